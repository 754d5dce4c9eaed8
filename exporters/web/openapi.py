"""The description of the API (OpenAPI 3.1), made of the vocabulary itself."""

from collections.abc import Mapping
from functools import cache
from importlib.metadata import version
from typing import Any, get_args

import msgspec

from calendar_core.events import EVENTS, FACT_CLASSES, FACTS, AgreementType, Level
from calendar_core.projections.entry import Source
from calendar_core.projections.history import Change
from calendar_core.projections.query import ORDERS
from calendar_core.projections.register_types import (
    Agreement,
    Commitment,
    CommitmentState,
    Counterpart,
    PersonRecord,
    PlaceRecord,
)

USUAL_ENTRIES = 50
MOST_ENTRIES = 500
USUAL_EVENTS = 100
MOST_EVENTS = 1000
LAST_POSITION = 2**53
_REFERENCE = "#/components/schemas/{name}"

Schema = dict[str, Any]

_DAY = r"\d{4}(-\d{2}(-\d{2})?)?"
_DATE: Schema = {"type": "string", "pattern": rf"^({_DAY}(/{_DAY})?)?$"}

FILTERS: Mapping[str, tuple[str, Schema]] = {
    "counterpart": ("A state (ISO 3166-1 code or name) or an organisation (acronym or name).", {"type": "string"}),
    "home": ("The state whose releases tell of it.", {"type": "string"}),
    "kind": ("The kind of event.", {"enum": list(FACTS)}),
    "status": ("Whether it happened, is planned, or was withdrawn.", {"enum": ["planned", "happened", "cancelled"]}),
    "level": ("The rank at which they met.", {"enum": list(get_args(Level))}),
    "place": ("Words of the name of the place.", {"type": "string", "maxLength": 200}),
    "since": ("Entries that may be on or after this date (EDTF).", {**_DATE, "examples": ["2024-01-01"]}),
    "until": ("Entries that may be on or before this date (EDTF).", {**_DATE, "examples": ["2024"]}),
    "text": ('Words of names, titles, quotes and places; "…" is a phrase.', {"type": "string", "maxLength": 200}),
}
AS_OF: Schema = {
    "name": "as_of",
    "in": "query",
    "description": "What was known then: a day, month or year (to its end, UTC), a time, or a position of the log.",
    "schema": {"type": "string", "maxLength": 40, "examples": ["2024-10-01", "2024-10-01T09:30:00Z", "1200000"]},
}
_AFTER: Schema = {"type": ["string", "null"]}
RECORDS = (Agreement, Commitment, Counterpart, PersonRecord, PlaceRecord)
_OF_SOURCES = ("release", "evidence")
MANY = ("counterpart", "home", "kind", "status", "level")


