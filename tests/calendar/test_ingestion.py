"""Archives are taken in by many hands, and the log is as if one had done it."""

import datetime as dt
import json
import multiprocessing
import os
import subprocess
import sys
import threading
from concurrent.futures import BrokenExecutor, Executor, ThreadPoolExecutor

import pytest
from attrs import evolve

from calendar_core.calendar import Calendar, Ingested
from calendar_core.calendar.workers import Workers, cluster
from calendar_core.errors import WorkersError
from calendar_core.events import Release
from calendar_core.releases import Draft, Hints
from calendar_core.releases.completing import LONGEST_ID, complete
from tests.calendar.reading import die_at_250, read_one, some_releases

COUNT = 300


@pytest.fixture
def calendar(tmp_path):
    """Return an empty calendar."""
    with Calendar.open(tmp_path / "diplomatic.db") as calendar:
        yield calendar


def told(calendar):
    """Return what a log holds, apart from ids and times."""
    return [(one.stream, one.version, one.kind, one.data) for one in calendar.replay()]


@pytest.mark.parametrize("width", [1, 2, 4])
def test_the_order_is_that_of_the_input(tmp_path, width):
    """However many hands there are, the log holds the same in the same order, and verifies."""
    releases = list(some_releases(COUNT))
    releases += [releases[0], evolve(releases[1], text="They met again."), evolve(releases[1], text="And again.")]
    with Calendar.open("sqlite://") as alone, Calendar.open(tmp_path / "many.db") as many:
        alone.ingest(releases, extract=read_one)
        with ThreadPoolExecutor(width) as pool:
            result = many.ingest(releases, extract=read_one, executor=pool, ahead=width)
        assert (result.added, result.known, result.changed, result.facts) == (COUNT, 1, 2, COUNT)
        assert told(many) == told(alone)
        assert many.verify() is None


def test_a_release_that_is_published_on_no_day(calendar):
    """A release without a day that can be read is named and not recorded; the others are, and the timeline goes on."""
    first, *others = some_releases(3)
    undated = [
        evolve(first, id=f"x{number}", published=day) for number, day in enumerate(["02.10.2024", "", "20241001"])
    ]
    result = calendar.ingest([*undated, first, *others], extract=read_one)
    assert [str(failure).partition(":")[0] for failure in result.failures] == [f"release 'x{n}'" for n in range(3)]
    assert "published is '02.10.2024', and no day: write it as 2024-10-01" in str(result.failures[0])
    assert result.added == 3
    assert sum(len(entry.sources) for entry in calendar.timeline()) == 3


def test_the_longest_id(calendar):
    """Whatever may name a release when it is read may name it in the log."""
    release = complete(
        Draft(where="r", stem="r", text="They met.", id="x" * LONGEST_ID),
        Hints(home="KZ", published="2024-10-01"),
        today=dt.date(2024, 10, 2),
    )
    assert calendar.ingest(release, extract=lambda _: ()).added == 1


def test_a_worker_that_dies_is_outlived(calendar):
    """The release at which a process dies is named, all others are recorded, and no process is left behind."""
    pool = Workers(2)
    try:
        result = calendar.ingest(some_releases(COUNT), extract=die_at_250, executor=pool)
    finally:
        pool.shutdown()
    (failure,) = result.failures
    assert str(failure).startswith("release 'r250': the process that read it died (")
    assert result.added == COUNT - 1
    assert [one.stream for one in calendar.replay(kinds={"release_received"})] == [
        f"release/r{number}" for number in range(COUNT) if number != 250
    ]
    assert multiprocessing.active_children() == []


class Refusing(Executor):
    """An executor that takes no work any more."""

    def submit(self, *_, **__):
        """Refuse."""
        raise BrokenExecutor("all are gone")


class Failing(ThreadPoolExecutor):
    """An executor whose workers all fail, as those without the package do."""

    def submit(self, *_, **__):
        """Fail."""
        return super().submit(_fail)


def _fail():
    raise ModuleNotFoundError("no such module")


@pytest.mark.parametrize("executor", [Refusing(), Failing(1)])
def test_workers_that_all_fail_end_it(calendar, executor):
    """Not every release is named, but what is wrong with the workers; what was recorded stays."""
    with executor, pytest.raises(WorkersError, match=r"no worker can read releases .*what was recorded stays"):
        calendar.ingest(some_releases(COUNT), extract=read_one, executor=executor)
    assert calendar.ingest(some_releases(COUNT), extract=read_one).failures == []
    assert calendar.log.head().position == 2 * COUNT


def test_two_at_once_record_it_once(tmp_path):
    """Of two that take in the same archive at once, each release is added by one of them."""
    path = tmp_path / "diplomatic.db"
    Calendar.open(path).close()
    gate = threading.Barrier(2)

    def take(_):
        with Calendar.open(path) as calendar:
            gate.wait()
            return calendar.ingest(some_releases(COUNT), extract=read_one)

    with ThreadPoolExecutor(2) as pool:
        one, other = pool.map(take, range(2))
    assert one.added + other.added == one.known + other.known == COUNT
    with Calendar.open(path) as calendar:
        assert calendar.log.head().position == 2 * COUNT
        assert calendar.verify() is None


def test_killed_ingestions_lose_nothing(tmp_path):
    """Two ingestions at once, killed at random moments, leave a log on which others go on, each release once."""
    command = [sys.executable, "-m", "tests.calendar.scenarios", str(tmp_path)]
    found = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    assert found.pop("kills in the middle") >= 3
    assert found == {"in order": True, "facts": True, "break": "None"}


