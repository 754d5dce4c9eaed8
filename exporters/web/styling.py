"""In which language and for which clients a feed is asked for: `/feeds/fr/all.ics?profile=google&cancelled=hide`."""

import re
from collections.abc import Iterator
from typing import get_args

from attrs import evolve

from calendar_core.errors import InvalidQueryError
from exporters.profiles import Cancelled, Profile, profile_named
from exporters.vevents import Style
from exporters.words import FALLBACK, Words

STYLES = ("lang", "profile", "cancelled", "cancelled_days")

_LANGUAGE = re.compile(r"(?P<lang>[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)/(?P<rest>.+)", re.ASCII | re.IGNORECASE)


def language_and_path(path: str) -> tuple[str, str]:
    """Return the language with which a path begins, empty when with none, and the rest: `fr/all.ics` is French."""
    found = _LANGUAGE.fullmatch(path)
    return (found["lang"], found["rest"]) if found else ("", path)


def style_of(given: dict[str, list[str]], lang: str, base: str) -> Style:
    """Return what the parameters of an address say of the style, and take them out.

    Args:
        given: the values of each parameter.
        lang: the language with which the path begins; empty when with none.
        base: the public address of the server.

    Raises:
        UnknownLanguageError: CLDR does not know the language.
        UnknownProfileError: there is no such profile.
        InvalidQueryError: another parameter makes no sense, or the language is said twice.
    """
    said = {name: given.pop(name)[-1] for name in STYLES if name in given}
    if lang and said.get("lang"):
        raise InvalidQueryError("the address says lang twice: once in its path, once as a parameter")
    profile = profile_named(said.get("profile") or "default")
    if treated := said.get("cancelled"):
        profile = evolve(profile, cancelled=_treated(treated))
    if days := said.get("cancelled_days"):
        profile = evolve(profile, cancelled_days=_days(days))
    return Style(profile, Words.of(lang or said.get("lang") or FALLBACK), base)


def prefix_of(style: Style) -> str:
    """Return the language of a style as the path of a feed begins with it; nothing for English."""
    return "" if style.words.lang == FALLBACK else f"{style.words.lang}/"


def parameters_of_style(profile: Profile) -> Iterator[tuple[str, str]]:
    """Yield the parameters that ask for a profile, and for what differs from it."""
    named = profile_named(profile.name)
    if profile.name != "default":
        yield "profile", profile.name
    if profile.cancelled != named.cancelled:
        yield "cancelled", profile.cancelled
    if profile.cancelled_days is not None:
        yield "cancelled_days", str(profile.cancelled_days)


def _treated(value: str) -> Cancelled:
    for known in get_args(Cancelled):
        if value == known:
            treated: Cancelled = known
            return treated
    raise InvalidQueryError(f"there is no cancelled {value[:40]!r}: there are {', '.join(get_args(Cancelled))}")


def _days(value: str) -> int:
    if not re.fullmatch(r"\d{1,5}", value, re.ASCII):
        raise InvalidQueryError(f"cancelled_days {value[:40]!r} is no number of days: write 30")
    return int(value)
