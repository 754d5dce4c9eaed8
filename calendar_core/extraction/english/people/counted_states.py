"""Officials of states that are only counted: `the presidents of the four countries`, of which a list names these.

Whoever reads `the talks with the ministers of the three countries` knows them from the list of three before it.
"""

from collections.abc import Iterator

from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.marks import GRAMMAR, MARKS
from calendar_core.extraction.folding import Folded, Found, Mention, fold
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
"""Words by which states are counted that belong together."""
_COUNTED = prefiltered(rf"\b(?:{'|'.join(NUMBERS)}) (?:[a-z]+ )?(?:countries|states|nations)\b")
_OFFICIALS = GRAMMAR.compile(
    rf"(?P<who><actor>) (?:of|from) (?:the |all |all the |these )?(?P<number>{'|'.join(NUMBERS)}) (?:[a-z]+ )?"
    r"(?:countries|states|nations)\b(?! of\b)"
)
_JOINS = lazy(r"(?:,|,? and|,? as well as)(?: the)? ")
_AHEAD = 600
"""Characters behind officials within which those may be listed of whom a release has told only how many they are."""


def with_counted_states(text: Folded, home: str) -> Folded:
    """Return a text in which officials of so many states are those of the states that it lists."""
    if not _COUNTED.search(text.source):
        return text
    return fold(text, list(_found(text, home)), MARKS)


def _found(text: Folded, home: str) -> Iterator[Found]:
    lists = list(_lists(text))
    for match in _OFFICIALS.found_in(text.text):
        mention = text.at(match.start())
        (who, *others) = mention.value
        number = NUMBERS[match["number"]]
        fitting = [(end, states) for end, states in lists if len(states) - (home in states) == number]
        fitting = fitting or [(end, states) for end, states in lists if home in states and len(states) == number]
        before = [states for end, states in fitting if end <= match.start()]
        behind = [states for end, states in fitting if match.end() < end < match.end() + _AHEAD]
        states = before[-1] if before else next(iter(behind), ())
        if others or who.name or (who.stated and who.party) or not states:
            continue
        with_home = len(states) == number
        made = tuple(
            Actor(one, office=who.office, sort="office", stated=True) for one in states if with_home or one != home
        )
        yield match.start(), match.end(), Mention("actor", mention.start, text.origin_end(match.end()), made)


def _lists(text: Folded) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows of three and more states of a text, each with where it ends."""
    row: list[str] = []
    ends = -1
    for position, mention in zip(text.positions, text.mentions, strict=True):
        parties = _states_of(mention)
        goes_on = bool(row) and _JOINS.fullmatch(text.text, ends, position) is not None
        if row and not (goes_on and parties):
            yield ends, list(dict.fromkeys(row))
            row = []
        row += parties
        ends = position + 1
    if row:
        yield ends, list(dict.fromkeys(row))


def _states_of(mention: Mention) -> list[str]:
    """Return the states that a mention names."""
    if mention.kind == "state":
        return [str(mention.value)]
    if mention.kind != "actor":
        return []
    return [str(one.party) for one in mention.value if one.stated and is_state(one.party)]
