from importlib.metadata import EntryPoint

import pytest

from calendar_core.calendar import plugins as module
from calendar_core.calendar.plugins import installed
from calendar_core.errors import ProjectionError
from calendar_core.projections import Timeline


@pytest.fixture
def install(monkeypatch):
    """Let a package be installed that names a projection."""

    def install(value):
        point = EntryPoint("mine", value, module.ENTRY_POINTS)
        monkeypatch.setattr(module, "entry_points", lambda group: [point] if group == module.ENTRY_POINTS else [])

    return install


def test_an_installed_projection_is_found(install):
    """A projection that a package names is imported."""
    install("calendar_core.projections:Timeline")
    assert installed() == [Timeline]


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("nowhere.at.all:Mine", r"'mine' \(nowhere.at.all:Mine\) cannot be imported"),
        ("calendar_core.projections:on", "calendar_core.projections:on is no projection"),
        ("calendar_core.projections:Entry", "is no projection: name a subclass"),
    ],
)
def test_what_is_installed_wrongly_is_named(install, value, message):
    """A name that leads nowhere, or to something else, is told."""
    install(value)
    with pytest.raises(ProjectionError, match=message):
        installed()
