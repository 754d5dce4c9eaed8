"""Correcting from the page."""

import re

import attrs
import pytest

from calendar_core.calendar import Calendar
from calendar_core.events import FactConfirmed, FactCorrected, FactRetracted
from exporters.web.editors import EditorsError
from exporters.web.tokens import TokenError
from tests.exporters.web_store import add_hostile, fill, serving, store_of

TOKEN = "correct-horse-battery"  # noqa: S105 (of a test)
ORIGIN = {"origin": "http://calendar.example"}
EDITS = (FactConfirmed.kind, FactCorrected.kind, FactRetracted.kind)


@pytest.fixture
def store(tmp_path):
    """Return the address of a filled store."""
    address = store_of(tmp_path)
    fill(address)
    return address


@pytest.fixture
def client(store):
    """Return a client of a server on which editors may edit."""
    with serving(store, edit_token=TOKEN) as client:
        yield client


def an_entry(store, **filters):
    """Return an entry of the store."""
    with Calendar.open(store) as calendar:
        return calendar.timeline(**filters).first()


def edits(store):
    """Return what editors recorded."""
    with Calendar.open(store) as calendar:
        return [recorded.event for recorded in calendar.log.read(kinds=EDITS)]


def hidden(page):
    """Return the hidden fields of the last but one form of a page: the last one signs out."""
    form = page.text.split("<form")[-2]
    return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', form))


def sign_in(client, name="Desk Officer", token=TOKEN):
    """Sign in, and return the answer."""
    page = client.get("/editor")
    (key,) = re.findall(r'name="key" value="([^"]+)"', page.text)
    return client.post(
        "/editor", data={"key": key, "name": name, "token": token}, headers=ORIGIN, follow_redirects=False
    )


def send(client, uid, headers=ORIGIN, **fields):
    """Open the form of an entry, send it with some fields, and return the answer."""
    form = hidden(client.get(f"/edit/{uid}"))
    return client.post(f"/edit/{uid}", data={**form, **fields}, headers=headers, follow_redirects=False)


def test_off_unless_configured(store):
    """Without a token and a header there is no form, no link to one, and no address that writes."""
    uid = an_entry(store).uid
    with serving(store) as client:
        assert "/edit/" not in client.get(f"/entry/{uid}").text
        for path in ("/editor", f"/edit/{uid}"):
            assert client.get(path).status_code == 404
            assert client.post(path, headers=ORIGIN, data={}).status_code == 404


@pytest.mark.parametrize(
    ("deed", "kind", "shown"),
    [("confirm", "fact_confirmed", "confirmed by Desk Officer: seen"), ("retract", "fact_retracted", "withdrawn")],
)
def test_confirm_and_retract(client, store, deed, kind, shown):
    """What an editor says is an event in the log by that editor, and the page shows it at once."""
    entry = an_entry(store, counterpart="ES")
    assert f'href="/edit/{entry.uid}"' in client.get(f"/entry/{entry.uid}").text
    sign_in(client)
    answer = send(client, entry.uid, do=deed, why=" seen ")
    assert answer.status_code == 303
    (event,) = edits(store)
    assert (event.kind, event.fact, event.by, event.why) == (kind, entry.sources[0].fact, "Desk Officer", "seen")
    assert shown in client.get(answer.headers["location"]).text


def test_correct(client, store):
    """Only the fields that were changed are recorded, and the entry shows them."""
    entry = an_entry(store, kind="meeting_held", counterpart="BH")
    sign_in(client)
    answer = send(
        client, entry.uid, do="correct", why="protocol", when="2024-09-30", counterparts="Bahrain",
        level="deputy_minister", people="Abdullatif Alzayani; Foreign Minister; Bahrain\r\nNasser Alkhalifa;; BH",
        place="Almaty; Kazakhstan",
    )  # fmt: skip
    assert answer.status_code == 303
    (event,) = edits(store)
    assert event.changes == {
        "when": {"edtf": "2024-09-30", "stated": True, "time": None, "zone": None},
        "place": {"name": "Almaty", "country": "KZ", "latitude": 43.252, "longitude": 76.912},
        "level": "deputy_minister",
        "people": [
            {"name": "Abdullatif Alzayani", "office": "Foreign Minister", "party": "BH"},
            {"name": "Nasser Alkhalifa", "office": None, "party": "BH"},
        ],
    }
    page = client.get(answer.headers["location"]).text
    assert "30 September 2024" in page
    assert "level: deputy_minister" in page


