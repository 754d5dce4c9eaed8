"""One occurrence, one event: repeated mentions merged, and time and participants handed from one to the next."""

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import (
    Candidate,
    Clause,
    distinct,
    foreign,
    has,
    participants,
    state,
)
from calendar_core.extraction.english.one_or_several import groups
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.english.retelling import adds_nothing, told_again
from calendar_core.extraction.english.sameness import Occurrence, alike_names, is_generic, near, same, tell_document
from calendar_core.extraction.english.scenes import is_recollection, scene_of
from calendar_core.extraction.english.settling import day_of_visit, days_of_visit, host_of, settled
from calendar_core.extraction.english.status import is_denied
from calendar_core.extraction.english.story import Story, last_state, only_forum, opened, sole_party
from calendar_core.extraction.english.times import day_of, day_with, is_aside, own_date
from calendar_core.extraction.english.visits import is_background
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

_PLANNED_TWIN = {"meeting_held": "meeting_agreed", "visit_paid": "visit_agreed", "forum_attended": "meeting_agreed"}
_WOULD = lazy(r"\bwould\b")
_TO_COME = frozenset({"meeting_agreed", "visit_agreed"})
_ONE_COUNTERPART = frozenset(
    {"talks_anaphoric", "they_met", "they_discussed", "session_planned", "call_anaphoric", "invitation_accepted"}
)
_LOOKED_BACK = 60
"""Among how many occurrences told before one is looked for again; a release tells of some dozens at most."""
_SOON, _SHORTLY = 3, 2
_WEEK = 6
"""Days from the first to the last of a week."""
_LONGEST_VISIT = 31
_FRESH = 60
"""A meeting that so many days have passed since is what a release may be about; an earlier one is background."""
_OF_NO_SCENE = ("relations_established",)
"""What does not happen inside the visit or meeting that a release tells of."""
_GOING = ("visit_paid", "forum_attended")
"""What is to come where its month is, whatever its verb: `is going to Lima in May`."""
_OF_A_FORUM = ("agreement_signed", "meeting_agreed")
"""What the participants of a forum sign and plan together."""
_ENCOUNTERS = ("met", "receive", "call_on")
_ANAPHORIC = ("talks_anaphoric", "they_discussed")
_LEFT = RULES.compile(
    r"\b(?:left|departed|set (?:out|off)|embarked)\b[^.;\n]{0,40}<date>[^.;\n]{0,40}$"
    r"|<date>,? (?:started|began|kicked off|launched|left|departed|set (?:out|off)|embarked)\b[^.;\n]{0,60}$"
    r"|\b(?:started|began|kicked off|launched) (?:[^.;\n]{0,20}<visit>[^.;\n]{0,60}|(?:[a-z-]+ |<modifier> ){0,4})$"
)
"""Before the visits of a tour: the day is that on which it began."""
_CAME_OF = prefiltered(
    r"\b(?:implement\w*|reali[sz]\w+|follow(?:ing)?[- ]up|fulfil\w*|build\w* (?:up)?on|deliver\w* on|carr\w+ out)\b"
    r"[^.;]{0,120}"
    r"\b(?:agreed|reached|signed|discussed|achieved|made|adopted|outlined|outcomes?|results|consensus|agreements)\b"
    r"[^.;]{0,60} (?:during|at|of|from|in) (?:the|his|her|their) (?:[\w-]+ ){0,4}$"
)
_FOLLOWING_IT = lazy(
    r"\b(?:following|after|at the end of) (?:it|this|that|them)\b(?=[,.;]| (?:meeting|session|talks)\b)"
)
"""When something was signed: after what the sentence before tells of."""
_CAME = RULES.compile(r", who (?:<hold> )?<arrive|visited>[^,.;\n]{0,40}$")
"""Before a date: when somebody came who is told of, which is not the day of what is told of."""
_COUNTRIES = prefiltered(
    r"\b(?:two|both) (?:countries|states|nations|peoples|governments)\b"
    r"|\b(?:[Tt]he|[Tt]wo|[Bb]oth) (?:[Ff]oreign )?(?:[Mm]inisters|[Pp]residents|[Hh]eads of [Ss]tate) "
    r"(?:also )?agreed\b"
)
"""Those of whom an organisation is none."""
_DURING_THAT_VISIT = prefiltered(
    r"\b(?:[Dd]uring|[Oo]n|[Ii]n the course of) (?:that|the same) (?:\w+ )?(?:visit|trip)\b"
)
_MENTIONED, _TALKED = ("talks_between", "talks_of", "call_between"), ("meeting_held", "call_held")
_RECENT = prefiltered(r"\bthe(?:ir)? (?:recent|earlier|previous) (?:\w+ )?$")
_HIS_RECENT = prefiltered(
    r"\b(?:his|her|our|my|its) recent (?:\w+ )?$|\b(?:earlier|previous|prior|past) (?:(?:bilateral|phone) )?$"
    r"|\b(?:have|has|had) (?:already |also )?had (?:two|three|four|five|several|many|numerous|a number of) (?:\w+ )?$"
)
"""Before talks with somebody of no day: the same."""
"""Before a meeting or a call of no day: it is long over."""
_BUILT_ON = prefiltered(
    r"\b(?:build(?:s|ing)?|built|capitali[sz]\w+) (?:up)?on (?:the )?(?:outcomes?|results|momentum|success)"
    r"(?: and [a-z]+)? of (?:the |their )?(?:\w+ )?$"
)
"""Before a meeting of no day that is the ground of what is to be done."""
_IT_IS = prefiltered(r"\b(?:[Tt]his|[Ii]t) (?:is|was|will be|marks|marked) (?:also )?(?:the|their|our) (?:\w+ ){0,3}$")
"""Before a meeting: which of several the one is that has been told."""
_THE = prefiltered(r"\bthe (?:\w+ ){0,2}$")
"""Before a meeting: the reader is taken to know of it."""
_THEY = ("they_met", "they_discussed")
_OF_PERSONS = (*_THEY, "agreed_to_meet", "sides_will_meet")
_TWO = prefiltered(r"\b(?:[Tt]wo|[Bb]oth)\b")
_REPORTED_EARLIER = prefiltered(
    r"\W*(?:[Aa]s (?:was )?(?:previously|earlier) (?:reported|noted)|"
    r"(?:[Ii]t was |[Aa]s )?(?:[Rr]eported|[Nn]oted) earlier|"
    r"(?:[Ee]arlier|[Pp]reviously),? (?:it was |the agency )?reported)\b"
)
"""How a sentence begins that tells again what other releases told."""
_SITTINGS = ("body_sat", "last_session", "previous_one")
"""Rules for the sessions of those who have met."""
_SPOKEN = ("met_together", "discussed_with")
_I_WILL = lazy(r"(?:\bI(?:'ll| will| shall| am| look)|\b[Mm]y)\b[^.;]*$")
"""Before a meeting to come, in the words of who will be there."""
_ONCE_MORE = prefiltered(r"\b(?:again|next|another|further|soon|future)\b")
_IS_THERE = prefiltered(r"\b(?:is|are) (?:currently|presently|now|here) (?:in|at|on|here|there)\b")
"""In a sentence that tells where somebody is today."""


