"""A log moves between engines as CloudEvents and stays the same log."""

import datetime as dt
import itertools
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calendar_core.errors import LogError
from calendar_core.events import Event
from calendar_core.log import Log, export_lines, export_log, import_lines, import_log, open_log
from calendar_core.log.chain import digest, link
from calendar_core.log.cloudevents import PAGE
from calendar_core.log.recorded import GENESIS
from calendar_core.log.testing import a_confirmation, a_meeting, a_release
from tests.events import events

ENGINES = ("file", "memory", "postgres")


@pytest.fixture
def urls(tmp_path: Path, request: pytest.FixtureRequest):
    """Return how to name an empty store of an engine; the server runs only where a test asks for it."""

    def url(engine: str) -> str:
        if engine == "postgres":
            return request.getfixturevalue("postgres_url")
        return "sqlite://" if engine == "memory" else f"sqlite:///{tmp_path / 'log.db'}"

    return url


@pytest.fixture
def log() -> Iterator[Log]:
    """Return a log of several pages, with keys, a redaction, and one event of an odd form."""
    with open_log("sqlite://") as log:
        log.append("release/1", [a_release(text="The secret meeting"), a_meeting(quote="The secret")], key="k1")
        log.append("release/Қ 2", [a_release("2", text="Қазақстан \u0000 \u2028 🇰🇿")], key="k2")
        log.redact("1", by="registrar", why="court order")
        log.append("many", [a_confirmation()] * PAGE)
        log.append("release/1", [a_meeting(quote="")], key="k3")
        yield log


def lines(log: Log) -> list[bytes]:
    """Return the export of a log."""
    return list(export_lines(log))


@pytest.mark.parametrize(("first", "second"), list(itertools.permutations(ENGINES, 2)))
def test_moves_between_engines(log: Log, urls, first: str, second: str):
    """Through any two engines a log keeps positions, ids, times, keys and hashes, and verifies."""
    with open_log(urls(first)) as there:
        assert import_lines(there, lines(log)) == log.head().position
        moved = lines(there)
        assert there.verify(log.head()) is None
    with open_log(urls(second)) as back:
        import_lines(back, moved)
        assert list(back.read()) == list(log.read())
        assert back.head() == log.head()
        assert lines(back) == lines(log)
        assert back.verify(log.head()) is None
        head = back.head().position
        assert [each.position for each in back.append("release/1", [a_meeting()], key="k1")] == [1, 2]
        assert back.append("release/1", [a_meeting()])[0].position == head + 1


def test_lines_are_cloudevents(log: Log):
    """Each line has the required attributes of CloudEvents 1.0, a time by RFC 3339, and proper extension names."""
    for line in lines(log):
        event = json.loads(line)
        assert event["specversion"] == "1.0"
        assert all(event[name] for name in ("id", "source", "type"))
        assert dt.datetime.fromisoformat(event["time"]).utcoffset() == dt.timedelta(0)
        assert event["datacontenttype"] == "application/json"
        assert isinstance(event["data"], dict)
        assert all(name.isalnum() and name.islower() for name in event if name != "data_base64")
    assert (
        json.loads(lines(log)[1]).items()
        >= {
            "type": "diplomatic-calendar.meeting_held",
            "subject": "release/1",
            "position": 2,
            "streamversion": 2,
            "schemaversion": 1,
        }.items()
    )


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(events(), min_size=1, max_size=5))
def test_any_event_moves(some: list[Event]):
    """Whatever can be recorded can be moved."""
    with open_log("sqlite://") as log, open_log("sqlite://") as moved:
        recorded = log.append("s", some)
        import_lines(moved, export_lines(log))
        assert list(moved.read()) == recorded


def test_data_that_does_not_fit_a_line(log: Log):
    """Data written by other means, with line breaks in it, moves as it is."""
    with open_log("sqlite://") as odd, open_log("sqlite://") as moved:
        envelope = (1, "id", "s", 1, "fact_confirmed", 1, "2024-09-25T12:00:00.000000Z")
        data = b'{"fact":"f",\n "by":"x","why":"y"} '
        odd.restore([(*envelope, data, link(GENESIS, *envelope, digest(data)))], {}, {})
        import_lines(moved, export_lines(odd))
        assert [each.data for each in moved.read()] == [data]
        assert moved.verify() is None


def test_export_goes_on_where_it_was_broken_off(log: Log, tmp_path: Path):
    """An export to a file that holds its beginning adds what is missing, also behind half a line."""
    path = tmp_path / "log.jsonl"
    assert export_log(log, path) == log.head().position
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert export_log(log, path) > 0
    assert path.read_bytes() == whole
    assert export_log(log, path) == 0
    path.write_bytes(b"")
    export_log(log, path)
    assert path.read_bytes() == whole


def test_export_does_not_spoil_other_files(log: Log, tmp_path: Path):
    """A file of something else, or of another log, is refused and left as it is."""
    path = tmp_path / "notes.txt"
    path.write_text("Notes.\nMore notes.\n")
    with pytest.raises(LogError, match="no export of a log"):
        export_log(log, path)
    assert path.read_text() == "Notes.\nMore notes.\n"
    with open_log("sqlite://") as other:
        other.append("s", [a_confirmation()])
        export_log(other, tmp_path / "other.jsonl")
    with pytest.raises(LogError, match="another log"):
        export_log(log, tmp_path / "other.jsonl")


