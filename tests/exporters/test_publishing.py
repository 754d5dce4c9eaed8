"""Tests of `exporters.publishing`: the whole as a static site."""

import gzip
import json
import random
from urllib.error import HTTPError
from urllib.parse import urljoin, urlsplit
from urllib.request import urlopen
from xml.etree.ElementTree import fromstring

import pytest
from icalendar import Calendar as Read

from calendar_core.calendar import Calendar
from calendar_core.events import AgreementSigned, CallHeld, ReleaseReceived, VisitAgreed, When
from exporters.feeds import feeds_of
from exporters.publishing import periods, publish, publisher, target_of
from exporters.publishing.ledger import DamagedLedgerError
from exporters.publishing.publisher import EmptyLogError
from exporters.publishing.targets import FolderTarget, TargetError
from exporters.publishing.writer import StrangerError
from exporters.web.shown import STYLE
from tests.events import a_fact
from tests.exporters.publishing import BASE, TODAY, Links, published, served, site_files, stamps
from tests.exporters.recording import Clock, report
from tests.exporters.web_store import HOSTILE, add_hostile, fill, store_of


@pytest.fixture
def calendar(tmp_path):
    """Return a calendar with a few entries of every sort, and one whose every text tries to be markup."""
    store = store_of(tmp_path)
    fill(store)
    with Calendar.open(store, clock=Clock()) as opened:
        add_hostile(opened)
        yield opened


@pytest.fixture
def site(tmp_path, calendar):
    """Return the folder of a published site."""
    published(calendar, tmp_path / "site")
    return tmp_path / "site"


def fresh(calendar, folder, today=TODAY, base=BASE):
    """Return the files of a site that is published from nothing."""
    published(calendar, folder, base, today)
    return site_files(folder)


def pages(folder):
    """Return every page by its path."""
    return {path: content.decode() for path, content in site_files(folder).items() if path.endswith(".html")}


def test_every_link_leads_somewhere(tmp_path, calendar):
    """From the first page every page, feed and file is reached below its path, on the plainest server; none is dead."""
    with served(tmp_path / "www") as address:
        base = f"{address}/project"
        published(calendar, tmp_path / "www" / "project", base)
        seen, left = set(), [f"{base}/"]
        while left:
            url = left.pop().replace("webcal://", "http://")
            if url in seen or urlsplit(url).netloc != urlsplit(base).netloc:
                continue
            assert url.startswith(f"{base}/"), url
            seen.add(url)
            with urlopen(url) as answer:  # noqa: S310 (our own server)
                content = answer.read()
            if answer.headers["content-type"].startswith("text/html"):
                left += [urljoin(url, link).partition("#")[0] for link in Links(content.decode()).links]
    reached = {url.removeprefix(f"{base}/") for url in seen}
    entries = {f"entry/{entry.uid}{ending}" for entry in calendar.timeline() for ending in (".html", ".ics")}
    feeds = {f"feeds/{feed.file}" for feed in feeds_of(calendar, STYLE)}
    assert entries | feeds | {"timeline.html", "counterpart/BH.html", "agreements.html", "api/entries.json"} <= reached


def test_addresses_in_feeds_and_maps_are_those_of_files(site):
    """What calendars, sitemaps and JSON name below the base address is a file of the site."""
    files = site_files(site)
    named = set()
    for path, content in files.items():
        if path.endswith(".ics"):
            read = Read.from_ical(content)
            named |= {str(one["URL"]) for one in (read, *read.walk("VEVENT")) if "URL" in one}
        elif path.endswith(".xml"):
            named |= {element.text for element in fromstring(content).iter() if element.tag.endswith("}loc")}  # noqa: S314
        elif path.startswith("api/") and path.endswith(".json"):
            parts = json.loads(content)
            named |= {part["address"] for part in parts.get("periods", ())}
            named |= {part["feed"] for part in parts.get("counterparts", ())}
    assert len(named) > 10
    for address in named:
        path = address.removeprefix(f"{BASE}/")
        assert (f"{path}index.html" if path.endswith("/") or not path else path) in files, address


