"""What is settled once a release has been told: times that events share, and what is told once more in other words."""

import datetime as dt
import re

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.clauses.document_words import COUNT, OF_BOTH_SIDES
from calendar_core.extraction.english.clauses.occurrences import Occurrence, are_apart, names_of, near
from calendar_core.extraction.english.clauses.same_documents import (
    COUNTED,
    in_one_row,
    is_generic,
    is_of_more,
    is_other_than,
)
from calendar_core.extraction.english.clauses.same_visits import is_yet_to_begin
from calendar_core.extraction.english.meetings.formats import is_in_a_format, with_members
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.story.announced import announce
from calendar_core.extraction.english.story.journeys_announced import date_journeys
from calendar_core.extraction.english.story.paragraphs_of_visits import visit_above
from calendar_core.extraction.english.story.plans_carried_out import is_left_for
from calendar_core.extraction.english.visits.trips_to_gatherings import without_trips
from calendar_core.extraction.english.words.patterns import MARGINS
from calendar_core.extraction.english.words.same_names import alike_names
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

_PLACES = {"first": 0, "opening": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "final": -1, "closing": -1}
_DAY_OF_VISIT = prefiltered(
    rf"\b[Oo]n (?:the|his|her|their) ({'|'.join(_PLACES)}) day "
    r"(?:of (?:the|his|her|their|this) (?:[\w-]+ ){0,3}?(?:visit|trip|stay)\b|here\b)"
)
_TIMELESS = ("mission_opened", "relations_established", "credentials_presented", "visit_paid", "forum_attended")
_MARGINS = lazy(rf"\b(?:{MARGINS}) of\b")
_VISITS = ("visit_paid", "visit_agreed")
_MEETINGS = {"visit_paid": "meeting_held", "visit_agreed": "meeting_agreed"}
"""What is done on a visit, by its kind."""
_DONE = ("_held", "_paid", "_signed", "_attended")
"""Endings of the kinds of what happened."""
_ALSO_SIGNED = lazy(r"\b(?:was|were) also (?:signed|exchanged|concluded|adopted)\b")
_ALSO = lazy(r"\balso (?:signed|concluded|exchanged|adopted)\b")
"""Before a document that somebody signed besides another one."""
_BESIDES = lazy(
    r"\s*(?:(?:Besides|In addition to|Apart from|On top of|Alongside|Along with) (?:these|those|this|that|the)\b|"
    r"(?:In addition|Additionally|Moreover|Furthermore|Separately),)"
)
"""Before a document that is one more."""
_AND_SO_MANY = lazy(rf"(?:,|\band|\bas well as|\bplus|\balong with) {COUNT} (?:\w+ ){{0,3}}$")
"""Between a document with a name and those that are counted behind it."""
_AND_A = lazy(r"^[^,;:]* and (?:an?|the) (?:\w+ ){0,3}$")
_WILL_MEET = prefiltered(
    r"\b(?:will|is to|are to|(?:is|are) (?:also |then |later )?(?:scheduled|due|expected|set|planning|slated) to|"
    r"plans? to) (?:also |then |later )?(?:meet|hold|have|be received|be hosted|host|receive|call on|confer)\b"
    r"|\b(?:[Tt]alks|[Mm]eetings?|[Cc]onsultations)\b[^.;]* (?:is|are) (?:also )?"
    r"(?:planned|scheduled|expected|foreseen|envisaged)\b"
)
_CAME_BACK = prefiltered(
    r"\b(?:[Uu]pon|[Oo]n|[Aa]fter|[Ff]ollowing) (?:(?:his|her|their|our|my|the) )?(?:[\w-]+ ){0,3}(?:arrival|return)\b"
    r"|\b(?:arriv|return)(?:ed|es|ing) (?:back |home )?(?:from|at|in|to) "
)
"""Of a visit of home whose one day is that on which somebody was back."""
_WHO_WAS = lazy(r"\bwho (?:was|were|had been) (?:then |also )?(?:in|on|visiting|here|there|paying|making)\b[^.;]*$")
"""From a meeting to the visit on which the guest was."""
_ONCE_MORE = lazy(r"\b(?:agreed|next|again|later|future|soon|another|annual\w*|regular\w*)\b")
"""Of a meeting that is not of the visit told of."""
_LOOKED_BACK_ON = prefiltered(
    r"\b(?:results?|outcomes?|success|importance|significance|conclusions) of (?:(?:the|his|her|their|last|recent) )*"
    r"(?:[\w-]+ ){0,4}$"
    r"|\b(?:agreements?|accords?|arrangements|understandings?) (?:reached|made|achieved) "
    r"(?:during|on|in the course of) [^.;,]{0,40}$"
)
"""Before a visit: what came of it is spoken of at a meeting of another day."""
_IS_ON = prefiltered(r"\b(?:(?:is|are) (?:visiting|on|paying|making)|(?:pays?|makes?) (?:an?|his|her|their)|visits)\b")
_DOES_GOOD = lazy(
    r"[^.;,]{0,60}? will (?:also |surely |certainly |further |help |greatly )*"
    r"(?:help|give|strengthen|deepen|boost|promote|contribute|serve|enhance|advance|inject|open|add|set|bring|"
    r"consolidate|cement|elevate|expand|foster|push|raise|lift|provide|create|lay|"
    r"be (?:conducive|beneficial|fruitful))\b"
)
"""Behind a visit: what it is good for, which tells nothing of when it is."""
_DURING = prefiltered(
    r"\b(?:during|as part of|in the course of) (?:the|his|her|their|this) (?:\w+ ){0,2}visits?\b", re.IGNORECASE
)


