"""`dipcal serve`: feeds and pages over HTTP."""

import socket
from typing import Any

import click

from calendar_core.calendar import Calendar
from calendar_core.cli.numbers import NumberRange
from calendar_core.errors import DiplomaticCalendarError
from exporters.files import file_name
from exporters.sites import Address
from exporters.web.application import create_app
from exporters.web.running import run
from exporters.web.settings import SEARCHES, USUAL_PROXIES, Settings
from exporters.web.subscribing import subscription

SHOWN = 3
"""Counterparts whose feeds are printed as examples."""


class PortError(DiplomaticCalendarError):
    """The address cannot be listened at."""


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at; 0.0.0.0 for all.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="The port; 0 for any.")
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="How many processes serve.")
@click.option(
    "--public-url", envvar="DIPCAL_PUBLIC_URL", type=Address(root=True), metavar="URL", show_envvar=True,
    help="Where the world sees this server, behind a proxy; feeds then link to the pages of their entries.",
)  # fmt: skip
@click.option(
    "--push-token", envvar="DIPCAL_PUSH_TOKEN", default="", metavar="TOKEN", show_envvar=True,
    help="Let who knows this token push releases to /api/releases; other users of the machine may see an option.",
)  # fmt: skip
@click.option(
    "--edit-token", envvar="DIPCAL_EDIT_TOKEN", default="", metavar="TOKEN", show_envvar=True,
    help="Let who knows this token mend entries from their pages; other users of the machine may see an option.",
)  # fmt: skip
@click.option(
    "--edit-header", envvar="DIPCAL_EDIT_HEADER", default="", metavar="NAME", show_envvar=True,
    help="Let those mend entries whom a proxy names in this header, Remote-User for example.",
)  # fmt: skip
@click.option(
    "--edit-proxies", envvar="DIPCAL_EDIT_PROXIES", default=USUAL_PROXIES, metavar="ADDRESSES", show_default=True,
    show_envvar=True, help="The proxies of which that header is believed.",
)  # fmt: skip
@click.option(
    "--searches", envvar="DIPCAL_SEARCHES", default=SEARCHES, type=NumberRange(0), show_default=True,
    show_envvar=True, help="How many searches a client may ask in a second; 0 for no bound.",
)  # fmt: skip
@click.pass_context
def serve(ctx: click.Context, /, host: str, port: int, workers: int, *, public_url: str | None, **given: Any) -> None:
    """Serve the feeds and pages over HTTP, until Ctrl-C or SIGTERM; new entries appear by themselves."""
    settings = Settings(store=ctx.obj.store, public_url=public_url or "", **given)
    create_app(settings=settings)  # what makes no sense in them is told before anything is announced
    listener = listen(host, port)
    with listener:
        address = f"http://{_shown(host)}:{listener.getsockname()[1]}"
        if settings.base:
            click.echo(f"Listening  {address}")
        _announce(settings, settings.base or address)
        run(settings, listener, workers)


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens.

    Raises:
        PortError: the port is taken or not allowed, or the host is not of this machine.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        raise PortError(
            f"cannot listen at {_shown(host)}:{port} ({error.strerror or error}): choose another with --port or --host"
        ) from error
    # asyncio does this only for sockets that it made itself; without it a small answer waits 40 ms for an ACK
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def _announce(settings: Settings, base: str) -> None:
    """Print where to subscribe; opening the calendar first shows a broken store before the server starts."""
    with Calendar.open(settings.store, make=settings.takes_in) as calendar:
        counterparts = list(calendar.timeline().counts("counterpart"))[:SHOWN]
    click.echo(f"Pages      {base}/")
    click.echo(f"All feeds  {base}/feeds/")
    for path in ("all", *(f"counterpart/{file_name(code)}" for code in counterparts)):
        links = subscription(f"{base}/feeds/{path}.ics", path)
        click.echo(f"Subscribe  {links.https}  {links.webcal}")
    click.echo("Ctrl-C stops.")


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host
