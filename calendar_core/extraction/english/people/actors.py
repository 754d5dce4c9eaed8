"""Who acts: persons with their offices, delegations, ministries, and states themselves."""

import re
from collections.abc import Iterable
from functools import lru_cache

from attrs import define, frozen

from calendar_core.events import Level
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy

LEVELS: tuple[Level, ...] = ("head_of_state_or_government", "minister", "deputy_minister", "ambassador", "official")
"""The ranks of offices, the highest first."""

NO_OFFICE = "colleague"
"""What may stand where an office does, and tells none."""

_HEAD_WORDS = lazy(
    "president|prime minister|premier|chancellor|king|ambassador|commissioner|minister|"
    "secretary(?: of state|[ -]general)?|speaker|chair|"
    "director|governor|leader|head of state|envoy|representative|mayor|prince|emir|adviser|advisor|coordinator|chief",
    re.IGNORECASE,
)
_IN_FULL = {
    "FM": "foreign minister", "PM": "prime minister", "DPM": "deputy prime minister", "CS": "cabinet secretary",
    "PS": "principal secretary", "DG": "director general",
}  # fmt: skip
_HEAD_OF_MINISTRY = lazy(
    r"(?:head|chief) of (?:the )?(?:[A-Z][\w'-]+ (?:of )?){0,3}?(?:(?:Foreign|External Affairs|Defen[cs]e|Interior) "
    r"(?:Affairs )?Ministry|MFA|Ministry of [\w ,]+)",
    re.IGNORECASE,
)
"""A minister by another name: `the head of the Peruvian Foreign Ministry`."""
_FOREIGN = lazy(r"foreign|external|\bMFA\b", re.IGNORECASE)
_SHORT = lazy(rf"\b(?:{'|'.join(_IN_FULL)})\b")
_SERVED = (
    "(?:(?:vice[- ]|deputy )?(?:president|prime minister|premier|chancellor|minister)|head of state|king|queen|sultan|"
    "emir|amir|crown prince)"
)
_STAFF = "(?:(?:executive |private )?(?:office|administration|chancellery|secretariat|staff))"
_OF_ANOTHER = lazy(
    rf"(?<=\w) (?:of|in|at) (?:the )?(?:{_STAFF} of (?:the )?{_SERVED}|{_SERVED}['’]s {_STAFF}|presidential {_STAFF})\b"
    rf"|(?<=\w) (?:to|of) (?:the )?{_SERVED}\b(?! of)",
    re.IGNORECASE,
)
"""Whom somebody serves: neither an Adviser to the President nor a Head of the President's Office is a president."""
_DEPUTY = lazy(r"\b(?:deputy|vice|assistant|under)\b", re.IGNORECASE)
_WORD = lazy(r"[^\W\d_]+")
_OF_STATES, _OF_GOVERNMENTS = ("president", "king", "emir"), ("prime minister", "premier", "chancellor")
_NO_REMIT = frozenset(
    {
        "of", "for", "and", "the", "in", "to", "s", "affairs", "relations", "cooperation", "state", "states", "federal",
        "union", "cabinet", "prime", "chief", "deputy", "vice", "first", "second", "assistant", "under", "acting",
        "interim", "permanent", "senior", "special", "general", "honourable", "hon", "his", "her", "its",
    }
)  # fmt: skip
"""Words of an office that do not tell what it is in charge of."""
_OF_THE_PAST = ("former ", "Former ", "ex-", "Ex-", "late ", "Late ")
"""How an office begins that somebody held once."""
_OFFICES = 1_024
"""Of how many offices the head is remembered: the same stand in release after release."""
_PARTIES = ("state", "org", "region", "demonym", "city")
_NATIVE_OF_ANOTHER = ["demonym", "office"]
"""Before a party: that is whose office it is, as in `the German President of the European Commission`."""
_OF_A_SIDE = lazy(r"\b(?:co-chair|representative|envoy|delegate|ambassador|member)", re.IGNORECASE)
"""Offices in which somebody stands for his state in an organisation: `the German Co-Chair of the Group`."""
_OFFICIALS = "officials"
"""Offices that are not said to be anybody's: those of the country where somebody is, unlike `the ministers`."""


