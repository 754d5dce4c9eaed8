"""From the page of a release on a site to a release."""

import datetime as dt
import re

import pytest

from calendar_core.errors import ReleaseError, SourceError
from calendar_core.fetching.client import Answer
from calendar_core.releases.fetched import from_answer, from_item
from calendar_core.releases.listing import Item
from calendar_core.releases.sources import Selectors, Source
from tests.site import page

URL = "https://mfa.kz/news/1"
TODAY = dt.date(2024, 10, 4)


def read(body, item=None, media_type="text/html", **source):
    """Return the release that is read of a page."""
    told = Source(**{"name": "kz", "home": "KZ", "url": "https://mfa.kz/feed", "lang": "en"} | source)
    answer = Answer(url=URL, body=body, media_type=media_type)
    return from_answer(answer, item or Item(url=URL), told, today=TODAY)


def test_main_text_title_and_day():
    """Words, title and day are found on the page; home, language and publisher are those of the source."""
    release = read(page("The Minister met his colleague", "2024-10-01"), publisher="MFA")
    assert (release.id, release.url, release.home, release.lang, release.source) == (URL, URL, "KZ", "en", "MFA")
    assert (release.title, release.published) == ("The Minister met his colleague", "2024-10-01")
    assert release.text.startswith("The Minister of Foreign Affairs of Kazakhstan, Murat Nurtleu, met")
    assert release.text.count("\n\n") == 2


def test_a_mistake_of_ours_is_told_of_one_page():
    """What nobody foresaw on a page is an error of this page, which a watch puts off while it reads the others."""
    item = Item(url=URL, title=["no", "text"])
    with pytest.raises(ReleaseError, match=rf"{URL}: it cannot be read \(\w+Error: .*please report"):
        read(page("The Minister met", "2024-10-01"), item, form="feed")


def test_what_the_list_says_goes_first():
    """A feed knows title and day better than the page; the day counts where the publisher is."""
    item = Item(url=URL, title="As listed", published="2024-10-01T22:00:00+00:00")
    release = read(page("On the page | MFA", "2024-09-30"), item, zone="Asia/Almaty")
    assert (release.title, release.published) == ("As listed", "2024-10-02")


def test_the_text_of_a_link_is_no_title():
    """A list of links may say "read more"; the page knows better."""
    assert read(page("The Minister met"), Item(url=URL, title="Read more"), form="page").title == "The Minister met"


def test_the_day_beside_a_link():
    """What a page says of its day goes before what stood beside the link; without both, the source has to say where."""
    item = Item(url=URL, published="2024-10-01")
    silent = re.sub(rb"<meta property[^>]*>|on 2024-\d\d-\d\d", b"", page("The Minister met"))
    assert read(page("The Minister met", "2024-09-30"), item, form="page").published == "2024-09-30"
    assert read(silent, item, form="page").published == "2024-10-01"
    with pytest.raises(ReleaseError, match=r"selectors\.date"):
        read(silent, form="page")


def test_a_page_cannot_name_another_release():
    """The id is the address in the list: a page that says it is another one does not get there."""
    body = page("T").replace(b"<head>", b'<head><link rel="canonical" href="https://other.kz/news/9">')
    assert read(body).id == URL


def test_selectors():
    """Where a source says where the parts stand, they are taken from there, scripts left out."""
    body = (
        b"<body><div class=t>The  title</div><script>x</script><div class=b>One.<br>Two.<p>Three <b>bold</b>"
        b"<script>var x</script></p><ul><li>Four</li></ul></div><time datetime='2024-09-30T10:00'>x</time></body>"
    )
    release = read(body, selectors=Selectors(title=".t", text=".b", date="time"))
    assert (release.title, release.published) == ("The title", "2024-09-30")
    assert release.text.split("\n\n") == ["One.", "Two.", "Three bold", "Four"]


def test_selectors_that_find_nothing():
    """What a selector does not find is found without it."""
    release = read(page("The Minister met"), selectors=Selectors(title=".no", text=".none", date=".never"))
    assert (release.title, release.published) == ("The Minister met", "2024-10-01")


def test_a_selector_that_is_none():
    """A mistake in a selector names the source."""
    with pytest.raises(SourceError, match=r"'kz'.*no CSS selector"):
        read(page("T"), selectors=Selectors(text="p["))


@pytest.mark.parametrize(
    ("body", "media_type", "why"),
    [
        (b"%PDF-1.7 ...", "application/pdf", "application/pdf"),
        (b"%PDF-1.7 ...", "text/html", "a PDF"),
        (b"<html></html>", "text/html", "no main text"),
        (b"{}", "application/json", "application/json"),
        (page("T", "2024-12-24"), "text/html", "but today is"),
        (page("T", more="The Minister met. " * 30_000), "text/html", "too many for one release"),
    ],
)
def test_what_is_no_release(body, media_type, why):
    """The error names the address, and says what is there instead."""
    with pytest.raises(ReleaseError, match=why) as failed:
        read(body, media_type=media_type)
    assert URL in str(failed.value)


def test_words_of_the_list():
    """Where the list carries the words, no page is needed."""
    item = Item(url=URL, title="T", published="2024-10-01", html="<p>T</p><p>The Minister met.</p><p>They spoke.</p>")
    release = from_item(item, Source(name="kz", home="KZ", url="https://mfa.kz/feed", lang="en"), today=TODAY)
    assert (release.title, release.text) == ("T", "The Minister met.\n\nThey spoke.")


def test_a_list_without_words():
    """A list that carries no words says so."""
    with pytest.raises(ReleaseError, match="carries no words"):
        from_item(Item(url=URL), Source(name="kz", home="KZ", url="https://mfa.kz/feed"), today=TODAY)
