"""Pieces of pattern that the rules share: lists of participants, places, and what may stand between."""

from calendar_core.extraction.english.marks import MARKS
from calendar_core.extraction.folding import Grammar

EVENT_KINDS = (
    "talks", "phone", "phoned", "call_by", "met", "receive", "call_on", "visit", "visited", "arrive", "sign",
    "document", "join", "forum", "mission", "opened", "credentials", "presented", "relations", "established",
    "discussed", "spoke", "invite",
)  # fmt: skip
"""The kinds of words that tell of an event of their own."""

EVENT_MARKS = frozenset(MARKS[kind] for kind in EVENT_KINDS)
"""Their marks."""

_EVENTS = "".join(sorted(EVENT_MARKS))
_FILLER = "(?:(?!(?:in|at|on|for|to|from|during|after|before|about|against|and|or|as|that|which|who|was|were|is|are|has|have|had|will) )[a-z][a-z'-]* |<modifier> |<field>(?:,? and|,)? |<demonym> |<honorific>[., ]*|<visited> |<body> ){0,6}?"
_WHO = "(?:<actor>|<state>|<org>|<region>|<name>)(?!(?:'s|')|-)"
_MORE = (
    " (?:and |also |then |later |separately |afterwards |subsequently |with |between |by |of |a |an |<honorific>[., ]*)*"
    "(?:(?:the|his|her|its|their|our) |<modifier> |<visited> |<body> (?:of|for) |<field> of )*"
)
_COMMA = f"(?:,|;){_MORE}"
_AND = f"(?:,? ?(?:and\\b|&|as well as|along with|together with|plus)|;){_MORE}"
_ASIDE = (
    r"(?:,? ?\((?:[^()\n]{1,40})\))?"
    f"(?:,? (?:in|for|of|on|at|from|responsible|who|which|the|an?|dealing|covering) [^,;:.\\n{_EVENTS}{MARKS['actor']}]{{1,60}}?(?=,|;| and ))?"
)

RULES = Grammar(
    MARKS,
    {
        "S": "'s|'",
        "GAP": f"[^;:\\n{_EVENTS}]",
        "OVER": f"[^;:\\n{_EVENTS.replace(MARKS['forum'], '')}{MARKS['actor']}]",
        "NOCOMMA": f"[^,;:\\n{_EVENTS}]",
        "FILL": _FILLER,
        "WHO": _WHO,
        "LIST": f"(?:{_FILLER}{_WHO}{_ASIDE}(?:(?:{_COMMA}{_WHO}{_ASIDE})*(?:{_AND}{_WHO}{_ASIDE})+|(?:{_COMMA}{_WHO}{_ASIDE}){{2,}})?)",
        "WHOS": f"(?:{_WHO}{_ASIDE}(?:(?:{_COMMA}{_WHO}{_ASIDE})*(?:{_AND}{_WHO}{_ASIDE})+|(?:{_COMMA}{_WHO}{_ASIDE}){{2,}})?)",
        "PLACE": "(?:the )?(?:<city>(?:, (?:the )?<state>)?|<state>|<region>)",
        "PLACES": "(?:the )?(?:<city>(?:, (?:the )?<state>)?|<state>|<region>)(?: \\([^()\n]{1,20}\\))?"
        "(?:(?:,|,? and(?: to)?) (?:the )?(?:<city>(?:, (?:the )?<state>)?|<state>|<region>)(?: \\([^()\n]{1,20}\\))?)*",
        "SELF": "(?:our|this) (?:country|state|capital)",
    },
)
"""The grammar that the rules for events are compiled by."""
