"""For whom somebody stands whose state only another sentence tells: the title, or whoever he or she works for.

A release of Peru with the title `Talks with the President of Chile` tells of whom `the Minister met President Rojas`:
whom home meets is not of home. `President Rojas's Special Envoy Elena Soto` is of the state of President Rojas.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

from calendar_core.extraction.english.people.actors import Actor, party_of, same_office
from calendar_core.extraction.english.people.leaders import party_of_leader
from calendar_core.extraction.english.words.marks import GRAMMAR
from calendar_core.extraction.english.words.patterns import REPRESENTED_BY
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.grammar import numbered

_WHEN = "(?:,? (?:on )?<date>,?)?"
_SAW = f"<met|receive|call_on|talks|phone|phoned|spoke>{_WHEN}"
_THERE = f"(?: in <city>)?{_WHEN}"
_ENCOUNTERED = GRAMMAR.compile(rf"{_SAW}{_THERE}(?: [a-z]+){{0,3}}?(?: with| to| from)? (?:the )?(?P<who><actor>)")
_ENCOUNTERED_NAME = GRAMMAR.compile(
    rf"{_SAW}(?: an? (?:[a-z]+ )?reception)?{_THERE}(?: with| on| to| for)? (?P<who><name|actor>)"
)
_CAME = GRAMMAR.compile(
    r"(?:^|(?<=[.\n] )|(?<=\n))(?P<who><name|actor>)(?: <date>)? (?:<call_on>|<visited>|<arrive>|<visit> <city|state>"
    r"|(?:<hold>|[a-z]+)(?: an?)? (?:[a-z]+ |<modifier> )?(?:<talks>|<call_on>|<visit>))"
)
"""Somebody who came to see those of home: `Ana Ruiz paid a farewell call on the Minister`."""
_ACTED = GRAMMAR.compile(r"(?P<who><actor>)[^.;\n<actor>]{0,40}<met|talks|call_on|arrive|visit|visited>")
_INVITATION = GRAMMAR.compile(r"<invite> (?:of|from) (?:the |his |her )?(?P<who><actor>)")
_VISIT_TO = GRAMMAR.compile(
    r"<visit|visited|arrive>(?: [a-z]+){0,3}?(?: to| in| for)? (?:the )?(?P<place><state>|<city>)"
)
_COMPANION = GRAMMAR.compile(
    r"(?P<who><actor>),? (?:(?:who )?(?:<hold> )?<arrive>[^.;\n<actor>]{0,60}?,? (?:together with|along with)"
    r"|(?:[^.;\n<actor>]{0,60}?,? )?(?:(?:who (?:was|is) )?accompanied by|(?:together|along) with))"
    r" (?:the |his |her )?(?P<companion><actor>)(?P<others>(?:(?:,|,? and) (?:the )?<actor>){0,6})"
)
_WITH_SPOUSE = GRAMMAR.compile(
    r"\b(?:[Hh]e|[Ss]he) (?:will be|was|is|is being|has been) (?:also )?accompanied by (?:his|her) "
    r"(?:wife|husband|spouse|son|daughter),? (?P<companion><actor>)"
)
"""Who comes along with somebody told of in the sentence before."""
_ACCREDITED = GRAMMAR.compile(
    r"(?P<who><actor>),? (?:who )?(?:[a-z]+ |<hold> |<date>,? ){0,3}<presented>[^.;\n]{0,40}<credentials>"
    r"[^.;\n]{0,160}?\b(?:as|(?:appoint|accredit|nam)ing (?:him|her)) (?:the |an? |its |their )?(?:new )?"
    r"(?P<envoy><actor>)"
)
_SPOUSES = ("first lady", "first gentleman")
_LEADER = GRAMMAR.compile(
    r"(?:(?:^|[.\n] ?)(?:(?:It|They) (?:was|were|is|are) (?:led|headed)|Led|Headed) by (?:the |an? )?|"
    r"(?:\b(?:group|team|mission)|<body>)<S> (?:[a-z]+ |<actor>,? )?"
    r"|(?:(?<=[.\n] )The|\b(?:to|for|with|by) the|<receive> the) (?:visiting )?(?:team|<body>),? "
    r"(?:which (?:is|was) )?(?:led|headed) by (?:the |an? )?|(?P<group><actor>),? (?:led|headed) by (?:the |an? )?)"
    r"(?P<who><actor>|<name>)"
    r"|(?P<who1><actor>) (?:led|headed|leads|heads|is (?:lead|head)ing) the <body>(?=[.,;\n]| (?:which|that)\b)"
)
"""Who leads a delegation that the sentence before told of."""
_COUPLE = GRAMMAR.compile(r"(?P<who><actor>),? and (?:the |his |her )?(?:<honorific>[., ]*)*(?P<companion><actor>)")
_SPOUSE = GRAMMAR.compile(r"(?P<who><actor>),? and (?P<companion><name>)(?!,? <actor>|<S>)")
_REPRESENTED = GRAMMAR.compile(
    rf"(?P<side><state>|<actor>)(?:[^.;,\n<actor>]{{0,20}} (?:was|were|is|are)|,) {REPRESENTED_BY}"
)
_REACH = 300
_ENVOY_OF = GRAMMAR.compile(
    r"(?P<named><actor>)"
    r"(?:, (?:the )?<actor>(?: (?:for|of|on) [^.;,\n<actor>]{1,40}(?:,? and [^.;,\n<actor>]{1,40})?)?)?, "
    r"(?:the |an? )?(?P<who><actor>) of (?:the )?(?P<owner><actor>)(?! (?:of|to)\b)"
)
_OWNED = GRAMMAR.compile(r"(?P<owner><actor>)<S> (?:[a-z]+ )?(?P<who><actor>)")


def accredited(parts: Sequence[Folded], home: str) -> Iterator[tuple[Actor, str]]:
    """Yield those of no state told who presented credentials, with the one that the words behind tell."""
    for part in parts:
        for match in _ACCREDITED.found_in(part.text):
            who, envoy = (part.at(match.start(one)).value[-1] for one in ("who", "envoy"))
            sent = envoy.stated and not envoy.name and envoy.office and envoy.office.level == "ambassador"
            if sent and envoy.party != home and who.name and not who.party:
                who.office = who.office or envoy.office
                yield who, envoy.party


def encountered(parts: Sequence[Folded], home: str) -> Iterator[tuple[Actor, str]]:
    """Yield those whom home met, and whose office is told without a name as one of a foreign state, with that state."""
    nameless = {
        (actor.office and actor.office.text, actor.party): actor
        for part in parts
        for mention in part.mentions
        if mention.kind == "actor"
        for actor in mention.value
        if actor.stated and not actor.name and actor.party != home and actor.sort == "office"
    }
    if not nameless:
        return
    for part in parts:
        for match in _ENCOUNTERED.found_in(part.text):
            actor = part.at(match.start("who")).value[0]
            if not actor.name or actor.party or not _is_met_by_home(part, match.start(), home):
                continue
            parties = {one.party for one in nameless.values() if same_office(one, actor)}
            if len(parties) == 1 and not party_of_leader(actor.name):
                yield actor, parties.pop()


def announced(parts: Sequence[Folded], home: str) -> Iterator[tuple[Actor, str]]:
    """Yield whom home met and one part names without an office, as the holder of the one foreign office of the other.

    The parts are the title and the text; the office is told without a name, and in the text of somebody who was met.
    """
    title, text = parts
    for names, offices in ((text, title), (title, text)):
        held = _only_office(offices, home, nameless=offices is text)
        if held is None or (offices is text and not _is_encountered(text, held)):
            continue
        for match in chain(_ENCOUNTERED_NAME.found_in(names.text), _CAME.found_in(names.text)):
            who = _named_alone(names.at(match.start("who")))
            comes = match.re is _CAME.compiled or names is title
            if " " in who.name and _is_met_by_home(names, match.start(), home, alone=comes):
                who.office = held.office
                yield who, held.party


def _only_office(part: Folded, home: str, *, nameless: bool) -> Actor | None:
    """Return the one foreign office without a name that a part tells; None where it tells of more foreigners."""
    told = [
        actor
        for mention in part.mentions
        if mention.kind == "actor"
        for actor in mention.value
        if actor.stated and actor.party != home
    ]
    several = len({(one.party, one.name, one.office) for one in told} if nameless else told) != 1
    return None if several or told[0].name or told[0].sort != "office" else told[0]


def _is_encountered(part: Folded, actor: Actor) -> bool:
    """Whether a part tells that somebody met an actor, or that the actor came or met somebody."""
    told = chain(_ENCOUNTERED.found_in(part.text), _ACTED.found_in(part.text))
    return any(actor in part.at(match.start("who")).value for match in told)


def _named_alone(who: Mention) -> Actor:
    """Return somebody of whom neither office nor state is told, `Dr. Ana Ruiz`; nobody in particular for others."""
    if who.kind == "name":
        return Actor(name=who.value, sort="person")
    (actor, *others) = who.value
    return actor if actor.assumed and actor.office is None and not others else Actor()


def inviting(parts: Sequence[Folded], home: str) -> Iterator[tuple[Actor, str]]:
    """Yield who invited somebody and for whom no state is told, with the foreign state that the visit leads to."""
    for part in parts:
        for match in _INVITATION.found_in(part.text):
            actor = part.at(match.start("who")).value[0]
            start, end = _sentence(part, match.start())
            to = _VISIT_TO.search(part.text, match.end(), end) or _VISIT_TO.search(part.text, start, match.start())
            party = party_of(part.at(to.start("place"))) if to else home
            if actor.name and not actor.party and party != home:
                yield actor, party


def accompanying(parts: Sequence[Folded]) -> Iterator[tuple[Actor, str]]:
    """Yield who came along with somebody whose state is told, or is his wife, with that state."""
    for part in parts:
        for match in _COMPANION.found_in(part.text):
            guest, companion = part.at(match.start("who")).value[0], part.at(match.start("companion")).value[0]
            if guest.stated and not (companion.stated and companion.party):
                among = part.within(match.start("companion"), match.end())
                yield from (
                    (one, guest.party)
                    for mention in among
                    if mention.kind == "actor"
                    for one in mention.value
                    if one.name and not one.party
                )
        for match in _WITH_SPOUSE.found_in(part.text):
            before = part.within(max(0, match.start() - _REACH), match.start())
            guests = (one for mention in reversed(before) if mention.kind == "actor" for one in mention.value)
            guest = next((one for one in guests if one.name and one.party), None)
            companion = part.at(match.start("companion")).value[0]
            if guest is not None and companion.name and not companion.party:
                yield companion, guest.party
        for match in _COUPLE.found_in(part.text):
            head, spouse = part.at(match.start("who")).value[-1], part.at(match.start("companion")).value[0]
            if head.stated and not spouse.party and spouse.office and spouse.office.text.casefold() in _SPOUSES:
                yield spouse, head.party


def married(parts: Sequence[Folded]) -> Iterator[tuple[Actor, str]]:
    """Yield who is named behind somebody of a state told and has the same surname, with that state."""
    for part in parts:
        for match in _SPOUSE.found_in(part.text):
            one, name = part.at(match.start("who")).value[-1], str(part.at(match.start("companion")).value)
            if one.stated and " " in name and name.endswith(f" {one.name.rpartition(' ')[2]}"):
                yield Actor(name=name, sort="person"), one.party


def leading(parts: Sequence[Folded], home: str) -> Iterator[tuple[Actor, str]]:
    """Yield who leads the delegation that was told of before, with its state: `Led by Senator Soto, the group …`."""
    for part in parts:
        for match in _LEADER.found_in(part.text):
            who = part.at(match.start(numbered(match, "who")))
            before = part.within(max(0, match.start() - _REACH), match.start())
            actors = (one for mention in reversed(before) if mention.kind == "actor" for one in mention.value)
            party = next((one.party for one in actors if one.sort == "body" and one.stated), home)
            group = part.at(match.start("group")).value[0] if match["group"] else None
            if party == home or (group is not None and (group.sort != "group" or group.party)):
                continue
            if who.kind == "actor" and not who.value[0].party:
                yield who.value[0], party
            elif who.kind == "name" and " " in who.value:
                yield Actor(name=who.value, sort="person"), party


def representing(parts: Sequence[Folded]) -> Iterator[tuple[Actor, str]]:
    """Yield who is told to have represented a side, with the state of that."""
    for part in parts:
        for match in _REPRESENTED.found_in(part.text):
            side, verb, actor = (part.at(match.start(one)) for one in ("side", "verb", "who"))
            party = side.value[0].party if side.kind == "actor" else party_of(side)
            named = actor.value[0].name and not actor.value[0].party
            if named and party and part.source[verb.start : verb.end].lower() == "represented":
                yield actor.value[0], party


def _sentence(part: Folded, position: int) -> tuple[int, int]:
    """Return where the sentence around a position begins and ends, roughly."""
    start = max(part.text.rfind(mark, max(0, position - _REACH), position) for mark in (". ", "\n")) + 1
    ends = [part.text.find(mark, position, position + _REACH) for mark in (". ", "\n")]
    return start, min((end for end in ends if end >= 0), default=min(len(part.text), position + _REACH))


def _is_met_by_home(part: Folded, position: int, home: str, *, alone: bool = False) -> bool:
    """Whether those whom a sentence names before a verb may all be of home, and somebody is."""
    start, _ = _sentence(part, position)
    before = part.within(start, position)
    people = [actor for mention in before if mention.kind == "actor" for actor in mention.value]
    names = [mention.value for mention in before if mention.kind == "name"]
    somebody = alone or bool(people) or any(party_of_leader(name) == home for name in names)
    return somebody and all(not actor.stated or actor.party == home for actor in people)


def owned(parts: Sequence[Folded]) -> Iterator[tuple[Actor, Actor]]:
    """Yield those who are told to be somebody's, each behind whose."""
    for part in parts:
        for match in _OWNED.found_in(part.text):
            owner, actor = part.at(match.start("owner")).value[-1], part.at(match.start("who")).value[0]
            if (owner.name or owner.stated) and not actor.party:
                yield owner, actor
        for match in _ENVOY_OF.found_in(part.text):
            (named, *_), (office, *_), (*_, owner) = (
                part.at(match.start(who)).value for who in ("named", "who", "owner")
            )
            envoy = office.office is not None and office.office.level == "ambassador" and not office.name
            if envoy and named.name and (owner.name or owner.stated):
                yield from ((owner, one) for one in (named, office) if not one.party)
