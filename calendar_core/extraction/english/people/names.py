"""Finds runs of capitalised words that may be a person's name."""

import re
import sys
from functools import lru_cache

from calendar_core.extraction.english.people.leaders import party_of_leader
from calendar_core.extraction.english.words.lexicon import word_set
from calendar_core.extraction.english.words.marks import GRAMMAR, MARKS
from calendar_core.extraction.folding import Folded, Found, Mention
from calendar_core.extraction.lazy import lazy

_UPPER = "".join(c for c in map(chr, range(0x600)) if c.isupper()) + "".join(
    c for c in map(chr, range(0x1E00, 0x1F00)) if c.isupper()
)
_PARTICLE = (
    "(?:de la|de los|de|del|della|da|dos|das|do|di|du|van der|van den|van|von der|von|der|den|ter|ten|bin|bint|binti|"
    "ibn|ibni|ben|abu|al|el|ul|ur|uulu|kyzy|ogly|oglu|oghlu|ogli|oğlu|"
    "qizi|kizi|gizi|vel|af|av|zu|y|e|de las|binte|dei|degli|dalla|lo|la|le|van 't|"
    "van het|vom|bte)"
)
_SON_OF = "uulu|kyzy|ogly|oglu|oghlu|ogli|oğlu|uly|qizi|kizi|gizi|zoda"
_ARABIC = "(?:al|el|an|as|ash|ad|az|at)"
_INITIALS = rf"\.(?:[ -]?[{_UPPER}]\.)*(?:[{_UPPER}][^\W\d_]+(?:-[{_UPPER}][^\W\d_]+)*|[{_UPPER}](?![\w.]))?"
_ABBREVIATED = (
    rf"(?:ohd|[a-z])\.(?= ?[{_UPPER}][a-zà-ÿ])(?<!Mr\.)(?<!Dr\.)(?<!Ms\.)(?<!St\.)(?<!No\.)"
    rf"(?:[{_UPPER}][^\W\d_]+(?:-[{_UPPER}][^\W\d_]+)*)?"
)
_SPELLED = r"[^\W\d_]*(?:['-][^\W\d_]+)*(?:(?<=[^s])'(?= (?:Al|El|al)[ -]))?"
_WORD = rf"(?:(?:{_ARABIC}|ul|d|l|O)[-'])?[{_UPPER}](?:{_INITIALS}|{_ABBREVIATED}|{_SPELLED})"
_TITLES = "".join(MARKS[kind] for kind in ("head", "honorific"))
"""Marks behind which a name may begin with the sign of a stop, as in Tonga and Samoa."""
_NAME = lazy(
    rf"(?:\b(?=[{_UPPER}adeluvO])(?<!')|(?<=[{_TITLES}] )'(?=[{_UPPER}][a-z]+ [{_UPPER}]))"
    rf"(?:{_ARABIC}-|(?:von der|van der|van den|von|van) )?{_WORD}"
    rf"(?:(?: | ?- ?(?=[{_UPPER}]{{2}})|(?<=\bJean) ?- ?|(?<=\b[AaEe]l)- |(?<=\bAkufo) - )(?:{_PARTICLE} )*'?{_WORD})*"
    rf"(?: (?:{_SON_OF})\b)?"
    rf"(?:,? (?:Jr|Sr)\b\.?|(?<= [JS]r)\.(?= [^{_UPPER}]|,)| I{{2,3}}\b| I?V\b| VI{{0,3}}\b)?"
)
_GLUED = lazy("(?<!Mc)(?<!Mac)(?<!De)(?<!Di)(?<!Le)(?<!La)(?<!Du)(?<!Fitz)(?<=[a-z][a-z])[A-Z][a-z]{3}")
"""A capital inside a word: two words that a page had apart, such as a name and the office below it."""

_OF_SOMEBODY = GRAMMAR.compile(
    r"(?:<head|heads|honorific|demonym|state|org|field|fellow|met|receive|call_on>[.,]?|\b(?:with|by|and|meet|met),?) $"
)
"""Before a word that begins a name, whatever else it means."""
_REACH = 8
_MIDDLE = frozenset({"The", "Ten", "Do", "An", "So", "He", "My", "No", "Be"})
"""Common words that stand within names: Hoang The Lien, Edite Ten Jua."""
_IN_SHORT = lazy("[DRI]-[A-Z]{2}|[A-Z]{2,5}s")
"""Party and state of a senator: `(D-NH)`; or several, in short: `NGOs`."""
_PARTIES = ("D", "R", "I")
"""Letters before the state of a senator: `(D-Ohio)`."""
_ACRONYM = lazy("[A-Z]{2,6}")
_GOES_ON = lazy(rf" (?:of |and )?[{_UPPER}]")
_ABBREVIATION = 3
_SHORTEST_TITLED = 2
"""A name of so many words keeps a title that stands before it: Haji Ahmad."""
_OF_FAMILY = lazy(r"(?:bin|ibn)$|[Aa]l(?:$|-)")
"""A word behind a given name."""
_WORDS = 4_096
"""Of how many words it is remembered whether they are names."""
_INITIAL = lazy(r"[A-Z]\.")
"""Behind a given name: a surname follows, whatever else it means, as in `Ana M. Union`."""
_NUMERALS = frozenset({"I", "II", "III", "IV"})
_SHORTENED = ("'ll", "'ve", "'re", "'m", "'d")
"""How a pronoun ends with the verb that it is written with: `I'll`, `We've`."""


def find_names(folded: Folded) -> list[Found]:
    """Return the runs of capitalised words of a folded text, without words that are no part of a name."""
    found: list[Found] = []
    for match in _NAME.finditer(folded.text):
        if " " in match[0] or not (_is_a_word(match[0]) or _is_in_brackets(folded.text, match)):
            found += _trimmed(folded, match)
    return found


