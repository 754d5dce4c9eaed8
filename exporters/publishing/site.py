"""What every file of a static site is made from, and a section of it: some files that belong together."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from attrs import field, frozen

from calendar_core.calendar import Calendar
from exporters.pieces import Pieces
from exporters.profiles import profile_named
from exporters.publishing.addresses import PAGE, StaticLook
from exporters.publishing.documents import Make
from exporters.vevents import Style
from exporters.web.rendering import render
from exporters.web.showing import PAGES
from exporters.web.views import Values
from exporters.words import Words


@frozen(kw_only=True)
class Site:
    """A calendar as a static site.

    Attributes:
        calendar: what it shows.
        pieces: where the components of feeds are kept.
        base: the address at which it will stand, without a slash at its end.
        today: decides what is still to come.
        languages: in which feeds are told beside English.
    """

    calendar: Calendar
    pieces: Pieces
    base: str
    today: dt.date
    languages: tuple[Words, ...] = ()
    look: StaticLook = field(init=False)
    style: Style = field(init=False)

    @look.default
    def _look(self) -> StaticLook:
        return StaticLook(today=self.today, base=self.base)

    @style.default
    def _style(self) -> Style:
        return Style(profile_named("default"), Words.of("en"), self.base, PAGE)

    def absolute(self, path: str) -> str:
        """Return the whole address of what stands at an address of the server."""
        return f"{self.base}{self.look.to(path).removeprefix(self.look.root)}"

    def page(self, address: str, name: str = "", **more: Any) -> bytes:
        """Return a page of the server as it is on a static site.

        Args:
            address: one of `PAGES`.
            name: of the counterpart or the entry, where the address has one.
            more: what a static site shows in the place of what a server does.
        """
        return self.render(address, name, **self.values(address, name), **more)

    def values(self, address: str, name: str = "") -> Values:
        """Return what a page shows; arguments as of `page`."""
        return PAGES[address].view(self.calendar, name, self.look)

    def render(self, address: str, name: str = "", **values: Any) -> bytes:
        """Return a page that shows such values; arguments as of `page`."""
        here = self.absolute(address.replace("{name}", name))
        return render(PAGES[address].template, self.look, here=here, **values).encode()


def _always(_: str) -> bool:
    return True


def _never(_: str) -> bool:
    return False


@frozen
class Section:
    """Files that belong together.

    Attributes:
        part: the part of the ledger in which they stand.
        documents: what makes each file, by its path; every file that belongs here.
        touched: whether a file may have changed; one that was never published is made in any case.
        owns: whether an earlier file of this part goes when it is not among the documents.
    """

    part: str
    documents: Mapping[str, Make]
    touched: Callable[[str], bool] = _always
    owns: Callable[[str], bool] = _never
