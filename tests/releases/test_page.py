"""Saved web pages."""

import pytest

from calendar_core.errors import ReleaseError
from calendar_core.releases.page import from_page

ARTICLE = """<p>Minister Radosław Sikorski met with the Foreign Minister of Spain José Albares in Warsaw on Tuesday.</p>
<p>The ministers signed a Memorandum on Cooperation in Consular Matters, and spoke about the security of Europe.</p>"""
PAGE = f"""<!doctype html><html lang="en-GB"><head><title>Talks in Warsaw | MFA</title>
<link rel="canonical" href="https://www.gov.pl/web/diplomacy/talks">
<meta property="og:title" content="Talks in Warsaw">
<meta property="og:site_name" content="Ministry of Foreign Affairs of Poland">
<meta property="article:published_time" content="2024-03-05T10:00:00+01:00"></head>
<body><nav><a href="/">Menu</a></nav><article><h1>Talks in Warsaw</h1>{ARTICLE}</article>
<script>alert("no text")</script><footer>All rights reserved</footer></body></html>"""


def test_page():
    """The main text is found, with title, date, address, publisher and language, without menu and script."""
    draft = from_page(PAGE, "r.html", "r")
    assert (draft.title, draft.published, draft.lang) == ("Talks in Warsaw", "2024-03-05", "en-GB")
    assert (draft.url, draft.source) == (
        "https://www.gov.pl/web/diplomacy/talks",
        "Ministry of Foreign Affairs of Poland",
    )
    first, second = draft.text.split("\n\n")
    assert first.startswith("Minister Radosław Sikorski met")
    assert second.endswith("security of Europe.")


def test_page_that_says_nothing_of_itself():
    """Without metadata only the text is carried."""
    draft = from_page(f"<html><body><article>{ARTICLE}</article></body></html>", "r.html", "r")
    assert (draft.published, draft.lang, draft.url) == (None, None, None)
    assert "José Albares" in draft.text


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("<h1>Переговоры</h1><div>5 марта 2024 года, 14:30</div>", "2024-03-05"),
        ("<p>5 de marzo de 2024</p><h1>Reunión</h1><div>Comunicado</div>", "2024-03-05"),
        ("<h1>Kélissözder</h1><span>2024 жылғы</span>", None),
        (f"<h1>Talks</h1><p>{'They spoke of trade. ' * 5}</p><p>5 марта 2024 года</p>", None),
        ("<h1>Talks</h1><script>// 5 марта 2024</script>", None),
        ("<p>5 марта 2024 года</p>", None),
    ],
)
def test_a_day_beside_the_heading(head, day):
    """A page without metadata is dated by the line beside its heading, in any language; not by its text."""
    assert from_page(f"<html><body><article>{head}{ARTICLE}</article></body></html>", "r.html", "r").published == day


def test_future_date_is_not_hidden():
    """A date in the future is carried, so that it can be complained about."""
    assert from_page(PAGE.replace("2024-03-05", "2030-03-05"), "r.html", "r").published == "2030-03-05"


@pytest.mark.parametrize("html", ["", "<html></html>", "<html><body><img src='a.png'></body></html>", "<", "\0"])
def test_no_text(html, capfd):
    """A page without text is an error, and nothing is printed."""
    with pytest.raises(ReleaseError, match="no main text"):
        from_page(html, "r.html", "r")
    assert capfd.readouterr() == ("", "")


def test_deep_nesting():
    """Ten thousand nested elements end in a text or an error of ours, not in a crash."""
    html = "<html><body>" + "<div>" * 10_000 + "They met in Astana." + "</div>" * 10_000 + "</body></html>"
    with pytest.raises(ReleaseError):
        from_page(html, "r.html", "r")
