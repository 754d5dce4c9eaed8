"""Tests of `exporters.writing`."""

import datetime as dt
import random
from itertools import product

import pytest
from attrs import evolve
from icalendar import Calendar as Read

from calendar_core.calendar import Calendar
from calendar_core.events import AgreementSigned, CallHeld, VisitAgreed, VisitPaid, When
from calendar_core.log import backup
from exporters import composing, feeds, writing
from exporters.pieces import Pieces
from exporters.writing import Folder
from tests.events import a_fact
from tests.exporters.entries import a_style
from tests.exporters.recording import Clock, report


@pytest.fixture
def calendar():
    """Return a calendar with a meeting with one state and a planned visit of another."""
    with Calendar.open("sqlite://", clock=Clock()) as opened:
        report(opened, "r1", a_fact(release="r1"), a_fact(VisitAgreed, release="r1", counterparts=("ES",)))
        yield opened


@pytest.fixture
def folder(tmp_path):
    """Return a folder of feeds, without any yet."""
    with Pieces() as pieces:
        yield Folder(tmp_path / "web", a_style(), pieces, "https://cal.example/feeds/")


def anew(calendar, folder, directory):
    """Return every feed as it is when nothing is kept."""
    with Pieces() as pieces:
        evolve(folder, directory=directory, pieces=pieces).refresh(calendar)
    return {path.relative_to(directory): path.read_bytes() for path in directory.rglob("*.ics")}


def files(folder):
    """Return every feed as it stands in its folder."""
    return {path.relative_to(folder.directory): path.read_bytes() for path in folder.directory.rglob("*.ics")}


def changed(folder, written):
    """Return the files that changed."""
    return [one.path.relative_to(folder.directory).as_posix() for one in written if one.changed]


def test_only_feeds_that_changed_are_written(calendar, folder):
    """A second run writes nothing and names every feed; after a new release, only the feeds that it touches."""
    assert all(written.changed for written in folder.refresh(calendar))
    assert len(folder.refresh(calendar)) == len(files(folder))
    assert changed(folder, folder.refresh(calendar)) == []
    report(calendar, "r2", a_fact(release="r2", counterparts=("ES",), when=When(edtf="2024-10-07", stated=True)))
    assert changed(folder, folder.refresh(calendar)) == [
        "all.ics",
        "recent.ics",
        "counterpart/ES.ics",
        "kind/meeting_held.ics",
        "home/KZ.ics",
        "archive/2024.ics",
    ]


def test_feeds_that_are_kept_up_to_date_are_those_made_anew(calendar, folder, tmp_path):
    """After every kind of change, the folder holds what it would hold if it had been written from nothing."""
    folder.refresh(calendar)
    steps = [
        lambda: report(calendar, "r2", a_fact(release="r2", home="BH", counterparts=("KZ",)), home="BH"),
        lambda: report(calendar, "r3", a_fact(AgreementSigned, release="r3", counterparts=("C5+1",), title="x")),
        lambda: calendar.correct(first(calendar), by="e", why="no", counterparts=["BN"], when=When(edtf="2022-05-01")),
        lambda: calendar.retract(first(calendar), by="e", why="no"),
        lambda: calendar.confirm(first(calendar), by="e", why="yes"),
    ]
    for number, step in enumerate(steps):
        step()
        folder.refresh(calendar)
        fresh = anew(calendar, folder, tmp_path / f"fresh-{number}")
        assert with_events(files(folder)) == with_events(fresh)


def with_events(files):
    """Return the feeds that show something: an empty one is as good as none."""
    return {path: content for path, content in files.items() if b"BEGIN:VEVENT" in content}


