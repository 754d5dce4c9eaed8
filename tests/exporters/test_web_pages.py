"""Pages for people."""

from html.parser import HTMLParser

import pytest

from calendar_core.calendar import Calendar
from exporters.web.security import POLICY
from tests.exporters.web_store import HOSTILE, TODAY, add_call, add_hostile, fill, serving, store_of

PAGES = [
    "/",
    "/agreements",
    "/api/",
    "/commitments",
    "/counterparts",
    "/counterpart/BH",
    "/feeds/",
    "/method",
    "/search",
    "/search?text=visa",
]
VOID = {"meta", "link", "input", "br", "img"}


class Outline(HTMLParser):
    """Checks that elements are closed in order, and collects tags, attributes and ids."""

    def __init__(self, page):
        super().__init__()
        self.open, self.tags, self.links, self.ids, self.labels = [], [], [], [], []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        """Note a start tag."""
        given = dict(attrs)
        self.tags.append(tag)
        self.links += [given["href"]] if "href" in given else []
        self.ids += [given["id"]] if "id" in given else []
        self.labels += [given["for"]] if "for" in given else []
        assert not any(name.startswith("on") or name == "style" for name in given), given
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        """Note an end tag."""
        assert self.open.pop() == tag


def an_entry(client):
    """Return the address of the meeting with Bahrain."""
    return next(
        link for link in Outline(client.get("/search?kind=meeting_held&counterpart=BH").text).links if "/entry/" in link
    )


@pytest.mark.parametrize("path", PAGES)
def test_pages_are_well_made(client, path):
    """Each page is whole, has one heading and a language, and nothing that the policy of its headers forbids."""
    answer = client.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-security-policy"] == POLICY
    outline = Outline(answer.text)
    assert outline.tags.count("h1") == 1
    assert "script" not in outline.tags
    assert "style" not in outline.tags
    assert len(outline.ids) == len(set(outline.ids))
    assert set(outline.labels) <= set(outline.ids)
    assert '<html lang="en">' in answer.text


@pytest.mark.parametrize("path", PAGES)
def test_no_dead_links(client, path):
    """Every link within the server leads somewhere."""
    for link in Outline(client.get(path).text).links:
        if link.startswith("/"):
            assert client.get(link).status_code == 200, link


def test_pages_are_kept(client):
    """A page that did not change is not sent again."""
    first = client.get("/counterpart/BH")
    assert client.get("/counterpart/BH", headers={"if-none-match": first.headers["etag"]}).status_code == 304


def test_counterpart(client):
    """A counterpart shows what is planned, what was, who took part, and how to subscribe in each family of clients."""
    page = client.get("/counterpart/bh").text
    assert "Bahrain → Kazakhstan: visit planned, May 2999" in page
    assert "agreement signed: Visa Exemption" in page
    assert "Abdullatif Alzayani" in page
    assert 'href="webcal://calendar.example/feeds/counterpart/BH.ics"' in page
    assert (
        "https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fcalendar.example%2Ffeeds%2Fcounterpart%2FBH.ics"
        in page
    )
    assert "addfromweb?url=http%3A%2F%2Fcalendar.example%2Ffeeds%2Fcounterpart%2FBH.ics" in page
    assert client.get("/counterpart/QQ").status_code == 404


def test_days_of_silence(tmp_path):
    """The days since the last contact are counted to the server's today, and a page of yesterday is made anew."""
    store = store_of(tmp_path)
    fill(store)
    for day, silence in [(2, 1), (12, 11)]:
        with serving(store, today=TODAY.replace(month=10, day=day)) as client:
            assert f"<dt>Days of silence</dt><dd>{silence}</dd>" in client.get("/counterpart/BH").text


def test_activity_is_drawn(tmp_path):
    """A counterpart of several years has a picture of them, which says the same in words."""
    store = store_of(tmp_path)
    with Calendar.open(store) as calendar:
        for number, day in enumerate(["2022-03-01", "2024-05-01", "2024-06-01"]):
            add_call(calendar, f"jp-{number}", day)
    with serving(store) as client:
        page = client.get("/counterpart/ES").text
    assert "Entries by year. 2022: 1, 2023: 0, 2024: 2." in page
    assert page.count("<rect") == 3


def test_home_shows_where_and_when(client):
    """The home page draws the world and the last year with contacts, and says in words what they show."""
    page = client.get("/").text
    assert "Contacts with 2 states, most with Bahrain 2, Spain 1." in page
    assert '<a href="/counterpart/BH" tabindex="-1">' in page
    assert "October 2024 3. The busiest day was 1 October 2024, with 2." in page


