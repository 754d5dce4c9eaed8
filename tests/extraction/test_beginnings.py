"""What a pattern begins with is read off it, and looking for that first never changes what is found."""

import re
from re import _constants as ops

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_core.extraction.beginnings import beginnings_of, hurried
from calendar_core.extraction.folding import marks_of
from calendar_core.extraction.grammar import Grammar
from calendar_core.extraction.syntax import compiled, parsed

PATTERNS = (
    r"\b(?:was|were|being) (?:met|seen) by",
    r"(?:a )?(?:the |an )?visit",
    r"(?P<who>(?:He|She)|(?P<they>They)) (?:met|saw)",
    r"(?:^|(?<=\. ))(?:The )?meeting",
    r"(?i:the) visit",
    r"(?:x|)visit",
    r"(?:(?!a)b|c){2} met",
    r"(?:(?<=\. )|^)(?P<who>[^ .]+) was|met with|(?<=The )[^ ]+ by",
    r"(?:^|\. ?)(?:The|the) met",
)
WORDS = "He She They The the THE a an visit meeting was were being met seen saw by x b c bc . cc"


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\b(?:led|headed) by", "lh"),
        (r"(?:a )?(?:b|c)", "abc"),
        (r"(?P<one>[xy]z|w)+", "xyw"),
        (r"(?=a)b", "b"),
        (r"(?:^|[.;] ?)(?:a|b)", ".;ab"),
        (r"(?:\b|(?<=a))(?:c|d?)e", "cde"),
    ],
)
def test_what_a_match_begins_with(pattern, expected):
    """Of alternatives any, of what may be left out that and what follows; what has no width begins nothing."""
    assert beginnings_of(parsed(pattern)) == frozenset(expected)


@pytest.mark.parametrize("pattern", ["", "a?", "(?:a|)", ".a", "[^a]b", r"\w+", "[a-z]b", "(?i:a)"])
def test_what_may_begin_with_anything(pattern):
    """A match that may be empty, or begin with more than a few characters, is not told by one."""
    assert beginnings_of(parsed(pattern)) is None


@pytest.mark.parametrize("pattern", ["met (?:with|by)", "(?P<who>[ab])c", "(?:a|b)c", "(?i)(?:ab|[cd])e"])
def test_what_is_left_to_re(pattern):
    """Where `re` knows the first character itself, or ignores case, a pattern stays as it is."""
    tree = parsed(pattern)
    assert hurried(tree) is tree


@pytest.mark.parametrize("pattern", PATTERNS)
@given(words=st.lists(st.sampled_from(WORDS.split()), max_size=12))
def test_looking_at_the_first_character_finds_the_same(pattern, words):
    """A pattern that looks at one character first finds what it finds without."""
    text = " ".join(words)
    found = [(match.span(), match.groups()) for match in compiled(hurried(parsed(pattern))).finditer(text)]
    assert found == [(match.span(), match.groups()) for match in re.finditer(pattern, text)]


def test_alternatives_that_only_what_stands_before_them_tells():
    """Where one of several may begin with anything behind some letter, that letter is looked for as well."""
    tree = hurried(parsed(r"(?:(?<=\. )|(?<=\n))[^.]+ was|with a"))
    (look, (_, (first, second))), *_ = tree
    assert look is ops.BRANCH
    assert [first[0][0], second[0][0]] == [ops.ASSERT, ops.BRANCH]


@pytest.mark.parametrize("pattern", [r"\ba|", r"(?<=a)[^b]c", r"[^a]b|c", r"(?<=a)?[^b]|c"])
def test_what_cannot_be_hurried(pattern):
    """A pattern that may begin with anything anywhere stays as it is, and so does one that looks behind itself."""
    tree = parsed(pattern)
    assert hurried(tree) is tree


def test_phrases_begin_like_their_pieces():
    """What a named piece of pattern begins with is what a pattern of a grammar begins with."""
    marks = marks_of(("state", "office"))
    grammar = Grammar(marks, {"WHO": "(?:(?:the )?<office>|<state>)", "ANY": "[a-z]+"})
    assert _first_node(grammar.read(r"\b<WHO> met").hurried) == {"t", marks["state"], marks["office"]}
    assert _first_node(grammar.read(r"\b<ANY> met").hurried) is None


def _first_node(tree):
    """Return the characters that a pattern looks for first; None where it looks for none."""
    op, value = tree[0]
    if op is not ops.ASSERT:
        return None
    ((_, members),) = value[1]
    return {chr(code) for _, code in members}
