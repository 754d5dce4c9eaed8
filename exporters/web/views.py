"""What each page shows: questions to the calendar, asked at once in its thread."""

import datetime as dt
from collections.abc import Sequence
from itertools import groupby
from typing import Any, get_args

from attrs import frozen

from calendar_core.calendar import Calendar
from calendar_core.errors import UnknownEntryError
from calendar_core.events import FACTS, Level, Release, ReleaseReceived
from calendar_core.projections.entries import Entries
from calendar_core.projections.entry import Entry, Source
from calendar_core.projections.matching import shifted
from calendar_core.projections.register_types import CommitmentState
from exporters.feeds import Feed, feeds_of
from exporters.files import file_name
from exporters.web import activity
from exporters.web.drawing import bars_by_year
from exporters.web.look import Look, Query
from exporters.web.selection import FILTERS, STATUSES, BadRequestError, NotFoundError, code_of_file, filters_of
from exporters.web.shown import STYLE, Quote, quote_in, year
from exporters.web.world import world_map

COMING = 8
NEWEST = 8
TOP = 24
PEOPLE = 24
LATEST = 500
"""Entries with a counterpart among which people are counted."""
SIGNED = 8
SMALL = 100_000
"""Entries of a calendar in which all that a search finds are counted."""
COUNTED = 200
"""How far they are counted in a larger one."""
PLANS = 100
LATELY = dt.timedelta(days=183)
"""How long a plan without a date is shown as one: it stands on the day it was announced."""
PAGE = 50
MOST_COMMITMENTS = 100
STATES: tuple[CommitmentState, ...] = ("open", "postponed", "overdue")

Values = dict[str, Any]


@frozen
class Tile:
    """A counterpart in the grid of the home page."""

    code: str
    entries: int
    last: Entry | None


@frozen
class Report:
    """A source of an entry, with its quote in the words around it."""

    source: Source
    quote: Quote


def home(calendar: Calendar, _: str, look: Look) -> Values:
    """Return what is coming, what is new, and the counterparts met most."""
    coming = calendar.timeline(status="planned", since=look.today, limit=COMING * 2)
    parties = activity.parties(calendar)
    tiles = [Tile(one.code, one.entries, _last_contact(calendar, one.code, look.today)) for one in parties[:TOP]]
    return {
        "coming": [entry for entry in coming if entry.when.date.known][:COMING],
        "newest": list(calendar.timeline(order="-recorded", limit=NEWEST)),
        "tiles": tiles,
        "counterparts": len(parties),
        "entries": activity.entries(calendar),
        "world": world_map({one.code: one.contacts for one in parties}),
        "heat": activity.year_until(calendar, look.today),
    }


def counterparts(calendar: Calendar, _: str, __: Look) -> Values:
    """Return every counterpart with its count."""
    parties = activity.parties(calendar)
    return {
        "counts": {one.code: one.entries for one in parties},
        "world": world_map({one.code: one.contacts for one in parties}),
    }


def counterpart(calendar: Calendar, name: str, look: Look) -> Values:
    """Return what there is with one counterpart: its timeline by year, what is planned, agreements and people."""
    code = _code(calendar, name)
    past = calendar.timeline(counterpart=code, status=("happened", "cancelled"), order="-time")
    entries, older = _page(past, look.query)
    contact = activity.contact(calendar, code)
    return {
        "code": code,
        "kinds": contact.kinds,
        "activity": bars_by_year(contact.years),
        "planned": _plans(calendar, code, look.today),
        "years": _by_year(entries),
        "older": older,
        "agreements": list(
            calendar.timeline(counterpart=code, kind="agreement_signed", status="happened", order="-time", limit=SIGNED)
        ),
        "people": activity.people(calendar, code, within=LATEST, most=PEOPLE),
        "latest": LATEST if sum(contact.kinds.values()) > LATEST else 0,
        "last": _last_contact(calendar, code, look.today),
        "today": look.today,
    }


def entry(calendar: Calendar, uid: str, _: Look) -> Values:
    """Return an entry with its quotes, its related entries and what editors did to it."""
    found = entry_of(calendar, uid)
    return {
        "entry": found,
        "reports": len(found.sources),
        "sides": _sides([report_of(calendar, source) for source in found.sources]),
        "related": [calendar.entry(other) for other in found.related],
        "history": calendar.history(found.uid),
    }


