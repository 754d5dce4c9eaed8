"""Offices behind a name that are more of those of one person: `Ana Ruiz, Minister of Trade and Chair of the Board`."""

from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Folded

_AND_AS = RULES.compile(
    r"(?P<who><actor>)(?: (?:for|to|in|at) (?:the )?[^.;:,\n<met><talks><receive><hold>]{1,40})?,? and "
    r"(?:now |currently |also |formerly )?$"
    r"|(?P<before><actor>)(?: (?:for|to|in|at|of) (?:the )?[^.;:,\n<met><talks><receive><hold><actor>]{1,60})?"
    r",(?: and)? $"
)
"""Before an office: somebody holds it beside another, as in `Ana Ruiz, Minister of Trade and Chair of the Board`."""
_REACH = 100


def is_second_office(folded: Folded, start: int, position: int) -> bool:
    """Whether an office without an article or a name is one more of whoever is named before it, behind the name."""
    office, *others = folded.at(position).value
    before = _AND_AS.search(folded.text, max(start, position - _REACH), position)
    if before is None or others or office.name or office.sort != "office":
        return False
    at = before.start(before.lastgroup or "who")
    who = folded.at(at)
    one = who.value[-1]
    apart = one.party != office.party and not (one.assumed or office.assumed)
    if before["before"] and (apart or (office.office and office.office.text.endswith("s"))):
        return False
    if not one.name:
        return bool(before["before"]) and is_second_office(folded, start, at)
    words = folded.source[who.start : who.end]
    _, _, behind = words.partition(one.name)
    return one.office.text in behind if one.office else one.stated and behind.startswith(",")
