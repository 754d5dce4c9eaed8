"""For whom somebody stands where the phrase of name and office does not say it, but the words around it do.

`The Romanian side was led by Mrs Olivia Toderean`, `signed for Peru by Minister Ana Ruiz`, `his Bruneian counterpart,
Minister Erywan Yusof`, `Vinay Kwatra, Ambassador of India`, `Director of the IMF's Asia Department Krishna Srinivasan`.
"""

import re
from collections.abc import Iterable, Iterator

from calendar_core.extraction.english.people.actors import LEVELS, NO_OFFICE, Actor
from calendar_core.extraction.english.people.wordings import NO_VERB
from calendar_core.extraction.english.words.marks import GRAMMAR, MARKS
from calendar_core.extraction.english.words.patterns import AMONG
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.grammar import Pattern
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_ENVOYS = ("ambassador", "official")
"""Ranks of those who stand for a state or an organisation abroad."""
_OFFICE_WORDS = r"(?:<field>|<body>|<modifier>|<head>|(?:of|for|and|the|on|in|at)\b|a\.i\.|[ ,&-])"
_NEXT = "(?:,|;|,? and|; and) (?:the )?"
_TWO_MORE = f"(?:{_NEXT}(?P<who1><actor>))?(?:{_NEXT}(?P<who2><actor>))?"
_FIVE_MORE = "".join(f"(?:{_NEXT}(?P<who{number}><actor|name>))?" for number in (1, 2, 11, 12, 21))
_LED = GRAMMAR.compile(
    r"(?P<side><actor|demonym|state|org>)(?:"
    r"(?:<S>)?(?:[ -]<body>|[ -](?:side|one|team|part))?(?: of (?:the )?<field>(?:,? and <field>)?)?(?: \(<org>\))?"
    r"(?:,? [a-z]+){0,3}?"
    r",? (?:led|headed|(?:co-)?chaired|represented|fronted|(?:was|were) <join>)(?: [a-z]+)? by "
    r"(?:the |an? |its )?(?:<modifier> )?(?P<who><actor|name>)"
    r"|(?:(?<=<demonym>)(?: one| side)?|(?<=and <actor>)|(?<=and the <actor>)|(?<=, the <actor>))"
    r" by (?:his |her )?(?P<who1><actor|name>)"
    r"|(?<=<actor>) under (?P<who2><actor>))"
)
_LEADING = GRAMMAR.compile(
    r"(?P<who><actor|name>),? (?:who )?(?:will )?(?:led|headed|leads?|heads?|leading|heading) (?:the|an?|his|her) "
    r"(?P<side><actor>)|(?P<who1><actor|name>) the (?P<side1><demonym>) (?:one|side|delegation)\b"
    r"|\band (?P<who2><actor|name>) the (?P<side2><actor>)(?=[.,;\n])"
    r"|\b(?:[Ll]eading|[Hh]eading) the (?P<side12><actor>) (?:was|is) (?:the )?(?P<who12><actor|name>)"
)
_ON_BEHALF = GRAMMAR.compile(
    r"(?:\b(?:[Oo]n (?:the )?(?:behalf|part) of|[Ff]or|[Ff]rom|[Oo]n) (?:the )?(?P<side><actor|demonym|state|org>)"
    r"(?: side| part)?,?(?: (?:(?:the |this )?<document>|it|they) (?:was|were) <sign>)?"
    r" by (?:the |its |<honorific>[. ]+)?(?P<who><actor>)"
    r"|(?P<who1><actor>),? (?:acting |signing )?(?:(?:<sign> (?:it |the <document> )?)?on behalf of|<sign> for)"
    r" (?:the )?(?P<side1><actor|demonym|state|org>)"
    r"|\b(?:by|and) (?:the )?(?P<who2><actor|name>),? (?:for (?:the )?"
    r"(?P<side2><state|org>(?=[.,;\n]| and )|<actor>(?= side)|<demonym>(?= side))|(?:on|from) the (?P<side12><actor>)))"
)
_MADE_UP = GRAMMAR.compile(rf"(?P<side><actor>),? (?:that |which )?{AMONG} (?:the )?(?P<who><actor|name>){_FIVE_MORE}")
_OF_THE_SIDE = GRAMMAR.compile(
    r"(?:^|[.;\n] ?)(?:(?:[Aa]mong |[Aa]lso )?(?:[Tt]hose|[Oo]thers|[Pp]articipants|[Mm]embers|<presented>|<join>)"
    r" [^.;:\n<actor>]{0,30}?)?(?:[Oo]n|[Oo]f|[Ff]rom|[Ff]or) (?:the )?(?P<side><actor>)[,:]? "
    rf"(?:(?:the|they|it|<talks>|<join>|was|were|are|also|by|in) ){{0,8}}(?P<who><actor>){_TWO_MORE}"
)
"""`From the Peruvian side, Minister Ana Ruiz attended the meeting`; `among those from the Peruvian side were`."""
_OF_THE_STATE = GRAMMAR.compile(
    r"(?:(?:\b(?:[Tt]hose|[Oo]thers|[Pp]articipants|[Aa]ttendees|[Mm]embers)|<presented>|<join>) "
    r"[^.;:\n<actor>]{0,30}?(?:from|for)|<join>) (?:the )?(?P<side><state>)"
    rf"(?::| (?:was|were|are|is|included?)) (?:the )?(?P<who><actor>){_TWO_MORE}"
)
"""`Attending from Peru were Deputy Minister Ana Ruiz and Ambassador Juan Soto`; `representing Peru were`."""
_STOOD_FOR = GRAMMAR.compile(
    rf"(?P<side><actor>) (?:was|were) <join> by (?:the )?(?P<who><actor>){_TWO_MORE}"
    r"|<join> (?:on|from|for) (?:the )?(?P<side1><actor>|<state>),? by (?:the )?(?P<who11><actor>)"
    rf"(?:{_NEXT}(?P<who12><actor>))?(?:{_NEXT}(?P<who21><actor>))?"
)
"""`The Peruvian side was represented by Ministers A and B`; `the talks were attended on the Peruvian side by`."""
_SIGNED_FOR = GRAMMAR.compile(
    r"\b(?:[Ff]or|[Oo]n behalf of) (?:the )?(?P<side><state>), (?:the )?(?P<who><actor>)(?= <sign>|[.;\n]|$)"
)
"""`For Peru, Deputy Minister Ana Ruiz signed, and for Chile, Ambassador Juan Soto.`"""
_NAMED_BEHIND = GRAMMAR.compile(
    r"(?:^|(?<=\n)|(?<=[.,] ))(?:[Tt]he )?(?P<side><actor>), (?P<who><name>),? (?:has |also |will )*"
    r"<met|receive|hold|visited|sign|join|spoke|call_on|discussed>"
)
_OFFICE_AND_NAME = f"{MARKS['actor']}, {MARKS['name']}"
"""What every match of this pattern holds, and few texts do."""
_FELLOW = GRAMMAR.compile(
    r"(?P<side><actor>) (?:[Tt]he )?(?:<honorific>[., ]*)*(?P<who><actor>)"
    r"|(?P<side1><actor>), (?:[Tt]he )?(?:<honorific>[., ]*)*(?P<who1><actor>)"
    rf"(?={NO_VERB})"
)
_APPOSED = GRAMMAR.compile(r"(?P<who><actor>)(?:, | \()(?P<side><actor>)")
_APPOSED_THE = GRAMMAR.compile(r"(?P<who><actor>), the (?P<side><actor>)(?! and )")
_WHO_IS_FELLOW = GRAMMAR.compile(r"(?P<who><name>),? (?:his|her|their|my|our) (?P<side><actor>)(?=[.,;)\n]|$)")
"""`Ana Ruiz, his Peruvian colleague`."""
_IN_BRACKETS = GRAMMAR.compile(r"(?P<side><actor>) \((?:<honorific>[., ]*)*(?P<who><actor>|<name>)\)")
_TWO_CHAIRS = GRAMMAR.compile(r"(?P<side><actor>) and (?:<modifier> )?(?P<who><actor>)")
_MEMBER = lazy(r"senator|congress(?:wo)?man|mp|representative|member of (?:the )?[\w ]+", re.IGNORECASE)
_CHAIR = lazy(r"(?:current |rotating )?chair(?:man|person|woman)?$", re.IGNORECASE)
_SERVES = GRAMMAR.compile(r"(?P<who><actor>) to (?:the )?(?P<side><actor>)")
_SERVANT = lazy(r"advis[eo]r|assistant|aide", re.IGNORECASE)
_OF_STATE_BESIDE = GRAMMAR.compile(r"(?P<who><actor>), (?P<side><state>)(?=[,.;)\n]|$)")
_IN_A_LINE = GRAMMAR.compile(
    r"(?:^|(?<=\n))\s*(?:[-*•◦o] ?)?(?:[Tt]he )?(?P<side><state>)(?: \([A-Z]{2,4}\))?(?: ?:| [-–]) "
    r"(?:<honorific>[., ]*)*(?P<who><actor>)"
)
"""A line of those who took part: `- Peru: Deputy Minister Ana Ruiz`."""
_BEHIND_OFFICE = GRAMMAR.compile(
    r"(?P<side><actor>)(?:<S>)?"
    r",? (?:(?:of|for|in|on|at|the|and|based|residing|resident|accredited to) |<field>,? |<body> |\(<body>\) |"
    r"<modifier> |<region> |<state> |<org> ){0,8}"
    r"(?:<field>|<body>|<region>|<state>|<org>|(?<=in )<city>|(?<=<actor> )opposition)(?: \([^()\n]{1,40}\))?,? "
    r"(?P<who><actor>|<name>)"
)
_OF_STATE = GRAMMAR.compile(
    rf"(?P<who><actor>)(?!,? and (?:the )?<body>){_OFFICE_WORDS}{{1,12}}\bof (?:[Tt]he )?"
    r"(?P<side><state>|<org>)(?!<S>|-)"
)


