"""How a subcommand ends when Ctrl-C or SIGTERM asks for it."""

import signal
import threading
from types import FrameType
from typing import Self

INTERRUPTED = 128
"""What is added to the number of a signal for the exit status, as shells have it."""


class Interrupted(KeyboardInterrupt):
    """A signal asks that the work ends.

    Attributes:
        number: of the signal.
    """

    def __init__(self, number: int) -> None:
        """Say which signal came."""
        super().__init__(number)
        self.number = number


class Ending:
    """Ends the work inside in order at the first Ctrl-C or SIGTERM; those behind it do not break off how it ends.

    They are not listened to any more until the process is gone. A signal that was ignored before still is.
    """

    def __init__(self) -> None:
        """Listen from when it is entered."""
        self._asked: int | None = None
        self._before = {
            number: before
            for number in (signal.SIGINT, signal.SIGTERM)
            if (before := signal.getsignal(number)) not in (signal.SIG_IGN, None)
        }

    def __enter__(self) -> Self:
        """Listen, where that can be done: signals are for the main thread only."""
        if threading.current_thread() is threading.main_thread():
            for number in self._before:
                signal.signal(number, self._end)
        return self

    def __exit__(self, *_: object) -> None:
        """Leave signals to whoever had them before, or to nobody while the process ends."""
        if threading.current_thread() is threading.main_thread():
            for number, before in self._before.items():
                signal.signal(number, before if self._asked is None else signal.SIG_IGN)

    def check(self) -> None:
        """Raise again what was raised where nothing can be raised, as while an object is deleted.

        Raises:
            Interrupted: a signal asked that the work ends.
        """
        if self._asked is not None:
            raise Interrupted(self._asked)

    def _end(self, number: int, _: FrameType | None) -> None:
        if self._asked is None:
            self._asked = number
            raise Interrupted(number)


def status_of(error: KeyboardInterrupt) -> int:
    """Return the exit status of a command that was ended."""
    return INTERRUPTED + (error.number if isinstance(error, Interrupted) else signal.SIGINT)


def let_interrupts_end_the_process() -> None:
    """Have Ctrl-C end this process without a word: the work is over, and nothing is there to catch it any more."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
