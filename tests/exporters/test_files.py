"""Tests of `exporters.files`."""

import os
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporters.files import file_name, stamp_of, write_whole

NAMES = st.text(st.characters(), max_size=80)


@given(NAMES)
def test_no_name_is_a_path(name):
    """Whatever a party is called, its file stands in the folder it was meant for."""
    file = f"{file_name(name)}.ics"
    assert PurePosixPath(file).name == PureWindowsPath(file).name == file
    assert file.isascii()
    assert not file.startswith((".", "-"))
    assert len(file) <= 80


@given(NAMES, NAMES)
def test_two_names_are_two_files(one, other):
    """Two names never share a file, on a disk without case either."""
    assert (file_name(one).casefold() == file_name(other).casefold()) == (one == other)


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("BH", "BH"),
        ("C5+1", "c5-1-"),
        ("Central Asia – Russia", "central-asia-russia-"),
        ("../../etc/passwd", "etc-passwd-"),
        ("NUL", "nul-"),
        ("ШОС", ""),
    ],
)
def test_file_names_can_be_read(name, start):
    """A code is its own file name; another name keeps its letters and gets a few digits of its hash."""
    assert file_name(name).startswith(start)
    assert file_name("BH") == "BH"


def test_an_unchanged_file_is_not_touched(tmp_path):
    """Writing the same content again leaves the file as it is; other content replaces it."""
    path = tmp_path / "counterpart" / "BH.ics"
    assert write_whole(path, b"one")
    os.utime(path, (1, 1))
    assert not write_whole(path, b"one")
    assert path.stat().st_mtime == 1
    assert write_whole(path, b"two")
    assert path.read_bytes() == b"two"


def test_a_file_that_somebody_changed_at_once_is_told_apart(tmp_path):
    """Other content of the same length changes the stamp, even when it comes in the same moment; no file has none."""
    path = tmp_path / "all.ics"
    assert stamp_of(path) == ""
    write_whole(path, b"one")
    written = stamp_of(path)
    assert written == stamp_of(path)
    path.write_bytes(b"two")
    assert stamp_of(path) != written


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    """When the new content cannot be put in place, the old one stays and no temporary file remains."""
    path = tmp_path / "all.ics"
    write_whole(path, b"old")
    monkeypatch.setattr("pathlib.Path.replace", _fail)
    with pytest.raises(OSError, match="no space"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def _fail(*_):
    raise OSError("no space")
