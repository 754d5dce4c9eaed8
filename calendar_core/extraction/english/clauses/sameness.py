"""Whether two mentions are of one occurrence."""

import re

from calendar_core.events import Level
from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, distinct, participants
from calendar_core.extraction.english.clauses.encounters import home_offices
from calendar_core.extraction.english.clauses.ends_of_visits import began_before
from calendar_core.extraction.english.clauses.names_of_gatherings import are_two_gatherings
from calendar_core.extraction.english.clauses.occurrences import Occurrence, family, names_of, near
from calendar_core.extraction.english.clauses.same_documents import same_document
from calendar_core.extraction.english.clauses.same_visits import (
    ON_THE_WAY,
    has_begun,
    is_a_leg,
    is_its_departure,
    is_of_the_visit,
    is_of_today,
    is_under_way,
    is_within,
    same_journey,
    tells_of_that_visit,
)
from calendar_core.extraction.english.clauses.section_headings import stands_over
from calendar_core.extraction.english.clauses.side_leaders import leaders_behind
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.people.actors import LEVELS, same_office
from calendar_core.extraction.english.words.patterns import MARGINS, RULES
from calendar_core.extraction.english.words.same_names import alike_names
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_OVERVIEW = 3
_OFFICIALS = lazy(r"\b(?<!other )(?<!other senior )(?:officials|leaders|leadership|interlocutors)$")
"""Up to the end of those whom somebody will meet: who they are is told next."""
_LEADS_A_GOVERNMENT = lazy(r"(?:Prime Minister|Premier|Federal Chancellor|Chancellor|Taoiseach)\b", re.IGNORECASE)
_LEADS_A_STATE = lazy(
    r"(?:President|King|Queen|Emir|Amir|Sultan|Emperor|Head of State)(?! of the (?:Council|Government))\b",
    re.IGNORECASE,
)
"""Two offices that one state gives, and hardly ever to the same person."""
_ONCE = ("mission_opened", "relations_established")
"""What two sides do once, whether a day is told of it or not."""
_GATHERINGS = ("forum_attended", "meeting_agreed")
_BILATERAL = prefiltered(r"bilateral|separate|face-to-face|one-(?:on|to)-one|t[êe]te-[àa]-t[êe]te", re.IGNORECASE)
_FURTHER = lazy(
    r"\b(?:also(?! (?:said|added|noted|stated|reported|mentioned|informed|confirmed|announced)\b)|"
    r"separately|additionally|in addition|later|earlier (?:today|in the day)|same day|then|afterwards|"
    rf"subsequently|thereafter|{MARGINS})\b",
    re.IGNORECASE,
)
_WHO_THEN = RULES.compile(r"<actor>, who (?:then |later |also |<modifier> |afterwards |subsequently |thereafter )+$")
"""Between receiving a guest and whom he met next: `received A, who subsequently met`."""
_ALSO = lazy(r"\balso\b[^.;]{0,20}? call")
"""Who also calls on somebody has met another before."""
_ALSO_MET = lazy(
    r"\balso (?:(?:due|set|slated|planned|planning|expected|scheduled) to )?"
    r"(?:(?:had|held|took part in|have|hold|having|holding) (?:[a-z]+ ){0,3})?$"
)
"""Before a meeting with officials without names: it is one more."""
_ALSO_RECEIVED = lazy(r"\b(?:was|were) also $")
"""Before an audience: it is one more than what was told before."""
_AS_WELL = lazy(r"\bas well(?! as)\b")
_AUDIENCES, _SESSIONS = ("called_on", "received_by", "talks_call_on"), ("talks_dyad", "body_sat")
"""Who took part in a session of two states is received by somebody of a higher rank beside it."""
_BESIDE_LED_TALKS = ("received", *_AUDIENCES, "met_with", "talks_with")
"""Rules that tell of meetings beside talks, of which it is told by whom they were led."""
MET_AND_JOINED = RULES.compile("<met>(?: with)? <actor> and (?:also )?<join>")
"""Two things that somebody did: `met the President and co-chaired`."""
_NEXT = "talks_followed_by"
"""A rule that finds the meeting after one just told of."""
_OF_OTHERS = frozenset({"officials_sat", "preceded_by"})
"""Rules for meetings, on days of their own, of others than those of whom a release tells."""
_OF_A_DYAD = ("talks_with", "talks_run_by")
"""Rules that tell, behind talks of two states, who led them."""
_REACHED_AT = prefiltered(
    r"\b(?:reached|achieved|agreed (?:up)?on|arrangements made|instructions given) (?:earlier )?"
    r"(?:during|at|in|following|by them at|by them during) (?:the|their|our|an?|that) [^.;,]{0,60}$"
    r"|\b(?:results?|outcomes?|decisions|conclusions|follow-up) (?:of|from|to) (?:the|their|our|an?|last|this) "
    r"[^.;,]{0,60}$"
    r"|\b(?:discussed|reviewed|praised|hailed|welcomed|recalled|commended) the "
    r"(?:(?!(?:at|during|in|on|after|with|before)\b)[\w-]+ ){0,9}$"
)
"""Before a meeting: it is of the past, since what was agreed there is spoken of."""
_APART = lazy(r"\W*(?:Before that|Prior to that|Earlier|Afterwards|Later|Subsequently|Thereafter)\b")
_EARLIER = lazy(r"\W*(?:Earlier|Before that|Prior to that),? (?!today|in the day|this (?:morning|afternoon|evening))")
"""How a sentence begins that tells, with its day, of one more: `Earlier, on 5 May, they spoke by phone`."""
_IN_ADDITION = prefiltered(r"(?:^|[\"“])\s*(?:In addition to|Besides|Apart from|Aside from) (?!th(?:is|at|ese|ose)\b)")
_AT_IT = lazy(
    r"\bat (?:the|an?|their) (?:\d+(?:st|nd|rd|th)|[a-z]+(?:th|rst|cond|ird)|annual|regular)(?: [\w-]+){0,2} $"
)
"""Between two words for talks: `held talks at their second meeting`."""
_OF_SEVERAL = lazy(r"\b(?:(?:tri|quadri)lateral|tripartite|three-way)\b", re.IGNORECASE)
"""In the words for a meeting: more than two sides met."""


