"""Tests that every engine of the log has to pass; anyone's engine can be held to them.

    class TestMyLog(LogConformance):
        @pytest.fixture
        def open_store(self, tmp_path):
            return lambda **options: MyLog(tmp_path / "log", **options)

They need pytest. What only the database itself can refuse (a change behind the log's back) is for each engine's own
tests, since it takes the engine's own means to try.
"""

import datetime as dt
import itertools
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol

import pytest
from attrs import evolve

from calendar_core.errors import InvalidEventError, LogError, StoreError, WrongExpectedVersionError
from calendar_core.events import (
    Event,
    Evidence,
    FactConfirmed,
    MeetingHeld,
    Release,
    ReleaseReceived,
    ReleaseRedacted,
    When,
)
from calendar_core.log.base import Log
from calendar_core.log.batch import Span
from calendar_core.log.cloudevents import PAGE, export_lines, import_lines
from calendar_core.log.recorded import GENESIS, Anchor, Append, Recorded
from calendar_core.log.sqlite import SqliteLog

NOON = dt.datetime(2024, 9, 25, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
LONGEST = "".join(map(chr, range(0x20000, 0x20000 + 600)))
"""The longest name that a stream may have, of characters that take four bytes each."""


class OpenStore(Protocol):
    """Opens one and the same store at every call; a store in memory may hand out one and the same log."""

    def __call__(self, *, clock: Callable[[], dt.datetime] = ...) -> Log:
        """Open the store, with the clock that is given."""


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self, time: dt.datetime = NOON) -> None:
        self.time = time

    def __call__(self) -> dt.datetime:
        """Tell the time."""
        return self.time


def a_release(id_: str = "1", text: str = "The ministers met in Astana.") -> ReleaseReceived:
    """Return the arrival of a release."""
    return ReleaseReceived(release=Release(id=id_, home="KZ", published="2024-09-25", text=text))


def a_meeting(release: str = "1", quote: str = "The ministers met") -> MeetingHeld:
    """Return a fact of a release."""
    return MeetingHeld(
        release=release,
        home="KZ",
        counterparts=("BH",),
        when=When(edtf="2024-09-25", stated=True),
        evidence=Evidence(text=quote, start=0, end=len(quote), rule="met", confidence=0.9),
    )


def a_confirmation(fact: str = "f") -> FactConfirmed:
    """Return an editor's word on a fact."""
    return FactConfirmed(fact=fact, by="desk", why="checked")


