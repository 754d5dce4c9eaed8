"""Offices whose words go on behind what the tables know, up to a person's name or a party.

`Chairman of the Standing Committee of the National Assembly of Peru Ana Ruiz`, `UNHCR Representative to Kuwait Samar
Haddad`, `the Ambassador of Spain, General Juan Ruiz`.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from attrs import evolve

from calendar_core.extraction.english.people.actors import Actor, Office, of_ministry, party_of
from calendar_core.extraction.english.people.leaders import party_of_leader
from calendar_core.extraction.english.people.names import whole_names
from calendar_core.extraction.english.words.marks import GRAMMAR, MARKS
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.lazy import lazy

_ORG_OFFICE = lazy(
    r"^(?:(?:Deputy |Under-)?Secretary[- ]General|Director[- ]General|High (?:Commissioner|Representative)|President) "
    r"(?:of|for) |(?:Secretary|[Gg]eneral|Representative|[Pp]resident|Commissioner|Director|"
    r"Chair(?:man|person|woman)?(?:-in-Office)?|Envoy|Coordinator|Manager|Head|chief|"
    r"Commissioner (?:for|on) [A-Z][a-z]+(?: [A-Z][a-z]+)?)$"
)
_RANK = lazy(
    r"(?:ambassador|general|colonel|admiral|marshal|commodore|captain|archbishop|cardinal|bishop|professor|senator|"
    r"prince|princess|judge|justice|minister counsell?or)$",
    re.IGNORECASE,
)
"""What stands before a name beside the office: a rank or a title, no second office."""
_OF = lazy(r"(?: (?:of|from)(?: the| our)? | \()$")
_SEVERAL = lazy(
    r"\b(?:leaders|officials|ministers|presidents|ambassadors|envoys|secretaries|chairs|chairmen)\b", re.IGNORECASE
)
_POST = lazy(r" (?:in|to|for)(?: the)? $")
_OWNER = lazy(r" (?:of|to|at) the $")
"""Before the office of another: `Office of the Prime Minister of Mali Modibo Keïta` names who is of that office."""
_SERVES = lazy(r"advis[eo]r|assistant|aide|counsel|secretary|attach|envoy", re.IGNORECASE)
_WHOM = lazy(r"(?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Kk]ing|[Qq]ueen|[Mm]inister|[Pp]remier)")
"""Whom advisers serve, where nothing else is told of the office."""
_PAIR = 2
_BEHIND_NAME = GRAMMAR.compile(r"<name>, (?:the )?(?:<actor>,? and (?:the )?)?$")
"""Before an office whose bearer stands before it: in a list another one follows."""
_NAMED_NEXT = GRAMMAR.compile(",?(?: <modifier>| <honorific>[.,]?)* <name>")
_AFTER_COMMA = GRAMMAR.compile("(?:, (?:the )?|<honorific>[., ]*)$")
_BEHIND_LEADER = (f" of {MARKS['actor']}, ", f" of the {MARKS['actor']}, ")
"""Before whoever serves a leader who is told of first."""
_MINISTRY = lazy(
    r"party|parliament|assembly|senate|ministry|department|committee|agency|office|bureau|service|\bMFA\b",
    re.IGNORECASE,
)
_COUNTERPART = lazy(r"counterparts?\b|opposite number|colleagues?\b|peers?\b", re.IGNORECASE)
_AT = GRAMMAR.compile(r" at the (?:<demonym> )?$")
_STAFF = lazy(
    r"\b(?:[Dd]irector|[Mm]anager|[Cc]hief|[Ee]conomist|[Cc]oordinator|[Ss]pecialist)\b(?! (?:of|[Ss]ecretary)\b)"
)
_VICE = lazy(r"\b(?:[Vv]ice[ -][Pp]resident|[Hh]ead)\b")
"""Offices of the staff of an organisation; a Vice President is one where he is for some part of the world."""
_AUTHORITY = lazy(r"Department|Office|Ministry|Treasury|Congress|Senate|House of|Parliament")
_TO = lazy(r" to(?: the| our)? $")
_BEFORE_NAME = lazy(r"(?:[\ue000-\uf8ff,)]|[A-Z][a-z-]+) $")
"""Before a name that ends an office: whom or what it is an office of, not `of the`."""
_GUESTS = lazy(r"\b(?:delegations?|sides?|team|mission|group|government)\b", re.IGNORECASE)
"""Bodies behind which somebody else may be named, who then acts."""
_ALONE = lazy(r"(?:[A-Z]\w+ )?Minister|Premier|President|Ambassador|Speaker|King|Queen|Sultan|Emir|Chancellor")
"""Offices of those who may be another one who then acts: `after talks with the Ministry President A said`."""
_AND_ALSO = GRAMMAR.compile("<actor> and (?:<modifier|field> (?:and <field> )?){0,3}<body> <actor>$")
_DIVISION = lazy(r"\b(?:Region|Department|Division|Directorate|Bureau|Unit)$")
"""Parts of a ministry or an organisation, which have heads and no delegations."""
_FIELD_OF = GRAMMAR.compile("<actor> of(?: the)? <actor>$")
_REACH, _WORD_REACH = 12, 30
_OFFICES = 1_024
"""Of how many names of organisations it is remembered whether they are those of offices."""


@lru_cache(maxsize=_OFFICES)
def is_office_of_organisation(words: str) -> bool:
    """Whether an organisation's name, as the tables know it, is that of an office: `NATO Secretary General`."""
    return _ORG_OFFICE.search(words) is not None


