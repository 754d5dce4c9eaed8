"""`dipcal sources`: which sites are watched, and how they stand."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from calendar_core.cli import Session, fail_if
from calendar_core.cli.inputs import today
from calendar_core.cli.output import complain, count, one_line, table
from calendar_core.cli.watch_options import fetcher, manners, named, sources_option, understood
from calendar_core.errors import DiplomaticCalendarError, FetchError, SourceError

if TYPE_CHECKING:
    from calendar_core.releases.listing import Item, Listing
    from calendar_core.releases.sources import Source, SourceFile
    from calendar_core.watching.standings import Standing, Standings
    from calendar_core.watching.tables import Tables

_FORMS = {"feed": "a feed", "sitemap": "a sitemap", "api": "a JSON API", "page": "a page of headlines"}
"""What a site lists its releases in, and how we say it."""


@click.group()
def sources() -> None:
    """Name the sites that are watched, and see how they stand."""


@sources.command()
@click.argument("url")
@click.option("--name", metavar="NAME", help="Names it in commands; by default from its host.")
@click.option("--home", metavar="XX", help="State whose releases these are: ISO 3166-1 code or name.")
@click.option("--publisher", metavar="NAME", default="", help="Who publishes them.")
@click.option("--lang", metavar="CODE", default="", help="Language; by default each page says it.")
@click.option("--form", type=click.Choice(tuple(_FORMS)), help="Look for this form of list only.")
@click.option("--links", metavar="REGEX", default="", help="Pattern of the addresses of releases.")
@click.option("--interval", metavar="TIME", default="", help="Time between two visits: 30m, 6h, 1d.")
@click.option("--allow", metavar="HOST", multiple=True, help="A host that may be outside the public internet.")
@sources_option
def add(
    file: "SourceFile", *, url: str, name: str | None, home: str | None, form: Any, allow: tuple[str, ...], **told: str
) -> None:
    """Find where the site at URL lists its releases (a feed, JSON, a page, a sitemap), and write it into the file."""
    from calendar_core.releases.discovery import discovered, home_of, name_of  # noqa: PLC0415 (an extra)

    like = _source(url=url, name=name or name_of(url), home=_home(home) or home_of(url), allow=allow, **told)
    with fetcher(like, manners(file)) as web:
        found = discovered(url, like, web, form=form, today=today())
    file.add(found.source)
    click.echo(one_line(f"Found {_FORMS[found.source.form]} at {found.source.url}: {_listing(found.listing)}."))
    click.echo(f"Written to {file.path} as {like.name}: `dipcal sources check {like.name}` shows what would be read.")


@sources.command("list")
@sources_option
def list_(file: "SourceFile") -> None:
    """Show the sources that are named."""
    given, faults = understood(named(file, ()))
    columns = ("Name", "Home", "Language", "Form", "Address", "Every")
    table(columns, ((each.name, each.home, each.lang, each.form, each.url, _every(each)) for each in given))
    fail_if(faults)


@sources.command()
@click.argument("names", nargs=-1, metavar="[NAME]…")
@sources_option
def check(file: "SourceFile", names: tuple[str, ...]) -> None:
    """Say of each source what would be read, and record nothing."""
    given, failures = understood(named(file, names))
    shared = manners(file)
    for source in given:
        try:
            for line in _checked(source, shared):
                click.echo(one_line(line))
        except DiplomaticCalendarError as error:
            failures += 1
            complain(f"{source.name}: {error}")
    fail_if(failures)


@sources.command()
@click.option("--errors", is_flag=True, help="Name the releases that could not be read.")
@sources_option
@click.pass_context
def status(ctx: click.Context, file: "SourceFile", *, errors: bool) -> None:
    """Say of each source when it was visited, when it last published, and what is wrong."""
    from calendar_core.watching.standings import Standings  # noqa: PLC0415 (the command's help needs no log)

    given, faults = understood(named(file, ()))
    session: Session = ctx.ensure_object(Session)
    now = dt.datetime.now(dt.UTC)
    with _tables(session.store) as tables:
        standings = Standings(tables)
        remarks = {source.name: _remarks(source, standings, now) for source in given}
        columns = ("Name", "Last success", "Last release", "Taken in", "Waiting", "State")
        table(columns, (_status(source, standings, remarks[source.name], now) for source in given))
        for source in given:
            for remark in (*remarks[source.name].values(), *(standings.errors(source.name) if errors else ())):
                click.echo(one_line(f"{source.name}: {remark}"))
    fail_if(faults)


@sources.command()
@click.argument("word", default="", metavar="[WORD]")
def known(word: str) -> None:
    """List news addresses of well-known ministries, all or those with WORD; none of them could be tried by us."""
    from calendar_core.releases.ministries import ministries  # noqa: PLC0415 (the command's help needs none)

    found = [each for each in ministries() if word.casefold() in " ".join(each).casefold()]
    table(("Home", "Language", "Address", "Publisher"), ((each.home, each.lang, each.url, each.name) for each in found))
    fail_if(not found)


def _tables(store: str) -> "Tables":
    """Open the tables of the watch of a store; where there is no store yet, there was no watch."""
    from calendar_core.calendar.locations import store_url  # noqa: PLC0415 (the command's help needs no log)
    from calendar_core.watching.tables import open_tables  # noqa: PLC0415

    url = store_url(store)
    file = url.removeprefix("sqlite:///")
    if url != file and file and not Path(file).exists():
        click.echo(f"There is no log in {file} yet: `dipcal watch` begins one.", err=True)
        url = "sqlite:///:memory:"
    return open_tables(url, read_only=True)


def _source(**told: Any) -> "Source":
    from calendar_core.releases.sources import Source  # noqa: PLC0415 (an extra)

    if not told["home"]:
        raise click.UsageError("whose releases these are cannot be told from the address: name the state with --home")
    try:
        return Source(**told)
    except (ValueError, SourceError) as error:
        raise click.UsageError(str(error)) from error


def _home(given: str | None) -> str:
    from calendar_core import parties  # noqa: PLC0415 (the command's help needs none)

    return parties.resolve(given) if given else ""


def _every(source: "Source") -> str:
    from calendar_core.watching.loop import INTERVAL  # noqa: PLC0415 (an extra)

    return "paused" if source.paused else source.interval or INTERVAL


def _listing(listing: "Listing") -> str:
    if not listing.items:
        return f"{count(len(listing.more), 'further list')}"
    dated = [item for item in listing.items if item.published]
    newest = max(dated, key=lambda item: item.published) if dated else listing.items[0]
    broken = f" (the list is broken: {listing.broken})" if listing.broken else ""
    return f"{count(len(listing.items), 'release')}, newest {_item(newest)}{broken}"


def _item(item: "Item") -> str:
    day = f" of {item.day()}" if item.published else ""
    return f"“{item.title or item.url}”{day}"


def _checked(source: "Source", shared: Any) -> "list[str]":
    """Return what a source lists, and how its first release reads."""
    from calendar_core.releases.fetched import from_answer, from_item  # noqa: PLC0415 (an extra)
    from calendar_core.releases.listing import LARGEST, listed  # noqa: PLC0415

    with fetcher(source, shared) as web:
        listing = listed(web.get(source.url, limit=LARGEST), source)
        if not listing.items and listing.more:
            listing = listed(web.get(listing.more[0], limit=LARGEST), source)
        said = f"{source.name}: {source.form} {source.url}: {_listing(listing)}"
        if not listing.items:
            raise FetchError(f"{said}: nothing in it belongs to this source: look at `links`, `hosts` and `since`")
        item = listing.items[0]
        if source.content == "listing":
            release = from_item(item, source, today=today())
        else:
            release = from_answer(web.get(item.url), item, source, today=today())
    words = count(len(release.text.split()), "word")
    return [
        said,
        f"  {item.url} reads: “{release.title}”, {release.published}, {release.lang}, {words}: {release.text}"[:300],
    ]


def _status(source: "Source", standings: "Standings", remarks: dict[str, str], now: dt.datetime) -> tuple[str, ...]:
    standing = standings.standing(source.name)
    last = next((day.isoformat() for day in standings.days(source.name, 1)), "none")
    state = ", ".join(remarks) or ("fine" if standing.last_success else "new")
    success = _ago(standing.last_success, now)
    return source.name, success, last, f"{standing.added:,}", f"{standing.waiting:,}", state


def _remarks(source: "Source", standings: "Standings", now: dt.datetime) -> dict[str, str]:
    """Return what is out of the ordinary with a source, each in a word and in words."""
    from calendar_core.watching.gaps import DAYS, silence  # noqa: PLC0415 (the command's help needs none)

    standing = standings.standing(source.name)
    quiet = silence(standings.days(source.name, DAYS), now.date())
    overdue = standing.next_visit is not None and standing.next_visit < now - dt.timedelta(days=1)
    remarks = {
        "paused": "paused in the file of sources" if source.paused else "",
        "failing": _failing(standing, now) if standing.error else "",
        "overdue": "its visit is overdue: look whether `dipcal watch` runs" if overdue and not source.paused else "",
        "silent": str(quiet) if quiet else "",
        "incomplete": f"{count(standing.given_up, 'release')} given up: --errors names them" * bool(standing.given_up),
    }
    return {word: words for word, words in remarks.items() if words}


def _failing(standing: "Standing", now: dt.datetime) -> str:
    often = "the last visit failed" if standing.failures == 1 else f"the last {standing.failures} visits failed"
    wait = (standing.next_visit or now) - now
    again = f"tried again in {_long(wait)}" if wait > dt.timedelta() else "to be tried again now"
    return f"{often}, {again}: {standing.error}"


def _ago(moment: dt.datetime | None, now: dt.datetime) -> str:
    if moment is None:
        return "never"
    return "just now" if now - moment < dt.timedelta(minutes=1) else f"{_long(now - moment)} ago"


def _long(time: dt.timedelta) -> str:
    """Say a time in its largest unit."""
    minutes = int(time.total_seconds()) // 60
    units = ((1440, "day"), (60, "hour"), (1, "minute"))
    return next((count(minutes // size, word) for size, word in units if minutes >= size), "less than a minute")
