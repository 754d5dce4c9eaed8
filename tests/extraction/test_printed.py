"""What is not seen in print changes neither what is found nor that quotes are exact."""

import unicodedata

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from calendar_core.events import Release
from calendar_core.extraction import extract
from calendar_core.extraction.evaluation import read_corpus
from calendar_core.extraction.explanation import explain
from calendar_core.extraction.printed import printed
from tests.corpus import floors

TEXT = (
    "The Minister met in Astana with Foreign Minister of Peru Ana Ruiz.\n\nThey signed a memorandum on visas.\n\n"
    "President of Spain José Soto will visit Kazakhstan in May 2025."
)


_UNSEEN = {
    "soft hyphens": lambda text: text.replace("Minister", "Min\u00adis\u00adter").replace("memo", "memo\u00ad"),
    "marks of no width": lambda text: text.replace(" ", "\u200b \ufeff"),
    "accents apart": lambda text: unicodedata.normalize("NFD", text),
    "entities": lambda text: text.replace("é", "&eacute;").replace(" Minister", "&nbsp;Minister"),
    "emphasis": lambda text: text.replace("Minister", "**Minister**").replace("José Soto", "*José Soto*"),
    "sentences close together": lambda text: text.replace("Ruiz.\n\nThey", "Ruiz.They"),
    "links": lambda text: text.replace("Ana Ruiz", "[Ana Ruiz](https://mfa.example/ruiz_a)"),
}


@given(st.one_of(st.text("ab.\n \t\xa0", max_size=200), st.text("Mrs.,AaTheHe ", max_size=60)))
def test_every_character_that_is_read_stands_in_the_release(text):
    """And ends of words are found as their beginnings are."""
    read = printed(text)
    for offset, character in enumerate(read.text):
        if not character.isspace():
            assert text[read.origin(offset)] == character
            assert read.origin_end(offset + 1) == read.origin(offset) + 1
    assert "  " not in read.text
    assert [one for one in read.text if not one.isspace()] == [one for one in text if not one.isspace()]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace(" ", "  "),
        lambda text: text.replace(" ", " \xa0"),
        lambda text: text.replace("\n", " \n"),
        lambda text: "    " + text.replace("\n\n", "\n\n    "),
        lambda text: text.replace(" in ", "\t in ") + " \t\n",
        *_UNSEEN.values(),
    ],
    ids=["two spaces", "unbreakable ones", "trailing spaces", "indents", "tabs", *_UNSEEN],
)
def test_facts_are_the_same_and_quotes_exact(change):
    """Runs of spaces, indents, soft hyphens, marks of Markdown: the quote has them, all else does not."""
    release = Release(id="r", home="KZ", published="2024-10-01", text=change(TEXT))
    found = extract(release)
    plain = extract(evolve(release, text=TEXT))
    assert len(found) == len(plain) == 3
    for one, other in zip(found, plain, strict=True):
        assert evolve(one, evidence=other.evidence) == other
        assert one.evidence.text == release.text[one.evidence.start : one.evidence.end]
        assert printed(one.evidence.text).text.lstrip("*").replace("[", "") == other.evidence.text


def test_marks_of_an_explanation_stand_where_the_words_do():
    """The runs of an explained release join to its text, and names are marked whole."""
    release = Release(id="r", home="KZ", published="2024-10-01", text=TEXT.replace(" ", "   "))
    part = next(one for one in explain(release).parts if one.name == "text")
    assert "".join(run.text for run in part.runs) == release.text
    assert any("Ana   Ruiz" in run.text and run.mark for run in part.runs)


def test_corpora_have_the_same_facts_with_two_spaces_after_each_word():
    """Of each tenth release."""
    for annotated in read_corpus(floors.CORPUS).releases[::10]:
        wide = evolve(annotated.release, text=annotated.release.text.replace(" ", "  "))
        kinds = [(fact.kind, fact.counterparts, fact.people, fact.when) for fact in extract(annotated.release)]
        assert [(fact.kind, fact.counterparts, fact.people, fact.when) for fact in extract(wide)] == kinds


def test_a_quote_ends_behind_the_accent_of_its_last_letter():
    """Where accents stand apart from their letters."""
    text = unicodedata.normalize("NFD", "The Minister met in Astana today with Foreign Minister of Peru Ana Zoé")
    (fact,) = extract(Release(id="r", home="KZ", published="2024-10-01", text=text))
    assert fact.evidence.text == text[fact.evidence.start :]
    assert fact.people[0].name == "Ana Zo\u00e9"


@pytest.mark.parametrize(
    "text", ["2 * 3 * 4", "* an item", "***", "snake_case", "a [note] (see below)", "____", "R&D; AT&T", "&nosuch;"]
)
def test_what_is_no_mark_stays(text):
    """Items of lists, lines, products, brackets and ampersands."""
    assert printed(text).text == text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("He met Mr.Juan Soto and Mrs.Ana Ruiz.", "He met Mr. Juan Soto and Mrs. Ana Ruiz."),
        (
            "He met Juan Soto,Ambassador of Peru.He thanked him.",
            "He met Juan Soto, Ambassador of Peru. He thanked him.",
        ),
        ("See mfa.example.Org, No.A and U.S.President.", "See mfa.example.Org, No.A and U.S.President."),
    ],
)
def test_a_space_that_is_due(written, read):
    """It is read where it is not written, and what stands around it is quoted as it was."""
    assert printed(written).text == read
    assert printed(written).origin(read.index("Juan") if "Juan" in read else 0) == max(written.find("Juan"), 0)
