"""Rules for visits: paid, under way, and agreed."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import (
    Candidate,
    Clause,
    foreign,
    participants,
    subject_of,
)
from calendar_core.extraction.english.destinations import hosts_of, is_for_a_forum
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.english.status import Status, noun_status, verb_status
from calendar_core.extraction.folding import Mention

_TO = r"(?:to|in) (?P<place><PLACES>|<SELF>|(?:the )?(?:<actor>|<org>))"
_BY = r"(?P<by><LIST>)"
_WORDS = r"(?:[\w-]+ |<modifier> |<field> |<date> )"
_ON_A = rf"(?:on|for) (?:an?|his|her|their) {_WORDS}{{0,4}}<visit>"
_NOUNS = {
    "visit_to": RULES.compile(rf"<visit>(?P<mid><NOCOMMA>{{0,60}}?)[ ,]{_TO}(?:<NOCOMMA>{{0,30}}? (?:by|of) {_BY})?"),
    "visit_in": RULES.compile(
        rf"(?:\bin|<arrive> (?:in|to|at)) (?P<place><PLACES>|<SELF>|the <demonym> <body>)(?: [a-z]+| <date>){{0,4}}? {_ON_A}"
    ),
    "visit_of": RULES.compile(rf"<visit>(?:<NOCOMMA>{{0,20}})? (?:of|by|from)(?: an?| the)? {_BY}"),
    "visit_paid_by": RULES.compile(
        rf"<visit>,? (?:that|which) {_BY}(?:[^;:\n]{{0,60}}? (?:paid|pays|made|is paying|will pay) )?"
        r"(?:to )?(?P<place><PLACES>)?"
    ),
    "visit_possessive": RULES.compile(
        rf"(?P<by><actor>)<S> {_WORDS}{{0,3}}<visit>(?!<S>| to (?:[a-z]+ )?(?:countries|nations|states)\b)"
    ),
    "visit_tour": RULES.compile(r"<date> \((?P<place><PLACES>)\)"),
    "visit_own": RULES.compile(rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]his|[Mm]y|[Tt]he|[Aa]n?) {_WORDS}{{0,4}}?<visit>"),
}
_SETS_OUT = r"\b(?:sets?|setting) (?:out|off)|\b(?:departs?|departed|leaves|left)"
_VERBS = {
    "was_in": RULES.compile(
        r"(?:\bwas|\bis|\bwere|\bhas been) (?:currently )?(?:in|at) (?P<place><PLACES>),? (?:(?:on |from )?<date>)"
    ),
    "visited": RULES.compile(r"<visited>(?: [a-z]+){0,2}? (?P<place><PLACES>|<SELF>)"),
    "visits": RULES.compile(r"<visit>(?: officially| again)? (?P<place><PLACES>|<SELF>)"),
    "arrived": RULES.compile(
        r"<arrive>(?: (?:in|to|at|for|here|on an? (?:<modifier> )?<visit> (?:to|in)|<date>),?)* (?P<place><PLACES>|<SELF>)"
    ),
    "arrived_here": RULES.compile(
        r"(?<=(?:<actor>|[,)]) )<arrive>(?P<place>)(?= (?:here\b|<date>|(?:on|in) <date>|[^.;,]{0,40}?\b[Aa]irport))"
    ),
    "which_visited": RULES.compile(
        r"(?P<place><PLACES>),? (?:which|where) (?:<actor>|I|he|she|we)(?: [a-z]+)? <visited>"
    ),
    "hosts": RULES.compile(rf"<receive>(?: (?:in <city>|<date>),?)* {_BY}"),
}
_LEFT = {
    "set_out": RULES.compile(rf"(?:{_SETS_OUT}) (?:[a-z]+ |<state> |<date> ){{0,4}}?for (?P<place><PLACES>)"),
    "returned": RULES.compile(
        rf"\b(?:return(?:ed|s|ing)?|(?:was|is|are|were) back|<actor> back|came back|comes back)(?: home)? from (?P<place><PLACES>)"
    ),
    "sent": RULES.compile(
        rf"\b(?:sen[dt]|sends|sending|dispatch\w*|designation of) (?:an?|the|its|their|his) {_WORDS}{{0,3}}(?:<body>|<actor>) "
        r"to (?P<place><PLACES>)"
    ),
}
_SETTING = re.compile(r"set|depart|leave")
_SINCE = RULES.compile(r"\b(?:since|as|than|until) <actor> (?:did|had done)(?: so)?,? (?:in |on )?<date>")
_VISITING = RULES.compile(r"<visited> (?P<by><actor>)")
_MUTUAL = RULES.compile(
    r"(?:<sign>|<document>|\bagreed|agreement)<GAP>{0,80}?\b(?:mutual|reciprocal|exchange of) (?:[\w-]+ |<modifier>[- ]?){0,3}<visit>"
)
_ACCEPTED = re.compile(
    r"\baccept(?:ed|s|ing)?\b[^.;]{0,60}\binvitation|\binvitation[^.;]{0,60}\baccepted", re.IGNORECASE
)
_ANSWERED = re.compile(r"\b(?:accepted (?:it|with|the)|would do so|gladly accepted|accepted\b)", re.IGNORECASE)
_UNDER_WAY = re.compile(
    r"\b(?:current|currently|ongoing|is|are|arriv\w+|this|his|her|their|during|today|on an?|first|my|your)\b",
    re.IGNORECASE,
)
_OLD = re.compile(
    r"\b(?:previous|earlier|last|past|recent visits|former|recall\w*|remember\w*|remembrance|memor\w+|(?:he|she|they) (?:had )?"
    r"(?:made|paid)(?: \w+){1,3})\b",
    re.IGNORECASE,
)
_OFF = re.compile(
    r"\b(?:cancel\w*|postpon\w*|put off|putting off|called off|unable to|no longer|not going|had (?:\w+ )?been (?:set|planned|scheduled))\b",
    re.IGNORECASE,
)
_UNANSWERED = re.compile(
    r"\b(?:cancel\w*|postpon\w*|unable to|no longer|not going|invit(?:ed?|ing|ation|ations)|[Ii]t (?:is|was) \w+ for)\b",
    re.IGNORECASE,
)
_LAST_TO = re.compile(r"\b(?:first|last|only|latest|previous) [^.;,]{0,60}\bto $", re.IGNORECASE)
_BEING_ON = re.compile(
    r"\b(?:is|was|are|were|accompan\w+|arriv(?:ed|es|ing)|currently|now|who)\b(?:(?!\b(?:will|invit\w+|to come)\b)[^.;]){0,120} "
    r"on (?:an?|his|her|their) (?:[\w-]+ ){0,3}$"
)
_ON_A_VISIT = re.compile(
    r"\b(?:is|was|are|were|been|currently|now)[^.;,]{0,30} (?:on|paying|making|concluding) (?:an?|his|her|their)[^.;]{0,40}$"
    r"|[Dd]uring (?:his|her|their|this|the)[^.;,]{0,40}$"
)
_CONVENIENT = re.compile(r"\b(?:convenient (?:\w+ )?(?:time|date)s?|(?:time|date)s? convenient)\b", re.IGNORECASE)
_INVITED_TO = RULES.compile(r"(?:<visit>|\bto)(?: to)?(?: the)? (?:<state>|<city>)")
_FOR_TALKS = RULES.compile(
    r"[^.;\n]{0,30}? for [^.;\n]{0,60}?(?:<talks>|<forum>|[Cc]ommission|[Rr]eview|<body>(?: \([^)\n]*\))? between)"
)
_TO_HOME = RULES.compile(r"[^.;\n]{0,30}? (?:to|in) (?:<state>|<city>|our)")
_PRESENT = RULES.compile(r"(?:,[^,;.\n]{0,60})?,? (?:who (?:is|was|has|<arrive>)|now|currently)\b")
_IN_PLACE = RULES.compile(r"\b(?:in|to) (?:the )?(?:<city>|<state>|<actor>)")
_GUEST = re.compile(r"\bguests?\b", re.IGNORECASE)
_OF_THE_GUEST = ("visit_to", "visit_own", "arrived_here")
_PERSONS = ("person", "office", "fellow")
_CAME = ("arriv", "land", "came", "come", "flew")


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
    if kinds & {"city", "state", "actor"}:
        yield from _travels(clause, taken)
    if "visit" in kinds:
        yield from _nominal(clause, taken)


def _mutual(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield mutual visits agreed by those whom the release tells of."""
    for match in _MUTUAL.finditer(clause.text, clause.start, clause.end):
        at = match.end() - 1
        taken.add(at)
        others = foreign(participants(clause.folded, clause.start, clause.end), clause.home)
        yield Candidate(
            "visit_agreed", "visits_mutual", clause, match.start(), match.end(), others, "planned",
            joint=True, at=at, anaphoric=True,
        )  # fmt: skip


