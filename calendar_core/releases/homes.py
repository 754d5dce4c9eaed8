"""The home state of a release, from the name of its publisher, its address on the web, or its dateline."""

import csv
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from urllib.parse import urlsplit

from calendar_core.knowledge import states

OFFICIAL_LABELS = frozenset({
    "admin", "gc", "go", "gob", "gobierno", "gouv", "gouvernement", "gov", "government", "govt", "gub", "gv", "mae",
    "mfa", "mid", "mil", "minbuza", "mofa", "msz", "mzv", "parliament", "premier", "presidence", "presidencia",
    "presidency", "president", "primeminister", "um", "urm",
})  # fmt: skip
"""Labels of domain names under which a state publishes: mofa.go.jp, diplomatie.gouv.fr, mfa.am."""

GENERIC_COUNTRY_DOMAINS = frozenset({"ai", "cc", "co", "fm", "gg", "io", "la", "ly", "me", "sh", "to", "tv", "ws"})
"""Domains of countries that are sold to the whole world; they say nothing without an official label."""

UNITED_KINGDOM = {"uk": "GB"}
UNITED_STATES = {"gov": "US", "mil": "US"}


def home_of_publisher(name: str) -> str | None:
    """Return the state of a ministry, presidency or agency by its name; None when the name does not tell.

    Of several states the first is taken: "Embassy of Japan in Indonesia" publishes for Japan.
    """
    if not name:
        return None
    return _first(_known_publishers(), name) or _first(_state_words(), name)


def home_of_address(url: str) -> str | None:
    """Return the state that publishes under an official address, or one of a known agency."""
    labels = _labels(url)
    for size in range(len(labels), 1, -1):
        known = _known_domains().get(".".join(labels[-size:]))
        if known:
            return known
    if labels and labels[-1] in UNITED_STATES:
        return UNITED_STATES[labels[-1]]
    return _country(labels) if OFFICIAL_LABELS.intersection(labels[:-1]) else None


def home_of_country_domain(url: str) -> str | None:
    """Return the state of the top-level domain: a guess, for want of anything better."""
    labels = _labels(url)
    return _country(labels) if labels and labels[-1] not in GENERIC_COUNTRY_DOMAINS else None


def home_of_capital(place: str) -> str | None:
    """Return the state whose capital is named: a guess, because ministers write from abroad as well."""
    return _capitals().get(_folded(place))


def _labels(url: str) -> list[str]:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return []
    return host.split(".") if "." in host else []


def _country(labels: list[str]) -> str | None:
    domain = labels[-1] if labels else ""
    code = UNITED_KINGDOM.get(domain, domain.upper())
    return code if code in states() else None


def _first(words: Mapping[str, str], name: str) -> str | None:
    text = _folded(name)
    match = _pattern(tuple(words)).search(text)
    return words[match[0]] if match else None


def _folded(name: str) -> str:
    return " ".join(name.replace("’", "'").casefold().split())


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


@cache
def _state_words() -> Mapping[str, str]:
    words: dict[str, str] = {"us": "US", "usa": "US", "u.s.": "US", "uk": "GB", "u.k.": "GB"}
    for state in states().values():
        for word in (*state.names, *state.adjectives, *state.metonyms):
            words.setdefault(_folded(word), state.code)
    return words


@cache
def _capitals() -> Mapping[str, str]:
    return {_folded(capital): state.code for state in states().values() for capital in state.capitals}


def _publishers() -> Iterable[Mapping[str, str]]:
    table = files("calendar_core.releases").joinpath("publishers.tsv").read_text(encoding="utf-8")
    return csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)


@cache
def _known_publishers() -> Mapping[str, str]:
    return {_folded(row["name"]): row["home"] for row in _publishers()}


@cache
def _known_domains() -> Mapping[str, str]:
    return {domain: row["home"] for row in _publishers() for domain in row["domains"].split("|") if domain}
