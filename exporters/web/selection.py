"""From an address to what it asks for: `/feeds/counterpart/BH.ics?kind=meeting_held&since=2024-01-01`."""

import difflib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any, get_args
from urllib.parse import parse_qsl, urlencode

from attrs import evolve, frozen

from calendar_core import parties
from calendar_core.calendar import Calendar
from calendar_core.edtf import Edtf
from calendar_core.errors import DiplomaticCalendarError, UnknownLanguageError
from calendar_core.events import FACTS, Level
from calendar_core.knowledge import organisations, states
from exporters.feeds import SUFFIX, Feed, archive_feeds, counterpart_feed, home_feed, kind_feed, recent_feed
from exporters.files import file_name
from exporters.vevents import Style
from exporters.web.styling import STYLES, language_and_path, parameters_of_style, prefix_of, style_of

FOLDER = "/feeds/"
STATUSES = ("planned", "happened", "cancelled")
FILTERS = ("counterpart", "home", "kind", "status", "level", "place", "since", "until", "text")
_SINGLE = {"place", "since", "until", "text"}
CACHE_BREAKERS = frozenset({"_", "nocache", "refresh", "t", "v"})
"""Parameters that people add so that a client fetches again; they ask for nothing."""

AS_OF = "as_of"
LONGEST_MOMENT = 40
LONGEST_TEXT = 200
MOST_VALUES = 20
MOST_PARAMETERS = 50


class NotFoundError(DiplomaticCalendarError):
    """Nothing stands at this address."""


class BadRequestError(DiplomaticCalendarError):
    """An address asks for something that makes no sense; the message says what would."""


@frozen
class Asked:
    """What an address asks for.

    Attributes:
        address: the one address of the feed below `/feeds/`, the same for every address that asks for the same.
        style: in which language and for which clients.
        filters: what the parameters add to the feed.
    """

    address: str
    style: Style
    filters: dict[str, Any]
    _make: Callable[[Calendar], Feed]

    def feed(self, calendar: Calendar) -> Feed:
        """Return the feed with its filters.

        Raises:
            NotFoundError: the calendar has no such feed.
            BadRequestError: a parameter says again what the feed says itself.
        """
        feed = self._make(calendar)
        twice = sorted(self.filters.keys() & {**feed.query, **(feed.also or {})}.keys())
        if twice:
            raise BadRequestError(f"the address says {twice[0]} twice: once in its path, once as a parameter")
        also = None if feed.also is None else {**feed.also, **self.filters}
        return evolve(feed, query={**feed.query, **self.filters}, also=also)


def asked(
    path: str, query: Iterable[tuple[str, str]], base: str = "", names: Mapping[str, str] = MappingProxyType({})
) -> Asked:
    """Return what the address of a feed asks for.

    Args:
        path: behind `/feeds/`.
        query: the parameters, in order.
        base: the public address of the server, for links in the feed.
        names: parties of the calendar that no table has, by the names of their feeds.

    Raises:
        NotFoundError: no feed has this path.
        BadRequestError: a parameter is unknown or makes no sense.
    """
    given = grouped(query)
    lang, rest = language_and_path(path)
    try:
        style = style_of(given, lang, base)
    except UnknownLanguageError as error:
        raise (_not_found(path) if lang else BadRequestError(str(error))) from error
    except DiplomaticCalendarError as error:
        raise BadRequestError(str(error)) from error
    stem, make = _address(rest, style, names)
    filters = filters_of(given)
    parameters = urlencode([*sorted(filters.items()), *parameters_of_style(style.profile)], doseq=True)
    address = f"{prefix_of(style)}{stem}{SUFFIX}"
    return Asked(f"{address}?{parameters}" if parameters else address, style, filters, make)


def parameters_of(query: bytes) -> list[tuple[str, str]]:
    """Return the parameters of a query string, in order.

    Raises:
        BadRequestError: there are too many.
    """
    try:
        return parse_qsl(query.decode("latin-1"), keep_blank_values=True, max_num_fields=MOST_PARAMETERS)
    except ValueError as error:
        raise BadRequestError(f"more than {MOST_PARAMETERS} parameters: leave some out") from error


