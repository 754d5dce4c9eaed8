"""Text whose lines were broken where they were full, as in mail, is read as if they had not been."""

import textwrap

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from calendar_core.extraction import extract
from calendar_core.extraction.evaluation import evaluate, read_corpus
from calendar_core.extraction.line_breaks import over_blank_lines, unwrapped
from tests.corpus import floors
from tests.extraction.told import facts

PROSE = (
    "The Minister of Foreign Affairs of Kazakhstan, Aidos Serik, met in Astana with the Minister of Foreign Affairs of "
    "Peru, Ana Ruiz, who had come to the country at the invitation of the Government for the first time.\n\n"
    "The ministers signed a memorandum on cooperation between the diplomatic academies of the two countries."
)


def wrapped(text, width=72):
    """Return a text with its paragraphs broken into lines."""
    return "\n\n".join(textwrap.fill(part, width, break_long_words=False) for part in text.split("\n\n"))


@pytest.mark.parametrize("width", [60, 72, 80, 100, 120])
def test_full_lines_are_joined(width):
    """Of whatever width they are; paragraphs stay apart."""
    assert wrapped(PROSE, width) != PROSE
    assert unwrapped(wrapped(PROSE, width)) == PROSE


@given(
    st.lists(
        st.lists(st.text("abcdefghij", min_size=1, max_size=12), min_size=40, max_size=120), min_size=1, max_size=4
    ),
    st.integers(56, 120),
)
def test_whatever_is_wrapped_is_joined_again(paragraphs, width):
    """The width is found out from the lines."""
    text = "\n\n".join(" ".join(words) for words in paragraphs)
    assert unwrapped(wrapped(text, width)) == text


@given(st.text("ab c\n\t-.1", max_size=400))
def test_nothing_but_line_breaks_changes(text):
    """Offsets stay those of the release, from which evidence is quoted."""
    read = unwrapped(text)
    assert len(read) == len(text)
    assert all(old == new or (old, new) == ("\n", " ") for old, new in zip(text, read, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "One line only.",
        "Memorandum of Understanding on cooperation in tourism\nAgreement on air services\nJoint Statement",
        "The Minister met with:\n- the Minister of Peru\n- the Minister of Spain\n- the Minister of Chile",
        "He spoke with the ministers of foreign affairs of these three states:\n1. Peru\n2. Spain\n3. Chile",
        "MINISTRY OF FOREIGN AFFAIRS\nPress Service\n\nAstana, 5 May 2024",
        "First paragraph, of a page of no blank lines.\nSecond paragraph, which is longer than the first.\nEnd.",
    ],
)
def test_lines_that_end_anywhere_are_left(text):
    """Lists, headings and paragraphs of one line each are not unwrapped."""
    assert unwrapped(text) == text


def test_an_item_begins_a_line():
    """In a text of full lines as well."""
    text = wrapped(PROSE) + "\n- the protocol of their consultations, which had been prepared by experts,\n- a plan."
    assert unwrapped(text) == PROSE + text[len(PROSE) :]


def test_names_and_titles_go_over_a_line_break():
    """And evidence quotes the release as it is."""
    text = wrapped(PROSE, 60)
    told = {fact.kind: fact for fact in facts(text)}
    assert [one.name for one in told["meeting_held"].people] == ["Ana Ruiz"]
    title = told["agreement_signed"].title
    assert title == "memorandum on cooperation between the diplomatic academies of the two countries"
    for fact in told.values():
        assert text[fact.evidence.start : fact.evidence.end] == fact.evidence.text


def test_wrapped_releases_are_read_as_well():
    """As many events are found in releases of full lines as in those of long ones, within three in a hundred."""
    releases = read_corpus(floors.CORPUS).releases
    narrow = [evolve(one, release=evolve(one.release, text=wrapped(one.release.text))) for one in releases]
    assert evaluate(narrow, extract).overall.found.f1 > evaluate(releases, extract).overall.found.f1 - 0.03


def test_lines_with_a_blank_one_between_them_are_joined():
    """Scanned pages often have a blank line behind each; a sentence goes on over it, a headline does not."""
    lines = """FOR MEDIA
VISIT BY THE PRIME MINISTER OF PERU
The Prime Minister announced today that the Prime
Minister of Peru, Mr Luis Paz, had accepted an
invitation to visit Kazakhstan in the second half of
April. Mr Paz will spend three days in Astana, he
said, and looks forward to a journey of which he
dreamt for long."""
    text = lines.replace("\n", "\n\n")
    (fact,) = facts(text, published="2024-03-29")
    assert (fact.kind, fact.counterparts, fact.when.edtf) == ("visit_agreed", ("PE",), "2024-04")
    assert text[fact.evidence.start : fact.evidence.end] == fact.evidence.text


def test_lines_of_a_page_are_joined_where_few_begin_with_a_small_letter():
    """It is enough if they are of the width of a page, and mostly end without a stop."""
    lines = """FOR MEDIA
EMBARGO: FRIDAY
VISIT BY THE PRIME MINISTER OF PERU
The Prime Minister of Peru, Mr Luis Paz, will come to
Astana on 15 May for a visit of five days. Mr Paz
will be received by Mr Omarov on the following day and
by the Speaker of Parliament. On Thursday afternoon
Mr Paz will see the Museum of History and the Gardens
of Spring, where the Embassy of Peru will have planted
Trees from the Andes.
Mr Paz will leave early on the morning of Friday.
ASTANA
12 April 2024"""
    text = lines.replace("\n", "\n\n")
    assert over_blank_lines(text) != text
    assert over_blank_lines(text.replace("\n\n", ".\n\n")) == text.replace("\n\n", ".\n\n")


def test_paragraphs_are_left_as_they_are():
    """Few of them begin with a small letter."""
    text = "One thing.\n\nAnother thing.\n\nand a third\n\nThe last."
    assert over_blank_lines(text) == text
