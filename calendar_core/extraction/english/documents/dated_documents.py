"""Documents called by their day or year: `the 1992 Treaty between A and B`, `the statements of 9 November 2020`.

A release that speaks of such a document tells when it was signed, whatever it says about it. Only those count that the
words around tell to be of home and somebody else, or of a group to the day: the title may be that of another document.
"""

import datetime as dt
import re
from collections.abc import Iterator

from attrs import evolve, frozen

from calendar_core.edtf import Edtf
from calendar_core.extraction.english.clauses.candidates import Clause, distinct, foreign, has, participants, state
from calendar_core.extraction.english.clauses.document_words import OF_THREE, WORD, is_definite, named_by_day
from calendar_core.extraction.english.documents.titles import Title, title_at
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.grammar import numbered
from calendar_core.extraction.lazy import lazy

_DAYS = "<date>(?:(?:, |,? and )(?:the |of |on )?<date>){0,3}"
_MADE = "(?:reached|made|adopted|issued|concluded|<sign>)"
_DATED = RULES.compile(
    rf"(?:(?P<days>{_DAYS}),? (?:{WORD} ){{0,4}}?(?P<doc><document>)"
    rf"|(?P<doc1><document>)[^;.\n<date><document><sign>]{{0,160}}?"
    rf"(?:,? (?:dated|of) | \((?:<city>, )?)(?P<days1>{_DAYS})"
    r"|(?P<doc2><document>)[^;.\n<date><document><sign>]{0,90}?,? (?:that (?:was|were) |which (?:was|were) )?"
    rf"{_MADE} by [^;.\n<date><document><sign>]{{3,160}}? on (?P<days2>{_DAYS})"
    rf"|(?P<doc4><document>)(?: {_MADE})? (?:between|among) [^;.\n<date><document><sign>]{{3,160}}? "
    rf"on (?P<days4>{_DAYS})"
    rf"|(?P<doc3><document>) (?:that|which) [^;.\n<date><document><sign>]{{3,160}}? {_MADE} on (?P<days3>{_DAYS}))"
    rf"(?:(?:,? {_MADE})? (?:between|by|among) [^;.,\n]{{3,120}})?"
)
_YEAR_BEHIND = RULES.compile(r"(?P<doc1><document>)[^;.,\n<date><document><sign>]{0,80}? (?P<days1><date>)")
_LASTING = frozenset({"action_plan", "programme", "roadmap", "contract", "other"})
"""Documents that are called by the years that they are for."""
_GROUP = RULES.compile(
    r"\b(?:of|by|between|among) (?:the |all )?(?:two|three|four|both)(?: (?:<actor|heads|offices>|[a-z]+))|" + OF_THREE
)
_OF_THREE = lazy(OF_THREE)
_SEVERAL = lazy(r"\b(?:statement|declaration|agreement|communiqu[eé]|protocol)s\b")
"""A word for documents of which each day tells one."""
_DAYS_BEFORE = lazy(r"^.*\b\d{4},? (?=\w)")
"""How the name of such documents begins: with all their days."""
_WHAT_THEY_HOLD = lazy(
    r"^.*?\b(?:set out|laid down|contained|enshrined|recorded|reached|provided for|stipulated|outlined) "
    r"(?:[^,]{1,80} )?in (?:the|their) (?=\w)"
)
"""The same: with what was agreed in them, as in `agreements set out in the statements`."""
_THEIR = RULES.compile(r"\b[Tt]heir (?:<date>,? )?(?:[\w-]+ |<modifier> ){0,3}<document>")
"""A document of those whom the sentence names: `the plans of A and B in their joint statement of 5 May`."""
_UNDER = RULES.compile(
    r"(?:\b[Uu]nder|\b[Pp]ursuant to|\b[Ii]n (?:accordance|line) with|\bon the basis of|\b[Bb]ased on|\bframework of) "
    r"(?:the )?$"
)
"""Before a document under which those do something whom the sentence names: `A and B met under the 2015 treaty`."""
_OF_TWO = lazy(r"\b(?:[Mm]emorandum|MoU|MOU|[Ff]riendship|[Bb]ilateral|[Cc]ooperation|[Pp]artnership)\b")
"""In the name of a document that two sign, and not many states."""