def _is_in_brackets(text: str, match: re.Match[str]) -> bool:
    """Whether capital letters in brackets are what was named before them, in short, or a senator's party."""
    if not text.endswith("(", 0, match.start()):
        return False
    whole = text.startswith(")", match.end()) and _ACRONYM.fullmatch(match[0])
    return bool(whole) or (match[0] in _PARTIES and text.startswith("-", match.end()))


@lru_cache(maxsize=_WORDS)
def _is_a_word(word: str) -> bool:
    """Whether a word with a capital is no name."""
    plain = word.casefold()
    if plain.endswith(_SHORTENED):
        plain = plain.partition("'")[0]
    return plain in word_set("common_words") or is_no_name(word)


def is_no_name(word: str) -> bool:
    """Whether a word is the seat of a senator, `D-NH`, several in short, `NGOs`, or letters behind a name, `OBE`."""
    return _IN_SHORT.fullmatch(word) is not None or word.replace(".", "") in word_set("name_endings")


def _is_given_name(folded: Folded, start: int, behind: str) -> bool:
    """Whether a common word that somebody may be called by begins a name: Minister He Wei, with Christian Schmidt."""
    known = behind[:1].isupper() and behind.casefold().removesuffix("'s") not in word_set("common_words")
    return known and _OF_SOMEBODY.search(folded.text, max(0, start - _REACH), start) is not None


def _trimmed(folded: Folded, match: re.Match[str]) -> list[Found]:
    """Cut the words that are no names off a run; what lies between them may be names. To Lam is known to be one."""
    if party_of_leader(match[0]):
        return _name(folded, match.start(), match[0].split(" "))
    found: list[Found] = []
    run: list[str] = []
    at = start = match.start()
    common = word_set("common_words")
    words = match[0].split(" ")
    for word, behind in zip(words, [*words[1:], ""], strict=True):
        glued = not word[1:].islower() and _GLUED.search(word)
        plain = word.casefold().removesuffix("'s")
        middle = (
            (word in _MIDDLE or (len(word) == 1 and word.isupper()))
            and bool(run)
            and behind[:1].isupper()
            and behind.casefold() not in common
        )
        is_word = (
            plain in common
            and not middle
            and not (run and word.islower())
            and not (len(run) == 1 and _is_surname(plain, folded.text, at + len(word)))
            and not (len(run) > 1 and _INITIAL.fullmatch(run[-1]))
            and not (not run and plain in word_set("given_names") and _is_given_name(folded, at, behind))
        )
        if glued or is_word or (word in _NUMERALS and not run):
            if run:
                found += _name(folded, start, _once(run) if glued else run)
                run = []
        else:
            start = start if run else at
            run.append(word)
            if word.endswith("'s"):
                found += _name(folded, start, run)
                run = []
        at += len(word) + 1
    return found + _name(folded, start, run) if run else found


def _is_surname(word: str, text: str, end: int) -> bool:
    """Whether a word that is a surname too ends a name of two words: Samantha Power, not Samantha Power Station."""
    return word in word_set("surnames") and _GOES_ON.match(text, end) is None


def _once(run: list[str]) -> list[str]:
    """Return a run of words up to the first that it repeats: before a glued word stands the name once more."""
    return run[: next((at for at, word in enumerate(run) if word in run[:at]), len(run))]


def _name(folded: Folded, start: int, words: list[str]) -> list[Found]:
    text = " ".join(words).rstrip(" ,-'").removesuffix("'s")
    if not text:
        return []
    if text.endswith(".") and _ends_a_sentence(text):
        text = text[:-1]
    first = folded.origin(start)
    return [
        (
            start,
            start + len(text),
            Mention("name", first, first + len(text), sys.intern(untitled(text).replace(" - ", "-"))),
        )
    ]


def _ends_a_sentence(name: str) -> bool:
    """Whether the full stop behind a name is none of an initial: in `met Wang Yi. The …` nothing is abbreviated."""
    *others, last = name.split(" ")
    shortened = len(last) <= _ABBREVIATION and not (others and last[:-1].isalpha() and last[1:2].islower())
    return not shortened and last not in ("Jr.", "Sr.")


def untitled(name: str) -> str:
    """Return a name without the titles that stand before it, Haji, Samdech, and the letters that stand behind, MP."""
    words = name.split(" ")
    while len(words) > _SHORTEST_TITLED and (words[0].casefold() in word_set("name_titles") or _is_sultan(words)):
        words.pop(0)
    while len(words) > _SHORTEST_TITLED and words[-1].replace(".", "").rstrip(",") in word_set("name_endings"):
        words.pop()
    return " ".join(words).rstrip(",")


def _is_sultan(words: list[str]) -> bool:
    """Whether a name begins with a title that is a given name too: Sultan Haitham, not Sultan bin Saad."""
    return words[0] == "Sultan" and not any(_OF_FAMILY.match(word) for word in words[1:2] + words[-2:])


def whole_names(folded: Folded, mentions: list[Mention]) -> list[Mention]:
    """Join a city to the name that follows at once: Gilbert is a city, Gilbert Houngbo is none."""
    whole: list[Mention] = []
    for mention in mentions:
        before = whole[-1] if whole else None
        beside = before is not None and before.end + 1 == mention.start and mention.kind == "name"
        if before and beside and before.kind == "city" and not folded.source.endswith(("of ", " in "), 0, before.start):
            whole[-1] = Mention("name", before.start, mention.end, folded.source[before.start : mention.end])
        else:
            whole.append(mention)
    return whole
