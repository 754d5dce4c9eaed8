"""Rules for visits: paid, under way, and agreed."""

import re
from collections.abc import Iterable, Iterator

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import Candidate, Clause, actors_of, foreign, has, participants, subject_of
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.english.status import Status, noun_status, verb_status
from calendar_core.extraction.folding import Mention

_TO = r"(?:to|in) (?P<place><PLACES>|<SELF>|<actor>)"
_NOUNS = {
    "visit_to": RULES.compile(rf"<visit>(?P<mid><NOCOMMA>{{0,60}}?)[ ,]{_TO}(?:<NOCOMMA>{{0,30}}? by (?P<by><LIST>))?"),
    "visit_in": RULES.compile(r"(?:\bin|<arrive> (?:in|to|at)) (?P<place><PLACES>|<SELF>|the <demonym> <body>)(?: [a-z]+| <date>){0,4}? (?:on|for) (?:an?|his|her|their) (?:[\w-]+ |<modifier> |<field> ){0,4}<visit>"),
    "visit_of": RULES.compile(r"<visit>(?:<NOCOMMA>{0,20})? (?:of|by|from)(?: an?| the)? (?P<by><LIST>)"),
    "visit_paid_by": RULES.compile(r"<visit>,? (?:that|which) (?P<by><LIST>)(?:[^;:\n]{0,60}? (?:paid|pays|made|is paying|will pay) )?(?:to )?(?P<place><PLACES>)?"),
    "visit_possessive": RULES.compile(r"(?P<by><actor>)<S>(?: [\w-]+| <modifier>| <date>){0,3} <visit>(?!<S>)"),
    "visit_own": RULES.compile(r"\b(?P<own>[Hh]is|[Hh]er|[Tt]heir|[Tt]his|[Mm]y|[Tt]he|[Aa]n?)(?: [\w-]+| <modifier>){0,4}? <visit>"),
}
_VERBS = {
    "was_in": RULES.compile(r"(?:\bwas|\bis|\bwere|\bhas been) (?:currently )?(?:in|at) (?P<place><PLACES>),? (?:(?:on |from )?<date>)"),
    "visited": RULES.compile(r"<visited>(?: [a-z]+){0,2}? (?P<place><PLACES>|<SELF>)"),
    "visits": RULES.compile(r"<visit>(?: officially| again)? (?P<place><PLACES>|<SELF>)"),
    "arrived": RULES.compile(r"<arrive>(?: (?:in|to|at|for|on an? (?:<modifier> )?<visit> (?:to|in)|<date>),?)* (?P<place><PLACES>|<SELF>)"),
    "hosts": RULES.compile(r"<receive>(?: (?:in <city>|<date>),?)* (?P<by><LIST>)"),
}
_VISITING = RULES.compile(r"<visited> (?P<by><actor>)")
_MUTUAL = RULES.compile(r"(?:<sign>|<document>|\bagreed|agreement)<GAP>{0,80}?\b(?:mutual|reciprocal|exchange of) (?:[\w-]+ |<modifier>[- ]?){0,3}<visit>".replace("{0,80}?", "{0,80}?"))
_ACCEPTED = re.compile(r"\baccept(?:ed|s|ing)?\b[^.;]{0,60}\binvitation|\binvitation[^.;]{0,60}\baccepted", re.IGNORECASE)
_ANSWERED = re.compile(r"\b(?:accepted (?:it|with|the)|would do so|gladly accepted|accepted\b)", re.IGNORECASE)
_UNDER_WAY = re.compile(
    r"\b(?:current|currently|ongoing|is|are|arriv\w+|this|his|her|their|during|today|on an?|first|my|your)\b", re.IGNORECASE
)


def find_visits(clause: Clause) -> Iterator[Candidate]:
    """Yield the visits that a sentence tells of."""
    kinds = clause.kinds
    taken: set[int] = set()
    if "visit" in kinds:
        yield from _mutual(clause, taken)
    if "invite" in kinds:
        yield from _accepted(clause, taken)
    if kinds & {"visited", "arrive", "visit", "receive", "date"}:
        yield from _verbal(clause, taken)
    if "visit" in kinds:
        yield from _nominal(clause, taken)


