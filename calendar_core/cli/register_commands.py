"""`dipcal agreements`, `commitments`, `counterparts`, `people`: the registers that follow from the timeline."""

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, get_args

import click

from calendar_core.cli import pass_calendar
from calendar_core.cli.output import UID_SHOWN, json_line, table
from calendar_core.cli.query_options import as_it_was, as_of_option, csv_option, json_option
from calendar_core.events import AgreementType
from calendar_core.projections.register import Register
from calendar_core.projections.register_types import (
    Agreement,
    Commitment,
    CommitmentState,
    Counterpart,
    PersonRecord,
)

if TYPE_CHECKING:
    from calendar_core.calendar import Calendar

_counterpart = click.option("-c", "--counterpart", multiple=True, metavar="NAME", help="State or organisation.")
_since = click.option("--since", metavar="DATE", help="Not before this date.")
_until = click.option("--until", metavar="DATE", help="Not after this date.")


@click.command()
@_counterpart
@click.option("--type", "type_", type=click.Choice(get_args(AgreementType)), help="Type of document.")
@click.option("--text", metavar="WORDS", help="Words of the title, the people or the quotes.")
@_since
@_until
@as_of_option
@json_option
@csv_option
@pass_calendar(read_only=True)
def agreements(
    calendar: "Calendar",
    /,
    *,
    counterpart: tuple[str, ...],
    type_: Any,
    as_of: str | None,
    as_json: bool,
    as_csv: bool,
    **filters: Any,
) -> None:
    """Show the register of what was signed, first to last."""
    with as_it_was(calendar, as_of) as then:
        found = then.agreements(counterpart=counterpart or None, type=type_, **filters)
        _print(found, _AGREEMENT, _agreement_cells, as_json=as_json, as_csv=as_csv)


@click.command()
@_counterpart
@click.option("--state", type=click.Choice(get_args(CommitmentState)), help="What became of it.")
@_since
@_until
@as_of_option
@json_option
@csv_option
@pass_calendar(read_only=True)
def commitments(
    calendar: "Calendar",
    /,
    *,
    counterpart: tuple[str, ...],
    as_of: str | None,
    as_json: bool,
    as_csv: bool,
    **filters: Any,
) -> None:
    """Show what was agreed and what became of it, by the day on which it is due."""
    with as_it_was(calendar, as_of) as then:
        found = then.commitments(counterpart=counterpart or None, **filters)
        _print(found, _COMMITMENT, _commitment_cells, as_json=as_json, as_csv=as_csv)


@click.command()
@click.argument("counterpart", nargs=-1, metavar="[NAME]…")
@as_of_option
@json_option
@csv_option
@pass_calendar(read_only=True)
def counterparts(
    calendar: "Calendar", *, counterpart: tuple[str, ...], as_of: str | None, as_json: bool, as_csv: bool
) -> None:
    """Show each counterpart with counts, contacts and visits: all, or those named."""
    with as_it_was(calendar, as_of) as then:
        found = then.counterparts(counterpart or None)
        _print(found, _COUNTERPART, _counterpart_cells, as_json=as_json, as_csv=as_csv)


@click.command()
@click.argument("name", required=False)
@click.option("--party", metavar="NAME", help="For whom they stand.")
@as_of_option
@json_option
@csv_option
@pass_calendar(read_only=True)
def people(
    calendar: "Calendar", *, name: str | None, party: str | None, as_of: str | None, as_json: bool, as_csv: bool
) -> None:
    """Show who was named, in which offices, and whom they met: all, or those of a NAME."""
    with as_it_was(calendar, as_of) as then:
        _print(then.people(name, party=party), _PERSON, _person_cells, as_json=as_json, as_csv=as_csv)


def _print(
    found: Register[Any], columns: Sequence[str], cells: Callable[[Any], Sequence[str]], *, as_json: bool, as_csv: bool
) -> None:
    if as_csv:
        found.write_csv(sys.stdout)
    elif as_json:
        for record in found.to_dicts():
            json_line(record)
    else:
        table(columns, map(cells, found))


_AGREEMENT = ("Date", "Who", "Title", "Type", "Status", "Sources", "Entry")
_COMMITMENT = ("Due", "Who", "What", "State", "Fulfilled by", "Entry")
_COUNTERPART = ("Counterpart", "Entries", "First", "Last", "Silence", "Next", "Last visit", "Visit before")
_PERSON = ("Name", "For", "Offices", "Met", "Entries", "First", "Last")


def _agreement_cells(one: Agreement) -> Sequence[str]:
    who = f"{one.home} – {', '.join(one.counterparts)}"
    return (
        one.date or "?",
        who,
        one.title,
        one.type.replace("_", " "),
        one.status,
        str(one.sources),
        one.uid[-UID_SHOWN:],
    )


def _commitment_cells(one: Commitment) -> Sequence[str]:
    who = f"{one.home} – {', '.join(one.counterparts)}"
    fulfilled_by = ", ".join(uid[-UID_SHOWN:] for uid in one.fulfilled_by)
    return one.date or "?", who, one.kind.replace("_", " "), one.state, fulfilled_by, one.uid[-UID_SHOWN:]


def _counterpart_cells(one: Counterpart) -> Sequence[str]:
    silence = "" if one.silence is None else f"{one.silence} d"
    days = (one.next_planned, one.last_visit, one.visit_before)
    return (
        one.party, str(one.entries), one.first_contact or "", one.last_contact or "", silence,
        *(day or "" for day in days),
    )  # fmt: skip


def _person_cells(one: PersonRecord) -> Sequence[str]:
    met = ", ".join(f"{party} {number}" for party, number in one.met.items())
    offices = "; ".join(office.name for office in one.offices)
    return one.name, one.party or "", offices, met, str(one.entries), one.first, one.last
