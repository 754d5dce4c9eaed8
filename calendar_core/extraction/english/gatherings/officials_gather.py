"""Gatherings that a verb tells, where it is told besides that home takes part: `The EU ministers will meet in Lima`."""

import re
from collections.abc import Iterator
from itertools import chain

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, state
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.gatherings.attendance import is_ours
from calendar_core.extraction.english.gatherings.forums_told_before import is_home
from calendar_core.extraction.english.gatherings.gatherings import organisation_of
from calendar_core.extraction.english.people.actors import party_of
from calendar_core.extraction.english.words.lexicon import seatless
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_GATHER = rule(
    "officials_gather",
    r"(?P<who><actor>|<org>)(?: (?:of|from|in) (?:the )?<org>)?"
    r"(?: (?:[Mm]ember )?(?:[Ss]tates|[Cc]ountries|[Nn]ations))?"
    r"(?:,? (?:among them|among whom was|including) (?:the )?(?P<also><actor>)(?: of <state>)?,)?"
    r"(?: (?:will|shall|are|were|have)(?: also| now| next| again| currently| today)?)?"
    r"(?: (?:(?:due|set|scheduled|expected) )?to)?(?:,? (?:on )?<date>)? "
    r"(?P<at><met>|<talks>|<hold>|<discussed>)(?: again| next| today)?"
    r"(?:(?<=<date> <discussed>)|"
    r"(?: at the <body>(?: <modifier>)?)?(?: in <city>)?(?: (?:on )?<date>)? (?P<session>(?:an?|their|its) "
    r"(?:[\w-]+ |<modifier> ){0,4}(?:<talks>|<forum>))|"
    r"(?: at (?:the )?(?:<actor>|[a-z]+)(?: |-)level)?(?=,? (?:(?:in|at) (?:the )?<city|state>|"
    r"in <name> (?:on )?<date>|"
    r"at (?:the )?(?:<org>(?:<S>)? )?(?:<name>|[Hh]eadquarters)|(?:on )?<date>)))",
    "actor|org",
    "city|state|date",
)
_MANY = lazy(r"\b(?:leaders|ministers|heads|presidents|chiefs|council|assembly|committee)\b", re.IGNORECASE)
_MEET = {
    "met": lazy(r"meet|met|gather|convene|come together|came together"),
    "talks": lazy(r"meeting$"),
    "hold": lazy(r"conven"),
    "discussed": lazy(r""),
}
"""The forms that say so, by the kinds of words."""
_TAKES_PART = RULES.compile(
    r"(?P<who><actor>|<state>)(?:, who)?[^.;,\n<actor><state><join>]{0,40}? (?P<verb><join>)"
    r"(?: by|(?= <state>)| (?:there|as|on behalf)\b|(?: in| at)? (?:the|this) (?:[a-z]+ ){0,2}"
    r"(?:<talks|forum|body>|[Ee]vent|[Gg]athering|[Dd]iscussions?)|(?=[.;]))"
)
"""In the same sentence or one right behind: who is there."""
_SENT = RULES.compile(
    r"(?P<who><state>|<actor>|<name>(?=<S>))(?:<S> (?:<actor>|<body>|[a-z]+))? "
    r"(?:(?:at|to|in) the (?:<talks>|<forum>) )?"
    r"(?:is|was|will be) (?:(?:headed|led) |(?=<actor>))"
)
"""The same: whose delegation is led there, or who stands for whom."""
_WE_ACTED = RULES.compile(
    r",? (?:and |where |at which )?(?:I|[Ww]e)(?:'ve| have| had)?(?: also)? "
    r"(?:<discussed>|<spoke>|<join>|<sign>|raised|talked|spoke|agreed|decided|made|called|set out|told|said|"
    r"joined|were|was)"
    r"(?!\w)"
)
"""Behind them, in the same sentence: whoever tells of it was there."""
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
_WHERE = RULES.compile(r",? (?:(?:on )?<date>,? )?(?:in|at) (?:the )?(?P<place><city>|<state>)")
_NOW = lazy(r"\b(?:today|currently|now)\b")
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
        gather = match["session"] or (form.match(clause.form(at)) and (many or party in seatless()))
        if not party or is_state(party) or not gather:
            continue
        also = match.start("also") if match["also"] else -1
        named = also >= 0 and is_home(clause, clause.folded.at(also))
        meeting_now = clause.form(at).endswith("ing") and not _NOW.search(clause.source)
        status = "planned" if meeting_now else clause.verb_status(at)
        there = named or _is_here(clause, match.end()) or _goes_there(clause, match.start())
        there = there or _WE_ACTED.search(clause.text, match.end(), clause.end) is not None
        if not (there or _home_is_there(clause, planned=status == "planned")):
            continue
        yield Candidate(
            "meeting_agreed" if status == "planned" else "forum_attended", _GATHER.name, clause, *match.span(),
            [state(party)], status, at=at, facets={"gathering": True},
        )  # fmt: skip


def _is_here(clause: Clause, position: int) -> bool:
    """Whether a place behind those who gather is one of home, where they have a host: `met in Astana on 5 May`."""
    match = _WHERE.match(clause.text, position, clause.end)
    return match is not None and party_of(clause.folded.at(match.start("place"))) == clause.home


def _goes_there(clause: Clause, position: int) -> bool:
    """Whether somebody of home goes where they gather: `leaves for Lima, where the OAS ministers will meet`."""
    goes = _GOES_WHERE.search(clause.text, clause.start, position)
    return goes is not None and is_ours(clause, goes.start("verb"))


def _home_is_there(clause: Clause, *, planned: bool) -> bool:
    """Whether somebody of home is told to take part, in a sentence or right behind it; behind a title is the text.

    Nobody who will take part in something was at what has been.
    """
    body = clause.reading.text if clause.in_title else clause.part
    first, start = (0, 0) if clause.in_title else (clause.number, clause.start)
    near = body.sentences[first : first + 1 + _BEHIND]
    told = [(pattern, start, near[-1].end) for pattern in (_TAKES_PART, _IN_ATTENDANCE, _SENT) if near]
    told += [(_SPEAKS_THERE, one.start, one.end) for one in near[1:2] if not clause.in_title]
    found = chain.from_iterable(pattern.finditer(body.folded.text, *span) for pattern, *span in told)
    return any(
        is_home(clause, body.folded.at(match.start("who"))) and (planned or " will " not in match[0]) for match in found
    )
