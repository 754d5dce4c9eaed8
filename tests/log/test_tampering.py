"""Whatever is changed in the file behind the log's back is found, and its place is told."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from calendar_core.errors import LogError, StoreError
from calendar_core.log import Anchor, Break, Recorded, open_log
from calendar_core.log.testing import a_confirmation, a_meeting, a_release

COUNT = 12


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Return the file of a log with twelve events, four of them in a stream."""
    path = tmp_path / "log.db"
    with open_log(f"sqlite:///{path}") as log:
        for number in "123":
            log.append(f"release/{number}", [a_release(number), a_meeting(number), a_meeting(number), a_confirmation()])
    return path


def verify(path: Path, against: Anchor | None = None) -> Break | None:
    """Verify a log, reading only."""
    with open_log(f"sqlite:///{path}", read_only=True) as log:
        return log.verify(against)


def head(path: Path) -> Anchor:
    """Return the anchor of a log."""
    with open_log(f"sqlite:///{path}", read_only=True) as log:
        return log.head()


def tamper(path: Path, *statements: str) -> None:
    """Change the file as somebody would who knows SQLite and takes the guards away."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            database.execute(statement)


CHANGES = {
    "id": "'01020304-0000-7000-8000-000000000000'",
    "stream": "'release/9'",
    "version": "version + 7",
    "kind": "'call_held'",
    "schema": "schema + 1",
    "recorded_at": "replace(recorded_at, '20', '19')",
    "data": "replace(data, 'KZ', 'UZ') || ' '",
    "hash": "replace(hash, substr(hash, 5, 1), '_')",
}


@pytest.mark.parametrize("position", [1, 7, COUNT])
@pytest.mark.parametrize("column", CHANGES)
def test_changed_field(store: Path, column: str, position: int):
    """A change of any field of any event is found at its position."""
    tamper(store, f"UPDATE events SET {column} = {CHANGES[column]} WHERE position = {position}")
    found = verify(store)
    assert found is not None
    assert found.position == position


@pytest.mark.parametrize("position", [1, 7])
def test_row_removed(store: Path, position: int):
    """An event that was removed is missed at its position."""
    tamper(store, f"DELETE FROM events WHERE position = {position}")
    found = verify(store)
    assert found == Break(position, f"the event is missing; the next one has position {position + 1}")


def test_row_removed_and_gap_closed(store: Path):
    """An event that was removed is missed also when those behind it were moved up."""
    tamper(
        store, "DELETE FROM events WHERE position = 5", "UPDATE events SET position = position - 1 WHERE position > 5"
    )
    found = verify(store)
    assert found is not None
    assert found.position == 5


def test_order_swapped(store: Path):
    """Two events that changed places are found at the first of the two."""
    swap = "UPDATE events SET position = {} WHERE position = {}"
    tamper(store, swap.format(-1, 4), swap.format(4, 9), swap.format(9, -1))
    found = verify(store)
    assert found is not None
    assert found.position == 4


def test_row_slipped_in(store: Path):
    """An event that was added without its place in the chain is found."""
    tamper(
        store,
        f"""
        INSERT INTO events SELECT {COUNT + 1}, 'x', 'release/9', 1, kind, schema, recorded_at, data, hash
        FROM events WHERE position = {COUNT}
        """,
    )
    found = verify(store)
    assert found is not None
    assert found.position == COUNT + 1


def test_end_cut_off_needs_an_anchor(store: Path):
    """Events cut off at the end leave a chain that holds; an anchor kept elsewhere shows that they are missing."""
    anchor = head(store)
    tamper(store, f"DELETE FROM events WHERE position > {COUNT - 2}")
    assert verify(store) is None
    assert verify(store, anchor) == Break(COUNT - 1, f"the log ends before position {COUNT} of the anchor")


def test_log_written_anew_needs_an_anchor(store: Path, tmp_path: Path):
    """A log written anew from the start is whole in itself; an anchor kept elsewhere shows that it is another."""
    anchor = head(store)
    with open_log(f"sqlite:///{tmp_path / 'other.db'}") as other:
        other.append("release/1", [a_release()] * (COUNT + 1))
        assert other.verify() is None
        found = other.verify(anchor)
    assert found is not None
    assert found.position == COUNT
    assert "anchor" in found.reason


def test_forged_redaction_does_not_hide_a_change(store: Path):
    """Data without words is accepted only where a recorded redaction tells of exactly that data."""
    with open_log(f"sqlite:///{store}") as log:
        log.redact("1", by="registrar", why="court order")
    tamper(store, "UPDATE events SET data = replace(data, '\"KZ\"', '\"UZ\"') WHERE position = 2")
    found = verify(store)
    assert found is not None
    assert found.position == 2


def test_redacted_words_are_in_no_file(tmp_path: Path):
    """After a redaction neither the file nor those beside it hold the words."""
    with open_log(f"sqlite:///{tmp_path / 'log.db'}") as log:
        log.append("release/1", [a_release(text="unspeakable " * 3000), a_meeting(quote="unspeakable")])
        log.redact("1", by="registrar", why="court order")
        assert [path for path in tmp_path.iterdir() if b"unspeakable" in path.read_bytes()] == []


def test_guards_are_back_after_a_redaction(store: Path):
    """Once a redaction is done, the file refuses changes as before."""
    with open_log(f"sqlite:///{store}") as log:
        log.redact("1", by="registrar", why="court order")
    with closing(sqlite3.connect(store)) as database, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        database.execute("UPDATE events SET data = '{}' WHERE position = 1")


def test_index_that_leads_astray(store: Path):
    """A byte changed in an index is found like one in its event, though every event is right."""
    with open_log(f"sqlite:///{store}", read_only=True) as log:
        id_ = log.get(next(log.read(4)).id).id.encode()
    whole = store.read_bytes()
    places = [place for place in range(len(whole)) if whole.startswith(id_, place)]
    reasons = []
    for place in places:
        store.write_bytes(whole[:place] + b"f" + whole[place + 1 :])
        found = verify(store)
        assert found is not None
        reasons.append(found.reason)
    assert any("not what was recorded" in reason for reason in reasons)
    assert any("not the file around them" in reason for reason in reasons)


@pytest.mark.parametrize("what", ["flipped", "zeroed"])
def test_bytes_changed_on_disk(store: Path, what: str):
    """A byte changed anywhere is found, or refused at opening, or was in no event: never is another log read."""
    whole, chance = store.read_bytes(), random.Random(11)
    with open_log(f"sqlite:///{store}", read_only=True) as log:
        recorded = list(log.read())
    noticed = 0
    for place in chance.sample(range(len(whole)), 250):
        byte = whole[place] ^ (1 << chance.randrange(8)) if what == "flipped" else 0
        store.write_bytes(whole[:place] + bytes([byte]) + whole[place + 1 :])
        noticed += not _reads(store, lambda read: read == recorded)
    assert noticed > 0


def _reads(path: Path, same: Callable[[list[Recorded]], bool]) -> bool:
    """Return whether a log verifies, and then assert that it reads the same."""
    try:
        with open_log(f"sqlite:///{path}", read_only=True) as log:
            if log.verify() is not None:
                return False
            assert same(list(log.read()))
    except StoreError:
        return False
    return True


@pytest.mark.parametrize("text", ["", "12", "abc@1", "f" * 64, "f" * 64 + "@", "f" * 64 + "@-1", "f" * 64 + "@x"])
def test_anchor_that_is_none(text: str):
    """What is not HASH@POSITION is refused."""
    with pytest.raises(LogError, match="HASH@POSITION"):
        Anchor.parse(text)
