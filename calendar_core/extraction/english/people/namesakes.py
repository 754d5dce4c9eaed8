"""Names that several places have: `Valencia, Spain`, `the Venezuelan city of Valencia`, a Dominican minister."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from attrs import evolve

from calendar_core.extraction.english.words.lexicon import table
from calendar_core.extraction.english.words.spelling import plain
from calendar_core.extraction.folding import Found, Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.knowledge import Locality, localities, states

_BODIES = frozenset({"Security Council"})
"""Bodies of an organisation, of which several states have one by that name too."""
_SITS_ON = lazy(
    r"\b(?:(?:[Mm]embers|[Ss]ecretary|[Cc]hairman) of (?:the )?|chair(?:ed|s|ing)? (?:a|an|the) (?:\w+ ){0,2}of the |"
    r"(?:meeting|met|discussions?) with (?:the )?(?:permanent )?(?:members of the )?|"
    r"(?:President|Head of State) (?:will |has )?(?:h[eo]lds?|convene[ds]?) an? (?:\w+ ){0,2}(?:meeting|session) "
    r"of the )$"
)
_AT_ITS_SEAT = lazy(r"[^.;\n]{0,40} in New York")
_AN_OFFICE = lazy(r" (?:(?:Deputy |First )*(?:Secretary|Chairman)|[Ss]ecretaries|[Mm]embers)\b")
_NEAR = 50
_ABBREVIATION = 4
_JOINS = (", ", " and ", ", and ")
"""Between the places of a list: `in Madrid, Colombia and Peru`."""
_CLOSES = lazy(r"[.;)\n]|$")
_CITY_OF = lazy(r" (?:\w+ )?(?:city|town|port|capital|province|island) of $")


def placed(text: str, words: list[Found]) -> list[Found]:
    """Return the words found in a text, each city in the country that the text tells.

    That is the state that stands behind it, or whose adjective stands before it. Where neither does, a city whose name
    is as likely that of another is in the only country of them that the text names. A city that the text tells to be in
    another country than any known one of its name is not among the words, nor is a body such as the Security Council
    where nothing tells that it is the UN's. An adjective that two states share is that
    of the one which the text names, or else of the bigger.
    """
    named: set[object] | None = None
    unknown = [place for place, one in enumerate(words) if _is_short_for_something(text, *one)]
    for place, (start, end, mention) in enumerate(words):
        if mention.kind == "demonym" and text[start:end] in _shared():
            sharing = _shared()[text[start:end]]
            mention.value = next((code for code in sharing if _names(words, code)), sharing[0])
        if mention.kind == "org" and text[start:end] in _BODIES and _is_of_a_state(text, words, start, end):
            unknown.append(place)
        if mention.kind != "city" or place in unknown:
            continue
        country = _told(text, words, place)
        if country == mention.value.country:
            continue
        others = _namesakes().get(text[start:end]) or _namesakes().get(plain(mention.value.name), ())
        if country is None and others and mention.value.ambiguous == "namesake":
            if named is None:
                named = {one.value for _, _, one in words if one.kind in ("state", "demonym")}
            known = [one.country for one in others if one.country in named]
            country = known[0] if len(known) == 1 else None
        there = next((one for one in others if one.country == country), None)
        if there is not None:
            mention.value = there
        elif country is not None and _CLOSES.match(text, words[place + 1][1]):
            unknown.append(place)
    return [word for place, word in enumerate(words) if place not in unknown] if unknown else words


def without_own_provinces(text: str, words: list[Found], home: str) -> list[Found]:
    """Return the words found without the name of a state that is here that of a province of home.

    In a release of the United States, Georgia is theirs where the text names Atlanta or a governor, and nothing that
    tells of the country.
    """
    for state, ours, theirs in _provinces(home):
        if state in text and ours.search(text) and not theirs.search(text):
            words = [one for one in words if one[2].kind != "state" or text[one[0] : one[1]] != state]
    return words


def leave_open_whose(words: list[Found], home: str) -> None:
    """Put the towns of others that home claims into no state: what its officials do there is no visit to the others.

    Nor is who governs such a town an official of the others, in a release of those who claim it.
    """
    if claimed := _claimed(home):
        for _, _, mention in words:
            if mention.kind == "city" and mention.value.name in claimed:
                mention.value = evolve(mention.value, country="")


def _is_short_for_something(text: str, start: int, end: int, mention: Mention) -> bool:
    """Whether a city is only spelt like an abbreviation that stands beside a hyphen or in brackets: `the ICA-FTA`."""
    if mention.kind != "city" or end - start > _ABBREVIATION or not text[start:end].isupper():
        return False
    before, behind = text[max(0, start - 1) : start], text[end : end + 1]
    return "-" in (before, behind) or (before, behind) == ("(", ")")


def _is_of_a_state(text: str, words: list[Found], start: int, end: int) -> bool:
    """Whether such a body is called by its state, or those are told of who sit on it, and it is no organisation's."""
    if any(mention.kind == "demonym" and last == start - 1 for _, last, mention in words):
        return True
    theirs = _SITS_ON.search(text, max(0, start - _NEAR), start) or _AN_OFFICE.match(text, end)
    if _AT_ITS_SEAT.match(text, end):
        return False
    return bool(theirs) and all(text[first:last] in _BODIES for first, last, one in words if one.value == "UN")


