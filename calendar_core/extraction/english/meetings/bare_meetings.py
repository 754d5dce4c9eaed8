"""Meetings told without their noun, or without a verb: `The first of these, with X`, `Good to see X`."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import PERSONS, Candidate, Clause, foreign, participants
from calendar_core.extraction.english.clauses.encounters import foreign_side, whom_of
from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.clauses.status import Status
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

_ONE_WITH = rule(
    "talks_one_with",
    r"(?:<S> (?:[a-z]+ )?interactions?|\b(?:bilaterals?(?!,? (?:and|or|as well as) )"
    r"(?! (?:[a-z]{3,}|<field>) with|(?: [a-z]+)? <document>)|"
    r"(?:first|second|third|last|other|others|one) of (?:these|those|them|which)|"
    r"[Ii]n (?:an|his|her|their) (?:[a-z]+ )?interaction|"
    r"(?:those|ones|contacts) (?:that|which) (?:he|she|they|(?:the )?<actor>) (?:had )?<hold>))(?!\w)"
    r"[^;\n]{0,30}?\bwith "
    r"(?P<whom><LIST>)",
    "actor",
)
_WITH_FIRST = rule(
    "talks_with_first",
    r"(?:(?:^|(?<=[.\n] )|(?<=\n))\s*[\"“]?With|(?:, and|;) with) (?P<whom><LIST>),? "
    r"(?:he|she|they|I|we|the <actor>|<actor>|an? (?:[a-z]+ ){0,2}(?=<talks> <hold>))"
    r"(?:(?! (?:witness|attend|oversaw|watch))[^.;\n]){0,40}?"
    r"(?:<spoke>|<discussed>|<talks>|<sign>|went over|talked over|"
    r"confirmed|agreed|exchanged|reviewed|took stock|touched|raised|explored|considered|"
    r"underlined|stressed|highlighted|addressed|focused|looked)",
    "actor",
)
_ANOTHER_WITH = rule("talks_another_with", r"\band another\b[^;\n<talks>]{0,30}? with (?P<whom><LIST>)", "actor")
_GOOD_TO_SEE = rule(
    "good_to_see",
    r"\b(?:[Gg]reat|[Gg]ood|[Nn]ice|[Ww]onderful|[Ll]ovely|[Pp]leased|[Dd]elighted|[Hh]appy|[Gg]lad|[Pp]leasure) "
    r"to see (?P<whom><LIST>)(?=[.,!;]| (?:again|today|here|on|at)\b| in <city>| <date>)",
    "actor",
)
_THANKED_FOR = rule(
    "thanked_for_talks",
    r"\b(?:[Tt]hank(?:s|ed|ing)?(?: you)?(?: to)?|(?:[Gg]rateful|[Tt]hankful|[Gg]ratitude) to) (?P<whom><LIST>) for "
    r"(?:(?:the|an?|our|his|her|their|this) )?(?:[a-z]+,? (?:and )?|<modifier> ){0,3}(?P<at><talks>)"
    r"(?! (?:with|between|of|which|that|to|in|at|during|last|earlier|yesterday|<hold>|<date>))",
    "talks",
    "actor",
)
"""`Thanked the Minister for the talks`."""
_TALKS = lazy(r"meetings?|talks|negotiations|consultations")
"""What somebody is thanked for that was a meeting of two."""
_THANKED = (*PERSONS, "fellow", "state")
"""Sorts of those who are thanked for talks."""
_PLEASURE_MEETING = rule(
    "good_to_see",
    r"(?:(?:[Gg]reat|[Gg]ood|[Nn]ice|[Ww]onderful|[Ll]ovely|\b(?:[Pp]leasure|[Hh]onou?r|[Pp]rivilege|[Dd]elight|[Jj]oy))[\"”]?,?|"
    r"\b(?:[Pp]leased|[Dd]elighted|[Hh]appy|[Gg]lad|[Pp]roud|[Hh]onou?red) (?:at|about|after|by)) "
    r"(?P<at><talks>) (?P<whom><LIST>)",
    "talks",
    "actor",
)
"""`It was a pleasure meeting X`: the word for a meeting is a verb here."""
_ANOTHER = RuleSet(_ANOTHER_WITH)
_BARE = RuleSet(_ONE_WITH, _ANOTHER_WITH, _GOOD_TO_SEE, _WITH_FIRST)
_DURING_ONE = rule(
    "talks_present",
    r"\b(?:during|at|in) an? (?:[a-z-]+ |<modifier> ){0,2}(?P<at><talks>)"
    r"(?=[,.]| (?:in|at|on|here|today|held)\b| <date>)",
    "talks",
    "actor",
)
_YET = RULES.compile(
    r"\b(?:will|shall|plans? to|"
    r"(?:is|are|am) (?:also |then )?(?:<arrive> |(?:due|set|expected|scheduled|planning) )?to)\b"
)
"""Behind those with whom a sentence begins: it is to come."""
_TO_HOLD = RULES.compile(
    r"(?:\b(?:will|shall|is|are)(?: also| then)?(?: to)?|<actor>(?: also| then)? to) <hold> (?:an? |the )?"
    r"(?:[a-z-]+ )?$"
)
"""Before one of them: it is to come, `to hold a bilateral with A`."""
_WILL = lazy(r"\b(?:will|is to|are to|would|(?:scheduled|set|due|expected|slated) to)\b")


def bare(clause: Clause, *, beside: bool = False) -> Iterator[Candidate]:
    """Yield meetings told without their noun: `The first of these, with X`, `Good to see X`.

    Args:
        clause: the sentence.
        beside: whether it tells of other talks by their noun: then only `another` is one more.
    """
    for wording in (_ANOTHER if beside else _BARE).on(clause):
        for match in wording.matches(clause):
            whom = whom_of(clause, *match.span("whom"))
            others = foreign_side([], whom, clause.home, clause.context.abroad)
            people = [actor for actor in others if actor.sort in PERSONS]
            if people:
                yet = wording is _WITH_FIRST and _YET.search(clause.text, match.end("whom"), match.end())
                yet = yet or _TO_HOLD.search(clause.text, clause.start, match.start())
                status: Status = "planned" if yet else "held"
                at = match.start("whom") - 1
                yield Candidate("meeting_held", wording.name, clause, *match.span(), people, status, at=at)


def delighted(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the meetings that somebody was glad of: `It was a pleasure meeting X and Y`, not to come."""
    yield from _grateful(clause, taken)
    for match in _PLEASURE_MEETING.matches(clause):
        at = match.start("at")
        if at in taken or clause.form(at) != "meeting" or _WILL.search(clause.text, clause.start, at):
            continue
        whom = whom_of(clause, *match.span("whom"))
        people = [one for one in foreign_side([], whom, clause.home, clause.context.abroad) if one.sort in PERSONS]
        if people:
            taken.add(at)
            yield Candidate("meeting_held", _PLEASURE_MEETING.name, clause, *match.span(), people, at=at)