class LogConformance:
    """What a log promises; a subclass gives the fixture `open_store`."""

    @pytest.fixture
    def open_store(self) -> OpenStore:
        """Return how to open the store under test; for subclasses to override."""
        raise NotImplementedError("give a fixture `open_store` that opens the store under test")

    @pytest.fixture
    def clock(self) -> Clock:
        """Return the clock of `log`."""
        return Clock()

    @pytest.fixture
    def log(self, open_store: OpenStore, clock: Clock) -> Iterator[Log]:
        """Return an empty log."""
        with open_store(clock=clock) as log:
            yield log

    def test_empty_log(self, log: Log) -> None:
        """An empty log has no events, no streams, and nothing wrong with it."""
        assert list(log.read()) == []
        assert log.head() == Anchor(0, "0" * 64)
        assert log.version("release/1") == 0
        assert log.verify() is None

    def test_reads_what_was_appended(self, log: Log) -> None:
        """What append returns is what every reader gets, and the events in it are those that went in."""
        events: list[Event] = [a_release(), a_meeting(), a_confirmation()]
        recorded = log.append("release/1", events)
        assert list(log.read()) == recorded
        assert [each.event for each in recorded] == events
        assert [(each.position, each.version, each.kind, each.schema) for each in recorded] == [
            (1, 1, "release_received", 1),
            (2, 2, "meeting_held", 1),
            (3, 3, "fact_confirmed", 1),
        ]
        assert {each.recorded_at for each in recorded} == {NOON}

    def test_keeps_any_text(self, log: Log) -> None:
        """Text comes back as it was, in every script, with control characters and what SQL is made of."""
        text = "Қазақстан 中华 🇰🇿 \u0000\u001f\u2028 ' \" \\ %s $1 ? :a {} \U0010ffff"
        recorded = log.append("release/Қ 🇰🇿 '\"\\%s?", [a_release(text=text)])
        assert list(log.read()) == recorded
        assert log.get(recorded[0].id).event == a_release(text=text)
        assert log.verify() is None

    def test_survives_reopening(self, open_store: OpenStore) -> None:
        """Whoever opens the store later reads the same."""
        first = open_store()
        recorded = first.append("release/1", [a_release(), a_meeting()])
        second = open_store()
        assert list(second.read()) == recorded
        assert second.head() == Anchor(2, recorded[-1].hash)
        first.close()
        second.close()

    def test_positions_have_no_gaps_and_versions_count_by_stream(self, log: Log) -> None:
        """Positions count through the log and versions through each stream, also when appends fail in between."""
        for stream in ("a", "b", "a"):
            log.append(stream, [a_meeting(), a_meeting()])
            with pytest.raises(WrongExpectedVersionError):
                log.append(stream, [a_meeting()], expected_version=9)
        assert [(each.position, each.stream, each.version) for each in log.read()] == [
            (1, "a", 1), (2, "a", 2), (3, "b", 1), (4, "b", 2), (5, "a", 3), (6, "a", 4),
        ]  # fmt: skip
        assert log.version("a") == 4

    def test_ids_are_unique_and_grow(self, log: Log) -> None:
        """Ids are UUIDs of version 7 that sort as the events do."""
        recorded = log.append("a", [a_meeting()] * 50) + log.append("b", [a_meeting()] * 50)
        ids = [each.id for each in recorded]
        assert sorted(set(ids)) == ids
        assert {(id_[14], len(id_)) for id_ in ids} == {("7", 36)}

    def test_wrong_expected_version_names_stream_and_versions(self, log: Log) -> None:
        """An append that expects another version records nothing, and the error says what it met."""
        log.append("release/1", [a_release()], expected_version=0)
        with pytest.raises(WrongExpectedVersionError) as failure:
            log.append("release/1", [a_release(), a_meeting()], expected_version=0)
        assert (failure.value.stream, failure.value.expected, failure.value.actual) == ("release/1", 0, 1)
        assert log.head().position == 1

    def test_expected_version_of_a_stream_that_goes_on(self, log: Log) -> None:
        """An append at the version where the stream stands succeeds."""
        log.append("release/1", [a_release()], expected_version=0)
        assert log.append("release/1", [a_meeting()], expected_version=1)[0].version == 2

    def test_batch_is_all_or_nothing(self, log: Log) -> None:
        """One event that cannot be written keeps the whole batch out."""
        broken = a_release(text="a lone surrogate: \ud800")
        with pytest.raises(InvalidEventError):
            log.append("release/1", [a_release(), broken])
        assert list(log.read()) == []

    def test_what_could_not_be_read_again(self, log: Log) -> None:
        """An event with a value that the vocabulary does not know is refused, and its batch with it."""
        by_pigeon: Any = "by pigeon"
        unknown = evolve(a_meeting(), channel=by_pigeon)
        with pytest.raises(InvalidEventError, match="channel is 'by pigeon', and may be in_person, video"):
            log.append("release/1", [a_release(), unknown])
        undated = ReleaseReceived(release=evolve(a_release().release, published="25.09.2024"))
        with pytest.raises(InvalidEventError, match=r"published is '25\.09\.2024', and no day"):
            log.append("release/1", [a_confirmation(), undated])
        assert list(log.read()) == []

    def test_many_appends_are_all_or_nothing(self, log: Log) -> None:
        """Several appends in one go are recorded in order, or not at all."""
        good = Append("release/1", [a_release(), a_meeting()], expected_version=0, key="k1")
        bad = Append("release/1", [a_release()], expected_version=0, key="k2")
        with pytest.raises(WrongExpectedVersionError):
            log.append_many([good, bad])
        assert list(log.read()) == []
        again = Append("release/1", [a_meeting()], expected_version=2, key="k2")
        first, second = log.append_many([good, again])
        assert [each.position for each in first + second] == [1, 2, 3]

    def test_nothing_to_append(self, log: Log) -> None:
        """An append without events records nothing, but a wrong expectation is still told."""
        assert log.append("release/1", [], key="k") == []
        assert log.append_many([]) == []
        with pytest.raises(WrongExpectedVersionError):
            log.append("release/1", [], expected_version=1)
        assert log.head().position == 0

    def test_key_makes_an_append_safe_to_repeat(self, log: Log) -> None:
        """A second append with the same key records nothing and returns what the first recorded."""
        first = log.append("release/1", [a_release(), a_meeting()], expected_version=0, key="k")
        log.append("release/2", [a_release("2")])
        assert log.append("release/1", [a_release(), a_meeting()], expected_version=0, key="k") == first
        assert log.head().position == 3

    def test_key_twice_in_one_go(self, log: Log) -> None:
        """A key counts once also among appends of one transaction."""
        append = Append("release/1", [a_release()], key="k")
        first, second = log.append_many([append, append])
        assert first == second
        assert log.head().position == 1

    def test_key_of_another_stream_is_refused(self, log: Log) -> None:
        """A key that stands for an append to another stream is a mistake of the caller."""
        log.append("release/1", [a_release()], key="k")
        with pytest.raises(LogError, match="'k' was used for stream 'release/1'"):
            log.append("release/2", [a_release("2")], key="k")

    def test_one_release_ingested_by_many_at_once(self, open_store: OpenStore) -> None:
        """Of many writers with the same key one records, and all get the same answer."""
        logs = [open_store() for _ in range(8)]
        start = threading.Barrier(len(logs))

        def ingest(log: Log) -> list[Recorded]:
            start.wait()
            return log.append("release/1", [a_release(), a_meeting()], expected_version=0, key="k")

        with ThreadPoolExecutor(len(logs)) as pool:
            answers = list(pool.map(ingest, logs))
        assert all(answer == answers[0] for answer in answers)
        assert list(logs[0].read()) == answers[0]
        for log in logs:
            log.close()

    @pytest.mark.parametrize("name", ["", "a\nb", "a\x00", "\ud800", "x" * 601])
    def test_names_that_are_none(self, log: Log, name: str) -> None:
        """A stream or key that is empty, too long, or holds control characters is refused."""
        with pytest.raises(LogError):
            log.append(name, [a_release()])
        with pytest.raises(LogError):
            log.append("release/1", [a_release()], key=name)
        assert log.head().position == 0

    @pytest.mark.parametrize("name", ["a,b", "{a}", "NULL", "a\\nb", "'a' \"b\"", "a\u2028b", "%s", LONGEST])
    def test_names_may_hold_any_other_text(self, log: Log, name: str) -> None:
        """Streams and keys are kept letter by letter, beside appends that have no key or expect no version."""
        named = Append(name, [a_release(text=name)], 0, name)
        recorded = log.append_many([Append("x", [a_meeting()] * 2), named, Append("y", [a_meeting()])])
        assert [each.stream for each in log.read()] == ["x", "x", name, "y"]
        assert log.keys(1, 4) == {name: Span(name, 3, 3)}
        assert log.append(name, [a_release(text=name)], expected_version=0, key=name) == recorded[1]
        assert recorded[1][0].event == a_release(text=name)
        assert log.verify() is None

    def test_read_selects(self, log: Log) -> None:
        """A reader resumes behind a position, and may ask for kinds, a stream, and a number."""
        for number in "123":
            log.append(f"release/{number}", [a_release(number), a_meeting(number), a_meeting(number)])

        def positions(**wanted: object) -> list[int]:
            return [each.position for each in log.read(**wanted)]  # type: ignore[arg-type]

        assert positions(after=7) == [8, 9]
        assert positions(after=2, limit=3) == [3, 4, 5]
        assert positions(kinds={"release_received"}) == [1, 4, 7]
        assert positions(kinds=["meeting_held", "release_received"], after=6) == [7, 8, 9]
        assert positions(stream="release/2") == [4, 5, 6]
        assert positions(stream="release/2", kinds=["meeting_held"], after=5, limit=5) == [6]
        assert positions(stream="release/9") == positions(kinds=()) == positions(after=9) == positions(limit=0) == []

    def test_read_by_time_of_recording(self, log: Log, clock: Clock) -> None:
        """A reader may ask for what was recorded since and until a time, both inclusive."""
        for hour in range(3):
            clock.time = NOON + hour * HOUR
            log.append("a", [a_meeting(), a_meeting()])
        times = [NOON + hour * HOUR for hour in (-1, 0, 0.5, 1, 2, 3)]
        assert [len(list(log.read(until=time))) for time in times] == [0, 2, 2, 4, 6, 6]
        assert [len(list(log.read(since=time))) for time in times] == [6, 6, 4, 4, 2, 0]
        assert [each.position for each in log.read(since=times[2], until=times[3])] == [3, 4]
        with pytest.raises(LogError, match="time zone"):
            log.read(until=NOON.replace(tzinfo=None))

    def test_time_of_recording_never_goes_back(self, log: Log, clock: Clock) -> None:
        """When the clock is set back, the time of recording stands still."""
        log.append("a", [a_meeting()])
        clock.time = NOON - HOUR
        assert log.append("a", [a_meeting()])[0].recorded_at == NOON

    def test_read_over_many_pages(self, log: Log) -> None:
        """A log of any length is read in pages, and none is read twice or left out."""
        count = 2 * log.page_size + 1
        log.append_many([Append(f"s/{number % 2}", [a_confirmation()] * 3) for number in range(count // 3 + 1)])
        whole = [each.position for each in log.read()]
        assert whole == list(range(1, len(whole) + 1))
        assert [each.position for each in log.read(limit=log.page_size + 1)] == whole[: log.page_size + 1]
        assert [each.version for each in log.read(stream="s/1")] == list(range(1, log.version("s/1") + 1))

    def test_reader_may_append_while_it_reads(self, log: Log) -> None:
        """Whoever reads may append between two events, and later comes to what was appended."""
        log.append("a", [a_meeting()] * 3)
        seen = []
        for recorded in log.read():
            seen.append(recorded.position)
            if len(seen) < log.page_size:
                log.append("b", [a_meeting()])
        assert seen[:3] == [1, 2, 3]
        assert log.verify() is None

    def test_get_by_id(self, log: Log) -> None:
        """An event is found by its id; an id that no event has is an error."""
        recorded = log.append("a", [a_meeting(), a_confirmation()])
        assert [log.get(each.id) for each in recorded] == recorded
        with pytest.raises(LogError, match="no event has the id 'nothing'"):
            log.get("nothing")

    def test_follow_goes_on_with_what_comes(self, open_store: OpenStore) -> None:
        """A follower gets what is there and what others append later, until it is stopped."""
        reader, writer, stop = open_store(), open_store(), threading.Event()
        writer.append("a", [a_meeting()] * 2)
        seen = []
        for recorded in reader.follow(after=1, poll=0.01, stop=stop):
            seen.append(recorded.position)
            if recorded.position == 5:
                stop.set()
            else:
                writer.append("a", [a_meeting()])
        assert seen == [2, 3, 4, 5]
        reader.close()
        writer.close()

    def test_follow_selects(self, log: Log) -> None:
        """A follower may ask for kinds or a stream, and is stopped also when nothing comes."""
        log.append("a", [a_meeting(), a_confirmation(), a_meeting()])
        log.append("b", [a_confirmation()])
        stop = threading.Event()
        follower = log.follow(kinds=["fact_confirmed"], stream="a", poll=0.01, stop=stop)
        assert next(follower).position == 2
        threading.Timer(0.05, stop.set).start()
        assert list(follower) == []

    def test_follow_since_a_time(self, log: Log, clock: Clock) -> None:
        """A follower may begin with what was recorded at or after a time."""
        log.append("a", [a_meeting()] * 2)
        clock.time = NOON + HOUR
        log.append("a", [a_meeting()])
        assert next(log.follow(since=NOON + HOUR)).position == 3
        assert next(log.follow(after=1, since=NOON)).position == 2

    def test_readers_skip_nothing_while_many_write(self, open_store: OpenStore) -> None:
        """With several writers at work, whoever follows by position gets every event once, in order."""
        writers, appends = 4, 25

        def write(writer: int) -> None:
            with open_store() as log:
                for number in range(appends):
                    log.append(f"s/{writer}", _batch(number))

        total = writers * sum(len(_batch(number)) for number in range(appends))
        with open_store() as log, ThreadPoolExecutor(writers) as pool:
            running = [pool.submit(write, writer) for writer in range(writers)]
            seen = [each.position for each in itertools.islice(log.follow(poll=0.001), total)]
            for each in running:
                each.result()
            assert seen == list(range(1, total + 1))
            assert log.verify() is None

    def test_one_log_serves_many_threads(self, log: Log) -> None:
        """Threads may share a log for writing and for reading."""

        def work(thread: int) -> int:
            for _ in range(10):
                log.append(f"s/{thread}", [a_meeting()])
                list(log.read(limit=20))
            return len(list(log.read(stream=f"s/{thread}")))

        with ThreadPoolExecutor(6) as pool:
            assert list(pool.map(work, range(6))) == [10] * 6
        assert log.head().position == 60

    def test_verify_against_an_anchor(self, log: Log) -> None:
        """An anchor holds while the log goes on, and fails a log that is another or shorter."""
        log.append("a", [a_meeting()] * 2)
        anchor = Anchor.parse(str(log.head()))
        log.append("a", [a_meeting()])
        assert log.verify(anchor) is None
        other = log.verify(Anchor(2, "f" * 64))
        assert other is not None
        assert other.position == 2
        missing = log.verify(Anchor(9, "f" * 64))
        assert missing is not None
        assert missing.position == 4

    def test_redaction_takes_words_out_and_verifies(self, log: Log) -> None:
        """A redacted release has no words left in its stream, hashes stay, and an event says who did it and why."""
        log.append("release/1", [a_release(text="The secret meeting"), a_meeting(quote="The secret meeting")])
        log.append("release/2", [a_release("2", text="The open meeting"), a_meeting("2", quote="The open meeting")])
        before = [each.hash for each in log.read()]
        redaction = log.redact("1", by="registrar", why="court order")
        assert (redaction.stream, redaction.version, redaction.position) == ("release/1", 3, 5)
        assert [each.hash for each in log.read(limit=4)] == before
        assert [b"secret" in each.data for each in log.read()] == [False] * 5
        received, meeting = (each.event for each in log.read(limit=2))
        assert received == a_release(text="")
        assert isinstance(meeting, MeetingHeld)
        assert (meeting.evidence.text, meeting.counterparts) == ("", ("BH",))
        assert [b"open" in each.data for each in log.read(stream="release/2")] == [True, True]
        assert log.verify(Anchor(4, before[-1])) is None
        event = redaction.event
        assert isinstance(event, ReleaseRedacted)
        assert (event.release, event.by, event.why) == ("1", "registrar", "court order")
        assert [content.position for content in event.contents] == [1, 2]

    def test_redaction_again(self, log: Log) -> None:
        """What came to the stream after a redaction can be redacted too."""
        log.append("release/1", [a_release(text="The secret meeting")])
        log.redact("1", by="registrar", why="court order")
        log.append("release/1", [a_release(text="The secret meeting")])
        log.redact("1", by="registrar", why="court order")
        assert [b"secret" in each.data for each in log.read()] == [False] * 4
        assert log.verify() is None
        with pytest.raises(LogError, match="no release has the id '2'"):
            log.redact("2", by="registrar", why="court order")

    def test_redaction_of_what_is_gone(self, log: Log) -> None:
        """Words that are gone are not taken out once more: the event that tells of it is returned, none is recorded."""
        log.append("release/1", [a_release(text="The secret meeting")])
        first = log.redact("1", by="registrar", why="court order")
        assert log.redact("1", by="clerk", why="once more") == first
        assert log.head().position == first.position

    def test_what_was_made_of_a_log_may_be_out_of_date(self, log: Log) -> None:
        """A log holds its own places and the beginning, and tells whether words went since one of them."""
        log.append("release/1", [a_release()])
        before = log.head()
        assert [log.holds(each) for each in (Anchor(0, GENESIS), before)] == [True, True]
        assert [log.holds(each) for each in (Anchor(1, GENESIS), Anchor(2, before.hash))] == [False, False]
        assert not log.redacted_since(0)
        redacted = log.redact("1", by="registrar", why="court order").position
        assert (log.redacted_since(before.position), log.redacted_since(redacted)) == (True, False)

    def test_import_takes_out_what_was_redacted_elsewhere(self, log: Log) -> None:
        """A log that follows another by export and import loses the words that were taken out there, and verifies."""
        with SqliteLog(None) as first:
            first.append("release/1", [a_release(text="The secret meeting"), a_meeting(quote="The secret meeting")])
            first.append("release/2", [a_release("2", text="The open meeting")])
            import_lines(log, export_lines(first))
            first.redact("1", by="registrar", why="court order")
            assert import_lines(log, export_lines(first)) == 1
            assert list(log.read()) == list(first.read())
        assert [b"secret" in each.data for each in log.read()] == [False] * 4
        assert log.verify() is None

    def test_import_that_begins_with_words_redacted_behind(self, log: Log) -> None:
        """Lines written before a redaction come in without the words when the redaction comes with them."""
        with SqliteLog(None) as first:
            first.append("release/1", [a_release(text="The secret meeting")])
            before = list(export_lines(first))
            first.redact("1", by="registrar", why="court order")
            import_lines(log, [*before, *export_lines(first, after=1)])
            assert list(log.read()) == list(first.read())
        assert log.verify() is None

    def test_redaction_during_an_export(self, log: Log) -> None:
        """What is exported while releases are redacted can be imported, and has no words of them there."""
        log.append("release/1", [a_release(text="The secret meeting")])
        log.append("many", [a_confirmation()] * 2 * PAGE)
        log.append("release/2", [a_release("2", text="The secret call")])
        lines = export_lines(log)
        exported = [next(lines)]
        for release in ("1", "2"):
            log.redact(release, by="registrar", why="court order")
        exported += lines
        with SqliteLog(None) as moved:
            assert import_lines(moved, exported) == log.head().position
            assert list(moved.read()) == list(log.read())
            assert moved.verify(log.head()) is None

    def test_closed_log_says_so(self, open_store: OpenStore) -> None:
        """A log that was closed cannot be read or written; closing it twice does no harm."""
        log = open_store()
        log.close()
        log.close()
        with pytest.raises(StoreError):
            log.head()
        with pytest.raises(StoreError):
            log.append("a", [a_meeting()])


def _batch(number: int) -> list[Event]:
    return [a_meeting()] * (1 + number % 3)
