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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Banda spoke up before fellow leaders.", []),
        ("President Banda addressed fellow African leaders at the SADC Conference on Water in Luanda.", ["SADC"]),
        ("In an address at an ECOWAS High-Level Retreat, President Banda advocated cheaper loans.", ["ECOWAS"]),
        ("In an address at an ECOWAS High-Level Retreat, President Mensah of Ghana advocated cheaper loans.", []),
        (("In her remarks at a high-level retreat of Ministers on the SADC's Institutional Reforms, the President "
         "argued for fewer posts."), ["SADC"]),
        (("Launching the theme of the year at the ongoing 12th Ordinary Session of the SADC Council, President Banda "
         "said that water came first."), ["SADC"]),
        ("Presenting a report at the COMESA Summit in Lusaka, Minister Phiri said that trade grew.", ["COMESA"]),
        ("Presenting a report at the COMESA Summit in Lusaka, President Mensah of Ghana said that trade grew.", []),
        ("Reacting to what was decided at the COMESA Summit, Minister Phiri said that trade grew.", []),
        ("Speaking to peers during a COMESA Summit on Monday, President Banda argued that aid was late.", ["COMESA"]),
        ("Vice President Phiri urged African leaders at the COMESA Retreat on Health to act.", ["COMESA"]),
        ("Minister Phiri praised what the UN Secretary-General had said at the COMESA Summit.", []),
    ],
)  # fmt: skip
def test_what_was_said_at_a_gathering(text, expected):
    """Whoever of home speaks there, launches or presents something has taken part; what others did there tells not."""
    assert [parties for _, parties in told(text, "forum", home="MW")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Banda has led Malawi's delegation to the U.S.-Africa Leaders' Summit in Boston.",
            ["forum_attended"],
        ),
        ("Malawi has sent a delegation to the Russia-Africa Summit in Sochi.", ["forum_attended"]),
        ("President Banda has led Malawi's delegation to Japan.", ["visit_paid"]),
        ("Malawi has sent a delegation to Peru.", ["visit_paid"]),
    ],
)
def test_a_delegation_to_a_summit(text, expected):
    """A delegation that is led or sent to a summit visits no state that the summit is called by."""
    assert [kind for kind, _ in told(text, ("visit", "forum"), home="MW")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Phiri accepted an invitation to the BRICS in July 2025.", [("meeting_agreed", "BRICS")]),
        (("Minister Phiri accepted an invitation to the 9th Tokyo Conference on Development in Africa (TICAD) in "
         "August 2025."), [("meeting_agreed", "TICAD")]),
        ("Minister Phiri accepted an invitation to the Munich Security Conference in February 2025.",
         [("meeting_agreed", "MSC")]),
        ("Minister Phiri accepted an invitation to visit NATO in July 2025.", [("visit_agreed", "NATO")]),
        ("Minister Phiri accepted an invitation to visit Peru in July 2025.", [("visit_agreed", "PE")]),
    ],
)  # fmt: skip
def test_who_can_be_visited(text, expected):
    """A format has no seat: who accepts an invitation to one will meet it."""
    assert told(text, ("visit", "meeting", "forum"), home="MW") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (("Minister Phiri spoke of the full potential of the African Continental Free Trade Area (AfCFTA). "
         "He had talks on tariffs with the AfCFTA."), []),
        ("They signed the AfCFTA protocol on 3 May.", []),
        ("Minister Phiri met the Secretary-General of the AfCFTA Secretariat, Ama Boateng.",
         [("meeting_held", "AfCFTA")]),
        ("Minister Phiri attended the AfCFTA Council of Ministers in Accra.", [("forum_attended", "AfCFTA")]),
    ],
)  # fmt: skip
def test_a_market_is_nobody(text, expected):
    """Of a free trade area only its officials are met; those who gather in its name gather."""
    assert told(text, ("meeting", "forum", "agreement"), home="MW") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Looking ahead to the 2025 G20 Summit in Lima, President Banda urged all to unite.", []),
        ("Looking ahead to attending the G20 Summit in Lima in 2025, President Banda urged all to unite.", ["G20"]),
        ("Ahead of next week's G20 Summit, President Banda spoke to the press.", []),
        ("Ahead of the G20 Summit on 22 November, President Banda spoke to the press.", []),
        ("President Banda will attend the G20 Summit on 22 November.", ["G20"]),
        ("Much is done in the lead-up to the G20 Leaders Meeting in Lima in May, which I look forward to attending.",
         ["G20"]),
        ("Much is done in the lead-up to the G20 Leaders Meeting in Lima in May, which others look forward to.", []),
    ],
)  # fmt: skip
def test_a_summit_that_lies_ahead(text, expected):
    """That a summit is to come tells nothing of who will be there."""
    assert [parties for _, parties in told(text, "meeting_agreed", home="MW")] == expected
