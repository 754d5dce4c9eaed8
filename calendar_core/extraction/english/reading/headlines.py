"""Titles as headlines are written: words with capitals, a comma for `and`.

`Foreign Minister, Spanish Counterpart Discuss Trade` and `Qatar, Kenya hold talks` tell of two who did something.
"""

from attrs import evolve

from calendar_core.extraction.english.people.capitals import in_small_letters
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.lazy import lazy

_FUNCTION_WORD = lazy(
    r"(?<=[\w.,] )(?:And|As|At|Between|By|During|Following|For|From|In|Of|On|Over|The(?! Hague)|With|Who|Its|Their|"
    r"(?:His|Her)(?! (?:Excellency|Majesty|Highness|Royal|Holiness|Eminence|Serene|Beatitude)))(?= [A-Z])"
    r"|(?<=[a-z] )(?:Due|Set|Slated|Scheduled|Expected|Awaited|Likely)(?= (?:[Tt]o|[Ii]n|[Ff]or|[Oo]n) )"
)
"""A word that other headlines write without a capital."""
_WORD = (
    r"(?:[A-Z][\w.'’-]*|of|the|and|bin|al|his|her|its|for|counterparts?|colleagues?|president|premier|ministers?|"
    r"leaders?|ambassador|envoy|official|king|crown|prince|foreign|prime|defence|defense)"
)
_TWO_ACT = lazy(
    r"(?!(?:In|At|On|After|As|During|With|For|From|By|Amid|Following|Before|Upon)\b)[^,:;.]{2,60}(?P<comma>,) "
    rf"{_WORD}(?: {_WORD}){{0,7}} "
    r"(?:discuss|review|explore|hold|meet|talk|agree|sign|exchange|vow|pledge|underline|affirm|reaffirm|stress|call|"
    r"emphasi[sz]e|express|inspect|witness|hail|confirm|speak|voice|mull|tackle|consult|seek|urge|open)\b"
)
"""Two who do something, by the form of their verb: `Ana Ruiz, Turkish FM discuss trade`."""
_PAIR = RULES.compile(
    r"\s*(?:[^,;:\n]{1,40}: )?(?:the )?<WHO>(?P<comma>,) (?:the |his |her )?<WHO>,? (?:to |will )?(?:[a-z]+ly )?"
    r"<hold|met|discussed|spoke|sign|receive|join|talks|phone>"
)


def as_sentence(title: str) -> str:
    """Return a title spelt as a sentence is, as far as names do not depend on it; its length stays."""
    title = in_small_letters(title)
    pair = _TWO_ACT.match(title)
    if pair is not None:
        comma = pair.start("comma")
        title = f"{title[:comma]}&{title[comma + 1 :]}"
    return _FUNCTION_WORD.sub(lambda word: word[0].lower(), title)


def with_pair(title: Folded) -> Folded:
    """Return a title with `&` in place of the comma between two who did something together."""
    match = _PAIR.match(title.text)
    if match is None:
        return title
    comma = match.start("comma")
    return evolve(title, text=f"{title.text[:comma]}&{title.text[comma + 1 :]}")
