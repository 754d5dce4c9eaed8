"""The formats that entries are exported to; a format is a plug-in, found by the entry point group `dipcal.formats`."""

from collections.abc import Callable, Iterable
from functools import cache
from importlib.metadata import entry_points

from attrs import frozen

from calendar_core.errors import UnknownFormatError
from calendar_core.projections import Entry
from exporters.ics import Heading
from exporters.vevents import Style

ENTRY_POINTS = "dipcal.formats"
Render = Callable[[Iterable[Entry], Style, Heading], bytes]


@frozen
class Format:
    """A way to write entries.

    Attributes:
        name: what `dipcal export` calls it.
        suffix: how its files end, `.atom`.
        media_type: its media type, for servers.
        render: makes one document of entries, told in a style, under a heading; the same for the same.
    """

    name: str
    suffix: str
    media_type: str
    render: Render


@cache
def formats() -> dict[str, Format]:
    """Return the formats that are installed, by name."""
    found = (point.load() for point in sorted(entry_points(group=ENTRY_POINTS)))
    return {one.name: one for one in found}


def format_named(name: str) -> Format:
    """Return a format by its name.

    Raises:
        UnknownFormatError: none of this name is installed.
    """
    if name not in formats():
        raise UnknownFormatError(f"unknown format {name!r}: there are {', '.join(formats())}")
    return formats()[name]
