"""The PostgreSQL engine keeps what every log promises."""

import pytest

from calendar_core.log import open_log
from calendar_core.log.testing import LogConformance


class TestPostgres(LogConformance):
    @pytest.fixture
    def open_store(self, postgres_url: str):
        """Open a log in a database that had none."""
        return lambda **options: open_log(postgres_url, **options)
