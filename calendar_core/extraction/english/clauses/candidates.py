"""What a rule looks at, whom it finds there, and the event that it reads before that becomes a fact."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from attrs import define, evolve, field

from calendar_core.extraction.english.clauses.lists_of_plans import is_in_list_of_plans
from calendar_core.extraction.english.clauses.noun_status import noun_status
from calendar_core.extraction.english.clauses.opening_places import without_opening_place
from calendar_core.extraction.english.clauses.remits import is_co_chaired, is_margin, is_of_a_remit, is_post, is_topic
from calendar_core.extraction.english.clauses.second_offices import is_second_office
from calendar_core.extraction.english.clauses.status import Status
from calendar_core.extraction.english.clauses.verb_status import verb_status
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.reading.datelines import is_place_written
from calendar_core.extraction.english.reading.reading import Part, Reading
from calendar_core.extraction.english.reading.sentences import Sentence
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

PERSONS = ("person", "office", "fellow")
"""The sorts of actors who are somebody, not a body or a state."""

_ACTING = frozenset({"actor", "state", "org", "region", "city"})
_WHERE_AND_WHEN = RULES.compile(r"\((?:<city>, )?<state>, (?:on )?<date>")
"""`(Luxembourg, 8 April)`"""
_MEMBERS_ARE = RULES.compile(r"<org> \((?:<state>(?:,? and|,|;) ?){0,15}$")
"""Before a state: it is one of those that an organisation is told to consist of, as in `of BRICS (Brazil, Russia, `."""
_RESIDES = RULES.compile(
    r"(?:\b(?:resides|residing|based|accredited|stationed|posted)|\bis <modifier>) (?:in|at|to) (?:the )?$"
)
"""Before a state: an ambassador resides there."""
NAMED_AFTER = RULES.compile(
    r" (?:<document>|(?:[A-Z][a-z]+ )?"
    r"(?:Initiative|Process|Principles|Agenda|Spirit|Format|Formula|Platform|Framework)\b)"
)
"""Behind a city that a document only has its name from: the Tashkent Declaration."""
_AT_THE = ", at the "
"""Before an organisation: where somebody was met."""
_AFTER_A_QUESTION, _CLOSING = " \n\"')]", 8
_NO_TELLING = (
    "Please ", "To ask ", "READ:", "READ ALSO", "READ MORE", "READ NEXT", "ALSO READ", "SEE ALSO", "RELATED:", "WATCH:",
    "OPINION:", "Read:", "Read also:", "Read more:", "Read next:", "Also read:", "See also:", "Related:", "Watch:",
)  # fmt: skip
"""How a sentence begins that asks for something, or has the headline of another article."""
_ASKED = lazy(r"\W*(?:\d+\W+)?(?:Deputy|Senator|Mr|Mrs|Ms|Dr|Sir)\b[^.;\n]{2,60}? asked the ")
"""How a sentence begins that tells what a member of a parliament asked."""
_SPEAKER = lazy(r"\s*(?:(?P<question>(?:QUESTION|Question|Q)(?: ?\d{1,2})?\s?[:.)])|[^\n:.!?]{1,90}:)\s")
"""What a turn of a transcript begins with."""
_LONGEST_TURN = 5_000
_IN = lazy(r"\bin(?: the)? $")
"""Before a state behind somebody who is of another: where it was."""
_POST_IN = lazy(
    r"\b(?:[Ee]mbass\w+|[Cc]onsulates?|[Mm]issions?|[Oo]ffices?|[Rr]epresentations?|[Aa]mbassadors?|[Ee]nvoys?)\b"
    r"(?: of [^.;,]{1,40})? in (?:the )?$"
)
"""Before a state: who is there for another, as in `the Russian embassy in Peru`."""
_NEAR_POST = 90
"""Within so many characters before a state such words stand."""
_IN_A_ROW = lazy(r",? (?:and )?(?:the )?")
"""Between two states: both are where something was."""
_AT_THE_HEAD = lazy(r"\b(?:In|At) $")
"""Before a town with which a sentence begins: it is where something was."""
_TOWN_OF = RULES.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear)(?: the)? (?P<town><city>|<name>)(?:,| [–-]) (?:the )?$")
"""Before a state: it tells where a town is, as in `the meeting in Turin, Italy`."""
_AND_ANOTHER = RULES.compile(
    r"<state> and (?:the )?<state>(?= (?:<sign|hold|met|established|join>|have|has|will)(?!\w))"
)
"""Two states that do something: `In Dakar, Senegal and Spain signed` has no town of the first."""
_WHOSE = RULES.compile(r"'s (?:[a-z]+ )?<actor>")
"""Behind somebody whose envoy, and not who, takes part."""
_OWNERS = ("state", "org", "demonym")
_BARE = ("state", "org")
_PRIVATE = RULES.compile(
    r" (?:(?:[a-z-]+|<modifier>) ){0,2}(?:compan(?:y|ies)|firms?|business(?:es|men|people|women)?|entrepreneurs?|"
    r"investors?|tourists?|students?|journalists?|citizens?|nationals?|airlines?|executives?|editors?|think[ -]tanks?|"
    r"academics|scholars|workers|farmers|veterans|pilgrims|expatriates|diaspora|artists?|film-?makers?|musicians?|"
    r"athletes|players|teachers|"
    r"(?:football|cricket|rugby|hockey|basketball|volleyball|handball|Olympic) (?:<body>|players?|squad|coach))(?!\w)"
    r"| (?:[A-Z][a-z]+ ){0,2}(?:Orchestra|Ballet|Choir)\b"
)
"""Behind a country: those who are of it, and do not stand for it."""
_OTHERS = lazy(
    r"(?:'s? (?:immediate )?[Nn]eighbo(?:u?rs|u?ring (?:[Cc]ountries|[Ss]tates|[Nn]ations))|"
    r"-(?:led|brokered|backed|mediated|sponsored|funded|financed|made|built|born|educated|owned|based))\b"
)
"""Behind a state that is not meant: `the ministers of Chad's neighbouring countries`, `a US-brokered deal`."""
_OF_MEMBERS = ("org", "actor")
_MEMBERS = lazy(r" (?:[Mm]ember(?: [Ss]tates?| [Cc]ountries|s)?|[Cc]ountries|[Nn]ations)\b")
"""Behind an organisation: states, who do not stand for it."""
_OF_MANY = RULES.compile(
    r" (?:from|of) (?:across |around |throughout )?(?:the )?(?:(?:<field>|<region>|<modifier>|<demonym>|"
    r"(?!(?:both|all|two|three|four|these|those|their|our|its|his|her)\b)[A-Za-z-]+) ){0,3}"
    r"(?:countries|nations|states|region|continent|world|globe)\b| (?:from|across) (?:the )?<body|region>(?=[.,;]|$)"
)
"""Behind officials: they are of states that nobody names."""
_OF_BUSINESS = lazy(r"\bof (?:(?:the|an?|several|some|many|leading|major|large) )*[A-Z][\w-]+$")
"""An office that ends with a country: behind it may stand whose office it is, as in `CEO of the German company`."""
_MERCHANTS = lazy(
    r"\b[Bb]usiness(?: and (?:[Tt]rade|[Ii]nvestment))? "
    r"(?:[Dd]elegation|[Cc]ommunity|[Cc]ircles|[Mm]ission|[Pp]eople|[Pp]ersons|[Ll]eaders|[Ee]xecutives)"
    r"(?: (?:in|of|based in) (?:the )?[A-Z][\w ]{2,30})?$"
    r"|\bChambers? of (?:Commerce|Trade)(?: and Industry)?$"
)
"""The end of a body's name, where it is one of merchants."""
BUSINESS_COUNCIL = lazy(r"\bBusiness(?:(?: and|,) \w+){0,2} (?:\w+ )?(?:Council|Association|Coalition)\b")
"""What merchants call themselves by, with a country or an organisation: `the EU-ASEAN Business Council`."""
_SUCH_A_COUNCIL = lazy(rf"(?:[-–][A-Z][\w-]+)? {BUSINESS_COUNCIL.source}")
"""Behind the country."""
_IN_STATE = lazy(r"^(?:[Ff]oreign|[Pp]rime|[Mm]inister|[Pp]resident|[Aa]mbassador)\b(?! and)")
"""An office that a state gives."""
_SOME_OF = lazy(r"\b(?:several|some|a number|many|other) of (?:his|her|their|the) (?:[a-z]+ )?$")
"""Before `counterparts`: nobody says of which states they are."""
_THERE = RULES.compile(r"\b(?:in|at|to|from|near|for|around|outside)(?: the)? $")