def merge(text: list[Candidate], title: list[Candidate]) -> list[Occurrence]:
    """Return the occurrences that the candidates of text and title tell of."""
    story = opened(text, title)
    for candidate in text:
        _tell(story, candidate)
    told = list(story.occurrences)
    for candidate in title:
        _tell_title(story, candidate, told)
    return settled(story.occurrences)


def _tell(story: Story, candidate: Candidate) -> None:
    """Add what a candidate of the text tells to the story; a question only tells whom the answer is about."""
    if candidate.status == "asked":
        story.last = candidate.actors or story.last
        return
    if candidate.status == "void" or is_denied(_before(candidate)) or _is_spoken_of(story, candidate):
        return
    _set_scene(story, candidate.clause)
    goes_on = candidate.status == "planned" and story.plan_before.to_the_day
    told = own_date(candidate, story.plan_before if goes_on else story.before, _visit_to_come(story))
    dated = _possible(candidate, told.time or _announced_for(candidate))
    ahead = _is_ahead(candidate, dated) or _is_awaited(story, candidate, dated) or _is_later(candidate, told.mention)
    if candidate.status == "held" and ahead:
        candidate.status = "planned"
    if candidate.facets.get("refines") and not candidate.actors:
        _refine(story, candidate, dated)
        return
    actors = _actors(story, candidate)
    if not actors or _tells_nothing(candidate, dated) or _is_of_others(story, candidate, dated):
        return
    _join(story, candidate, actors)
    kind = _kind(candidate)
    stated = bool(dated) and not _is_of_a_tour(candidate, dated)
    for parties, group in groups(candidate, actors):
        own = day_with(candidate, group) or dated
        _add(story, Occurrence(kind, parties, group, candidate, _time(story, candidate, parties, own), stated))
        if kind.endswith("agreed") and dated:
            story.planned.update(dict.fromkeys(parties, dated))
            story.plan, story.plan_told = dated, candidate.clause.number
    if candidate.actors:
        _remember(story, candidate, actors, kind)
    in_passing = is_aside(candidate) or _CAME.search(candidate.clause.text, candidate.clause.start, candidate.at + 1)
    if dated and candidate.status == "held" and near(candidate, dated) and not (in_passing or _is_a_week(dated)):
        story.scene = story.scene if is_recollection(candidate.clause) else dated


