"""Who took part in an occurrence: the persons named for it, and those whom an office alone stands for."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from attrs import evolve

from calendar_core.events import Person
from calendar_core.extraction.english.clauses.candidates import Clause, participants
from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.clauses.turns import speaking
from calendar_core.extraction.english.documents.signatories import all_who_sign
from calendar_core.extraction.english.documents.signings import BE
from calendar_core.extraction.english.meetings.delegations import is_sent, members
from calendar_core.extraction.english.people.actors import LEVELS, Actor, is_other_head, same_office
from calendar_core.extraction.english.reading.reading import Reading
from calendar_core.extraction.english.story.company import (
    ALONG,
    ATTENDED,
    CAME_WITH,
    IN_COMPANY,
    ITS_MEMBERS,
    THERE_AS_WELL,
    TOGETHER,
)
from calendar_core.extraction.english.story.known_people import is_envoy, is_long_ago, known_people, people_of
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import AMONG, REPRESENTED_BY, RULES
from calendar_core.extraction.english.words.same_names import alike_names
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.grammar import Pattern, numbered
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_DELEGATION = RULES.compile(
    rf"(?P<side><actor>)(?: side)?,? (?:(?:was|were) )?(?:also )?{AMONG} (?P<who>[^.\n]{{1,600}})"
)
"""Who was of a side, told behind what the release is about: `The Peruvian delegation consisted of A and B`."""
_ELSEWHERE = RULES.compile(
    r"(?<!who) (?:was|were|has|had|have|will|would) |<met>|<receive>|<call_on>|<talks>|"
    r", (?:reflect|demonstrat|underscor|underlin|show|signal|highlight|illustrat|emphasi[sz]|confirm|prov)\w*ing "
)
"""Behind those who came along: who else did something."""
_MET = RULES.compile(r"<met|talks> (?:with )?(?:[\w'’-]+ |<demonym|field|modifier|body|state>(?:<S>)? ){0,6}$")
"""Before those who were met, and not along: `met with members of the government, including A`."""
_NEXT_IN_LIST = RULES.compile(r"(?:,|;|,? and) (?:<honorific>[., ]*)*")
"""Between two who are listed."""
_FAMILY = lazy(r"\b(?:wife|husband|spouse|daughter|son),? $")
"""Before a name: who somebody is to whoever is told of."""
_OF_ANOTHER = RULES.compile(r",? (?:of|from|at) (?:the )?<actor|state|org|demonym>")
"""Behind a name: whose it is."""
_WORDINGS = 16
"""Of how many wordings and texts is remembered whether they go together: two texts of a release, five wordings each."""
_FOLLOWING, _TO_THE_END, _NEWS = 6, 60, 5
"""In how many sentences, from that of an event on, those who were along may be told: of the news, far below it."""
_STOOD_FOR = RULES.compile(rf"<state|org|actor>[^.;,\n<actor>]{{0,40}}? (?:was|were) {REPRESENTED_BY}")
_SIGNED_BY = RULES.compile(
    r"\b(?:They|(?:The|These|Both|All)(?: (?:of )?(?:the|these))?(?: (?:[a-z]+|\d+)){0,2} <document>)"
    rf" {BE} ?<sign> by (?P<who>[^.;\n]{{2,260}})"
)
"""Shortly after documents that were signed: who did, of all of them."""
_FOR_EACH = RULES.compile(
    r"\b(?:[Ff]or|[Oo]n behalf of) (?:the )?<state|org|actor>(?: side)?, (?:the )?(?P<who><actor>)"
)
"""The same, for each side: `for Togo, Foreign Minister A`."""
_LEADER = lazy(r"\b(?:leader|guest)$")
"""The last word for whoever leads a state: `the Peruvian leader`."""
_OF_AN_EMBASSY = lazy(
    r"(?:deputy (?:ambassador|high commissioner|head of (?:the )?mission|chief of (?:the )?mission)|"
    r"(?:first|second|third) secretary|(?:\w+ )?counsell?or|(?:\w+ )?attach[ée])\b",
    re.IGNORECASE,
)
"""Offices at an embassy: who holds one beside a foreign ambassador has come with him."""
_OF_GUESTS = lazy(
    r"(?:alternate |deputy |senior |chief |resident |country |regional |programme |team |mission )*"
    r"(?:executive director|representative|(?:country|programme) (?:manager|director|officer)|resident coordinator|"
    r"special assistant|(?:first|second|third) secretary|counsell?or|attach[ée]|vice president|economist|specialist|"
    r"chief (?:executive|operating|financial|technical) officer|mission chief|team leader|desk officer)\b",
    re.IGNORECASE,
)
"""Offices in an organisation, a company or an embassy: who holds one in a list of those present came with the guest."""
_I_GO = lazy(r"\bI(?:'m|'ll)?\b [^.;,]{0,60}$")
"""Before a visit, in a speech: of whoever speaks, and not of those whom he greeted."""
_WORDS_OF = {
    "at": ("join",),
    "me": ("member",),
    "there": ("present",),
    "represents": ("represent",),
    "joined": ("join", "attend", "particip", "sat in", "took part"),
}
"""How the words begin that are meant in a wording, by its groups: other words of their kinds are not."""
_PASSIVE = lazy(r"\b(?:was|were|been|being|be|is|are) (?:\w+ )?$")
"""Before `received`: the guest is who is told of before it."""
_SHORTLY, _NEXT = 4, 2
"""In how many sentences, from that of an event on, it may be told who signed, and in whose presence something was."""
_NAMED_ONLY = frozenset({"forum_attended", "agreement_signed", "relations_established"})
"""Kinds of which only the persons count who are told to have taken part by name."""


def participants_of(reading: Reading, occurrence: Occurrence) -> tuple[Person, ...]:
    """Return the persons of an occurrence: the foreign side; for visits the visitors of either side."""
    actors = _travellers(occurrence) or occurrence.actors
    if occurrence.kind == "agreement_signed":
        actors = list(_signatories(occurrence))
    named: list[Actor] = [actor for actor in actors if actor.name]
    if occurrence.kind.startswith("visit"):
        named = list(members(occurrence)) if is_sent(occurrence) else named or list(_traveller(reading, occurrence))
        named += _along_on_visit(occurrence, {"", *(actor.party for actor in named or _travellers(occurrence))})
    elif not named and occurrence.kind not in _NAMED_ONLY:
        named = list(known_people(reading, actors or occurrence.actors, occurrence))
    named += _there_as_well(reading, occurrence) if occurrence.kind == "forum_attended" else _along_at_talks(occurrence)
    people: dict[str, Person] = {}
    for actor in named:
        office = actor.office.text if actor.office else None
        people.setdefault(actor.name, Person(name=actor.name, office=office, party=actor.party or None))
    return tuple(people.values())


def _along_on_visit(occurrence: Occurrence, parties: set[str]) -> Iterator[Actor]:
    """Yield those who are told to have come with the visitors, who are of some parties."""
    yield from _along(occurrence, TOGETHER, parties, _NEXT)
    yield from _along(occurrence, ALONG, parties)
    yield from _along(occurrence, IN_COMPANY, parties)
    yield from _along(occurrence, CAME_WITH, parties, _NEXT)
    yield from _along(occurrence, ITS_MEMBERS, parties)


def _along_at_talks(occurrence: Occurrence) -> Iterator[Actor]:
    """Yield those who are told to have been with the guests at a meeting, or where a mission was opened."""
    parties = set(occurrence.parties)
    if occurrence.kind in ("meeting_held", "mission_opened"):
        yield from _along(occurrence, ATTENDED, parties)
    if occurrence.kind == "meeting_agreed":
        yield from _along(occurrence, ATTENDED, parties, _NEXT)
    if occurrence.kind == "meeting_held":
        yield from _along(occurrence, ALONG, _parties_along(occurrence), 1)
        yield from _along(occurrence, TOGETHER, parties, 1)
        yield from _along(occurrence, ITS_MEMBERS, {*parties, ""}, _NEXT)
        yield from _of_delegation(occurrence)
    if occurrence.kind in ("meeting_agreed", "meeting_held"):
        yield from _along(occurrence, CAME_WITH, parties, _NEXT)


def _travellers(occurrence: Occurrence) -> list[Actor]:
    """Return who goes on a visit; of those of several states who come together, those of its own."""
    facets = occurrence.candidate.facets
    visitors = list(facets.get("visitors") or ())
    if facets.get("host") != occurrence.candidate.clause.home:
        return visitors
    return [actor for actor in visitors if actor.party in ("", *occurrence.parties)] or visitors


def _signatories(occurrence: Occurrence) -> Iterator[Actor]:
    """Yield who signed: those named; of `the ministers signed` those present, or the last minister told of before."""
    facets = occurrence.candidate.facets
    yield from facets["signers"]
    if facets["signers"] or is_long_ago(occurrence):
        return
    if not facets["together"]:
        yield from (one for one in _told_beside(occurrence) if one.party in occurrence.parties)
        return
    clause = occurrence.candidate.clause
    earlier = clause.folded.within(0, clause.start)
    told = (actor for actor in people_of(reversed(earlier)) if actor.party in occurrence.parties)
    present = [actor for actor in occurrence.actors if _is_of_rank(actor, facets["together"])]
    yield from present or list(islice((actor for actor in told if _is_of_rank(actor, facets["together"])), 1))


def _told_beside(occurrence: Occurrence) -> Iterator[Actor]:
    """Yield who is told to sign in the sentence above a list of documents, or else shortly after the document."""
    clause = occurrence.candidate.clause
    if occurrence.candidate.rule == "listed" and clause.context.announcing is not None:
        above = all_who_sign(clause.context.announcing)
        yield from above
        if above:
            return
    end = _end_of(clause, _SHORTLY)
    for match in _STOOD_FOR.finditer(clause.text, clause.start, end):
        if clause.form(match.start("verb")).startswith("represent"):
            yield from (actor for actor in clause.folded.at(match.start("who")).value if actor.name)
    for match in _FOR_EACH.finditer(clause.text, clause.end, end):
        if MARKS["sign"] in clause.text[clause.end : end]:
            yield from (actor for actor in clause.folded.at(match.start("who")).value if actor.name)
    for match in _SIGNED_BY.finditer(clause.text, clause.end, end):
        yield from (actor for actor in participants(clause.folded, *match.span("who")) if actor.name)


def _is_of_rank(actor: Actor, rank: str) -> bool:
    """Whether somebody with a name has a rank, as far as his or her office is told."""
    return bool(actor.name) and (rank == "any" or actor.office is None or actor.office.level == rank)


def _traveller(reading: Reading, occurrence: Occurrence) -> Iterator[Actor]:
    """Yield the person of the travelling side who is told of: in the sentence, before it, or first in the release."""
    clause, facets = occurrence.candidate.clause, occurrence.candidate.facets
    offices = _travellers(occurrence)
    abroad = occurrence.parties if facets.get("host") == reading.home else (reading.home,)
    speaker = speaking(clause, occurrence.candidate.at) if reading.home in abroad else None
    if speaker is not None:
        yield speaker
        return
    of_speaker = _I_GO.search(clause.words(clause.start, occurrence.candidate.at)) is not None
    near = [*people_of(clause.folded.within(clause.start, clause.end)), *clause.topic]
    for party in dict.fromkeys(office.party for office in offices if office.party) or abroad:
        theirs = [actor for actor in near if actor.name and actor.party == party]
        theirs += reading.named.get(party, ())
        if of_speaker and _greets(clause):
            continue
        if of_speaker:
            theirs = [actor for actor in theirs if actor.name in _named_up_to(clause)]
        fitting = [actor for actor in theirs if any(same_office(office, actor) for office in offices)]
        ranks = {office.office.level for office in offices if office.party == party and office.office}
        of_the_rank = [actor for actor in theirs if not ranks or (actor.office and actor.office.level in ranks)]
        of_the_rank = [one for one in of_the_rank if not any(is_other_head(one, office) for office in offices)]
        if ranks == {"official"}:
            leads = any(_LEADER.search(office.office.text) for office in offices if office.office)
            heads = [actor for actor in theirs if actor.office and actor.office.level == LEVELS[0]]
            lead = next((those for those in (theirs, heads) if len({actor.name for actor in those}) == 1), [])
            of_the_rank = lead if leads else []
        alone = len({actor.name for actor in theirs}) == 1 and not any(actor.office for actor in theirs)
        yield from (fitting or of_the_rank or (theirs if alone else []))[:1]


def _named_up_to(clause: Clause) -> set[str]:
    """Return the names of those whom a release names up to a sentence: whoever says `I` there is one of them."""
    title = clause.reading.title.folded
    told = (*title.within(0, len(title.text)), *clause.folded.within(0, clause.end))
    return {actor.name for actor in people_of(told)}


def _greets(clause: Clause) -> bool:
    """Whether a text begins by greeting those who listen, who are named with semicolons between them."""
    sentences = clause.part.sentences[: clause.number]
    return any(clause.words(one.start, one.end).count(";") > 1 for one in sentences)


def _along(occurrence: Occurrence, wording: Pattern, parties: set[str], sentences: int = _FOLLOWING) -> Iterator[Actor]:
    """Yield those of some parties who are told to have been along: `was accompanied by`, `the delegation includes`.

    Of whom nothing tells the party is of the traveller's, which stands for that as the empty one.
    """
    clause = occurrence.candidate.clause
    if not _stands_in(clause.text, wording):
        return
    if sentences == _FOLLOWING and _is_news(occurrence):
        sentences = _TO_THE_END
    end = _end_of(clause, sentences)
    known = parties - {""}
    only = next(iter(known)) if len(known) == 1 else ""
    parties = {*parties, *_states_of_members(occurrence)} if wording is ALONG else parties
    for match in wording.finditer(clause.text, clause.start, end):
        if _is_of_others(clause, match, occurrence, parties):
            continue
        start, last = match.span(numbered(match, "who"))
        ends = _ELSEWHERE.search(clause.text, start, last) if wording in (ALONG, CAME_WITH) else None
        people = list(_listed(clause.folded, start, ends.start() if ends else last))
        people = list(_of_one_side(people, known)) if wording is ATTENDED else people
        envoys = {one.party for one in (*occurrence.actors, *people) if is_envoy(one)} & parties
        side = _side(occurrence, match, people, wording)
        for actor in (one for one in people if one.name):
            if len(envoys) == 1 and _is_of_an_embassy(actor):
                yield evolve(actor, party=next(iter(envoys)), assumed=False)
            elif actor.party in parties:
                yield actor
            elif actor.assumed and side in known:
                yield evolve(actor, party=side, assumed=False)
            elif actor.assumed and side is None and "" in parties:
                yield evolve(actor, party=only or actor.party)


def _of_one_side(people: Iterable[Actor], parties: set[str]) -> Iterator[Actor]:
    """Yield those who are listed; whoever has an office that guests have is of the guest told before him."""
    side = ""
    for actor in people:
        if not actor.assumed:
            side = actor.party if actor.party in parties else ""
        elif side and (actor.office is None or _OF_GUESTS.match(actor.office.text)):
            yield evolve(actor, party=side, assumed=False)
            continue
        elif actor.name:
            side = ""
        yield actor


def _is_of_others(clause: Clause, match: re.Match[str], occurrence: Occurrence, parties: set[str]) -> bool:
    """Whether those told of were along elsewhere or with another, were met, or are of the hosts."""
    if _came_elsewhere(clause, match) or _is_with_another(clause, match, occurrence):
        return True
    met = occurrence.kind.startswith("visit") and _MET.search(clause.text, clause.start, match.start())
    return bool(met) or _is_of_hosts(clause, match, parties)


def _is_of_an_embassy(actor: Actor) -> bool:
    """Whether somebody of no state told has an office that is held at an embassy."""
    return actor.assumed and actor.office is not None and _OF_AN_EMBASSY.match(actor.office.text) is not None


def _listed(folded: Folded, start: int, end: int) -> Iterator[Actor]:
    """Yield those who are listed; a full name alone is of whoever stands before it: `Senators A, B, and C`.

    A list that begins with a full name is of those of whom nothing is told: `the other members are A and B`.
    """
    last = Actor(assumed=True, sort="person")
    before = end
    for position, mention in folded.marked(start, end):
        if mention.kind == "actor":
            yield from mention.value
            last, before = mention.value[-1], position
        elif (
            mention.kind == "name"
            and " " in mention.value
            and (
                _NEXT_IN_LIST.fullmatch(folded.text, before + 1, position)
                if last.name
                else not folded.text[start:position].strip() or _FAMILY.search(folded.text, start, position)
            )
            and not _OF_ANOTHER.match(folded.text, position + 1)
        ):
            last, before = evolve(last, name=mention.value), position
            yield last


def _parties_along(occurrence: Occurrence) -> set[str]:
    """Return of which parties those are who were along at a meeting: with a delegation, also those of none."""
    delegation = len(occurrence.parties) == 1 and not any(actor.name for actor in occurrence.actors)
    return {*occurrence.parties, ""} if delegation else set(occurrence.parties)


def _states_of_members(occurrence: Occurrence) -> set[str]:
    """Return the states that those may be of who visit for an organisation: all that the release names but home."""
    reading = occurrence.candidate.clause.reading
    of_states = not occurrence.kind.startswith("visit") or any(map(is_state, occurrence.parties))
    return set() if of_states else {*reading.named} - {reading.home, ""}


def _came_elsewhere(clause: Clause, match: re.Match[str]) -> bool:
    """Whether what others were at is told with another word than `joined`, or is told so far on that it is no more."""
    if numbered(match, "presence") and match.start() > _end_of(clause, _NEXT):
        return True
    words = ((numbered(match, name), meant) for name, meant in _WORDS_OF.items())
    return any(name and not clause.form(match.start(name)).startswith(meant) for name, meant in words)


def _end_of(clause: Clause, sentences: int) -> int:
    """Return where so many sentences end of which the first is that of an event."""
    return clause.part.sentences[clause.number : clause.number + sentences][-1].end


def _side(occurrence: Occurrence, match: re.Match[str], people: Sequence[Actor], wording: Pattern) -> str | None:
    """Return the party of those with whom others were, of whom nothing else is told; None where a wording tells none.

    Those listed behind one of a state are of that state as well: `with him were the Czech Ambassador A, and B`.
    """
    guest = numbered(match, "guest")
    if guest:
        (who, *others) = occurrence.candidate.clause.folded.at(match.start(guest)).value
        return "" if others else str(who.party)
    met = not occurrence.kind.startswith("visit")
    if (wording is CAME_WITH and met) or numbered(match, "his"):
        return next((one.party for one in people[:1] if one.stated), _guest(occurrence))
    beside = people[:1] if wording in (ALONG, ITS_MEMBERS) and not numbered(match, "at") else ()
    return next((one.party for one in beside if one.party in occurrence.parties), None)


def _guest(occurrence: Occurrence) -> str:
    """Return the party of the guest whom somebody of home received: the host is not told to be accompanied."""
    clause, at = occurrence.candidate.clause, occurrence.candidate.at
    received = clause.text[at] == MARKS["receive"] and not _PASSIVE.search(clause.words(clause.start, at))
    ours = any(actor.party == clause.home for actor in subject_of(clause, at))
    return occurrence.parties[0] if received and ours and len(occurrence.parties) == 1 else ""


@lru_cache(maxsize=_WORDINGS)
def _stands_in(text: str, wording: Pattern) -> bool:
    """Whether a text has a wording anywhere: it is asked for each of its occurrences."""
    return wording.may_stand_in(text) and wording.search(text) is not None


def _there_as_well(reading: Reading, occurrence: Occurrence) -> Iterator[Actor]:
    """Yield the foreigners whom the next sentences tell to have taken part in a gathering, of whatever state."""
    clause = occurrence.candidate.clause
    if clause.in_title or not _is_news(occurrence):
        return
    end = _end_of(clause, _SHORTLY)
    for match in THERE_AS_WELL.finditer(clause.text, clause.end - 1, end):
        people = people_of(clause.folded.within(*match.span(str(match.lastgroup))))
        yield from (one for one in people if one.name and one.stated and one.party not in ("", reading.home))


def _is_news(occurrence: Occurrence) -> bool:
    """Whether an occurrence is what a release begins with, and no background: it happened on a day, or on none told."""
    of_a_day = occurrence.time.to_the_day or not occurrence.stated
    return occurrence.candidate.clause.number <= _NEWS and of_a_day and not is_long_ago(occurrence)


def _of_delegation(occurrence: Occurrence) -> Iterator[Actor]:
    """Yield those of whom the delegation consisted that met, where that meeting is what the release begins with."""
    clause = occurrence.candidate.clause
    part = clause.reading.text
    if not part.sentences or (clause.number and not clause.in_title):
        return
    for match in _DELEGATION.finditer(part.folded.text, 0, part.sentences[:_FOLLOWING][-1].end):
        side = part.folded.at(match.start("side")).value
        if any(one.sort != "body" or one.party not in occurrence.parties for one in side):
            continue
        start, last = match.span("who")
        ends = _ELSEWHERE.search(part.folded.text, start, last)
        for actor in _listed(part.folded, start, ends.start() if ends else last):
            if actor.name and (actor.party in occurrence.parties or actor.assumed):
                yield evolve(actor, party=side[0].party)


def _is_of_hosts(clause: Clause, match: re.Match[str], parties: set[str]) -> bool:
    """Whether those among whom somebody is told to be are of another side: `the Peruvian leadership, including A`."""
    first = clause.folded.at(match.start()) if clause.text[match.start()] == MARKS["actor"] else None
    return first is not None and all(
        actor.stated and not actor.name and actor.party not in parties for actor in first.value
    )


def _is_with_another(clause: Clause, match: re.Match[str], occurrence: Occurrence) -> bool:
    """Whether those told of came along with somebody else by name: `B will be accompanied by`, of the visit of A."""
    names = {actor.name for actor in _travellers(occurrence) if actor.name}
    sentence = max(
        clause.text.rfind("\n", 0, match.start()), clause.text.rfind(". ", 0, match.start()), clause.start - 1
    )
    before = [actor.name for actor in people_of(clause.folded.within(sentence + 1, match.start())) if actor.name]
    return bool(names and before) and not any(alike_names(one, before[-1]) for one in names)