@define(slots=True)
class Context:
    """What the sentences before one leave to it.

    Attributes:
        topic: whom they are about: `he` and `she`.
        listing: whether documents that were signed may follow in a list.
        announcing: the sentence that told of their signing.
        forum: the organisation whose forum they speak of: `the session`.
        abroad: the foreign country that they are set in.
        trip: the country of the visit that they tell of.
        roll: whether ambassadors who presented credentials may follow in a list.
        awaiting: the sentence that told of meetings, but not with whom, when these may follow in a list.
        guests: the foreigners of the last meeting told, when they are of one party: whom `he` may mean as well.
    """

    topic: list[Actor] = field(factory=list)
    listing: bool = False
    announcing: "Clause | None" = None
    forum: str = ""
    abroad: str = ""
    trip: str = ""
    roll: bool = False
    awaiting: "Clause | None" = None
    guests: list[Actor] = field(factory=list)


@define(slots=True, eq=False)
class Clause:
    """A sentence in its part and release: what a rule looks at.

    Attributes:
        reading: the release.
        part: its title or text.
        number: the place of the sentence in its part, from 0.
        sentence: where it stands.
        kinds: the kinds of mentions that it holds.
        mask: the same, as bits.
        context: what the sentences before leave to it.
        folded: the folded text that the sentence is cut from.
        text: the same as a string; patterns search between `start` and `end`.
        start: where the sentence begins.
        end: where the sentence ends.
        words_and_marks: the sentence itself, for what only asks whether something stands in it.
        home: the state whose release it is.
        in_title: whether it is the title of the release.
    """

    reading: Reading
    part: Part
    number: int
    sentence: Sentence
    kinds: frozenset[str]
    mask: int
    context: Context
    folded: Folded = field(init=False)
    text: str = field(init=False)
    start: int = field(init=False)
    end: int = field(init=False)
    words_and_marks: str = field(init=False)
    home: str = field(init=False)
    in_title: bool = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.folded = self.part.folded
        self.text = self.folded.text
        self.start, self.end = self.sentence.start, self.sentence.end
        self.words_and_marks = self.text[self.start : self.end]
        self.home = self.reading.home
        self.in_title = self.part.name == "title"

    @property
    def asks(self) -> bool:
        """Whether it asks for something, or is of somebody who puts questions: neither tells of anything."""
        if self.folded.source.startswith(_NO_TELLING, self.folded.origin(self.start)) or (
            " asked the " in self.words_and_marks and _ASKED.match(self.source)
        ):
            return True
        if not self.part.has_questions:
            return False
        return _ends_as_question(self.text, self.start, self.end) or self._is_of_questioner

    @property
    def _is_of_questioner(self) -> bool:
        text = self.text
        begins = text.rfind("\n", max(0, self.start - _LONGEST_TURN), self.start) + 1
        speaker = _SPEAKER.match(text, begins)
        if speaker is None:
            return False
        ends = text.find("\n", self.start, self.start + _LONGEST_TURN)
        return bool(speaker["question"]) or _ends_as_question(text, begins, len(text) if ends < 0 else ends)

    @property
    def topic(self) -> list[Actor]:
        """Whom the sentences before are about."""
        return self.context.topic

    @property
    def listing(self) -> bool:
        """Whether documents that were signed may be listed here."""
        return self.context.listing

    @property
    def forum(self) -> str:
        """The organisation whose forum has been spoken of."""
        return self.context.forum

    @property
    def roll(self) -> bool:
        """Whether ambassadors who presented credentials may be listed here."""
        return self.context.roll

    @cached_property
    def source(self) -> str:
        """The words of the sentence, in plain spelling."""
        folded = self.part.folded
        return folded.source[folded.origin(self.start) : folded.origin_end(self.end)]

    def words(self, start: int, end: int) -> str:
        """Return the words of the release between two positions, spelt as they stand."""
        return self.part.printed.text[self.folded.origin(start) : self.folded.origin_end(end)]

    def verb_status(self, position: int) -> Status:
        """Return what became of what the verb at a position tells."""
        status = verb_status(self.folded, self.start, position)
        listed = (
            status == "held"
            and self.sentence.opens
            and is_in_list_of_plans(self.folded, self.part.sentences, self.number, position, self.form(position))
        )
        return "planned" if listed else status

    def noun_status(self, position: int, behind: int | None = None) -> Status:
        """Return what became of what the noun at a position tells; `behind` it may be told who meets."""
        return noun_status(self.folded, self.start, self.end, position, behind)

    def status(self, position: int) -> Status:
        """Return what became of a meeting at a position: `met` is a verb, most other words for one are nouns."""
        verbal = self.folded.at(position).kind in ("met", "receive", "call_on")
        return self.verb_status(position) if verbal else self.noun_status(position)

    def beside(self, number: int) -> "Clause":
        """Return another sentence of the same part, by its number."""
        return evolve(self, number=number, sentence=self.part.sentences[number])

    def following(self) -> "Clause | None":
        """Return the next sentence of the same part; None behind the last."""
        number = self.number + 1
        return self.beside(number) if number < len(self.part.sentences) else None

    def told_before(self, most: int) -> Iterator["Clause"]:
        """Yield the sentences of the title, and at most so many of the text before this one."""
        title = self.reading.title
        for number, sentence in enumerate(title.sentences):
            yield evolve(self, part=title, number=number, sentence=sentence)
        if not self.in_title:
            yield from map(self.beside, range(max(0, self.number - most), self.number))

    def form(self, position: int) -> str:
        """Return the words of the mention at a position, in lower case."""
        mention = self.folded.at(position)
        return self.folded.source[mention.start : mention.end].lower()

    def first(self, kind: str, start: int, end: int) -> int:
        """Return the position of the first mention of a kind between two positions; -1 when there is none."""
        return self.folded.text.find(MARKS[kind], start, end)


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
        at: the position of the word that tells of it.
        anaphoric: whether its parties are those named before.
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