@frozen
class DatedDocument:
    """A document with the time that its name tells.

    Attributes:
        start: where its words begin.
        end: where they end.
        head: the position of the word for it.
        day: the time.
        title: its title.
        parties: with whom it was signed; empty where a group told of before did.
    """

    start: int
    end: int
    head: int
    day: Mention
    title: Title
    parties: tuple[Actor, ...]


def dated_documents(clause: Clause) -> Iterator[DatedDocument]:
    """Yield the documents of a sentence that are called by their day or year, one for each of these."""
    if not {"date", "document"} <= clause.kinds:
        return
    for match in (*_DATED.finditer(clause.text, clause.start, clause.end), *_of_a_year(clause)):
        doc = numbered(match, "doc")
        days, head = doc.replace("doc", "days"), match.start(doc)
        if doc == "doc" and not is_definite(clause, match.start()):
            continue
        title = title_at(clause, head)
        start, end = min(match.start(), title.start), max(match.end(), title.end)
        sides = _sides(clause, start, end, title)
        for position, mention in clause.folded.marked(*match.span(days)):
            time = mention.value.resolve(clause.reading.written_on, tense="past")
            if sides is not None and _is_day_of_signing(clause, head, time, named=bool(sides)):
                name = _without_days(title) if sides else _called_by_day(clause, position, title, head)
                yield DatedDocument(min(start, position), end, head, mention, name, tuple(sides))


def _of_a_year(clause: Clause) -> Iterator[re.Match[str]]:
    """Yield the documents behind which their year stands: `the Peru-Chile Joint Communique of 1975`."""
    for match in _YEAR_BEHIND.finditer(clause.text, clause.start, clause.end):
        if clause.form(match.start("days1")).startswith("of "):
            yield match


def _without_days(title: Title) -> Title:
    """Return the title of one of several documents of as many days, without these: `tripartite statements`."""
    text = _WHAT_THEY_HOLD.sub("", _DAYS_BEFORE.sub("", title.text))
    return evolve(title, text=text) if _SEVERAL.search(title.text) else title


def _called_by_day(clause: Clause, day: int, title: Title, head: int) -> Title:
    """Return the name that a release has for a document of a day, or its day: `January 11, 2021, agreements`."""
    if title.text[:1].isupper():
        return title
    time = clause.folded.at(day).value.resolve(clause.reading.written_on, tense="past")
    for number, position in clause.reading.days_told[clause.part.name].get(time, ()):
        told = clause.beside(number) if position != day else None
        at = named_by_day(told, position) if told else -1
        if told and at >= 0:
            named = title_at(told, at)
            if named.text[:1].isupper():
                return named
    return Title(f"{clause.words(day, day + 1)}, {clause.words(head, head + 1)}", title.start, title.end)


def _sides(clause: Clause, start: int, end: int, title: Title) -> list[Actor] | None:
    """Return the foreign sides of a document of home; none where a group is told without them, None where it is not."""
    named = participants(clause.folded, start, end)
    named += [state(mention.value) for mention in clause.folded.within(start, end) if mention.kind == "demonym"]
    parties = {actor.party for actor in named if actor.party}
    if clause.home in parties and len(parties) > 1:
        return foreign(named, clause.home)
    under = _UNDER.search(clause.text, clause.start, start) and _OF_TWO.search(title.text)
    if not parties and (under or _THEIR.search(clause.text, clause.start, end)):
        told = participants(clause.folded, clause.start, clause.end)
        others = foreign(told, clause.home) if has(told, clause.home) else []
        return others if len(distinct(others)) == 1 else None
    of_group = _GROUP.search(clause.text, start, end) or _OF_THREE.match(title.text)
    if parties - {clause.home} or not of_group:
        return None
    told = participants(clause.folded, clause.start, end)
    others = foreign(told, clause.home) if has(told, clause.home) else []
    return others if len(distinct(others)) > 1 else []


def _is_day_of_signing(clause: Clause, head: int, time: Edtf, *, named: bool) -> bool:
    """Whether a time before a document is when it was signed: not one to come, nor the years of a programme."""
    published: dt.date = clause.reading.release.published_on
    if time.latest is None or time.latest >= published or clause.folded.at(head).value in _LASTING:
        return False
    return time.to_the_day or (named and time.precision in ("month", "year"))
