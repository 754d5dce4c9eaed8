"""From names and words to phrases: offices, and those who act for a state or an organisation.

`Minister of Foreign Affairs of Ukraine Andrii Sybiha` is an office, a state and a name; together they are an actor.
Each stage folds what one set of wordings finds, and the next reads the shorter text.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from attrs import define, field

from calendar_core.events import Level
from calendar_core.extraction.english.people import advisers, clergy, delegations_of, groups, letters, wordings
from calendar_core.extraction.english.people.actors import (
    LEVELS,
    Actor,
    Office,
    of_ministry,
    office_of,
    party_of,
    read_actors,
)
from calendar_core.extraction.english.people.dates_among_words import among_words
from calendar_core.extraction.english.people.headline_pairs import are_two
from calendar_core.extraction.english.people.joined_names import (
    around_towns,
    around_words,
    capitals,
    governments,
    in_order,
    titled_towns,
    within_names,
)
from calendar_core.extraction.english.people.leaders import party_of_leader
from calendar_core.extraction.english.people.long_names import as_defined, in_full
from calendar_core.extraction.english.people.long_offices import (
    bearer,
    in_a_row,
    is_office_of_organisation,
    long_office,
)
from calendar_core.extraction.english.people.members import with_members
from calendar_core.extraction.english.people.ministry_staff import of_a_ministry, of_body, party_of_body
from calendar_core.extraction.english.people.names import find_names, whole_names
from calendar_core.extraction.english.people.namesakes import leave_open_whose, placed, without_own_provinces
from calendar_core.extraction.english.people.unlisted_towns import unlisted_towns
from calendar_core.extraction.english.words.alone import affairs_of_peoples, without_adjectives
from calendar_core.extraction.english.words.called_after import called_after_states
from calendar_core.extraction.english.words.lexicon import gazetteer, implied_party
from calendar_core.extraction.english.words.marks import GRAMMAR, MARKS
from calendar_core.extraction.english.words.signed_papers import signed_papers
from calendar_core.extraction.english.words.spelling import plain
from calendar_core.extraction.folding import Folded, Found, Mention, fold, joined, unfolded
from calendar_core.extraction.grammar import Pattern
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import marks_in
from calendar_core.parties import is_state

Reader = Callable[[Folded, re.Match[str]], Mention | None]
"""Makes the mention that a wording stands for; None when it is none after all."""

_ITS = lazy(r"\b(?:its|their)(?: [a-z]+)? $", re.IGNORECASE)
_BISHOP = "Pope"
"""An office of which there are two: that of Rome, and that of Alexandria."""
_HEADS = ("head", "heads")
_DEPUTY = lazy(r"\b(?:deputy|vice|assistant)\b", re.IGNORECASE)
_HOME_OFFICE = lazy(
    r"\b(?:Chair|Chairman|Chairperson|President) and (?:[A-Z][a-z]+ )*(?:Minister|President)\b"
    r"|^National (?:Coordinator|Director)\b"
)
"""`African Union Chairperson and President`: an office of an organisation, and one of whose state nothing tells."""
_PREPOSITION = GRAMMAR.compile(
    r" (?:on|in|at|during|today|yesterday|for|to|by|which|where)\b| <date|city|call_by|phone>"
)
_SUBJECT = GRAMMAR.compile(r"(?:(?:^|[.:\n] ?| -{1,2} |[–—)] )(?:The )?|\band (?:the )?)(?:<modifier> )?$")
_OBJECT = GRAMMAR.compile(
    r"(?:\b(?:with|by|from|and|to|between)|<met|receive|call_on|phoned|talks>)(?: the| his| her| its)? (?:the )?$"
)
_OPENING = lazy(
    r"\s*(?:In|At|During|After|Following|Before|On|Upon|With|Speaking|Meeting|Receiving|Welcoming|Addressing|When|While)\b"
)
_NAMED_BEFORE = GRAMMAR.compile(
    r"(?:^|[,;:.\n]|\b(?:and|by|with|of|from|to|are|were|includ(?:ed?|ing)|welcomed|received|met))"
    r" ?(?:(?:<honorific>|Mrs?|Ms)[., ]*){0,3}<name>, (?:the )?"
    r"(?:<office>(?: (?:of|from) (?:the )?<state|org|region>)?,? and (?:the )?)?$"
)
"""Before an office: who holds it, alone or beside another."""
_NEXT_IN_TURN = GRAMMAR.compile(r",(?: (?:<honorific>|Mrs?|Ms)[.,]?){0,3} <name>$")
"""The end of an office of somebody named before: who is named next, with an office of his own."""
_IN_TURN = GRAMMAR.compile(r", (?:the )?<office|offices|head|state|demonym|org|region|city|actor>")
_BODY_AND_OFFICE = GRAMMAR.compile("<body> <office>")
_AND = lazy(r"(,)? (?:and|as well as|&) (?:the )?")
_ENVOY = lazy(r"(?:ambassador|high commissioner)", re.IGNORECASE)
"""A head of a mission, whom no minister or president is at the same time."""
_NAMED_NEXT = GRAMMAR.compile(
    r"(?: (?:of|from) (?:the )?<state|org|region>)?,? (?:(?:<honorific>|Mrs?|Ms)[., ]*){0,3}<name>"
)
"""Behind an office: who holds it."""
_RANKS_ABOVE = ("head_of_state_or_government", "minister")
_GUESTS = lazy(r".*\b(?:delegations?|sides?|team|mission)", re.IGNORECASE)
"""Bodies that have no officials: who is named behind them is somebody else."""
_BEFORE, _REACH = 20, 40
_AS = lazy(r", (?:the )?")
_THE = lazy(r", the $")
_THE_INSIDE = GRAMMAR.compile(r"The(?<=[^.!?:\n] The)(?= <state|org|honorific>)")
"""An article with the capital of a name: `with The Gambia`."""
_LEADS = frozenset({"heads", "chairs"})
"""Verbs that are offices as well."""
_APART = lazy(r"[,;.:)\n]|$| and ")
"""Behind an office that stands beside a name: in `after talks with Jones, the Minister said` it does not."""
_ACRONYM = lazy(r"[A-Z]{3,6}")
"""A name that is no person's: `XYZO Director General`."""
_OF_SIDES = lazy(rf"{wordings.SIDES}$")
"""The end of a phrase for the sides of talks: `the Peruvian and Chilean teams`."""
_CHAIRS = lazy(r"(?:co-)?chair", re.IGNORECASE)
"""A word for an office, which is a verb behind `will`, and how that of whoever chairs something begins."""
_WILL = lazy(
    r"\b(?:will|shall|would|(?:is|are) to|(?:due|scheduled|expected|set|slated) to|"
    r"(?<!elected )(?<!appointed )(?<!chosen )(?<!invited )(?<!asked )(?<!named )to) (?:(?:also|jointly|then) )?$"
)
"""Before such a word: it is the verb."""
_TO_A_TOWN = GRAMMAR.compile(r"(?:,? (?:on )?<date>| later| then| also| next)+,? to (?:the )?<city|state>")
_LONGEST = 500
"""Characters of a phrase, mentions folded: without a bound, a list of a thousand states costs a million steps."""
_FARTHEST = 20
"""Characters between two mentions of a phrase; the longest words that join two, `, who is the `, have 13."""
_STRETCH = 50_000
"""Characters that are read in one go; a release has a few thousand."""
_PAUSE = lazy(r"\n\n|(?<=[a-z]{4}\.) (?=(?:The|This|He|She|It|They|In|At|On|During) )")
"""Between paragraphs, or before a word that begins a sentence: over it no date, name or office goes on."""
_ALL_MARKS = "".join(MARKS.values())


