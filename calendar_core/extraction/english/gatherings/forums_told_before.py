"""Multilateral events that the sentences before named, where a sentence only tells who of home was there."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, has, state
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.people.actors import party_of
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_REPRESENTED = rule(
    "represented",
    r"(?P<who><state>|<actor>)[^.;,\n<actor><state>]{0,20} (?:was|is|were) (?:<join>|led|headed) (?:there )?by",
    "state|actor",
)
_ATTENDED = rule(
    "attended_by",
    r"(?:\b[Tt]h(?:e|is) (?:(?:\d+-day|one-day|two-day|three-day|annual) )?"
    r"(?:<forum>|[Ee]vent|[Gg]athering|[Oo]ccasion)|\b[Ii]t)"
    r" (?:was|were) (?P<verb><join>) by (?:the )?(?:[A-Z]{2,6} |<org> |<name> )?(?P<who><actor>)",
    "join",
    "actor",
)
_CAME_TO_IT = rule(
    "came_to_it",
    r"(?P<who><actor>),? (?:also |today |<date> )?(?P<verb><join>|<spoke>(?: in| at)|spoke in)(?: in| at)? "
    r"(?:the|this) (?:[a-z-]+ ){0,2}(?:<forum>(?! of| on)|[Ee]vent|[Gg]athering|[Oo]ccasion)"
    r"(?=[.,;]|$| (?:by|with|in|on|as|and)\b)",
    "actor",
)
_WILL_HOST_THESE = RULES.compile(
    r"\b(?:will|shall|is to|are to) (?:also )?(?:<receive|hold|join>|chair|organi[sz]e) "
    r"(?:the following|these) (?:[a-z]+ )?<talks|forum>"
)
"""In the sentence before a list: who says so hosts what it lists."""
_ITEM = lazy(r"\s*(?:[-–•*●·]|\(?\d{1,2}[.)])\s")
"""How a line of a list begins."""
_LONGEST_LIST = 40
_MEETINGS = frozenset({"forum", "talks"})
_LATELY = 3
"""In how many sentences before one the gathering may have been named."""
_NAMED = RULES.compile("<forum>[^.;]*<date>|<date>[^.;]*<forum>")


def told_who_came(clause: Clause) -> Iterator[Candidate]:
    """Yield the gathering spoken of before, where home `was represented by the Minister`, or that he attended."""
    if not clause.forum:
        return
    for wording in (_REPRESENTED, _ATTENDED, _CAME_TO_IT):
        for match in wording.matches(clause):
            attended = wording is not _ATTENDED or clause.form(match.start("verb")).startswith("attend")
            if wording is _CAME_TO_IT and clause.verb_status(match.start("verb")) != "held":
                continue
            if attended and is_home(clause, clause.folded.at(match.start("who"))):
                day = _day_of_forum(clause)
                yield Candidate(
                    "forum_attended", wording.name, clause, match.start(), match.end(), [state(clause.forum)],
                    at=match.start("who"), facets={"on": day} if day else {},
                )  # fmt: skip
                return


def hosted_below(clause: Clause) -> Iterator[Candidate]:
    """Yield the meeting of an organisation in a line of a list of those that home will host, if it tells its day."""
    if "date" not in clause.kinds or not clause.kinds & _MEETINGS or not _ITEM.match(clause.text, clause.start):
        return
    above = reversed(clause.part.sentences[max(0, clause.number - _LONGEST_LIST) : clause.number])
    head = next((one for one in above if not _ITEM.match(clause.text, one.start)), None)
    announced = head is not None and _WILL_HOST_THESE.search(clause.text, head.start, head.end)
    named = clause.folded.marked(clause.start, clause.end)
    days = [one for _, one in named if one.kind == "date"]
    party = next((str(one.value) for _, one in named if one.kind == "org"), clause.forum)
    if announced and party and not is_state(party) and len(days) == 1:
        at = next(at for at, one in named if one.kind in _MEETINGS)
        yield Candidate(
            "meeting_agreed", "hosted_below", clause, clause.start, clause.end, [state(party)], "planned",
            at=at, facets={"gathering": True, "on": days[0]},
        )  # fmt: skip


def is_home(clause: Clause, who: Mention) -> bool:
    """Whether a mention stands for home."""
    return has(who.value, clause.home) if who.kind == "actor" else party_of(who) == clause.home


def _day_of_forum(clause: Clause) -> Mention | None:
    """Return the one date of the sentence that named the gathering, shortly before; None where it told none, or two."""
    if "date" in clause.kinds:
        return None
    for sentence in reversed(clause.part.sentences[max(0, clause.number - _LATELY) : clause.number]):
        if _NAMED.search(clause.text, sentence.start, sentence.end):
            dates = [one for one in clause.folded.within(sentence.start, sentence.end) if one.kind == "date"]
            return dates[0] if len(dates) == 1 else None
    return None
