"""Pages of a static site, as a browser shows them: without a server of ours, in light and dark, narrow and wide."""

import pytest

from calendar_core.calendar import Calendar
from exporters.publishing import periods
from tests.exporters.browser.test_pages import look_at
from tests.exporters.publishing import published, served, site_files
from tests.exporters.web_store import TODAY


@pytest.fixture
def folder(store, tmp_path, monkeypatch):
    """Return the folder of a host with a site below a path, whose lists are cut early."""
    monkeypatch.setattr(periods.periods_of, "__defaults__", (3,))
    with served(tmp_path / "www") as address, Calendar.open(store) as calendar:
        published(calendar, tmp_path / "www" / "project", f"{address}/project", TODAY.date())
        yield address, tmp_path / "www"


@pytest.mark.parametrize(("scheme", "widths"), [("light", (360, 1440)), ("dark", (1440, 360))])
def test_published_pages_are_accessible_and_still(browser, folder, scheme, widths):
    """axe-core finds nothing on pages of every sort, none scrolls sideways, none asks elsewhere, none is forbidden."""
    address, root = folder
    sorts = {}
    for path in sorted(site_files(root)):
        if path.endswith(".html"):
            sorts.setdefault(path.rpartition("/")[0], []).append(f"/{path}")
    some = [path for folder, paths in sorts.items() for path in (paths if folder == "project" else paths[:2])]
    faults, asked, told = look_at(browser, address, some, scheme, widths)
    assert faults == {}
    assert all(url.startswith(f"{address}/") for url in asked)
    assert told == []
