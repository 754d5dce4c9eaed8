"""What the rules find before it becomes facts."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import define, field

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.english.reading import Part, Reading
from calendar_core.extraction.english.sentences import Sentence
from calendar_core.extraction.english.status import Status
from calendar_core.extraction.folding import Folded, Mention


@define(slots=True, eq=False)
class Clause:
    """A sentence in its part and release: what a rule looks at."""

    reading: Reading
    part: Part
    number: int
    sentence: Sentence
    topic: list[Actor]
    kinds: frozenset[str]
    listing: bool = False
    forum: str = ""
    abroad: str = ""
    trip: str = ""
    roll: bool = False
    awaiting: bool = False

    @property
    def folded(self) -> Folded:
        """The folded text that the sentence is cut from."""
        return self.part.folded

    @property
    def text(self) -> str:
        """The folded text of the part; patterns search between `start` and `end`."""
        return self.part.folded.text

    @property
    def start(self) -> int:
        """Where the sentence begins."""
        return self.sentence.start

    @property
    def end(self) -> int:
        """Where the sentence ends."""
        return self.sentence.end

    def words(self, start: int, end: int) -> str:
        """Return the words of the release between two positions, exactly as they stand."""
        release = self.reading.release
        source = release.title if self.part.name == "title" else release.text
        return source[self.folded.origin(start) : self.folded.origin_end(end)]

    @property
    def home(self) -> str:
        """The state whose release it is."""
        return self.reading.home


@define(slots=True, eq=False)
class Candidate:
    """An event as one rule read it off one sentence.

    Attributes:
        kind: the kind of fact.
        rule: the rule that found it.
        clause: the sentence.
        start: where its words begin in the folded text.
        end: where they end.
        actors: the foreign side, one for each party and person.
        status: happened, planned or neither.
        joint: whether all the parties met in one room.
        facets: what else the rule read, by name of the field.
    """

    kind: str
    rule: str
    clause: Clause
    start: int
    end: int
    actors: list[Actor]
    status: Status = "held"
    joint: bool = False
    at: int = -1
    anaphoric: bool = False
    facets: dict[str, Any] = field(factory=dict)


def clauses(reading: Reading) -> Iterator[Clause]:
    """Yield the sentences of a release, the title's first, each with whom the sentences before it are about."""
    for part in (reading.title, reading.text):
        topic: list[Actor] = []
        listing, forum = False, _forum(reading.title.folded, 0, len(reading.title.folded.text))
        ceremony = any(mention.kind == "credentials" for mention in reading.title.folded.mentions)
        awaiting = False
        abroad, roll = _title_trip(reading) if part is reading.text else "", False
        for number, sentence in enumerate(part.sentences):
            kinds = frozenset(mention.kind for mention in part.folded.within(sentence.start, sentence.end))
            yield Clause(reading, part, number, sentence, topic, kinds, listing, forum, _abroad(reading, part, sentence) or abroad, abroad, roll or (ceremony and is_item(part, sentence)), awaiting)
            roll = "credentials" in kinds or (roll and _names_foreigner(part, sentence, reading.home))
            awaiting = bool(kinds & {"met", "talks"}) and not foreign(participants(part.folded, sentence.start, sentence.end), reading.home)
            abroad = _trip(reading, part, sentence, kinds) or abroad
            listing = _announces(part, sentence, kinds) or (listing and not sentence.opens) or (listing and "document" in kinds)
            forum = _forum(part.folded, sentence.start, sentence.end) or forum
            topic = _topic(part, sentence) or topic


_IN_CITY = RULES.compile(r"(?:[Ii]n|[Aa]t) (?P<place><city>|<state>)")
_TRIP = RULES.compile(r"(?:<visit>|<visited>|<arrive>)[^.;\n]{0,40}?(?:to|in|for)? ?(?:the )?(?P<place><city>|<state>)")


def _abroad(reading: Reading, part: Part, sentence: Sentence) -> str:
    """Return the foreign country that a sentence is set in, if it begins with that."""
    match = _IN_CITY.search(part.folded.text, sentence.start, min(sentence.end, sentence.start + 60))
    return _foreign_place(reading, part, match)


def _trip(reading: Reading, part: Part, sentence: Sentence, kinds: frozenset[str]) -> str:
    """Return the country that a sentence tells a trip to."""
    if not kinds & {"visit", "visited", "arrive"}:
        return ""
    return _foreign_place(reading, part, _TRIP.search(part.folded.text, sentence.start, sentence.end))


def _title_trip(reading: Reading) -> str:
    """Return the country that the title tells a trip to."""
    for sentence in reading.title.sentences:
        found = _foreign_place(reading, reading.title, _TRIP.search(reading.title.folded.text, sentence.start, sentence.end))
        if found:
            return found
    return ""


def _foreign_place(reading: Reading, part: Part, match: re.Match[str] | None) -> str:
    if match is None:
        return ""
    place = part.folded.at(match.start("place"))
    country = place.value.country if place.kind == "city" else place.value
    return country if country != reading.home else ""


_ITEM = re.compile(r"\s*(?:[-•*●·]|\(?\d{1,2}[.)]|\(?[a-z]\))\s")


