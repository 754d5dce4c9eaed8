"""Bringing a target up to date: only what changed is made and written, and what no longer belongs is removed.

Files that others point to are written first, and what no longer belongs goes last, so that every link holds at every
moment. The state is noted at the very end: a run that is killed is done again from where the one before it ended.
"""

import datetime as dt
import gzip
import hashlib
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable

from attrs import define, field, frozen

from calendar_core.calendar import Calendar
from calendar_core.errors import DiplomaticCalendarError
from exporters.ics import PRODUCT, emptied
from exporters.pieces import Pieces
from exporters.publishing.addresses import PAGE, entry_name
from exporters.publishing.changes import Changes, changes_since, touched_facets
from exporters.publishing.documents import FEEDS, Document, is_safe
from exporters.publishing.facets import Facets, Touched
from exporters.publishing.feeds import entry_calendar, feed_section
from exporters.publishing.ledger import Ledger, State, digest_of, entry_parts, part_of, unknown
from exporters.publishing.lists import data_section, sitemap_section
from exporters.publishing.pages import asset_section, counterpart_section, list_section, root_section
from exporters.publishing.site import Section, Site
from exporters.publishing.targets import Target

PACKED = ".gz"
_LEVEL = 9
_BATCH_FILES = 500
_BATCH_OCTETS = 32_000_000
_MADE_BY = ("babel", "icalendar", "jinja2", "segno")


