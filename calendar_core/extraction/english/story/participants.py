"""Who took part in an occurrence: the persons named for it, and those whom an office alone stands for."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from attrs import evolve

from calendar_core.events import Level, Person
from calendar_core.extraction.english.clauses.candidates import Clause, participants
from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.clauses.turns import speaking
from calendar_core.extraction.english.documents.signatories import all_who_sign
from calendar_core.extraction.english.documents.signings import BE
from calendar_core.extraction.english.meetings.delegations import is_sent, members
from calendar_core.extraction.english.meetings.preludes import PRECEDED
from calendar_core.extraction.english.people.actors import LEVELS, Actor, held_it_once, is_other_head, same_office
from calendar_core.extraction.english.reading.reading import Reading
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import AMONG, REPRESENTED_BY, RULES
from calendar_core.extraction.english.words.same_names import alike_names
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.grammar import Pattern
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_ALONG = RULES.compile(
    r"(?:(?P<at><join>)[^.;\n]{0,40}? by|\baccompanied\b[^.;\n]{0,40}? by"
    r"|(?:<body>|\b(?:delegation|entourage|group|representation|[Mm]embers)|<actor>)(?!<S>)"
    rf"(?: that| which|[^.;\n<visit><talks><met>]{{0,30}}?) {AMONG}"
    rf"|(?:[.\n] |\n)It (?:also )?{AMONG})"
    r"(?P<who>[^.\n]{1,600})"
    r"|(?P<who1><actor>(?:(?:, |,? and )<actor>){0,5}),? (?:will |is to |are to )?accompan(?:y|ies|ied|ying) "
    r"(?:the |his |her )?<actor>"
)
_IN_COMPANY = RULES.compile(
    r"(?P<who><actor>(?:(?:,|,? and) (?:the |(?:several |some |many )?(?:other |senior )?)?<actor>){0,5}) "
    r"(?:(?:will|is|are|also|were|was) ){0,2}accompan(?:y|ie[sd]|ying) (?:the <actor>|<actor>|h(?:im|er)\b|them\b)"
    r"|(?:(?<=[.\n] )|(?<=\n))(?P<who1>[^.\n<visit><talks><met>]{1,400}?),? (?:will |also ){0,2}<join> the "
    r"(?:<body>|<actor>|entourage)"
    r"|(?:<join>|\b[Jj]oining) (?:the <actor>|<actor>|h(?:im|er)\b) (?:on|for|during) (?:the|this|these|his|her) "
    r"(?:[a-z]+ ){0,2}(?:<visit>|<visited>|trip|engagements)s? (?:are|is|were|was|will be) (?P<who2>[^.;\n]{1,300})"
    r"|(?:(?<=[.\n] )|(?<=\n))(?P<who3>[^.\n<visit><talks><met>]{1,500}?),? (?:was|were|is|are|will be) (?:also )?"
    r"(?:part|members?|among the members) of (?:the |his |her )?(?:[a-z]+ )?(?:<body>|<actor>|entourage)"
)
"""`Several officials will accompany the President`, `the Minister of Trade also joined the delegation`."""
_TOGETHER = RULES.compile(
    r"\b(?:together|along) with (?P<who>(?:the |his |her )?<actor>(?:(?:, |,? and )<actor>){0,5})"
)
_EVENT = r"(?:<talks>|<opened>|\b(?:[Cc]eremony|[Ee]vent|[Ff]unction)\b)"
_ATTENDED = RULES.compile(
    rf"{_EVENT}[^.;\n<actor>]{{0,30}}? (?:was|were) (?:also )?<join> by (?P<who>[^.\n]{{1,300}})"
    r"|(?:<presented>|\bin <join>)[^.;\n<actor>]{0,30}?(?:<talks>)? (?:was|were|included?) (?P<who1>[^.\n]{1,300})"
    r"|\b[Ii]n the presence of (?P<who2>[^.\n]{1,300})"
    r"|(?:[.\n] |\n)(?:[Oo]n|[Ff]rom) (?:the )?<actor>,? (?P<who5>[^.;\n]{0,80}?<join>[^.;\n]{0,200})"
    rf"|(?P<who3><actor>(?:(?:, |,? and )(?:(?:the|other|several) ){{0,2}}<actor>){{0,5}}),? (?:also )?<join>"
    rf"[^.;\n<actor>]{{0,12}}?{_EVENT}"
    r"|(?:(?<=[.\n] )|(?<=\n))(?P<who4>[^.;\n<talks><met>]{1,300}?),? (?:was|were) (?:also )?(?:<presented>|in <join>)"
    rf"|(?:(?<=[.\n] )|(?<=\n))(?P<who6>[^.;\n<talks><met>]{{1,500}}?),? also <join>[^.;\n<actor>]{{0,12}}?{_EVENT}"
)
_THERE_AS_WELL = RULES.compile(
    r"<join>[^.;\n<actor>]{0,12}? the (?:<modifier> )?(?:<talks>|<forum>|[Ee]vent)[^.;\n<actor>]{0,20}? (?:were|was) "
    r"(?P<who>[^.\n]{1,900})"
    r"|(?:(?<=[.\n] )|(?<=\n))(?!Also )(?P<who1>[^.;:\n<talks><met><visit>]{1,400}?),? (?:also )?<join>(?: in| at)? "
    r"the (?:<modifier> )?(?:<talks>|<forum>|[Ee]vent)"
)
"""In the sentences after a gathering: who else was there."""
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
_WORDINGS = 16
"""Of how many wordings and texts is remembered whether they go together: two texts of a release, five wordings each."""
_FOLLOWING, _TO_THE_END, _NEWS = 6, 20, 2
"""In how many sentences, from that of an event on, those who were along may be told: of the news, far below it."""
_LED = prefiltered(r"\b(?:led|headed|heads?|leads|(?:co-?)?chair(?:ed|s|manship)?|represented|convened by)\b")
_WILL_LEAD = prefiltered(
    r"\b(?:will|shall|is to|are to|to) (?:jointly )?"
    r"(?:be (?:co-?)?(?:led|headed|chaired|represented)|(?:co-?)?(?:lead|head|chair))\b"
)
_LEADERS_OF = {"meeting_held": _LED, "meeting_agreed": _WILL_LEAD}
"""What is told of those who lead the sides, by the kind of event."""
_STOOD_FOR = RULES.compile(rf"<state|org|actor>[^.;,\n<actor>]{{0,40}}? (?:was|were) {REPRESENTED_BY}")
_SIGNED_BY = RULES.compile(
    r"\b(?:They|(?:The|These|Both|All)(?: (?:of )?(?:the|these))?(?: (?:[a-z]+|\d+)){0,2} <document>)"
    rf" {BE} ?<sign> by (?P<who>[^.;\n]{{2,260}})"
)
"""Shortly after documents that were signed: who did, of all of them."""
_OFFICIALS = lazy(r"(?:officials|directors|experts|representatives|diplomats)$", re.IGNORECASE)
_LEADER = lazy(r"\b(?:leader|guest)$")
"""The last word for whoever leads a state: `the Peruvian leader`."""
_CAME_WITH = RULES.compile(
    r"(?:(?<=[.\n] )|(?<=\n)|(?<=, and )|(?<=; )|(?<=, while ))(?:[Tt]he )?"
    r"(?:(?P<guest><actor>)|He|She|<name>) (?:was|were|is|are) (?:also )?accompanied"
    r"[^.;\n<actor>]{0,40}? by (?P<who>(?:(?!(?:, and|;|, while) (?:the )?<actor> (?:was|were) )[^.\n]){1,400})"
)
"""In the sentence after a meeting: who came with the guest."""
_OF_AN_EMBASSY = lazy(
    r"(?:deputy (?:ambassador|high commissioner|head of (?:the )?mission|chief of (?:the )?mission)|"
    r"(?:first|second|third) secretary|(?:\w+ )?counsell?or|(?:\w+ )?attach[ée])\b",
    re.IGNORECASE,
)
"""Offices at an embassy: who holds one beside a foreign ambassador has come with him."""
_I_GO = lazy(r"\bI(?:'m|'ll)?\b [^.;,]{0,60}$")
"""Before a visit, in a speech: of whoever speaks, and not of those whom he greeted."""
_SHORTLY = 4
_WHOSE = RULES.compile(r"<actor><S>")
_FROM = lazy(r"\b(?:of|from|to|about)(?: the| his| her| its| their)? $")
_BEFORE = 15

_FRESH = dt.timedelta(days=60)
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
        parties = {"", *(actor.party for actor in named)}
        named += [*_along(occurrence, _TOGETHER, parties, 1), *_along(occurrence, _ALONG, parties)]
        named += _along(occurrence, _IN_COMPANY, parties)
    elif not named and occurrence.kind not in _NAMED_ONLY:
        named = list(_known(reading, actors or occurrence.actors, occurrence))
    if occurrence.kind in ("meeting_held", "mission_opened"):
        named += _along(occurrence, _ATTENDED, set(occurrence.parties))
    if occurrence.kind == "meeting_held":
        named += _along(occurrence, _ALONG, set(occurrence.parties), 1)
        named += _of_delegation(occurrence)
        named += _along(occurrence, _CAME_WITH, set(occurrence.parties), 2)
    if occurrence.kind == "forum_attended":
        named += _there_as_well(reading, occurrence)
    people: dict[str, Person] = {}
    for actor in named:
        office = actor.office.text if actor.office else None
        people.setdefault(actor.name, Person(name=actor.name, office=office, party=actor.party or None))
    return tuple(people.values())


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
    if facets["signers"] or _is_long_ago(occurrence):
        return
    if not facets["together"]:
        yield from (one for one in _told_beside(occurrence) if one.party in occurrence.parties)
        return
    clause = occurrence.candidate.clause
    earlier = clause.folded.within(0, clause.start)
    told = (actor for actor in _people(reversed(earlier)) if actor.party in occurrence.parties)
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
    end = clause.part.sentences[clause.number : clause.number + _SHORTLY][-1].end
    for match in _STOOD_FOR.finditer(clause.text, clause.start, end):
        if clause.form(match.start("verb")).startswith("represent"):
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
    near = [*_people(clause.folded.within(clause.start, clause.end)), *clause.topic]
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
    return {actor.name for actor in _people(told)}


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
    end = clause.part.sentences[clause.number : clause.number + sentences][-1].end
    for match in wording.finditer(clause.text, clause.start, end):
        if _came_elsewhere(clause, match) or _is_with_another(clause, match, occurrence):
            continue
        if _is_of_hosts(clause, match, parties) or _MET.search(clause.text, clause.start, match.start()):
            continue
        start, last = match.span(str(match.lastgroup))
        ends = _ELSEWHERE.search(clause.text, start, last) if wording is _ALONG else None
        people = list(_people(clause.folded.within(start, ends.start() if ends else last)))
        envoys = {one.party for one in (*occurrence.actors, *people) if _is_envoy(one)} & parties
        for actor in people:
            of_envoys = actor.assumed and actor.office is not None and _OF_AN_EMBASSY.match(actor.office.text)
            if actor.name and of_envoys and len(envoys) == 1:
                yield evolve(actor, party=next(iter(envoys)), assumed=False)
            elif actor.name and (actor.party in parties or (actor.assumed and "" in parties)):
                yield actor
            elif actor.name and actor.assumed and wording is _CAME_WITH:
                yield from (evolve(actor, party=party, assumed=False) for party in _of_guest(clause, match, parties))


def _came_elsewhere(clause: Clause, match: re.Match[str]) -> bool:
    """Whether what others were at is told with another word than `joined`."""
    at = match.groupdict().get("at")
    return bool(at) and not clause.form(match.start("at")).startswith("join")


def _of_guest(clause: Clause, match: re.Match[str], parties: set[str]) -> Iterator[str]:
    """Yield the party of the guest with whom others came, of whom nothing else is told."""
    who = clause.folded.at(match.start("guest")).value if match["guest"] else ()
    yield from {actor.party for actor in who if actor.name and actor.party in parties}


@lru_cache(maxsize=_WORDINGS)
def _stands_in(text: str, wording: Pattern) -> bool:
    """Whether a text has a wording anywhere: it is asked for each of its occurrences."""
    return wording.may_stand_in(text) and wording.search(text) is not None


def _there_as_well(reading: Reading, occurrence: Occurrence) -> Iterator[Actor]:
    """Yield the foreigners whom the next sentences tell to have taken part in a gathering, of whatever state."""
    clause = occurrence.candidate.clause
    if clause.in_title or not _is_news(occurrence):
        return
    end = clause.part.sentences[clause.number : clause.number + _SHORTLY][-1].end
    for match in _THERE_AS_WELL.finditer(clause.text, clause.end - 1, end):
        people = _people(clause.folded.within(*match.span(str(match.lastgroup))))
        yield from (one for one in people if one.name and one.stated and one.party not in ("", reading.home))


def _is_news(occurrence: Occurrence) -> bool:
    """Whether an occurrence is what a release begins with, and no background: it happened on a day, or on none told."""
    of_a_day = occurrence.time.to_the_day or not occurrence.stated
    return occurrence.candidate.clause.number <= _NEWS and of_a_day and not _is_long_ago(occurrence)


def _is_envoy(actor: Actor) -> bool:
    return actor.stated and actor.office is not None and actor.office.level == "ambassador"


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
        for actor in _people(part.folded.within(start, ends.start() if ends else last)):
            if actor.name and (actor.party in occurrence.parties or actor.assumed):
                yield evolve(actor, party=side[0].party)


def _is_of_hosts(clause: Clause, match: re.Match[str], parties: set[str]) -> bool:
    """Whether those among whom somebody is told to be are of another side: `the Peruvian leadership, including A`."""
    first = clause.folded.at(match.start()) if clause.text[match.start()] == MARKS["actor"] else None
    return first is not None and all(actor.stated and actor.party not in parties for actor in first.value)


def _is_with_another(clause: Clause, match: re.Match[str], occurrence: Occurrence) -> bool:
    """Whether those told of came along with somebody else by name: `B will be accompanied by`, of the visit of A."""
    names = {actor.name for actor in _travellers(occurrence) if actor.name}
    sentence = max(
        clause.text.rfind("\n", 0, match.start()), clause.text.rfind(". ", 0, match.start()), clause.start - 1
    )
    before = [actor.name for actor in _people(clause.folded.within(sentence + 1, match.start())) if actor.name]
    return bool(names and before) and not any(alike_names(one, before[-1]) for one in names)


def _people(mentions: Iterable[Mention]) -> Iterator[Actor]:
    return (actor for mention in mentions if mention.kind == "actor" for actor in mention.value)


def _known(reading: Reading, actors: Iterable[Actor], occurrence: Occurrence) -> Iterator[Actor]:
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
            envoys = {person.name: person for person in reading.named.get(party, ()) if _is_envoy(person)}
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
    """Whether those met are called by an office of another rank than that of somebody known: a king, not a minister."""
    ranks = {actor.office.level if actor.office else None for actor in actors if actor.party == party}
    if known.office is None or not ranks or not {known.office.level, None}.isdisjoint(ranks):
        return False
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
    if crowd and all(known.office is None or known.office.level != office.level for office in crowd):
        return False
    if {actor.sort for actor in actors} == {"body"} and _outranks(occurrence, known):
        return False
    ranks = _ranks_of_peers(occurrence, actors)
    if ranks and known.office and known.office.level not in (*ranks, "official"):
        return False
    if occurrence.kind == "meeting_agreed":
        return any(actor.sort != "state" for actor in actors)
    return occurrence.kind != "credentials_presented" and not _is_long_ago(occurrence)


def _outranks(occurrence: Occurrence, known: Actor) -> bool:
    """Whether somebody leads a state, and a delegation of it was met by another one, or by officials of low rank."""
    if known.office is None or known.office.level != LEVELS[0]:
        return False
    subject = subject_of(occurrence.candidate.clause, occurrence.candidate.at)
    ranks = {actor.office.level for actor in subject if actor.office}
    of_low_rank = bool(ranks) and ranks.isdisjoint(LEVELS[:2])
    return of_low_rank or (bool(subject) and all(actor.sort == "body" for actor in subject))


def _is_long_ago(occurrence: Occurrence) -> bool:
    """Whether an occurrence is background: told of in passing, and long before the release."""
    last, published = occurrence.time.latest, occurrence.candidate.clause.reading.release.published_on
    return occurrence.stated and last is not None and published - last > _FRESH


def _told_there(occurrence: Occurrence, party: str) -> list[Actor]:
    """Return the only person of a party whom the sentence names that tells of a meeting, if it is told of no other."""
    clause = occurrence.candidate.clause
    if len(occurrence.parties) > 1 or _is_long_ago(occurrence):
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
    if occurrence.kind not in _LEADERS_OF or _is_long_ago(occurrence):
        return
    clause, led = occurrence.candidate.clause, _LEADERS_OF[occurrence.kind]
    part, first = (clause.reading.text, 0) if clause.in_title else (clause.part, clause.number)
    for sentence in part.sentences[first : first + _SHORTLY]:
        if led.search(part.folded.source, part.folded.origin(sentence.start), part.folded.origin_end(sentence.end)):
            people = _people(part.folded.within(sentence.start, sentence.end))
            yield from (actor for actor in people if actor.name and actor.party == party)
