"""Killed at any moment and started again, a watch takes in every release once."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading

from tests.site import serving
from tests.watching.station import Station


def killed_after(statements, store, context, site):
    """Visit in another process, which is killed at a statement of its databases; return whether it came so far."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    left = [statements]

    def count(_):
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)

    with contextlib.suppress(BaseException), Station.open(store, context, [site]) as station:
        station.calendar.log._connections.writer.set_trace_callback(count)
        station.state._tables._connection.set_trace_callback(count)
        station.watch.once()
    os._exit(0)


def test_killed_at_ever_later_moments(tmp_path, context, site):
    """A watch that is killed again and again, each time a little later, records everything once and loses nothing."""
    expected = []
    for number in range(4):
        site.publish(f"/news/{number}", f"The Minister spoke, {number}", "2024-10-04")
        expected.append(f"news/{number}")
    with Station.open(f"sqlite:///{tmp_path}/other.db", context, [site]) as station:
        station.visit()  # so that what is slow to load is there, and forked with the rest
    store = f"sqlite:///{tmp_path}/log.db"
    with Station.open(store, context, [site]):
        pass
    statements = 1
    while killed_after(statements, store, context, site):
        statements += 4
    assert statements > 20
    with Station.open(store, context, [site]) as station:
        station.visit()
        assert station.received() == expected
        assert station.calendar.verify() is None
        assert station.state.standing("s0").waiting == 0


def test_sigterm_ends_the_command(tmp_path):
    """`dipcal watch` ends at SIGTERM with status 0, though a site says nothing just then, and tells so in its log."""
    asked, silence = threading.Event(), threading.Event()
    with serving() as site:
        site.pages["/feed.xml"] = lambda _: (asked.set(), silence.wait(30))
        source = f'[sources.kz]\nhome = "KZ"\nurl = "{site.url}/feed.xml"\nallow = ["127.0.0.1"]\n'
        (tmp_path / "sources.toml").write_text(source)
        command = [sys.executable, "-m", "calendar_core", "watch", "--log-format", "json"]
        with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True) as process:
            assert asked.wait(30)
            process.send_signal(signal.SIGTERM)
            _, told = process.communicate(timeout=30)
        silence.set()
    assert process.returncode == 0
    assert [json.loads(line)["event"] for line in told.splitlines()] == ["started", "stopped"]
