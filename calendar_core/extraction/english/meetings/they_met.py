"""Meetings of those told of before: `the two met`, `we last met in Lima`, `it was discussed by the two ministers`."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.clauses.rules import Rule, rule
from calendar_core.extraction.english.clauses.status import Status
from calendar_core.extraction.english.meetings.guests import is_a_feast
from calendar_core.extraction.english.words.patterns import BESIDE, NO_MEETING

_THEY_MET = rule(
    "they_met",
    r"(?:\b[Tt]hey(?: [^.;:\n]{3,60}? and)?|[Tt]he two(?: <actor>| sides| leaders)?|[Bb]oth(?: sides| <actor>)?) "
    rf"(?:<hold> )?(?:[a-z]+ ){{0,2}}(?:<met>(?! with|{NO_MEETING}| (?:on|at) an? [a-z]+ basis)|"
    rf"<spoke>(?: [a-z]+ly)?(?! to )(?=(?: <date>)?{BESIDE}))",
    "met|spoke",
)
_WE_MET = rule(
    "we_met",
    r"(?:\b[Ww]e(?:'ll|'ve)?|\b[Oo]ur (?:two |own )?(?:<actor>|teams|delegations|experts))"
    r"(?: (?:have|had|last|first|just|also|will|shall)){0,2} <met>"
    r"(?= (?:in|at|here|there|on|again|for|during|last|earlier|this)\b| to <discussed>| (?:was )?<date>)"
    r"(?![^.;\n]* with )",
    "met",
    "date",
)
_LAST_MET = rule(
    "last_met",
    r"(?:[Tt]hey|[Ww]e|"
    r"(?:[Tt]he (?P<group><actor>)|[Tt]he (?:two|three|four|five)(?: <actor>| sides| countries)?)(?:, who)?|"
    r"(?:<body>|<talks>)(?:(?:,| -) which)?) (?:<hold> )?"
    r"(?:(?P<since>not (?:[a-z]+ )?<met>(?: in person| formally| face to face)? (?=<date>))"
    r"|not (?:[a-z]+ )?<met>(?: [a-z]+){0,3}? since (?:in )?<city|state>,? (?P<then><date>)"
    r"|last (?:<met>|<spoke> (?:in person|face[- ]to[- ]face))(?=[^.;\n]{0,60}?<date>)"
    r"|<met> for the last time(?=[^.;\n]{0,60}?<date>))",
    "met|spoke",
    "date",
)
"""`They last met in Lima on 5 May`, `they had not met since`."""
_WILL_BE_MEETING = rule(
    "they_met",
    r"(?:\b[Tt]hey|\b[Ww]e|[Bb]oth(?: <actor>| sides)?|[Tt]he (?:two|three|four)(?: <actor>| sides)?) "
    r"will (?:also |then )?be <talks>(?= again| next| (?:in|on|at)\b|,? <date>)",
    "talks",
)
"""`They will be meeting again in May`."""
_THEY_HAD = rule(
    "they_had",
    r"<talks>,? (?:that|which) (?:they|we|both(?: sides)?|the (?:two|three)(?: <actor>| sides)?) (?:also )?<hold>"
    r"(?=[^.;\n]{0,40}?<date>)",
    "talks",
    "hold",
    "date",
)
"""`The discussions which they had in Lima on 5 May`."""
_TWO = r"(?:[Tt]he two|[Bb]oth)(?: [a-z]+)? (?:<actor>|sides|leaders|parties|delegations)"
"""The two who discussed something."""
_THEY_DISCUSSED = rule(
    "they_discussed",
    rf"{_TWO},? (?:[a-z]+ ){{0,2}}<discussed>|<discussed>(?: [a-z]+)? (?:by|between|among) {_TWO}"
    r"|<discussed> (?:between|among) (?:the )?(?:<actor>|sides|leaders|parties|delegations)",
    "discussed",
)
_KINDS = {_WILL_BE_MEETING: ("talks",), _THEY_HAD: ("talks",), _THEY_DISCUSSED: ("discussed",)}
"""By which words wordings tell of meeting that have none for it."""


def they_met(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the meetings of those told of before: `the two met`, `it was discussed by the two ministers`."""
    by_phone = clause.kinds & {"phone", "call_by"}
    wordings = (_LAST_MET, _THEY_MET, _WE_MET, _WILL_BE_MEETING, _THEY_HAD)
    for wording in wordings if by_phone else (*wordings, _THEY_DISCUSSED):
        for match in wording.matches(clause):
            if wording is _LAST_MET and match["group"] and not clause.form(match.start("group")).endswith("s"):
                continue
            at = _encounter(clause, wording, match)
            if wording is _WILL_BE_MEETING and clause.form(at) != "meeting":
                continue
            if at not in taken and not is_a_feast(clause, at):
                taken.add(at)
                status = _status_of_last(clause, match) or clause.verb_status(at)
                status = "held" if wording is _THEY_HAD else "planned" if wording is _WILL_BE_MEETING else status
                start, end = match.span()
                facets = {"on": clause.folded.at(match.start("then"))} if match.groupdict().get("then") else {}
                yield Candidate(
                    "meeting_held", wording.name, clause, start, end, [], status, at=at, anaphoric=True, facets=facets
                )


def _encounter(clause: Clause, wording: Rule, match: re.Match[str]) -> int:
    """Return the position of the word by which a wording tells of meeting."""
    told = (clause.first(kind, *match.span()) for kind in _KINDS.get(wording, ("met", "spoke")))
    return next((at for at in told if at >= 0), match.end() - 1)


def _status_of_last(clause: Clause, match: re.Match[str]) -> Status | None:
    """Return the status of the meeting since which there has been none; nothing for other wordings."""
    if match.groupdict().get("then"):
        return "held"
    if not match.groupdict().get("since"):
        return None
    return "held" if clause.form(match.end()).startswith("since") else "void"
