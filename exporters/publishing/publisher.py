"""Bringing a target up to date: only what changed is made and written, and what no longer belongs is removed.

Files that others point to are written first, and what no longer belongs goes last, so that every link holds at every
moment. The state is noted at the very end: a run that is killed is done again from where the one before it ended.
"""

import datetime as dt
import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import nullcontext
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import islice

from attrs import define, field, frozen
from msgspec.structs import replace

from calendar_core.calendar import Calendar
from calendar_core.errors import DiplomaticCalendarError
from exporters.pieces import Pieces
from exporters.publishing.addresses import PAGE, entry_name
from exporters.publishing.changes import Changes, changes_since, facets_of
from exporters.publishing.documents import Document
from exporters.publishing.facets import Facets, Touched
from exporters.publishing.feeds import entry_calendars, feed_section
from exporters.publishing.ledger import Ledger, State, entry_parts, part_of
from exporters.publishing.lists import data_section, sitemap_section
from exporters.publishing.pages import (
    AGREEMENTS,
    TIMELINE,
    asset_section,
    counterpart_section,
    list_section,
    root_section,
)
from exporters.publishing.site import Section, Site
from exporters.publishing.targets import Target
from exporters.publishing.writer import Writer
from exporters.words import Words

_ENTRY = "/entry/{name}"
_ENTRIES = 100
"""Entries that are read at a time."""
_MADE_BY = ("babel", "icalendar", "jinja2", "segno")


class EmptyLogError(DiplomaticCalendarError):
    """A log without events would take the place of a site that has some."""


@frozen
class Published:
    """What a run did.

    Attributes:
        written: the files that it wrote.
        removed: the files that it removed.
        unchanged: how many files it made and found as they were.
        anew: whether it made everything, where another time only what was touched.
    """

    written: list[str]
    removed: list[str]
    unchanged: int
    anew: bool


def publish(
    calendar: Calendar,
    target: Target,
    base_url: str,
    today: dt.date,
    *,
    pieces: Pieces | None = None,
    languages: tuple[Words, ...] = (),
    adopt: bool = False,
    anew: bool = False,
    packed: bool = False,
    progress: Callable[[int], None] | None = None,
) -> Published:
    """Publish a calendar as a static site.

    Args:
        calendar: what to show.
        target: where.
        base_url: the address at which the target is seen, with http or https.
        today: decides what is still to come.
        pieces: where the components of feeds are kept from one time to the next; in memory unless given.
        languages: in which feeds are told beside English, below `feeds/fr/` and so on.
        adopt: overwrite files that no publication wrote, where they are in the way.
        anew: make everything, and compare with what stands in the target instead of what the ledger says.
        packed: write a packed copy beside each file, for servers that send such (`gzip_static`).
        progress: is called with a number of files each time that so many were made.

    Raises:
        StrangerError: a file that no publication wrote is in the way.
        TargetError: the target cannot be read or written.
        DamagedLedgerError: what is known of an earlier publication cannot be read.
        EmptyLogError: nothing is recorded in the log, and something was published from another; `anew` does it anyway.
    """
    base, head, ledger = base_url.rstrip("/"), calendar.log.head(), Ledger(target)
    writer = Writer(target, ledger, adopt=adopt, distrust=anew, packed=packed, progress=progress or _nobody)
    edition = " ".join((_program(), base, "packed" if packed else "plain", *(words.lang for words in languages)))
    with Pieces() if pieces is None else nullcontext(pieces) as kept:
        kept.follow(calendar.log)
        site = Site(calendar=calendar, pieces=kept, base=base, today=today, languages=languages)
        return _Run(site, ledger, writer).publish(State(edition, head.position, head.hash, today.isoformat()))


