"""Registers that follow from the timeline: agreements, commitments, counterparts, people, places."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from operator import itemgetter
from typing import Any

import attrs
import msgspec

from calendar_core.projections.likeness import name_words
from calendar_core.projections.query import Selection, Statement, words_query
from calendar_core.projections.register_types import (
    Agreement,
    Commitment,
    Counterpart,
    Office,
    PersonRecord,
    PlaceRecord,
)
from calendar_core.projections.registers_schema import FULFILLED_BY, OPEN_PLAN, STATE
from calendar_core.projections.views import Views

_PLACE = "earliest || ' ' || entry"
"""Where an entry stands in the order of time."""
_texts = msgspec.json.Decoder(tuple[str, ...]).decode


def agreements(views: Views, chosen: Selection, type_: str | None) -> list[Agreement]:
    """Return what was signed, first to last."""
    statement = Statement(chosen)
    if type_ is not None:
        statement.where("e.type = ?", type_)
    names = ["uid", "date", "home", "counterparts", "title", "type", "place", "status", "confirmed", "sources"]
    sql, parameters = statement.sql(", ".join(f"e.{name}" for name in names), tail=" ORDER BY e.earliest, e.id")
    found = (dict(zip(names, row, strict=True)) for row in views.rows(sql, parameters))
    return [
        Agreement(**one | {"counterparts": _texts(one["counterparts"]), "confirmed": bool(one["confirmed"])})
        for one in found
    ]


def commitments(views: Views, chosen: Selection, state: str | None, today: dt.date) -> list[Commitment]:
    """Return what was agreed, by the day on which it is due."""
    statement = Statement(chosen)
    day = f"'{today.isoformat()}'"
    if state is not None:
        statement.where(f"{STATE.format(today=day)} = ?", state)
    columns = (
        f"e.uid, e.kind, e.home, e.counterparts, e.date, {STATE.format(today=day)}, e.promised,"
        f" CASE WHEN e.date IS NOT NULL THEN e.latest END, {FULFILLED_BY}"
    )
    sql, parameters = statement.sql(columns, tail=" ORDER BY e.latest, e.id")
    return [
        Commitment(
            uid=uid,
            kind=kind,
            home=home,
            counterparts=_texts(counterparts),
            date=date,
            state=now,
            promised=promised,
            due=due,
            fulfilled_by=_texts(fulfilled_by),
        )
        for uid, kind, home, counterparts, date, now, promised, due, fulfilled_by in views.rows(sql, parameters)
    ]


def counterparts(views: Views, parties: Sequence[str], today: dt.date) -> list[Counterpart]:
    """Return each counterpart, those with the most entries first; all where none is named."""
    condition = "status != 'cancelled' AND (:all OR party IN (SELECT value FROM json_each(:parties)))"
    given = {"all": not parties, "parties": msgspec.json.encode(parties).decode(), "today": today.isoformat()}
    counted = views.rows(
        f"SELECT party, count(*), min({_PLACE}) FILTER (WHERE status = 'happened'),"
        f" max({_PLACE}) FILTER (WHERE status = 'happened'),"
        f" min({_PLACE}) FILTER (WHERE {OPEN_PLAN.format(today=':today')})"
        f" FROM entry_counterparts WHERE {condition} GROUP BY party ORDER BY 2 DESC, 1",
        given,
    )
    kinds = _tallies(views, "kind", condition, given)
    years = _tallies(views, "year", condition, given)
    visits = _visits(views, condition, given)
    told = _told(views, [place for _, _, *places in counted for place in places] + [*chain(*visits.values())])
    return [
        Counterpart(
            party=party,
            entries=entries,
            kinds=kinds[party],
            years=years[party],
            first_contact=told.get(first),
            last_contact=told.get(last),
            next_planned=told.get(planned),
            silence=max((today - dt.date.fromisoformat(last.partition(" ")[0])).days, 0) if last else None,
            last_visit=told.get(visits.get(party, [None])[0]),
            visit_before=told.get((visits.get(party, [])[1:] or [None])[0]),
        )
        for party, entries, first, last, planned in counted
    ]


def _tallies(views: Views, column: str, condition: str, given: dict[str, Any]) -> dict[str, dict[str, int]]:
    tallies: dict[str, dict[str, int]] = {}
    sql = f"SELECT party, {column}, sum(entries) FROM counterpart_counts WHERE {condition} GROUP BY 1, 2 ORDER BY 1, 2"
    for party, value, number in views.rows(sql, given):
        tallies.setdefault(party, {})[value] = number
    return tallies


def _told(views: Views, places: Iterable[str | None]) -> dict[str | None, str]:
    """Return the times that entries tell, each under its place in the order of time: a year or a month as such."""
    ids = {place: int(place.partition(" ")[2]) for place in places if place}
    dates = dict(
        views.rows(
            "SELECT id, coalesce(date, earliest) FROM entries WHERE id IN (SELECT value FROM json_each(?))",
            (msgspec.json.encode(sorted(set(ids.values()))).decode(),),
        )
    )
    return {place: dates[id_] for place, id_ in ids.items()}


def _visits(views: Views, condition: str, given: dict[str, Any]) -> dict[str, list[str | None]]:
    """Return the places in the order of time of the last two visits of each party, the last one first."""
    visits: dict[str, list[str | None]] = {}
    sql = (
        f"SELECT party, {_PLACE} FROM (SELECT party, earliest, entry, row_number() OVER (PARTITION BY party"
        f" ORDER BY earliest DESC, entry DESC) AS place FROM entry_counterparts WHERE {condition}"
        " AND kind = 'visit_paid' AND status = 'happened') WHERE place <= 2 ORDER BY party, place"
    )
    for party, day in views.rows(sql, given):
        visits.setdefault(party, []).append(day)
    return visits


def people(views: Views, name: str | None, party: str | None) -> list[PersonRecord]:
    """Return everybody who was named, those most often named first."""
    conditions = ["e.status != 'cancelled'"]
    parameters: list[Any] = []
    if name:
        conditions.append("e.id IN (SELECT rowid FROM entry_words WHERE entry_words MATCH ?)")
        parameters.append(words_query(name, "people"))
    if party:
        conditions.append("p.party = ?")
        parameters.append(party)
    rows = views.rows(
        "SELECT p.key, p.party, p.name, p.office, coalesce(e.date, e.earliest), e.latest, e.home, e.counterparts,"
        " e.status"
        " FROM entry_people AS p JOIN entries AS e ON e.id = p.entry"
        f" WHERE {' AND '.join(conditions)} ORDER BY e.earliest, e.id",
        parameters,
    )
    wanted = name_words(name) if name else ()
    return _people([row for row in rows if set(wanted) <= set(row[0].split())])


def _people(rows: Iterable[Sequence[Any]]) -> list[PersonRecord]:
    """Gather what is said of each person, in the order of time."""
    groups: dict[tuple[str, str | None], list[Sequence[Any]]] = {}
    for row in rows:
        groups.setdefault((row[0], row[1]), []).append(row)
    found = [_person(party, group) for (_, party), group in groups.items()]
    return sorted(found, key=lambda person: (-person.entries, person.name))


def _person(party: str | None, rows: Sequence[Sequence[Any]]) -> PersonRecord:
    offices: dict[str, Office] = {}
    met: Counter[str] = Counter()
    for _, _, _, office, told, _, home, others, status in rows:
        if office:
            begun = offices[office].first if office in offices else told
            offices[office] = Office(name=office, first=begun, last=told)
        if status == "happened":
            met.update(side for side in (home, *_texts(others)) if side != party)
    return PersonRecord(
        name=max((row[2] for row in rows), key=len),
        party=party,
        entries=len(rows),
        first=rows[0][4],
        last=max(rows, key=itemgetter(5))[4],
        offices=tuple(offices.values()),
        met=dict(met.most_common()),
    )


def places(views: Views, country: str | None) -> list[PlaceRecord]:
    """Return where it was, the places with the most entries first."""
    sql = (
        "SELECT name, country, latitude, longitude, entries, first, last FROM places"
        " WHERE :country IS NULL OR country = :country ORDER BY entries DESC, name, country"
    )
    names = [each.name for each in attrs.fields(PlaceRecord)]
    return [PlaceRecord(**dict(zip(names, row, strict=True))) for row in views.rows(sql, {"country": country})]
