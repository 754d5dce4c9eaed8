"""Releases as saved web pages: main text, title, date, address and publisher."""

import logging
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from itertools import islice

import trafilatura
from lxml import html as markup
from lxml.etree import LxmlError

from calendar_core.errors import ReleaseError
from calendar_core.releases.days import first_day
from calendar_core.releases.decoding import clean, one_line
from calendar_core.releases.draft import Draft

_LANG = re.compile(
    r"<html\b[^>]*?\s(?:xml:)?lang\s*=\s*[\"']?(?P<lang>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)", re.IGNORECASE
)

_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_BESIDE = 12
"""Pieces of text above and below the heading among which the day of publication stands."""
_LONGEST_LINE = 80
"""Characters; a longer piece of text belongs to the words of the release."""

logging.getLogger("trafilatura").addHandler(logging.NullHandler())  # a page without text is an error here, no log line
logging.getLogger("htmldate").addHandler(logging.NullHandler())


def from_page(html: str, where: str, stem: str) -> Draft:
    """Return the release that a saved page holds.

    The text has its paragraphs separated by blank lines. The date is taken from the page's metadata, else from what the
    page shows beside its heading; without both, the text is asked as for any other release.

    Raises:
        ReleaseError: no main text is found.
    """
    document = _extracted(clean(html))
    text = clean(document.text or "")
    if not text.strip():
        raise ReleaseError("no main text was found in this page: save the words of the release as plain text")
    title = one_line(document.title or "")
    language = _LANG.search(html, 0, 4096)
    return Draft(
        where=where,
        stem=stem,
        text="\n\n".join(_paragraphs(text, title)),
        title=title,
        source=one_line(document.sitename or "") or None,
        published=_date(document.date) or _shown_day(html),
        lang=language["lang"] if language else None,
        url=document.url or None,
    )


def _extracted(html: str) -> trafilatura.settings.Document:
    try:
        document = trafilatura.bare_extraction(
            html,
            with_metadata=True,
            include_comments=False,
            date_extraction_params={"original_date": True, "extensive_search": False, "max_date": date.max.isoformat()},
        )
    except (LxmlError, ValueError, RecursionError) as error:
        raise ReleaseError(
            f"this page cannot be read ({error}): save the words of the release as plain text"
        ) from error
    if not isinstance(document, trafilatura.settings.Document):
        raise ReleaseError("no main text was found in this page: save the words of the release as plain text")
    return document


def _paragraphs(text: str, title: str) -> list[str]:
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    return lines[1:] if len(lines) > 1 and one_line(lines[0]) == title else lines


def _shown_day(page: str) -> str | None:
    """Return the day that a page shows below or above its heading, in whatever language; None when it shows none."""
    with suppress(LxmlError, ValueError):
        root = markup.fromstring(_DECLARATION.sub("", page))
        for heading in islice(root.iter("h1"), 1):
            for line in (*_lines(heading, "following"), *_lines(heading, "preceding")):
                found = first_day(line)
                if found is not None:
                    return found.day.isoformat()
    return None


def _lines(heading: markup.HtmlElement, side: str) -> Iterator[str]:
    """Yield the lines on one side of a heading, the nearest first, until the words of the release begin."""
    texts = heading.xpath(f"{side}::text()[normalize-space() and not(ancestor::script or ancestor::style)]")
    for text in islice(texts if side == "following" else reversed(texts), _BESIDE):
        line = one_line(str(text))
        if len(line) > _LONGEST_LINE:
            return
        yield line


def _date(found: object) -> str | None:
    return str(found) if found else None
