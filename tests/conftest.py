"""What holds for every test."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from tests.log.postgres_server import PostgresServer

SKIP_NOTHING = "DIPCAL_TESTS_SKIP_NOTHING"

# Tests are never timed: a busy machine is no defect.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Where nothing may be skipped, a skip is a failure that says what is missing."""
    report = yield
    if report.skipped and os.environ.get(SKIP_NOTHING) and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid}: skipped although {SKIP_NOTHING} is set: {call.excinfo.value}"
    return report


@pytest.fixture(scope="session")
def postgres_server() -> Iterator["PostgresServer"]:
    """Return a running PostgreSQL server."""
    from tests.log.postgres_server import PostgresServer  # noqa: PLC0415 (few tests need one)

    server = PostgresServer()
    yield server
    server.remove()


@pytest.fixture
def postgres_url(postgres_server: "PostgresServer") -> str:
    """Return the URL of a database without a log and without a watch."""
    import psycopg  # noqa: PLC0415 (few tests need it)

    with psycopg.connect(postgres_server.url(), autocommit=True) as connection:
        connection.execute("SET client_min_messages = error")
        connection.execute("DROP SCHEMA IF EXISTS dipcal CASCADE")
        connection.execute("DROP SCHEMA IF EXISTS dipcal_watch CASCADE")
    return postgres_server.url()
