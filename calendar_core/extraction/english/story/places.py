"""Where something happened: the place that its sentence names, or that the release has come to speak of."""

from collections.abc import Mapping, Sequence

from attrs import define, field

from calendar_core.events import Place
from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.clauses.occurrences import Occurrence, near
from calendar_core.extraction.english.words.lexicon import word_set
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.knowledge import Locality, states

_THE = r"(?:the (?:(?:[a-z]+ |<demonym> ){0,2}(?:<body>|town|capital|resort|village),? (?:of )?)?)?"
"""Before a place: what it is."""
_IN_PLACE = RULES.compile(
    rf"\b(?:(?:[Ii]n|[Tt]o) {_THE}"
    r"(?P<place><city>|<state>)|[Aa]t (?P<place1><city>))(?!<S>|-)"
)
"""`in Lima`, `in the resort town of Sochi`"""
_HOSTS = RULES.compile(
    r"(?P<place><city>)(?:<S>)?(?: [a-z]+){0,3}? (?:to )?<receive>"
    r"|<receive>(?: [a-z]+){0,2} (?:by|in) (?:the )?(?P<place1><city>)"
)
_JOURNEY = RULES.compile(r"(?:<visit>|<invite>)[^.;,\n]{0,40}$")
_ON_A_JOURNEY = RULES.compile(
    r"\b(?:[Dd]uring|[Ww]hile|[Ww]ithin|[Aa]s part of|[Cc]ourse of|[Ff]ramework of|[Oo]n)"
    r"(?: [\w-]+| <actor>(?:<S>)?){0,4} <visit>[^.;,\n]{0,40}$"
)
_POSTED = RULES.compile(r"(?:<mission>|<actor>)(?: of (?:the )?(?:<actor>|<state>))? (?:in|to|at) (?:the )?$")
_TOPIC = RULES.compile(
    r"\b(?:situation|developments?|events|wars?|conflicts?|crisis|peace|ceasefire|aggression|elections?|stability|"
    rf"violence|hostilities|process) (?:in|at) {_THE}$"
    rf"|\b(?:aid|assistance|support|help|relief|supplies|deliver(?:y|ies)|access|exports?|threats?) (?:to|in) {_THE}$"
)
_RESIDENCE = RULES.compile(
    r"\b(?:said|told|announced|reported) (?:[a-z]+ )?in (?:the )?$"
    r"|(?:\b(?:residence|resid(?:es|ing)|based|seated|headquartered)|(?:,|\bis) <modifier>) (?:in|at) (?:the )?$"
)
"""Before a place: somebody lives there, or spoke there of what was elsewhere."""
_GONE = RULES.compile(r"(?:<visited>|<arrive>)(?: (?:in|to|for))? (?:the )?$")
_GOES = RULES.compile(r"<visited>|<arrive>|<forum>")
_WILL = RULES.compile(r"\b(?:will|is to|are to|to be|plans? to|upcoming|ahead of)\b|\bto <hold>")
_TO_COME = RULES.compile(
    r"(?:<sign>|\bagreed) (?:to|that|on)\b|\bdecided (?:to|that)\b|\b(?:will|shall|would|upcoming|forthcoming)\b"
    r"|\b(?:plans? to|(?:scheduled|expected|slated|planned|due) (?:to|for))\b|\bnext (?!to\b)|<invite>"
)
"""Between what happened and a place: what is there is to come."""
_HERE = lazy(r"\bhere\b")
_OPENING = 60
"""A sentence that opens with a state is set there."""
_CLOSE = 30
"""Characters between an event and the state that it happened in."""
_TRAVELS = ("visit_paid", "visit_agreed")


