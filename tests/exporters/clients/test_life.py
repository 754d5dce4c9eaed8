"""The life of a subscription: whatever happens in the log, the reader sees each event once, as it stands."""

import pytest
from attrs import define, evolve

from calendar_core.calendar import Calendar
from calendar_core.events import AgreementSigned, Fact, MeetingHeld, Release, VisitAgreed, When
from calendar_core.log.cloudevents import export_lines, import_lines
from exporters.composing import feed_bytes
from exporters.feeds import Feed
from exporters.pieces import Pieces
from exporters.writing import Folder
from tests.events import a_fact
from tests.exporters.clients.subscription import Subscription, served
from tests.exporters.entries import a_style
from tests.exporters.recording import Clock, report
from tests.log.postgres_server import PostgresServer

MEETING = ("2024-10-01", "Kazakhstan – Bahrain: meeting")
ACCORD = ("2024-10-01", "Kazakhstan – Bahrain: agreement signed: visas")
RELEASE = Release(id="r3", home="KZ", published="2024-10-03", text="They signed.")


def signed(title: str, counterparts: tuple[str, ...] = ("BH",)) -> Fact:
    """Return an agreement signed on the day of the meeting."""
    return a_fact(AgreementSigned, release="r3", counterparts=counterparts, title=title, agreement_type="agreement")


@define
class Reader:
    """Somebody who subscribed to a feed of a calendar that is published as files."""

    calendar: Calendar
    folder: Folder
    subscription: Subscription

    def sees(self) -> list[tuple[str, str]]:
        """Return the day and title of each event, after the feeds were written and fetched again."""
        self.folder.refresh(self.calendar)
        self.subscription.refresh()
        return sorted((event["start-long-full"][:10], event["title"]) for event in self.subscription.shown())


@pytest.fixture
def reader(tmp_path):
    """Return a reader who subscribed to everything with Bahrain when there was one meeting."""
    with (
        Calendar.open(tmp_path / "diplomatic.db", clock=Clock()) as calendar,
        Pieces(tmp_path / "diplomatic.feeds.db") as pieces,
        served(tmp_path / "web") as address,
    ):
        report(calendar, "r1", a_fact(MeetingHeld, release="r1"))
        subscription = Subscription.begin(f"{address}/counterpart/BH.ics", tmp_path / "client")
        reader = Reader(calendar, Folder(tmp_path / "web", a_style(), pieces), subscription)
        assert reader.sees() == [MEETING]
        yield reader


def test_a_plan_is_made_moved_and_fulfilled(reader):
    """A new plan appears, moves with its date, and stays beside what came of it."""
    plan = a_fact(VisitAgreed, release="r2", when=When(edtf="2024-12", stated=True), visitor="BH", host="KZ")
    (fact,) = report(reader.calendar, "r2", plan, published="2024-10-02")
    assert reader.sees() == [MEETING, ("2024-10-02", "Bahrain → Kazakhstan: visit planned, December 2024")]
    reader.calendar.correct(fact, by="editor", why="a day was named", when=When(edtf="2024-12-05", stated=True))
    assert reader.sees() == [MEETING, ("2024-12-05", "Bahrain → Kazakhstan: visit planned")]


def test_an_agreement_is_corrected_confirmed_and_retracted(reader):
    """A corrected title replaces the old one, a second source adds no second event, a retraction strikes out."""
    (fact,) = report(reader.calendar, "r3", signed("Agreement on taxes"), published="2024-10-03")
    reader.calendar.correct(fact, by="editor", why="misread", title="Agreement on visas")
    assert reader.sees() == [ACCORD, MEETING]
    second = evolve(signed("Agreement on visas"), release="r4", home="BH", counterparts=("KZ",))
    (other,) = report(reader.calendar, "r4", second, published="2024-10-03", home="BH")
    assert reader.sees() == [ACCORD, MEETING]
    for one in (fact, other):
        reader.calendar.retract(one, by="editor", why="it was initialled only")
    assert reader.sees() == [("2024-10-01", f"Cancelled: {ACCORD[1]}"), MEETING]


def test_a_better_extractor_and_a_rebuild_lose_nothing(reader):
    """What a new reading of a release finds and drops is added and struck out; a rebuild changes nothing."""
    reader.calendar.ingest([RELEASE], extract=lambda _: [signed("Agreement on taxes")])
    assert reader.sees() == [("2024-10-01", "Kazakhstan – Bahrain: agreement signed: taxes"), MEETING]
    again = evolve(RELEASE, text="They signed it.")
    reader.calendar.ingest([again], extract=lambda _: [signed("Agreement on visas"), signed("Protocol on water")])
    shown = reader.sees()
    assert ACCORD in shown
    assert MEETING in shown
    assert len(shown) == len(set(shown))
    reader.calendar.rebuild()
    assert reader.sees() == shown


def test_an_event_that_was_filed_under_the_wrong_state_leaves_its_feed(reader):
    """A corrected counterpart takes the event out of the one feed and puts it into the other."""
    (fact,) = report(reader.calendar, "r3", signed("Agreement on visas"), published="2024-10-03")
    assert ACCORD in reader.sees()
    reader.calendar.correct(fact, by="editor", why="it was Brunei", counterparts=("BN",))
    assert reader.sees() == [MEETING]
    assert (reader.folder.directory / "counterpart" / "BN.ics").exists()


def test_a_move_to_postgresql_changes_nothing(reader, tmp_path):
    """When the log moves to PostgreSQL, the feeds are the same to the byte, and the reader goes on undisturbed."""
    reader.calendar.ingest([RELEASE], extract=lambda _: [signed("Agreement on visas")])
    shown = reader.sees()
    before = feed_bytes(reader.calendar, Feed("all"), reader.folder.style)
    server = PostgresServer()
    try:
        with Calendar.open(server.url(), clock=Clock(), views=tmp_path / "moved.views.db") as moved, Pieces() as pieces:
            import_lines(moved.log, export_lines(reader.calendar.log))
            assert feed_bytes(moved, Feed("all"), reader.folder.style) == before
            elsewhere = Reader(moved, evolve(reader.folder, pieces=pieces), reader.subscription)
            assert elsewhere.sees() == shown
            report(moved, "r5", a_fact(MeetingHeld, release="r5", when=When(edtf="2024-10-20", stated=True)))
            assert elsewhere.sees() == [*shown, ("2024-10-20", MEETING[1])]
    finally:
        server.remove()
