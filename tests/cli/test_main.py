"""The command itself: its plug-ins, its errors, its exit status."""

import json
import signal
import subprocess
import sys
import time
from importlib.metadata import EntryPoint

import click
import pytest
from click.testing import CliRunner

from calendar_core import cli
from calendar_core.errors import StoreError, UnknownPartyError
from exporters import cli as exporters


@pytest.fixture
def run():
    """Return a function that runs the command in this process."""
    return lambda *args: CliRunner().invoke(cli.main, args, catch_exceptions=False)


@pytest.fixture
def plugin(monkeypatch):
    """Return a function that installs a subcommand `strange`, which runs what it is given."""

    def install(callback):
        command = click.command("strange")(callback)
        point = type("Point", (), {"name": "strange", "load": staticmethod(lambda: command)})
        monkeypatch.setattr(
            "importlib.metadata.entry_points", lambda group: [point] if group == cli.ENTRY_POINTS else []
        )

    return install


def test_help_lists_own_commands_and_plugins(run, plugin):
    """Whoever asks for help sees every subcommand that is installed, with its first sentence."""
    plugin(lambda: None)
    result = run("--help")
    assert result.exit_code == 0
    assert all(name in result.output for name in (*cli.COMMANDS, "strange"))


@pytest.mark.parametrize("name", sorted(cli.COMMANDS))
def test_every_command_has_help(run, name):
    """Each subcommand of the table exists and says in a sentence what it does."""
    result = run(name, "--help")
    assert result.exit_code == 0
    assert "Usage: main" in result.output
    assert cli.main.get_command(click.Context(cli.main), name).get_short_help_str().strip()


@pytest.mark.parametrize(
    "command", [*cli.COMMANDS.values(), exporters.export, exporters.feeds, exporters.publish, exporters.serve]
)
def test_the_list_says_what_the_command_says(command):
    """The sentence that stands in the list of subcommands is the first one of the subcommand's own help."""
    assert command.get_short_help_str(500) == command.load().get_short_help_str(500)


def test_the_list_imports_no_subcommand():
    """Whoever asks what there is does not wait for what it takes to do it."""
    program = (
        "import sys\nfrom calendar_core.cli import main\ntry:\n    main(['--help'])\nfinally:\n    print(*sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    loaded = set(shown.splitlines()[-1].split())
    assert "calendar_core.cli" in loaded
    assert not loaded & {"calendar_core.calendar", "calendar_core.extraction", "icalendar", "starlette", "lxml"}


def test_installed_exporters_are_found():
    """The feeds come from another package, by entry point."""
    assert {"feeds", "serve"} <= set(cli.main.list_commands(click.Context(cli.main)))


def test_plugin_runs(run, plugin):
    """A subcommand of another package runs like the library's own."""
    plugin(lambda: click.echo("here"))
    assert run("strange").output == "here\n"


def test_a_broken_plugin_leaves_the_others_alone(run, monkeypatch):
    """A package that cannot be imported is named when its subcommand is called, and the help still works."""
    broken = EntryPoint("strange", "no_such_module:command", cli.ENTRY_POINTS)
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: [broken] if group == cli.ENTRY_POINTS else [])
    assert run("--help").exit_code == 0
    result = run("strange", "--flag", "x")
    assert result.exit_code == 1
    assert "no_such_module" in result.output


def test_unknown_command_is_wrong_usage(run):
    """A mistyped subcommand is answered with the nearest one and status 2."""
    result = run("ingst")
    assert result.exit_code == 2
    assert "did you mean 'ingest'?" in result.output


@pytest.mark.parametrize(
    ("error", "status"), [(StoreError("the store is read-only"), 1), (UnknownPartyError("no counterpart 'Bahrein'"), 2)]
)
def test_errors_are_one_line(run, plugin, error, status):
    """A known error is one line without a traceback, and the exit status tells whose fault it is."""

    def fails():
        raise error

    plugin(fails)
    result = run("strange")
    assert result.exit_code == status
    assert str(error) in result.output
    assert "Traceback" not in result.output


def test_an_interrupt_is_no_failed_input(run, plugin):
    """The exit status is that which shells have for it, and nothing is said."""

    def interrupted():
        raise KeyboardInterrupt

    plugin(interrupted)
    result = run("strange")
    assert (result.exit_code, result.output) == (130, "")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX")
@pytest.mark.parametrize("times", [1, 5])
def test_an_interrupted_process_says_nothing(tmp_path, times):
    """However often it is interrupted: its exit status is 130, or the signal has ended it, which shells show as 130."""
    record = {"home": "KZ", "published": "2024-10-01", "text": "Murat Nurtleu met with the Foreign Minister of Oman."}
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # what is ignored here would be ignored there
    try:
        command = [sys.executable, "-m", "calendar_core", "extract", "-"]
        process = subprocess.Popen(command, cwd=tmp_path, stdin=-1, stdout=-1, stderr=-1, bufsize=0)
    finally:
        signal.signal(signal.SIGINT, before)
    with process:
        process.stdin.write(json.dumps(record).encode() + b"\n")
        assert b"meeting_held" in process.stdout.readline()
        for _ in range(times):
            process.send_signal(signal.SIGINT)
            time.sleep(0.01)
        assert process.wait(60) in {130, -signal.SIGINT}
        assert process.stderr.read() == b""


