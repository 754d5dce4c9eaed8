"""Whether talks are yet to come, as what is told behind them says: `At the May talks, they will look at the budget`."""

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.lazy import lazy

_THEY_PLAN = lazy(
    r",? (?:the |both |two )*(?:\w+ ){1,2}(?:plan|intend|aim|hope|expect|are (?:expected|due|scheduled|set|going)) to\b"
)
"""Behind a meeting: what those who are to meet want to do there."""
_THEY_WILL = lazy(
    r"(?: (?:in|on) [\w ]{3,20})?, (?:the |both |two )*(?:they|sides|parties|delegations|"
    r"(?:[a-z]+ )?(?:leaders|ministers)|[A-Z]\w+(?: (?:and |the )*[A-Z]\w+){0,5}) will\b"
)
"""Behind a meeting of a day: what they will do there who are to meet."""

_TO_TAKE_PLACE = lazy(
    r"\s*(?:After|Following|During|At) the (?:talks|meeting|negotiations|consultations),? which will "
)
"""How a sentence begins that tells where talks just told of will go on."""


def goes_on_there(clause: Clause) -> bool:
    """Whether talks told of before are only told to take place somewhere, and nothing says that it is another day."""
    return clause.number > 0 and "date" not in clause.kinds and _TO_TAKE_PLACE.match(clause.source) is not None


def is_ahead(clause: Clause, position: int) -> bool:
    """Whether those who talk plan or will do something there, and have not done it yet.

    Args:
        clause: the sentence.
        position: the position of the word for talks.
    """
    behind = clause.words(position + 1, clause.end)
    return bool(_THEY_PLAN.match(behind) or ("date" in clause.kinds and _THEY_WILL.match(behind)))