def grouped(parameters: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Return the values of each parameter."""
    given: dict[str, list[str]] = {}
    for name, value in parameters:
        given.setdefault(name, []).append(value)
    return given


def without_as_of(given: Mapping[str, Sequence[str]]) -> tuple[str, dict[str, list[str]]]:
    """Return the moment as of which something is asked, and the other parameters; an empty one is the present.

    Raises:
        BadRequestError: it is longer than any moment.
    """
    moment = (given.get(AS_OF) or [""])[-1].strip()
    if len(moment) > LONGEST_MOMENT:
        raise BadRequestError(f"{AS_OF}={moment[:40]}… is no moment: give a day, a time or a position of the log")
    return moment, {name: list(values) for name, values in given.items() if name != AS_OF}


def filters_of(given: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """Return filters of `Calendar.timeline` from parameters, each checked; empty parameters ask for nothing.

    Raises:
        BadRequestError: a parameter is unknown or makes no sense.
    """
    filters: dict[str, Any] = {}
    for name, raw in given.items():
        values = [value.strip() for value in raw if value.strip()]
        if name in FILTERS and values:
            filters[name] = _checked(name, values)
        elif name not in FILTERS and name not in CACHE_BREAKERS:
            near = difflib.get_close_matches(name, (*FILTERS, *STYLES), n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join((*FILTERS, *STYLES))}"
            raise BadRequestError(f"there is no parameter {name[:40]!r}: {hint}")
    return filters


def _checked(name: str, values: Sequence[str]) -> Any:
    if len(values) > MOST_VALUES:
        raise BadRequestError(f"{len(values)} values for {name}: give {MOST_VALUES} at most")
    try:
        checked = tuple(dict.fromkeys(_CHECKS[name](value) for value in values))
    except (DiplomaticCalendarError, ValueError) as error:
        raise BadRequestError(str(error)) from error
    if name in _SINGLE:
        return checked[-1]
    return tuple(sorted(checked))


def _kind(value: str) -> str:
    return _one_of("kind", value, tuple(FACTS))


def _status(value: str) -> str:
    return _one_of("status", value, STATUSES)


def _level(value: str) -> str:
    return _one_of("level", value, get_args(Level))


def _one_of(name: str, value: str, known: Sequence[str]) -> str:
    if value not in known:
        raise BadRequestError(f"there is no {name} {value[:40]!r}: there are {', '.join(known)}")
    return value


def _party(value: str) -> str:
    return code_of_file(value) or parties.resolve(value)


def _day(value: str) -> str:
    return Edtf.parse(value).text


def _text(value: str) -> str:
    if len(value) > LONGEST_TEXT:
        raise BadRequestError(f"a text of {len(value)} characters: search for {LONGEST_TEXT} at most")
    return value


_CHECKS = {
    "counterpart": _party,
    "home": _party,
    "kind": _kind,
    "status": _status,
    "level": _level,
    "place": _text,
    "since": _day,
    "until": _day,
    "text": _text,
}


def _address(path: str, style: Style, names: Mapping[str, str]) -> tuple[str, Callable[[Calendar], Feed]]:
    """Return the one address of a feed, and what makes it."""
    folder, _, name = path.removesuffix(SUFFIX).rpartition("/")
    party = code_of_file(name) or names.get(name)
    feed: Feed | None = None
    if not path.endswith(SUFFIX):
        pass
    elif path == f"recent{SUFFIX}":
        return name, lambda calendar: recent_feed(calendar, style)
    elif folder == "archive" and _SPAN.fullmatch(name):
        return f"archive/{name}", lambda calendar: _archive(calendar, f"archive/{name}")
    elif not folder:
        feed = {"all": Feed("all"), "planned": planned_feed(style)}.get(name)
    elif folder == "kind" and name in FACTS:
        feed = kind_feed(name, style)
    elif folder == "counterpart" and party:
        feed = counterpart_feed(party, style)
    elif folder == "home" and party and parties.is_state(party):
        feed = home_feed(party, style)
    if feed is None:
        raise _not_found(path)
    found = feed
    return found.path, lambda _: found


def _archive(calendar: Calendar, path: str) -> Feed:
    year = path.removeprefix("archive/")[:4]
    for feed in archive_feeds(calendar, [year]):
        if feed.path == path and calendar.timeline(**feed.query).first():
            return feed
    raise _not_found(path)


def _not_found(path: str) -> NotFoundError:
    return NotFoundError(f"there is no feed {FOLDER}{path[:80]}: {FOLDER} lists those that there are")


def planned_feed(style: Style) -> Feed:
    """Return the feed of what is planned."""
    return Feed("planned", style.words("feed.planned"), {"status": "planned"})


_SPAN = re.compile(r"\d{4}(-\d{2})?", re.ASCII)


def code_of_file(name: str) -> str | None:
    """Return the party whose feed has this file name, in whatever case; None when no party is known by it."""
    return _parties().get(name.casefold())


@cache
def _parties() -> Mapping[str, str]:
    return {file_name(code).casefold(): code for code in (*organisations(), *states())}
