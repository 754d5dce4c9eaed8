"""Events to JSON and back: the one place where the recorded shape is defined.

cattrs defines the shape, and hands whole events over to msgspec in the hot paths: when one is recorded, and when one
of today's version is read. Whatever is older or comes from outside goes through cattrs, whose errors carry the path
to the fault. That both mean the same JSON is a property that the tests hold.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs
import msgspec
from cattrs import BaseConverter, ClassValidationError, Converter, ForbiddenExtraKeysError, transform_error
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.preconf.msgspec import MsgspecJsonConverter, make_converter
from cattrs.strategies import configure_tagged_union
from cattrs.v import format_exception

from calendar_core.errors import InvalidDateError, InvalidEventError, UnknownKindError
from calendar_core.events import EVENTS, Event, Fact, Release, ReleaseReceived

_T = TypeVar("_T")
Json = dict[str, Any]
Upcaster = Callable[[Json], Json]

_ENCODER = msgspec.json.Encoder()

_PRIMITIVES: Mapping[type, str] = {str: "text", int: "a whole number", bool: "true or false"}
"""The plain types of JSON, as people call them."""

UPCASTERS: dict[tuple[str, int], Upcaster] = {}
"""For each kind and old schema version, a function from that version's JSON to the next version's."""

_RENAMED = {("agreement_signed", "agreement_type", "statement"): "joint_statement"}
"""Values that were recorded before the log refused what the vocabulary does not know, and what they are called."""


def encode(event: Event) -> bytes:
    """Return the JSON of an event's data; kind and schema version stand in the log's envelope.

    Raises:
        InvalidEventError: a text holds a lone surrogate, which UTF-8 cannot write, a field has a value that the
            vocabulary does not know, or a release is published on no day.
    """
    _refuse_unknown_values(event)
    try:
        return _ENCODER.encode(event)
    except UnicodeEncodeError as error:
        raise InvalidEventError(f"{event.kind}: {error}: take the character out of the text") from error


def encode_all(events: Sequence[Event]) -> list[bytes]:
    """Return the JSON of each event's data, with few steps of Python for each; errors as of `encode`."""
    for event in events:
        _refuse_unknown_values(event)
    try:
        return list(map(_ENCODER.encode, events))
    except UnicodeEncodeError:
        return [encode(event) for event in events]


def decode(kind: str, schema: int, data: bytes | str) -> Event:
    """Read recorded data as the newest class of its kind.

    Args:
        kind: as recorded, `meeting_held` for example.
        schema: the schema version that was recorded with it.
        data: the recorded JSON.

    Raises:
        UnknownKindError: the kind, or a schema version newer than this library's, is not known.
        InvalidEventError: the data does not have the shape of its kind.
    """
    cls = EVENTS.get(kind)
    if cls is None or schema != cls.schema:
        return _decode_old(kind, schema, data)
    try:
        event: Event = _decoder(kind).decode(data)
    except msgspec.ValidationError as error:
        renamed = _with_todays_names(kind, data)
        if renamed is None:
            raise InvalidEventError(f"{kind}: {error}") from error
        return renamed
    except msgspec.DecodeError as error:
        raise InvalidEventError(f"{kind}: {error}") from error
    return event


def _with_todays_names(kind: str, data: bytes | str) -> Event | None:
    """Return an event with a value that is called otherwise today; None for any other."""
    plain = msgspec.json.decode(data)
    told = plain if isinstance(plain, dict) else {}
    names = {name: new for (of, name, old), new in _RENAMED.items() if of == kind and told.get(name) == old}
    return _structure({**told, **names}, EVENTS[kind]) if names else None


def upcast(kind: str, schema: int, data: Json) -> Json:
    """Bring the JSON of an old schema version to today's, one version at a time."""
    for version in range(schema, _class(kind, schema).schema):
        data = UPCASTERS[kind, version](data)
    return data


def dump(event: Event) -> Json:
    """Return an event as plain JSON data with its `kind`."""
    data: Json = _converter().unstructure(event, unstructure_as=_tagged_union())
    return data


def load(data: Mapping[str, Any]) -> Event:
    """Read what `dump` wrote.

    Raises:
        UnknownKindError: `kind` is missing or not known.
        InvalidEventError: the data does not have the shape of its kind.
    """
    kind = data.get("kind")
    if kind not in EVENTS:
        raise UnknownKindError(f"unknown kind {kind!r}: known are {', '.join(EVENTS)}")
    return _structure({key: value for key, value in data.items() if key != "kind"}, EVENTS[kind])


def load_release(data: Mapping[str, Any]) -> Release:
    """Read a release from JSON data.

    Raises:
        InvalidEventError: a field is missing or of the wrong type.
    """
    return _structure(dict(data), Release)


def correct(fact: Fact, changes: Mapping[str, Any]) -> Fact:
    """Return the fact with some fields replaced, given in the form of the codec's JSON.

    Raises:
        InvalidEventError: a field does not exist, or its value has the wrong shape.
    """
    data = _converter().unstructure(fact)
    unknown = sorted(set(changes) - set(data))
    if unknown:
        raise InvalidEventError(f"{fact.kind} has no field {unknown[0]!r}: its fields are {', '.join(data)}")
    return _structure({**data, **changes}, type(fact))


def _refuse_unknown_values(event: Event) -> None:
    """Raise an error for a value that would be recorded and could never be read again."""
    for name, known in _choices(event.kind):
        if getattr(event, name) not in known:
            choice = ", ".join(sorted(value for value in known if value is not None))
            raise InvalidEventError(f"{event.kind}: {name} is {getattr(event, name)!r}, and may be {choice}")
    if isinstance(event, ReleaseReceived):
        check_day(event.release)


