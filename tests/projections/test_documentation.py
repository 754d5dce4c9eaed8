"""The page on read models says what is true."""

import re
import sqlite3
from inspect import signature
from pathlib import Path

import pytest

from calendar_core.calendar import Calendar
from calendar_core.projections import Timeline, Views
from calendar_core.projections.registers_schema import VIEWS
from calendar_core.projections.rows import INDEXES, TABLES
from calendar_core.projections.testing import written

PAGE = Path(__file__).parents[2] / "docs" / "projections.md"


@pytest.fixture(scope="module")
def text():
    """Return the page."""
    return PAGE.read_text(encoding="utf-8")


def blocks(text):
    """Return the pieces of Python on the page."""
    return re.findall(r"```python\n(.*?)```", text, re.DOTALL)


def test_the_examples_run(text):
    """The projection of the page passes the test of the page."""
    _, projection, story = blocks(text)
    names = {}
    exec(projection + story, names)  # noqa: S102 (our own page)
    names["test_the_last_meeting_counts"]()


def test_the_first_example_runs(text, tmp_path, monkeypatch, capsys):
    """The questions of the page are questions that can be asked."""
    pytest.importorskip("pandas")
    monkeypatch.chdir(tmp_path)
    exec(blocks(text)[0], {})  # noqa: S102 (our own page)
    assert capsys.readouterr().out == ""


def test_every_filter_is_described(text):
    """Each argument of the timeline is named on the page, save how many are wanted."""
    for name in set(signature(Calendar.timeline).parameters) - {"self", "limit", "offset"}:
        assert f"`{name}`" in text


def test_every_table_is_described(text):
    """Each table and view is named on the page."""
    with written([]) as log, Views(log, None, [Timeline()]) as views:
        rows = views.rows(
            "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'entry_words%'"
        )
    assert {name for (name,) in rows if f"`{name}`" not in text} == set()


def test_every_column_is_described_in_the_schema():
    """A column whose name does not say it all has words beside it; every table and view can be made."""
    db = sqlite3.connect(":memory:")
    db.executescript(TABLES + INDEXES + VIEWS)
    db.close()
    entries = TABLES[TABLES.index("CREATE TABLE entries") : TABLES.index(");")]
    plain = {"place", "latitude", "longitude", "occasion", "level"}
    for line in entries.splitlines()[1:]:
        name = line.split()[0] if line.split() else ""
        assert not name or name in plain or "--" in line, line
