"""The data of a static site as JSON, and the map of it for search engines (sitemaps.org, 0.9)."""

from collections.abc import Sequence
from functools import partial
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring

import attrs
import msgspec

from calendar_core.parties import name_of
from exporters.feeds import SUFFIX
from exporters.files import file_name
from exporters.publishing.documents import FEEDS, Make
from exporters.publishing.facets import Touched
from exporters.publishing.pages import AGREEMENT, AGREEMENTS
from exporters.publishing.periods import Period, Scope, all_of, parts_told, period_lists, periods_of
from exporters.publishing.site import Section, Site
from exporters.web.showing import PAGES
from exporters.web.views import STATES

API = "api/"
ENTRIES = Scope("Entries", "/api/entries", {})
_MOST_ADDRESSES = 40_000
"""Addresses in one sitemap; 50,000 are allowed."""
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_SITEMAP = "sitemap.xml"


def data_section(site: Site, touched: Touched | None) -> Section:
    """Return the JSON files: entries by time, and the registers."""
    periods = periods_of(site.calendar.timeline().counts("day"))
    by_time = period_lists(site, ENTRIES, periods)
    registers: dict[str, Make] = {
        f"{API}entries.json": lambda: msgspec.json.encode({"periods": parts_told(site, ENTRIES, periods)}),
        f"{API}counterparts.json": partial(_counterparts, site),
        f"{API}commitments.json": partial(_commitments, site),
    }
    agreements: dict[str, Make] = {f"{API}agreements.json": partial(_agreements, site)}
    signed = touched is None or AGREEMENT in touched.kinds
    return Section(
        "api",
        by_time | registers | agreements,
        touched=lambda path: path in registers or (signed if path in agreements else _on(path, touched)),
        owns=lambda _: True,
    )


def sitemap_section(site: Site, touched: Touched | None) -> Section:
    """Return the sitemaps: the index, one of pages, and one of the entries of each year or month."""
    periods = periods_of(site.calendar.timeline().counts("day"), _MOST_ADDRESSES)
    shown = [one for one in all_of(periods) if not one.parts]
    by_time = {f"sitemaps/{one.name}.xml": partial(_sitemap, site, one) for one in shown}
    documents: dict[str, Make] = {
        _SITEMAP: partial(_index, site, ["sitemaps/pages.xml", *by_time]),
        "sitemaps/pages.xml": partial(_pages, site),
        **by_time,
    }
    return Section(
        "sitemaps", documents, touched=lambda path: path not in by_time or _on(path, touched), owns=lambda _: True
    )


def _on(path: str, touched: Touched | None) -> bool:
    return touched is None or touched.on(path.rpartition("/")[2].partition(".")[0])


def _counterparts(site: Site) -> bytes:
    rows = [
        {
            "code": code,
            "name": name_of(code),
            "entries": number,
            "feed": f"{site.base}/{FEEDS}counterpart/{file_name(code)}{SUFFIX}",
        }
        for code, number in site.calendar.timeline().counts("counterpart").items()
    ]
    return msgspec.json.encode({"counterparts": rows})


def _commitments(site: Site) -> bytes:
    found = [attrs.asdict(one) for state in STATES for one in site.calendar.commitments(state=state, today=site.today)]
    return msgspec.json.encode({"commitments": found})


def _agreements(site: Site) -> bytes:
    return msgspec.json.encode({"agreements": [attrs.asdict(one) for one in site.calendar.agreements(**_signed())]})


def _signed() -> dict[str, Any]:
    return {"status": AGREEMENTS.query["status"]}


def _sitemap(site: Site, period: Period) -> bytes:
    found = site.calendar.timeline(since=period.name, until=period.name).versions()
    begun = [one for one in found if one.day.startswith(period.name)]
    return _xml(
        "urlset", "url", [(site.absolute(f"/entry/{one.uid}"), one.modified.date().isoformat()) for one in begun]
    )


def _pages(site: Site) -> bytes:
    codes = sorted(site.calendar.timeline().counts("counterpart"))
    fixed = [path for path in PAGES if "{" not in path and path != "/search"]
    paths = [*fixed, "/timeline", *(f"/counterpart/{file_name(code)}" for code in codes)]
    return _xml("urlset", "url", [(site.absolute(path), "") for path in paths])


def _index(site: Site, parts: Sequence[str]) -> bytes:
    return _xml("sitemapindex", "sitemap", [(f"{site.base}/{part}", "") for part in parts])


def _xml(root: str, row: str, addresses: Sequence[tuple[str, str]]) -> bytes:
    document = Element(root, {"xmlns": _NAMESPACE})
    for address, modified in addresses:
        one = SubElement(document, row)
        SubElement(one, "loc").text = address
        if modified:
            SubElement(one, "lastmod").text = modified
    written: bytes = tostring(document, encoding="utf-8", xml_declaration=True)
    return written
