"""The arguments that say which releases to read, the same for every subcommand that reads some."""

import datetime as dt
from collections.abc import Callable
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, TypeVar

import click
from attrs import evolve

from calendar_core.cli.paths import Input
from calendar_core.extraction import DEFAULT
from calendar_core.releases import Hints
from calendar_core.releases.language import UNDETERMINED

if TYPE_CHECKING:
    from calendar_core.calendar.ingestion import Extract

R = TypeVar("R")

_OPTIONS = (
    click.option("--home", metavar="XX", help="State whose releases these are: ISO 3166-1 code or name."),
    click.option("--source", metavar="NAME", help="Who publishes them."),
    click.option("--published", metavar="YYYY-MM-DD", help="Day of publication."),
    click.option("--lang", metavar="CODE", help="Language, for example en."),
    click.option("--id", "id_", metavar="ID", help="Name of the release in the log, when there is only one."),
    click.option("--url", metavar="URL", help="Where the release stands on the web, when there is only one."),
)


def releases_and_hints(command: Callable[..., R]) -> Callable[..., R]:
    """Give a subcommand `paths` and `hints`: what the options say where a release does not say it itself."""

    @wraps(command)
    def with_hints(
        *args: Any,
        home: str | None,
        source: str | None,
        published: str | None,
        lang: str | None,
        id_: str | None,
        url: str | None,
        **kwargs: Any,
    ) -> R:
        hints = Hints(home=home, source=source, published=published, lang=lang, id=id_, url=url)
        return command(*args, hints=hints, **kwargs)

    decorated: Callable[..., R] = with_hints
    for option in reversed(_OPTIONS):
        decorated = option(decorated)
    return click.argument("paths", nargs=-1, required=True, type=Input(), metavar="PATH…")(decorated)


extractor_option = click.option(
    "--extractor", metavar="NAME", default=DEFAULT, show_default=True, help="Who reads the releases."
)
"""Chooses among the extractors that are installed."""

reader_option = click.option(
    "--extractor", metavar="NAME", help="Who reads the releases; by default, whoever is installed for their language."
)
"""Chooses among the extractors that are installed, or leaves it to the language of each release."""


def reader(extractor: str | None) -> "Extract":
    """Return the function that reads releases, in a form that can be sent to another process.

    Raises:
        ExtractorError: no such extractor is installed.
    """
    from calendar_core.extraction import extract, extract_served  # noqa: PLC0415 (the command's help needs none)
    from calendar_core.extraction import extractor as named  # noqa: PLC0415

    return extract_served if extractor is None else partial(extract, by=named(extractor).name)


def asking_no_language(hints: Hints, extractor: str) -> Hints:
    """Return the hints under which the language of a release is not looked for: the built-in extractor needs none.

    Telling it from the words takes longer than all the rest of reading one release.
    """
    if extractor != DEFAULT or hints.lang is not None:
        return hints
    return evolve(hints, lang=UNDETERMINED)


def today() -> dt.date:
    """Return the current day in UTC, after which no release can be published."""
    return dt.datetime.now(dt.UTC).date()
