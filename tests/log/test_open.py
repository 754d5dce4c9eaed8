"""A store URL chooses the engine."""

from pathlib import Path

import pytest

from calendar_core.errors import StoreError
from calendar_core.log import open_log
from calendar_core.log.testing import a_release


def test_relative_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Three slashes name a file in the current folder."""
    monkeypatch.chdir(tmp_path)
    with open_log("sqlite:///my log%20?.db") as log:
        log.append("release/1", [a_release()])
        assert log.path == Path("my log%20?.db")
    assert (tmp_path / "my log%20?.db").is_file()


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_in_memory(url: str):
    """Without a file the log is in memory, and two of them share nothing."""
    with open_log(url) as log, open_log(url) as other:
        log.append("release/1", [a_release()])
        assert log.path is None
        assert other.head().position == 0


@pytest.mark.parametrize(
    "url", ["", "diplomatic.db", "sqlite:diplomatic.db", "sqlite://host/log.db", "mysql://host/db"]
)
def test_url_that_names_no_store(url: str):
    """The error says how a store is written."""
    with pytest.raises(StoreError, match="sqlite:///FILE"):
        open_log(url)


def test_only_what_exists(tmp_path: Path):
    """A log that is not to be made must be there; it can be written then. A folder is none."""
    url = f"sqlite:///{tmp_path / 'log.db'}"
    with pytest.raises(StoreError, match="does not exist"):
        open_log(url, make=False)
    open_log(url).close()
    with open_log(url, make=False) as log:
        assert log.append("release/1", [a_release()])[0].position == 1
    for told in ({}, {"make": False}, {"read_only": True}):
        with pytest.raises(StoreError, match="is a folder"):
            open_log(f"sqlite:///{tmp_path}", **told)


def test_read_only(tmp_path: Path):
    """A log opened for reading can be read, and refuses to be written."""
    url = f"sqlite:///{tmp_path / 'log.db'}"
    with pytest.raises(StoreError, match="does not exist"):
        open_log(url, read_only=True)
    with open_log(url) as log:
        recorded = log.append("release/1", [a_release()])
        with open_log(url, read_only=True) as reader:
            assert list(reader.read()) == recorded
            with pytest.raises(StoreError, match="reading only"):
                reader.append("release/1", [a_release()])
    with open_log(url, read_only=True) as reader:
        assert list(reader.read()) == recorded
