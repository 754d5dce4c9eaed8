"""Conferences of no organisation, which count for the state where they are: `the Recovery Conference in Berlin`.

The session of which a sentence only says `the session` is one of the organisation spoken of before.
"""

import re
from collections.abc import Iterator, Sequence

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.clauses.settings import setting
from calendar_core.extraction.english.gatherings.gatherings import Gathering, organisation_of
from calendar_core.extraction.english.people.actors import party_of
from calendar_core.extraction.english.words.lexicon import seatless
from calendar_core.extraction.english.words.patterns import ORDINAL, RULES
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy

_WORD = (
    r"(?:(?!(?:a|an|the|and|or|at|in|to|for|with|on|by|from|of|during|as|via|into|after|before|also)\b)"
    r"[\w'’.&-]+(?: |(?=<state|region>))|"
    r"<name> |<modifier> |<field> |<body> |<forum> |<talks> |<city> |<document> |<date>(?:<S>)? |"
    r"<state|demonym|region|actor>(?:<S> |[ -])|\([^()\n]{1,20}\) )"
)
_NAME = RULES.compile(rf"(?P<the>\b[Tt]he )?(?P<name>(?:(?<![\w'’.&-]){_WORD}{{1,8}})?)$")
"""What stands before a word for a conference and belongs to it."""
_OF_A_YEAR = RULES.compile(r"<date><S> ")
"""The beginning of a name that tells which of several gatherings is meant: `next year's summit`."""
_OTHER = RULES.compile(
    r" (?:of (?:the |their )?(?:[\w-]+ |<modifier> |<state>-<state> ){0,3}<talks>|<forum>)"
    r"| (?:series|members?|participants?|<document>)"
    r"|(?: of (?:the )?(?:[\w-]+ |<modifier> ){0,3}<body>)? (?:with|between) (?:the )?(?:[a-z-]+ )?"
    r"<state|demonym|actor>"
)
"""Behind a session: it is one of a joint commission, or of two states; or the name goes on."""
_OF_STATES = RULES.compile(
    r" (?:of|from) (?:the )?(?:[a-z]+ )?(?:<group|actor>|<state>(?:,|,? and) (?:the )?<state|group>)"
)
"""Behind a summit, or `the meeting of foreign ministers`: whose they are, all of whom met there."""
_NOT_OF_SEVERAL = RULES.compile(r"<state|demonym>(?:-| and | & )<state|demonym>|\b(?:[Pp]ress|[Nn]ews) $")
"""In the name of a conference: it is one of two states, or one to which they tell the press."""
_HELD = (
    r"(?:,? (?:(?:which |that )?(?:was|is|being|were|to|will|is to|set to) )?"
    r"(?:<hold>|taking place\b|<opened>|organi[sz]ed\b|<receive>))?"
)
_WAS_HELD = RULES.compile(
    r"[^.;,\n<org>]{0,60}?,? (?:which |that )?(?:(?:was|is being|will be|is to be|will) )?(?:<hold>|organi[sz]ed)"
    r"(?:,? (?:on )?<date>,?)?(?: (?:in|at) (?:the )?[^.;,\n<org><city><state>]{1,40},)?(?: in)? (?:the )?"
    r"(?P<place><city|state|region>)"
)
"""Behind a conference: where it was, though a state that it was about stands before: `on Chad, which was held in`."""
_IN_CITY, _IN_STATE = (
    RULES.compile(
        rf"(?:(?!<org>)<NOCOMMA>){{0,90}}?{_HELD}(?:(?!<org>)<NOCOMMA>){{0,40}}?\b(?:in|at) "
        rf"(?:the (?:<demonym> capital,? |<actor> of )?)?(?P<place>{place})(?!<S>|-| in (?:the )?<city|state|region>)"
    )
    for place in ("<city>", "<state|region>")
)
_BY_STATES = RULES.compile(
    r"[^.;,\n<org>]{0,60}?,? (?:(?:which|that) (?:is|was|will be|is being) )?"
    r"(?:<receive>|<hold>|organi[sz]ed|convened) (?:jointly )?by [^.;\n]{1,80}? in (?:the )?(?P<place><city>)"
)
"""Behind a conference: who holds it, and then where."""
_BEHIND = (_IN_CITY, _WAS_HELD, _BY_STATES, _IN_STATE)
"""Behind a conference: where it is; a city tells it best. What an organisation is told of is none of these."""
_BY_WHOM = RULES.compile(
    r"(?: on [^.;,\n<org>]{1,50}?)?"
    r"(?: in (?:the )?<city>(?:, (?:[A-Z]\.[A-Z]\.|(?:the )?<state>))?)?(?:,? (?:on )?<date>)?,? "
    r"(?:(?:which|that) (?:is|was|will be|is being) )?(?:jointly |co-)?"
    r"(?:<receive>|<hold>|organi[sz]ed|convened|arranged)(?: in (?:the )?<city>)? (?:jointly )?by (?:the )?<org>(?!<S>)"
)
"""Behind a conference: the organisation that holds it, as in `a forum in Lima hosted by the World Bank`."""
_SET_OUT = RULES.compile(
    r"(?:<arrive>|<visited>|<visit>|\b(?:in|to|for)) (?:in |to |for )?(?:the )?(?P<place><city>|<state>)"
    r"(?:(?! (?:and )?(?:<modifier> )?to (?:the )?<city|state>|<visited|arrive> (?:[a-z]+ )?(?:the )?<city|state>)"
    r"[^.;\n]){0,60}? "
    r"(?:for|to <join>(?: in)?) (?:(?:the|an?) )?$"
)
_OPENS = RULES.compile(r"\W*(?:(?:[Oo]n )?<date>,? )?(?:(?:in|In) (?:the )?(?P<place><city>|<state>))")
"""A sentence that opens with where it is set."""
_OF_FIRMS = lazy(r"\b(?:business|investors?|chamber of commerce|arbitration)\b", re.IGNORECASE)
"""In the name of a conference: states do not meet there."""
_FAIR = lazy(r"expo|exhibition|fair|games")
OF_THE_BLOC = RULES.compile(
    r"[^.;,\n]{0,40}? of (?:the|that) (?:(?:regional|international|[a-z\d]+-(?:nation|member|country)|<modifier>) )?"
    r"(?:bloc|organi[sz]ation|alliance|association|grouping|union|initiative|"
    r"[Cc]ommunity|[Mm]ovement|[Ff]orum|[Ll]eague|[Oo]rgani[sz]ation|[Aa]lliance|[Uu]nion|[Ii]nitiative)(?![\w-])"
)
"""Behind a summit: whose it is, in other words for the organisation spoken of."""
_CAPITALISED = r"[A-Z][\w'’-]+"
_ASSOCIATION = (
    "(?:Coalition|Alliance|(?<!Strategic )Partnership|Platform|Initiative|Process|Organi[sz]ation|"
    "(?:Contact|Coordination|Core) Group)"
)
_OF_NAME = lazy(
    r" of (?:the )?(?!(?:[A-Z][\w'’]+[-–][A-Z][\w'’]+ )?(?:Strategic|Comprehensive|Joint|Bilateral|New) )"
    rf"(?P<name>(?:{_CAPITALISED} ){{0,5}}{_ASSOCIATION}"
    rf"(?: (?:for|of|against|to)(?: the)? {_CAPITALISED}(?:(?: and| of| for| the)* {_CAPITALISED}){{0,4}})?)(?![\w-])"
)
"""Behind a word for a meeting: the name of those who hold it, as they are called who are no known organisation."""
_ONE_WORD = lazy(r"[\w'’-]+")
_CONFERENCE = lazy(r"summit|conference|forum|congress")
_OF_A_PLACE = RULES.compile(
    r"\b[Tt]he (?:<date> |\d+(?:st|nd|rd|th) )?<city|name>(?: (?:<field>|<modifier>|<name>|[A-Z]\w+)){0,3} $"
)
"""Before `Dialogue`: the place that a conference is called by."""
_OF_PARTNERS = lazy(
    r"\b(?:Strategic|Partnership|Policy|Political|Comprehensive|Joint|Bilateral|Annual|High-Level|Enhanced|Trilateral|"
    r"Ministerial|Consular|Defen[cs]e|Security|Rights|Cyber|Economic|Trade|Quadrilateral|Dialogue)\b"
)
"""In the name of a dialogue: it is one of partners, which they hold."""
_MORE_OF_THE_NAME = (" of ", " on ", " for ")
_ORGAN = lazy(r"assembly|council(?: of (?:foreign )?ministers)?")
_THE_NEXT_ORGAN = lazy(rf"[Tt]he (?:{ORDINAL} )?$")
"""Before an organ: that of the organisation spoken of, or one of its sittings."""
_CAPITAL = lazy(r"[A-Z]")
_CALLED = lazy(rf"[A-Z]|\b{ORDINAL}\b")
"""In the name of a conference: it is one that is known by it, or one of a row."""
_OF_ALL = lazy(r"General (?:Assembly|Debate)\b(?! of (?!the (?:UN|United Nations)\b))")
"""The assembly of the United Nations, which is called so where no other organisation has been told of."""
_SO_CALLED = RULES.compile(r" (?:on|for|of) [^.;,()\n]{1,50} \(<org>\)")
"""Behind a conference: its acronym, as in `the Tokyo Conference on African Development (TICAD)`."""
_IN_SHORT = " ("
"""Between a gathering and what it is called in short: `the United Nations Climate Change Conference (COP 28)`."""
_REACH = 110


