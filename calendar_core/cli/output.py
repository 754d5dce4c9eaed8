"""How the command prints: tables and colour for people, plain text in a pipe, JSON Lines for programs."""

import re
import sys
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import click
import msgspec

from calendar_core.cli.streams import coloured

T = TypeVar("T")

UID_SHOWN = len("1414750f2965")
"""As much of the end of a uid as tables show: its random part, which `dipcal show` understands."""
_CONTROLS = re.compile(r"[\x7f-\x9f]")
NARROW = 60
"""Columns of a terminal in which a table would leave too little of its cells, where its words do not all fit."""
_ANY_WIDTH = 10_000
EVERY = 10.0
"""Seconds between two lines of progress where there is no terminal."""


def json_line(data: Any) -> None:
    """Print one value as a line of JSON; controls that JSON lets pass are escaped, because a terminal obeys them."""
    line = msgspec.json.encode(data).decode()
    click.echo(_CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", line))


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows: a table in a terminal, one cell a line where that is narrow; separated by tabs in a pipe.

    Args:
        columns: the headings; they are left out in a pipe, where each line is one row.
        rows: the cells of each row, as plain text.
    """
    if not sys.stdout.isatty():
        for row in rows:
            click.echo("\t".join(one_line(cell) for cell in row))
        return
    from rich.console import Console  # noqa: PLC0415 (slow to import, and a pipe needs none)
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    clean = [[one_line(cell) for cell in row] for row in rows]
    ruled = Table(box=None, padding=(0, 2, 0, 0), header_style="bold" if coloured() else "")
    for name in columns:
        ruled.add_column(name, overflow="fold")
    for row in clean:
        ruled.add_row(*map(Text, row))
    console = Console()
    needed = console.measure(ruled, options=console.options.update(max_width=_ANY_WIDTH)).minimum
    if needed > console.width and console.width < NARROW:
        _one_cell_a_line(columns, clean)
    else:
        console.print(ruled)


def _one_cell_a_line(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    for row in rows:
        for name, cell in zip(columns, row, strict=True):
            if cell:
                click.echo(f"{name}: {cell}" if name else cell)
        click.echo()


def one_line(text: str) -> str:
    """Put text from strangers on one line that cannot steer a terminal: control characters show as U+FFFD.

    Blanks at the beginning stay: our own lines are indented with them.
    """
    indent = text[: len(text) - len(text.lstrip(" "))]
    words = " ".join(text.split())
    return indent + "".join(char if unicodedata.category(char) != "Cc" else "\ufffd" for char in words)


def complain(message: str) -> None:
    """Print what failed to standard error."""
    click.secho(one_line(message), err=True, fg="red")


def count(number: int, one: str, many: str | None = None) -> str:
    """Say a number of things: `count(1, "release")`, `count(3, "entry", "entries")`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


@contextmanager
def progress(label: str, total: int | None = None, what: str = "event") -> Iterator[Callable[[int], None]]:
    """Show how far long work has come: a bar or a counter in a terminal, a line now and then elsewhere.

    Args:
        label: what is going on.
        total: how many there are to do; None when that is not known.
        what: what is counted.

    Yields:
        The function that advances it.
    """
    if not sys.stderr.isatty():
        yield _Lines(label, total, what).advance
        return
    from rich.console import Console  # noqa: PLC0415 (slow to import, and a pipe needs none)
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415
    from rich.progress import TimeRemainingColumn as Remaining  # noqa: PLC0415

    done = "{task.completed:,.0f}" if total is None else f"{{task.completed:,.0f}} of {total:,}"
    known = () if total is None else (BarColumn(), Remaining(elapsed_when_finished=True))
    shape = (SpinnerColumn(), TextColumn(label), TextColumn(done), *(known or (TimeElapsedColumn(),)))
    with Progress(*shape, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=total)
        yield lambda step: bar.advance(task, step)


class _Lines:
    """Progress for a file or a pipe: a line every ten seconds, none for short work."""

    def __init__(self, label: str, total: int | None, what: str) -> None:
        self._label = label
        self._of = "" if total is None else f" of {total:,}"
        self._what = what
        self._done = 0
        self._begun = self._told = time.monotonic()

    def advance(self, step: int) -> None:
        """Count a step."""
        self._done += step
        now = time.monotonic()
        if now - self._told >= EVERY:
            self._told = now
            rate = self._done / (now - self._begun)
            click.echo(f"{self._label}: {self._done:,}{self._of}, {count(round(rate), self._what)} a second", err=True)