def search(calendar: Calendar, _: str, look: Look) -> Values:
    """Return a page of what a search finds, and the parameters of the feed of all of it."""
    given = {name: values for name, values in look.query.items() if name != "after"}
    filters = filters_of(given)
    asked = [(name, value) for name, values in given.items() for value in values if value.strip()]
    found = calendar.timeline(order="-time", **filters)
    entries, older = _page(found, look.query)
    most = None if calendar.timeline().count(SMALL + 1) <= SMALL else COUNTED
    return {
        "asked": asked,
        "field": dict.fromkeys(FILTERS, "") | {name: values[-1] for name, values in given.items()},
        "entries": entries,
        "older": older,
        "count": found.count(most),
        "most": most,
        "kinds": list(FACTS),
        "statuses": STATUSES,
        "levels": get_args(Level),
    }


def agreements(calendar: Calendar, _: str, look: Look) -> Values:
    """Return a page of the register of what was signed, the newest first."""
    found = calendar.timeline(kind="agreement_signed", status="happened", order="-time")
    entries, older = _page(found, look.query)
    return {"years": _by_year(entries), "older": older, "count": found.count()}


def commitments(calendar: Calendar, _: str, look: Look) -> Values:
    """Return what was agreed and is still to come, and what is overdue, those due last first."""
    filters = filters_of(look.query)
    unfit = sorted(filters.keys() - {"counterpart", "home", "since", "until"})
    if unfit:
        raise BadRequestError(f"commitments cannot be chosen by {unfit[0]}: give counterpart, home, since or until")
    found = {state: list(calendar.commitments(state=state, today=look.today, **filters)) for state in STATES}
    return {
        "groups": [(state, len(all_of_it), all_of_it[-MOST_COMMITMENTS:][::-1]) for state, all_of_it in found.items()],
    }


def feeds(calendar: Calendar, _: str, __: Look) -> Values:
    """Return what there are feeds of, by folder, in the order of their names."""
    groups: dict[str, list[Feed]] = {}
    for feed in sorted(feeds_of(calendar, STYLE), key=lambda feed: feed.title.casefold()):
        groups.setdefault(feed.path.rpartition("/")[0], []).append(feed)
    return {"groups": groups}


def method(calendar: Calendar, _: str, __: Look) -> Values:
    """Return what the page about the method counts."""
    return {
        "entries": activity.entries(calendar),
        "confirmed": calendar.timeline(confirmed=True).count(),
        "certainty": activity.certainty(calendar),
        "kinds": list(FACTS),
    }


def nothing(_: Calendar, __: str, ___: Look) -> Values:
    """Return no values, for a page that needs none."""
    return {}


def report_of(calendar: Calendar, source: Source) -> Report:
    """Return a source with its quote in the words around it."""
    return Report(source, quote_in(source.evidence, _release(calendar, source.release)))


def entry_of(calendar: Calendar, uid: str) -> Entry:
    """Return an entry by its uid.

    Raises:
        NotFoundError: there is none.
    """
    try:
        return calendar.entry(uid)
    except UnknownEntryError as error:
        raise NotFoundError(f"there is no entry {uid[:80]!r}: /search finds entries by their words") from error


def _sides(reports: Sequence[Report]) -> list[tuple[str, list[Report]]]:
    """Return the reports by the state that published them, the one that told first at the front."""
    sides: dict[str, list[Report]] = {}
    for report in reports:
        sides.setdefault(report.source.home, []).append(report)
    return list(sides.items())


def _code(calendar: Calendar, name: str) -> str:
    code = code_of_file(name)
    if code is not None:
        return code
    for code in activity.codes(calendar):
        if file_name(code) == name:
            return code
    raise NotFoundError(f"no counterpart is known as {name[:80]!r}: /counterparts lists them")


def _plans(calendar: Calendar, code: str, today: dt.date) -> list[Entry]:
    """Return what is planned from today on, and below it what was agreed lately without a date."""
    plans = list(calendar.timeline(counterpart=code, status="planned", since=shifted(today, -LATELY), limit=PLANS))
    dated = [entry for entry in plans if (latest := entry.when.date.latest) and latest >= today]
    return dated + [entry for entry in plans if not entry.when.date.known]


def _last_contact(calendar: Calendar, code: str, today: dt.date) -> Entry | None:
    return calendar.timeline(counterpart=code, status="happened", until=today, order="-time").first()


def _page(found: Entries, query: Query) -> tuple[list[Entry], str | None]:
    after = query.get("after", [""])[-1] or None
    try:
        page = found.page(PAGE, after)
    except ValueError as error:
        raise BadRequestError(str(error)) from error
    return list(page.entries), page.after


def _by_year(entries: Sequence[Entry]) -> list[tuple[str, list[Entry]]]:
    return [(name, list(group)) for name, group in groupby(entries, key=year)]


def _release(calendar: Calendar, name: str) -> Release | None:
    received = list(calendar.log.read(stream=f"release/{name}", kinds=[ReleaseReceived.kind]))
    event = received[-1].event if received else None
    return event.release if isinstance(event, ReleaseReceived) else None