def read_phrases(text: str, home: str = "") -> Folded:
    """Return a text with its names, offices, actors and trigger words folded.

    Args:
        text: of a release, or its title.
        home: the state whose release it is, which may claim towns of another.
    """
    source = plain(text)
    return joined(source, (_folded(stretch, home) for stretch in _stretches(source)))


def _stretches(text: str) -> Iterator[str]:
    """Cut a text where no phrase goes on: what is found on the way is then in memory for some pages only."""
    start = 0
    while len(text) - start > _STRETCH and (pause := _PAUSE.search(text, start + _STRETCH)):
        yield text[start : pause.end()]
        start = pause.end()
    yield text[start:]


def _folded(text: str, home: str) -> Folded:
    folded = unfolded(text)
    words = affairs_of_peoples(text, without_adjectives(text, called_after_states(text, gazetteer().find(text))))
    found = without_own_provinces(text, words, home)
    words = in_full(text, as_defined(text, with_members(text, placed(text, found))))
    leave_open_whose(words, home)
    folded = fold(folded, list(among_words(text, words)), MARKS)
    folded.text = _THE_INSIDE.sub("the", folded.text)
    folded = fold(folded, signed_papers(folded), MARKS)
    folded = fold(folded, find_names(folded), MARKS)
    folded = fold(folded, in_order([*around_words(folded), *within_names(folded)]), MARKS)
    folded = fold(folded, [*around_towns(folded)], MARKS)
    folded = fold(folded, [*titled_towns(folded)], MARKS)
    folded = fold(folded, in_order([*capitals(folded, home), *governments(folded)]), MARKS)
    folded = fold(folded, unlisted_towns(folded), MARKS)
    for stage in STAGES:
        folded = fold(folded, _find(folded, stage), MARKS)
    return folded


