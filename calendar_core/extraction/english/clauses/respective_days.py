"""The days of several, told in the order of those whom they belong to: `with A and B on 5 and 6 May, respectively`."""

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Mention

_WORD = "respectively"
_DAYS = RULES.compile(r"<date>(?:(?:, |,? and )(?:on )?<date>)+(?=,? respectively)")


def respective_days(clause: Clause, count: int) -> list[Mention]:
    """Return the days that a sentence gives to so many, in their order; none where it does not."""
    if count <= 1 or _WORD not in clause.source:
        return []
    match = _DAYS.search(clause.text, clause.start, clause.end)
    days = clause.folded.within(*match.span()) if match else []
    return days if len(days) == count else []
