"""Pages as text: each is made of a calendar and a look at it, for the server and for a static site alike."""

from collections.abc import Callable, Mapping

from attrs import frozen

from calendar_core.calendar import Calendar
from exporters.web import views
from exporters.web.look import Look
from exporters.web.rendering import render

View = Callable[[Calendar, str, Look], views.Values]


@frozen
class PageType:
    """A kind of page: the template that shows it, and what it shows."""

    template: str
    view: View


PAGES: Mapping[str, PageType] = {
    "/": PageType("home.html", views.home),
    "/api/": PageType("api.html", views.nothing),
    "/agreements": PageType("agreements.html", views.agreements),
    "/commitments": PageType("commitments.html", views.commitments),
    "/counterpart/{name}": PageType("counterpart.html", views.counterpart),
    "/counterparts": PageType("counterparts.html", views.counterparts),
    "/entry/{name}": PageType("entry.html", views.entry),
    "/feeds/": PageType("feeds.html", views.feeds),
    "/method": PageType("method.html", views.method),
    "/search": PageType("search.html", views.search),
}
"""Every page by its address."""


def page(address: str, calendar: Calendar, look: Look, name: str = "") -> str:
    """Return a page as HTML.

    Args:
        address: one of `PAGES`.
        calendar: what to show.
        look: when, from where and with which parameters.
        name: of the counterpart or the entry, where the address has one.

    Raises:
        NotFoundError: there is no such counterpart or entry.
        BadRequestError: a parameter makes no sense.
    """
    shown = PAGES[address]
    return render(shown.template, look, **shown.view(calendar, name, look))
