"""Multilateral events as releases name them: `the CIS summit`, `the 21st meeting of the OSCE Ministerial Council`."""

import re
from collections.abc import Iterator
from functools import lru_cache

from attrs import frozen

from calendar_core.extraction.english.clauses.candidates import BUSINESS_COUNCIL, Clause
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.clauses.status import Status
from calendar_core.extraction.english.words.lexicon import seatless
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import COLLEAGUES, MARGINS, RULES
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

_WORD = (
    r"(?:(?!and (?![A-Z<field><name>]))[\w'.-]+ |<modifier>(?:-\w+)? |<field> |<name>[ -]|<body>(?:<S>)? |"
    r"<document> |<city> |"
    r"<date> |<demonym> |<actor>(?:<S>)? |<talks> |\([^)\n]{1,20}\) )"
)
NAME_BEFORE = (
    r"(?:(?:the|an?|this|our|its|today's|yesterday's) )?(?:<org><S> )?"
    r"(?:(?!(?:of|on|in|for)\b)[\w'’-]+ |<modifier> |<date>(?:<S>)? |<city> |<name> |<field> ){0,4}$"
)
"""Before a gathering, for patterns: the words that belong to its name."""
_ACRONYM = r"(?:[ -]\((?:<org>|[A-Z]{2,6})\))?"
_BUT_ITS_MARGINS = rf"(?!(?:the )?(?:{MARGINS}|occasion|eve)\b)"
_BESIDE = r"(?:<state>-|<demonym>-)?"
_NAMED = rule(
    "gathering",
    r"<forum> of <actor> on (?:the )?<org><S>|"
    rf"{_BESIDE}<org>(?:<S>|\)|\")?{_ACRONYM}(?: -)?[ -](?:<state> )?{_WORD}{{0,5}}?(?:<forum>|<talks>)"
    r"(?: <forum|talks>)?"
    r"|<org> \(<org>\) <actor>(?:<S>)? (?:<forum>|<talks>)"
    r"|(?:<forum>|<talks>)[^.;\n<forum><talks>]{0,90}? (?:in|within) the (?:framework|format)s? of the \"?<org>"
    r"|(?:<forum>|<talks>)[^.;\n<forum><talks>]{0,80}? in the "
    r"(?:[\"'“«]?<org>[\"'”»]? (?:format|framework)|format(?: of)? (?:the )?[\"'“«]?<org>)"
    rf"|(?:(?:<forum>|<talks>)(?: \([^)\n]*\))?(?: on {_BUT_ITS_MARGINS}{_WORD}{{1,4}}?| )"
    r"(?:of|for|within|in|between) (?:the )?"
    rf"{_WORD}{{0,5}}?){{1,2}}(?:of (?:the )?)?\"?{_BESIDE}(?:<org>|<actor>)"
    rf"{_ACRONYM}(?: (?:(?:[A-Z][\w-]+|<field>|<name>|<talks>) ){{0,3}}<forum|talks>| of (?:the )?<actor>)?"
    r"|<org> \(<org>\) <body>"
    r"|(?:<forum>|<talks>),? (?:such as|including) (?:the )?<org>"
    r"|(?:<forum>|<talks>) from (?:the )?(?:so-called )?<org> (?:[Cc]ountries|[Mm]embers|[Nn]ations|[Ss]tates)"
    r"|(?:<org>-<state>|<state>-<org>) (?:(?:[A-Z][\w-]+|and|<name>|<field>|<modifier>) ){0,5}<body>"
    rf"|<actor>(?:<S> {_WORD}{{0,3}}?| )(?:<forum>|<talks>)"
    r"|<actor> and (?:<body|field> )?<actor>(?:<S>)? (?:<forum>|<talks>)"
    rf"|<actor>{_ACRONYM} (?:for|at|in) (?:the |an? )?{_WORD}{{0,3}}?(?:<forum>|<talks>)"
    rf"|<talks> with {COLLEAGUES} "
    r"(?:[Mm]ember|[Cc]ountries|[Ss]tates|[Nn]ations)"
    rf"|<org>{_ACRONYM} <hold> (?:an?|its|the|today) {_WORD}{{0,5}}?(?:<talks>|<forum>)"
    r"|<org>-\d{1,3}\b"
    rf"|{_BESIDE}<org>|<actor>",
    "org|actor",
)
_OF_TWO = RULES.compile("<org>(?:-| - )$")
"""Before a gathering: the other organisation that it is of, as in `the ASEAN-EU summit`."""
_TWO = RULES.compile(
    r"(?<!-)(?P<first><state>|<demonym>) ?[-–] ?<org>(?! ?[-–])"
    r"|(?<![-–] )(?<!-)<org> ?[-–] ?(?P<last><state>|<demonym>)(?! ?[-–])"
)
"""In what a gathering is called by: a state and an organisation."""
_ONE_SIDE = "EU"
"""The organisation that is one side of a table; of others the members sit at it."""
_NAMES = 1_024
"""Of how many names it is remembered whether they are those of gatherings."""
_MEETS = lazy(
    r"(?:summit|forum|conference|meetings?|assembly|ministerial|"
    r"council(?: of (?:(?:foreign )?ministers|heads of (?:state|government)))?|session|expo|"
    r"dialogue|week|congress|chogm|unga ?\d*|cop ?-?\d+|g-?\d+)(?: (?:for|on|of the) .*)?$",
    re.IGNORECASE,
)
"""The last words of an organisation's name that is an occasion by itself."""
_ACRONYMS = lazy(r"\w*[-\d]+|UNGA", re.IGNORECASE)
_STANDING = prefiltered(
    r"cooperation council|arctic council|nordic council|council of europe|(?<!collective )security council|"
    r"human rights council",
    re.IGNORECASE,
)
"""Organisations and organs that one is a member of."""
_ORGAN = lazy(r"(?:council|assembly|committee)\b", re.IGNORECASE)
_SITS = prefiltered(
    r"(?:(?<!collective )security|human rights|permanent|economic and social) council|\bunsc\b|\bunhrc\b|\becosoc\b",
    re.IGNORECASE,
)
"""Organs that sit all the year round."""
_DEBATE = RULES.compile(
    r"(?:<S>)?(?: [a-z]+| <modifier>(?:-[a-z]+)?){0,2} "
    r"(?:briefing|debate|discussions?|deliberations|consultations|proceedings)\b"
)
"""Behind an organ: one of its sittings is meant."""
_GOES_TO = lazy(r"\b(?:at|to|for|from|during|[Aa]ttend\w*) (?:the )?$")
_IN_TOWN = RULES.compile(r",? in (?:the )?<city>(?!<S>)")
_AT = lazy(r"\b(?:at|[Aa]ttend\w*|in \w+ for) (?:the )?$")
_ALONE = RULES.compile(r"\W*$|[.,;:)]|,? (?:in|on|this|last|today|where|which|and|as|by|with|<date>|<hold>)(?!\w)")
"""Before and behind a group without a seat: its gathering is meant, there or `at the G20 this week`."""
_OF_IT = RULES.compile(r"(?:<S>)? (?:<document>|resolutions?|members?|membership|reform|mandate|seat|elections?)")
"""Behind an organ: what it has, and not its sitting."""
_NUMBERED = lazy(
    r"\b(?:\d+(?:st|nd|rd|th)|(?:[a-z]+-)?(?:first|second|third|[a-z]+th))(?: [A-Z]\w+){0,2} $", re.IGNORECASE
)
"""Before an organ: one of its sittings is meant."""
_AND = RULES.compile(
    r"(?P<others><org>(?: \([^()\n]{1,60}\))?(?:, (?:<org>|<name>|[A-Z]\w+)(?: \([^()\n]{1,60}\))?)*),? and (?:the )?$"
)
"""Before an organisation: others whose gatherings are named with its own."""
_IN_FULL = r"(?: \([^()\n]{1,60}\))?"
_LAST_OF = r",? (?:and|as well as) (?:of )?(?:the )?<org>(?!<S>|-| <body|forum|talks|actor>)"
_AND_OF = RULES.compile(
    rf"{_IN_FULL}(?P<others>(?:,(?: the)? <org>{_IN_FULL}){{1,6}}(?=,? (?:and|as well as)\b)(?:{_LAST_OF})?|{_LAST_OF})"
)
"""Behind an organisation whose gatherings are named: others that hold some as well."""
_AND_A_STATE = RULES.compile(r" and (?:the )?<state>")
"""Behind an organisation with which talks are: `the dialogue between the European Union and Peru`."""
_JOINT = lazy(r"\b[Jj]oint (?:[\w-]+ ){0,2}$")
"""Before a gathering: it is of all the organisations that are named behind it."""
_BODY_WITH = RULES.compile(r"<talks>(?: on [^.;,\n]{1,40}?)? with (?:the )?<org>")
"""A body of two: `the session of the Joint Commission with the European Union`."""
_GATHERS = lazy(r"\b(?:assembly|council|congress|conference)\b", re.IGNORECASE)
_BEFORE, _BESIDE_IT = 40, 4
_OF_STATES = ("state", "demonym")
_OFFICES = ("office", "body", "group", "fellow")
_MEETING = len("meeting")
_MARKS_OF_NAMES = frozenset(MARKS[kind] for kind in ("org", "actor", "forum", "talks"))
REACH = 110
"""Characters before a gathering within which it stands what somebody does there."""