def test_pages_need_no_server_and_no_script(site):
    """No page asks for a search or an API, none has a script, and each says its policy itself."""
    for path, page in pages(site).items():
        found = Links(page)
        assert not {"form", "script", "style"} & set(found.tags), path
        assert not any("?" in link for link in found.links if link.startswith("/")), path
        assert "Content-Security-Policy" in page
        assert "days of silence" not in page.lower(), path
        assert HOSTILE not in page


def test_pages_are_those_of_the_server(site):
    """An entry's page shows the quote in its sentence and the source; a counterpart's its people and its feed."""
    page = next(page for path, page in pages(site).items() if path.startswith("entry/") and "Alzayani</mark>" in page)
    assert "<mark>met with the Foreign Minister of Bahrain Abdullatif Alzayani</mark>, and both spoke" in page
    bahrain = pages(site)["counterpart/BH.html"]
    assert "webcal://cal.example/project/feeds/counterpart/BH.ics" in bahrain
    assert "Abdullatif Alzayani" in bahrain


def test_nothing_new_writes_nothing(site, calendar):
    """A second run writes no file, not even its own notes; another day without news the first page at most."""
    before = stamps(site)
    done = published(calendar, site)
    assert (done.written, done.removed, done.anew) == ([], [], False)
    assert stamps(site) == before
    done = published(calendar, site, today=TODAY.replace(day=2))
    assert (set(done.written) - {"index.html"}, done.anew) == (set(), False)


def test_one_release_writes_what_it_touches(site, calendar):
    """A new release of another state leaves the pages and feeds of others as they are."""
    report(calendar, "r9", a_fact(CallHeld, release="r9", home="JP", counterparts=("ES",)), home="JP")
    done = published(calendar, site)
    assert not done.anew
    assert {"feeds/counterpart/ES.ics", "feeds/home/JP.atom", "counterpart/ES.html", "index.html"} <= set(done.written)
    assert not [path for path in done.written if "BH" in path or "KZ" in path]
    assert len([path for path in done.written if path.startswith("entry/")]) == 2


def first(calendar, **query):
    """Return the id of the fact of the first entry."""
    return calendar.timeline(order="recorded", **query).first().sources[0].fact


def second_version(calendar):
    """Record another version of the release of Kazakhstan, with other words around a quote."""
    (event,) = calendar.log.read(stream="release/kz-1", kinds=["release_received"])
    text = event.event.release.text.replace("both spoke of trade", "both spoke of transport")
    changed = type(event.event.release)(
        **{
            name: text if name == "text" else getattr(event.event.release, name)
            for name in event.event.release.__slots__
            if not name.startswith("__")
        }
    )
    calendar.log.append("release/kz-1", [ReleaseReceived(release=changed)])


STEPS = {
    "other home": lambda c: report(c, "r2", a_fact(release="r2", home="BH", counterparts=("KZ",)), home="BH"),
    "strange name": lambda c: report(
        c, "r3", a_fact(AgreementSigned, release="r3", counterparts=("../../x",), title="x")
    ),
    "moved away": lambda c: c.correct(
        first(c), by="e", why="no", counterparts=["BN"], when=When(edtf="2022-05-01", stated=True)
    ),
    "retracted": lambda c: c.retract(first(c, kind="agreement_signed"), by="e", why="no"),
    "confirmed": lambda c: c.confirm(first(c), by="e", why="yes"),
    "planned": lambda c: report(
        c, "r4", a_fact(VisitAgreed, release="r4", counterparts=("BN",), when=When(edtf="2024-11-01/2024-11-20"))
    ),
    "other words": second_version,
    "fulfilled": lambda c: report(
        c, "r5", a_fact(release="r5", counterparts=("BN",), when=When(edtf="2024-11-05", stated=True))
    ),
    "open end": lambda c: report(
        c, "r6", a_fact(release="r6", counterparts=("LA",), when=When(edtf="2023-12-30/9999-12-31", stated=True))
    ),
    "long ago": lambda c: c.correct(
        first(c, counterpart="LA"), by="e", why="no", when=When(edtf="0900-01-01", stated=True)
    ),
    "longer ago": lambda c: c.correct(
        first(c, counterpart="LA"), by="e", why="no", when=When(edtf="0900-01-02", stated=True)
    ),
}


