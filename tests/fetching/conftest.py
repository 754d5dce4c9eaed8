"""What the tests of fetching share."""

import httpx
import pytest
import trustme

from calendar_core.fetching.client import Fetcher, Manners
from tests.fake_time import FakeTime
from tests.site import serving


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch):
    """Let the environment name no proxy."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def site():
    """Return a running site."""
    with serving() as running:
        yield running


@pytest.fixture
def time():
    """Return a clock that stands still."""
    return FakeTime()


@pytest.fixture(scope="session")
def context():
    """Return how certificates are usually verified; it takes a moment to make."""
    return httpx.create_ssl_context()


@pytest.fixture
def manners(time, context):
    """Return usual manners, patient with a busy machine, in time that stands still."""
    return Manners.usual(time, context=context)


@pytest.fixture
def fetcher(manners):
    """Return a fetcher that may ask 127.0.0.1, and no other host that is not public."""
    with Fetcher(manners, allow=["127.0.0.1"]) as made:
        yield made


@pytest.fixture(scope="session")
def authority():
    """Return an authority that makes certificates."""
    return trustme.CA()
