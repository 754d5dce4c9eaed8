"""Whose a document is: who signed it, and between which states it stands."""

import re
from collections.abc import Iterable, Mapping
from typing import Literal

from attrs import evolve

from calendar_core.events import Level
from calendar_core.extraction.english.clauses.candidates import (
    NAMED_AFTER,
    Clause,
    distinct,
    foreign,
    has,
    participants,
    state,
    tells_where,
)
from calendar_core.extraction.english.clauses.document_words import OF_THREE
from calendar_core.extraction.english.clauses.settings import setting
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.documents.titles import Title
from calendar_core.extraction.english.gatherings.gatherings import is_gathering, organisation_of
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.words.patterns import EVENT_MARKS, RULES
from calendar_core.extraction.lazy import Lazy, lazy
from calendar_core.parties import is_state

_BETWEEN = RULES.compile(r" (?:between|among) [^;.\n]{3,160}")
_BY = RULES.compile(
    r"<sign>[^;\n]{0,80}? by (?P<who>(?:(?!,? (?:will|would|is|was|are|were|aims?|allows?|provides?) )[^;\n]){2,260})"
)
_STATES = (
    r"(?:(?:, (?:and )?(?:with )?(?:the )?<state|org>)*,? (?:and|&) (?:with )?(?:the )?<state|org>"
    r"(?=[.,;)]|$| (?:in|on|at|for|during|to|within|under|as|last|this|today|yesterday|<date>)(?!\w)))?"
)
"""Behind the first of several states: the others."""
_TITLE_WITH = RULES.compile(rf"<document>(?: \([^()\n]{{1,20}}\))? with (?:the )?(?P<who><actor|state|org>{_STATES})")
_WITH_WHOM = RULES.compile(r"(?P<who><actor>)[^;\n<actor>]{0,40}?,? with whom (?:he|she|they|(?:the )?<actor>) $")
"""Before `signed`: the other one who did."""
_SIGNED_WITH = RULES.compile(r"<sign>,? (?:(?:together |along |jointly )?with|alongside) (?P<who><LIST>)")
_WITH_A_STATE = RULES.compile(
    r"<sign>(?:(?!<met|talks|hold|discussed|sign>)[^;,.\n]){0,90}? with (?P<who>(?:the )?<state>)"
)
"""`Signed` something with a state that is named, and with nobody of it."""
_WITH = RULES.compile(
    r"<sign>(?:(?!<met|talks|hold|discussed|sign>)[^;.\n]){0,160}? (?:with|alongside) (?P<who><LIST>)"
)
"""`Signed` something, and beside whom."""
_AT_A_MEETING_WITH = RULES.compile(
    r"<sign>(?:(?!<met|hold|discussed|sign>)[^;.\n]){0,200}? (?:at|during|in|following|after) "
    r"(?:an?|the|their|his|her) (?:[a-z]+ ){0,2}<talks>[^.;\n<actor>]{0,20}? with (?:the |his |her )?(?P<who><actor>)"
)
"""`Signed` something at a meeting, and with whom it was."""
_CONCLUDED_WITH = RULES.compile(rf" with (?:the )?(?P<who><actor|state|org>{_STATES})")
"""Behind the name of a document: who else signed it, of several told in one sentence."""
_WHO = RULES.compile(r"(?P<who><actor>)(?: \([^()\n]{1,20}\))?, who (?!<actor>)[^,.;\n]{0,80}$")
"""Before a verb of signing: who did, in a sentence about others."""
_BY_FACTIONS = RULES.compile(r"<sign>(?: <hold>)? by [^.;,\n]{0,60}\b(?:factions|groups|movements)\b[^.;,\n]{0,20}$")
_WITH_A_BODY = RULES.compile(r"(?:<body>|\b[Gg]overnment|\b[Mm]inistry),? and (?:the )?<state>")
"""Before a verb of signing: a body that is called by no state, and a state."""
_OF_THREE = lazy(OF_THREE)
"""In a title: an organisation may be one of the sides beside states."""
_OF_WAR = lazy(r"\b(?:[Cc]ease-?fire|[Aa]rmistice|[Tt]ruce|[Pp]eace) $")
_OURS = lazy(r"\b(?:[Ww]e|[Oo]ur|[Tt]he two (?:countries|states|nations)|[Bb]oth (?:countries|states|nations))\b")
_IS_WITH = lazy(r"\b(?:with|between)\b")
_SEAT = RULES.compile(r"<body>(?: of (?:<field|name>|[A-Z][a-z]+))? in $")
"""Before a city: somebody has its seat there."""
_THAT_THEY = RULES.compile(
    r",? (?:that|which) (?P<who>(?:the )?<actor|state>,? and (?:the )?<actor|state|org>)(?: <hold>)? $"
)
"""Between a document and `signed`: who did."""
_WITH_MANY = lazy(r"\bwith (?:\S+ ){0,4}(?:countries|states|nations|partners|governments)$")
"""Up to the end of a document: with whom it is, states that are not named."""
_NEAR = 60
_AT_SUMMIT = RULES.compile(
    r"(?:\b[Ii]n|\b[Aa]t|\b[Dd]uring|[Aa]t the end of) (?:the |this )?(?:[Ss]ummit|<forum>)[^.;\n]{0,60}?"
    r"(?:<actor|heads|offices>|[Pp]residents|[Ll]eaders|[Mm]inisters|[Pp]articipants|[Mm]embers)(?: also| then)? $"
)
"""Before a verb of signing: those who gathered did."""
_THEY_ADOPTED = RULES.compile(
    r"\s*(?:They|(?:At|In|Following|After|During) [^,;.\n<actor>]{3,60}, (?:they|the "
    r"(?:ministers|leaders|participants))|"
    r"The (?:participants|(?:[a-z]+ )?(?:heads of (?:state|government|delegation)s?|ministers|leaders)))"
    r"(?: also| then| jointly| unanimously){0,2} adopted "
)
"""How a sentence begins that tells what those adopted who gathered."""
_AND_ATTENDED = RULES.compile(r",? and (?:also |then )?<join>")
"""Behind a document: what else somebody did, with others."""
_ONE_OF_THEM = lazy(
    r",? (?:including|among them|amongst them|such as|one of (?:them|which)) (?:[a-z]+ ){0,3}?"
    r"(?:on|about|regarding|concerning|marking|dedicated to|devoted to|in support of)\b"
)
"""Behind documents: what one of them is about, which tells nothing of who signed it."""
_MEETING_OF_SEVERAL = RULES.compile(r"<talks|forum> (?:of|between|among) (?:the )?(?P<all><LIST>)")
_BY_AN_ORGANISATION = RULES.compile(r"<document> by (?:the )?(?P<who><org>)(?!<S>| <actor|body|forum>| [Mm]ember)")
_TWO = 2
_SUMMIT_OF_TWO = RULES.compile(
    r"(?P<two><state|demonym|org>(?:-| - |–)<state|demonym|org>) (?:[A-Za-z]+ )?<talks|forum>"
    r"[^.;\n<talks><forum>]{0,60}$"
)
"""Before a document: the two whose meeting it was signed at."""
_IN = lazy(r"\b(?:in|presence of) (?:the )?$")
_IN_A_LAND = RULES.compile(
    r"(?:\b(?:missions?|operations?|situation|crisis|conflict|war|peacekeep\w+|settlement|troops|forces)|<body|mission>)"
    r" in (?:the )?$|<document> (?:on|about|regarding|concerning) (?:the )?$"
)
"""Before a state in the name of a document: it is where or what something is, and need not have signed."""
_FOR = RULES.compile(r"\bon (?:the )?behalf of\b|<sign> for\b")
"""Behind `signed`: somebody else may stand there who did."""
_GROUP = RULES.compile(
    r"(?<!\w)(?:[Tt]hey|[Tt]he (?:two|sides|parties|ministers|leaders|presidents|heads)|[Bb]oth|[Tt]wo|"
    r"<heads>|<offices>)"
)
_BY_GROUP = RULES.compile(
    r"<sign> by (?:the )?(?:(?:both|two) (?:<actor>|[a-z]+)|<heads>|<offices>|ministers|presidents)"
)
_MEETING_WITH = RULES.compile(
    r"(?:<talks>|\b[Tt]alks|\b[Mm]eeting)[^.;\n<actor>]{0,20}? with (?:the |his |her )?(?P<who><actor>)"
    r"(?:(?! (?:that|which|who|spoke|recalled|referred)\b|<discussed|sign>)[^.;\n<actor>]){0,60}$"
)
"""Before `was signed`: the meeting at which it was."""
_BETWEEN_THEM = RULES.compile(r"<document|sign>[^.;\n<document><sign><date>]{0,60}? between (?:the )?(?P<who><WHOS>)")
"""Whose a document is, or between whom it was signed."""
_IN_A_STATEMENT = RULES.compile(
    r"\W*In (?:an?|the|their|this) (?:(?:[a-z-]+|<modifier>) )?<document>[^,;\n]{0,160}, (?:the )?(?P<who><WHOS>) "
)
"""Before what is said in a document."""
_WITH_THE_LATTER = lazy(r"\b[Ww]ith (?:the latter|whom)\b")
"""Before `was signed`: whoever has been told of last did so."""
_GROUP_SIGNS = RULES.compile(r"(?P<who><actor>)[^.;,\n<actor>]{0,20}? <sign>$")
"""Up to a verb of signing: who may be called by offices alone."""
_RANKS: Mapping[Level, Lazy] = {
    "head_of_state_or_government": lazy(
        r"\b(?:presidents|prime ministers|premiers|leaders|heads of (?!(?:the )?(?:\w+ )?diploma))", re.IGNORECASE
    ),
    "deputy_minister": lazy(r"\b(?:deputy|vice)[ -].*ministers", re.IGNORECASE),
    "minister": lazy(r"\bministers|\bdiplomats|\b(?:heads|chiefs) of (?:the )?(?:\w+ )?diploma", re.IGNORECASE),
    "ambassador": lazy(r"\bambassadors", re.IGNORECASE),
}
"""What a group of persons is called, by the rank that all of them have."""


