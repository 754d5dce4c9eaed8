"""From what was found to a release: the bytes are read, and what they do not say is filled in."""

import datetime as dt

from attrs import evolve

from calendar_core.errors import ReleaseError
from calendar_core.events import Release
from calendar_core.releases.completing import complete
from calendar_core.releases.decoding import decode, decoded
from calendar_core.releases.draft import Draft, Hints, Unread, unforeseen
from calendar_core.releases.plain import from_text


def finish(found: Draft | Unread, hints: Hints, *, today: dt.date) -> Release | ReleaseError:
    """Return the release that was found, or an error that says where it stands and what is wrong with it.

    A mistake of ours that one release brings to light is told as an error of this one too, so that the others go on.

    Args:
        found: what was found.
        hints: what to take for a release that does not say it itself.
        today: the current day.
    """
    try:
        return complete(found if isinstance(found, Draft) else _draft(found), hints, today=today)
    except ReleaseError as error:
        return ReleaseError(f"{found.where}: {error}")
    except Exception as error:  # noqa: BLE001 (a release from a stranger may find any mistake of ours)
        return unforeseen(found.where, error)


def _draft(unread: Unread) -> Draft:
    if unread.form == "mail":
        from calendar_core.releases.mail import from_mail  # noqa: PLC0415 (slow to import, and few read mail)

        return from_mail(unread.data, unread.where, unread.stem)
    if unread.form == "text":
        return from_text(_decoded(unread), unread.where, unread.stem)
    from calendar_core.releases.page import from_page  # noqa: PLC0415 (takes half a second to import)

    draft = from_page(_decoded(unread), unread.where, unread.stem)
    return evolve(draft, url=unread.url) if unread.url else draft


def _decoded(unread: Unread) -> str:
    text = decoded(unread.data, unread.charset) if unread.charset else None
    return decode(unread.data, markup=unread.form == "page") if text is None else text
