"""From the page of a release on a site, or its words in a list, to a `Release`."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from attrs import evolve
from lxml import etree, html

from calendar_core.errors import DiplomaticCalendarError, ReleaseError, SourceError
from calendar_core.events import Release
from calendar_core.fetching.client import Answer
from calendar_core.releases.completing import complete
from calendar_core.releases.decoding import clean, one_line
from calendar_core.releases.draft import Draft, Hints, unforeseen
from calendar_core.releases.head import published_in
from calendar_core.releases.listing.item import Item
from calendar_core.releases.listing.words import markup
from calendar_core.releases.page import from_page
from calendar_core.releases.sources import Selectors, Source

PAGES = ("", "text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml")

TITLED = ("feed", "api")
"""Lists whose titles are those of the releases; a link may say "read more"."""

LONGEST = 500_000
"""Characters that a release may have; the longest joint statements have some hundred thousand."""

_BLOCKS = (
    "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "tr", "br", "section",
    "article", "header", "footer", "figure", "figcaption", "pre", "dd", "dt", "hr",
)  # fmt: skip
"""Elements that begin and end a paragraph."""

_PARAGRAPH = "\u2029"


def from_answer(answer: Answer, item: Item, source: Source, *, today: dt.date) -> Release:
    """Return the release that a page holds.

    Its id is its address in the list, never what the page says of itself: a page could name somebody else's.

    Args:
        answer: the page.
        item: what the list tells of it.
        source: where it comes from.
        today: the current day.

    Raises:
        ReleaseError: the page holds no release, or its day cannot be known.
    """
    with _named(item):
        if answer.media_type not in PAGES:
            raise ReleaseError(f"this is {answer.media_type[:60]}, no page: its words cannot be read")
        page = clean(markup(answer))
        selected = _selected(page, source)
        draft = selected if selected.text else from_page(page, item.url, "")
        draft = evolve(draft, title=selected.title or draft.title)
        return _completed(draft, selected.published or "", item, source, today)


def from_item(item: Item, source: Source, *, today: dt.date) -> Release:
    """Return the release whose words a list carries whole; errors as of `from_answer`."""
    with _named(item):
        if not item.html.strip():
            raise ReleaseError('the list carries no words of it: leave out `content = "listing"`')
        draft = Draft(where=item.url, stem="", text=_joined([_parsed(item.html)]))
        return _completed(draft, "", item, source, today)


@contextmanager
def _named(item: Item) -> Iterator[None]:
    """Let what is wrong with a release begin with its address."""
    try:
        yield
    except ReleaseError as error:
        raise ReleaseError(f"{item.url}: {error}") from error
    except DiplomaticCalendarError:
        raise
    except Exception as error:
        raise unforeseen(item.url, error) from error


def _completed(draft: Draft, selected_day: str, item: Item, source: Source, today: dt.date) -> Release:
    if len(draft.text) > LONGEST:
        raise ReleaseError(f"its text has {len(draft.text):,} characters, too many for one release")
    title = item.title if item.title and source.form in TITLED and not source.selectors.title else draft.title
    title = title or item.title
    filled = evolve(
        draft,
        text=_without_title(draft.text, title),
        title=one_line(title),
        id=item.url,
        url=item.url,
        home=source.home,
        source=source.publisher or draft.source,
        lang=source.lang or draft.lang,
        published=selected_day or next(filter(None, _days(draft, item, source)), None),
    )
    if filled.published is None and published_in(filled.text) is None:
        raise ReleaseError(
            "neither the list nor the page shows its day of publication: name where it stands as `selectors.date`"
        )
    return complete(filled, Hints(), today=today)


def _days(draft: Draft, item: Item, source: Source) -> tuple[str | None, ...]:
    """Return what may be the day of publication, the surest first: words beside a link may mean another day."""
    listed, told = item.day(source.zone), draft.published
    return (told, listed) if source.form == "page" else (listed, told, item.updated[:10])


def _without_title(text: str, title: str) -> str:
    first, separator, rest = text.partition("\n\n")
    return rest if separator and one_line(first) == one_line(title) else text


def _selected(page: str, source: Source) -> Draft:
    """Return what the selectors of a source find on a page; what they do not find is empty."""
    selectors = source.selectors
    if selectors == Selectors():
        return Draft(where="", stem="", text="")
    root = _parsed(page)
    return Draft(
        where="",
        stem="",
        text=_joined(_elements(root, selectors.text, source)),
        title=one_line(" ".join(_joined([each]) for each in _elements(root, selectors.title, source)[:1])),
        published=_day(_elements(root, selectors.date, source)),
    )


def _elements(root: html.HtmlElement, selector: str, source: Source) -> list[html.HtmlElement]:
    if not selector:
        return []
    from cssselect import SelectorError  # noqa: PLC0415 (an extra)

    try:
        return list(root.cssselect(selector))
    except SelectorError as error:
        raise SourceError(f"source {source.name!r}: {selector!r} is no CSS selector: {error}") from error


def _day(elements: Sequence[html.HtmlElement]) -> str:
    if not elements:
        return ""
    first = elements[0]
    return one_line(first.get("datetime", "")[:10] or first.get("content", "")[:10] or str(first.text_content()))


def _parsed(page: str) -> html.HtmlElement:
    try:
        return html.fromstring(re.sub(r"\A\s*<\?xml[^>]*\?>", "", page))
    except (etree.LxmlError, ValueError) as error:
        raise ReleaseError(f"this page cannot be read ({error})") from error


def _joined(roots: Sequence[html.HtmlElement]) -> str:
    """Return the words of elements, with paragraphs separated by blank lines."""
    paragraphs: list[str] = []
    for root in roots:
        etree.strip_elements(root, "script", "style", "noscript", with_tail=False)
        for block in root.iter(*_BLOCKS):
            block.text = _PARAGRAPH + (block.text or "")
            block.tail = _PARAGRAPH + (block.tail or "")
        paragraphs += str(root.text_content()).split(_PARAGRAPH)
    return "\n\n".join(line for line in map(one_line, paragraphs) if line)
