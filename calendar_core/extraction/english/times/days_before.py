"""Days that stand before each of several who are met: `will meet A today, and tomorrow B`."""

from calendar_core.extraction.english.clauses.candidates import Candidate
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Mention

_DAY_BEFORE = RULES.compile(
    r"<actor>[^.;\n]{0,40}?(?:,? and|,|;) (?:then )?(?:on )?(?P<day><date>),? "
    r"(?:with |to |by )?(?:the |his |her )?(?:<honorific>[., ]*)*$"
)
"""Before somebody in a list, behind another: when he was met."""


def day_before(candidate: Candidate, group: list[Actor]) -> Mention | None:
    """Return the day told before one of several: his own, or that before the verb where another has one of his own."""
    clause, at = candidate.clause, candidate.at
    days = {
        position: match.start("day")
        for position, mention in clause.folded.marked(max(at, clause.start), candidate.end)
        if mention.kind == "actor" and (match := _DAY_BEFORE.search(clause.text, at, position))
    }
    if not days:
        return None
    own = next((day for position, day in days.items() if _is_one_of(clause.folded.at(position), group)), None)
    if own is not None:
        return clause.folded.at(own)
    before = [mention for mention in clause.folded.within(clause.start, at) if mention.kind == "date"]
    behind = [one for one in clause.folded.within(at, min(days.values())) if one.kind == "date"]
    return before[0] if len(before) == 1 and not behind else None


def _is_one_of(mention: Mention, group: list[Actor]) -> bool:
    """Whether a mention is one of those who were met together."""
    return any(actor.party == one.party and actor.name == one.name for actor in mention.value for one in group)
