"""How occurrences stand in the tables of the timeline, and how they are read back and written."""

import datetime as dt
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Any

import msgspec

from calendar_core.codec import decode, encode
from calendar_core.events import FACTS, Edit, Fact, FactCorrected, Place, Release
from calendar_core.letters import fold
from calendar_core.log import Recorded
from calendar_core.log.recorded import moment, stamp
from calendar_core.projections.likeness import name_words
from calendar_core.projections.matching import parties_of
from calendar_core.projections.occurrence import Indexed, Occurrence, Report

TABLES = """
CREATE TABLE entries (
    id INTEGER PRIMARY KEY,       -- position of its first fact in the log
    uid TEXT NOT NULL,            -- id of its first fact
    kind TEXT NOT NULL,           -- meeting_held, visit_agreed ...
    status TEXT NOT NULL,         -- happened, planned, cancelled
    confirmed INTEGER NOT NULL,   -- 1 when an editor checked it
    revision INTEGER NOT NULL,    -- how often a reader saw it change
    home TEXT NOT NULL,           -- whose release first told of it, ISO 3166-1 alpha-2
    homes TEXT NOT NULL,          -- every state whose release reports it, each between two |
    counterparts TEXT NOT NULL,   -- JSON list of codes and acronyms
    parties TEXT NOT NULL,        -- home and counterparts in alphabetical order, separated by |
    people TEXT NOT NULL,         -- JSON list of names
    date TEXT,                    -- EDTF; null when unknown
    stated INTEGER NOT NULL,      -- 1 when a release tells the date, 0 when the day of publication stands in
    earliest TEXT NOT NULL,       -- first day it may mean; an undated plan stands on the day it was announced
    latest TEXT NOT NULL,         -- last day it may mean
    days INTEGER NOT NULL,        -- how many days these are
    place TEXT,
    country TEXT,                 -- of the place, ISO 3166-1 alpha-2
    latitude REAL,
    longitude REAL,
    title TEXT,                   -- of an agreement
    type TEXT,                    -- of an agreement: treaty, memorandum ...
    level TEXT,                   -- the rank at which the sides met
    occasion TEXT,
    confidence REAL NOT NULL,     -- of its best source, 0 to 1
    sources INTEGER NOT NULL,     -- how many releases report it
    created TEXT NOT NULL,        -- when the log first heard of it, UTC
    modified TEXT NOT NULL,       -- when the event that last changed it was recorded, UTC
    position INTEGER NOT NULL,    -- of that event in the log
    open INTEGER NOT NULL,        -- 1 for a plan that stands and of which nothing came yet
    promised TEXT,                -- of a plan: the last day of the time that was first told
    fact TEXT                     -- JSON of the merged fact; null when its one report says it all
);
CREATE UNIQUE INDEX entries_uid ON entries (uid);
CREATE INDEX entries_match ON entries (parties, kind, earliest, latest);
CREATE TABLE reports (
    position INTEGER PRIMARY KEY, -- of the fact in the log
    fact TEXT NOT NULL,           -- id of the fact
    entry INTEGER NOT NULL,       -- entries.id
    kind TEXT NOT NULL,
    release TEXT NOT NULL,        -- id of the release
    received INTEGER,             -- releases.position: the release as it read then
    published TEXT NOT NULL,      -- the day of the release
    recorded_at TEXT NOT NULL,    -- UTC
    confirmed INTEGER NOT NULL,
    retracted INTEGER NOT NULL,
    corrected INTEGER NOT NULL,
    data TEXT NOT NULL,           -- JSON of the fact with its corrections
    quote TEXT AS (json_extract(data, '$.evidence.text')) VIRTUAL,
    rule TEXT AS (json_extract(data, '$.evidence.rule')) VIRTUAL
);
CREATE UNIQUE INDEX reports_fact ON reports (fact);
CREATE INDEX reports_entry ON reports (entry);
CREATE TABLE releases (
    position INTEGER PRIMARY KEY, -- of its reception in the log
    id TEXT NOT NULL,
    home TEXT NOT NULL,
    published TEXT NOT NULL,
    source TEXT NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    lang TEXT NOT NULL
);
CREATE INDEX releases_id ON releases (id);
CREATE TABLE entry_counterparts (
    party TEXT NOT NULL,          -- whom a source names as counterpart
    earliest TEXT NOT NULL,
    entry INTEGER NOT NULL,       -- entries.id
    latest TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    shared_plan INTEGER NOT NULL, -- 1 for what was agreed with several counterparts at once
    PRIMARY KEY (party, earliest, entry)
) WITHOUT ROWID;
CREATE INDEX entry_shared_plans ON entry_counterparts (party, earliest) WHERE shared_plan;
CREATE TABLE entry_people (
    entry INTEGER NOT NULL,       -- entries.id
    number INTEGER NOT NULL,      -- their place in the list
    name TEXT NOT NULL,
    key TEXT NOT NULL,            -- the name as it is compared
    office TEXT,
    party TEXT,
    PRIMARY KEY (entry, number)
) WITHOUT ROWID;
CREATE TABLE links (
    plan INTEGER NOT NULL,        -- entries.id of what was agreed
    entry INTEGER NOT NULL,       -- entries.id of what came of it
    PRIMARY KEY (plan, entry)
) WITHOUT ROWID;
CREATE INDEX links_entry ON links (entry);
CREATE TABLE edits (
    position INTEGER PRIMARY KEY, -- of the editor's event in the log
    fact TEXT NOT NULL,           -- id of the fact
    kind TEXT NOT NULL,           -- fact_confirmed, fact_corrected, fact_retracted
    by TEXT NOT NULL,
    why TEXT NOT NULL,
    origin TEXT NOT NULL,         -- editor or extractor
    recorded_at TEXT NOT NULL,    -- UTC
    changes TEXT NOT NULL         -- JSON: the new value of each field that changed
);
CREATE INDEX edits_fact ON edits (fact);
CREATE VIRTUAL TABLE entry_words USING fts5(
    people, titles, quotes, places, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
);
INSERT INTO entry_words (entry_words, rank) VALUES ('automerge', 0), ('crisismerge', 500); -- till it is in one piece
"""
INDEXES = """
CREATE INDEX entries_time ON entries (earliest, id);
CREATE INDEX entries_long ON entries (latest, earliest) WHERE days > 31;
CREATE INDEX entries_kind ON entries (kind, earliest, id);
CREATE INDEX entries_status ON entries (status, earliest, id);
CREATE INDEX entries_level ON entries (level, earliest, id) WHERE level IS NOT NULL;
CREATE INDEX entries_position ON entries (position, id);
CREATE INDEX entry_people_key ON entry_people (key);
CREATE INDEX reports_received ON reports (received);
INSERT INTO entry_words (entry_words) VALUES ('optimize');
INSERT INTO entry_words (entry_words, rank) VALUES ('automerge', 4), ('crisismerge', 16); -- as by default
"""
"""What only readers need; the words are put in one piece, in which frequent ones are looked up several times faster.

Until then their pieces are not merged bit by bit: all at once takes half the time.
"""

