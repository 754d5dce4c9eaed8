"""The person whom an office stands for, or who alone is known of a party, where an event names nobody."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence

from calendar_core.events import Level
from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.meetings.preludes import PRECEDED
from calendar_core.extraction.english.people.actors import LEVELS, Actor, held_it_once, is_other_head, same_office
from calendar_core.extraction.english.reading.reading import Reading
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_LED = prefiltered(
    r"\b(?:led|headed|heads?|leads|leading|heading|(?:co-?)?chair(?:ed|s|manship)?|represented|convened by)\b"
)
_WILL_LEAD = prefiltered(
    r"\b(?:will|shall|is to|are to|to) (?:jointly )?"
    r"(?:be (?:co-?)?(?:led|headed|chaired|represented)|(?:co-?)?(?:lead|head|chair))\b"
)
_LEADERS_OF = {"meeting_held": _LED, "meeting_agreed": _WILL_LEAD}
"""What is told of those who lead the sides, by the kind of event."""
_OFFICIALS = lazy(r"(?:officials|directors|experts|representatives|diplomats)$", re.IGNORECASE)
_SAID_THERE = lazy(
    r"\W*(?:Th(?:is|ese) (?:statements?|remarks|comments|views|observations|assurances?|pledges?) (?:was|were)|"
    r"(?:He|She) (?:said|made|stated|gave|expressed) (?:this|these|that))\b"
)
"""How a sentence begins that tells at what meeting somebody said what the one before it tells."""
_WHOSE = RULES.compile(r"<actor><S>")
_FROM = lazy(r"\b(?:of|from|to|about)(?: the| his| her| its| their)? $")
_BEFORE = 15

_FRESH = dt.timedelta(days=60)
_SHORTLY = 4
"""In how many sentences from a meeting on it may be told who led a side."""


def is_envoy(actor: Actor) -> bool:
    """Whether somebody is told to be an ambassador of a party."""
    return actor.stated and actor.office is not None and actor.office.level == "ambassador"


def people_of(mentions: Iterable[Mention]) -> Iterator[Actor]:
    """Yield those who act among mentions."""
    return (actor for mention in mentions if mention.kind == "actor" for actor in mention.value)


def known_people(reading: Reading, actors: Iterable[Actor], occurrence: Occurrence) -> Iterator[Actor]:
    """Yield the person whom an office stands for, or the only one whom the release names for the party."""
    for party in {actor.party: None for actor in actors} or dict.fromkeys(occurrence.parties):
        known = list({actor.name: actor for actor in reading.named.get(party, ())}.values())
        fitting = [
            person for person in known for actor in actors if actor.party == party and same_office(actor, person)
        ]
        known = [one for one in known if not (held_it_once(one) or _is_of_other_rank(actors, party, one))]
        theirs = [actor for actor in actors if actor.party == party]
        known = [person for person in known if not any(is_other_head(person, actor) for actor in theirs)]
        if occurrence.kind == "credentials_presented" and not fitting:
            envoys = {person.name: person for person in reading.named.get(party, ()) if is_envoy(person)}
            yield from envoys.values() if len(envoys) == 1 else []
        elif fitting:
            yield fitting[0]
        elif peer := _peer(occurrence, actors, known):
            yield peer
        elif len(known) == 1 and party != reading.home and _is_meant(occurrence, actors, known[0]):
            yield known[0]
        elif known and occurrence.kind in ("meeting_held", "call_held"):
            yield from _told_there(occurrence, party) or _leading(occurrence, party)
        elif known and occurrence.kind == "meeting_agreed":
            yield from _leading(occurrence, party)


def _is_of_other_rank(actors: Iterable[Actor], party: str, known: Actor) -> bool:
    """Whether those met are called by an office of another rank than that of somebody known: a king, not a minister.

    Nor is an ambassador a minister.
    """
    ranks = {actor.office.level if actor.office else None for actor in actors if actor.party == party}
    if known.office is None or not ranks or not {known.office.level, None}.isdisjoint(ranks):
        return False
    if "official" not in {known.office.level, *ranks} and (known.office.level == "ambassador") != (
        "ambassador" in ranks
    ):
        return True
    return LEVELS[0] in ranks or (known.office.level == LEVELS[0] and ranks <= set(LEVELS[:-1]))


def _peer(occurrence: Occurrence, actors: Iterable[Actor], known: Sequence[Actor]) -> Actor | None:
    """Return who `his counterpart` is: the only one of those known who is of the rank of whoever met him."""
    ranks = _ranks_of_peers(occurrence, actors)
    peers = [person for person in known if person.office and person.office.level in ranks]
    return peers[0] if len(peers) == 1 else None


def _ranks_of_peers(occurrence: Occurrence, actors: Iterable[Actor]) -> set[Level]:
    """Return the ranks that counterparts have: those of whoever met them; none where others were met."""
    if not any(actor.sort == "fellow" for actor in actors):
        return set()
    subject = subject_of(occurrence.candidate.clause, occurrence.candidate.at)
    return {actor.office.level for actor in subject if actor.office}


def _is_meant(occurrence: Occurrence, actors: Iterable[Actor], known: Actor) -> bool:
    """Whether the only person known of a party takes part: not in the next round, nor in what others did.

    A president is none of `senior officials`.
    """
    if occurrence.candidate.rule in (PRECEDED.name, "officials_sat"):
        return False
    crowd = [actor.office for actor in actors if actor.office and _OFFICIALS.search(actor.office.text)]
    clause = occurrence.candidate.clause
    there = _SAID_THERE.match(clause.source) and any(one.name == known.name for one in clause.topic)
    if crowd and not there and all(known.office is None or known.office.level != office.level for office in crowd):
        return False
    if {actor.sort for actor in actors} == {"body"} and _outranks(occurrence, known):
        return False
    ranks = _ranks_of_peers(occurrence, actors)
    if ranks and known.office and known.office.level not in (*ranks, "official"):
        return False
    if occurrence.kind == "meeting_agreed":
        return any(actor.sort != "state" for actor in actors)
    return occurrence.kind != "credentials_presented" and not is_long_ago(occurrence)


def _outranks(occurrence: Occurrence, known: Actor) -> bool:
    """Whether somebody leads a state, and a delegation of it was met by another one, or by officials of low rank."""
    if known.office is None or known.office.level != LEVELS[0]:
        return False
    subject = subject_of(occurrence.candidate.clause, occurrence.candidate.at)
    ranks = {actor.office.level for actor in subject if actor.office}
    of_low_rank = bool(ranks) and ranks.isdisjoint(LEVELS[:2])
    return of_low_rank or (bool(subject) and all(actor.sort == "body" for actor in subject))


def is_long_ago(occurrence: Occurrence) -> bool:
    """Whether an occurrence is background: told of in passing, and long before the release."""
    last, published = occurrence.time.latest, occurrence.candidate.clause.reading.release.published_on
    return occurrence.stated and last is not None and published - last > _FRESH


def _told_there(occurrence: Occurrence, party: str) -> list[Actor]:
    """Return the only person of a party whom the sentence names that tells of a meeting, if it is told of no other."""
    clause = occurrence.candidate.clause
    if len(occurrence.parties) > 1 or is_long_ago(occurrence):
        return []
    named = {
        one.name: one
        for position, mention in clause.folded.marked(clause.start, clause.end)
        if mention.kind == "actor" and not _is_mentioned(clause, position)
        for one in mention.value
        if one.name and one.party == party
    }
    return list(named.values()) if len(named) == 1 else []


def _is_mentioned(clause: Clause, position: int) -> bool:
    """Whether somebody is only the owner of something, or whom something is from: `a message from the King`."""
    before = max(clause.start, position - _BEFORE)
    return bool(_WHOSE.match(clause.text, position) or _FROM.search(clause.text, before, position))


def _leading(occurrence: Occurrence, party: str) -> Iterator[Actor]:
    """Yield those of a party who are told, in a sentence or shortly after it, to have led a side."""
    if occurrence.kind not in _LEADERS_OF or is_long_ago(occurrence):
        return
    clause, led = occurrence.candidate.clause, _LEADERS_OF[occurrence.kind]
    part, first = (clause.reading.text, 0) if clause.in_title else (clause.part, clause.number)
    for sentence in part.sentences[first : first + _SHORTLY]:
        if led.search(part.folded.source, part.folded.origin(sentence.start), part.folded.origin_end(sentence.end)):
            people = people_of(part.folded.within(sentence.start, sentence.end))
            yield from (actor for actor in people if actor.name and actor.party == party)
