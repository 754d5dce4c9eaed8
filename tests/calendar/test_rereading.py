"""Releases of the log are read again: the difference is appended, and an editor's word stands."""

import pytest
from attrs import evolve

from calendar_core.calendar import Calendar
from calendar_core.events import AgreementSigned, CallHeld, FactCorrected, FactRetracted, MeetingHeld, Release, When
from tests.events import a_fact

RELEASE = Release(id="r1", home="KZ", published="2024-10-01", text="They met in Manama.")
MET = a_fact(MeetingHeld)
SIGNED = a_fact(AgreementSigned, title="Agreement")
CALLED = a_fact(CallHeld, counterparts=("QA",))


@pytest.fixture
def calendar():
    """Return a calendar with a release that reports a meeting and an agreement."""
    with Calendar.open("sqlite://") as calendar:
        calendar.ingest(RELEASE, extract=lambda _: [MET, SIGNED])
        yield calendar


def _facts(calendar):
    return {entry.kind: entry.sources[0].fact for entry in calendar.timeline()}


def _better(_):
    """Read the meeting with its place in time, no agreement, and a call."""
    return [evolve(MET, when=When(edtf="2024-09-30", stated=True)), CALLED]


def test_the_difference_is_appended(calendar):
    """What is new, what reads otherwise and what is gone become events; nothing before them changes."""
    before = list(calendar.replay())
    rereading = calendar.reextract(extract=_better)
    (reread,) = list(rereading)
    assert {type(event) for event in reread.events} == {FactCorrected, FactRetracted, CallHeld}
    assert rereading.read == 1
    assert list(calendar.replay())[: len(before)] == before
    shown = {entry.kind: (entry.status, entry.when.edtf) for entry in calendar.timeline()}
    assert shown == {
        "meeting_held": ("happened", "2024-09-30"),
        "agreement_signed": ("cancelled", "2024-10-01"),
        "call_held": ("happened", "2024-10-01"),
    }


def test_twice_adds_nothing(calendar):
    """Reading again with the same extractor finds no difference."""
    list(calendar.reextract(extract=_better))
    head = calendar.log.head()
    assert list(calendar.reextract(extract=_better)) == []
    assert calendar.log.head() == head


def test_a_dry_run_records_nothing(calendar):
    """The difference is told all the same."""
    head = calendar.log.head()
    assert len(list(calendar.reextract(extract=_better, dry_run=True))) == 1
    assert calendar.log.head() == head


def test_an_editors_word_stands(calendar):
    """What was confirmed is not taken back, and a field that was corrected keeps its value."""
    facts = _facts(calendar)
    calendar.confirm(facts["agreement_signed"], by="Editor", why="seen the text")
    calendar.correct(facts["meeting_held"], by="Editor", why="it was in September", when=When(edtf="2024-09"))
    list(calendar.reextract(extract=_better))
    shown = {entry.kind: (entry.status, entry.when.edtf) for entry in calendar.timeline()}
    assert shown["agreement_signed"] == ("happened", "2024-10-01")
    assert shown["meeting_held"] == ("happened", "2024-09")


def test_a_release_that_cannot_be_read_leaves_the_others(calendar):
    """It is named among the failures, and the next one is read."""
    calendar.ingest(evolve(RELEASE, id="r2"), extract=lambda _: [])

    def read(release):
        if release.id == "r1":
            raise ValueError("too hard")
        return [evolve(CALLED, release="r2")]

    rereading = calendar.reextract(extract=read)
    assert [reread.release for reread in rereading] == ["r2"]
    assert "release 'r1'" in str(rereading.failures[0])


def test_what_was_redacted_stays_out(calendar):
    """A redacted release is not read again, and does not come back by being ingested again."""
    calendar.log.redact("r1", by="Court", why="order")
    rereading = calendar.reextract(extract=_better)
    assert list(rereading) == []
    assert rereading.read == 0
    result = calendar.ingest(RELEASE, extract=_better)
    assert result.added == result.changed == 0
    assert "on purpose" in str(result.failures[0])
