"""What lasts between two states and is called like a meeting: joint commissions, and talks that a document founds.

A body that the tables do not know meets too, where the names of its two sides stand before it.
"""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import (
    PERSONS,
    Candidate,
    Clause,
    distinct,
    foreign,
    participants,
    state,
)
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.people.actors import party_of
from calendar_core.extraction.english.visits.destinations import hosts_of, is_meeting_place
from calendar_core.extraction.english.words.patterns import ORDINAL, RULES
from calendar_core.extraction.lazy import lazy

_STANDING = lazy(r"(?:commissions?|committees?|councils?|groups?|mechanisms?|bnc|jwg|j(?:p|b|m)?cc|j[mp]c)$")
_IN_CLOSE = lazy(r"\b[Ii]n (?:(?:close|full|prior|constant|continued|regular|due|ongoing|direct) )*$")
"""Before `consultation`: something is done in agreement with others."""
_JOINT = lazy(
    r"\b(?:[Jj]oint|[Mm]ixed|[Bb]i-?[Nn]ational|[Ii]nter-?[Gg]overnmental) (?:[A-Z]?[a-z]+ ){0,3}"
    r"(?:[Cc]ommission|[Cc]ommittee)\b"
)
"""Bodies of two states."""
_MET = rule(
    "dyad_met",
    r"(?P<both>(?:<state>|<demonym>|<org>)-(?:<state>|<org>|<demonym>)) "
    r"(?:(?:[A-Z][\w-]+|on|for|and|the|of|<name>|<field>|<modifier>|<body>|\((?:<org>|<name>|[A-Z]+)\)) ){1,10}?"
    r"(?:(?:will|is to|has|have|had|also|last|next|again) ){0,3}(?P<at><met>)(?! with| (?:the )?<actor>)",
    "met",
)
"""`The Peru-Chile Task Force on Energy met for the third time`."""
_CHAIRED = rule(
    "body_chaired",
    r"(?P<at><join>) (?:the|its|their|this|an?) (?:[a-z]+ ){0,2}"
    r"(?P<body>(?:(?:[A-Z][\w'-]+|on|for|and|of|the|<name>|<field>|<modifier>(?:-[A-Z][a-z]+)?|<body>|"
    r"(?:<state>|<demonym>|<org>)-(?:<state>|<demonym>|<org>)|\((?:<org>|<name>|[A-Z]+)\)) ){1,10}?)"
    r"(?:(?:today|yesterday|(?:on )?<date>|in <city>),? ){0,2}"
    r"(?:alongside|together with|jointly with|along with|with) (?P<whom><LIST>)",
    "join",
    "actor",
)
"""`Co-chaired the third Strategic Group in Lima with his Chilean counterpart`."""
_SITS = lazy(r"\b(?:Group|Council|Committee|Commission|Task Force|Board|Mechanism|Platform)\b")
"""In the name of what was chaired: it is a body that sits."""
_ONE_OF_MANY = lazy(rf"\b(?:inaugural|{ORDINAL})\b")
"""Of a body: which of its sessions is told of, so that `co-chairs` is no standing office."""
_FOUNDED = RULES.compile(
    r"[^.;\n]{0,60}? (?:was|were|is|are|has been|have been|to be) "
    r"(?:<established>|set up|created|formed|founded|an?\b|the\b|one of)"
)
_FOUNDING = RULES.compile(
    r"(?:<established>|\b(?:[Cc]reat\w+|[Ff]orm(?:ed|ing|ation)|[Ss]et(?:ting)? up|[Ff]ound\w+|[Ll]aunch\w*|"
    r"[Tt]ransform\w*|[Ee]levat\w+|[Uu]pgrad\w+|[Rr]eplac\w+|[Cc]onvert\w*|[Rr]enam\w+))"
    r"[^.;,\n]{0,60}$|<document>[^.;,\n]{0,40} (?:on|for) (?:the )?[^.;,\n]{0,40}$"
    r"|\b(?:issues|matters|questions|points) (?:concerning|regarding|relat(?:ing|ed) to|pertaining to) (?:the )?"
    r"[^.;,\n]{0,40}$"
)
_FRAME_OF = RULES.compile(
    r"(?:<field>|<relations>|\b(?:cooperation|relations|ties|partnership|collaboration|exchanges)\b)"
    r"[^.;\n<date><talks><met>]{0,120}? (?:through|under|(?:with)?in the (?:framework|scope|context) of|by means of) "
    r"(?:an?|the|their|our|its) [^.;,\n<talks>]{0,60}$"
)
"""Before a commission: it is that by which two work together, at no time."""
_IS_ONE = RULES.compile(
    r"(?:\b(?:is|was|are|were|remains?)|<hold> been) (?:the|an?|one of the) (?:[\w-]+ |<modifier> ){0,4}$"
)
"""Before a commission: something is one."""
_MEETS = RULES.compile(
    r"(?:<hold|met|join|receive|opened|discussed>|\b(?:began|commenced|conven\w+|conclud\w+|ended|kicked off|sat|"
    r"sits?(?! (?:on|as) (?:the|this|an?|its)\b)|under ?way|agenda|co-?chair\w*|next|last|previous|"
    r"\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"[Dd]uring|[Aa]t the|[Ff]ollowing|[Aa]fter|(?:scheduled|slated|planned|due|set) for)\b)"
)
_AROUND = 100
_MEETING_OF = RULES.compile(
    r"<talks|forum> of (?:the |our |their )?"
    r"(?:[\w'-]+ |<modifier> |<field> |<state>-<state|demonym> |<demonym>-<demonym> ){0,5}$"
)
"""Before a commission: a meeting of it is told."""
_PROVIDED = RULES.compile(
    r"<document>(?: \([^()\n]{1,20}\))? (?:on|for|concerning|regarding|<established>|about|to <hold>|to conduct)"
    r"(?: (?!(?:next|further|upcoming|new|and|that|which|to|after|during|following|in|at|results?|outcomes?)\b)"
    r"(?:[A-Za-z-]+|(?:<state>|<demonym>|<org>)(?:-(?:<state>|<demonym>|<org>))?"
    r"|<field>|<modifier>|<body>|<established>|<hold>)){0,8} $"
)
_PROVIDED_REACH = 80