@pytest.fixture(params=[200, 1])
def most(request, monkeypatch):
    """Cut periods early, and not at all."""
    monkeypatch.setattr(periods, "MOST", request.param)
    monkeypatch.setattr(periods.periods_of, "__defaults__", (request.param,))


@pytest.mark.usefixtures("most")
def test_a_site_kept_up_to_date_is_one_made_anew(site, calendar, tmp_path):
    """After every kind of change the folder holds, byte for byte, what a site published from nothing holds."""
    for number, (name, step) in enumerate(STEPS.items()):
        step(calendar)
        done = published(calendar, site, today=TODAY.replace(day=number + 1))
        assert not done.anew, name
        kept, expected = site_files(site), fresh(calendar, tmp_path / name, TODAY.replace(day=number + 1))
        emptied = {path for path in kept.keys() - expected if path.endswith(".ics") and b"VEVENT" not in kept[path]}
        assert kept.keys() - emptied == expected.keys(), name
        assert not [path for path in expected if kept[path] != expected[path]], name


def test_days_that_pass_move_what_was_planned(site, calendar, tmp_path):
    """What was to come is past on a later day, and a plan without a day is shown no more after half a year."""
    report(calendar, "r4", a_fact(VisitAgreed, release="r4", counterparts=("BN",), when=When(edtf="2024-11-20")))
    report(calendar, "r5", a_fact(VisitAgreed, release="r5", counterparts=("LA",), when=When(edtf="")))
    for day in (TODAY, TODAY.replace(day=25), TODAY.replace(year=2025, month=6)):
        done = published(calendar, site, today=day)
        assert not done.anew
        assert site_files(site) == fresh(calendar, tmp_path / str(day), day)


def test_a_feed_without_entries_is_emptied(site, calendar):
    """Who subscribed to a counterpart that proved wrong sees an empty calendar; its page is gone."""
    calendar.correct(first(calendar, counterpart="ES"), by="e", why="no", counterparts=["PT"])
    done = published(calendar, site)
    assert "counterpart/ES.html" in done.removed
    assert not (site / "counterpart" / "ES.html").exists()
    assert list(Read.from_ical((site / "feeds/counterpart/ES.ics").read_bytes()).walk("VEVENT")) == []


def test_strangers_files_stay(site, calendar):
    """A file that somebody put there is never removed, and never overwritten unless that is asked for."""
    stranger = site / "counterpart" / "readme.html"
    stranger.write_text("mine")
    in_the_way = site / "counterpart" / "PT.html"
    in_the_way.write_text("mine too")
    report(calendar, "r9", a_fact(release="r9", counterparts=("PT",)))
    with pytest.raises(StrangerError, match=r"counterpart/PT\.html in .* was not written by dipcal publish"):
        published(calendar, site)
    assert in_the_way.read_text() == "mine too"
    published(calendar, site, adopt=True)
    assert "Portugal" in in_the_way.read_text()
    assert stranger.read_text() == "mine"


def test_names_cannot_leave_the_folder(tmp_path, calendar):
    """Whatever a release calls a party, and whatever a log from elsewhere calls an event, files stay below the root."""
    names = ["../../../etc/passwd", "/etc/passwd", "..", "a/b", "CON", "x" * 300, "\x00", "é.html", ".dipcal/state"]
    for number, name in enumerate(names):
        report(calendar, f"n{number}", a_fact(release=f"n{number}", counterparts=(name,)))
    root = tmp_path / "deep" / "www"
    published(calendar, root)
    assert [path.name for path in root.parent.iterdir()] == ["www"]
    assert len(list((root / "counterpart").glob("*.html"))) == len(calendar.timeline().counts("counterpart"))
    assert publisher._paths("../../x")[0].startswith("entry/x-")


