"""Members of chambers and of their committees, who hold an office: `Member of the German Bundestag Ana Lind`."""

from bisect import bisect_left
from operator import itemgetter

from calendar_core.extraction.english.words.lexicon import forms
from calendar_core.extraction.folding import Found, Mention
from calendar_core.extraction.lazy import lazy

_CHAMBERS = "|".join(
    (
        *forms("parliaments"),
        "(?:(?:National|Legislative|Federal|State|European) )?(?:Assembly|Parliament|Congress|Senate)",
        "Legislative Council|House of [A-Z][a-z]+|Chamber of [A-Z][a-z]+|Council of State|Diet|Seimas|Saeima|Riigikogu",
        "Folketing|Storting|Eduskunta|Majlis|Great Khural|Milli Majlis|Jogorku Kenesh",
        "(?:[A-Z][a-z]+ ){1,3}(?:Committee|Commission)",
    )
)
_MEMBER = lazy(rf"\b[Mm]ember (?=of (?:the )?(?:[A-Z][\w-]*(?:'s)? ){{0,2}}(?:{_CHAMBERS})\b)")


def with_members(text: str, words: list[Found]) -> list[Found]:
    """Return the words found in a text, with `member` as an office where it is one of a chamber or a committee."""
    if "ember of " not in text:
        return words
    starts = [start for start, _, _ in words]
    found: list[Found] = []
    for match in _MEMBER.finditer(text):
        start, end = match.start(), match.end() - 1
        behind = bisect_left(starts, end)
        if not behind or words[behind - 1][1] <= start:
            found.append((start, end, Mention("head", start, end, "official")))
    return sorted([*words, *found], key=itemgetter(0)) if found else words