@frozen
class Gathering:
    """A multilateral event that a sentence names.

    Attributes:
        start: where its name begins.
        end: where it ends.
        at: the position of the word for it.
        party: the organisation or format it is of.
        whole: whether the name has a word for a gathering: `the G7` alone may be the group.
        named: whether the sentence names the organisation.
        standing: whether it is an organ that one may be a member of: only who speaks there takes part in a sitting.
    """

    start: int
    end: int
    at: int
    party: str
    whole: bool
    named: bool = True
    standing: bool = False


Told = tuple[str, Status, int]
"""What a sentence tells of a gathering: the rule, its status, and the position of the word for it."""


def gatherings(clause: Clause) -> Iterator[Gathering]:
    """Yield the multilateral events that a sentence names, in its order."""
    if "org" not in clause.kinds and not _tells_of_officials(clause):
        return
    for match in _matches(clause):
        if BUSINESS_COUNCIL.search(clause.words(*match.span())):
            continue
        mentions = clause.folded.marked(*match.span())
        party = next(filter(None, (organisation_of(mention) for _, mention in mentions)), "")
        at = next((place for place, one in mentions if one.kind in ("forum", "talks") or _is_organ(clause, one)), -1)
        named = [words for _, mention in mentions if is_of_no_seat(words := _words(clause, mention))]
        if at >= 0 and _is_round(clause, at, match):
            continue
        if at >= 0:
            yield from _beside(clause, match.start(), match.end(), at)
        if at < 0 and _is_numbered(clause, match, mentions):
            yield Gathering(match.start(), match.end(), match.start(), party, whole=True)
        elif at >= 0 or named:
            whole = at >= 0 or not any(_ACRONYMS.fullmatch(words) for words in named) or _is_one_time(clause, match)
            if other := _OF_TWO.search(clause.text, clause.start, match.start()):
                organiser = organisation_of(clause.folded.at(other.start()))
                yield Gathering(other.start(), match.end(), at if at >= 0 else match.start(), organiser, whole)
            start = other.start() if other else match.start()
            yield Gathering(start, match.end(), at if at >= 0 else match.start(), party, whole)
        else:
            yield from _without_a_word(clause, match, party)


