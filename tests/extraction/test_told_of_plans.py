"""Plans that somebody told of, the days of coming and going, and what only looks like a meeting, a paper or a title."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Omarov said that the President of Peru would make an official visit to Kazakhstan on 18 October.",
            ["2024-10-18"],
        ),
        (
            (
                "Mr Omarov announced today that His Excellency Hernando Ruiz, President of the Republic of Peru and "
                "of its Council of State, would make an official visit to Kazakhstan starting on 18 October."
            ),
            ["2024-10-18"],
        ),
        ("Mr Omarov said he hoped the President of Peru would make a visit on 18 October.", []),
        ("Mr Omarov said that the President of Peru would be happy to make a visit on 18 October.", []),
        ("Mr Omarov said that the President of Peru would make a visit to Kazakhstan if asked.", []),
    ],
)
def test_what_somebody_said_would_be(text, expected):
    """A visit that somebody said would be made on a day is planned; one that is hoped for is not."""
    assert days(text, "visit_agreed") == expected


@pytest.mark.parametrize(
    "text",
    [
        "He is expected to arrive in Astana on Monday, 14 October and to leave from Almaty on Thursday, 17 October.",
        "He will arrive in Astana on 14 October and depart for Chile on 17 October.",
        "He will arrive in Astana on 14 October and leave on 17 October.",
    ],
)
def test_from_coming_to_going(text):
    """A visit lasts from the day of arrival to that of departure, wherever somebody leaves from or for."""
    told_first = "President Ruiz of Peru will make a state visit to Kazakhstan later this year. "
    assert days(told_first + text, "visit_agreed") == ["2024-10-14/2024-10-17"]


def test_states_that_something_is_made_up_of():
    """They hold no meetings where they are only listed."""
    text = (
        "The Minister will help to launch a pact which includes the ASEAN states plus Kazakhstan, Peru and Chile, "
        "and will hold several meetings with partners."
    )
    assert told(text, "meeting") == []
    assert told("Kazakhstan, Peru and Chile will hold a meeting on Monday.", "meeting") == [("meeting_agreed", "PE,CL")]


def test_what_a_document_does_is_no_further_document():
    """A line that begins with the document signed just before goes on to tell of it."""
    text = (
        "Kazakhstan signed a Free Trade Agreement with Peru today.\n\n"
        "The Agreement opens new markets to farmers.\n\nThe Agreement (KAPFTA) lowers duties."
    )
    assert [fact.kind for fact in facts(text)] == ["agreement_signed"]


def test_a_sheikh_by_name():
    """Behind `Al` a title is part of a name."""
    text = "The Minister met with the Secretary General of the Palestine Liberation Organization Hasan Al-Sheikh today."
    (met,) = facts(text)
    assert (met.counterparts, [one.name for one in met.people]) == (("PS",), ["Hasan Al-Sheikh"])


def test_its_president_is_of_whom_was_told_before():
    """`The visit by its President` is none of home to the state told of before."""
    text = (
        "President Ruiz of Peru will visit Kazakhstan on 18 October. Peru is a friend of ours. The coming visit by its "
        "first President is welcomed by all."
    )
    assert told(text) == [("visit_agreed", "PE")]
