"""A server with a store full of entries, and a Chromium that looks at it."""

import shutil
import threading
from collections.abc import Iterator

import pytest
import uvicorn

from calendar_core.calendar import Calendar
from exporters.web import create_app
from exporters.web.command import listen
from exporters.web.settings import Settings
from tests.exporters.web_store import TODAY, add_call, add_hostile, add_two_sides, fill, store_of

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
OFFLINE = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
EDIT_TOKEN = "correct-horse-battery"  # noqa: S105 (of a test)


@pytest.fixture(scope="package")
def browser():
    """Return a headless Chromium, that of the system."""
    program = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if program is None:
        pytest.skip("Chromium is not installed: run .ci/clients as root, or install it")
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install '.[test]'")
    with sync_api.sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=program, args=OFFLINE)
        yield running
        running.close()


@pytest.fixture
def store(tmp_path) -> str:
    """Return the address of a store with entries of every kind of trouble."""
    address = store_of(tmp_path)
    fill(address)
    with Calendar.open(address) as calendar:
        for number in range(60):
            add_call(calendar, f"jp-{number + 2}", f"20{number // 4 + 8:02}-0{number % 9 + 1}-{number % 28 + 1:02}")
        add_two_sides(calendar)
        add_hostile(calendar)
        fact = calendar.timeline(counterpart="ES").first().sources[0].fact
        calendar.retract(fact, by="Desk", why="told of another day")
    return address


@pytest.fixture
def site(store) -> Iterator[str]:
    """Return the address of a server on which editors may edit."""
    app = create_app(settings=Settings(store=store, poll=0.02, searches=0, edit_token=EDIT_TOKEN), clock=lambda: TODAY)
    with listen("127.0.0.1", 0) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join()