def _find(folded: Folded, stage: "Stage") -> list[Found]:
    """Match wordings where the mark stands that they begin with."""
    found: list[Found] = []
    behind = 0
    for position in stage.anchors(folded.text):
        match = _match(folded, stage, position) if position >= behind else None
        made = stage.reader(folded, match) if match else None
        if match and made:
            found.append((position, match.end(), made))
            behind = match.end()
    return found


def _match(folded: Folded, stage: "Stage", position: int) -> re.Match[str] | None:
    """Match a wording; `to Kenya` belongs to an ambassador, but not to `the visit of the President to Kenya`."""
    text = folded.text
    match = stage.by_mark[text[position]].match(text, position, position + _LONGEST)
    if match is not None and match.end() > position + 1 and (end := _where_next_begins(folded, position, match)):
        match = stage.by_mark[text[position]].match(text, position, end)
    if match is not None and match.lastgroup and not _is_posted(folded, match):
        pattern = wordings.ACTORS_WITHOUT_POST[folded.at(position).kind]
        return pattern.match(text, position, position + _LONGEST)
    return match


def _where_next_begins(folded: Folded, position: int, match: re.Match[str]) -> int:
    """Return where an office of somebody named before ends and the next one's name begins; 0 where none does.

    In `Ana Ruiz, the Ambassador of Peru, Juan Soto, the Ambassador of Chile` the first office is not that of Soto,
    and `at the talks with the Peruvian delegation President Soto said` tells of two sides.
    """
    text = folded.text
    if " and " in match[0] and (end := _where_another_is_named(folded, position, match)):
        return end
    body = _BODY_AND_OFFICE.search(match[0])
    if body is not None:
        mention = folded.at(position + body.start())
        if _GUESTS.fullmatch(folded.source, mention.start, mention.end):
            return position + body.start() + 1
    if not _IN_TURN.match(text, match.end()) or not _is_named_before(folded, position):
        return 0
    following = _NEXT_IN_TURN.search(match[0])
    return position + following.start() if following else 0


def _where_another_is_named(folded: Folded, position: int, match: re.Match[str]) -> int:
    """Return where an office ends behind which stands that of another; 0 where none does.

    No president is an ambassador, and in `Ana Ruiz, Minister of Trade, and Minister of Defence Juan Soto` are two.
    """
    for joint in _AND.finditer(match[0]):
        at = position + joint.start()
        before = [mention for mention in folded.within(position, at) if mention.kind in _HEADS]
        behind = next((one for one in folded.within(at, match.end()) if one.kind in _HEADS), None)
        if not before or behind is None:
            continue
        heads = (before[-1], behind)
        envoys = [one for one in heads if _ENVOY.fullmatch(folded.source, one.start, one.end)]
        apart = len(envoys) == 1 and any(one.value in _RANKS_ABOVE for one in heads)
        named = joint[1] and _NAMED_NEXT.match(folded.text, match.end()) and _is_named_before(folded, position)
        if named or apart:
            return at
    return 0


