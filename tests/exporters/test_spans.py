"""Tests of `exporters.spans`."""

import datetime as dt

import pytest

from calendar_core.events import MeetingHeld, VisitAgreed, When
from exporters.spans import Span, announced_on, span_of
from tests.exporters.entries import a_source, an_entry

RELEASED = dt.date(2024, 10, 1)


def day(text):
    """Return a date."""
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("cls", "when", "span"),
    [
        (MeetingHeld, When(edtf="2024-09-25", stated=True), Span(day("2024-09-25"), day("2024-09-25"), None, "known")),
        (
            MeetingHeld,
            When(edtf="2024-12-05/2024-12-06", stated=True),
            Span(day("2024-12-05"), day("2024-12-06"), None, "known"),
        ),
        (MeetingHeld, When(edtf="2024-10-01", stated=False), Span(RELEASED, RELEASED, None, "published")),
        (MeetingHeld, When(), Span(RELEASED, RELEASED, None, "published")),
        (MeetingHeld, When(edtf="2024-05", stated=True), Span(RELEASED, RELEASED, None, "rough")),
        (VisitAgreed, When(edtf="2025", stated=True), Span(RELEASED, RELEASED, None, "rough")),
        (VisitAgreed, When(edtf="2025-05/2025-06", stated=True), Span(RELEASED, RELEASED, None, "rough")),
        (VisitAgreed, When(), Span(RELEASED, RELEASED, None, "open")),
    ],
)
def test_an_entry_stands_on_days_that_somebody_said(cls, when, span):
    """Days are taken from the release where it tells them, else the entry stands on the day it was announced."""
    assert span_of(an_entry(cls, when=when)) == span


@pytest.mark.parametrize(
    ("when", "utc"),
    [
        (When(edtf="2024-09-25", stated=True, time="15:30", zone="+05:00"), "2024-09-25T10:30:00+00:00"),
        (When(edtf="2024-09-25", stated=True, time="15:30", zone="-03:30"), "2024-09-25T19:00:00+00:00"),
        (When(edtf="2024-07-01", stated=True, time="09:00", zone="Europe/Riga"), "2024-07-01T06:00:00+00:00"),
    ],
)
def test_an_hour_counts_with_its_zone(when, utc):
    """A time of day with a zone is a moment."""
    start = span_of(an_entry(when=when)).start
    assert start is not None
    assert start.astimezone(dt.UTC).isoformat() == utc


@pytest.mark.parametrize(
    "when",
    [
        When(edtf="2024-09-25", stated=True, time="15:30"),
        When(edtf="2024-09-25", stated=True, time="15:30", zone="Europe/Atlantis"),
        When(edtf="2024-09-25", stated=True, time="15:30", zone="../../etc/passwd"),
        When(edtf="2024-09-25", stated=True, time="half past three", zone="+05:00"),
        When(edtf="2024-09-25/2024-09-26", stated=True, time="15:30", zone="+05:00"),
        When(edtf="2024-09-25", stated=True, time="15:30", zone="+99:00"),
        When(edtf="9999-12-31", stated=True, time="23:00", zone="-05:00"),
        When(edtf="9999-12-31", stated=True, time="23:00", zone="America/New_York"),
        When(edtf="0001-01-01", stated=True, time="00:30", zone="Asia/Almaty"),
    ],
)
def test_an_hour_without_a_zone_is_no_moment(when):
    """A floating hour, or one that is on no day elsewhere, tells no moment to a reader: the entry stays on its day."""
    assert span_of(an_entry(when=when)).start is None


def test_the_day_of_announcement_is_that_of_the_first_source():
    """The first source with a date tells when an entry was announced; without one, the log does."""
    later = a_source(published="2024-10-05T10:00:00Z")
    assert announced_on(an_entry(entry={"sources": (a_source(published=""), later)})) == day("2024-10-05")
    assert announced_on(an_entry(entry={"sources": (a_source(published="soon"),)})) == day("2024-10-02")
