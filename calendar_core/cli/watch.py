"""`dipcal watch`: take in what the sources publish, as it comes."""

import signal
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from calendar_core.cli import Session, fail_if, pass_calendar
from calendar_core.cli.output import complain, count, one_line, progress, table
from calendar_core.cli.watch_options import fetcher, manners, named, sources_option

if TYPE_CHECKING:
    from calendar_core.calendar import Calendar
    from calendar_core.fetching.time import Time
    from calendar_core.releases.sources import SourceFile
    from calendar_core.watching.loop import Visited
    from calendar_core.watching.visit import Desk, Tell

AT_ONCE = 8
"""Sources that are visited at the same time."""

FAULTS = ("visit failed", "release not read", "source not understood", "state not read", "list broken")

SAYINGS = {
    "left alone": "{source}: left alone until {until} UTC, as its site asks",
    "list broken": "{source}: its list is broken, and was read as far as it could be: {why}",
    "release added": "{source}: new: {title} ({found}) {release}",
    "release changed": "{source}: changed: {title} {release}",
    "release not read": "{source}: not read: {why}",
    "release returned": "{source}: back again: {release}",
    "release vanished": "{source}: vanished: {release} ({why})",
    "source not understood": "{why}",
    "state not read": "{why}",
    "started": "Watching {watched}; Ctrl-C stops.",
    "stopped": "Stopped; nothing is lost. {taken} taken in, {changed} changed, {vanished} vanished, {failed} failed.",
    "visit failed": "{source}: the visit failed: {why}",
}
"""How what happens is said to people; what is not among these only stands in the log for programs."""

TOTALS = {
    "added": "release added",
    "changed": "release changed",
    "vanished": "release vanished",
    "failed": "visit failed",
}
"""What is summed up in the end: under which name, and what is counted."""


def _interval(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    from calendar_core.errors import SourceError  # noqa: PLC0415 (the command's help needs none)
    from calendar_core.releases.sources import SHORTEST_INTERVAL, seconds  # noqa: PLC0415

    try:
        if value is not None and seconds(value) < SHORTEST_INTERVAL:
            raise click.BadParameter(f"{value} is too short: every {SHORTEST_INTERVAL} seconds at most")
    except SourceError as error:
        raise click.BadParameter(str(error)) from error
    return value


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]…")
@click.option("--once", is_flag=True, help="Visit each source once and end, for cron and systemd timers.")
@click.option("--interval", metavar="TIME", callback=_interval, help="Time between two visits: 30m, 6h, 1d.  [30m]")
@click.option("--recheck", is_flag=True, help="With --once: look again at every release of the last month.")
@click.option("--log-format", type=click.Choice(["auto", "text", "json"]), default="auto", show_default=True,
              help="JSON Lines on standard error, or words; auto is words in a terminal.")  # fmt: skip
@sources_option
@pass_calendar(make=True)
def watch(
    calendar: "Calendar",
    file: "SourceFile",
    *,
    names: tuple[str, ...],
    once: bool,
    interval: str | None,
    recheck: bool,
    log_format: str,
) -> None:
    """Visit the sources, all or those named, take in what is new, and note what changed or vanished.

    Ends at Ctrl-C or SIGTERM; whatever moment it is ended at, nothing is lost and nothing is taken in twice.
    """
    from calendar_core.fetching.time import RealTime  # noqa: PLC0415 (an extra)
    from calendar_core.watching.loop import INTERVAL, Watch  # noqa: PLC0415

    chosen = named(file, names)
    time = RealTime()
    in_words = log_format == "text" or (log_format == "auto" and sys.stderr.isatty())
    told: Counter[str] = Counter()
    tell = _counted(told, _say if in_words else _json_teller())
    shared = manners(file, time)
    with (
        _desk(calendar, time, tell, shown=in_words) as desk,
        ThreadPoolExecutor(AT_ONCE, thread_name_prefix="visit") as pool,
    ):
        watch_ = Watch(
            desk, partial(named, file, names), partial(fetcher, shared=shared), pool, interval=interval or INTERVAL
        )

        def end() -> None:
            time.stop()
            watch_.abort()

        with _ending(end):
            if once:
                visits = watch_.once(recheck=recheck)
            else:
                tell("started", sources=len(chosen))
                watch_.run()
    if once:
        _summary(visits)
        fail_if(any(visit.error for visit in visits) or len(visits) < len(chosen))
    else:  # every visit that was under way has told what it had to tell
        tell("stopped", **{name: told[event] for name, event in TOTALS.items()})


@contextmanager
def _desk(calendar: "Calendar", time: "Time", tell: "Tell", *, shown: bool) -> Iterator["Desk"]:
    from calendar_core.calendar.locations import store_url  # noqa: PLC0415 (the command's help needs no log)
    from calendar_core.watching.state import State  # noqa: PLC0415 (an extra)
    from calendar_core.watching.tables import open_tables  # noqa: PLC0415
    from calendar_core.watching.visit import Desk  # noqa: PLC0415

    session: Session = click.get_current_context().ensure_object(Session)
    with open_tables(store_url(session.store)) as tables, ExitStack() as held:
        bar = shown and sys.stderr.isatty()  # elsewhere what is told is progress enough
        advance = held.enter_context(progress("Reading pages")) if bar else lambda _: None
        yield Desk(calendar, State(tables), time, tell, lambda: advance(1))


@contextmanager
def _ending(end: Callable[[], None]) -> Iterator[None]:
    """Call a function at the first Ctrl-C or SIGTERM; at the second the command ends at once."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def ended(_: int, __: object) -> None:
        for number, before in found.items():
            signal.signal(number, before)
        end()

    found = {number: signal.signal(number, ended) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, before in found.items():
            signal.signal(number, before)


def _counted(told: Counter[str], tell: "Tell") -> "Tell":
    """Return what tells of events as `tell` does, and counts them."""

    def counting(event: str, /, **values: Any) -> None:
        told[event] += 1
        tell(event, **values)

    return counting


def _json_teller() -> "Tell":
    """Return what tells of events as JSON Lines."""
    import structlog  # noqa: PLC0415 (an extra)

    logger = structlog.wrap_logger(
        structlog.PrintLogger(sys.stderr),
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
    )

    def tell(event: str, /, **values: Any) -> None:
        (logger.warning if event in FAULTS else logger.info)(event, **values)

    return tell


def _say(event: str, /, **values: Any) -> None:
    values["found"] = count(values.get("facts", 0), "fact")
    values["watched"] = count(values.get("sources", 0), "source")
    values["taken"] = count(values.get("added", 0), "release")
    values["failed"] = count(values.get("failed", 0), "visit")
    if event in FAULTS:
        complain(SAYINGS[event].format(**values))
    elif event in SAYINGS:
        click.echo(one_line(SAYINGS[event].format(**values)), err=True)


def _summary(visits: "list[Visited]") -> None:
    columns = ("Source", "New", "Facts", "Changed", "Vanished", "Looked at again", "Not read", "Waiting", "Visit")
    table(columns, map(_cells, visits))


def _cells(visit: "Visited") -> tuple[str, ...]:
    found = visit.outcome
    numbers = (
        found.added, found.facts, found.changed, found.vanished, found.looked, found.unreadable, found.waiting,
    )  # fmt: skip
    came_of = "failed" if visit.error else "left alone" if visit.not_before else "done"
    return visit.source.name, *(f"{number:,}" for number in numbers), came_of