def test_what_was_withdrawn_is_not_counted(tmp_path):
    """A counterpart whose one entry was withdrawn is not among the counterparts, and not on the map."""
    store = store_of(tmp_path)
    fill(store)
    with Calendar.open(store) as calendar:
        calendar.retract(calendar.timeline(counterpart="ES").first().sources[0].fact, by="Editor", why="misheard")
    with serving(store) as client:
        page = client.get("/counterparts").text
    assert "Bahrain" in page
    assert "<title>Spain" not in page
    assert 'href="/counterpart/ES"' not in page


def test_commitments(client):
    """What was agreed is listed by what became of it, for one counterpart too."""
    page = client.get("/commitments?counterpart=Bahrain").text
    assert "Open: 1, still to come" in page
    assert "Kazakhstan – Bahrain: visit" in page
    assert "May 2999" in page
    assert "Nothing that was agreed is open" in client.get("/commitments?counterpart=ES").text
    assert client.get("/commitments?text=x").status_code == 400


def test_entry_marks_its_quote(client):
    """An entry shows the words that it rests on, marked in the paragraph around them, and the release."""
    page = client.get(an_entry(client)).text
    assert (
        "<p>He <mark>met with the Foreign Minister of Bahrain Abdullatif Alzayani</mark>, and both spoke of trade.</p>"
        in page
    )
    assert 'href="https://mfa.example/kz-1"' in page
    assert client.get(an_entry(client) + ".ics").text.startswith("BEGIN:VCALENDAR")


def test_entry_shows_what_editors_did(tmp_path):
    """Confirming and retracting stand in the history, with reason and name; what is retracted stays, as withdrawn."""
    store = store_of(tmp_path)
    fill(store)
    with Calendar.open(store) as calendar:
        entry = calendar.timeline(counterpart="ES").first()
        calendar.confirm(entry.sources[0].fact, by="Editor", why="heard it myself")
        calendar.retract(entry.sources[0].fact, by="Editor", why="misheard <it>")
    with serving(store) as client:
        page = client.get(f"/entry/{entry.uid}").text
    assert "confirmed by Editor: heard it myself" in page
    assert "retracted by Editor: misheard &lt;it&gt;" in page
    assert "This entry was withdrawn" in page


def test_entry_whose_words_were_redacted(tmp_path):
    """In place of an empty quote the page says that the words are gone."""
    store = store_of(tmp_path)
    fill(store)
    with Calendar.open(store) as calendar:
        entry = calendar.timeline(counterpart="ES").first()
        calendar.log.redact(entry.sources[0].release, by="Registrar", why="court order")
    with serving(store) as client:
        page = client.get(f"/entry/{entry.uid}").text
    assert "The words of this source were taken out of the log" in page
    assert "<mark></mark>" not in page


def test_search(client):
    """A search shows what it finds, keeps what was asked in its form, and is a feed to subscribe to."""
    page = client.get("/search?text=visa&kind=agreement_signed&counterpart=Bahrain&since=2024").text
    assert "1 entry" in page
    assert 'value="visa"' in page
    assert "/feeds/all.ics?text=visa&amp;kind=agreement_signed&amp;counterpart=Bahrain&amp;since=2024" in page
    assert "Nothing fits" in client.get("/search?text=zebra").text


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/search?since=soon", "is no date"),
        ("/search?after=nowhere", "is no place in this order"),
        ("/search?colour=red", "There is no parameter"),
        ("/entry/none", "There is no entry"),
        ("/none", "Nothing stands at /none"),
    ],
)
def test_errors_are_pages_for_browsers(client, path, message):
    """A browser gets an error as a page, with the way back."""
    answer = client.get(path, headers={"accept": "text/html,*/*"})
    assert answer.status_code in (400, 404)
    assert message in answer.text.replace("&#39;", "'")
    assert Outline(answer.text).tags.count("h1") == 1


def test_hostile_text_is_shown_as_text(tmp_path):
    """Markup in names, titles, places, quotes and addresses of a release does nothing."""
    store = store_of(tmp_path)
    with Calendar.open(store) as calendar:
        add_hostile(calendar)
        uid = calendar.timeline().first().uid
    with serving(store) as client:
        for path in ["/", "/counterparts", "/feeds/", "/search", f"/entry/{uid}"]:
            page = client.get(path).text
            assert "<script>" not in page
            assert HOSTILE not in page
            assert "script" not in Outline(page).tags
        assert "&lt;script&gt;" in page
        assert 'href="javascript:' not in page


def test_host_header(client):
    """A Host that is none is refused instead of repeated in links."""
    assert client.get("/feeds/", headers={"host": 'evil/"><b>'}).status_code == 400


def test_empty_store(tmp_path):
    """Before the first release every page works, and says so."""
    Calendar.open(store_of(tmp_path)).close()
    with serving(store_of(tmp_path)) as client:
        for path in [path for path in PAGES if path != "/counterpart/BH"]:
            assert client.get(path).status_code == 200
        assert "Nothing yet" in client.get("/").text
