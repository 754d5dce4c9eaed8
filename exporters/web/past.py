"""The calendar as it was: the last few pasts that were asked for, each built once in a thread of its own."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from calendar_core.calendar import Calendar
from calendar_core.errors import DiplomaticCalendarError
from exporters.web.busy import BusyError

T = TypeVar("T")

MOST_PASTS = 2
"""Pasts that are kept: each takes as much room on the disk as the read models did then."""
MOST_WAITING = 16
PATIENCE = 10.0
"""Seconds that a request waits for a past to be built; afterwards it is told to ask again."""


class StoppedError(DiplomaticCalendarError):
    """The server stops while a past is built."""


class Pasts:
    """Calendars as of a position, opened when first asked for; what is asked of them holds up no other question.

    Attributes:
        waiting: how many questions wait for their thread.
    """

    def __init__(self, calendar: Calendar) -> None:
        """Look back in a calendar, which is closed by who opened it."""
        self.waiting = 0
        self._present = calendar
        self._seen = 0  # where the log stood when redactions were last looked for
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="past")
        self._opened: OrderedDict[int, Calendar] = OrderedDict()
        self._stopping = False

    async def read(self, position: int, question: Callable[[Calendar], T]) -> T:
        """Ask the calendar as it was at a position of the log.

        Raises:
            BusyError: too many questions wait, or the past is still being built.
        """
        if self.waiting >= MOST_WAITING:
            raise BusyError(f"{MOST_WAITING} questions about the past wait already: ask again in half a minute")
        asking = asyncio.ensure_future(self._in_thread(lambda: question(self._calendar(position))))
        self.waiting += 1
        asking.add_done_callback(self._answered)
        done, _ = await asyncio.wait([asking], timeout=PATIENCE)
        if not done:
            raise BusyError("the calendar as it was known then is being built: ask again in half a minute")
        return asking.result()

    async def close(self) -> None:
        """Stop building, and close what is open."""
        self._stopping = True
        await self._in_thread(self._close_all)
        self._thread.shutdown()

    def _answered(self, asking: asyncio.Future[Any]) -> None:
        self.waiting -= 1
        if not asking.cancelled():
            asking.exception()  # who asked may have gone, and asyncio complains of errors that nobody sees

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def _calendar(self, position: int) -> Calendar:
        self._close_redacted()
        if position not in self._opened:
            self._opened[position] = self._open(position)
        self._opened.move_to_end(position)
        while len(self._opened) > MOST_PASTS:
            self._opened.popitem(last=False)[1].close()
        return self._opened[position]

    def _open(self, position: int) -> Calendar:
        self._go_on(0)
        past = self._present.as_of(position)
        try:
            past.rebuild(progress=self._go_on)
        except BaseException:
            past.close()
            raise
        return past

    def _close_redacted(self) -> None:
        """Close every past when something was redacted since they were opened, because it goes from the past too."""
        head = self._present.log.head().position
        if self._opened and self._present.log.redacted_since(self._seen):
            self._close_all()
        self._seen = head

    def _go_on(self, _: int) -> None:
        if self._stopping:
            raise StoppedError("the server stops")

    def _close_all(self) -> None:
        while self._opened:
            self._opened.popitem()[1].close()
