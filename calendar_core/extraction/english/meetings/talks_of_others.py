"""Talks told without their sides that are none of those whom the release has named before."""

from calendar_core.extraction.english.clauses.candidates import Clause, distinct, foreign, has
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.meetings.formats import is_of_a_format
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_CROWD = (
    r"members|representatives|leaders|compan(?:y|ies)|business(?:es|men|people)?|(?:trade )?unions?|industry|"
    r"investors|entrepreneurs|students|young people|youth|citizens|nationals|residents|communit(?:y|ies)|diaspora|"
    r"compatriots|journalists|media|experts|scholars|academics|farmers|workers|stakeholders|civil society|"
    r"(?:non-governmental|civil society) organi[sz]ations|NGOs"
)
_NO_SIDE = (
    r"(?!(?:sides?|parts?|part(?:y|ies|ners?)|colleagues?|friends?|hosts?|authorities|leadership|counterparts?)\b)"
)
"""Behind a nationality: none of those who may have been told of before."""
_WITH_OTHERS = RULES.compile(
    r"[^.;,\n]{0,40}? with (?:(?:[a-z]+|<visited>) ){0,3}?(?:<actor>|<body>|<name>|"
    rf"(?:{_CROWD})\b|<org>|<city> [A-Z]|[A-Z][a-z]+ (?:<name>|<body>|[A-Z])|<demonym> {_NO_SIDE}[a-z]{{3,}})"
)
WITH_A_CROWD = RULES.compile(
    rf" with (?:(?:[a-z-]+|<field>|<modifier>|<demonym>) ){{0,3}}?(?:{_CROWD}|(?:young|local|business) <body>)(?!\w)"
)
"""Right behind talks: those who sit there stand for no state."""
_AND_THE_PRESS = RULES.compile(
    r"[^.;,\n<talks>]{0,20}? between [^.;,\n]{0,40}? and (?:the )?"
    r"(?:press|media|journalists|reporters|students|public|people)\b"
)
"""Behind a meeting: those whom somebody of home met are of no other state."""
_OF_ORGANISATION = RULES.compile(r"(?: \([^)\n]*\))? of (?:the )?(?:[a-z-]+ ){0,2}<org>")
"""Behind a meeting that is a gathering, not of those told of before."""
_COMPOUND = RULES.compile(r" <talks> of (?:the )?<actor>")
"""Behind `consultation` or `dialogue`, of which a meeting of others is."""
_OF_A_REGION = RULES.compile(r" of (?:the )?(?:[A-Z][a-z]+|<field>|<name>) <actor|offices>")
"""Behind a meeting of others: `the meeting of European ministers`."""
_OF_MEMBERS = RULES.compile(r" of (?:the )?(?P<who><actor>)")
"""Behind a meeting: who met."""
_OF_UNTOLD = r" of (?!(?:the|both|two|these|those|our|their) )"
"""Behind a meeting: the beginning of whose it is, if no word points back to those told of before."""
_OF_SOME = RULES.compile(rf"{_OF_UNTOLD}(?:[a-z-]+ |<modifier> ){{0,2}}<actor|offices|heads>")
"""Behind a meeting: whose it is, without an article."""
_OF_SOME_STATES = lazy(rf"{_OF_UNTOLD}(?:[\w-]+ ){{1,4}}(?:countries|nations|states|members|donors|parties)\b")
"""Behind `a meeting`: whose it is, of whom nobody has told."""
_OF_ALL = lazy(r"\b(?:Leaders|Ministers|Governors|Presidents|Officials|Experts)['’] $")
"""Before a meeting that is a gathering: `the Economic Leaders' Meeting`."""
_BEFORE_IT = 30
"""Characters before a meeting within which it stands whose it is."""
_OF_OURS = lazy(
    r" of (?:the |our |my |his |her )?"
    r"(?:[Cc]abinet|[Gg]overnment(?! of\b)|[Bb]oard|staff|(?:Standing|Select|Parliamentary) (?:\w+ ){0,3}Committee)\b"
    r"|(?: of (?:the )?(?:[A-Z]\w+ (?:and )?){0,3}Committee [^.;,\n]{0,60}| of (?:the )?(?:plenary|budget) [a-z]+) of "
    r"(?:the )?(?:House of|Parliament|Senate|National Assembly|Congress|Chamber of|Diet|Lower House|Upper House)\b"
)
"""Behind a meeting of those of home."""
_OURS = lazy(r"\b(?:[Cc]abinet|[Gg]overnment(?:al)?|[Bb]oard|[Ss]taff|[Pp]arty|[Ff]action|[Cc]aucus) $")
"""Before one."""
_ONE_HELD = RULES.compile(
    r"(?:\bI|\b[Hh]e|\b[Ss]he|\b[Tt]he <actor>|<actor>) (?:(?:also|then|later|today|have|has|just) )*<hold> an? "
    r"(?:[\w-]+ |<modifier> |<field> ){0,3}$"
)
"""Before `meeting`: somebody held one."""
_ON_A_MATTER = RULES.compile(
    r"(?:,? (?:today|yesterday|<date>))? (?:on|about|regarding|concerning|dedicated to|devoted to|to discuss)\b"
    r"(?![^.;\n]{0,60}(?:<relations>|\b(?:bilateral|cooperation|ties|the two|both|mutual|between)\b))"
)
"""Behind `meeting`: it was on some matter of the state, with nobody who is told of."""
SOME = (" a ", " another ")
"""Before a gathering or a meeting: nobody told of it before."""
_HOLDS = RULES.compile(r"<hold>(?: (?!that |said |stated |made |been )[^.,;:\n ]+){0,6} $")
"""Before talks that somebody held."""
_IS_OF_A_BODY = RULES.compile(r"<org>(?: \([^()\n]{1,20}\))? <hold>(?: [a-z]+){0,5} $")
"""Before a meeting: a body of an organisation held it."""
_NEAR = 40
"""Characters before talks within which it stands that somebody held them."""


