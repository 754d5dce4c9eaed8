"""Tests of `exporters.timezones`."""

import datetime as dt
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from calendar_core.events import When
from exporters.ics import Heading, render
from exporters.timezones import declared, rule_of, vtimezone
from tests.exporters.entries import a_style, an_entry

USUAL = ["Europe/Riga", "America/New_York", "Asia/Almaty", "Australia/Sydney", "Asia/Tehran"]
ZONES = sorted(zone for zone in available_timezones() if rule_of(zone))


def test_a_zone_is_two_rules():
    """Each observance is one yearly rule with a named weekday, without RDATE and COMMENT."""
    assert vtimezone("Europe/Riga").decode().splitlines() == [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Riga",
        "BEGIN:DAYLIGHT",
        "DTSTART:19700329T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0300",
        "TZNAME:EEST",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:19701025T040000",
        "TZOFFSETFROM:+0300",
        "TZOFFSETTO:+0200",
        "TZNAME:EET",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        "END:STANDARD",
        "END:VTIMEZONE",
    ]


def test_a_zone_without_summer_time_is_one_rule():
    """A zone whose clocks never change has one observance."""
    assert b"DAYLIGHT" not in vtimezone("Asia/Almaty")
    assert b"TZOFFSETTO:+0500\r\nTZNAME:+05\r\n" in vtimezone("Asia/Almaty")


@given(st.sampled_from(ZONES), st.dates(dt.date(1990, 1, 1), dt.date(2037, 1, 1)), st.integers(0, 23))
def test_a_declared_zone_tells_the_time_that_the_zone_kept(zone, day, hour):
    """Where a zone is declared, its rule gives the offset of the time zone database at that moment."""
    moment = dt.datetime.combine(day, dt.time(hour), ZoneInfo(zone))
    rule = rule_of(declared(moment) or "Etc/UTC")
    assert rule is not None
    assert rule.offset(moment.replace(tzinfo=None)) == (moment.utcoffset() if declared(moment) else dt.timedelta(0))


@given(st.sampled_from(USUAL), st.dates(dt.date(2027, 1, 1), dt.date(2037, 1, 1)))
def test_the_rule_of_a_zone_holds_from_now_on(zone, day):
    """Noon of any day to come is written with its zone."""
    assert declared(dt.datetime.combine(day, dt.time(12), ZoneInfo(zone))) == zone


@pytest.mark.parametrize("zone", ["../../etc/passwd", "Europe/Atlantis", "", "Africa/Cairo"])
def test_a_zone_without_a_rule_cannot_be_declared(zone):
    """What is no zone, or has no rule that iCalendar can say, is refused."""
    with pytest.raises(ValueError, match="write its moments in UTC"):
        vtimezone(zone)


def test_a_feed_declares_the_zones_that_it_names():
    """Each TZID of an event has its VTIMEZONE, once; a profile may want UTC instead."""
    when = When(edtf="2024-07-15", stated=True, time="09:00", zone="Europe/Riga")
    entries = [an_entry(when=when), an_entry(when=when), an_entry()]
    feed = render(entries, a_style(), Heading("x"))
    assert [zone["TZID"] for zone in Calendar.from_ical(feed).walk("VTIMEZONE")] == ["Europe/Riga"]
    assert feed.count(b"DTSTART;TZID=Europe/Riga:20240715T090000\r\n") == 2
    in_utc = render(entries, a_style("outlook"), Heading("x"))
    assert b"DTSTART:20240715T060000Z\r\n" in in_utc
    assert b"VTIMEZONE" not in in_utc