def same(old: Occurrence, new: Occurrence) -> bool:
    """Whether two occurrences of a release are one: of a kind, with common parties, at a time that fits."""
    if old.candidate is new.candidate or family(old.kind) != family(new.kind):
        return False
    if old.kind == "agreement_signed":
        return same_document(old, new)
    ours, theirs = set(old.parties), set(new.parties)
    apart = ours != theirs and (_are_told_apart(old, new) or _is_of_a_group(old, new))
    apart = apart or (old.kind == new.kind == "meeting_agreed" and _are_in_two_towns(old.candidate, new.candidate))
    if apart or not (ours <= theirs or theirs <= ours):
        return False
    apart = old.kind in _GATHERINGS and are_two_gatherings(old.candidate, new.candidate)
    if apart or not same_journey(old, new) or not _times_fit(old, new) or _is_beside_a_conference(old, new):
        return False
    if old.kind.startswith(("meeting", "call")):
        below = stands_over(old.candidate.clause, new.candidate.clause) and not names_of(old.candidate.actors)
        return below or _is_held_at(old.candidate, new.candidate) or _same_people(old, new)
    return True


def _are_told_apart(old: Occurrence, new: Occurrence) -> bool:
    """Whether what has some parties in common is told as two: `the bilateral meeting`, talks of A-B and A-B-C."""
    if old.candidate.rule == new.candidate.rule == "talks_dyad":
        return True
    if old.candidate.clause is new.candidate.clause and old.candidate.at == new.candidate.at:
        return False
    wider = max(old, new, key=lambda one: len(one.parties)).candidate
    of_several = _OF_SEVERAL.search(wider.clause.words(wider.start, wider.end))
    return of_several is not None or _BILATERAL.search(new.candidate.clause.source) is not None


def _is_beside_a_conference(old: Occurrence, new: Occurrence) -> bool:
    """Whether one of two is a conference that stands for its host, and the other a meeting with somebody of it."""
    if bool(old.candidate.facets.get("gathering")) == bool(new.candidate.facets.get("gathering")):
        return False
    person = new if old.candidate.facets.get("gathering") else old
    return bool(names_of(person.candidate.actors))