def conferences(clause: Clause, named: Sequence[Gathering]) -> Iterator[Gathering]:
    """Yield the gatherings of a sentence whose organisation it does not name.

    Args:
        clause: the sentence.
        named: those whose organisation it names.
    """
    for at, mention in clause.folded.marked(clause.start, clause.end):
        told = any(one.start <= at < one.end or clause.text[one.end : at] == _IN_SHORT for one in named)
        if told or not _may_sit(clause, at, mention):
            continue
        name = _NAME.search(clause.text, max(clause.start, at - _REACH), at)
        if name is None or _OTHER.match(clause.text, at + 1, clause.end) or _NOT_OF_SEVERAL.search(name["name"]):
            continue
        if _is_of_states(clause, at):
            continue
        of_firms = _OF_FIRMS.search(clause.words(name.start("name"), at))
        party = "" if of_firms or _FAIR.search(clause.form(at)) else _party(clause, name, at)
        if party not in ("", clause.home):
            yield Gathering(name.start("name"), at + 1, at, party, whole=True, named=False)


def _may_sit(clause: Clause, at: int, mention: Mention) -> bool:
    """Whether a mention is a word for a conference, `the meeting` of some alliance, or `the Assembly` spoken of."""
    if mention.kind == "talks":
        if _is_named_dialogue(clause, at):
            return True
        of_it = (
            clause.forum and clause.form(at).endswith("meeting") and OF_THE_BLOC.match(clause.text, at + 1, clause.end)
        )
        held = clause.form(at).endswith("meeting") and _BY_WHOM.match(clause.text, at + 1, clause.end)
        return bool(of_it or held) or _name_behind(clause, at) != ""
    organ = mention.kind == "body" and clause.forum != "" and _ORGAN.fullmatch(clause.form(at))
    return mention.kind == "forum" or bool(organ and _THE_NEXT_ORGAN.search(clause.text, clause.start, at))


