"""Filling in what a release does not carry: from its text, else from what the user says, else from a guess."""

import datetime as dt
import hashlib
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import lru_cache

from calendar_core import parties
from calendar_core.errors import ReleaseError, UnknownPartyError
from calendar_core.events import Release
from calendar_core.releases import head
from calendar_core.releases.days import first_day
from calendar_core.releases.decoding import one_line
from calendar_core.releases.draft import Draft, Hints
from calendar_core.releases.homes import home_of_address, home_of_capital, home_of_country_domain, home_of_publisher
from calendar_core.releases.language import language_of

LONGEST_ID = 500
EARLIEST = dt.date(1648, 1, 1)
"""Before the Peace of Westphalia no release was published; such a year is a slip."""

LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s\"<>\\]+", re.IGNORECASE)


def complete(draft: Draft, hints: Hints, *, today: dt.date) -> Release:
    """Return the whole release.

    Home, source, date, language and address are taken from what the release carries, else from its text, else from
    the hints; a home that is still not known is guessed from the address or the dateline, a language from the words.
    Only an id that is given as a hint goes before the release's own, because it is the user's name for it.

    Args:
        draft: what was found.
        hints: what the user says.
        today: the current day.

    Raises:
        ReleaseError: the release is empty, its home or its date cannot be known, or a value of it makes no sense.
    """
    if not draft.text.strip() and not draft.title:
        raise ReleaseError("this release is empty: it has neither text nor title")
    url = _url(draft.url) or _url(hints.url)
    source = draft.source or head.source_in(draft.text) or hints.source or ""
    home = _home(draft, hints, url)
    published = _published(draft, hints, today).isoformat()
    return Release(
        id=_id(draft, hints, url, home, published),
        home=home,
        published=published,
        text=draft.text,
        source=one_line(source),
        url=url,
        title=draft.title,
        lang=_lang(draft.lang or hints.lang or language_of(f"{draft.title}\n{draft.text}", home)),
    )


def _home(draft: Draft, hints: Hints, url: str) -> str:
    if draft.home:
        return _state(draft.home)
    for ask in _ways_to_a_home(draft, hints, url):
        home = ask()
        if home:
            return home
    raise ReleaseError(
        "whose release this is cannot be known: give the state with --home, or as `home:` in front matter or record"
    )


def _ways_to_a_home(draft: Draft, hints: Hints, url: str) -> Iterator[Callable[[], str | None]]:
    yield lambda: home_of_publisher(draft.source or "")
    yield lambda: home_of_address(draft.url or "")
    yield lambda: home_of_publisher(head.source_in(draft.text) or "")
    yield lambda: _state(hints.home) if hints.home else None
    yield lambda: home_of_publisher(hints.source or "")
    yield lambda: home_of_address(url)
    yield lambda: home_of_country_domain(url)
    yield lambda: home_of_capital(head.dateline_place(draft.text) or "")


@lru_cache(maxsize=256)
def _state(name: str) -> str:
    if parties.is_state(name):
        return name
    try:
        code = parties.resolve(name)
    except UnknownPartyError as error:
        raise ReleaseError(f"its home is no state: {error}") from error
    if not parties.is_state(code):
        raise ReleaseError(f"its home {name!r} is an organisation: give the state whose release it is")
    return code


def _published(draft: Draft, hints: Hints, today: dt.date) -> dt.date:
    day = _day(draft.published) or head.published_in(draft.text) or _day(hints.published)
    if day is None:
        raise ReleaseError("its day of publication cannot be known: give it with --published, or as `published:` in it")
    if day > today + dt.timedelta(days=1):  # it is tomorrow already in some capitals
        raise ReleaseError(f"it is published on {day}, but today is {today}: correct the date")
    if day < EARLIEST:
        raise ReleaseError(f"it is published on {day}, too long ago: correct the date")
    return day


def _day(written: str | None) -> dt.date | None:
    if not written:
        return None
    with suppress(ValueError):
        return dt.date.fromisoformat(written)
    found = first_day(written)
    if found is None:
        raise ReleaseError(f"its day of publication {written[:60]!r} is no date: write it as 2024-10-01")
    return found.day


def _lang(code: str) -> str:
    if not LANGUAGE.fullmatch(code):
        raise ReleaseError(f"its language {code[:60]!r} is no language code: write en, fr, kk or pt-BR")
    return code.replace("_", "-")


def _url(address: str | None) -> str:
    return address if address and _ADDRESS.fullmatch(address) else ""


def _id(draft: Draft, hints: Hints, url: str, home: str, published: str) -> str:
    given = one_line(hints.id or draft.id or url)
    if len(given) > LONGEST_ID:
        raise ReleaseError(f"its id has {len(given)} characters: shorten it to {LONGEST_ID}")
    if given:
        return given
    content = f"{home}\x1f{published}\x1f{draft.title}\x1f{draft.text}"
    stem = one_line(draft.stem).lstrip("-") or "release"  # what begins with a hyphen looks like an option to commands
    return f"{stem}-{hashlib.sha256(content.encode()).hexdigest()[:8]}"
