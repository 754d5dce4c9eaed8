"""Rules for missions opened."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import (
    NAMED_AFTER,
    Candidate,
    Clause,
    are_other_states,
    foreign,
    participants,
    state,
)
from calendar_core.extraction.english.clauses.status import Status
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

_NOUN = prefiltered(
    r"\b(?:embass(?:y|ies)|consulates?|missions?|high commission\b|representation|office of|chancery|"
    r"(?:representative|liaison|trade) offices?\b)",
    re.IGNORECASE,
)
_OFFICE = lazy(r"offices?$", re.IGNORECASE)
_IN_A_TOWN = lazy(r"\s*in (?:the )?[A-Z]")
"""Behind a mission: where it is, whatever that may be."""
_POST = lazy(r"\b(?:embassy|consulate|high commission|chancery)\b", re.IGNORECASE)
_KINDS = ("mission", "actor", "body")
_APART = lazy(r"[;\n]|\b(?:at|in|with|by|to|for|and|where|which)\b")
"""Between `opened` and what was not opened: `opened an exhibition at the embassy`."""
_OBJECT = lazy(
    r" (?:an?|the|its|their|his|her|several|two|new|up)\b"
    r"(?! (?:doors?|gates?|work)\b(?! to (?:visitors|the public|guests|students|families)))"
    r"| of (?!which\b)"
    r"| (?:registration|voting|enrolment|applications?)\b"
    rf"| (?:{MARKS['actor']}|(?!(?:in|at|on|for|with|after|during|under|by|to|from|as|and|or|but|while|when|where|here|"
    r"there|today|yesterday|again|last|this|next|earlier|soon|first|back|near|inside|within|across|ahead|of|its?|them|"
    r"doors?|gates?|[a-z]+ly)\b)[A-Za-z])"
)
"""Behind `the embassy opened`: it opened something."""
_PASSIVE = lazy(r"\b(?:is|are|was|were|been|be|being|gets?|got)(?: \w+ly)? $")
_THANKED = lazy(
    r"\b(?:discuss\w*|anniversary|address\w*|rais(?:ed?|ing)|touch\w*|talk\w* about|explor\w*|propos\w*|call\w* for|"
    r"appreciation|thank\w*|gratitude|congratulat\w+|possib\w+|plan\w*|process of|"
    r"(?:decision\w*|decree|resolution|law|bill|order) (?:on|to)|approv\w+|decid\w+|authori[sz]\w+|for the|"
    r"visit (?:also )?includes?|issues? of|consider\w*|ahead of|prior to|upcoming|forthcoming|number of) (?:\S+ ){0,6}$"
)
"""Before `the opening`: it is spoken of, or to come."""
_SPOKEN_OF = lazy(
    r"\b(?:welcom\w*|hail\w*|not(?:ed|es|ing)|prais\w*|highlight\w*|underlin\w*|underscor\w*|stress\w*|emphasi\w*|recall\w*|"
    r"mention\w*|commend\w*|valued?|importance of|significance of|satisf\w+ (?:with|at|over|about)|applaud\w*) "
    r"(?:\S+ ){0,6}$",
    re.IGNORECASE,
)
"""Before `the opening`: it is background, unless a day is told."""
_ATTENDED = lazy(
    r"\b(?:attend\w*|presid\w* over|part in|at|during|after|following|occasion of|mark\w*|witness\w*|participat\w+ in|"
    r"ceremony of) (?:\S+ ){0,4}$",
    re.IGNORECASE,
)
_JOINS = RULES.compile(r"<join> (?:in )?(?:the |an? )(?:[a-z]+ ){0,2}$")
"""Before `opening`: somebody attends it."""
_COUNTED = lazy(r"\b(?:\d+|three|four|five|six|seven|eight|nine|ten|several|many) (?:\w+ ){0,2}$")
_AGREED_ON = RULES.compile(r"<document> (?:on|for|about|concerning|regarding) (?:the )?(?:mutual )?$")
"""Before `opening embassies`: a document provides for it."""
_GERUND = lazy(r" (?:an?|its|their|our|new) ")
_CEREMONY = lazy(r"(?:ceremon\w+|(?<!will )(?<!to )\bcut the ribbon|\bcutting the ribbon) to (?:\w+ly )?$")
_IS_THE_FIRST = lazy(
    r"\b(?<!may )(?<!to )(?:is|was|became|becomes|has become)(?: also| now| thus)? the "
    r"(?:first|second|third|only|latest|\d+(?:st|nd|rd|th)) [^.;,]{1,60} to $"
)
"""Before `open an embassy`: somebody did."""
_NEWLY = lazy(r"\b(?:the|its|their|our|his|her|this) (?:newly|recently)(?: |-)$", re.IGNORECASE)
"""Before an attribute."""
_HOURS = lazy(r" (?:(?:at|from) \d|daily|every|on weekdays|its doors (?:at|from))")
"""Behind `the consulate opens`: when people may come."""
_BEFORE, _BEHIND = 90, 80
_OPENED = ("opened", "established")
_ESTABLISHED = RULES.compile(
    r"<mission|actor|body>(?: (?:of|in|for) (?:the )?<state|city|actor>)*(?:, <state>,)? "
    r"(?:was|were|(?:<hold>|has|have|had) been) (?:[a-z]+ )?<established>$"
)
"""From a mission, or another body, to the verb."""
_ESTABLISHES = RULES.compile(r"<established> (?:an?|its|their) (?:[\w-]+ |<modifier> ){0,3}<mission|body>")
"""From the verb to a mission."""
_ESTABLISHMENT = RULES.compile(
    r"<established> of (?:an?|the|its|their|our) (?:[\w-]+ |<modifier> ){0,3}<mission|actor|body>"
    r"(?:(?! (?:is|are|will|would|could|may|might|should|was <discussed>)\b)[^.;\n]){0,80}?<date>"
    r"(?! (?:is|will|would|could|may|might|should|was <discussed>)\b)"
)
"""A mission that was established, and when: `since the establishment of our Embassy in Lima in 1984`."""
_HOST = "(?:the )?(?:<city>|<state>)"
_SEVERAL_HOSTS = RULES.compile(rf" in (?P<hosts>{_HOST}(?:(?:, |,? and (?:in )?){_HOST}){{1,8}})")
_PLACES = frozenset({"state", "demonym", "city", "actor"})


def find_missions(clause: Clause) -> Iterator[Candidate]:
    """Yield the openings of missions."""
    if clause.kinds.isdisjoint(_OPENED) or not _NOUN.search(clause.source):
        return
    for at, mention in clause.folded.marked(clause.start, clause.end):
        opened = mention.kind == "opened" or (mention.kind == "established" and _was_established(clause, at))
        mission = _mission(clause, at) if opened and _status(clause, at) == "held" else None
        if mission is None or _is_told_of(clause, at) or _is_to_be_attended(clause, at):
            continue
        start, end = min(at, mission[0]), max(at, mission[0]) + 1
        others = _hosts(clause, start, end)
        if others and not _is_of_others(clause) and not _is_tally(clause, mission[0]):
            start = at if any(one.kind == "date" for one in clause.folded.within(start, at)) else start
            kind = mission[1].value if mission[1].kind == "mission" else None
            yield Candidate(
                "mission_opened", "mission_opened", clause, start, end, others, at=at, facets={"mission": kind}
            )


def _is_to_be_attended(clause: Clause, at: int) -> bool:
    """Whether somebody will take part in an opening ceremony: so that is to come."""
    verb = _JOINS.search(clause.text, max(clause.start, at - _BEFORE), at)
    return verb is not None and clause.verb_status(verb.start()) == "planned"


def _is_told_of(clause: Clause, at: int) -> bool:
    """Whether a mission only has `newly opened` for an attribute, and no day is told."""
    return "date" not in clause.kinds and _NEWLY.search(clause.text, clause.start, at) is not None


def _was_established(clause: Clause, at: int) -> bool:
    """Whether a mission is what was established: not relations, nor an agency."""
    told = (
        _ESTABLISHED.search(clause.text, clause.start, at + 1)
        or _ESTABLISHES.match(clause.text, at, clause.end)
        or _ESTABLISHMENT.match(clause.text, at, clause.end)
    )
    return told is not None and _NOUN.search(clause.words(*told.span())) is not None


def _mission(clause: Clause, at: int) -> tuple[int, Mention] | None:
    """Return the embassy or consulate that was opened: behind the verb, else before it."""
    folded = clause.folded
    for position, mention in folded.marked(at + 1, min(clause.end, at + _BEHIND)):
        if _is_mission(clause, mention) and not _APART.search(clause.text, at, position):
            return position, mention
    if _OBJECT.match(clause.text, at + 1) and not _PASSIVE.search(clause.text, clause.start, at):
        return None
    for position, mention in reversed(folded.marked(max(clause.start, at - _BEFORE), at)):
        if _is_mission(clause, mention) and ";" not in clause.text[position:at]:
            return position, mention
    return None


def _is_tally(clause: Clause, position: int) -> bool:
    """Whether missions are only counted: `has opened six consulates since January`."""
    return _COUNTED.search(clause.text, clause.start, position) is not None


def _is_mission(clause: Clause, mention: Mention) -> bool:
    words = clause.folded.source[mention.start : mention.end]
    named = _NOUN.search(words) or ("mission" in clause.kinds and _OFFICE.search(words))
    return mention.kind in _KINDS and bool(named)


def _status(clause: Clause, at: int) -> Status:
    form = clause.form(at)
    before = clause.words(max(clause.start, at - _BEFORE), at)
    if form.endswith("ing") or form in ("inauguration", "establishment", "re-establishment"):
        provided = _AGREED_ON.search(clause.text, clause.start, at)
        spoken_of = not clause.in_title and "date" not in clause.kinds and _SPOKEN_OF.search(before)
        hours = clause.text.startswith((" hours", " times"), at + 1)
        if hours or provided or spoken_of or _THANKED.search(before) or _GERUND.match(clause.text, at + 1):
            return "void"
        return "held" if _ATTENDED.search(before) else clause.noun_status(at)
    if form == "open" and (_CEREMONY.search(before) or _IS_THE_FIRST.search(before)):
        return "held"
    daily = form == "opens" and _HOURS.match(clause.words(at + 1, clause.end)) is not None
    if daily or (form == "open" and not clause.in_title):
        return "void"
    if _INTENDED.search(before):
        return "void"
    return clause.verb_status(at)


_INTENDED = lazy(r"\b(?:intends?|plans?|wants?|hopes?|wish(?:es)?|decided|decision) to (?:have|see|get) [^.;]*$")
"""Before `opened`: `it plans to have an office opened`."""


def _is_of_others(clause: Clause) -> bool:
    """Whether a sentence tells of two other states, and home is not among those it names."""
    mentions = clause.folded.within(clause.start, clause.end)
    parties = {
        party
        for mention in mentions
        if mention.kind in _PLACES
        for party in ([a.party for a in mention.value] if mention.kind == "actor" else [party_of(mention)])
    }
    return are_other_states(parties, clause.home)


def _hosts(clause: Clause, start: int, end: int) -> list[Actor]:
    """Return the state where the mission is, or whose it is when it was opened at home; of several missions, each."""
    reach = min(clause.end, end + 70)
    listed = _SEVERAL_HOSTS.search(clause.text, start, reach)
    if listed:
        named = clause.folded.within(*listed.span("hosts"))
        return foreign([state(party) for party in dict.fromkeys(map(party_of, named))], clause.home)
    for position, mention in clause.folded.marked(start, reach):
        if NAMED_AFTER.match(clause.text, position + 1):
            continue
        if mention.kind == "city" and mention.value.country != clause.home and is_state(mention.value.country):
            return [state(mention.value.country)]
    others = foreign(participants(clause.folded, start, reach), clause.home)
    others = others or foreign(participants(clause.folded, clause.start, clause.end), clause.home)
    mentions = clause.folded.within(clause.start, clause.end)
    demonyms = [one.value for one in mentions if one.kind == "demonym" and one.value != clause.home]
    if not others and demonyms:
        return [state(demonyms[0])]
    states = [actor for actor in others if is_state(actor.party)] or _owner(clause, start)
    return (states or others)[:1] or _where_home_is(clause, start, end)


def _where_home_is(clause: Clause, start: int, end: int) -> list[Actor]:
    """Return the state to which those of home travelled who open an embassy: `they inaugurated our new embassy`."""
    trip = clause.context.trip
    told = _POST.search(clause.words(start, end)) and not _IN_A_TOWN.match(clause.words(end, clause.end))
    return [state(trip)] if trip and told else []


def _owner(clause: Clause, at: int) -> list[Actor]:
    """Return the foreign state that stands before an opening as who opens."""
    named = clause.folded.within(clause.start, at)
    return foreign([state(party_of(one)) for one in named if one.kind == "state"], clause.home)[:1]
