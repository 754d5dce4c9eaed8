"""Patterns with names for marks and for pieces of pattern, and what they need."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_core.extraction.folding import marks_of
from calendar_core.extraction.grammar import Grammar
from calendar_core.extraction.prefilter import needs_of
from calendar_core.extraction.syntax import parsed

MARKS = marks_of(("state", "office", "actor"))
GRAMMAR = Grammar(
    MARKS,
    {
        "WHO": "<actor|state>",
        "AND": "(?:,? and| as well as) ",
        "ALL": "<WHO>(?:<AND><WHO>)*",
        "GAP": "[^.]",
        "MAY": "x?",
    },
)


def test_patterns_name_marks_and_phrases():
    """`<a|b>` is any of the marks, a name in capitals a piece of pattern, and groups keep their names."""
    match = GRAMMAR.compile("with (?P<whom><WHO>)").search(f"met with {MARKS['state']}")
    assert match["whom"] == MARKS["state"]


def test_a_pattern_is_compiled_when_it_is_used():
    """What is never looked for costs nothing: even a fault in it shows only when it is."""
    pattern = GRAMMAR.compile("(")
    with pytest.raises(re.error):
        pattern.search("a text")


PIECES = ("with ", "met ", "of ", ", and ", "x", "ab", ".", *MARKS.values())
PATTERNS = (
    "met with <ALL>",
    "<office><GAP>{0,20}? (?:of|from) (?:<WHO>|<office>)",
    "(?:<WHO>|<AND>)<MAY>",
    "(?:<MAY>|<state>)",
    "(?:<WHO><AND>){1,2}(?:<ALL>)?(?!<AND>)",
    "(?:<MAY>x|<MAY> with|<state>|[a-c])(?P<who><WHO>)?(?>(?=<MAY>| )<MAY>)",
)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_needs_are_those_of_the_whole_pattern(pattern):
    """What a pattern needs, read off with its pieces named, is what it needs with all of them written out."""
    assert GRAMMAR.read(pattern).needs == needs_of(parsed(GRAMMAR.expand(pattern)))


@pytest.mark.parametrize("pattern", PATTERNS)
@given(words=st.lists(st.sampled_from(PIECES), max_size=12))
def test_what_is_found_is_found_with_all_pieces_written_out(pattern, words):
    """Pieces that are parsed apart match what they match within the pattern."""
    text = "".join(words)
    found = [(match.span(), match.groupdict()) for match in GRAMMAR.compile(pattern).finditer(text)]
    expected = re.finditer(GRAMMAR.expand(pattern), text)
    assert found == [(match.span(), match.groupdict()) for match in expected]


@pytest.mark.parametrize("pattern", PATTERNS)
@given(words=st.lists(st.sampled_from(PIECES), max_size=12))
def test_a_whole_text_is_searched_where_it_holds_what_is_needed(pattern, words):
    """A look at what a text holds first never changes what is found in it."""
    text = "".join(words)
    compiled = GRAMMAR.compile(pattern)
    assert [match.span() for match in compiled.found_in(text)] == [match.span() for match in compiled.finditer(text)]


def test_a_text_that_lacks_what_is_needed_is_not_searched():
    """Where no text holds what every match does, a pattern is never compiled: a fault in it does not show."""
    pattern = GRAMMAR.compile("met with <state>(?<=a+)")
    assert list(pattern.found_in("met with nobody")) == []
    with pytest.raises(re.error):
        pattern.found_in(f"met with {MARKS['state']}")
