"""What `dipcal sources` and `dipcal watch` share: the file of sources, and the packages that only they need."""

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from calendar_core.cli.output import complain
from calendar_core.errors import SourceError

if TYPE_CHECKING:
    from calendar_core.fetching.client import Fetcher, Manners
    from calendar_core.releases.sources import Source, SourceFile

R = TypeVar("R")

DEFAULT = "sources.toml"
PACKAGES = ("courlan", "cssselect", "feedparser", "httpx", "protego", "structlog", "tenacity", "tomlkit")
"""What the extra `watch` installs."""


def _file(_: click.Context, __: click.Parameter, path: Path) -> "SourceFile":
    missing = [name for name in PACKAGES if find_spec(name) is None]
    if missing:
        raise click.ClickException(f"watching needs {', '.join(missing)}: pip install 'diplomatic-calendar[watch]'")
    from calendar_core.releases.sources import SourceFile  # noqa: PLC0415 (an extra)

    return SourceFile(path)


def sources_option(command: Callable[..., R]) -> Callable[..., R]:
    """Give a subcommand `file`, the file of sources; without the extra `watch` it ends with a word about that."""
    option = click.option(
        "--sources", "file", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path), default=DEFAULT,
        envvar="DIPCAL_SOURCES", show_default=True, show_envvar=True, callback=_file, help="Where the sources stand.",
    )  # fmt: skip
    return option(command)


def named(file: "SourceFile", names: tuple[str, ...]) -> "list[Source | SourceError]":
    """Return the sources of these names, or all.

    Raises:
        SourceError: there is none, or none of such a name.
    """
    given = file.read()
    if not given:
        raise SourceError(f"there is no source in {file.path} yet: `dipcal sources add URL` names one")
    known = {each.name: each for each in given if not isinstance(each, SourceError)}
    for name in names:
        if name not in known:
            faults = "; ".join(str(each) for each in given if isinstance(each, SourceError))
            raise SourceError(
                f"{file.path} has no source {name!r}, only {', '.join(known) or 'none'}. {faults}".strip()
            )
    return [known[name] for name in names] if names else given


def understood(given: "list[Source | SourceError]") -> "tuple[list[Source], int]":
    """Return the sources that are understood, and how many are not; those are complained about."""
    faults = [each for each in given if isinstance(each, SourceError)]
    for fault in faults:
        complain(str(fault))
    return [each for each in given if not isinstance(each, SourceError)], len(faults)


def manners(file: "SourceFile", time: Any = None) -> "Manners":
    """Return how we behave towards sites, for one run of the command."""
    from calendar_core.fetching.client import Manners  # noqa: PLC0415 (an extra)

    return Manners.usual(time, contact=file.contact())


def fetcher(source: "Source", shared: "Manners") -> "Fetcher":
    """Return what fetches for a source."""
    from calendar_core.fetching.client import Fetcher  # noqa: PLC0415 (an extra)

    return Fetcher(shared, allow=source.allow)
