"""One spelling for what releases spell in many: quotes, dashes, spaces; every character keeps its place."""

import unicodedata

from calendar_core.extraction.folding import PRIVATE

_SPELLINGS = {
    "'": "\u2019\u2018\u0060\u00b4\u02bc\u02bb",
    '"': "\u201c\u201d\u201e\u00ab\u00bb",
    "-": "\u2013\u2014\u2010\u2011\u2212",
    " ": "\u00a0\u202f\u2009\t\ufeff\u200b",
}


def plain(text: str) -> str:
    """Return a text of the same length with plain quotes, dashes, brackets and spaces and without private characters.

    The short name of the Republic of Korea is the only one that some write with a small letter.
    """
    text = text.replace("RoK", "ROK")
    if "[" in text:
        text = text.replace("[", "(").replace("]", ")")
    if text.isascii():
        return text.replace("`", "'").replace("\t", " ")
    for one, many in _SPELLINGS.items():
        for other in many:
            if other in text:
                text = text.replace(other, one)
    return PRIVATE.sub(" ", text)


def spellings(name: str) -> tuple[str, ...]:
    """Return the ways in which a name is written: with `&` or `and`, `St.` or `Saint`, with and without accents."""
    written = (name, name.replace(" & ", " and "), name.replace(" and ", " & "))
    full = (*written, *(one.replace("St. ", "Saint ") for one in written))
    bare = (unicodedata.normalize("NFD", one).encode("ascii", "ignore").decode() for one in full)
    return tuple(dict.fromkeys((*full, *bare)))


def hyphenated(name: str) -> tuple[str, ...]:
    """Return the ways in which the name of an organisation is written: with `Cooperation` or `Co-operation`."""
    return (name, name.replace("Coop", "Co-op")) if "Coop" in name else (name,)
