"""Who speaks in a transcript: the name with a colon at the head of the last turn."""

import re

from calendar_core.extraction.english.clauses.addressed import foreign_in_title
from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

_TURN = RULES.compile(r"(?:<honorific>[. ]+)?(?P<who><actor>|<name>): ")
_HEAD = RULES.compile(
    r"(?P<who><actor>|<name>)"
    r"(?: ?\([A-Za-z ]{1,30}\)| (?:<honorific> )?[A-Z][^:.;,\n<actor>]{0,40}<state> ?\([a-z]{1,20}\))?:$"
)
_MEET = frozenset({"talks", "met"})
"""Kinds of words in a title: somebody is met."""
_HEAD_REACH, _LONGEST = 80, 5_000
_OF_WHO_SPEAKS = lazy(r"[Mm]y |this ")
_ANOTHER = lazy(r"\b(?:next|upcoming|forthcoming|future|last|previous|recent|earlier|past)\b")
"""In `my visit`: it is none that he is on."""
_ELSEWHERE = RULES.compile(r",? (?:to|in) (?:the )?<city|state|org|region>")
"""Behind `my visit`: where it led is told."""
_WILL_BRING = RULES.compile(r"[^.;\n<visit>]{0,90}? (?:will|would)\b")
"""Behind `your visit`: what comes of it."""
_AWAITED = prefiltered(
    r"\b(?:look\w* forward|await\w*|anticipat\w+|prepar\w+|expect\w*|plan\w*|invit\w+|coming|scheduled|soon|before|"
    r"during|until|ahead|if|when)\b",
    re.IGNORECASE,
)
"""Before `your visit`: it is to come."""
_YOUR = lazy(r"\b[Yy]our (?:[a-z]+ ){0,3}$")
"""Before a visit: it is that of whom somebody speaks to."""
_I = lazy(r"\b(?:I|[Mm]y)\b")


def speaking(clause: Clause, at: int) -> Actor | None:
    """Return who says `I` before a position in a sentence; None where nobody does, or no name tells who speaks."""
    if ": " not in clause.folded.source or not _I.search(clause.words(clause.start, at)):
        return None
    last = _turn_before(clause.text, at)
    mention = clause.folded.at(last.start("who")) if last else None
    if mention is None:
        return None
    if mention.kind == "name":
        return Actor(clause.home, mention.value, None, "person") if " " in mention.value else None
    who: Actor = mention.value[0]
    return who if who.name and who.party == clause.home else None


def guest_speaking(clause: Clause, match: re.Match[str], at: int) -> list[Actor]:
    """Return the guest of whose visit a transcript speaks: `Ana Soto: I am glad that my visit has come about`.

    `This visit` is hers as well, and that of whom the host has met when it is he who says so.
    """
    if not _OF_WHO_SPEAKS.match(match[0]) or _is_another(clause, match, at):
        return []
    who = speaker(clause, at)
    if who is None or not who.name:
        return []
    if who.party == clause.home:
        return (clause.context.guests or _met_in_title(clause)) if match[0].startswith("this ") else []
    return [who] if is_state(who.party) else []


def _met_in_title(clause: Clause) -> list[Actor]:
    """Return the one official of another state whom the title tells to be met, where the text is what they say."""
    if not any(one.kind in _MEET for one in clause.reading.title.folded.mentions):
        return []
    named = foreign_in_title(clause)
    return named if len(named) == 1 and named[0].name and is_state(named[0].party) else []


def host_speaking(clause: Clause, match: re.Match[str], at: int) -> bool:
    """Whether the host tells a guest of the visit that she is on: `President A: We regard your visit as a sign`.

    So does whoever tells what `your visit` will bring, unless it is awaited.
    """
    if "date" in clause.kinds or _is_another(clause, match, at):
        return False
    who = speaker(clause, at)
    if who is not None and who.party == clause.home:
        return True
    brings = who is None and _WILL_BRING.match(clause.text, at + 1, clause.end)
    return bool(brings) and not _AWAITED.search(clause.words(clause.start, at))


def says_to_guest(clause: Clause, at: int) -> bool:
    """Whether somebody of home says something to the one whom the title tells to be met, in no town that it names."""
    who = speaker(clause, at)
    there = any(one.kind == "city" for one in clause.reading.title.folded.mentions)
    return who is not None and who.party == clause.home and not there and bool(_met_in_title(clause))


def is_elsewhere_of_guest(clause: Clause, at: int) -> bool:
    """Whether somebody of home speaks to a guest of a visit of hers to others: `your visit to Chile`."""
    behind = _ELSEWHERE.match(clause.text, at + 1, clause.end)
    if behind is None or not _YOUR.search(clause.words(clause.start, at)):
        return False
    place = clause.folded.at(behind.end() - 1)
    country = place.value.country if place.kind == "city" else place.value
    return country != clause.home and says_to_guest(clause, at)


def _is_another(clause: Clause, match: re.Match[str], at: int) -> bool:
    """Whether a visit spoken of is told to be none that is on, or where it led."""
    return bool(_ANOTHER.search(match[0]) or _ELSEWHERE.match(clause.text, at + 1))


def speaker(clause: Clause, at: int) -> Actor | None:
    """Return who says what stands at a position, of whichever state; None where no name with a colon tells it."""
    end = _colon_before(clause.text, at, at)
    while end > 0:
        turn = _HEAD.search(clause.text, max(0, end - _HEAD_REACH), end + 1)
        if turn:
            mention = clause.folded.at(turn.start("who"))
            who: Actor | None = mention.value[0] if mention.kind == "actor" else None
            return who
        end = _colon_before(clause.text, end, at)
    return None


def _colon_before(text: str, end: int, at: int) -> int:
    """Return where the last colon is that stands at the end of a word or of a line, near a position."""
    start = max(0, at - _LONGEST)
    return max(text.rfind(": ", start, end), text.rfind(":\n", start, end))


def _turn_before(text: str, at: int) -> re.Match[str] | None:
    """Return the head of the turn that a position is in: the last line before it with a name and a colon."""
    start = at
    while start > 0:
        start = text.rfind("\n", 0, start - 1) + 1
        if turn := _TURN.match(text, start, at):
            return turn
    return None
