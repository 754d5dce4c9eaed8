"""Why a release is read as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_core.events import Release
from calendar_core.extraction.evaluation import read_corpus
from calendar_core.extraction.explanation import explain
from tests.corpus.floors import CORPUS

TEXT = "On 25 September, Foreign Minister Murat Nurtleu met with Foreign Minister of Spain José Albares in New York."


def a_release(text=TEXT, title=""):
    """Return a release of Kazakhstan."""
    return Release(id="r1", home="KZ", published="2024-10-01", text=text, title=title)


def test_mentions_are_marked_with_their_meaning():
    """A date shows its day, a person the party, a city its country."""
    (part,) = explain(a_release()).parts
    meanings = {run.mark.group: run.mark.meaning for run in part.runs if run.mark}
    assert meanings["time"] == "2024-09-25"
    assert meanings["person"] == "José Albares (ES)"
    assert meanings["place"] == "New York City, US"
    assert "event" in meanings


def test_facts_are_numbered_and_end_where_their_evidence_ends():
    """Each fact closes in one run, whose words end with the last word of its evidence."""
    explanation = explain(a_release())
    (closing,) = [run for run in explanation.parts[0].runs if run.closing]
    assert closing.closing == explanation.facts
    assert explanation.facts[0].fact.evidence.text.endswith(closing.text)


@pytest.mark.parametrize("annotated", read_corpus(CORPUS).releases[::15], ids=lambda annotated: annotated.release.id)
def test_runs_join_to_the_release(annotated):
    """Nothing of the text is lost or doubled by marking it."""
    release = annotated.release
    parts = {part.name: "".join(run.text for run in part.runs) for part in explain(release).parts}
    assert parts == {name: text for name, text in (("title", release.title), ("text", release.text)) if text}


@given(st.text(max_size=80), st.text(max_size=20))
def test_any_text_can_be_explained(text, title):
    """Whatever the text, its runs join to the whole."""
    parts = explain(a_release(text, title)).parts
    assert ["".join(run.text for run in part.runs) for part in parts] == [words for words in (title, text) if words]
