"""Extraction, beside the floor (one pass of the automaton over the same text) and spaCy.

    pytest benchmarks/bench_extraction.py

The corpus is the project's own, or any file in its form that DIPCAL_BENCH_CORPUS names. spaCy is measured where it and
its model (`en_core_web_sm`, or what DIPCAL_BENCH_SPACY names) are installed; it recognises names alone, and no events.
Where only spaCy is, its blank pipeline is measured: words and sentences, and none of them understood.
"""

import os
import re
import resource
import subprocess
import sys
import time
import tracemalloc
from functools import partial
from pathlib import Path

import pytest
from attrs import evolve

from calendar_core.extraction import extract
from calendar_core.extraction.dates import find_dates
from calendar_core.extraction.english.words.lexicon import gazetteer
from calendar_core.extraction.evaluation import read_corpus
from tests.corpus.floors import CORPUS

GROUP = "extraction of a corpus"
_WORD = re.compile(r"\w+")
SHAPES = {
    "one sentence": "the Minister met with Foreign Minister of Spain José Albares on 5 May and ",
    "names": "José Albares, ",
    "commas": ",",
}
"""Texts that are made of one thing over and over."""


@pytest.fixture(scope="module")
def releases():
    """Return the releases to read; tables are loaded and patterns compiled before anything is measured."""
    corpus = read_corpus(Path(os.environ.get("DIPCAL_BENCH_CORPUS", CORPUS)))
    chosen = [annotated.release for annotated in corpus.releases]
    for release in chosen[:5]:
        extract(release)
    return chosen


def per_second(benchmark, function, releases):
    """Measure a function over all releases, and note how many a second it does."""
    benchmark.group = GROUP
    benchmark.pedantic(lambda: [function(release) for release in releases], rounds=5, warmup_rounds=1)
    benchmark.extra_info["releases per second"] = round(len(releases) / benchmark.stats.stats.min)
    print(f"\n{benchmark.name}: {benchmark.extra_info['releases per second']:,} releases a second")  # noqa: T201


def test_floor_one_pass_of_the_gazetteer(benchmark, releases):
    """The least that reading costs: every known word found once."""
    automaton = gazetteer()
    per_second(benchmark, lambda release: automaton.find(release.text), releases)


def test_floor_words(benchmark, releases):
    """The words of each release by one regular expression."""
    per_second(benchmark, lambda release: _WORD.findall(release.text), releases)


def test_dates(benchmark, releases):
    """Dates alone."""
    per_second(benchmark, lambda release: find_dates(release.text), releases)


def test_extract(benchmark, releases):
    """The whole cascade, from the text to the facts."""
    per_second(benchmark, extract, releases)


def test_spacy_blank_pipeline(benchmark, releases):
    """The blank pipeline of spaCy, which finds words and the ends of sentences."""
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed: pip install spacy")
    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    per_second(benchmark, lambda release: pipeline(release.text), releases)


def test_spacy_small_pipeline(benchmark, releases):
    """The small trained pipeline of spaCy, which finds names, parts of speech and the syntax."""
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed: pip install spacy")
    model = os.environ.get("DIPCAL_BENCH_SPACY", "en_core_web_sm")
    if not spacy.util.is_package(model) and not Path(model).exists():
        pytest.skip(f"the model is not installed: python -m spacy download {model}")
    pipeline = spacy.load(model)
    benchmark.group = GROUP
    few = releases[:20]
    benchmark.pedantic(lambda: [pipeline(release.text) for release in few], rounds=2)
    benchmark.extra_info["releases per second"] = round(len(few) / benchmark.stats.stats.min, 1)
    print(f"\nspaCy: {benchmark.extra_info['releases per second']} releases a second")  # noqa: T201


def test_cost_of_ten_times_the_text(benchmark, releases):
    """Ten releases run together cost ten times one: the ratio is 1 when the cost is in proportion."""
    sample = max(releases, key=lambda release: len(release.text))
    longer = evolve(sample, text="\n\n".join([sample.text] * 10))
    single = _seconds(sample)
    benchmark.group = "scaling"
    benchmark.pedantic(extract, (longer,), rounds=10, warmup_rounds=1)
    ratio = benchmark.stats.stats.min / (10 * single)
    benchmark.extra_info["cost of ten times the text, in tens"] = round(ratio, 2)
    print(f"\nten times the text costs {10 * ratio:.1f} times as much")  # noqa: T201


@pytest.mark.parametrize("shape", SHAPES)
def test_cost_of_a_monotonous_text(benchmark, releases, shape):
    """A text of one sentence, of names, of commas: ten times the text costs ten times, and the ratio is 1."""
    sample = evolve(releases[0], text=SHAPES[shape] * (20_000 // len(SHAPES[shape])))
    single = _seconds(sample, rounds=3)
    benchmark.group = "scaling"
    benchmark.pedantic(extract, (evolve(sample, text=sample.text * 10),), rounds=1)
    benchmark.extra_info["cost of ten times the text, in tens"] = round(benchmark.stats.stats.min / (10 * single), 2)


def test_one_release_in_a_new_process(benchmark, releases, tmp_path):
    """What `dipcal extract` takes for one release: most of it is loading, and compiling what the release needs."""
    file = tmp_path / "release.txt"
    file.write_text(releases[0].text, "utf-8")
    said = ("--home", releases[0].home, "--published", releases[0].published)
    command = [sys.executable, "-m", "calendar_core", "extract", *said, str(file)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    benchmark.group = "start"
    run = partial(subprocess.run, command, check=True, capture_output=True)
    benchmark.pedantic(run, rounds=5, warmup_rounds=1)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) / (5 + 1)
    benchmark.extra_info["CPU seconds"] = round(seconds, 2)
    print(f"\none release in a new process: {seconds:.2f} s of CPU")  # noqa: T201


def test_memory_stays_small(benchmark, releases):
    """The tables and one reading of the corpus, in megabytes of Python objects at the peak."""
    tracemalloc.start()
    benchmark.group = "memory"
    benchmark.pedantic(lambda: [extract(release) for release in releases], rounds=1)
    benchmark.extra_info["peak MB"] = round(tracemalloc.get_traced_memory()[1] / 1e6, 1)
    tracemalloc.stop()
    print(f"\npeak while reading: {benchmark.extra_info['peak MB']} MB beside the tables")  # noqa: T201


def _seconds(release, rounds=20):
    def once():
        start = time.perf_counter()
        extract(release)
        return time.perf_counter() - start

    return min(once() for _ in range(rounds))