def signers_of(clause: Clause, name: str, sign: int, end: int) -> list[Actor]:
    """Return the foreign persons and bodies who sign: the subject of the verb, or whom `by` names."""
    whom = _WITH_WHOM.search(clause.text, clause.start, sign) if name == "signed" else None
    if whom is not None:
        return foreign(_of_the_place(clause, sign, clause.folded.at(whom.start("who")).value), clause.home)
    beside = _SIGNED_WITH.match(clause.text, sign) if name == "signed" else None
    if beside is not None and (others := foreign(participants(clause.folded, *beside.span("who")), clause.home)):
        return others
    if name in ("signed", "signed_it", "signed_for"):
        others = participants(clause.folded, sign, clause.end) if _FOR.search(clause.text, sign, clause.end) else []
        for beside in filter(None, (one.match(clause.text, sign, clause.end) for one in (_WITH, _AT_A_MEETING_WITH))):
            others += participants(clause.folded, *beside.span("who"))
        made = foreign((*_subjects(clause, sign), *others), clause.home)
        return made if any(one.name for one in made) else _named_between(clause) or made
    by = _BY.search(clause.text, min(sign, end), clause.end) if name != "listed" else None
    if by is None and name == "was_signed":
        by = _SIGNED_WITH.match(clause.text, sign, clause.end) or _MEETING_WITH.search(clause.text, clause.start, sign)
    return foreign(participants(clause.folded, *by.span("who")), clause.home) if by else _named_between(clause)


