"""Rules for ambassadors who were summoned: who is called to the ministry meets somebody there."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import Candidate, Clause, has, participants
from calendar_core.extraction.english.rules import RuleSet, rule
from calendar_core.extraction.english.subjects import subject_of
from calendar_core.extraction.lazy import lazy

_SUMMONS = rule(
    "summoned",
    r"\b[Ss]ummon(?:s|ed) (?:the |an? )?(?:[a-z]+ ){0,2}?(?P<whom><actor>)",
    "actor",
)
_WAS_SUMMONED = rule(
    "was_summoned",
    r"(?P<whom><actor>)[^.;:\n<actor>]{0,60}? (?:was|were|has been|have been|had been) (?:[a-z]+ )?summoned\b"
    r"(?:[^.;\n<actor>]{0,40}? by (?:the )?(?P<by><actor>|<state>))?",
    "actor",
)
_WORDINGS = RuleSet(_SUMMONS, _WAS_SUMMONED)
_HOME = lazy(r"summoned (?:home|back)\b")
_NOT_YET = lazy(r"\b(?:will|would|may|might|could|should|to|not|if|whether|never) (?:\w+ )?$")
"""Before `summoned`: it was not done."""


def find_summons(clause: Clause) -> Iterator[Candidate]:
    """Yield the meetings with ambassadors whom somebody of home summoned."""
    if "ummon" not in clause.source:
        return
    for wording in _WORDINGS.on(clause):
        for match in wording.matches(clause):
            envoys = [one for one in participants(clause.folded, *match.span("whom")) if _is_envoy(one, clause.home)]
            if envoys and _is_done_by_home(clause, match):
                yield Candidate(
                    "meeting_held", wording.name, clause, *match.span(), envoys, at=match.start("whom"),
                )  # fmt: skip
                return


def _is_envoy(actor: Actor, home: str) -> bool:
    """Whether somebody is an ambassador, or stands for one, of another state."""
    return actor.party not in ("", home) and actor.office is not None and actor.office.level == "ambassador"


def _is_done_by_home(clause: Clause, match: re.Match[str]) -> bool:
    """Whether nobody else than home summoned somebody, and did so."""
    if _HOME.search(clause.source) or _NOT_YET.search(clause.words(clause.start, match.start())):
        return False
    if "by" not in match.re.groupindex:
        who = subject_of(clause, match.start())
        return not who or has(who, clause.home)
    return not match["by"] or has(participants(clause.folded, *match.span("by")), clause.home)