def _visit_to_come(story: Story) -> Edtf:
    """Return the days of the visit to come that was told last."""
    plans = (one.time for one in reversed(story.occurrences) if one.kind == "visit_agreed")
    return next(plans, UNKNOWN)


def _is_a_week(time: Edtf) -> bool:
    """Whether a time is a week in which something was, and no day that the sentences behind could be about."""
    first, last = time.earliest, time.latest
    return first is not None and last is not None and first.weekday() == 0 and (last - first).days == _WEEK


def _is_later(candidate: Candidate, day: Mention | None) -> bool:
    """Whether something is told to be later in a month or year that is not over: `the visit later this month`."""
    if day is None or candidate.kind not in _GOING:
        return False
    words = candidate.clause.folded.source
    return words.startswith("this ", day.start) and words.endswith("later ", 0, day.start)


def _announced_for(candidate: Candidate) -> Edtf:
    """Return the time that the sentence tells which announced those who are listed: `received several on Monday`."""
    announced = candidate.facets.get("announced")
    return own_date(announced, UNKNOWN).time if announced else UNKNOWN


def _join(story: Story, candidate: Candidate, actors: list[Actor]) -> None:
    """Have those who are to meet again, or met before, do so in one room, if they have met in one."""
    again = candidate.kind == "meeting_agreed" or candidate.rule in _SITTINGS
    if candidate.anaphoric and again and actors is story.last and story.joint:
        candidate.joint = True


def _remember(story: Story, candidate: Candidate, actors: list[Actor], kind: str) -> None:
    """Note with whom something was, for what the release goes on to tell without names."""
    if kind == "call_held" and candidate.actors:
        story.called, story.called_at = actors, candidate.clause.number
    if kind.startswith(("meeting", "call", "relations")) or (kind == "visit_paid" and any(one.name for one in actors)):
        story.last, story.last_kind, story.joint = actors, kind, candidate.joint
        story.met = story.met if kind.endswith("agreed") else actors
    elif kind.startswith("visit") and not story.met:
        story.last = _hosts(candidate) or actors
    elif kind == "agreement_signed" and not story.met and len(distinct(actors)) > 1:
        story.last, story.joint = actors, True


def _hosts(candidate: Candidate) -> list[Actor]:
    """Return who of the country that home visits is named beside the visit: `at the invitation of President A`."""
    clause, parties = candidate.clause, distinct(candidate.actors)
    named = participants(clause.folded, clause.start, clause.end)
    return [actor for actor in named if actor.name and actor.party in parties]


def _tells_nothing(candidate: Candidate, dated: Edtf) -> bool:
    """Whether a calendar has no place for what a candidate tells: an old visit, or credentials yet to be presented."""
    if candidate.status == "planned" and (_kind(candidate) not in _TO_COME or _is_bygone(candidate)):
        return True
    if not dated and _is_recalled(candidate):
        return True
    if not dated and _REPORTED_EARLIER.match(candidate.clause.source):
        return True
    return candidate.kind.startswith("visit") and not dated and is_background(candidate)


def _is_bygone(candidate: Candidate) -> bool:
    """Whether a plan told in the past was for a time that is over: `they had agreed that talks would be in 2019`."""
    time = own_date(candidate, UNKNOWN).time if _WOULD.search(candidate.clause.source) else UNKNOWN
    published = candidate.clause.reading.release.published_on
    return time.latest is not None and not time.to_the_day and time.latest < published


