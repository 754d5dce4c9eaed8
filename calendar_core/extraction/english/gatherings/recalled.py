"""Gatherings of the past that are told of by what came of them: `the outcomes of the 2022 ASEAN summit`."""

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.gatherings.gatherings import REACH, Gathering, Told
from calendar_core.extraction.english.words.lexicon import may_join
from calendar_core.extraction.english.words.patterns import RULES

_WHAT_CAME_OF_IT = RULES.compile(
    r"\b(?:results|outcomes?|decisions|conclusions|achievements|commitments|success|agreements|declaration) "
    r"(?:(?:made|taken|adopted|reached|announced|agreed) )?(?:of|at|from|during) (?:(?:the|our) )?(?P<day><date>) "
    r"(?:[\w'’-]+ |<modifier> |<name> |<field> ){0,4}(?:<state>-)?$"
)


def recalled(clause: Clause, one: Gathering) -> Told | None:
    """Read `praised the results of the December NATO summit`: it was on a day, in a month or in a year that is over."""
    if not (one.whole and one.named and may_join(clause.home, one.party)):
        return None
    match = _WHAT_CAME_OF_IT.search(clause.text, max(clause.start, one.start - REACH), one.start)
    if match is None:
        return None
    day = clause.folded.at(match.start("day")).value.resolve(clause.reading.written_on, tense="past")
    over = day.latest is not None and day.latest < clause.reading.written_on
    return ("recalled", "held", one.at) if over else None
