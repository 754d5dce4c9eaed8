"""`dipcal log`, `verify`, `export-log`, `import-log`, `backup`, `redact`: the log itself."""

import sys
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

import click
import msgspec

from calendar_core.cli import Session, pass_calendar
from calendar_core.cli.numbers import COUNT
from calendar_core.cli.output import complain, count, json_line, progress, table
from calendar_core.cli.paths import GivenPath
from calendar_core.errors import InvalidEventError, LogError
from calendar_core.events import (
    EVENTS,
    Event,
    Fact,
    FactConfirmed,
    FactCorrected,
    FactRetracted,
    ReleaseReceived,
    ReleaseReturned,
    ReleaseVanished,
)

if TYPE_CHECKING:
    from calendar_core.calendar import Calendar
    from calendar_core.log import Anchor, Log, Recorded

P = ParamSpec("P")
R = TypeVar("R")

_COLUMNS = ("Position", "Recorded", "Stream", "Kind", "What", "Id")


def pass_log(*, read_only: bool = False) -> Callable[[Callable[Concatenate[Any, P], R]], Callable[P, R]]:
    """Give a subcommand the open log of `--store` as its first argument, and close it afterwards."""

    def decorate(command: Callable[Concatenate[Any, P], R]) -> Callable[P, R]:
        @wraps(command)
        def with_log(*args: P.args, **kwargs: P.kwargs) -> R:
            from calendar_core.calendar.locations import store_url  # noqa: PLC0415 (a command's help needs no log)
            from calendar_core.log import open_log  # noqa: PLC0415

            session: Session = click.get_current_context().ensure_object(Session)
            with open_log(store_url(session.store), read_only=read_only) as opened:
                return command(opened, *args, **kwargs)

        return with_log

    return decorate


@click.command("log")
@click.option("--after", type=COUNT, default=0, metavar="N", help="Begin behind this position.")
@click.option("-n", "--limit", type=COUNT, help="How many at most.")
@click.option(
    "--kind", "kinds", multiple=True, type=click.Choice(sorted(EVENTS)), help="Only this kind; may be given again."
)
@click.option("--stream", help="Only this stream, `release/ID` for example.")
@click.option("--since", metavar="TIME", help="Recorded at or after it: 2024-10-01, or 2024-10-01T09:30:00+05:00.")
@click.option("--until", metavar="TIME", help="Recorded at or before it; not with --follow.")
@click.option("--follow", is_flag=True, help="Go on with new events as they come, until interrupted.")
@click.option("--json", "as_json", is_flag=True, help="Print each event as a line of JSON.")
@pass_log(read_only=True)
def show_log(
    log: "Log",
    *,
    after: int,
    limit: int | None,
    kinds: tuple[str, ...],
    stream: str | None,
    since: str | None,
    until: str | None,
    follow: bool,
    as_json: bool,
) -> None:
    """Show what was recorded, in order."""
    from calendar_core.calendar.past import beginning_of, end_of  # noqa: PLC0415 (a command's help needs no calendar)

    if follow and until:
        raise click.UsageError("--until says where to end, and --follow never ends: leave one out")
    wanted: dict[str, Any] = {"kinds": kinds or None, "stream": stream, "since": since and beginning_of(since)}
    if follow:
        recorded = _first(log.follow(after, **wanted), limit)
    else:
        recorded = log.read(after, limit=limit, until=None if until is None else end_of(until), **wanted)
    if as_json:
        for each in recorded:
            json_line(_plain(each))
    elif follow:
        for each in recorded:
            table(_COLUMNS, [_cells(each)])
    else:
        table(_COLUMNS, map(_cells, recorded))


@click.command()
@click.option("--anchor", is_flag=True, help="Print HASH@POSITION of the last event, to keep elsewhere.")
@click.option("--against", metavar="HASH@POSITION", callback=lambda *given: _anchor(given[-1]), help="Check an anchor.")
@pass_log(read_only=True)
def verify(log: "Log", *, anchor: bool, against: "Anchor | None") -> None:
    """Check that the log is what was recorded: nothing changed, removed or moved.

    Events cut off at the end can only be missed with an anchor that was kept elsewhere.
    """
    found = log.verify(against)
    if found is not None:
        complain(f"The log is broken at {found}")
        sys.exit(1)
    head = log.head()
    click.echo(str(head) if anchor else f"{count(head.position, 'event')}, all as they were recorded.")