def _is_of_others(story: Story, candidate: Candidate, dated: Edtf) -> bool:
    """Whether a meeting of no day is one of others, that those told of spoke about: `the talks between A and B`."""
    if candidate.rule == "talks_with" and not dated and _HIS_RECENT.search(_before(candidate)):
        return True
    if candidate.rule not in (*_MENTIONED, "talks_dyad") or dated or candidate.status != "held":
        return False
    words = candidate.clause.words(candidate.clause.start, candidate.start)
    if (
        _BUILT_ON.search(_before(candidate))
        or _RECENT.search(_before(candidate))
        or (candidate.rule == "talks_dyad" and _RECENT.search(words))
    ):
        return True
    if candidate.kind != "meeting_held" or candidate.rule not in _MENTIONED:
        return False
    theirs, ours = {one.name for one in candidate.actors}, candidate.facets["ours"]
    if not ours or "" in theirs or not _THE.search(candidate.clause.words(candidate.clause.start, candidate.at)):
        return False
    told = [
        one for one in story.occurrences if one.kind in _TALKED and set(one.parties) & set(distinct(candidate.actors))
    ]
    known = {actor.name for one in told for actor in one.actors if actor.name}
    return bool(known) and not any(alike_names(one, other) for one in theirs for other in known)


def _refine(story: Story, candidate: Candidate, dated: Edtf) -> None:
    """Give the days that a sentence tells to the visit or plan spoken of last, if it has none of its own."""
    kind = "visit" if candidate.kind.startswith("visit") else candidate.kind
    visit = next((one for one in reversed(story.occurrences) if one.kind.startswith(kind)), None)
    if visit is None or not dated or visit.candidate.facets.get("legs", 1) > 1:
        return
    if not visit.stated:
        visit.time, visit.stated = dated, True
    elif visit.time.precision == dated.precision == "day" and visit.time.earliest and dated.earliest:
        first, last = sorted((visit.time.earliest, dated.earliest))
        if (last - first).days <= _LONGEST_VISIT:
            visit.time = Edtf.between(first, last)


def _before(candidate: Candidate) -> str:
    """Return the words of a sentence before an event."""
    return candidate.clause.words(candidate.clause.start, candidate.at)


def _is_spoken_of(story: Story, candidate: Candidate) -> bool:
    """Whether talks are only another word for the telephone call, or the planned meeting, told of before."""
    if candidate.rule in _ANAPHORIC:
        about_others = candidate.facets.get("about") and not story.occurrences
        return bool(about_others) or _is_among_ours(story, candidate) or _is_known(story, candidate)
    if _was_foretold(story, candidate) or _is_described(story, candidate):
        return True
    if candidate.rule in _MENTIONED and _IT_IS.search(_before(candidate)):
        return any(set(one.parties) & set(distinct(candidate.actors)) for one in story.occurrences)
    if _is_another_word(story, candidate):
        return True
    if candidate.rule in (*_SPOKEN, "talks_with") and candidate.status == "held":
        return _is_a_call(story, candidate)
    return False


def _was_foretold(story: Story, candidate: Candidate) -> bool:
    """Whether somebody who is quoted looks forward to a meeting of no day that the release tells to have been held."""
    if candidate.status != "planned" or candidate.kind != "meeting_held" or not _I_WILL.search(_before(candidate)):
        return False
    if _ONCE_MORE.search(candidate.clause.source) or own_date(candidate, UNKNOWN).time:
        return False
    parties = set(distinct(candidate.actors))
    return any(one.kind == "meeting_held" and parties <= set(one.parties) for one in story.occurrences)


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
        (rule == "will_hold" and _is_of_a_visit(story, candidate))
        or (rule == "spoke_with" and _was_met(story, candidate))
        or (rule == "represented" and bool(story.occurrences) and story.occurrences[-1].kind == "meeting_held")
        or (rule in _SPOKEN and _was_called(story, candidate))
    )


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
    return candidate.clause.folded.at(candidate.at).value in ("talks", "meeting", "meal")