def test_a_redacted_release_leaves_the_site(site, calendar):
    """After a redaction everything is made anew, and its words are in no file."""
    assert any(b"spoke of trade" in content for content in site_files(site).values())
    calendar.log.redact("kz-1", by="e", why="asked for")
    assert published(calendar, site).anew
    assert not any(b"spoke of trade" in content for content in site_files(site).values())


def test_another_log_or_address_makes_everything_anew(site, calendar, tmp_path):
    """A folder that another log was published into, or for another address, is not built upon."""
    assert published(calendar, site, base="https://other.example").anew
    assert site_files(site) == fresh(calendar, tmp_path / "fresh", base="https://other.example")
    with Calendar.open("sqlite://", clock=Clock()) as other:
        report(other, "r1", *(a_fact(release="r1", counterparts=(code,)) for code in ("LA", "VN", "TH", "MY", "ID")))
        done, other_entries = published(other, site), list(other.timeline())
    assert done.anew
    assert "counterpart/BH.html" in done.removed
    assert len(list((site / "entry").glob("*.html"))) == len(other_entries) == 5


def test_an_empty_log_empties_no_site(site):
    """A log in which nothing is recorded takes the place of one with events only when that is asked for."""
    before = site_files(site)
    with Calendar.open("sqlite://", clock=Clock()) as empty:
        with pytest.raises(EmptyLogError, match="name that one, or publish with --anew"):
            published(empty, site)
        assert site_files(site) == before
        assert published(empty, site, anew=True).anew
    assert not list((site / "entry").glob("*.html"))


def test_many_changes_make_everything_anew(site, calendar, tmp_path, monkeypatch):
    """When more changed than is worth looking for, everything is made, and comes out the same."""
    monkeypatch.setattr("exporters.publishing.changes.MANY", 1)
    for number in range(3):
        report(calendar, f"r{number}", a_fact(release=f"r{number}", counterparts=("LA",)))
    assert published(calendar, site).anew
    assert site_files(site) == fresh(calendar, tmp_path / "fresh")


def test_what_was_damaged_is_mended_when_asked(site, calendar):
    """Made anew, files that are gone or not as they were written come back, and others are left as they are."""
    (site / "index.html").write_text("oops")
    (site / "counterpart" / "BH.html").unlink()
    untouched = (site / "method.html").stat().st_mtime_ns
    done = published(calendar, site, anew=True)
    assert sorted(done.written) == ["counterpart/BH.html", "index.html"]
    assert (site / "method.html").stat().st_mtime_ns == untouched


def test_packed_copies_stand_beside(site, calendar, tmp_path):
    """With packing, each file of text has a packed copy of the same content; without it again, they go."""
    assert published(calendar, site, packed=True).anew
    files = site_files(site)
    for path, content in files.items():
        if not path.endswith(".gz") and path != ".nojekyll":
            assert gzip.decompress(files[f"{path}.gz"]) == content
    report(calendar, "r9", a_fact(release="r9", counterparts=("ES",)))
    written = published(calendar, site, packed=True).written
    assert {"index.html", "index.html.gz"} <= set(written)
    assert not [path for path in written if "BH" in path]
    published(calendar, site)
    assert site_files(site) == fresh(calendar, tmp_path / "fresh")


class CutShortError(Exception):
    """The run was ended."""


class Dying:
    """A folder whose writer dies at the n-th thing that it does to a file."""

    def __init__(self, directory, left):
        self._folder, self._left = FolderTarget(directory), iter(range(left))
        self.read, self.present = self._folder.read, self._folder.present

    def _live(self):
        if next(self._left, None) is None:
            raise CutShortError

    def write(self, documents):
        """Write one by one, until the end."""
        for one in documents:
            self._live()
            self._folder.write([one])

    def keep(self, path, content):
        """Keep, or die."""
        self._live()
        self._folder.keep(path, content)

    def remove(self, paths):
        """Remove one by one, until the end."""
        for path in paths:
            self._live()
            self._folder.remove([path])


