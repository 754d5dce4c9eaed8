"""Which guest a sentence means that receives `him` or `the delegation`, told of before."""

from attrs import evolve

from calendar_core.extraction.english.clauses.candidates import PERSONS, Clause, foreign, has, participants
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.people.actors import Actor


def delegation_told(clause: Clause, at: int) -> list[Actor]:
    """Return the delegation that is received: that of home abroad, or the foreign one of the sentence before."""
    hosts = [one for one in subject_of(clause, at) if one.sort in PERSONS and one.name]
    trip = clause.context.trip or clause.context.abroad
    if not hosts or clause.verb_status(at) != "held":
        return []
    if trip:
        there = all(one.party == trip or (one.assumed and one.office) for one in hosts)
        return [Actor(clause.home, sort="body")] if there else []
    before = clause.part.sentences[clause.number - 1] if clause.number else None
    told = participants(clause.folded, before.start, before.end) if before and has(hosts, clause.home) else []
    return [one for one in foreign(told, clause.home) if one.sort == "body"]


def guest_meant(clause: Clause, at: int) -> list[Actor]:
    """Return whom `him` means: the only foreigner whom the sentence names, or else whom those before are about."""
    named = [one for one in foreign(participants(clause.folded, clause.start, clause.end), clause.home) if one.name]
    if named and (len(named) == 1 or clause.first("actor", clause.start, at) < 0):
        return named[:1]
    if named:
        return []
    traveller = [Actor(clause.home, sort="person")] if clause.context.trip else []
    return foreign(clause.topic, clause.home) or _guest_before(clause, at) or traveller


def hosts_of_travellers(clause: Clause, hosts: list[Actor], guests: list[Actor]) -> list[Actor]:
    """Return who receives those of home on their trip: `In Lima, President A received the Minister`.

    They are nobody who was told of before, as the traveller was: he receives people there, too.
    """
    trip = clause.context.trip
    title = clause.reading.title.folded
    told = (*title.within(0, len(title.text)), *clause.folded.within(0, clause.start))
    before = {one.name for mention in told if mention.kind == "actor" for one in mention.value}
    strange = all(one.assumed and one.office and one.name and one.name not in before for one in hosts)
    ours = all(one.party in ("", clause.home) and one.sort in PERSONS for one in guests)
    return [evolve(one, party=trip, stated=True, assumed=False) for one in hosts] if trip and strange and ours else []


def _guest_before(clause: Clause, at: int) -> list[Actor]:
    """Return the guest whom the sentence before names, and whom somebody else of home meets as well."""
    if clause.number == 0 or "also" not in clause.words(clause.start, at):
        return []
    before = clause.part.sentences[clause.number - 1]
    named = {actor.name for actor in participants(clause.folded, before.start, before.end)}
    return [actor for actor in clause.context.guests if actor.name in named]