def _is_named_dialogue(clause: Clause, at: int) -> bool:
    """Whether a dialogue is a conference by its name, that of a place: `the Petersberg Climate Dialogue`."""
    named = _OF_A_PLACE.search(clause.text, max(clause.start, at - _REACH), at)
    if named is None or clause.words(at, at + 1) != "Dialogue":
        return False
    return _OF_PARTNERS.search(clause.words(named.start(), at)) is None


def _is_of_states(clause: Clause, at: int) -> bool:
    """Whether those of states that are told meet there, which is a meeting with each: home is one of a group's own."""
    match = _OF_STATES.match(clause.text, at + 1, clause.end)
    if match is None or clause.form(at).endswith("ministers"):
        return match is not None
    told = clause.folded.within(*match.span())
    return all(one.kind != "state" for one in told) and any(clause.home in _members(one) for one in told)


def _members(mention: Mention) -> tuple[str, ...]:
    """Return the states of a group, or of its officials."""
    return mention.value if mention.kind == "group" else tuple(one.party for one in mention.value)


def _party(clause: Clause, name: re.Match[str], at: int) -> str:
    """Return the organisation whose gathering it is, or the country where a conference is."""
    words = clause.words(name.start("name"), at - 1) if name["name"] else ""
    organisation = _organisation(clause, name, at, words)
    if organisation:
        return organisation
    for pattern in _BEHIND:
        if behind := pattern.match(clause.text, at + 1, clause.end):
            return party_of(clause.folded.at(behind.start("place")))
    cities = [one for one in clause.folded.within(*name.span("name")) if one.kind == "city"]
    if cities:
        return party_of(cities[0])
    states = [str(one.value) for one in clause.folded.within(*name.span("name")) if one.kind == "state"]
    return _set_in(
        clause, name.start(), at, words, states[0] if len(states) == 1 and clause.form(at) == "forum" else ""
    )


