"""Towns that no table lists, and towns that are words, told with their state."""

import pytest

from calendar_core.extraction.english.people.phrases import read_phrases
from tests.extraction.told import facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Serik Omarov arrived in Sidi Marsa, Tunisia, on a working visit.", [("visit_paid", "TN")]),
        ("Minister Serik Omarov visited Ravenford, Canada.", [("visit_paid", "CA")]),
        ("Minister Serik Omarov visited Ravenford in Canada.", [("visit_paid", "CA")]),
        ("Minister Serik Omarov will travel to Ravenford, Canada, on 5 October.", [("visit_agreed", "CA")]),
        ("Minister Serik Omarov met the Mayor of Ravenford, Canada.", [("meeting_held", "CA")]),
        ("Minister Serik Omarov attended a conference on water in Ravenford, Canada.", [("forum_attended", "CA")]),
        ("Minister Serik Omarov met in Ravenford, Canada, with his counterpart.", [("meeting_held", "CA")]),
        ("An Honorary Consulate of Kazakhstan was opened in Ravenford, Latvia.", [("mission_opened", "LV")]),
        ("Minister Serik Omarov visited Nice, France.", [("visit_paid", "FR")]),
        ("Minister Serik Omarov spoke in Ravenford, Canada.", []),
        ("The prize was given to Ana Ruiz, Peru, and to Juan Soto, Chile.", []),
    ],
)
def test_a_town_and_its_state(text, expected):
    """A name behind `in` and before a comma and a state is a town there."""
    assert told(text, "") == expected


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("The talks in Ravenford, Canada, were useful.", ["CA"]),
        ("The talks in Ravenford, Canada and Mexico were useful.", []),
        ("The talks in Ravenford, Canada's oldest town, were useful.", []),
        ("RAVENFORD, Canada — The Minister spoke.", ["CA"]),
        ("He thanked Ana Ruiz, Peru.", []),
        ("The talks in Ravenford, Canada, were useful. Those in Ravenford will go on.", ["CA", "CA"]),
    ],
)
def test_what_is_read_as_a_town(text, towns):
    """A row of states, and somebody named before his state, are no towns."""
    assert [one.value.country for one in read_phrases(text).mentions if one.kind == "city"] == towns


def test_a_town_that_no_table_lists_has_no_coordinates():
    """The place of a fact is the town in its state; where on the map it lies is not made up."""
    (fact,) = facts("Minister Serik Omarov met his counterpart Ana Ruiz of Peru in Ravenford, Canada.")
    assert fact.place is not None
    assert (fact.place.name, fact.place.country, fact.place.latitude) == ("Ravenford", "CA", None)