def _ends_as_question(text: str, start: int, end: int) -> bool:
    return text[max(start, end - _CLOSING) : end].rstrip(_AFTER_A_QUESTION).endswith("?")


def participants(folded: Folded, start: int, end: int) -> list[Actor]:
    """Return who stands between two positions: actors, and states, organisations and capitals by themselves."""
    found: list[Actor] = []
    there, of_town = -1, False
    for position, mention in folded.marked(start, end):
        if mention.kind not in _ACTING or _is_only_told_of(folded, position, mention):
            continue
        if mention.kind in _BARE and (is_of_a_remit(folded, start, position) or is_co_chaired(folded, position)):
            continue
        if mention.kind in _BARE and found and is_topic(folded, position):
            continue
        if mention.kind == "state" and found and _is_setting(folded, position, mention, found[-1]):
            there = -1 if tells_where(folded, position, mention) else position
            continue
        if mention.kind == "state" and there >= 0 and _IN_A_ROW.fullmatch(folded.text, there + 1, position):
            there = position
            continue
        if mention.kind == "actor" and found and is_second_office(folded, start, position):
            continue
        if not found and _is_town_at_the_head(folded, position, mention):
            of_town = True
        known = {(actor.party, actor.name) for actor in found if actor.name}
        found.extend(actor for actor in actors_of(mention) if (actor.party, actor.name) not in known)
    return without_opening_place(folded, start, found, of_town=of_town)


