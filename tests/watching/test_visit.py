"""A visit to a source: what is new, what changed, what vanished, and what went wrong."""

import pytest

from calendar_core.calendar.versions import note_vanished, versions
from tests.site import answering, feed, in_turn, page


@pytest.fixture(autouse=True)
def _published(site):
    """Let the site have two releases."""
    site.publish("/news/1", "The Minister met his colleague", "2024-10-02")
    site.publish("/news/2", "The Minister spoke again", "2024-10-03")


def test_everything_once_in_order(station, site):
    """What a list has is taken in once, the oldest first; the next visits ask for the list only, conditionally."""
    assert station.visit().outcome.added == 2
    assert station.received() == ["news/1", "news/2"]
    site.asked.clear()
    assert station.later(minutes=30).outcome.added == 0
    assert site.paths() == ["/feed.xml"]
    assert "if-none-match" in site.asked[0][1]


def test_facts_are_read(station):
    """What a release reports stands in the timeline."""
    station.visit()
    assert [entry.counterparts for entry in station.calendar.timeline(kind="meeting_held")] == [("BH",), ("BH",)]


def test_a_new_release(station, site):
    """What the list has gained is taken in, and told."""
    station.visit()
    site.publish("/news/3", "The Minister spoke a third time", "2024-10-04")
    assert station.later(hours=1).outcome.added == 1
    assert station.told[-2] == (
        "release added",
        {"source": "s0", "release": f"{site.url}/news/3", "title": "The Minister spoke a third time", "facts": 1},
    )


def test_what_leaves_the_list_before_it_could_be_read(station, site):
    """A release that could not be read when it was listed is read later, though the list has forgotten it."""
    site.pages["/news/1"] = in_turn(answering(500), answering(500), page("The Minister met his colleague"))
    assert station.visit().outcome.unreadable == 1
    site.listed.pop()
    site.pages["/feed.xml"] = feed(site)
    assert station.later(hours=1).outcome.added == 1
    assert station.received() == ["news/2", "news/1"]


def test_a_changed_page_is_a_new_version(station, site):
    """A page that reads otherwise is recorded again, with what follows for its facts; the difference can be asked."""
    station.visit()
    site.pages["/news/1"] = page("The Minister met his colleague", "2024-10-02", "A visit was agreed.")
    outcome = station.later(hours=2).outcome
    assert (outcome.changed, outcome.looked) == (1, 2)
    assert station.received() == ["news/1", "news/2", "news/1"]
    _, second = versions(station.calendar.log, f"{site.url}/news/1")
    assert [(one.part, one.old, one.new) for one in second.differences] == [("text", "", "A visit was agreed.")]


def test_white_space_is_no_change(station, site):
    """A page that is laid out otherwise, but reads alike, is no new version."""
    station.visit()
    site.pages["/news/1"] = site.pages["/news/1"].replace(
        b"<p>The sides discussed", b"<p>The <!-- --> sides   discussed"
    )
    outcome = station.later(hours=2).outcome
    assert (outcome.looked, outcome.changed) == (2, 0)
    assert station.kinds() == ["release_received"] * 2


def test_a_changed_fact_is_corrected(station, site):
    """Where the site corrects a day, the fact is corrected in place."""
    station.visit()
    site.pages["/news/1"] = page("The Minister met his colleague", "2024-10-01")
    station.later(hours=2)
    days = [entry.when.edtf for entry in station.calendar.timeline(kind="meeting_held", release=f"{site.url}/news/1")]
    assert days == ["2024-10-01"]


def test_what_a_list_says_was_updated_is_looked_at(station, site):
    """A release that its list says was changed is looked at with the next visit, however old."""
    atom = '<feed xmlns="http://www.w3.org/2005/Atom">{}</feed>'
    entry = "<entry><link href='/news/1'/><published>2024-01-01T10:00:00Z</published><updated>{}</updated></entry>"
    site.pages["/feed.xml"] = atom.format(entry.format("2024-01-01T10:00:00Z")).encode()
    station.visit()
    site.pages["/feed.xml"] = atom.format(entry.format("2024-10-04T06:00:00Z")).encode()
    site.pages["/news/1"] = page("The Minister met his colleague", "2024-10-02", "Corrected.")
    assert station.later(minutes=30).outcome.changed == 1


