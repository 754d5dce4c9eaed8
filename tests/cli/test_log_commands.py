"""The log from the command: shown, followed, verified, moved, copied, redacted."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from calendar_core import cli
from calendar_core.log import open_log
from calendar_core.log.testing import a_confirmation, a_meeting, a_release


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Return the file of a log with four events."""
    path = tmp_path / "log.db"
    with open_log(f"sqlite:///{path}") as log:
        log.append("release/1", [a_release(text="The ministers met\nin Astana."), a_meeting()], key="k")
        log.append("release/2", [a_release("2"), a_confirmation()])
    return path


@pytest.fixture
def run(store: Path):
    """Return a function that runs the command on the store."""

    def run(*args: object, store: object = store, **options):
        return CliRunner().invoke(cli.main, ["--store", str(store), *map(str, args)], catch_exceptions=False, **options)

    return run


def test_log_in_a_pipe_has_one_line_for_each_event(run):
    """A pipe gets plain lines with tabs, one for each event, whatever the text holds."""
    result = run("log")
    assert result.exit_code == 0
    rows = [line.split("\t") for line in result.output.splitlines()]
    assert [row[0] for row in rows] == ["1", "2", "3", "4"]
    assert rows[1][2:5] == ["release/1", "meeting_held", "2024-09-25 KZ – BH"]


def test_log_as_json(run):
    """A program gets the whole event, with its data as JSON."""
    first = json.loads(run("log", "--json").output.splitlines()[0])
    assert first["position"] == 1
    assert first["data"]["release"]["text"] == "The ministers met\nin Astana."
    assert set(first) == {
        "position", "id", "stream", "version", "kind", "schema", "recorded_at", "data", "hash",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("options", "positions"),
    [
        (["--after", 2], [3, 4]),
        (["--limit", 1], [1]),
        (["--kind", "release_received"], [1, 3]),
        (["--kind", "release_received", "--kind", "fact_confirmed", "--after", 1], [3, 4]),
        (["--stream", "release/2"], [3, 4]),
        (["--since", "2000", "--until", "2999-12-31T12:00:00+05:00", "--limit", 2], [1, 2]),
        (["--since", "2999-12"], []),
        (["--until", "2000-01-01"], []),
        (["--follow", "--limit", 3, "--after", 1], [2, 3, 4]),
        (["--follow", "--limit", 3, "--since", "2000"], [1, 2, 3]),
    ],
)
def test_log_selects(run, options, positions):
    """The events can be chosen by position, number, kind, stream and time of recording."""
    output = run("log", "--json", *options).output
    assert [json.loads(line)["position"] for line in output.splitlines()] == positions