@click.command("export-log")
@click.argument("file", type=GivenPath(dir_okay=False, allow_dash=True, path_type=Path))
@pass_log(read_only=True)
def export(log: "Log", *, file: Path) -> None:
    """Write the log to FILE (- for standard output) as JSON Lines of CloudEvents 1.0.

    A file in which an export was broken off is gone on with.
    """
    from calendar_core.log import export_lines, export_log  # noqa: PLC0415 (a command's help needs no log)

    if str(file) != "-":
        try:
            added = export_log(log, file)
        except OSError as error:
            raise click.FileError(str(file), str(error.strerror)) from error
        click.echo(f"{count(added, 'event')} added to {file}.")
        return
    for line in export_lines(log):
        sys.stdout.buffer.write(line)


@click.command("import-log")
@click.argument("file", type=click.File("rb"))
@pass_log()
def import_(log: "Log", *, file: Any) -> None:
    """Record what `dipcal export-log` wrote to FILE (- for standard input), and check every hash.

    An import that was broken off can be done again, and goes on where it stopped.
    """
    from calendar_core.log import import_lines  # noqa: PLC0415 (a command's help needs no log)

    with progress("Importing events") as advance:
        added = import_lines(log, _counted(file, advance))
    click.echo(f"{count(added, 'event')} imported; the log ends at {log.head()}.")


@click.command("backup")
@click.argument("file", type=GivenPath(dir_okay=False, path_type=Path))
@pass_log(read_only=True)
def back_up(log: "Log", *, file: Path) -> None:
    """Copy a SQLite log to a new FILE, while others may write."""
    from calendar_core.log import backup  # noqa: PLC0415 (a command's help needs no log)

    click.echo(f"{file} holds the log up to {backup(log, file)}.")


@click.command()
@click.argument("release")
@click.option("--by", required=True, help="Who takes the words out.")
@click.option("--why", required=True, help="The reason, a court order for example.")
@click.confirmation_option(prompt="The words will be gone for good. Go on?")
@pass_calendar()
def redact(calendar: "Calendar", *, release: str, by: str, why: str) -> None:
    """Take the words of the release with the id RELEASE out of the log for good.

    Its text, titles, quotes and names of people go; which states did what, and when, stays. An id that begins with a
    hyphen is given behind --, as the last argument.
    """
    head = calendar.log.head().position
    recorded = calendar.log.redact(release, by=by, why=why)
    calendar.rebuild()
    gone = "are gone" if recorded.position > head else "were gone already, and nothing was recorded"
    click.echo(f"The words {gone}; position {recorded.position} tells of it. Think of backups, exports and feeds too.")


def _first(recorded: Iterator["Recorded"], limit: int | None) -> Iterator["Recorded"]:
    """Yield up to a number of events, and end quietly when interrupted."""
    try:
        while limit is None or limit > 0:
            yield next(recorded)
            sys.stdout.flush()
            limit = None if limit is None else limit - 1
    except KeyboardInterrupt:
        return


def _plain(recorded: "Recorded") -> dict[str, Any]:
    return msgspec.structs.asdict(recorded) | {"data": msgspec.Raw(recorded.data)}


def _cells(recorded: "Recorded") -> tuple[str, ...]:
    try:
        again = recorded.kind == ReleaseReceived.kind and recorded.version > 1
        what = ("again: " if again else "") + _gist(recorded.event)
    except InvalidEventError as error:
        what = str(error)
    time = f"{recorded.recorded_at:%Y-%m-%d %H:%M:%S}"
    return str(recorded.position), time, recorded.stream, recorded.kind, what, recorded.id


def _gist(event: Event) -> str:
    """Say an event in a few words."""
    match event:
        case ReleaseReceived(release=release):
            return f"{release.published} {release.title or release.text[:60]}"
        case ReleaseVanished(url=url, why=why):
            return f"{url}: {why}"
        case ReleaseReturned(url=url):
            return url
        case Fact():
            return f"{event.when.edtf or '?'} {event.home} – {', '.join(event.counterparts)}"
        case FactConfirmed() | FactCorrected() | FactRetracted():
            return f"{event.fact} by {event.by}: {event.why}"
    return f"by {event.by}: {event.why}"


def _anchor(text: str | None) -> "Anchor | None":
    if text is None:
        return None
    from calendar_core.log import Anchor  # noqa: PLC0415 (a command's help needs no log)

    try:
        return Anchor.parse(text)
    except LogError as error:
        raise click.BadParameter(str(error)) from error


def _counted(lines: Any, advance: Callable[[int], None]) -> Iterator[bytes]:
    for line in lines:
        yield line
        advance(1)
