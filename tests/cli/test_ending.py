"""How work ends at Ctrl-C and SIGTERM."""

import signal
import sys
import threading

import pytest

from calendar_core.cli.ending import Ending, Interrupted, status_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX")


@pytest.fixture(autouse=True)
def handlers():
    """Let this process hear signals as one that a terminal began, and as before in the end."""
    found = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    yield
    for number, handler in found.items():
        signal.signal(number, handler)


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_the_first_ends_it_and_the_others_let_it_end(number, status):
    """What has to be done at the end is done, however many come meanwhile, and when it is done."""
    done = []

    def work():
        with Ending():
            try:
                signal.raise_signal(number)
            finally:
                for other in (signal.SIGINT, signal.SIGTERM, number):
                    signal.raise_signal(other)
                    done.append(other)

    with pytest.raises(Interrupted) as asked:
        work()
    signal.raise_signal(signal.SIGINT)
    signal.raise_signal(signal.SIGTERM)
    assert (status_of(asked.value), len(done)) == (status, 3)


class Deleted:
    """Is interrupted while it is deleted, where Python has nobody to tell."""

    def __del__(self):
        """Interrupt."""
        signal.raise_signal(signal.SIGINT)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_what_was_swallowed_is_raised_again():
    """The work ends at the next place where it asks."""
    with Ending() as ending:
        ending.check()
        Deleted()
        with pytest.raises(Interrupted):
            ending.check()


def test_it_leaves_no_trace_where_nothing_came():
    """Signals mean afterwards what they meant before."""
    with Ending():
        assert signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


def test_what_was_ignored_is_ignored():
    """Work in the background of a shell goes on when Ctrl-C ends what is in the foreground."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with Ending() as ending:
        signal.raise_signal(signal.SIGINT)
        ending.check()
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN


def test_in_another_thread_it_does_nothing():
    """Only the main thread hears signals."""
    seen = []

    def work():
        with Ending():
            seen.append(signal.getsignal(signal.SIGTERM))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [signal.SIG_DFL]