def all_who_sign(clause: Clause) -> list[Actor]:
    """Return the foreign persons whom a sentence tells to sign, whatever it is that they sign."""
    sign = clause.first("sign", clause.start, clause.end)
    if sign < 0:
        return []
    by = _BY.match(clause.text, sign, clause.end)
    told = participants(clause.folded, *by.span("who")) if by else _subjects(clause, sign)
    return [one for one in foreign(told, clause.home) if one.name]


def other_of_two(clause: Clause, name: str, sign: int, end: int, parties: list[Actor]) -> list[Actor]:
    """Return who of two officials of no state told signs for the other side of a document of home and one state.

    That is the ambassador, or of two who hold offices of one rank the second: a release names its own official first.
    """
    abroad = distinct(foreign(parties, clause.home))
    by = None if name == "signed" else _BY.search(clause.text, min(sign, end), clause.end)
    both = _subjects(clause, sign) if name == "signed" else participants(clause.folded, *by.span("who")) if by else []
    if len(abroad) != 1 or len(both) != _TWO or not all(one.name and one.office for one in both):
        return []
    ours = [one for one in both if one.stated and one.party == clause.home]
    if len(ours) == 1 and all(one.assumed or one is ours[0] for one in both):
        return [evolve(one, party=abroad[0], assumed=False) for one in both if one is not ours[0]]
    if not all(one.assumed for one in both):
        return []
    levels = ["minister" if one.office.text == "Secretary" else one.office.level for one in both if one.office]
    if "ambassador" in levels:
        return [evolve(both[levels.index("ambassador")], party=abroad[0], assumed=False)]
    return [evolve(both[-1], party=abroad[0], assumed=False)] if levels[0] == levels[-1] else []


