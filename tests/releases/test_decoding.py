"""From bytes to text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_core.errors import ReleaseError
from calendar_core.releases.decoding import clean, decode, one_line

FRENCH = "Le ministre a rencontré à Genève son homologue. Les échanges ont porté sur la coopération économique."
RUSSIAN = "Министр иностранных дел провёл встречу. Стороны обсудили отношения двух государств и торговлю."
JAPANESE = "外務大臣は、バーレーン外務大臣と会談を行いました。両大臣は二国間関係について意見交換しました。"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode(encoding):
    """UTF-8 needs no mark, UTF-16 and UTF-32 are known by theirs."""
    assert decode(RUSSIAN.encode(encoding)) == RUSSIAN


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(FRENCH, "cp1252"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8_r"), (JAPANESE, "shift_jis"), (JAPANESE, "euc_jp")],
)
def test_legacy(text, encoding):
    """The likeliest legacy encoding is found by what makes words of a language."""
    assert decode(text.encode(encoding)) == text


def test_declared_by_a_page():
    """A page may declare its encoding; Latin-1 means windows-1252, as in browsers."""
    page = '<html><head><meta charset="iso-8859-1"></head><p>“Séance”'
    assert decode(page.encode("cp1252"), markup=True) == page


def test_a_false_declaration_gives_way():
    """A page that declares ASCII or a name of no encoding, and is UTF-8, is read as UTF-8."""
    page = '<meta charset="no-such"><p>Radosław'
    assert decode(page.encode(), markup=True) == page


@pytest.mark.parametrize("label", ["undefined", "hex", "rot13", "idna", "punycode", "unicode_escape", "UTF-7", "x-x"])
def test_what_is_called_an_encoding_and_is_none(label):
    """A label that names no encoding of the web, though Python knows something by it, is as none."""
    page = f'<meta charset="{label}"><p>{RUSSIAN} C:\\new +AGE-'
    assert decode(page.encode(), markup=True) == page
    assert decode(page.encode("cp1251"), markup=True) == page


@pytest.mark.parametrize("data", [b"caf\xe9", bytes(range(128, 256)) * 20])
def test_unknown_encoding(data):
    """Bytes that make no words in any encoding are an error that says how to mend it."""
    with pytest.raises(ReleaseError, match=r"encoding cannot be known.*save it in UTF-8"):
        decode(data)


@pytest.mark.parametrize(
    ("data", "what"),
    [(b"%PDF-1.7 \xe2", "a PDF"), (b"PK\x03\x04...", "Word document"), (b"abc\0def", "binary file")],
)
def test_binary(data, what):
    """A file that is no text is named as what it is."""
    with pytest.raises(ReleaseError, match=what):
        decode(data)


def test_broken_after_a_mark():
    """A byte order mark that the rest does not keep to is an error."""
    with pytest.raises(ReleaseError, match="first bytes say UTF-8"):
        decode(b"\xef\xbb\xbfcaf\xe9")


def test_clean():
    """Line ends become newlines; NUL, controls and lone surrogates go; tabs and everything else stays."""
    assert clean("\ufeffa\r\nb\rc\0\x07\x7f\ud800\td\u2028é") == "a\nb\nc\td\u2028é"
    assert clean("a\x85b\r\x85c\x80\x9b31md\x9f\xa0é") == "a\nb\n\nc31md\xa0é"


@given(st.text())
def test_clean_is_stable(text):
    """Cleaning twice is cleaning once, and what is clean can be written as UTF-8."""
    once = clean(text)
    assert clean(once) == once
    assert once.encode().decode() == once


def test_one_line():
    """A title has no line breaks and single spaces."""
    assert one_line("  State\n visit\t of\u00a0 X ") == "State visit of X"
