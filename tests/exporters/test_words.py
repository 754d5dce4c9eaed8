"""Tests of `exporters.words`."""

import csv
import string
from importlib.resources import files

import pytest

from calendar_core.edtf import Edtf
from calendar_core.errors import UnknownLanguageError
from calendar_core.events import FACTS
from exporters.words import Words, catalogues


def rows():
    """Return the catalogue as rows."""
    with (files("exporters") / "words.tsv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["key"])
def test_every_language_says_the_same(row):
    """A key has words in each language, with the same fields."""
    said = {lang: {field for _, field, _, _ in string.Formatter().parse(row[lang]) if field} for lang in catalogues()}
    assert all(row[lang].strip() or row["key"] == "list" for lang in catalogues())
    assert all(fields == said["en"] for fields in said.values())


def test_every_kind_has_words():
    """Each kind of event has words for one event and a name for its feed, and no key stands twice."""
    keys = [row["key"] for row in rows()]
    assert {*FACTS, *(f"kind.{kind}" for kind in FACTS)} <= set(keys)
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("lang", "party", "month", "day", "meeting"),
    [
        ("en", "Bahrain", "May 2025", "1 May 2025", "meeting"),
        ("ru", "Бахрейн", "май 2025 г.", "1 мая 2025 г.", "встреча"),  # noqa: RUF001 (Russian for "year")
        ("fr", "Bahreïn", "mai 2025", "1 mai 2025", "rencontre"),
        ("kk", "Бахрейн", "2025 ж. мамыр", "2025 ж. 1 мамыр", "кездесу"),
        ("es", "Baréin", "mayo de 2025", "1 de mayo de 2025", "reunión"),
        ("ar", "البحرين", "مايو 2025", "1 مايو 2025", "لقاء"),
        ("zh", "巴林", "2025年5月", "2025年5月1日", "会见"),
        ("pt-BR", "Barein", "maio de 2025", "1 de maio de 2025", "meeting"),
    ],
)
def test_names_and_dates_are_in_the_readers_language(lang, party, month, day, meeting):
    """Names and dates come from CLDR in any language; fixed words fall back to English."""
    words = Words.of(lang)
    said = (words.party("BH"), words.date(Edtf.parse("2025-05")), words.date(Edtf.parse("2025-05-01")))
    assert said == (party, month, day)
    assert words("meeting_held") == meeting


@pytest.mark.parametrize(("lang", "arrow"), [("en", "→"), ("zh", "→"), ("ar", "←"), ("fa", "←"), ("he", "←")])
def test_an_arrow_points_from_the_visitor_to_the_host(lang, arrow):
    """Where lines run from right to left, so does the arrow, whether the words are translated or not."""
    assert Words.of(lang)("travel", visitor="A", host="B") == f"A {arrow} B"


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("", ""),
        ("2025", "2025"),
        ("2024-12-05/2024-12-06", "5 December 2024 to 6 December 2024"),
        ("2024-12/2025-01", "December 2024 to January 2025"),
    ],
)
def test_dates_are_as_precise_as_they_are_known(edtf, said):
    """A year is said as a year, an interval as its two ends."""
    assert Words.of("en").date(Edtf.parse(edtf)) == said


def test_a_party_with_a_hostile_name_is_one_short_line():
    """The name of an organisation cannot break a line or fill a screen."""
    assert Words.of("en").party("The\r\nBEGIN:VEVENT" + "x" * 10_000).startswith("The BEGIN:VEVENTxxx")
    assert len(Words.of("en").party("x" * 10_000)) == 80


@pytest.mark.parametrize("lang", ["", "klingon", "xx-", "../en"])
def test_an_unknown_language_is_refused_with_examples(lang):
    """A code that CLDR does not know is an error that says what to write."""
    with pytest.raises(UnknownLanguageError, match="en, ru, fr, kk"):
        Words.of(lang)


@pytest.mark.parametrize("lang", ["pt_BR", "pt-br", "pt_BR.UTF-8", "pt_BR@euro", "pt_BR.a1@../../x"])
def test_the_words_of_a_language_are_there_once(lang):
    """However a language is spelled, its words are the same, so that nobody fills memory with spellings."""
    assert Words.of(lang) is Words.of("pt-BR")
    assert Words.of(lang).lang == "pt-BR"
