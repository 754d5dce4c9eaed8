"""Words that documents are told by: what opens and counts them, which are several, and by what verb they are signed."""

import re
from collections.abc import Mapping

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

DETERMINER = (
    "(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ss]uch|[Aa]nother|[Oo]ther|[Bb]oth)"
)
"""Words that open the name of a document and are no part of it."""

OF_THREE = r"\b(?:[Tt]ri|[Qq]uadri)(?:lateral|partite)\b"
"""Of documents: more than two sides have them."""

COUNT = (
    "(?:(?:(?:[Mm]ore than|[Oo]ver|[Ss]ome|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Aa]t least) )?"
    "(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|"
    "(?:[Tt]hir|[Ff]our|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)teen|"
    r"(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty)(?:-\w+)?|\d{1,3}(?![.,]?\d)(?! (?:[mb]illion|mln|bln|bn|mn)\b)|"
    r"a dozen|dozens of)"
    r"(?: \(\d{1,3}\))?|"
    "[Ss]everal|[Ss]ome|[Mm]any|[Mm]ultiple|[Vv]arious|"
    "[Aa] (?:(?:large |whole |wide )?(?:number|series|range)|package|set|pair) of)"
)
"""Words that count documents; they are the only name that `thirteen agreements` have."""

NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
"""The numbers that are told in words, from one on."""

WORD = (
    r"(?!(?:of|on|for|in|to|with|by|from|under|that|which|and|an?|the)\b)"
    r"(?:[^\s,;:.()\"<document><sign>]|(?<=\d)[.,](?=\d))+"
)
"""A word that may stand before the head of a title."""

OWN_WORD = rf"(?!(?:after|before|following|during|since)\b){WORD}"
"""The same, in a row of them that goes back no further than to what happened before."""

OF_BOTH_SIDES = ("joint_statement", "declaration")
"""Types of documents that leaders issue together."""

FINITE = lazy(r"\b(?:was|were|is|are|has|have|had|will|would)\b")
"""What makes a sentence of words."""

ADOPTABLE = frozenset(
    {"joint_statement", "declaration", "memorandum", "protocol", "action_plan", "programme", "roadmap"}
)
"""Types of documents that those who meet adopt."""
_BINDING = frozenset({"treaty", "agreement", "convention", "contract"})
"""Types of documents that bind both sides."""
FITTING: Mapping[str, frozenset[str]] = {
    "adopt": ADOPTABLE | {"exchange_of_notes"},
    "issu": frozenset({"joint_statement"}),
    "agree": frozenset({"joint_statement", "declaration"}),
    "exchang": ADOPTABLE | _BINDING | {"exchange_of_notes", "other"},
    "conclu": ADOPTABLE | _BINDING | {"exchange_of_notes", "other"},
    "releas": frozenset({"joint_statement", "declaration"}),
    "entered": _BINDING | {"memorandum", "protocol"},
    "approv": frozenset({"joint_statement", "declaration"}),
    "endors": frozenset({"joint_statement", "declaration"}),
    "finali": frozenset(),
    "renew": ADOPTABLE | _BINDING,
    "pen": ADOPTABLE | _BINDING | {"exchange_of_notes", "other"},
    "formali": _BINDING | {"memorandum"},
}
"""What a verb that is said of other things as well must have for its object, by how the verb begins."""

_BY_DAY = RULES.compile(rf"<date>,? (?:{WORD} ){{0,4}}?(?P<doc><document>)")
_DEFINITE = lazy(r"(?:\b[Tt]h(?:e|is|eir|ose|ese)|\b[Oo]ur|\b[Bb]oth|'s?) $")
"""Before the day of a document: `on 5 May, the agreement` has none."""
_COUNTED = RULES.compile(rf"(?<![\w.,\ue000-\uf8ff-])(?P<words>{COUNT} (?:{OWN_WORD} (?:and (?={WORD} ))?){{0,4}})$")
_PLURAL = lazy(
    r"(?:s|memoranda(?: of understandings?)?|memorandums of understanding|letters of intent|package of documents)$",
    re.IGNORECASE,
)
_SINGULAR = lazy(
    r"(?:terms of reference|minutes|record of discussions|exchange of notes|exchange of letters|notes|"
    r"(?:plan|program|programme) of [\w -]+|consultations plan)$",
    re.IGNORECASE,
)
_PAIR = RULES.compile(
    r" (?:and|or) (?:(?:several |some )?other |<field> |bilateral |<modifier> ){0,2}(?P<doc><document>)"
)
_REACH = 90


def counted_from(clause: Clause, head: int) -> int:
    """Return where the words begin that count documents, whose head stands at a position; -1 where none do."""
    counted = _COUNTED.search(clause.text, max(clause.start, head - _REACH), head)
    return counted.start("words") if counted else -1


def number_of(word: str) -> int:
    """Return how many documents a word counts; 0 for any other word."""
    if word.isdigit():
        return int(word)
    return NUMBERS.index(word.lower()) + 1 if word.lower() in NUMBERS else 0


def named_by_day(clause: Clause, position: int) -> int:
    """Return the position of the document that a date is part of the name of: `the 1992 Agreement`; -1 for most."""
    match = _BY_DAY.match(clause.text, position, clause.end)
    return match.start("doc") if match and is_definite(clause, position) else -1


def is_definite(clause: Clause, position: int) -> bool:
    """Whether a day belongs to the name of a document: `the 1992 Agreement`, not `in 1992 agreements`."""
    if clause.form(position).startswith("the "):
        return True
    return _DEFINITE.search(clause.text, max(clause.start, position - 8), position) is not None


def is_plural(form: str) -> bool:
    """Whether a word for documents stands for several."""
    return _PLURAL.search(form) is not None and _SINGULAR.search(form) is None


def paired_with(clause: Clause, head: int) -> int:
    """Return the position of the second head of `12 agreements and memoranda`; -1 where a document has its own."""
    pair = _PAIR.match(clause.text, head + 1, clause.end)
    if pair is None or not is_plural(clause.form(head)) or not is_plural(clause.form(pair.start("doc"))):
        return -1
    return pair.start("doc")
