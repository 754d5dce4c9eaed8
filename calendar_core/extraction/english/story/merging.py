"""One occurrence, one event: repeated mentions merged, and time and participants handed from one to the next."""

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, distinct, participants
from calendar_core.extraction.english.clauses.ends_of_visits import began_before
from calendar_core.extraction.english.clauses.occurrences import Occurrence, near
from calendar_core.extraction.english.clauses.same_documents import is_generic, tell_document
from calendar_core.extraction.english.clauses.same_visits import ON_THE_WAY, is_yet_to_begin
from calendar_core.extraction.english.clauses.sameness import same
from calendar_core.extraction.english.clauses.section_headings import stands_over
from calendar_core.extraction.english.clauses.status import is_denied
from calendar_core.extraction.english.clauses.turns import speaker
from calendar_core.extraction.english.meetings.one_or_several import groups
from calendar_core.extraction.english.meetings.told_singly import told_singly
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.story.lines_over_plans import without_lines_over_plans
from calendar_core.extraction.english.story.nameless_hosts import without_nameless_hosts
from calendar_core.extraction.english.story.plans_carried_out import (
    put_ahead,
    without_plans_carried_out,
    without_visits_not_begun,
)
from calendar_core.extraction.english.story.retelling import (
    adds_nothing,
    is_only_reported,
    is_that_of_speakers,
    told_again,
)
from calendar_core.extraction.english.story.scenes import is_of_coming, is_recollection, scene_of
from calendar_core.extraction.english.story.set_out_for import is_yet_to_be
from calendar_core.extraction.english.story.settling import is_return, settled
from calendar_core.extraction.english.story.spoken_of import is_spoken_of, tells_nothing
from calendar_core.extraction.english.story.story import Story, kind_of, opened, words_before
from calendar_core.extraction.english.story.talks_long_over import is_of_others
from calendar_core.extraction.english.story.told_as_recent import is_only_recent
from calendar_core.extraction.english.story.unnamed import actors_of
from calendar_core.extraction.english.story.welcomes import without_welcomes
from calendar_core.extraction.english.story.when_told import (
    announced_for,
    day_over,
    is_a_week,
    is_ahead,
    is_awaited,
    is_later,
    is_of_a_tour,
    is_of_leaving,
    is_of_return,
    is_on_schedule,
    pay_what_is_over,
    possible_time,
    time_of,
    visit_to_come,
)
from calendar_core.extraction.english.times.setting_out import is_before_a_gathering
from calendar_core.extraction.english.times.times import day_of, day_with, is_aside, own_date
from calendar_core.extraction.english.words.marks import SPEAKING
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.english.words.same_names import alike_names
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

_LOOKED_BACK = 60
"""Among how many occurrences told before one is looked for again; a release tells of some dozens at most."""
_SATURDAY = 5
_LONGEST_VISIT = 31
_CAME = RULES.compile(r", who (?:<hold> )?<arrive|visited>[^,.;\n]{0,40}$")
"""Before a date: when somebody came who is told of, which is not the day of what is told of."""
_TRIP = prefiltered(r"\b(?:travel|trip|visit|journey)\w*\b")
_PAIR = 2
_AFTER_WHICH = lazy(r"\W*(?:Following|After|Since|Prior to|Before)(?: [^,;:]*|) $")
"""Before an event with which a sentence begins that goes on to tell what was later."""
_I = lazy(r"\b(?:I|[Ww]e)\b")
"""Before what somebody tells to have done himself."""
_OF_BEFORE = ("talks_followed_up", "officials_sat", "preceded_by", "whom_he_had_met", "last_met")
"""Rules for what was before that which a release is about."""
_SITTINGS = ("body_sat", "last_session", "previous_one")
"""Rules for the sessions of those who have met."""
_TRANSCRIBED = ("spoke_in", "joint_press", "remarks_at_talks", "spoke_at_talks", "remarks_at_meeting")
"""Rules that read off a title at what the words below it were said."""
_REMARKS = lazy(
    r"\W*(?:(?:Opening|Introductory|Closing|Joint|Press|Welcome|Welcoming) )?"
    r"(?:[Rr]emarks|[Ss]tatements?|[Tt]ranscript|[Ss]peech|[Aa]ddress|[Cc]omments)\b"
)
"""How a title begins below which there is what somebody said."""


