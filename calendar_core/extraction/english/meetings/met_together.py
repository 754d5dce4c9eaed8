"""Rules for meetings of those who stand together before the verb: `A and B met in Astana`."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import (
    PERSONS,
    Candidate,
    Clause,
    distinct,
    foreign,
    has,
    participants,
)
from calendar_core.extraction.english.clauses.rules import Rule, rule
from calendar_core.extraction.english.meetings.calls import is_of_a_call
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.patterns import BESIDE, RULES, SOMEBODY_AND_I
from calendar_core.extraction.lazy import lazy

_ADVERBS = (
    "(?:(?:have |had |<hold> (?=last |first |previously |already |<hold>)|also |then |today |<date> |[a-z]+ly "
    r"|(?:last |first |previously |<modifier> )(?=<met>[^.;\n]{0,80}?<date>)){0,3}"
    "(?:(?:(?:took|seized) (?:the|this) (?:opportunity|occasion)|(?:was|were) (?:[a-z]+ )?able|"
    "(?:had|<hold>) (?:the|an?) (?:[a-z]+ )?(?:opportunity|occasion|chance)|managed) to )?)"
)
_MET_TOGETHER = rule(
    "met_together",
    rf"(?P<both><WHOS>|{SOMEBODY_AND_I}"
    r"|<actor>(?: (?:of|from) (?:the )?(?:[a-z]+ |<modifier> )?(?:[A-Z][a-z]+ ){0,3}[a-z]+)? - "
    r"<state>(?:, (?:the )?<state>)*(?:,| and|, and) (?:the )?<state>)"
    r"(?:,? respectively)?(?:, <talks>(?= (?:in|at|on|for|today)\b| <date>)[^.;,\n<met><talks><actor>]{1,60}(?=,))?"
    r"(?:,(?: (?:both|as|acting as|in their capacity as) [^.;,\n<met>]{1,80},)?| [–—-])? "
    rf"{_ADVERBS}(?P<at><met>|<discussed>"
    r"|<hold>(?= (?:[a-z]+ly |today |<date> ){0,2}(?:to|for|on|in|at|here|<date>)(?!\w))"
    r"|<spoke>(?! to )(?: at length| face to face| privately)?(?: today| <date>)?"
    r"(?: about [^.;,\n<call_by><phone>]{1,60}?)?"
    rf"(?: in (?:the )?(?:<city>|capital)|{BESIDE}))",
)
_DISCUSSED_BY = rule(
    "discussed_by",
    r"\b(?:was|were|been|being) (?:also )?(?P<at><discussed>)(?: (?:in|at) [a-z]+| [a-z]+ly)? by (?:the )?"
    r"(?P<both><WHOS>)",
    "actor",
    "discussed",
)
_OF_BOTH = rule(
    "officials_met",
    r"(?:<actor>|<body>|\b(?:[Dd]elegations|[Tt]eams|[Mm]echanism|[Ff]ormat|[Pp]artnership|[Tt]riangle))"
    r"(?: of the (?:<field>|<body>|<actor>|[a-z]+| and)(?: (?:and )?(?:<field>|<body>|[a-z]+)){0,4})? of "
    r"(?P<both>(?:the )?<state>(?:, (?:the )?<state>)*,? and (?:the )?<state>),? "
    rf"{_ADVERBS}(?P<at><met>)",
    "state",
    "met",
)
_DELEGATIONS_OF = rule(
    "officials_met",
    r"(?P<both><actor>(?:, (?:the )?<state>)*,? and (?:the )?<state>),? "
    rf"{_ADVERBS}(?P<at><met>)",
    "state",
    "met",
)
"""`Delegations of A and B met`, of which the first is named with its delegation."""
_SEVERAL_OF = lazy(
    r"(?:the )?(?:[\w-]+ ){0,3}?(?:delegations|teams|experts|officials|negotiators|representatives|diplomats|ministers|"
    r"military) (?:of|from)\b",
    re.IGNORECASE,
)
"""Before two states: those who met are of both."""
_TEAMS = lazy(r"\b(?:delegations|teams|experts|negotiators|diplomats|envoys)$")
"""How those end who met, where only their states are told beside."""
_OFFICIALS = lazy(r"\b(?:officials|ministers|secretaries|directors|heads|representatives|experts)\b", re.IGNORECASE)
_OF_ONE = lazy(r"(?:meets|discusses|reviews|explores|exchanges|confers|interacts|converses)\b")
"""Verbs of one who acts: those who stand together before them are told in passing."""
_AT_LEVEL = RULES.compile(
    r"(?: (?:in|at) <city>| (?:on )?<date>){0,2},? at (?:the )?(?:level of|(?:[a-z-]+|<actor|modifier|"
    r"field|forum>)(?:<S>)?[ -]level)"
)
"""Behind `met`: of what rank those were whom their states alone name."""
_IN_SPORT = lazy(
    r"\b(?:football|soccer|basketball|volleyball|handball|rugby|cricket|hockey|baseball|tennis|chess|futsal|[Nn]ational)"
    r" (?:[a-z]+ )?(?:teams?|sides|squads?|elevens|players|champions)\b",
    re.IGNORECASE,
)
"""Before `met`: those who play against each other."""
_IN_A_MATCH = lazy(
    r"[^.;]{0,40}? (?:in|at) (?:the|a|an|their) (?:[\w-]+ ){0,3}(?:finals?|semi-?finals?|quarter-?finals?|match|game|"
    r"qualifiers?|friendly|play-?offs?|tie|derby)\b"
)
"""Behind `met`: what they played."""
_HE_AND = rule(
    "he_and",
    r"(?:(?<=[.\n] )|(?<=\n)|\b(?:said|noted|recalled|added|explained)(?: that)? )(?:[Hh]e|[Ss]he|I) and "
    r"(?:the |his |her )?(?P<both><actor>),? "
    rf"{_ADVERBS}(?P<at><met>|<discussed>)",
    "actor",
    "met|discussed",
)


def met_together(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the meetings of those who stand together before the verb: `A and B met in Astana`."""
    for wording in (_MET_TOGETHER, _HE_AND, _DISCUSSED_BY, _OF_BOTH, _DELEGATIONS_OF):
        yield from _told_of_both(clause, wording, taken)