def settled(occurrences: list[Occurrence]) -> list[Occurrence]:
    """Return the occurrences of a release with the times that they share, and without repetitions."""
    told = [one for one in occurrences if one.kind == "forum_attended"]
    paid = [one for one in occurrences if one.kind == "visit_paid"]
    occurrences = [one for one in occurrences if not (_is_back_from(one, told) or _was_paid(one, paid))]
    occurrences = [one for one in without_trips(occurrences) if not _is_the_way_home(one, occurrences)]
    occurrences = [one for one in occurrences if not (_is_praised(one, occurrences) or is_left_for(one, occurrences))]
    date_journeys(occurrences)
    _share_times(occurrences)
    _date_margins(occurrences)
    _date_legs(occurrences)
    announce(occurrences)
    _name_signatories(occurrences)
    occurrences = with_members(occurrences)
    _put_off(occurrences)
    _put_ahead(occurrences)
    met = [one for one in occurrences if one.kind.startswith("meeting")]
    occurrences = [one for one in occurrences if not _is_of_two(one, met)]
    attended = [one for one in occurrences if one.kind == "forum_attended"]
    left = [one for one in occurrences if not (_is_attended(one, attended) or _is_the_forum(one, attended))]
    return _without_generic(left)


def _is_the_way_home(one: Occurrence, occurrences: list[Occurrence]) -> bool:
    """Whether somebody only leaves for the state of the guests whose visit to home then ends: they go back."""
    leaves = one.time.earliest
    if one.candidate.rule != "set_out" or one.kind not in _VISITS or names_of(_visitors(one)):
        return False
    for visit in occurrences:
        ends = visit.time.latest
        guests = visit.kind in _VISITS and visit.parties == one.parties and _host(visit) == one.candidate.clause.home
        if guests and (not (leaves and ends) or abs((leaves - ends).days) <= 1):
            return True
    return False


def _is_praised(one: Occurrence, occurrences: list[Occurrence]) -> bool:
    """Whether a visit of no day, which `will` do good, is the one that the release tells to have been paid."""
    clause = one.candidate.clause
    if one.kind != "visit_agreed" or one.stated or not _DOES_GOOD.match(clause.words(one.candidate.end, clause.end)):
        return False
    names = names_of(_visitors(one))
    paid = (
        visit for visit in occurrences if visit.kind == "visit_paid" and visit.stated and _host(visit) == _host(one)
    )
    return any(names & names_of(_visitors(visit)) for visit in paid)


def _visitors(visit: Occurrence) -> list[Actor]:
    return list(visit.candidate.facets.get("visitors") or ())


