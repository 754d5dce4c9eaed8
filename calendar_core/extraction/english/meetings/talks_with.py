"""Talks with whomever `with` names: `held talks with Minister A`, `had a meeting in Lima with his counterpart`."""

import re

from calendar_core.extraction.english.clauses.along import along_with
from calendar_core.extraction.english.clauses.candidates import (
    PERSONS,
    Clause,
    distinct,
    foreign,
    has,
    participants,
    state,
)
from calendar_core.extraction.english.clauses.encounters import foreign_side, guests_told_before, whom_of
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.clauses.settings import setting
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.meetings.one_or_several import SOME_OF_THEM, are_in_one_room
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import RULES, WAS_ABOUT
from calendar_core.extraction.lazy import lazy

WITH = rule(
    "talks_with",
    r"<talks>(?:<OVER>{0,60}? (?:(?:at|in) the|for(?: the)?) <actor>)?"
    r"(?:(?! and (?:is|was|are|were) (?:willing|ready|prepared|keen)\b)<OVER>){0,120}?"
    r"(?:\b(?<!dealt )(?<!deals )(?<!serving )(?<!conjunction )with,?|"
    r"(?<=<talks> <talks> )(?:(?:in|there) )?alongside) "
    r"(?:<SUCH_AS> |the <join> of |(?:the|his|her|their) <receive>,? )?(?P<whom><LIST>)"
    r"(?!(?<=<state>) as (?:the |an? |its )?(?:<receive>|<actor>|[Hh]ost|[Cc]hair|venue))",
    "talks",
)
_OF_MANY = lazy(r" (?:of|from) (?:a number of|several|many|various|other|foreign) ")
"""Behind those whom somebody met: of no state in particular."""
_ONE_MEETING = ("meeting", "audience", "talks")
"""What several guests took part in together: `the ministers of A and B attended a meeting with the President`."""
OF_A_CONFLICT = lazy(
    r"\b(?:ceasefire|truce|conflict|war|tensions|hostilities|stand-?off|dispute|(?:diplomatic|mediation) efforts) "
    r"(?:between|with)(?: the)? $"
)
"""Before the sides of something else that talks are about."""
_OF_THREE = lazy("trilateral")
"""How a word for a meeting of three begins."""
_OPENS = lazy(
    r"(?:[^\"\n]{0,80}: [\"“])?\s*(?:In addition to|Besides|Apart from|Aside from|Before|After|Following|At|During|In)"
    r" (?:(?:an?|the|his|her|their) )?(?:[a-z-]+ ){0,2}"
)
"""Before talks with which a sentence begins."""
_THEN_ACTS = RULES.compile(r", (?:the )?(?P<who><actor>)(?!<S>|,? and |, (?:the )?<actor>)")
"""Behind those with whom a sentence begins: who did what it tells."""
_TO_COME = RULES.compile(r"\b(?:before|ahead of|prior to)\b[^.;\n]{0,60}<forum>[^.;,\n]{0,20}$")
"""Between talks and whom they are not with: `lunch with the host, a day before the summit with A`."""
_BESIDE_OTHERS = lazy(r"\b(?:together|along|jointly) with,? (?:the )?$")
"""Between a meeting and those in whose company somebody was there."""
_DONE_WITH = lazy(
    r"\b(?:work|partner|cooperat|co-operat|collaborat|coordinat|co-ordinat|engag|align|compl[iy]|continu|stand|stood|deal)"
    r"(?:s|e|es|ed|ing)?(?: (?:\w+ly|together|in hand))?,? with,? $"
)
"""Up to whom talks are not with, but with whom something is done besides: `after the talks we will work with A`."""
_JOINS = RULES.compile(r"<join>(?: in)? (?:the|an?|this) (?:[a-z-]+ ){0,2}$")
"""Before a meeting that somebody took part in together with others: that was one."""
_ACTED = RULES.compile(
    r",(?: (?:also|then|jointly|both))? (?:re-?affirmed|reiterated|stressed|emphasi[sz]ed|underlined|underscored|"
    r"highlighted|noted|welcomed|expressed|praised|hailed|confirmed|pledged|vowed|urged|condemned|commended|thanked|"
    r"decided|affirmed|renewed|signed|agreed|<sign>)(?!\w)"
)
"""Between talks and whom they are not with: `in talks in Lima, stressed the partnership with A`."""
_TOPIC = RULES.compile(rf"<talks>(?:,? (?:also|then|mainly|[a-z]+ly))? (?:{WAS_ABOUT}) ")
"""Talks told of before, and what they were about, which may be ties with others."""
_OF_ANOTHER = RULES.compile(r"(?P<whose><state>|<org>)<S> (?:[a-z-]+ |<modifier> |<field> |<date> ){0,4}$")
"""Before talks: whose they are, whoever tells of them, as in `we welcome Peru's talks with Chile`."""
_RIGHT_THERE = RULES.compile(
    r"<talks>(?: also)? in (?:the )?(?P<place><city>|<state>)(?:, (?:the )?<state>)?,?(?: (?:on )?<date>,?)? with $"
)
"""From talks to whom they are with: where they were, whatever country the sentence tells of before."""
_NEAR = 50
"""Characters before talks within which it stands how somebody came to be there."""


