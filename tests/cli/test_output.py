"""What the command prints stays on its line and does what its reader needs."""

import json

import pytest

from calendar_core.cli import output


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Bahrain’s visit", "Bahrain’s visit"),
        ("two\nlines\tand a tab", "two lines and a tab"),
        ("\x1b[2Jgone", "\ufffd[2Jgone"),
        ("\x9b2Jgone", "\ufffd2Jgone"),
    ],
)
def test_strangers_cannot_steer_the_terminal(text, shown):
    """Line breaks become spaces, and control characters are shown as what they are not."""
    assert output.one_line(text) == shown


def test_a_pipe_gets_one_line_a_row(capsys):
    """Cells are separated by tabs, and a row never breaks, whatever stands in it."""
    output.table(("A", "B"), [("one\ttwo", "three\nfour")])
    assert capsys.readouterr().out == "one two\tthree four\n"


def test_a_terminal_gets_a_table(capsys, monkeypatch):
    """In a terminal the columns have headings."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    output.table(("Date", "Who"), [("2024", "KZ – BH [bold]")])
    shown = capsys.readouterr().out
    assert "Date" in shown
    assert "KZ – BH [bold]" in shown


@pytest.mark.parametrize("width", [30, 40, 59, 60, 80])
def test_a_narrow_terminal_loses_nothing(capsys, monkeypatch, width):
    """However narrow it is, all of every cell is shown; where words would be broken, each cell stands on a line."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setenv("NO_COLOR", "1")
    columns = ("kind", "with", "when", "people", "rule", "confidence")
    row = (
        "agreement_signed",
        "International Labour Organization",
        "(2024-10-01)",
        "Péter Szijjártó",
        "met_with",
        "0.94",
    )
    output.table(columns, [row])
    shown = capsys.readouterr().out
    assert "…" not in shown
    if width < output.NARROW:
        assert shown == "".join(f"{name}: {cell}\n" for name, cell in zip(columns, row, strict=True)) + "\n"
    else:
        assert sorted("".join((*columns, *row)).replace(" ", "")) == sorted("".join(shown.split()))


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 entries"), (1, "1 entry"), (2, "2 entries"), (12345, "12,345 entries")]
)
def test_things_are_counted_in_words(number, said):
    """One thing is singular; thousands are grouped."""
    assert output.count(number, "entry", "entries") == said


def test_json_is_one_line(capsys):
    """Programs read one value a line."""
    output.json_line({"quote": "two\nlines"})
    assert capsys.readouterr().out == '{"quote":"two\\nlines"}\n'


def test_json_cannot_steer_the_terminal(capsys):
    """Controls are escaped, and programs read what they stand for."""
    output.json_line({"quote": "\x1b[2J\x9b2J\x7f\xa0é"})
    line = capsys.readouterr().out
    assert line == '{"quote":"\\u001b[2J\\u009b2J\\u007f\xa0é"}\n'
    assert json.loads(line) == {"quote": "\x1b[2J\x9b2J\x7f\xa0é"}
