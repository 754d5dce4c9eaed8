"""Letters as people compare them: small, and without accents."""

import unicodedata

_APART = str.maketrans(
    {
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{MODIFIER LETTER APOSTROPHE}": "'",
        "\N{MODIFIER LETTER TURNED COMMA}": "'",
    }
    | dict(zip("łøđðŋħəŁØĐÐŊĦƏ", "loddnhaLODDNHA", strict=True))
    | {"þ": "th", "Þ": "Th", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe"}
)
"""Letters that Unicode does not take apart into a plain one and an accent."""


def fold(text: str) -> str:
    """Return a text in small letters and without accents: `Radosław Braže` → `radoslaw braze`."""
    return text.lower() if text.isascii() else without_accents(text).casefold()


def without_accents(text: str) -> str:
    """Return a text without accents: `Radosław Braže` → `Radoslaw Braze`."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text.translate(_APART))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
