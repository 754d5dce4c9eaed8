"""Pieces of pattern that the rules share: lists of participants, and what may stand between."""

from calendar_core.extraction.english.marks import GRAMMAR, MARKS
from calendar_core.extraction.folding import Grammar

_FILLER = "(?:[a-z][a-z'-]* |<modifier> |<demonym> ){0,5}?"
_WHO = "(?:<actor>|<state>|<org>|<region>|<name>)(?!<S>(?!\\w)|-)"
_AGAIN = (
    r"(?:,? ?(?:;|,|and|&|as well as|along with|together with|plus|\()(?: ?\(?| )(?:and |also |then |later |separately |"
    r"subsequently |with |between |by |a |an |<honorific>[., ]*)*(?:the |his |her |its |their |<modifier> )*)"
)
_ASIDE = r"(?: ?\((?:[^()]{1,40})\))?"

RULES = Grammar(
    MARKS,
    {
        "S": "'s|'",
        "FILL": _FILLER,
        "WHO": _WHO,
        "LIST": f"(?:{_FILLER}{_WHO}{_ASIDE}(?:{_AGAIN}{_WHO}{_ASIDE})*)".replace("<S>", "(?:'s|')"),
        "NEAR": r"[^;:\n]{0,80}?",
        "PLACE": "(?:the )?(?:<city>(?:, (?:the )?<state>)?|<state>|<region>)",
        "LEVEL": "(?:<modifier> |[a-z-]+ ){0,3}?",
    },
)
"""The grammar that the rules for events are compiled by."""

__all__ = ["GRAMMAR", "RULES"]