def place_by_sides(folded: Folded) -> Iterator[Actor]:
    """Tell the party of actors for whom the words around them do; yield persons who were bare names before."""
    for pattern, fits in (
        (_LED, _leads),
        (_LEADING, _leads),
        (_ON_BEHALF, _leads),
        (_OF_THE_SIDE, _leads),
        (_OF_THE_STATE, _leads),
        (_STOOD_FOR, _is_represented),
        (_SIGNED_FOR, _leads),
        (_MADE_UP, _leads),
        (_FELLOW, _is_fellow),
        (_WHO_IS_FELLOW, _is_fellow_or_office),
        (_APPOSED, _is_office),
        (_APPOSED_THE, _is_office_of_one),
        (_OF_STATE, _is_state),
        (_SERVES, _is_served),
        (_TWO_CHAIRS, _is_of_one_house),
        (_OF_STATE_BESIDE, _is_state_of_one),
        (_IN_A_LINE, _is_state_of_one),
    ):
        for side, who in _pairs(folded, pattern):
            party = fits(side, who)
            if party and who.kind == "actor":
                _place(who.value, party)
            elif party and " " in who.value:
                yield Actor(party, who.value, None, "person", stated=True)
    _tell_who(folded)
    beside = _pairs(folded, _NAMED_BEHIND) if _OFFICE_AND_NAME in folded.text else ()
    for side, who in (*_pairs(folded, _BEHIND_OFFICE), *beside):
        party = _is_office(side, who)
        if party and who.kind == "name" and " " in who.value:
            yield Actor(party, who.value, side.value[-1].office, "person", stated=True)
            _name(side.value[-1], who)
        elif party and who.kind == "actor" and _is_of_no_office(side, who):
            _place(who.value, party)
            _name(side.value[-1], who)