@define
class _Run:
    """One run."""

    site: Site
    ledger: Ledger
    writer: Writer
    traits: dict[str, dict[str, Facets]] = field(factory=lambda: defaultdict(dict))

    def publish(self, now: State) -> Published:
        """Bring the target up to date."""
        before, distrust = self.ledger.state, self.writer.distrust
        if before == now and not distrust:
            return Published([], [], 0, anew=False)
        if before is not None and before.position > now.position == 0 and not distrust:
            raise EmptyLogError(
                f"nothing is recorded in this store, but {self.writer.target} was published from one with"
                f" {before.position:,} events: name that one, or publish with --anew to empty the site"
            )
        known = before if before is not None and before.edition == now.edition and not distrust else None
        changes = changes_since(self.site.calendar, known, self.site.today) if known is not None else None
        if known is None or changes is None:
            self._publish_all()
        else:
            self._publish_changes(changes, known)
        self.writer.remove()
        self._keep_traits()
        self.ledger.finish(now)
        return Published(self.writer.written, self.writer.removed, self.writer.unchanged, anew=changes is None)

    def _publish_all(self) -> None:
        self.ledger.begin_anew()
        parts: dict[str, dict[str, str]] = {name: {} for name in entry_parts()}
        for one in self.site.calendar.timeline(order="recorded").versions():
            parts[part_of(one.uid)][one.uid] = one.day
        self._bring(asset_section())
        for name, days in parts.items():
            self.writer.write(name, self._entries(name, days))
            self.writer.keep_only(name, {path for uid in days for path in _paths(uid)}, lambda _: True)
            self._keep_traits()
        for section in self._sections(None):
            self._bring(section)

    def _publish_changes(self, changes: Changes, before: State) -> None:
        facets = [*facets_of(self.site.calendar, changes.days), *self._noted(changes.days)]
        touched = Touched.by(facets, changes.passing) | before.unfinished
        self.ledger.finish(replace(before, unfinished=touched))
        self._bring(asset_section())
        related = {uid for one in facets for uid in one.related}
        for name, days in sorted(
            _grouped({uid: changes.days.get(uid, "") for uid in related | changes.days.keys()}).items()
        ):
            self.writer.write(name, self._entries(name, days))
        for section in self._sections(touched):
            self._bring(section)

    def _sections(self, touched: Touched | None) -> Iterator[Section]:
        """Yield the sections in the order in which they are written: what others point to comes first."""
        yield feed_section(self.site, touched)
        if touched is None or touched.days:
            yield list_section(self.site, TIMELINE, touched)
            yield list_section(self.site, AGREEMENTS, touched)
        yield counterpart_section(self.site, touched)
        yield data_section(self.site, touched)
        yield root_section(self.site)
        yield sitemap_section(self.site, touched)

    def _bring(self, section: Section) -> None:
        known = self.ledger.part(section.part).files
        due = [path for path in section.documents if section.touched(path) or not known.get(path)]
        self.writer.write(section.part, (Document(path, section.documents[path]()) for path in due))
        self.writer.keep_only(section.part, section.documents, section.owns)

    def _entries(self, name: str, days: Mapping[str, str]) -> Iterator[Document]:
        """Yield the files of entries, and note what each touches; an entry without a day did not change itself."""
        for uids in _batched(days, _ENTRIES):
            shown = {uid: self.site.values(_ENTRY, uid) for uid in uids}
            calendars = entry_calendars(self.site, [values["entry"] for values in shown.values()])
            for uid, values in shown.items():
                page, calendar = _paths(uid)
                yield Document(page, self.site.render(_ENTRY, uid, **values))
                yield Document(calendar, calendars[uid])
                if days[uid]:
                    self.traits[name][uid] = Facets.of(values["entry"], days[uid])

    def _noted(self, uids: Iterable[str]) -> Iterator[Facets]:
        """Yield the traits that entries had when they were last published."""
        for uid in uids:
            noted = self.ledger.part(part_of(uid)).entries.get(uid)
            if noted is not None:
                yield noted

    def _keep_traits(self) -> None:
        """Note what entries touch now; only at the end, since until then the pages of before are to be made again."""
        for name, traits in self.traits.items():
            part = self.ledger.part(name)
            if any(part.entries.get(uid) != facets for uid, facets in traits.items()):
                part.entries.update(traits)
                self.ledger.save(name)
            self.ledger.release(name)
        self.traits.clear()


def _paths(uid: str) -> tuple[str, str]:
    name = entry_name(uid)
    return f"entry/{name}{PAGE}", f"entry/{name}.ics"


def _batched(things: Iterable[str], size: int) -> Iterator[tuple[str, ...]]:
    """Yield things, so many at a time."""
    left = iter(things)
    while batch := tuple(islice(left, size)):
        yield batch


def _grouped(days: Mapping[str, str]) -> dict[str, dict[str, str]]:
    parts: dict[str, dict[str, str]] = defaultdict(dict)
    for uid, day in days.items():
        parts[part_of(uid)][uid] = day
    return parts


@cache
def _program() -> str:
    """Return a digest of everything but the log that decides what the files say."""
    digest = hashlib.sha256("".join(version(name) for name in _MADE_BY).encode())
    for package in ("exporters", "calendar_core.knowledge"):
        for content in _contents(files(package)):
            digest.update(content)
    return digest.hexdigest()[:16]


def _contents(folder: Traversable) -> Iterator[bytes]:
    for one in sorted(folder.iterdir(), key=lambda one: one.name):
        if one.is_dir():
            yield from _contents(one)
        elif one.name.endswith((".css", ".html", ".js", ".py", ".svg", ".tsv")):
            yield one.read_bytes()


def _nobody(_: int) -> None:
    """Tell nobody."""
