"""`dipcal sources` and `dipcal watch`, as a user meets them."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from calendar_core.cli import main, watch_options
from tests.site import answering, serving


@pytest.fixture
def site():
    """Return a site with two releases, which asks for no pauses."""
    with serving() as running:
        running.pages["/"] = b'<link rel="alternate" type="application/rss+xml" href="/feed.xml">'
        running.publish("/news/1", "Minister Nurtleu met his colleague in Manama", "2024-10-01")
        running.publish("/news/2", "Minister Nurtleu spoke in Manama again", "2024-10-02")
        yield running


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Return a function that runs the command in an empty folder, without pauses between requests."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("calendar_core.fetching.politeness.Turns.wait", lambda *_: None)
    return lambda *args: CliRunner().invoke(main, args, catch_exceptions=False)


@pytest.fixture
def named(run, site):
    """Name the site as a source `kz-mfa`, and return the function that runs the command."""
    added = run("sources", "add", f"{site.url}/", "--home", "Kazakhstan", "--name", "kz-mfa", "--allow", "127.0.0.1")
    assert added.exit_code == 0, added.output
    return run


def test_name_once_and_watch(named, site):
    """A site is named by its home page; a visit takes in what its feed lists, a second one nothing more."""
    first = named("watch", "--once", "--log-format", "text")
    assert first.stdout == "kz-mfa\t2\t2\t0\t0\t0\t0\t0\tdone\n"
    assert "kz-mfa: new: Minister Nurtleu spoke in Manama again (1 fact)" in first.stderr
    assert named("watch", "--once").stdout == "kz-mfa\t0\t0\t0\t0\t0\t0\t0\tdone\n"
    assert named("timeline").stdout.count("Bahrain") == 2
    assert site.paths().count("/news/1") == 1


def test_what_is_written(named, site):
    """The file says what is not as usual, and a second source leaves the comments of people alone."""
    file = Path("sources.toml")
    assert tomllib.loads(file.read_text())["sources"]["kz-mfa"] == {
        "home": "KZ", "url": f"{site.url}/feed.xml", "form": "feed", "allow": ["127.0.0.1"],
    }  # fmt: skip
    file.write_text(f"# ours\n{file.read_text()}\n# the end\n")
    options = ("--name", "again", "--home", "KZ", "--allow", "127.0.0.1")
    assert named("sources", "add", site.url, *options, "--links", "/news/").exit_code == 0
    assert all(words in file.read_text() for words in ("# ours", "# the end", "[sources.again]"))
    assert "has a source 'again' already" in named("sources", "add", site.url, *options).stderr
    options = ("--name", "twice", *options[2:])
    assert f"has {site.url}/feed.xml already, as 'kz-mfa'" in named("sources", "add", site.url, *options).stderr


def test_list_check_and_status(named, site):
    """The commands say which sources there are, what would be read of them, and how they stand."""
    assert named("sources", "list").stdout == f"kz-mfa\tKZ\t\tfeed\t{site.url}/feed.xml\t30m\n"
    checked = named("sources", "check").stdout
    assert "2 releases, newest “Minister Nurtleu spoke in Manama again” of 2024-10-02" in checked
    assert "\n  http://127.0.0.1:" in checked
    assert "/news/2 reads: “Minister Nurtleu spoke in Manama again”, 2024-10-02, en, 7" in checked
    named("watch", "--once")
    assert named("sources", "status").stdout == "kz-mfa\tjust now\t2024-10-02\t2\t0\tfine\n"


def test_a_visit_that_fails(named, site):
    """A site that does not answer is an exit status, a remark in the status, and no loss."""
    named("watch", "--once")
    site.pages["/feed.xml"] = answering(404)
    failed = named("watch", "--once")
    assert failed.exit_code == 1
    assert failed.stdout.endswith("\tfailed\n")
    told = [json.loads(line) for line in failed.stderr.splitlines()]
    assert [(one["event"], one["level"]) for one in told] == [("visit failed", "warning")]
    status = named("sources", "status").stdout
    assert "\tfailing\nkz-mfa: the last visit failed, tried again in " in status
    assert "404" in status
    named("watch", "--once")
    assert "the last 2 visits failed" in named("sources", "status").stdout


def test_a_site_that_asks_to_be_left_alone(named, site):
    """A site that is busy is not asked by the next command either, until its time has come."""
    site.pages["/feed.xml"] = answering(429, Retry_After="7200")
    assert named("watch", "--once").stdout.endswith("\tfailed\n")
    asked = len(site.asked)
    again = named("watch", "--once", "--log-format", "text")
    assert (again.exit_code, again.stdout) == (0, "kz-mfa\t0\t0\t0\t0\t0\t0\t0\tleft alone\n")
    assert "kz-mfa: left alone until 2" in again.stderr
    assert len(site.asked) == asked


def test_the_log_for_programs_is_json_and_nothing_else(named, monkeypatch):
    """However long a visit takes, each line on standard error is an object with an event, a level and a time."""
    monkeypatch.setattr("calendar_core.cli.output.EVERY", 0)
    told = [json.loads(line) for line in named("watch", "--once").stderr.splitlines()]
    assert [one["event"] for one in told] == ["release added", "release added", "visited"]
    assert all({"level", "timestamp"} <= set(one) for one in told)


def test_status_without_a_watch(run):
    """Where nothing was ever watched, and where there is no log yet, the status says so."""
    Path("sources.toml").write_text('[sources.kz]\nhome = "KZ"\nurl = "https://mfa.example/feed"\n')
    without = run("sources", "status")
    assert (without.exit_code, without.stdout) == (0, "kz\tnever\tnone\t0\t0\tnew\n")
    assert "no log in diplomatic.db yet" in without.stderr
    assert not Path("diplomatic.db").exists()
    run("ingest", "-", "--home", "KZ")
    assert run("sources", "status").stdout == "kz\tnever\tnone\t0\t0\tnew\n"


@pytest.mark.parametrize(
    ("args", "why"),
    [
        (("watch",), "no source in sources.toml yet"),
        (("sources", "check"), "no source in sources.toml yet"),
        (("watch", "--interval", "5s"), "5s is too short"),
        (("watch", "--interval", "often"), "'often' is no time"),
        (("sources", "add", "http://10.0.0.1/"), "name the state with --home"),
        (("sources", "add", "http://10.0.0.1/", "--home", "KZ"), "not on the public internet"),
        (("sources", "add", "ftp://mfa.gov.kz/"), "no web address"),
        (("sources", "add", "https://mfa.gov.kz/", "--name", "Ö"), "is no name of a source"),
        (("sources", "add", "https://mfa.gov.kz/", "--links", "("), "no regular expression"),
    ],
)
def test_wrong_usage(run, args, why):
    """What cannot be done is said in one line."""
    result = run(*args)
    assert result.exit_code > 0
    assert why in result.stderr


WITHOUT = """
import sys
for name in {packages}:
    sys.modules[name] = None
import exporters.web
from calendar_core.cli import main
main({args})
"""
"""A program in which the packages of the extra are not installed."""


@pytest.mark.parametrize(
    ("args", "status", "words"),
    [
        (["watch", "--once"], 1, "watching needs courlan, cssselect, feedparser"),
        (["sources", "add", "--help"], 0, "Find where the site at URL lists its releases"),
    ],
)
def test_without_the_extra(tmp_path, args, status, words):
    """Without the packages that only watching needs, everything else works, and the commands say what installs them."""
    program = WITHOUT.format(packages=watch_options.PACKAGES, args=args)
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, words in done.stdout + done.stderr) == (status, True)
    assert status == 0 or "pip install 'diplomatic-calendar[watch]'" in done.stderr


def test_known_ministries(run):
    """The directory of ministries is listed, all of it or by a word."""
    assert run("sources", "known", "kazakhstan").stdout.startswith("KZ\ten\thttps://")
    assert run("sources", "known", "atlantis").exit_code == 1
