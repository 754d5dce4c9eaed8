"""The pages of a static site, and the few files that stand at its root."""

from collections.abc import Mapping
from functools import partial
from http import HTTPStatus
from importlib.resources import files

from attrs import evolve

from calendar_core.parties import name_of
from exporters.feeds import ICON
from exporters.files import file_name
from exporters.publishing.addresses import file_of
from exporters.publishing.documents import Make
from exporters.publishing.facets import Touched
from exporters.publishing.periods import Period, Scope, links, period_pages, periods_of
from exporters.publishing.site import Section, Site
from exporters.web.assets import MEDIA_TYPES, asset
from exporters.web.rendering import render
from exporters.web.showing import PAGES
from exporters.web.views import PAGE

AGREEMENT = "agreement_signed"
_NAMED = "{name}"
_ELSEWHERE = {"/agreements", "/search"}
"""Pages that stand in sections of their own, or that need a server."""
_NOT_FOUND = "nothing stands at this address: it may have been typed wrongly"


def root_section(site: Site) -> Section:
    """Return what stands at the root and is made every time: it is little, and tells of everything."""
    addresses = [path for path in PAGES if _NAMED not in path and path not in _ELSEWHERE]
    documents: dict[str, Make] = {file_of(path): partial(site.page, path) for path in addresses}
    documents |= {
        "404.html": partial(_not_found, site),
        "robots.txt": f"User-agent: *\nAllow: /\nSitemap: {site.base}/sitemap.xml\n".encode,
        ".nojekyll": lambda: b"",
        ICON: partial(_asset, ICON),
    }
    return Section("root", documents, owns=lambda _: True)


def asset_section() -> Section:
    """Return the files that pages need, named by their content."""
    documents: dict[str, Make] = {asset(name).removeprefix("/"): partial(_asset, name) for name in MEDIA_TYPES}
    return Section("static", documents, owns=lambda _: True)


def counterpart_section(site: Site, touched: Touched | None) -> Section:
    """Return the pages of counterparts: of all, or of those that were touched."""
    counts = site.calendar.timeline().counts("counterpart")
    chosen = [code for code in counts if touched is None or code in touched.parties | touched.passing]
    documents: dict[str, Make] = {}
    for code in chosen:
        documents |= _counterpart(site, code)
    fronts = {file_of(f"/counterpart/{file_name(code)}") for code in chosen}
    names = None if touched is None else {file_name(code) for code in touched.parties}
    return Section(
        "counterpart",
        documents,
        touched=lambda path: touched is None or path in fronts or touched.on(_period_in(path)),
        owns=lambda path: names is None or path.split("/")[1].partition(".")[0] in names,
    )


def _counterpart(site: Site, code: str) -> Mapping[str, Make]:
    name = file_name(code)
    past = {"counterpart": code, "status": ("happened", "cancelled")}
    scope = Scope(name_of(code), f"/counterpart/{name}", past)
    periods = _periods(site, scope)
    front = partial(site.page, "/counterpart/{name}", name, periods=links(site, scope, periods))
    return {file_of(scope.path): front, **period_pages(site, scope, periods)}


def list_section(site: Site, scope: Scope, touched: Touched | None) -> Section:
    """Return the pages of the timeline or of the register of agreements, by time."""
    periods = _periods(site, scope)
    front = (
        partial(_timeline, site, periods)
        if scope is TIMELINE
        else partial(site.page, scope.path, periods=links(site, scope, periods))
    )
    path = file_of(scope.path)
    return Section(
        scope.path.removeprefix("/"),
        {path: front, **period_pages(site, scope, periods)},
        touched=lambda one: touched is None or one == path or touched.on(_period_in(one)),
        owns=lambda _: True,
    )


TIMELINE = Scope("Timeline", "/timeline", {})
AGREEMENTS = Scope("Agreements", "/agreements", {"kind": AGREEMENT, "status": "happened"})


def _timeline(site: Site, periods: tuple[Period, ...]) -> bytes:
    values = {"title": TIMELINE.title, "up": "", "period": "", "here": site.absolute(TIMELINE.path)}
    return render("period.html", site.look, parts_of_it=links(site, TIMELINE, periods), entries=[], **values).encode()


def _periods(site: Site, scope: Scope) -> tuple[Period, ...]:
    """Return the years of a list; none where its first page shows it whole."""
    days = site.calendar.timeline(**scope.query).counts("day")
    return periods_of(days) if scope is TIMELINE or sum(days.values()) > PAGE else ()


def _period_in(path: str) -> str:
    """Return the period that a page shows, by its path."""
    return path.rpartition("/")[2].partition(".")[0]


def _not_found(site: Site) -> bytes:
    look = evolve(site.look, today=site.today.min)
    return render("error.html", look, status=HTTPStatus.NOT_FOUND, message=_NOT_FOUND, here="").encode()


def _asset(name: str) -> bytes:
    return (files("exporters.web") / "static" / name).read_bytes()