def _without_a_word(clause: Clause, match: re.Match[str], party: str) -> Iterator[Gathering]:
    """Yield what is named without a word for a gathering: that of a group in a town, the sitting of an organ."""
    if _OF_IT.match(clause.text, match.end()):
        return
    mentions = clause.folded.within(*match.span())
    sitting = any(_is_sitting(clause, mention) for mention in mentions)
    if sitting and (debate := _DEBATE.match(clause.text, match.end(), clause.end)):
        yield Gathering(match.start(), debate.end(), match.start(), party, whole=True)
    elif party in seatless() and _is_one_time(clause, match):
        yield Gathering(match.start(), match.end(), match.start(), party, whole=True)
    elif sitting:
        yield Gathering(match.start(), match.end(), match.start(), party, whole=True, standing=True)


def _tells_of_officials(clause: Clause) -> bool:
    """Whether a sentence tells of somebody of an organisation without naming it."""
    if "actor" not in clause.kinds or not clause.reading.names_organisations:
        return False
    return any(map(organisation_of, clause.folded.within(clause.start, clause.end)))


def _matches(clause: Clause) -> Iterator[re.Match[str]]:
    """Yield what names an organisation: what else a pattern takes in may hide the name of one."""
    at = clause.start
    while match := _NAMED.pattern.search(clause.text, at, clause.end):
        names = any(map(organisation_of, clause.folded.within(*match.span())))
        at = match.end() if names else match.start() + 1
        if names:
            yield match


def _is_round(clause: Clause, at: int, match: re.Match[str]) -> bool:
    """Whether talks are of home and an organisation: `the 12th Peru-EU round`, `the Joint Commission with the EU`."""
    body = _BODY_WITH.search(match[0])
    if body and clause.folded.at(match.start() + body.start()).value == "session":
        return True
    beside = _AND_A_STATE.match(clause.text, match.end(), clause.end)
    if beside and " between " in match[0] and clause.folded.at(beside.end() - 1).value == clause.home:
        return clause.folded.at(at).kind == "talks" or clause.form(at).endswith("dialogue")
    ours = any(one.value == clause.home for _, one in clause.folded.marked(*match.span()) if one.kind in _OF_STATES)
    return ours and (clause.folded.at(at).value == "session" or clause.form(at).endswith("dialogue"))


