"""A fact quotes words that convince a reader."""

import pytest

from calendar_core.events import Release
from calendar_core.extraction import extract
from calendar_core.extraction.english.story.facts import _quotable

LONG = (
    "Having discussed at length the state of trade, of transport and of the exchange of students between both "
    "countries and their neighbours, the ministers met, as had been planned for months, in the old palace by the river."
)


@pytest.mark.parametrize(
    ("sentence", "words", "quoted"),
    [
        ("The two ministers met on Monday.", "met", "The two ministers met on Monday."),
        ("He met with the Foreign Minister of Spain.", "met with the Foreign Minister of Spain", None),
        (LONG, "the ministers met", "the ministers met, as had been planned for months, in the"),
        (LONG, "river", "in the old palace by the river."),
    ],
)
def test_few_words_are_quoted_with_those_around_them(sentence, words, quoted):
    """Few words are quoted with the sentence when it is short, else with some more; many stand for themselves."""
    start = sentence.index(words)
    span = _quotable(sentence, (start, start + len(words)), (0, len(sentence)))
    assert sentence[slice(*span)].strip() == (quoted or words)


def test_a_clause_is_quoted_between_commas():
    """In a long sentence the part between commas is enough when it says something by itself."""
    part = "the ministers of the two countries met in the capital"
    sentence = f"{'Much was said before, ' * 6}{part}, {'and more was said after, ' * 6}"
    start = sentence.index("met")
    assert sentence[slice(*_quotable(sentence, (start, start + 3), (0, len(sentence))))] == part


def test_the_words_are_those_of_the_text():
    """Whatever is quoted stands in the text at its offsets."""
    text = (
        "Minister of Foreign Affairs of Kazakhstan Murat Nurtleu flew to Spain. The talks with José Albares were long."
    )
    facts = extract(Release(id="r1", home="KZ", published="2024-10-01", text=text))
    assert facts
    assert all(text[fact.evidence.start : fact.evidence.end] == fact.evidence.text for fact in facts)
    assert all(len(fact.evidence.text.split()) >= 5 for fact in facts)
