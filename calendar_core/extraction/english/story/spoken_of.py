"""What a sentence only speaks of: events that were told before in other words, those of others, and those long over."""

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.clauses.candidates import Candidate, distinct, foreign, has, participants
from calendar_core.extraction.english.clauses.occurrences import names_of, near
from calendar_core.extraction.english.clauses.turns import speaker
from calendar_core.extraction.english.meetings.rounds_of_calls import CALLED_IN_TURN
from calendar_core.extraction.english.story.lines_over_plans import only_names
from calendar_core.extraction.english.story.matters_discussed import is_of_the_topic
from calendar_core.extraction.english.story.retelling import is_of_the_last
from calendar_core.extraction.english.story.story import DISCUSSED, Story, kind_of, words_before
from calendar_core.extraction.english.story.talks_long_over import LATELY, MENTIONED
from calendar_core.extraction.english.story.when_told import FRESH, SOON, TO_COME, is_bygone, is_recalled
from calendar_core.extraction.english.story.wishes import is_looked_forward_to
from calendar_core.extraction.english.times.times import own_date
from calendar_core.extraction.english.visits.visits import is_background
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_ENCOUNTERS = ("met", "receive", "call_on")
_ANAPHORIC = ("talks_anaphoric", "they_discussed")
_RECOLLECTED = prefiltered(r"\b(?:recollections?|memor(?:y|ies)|reminisc\w+) (?:of|about|from) [^.;]{0,80}$")
"""Before talks: somebody calls them to mind."""
_I_REMEMBER = prefiltered(
    r"\b(?:I|[Ww]e) (?:(?:still|well|vividly|clearly|fondly|often) )?remember\b[^.;]{0,30}? "
    r"(?:his|her|their|your|our|my|the|that|a) (?:[\w-]+ ){0,3}$"
    r"|\b(?:spoke|talked) about [^.;]{0,160}\b(?:his|her|their) (?:\w+ )?(?:\w+ (?:to|at|in) (?:the )?)?$"
)
"""Before what has no time: the same, or those told of before spoke about it."""
_REACHED_AT = prefiltered(
    r"\b(?:consensus|agreements?|understandings?|commitments?|promises|decisions?|accords?|points) "
    r"(?:between [^.;]{1,100}, )?(?:(?:that|which|had|was|were|been|recently|already) )*"
    r"(?:reached|made|achieved|agreed|taken|found)\b(?:[^.;]|\b[A-Z]\.){0,100} (?:during|at|in) their "
    r"(?:[A-Z]\w+ |recent |last |previous )?$"
)
"""Before talks of no day: what came of them is spoken of."""
_AGREED_AT = ("call_anaphoric", "talks_in")
"""Rules for that at which it was."""
_THE_X_MEETING = lazy(r"\W*(?:The|That|This) [A-Z][\w&-]+ (?:meeting|discussions?|talks)\b")
"""How a sentence begins that tells more of a meeting with an organisation."""
_IT_IS = prefiltered(r"\b(?:[Tt]his|[Ii]t) (?:is|was|will be|marks|marked) (?:also )?(?:the|their|our) (?:\w+ ){0,3}$")
"""Before a meeting: which of several the one is that has been told."""
_REPORTED_EARLIER = prefiltered(
    r"\W*(?:[Aa]s (?:was )?(?:previously|earlier) (?:reported|noted)|"
    r"(?:[Ii]t was |[Aa]s )?(?:[Rr]eported|[Nn]oted) earlier|"
    r"(?:[Ee]arlier|[Pp]reviously),? (?:it was |the agency )?reported)\b"
)
"""How a sentence begins that tells again what other releases told."""
_IN_THE_PAST = lazy(
    r"\W*(?:Previously|In the past|On previous occasions),? (?:both|the|they|he|she|we|these|those)\b(?! same)"
)
"""How a sentence begins that tells what was before the day of the release, and not when."""
_BEFORE_THAT = lazy(r"\W*(?:Before|Prior to) (?:that|this),? (?:he|she|they) ")
"""How a sentence begins that tells what was done before what it goes on about, and not when."""
_ALL_ALONG = lazy(
    r"\W*(?:Since\b|(?:Over|In|During|Throughout) (?:the|these|those) (?:(?:past|last|recent|intervening) )?"
    r"(?:[\w-]+ ){0,3}?(?:months|years|decades)\b)"
)
"""How a sentence begins that sums up what was done over a long time."""
_FOR_WHICH = lazy(r"\b(?:visit|trip|journey|tour) (?:(?:\w+ )?in order )?to $")
"""Before `discuss`: what somebody is on a visit for, with nobody named."""
_AT_IT = lazy(r"\W*(?:At|In) (?:the|that) (?:meeting|session|round)(?=,| (?:the|both|he|she|they)\b)")
"""How a sentence begins that goes on about the meeting just told of with its day."""
_I_WILL = lazy(r"(?:\bI(?:'ll| will| shall| am| look)|\b[Mm]y)\b[^.;]*$")
"""Before a meeting to come, in the words of who will be there."""
_OF_ONES_OWN = ("meeting_held", "call_held", "visit_paid", "visit_agreed")
_WAS_FIRST = lazy(
    r"\b(?:was|were|has been|have been|had been) (?:also )?(?:the|one of the|among the) (?:very )?first "
    r"(?:[\w-]+ ){0,6}to (?:also )?$"
)
"""Before a meeting or a call of no day: somebody is told of by what he was the first to do, once."""
_I_DID = prefiltered(r"\b(?:I|[Mm]y|[Ww]e)\b")
_I_MADE = lazy(r"\bthat (?:I|we) (?:ha(?:ve|d) )?(?:just |recently )?(?:made|paid|had|held)\b")
"""In a wording: who speaks tells what he did himself."""
_HOLDING = ("will_hold", "session_planned")
"""Rules for talks to come whose sides may have been told before."""
_IN_A_ROW = lazy(
    r"\b(?:again|next|another|further|following|annual|regular|\d+(?:st|nd|rd|th)|[a-z]+(?:th|rst|cond|ird)|[IVX]+) "
    r"(?:\S+ ){0,3}$"
)
"""Before talks: they are one of a row, and not of a visit."""
_OF_A_BODY = lazy(r"\s*of (?:the|its|their|our) (?:[A-Z][\w-]+ ?){2}")
"""Behind a meeting: it is one of a commission."""
_ONCE_MORE = prefiltered(r"\b(?:again|next|another|further|soon|future)\b")