def test_archives_that_are_kept_up_to_date_are_those_made_anew(calendar, folder, tmp_path):
    """Whatever begins in a year, reaches into it or leaves it, its archive is there or not, whichever run comes."""
    turn = When(edtf="2024-12-30/2025-01-04", stated=True)
    folder.refresh(calendar)
    (visit,) = report(calendar, "r2", a_fact(VisitPaid, release="r2", when=turn))
    (later,) = report(calendar, "r3", a_fact(CallHeld, release="r3", when=When(edtf="2022-05-01", stated=True)))
    steps = [
        lambda: calendar.confirm(visit, by="e", why="checked"),
        lambda: calendar.correct(later, by="e", why="no", when=When(edtf="2025-07-01", stated=True)),
        lambda: calendar.correct(visit, by="e", why="no", when=When(edtf="2024-12-30/9999-12-31", stated=True)),
        lambda: calendar.correct(later, by="e", why="no", when=When(edtf="0900-01-01", stated=True)),
    ]
    for number, step in enumerate(steps):
        step()
        folder.refresh(calendar)
        fresh = anew(calendar, folder, tmp_path / f"fresh-{number}")
        assert with_events(files(folder)) == with_events(fresh)


def test_a_state_whose_own_reports_are_gone_has_no_feed(calendar, folder, tmp_path):
    """A state that only adds sources to what others report has no feed, whether it had one before or not."""
    both = a_fact(release="b1", home="BH", counterparts=("KZ",), when=When(edtf="2024-09-01", stated=True))
    (first,) = report(calendar, "b1", both, home="BH")
    report(calendar, "k1", evolve(both, release="k1", home="KZ", counterparts=("BH",)))
    report(calendar, "b2", evolve(both, release="b2"), home="BH")
    folder.refresh(calendar)
    assert "home/BH.ics" in map(str, with_events(files(folder)))
    calendar.retract(first, by="e", why="no")
    folder.refresh(calendar)
    assert with_events(files(folder)) == with_events(anew(calendar, folder, tmp_path / "fresh"))
    assert "home/BH.ics" not in map(str, with_events(files(folder)))


@pytest.fixture
def restored(tmp_path):
    """Return a calendar, and one that was opened from a backup of it; each was told something of its own since."""
    with Calendar.open(tmp_path / "a.db", clock=Clock()) as lost:
        (fact,) = report(lost, "r1", a_fact(AgreementSigned, release="r1", title="Agreement"))
        backup(lost.log, tmp_path / "b.db")
        lost.correct(fact, by="e", why="misread", title="Agreement on taxes")
        report(lost, "r2", a_fact(release="r2", counterparts=("ES",)))
        with Calendar.open(tmp_path / "b.db", clock=Clock()) as backed_up:
            backed_up.correct(fact, by="e", why="misread", title="Agreement on visas")
            yield lost, backed_up


@pytest.mark.parametrize("more", [0, 1, 3])
def test_a_restored_log_has_its_own_feeds(restored, folder, tmp_path, more):
    """After a backup was restored, every feed is that of the log which is there now, however long it has grown."""
    lost, backed_up = restored
    folder.refresh(lost)
    for number in range(more):
        report(backed_up, f"n{number}", a_fact(release=f"n{number}", counterparts=("IT",)))
    folder.refresh(backed_up)
    assert with_events(files(folder)) == with_events(anew(backed_up, folder, tmp_path / "fresh"))


def test_a_feed_of_ones_own_is_that_of_the_log_which_is_there(restored, folder):
    """A single feed too is not put together from the pieces of another log."""
    lost, backed_up = restored
    folder.write(lost, feeds.Feed("desk", "desk"))
    folder.write(backed_up, feeds.Feed("desk", "desk"))
    content = (folder.directory / "desk.ics").read_bytes()
    assert b"visas" in content
    assert b"taxes" not in content


@pytest.fixture(params=product([(1000, 990_000), (3, 990_000), (1000, 3_000), (4, 3_500)], ["strike", "hide"]))
def bounded(folder, monkeypatch, request):
    """Return a folder of feeds that hold little, with and without what was cancelled."""
    (count, octets), cancelled = request.param
    monkeypatch.setattr(feeds, "LARGEST", count)
    monkeypatch.setattr(composing, "LARGEST_OCTETS", octets)
    style = evolve(folder.style, profile=evolve(folder.style.profile, cancelled=cancelled))
    return evolve(folder, groups=("overall", "counterpart"), style=style)


