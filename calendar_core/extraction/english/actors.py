"""From names and words to phrases: offices, and those who act for a state or an organisation.

`Minister of Foreign Affairs of Ukraine Andrii Sybiha` is an office, a state and a name; together they are an actor.
Each pattern is one wording of that; what it means is read off the mentions inside it.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from attrs import define, field

from calendar_core.events import Level
from calendar_core.extraction.dates import find_dates
from calendar_core.extraction.english.lexicon import gazetteer
from calendar_core.extraction.english.marks import GRAMMAR, MARKS
from calendar_core.extraction.english.names import find_names
from calendar_core.extraction.english.spelling import plain
from calendar_core.extraction.folding import Folded, Found, Mention, fold, unfolded

LEVELS: tuple[Level, ...] = ("head_of_state_or_government", "minister", "deputy_minister", "ambassador", "official")


@define(slots=True)
class Office:
    """An office: its words and the rank it stands for."""

    text: str
    level: Level
    head: str = ""


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
    """

    party: str = ""
    name: str = ""
    office: Office | None = None
    sort: str = "office"
    stated: bool = False
    own: bool = False
    assumed: bool = False


_FIELDS = "(?:<modifier> )*<field>(?:, <org>(?= and <field>))?(?:(?:, | ?/ ?|,? and(?: the)? | & |,? and of (?:the )?| of | for | )(?:the )?(?:<modifier> )*<field>)*"
_MODIFIERS = "(?:<modifier>[ -]?)*"
_HEAD = f"{_MODIFIERS}(?:{_FIELDS} )?{_MODIFIERS}(?:<head>|<heads>)(?:[ -]designate|-elect)?"
_DOMAIN = f"(?: (?:of|for|on|in charge of|in|at) (?:the |an? )?(?:{_FIELDS}(?: <body>)?|<body>(?: (?:of|for|in|on) (?:the )?(?:{_FIELDS}|<body>))*))"
_OFFICE = GRAMMAR.compile(rf"{_HEAD}{_DOMAIN}*(?:(?: ?[-/] ?|,? (?:and|as well as|&) |, ){_HEAD}{_DOMAIN}*)*")

_TITLE = "(?:<honorific>[., ]*)*"
_PERSON = f"(?:{_TITLE}(?:<city> )?<name>)"
_STATE = "(?:the )?(?:<state>|<org>|<region>)"
_PARTY = "(?:the )?(?:<state>|<org>|<region>|<city>)"
_OF = f"(?:,? (?:of|from|for) {_PARTY})"
_AND = "(?:,|,? and|,? as well as|;)"
_POST = f"(?P<post#> (?:to|in|at) (?:our |this )?(?:{_PARTY}|country)(?:(?:,|,? and) {_STATE})*)"
_TAIL = r"(?=[,.;:)]| and |\n|$)"
_ONE = "(?:<demonym> <org>(?=(?:<S>)? (?:<office>|<offices>))(?:<S>)?|(?:<state>|<org>|<region>|<city>)(?:<S>)?|<demonym>(?:<S>)?) "
_MANY = "(?:<state>(?:(?:,|,? and) (?:the )?<state>)+(?:<S>)?|<demonym>(?:(?:,|,? and|-) <demonym>)+(?:<S>)?) "
_NAMES = f"{_PERSON}(?:,? {_PERSON})*,? and {_PERSON}"
_ROLE = "(?:<office>(?: <office>)?|<offices>)"
_PAIRS = f"{_STATE}(?:,? {_PERSON})?(?:{_AND} (?:of )?{_STATE}(?: {_PERSON})?)*"
_NAMED = f"{_PERSON}(?: of {_PARTY}| ?\\({_STATE}\\))"