def merge(text: list[Candidate], title: list[Candidate]) -> list[Occurrence]:
    """Return the occurrences that the candidates of text and title tell of."""
    story = opened(text, title)
    story.scene = _scene_of(title) or story.scene
    for candidate in text:
        _tell(story, candidate)
    told = list(story.occurrences)
    for candidate in title:
        _tell_title(story, candidate, told)
    singly = told_singly(without_welcomes(without_lines_over_plans(story.occurrences)))
    return put_ahead(without_nameless_hosts(settled(without_visits_not_begun(without_plans_carried_out(singly)))))


def _scene_of(title: list[Candidate]) -> Edtf:
    """Return the one day to which a title dates what was held: what the text tells without a day is of it."""
    held = [one for one in title if one.status == "held" and one.actors]
    days = {
        time for one in held if (time := own_date(one, UNKNOWN).time) and time.precision == "day" and near(one, time)
    }
    return days.pop() if len(days) == 1 else UNKNOWN


def _tell(story: Story, candidate: Candidate) -> None:
    """Add what a candidate of the text tells to the story; a question only tells whom the answer is about."""
    if candidate.status == "asked":
        story.last = candidate.actors or story.last
        return
    if candidate.status == "void" or is_denied(words_before(candidate)) or _is_another_word(story, candidate):
        return
    _set_scene(story, candidate.clause)
    goes_on = candidate.status == "planned" and story.plan_before.to_the_day
    told = own_date(candidate, story.plan_before if goes_on else story.before, visit_to_come(story))
    pay_what_is_over(candidate, told.time)
    dated = day_over(candidate, told.mention) or possible_time(candidate, told.time or announced_for(candidate))
    _set_status(story, candidate, dated, told.mention)
    if candidate.facets.get("refines") and not candidate.actors:
        _refine(story, candidate, dated)
        return
    actors = actors_of(story, candidate)
    if not actors or _has_no_place(story, candidate, dated) or is_of_others(story, candidate, dated):
        return
    if _is_of_a_gathering(story, candidate, actors):
        candidate.kind, candidate.facets["gathering"] = "forum_attended", True
    _join(story, candidate, actors)
    kind = kind_of(candidate)
    stated = bool(dated) and not (is_of_a_tour(candidate, dated) or _is_of_leaving_for(candidate, told.mention))
    candidate.facets["came"] = _came_before(candidate, told.mention)
    for parties, group in groups(candidate, actors):
        candidate.joint = candidate.joint or len(parties) > 1
        own = day_with(candidate, group) or dated
        left, back = is_of_leaving(candidate, own), is_of_return(candidate, own)
        candidate.facets["left"] = own if left else UNKNOWN
        time = UNKNOWN if left or back else time_of(story, candidate, parties, own)
        _add(story, Occurrence(kind, parties, group, candidate, time, stated and not back))
        if kind.endswith("agreed") and dated:
            story.planned.update(dict.fromkeys(parties, dated))
            story.plan, story.plan_told = dated, candidate.clause.number
    if candidate.actors:
        _remember(story, candidate, actors, kind)
    new = dated and candidate.status == "held" and near(candidate, dated) and not is_a_week(dated)
    if new and not _is_in_passing(candidate) and not is_recollection(candidate.clause):
        story.scene = dated


def _is_another_word(story: Story, candidate: Candidate) -> bool:
    """Whether talks are only another word for the call, or the planned meeting, told of before."""
    return is_spoken_of(story, candidate) or is_that_of_speakers(candidate, story.occurrences)


def _has_no_place(story: Story, candidate: Candidate, dated: Edtf) -> bool:
    """Whether a calendar has no place for what a candidate tells, or others only speak of it where they meet."""
    if not dated and (is_only_reported(candidate, story.occurrences) or is_only_recent(candidate)):
        return True
    return tells_nothing(story, candidate, dated)


def _is_in_passing(candidate: Candidate) -> bool:
    """Whether what is told on a day leaves that of the release as it is: it was before, is told beside, or is said."""
    return (
        candidate.rule in _OF_BEFORE
        or _is_before_a_call(candidate)
        or is_aside(candidate)
        or is_return(candidate)
        or candidate.facets["came"]
        or _CAME.search(candidate.clause.text, candidate.clause.start, candidate.at + 1) is not None
        or (_I.search(words_before(candidate)) is not None and speaker(candidate.clause, candidate.at) is not None)
    )


def _is_before_a_call(candidate: Candidate) -> bool:
    """Whether a sentence goes on to tell of a call after what it begins with: that was on another day."""
    calls = not candidate.clause.kinds.isdisjoint(SPEAKING)
    return calls and _AFTER_WHICH.match(words_before(candidate)) is not None