def _named_between(clause: Clause) -> list[Actor]:
    """Return the foreign persons between whom, and one of home, a document is told to be."""
    match = _BETWEEN_THEM.search(clause.text, clause.start, clause.end)
    named = [one for one in participants(clause.folded, *match.span("who")) if one.name] if match else []
    return foreign(named, clause.home) if has(named, clause.home) else []


def group_that_signs(clause: Clause, name: str, sign: int) -> Level | Literal["any", ""]:
    """Return the rank of those whom a sentence says by a word for several to have signed: `both ministers`.

    Returns:
        The rank, `any` where the word tells none, as in `they`, and nothing where no such word stands.
    """
    if name in ("signed", "signed_it"):
        group, end = _GROUP.search(clause.text, clause.start, sign), sign
    else:
        group = _BY_GROUP.match(clause.text, sign, clause.end)
        group = group or _WITH_THE_LATTER.search(clause.text, clause.start, sign)
        end = group.end() if group else sign
    start = group.start() if group else _group_before(clause, sign) if name != "signing_of" else -1
    if start < 0:
        return ""
    words = clause.words(start, end)
    return next((rank for rank, pattern in _RANKS.items() if pattern.search(words)), "any")


def _group_before(clause: Clause, sign: int) -> int:
    """Return where those stand who sign and are called by their offices alone, `the leaders signed`; -1 if none do."""
    match = _GROUP_SIGNS.search(clause.text, clause.start, sign + 1)
    if match is None or any(actor.sort != "group" for actor in clause.folded.at(match.start("who")).value):
        return -1
    return match.start("who")


def _of_the_place(clause: Clause, position: int, actors: Iterable[Actor]) -> list[Actor]:
    """Return actors, of whom nothing is told, as of the country that a sentence is set in."""
    abroad = setting(clause, position)
    return [evolve(actor, party=abroad) if abroad and (actor.assumed or not actor.party) else actor for actor in actors]


def _subjects(clause: Clause, sign: int) -> list[Actor]:
    """Return all who stand before a verb of signing, up to a word that tells of another event."""
    subject = subject_of(clause, sign)
    if not subject:
        return []
    relative = _WHO.search(clause.text, clause.start, sign)
    if relative is not None:
        return participants(clause.folded, *relative.span("who"))
    last = next(
        (place for place in range(sign - 1, clause.start, -1) if clause.text[place] in EVENT_MARKS), clause.start
    )
    return participants(clause.folded, last, sign) or subject


def is_of_others(clause: Clause, head: int) -> bool:
    """Whether a document is told to be one between other states than home: `the treaty signed between A and B`."""
    if _BY_FACTIONS.search(clause.text, clause.start, head) or _ends_a_war(clause, head):
        return True
    between = _BETWEEN.search(clause.text, head, clause.end)
    if between is None:
        return False
    sides = participants(clause.folded, *between.span())
    states = {actor.party for actor in sides if actor.stated and is_state(actor.party)}
    return len(states) > 1 and clause.home not in states and all(actor.party for actor in sides)


def _ends_a_war(clause: Clause, head: int) -> bool:
    """Whether a document is a ceasefire or peace in a sentence that has no word of home: it is not one of these."""
    if not _OF_WAR.search(clause.words(max(clause.start, head - 30), head)) or _OURS.search(clause.source):
        return False
    return not _names_home(clause)


def is_by_others(clause: Clause, name: str, sign: int) -> bool:
    """Whether states sign in a sentence that has no word of home: `President A met President B and signed`."""
    actors = _signing_states(clause, name, sign)
    signers = {actor.party for actor in actors}
    if not signers or "" in signers or clause.home in signers or not all(map(is_state, signers)):
        return False
    if name == "signed" and _is_with_another(clause, sign, signers):
        return True
    alone = _is_alone(actors) and not _WITH_A_BODY.search(clause.text, clause.start, sign)
    if len(signers) == 1 and (name != "signed" or _IS_WITH.search(clause.text, sign, clause.end) or not alone):
        return False
    return not _names_home(clause)


