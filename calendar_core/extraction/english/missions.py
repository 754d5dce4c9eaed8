"""Rules for missions opened, credentials presented and relations established."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import Candidate, Clause, actors_of, foreign, participants
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.english.status import Status, noun_status, verb_status

_CREDENTIALS = RULES.compile(r"<presented>[^;:\n]{0,90}?<credentials>|<credentials>[^;:\n]{0,90}?<presented>")
_RELATIONS = RULES.compile(r"<established>[^;:\n]{0,60}?<relations>|<relations>[^;:\n]{0,90}?(?:<established>|set up)")
_MISSION = RULES.compile(
    r"<opened>[^;:\n]{0,80}?(?:<mission>|<actor>|<body>)|(?:<mission>|<actor>|<body>)[^;:\n]{0,90}?<opened>"
)
_ANNIVERSARY = re.compile(r"anniversary|years (?:of|since)|years ago|decades", re.IGNORECASE)
_OFFICE_OPENED = re.compile(r"\b(?:embass|consul|mission|office of|high commission|representation)", re.IGNORECASE)


_STATE_CODE = 2


def find_credentials(clause: Clause) -> Iterator[Candidate]:
    """Yield the presentations of credentials: one for each ambassador."""
    if clause.roll and "credentials" not in clause.kinds:
        yield from _rolled(clause)
    if "credentials" not in clause.kinds:
        return
    folded = clause.folded
    for match in _CREDENTIALS.finditer(clause.text, clause.start, clause.end):
        at = next(p for p, mention in folded.marked(*match.span()) if mention.kind == "presented")
        form = folded.source[folded.at(at).start : folded.at(at).end].lower()
        noun = form in ("presentation", "presentation of", "handing over")
        status = noun_status(folded, clause.start, clause.end, at) if noun else verb_status(folded, clause.start, at)
        if status != "held":
            continue
        actors = participants(folded, clause.start, clause.end)
        ambassadors = [
            a for a in actors if a.office and a.office.level == "ambassador" and a.party not in ("", clause.home)
        ]
        others = ambassadors or foreign(actors, clause.home)
        words = clause.text[clause.start : clause.end]
        if not ambassadors and not re.search(r"respective|ambassadors|envoys|heads of", words):
            others = [a for a in others if a.party == others[0].party]
        candidate = Candidate(
            "credentials_presented", "credentials", clause, match.start(), match.end(), others, "held", at=at
        )
        yield candidate
        return


def _rolled(clause: Clause) -> Iterator[Candidate]:
    """Yield the ambassadors of a list that a sentence about credentials announced."""
    actors = participants(clause.folded, clause.start, clause.end)
    for actor in foreign(actors, clause.home):
        if actor.name and len(actor.party) == _STATE_CODE:
            position = next(p for p, m in clause.folded.marked(clause.start, clause.end) if actor in actors_of(m))
            yield Candidate(
                "credentials_presented",
                "credentials_listed",
                clause,
                position,
                position + 1,
                [actor],
                "held",
                at=position,
            )


def find_relations(clause: Clause) -> Iterator[Candidate]:
    """Yield the establishment of diplomatic relations."""
    if "relations" not in clause.kinds:
        return
    folded = clause.folded
    for match in _RELATIONS.finditer(clause.text, clause.start, clause.end):
        around = clause.text[max(clause.start, match.start() - 40) : min(clause.end, match.end() + 10)]
        if _ANNIVERSARY.search(around):
            continue
        at = next(p for p, m in folded.marked(*match.span()) if m.kind == "relations")
        near = foreign(participants(folded, match.start(), min(clause.end, match.end() + 160)), clause.home)
        others = near or foreign(participants(folded, clause.start, clause.end), clause.home)
        others = [actor for actor in others if len(actor.party) == _STATE_CODE]
        parties = {actor.party: actor for actor in others if actor.sort != "person"} or {a.party: a for a in others}
        candidate = Candidate(
            "relations_established",
            "relations",
            clause,
            match.start(),
            match.end(),
            list(parties.values()),
            "held",
            at=at,
        )
        candidate.anaphoric = not parties
        yield candidate
        return


def find_missions(clause: Clause) -> Iterator[Candidate]:
    """Yield the openings of missions."""
    if "opened" not in clause.kinds:
        return
    folded = clause.folded
    for match in _MISSION.finditer(clause.text, clause.start, clause.end):
        words = folded.source[folded.origin(match.start()) : folded.origin_end(match.end())]
        if not _OFFICE_OPENED.search(words):
            continue
        at = next(p for p, mention in folded.marked(*match.span()) if mention.kind == "opened")
        if _status(clause, at) != "held":
            continue
        others = _host(clause, match)
        if others:
            missions = [m.value for m in folded.within(*match.span()) if m.kind == "mission"]
            yield Candidate(
                "mission_opened", "mission_opened", clause, match.start(), match.end(), others, "held", at=at,
                facets={"mission": missions[0] if missions else None},
            )  # fmt: skip
        return


def _status(clause: Clause, at: int) -> Status:
    mention = clause.folded.at(at)
    form = clause.folded.source[mention.start : mention.end].lower()
    if form.endswith("ing") or form == "inauguration":
        before = clause.folded.source[max(0, mention.start - 50) : mention.start]
        if re.search(
            r"\b(?:appreciation|thank\w*|gratitude|congratulat\w+|possib\w+|plan\w*|process of|decision\w* (?:on|"
            r"to)|for the) (?:\S+ ){0,6}$",
            before,
        ):
            return "void"
        return noun_status(clause.folded, clause.start, clause.end, at)
    if form == "open" and re.search(r"ceremon\w+ to $", clause.folded.source[: mention.start]):
        return "held"
    if form in ("open", "opens") and clause.part.name == "text":
        return verb_status(clause.folded, clause.start, at) if form == "opens" else "void"
    return verb_status(clause.folded, clause.start, at)


def _host(clause: Clause, match: re.Match[str]) -> list[Actor]:
    """Return the state where the mission is, or whose it is when it was opened at home."""
    start, end = match.start(), min(clause.end, match.end() + 70)
    for mention in clause.folded.within(start, end):
        if mention.kind == "city" and mention.value.country != clause.home:
            return [Actor(mention.value.country, sort="state", stated=True)]
    others = foreign(participants(clause.folded, start, end), clause.home)
    others = others or foreign(participants(clause.folded, clause.start, clause.end), clause.home)
    demonyms = [
        m.value
        for m in clause.folded.within(clause.start, clause.end)
        if m.kind == "demonym" and m.value != clause.home
    ]
    if not others and demonyms:
        return [Actor(demonyms[0], sort="state", stated=True)]
    return [actor for actor in others if actor.party == others[0].party][:1]
