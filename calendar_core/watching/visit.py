"""One visit to one source: what it lists, what is new, and what became of what it published lately."""

import datetime as dt
import threading
from collections.abc import Callable
from typing import Any, Protocol
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from calendar_core.calendar import Calendar
from calendar_core.calendar.versions import last_version, likeness, note_returned, note_vanished
from calendar_core.errors import DiplomaticCalendarError, FetchError, RobotsError, StoreError
from calendar_core.events import Release
from calendar_core.fetching.client import Answer, Fetcher, Validators
from calendar_core.fetching.time import Time
from calendar_core.releases.fetched import from_answer, from_item
from calendar_core.releases.listing import LARGEST, Item, Listing, listed
from calendar_core.releases.sources import Source
from calendar_core.watching.records import Known, Outcome
from calendar_core.watching.state import State, digest_of

HOUR = dt.timedelta(hours=1)
DAY = dt.timedelta(days=1)

LOOKS = (HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY, 14 * DAY, 30 * DAY)
"""How long after it was taken in a release is looked at again: sites correct what is fresh."""

RECENT = 31 * DAY
"""A release that was older when it was listed is not looked at again."""

RETRIES = (HOUR / 6, HOUR / 2, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY)
"""How long to wait after each failure before a release is tried again; after the last it is given up."""

HOPELESS = (HOUR, DAY)
"""The same where trying again rarely helps: the page is not there, or holds no release."""

MISSES = 2
"""How often in a row the site must say that a release is gone before it counts as vanished."""

MOST_TAKEN = 100
MOST_LOOKED_AT = 40
"""Pages that are read in one visit; the rest waits for the next, so that no source keeps a thread for hours."""

MOST_LISTS = 20
"""Lists of one sitemap index that are read in one visit, the newest first."""

PATIENCE = 2
"""Pages in a row that may fail because of the site before the visit is ended."""

FRONT = ("", "/")
"""The paths of a front page."""

LEAST_LIKENESS = 0.1
"""A page that shares fewer words with what it was shows something else now."""


class Tell(Protocol):
    """Tells whoever runs the watch what happens, in a word and with values."""

    def __call__(self, event: str, /, **values: Any) -> None:
        """Tell of an event."""


@frozen
class Desk:
    """What all visits share.

    Attributes:
        calendar: takes the releases in.
        state: keeps what was seen.
        time: tells the time.
        tell: tells what happens.
        progress: is called after each page.
        taking: held while a release is taken in.
    """

    calendar: Calendar
    state: State
    time: Time
    tell: Tell
    progress: Callable[[], None] = lambda: None
    taking: threading.Lock = field(factory=threading.Lock)