def _came_before(candidate: Candidate, day: Mention | None) -> bool:
    """Whether somebody is told to have come on a day that is over: what is told next is not of that day."""
    if candidate.kind not in ("visit_paid", "forum_attended") or day is None:
        return False
    clause, position = candidate.clause, candidate.clause.folded.position(day.start)
    time = day.value.resolve(clause.reading.written_on, tense="past")
    over = time.latest is not None and time.latest < clause.reading.release.published_on
    return over and is_of_coming(clause, clause.start, position)


def _is_of_leaving_for(candidate: Candidate, day: Mention | None) -> bool:
    """Whether the day of a gathering is only that on which somebody will leave for it."""
    return day is not None and is_before_a_gathering(candidate, candidate.clause.folded.position(day.start))


def _set_status(story: Story, candidate: Candidate, dated: Edtf, mention: Mention | None) -> None:
    """Have what is of a day that is over be held, and what is of a time that is not be planned, whatever its verb."""
    if day_over(candidate, mention):
        candidate.status = "held"
    elif candidate.status == "held" and (
        is_ahead(candidate, dated)
        or is_on_schedule(candidate)
        or is_awaited(story, candidate, dated)
        or is_later(candidate, mention)
        or is_yet_to_be(candidate)
    ):
        candidate.status = "planned"


def _is_of_a_gathering(story: Story, candidate: Candidate, actors: list[Actor]) -> bool:
    """Whether the meeting before, told of no sides, is that of the organisation whose gathering was told of."""
    if candidate.kind != "meeting_held" or candidate.actors or any(is_state(actor.party) for actor in actors):
        return False
    parties = distinct(actors)
    told = (one for one in reversed(story.occurrences) if set(parties) & set(one.parties))
    last = next(told, None)
    if last is None or last.kind == "agreement_signed":
        return not story.gathered.isdisjoint(parties)
    return bool(last.candidate.facets.get("gathering"))


def _join(story: Story, candidate: Candidate, actors: list[Actor]) -> None:
    """Have those who are to meet again, or met before, do so in one room, if they have met in one."""
    again = kind_of(candidate) == "meeting_agreed" or candidate.rule in _SITTINGS
    if candidate.kind == "meeting_held" and story.joint and _are_those_told_of(story, actors):
        candidate.joint = True
    if candidate.anaphoric and again and actors is story.last and story.joint:
        candidate.joint = True


def _are_those_told_of(story: Story, actors: list[Actor]) -> bool:
    """Whether all who met before in one room are told of again, none of them by name."""
    parties = set(distinct(actors))
    return len(parties) > 1 and parties == set(distinct(story.last)) and not any(actor.name for actor in actors)


def _remember(story: Story, candidate: Candidate, actors: list[Actor], kind: str) -> None:
    """Note with whom something was, for what the release goes on to tell without names."""
    if kind == "call_held" and candidate.actors:
        story.called, story.called_at = actors, candidate.clause.number
    visited = kind == "visit_paid" and set(distinct(actors)) <= story.phoned
    if story.last_kind == "call_held" and (visited or (kind == "meeting_agreed" and candidate.facets.get("gathering"))):
        return
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


def _refine(story: Story, candidate: Candidate, dated: Edtf) -> None:
    """Give the days that a sentence tells to the visit or plan spoken of last, if it has none of its own."""
    kind = "visit" if candidate.kind.startswith("visit") else candidate.kind
    visit = next((one for one in reversed(story.occurrences) if one.kind.startswith(kind)), None)
    several = visit is not None and visit.candidate.facets.get("legs", 1) > 1
    if several or (candidate.rule == "there_and_back" and _has_several_legs(story)):
        _date_legs(story, dated)
        return
    if visit is None or not dated or _is_over(candidate, visit, dated):
        return
    if not visit.stated or _lasts(visit, dated) or _is_in_a_week_of(visit.time, dated):
        visit.time, visit.stated = dated, True
        if visit.kind == "visit_paid" and is_yet_to_begin(visit):
            visit.kind = "visit_agreed"
    elif visit.time.precision == dated.precision == "day" and visit.time.earliest and dated.earliest:
        first, last = sorted((visit.time.earliest, dated.earliest))
        if (last - first).days <= _LONGEST_VISIT:
            visit.time = Edtf.between(first, last)


def _has_several_legs(story: Story) -> bool:
    """Whether a journey that is spoken of leads to more than one state, or town."""
    visits = [one for one in story.occurrences if one.kind == "visit_agreed"]
    return len(visits) > 1 or any(one.candidate.facets.get("legs", 1) > 1 for one in visits)


