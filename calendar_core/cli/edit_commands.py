"""`dipcal confirm`, `correct`, `retract`, `reextract`: mend the record by adding to it."""

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click
import msgspec

from calendar_core.cli import fail_if, pass_calendar
from calendar_core.cli.inputs import reader, reader_option
from calendar_core.cli.output import complain, count, one_line
from calendar_core.codec import dump
from calendar_core.events import Fact

if TYPE_CHECKING:
    from calendar_core.calendar import Calendar
    from calendar_core.calendar.rereading import Reread

R = TypeVar("R")

_NO_FIELDS = frozenset({"self", "fact", "by", "why"})
"""What `Calendar.correct` takes beside the fields; no fact has a field of such a name."""


def _edit(command: Callable[..., R]) -> Callable[..., R]:
    """Give a subcommand the fact, who says so, and why."""
    for decorate in (
        click.option("--why", required=True, metavar="TEXT", help="The reason, in words."),
        click.option("--by", required=True, metavar="WHO", help="Who says so."),
        click.argument("fact", metavar="FACT"),
    ):
        command = decorate(command)
    return command


@click.command()
@_edit
@pass_calendar()
def confirm(calendar: "Calendar", fact: str, by: str, why: str) -> None:
    """Record that FACT was checked against its source and is right.

    FACT is the id of a fact, as `dipcal show` prints it behind its source.
    """
    click.echo(f"Recorded at position {calendar.confirm(fact, by=by, why=why).position}.")


@click.command()
@_edit
@click.option(
    "--set", "changes", multiple=True, required=True, metavar="FIELD=VALUE",
    help='A field and its new value: text, or JSON for what is no text, as in --set \'counterparts=["BH"]\'.',
)  # fmt: skip
@pass_calendar()
def correct(calendar: "Calendar", fact: str, by: str, why: str, changes: tuple[str, ...]) -> None:
    """Record that fields of FACT are wrong, and what they should be.

    FACT is the id of a fact, as `dipcal show` prints it behind its source. An editor's word outranks the
    extractor's for ever.
    """
    recorded = calendar.correct(fact, by=by, why=why, **dict(_change(text) for text in changes))
    click.echo(f"Recorded at position {recorded.position}.")


@click.command()
@_edit
@pass_calendar()
def retract(calendar: "Calendar", fact: str, by: str, why: str) -> None:
    """Record that FACT is not true, or not in its release: its entry is shown as cancelled.

    FACT is the id of a fact, as `dipcal show` prints it behind its source.
    """
    click.echo(f"Recorded at position {calendar.retract(fact, by=by, why=why).position}.")


def _change(text: str) -> tuple[str, Any]:
    name, equals, value = text.partition("=")
    name = name.strip()
    if not equals:
        raise click.BadParameter(f"{text!r} has no value: write FIELD=VALUE", param_hint="--set")
    if name in _NO_FIELDS:
        raise click.BadParameter(f"no fact has a field {name!r}: `dipcal extract` shows the fields", param_hint="--set")
    try:
        return name, msgspec.json.decode(value)
    except (msgspec.DecodeError, RecursionError):
        return name, value


@click.command()
@reader_option
@click.option("--lang", "languages", multiple=True, metavar="CODE", help="Only this language; may be given again.")
@click.option("--dry-run", is_flag=True, help="Record nothing; only show what would change.")
@pass_calendar()
def reextract(calendar: "Calendar", extractor: str | None, languages: tuple[str, ...], *, dry_run: bool) -> None:
    """Read the releases of the log again, and record what reads otherwise now.

    New facts, corrections and retractions are appended; what an editor confirmed, corrected or retracted stays.
    Releases that waited for an extractor of their language are read when it is installed.
    """
    rereading = calendar.reextract(extract=reader(extractor), languages=languages or None, dry_run=dry_run)
    kinds: Counter[str] = Counter()
    for reread in rereading:
        kinds.update(
            "new fact" if isinstance(event, Fact) else event.kind.removeprefix("fact_") for event in reread.events
        )
        if dry_run:
            _show(reread)
    for failure in rereading.failures:
        complain(str(failure))
    click.echo(_summary(rereading.read, kinds, dry_run=dry_run))
    if rereading.waiting:
        languages_left = ", ".join(f"{code} {number:,}" for code, number in rereading.waiting.most_common())
        click.echo(f"{count(rereading.waiting.total(), 'release')} still without an extractor ({languages_left}).")
    fail_if(rereading.failures)


def _show(reread: "Reread") -> None:
    click.echo(one_line(reread.release))
    for event in reread.events:
        fields = {name: value for name, value in dump(event).items() if name not in ("kind", "by", "origin", "release")}
        click.echo(f"    {event.kind}  {one_line(msgspec.json.encode(fields).decode())}")


def _summary(read: int, kinds: Counter[str], *, dry_run: bool) -> str:
    parts = [
        count(kinds["new fact"], "new fact"),
        count(kinds["corrected"], "correction"),
        count(kinds["retracted"], "retraction"),
    ]
    return f"{count(read, 'release')} read again: {', '.join(parts)}{', nothing recorded' if dry_run else ''}."
