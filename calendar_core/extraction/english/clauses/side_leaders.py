"""Who led the sides of talks that a sentence tells without names, as the next sentences go on to tell."""

from calendar_core.extraction.english.clauses.candidates import Clause, participants
from calendar_core.extraction.prefilter import prefiltered

_SIDE_LED = prefiltered(
    r"\b(?:side|delegation|team)s?\b[^.;]{0,40}\b(?:was|were|is|are|being) (?:headed|led|chaired|represented)\b"
)
_SENTENCES = 3


def leaders_behind(clause: Clause, parties: tuple[str, ...], until: int) -> set[str]:
    """Return the names of those who are told to have led the sides of some parties.

    Args:
        clause: the sentence that tells of the talks.
        parties: of the talks.
        until: the number of the sentence before which the release must tell it.
    """
    names: set[str] = set()
    for sentence in clause.part.sentences[clause.number + 1 : min(until, clause.number + 1 + _SENTENCES)]:
        if _SIDE_LED.search(clause.words(sentence.start, sentence.end)):
            people = participants(clause.folded, sentence.start, sentence.end)
            names |= {actor.name for actor in people if actor.name and actor.party in parties}
    return names
