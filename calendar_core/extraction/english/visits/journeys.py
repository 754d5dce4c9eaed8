"""Rules for visits that a verb tells of: visited, arrived, set out, returned, was received."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import (
    PERSONS,
    Candidate,
    Clause,
    distinct,
    foreign,
    has,
    participants,
)
from calendar_core.extraction.english.clauses.encounters import foreign_side, spread
from calendar_core.extraction.english.clauses.status import IF, INVITED, Status
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.reading.datelines import written_abroad
from calendar_core.extraction.english.visits import cues, wordings
from calendar_core.extraction.english.visits.time_since import time_since
from calendar_core.extraction.english.visits.travels import find_travels
from calendar_core.extraction.english.visits.visit_candidates import (
    FAR,
    GUESTS,
    NEAR,
    OFF_REACH,
    Told,
    actors_in,
    are_ambassadors,
    places_listed,
    visit,
    words_before,
)
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_BEING_THERE = (
    "was_in", "has_been_in", "was_here", "will_be_in", "currently_in", "will_stay", "at_the_airport", "left",
    "left_home", "on_arrival", "title_in", "glad_to_be_in", "coming_here",
)  # fmt: skip
"""Rules that find somebody where he went."""
_ARRIVALS = ("arrived", "arrived_here")
_TRAVELLERS = {
    "coming_here": PERSONS, "left": GUESTS, "left_home": PERSONS, "stops": GUESTS, "title_in": PERSONS,
    "is_there": PERSONS,
}  # fmt: skip
"""Who goes by rules that need few words: no train stops on a visit, and no embassy in Paris is there on one."""
_GOES = lazy(r"travels|flies|heads|goes|continues|proceeds")
_THEN = lazy(r"\b(?:then|afterwards|after (?:that|which)|from there|thereafter|subsequently)\b", re.IGNORECASE)
_WILL = lazy(r"\b(?:will|is to|is (?:due|expected|scheduled|set) to)\b")
_OF_THE_TOWN = RULES.compile(r" (?:<name>|<body>|<field> <body>|<modifier> (?:<name|field|body>|[A-Z]))")
"""Behind a place: what somebody went to is called by it."""
_DISTRICT = lazy(r"city|region|province|office|delegation")
_BY = RULES.compile("(?: in (?:<city>|<state>|(?:his|her|their|its) honou?r))? by ")
_OPENING = 10
"""Characters within which a sentence opens."""
_WHOSE = RULES.compile(r"<actor><S> $")
"""Before `travel to`: whose it is."""
_CAME = ("arriv", "land", "came", "come", "flew", "flown", "flies in", "fly in", "jet")


def find_journeys(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visits that a verb of a sentence tells of.

    Args:
        clause: the sentence.
        taken: positions of words that have been read; those read here are added.
    """
    yield from _verbal(clause, taken)
    yield from find_travels(clause, taken)
    yield from _while_there(clause, taken)


