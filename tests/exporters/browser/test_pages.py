"""Every page in Chromium: on a phone and on a wide screen, in light and dark."""

import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import httpx
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
MOVED = """new Promise(told => {
  const moved = [];
  const named = one => one.sources.map(source => [one.value, source.node?.outerHTML]);
  const note = list => moved.push(...list.getEntries().flatMap(named));
  new PerformanceObserver(note).observe({type: "layout-shift", buffered: true});
  setTimeout(() => told(moved), 300);
})"""
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


def test_home_is_small(browser, site):
    """The home page takes at most 100 kB with all that it loads, unpacked."""
    page, sizes = browser.new_page(viewport={"width": 1440, "height": 900}), {}
    page.on("response", lambda response: sizes.update({response.url: len(response.body())}))
    page.goto(site, wait_until="networkidle")
    page.close()
    assert len(sizes) >= 2
    assert sum(sizes.values()) <= LARGEST_HOME


@pytest.mark.parametrize("path", ["/", "/search?text=minister"])
@pytest.mark.parametrize("width", [360, 1440])
def test_nothing_moves_while_a_page_arrives(browser, site, path, width):
    """What is shown stays where it is while the rest of the page arrives bit by bit, as over a slow line."""
    page = browser.new_page(viewport={"width": width, "height": 900})
    with slow_line(site) as address:
        page.goto(f"{address}{path}", wait_until="networkidle")
        moved = page.evaluate(MOVED)
    page.close()
    assert moved == []


@contextmanager
def slow_line(site):
    """Pass the answers of a server on, pages in small bits; return the address to ask."""

    class Passing(BaseHTTPRequestHandler):
        def do_GET(self):
            answer = httpx.get(f"{site}{self.path}")
            kind = answer.headers["Content-Type"]
            self.send_response(answer.status_code)
            self.send_header("Content-Type", kind)
            self.end_headers()
            bit = 400 if kind.startswith("text/html") else len(answer.content)
            for start in range(0, len(answer.content), bit):
                self.wfile.write(answer.content[start : start + bit])
                self.wfile.flush()
                time.sleep(0.02)

        def log_message(self, *args):
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Passing) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()
