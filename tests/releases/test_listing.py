"""What sites list, in every form that they list it in, and as broken as they list it."""

import gzip
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calendar_core.errors import FetchError
from calendar_core.fetching.client import Answer
from calendar_core.releases.listing import Item, listed, read_list
from calendar_core.releases.listing.words import markup
from calendar_core.releases.sources import FORMS, Fields, Source

BASE = "https://mfa.example/en/news/"

RSS = """<?xml version="1.0" encoding="windows-1251"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>МИД</title>
<item><title>Встреча</title><link>/n/2?utm_source=rss</link><pubDate>Tue, 01 Oct 2024 23:30:00 +0000</pubDate>
  <content:encoded><![CDATA[<p>Слова.</p>]]></content:encoded></item>
<item><title>First</title><guid isPermaLink="true">https://mfa.example/n/1</guid>
  <pubDate>1 October 2024</pubDate></item>
<item><title>Elsewhere</title><link>https://other.example/x</link></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>
<entry><title type="html">A &amp;amp; B</title><link href="a"/><published>2024-10-01T09:00:00+05:00</published>
<updated>2024-10-03T09:00:00Z</updated></entry>
<entry><title>B</title><link href="b"/><updated>2024-10-02T09:00:00Z</updated></entry></feed>"""
SITEMAP = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://mfa.example/a</loc><lastmod>2024-09-01</lastmod></url>
<url><loc> https://mfa.example/b </loc><news:news>
<news:publication_date>2024-10-02T10:00:00+05:00</news:publication_date>
<news:title>The Minister met</news:title></news:news></url><url><loc></loc></url></urlset>"""
INDEX = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://mfa.example/1.xml</loc><lastmod>2023-01-01</lastmod></sitemap>
<sitemap><loc>https://mfa.example/2.xml</loc><lastmod>2024-01-01</lastmod></sitemap></sitemapindex>"""
WORDPRESS = [
    {
        "link": "https://mfa.example/a",
        "date": "2024-10-01T10:00:00",
        "modified": "2024-10-02T10:00:00",
        "title": {"rendered": "The Minister met"},
        "content": {"rendered": "<p>Words.</p>"},
    }
]
PAGE = """<html><body><nav><a href="/">Home</a> <a href="/about/us">About the Ministry and its history</a></nav>
<a href="press/101-minister-met"><img></a><a href="press/101-minister-met">The Minister met his colleague</a>
<a href="press/102-talks">Talks with the Ambassador of Spain</a>
<a href="press/103">Joint statement on trade and visas</a>
<a href="mailto:press@mfa.example">Write to us about this page</a><a>nothing</a></body></html>"""


def source(form="feed", **more):
    """Return a source of a form."""
    return Source(name="kz", home="KZ", url=BASE, form=form, **more)


def answer(body, **more):
    """Return what a site answered."""
    data = body if isinstance(body, bytes) else body.encode()
    return Answer(url=BASE, body=data, **more)


def test_rss_as_it_comes():
    """A feed in an old encoding gives tidy addresses, titles and days; what is of another site is left out."""
    listing = listed(answer(RSS.encode("cp1251")), source())
    assert [(item.url, item.title, item.day()) for item in listing.items] == [
        ("https://mfa.example/n/2", "Встреча", "2024-10-01"),
        ("https://mfa.example/n/1", "First", "2024-10-01"),
    ]
    assert (listing.title, listing.items[0].html) == ("МИД", "<p>Слова.</p>")


def test_the_day_where_it_was_published():
    """Where a feed tells UTC, the day is that of the publisher's time zone, if the source says it."""
    item = listed(answer(RSS.encode("cp1251")), source()).items[0]
    assert (item.day("Asia/Almaty"), item.day()) == ("2024-10-02", "2024-10-01")
    assert Item(url=BASE, published="2024-10-01").day("Asia/Almaty") == "2024-10-01"


def test_atom():
    """Atom gives when something was published and when it was changed; the latter stands in for the former."""
    first, second = listed(answer(ATOM), source()).items
    assert (first.url, first.day(), first.updated) == (f"{BASE}a", "2024-10-01", "2024-10-03T09:00:00+00:00")
    assert (second.day(), second.title) == ("2024-10-02", "B")


