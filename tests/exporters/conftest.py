"""A server with a filled store, for the tests that only ask it."""

import pytest

from tests.exporters.web_store import fill, serving, store_of


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """Return the address of a store that no test changes."""
    address = store_of(tmp_path_factory.mktemp("store"))
    fill(address)
    return address


@pytest.fixture(scope="module")
def client(store):
    """Return a client of a server that runs for all tests of a module."""
    with serving(store) as client:
        yield client
