"""`dipcal timeline`, `show`, `rebuild`: what the log tells."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click
import msgspec

from calendar_core.cli import pass_calendar
from calendar_core.cli.numbers import COUNT
from calendar_core.cli.output import UID_SHOWN, complain, count, json_line, one_line, progress, table
from calendar_core.cli.query_options import (
    ORDERS,
    as_it_was,
    as_of_option,
    csv_option,
    entry_filters,
    json_option,
)
from calendar_core.cli.versions_shown import later_versions, versions_in_words, versions_plain
from calendar_core.events import ReleaseRedacted
from calendar_core.parties import name_of
from calendar_core.projections.plain import plain

if TYPE_CHECKING:
    from calendar_core.calendar import Calendar
    from calendar_core.log import Log
    from calendar_core.projections import Entry

_COLUMNS = ("Date", "Who", "What", "Where", "Status", "Entry")


@click.command()
@entry_filters
@click.option("--order", type=click.Choice(ORDERS), default="time", show_default=True, help="- turns it round.")
@click.option("-n", "--limit", type=COUNT, help="How many at most.")
@as_of_option
@json_option
@csv_option
@pass_calendar(read_only=True)
def timeline(
    calendar: "Calendar",
    *,
    filters: dict[str, Any],
    order: Any,
    limit: int | None,
    as_of: str | None,
    as_json: bool,
    as_csv: bool,
) -> None:
    """Show what happened and what is planned, each occurrence once, oldest first."""
    with as_it_was(calendar, as_of) as calendar_then:
        entries = calendar_then.timeline(**filters, order=order, limit=limit)
        if as_csv:
            entries.write_csv(sys.stdout)
        elif as_json:
            for entry in entries:
                json_line(plain(entry))
        else:
            table(_COLUMNS, map(_cells, entries))


def _cells(entry: "Entry") -> tuple[str, ...]:
    status = entry.status + (", confirmed" if entry.confirmed else "")
    where = entry.place.name if entry.place else ""
    return _date(entry), _who(entry), _what(entry), where, status, entry.uid[-UID_SHOWN:]


def _who(entry: "Entry") -> str:
    return f"{name_of(entry.home)} – {', '.join(map(name_of, entry.counterparts))}"


def _what(entry: "Entry") -> str:
    """Say the kind, the title of what was signed, and who took part."""
    said = [getattr(entry.fact, "title", None) or entry.kind.replace("_", " ")]
    said += [", ".join(person.name for person in entry.people)]
    return ": ".join(filter(None, said))


def _date(entry: "Entry") -> str:
    """Say the time; `~` marks the day of publication that stands in."""
    when = entry.when
    return when.edtf if when.edtf and when.stated else f"~{when.edtf}" if when.edtf else "?"


@click.command()
@click.argument("uid", metavar="ENTRY")
@as_of_option
@json_option
@pass_calendar(read_only=True)
def show(calendar: "Calendar", uid: str, as_of: str | None, as_json: bool) -> None:
    """Show one entry with its sources, their words, what became of them, and who corrected or retracted what."""
    with as_it_was(calendar, as_of) as calendar_then:
        entry = calendar_then.entry(uid)
        history = calendar_then.history(entry.uid)
        later = later_versions(calendar_then.log, [source.release for source in entry.sources])
    if as_json:
        told = {"history": [msgspec.to_builtins(change) for change in history], "versions": versions_plain(later)}
        json_line(plain(entry) | told)
        return
    for line in (*_described(entry, calendar.log), *versions_in_words(later)):
        click.echo(one_line(line))
    for change in history:
        changes = f": {msgspec.json.encode(change.changes).decode()}" if change.changes else ""
        what = change.kind.removeprefix("fact_")
        click.echo(one_line(f"{change.recorded_at:%Y-%m-%d %H:%M} {what} by {change.by} ({change.why}){changes}"))


def _described(entry: "Entry", log: "Log") -> Iterator[str]:
    """Say an entry in lines for people."""
    date, who, what, where, status, _ = _cells(entry)
    yield f"{date}  {who}: {what}"
    yield f"{status}, confidence {entry.confidence:.2f}, revision {entry.revision}, {entry.uid}"
    if where:
        yield f"at {where}"
    for person in entry.people:
        yield f"with {', '.join(filter(None, (person.name, person.office, person.party and name_of(person.party))))}"
    for uid in entry.related:
        yield f"see {uid}"
    for source in entry.sources:
        yield f"“{source.evidence.text}”" if source.evidence.text else _without_words(log, source.release)
        where = source.url or source.release
        yield f"  — {source.name or source.home}, {source.published}, {where}, fact {source.fact}"


def _without_words(log: "Log", release: str) -> str:
    """Say why a source has no words: who took them out of its release, and for what reason."""
    for recorded in log.read(stream=f"release/{release}", kinds=[ReleaseRedacted.kind]):
        event: Any = recorded.event
        return f"(words redacted {recorded.recorded_at:%Y-%m-%d} by {event.by}: {event.why})"
    return "(no words)"


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]…")
@pass_calendar()
def rebuild(calendar: "Calendar", names: tuple[str, ...]) -> None:
    """Build the read models anew from the log: all, or those named.

    Whoever reads meanwhile sees the old ones until the new ones are complete.
    """
    with progress("Applying events", calendar.log.head().position) as advance:
        calendar.rebuild(names or None, progress=advance)
    (skipped,) = calendar.sql("SELECT max(skipped) FROM checkpoints")[0]
    if skipped:
        complain(
            f"{count(skipped, 'event')} of kinds that this version does not know left out: upgrade diplomatic-calendar"
        )
    click.echo(f"{count(calendar.log.head().position - skipped, 'event')} applied.")
