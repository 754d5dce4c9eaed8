"""`dipcal confirm`, `correct`, `retract`, `reextract`: mend the record by adding to it."""

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click
import msgspec

from calendar_core.cli import fail_if, pass_calendar
from calendar_core.cli.inputs import reader, reader_option
from calendar_core.cli.output import complain, count, one_line
from calendar_core.codec import dump
from calendar_core.events import Fact

if TYPE_CHECKING:
    from calendar_core.calendar import Calendar
    from calendar_core.calendar.rereading import Reread

R = TypeVar("R")

_NO_FIELDS = frozenset({"self", "fact", "by", "why"})
"""What `Calendar.correct` takes beside the fields; no fact has a field of such a name."""


def _edit(command: Callable[..., R]) -> Callable[..., R]:
    """Give a subcommand the fact, who says so, and why."""
    for decorate in (
        click.option("--why", required=True, metavar="TEXT", help="The reason, in words."),
        click.option("--by", required=True, metavar="WHO", help="Who says so."),
        click.argument("fact", metavar="FACT"),
    ):
        command = decorate(command)
    return command


@click.command()
@_edit
@pass_calendar()
def confirm(calendar: "Calendar", fact: str, by: str, why: str) -> None:
    """Record that FACT was checked against its source and is right.

    FACT is the id of a fact, as `dipcal show` prints it behind its source. If it was retracted, it stands again.
    """
    retracted = calendar.is_retracted(fact)
    click.echo(f"Recorded at position {calendar.confirm(fact, by=by, why=why).position}.")
    if retracted:
        click.echo("The fact was retracted, and stands again.")


@click.command()
@_edit
@click.option(
    "--set", "changes", multiple=True, required=True, metavar="FIELD=VALUE",
    help="A field and its new value, as text or JSON; given again for another field. Nothing behind = empties a field.",
)  # fmt: skip
@pass_calendar()
def correct(calendar: "Calendar", fact: str, by: str, why: str, changes: tuple[str, ...]) -> None:
    r"""Record that fields of FACT are wrong, and what they should be.

    FACT is the id of a fact, as `dipcal show` prints it behind its source. An editor's word outranks the
    extractor's for ever. A fact that was retracted stays so until it is confirmed. Examples of each field:

    \b
      when=2024-03-13         also 2024-03, 2024, or 2024-03-13/2024-03-15
      'when={"edtf": "2024-03-13", "time": "15:00", "zone": "Asia/Almaty"}'
      counterparts=Bahrain    names or codes; several as "Bahrain; UN"
      people="Ana Ruiz; Foreign Minister; Spain"
      'people=["Ana Ruiz; Foreign Minister; Spain", "Ali Hassan"]'
      place=Almaty            also "Palace of Peace; Kazakhstan"
      level=minister          also head_of_state_or_government,
                              deputy_minister, ambassador, official
      occasion="79th session of the UN General Assembly"
      home=Norway             whose release it is

    \b
    and of facts that have them:
      title="Agreement on Visas"   agreement_type=treaty   documents=2
      visit_level=official         visitor=Spain           host=Kazakhstan
      mission_type=embassy         channel=video           sidelines=true
    """
    recorded = calendar.correct(fact, by=by, why=why, **_changes(changes))
    click.echo(f"Recorded at position {recorded.position}.")
    if calendar.is_retracted(fact):
        click.echo("The fact was retracted: its entry stays cancelled, or without it, until the fact is confirmed.")


@click.command()
@_edit
@pass_calendar()
def retract(calendar: "Calendar", fact: str, by: str, why: str) -> None:
    """Record that FACT is not true, or not in its release: its entry is shown as cancelled.

    FACT is the id of a fact, as `dipcal show` prints it behind its source. To take this back, confirm the fact.
    """
    click.echo(f"Recorded at position {calendar.retract(fact, by=by, why=why).position}.")


def _changes(texts: tuple[str, ...]) -> dict[str, Any]:
    changes = [_change(text) for text in texts]
    names = Counter(name for name, _ in changes)
    for name in names:
        if names[name] > 1:
            raise click.BadParameter(f"{name} is given {names[name]} times: write all of it once", param_hint="--set")
    return dict(changes)


def _change(text: str) -> tuple[str, Any]:
    name, equals, value = text.partition("=")
    name = name.strip()
    if not equals:
        raise click.BadParameter(f"{text!r} has no value: write FIELD=VALUE", param_hint="--set")
    if name in _NO_FIELDS:
        raise click.BadParameter(f"no fact has a field {name!r}: `dipcal extract` shows the fields", param_hint="--set")
    return name, _value(value.strip())


def _value(text: str) -> Any:
    """Read an object, a list, a text in quotes or null as JSON; anything else is the text that it is."""
    try:
        value = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError) as error:
        if not text.startswith(("{", "[")):
            return text
        raise click.BadParameter(
            f"{text[:80]!r} is no JSON ({error}): mend it, or write a text that begins so in quotes", param_hint="--set"
        ) from error
    return text if isinstance(value, bool | int | float) else value


@click.command()
@reader_option
@click.option("--lang", "languages", multiple=True, metavar="CODE", help="Only this language; may be given again.")
@click.option("--dry-run", is_flag=True, help="Record nothing; only show what would change.")
@pass_calendar()
def reextract(calendar: "Calendar", extractor: str | None, languages: tuple[str, ...], *, dry_run: bool) -> None:
    """Read the releases of the log again, and record what reads otherwise now.

    New facts, corrections and retractions are appended; what an editor confirmed, corrected or retracted stays.
    Releases that waited for an extractor of their language are read when it is installed.
    """
    rereading = calendar.reextract(extract=reader(extractor), languages=languages or None, dry_run=dry_run)
    kinds: Counter[str] = Counter()
    for reread in rereading:
        kinds.update(
            "new fact" if isinstance(event, Fact) else event.kind.removeprefix("fact_") for event in reread.events
        )
        if dry_run:
            _show(reread)
    for failure in rereading.failures:
        complain(str(failure))
    click.echo(_summary(rereading.read, kinds, dry_run=dry_run))
    if rereading.waiting:
        languages_left = ", ".join(f"{code} {number:,}" for code, number in rereading.waiting.most_common())
        click.echo(f"{count(rereading.waiting.total(), 'release')} still without an extractor ({languages_left}).")
    fail_if(rereading.failures)


def _show(reread: "Reread") -> None:
    click.echo(one_line(reread.release))
    for event in reread.events:
        fields = {name: value for name, value in dump(event).items() if name not in ("kind", "by", "origin", "release")}
        click.echo(f"    {event.kind}  {one_line(msgspec.json.encode(fields).decode())}")


def _summary(read: int, kinds: Counter[str], *, dry_run: bool) -> str:
    parts = [
        count(kinds["new fact"], "new fact"),
        count(kinds["corrected"], "correction"),
        count(kinds["retracted"], "retraction"),
    ]
    return f"{count(read, 'release')} read again: {', '.join(parts)}{', nothing recorded' if dry_run else ''}."