def test_what_a_feed_says_was_updated_in_the_form_of_mail(station, site):
    """A day of the week says nothing of which of two changes is the later one."""
    rss = '<rss version="2.0" xmlns:dcterms="http://purl.org/dc/terms/"><channel>{}</channel></rss>'
    entry = "<item><link>/news/1</link><pubDate>{0}</pubDate><dcterms:modified>{1}</dcterms:modified></item>"
    first, second = "Mon, 01 Jan 2024 10:00:00 GMT", "Fri, 04 Oct 2024 06:00:00 GMT"
    site.pages["/feed.xml"] = rss.format(entry.format(first, first)).encode()
    station.visit()
    site.pages["/feed.xml"] = rss.format(entry.format(first, second)).encode()
    site.pages["/news/1"] = page("The Minister met his colleague", "2024-10-02", "Corrected.")
    assert station.later(minutes=30).outcome.changed == 1


def test_recent_releases_are_looked_at_ever_more_rarely(station, site):
    """A release is looked at again for a month, and then no more; conditionally."""
    station.visit()
    site.asked.clear()
    for _ in range(4 * 40):
        station.later(hours=6)
    looks = [headers for path, headers in site.asked if path == "/news/1"]
    assert len(looks) == 6
    assert all("if-none-match" in headers for headers in looks)


def test_old_releases_are_not(station, site):
    """What was old when it was listed is read once."""
    site.publish("/news/0", "Of old", "2023-01-01")
    station.visit()
    station.later(hours=7)
    assert site.paths().count("/news/0") == 1


def test_a_vanished_release_is_noted_and_its_facts_stay(station, site):
    """A page that is gone twice in a row is noted as vanished, once; what it reported stands."""
    station.visit()
    gone = site.pages.pop("/news/1")
    assert station.later(hours=2).outcome.vanished == 0
    assert station.later(hours=2).outcome.vanished == 1
    station.later(days=2)
    assert station.kinds() == ["release_received", "release_received", "release_vanished"]
    assert len(list(station.calendar.timeline(release=f"{site.url}/news/1", status="happened"))) == 1
    site.pages["/news/1"] = gone
    assert station.later(days=3).outcome.returned == 1
    assert station.kinds()[-1] == "release_returned"


def test_a_page_that_is_gone_once_is_not_vanished(station, site):
    """One slip of a site is no news."""
    station.visit()
    there = site.pages["/news/1"]
    site.pages["/news/1"] = in_turn(answering(404), there)
    for _ in range(4):
        station.later(hours=6)
    assert station.kinds() == ["release_received"] * 2


@pytest.mark.parametrize("instead", ["front page", "something else"])
def test_a_page_that_shows_something_else(station, site, instead):
    """Being sent to the front page, or shown a page that says nothing of the kind, is being gone, not a correction."""
    site.pages["/"] = page("Welcome")
    station.visit()
    lorem = (
        b"<html><body><article>"
        + b"<p>Unfortunately no such document exists here.</p>" * 9
        + b"</article></body></html>"
    )
    site.pages["/news/1"] = answering(302, Location="/") if instead == "front page" else lorem
    station.later(hours=2)
    assert station.later(hours=2).outcome.vanished == 1
    assert "release_received" not in station.kinds()[2:]


def test_a_missing_page_is_given_up(station, site):
    """A page that is listed but never there is tried three times, and then named among the errors."""
    del site.pages["/news/1"]
    for _ in range(6):
        station.later(days=1, hours=1)
    assert site.paths().count("/news/1") == 3
    assert station.state.standing("s0").given_up == 1
    (error,) = station.state.errors("s0")
    assert error.startswith(f"{site.url}/news/1")
    assert "404" in error


def test_a_page_that_is_no_release(station, site):
    """A page that cannot be read does not touch the others."""
    site.pages["/news/1"] = answering(200, b"%PDF-1.7", Content_Type="application/pdf")
    outcome = station.visit().outcome
    assert (outcome.added, outcome.unreadable) == (1, 1)


def test_forbidden_pages(station, site):
    """What robots.txt forbids is not fetched, and not tried again."""
    site.pages["/robots.txt"] = b"User-agent: *\nDisallow: /news/1\n"
    station.visit()
    station.later(days=2)
    assert station.received() == ["news/2"]
    assert "robots.txt" in station.state.errors("s0")[0]


def test_a_site_in_trouble_is_left(station, site):
    """After two pages in a row that fail because of the site, the visit ends; the rest waits."""
    for number in range(3, 9):
        site.publish(f"/news/{number}", f"The Minister spoke, {number}")
    for path in [path for path in site.pages if path.startswith("/news/")]:
        site.pages[path] = answering(503)
    assert "503" in station.visit().error
    assert len({path for path in site.paths() if path.startswith("/news/")}) == 2
    assert station.state.standing("s0").waiting == 8


def test_a_busy_site_is_left_until_it_wishes(station, site):
    """The next visit is not before Retry-After, whatever the schedule."""
    site.pages["/news/1"] = answering(429, Retry_After="7200")
    station.visit()
    standing = station.state.standing("s0")
    assert (standing.next_visit - station.time.now()).total_seconds() >= 7200


