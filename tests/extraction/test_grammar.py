"""Patterns with names for marks and for pieces of pattern, and what they need."""

import re

import pytest

from calendar_core.extraction.folding import marks_of
from calendar_core.extraction.grammar import Grammar
from calendar_core.extraction.prefilter import needs_of

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


@pytest.mark.parametrize(
    "pattern",
    [
        "met with <ALL>",
        "<office><GAP>{0,20}? (?:of|from) (?:<WHO>|<office>)",
        "(?:<WHO>|<AND>)<MAY>",
        "(?:<MAY>|<state>)",
        "(?:<WHO><AND>){1,2}(?:<ALL>)?(?!<AND>)",
    ],
)
def test_needs_are_those_of_the_whole_pattern(pattern):
    """What a pattern needs, read off with its pieces named, is what it needs with all of them written out."""
    assert GRAMMAR.needs(pattern) == needs_of(GRAMMAR.expand(pattern))
