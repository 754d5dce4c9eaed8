"""Tests of `exporters.following`."""

from calendar_core.calendar import Calendar
from calendar_core.log import Anchor
from exporters.following import still_holds
from tests.events import a_fact
from tests.exporters.recording import report


def test_what_was_made_of_a_log_holds_while_it_grows():
    """More events change nothing about what came before them; of nothing, everything holds."""
    with Calendar.open("sqlite://") as calendar:
        empty = calendar.log.head()
        report(calendar, "r1", a_fact(release="r1"))
        seen = calendar.log.head()
        report(calendar, "r2", a_fact(release="r2", counterparts=("ES",)))
        assert still_holds(calendar.log, empty)
        assert still_holds(calendar.log, seen)


def test_nothing_holds_in_another_log():
    """A log that ends before a place, or has another event there, is not the one that was seen."""
    with Calendar.open("sqlite://") as calendar:
        report(calendar, "r1", a_fact(release="r1"))
        head = calendar.log.head()
        assert not still_holds(calendar.log, Anchor(head.position + 1, head.hash))
        assert not still_holds(calendar.log, Anchor(head.position, "0" * len(head.hash)))


def test_nothing_holds_after_words_were_taken_out():
    """A redaction tells of words that may stand in anything that was made before."""
    with Calendar.open("sqlite://") as calendar:
        report(calendar, "r1", a_fact(release="r1"))
        seen = calendar.log.head()
        calendar.log.redact("r1", by="editor", why="a private address")
        assert not still_holds(calendar.log, seen)
        assert still_holds(calendar.log, calendar.log.head())
