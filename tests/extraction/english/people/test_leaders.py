"""Persons whom everybody knows: a release need not say for which state they stand."""

import pytest

from calendar_core.extraction.english.people.leaders import party_of_holder, party_of_leader
from calendar_core.extraction.english.words.lexicon import table
from calendar_core.knowledge import organisations, states
from tests.extraction.told import told


@pytest.mark.parametrize(
    ("name", "party"),
    [
        ("Emmanuel Macron", "FR"),
        ("Recep Tayyip Erdogan", "TR"),
        ("Recep Tayyip Erdoğan", "TR"),
        ("Radoslaw Sikorski", "PL"),
        ("Joseph R. Biden", "US"),
        ("XI", ""),
        ("Anna Nowak", ""),
    ],
)
def test_a_name_tells_its_party_with_and_without_accents(name: str, party: str):
    """Releases in English often leave the accents out."""
    assert party_of_leader(name) == party


@pytest.mark.parametrize(
    ("office", "name", "party"),
    [
        ("Prime Minister", "Orpo", "FI"),
        ("President", "Niinistö", "FI"),
        ("Minister for Foreign Affairs", "Haavisto", "FI"),
        ("Prime Minister", "Marape", "PG"),
        ("Mayor", "Orpo", ""),
        ("Professor", "Niinistö", ""),
        ("President", "Sánchez", ""),  # leaders of several states bear it
    ],
)
def test_a_surname_tells_its_party_with_a_high_office(office: str, name: str, party: str):
    """Only offices of which a state has one say whose surname it is."""
    assert party_of_holder(office, name) == party


@pytest.mark.parametrize(
    ("text", "home", "found"),
    [
        ("The President met with Prime Minister Frederiksen in the Oval Office.", "US", [("meeting_held", "DK")]),
        ("Prime Minister Frederiksen met with the Minister of Finance.", "DK", []),
        ("The Prime Minister spoke today with James Marape by phone.", "AU", [("call_held", "PG")]),
        ("The Minister met with Director Frederiksen of the harbour.", "US", []),
    ],
)
def test_whom_a_release_calls_by_surname_and_office(text: str, home: str, found: list[tuple[str, str]]):
    """A leader of another state is met; one of home's own is not."""
    assert told(text, "", home=home) == found


def test_every_row_of_the_table_is_of_a_party_that_is_known():
    """A typing error in the table would be a counterpart."""
    known = {*states(), *organisations()}
    assert {row["party"] for row in table("leaders")} <= known


def test_somebody_well_known_in_another_office():
    """A text that tells for whom he acts knows better."""
    text = "He spoke of it at the meeting with the EU's chief Brexit negotiator Michel Barnier."
    assert told(text, "meeting", title="Deputy Minister Omarov met with Michel Barnier") == [("meeting_held", "EU")]
    assert told("The EP President, Ana Soto, met with Minister Omarov.", "meeting") == [("meeting_held", "EU")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Prime Minister Orpo met with the Foreign Minister of Peru.", [("meeting_held", "PE")]),
        ("The President of Finland watched as Minister Omarov met with Prime Minister Orpo.", [("meeting_held", "FI")]),
        ("Minister Omarov met with Prime Minister Orpo.", [("meeting_held", "FI")]),
    ],
)
def test_a_surname_in_a_text_about_others(text: str, found: list[tuple[str, str]]):
    """A text that tells of other states, and not of the leader's, means somebody of home who has his name."""
    assert told(text, "meeting") == found
