"""Two who are told beside each other, and are no one person: `Ana Ruiz, Saudi FM discuss ties`."""

import re

from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.lazy import lazy

_TWO_DO = lazy(
    r" (?:[Dd]iscuss|[Rr]eview|[Ee]xplore|[Ee]xchange|[Ss]tress|[Uu]nderline|[Uu]nderscore|[Aa]ffirm|[Rr]eaffirm|"
    r"[Mm]eet|[Ss]ign|[Tt]ackle|[Ee]xamine|[Hh]old [Tt]alks)\b"
)
"""Behind an office: a verb of several, so that who is named before it is another one."""


def are_two(folded: Folded, match: re.Match[str], last: Mention) -> bool:
    """Whether an office that stands beside a name is that of another, since several do what comes next."""
    return _TWO_DO.match(folded.source, last.end) is not None and not folded.text.endswith(" and ", 0, match.start())
