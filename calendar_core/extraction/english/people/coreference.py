"""Who is meant: surnames and offices alone, `his counterpart`, names without a state.

A release tells in full who somebody is once, and then says `the Minister` or `Nurtleu`. What a phrase does not tell
of itself is looked up among the persons of the release; an office for which no state is named is one of home.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain

from attrs import define, field

from calendar_core.extraction.english.people.actors import Actor, same_office, same_remit
from calendar_core.extraction.english.people.co_chairs import co_chairs
from calendar_core.extraction.english.people.encountered import (
    accompanying,
    accredited,
    announced,
    encountered,
    inviting,
    leading,
    married,
    owned,
    representing,
)
from calendar_core.extraction.english.people.leaders import party_of_holder, party_of_leader
from calendar_core.extraction.english.people.met_on_visits import hosting
from calendar_core.extraction.english.people.rivals import rivals, states_told
from calendar_core.extraction.english.people.sides import place_by_sides, tell_fellows
from calendar_core.extraction.english.people.travellers import travellers
from calendar_core.extraction.english.words.marks import GRAMMAR, MARKS
from calendar_core.extraction.folding import Folded, Found, Mention, fold
from calendar_core.extraction.lazy import lazy
from calendar_core.letters import without_accents
from calendar_core.parties import is_state

_STEM = 4
_NAMES = 256
"""Of how many names the words are remembered: those of a release are asked for again and again."""
_REMEMBERED = 60
"""How many of those named before `the Minister` may be meant; home's own is meant before a guest."""
_SHORTEST_KEY = 2
_NO_SURNAMES = frozenset(
    {"Al", "El", "Ul", "Ur", "De", "Da", "Di", "Do", "Du", "Dr", "Mr", "Ms", "St", "Jr", "Sr", "Ag"}
)
"""Words of two letters with a capital that are no names by themselves."""
_NAMESAKE = lazy(
    r" (?:(?:Graduate|Memorial|International|Presidential|State|National|Political|Peace|Medical) ){0,2}"
    r"(?:Institute|Foundation|Cent(?:re|er)|University|School|College|Academy|Hospital|Stiftung|Airport|Stadium|Library|"
    r"Museum|Initiative|Prize|Award|Scholarships?|Fellowships?|Street|Avenue|Boulevard|Square|Bridge)\b"
)
"""Behind the name of somebody after whom something is called."""
_MONARCH = lazy(r"\b(?:King|Queen|Emperor|Empress|Emir|Amir|Sultan|Pope|Crown Prince|Grand Duke)\b")
_OF_A_BODY = lazy(
    r"\bPresident of (?:the )?(?:[A-Z]\w+ ){0,3}"
    r"(?:Senate|Houses?|Chambers?|Assembly|Parliament|Congress|Council|Courts?|Tribunal|Commission|Committee|Bank|"
    r"Board|Association|Federation|Academy|University|Institute|Agency|Chamber|Diet|Sejm|Bundestag|Knesset|Cortes)\b"
)
"""The office of who presides over a body of the state, and not over the state."""
_OF_ANY_STATE = lazy(r"\bforeign\b|\bprime minister\b|^(?:the |his |her |their |vice |deputy )*[a-z]+$")
"""Offices that most states have under the same name."""
_PARTY = lazy(r"\bparty\b", re.IGNORECASE)
_CROWD = lazy(r"(?:officials|experts|advis[eo]rs|aides|diplomats|executives|businessmen|representatives|ministers)")
_WITH_A_CROWD = GRAMMAR.compile(r"<actor>,? (?:accompanied by|together with|along with|with|and) (?:[a-z\d-]+ ){0,3}$")
"""Before officials whom nobody names: with whom they came."""
_NEAR = 50
_AND_I = lazy(r",? and I\b")
"""Behind an office: who speaks is another, though the office be his too, so that whoever was told of last is meant."""
_ITS = lazy(r"\b(?:its|his|her|their)(?: own)? $", re.IGNORECASE)


