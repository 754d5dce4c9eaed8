"""Rules for ambassadors who were summoned, briefed or handed a note: they met somebody of the ministry."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, distinct, has, participants
from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_NOTE = r"(?:an? |the |its )?(?:[a-z]+ ){0,2}?(?:[Nn]ote|d[ée]marche|aide-m[ée]moire|protest)\b"
_SUMMONS = rule(
    "summoned",
    r"(?:\b(?:[Ss]ummon(?:s|ed)|[Cc]all(?:s|ed) in|[Cc]onvok(?:es|ed))"
    r"|(?P<by_doing>(?:\b(?:[Bb]y|[Aa]fter|[Ff]ollowing)|,) (?:summoning|calling in|convoking)))"
    r" (?!(?:on|at|to|for|sick) )(?:the |an? )?(?:[a-z]+ ){0,2}?(?P<whom><actor>)",
    "actor",
)
_WAS_SUMMONED = rule(
    "was_summoned",
    r"(?P<whom><actor>)[^.;:\n<actor>]{0,60}? (?:was|were|<hold> been) (?:[a-z]+ )?"
    r"(?:summoned\b|called in\b|convoked\b|(?:called|<invite>) (?:in)?to (?:the |our )?(?P<where><body>))"
    r"(?:[^.;\n<actor>]{0,40}? by (?:the )?(?P<by><actor>|<state>))?",
    "actor",
)
_HANDED = rule(
    "handed_a_note", rf"<presented>(?: over)? {_NOTE}[^.;,\n<actor>]{{0,60}}? to (?:the )?(?P<whom><actor>)", "actor"
)
_WAS_HANDED = rule(
    "handed_a_note",
    rf"(?P<whom><actor>)[^.;:\n<actor>]{{0,60}}? (?:was|were|<hold> been) (?:[a-z]+ )?<presented> {_NOTE}"
    r"|\b[Nn]ote(?: of protest| verbale)? (?:was|<hold> been) (?:[a-z]+ )?<presented>(?: over)? "
    r"to (?:the )?(?P<to><actor>)",
    "actor",
)
_BRIEFED = rule("briefed", r"\b[Bb]riefed (?:the |all |his |her )*(?P<whom><WHOS>)", "actor")
_WORDINGS = RuleSet(_BRIEFED, _SUMMONS, _WAS_SUMMONED, _HANDED, _WAS_HANDED)
_TELLS = prefiltered(
    r"\b(?:summon|convok|call(?:ed (?:in|to)|ing in)\b|invited to\b|briefed|note\b|d[ée]marche|aide-m|protest)",
    re.IGNORECASE,
)
"""Words without one of which nobody is told to have been summoned."""
_HOME = lazy(r"summoned (?:home|back)\b")
_NOT_YET = lazy(r"\b(?:will|would|may|might|could|should|to|not|if|whether|never) (?:\w+ )?$")
"""Before `summoned`: it was not done."""
_MAY_DO = lazy(
    r"\b(?:will|would|may|might|could|should|can|must|not|if|whether|never|threat\w*|consider\w*|to (?!the\b)[a-z]+)\b"
)
"""In a sentence, before `by summoning`: nobody is told to have done it."""
_MINISTRY = lazy(r"(?:foreign )?(?:ministry|office|affairs|department)\b|ministry of", re.IGNORECASE)


def find_summons(clause: Clause) -> Iterator[Candidate]:
    """Yield the meetings with ambassadors whom somebody of home summoned, briefed, or handed a note."""
    if not _TELLS.search(clause.source):
        return
    for wording in _WORDINGS.on(clause):
        for match in wording.matches(clause):
            start, end = match.span("whom" if match["whom"] else "to")
            envoys = [one for one in participants(clause.folded, start, end) if _is_envoy(one, clause.home)]
            if envoys and _is_done_by_home(clause, match):
                joint = wording is _BRIEFED and len(distinct(envoys)) > 1
                yield Candidate("meeting_held", wording.name, clause, *match.span(), envoys, joint=joint, at=start)
                return


def _is_envoy(actor: Actor, home: str) -> bool:
    """Whether somebody is an ambassador, or stands for one, of another state."""
    return actor.party not in ("", home) and actor.office is not None and actor.office.level == "ambassador"


def _is_done_by_home(clause: Clause, match: re.Match[str]) -> bool:
    """Whether nobody else than home summoned somebody, and did so."""
    if _HOME.search(clause.source) or _NOT_YET.search(clause.words(clause.start, match.start())):
        return False
    groups = match.groupdict()
    if groups.get("by_doing") and _MAY_DO.search(clause.words(clause.start, match.start())):
        return False
    if groups.get("where") and not _MINISTRY.match(clause.form(match.start("where"))):
        return False
    if "by" not in groups:
        who = subject_of(clause, match.start())
        return not who or has(who, clause.home)
    return not match["by"] or has(participants(clause.folded, *match.span("by")), clause.home)