def talks_with(clause: Clause, match: re.Match[str]) -> tuple[list[Actor], bool]:
    """Return whom talks were with, and whether all were in one room; nobody where `with` tells of something else."""
    between = clause.words(match.start(), match.start("whom"))
    beside = _DONE_WITH.search(between) or OF_A_CONFLICT.search(between) or _OF_MANY.match(clause.text, match.end())
    span = (match.start(), match.start("whom"))
    if beside or _TO_COME.search(clause.text, *span) or _ACTED.search(clause.text, *span):
        return [], False
    whom = whom_of(clause, *match.span("whom"))
    if _are_a_topic(clause, match, whom) or _are_of_others(clause, match.start(), whom):
        return [], False
    abroad = "" if MARKS["visited"] in match["whom"] else _where(clause, match)
    subject = subject_of(clause, match.start())
    others = foreign_side(subject, whom, clause.home, abroad) or guests_told_before(clause, whom, match.start())
    others = _with_the_third(clause, match, others or _guest_behind(clause, match, whom))
    along = along_with(clause, match.start(), subject, others)
    if along:
        return [*along, *others], True
    if clause.form(match.start()).endswith("meetings") and has(whom, clause.home) and not has(subject, clause.home):
        return [actor for actor in others if has(subject, actor.party)] or others, False
    if _BESIDE_OTHERS.search(clause.text, match.start(), match.start("whom")) and _JOINS.search(
        clause.text, max(clause.start, match.start() - _NEAR), match.start()
    ):
        return others, len(distinct(others)) > 1
    guests = len(distinct(subject)) > 1 and not has(subject, clause.home) and distinct(others) == distinct(subject)
    form = clause.form(match.start())
    together = form == "meeting" and not SOME_OF_THEM.search(match[0]) and are_in_one_room(clause, others)
    return others, together or (guests and form in _ONE_MEETING)


def _where(clause: Clause, match: re.Match[str]) -> str:
    """Return the foreign country where talks were, as their own words tell or those of the sentence before them."""
    there = _RIGHT_THERE.match(clause.text, match.start(), match.start("whom"))
    country = party_of(clause.folded.at(there.start("place"))) if there else ""
    return country if country not in ("", clause.home) else setting(clause, match.start())


def _are_a_topic(clause: Clause, match: re.Match[str], whom: list[Actor]) -> bool:
    """Whether talks with somebody else were about ties with states: `The meeting focused on trade with Peru`."""
    guests = clause.context.guests
    named = bool(guests) and all(actor.sort == "state" and not has(guests, actor.party) for actor in whom)
    return named and _TOPIC.match(clause.text, match.start()) is not None


def _are_of_others(clause: Clause, at: int, whom: list[Actor]) -> bool:
    """Whether talks are told to be those of a foreign state or organisation with others than home."""
    owned = _OF_ANOTHER.search(clause.text, max(clause.start, at - _NEAR), at)
    owners = participants(clause.folded, *owned.span("whose")) if owned else []
    return bool(owners) and not has(owners, clause.home) and not has(whom, clause.home)


def _with_the_third(clause: Clause, match: re.Match[str], others: list[Actor]) -> list[Actor]:
    """Return both others of a trilateral meeting, where those told of before agree to hold one with a third."""
    third = clause.context.guests if _OF_THREE.match(clause.form(match.start())) else []
    if not third or len(distinct(others)) != 1 or subject_of(clause, match.start()) or has(others, third[0].party):
        return others
    return [*others, state(third[0].party)]


def _guest_behind(clause: Clause, match: re.Match[str], whom: list[Actor]) -> list[Actor]:
    """Return the guest whose talks a sentence begins with: `In addition to talks with the Minister, A met`."""
    ours = bool(whom) and all(actor.party == clause.home for actor in whom)
    if not ours or not _OPENS.fullmatch(clause.text, clause.start, match.start()):
        return []
    behind = _THEN_ACTS.match(clause.text, match.end("whom"), clause.end)
    acting = list(clause.folded.at(behind.start("who")).value) if behind else []
    return [actor for actor in foreign(acting, clause.home) if actor.sort in PERSONS and actor.stated]