def _is_known(story: Story, candidate: Candidate) -> bool:
    """Whether talks without their sides are a forum, a call or a meeting told of before, with nothing new of them."""
    undated = not own_date(candidate, story.scene).time
    if candidate.status == "planned":
        return undated and (candidate.rule == "they_discussed" or not _is_on_a_visit(story, candidate))
    last = story.occurrences[-1] if story.occurrences else None
    if last and last.kind == "forum_attended" and set(last.parties) & set(distinct(story.last)):
        return True
    if story.last_kind == "call_held" or _is_told_again(story, candidate):
        return undated
    return undated and candidate.status == "held" and story.last_kind.endswith("agreed")


def _is_on_a_visit(story: Story, candidate: Candidate) -> bool:
    """Whether talks to come are those of a visit that has just been told, or that the title tells, to be under way."""
    if not story.occurrences:
        return story.visiting and candidate.clause.number <= _SOON
    last = story.occurrences[-1]
    told = last.kind == "visit_paid" and (not last.time or near(last.candidate, last.time))
    return told and candidate.clause.number - last.candidate.clause.number <= _SOON


def _is_told_again(story: Story, candidate: Candidate) -> bool:
    """Whether a meeting told of without its sides is one that was told of, in whatever words, with its sides."""
    parties = set(distinct(story.last))
    published = candidate.clause.reading.release.published_on
    return candidate.status == "held" and any(
        one.kind == "meeting_held"
        and parties & set(one.parties)
        and (one.time.latest is None or (published - one.time.latest).days <= _FRESH)
        for one in story.occurrences
    )


def _was_called(story: Story, candidate: Candidate) -> bool:
    calls = [occurrence for occurrence in story.occurrences if occurrence.kind == "call_held"]
    return any(has(candidate.actors, call.parties[0]) for call in calls)


def _is_ahead(candidate: Candidate, time: Edtf) -> bool:
    published = candidate.clause.reading.release.published_on
    told = time.to_the_day or candidate.kind in _GOING
    return told and time.earliest is not None and time.earliest > published


def _possible(candidate: Candidate, time: Edtf) -> Edtf:
    """Return a time unless it is in months to come for what happened, or long past for what is planned."""
    published = candidate.clause.reading.release.published_on
    if candidate.status == "held" and time.earliest is not None and candidate.kind not in _GOING:
        return time if time.to_the_day or time.earliest <= published else UNKNOWN
    days = (0 if time.to_the_day else 1) if candidate.rule == "invitation_accepted" else _FRESH + 1
    past = candidate.status == "planned" and time.latest is not None and (published - time.latest).days >= days
    return UNKNOWN if past else time


def _is_of_a_tour(candidate: Candidate, time: Edtf) -> bool:
    """Whether a day is that on which a journey to several states begins, not that of each visit."""
    if candidate.facets.get("legs", 1) == 1 or time.precision != "day":
        return False
    left = _LEFT.search(candidate.clause.text, candidate.clause.start, candidate.at)
    return candidate.status == "planned" or left is not None


def _is_awaited(story: Story, candidate: Candidate, time: Edtf) -> bool:
    """Whether a visit without a day is one to come, as the title tells, or all that was told of its guest before."""
    if time or candidate.kind != "visit_paid" or candidate.clause.folded.at(candidate.at).kind != "visit":
        return False
    host, parties = candidate.facets.get("host"), set(distinct(candidate.actors))
    if any((party, host) in story.awaited for party in parties):
        return True
    told = [one for one in story.occurrences if parties & set(one.parties)]
    spoken_of = candidate.rule == "visit_possessive" and host == candidate.clause.home
    return spoken_of and bool(told) and all(one.kind in _TO_COME for one in told)


def _kind(candidate: Candidate) -> str:
    return _PLANNED_TWIN.get(candidate.kind, candidate.kind) if candidate.status == "planned" else candidate.kind


def _actors(story: Story, candidate: Candidate) -> list[Actor]:
    """Return the foreign side of a candidate; where it names none, those told of before."""
    if candidate.facets.get("again") and candidate.facets["plural"] and (last := _signed_before(story, candidate)):
        return last.actors
    if candidate.actors or not candidate.anaphoric:
        return candidate.actors
    if not story.last and (candidate.kind == "agreement_signed" or candidate.rule == "body_sat"):
        return sole_party(story, candidate.clause)
    if not story.last and candidate.facets.get("trip"):
        return [state(candidate.facets["trip"])]
    if candidate.rule == "talks_with_host":
        return _guests_of(story, candidate)
    called = candidate.rule == "call_anaphoric" and 0 < candidate.clause.number - story.called_at <= _SHORTLY
    return story.called if called else _told_of(story, candidate)