@frozen
class Office:
    """An office: its words and the rank it stands for."""

    text: str
    level: Level


@lru_cache(maxsize=_OFFICES)
def office_of(words: str, level: Level) -> Office:
    """Return an office; however often a text names it, it is in memory once."""
    return Office(words, level)


def of_ministry(words: str) -> Office | None:
    """Return the office of a minister who is called by the ministry; None where words tell of another."""
    return office_of(words, "minister") if _HEAD_OF_MINISTRY.fullmatch(words) else None


@define(slots=True, eq=False)
class Actor:
    """Somebody, or a body, who may take part in an event.

    Attributes:
        party: the state or organisation that it stands for; empty until that is known.
        name: the person's name; empty for bodies and bare offices.
        office: the office held.
        sort: `person`, `office` (no name), `fellow` (a counterpart without a name), `body`, `state`.
        stated: whether the party stands in the phrase itself.
        own: whether it belongs to what was named before (`its Director-General`).
        assumed: whether nothing tells its party, which is taken to be home.
        post: the state that an ambassador is posted to.
        led: whether the party stands before the office: `Spanish Minister`, unlike `Minister of Spain`.
    """

    party: str = ""
    name: str = ""
    office: Office | None = None
    sort: str = "office"
    stated: bool = False
    own: bool = False
    assumed: bool = False
    post: str = ""
    led: bool = False

    @property
    def is_fellow(self) -> bool:
        """Whether somebody is called a counterpart or a colleague, with no word of the office."""
        return self.sort == "fellow" or self.own or (self.office is not None and self.office.text == NO_OFFICE)


def read_actors(mentions: Iterable[Mention]) -> tuple[Actor, ...]:
    """Read who is meant by the mentions of a phrase: parties and names in pairs, each with the office they share."""
    office: Office | None = None
    sort, kind = "person", ""
    parties: list[str] = []
    actors: list[Actor] = []
    kinds: list[str] = []
    before, end = "", 0
    for mention in mentions:
        if mention.kind in ("office", "offices", "body", "fellow"):
            kind = mention.kind
            if kind in ("office", "offices"):
                beside = before in ("office", "offices")
                office = _higher(office, mention.value) if beside and office else mention.value
            sort = "office" if office is not None else kind
            keeps = kind in ("offices", "body")
            actors = _of(parties) or (actors if keeps else [])
        elif mention.kind in _PARTIES and (
            mention.kind != "org" or before not in ("demonym", "org") or (kind == "offices" and mention.start > end + 1)
        ):
            if kinds == _NATIVE_OF_ANOTHER and office and mention.kind == "org" and _OF_A_SIDE.search(office.text):
                continue
            if kinds == _NATIVE_OF_ANOTHER:
                actors.clear()
            _add_party(party_of(mention), parties, actors, ready=sort != "person")
        elif mention.kind == "name":
            _add_name(mention.value, parties, actors)
        before, end = mention.kind, mention.end
        kinds.append(before)
    actors = actors or _of(parties) or [Actor(sort="group")]
    shared = {actor.party for actor in actors if actor.party} if kind == "offices" else set()
    for actor in actors:
        if len(shared) == 1 and not actor.party:
            actor.party, actor.stated = actors[0].party, actors[0].stated
        actor.office = office
        of_nobody = kind == "offices" and not actor.party and not (office and office.text.endswith(_OFFICIALS))
        bare = "group" if of_nobody else sort
        actor.sort = "person" if actor.name else bare
        actor.own = kind == "fellow" and bool(actor.name) and not actor.party
    return tuple(actors)


def _higher(one: Office, other: Office) -> Office:
    """Return the higher of two offices that one person has: `Foreign Minister Senator Ali Khan`."""
    return min(one, other, key=lambda office: LEVELS.index(office.level))


def party_of(mention: Mention) -> str:
    """Return the party that a name stands for: a city stands for its country."""
    return str(mention.value.country if mention.kind == "city" else mention.value)


def _of(parties: list[str]) -> list[Actor]:
    return [Actor(party, stated=True, led=True) for party in parties]


