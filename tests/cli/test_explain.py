"""`dipcal explain`."""

import re
from html.parser import HTMLParser

import pytest
from click.testing import CliRunner

from calendar_core import cli

RELEASE = """---
home: KZ
published: 2024-10-01
id: r1
title: Talks in <b>New York</b>
---
Foreign Minister Murat Nurtleu met with Foreign Minister of Spain José Albares & others <script>alert(1)</script>.
"""


@pytest.fixture
def run(tmp_path):
    """Return a function that explains the release of this module."""
    path = tmp_path / "release.md"
    path.write_text(RELEASE, encoding="utf-8")
    return lambda *args: CliRunner().invoke(cli.main, ["explain", str(path), *args], catch_exceptions=False)


def test_a_release_is_shown_with_its_facts(run):
    """The text stands with the number of each fact behind its evidence, and the facts below it with their rules."""
    result = run()
    assert result.exit_code == 0
    assert re.search(r"José Albares[^\n]*\[1\]", result.output)
    assert re.search(r"1\tmeeting_held\tES\t\(2024-10-01\)\tJosé Albares\t\w+", result.output)


def test_a_page_is_escaped_and_complete(run, tmp_path):
    """The page shows the words of the release as words, and asks nothing of any other place."""
    page = tmp_path / "page.html"
    assert run("--html", str(page)).exit_code == 0
    html = page.read_text(encoding="utf-8")
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert not re.search(r'(?:src|href)="(?!#)', html)
    assert "meeting_held" in html


def test_references_lead_to_facts(run, tmp_path):
    """Each number in the text leads to a row of the table."""
    page = tmp_path / "page.html"
    run("--html", str(page))
    found = Links()
    found.feed(page.read_text(encoding="utf-8"))
    assert found.links
    assert found.links <= found.ids


def test_a_page_that_cannot_be_written(run, tmp_path):
    """An impossible file is said, without a traceback."""
    result = run("--html", str(tmp_path / "none" / "page.html"))
    assert result.exit_code == 1
    assert "page.html" in result.output


def test_what_cannot_be_read_is_said(tmp_path):
    """A release that cannot be read is named, and the exit status tells."""
    path = tmp_path / "empty.txt"
    path.write_text("", encoding="utf-8")
    result = CliRunner().invoke(cli.main, ["explain", str(path)])
    assert result.exit_code == 1
    assert "empty.txt" in result.output


def test_no_page_of_nothing(tmp_path):
    """Where no release can be read, no page is written over an older one."""
    page = tmp_path / "page.html"
    result = CliRunner().invoke(cli.main, ["explain", str(tmp_path / "nope"), "--html", str(page)])
    assert (result.exit_code, page.exists()) == (1, False)


class Links(HTMLParser):
    """The ids of a page and the links inside it."""

    def __init__(self):
        super().__init__()
        self.ids, self.links = set(), set()

    def handle_starttag(self, tag, attrs):
        """Note the id and the target of a tag."""
        named = dict(attrs)
        if "id" in named:
            self.ids.add(named["id"])
        if tag == "a":
            self.links.add(named["href"].removeprefix("#"))
