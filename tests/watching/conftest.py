"""What the tests of watching share."""

import httpx
import pytest

from tests.site import serving
from tests.watching.station import Station


@pytest.fixture(scope="session")
def context():
    """Return how certificates are usually verified; it takes a moment to make."""
    return httpx.create_ssl_context()


@pytest.fixture
def site():
    """Return a running site."""
    with serving() as running:
        yield running


@pytest.fixture
def station(tmp_path, context, site):
    """Return a watch over one site, in time that only moves when somebody waits."""
    with Station.open(f"sqlite:///{tmp_path}/log.db", context, [site]) as opened:
        yield opened
