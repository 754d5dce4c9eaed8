"""The fixed words of the feeds, in each language that has a column in `words.tsv`.

Names of states come from CLDR in any language; where a language has no column here, the words around them are English.
"""

import csv
import datetime as dt
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files

from attrs import field, frozen
from babel import Locale, UnknownLocaleError, dates

from calendar_core.edtf import Edtf
from calendar_core.errors import UnknownLanguageError
from calendar_core.parties import name_of
from exporters.text import one_line

FALLBACK = "en"
LONGEST_NAME = 80


@frozen
class Words:
    """What to say in one language.

    Attributes:
        lang: BCP 47 code of the language of names and dates.
        catalogue: the language of the fixed words: `lang`, or English where there is no catalogue.
    """

    lang: str
    catalogue: str
    _said: Mapping[str, str] = field(repr=False, eq=False, hash=False)

    @staticmethod
    def of(lang: str) -> "Words":
        """Return the words of a language.

        Raises:
            UnknownLanguageError: CLDR does not know the language.
        """
        try:
            locale = _locale(lang)
        except (UnknownLocaleError, ValueError) as error:
            raise UnknownLanguageError(
                f"unknown language {lang!r}: write a code such as {', '.join(catalogues())} or pt-BR"
            ) from error
        return _words(str(locale))

    def __call__(self, key: str, /, **fields: str) -> str:
        """Return the words for a key, with its fields filled in."""
        return self._said[key].format(**fields) if fields else self._said[key]

    def known(self, *keys: str) -> str:
        """Return the words of the first key that the catalogue has."""
        return next(self._said[key] for key in keys if key in self._said)

    def party(self, code: str) -> str:
        """Return the name of a state or an organisation, on one line and short enough for a title."""
        return _party(code, self.lang)

    def listed(self, names: Iterable[str]) -> str:
        """Return names one after the other."""
        return self("list").join(names)

    def date(self, date: Edtf) -> str:
        """Return a date as precise as it is known: "25 September 2024", "May 2025", "2025"; empty when unknown."""
        return _date(self, date.text)

    def day(self, day: dt.date) -> str:
        """Return a day: "25 September 2024"."""
        return _date(self, day.isoformat())


@cache
def catalogues() -> tuple[str, ...]:
    """Return the languages whose fixed words are translated."""
    return tuple(language for language in next(iter(_table().values())))


@lru_cache(maxsize=4096)
def _party(code: str, lang: str) -> str:
    return one_line(name_of(code, lang), LONGEST_NAME)


@lru_cache(maxsize=256)
def _words(code: str) -> Words:
    locale = _locale(code)
    catalogue = locale.language if locale.language in catalogues() else FALLBACK
    said = {key: said[catalogue] for key, said in _table().items()}
    if locale.text_direction == "rtl":  # an arrow is not turned around with the words beside it
        said["travel"] = said["travel"].replace("→", "←")
    return Words(code.replace("_", "-"), catalogue, said)


def _locale(lang: str) -> Locale:
    """Return the locale of a code, without what POSIX writes behind it: `de_DE.UTF-8@euro` is de_DE."""
    return Locale.parse(lang.replace("-", "_").partition("@")[0])


@cache
def _table() -> dict[str, dict[str, str]]:
    lines = (files(__package__) / "words.tsv").read_text("utf-8").splitlines()
    rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    return {row.pop("key"): row for row in rows}


@lru_cache(maxsize=8192)
def _date(words: Words, edtf: str) -> str:
    first, slash, last = edtf.partition("/")
    if slash:
        return words("between", first=_date(words, first), last=_date(words, last))
    date = Edtf.parse(edtf)
    if date.earliest is None or date.precision == "year":
        return edtf
    locale = _locale(
        "en-GB" if words.lang == FALLBACK else words.lang
    )  # the day before the month, as diplomats write it
    if date.precision == "month":
        return one_line(dates.format_skeleton("yMMMM", date.earliest, locale=locale))
    return one_line(dates.format_date(date.earliest, "long", locale=locale))