_WORDINGS: Mapping[str, str] = {
    "party_first": (
        f"{_MANY}(?:<offices>(?:,? {_NAMES})?|<fellow>(?:,? {_NAMES})?|(?:<field> )?<body>)"
        f"|{_ONE}(?:own |new )?(?:<office>(?: <office>)?{_POST}?(?:, {_PERSON}{_TAIL}| {_PERSON}(?:{_OF})?)?"
        f"|<offices>{_POST}?(?: {_PERSON} and {_PERSON}| {_PERSON})?"
        f"|<fellow>(?:,? {_PERSON}{_TAIL}| {_PERSON})?|(?:<field> )?<body>)|(?:<state>|<org>)<S> {_PERSON}"
    ),
    "office_first": (
        f"<offices> (?:of|from) {_STATE}(?:{_AND} {_STATE})+, {_NAMES}|<offices> (?:of|from) {_PAIRS}|<offices> {_NAMED}(?:{_AND} (?:with )?{_NAMED})*|<offices> {_PERSON} and {_PERSON}"
        f"|{_ROLE}(?:,? {_PERSON})?{_OF}(?: \\(<org>\\))?{_POST}?(?: {_PERSON}|, {_PERSON}{_TAIL})?"
        f"|{_ROLE} {_NAMED}|{_ROLE}{_POST}(?: {_PERSON}|, {_PERSON}{_TAIL})?|{_ROLE} {_PERSON}|<office>, {_PERSON}{_TAIL}|{_ROLE}"
    ),
    "fellow_first": f"<fellow>,? (?:including )?(?:from|in|of) {_STATE}(?:(?:,|,? and) {_STATE})+|<fellow>(?: (?:from|in) {_PARTY})?(?:,? {_PERSON}{_TAIL}| {_PERSON})?",
    "body_first": f"<body> of {_STATE}",
    "title_first": f"<honorific>[., ]*{_PERSON}(?: of {_PARTY})?",
}
_FIRST_MARKS = {
    "party_first": ("state", "org", "region", "demonym", "city"),
    "office_first": ("office", "offices"),
    "fellow_first": ("fellow",),
    "body_first": ("body",),
}


_NEVER = "(?!)"


def _numbered(pattern: str) -> str:
    """Give the groups of one name numbers, since a pattern may not hold the same name twice."""
    first, *rest = pattern.split("post#")
    return first + "".join(f"post{number}{piece}" for number, piece in enumerate(rest))


def _compiled(*, posts: bool) -> Mapping[str, re.Pattern[str]]:
    """Compile the wordings, with or without `to Kenya` behind an office."""
    return {
        kind: GRAMMAR.compile(_numbered(_WORDINGS[wording] if posts else _WORDINGS[wording].replace(_POST, _NEVER)))
        for wording, kinds in _FIRST_MARKS.items()
        for kind in kinds
    }


_BY_FIRST_MARK = _compiled(posts=True)
_WITHOUT_POST = _compiled(posts=False)
_ITS = re.compile(r"\b(?:its|their)(?: [a-z]+)? $", re.IGNORECASE)
_APPOSITION = GRAMMAR.compile(rf"{_PERSON}(?:,? (?:who is |as )?(?:the |an? )?| \(|, )<actor>|{_PERSON} \({_STATE}\)|{_PERSON} of {_STATE}")
_HEADING = {
    "actor": GRAMMAR.compile(f"<actor> (?:of|in|at|from|with) (?:the )?<actor>(?:,? {_PERSON}{_TAIL}| {_PERSON})?")
}
_HEADED_ORG = {"org": GRAMMAR.compile(f"<org> {_PERSON}")}
_ORG_OFFICE = re.compile(r"(?:Secretary|General|Representative|President|Commissioner|Director|Chairman|Chair|Envoy)$")
_TITLED = {"honorific": GRAMMAR.compile(_WORDINGS["title_first"])}
_NAME_FIRST = dict.fromkeys(("name", "honorific", "city"), _APPOSITION)
_OFFICE_FIRST = dict.fromkeys(("modifier", "field", "head", "heads"), _OFFICE)
_LONGEST = (
    500  # characters of a phrase, mentions folded: without a bound, a list of a thousand states costs a million steps
)


