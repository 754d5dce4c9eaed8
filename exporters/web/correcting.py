"""A fact as an editor sees it in a form, and what the form says of it when it comes back."""

from collections.abc import Mapping
from typing import get_args

import attrs
from attrs import frozen

from calendar_core.calendar import Calendar
from calendar_core.errors import DiplomaticCalendarError, InvalidEditError, InvalidEventError, LogError
from calendar_core.events import (
    AgreementType,
    Channel,
    Fact,
    Level,
    MissionType,
    Person,
    VisitLevel,
)
from calendar_core.parties import name_of

CHOICES: Mapping[str, tuple[str, ...]] = {
    "level": get_args(Level),
    "agreement_type": get_args(AgreementType),
    "visit_level": get_args(VisitLevel),
    "mission_type": get_args(MissionType),
    "channel": get_args(Channel),
}
LONGEST = 2_000
"""Characters of a field."""


DEEDS: Mapping[str, str] = {
    "confirm": "It is right: I checked it against the source",
    "correct": "Something is wrong: it should say what I write below",
    "retract": "It is not true, or not in the release: withdraw it",
}
"""What an editor can say of a fact."""
LONGEST_REASON = 1_000


@frozen
class Field:
    """A field of a fact that an editor may correct.

    Attributes:
        name: as in the event.
        label: as people call it.
        value: what it says now, as text.
        hint: how to write it.
        choices: what it may be, where that is given.
        lines: how many lines to show.
    """

    name: str
    label: str
    value: str
    hint: str = ""
    choices: tuple[str, ...] = ()
    lines: int = 1


class FieldError(DiplomaticCalendarError):
    """What was written in a field makes no sense."""

    def __init__(self, name: str, message: str) -> None:
        """Take the name of the field and what is wrong."""
        super().__init__(message)
        self.name = name


@frozen
class Edit:
    """What an editor says of a fact.

    Attributes:
        fact: as it stands.
        by: who says so.
        form: the fields as they were sent: `fact`, its id; `do`, one of `DEEDS`; `why`; and those of `fields_of`.
    """

    fact: Fact
    by: str
    form: Mapping[str, str]

    def record(self, calendar: Calendar) -> int:
        """Append it to the log, and return its position.

        Raises:
            FieldError: a field makes no sense; nothing was recorded.
        """
        told = {"by": self.by, "why": self._reason()}
        fact, deed = self.form["fact"], self.form.get("do")
        try:
            if deed == "confirm":
                return calendar.confirm(fact, **told).position
            if deed == "retract":
                return calendar.retract(fact, **told).position
            if deed == "correct":
                return calendar.correct(fact, **told, **self._changes()).position
        except InvalidEditError as error:
            label, _ = _LABELS.get(error.field, ("Reason", ""))
            raise FieldError(error.field, f"{label}: {error.fault}") from error
        except (InvalidEventError, LogError) as error:
            raise FieldError("do", str(error)) from error
        raise FieldError("do", "Choose what to record")

    def _reason(self) -> str:
        why = self.form.get("why", "").strip()
        if len(why) > LONGEST_REASON:
            raise FieldError("why", f"The reason has {len(why):,} characters: write {LONGEST_REASON:,} at most")
        return why

    def _changes(self) -> dict[str, str]:
        changes = changes_in(self.fact, self.form)
        if not changes:
            raise FieldError("do", "Nothing was changed: write what it should say, or confirm that it is right")
        return changes


def fields_of(fact: Fact) -> list[Field]:
    """Return the fields of a fact that can be corrected in a form."""
    own = attrs.fields_dict(type(fact))
    return [
        Field(name, label, shown(fact, name), hint, CHOICES.get(name, ()), 3 if name == "people" else 1)
        for name, (label, hint) in _LABELS.items()
        if name in own
    ]


def changes_in(fact: Fact, form: Mapping[str, str]) -> dict[str, str]:
    """Return what a form writes in the fields of a fact that it changes; fields that it lacks stay.

    Raises:
        FieldError: there is too much in a field.
    """
    changes = {}
    for field in fields_of(fact):
        text = form.get(field.name, field.value).strip()
        if text == field.value:
            continue
        if len(text) > LONGEST:
            raise FieldError(field.name, f"{field.label}: {len(text)} characters are too many, write {LONGEST} at most")
        changes[field.name] = text
    return changes


def shown(fact: Fact, name: str) -> str:
    """Return what a field says, as an editor would write it."""
    value = getattr(fact, name)
    if name == "when":
        return fact.when.edtf or ""
    if name == "place":
        return "; ".join(filter(None, (value.name, value.country))) if value else ""
    if name == "counterparts":
        return "; ".join(name_of(code) for code in value)
    if name == "people":
        return "\n".join(_person_shown(person) for person in value)
    if name in ("visitor", "host"):
        return name_of(value) if value else ""
    return str(value or "")


def _person_shown(person: Person) -> str:
    parts = [person.name, person.office or "", name_of(person.party) if person.party else ""]
    return "; ".join(parts).rstrip("; ")


_LABELS: Mapping[str, tuple[str, str]] = {
    "when": ("Date", "2024-10-01, 2024-10, 2024, or 2024-10-01/2024-10-03; empty when it is not known"),
    "counterparts": ("Counterparts", "Names or codes, with semicolons between them"),
    "place": ("Place", "Its name; the state, as in Astana; Kazakhstan"),
    "level": ("Rank", ""),
    "people": ("People", "One in each line: Name; office; for whom they stand"),
    "title": ("Title of the agreement", ""),
    "agreement_type": ("Type of the agreement", ""),
    "visit_level": ("Protocol of the visit", ""),
    "visitor": ("Visitor", ""),
    "host": ("Host", ""),
    "mission_type": ("Type of mission", ""),
    "channel": ("In person or by video", ""),
    "occasion": ("Occasion", ""),
}
