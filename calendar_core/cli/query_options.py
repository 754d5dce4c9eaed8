"""The options of subcommands that show entries: which ones, as of when, and in which form."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar, get_args

import click

from calendar_core.calendar.past import moment_of
from calendar_core.cli.numbers import NumberRange
from calendar_core.events import FACTS, Level

if TYPE_CHECKING:
    from calendar_core.calendar import Calendar

R = TypeVar("R")

STATUSES = ("happened", "planned", "cancelled")
ORDERS = ("time", "-time", "recorded", "-recorded", "modified", "-modified")

_FILTERS = (
    click.option("-c", "--counterpart", multiple=True, metavar="NAME", help="State or organisation, by name or code."),
    click.option("--home", multiple=True, metavar="NAME", help="State whose releases tell of it."),
    click.option("-k", "--kind", multiple=True, type=click.Choice(tuple(FACTS)), help="Kind of event."),
    click.option("--status", multiple=True, type=click.Choice(STATUSES), help="What became of it."),
    click.option("--level", multiple=True, type=click.Choice(get_args(Level)), help="Rank at which the sides met."),
    click.option("--people", metavar="WORDS", help="Name or office of somebody who took part."),
    click.option("--place", metavar="WORDS", help="Where it was."),
    click.option("--text", metavar="WORDS", help='Words of names, titles, quotes, places; "a phrase", begin*.'),
    click.option("--since", metavar="DATE", help="Not before this date: 2024-09-25, 2024-09 or 2024."),
    click.option("--until", metavar="DATE", help="Not after this date."),
    click.option("--during", metavar="DATE", help="Within this time."),
    click.option("--release", metavar="ID", help="Reported by this release."),
    click.option("--confidence", type=NumberRange(0, 1), help="The least confidence."),
    click.option("--confirmed/--unconfirmed", default=None, help="Whether an editor checked it."),
)
as_of_option = click.option("--as-of", metavar="DATE", help="What the log knew then: a day, a time or a position.")


def _one_form(ctx: click.Context, _: click.Parameter, asked: bool) -> bool:
    """Refuse the second of two forms; options are seen one after the other."""
    if asked and (ctx.params.get("as_json") or ctx.params.get("as_csv")):
        raise click.UsageError("--json and --csv are two forms of one answer: give one of them", ctx)
    return asked


json_option = click.option("--json", "as_json", is_flag=True, callback=_one_form, help="JSON Lines, for programs.")
csv_option = click.option("--csv", "as_csv", is_flag=True, callback=_one_form, help="CSV, for spreadsheets.")


def entry_filters(command: Callable[..., R]) -> Callable[..., R]:
    """Give a subcommand `filters`: the arguments of `Calendar.timeline` that the options say."""
    names = [option.name for option in _parameters()]

    @wraps(command)
    def with_filters(*args: Any, **kwargs: Any) -> R:
        given = {str(name): kwargs.pop(str(name)) for name in names}
        filters = {name: value or None if isinstance(value, tuple) else value for name, value in given.items()}
        return command(*args, filters=filters, **kwargs)

    decorated: Callable[..., R] = with_filters
    for option in reversed(_FILTERS):
        decorated = option(decorated)
    return decorated


def _parameters() -> list[click.Parameter]:
    def command() -> None: ...

    for option in _FILTERS:
        option(command)
    found: list[click.Parameter] = command.__dict__["__click_params__"]
    return found


@contextmanager
def as_it_was(calendar: "Calendar", moment: str | None) -> Iterator["Calendar"]:
    """Yield the calendar as it was at a moment, or as it is."""
    if moment is None:
        yield calendar
        return
    with calendar.as_of(moment_of(moment, calendar.log)) as past:
        yield past
