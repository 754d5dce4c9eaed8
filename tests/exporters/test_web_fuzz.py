"""Anything may be asked; nothing of it is an error of the server."""

import re
from urllib.parse import quote, urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exporters.web.selection import AS_OF, FILTERS, STYLES
from tests.exporters.web_store import serving

FOLDERS = [
    "", "api/", "api/entries/", "counterpart/", "entry/", "feeds/", "feeds/archive/", "feeds/counterpart/",
    "feeds/home/", "feeds/kind/", "static/",
]  # fmt: skip
ADDRESSES = [
    "search",
    "commitments",
    "agreements",
    "feeds/all.ics",
    "feeds/recent.ics",
    "api/entries",
    "api/counterparts",
    "api/agreements",
    "api/commitments",
    "api/people",
    "api/places",
    "api/log",
]
NAMES = [*FILTERS, *STYLES, AS_OF, "after", "limit", "order", "state", "type", "x"]
VALUES = st.text(max_size=20) | st.sampled_from(
    ["BH", "2024", "2024-02-30", "0", "-1", "'", '"', "%", "*", "../", "\0", "NEAR(", "~"]
) | st.sampled_from(
    [
        "0001-01-01", "0001-01-01T00:00:00+05:00", "9999-12-31", "9999-12-31T23:00:00-05:00", "9" * 20, "9" * 5000,
        f"2024-01-01~{'9' * 20}", f"{'9' * 20}~1",
    ]
)  # fmt: skip


METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"]
TOKEN = "correct-horse-battery"  # noqa: S105 (of a test)


@pytest.fixture(scope="module")
def whole(store):
    """Return a client of a server on which everything is on: editing and pushing too."""
    with serving(store, edit_token=TOKEN, push_token=TOKEN) as client:
        yield client


def address(text):
    """Return a text as part of an address, whatever it holds."""
    return quote(text.encode("utf-8", "surrogatepass"), safe="/")


@settings(max_examples=60)
@given(st.sampled_from(FOLDERS), st.text(max_size=30), st.sampled_from(["", ".ics", ".css"]))
def test_any_path(client, folder, name, suffix):
    """A path is found, or not, or refused."""
    assert client.get(f"/{folder}{address(name)}{suffix}").status_code in {200, 307, 400, 404}


@settings(max_examples=60)
@given(st.sampled_from(ADDRESSES), st.lists(st.tuples(st.sampled_from(NAMES), VALUES), max_size=4))
def test_any_question(client, path, parameters):
    """A question has an answer, or is refused with a reason."""
    encoded = urlencode([(name, value.encode("utf-8", "surrogatepass")) for name, value in parameters])
    answer = client.get(f"/{path}?{encoded}")
    assert answer.status_code in {200, 400}
    assert answer.status_code == 200 or len(answer.text) > 20


@settings(max_examples=40)
@given(
    st.dictionaries(
        st.sampled_from(["accept", "accept-encoding", "if-none-match", "if-modified-since", "last-event-id"]),
        st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=30)
        | st.just("Mon, 01 Jan 2024 00:00:00 +99999999999999"),
    )
)
def test_any_header(client, headers):
    """A header that makes no sense asks for nothing."""
    wanted = {name: value for name, value in headers.items() if "event-stream" not in value}
    assert client.get("/feeds/all.ics", headers=wanted).status_code in {200, 304}


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_request_to_any_route(whole, data):
    """Whatever is sent to whichever route by whichever method, nothing is an error of the server or written."""
    route = data.draw(st.sampled_from(whole.app.routes))
    name = data.draw(st.text(max_size=20) | st.sampled_from(["BH", "all.ics", "2024.ics", "../../etc/passwd", "\0"]))
    path = re.sub(r"\{.*?\}", lambda _: address(name), route.path)
    asked = data.draw(st.lists(st.tuples(st.sampled_from(NAMES), VALUES), max_size=3))
    query = urlencode([(key, value.encode("utf-8", "surrogatepass")) for key, value in asked])
    kind = data.draw(st.sampled_from(["", "application/json", "application/x-www-form-urlencoded"]))
    headers = {"content-type": kind, "origin": data.draw(st.sampled_from(["http://calendar.example", "null"]))}
    body = data.draw(st.binary(max_size=50) | st.just(b"key=a&do=retract&why=x&fact=y"))
    method = data.draw(st.sampled_from(METHODS))
    sent = {} if method in ("GET", "HEAD") else {"content": body}
    answer = whole.request(method, f"{path}?{query}", headers=headers, follow_redirects=False, **sent)
    assert answer.status_code < 500
    assert whole.app.state.live.position == 7
