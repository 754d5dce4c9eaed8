"""The README is true: its commands exist with their options, and its Python runs."""

import re
import shlex
from pathlib import Path

import click
import pytest

from calendar_core.cli import main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
COMMANDS = sorted(
    set(re.findall(r"(?:^|`|\s{4}|&& \S*?)(?:\.venv/bin/)?(dipcal [a-z][^`\n#&]+)", README, re.MULTILINE))
)


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
