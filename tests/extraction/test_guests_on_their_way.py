"""Guests on a visit whom somebody is yet to meet, towns they go on to, and names that hold a capital."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minister Serik met with Prime Minister of Peru Joseph Muscat.", "Joseph Muscat"),
        ("Minister Serik met with Peruvian Prime Minister Joseph Muscat.", "Joseph Muscat"),
        ("Minister Serik met Peruvian Prime Minister Ana Soto in Muscat.", "Ana Soto"),
    ],
)
def test_a_capital_may_be_a_surname(text: str, name: str) -> None:
    """Behind an office or a state, a first name and a capital are one name."""
    assert [(fact.counterparts, [one.name for one in fact.people]) for fact in facts(text)] == [(("PE",), [name])]


@pytest.mark.parametrize(
    ("visit", "kind"),
    [
        ("who is paying an official visit to Kazakhstan", "visit_paid"),
        ("who is currently on a working visit to Astana", "visit_paid"),
        ("who will pay an official visit to Kazakhstan", "visit_agreed"),
    ],
)
def test_a_guest_yet_to_be_met_is_there(visit: str, kind: str) -> None:
    """Who is paying a visit is there, though the meeting with him is to come."""
    text = f"Minister Serik will receive Peruvian Foreign Minister Ana Soto, {visit}."
    assert told(text, "visit") == [(kind, "PE")]


def test_credentials_received_by_a_foreign_head_of_state() -> None:
    """The head of state who receives an ambassador of home's is the one to whom credentials were presented."""
    text = (
        "The President of Peru, Mr Diego Ruiz, received the Letters of Credentials from Mr Aidos Serik accrediting him "
        "as the Ambassador of Kazakhstan in a ceremony in Lima."
    )
    found = [(fact.kind, fact.counterparts, [one.name for one in fact.people]) for fact in facts(text)]
    assert found == [("credentials_presented", ("PE",), ["Diego Ruiz"])]


@pytest.mark.parametrize(
    ("said", "planned"),
    [
        ("The region was discussed before a meeting that is to be held in Spain this week.", []),
        ("The next meeting will be held later this week in Lima.", [("meeting_agreed", "PE")]),
    ],
)
def test_a_meeting_in_a_third_state_is_of_others(said: str, planned: list[tuple[str, str]]) -> None:
    """A meeting that was only spoken of, and is held in neither of the two states, is not theirs."""
    assert told(f"Minister Serik met Peruvian Foreign Minister Ana Soto. {said}", "meeting_agreed") == planned


def test_a_guest_goes_on_to_another_town() -> None:
    """The town that a guest goes on to is of the visit that he is on, though its day is a later one."""
    text = "President of Peru Diego Ruiz is paying a state visit to Kazakhstan on {}. On {}, Ruiz will visit Almaty."
    assert days(text.format("1 October", "2 October"), "visit_paid") == ["2024-10-01"]
    assert told(text.format("1 October", "2 October"), "visit_agreed") == []
    assert told(text.format("1 October", "30 October"), "visit_agreed") == [("visit_agreed", "PE")]
