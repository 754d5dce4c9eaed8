"""The standard streams of the command, which may be closed, full, or of an encoding that lacks letters."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_MODES = {"stdin": "r", "stdout": "w", "stderr": "w"}
_WRITTEN_NO_FURTHER = (errno.EBADF, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.ENOSPC, errno.EPIPE)
"""What the system says where a stream takes nothing more; it names no file then."""


def coloured() -> bool:
    """Whether a terminal may get colours and bold letters (no-color.org, and terminals that know none)."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


@contextmanager
def attended() -> Iterator[None]:
    """Let no trouble with what is printed end in a traceback: it is said in a line, and the exit status tells."""
    _make_ready()
    try:
        try:
            yield
        finally:
            sys.stdout.flush()
    except OSError as error:
        if error.filename is not None or error.errno not in _WRITTEN_NO_FURTHER:
            raise
        _lead_nowhere()
        if error.errno == errno.EPIPE:  # whoever reads has read enough
            sys.exit(1)
        sys.exit(
            f"Error: what is printed can be written no further ({error.strerror}): make room, or send it elsewhere"
        )


def _make_ready() -> None:
    """Let a closed stream lead nowhere, and letters that an encoding lacks be printed as escapes."""
    for name, mode in _MODES.items():
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 (open to the end)
        elif mode == "w" and stream.errors == "strict":
            stream.reconfigure(errors="backslashreplace")


def _lead_nowhere() -> None:
    """Give what is still to be printed to nobody, so that the end of the process does not fail at it again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