def _date_legs(story: Story, days: Edtf) -> None:
    """Give the days of a whole journey to the visits that it is made of: `departs on 5 May and returns on 9 May`."""
    for one in story.occurrences if days.precision == "interval" else ():
        if one.kind == "visit_agreed" and (not one.stated or _is_in_a_week_of(one.time, days)):
            one.time, one.stated = days, True


def _is_in_a_week_of(vague: Edtf, days: Edtf) -> bool:
    """Whether a day or days are told of what was only said to be in a week, or days of what is to be at its end."""
    first, last = vague.earliest, vague.latest
    weekend = first is not None and last is not None and first.weekday() == _SATURDAY and (last - first).days == 1
    told = days.precision == "interval" or (days.precision == "day" and not weekend)
    return told and (weekend or is_a_week(vague)) and days.overlaps(vague)


def _is_over(candidate: Candidate, visit: Occurrence, days: Edtf) -> bool:
    """Whether days are past, and the visit is to come: `travels there on Monday. The visit beginning on Tuesday …`."""
    written = candidate.clause.reading.written_on
    ahead = visit.kind.endswith("agreed") and visit.time.earliest is not None and visit.time.earliest >= written
    return ahead and days.latest is not None and days.latest < written


def _lasts(visit: Occurrence, days: Edtf) -> bool:
    """Whether days that are told from first to last are those of a visit told before only by when it is set out on."""
    set_out, begins = visit.time.earliest, days.earliest
    if days.precision != "interval" or not (days.to_the_day and visit.time.to_the_day and set_out and begins):
        return False
    return abs((begins - set_out).days) <= ON_THE_WAY.days


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
    _tell_time(story, old, new)
    over = stands_over(old.candidate.clause, new.candidate.clause)
    old.candidate = new.candidate if over else old.candidate
    old.kind = new.kind if over and new.kind.endswith("agreed") and new.stated else _kind_of_both(old, new)
    if len(new.parties) > len(old.parties) and not _are_told_severally(story, old, new):
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


def _tell_time(story: Story, old: Occurrence, new: Occurrence) -> None:
    """Give an occurrence the time that is told with what it is told by once more."""
    if began_before(old, new) and new.time.earliest and old.time.latest:
        old.time = Edtf.between(new.time.earliest, old.time.latest)
    elif new.stated and (not (old.stated and old.time) or _spans(new, old)) and not _is_an_address(new):
        for one in (old, *_alike_documents(story, new)):
            one.time, one.stated = new.time, True
        old.candidate.facets["came"] = new.candidate.facets.get("came")


def _kind_of_both(old: Occurrence, new: Occurrence) -> str:
    """Return the kind of what is told twice: a visit to come, of which the text tells that it is on, is."""
    begun = (old.kind, new.kind) == ("visit_agreed", "visit_paid") and new.time.to_the_day
    return new.kind if begun else old.kind


def _is_an_address(new: Occurrence) -> bool:
    """Whether a gathering told before is told again by the day on which somebody spoke there, of its many days."""
    candidate = new.candidate
    return new.kind == "forum_attended" and candidate.clause.form(candidate.at).startswith("address")


def _are_told_severally(story: Story, old: Occurrence, new: Occurrence) -> bool:
    """Whether each of those who are now told of together has an event of its own."""
    others = (one.parties for one in story.occurrences if one.kind == old.kind and one is not old)
    return set(new.parties) - set(old.parties) <= {parties[0] for parties in others if len(parties) == 1}


def _alike_documents(story: Story, new: Occurrence) -> list[Occurrence]:
    """Return the documents of no day that are told once more together: `The agreements were signed on 5 May`."""
    facets = new.candidate.facets
    if new.kind != "agreement_signed" or not (facets["again"] and facets["plural"] and is_generic(new)):
        return []
    signed = (one for one in story.occurrences if one.kind == new.kind and one.parties == new.parties)
    return [one for one in signed if not one.stated]


def _spans(new: Occurrence, old: Occurrence) -> bool:
    """Whether a time tells more than the one told before: the last day of a visit, the day of what was in a month."""
    if not new.time.to_the_day or not new.time.overlaps(old.time):
        return False
    several, again = (one.candidate.facets.get("legs", 1) > 1 for one in (old, new))
    own_day = not again or new.candidate.facets.get("on") is not None
    if several and own_day and _leads_to_several(old.candidate):
        return True
    if new.kind == "meeting_agreed" and _is_a_day_of_the_trip(old, new):
        return True
    longer = new.kind.startswith("visit") and new.time.precision == "interval" and old.time.precision == "day"
    vague = not old.time.to_the_day or (is_a_week(old.time) and not is_a_week(new.time))
    return longer or vague


