"""The words that the English extractor looks for, from its tables and from those of the knowledge package."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from itertools import chain

from calendar_core.extraction.english.words.spelling import hyphenated, plain, spellings
from calendar_core.extraction.gazetteer import Case, Gazetteer, Word
from calendar_core.knowledge import Locality, localities, organisations, states

_LONGEST_ACRONYM = 6
_OFFICES = 1_024
"""Of how many offices the party is remembered: the same stand in release after release."""
_PLURAL_FIRST = (
    "heads of",
    "members",
    "officials",
    "secretaries",
    "directors general",
    "undersecretaries",
    "ambassadors ",
)


@cache
def gazetteer() -> Gazetteer:
    """Return the gazetteer of English releases, built on first use."""
    return Gazetteer([*_groups(), *_names(), *_offices(), *_triggers(), *_phrases()])


def _groups() -> Iterator[Word]:
    """Yield the words for groups of states, and for their officials, with the members of each."""
    words = forms("group_words")
    for row in table("groups"):
        for word in words:
            yield Word(f"{row['group']} {word}", "group", tuple(row["members"].split("|")), Case.CAPITAL)


def table(name: str) -> list[dict[str, str]]:
    """Read one of the tables of English: one dict for each row.

    Where a table lists forms, each has a row; those of one kind stand together, sorted.
    """
    header, *rows = (
        files("calendar_core.extraction.english").joinpath("tables", f"{name}.tsv").read_text("utf-8").splitlines()
    )
    columns = header.split("\t")
    return [dict(zip(columns, row.split("\t"), strict=False)) for row in rows if row]


def forms(name: str) -> list[str]:
    """Return the forms of a table, one of each row."""
    return [row["form"] for row in table(name)]


def _names() -> Iterator[Word]:
    for state in states().values():
        yield from _spelled("state", state.code, (*chain.from_iterable(map(spellings, state.names)), *state.metonyms))
        yield from _spelled("demonym", state.code, (*state.adjectives, *state.people))
        yield from _spelled("region", state.code, tuple(chain.from_iterable(map(spellings, state.regions))))
    for row in table("parliaments"):
        yield Word(row["form"], "state", row["party"], Case.CAPITAL)
    yield from _organisations()
    for locality in localities():
        if not locality.ambiguous:
            yield from _spelled("city", locality, (locality.name, *locality.aliases))
        elif locality.ambiguous == "word" and locality.kind == "capital":
            yield from _spelled("city", locality, tuple(alias for alias in locality.aliases if not alias.isascii()))
    for locality in localities():
        if locality.ambiguous == "namesake":
            yield from _spelled("city", locality, (locality.name, *locality.aliases))


def _organisations() -> Iterator[Word]:
    for organisation in organisations().values():
        for alias in organisation.aliases:
            if alias.upper() == organisation.acronym:
                case = Case.CAPITAL if alias.istitle() else Case.CAPITALS
                yield Word(organisation.acronym, "org", organisation.acronym, case)
        yield from (Word(name, "org", organisation.acronym) for name in organisation.aliases if name.islower())
        yield from _spelled("org", organisation.acronym, (organisation.acronym,))
        names = (organisation.name, *organisation.aliases)
        yield from _spelled("org", organisation.acronym, tuple(chain.from_iterable(map(hyphenated, names))))
        yield from _spelled("org", organisation.acronym, organisation.bodies)
        named = (organisation.name, *organisation.aliases, *organisation.bodies)
        councils = (one for one in named if one.startswith("Council"))
        yield from (Word(f"meeting of the {plain(one)}", "org", organisation.acronym) for one in councils)


@cache
def capitals_named_like_persons() -> Mapping[str, Locality]:
    """Return the capitals whose names are more often those of persons, by name."""
    return {one.name: one for one in localities() if one.ambiguous == "word" and one.kind == "capital"}


def _spelled(kind: str, value: object, spellings: Iterator[str] | tuple[str, ...]) -> Iterator[Word]:
    for spelling in spellings:
        acronym = len(spelling) <= _LONGEST_ACRONYM and spelling.isupper()
        yield Word(plain(spelling).removeprefix("the "), kind, value, Case.EXACT if acronym else Case.CAPITAL)


def _offices() -> Iterator[Word]:
    singular = word_set("offices")
    for row in table("offices"):
        form = row["form"]
        plural = form.removesuffix("s") in singular - {form} or form.startswith(_PLURAL_FIRST)
        yield Word(form, "heads" if plural else "head", row["level"])
    for form in forms("fields"):
        yield Word(form, "field")
    for form in forms("office_modifiers"):
        yield Word(form, "modifier")
    for form in forms("bodies"):
        yield Word(form, "body")
    for form in forms("fellows"):
        yield Word(form, "fellow", None, Case.EXACT if form[0].isupper() else Case.ANY)
    for row in table("honorifics"):
        yield Word(row["form"], "honorific", None, Case.EXACT if row["case"] == "exact" else Case.CAPITAL)


def _triggers() -> Iterator[Word]:
    for row in table("triggers"):
        yield Word(row["form"], row["kind"], row["value"])


def _phrases() -> Iterator[Word]:
    """Yield the words for documents; a word that begins with another one stands for itself only in both numbers."""
    listed = word_set("documents")
    for row in table("documents"):
        form = row["form"]
        yield Word(form, "document", row["type"])
        if " " in form and not form.endswith("s") and f"{form}s" not in listed:
            yield Word(f"{form}s", "document", row["type"])


@cache
def word_set(name: str) -> frozenset[str]:
    """Return the forms of a table as a set."""
    return frozenset(forms(name))


@cache
def _circles() -> Mapping[str, frozenset[str]]:
    return {row["party"]: frozenset(row["members"].split("|")) for row in table("closed_circles")}


def may_join(home: str, party: str) -> bool:
    """Whether a state may be at whatever gathering of a party is told to come: of the EU, only its members are."""
    return home in _circles().get(party, (home,))


@cache
def formats() -> Mapping[str, frozenset[str]]:
    """Return the members of each format of states without an organisation."""
    return {row["party"]: frozenset(row["members"].split("|")) for row in table("formats")}


@cache
def seatless() -> dict[str, str]:
    """Return what has no seat, and is no host: formats; nor is a market a side of talks, but by its officials."""
    return {row["party"]: row["what"] for row in table("seatless")}


@cache
def _implied_parties() -> re.Pattern[str]:
    """Compile the offices that only one party has, a group for each party."""
    offices: dict[str, list[str]] = {}
    for row in table("implied_parties"):
        offices.setdefault(row["party"], []).append(row["form"])
    groups = (f"(?P<{party}>{'|'.join(those)})" for party, those in offices.items())
    return re.compile(rf"\b(?:{'|'.join(groups)})\b", re.IGNORECASE)


@lru_cache(maxsize=_OFFICES)
def implied_party(office: str) -> str:
    """Return the party that an office alone tells: a nuncio is of the Holy See; empty for most."""
    match = _implied_parties().search(office)
    return str(match.lastgroup) if match else ""
