"""From the answer of a site to its text, and from its links to addresses."""

from urllib.parse import urldefrag, urljoin

from calendar_core.fetching.client import Answer
from calendar_core.releases.decoding import BOMS, decode, decoded, refuse_binary


def markup(answer: Answer) -> str:
    """Return the text of a page or a list.

    A byte order mark decides; then UTF-8 if it fits, whatever the site says, because what is UTF-8 by chance is rare,
    and sites that say something wrong are not; then what the site says, what the page declares, and the likeliest.

    Raises:
        ReleaseError: it is no text.
    """
    data = answer.body
    if data.startswith(tuple(mark for mark, _ in BOMS)):
        return decode(data)
    refuse_binary(data)
    for encoding in ("utf-8", answer.charset):
        text = decoded(data, encoding)
        if text is not None:
            return text
    return decode(data, markup=True)


def absolute(base: str, link: str) -> str:
    """Return the whole address of a link, without its fragment; empty when it is none."""
    try:
        return urldefrag(urljoin(base, link.strip()))[0] if link.strip() else ""
    except ValueError:
        return ""
