"""Guests who meet ministers and go home again, summits of states that are listed, and visits whose aim is not told."""

import pytest

from tests.extraction.told import facts, told

_GUEST = "The Prime Minister of Peru, Mr Soto, will visit Kazakhstan from 3 to 5 May. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The summit of the presidents of Chile, Peru and Kazakhstan was held on 11 September.", ["CL,PE"]),
        ("The Minister attended the summit of Peru and Kazakhstan on 11 September.", ["PE"]),
        ("The summit of the presidents of Chile and Peru was held on 11 September.", []),
        ("They called for a summit of the leaders of Chile, Peru and Kazakhstan.", []),
        ("The conference of Chile, Peru and Kazakhstan on forests was held on 11 September.", []),
    ],
)
def test_summits_of_states_that_are_listed(text, expected):
    """They are meetings of all who are listed, if home is among them."""
    assert [parties for _, parties in told(text, "meeting_held")] == expected


def test_a_summit_to_come_of_states_that_are_listed():
    """What is told of it in passing tells that it is to come."""
    text = "The summit of Chile, Peru and Kazakhstan, which is to be held in Lima this year, was on their minds."
    assert told(text, "meeting") == [("meeting_agreed", "CL,PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday he will have talks with Cabinet Ministers.", ["PE"]),
        ("On Monday he will meet senior ministers.", ["PE"]),
        ("On Monday he will hold talks with members of the Government.", ["PE"]),
        ("On Monday he will meet students and merchants.", []),
    ],
)
def test_a_guest_meets_ministers(text, expected):
    """They are those of home, where nothing tells whose they are."""
    assert [parties for _, parties in told(_GUEST + text, "meeting_agreed", published="2024-04-12")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They will leave for Peru early on the following morning.", 1),
        ("Minister Omarov will leave for Peru on 6 May.", 2),
        ("They will leave for Peru on 26 May.", 2),
    ],
)
def test_guests_go_home(text, expected):
    """Whoever leaves for the state of the guests when their visit ends is one of them."""
    assert len(told(_GUEST + text, "visit", published="2024-04-12")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Both spoke of the upcoming visit of Deputy Minister Omarov.", [("visit_agreed", "PE")]),
        ("Both looked ahead, not least to planned visits by Ministers Omarov and Serik.", [("visit_agreed", "PE")]),
        ("Both spoke of the visit of Deputy Minister Omarov.", []),
        ("Both spoke with Minister Paz of Chile of the upcoming visit of Deputy Minister Omarov.", []),
    ],
)
def test_a_visit_to_come_whose_aim_is_not_told(text, expected):
    """It leads to the only state of those whom the release names."""
    assert told(f"The Minister met with Foreign Minister Soto of Peru. {text}", "visit") == expected


@pytest.mark.parametrize(
    ("ours", "expected"),
    [("Minister Aidos Serik, Minister Dana Omar and Adviser Nurlan Bek", 1), ("Minister Aidos Serik", 3)],
)
def test_as_many_of_both_sides(ours, expected):
    """Three who met with three did so in one room; one who met with three who are named one by one did not."""
    theirs = "Peruvian Minister Ana Ruiz, Peruvian Minister Juan Soto, and Peruvian Adviser Luis Paz"
    met = [fact for fact in facts(f"{ours} met with {theirs} today.") if fact.kind == "meeting_held"]
    assert len(met) == expected
    assert [one.name for fact in met for one in fact.people] == ["Ana Ruiz", "Juan Soto", "Luis Paz"]


def test_a_title_that_only_negotiations_bear_out():
    """A treaty `concluded` in a title is none yet where the text tells that its negotiations are."""
    title = "Trade Agreement concluded with Peru"
    assert told("Kazakhstan has concluded negotiations on a treaty with Peru.", "agreement", title=title) == []
    signed = "Kazakhstan and Peru signed the treaty in Lima."
    assert told(signed, "agreement", title=title) == [("agreement_signed", "PE")]


def test_whoever_is_to_be_welcomed_comes_on_a_visit():
    """Looking forward to welcoming somebody to a palace tells of his visit, and of no meeting besides."""
    text = "President Omarov looks forward to welcoming President Soto of Peru to Akorda Palace on 15 October."
    assert told(text, "") == [("visit_agreed", "PE")]
