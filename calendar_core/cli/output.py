"""How the command prints: tables and colour for people, plain text in a pipe, JSON Lines for programs."""

import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import click
import msgspec

T = TypeVar("T")


def json_line(data: Any) -> None:
    """Print one value as a line of JSON."""
    click.echo(msgspec.json.encode(data).decode())


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows: ruled and coloured in a terminal, separated by tabs in a pipe.

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

    ruled = Table(*columns, header_style="bold", box=None, padding=(0, 2, 0, 0))
    for row in rows:
        ruled.add_row(*(Text(one_line(cell)) for cell in row))
    Console().print(ruled)


def one_line(text: str) -> str:
    """Put text from strangers on one line that cannot steer a terminal: control characters show as U+FFFD."""
    return "".join(char if unicodedata.category(char) != "Cc" else "\ufffd" for char in " ".join(text.split()))


def complain(message: str) -> None:
    """Print what failed to standard error."""
    click.secho(one_line(message), err=True, fg="red")


def count(number: int, one: str, many: str | None = None) -> str:
    """Say a number of things: `count(1, "release")`, `count(3, "entry", "entries")`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


@contextmanager
def progress(label: str) -> Iterator[Callable[[int], None]]:
    """Show a counter in a terminal while long work runs; yield the function that advances it."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console  # noqa: PLC0415 (slow to import, and a pipe needs none)
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    shape = (SpinnerColumn(), TextColumn(label), TextColumn("{task.completed:,.0f}"), TimeElapsedColumn())
    with Progress(*shape, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=None)
        yield lambda step: bar.advance(task, step)