@define(slots=True)
class People:
    """The persons of a release, by each word of their names."""

    home: str
    by_word: dict[str, Actor] = field(factory=dict)
    states: frozenset[str] = frozenset()
    """The states abroad that the release tells of."""

    def learn(self, actor: Actor) -> None:
        """Remember an actor whose name and party are told together."""
        words = _words(actor.name)
        for word in words:
            known = self.by_word.get(word)
            longer = known is not None and known.party == actor.party and _length(known.name) < _length(actor.name)
            if known is None or longer or _is_told_of_in_full(known, actor):
                self.by_word[word] = actor

    def of(self, party: str) -> list[Actor]:
        """Return the persons of a party, each once."""
        return list({actor.name: actor for actor in self.by_word.values() if actor.party == party}.values())

    def find(self, name: str) -> Actor | None:
        """Return who bears a name, or part of one."""
        words = _words(name)
        found = [self.by_word[word] for word in words if word in self.by_word]
        if found and len(found) < len(words) and _misspelt(words, found[0].name):
            return found[0]
        if not found or len(found) < len(words):
            return _leader(name) or next((actor for actor in found if _is_part_of(actor.name, words)), None)
        whole = [actor for actor in found if set(words) <= set(_words(actor.name))]
        if whole:
            return whole[0]
        return found[-1] if all(actor.party == found[-1].party for actor in found) else None


def learn_people(parts: Sequence[Folded], home: str) -> People:
    """Read who is who from the phrases that tell name and party."""
    people = People(home)
    for leader in _leaders_named(parts):
        people.learn(leader)
    named = list(chain.from_iterable((*place_by_sides(part), *_named(part)) for part in parts))
    for actor in named:
        if actor.party:
            people.learn(actor)
    homeless = [actor for actor in named if not actor.party and not actor.own]
    for owner, actor in owned(parts):
        if whose := owner if owner.stated else people.find(owner.name):
            _settle(actor, whose.party, people)
    for actor, party in chain(
        representing(parts),
        encountered(parts, home),
        co_chairs(parts, home),
        inviting(parts, home),
        accompanying(parts),
        married(parts),
        leading(parts, home),
    ):
        _settle(actor, party, people)
    _settle_unknown(chain(accredited(parts, home), hosting(parts, home), rivals(parts, home)), people)
    people.states = frozenset(states_told(parts)) - {"", home}
    for actor in sorted(homeless, key=_by_surname):
        _place(actor, people)
    _settle_unknown(chain(announced(parts, home), travellers(parts, home)), people)
    return people


def _by_surname(actor: Actor) -> bool:
    """Whether nothing but a surname is told: who bears it in full in the same text is meant, and no leader of old."""
    return " " not in actor.name


def _is_told_of_in_full(known: Actor, actor: Actor) -> bool:
    """Whether a text tells the office and the party of somebody whom it knew by his name alone."""
    by_name_alone = known.office is None and not known.stated and known.name == actor.name
    return by_name_alone and actor.office is not None and actor.stated


def _leaders_named(parts: Sequence[Folded]) -> Iterator[Actor]:
    """Yield those whose name alone tells their state, so that their surnames do."""
    names = (mention.value for part in parts for mention in part.mentions if mention.kind == "name")
    return filter(None, map(_leader, names))


def _named(part: Folded) -> Iterator[Actor]:
    return (one for mention in part.mentions if mention.kind == "actor" for one in mention.value if one.name)


def _settle(actor: Actor, party: str, people: People) -> None:
    """Give an actor the party that another sentence tells."""
    actor.party, actor.stated, actor.assumed = party, True, False
    people.learn(actor)


def _settle_unknown(told: Iterable[tuple[Actor, str]], people: People) -> None:
    """Give those of whom nothing is known yet the party that the words around them tell."""
    for actor, party in told:
        known = people.find(actor.name)
        if known is None or known is actor:
            _settle(actor, party, people)


def _place(actor: Actor, people: People) -> None:
    known = people.find(actor.name)
    if known is None or _is_namesake(actor, known):
        abroad = _known_abroad(actor, people)
        actor.party, actor.assumed = abroad or people.home, not abroad
    else:
        actor.party = known.party
        if _length(known.name) > _length(actor.name):
            actor.name = known.name
        actor.office = actor.office or known.office
    people.learn(actor)


def _known_abroad(actor: Actor, people: People) -> str:
    """Return the state of the leader who is known by a surname and an office; empty where nobody is.

    A text that tells of other states and not of his means somebody of home who has his name.
    """
    party = party_of_holder(actor.office.text, actor.name) if actor.office else ""
    return party if party in people.states or not people.states else ""