def _put_off(occurrences: list[Occurrence]) -> None:
    """Have a leg of a journey be to come whose day, as the release goes on to tell, is after its own."""
    for visit in occurrences:
        if visit.kind == "visit_paid" and visit.stated and is_yet_to_begin(visit):
            visit.kind = "visit_agreed"


def _put_ahead(occurrences: list[Occurrence]) -> None:
    """Have those legs of a journey be to come that somebody has just set out on, and of which nothing is told to be."""
    for visit in occurrences:
        left = visit.candidate.facets.get("left") or UNKNOWN
        if visit.kind != "visit_paid" or visit.time or not left or left.latest is None:
            continue
        there = [one for one in occurrences if one is not visit and set(one.parties) & set(visit.parties)]
        days = (visit.candidate.clause.reading.release.published_on - left.latest).days
        plans = [one for one in there if one.kind.endswith("agreed")]
        if not any(one.kind.endswith(_DONE) for one in there) and (plans or days <= 1):
            visit.kind = "visit_agreed"
            told = [(one.time.earliest, one.time.latest) for one in plans if one.stated and one.time.to_the_day]
            firsts, lasts = [first for first, _ in told if first], [last for _, last in told if last]
            visit.time = Edtf.between(min(firsts), max(lasts)) if firsts and lasts else UNKNOWN


def _share_times(occurrences: list[Occurrence]) -> None:
    """Give what has no time of its own that of the visit it is part of."""
    told = [one for one in occurrences if one.kind in _VISITS and one.time and (one.stated or _is_of_a_tour(one))]
    for occurrence in occurrences:
        if occurrence.time or occurrence.kind in _TIMELESS or occurrence.kind == "call_held":
            continue
        if (own := _of_a_guest(occurrence, told)) is not None:
            occurrence.time = own
            continue
        planned = occurrence.kind.endswith("agreed")
        if planned and has_gone_there(occurrences, occurrence.parties):
            continue
        visits = [one for one in told if set(one.parties) & set(occurrence.parties)]
        if occurrence.kind in _VISITS:
            visits = [one for one in visits if _host(one) == _host(occurrence)]
        if (visit := visit_above(occurrence, visits)) is not None:
            occurrence.time = visit.time
            continue
        clause = occurrence.candidate.clause
        announced = occurrence.candidate.facets.get("announced")
        within = any(_DURING.search(one.source) for one in (clause, *([announced.clause] if announced else ())))
        times = {
            one.time.text
            for one in visits
            if _lends(one, planned=planned, within=within or _is_of_the_programme(occurrence, one))
            or (within and one.candidate.clause is clause and not planned)
        }
        if len(times) == 1:
            occurrence.time = Edtf.parse(times.pop())


def _is_of_a_tour(visit: Occurrence) -> bool:
    """Whether a visit to come has the days of the tour that it is part of."""
    return visit.kind == "visit_agreed" and visit.time.precision == "interval"


def _of_a_guest(occurrence: Occurrence, visits: list[Occurrence]) -> Edtf | None:
    """Return the days, however long ago, of the visit of a guest: `met Minister A, who was here on a visit in May`."""
    candidate = occurrence.candidate
    for visit in visits:
        beside = visit.kind == "visit_paid" and visit.candidate.clause is candidate.clause
        if occurrence.kind == "meeting_held" and beside and visit.parties == occurrence.parties:
            between = candidate.clause.words(candidate.at, visit.candidate.at)
            return visit.time if visit.candidate.at > candidate.at and _WHO_WAS.search(between) else None
    return None


def has_gone_there(occurrences: list[Occurrence], parties: tuple[str, ...]) -> bool:
    """Whether somebody of home has gone to those who are to visit home: what he will do there is of another day."""
    visits = [one for one in occurrences if one.kind in _VISITS and set(one.parties) & set(parties)]
    coming = [one for one in visits if one.kind == "visit_agreed"]
    if not coming or any(_host(one) != one.candidate.clause.home for one in coming):
        return False
    return any(one.kind == "visit_paid" and not one.stated and _host(one) in parties for one in visits)


def _host(visit: Occurrence) -> str:
    return str(visit.candidate.facets.get("host"))


