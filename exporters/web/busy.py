"""More is asked than the server can answer just now."""

from calendar_core.errors import DiplomaticCalendarError


class BusyError(DiplomaticCalendarError):
    """The server has too much to do just now; the same question may be asked again later."""