def _is_only_told_of(folded: Folded, position: int, mention: Mention) -> bool:
    """Whether somebody owns what is told of, or is where it is, and takes no part."""
    text, kind = folded.text, mention.kind
    owner = kind in _OWNERS or (kind == "actor" and all(one.sort == "office" and not one.name for one in mention.value))
    private = (owner and _PRIVATE.match(text, position + 1)) or is_place_written(text, position)
    others = owner and _OTHERS.match(folded.source, mention.end)
    councils = BUSINESS_COUNCIL.search(folded.source, mention.start, mention.end) if kind == "actor" else None
    of_merchants = bool(councils or _SUCH_A_COUNCIL.match(folded.source, mention.end))
    if private or of_merchants or others or (kind in _OF_MEMBERS and _is_of_members(text, position, mention)):
        return True
    if kind == "actor":
        told = any(one.stated or one.name for one in mention.value)
        of_many = not told and _OF_MANY.match(text, position + 1)
        owner_of_somebody = _WHOSE.match(text, position + 1) or _SOME_OF.search(text, max(0, position - 30), position)
        merchants = _is_of_business(folded, position, mention) or _are_merchants(folded, mention)
        return bool(of_many or owner_of_somebody) or merchants
    if kind == "city":
        return bool(_THERE.search(text, max(0, position - 12), position) or NAMED_AFTER.match(text, position + 1))
    if kind == "region":
        return text.endswith(" in ", 0, position)
    if kind == "state":
        there = _WHERE_AND_WHEN.match(text, position - 1) or _RESIDES.search(text, max(0, position - 30), position)
        return bool(there or _MEMBERS_ARE.search(text, max(0, position - 60), position))
    return kind == "org" and (
        is_margin(folded, position) or is_post(folded, position) or text.endswith(_AT_THE, 0, position)
    )