def _leads_to_several(candidate: Candidate) -> bool:
    """Whether the legs of a journey are in several states, and not in several towns of one."""
    places = candidate.clause.folded.within(candidate.start, candidate.end)
    countries = {one.value.country for one in places if one.kind == "city"}
    return len(countries | {str(one.value) for one in places if one.kind == "state"}) > 1


def _is_a_day_of_the_trip(old: Occurrence, new: Occurrence) -> bool:
    """Whether a gathering told as what a journey is for is told again with its own days, which are some of those."""
    candidate, first, last = old.candidate, old.time.earliest, old.time.latest
    if not candidate.facets.get("gathering") or not (first and last and new.time.earliest and new.time.latest):
        return False
    inside = first <= new.time.earliest <= new.time.latest <= last and old.time != new.time
    return bool(inside and _TRIP.search(candidate.clause.words(candidate.clause.start, candidate.at)))


def _tell_title(story: Story, candidate: Candidate, told: list[Occurrence]) -> None:
    """The title tells again what the text tells; it adds an event only where the text has none of its kind."""
    if candidate.status in ("void", "asked") or not candidate.actors:
        return
    if candidate.kind == "meeting_held" and all(actor.party in story.phoned for actor in candidate.actors):
        return
    if adds_nothing(candidate, told):
        return
    if candidate.status == "held" and is_ahead(candidate, own_date(candidate, UNKNOWN).time):
        candidate.status = "planned"
    kind = kind_of(candidate)
    for parties, group in groups(candidate, candidate.actors):
        again = told_again(kind, parties, _of_now(told) if _is_of_what_was_said(candidate) else told)
        if again:
            _tell_again(again, candidate, group)
        elif _are_of_a_group(kind, parties, candidate, told):
            continue
        elif kind != "agreement_signed" or not any(one.kind == kind for one in told):
            time = own_date(candidate, UNKNOWN).time
            if not time and not kind.endswith("agreed"):
                time = day_of(candidate.clause.reading, of_a_call=kind == "call_held")
                time = UNKNOWN if _is_of_what_i_did(time, parties, told) else time
            _add(story, Occurrence(kind, parties, group, candidate, time, bool(time)))


def _is_of_what_i_did(time: Edtf, parties: tuple[str, ...], told: list[Occurrence]) -> bool:
    """Whether a day is that on which whoever speaks met or phoned others: `I spoke with President A on Monday`."""
    others = (one for one in told if one.stated and one.time == time and not set(one.parties) & set(parties))
    return bool(time) and any(speaker(one.candidate.clause, one.candidate.at) for one in others)


def _is_of_what_was_said(candidate: Candidate) -> bool:
    """Whether a title tells at what the words below it were said: they may tell of others that were long before."""
    return candidate.rule in _TRANSCRIBED or _REMARKS.match(candidate.clause.source) is not None


def _of_now(told: list[Occurrence]) -> list[Occurrence]:
    """Return what a text tells of but for what is long over: it is not what its title stands above."""
    return [one for one in told if not one.stated or near(one.candidate, one.time)]


def _are_of_a_group(kind: str, parties: tuple[str, ...], candidate: Candidate, told: list[Occurrence]) -> bool:
    """Whether a group named in a title is that of those whom the text tells to have met together with its others."""
    others = set(distinct(candidate.actors)) - set(parties)
    group = bool(others) and not any(map(is_state, parties))
    return group and any(one.kind == kind and len(one.parties) > _PAIR and others <= set(one.parties) for one in told)


def _tell_again(again: list[Occurrence], candidate: Candidate, group: list[Actor]) -> None:
    """Add to what the text tells what only the title does: who it was with, when, or what a document is called."""
    time = possible_time(again[0].candidate, own_date(candidate, UNKNOWN).time)
    if time and len(again) == 1 and not again[0].time and not is_of_a_tour(candidate, time):
        again[0].time, again[0].stated = time, True
    if candidate.kind != "agreement_signed":
        if not any(actor.name for actor in again[0].actors):
            again[0].actors = [actor for actor in group if actor.name] or again[0].actors
    elif len(again) == 1:
        tell_document(again[0].candidate.facets, candidate.facets)