def read_phrases(text: str) -> Folded:
    """Return a text with its names, offices, actors and trigger words folded."""
    folded = unfolded(plain(text))
    folded = fold(folded, list(_merged(_dates(folded.text), gazetteer().find(folded.text))), MARKS)
    folded = fold(folded, find_names(folded), MARKS)
    folded = fold(folded, _find(folded, _OFFICE_FIRST, _office), MARKS)
    folded = fold(folded, _find(folded, _BY_FIRST_MARK, _actor), MARKS)
    folded = fold(folded, _find(folded, _HEADING, _head_of), MARKS)
    folded = fold(folded, _find(folded, _HEADED_ORG, _org_head), MARKS)
    folded = fold(folded, _find(folded, _NAME_FIRST, _apposition), MARKS)
    return fold(folded, _find(folded, _TITLED, _actor), MARKS)


def _dates(text: str) -> list[Found]:
    return [(date.start, date.end, Mention("date", date.start, date.end, date)) for date in find_dates(text)]


def _merged(dates: list[Found], words: list[Found]) -> Iterator[Found]:
    """Yield dates and words in order; a word inside a date is part of it."""
    waiting = iter(dates)
    date = next(waiting, None)
    for word in words:
        while date is not None and date[1] <= word[0]:
            yield date
            date = next(waiting, None)
        if date is None or word[1] <= date[0]:
            yield word
    while date is not None:
        yield date
        date = next(waiting, None)


def _find(
    folded: Folded,
    patterns: Mapping[str, re.Pattern[str]],
    mention: Callable[[Folded, re.Match[str]], Mention | None],
) -> list[Found]:
    """Match patterns where the mark that they begin with stands."""
    found: list[Found] = []
    text, behind = folded.text, 0
    for position, first in zip(folded.positions, folded.mentions, strict=True):
        pattern = patterns.get(first.kind)
        if pattern is None or position < behind:
            continue
        match = pattern.match(text, position, position + _LONGEST)
        if match is not None and any(match.groupdict().values()) and not _posted(folded, match):
            match = _WITHOUT_POST[first.kind].match(text, position, position + _LONGEST)
        if match is None:
            continue
        made = mention(folded, match)
        if made is not None:
            found.append((position, match.end(), made))
            behind = match.end()
    return found


def _posted(folded: Folded, match: re.Match[str]) -> bool:
    """Whether the office is one that is held abroad: the Ambassador to Kenya, not the visit of the President to Kenya."""
    offices = [mention.value for mention in folded.within(*match.span()) if mention.kind in ("office", "offices")]
    return bool(offices) and offices[0].level == "ambassador"


def _office(folded: Folded, match: re.Match[str]) -> Mention:
    start, end = match.span()
    mentions = folded.within(start, end)
    kind = "offices" if any(mention.kind == "heads" for mention in mentions) else "office"
    last = folded.origin_end(end)
    return Mention(kind, mentions[0].start, last, Office(folded.source[mentions[0].start : last], _level(mentions)))


def _level(mentions: list[Mention]) -> Level:
    """Read the rank off an office: the highest of its heads; a deputy stands one below a minister."""
    ranks = [LEVELS.index(mention.value) for mention in mentions if mention.kind in ("head", "heads")]
    return LEVELS[min(ranks)]


def _actor(folded: Folded, match: re.Match[str]) -> Mention:
    start, end = match.span()
    groups = match.groupdict()
    post = next((match.span(name) for name in groups if groups[name] is not None), (end, end))
    mentions = [mention for position, mention in folded.marked(start, end) if not post[0] <= position < post[1]]
    actors = _read_actors(_whole_names(folded, mentions))
    if _ITS.search(folded.text, max(0, start - 16), start):
        for actor in actors:
            actor.own = not actor.party
    return Mention("actor", mentions[0].start, folded.origin_end(end), actors)