def _add_party(party: str, parties: list[str], actors: list[Actor], *, ready: bool) -> None:
    if actors and not actors[-1].party:
        actors[-1].party, actors[-1].stated = party, True
    elif ready and actors and actors[-1].party == party and not actors[-1].name:
        return
    elif ready:
        actors.append(Actor(party, stated=True))
    elif party not in parties[-1:]:
        parties.append(party)


def _add_name(name: str, parties: list[str], actors: list[Actor]) -> None:
    nameless = next((actor for actor in actors if not actor.name), None)
    if nameless is not None:
        nameless.name = name
    else:
        party = parties[-1] if parties and not actors else ""
        actors.append(Actor(party, name, stated=bool(party)))


def same_office(actor: Actor, other: Actor) -> bool:
    """Whether two phrases name the same office: `the Minister`, `Minister of Foreign Affairs`."""
    if actor.office is None or other.office is None or other.sort == "fellow":
        return False
    if held_it_once(other) and not held_it_once(actor):
        return False
    head, deputy = office_head(actor.office.text), _stands_in(actor.office.text)
    if deputy and not _stands_in(other.office.text):
        return False
    another = office_head(other.office.text)
    in_short = head.startswith(f"{another} ") or another.startswith(f"{head} ")
    return head == another or in_short or (deputy and head in _heads(other.office.text))


def held_it_once(actor: Actor) -> bool:
    """Whether somebody's office is one of the past, and nobody who holds it now is meant."""
    return actor.office is not None and actor.office.text.startswith(_OF_THE_PAST)


def has_known_party(actor: Actor) -> bool:
    """Whether a text tells for whom somebody acts: beside the name, or before, with his full name."""
    return actor.stated or (actor.office is not None and bool(actor.name and actor.party) and not actor.assumed)


def is_other_head(actor: Actor, other: Actor) -> bool:
    """Whether one of two is the head of a state, and the other that of its government."""
    if actor.office is None or other.office is None:
        return False
    one, another = (frozenset(_heads(person.office.text)) for person in (actor, other) if person.office)
    return _heads_a_state(one, another) or _heads_a_state(another, one)


def _heads_a_state(one: frozenset[str], other: frozenset[str]) -> bool:
    return not one.isdisjoint(_OF_STATES) and one.isdisjoint(_OF_GOVERNMENTS) and not other.isdisjoint(_OF_GOVERNMENTS)


def same_remit(actor: Actor, other: Actor) -> bool:
    """Whether two may hold one office: `the Minister of Trade` is not the Foreign Minister who was told of before."""
    if actor.office is None or other.office is None:
        return True
    remit, others = _remit(actor.office.text), _remit(other.office.text)
    return not remit or not others or not remit.isdisjoint(others)


@lru_cache(maxsize=_OFFICES)
def _remit(office: str) -> frozenset[str]:
    """Return the words for what an office is in charge of; none for `the Minister`."""
    words = _WORD.findall(
        _HEAD_WORDS.sub(" ", _in_full(office).lower().replace("external", "foreign").replace("foreign trade", "trade"))
    )
    return frozenset(words) - _NO_REMIT


@lru_cache(maxsize=_OFFICES)
def _stands_in(office: str) -> bool:
    """Whether an office is that of a deputy: `the Minister` may be one who has been told of, but not the reverse."""
    return _DEPUTY.search(office) is not None


def office_head(office: str) -> str:
    """Return the last word for an office in its words: `minister` for that of Foreign Affairs; `secretary of state`."""
    return _heads(office)[-1]


@lru_cache(maxsize=_OFFICES)
def _heads(office: str) -> tuple[str, ...]:
    """Return the heads of an office, or of all that somebody holds: `Deputy Prime Minister and Foreign Minister`."""
    office = _in_full(office)
    return tuple(word.lower() for word in _HEAD_WORDS.findall(office)) or (office.lower(),)


def _in_full(office: str) -> str:
    """Return an office without short forms, as `the Minister` may be the FM, and without whomever it serves."""
    if _HEAD_OF_MINISTRY.fullmatch(office):
        return "foreign minister" if _FOREIGN.search(office) else "minister"
    return _SHORT.sub(lambda match: _IN_FULL[match[0]], _OF_ANOTHER.sub("", office))
