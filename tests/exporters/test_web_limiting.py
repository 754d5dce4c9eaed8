"""Tests of `exporters.web.limiting`: how many searches a client may ask."""

import pytest
from click.testing import CliRunner

from calendar_core.cli import main
from calendar_core.errors import DiplomaticCalendarError
from exporters.web import limiting
from exporters.web.limiting import AT_ONCE, Allowances, client_of, is_search
from exporters.web.settings import SEARCHES, Settings
from tests.exporters.web_store import fill, serving, store_of


def test_allowances_grow_with_time():
    """A client may ask so many at once, then as many as the rate gives; no silence gives more than so many."""
    seconds = iter([*[0.0] * (AT_ONCE + 1), 1.0, 1.0, 1.0, *[1000.0] * (AT_ONCE + 1)])
    allowed = Allowances(2, lambda: next(seconds))
    assert [allowed.take("a") for _ in range(AT_ONCE + 1)] == [True] * AT_ONCE + [False]
    assert [allowed.take("a") for _ in range(3)] == [True, True, False]
    assert [allowed.take("a") for _ in range(AT_ONCE + 1)] == [True] * AT_ONCE + [False]


def test_clients_do_not_take_from_each_other(monkeypatch):
    """One that asked too much leaves others theirs; of very many, those longest unheard of are forgotten."""
    monkeypatch.setattr(limiting, "MOST_CLIENTS", 3)
    allowed = Allowances(1, lambda: 0.0)
    assert [allowed.take("a") for _ in range(AT_ONCE + 1)][-1] is False
    assert allowed.take("b")
    assert all(allowed.take(f"c{number}") for number in range(3))
    assert len(allowed) == 3


@pytest.fixture
def client(tmp_path):
    """Return a client of a server that bounds searches at one in a thousand seconds."""
    fill(store_of(tmp_path))
    with serving(store_of(tmp_path), searches=0.001) as opened:
        yield opened


def test_too_many_searches_are_refused(client):
    """After so many searches the next is 429 with when to come again, as a page or as problem details."""
    assert {client.get(f"/search?text=w{number}").status_code for number in range(AT_ONCE)} == {200}
    refused = client.get("/search?text=x", headers={"accept": "text/html"})
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "5")
    assert "More searches than one client may ask" in refused.text
    assert "content-security-policy" in refused.headers
    problem = client.get("/api/entries?text=visa")
    assert (problem.status_code, problem.headers["content-type"]) == (429, "application/problem+json")


def test_other_questions_are_not_bounded(client):
    """Pages, feeds, and entries without words are answered however often they are asked."""
    paths = ("/", "/search", "/feeds/all.ics?kind=call_held", "/counterpart/BH", "/api/entries?kind=call_held&text=")
    assert {client.get(path).status_code for _ in range(AT_ONCE + 5) for path in paths} == {200}


@pytest.mark.parametrize(
    "address",
    [
        "/api/entries?%74ext=w{}",
        "/api/entries?kind=call_held&te%78t=w{}",
        "/api/entries?place=w{}",
        "/api/people?name=w{}",
        "/feeds/all.ics?text=w{}",
        "/feeds/fr/all.ics?place=w{}",
    ],
)
def test_whatever_looks_for_words_is_a_search(client, address):
    """Words are counted wherever they are looked for, and however the address is written."""
    codes = [client.get(address.format(number)).status_code for number in range(AT_ONCE + 1)]
    assert codes == [200] * AT_ONCE + [429]


def test_too_many_parameters_are_no_search(client):
    """What is refused for another reason is told that reason, however often it is asked."""
    address = f"/api/entries?{'text=x&' * 60}"
    assert {client.get(address).status_code for _ in range(AT_ONCE + 1)} == {400}


@pytest.mark.parametrize(
    ("peer", "named", "client"),
    [
        ("192.0.2.1", [], "192.0.2.1"),
        ("192.0.2.1", [b"198.51.100.7"], "192.0.2.1"),
        ("127.0.0.1", [], "127.0.0.1"),
        ("127.0.0.1", [b"203.0.113.9, 198.51.100.7"], "198.51.100.7"),
        ("::1", [b"203.0.113.9", b"198.51.100.7"], "198.51.100.7"),
        ("127.0.0.1", [b""], "127.0.0.1"),
        (None, [], ""),
    ],
)
def test_who_asks(peer, named, client):
    """It is the address that connects; where that is a proxy on this machine, whom it names last."""
    headers = [(b"x-forwarded-for", value) for value in named]
    assert client_of({"client": (peer, 1) if peer else None, "headers": headers}) == client


def test_a_websocket_is_no_search():
    """Only requests over HTTP are looked at."""
    assert not is_search({"type": "websocket", "path": "/search", "query_string": b"text=x"})


@pytest.mark.parametrize(("said", "rate"), [("", SEARCHES), ("0", 0), ("2.5", 2.5)])
def test_the_environment_tells_the_rate(said, rate):
    """DIPCAL_SEARCHES sets the bound, and 0 takes it away."""
    assert Settings.from_environment({"DIPCAL_SEARCHES": said}).searches == rate


@pytest.mark.parametrize("said", ["many", "-1", "inf", "nan"])
def test_a_rate_that_is_none(said):
    """What is no number of searches is an error that says what to give."""
    with pytest.raises(DiplomaticCalendarError, match="DIPCAL_SEARCHES is"):
        Settings.from_environment({"DIPCAL_SEARCHES": said})


@pytest.mark.parametrize("said", ["nan", "inf", "-1"])
def test_an_option_that_is_none(said):
    """The option refuses what the environment refuses, before the server starts."""
    done = CliRunner().invoke(main, ["serve", "--port", "0", "--searches", said])
    assert (done.exit_code, "'--searches'" in done.output) == (2, True)