def resolve(folded: Folded, people: People, before: Folded | None = None) -> Folded:
    """Return a text in which names alone are folded to actors and every actor stands for a party.

    Args:
        folded: the text.
        people: the persons of the release.
        before: what stands before the text, resolved: the title names persons whom the text means by their offices.
    """
    folded = fold(folded, list(_bare_names(folded, people)), MARKS)
    last_party = ""
    recent = [one for one in _named(before) if one.party == people.home] if before else []
    told = _state_in_title(before, people.home) if before else ""
    for position, mention in zip(folded.positions, folded.mentions, strict=True):
        if mention.kind in ("state", "org") and not _is_home_of_pair(folded, position, mention, people.home):
            last_party = mention.value
        if mention.kind != "actor":
            continue
        for actor in mention.value:
            if actor.sort == "group":
                continue
            if not actor.party and actor.own:
                _recognise(actor, people)
            actor.party = actor.party or _guest_before(folded, position, actor)
            if not actor.party:
                last = last_party or (told if actor.own else "")
                beside = folded.text[max(0, position - 12) : position], folded.text[position + 1 : position + 8]
                _resolve_office(actor, beside, last, recent, people)
                _resolve_by_title(actor, last_party, told)
            elif actor.name and (known := people.find(actor.name)) and not _is_namesake(actor, known):
                _complete(actor, known)
            recent.append(actor)
            if actor.stated:
                last_party = actor.party
    tell_fellows(folded, people.home)
    return folded


def _guest_before(folded: Folded, position: int, actor: Actor) -> str:
    """Return the state of who stands before a crowd: `Minister A of Peru, accompanied by six officials`."""
    crowd = actor.sort == "office" and not actor.name and actor.office and _CROWD.fullmatch(actor.office.text)
    match = _WITH_A_CROWD.search(folded.text, max(0, position - _NEAR), position) if crowd else None
    one = folded.at(match.start()).value[-1] if match else None
    return str(one.party) if one is not None and one.stated and one.name else ""


def _recognise(actor: Actor, people: People) -> None:
    """Take a named counterpart for whom the release tells of by that name with a state that is not home."""
    known = people.find(actor.name)
    if known is not None and known.party not in ("", people.home) and not known.assumed:
        actor.party = known.party
        _complete(actor, known)


def _is_namesake(actor: Actor, known: Actor) -> bool:
    """Whether a monarch, who goes by a given name, is not who is known of a name with that word further on."""
    royal = actor.office is not None and _MONARCH.search(actor.office.text) is not None
    return royal and _words(actor.name)[:1] != _words(known.name)[:1]


def _is_home_of_pair(folded: Folded, position: int, mention: Mention, home: str) -> bool:
    """Whether a state is home behind the other of two: whoever leads `the Peru-Chile Society` is not of home."""
    return mention.value == home and MARKS["state"] + "-" == folded.text[max(0, position - 2) : position]


def _complete(actor: Actor, known: Actor) -> None:
    """Give somebody the full name of who is known of the same surname and party."""
    surname = len(_words(actor.name)) == 1 and known.party == actor.party
    if (surname or not actor.stated) and _length(known.name) > _length(actor.name):
        actor.name = known.name


def _resolve_by_title(actor: Actor, last_party: str, told: str) -> None:
    """Take a counterpart of no state told as one of the state that the title tells."""
    if actor.sort == "fellow" and not actor.party:
        actor.party = told
    actor.assumed = actor.assumed and not (actor.own and told and not last_party)


def _state_in_title(title: Folded, home: str) -> str:
    """Return the one foreign state that a title names: a counterpart whom the text calls by no state is of it."""
    named = {str(mention.value) for mention in title.mentions if mention.kind in ("state", "demonym")}
    named |= {one.party for mention in title.mentions if mention.kind == "actor" for one in mention.value if one.stated}
    abroad = [party for party in named - {home, ""} if is_state(party)]
    return abroad[0] if len(abroad) == 1 else ""


