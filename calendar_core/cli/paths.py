"""Paths as arguments, in which an unset variable of a shell is a mistake and not the current folder."""

import os
import re
from typing import Any

import click

_UNSET = "this path is empty: name a file or a folder (. for the current one)"
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


class GivenPath(click.Path):
    """A path that names something."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path, which is not empty."""
        if not os.fspath(value):
            self.fail(_UNSET, param, ctx)
        return super().convert(value, param, ctx)


class Input(click.ParamType):  # type: ignore[type-arg]  # generic for the checker only
    """A file or folder of releases, or `-`; whether it can be read is told when it is its turn."""

    name = "path"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the path, which is not empty and no address."""
        if not value:
            self.fail(_UNSET, param, ctx)
        if _ADDRESS.match(value) and not os.path.exists(value):  # noqa: PTH110 (no name is too long for it)
            self.fail(
                f"{value} is an address, and only files are read here: `dipcal sources add {value}` lets `dipcal watch`"
                " take in what a site publishes", param, ctx,
            )  # fmt: skip
        return value
