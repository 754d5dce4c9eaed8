"""When an event of the story was, or will be: its own time, that of its scene, or that of what was planned before."""

import re

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.clauses.candidates import Candidate, distinct
from calendar_core.extraction.english.clauses.occurrences import Occurrence, names_of, near
from calendar_core.extraction.english.clauses.same_visits import is_on_the_way
from calendar_core.extraction.english.story.settling import day_of_visit, days_of_visit, has_gone_there
from calendar_core.extraction.english.story.story import Story, kind_of
from calendar_core.extraction.english.times.dates_in_context import is_present
from calendar_core.extraction.english.times.days_of_tours import days_of_tour
from calendar_core.extraction.english.times.of_another import is_matter_of_talks
from calendar_core.extraction.english.times.times import is_aside, own_date
from calendar_core.extraction.english.visits.here_wordings import SHOWS
from calendar_core.extraction.english.words.patterns import MARGINS, RULES
from calendar_core.extraction.english.words.same_names import alike_names
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_WOULD = lazy(r"\bwould\b")
TO_COME = frozenset({"meeting_agreed", "visit_agreed"})
"""Kinds of facts of which a calendar has a place for what has not happened yet."""
SOON = 3
"""Sentences over which what was told last is still spoken of."""
_WEEK = 6
"""Days from the first to the last of a week."""
FRESH = 60
"""A meeting that so many days have passed since is what a release may be about; an earlier one is background."""
_BY_NOUN = ("visit_named", "visit_of", "visit_to", "visit_possessive")
"""Rules that read a visit off the word for it, of which a verb far before tells whether it is to come."""
_ONCE_PLANNED = prefiltered(
    r"\b(?:plan\w*|schedul\w*|expected|postpon\w*|cancel\w*|put off|called off|agreed|would|due|announced|invit\w*|"
    r"accept\w*|will)\b",
    re.IGNORECASE,
)
"""Words for a visit of which nobody knows, from here, whether it came about."""
_OF_NO_SCENE = ("relations_established",)
"""What does not happen inside the visit or meeting that a release tells of."""
_SPOKEN_OF = ("visit_possessive", "visit_own")
_IS_GOOD = lazy(rf" {SHOWS}(?<!ed)")
"""Behind a visit: what it does, in the present tense."""
_GOING = ("visit_paid", "forum_attended")
"""What is to come where its month is, whatever its verb: `is going to Lima in May`."""
_LEFT = RULES.compile(
    r"\b(?:left|departed|set (?:out|off)|embarked)\b[^.;\n]{0,40}<date>[^.;\n]{0,40}$"
    r"|<date>,? (?:started|began|kicked off|launched|left|departed|set (?:out|off)|embarked)\b[^.;\n]{0,60}$"
    r"|\b(?:started|began|kicked off|launched) (?:[^.;\n]{0,20}<visit>[^.;\n]{0,60}|(?:[a-z-]+ |<modifier> ){0,4})$"
)
"""Before the visits of a tour: the day is that on which it began."""
_DEPARTED = RULES.compile(
    r"\b(?:left|departed|set (?:out|off)|embarked)\b[^.;\n]{0,40}<date>[^.;\n]{0,40}$"
    r"|<date>,? [^.;\n]{0,40}\b(?:left|departed|set (?:out|off)|embarked)\b[^.;\n]{0,60}$"
)
"""Before the visits of a tour: the day is that of leaving home."""
_RETURNED = RULES.compile(
    r"\b(?:returned|returns|(?:came|flew|arrived|is|was|got) (?:back|home))\b[^.;\n]{0,80}<date>[^.;\n]{0,40} "
    r"(?:after|from|following) [^.;\n]{0,60}$"
)
"""Before the visits of a tour: the day is that of coming home."""
_CALLED_TO_MIND = prefiltered(
    r"\brecall(?:s|ed|ing)? (?:fondly |also )?(?:an?|the|h(?:is|er)|their|our) (?:[\w-]+ ){0,4}$"
)
"""Right before talks, or a call: somebody calls them to mind."""
_CAME_OF = prefiltered(
    r"\b(?:implement\w*|reali[sz]\w+|follow(?:ing)?[- ]up|fulfil\w*|build\w* (?:up)?on|deliver\w* on|carr\w+ out)\b"
    r"[^.;]{0,120}"
    r"\b(?:agreed|reached|signed|discussed|achieved|made|adopted|outlined|outcomes?|results|consensus|agreements)\b"
    r"[^.;]{0,60} (?:during|at|of|from|in) (?:the|his|her|their) (?:[\w-]+ ){0,4}$"
)
_REPORTED_ON = prefiltered(
    r"\b(?:brief|debrief|updat|inform|report)\w*\b[^.;,]{0,80} (?:on|about|of) "
    r"(?:the (?:outcomes?|results|details) of )?(?:his|her|my|our|their) (?:\w+ ){0,3}$"
)
"""Before a visit that somebody is told about: `briefed her counterpart on her visit to Peru`."""
_FOLLOWING_IT = lazy(
    r"\b(?:following|after|at the end of) (?:it|this|that|them)\b(?=[,.;]| (?:meeting|session|talks)\b)"
    r"|^\W*(?:At|In|During) (?:the|that) (?:meeting|session|visit|trip)\b"
    r"|\b(?:in|during) (?:the|that) (?:\w+ )?(?:visit|trip)\W*$"
)
"""When something was signed: at or after what the sentence before tells of."""
_AFTER_TALKS = RULES.compile(
    r"[^.;\n]{0,120}? (?:after|following|at the end of) (?:<hold> |having )?(?:(?:the|their|[a-z-]+) ){0,2}<talks>"
    r"[^.;\n<date>]{0,60}?(?P<day><date>)"
)
"""Behind a document: the day of the talks after which it was signed."""
_DURING_THAT_VISIT = prefiltered(
    r"\b(?:[Dd]uring|[Oo]n|[Ii]n the course of) (?:that|the same) (?:\w+ )?(?:visit|trip)\b"
)
_OF_THE_VISIT = prefiltered(
    r"\b(?:outcomes?|results?|fruits?|highlights?) of (?:the|this|that|his|her|their) (?:[\w-]+ ){0,3}(?:visit|trip) "
    r"(?:was|were|is|are|included?)\b"
    r"|\b(?:[Tt]he|[Tt]h(?:is|at)|[Hh]is|[Hh]er|[Tt]heir) (?:[\w-]+ ){0,3}(?:visit|trip) (?:also )?"
    r"(?:saw|witnessed|resulted in|yielded|produced)\b"
)
"""In a sentence that tells what came of a visit."""
_DURING_THE_VISIT = lazy(
    r"\W*(?:During|In the course of|As part of) (?:the|his|her|their|this) (?:[\w-]+ ){0,3}(?:visit|trip|stay)\b"
)
_ONE_DAY = prefiltered(r"\b(?:one|1|single|full|whole)[- ]day\b|\bday[- ]long\b", re.IGNORECASE)
"""Of a visit: all that is told of it is of that day."""
_BESIDE_IT = prefiltered(
    rf"\b[Oo]n the (?:{MARGINS}) of (?:that|this|the same|the) (?:[a-z]+ )?"
    r"(?:meeting|summit|conference|forum|session|gathering|event)\b(?! (?:of|in|on|for)\b)"
)
"""In a sentence that tells what was beside the gathering told of right before."""
_IS_THERE = prefiltered(
    r"\b(?:is|are) (?:currently|presently|now|here) (?:in|at|on|here|there)\b"
    r"|\b(?:is|are) (?:(?:also|still) )?in [^.;,]{1,40}? (?:to (?!be\b)[a-z]|for )"
)
"""In a sentence that tells where somebody is today."""
_IS_ON_A = lazy(
    r"\b(?:is|are)(?: (?:currently|now))?(?: in [^.;,]{1,40})? (?:on|for|paying|making) an? (?:[\w-]+ ){0,3}$"
)
"""Before `visit`: somebody is on it today."""
_ON_A = (" on a", " for a")
"""In a sentence that tells where somebody is: he is there for something that goes on."""
_CURRENTLY = lazy(r"(?:is|are) (?:currently|presently|now)\b")
_THAT_DAY = prefiltered(
    r"\b(?:[Ll]ater|[Ee]arlier)?,? ?(?:(?:in|on) the (?:same )?(?:day|morning|afternoon|evening)|tonight)\b"
    r"(?! (?:of|before|after)\b)"
)
"""Of a plan of no day: it is for the day that is spoken of."""
_TOLD_THAT_DAY = lazy(
    r"\W*(?:Earlier|Later) (?:in|on) (?:the|that) (?:same )?day\b[^.;]*? "
    r"(?:said|confirmed|told|announced|stated|reported)\b"
)
"""How a sentence begins that tells when something was said, and not when what it plans will be."""
_NEXT = lazy(
    r"\W*(?:Afterwards?|Subsequently|Finally|Later(?: on)?|Then|Thereafter|Next|"
    r"(?:After|Following) (?:this|that|which))\b"
)
"""How a sentence begins that tells what somebody does next."""
_THEN_MET = lazy(r"\W*(?:Then|At that time|While there|On that occasion)\b,? ")
"""How a sentence begins that goes on with a visit told right before."""
_ON_THAT_DAY = lazy(r"\b(?:[Oo]n )?(?:the|that) same day\b(?! (?:of|before|after)\b)")
"""Of a journey to come."""
_TO = (" to ", " to jointly ", " to also ")
_STILL_TO_BE = prefiltered(
    r"\b(?:will|shall|would|should|may|is|are|was to|were to|agree\w*|decid\w+|plan\w*|schedul\w+|expect\w+|due|set|"
    r"leaves|departs|heads|flies|travels|goes|sets|intend\w*|invit\w+|hop(?:e|es|ed|ing)|wish\w*|want\w*|"
    r"propos\w+|offer\w*|next|upcoming)\b"
)
"""Before an infinitive that tells what is not done yet."""
_LASTING = frozenset({"action_plan", "programme", "roadmap"})
"""Documents that are called by the years that they are for."""