_SAVE_ENTRY = f"INTO entries VALUES ({', '.join('?' * 32)})"
_SAVE_REPORT = "INTO reports VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_SAVE_COUNTERPART = "INSERT INTO entry_counterparts VALUES (?, ?, ?, ?, ?, ?, ?)"
_SAVE_PERSON = "INSERT INTO entry_people VALUES (?, ?, ?, ?, ?, ?)"
_SAVE_WORDS = "INSERT INTO entry_words (rowid, people, titles, quotes, places) VALUES (?, ?, ?, ?, ?)"
_DROP_WORDS = (
    "INSERT INTO entry_words (entry_words, rowid, people, titles, quotes, places) VALUES ('delete', ?, ?, ?, ?, ?)"
)
_DROP_COUNTERPART = "DELETE FROM entry_counterparts WHERE party = ? AND earliest = ? AND entry = ?"
_LOAD_ENTRY = "SELECT position, modified, revision, promised FROM entries WHERE id = ?"
_LOAD_REPORTS = (
    "SELECT position, fact, kind, data, published, recorded_at, received, confirmed, retracted, corrected"
    " FROM reports WHERE entry = ? ORDER BY position"
)
_LOAD_LINKS = "SELECT entry FROM links WHERE plan = ?1 UNION ALL SELECT plan FROM links WHERE entry = ?1"