def test_a_withdrawn_entry_stands_again(client, store):
    """Its form says that a correction is not enough; who confirms it finds it standing."""
    entry = an_entry(store, counterpart="ES")
    sign_in(client)
    send(client, entry.uid, do="retract", why="misread")
    assert "it stands again" in client.get(f"/edit/{entry.uid}").text
    page = client.get(send(client, entry.uid, do="confirm", why="seen").headers["location"]).text
    assert "This entry was withdrawn" not in page
    assert an_entry(store, counterpart="ES").status == "happened"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"why": "x"}, "Choose what to record"),
        ({"do": "delete", "why": "x"}, "Choose what to record"),
        ({"do": "confirm", "why": "  "}, "Reason: give a reason"),
        ({"do": "confirm", "why": "x" * 1001}, "The reason has 1,001 characters"),
        ({"do": "correct", "why": "x"}, "Nothing was changed"),
        ({"do": "correct", "why": "x", "when": "soon"}, "is no date"),
        ({"do": "correct", "why": "x", "counterparts": ""}, "it cannot be empty"),
        ({"do": "correct", "why": "x", "counterparts": "Kazakhstan"}, "cannot be its own counterpart"),
        ({"do": "correct", "why": "x", "counterparts": "Atlantis"}, "Counterparts: 'Atlantis' is no state"),
        ({"do": "correct", "why": "x", "level": "king"}, "level"),
        ({"do": "correct", "why": "x", "people": "; Minister"}, "names nobody"),
        ({"do": "correct", "why": "x", "place": "x" * 2001}, "2001 characters are too many"),
        ({"revision": "7", "do": "confirm", "why": "x"}, "The entry changed since"),
    ],
)
def test_a_form_with_faults_is_shown_again(client, store, fields, message):
    """A form that makes no sense records nothing, says why, and keeps what was written."""
    entry = an_entry(store, kind="meeting_held", counterpart="BH")
    sign_in(client)
    answer = send(client, entry.uid, **fields)
    assert answer.status_code in (409, 422)
    assert 'role="alert"' in answer.text
    assert message in answer.text.replace("&#39;", "'")
    assert edits(store) == []
    assert fields.get("people", "Abdullatif Alzayani") in answer.text


def test_nobody_else_can_write(client, store):
    """Who is not signed in is sent to sign in, and what he sends is refused; a forged or changed session is none."""
    uid = an_entry(store).uid
    answer = client.get(f"/edit/{uid}", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/editor?entry={uid}")
    for session in ("", "admin", "ImFkbWluIg.aaaa.bbbb"):
        client.cookies.set("dipcal-editor", session)
        data = {"do": "confirm", "why": "x", "key": client.cookies.get("dipcal-form", "k")}
        assert client.post(f"/edit/{uid}", data=data, headers=ORIGIN).status_code == 403
    assert edits(store) == []


def test_a_wrong_token(client):
    """A wrong token signs nobody in, and is not repeated in the page."""
    answer = sign_in(client, token="wrong-horse-battery")  # noqa: S106 (of a test)
    assert answer.status_code == 422
    assert "This is not the token" in answer.text
    assert "wrong-horse" not in answer.text
    assert "dipcal-editor" not in client.cookies
    assert sign_in(client, name=" \x00 ").status_code == 422


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {**ORIGIN, "sec-fetch-site": "cross-site"},
        {**ORIGIN, "sec-fetch-site": "same-site"},
    ],
)
def test_forms_of_other_sites(client, store, headers):
    """A form that another site makes an editor's browser send is refused."""
    uid = an_entry(store).uid
    sign_in(client)
    assert send(client, uid, headers, do="retract", why="x").status_code == 403
    assert edits(store) == []


def test_a_form_without_its_key(client, store):
    """A form that does not repeat the cookie of the page is refused."""
    uid = an_entry(store).uid
    sign_in(client)
    assert send(client, uid, do="retract", why="x", key="guessed").status_code == 403
    assert send(client, uid, do="retract", why="x", key="").status_code == 403
    assert edits(store) == []


def test_nothing_is_written_from_a_get(client, store):
    """Asking for an address with the fields of a form records nothing."""
    uid = an_entry(store).uid
    sign_in(client)
    form = hidden(client.get(f"/edit/{uid}"))
    client.get(f"/edit/{uid}", params={**form, "do": "retract", "why": "x"}, headers=ORIGIN)
    client.head(f"/edit/{uid}", params={**form, "do": "retract", "why": "x"}, headers=ORIGIN)
    assert edits(store) == []


def test_cookies_are_for_this_site_alone(store):
    """No script and no other site gets the cookies; over TLS they are sent over TLS alone, and bound to the host."""
    with serving(store, edit_token=TOKEN) as client:
        set_cookies = sign_in(client).headers.get_list("set-cookie")
        assert any(one.startswith("dipcal-editor=") for one in set_cookies)
        assert all("HttpOnly" in one and "SameSite=strict" in one for one in set_cookies)
    with serving(store, edit_token=TOKEN, public_url="https://calendar.example") as client:
        (cookie,) = client.get("/editor").headers.get_list("set-cookie")
        assert cookie.startswith("__Host-dipcal-form=")
        assert "Secure" in cookie