def _accepted(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visit that an accepted invitation promises."""
    marked = clause.folded.marked(clause.start, clause.end)
    at = next(position for position, mention in marked if mention.kind == "invite")
    words = clause.words(clause.start, clause.end)
    if not (_ACCEPTED.search(words) or _ANSWERED.search(words)):
        return
    others = foreign(participants(clause.folded, clause.start, clause.end), clause.home)
    people = [actor for actor in others if actor.sort == "person"] or others[:1]
    taken.update(position for position, mention in marked if mention.kind in ("visit", "visited"))
    to = _INVITED_TO.search(clause.text, clause.start, clause.end)
    place = clause.folded.at(to.end() - 1) if to else None
    host = hosts_of(clause, place)[0] if place and hosts_of(clause, place) else clause.home
    if host != clause.home:
        people = [Actor(host, sort="state", stated=True)]
    facets = {"host": host, "visitors": people[:1] if host == clause.home else []}
    yield Candidate(
        "visit_agreed", "invitation_accepted", clause, clause.start, clause.end, people[:1], "planned",
        at=at, anaphoric=True, facets=facets,
    )  # fmt: skip


def _verbal(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visits that a verb tells of: visited, arrived, welcomed."""
    for match in _VISITING.finditer(clause.text, clause.start, clause.end):
        taken.add(match.start())
        visitors = foreign(_actors(clause, match, "by"), clause.home)
        if visitors:
            yield from _visit(clause, "visiting", match, visitors, clause.home, "held", match.start())
    for rule, pattern in _VERBS.items():
        for match in pattern.finditer(clause.text, clause.start, clause.end):
            at = _verb_position(clause, match)
            if at in taken:
                continue
            if rule == "hosts":
                yield from _hosted(clause, match, at)
            elif rule == "arrived_here":
                yield from _arrived_here(clause, match, at, taken)
            else:
                yield from _went(clause, rule, match, at, taken)


def _verb_position(clause: Clause, match: re.Match[str]) -> int:
    """Return the position of the verb of a match, which stands first but in `Luxembourg, which I visited`."""
    if clause.text[match.start()] == clause.text[match.end() - 1] or "place" not in match.re.groupindex:
        return match.start()
    return match.end() - 1 if match.start("place") == match.start() and match["place"] else match.start()


def _went(clause: Clause, rule: str, match: re.Match[str], at: int, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visits of `visited Spain and Portugal`, `will travel to Spain`, `was the last minister to visit Spain`."""
    folded = clause.folded
    status = verb_status(folded, clause.start, at) if rule != "was_in" else "held"
    taken.add(at)
    taken.update(position for position, mention in folded.marked(*match.span()) if mention.kind == "visit")
    before = _source_before(clause, at, 90)
    if status == "planned" and _LAST_TO.search(before):
        status = "held"
    elif rule == "visits" and status == "held" and not _finite(clause, at):
        return
    if status == "planned" and _UNANSWERED.search(before):
        return
    if status == "void" and not _UNANSWERED.search(before) and _CONVENIENT.search(clause.words(at, clause.end)):
        status = "planned"
    subject = subject_of(clause, at)
    for place in _places(clause, *match.span("place")):
        yield from _visit(clause, rule, match, subject, place, status, at)


def _hosted(clause: Clause, match: re.Match[str], at: int) -> Iterator[Candidate]:
    """Yield the visit that `will host President X` announces; for talks it is a meeting."""
    visitors = [actor for actor in _actors(clause, match, "by") if actor.sort in _PERSONS]
    form = _form(clause, at)
    welcomed = form.startswith("welcom") and _TO_HOME.match(clause.text, match.end())
    if not visitors or not (form.startswith("host") or welcomed) or clause.part.name == "title":
        return
    status = verb_status(clause.folded, clause.start, at)
    if status != "planned" or _PRESENT.match(clause.text, match.end()):
        return
    if _FOR_TALKS.match(clause.text, match.end()):
        yield Candidate("meeting_held", "hosts_for_talks", clause, at, match.end(), visitors, "planned", at=at)
        return
    yield from _visit(clause, "hosts", match, visitors, clause.home, status, at)


def _arrived_here(clause: Clause, match: re.Match[str], at: int, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visit of a guest who `arrived on Saturday`: with no place, it is home."""
    guests = [actor for actor in foreign(subject_of(clause, at), clause.home) if actor.sort in (*_PERSONS, "body")]
    if (
        (guests or _GUEST.search(clause.words(clause.start, at)))
        and _form(clause, at).startswith(_CAME)
        and verb_status(clause.folded, clause.start, at) == "held"
    ):
        taken.add(at)
        yield from _visit(clause, "arrived_here", match, guests, clause.home, "held", at)


def _travels(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visits told by setting out for a place, returning from it, or sending a delegation to it."""
    for rule, pattern in _LEFT.items():
        for match in pattern.finditer(clause.text, clause.start, clause.end):
            place = match.start("place")
            if place in taken:
                continue
            taken.add(place)
            status: Status = "held"
            if rule == "sent":
                status = noun_status(clause.folded, clause.start, clause.end, place)
            elif rule == "set_out" and _SETTING.match(match[0]) and not match[0].startswith("departed"):
                status = "planned"
            for host in _places(clause, *match.span("place")):
                yield from _visit(
                    clause, rule, match, subject_of(clause, match.start() + 1), host, status, match.start()
                )
    for match in _SINCE.finditer(clause.text, clause.start, clause.end):
        if clause.kinds & {"arrive", "visit", "visited"}:
            visitors = _actors(clause, match, 0)
            for place in list(_near(clause, match.start()))[:1]:
                yield from _visit(clause, "since", match, visitors, place, "held", match.start() + 6)


def _nominal(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visits that a noun tells of: `the visit of the Minister to Spain`."""
    for rule, pattern in _NOUNS.items():
        for match in pattern.finditer(clause.text, clause.start, clause.end):
            marked = clause.folded.marked(clause.start if rule == "visit_tour" else match.start(), match.end())
            at = match.start() if rule == "visit_tour" else next(p for p, mention in marked if mention.kind == "visit")
            if at in taken:
                continue
            if rule == "visit_own" and not _ON_A_VISIT.search(clause.text, clause.start, at):
                continue
            status = _noun_status(clause, at)
            if status == "void":
                continue
            for place in _destinations(clause, match, at):
                made = list(_visit(clause, rule, match, _travellers(clause, rule, match), place, status, at))
                if made:
                    taken.add(at)
                yield from made


def _noun_status(clause: Clause, at: int) -> Status:
    """Return the status of a visit; one that was called off is none, one that somebody is on is under way."""
    before, after = _source_before(clause, at, 160), clause.words(at, clause.end)
    if _OFF.search(after[:120]) or _OFF.search(before[-60:]):
        return "void"
    if _BEING_ON.search(before):
        return "held"
    return noun_status(clause.folded, clause.start, clause.end, at)


def _travellers(clause: Clause, rule: str, match: re.Match[str]) -> list[Actor]:
    """Return who makes a visit: those behind `by` or `of`, those within the phrase, or the subject."""
    by = _actors(clause, match, "by") if "by" in match.re.groupindex else []
    if rule == "visit_to" and not by:
        by = [actor for actor in _actors(clause, match, "mid") if actor.sort in (*_PERSONS, "body")]
    return by or subject_of(clause, match.start())


def _destinations(clause: Clause, match: re.Match[str], at: int) -> Iterator[Mention | str]:
    if match.groupdict().get("place"):
        yield from _places(clause, *match.span("place"))
    else:
        yield from _near(clause, at)


def _actors(clause: Clause, match: re.Match[str], group: str | int) -> list[Actor]:
    """Return the participants inside a group of a match; none when it did not take part."""
    return participants(clause.folded, *match.span(group)) if match[group] else []


def _form(clause: Clause, at: int) -> str:
    mention = clause.folded.at(at)
    return clause.folded.source[mention.start : mention.end].lower()


def _finite(clause: Clause, at: int) -> bool:
    """Whether the verb itself is a present tense: `visits`, not a bare `visit`."""
    return _form(clause, at) == "visits"


def _source_before(clause: Clause, at: int, reach: int) -> str:
    """Return the words of a sentence before a position, as they stand in the release."""
    folded = clause.folded
    end = folded.origin(at)
    return folded.source[max(folded.origin(clause.start), end - reach) : end]


def _near(clause: Clause, at: int) -> Iterator[Mention | str]:
    """Yield the foreign city or state that the sentence is set in, or nothing known."""
    for match in _IN_PLACE.finditer(clause.text, clause.start, clause.end):
        mention = clause.folded.at(match.end() - 1)
        if hosts_of(clause, mention) != (clause.home,):
            yield mention
            return
    yield ""


def _places(clause: Clause, start: int, end: int) -> Iterator[Mention | str]:
    """Yield the places of a list, home for `our country`; a city and the state it lies in are one."""
    mentions = clause.folded.within(start, end)
    joined: list[Mention] = []
    for place in mentions:
        if place.kind not in ("state", "city", "region", "demonym"):
            continue
        before = joined[-1] if joined else None
        if before and before.kind == "city" and place.kind == "state" and before.value.country == place.value:
            continue
        joined.append(place)
    if joined:
        yield from joined
    elif not mentions:
        yield clause.home
    else:
        yield from [mention for mention in mentions if mention.kind == "actor"][:1]


def _visit(
    clause: Clause,
    rule: str,
    match: re.Match[str],
    visitors: list[Actor],
    place: Mention | str,
    status: Status,
    at: int,
) -> Iterator[Candidate]:
    """Yield a visit to a place, one for each host, when home is one side of it."""
    if status == "void":
        return
    for host in (place,) if isinstance(place, str) else hosts_of(clause, place):
        sides = _sides(clause, rule, visitors, host)
        if sides is None:
            continue
        actors, travellers, to = sides
        anaphoric = not actors
        if (anaphoric and clause.part.name == "title") or (to != clause.home and is_for_a_forum(clause, match, at)):
            continue
        facets = {"visitors": travellers, "host": to, "place": None if isinstance(place, str) else place}
        kind = "visit_agreed" if status == "planned" else "visit_paid"
        yield Candidate(
            kind, rule, clause, match.start(), match.end(), actors, status,
            joint=False, at=at, anaphoric=anaphoric, facets=facets,
        )  # fmt: skip


def _sides(clause: Clause, rule: str, visitors: list[Actor], host: str) -> tuple[list[Actor], list[Actor], str] | None:
    """Return the foreign side, the visitors and the host of a visit; None when it is between two other states."""
    home = clause.home
    guests = foreign(visitors, home)
    ours = [actor for actor in visitors if actor.party == home]
    if host == home or (not host and guests and not ours):
        return (guests, guests, home) if guests or rule in _OF_THE_GUEST else None
    if not host or (guests and not ours):
        return None
    return [Actor(host, sort="state", stated=True)], ours, host


def _protagonist(candidate: Candidate) -> bool:
    """Whether the visitor is the first person whom the release names: then the visit is what it is about."""
    reading = candidate.clause.reading
    mentions = (mention for part in (reading.title, reading.text) for mention in part.folded.mentions)
    first = next(
        (mention.value[0].name for mention in mentions if mention.kind == "actor" and mention.value[0].name), None
    )
    return first is not None and any(visitor.name == first for visitor in candidate.facets.get("visitors", ()))


def is_background(candidate: Candidate) -> bool:
    """Whether a visit without a date is an old one, of which no calendar should tell."""
    clause = candidate.clause
    if clause.part.name == "title" or candidate.status == "planned" or candidate.rule == "visiting":
        return False
    before = _source_before(clause, candidate.at, 60)
    if _OLD.search(before):
        return True
    if clause.number <= 1 or _protagonist(candidate):
        return False
    return not _UNDER_WAY.search(before)