def _tell_who(folded: Folded) -> None:
    """Tell who holds the offices of those whom the words behind them name."""
    for first, second in _pairs(folded, _TWO_CHAIRS):
        _join_chairs(folded, first, second)
    for office, who in _pairs(folded, _IN_BRACKETS):
        _name(office.value[-1], who)


def _pairs(folded: Folded, pattern: Pattern) -> Iterator[tuple[Mention, Mention]]:
    if not pattern.may_stand_in(folded.text):
        return
    at = 0
    while match := pattern.search(folded.text, at):
        groups = [(name.rstrip("12"), match.start(name)) for name, text in match.groupdict().items() if text]
        side = next(start for name, start in groups if name == "side")
        those = [start for name, start in groups if name == "who"]
        yield from ((folded.at(side), folded.at(who)) for who in those)
        at = max(*those, match.start() + 1)


def _place(actors: Iterable[Actor], party: str) -> None:
    for actor in actors:
        if not actor.party and actor.name:
            actor.party, actor.stated = party, True
            actor.office = None if actor.office and actor.office.text == NO_OFFICE else actor.office


def tell_fellows(folded: Folded, home: str) -> None:
    """Tell which state counterparts are of where only who is named behind does: `his counterpart, President Soto`."""
    for fellow, who in _pairs(folded, _FELLOW):
        last, one = fellow.value[-1], who.value[0]
        known = one.party not in ("", home) and not one.assumed and is_state(one.party)
        if last.sort == "fellow" and not last.stated and not last.name and known and one.name and one.office:
            last.stated = one.stated = True
            last.party = ""
            if not folded.source.endswith("s", 0, fellow.end):
                last.party, last.name, last.office, last.sort = one.party, one.name, one.office, one.sort
        elif last.sort == "fellow" and not last.name and one.assumed and one.party == home and one.name and one.office:
            last.name, last.office = one.name, one.office
            who.value = fellow.value


