"""Confidence is a measured share."""

from calendar_core.extraction.confidence import UNMEASURED, Row, confidence, promise, shares
from tools.calibrate import added


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
    assert 0 < confidence("meeting_held", "met_with") <= 1
    assert confidence("no_such_kind", "no_such_rule") == UNMEASURED


def test_what_is_counted_is_added_up():
    """What a rule found in further releases is added to what it found before."""
    known = [Row("call_held", "a", 5, 8), Row("call_held", "b", 1, 1)]
    assert added(known, [Row("visit_paid", "c", 0, 2), Row("call_held", "a", 2, 2)]) == [
        Row("call_held", "a", 7, 10),
        Row("call_held", "b", 1, 1),
        Row("visit_paid", "c", 0, 2),
    ]