def is_of_others(clause: Clause, position: int) -> bool:
    """Whether talks are told to be with or of others: the press, a region, a body, other states, those of home."""
    source, mention = clause.folded.source, clause.folded.at(position)
    behind = (_WITH_OTHERS, _AND_THE_PRESS, _OF_ORGANISATION, _COMPOUND, _OF_A_REGION)
    near = (max(0, mention.start - _BEFORE_IT), mention.start)
    return (
        any(one.match(clause.text, position + 1) for one in behind)
        or _OF_OURS.match(source, mention.end) is not None
        or any(one.search(source, *near) for one in (_OURS, _OF_ALL))
        or _is_of_members(clause, position + 1)
        or _is_of_officials(clause, position)
        or _is_of_ours(clause, position)
        or is_of_a_format(clause, position)
        or is_of_some_states(clause, position)
        or _is_held_by_others(clause, position)
        or _IS_OF_A_BODY.search(clause.text, clause.start, position) is not None
    )


def is_of_some_states(clause: Clause, position: int) -> bool:
    """Whether a meeting is one of states that nobody has told of: `a meeting of donor countries`."""
    some = clause.text.endswith(SOME, clause.start, position)
    return some and _OF_SOME_STATES.match(clause.folded.source, clause.folded.at(position).end) is not None


def is_held(clause: Clause, position: int) -> bool:
    """Whether it stands right before talks that somebody held them."""
    return _HOLDS.search(clause.text, max(clause.start, position - _NEAR), position) is not None


def _is_held_by_others(clause: Clause, position: int) -> bool:
    """Whether several of other states held talks, and nobody of home: `the Peruvian and Chilean teams held talks`."""
    if not is_held(clause, position):
        return False
    subject = subject_of(clause, position)
    return len(distinct(foreign(subject, clause.home))) > 1 and not has(subject, clause.home)


def _is_of_members(clause: Clause, behind: int) -> bool:
    """Whether those who met are told to be of an organisation: `the meeting of NATO foreign ministers`."""
    match = _OF_MEMBERS.match(clause.text, behind, clause.end)
    who = clause.folded.at(match.start("who")).value if match else ()
    return any(actor.stated and not is_state(actor.party) for actor in who)


def _is_of_officials(clause: Clause, position: int) -> bool:
    """Whether a meeting is one of officials of any states: `the third meeting of national security advisers`."""
    match = _OF_SOME.match(clause.text, position + 1, clause.end)
    return match is not None and clause.form(match.end() - 1).endswith("s")


def _is_of_ours(clause: Clause, position: int) -> bool:
    """Whether somebody held a meeting on a matter of his own state: `he held a meeting today on the budget`."""
    return clause.form(position) == "meeting" and bool(
        _ONE_HELD.search(clause.text, clause.start, position)
        and _ON_A_MATTER.match(clause.text, position + 1, clause.end)
    )
