"""The SQLite engine keeps what every log promises, in a file and in memory."""

from pathlib import Path

import pytest

from calendar_core.log import SqliteLog, open_log
from calendar_core.log.testing import LogConformance


class TestSqliteFile(LogConformance):
    @pytest.fixture
    def open_store(self, tmp_path: Path):
        """Open a log in a file."""
        return lambda **options: open_log(f"sqlite:///{tmp_path / 'log.db'}", **options)


class TestSqliteInMemory(LogConformance):
    @pytest.fixture
    def open_store(self):
        """Hand out one log again and again: a log in memory is shared by sharing the object."""
        shared = []

        def open_store(**options):
            if not shared:
                shared.append(_SharedLog(None, **options))
            shared[0].users += 1
            return shared[0]

        return open_store


class _SharedLog(SqliteLog):
    users = 0

    def close(self):
        self.users -= 1
        if self.users <= 0:
            super().close()
