"""What can go wrong, as a small tree of errors.

Each message says what was wrong, where, and what to do about it. Everything that a user can cause derives from
`DiplomaticCalendarError`, so that the command can show it without a traceback.
"""


class DiplomaticCalendarError(Exception):
    """The base of every error that this library raises on purpose."""


class InvalidDateError(DiplomaticCalendarError, ValueError):
    """A text is no date in the part of EDTF (ISO 8601-2) that is understood here."""


class InvalidEventError(DiplomaticCalendarError, ValueError):
    """An event or its recorded form does not have the shape of its kind; the message names the path to the fault."""


class InvalidEditError(InvalidEventError):
    """What an editor says of a fact cannot be recorded.

    Attributes:
        field: the field of the fact in which the fault is, or `by` or `why` where nobody or no reason is given.
        fault: what is wrong there, in words.
    """

    def __init__(self, field: str, fault: str) -> None:
        """Name the field and what is wrong there."""
        super().__init__(f"{field}: {fault}")
        self.field = field
        self.fault = fault


class UnknownKindError(InvalidEventError):
    """An event is of a kind or schema version that this version of the library does not know."""


class UnknownPartyError(DiplomaticCalendarError, LookupError):
    """A name stands for no state and no organisation that is known; the message suggests near ones."""


class UnknownLanguageError(DiplomaticCalendarError, LookupError):
    """A code names no language that CLDR knows."""


class UnknownFormatError(DiplomaticCalendarError, LookupError):
    """A name stands for no format that is installed."""


class UnknownProfileError(DiplomaticCalendarError, LookupError):
    """A name stands for no client profile of the feeds."""


class ReleaseError(DiplomaticCalendarError):
    """One release cannot be read; the others of the same input are not touched."""


class SourceError(DiplomaticCalendarError):
    """A source is not named, or described in a way that makes no sense; the others are not touched."""


class FetchError(DiplomaticCalendarError):
    """Something could not be fetched from the web.

    Attributes:
        status: the status of the answer; 0 when there was none.
        temporary: whether it may go well later without anybody's doing.
        retry_after: seconds before which the site does not want to be asked again.
    """

    def __init__(self, message: str, *, status: int = 0, temporary: bool = False, retry_after: float = 0) -> None:
        """Say what was wrong, and whether and when it is worth asking again."""
        super().__init__(message)
        self.status = status
        self.temporary = temporary
        self.retry_after = retry_after

    @property
    def gone(self) -> bool:
        """Whether the site says that there is nothing under this address (any more)."""
        return self.status in (404, 410)


class BlockedAddressError(FetchError):
    """An address leads to a network that strangers must not reach."""


class RobotsError(FetchError):
    """The robots.txt of the site asks not to fetch this."""


class ExtractorError(DiplomaticCalendarError, LookupError):
    """An extractor is not installed, or what is registered under its name is none."""


class WorkersError(DiplomaticCalendarError):
    """Nobody can do the work: no cluster answers, or all of its workers fail."""


class LogError(DiplomaticCalendarError):
    """The log cannot do what was asked; nothing that was recorded is lost."""


class StoreError(LogError):
    """The store cannot be opened or written: wrong address, no permission, no space, or a file of another program."""


class DamagedStoreError(StoreError):
    """What the store holds cannot be read any more."""


class WrongExpectedVersionError(LogError):
    """Somebody else appended to the stream in between."""

    def __init__(self, stream: str, expected: int, actual: int) -> None:
        """Name the stream and both versions."""
        super().__init__(
            f"stream {stream!r} is at version {actual}, not {expected}: read it again and decide whether to retry"
        )
        self.stream = stream
        self.expected = expected
        self.actual = actual


class ProjectionError(DiplomaticCalendarError):
    """A projection failed at an event; the message names the projection and the position."""


class UnknownEntryError(DiplomaticCalendarError, LookupError):
    """The timeline has no entry of this uid."""


class MissingExtraError(DiplomaticCalendarError, ImportError):
    """What was asked for needs a package that is installed with an extra; the message names it."""


class InvalidQueryError(DiplomaticCalendarError, ValueError):
    """A question to the timeline names a kind, status, order or the like that does not exist."""