def _is_with_another(clause: Clause, sign: int, signers: set[str]) -> bool:
    """Whether those who sign do so with another state than home: `the Minister of A signed an agreement with B`."""
    match = _WITH_A_STATE.match(clause.text, sign, clause.end)
    if match is None:
        return False
    others = {party_of(one) for one in clause.folded.within(*match.span("who")) if one.kind == "state"}
    return clause.home not in others and not others <= signers


def _names_home(clause: Clause) -> bool:
    """Whether a sentence has a word of home: the state, its nationality, a city."""
    named = clause.folded.within(clause.start, clause.end)
    return any(party_of(one) == clause.home for one in named if one.kind in ("state", "demonym", "city"))


def _signing_states(clause: Clause, name: str, sign: int) -> list[Actor]:
    """Return who acts: the subject of a verb, or whom `by` tells behind a passive."""
    if name == "signed":
        return [*subject_of(clause, sign), *_subjects(clause, sign)]
    by = _BY.match(clause.text, sign, clause.end) if name in ("was_signed", "signed_by") else None
    if name == "signing_of":
        by = _BY.search(clause.text, sign, clause.end)
    if by is None and name == "signed_by":
        by = _THAT_THEY.search(clause.text, clause.start, sign)
    return participants(clause.folded, *by.span("who")) if by else []


def _is_alone(actors: Iterable[Actor]) -> bool:
    """Whether a state by its bare name is all that is told to act: it signs what is open to all."""
    return all(actor.sort == "state" for actor in actors)


def parties_of(clause: Clause, name: str, title: Title, signers: list[Actor], sign: int) -> list[Actor]:
    """Return the foreign parties: those the title is between, the signatories, or whom else the sentence names."""
    folded, home = clause.folded, clause.home
    if name == "ended_with":
        return foreign(participants(folded, clause.start, title.start), home)
    inside = clause.start <= title.start
    pair = _BETWEEN.search(clause.text, title.start, max(title.end, sign) if inside else title.end)
    later = _BETWEEN.search(clause.text, max(sign, title.end if inside else sign), clause.end)
    choices = (
        _issuers(clause),
        _by_an_organisation(clause, title),
        concluded_with(clause, name, title),
        foreign(participants(folded, *pair.span()), home) if pair else [],
        foreign(participants(folded, *later.span()), home) if later else [],
        _named_in(clause, title) if all(actor.sort == "state" for actor in signers) else [],
        signers,
        _forum_of(clause, title),
        foreign(participants(folded, title.start, title.end), home) if name == "listed" else [],
        _at_their_summit(clause, title) if inside else [],
        foreign(participants(folded, clause.start, title.start), home) if inside else [],
        _spoken_of(clause, title),
        _cities(clause, title),
        [state(clause.forum)] if clause.forum and _THEY_ADOPTED.match(clause.text, clause.start) else [],
        foreign(_acting(clause, title.end if inside else sign), home),
        [state(clause.forum)] if clause.forum and _AT_SUMMIT.search(clause.text, clause.start, sign) else [],
    )
    together = _OF_THREE.search(title.text) is not None
    chosen = next((choice if together else _states_first(choice) for choice in choices if choice), [])
    return list({actor.party: actor for actor in reversed(chosen)}.values())[::-1]


def _spoken_of(clause: Clause, title: Title) -> list[Actor]:
    """Return who is named in a title but for states that only tell where something is: `the mission in Mali`.

    So does a city beside an organisation, `the G20 Rome Declaration`.
    """
    named = foreign(participants(clause.folded, title.start, title.end), clause.home)
    places = {
        one.value
        for at, one in clause.folded.marked(title.start, title.end)
        if one.kind == "state" and _IN_A_LAND.search(clause.text, title.start, at)
    }
    inside = clause.folded.within(title.start, title.end)
    if any(one.kind == "org" for one in inside):
        places |= {party_of(one) for one in inside if one.kind == "city"}
    return [actor for actor in named if actor.sort != "state" or actor.party not in places]


def _named_in(clause: Clause, title: Title) -> list[Actor]:
    """Return with whom a document is, as its title tells: `signed an agreement with the European Union`."""
    match = _TITLE_WITH.search(clause.text, title.start, title.end) if clause.start <= title.start else None
    return foreign(participants(clause.folded, *match.span("who")), clause.home) if match else []