class Visit:
    """Visits one source once; `outcome` tells what came of it, also of a visit that failed half-way."""

    def __init__(self, source: Source, fetcher: Fetcher, desk: Desk) -> None:
        """Prepare a visit."""
        self.outcome = Outcome()
        self._source = source
        self._fetcher = fetcher
        self._desk = desk
        self._state = desk.state
        self._in_a_row = 0

    def run(self) -> None:
        """Read the list, take in what is new, and look again at what is due.

        Raises:
            FetchError: the site, or its list, cannot be read just now.
            StoreError: nothing can be recorded.
            Stopped: the end was asked for.
        """
        self._read_lists()
        for known in self._state.waiting(self._source.name, self._now(), MOST_TAKEN):
            self._guarded(known, self._take)
        if self._source.content == "page":
            for known in self._state.due(self._source.name, self._now(), MOST_LOOKED_AT):
                self._guarded(known, self._look_again)
        waiting = len(self._state.waiting(self._source.name, self._now(), MOST_TAKEN))
        self.outcome = evolve(self.outcome, waiting=waiting)

    def _read_lists(self) -> None:
        items: list[Item] = []
        lists: dict[str, Validators] = {}
        todo = [self._source.url]
        while todo and len(lists) < MOST_LISTS:
            url = todo.pop(0)
            try:
                listing, validators = self._read_list(url)
            except FetchError as error:
                if url == self._source.url or error.retry_after:
                    raise
                self._desk.tell("list broken", source=self._source.name, why=str(error))
                listing, validators = Listing(), Validators()
            lists[self._list_key(url)] = validators
            items += listing.items
            todo += [each for each in listing.more if self._list_key(each) not in lists and each not in todo]
        if self._source.content == "page":
            items = [evolve(item, html="") for item in items]
        self._state.note_listed(self._source.name, items, lists, self._now())

    def _read_list(self, url: str) -> tuple[Listing, Validators]:
        """Return what a list has, nothing where it did not change, and what makes the next request conditional."""
        answer = self._fetcher.get(url, self._state.validators(self._source.name, self._list_key(url)), limit=LARGEST)
        if not answer.modified:
            return Listing(), answer.validators
        listing = listed(answer, self._source)
        if listing.broken:
            self._desk.tell("list broken", source=self._source.name, why=listing.broken)
        # What an index leads to may change without it.
        return listing, Validators() if listing.more else answer.validators

    def _list_key(self, url: str) -> str:
        """Return what a list is kept under: described otherwise, a source takes something else from the same list."""
        source = self._source
        described = (source.form, source.links, source.hosts, source.since, source.content, source.fields)
        return f"{url}#{digest_of(repr(described).encode('utf-8', 'replace'))[:16]}"

    def _guarded(self, known: Known, work: Callable[[Known], None]) -> None:
        """Do one piece of work; what goes wrong with one release does not touch the others."""
        try:
            work(known)
        except StoreError:
            raise
        except FetchError as error:
            self._put_off(known, error, hopeless=not error.temporary)
            self._in_a_row += error.temporary
            if error.retry_after or self._in_a_row >= PATIENCE:
                raise
        except DiplomaticCalendarError as error:
            self._put_off(known, error, hopeless=True)
            self._in_a_row = 0
        else:
            self._in_a_row = 0
        self._desk.progress()

    def _take(self, known: Known) -> None:
        """Take in a release that is new, or whose words in the list are."""
        if self._source.content == "listing":
            release = from_item(known.item, self._source, today=self._now().date())
            self._record(known, release, Validators(), digest_of(known.item.html.encode("utf-8", "replace")))
            return
        answer = self._fetcher.get(known.item.url)
        if self._leads_away(answer, known.item):
            raise FetchError(f"{known.item.url}: it leads to {answer.url}", status=404)
        self._record(known, self._read(answer, known), answer.validators, digest_of(answer.body))

    def _look_again(self, known: Known) -> None:
        """Look whether a release is still there, and still reads as it did."""
        self._count(looked=1)
        try:
            answer = self._fetcher.get(known.item.url, known.validators)
        except FetchError as error:
            if not error.gone:
                raise
            self._miss(known, f"the site answers {error.status}")
            return
        if answer.modified and self._leads_away(answer, known.item):
            self._miss(known, f"it leads to {answer.url}")
        elif not answer.modified or digest_of(answer.body) == known.digest:
            self._is_there(known, answer)
        else:
            self._compare(known, answer)

    def _compare(self, known: Known, answer: Answer) -> None:
        release = self._read(answer, known)
        before = last_version(self._desk.calendar.log, release.id)
        if before is not None and before.text and likeness(before, release) < LEAST_LIKENESS:
            self._miss(known, "the page shows something else")
        elif before is not None and _reads_alike(before, release):
            self._is_there(known, answer)
        else:
            self._record(known, release, answer.validators, digest_of(answer.body))

    def _read(self, answer: Answer, known: Known) -> Release:
        return from_answer(answer, known.item, self._source, today=self._now().date())

    def _record(self, known: Known, release: Release, validators: Validators, digest: str) -> None:
        with self._desk.taking:
            result = self._desk.calendar.ingest(release, today=self._now().date())
        for failure in result.failures:
            raise failure
        self._count(added=result.added, changed=result.changed, facts=result.facts)
        if result.added or result.changed:
            what = "release added" if result.added else "release changed"
            self._desk.tell(what, source=self._source.name, release=release.id, title=release.title, facts=result.facts)
        self._note_return(known)
        self._settle(known, release.published, validators, digest)

    def _is_there(self, known: Known, answer: Answer) -> None:
        self._note_return(known)
        before = last_version(self._desk.calendar.log, known.item.url)
        validators = answer.validators if answer.modified else known.validators
        digest = digest_of(answer.body) if answer.modified else known.digest
        released = before.published if before else known.item.day() or self._today()
        self._settle(known, released, validators, digest)

    def _settle(self, known: Known, released: str, validators: Validators, digest: str) -> None:
        """Note that a release was read, and when to look again. What was recorded before this is not lost by a kill."""
        self._state.take(
            self._source.name, known.item, released=released, validators=validators, digest=digest,
            next_look=self._next_look(known, released), now=self._now(),
        )  # fmt: skip

    def _next_look(self, known: Known, released: str) -> dt.datetime | None:
        now = self._now()
        taken = known.taken_at or now
        if self._source.content == "listing" or dt.date.fromisoformat(released) < (taken - RECENT).date():
            return None
        return next((taken + look for look in LOOKS if taken + look > now), None)

    def _miss(self, known: Known, why: str) -> None:
        """Note that a release was not where it was; the second time in a row it counts as vanished."""
        missing = known.missing + 1
        if missing >= MISSES and note_vanished(self._desk.calendar.log, known.item.url, url=known.item.url, why=why):
            self._count(vanished=1)
            self._desk.tell("release vanished", source=self._source.name, release=known.item.url, why=why)
        later = self._now() + HOUR if missing < MISSES else self._next_look(known, known.item.day() or self._today())
        self._state.put_off(
            self._source.name, known, f"{known.item.url}: {why}", tries=0, missing=missing, next_look=later
        )

    def _note_return(self, known: Known) -> None:
        if note_returned(self._desk.calendar.log, known.item.url, url=known.item.url):
            self._count(returned=1)
            self._desk.tell("release returned", source=self._source.name, release=known.item.url)

    def _leads_away(self, answer: Answer, item: Item) -> bool:
        """Whether a page that is gone is answered by the front page or the list."""
        if answer.url == item.url:
            return False
        front = urlsplit(answer.url).path in FRONT and urlsplit(item.url).path not in FRONT
        return front or answer.url == self._source.url

    def _put_off(self, known: Known, error: DiplomaticCalendarError, *, hopeless: bool) -> None:
        self._count(unreadable=1)
        self._state.put_off(
            self._source.name, known, str(error), tries=known.tries + 1, missing=known.missing,
            next_look=None if isinstance(error, RobotsError) else self._next_try(known, hopeless=hopeless),
        )  # fmt: skip
        self._desk.tell(
            "release not read", source=self._source.name, release=known.item.url, why=str(error), tries=known.tries + 1
        )

    def _next_try(self, known: Known, *, hopeless: bool) -> dt.datetime | None:
        """Return when to try again; never, where that was tried often enough or the release is no longer recent."""
        waits = HOPELESS if hopeless else RETRIES
        if known.taken_at is None:
            return self._now() + waits[known.tries] if known.tries < len(waits) else None
        later = self._now() + waits[min(known.tries, len(waits) - 1)]
        return later if later <= known.taken_at + RECENT else None

    def _count(self, **more: int) -> None:
        counts = {name: getattr(self.outcome, name) + number for name, number in more.items()}
        self.outcome = evolve(self.outcome, **counts)

    def _now(self) -> dt.datetime:
        return self._desk.time.now()

    def _today(self) -> str:
        return self._now().date().isoformat()


def _reads_alike(old: Release, new: Release) -> bool:
    """Whether two versions differ in white space only, or not at all, to whoever reads them."""
    return (old.title, old.published, old.text.split()) == (new.title, new.published, new.text.split())