def tells_nothing(story: Story, candidate: Candidate, dated: Edtf) -> bool:
    """Whether a calendar has no place for what a candidate tells: an old visit, or credentials yet to be presented."""
    if candidate.status == "planned" and (kind_of(candidate) not in TO_COME or is_bygone(candidate)):
        return True
    if dated:
        return False
    clause, before = candidate.clause, words_before(candidate)
    if (
        is_of_the_last(candidate, story.occurrences)
        or is_recalled(candidate)
        or is_looked_forward_to(story, candidate)
        or _I_REMEMBER.search(before)
    ):
        return True
    all_along = candidate.kind == "agreement_signed" and _ALL_ALONG.match(clause.source)
    if all_along or _REPORTED_EARLIER.match(clause.source) or _IN_THE_PAST.match(clause.source):
        return True
    if clause.number and _WAS_FIRST.search(before):
        return True
    return candidate.kind.startswith("visit") and (is_background(candidate) or bool(_BEFORE_THAT.match(clause.source)))


def is_spoken_of(story: Story, candidate: Candidate) -> bool:
    """Whether talks are only another word for the telephone call, or the planned meeting, told of before."""
    if candidate.rule in _ANAPHORIC or _conferred(candidate):
        about_others = candidate.facets.get("about") and not story.occurrences
        before = words_before(candidate)
        recalled = "date" not in candidate.clause.kinds and (
            _RECOLLECTED.search(before) is not None or _REACHED_AT.search(before) is not None
        )
        return bool(about_others) or recalled or _is_among_ours(story, candidate) or _is_known(story, candidate)
    told = _was_foretold(story, candidate) or _is_described(story, candidate) or _was_agreed_there(candidate)
    if told or _is_of_the_guest(story, candidate) or _is_of_a_plan(story, candidate) or _was_held_lately(candidate):
        return True
    if candidate.rule in MENTIONED and _IT_IS.search(words_before(candidate)):
        return any(set(one.parties) & set(distinct(candidate.actors)) for one in story.occurrences)
    if _is_another_word(story, candidate):
        return True
    conversation = candidate.rule in MENTIONED and candidate.clause.form(candidate.at).startswith("conversation")
    talked = conversation or candidate.rule in (*DISCUSSED, "talks_with")
    in_turn = candidate.kind == "call_held" and candidate.rule in CALLED_IN_TURN
    return talked and candidate.status == "held" and not in_turn and _is_a_call(story, candidate)


def _was_agreed_there(candidate: Candidate) -> bool:
    """Whether a call or talks of no day are those at which something was agreed that is now done."""
    of_no_day = candidate.rule in _AGREED_AT and "date" not in candidate.clause.kinds
    return of_no_day and _REACHED_AT.search(words_before(candidate)) is not None


def _conferred(candidate: Candidate) -> bool:
    """Whether those told of before only `conferred`, as one may over the telephone."""
    return candidate.rule == "they_met" and candidate.clause.form(candidate.at).startswith(("confer", "consult"))


