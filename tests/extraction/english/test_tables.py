"""The tables of forms: one form a row, none twice, and those of one kind in the order of the alphabet."""

from importlib.resources import files
from itertools import groupby

import pytest

from calendar_core.extraction.english.words.lexicon import table

PATTERNS = {"implied_parties"}
"""The rows are alternatives of a regular expression, of which the first that fits stands."""
TABLES = sorted(
    name
    for file in files("calendar_core.extraction.english").joinpath("tables").iterdir()
    if file.name.endswith(".tsv") and "form" in table(name := file.name.removesuffix(".tsv"))[0]
)


def key_of(row):
    """Return what a row says beside its form."""
    return [value for column, value in row.items() if column != "form"]


@pytest.mark.parametrize("name", TABLES)
def test_one_form_a_row(name):
    """Nothing is written twice, and a row says one thing."""
    rows = [tuple(row.values()) for row in table(name)]
    assert len(rows) == len(set(rows))
    if name not in PATTERNS:
        assert [form for *_, form in rows if "|" in form or form != form.strip()] == []


@pytest.mark.parametrize("name", [name for name in TABLES if name not in PATTERNS])
def test_in_order(name):
    """Rows of one kind stand together and are sorted: a form is found, and two additions do not collide."""
    rows = table(name)
    runs = [(key, [row["form"] for row in run]) for key, run in groupby(rows, key=key_of)]
    assert len(runs) == len({tuple(key) for key, _ in runs})
    for _, forms in runs:
        assert forms == sorted(forms, key=lambda form: (form.casefold(), form))


def test_every_table_of_forms_is_looked_at():
    """The tables are found, those of patterns among them."""
    assert {"triggers", "offices", "leaders", "implied_parties"} <= set(TABLES)
