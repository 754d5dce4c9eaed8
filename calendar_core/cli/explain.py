"""`dipcal explain`: show a release with what was recognised in it, and which rule made each fact."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from calendar_core.cli import fail_if
from calendar_core.cli.explain_html import COLUMNS, page, row
from calendar_core.cli.inputs import asking_no_language, extractor_option, releases_and_hints, today
from calendar_core.cli.output import complain, table
from calendar_core.cli.paths import GivenPath
from calendar_core.errors import ReleaseError
from calendar_core.releases import Hints, read

if TYPE_CHECKING:
    from calendar_core.extraction.explanation import Explanation, Group, Run

COLOURS: "dict[Group, str]" = {
    "party": "bright_blue",
    "person": "bright_magenta",
    "place": "bright_cyan",
    "time": "bright_green",
    "event": "bright_yellow",
}


@click.command()
@releases_and_hints
@extractor_option
@click.option("--html", type=GivenPath(path_type=Path, dir_okay=False), metavar="FILE", help="Write a page instead.")
def explain(paths: tuple[str, ...], hints: Hints, extractor: str, html: Path | None) -> None:
    """Show releases with mentions and facts marked in colour, and the rule of each fact.

    Parties are blue, people magenta, places cyan, times green, and the words that signal an event yellow; the evidence
    of a fact is underlined and ends with the number of the fact in the table below the text.
    """
    from calendar_core.extraction.explanation import explain as explained  # noqa: PLC0415 (its tables take time to load)

    failures, explanations = 0, []
    asked = asking_no_language(hints, extractor) if html is None else hints
    for release in read(paths, asked, today=today()):
        if isinstance(release, ReleaseError):
            complain(str(release))
            failures += 1
        elif html is None:
            _show(explained(release, extractor))
        else:
            explanations.append(explained(release, extractor))
    if html is not None and explanations:
        _write(html, page(explanations))
    fail_if(failures)


def _show(explanation: "Explanation") -> None:
    release = explanation.release
    click.secho(f"{release.id}  {release.home}  {release.published}  {release.source}".rstrip(), bold=True)
    for part in explanation.parts:
        click.echo("".join(_styled(run) for run in part.runs) + "\n")
    table(COLUMNS, [row(numbered) for numbered in explanation.facts])
    click.echo()


def _styled(run: "Run") -> str:
    numbers = "".join(f"[{numbered.number}]" for numbered in run.closing)
    if not sys.stdout.isatty():
        return run.text + numbers
    colour = COLOURS[run.mark.group] if run.mark else None
    words = click.style(run.text, fg=colour, underline=bool(run.facts) or None)
    return words + (click.style(numbers, bold=True) if numbers else "")


def _write(path: Path, content: str) -> None:
    try:
        path.write_text(content, encoding="utf-8")
    except OSError as error:
        raise click.FileError(str(path), error.strerror or str(error)) from error
