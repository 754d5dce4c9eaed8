"""Invitations that are accepted in the words of whoever was invited: `I will certainly take up your invitation`.

And those of guests who are thanked for having accepted: they have come.
"""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, state
from calendar_core.extraction.english.clauses.turns import speaker
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.visits import cues
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

_ACCEPTS = prefiltered(
    r"\bI(?:'ll| will| shall|'d be \w+ to| would be \w+ to| am \w+ to)?(?: \w+ly| of course| with \w+){0,2} "
    r"(?:accept|take (?:you )?up|take advantage of|avail myself of|make use of|use)\b[^.;]{0,40}\binvitation\b"
    r"|\binvitation\b[^.;]{0,40}?,? (?:and )?I (?:\w+ly )?"
    r"(?:accept|will (?:\w+ly )?come|(?:will|would) be \w+ to come)\b"
)
_INVITES = RULES.compile(r"<invite> (?:you|him|her|President|Mr)\b[^.;\n]{0,60}?(?:<visit>|<visited>|<arrive>)")
_BACK = 12
"""Sentences before an answer within which the invitation stands."""
_OPENING = 600
"""Characters at the head of a text within which it tells of a guest's reception."""


def find_answers(clause: Clause) -> Iterator[Candidate]:
    """Yield the visit that somebody who speaks in a transcript says to accept an invitation to."""
    answer = _ACCEPTS.search(clause.source)
    who = speaker(clause, clause.end) if answer else None
    if who is None or not who.name or not is_state(who.party):
        return
    invited = _invitation_before(clause, who)
    if invited is None:
        return
    host, day = invited
    at = clause.first("invite", clause.start, clause.end)
    actors = [state(host)] if who.party == clause.home else [who]
    if clause.home in (host, who.party):
        yield Candidate(
            "visit_agreed", "invitation_accepted", clause, clause.start, clause.end, actors, "planned", at=at,
            facets={"host": host, "visitors": [who], "on": day},
        )  # fmt: skip


def _invitation_before(clause: Clause, invited: Actor) -> tuple[str, Mention | None] | None:
    """Return who of another state has invited somebody shortly before, and for when, if that is told."""
    for number in range(clause.number - 1, max(-1, clause.number - _BACK), -1):
        before = clause.part.sentences[number]
        match = _INVITES.search(clause.text, before.start, before.end)
        host = speaker(clause, match.start()) if match else None
        if host is not None and is_state(host.party) and host.party != invited.party:
            day = cues.INVITED_FOR.search(clause.text, before.start, before.end)
            return host.party, clause.folded.at(day.start("day")) if day else None
    return None


def is_thanked(clause: Clause) -> bool:
    """Whether a guest is thanked for having come: in the words of the host, or at a meeting that was held."""
    if cues.THANKED_GUEST.search(clause.source) or _has_come(clause):
        return True
    met = next((at for at, one in clause.folded.marked(clause.start, clause.end) if one.kind == "talks"), -1)
    return met >= 0 and clause.noun_status(met) == "held" and cues.THANKED_AT_TALKS.search(clause.source) is not None


def _has_come(clause: Clause) -> bool:
    """Whether somebody is thanked for accepting an invitation who, as the text begins by telling, was received."""
    if not cues.THANKED_ONE.search(clause.source):
        return False
    begin = clause.part.sentences[0].start
    return cues.RECEIVED.search(clause.text, begin, min(begin + _OPENING, clause.start)) is not None
