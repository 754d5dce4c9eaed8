"""Gatherings that a verb tells, where it is told besides that home takes part: `The EU ministers will meet in Lima`."""

import re
from collections.abc import Iterator
from itertools import chain

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, state
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.gatherings.attendance import is_ours
from calendar_core.extraction.english.gatherings.forums_told_before import is_home
from calendar_core.extraction.english.gatherings.gatherings import organisation_of
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_GATHER = rule(
    "officials_gather",
    r"(?P<who><actor>|<org>)(?: (?:of|from|in) (?:the )?<org>)?"
    r"(?: (?:[Mm]ember )?(?:[Ss]tates|[Cc]ountries|[Nn]ations))?"
    r"(?:,? (?:among them|among whom was|including) (?:the )?(?P<also><actor>)(?: of <state>)?,)?"
    r"(?: (?:will|shall|are|were|have)(?: also| now| next| again)?)?(?: (?:(?:due|set|scheduled|expected) )?to)? "
    r"(?P<at><met>|<talks>|<hold>)(?: again| next| today)?"
    r"(?=,? (?:(?:in|at) (?:the )?<city|state>|(?:on )?<date>))",
    "actor|org",
    "city|state|date",
)
_MANY = lazy(r"\b(?:leaders|ministers|heads|presidents|chiefs|council|assembly|committee)\b", re.IGNORECASE)
_MEET = {
    "met": lazy(r"meet|met|gather|convene|come together|came together"),
    "talks": lazy(r"meeting$"),
    "hold": lazy(r"conven"),
}
"""The forms that say so, by the kinds of words."""
_TAKES_PART = RULES.compile(
    r"(?P<who><actor>|<state>)(?:, who)?[^.;,\n<actor><state><join>]{0,40}? (?P<verb><join>)"
    r"(?: by|(?= <state>)| (?:there|as|on behalf)\b|(?: in| at)? (?:the|this) (?:[a-z]+ ){0,2}"
    r"(?:<talks|forum|body>|[Ee]vent|[Gg]athering|[Dd]iscussions?)|(?=[.;]))"
)
"""In the same sentence or one right behind: who is there."""
_IN_ATTENDANCE = RULES.compile(
    r"\bwith (?:the )?(?:<join> of (?:the )?)?(?P<who><actor>|<state>)"
    r"(?:(?<=<join> of .)|(?<=<join> of the .)|"
    r" (?:in attendance|(?:also )?(?:attending|participating|present|taking part)))"
)
"""Behind them, in the same sentence: who is there as well."""
_SPEAKS_THERE = RULES.compile(
    r"(?P<who><actor>|<state>)(?: also)? (?:<spoke>|<join>|spoke\b|delivered\b|made (?:an? )?(?:statement|speech)|"
    r"gave (?:an? )?speech|called (?:for|on)|(?:proposed|outlined|noted|stressed|emphasi[sz]ed|said|put forward)\b)"
)
"""In the next sentence: who is there, and speaks."""
_GOES_WHERE = RULES.compile(
    r"(?P<verb><arrive>|<visited>|"
    r"\b(?:left|leaves|departs|departed|goes(?: on)?|flies|flew|heads|continues|proceeds|moves on))"
    r"[^.;\n<actor>]{0,40}?<PLACE>(?:,? (?:on )?<date>)?,? where (?:the |all )?$"
)
"""Before them: somebody goes where they are."""
_BEHIND = 2
"""In so many sentences behind theirs it may be told who is there."""


def officials_gather(clause: Clause) -> Iterator[Candidate]:
    """Yield the gathering of an organisation's officials, of whom a sentence or the next tells that home is there."""
    if not clause.reading.names_organisations:
        return
    for match in _GATHER.matches(clause):
        who, at = clause.folded.at(match.start("who")), match.start("at")
        party, form = organisation_of(who), _MEET[clause.folded.at(at).kind]
        many = _MANY.search(clause.folded.source, who.start, who.end)
        if not party or is_state(party) or not many or not form.match(clause.form(at)):
            continue
        also = match.start("also") if match["also"] else -1
        named = also >= 0 and is_home(clause, clause.folded.at(also))
        if not (named or _goes_there(clause, match.start()) or _home_is_there(clause)):
            continue
        meeting_now = clause.form(at).endswith("ing") and "today" not in clause.source
        status = "planned" if meeting_now else clause.verb_status(at)
        yield Candidate(
            "meeting_agreed" if status == "planned" else "forum_attended", _GATHER.name, clause, *match.span(),
            [state(party)], status, at=at, facets={"gathering": True},
        )  # fmt: skip


def _goes_there(clause: Clause, position: int) -> bool:
    """Whether somebody of home goes where they gather: `leaves for Lima, where the OAS ministers will meet`."""
    goes = _GOES_WHERE.search(clause.text, clause.start, position)
    return goes is not None and is_ours(clause, goes.start("verb"))


def _home_is_there(clause: Clause) -> bool:
    """Whether somebody of home is told to take part, in a sentence or right behind it; behind a title is the text."""
    body = clause.reading.text if clause.in_title else clause.part
    first, start = (0, 0) if clause.in_title else (clause.number, clause.start)
    near = body.sentences[first : first + 1 + _BEHIND]
    told = [(pattern, start, near[-1].end) for pattern in (_TAKES_PART, _IN_ATTENDANCE) if near]
    told += [(_SPEAKS_THERE, one.start, one.end) for one in near[1:2] if not clause.in_title]
    found = chain.from_iterable(pattern.finditer(body.folded.text, *span) for pattern, *span in told)
    return any(is_home(clause, body.folded.at(match.start("who"))) for match in found)