def test_sign_out(client, store):
    """Who signs out is known no more; pages for editors are kept by nobody."""
    uid = an_entry(store).uid
    sign_in(client)
    page = client.get(f"/edit/{uid}")
    assert page.headers["cache-control"] == "no-store"
    (key,) = set(re.findall(r'name="key" value="([^"]+)"', page.text))
    assert client.post("/editor/out", data={"key": key}, headers=ORIGIN, follow_redirects=False).status_code == 303
    assert client.get(f"/edit/{uid}", follow_redirects=False).status_code == 303


def test_editors_named_by_a_proxy(store):
    """The identity that a proxy names may edit, when it comes from a proxy that is trusted."""
    uid = an_entry(store).uid
    told = {"edit_header": "Remote-User", "edit_proxies": "10.0.0.0/8"}
    with serving(store, **told) as client:
        assert client.get(f"/edit/{uid}", headers={"remote-user": "Eve"}).status_code == 403
    with serving(store, **told) as client:
        client._transport.client = ("10.1.2.3", 5000)
        assert client.get(f"/edit/{uid}").status_code == 403
        named = {"remote-user": "Zoë".encode()}
        form = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', client.get(f"/edit/{uid}", headers=named).text)
        data = {**dict(form[:3]), "do": "confirm", "why": "seen"}
        assert client.post(f"/edit/{uid}", data=data, headers={**named, **ORIGIN}).status_code == 200
    assert [(event.kind, event.by) for event in edits(store)] == [("fact_confirmed", "Zoë")]


def test_one_side_of_two(client, store):
    """Where two releases tell of an entry, each has a form of its own, and only that one's fact is touched."""
    entry = an_entry(store, counterpart="ES")
    with Calendar.open(store) as calendar:
        first = calendar.log.get(entry.sources[0].fact)
        calendar.log.append("release/jp-9", [attrs.evolve(first.event, release="jp-9")])
        both = calendar.entry(entry.uid).sources
    assert len(both) == 2
    sign_in(client)
    page = client.get(f"/edit/{entry.uid}")
    assert page.text.count('value="retract"') == 2
    send(client, entry.uid, do="retract", why="told twice", fact=both[1].fact)
    assert [event.fact for event in edits(store)] == [both[1].fact]
    assert an_entry(store, counterpart="ES").status == "happened"


def test_hostile_text_in_forms(tmp_path):
    """Markup in a release and in what an editor writes does nothing."""
    store = store_of(tmp_path)
    with Calendar.open(store) as calendar:
        add_hostile(calendar)
        uid = calendar.timeline().first().uid
    with serving(store, edit_token=TOKEN) as client:
        sign_in(client, name="<b>Eve</b>")
        assert "<script>" not in client.get(f"/edit/{uid}").text
        page = send(client, uid, do="correct", why='"><script>', people="</textarea><script>", when="<script>").text
        assert "<script>" not in page
        assert "<b>Eve" not in page
        page = client.get(send(client, uid, do="confirm", why="<script>").headers["location"]).text
        assert "<script>" not in page
        assert "&lt;b&gt;Eve" in page


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b"{}", {"content-type": "application/json"}, 415),
        (b"x" * 60_000, {"content-type": "application/x-www-form-urlencoded"}, 413),
        (b"a=1", {"content-type": "application/x-www-form-urlencoded", "content-length": "9" * 5000}, 413),
        (b"&".join(b"a=1" for _ in range(80)), {"content-type": "application/x-www-form-urlencoded"}, 400),
        (b"name=\xff", {"content-type": "application/x-www-form-urlencoded"}, 400),
    ],
)
def test_what_is_no_form(client, body, headers, status):
    """Another media type, too large a form or claim of one, too many fields and broken text are refused."""
    assert client.post("/editor", content=body, headers={**headers, **ORIGIN}).status_code == status


def test_settings_that_make_no_sense(store):
    """A weak token, a header that is none and addresses that are none are refused before the server starts."""
    with pytest.raises(TokenError, match="the edit token needs at least 16"), serving(store, edit_token="short"):  # noqa: S106
        pass
    with pytest.raises(EditorsError, match="is no name of a header"), serving(store, edit_header="Remote User:"):
        pass
    with (
        pytest.raises(EditorsError, match="proxies cannot be read"),
        serving(store, edit_header="A", edit_proxies="home"),
    ):
        pass
