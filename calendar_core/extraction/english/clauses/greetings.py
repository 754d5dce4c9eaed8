"""Whether somebody was only greeted, on arrival or at an airport: that is no meeting."""

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.prefilter import prefiltered

_PLANE = prefiltered(r"\b(?:plane|aircraft|jet)\b[^;]*\b(?:arriv|land|touch)\w+\b[^;]*$")
"""Before somebody is received: he has just left his plane."""
_AT_THE_AIRPORT = RULES.compile(
    r"\bat (?:the )?(?:[\w\ue000-\uf8ff'-]+ ){0,5}[Aa]irport\b"
    r"|\b(?:up)?on (?:(?:his|her|their|our|my) )?arrival(?= by\b)"
    r"|\b(?:up)?on (?:his|her|their|our|my) arrival"
    r"(?:,? (?:in|at) (?:the )?<city|state>|,?(?: on)? <date>)*(?=[.,;\n]|$)"
)
_SOMEHOW = "(?:(?:warmly|formally|cordially|officially) )"
"""How somebody was received."""
_THERE_AT = RULES.compile(
    r"\W*(?:At|Upon arrival at) (?:the )?[^.;,\n<receive><met>]{0,50}[Aa]irport[^.;\n]{0,90} (?:was|were) $"
    r"|\W*(?:Up)?[Oo]n (?:(?:his|her|their|our|my) )?arrival(?: (?:in|at) (?:the )?[^.;,\n<receive><met>]{0,40})?,"
    rf"[^.;,\n]{{0,90}} (?:was|were) {_SOMEHOW}?"
    r"(?:(?:accorded|given|greeted|welcomed|offered)[^.;\n<met><talks>]{0,60}(?:<receive>|\b(?:welcome|honou?rs?|salute|carpet)\b)"
    rf"[^.;\n<met><talks>]{{0,50}} and (?:he |she |they )?(?:was |were )?(?:also |{_SOMEHOW})*)?$"
)
"""Before `met by`: it was a greeting."""
_HAD_LANDED = RULES.compile(
    r"<arrive>[^.;\n<receive><met>]{0,60}?[Aa]irport[^.;,\n<receive><met>]{0,40},? (?:and )?(?:was|were) "
    rf"{_SOMEHOW}?$"
)
"""Before `received by`, in its sentence: somebody had just landed."""
_LANDED = RULES.compile(r"<arrive>[^.;\n]{0,60}?[Aa]irport\b")
"""In the sentence before: the same."""
_WAS = prefiltered(rf"^\W*(?:He|She|They|[A-Z][^.;,]{{1,80}}?) (?:was|were) {_SOMEHOW}?$")
_INDOORS = prefiltered(
    r"\b(?:[Pp]alace|[Rr]esidence|House|[Oo]ffice|[Mm]inistry|[Hh]eadquarters|Castle|Chancellery|later|talks|discuss\w*)\b"
)
"""In a sentence: it tells of more than a welcome at an airport."""
_GUARDED = prefiltered(r"\b(?:[Gg]uard of [Hh]onou?r|[Rr]ed [Cc]arpet|[Gg]un [Ss]alute|[Hh]onou?r [Gg]uard)\b")
"""In a sentence in which somebody came: those who received him did so there."""
_PROTOCOL = prefiltered(r"\b(?:[Cc]hief|[Hh]ead|[Dd]irector(?:[ -][Gg]eneral)?) of (?:the )?(?:[\w-]+ )?[Pp]rotocol\b")
"""Among those who received somebody: they did so when he arrived."""
_REACH = 30


def is_greeting(clause: Clause, at: int, end: int) -> bool:
    """Whether somebody is welcomed on arrival or at an airport, which stands behind the verb or at the beginning."""
    behind = _AT_THE_AIRPORT.search(clause.text, at, min(clause.end, end + _REACH))
    before = _THERE_AT.match(clause.text, clause.start, at) or _PLANE.search(clause.words(clause.start, at))
    return bool(behind or before or _has_just_landed(clause, at))


def _has_just_landed(clause: Clause, at: int) -> bool:
    """Whether somebody was received by those who were at the airport where he is told to have landed."""
    if not clause.text.startswith(" by ", at + 1):
        return False
    came = "arrive" in clause.kinds and _GUARDED.search(clause.words(at, clause.end))
    if _HAD_LANDED.search(clause.text, clause.start, at) or (came and not _INDOORS.search(clause.source)):
        return True
    if not _WAS.search(clause.words(clause.start, at)) or _INDOORS.search(clause.source):
        return False
    if _PROTOCOL.search(clause.words(at, clause.end)):
        return True
    if not clause.number:
        return False
    before = clause.part.sentences[clause.number - 1]
    return _LANDED.search(clause.text, before.start, before.end) is not None
