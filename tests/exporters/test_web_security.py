"""Headers that keep a browser from doing more with a page than showing it."""

import pytest
from starlette.routing import Route

from exporters.web.security import HEADERS
from tests.exporters.web_store import fill, serving, store_of


def fails(_):
    """Fail as no handler foresees."""
    raise ZeroDivisionError


@pytest.fixture
def client(tmp_path):
    """Return a client of a server with an address that fails."""
    fill(store_of(tmp_path))
    with serving(store_of(tmp_path)) as opened:
        opened.app.router.routes[:0] = [Route("/fails", fails), Route("/api/fails", fails)]
        yield opened


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/", 200),
        ("/feeds/all.ics", 200),
        ("/nowhere", 404),
        ("/?as_of=soon", 400),
        ("/fails", 500),
        ("/api/fails", 500),
    ],
)
def test_every_answer_has_safe_headers(client, address, status):
    """Whatever is answered has each of the headers once: also the answer to an error which nobody foresaw."""
    answer = client.get(address)
    assert answer.status_code == status
    for name, value in HEADERS:
        assert answer.headers.get_list(name.decode()) == [value.decode()]


def test_an_unforeseen_error_tells_nothing(client):
    """Such an error is told in its usual form, without what went wrong inside."""
    assert client.get("/api/fails").json()["title"] == "Internal Server Error"
    assert "ZeroDivision" not in client.get("/fails", headers={"accept": "text/html"}).text
