"""The options by which commands select entries, and how they are told to `Calendar.timeline`."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, get_args

import click

from calendar_core.errors import UnknownLanguageError
from calendar_core.events import FACTS, Level
from exporters.words import Words

FILTERS = ("counterpart", "home", "kind", "level", "place", "text", "since", "until")
_OPTIONS = (
    click.option("--counterpart", multiple=True, help="Only what was with this state or organisation."),
    click.option("--home", multiple=True, help="Only what the releases of this state report."),
    click.option("--kind", multiple=True, type=click.Choice(list(FACTS)), metavar="KIND", help="Only this kind."),
    click.option("--level", multiple=True, type=click.Choice(get_args(Level)), metavar="RANK", help="Only this rank."),
    click.option("--place", help="Only at this place."),
    click.option("--text", help="Only with these words in names, titles or quotes."),
    click.option("--since", metavar="DATE", help="Only on or after this date."),
    click.option("--until", metavar="DATE", help="Only on or before this date."),
)
_Command = TypeVar("_Command", bound=Callable[..., Any])


class Language(click.ParamType):  # type: ignore[type-arg]  # generic for the checker only
    """A language, given by its code."""

    name = "code"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Words:
        """Return the words of the language."""
        try:
            return value if isinstance(value, Words) else Words.of(value)
        except UnknownLanguageError as error:
            self.fail(str(error), param, ctx)


language = click.option(
    "--lang", "words", default="en", show_default=True, type=Language(), help="The language of titles and names."
)
languages = click.option(
    "--lang", "words", default=("en",), show_default="en", type=Language(), multiple=True,
    help="The language of titles and names; each further one has a folder of its name.",
)  # fmt: skip


def filtered(command: _Command) -> _Command:
    """Give a command the options that select entries."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def query_of(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return the filters that were given, as `Calendar.timeline` takes them."""
    return {name: options[name] for name in FILTERS if options[name]}
