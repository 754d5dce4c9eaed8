"""What became of a visit that a noun tells: paid or under way, planned, or neither."""

from calendar_core.edtf import Edtf
from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.clauses.status import MATTER_OF, Status
from calendar_core.extraction.english.people.actors import Actor, same_office
from calendar_core.extraction.english.visits import cues
from calendar_core.extraction.english.visits.visit_candidates import FAR, NEAR, OFF_REACH, words_before
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.same_names import alike_names
from calendar_core.extraction.folding import Mention


def status_of_visit(clause: Clause, at: int) -> Status:
    """Return the status of a visit; one that was called off is none, one that somebody is on is under way."""
    before, after = words_before(clause, at, FAR), clause.words(at, clause.end)[:OFF_REACH]
    will_be = cues.WHICH_WILL.match(clause.text, at, clause.end) or (
        cues.OPENS_WITH.fullmatch(before) and cues.WILL_THEN.match(clause.text, at, clause.end)
    )
    to_come = (cues.ITS_DATES, cues.ARRIVING, cues.TO_BE_DONE, cues.AFTER_ANOTHER)
    if will_be or any(one.search(before) for one in to_come):
        return "planned"
    if cues.BUILT_ON.search(before):
        return "held" if _has_a_day_behind(clause, at) else "void"
    unsure = cues.INTEREST_IN.search(before) or MATTER_OF.search(before) or cues.INVITES_TO_PAY.search(before)
    if unsure or cues.CALLED_OFF.search(after) or cues.CALLED_OFF.search(before[-NEAR:]):
        return "void"
    if cues.ANNOUNCED.search(clause.words(at, clause.end)) and "date" in clause.kinds:
        return "planned"
    if (
        cues.BEING_ON.search(before)
        or cues.LONG_AWAITED.search(before)
        or cues.IS_PAYING.search(before)
        or cues.CARRIED_OUT.match(clause.text, at, clause.end)
        or (cues.IMPORTANCE_OF.search(before) and _was_on_a_day(clause, at))
        or _does_good(clause, at)
    ):
        return "held"
    status = _status_of_journey(before) or clause.noun_status(at)
    return "planned" if status == "held" and cues.IN_FUTURE.match(after) else status


def _does_good(clause: Clause, at: int) -> bool:
    """Whether it is said what the visit will bring of somebody of whom the text has told that he was received."""
    match = cues.WILL_DO_GOOD.match(clause.text, at, clause.end)
    opening = clause.part.sentences[0].start
    if (
        match is None
        or cues.UPCOMING.search(words_before(clause, at, NEAR))
        or not cues.WAS_MET.search(clause.words(opening, at))
    ):
        return False
    whose = match if match["who"] else cues.WHOSE.search(clause.text, clause.start, at)
    return whose is None or _is_told(clause, opening, clause.folded.at(whose.start("who")).value[-1])


def _is_told(clause: Clause, opening: int, guest: Actor) -> bool:
    """Whether the text has named somebody before a sentence, or who has the office that it names."""
    told = (mention.value for mention in clause.folded.within(opening, clause.start) if mention.kind == "actor")
    alike = (one for actors in told for one in actors if one.party == guest.party)
    if guest.name:
        return any(alike_names(guest.name, one.name) for one in alike if one.name)
    return any(same_office(guest, one) for one in alike)


def _has_a_day_behind(clause: Clause, at: int) -> bool:
    """Whether a time that is over is told shortly behind a visit."""
    near = clause.folded.within(at, min(clause.end, at + NEAR))
    return any(_is_over(clause, _time_of(clause, one)) for one in near if one.kind == "date")


def _was_on_a_day(clause: Clause, at: int) -> bool:
    """Whether a day that is over stands behind a visit: `the importance of her visit to Peru on 5 May 2023`."""
    told = cues.ON_A_DAY.match(clause.text, at, clause.end)
    time = _time_of(clause, clause.folded.at(told.end() - 1)) if told else None
    return time is not None and time.to_the_day and _is_over(clause, time)


def _status_of_journey(before: str) -> Status | None:
    """Return the status of a visit that what the words before it tell begins, ends or goes on with."""
    if cues.BEGINNING.search(before):
        return "planned" if cues.WILL_DO.search(before) else "held"
    if cues.CONTINUES.search(before):
        return "planned" if cues.WILL_GO.search(before) else "held"
    return None


def is_of_a_past_day(clause: Clause, at: int) -> bool:
    """Whether a visit is called by a time that is over: `the February 2017 visit`.

    `To discuss trade during the May visit` tells of the next May, where no year stands.
    """
    position = at - 2
    if position < clause.start or clause.text[position] != MARKS["date"] or clause.text[position + 1] != " ":
        return False
    called = clause.folded.at(position)
    if not _is_over(clause, _time_of(clause, called)):
        return False
    next_one = called.value.resolve(clause.reading.written_on, tense="future")
    return next_one == _time_of(clause, called) or clause.noun_status(at) != "planned"


def _time_of(clause: Clause, date: Mention) -> Edtf:
    """Return the time that a date means of something that is over."""
    time: Edtf = date.value.resolve(clause.reading.written_on, tense="past")
    return time


def _is_over(clause: Clause, time: Edtf) -> bool:
    """Whether a time was over when the release was published."""
    return time.latest is not None and time.latest < clause.reading.release.published_on
