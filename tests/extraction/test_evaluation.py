"""The measure of extraction."""

import json

import pytest

from calendar_core.errors import ReleaseError
from calendar_core.events import (
    AgreementSigned,
    CallHeld,
    Evidence,
    MeetingHeld,
    Person,
    Place,
    Release,
    VisitAgreed,
    When,
)
from calendar_core.extraction.evaluation import Annotated, Annotation, Rates, evaluate, read_corpus
from tests.events import a_fact

RELEASE = Release(id="r1", home="KZ", published="2024-10-01", text="They met.")


def gold(kind="meeting_held", counterparts=("BH",), date=None, **fields):
    """Return an annotated event."""
    return Annotation(kind, frozenset(counterparts), date, **{"people": (), "title": None, **fields})


def score(wanted, given, kind="meeting_held"):
    """Return found and dated counts (gold, predicted, hits) of a release with these events."""
    result = evaluate([Annotated(RELEASE, tuple(wanted))], lambda _: given).by_kind[kind]
    return (result.found.gold, result.found.predicted, result.found.hits), result.dated.hits


def meeting(edtf=None, counterparts=("BH",), **fields):
    """Return a predicted meeting, with a date if the text states one."""
    return a_fact(
        MeetingHeld, counterparts=counterparts, when=When(edtf=edtf or "2024-10-01", stated=bool(edtf)), **fields
    )


def test_an_event_counts_for_each_counterpart():
    """A meeting of several sides is as many atoms; one of them may be missed and another be wrong."""
    assert score([gold(counterparts=("BH", "QA"))], [meeting(counterparts=("BH", "OM"))]) == ((2, 2, 1), 1)


def test_several_events_of_one_kind_with_one_counterpart():
    """Three agreements are three atoms, of which two may be found."""
    assert score([gold()] * 3, [meeting()] * 2) == ((3, 2, 2), 2)
    assert score([gold()], [meeting()] * 2) == ((1, 2, 1), 1)


@pytest.mark.parametrize(
    ("wanted", "given", "dated"),
    [
        ("2024-09-25", "2024-09-25", True),
        ("2024-09-25", "2024-09-26", False),
        (None, None, True),
        ("2024-10-01", None, True),
        ("2024-09-25", None, False),
        ("2024-09-25/2024-09-27", "2024-09-26", True),
        ("2024-09-25/2024-09-27", "2024-09-28", False),
        ("2024-09", "2024-09", True),
        ("2024-09", "2024-09-25", False),
    ],
)
def test_times_agree(wanted, given, dated):
    """The same time agrees, and so do days that overlap; a day made up inside a month does not."""
    assert score([gold(date=wanted)], [meeting(given)])[1] == dated


def test_what_is_planned_has_no_date_by_default():
    """The day of publication stands in for what happened alone."""
    planned = a_fact(VisitAgreed, when=When())
    assert score([gold("visit_agreed")], [planned], "visit_agreed")[1] == 1
    assert score([gold("visit_agreed", date="2024-10-01")], [planned], "visit_agreed")[1] == 0


def test_each_date_pairs_once():
    """Two events on one day do not both agree with a single prediction; exact times pair first."""
    assert score([gold(date="2024-09-25")] * 2, [meeting("2024-09-25"), meeting("2024-09-30")])[1] == 1
    wide, exact = "2024-09-24/2024-09-26", "2024-09-25"
    assert score([gold(date=exact), gold(date=wide)], [meeting(wide), meeting(exact)])[1] == 2


def test_a_place_may_be_told_with_more_words():
    """A place is right when one of the two names holds the other; one that nobody annotated counts as told."""
    annotated = [Annotated(RELEASE, (gold(place=place),)) for place in ("Washington", "Paris", None)]
    facts = iter(Place(name=name, country=None) for name in ("Washington D.C.", "Bonn", "Riga"))
    report = evaluate(annotated, lambda _: [a_fact(MeetingHeld, counterparts=("BH",), place=next(facts))])
    assert report.places == Rates(gold=2, predicted=3, hits=1)