@define(slots=True)
class _Scene:
    """Where the occurrences told so far were, for what happened and for what is planned."""

    places: dict[bool, Place] = field(factory=dict)
    legs: dict[tuple[bool, str], Place] = field(factory=dict)
    mission: Place | None = None

    def moves_to(self, occurrence: Occurrence, place: Place) -> None:
        """Let what follows happen where this did, unless it is long past.

        Where a mission was opened only its host is met: a release may speak of the mission far from it.
        """
        planned = occurrence.candidate.status == "planned"
        if occurrence.kind == "mission_opened":
            self.mission = place
        elif planned or not occurrence.time or near(occurrence.candidate, occurrence.time):
            self.places[planned] = place
            if occurrence.kind in _TRAVELS and place.country:
                self.legs[planned, place.country] = place

    def reads(self, clause: Clause, start: int, end: int) -> None:
        """Take where the sentences between two told somebody went, or what was held where."""
        for sentence in clause.part.sentences[start:end]:
            text = clause.text[sentence.start : sentence.end]
            if not _GOES.search(text) and not _HOSTS.search(text):
                continue
            for position in _positions(clause, sentence.start, sentence.end):
                mention = clause.folded.at(position)
                if mention.kind == "city" and not _is_journey(clause.text, sentence.start, position):
                    self.places[_WILL.search(text) is not None] = _as_place(mention, clause)
                    break

    def of(self, occurrence: Occurrence) -> Place | None:
        """Return where an occurrence was that has no place of its own."""
        planned = occurrence.candidate.status == "planned"
        if not planned and occurrence.stated and not near(occurrence.candidate, occurrence.time):
            return None
        if self.mission is not None and self.mission.country in occurrence.parties:
            return self.places.get(planned) or self.mission
        here = self.places.get(planned)
        if here is None or here.country in occurrence.parties or len(self.legs) <= 1:
            return here
        return next((self.legs[planned, party] for party in occurrence.parties if (planned, party) in self.legs), here)


def places_of(occurrences: Sequence[Occurrence]) -> Mapping[int, Place]:
    """Return the places of the occurrences of a release, by their index; those without one are left out.

    A telephone call has none. What has no place of its own happened where what was told before it did.
    """
    found: dict[int, Place] = {}
    scene, read = _Scene(), 0
    for index in sorted(range(len(occurrences)), key=lambda number: _order(occurrences[number])):
        occurrence = occurrences[index]
        clause = occurrence.candidate.clause
        if not clause.in_title:
            scene.reads(clause, read, clause.number)
            read = max(read, clause.number)
        own = _own_place(occurrence)
        if own is not None:
            scene.moves_to(occurrence, _city_in(occurrence.candidate.clause, own) or own)
        place = own or scene.of(occurrence)
        if place is not None and occurrence.kind != "call_held":
            found[index] = place
    return found


def _order(occurrence: Occurrence) -> tuple[bool, int, int]:
    candidate = occurrence.candidate
    return candidate.clause.in_title, candidate.clause.number, candidate.at


def _own_place(occurrence: Occurrence) -> Place | None:
    """Return the place that the sentence of an occurrence names for it."""
    candidate = occurrence.candidate
    clause = candidate.clause
    if occurrence.kind in _TRAVELS:
        return _destination(candidate)
    told = candidate.facets.get("place")
    if isinstance(told, Mention) and told.kind in ("city", "state"):
        return _as_place(told, clause)
    named = _positions(clause, clause.start, clause.end)
    positions = [position for position in named if _is_of(candidate, position)]
    if not positions:
        return _dateline(clause)
    cities = [position for position in positions if clause.folded.at(position).kind == "city"]
    nearest = min(cities or positions, key=lambda position: abs(position - candidate.at))
    return _as_place(clause.folded.at(nearest), clause)


def _city_in(clause: Clause, country: Place) -> Place | None:
    """Return the city of a country that a sentence names too: `on a visit to Spain, had meetings in Madrid`."""
    if country.latitude is not None:
        return None
    mentions = (clause.folded.at(position) for position in _positions(clause, clause.start, clause.end))
    cities = (one for one in mentions if one.kind == "city" and one.value.country == country.country)
    return next((_as_place(city, clause) for city in cities), None)


def _dateline(clause: Clause) -> Place | None:
    """Return the city at the head of a release, for a sentence that calls it `here`."""
    mentions = clause.folded.mentions
    if clause.in_title or not mentions or mentions[0].kind != "city" or mentions[0].start > 1:
        return None
    return _as_place(mentions[0], clause) if _HERE.search(clause.source) else None


