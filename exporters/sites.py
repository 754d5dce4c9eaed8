"""Addresses at which the world sees something of ours, checked in one way for every command and setting."""

from typing import Any
from urllib.parse import urlsplit

import click

from calendar_core.errors import DiplomaticCalendarError


class AddressError(DiplomaticCalendarError, ValueError):
    """A text is no address at which a site can be seen."""


def site_address(value: str, *, root: bool = False) -> str:
    """Return the address of a site without a slash at its end.

    Args:
        value: the address as it was given.
        root: whether it has to be the root of a host.

    Raises:
        AddressError: it is none with http or https and a host, or has a query, or is below a root.
    """
    try:
        parts = urlsplit(value)
        whole = parts.scheme in ("http", "https") and parts.hostname and (parts.port or True)
    except ValueError:
        whole = False
    if not whole or not value.isprintable() or set(value) & set(" ?#"):
        raise AddressError(f"{value!r} is no address of a site: give one such as https://calendar.example.org")
    if root and parts.path.strip("/"):
        raise AddressError(
            f"{value!r} has a path, but a server is seen at the root of a host: give https://{parts.netloc}, or"
            " publish a static site there (`dipcal publish`)"
        )
    return value.rstrip("/")


class Address(click.ParamType):  # type: ignore[type-arg]  # generic for the checker only
    """The address of a site, as an option takes it."""

    name = "url"

    def __init__(self, *, root: bool = False) -> None:
        """Say whether it has to be the root of a host."""
        self._root = root

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the address without a slash at its end."""
        try:
            return site_address(value, root=self._root)
        except AddressError as error:
            self.fail(str(error), param, ctx)
