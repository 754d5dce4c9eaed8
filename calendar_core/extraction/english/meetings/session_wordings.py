"""The wordings of sessions that have been: told by the body that sat, by the one before, or by which one it was."""

from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.words.patterns import ORDINAL

_WITH_ITS_DAY = r"(?=[^.;\n<talks>]{0,50}<date>)"
"""Behind the verb: when the session was."""
_WHICH = rf"\b(?:{ORDINAL}|[IVX]{{1,5}}) "
"""Before a session: which of them it was."""
SITTING = rule(
    "body_sat",
    r"(?P<event><talks>)(?: \([^)\n]*\))?(?: (?:on|for|of) [^.;:,\n<talks><met><hold>]{1,90}?)?"
    r"(?:, (?:which|(?:co-)?chaired|led|headed)\b[^.;:\n<talks><met><hold>]{1,90}?,"
    r"|, whose [^.;:\n]{1,90}?,|, on [^.;:\n<talks><met><hold>]{1,90}?,|, which(?= <met>)"
    r"|(?: between (?:the |our |both |two )+(?:countries|sides|states|nations))?,? (?:that|which)"
    r"(?= (?:(?:had )?last )?<hold|met>))?"
    r"(?: (?:has|had|last|next|also|again|then|first|"
    r"(?:was|were) (?:also|previously)|"
    r"(?:will|is (?:scheduled |due )?to)(?: also| next| then| be called to)?)){0,2}"
    r" (?P<verb><met|hold>)(?! with)",
    "talks",
    "met|hold",
)
LAST = rule(
    "last_session",
    rf"(?:\b(?:last|latest|previous|preceding)|, with (?:the|its|their) {ORDINAL}) "
    r"(?:[\w-]+ |<modifier> |<field> |<state>-<state> ){0,3}"
    r"(?P<event><talks>|<forum>)(?: \([^()\n]{1,12}\))?"
    r"(?: of (?:the |this )?(?:[a-z-]+ )?(?:<talks>|<body>|[a-z]+))?"
    r"(?: between (?:the |our |both |two )*(?:countries|sides|states|governments|ministries|nations))?"
    r"(?:,? (?:which |that )?(?:was |were |being )?)?"
    rf" ?(?P<verb><hold>){_WITH_ITS_DAY}",
    "talks|forum",
    "hold",
    "date",
)
FIRST = rule(
    "last_session",
    r"(?:(?<=[.\n] )|(?<=\n))[Tt]he (?:first|inaugural|<modifier>) (?:[\w-]+ |<modifier> |<field> ){0,3}"
    rf"(?P<event><talks>|<forum>)(?: \([^()\n]{{1,12}}\))? (?:was |were )?(?P<verb><hold>){_WITH_ITS_DAY}",
    "talks|forum",
    "hold",
    "date",
)
"""`The first round was held in Lima on 5 May`: one before that which is told of."""
LAST_THAT = rule(
    "last_session",
    r"\b(?:inaugural|first) (?P<event><talks|forum>)(?: of (?:the |this )?<talks>)?,? (?:that|which) (?P<verb><hold>)"
    rf"{_WITH_ITS_DAY}",
    "talks|forum",
    "hold",
    "date",
)
LAST_WAS = rule(
    "last_session",
    r"\b(?:whose|its|their|the) (?:last|latest|previous|preceding|inaugural) (?P<event>(?P<verb><talks>|<forum>)) "
    r"(?:was|were|dates back to|goes back to)(?: (?:in|at) <city|state>)?,? (?:in |on )?(?=<date>)",
    "talks|forum",
    "date",
)
"""`The commission, whose last session was in May`."""
LAST_EDITION = rule(
    "last_session",
    r"(?P<event><talks>|<forum>)(?: \([^()\n]{1,20}\))?,? whose (?:<modifier>|[a-z]+) "
    rf"(?:edition|round|session|meeting|<talks|forum>) (?:was )?(?P<verb><hold>){_WITH_ITS_DAY}",
    "talks|forum",
    "hold",
    "date",
)
"""`The dialogue, whose second edition was held in May`."""
LAST_HELD = rule(
    "last_session",
    rf"(?P<event><talks>|<forum>) (?:was|were) last (?P<verb><hold>){_WITH_ITS_DAY}",
    "talks|forum",
    "hold",
    "date",
)
EARLIER = rule(
    "earlier_session",
    rf"{_WHICH}"
    r"(?:[\w-]+ |<modifier> |<field> |<state>-<state> ){0,2}(?P<event>(?:<talks>|<forum>) of (?:the |this )?"
    rf"(?:[a-z-]+ |<field> ){{0,2}}<talks>)[^.;:\n<talks>]{{0,60}}?,? (?P<verb><hold>){_WITH_ITS_DAY}",
    "talks",
    "hold",
    "date",
)
EARLIER_TOO = rule(
    "earlier_session",
    rf"{_WHICH}"
    r"(?:[\w-]+ |<modifier> ){0,2}(?P<event><talks>|<forum>),? (?:which|that) (?:was |were )?(?P<verb><hold>)"
    rf"{_WITH_ITS_DAY}",
    "talks|forum",
    "hold",
    "date",
)
EARLIER_WHERE = rule(
    "earlier_session",
    rf"\b{ORDINAL} (?:[\w-]+ |<modifier> |<field> ){{0,3}}(?P<event>(?P<verb><talks>))(?: \([^()\n]{{1,12}}\))?"
    r"(?: in <city>)?,? (?:on |in )?<date>(?: in <city>)?,? (?:where|at which|during which) "
    r"(?:we|they|both|(?:the )?two|(?:the )?<actor>) (?!will|shall|hope|plan|intend|expect)",
    "talks",
    "date",
)
"""`The 9th dialogue last November, where we adopted a vision`."""
SAT = RuleSet(SITTING, LAST, FIRST, EARLIER_WHERE, LAST_THAT, LAST_WAS, LAST_EDITION, LAST_HELD, EARLIER, EARLIER_TOO)
"""Sessions told by their body, or by the one before."""
