"""The versions of a release, and what differs between them."""

from attrs import evolve

from calendar_core.calendar import Calendar
from calendar_core.calendar.versions import (
    differences,
    last_version,
    likeness,
    note_returned,
    note_vanished,
    versions,
)
from calendar_core.events import Release

FIRST = Release(id="r1", home="KZ", published="2024-10-01", title="T", text="One is here. Two met.\n\nThree spoke.")
SECOND = evolve(FIRST, title="U", text="One is here. Two met in Manama.\n\nThree spoke. Four left.")


def test_differences():
    """Fields are compared as a whole, the text sentence by sentence."""
    assert [(each.part, each.old, each.new) for each in differences(FIRST, SECOND)] == [
        ("title", "T", "U"),
        ("text", "Two met.", "Two met in Manama."),
        ("text", "", "Four left."),
    ]
    assert list(differences(FIRST, FIRST)) == []


def test_what_became_of_a_release():
    """Each version stands with its difference to the one before, between what vanished and returned."""
    with Calendar.open("sqlite://") as calendar:
        calendar.ingest([FIRST, SECOND], extract=lambda _: [])
        assert note_vanished(calendar.log, "r1", url="u", why="404")
        assert note_returned(calendar.log, "r1", url="u")
        found = versions(calendar.log, "r1")
        assert last_version(calendar.log, "r1") == SECOND
    kinds = ["release_received", "release_received", "release_vanished", "release_returned"]
    assert [version.event.kind for version in found] == kinds
    assert [len(version.differences) for version in found] == [0, 3, 0, 0]


def test_only_news_is_noted():
    """What the log says already, or of a release that it does not have, is not noted."""
    with Calendar.open("sqlite://") as calendar:
        log = calendar.log
        assert not note_vanished(log, "r1", url="u", why="404")
        calendar.ingest(FIRST, extract=lambda _: [])
        assert not note_returned(log, "r1", url="u")
        assert [note_vanished(log, "r1", url="u", why="404") for _ in range(2)] == [True, False]
        calendar.ingest(SECOND, extract=lambda _: [])
        assert not note_returned(log, "r1", url="u")
        assert note_vanished(log, "r1", url="u", why="404")


def test_unknown():
    """A release that the log does not have has no versions."""
    with Calendar.open("sqlite://") as calendar:
        assert (versions(calendar.log, "none"), last_version(calendar.log, "none")) == ([], None)


def test_likeness():
    """Versions of one text share most of their words, other texts few."""
    assert likeness(FIRST, SECOND) == 1
    assert likeness(FIRST, evolve(FIRST, text="Page not found")) == 0