def _are_in_two_towns(old: Candidate, new: Candidate) -> bool:
    """Whether two meetings to come are told, each in a sentence with no other town, to be held in different ones."""
    towns = [
        {mention.value.name for mention in one.clause.folded.within(one.at, one.clause.end) if mention.kind == "city"}
        for one in (old, new)
    ]
    return old.clause is not new.clause and all(len(one) == 1 for one in towns) and towns[0] != towns[1]


def _is_of_a_group(old: Occurrence, new: Occurrence) -> bool:
    """Whether a gathering of several states, nobody of them named, is told beside a meeting with one who is named."""
    wider, other = sorted((old, new), key=lambda one: -len(one.parties))
    dated = wider.candidate.joint and other.stated and not wider.stated
    several = (len(wider.parties) >= _OVERVIEW or dated) and not any(actor.name for actor in wider.actors)
    return several and wider.candidate.clause is not other.candidate.clause and any(one.name for one in other.actors)


def _times_fit(old: Occurrence, new: Occurrence) -> bool:
    if is_under_way(old, new) or is_within(old, new) or is_a_leg(old, new):
        return True
    if old.time and new.time and old.stated and new.stated:
        later = is_of_the_visit(old, new) or is_its_departure(old, new) or began_before(old, new)
        if not (old.time == new.time or old.time.overlaps(new.time) or later):
            return False
    elif tells_of_that_visit(old, new) or old.kind == new.kind in _ONCE:
        return True
    elif old.kind == new.kind and not new.kind.endswith("agreed") and old.stated != new.stated:
        told = old if old.stated else new
        over = new.stated and stands_over(old.candidate.clause, new.candidate.clause)
        return over or (near(told.candidate, told.time) and not _is_of_before(told))
    begun = is_of_today(old, new) or has_begun(old, new)
    return old.kind == new.kind or not new.stated or new.time.overlaps(old.time) or begun


def _is_of_before(told: Occurrence) -> bool:
    """Whether one of an earlier day is told besides, or spoken of: `what was agreed at their meeting on 5 May`."""
    candidate = told.candidate
    day, published = told.time.latest, candidate.clause.reading.release.published_on
    if day is None or not told.kind.startswith(("meeting", "call")):
        return False
    if candidate.clause.number and day < published and _EARLIER.match(candidate.clause.source):
        return True
    if published - day <= ON_THE_WAY:
        return False
    return _REACHED_AT.search(candidate.clause.words(candidate.clause.start, candidate.at)) is not None


def _is_held_at(old: Candidate, new: Candidate) -> bool:
    """Whether a sentence tells at which of their meetings somebody held talks."""
    first, last = sorted((old.at, new.at))
    return old.clause is new.clause and _AT_IT.search(old.clause.words(first, last)) is not None


def _same_people(old: Occurrence, new: Occurrence) -> bool:
    if (
        _is_added(old.candidate, new.candidate)
        or _is_beside(old.candidate, new)
        or _is_beside_consultations(old.candidate, new)
        or _is_with_others(old, new.candidate)
        or _is_of_another_host(old.candidate, new.candidate)
        or _is_told_of_another(old.candidate, new.candidate)
        or _is_chaired_besides(old.candidate, new.candidate)
        or _is_of_another_rank(old, new)
        or _is_beside_led_talks(old, new)
        or (new.candidate.rule == _NEXT and old.candidate.at != new.candidate.at)
        or ({new.candidate.rule, old.candidate.rule} & _OF_OTHERS and not (old.stated and new.stated))
    ):
        return False
    if new.candidate.rule == "called_on" != old.candidate.rule and _ALSO.search(new.candidate.clause.source):
        return False
    first, second = (one.candidate.facets.get("ours", frozenset()) for one in (old, new))
    if first and second and not any(alike_names(one, other) for one in first for other in second):
        return False
    ours, theirs = names_of(old.actors), names_of(new.actors)
    ahead = new.kind == "meeting_agreed" and names_of(new.candidate.actors)
    unnamed = not ours or (ahead and not names_of(old.candidate.actors))
    if unnamed and theirs and _is_further(old, new) and not _is_overview(old.candidate):
        return False
    if not theirs and _is_of_another_office(old, new):
        return False
    return not ours or not theirs or any(alike_names(one, other) for one in ours for other in theirs)