def is_a_week(time: Edtf) -> bool:
    """Whether a time is a week in which something was, and no day that the sentences behind could be about."""
    first, last = time.earliest, time.latest
    return first is not None and last is not None and first.weekday() == 0 and (last - first).days == _WEEK


def visit_to_come(story: Story) -> Edtf:
    """Return the days of the visit to come that was told last."""
    plans = (one.time for one in reversed(story.occurrences) if one.kind == "visit_agreed")
    return next(plans, UNKNOWN)


def is_later(candidate: Candidate, day: Mention | None) -> bool:
    """Whether something is told to be later in a month or year that is not over: `the visit later this month`.

    So it is where the present tense tells of this month: `In October the President visits Peru`.
    """
    if day is None or candidate.kind not in (*_GOING, "meeting_held"):
        return False
    words = candidate.clause.folded.source
    if candidate.rule == "visits" and candidate.clause.form(candidate.at).endswith("s") and day.value.rule == "month":
        written = candidate.clause.reading.written_on
        month = day.value.resolve(written, tense="past")
        return bool(month.earliest and month.latest and month.earliest <= written <= month.latest)
    return words.startswith("this ", day.start) and words.endswith("later ", 0, day.start)


def announced_for(candidate: Candidate) -> Edtf:
    """Return the time that the sentence tells which announced those who are listed: `received several on Monday`."""
    announced = candidate.facets.get("announced")
    return own_date(announced, UNKNOWN).time if announced else UNKNOWN


