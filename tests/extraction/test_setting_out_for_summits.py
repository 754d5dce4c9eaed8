"""Summits that somebody leaves for: still to come, and on days of their own."""

import pytest

from tests.extraction.told import days, told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("President Serik left Kazakhstan on Monday for the OTS summit in Ankara.", "forum_attended"),
        ("President Serik has left Astana for the 10th summit of the OTS in Ankara.", "forum_attended"),
        ("President Serik leaves Astana on Sunday for the OTS summit.", "meeting_agreed"),
        ("President Serik will leave Astana on Sunday for the OTS summit.", "meeting_agreed"),
        ("President Serik is in Ankara for the OTS summit.", "forum_attended"),
        ("The President of Peru left Lima on Monday for the OTS summit in Ankara.", None),
        ("Minister Serik left Ankara after the OTS summit for Lima.", None),
    ],
)
def test_who_leaves_for_a_summit(text, kind):
    """Who has left for a summit is taken to be there; who will leave is not, nor is who leaves it."""
    found = [one for one in told(text, "") if one[1] == "OTS"]
    assert found == ([(kind, "OTS")] if kind else [])


@pytest.mark.parametrize(
    "behind",
    [
        "The summit is expected to commence on Friday, October 4.",
        "The Summit is scheduled for October 4.",
        "The two-day summit begins on Friday.",
        "The summit takes place on 4 October.",
        "The OTS summit kicks off on Friday in the Turkish capital.",
    ],
)
def test_a_summit_has_another_day_than_leaving_for_it(behind):
    """The day of leaving is no day of the summit where the text goes on to tell that one."""
    text = f"President Serik will depart Astana on Thursday for Ankara, Turkey, to attend the OTS summit. {behind}"
    assert days(text, "meeting_agreed") == ["2024-10-04"]


def test_a_summit_that_somebody_has_left_for_is_to_come_if_its_day_is():
    """The day of a summit tells that it has not begun."""
    text = "President Serik has left Astana for the 10th OTS summit in Ankara. The summit will be held on 5 October."
    assert told(text, "") == [("meeting_agreed", "OTS")]


def test_a_beginning_told_of_nothing_to_come():
    """A sentence on when something opens makes no event by itself."""
    assert told("Minister Serik spoke of trade. The exhibition opens on Friday in Astana.", "") == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Minister Serik met Peru's President on the margins of the UN session, which began on Saturday.",
            None,
        ),
        ("On the sidelines of the summit, which opened on Saturday, Minister Serik met Ana Soto of Peru.", None),
        ("Minister Serik met Ana Soto of Peru on Saturday on the margins of the OSCE summit.", "2024-09-28"),
    ],
)
def test_meetings_beside_a_gathering_that_began_on_a_day(text, day):
    """The day on which a gathering began is not that of each meeting beside it."""
    assert days(text, "meeting_held") == [day]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "From Peru the Minister travels on to Ankara, where the OTS foreign ministers are meeting on Friday.",
            [("meeting_agreed", "OTS")],
        ),
        (
            "The Foreign Minister leaves for Ankara, where the OTS ministers will gather on Friday.",
            [("meeting_agreed", "OTS")],
        ),
        (
            "The Foreign Minister of Peru leaves for Ankara, where the OTS ministers will gather on Friday.",
            [],
        ),
        (
            "The Foreign Minister flew to Lima, where she met Foreign Minister of Peru Ana Ruiz.",
            [("meeting_held", "PE"), ("visit_paid", "PE")],
        ),
    ],
)
def test_where_the_ministers_of_an_organisation_meet(text, expected):
    """Who goes where the officials of an organisation gather joins them, and pays the country no visit."""
    assert sorted(told(text, ("meeting", "visit"))) == expected


@pytest.mark.parametrize(
    "text",
    [
        "From Peru, President Serik will travel to Ankara for the October 4-5 OTS summit.",
        "President Serik will travel to Ankara for the 4-5 October OTS Leaders' summit, which was moved there.",
        "On 3 October President Serik will fly to Ankara for the 4-5 October OTS summit.",
    ],
)
def test_a_summit_called_by_its_days(text):
    """The days before its name are its own, not those of the journey."""
    assert told(text, "") == [("meeting_agreed", "OTS")]
    assert days(text, "meeting_agreed") == ["2024-10-04/2024-10-05"]


def test_a_delegation_whose_state_is_written_with_points():
    """They end no words between who leads it and whose it is."""
    text = "Ambassador Smith will lead the U.S. delegation to the OSCE Ministerial Council in Skopje on 5 December."
    assert told(text, "", home="US") == [("meeting_agreed", "OSCE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The President of Peru arrived in Astana to attend the OTS summit.", []),
        ("The President of Peru arrived in Astana on Monday to take part in the OTS summit.", []),
        ("The Minister met with Ana Ruiz of Peru, who is visiting Kazakhstan in order to attend the CICA summit.", []),
        ("The President of Peru arrived in Astana to attend the opening of the new hospital.", ["PE"]),
        ("The President of Peru arrived in Astana to attend a meeting with the President of Kazakhstan.", ["PE"]),
        ("The President of Peru arrived in Astana on Monday on an official visit to attend the OTS summit.", ["PE"]),
        ("The President of Peru arrived in Astana on Monday.", ["PE"]),
    ],
)  # fmt: skip
def test_guests_who_come_for_a_summit(text, expected):
    """Whoever comes to a gathering of an organisation alone pays its host no visit."""
    assert [party for _, party in told(text)] == expected


def test_somebody_who_goes_to_head_a_delegation():
    """It is one at a summit."""
    text = "The King departs for Lima to head Jordan's delegation at the Lima Arab-Andean Summit."
    assert told(text, home="JO") == []
