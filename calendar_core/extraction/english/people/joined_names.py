"""Names that hold what is something else by itself: a town, a state, a nationality, an office, a title.

`Pham Thai Nhu Mai` is no Thai, `Amy Pope` no pope, `Lord Ahmad of Wimbledon` not of another town than his colleagues.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from calendar_core.extraction.english.people.leaders import party_of_holder, party_of_leader
from calendar_core.extraction.english.people.names import untitled
from calendar_core.extraction.english.words.lexicon import capitals_named_like_persons, word_set
from calendar_core.extraction.english.words.marks import GRAMMAR, MARKS
from calendar_core.extraction.folding import Folded, Found, Mention
from calendar_core.extraction.lazy import lazy

_AROUND_TOWNS = GRAMMAR.compile(
    "<name> <city>(?: <city>){0,2}(?: <name>)|<name> <city>(?![- ]<|')|<city> <city> <name>"
)
_TITLED_TOWN = GRAMMAR.compile(
    r"<head|honorific>[.]? (?P<town><city>)(?![ -]<city|name>|(?:'s|')? <head|heads|body>)"
    r"(?: of (?:the )?(?P<state><state>))?"
)
_ROYAL = lazy(r"(?:(?:crown )?prince(?:ss)?|king|queen|duke|duchess)", re.IGNORECASE)
"""Titles of persons who are called by their first names."""
_OFFICES = tuple(f"{MARKS[kind]} " for kind in ("head", "state"))
"""Before a first name, behind which a capital is the other half of a name: Prime Minister Joseph Muscat."""
_LIKE_A_STATE = GRAMMAR.compile(
    r"(?P<who><head|heads|field|state|demonym|honorific|met|receive|fellow>[.,]? |\b(?:with|by) )?"
    r"(?P<first><state|demonym>) <name>"
)
_BEFORE_A_NAME = tuple(f"{MARKS[kind]} {MARKS['name']}" for kind in ("state", "demonym"))
"""What every match of this pattern holds, and most texts do not."""
_GIVEN_NAMES = frozenset({"israel", "jordan", "chad", "georgia", "bharat", "german"})
"""States and nationalities that persons are named like: Minister Israel Katz."""
_NAMED_FIRST = GRAMMAR.compile("<name> (?:<state|region>|<head>(?! of ))")
_FAMILY_NAMES = frozenset(
    {"montenegro", "israel", "jordan", "scotland", "england", "wales", "holland", "pope", "king", "prince", "marshal",
     "dean", "judge", "speaker", "mayor", "duke"}
)  # fmt: skip
"""States and offices that families are named like: Prime Minister Luís Montenegro."""
_AROUND_PEOPLES = GRAMMAR.compile("<name> <demonym|honorific> <name>")
_SHEIKH = frozenset({"sheikh", "shaikh"})
"""A title that stands within names as well: Hassan Sheikh Mohamud."""
_EMIR = frozenset({"Amir", "Emir"})
"""Before it: an office, and no first name."""
_LED_BY_TITLE = GRAMMAR.compile("<honorific> <name>(?! <name>)")
_BY_TITLE = lazy(r"Sheikh \w+")
"""How some are called whom everybody knows by it: Sheikh Hasina."""
_TITLE_LAST = GRAMMAR.compile(r"<name> <honorific>(?![.]? ?<name|honorific|head|modifier>)")
_OF_A_SEAT = GRAMMAR.compile("(?P<title><honorific|modifier>) (?P<who><name>) of <city|name|region>")
_CALLED = GRAMMAR.compile(
    r'<name> "(?:<name|city|head|honorific|modifier|state|region>|[A-Z][\w-]+)(?: [A-Z][\w-]+)?" <name>'
)
"""What somebody is called stands in quotes within his name: Ana "Nita" Soto."""
_MANY = 2
_PEERS = frozenset({"lord", "lady", "baroness", "baron", "viscount", "earl"})
_A_NAME = GRAMMAR.compile(r"<name>(?= )")
_GOVERNS = lazy(r" (?:Administration|Government|Cabinet)\b")
_IN_CAPITAL = GRAMMAR.compile(
    r"<name>(?:(?<=\b(?:in|to|at) <name>)|(?<=\bfor <name>)|(?<=\bfrom <name>)|(?<=<visit|visited> <name>)"
    r"|(?=,? (?:the )?capital (?:city )?of\b))"
)

_AT_HOME: Mapping[str, Sequence[str]] = {"Victoria": ("AU", "CA")}
"""States that have a place by the name of the capital of another."""


def around_towns(folded: Folded) -> Iterator[Found]:
    """Join names with the towns that they seem to hold: Passos and Hassan are towns, but not after a first name."""
    for match in _AROUND_TOWNS.found_in(folded.text):
        mentions = folded.within(*match.span())
        before = folded.text[max(0, match.start() - len("_ ")) : match.start()]
        titled = before == MARKS["honorific"] + " " or (before in _OFFICES and " " not in mentions[0].value)
        if titled or not any(mention.kind == "city" and mention.value.kind == "capital" for mention in mentions):
            yield _joined(folded, *match.span())


def titled_towns(folded: Folded) -> Iterator[Found]:
    """Read a town behind a title as a name: Crown Princess Mary, Mr Lagos, President Lagos of Chile."""
    for match in _TITLED_TOWN.found_in(folded.text):
        town = folded.at(match.start("town"))
        state = folded.at(match.start("state")) if match["state"] else None
        title = folded.at(match.start())
        royal = _ROYAL.fullmatch(folded.source, title.start, title.end) is not None
        abroad = state is not None and state.value != town.value.country
        if town.value.kind != "capital" and (royal or abroad or title.kind == "honorific"):
            yield match.start("town"), match.end("town"), Mention("name", town.start, town.end, town.value.name)


def around_words(folded: Folded) -> Iterator[Found]:
    """Join names with what they seem to hold besides: Israel Katz, if an office tells so, Luís Montenegro, Amy Pope."""
    for match in _LIKE_A_STATE.finditer(folded.text) if any(one in folded.text for one in _BEFORE_A_NAME) else ():
        first = folded.at(match.start("first"))
        made = _joined(folded, match.start("first"), match.end())
        known = party_of_leader(made[2].value)
        if folded.source[first.start : first.end].lower() in _GIVEN_NAMES and (match["who"] or known):
            yield made
    for match in _NAMED_FIRST.found_in(folded.text):
        name, last = folded.within(*match.span())
        if folded.source[last.start : last.end].lower() in _FAMILY_NAMES and " " not in name.value:
            yield _joined(folded, *match.span())


def in_order(found: list[Found]) -> list[Found]:
    """Return what was found in order, without what overlaps what stands before it."""
    apart: list[Found] = []
    for one in sorted(found, key=lambda found: found[0]):
        if not apart or apart[-1][1] <= one[0]:
            apart.append(one)
    return apart


def within_names(folded: Folded) -> Iterator[Found]:
    """Join names around a nationality, with a last word like a title, and with the seat of a peer."""
    for match in _CALLED.found_in(folded.text):
        yield _without_the_middle(folded, match)
    for match in _AROUND_PEOPLES.found_in(folded.text):
        first, middle, _ = folded.within(*match.span())
        word = folded.source[middle.start : middle.end].casefold()
        within = word in word_set("name_titles") or (word in _SHEIKH and first.value not in _EMIR)
        if middle.kind == "demonym" or (within and " " not in first.value):
            yield _joined(folded, *match.span())
    for match in _LED_BY_TITLE.found_in(folded.text):
        whole = _joined(folded, *match.span())
        if _BY_TITLE.fullmatch(whole[2].value) and party_of_leader(whole[2].value):
            yield whole
    for match in _TITLE_LAST.found_in(folded.text):
        name, last = folded.within(*match.span())
        if name.value.count(" ") < _MANY and _is_a_word(folded.source[last.start : last.end]):
            start, end, made = _joined(folded, *match.span())
            yield start, end, Mention("name", made.start, made.end, made.value.rstrip("."))
    for match in _OF_A_SEAT.found_in(folded.text):
        title, who = folded.at(match.start("title")), folded.at(match.start("who"))
        if folded.source[title.start : title.end].lower() in _PEERS:
            seat = folded.at(match.end() - 1)
            yield match.start("who"), match.end(), Mention("name", who.start, seat.end, who.value)


def _is_a_word(title: str) -> bool:
    """Whether a title may be a word of a name, `Gen`: it has a capital, and no brackets as `(Retd)`."""
    return title.istitle() and title.rstrip(".").isalpha()


def capitals(folded: Folded, home: str) -> list[Found]:
    """Read a name as a capital where one is in it or goes to it: `Sofia met him in Sofia`.

    It is home's where home has a place of that name: `in Victoria`, written in Australia.
    """
    found: list[Found] = []
    for match in _IN_CAPITAL.found_in(folded.text):
        mention = folded.at(match.start())
        locality = capitals_named_like_persons().get(mention.value)
        if home in _AT_HOME.get(mention.value, ()):
            found.append((*match.span(), Mention("region", mention.start, mention.end, home)))
        elif locality is not None:
            found.append((*match.span(), Mention("city", mention.start, mention.end, locality)))
    return found


def _without_the_middle(folded: Folded, match: re.Match[str]) -> Found:
    """Return a name of the parts that a match begins and ends with."""
    start, end, whole = _joined(folded, *match.span())
    first, last = folded.at(match.start()), folded.at(match.end() - 1)
    return start, end, Mention("name", whole.start, whole.end, untitled(f"{first.value} {last.value}"))


def governments(folded: Folded) -> list[Found]:
    """Read the name of a leader as an adjective where a government is called by it: `members of the Trump Cabinet`."""
    if not _GOVERNS.search(folded.source):
        return []
    found: list[Found] = []
    for match in _A_NAME.found_in(folded.text):
        mention = folded.at(match.start())
        leader = mention.value.split("-")[0]
        if _GOVERNS.match(folded.source, mention.end) and (party := party_of_holder("President", leader)):
            found.append((*match.span(), Mention("demonym", mention.start, mention.end, party)))
    return found


def _joined(folded: Folded, start: int, end: int) -> Found:
    mentions = folded.within(start, end)
    first, last = mentions[0].start, mentions[-1].end
    return start, end, Mention("name", first, last, untitled(folded.source[first:last]))
