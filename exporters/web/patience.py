"""Clients that send or read too slowly are cut off: a connection that is held open for nothing is taken from others.

uvicorn itself bounds only the time between two requests.
"""

import asyncio
from typing import Any, cast

from uvicorn.protocols.http.h11_impl import H11Protocol

LARGEST_HEAD = 32_768
"""Bytes of a request before its body; the addresses and cookies of browsers stay far below."""


class PatientProtocol(H11Protocol):
    """HTTP/1.1 with an end to patience.

    Attributes:
        head_within: seconds in which a request must have come, up to its body.
        body_within: seconds in which its body must have come.
        read_within: seconds in which the client must have taken what waits for it: a megabyte at 8 kB a second.
    """

    head_within = 10.0
    body_within = 30.0
    read_within = 120.0

    _arrival: asyncio.TimerHandle | None = None
    _awaited = ""
    _reading: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn has it
        """Begin to wait for a request."""
        super().connection_made(transport)
        self._await("head")

    def data_received(self, data: bytes) -> None:
        """Take what came, and wait for what is missing."""
        super().data_received(data)
        cycle = self.cycle
        if cycle is None or cycle.response_complete:
            self._await("head")
        else:
            self._await("body" if cycle.more_body else "")

    def on_response_complete(self) -> None:
        """Wait for nothing: how long a connection may rest between two requests is uvicorn's to say."""
        self._await("")
        super().on_response_complete()

    def pause_writing(self) -> None:
        """Begin to wait for a client that does not read."""
        super().pause_writing()
        self._reading = self.loop.call_later(self.read_within, self._cut_off)

    def resume_writing(self) -> None:
        """Go on writing."""
        super().resume_writing()
        if self._reading is not None:
            self._reading.cancel()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        self._await("")
        if self._reading is not None:
            self._reading.cancel()
        super().connection_lost(exc)

    def _await(self, what: str) -> None:
        """Wait for a part of a request from now on; once it is waited for, more bytes of it gain no time."""
        if what == self._awaited:
            return
        self._awaited = what
        if self._arrival is not None:
            self._arrival.cancel()
        seconds = {"head": self.head_within, "body": self.body_within}.get(what)
        self._arrival = None if seconds is None else self.loop.call_later(seconds, self._cut_off)

    def _cut_off(self) -> None:
        cast("Any", self.transport).abort()
