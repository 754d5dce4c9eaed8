"""Words that are those of a document only where it is signed: `signed an addendum`, `a Green Partnership was signed`.

Most partnerships, frameworks and statements that releases speak of are no documents, and only the verb tells which are.
"""

import re
from collections.abc import Iterator, Mapping

from calendar_core.extraction.english.words.lexicon import table
from calendar_core.extraction.english.words.marks import GRAMMAR
from calendar_core.extraction.folding import Folded, Found, Mention
from calendar_core.extraction.lazy import lazy


def _in_any_case(form: str) -> str:
    """Return a pattern for words that may begin with capitals."""
    return " ".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in form.split(" ")).replace("-m", "-[Mm]")


_TYPES: Mapping[str, str] = {row["form"]: row["type"] for row in table("signed_papers")}
_ENDINGS = frozenset(form[1:].split(" ")[0] for form in _TYPES if not form.endswith("s"))
_LETTERS = "".join(sorted({letter for form in _TYPES for letter in (form[0], form[0].upper())}))
_WHAT = rf"(?<!\w)(?=[{_LETTERS}])(?P<what>{'|'.join(map(_in_any_case, sorted(_TYPES, reverse=True)))})"
_WORD = r"(?!(?:of|on|for|in|to|with|by|from|under|that|which|within|as|at)\b)[^\s,;:.()<document><sign>]+"
_WHERE_AND_WHEN = "(?:,? (?:(?:in|at) (?:the )?<city|state>|(?:on )?<date>),?){0,2}"
_ALONE = r"(?![-'\w])(?!(?:(?:,? |-)(?:\w+|&|<field>)){0,6}[ -]<document>)"
_TO_ANOTHER = r"(?=(?: \([^()\n]{1,20}\))? to (?:the |an |their )?[^.;:\n]{0,90}?<document>)"
"""Behind an addendum: what it is added to. Elsewhere a word that a document follows is part of its name."""
_WAS_SIGNED = (
    r",? (?:(?:which |that )?(?:was|were|been|being)(?: \w+)? (?P<sign><sign>)|"
    r"(?P<signed><sign>) (?:in|on|by|between|with|at|during|today|yesterday|last|this|<date>)(?!\w))"
)
_PATTERNS = (
    GRAMMAR.compile(
        rf"(?P<sign><sign>)(?: [Cc]eremony)?(?: (?:of|for))?{_WHERE_AND_WHEN}(?: {_WORD}){{0,7}}? {_WHAT}"
        rf"(?:{_ALONE}|{_TO_ANOTHER})"
    ),
    GRAMMAR.compile(rf"{_WHAT}{_ALONE}(?: [^.;:\n<sign><document>]{{0,140}}?)??{_WAS_SIGNED}"),
    GRAMMAR.compile(rf"{_WHAT}{_TO_ANOTHER}(?: [^.;:\n<sign>]{{0,140}}?)??{_WAS_SIGNED}"),
    GRAMMAR.compile(
        r"(?P<sign><date>),? (?:[Tt]rilateral |[Tt]ripartite |[Jj]oint )?(?P<what>[Ss]tatements?)(?![-'\w])"
    ),
    GRAMMAR.compile(r"\b(?P<what>[Ss]tatements?) (?:of|dated) (?P<sign><date>)"),
)
_OF_ANOTHER = GRAMMAR.compile(r"<document> (?:on|of|for) (?:[^.;:,\n]|,(?! (?:and )?(?:an?|the|another)\b)){0,60}$")
"""Before a word: it is in the name of another document."""
_NEAR = 80
_BOTH = GRAMMAR.compile(
    r"(?:\b(?:[Tt]he two|[Bb]oth) (?:sides|countries|parties|states|governments|leaders|ministers|presidents|<heads>)|"
    r"<state> and (?:the )?<state>)(?: (?:also|then|jointly|today))? $"
)
"""Before `issued a statement`: two did."""
_GATHERED = GRAMMAR.compile(
    r"(?:<forum>|<talks>|<body>|<heads>|\b(?:[Pp]articipants|[Ss]ides|[Pp]arties|[Dd]elegations))"
    r"(?: (?:of|in|at) [^.;,\n]{1,50})?(?: also| then| jointly| today| unanimously)? $"
)
"""Before `adopted a statement`: those who were at a gathering."""
_SIGNS = lazy(r"sign|conclude|ink|initial|put |set |affix|append", re.IGNORECASE)
_OF_BOTH = "joint vision"
"""A paper that is of both sides already by its name, so that they may adopt it as well."""
_ADOPTS = lazy(r"adopt|issue|release", re.IGNORECASE)
_BY_BOTH = GRAMMAR.compile(
    r"[^.;\n]{0,30}? by (?:the )?(?:[Gg]overnments of|<body|heads> of|<state|demonym|head>[^.;\n]{0,60} and )"
)
"""Behind `was issued`: a statement of several."""


def signed_papers(folded: Folded) -> list[Found]:
    """Return the words in a text that are documents since they are told to be signed."""
    if not any(word in folded.text for word in _ENDINGS):
        return []
    found = {start: (start, end, mention) for start, end, mention in _found(folded)}
    return [found[start] for start in sorted(found)]


def _found(folded: Folded) -> Iterator[Found]:
    for pattern in _PATTERNS:
        for match in pattern.found_in(folded.text):
            start, end = match.span("what")
            if _OF_ANOTHER.search(folded.text, max(0, start - _NEAR), start):
                continue
            first, last = folded.origin(start), folded.origin_end(end)
            words = folded.source[first:last].lower()
            if _is_signed(folded, match, words):
                yield start, end, Mention("document", first, last, _TYPES[words])


def _is_signed(folded: Folded, match: re.Match[str], words: str) -> bool:
    """Whether a verb is one of signing, or a statement is told to be issued by several."""
    sign = max(match.start(name) for name in ("sign", "signed") if name in match.re.groupindex)
    mention = folded.at(sign)
    if mention.kind == "date":
        return True
    form = folded.source[mention.start : mention.end]
    if words == _OF_BOTH:
        return _SIGNS.match(form) is not None or form.lower().startswith("adopt")
    if not words.startswith("statement"):
        return _SIGNS.match(form) is not None
    both = _BY_BOTH.match(folded.text, sign) or _BOTH.search(folded.text, max(0, sign - _NEAR), sign)
    gathered = form.lower().startswith("adopt") and _GATHERED.search(folded.text, max(0, sign - _NEAR), sign)
    by_both = gathered or (_ADOPTS.match(form) and both)
    return _SIGNS.match(form) is not None or by_both is not None