def _organisation(clause: Clause, name: re.Match[str], at: int, words: str) -> str:
    """Return the organisation spoken of before, one that is named behind, or that of the General Assembly."""
    if name["name"].startswith("its ") and (owner := _owner(clause, name.start("name"))):
        return owner
    of_its_own = clause.text.startswith(_MORE_OF_THE_NAME, at + 1)
    definite = name["the"] or _OF_A_YEAR.match(name["name"])
    if definite and clause.forum and not (of_its_own or _CAPITAL.search(words)):
        return clause.forum
    if clause.forum and OF_THE_BLOC.match(clause.text, at + 1, clause.end):
        return clause.forum
    in_short = _SO_CALLED.match(clause.text, at + 1, clause.end)
    if in_short and seatless().get(party := organisation_of(clause.folded.at(in_short.end() - 2))):
        return party
    if by_whom := _BY_WHOM.match(clause.text, at + 1, clause.end):
        return organisation_of(clause.folded.at(by_whom.end() - 1))
    general = _OF_ALL.match(clause.folded.source, clause.folded.origin(at))
    return _name_behind(clause, at) or ("UN" if general else "")


def _owner(clause: Clause, position: int) -> str:
    """Return the last organisation told before a position: `chairs ECOWAS and presided over its 92nd session`."""
    told = reversed(clause.folded.within(clause.start, position))
    return next((party for one in told if (party := organisation_of(one))), "")


def _name_behind(clause: Clause, at: int) -> str:
    """Return by its name whose meeting it is, where nobody knows it as an organisation: `of the X Coalition`."""
    match = _OF_NAME.match(clause.folded.source, clause.folded.at(at).end)
    return "" if match is None or _ONE_WORD.fullmatch(match["name"]) else match["name"]


def _set_in(clause: Clause, position: int, at: int, words: str, called: str) -> str:
    """Return where somebody has set out for, or where the sentence is set: `left for Lima to attend the forum`.

    A conference with a name is where somebody was who took part in it; a forum is in the state that it is called by.
    """
    match = _SET_OUT.search(clause.text, clause.start, position) or _OPENS.match(clause.text, clause.start, position)
    if match:
        return party_of(clause.folded.at(match.start("place")))
    named = not clause.in_title and _CONFERENCE.match(clause.form(at)) and _CALLED.search(words)
    return called or setting(clause, position) if named else ""
