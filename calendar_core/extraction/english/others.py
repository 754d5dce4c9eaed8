"""Rules for forums, missions, credentials and diplomatic relations."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import Candidate, Clause, actors_of, foreign, participants, subject_of
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.english.status import noun_status, verb_status

FORUM = RULES.compile(r"<join>(?P<mid>[^;:\n]{0,80}?)(?P<forum><forum>|<org>)")
CREDENTIALS = RULES.compile(r"<presented>[^;:\n]{0,60}?<credentials>|<credentials>[^;:\n]{0,60}?<presented>")
RELATIONS = RULES.compile(r"<established>[^;:\n]{0,60}?<relations>|<relations>[^;:\n]{0,90}?<established>")
MISSION = RULES.compile(r"<opened>[^;:\n]{0,80}?<mission>|<mission>[^;:\n]{0,90}?<opened>")


def find_forums(clause: Clause) -> Iterator[Candidate]:
    """Yield the multilateral events that home took part in."""
    folded = clause.folded
    for match in FORUM.finditer(clause.text, clause.start, clause.end):
        org = _organisation(clause, match.start(), min(clause.end, match.end() + 60))
        if org is None:
            continue
        subject = subject_of(clause, match.start())
        if subject and foreign(subject, clause.home) and subject[0].party != clause.home:
            continue
        status = verb_status(folded, clause.start, match.start())
        if status == "void":
            continue
        kind = "forum_attended" if status == "held" else "meeting_agreed"
        yield Candidate(kind, "took_part", clause, match.start(), match.end(), [org], status, False, match.start())
        return


def _organisation(clause: Clause, start: int, end: int) -> Actor | None:
    for mention in clause.folded.within(start, end):
        if mention.kind == "org":
            return Actor(mention.value, sort="state", stated=True)
    return None


def find_credentials(clause: Clause) -> Iterator[Candidate]:
    """Yield the presentations of credentials."""
    folded = clause.folded
    for match in CREDENTIALS.finditer(clause.text, clause.start, clause.end):
        at = next(p for p, mention in folded.marked(*match.span()) if mention.kind == "presented")
        if verb_status(folded, clause.start, at) != "held":
            continue
        actors = [actor for actor in participants(folded, clause.start, clause.end)]
        ambassadors = [a for a in actors if a.office and a.office.level == "ambassador" and a.party != clause.home]
        others = ambassadors or foreign(actors, clause.home)[:1]
        if others:
            yield Candidate("credentials_presented", "credentials", clause, match.start(), match.end(), others, "held", False, at)
        return


def find_relations(clause: Clause) -> Iterator[Candidate]:
    """Yield the establishment of diplomatic relations."""
    folded = clause.folded
    for match in RELATIONS.finditer(clause.text, clause.start, clause.end):
        around = folded.source[folded.origin(max(clause.start, match.start() - 40)) : folded.origin(min(clause.end, match.end() + 10))]
        if re.search(r"anniversary|years (?:of|since)", around, re.IGNORECASE):
            continue
        others = foreign(participants(folded, clause.start, clause.end), clause.home)
        parties = {actor.party: actor for actor in others}
        yield Candidate("relations_established", "relations", clause, match.start(), match.end(), list(parties.values()), "held", False, match.start(), anaphoric=not parties)
        return


def find_missions(clause: Clause) -> Iterator[Candidate]:
    """Yield the openings of missions."""
    folded = clause.folded
    for match in MISSION.finditer(clause.text, clause.start, clause.end):
        at = next(p for p, mention in folded.marked(*match.span()) if mention.kind == "opened")
        mission = next(mention for _, mention in folded.marked(*match.span()) if mention.kind == "mission")
        form = folded.source[folded.at(at).start : folded.at(at).end].lower()
        status = noun_status(folded, clause.start, clause.end, at) if form.endswith("ing") or form == "inauguration" else verb_status(folded, clause.start, at)
        if status != "held" or form in ("open", "opens") and clause.part.name == "text":
            continue
        city = next((m for m in folded.within(match.start(), min(clause.end, match.end() + 60)) if m.kind == "city"), None)
        others = foreign(participants(folded, match.start(), min(clause.end, match.end() + 60)), clause.home)
        if city is not None and city.value.country != clause.home:
            others = [Actor(city.value.country, sort="state", stated=True)]
        if others:
            yield Candidate("mission_opened", "mission", clause, match.start(), match.end(), others[:1], "held", False, at, facets={"mission": mission.value})
        return
