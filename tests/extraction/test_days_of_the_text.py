"""On which day a text was written, and what it tells of that day, of guests and of what was signed long before."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov met President of Peru Ana Ruiz this morning (30).", ["2024-09-30"]),
        ("Minister Omarov came home (30). He met President of Peru Ana Ruiz today.", ["2024-10-01"]),
        ("The fair opened today (30). Minister Omarov met President of Peru Ana Ruiz yesterday.", ["2024-09-29"]),
        ("Minister Omarov leaves tomorrow (1). He met President of Peru Ana Ruiz today.", ["2024-09-30"]),
        (
            "The fair opened today (30) and ends tomorrow (3). Omarov met President Ana Ruiz of Peru today.",
            ["2024-10-01"],
        ),
        ("The fair opened today (12). Minister Omarov met President of Peru Ana Ruiz today.", ["2024-10-01"]),
    ],
)
def test_the_day_that_a_number_tells(text, expected):
    """`Today (30)` in a release of the first was written the day before; numbers that clash tell nothing."""
    assert days(text, "meeting_held") == expected


def test_what_is_to_come_as_the_text_was_written():
    """What was tomorrow for who wrote a text was to come, though it is today for who published it."""
    text = "The fair opened today (30).\n\nA Meeting with Peruvian Minister Ana Ruiz Scheduled for Tomorrow"
    assert days(text, "meeting_agreed") == ["2024-10-01"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Later in the afternoon, Minister Omarov is scheduled to meet Minister of Peru Ana Ruiz.", ["2024-10-01"]),
        (
            "Minister Omarov will visit Peru on 5 November. In the evening, he will meet Minister of Peru Ana Ruiz.",
            ["2024-11-05"],
        ),
        ("Minister Omarov is scheduled to meet Minister of Peru Ana Ruiz.", [None]),
    ],
)
def test_what_will_be_in_the_afternoon(text, expected):
    """It is of the day that is spoken of: that of the plan just told, or today."""
    assert [fact.when.edtf or None for fact in facts(text) if fact.kind == "meeting_agreed"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Omarov met Minister of Peru Ana Ruiz, who was in Astana on a visit from 12 to 16 June 2022.",
            ["2022-06-12/2022-06-16"],
        ),
        ("Minister Omarov met Minister of Peru Ana Ruiz, who had visited Astana in June 2022.", ["2024-10-01"]),
    ],
)
def test_when_a_guest_was_met(text, expected):
    """A guest who was here on a visit was met in its days."""
    assert [fact.when.edtf for fact in facts(text) if fact.kind == "meeting_held"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The visit comes in the wake of the Kazakhstan-Peru MOU signing on trade.", []),
        ("Kazakhstan and Peru reaffirmed the previously signed agreements since the Treaty of 1992.", []),
        ("One of the outcomes of the discussions was the signing of an agreement on trade with Peru.", ["PE"]),
        ("They discussed the signing of an agreement on trade with Peru.", []),
        (
            "Kazakhstan and Peru signed a Memorandum of Implementation and a Letter of Arrangement on ships.",
            ["PE", "PE"],
        ),
    ],
)
def test_what_was_signed_and_what_had_been(text, expected):
    """What came of talks was signed; what something comes after, or is called signed, was so at no time told."""
    assert [parties for _, parties in told(text, "agreement_signed")] == expected


def test_who_came_with_a_guest():
    """The sentence after a meeting may tell who accompanied the guest."""
    text = (
        "Minister Omarov met Minister of Peru Ana Ruiz on Monday. Minister Ruiz was accompanied by Peruvian Ambassador "
        "Luis Vega and Third Secretary Rosa Soto."
    )
    (fact,) = [one for one in facts(text) if one.kind == "meeting_held"]
    assert [one.name for one in fact.people] == ["Ana Ruiz", "Luis Vega", "Rosa Soto"]


def test_a_state_between_an_office_and_a_name():
    """`Deputy Commissioner of the Property Office, Republic of Peru, Mr Soto` is one person."""
    text = "Minister Omarov met the Deputy Commissioner of the State Property Office, Republic of Peru, Mr Luis Soto."
    (fact,) = [one for one in facts(text) if one.kind == "meeting_held"]
    assert (fact.counterparts, [one.name for one in fact.people]) == (("PE",), ["Luis Soto"])


def test_home_behind_a_comma_is_who_acts():
    """In `During the visit to Peru, Kazakhstan won`, home is no second place."""
    text = "During President Omarov's state visit to Peru, Kazakhstan marked a milestone."
    assert [fact.place.country for fact in facts(text) if fact.kind == "visit_paid" and fact.place] == ["PE"]


def test_where_a_title_ends():
    """Progress that is welcomed beside a document is none of its name."""
    text = (
        "They welcomed the signing of the Agreement on Trade between Kazakhstan and Peru as well as the steady "
        "progress in the building of ships."
    )
    (fact,) = [one for one in facts(text) if one.kind == "agreement_signed"]
    assert fact.title == "Agreement on Trade between Kazakhstan and Peru"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday (Tuesday in Astana), Minister Serik met with Minister of Peru Ana Soto.", "2024-09-30"),
        ("On Monday (Tuesday, Astana time), Minister Serik met with Minister of Peru Ana Soto.", "2024-09-30"),
        ("On Monday (30 September), Minister Serik met with Minister of Peru Ana Soto.", "2024-09-30"),
        ("Last week (23 September), Minister Serik met with Minister of Peru Ana Soto in Lima.", "2024-09-23"),
    ],
)
def test_the_day_that_it_is_elsewhere(text, expected):
    """Brackets with the day that it was at home by then tell no other day."""
    assert days(text, "meeting_held") == [expected]


def test_a_dateline_below_a_caption():
    """A line of place and day below a caption tells when a text was written; several such lines are a programme."""
    text = (
        "Minister Serik (left) and Minister of Peru Ana Soto (right) lead the Kazakhstan-Peru consultations.\n\n"
        "LIMA, 30 September 2024 – Kazakhstan and Peru held consultations on 26 September 2024."
    )
    assert days(text, "meeting_held") == ["2024-09-26"]
    text = (
        "Minister Serik travels.\n\nLIMA, 5 October – Talks with Minister of Peru Ana Soto\n\n"
        "QUITO, 7 October – Talks with Minister of Ecuador Juan Paz"
    )
    assert days(text, "meeting_agreed") == ["2024-10-05", "2024-10-07"]


@pytest.mark.parametrize("day", ["last evening", "last afternoon"])
def test_the_evening_before(day):
    """`Last evening` was yesterday."""
    assert days(f"Minister Serik met Minister of Peru Ana Soto {day}.", "meeting_held") == ["2024-09-30"]


def test_beside_a_gathering_that_goes_on():
    """The days on which a gathering is held are not those of what was done beside it."""
    text = (
        "Minister Serik ended her talks this morning beside the forum which is being held in Peru from 28 September. "
        "She met Minister of Peru Ana Soto at a hotel."
    )
    assert days(text, "meeting_held") == [None]


def test_the_day_on_which_two_announced_something():
    """It is not that of what is to be done about it."""
    text = (
        "Minister Serik will meet with Foreign Minister of Peru Ana Soto to advance the plan announced by President "
        "Tokayev and President Ruiz in July."
    )
    assert days(text, "meeting_agreed") == [None]


@pytest.mark.parametrize("town", ["Springfield, Calif.,", "Washington, D.C.,", "Springfield"])
def test_a_town_with_its_state_in_short(town):
    """The point behind it ends no sentence: who went there to meet somebody has."""
    text = f"Minister Serik traveled to {town} in June with the President to meet Foreign Minister Ana Soto of Peru."
    assert days(text, "meeting_held") == ["2024-06"]
