"""Talks named by their two sides: `Kazakhstan-Georgia consultations`, `the Japan-Australia-India meeting`."""

import re

from calendar_core.extraction.english.clauses.candidates import Clause, distinct, participants, state
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.clauses.sameness import MET_AND_JOINED
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

_SIDE = "(?:<state>|<demonym>|<org>|<city>)"
DYAD = rule(
    "talks_dyad",
    rf"<talks|forum> (?:of )?(?:the )?(?:[Jj]oint )?(?P<third2>{_SIDE} ?- ?)?"
    rf"{_SIDE} ?- ?(?:{_SIDE}|<actor>(?!(?:<S>)? <talks|forum>))"
    rf"|(?P<third>{_SIDE}(?:-| - |, ))?{_SIDE}(?: \(<org>\))?(?:-| and | - |, and | ?\+ ?| plus ){_SIDE}<S>? "
    r"(?:\([^()\n]{1,12}\) )?(?!<field> and (?!the\b)[a-z])"
    r"(?:[\w-]+ |<modifier>[ -]|<field> |<body> |<name> |<org> (?:\(<org>\) )?){0,6}?"
    r"(?:<hold> (?:its|the|their) (?:[\w-]+ ){0,2})?(?:<actor><S> )?\"?(?:<talks>|<forum>)"
    rf"|(?P<third1>{_SIDE}-)?{_SIDE}(?:-| - )<actor>(?:<S>)? (?:[\w-]+ |<name> |\([^)\n]*\) ){{0,2}}?"
    r"(?:<hold> )?(?:[\w-]+ )?<talks|forum>|<actor> - (?:the )?<actor> (?:[\w-]+ )?<talks>"
    rf"|<talks> of (?:the )?(?:[a-z-]+ |<field> |<body> |<modifier> ){{1,6}}?(?:of the )?{_SIDE} and {_SIDE} "
    r"(?:<field> )?<body>"
    rf"|<talks> between (?:<city> and {_SIDE}|{_SIDE} and <city>)(?!<S>|-)",
)
_ONLY_ABOUT = lazy(r"\b[Ss]tatements? (?:on|about|regarding|concerning)\b")
_OFFICIAL = lazy(
    r"summit|leaders|retreat|session|ministerial|meeting|council|assembly|congress|dialogue", re.IGNORECASE
)
"""Forums of two states that are meetings of them, as a symposium or a fair is not."""
_ABOUT = RULES.compile(
    r"<discussed|talks|phone>[^.;\n]{0,40}?(?<!follow up)(?<!following up) on (?:the )?$|\band on the $"
    r"|\bis about (?:the )?$"
)
"""Before the dialogue of two, which others spoke about."""
_HEAD_OF = RULES.compile(
    r"(?:\b(?:chief|head|leader|coordinator|(?:co-)?chair(?:man|person|woman)?|member)s?|<actor>) of (?:the )?"
    r"(?:(?:<actor>|(?:[a-z]+ |<demonym> )?(?:side|part|delegation|team|section|<body>)) (?:of|to|for|in) the )?$"
)
"""Before a dialogue of two: somebody holds an office in it, as in `head of the Chilean side of the dialogue`."""
_WHAT_CAME_OF = lazy(
    r"\b(?:[Rr]esults?|[Oo]utcomes?|[Cc]onclusions|[Ss]uccess) (?:of|from) (?:the|our|their) (?:[\w-]+ )?$"
)
"""Before a meeting of no day: what came of it is told, and not that it was held."""
_LED = lazy(r"\b(?:led|headed|leads|heads|chair\w*)\b")
_NEAR = 50
"""Characters before a wording within which it stands what sort of talks they are."""


def dyad(clause: Clause, match: re.Match[str]) -> tuple[list[Actor], bool]:
    """Return the foreign side of talks of two or three, and whether all were in one room; nobody where home is none."""
    mentions = clause.folded.within(*match.span())
    parties = [party_of(mention) for mention in mentions if mention.kind in ("state", "demonym", "org", "city")]
    officials = [mention.value for mention in mentions if mention.kind == "actor"]
    parties += [one.party for value in officials for one in value]
    last = mentions[-1]
    before = max(clause.start, match.start() - _NEAR)
    of_others = _ABOUT.search(clause.text, before, match.start()) or _HEAD_OF.search(clause.text, before, match.start())
    near = clause.folded.within(before, min(clause.end, match.end() + _NEAR))
    told = _WHAT_CAME_OF.search(clause.words(before, match.start()))
    of_the_past = told is not None and all(one.kind != "date" for one in near)
    if of_others or of_the_past or _ONLY_ABOUT.search(clause.words(*match.span())):
        return [], False
    if clause.home not in parties or (
        last.kind == "forum" and not _OFFICIAL.search(clause.folded.source, last.start, last.end)
    ):
        return [], False
    others = [state(party) for party in dict.fromkeys(parties) if party != clause.home]
    if not others:
        return [], False
    if any(len(distinct(value)) > 1 for value in officials):
        return others, len(others) > 1
    if match["third"] or match["third1"] or match["third2"]:
        return others[:2], True
    return _leading(clause, others[0].party) or others[:1], False


def _leading(clause: Clause, party: str) -> list[Actor]:
    """Return who leads the other side, if a sentence tells who led or held the talks of two states."""
    if not (clause.kinds & {"join", "opened", "hold"} or _LED.search(clause.source)):
        return []
    met = MET_AND_JOINED.search(clause.text, clause.start, clause.end)
    named = participants(clause.folded, met.end() if met else clause.start, clause.end)
    return [actor for actor in named if actor.party == party and actor.name and actor.sort == "person"]
