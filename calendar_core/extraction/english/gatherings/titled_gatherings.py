"""Gatherings that only the title names, `CIS summit`, and of which the text goes on to tell who was there."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, foreign, participants, state
from calendar_core.extraction.english.gatherings.forums_told_before import is_home
from calendar_core.extraction.english.gatherings.gatherings import (
    Gathering,
    gatherings,
    is_of_two,
    organisation_of,
)
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.marks import kinds_of, mask_of
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Mention
from calendar_core.parties import is_state

_BEFORE = RULES.compile(r"\W*(?:(?:[\w'’-]+|<modifier>|<name>|<field>|<date>) (?:of (?:the )?)?){0,5}")
"""Between the beginning of a title and its gathering."""
_BEHIND = RULES.compile(
    r"(?: of (?:the )?(?:[\w'’-]+ |<modifier> |<body> |<org> ){0,4}(?:<heads>|<offices>|<actor>|<body>|<state>))?"
    r"(?:,? in (?:the )?<city|state>)?\W*"
)
_WAS_ATTENDED = RULES.compile(
    r"\W*(?:[Tt]he|[Tt]his) (?:[a-z]+ |<modifier> )?(?P<at><talks>|<forum>)(?: <forum>)? "
    r"(?:was|were) (?:also )?<join> by"
    r"|\W*(?:Also )?(?P<by><join>) (?:in |at )?the (?:[a-z]+ |<modifier> )?(?:<talks>|<forum>)"
    r"[^.;\n]{0,200}? (?:were|was) "
)
"""How a sentence begins that tells who was there."""
_DID_THERE = RULES.compile(
    r"\W*(?:The )?(?P<at><actor>)(?: \((?:<org>|[A-Z]{2,6})\))?(?: [Cc]ountries| [Mm]ember [Ss]tates)? "
    r"(?:(?:<hold> )?(?:<discussed>|reviewed|summari[sz]ed|summed up|considered|exchanged|examined|"
    r"(?:took|taken) stock|focus(?:ed|sed) on)|<hold> (?:an?|the|their) (?:[a-z]+ |<modifier> ){0,2}<talks|forum>|"
    r"<met>(?! (?:[a-z]+ )?with\b))"
    r"|\W*The (?P<agenda>(?:<forum>|<talks>)(?:<S>) agenda|agenda(?: of the (?:<forum>|<talks>))?) "
    r"(?:also )?(?:covered|included|<join>|featured|contained|comprised|was devoted to)"
    r"|\W*The (?P<it><forum>|<talks>) (?:focus(?:ed|sed) on|was devoted to|<discussed>|reviewed|considered) "
    r"|\W*(?:The )?(?:summit|meeting|session|forum|<forum|talks>)(?:'s)? (?P<by>participants|<join>) "
    r"(?:<hold> )?(?:<discussed>|reviewed|summari[sz]ed|considered|exchanged|examined|(?:took|taken) stock)"
)
"""How a sentence begins that tells what they did there."""
_SAID_THERE = RULES.compile(
    r"\W*(?:(?:[Ii]n (?:the )?<city|state>,? )?(?:[Oo]n )?<date>,? )?(?:[Tt]he )?(?P<who><actor>)"
    r"(?:,? (?:also|today|there|in (?:the )?<city>|(?:on )?<date>),?){0,3} "
    r"(?:said|stressed|emphasi[sz]ed|underlined|underscored|highlighted|called for|called on|urged|reiterated|warned|"
    r"<discussed>|<spoke>|<presented>|<join>|outlined|noted|stated|reaffirmed|pointed out|pledged|announced|"
    r"raised)(?!\w)"
)
"""How a sentence begins that tells what somebody of home said there."""
_FIRST = 2
"""Among how many sentences of the text that one is."""


def titled_gathering(clause: Clause) -> Iterator[Candidate]:
    """Yield the gathering that a title names and nothing else, where a text begins with those who took part in it."""
    if clause.in_title or clause.number >= _FIRST:
        return
    match = _WAS_ATTENDED.match(clause.text, clause.start, clause.end) if "join" in clause.kinds else None
    match = match or _DID_THERE.match(clause.text, clause.start, clause.end) or _said_there(clause)
    one = _named_in_title(clause) if match else None
    told = clause.folded.at(match.start("at")) if match and match.groupdict().get("at") else None
    if match and one and not (told and told.kind == "actor" and not _are_of(told, one.party)):
        there = foreign(participants(clause.folded, clause.start, clause.end), clause.home)
        who = [Actor(one.party, actor.name, actor.office, "person", stated=True) for actor in there if actor.name]
        at = max(map(match.start, match.re.groupindex))
        kind = "meeting_held" if is_of_two(clause.reading.title.folded, one, clause.home) else "forum_attended"
        yield Candidate(
            kind, "titled_gathering", clause, *match.span(), [state(one.party), *who], at=at,
            facets={"gathering": True},
        )  # fmt: skip


def _said_there(clause: Clause) -> re.Match[str] | None:
    """Return the words with which somebody of home spoke, where a text begins with them."""
    match = _SAID_THERE.match(clause.text, clause.start, clause.end)
    return match if match and is_home(clause, clause.folded.at(match.start("who"))) else None


def _are_of(told: Mention, organisation: str) -> bool:
    """Whether those who did something are told to be of an organisation, or of nothing, as `the leaders`."""
    return organisation_of(told) == organisation or all(
        actor.sort == "group" and not actor.party for actor in told.value
    )


def _named_in_title(clause: Clause) -> Gathering | None:
    """Return the gathering of an organisation that the title names, and says nothing of."""
    title = clause.reading.title
    for number, sentence in enumerate(title.sentences[:1]):
        mask = mask_of([mention.kind for mention in title.folded.within(sentence.start, sentence.end)])
        head = Clause(clause.reading, title, number, sentence, kinds_of(mask), mask, clause.context)
        for one in gatherings(head):
            before = _BEFORE.fullmatch(head.text, head.start, one.start)
            if before and one.whole and not is_state(one.party) and _BEHIND.fullmatch(head.text, one.end, head.end):
                return one
    return None