def _resolve_office(
    actor: Actor, beside: tuple[str, str], last_party: str, recent: list[Actor], people: People
) -> None:
    before, behind = beside
    if (actor.own or (_ITS.search(before) and actor.sort == "office")) and last_party:
        abroad = (other.party for other in reversed(recent) if other.party not in ("", people.home))
        actor.assumed = actor.own and actor.office is None
        actor.party = next(abroad, last_party) if actor.assumed and last_party == people.home else last_party
        if actor.name:
            people.learn(actor)
        return
    if actor.sort == "fellow":
        foreign = (other for other in reversed(recent) if other.party not in ("", people.home))
        actor.party = next((other.party for other in foreign if other.name or is_state(other.party)), "")
        return
    alike = [
        other
        for other in reversed(recent[-_REMEMBERED:])
        if other.party and same_office(actor, other) and not _presides_elsewhere(actor, other)
    ]
    told_last = _AND_I.match(behind) is not None
    alike.sort(
        key=lambda other: (
            not _is_called_so(actor, other),
            not told_last and other.party != people.home,
            _is_one_of_several(other),
        )
    )
    same = next((other for other in alike if _may_hold(actor, other, people)), None)
    if same is not None:
        actor.party = same.party
        actor.name = actor.name or (same.name if same_remit(actor, same) else "")
    else:
        actor.party, actor.assumed = people.home, True


def _may_hold(actor: Actor, other: Actor, people: People) -> bool:
    """Whether an office may be that of somebody told of, who is known to be in charge of nothing else."""
    known = people.find(other.name) if other.name else None
    return same_remit(actor, other) and (known is None or same_remit(actor, known))


def _is_called_so(actor: Actor, other: Actor) -> bool:
    """Whether an office is told in the very words told before, which few are: `the External Affairs Minister`."""
    one, before = (person.office.text.casefold() if person.office else "" for person in (actor, other))
    return one == before and " " in one and _OF_ANY_STATE.search(one) is None


def _presides_elsewhere(actor: Actor, other: Actor) -> bool:
    """Whether somebody presides over a body, and who was told of before over a state: `the President of the Senate`.

    Nor does the secretary of a party have the office of that of an organisation.
    """
    one, before = (person.office.text if person.office else "" for person in (actor, other))
    if _PARTY.search(one) and not _PARTY.search(before):
        return not is_state(other.party)
    return _OF_A_BODY.search(one) is not None and before.startswith("President") and " of " not in before


def _is_one_of_several(actor: Actor) -> bool:
    """Whether somebody was told of among others of one office, who are not meant by `the Minister` first."""
    return actor.office is not None and actor.office.text.endswith("s")


def _bare_names(folded: Folded, people: People) -> Iterable[Found]:
    for position, mention in zip(folded.positions, folded.mentions, strict=True):
        if mention.kind != "name" or _NAMESAKE.match(folded.source, mention.end):
            continue
        if known := people.find(mention.value):
            actor = Actor(known.party, known.name, known.office, "person", assumed=known.assumed)
            yield position, position + 1, Mention("actor", mention.start, mention.end, (actor,))


@lru_cache(maxsize=_NAMES)
def _words(name: str) -> list[str]:
    words = [word.strip(",'") for word in without_accents(name.replace("'s", "").replace(".", " ")).split()]
    return [word.casefold() for word in words if len(word) > _SHORTEST_KEY or _is_short_surname(word)]


def _is_short_surname(word: str) -> bool:
    """Whether a word of two letters may be a surname: Lu, Xi, unlike Al, Dr and an initial."""
    return len(word) == _SHORTEST_KEY and word.istitle() and word not in _NO_SURNAMES


def _length(name: str) -> int:
    """Return how many words a name has, initials among them."""
    return name.count(" ") + 1


def _misspelt(words: list[str], name: str) -> bool:
    """Whether the words of a name, of which one is spelt otherwise, are those of another: Muhamdov, Muhamedov."""
    known = _words(name)
    if len(words) != len(known):
        return False
    return all(any(word[:_STEM] == other[:_STEM] for other in known) for word in words)


def _is_part_of(name: str, words: list[str]) -> bool:
    """Whether a name of two words at least is the end of a longer one: `Soto Diaz` of `Ana Soto Diaz`."""
    part = _words(name)
    return 1 < len(part) < len(words) and words[-len(part) :] == part


def _leader(name: str) -> Actor | None:
    party = party_of_leader(name)
    return Actor(party, name, None, "person") if party else None
