"""Several documents told by one word, and each by its subject: `two agreements on air services and extradition`.

Most such words stand for one thing: `two memoranda on trade and investment cooperation`. So a phrase is only taken
apart where it has as many subjects as it counts documents, or where each subject is told in full; what is in the fields
of three and more is told as it stands.
"""

import re
from itertools import pairwise

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.clauses.document_words import COUNT, number_of
from calendar_core.extraction.english.documents.titles import Title
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

_ON = "(?:on|concerning|regarding|in the (?:fields?|areas?|spheres?) of) "
_PHRASE = lazy(
    rf"(?:(?P<count>{COUNT}) )?(?P<what>[^,;]{{3,60}}?) (?P<fields>(?=in the (?:fields|areas|spheres) ))?{_ON}"
    r"(?P<subjects>.+?)(?: between .+)?"
)
_NEXT = lazy(r",? and |, ")
_AGAIN = lazy(rf"^{_ON}")
"""Before a subject that repeats the preposition of the first."""
_COMPLEMENT = lazy(r" (?:of|for|against|in|on) ")
_TWO = 2
_ABOUT = "(?:on|for|in|regarding|concerning|between|with) "
_ONE_OF_THEM = r"(?:the )?(?:one|other|another|(?:a )?(?:first|second|third|fourth|<modifier>))(?: one)?(?: is| was)? "
_ONE_BY_ONE = RULES.compile(
    rf"(?:,| [-–—]|:) {_ONE_OF_THEM}{_ABOUT}[^;.\n<sign>]{{1,90}}?"
    rf"(?:(?:,? (?:and|while|with)|[,;]) {_ONE_OF_THEM}{_ABOUT}[^,;.\n<sign>]{{1,90}}?)+"
    r"(?=[,;.\n]| [-–—] | (?:was|were|by|at|during)\b|$| (?:on )?<date>)"
)
"""Behind documents that are counted: `two treaties, one on extradition and the other on legal aid`."""
_EACH = RULES.compile(
    rf"{_ONE_OF_THEM}(?P<what>{_ABOUT}.+?)(?=(?:,? (?:and|while|with)|[,;]) {_ONE_OF_THEM}{_ABOUT}|$)"
)
"""In that: one of them."""
_PRAISE = lazy(r"^(?:(?:new|important|major|key|separate) )+")
_COUNTS = lazy(rf"^{COUNT} (?:(?:new|important|major|key|separate|bilateral) )*")
_OF_TWO = (
    (lazy(r"memorand(?:a|ums)\b", re.IGNORECASE), "memorandum"),
    (lazy(r"(?<=treat)ies\b"), "y"),
    (lazy(r"(?<=[a-zA-Z])s\b"), ""),
)
"""What tells that there are several, and what stands in its place where one is told."""


def titles_of_several(title: Title) -> list[Title]:
    """Return the titles of the documents that a phrase in the plural tells by their subjects; none for most."""
    phrase = _PHRASE.fullmatch(title.text)
    if phrase is None:
        return []
    if phrase["fields"] is not None and len(_NEXT.findall(phrase["subjects"])) > 1:
        return []
    subjects = [_AGAIN.sub("", subject, count=1) for subject in _NEXT.split(phrase["subjects"])]
    counted = str(phrase["count"] or "")
    if not (_are_alike(subjects) and number_of(counted) == len(subjects) if counted else _are_told_in_full(subjects)):
        return []
    return [Title(f"{_before(phrase)}{subject}", title.start, title.end) for subject in subjects]


def titles_one_by_one(clause: Clause, title: Title) -> list[Title]:
    """Return the titles of documents that are counted, and then told one by one by what they are about."""
    match = _ONE_BY_ONE.match(clause.text, title.end, clause.end)
    counted = number_of(title.text.split(" ", 1)[0])
    told = list(_EACH.finditer(clause.text, *match.span())) if match else []
    if match is None or len(told) != counted or title.start < clause.start:
        return []
    what = _COUNTS.sub("", title.text)
    several, one = next(form for form in _OF_TWO if form[0].search(what))
    what = several.sub(one, what, count=1)
    return [Title(f"{what} {clause.words(*each.span('what'))}", title.start, match.end()) for each in told]


def _before(phrase: re.Match[str]) -> str:
    """Return the word for the documents with its preposition."""
    return _PRAISE.sub("", phrase.string[phrase.start("what") : phrase.start("subjects")])


def _are_alike(subjects: list[str]) -> bool:
    """Whether no subject is a part of the one beside it: `economic and technical cooperation`, `work in A and B`."""
    return not any(_is_half_told(one, other) for one, other in pairwise(subjects))


def _is_half_told(one: str, other: str) -> bool:
    if _COMPLEMENT.search(other):
        return False
    return (" " not in one and " " in other) or _COMPLEMENT.search(one) is not None


def _are_told_in_full(subjects: list[str]) -> bool:
    """Whether each of two subjects has its own complement: `prevention of tax evasion and training of officers`."""
    return len(subjects) == _TWO and all(map(_COMPLEMENT.search, subjects))
