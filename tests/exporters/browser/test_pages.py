"""Every page in Chromium: on a phone and on a wide screen, in light and dark."""

from urllib.parse import urlsplit

import pytest

from calendar_core.calendar import Calendar

axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed: pip install '.[test]'")

PATHS = [
    "/",
    "/counterparts",
    "/counterpart/ES",
    "/counterpart/BH",
    "/agreements",
    "/commitments",
    "/search",
    "/search?text=minister&kind=meeting_held",
    "/search?text=zebra",
    "/feeds/",
    "/method",
    "/api/",
    "/editor",
    "/nothing",
]
LARGEST_HOME = 100_000
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def paths_of(store):
    """Return the addresses of pages, with those of entries that look different from each other."""
    with Calendar.open(store) as calendar:
        entries = [
            calendar.timeline(kind="visit_agreed").first(),
            calendar.timeline(counterpart="IT").first(),
            calendar.timeline(status="cancelled").first(),
            calendar.timeline(order="-recorded").first(),
        ]
    return [*PATHS, *(f"/entry/{entry.uid}" for entry in entries)]


@pytest.mark.parametrize(("widths", "scheme"), [((360, 1440), "dark"), ((1440, 360), "light")])
def test_every_page(browser, site, store, widths, scheme):
    """axe-core finds nothing, nothing scrolls sideways, nothing is asked of another host, and nothing is forbidden."""
    faults, asked, told = look_at(browser, site, paths_of(store), scheme, widths)
    assert faults == {}
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(site).netloc}
    assert [line for line in told if "404" not in line] == []


def look_at(browser, site, paths, scheme, widths):
    """Return what is wrong with pages, the addresses that they asked for, and what the browser told."""
    width, other = widths
    page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page.set_default_timeout(120_000)
    asked, told = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    faults = {}
    for path in paths:
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(f"{site}{path}")
        found = [(one["id"], one["nodes"][0]["html"]) for one in axe.Axe().run(page).response["violations"]]
        sideways = [page.evaluate(SIDEWAYS)]
        page.set_viewport_size({"width": other, "height": 800})
        sideways.append(page.evaluate(SIDEWAYS))
        if found or any(sideways):
            faults[path] = (found, sideways)
    page.close()
    return faults, asked, told


def test_home_is_small_and_stands_still(browser, site):
    """The home page takes at most 100 kB with all that it loads, unpacked, and nothing in it moves once it is shown."""
    page, sizes = browser.new_page(viewport={"width": 1440, "height": 900}), {}
    page.on("response", lambda response: sizes.update({response.url: len(response.body())}))
    page.goto(site, wait_until="networkidle")
    shifts = page.evaluate(
        "new Promise(told => new PerformanceObserver(list => told(list.getEntries().map(one => one.value)))"
        ".observe({type: 'layout-shift', buffered: true}) || setTimeout(() => told([]), 300))"
    )
    page.close()
    assert len(sizes) >= 2
    assert sum(sizes.values()) <= LARGEST_HOME
    assert sum(shifts) == 0
