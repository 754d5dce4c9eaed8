"""Sentences in order, each with what those before leave to it."""

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from calendar_core.extraction.english.clauses.candidates import (
    Clause,
    Context,
    actors_of,
    distinct,
    foreign,
    participants,
)
from calendar_core.extraction.english.clauses.settings import post_of
from calendar_core.extraction.english.documents.titles import name_signatories
from calendar_core.extraction.english.gatherings.gatherings import is_assembly, is_gathering, organisation_of
from calendar_core.extraction.english.meetings.credentials import accredited_to, accredits
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.reading.datelines import city_written
from calendar_core.extraction.english.reading.pointers import told
from calendar_core.extraction.english.reading.reading import Part, Reading
from calendar_core.extraction.english.reading.sentences import Sentence
from calendar_core.extraction.english.visits.destinations import hosts_in, is_meeting_place
from calendar_core.extraction.english.words.marks import MARKS, SPEAKING, kinds_of, mask_of
from calendar_core.extraction.english.words.patterns import ITEM, RULES, SPOKE_IN
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

_IN = ("in ", "In ", "at ", "At ")
_IN_LENGTH = 3
_LEFT = "(?:left|departed|set (?:out|off))"
_TRIP = RULES.compile(
    r"(?:(?:<visit>|<visited>|<arrive>)[^.;\n]{0,40}?(?:to|in|for)? ?"
    rf"|(?:<actor>|\b[Hh]e|\b[Ss]he|\bI|\b[Ww]e)(?: [a-z]+)? {_LEFT}\b[^.;,\n]{{0,40}}? for "
    r"|\b(?:is|was|are|were) (?:currently |now )?(?:in|at) )"
    r"(?:the )?(?P<place><city>|<state>)"
)
_SETS_OUT = lazy(rf"\b{_LEFT}\b[^.;,\n]{{0,40}} for ")
_HELD_IN = RULES.compile(
    r"(?:<talks>|<forum>)[^.;\n<talks>]{0,90}? <hold>(?:,? (?:today|here|on <date>|<date>))* in (?:the )?"
    r"(?P<place><city>)"
)
"""Where a sentence tells talks to have been held: those who are met there next may be of that country."""
_ABROAD = RULES.compile(
    r"\s*(?:the )?<actor>(?: on <visit>)? (?:in|to) (?:the )?(?P<place><city>|<state>)(?=[:,.\n]|$)"
)
_SPOKE_IN = RULES.compile(SPOKE_IN)
_SET_IN = 60
"""A sentence is set in a place that it names in its first characters."""
_OUTCOMES = prefiltered(
    r"\blist of (?:key |main |bilateral )?(?:outcomes?|agreements|mous|documents|deliverables)\b"
    r"|(?:^|: )(?:key |main )?outcomes?(?: documents)?(?=[:\s]*$| of (?:the |his |her )?(?:\S+ ){0,4}visit\b|: )",
    re.IGNORECASE,
)
"""A heading of a list of what was signed: `List of outcomes`, `Outcomes of the visit of the President`."""
_NUMBERED = lazy(r"\s*\(?\d{1,2}[.)] ?[A-Z]")
_TO_PRESENT = prefiltered(
    r"\b(?:will|shall|(?:is|are) (?:expected |due |scheduled |confirmed )?to) (?:[a-z]+ ){0,2}"
    r"(?:make|receive|accept|present|submit|hand|be (?:presented|received|accepted))\b"
)
"""In a sentence about credentials: those who follow in a list have not presented them yet."""
_HEADING = RULES.compile(
    r"\s*(?:\(?(?:\d{1,2}|[a-zA-Z]|[IVX]{1,4})[.)] )?(?:[Ii]n |<visit> (?:to|in) )?(?:the )?"
    r"(?P<place><city|state>)(?:, <state>)?"
    r"(?:[ ,:(-]*<date>\)?)?[:.]?\s*"
)
"""A line that only tells where what follows was: `2. Barbados (1-2 May)`."""
_ENTRY = RULES.compile(
    r"\s*(?:<honorific>[., ]*)*<actor|name>(?: ?[-–] ?|,? (?:of|from|for) |, | \()(?:[Tt]he )?<state>\)?[.;,\s]*"
)
"""A line of a list that only tells who somebody is, and for which state: `H.E. Ana Ruiz – Peru`."""
_ROLL = lazy(
    r"\s*(?:(?:The )?(?:full )?list of (?:the )?(?:[\w-]+ ){0,3}(?:envoys|ambassadors|diplomats|heads of mission)"
    r"|Ambassadors|High Commissioners|Heads of Mission"
    r"|(?:(?:The|These|Those|The names? of (?:the )?) ?)?(?:new(?:ly[- ][a-z]+)?|following) (?:foreign )?"
    r"(?:envoys|ambassadors|diplomats|high commissioners|heads of mission)(?: and (?:ambassadors|high commissioners))?"
    r"(?: (?:are|were|include))?(?: (?:as follows|the following))?)\s*[:.]?\s*",
    re.IGNORECASE,
)
"""A line over the names of those who presented their credentials, as the text told before."""
_ITEM = lazy(rf"{ITEM}\s")
_LINE = lazy(r"\s*\(?\d{1,2}[.)]? ?[A-Z]")
"""How a line of a numbered list begins."""
_SHORT = 120
"""Characters below which such a line only tells of one of those who are listed."""
_NEW_ENVOYS = RULES.compile(r"\s*(?:The )?<actor> (?:are|were|include|included|is|was):? ")
_IN_TURN = RULES.compile(
    r"(?:\b(?:followed by|turn of|(?:next|then) (?:was|came)|last (?:was|came))|\b(?:before|after) (?:him|her) came) "
    r"(?:the )?<actor>"
)
"""Who came next: `She was followed by the Ambassador of Spain`."""
_SPEAKER = RULES.compile(r"\s*[^\n:.!?<actor>]{0,40}<actor>[^\n:.!?<actor>]{0,40}: (?=\S)")
_ACCORDING = RULES.compile(r"\s*According to (?:the )?<actor>,? ")
"""How a sentence begins that names first who told what it tells."""
_INVITED_BY = RULES.compile(
    r"\s*(?:At|On|Upon|Following) (?:the |an |his |her )?(?:[a-z]+ )?<invite>(?: of| from| by|<S>)? "
    r"(?:the |his |her )?<actor>(?=,)"
)
"""How a sentence begins that tells first who invited whom it is about."""
_SEVERAL = 2
_HEADER = " | "
"""Between the columns of a table; the line that names them stands between its announcement and its rows."""
_PRONOUN = lazy(r"\b(?:[Hh]e|[Ss]he|I|[Ww]e)\b")
_HIS_FIRST = RULES.compile(r"\s*[A-Z][a-z]+ (?:[a-z]+ ){0,3}(?:his|her) [^.;\n]{0,90}, (?:he|she) ")
"""How a sentence begins that names whom somebody met before it calls him `he`: `After his meeting with A, he said`."""
_APPROVED = prefiltered(
    r"\b(?:approv\w+|authori[sz]\w+|consent\w*|empower\w*)\b[^.;]{0,60}?"
    r"\b(?:sign|signing|signature|conclude|conclusion|ratif\w+|negotiat\w+)\b",
    re.IGNORECASE,
)
"""A sentence about documents that a government lets somebody sign: none that it lists has been."""
_BESIDE = 110
"""Characters between an organisation and the word for its gathering."""
_PLACES = frozenset({"city", "state"})
_TELLING = frozenset({"met", "talks", "receive", "call_on"})
_OF_SIGNING = frozenset({"sign", "document"})
_GATHERINGS = frozenset({"forum", "org", "actor"})
_HELD_IN_TOWN = frozenset({"talks", "hold", "city"})
_TRAVELS = frozenset({"visit", "visited", "arrive"})


def clauses(reading: Reading) -> Iterator[Clause]:
    """Yield the sentences of a release, the title's first."""
    ceremony = MARKS["credentials"] in reading.title.folded.text
    new_envoys = ceremony or MARKS["credentials"] in reading.text.folded.text
    forum = _forum(reading.title.folded.source, reading.title.folded.mentions)
    for part in (reading.title, reading.text):
        trip = _title_trip(reading) if part is reading.text else ""
        abroad = trip or (_foreign_place(reading, city_written(part.folded)) if part is reading.text else "")
        outcomes = part is reading.text and _is_list(reading)
        context = Context(forum=forum, abroad=abroad, trip=trip, listing=outcomes)
        for number, sentence in told(part):
            heading = _HEADING.fullmatch(part.folded.text, sentence.start, sentence.end)
            if heading is not None:
                context = evolve(context, abroad=_foreign_place(reading, part.folded.at(heading.start("place"))))
            mask = mask_of([mention.kind for mention in part.folded.within(sentence.start, sentence.end)])
            kinds = kinds_of(mask)
            place = _foreign_place(reading, _set_in(part, sentence)) if kinds & _PLACES else ""
            roll = context.roll or (ceremony and is_item(part, sentence))
            listed = ceremony or (new_envoys and _NEW_ENVOYS.match(part.folded.text, sentence.start, sentence.end))
            roll = roll or bool(new_envoys and "actor" in kinds and _in_turn(part, sentence))
            roll = roll or bool(listed and _are_envoys(part, sentence, reading.home))
            here = evolve(context, abroad=place or context.abroad, roll=roll) if place or roll else context
            clause = Clause(reading, part, number, sentence, kinds, mask, here)
            yield clause
            context = _after(clause, context)


def _is_list(reading: Reading) -> bool:
    """Whether a release is a list of documents that were signed, as its heading tells."""
    title, text = reading.title.folded, reading.text
    if _OUTCOMES.search(title.source):
        return True
    signed = MARKS["sign"] in title.text and MARKS["document"] in title.text
    return signed and len(text.sentences) > 1 and all(is_item(text, sentence) for sentence in text.sentences[:2])


def _in_turn(part: Part, sentence: Sentence) -> bool:
    """Whether a sentence tells who came next."""
    return _IN_TURN.search(part.folded.text, sentence.start, sentence.end) is not None


def _are_envoys(part: Part, sentence: Sentence, home: str) -> bool:
    """Whether a sentence tells of several foreign ambassadors by name."""
    people = (one for mention in part.folded.within(sentence.start, sentence.end) for one in actors_of(mention))
    envoys = [one for one in foreign(people, home) if one.name and one.office and one.office.level == "ambassador"]
    return len(envoys) >= _SEVERAL


def is_item(part: Part, sentence: Sentence) -> bool:
    """Whether a sentence is a line of a list, with a bullet or a number."""
    return _ITEM.match(part.folded.text, sentence.start) is not None


def _after(clause: Clause, before: Context) -> Context:
    """Return what the sentences up to a clause leave to the next."""
    part, sentence, kinds = clause.part, clause.sentence, clause.kinds
    roll = _is_roll(clause)
    if not kinds or roll:
        before = evolve(before, roll=before.roll or roll)
        return evolve(before, listing=True, announcing=clause) if _announces(clause) else before
    telling = kinds & _TELLING
    named = telling or before.roll or kinds & SPEAKING
    came = kinds & _TRAVELS and not named
    others = foreign(participants(part.folded, clause.start, clause.end), clause.home) if named or came else []
    others = [one for one in others if one.sort == "body" or one.led] if came else others
    trip = _foreign_place(clause.reading, _trip(part, sentence)) if _travels(clause) else ""
    post = (post_of(clause, clause.end) or accredited_to(clause)) if "actor" in kinds else ""
    forum = _forum(part.folded.source, part.folded.within(clause.start, clause.end)) if kinds & _GATHERINGS else ""
    announces = _announces(clause)
    return Context(
        topic=(_topic(clause) if "actor" in kinds else []) or before.topic,
        listing=announces or (before.listing and _goes_on(clause)),
        announcing=clause if announces else before.announcing,
        forum=forum or before.forum,
        abroad=trip or post or _held_in(clause) or before.abroad or _met_in(clause, others),
        trip=trip or before.trip,
        roll=("credentials" in kinds and not _TO_PRESENT.search(clause.source))
        or ("actor" in kinds and accredits(clause))
        or (before.roll and (any(actor.name for actor in others) or _is_entry(clause) or _is_numbered(clause))),
        awaiting=_awaiting(clause, others) if telling else _still_awaiting(clause, before),
        guests=_guests(others) or before.guests,
    )


def _guests(others: list[Actor]) -> list[Actor]:
    """Return those of one party who may be spoken of further on without their state; nobody where several are told."""
    return [one for one in others if one.name or one.sort == "body" or one.led] if _is_one_party(others) else []


def _is_roll(clause: Clause) -> bool:
    """Whether a line stands over the names of envoys whose credentials the text told of before."""
    return _ROLL.fullmatch(clause.source) is not None and MARKS["credentials"] in clause.text[: clause.start]


def _is_one_party(others: list[Actor]) -> bool:
    """Whether those told of are of one party, and more than a state that may only tell where something was."""
    return len(distinct(others)) == 1 and any(one.sort != "state" for one in others)


def _is_entry(clause: Clause) -> bool:
    """Whether a sentence is a line that only names somebody and a state."""
    return _ENTRY.fullmatch(clause.text, clause.start, clause.end) is not None


def _is_numbered(clause: Clause) -> bool:
    """Whether a sentence is a short line of a numbered list, whatever it tells."""
    return len(clause.source) < _SHORT and _LINE.match(clause.source) is not None


def _goes_on(clause: Clause) -> bool:
    """Whether a list of documents does not end with a sentence."""
    part, sentence = clause.part, clause.sentence
    of_it = not sentence.opens or bool(clause.kinds & _OF_SIGNING) or _HEADER in clause.words_and_marks
    outcomes = _OUTCOMES.search(clause.reading.title.folded.source) is not None
    numbered = _NUMBERED.match(clause.source) is not None and not clause.source.rstrip().endswith(".")
    near = part.sentences[max(0, clause.number - 1) : clause.number + 1]
    return of_it or numbered or name_signatories(part, near) or (outcomes and is_item(part, sentence))


def _announces(clause: Clause) -> bool:
    """Whether documents that were signed may follow in a list: they are spoken of, or a colon stands at the end."""
    if "sign" not in clause.kinds:
        announced = not clause.source.rstrip().endswith(".") and _OUTCOMES.search(clause.source.strip()) is not None
    else:
        announced = "document" in clause.kinds or clause.text[clause.start : clause.end].rstrip().endswith(":")
    return announced and not _APPROVED.search(clause.source)


def _awaiting(clause: Clause, others: list[Actor]) -> Clause | None:
    """Return a sentence that tells of meetings, if it does not tell with whom."""
    return None if any(is_state(actor.party) for actor in others) else clause


def _still_awaiting(clause: Clause, before: Context) -> Clause | None:
    """Return the sentence whose meetings a list tells, as long as the list goes on."""
    return before.awaiting if before.awaiting and is_item(clause.part, clause.sentence) else None


def _set_in(part: Part, sentence: Sentence) -> Mention | None:
    """Return the first city or state that a sentence begins with being in."""
    text, start = part.folded.text, sentence.start
    for position, mention in part.folded.marked(start, min(sentence.end, start + _SET_IN)):
        if mention.kind in _PLACES and text.startswith(_IN, position - _IN_LENGTH) and position - _IN_LENGTH >= start:
            return mention
    return None


def _travels(clause: Clause) -> bool:
    """Whether a sentence may tell of a journey: by a word for one, or by setting out for a place."""
    if clause.kinds & _TRAVELS:
        return True
    return bool(clause.kinds & _PLACES) and _SETS_OUT.search(clause.source) is not None


def _trip(part: Part, sentence: Sentence) -> Mention | None:
    match = _TRIP.search(part.folded.text, sentence.start, sentence.end)
    return part.folded.at(match.start("place")) if match else None


def _met_in(clause: Clause, others: list[Actor]) -> str:
    """Return the foreign country in a town of which somebody of it was met: `met the Minister of Peru in Lima`."""
    if "city" not in clause.kinds or not clause.kinds & _TELLING:
        return ""
    towns = (
        _foreign_place(clause.reading, mention)
        for position, mention in clause.folded.marked(clause.start, clause.end)
        if mention.kind == "city" and clause.text.endswith(_IN, 0, position)
    )
    theirs = {actor.party for actor in others if actor.sort != "state"}
    return next((country for country in towns if country in theirs), "")


def _held_in(clause: Clause) -> str:
    """Return the foreign country in a town of which talks were held; empty where none is told."""
    if not clause.kinds >= _HELD_IN_TOWN:
        return ""
    match = _HELD_IN.search(clause.text, clause.start, clause.end)
    return _foreign_place(clause.reading, clause.folded.at(match.start("place"))) if match else ""


def _title_trip(reading: Reading) -> str:
    """Return the country that the title tells a trip to."""
    found = (_foreign_place(reading, _trip(reading.title, one)) for one in reading.title.sentences)
    return next(filter(None, found), "") or _foreign_place(reading, _somebody_abroad(reading.title))


def _somebody_abroad(title: Part) -> Mention | None:
    """Return the place of a title such as `Foreign Minister in Lima`."""
    match = _ABROAD.match(title.folded.text) or _SPOKE_IN.match(title.folded.text)
    return title.folded.at(match.start("place")) if match else None


def _foreign_place(reading: Reading, place: Mention | None) -> str:
    """Return the country of a place abroad; empty where only an organisation is the host, as in New York."""
    if place is None or is_meeting_place(place):
        return ""
    hosts = hosts_in(reading, place)
    return next((host for host in hosts if host != reading.home and is_state(host)), "")


def _forum(source: str, mentions: Sequence[Mention]) -> str:
    """Return the organisation whose forum is named among mentions, or that is one by its name."""
    named = [mention.start for mention in mentions if mention.kind == "forum"]
    for one in mentions:
        party = organisation_of(one)
        words = source[one.start : one.end]
        beside = one.kind == "org" and any(abs(start - one.start) < _BESIDE for start in named)
        if party and (beside or is_gathering(words) or is_assembly(one, words)):
            return party
    return ""


def _topic(clause: Clause) -> list[Actor]:
    """Return the first person of a sentence, not who speaks or invited, nor several; nobody new when that is `he`."""
    if _HIS_FIRST.match(clause.text, clause.start, clause.end):
        return []
    speaker = _ACCORDING.match(clause.text, clause.start, clause.end)
    speaker = speaker or _INVITED_BY.match(clause.text, clause.start, clause.end)
    if clause.sentence.opens and not speaker:
        speaker = _SPEAKER.match(clause.text, clause.start, clause.end)
    position = clause.first("actor", speaker.end() if speaker else clause.start, clause.end)
    while position >= 0:
        if _PRONOUN.search(clause.text, clause.start, position):
            return []
        people = [actor for actor in clause.folded.at(position).value if actor.sort in ("person", "office")]
        if people and len({actor.party for actor in people}) == 1:
            return people
        position = clause.first("actor", position + 1, clause.end)
    return []