def _is_of_the_guest(story: Story, candidate: Candidate) -> bool:
    """Whether a guest who speaks in a transcript tells whom of a third state he has met, phoned or visited."""
    clause = candidate.clause
    if candidate.kind not in _OF_ONES_OWN or not candidate.actors:
        return False
    if not (_I_DID.search(words_before(candidate)) or _I_MADE.search(clause.words(candidate.start, candidate.end))):
        return False
    who = speaker(clause, candidate.at)
    own = candidate.kind.startswith("visit") and who and who.party in distinct(candidate.actors)
    if who is None or own or who.party == clause.home:
        return False
    return any(one.kind == "meeting_held" and who.party in one.parties for one in story.occurrences)


def _was_held_lately(candidate: Candidate) -> bool:
    """Whether another meeting is told in passing that somebody held before, at no time."""
    if candidate.rule != "talks_which" or "date" in candidate.clause.kinds or candidate.clause.number == 0:
        return False
    return LATELY.search(candidate.clause.words(candidate.start, candidate.end)) is not None


def _was_foretold(story: Story, candidate: Candidate) -> bool:
    """Whether somebody who is quoted looks forward to a meeting of no day that the release tells to have been held."""
    if candidate.status != "planned" or candidate.kind != "meeting_held" or not _I_WILL.search(words_before(candidate)):
        return False
    if _ONCE_MORE.search(candidate.clause.source) or own_date(candidate, UNKNOWN).time:
        return False
    parties = set(distinct(candidate.actors))
    held = (one for one in story.occurrences if one.kind == "meeting_held" and not only_names(one.candidate.clause))
    return any(parties <= set(one.parties) for one in held)


def _is_of_a_plan(story: Story, candidate: Candidate) -> bool:
    """Whether `her participation in the summit`, of no day, is in the one that the release tells she will attend."""
    noun = candidate.kind == "forum_attended" and candidate.status == "held"
    if not noun or not candidate.clause.form(candidate.at).startswith(("participation", "attendance")):
        return False
    parties, published = set(distinct(candidate.actors)), candidate.clause.reading.release.published_on
    plans = [one for one in story.occurrences if one.kind == "meeting_agreed" and parties & set(one.parties)]
    day = own_date(candidate, UNKNOWN).time.latest
    if day is not None and (published - day).days > FRESH:
        return False
    return any(one.time.earliest is not None and one.time.earliest >= published for one in plans)


def _is_among_ours(story: Story, candidate: Candidate) -> bool:
    """Whether talks are those of officials of home, whom alone the sentence before tells to have met."""
    clause = candidate.clause
    if candidate.rule != "talks_anaphoric" or story.met or clause.number == 0:
        return False
    sentence = clause.part.sentences[clause.number - 1]
    there = participants(clause.folded, sentence.start, sentence.end)
    kinds = {mention.kind for mention in clause.folded.within(sentence.start, sentence.end)}
    names = {actor.name or actor.office for actor in there if actor.party == clause.home}
    return len(names) > 1 and not foreign(there, clause.home) and not kinds.isdisjoint(_ENCOUNTERS)


def _is_described(story: Story, candidate: Candidate) -> bool:
    """Whether a sentence only tells what a visit is that was told before: the first one of an official there."""
    visits = (one for one in story.occurrences if one.kind.startswith("visit") and candidate.facets.get("described"))
    return any(one.candidate.facets.get("host") == candidate.facets.get("host") for one in visits)


def _is_another_word(story: Story, candidate: Candidate) -> bool:
    """Whether talks to come are those of a visit, who led a delegation did so at a meeting, and speaking was a call."""
    rule = candidate.rule
    return (
        (rule in _HOLDING and _is_of_a_visit(story, candidate))
        or (rule == "discussed_with" and _FOR_WHICH.search(words_before(candidate)) and not names_of(candidate.actors))
        or (candidate.kind == "forum_attended" and _is_the_meeting(story, candidate))
        or (rule == "spoke_with" and _was_met(story, candidate))
        or (rule == "represented" and bool(story.occurrences) and story.occurrences[-1].kind == "meeting_held")
        or (rule in DISCUSSED and _was_called(story, candidate))
    )


def _is_the_meeting(story: Story, candidate: Candidate) -> bool:
    """Whether a sentence goes on about the meeting with an organisation just told: `The ADB meeting was attended`."""
    if not _THE_X_MEETING.match(candidate.clause.source):
        return False
    parties = set(distinct(candidate.actors))
    return any(one.kind == "meeting_held" and parties == set(one.parties) for one in story.occurrences)


def _was_met(story: Story, candidate: Candidate) -> bool:
    """Whether somebody was spoken with whom the release tells to have been met, and of no call to whom it tells."""
    if "date" in candidate.clause.kinds and "met" not in candidate.clause.kinds:
        return False
    parties = set(distinct(candidate.actors))
    met = any(one.kind == "meeting_held" and parties <= set(one.parties) for one in story.occurrences)
    return met and not parties & story.phoned