def _names(words: list[Found], code: str) -> bool:
    """Whether a state is named."""
    return any(mention.value == code for _, _, mention in words if mention.kind == "state")


@cache
def _shared() -> Mapping[str, Sequence[str]]:
    """Return the states of each adjective that several share, that with the bigger capital first."""
    sharing: defaultdict[str, list[str]] = defaultdict(list)
    for state in states().values():
        for word in dict.fromkeys((*state.adjectives, *state.people)):
            sharing[word].append(state.code)
    inhabitants = {one.country: one.population for one in localities() if one.kind == "capital"}
    return {
        word: sorted(codes, key=lambda code: -inhabitants.get(code, 0))
        for word, codes in sharing.items()
        if len(codes) > 1
    }


@cache
def _claimed(home: str) -> frozenset[str]:
    """Return the towns of other states that a state claims."""
    return frozenset(row["place"] for row in table("claimed_places") if row["claimant"] == home)


@cache
def _provinces(home: str) -> Sequence[tuple[str, re.Pattern[str], re.Pattern[str]]]:
    """Return each province of a state that is called as another state, and the words that tell of either."""
    return tuple(
        (row["state"], re.compile(rf"\b(?:{row['ours']})(?!\w)"), re.compile(rf"\b(?:{row['theirs']})(?!\w)"))
        for row in table("own_provinces")
        if row["home"] == home
    )


def _told(text: str, words: list[Found], place: int) -> object:
    """Return the country told behind or before a city: `Valencia (Spain)`, `the Spanish city of Valencia`."""
    start, end, mention = words[place]
    after, more, *_ = *words[place + 1 : place + 3], None, None
    if after and after[2].kind == "state" and text[end : after[0]] in (", ", " ("):
        listed = more and more[2].kind in ("state", "city") and text[after[1] : more[0]] in _JOINS
        return None if listed and mention.value.kind == "capital" else after[2].value
    before = words[place - 1] if place else None
    if before and before[2].kind == "demonym" and _CITY_OF.fullmatch(text, before[1], start):
        return before[2].value
    return None


@cache
def _namesakes() -> Mapping[str, Sequence[Locality]]:
    """Return the cities of each name that several have, by its spellings."""
    by_name: defaultdict[str, dict[str, Locality]] = defaultdict(dict)
    for one in localities():
        for spelling in (one.name, *one.aliases):
            by_name[plain(spelling)].setdefault(one.country, one)
    return {name: tuple(of_it.values()) for name, of_it in by_name.items() if len(of_it) > 1}