def _join_chairs(folded: Folded, first: Mention, second: Mention) -> None:
    """Tell that a head of state who chairs an organisation is one: `President of Ghana and ECOWAS Chair Ana Ruiz`."""
    if len(first.value) > 1 or len(second.value) > 1 or first.value[0].name or not second.value[0].name:
        return
    for leader, chair in ((first, second), (second, first)):
        one, other = leader.value[0], chair.value[0]
        leads = is_state(one.party) and one.stated and one.office is not None and one.office.level == LEVELS[0]
        chairs = other.stated and not is_state(other.party) and other.office and _CHAIR.match(other.office.text)
        if leads and chairs and " Commission" not in folded.source[chair.start : chair.end]:
            one.name = other.name = one.name or other.name
            one.sort, other.sort, other.party = "person", "person", one.party


def _name(office: Actor, who: Mention) -> None:
    """Tell who holds an office behind which a name stands in brackets: `Ambassador of Oman (H.E. Said Al Harthy)`."""
    name = who.value if who.kind == "name" else who.value[0].name
    bare = who.kind == "name" or (len(who.value) == 1 and who.value[0].office is None and not who.value[0].stated)
    if bare and office.sort == "office" and office.stated and not office.name and " " in name:
        office.name, office.sort = name, "person"
        if who.kind == "actor":
            _place(who.value, office.party)


def _is_of_no_office(side: Mention, who: Mention) -> bool:
    """Whether nothing but the office before a name is told, or it is told again: `the Envoy in Lima, Ambassador A`."""
    office, again = side.value[-1].office, who.value[0].office
    return again is None or (again.level == "ambassador" and office is not None and office.level in _ENVOYS)


def _leads(side: Mention, _: Mention) -> str:
    if side.kind == "actor":
        last = side.value[-1]
        alone = all(actor.party == last.party for actor in side.value)
        return last.party if alone and last.stated and (last.sort == "body" or not last.name) else ""
    return str(side.value)


def _is_represented(side: Mention, who: Mention) -> str:
    """Return the party of a side or a delegation that several stand for; it is no person who was joined by them."""
    return "" if side.kind == "actor" and side.value[-1].sort != "body" else _leads(side, who)


def _is_fellow(side: Mention, _: Mention) -> str:
    last = side.value[-1]
    return last.party if last.sort == "fellow" and last.stated and not last.name else ""


def _is_office(side: Mention, _: Mention) -> str:
    last = side.value[-1]
    return last.party if last.sort == "office" and last.stated and not last.name else ""


def _is_fellow_or_office(side: Mention, who: Mention) -> str:
    return _is_fellow(side, who) or _is_office(side, who)


def _is_office_of_one(side: Mention, who: Mention) -> str:
    """Return the party of an office with an article behind a name with a mere rank: `Cardinal Marco Bianchi, the …`."""
    one = who.value[0]
    ranked = len(who.value) == 1 and (one.own or (one.office is not None and one.office.level == "official"))
    return _is_office(side, who) if ranked and len(side.value) == 1 else ""


def _is_of_one_house(side: Mention, who: Mention) -> str:
    """Return the party of a member of parliament beside whom another is named: `French Senator A and Senator B`."""
    one, other = side.value[-1].office, who.value[0].office
    alike = one is not None and other is not None and one.text.casefold() == other.text.casefold()
    return side.value[-1].party if alike and side.value[-1].stated and _MEMBER.fullmatch(one.text) else ""


def _is_served(side: Mention, who: Mention) -> str:
    """Return the state of those whom an adviser serves: `Juan Soto, Senior Adviser to the Chilean President`."""
    last, office = side.value[-1], who.value[-1].office
    serves = len(who.value) == 1 and office is not None and _SERVANT.search(office.text)
    return last.party if serves and last.stated and last.sort in ("office", "person") else ""


def _is_state(side: Mention, _: Mention) -> str:
    return str(side.value)


def _is_state_of_one(side: Mention, who: Mention) -> str:
    """Return the state that stands behind one official named."""
    return str(side.value) if len(who.value) == 1 and who.value[0].office and who.value[0].name else ""
