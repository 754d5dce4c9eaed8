"""Entries made for tests, without a log behind them."""

import datetime as dt
from typing import Any

from calendar_core.events import Evidence, MeetingHeld
from calendar_core.projections.entry import Entry, Source
from exporters.profiles import PROFILES
from exporters.vevents import Style
from exporters.words import Words
from tests.events import a_fact

UID = "01924a5e-7c00-7000-8000-000000000001"
TAKEN_IN = dt.datetime(2024, 10, 2, 8, 30, 15, 250_000, tzinfo=dt.UTC)


def a_style(profile: str = "default", lang: str = "en", base: str = "") -> Style:
    """Return a style by the names of its parts."""
    return Style(PROFILES[profile], Words.of(lang), base)


def a_source(**fields: Any) -> Source:
    """Return a source of the Kazakh ministry of 1 October 2024 unless said otherwise."""
    given: dict[str, Any] = {
        "fact": UID,
        "release": "r1",
        "home": "KZ",
        "name": "Kazakh MFA",
        "url": "https://mfa.example/r1",
        "title": "",
        "published": "2024-10-01",
        "evidence": Evidence(text="The ministers met.", start=0, end=18, rule="met_with", confidence=0.9),
        "recorded_at": TAKEN_IN,
    }
    return Source(**(given | fields))


def an_entry(cls: type = MeetingHeld, *, entry: dict[str, Any] | None = None, **fields: Any) -> Entry:
    """Return an entry of a fact of a class; `fields` go to the fact and `entry` to the entry."""
    fact = a_fact(cls, **fields)
    given: dict[str, Any] = {
        "uid": UID,
        "revision": 0,
        "status": "planned" if fact.planned else "happened",
        "confirmed": False,
        "fact": fact,
        "sources": (a_source(),),
        "created": TAKEN_IN,
        "modified": TAKEN_IN,
        "position": 2,
    }
    return Entry(**(given | (entry or {})))


def uid(number: int) -> str:
    """Return the uid of the n-th of many entries."""
    return f"01924a5e-7c00-7000-8000-{number:012d}"
