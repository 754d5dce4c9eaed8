"""The gate that holds accuracy, and the gate's own tests."""

import pytest
from attrs import evolve

from calendar_core.extraction import extract
from calendar_core.extraction.evaluation import Rates, Report, Score, evaluate, read_corpus
from calendar_core.parties import is_state
from tests.corpus import floors
from tests.corpus.floors import Floor, Floors


@pytest.fixture(scope="module", params=floors.CORPORA, ids=lambda path: path.stem)
def path(request):
    """Return where a corpus stands."""
    return request.param


@pytest.fixture(scope="module")
def corpus(path):
    """Return a corpus of the project."""
    return read_corpus(path)


@pytest.fixture(scope="module")
def read(corpus):
    """Return its releases, by id, with the facts that the extractor reads there."""
    return {annotated.release.id: (annotated.release, extract(annotated.release)) for annotated in corpus.releases}


@pytest.fixture(scope="module")
def measured(corpus, read):
    """Return what the extractor reaches on it."""
    return evaluate(corpus.releases, lambda release: read[release.id][1])


def a_report(found=8, dated=6, kind="meeting_held"):
    """Return a report in which ten events of one kind were there and ten predicted."""
    return Report(by_kind={kind: Score(Rates(10, 10, found), Rates(10, 10, dated))})


def test_accuracy_keeps_its_floors(path, corpus, measured):
    """Every kind is found and dated at least as well as when its floor was set."""
    assert floors.complaints(floors.read(floors.beside(path)), corpus.fingerprint, measured) == []


def test_evidence_is_quoted_exactly(read):
    """The words of evidence stand in the release at their offsets, for every fact of the corpus."""
    for release, facts in read.values():
        for fact in facts:
            evidence = fact.evidence
            part = release.text if evidence.part == "text" else release.title
            assert part[evidence.start : evidence.end] == evidence.text
            assert evidence.text.strip()


def test_facts_keep_the_rules_of_the_vocabulary(read):
    """No fact is between home and itself, none lacks a counterpart, none has a confidence beyond certainty."""
    for _, facts in read.values():
        for fact in facts:
            assert fact.counterparts
            assert fact.home not in fact.counterparts
            assert len(set(fact.counterparts)) == len(fact.counterparts)
            assert 0 < fact.evidence.confidence <= 1


def test_the_gate_opens_at_the_floor():
    """A measure at its floor passes, one just below it does not, found and dated alike."""
    gate = Floors("abc", {"meeting_held": Floor(0.8, 0.6), "all": Floor(0.8, 0.6)})
    assert floors.complaints(gate, "abc", a_report()) == []
    assert floors.complaints(gate, "abc", a_report(found=7)) == [
        "meeting_held: F1 found is 0.700, its floor 0.800",
        "all: F1 found is 0.700, its floor 0.800",
    ]
    assert floors.complaints(gate, "abc", a_report(dated=5))[0] == "meeting_held: F1 dated is 0.500, its floor 0.600"


def test_the_gate_knows_its_corpus():
    """On another corpus than the pinned one the gate is shut, however good the measure."""
    gate = Floors("abc", {"meeting_held": Floor(), "all": Floor()})
    assert "corpus" in floors.complaints(gate, "abd", a_report(found=10, dated=10))[0]


def test_the_gate_misses_no_kind():
    """A kind without a floor is named, and so is one that has a floor but no measure."""
    gate = Floors("abc", {"call_held": Floor(0.5, 0.5), "all": Floor()})
    wrong = floors.complaints(gate, "abc", a_report())
    assert wrong[0] == "meeting_held has no floor"
    assert floors.complaints(Floors("abc", {"call_held": Floor(), "all": Floor()}), "abc", Report()) == []


def test_raising_never_lowers():
    """A floor follows the measure up, and stays where the measure is below it."""
    gate = Floors("abc", {"meeting_held": Floor(0.9, 0.1)})
    lifted = floors.raised(gate, a_report())
    assert lifted.kinds["meeting_held"] == Floor(0.9, pytest.approx(0.6 - floors.MARGIN))
    assert floors.complaints(lifted, "abc", a_report(found=10)) == []


def test_lowering_needs_a_reason_and_keeps_it(tmp_path):
    """Floors fall only with a reason, which stays in the file."""
    gate = Floors("abc", {"meeting_held": Floor(0.9, 0.9)}, ("at first",))
    with pytest.raises(ValueError, match="say why"):
        floors.lowered(gate, "abd", a_report(), " ")
    path = tmp_path / "floors.toml"
    floors.write(floors.lowered(gate, "abd", a_report(), 'the corpus has "more" releases'), path)
    kept = floors.read(path)
    assert kept.sha256 == "abd"
    assert kept.lowered == ("at first", 'the corpus has "more" releases')
    assert kept.kinds["meeting_held"] == Floor(pytest.approx(0.8 - floors.MARGIN), pytest.approx(0.6 - floors.MARGIN))


def test_a_release_may_be_of_any_state(corpus):
    """Releases are read as if one of their counterparts had published them: nothing fails on sides that are new."""
    read = 0
    for annotated in corpus.releases[::3]:
        states = (party for event in annotated.events for party in event.counterparts if is_state(party))
        home = next(states, None)
        if home is not None:
            assert all(home not in fact.counterparts for fact in extract(evolve(annotated.release, home=home)))
            read += 1
    assert read