class StrangerError(DiplomaticCalendarError):
    """A file that no publication wrote is in the way."""


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
        adopt: overwrite files that no publication wrote, where they are in the way.
        anew: make everything, and compare with what stands in the target instead of what the ledger says.
        packed: write a packed copy beside each file, for servers that send such (`gzip_static`).
        progress: is called with a number of files each time that so many were made.

    Raises:
        StrangerError: a file that no publication wrote is in the way.
        TargetError: the target cannot be read or written.
        DamagedLedgerError: what is known of an earlier publication cannot be read.
    """
    site = Site(calendar=calendar, pieces=pieces or Pieces(), base=base_url.rstrip("/"), today=today)
    site.pieces.follow(calendar.log)
    run = _Run(site, target, Ledger(target), adopt=adopt, distrust=anew, packed=packed, progress=progress or _nobody)
    return run.publish()


@define
class _Run:
    """One run; the parts of the ledger that it touches are saved as it goes."""

    site: Site
    target: Target
    ledger: Ledger
    adopt: bool
    distrust: bool
    packed: bool
    progress: Callable[[int], None]
    written: list[str] = field(factory=list)
    unchanged: int = 0
    gone: dict[str, list[str]] = field(factory=lambda: defaultdict(list))
    traits: dict[str, dict[str, Facets]] = field(factory=lambda: defaultdict(dict))

    def publish(self) -> Published:
        """Bring the target up to date."""
        head = self.site.calendar.log.head()
        now = State(_edition(self.site.base, packed=self.packed), head.position, head.hash, self.site.today.isoformat())
        before = self.ledger.state
        if before == now and not self.distrust:
            return Published([], [], 0, anew=False)
        usable = before if before is not None and before.edition == now.edition and not self.distrust else None
        changes = changes_since(self.site.calendar, usable, self.site.today) if usable else None
        if changes is None:
            self._publish_all()
        else:
            self._publish_changes(changes)
        removed = self._remove()
        self._keep_traits()
        self.ledger.finish(now)
        return Published(self.written, removed, self.unchanged, anew=changes is None)

    def _publish_all(self) -> None:
        self.ledger.begin_anew()
        parts: dict[str, dict[str, str]] = {name: {} for name in entry_parts()}
        for one in self.site.calendar.timeline(order="recorded").versions():
            parts[part_of(one.uid)][one.uid] = one.day
        self._bring(asset_section())
        for name, days in parts.items():
            self._entries(name, days)
            self._note_gone(name, {path for uid in days for path in _paths(uid)}, lambda _: True)
            self._keep_traits()
        for section in self._sections(None):
            self._bring(section)

    def _publish_changes(self, changes: Changes) -> None:
        now = touched_facets(self.site.calendar, changes.days)
        facets = [*now.values(), *self._noted(changes.days)]
        touched = Touched.by(facets, changes.passing)
        related = {uid for one in facets for uid in one.related} - changes.days.keys()
        self._bring(asset_section())
        days = changes.days | {one: self._day(one) for one in related}
        for name, uids in sorted(_grouped(days).items()):
            self._entries(name, {uid: days[uid] for uid in uids})
        for section in self._sections(touched):
            self._bring(section)

    def _sections(self, touched: Touched | None) -> Iterator[Section]:
        """Yield the sections in the order in which they are written: what others point to comes first."""
        yield feed_section(self.site, touched)
        if touched is None or touched.days:
            yield list_section(self.site, "timeline", touched)
            yield list_section(self.site, "agreements", touched)
        yield counterpart_section(self.site, touched)
        yield data_section(self.site, touched)
        yield root_section(self.site)
        yield sitemap_section(self.site, touched)

    def _noted(self, uids: Iterable[str]) -> Iterator[Facets]:
        """Yield the traits that entries had when they were last published."""
        for uid in uids:
            noted = self.ledger.part(part_of(uid)).entries.get(uid)
            if noted is not None:
                yield noted

    def _day(self, uid: str) -> str:
        return next((one.day for one in self._noted([uid])), "")

    def _entries(self, name: str, days: dict[str, str]) -> None:
        self._settle(name, self._made(name, days))

    def _made(self, name: str, days: dict[str, str]) -> Iterator[Document]:
        for uid, day in days.items():
            page, calendar, facets = entry_files(self.site, uid, day)
            self.traits[name][uid] = facets
            yield from (Document(path, content) for path, content in zip(_paths(uid), (page, calendar), strict=True))

    def _bring(self, section: Section) -> None:
        known = self.ledger.part(section.part).files
        due = [path for path in section.documents if section.touched(path) or not known.get(path)]
        self._settle(section.part, (Document(path, section.documents[path]()) for path in due))
        self._note_gone(section.part, section.documents, section.owns)

    def _note_gone(self, name: str, belonging: Collection[str], owned: Callable[[str], bool]) -> None:
        for path in self.ledger.part(name).files:
            plain = path.removesuffix(PACKED)
            if owned(plain) and (plain not in belonging or (path != plain and not self.packed)):
                self.gone[name].append(path)

    def _settle(self, name: str, documents: Iterable[Document]) -> None:
        """Write those documents that changed, in batches, and note them."""
        batch: list[Document] = []
        octets = 0
        for one in self._due(name, documents):
            batch.append(one)
            octets += len(one.content)
            if len(batch) >= _BATCH_FILES or octets >= _BATCH_OCTETS:
                self._write(name, batch)
                batch, octets = [], 0
        self._write(name, batch)

    def _due(self, name: str, documents: Iterable[Document]) -> Iterator[Document]:
        """Yield the documents that are to be written, and packed copies beside them."""
        known = self.ledger.part(name).files
        for one in documents:
            self.progress(1)
            is_known = self._is_known(name, one)
            if not is_known:
                yield one
            if self.packed and one.is_text and (not is_known or not known.get(one.path + PACKED)):
                yield Document(one.path + PACKED, gzip.compress(one.content, _LEVEL, mtime=0))
            self.unchanged += is_known

    def _is_known(self, name: str, one: Document) -> bool:
        if self.ledger.part(name).files.get(one.path) != digest_of(one.content):
            return False
        return not self.distrust or self.target.read(one.path) == one.content

    def _write(self, name: str, batch: list[Document]) -> None:
        if not batch:
            return
        part = self.ledger.part(name)
        paths = [one.path for one in batch]
        self._check(paths, unknown(paths, part))
        self.ledger.begin(name, paths)
        self.target.write(batch)
        part.files.update({one.path: digest_of(one.content) for one in batch})
        self.ledger.save(name)
        self.written += paths

    def _check(self, paths: list[str], new: list[str]) -> None:
        unsafe = [path for path in paths if not is_safe(path)]
        if unsafe:
            raise DiplomaticCalendarError(f"{unsafe[0]!r} is no path for a file of the site: nothing of it was written")
        strangers = [] if self.adopt else self.target.present(new)
        if strangers:
            raise StrangerError(
                f"{strangers[0]} in {self.target} was not written by dipcal publish: move it away, or publish with"
                " --adopt to overwrite what is in the way"
            )

    def _remove(self) -> list[str]:
        """Remove what no longer belongs; a calendar that people subscribed to is emptied instead."""
        removed: list[str] = []
        for name, paths in self.gone.items():
            subscribed = [path for path in paths if path.startswith(FEEDS) and path.endswith(".ics")]
            self._settle(name, self._emptied(subscribed))
            going = sorted(set(paths) - set(subscribed))
            if going:
                self.target.remove(going)
                for path in going:
                    self.ledger.part(name).files.pop(path, None)
                self.ledger.save(name)
                removed += going
        return removed

    def _emptied(self, paths: Iterable[str]) -> Iterator[Document]:
        for path in paths:
            content = self.target.read(path)
            if content and PRODUCT.encode() in content:
                yield Document(path, emptied(content))

    def _keep_traits(self) -> None:
        """Note what entries touch now; only at the end, since until then the pages of before are to be made again."""
        for name, traits in self.traits.items():
            part = self.ledger.part(name)
            if any(part.entries.get(uid) != facets for uid, facets in traits.items()):
                part.entries.update(traits)
                self.ledger.save(name)
            self.ledger.release(name)
        self.traits.clear()


def entry_files(site: Site, uid: str, day: str) -> tuple[bytes, bytes, Facets]:
    """Return the page of an entry, its calendar, and what it touches."""
    entry = site.calendar.entry(uid)
    return site.page("/entry/{name}", uid), entry_calendar(site, entry), Facets.of(entry, day)


def _paths(uid: str) -> tuple[str, str]:
    name = entry_name(uid)
    return f"entry/{name}{PAGE}", f"entry/{name}.ics"


def _grouped(uids: Iterable[str]) -> dict[str, list[str]]:
    parts: dict[str, list[str]] = defaultdict(list)
    for uid in uids:
        parts[part_of(uid)].append(uid)
    return parts


def _edition(base: str, *, packed: bool) -> str:
    return f"{_program()} {base} {'packed' if packed else 'plain'}"


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
