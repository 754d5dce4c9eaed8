"""What the program knows of the world: states, organisations and places, read from tables.

The tables stand beside this module, one row a line, tab-separated, lists with `|` between their items; README.md there
says where each comes from. They are read once, when first asked for.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Literal, cast

from attrs import frozen


@frozen
class State:
    """A state, and the English words that stand for it.

    Attributes:
        code: ISO 3166-1 alpha-2.
        alpha3: ISO 3166-1 alpha-3.
        name: the English name in use, from CLDR.
        names: every English name, short, official and abbreviated.
        adjectives: "Spanish"; also the word for one citizen where they are the same.
        people: its citizens, "Spaniards".
        capitals: the seat of government, in its spellings.
        metonyms: buildings and offices that stand for its government, "Quai d'Orsay".
        regions: parts whose heads act abroad, "Flanders".
    """

    code: str
    alpha3: str
    name: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    capitals: tuple[str, ...]
    metonyms: tuple[str, ...]
    regions: tuple[str, ...]


@frozen
class Organisation:
    """An international organisation, forum or format.

    Attributes:
        acronym: the code under which it is a counterpart; its name where it has no acronym, or that is a state's code
            (AU is Australia, so the African Union goes by its name).
        name: its full English name.
        aliases: other names of itself.
        bodies: its organs and offices, which stand for it: "European Commission".
        ambiguous: whether its acronym alone means other things too, such as "AU", or "WHO" in a line of capitals.
    """

    acronym: str
    name: str
    aliases: tuple[str, ...]
    bodies: tuple[str, ...]
    ambiguous: bool


@frozen
class Locality:
    """A capital, a city of 100,000 or more, or another place where diplomats meet.

    Attributes:
        name: its English name.
        country: ISO 3166-1 alpha-2 code.
        latitude: WGS 84 degrees north; None when not known.
        longitude: WGS 84 degrees east; None when not known.
        population: inhabitants; 0 when not known.
        zone: IANA time zone; empty when not known.
        kind: a capital, a city, or a place of another sort (a residence, an island).
        aliases: other spellings.
        ambiguous: empty; "word" when the name is more often a word, a person or a state; "namesake" when another
            place of the name is as likely meant.
    """

    name: str
    country: str
    latitude: float | None
    longitude: float | None
    population: int
    zone: str
    kind: Literal["capital", "city", "place"]
    aliases: tuple[str, ...]
    ambiguous: Literal["", "word", "namesake"]


@frozen
class TimeWord:
    """A word or phrase of time: a month, a weekday, a season, "yesterday", "last year".

    Attributes:
        phrase: as it stands inside a sentence.
        kind: what it is; for phrases the unit in which `value` counts.
        value: a number, a range, or nothing.
    """

    phrase: str
    kind: str
    value: str


MAP_WIDTH = 1000
MAP_HEIGHT = 432
"""The units of the map of the world, of which the table of outlines tells."""


@frozen
class Outline:
    """Where a state stands on the map of the world.

    Attributes:
        code: ISO 3166-1 alpha-2; empty for land that is no state's.
        path: its shape as an SVG path; empty for a state too small to have one.
        x: the place of its capital, from the left; only without a shape.
        y: the same from above.
    """

    code: str
    path: str
    x: int
    y: int


@cache
def outlines() -> tuple[Outline, ...]:
    """Return the states as they stand on a map of the world, without Antarctica."""
    rows = _rows("outlines.tsv")
    return tuple(Outline(row["code"], row["outline"], int(row["x"] or 0), int(row["y"] or 0)) for row in rows)


@cache
def time_words(lang: str) -> tuple[TimeWord, ...]:
    """Return the words of time of a language (BCP 47)."""
    return tuple(TimeWord(**row) for row in _rows(f"time_{lang}.tsv"))


@cache
def zones(lang: str) -> Mapping[str, str]:
    """Return the IANA zone or UTC offset for each name of a zone in a language (BCP 47)."""
    return MappingProxyType({row["phrase"]: row["zone"] for row in _rows(f"zones_{lang}.tsv")})


@cache
def states() -> Mapping[str, State]:
    """Return every state by its alpha-2 code."""
    words = {row["code"]: row for row in _rows("state_words.tsv")}
    return MappingProxyType({row["code"]: _state(row, words[row["code"]]) for row in _rows("states.tsv")})


@cache
def organisations() -> Mapping[str, Organisation]:
    """Return every organisation by its acronym."""
    return MappingProxyType({row["acronym"]: _organisation(row) for row in _rows("organisations.tsv")})


@cache
def localities() -> tuple[Locality, ...]:
    """Return every place, the biggest first."""
    return tuple(_locality(row) for row in _table("places.tsv")[1:])


def _state(base: Mapping[str, str], words: Mapping[str, str]) -> State:
    names = (base["name"], base["common"], base["official"], *_items(words["names"]))
    return State(
        code=base["code"],
        alpha3=base["alpha3"],
        name=base["name"],
        names=tuple(dict.fromkeys(name for name in names if name)),
        adjectives=_items(words["adjectives"]),
        people=_items(words["people"]),
        capitals=_items(words["capitals"]),
        metonyms=_items(words["metonyms"]),
        regions=_items(words["regions"]),
    )


def _organisation(row: Mapping[str, str]) -> Organisation:
    return Organisation(
        acronym=row["acronym"],
        name=row["name"],
        aliases=_items(row["aliases"]),
        bodies=_items(row["bodies"]),
        ambiguous=row["flags"] == "ambiguous",
    )


def _locality(row: Sequence[str]) -> Locality:
    """Read a row by the order of its columns: there are six thousand, and each by their names takes twice as long."""
    name, country, latitude, longitude, population, zone, kind, aliases, ambiguous = row
    return Locality(
        name,
        country,
        float(latitude),
        float(longitude),
        int(population),
        zone,
        cast("Literal['capital', 'city', 'place']", kind),
        _items(aliases),
        cast("Literal['', 'word', 'namesake']", ambiguous),
    )


def _items(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()


def _rows(name: str) -> Iterator[dict[str, str]]:
    columns, *rows = _table(name)
    return (dict(zip(columns, row, strict=True)) for row in rows)


def _table(name: str) -> list[list[str]]:
    """Return the cells of a table, first the names of its columns."""
    lines = files(__name__).joinpath(name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line]
