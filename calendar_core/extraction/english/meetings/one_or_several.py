"""One occurrence or several: whether those whom a sentence lists were in one room, or met one after the other."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from attrs import evolve

from calendar_core.extraction.english.clauses.candidates import PERSONS, Candidate, Clause, distinct
from calendar_core.extraction.english.clauses.pairs import are_all_of_a_format
from calendar_core.extraction.english.clauses.respective_days import respective_days
from calendar_core.extraction.english.clauses.settings import setting
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.people.actors import Actor, office_of
from calendar_core.extraction.english.visits.visit_candidates import are_ambassadors
from calendar_core.extraction.english.words.patterns import AMONG, EVENT_MARKS, MARGINS, RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_JOINT_VISIT = lazy(r"\bjoint (?:[a-z]+ ){0,2}(?:visit|trip)\b|\bjointly (?:visit|travel)")
"""In a sentence: those who go somewhere go together."""
_SEVERALLY = frozenset({"meeting_held", "call_held", "credentials_presented"})
_SEVERAL, _THREE = 2, 3
_SHORTLY = 3
"""In how many sentences behind a meeting `the three leaders` may tell that it was one."""
_SEVERAL_TALKS = ("talks", "discussions", "meetings", "conversations", "consultations")
_OF_THREE = lazy(
    r"\b(?:[Tt]rilateral|[Tt]ripartite|[Tt]hree-way|"
    r"(?:of|between|by|among) the three (?:countries|states|sides|nations))\b"
)
"""In the sentence: home met two others at once."""
_OF_FOUR = lazy(r"\b(?:[Qq]uadrilateral|[Qq]uadripartite|[Ff]our-(?:way|party))\b")
"""In the words that tell of a meeting: home met three others at once."""
_THE_THREE = lazy(
    r"\W*[Tt]he three (?:(?:also |then )?(?:[a-z]+ed|held|spoke|met)\b|(?:(?:foreign|defen[cs]e|prime) )?"
    r"(?:leaders|ministers|presidents|premiers|PMs|FMs|officials|sides|parties|heads|countries|nations|states|"
    r"diplomats|chiefs)\b)"
)
"""How a sentence shortly behind a meeting begins, if home met two others at once."""
_THEIR_THREE = lazy(r"\b(?:their|our) three (?:countries|nations|states|governments|peoples)\b")
"""In the next sentence: the same."""
_MET_IN_THREE = lazy(
    r"\b(?:held|holding|hold|attended|convened|joined|had) (?:an? |the |their )?(?:[\w-]+ ){0,4}?"
    r"(?:trilateral|three-way|tripartite) (?:[\w'’-]+ ){0,2}(?:meeting|talks|summit|session|consultations|dialogue)\b"
)
"""In the sentence before: the same."""
_ANOTHER = lazy(r"\b(?:also|separate(?:ly)?|bilateral|one-on-one|respectively|earlier|later|then)\b")
"""In the sentence behind such a meeting: it tells of another one."""
_SEPARATELY = lazy(
    rf"separate|in turn|in succession|bilateral|one by one|individual|{MARGINS}|respectively| also |\bthen\b|\blater\b"
    r"|\b(?:within|over|in|during) (?:(?:the|just|only|past|last) ){0,3}(?:\w+ )?(?:days|weeks|months)\b",
    re.IGNORECASE,
)
"""In the sentence: those who are listed were met one by one, or some of them were."""
_THEIR_MEETINGS = lazy(
    r"\b(?:the|these|those|separate|individual|bilateral) (?:meetings|bilaterals)\b"
    r"|\ba series of (?:[a-z]+ )?(?:meetings|bilaterals|talks)\b",
    re.IGNORECASE,
)
"""In the sentence beside: those who are listed were met one by one."""
_ONE_ROOM = 3
"""So many parties that one met at once, and that are told by name, are taken to have been in one room."""
_MET_ENVOYS = lazy(r"\bmet (?:with )?(?:the )?(?:[a-z]+ )?(?:ambassadors|envoys|heads of mission)\b")
"""In the sentence before a list: all of them were met at once."""
_CROWD = lazy(r"\b(?:officials|representatives|members|diplomats|executives|dignitaries|figures|leaders)$")
_MEMBERS = lazy(r"(?:[a-z]+ )?members(?: of (?:the |his |her )?(?:[\w-]+ ){0,3}delegation)?$")
"""Those who come along with somebody."""
SOME_OF_THEM = lazy(r"\b(?:including|such as|among(?:st)? (?:them|others)|notably|namely)\b")
"""Before those of a list who are named of all who were met."""
_OF_ONE_GROUP = lazy(
    r"(?:\w+(?: (?!to\b|and\b)[a-z]+){0,3} an? (?:[\w-]+ ){0,4}(?:delegation|group|team|panel)\b"
    r"|[^;]*\band (?:his|her|their) (?:[\w-]+ ){0,2}(?:delegation|team|entourage)\b)"
    rf"[^;]*\b(?:{AMONG}|among (?:them|whom)|namely)\b"
    r"|[^;:]*\bmembers of [^;:]*:"
)
"""From a verb: those who are named came together, as in `met a delegation of judges, including A, B and C`."""
_IS_ONE_GROUP = RULES.compile(rf"<actor>,? (?:that |which )?{AMONG} ")
"""Before a verb: those who are named came together, as in `a delegation comprising A and B called on`."""
_CONSORT = lazy(r"(?:Queen|Princess|Crown Princess|Grand Duchess|First Lady|First Gentleman|Empress)\b")
"""The office of whoever is told behind a spouse."""
_APART = lazy(r"\w+(?:,? (?:today|there|here))? separately(?:,| with\b)")
"""Behind a verb: those who are listed were met one after the other."""
_ONE_BY_ONE = RULES.compile(
    r"\b(?:[Ss]eparate|[Ii]ndividual|one-on-one) (?:[a-z-]+ |<modifier> |<field> ){0,2}<talks>"
    r"|\b(?:separately|individually|in turn|one by one|one after (?:the other|another))\b"
)
"""In a sentence: whoever is listed in it was met alone."""
_NEXT_OFFICE = lazy(r", and |, | and (?=[A-Z])")
"""Between two of the offices that stand for officials of one state: `Peru's President, Premier and Chief Justice`."""
_AN_OFFICE = lazy(
    r"\b(?:President|Premier|Minister|Chancellor|Speaker|King|Queen|Emir|Amir|Sultan|Justice|Governor|Mayor|Secretary|"
    r"Chair(?:man|woman|person)?|Chief|Head|Commissioner|Adviser|Advisor|leaders?|Ombudsman|Prince|Princess|General)$"
    r"|^(?:(?:First|Deputy|Prime) )?(?:Minister|Secretary|Speaker|President|Head|Chair\w*|leaders?|head) (?:of|for) "
)
"""A part of such a list that is an office of its own, and no remit: not `Trade` of `Minister of Tourism and Trade`."""
_DEPUTIES = ("Deputy", "Vice", "First Deputy")
"""How two offices begin that one person often holds."""
_HOUSE = lazy(r"\b(?:House|Senate)\b")
_OF_THE_PARTY = lazy(r"\b(?:General Secretary|Secretary[- ]General|First Secretary)$")
"""An office in a party, beside which its bearer holds one of state: `Secretary-General of the Party, President A`."""
_WITH_EACH = RULES.compile(
    "<actor>(?:[,;] (?:and |as well as )?|,? (?:and|as well as) )(?:also |then |later |separately |<modifier> )?"
    "with (?:the |his |her )?<actor>"
)


def are_in_one_room(clause: Clause, others: list[Actor]) -> bool:
    """Whether several whom one met were together: counterparts without names are met one after the other."""
    awaiting = clause.context.awaiting
    if len(distinct(others)) < _ONE_ROOM or all(actor.sort == "fellow" for actor in others):
        return False
    if awaiting and not _MET_ENVOYS.search(awaiting.source):
        return False
    if not all(is_state(actor.party) for actor in others) and not _are_envoys(others):
        return False
    around = (clause.number - 1, clause.number + 1)
    beside = (clause.beside(number).source for number in around if 0 <= number < len(clause.part.sentences))
    return not _SEPARATELY.search(clause.source) and not any(map(_THEIR_MEETINGS.search, beside))


def groups(candidate: Candidate, actors: list[Actor]) -> Iterator[tuple[tuple[str, ...], list[Actor]]]:
    """Yield one group for each event: all in one room, or one for each party, or for each person."""
    actors = [one for actor in _without_their_group(actors) for one in _by_their_offices(candidate, actor)]
    in_turn = respective_days(candidate.clause, len(distinct(actors)))
    together = candidate.kind.startswith("visit") and _JOINT_VISIT.search(candidate.clause.source)
    if ((candidate.joint or together) and not in_turn) or _is_trilateral(candidate, actors):
        yield distinct(actors), actors
        return
    for party in distinct(actors):
        group = [actor for actor in actors if actor.party == party]
        people = [one for one in group if one.sort in PERSONS and one.sort != "fellow" and not _came_along(one)]
        people = _named_of_some(candidate, people) or _told_one_by_one(people)
        one_by_one = candidate.kind in _SEVERALLY and len(people) > 1 and not _are_one_group(candidate, people)
        if one_by_one and _severally(candidate, people):
            for person in people:
                yield (party,), [person]
        else:
            yield (party,), group


def _are_one_group(candidate: Candidate, people: list[Actor]) -> bool:
    """Whether those who came are told to be of one delegation, or are a couple: `King Felipe and Queen Letizia`."""
    if len(people) == _SEVERAL and people[1].office and _CONSORT.match(people[1].office.text):
        return True
    return _IS_ONE_GROUP.search(candidate.clause.text, candidate.clause.start, candidate.at) is not None


def _without_their_group(actors: list[Actor]) -> list[Actor]:
    """Return actors without the group of whom each is named: `the Nordic leaders, President A of Finland`.

    So are `the IBSA ministers, A of India and B of Brazil`.
    """
    if actors and not actors[0].name and _is_plural(actors[0]) and are_all_of_a_format(actors[0].party, actors[1:]):
        return actors[1:]
    group = [
        one for one in actors if not one.name and one.office and _is_plural(one) and one.office is actors[0].office
    ]
    named = {one.party for one in actors if one.name}
    several = len(group) > 1 and all(one.party in named for one in group)
    return [one for one in actors if one not in group] if several else actors


def _by_their_offices(candidate: Candidate, actor: Actor) -> list[Actor]:
    """Return an official for each of the offices told in one breath, where all who are listed were met alone."""
    clause, office = candidate.clause, actor.office
    if actor.name or office is None or candidate.kind not in _SEVERALLY:
        return [actor]
    parts = _NEXT_OFFICE.split(office.text)
    each = len(parts) > 1 and all(map(_AN_OFFICE.search, parts)) and not parts[0].startswith(_DEPUTIES)
    if not each or not _ONE_BY_ONE.search(clause.text, clause.start, candidate.end):
        return [actor]
    return [evolve(actor, office=office_of(part, office.level)) for part in parts]


def _told_one_by_one(people: list[Actor]) -> list[Actor]:
    """Return persons without the office that several of them are told to hold: `A and B; envoys of the President`."""
    people = list({actor.name or id(actor): actor for actor in people}.values())
    people = [one for one, behind in zip_longest(people, people[1:]) if not _is_named_behind(one, behind)]
    named = [actor for actor in people if actor.name]
    return named if len(named) > 1 and all(one.name or _is_plural(one) for one in people) else people


def _named_of_some(candidate: Candidate, people: list[Actor]) -> list[Actor]:
    """Return whom a list names of some who were met, who are nobody besides: `met officials, including Minister A`."""
    if len(people) < _SEVERAL or people[0].name or not _is_plural(people[0]):
        return []
    named = list({actor.name: actor for actor in people if actor.name}.values())
    some = SOME_OF_THEM.search(candidate.clause.words(candidate.start, candidate.end))
    return named if some and all(one.name for one in people[1:]) else []


def _is_named_behind(actor: Actor, behind: Actor | None) -> bool:
    """Whether an office is that of who is named next without one: `the Minister for Asia and the UN, Lord Carrick`."""
    if actor.office is None or actor.name or behind is None or not behind.name:
        return False
    return behind.office is None or (_OF_THE_PARTY.search(actor.office.text) is not None and is_state(actor.party))


def _came_along(actor: Actor) -> bool:
    """Whether some are told of as those who came with another: `Minister A and members of the Peruvian delegation`."""
    return not actor.name and actor.office is not None and _MEMBERS.match(actor.office.text) is not None


def _is_plural(actor: Actor) -> bool:
    if actor.office is None:
        return False
    return actor.office.text.split(" ", maxsplit=1)[0].endswith("s") or _CROWD.search(actor.office.text) is not None


def _is_trilateral(candidate: Candidate, actors: list[Actor]) -> bool:
    """Whether two others were met in one room: `hosted his colleagues A and B at a trilateral meeting`."""
    clause = candidate.clause
    others = len(distinct(actors)) if candidate.kind.startswith("meeting") else 0
    if others < _SEVERAL or "separate" in clause.words(candidate.start, candidate.end):
        return False
    if others > _SEVERAL:
        return others == _THREE and _OF_FOUR.search(clause.words(candidate.start, candidate.end)) is not None
    told = _OF_THREE.search(clause.source) is not None or _are_three(clause) or _were_three(clause)
    told = told or _is_titled(clause)
    return told or _are_in_the_title(clause, actors)


def _is_titled(clause: Clause) -> bool:
    """Whether a text begins with those who met at a meeting of three, as its title calls it."""
    title = clause.reading.title
    return not clause.in_title and clause.number == 0 and _OF_THREE.search(title.folded.source) is not None


def _are_three(clause: Clause) -> bool:
    """Whether the next sentences go on with `the three leaders`."""
    if clause.in_title:
        return False
    behind = range(clause.number + 1, min(clause.number + 1 + _SHORTLY, len(clause.part.sentences)))
    told = [clause.beside(number).source for number in behind]
    return any(map(_THE_THREE.match, told)) or any(map(_THEIR_THREE.search, told[:1]))


def _are_in_the_title(clause: Clause, actors: list[Actor]) -> bool:
    """Whether the title names home and both others in one breath: `Peruvian, Chilean, Kazakh Ministers meet`."""
    title = clause.reading.title.folded
    parties = {clause.home, *distinct(actors)}
    together = (
        {one.party for one in mention.value} for mention in title.within(0, len(title.text)) if mention.kind == "actor"
    )
    return not clause.in_title and any(parties <= those for those in together)


def _were_three(clause: Clause) -> bool:
    """Whether the sentence before told of a trilateral meeting, and this one of no other."""
    if clause.in_title or not clause.number or _ANOTHER.search(clause.source):
        return False
    return _MET_IN_THREE.search(clause.beside(clause.number - 1).source) is not None


def _are_of_one_house(people: list[Actor]) -> bool:
    """Whether all who are listed lead one chamber: `the Speaker of the House A and House Minority Leader B`."""
    return all(one.office is not None and _HOUSE.search(one.office.text) for one in people)


def _is_at_theirs(candidate: Candidate, people: list[Actor]) -> bool:
    """Whether a traveller met officials of the country where he was: he calls on one after the other."""
    clause = candidate.clause
    several = candidate.rule in ("met_with", "is_meeting") or (
        candidate.rule == "talks_with" and clause.form(candidate.at).endswith(_SEVERAL_TALKS)
    )
    towns = {one.value.country for one in clause.folded.within(clause.start, clause.end) if one.kind == "city"}
    return several and people[0].party in (setting(clause, candidate.at), *towns)


def _are_as_many(clause: Clause, at: int, people: list[Actor]) -> bool:
    """Whether as many officials of home, each by name, met them: `Ministers A and B met with Ministers C and D`."""
    ours = [actor for actor in subject_of(clause, at) if actor.name and actor.party == clause.home]
    return len(ours) == len(people) and all(actor.name for actor in people)


def _are_by_office(people: list[Actor]) -> bool:
    """Whether three or more are told by the offices that each of them holds alone: `the President, the Premier and`."""
    offices = {actor.office.text for actor in people if actor.office and not _is_plural(actor)}
    return len(people) > _SEVERAL and len(offices) == len(people)


def _severally(candidate: Candidate, people: list[Actor]) -> bool:
    """Whether officials of one state who are listed were met one by one: not in `a meeting with A and B`."""
    clause = candidate.clause
    behind = clause.words(candidate.at, candidate.end)
    apart = "separate" in clause.text[candidate.start : candidate.at] or _APART.match(behind)
    if candidate.kind == "credentials_presented" or apart:
        return True
    if candidate.rule in ("called_on", "received_by", "talks_call_on") or _is_at_theirs(candidate, people):
        return all(actor.name for actor in people) or _are_by_office(people)
    told_apart = _WITH_EACH.search(clause.text, candidate.start, candidate.end)
    told_apart = told_apart or _ONE_BY_ONE.search(clause.text, clause.start, candidate.end)
    if told_apart or "separate" in clause.text[clause.start : clause.end]:
        return True
    if clause.text[candidate.at] not in EVENT_MARKS:
        return True
    alike = people[0].office and all(one.office is people[0].office for one in people)
    if (
        alike
        or _are_of_one_house(people)
        or _OF_ONE_GROUP.match(behind)
        or (candidate.rule == "met_with" and _are_as_many(clause, candidate.at, people))
    ):
        return False
    verb = candidate.rule == "is_meeting" or clause.folded.at(candidate.at).kind != "talks"
    verb = verb or clause.text.endswith(", ", clause.start, candidate.at)
    told_each = len(people) > _SEVERAL or candidate.status == "planned"
    return clause.form(candidate.at).endswith(("meetings", "calls")) or (verb and told_each)


def _are_envoys(others: list[Actor]) -> bool:
    """Whether ambassadors of several states are told beside the envoy of an organisation: they come together."""
    of_states = [actor for actor in others if is_state(actor.party)]
    return len(distinct(of_states)) >= _ONE_ROOM and are_ambassadors([actor for actor in of_states if actor.office])