Row = tuple[Any, ...]
_ID = attrgetter("id")
_json = msgspec.json.Encoder().encode
_stamp = lru_cache(maxsize=64)(stamp)
"""The time of recording of many rows is one, and always in UTC."""


def load(db: sqlite3.Connection, id_: int) -> Occurrence:
    """Read an occurrence back from its rows."""
    position, modified, revision, promised = db.execute(_LOAD_ENTRY, (id_,)).fetchone()
    reports = [_report(row) for row in db.execute(_LOAD_REPORTS, (id_,))]
    related = {row[0] for row in db.execute(_LOAD_LINKS, (id_,))}
    parties = parties_of(reports[0].fact)
    one = Occurrence(id_, parties, reports, position, moment(modified), revision, related, promised)
    earliest, _ = days_of(one)
    one.stored_as = _words(one), [(party, earliest) for party in one.counterparts]
    return one


def _report(row: Row) -> Report:
    position, id_, kind, data, published, recorded_at, received, confirmed, retracted, corrected = row
    fact = decode_fact(kind, data)
    return Report(
        position, id_, fact, dt.date.fromisoformat(published), moment(recorded_at), received,
        bool(confirmed), bool(retracted), bool(corrected),
    )  # fmt: skip


def decode_fact(kind: str, data: str) -> Fact:
    """Read a fact from a row."""
    fact: Fact = decode(kind, FACTS[kind].schema, data)  # type: ignore[assignment]
    return fact


def save(db: sqlite3.Connection, occurrences: Collection[Occurrence]) -> None:
    """Write the rows of occurrences that are new or have changed, save those of their reports.

    They go in order: a word of an earlier entry makes FTS5 put away what it holds in memory, however little that is.
    """
    occurrences = sorted(occurrences, key=_ID)
    _drop_old(db, [(one.id, one.stored_as) for one in occurrences if one.stored_as is not None])
    new: list[Row] = []
    changed: list[Row] = []
    counterparts, people, words = [], [], []
    for one in occurrences:
        earliest, latest = days_of(one)
        (new if one.stored_as is None else changed).append(_entry_row(one, earliest, latest))
        kind, status, shared = one.kind, one.status, int(one.shared_plan)
        counterparts += [(party, earliest, one.id, latest, kind, status, shared) for party in one.counterparts]
        people += _people_rows(one)
        words.append((one.id, *_words(one)))
    db.executemany(f"INSERT {_SAVE_ENTRY}", new)
    db.executemany(f"REPLACE {_SAVE_ENTRY}", changed)
    db.executemany(_SAVE_COUNTERPART, counterparts)
    db.executemany(_SAVE_PERSON, people)
    db.executemany(_SAVE_WORDS, words)


def save_reports(
    db: sqlite3.Connection, new: Iterable[tuple[int, Report]], changed: Iterable[tuple[int, Report]]
) -> None:
    """Write the rows of reports, each with the id of its occurrence; the new ones in the order of the log."""
    db.executemany(f"INSERT {_SAVE_REPORT}", [_report_row(entry, report) for entry, report in new])
    db.executemany(f"REPLACE {_SAVE_REPORT}", [_report_row(entry, report) for entry, report in changed])


def save_links(db: sqlite3.Connection, links: Mapping[tuple[int, int], bool]) -> None:
    """Write which plans were tied to what came of them, and which untied."""
    db.executemany("INSERT OR IGNORE INTO links VALUES (?, ?)", [key for key, made in links.items() if made])
    db.executemany("DELETE FROM links WHERE plan = ? AND entry = ?", [key for key, made in links.items() if not made])