def cut_short(calendar, folder, at):
    """Publish until the n-th thing done; return whether that came to the end."""
    try:
        publish(calendar, Dying(folder, at), BASE, TODAY)
    except CutShortError:
        return False
    return True


def test_a_run_cut_short_anywhere_is_made_good_by_the_next(calendar, tmp_path):
    """Killed at any moment, in the first run or a later one, and after more news, the next run makes all good."""
    chance = random.Random(7)
    steps = iter([*STEPS.values()])
    folder, done = tmp_path / "site", False
    for _ in range(40):
        done = cut_short(calendar, folder, chance.randrange(160))
        if done and (step := next(steps, None)):
            step(calendar)
            cut_short(calendar, folder, chance.randrange(30))
    assert next(steps, None) is None
    published(calendar, folder)
    assert_is_fresh(calendar, folder, tmp_path)


def assert_is_fresh(calendar, folder, scratch):
    """Check that a site is as one published from nothing; feeds that lost their last entry are there, and empty."""
    kept, expected = site_files(folder), fresh(calendar, scratch / "fresh")
    assert {path: content for path, content in kept.items() if path in expected} == expected
    assert all(path.endswith(".ics") and b"VEVENT" not in kept[path] for path in kept.keys() - expected)


def test_a_correction_corrected_between_runs_that_died(site, calendar, tmp_path):
    """What a run that died had put on a page goes from it again, though the log says otherwise by now."""
    fact = first(calendar, counterpart="BH")
    calendar.correct(fact, by="e", why="no", counterparts=["LA"])
    at = next(
        at for at in range(4, 60, 4) if cut_short(calendar, site, at) or (site / "feeds/counterpart/LA.ics").exists()
    )
    assert not cut_short(calendar, site, at)
    calendar.correct(fact, by="e", why="yes", counterparts=["BH"])
    assert not published(calendar, site).anew
    assert_is_fresh(calendar, site, tmp_path)


def test_two_at_once_are_refused(site, calendar):
    """While one process publishes into a folder, another is told to wait."""
    with target_of(str(site)), pytest.raises(TargetError, match="being published by another process"):
        published(calendar, site)


def test_a_broken_ledger_is_told(site, calendar):
    """Notes that cannot be read are an error that names the file and what to do; a broken state means anew."""
    (site / ".dipcal" / "state.json").write_text("{")
    assert published(calendar, site).anew
    (site / ".dipcal" / "state.json").unlink()
    (site / ".dipcal" / "feeds.json").write_text("{")
    with pytest.raises(DamagedLedgerError, match=r"\.dipcal/feeds\.json of .* cannot be read"):
        published(calendar, site)


def test_long_lists_are_cut_by_time():
    """A year with many entries names its months, a month with many its days; each name keeps its address."""
    days = {"2023-01-05": 2, "2024-05-01": 2, "2024-05-02": 3, "2024-07-01": 1}
    assert [one.name for one in periods.all_of(periods.periods_of(days, 4))] == [
        "2024", "2024-07", "2024-05", "2024-05-02", "2024-05-01", "2023",
    ]  # fmt: skip
    assert periods.periods_of(days, 6)[0].parts == ()


def test_the_plainest_server_knows_the_page_of_what_is_missing(site):
    """There is a page for what is not found, whose links hold wherever it is shown."""
    assert all(link.startswith(("/project/", "#", "https://")) for link in Links((site / "404.html").read_text()).links)
    with served(site.parent) as address, pytest.raises(HTTPError) as missing:
        urlopen(f"{address}/nothing")  # noqa: S310 (our own server)
    missing.value.close()