def _is_named_before(folded: Folded, position: int) -> bool:
    return _NAMED_BEFORE.search(folded.text, max(0, position - _REACH), position) is not None


def _is_posted(folded: Folded, match: re.Match[str]) -> bool:
    offices = [mention.value for mention in folded.within(*match.span()) if mention.kind in ("office", "offices")]
    return bool(offices) and offices[0].level == "ambassador"


def _prince(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read a title of birth behind `and` or an office as a title: it is no second office of who was named before."""
    mention = folded.at(match.start())
    words = folded.source[mention.start : mention.end]
    return Mention("honorific", mention.start, mention.end) if words in ("Prince", "Princess") else None


def _call(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read `calls on` before a date as calls; `paid a courtesy call on` is no word for them."""
    mention = folded.at(match.start())
    word, _, rest = folded.source[mention.start : mention.end].partition(" ")
    return Mention("phone", mention.start, mention.start + len(word), "call") if rest == "on" else None


def _office(folded: Folded, match: re.Match[str]) -> Mention:
    mentions = folded.within(*match.span())
    if _CHAIRS.fullmatch(folded.source, mentions[0].start, mentions[-1].end) and _WILL.search(
        folded.text, max(0, match.start() - _BEFORE), match.start()
    ):
        return Mention("join", mentions[0].start, mentions[-1].end)
    if _sets_out(folded, match):
        return Mention("arrive", mentions[0].start, mentions[-1].end)
    heads = [mention for mention in mentions if mention.kind in _HEADS]
    kind = "offices" if any(head.kind == "heads" for head in heads) else "office"
    first, last = mentions[0].start, folded.origin_end(match.end())
    words = folded.source[first:last]
    return Mention(kind, first, last, office_of(words, _level(heads, words[: heads[0].start - first])))


def _sets_out(folded: Folded, match: re.Match[str]) -> bool:
    """Whether `head` is what somebody does on a day: `will head tomorrow to Lima`."""
    mention = folded.at(match.start())
    if folded.source[mention.start : folded.origin_end(match.end())] != "head":
        return False
    to = _TO_A_TOWN.match(folded.text, match.end())
    return to is not None and _WILL.search(folded.text, max(0, match.start() - _BEFORE), match.start()) is not None


def _level(heads: list[Mention], before: str) -> Level:
    """Read the rank off an office: the highest of its heads; with `deputy` before them it stands one below."""
    rank = min([LEVELS.index(head.value) for head in heads])
    deputy = rank < LEVELS.index("deputy_minister") and _DEPUTY.search(before)
    return LEVELS[rank + 1] if deputy else LEVELS[rank]


def _actor(folded: Folded, match: re.Match[str]) -> Mention:
    start, end = match.span()
    post = match.span(match.lastgroup) if match.lastgroup else (end, end)
    mentions = [mention for position, mention in folded.marked(start, end) if not post[0] <= position < post[1]]
    actors = read_actors(whole_names(folded, mentions))
    of_sides = _OF_SIDES.search(match[0])
    for actor in actors:
        actor.sort = "body" if of_sides else actor.sort
        if actor.office and actor.party and _HOME_OFFICE.search(actor.office.text) and not is_state(actor.party):
            actor.party, actor.stated = "", False
        if post[0] < post[1]:
            actor.post = _post_of(folded, *post)
            actor.party = actor.party or _served(folded, *post)
            actor.stated = actor.stated or bool(actor.party)
        if not actor.party and actor.office:
            known = party_of_leader(actor.name) if actor.office.text == _BISHOP else ""
            actor.party = known or implied_party(actor.office.text)
            actor.stated = bool(actor.party)
    homeless = [actor for actor in actors if not actor.party]
    if homeless and _ITS.search(folded.text, max(0, start - 16), start):
        for actor in homeless:
            actor.own = True
    return Mention("actor", mentions[0].start, folded.origin_end(end), actors)


def _post_of(folded: Folded, start: int, end: int) -> str:
    """Return the first state of those that somebody is posted to."""
    return next((party_of(one) for one in folded.within(start, end) if one.kind in ("state", "city", "region")), "")


def _served(folded: Folded, start: int, end: int) -> str:
    """Return the organisation whose head somebody is an envoy to: `Special Envoy to the UN Secretary-General`."""
    heads = (
        one
        for one in folded.within(start, end)
        if one.kind == "org" and is_office_of_organisation(folded.source[one.start : one.end])
    )
    return next((str(one.value) for one in heads), "")


def _org_head(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read `NATO Secretary General Mark Rutte`, where the tables know the office as part of the organisation."""
    org, *names = whole_names(folded, folded.within(*match.span()))
    name = next(mention for mention in names if mention.kind == "name")
    words = folded.source[org.start : max(org.end, *(one.end for one in names if one.kind == "modifier"), 0)]
    if not is_office_of_organisation(words):
        return None
    actor = Actor(str(org.value), name.value, Office(words, "official"), "person", stated=True)
    return Mention("actor", org.start, folded.origin_end(match.end()), (actor,))


def _head_of(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read `the head of the Kyrgyz Foreign Ministry Ruslan Kazakbaev`."""
    first, *names = whole_names(folded, folded.within(*match.span()))
    body = next(mention for mention in names if mention.kind == "actor")
    if (
        (first.value[0].office is None and first.value[0].sort != "fellow")
        or first.value[0].stated
        or len(first.value) > 1
    ):
        return None
    if body.value[0].sort != "body" or not body.value[0].stated:
        return None
    name = first.value[0].name or next((mention.value for mention in names if mention.kind == "name"), "")
    office = of_ministry(folded.source[first.start : body.end]) or first.value[0].office
    made = Actor(body.value[0].party, name, office, "person" if name else "office", stated=True)
    return Mention("actor", first.start, folded.origin_end(match.end()), (made,))


def _apposition(folded: Folded, match: re.Match[str]) -> Mention | None:
    mentions = whole_names(folded, folded.within(*match.span()))
    names = [mention for mention in mentions if mention.kind == "name"]
    name, last = names[0], mentions[-1]
    first = mentions[0].start
    if last.kind != "actor":
        if " " not in name.value:
            return None
        office = _office_behind(mentions) if last.kind == "org" else None
        if (
            office is None
            and last.kind == "org"
            and _AS.fullmatch(folded.text, folded.position(name.end), match.end() - 1)
        ):
            return _org_official(folded, name, last)
        actor = Actor(party_of(last), name.value, office, "person", stated=True)
        return Mention("actor", first, folded.origin_end(match.end()), (actor,))
    actor = last.value[0]
    if len(last.value) != 1 or actor.name or actor.sort not in ("office", "fellow") or are_two(folded, match, last):
        return None
    apart = _THE.search(folded.text, match.start(), match.end() - 1) and not _APART.match(folded.text, match.end())
    if (not actor.stated and apart) or (len(names) > 1 and not _is_of_several(actor)):
        return None
    return Mention("actor", first, last.end, tuple(_holder(actor, one.value) for one in names))


def _office_behind(mentions: list[Mention]) -> Office | None:
    """Return the office of no state between a name and an organisation: `Ana Ruiz, Director-General, ILO`."""
    held = [mention.value[0] for mention in mentions if mention.kind == "actor"]
    bare = all(one.sort == "office" and not one.stated and not one.name for one in held)
    return held[0].office if held and bare else None


def _holder(actor: Actor, name: str) -> Actor:
    """Return who holds an office; before that of an organisation which no table knows its acronym is nobody."""
    if _ACRONYM.fullmatch(name):
        return Actor(actor.party, "", actor.office, "group", actor.stated)
    return Actor(actor.party, name, actor.office, "person", actor.stated)


def _is_of_several(actor: Actor) -> bool:
    """Whether an office is that of several: of `Ana Ruiz and Juan Soto, Deputy Ministers of Peru`."""
    return actor.stated and actor.office is not None and actor.office.text.partition(" of ")[0].endswith("s")


def _member(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read `Ana Ruiz, member of the Committee on Trade of the Congress of Peru`: she is of the state of that body."""
    mentions = whole_names(folded, folded.within(*match.span()))
    name = next(mention for mention in mentions if mention.kind == "name")
    party = next(filter(None, map(party_of_body, reversed(mentions))), "")
    verb = next((one for one in mentions if one.kind == "actor"), None)
    told = verb is not None and folded.source.endswith((" who ", " who also "), 0, verb.start)
    leads = verb is None or not told or folded.source[verb.start : verb.end] in _LEADS
    if not party or not leads or " " not in name.value:
        return None
    made = Actor(party, name.value, None, "person", stated=True)
    return Mention("actor", mentions[0].start, folded.origin_end(match.end()), (made,))


def _chairs_as_well(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read whoever comes as the chair of an organisation, and leads a state besides, as somebody of both."""
    first, last = folded.within(*match.span())
    if len(first.value) != 1 or len(last.value) != 1:
        return None
    chair, leader = first.value[0], last.value[0]
    told = all(one.office and one.stated and one.party for one in (chair, leader))
    if not told or chair.name or not leader.name or is_state(chair.party) or not is_state(leader.party):
        return None
    words = folded.source[last.start : last.end]
    named_first = words.find(leader.name) < words.find(leader.office.text)
    if named_first or not _CHAIRS.match(chair.office.text) or leader.office.level != LEVELS[0]:
        return None
    made = tuple(Actor(one.party, leader.name, one.office, leader.sort, stated=True) for one in (chair, leader))
    return Mention("actor", first.start, last.end, made)


def _fellow(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read a counterpart and the office behind as one person: `his colleague Kofi Mensah, Minister of Ghana`."""
    first, *_, last = (one for one in folded.within(*match.span()) if one.kind != "honorific")
    if len(first.value) != 1 or len(last.value) != 1 or folded.source.endswith("s", 0, first.end):
        return None
    fellow, holder = first.value[0], last.value[0]
    if not _are_one(fellow, holder) or not (holder.stated or _APART.match(folded.text, match.end())):
        return None
    name = fellow.name or holder.name
    made = Actor(holder.party or fellow.party, name, holder.office, "person" if name else holder.sort, stated=True)
    return Mention("actor", first.start, last.end, (made,))


def _are_one(fellow: Actor, holder: Actor) -> bool:
    """Whether who is called a counterpart, or by a name alone, may hold an office: one name and one party are told."""
    called = fellow.is_fellow or (fellow.name and fellow.stated and fellow.office is None)
    told = fellow.stated or holder.stated
    of_one = "" in (fellow.party, holder.party) or fellow.party == holder.party
    return bool(called and told and of_one and holder.office and not (fellow.name and holder.name))


def _couple(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read somebody and his wife, or her husband, as two of one state."""
    first, *_, last = (one for one in folded.within(*match.span()) if one.kind != "honorific")
    spouse = last.value[0] if last.kind == "actor" else Actor(name=last.value, sort="person")
    (one, *others) = first.value
    if others or not one.office or not spouse.name or spouse.stated:
        return None
    spouse.party, spouse.stated = one.party, one.stated
    return Mention("actor", first.start, folded.origin_end(match.end()), (one, spouse))


def _named_behind(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read a full name behind the office of whom somebody met, unless a sentence begins with that meeting.

    In `After talks with the Ambassador of Peru, Ana Rojas on Monday said` she may be another.
    """
    first, *_, name = whole_names(folded, folded.within(*match.span()))
    (actor, *others) = first.value
    if others or actor.name or actor.sort not in ("office", "fellow") or " " not in name.value:
        return None
    before = max(0, match.start() - _BEFORE)
    opens = _SUBJECT.search(folded.text, before, match.start()) is not None
    as_object = _PREPOSITION.match(folded.text, match.end()) and _OBJECT.search(folded.text, before, match.start())
    own = actor.sort == "fellow" and not actor.stated
    if not opens and not ((actor.stated or own) and as_object):
        return None
    begins = max(folded.text.rfind(mark, 0, match.start()) for mark in (". ", "\n", "; ", ", ")) + 1
    if _OPENING.match(folded.text, begins):
        return None
    made = Actor(actor.party, name.value, actor.office, "person", stated=not own, own=own)
    return Mention("actor", first.start, name.end, (made,))


def _org_official(folded: Folded, name: Mention, org: Mention) -> Mention | None:
    """Read `Ana Ruiz, UN Resident Coordinator`, where the tables know the office as part of the organisation."""
    words = folded.source[org.start : org.end]
    if not is_office_of_organisation(words):
        return None
    actor = Actor(str(org.value), name.value, Office(words, "official"), "person", stated=True)
    return Mention("actor", name.start, org.end, (actor,))


@define(slots=True, eq=False)
class Stage:
    """What is folded in one go.

    Attributes:
        patterns: wordings, by the kind of mention that they begin with.
        reader: makes a mention of a match.
        words: the words without a mark that a wording may go on to at once.
        everywhere: whether wordings are tried also where nothing is near that they may go on to.
    """

    patterns: Mapping[str, Pattern]
    reader: Reader
    words: str = ""
    everywhere: bool = False
    by_mark: Mapping[str, Pattern] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.by_mark = {MARKS[kind]: pattern for kind, pattern in self.patterns.items()}

    @cached_property
    def _anchors(self) -> re.Pattern[str]:
        return re.compile("|".join(map(self._anchor, self.by_mark)))

    def anchors(self, text: str) -> list[int]:
        """Return where a wording may begin: where its mark stands, with another near by that it may go on to."""
        return [match.start() for match in self._anchors.finditer(text)]

    def _anchor(self, mark: str) -> str:
        pattern = self.by_mark[mark]
        if self.everywhere or pattern.fullmatch(mark):
            return mark
        near = f"[^{_ALL_MARKS}]{{0,{_FARTHEST}}}[{''.join(sorted(marks_in(pattern.expanded)))}]"
        return f"{mark}(?={near}{f'|{self.words}' if self.words else ''})"


STAGES = (
    Stage(letters.WORDINGS, letters.with_letters),
    Stage(wordings.PRINCES, _prince, everywhere=True),
    Stage(wordings.CALLS, _call, everywhere=True),
    Stage(wordings.OFFICES, _office),
    Stage(groups.WORDINGS, groups.officials),
    Stage(wordings.ACTORS, _actor, wordings.GUEST),
    Stage(wordings.LONG_OFFICES, long_office),
    Stage(wordings.IN_A_ROW, in_a_row),
    Stage(advisers.WORDINGS, advisers.advisers),
    Stage(wordings.HEADS_OF_BODIES, _head_of),
    Stage(wordings.HEADS_OF_ORGANISATIONS, _org_head),
    Stage(wordings.APPOSITIONS, _apposition, ",? who "),
    Stage(clergy.WORDINGS, clergy.envoys),
    Stage(wordings.CHAIRS_AS_WELL, _chairs_as_well),
    Stage(delegations_of.WORDINGS, delegations_of.delegations),
    Stage(wordings.BEARERS, bearer),
    Stage(wordings.OF_BODIES, of_body),
    Stage(wordings.MEMBERS, _member),
    Stage(wordings.NAMED_BEHIND, _named_behind),
    Stage(wordings.OF_A_MINISTRY, of_a_ministry),
    Stage(wordings.TITLED, _actor),
    Stage(wordings.FELLOWS, _fellow),
    Stage(wordings.COUPLES, _couple, ",? accompanied by "),
)
