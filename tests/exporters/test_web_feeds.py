"""Feeds over HTTP, as clients ask for them."""

import gzip
import re
import time

import pytest
from icalendar import Calendar as Ics

from calendar_core.calendar import Calendar
from tests.exporters.web_store import add_call, add_hostile, fill, newest, serving, store_of

PLAIN = {"accept-encoding": "identity"}


def summaries(body):
    """Return the titles of a feed's events."""
    return [str(event["SUMMARY"]) for event in Ics.from_ical(body).walk("VEVENT")]


@pytest.mark.parametrize(
    ("path", "events"),
    [
        ("all.ics", 5),
        ("planned.ics", 1),
        ("counterpart/BH.ics", 3),
        ("counterpart/bh.ics", 3),
        ("counterpart/ES.ics", 1),
        ("kind/agreement_signed.ics", 1),
        ("home/JP.ics", 1),
        ("counterpart/QA.ics", 0),
        ("recent.ics", 1),
        ("archive/2024.ics", 4),
        ("archive/2024.ics?counterpart=ES", 1),
        ("all.ics?counterpart=BH&kind=meeting_held", 1),
        ("all.ics?counterpart=BH&counterpart=ES", 4),
        ("all.ics?text=visa", 1),
        ("all.ics?until=2024-09-30", 1),
        ("counterpart/BH.ics?lang=fr&profile=google&_=5", 3),
        ("fr/counterpart/BH.ics?cancelled=hide", 3),
    ],
)
def test_feeds(client, path, events):
    """Each address gives its entries as a calendar, at once and without redirect."""
    answer = client.get(f"/feeds/{path}", follow_redirects=False)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert len(summaries(answer.content)) == events


@pytest.mark.parametrize("accept", [None, "text/html", "application/json"])
def test_whatever_a_client_accepts(client, accept):
    """Google says nothing of what it accepts, and others say something else: a feed is a calendar all the same."""
    request = client.build_request("GET", "/feeds/all.ics")
    del request.headers["accept"]
    if accept:
        request.headers["accept"] = accept
    answer = client.send(request, follow_redirects=False)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/calendar; charset=utf-8")


def test_a_counterpart_that_no_table_knows(client):
    """A format under a name of its own has the feed that the list of feeds links to."""
    (path,) = set(
        re.findall(r'href="http://calendar\.example(/feeds/counterpart/c5[^"]*\.ics)"', client.get("/feeds/").text)
    )
    assert len(summaries(client.get(path).content)) == 1


def test_headers(client, store):
    """A feed says when it changed and how long it keeps, and lets pages of other sites read it."""
    headers = client.get("/feeds/all.ics").headers
    assert headers["last-modified"].endswith("GMT")
    assert headers["cache-control"] == "public, max-age=600"
    assert headers["vary"] == "Accept-Encoding"
    assert headers["access-control-allow-origin"] == "*"
    assert headers["x-content-type-options"] == "nosniff"
    assert newest(store).strftime("%d %b %Y") in headers["last-modified"]


