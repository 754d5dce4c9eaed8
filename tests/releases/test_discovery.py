"""Finding where a site lists its releases."""

import datetime as dt
import json

import httpx
import pytest

from calendar_core.errors import FetchError, SourceError
from calendar_core.fetching.client import Fetcher, Manners
from calendar_core.releases.discovery import discovered, home_of, name_of
from calendar_core.releases.sources import Source
from tests.fake_time import FakeTime
from tests.site import answering, feed, serving

TODAY = dt.date(2024, 10, 4)
CONTEXT = httpx.create_ssl_context()


@pytest.fixture
def site():
    """Return a site with six releases and a front page."""
    with serving() as running:
        for number in range(6):
            running.publish(f"/news/{number}", f"The Minister met somebody again, {number}")
        running.pages["/"] = b"<p>Welcome to the Ministry of Foreign Affairs</p>"
        del running.pages["/feed.xml"]
        yield running


def find(site, path="/", form=None):
    """Return what is found from a page of the site on."""
    like = Source(name="kz", home="KZ", url=site.url, allow=("127.0.0.1",))
    with Fetcher(Manners.usual(FakeTime(), context=CONTEXT), allow=like.allow) as web:
        return discovered(f"{site.url}{path}", like, web, form=form, today=TODAY)


def headlines(site):
    """Return a page of headlines."""
    return "".join(f'<p><a href="{path}">{title}</a></p>' for path, title, _ in site.listed).encode()


def sitemap(site):
    """Return a sitemap."""
    urls = "".join(f"<url><loc>{site.url}{path}</loc></url>" for path, *_ in site.listed)
    return f'<?xml version="1.0"?><urlset>{urls}</urlset>'.encode()


def test_the_feed_that_the_page_names(site):
    """A page names its feed; that of comments is not preferred."""
    site.pages |= {"/f": feed(site), "/c": feed(site)}
    links = [f'<link rel="alternate" type="application/rss+xml" href="{href}">' for href in ("/c?comments", "/f")]
    site.pages["/"] = "".join(links).encode()
    found = find(site)
    assert (found.source.form, found.source.url, len(found.listing.items)) == ("feed", f"{site.url}/f", 6)


@pytest.mark.parametrize("path", ["/rss.xml", "/feed", "/en/news/feed"])
def test_a_feed_in_a_usual_place(site, path):
    """Feeds that no page names are found where they usually stand, beside the page or at the root."""
    site.pages |= {path: feed(site), "/en/news/": b"<p>News</p>"}
    assert find(site, "/en/news/").source.url == f"{site.url}{path}"


@pytest.mark.parametrize(("path", "form"), [("/x", "feed"), ("/s", "sitemap"), ("/j", "api")])
def test_the_list_itself(site, path, form):
    """An address that is a list already is taken as it is."""
    posts = json.dumps([{"link": f"{site.url}/news/1", "title": "T"}]).encode()
    site.pages |= {"/x": feed(site), "/s": sitemap(site), "/j": posts}
    assert (find(site, path).source.form, len(site.paths())) == (form, 1)


def test_wordpress(site):
    """A WordPress site tells where its API is."""
    api = "/wp-json/wp/v2/posts?per_page=50&_fields=link,title,date,modified,content"
    site.pages["/"] = b'<link rel="https://api.w.org/" href="/wp-json/">'
    site.pages[api] = json.dumps([{"link": f"{site.url}/news/1", "title": {"rendered": "T"}}]).encode()
    found = find(site)
    assert (found.source.form, found.source.url) == ("api", f"{site.url}{api}")


def test_headlines(site):
    """Without a feed, a page of headlines gives a pattern of their addresses."""
    site.pages["/news"] = headlines(site)
    found = find(site, "/news")
    assert (found.source.form, len(found.listing.items)) == ("page", 6)
    assert found.source.covers(f"{site.url}/news/77")
    assert not found.source.covers(f"{site.url}/about/us")


def test_a_sitemap_that_robots_name(site):
    """A sitemap is found through robots.txt, and read from a month ago on."""
    site.pages |= {"/robots.txt": f"Sitemap: {site.url}/maps/a.xml".encode(), "/maps/a.xml": sitemap(site)}
    found = find(site)
    assert (found.source.url, found.source.since) == (f"{site.url}/maps/a.xml", "2024-09-04")
    assert found.source.form == "sitemap"


def test_a_sitemap_lists_more_than_releases(site):
    """Of a sitemap, the largest group of addresses is taken for the releases; the pattern can be corrected."""
    pages = "".join(f"<url><loc>{site.url}/{name}</loc></url>" for name in ("about", "contact"))
    whole = sitemap(site).replace(b"</urlset>", f"{pages}</urlset>".encode())
    index = f'<?xml version="1.0"?><sitemapindex><sitemap><loc>{site.url}/a.xml</loc></sitemap></sitemapindex>'
    site.pages |= {"/sitemap.xml": index.encode(), "/a.xml": whole}
    source = find(site).source
    assert source.covers(f"{site.url}/news/99")
    assert not source.covers(f"{site.url}/about")


def test_the_form_that_is_wished(site):
    """Only the form that the user wants is looked for."""
    site.pages |= {"/feed.xml": feed(site), "/": headlines(site)}
    assert find(site, form="page").source.form == "page"
    with pytest.raises(SourceError, match="no list of the form api"):
        find(site, form="api")


def test_nothing_is_found(site):
    """A site without any list is told what to write instead."""
    with pytest.raises(SourceError, match="`links`"):
        find(site)


def test_a_page_that_cannot_be_fetched(site):
    """The address that the user names must work."""
    site.pages["/"] = answering(500)
    with pytest.raises(FetchError, match="500"):
        find(site)


def test_names_and_homes():
    """Name and home are guessed from the address."""
    assert (name_of("https://www.mfa.gov.kz/news"), home_of("https://www.mfa.gov.kz/news")) == ("mfa-gov-kz", "KZ")
    assert (name_of("http://127.0.0.1:8000/"), home_of("http://127.0.0.1:8000/")) == ("127-0-0-1", "")