def long_office(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read an office with what follows it; None where nothing tells more than its first words."""
    first = folded.at(match.start())
    goes_on = match.end() > match.start() + 1
    office = _office(folded, first) if goes_on or first.kind == "org" else None
    if office is None:
        return None
    marked = folded.marked(*match.span())
    rest = marked[1:]
    if (fellow := _fellow(folded, match, rest)) is not None:
        return evolve(fellow, start=first.start, value=tuple(evolve(one, office=office.office) for one in fellow.value))
    return None if _hands_to(folded, office, rest) else _long(folded, match, office, marked)


def _long(folded: Folded, match: re.Match[str], office: Actor, marked: Sequence[tuple[int, Mention]]) -> Mention | None:
    """Read an office with what follows it."""
    (_, first), *rest = marked
    person = _of_body(folded, marked) if office.sort == "body" else _person(folded, rest, *match.span())
    person = person or _serving(folded, office, rest, match.end())
    if person is not None:
        rest = rest[:-1]
    if _is_of_another_verb(folded, rest, office) or (person is not None and _are_others(folded, office, person)):
        return None
    party = (
        office.party
        or (person.value[0].party if person and person.kind == "actor" else "")
        or _party(folded, office, rest)
    )
    if person is None and first.kind == "org" and not _NAMED_NEXT.match(folded.text, match.start() + 1):
        return Mention("actor", first.start, first.end, (office,))
    if person is None and (office.party or office.sort == "body" or not party):
        return None
    last = person or rest[-1][1]
    name = _name(person) if person else ""
    pair = _pair(folded, rest)
    parties = (pair[0] if pair and not office.party else party,) if name else pair or (party,)
    ministry = next((one for _, one in rest if one.kind == "actor" and one.value[0].sort == "body"), None)
    held = (of_ministry(folded.source[first.start : ministry.end]) if ministry else None) or office.office
    made = tuple(Actor(one, name, held, "person" if name else "office", stated=bool(one)) for one in parties)
    return Mention("actor", first.start, last.end, made)


def _fellow(folded: Folded, match: re.Match[str], rest: Sequence[tuple[int, Mention]]) -> Mention | None:
    """Return the counterpart with a name whom an office stands before: `his foreign minister counterpart Ana Ruiz`."""
    if len(rest) != 1 or rest[0][0] != match.start() + len("_ ") or match.end() != rest[0][0] + 1:
        return None
    ((_, last),) = rest
    counterpart = last.kind == "actor" and _COUNTERPART.match(folded.source, last.start, last.end)
    return last if counterpart and all(actor.name for actor in last.value) else None


def bearer(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read who is named behind an office of a state that is told, with nothing between them."""
    first, *_, name = whole_names(folded, folded.within(*match.span()))
    (actor, *others) = first.value
    if others or actor.name or actor.sort != "office" or not actor.stated or " " not in str(name.value):
        return None
    made = Actor(actor.party, str(name.value), actor.office, "person", stated=True)
    return Mention("actor", first.start, folded.origin_end(match.end()), (made,))


def in_a_row(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read who is named behind a state, a body of it and an office there, with nothing between them."""
    (at, first), *between, (_, last) = folded.marked(*match.span())
    (actor, *others) = last.value
    if others or not actor.name or actor.office is None or actor.stated or _ALONE.fullmatch(actor.office.text):
        return None
    if first.kind == "actor":
        (body, *further) = first.value
        if _holds_both(folded, match, body, further):
            return Mention("actor", first.start, last.end, (evolve(body, name=actor.name, sort="person"),))
        if further or body.sort != "body" or not body.stated or _GUESTS.search(folded.source, first.start, first.end):
            return None
        party = body.party
        division = _DIVISION.search(folded.source, first.start, first.end)
        if not (between or division or _FIELD_OF.match(folded.text, at, match.end())):
            return None
    else:
        party = party_of(first)
    links = [one for _, one in between]
    if (links and links[-1].kind != "body") or (first.kind != "actor" and not links):
        return None
    made = Actor(party, actor.name, actor.office, "person", stated=True)
    return Mention("actor", first.start, last.end, (made,))


def _holds_both(folded: Folded, match: re.Match[str], office: Actor, further: Sequence[Actor]) -> bool:
    """Whether who is named holds two offices: `the Peruvian Vice Minister and Trade Commission Secretary Juan Soto`."""
    told = office.sort == "office" and office.stated and not office.name and not further
    return told and _AND_ALSO.match(folded.text, match.start(), match.end()) is not None


def _are_others(folded: Folded, office: Actor, person: Mention) -> bool:
    """Whether those of an office are several, and who stands behind a comma is none of them: `with leaders, A said`."""
    several = office.office is not None and _SEVERAL.search(office.office.text) is not None
    return several and folded.source.endswith(", ", 0, person.start)


def _hands_to(folded: Folded, office: Actor, rest: Sequence[tuple[int, Mention]]) -> bool:
    """Whether an ambassador's office is followed by whom his letters were handed to, and not by his post."""
    of_an_envoy = office.office is not None and office.office.level == "ambassador"
    return of_an_envoy and any(
        mention.kind == "actor" and _TO.search(folded.text, max(0, at - _REACH), at) for at, mention in rest
    )


def _office(folded: Folded, first: Mention) -> Actor | None:
    """Return the one office that a phrase begins with, if it has no name yet."""
    if first.kind == "org":
        words = folded.source[first.start : first.end]
        office = Office(words, "official")
        return Actor(str(first.value), "", office, "office", stated=True) if is_office_of_organisation(words) else None
    actor: Actor = first.value[0]
    return actor if len(first.value) == 1 and actor.sort in ("office", "body", "group") and not actor.name else None


def _person(folded: Folded, rest: Sequence[tuple[int, Mention]], start: int, end: int) -> Mention | None:
    """Return the person whom a phrase ends with: a full name, or one with a rank."""
    if not rest or rest[-1][0] != end - 1:
        return None
    position, last = rest[-1]
    if _AFTER_COMMA.search(folded.text, start, position) and _BEHIND_NAME.search(
        folded.text, max(0, start - _WORD_REACH), start
    ):
        return None
    if last.kind == "name":
        at, town = rest[-2] if len(rest) > 1 else (-1, last)
        posts = (" in ", " of ") if " " in last.value else (" in ",)
        if town.kind == "city" and at == position - len("_ ") and not folded.source.endswith(posts, 0, town.start):
            return Mention("name", town.start, last.end, folded.source[town.start : last.end])
        before = folded.text[max(0, position - 2) : position]
        joined = before[-1:] == " " and _BEFORE_NAME.search(folded.text, max(0, position - _WORD_REACH), position)
        return last if joined and " " in last.value else None
    return last if last.kind == "actor" and _is_ranked(folded, position, last) else None


def _serving(folded: Folded, office: Actor, rest: Sequence[tuple[int, Mention]], end: int) -> Mention | None:
    """Return who is named behind whom he serves: `Peruvian Adviser to the President A`, not `to President A`.

    It is nobody known to lead a state in `Adviser to the President of Peru A`.
    """
    if len(rest) != 1 or rest[0][0] != end - 1 or office.office is None or not _SERVES.search(office.office.text):
        return None
    ((position, last),) = rest
    if last.kind != "actor" or not folded.text.endswith((" to the ", " to "), 0, position):
        return None
    actor: Actor = last.value[0]
    bare = actor.office is not None and _WHOM.fullmatch(actor.office.text) is not None
    whose = folded.text.endswith(" to the ", 0, position) if not actor.party else not party_of_leader(actor.name)
    return last if len(last.value) == 1 and actor.name and bare and whose else None


def _of_body(folded: Folded, marked: Sequence[tuple[int, Mention]]) -> Mention | None:
    """Return who stands beside the name of a ministry: `Peruvian Ministry of Defence Director General Ana Ruiz`."""
    (at, body), *rest = marked
    if len(rest) != 1 or rest[0][0] != at + len("_ ") or rest[0][1].kind != "actor":
        return None
    actor = rest[0][1].value[0]
    fits = actor.name and actor.office and not actor.party and body.value[0].party
    return rest[0][1] if fits and _MINISTRY.search(folded.source, body.start, body.end) else None


def _is_ranked(folded: Folded, position: int, last: Mention) -> bool:
    """Whether somebody named is who holds the office: not the leader in `Special Envoy of President Moi`.

    It is in `Special Envoy of the President, Elena Soto`.
    """
    actor: Actor = last.value[0]
    if len(last.value) > 1 or not actor.name:
        return False
    if actor.party:
        return _OWNER.search(folded.text, max(0, position - _REACH), position) is not None
    beside = ", " in folded.source[last.start : last.end]
    serving = folded.text.endswith(_BEHIND_LEADER, 0, position)
    return actor.office is None or beside or serving or _RANK.search(actor.office.text) is not None


def _is_of_another_verb(folded: Folded, rest: Sequence[tuple[int, Mention]], office: Actor) -> bool:
    """Whether `to` leads to another than whom an adviser serves: `the gift of the President to the Congress`."""
    if office.office is None or office.office.level == "ambassador" or _SERVES.search(office.office.text):
        return False
    return any(
        mention.kind not in ("state", "city", "region", "org") and _TO.search(folded.text, max(0, at - _REACH), at)
        for at, mention in rest
    )


def _name(person: Mention) -> str:
    return str(person.value if person.kind == "name" else person.value[0].name)


def _pair(folded: Folded, rest: Sequence[tuple[int, Mention]]) -> tuple[str, ...]:
    """Return both states of `members of the Peru-Chile Friendship Group`: one of them is home.

    Whoever is named as its chair is of the first: a parliament puts its own state there.
    """
    told = [
        (at, one)
        for at, one in rest
        if one.kind in ("state", "demonym") or (one.kind == "actor" and one.value[0].stated)
    ]
    for (at, one), (behind, other) in pairwise(told[-_PAIR:]):
        if one.kind == "state" and other.kind in ("state", "actor") and folded.text[at + 1 : behind] == "-":
            return party_of(one), str(other.value[0].party) if other.kind == "actor" else party_of(other)
    return ()


def _is_their_ministry(folded: Folded, mention: Mention) -> bool:
    """Whether a body is one of a government, for which somebody works: `for the US Department of State`."""
    return mention.value[0].sort == "body" and _MINISTRY.search(folded.source, mention.start, mention.end) is not None


def _is_authority(folded: Folded, mention: Mention) -> bool:
    """Whether words for a state are those of a ministry or a chamber: the State Department, not the White House."""
    return _AUTHORITY.search(folded.source, mention.start, mention.end) is not None


def _is_of_staff(folded: Folded, office: Actor, position: int) -> bool:
    """Whether an office is one that organisations have: `Vice President for South Asia`, `Country Director`."""
    words = folded.source[max(0, folded.origin(position) - _WORD_REACH) : folded.origin(position)]
    return office.office is not None and (
        _STAFF.search(office.office.text) is not None
        or (" for " in f"{office.office.text}{words}" and _VICE.search(office.office.text) is not None)
    )


def _party(folded: Folded, office: Actor, rest: Sequence[tuple[int, Mention]]) -> str:
    """Return the party of the last body in the words behind an office: `of the Congress of Peru`, not `to Peru`.

    An adviser to a president is of the president's.
    """
    serves = office.office is not None and _SERVES.search(office.office.text) and not office.office.text.endswith("s")
    for position, mention in reversed(rest):
        before = folded.text[max(0, position - _REACH) : position]
        if _POST.search(before) and not (
            mention.kind == "actor" and ((serves and _TO.search(before)) or _is_their_ministry(folded, mention))
        ):
            continue
        if mention.kind == "actor" and mention.value[0].stated:
            beside = before.endswith(", ") and mention.value[0].sort != "body"
            return "" if beside else str(mention.value[0].party)
        if mention.kind in ("state", "org", "region", "demonym") and _OF.search(before):
            return party_of(mention)
        if mention.kind == "org" and _AT.search(before) and _is_of_staff(folded, office, position):
            return party_of(mention)
        if mention.kind == "state" and before.endswith((", ", ", the ")) and not office.party:
            return party_of(mention)
        if mention.kind == "state" and _AT.search(before) and _is_authority(folded, mention):
            return party_of(mention)
    return ""
