"""Reads the releases of foreign ministries and turns what they report into a timeline and calendar feeds."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from calendar_core.calendar import Calendar

__all__ = ["Calendar"]


def __getattr__(name: str) -> Any:
    """Import `Calendar` when it is first asked for, so that the command starts at once."""
    if name == "Calendar":
        from calendar_core.calendar import Calendar  # noqa: PLC0415

        return Calendar
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
