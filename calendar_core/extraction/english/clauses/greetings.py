"""Whether somebody was only greeted, on arrival or at an airport: that is no meeting."""

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.prefilter import prefiltered

_PLANE = prefiltered(r"\b(?:plane|aircraft|jet)\b[^;]*\b(?:arriv|land|touch)\w+\b[^;]*$")
"""Before somebody is received: he has just left his plane."""
_AT_THE_AIRPORT = RULES.compile(
    r"\bat (?:the )?(?:[\w\ue000-\uf8ff'-]+ ){0,5}[Aa]irport\b"
    r"|\b(?:up)?on (?:(?:his|her|their) )?arrival(?= by\b)"
    r"|\b(?:up)?on (?:his|her|their) arrival(?:,? (?:in|at) (?:the )?<city|state>|,?(?: on)? <date>)*(?=[.,;\n]|$)"
)
_THERE_AT = RULES.compile(
    r"\W*(?:At|Upon arrival at) (?:the )?[^.;,\n<receive><met>]{0,50}[Aa]irport[^.;\n]{0,90} (?:was|were) $"
    r"|\W*(?:Up)?[Oo]n (?:(?:his|her|their) )?arrival(?: (?:in|at) (?:the )?[^.;,\n<receive><met>]{0,40})?,"
    r"[^.;,\n]{0,90} (?:was|were) (?:warmly )?$"
)
"""Before `met by`: it was a greeting."""
_REACH = 30


def is_greeting(clause: Clause, at: int, end: int) -> bool:
    """Whether somebody is welcomed on arrival or at an airport, which stands behind the verb or at the beginning."""
    behind = _AT_THE_AIRPORT.search(clause.text, at, min(clause.end, end + _REACH))
    before = _THERE_AT.match(clause.text, clause.start, at) or _PLANE.search(clause.words(clause.start, at))
    return bool(behind or before)
