"""Guests of a royal house, who go by given names and titles that tell of no state."""

import pytest

from tests.extraction.told import facts


def told(text: str, home: str = "AU") -> list[tuple[str, str]]:
    """Return kind and counterparts of each fact."""
    return [(one.kind, ",".join(one.counterparts)) for one in facts(text, home=home)]


@pytest.mark.parametrize(
    ("guest", "party"),
    [
        ("Prince Harry", "GB"),
        ("His Royal Highness Prince Edward", "GB"),
        ("The Duke of Gloucester", "GB"),
        ("The Duchess of Kent", "GB"),
        ("The Princess Royal", "GB"),
        ("The Duke and Duchess of Sussex", "GB"),
        ("Queen Silvia", "SE"),
        ("Crown Prince Frederik", "DK"),
    ],
)
def test_a_title_and_a_given_name(guest, party):
    """Who is of a royal house is known by the title, alone or with a given name."""
    assert told(f"{guest} will visit Australia in May next year.") == [("visit_agreed", party)]


def test_a_prince_of_whom_nothing_is_known():
    """A given name that somebody else bears with another title tells nothing."""
    assert told("Prince Silvia will visit Australia in May next year.") == []


@pytest.mark.parametrize(
    ("home", "expected"),
    [("AU", []), ("CA", []), ("IN", [("visit_paid", "SC")])],
)
def test_a_place_at_home_with_the_name_of_a_capital(home, expected):
    """What home calls Victoria is no capital of another state, where home has a place of that name."""
    assert told("The Minister for Roads arrived in Victoria on Monday.", home) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister will attend the Joint Trade Commission meeting alongside Peruvian Minister Ana Ruiz.",
            [("meeting_agreed", "PE")],
        ),
        ("The Minister spoke at a UN meeting alongside Peruvian Minister Ana Ruiz.", [("forum_attended", "UN")]),
        (
            "He will hold talks in Oslo with Prime Minister Berg, and in Finland a meeting with Prime Minister Aalto.",
            [("meeting_agreed", "NO"), ("meeting_agreed", "FI")],
        ),
    ],
)
def test_with_whom_and_where(text, expected):
    """A session is sat in alongside somebody, and who is met is of the state that stands right before."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister will hold meetings with members of the Macron Government, including Minister Jean Petit.",
            [("meeting_agreed", "FR")],
        ),
        ("The Minister met with senior Biden Administration officials on Monday.", [("meeting_held", "US")]),
        ("The Minister met farmers on Monday. The Biden Administration is a friend.", []),
    ],
)
def test_a_government_called_by_its_leader(text, expected):
    """The name of a leader before the word for a government tells its state, and is nobody who was met."""
    assert told(text) == expected
    assert not {"Macron", "Biden"} & {person.name for one in facts(text, home="AU") for person in one.people}
