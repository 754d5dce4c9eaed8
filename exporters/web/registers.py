"""The registers as JSON: agreements, commitments, counterparts, people and places, page by page."""

from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import Any, get_args

import attrs
import msgspec

from calendar_core.calendar import Calendar
from calendar_core.errors import DiplomaticCalendarError
from calendar_core.events import AgreementType
from calendar_core.projections.register_types import CommitmentState
from exporters.web.asking import PREFIX, Answer, Asked, Parameters, following, one_of, part_of
from exporters.web.selection import CACHE_BREAKERS, BadRequestError, NotFoundError, code_of_file, filters_of

FITTING: Mapping[str, frozenset[str]] = {
    "agreements": frozenset({"counterpart", "home", "since", "until", "status", "text"}),
    "commitments": frozenset({"counterpart", "home", "since", "until"}),
}
"""The filters that a register takes; the others make no sense there."""


def agreements(calendar: Calendar, asked: Asked) -> Answer:
    """Return a page of what was signed, first to last."""
    given = dict(asked.parameters)
    type_ = _choice(given, "type", get_args(AgreementType))
    limit, after = part_of(given)
    return _page("agreements", asked, calendar.agreements(type=type_, **_filters("agreements", given)), limit, after)


def commitments(calendar: Calendar, asked: Asked) -> Answer:
    """Return a page of what was agreed and what became of it, by the day on which it is due."""
    given = dict(asked.parameters)
    state = _choice(given, "state", get_args(CommitmentState))
    limit, after = part_of(given)
    found = calendar.commitments(state=state, today=asked.today, **_filters("commitments", given))
    return _page("commitments", asked, found, limit, after)


def people(calendar: Calendar, asked: Asked) -> Answer:
    """Return a page of who was named, those most often named first."""
    given = dict(asked.parameters)
    limit, after = part_of(given)
    found = _found(lambda: calendar.people(_words(given, "name"), party=_words(given, "party")))
    _refuse(given)
    return _page("people", asked, found, limit, after)


def places(calendar: Calendar, asked: Asked) -> Answer:
    """Return a page of where it was, the places with the most entries first."""
    given = dict(asked.parameters)
    limit, after = part_of(given)
    found = _found(lambda: calendar.places(country=_words(given, "country")))
    _refuse(given)
    return _page("places", asked, found, limit, after)


def counterpart(calendar: Calendar, asked: Asked) -> Answer:
    """Return one counterpart with its counts by kind and year, and how close the contact is."""
    _refuse(asked.parameters)
    code = code_of_file(asked.name) or asked.name
    try:
        found = next(iter(calendar.counterparts(code, today=asked.today)), None)
    except DiplomaticCalendarError:
        found = None
    if found is None:
        raise NotFoundError(f"nothing is known with {asked.name[:80]!r}: {PREFIX}/counterparts lists who there is")
    return Answer(msgspec.to_builtins(found))


QUESTIONS: Mapping[str, Callable[[Calendar, Asked], Answer]] = {
    "/agreements": agreements,
    "/commitments": commitments,
    "/people": people,
    "/places": places,
}


def _page(name: str, asked: Asked, records: Iterable[attrs.AttrsInstance], limit: int, after: str | None) -> Answer:
    """Return the records behind the one that `after` names, so that new ones before it shift nothing."""
    rows = iter(records)
    if after is not None and not any(_key(row) == after for row in rows):
        raise BadRequestError(f"after={after[:80]} is none of the {name}: give what the page before gave")
    page = list(islice(rows, limit))
    last = _key(page[-1]) if len(page) == limit and next(rows, None) is not None else None
    data = {name: [msgspec.to_builtins(row) for row in page], "after": last}
    return Answer(data, following(f"{PREFIX}/{name}", asked.parameters, last))


def _key(record: Any) -> str:
    """Return what tells a record from every other of its register."""
    if hasattr(record, "uid"):
        return str(record.uid)
    return f"{record.name}~{getattr(record, 'party', None) or getattr(record, 'country', None) or ''}"


def _filters(name: str, given: Parameters) -> dict[str, Any]:
    filters = filters_of(given)
    unfit = sorted(filters.keys() - FITTING[name])
    if unfit:
        raise BadRequestError(f"{name} cannot be chosen by {unfit[0]}: give {', '.join(sorted(FITTING[name]))}")
    return filters


def _choice(given: Parameters, name: str, known: tuple[str, ...]) -> Any:
    value = one_of(given, name, "") or None
    if value is not None and value not in known:
        raise BadRequestError(f"there is no {name} {value[:40]!r}: there are {', '.join(known)}")
    return value


def _words(given: Parameters, name: str) -> str | None:
    return one_of(given, name, "")[:200].strip() or None


def _refuse(given: Mapping[str, Any]) -> None:
    unknown = next((name for name in given if name not in CACHE_BREAKERS), None)
    if unknown is not None:
        raise BadRequestError(
            f"there is no parameter {unknown[:40]!r} here: {PREFIX}/openapi.json lists those that there are"
        )


def _found(ask: Callable[[], Iterable[attrs.AttrsInstance]]) -> Iterable[attrs.AttrsInstance]:
    try:
        return ask()
    except DiplomaticCalendarError as error:
        raise BadRequestError(str(error)) from error
