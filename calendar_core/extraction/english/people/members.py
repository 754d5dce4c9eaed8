"""Members of chambers and of their committees, who hold an office: `Member of the German Bundestag Ana Lind`."""

from calendar_core.extraction.english.people.joined_names import in_order
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
    spans = ((match.start(), match.end() - 1) for match in _MEMBER.finditer(text))
    return in_order([*words, *((*span, Mention("head", *span, "official")) for span in spans)])