@pytest.mark.parametrize("coding", ["gzip", "identity"])
def test_not_modified(client, coding):
    """Who has the body gets 304 without it, for each coding by its own tag."""
    accept = {"accept-encoding": coding}
    full = client.get("/feeds/all.ics", headers=accept)
    again = client.get("/feeds/all.ics", headers=accept | {"if-none-match": full.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == full.headers["etag"]
    assert "content-type" not in again.headers
    other = {"gzip": "identity", "identity": "gzip"}[coding]
    asked = client.get("/feeds/all.ics", headers={"accept-encoding": other, "if-none-match": full.headers["etag"]})
    assert asked.status_code == 200


def test_not_modified_since(client):
    """A date is a condition too, where no tag is given."""
    modified = client.get("/feeds/all.ics").headers["last-modified"]
    since = {"if-modified-since": modified}
    assert client.get("/feeds/all.ics", headers=since).status_code == 304
    assert client.get("/feeds/all.ics", headers=since | {"if-none-match": '"other"'}).status_code == 200
    old = {"if-modified-since": "Mon, 01 Jan 2001 00:00:00 GMT"}
    assert client.get("/feeds/all.ics", headers=old).status_code == 200


def test_gzip(client):
    """A packed body is the plain one, packed."""
    with client.stream("GET", "/feeds/all.ics", headers={"accept-encoding": "gzip"}) as answer:
        packed = b"".join(answer.iter_raw())
    assert answer.headers["content-encoding"] == "gzip"
    assert int(answer.headers["content-length"]) == len(packed)
    assert gzip.decompress(packed) == client.get("/feeds/all.ics", headers=PLAIN).content


def test_head(client):
    """HEAD has the headers of GET, and no body."""
    head, full = (client.request(method, "/feeds/all.ics", headers=PLAIN) for method in ("HEAD", "GET"))
    assert head.content == b""
    assert dict(head.headers) == dict(full.headers)


def test_preflight(client):
    """A page of another site may ask with conditions."""
    answer = client.options("/feeds/all.ics", headers={"origin": "https://other.example"})
    assert answer.status_code == 204
    assert "If-None-Match" in answer.headers["access-control-allow-headers"]


def test_nothing_can_be_written(client):
    """No other method does anything."""
    assert [client.request(method, "/feeds/all.ics").status_code for method in ("POST", "PUT", "DELETE")] == [405] * 3


@pytest.mark.parametrize(
    "path",
    ["none.ics", "counterpart/QQ.ics", "counterpart/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "kind/x.ics", "archive/1999.ics"],
)
def test_unknown_feed(client, path):
    """An unknown feed is 404, in words for people and programs."""
    answer = client.get(f"/feeds/{path}")
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert "/feeds/ lists those that there are" in answer.text


def test_bad_parameters(client):
    """A filter that makes no sense is 400, and says what would."""
    answer = client.get("/feeds/all.ics?counterparts=BH")
    assert (answer.status_code, answer.text) == (
        400,
        "there is no parameter 'counterparts': did you mean 'counterpart'?\n",
    )
    assert client.get("/feeds/all.ics?" + "kind=call_held&" * 60).status_code == 400


def test_follows_the_log(tmp_path):
    """What another process records is in the feeds soon, without a restart; other feeds keep their tags."""
    store = store_of(tmp_path)
    fill(store)
    with serving(store) as client, Calendar.open(store) as elsewhere:
        before = {path: client.get(f"/feeds/{path}.ics") for path in ("all", "counterpart/BH")}
        add_call(elsewhere, "jp-2", "2025-01-15")
        deadline = time.monotonic() + 10
        while (after := client.get("/feeds/all.ics")).content == before["all"].content:
            assert time.monotonic() < deadline, "the new entry does not appear"
            time.sleep(0.01)
        assert len(summaries(after.content)) == 6
        assert after.headers["etag"] != before["all"].headers["etag"]
        same = client.get("/feeds/counterpart/BH.ics")
        assert same.headers["etag"] == before["counterpart/BH"].headers["etag"]
        assert same.headers["last-modified"] == before["counterpart/BH"].headers["last-modified"]


def test_hostile_text(tmp_path):
    """Markup and quotes in a release arrive as text."""
    store = store_of(tmp_path)
    with Calendar.open(store) as calendar:
        add_hostile(calendar)
    with serving(store) as client:
        (title,) = summaries(client.get("/feeds/all.ics").content)
    assert "<script>alert(1)</script>" in title


def test_public_address(store):
    """Behind a known address a feed names it as its source, and entries link to their pages there."""
    with serving(store, public_url="https://calendar.mfa.example/") as client:
        body = client.get("/feeds/all.ics").text.replace("\r\n ", "")
        meetings = client.get("/feeds/all.ics?kind=meeting_held&lang=fr&v=2").text.replace("\r\n ", "")
    assert "SOURCE;VALUE=URI:https://calendar.mfa.example/feeds/all.ics\r\n" in body
    assert "SOURCE;VALUE=URI:https://calendar.mfa.example/feeds/fr/all.ics?kind=meeting_held\r\n" in meetings
    assert "https://calendar.mfa.example/entry/" in body


def test_empty_store(tmp_path):
    """A store without entries has a feed to subscribe to, already."""
    Calendar.open(store_of(tmp_path)).close()
    with serving(store_of(tmp_path)) as client:
        assert summaries(client.get("/feeds/all.ics").content) == []
        assert client.get("/healthz").json() == {"status": "ok", "position": 0, "lag": {"timeline": 0}}


def test_robots(client):
    """Feeds are not shut to robots: Google Calendar obeys robots.txt."""
    rules = client.get("/robots.txt").text
    assert "Disallow: /search" in rules
    assert "Disallow: /feeds" not in rules


def test_a_feed_has_a_picture_at_an_address_that_lasts(client):
    """The picture that a feed names is served under that name."""
    answer = client.get("/icon.svg")
    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.text.startswith("<svg")
