"""Work in parcels."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from calendar_core.calendar.parcels import HEAVIEST, MOST, OLDEST, in_order, parcels
from calendar_core.releases import Unread


def a_page(size: int) -> Unread:
    """Return a page of so many bytes."""
    return Unread(where="p.html", stem="p", form="page", data=bytes(size))


def stopped() -> float:
    """Tell the time of a clock that stands still."""
    return 0.0


def test_full_parcels_go_on():
    """A parcel is full by number, and nothing is lost at the end."""
    assert [len(parcel) for parcel in parcels(range(MOST + 5), stopped)] == [MOST, 5]


def test_heavy_parcels_go_on():
    """A parcel is full by weight, so that large pages do not fill the memory."""
    pages = [a_page(HEAVIEST // 2)] * 3
    assert [len(parcel) for parcel in parcels(pages, stopped)] == [2, 1]


def test_old_parcels_go_on():
    """What comes slowly does not wait for a full parcel."""
    ticks = iter([0.0, 0.1, OLDEST + 1, OLDEST + 1, OLDEST + 1.1])
    assert list(parcels("abc", lambda: next(ticks))) == [["a", "b"], ["c"]]


def test_a_pause_empties_the_pipe():
    """Where nothing more comes for the moment, what is there goes on, and then everything that was begun."""
    assert list(parcels(["a", None, None, "b"], stopped)) == [["a"], [], [], ["b"]]


def test_what_came_before_an_error_goes_on():
    """An error of the source does not swallow what it gave before."""

    def broken():
        yield "a"
        raise ValueError("broken")

    found = parcels(broken(), stopped)
    assert next(found) == ["a"]
    with pytest.raises(ValueError, match="broken"):
        next(found)


@pytest.mark.parametrize("width", [1, 2, 4])
def test_results_keep_their_order(width):
    """Whoever is ready first, results come in the order of the parcels; only so many are begun."""
    begun, most, gate = [], [0], threading.Event()

    def work(parcel):
        if parcel == [0]:
            gate.wait(5)  # the first is the last to be ready
        return parcel

    with ThreadPoolExecutor(width) as pool:

        def start(parcel):
            begun.append(parcel)
            if len(begun) >= min(width, 3):
                gate.set()
            return pool.submit(work, parcel).result

        handed = []
        for result in in_order(([number] for number in range(20)), start, 3):
            most[0] = max(most[0], len(begun) - len(handed))
            handed.append(result)
    assert handed == [[number] for number in range(20)]
    assert most[0] == 3


def test_an_empty_parcel_waits_for_all():
    """After it, nothing is under way."""
    events = []

    def start(parcel):
        events.append(f"start {parcel[0]}")
        return lambda: parcel[0]

    events.extend(f"done {result}" for result in in_order([[1], [2], [], [3]], start, 10))
    assert events == ["start 1", "start 2", "done 1", "done 2", "start 3", "done 3"]