def _is_of_the_programme(occurrence: Occurrence, visit: Occurrence) -> bool:
    """Whether somebody whose visit has just begun is told to meet others, and not that both agreed to meet again."""
    words, began = occurrence.candidate.clause.source, visit.time.earliest
    if occurrence.kind != "meeting_agreed" or not _WILL_MEET.search(words) or _ONCE_MORE.search(words):
        return False
    published = visit.candidate.clause.reading.release.published_on
    return began is not None and (published - began).days <= 1


def _date_margins(occurrences: list[Occurrence]) -> None:
    """Give meetings without a time, in a release that tells of the margins of a gathering, the days of that one."""
    gathered = [one for one in occurrences if one.candidate.facets.get("gathering") and one.time and one.stated]
    attended = [one for one in occurrences if one.kind == "forum_attended" and one.time and one.stated]
    times = {one.time.text for one in attended if near(one.candidate, one.time)}
    met = [one for one in occurrences if one.kind == "meeting_held" and not one.time]
    if met and len(times) == 1 and attended[0].time.text in times and _tells_of_margins(met[0]):
        for one in met:
            one.time = attended[0].time
    awaited = [one for one in gathered if one.kind == "meeting_agreed"]
    meetings = [
        one
        for one in occurrences
        if one.kind == "meeting_agreed" and not (one.time or one.candidate.facets.get("gathering"))
    ]
    if not attended and len({one.time.text for one in awaited}) == 1:
        for one in meetings:
            if _MARGINS.search(one.candidate.clause.source):
                one.time = awaited[0].time


def _tells_of_margins(one: Occurrence) -> bool:
    """Whether the release of an event tells of the margins of something."""
    reading = one.candidate.clause.reading
    return any(_MARGINS.search(part.folded.source) for part in (reading.title, reading.text))


def _name_signatories(occurrences: list[Occurrence]) -> None:
    """Name whoever signed the document by which relations were established, as those who established them."""
    for one in occurrences:
        if one.kind != "relations_established" or any(actor.name for actor in one.actors):
            continue
        signed = (other for other in occurrences if other.kind == "agreement_signed" and other.parties == one.parties)
        document = next((other for other in signed if other.candidate.clause is one.candidate.clause), None)
        if document is not None and document.candidate.facets["signers"]:
            one.actors = [actor for actor in document.candidate.facets["signers"] if actor.party in one.parties]


def _date_legs(occurrences: list[Occurrence]) -> None:
    """Give each leg of a tour the days of the meetings that are told to have been held there, or to come."""
    for visit in occurrences:
        if visit.kind not in _VISITS or visit.time or visit.candidate.facets.get("legs", 1) <= 1:
            continue
        kind = _MEETINGS[visit.kind]
        met = [one.time for one in occurrences if one.kind == kind and one.parties == visit.parties]
        days = [
            one.earliest
            for one in met
            if one.precision == "day" and one.earliest and (kind == "meeting_agreed" or near(visit.candidate, one))
        ]
        if days:
            visit.time = Edtf.between(min(days), max(days))


def _lends(visit: Occurrence, *, planned: bool, within: bool) -> bool:
    """Whether a visit lends its time to what happens within it; a visit under way to what its text sets in it."""
    if planned:
        begun = visit.kind == "visit_paid" and visit.time.precision == "day" and not _is_of_today(visit)
        latest, published = visit.time.latest, visit.candidate.clause.reading.release.published_on
        over = latest is not None and latest < published
        return visit.kind == "visit_agreed" or (within and not begun and not over)
    looked_back = _LOOKED_BACK_ON.search(visit.candidate.clause.words(visit.candidate.clause.start, visit.candidate.at))
    if looked_back or visit.kind != "visit_paid":
        return False
    return near(visit.candidate, visit.time) and not (_is_arrival(visit) or _has_its_days_ahead(visit))


def _has_its_days_ahead(visit: Occurrence) -> bool:
    """Whether the days of a visit under way begin with that of the release: what has been done on it is of today."""
    published = visit.candidate.clause.reading.release.published_on
    return visit.time.precision == "interval" and visit.time.earliest == published


def _is_of_today(visit: Occurrence) -> bool:
    """Whether a visit is told to be on, on the day of the release: `is visiting Lima on Tuesday`."""
    told = visit.candidate.clause.words(visit.candidate.clause.start, visit.candidate.clause.end)
    published = visit.candidate.clause.reading.release.published_on
    return visit.time.earliest == published and _IS_ON.search(told) is not None and not _is_arrival(visit)


