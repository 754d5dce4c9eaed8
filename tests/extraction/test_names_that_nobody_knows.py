"""How well releases are read whose leaders stand in no table: what texts tell of them has to do.

Leaders change, and few of the past are known. The figures may only be raised.
"""

import pytest

from calendar_core.extraction import extract
from calendar_core.extraction.english.people import leaders
from calendar_core.extraction.evaluation import evaluate, read_corpus
from tests.corpus import floors

LEAST = {
    "dev": (0.905, 0.850), "plain": (0.953, 0.937), "news": (0.932, 0.916), "wide": (0.882, 0.848),
    "fresh": (0.846, 0.802),
}  # fmt: skip
"""F1 of what is found and of what is dated, by collection."""


@pytest.fixture
def nobody_known(monkeypatch):
    """Empty the table of leaders."""
    remembered = (leaders._by_name, leaders._by_surname, leaders._remembered)
    monkeypatch.setattr(leaders, "_names", lambda: iter(()))
    for each in remembered:
        each.cache_clear()
    yield
    monkeypatch.undo()
    for each in remembered:
        each.cache_clear()


@pytest.mark.usefixtures("nobody_known")
@pytest.mark.parametrize("path", floors.CORPORA, ids=lambda path: path.stem)
def test_leaders_whom_nobody_knows(path):
    """Their offices, and the states told around them, tell whose they are."""
    score = evaluate(read_corpus(path).releases, extract).overall
    found, dated = LEAST[path.stem]
    assert leaders.party_of_leader("Emmanuel Macron") == ""
    assert score.found.f1 >= found
    assert score.dated.f1 >= dated