def test_a_broken_feed_is_read_as_far_as_it_goes():
    """A feed that breaks off gives what it has, and what is wrong with it."""
    listing = listed(answer(RSS.replace("windows-1251", "utf-8")[:400]), source())
    assert len(listing.items) == 1
    assert listing.broken


def test_a_feed_is_never_a_file(tmp_path):
    """Content that looks like the name of a file or an address is not opened."""
    file = tmp_path / "feed.xml"
    file.write_text(ATOM)
    for content in (str(file), f"file://{file}", "http://127.0.0.1:1/feed.xml"):
        with pytest.raises(FetchError, match="no RSS or Atom"):
            listed(answer(content), source())


@pytest.mark.parametrize("body", [SITEMAP.encode(), gzip.compress(SITEMAP.encode())])
def test_sitemap(body):
    """A sitemap gives addresses, the newest first, with title and day where it is one of news."""
    first, second = listed(answer(body), source("sitemap")).items
    assert (first.url, first.title, first.day()) == ("https://mfa.example/b", "The Minister met", "2024-10-02")
    assert (second.published, second.updated) == ("", "2024-09-01")


def test_sitemap_of_pictures_and_films():
    """Pictures and films have addresses, titles and days of their own, which are not those of the page."""
    body = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:v="http://x.example/sitemap-video/1.1"
     xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><image:loc>https://mfa.example/0.jpg</image:loc>
    <loc>https://mfa.example/a</loc><lastmod>2024-10-01</lastmod>
    <image:image><image:loc>https://mfa.example/1.jpg</image:loc><image:title>Photo 7</image:title></image:image>
    <v:video><v:title>Film</v:title><v:publication_date>2020-01-01</v:publication_date></v:video></url></urlset>"""
    (item,) = listed(answer(body), source("sitemap")).items
    assert item == Item(url="https://mfa.example/a", updated="2024-10-01")


def test_a_day_at_the_end_of_the_calendar():
    """A day that no time zone can shift is taken as it is, and the other releases of the list stay."""
    items = [{"url": f"{BASE}{day}", "date": f"{day}T00:00:00+00:00"} for day in ("0001-01-01", "2024-10-01")]
    listing = listed(answer(json.dumps(items)), source("api", zone="America/Bogota", since="2024-09-01"))
    assert [item.day("America/Bogota") for item in listing.items] == ["2024-09-30"]
    assert Item(url=BASE, published="9999-12-31T23:00:00Z").day("Asia/Almaty") == "9999-12-31"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Fri, 11 Oct 2024 10:00:00 GMT", "2024-10-11T10:00:00+00:00"),
        ("2024-10-11T10:00:00Z", "2024-10-11T10:00:00+00:00"),
        ("2024-W41-5", "2024-10-11"),
        ("11 October 2024", "2024-10-11"),
        ("yesterday", ""),
    ],
)
def test_times_in_one_form(written, kept):
    """However a list says when something was published or changed, it can be compared as text."""
    item = Item(url=BASE, published=written, updated=written)
    assert (item.published, item.updated) == (kept, kept)


def test_a_sitemap_that_breaks_off():
    """A compressed sitemap that breaks off gives what it has, and what is wrong with it."""
    listing = listed(answer(gzip.compress(SITEMAP.encode())[:-8]), source("sitemap"))
    assert [item.url[-1] for item in listing.items] == ["b", "a"]
    assert listing.broken == "its body breaks off"


def test_only_what_is_new_enough():
    """Of a sitemap, which lists everything, only what is dated since a day is read."""
    assert [item.url[-1] for item in listed(answer(SITEMAP), source("sitemap", since="2024-09-15")).items] == ["b"]


def test_an_index_of_sitemaps():
    """An index leads to further lists, the newest first."""
    listing = listed(answer(INDEX), source("sitemap"))
    assert (listing.items, listing.more) == ((), ("https://mfa.example/2.xml", "https://mfa.example/1.xml"))


def test_entities_stay_closed():
    """A sitemap that names a file of ours, or multiplies itself, gives neither."""
    bomb = (
        '<!DOCTYPE u [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "/etc/passwd">]>'
    )
    body = bomb + "<urlset><url><loc>https://mfa.example/&b;&f;</loc></url></urlset>"
    assert [item.url for item in listed(answer(body), source("sitemap")).items] == ["https://mfa.example"]


def test_wordpress():
    """The posts of a WordPress site are understood as they are."""
    (item,) = listed(answer(json.dumps(WORDPRESS)), source("api")).items
    assert (item.url, item.title, item.day(), item.updated, item.html) == (
        "https://mfa.example/a", "The Minister met", "2024-10-01", "2024-10-02T10:00:00", "<p>Words.</p>",
    )  # fmt: skip


def test_json_feed():
    """So is JSON Feed."""
    content = {"title": "News", "items": [{"url": "/a", "title": "A", "date_published": "2024-10-01T10:00:00Z"}]}
    listing = listed(answer(json.dumps(content)), source("api"))
    assert (listing.title, listing.items[0].url) == ("News", "https://mfa.example/a")


def test_json_as_a_source_describes_it():
    """Any other answer is read by the paths that the source gives."""
    content = {"a": {"b": [{"x": {"y": "/n/1"}, "when": "1 October 2024", "t": "T", "w": "W"}, 5]}}
    fields = Fields(items="a.b", url="x.y", title="t", published="when", text="w")
    (item,) = listed(answer(json.dumps(content)), source("api", fields=fields)).items
    assert (item.url, item.title, item.day(), item.html) == ("https://mfa.example/n/1", "T", "2024-10-01", "W")


@pytest.mark.parametrize(
    ("content", "fields", "why"),
    [
        ("{", Fields(), "no JSON"),
        ("[" * 100_000, Fields(), "no JSON"),
        ('{"a": 5}', Fields(), "no list under a usual name"),
        ('{"items": []}', Fields(items="a.b"), "no list at `a.b`"),
        ('[{"id": 5}]', Fields(), "no record of this JSON has an address"),
    ],
)
def test_json_that_is_not_understood(content, fields, why):
    """The error says what to write into the source."""
    with pytest.raises(FetchError, match=why):
        listed(answer(content), source("api", fields=fields))


def test_an_empty_answer_is_no_error():
    """A list may be empty."""
    assert listed(answer('{"items": []}'), source("api")).items == ()


def test_page_of_headlines():
    """On a page, the largest group of headlines is the list, each with the longest text that leads to it."""
    items = listed(answer(PAGE), source("page")).items
    assert [(item.url, item.title) for item in items] == [
        (f"{BASE}press/101-minister-met", "The Minister met his colleague"),
        (f"{BASE}press/102-talks", "Talks with the Ambassador of Spain"),
        (f"{BASE}press/103", "Joint statement on trade and visas"),
    ]


@pytest.mark.parametrize(
    ("row", "day"),
    [
        ("<li><a href='{}'>The Minister met his colleague</a> <span>5 марта 2024</span></li>", "2024-03-05"),
        ("<tr><td>05.03.2024</td><td><a href='{0}'>The Minister met his colleague</a></td></tr>", "2024-03-05"),
        ("<div><a href='{0}'><img></a><time datetime='2024-03-05'></time><a href='{0}'>Met</a></div>", "2024-03-05"),
        ("<a href='{}'>The Minister met on 5 March 2024 his colleague</a>", ""),
        ("<p>5 March 2024 <a href='{}'>The Minister met his colleague</a> <a href='/other/{}'>More of it</a></p>", ""),
    ],
)  # fmt: skip
def test_page_with_days(row, day):
    """The day that stands beside a headline is its day; what may belong to another link is not."""
    rows = "".join(row.format(f"/news/{number}", number) for number in (1, 2, 3))
    page = f"<html><body><table>{rows}</table></body></html>" if "<tr>" in row else f"<html><body>{rows}</body></html>"
    items = listed(answer(page), source("page", links="/news/")).items
    assert [item.published for item in items] == [day] * 3


def test_page_with_a_pattern():
    """A pattern of the source decides."""
    assert [item.url for item in listed(answer(PAGE), source("page", links="/10[23]")).items] == [
        f"{BASE}press/102-talks",
        f"{BASE}press/103",
    ]


def test_page_of_queries():
    """Addresses that differ in one value of their query belong together."""
    links = "".join(f'<a href="/show?lang=en&id={n}">The Minister met somebody again</a>' for n in range(4))
    assert len(listed(answer(links), source("page")).items) == 4


def test_page_with_another_base():
    """Links count from the base that the page names."""
    body = f'<base href="https://mfa.example/x/">{PAGE}'
    assert listed(answer(body), source("page")).items[0].url == "https://mfa.example/x/press/101-minister-met"


def test_page_without_a_list():
    """A page on which nothing looks like a list asks for a pattern."""
    with pytest.raises(FetchError, match="as `links`"):
        listed(answer("<p>Welcome</p>"), source("page"))


@pytest.mark.parametrize(
    ("form", "body"), [("feed", "<html>no</html>"), ("feed", ""), ("sitemap", RSS), ("sitemap", "")]
)
def test_what_is_not_what_the_source_says(form, body):
    """Content of another form is an error that says so."""
    with pytest.raises(FetchError, match="this is no"):
        listed(answer(body), source(form))


@pytest.mark.parametrize("body", [b"%PDF-1.7", b"\x89PNG\r\n", b"PK\x03\x04", b"\0\1\2"])
@pytest.mark.parametrize("form", FORMS)
def test_binary_content(form, body):
    """A file that is no text is no list."""
    with pytest.raises(FetchError):
        listed(answer(body), source(form))


@pytest.mark.parametrize(
    ("data", "charset", "text"),
    [
        ("Қазақстан".encode(), "iso-8859-1", "Қазақстан"),
        ("Встреча министров".encode("cp1251"), "windows-1251", "Встреча министров"),
        ("Встреча".encode("utf-16"), "utf-8", "Встреча"),
        ('<meta charset="koi8-r">Встреча'.encode("koi8-r"), "no-such-encoding", '<meta charset="koi8-r">Встреча'),
        ('<meta charset="koi8-r">Встреча'.encode("koi8-r"), "undefined", '<meta charset="koi8-r">Встреча'),
        (b"plain", "hex", "plain"),
    ],
)
def test_wrong_encodings(data, charset, text):
    """What is UTF-8 is read so whatever the site says; else the site is believed, then the page."""
    assert markup(answer(data, charset=charset)) == text


def test_the_same_release_under_other_addresses():
    """Scheme, www and a slash at the end do not make another release of it; another port or query does."""
    keys = {Item(url=url).key for url in ("https://www.mfa.kz/n/1/", "http://mfa.kz/n/1", "https://mfa.kz/n/1")}
    assert keys == {"mfa.kz/n/1"}
    assert len({Item(url=f"http://mfa.kz{rest}").key for rest in (":80/a", ":81/a", "/a?b=1", "/A")}) == 4


tags = st.sampled_from(
    ["rss", "item", "link", "entry", "urlset", "url", "loc", "a", "base", "pubDate", "title", "html"]
)
fragments = st.one_of(
    tags.map("<{}>".format),
    tags.map("</{}>".format),
    st.sampled_from(
        ["<a href='", "<base href='", "'>", "<![CDATA[", "]]>", "<?xml version='1.0' encoding='x'?>", "&#0;"]
    ),
    st.sampled_from(
        ['{"items":[', '{"url":', '"http://[', "]}", "null", "http://[::1", "//", "javascript:", "2024-13-45"]
    ),
    st.text(max_size=12),
)


@settings(max_examples=60)
@given(st.lists(fragments, max_size=25).map("".join) | st.binary(max_size=80), st.sampled_from(FORMS))
def test_garbage(body, form):
    """Whatever a site sends, it is listed or refused, and every address that is listed belongs to the source."""
    data = body if isinstance(body, bytes) else body.encode("utf-8", "replace")
    try:
        read_list(answer(data), source(form))
        listing = listed(answer(data), source(form, links="."))
    except FetchError:
        return
    assert all(item.url.startswith(("http://mfa.example", "https://mfa.example")) for item in listing.items)