@pytest.mark.parametrize("notes", ["No line end", "One line.\nAnd one without end", "{", '{"a": 1}'])
@pytest.mark.parametrize("exported", [False, True])
def test_export_cuts_off_only_what_an_export_left(log: Log, tmp_path: Path, notes: str, exported: bool):
    """Words without a line end are refused and left as they are, also behind an export, unless one broke off there."""
    path = tmp_path / "notes.txt"
    path.write_bytes((lines(log)[0] if exported else b"") + notes.encode())
    before = path.read_bytes()
    if notes == "{":
        assert export_log(log, path) == log.head().position - exported
        return
    with pytest.raises(LogError, match="no export of a log"):
        export_log(log, path)
    assert path.read_bytes() == before


def test_import_goes_on_where_it_was_broken_off(log: Log, tmp_path: Path):
    """An import broken off in the middle is done again, and records only what is missing."""
    path = tmp_path / "log.jsonl"
    export_log(log, path)
    with open_log("sqlite://") as moved:
        assert import_lines(moved, lines(log)[:7]) == 7
        assert import_log(moved, path) == log.head().position - 7
        assert import_log(moved, path) == 0
        assert moved.head() == log.head()


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (lambda some: [*some[:3], *some[4:]], "line 4: position 5 follows 3"),
        (lambda some: [*some[:3], some[4], some[3], *some[5:]], "line 4: position 5 follows 3"),
        (lambda some: [*some[:2], some[2].replace(b'"KZ"', b'"UZ"'), *some[3:]], "line 3: position 3"),
        (lambda some: [some[0], some[1].replace(b"release/1", b"release/2"), *some[2:]], "line 2: position 2"),
        (lambda some: [*some[:5], b"{broken\n"], "line 6: "),
        (lambda some: [*some[:5], some[5].replace(b'"time":"', b'"time":"x')], "line 6: .*no time"),
        (lambda some: [*some[:5], b"\n", *some[5:]], "line 6: "),
        (lambda some: some[1:], "line 1: position 2 follows 0"),
    ],
)
def test_import_finds_what_is_wrong(log: Log, change, fault: str):
    """A line that is missing, moved, changed or broken is named, and nothing of its page is recorded."""
    with open_log("sqlite://") as moved:
        with pytest.raises(LogError, match=fault):
            import_lines(moved, change(lines(log)))
        assert moved.head().position == 0


def test_import_does_not_believe_in_a_redaction_that_nobody_recorded():
    """Data that was changed under the cover of a redaction is found before it is recorded."""
    with open_log("sqlite://") as log, open_log("sqlite://") as moved:
        log.append("release/1", [a_release(), a_meeting()])
        whole = [json.loads(line) for line in lines(log)]
        whole[1]["contenthash"] = digest(next(log.read(1)).data)
        whole[1]["data"]["home"] = "UZ"
        with pytest.raises(LogError, match=r"line 2: .*no redaction"):
            import_lines(
                moved, [json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() for line in whole]
            )
        assert moved.head().position == 0


def test_import_waits_for_a_redaction_that_is_pages_behind():
    """Changed data comes in with the redaction that tells of it; an export that ends before it adds nothing."""
    with open_log("sqlite://") as log, open_log("sqlite://") as moved:
        log.append("release/1", [a_release(text="The secret meeting" * PAGE)])
        log.append("many", [a_confirmation()] * 2 * PAGE)
        log.redact("1", by="registrar", why="court order")
        log.append("many", [a_confirmation()])
        with pytest.raises(LogError, match=r"line 1: .*no redaction .* 0 events were recorded"):
            import_lines(moved, lines(log)[:-2])
        assert moved.head().position == 0
        assert import_lines(moved, lines(log)) == log.head().position
        assert list(moved.read()) == list(log.read())
        assert moved.verify(log.head()) is None


def test_pages_that_wait_may_be_many(log: Log, monkeypatch: pytest.MonkeyPatch):
    """Pages that wait for a redaction are kept in a file where memory does not hold them."""
    monkeypatch.setattr("calendar_core.log.cloudevents.IN_MEMORY", 1)
    log.append("many", [a_confirmation()] * PAGE)
    log.redact("Қ 2", by="registrar", why="court order")
    with open_log("sqlite://") as moved:
        import_lines(moved, lines(log))
        assert list(moved.read()) == list(log.read())


def test_import_into_another_log_is_refused(log: Log):
    """A log that holds something else is not mixed with what comes."""
    with open_log("sqlite://") as other:
        other.append("s", [a_confirmation()])
        with pytest.raises(LogError, match="another log"):
            import_lines(other, lines(log))
        assert other.head().position == 1


def test_import_of_less_than_the_log_has(log: Log):
    """An export that ends before the log does is told apart from one that adds nothing."""
    with open_log("sqlite://") as moved:
        import_lines(moved, lines(log))
        with pytest.raises(LogError, match="the lines end at position 5"):
            import_lines(moved, lines(log)[:5])
