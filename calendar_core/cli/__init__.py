"""The `dipcal` command: a thin face of `Calendar`, in which each subcommand is a plug-in.

The library's own subcommands stand in `COMMANDS`; other packages add theirs through the entry point group
`dipcal.commands`. A subcommand is imported when it is called, so that the command starts at once.
"""

import atexit
import gc
import sys
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

import click
from attrs import frozen

from calendar_core.cli.commands import COMMANDS
from calendar_core.cli.deferred import Deferred
from calendar_core.cli.ending import let_interrupts_end_the_process, status_of
from calendar_core.cli.streams import attended, coloured
from calendar_core.errors import DiplomaticCalendarError, InvalidDateError, InvalidQueryError, UnknownPartyError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

P = ParamSpec("P")
R = TypeVar("R")

DEFAULT_STORE = "sqlite:///diplomatic.db"
ENTRY_POINTS = "dipcal.commands"
_OBJECTS_BETWEEN = 100_000
"""How many objects are made before cycles among them are looked for."""
_NO_TEXT = "surrogates not allowed"
"""What Python says where bytes of an argument that are no UTF-8 shall be written."""
_MARGIN = 6
"""Columns of a line of the list of subcommands that hold neither name nor summary."""


@frozen
class Session:
    """What the options before the subcommand say.

    Attributes:
        store: the address of the store.
    """

    store: str


class PluginGroup(click.Group):
    """A group that finds its subcommands in a table and in entry points, and shows errors without a traceback."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run as a process of its own, in which cycles of objects are looked for less often, and not at its end.

        Reading releases leaves none, and a tenth of its time went into looking. At the end Python looks through all
        that is there, patterns and tables: that took a quarter of the time of reading one release.
        """
        gc.set_threshold(_OBJECTS_BETWEEN)
        atexit.register(gc.freeze)
        try:
            with attended():
                return super().__call__(*args, **kwargs)
        finally:
            let_interrupts_end_the_process()

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name every subcommand that is installed."""
        return sorted({*super().list_commands(ctx), *COMMANDS, *(point.name for point in _plugins())})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a subcommand; None when there is none of this name."""
        command = self._listed(ctx, cmd_name)
        return command.load() if isinstance(command, Deferred) else command

    def _listed(self, ctx: click.Context, name: str) -> click.Command | None:
        """Find a subcommand as it stands in the list: its summary is known before it is imported."""
        if name in COMMANDS:
            return COMMANDS[name]
        for point in _plugins():
            if point.name == name:
                return _plugin(point)
        return super().get_command(ctx, name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of subcommands, importing none of those whose summary is known."""
        listed = {name: command for name in self.list_commands(ctx) if (command := self._listed(ctx, name))}
        width = formatter.width - _MARGIN - max(map(len, listed))
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.get_short_help_str(width)) for name, command in listed.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the subcommand that is called, or suggest the nearest one."""
        name = args[0] if args else ""
        if name and not name.startswith("-") and self.get_command(ctx, name) is None:
            raise click.UsageError(f"no command {name!r}{_suggestion(name, self.list_commands(ctx))}", ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the subcommand; a known error becomes one line and an exit status, an interrupt that of shells."""
        try:
            return super().invoke(ctx)
        except click.NoSuchOption as error:
            if error.option_name != "--store" or error.ctx is None:
                raise
            program, command = error.ctx.command_path.split(" ", 1)
            right = f"{program} --store URL {command}"
            raise click.UsageError(f"--store stands before the command: {right}", error.ctx) from error
        except (InvalidDateError, InvalidQueryError, UnknownPartyError) as error:
            raise click.UsageError(str(error), ctx) from error
        except DiplomaticCalendarError as error:
            raise click.ClickException(str(error)) from error
        except KeyboardInterrupt as asked:
            sys.exit(status_of(asked))
        except UnicodeEncodeError as error:
            if error.reason != _NO_TEXT:
                raise
            raise click.UsageError(
                f"{error.object[:80]!r} holds bytes that are no UTF-8: write it in UTF-8", ctx
            ) from error


def _plugins() -> "list[EntryPoint]":
    from importlib.metadata import entry_points  # noqa: PLC0415 (slow to import, and the library's own subcommands need none)

    return list(entry_points(group=ENTRY_POINTS))


def _plugin(point: "EntryPoint") -> click.Command:
    try:
        command: click.Command = point.load()
    except Exception as error:  # noqa: BLE001 (a plug-in may fail in any way, and the others go on)
        return _broken(point, f"{type(error).__name__}: {error}")
    return command


def _broken(point: "EntryPoint", reason: str) -> click.Command:
    package = point.dist.name if point.dist else point.value
    message = f"{point.name!r} of {package} cannot be loaded ({reason}): install the package again or remove it"

    @click.command(point.name, help=message, context_settings={"ignore_unknown_options": True})
    @click.argument("args", nargs=-1)
    def broken(args: tuple[str, ...]) -> None:
        del args
        raise click.ClickException(message)

    return broken


def _suggestion(name: str, known: list[str]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 (only needed after a mistake)

    near = get_close_matches(name, known, n=1)
    return f": did you mean {near[0]!r}?" if near else ": 'dipcal --help' lists them"


@click.group(cls=PluginGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--store", metavar="URL", envvar="DIPCAL_STORE", default=DEFAULT_STORE, show_default=True, show_envvar=True,
    help="Where the log is kept.",
)  # fmt: skip
@click.version_option(package_name="diplomatic-calendar", prog_name="dipcal")
@click.pass_context
def main(ctx: click.Context, store: str) -> None:
    """Read the releases of foreign ministries, keep what happened in a log, and make calendar feeds of it.

    Exit status: 0 done, 1 some input failed, 2 wrong usage, 130 interrupted.
    """
    ctx.obj = Session(store)
    ctx.color = None if coloured() else False


def pass_calendar(
    *, read_only: bool = False, make: bool = False
) -> Callable[[Callable[Concatenate[Any, P], R]], Callable[P, R]]:
    """Give a subcommand the open `Calendar` of `--store` as its first argument, and close it afterwards.

    Args:
        read_only: open the store for reading.
        make: make the store when it does not exist, for what takes releases in; to anything else a mistyped store
            would look like one in which nothing happened.
    """

    def decorate(command: Callable[Concatenate[Any, P], R]) -> Callable[P, R]:
        @wraps(command)
        def with_calendar(*args: P.args, **kwargs: P.kwargs) -> R:
            from calendar_core.calendar import Calendar  # noqa: PLC0415 (the command's help needs no calendar)

            session: Session = click.get_current_context().ensure_object(Session)
            with Calendar.open(session.store, read_only=read_only, make=make) as calendar:
                return command(calendar, *args, **kwargs)

        return with_calendar

    return decorate


def fail_if(failures: object) -> None:
    """End with exit status 1 when there were failures."""
    if failures:
        sys.exit(1)