def _told_of(story: Story, candidate: Candidate) -> list[Actor]:
    """Return those told of before whom a candidate without names may be about."""
    if (candidate.kind in _OF_A_FORUM or candidate.rule == "talks_anaphoric") and (forum := only_forum(story)):
        return forum.actors if candidate.kind in _OF_A_FORUM else []
    if candidate.rule == "body_sat" and (host := host_of(story.occurrences, candidate.clause)):
        return [state(host)]
    if candidate.kind == "agreement_signed" and (last := _signed_before(story, candidate)):
        return last.actors
    ours = candidate.rule in _ONE_COUNTERPART or (candidate.kind == "agreement_signed" and not story.occurrences)
    two = candidate.rule in _THEY and _is_of_two(candidate)
    if ours and len(distinct(story.last)) > 1 and (two or not story.joint):
        return []
    told = (story.met or story.last) if candidate.kind == "agreement_signed" else story.last
    if not told and candidate.rule in _THEY and has(candidate.clause.topic, candidate.clause.home):
        return foreign(candidate.clause.topic, candidate.clause.home)
    countries = _COUNTRIES.search(candidate.clause.source) or (candidate.rule in _OF_PERSONS and _is_of_two(candidate))
    return last_state(story) or told if countries and not any(is_state(actor.party) for actor in told) else told


def _is_of_two(candidate: Candidate) -> bool:
    """Whether those who met are told to be two: `the two officials`, one of home and one other."""
    return _TWO.search(candidate.clause.words(candidate.clause.start, candidate.end)) is not None


def _guests_of(story: Story, candidate: Candidate) -> list[Actor]:
    """Return the guests whom the sentence before tells to have met somebody else of home."""
    last = story.occurrences[-1] if story.occurrences else None
    if last is None or last.kind != "meeting_held" or candidate.clause.number - last.candidate.clause.number > 1:
        return []
    hosts = last.candidate.facets.get("ours") or frozenset()
    met_by_guests = last.candidate.rule in ("received_by", "called_on", "talks_with_host")
    return last.actors if hosts and met_by_guests and not hosts & candidate.facets["ours"] else []


def _signed_before(story: Story, candidate: Candidate) -> Occurrence | None:
    """Return the document that the sentence before tells to have been signed: one that is told next is of the same."""
    last = story.occurrences[-1] if story.occurrences else None
    if last is None or last.kind != "agreement_signed":
        return None
    return last if candidate.clause.number - last.candidate.clause.number <= 1 else None


def _time(story: Story, candidate: Candidate, parties: tuple[str, ...], dated: Edtf) -> Edtf:
    """Return the time of an event: its own, the scene's, or that of what was planned shortly before."""
    kind = _kind(candidate)
    if candidate.rule == "came_for" or is_aside(candidate) or _is_recalled(candidate) or _is_on_now(candidate):
        return dated
    if kind == "agreement_signed" and not dated and _FOLLOWING_IT.search(candidate.clause.source):
        last = story.occurrences[-1] if story.occurrences else None
        return last.time if last is not None and last.stated else story.scene
    if not dated and not kind.startswith("visit"):
        dated = _within_visit(story, candidate, parties)
    if dated or not kind.endswith("agreed"):
        to_this_effect = not candidate.actors and story.last_kind in _OF_NO_SCENE
        return dated if kind in _OF_NO_SCENE or to_this_effect else dated or story.scene
    if kind != "meeting_agreed":
        return UNKNOWN
    times = {story.planned[party].text for party in parties if party in story.planned}
    if not times and candidate.actors and candidate.clause.number - story.plan_told <= _SOON:
        return story.plan if story.plan.to_the_day else UNKNOWN
    return Edtf.parse(times.pop()) if len(times) == 1 else UNKNOWN


def _is_on_now(candidate: Candidate) -> bool:
    """Whether a forum is one that somebody is at today, and not on the day of what was told before."""
    return candidate.kind == "forum_attended" and _IS_THERE.search(candidate.clause.source) is not None


def _is_recalled(candidate: Candidate) -> bool:
    """Whether a visit is only called to mind for what came of it: `to implement what was agreed during the visit`."""
    clause = candidate.clause
    return candidate.kind == "visit_paid" and bool(_CAME_OF.search(clause.words(clause.start, candidate.at)))


