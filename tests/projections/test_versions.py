"""Tests of `Entries.versions` and `Entries.changed_after`."""

import pytest

from calendar_core.calendar import Calendar
from calendar_core.events import Release, ReleaseReceived, When
from tests.events import a_fact


@pytest.fixture
def calendar():
    """Return a calendar with three meetings, the first corrected at the end."""
    with Calendar.open("sqlite://") as opened:
        release = Release(id="r1", home="KZ", published="2024-10-01", text="They met.")
        days = [When(edtf=f"2024-09-0{day}", stated=True) for day in (3, 1, 2)]
        facts = [a_fact(when=when) for when in days]
        recorded = opened.log.append("release/r1", [ReleaseReceived(release=release), *facts])
        opened.correct(recorded[1].id, by="editor", why="it was by video", channel="video")
        yield opened


def test_versions_tell_what_the_entries_tell(calendar):
    """Versions stand in the order that is asked for, and say of each entry what it says itself."""
    timeline = calendar.timeline(order="-time", limit=2)
    assert [version[:5] for version in timeline.versions()] == [
        (entry.uid, entry.revision, entry.position, entry.status, entry.modified) for entry in timeline
    ]
    assert [version[5:] for version in timeline.versions()] == [("2024-09-03", 2), ("2024-09-02", 4)]
    assert len(list(calendar.timeline(counterpart="ES").versions())) == 0


@pytest.mark.parametrize(("position", "changed"), [(0, [0, 1, 2]), (2, [0, 1, 2]), (3, [1, 2]), (4, [2]), (5, [])])
def test_what_changed_after_a_position_comes_in_order(calendar, position, changed):
    """Entries come in the order of their last change, and only those that changed behind the position."""
    by_day = [entry.uid for entry in calendar.timeline(order="time")]
    found = [entry.uid for entry in calendar.timeline().changed_after(position)]
    assert found == [by_day[index] for index in changed]


def test_versions_of_what_changed(calendar):
    """Only what changed behind a position is told, in the order that is asked for."""
    assert [version.day for version in calendar.timeline().versions(changed_after=3)] == ["2024-09-02", "2024-09-03"]
    assert list(calendar.timeline().versions(changed_after=5)) == []


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ({"counterpart": "BH"}, 2),
        ({"counterpart": ["BH", "ES"]}, 2),
        ({"counterpart": "ES"}, 0),
        ({"home": "KZ", "kind": "meeting_held", "status": "happened"}, 2),
        ({"status": "planned"}, 0),
        ({"since": "2024-09-03"}, 1),
        ({"counterpart": "BH", "until": "2024-09-02"}, 1),
        ({"text": "video"}, 0),
        ({"release": "r1"}, 2),
    ],
)
def test_versions_of_what_changed_answer_to_the_question(calendar, question, found):
    """Of what changed, only what was asked for is told, as when it is picked from all versions."""
    timeline = calendar.timeline(**question)
    changed = list(timeline.versions(changed_after=3))
    assert len(changed) == found
    assert changed == [version for version in timeline.versions() if version.position > 3]