def is_bygone(candidate: Candidate) -> bool:
    """Whether a plan told in the past was for a time that is over: `they had agreed that talks would be in 2019`."""
    time = own_date(candidate, UNKNOWN).time if _WOULD.search(candidate.clause.source) else UNKNOWN
    published = candidate.clause.reading.release.published_on
    return time.latest is not None and not time.to_the_day and time.latest < published


def day_over(candidate: Candidate, mention: Mention | None) -> Edtf:
    """Return the day, which is over, of what somebody is told to have set out for: `led a delegation to meet A on`."""
    clause = candidate.clause
    if mention is None or candidate.status != "planned" or not candidate.kind.startswith("meeting"):
        return UNKNOWN
    to_meet = candidate.rule == "met_with" and clause.text.endswith(_TO, clause.start, candidate.at)
    words = clause.folded.source[mention.start : mention.end]
    dated = candidate.rule == "talks_dyad" and str(clause.reading.release.published_on.year) in words
    if not (to_meet or dated) or _STILL_TO_BE.search(clause.words(clause.start, candidate.at)):
        return UNKNOWN
    time: Edtf = mention.value.resolve(clause.reading.written_on, tense="past")
    published = clause.reading.release.published_on
    over = time.to_the_day and time.latest is not None and 0 < (published - time.latest).days <= FRESH
    return time if over else UNKNOWN


def is_ahead(candidate: Candidate, time: Edtf) -> bool:
    """Whether a time begins after the release was written; a month does so only for visits, forums and summits."""
    if is_on_the_way(candidate, time):
        return False
    told = time.to_the_day or candidate.kind in _GOING or _is_summit(candidate)
    return told and time.earliest is not None and time.earliest > candidate.clause.reading.written_on


def _is_summit(candidate: Candidate) -> bool:
    """Whether a meeting is the summit of home and another, which is told of long before it is held."""
    return candidate.rule == "talks_dyad" and candidate.clause.folded.at(candidate.at).kind == "forum"


def pay_what_is_over(candidate: Candidate, time: Edtf) -> None:
    """Have a visit be paid whose days are past, though its words would plan it: `worked to hold the visit in 2019`."""
    published = candidate.clause.reading.release.published_on
    past = time.latest is not None and time.latest < published
    planned = candidate.kind == "visit_agreed" and candidate.rule in _BY_NOUN
    if past and planned and _ONCE_PLANNED.search(candidate.clause.source) is None:
        candidate.kind, candidate.status = "visit_paid", "held"


def possible_time(candidate: Candidate, time: Edtf) -> Edtf:
    """Return a time unless it is in months to come for what happened, or long past for what is planned."""
    published = candidate.clause.reading.release.published_on
    if (
        candidate.facets.get("type") in _LASTING
        and time.precision == "year"
        and time.latest
        and time.latest > published
    ):
        return UNKNOWN
    going = candidate.kind in _GOING or _is_summit(candidate)
    if candidate.status == "held" and time.earliest is not None and not going:
        return time if time.to_the_day or time.earliest <= published else UNKNOWN
    days = (0 if time.to_the_day else 1) if candidate.rule == "invitation_accepted" else FRESH + 1
    past = candidate.status == "planned" and time.latest is not None and (published - time.latest).days >= days
    return UNKNOWN if past else time


def _is_a_day_of_several_legs(candidate: Candidate, time: Edtf) -> bool:
    """Whether one day is told of a journey to several states, and not of a leg of it."""
    several = candidate.facets.get("legs", 1) > 1 and not candidate.facets.get("on")
    return several and time.precision == "day"


def is_of_a_tour(candidate: Candidate, time: Edtf) -> bool:
    """Whether a day is that on which a journey to several states begins, not that of each visit."""
    if not _is_a_day_of_several_legs(candidate, time):
        return False
    left = _LEFT.search(candidate.clause.text, candidate.clause.start, candidate.at)
    return candidate.status == "planned" or left is not None


def is_of_leaving(candidate: Candidate, time: Edtf) -> bool:
    """Whether a day is only that on which somebody left for several states: `departed last night for visits to`."""
    if candidate.status != "held" or not _is_a_day_of_several_legs(candidate, time):
        return False
    return _DEPARTED.search(candidate.clause.text, candidate.clause.start, candidate.at) is not None


def is_of_return(candidate: Candidate, time: Edtf) -> bool:
    """Whether a day is only that on which somebody was back from several states: `returned today after visits to`."""
    if candidate.kind != "visit_paid" or not _is_a_day_of_several_legs(candidate, time):
        return False
    return _RETURNED.search(candidate.clause.text, candidate.clause.start, candidate.at) is not None


def is_on_schedule(candidate: Candidate) -> bool:
    """Whether the schedule of a day to come, or of the day itself, tells something in the present tense."""
    return bool(candidate.clause.reading.agenda.day) and not candidate.clause.in_title and is_present(candidate)


def is_awaited(story: Story, candidate: Candidate, time: Edtf) -> bool:
    """Whether a visit without a day is one to come, as the title tells, or all that was told of its guest before."""
    if time or candidate.kind != "visit_paid" or candidate.clause.folded.at(candidate.at).kind != "visit":
        return False
    host, parties = candidate.facets.get("host"), set(distinct(candidate.actors))
    if any((party, host) in story.awaited for party in parties):
        return True
    told = [one for one in story.occurrences if parties & set(one.parties)]
    spoken_of = candidate.rule == "visit_possessive" and host == candidate.clause.home
    if _is_praised(candidate):
        spoken_of, told = True, list(story.occurrences)
    return spoken_of and bool(told) and all(one.kind in TO_COME for one in told)


def time_of(story: Story, candidate: Candidate, parties: tuple[str, ...], dated: Edtf) -> Edtf:
    """Return the time of an event: its own, the scene's, or that of what was planned shortly before."""
    kind = kind_of(candidate)
    if candidate.rule == "came_for" or is_aside(candidate) or is_recalled(candidate) or _is_on_now(candidate):
        return dated
    if kind == "agreement_signed" and not dated and (day := _day_of_talks_before(candidate)):
        return day
    if kind == "agreement_signed" and not dated and _FOLLOWING_IT.search(candidate.clause.source):
        last = story.occurrences[-1] if story.occurrences else None
        told = last is not None and last.stated and last.kind.endswith(("_held", "_paid"))
        return last.time if last is not None and told else story.scene
    if not dated and not kind.startswith("visit"):
        dated = _within_visit(story, candidate, parties)
    if dated or not kind.endswith("agreed"):
        to_this_effect = not candidate.actors and story.last_kind in _OF_NO_SCENE
        return dated if kind in _OF_NO_SCENE or to_this_effect else dated or story.scene
    if kind != "meeting_agreed":
        return days_of_tour(candidate) or (_days_of_going(story, candidate) if kind == "visit_agreed" else UNKNOWN)
    return _day_of_the_sentence_before(candidate) or _time_of_plan(story, candidate, parties)


def _days_of_going(story: Story, candidate: Candidate) -> Edtf:
    """Return the days of a visit to come that its own sentence does not tell."""
    return _same_day(story, candidate) or _days_of_the_trip(story, candidate)


def _days_of_the_trip(story: Story, candidate: Candidate) -> Edtf:
    """Return the days of what somebody will travel for, where a visit is only spoken of: `The visit underscores`."""
    if not _is_praised(candidate):
        return UNKNOWN
    times = {one.time.text for one in story.occurrences if one.kind in TO_COME and one.stated}
    return Edtf.parse(times.pop()) if len(times) == 1 else UNKNOWN


def _is_praised(candidate: Candidate) -> bool:
    """Whether it is only told of a visit, in the present tense, what it is good for."""
    clause, at = candidate.clause, candidate.at
    return candidate.rule in _SPOKEN_OF and _IS_GOOD.match(clause.words(at + 1, clause.end)) is not None


def _same_day(story: Story, candidate: Candidate) -> Edtf:
    """Return the day on which somebody will go on to another country: `will on the same day pay a visit to`."""
    return _day_spoken_of(story, candidate) if _ON_THAT_DAY.search(candidate.clause.source) else UNKNOWN


def _time_of_plan(story: Story, candidate: Candidate, parties: tuple[str, ...]) -> Edtf:
    """Return the time of a meeting to come that its own sentence does not tell."""
    if _THAT_DAY.search(candidate.clause.source) and not _TOLD_THAT_DAY.match(candidate.clause.source):
        return _day_spoken_of(story, candidate)
    if story.plan.precision == "day" and _NEXT.match(candidate.clause.source):
        return story.plan
    if has_gone_there(story.occurrences, parties) or is_matter_of_talks(candidate, candidate.clause.start):
        return UNKNOWN
    told = _days_of_the_visit(story, candidate, parties)
    if told is None:
        told = _days_of_the_visitor(story, candidate, parties) or None
    if told is not None:
        return told
    times = {story.planned[party].text for party in parties if party in story.planned}
    elsewhere = candidate.rule == "talks_dyad" and candidate.clause.sentence.opens
    if not times and candidate.actors and not elsewhere and candidate.clause.number - story.plan_told <= SOON:
        return story.plan if story.plan.to_the_day else UNKNOWN
    return Edtf.parse(times.pop()) if len(times) == 1 else UNKNOWN


def _days_of_the_visitor(story: Story, candidate: Candidate, parties: tuple[str, ...]) -> Edtf:
    """Return the days of the visit to come of whoever is to be met, or to meet somebody, where a text tells several."""
    names = names_of(candidate.actors) | set(candidate.facets.get("ours", ()))
    to_come = (one for one in story.occurrences if one.kind == "visit_agreed" and one.stated)
    visits = [one for one in to_come if set(one.parties) & set(parties)]
    for visit in reversed(visits) if len(visits) > 1 else ():
        visitors = names_of(visit.candidate.facets.get("visitors") or ())
        if any(alike_names(name, visitor) for name in names for visitor in visitors):
            return visit.time
    return UNKNOWN


def _day_of_the_sentence_before(candidate: Candidate) -> Edtf:
    """Return the day to come with which the sentence before begins: `On Tuesday, he will tour the port. Then, he`."""
    clause = candidate.clause
    if not clause.number or clause.sentence.opens or not _NEXT.match(clause.source):
        return UNKNOWN
    before = clause.part.sentences[clause.number - 1]
    days = [one for one in clause.folded.marked(before.start, before.end) if one[1].kind == "date"]
    if len(days) != 1 or days[0][0] - before.start > len("On "):
        return UNKNOWN
    day: Edtf = days[0][1].value.resolve(clause.reading.written_on, tense="planned")
    return day if day.precision == "day" else UNKNOWN


def _days_of_the_visit(story: Story, candidate: Candidate, parties: tuple[str, ...]) -> Edtf | None:
    """Return the days of the visit with which a sentence begins, unknown if nobody has told them.

    None without one, or where only the day on which it began is told.
    """
    if not _DURING_THE_VISIT.match(candidate.clause.source):
        return None
    visits = [one for one in story.occurrences if one.kind.startswith("visit") and set(parties) & set(one.parties)]
    begun = [one for one in visits if one.stated and one.kind == "visit_paid" and one.time.precision == "day"]
    told = (candidate, *(one.candidate for one in begun))
    if begun and not any(_ONE_DAY.search(one.clause.source) for one in told):
        return None
    return next((one.time for one in visits if one.stated), UNKNOWN) if visits else None


def _day_spoken_of(story: Story, candidate: Candidate) -> Edtf:
    """Return the day on which something will be `later in the afternoon`: that of a plan just told, or of the text."""
    near = candidate.clause.number - story.plan_told <= SOON
    if story.plan.precision == "day" and near:
        return story.plan
    return story.scene if story.scene.precision == "day" else Edtf.day(candidate.clause.reading.written_on)


def is_recalled(candidate: Candidate) -> bool:
    """Whether a visit is only called to mind: for what came of it, `to implement what was agreed during the visit`.

    So it is where somebody is told about it, and so are talks that somebody recalls behind what was done today.
    """
    before = candidate.clause.words(candidate.clause.start, candidate.at)
    if candidate.kind in ("meeting_held", "call_held") and candidate.status == "held" and candidate.clause.number:
        return _CALLED_TO_MIND.search(before) is not None
    if candidate.kind != "visit_paid":
        return False
    return bool(_CAME_OF.search(before) or _REPORTED_ON.search(before))


