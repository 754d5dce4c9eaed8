"""The README is true: its commands exist with their options, and its Python runs."""

import re
import shlex
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from calendar_core.cli import main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
COMMANDS_IN_ORDER = re.findall(r"(?:^|`|\s{4}|&& \S*?)(?:\.venv/bin/)?(dipcal [a-z][^`\n#&]+)", README, re.MULTILINE)
COMMANDS = sorted(set(COMMANDS_IN_ORDER))


def test_there_are_commands_to_test():
    """The README shows the main commands."""
    assert {"demo", "ingest", "timeline", "serve", "verify"} <= {shlex.split(line)[1] for line in COMMANDS}


@pytest.mark.parametrize("line", COMMANDS)
def test_command_is_understood(line):
    """Every command line of the README is parsed by the command that it names."""
    _, name, *args = shlex.split(line)
    command = main.get_command(click.Context(main), name)
    assert command is not None
    command.make_context(name, [arg for arg in args if arg != "…"])


def test_one_release_from_beginning_to_end(tmp_path, monkeypatch):
    """The lines about one release run as they stand, one after the other; what the timeline shows names a fact."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "note.txt").write_text(
        "Foreign Minister Murat Nurtleu met with Foreign Minister of Bahrain Ali Hassan."
    )
    *lines, mend = (line for line in COMMANDS_IN_ORDER if {"note.txt", "FACT"} & {*shlex.split(line)})
    assert [shlex.split(line)[1] for line in (*lines, mend)] == ["ingest", "explain", "retract"]
    for line in lines:
        done = CliRunner().invoke(main, shlex.split(line)[1:])
        assert (done.exit_code, "meeting_held" in done.output or "1 fact" in done.output) == (0, True), done.output
    *_, shown = CliRunner().invoke(main, ["timeline"]).output.split()
    assert CliRunner().invoke(main, shlex.split(mend.replace("FACT", shown))[1:]).exit_code == 0
    assert "cancelled" in CliRunner().invoke(main, ["timeline"]).output


def test_python_runs(tmp_path, monkeypatch, capsys):
    """The example of the Python interface runs as it stands, on the samples."""
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "releases").symlink_to(ROOT / "calendar_core" / "samples")
    exec(compile(code, "README.md", "exec"), {})  # noqa: S102 (our own README)
    assert "Diplomatic Passports" in capsys.readouterr().out


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document):
    """Every link to a file of the project leads to one."""
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []
