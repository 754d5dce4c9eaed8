"""What an entry says to a reader: its title at a glance, and the words below it."""

import re
from collections.abc import Iterator

from calendar_core.edtf import Edtf
from calendar_core.errors import InvalidDateError
from calendar_core.events import AgreementSigned, Fact, MeetingHeld, MissionOpened, Person, VisitAgreed, VisitPaid
from calendar_core.projections.entry import Entry, Source
from exporters.spans import Span
from exporters.text import clean, link, one_line
from exporters.words import Words

LONGEST = 4000
LONGEST_TITLE = 120
LONGEST_QUOTE = 700
_NAMED = 5
_NAMED_PEOPLE = 2
_LONGEST_NAME = 60
_HIGH, _MEDIUM = 0.85, 0.6
_RANKS = {
    "head_of_state_or_government": re.compile(
        r"^(?!.*\b(?:vice|deputy|former|adviser|advisor|envoy)\b).*\b"
        r"(?:president|prime minister|chancellor|premier|king|queen|emir|amir|sultan)\b",
        re.IGNORECASE,
    ),
    "foreign_minister": re.compile(
        r"^(?!.*\b(?:deputy|vice|former)\b).*\b(?:foreign (?:minister|affairs|secretary)|secretary of state)\b",
        re.IGNORECASE,
    ),
}
"""The offices by which an encounter is called, where all sides hold one."""
_ON = re.compile(
    r"(?:an? |the )?(?:[\w-]+ )?(\w+)(?: of understanding)?(?: \([A-Z]+\))? (?:on|concerning|regarding) (?:the )?",
    re.IGNORECASE,
)


def summary(entry: Entry, span: Span, words: Words) -> str:
    """Return the title: "Kazakhstan – Bahrain: meeting (Ali Hassan)", "… – Bahrain: foreign ministers' meeting"."""
    what = _what(entry, span, words)
    if title := _title(entry):
        what = words("titled", what=what, title=title)
    elif people := _named(entry.fact, words):
        what = words("named", what=what, people=people)
    if span.certainty == "rough":
        what = words("dated", what=what, date=words.date(entry.when.date))
    return one_line(words("summary", parties=parties(entry, words), what=what))


def description(entry: Entry, span: Span, words: Words) -> str:
    """Return the words below the title: who, when, where, each quote with its source, and how sure it is."""
    blocks = ["\n".join(_particulars(entry, span, words)), *(_quote(source, words) for source in entry.sources)]
    blocks.append(confidence(entry, words))
    text = clean("\n\n".join(block for block in blocks if block))
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def parties(entry: Entry, words: Words) -> str:
    """Return who meets whom: "Kazakhstan – Bahrain", and with an arrow who travels to whom."""
    fact = entry.fact
    if isinstance(fact, (VisitAgreed, VisitPaid)) and fact.visitor and fact.host:
        return words("travel", visitor=words.party(fact.visitor), host=words.party(fact.host))
    names = [words.party(code) for code in fact.counterparts]
    if len(names) > _NAMED:
        names[_NAMED - 1 :] = [f"+{len(names) - _NAMED + 1}"]
    return words("between.parties", home=words.party(fact.home), others=words.listed(names))


def confidence(entry: Entry, words: Words) -> str:
    """Return in words how sure the entry is."""
    if entry.confirmed:
        return words("confidence.confirmed")
    if entry.confidence >= _HIGH:
        return words("confidence.high")
    return words("confidence.medium" if entry.confidence >= _MEDIUM else "confidence.low")


def _what(entry: Entry, span: Span, words: Words) -> str:
    fact = entry.fact
    kind = fact.kind
    if fact.planned and span.certainty != "open":
        kind = kind.replace("_agreed", "_planned")
    return words.known(*(f"{kind}.{aspect}" for aspect in _aspects(fact)), kind)


def _aspects(fact: Fact) -> Iterator[str]:
    """What may make the words for a fact more exact, the most telling first."""
    match fact:
        case AgreementSigned():
            yield fact.agreement_type if fact.documents == 1 else "several"
        case MissionOpened():
            yield str(fact.mission_type)
        case VisitAgreed() | VisitPaid():
            yield str(fact.visit_level)
        case MeetingHeld(channel="video"):
            yield "video"
        case Fact(level="ambassador"):
            yield "ambassador"
        case Fact():
            yield _rank_of_all(fact)


def _named(fact: Fact, words: Words) -> str:
    """Return who took part; nothing where rank says it in the title: a state has one foreign minister, few leaders."""
    if isinstance(fact, (VisitAgreed, VisitPaid)):
        told_by_rank = fact.visit_level == "state"
    else:
        told_by_rank = bool(_rank_of_all(fact))
    names = [] if told_by_rank else [name for person in fact.people if (name := one_line(person.name, _LONGEST_NAME))]
    if len(names) > _NAMED_PEOPLE:
        names[_NAMED_PEOPLE:] = [f"+{len(names) - _NAMED_PEOPLE}"]
    return words.listed(names)


def _rank_of_all(fact: Fact) -> str:
    """Return the rank that somebody of every side is told to have; the guest's alone says nothing of the host's."""
    return next((rank for rank, office in _RANKS.items() if _is_held_by_all(office, fact)), "")


def _is_held_by_all(office: re.Pattern[str], fact: Fact) -> bool:
    holders = {person.party for person in fact.people if office.search(person.office or "")}
    return {fact.home, *fact.counterparts} <= holders


def _title(entry: Entry) -> str:
    fact = entry.fact
    if isinstance(fact, AgreementSigned):
        return one_line(_subject(fact), LONGEST_TITLE)
    if fact.kind in ("forum_attended", "meeting_agreed"):
        return one_line(fact.occasion or "", LONGEST_TITLE)
    return ""


def _subject(fact: AgreementSigned) -> str:
    opening = _ON.match(fact.title)
    if opening and opening.group(1).lower() == fact.agreement_type:
        return fact.title[opening.end() :]
    bare = fact.title.strip().casefold() == fact.agreement_type.replace("_", " ")
    return "" if bare else fact.title


def _particulars(entry: Entry, span: Span, words: Words) -> Iterator[str]:
    fact = entry.fact
    if entry.status == "cancelled":
        yield words("cancelled.note")
    if isinstance(fact, AgreementSigned) and (title := one_line(fact.title)):
        yield words("title", title=title)
    if fact.people:
        yield words("people", people="; ".join(_person(person, words) for person in fact.people))
    if isinstance(fact, (VisitAgreed, VisitPaid)):
        if fact.visitor:
            yield words("visitor", party=words.party(fact.visitor))
        if fact.host:
            yield words("host", party=words.party(fact.host))
    if fact.occasion:
        yield words("occasion", occasion=one_line(fact.occasion))
    if fact.place:
        yield words("place", place=place(entry, words))
    yield from _time(entry, span, words)


def _time(entry: Entry, span: Span, words: Words) -> Iterator[str]:
    if entry.when.date.known:
        yield words("date", date=words.date(entry.when.date))
    if entry.when.time and span.start is None:
        yield words("time", time=one_line(entry.when.time))
    if span.certainty != "known":
        yield words(f"date.{span.certainty}")


def place(entry: Entry, words: Words) -> str:
    """Return where it was, with the name of the state when that adds something."""
    if entry.place is None:
        return ""
    name = one_line(entry.place.name)
    if entry.place.country is None:
        return name
    country = words.party(entry.place.country)
    return name if country.casefold() in name.casefold() else words.listed([name, country])


def _person(person: Person, words: Words) -> str:
    roles = [one_line(person.office)] if person.office else []
    if person.party:
        roles.append(words.party(person.party))
    return f"{one_line(person.name)} ({words.listed(roles)})" if roles else one_line(person.name)


def _quote(source: Source, words: Words) -> str:
    cited = words.listed(part for part in (one_line(source.name), _day(source.published, words)) if part)
    quote = one_line(source.evidence.text, LONGEST_QUOTE)  # empty where the words were taken out of the log
    lines = (f"“{quote}”" if quote else "", words("source", source=cited), link(source.url))
    return "\n".join(part for part in lines if part)


def _day(published: str, words: Words) -> str:
    try:
        return words.date(Edtf.parse(published[: len("2024-10-01")]))
    except InvalidDateError:
        return one_line(published)
