"""Titles in capitals are read as other headlines are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_core.events import Release
from calendar_core.extraction import extract
from calendar_core.extraction.english.people.capitals import in_small_letters


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("FOREIGN MINISTER OF PERU MEETS WITH EU ENVOY", "Foreign Minister of Peru Meets with EU Envoy"),
        ("THE PRESIDENT\u2019S VISIT TO THE UK", "The President\u2019s Visit to the UK"),
        ("Minister MEETS ENVOY", "Minister MEETS ENVOY"),
        ("OSCE", "OSCE"),
        ("", ""),
    ],
)
def test_capitals_become_small_letters(title, expected):
    """Those of acronyms stay, and titles in other letters stay as they are."""
    assert in_small_letters(title) == expected


@given(st.text())
def test_offsets_stay(title):
    """Evidence is quoted from the title by its offsets, whatever the letters are."""
    assert len(in_small_letters(title.upper())) == len(title.upper())


def test_what_a_title_in_capitals_tells():
    """Its words are quoted as they stand."""
    title = "PRESIDENT OF PERU ANA RUIZ TO VISIT KAZAKHSTAN IN MAY 2025"
    release = Release(id="r", home="KZ", published="2024-10-01", title=title, text="The Ministry announced it today.")
    (fact,) = extract(release)
    assert (fact.kind, fact.counterparts, fact.people[0].name) == ("visit_agreed", ("PE",), "Ana Ruiz")
    assert fact.evidence.text in title
