"""docs/watching.md is true: its keys, its figures and its words are those of the code."""

import re
from pathlib import Path

import attrs

from calendar_core.cli.watch import SAYINGS
from calendar_core.fetching import client, inflating, politeness, robots
from calendar_core.fetching.client import Limits
from calendar_core.releases import fetched, listing
from calendar_core.releases.ministries import ministries
from calendar_core.releases.sources import FORMS, Fields, Selectors, Source, SourceFile
from calendar_core.watching import loop, visit
from calendar_core.watching.counters import COUNTERS, GAUGES, TIMES

TEXT = (Path(__file__).parents[2] / "docs" / "watching.md").read_text("utf-8")
WORDS = " ".join(TEXT.split())


def test_the_example_is_a_source(tmp_path):
    """The file that the page shows is read as it stands."""
    file = SourceFile(tmp_path / "sources.toml")
    file.path.write_text(re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL)[0])
    (source,) = file.read()
    assert isinstance(source, Source)
    assert source.covers("https://www.mfa.example/news/77")
    assert file.contact().startswith("mailto:")


def test_every_key_is_told():
    """Each key of a source stands in the example or in the table, with what its parts may be."""
    keys = {field.name for field in attrs.fields(Source)} - {"name"}
    assert all(re.search(rf"^{key} = |^\| `{key}` \|", TEXT, re.MULTILINE) for key in keys)
    parts = [field.name for cls in (Selectors, Fields) for field in attrs.fields(cls)]
    assert all(f"`{part}`" in TEXT for part in parts)
    assert ", ".join(FORMS[:-1]) + f" or {FORMS[-1]}" in TEXT


def test_every_event_is_told():
    """Each event that the log for programs may name stands on the page."""
    assert all(f"`{event}`" in WORDS for event in (*SAYINGS, "visited"))
    named = re.findall(r"`…_(\w+)`|`dipcal_watch_(\w+)`", TEXT)
    suffixed = {f"{name}_total" for name in COUNTERS} | {*GAUGES} | {f"{name}_timestamp_seconds" for name in TIMES}
    assert {first or second for first, second in named} <= suffixed


def test_the_figures():
    """The limits on the page are those that hold."""
    limits = Limits()
    assert f"{limits.connect} seconds to connect, {limits.read} between two pieces, {limits.whole} for a whole" in WORDS
    assert f"{client.LARGEST // 10**6} MB for a page, {listing.LARGEST // 10**6} MB for a list" in WORDS
    assert f"{inflating._PIECE // 1024} KiB at a time" in WORDS
    assert "half a million characters for a release" in WORDS
    assert fetched.LONGEST == 500_000
    assert "Five redirects" in WORDS
    assert "tried three times" in WORDS
    assert "One second passes" in WORDS
    assert (client.MOST_REDIRECTS, limits.tries, limits.patience, politeness.PAUSE) == (5, 3, 60, 1)
    assert (robots.LASTS.days, robots.NAME) == (1, "dipcal")
    assert f"{loop.INTERVAL} unless given" in WORDS
    assert (visit.MOST_TAKEN, visit.MISSES, visit.PATIENCE, loop.JITTER, loop.REST) == (100, 2, 2, 0.1, 60)
    assert [look.total_seconds() / 3600 for look in visit.LOOKS] == [1, 6, 24, 72, 168, 336, 720]
    assert (len(visit.RETRIES), len(visit.HOPELESS)) == (7, 2)
    assert 35 <= len(ministries()) < 45