def test_bounded_feeds_are_kept_as_they_would_be_made(calendar, bounded, tmp_path):
    """Whatever comes, goes and moves, in whatever order of days, feeds at their bound hold what they should."""
    folder, chance, facts = bounded, random.Random(feeds.LARGEST), []
    for number in range(14):
        when = When(edtf=f"2024-0{chance.randint(1, 9)}-1{chance.randint(0, 9)}", stated=True)
        if facts and chance.random() < 0.3:
            calendar.correct(chance.choice(facts), by="e", why="moved", when=when)
        elif facts and chance.random() < 0.3:
            calendar.retract(facts.pop(chance.randrange(len(facts))), by="e", why="no")
        else:
            title = "x" * chance.randint(1, 300)
            fact = a_fact(AgreementSigned, release=f"n{number}", title=title, when=when)
            facts += report(calendar, f"n{number}", fact)
        folder.refresh(calendar)
        assert files(folder) == anew(calendar, folder, tmp_path / f"fresh-{number}")


def test_cancelled_events_go_in_time_from_feeds_that_nothing_touches(folder, tmp_path):
    """Where cancelled events are dropped after some days, they go from every feed when the log's day has come."""
    clock = Clock()
    folder = evolve(folder, style=evolve(folder.style, profile=evolve(folder.style.profile, cancelled_days=3)))
    with Calendar.open("sqlite://", clock=clock) as calendar:
        (fact,) = report(calendar, "r1", a_fact(release="r1"))
        calendar.retract(fact, by="e", why="no")
        folder.refresh(calendar)
        assert b"VEVENT" in (folder.directory / "counterpart" / "BH.ics").read_bytes()
        clock.day += dt.timedelta(days=5)
        report(calendar, "r2", a_fact(release="r2", counterparts=("ES",)))
        folder.refresh(calendar)
        assert b"VEVENT" not in (folder.directory / "counterpart" / "BH.ics").read_bytes()


def test_one_more_feed_is_written_once(calendar, folder):
    """A feed of a query of its own is written beside the others, and is not theirs to keep up to date."""
    folder.refresh(calendar)
    folder.write(calendar, feeds.Feed("desk", "desk", {"counterpart": "ES"}))
    before = (folder.directory / "desk.ics").read_bytes()
    report(calendar, "r2", a_fact(release="r2", counterparts=("ES",), when=When(edtf="2024-10-07", stated=True)))
    assert "desk.ics" not in [one.path.name for one in folder.refresh(calendar)]
    assert (folder.directory / "desk.ics").read_bytes() == before


def test_a_file_that_somebody_changed_is_made_anew(calendar, folder):
    """A feed that is not as it was written is not built upon."""
    folder.refresh(calendar)
    path = folder.directory / "counterpart" / "ES.ics"
    path.write_bytes(path.read_bytes().replace(b"Spain", b"Spam!"))
    report(calendar, "r2", a_fact(release="r2", counterparts=("ES",), when=When(edtf="2024-10-07", stated=True)))
    folder.refresh(calendar)
    assert b"Spam!" not in path.read_bytes()


def first(calendar):
    """Return the id of the fact that the first recorded entry has as its source."""
    return calendar.timeline(order="recorded").first().sources[0].fact


def test_a_year_that_grew_too_long_is_split_into_months(calendar, folder, monkeypatch):
    """When a year's archive has more than a feed should hold, its months take its place and it is emptied."""
    folder.refresh(calendar)
    monkeypatch.setattr(feeds, "LARGEST", 2)
    report(calendar, "r2", a_fact(release="r2", when=When(edtf="2024-11-07", stated=True)))
    folder.refresh(calendar)
    folder.refresh(calendar)
    assert b"VEVENT" not in (folder.directory / "archive" / "2024.ics").read_bytes()
    assert b"VEVENT" in (folder.directory / "archive" / "2024-11.ics").read_bytes()
    assert "archive/2024.ics" not in [one.file for one in folder.refresh(calendar)]


def test_a_year_that_is_short_again_is_one_feed(calendar, folder, tmp_path, monkeypatch):
    """When a year has no more than a feed should hold, its archive takes the place of its months again."""
    monkeypatch.setattr(feeds, "LARGEST", 2)
    (fact,) = report(calendar, "r2", a_fact(CallHeld, release="r2", when=When(edtf="2024-11-07", stated=True)))
    folder.refresh(calendar)
    calendar.correct(fact, by="e", why="no", when=When(edtf="2023-11-07", stated=True))
    folder.refresh(calendar)
    assert with_events(files(folder)) == with_events(anew(calendar, folder, tmp_path / "fresh"))


