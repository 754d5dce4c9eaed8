"""What people do on the pages, without JavaScript."""

import re
import urllib.request

import pytest

from calendar_core.calendar import Calendar
from tests.exporters.browser.conftest import EDIT_TOKEN

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install '.[test]'")
expect = sync_api.expect

PATIENCE = 120_000
"""Milliseconds after which a page will not come any more, on however busy a machine."""

expect.set_options(timeout=PATIENCE)


@pytest.fixture
def page(browser):
    """Return a page in a window of its own that runs no script."""
    context = browser.new_context(viewport={"width": 360, "height": 800}, java_script_enabled=False)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def fetched(address):
    """Return what stands at an address."""
    with urllib.request.urlopen(address, timeout=20) as answer:  # noqa: S310 (our own server)
        return answer.read().decode()


def test_subscribing(page, site):
    """From the home page to a counterpart, whose feed can be subscribed to in each way, and whose address works."""
    page.goto(site)
    page.click(".tile:has-text('Bahrain')")
    page.click("text=Subscribe >> nth=-1")
    assert page.get_attribute("text=Apple, Outlook, Thunderbird", "href").startswith("webcal://")
    assert "calendar.google.com/calendar/r?cid=webcal" in page.get_attribute("text=Google Calendar", "href")
    assert "outlook.live.com" in page.get_attribute("text=Outlook.com", "href")
    page.click("text=QR code for a phone")
    expect(page.locator("svg.qr")).to_be_visible()
    address = f"{site}/feeds/counterpart/BH.ics"
    expect(page.locator("#address")).to_have_value(address)
    assert fetched(address).count("BEGIN:VEVENT") == 3


def test_searching(page, site):
    """Words lead to entries, filters narrow them, the result is a feed, and an entry marks the words it rests on."""
    page.goto(site)
    page.fill("#text", "visa exemption")
    page.click("main button:has-text('Search')")
    expect(page.locator(".lead")).to_have_text("1 entry")
    page.select_option("#kind", "agreement_signed")
    page.fill("#counterpart", "Bahrain")
    page.click("main button:has-text('Search')")
    expect(page).to_have_url(re.compile("kind=agreement_signed"))
    assert fetched(page.input_value("#address")).count("BEGIN:VEVENT") == 1
    page.click("article a")
    expect(page.locator("mark")).to_have_text("An Agreement on Visa Exemption was signed")
    assert fetched(f"{page.url}.ics").startswith("BEGIN:VCALENDAR")


def test_two_sides(browser, site, store):
    """On a wide screen the accounts of two sides stand beside one another."""
    with Calendar.open(store) as calendar:
        uid = calendar.timeline(counterpart="IT").first().uid
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto(f"{site}/entry/{uid}")
    left, right = (side.bounding_box() for side in page.query_selector_all(".side-of"))
    assert [heading.inner_text() for heading in page.query_selector_all(".side-of h3")] == ["France", "Italy"]
    assert left["y"] == right["y"]
    assert left["x"] + left["width"] <= right["x"]
    page.close()


def test_what_was_known_then(page, site):
    """A day in the form at the end of a page shows what was known then, and one link leads back."""
    page.goto(f"{site}/counterpart/BH")
    page.fill("#as_of", "2024-01-01")
    page.click("footer button:has-text('Show')")
    expect(page.locator(".past")).to_contain_text("as it was known on 1 January 2024")
    expect(page.locator("main")).to_contain_text("Nothing is known to have happened yet")
    page.click("text=Show what is known now")
    expect(page).to_have_url(f"{site}/counterpart/BH?")
    expect(page.locator("main")).to_contain_text("agreement signed")


def test_correcting(page, site, store):
    """An editor signs in, is told what is wrong in a form, mends an entry with a reason, and sees it in its history."""
    page.goto(f"{site}/search?kind=meeting_held&counterpart=Bahrain")
    page.click("article a")
    page.click("text=For editors")
    page.fill("#name", "Desk Officer")
    page.fill("#token", EDIT_TOKEN)
    page.click("main button:has-text('Sign in')")
    page.check("text=Something is wrong")
    page.click("summary")
    page.fill("#when1", "yesterday")
    page.fill("#why1", "the protocol says so")
    page.click("button:has-text('Record')")
    expect(page.locator("[role=alert]")).to_contain_text("is no date")
    expect(page.locator("#why")).to_have_value("the protocol says so")
    page.fill("#when", "2024-09-29")
    page.click("button:has-text('Record')")
    expect(page.locator("dl").first).to_contain_text("29 September 2024")
    history = page.locator("[aria-labelledby=history]")
    expect(history).to_contain_text("corrected by Desk Officer: the protocol says so")
    with Calendar.open(store) as calendar:
        (recorded,) = calendar.log.read(kinds=["fact_corrected"])
    assert (recorded.event.by, recorded.event.changes["when"]["edtf"]) == ("Desk Officer", "2024-09-29")


def test_by_keyboard(page, site):
    """The first key leads past the navigation, and the search is sent with Enter."""
    page.goto(site)
    page.keyboard.press("Tab")
    expect(page.get_by_text("Skip to content")).to_be_focused()
    expect(page.get_by_text("Skip to content")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#main$"))
    page.focus("#text")
    page.keyboard.type("visa")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/search\?text=visa"))
