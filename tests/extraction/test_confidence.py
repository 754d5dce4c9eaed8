"""Confidence is a measured share."""

import pytest

from calendar_core.events import MeetingHeld
from calendar_core.extraction.confidence import (
    OPENING,
    UNMEASURED,
    PlaceRow,
    Row,
    confidence,
    measured_places,
    place_of,
    placed,
    promise,
    shares,
    shift,
)
from calendar_core.extraction.evaluation import Verdict
from tests.extraction.told import facts
from tools.calibrate import added, added_places, counted


def test_a_rule_with_many_facts_has_its_own_share():
    """The share of right facts is what is promised."""
    measured = shares([Row("meeting_held", "met_with", 950, 1000), Row("meeting_held", "talks_of", 0, 1)])
    assert promise(measured, "meeting_held", "met_with") == 0.95


def test_a_rule_with_few_facts_leans_on_its_kind():
    """One mistake does not condemn a rule, and one success does not make it sure."""
    rows = [Row("call_held", "a", 90, 100), Row("call_held", "b", 0, 1), Row("call_held", "c", 1, 1)]
    measured = shares(rows)
    assert 0 < promise(measured, "call_held", "b") < promise(measured, "call_held", "c") < 1


def test_what_was_never_measured():
    """An unknown rule has the share of its kind; an unknown kind has a cautious number."""
    measured = shares([Row("call_held", "a", 9, 10)])
    assert promise(measured, "call_held", "new") == 0.9
    assert promise(measured, "visit_paid", "new") == UNMEASURED


def test_nothing_is_certain():
    """A rule that never failed yet is promised a little less than certainty."""
    assert 0.9 < promise(shares([Row("call_held", "a", 50, 50)]), "call_held", "a") < 1


def test_every_confidence_is_a_share():
    """The shipped table gives numbers between nothing and certainty."""
    assert 0 < confidence("meeting_held", "met_with", "opening") <= 1
    assert confidence("no_such_kind", "no_such_rule", "later") < UNMEASURED


def test_what_is_counted_is_added_up():
    """What a rule found in further releases is added to what it found before."""
    known = [Row("call_held", "a", 5, 8), Row("call_held", "b", 1, 1)]
    assert added(known, [Row("visit_paid", "c", 0, 2), Row("call_held", "a", 2, 2)]) == [
        Row("call_held", "a", 7, 10),
        Row("call_held", "b", 1, 1),
        Row("visit_paid", "c", 0, 2),
    ]


def test_a_place_moves_what_a_rule_promises():
    """Where more proved right than the rules had promised, facts are surer by the same odds, and the reverse."""
    better = shift(PlaceRow("opening", 90, 100, 80.0))
    assert placed(0.8, better) == 0.9
    assert placed(0.9, -better) == 0.8
    assert placed(0.8, shift(PlaceRow("later", 80, 100, 80.0))) == 0.8


def test_what_is_placed_stays_a_share():
    """Nothing becomes certain or impossible by where it stands."""
    assert 0 < placed(0.01, -9.0) <= placed(0.99, 9.0) < 1


@pytest.mark.parametrize(
    ("part", "start", "place"),
    [("title", 900, "opening"), ("text", 0, "opening"), ("text", OPENING - 1, "opening"), ("text", OPENING, "later")],
)
def test_where_a_fact_stands(part: str, start: int, place: str):
    """A title, and what a text begins with, open a release."""
    assert place_of(part, start) == place


def test_a_release_opens_with_what_is_surer():
    """The same words are worth more at the beginning of a release than in its tenth sentence."""
    told = "President Ana Soto met with the Ambassador of Spain. "
    padding = "The weather in the capital was fine, and the harvest is expected to be a good one. " * 6
    (first,) = [fact for fact in facts(told, home="PE") if isinstance(fact, MeetingHeld)]
    (later,) = [fact for fact in facts(padding + told, home="PE") if isinstance(fact, MeetingHeld)]
    assert first.evidence.rule == later.evidence.rule
    assert first.evidence.confidence > later.evidence.confidence


def test_the_places_were_measured():
    """The shipped table counts both places, and no more facts right than found."""
    rows = {row.place: row for row in measured_places()}
    assert set(rows) == {"opening", "later"}
    assert all(0 < row.right <= row.found and 0 < row.promised <= row.found for row in rows.values())


def test_places_are_added_up():
    """What stood where in further releases is added, with what the rules had promised of it."""
    measured = {("call_held", "a"): 0.75, ("call_held", ""): 0.5}
    told = [Verdict("call_held", "a", 0.9, right=True, place="opening"), Verdict("call_held", "b", 0.4, right=False)]
    assert counted(told, measured) == [PlaceRow("opening", 1, 1, 0.75), PlaceRow("later", 0, 1, 0.5)]
    assert added_places([PlaceRow("opening", 5, 6, 4.5)], counted(told, measured)) == [
        PlaceRow("later", 0, 1, 0.5),
        PlaceRow("opening", 6, 7, 5.25),
    ]
