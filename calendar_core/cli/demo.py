"""`dipcal demo`: the whole way from releases to calendar feeds, on the samples that come with the program."""

import sys
from importlib.resources import as_file, files
from pathlib import Path

import click

from calendar_core.cli import Session
from calendar_core.cli.ingest import summary
from calendar_core.cli.output import complain
from calendar_core.cli.paths import GivenPath

FOLDER = "dipcal-demo"
STORE = "demo.db"
_OWN_FILES = ("demo.db*", "demo.views.db*", "demo.feeds.db*")
"""What an earlier demo left; a store of the user's own has another name, and is never touched."""


@click.command()
@click.option(
    "--dir", "folder", type=GivenPath(file_okay=False, path_type=Path), default=FOLDER, show_default=True,
    help="Where to put the store and the feeds; a store of an earlier demo there is replaced.",
)  # fmt: skip
@click.pass_context
def demo(ctx: click.Context, folder: Path) -> None:
    """See it work: read the sample releases, show the timeline, write the feeds, and say how to subscribe."""
    store = f"sqlite:///{folder / STORE}"
    ctx.obj = Session(store)
    _make_room(folder)
    _ingest_samples(store)
    click.echo()
    _run(ctx, "timeline")
    click.echo()
    _run(ctx, "feeds", directory=folder / "feeds")
    click.echo(f"\nTo subscribe over HTTP, and to browse:  {_program()} --store {store} serve")


def _program() -> str:
    """Return the command as it was called, for the reader to call it again."""
    return sys.argv[0] if Path(sys.argv[0]).stem == "dipcal" else "dipcal"


def _make_room(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for pattern in _OWN_FILES:
            for old in folder.glob(pattern):
                old.unlink()
    except OSError as error:
        raise click.ClickException(f"cannot write {folder} ({error.strerror}): name another with --dir") from error


def _ingest_samples(store: str) -> None:
    from calendar_core.calendar import Calendar  # noqa: PLC0415 (the command's help needs no calendar)

    with as_file(files("calendar_core") / "samples") as samples, Calendar.open(store) as calendar:
        result = calendar.ingest(samples)
    for failure in result.failures:
        complain(str(failure))
    click.echo(f"Samples: {summary(result)}")


def _run(ctx: click.Context, name: str, **params: object) -> None:
    group = ctx.find_root().command
    command = group.get_command(ctx, name) if isinstance(group, click.Group) else None
    if command is None:
        raise click.ClickException(f"the command {name!r} is not installed: install diplomatic-calendar again")
    ctx.invoke(command, **params)