def check_day(release: Release) -> None:
    """Raise an error for a release whose day of publication could not be read again.

    Raises:
        InvalidEventError: it is no day, or written in another form than 2024-10-01.
    """
    with suppress(TypeError, ValueError):
        if release.published_on.isoformat() == release.published:
            return
    raise InvalidEventError(
        f"{ReleaseReceived.kind}: published is {release.published!r}, and no day: write it as 2024-10-01"
    )


@cache
def _choices(kind: str) -> tuple[tuple[str, tuple[str | None, ...]], ...]:
    """Return the fields of a kind that have one of some values, with these; none of a kind that is not known."""
    hints = get_type_hints(EVENTS[kind]).items() if kind in EVENTS else ()
    return tuple((name, known) for name, hint in hints if (known := _known(hint)))


def _known(hint: Any) -> tuple[str | None, ...]:
    """Return the values of a `Literal`, with None where that may be absent; none for other types."""
    if get_origin(hint) is Literal:
        return get_args(hint)
    literals = [_known(part) for part in get_args(hint) if get_origin(part) is Literal]
    return (*literals[0], None) if literals and type(None) in get_args(hint) else ()


def _decode_old(kind: str, schema: int, data: bytes | str) -> Event:
    cls = _class(kind, schema)
    try:
        plain = msgspec.json.decode(data)
    except msgspec.DecodeError as error:
        raise InvalidEventError(f"{kind}: {error}") from error
    return _structure(upcast(kind, schema, plain), cls)


def _class(kind: str, schema: int) -> type[Event]:
    cls = EVENTS.get(kind)
    if cls is None:
        raise UnknownKindError(
            f"unknown kind {kind!r}: it was recorded by a newer version; upgrade diplomatic-calendar"
        )
    if schema > cls.schema:
        raise UnknownKindError(
            f"{kind} of schema version {schema}: this version knows up to {cls.schema}; upgrade diplomatic-calendar"
        )
    return cls


def _structure(data: Json, cls: type[_T]) -> _T:
    try:
        return _converter().structure(data, cls)
    except ClassValidationError as error:
        path = getattr(cls, "kind", "") or cls.__name__.lower()
        faults = transform_error(error, path=path, format_exception=_in_words)
        raise InvalidEventError("; ".join(faults)) from error


@cache
def _converter() -> MsgspecJsonConverter:
    converter = make_converter(forbid_extra_keys=True)
    for primitive in _PRIMITIVES:
        converter.register_structure_hook(primitive, _exactly)
    converter.register_structure_hook(float, _number)
    converter.register_structure_hook_factory(_is_tuple, _tuple_hook)
    converter.register_structure_hook_factory(_is_literal, _literal_hook)
    converter.register_structure_hook_factory(attrs.has, _object_hook)
    configure_tagged_union(_tagged_union(), converter, tag_name="kind", tag_generator=_kind)
    return converter


def _in_words(error: BaseException, cls: type | None) -> str:
    if isinstance(error, ForbiddenExtraKeysError):
        known = ", ".join(attrs.fields_dict(error.cl))
        return f"no field {min(error.extra_fields)!r}: there are {known}"
    return str(error) if type(error) in (TypeError, ValueError, InvalidDateError) else format_exception(error, cls)


def _kind(cls: Any) -> str:
    return str(cls.kind)


def _exactly(value: Any, cls: type[_T]) -> _T:
    if type(value) is not cls:
        raise TypeError(f"expected {_PRIMITIVES[cls]}, got {value!r}")
    return value


def _number(value: Any, _: type[float]) -> float:
    if type(value) not in (int, float):
        raise TypeError(f"expected a number, got {value!r}")
    return float(value)


def _is_tuple(type_: Any) -> bool:
    return get_origin(type_) is tuple


def _tuple_hook(type_: Any, converter: BaseConverter) -> Callable[[Any, Any], tuple[Any, ...]]:
    """Structure a list, and refuse a text, whose letters would pass for its members."""
    members = homogenous_tuple_structure_factory(type_, converter)

    def structure(value: Any, cls: Any) -> tuple[Any, ...]:
        if not isinstance(value, (list, tuple)):
            raise TypeError(f"expected a list, got {value!r}")
        made: tuple[Any, ...] = members(value, cls)
        return made

    return structure


def _is_literal(type_: Any) -> bool:
    return get_origin(type_) is Literal


def _literal_hook(type_: Any, _: BaseConverter) -> Callable[[Any, Any], Any]:
    """Take one of some values, and say for any other which there are."""
    known = get_args(type_)

    def structure(value: Any, _: Any) -> Any:
        if value not in known:
            raise ValueError(f"expected {', '.join(known[:-1])} or {known[-1]}, got {value!r}")
        return value

    return structure


def _object_hook(cls: Any, converter: Converter) -> Callable[[Any, Any], Any]:
    """Structure an object, and say for what is none which fields it would have."""
    fields = converter.gen_structure_attrs_fromdict(cls)
    names = ", ".join(attrs.fields_dict(cls))

    def structure(value: Any, of: Any) -> Any:
        if not isinstance(value, Mapping):
            raise TypeError(f"expected an object with {names}, got {value!r}")
        return fields(value, of)

    return structure


@cache
def _tagged_union() -> Any:
    return Union[tuple(EVENTS.values())]  # noqa: UP007 (built from the table)


@cache
def _decoder(kind: str) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(EVENTS[kind])
