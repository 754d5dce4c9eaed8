"""Releases as plain text and Markdown, with YAML front matter or as copied from a web page."""

import re

from calendar_core.errors import ReleaseError
from calendar_core.releases.days import first_day
from calendar_core.releases.decoding import clean
from calendar_core.releases.draft import Draft
from calendar_core.releases.fields import carried

LONGEST_TITLE = 240

_FRONT_MATTER = re.compile(r"\s*---[ \t]*\n.*?\n---[ \t]*(?:\n|$)", re.DOTALL)
_MARKDOWN_TITLE = re.compile(r"\s*#[ \t]+(?P<title>[^\n]+?)[ \t]*#*[ \t]*(?:\n|$)")
_FIRST_LINE = re.compile(r"\s*(?P<title>[^\n]+?)[ \t]*\n[ \t]*\n\s*(?=\S)")
_ENDS_SENTENCE = (".", "!", ":", ";", ",", "…")


def from_text(text: str, where: str, stem: str) -> Draft:
    """Return the release that a text file holds.

    The text stays as it stands, but for front matter and a heading, which become fields.

    Raises:
        ReleaseError: the front matter is no YAML mapping, or a field of it has the wrong type.
    """
    fields, body = _front_matter(clean(text))
    title = fields.pop("title", "")
    if not title:
        title, body = _title(body)
    return Draft(where=where, stem=stem, **{**fields, "text": body, "title": title})


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    if not _FRONT_MATTER.match(text):
        return {}, text
    import yaml  # noqa: PLC0415 (most releases have no front matter)
    from frontmatter.default_handlers import YAMLHandler  # noqa: PLC0415

    handler = YAMLHandler()
    matter, body = handler.split(text)
    try:
        metadata = handler.load(matter)
    except (yaml.YAMLError, ValueError) as error:
        raise ReleaseError(
            f"its front matter is no YAML ({_fault(error)}): put values with a colon in quotes"
        ) from error
    if not isinstance(metadata, dict):  # a horizontal rule, no front matter
        return {}, text
    return carried(metadata), body.lstrip("\n")


def _fault(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error)
    return f"line {mark.line + 2}: {problem}" if mark else problem


def _title(body: str) -> tuple[str, str]:
    match = _MARKDOWN_TITLE.match(body) or _FIRST_LINE.match(body)
    if match is None or not _is_title(match["title"]):
        return "", body
    return match["title"], body[match.end() :]


def _is_title(line: str) -> bool:
    return len(line) <= LONGEST_TITLE and not line.endswith(_ENDS_SENTENCE) and first_day(line) is None