def _beside(clause: Clause, start: int, end: int, at: int) -> Iterator[Gathering]:
    """Yield the first of `the ASEAN and G20 summits`, the last of `the Annual Meetings of the IMF and the WB`."""
    several = clause.form(at).endswith("s")
    if not (several or _JOINT.search(clause.words(max(clause.start, at - _BEFORE), at))):
        return
    before = _AND.search(clause.text, max(clause.start, start - _BEFORE), start) if several else None
    behind = _AND_OF.match(clause.text, end, clause.end) if at < end - 1 else None
    for other in filter(None, (before, behind)):
        named = (one for one in clause.folded.within(*other.span("others")) if one.kind == "org")
        for mention in named:
            yield Gathering(min(start, other.start()), max(end, other.end()), at, str(mention.value), whole=True)


def _is_numbered(clause: Clause, match: re.Match[str], mentions: list[tuple[int, Mention]]) -> bool:
    """Whether an organ is named with a number, as one of its sittings: `the 141st Assembly of the IPU`, `IPU-150`."""
    if match[0][-1].isdigit():
        return True
    if not any(_GATHERS.search(_words(clause, mention)) for _, mention in mentions):
        return False
    before = clause.words(max(clause.start, match.start() - _BEFORE), match.start())
    return _NUMBERED.search(before) is not None and not _OF_IT.match(clause.text, match.end())


def _is_one_time(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a group is named with a number or a town, for its gathering: `the 79th UNGA`, `at the G20 in Rio`."""
    before = clause.words(max(clause.start, match.start() - _BEFORE), match.start())
    there = _GOES_TO.search(before) and _IN_TOWN.match(clause.text, match.end(), clause.end)
    there = there or (_AT.search(before) and _ALONE.match(clause.text, match.end(), clause.end))
    return bool(_NUMBERED.search(before) or there)


def _is_organ(clause: Clause, mention: Mention) -> bool:
    """Whether a body is one that sits: `the Indian Ocean Rim Association (IORA) Council of Ministers`."""
    return mention.kind == "body" and _ORGAN.match(_words(clause, mention)) is not None


def _is_sitting(clause: Clause, mention: Mention) -> bool:
    """Whether somebody may speak to an organ; nobody does in a letter to its president."""
    body = mention.kind == "org" or (mention.kind == "actor" and mention.value[0].sort == "body")
    return body and _SITS.search(_words(clause, mention)) is not None


def organisation_of(mention: Mention) -> str:
    """Return the organisation that a mention stands for: itself, its organ, its ministers."""
    if mention.kind == "org":
        return str(mention.value)
    if mention.kind == "actor" and len(mention.value) == 1:
        actor = mention.value[0]
        if actor.party and not is_state(actor.party) and not actor.name and actor.sort in _OFFICES:
            return str(actor.party)
    return ""


def _words(clause: Clause, mention: Mention) -> str:
    return clause.folded.source[mention.start : mention.end]


def is_assembly(mention: Mention, words: str) -> bool:
    """Whether somebody acting is the assembly or the council of an organisation."""
    return mention.kind == "actor" and mention.value[0].sort == "body" and _GATHERS.search(words) is not None


def is_gathering(name: str) -> bool:
    """Whether the name of an organisation is that of a gathering: `the Munich Security Conference`, not `the G7`."""
    return is_of_no_seat(name) and not _ACRONYMS.fullmatch(name)


@lru_cache(maxsize=_NAMES)
def is_of_no_seat(name: str) -> bool:
    """Whether nobody can visit an organisation, but only attend what it is: a gathering, or a group such as the G7."""
    if name[:_MEETING].lower() == "meeting":
        return True
    return _MEETS.search(name) is not None and not _STANDING.search(name)


def words_up_to(clause: Clause, one: Gathering) -> str:
    """Return the folded words of a sentence up to a gathering, as far back as tell what somebody does there."""
    return clause.text[max(clause.start, one.start - REACH) : one.start]


def is_of_two(folded: Folded, one: Gathering, home: str) -> bool:
    """Whether a gathering is called by home and one other side: the `EU-Ukraine Summit` is a meeting of the two."""
    if one.party != _ONE_SIDE or not one.named:
        return False
    two = _TWO.search(folded.text, max(0, one.start - _BESIDE_IT), one.end + _BESIDE_IT)
    return two is not None and folded.at(max(two.start("first"), two.start("last"))).value == home


def status_of(clause: Clause, one: Gathering) -> Status:
    """Return what became of a gathering; what it is called, an initiative or a proposal, tells nothing of that."""
    named = clause.text[one.start] in _MARKS_OF_NAMES
    return clause.noun_status(one.start if named else one.at, one.end)
