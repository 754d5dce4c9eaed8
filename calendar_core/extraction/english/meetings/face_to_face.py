"""Whether those who `spoke` did so face to face, and not over the telephone."""

from calendar_core.extraction.english.clauses.candidates import Clause, has, participants
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.reading.datelines import written_abroad
from calendar_core.extraction.english.words.marks import SPEAKING
from calendar_core.extraction.english.words.patterns import IN_A_BREAK, MARGINS, RULES
from calendar_core.extraction.lazy import lazy

_BY_TELEPHONE = SPEAKING - {"spoke"}
"""Kinds of words that tell of a telephone."""
BEGINNING = 600
"""Characters within which a text tells where what it reports was said."""
_MARGINS = RULES.compile(
    rf"\b(?:{MARGINS})(?: of\b|,)|\b[Ii]n between(?:,| (?:the )?(?:<forum|talks>))|\b[Bb]etween (?:the )?<forum|talks>"
    rf"|\b{IN_A_BREAK}"
)
"""Those who spoke were at a gathering, or between two."""
_ONE_TALK = RULES.compile(r"\b(?:an?|the|his|her|their|this) (?:[a-z-]+ |<modifier> ){0,2}$")
"""Before `talk` where it is a noun."""
_WILL_GO = lazy(
    r"\b(?:will|shall|(?:is|are|am) (?:due |set |expected |scheduled )?to|plans? to)(?: \w+){0,2} "
    r"(?:travel|visit|go|depart|leave|fly|pay)"
)
"""Somebody has not left yet."""
_THERE = RULES.compile(r"(?:In|At) (?:the )?(?:[a-z]+ of (?:the )?)?(?P<there><city>|<forum>|<org>)")
"""How a sentence begins that tells where somebody spoke."""
_AT_A_MEAL = lazy(
    r"\b(?:[Oo]ver|[Aa]t|[Dd]uring) (?:an? |the |his |her |their )?(?:[a-z]+ )?"
    r"(?:breakfast|lunch(?:eon)?|dinner|banquet|coffee|tea)\b"
)
"""In a sentence that tells who spoke: they sat at one table."""
_TO_GUESTS = lazy(
    r",? (?:to|with) (?:(?:the|an?) )?"
    r"(?:members of (?:the|an?) (?:[\w-]+ ){0,3}|(?:[\w-]+ ){0,2}visiting (?:[\w-]+ ){0,2})"
    r"(?:delegation|group|team|guests)\b"
)
"""Behind a word for speaking: those who were spoken to had come."""
_THEY = ("He ", "She ", "They ")
"""Before a visit: those spoken with right before paid it."""
_IN_TOWN = RULES.compile(r"(?: with (?:him|her))?,? in (?P<town><city>)")
"""Behind talks: where they were."""


def is_face_to_face(clause: Clause, at: int, others: list[Actor]) -> bool:
    """Whether somebody of home spoke with others in person.

    Args:
        clause: the sentence.
        at: the position of the word for speaking.
        others: those who were spoken with.
    """
    return (
        clause.form(at).startswith("convers")
        or _are_posted_here(others)
        or _is_caption(clause, at)
        or _is_a_talk(clause, at)
        or _AT_A_MEAL.search(clause.source) is not None
        or _TO_GUESTS.match(clause.words(at + 1, clause.end)) is not None
        or _are_told_to_have_come(clause, others)
        or are_in_one_place(clause)
    )


def _are_told_to_have_come(clause: Clause, others: list[Actor]) -> bool:
    """Whether the next sentence tells that those who were spoken with visited home: `A paid a visit to Lima`."""
    behind = clause.following()
    if behind is None:
        return False
    mentions = clause.folded.within(behind.start, behind.end)
    came = any(one.kind in ("visit", "visited", "arrive") for one in mentions)
    here = any(one.kind in ("city", "state") and party_of(one) == clause.home for one in mentions)
    if not (came and here):
        return False
    told = participants(clause.folded, behind.start, behind.end)
    return behind.source.startswith(_THEY) or any(one.name and has(others, one.party) for one in told)


def _is_caption(clause: Clause, at: int) -> bool:
    """Whether a line without a full stop tells what a picture shows: `Ana Ruiz speaking with the Ambassador`."""
    return clause.form(at) == "speaking" and not clause.source.rstrip().endswith((".", ":", "!", "?"))


def _is_a_talk(clause: Clause, at: int) -> bool:
    """Whether `talk` is a noun, in a release that tells of nobody's telephone: `during his talk with A`."""
    if clause.form(at) != "talk" or not _ONE_TALK.search(clause.text, clause.start, at):
        return False
    parts = (clause.reading.title, clause.reading.text)
    return all(one.kind not in _BY_TELEPHONE for part in parts for one in part.folded.mentions)


def _are_posted_here(actors: list[Actor]) -> bool:
    """Whether those who spoke with somebody of home are ambassadors: they come to the ministry."""
    return all(actor.office is not None and actor.office.level == "ambassador" for actor in actors)


def are_in_one_place(clause: Clause) -> bool:
    """Whether those who spoke were in one place: on the margins of something, or on a journey; not below `X's Call`."""
    if any(mention.kind == "phone" for mention in clause.reading.title.folded.mentions):
        return False
    if (clause.context.trip and not _is_yet_to_go(clause)) or written_abroad(clause.part.folded, clause.home):
        return True
    if _MARGINS.search(clause.text, clause.start, clause.end) or _was_told_on_margins(clause):
        return True
    there = _THERE.match(clause.text, clause.start, clause.end)
    if there is None:
        return False
    mention = clause.folded.at(there.start("there"))
    return mention.kind != "city" or party_of(mention) != clause.home


def _is_yet_to_go(clause: Clause) -> bool:
    """Whether the text opens with a journey that somebody will make, and a day tells when he spoke before it."""
    return (
        "date" in clause.kinds
        and _WILL_GO.search(clause.part.folded.source, 0, clause.folded.origin(clause.start)) is not None
    )


def _was_told_on_margins(clause: Clause) -> bool:
    """Whether a text tells what was said beside a gathering, and nothing of the telephone."""
    folded = clause.reading.text.folded
    told = _MARGINS.search(folded.text, 0, min(clause.start, BEGINNING))
    return told is not None and all(mention.kind not in _BY_TELEPHONE for mention in folded.mentions)


def was_abroad(clause: Clause, behind: int) -> bool:
    """Whether talks that have a day are told to have been in a town of another state."""
    match = _IN_TOWN.match(clause.text, behind, clause.end) if "date" in clause.kinds else None
    return match is not None and party_of(clause.folded.at(match.start("town"))) != clause.home