def is_item(part: Part, sentence: Sentence) -> bool:
    """Whether a sentence is a line of a list, with a bullet or a number."""
    return _ITEM.match(part.folded.text, sentence.start) is not None


def _names_foreigner(part: Part, sentence: Sentence, home: str) -> bool:
    return any(actor.name for actor in foreign(participants(part.folded, sentence.start, sentence.end), home))


def _forum(folded: Folded, start: int, end: int) -> str:
    """Return the organisation whose forum a stretch of text names: `the session` in what follows."""
    mentions = folded.within(start, end)
    if not any(mention.kind == "forum" for mention in mentions):
        return ""
    return next((mention.value for mention in mentions if mention.kind == "org"), "")


def _announces(part: Part, sentence: Sentence, kinds: frozenset[str]) -> bool:
    """Whether a sentence about signing leaves the documents to a list that follows."""
    if not kinds & {"document", "sign"}:
        return False
    words = part.folded.text[sentence.start : sentence.end].rstrip()
    return "sign" in kinds and (words.endswith((":", "namely")) or "document" in kinds)


def _topic(part: Part, sentence: Sentence) -> list[Actor]:
    """Return the first person of a sentence: `he` and `she` in the next one."""
    for mention in part.folded.within(sentence.start, sentence.end):
        if mention.kind == "actor":
            people = [actor for actor in mention.value if actor.sort in ("person", "office")]
            if people:
                return people
    return []


_SUBJECT = RULES.compile(
    r"(?P<who>(?:<actor>|<state>|<org>)(?:(?:,|,? and|,? as well as) (?:the |his |her )?(?:<actor>|<state>|<org>))*)"
    r"|\b(?P<we>[Ww]e|I|[Mm]y|[Oo]ur)\b|\b(?P<they>[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b"
    r"|(?P<group>\b(?:[Tt]he(?: two| both)?|[Bb]oth|[Tt]wo) (?:sides|parties|leaders|ministers|presidents|<actor>|officials|interlocutors|countries|delegations)\b)"
)


def _before(clause: Clause, position: int) -> list[Actor]:
    """Return the last person named in a sentence before a pronoun."""
    for mention in reversed(clause.folded.within(clause.start, position)):
        if mention.kind == "actor" and mention.value[0].sort in ("person", "office") and mention.value[0].party:
            return list(mention.value)
    return []


def has(actors: Iterable[Actor], party: str) -> bool:
    """Whether somebody stands for a party."""
    return any(actor.party == party for actor in actors)


def distinct(actors: Iterable[Actor]) -> tuple[str, ...]:
    """Return the parties that actors stand for, each once."""
    return tuple(dict.fromkeys(actor.party for actor in actors if actor.party))


def party_of(mention: Mention) -> str:
    """Return the party that a name stands for: a city stands for its country."""
    return str(mention.value.country if mention.kind == "city" else mention.value)


_PLACE_OR_OWNER = re.compile(
    r"(?:^|[ (])(?:of|in|at|to|for|from|on|with|between|against|under|towards|than|about|into|via|within)(?: the| his| its| their)? $"
)


_OBJECT = RULES.compile(r"(?:\bwith|\bby|<met>|<receive>|<call_on>)(?: the| his| her| its| their)? $")
_RELATIVE = re.compile(r",? (?:who|whose|which)\b")


def subject_of(clause: Clause, position: int) -> list[Actor]:
    """Return who stands before a verb: the nearest actors or pronoun to the left; none for `the two sides`."""
    last = None
    for match in _SUBJECT.finditer(clause.text, clause.start, position):
        if match["who"] and _PLACE_OR_OWNER.search(clause.text, max(clause.start, match.start() - 20), match.start()):
            if not any(mention.kind == "actor" for mention in clause.folded.within(*match.span())):
                continue
        if match["who"] and _OBJECT.search(clause.text, max(clause.start, match.start() - 20), match.start()):
            if last is not None and not _RELATIVE.match(clause.text, match.end()):
                continue
        last = match
    if last is None or last["group"]:
        return []
    if last["we"]:
        return [Actor(clause.home, stated=True)]
    if last["they"]:
        return _before(clause, last.start()) or clause.topic
    return participants(clause.folded, *last.span("who"))


_THERE = re.compile(r"\b(?:in|at|to|from|near|for|around|outside)(?: the)? $", re.IGNORECASE)


def participants(folded: Folded, start: int, end: int) -> list[Actor]:
    """Return who stands between two positions: actors, and states and organisations by themselves."""
    found: list[Actor] = []
    for position, mention in folded.marked(start, end):
        if mention.kind != "city" or not _THERE.search(folded.text, max(0, position - 12), position):
            found.extend(actors_of(mention))
    return found


def actors_of(mention: Mention) -> tuple[Actor, ...]:
    """Return the actors that a mention stands for; none for most."""
    if mention.kind == "actor":
        return mention.value  # type: ignore[no-any-return]
    if mention.kind in ("state", "org", "region"):
        return (Actor(mention.value, sort="state", stated=True),)
    if mention.kind == "city" and mention.value.kind == "capital":
        return (Actor(mention.value.country, sort="state", stated=True),)
    return ()


def foreign(actors: Iterable[Actor], home: str) -> list[Actor]:
    """Return those who do not stand for home."""
    return [actor for actor in actors if actor.party and actor.party != home]
