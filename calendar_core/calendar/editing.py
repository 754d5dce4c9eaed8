"""What editors say of a fact, checked before it is recorded: the same for the command, the pages and Python."""

from collections.abc import Mapping
from typing import Any, TypeVar

import attrs

from calendar_core.calendar.written import value_of
from calendar_core.codec import correct
from calendar_core.errors import InvalidEditError, InvalidEventError, LogError
from calendar_core.events import Edit, Fact
from calendar_core.projections import Views
from calendar_core.projections.rows import decode_fact

EditT = TypeVar("EditT", bound=Edit)

_RELEASES = ("release", "evidence")
"""Fields that are the release's own: what it says is no editor's to change."""


def signed(edit: EditT) -> EditT:
    """Return what an editor says, with who says it and why.

    Raises:
        InvalidEditError: one of the two is missing.
    """
    by, why = edit.by.strip(), edit.why.strip()
    if not by:
        raise InvalidEditError("by", "say who you are: your name stands beside what you record")
    if not why:
        raise InvalidEditError("why", "give a reason: it stands beside your name for good")
    return attrs.evolve(edit, by=by, why=why)


def checked(views: Views, fact: str, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return the new values of fields in the form of the codec's JSON, once they fit the fact as it now stands.

    Args:
        views: the read models, up to date.
        fact: id of the fact.
        changes: what is to stand in each field, as `value_of` reads it.

    Raises:
        LogError: there is no such fact.
        InvalidEventError: there is no such field, no editor may change it, or its value makes no sense.
    """
    rows = views.rows("SELECT kind, data FROM reports WHERE fact = ?", (fact,))
    if not rows:
        raise LogError(f"no fact has the id {fact!r}: `dipcal show` gives those of an entry")
    standing = decode_fact(*rows[0])
    _check_names(standing, changes)
    values = {name: value_of(standing, name, given) for name, given in changes.items()}
    correct(standing, values)
    return values


def is_retracted(views: Views, fact: str) -> bool:
    """Tell whether a fact was taken back, and nobody confirmed it since."""
    return bool(views.rows("SELECT 1 FROM reports WHERE fact = ? AND retracted", (fact,)))


def _check_names(fact: Fact, names: Mapping[str, Any]) -> None:
    """See that there are fields to correct, and that an editor may correct them."""
    known = [name for name in attrs.fields_dict(type(fact)) if name not in _RELEASES]
    if not names:
        raise InvalidEventError(f"nothing is corrected: give a new value for one of {', '.join(known)}")
    for name in names:
        if name in _RELEASES:
            raise InvalidEditError(name, "this is what was published, and stays; retract the fact if it is not there")
        if name not in known:
            raise InvalidEventError(f"{fact.kind} has no field {name!r}: its fields are {', '.join(known)}")
