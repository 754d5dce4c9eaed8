"""What lasts between two states and is called like a meeting: joint commissions, and talks that a document founds."""

from collections.abc import Iterator

from calendar_core.extraction.english.candidates import Clause
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.lazy import lazy

_STANDING = lazy(r"(?:commissions?|committees?|councils?|groups?|mechanisms?|bnc|jwg)$")
_FOUNDED = RULES.compile(
    r"[^.;\n]{0,60}? (?:was|were|is|are|has been|have been|to be) "
    r"(?:<established>|set up|created|formed|founded|an?\b|the\b|one of)"
)
_FOUNDING = RULES.compile(
    r"(?:<established>|\b(?:[Cc]reat\w+|[Ff]orm(?:ed|ing|ation)|[Ss]et(?:ting)? up|[Ff]ound\w+|[Ll]aunch\w*|"
    r"[Tt]ransform\w*|[Ee]levat\w+|[Uu]pgrad\w+|[Rr]eplac\w+|[Cc]onvert\w*|[Rr]enam\w+))"
    r"[^.;,\n]{0,60}$|<document>[^.;,\n]{0,40} (?:on|for) (?:the )?[^.;,\n]{0,40}$"
)
_MEETS = RULES.compile(
    r"(?:<hold|met|join|receive|opened|discussed>|\b(?:began|commenced|conven\w+|conclud\w+|ended|kicked off|sat|sits|"
    r"under ?way|agenda|co-?chair\w*|next|last|previous|\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|"
    r"seventh|eighth|ninth|tenth|[Dd]uring|[Aa]t the|[Ff]ollowing|[Aa]fter)\b)"
)
_AROUND = 100
_PROVIDED = RULES.compile(
    r"<document>(?: \([^()\n]{1,20}\))? (?:on|for|concerning|regarding|<established>|about)"
    r"(?: (?!(?:next|further|upcoming|new|and|that|which|to|after|during|following|in|at|results?|outcomes?)\b)"
    r"(?:[A-Za-z-]+|(?:<state>|<demonym>|<org>)(?:-(?:<state>|<demonym>|<org>))?"
    r"|<field>|<modifier>|<body>|<established>|<hold>)){0,8} $"
)
_PROVIDED_REACH = 80


def is_only_a_body(clause: Clause, at: int) -> bool:
    """Whether a word for talks stands for a commission as such, not for its meeting.

    Args:
        clause: the sentence.
        at: the position of the word.
    """
    if not _STANDING.search(clause.form(at)):
        return False
    before = max(clause.start, at - _AROUND)
    if _FOUNDED.match(clause.text, at + 1, clause.end) or _FOUNDING.search(clause.text, before, at):
        return True
    if "chair" in clause.words(before, at):
        return False
    return _MEETS.search(clause.text, before, min(clause.end, at + _AROUND)) is None


def provided_for(clause: Clause) -> Iterator[int]:
    """Yield the positions of talks that a document provides for: `signed a memorandum on political consultations`."""
    for position, mention in clause.folded.marked(clause.start, clause.end):
        if mention.kind == "talks" and (mention.value == "talks" or clause.form(position).endswith("mechanism")):
            start = max(clause.start, position - _PROVIDED_REACH)
            if _PROVIDED.search(clause.text, start, position):
                yield position