def _is_added(old: Candidate, new: Candidate) -> bool:
    """Whether a sentence tells of a meeting in addition to that with which it begins."""
    return old.clause is new.clause and old.at != new.at and _IN_ADDITION.search(new.clause.source) is not None


def _is_of_another_rank(old: Occurrence, new: Occurrence) -> bool:
    """Whether somebody without a name was met first, and then somebody of another rank: a king, and a minister."""
    if not old.actors or any(actor.name for actor in old.actors):
        return False
    if all(actor.sort == "fellow" for actor in old.actors):
        ranks = {actor.office.level for actor in subject_of(old.candidate.clause, old.candidate.at) if actor.office}
    else:
        ranks = {actor.office.level for actor in old.actors if actor.office}
        if ranks != {LEVELS[0]} or not all(actor.office for actor in old.actors):
            return False
    named = [actor.office for actor in new.actors if actor.name and actor.office]
    reigning = all(actor.office and _LEADS_A_STATE.match(actor.office.text) for actor in old.actors)
    if reigning and named and all(_LEADS_A_GOVERNMENT.match(office.text) for office in named):
        return True
    return bool(ranks and named) and ranks.isdisjoint(office.level for office in named)


def _is_with_others(old: Occurrence, new: Candidate) -> bool:
    """Whether another sentence tells of a meeting with officials of another rank: `She also met with members of …`."""
    clause = new.clause
    if (
        old.candidate.clause is clause
        or not new.actors
        or names_of(new.actors)
        or not _ALSO_MET.search(clause.words(clause.start, new.at))
    ):
        return False
    offices = [actor.office.level for actor in old.actors if actor.office]
    return bool(offices) and all(
        actor.sort == "office" and actor.office and actor.office.level not in offices for actor in new.actors
    )


def _is_of_another_host(old: Candidate, new: Candidate) -> bool:
    """Whether a guest is told to have been later, or also, received by who holds another office of home."""
    first, second = (one.facets.get("offices", frozenset()) for one in (old, new))
    if (
        old.rule == "received"
        and new.rule == "met_with"
        and second
        and _WHO_THEN.search(old.clause.text, old.at, new.at)
    ):
        return old.clause is new.clause
    told_by_name = new.rule == "met_with" and new.facets.get("ours")
    if not (new.rule in _AUDIENCES or told_by_name) or not first or not second or first & second:
        return False
    return _FURTHER.search(new.clause.words(new.clause.start, new.at + 1)) is not None


def _is_told_of_another(old: Candidate, new: Candidate) -> bool:
    """Whether one sentence tells with whom of home a guest met, and then whom else: `saw the King and called on A`."""
    if old.clause is not new.clause or old.end > new.start or old.status != new.status:
        return False
    first, second = (_offices_of_home(one) for one in (old, new))
    return bool(first and second) and first.isdisjoint(second)


def _offices_of_home(candidate: Candidate) -> frozenset[str]:
    clause = candidate.clause
    return home_offices(participants(clause.folded, candidate.start, candidate.end), clause.home)


def _is_chaired_besides(old: Candidate, new: Candidate) -> bool:
    """Whether a sentence tells whom somebody met, and then of a session joined: `met A and co-chaired the Dialogue`."""
    met, session = sorted((old, new), key=lambda one: one.rule == "talks_dyad")
    if met.clause is not session.clause or session.rule != "talks_dyad" or met.rule != "met_with":
        return False
    return MET_AND_JOINED.search(met.clause.text, met.at, session.at) is not None


