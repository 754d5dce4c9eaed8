"""A release as it was found, before what it does not carry is filled in."""

from collections.abc import Iterator
from typing import Literal

from attrs import frozen

from calendar_core.errors import ReleaseError


@frozen(kw_only=True)
class Hints:
    """What the user says about releases that do not say it themselves.

    Attributes:
        home: the state whose ministry, presidency or agency publishes them: a code or a name.
        source: who publishes them, in words.
        published: the day of publication, ISO 8601.
        lang: BCP 47 code of their language.
        id: the name of the one release that is read.
        url: where the one release that is read stands on the web.
    """

    home: str | None = None
    source: str | None = None
    published: str | None = None
    lang: str | None = None
    id: str | None = None
    url: str | None = None


@frozen(kw_only=True)
class Draft:
    """What a file or a record carries of one release.

    Attributes:
        where: the file, and the line in it, for messages.
        stem: the name of the file without folder and suffix, of which an id is made.
        text: the clean text, as it was published.
        title: its heading.
        id: the name that it carries.
        home: the state that it names, as code or name.
        source: who publishes it.
        published: the day that it carries, in any form.
        lang: the language that it carries.
        url: where it stands on the web.
    """

    where: str
    stem: str
    text: str
    title: str = ""
    id: str | None = None
    home: str | None = None
    source: str | None = None
    published: str | None = None
    lang: str | None = None
    url: str | None = None


@frozen(kw_only=True)
class Unread:
    """The bytes of one release that take work to read, which may be done in another process.

    Attributes:
        where: the file, and the place in it, for messages.
        stem: the name of the file without folder and suffix.
        form: how to read the bytes.
        data: the bytes.
        charset: the encoding that came with them; empty when none did.
        url: where the release stands on the web; empty when that is not known, or stands in the bytes.
    """

    where: str
    stem: str
    form: Literal["text", "page", "mail"]
    data: bytes
    charset: str = ""
    url: str = ""


def unforeseen(where: str, error: Exception) -> ReleaseError:
    """Return how a mistake of ours is told, found by what was read at a place."""
    reason = f"{type(error).__name__}: {error}"
    return ReleaseError(f"{where}: it cannot be read ({reason}): please report this with the file")


Found = Iterator[Draft | Unread | ReleaseError]
"""What a file holds, in order."""