def _mutual(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    for match in _MUTUAL.finditer(clause.text, clause.start, clause.end):
        at = match.end() - 1
        taken.add(at)
        others = foreign(participants(clause.folded, clause.start, clause.end), clause.home)
        candidate = Candidate(
            "visit_agreed", "visits_mutual", clause, match.start(), match.end(), others, "planned", joint=True, at=at
        )
        candidate.anaphoric = True
        yield candidate


def _accepted(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    source = clause.folded.source
    words = source[clause.folded.origin(clause.start) : clause.folded.origin_end(clause.end)]
    at = next(p for p, mention in clause.folded.marked(clause.start, clause.end) if mention.kind == "invite")
    if not (_ACCEPTED.search(words) or _ANSWERED.search(words)):
        return
    actors = participants(clause.folded, clause.start, clause.end)
    others = foreign(actors, clause.home)
    people = [actor for actor in others if actor.sort == "person"] or others[:1]
    taken.update(p for p, mention in clause.folded.marked(clause.start, clause.end) if mention.kind in ("visit", "visited"))
    candidate = Candidate("visit_agreed", "invitation_accepted", clause, clause.start, clause.end, people[:1], "planned", at=at)
    candidate.anaphoric = True
    yield candidate


def _verbal(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    folded = clause.folded
    for match in _VISITING.finditer(clause.text, clause.start, clause.end):
        taken.add(match.start())
        visitors = foreign(match_actors(clause, match, "by"), clause.home)
        if visitors:
            yield from _visit(clause, "visiting", match, visitors, clause.home, "held", match.start())
    for rule, pattern in _VERBS.items():
        for match in pattern.finditer(clause.text, clause.start, clause.end):
            at = match.start()
            if at in taken:
                continue
            status = verb_status(folded, clause.start, at) if rule != "was_in" else "held"
            if rule == "hosts":
                form = folded.source[folded.at(at).start : folded.at(at).end].lower()
                visitors = [a for a in match_actors(clause, match, "by") if a.sort in ("person", "office", "fellow")]
                welcomed = form.startswith("welcom") and _TO_HOME.match(clause.text, match.end())
                if (form.startswith("host") or welcomed) and status == "planned" and visitors:
                    if _FOR_TALKS.match(clause.text, match.end()):
                        yield Candidate("meeting_held", "hosts_for_talks", clause, at, match.end(), visitors, "planned", at=at)
                        continue
                    yield from _visit(clause, rule, match, visitors, clause.home, status, at)
                continue
            taken.add(at)
            taken.update(p for p, m in folded.marked(match.start(), match.end()) if m.kind == "visit")
            if rule == "visits" and status == "held" and not _finite(clause, at):
                continue
            for place in _places(clause, *match.span("place")):
                yield from _visit(clause, rule, match, subject_of(clause, at), place, status, at)


_FOR_TALKS = RULES.compile(r"[^.;\n]{0,30}? for [^.;\n]{0,60}?(?:<talks>|<forum>|[Cc]ommission|[Rr]eview)")
_TO_HOME = RULES.compile(r"[^.;\n]{0,30}? (?:to|in) (?:<state>|<city>|our)")


def _finite(clause: Clause, at: int) -> bool:
    """Whether the verb itself is a present tense: `visits`, not a bare `visit`."""
    mention = clause.folded.at(at)
    return clause.folded.source[mention.start : mention.end].lower() == "visits"


def match_actors(clause: Clause, match: re.Match[str], group: str) -> list[Actor]:
    """Return the participants inside a group of a match; none when it did not take part."""
    return participants(clause.folded, *match.span(group)) if match[group] else []


def _nominal(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    folded = clause.folded
    for rule, pattern in _NOUNS.items():
        for match in pattern.finditer(clause.text, clause.start, clause.end):
            at = next(position for position, mention in folded.marked(*match.span()) if mention.kind == "visit")
            if at in taken:
                continue
            groups = match.groupdict()
            status = noun_status(folded, clause.start, clause.end, at)
            by = match_actors(clause, match, "by") if "by" in groups else []
            if rule == "visit_to":
                by = by or [a for a in match_actors(clause, match, "mid") if a.sort in ("person", "office", "body", "fellow")]
            visitors = by or subject_of(clause, match.start())
            places = list(_places(clause, *match.span("place"))) if groups.get("place") else list(_near(clause, at))
            if rule == "visit_own" and not _ON_A_VISIT.search(clause.text, clause.start, at):
                continue
            for place in places:
                made = list(_visit(clause, rule, match, visitors, place, status, at))
                if made:
                    taken.add(at)
                yield from made


_ON_A_VISIT = re.compile(r"\b(?:is|was|are|were|been|currently|now)[^.;,]{0,30} (?:on|paying|making|concluding) (?:an?|his|her|their)[^.;]{0,40}$|[Dd]uring (?:his|her|their|this|the)[^.;,]{0,40}$")


def _near(clause: Clause, at: int) -> Iterator[Mention | str]:
    """Yield the foreign city or state that the sentence is set in, or nothing known."""
    for match in _IN_PLACE.finditer(clause.text, clause.start, clause.end):
        mention = clause.folded.at(match.end() - 1)
        if _party(mention) != clause.home:
            yield mention
            return
    yield ""


_IN_PLACE = RULES.compile(r"\bin (?:the )?(?:<city>|<state>)")


def _places(clause: Clause, start: int, end: int) -> Iterator[Mention | str]:
    mentions = clause.folded.within(start, end)
    joined: list[Mention] = []
    for place in mentions:
        if place.kind not in ("state", "city", "region", "demonym"):
            continue
        if joined and joined[-1].kind == "city" and place.kind == "state" and joined[-1].value.country == place.value:
            continue
        joined.append(place)
    if joined:
        yield from joined
    elif not mentions:
        yield clause.home
    else:
        yield from [mention for mention in mentions if actors_of(mention)][:1]


def _visit(
    clause: Clause, rule: str, match: re.Match[str], visitors: list[Actor], place: Mention | str, status: Status, at: int
) -> Iterator[Candidate]:
    home = clause.home
    host = place if isinstance(place, str) else _party(place)
    guests = foreign(visitors, home)
    ours = [actor for actor in visitors if actor.party == home]
    anaphoric = False
    if host == home or (not host and guests and not ours):
        if not guests and rule not in ("visit_to", "visit_own"):
            return
        sides, travellers, to, anaphoric = guests, guests, home, not guests
    elif host:
        if guests and not ours:
            return
        sides, travellers, to = [Actor(host, sort="state", stated=True)], ours, host
    else:
        return
    if anaphoric and clause.part.name == "title":
        return
    if to != home and _for_a_forum(clause, at):
        return
    facets = {"visitors": travellers, "host": to, "place": None if isinstance(place, str) else place}
    kind = "visit_agreed" if status == "planned" else "visit_paid"
    candidate = Candidate(kind, rule, clause, match.start(), match.end(), sides, status, joint=False, at=at, facets=facets)
    candidate.anaphoric = anaphoric
    yield candidate


_FORUM_AHEAD = RULES.compile(r"[^.;\n]{0,80}?(?:for|to <join>)[^.;\n]{0,60}?(?:<forum>|<org>)")
_TALKS_AHEAD = RULES.compile(r"[^.;\n]{0,160}?(?:<met>|<talks>|<visit>)")


def _for_a_forum(clause: Clause, at: int) -> bool:
    """Whether a trip was made for a multilateral event alone: that is no visit to the country."""
    return bool(_FORUM_AHEAD.match(clause.text, at, clause.end)) and not _TALKS_AHEAD.match(clause.text, at + 1, clause.end)


def _party(place: Mention) -> str:
    if place.kind == "city":
        return str(place.value.country)
    return place.value[0].party if place.kind == "actor" else str(place.value)


def _protagonist(candidate: Candidate) -> bool:
    """Whether the visitor is the first person whom the release names: then the visit is what it is about."""
    first = next((m.value[0] for part in (candidate.clause.reading.title, candidate.clause.reading.text) for m in part.folded.mentions if m.kind == "actor" and m.value[0].name), None)
    return first is not None and any(visitor.name == first.name for visitor in candidate.facets.get("visitors", ()) if visitor.name)


def is_background(candidate: Candidate, told: Iterable[object]) -> bool:
    """Whether a visit without a date is an old one, of which no calendar should tell."""
    clause = candidate.clause
    if clause.part.name == "title" or candidate.status == "planned":
        return False
    folded = clause.folded
    before = folded.source[max(folded.origin(clause.start), folded.origin(candidate.at) - 40) : folded.origin(candidate.at)]
    if re.search(r"\b(?:previous|earlier|last|past|recent visits|former)\b", before, re.IGNORECASE):
        return True
    if clause.number <= 1 or _protagonist(candidate):
        return False
    return not _UNDER_WAY.search(before)