def _is_of_members(text: str, position: int, mention: Mention) -> bool:
    """Whether those meant are members of an organisation; officials of the members stand for it but for the UN."""
    any_state = mention.kind == "org" or actors_of(mention)[-1].party == "UN"
    return any_state and _MEMBERS.match(text, position + 1) is not None


def _are_merchants(folded: Folded, mention: Mention) -> bool:
    """Whether a body is one of merchants, who stand for no state: `the Chinese business delegation`."""
    (actor, *others) = mention.value
    if others or actor.name or actor.sort not in ("body", "group", "office"):
        return False
    return _MERCHANTS.search(folded.source, mention.start, mention.end) is not None


def _is_of_business(folded: Folded, position: int, mention: Mention) -> bool:
    """Whether somebody is the head of a company: `CEO of the German company`."""
    words = folded.source[mention.start : mention.end]
    of_a_company = _PRIVATE.match(folded.text, position + 1) and _OF_BUSINESS.search(words)
    return of_a_company is not None and _IN_STATE.search(words) is None


def _is_setting(folded: Folded, position: int, mention: Mention, last: Actor) -> bool:
    """Whether a state only tells where those before it met, or where the town is in which they did."""
    told = last.stated and last.party != mention.value
    if told and _IN.search(folded.text, max(0, position - len(", in the ")), position):
        offset = folded.at(position).start
        return bool(last.name) or _POST_IN.search(folded.source, max(0, offset - _NEAR_POST), offset) is None
    return tells_where(folded, position, mention)


def _is_town_at_the_head(folded: Folded, position: int, mention: Mention) -> bool:
    """Whether a town, or the state that tells where one is, stands before all who take part: `In Lima, A and B met`."""
    if mention.kind == "city":
        return _AT_THE_HEAD.search(folded.text, max(0, position - len("\nIn ")), position) is not None
    return mention.kind == "state" and tells_where(folded, position, mention)


def tells_where(folded: Folded, position: int, mention: Mention) -> bool:
    """Whether a state only tells where a town is, in which those before it met, or something was signed."""
    before = _TOWN_OF.search(folded.text, max(0, position - 20), position)
    town = folded.at(before.start("town")) if before else None
    if before is not None and before[0].startswith("In ") and _AND_ANOTHER.match(folded.text, position):
        return False
    return town is not None and (town.kind == "name" or party_of(town) == mention.value)


def actors_of(mention: Mention) -> tuple[Actor, ...]:
    """Return the actors that a mention stands for; none for most."""
    if mention.kind == "actor":
        actors: tuple[Actor, ...] = mention.value
        return actors
    if mention.kind in ("state", "org", "region"):
        return (state(mention.value),)
    if mention.kind == "city" and mention.value.kind == "capital":
        return (state(mention.value.country),)
    return ()


def state(party: str) -> Actor:
    """Return a state or an organisation that acts itself."""
    return Actor(party, sort="state", stated=True)


def foreign(actors: Iterable[Actor], home: str) -> list[Actor]:
    """Return those who do not stand for home."""
    return [actor for actor in actors if actor.party and actor.party != home]


def has(actors: Iterable[Actor], party: str) -> bool:
    """Whether somebody stands for a party."""
    return any(actor.party == party for actor in actors)


def distinct(actors: Iterable[Actor]) -> tuple[str, ...]:
    """Return the parties that actors stand for, each once."""
    return tuple(dict.fromkeys(actor.party for actor in actors if actor.party))


def are_other_states(parties: Iterable[str], home: str) -> bool:
    """Whether parties are several states, and home is none of them."""
    named = set(parties)
    return home not in named and sum(map(is_state, named)) > 1


def facets_of_visit(visitors: list[Actor], host: str, place: Mention | None = None) -> dict[str, Any]:
    """Return the facets of a visit to one place that no day of its own is told of."""
    return {"visitors": visitors, "host": host, "place": place, "on": None, "legs": 1}