def test_an_interruption_keeps_what_was_recorded(calendar):
    """What was counted until then is recorded, and the same again goes on from there."""
    result = Ingested()

    def interrupt():
        if result.added > 100:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        calendar.ingest(some_releases(COUNT), extract=read_one, progress=interrupt, result=result)
    assert 100 < result.added < COUNT
    assert calendar.log.head().position == 2 * result.added
    again = calendar.ingest(some_releases(COUNT), extract=read_one)
    assert (again.known, again.added) == (result.added, COUNT - result.added)


def test_a_source_that_breaks_keeps_what_it_gave(calendar):
    """The error is raised after what came before it was recorded."""

    def broken():
        yield from some_releases(3)
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        calendar.ingest(broken(), extract=read_one)
    assert calendar.log.head().position == 6


def test_memory_is_bounded(calendar):
    """However long the archive, only so many releases are under way."""
    result, most, given = Ingested(), 0, 0

    def long():
        nonlocal most, given
        for release in some_releases(2000):
            given += 1
            most = max(most, given - result.added)
            yield release

    with ThreadPoolExecutor(2) as pool:
        calendar.ingest(long(), extract=read_one, executor=pool, ahead=3, result=result)
    assert result.added == 2000
    assert most <= 4 * 64


FRENCH = "Le ministre des Affaires étrangères a reçu aujourd'hui son homologue bahreïni à Paris."


def test_a_language_that_nobody_reads_waits(calendar):
    """The release is recorded with its words and without facts, and is counted."""
    release = Release(id="fr", home="FR", published="2024-10-01", text=FRENCH, lang="fr")
    result = calendar.ingest(release)
    assert (result.added, result.facts, dict(result.waiting), result.failures) == (1, 0, {"fr": 1}, [])
    assert [one.kind for one in calendar.replay()] == ["release_received"]
    (language,) = calendar.languages()
    assert (language.code, language.releases, language.extractor) == ("fr", 1, None)
    assert dict(calendar.ingest(release).waiting) == {}


def test_a_waiting_release_that_changes_keeps_its_facts(calendar):
    """What somebody read from it before stands until it can be read again."""
    release = Release(id="fr", home="FR", published="2024-10-01", text=FRENCH, lang="fr")
    calendar.ingest(release, extract=read_one)
    result = calendar.ingest(evolve(release, title="Entretien"))
    assert (result.changed, dict(result.waiting)) == (1, {"fr": 1})
    assert calendar.timeline().first().status == "happened"


def test_an_undetermined_language_is_no_change(calendar, tmp_path):
    """A short text whose language was given before, and is not now, is known."""
    given = '{"id": "r", "home": "KZ", "published": "2024-10-01", "text": "They met."%s}'
    for name, more in (("a.jsonl", ', "lang": "en"'), ("b.jsonl", "")):
        (tmp_path / name).write_text(given % more)
    assert calendar.ingest(tmp_path / "a.jsonl").added == 1
    assert calendar.ingest(tmp_path / "b.jsonl").known == 1


def test_a_cluster_reads(calendar):
    """The workers of a Dask cluster read, and the log is as if one process had."""
    distributed = pytest.importorskip("distributed", reason="Dask is not installed: pip install distributed")
    with (
        distributed.LocalCluster(
            n_workers=1, threads_per_worker=2, processes=False, protocol="tcp", host="127.0.0.1", dashboard_address=None
        ) as running,
        cluster(running.scheduler_address) as (executor, ahead),
    ):
        result = calendar.ingest(some_releases(COUNT), extract=read_one, executor=executor, ahead=ahead)
    with Calendar.open("sqlite://") as alone:
        alone.ingest(some_releases(COUNT), extract=read_one)
        assert told(calendar) == told(alone)
    assert (result.added, ahead) == (COUNT, 16)


def test_no_cluster_answers(monkeypatch):
    """The error names the address."""
    pytest.importorskip("distributed", reason="Dask is not installed: pip install distributed")
    monkeypatch.setattr("calendar_core.calendar.workers.PATIENCE", "100ms")
    with pytest.raises(WorkersError, match=r"answers at tcp://127\.0\.0\.1:1 "), cluster("tcp://127.0.0.1:1"):
        pass


def test_what_is_no_address():
    """A word is no scheduler, and nobody is waited for."""
    with pytest.raises(WorkersError, match="write tcp://host:8786"), cluster("nonsense"):
        pass


def test_a_pipe_is_recorded_as_it_comes(tmp_path, monkeypatch):
    """What came through a pipe is recorded before the next release comes."""
    reader, writer = os.pipe()
    line = b'{"id": "%d", "home": "KZ", "published": "2024-10-01", "lang": "en", "text": "They met."}\n'
    path = tmp_path / "diplomatic.db"
    with open(reader, encoding="utf-8") as stdin, open(writer, "wb", buffering=0) as pipe, ThreadPoolExecutor(1) as own:  # noqa: PTH123 (of a pipe)
        monkeypatch.setattr(sys, "stdin", stdin)
        with Calendar.open(path) as calendar:
            taken = own.submit(calendar.ingest, "-", extract=read_one)
            for number in (1, 2):
                pipe.write(line % number)
                first = next(calendar.log.follow(2 * number - 2, poll=0.01))
                assert first.stream == f"release/{number}"
            pipe.close()
            assert taken.result(10).added == 2