def test_people_and_titles_are_compared_without_accents():
    """A name counts however accented; a title counts when most of its words are there."""
    fact = a_fact(AgreementSigned, title="Agreement on Visas", people=(Person(name="Jose Albares"),))
    wanted = gold("agreement_signed", people=("José Albares", "Baiba Braže"), title="the Agreement on visas")
    report = evaluate([Annotated(RELEASE, (wanted,))], lambda _: [fact])
    assert (report.people.hits, report.people.gold) == (1, 2)
    assert (report.titles.hits, report.titles.gold) == (1, 1)


def test_confidence_and_rules_are_tallied():
    """Each predicted atom is right or wrong under its confidence and its rule."""

    def fact(confidence, rule, party):
        evidence = Evidence(text="met", start=5, end=8, rule=rule, confidence=confidence)
        return a_fact(CallHeld, counterparts=(party,), evidence=evidence)

    given = [fact(0.9, "a", "BH"), fact(0.95, "a", "QA"), fact(0.3, "b", "OM")]
    report = evaluate([Annotated(RELEASE, (gold("call_held"),))], lambda _: given)
    assert report.calibration() == {0.3: (1, 0), 0.9: (2, 1)}
    assert report.rules() == {"a": (2, 1), "b": (1, 0)}


def test_errors_say_what_is_wrong():
    """What was missed, made up or misdated is listed by release."""
    wanted = [gold(), gold("call_held"), gold(counterparts=("QA",), date="2024-09-25")]
    given = [meeting(), meeting(counterparts=("OM",)), meeting("2024-09-26", ("QA",))]
    assert evaluate([Annotated(RELEASE, tuple(wanted))], lambda _: given).errors == {
        "r1": (
            "missed call_held BH",
            "wrong  meeting_held OM (met_with)",
            "date   meeting_held QA: 2024-09-25, not 2024-09-26 (met_with)",
        )
    }


def test_rates():
    """Precision, recall and their harmonic mean; nothing asked and nothing said is perfect."""
    assert (Rates(4, 2, 1).precision, Rates(4, 2, 1).recall) == (0.5, 0.25)
    assert Rates(4, 2, 1).f1 == pytest.approx(1 / 3)
    assert Rates().f1 == 1.0
    assert Rates(1, 1, 0).f1 == 0.0


def test_a_corpus_is_read_with_its_fingerprint(tmp_path):
    """Fields that are none of a release are left out; blank lines do not matter to what is read."""
    path = tmp_path / "corpus.jsonl"
    event = {"kind": "meeting_held", "counterparts": ["BH"], "people": [], "date": "2024-10", "title": None}
    line = {"id": "r1", "home": "KZ", "published": "2024-10-01", "text": "They met.", "commit": "x", "events": [event]}
    path.write_text(json.dumps(line) + "\n\n", encoding="utf-8")
    corpus = read_corpus(path)
    assert corpus.releases == (Annotated(RELEASE, (gold(date="2024-10"),)),)
    assert len(corpus.fingerprint) == 64


@pytest.mark.parametrize(
    "line",
    [
        "nonsense", "[]", "{}", '{"id": "r1", "home": "KZ", "published": "2024-10-01", "text": "x"}',
        '{"id": "r", "home": "KZ", "published": "2024-10-01", "text": "x", "events": [{"kind": "party"}]}',
        '{"id": "r", "home": "KZ", "published": "2024-10-01", "text": "x", "events": [1]}',
    ],
)  # fmt: skip
def test_a_broken_line_is_named(tmp_path, line):
    """The error says in which line of which file, and where the form is described."""
    path = tmp_path / "corpus.jsonl"
    path.write_text("\n" + line, encoding="utf-8")
    with pytest.raises(ReleaseError, match=r"corpus\.jsonl:2: .*README"):
        read_corpus(path)


def test_a_missing_corpus_is_named(tmp_path):
    """A file that is not there is an error of ours."""
    with pytest.raises(ReleaseError, match="cannot be read"):
        read_corpus(tmp_path / "none.jsonl")
