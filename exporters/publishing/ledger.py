"""What was published: which files, with which content, and how far the log had come.

The ledger stands in the target itself, in a folder that begins with a dot, so that any machine can go on where another
stopped. It is cut into parts, each read and written only by a run that touches it. A path is noted before its file is
written: whatever kills a run, the next one knows which files are its own.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator

import msgspec

from calendar_core.errors import DiplomaticCalendarError
from exporters.publishing.facets import Facets, Touched
from exporters.publishing.targets import LEDGER, Target

ENTRIES = "entries"
_STATE = "state"
_PENDING = ""
"""The digest of a file that is being written."""
_DIGITS = 2


class DamagedLedgerError(DiplomaticCalendarError):
    """What is known of an earlier publication cannot be read."""


class State(msgspec.Struct, frozen=True):
    """How things stood when a site was last published whole.

    Attributes:
        edition: what made it: the program, the base address and how it was asked.
        position: of the log.
        hash: of the event there, which tells whether the log is still the same.
        today: the day that decided what is still to come.
        unfinished: what a run touched that was cut short after this; None when there was none.
    """

    edition: str
    position: int
    hash: str
    today: str
    unfinished: Touched | None = None


class Part(msgspec.Struct):
    """A part of the ledger.

    Attributes:
        files: the digest of each file by its path.
        entries: what each entry touched, by uid; in the parts of entries.
    """

    files: dict[str, str] = {}
    entries: dict[str, Facets] = {}


_part = msgspec.json.Decoder(Part).decode
_state = msgspec.json.Decoder(State).decode


class Ledger:
    """The ledger of a target; each part is read when it is first asked for."""

    def __init__(self, target: Target) -> None:
        """Read from a target and write to it."""
        self._target = target
        self._parts: dict[str, Part] = {}

    @property
    def state(self) -> State | None:
        """How things stood when the site was last published whole; None when a run was cut short, or never."""
        content = self._target.read(_file(_STATE))
        if not content:
            return None
        try:
            return _state(content)
        except msgspec.MsgspecError:
            return None

    def begin_anew(self) -> None:
        """Forget the state, so that a run that is cut short is followed by one that makes everything anew."""
        self._target.remove([_file(_STATE)])

    def finish(self, state: State) -> None:
        """Note how things stand."""
        self._target.keep(_file(_STATE), msgspec.json.encode(state))

    def part(self, name: str) -> Part:
        """Return a part.

        Raises:
            DamagedLedgerError: it cannot be read.
        """
        if name not in self._parts:
            content = self._target.read(_file(name))
            try:
                self._parts[name] = _part(content) if content else Part()
            except msgspec.MsgspecError as error:
                raise DamagedLedgerError(
                    f"{_file(name)} of {self._target} cannot be read ({error}): delete it, and publish with --adopt"
                ) from error
        return self._parts[name]

    def save(self, name: str) -> None:
        """Write a part."""
        self._target.keep(_file(name), msgspec.json.encode(self.part(name)))

    def release(self, name: str) -> None:
        """Let go of a part that was saved; it is read again when it is asked for."""
        self._parts.pop(name, None)

    def begin(self, name: str, paths: Iterable[str]) -> None:
        """Note that files are about to be written."""
        self.part(name).files.update(dict.fromkeys(paths, _PENDING))
        self.save(name)


def entry_parts() -> Iterator[str]:
    """Yield the names of all parts of entries."""
    for number in range(16**_DIGITS):
        yield f"{ENTRIES}-{number:0{_DIGITS}x}"


def part_of(uid: str) -> str:
    """Return the name of the part in which an entry stands."""
    return f"{ENTRIES}-{hashlib.sha256(uid.encode()).hexdigest()[:_DIGITS]}"


def digest_of(content: bytes) -> str:
    """Return what tells a content from any other."""
    return hashlib.sha256(content).hexdigest()[:32]


def unknown(paths: Iterable[str], part: Part) -> list[str]:
    """Return those of some paths that no earlier run noted."""
    known: Collection[str] = part.files.keys()
    return [path for path in paths if path not in known]


def _file(name: str) -> str:
    return f"{LEDGER}/{name}.json"
