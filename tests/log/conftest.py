"""What the tests of the log share."""

from collections.abc import Iterator

import psycopg
import pytest

from tests.log.postgres_server import PostgresServer


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """Return a running PostgreSQL server."""
    server = PostgresServer()
    yield server
    server.remove()


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> str:
    """Return the URL of a database without a log."""
    with psycopg.connect(postgres_server.url(), autocommit=True) as connection:
        connection.execute("SET client_min_messages = error")
        connection.execute("DROP SCHEMA IF EXISTS dipcal CASCADE")
    return postgres_server.url()
