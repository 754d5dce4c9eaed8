"""Titles of transcripts: two leaders who speak to the press before or after their talks have met.

`Remarks by President A and Prime Minister B of Peru Before Bilateral Meeting`, `Joint Press Conference with …`: the
text below is what was said, and seldom tells that there was a meeting.
"""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import (
    PERSONS,
    Candidate,
    Clause,
    distinct,
    facets_of_visit,
    foreign,
    has,
    participants,
    state,
)
from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.people.actors import party_of
from calendar_core.extraction.english.words.patterns import RULES, SPOKE_IN
from calendar_core.extraction.lazy import lazy

_AT_TALKS = (
    r"(?:[Bb]efore|[Aa]fter|[Ff]ollowing|[Aa]head of|[Pp]rior to|[Aa]t|[Ii]n|[Dd]uring|[Oo]n) "
    r"(?:(?:the|an?|[Tt]heir|<modifier>|[A-Z]?[a-z]+) ){0,3}?<talks>"
)
_REMARKS = rule(
    "remarks_at_talks",
    r"(?:\b[Rr]emarks|\b[Ss]tatements|\b[Ss]peeches|<document>)(?: [a-z]+){0,3}? (?:by|of|from|with) (?P<both><LIST>),?"
    rf"<GAP>{{0,40}}? {_AT_TALKS}",
    "talks",
    "actor",
)
_SPOKE_AT = rule("spoke_at_talks", rf"^\s*(?P<both><WHOS>),? {_AT_TALKS}\s*$", "talks", "actor")
_PRESS = (
    r"[Jj]oint (?:[Pp]ress|[Mm]edia|[Nn]ews)(?: and media)? "
    r"(?:<forum>|<document>|[Cc]onference|[Aa]vailability|[Bb]riefing|[Ss]tatements?|[Pp]oint|[Oo]pportunity|[Aa]ppearance)"
)
_STATEMENT = rule(
    "joint_press", r"<document>(?: to the (?:press|media))? (?:by|of|with|between) (?P<both><LIST>)", "document"
)
_JOINT_PRESS = rule(
    "joint_press",
    rf"{_PRESS}<GAP>{{0,30}}? (?:by|of|with|between) (?P<both><LIST>)"
    r"|^\s*[Pp]ress <forum> with (?P<both3><WHOS>)|^\s*[Pp]ress <forum>(?: by| of)? (?P<both2><LIST>)"
    rf"|(?:^|\b(?:[Rr]emarks|[Ss]tatements) (?:by|of|from) )\s*(?P<both1><WHOS>),?<GAP>{{0,40}}? {_PRESS}",
    "actor",
)
_OF_THE_PRESS = lazy(r"^joint (?:press|media)\b")
"""How a statement is called that two make before the press."""
_BOTH = ("both", "both1", "both2", "both3")
"""The groups in which a title may name those who speak."""
_SPOKE_IN = rule("spoke_in", SPOKE_IN, "city|state")
_SPOKE_SOMEWHERE_IN = rule(
    "spoke_in",
    r"^[^\n]{0,120}?\b(?:[Pp]ress (?:<forum>|[Cc]onference)|[Dd]oor-?stop(?: [Ii]nterview)?)(?:,| -| in| at|) "
    r"(?:(?! with )[^\n<actor>]){0,60}?(?P<place><city>|<state>)(?:, (?:the )?<state>)?"
    r"(?:,? (?:on )?(?:<date>|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))*\s*$",
    "city|state",
)
"""A title that tells in which house and on which day besides."""
_THE_VISIT = RULES.compile(r"\b(?:[Tt]he|[Tt]his|[Mm]y|[Oo]ur) (?:[a-z]+ ){0,2}<visit>(?! (?:of|by|to|from)\b)")
"""In what is said there: the visit on which somebody is."""
_GATHERING = lazy(
    r"\b(?:[Ss]ummit|G-?20|G-?7|APEC|ASEAN|CHOGM|NATO|Quad|COP ?\d|Forum|General Assembly|United Nations|Olympi|"
    r"[Ff]uneral|[Cc]oronation|[Cc]onference(?! (?:this|today|with)))"
)
_TITLES = RuleSet(_REMARKS, _SPOKE_AT, _JOINT_PRESS, _STATEMENT)


def find_press_occasions(clause: Clause) -> Iterator[Candidate]:
    """Yield the meeting at which those were who speak in what a title stands above."""
    if not clause.in_title:
        return
    yield from _visit(clause)
    for wording in _TITLES.on(clause):
        for match in wording.matches(clause):
            if wording is _STATEMENT and not _OF_THE_PRESS.search(clause.form(match.start())):
                continue
            both = next(name for name in _BOTH if match.groupdict().get(name))
            sides = participants(clause.folded, *match.span(both))
            people = [actor for actor in foreign(sides, clause.home) if actor.sort in PERSONS]
            if people and (both != "both2" or has(sides, clause.home)):
                start, end = match.span()
                joint = len(distinct(people)) > 1
                yield Candidate("meeting_held", wording.name, clause, start, end, people, "held", joint, at=start)
                return


def _visit(clause: Clause) -> Iterator[Candidate]:
    """Yield the visit of whom a title tells to have spoken to the press abroad, unless a gathering took him there."""
    text = clause.reading.text.folded.text
    matches = list(_SPOKE_IN.matches(clause))
    for match in matches or (one for one in _SPOKE_SOMEWHERE_IN.matches(clause) if _THE_VISIT.search(text)):
        place = clause.folded.at(match.start("place"))
        host = party_of(place)
        if host != clause.home and not _GATHERING.search(clause.reading.text.folded.source):
            start, end = match.span()
            facets = facets_of_visit([], host, place)
            yield Candidate("visit_paid", _SPOKE_IN.name, clause, start, end, [state(host)], at=start, facets=facets)