def _at_their_summit(clause: Clause, title: Title) -> list[Actor]:
    """Return with whom home had the summit at which something was signed: `the EU-Peru summit was held and`."""
    several = _MEETING_OF_SEVERAL.search(clause.text, clause.start, title.start)
    if several:
        together = participants(clause.folded, *several.span("all"))
        others = foreign(together, clause.home)
        if has(together, clause.home) and len(distinct(others)) > 1:
            return others
    match = _SUMMIT_OF_TWO.search(clause.text, clause.start, title.start)
    parties = [party_of(one) for one in clause.folded.within(*match.span("two"))] if match else []
    return [state(party) for party in parties if party and party != clause.home] if clause.home in parties else []


def _by_an_organisation(clause: Clause, title: Title) -> list[Actor]:
    """Return the organisation that a document is by: `adopted a statement by the G7 on trade with Peru`."""
    match = _BY_AN_ORGANISATION.search(clause.text, title.start, max(clause.end, title.end))
    return [state(str(clause.folded.at(match.start("who")).value))] if match else []


def _issuers(clause: Clause) -> list[Actor]:
    """Return who speaks in a statement: `In a joint statement issued after the visit, A and B expressed concern`."""
    match = _IN_A_STATEMENT.match(clause.text, clause.start, clause.end)
    return foreign(participants(clause.folded, *match.span("who")), clause.home) if match else []


def concluded_with(clause: Clause, name: str, title: Title) -> list[Actor]:
    """Return who is told behind one of several documents: `signed an agreement with A and a memorandum with B`."""
    if name != "signed" or title.start < clause.start:
        return []
    match = _CONCLUDED_WITH.match(clause.text, title.end, clause.end)
    return foreign(participants(clause.folded, *match.span("who")), clause.home) if match else []


def _acting(clause: Clause, start: int) -> list[Actor]:
    """Return who stands behind a document, states that only tell where something is left out: `forces in Mali`."""
    if _WITH_MANY.search(clause.words(max(clause.start, start - _NEAR), start)):
        return []
    about = _ONE_OF_THEM.match(clause.text, start, clause.end)
    if about is not None:
        return []
    places = {
        str(mention.value)
        for position, mention in clause.folded.marked(start, clause.end)
        if mention.kind == "state"
        and (_IN.search(clause.text, clause.start, position) or tells_where(clause.folded, position, mention))
    }
    marked = clause.folded.marked(start, clause.end)
    places |= {str(one.value) for at, one in marked if one.kind == "org" and clause.text.startswith("'s", at + 1)}
    attended = _AND_ATTENDED.search(clause.text, start, clause.end)
    return [
        actor
        for actor in participants(clause.folded, start, attended.start() if attended else clause.end)
        if actor.party not in places
    ]


def _forum_of(clause: Clause, title: Title) -> list[Actor]:
    """Return the organisation whose summit adopted a document that is called by the city: `the Kazan Declaration`."""
    cities = [one for one in clause.folded.within(title.start, title.end) if one.kind == "city"]
    before = (clause.folded, clause.start, title.start)
    named = (
        organisation_of(one)
        for one in clause.folded.within(clause.start, title.start)
        if is_gathering(clause.folded.source[one.start : one.end])
    )
    forum = next(filter(None, named), "")
    if not forum and not any(is_state(actor.party) for actor in foreign(participants(*before), clause.home)):
        forum = clause.forum
    return [state(forum)] if cities and forum else []


def _cities(clause: Clause, title: Title) -> list[Actor]:
    """Return the countries of the foreign cities that sign, or where who signs has its seat.

    `Singapore and Shanghai have signed`, `the Academy and Charles University in Prague signed`.
    """
    return [
        state(mention.value.country)
        for position, mention in clause.folded.marked(clause.start, clause.end)
        if mention.kind == "city"
        and mention.value.country != clause.home
        and not title.start <= position < title.end
        and not NAMED_AFTER.match(clause.text, position + 1)
        and (
            clause.text[max(clause.start, position - 3) : position] not in ("in ", "at ", "In ", "At ")
            or _is_seat(clause, title, position)
        )
    ]


def _is_seat(clause: Clause, title: Title, position: int) -> bool:
    """Whether a city is where one of those has its seat who sign, or whom a document is between."""
    if position > title.start and " between " not in clause.text[title.start : position]:
        return False
    return _SEAT.search(clause.text, clause.start, position) is not None


def _states_first(actors: list[Actor]) -> list[Actor]:
    """Leave organisations out where states sign: the ambassadors to the UN sign for their states."""
    return [actor for actor in actors if is_state(actor.party)] or actors
