"""Events survive the way to JSON and back, and wrong data names its fault."""

import re
from typing import Any

import attrs
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_core import codec
from calendar_core.errors import InvalidEventError, UnknownKindError
from calendar_core.events import EVENTS, AgreementSigned, Event, MeetingHeld

from .events import a_fact, events


@given(events())
def test_round_trip_as_recorded(event: Event) -> None:
    """What is recorded is read back as it was, byte for byte when recorded again."""
    data = codec.encode(event)
    again = codec.decode(event.kind, event.schema, data)
    assert again == event
    assert codec.encode(again) == data


@given(st.lists(events(), max_size=4))
def test_many_are_written_as_one_is(some: list[Event]) -> None:
    """Events encoded in one go have the JSON that each has alone, line breaks in their texts or not."""
    assert codec.encode_all(some) == [codec.encode(event) for event in some]


def test_text_that_cannot_be_written_is_named() -> None:
    """Among many events, the one with a lone surrogate is named."""
    with pytest.raises(InvalidEventError, match="meeting_held"):
        codec.encode_all([a_fact(), a_fact(occasion="\ud800")])


@given(events())
def test_round_trip_as_tagged_json(event: Event) -> None:
    """The form for other programs carries the kind and is read back."""
    data = codec.dump(event)
    assert data["kind"] == event.kind
    assert codec.load(data) == event


@given(events())
def test_recorded_form_is_the_form_for_other_programs(event: Event) -> None:
    """What msgspec writes is what cattrs says, apart from the kind and the order of fields."""
    recorded = {"kind": event.kind, **msgspec.json.decode(codec.encode(event))}
    assert recorded == msgspec.json.decode(msgspec.json.encode(codec.dump(event)))


@given(events(), st.dictionaries(st.text(), st.none() | st.integers() | st.text()))
def test_strange_fields_never_pass(event: Event, extra: dict[str, object]) -> None:
    """A field that the kind does not have is an error that names the kind's path."""
    data = codec.dump(event)
    strange = {key: value for key, value in extra.items() if key not in data}
    if strange:
        with pytest.raises(InvalidEventError):
            codec.load(data | strange)


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("home", 5, "home"),
        ("counterparts", ["BH", 5], r"counterparts\[1\]"),
        ("counterparts", "BH", "counterparts.*expected a list, got 'BH'|expected a list, got 'BH'.*counterparts"),
        ("people", [{"office": "minister"}], r"people\[0\]"),
        ("people", ["Ali Hassan"], r"an object with name, office, party, got 'Ali Hassan'.*people\[0\]"),
        ("place", "Almaty", "an object with name, country, latitude, longitude, got 'Almaty'.*place"),
        ("place", {"name": "Almaty", "town": True}, "no field 'town': there are name, country.*place"),
        ("level", "king", "expected head_of_state_or_government, minister, .* or official, got 'king'.*level"),
        ("occasion", 5, "expected text, got 5.*occasion"),
        ("when", {"edtf": "2024", "stated": "yes"}, "stated"),
        ("when", {"edtf": "next spring"}, "next spring.*is no date"),
        ("counterparts", [], "needs a counterpart"),
        ("counterparts", ["KZ"], "its own counterpart"),
        ("evidence", {"text": "met", "start": 5, "end": 3, "rule": "met_with", "confidence": 0.9}, "from offset 5"),
        ("evidence", {"text": "met", "start": 0, "end": 3, "rule": "met_with", "confidence": 9}, "between 0 and 1"),
    ],
)
def test_fault_has_its_path(field: str, value: object, fault: str) -> None:
    """The error says where in the data the fault is."""
    with pytest.raises(InvalidEventError, match=fault):
        codec.load(codec.dump(a_fact()) | {field: value})


def test_recorded_fault_has_its_path() -> None:
    """The fast way refuses what the slow way refuses."""
    with pytest.raises(InvalidEventError, match="home"):
        codec.decode("meeting_held", 1, codec.encode(a_fact()).replace(b'"home":"KZ"', b'"home":5'))


@pytest.mark.parametrize(("kind", "schema"), [("moon_landing", 1), ("meeting_held", 999)])
def test_newer_than_the_library(kind: str, schema: int) -> None:
    """Kinds and schema versions of a later version are told apart from broken data."""
    with pytest.raises(UnknownKindError, match="upgrade"):
        codec.decode(kind, schema, b"{}")


def test_upcasters_lift_old_data(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader sees only the newest shape, however many versions lie between."""
    monkeypatch.setattr(MeetingHeld, "schema", 3)
    monkeypatch.setitem(codec.UPCASTERS, ("meeting_held", 1), lambda data: data | {"sidelines": True})
    monkeypatch.setitem(codec.UPCASTERS, ("meeting_held", 2), lambda data: data | {"occasion": "a fair"})
    event = codec.decode("meeting_held", 1, codec.encode(a_fact()))
    assert event == attrs.evolve(a_fact(), sidelines=True, occasion="a fair")


def test_a_value_that_was_recorded_under_another_name() -> None:
    """What the log took once, and refuses today, is read under the name that it has now; nothing else is let pass."""
    signed = a_fact(AgreementSigned, title="Joint Statement", agreement_type="joint_statement")
    recorded = codec.encode(signed)
    assert codec.decode("agreement_signed", 1, recorded.replace(b'"joint_statement"', b'"statement"')) == signed
    with pytest.raises(InvalidEventError, match="poem"):
        codec.decode("agreement_signed", 1, recorded.replace(b'"joint_statement"', b'"poem"'))
    with pytest.raises(InvalidEventError):
        codec.decode("agreement_signed", 1, b"[]")


@pytest.mark.parametrize("value", ["by pigeon", ["video"], {}])
def test_a_value_that_the_vocabulary_does_not_know(value: Any) -> None:
    """An event with it is not written, of whatever type it is: the error tells the field, and what may stand there."""
    unknown = a_fact(channel=value)
    for written in (codec.encode, lambda event: codec.encode_all([a_fact(), event])):
        with pytest.raises(InvalidEventError, match=f"channel is {re.escape(repr(value))}, and may be in_person"):
            written(unknown)


def test_correction_sets_any_field() -> None:
    """A correction replaces the fields that it names, nested ones too, and leaves the others."""
    fact = a_fact(AgreementSigned, title="Agreement")
    corrected = codec.correct(fact, {"title": "Treaty", "when": {"edtf": "2024-05", "stated": True}})
    assert isinstance(corrected, AgreementSigned)
    assert (corrected.title, corrected.when.edtf, corrected.home) == ("Treaty", "2024-05", fact.home)


def test_correction_of_a_field_that_is_not_there() -> None:
    """The error names the field and those that exist."""
    with pytest.raises(InvalidEventError, match=r"no field 'titel'.*counterparts"):
        codec.correct(a_fact(), {"titel": "Treaty"})


def test_every_kind_is_known() -> None:
    """The table of kinds and the classes agree."""
    assert all(kind == cls.kind for kind, cls in EVENTS.items())
    assert len(EVENTS) == 17
