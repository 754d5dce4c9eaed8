"""Anything may be asked; nothing of it is an error of the server."""

from urllib.parse import quote, urlencode

from hypothesis import given, settings
from hypothesis import strategies as st

from exporters.web.selection import FILTERS, STYLES

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
    "api/log",
]
NAMES = [*FILTERS, *STYLES, "after", "limit", "order", "x"]
VALUES = st.text(max_size=20) | st.sampled_from(
    ["BH", "2024", "2024-02-30", "0", "-1", "'", '"', "%", "*", "../", "\0", "NEAR(", "~"]
)


def address(text):
    """Return a text as part of an address, whatever it holds."""
    return quote(text.encode("utf-8", "surrogatepass"), safe="/")


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(FOLDERS), st.text(max_size=30), st.sampled_from(["", ".ics", ".css"]))
def test_any_path(client, folder, name, suffix):
    """A path is found, or not, or refused."""
    assert client.get(f"/{folder}{address(name)}{suffix}").status_code in {200, 307, 400, 404}


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ADDRESSES), st.lists(st.tuples(st.sampled_from(NAMES), VALUES), max_size=4))
def test_any_question(client, path, parameters):
    """A question has an answer, or is refused with a reason."""
    encoded = urlencode([(name, value.encode("utf-8", "surrogatepass")) for name, value in parameters])
    answer = client.get(f"/{path}?{encoded}")
    assert answer.status_code in {200, 400}
    assert answer.status_code == 200 or len(answer.text) > 20


@settings(max_examples=40, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["accept", "accept-encoding", "if-none-match", "if-modified-since", "last-event-id"]),
        st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=30),
    )
)
def test_any_header(client, headers):
    """A header that makes no sense asks for nothing."""
    wanted = {name: value for name, value in headers.items() if "event-stream" not in value}
    assert client.get("/feeds/all.ics", headers=wanted).status_code in {200, 304}
