"""What a pattern needs is read off it, and looking for that first never changes what is found."""

import re
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_core.extraction.prefilter import Need, needs_of, prefiltered
from calendar_core.extraction.syntax import parsed

PATTERNS = (
    r"\b(?:cancel\w*|put off|called off)\b",
    r"(?:on|at) the (?:margins|sidelines) of",
    r"visits? to (?=Spain|Italy)",
    r"(?<=was )signed(?: by (?:both|all))?",
    r"(?:a|b){2}c+ d*",
    r"(?>after|before) the (?:talks|visit)",
)
WORDS = """
    cancelled put off called on at the margins of visit visits to Spain was signed by both ab abc d after before PUT OFF
    S\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}DELINES s\N{LATIN SMALL LETTER DOTLESS I}delines
    MARGIN\N{LATIN SMALL LETTER LONG S}
"""


def needed(pattern, flags=0):
    """Return the strings of each need of a pattern."""
    return [{*need.marks, *need.words} for need in needs_of(parsed(pattern, flags))]


def test_words_that_every_match_holds():
    """Literal runs are needed, of alternatives one of each, and nothing of what may be left out."""
    assert needed(r"told (?:Spain|Italy)(?: gladly)? on") == [{" on"}, {"told "}, {"Italy", "Spain"}]


def test_what_may_repeat_no_time_is_not_needed():
    """A repetition that may be empty needs nothing; one that may not needs what it repeats."""
    assert needed(r"(?:ab)*") == []
    assert needed(r"(?:ab){1,3}") == [{"ab"}]


def test_the_rare_word_of_a_branch_is_needed():
    """Of what each branch holds, a word that nearly every sentence has is no help, however long it is."""
    assert {"now", "stay"} in needed(r"now\w* with|stay\w* with")


def test_marks_are_needs_of_their_own():
    """The mark of a mention is apart from the words around it."""
    assert needs_of(parsed("\ue001 with")) == (Need(frozenset("\ue001"), ()), Need(frozenset(), (" with",)))


def test_what_stands_before_or_must_not_follow_is_not_needed():
    """A look behind may see what is not searched, and a negative look sees nothing."""
    assert needed(r"(?<=no )ab(?! cd)") == [{"ab"}]


def test_case_is_ignored_where_the_pattern_ignores_it():
    """Needs of a pattern that ignores case are in lower case."""
    assert needed("VTC", re.IGNORECASE) == [{"vtc"}]


def test_a_pattern_is_compiled_when_it_is_used():
    """What is never looked for costs nothing: even a fault in it shows only when it is."""
    pattern = prefiltered("(")
    with pytest.raises(re.error):
        pattern.search("a text")


@pytest.mark.parametrize(("pattern", "flags"), list(product(PATTERNS, (0, re.IGNORECASE))))
@given(words=st.lists(st.sampled_from(WORDS.split()), max_size=12), start=st.integers(0, 9), size=st.integers(0, 60))
def test_looking_for_words_first_finds_the_same(pattern, flags, words, start, size):
    """A prefiltered search finds what the bare search finds, whatever the text and wherever it looks."""
    text = " ".join(words)
    found = prefiltered(pattern, flags).search(text, start, start + size)
    expected = re.compile(pattern, flags).search(text, start, start + size)
    assert (found and found.span()) == (expected and expected.span())