def host_of_body(clause: Clause, at: int) -> str:
    """Return the foreign state that a joint commission will sit in: it is the other side, where none is told.

    Args:
        clause: the sentence.
        at: the position of the word for the session.
    """
    joint = _JOINT.search(clause.words(max(clause.start, at - _AROUND), min(clause.end, at + _AROUND)))
    towns = [one for one in clause.folded.within(clause.start, clause.end) if one.kind == "city"]
    hosts = {host for one in towns for host in hosts_of(clause, one)}
    alone = len(hosts) == 1 and clause.home not in hosts and not any(map(is_meeting_place, towns))
    return hosts.pop() if joint and alone else ""


def is_only_a_body(clause: Clause, at: int) -> bool:
    """Whether a word for talks stands for a commission as such, or for agreement with others, and for no meeting.

    Args:
        clause: the sentence.
        at: the position of the word.
    """
    form = clause.form(at)
    if form == "consultation" and _IN_CLOSE.search(clause.words(clause.start, at)):
        return True
    if not _STANDING.search(form):
        return False
    before = max(clause.start, at - _AROUND)
    founding = _FOUNDED.match(clause.text, at + 1, clause.end) or _FOUNDING.search(clause.text, before, at)
    if founding or (form.endswith("mechanism") and _IS_ONE.search(clause.text, before, at)):
        return True
    if "date" not in clause.kinds and _FRAME_OF.search(clause.text, clause.start, at):
        return True
    if "chair" in clause.words(before, at) or _MEETING_OF.search(clause.text, before, at):
        return False
    return _MEETS.search(clause.text, before, min(clause.end, at + _AROUND)) is None


def bodies_met(clause: Clause) -> Iterator[Candidate]:
    """Yield the meeting of a body of home and one other party, which no word for talks tells."""
    yield from _chaired(clause)
    if "met" not in clause.kinds:
        return
    for match in _MET.matches(clause):
        parties = [party_of(one) for one in clause.folded.within(*match.span("both"))]
        if clause.home in parties and len(set(parties)) == len(("home", "other")):
            others = [state(party) for party in parties if party != clause.home]
            at = match.start("at")
            status = clause.verb_status(at)
            facets = {"ours": frozenset[str]()}
            yield Candidate("meeting_held", _MET.name, clause, *match.span(), others, status, at=at, facets=facets)


def _chaired(clause: Clause) -> Iterator[Candidate]:
    """Yield the session of a body that somebody of home once chaired with somebody from abroad."""
    for match in _CHAIRED.matches(clause):
        at = match.start("at")
        if not clause.form(at).startswith("co-chair") or not _SITS.search(clause.words(*match.span("body"))):
            continue
        once = clause.form(at) != "co-chairs" or _ONE_OF_MANY.search(clause.words(*match.span()))
        others = foreign(participants(clause.folded, *match.span("whom")), clause.home)
        persons = [one for one in others if one.sort in PERSONS]
        if once and persons:
            status = clause.verb_status(at)
            yield Candidate(
                "meeting_held", _CHAIRED.name, clause, *match.span(), persons, status,
                joint=len(distinct(persons)) > 1, at=at,
            )  # fmt: skip


def provided_for(clause: Clause) -> Iterator[int]:
    """Yield the positions of talks that a document provides for: `signed a memorandum on political consultations`."""
    for position, mention in clause.folded.marked(clause.start, clause.end):
        if mention.kind == "talks" and (mention.value == "talks" or clause.form(position).endswith("mechanism")):
            start = max(clause.start, position - _PROVIDED_REACH)
            if _PROVIDED.search(clause.text, start, position):
                yield position
