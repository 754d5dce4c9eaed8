"""The calendar behind the server: read in one thread, while another follows the log."""

import asyncio
import datetime as dt
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

from attrs import frozen

from calendar_core.calendar import Calendar
from calendar_core.calendar.locations import store_url
from calendar_core.calendar.past import moment_of, position_at, time_of
from calendar_core.errors import DiplomaticCalendarError, LogError
from calendar_core.log import Log
from calendar_core.watching.standings import Standing, Standings
from calendar_core.watching.tables import open_tables
from exporters.files import file_name
from exporters.pieces import Pieces, pieces_beside
from exporters.web.activity import codes
from exporters.web.busy import BusyError
from exporters.web.past import Pasts

T = TypeVar("T")


MOST_WAITING = 64
"""Questions that may wait for the thread of the calendar; what is kept is sent without asking."""


@frozen
class Known:
    """The calendar as it is known at a position of the log.

    Attributes:
        position: the position; what was made at it stays right for as long as it is the one that is asked for.
        pasts: where to ask about the past; None for the present.
        day: the day of then; the last one that there is for the present.
    """

    position: int
    _live: "Live"
    _pasts: Pasts | None = None
    day: dt.date = dt.date.max

    async def read(self, question: Callable[[Calendar], T]) -> T:
        """Ask the calendar.

        Raises:
            BusyError: too many questions wait already.
        """
        if self._pasts is None:
            return await self._live.read(question)
        return await self._pasts.read(self.position, question)


class Live:
    """An open calendar, and how far its log has come.

    Attributes:
        position: the position of the log that was last seen; what was made at another is out of date.
        redacted: where it stood when a redaction was last seen; what was made before holds words that are gone.
        lag: how many events each read model was behind the log when it was last looked at.
        closing: whether the server is about to stop, and streams should end.
        fault: why the log cannot be followed just now; empty when it can.
        waiting: how many questions wait for the thread of the calendar.
        pieces: rendered entries, for use in the thread of the calendar.
    """

    pieces: Pieces

    def __init__(self, store: str, poll: float, *, make: bool = False) -> None:
        """Remember the address of the store, the seconds between two looks at its log, and whether to make it."""
        self.position = 0
        self.redacted = 0
        self.lag: Mapping[str, int] = {}
        self.closing = False
        self.fault = ""
        self.waiting = 0
        self._store = store
        self._poll = poll
        self._make = make
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="calendar")
        self._stop = threading.Event()
        self._looking = threading.Lock()
        self._follower = threading.Thread(target=self._follow, name="follower", daemon=True)
        self._calendar: Calendar | None = None
        self._pasts: Pasts | None = None
        self._seen: int | None = None
        self._parties: tuple[int, Mapping[str, str]] = (-1, {})

    async def open(self) -> None:
        """Open the calendar and begin to follow its log.

        Raises:
            StoreError: the store cannot be opened.
        """
        self._calendar = await self._in_thread(lambda: Calendar.open(self._store, make=self._make))
        self._pasts = Pasts(self._calendar)
        path = self._calendar.log.path
        self.pieces = await self._in_thread(lambda: pieces_beside(path))
        await self._in_thread(self._look)
        self._follower.start()

    async def close(self) -> None:
        """Stop following, and close the calendar."""
        self.closing = True
        self._stop.set()
        if self._follower.is_alive():
            await asyncio.to_thread(self._follower.join)
        if self._pasts is not None:
            await self._pasts.close()
        if self._calendar is not None:
            with suppress(sqlite3.Error):  # what is kept may be lost
                await self._in_thread(self.pieces.close)
            await self._in_thread(self._calendar.close)
        self._reader.shutdown()

    async def read(self, question: Callable[[Calendar], T]) -> T:
        """Ask the calendar in its thread, one question after the other.

        Raises:
            BusyError: too many questions wait already.
        """
        calendar = self._calendar
        if calendar is None:
            raise DiplomaticCalendarError("the server has not started: enter the lifespan of the application first")
        if self.waiting >= MOST_WAITING:
            raise BusyError(f"{MOST_WAITING} questions wait for the calendar already: ask again in a few seconds")
        self.waiting += 1
        try:
            return await self._in_thread(lambda: question(calendar))
        finally:
            self.waiting -= 1

    async def known(self, as_of: str = "") -> Known:
        """Return the calendar as it was known at a moment, as people write one; the present unless given.

        Raises:
            InvalidDateError: the text is no date and no time, or a position to which the log has not come.
        """
        if not as_of:
            return Known(self.position, self)
        position, day = await self.read(lambda calendar: _then(calendar.log, as_of))
        return Known(position, self, self._pasts if position < self.position else None, day)

    async def watched(self) -> Sequence[Standing]:
        """Return how the sources stand that `dipcal watch` visits; none where nothing is watched."""
        return await self._in_thread(lambda: _standings(self._store))

    async def moved(self, position: int, patience: float) -> bool:
        """Wait until the log has moved on from a position or the server stops; False when patience ran out."""
        end = time.monotonic() + patience
        while self.position <= position and not self.closing:
            if time.monotonic() >= end:
                return False
            await asyncio.sleep(self._poll)
        return True

    async def parties(self) -> Mapping[str, str]:
        """Return every counterpart of the calendar by the name of its feed."""
        if self._parties[0] != self.position:
            position = self.position
            known = await self.read(codes)
            self._parties = (position, {file_name(code): code for code in known})
        return self._parties[1]

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._reader, work)

    def _follow(self) -> None:
        while not self._stop.wait(self._poll):
            self._look()

    def _was_redacted(self, log: Log, head: int) -> bool:
        """Return whether something was redacted since the last look; before the first one nothing was kept."""
        since = head if self._seen is None else self._seen
        found = since < head and log.redacted_since(since)
        self._seen = head
        return found

    def _look(self) -> None:
        """Note how the log stands, one look at a time: what an earlier one saw never stands after a later one."""
        calendar = self._calendar
        if calendar is None:
            return
        with self._looking:
            try:
                head = calendar.log.head().position
                if self._was_redacted(calendar.log, head):
                    self.redacted = head
                self.position = head
                self.lag = calendar.lag()
            except (DiplomaticCalendarError, sqlite3.Error) as error:
                self.fault = str(error)
            else:
                self.fault = ""


def _then(log: Log, as_of: str) -> tuple[int, dt.date]:
    """Return the position of the log at a moment as people write one, and the day of then."""
    moment = moment_of(as_of, log)
    return position_at(log, moment), time_of(log, moment).date()


def _standings(store: str) -> Sequence[Standing]:
    try:
        with open_tables(store_url(store), read_only=True) as tables:
            return Standings(tables).standings()
    except LogError:  # /healthz tells of a store that fails
        return ()