def _org_head(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read `NATO Secretary General Mark Rutte`, where the tables know the office as part of the organisation."""
    org, *names = _whole_names(folded, folded.within(*match.span()))
    words = folded.source[org.start : org.end]
    if not _ORG_OFFICE.search(words):
        return None
    name = next(mention for mention in names if mention.kind == "name")
    actor = Actor(str(org.value), name.value, Office(words, "official"), "person", stated=True)
    return Mention("actor", org.start, folded.origin_end(match.end()), (actor,))


def _head_of(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read `the head of the Kyrgyz Foreign Ministry Ruslan Kazakbaev`."""
    first, body, *names = _whole_names(folded, folded.within(*match.span()))
    if first.value[0].sort != "office" or first.value[0].stated or first.value[0].name or len(first.value) > 1:
        return None
    if body.value[0].sort != "body" or not body.value[0].stated:
        return None
    name = next((mention.value for mention in names if mention.kind == "name"), "")
    made = Actor(body.value[0].party, name, first.value[0].office, "person" if name else "office", stated=True)
    return Mention("actor", first.start, folded.origin_end(match.end()), (made,))


def _apposition(folded: Folded, match: re.Match[str]) -> Mention | None:
    mentions = _whole_names(folded, folded.within(*match.span()))
    name = next(mention for mention in mentions if mention.kind == "name")
    last = mentions[-1]
    first = mentions[0].start
    if last.kind != "actor":
        if " " not in name.value:
            return None
        actor = Actor(_party(last), name.value, None, "person", stated=True)
        return Mention("actor", first, folded.origin_end(match.end()), (actor,))
    if len(last.value) != 1 or last.value[0].name or last.value[0].sort not in ("office", "fellow"):
        return None
    actor = last.value[0]
    made = Actor(actor.party, name.value, actor.office, "person", actor.stated)
    return Mention("actor", first, last.end, (made,))


def _whole_names(folded: Folded, mentions: list[Mention]) -> list[Mention]:
    """Join a city to the name that follows at once: Gilbert is a city, Gilbert Houngbo is none."""
    whole: list[Mention] = []
    for mention in mentions:
        before = whole[-1] if whole else None
        if before and before.kind == "city" and mention.kind == "name" and before.end + 1 == mention.start:
            whole[-1] = Mention("name", before.start, mention.end, folded.source[before.start : mention.end])
        else:
            whole.append(mention)
    return whole


_PARTIES = ("state", "org", "region", "demonym", "city")


def _read_actors(mentions: list[Mention]) -> tuple[Actor, ...]:
    """Read who is meant: parties and names in pairs, each with the office that they share."""
    office: Office | None = None
    sort = "person"
    parties: list[str] = []
    actors: list[Actor] = []
    before: Mention | None = None
    for mention in mentions:
        if mention.kind in ("office", "offices"):
            office, sort = mention.value, "office"
            actors = [Actor(party, "", None, "", stated=True) for party in parties]
        elif mention.kind in ("body", "fellow"):
            sort = mention.kind
            actors = [Actor(party, "", None, "", stated=True) for party in parties]
        elif mention.kind == "org" and before is not None and before.kind in ("demonym", "org"):
            pass
        elif mention.kind in _PARTIES:
            _add_party(_party(mention), parties, actors, ready=sort != "person" or office is not None)
        elif mention.kind == "name":
            _add_name(mention.value, parties, actors)
        before = mention
    if not actors:
        actors = [Actor(party, "", None, "", stated=True) for party in parties]
    if not actors:
        sort = "group" if any(mention.kind == "offices" for mention in mentions) else sort
        actors = [Actor()]
    for actor in actors:
        actor.office = office
        actor.sort = "person" if actor.name else sort
    return tuple(actors)


def _add_party(party: str, parties: list[str], actors: list[Actor], *, ready: bool) -> None:
    if actors and not actors[-1].party:
        actors[-1].party, actors[-1].stated = party, True
    elif ready:
        actors.append(Actor(party, "", None, "", stated=True))
    else:
        parties.append(party)


def _add_name(name: str, parties: list[str], actors: list[Actor]) -> None:
    nameless = next((actor for actor in actors if not actor.name), None)
    if nameless is not None:
        nameless.name = name
    else:
        party = parties[-1] if parties and not actors else ""
        actors.append(Actor(party, name, None, "", stated=bool(party)))


def _party(mention: Mention) -> str:
    return mention.value.country if mention.kind == "city" else str(mention.value)