def save_releases(db: sqlite3.Connection, releases: Iterable[tuple[int, Release]]) -> None:
    """Write the rows of releases as they came in, each with its position."""
    rows = [(at, one.id, one.home, one.published, one.source, one.url, one.title, one.lang) for at, one in releases]
    db.executemany("INSERT INTO releases VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)


def save_edit(db: sqlite3.Connection, event: Edit, recorded: Recorded) -> None:
    """Write the row of what an editor said."""
    changes = event.changes if isinstance(event, FactCorrected) else {}
    db.execute(
        "INSERT INTO edits VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            recorded.position, event.fact, event.kind, event.by, event.why, event.origin,
            stamp(recorded.recorded_at), _json(changes).decode(),
        ),
    )  # fmt: skip


def _drop_old(db: sqlite3.Connection, old: Sequence[tuple[int, Indexed]]) -> None:
    db.executemany(_DROP_WORDS, [(id_, *words) for id_, (words, _) in old])
    db.executemany(_DROP_COUNTERPART, [(*key, id_) for id_, (_, keys) in old for key in keys])
    db.executemany("DELETE FROM entry_people WHERE entry = ?", [(id_,) for id_, _ in old])


def days_of(occurrence: Occurrence) -> tuple[str, str]:
    """Return first and last day of an entry; an undated plan stands on the day on which it was announced."""
    date = occurrence.fact.when.date
    if date.earliest is None or date.latest is None:
        announced = occurrence.shown[0].published.isoformat()
        return announced, announced
    if date.precision == "day":
        return date.text, date.text
    return date.earliest.isoformat(), date.latest.isoformat()


def _days(earliest: str, latest: str) -> int:
    if earliest == latest:
        return 1
    return (dt.date.fromisoformat(latest) - dt.date.fromisoformat(earliest)).days + 1


def _words(occurrence: Occurrence) -> tuple[str, str, str, str]:
    fact, shown = occurrence.fact, occurrence.shown
    people = " ".join([f"{person.name} {person.office or ''}" for person in fact.people])
    titles = f"{getattr(fact, 'title', '')} {fact.occasion or ''}"
    quotes = " ".join([report.fact.evidence.text for report in shown])
    places = " ".join([report.fact.place.name for report in shown if report.fact.place])
    return fold(people), fold(titles), fold(quotes), fold(places)


_NOWHERE = Place(name="")


def _entry_row(one: Occurrence, earliest: str, latest: str) -> Row:
    fact, shown = one.fact, one.shown
    place, when = fact.place or _NOWHERE, fact.when
    return (  # flags as int: sqlite3 looks for an adapter for whatever is not exactly of its own types
        one.id, one.first.id, one.kind, one.status, int(one.confirmed), one.revision, fact.home, one.homes,
        _codes(fact.counterparts), one.key, _json([person.name for person in fact.people]).decode(),
        when.edtf, int(when.stated), earliest, latest, _days(earliest, latest),
        place.name or None, place.country, place.latitude, place.longitude,
        getattr(fact, "title", None), getattr(fact, "agreement_type", None), fact.level, fact.occasion,
        max([report.fact.evidence.confidence for report in shown]), len(shown),
        _stamp(one.first.recorded_at), _stamp(one.modified), one.position, int(one.open), one.promised,
        None if len(one.reports) == 1 else encode(fact).decode(),
    )  # fmt: skip


def _report_row(entry: int, report: Report) -> Row:
    return (
        report.position, report.id, entry, report.fact.kind, report.fact.release, report.received,
        report.published.isoformat(), _stamp(report.recorded_at), int(report.confirmed), int(report.retracted),
        int(report.corrected), (report.data or encode(report.fact)).decode(),
    )  # fmt: skip


@lru_cache(maxsize=4096)
def _codes(counterparts: tuple[str, ...]) -> str:
    return _json(counterparts).decode()


def _people_rows(one: Occurrence) -> list[Row]:
    return [
        (one.id, number, person.name, " ".join(name_words(person.name)), person.office, person.party)
        for number, person in enumerate(one.fact.people)
    ]
