"""Groups of states without an organisation: their members are meant where a release names them all.

The Normandy Four met, and `the representatives of Germany, France, Ukraine and Russia` spoke: those are who met.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, actors_of, state
from calendar_core.extraction.english.clauses.occurrences import Occurrence, family
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.clauses.sameness import same
from calendar_core.extraction.english.gatherings.gatherings import organisation_of
from calendar_core.extraction.english.meetings.calls import is_of_a_call
from calendar_core.extraction.english.people.actors import party_of
from calendar_core.extraction.english.words.lexicon import formats
from calendar_core.extraction.english.words.patterns import NO_MEETING, RULES
from calendar_core.extraction.lazy import lazy

_MET = {"forum_attended": "meeting_held"}
"""What taking part in the meeting of a format is, once it is told with whom."""


_JOIN = RULES.compile(r"<join>[^.;,\n]{0,50}$")
_NEAR = r"[^.;:\n<talks><forum><met><sign>]"
_MEETINGS = (
    rule(
        "format_met",
        rf"(?P<who><org>|<actor>)(?:{_NEAR}{{0,30}}? and (?:the )?(?P<beside><state>))?{_NEAR}{{0,40}}? (?P<at><met>)"
        rf"(?! with| (?:[a-z]+ )?(?:<actor>|<state>|<org>)|{NO_MEETING})",
        "met",
    ),
    rule(
        "meeting_of_format",
        rf"(?P<at><talks>|<forum>)(?= (?:of|in|within|between|among)\b){_NEAR}{{0,100}}?"
        r"(?:<actor> (?:to|of) (?:the )?)?(?P<who><org>|<actor>)",
        "talks|forum",
    ),
)

_OF_WHOM = RULES.compile(rf" (?:of|in|within){_NEAR}{{0,80}}?(?:<actor> (?:to|of) (?:the )?)?(?P<who><org>|<actor>)")
"""Behind talks: whose they are."""
_TO_MEET = rule(
    "organisation_to_meet",
    rf"(?P<who><org>|<actor>){_NEAR}{{0,40}}? (?:will|is to|are to)(?: also| next| again)? (?P<at><met>)"
    rf"(?! with){_NEAR}{{0,30}}? (?:in|at) (?:the )?(?P<place><city>|<state>)"
    rf"|(?:<sign>|\b(?:decided|agreed)) that (?:the )?(?P<who_then><org>) would (?P<at_then><met>)"
    rf" in (?:the )?(?P<place_then><city>|<state>)",
    "met",
    "org|actor",
)
"""What an organisation will do; whether home is a member of it stands nowhere, but it is its host."""
_ABLE_TO = lazy(r"\b(?:be able|manage|succeed) (?:to|in)\b[^.;]*$")
"""Before what somebody only hopes to bring about."""
_RULES = tuple(wording.name for wording in _MEETINGS)


def find_formats(clause: Clause) -> Iterator[Candidate]:
    """Yield the meetings of a format that home is a member of: `the foreign ministers of the Weimar Triangle met`."""
    yield from _coming_here(clause)
    if formats().keys().isdisjoint(clause.reading.parties) or is_of_a_call(clause):
        return
    for wording in _MEETINGS:
        for match in wording.matches(clause):
            who, at = clause.folded.at(match.start("who")), match.start("at")
            parties = {actor.party for actor in actors_of(who)}
            if len(parties) != 1 or clause.home not in formats().get(next(iter(parties)), ()):
                continue
            taken_part = wording.name == "meeting_of_format" and who.kind == "org" and _took_part(clause, at)
            if clause.kinds & {"join"} and taken_part:
                continue
            status = clause.status(at)
            if status == "planned" and _ABLE_TO.search(clause.words(clause.start, at)):
                continue
            beside = match.start("beside") if match.groupdict().get("beside") else -1
            others = [state(parties.pop()), *([state(party_of(clause.folded.at(beside)))] if beside >= 0 else [])]
            yield Candidate("meeting_held", wording.name, clause, *match.span(), others, status, joint=True, at=at)
            return


def is_of_a_format(clause: Clause, at: int) -> bool:
    """Whether talks are told to be those of a format that home is a member of: `the talks of the Normandy leaders`."""
    if formats().keys().isdisjoint(clause.reading.parties):
        return False
    match = _OF_WHOM.match(clause.text, at + 1, clause.end)
    parties = {actor.party for actor in actors_of(clause.folded.at(match.start("who")))} if match else set()
    return any(clause.home in formats().get(party, ()) for party in parties)


def _coming_here(clause: Clause) -> Iterator[Candidate]:
    """Yield `the European Political Community will meet in Chisinau` where that is at home."""
    if "date" not in clause.kinds or not clause.kinds & {"city", "state"}:
        return
    for match in _TO_MEET.matches(clause):
        who, at, place = (max(match.start(name), match.start(f"{name}_then")) for name in ("who", "at", "place"))
        party = organisation_of(clause.folded.at(who))
        if party and party_of(clause.folded.at(place)) == clause.home:
            yield Candidate("meeting_agreed", _TO_MEET.name, clause, *match.span(), [state(party)], "planned", at=at)
            return


def _took_part(clause: Clause, at: int) -> bool:
    """Whether somebody is told to have taken part in a meeting: that is a forum attended."""
    return _JOIN.search(clause.text, max(clause.start, at - 60), at) is not None


def with_members(occurrences: list[Occurrence]) -> list[Occurrence]:
    """Put the members of a format for the format, where home is one and the release names all the others."""
    resolved = [one for one in occurrences if _put_members(one)]
    by_clause: dict[int, list[Occurrence]] = defaultdict(list)
    for one in occurrences:
        by_clause[id(one.candidate.clause)].append(one)
    members = set(map(id, resolved))
    once = [
        one
        for one in occurrences
        if not _is_told(one, by_clause[id(one.candidate.clause)], resolved=id(one) in members)
    ]
    met: dict[tuple[str, str], list[Occurrence]] = defaultdict(list)
    for one in once:
        for party in ("", *one.parties) if id(one) in members else ():
            met[family(one.kind), party].append(one)
    left: list[Occurrence] = []
    for one in once:
        if id(one) in members:
            again = any(same(other, one) for other in left if id(other) in members)
        else:
            again = _is_one_of(met, one)
        if not again:
            left.append(one)
    return left


def _is_one_of(met: Mapping[tuple[str, str], Sequence[Occurrence]], one: Occurrence) -> bool:
    """Whether an occurrence is one that is known by its kind and parties; of documents and without any, by the kind."""
    parties = ("",) if one.kind == "agreement_signed" else one.parties or ("",)
    return any(same(other, one) for party in parties for other in met.get((family(one.kind), party), ()))


def _is_told(one: Occurrence, beside: list[Occurrence], *, resolved: bool) -> bool:
    """Whether what the same sentence tells besides tells an occurrence too, the members of whose format are known."""
    if any(_is_told_by(one, other) or (resolved and _is_told_by_name(one, other)) for other in beside):
        return True
    alike = [other for other in beside if other.kind == one.kind and other.candidate.rule not in _RULES]
    met = {party for other in alike for party in other.parties}
    formats_met = (set(other.parties) for other in beside if other.kind == one.kind and other.candidate.rule in _RULES)
    return one in alike and any(met == members and len(alike) > 1 for members in formats_met)


def _is_told_by(one: Occurrence, other: Occurrence) -> bool:
    """Whether a meeting is told by its format, or as the forum that it is, in the sentence that tells the meeting."""
    if set(one.parties) != set(other.parties):
        return False
    by_format = one.candidate.rule in _RULES and other.candidate.rule not in _RULES and other.kind == one.kind
    return by_format or (one.kind == "forum_attended" and other.candidate.rule in _RULES)


def _is_told_by_name(one: Occurrence, other: Occurrence) -> bool:
    """Whether the meeting of a format is told with those who met: `a meeting of the Three with A and B`."""
    if other.kind != one.kind or set(one.parties) != set(other.parties):
        return False
    return any(actor.name for actor in other.actors) and not any(actor.name for actor in one.actors)


def _put_members(one: Occurrence) -> bool:
    """Put the members for the format of one occurrence; tell whether it had one."""
    reading = one.candidate.clause.reading
    for party in one.parties:
        members = formats().get(party, frozenset())
        others = members - {reading.home}
        if reading.home in members and others <= reading.parties:
            one.parties = tuple(dict.fromkeys((*(name for name in one.parties if name != party), *sorted(others))))
            one.actors = [*one.actors, *map(state, sorted(others))]
            one.kind = _MET.get(one.kind, one.kind)
            return True
    return False


def is_in_a_format(one: Occurrence) -> bool:
    """Whether several met in one room, or home and a group: `the Visegrad Group plus Japan summit`."""
    return (one.candidate.joint and len(one.parties) > 1) or one.candidate.rule == "talks_dyad"
