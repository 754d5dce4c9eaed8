"""A store with a few entries, and a client of a server on it."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from starlette.testclient import TestClient

from calendar_core.calendar import Calendar
from calendar_core.events import (
    AgreementSigned,
    CallHeld,
    Evidence,
    Fact,
    MeetingHeld,
    Person,
    Place,
    Release,
    ReleaseReceived,
    VisitAgreed,
    When,
)  # fmt: skip
from calendar_core.log.base import Clock, utc_now
from exporters.web import create_app
from exporters.web.settings import Settings

TEXT = (
    "The Minister opened the day in Astana.\n\n"
    "He met with the Foreign Minister of Bahrain Abdullatif Alzayani, and both spoke of trade.\n\n"
    "An Agreement on Visa Exemption was signed. A visit to Kazakhstan was agreed."
)
TODAY = dt.datetime(2024, 11, 1, 12, tzinfo=dt.UTC)
HOSTILE = "<script>alert(1)</script> & \"quoted\" 'text'"


def store_of(folder: Path) -> str:
    """Return the address of a store in a folder."""
    return f"sqlite:///{folder / 'diplomatic.db'}"


def fill(store: str, clock: Clock = utc_now) -> None:
    """Record a release of Kazakhstan with four facts, and one of Japan."""
    with Calendar.open(store, clock=clock) as calendar:
        calendar.log.append("release/kz-1", [_release("kz-1", "KZ", TEXT), *_facts()])
        add_call(calendar, "jp-1", "2024-10-02")


def add_call(calendar: Calendar, release: str, day: str) -> None:
    """Record a release of Japan that reports a call with Spain."""
    text = "The leaders spoke by telephone."
    call = CallHeld(
        release=release, home="JP", counterparts=("ES",), when=When(edtf=day, stated=True), evidence=_words(text, text)
    )
    calendar.log.append(f"release/{release}", [_release(release, "JP", text), call])


def add_two_sides(calendar: Calendar) -> None:
    """Record a meeting of which both France and Italy tell."""
    for home, other in (("FR", "IT"), ("IT", "FR")):
        name = f"{home.casefold()}-1"
        text = f"In Paris the ministers spoke of trade. The Minister met with the Foreign Minister of {other}."
        meeting = MeetingHeld(
            release=name,
            home=home,
            counterparts=(other,),
            when=When(edtf="2024-10-03", stated=True),
            place=Place(name="Paris", country="FR"),
            evidence=_words(text, f"met with the Foreign Minister of {other}"),
        )
        calendar.log.append(f"release/{name}", [_release(name, home, text), meeting])


def add_hostile(calendar: Calendar) -> None:
    """Record a release whose every text tries to be markup."""
    fact = MeetingHeld(
        release="bad",
        home="KZ",
        counterparts=(HOSTILE,),
        when=When(edtf="2024-10-05", stated=True),
        people=(Person(name=HOSTILE, office=HOSTILE),),
        place=Place(name=HOSTILE),
        occasion=HOSTILE,
        evidence=_words(HOSTILE, HOSTILE),
    )
    release = Release(
        id="bad",
        home="KZ",
        published="2024-10-05",
        text=HOSTILE,
        title=HOSTILE,
        source=HOSTILE,
        url="javascript:alert(1)",
    )
    calendar.log.append("release/bad", [ReleaseReceived(release=release), fact])


@contextmanager
def serving(store: str, today: dt.datetime = TODAY, **given: str) -> Iterator[TestClient]:
    """Run the application in-process, looking at its log often; further arguments are settings."""
    app = create_app(settings=Settings(**{"store": store, "poll": 0.02, "searches": 0, **given}), clock=lambda: today)
    with TestClient(app, base_url="http://calendar.example", raise_server_exceptions=False) as client:
        yield client


def _facts() -> list[Fact]:
    told = {"release": "kz-1", "home": "KZ", "counterparts": ("BH",)}
    on_the_day = When(edtf="2024-10-01", stated=True)
    minister = Person(name="Abdullatif Alzayani", office="Foreign Minister", party="BH")
    return [
        MeetingHeld(
            **told, when=on_the_day, people=(minister,), place=Place(name="Astana", country="KZ"), level="minister",
            evidence=_words(TEXT, "met with the Foreign Minister of Bahrain Abdullatif Alzayani"),
        ),
        AgreementSigned(
            **told, when=on_the_day, title="Agreement on Visa Exemption", agreement_type="agreement",
            evidence=_words(TEXT, "An Agreement on Visa Exemption was signed"),
        ),
        VisitAgreed(
            **told, when=When(edtf="2999-05", stated=True), visitor="BH", host="KZ",
            evidence=_words(TEXT, "A visit to Kazakhstan was agreed"),
        ),
        MeetingHeld(
            **{**told, "counterparts": ("C5+1",)}, when=When(edtf="2024-09-30", stated=True),
            evidence=_words(TEXT, "The Minister opened the day"),
        ),
    ]  # fmt: skip


def _release(name: str, home: str, text: str) -> ReleaseReceived:
    url = f"https://mfa.example/{name}"
    release = Release(
        id=name, home=home, published="2024-10-02", text=text, source=f"MFA {home}", url=url, title=f"News {name}"
    )
    return ReleaseReceived(release=release)


def _words(text: str, words: str) -> Evidence:
    start = text.index(words)
    return Evidence(text=words, start=start, end=start + len(words), rule="test", confidence=0.9)


def newest(store: str) -> dt.datetime:
    """Return when the last event was recorded."""
    with Calendar.open(store) as calendar:
        return list(calendar.log.read())[-1].recorded_at