def _destination(candidate: Candidate) -> Place | None:
    """Return where a visit led: the place told, else a city in the host's country, or that country."""
    clause = candidate.clause
    told, host = candidate.facets.get("place"), candidate.facets.get("host")
    if isinstance(told, Mention) and told.kind in ("city", "state", "region"):
        return _as_place(told, clause)
    for position in _positions(clause, clause.start, clause.end):
        city = clause.folded.at(position).value
        if isinstance(city, Locality) and city.country == host:
            return _as_place(clause.folded.at(position), clause)
    return Place(name=states()[host].name, country=host) if host and host in states() else None


def _positions(clause: Clause, start: int, end: int) -> list[int]:
    """Return where a sentence names a place that something may have happened in."""
    matches = (*_IN_PLACE.finditer(clause.text, start, end), *_HOSTS.finditer(clause.text, start, end))
    found = [max(match.start("place"), match.start("place1")) for match in matches]
    return [
        position
        for position in found
        if not _is_parliament(clause.folded.at(position), clause)
        and not any(one.search(clause.text, max(start, position - _CLOSE), position) for one in (_TOPIC, _RESIDENCE))
    ]


def _is_parliament(mention: Mention, clause: Clause) -> bool:
    """Whether a state is called by its parliament, of which somebody is a member: `Co-chair in the US Congress`."""
    return mention.kind == "state" and clause.folded.source[mention.start : mention.end] in word_set("parliaments")


def _is_of(candidate: Candidate, position: int) -> bool:
    """Whether an event happened in a place of its sentence, and not a journey or a document beside it."""
    clause, kind = candidate.clause, candidate.kind
    if kind != "mission_opened" and (_is_posted(clause, position) or _is_journey(clause.text, clause.start, position)):
        return False
    if kind == "agreement_signed" and _is_in_title(candidate, position):
        return False
    if candidate.status == "held" and _TO_COME.search(clause.text, candidate.at + 1, position):
        return False
    if clause.folded.at(position).kind == "city" or kind == "mission_opened":
        return True
    return _is_close(candidate, position)


def _is_close(candidate: Candidate, position: int) -> bool:
    """Whether a state stands at the head of the sentence, or right behind the event: else it owns an office."""
    clause = candidate.clause
    if position - clause.start <= _CLOSE or 0 <= position - candidate.end <= _CLOSE:
        return True
    if position < candidate.at and _GONE.search(clause.text, clause.start, position):
        return True
    return candidate.at < position < candidate.end and clause.first("actor", candidate.at + 1, position) < 0


def _is_posted(clause: Clause, position: int) -> bool:
    """Whether a place tells where an ambassador or a mission is: `the Ambassador in Moscow`."""
    match = _POSTED.search(clause.text, max(clause.start, position - _OPENING), position)
    if match is None:
        return False
    who = clause.folded.at(match.start())
    return who.kind == "mission" or any(one.office and one.office.level == "ambassador" for one in who.value)


def _is_journey(text: str, start: int, position: int) -> bool:
    """Whether a place is where a visit led that is only spoken of: `the visit of the President to Singapore`."""
    before = max(start, position - _OPENING)
    return bool(_JOURNEY.search(text, before, position)) and not _ON_A_JOURNEY.search(text, before, position)


def _is_in_title(candidate: Candidate, position: int) -> bool:
    """Whether a place belongs to the name of a document: `the Consulate General in Aktau`."""
    document = candidate.clause.first("document", candidate.clause.start, candidate.clause.end)
    return 0 <= document < position < candidate.end


def _as_place(mention: Mention, clause: Clause) -> Place:
    words = clause.folded.source[mention.start : mention.end]
    if isinstance(mention.value, Locality):
        return Place(
            name=words.title() if words.isupper() else words,
            country=mention.value.country,
            latitude=mention.value.latitude,
            longitude=mention.value.longitude,
        )
    return Place(name=words, country=str(mention.value))