def _is_on_now(candidate: Candidate) -> bool:
    """Whether somebody is at a forum, or on a visit, today, and not on the day of what was told before."""
    if candidate.kind == "visit_paid" and _IS_ON_A.search(candidate.clause.words(candidate.clause.start, candidate.at)):
        return True
    if candidate.rule == "is_in" and any(one in candidate.clause.source for one in _ON_A):
        return True
    if candidate.rule == "currently_in" and _CURRENTLY.match(candidate.clause.words(candidate.at, candidate.end)):
        return True
    return candidate.kind == "forum_attended" and _IS_THERE.search(candidate.clause.source) is not None


def _days_of_forum(story: Story, candidate: Candidate) -> Edtf:
    """Return the time of the gathering that the sentence before tells of."""
    last = next((one for one in reversed(story.occurrences) if one.kind == "forum_attended"), None)
    if last is None or not last.stated or candidate.clause.number - last.candidate.clause.number != 1:
        return UNKNOWN
    return last.time


def _within_visit(story: Story, candidate: Candidate, parties: tuple[str, ...]) -> Edtf:
    """Return when something happened that is told to be of a visit: on a day of it, or during that visit."""
    words = candidate.clause.source
    during = _DURING_THE_VISIT.match(words) is not None
    visit = _visit_looked_back_on(story, candidate, parties) if during or candidate.kind == "meeting_held" else None
    if visit is not None and (during or _goes_on_with(visit, candidate)):
        return visit.time
    if _BESIDE_IT.search(words) and (days := _days_of_forum(story, candidate)):
        return days
    if _DURING_THAT_VISIT.search(words) or (candidate.kind == "agreement_signed" and _OF_THE_VISIT.search(words)):
        return days_of_visit(story.occurrences, parties)
    return day_of_visit(story.occurrences, parties, words)


def _visit_looked_back_on(story: Story, candidate: Candidate, parties: tuple[str, ...]) -> Occurrence | None:
    """Return the visit, long past, that the sentences right before told with its days, unless it was another's."""
    visit = next((one for one in reversed(story.occurrences) if one.kind == "visit_paid"), None)
    if visit is None or not visit.stated or not set(visit.parties) & set(parties):
        return None
    if visit.candidate.facets.get("host") == candidate.clause.home and _is_of_another_guest(visit, candidate):
        return None
    behind = candidate.clause.number - visit.candidate.clause.number
    told = visit.candidate.clause.part is candidate.clause.part and 0 < behind <= SOON
    return visit if told and not near(visit.candidate, visit.time) else None


def _is_of_another_guest(visit: Occurrence, candidate: Candidate) -> bool:
    """Whether the guest who met somebody is another than the one whose visit is told."""
    names, visitors = names_of(candidate.actors), names_of(visit.candidate.facets.get("visitors") or ())
    same = any(alike_names(name, visitor) for name in names for visitor in visitors)
    return bool(names and visitors) and not same


def _goes_on_with(visit: Occurrence, candidate: Candidate) -> bool:
    """Whether the sentence behind that of a visit tells whom the visitor, or somebody on that visit, met."""
    if candidate.clause.number - visit.candidate.clause.number != 1:
        return False
    if _THEN_MET.match(candidate.clause.source):
        return True
    return bool(names_of(candidate.actors) & names_of(visit.candidate.facets.get("visitors") or ()))


def _day_of_talks_before(candidate: Candidate) -> Edtf:
    """Return the day of the talks after which a document was signed, as the sentence tells it."""
    clause = candidate.clause
    match = _AFTER_TALKS.match(clause.text, candidate.at, clause.end)
    if match is None or candidate.status != "held":
        return UNKNOWN
    time: Edtf = clause.folded.at(match.start("day")).value.resolve(clause.reading.written_on, tense="past")
    return time if time.precision == "day" else UNKNOWN