def _verbal(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visits that a verb tells of: visited, arrived, welcomed."""
    for wording in wordings.VERBS.on(clause):
        if wording.name == "title_in" and not clause.in_title:
            continue
        for match in wording.matches(clause):
            verb = match.start("verb") if match.groupdict().get("verb") else match.start()
            at = match.end() - 1 if wording.name == "which_visited" else verb
            if at in taken or cues.CROWD.search(words_before(clause, at, NEAR)):
                continue
            if wording.name == "hosts":
                yield from _hosted(clause, match)
            elif wording.name == "arrived_here":
                yield from _arrived_here(clause, match, taken)
            else:
                yield from _went(clause, wording.name, match, at, taken)


def _went(clause: Clause, rule: str, match: re.Match[str], at: int, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visits of `visited Spain and Portugal`, `will travel to Spain`."""
    taken.add(at)
    taken.update(position for position, mention in clause.folded.marked(*match.span()) if mention.kind == "visit")
    status = _stop_status(clause, at) if rule == "stop" else _verb_status(clause, rule, at)
    if IF.match(clause.source) or _is_an_institution(clause, match) or _is_a_topic(clause, rule, match):
        return
    if rule in _ARRIVALS and _is_of_things(clause, at):
        return
    told = Told(rule, match, at, status)
    staying = bool(match.groupdict().get("place_of_stay"))
    visitors = _visitors(clause, rule, match, at, staying=staying)
    on_a_trip = clause.context.trip and clause.text.startswith("'ll ", match.start())
    if on_a_trip or (rule == "at_the_airport" and clause.forum):
        return
    if rule == "at_the_airport" and clause.context.trip not in ("", party_of(clause.folded.at(match.start("place")))):
        return
    if rule in _TRAVELLERS and not any(actor.sort in _TRAVELLERS[rule] for actor in visitors):
        return
    if (rule == "left_home" and has(visitors, clause.home)) or _do_guests_go_on(clause, at, visitors):
        return
    since = time_since(clause, at) if status == "held" else None
    for place in places_listed(clause, *match.span("place_of_stay" if staying else "place")):
        for one in visit(clause, told, _guest_or(clause, at, visitors, place), place):
            one.facets["on"] = one.facets["on"] or since
            yield one


def _do_guests_go_on(clause: Clause, at: int, visitors: list[Actor]) -> bool:
    """Whether it is the guests of home who will go somewhere: `the delegation will then travel to Chile`."""
    if not clause.context.guests or any(actor.stated or actor.name for actor in visitors):
        return False
    return _GUESTS_GO_ON.search(clause.text, clause.start, at) is not None


def _guest_or(clause: Clause, at: int, visitors: list[Actor], place: Mention | str) -> list[Actor]:
    """Return the guest told of before, if he was the first to visit home or `she will` means him; else who is given."""
    to_home = (place if isinstance(place, str) else party_of(place)) == clause.home
    if not to_home or foreign(visitors, clause.home):
        couple = to_home and any(one.assumed and one.office and _ROYAL.search(one.office.text) for one in visitors)
        return spread(visitors, clause.home) if couple else visitors
    if not clause.context.guests:
        return visitors
    to_the_country = _is_the_country(place)
    of_a_guest = _WAS_THE_FIRST.search(clause.text, clause.start, at) or (
        to_the_country and _WHO_COMES.search(clause.text, clause.start, at)
    )
    came = None if of_a_guest or clause.context.trip else _WHO_CAME.fullmatch(clause.words(clause.start, at))
    return clause.context.guests if of_a_guest or (came and (came["guests"] or to_the_country)) else visitors


_GUESTS_GO_ON = RULES.compile(
    r"\b[Tt]he (?:[a-z]+ )?(?:visitors|guests|delegation|<body>) (?:will|would|is to|are to|is|are) (?:[a-z]+ ){0,3}$"
)
"""Before a journey to come: those go on who were received, and nobody of home."""
_OWN_TRAVEL = RULES.compile(r"(?:\b(?:his|her|their|our|my|its)|<actor><S>) (?:<date> |<modifier> |[a-z]+ )?$")
"""Before `travel to`: a noun."""
_LATELY = lazy(r"\b(?:recent|last|latest|past|previous) $")
"""Before the noun: what was before is no more than spoken of."""
_TITLE_OF = RULES.compile(r"\W*(?:the )?<actor> $")
"""Before it in a title: `Secretary Soto Travel to Lima`."""
_ROYAL = lazy(r"\b(?:[Pp]rince(?:ss)?|[Kk]ing|[Qq]ueen|Duke|Duchess)\b")
"""Of a couple of guests only the one may be told with the state."""


def _is_the_country(place: Mention | str) -> bool:
    """Whether a place is a state or its capital, and no town that its own ministers visit too."""
    return isinstance(place, str) or place.kind == "state" or (place.kind == "city" and place.value.kind == "capital")


_WAS_THE_FIRST = RULES.compile(
    r"\b(?:is|was|becomes|became)(?: also| thus)? the "
    r"(?:(?:[a-z]+ )?(?:first|last|only|latest)\b[^.;,\n]{0,60}?|<actor>[^.;,\n<actor>]{0,30}?) to (?:\w+ )?$"
)
"""Before `visit`: who did stands before it, as in `she became the first minister to`."""
_WHO_COMES = lazy(r"\b(?:[Hh]e|[Ss]he) (?:will|would|is (?:due |set |expected )?to) (?:[a-z]+ )?$")
"""Before a visit to the state or capital of home: the guest told of pays it, for nobody of home does."""
_WHO_CAME = lazy(r"\W*(?:He|She|They|(?P<guests>The (?:[a-z]+ )?(?:visitors|guests|delegation))) (?:has |have |had )?")
"""Before an arrival in home: the same, whatever place of home it is in where it calls him a guest."""


def _visitors(clause: Clause, rule: str, match: re.Match[str], at: int, *, staying: bool) -> list[Actor]:
    """Return who goes: the subject; behind `Arriving in Spain,` and `on his arrival in Spain,` who is named next."""
    if rule == "visited_by":
        return actors_in(clause, match, "by")
    if rule == "on_arrival" and party_of(clause.folded.at(match.end("place") - 1)) == clause.home:
        named = participants(clause.folded, clause.start, clause.end)
        return [actor for actor in foreign(named, clause.home) if actor.sort in PERSONS][:1]
    if thanked := cues.THANKED_FOR.search(clause.text, clause.start, at):
        return [actor for actor in participants(clause.folded, *thanked.span("whom")) if actor.sort in PERSONS]
    if whose := _WHOSE.search(clause.text, max(clause.start, at - _OPENING), at):
        return participants(clause.folded, *whose.span())
    opens = rule == "on_arrival" or clause.form(at).endswith("ing")
    ahead = staying or (opens and at - clause.start <= _OPENING)
    first = _WAS_THE_FIRST.search(clause.text, clause.start, at)
    return (
        (subject_of(clause, first.start()) if first else [])
        or subject_of(clause, at)
        or (_who_stays(clause, match.end()) if ahead else [])
    )


def _is_of_things(clause: Clause, at: int) -> bool:
    """Whether it was things that arrived, with nobody named: `a plane with relief supplies landed in Lima`."""
    named = (one for one in participants(clause.folded, clause.start, at) if one.name)
    return cues.THING_CAME.search(clause.words(clause.start, at)) is not None and next(named, None) is None


def _is_a_topic(clause: Clause, rule: str, match: re.Match[str]) -> bool:
    """Whether an opening is what somebody spoke about: `addressed the reopening of the embassy`, and no ceremony."""
    told = clause.words(*match.span())
    return rule == "ceremony" and told.startswith("address") and "eremony" not in told


def _is_an_institution(clause: Clause, match: re.Match[str]) -> bool:
    """Whether what somebody visited is called by its town: `the University of Lima`, unlike `the city of Lima`."""
    if _OF_THE_TOWN.match(clause.text, match.end()):
        return True
    marked = clause.folded.marked(*match.span())
    return any(mention.kind == "body" and not _DISTRICT.fullmatch(clause.form(at)) for at, mention in marked)


def _who_stays(clause: Clause, position: int) -> list[Actor]:
    """Return who is named first behind `while staying in Spain on 5 May,`."""
    mentions = clause.folded.within(position, clause.end)
    return next((list(mention.value) for mention in mentions if mention.kind == "actor"), [])


def _stop_status(clause: Clause, at: int) -> Status:
    """Return the status of `the last stop is Panama`: an itinerary is told before the journey."""
    words = clause.words(at, clause.end)[:FAR]
    if words.startswith(("In ", "in ")):
        return "planned" if cues.WILL_DO.search(words) else "held"
    return "held" if cues.WAS.search(words) else "planned"


def _verb_status(clause: Clause, rule: str, at: int) -> Status:
    """Return the status of going somewhere; a readiness counts when a convenient time is spoken of."""
    if rule in _BEING_THERE:
        ahead = rule == "coming_here" or (rule != "will_stay" and cues.WILL_BE.match(clause.text, at, clause.end))
        return "planned" if ahead else "held"
    if rule in ("stops", "spent", "then_in"):
        return "planned" if cues.WILL_DO.search(words_before(clause, at, FAR)) else "held"
    if cues.THANKED_FOR.search(clause.text, clause.start, at) or cues.ON_THIS_VISIT.match(clause.text, at, clause.end):
        return "held"
    status = clause.verb_status(at)
    if status == "held" and (_is_going(clause, at) or _goes_on_then(clause, at) or _is_one_of_plans(clause, at)):
        return "planned"
    if status == "held" and rule == "visits" and clause.form(at) != "visits":
        return _base_status(clause, at)
    return status if status == "held" else _yet_to_go(clause, at, status)


def _base_status(clause: Clause, at: int) -> Status:
    """Return the status of `travel to` without an auxiliary: a noun, a plan of who speaks, or nothing at all."""
    own = _OWN_TRAVEL.search(clause.text, clause.start, at) or (clause.in_title and _TITLE_OF.match(clause.text, 0, at))
    if clause.form(at) == "travel to" and own:
        return clause.noun_status(at)
    before = words_before(clause, at, NEAR)
    if cues.WAS_LAST_TO.search(before) or cues.WAS_GLAD_TO.search(before):
        return "held"
    return "planned" if cues.I_TRAVEL.search(clause.text, clause.start, at) else "void"


def _is_going(clause: Clause, at: int) -> bool:
    """Whether somebody `is arriving in Lima`."""
    going = clause.form(at).startswith(("going", "arriving", "heading", "flying"))
    return going and cues.IS_GOING.search(words_before(clause, at, NEAR)) is not None


def _is_one_of_plans(clause: Clause, at: int) -> bool:
    """Whether somebody `is travelling to Lima`, on no day, where the title tells or the sentence, who will go where."""
    if "date" in clause.kinds or not clause.form(at).startswith(("travel", "visiting")):
        return False
    if not cues.IS_GOING.search(words_before(clause, at, NEAR)):
        return False
    before, ahead = clause.words(clause.start, at), clause.words(at, clause.end)
    others = cues.OTHERS_GO.search(before) or cues.AND_WILL_GO.match(ahead)
    return bool(others or cues.TO_GO.search(clause.reading.title.folded.source))


def _goes_on_then(clause: Clause, at: int) -> bool:
    """Whether somebody then `travels to Lima`, after what the sentence before tells that he will do."""
    if not clause.number or _GOES.match(clause.form(at)) is None:
        return False
    before = clause.part.sentences[clause.number - 1]
    return _THEN.search(clause.source) is not None and _WILL.search(clause.words(before.start, before.end)) is not None


def _yet_to_go(clause: Clause, at: int, status: Status) -> Status:
    """Return the status of going somewhere that has not happened as far as its verb tells."""
    far, ahead = words_before(clause, at, FAR), clause.words(at, clause.end)
    near = far[-NEAR:]
    if status == "planned" and cues.WAS_LAST_TO.search(near) and not cues.WILL_BE_FIRST.search(near):
        return "held"
    recent = clause.form(at) == "travel to" and _LATELY.search(near)
    if recent or cues.CALLED_OFF.search(ahead[:OFF_REACH]) or cues.CUSTOM.search(far):
        return "void"
    convenient = cues.CONVENIENT.search(ahead)
    if cues.REPORTED.search(far) and ("date" in clause.kinds or convenient):
        return "planned"
    if cues.UNANSWERED.search(INVITED.sub("", far)[-NEAR:]) or cues.INVITES.search(far):
        return "void"
    return "planned" if convenient else status


_SAYS_WELCOME = lazy(
    r"\b(?:[Cc]an I|[Mm]ay I|[Ll]et (?:me|us)|I(?:['’]d| would) like to|I want to|I wish to|[Aa]llow me to|"
    r"[Pp]ermit me to)"
    r"(?: (?:also|again|once again|first|very|most|[a-z]+ly))* $"
)
"""Before `welcome`: whoever says so does it."""


def _hosted(clause: Clause, match: re.Match[str]) -> Iterator[Candidate]:
    """Yield the visit that `will host President X` announces; for a session, or of several states, it is the meeting.

    Who is received `on an official visit` is on one, whichever word for receiving it is.
    """
    at = match.start()
    if _BY.match(clause.text, at + 1):
        return
    visitors = spread([actor for actor in actors_in(clause, match, "by") if actor.sort in PERSONS], clause.home)
    form = clause.form(at)
    on_a_visit = _is_received_on_a_visit(clause, match, visitors)
    status = "held" if _SAYS_WELCOME.search(words_before(clause, at, NEAR)) else clause.verb_status(at)
    if status == "held" and form.startswith("welcom") and all(one.party == clause.home for one in visitors):
        yield from _welcomed_abroad(clause, match, visitors)
        return
    looked_forward = status == "planned" and form.endswith("ing") and "date" in clause.kinds
    welcomed = form.startswith("welcom") and cues.TO_HOME.match(clause.text, match.end())
    if not visitors or not (form.startswith("host") or looked_forward or welcomed or on_a_visit):
        return
    if on_a_visit and not (clause.in_title and status != "planned"):
        yield from visit(clause, Told("hosts", match, at, status), visitors, clause.home)
        return
    if status != "planned" or cues.PRESENT.match(clause.text, match.end()):
        return
    others = foreign(visitors, clause.home)
    many = any(one.sort == "fellow" and not one.name and not is_state(one.party) for one in others)
    several = many or len(distinct(others)) > 1
    for_talks = several or cues.FOR_TALKS.match(clause.text, match.end())
    if for_talks and others:
        yield Candidate("meeting_held", "hosts_for_talks", clause, at, match.end(), others, "planned", at=at)
    comes = looked_forward and not several and cues.TO_HOME.match(clause.text, match.end())
    if comes or not for_talks:
        yield from visit(clause, Told("hosts", match, at, "planned"), visitors, clause.home)


def _welcomed_abroad(clause: Clause, match: re.Match[str], visitors: list[Actor]) -> Iterator[Candidate]:
    """Yield the visit of somebody of home whom a host welcomes to another country."""
    to = cues.WELCOMED_TO.match(clause.text, match.end(), clause.end)
    place = None if to is None or to["here"] else clause.folded.at(to.end() - 1)
    if place is not None and any(one.name for one in visitors) and party_of(place) != clause.home:
        yield from visit(clause, Told("welcomed_abroad", match, match.start(), "held"), visitors, place)


def _is_received_on_a_visit(clause: Clause, match: re.Match[str], visitors: list[Actor]) -> bool:
    """Whether home receives somebody `on an official visit`, or welcomes him `to Astana` or at the airport.

    An ambassador, whose visits lead elsewhere, is not on one.
    """
    to = cues.WELCOMED_TO.match(clause.text, match.end(), clause.end)
    here = to is not None and (to["here"] or party_of(clause.folded.at(to.end() - 1)) == clause.home)
    first = match.groupdict().get("to")
    here = here or (first is not None and party_of(clause.folded.at(match.start("to"))) == clause.home)
    welcomed = here and clause.form(match.start()).startswith("welcom") and " of " not in match[0]
    behind = (cues.ON_A_VISIT, cues.AT_THE_AIRPORT)
    told = "irport" in match[0] or any(one.match(clause.text, match.end(), clause.end) for one in behind)
    if not (told or welcomed):
        return False
    host = subject_of(clause, match.start())
    return (not host or has(host, clause.home)) and not are_ambassadors(visitors)


def _arrived_here(clause: Clause, match: re.Match[str], taken: set[int]) -> Iterator[Candidate]:
    """Yield the visit of a guest who `arrived on Saturday`: with no place, it is home.

    Somebody of home who `arrived here` is where the release was written, if that is abroad.
    """
    at = match.start()
    subject, status = subject_of(clause, at), clause.verb_status(at)
    guests = [actor for actor in foreign(subject, clause.home) if actor.sort in GUESTS]
    here = clause.text.startswith(" here", match.end())
    written = written_abroad(clause.part.folded, clause.home) if here else None
    if written and not guests and has(subject, clause.home):
        taken.add(at)
        yield from visit(clause, Told("arrived_here", match, at, status), subject, written)
        return
    spoken_of = guests or cues.GUEST.search(clause.words(clause.start, at))
    told = status == "held" or (status == "planned" and guests and "date" in clause.kinds)
    if spoken_of and clause.form(at).startswith(_CAME) and told:
        taken.add(at)
        yield from visit(clause, Told("arrived_here", match, at, status), guests, clause.home)


def _while_there(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visit of somebody from home who, while in a country, met officials of it; for a forum it is none."""
    if clause.forum or "forum" in clause.kinds:
        return
    for match in wordings.WHILE_THERE.matches(clause):
        at, verb = match.start("place"), match.start("verb")
        visitors, whom = subject_of(clause, verb), participants(clause.folded, verb, clause.end)
        held = clause.verb_status(verb) == "held"
        if at in taken or not held or not has(visitors, clause.home):
            continue
        told = Told(wordings.WHILE_THERE.name, match, at, "held")
        for place in places_listed(clause, *match.span("place")):
            for one in visit(clause, told, visitors, place):
                host = one.actors[0].party
                if is_state(host) and has(foreign_side(visitors, whom, clause.home, host), host):
                    taken.add(at)
                    yield one