def _is_arrival(visit: Occurrence) -> bool:
    """Whether only the day is told on which somebody came, or came back: what he did there may be of another."""
    if visit.time.precision != "day":
        return False
    came = visit.candidate.rule.startswith("arrived") or visit.candidate.facets.get("came")
    return bool(came) or is_return(visit.candidate)


def is_return(candidate: Candidate) -> bool:
    """Whether a visit is told on coming back from it: the day is that of the return."""
    abroad = candidate.facets.get("host") not in ("", None, candidate.clause.home)
    return candidate.kind == "visit_paid" and abroad and _CAME_BACK.search(candidate.clause.source) is not None


def _is_attended(one: Occurrence, attended: list[Occurrence]) -> bool:
    """Whether a meeting to come is the forum that is told to be attended on those days, or what is left of it."""
    if one.kind != "meeting_agreed" or not one.time:
        return False
    goes_on = one.candidate.rule == "took_part" and near(one.candidate, one.time)
    return any(
        one.parties == other.parties and (one.time == other.time or (goes_on and not _is_long_over(other)))
        for other in attended
    )


def _is_long_over(one: Occurrence) -> bool:
    """Whether something is told to have been on days that are not those of the release: `the summit of last year`."""
    return one.stated and not near(one.candidate, one.time)


def _is_of_two(one: Occurrence, met: list[Occurrence]) -> bool:
    """Whether a gathering of no organisation is a meeting of two or of several that is told with whom it was."""
    start, end = one.candidate.start, one.candidate.end
    gathering = one.kind == "forum_attended" or one.candidate.facets.get("gathering")
    return bool(gathering) and any(
        (one.parties == other.parties or is_in_a_format(other))
        and other is not one
        and not other.candidate.facets.get("gathering")
        and all(map(is_state, one.parties))
        and one.candidate.clause is other.candidate.clause
        and other.candidate.start < end
        and start < other.candidate.end
        for other in met
    )


def _is_back_from(one: Occurrence, attended: list[Occurrence]) -> bool:
    """Whether somebody only came back from where he had attended the gathering of an organisation."""
    gathered = any(not is_state(other.parties[0]) for other in attended)
    return one.candidate.rule == "returned" and one.kind == "visit_paid" and gathered


def _was_paid(one: Occurrence, paid: list[Occurrence]) -> bool:
    """Whether the invitation that somebody of home is told to have accepted was to the visit that is being paid."""
    if one.candidate.rule != "invitation_accepted" or one.time or _host(one) == one.candidate.clause.home:
        return False
    if any(visitor.party != one.candidate.clause.home for visitor in _visitors(one)):
        return False
    return any(
        one.parties == visit.parties
        and (not visit.stated or near(visit.candidate, visit.time))
        and _host(one) in ("", _host(visit))
        and _are_alike(_visitors(one), _visitors(visit))
        for visit in paid
    )


def _are_alike(ones: list[Actor], others: list[Actor]) -> bool:
    """Whether visitors may be the same: by their names, or where the one or the other visit names nobody."""
    names, theirs = names_of(ones), names_of(others)
    return not (names and theirs) or any(alike_names(name, other) for name in names for other in theirs)


def _is_the_forum(one: Occurrence, attended: list[Occurrence]) -> bool:
    """Whether a meeting is a gathering that is told to have been attended, as `we gathered` or in one sentence."""
    if one.candidate.rule == "we_met" and not is_state(one.parties[0]):
        return any(one.parties == other.parties and not are_apart(one, other) for other in attended)
    return one.candidate.rule == "talks_dyad" and any(
        one.parties == other.parties and one.candidate.clause is other.candidate.clause for other in attended
    )


def _without_generic(occurrences: list[Occurrence]) -> list[Occurrence]:
    """Drop `a number of agreements` where the agreements are named one by one, if they may be of the same day."""
    documents = [one for one in occurrences if one.kind == "agreement_signed"]
    generic = [one for one in documents if is_generic(one) or _is_listed_below(one, documents)]
    named = [one for one in documents if one not in generic]
    return [
        one
        for one in occurrences
        if one not in generic or is_of_more(one, [other for other in named if _is_among(other, one)])
    ]