def _grateful(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the talks for which somebody of home thanked those with whom they were."""
    for match in _THANKED_FOR.matches(clause):
        at, who = match.start("at"), subject_of(clause, match.start())
        if at in taken or not _TALKS.fullmatch(clause.form(at)) or foreign(who, clause.home):
            continue
        whom = whom_of(clause, *match.span("whom"))
        people = [one for one in foreign_side([], whom, clause.home, clause.context.abroad) if one.sort in _THANKED]
        if people and clause.noun_status(at) == "held":
            taken.add(at)
            yield Candidate("meeting_held", _THANKED_FOR.name, clause, *match.span(), people, at=at)


def present(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield a meeting at which those were whom the sentence tells of: `X handed it to Y during a meeting in Muscat`."""
    for match in _DURING_ONE.matches(clause):
        at = match.start("at")
        actors = participants(clause.folded, clause.start, clause.end)
        others = foreign(actors, clause.home)
        people = [one for one in others if (one.name and one.sort == "person") or (one.stated and one.sort == "fellow")]
        ours = any(actor.party == clause.home and actor.sort in PERSONS for actor in actors)
        if at in taken or not ours or len(people) != 1 or _WILL.search(clause.text, clause.start, at):
            continue
        taken.add(at)
        status = clause.noun_status(at)
        yield Candidate("meeting_held", _DURING_ONE.name, clause, match.start(), at + 1, people, status, at=at)