def test_a_feed_that_somebody_deleted_comes_back(calendar, folder):
    """When a file is gone, the folder is written again."""
    folder.refresh(calendar)
    (folder.directory / "counterpart" / "BH.ics").unlink()
    assert changed(folder, folder.refresh(calendar)) == ["counterpart/BH.ics"]


def test_a_feed_that_was_damaged_is_mended(calendar, folder):
    """A file that is not as it was written is made anew by the next run, though nothing was recorded since."""
    folder.refresh(calendar)
    path = folder.directory / "kind" / "meeting_held.ics"
    before = path.read_bytes()
    path.write_bytes(before[:500])
    assert changed(folder, folder.refresh(calendar)) == ["kind/meeting_held.ics"]
    assert path.read_bytes() == before
    assert changed(folder, folder.refresh(calendar)) == []


def test_after_many_changes_every_feed_is_written_anew(calendar, folder, tmp_path, monkeypatch):
    """When more changed than is worth putting in one by one, the folder holds the same."""
    monkeypatch.setattr(writing, "_MANY", 1)
    folder.refresh(calendar)
    report(calendar, "r2", *(a_fact(kind, release="r2", counterparts=("ES",)) for kind in (CallHeld, VisitAgreed)))
    assert "counterpart/ES.ics" in changed(folder, folder.refresh(calendar))
    assert files(folder) == anew(calendar, folder, tmp_path / "fresh")


def test_another_language_writes_every_feed_again(calendar, folder):
    """A folder that is written in another style is written whole."""
    folder.refresh(calendar)
    assert all(one.changed for one in evolve(folder, style=a_style(lang="fr")).refresh(calendar))


def test_a_group_of_feeds_alone(calendar, folder):
    """A folder may have one group of feeds, and is kept up to date like any other."""
    one = evolve(folder, groups=("counterpart",))
    assert changed(one, one.refresh(calendar)) == ["counterpart/BH.ics", "counterpart/ES.ics"]
    report(calendar, "r2", a_fact(release="r2", counterparts=("ES",), when=When(edtf="2024-10-07", stated=True)))
    assert changed(one, one.refresh(calendar)) == ["counterpart/ES.ics"]
    assert [path.name for path in folder.directory.iterdir()] == ["counterpart"]


def test_a_party_that_only_this_log_knows_has_a_feed(calendar, folder):
    """An organisation that no table has is read from the log, and its name is no path."""
    folder.refresh(calendar)
    report(calendar, "r2", a_fact(release="r2", counterparts=("../../Union / of\\Towns",)))
    assert "counterpart/union-of-towns-64b78704.ics" in changed(folder, folder.refresh(calendar))


def test_files_that_will_be_published_name_their_address(calendar, folder):
    """With a base address, each feed says where it is fetched."""
    folder.refresh(calendar)
    content = (folder.directory / "counterpart" / "BH.ics").read_bytes().replace(b"\r\n ", b"")
    assert b"SOURCE;VALUE=URI:https://cal.example/feeds/counterpart/BH.ics\r\n" in content


@pytest.mark.parametrize("remembers", [True, False])
def test_a_feed_that_lost_its_entries_is_emptied_and_not_deleted(calendar, folder, remembers):
    """Where a counterpart was a mistake, its subscribers get an empty calendar; files of others are let be."""
    folder.refresh(calendar)
    mine = folder.directory / "counterpart" / "mine.ics"
    mine.write_text("BEGIN:VCALENDAR\nPRODID:mine")
    calendar.correct(first(calendar), by="editor", why="it was Brunei", counterparts=["BN"])
    with Pieces() as forgetful:
        (folder if remembers else evolve(folder, pieces=forgetful)).refresh(calendar)
    left = Read.from_ical((folder.directory / "counterpart" / "BH.ics").read_bytes())
    assert (left["NAME"], left.walk("VEVENT")) == ("Diplomatic calendar: Bahrain", [])
    assert mine.read_text() == "BEGIN:VCALENDAR\nPRODID:mine"