def _is_listed_below(counted: Occurrence, documents: list[Occurrence]) -> bool:
    """Whether documents that are counted are told one by one in the lines below: `four agreements on A and B:`."""
    one = counted.candidate
    several = one.facets["plural"] and COUNTED.match(str(one.facets["title"]))
    if not several and not one.facets.get("counted"):
        return False
    lines = (other.candidate for other in documents if other.candidate.rule == "listed")
    return sum(one.clause.part is line.clause.part and one.clause.number < line.clause.number for line in lines) > 1


def _is_among(named: Occurrence, generic: Occurrence) -> bool:
    one, other = generic.candidate.facets, named.candidate.facets
    is_no_statement = one["type"] == "memorandum" and not one["plural"] and other["type"] in OF_BOTH_SIDES
    return not is_no_statement and _may_be(generic, named) and not _is_besides(generic, named)


def _is_besides(generic: Occurrence, named: Occurrence) -> bool:
    """Whether one of two is told as one more: `five agreements and an agreed minute`, `a package was also signed`."""
    one, other = generic.candidate, named.candidate
    if one.clause is other.clause:
        told = _AND_SO_MANY if one.at > other.at else _AND_A
        between = one.clause.words(*sorted((one.at, other.at)))
        return in_one_row(one, other) or told.search(between) is not None
    if other.clause.number < one.clause.number:
        return _ALSO_SIGNED.search(one.clause.source) is not None
    also = not one.facets["plural"] and _ALSO.search(other.clause.words(other.clause.start, other.at))
    return bool(also or _BESIDES.match(other.clause.source))


def _may_be(generic: Occurrence, named: Occurrence) -> bool:
    """Whether a document with a name may be among those without."""
    day = named.time or Edtf.day(named.candidate.clause.reading.release.published_on)
    apart = generic.stated and not day.overlaps(generic.time)
    return bool(set(named.parties) & set(generic.parties)) and not apart and not _is_beside(generic, named)


def _is_beside(generic: Occurrence, named: Occurrence) -> bool:
    """Whether documents that are counted were signed besides a statement or declaration that was told before them."""
    title = str(generic.candidate.facets["title"])
    if named.candidate.facets["type"] not in OF_BOTH_SIDES or not COUNTED.match(title):
        return False
    if is_other_than(generic, named):
        return True
    one, other = named.candidate, generic.candidate
    if one.clause.part is not other.clause.part:
        return False
    return one.clause.number < other.clause.number or (one.clause is other.clause and one.at < other.at)


def days_of_visit(
    occurrences: list[Occurrence], parties: tuple[str, ...], kinds: tuple[str, ...] = ("visit_paid",)
) -> Edtf:
    """Return the days of the visit told last of those whom an event is with: it happened `during that visit`."""
    visits = (one for one in reversed(occurrences) if one.kind in kinds and one.stated)
    return next((one.time for one in visits if set(one.parties) & set(parties)), UNKNOWN)


def day_of_visit(occurrences: list[Occurrence], parties: tuple[str, ...], words: str) -> Edtf:
    """Return the day that words call by its place in a visit told of: `on the second day of his visit`."""
    told = _DAY_OF_VISIT.search(words)
    days = days_of_visit(occurrences, parties, _VISITS) if told else UNKNOWN
    if told is None or days.precision != "interval" or not days.to_the_day or not (days.earliest and days.latest):
        return UNKNOWN
    place = _PLACES[told[1].lower()]
    day = days.latest if place < 0 else days.earliest + dt.timedelta(days=place)
    return Edtf.day(day) if day <= days.latest else UNKNOWN


def host_of(occurrences: list[Occurrence], clause: Clause) -> str:
    """Return the country where a commission sat, if the release has told of its officials: it is one of two sides."""
    parties = {party for one in occurrences for party in one.parties} - {clause.home}
    cities = (mention for mention in clause.folded.within(clause.start, clause.end) if mention.kind == "city")
    return next((city.value.country for city in cities if city.value.country in parties), "")
