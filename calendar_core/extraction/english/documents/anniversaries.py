"""When a document was signed, as its anniversary tells: `on the 30th anniversary of the signing of the Treaty`."""

from calendar_core.extraction.dates import find_dates
from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy

_OF = lazy(
    r"\b(?P<years>\d{1,3})(?:st|nd|rd|th) anniversary (?:of|since) (?:the )?$"
    r"|\b(?:mark|celebrat|commemorat|observ)\w* (?:the )?(?P<counted>\d{1,3})(?:(?:st|nd|rd|th) anniversary| years) "
    r"(?:of|since) [^.;]{3,160}$"
)
"""Before a signing: how many years ago it was."""
_AHEAD = lazy(r"\b(?:upcoming|forthcoming|approaching|coming|next|will be|ahead of|prepar\w+|eve of)\b")
"""In the same words: the anniversary is to come, maybe in another year."""
_NOW = ("this year", "today")


def time_of_signing(clause: Clause, sign: int) -> Mention | None:
    """Return the year in which a document was signed, counted back from an anniversary that is marked now."""
    before = clause.words(clause.start, sign)
    match = _OF.search(before) if "anniversary" in before or "years" in before else None
    if match is None or _AHEAD.search(before):
        return None
    dates = [one for one in clause.folded.within(clause.start, clause.end) if one.kind == "date"]
    if any(clause.folded.source[one.start : one.end].lower() not in _NOW for one in dates):
        return None
    (ago,) = find_dates(f"{match['years'] or match['counted']} years ago")
    start = clause.folded.origin(clause.start)
    return Mention("date", start, start, ago)
