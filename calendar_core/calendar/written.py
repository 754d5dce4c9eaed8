"""What an editor writes in a field of a fact, read as the value that the log holds.

Every field can be written as text, the way people say it: a date in EDTF, parties by name or code, a person as
`Name; office; for whom they stand`. Whoever knows the shape of a field can give that: an object of
`calendar_core.events`, or its JSON.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import msgspec

from calendar_core.edtf import Edtf
from calendar_core.errors import DiplomaticCalendarError, InvalidEditError, UnknownPartyError
from calendar_core.events import Fact, Person, Place, When
from calendar_core.knowledge import Locality, localities, states
from calendar_core.letters import fold
from calendar_core.parties import is_state, resolve

_HOUR = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d", re.ASCII)
_OFFSET = re.compile(r"[+-](?:0\d|1[0-4]):[0-5]\d", re.ASCII)
_SIDES = ("visitor", "host")


def value_of(fact: Fact, name: str, given: Any) -> Any:
    """Return the new value of a field in the form of the codec's JSON.

    Args:
        fact: the fact as it stands.
        name: of the field.
        given: text as people write it, an object of `calendar_core.events`, or its JSON.

    Raises:
        InvalidEditError: it cannot be the value of this field.
    """
    try:
        plain = given if isinstance(given, When) else msgspec.to_builtins(given)
        return _READERS.get(name, _optional)(plain, fact)
    except (DiplomaticCalendarError, ValueError, TypeError) as error:
        raise InvalidEditError(name, str(error)) from error


def _optional(given: Any, _: Fact) -> Any:
    """Take a value as it is; an empty text is none."""
    return (given.strip() or None) if isinstance(given, str) else given


def _required(given: Any, fact: Fact) -> Any:
    told = _optional(given, fact)
    if told is None:
        raise ValueError("it cannot be empty")
    return told


def _flag(given: Any, _: Fact) -> Any:
    return {"true": True, "false": False}.get(given.strip(), given) if isinstance(given, str) else given


def _count(given: Any, fact: Fact) -> Any:
    told = _optional(given, fact)
    if isinstance(told, str) and told.isdecimal():
        told = int(told)
    if isinstance(told, int) and told < 1:
        raise ValueError(f"expected 1 or more, got {told}")
    return told


def _when(given: Any, fact: Fact) -> Any:
    """Read a time; the date of an editor is stated unless he says that it is not."""
    if isinstance(given, str | None):
        return _dated(fact.when, given or "")
    if isinstance(given, When):
        stated = given.stated or (given.date.known and given.edtf != fact.when.edtf)
        given = msgspec.to_builtins(attrs.evolve(given, stated=stated))
    if not isinstance(given, Mapping):
        raise TypeError(f"expected a date such as 2024-03-13, got {given!r}")
    _check_hour(given)
    return {**given, "stated": given.get("stated", bool(given.get("edtf")))}


def _dated(when: When, text: str) -> Any:
    """Return a time on another date, at the same hour where it is a day."""
    date = Edtf.parse(text.strip())
    hour = when if date.precision == "day" else When()
    return msgspec.to_builtins(attrs.evolve(hour, edtf=date.text or None, stated=date.known))


def _check_hour(when: Mapping[str, Any]) -> None:
    time, zone = when.get("time"), when.get("zone")
    if isinstance(time, str) and not _HOUR.fullmatch(time):
        raise ValueError(f"{time!r} is no time of day: write 09:30 or 15:00")
    if isinstance(zone, str) and not _is_zone(zone):
        raise ValueError(f"{zone!r} is no time zone: write Asia/Almaty, UTC or +05:00")
    if time and not when.get("edtf"):
        raise ValueError(f"{time} is on no date: give `edtf` too")


def _is_zone(name: str) -> bool:
    try:
        return bool(_OFFSET.fullmatch(name) or ZoneInfo(name))
    except (LookupError, OSError, ValueError):
        return False


def _place(given: Any, _: Fact) -> Any:
    """Read a place: `Almaty`, or `Palace of Peace; Kazakhstan`."""
    if isinstance(given, str):
        name, __, country = (part.strip() for part in given.partition(";"))
        return msgspec.to_builtins(_place_named(name, _state(country) if country else None)) if name else None
    if not isinstance(given, Mapping):
        return given
    _check_coordinates(given)
    state = given.get("country")
    return {**given, "country": _state(state)} if isinstance(state, str) else given


def _check_coordinates(place: Mapping[str, Any]) -> None:
    for name, most in (("latitude", 90), ("longitude", 180)):
        degrees = place.get(name)
        if isinstance(degrees, int | float) and not -most <= degrees <= most:
            raise ValueError(f"a {name} lies between -{most} and {most}, not at {degrees}")


def _place_named(name: str, country: str | None) -> Place:
    """Return a place with its country and coordinates, where there is but one that is likely meant."""
    known = {city.country: city for city in reversed(localities()) if _is_meant(city, fold(name), country)}
    if len(known) == 1:
        (city,) = known.values()
        return Place(name=name, country=city.country, latitude=city.latitude, longitude=city.longitude)
    named = [state.code for state in states().values() if fold(name) in map(fold, state.names)]
    return Place(name=name, country=country or (named[0] if named and not known else None))


def _is_meant(city: Locality, folded: str, country: str | None) -> bool:
    likely = city.country == country if country else city.ambiguous != "namesake"
    return likely and folded in map(fold, (city.name, *city.aliases))


def _home(given: Any, _: Fact) -> Any:
    return _state(_text(given))


def _state(text: str) -> str:
    code = resolve(text)
    if not is_state(code):
        raise ValueError(f"{text!r} is no state")
    return code


def _counterparts(given: Any, fact: Fact) -> list[str]:
    told = given.split(";") if isinstance(given, str) else _listed(given)
    codes = list(dict.fromkeys(_party(_text(one), fact) for one in told if one != ""))
    if not codes:
        raise ValueError("it cannot be empty")
    return codes


def _people(given: Any, fact: Fact) -> Any:
    told = given.splitlines() if isinstance(given, str) else _listed(given or ())
    return [_person(one, fact) for one in told if not (isinstance(one, str) and not one.strip())]


def _person(given: Any, fact: Fact) -> Any:
    """Read a person: `Ana Ruiz; Foreign Minister; Spain`."""
    if isinstance(given, str):
        name, office, party = [*(part.strip() for part in given.split(";", 2)), "", ""][:3]
        given = msgspec.to_builtins(Person(name=name, office=office or None, party=party or None))
    if isinstance(given, Mapping) and not given.get("name"):
        raise ValueError(f"{given!r} names nobody")
    if isinstance(given, Mapping) and given.get("party"):
        return {**given, "party": _party(_text(given["party"]), fact)}
    return given


def _side(given: Any, fact: Fact) -> str | None:
    return _party(_text(given), fact) if given else None


def _party(text: str, fact: Fact) -> str:
    """Return the code of a party; what the fact names already needs to be in no table."""
    try:
        return resolve(text)
    except UnknownPartyError:
        if text.strip() in _named(fact):
            return text.strip()
        raise


def _named(fact: Fact) -> Iterator[str | None]:
    """Yield every party that a fact names."""
    yield from (fact.home, *fact.counterparts)
    yield from (person.party for person in fact.people)
    yield from (getattr(fact, side, None) for side in _SIDES)


def _text(given: Any) -> str:
    if not isinstance(given, str):
        raise TypeError(f"expected a name or a code, got {given!r}")
    return given


def _listed(given: Any) -> Iterable[Any]:
    if not isinstance(given, list | tuple):
        raise TypeError(f"expected a list, got {given!r}")
    return given


_READERS: Mapping[str, Callable[[Any, Fact], Any]] = {
    "home": _home,
    "counterparts": _counterparts,
    "when": _when,
    "people": _people,
    "place": _place,
    "title": _required,
    "visitor": _side,
    "host": _side,
    "sidelines": _flag,
    "documents": _count,
}
"""How each field is read; any other is taken as it is."""
