"""`Calendar`, the face of the library."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, get_args

from calendar_core.calendar.editing import checked, is_retracted, signed
from calendar_core.calendar.ingested import Ingested
from calendar_core.calendar.locations import store_url, views_path
from calendar_core.calendar.past import Moment, PastLog, position_at, time_of
from calendar_core.calendar.plugins import installed
from calendar_core.errors import InvalidQueryError, LogError, UnknownEntryError
from calendar_core.events import (
    FACTS,
    AgreementSigned,
    AgreementType,
    Edit,
    FactConfirmed,
    FactCorrected,
    FactRetracted,
    Release,
)
from calendar_core.log import Break, Log, Recorded, open_log
from calendar_core.log.base import Clock, utc_now
from calendar_core.parties import resolve
from calendar_core.projections import Entries, Entry, Projection, Timeline, Views, registers
from calendar_core.projections.asking import Many, selection
from calendar_core.projections.history import Change, history_of
from calendar_core.projections.query import Day, Order
from calendar_core.projections.reading import entry_of, fact_of
from calendar_core.projections.register import Register
from calendar_core.projections.register_types import (
    Agreement,
    Commitment,
    CommitmentState,
    Counterpart,
    PersonRecord,
    PlaceRecord,
)
from calendar_core.releases import Hints

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from calendar_core.calendar.ingestion import Extract, Found
    from calendar_core.calendar.languages import Language
    from calendar_core.calendar.rereading import Rereading

__all__ = ["Calendar", "Ingested"]


class Calendar:
    """A log with its read models: releases go in, entries come out.

    What is asked for includes everything that was recorded before, by whomever. A calendar may be used from several
    threads, and several processes may open the same store.
    """

    def __init__(self, log: Log, views: Views, *, clock: Clock = utc_now) -> None:
        """Join a log and its read models; `open` does so for a store."""
        self.log = log
        self._views = views
        self._clock = clock

    @classmethod
    def open(
        cls,
        store: str | Path = "sqlite:///diplomatic.db",
        *,
        clock: Clock = utc_now,
        read_only: bool = False,
        make: bool = True,
        projections: Iterable[type[Projection]] = (),
        views: str | Path | None = None,
    ) -> Self:
        """Open a store.

        Args:
            store: a URL (`sqlite:///diplomatic.db`, `postgresql://…`) or the path of a SQLite file.
            clock: tells the time of recording, aware.
            read_only: never write to the log; it must exist then.
            make: make the store when it does not exist.
            projections: read models of your own, beside those that are built in and installed.
            views: the file of the read models; beside the log unless given.

        Raises:
            StoreError: the store cannot be opened.
        """
        log = open_log(store_url(store), clock=clock, read_only=read_only, make=make)
        try:
            path = Path(views) if views is not None else views_path(log, str(store))
            return cls(
                log, Views(log, path, [Timeline(), *(one() for one in (*installed(), *projections))]), clock=clock
            )
        except BaseException:
            log.close()
            raise

    def close(self) -> None:
        """Close the store."""
        self._views.close()
        self.log.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self.close()

    def ingest(
        self,
        releases: str | Path | Release | Iterable[str | Path | Release],
        hints: Hints = Hints(),  # noqa: B008 (it cannot be changed)
        *,
        extract: "Extract | None" = None,
        today: dt.date | None = None,
        progress: Callable[[], None] | None = None,
        executor: "Executor | None" = None,
        ahead: int | None = None,
        result: Ingested | None = None,
    ) -> Ingested:
        """Take releases in, and record what they report, in their order.

        A release that was recorded before adds nothing; one that reads otherwise now adds the difference. One in a
        language that no extractor serves is recorded, and waits for `reextract`. In files, an id names one release:
        a second one with other words is a failure.

        Args:
            releases: files, folders, `-` for standard input, or releases.
            hints: what the files do not tell themselves.
            extract: reads the facts from a release; by default, the extractor that serves its language.
            today: the day after which nothing can be published; the clock's unless given.
            progress: is called after each release.
            executor: where to read the releases: a pool of processes or a cluster; here unless given. `extract` has to
                be a function that can be pickled then.
            ahead: how many parcels of releases may be under way in the executor.
            result: where to count, for those who want to look meanwhile, or after an interruption.

        Raises:
            StoreError: the store cannot be written; what was taken in before is recorded.
            WorkersError: none of the workers can read releases.
        """
        from calendar_core.calendar.ingestion import AHEAD, Ingestion  # noqa: PLC0415 (a query needs no extractor)
        from calendar_core.extraction import extract_served  # noqa: PLC0415

        ingestion = Ingestion(
            log=self.log, extract=extract or extract_served, hints=hints, today=today or self._today(),
            executor=executor, ahead=ahead or AHEAD, result=Ingested() if result is None else result,
        )  # fmt: skip
        return ingestion.take_all(_found(releases, hints), progress)

    def reextract(
        self, *, extract: "Extract | None" = None, languages: Collection[str] | None = None, dry_run: bool = False
    ) -> "Rereading":
        """Read the releases of the log again, and record what reads otherwise now.

        Nothing happens before the result is iterated. Nothing is changed or deleted: new facts, corrections and
        retractions are appended, and what an editor confirmed, corrected or retracted stays.

        Args:
            extract: reads the facts from a release; by default, the extractor that serves its language.
            languages: only releases in these languages, as primary subtags of BCP 47.
            dry_run: record nothing, and only tell.

        Returns:
            An iterable of what changes, release by release, with the count of those read and the failures.
        """
        from calendar_core.calendar.rereading import Rereading  # noqa: PLC0415 (a query needs no extractor)
        from calendar_core.extraction import extract_served  # noqa: PLC0415

        chosen = None if languages is None else frozenset(languages)
        return Rereading(self.log, extract or extract_served, record=not dry_run, languages=chosen)

    def languages(self) -> "list[Language]":
        """Return in which languages releases are, the commonest first, and which extractor serves each."""
        from calendar_core.calendar.languages import languages_of  # noqa: PLC0415 (a query needs no extractor)

        return languages_of(self.log)

    def waiting(self) -> Iterator[Release]:
        """Yield the releases that wait for an extractor of their language."""
        from calendar_core.calendar.languages import waiting_in  # noqa: PLC0415 (a query needs no extractor)

        return waiting_in(self.log)

    def timeline(
        self,
        *,
        counterpart: Many = None,
        home: Many = None,
        kind: Many = None,
        people: str | None = None,
        place: str | None = None,
        level: Many = None,
        status: Many = None,
        confidence: float | None = None,
        confirmed: bool | None = None,
        since: Day | None = None,
        until: Day | None = None,
        during: Day | None = None,
        text: str | None = None,
        release: str | None = None,
        order: Order = "time",
        limit: int | None = None,
        offset: int = 0,
    ) -> Entries:
        """Return the entries that answer to every condition; where one may have several values, any of them.

        Args:
            counterpart: states and organisations, as people write them.
            home: whose releases tell of it.
            kind: `meeting_held` and so on.
            people: words of the name or office of somebody who took part.
            place: words of the name of the place.
            level: the rank at which the sides met.
            status: happened, planned or cancelled.
            confidence: the least confidence, 0 to 1.
            confirmed: whether an editor checked it.
            since: entries that may be on or after this date (EDTF or a date).
            until: entries that may be on or before this date.
            during: entries that may be in this time.
            text: words of names, titles, quotes and places without accents; `"…"` is a phrase, `visa*` a beginning.
            release: id of a release that reports it.
            order: time, recorded or modified; with a minus before it the last come first.
            limit: how many at most.
            offset: how many to leave out; `Entries.page` goes on faster.

        Raises:
            UnknownPartyError: a state or organisation is not known; the message suggests near ones.
            InvalidDateError: a time is no date.
            InvalidQueryError: a kind, status, level or order does not exist.
        """
        chosen = selection(
            self._ready(), counterpart=counterpart, home=home, kind=kind, status=status, level=level, people=people,
            place=place, text=text, since=since, until=until, during=during, confidence=confidence,
            confirmed=confirmed, release=release,
        )  # fmt: skip
        return Entries(self._ready, chosen, order, limit, offset)

    def agreements(
        self,
        *,
        counterpart: Many = None,
        home: Many = None,
        type: AgreementType | None = None,  # noqa: A002 (the name users know it by)
        status: Many = None,
        text: str | None = None,
        since: Day | None = None,
        until: Day | None = None,
    ) -> Register[Agreement]:
        """Return the register of what was signed, first to last; arguments as of `timeline`.

        Args:
            counterpart: states and organisations.
            home: whose releases tell of it.
            type: treaty, memorandum and so on.
            status: happened or cancelled.
            text: words of the title, the people or the quotes.
            since: signed on or after this date.
            until: signed on or before this date.
        """
        chosen = selection(
            self._ready(), counterpart=counterpart, home=home, kind=AgreementSigned.kind, status=status, text=text,
            since=since, until=until,
        )  # fmt: skip
        return Register(Agreement, lambda: registers.agreements(self._ready(), chosen, type))

    def commitments(
        self,
        *,
        state: CommitmentState | None = None,
        counterpart: Many = None,
        home: Many = None,
        kind: Many = ("visit_agreed", "meeting_agreed"),
        since: Day | None = None,
        until: Day | None = None,
        today: dt.date | None = None,
    ) -> Register[Commitment]:
        """Return what was agreed and what became of it, by the day on which it is due; arguments as of `timeline`.

        Args:
            state: open, postponed, overdue, fulfilled or cancelled.
            counterpart: states and organisations.
            home: whose releases tell of it.
            kind: visit_agreed or meeting_agreed.
            since: due on or after this date.
            until: due on or before this date.
            today: the day on which to ask; the clock's unless given.

        Raises:
            InvalidQueryError: there is no such state.
        """
        if state is not None and state not in get_args(CommitmentState):
            raise InvalidQueryError(f"no state {state!r}: there are {', '.join(get_args(CommitmentState))}")
        chosen = selection(self._ready(), counterpart=counterpart, home=home, kind=kind, since=since, until=until)
        return Register(Commitment, lambda: registers.commitments(self._ready(), chosen, state, today or self._today()))

    def counterparts(self, counterpart: Many = None, *, today: dt.date | None = None) -> Register[Counterpart]:
        """Return each counterpart with counts, contacts and visits, those with the most entries first.

        Args:
            counterpart: only these states and organisations.
            today: the day on which to ask; the clock's unless given.
        """
        parties = selection(self._ready(), counterpart=counterpart).counterparts
        return Register(Counterpart, lambda: registers.counterparts(self._ready(), parties, today or self._today()))

    def people(self, name: str | None = None, *, party: str | None = None) -> Register[PersonRecord]:
        """Return who was named, with offices over time and whom they met, those most often named first.

        Args:
            name: words of the name.
            party: for whom they stand.
        """
        code = resolve(party) if party else None
        return Register(PersonRecord, lambda: registers.people(self._ready(), name, code))

    def places(self, *, country: str | None = None) -> Register[PlaceRecord]:
        """Return where it was, with coordinates, the places with the most entries first.

        Args:
            country: only places in this state.
        """
        code = resolve(country) if country else None
        return Register(PlaceRecord, lambda: registers.places(self._ready(), code))

    def entry(self, uid: str) -> Entry:
        """Return one entry.

        Args:
            uid: its uid, or the end of it (six characters or more) when no other ends so.

        Raises:
            UnknownEntryError: the timeline has none of this uid, or several that end so.
        """
        found = entry_of(self._ready(), uid)
        if found is None:
            raise UnknownEntryError(
                f"no entry {uid!r}, or several that end so: `dipcal timeline --json` lists their uids"
            )
        return found

    def history(self, uid: str) -> list[Change]:
        """Return who confirmed, corrected or retracted what of an entry, first to last; empty when nobody did."""
        return history_of(self._ready(), uid)

    def sql(self, query: str, parameters: Sequence[Any] = ()) -> list[Any]:
        """Return the rows of a query on the read models, up to date; the tables of your own are among them.

        Raises:
            InvalidQueryError: SQLite does not understand the query.
            ProjectionError: a projection stopped at an event.
        """
        self._views.require(*(one.name for one in self._views.projections))
        return self._views.ask(query, parameters)

    def replay(
        self,
        after: int = 0,
        *,
        limit: int | None = None,
        kinds: Collection[str] | None = None,
        stream: str | None = None,
        since: dt.datetime | None = None,
        until: dt.datetime | None = None,
    ) -> Iterator[Recorded]:
        """Yield recorded events in order, from behind a position; the conditions are those of `Log.read`."""
        return self.log.read(after, limit=limit, kinds=kinds, stream=stream, since=since, until=until)

    def rebuild(self, names: Collection[str] | None = None, *, progress: Callable[[int], None] | None = None) -> None:
        """Build read models anew from the log, all or those named; readers see the old ones until they are complete.

        Raises:
            ProjectionError: there is no projection of that name, or one stopped at an event; the others are complete.
        """
        self._views.rebuild(names, progress)
        self._views.require(*(names or (one.name for one in self._views.projections)))

    def lag(self) -> dict[str, int]:
        """Return how many events each read model is behind the log; the next question brings them up to date."""
        head = self.log.head().position
        return {one.name: head - self._views.checkpoint(one.name).position for one in self._views.projections}

    def verify(self) -> Break | None:
        """Check the whole log, and return the first place where it is not what was recorded."""
        return self.log.verify()

    def confirm(self, fact: str, *, by: str, why: str) -> Recorded:
        """Record that somebody checked a fact and found it right; one that was retracted stands again.

        Args:
            fact: id of the fact (`Source.fact`), or the end of it (six characters or more) when no other ends so.
            by: who says so.
            why: the reason, in words.

        Raises:
            LogError: there is no such fact.
            InvalidEditError: nobody says so, or for no reason.
        """
        return self._edit(FactConfirmed(fact=fact_of(self._ready, fact), by=by, why=why))

    def correct(self, fact: str, *, by: str, why: str, **changes: Any) -> Recorded:
        """Record that some fields of a fact were wrong; arguments as of `confirm`.

        A fact that was retracted stays so until it is confirmed.

        Args:
            fact: id of the fact, or its end.
            by: who says so.
            why: the reason, in words.
            **changes: the new value of each field: text as people write it (`when="2024-10"`, `place="Almaty"`,
                `counterparts="Bahrain; UN"`), an object of `calendar_core.events`, or its JSON. A new date counts as
                stated in the release, unless JSON says that it is not.

        Raises:
            LogError: there is no such fact.
            InvalidEventError: there is no such field, no editor may change it, or its value makes no sense.
        """
        fact = fact_of(self._ready, fact)
        values = checked(self._ready(), fact, changes)
        return self._edit(FactCorrected(fact=fact, by=by, why=why, changes=values))

    def retract(self, fact: str, *, by: str, why: str) -> Recorded:
        """Record that a fact is not true, or not in its release; arguments as of `confirm`, which takes it back."""
        return self._edit(FactRetracted(fact=fact_of(self._ready, fact), by=by, why=why))

    def is_retracted(self, fact: str) -> bool:
        """Tell whether a fact was taken back, and nobody confirmed it since."""
        return is_retracted(self._ready(), fact_of(self._ready, fact))

    def as_of(self, moment: Moment) -> "Calendar":
        """Return the calendar as the log knew it then; close it too.

        Args:
            moment: a day, month or year (to its end, UTC), a time (UTC unless it says its zone), or a position.
                What is overdue or still to come is told by the day of then; of a position, the day it was recorded.

        Raises:
            InvalidDateError: the text is no date and no time.
        """
        past, then = PastLog(self.log, position_at(self.log, moment)), time_of(self.log, moment)
        views = Views(past, None, [type(one)() for one in self._views.projections])
        return Calendar(past, views, clock=lambda: min(self._clock(), then))

    def _today(self) -> dt.date:
        return self._clock().astimezone(dt.UTC).date()

    def _ready(self) -> Views:
        """Return the read models, with everything that was recorded before."""
        self._views.require(Timeline.name)
        return self._views

    def _edit(self, event: Edit) -> Recorded:
        recorded = self.log.get(event.fact)
        if not recorded.stream.startswith("release/") or recorded.kind not in FACTS:
            raise LogError(
                f"event {event.fact!r} is no fact but {recorded.kind}: name one that a source of an entry has"
            )
        return self.log.append(recorded.stream, [signed(event)])[0]


def _found(given: str | Path | Release | Iterable[str | Path | Release], hints: Hints) -> "Iterator[Found | None]":
    from calendar_core.releases import find  # noqa: PLC0415 (a query reads no release)

    listed = [given] if isinstance(given, str | Path | Release) else given
    for ready, some in groupby(listed, key=lambda one: isinstance(one, Release)):
        batch: Iterator[Any] = some
        # paths are read together, because an id given as a hint names one release of them all
        yield from batch if ready else find(batch, hints)