def test_log_follows(store: Path):
    """With --follow new events are printed as they come."""
    command = [
        sys.executable,
        "-m",
        "calendar_core",
        "--store",
        str(store),
        "log",
        "--follow",
        "--json",
        "--limit",
        "5",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert [json.loads(process.stdout.readline())["position"] for _ in range(4)] == [1, 2, 3, 4]
        with open_log(f"sqlite:///{store}") as log:
            log.append("release/1", [a_confirmation()])
        assert json.loads(process.stdout.readline())["position"] == 5
    assert process.returncode == 0


def test_verify(run, store: Path):
    """A whole log is said to be whole; its anchor holds, also when the log has gone on."""
    assert run("verify").output == "4 events, all as they were recorded.\n"
    anchor = run("verify", "--anchor").output.strip()
    with open_log(f"sqlite:///{store}") as log:
        log.append("release/1", [a_confirmation()])
    assert run("verify", "--against", anchor).exit_code == 0
    other = run("verify", "--against", f"{'0' * 64}@4")
    assert other.exit_code == 1
    assert "position 4" in other.stderr


def test_verify_says_where_the_log_is_broken(run, store: Path):
    """A change behind the log's back gives exit status 1 and its place."""
    with closing(sqlite3.connect(store, isolation_level=None)) as database:
        database.execute("DROP TRIGGER events_no_update")
        database.execute("UPDATE events SET data = replace(data, 'BH', 'BR') WHERE position = 2")
    result = run("verify")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "position 2" in result.stderr


@pytest.mark.parametrize(
    "command",
    [
        ["verify", "--against", "nonsense"],
        ["log", "--after", "-1"],
        ["log", "--after", "99999999999999999999"],
        ["log", "--limit", "99999999999999999999"],
        ["log", "--since", "0001-01-01T00:00:00+05:00"],
        ["log", "--until", "9999-12-31T23:00:00-05:00"],
        ["log", "--kind", "no_such_kind"],
        ["log", "--follow", "--until", "2024"],
        ["redact", "1"],
        ["import-log", "/no/such/file"],
    ],
)
def test_wrong_usage(run, command):
    """What cannot be meant gives exit status 2."""
    assert run(*command).exit_code == 2


def test_time_that_is_none(run):
    """A time that cannot be read gives exit status 2, and the error says how one is written."""
    result = run("log", "--since", "yesterday")
    assert result.exit_code == 2
    assert "write 2024-10-01" in result.stderr


@pytest.mark.parametrize("command", [["log"], ["verify"], ["export-log", "-"]])
def test_store_that_is_not_there(run, tmp_path: Path, command):
    """Reading a store that does not exist gives exit status 1 and does not make one."""
    result = run(*command, store=tmp_path / "none.db")
    assert result.exit_code == 1
    assert "does not exist" in result.stderr
    assert not (tmp_path / "none.db").exists()


def test_export_and_import(run, tmp_path: Path):
    """A log moves to another store through a file or a pipe, and ends with the same hash."""
    anchor = run("verify", "--anchor").output
    assert run("export-log", tmp_path / "log.jsonl").output == f"4 events added to {tmp_path / 'log.jsonl'}.\n"
    assert run("export-log", tmp_path / "log.jsonl").output.startswith("0 events")
    piped = run("export-log", "-").stdout_bytes
    assert piped == (tmp_path / "log.jsonl").read_bytes()
    assert run("import-log", tmp_path / "log.jsonl", store=tmp_path / "a.db").output.startswith("4 events imported")
    assert run("import-log", "-", store=tmp_path / "b.db", input=piped).exit_code == 0
    for name in ("a.db", "b.db"):
        assert run("verify", "--anchor", store=tmp_path / name).output == anchor


def test_import_of_something_else(run, tmp_path: Path):
    """A file that is no export is refused with the line at fault."""
    (tmp_path / "notes.txt").write_text("Notes.\n")
    result = run("import-log", tmp_path / "notes.txt", store=tmp_path / "new.db")
    assert result.exit_code == 1
    assert "line 1" in result.stderr


def test_export_to_a_place_that_is_not_there(run, tmp_path: Path):
    """A file that cannot be written is named."""
    result = run("export-log", tmp_path / "none" / "log.jsonl")
    assert result.exit_code == 1
    assert "none" in result.stderr


def test_backup(run, tmp_path: Path):
    """A copy ends where the log ends; one that exists is not overwritten."""
    assert run("backup", tmp_path / "copy.db").exit_code == 0
    assert run("verify", "--anchor", store=tmp_path / "copy.db").output == run("verify", "--anchor").output
    assert run("backup", tmp_path / "copy.db").exit_code == 1


def test_redact(run, store: Path, tmp_path: Path):
    """The words of a release are gone from the store and its read models once somebody says yes."""
    run("timeline")
    assert run("redact", "1", "--by", "registrar", "--why", "court order", input="n\n").exit_code == 1
    assert "ministers" in run("log").output
    result = run("redact", "1", "--by", "registrar", "--why", "court order", "--yes")
    assert result.exit_code == 0
    assert "position 5" in result.output
    assert run("verify").exit_code == 0
    words = [path.name for path in tmp_path.iterdir() if b"The ministers met\\nin Astana" in path.read_bytes()]
    assert words == []
    assert run("timeline").exit_code == 0
    again = run("redact", "1", "--by", "clerk", "--why", "once more", "--yes")
    assert (again.exit_code, "were gone already" in again.output, "position 5" in again.output) == (0, True, True)
    assert "clerk" not in run("log").output