def test_words_in_the_list(station, site):
    """Where the list carries the words, no page is asked for; a change in the list is a new version."""
    item = "<item><link>/x/1</link><pubDate>1 Oct 2024</pubDate><content:encoded>{}</content:encoded></item>"
    rss = (
        '<?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>{}</channel></rss>'
    )
    site.pages["/feed.xml"] = rss.format(item.format("The Minister met the press.")).encode()
    station.change(content="listing")
    assert station.visit().outcome.added == 1
    assert station.later(hours=2).outcome.changed == 0
    site.pages["/feed.xml"] = rss.format(item.format("The Minister met the press today.")).encode()
    assert station.later(hours=2).outcome.changed == 1
    assert site.paths() == ["/feed.xml"] * 3
    assert station.received() == ["x/1", "x/1"]


def test_an_index_of_sitemaps(station, site):
    """Every sitemap of an index is read, and asked for conditionally the next time."""
    index = "".join(f"<sitemap><loc>{site.url}/{n}.xml</loc></sitemap>" for n in (1, 2))
    site.pages["/feed.xml"] = f'<?xml version="1.0"?><sitemapindex>{index}</sitemapindex>'.encode()
    for n in (1, 2):
        site.pages[f"/{n}.xml"] = (
            f'<?xml version="1.0"?><urlset><url><loc>{site.url}/news/{n}</loc></url></urlset>'.encode()
        )
    station.change(form="sitemap")
    assert station.visit().outcome.added == 2
    site.asked.clear()
    station.later(minutes=30)
    assert [("if-none-match" in headers) for path, headers in site.asked if path != "/robots.txt"] == [
        False,
        True,
        True,
    ]


def test_one_broken_sitemap_of_an_index(station, site):
    """A sitemap that is missing does not hide the others."""
    index = "".join(f"<sitemap><loc>{site.url}/{n}.xml</loc></sitemap>" for n in (1, 2))
    site.pages["/feed.xml"] = f'<?xml version="1.0"?><sitemapindex>{index}</sitemapindex>'.encode()
    urls = f"<url><loc>{site.url}/news/1</loc></url>"
    site.pages["/2.xml"] = f'<?xml version="1.0"?><urlset>{urls}</urlset>'.encode()
    station.change(form="sitemap")
    visited = station.visit()
    assert (visited.error, visited.outcome.added) == ("", 1)
    (told,) = [values["why"] for event, values in station.told if event == "list broken"]
    assert "1.xml: the site answers 404" in told


def test_a_source_that_is_described_otherwise(station, site):
    """When the pattern of a source is changed, its list is read again, though it did not change."""
    station.change(links="/news/1$")
    assert station.visit().outcome.added == 1
    station.change(links="")
    assert station.later(minutes=30).outcome.added == 1


def test_a_kill_between_log_and_state(station, site):
    """A release that the log has as vanished, and the state as there, is noted as returned when it is seen again."""
    station.visit()
    release = f"{site.url}/news/1"
    note_vanished(station.calendar.log, release, url=release, why="404")
    assert station.later(hours=2).outcome.returned == 1
    assert station.kinds()[-2:] == ["release_vanished", "release_returned"]


def test_a_long_list_is_read_in_parts(station, site, monkeypatch):
    """A visit reads so many pages at most; the next comes soon, until nothing waits."""
    monkeypatch.setattr("calendar_core.watching.visit.MOST_TAKEN", 2)
    for number in range(3, 6):
        site.publish(f"/news/{number}", f"The Minister spoke, {number}", "2024-10-03")
    outcome = station.visit().outcome
    assert (outcome.added, outcome.waiting) == (2, 2)
    assert (station.state.standing("s0").next_visit - station.time.now()).total_seconds() <= 60
    station.run(minutes=5)
    assert len(station.received()) == 5


def test_a_redacted_release_does_not_come_back(station, site):
    """What was taken out of the log on purpose is not taken in again when its page changes."""
    station.visit()
    station.calendar.log.redact(f"{site.url}/news/1", by="Desk", why="court order")
    site.pages["/news/1"] = page("The Minister met his colleague", "2024-10-02", "Changed.")
    station.later(hours=2)
    assert "on purpose" in station.state.errors("s0")[0]
    assert station.kinds().count("release_received") == 2


def test_another_address_of_the_same_release(station, site):
    """A list that changes to encrypted addresses, or adds `www.`, lists nothing new."""
    station.visit()
    slashes = feed(site).replace(b"/news/1<", b"/news/1/<")
    site.pages["/feed.xml"] = slashes
    assert station.later(minutes=30).outcome.added == 0