def _is_a_call(story: Story, candidate: Candidate) -> bool:
    """Whether talks with somebody who was phoned are that conversation: not those of another day."""
    if candidate.clause.folded.at(candidate.at).value not in ("talks", "discussed"):
        return False
    day = own_date(candidate, UNKNOWN).time
    calls = [one.time for one in story.occurrences if one.kind == "call_held"]
    if day.to_the_day and calls and day not in calls and UNKNOWN not in calls:
        return False
    return any(actor.party in story.phoned for actor in candidate.actors)


def _is_of_a_visit(story: Story, candidate: Candidate) -> bool:
    """Whether talks to come, of no day and with nobody named, are those of the visit that was told last."""
    last = story.occurrences[-1] if story.occurrences else None
    if last is None or last.kind != "visit_agreed" or candidate.actors or own_date(candidate, UNKNOWN).time:
        return False
    clause = candidate.clause
    if candidate.rule == "session_planned" and (
        _IN_A_ROW.search(words_before(candidate)) or _OF_A_BODY.match(clause.words(candidate.at + 1, clause.end))
    ):
        return False
    return candidate.clause.folded.at(candidate.at).value in ("talks", "meeting", "meal")


def _is_known(story: Story, candidate: Candidate) -> bool:
    """Whether talks without their sides are a forum, a call or a meeting told of before, with nothing new of them."""
    day = own_date(candidate, story.scene).time
    undated = not day or (candidate.status == "held" and is_of_the_topic(candidate, day))
    if candidate.status == "held" and (_was_on(story, day) or _is_the_call(story, candidate, day)):
        return True
    if candidate.status == "planned":
        return undated and (candidate.rule == "they_discussed" or not _is_on_a_visit(story, candidate))
    last = story.occurrences[-1] if story.occurrences else None
    if last and last.kind == "meeting_held" and last.stated and _AT_IT.match(candidate.clause.source):
        return True
    if last and last.kind == "forum_attended" and set(last.parties) & set(distinct(story.last)):
        return True
    if (
        story.last_kind in ("call_held", "credentials_presented")
        or _is_told_again(story, candidate)
        or _follows_up(story, candidate)
    ):
        return undated
    return undated and candidate.status == "held" and story.last_kind.endswith("agreed")


def _was_on(story: Story, day: Edtf) -> bool:
    """Whether a meeting with one of those told of last was told to be on a day."""
    parties = set(distinct(story.last))
    met = (one for one in story.occurrences if one.kind == "meeting_held" and parties & set(one.parties))
    return day.precision == "day" and any(one.stated and one.time == day for one in met)


def _is_the_call(story: Story, candidate: Candidate, day: Edtf) -> bool:
    """Whether `today's conversation` is the one over the telephone that the release tells of."""
    if (
        not candidate.clause.form(candidate.at).startswith("conversation")
        or not set(distinct(story.last)) & story.phoned
    ):
        return False
    return not day or day.earliest == candidate.clause.reading.written_on


def _follows_up(story: Story, candidate: Candidate) -> bool:
    """Whether those on the telephone discussed something further to a meeting that the same sentence tells of."""
    last = story.occurrences[-1] if story.occurrences else None
    if last is None or last.kind != "meeting_held" or last.candidate.clause is not candidate.clause:
        return False
    return candidate.rule == "they_discussed" and last.stated and set(last.parties) <= story.phoned


def _is_on_a_visit(story: Story, candidate: Candidate) -> bool:
    """Whether talks to come are those of a visit that has just been told, or that the title tells, to be under way."""
    if not story.occurrences:
        return story.visiting and candidate.clause.number <= SOON
    last = story.occurrences[-1]
    told = last.kind == "visit_paid" and (not last.time or near(last.candidate, last.time))
    return told and candidate.clause.number - last.candidate.clause.number <= SOON


def _is_told_again(story: Story, candidate: Candidate) -> bool:
    """Whether a meeting told of without its sides is one that was told of, in whatever words, with its sides."""
    parties = set(distinct(story.last))
    published = candidate.clause.reading.release.published_on
    return candidate.status == "held" and any(
        one.kind == "meeting_held"
        and parties & set(one.parties)
        and (one.time.latest is None or (published - one.time.latest).days <= FRESH)
        for one in story.occurrences
    )


def _was_called(story: Story, candidate: Candidate) -> bool:
    calls = [occurrence for occurrence in story.occurrences if occurrence.kind == "call_held"]
    if story.last_kind == "call_held" and all(one.sort == "fellow" and not one.name for one in candidate.actors):
        return True
    return any(has(candidate.actors, call.parties[0]) for call in calls)
