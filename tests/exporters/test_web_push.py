"""Releases pushed by other programs."""

import json

import pytest

from calendar_core.calendar import Calendar
from exporters.web.push import LARGEST
from exporters.web.settings import Settings
from exporters.web.tokens import TokenError
from tests.exporters.web_store import serving, store_of

TOKEN = "a-token-of-the-press-office"  # noqa: S105 (of no server)
OWN = {"authorization": f"Bearer {TOKEN}"}
RELEASE = {
    "id": "mfa/7 é",
    "home": "KZ",
    "published": "2024-10-01",
    "text": "Foreign Minister Murat Nurtleu met with Foreign Minister of Bahrain Abdullatif Alzayani in New York.",
}


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """Return the address of a store to push to."""
    return store_of(tmp_path_factory.mktemp("pushed"))


@pytest.fixture(scope="module")
def client(store):
    """Return a client of a server that takes releases."""
    with serving(store, push_token=TOKEN) as client:
        yield client


def recorded(store):
    """Return how many events the log has."""
    with Calendar.open(store) as calendar:
        return calendar.log.head().position


def test_a_release_is_pushed_once(client):
    """A new one is created and can be looked at; again it is known; with other words it has changed."""
    first = client.post("/api/releases", json=RELEASE, headers=OWN)
    assert (first.status_code, first.json()["outcome"], first.json()["facts"]) == (201, "added", 1)
    shown = client.get(first.headers["location"], headers=OWN).json()
    assert (shown["id"], shown["lang"], len(shown["entries"]), "text" in shown) == (RELEASE["id"], "en", 1, False)
    assert client.get("/api/entries?counterpart=BH").json()["entries"][0]["uid"] == shown["entries"][0]
    again = client.post("/api/releases", json=RELEASE, headers=OWN)
    assert (again.status_code, again.json()["outcome"], again.json()["facts"]) == (200, "known", 0)
    changed = client.post("/api/releases", json=RELEASE | {"title": "Talks"}, headers=OWN)
    assert (changed.status_code, changed.json()["outcome"]) == (200, "changed")


def test_a_release_in_another_language_waits(client):
    """The answer tells its language, and that nobody reads it yet."""
    text = "Le ministre des Affaires étrangères a reçu aujourd'hui l'ambassadeur de Bahreïn à Paris."
    answer = client.post("/api/releases", json={"home": "FR", "published": "2024-10-01", "text": text}, headers=OWN)
    assert (answer.status_code, answer.json()["lang"], answer.json()["waiting"]) == (201, "fr", True)


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({}, b"{}", 401),
        ({"authorization": f"Bearer {TOKEN}x"}, b"{}", 401),
        ({"authorization": "Bearer \xe9".encode("latin-1")}, b"{}", 401),
        ({"authorization": f"Basic {TOKEN}"}, b"{}", 401),
        (OWN | {"content-type": "text/plain"}, b"{}", 415),
        (OWN, b"{", 400),
        (OWN, b"[" * 100_000, 400),
        (OWN, b"[]", 422),
        (OWN, b'{"text": 7}', 422),
        (OWN, b'{"text": "Words of nobody."}', 422),
        (OWN, json.dumps(RELEASE | {"published": "2999-01-01"}).encode(), 422),
        (OWN, b" " * (LARGEST + 1), 413),
        (OWN, iter([b" " * LARGEST, b" "]), 413),
    ],
)  # fmt: skip
def test_what_is_refused(client, store, headers, body, status):
    """Without the token, or with what is no release, nothing is recorded; the answer is problem details."""
    before = recorded(store)
    answer = client.post("/api/releases", content=body, headers={"content-type": "application/json"} | headers)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.json()["status"], bool(answer.json()["detail"])) == (status, True)
    assert (status == 401) == ("www-authenticate" in answer.headers)
    assert recorded(store) == before


def test_looking_needs_the_token_too(client):
    """A stranger learns nothing, and a release that does not exist is not found."""
    assert client.get("/api/releases/mfa").status_code == 401
    assert client.get("/api/releases/none", headers=OWN).status_code == 404


def test_a_release_that_cannot_be_recorded(client, store):
    """What was taken out of the log on purpose does not come back."""
    release = RELEASE | {"id": "gone"}
    client.post("/api/releases", json=release, headers=OWN)
    with Calendar.open(store) as calendar:
        calendar.log.redact("gone", by="Court", why="order")
    answer = client.post("/api/releases", json=release, headers=OWN)
    assert (answer.status_code, "on purpose" in answer.json()["detail"]) == (422, True)


def test_off_unless_a_token_is_set(tmp_path):
    """Without a token nobody can push, whatever they send."""
    Calendar.open(store_of(tmp_path)).close()
    with serving(store_of(tmp_path)) as client:
        assert client.post("/api/releases", json=RELEASE, headers={"authorization": "Bearer "}).status_code == 404


def test_a_short_token_is_refused(tmp_path):
    """A token that can be guessed does not start a server."""
    with pytest.raises(TokenError, match="at least 16 characters"), serving(store_of(tmp_path), push_token="abc"):  # noqa: S106
        pass


def test_the_token_is_not_shown():
    """Settings that end in a log do not tell the token."""
    settings = Settings.from_environment({"DIPCAL_PUSH_TOKEN": TOKEN})
    assert settings.push_token == TOKEN
    assert TOKEN not in repr(settings)