def _are_officials(actors: list[Actor], words: str) -> bool:
    """Whether officials stand beside a state that stands for its own: `officials of Korea and Australia met`.

    So do `Korean and Australian experts`.
    """
    offices = [actor.office.text for actor in actors if actor.sort == "office" and actor.office]
    return _TEAMS.search(words) is not None or any(map(_OFFICIALS.search, offices))


def _meant_by_he(clause: Clause, beside: list[Actor]) -> list[Actor]:
    """Return who `he` is beside others: of whom the text tells, or somebody of home where it tells of these alone."""
    told = {actor.party for actor in clause.topic}
    return [Actor(clause.home)] if told <= {actor.party for actor in beside} else clause.topic


def _played(clause: Clause, at: int) -> bool:
    """Whether those who met are teams, or met in a match."""
    teams = _IN_SPORT.search(clause.words(clause.start, at))
    return teams is not None or _IN_A_MATCH.match(clause.words(at + 1, clause.end)) is not None


def _told_of_both(clause: Clause, wording: Rule, taken: set[int]) -> Iterator[Candidate]:
    for match in wording.matches(clause):
        at = match.start("at")
        actors = participants(clause.folded, *match.span("both"))
        if wording is _HE_AND:
            actors = [*_meant_by_he(clause, actors), *actors]
        if wording is _DELEGATIONS_OF and not _SEVERAL_OF.match(clause.words(*match.span("both"))):
            continue
        others = foreign(actors, clause.home)
        ours = match.groupdict().get("me") or has(actors, clause.home)
        by_phone = clause.folded.at(at).kind != "met" and clause.kinds & {"phone", "call_by"}
        persons = (
            wording in (_OF_BOTH, _DELEGATIONS_OF)
            or _AT_LEVEL.match(clause.text, at + 1, clause.end) is not None
            or any(actor.sort in PERSONS for actor in others)
            or _are_officials(actors, clause.words(*match.span("both")))
        )
        hosts = clause.folded.at(at).kind == "hold" and not clause.form(at).startswith("conven")
        alone = hosts or _OF_ONE.match(clause.form(at))
        if at in taken or by_phone or not ours or not persons or alone or _played(clause, at):
            continue
        taken.add(at)
        joint = len(distinct(others)) > 1
        status = clause.verb_status(at)
        start, end = match.span()
        kind = "call_held" if is_of_a_call(clause) and status == "held" else "meeting_held"
        yield Candidate(kind, wording.name, clause, start, end, others, status, joint, at)
