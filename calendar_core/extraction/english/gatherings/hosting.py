"""Rules for gatherings that home hosts, or will: `will host the summit`, `Kyiv hosts the summit`."""

import re

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.gatherings.forums_told_before import is_home
from calendar_core.extraction.english.gatherings.gatherings import Gathering, Told, status_of, words_up_to
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

_HOSTS = RULES.compile(
    r"<receive> (?:the )?(?:<date>(?:<S>)? )?(?:[\w'-]+ |<modifier> |<field> |<name> ){0,5}(?:<city> )?$"
)
"""Up to a gathering: it is hosted."""
_OF_ANOTHER_HOST = lazy(r"\b(?:congratulat|felicitat)\w+ [^.;]{1,100}\b(?:bid|rights?) to $")
"""Before `host`: others won the right to."""
_CONGRATULATED = lazy(r"\bcongratulat\w+ (?:the )?[^.;,]{2,80} (?:on|for|upon) [^.;]{0,60}$")
"""Before `host` of what is to come: others will."""
_MORE = lazy(r"\b(?:more|further|additional|several|various|future|other)\b")
"""Between hosting and meetings: none of them in particular is meant."""
_MINISTERIAL = lazy(r"minister|leaders|summit|forum|conference|council|assembly", re.IGNORECASE)
_HOST_FORMS = ("host", "played host", "plays host")
_HOST = RULES.compile(r"(?P<host><state>|<city>|<actor>) (?:has |had |is |was )?(?:also |today |[a-z]+ly )?$")
"""Before `hosts`."""
_ROLE_AS = lazy(r"\b(?:(?:roles?|turn|capacity|year|term) as (?:the )?(?:future |next )?|(?:bids?|bidding) to )$")
"""Before `host` of a summit: what somebody will be, or wants to, is no more than named."""
_IS = lazy(r"\b(?:is|was)\b")
_THIS_YEAR = prefiltered(
    r"\b(?:(?:this|next|later this) (?:year|month|spring|summer|autumn|fall|winter)|(?:next|later this) week)\b",
    re.IGNORECASE,
)
"""Beside `is hosting the summit`: it is to come."""

_RUN_BY_WORDING = (
    r"[^.;\n<talks>]{0,80}?(?:(?:<opened>|<join>|<receive>|\bled|\bheaded) by|\bwith (?:the )?<join> of) "
    r"(?:the |an? )?(?P<who><actor>|<state>)"
)
_RUN_BY = RULES.compile(_RUN_BY_WORDING)
"""Behind a gathering: who led or opened it."""
_RUNS = ("opened", "join", "receive")
RUN_BY_ON_ITS_DAY = RULES.compile(
    rf"{_RUN_BY_WORDING}[^.;\n<date><talks><forum>]{{0,40}}?,? (?:(?:was|is|were|will be) )?"
    r"(?:<hold>|<opened>|began|concluded|ended|closed|kicked off|started)[^.;,\n<date><actor>]{0,60}?(?P<day><date>)"
)
"""Behind a gathering: who led it, and on what day it was, as in `the summit, chaired by A, opened on Saturday`."""


def hosts_at(clause: Clause, one: Gathering) -> int:
    """Return the position of the verb by which a gathering is hosted; -1 for most."""
    hosts = _HOSTS.search(words_up_to(clause, one))
    return one.start - len(hosts[0]) if hosts else -1


def host(clause: Clause, one: Gathering) -> Told | None:
    """Read `will host the 18th summit of the Movement`, that of the organisation told of before."""
    at = -1 if is_state(one.party) else hosts_at(clause, one)
    return hosted(clause, one, at) if at >= 0 else None


def hosted(clause: Clause, one: Gathering, at: int) -> Told | None:
    """Read `will host the summit` and, of home or a city of it, `Kyiv hosts the summit`."""
    status = clause.verb_status(at)
    named = clause.form(at).startswith("host") and _ROLE_AS.search(clause.text, clause.start, at)
    more = clause.form(one.at).endswith("meetings") and _MORE.search(clause.words(at, one.at))
    if named or more or _OF_ANOTHER_HOST.search(clause.words(clause.start, at)):
        return None
    who = _HOST.search(clause.text, clause.start, at)
    if status == "planned" or (who and _is_hosting_soon(clause, who, at)):
        theirs = _CONGRATULATED.search(clause.words(clause.start, at))
        return None if theirs else ("forum_hosted", "planned", at)
    if who is None or status != "held" or not clause.form(at).startswith(_HOST_FORMS):
        return None
    if clause.form(at) == "hosting" and not _IS.search(who[0]):
        return None
    official = who["host"] == MARKS["actor"]
    if official and _MINISTERIAL.search(clause.words(one.at, one.end)) is None:
        return None
    return ("forum_hosted", "held", at) if is_home(clause, clause.folded.at(who.start("host"))) else None


def _is_hosting_soon(clause: Clause, who: re.Match[str], at: int) -> bool:
    """Whether somebody `is hosting the summit this year`."""
    return clause.form(at) == "hosting" and " is " in who[0] and _THIS_YEAR.search(clause.source) is not None


def run_by(clause: Clause, one: Gathering) -> Told | None:
    """Read `the forum, opened by the Minister`."""
    run = _RUN_BY.match(clause.text, one.end, clause.end)
    if run is None:
        return None
    who = clause.folded.at(run.start("who"))
    if not is_home(clause, who):
        return None
    if status_of(clause, one) == "void":
        return None
    verb = max(
        (place for place, mention in clause.folded.marked(one.end, run.end()) if mention.kind in _RUNS), default=-1
    )
    return "run_by", status_of(clause, one) if verb < 0 else clause.verb_status(verb), max(verb, one.at)