def _within_visit(story: Story, candidate: Candidate, parties: tuple[str, ...]) -> Edtf:
    """Return when something happened that is told to be of a visit: on a day of it, or during that visit."""
    words = candidate.clause.source
    if _DURING_THAT_VISIT.search(words):
        return days_of_visit(story.occurrences, parties)
    return day_of_visit(story.occurrences, parties, words)


def _set_scene(story: Story, clause: Clause) -> None:
    """Take the day that the sentences up to a clause are about, when the release tells it."""
    if story.clause is not clause:
        story.scene = story.before = scene_of(clause, story.read + 1, story.scene)
        story.plan_before = story.plan
        story.clause = clause
    story.read = max(story.read, clause.number - 1)


def _add(story: Story, new: Occurrence) -> None:
    """Add an occurrence, or what it tells to the one that it is."""
    old = next((one for one in story.occurrences[-_LOOKED_BACK:] if same(one, new)), None)
    if old is None:
        if not new.candidate.facets.get("refines"):
            story.occurrences.append(new)
        return
    if new.stated and (not old.stated or _spans(new, old)):
        for one in (old, *_alike_documents(story, new)):
            one.time, one.stated = new.time, True
    if len(new.parties) > len(old.parties):
        old.parties = new.parties
    alone = len(distinct(old.candidate.actors)) <= 1
    if alone and new.candidate.facets.get("ours") and not old.candidate.facets.get("ours"):
        old.candidate.facets["ours"] = new.candidate.facets["ours"]
    if old.kind == "agreement_signed":
        tell_document(old.candidate.facets, new.candidate.facets)
    names = [actor.name for actor in old.actors if actor.name]
    for actor in new.actors:
        if actor.name and not any(alike_names(actor.name, name) for name in names):
            old.actors.append(actor)


def _alike_documents(story: Story, new: Occurrence) -> list[Occurrence]:
    """Return the documents of no day that are told once more together: `The agreements were signed on 5 May`."""
    facets = new.candidate.facets
    if new.kind != "agreement_signed" or not (facets["again"] and facets["plural"] and is_generic(new)):
        return []
    signed = (one for one in story.occurrences if one.kind == new.kind and one.parties == new.parties)
    return [one for one in signed if not one.stated]


def _spans(new: Occurrence, old: Occurrence) -> bool:
    """Whether a time tells more than the one told before: the last day of a visit, the days of a plan for a month."""
    if not new.time.to_the_day or not new.time.overlaps(old.time):
        return False
    legs = (one.candidate.facets.get("legs", 1) for one in (old, new))
    if next(legs) > 1 == next(legs):
        return True
    longer = new.kind.startswith("visit") and new.time.precision == "interval" and old.time.precision == "day"
    return longer or (new.kind.endswith("agreed") and not old.time.to_the_day)


def _tell_title(story: Story, candidate: Candidate, told: list[Occurrence]) -> None:
    """The title tells again what the text tells; it adds an event only where the text has none of its kind."""
    if candidate.status in ("void", "asked") or not candidate.actors:
        return
    if candidate.kind == "meeting_held" and all(actor.party in story.phoned for actor in candidate.actors):
        return
    if adds_nothing(candidate, told):
        return
    if candidate.status == "held" and _is_ahead(candidate, own_date(candidate, UNKNOWN).time):
        candidate.status = "planned"
    kind = _kind(candidate)
    for parties, group in groups(candidate, candidate.actors):
        again = told_again(kind, parties, told)
        if again:
            _tell_again(again, candidate, group)
        elif kind != "agreement_signed" or not any(one.kind == kind for one in told):
            time = own_date(candidate, UNKNOWN).time
            if not time and not kind.endswith("agreed"):
                time = day_of(candidate.clause.reading)
            _add(story, Occurrence(kind, parties, group, candidate, time, bool(time)))


def _tell_again(again: list[Occurrence], candidate: Candidate, group: list[Actor]) -> None:
    """Add to what the text tells what only the title does: who it was with, or what a document is called."""
    if candidate.kind != "agreement_signed":
        if not any(actor.name for actor in again[0].actors):
            again[0].actors = [actor for actor in group if actor.name] or again[0].actors
    elif len(again) == 1:
        tell_document(again[0].candidate.facets, candidate.facets)
