"""Parties: states by ISO 3166-1 alpha-2 code, organisations by acronym, and the names that people use for them."""

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from calendar_core.errors import UnknownPartyError
from calendar_core.knowledge import organisations, states
from calendar_core.letters import fold

_ARTICLE = re.compile(r"(?:the|la|le|les|el|die|der) |l'")  # as names stand in sentences: "the UN", "la France"


def is_state(code: str) -> bool:
    """Tell whether a code is that of a state, not of an organisation."""
    return code in states()


def name_of(code: str, lang: str = "en") -> str:
    """Return the name of a party in a language (BCP 47), from CLDR for states.

    Organisations have their English name in every language; a code that is not known is its own name.
    """
    if code in organisations():
        return organisations()[code].name
    if lang == "en" and code in states():
        return states()[code].name
    return _territories(lang).get(code, code) if len(code) == len("XX") else code


def resolve(text: str) -> str:
    """Return the code of the party that a text names: a code, or a name in any language of CLDR.

    Raises:
        UnknownPartyError: nothing has this name; the message suggests what is spelt alike.
    """
    folded = _fold(text)
    code = _codes().get(folded) or _english().get(folded) or _everywhere().get(folded)
    if code is None:
        raise UnknownPartyError(f"{text!r} is no state and no organisation known here{_suggestion(folded)}")
    return code


@cache
def _codes() -> Mapping[str, str]:
    """Each code in lower case; an acronym goes before an alpha-3 code (NAM), an alpha-2 code before both."""
    alpha3 = {state.alpha3.lower(): state.code for state in states().values()}
    return alpha3 | {_fold(acronym): acronym for acronym in organisations()} | {code.lower(): code for code in states()}


@cache
def _english() -> Mapping[str, str]:
    return _first_wins((*_organisation_names(), *_state_names()))


def _state_names() -> Iterator[tuple[str, str]]:
    for state in states().values():
        yield from ((name, state.code) for name in state.names)


def _organisation_names() -> Iterator[tuple[str, str]]:
    for organisation in organisations().values():
        for name in (organisation.name, *organisation.aliases, *organisation.bodies):
            yield name, organisation.acronym


@cache
def _everywhere() -> Mapping[str, str]:
    """Read the names in every language of CLDR; takes a second, so only for what English does not know."""
    from babel.localedata import locale_identifiers  # noqa: PLC0415 a slow import that few runs need

    languages = sorted(name for name in locale_identifiers() if "_" not in name)
    return _first_wins(
        (name, code) for lang in languages for code, name in _territories(lang).items() if code in states()
    )


def _first_wins(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    names: dict[str, str] = {}
    for name, code in pairs:
        names.setdefault(_fold(name), code)
    return names


@cache
def _territories(lang: str) -> Mapping[str, str]:
    from babel import Locale  # noqa: PLC0415 a slow import that English does not need
    from babel.core import UnknownLocaleError  # noqa: PLC0415

    try:
        return Locale.parse(lang, sep="-" if "-" in lang else "_").territories
    except (UnknownLocaleError, ValueError):
        return {}


def _suggestion(folded: str) -> str:
    near = difflib.get_close_matches(folded, _english(), n=3, cutoff=0.7)
    codes = dict.fromkeys(_english()[name] for name in near)
    names = [code if name_of(code) == code else f"{name_of(code)} ({code})" for code in codes]
    if not names:
        return "; give a country's name, its ISO 3166-1 code, or an organisation's acronym"
    return f"; did you mean {' or '.join(names)}?"


def _fold(name: str) -> str:
    """Lower case, without accents, punctuation and article, for comparing names."""
    plain = _ARTICLE.sub("", fold(name), count=1)
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())