def _is_beside(old: Candidate, new: Occurrence) -> bool:
    """Whether somebody of home received one of those who took part in a session or in talks, apart from these."""
    if new.candidate.rule in _SESSIONS and old.rule in ("received", *_AUDIENCES):
        word = new.candidate.clause.folded.at(new.candidate.at)
        return bool(word.value == "session")
    if new.candidate.rule not in _AUDIENCES:
        return False
    clause = new.candidate.clause
    if _ALSO_RECEIVED.search(clause.words(clause.start, new.candidate.at)):
        return True
    if not new.candidate.facets.get("ours"):
        return False
    if old.rule in _SESSIONS or (old.rule == "talks_between" and all(actor.sort == "state" for actor in old.actors)):
        return bool(names_of(new.actors)) or LEVELS[0] in _levels_of_home(clause)
    return old.rule == "talks_anaphoric" and _APART.match(new.candidate.clause.source) is not None


def _is_beside_consultations(old: Candidate, new: Occurrence) -> bool:
    """Whether a minister of home received somebody of a lower rank, who had come for consultations of their like."""
    clause = new.candidate.clause
    consulted = old.clause is not clause and old.clause.form(old.at).endswith("consultations")
    if not consulted or old.facets.get("ours") or new.candidate.rule == "talks_run_by":
        return False
    ours = _levels_of_home(clause)
    theirs = {actor.office.level if actor.office else None for actor in new.actors}
    return bool(ours) and ours <= set(LEVELS[:2]) and theirs <= set(LEVELS[2:])


def _levels_of_home(clause: Clause) -> set[Level]:
    """Return the ranks of those of home whom a sentence names."""
    return {
        actor.office.level
        for actor in participants(clause.folded, clause.start, clause.end)
        if actor.party == clause.home and actor.office
    }


def _is_beside_led_talks(old: Occurrence, new: Occurrence) -> bool:
    """Whether somebody received a guest beside talks whose sides were led by others, as was told in between."""
    one, other = old.candidate, new.candidate
    if other.rule not in _BESIDE_LED_TALKS or names_of(old.actors) or one.clause.part is not other.clause.part:
        return False
    led, names = leaders_behind(one.clause, old.parties, other.clause.number), names_of(new.actors)
    return bool(led and names) and not any(alike_names(leader, name) for leader in led for name in names)


def _is_further(old: Occurrence, new: Occurrence) -> bool:
    """Whether a meeting with somebody named is told as one more than that with somebody who was not named."""
    one, other = old.candidate, new.candidate
    if one.clause is other.clause and one.rule == "talks_dyad" and other.rule in _OF_A_DYAD:
        return False
    if one.clause is other.clause:
        return bool(one.actors) and one.at != other.at and one.status == other.status
    clause = other.clause
    before = clause.words(clause.start, other.at + 1)
    return bool(_FURTHER.search(before) or _APART.match(before) or _AS_WELL.search(clause.source))


def _is_overview(candidate: Candidate) -> bool:
    """Whether meetings are told in one go, before each: `with A, B, C and D`, `separate talks with A and B`."""
    parties = distinct(candidate.actors)
    if candidate.status == "planned" and _OFFICIALS.search(candidate.clause.words(candidate.at, candidate.end)):
        return True
    several = len(parties) >= _OVERVIEW or (len(parties) > 1 and "separate" in candidate.clause.source)
    return several and not any(actor.name for actor in candidate.actors) and not candidate.joint


def _is_of_another_office(old: Occurrence, new: Occurrence) -> bool:
    """Whether another verb tells of a meeting with who holds another office: `was received by A and met with B`."""
    one, other = old.candidate, new.candidate
    if _is_of_higher_rank(old, new):
        return True
    if one.clause is not other.clause or one.at == other.at or one.rule == other.rule:
        return False
    named = [actor for actor in new.actors if actor.office and actor.sort == "office"]
    return bool(named) and all(actor.office and not same_office(actor, named[0]) for actor in old.actors)


def _is_of_higher_rank(old: Occurrence, new: Occurrence) -> bool:
    """Whether a head of state or government without a name was met after somebody named who is none."""
    ranks = [actor.office.level if actor.office else None for actor in old.actors]
    heads = [actor.sort == "office" and actor.office and actor.office.level == LEVELS[0] for actor in new.actors]
    return bool(ranks) and any(heads) and not {LEVELS[0], "official", None} & {*ranks}