@cache
def description() -> Schema:
    """Return the whole description as JSON data."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Diplomatic calendar",
            "version": version("diplomatic-calendar"),
            "description": "Who met whom, what was signed, which visit is planned, each with the words it rests on.",
            "license": {"name": "Apache 2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "paths": _paths(),
        "components": {"schemas": _schemas(), "responses": {"Problem": _problem()}},
    }


def _paths() -> Schema:
    uid = {"name": "uid", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "/api/entries": _get("Entries of the timeline, page by page", "Entries", [*_filters(), *_paging(), AS_OF]),
        "/api/entries/{uid}": _get("One entry, with its history", "EntryWithHistory", [uid, AS_OF], missing=True),
        "/api/counterparts": _get("Counterparts, most entries first", "Counterparts", [*_filters(), AS_OF]),
        "/api/counterparts/{code}": _get(
            "One counterpart: counts by kind and year, and how close the contact is",
            "Counterpart",
            [{**uid, "name": "code"}, AS_OF],
            missing=True,
        ),
        "/api/agreements": _register(
            "What was signed, first to last",
            "Agreements",
            "home",
            "counterpart",
            "status",
            "since",
            "until",
            "text",
            type=get_args(AgreementType),
        ),
        "/api/commitments": _register(
            "What was agreed and what became of it, by the day on which it is due",
            "Commitments",
            "home",
            "counterpart",
            "since",
            "until",
            state=get_args(CommitmentState),
        ),
        "/api/people": _register("Who was named, those most often named first", "People", name=(), party=()),
        "/api/places": _register("Where it was, the places with the most entries first", "Places", country=()),
        "/api/log": {"get": _log()},
    }


def _get(summary: str, schema: str, parameters: list[Schema], *, missing: bool = False) -> Schema:
    found = {"description": summary, "content": {"application/json": {"schema": _of(schema)}}}
    answers = {"200": found, "304": {"description": "Not changed since the ETag given"}, **_problems(missing=missing)}
    name = schema[0].lower() + schema[1:]
    return {"get": {"operationId": name, "summary": summary, "parameters": parameters, "responses": answers}}


def _register(summary: str, schema: str, *filters: str, **own: tuple[str, ...]) -> Schema:
    """Return the description of a register, with the filters it takes and what it may be chosen by beside them."""
    chosen = [_filter(name, *FILTERS[name]) for name in filters]
    further = [
        {"name": name, "in": "query", "schema": {"enum": list(values)} if values else {"type": "string"}}
        for name, values in own.items()
    ]
    return _get(summary, schema, [*chosen, *further, *_paging()[1:], AS_OF])


def _log() -> Schema:
    kinds = {"name": "kind", "in": "query", "schema": {"type": "array", "items": {"enum": list(EVENTS)}}}
    parameters = [
        _number("after", "The position behind which to begin.", 0, LAST_POSITION),
        _number("limit", f"Events at most; {USUAL_EVENTS} unless given.", 1, MOST_EVENTS),
        kinds,
        AS_OF,
    ]
    content = {name: {"schema": {"type": "string"}} for name in ("application/x-ndjson", "text/event-stream")}
    return {
        "operationId": "log",
        "summary": "Events of the log: JSON Lines, or a stream of server-sent events for who accepts one",
        "parameters": parameters,
        "responses": {"200": {"description": "Events, in order", "content": content}, **_problems(missing=False)},
    }


def _problems(*, missing: bool) -> Schema:
    problem = {"$ref": "#/components/responses/Problem"}
    return {"400": problem, **({"404": problem} if missing else {}), "503": problem}


def _filters() -> list[Schema]:
    return [_filter(name, about, schema) for name, (about, schema) in FILTERS.items()]


def _filter(name: str, about: str, schema: Schema) -> Schema:
    if name in MANY:
        schema = {"type": "array", "items": schema, "maxItems": 20}
    return {"name": name, "in": "query", "description": about, "schema": schema}


def _paging() -> list[Schema]:
    orders = [*ORDERS, *(f"-{name}" for name in ORDERS)]
    return [
        {"name": "order", "in": "query", "description": "A minus: the last first.", "schema": {"enum": orders}},
        _number("limit", f"Entries at most; {USUAL_ENTRIES} unless given.", 1, MOST_ENTRIES),
        {"name": "after", "in": "query", "description": "`after` of the page before.", "schema": {"type": "string"}},
    ]


def _number(name: str, about: str, least: int, most: int) -> Schema:
    schema = {"type": "integer", "minimum": least, "maximum": most}
    return {"name": name, "in": "query", "description": about, "schema": schema}


def _problem() -> Schema:
    return {
        "description": "What was wrong, and what to do (RFC 9457)",
        "content": {"application/problem+json": {"schema": _of("ProblemDetails")}},
    }


def _schemas() -> Schema:
    _, vocabulary = msgspec.json.schema_components([*FACT_CLASSES, Source, Change, *RECORDS], ref_template=_REFERENCE)
    facts = [vocabulary.pop(cls.__name__)["properties"] for cls in FACT_CLASSES]
    own = {name: schema for fact in facts for name, schema in fact.items() if name not in _OF_SOURCES}
    text, texts = {"type": "string"}, {"type": "array", "items": {"type": "string"}}
    entry = {
        "type": "object",
        "description": "One occurrence; which further fields it has depends on its kind.",
        "properties": {
            **own,
            "uid": text,
            "kind": {"enum": list(FACTS)},
            "revision": {"type": "integer"},
            "status": {"enum": ["planned", "happened", "cancelled"]},
            "confirmed": {"type": "boolean"},
            "confidence": {"type": "number"},
            "created": {"type": "string", "format": "date-time"},
            "modified": {"type": "string", "format": "date-time"},
            "position": {"type": "integer"},
            "related": texts,
            "sources": {"type": "array", "items": _of("Source")},
        },
        "required": ["uid", "kind", "revision", "status", "home", "counterparts", "people", "when", "sources"],
    }
    history = {"properties": {"history": {"type": "array", "items": _of("Change")}}, "required": ["history"]}
    counterpart = {"properties": {"code": text, "name": text, "entries": {"type": "integer"}, "feed": text}}
    return {
        **vocabulary,
        "Entry": entry,
        "EntryWithHistory": {"allOf": [_of("Entry"), history]},
        "Entries": _holding("entries", _of("Entry"), after=_AFTER),
        "Agreements": _holding("agreements", _of("Agreement"), after=_AFTER),
        "Commitments": _holding("commitments", _of("Commitment"), after=_AFTER),
        "People": _holding("people", _of("PersonRecord"), after=_AFTER),
        "Places": _holding("places", _of("PlaceRecord"), after=_AFTER),
        "Counterparts": _holding("counterparts", counterpart),
        "ProblemDetails": {
            "type": "object",
            "properties": {"type": text, "title": text, "status": {"type": "integer"}, "detail": text},
            "required": ["type", "title", "status", "detail"],
        },
    }


def _holding(name: str, items: Schema, **more: Schema) -> Schema:
    properties = {name: {"type": "array", "items": items}, **more}
    return {"type": "object", "properties": properties, "required": list(properties)}


def _of(name: str) -> Schema:
    return {"$ref": _REFERENCE.format(name=name)}