def test_starting_is_light():
    """Asking for the version loads nothing heavy: no tables, no HTML parser, no terminal library."""
    program = "import sys, calendar_core.cli; print(*sorted(m.split('.')[0] for m in sys.modules))"
    loaded = set(
        subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.split()
    )
    assert not loaded & {
        "babel",
        "lxml",
        "trafilatura",
        "rich",
        "icalendar",
        "starlette",
        "pycountry",
        "ahocorasick_rs",
    }


def test_module_is_the_command():
    """`python -m calendar_core` is `dipcal`."""
    done = subprocess.run(
        [sys.executable, "-m", "calendar_core", "--version"], check=True, capture_output=True, text=True
    )
    assert done.stdout.startswith("dipcal, version ")


def test_a_process_of_its_own_seldom_looks_for_cycles():
    """What the command reads leaves no cycles; a program that only imports it keeps its own setting."""
    program = (
        "import gc; from calendar_core.cli import main; before = gc.get_threshold()[0]\n"
        "try: main(['--version'])\n"
        "finally: print(before, gc.get_threshold()[0])"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    before, within = map(int, shown.splitlines()[-1].split())
    assert before < within


@pytest.mark.parametrize(("last", "frozen"), [("main(['--version'])", "True"), ("pass", "False")])
def test_a_process_of_its_own_looks_for_no_cycles_at_its_end(last, frozen):
    """What is there when the command ends is not looked through once more; a program that imports it decides itself."""
    program = (
        "import atexit, gc; atexit.register(lambda: print(gc.get_freeze_count() > 0))\n"
        f"from calendar_core.cli import main; {last}"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert shown.split()[-1] == frozen


EDITED = ["some-id", "--by", "desk", "--why", "misread"]


@pytest.mark.parametrize(
    "command",
    [
        ["agreements"], ["backup", "copy.db"], ["commitments"], ["confirm", *EDITED], ["counterparts"],
        ["correct", *EDITED, "--set", "title=x"], ["export", "csv"], ["export-log", "-"], ["feeds", "out"], ["log"],
        ["people"], ["publish", "out", "--base-url", "https://cal.example"], ["rebuild"],
        ["redact", *EDITED, "--yes"], ["reextract"], ["retract", *EDITED], ["serve", "--port", "0"],
        ["show", "some-id"], ["status"], ["timeline"], ["verify"],
    ],
    ids=lambda command: command[0],
)  # fmt: skip
def test_what_takes_nothing_in_makes_no_store(run, tmp_path, monkeypatch, command):
    """A mistyped store is an error that names it, and not one in which nothing happened."""
    monkeypatch.chdir(tmp_path)
    result = run("--store", "sqlite:///typo.db", *command)
    assert (result.exit_code, "typo.db does not exist: name a store that does" in result.output) == (1, True)
    assert not list(tmp_path.iterdir())


def test_what_takes_releases_in_makes_a_store(run, tmp_path, monkeypatch):
    """The first release of a new store needs nothing before it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "note.txt").write_text("The President met with the President of Bahrain.")
    assert run("ingest", "note.txt", "--home", "KZ", "--published", "2024-10-01").exit_code == 0
    assert run("timeline").exit_code == 0


@pytest.mark.parametrize("command", [["timeline"], ["ingest", "note.txt"]])
def test_a_folder_is_no_store(run, tmp_path, monkeypatch, command):
    """Whoever names a folder is told that it is one."""
    monkeypatch.chdir(tmp_path)
    result = run("--store", ".", *command)
    assert (result.exit_code, ". is a folder: name the file of a store in it" in result.output) == (1, True)


@pytest.mark.parametrize(
    "command",
    [
        ["backup", ""], ["demo", "--dir", ""], ["explain", ""], ["export", "csv", "-o", ""], ["export-log", ""],
        ["extract", ""], ["feeds", ""], ["ingest", ""], ["publish", "", "--base-url", "https://cal.example"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_an_empty_path_is_a_mistake(run, tmp_path, monkeypatch, command):
    """An unset variable of a shell stands for no folder: nothing is read or written in the current one."""
    monkeypatch.chdir(tmp_path)
    result = run(*command)
    assert (result.exit_code, "this path is empty" in result.output) == (2, True)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("command", ["ingest", "explain", "extract"])
def test_an_address_is_no_path(run, command):
    """Whoever gives an address to what reads files is told what reads addresses."""
    result = run(command, "http://127.0.0.1:9/x")
    assert (result.exit_code, "`dipcal sources add http://127.0.0.1:9/x`" in result.output) == (2, True)


@pytest.mark.parametrize("command", [["timeline"], ["sources", "add"]])
def test_the_store_is_named_before_the_command(run, command):
    """Whoever names it behind the command is told how it is written; other unknown options are told as ever."""
    result = run(*command, "--store", "sqlite:///other.db")
    assert result.exit_code == 2
    assert f"--store stands before the command: main --store URL {' '.join(command)}" in result.output
    assert "No such option '--stork'" in run(*command, "--stork").output
