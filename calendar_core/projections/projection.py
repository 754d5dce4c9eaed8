"""What a projection is: a named, versioned fold of the log into tables of its own."""

import sqlite3
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, TypeVar

from calendar_core.errors import ProjectionError
from calendar_core.events import Event
from calendar_core.log import Recorded

HandlerT = TypeVar("HandlerT", bound=Callable[..., None])


def on(*events: type[Event]) -> Callable[[HandlerT], HandlerT]:
    """Let a method of a projection handle events of these classes.

    The method is called as `method(db, event, recorded)`: the connection to write to, the event, and the envelope in
    which it stands in the log.
    """

    def mark(method: HandlerT) -> HandlerT:
        method.__dict__["handles"] = tuple(event.kind for event in events)
        return method

    return mark


class Projection:
    """A fold of the log into tables; subclass it, and mark its methods with `on`.

    Each event is applied once, in the order of the log, in one transaction with the checkpoint. What a handler does
    must follow from the event and from the projection's own tables alone: no clock, no randomness, no network.

    Attributes:
        name: names it, as in `dipcal rebuild NAME`.
        version: raise it when the same log would give other rows; the tables are then built anew.
        tables: the SQL that makes its tables; it may reach no others.
        indexes: the SQL that makes what only readers need; after a long replay it is run last, which is faster.
    """

    name: ClassVar[str]
    version: ClassVar[int] = 1
    tables: ClassVar[str]
    indexes: ClassVar[str] = ""
    handlers: ClassVar[Mapping[str, str]] = {}

    def __init_subclass__(cls) -> None:
        """Collect the handlers of a subclass.

        Raises:
            ProjectionError: it has no name or no tables, or two handlers for one kind.
        """
        super().__init_subclass__()
        for needed in ("name", "tables"):
            if not getattr(cls, needed, None):
                raise ProjectionError(f"projection {cls.__name__} says no {needed}: give it the attribute {needed!r}")
        cls.handlers = dict(cls.handlers) | _handlers(cls)

    def apply(self, db: sqlite3.Connection, event: Event, recorded: Recorded) -> None:
        """Apply one event; kinds without a handler leave everything as it is."""
        method = self.handlers.get(recorded.kind)
        if method is not None:
            getattr(self, method)(db, event, recorded)

    def begin(self, db: sqlite3.Connection) -> None:
        """Get ready for a batch; called in the transaction in which its events are applied."""

    def spill(self, db: sqlite3.Connection) -> None:
        """Write what is too much to keep in memory; called now and then while a whole log is replayed in one go."""

    def flush(self, db: sqlite3.Connection) -> None:
        """Write what the handlers kept in memory; called before each commit."""

    def forget(self) -> None:
        """Drop what the handlers kept in memory; called after each commit and each roll-back."""


def _handlers(cls: type[Projection]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, member in vars(cls).items():
        kinds: Any = getattr(member, "handles", ())
        for kind in kinds:
            if kind in found:
                raise ProjectionError(f"projection {cls.name!r} handles {kind} twice, in {found[kind]} and {name}")
            found[kind] = name
    return found
