"""News addresses of well-known ministries, to begin with.

They stand in `ministries.tsv` as they are publicly known. None was visited from where this library was made, and sites
move: `dipcal sources add` says whether one is still what it was. That a ministry is named here says nothing of whether
it lets its pages be read by programs; its robots.txt does, and is obeyed.
"""

import csv
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Ministry(NamedTuple):
    """A ministry, and where its news stand.

    Attributes:
        home: ISO 3166-1 alpha-2 code of its state.
        lang: BCP 47 code of the language of the page.
        url: of the page.
        name: of the ministry, in English.
    """

    home: str
    lang: str
    url: str
    name: str


@cache
def ministries() -> tuple[Ministry, ...]:
    """Return the ministries, by their state."""
    table = files("calendar_core.releases").joinpath("ministries.tsv").read_text(encoding="utf-8")
    rows = csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    return tuple(Ministry(**row) for row in rows)
