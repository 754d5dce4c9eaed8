"""Lines that point to other releases, as pages have them beside the one that is read: `Read also: …`."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.reading.reading import Part
from calendar_core.extraction.english.reading.sentences import Sentence
from calendar_core.extraction.lazy import lazy

_POINTER = lazy(
    r"\s*(?:[Rr]ead (?:also|more|next)|[Ss]ee also|[Aa]lso read|[Mm]ore on th(?:e|is) (?:topic|subject)|"
    r"(?:[Rr]elated|[Ll]atest|[Rr]ecent|[Oo]ther|[Ss]imilar|[Pp]revious|[Nn]ext|[Mm]ore|[Rr]ecommended)"
    r" (?:news|articles?|posts?|stor(?:y|ies)|(?:press )?releases?|links?|materials?|publications?))"
    r"[ \t]*(?:[:|»][ \t]*(?P<headline>\S)|[:|»]?[ \t]*$)",
    re.MULTILINE,
)
_ENDS = lazy(r"[.!?]['\")\]]*\s*$")


def told(part: Part) -> Iterator[tuple[int, Sentence]]:
    """Yield the sentences that a release tells, with their numbers: not the headlines of other releases beside it."""
    listing = False
    folded = part.folded
    for number, sentence in enumerate(part.sentences):
        start, end = folded.origin(sentence.start), folded.origin_end(sentence.end)
        pointer = _POINTER.match(folded.source, start, end) if sentence.opens else None
        if pointer is not None:
            listing = not pointer["headline"]
            continue
        listing = listing and _ENDS.search(folded.source, start, end) is None
        if not listing:
            yield number, sentence
