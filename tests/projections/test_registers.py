import csv
import datetime as dt
import io
import json
import sqlite3

import pytest

from calendar_core.calendar import Calendar
from calendar_core.errors import InvalidQueryError
from calendar_core.events import (
    AgreementSigned,
    FactCorrected,
    FactRetracted,
    MeetingHeld,
    Person,
    Place,
    VisitAgreed,
    VisitPaid,
    When,
)
from calendar_core.projections import Timeline, Views
from calendar_core.projections.register import Register
from calendar_core.projections.register_types import Office
from calendar_core.projections.testing import written
from tests.events import a_fact
from tests.projections.stories import a_release, on

TODAY = dt.date(2025, 1, 10)
MOVED = {"edtf": "2025-03", "stated": True, "time": None, "zone": None}
FACTS = [
    a_release("r1", published="2024-10-01"),
    a_fact(AgreementSigned, when=on("2024-10-01"), title="Visa Agreement", agreement_type="agreement"),
    a_fact(AgreementSigned, counterparts=("QA",), when=on("2024-09-01"), title="Memorandum",
           agreement_type="memorandum"),
    a_fact(VisitAgreed, when=on("2024-11")),
    a_fact(VisitPaid, when=on("2024-11-05"), people=(Person(name="Ali Hassan", office="Minister", party="BH"),)),
    a_fact(VisitAgreed, counterparts=("QA",), when=on("2024-12-01")),
    a_fact(VisitAgreed, counterparts=("ES",), when=on("2025-02")),
    a_fact(VisitAgreed, counterparts=("LV",), when=on("2025-06-01")),
    a_fact(VisitAgreed, counterparts=("PL",), when=When()),
    a_fact(VisitAgreed, counterparts=("CH",), when=on("2025-06")),
    FactCorrected(fact="event-7", by="desk", why="moved", changes={"when": MOVED}),
    FactRetracted(fact="event-10", by="desk", why="called off"),
    a_fact(VisitPaid, when=on("2012-05-01")),
    a_fact(MeetingHeld, when=on("2024-12-20"), people=(Person(name="Ali Hassan", office="Prime Minister", party="BH"),),
           place=Place(name="Manama", country="BH", latitude=26.2, longitude=50.6)),
]  # fmt: skip


@pytest.fixture(scope="module")
def calendar():
    """Return a calendar of `FACTS`."""
    log = written(FACTS)
    with Calendar(
        log, Views(log, None, [Timeline()]), clock=lambda: dt.datetime(2025, 1, 10, tzinfo=dt.UTC)
    ) as calendar:
        yield calendar


def test_agreements(calendar):
    """The register has what was signed, first to last, by counterpart, type, title and date."""
    assert [one.title for one in calendar.agreements()] == ["Memorandum", "Visa Agreement"]
    (one,) = calendar.agreements(counterpart="Bahrain")
    assert (one.uid, one.date, one.type, one.counterparts, one.sources) == (
        "event-2", "2024-10-01", "agreement", ("BH",), 1,
    )  # fmt: skip
    assert [one.uid for one in calendar.agreements(type="memorandum")] == ["event-3"]
    assert [one.uid for one in calendar.agreements(text="visa")] == ["event-2"]
    assert [one.uid for one in calendar.agreements(since="2024-09-15")] == ["event-2"]


@pytest.mark.parametrize(
    ("state", "counterparts"),
    [
        ("fulfilled", [("BH",)]),
        ("overdue", [("QA",)]),
        ("postponed", [("ES",)]),
        ("open", [("PL",), ("LV",)]),
        ("cancelled", [("CH",)]),
    ],
)
def test_commitments(calendar, state, counterparts):
    """What was agreed is open until it is fulfilled, moved, over or called off."""
    found = list(calendar.commitments(state=state))
    assert [one.counterparts for one in found] == counterparts
    assert {one.state for one in found} == {state}


def test_what_a_commitment_tells(calendar):
    """A commitment has the day it was promised for, the day it is due now, and what came of it."""
    (moved,) = calendar.commitments(counterpart="Spain")
    assert (moved.promised, moved.due, moved.fulfilled_by) == ("2025-02-28", "2025-03-31", ())
    (kept,) = calendar.commitments(counterpart="BH")
    assert kept.fulfilled_by == ("event-5",)
    (undated,) = calendar.commitments(counterpart="Poland")
    assert (undated.date, undated.due, undated.promised) == (None, None, None)


def test_commitments_at_another_day(calendar):
    """What is overdue depends on the day on which one asks."""
    assert [one.uid for one in calendar.commitments(state="overdue", today=dt.date(2024, 11, 30))] == []
    assert len(list(calendar.commitments(state="overdue", today=dt.date(2025, 12, 31)))) == 3


def test_an_unknown_state(calendar):
    """A state that does not exist is named, with those that do."""
    with pytest.raises(InvalidQueryError, match="no state 'late': there are open, postponed"):
        calendar.commitments(state="late")


def test_counterparts(calendar):
    """A counterpart has counts, first and last contact, the next one planned, and visits."""
    first = next(iter(calendar.counterparts()))
    assert (first.party, first.entries, first.kinds["visit_paid"]) == ("BH", 5, 2)
    assert first.years == {"2012": 1, "2024": 4}
    assert (first.first_contact, first.last_contact, first.silence) == ("2012-05-01", "2024-12-20", 21)
    assert (first.last_visit, first.visit_before) == ("2024-11-05", "2012-05-01")
    (latvia,) = calendar.counterparts("Latvia")
    assert (latvia.next_planned, latvia.silence, latvia.last_visit) == ("2025-06-01", None, None)


def test_a_plan_that_was_carried_out_is_not_the_next_one(tmp_path):
    """What is planned next is open still, be the month that was agreed over or not."""
    plan, visit = a_fact(VisitAgreed, when=on("2999-10")), a_fact(VisitPaid, release="r2", when=on("2999-10-05"))
    told = "SELECT next_planned FROM counterparts"
    with Calendar.open(tmp_path / "a.db") as calendar:
        calendar.log.append("release/r1", [plan])
        assert [one.next_planned for one in calendar.counterparts(today=dt.date(2999, 10, 4))] == ["2999-10"]
        assert calendar.sql(told) == [("2999-10-01",)]
        calendar.log.append("release/r2", [visit])
        assert [one.next_planned for one in calendar.counterparts(today=dt.date(2999, 10, 10))] == [None]
        assert calendar.sql(told) == [(None,)]


def test_times_in_registers_are_as_precise_as_they_are_told(tmp_path):
    """A year is a year, and no first of January."""
    who = (Person(name="Ali Hassan", office="Minister", party="BH"),)
    told = [("2012", VisitPaid), ("2023-05", VisitPaid), ("2024-07-03", MeetingHeld), ("2027", VisitAgreed)]
    facts = [a_fact(cls, release=day, when=on(day), people=who) for day, cls in told]
    with Calendar.open(tmp_path / "a.db") as calendar:
        for fact in facts:
            calendar.log.append(f"release/{fact.release}", [fact])
        (one,) = calendar.counterparts(today=TODAY)
        (person,) = calendar.people()
    assert (one.first_contact, one.last_contact, one.silence) == ("2012", "2024-07-03", 191)
    assert (one.next_planned, one.last_visit, one.visit_before) == ("2027", "2023-05", "2012")
    assert (person.first, person.last, person.offices) == (
        "2012",
        "2027",
        (Office(name="Minister", first="2012", last="2027"),),
    )


def test_cancelled_entries_do_not_count(calendar):
    """A counterpart of which nothing stands is in no register."""
    assert list(calendar.counterparts("Switzerland")) == []


def test_people(calendar):
    """A person has offices over time, and whom they met how often."""
    (ali,) = calendar.people("hassan")
    assert (ali.name, ali.party, ali.entries, ali.met) == ("Ali Hassan", "BH", 2, {"KZ": 2})
    assert ali.offices == (
        Office(name="Minister", first="2024-11-05", last="2024-11-05"),
        Office(name="Prime Minister", first="2024-12-20", last="2024-12-20"),
    )
    assert list(calendar.people("omar")) == []
    assert list(calendar.people(party="Qatar")) == []


def test_whom_one_is_to_meet_one_has_not_met():
    """A visit that several ministers agreed to counts for each of them, but nobody met anybody by it."""
    minister = (Person(name="Baiba Braže", party="LV"),)
    log = written([a_fact(VisitAgreed, counterparts=("ES", "LV"), when=When(), people=minister)])
    with Calendar(log, Views(log, None, [Timeline()])) as calendar:
        (braze,) = calendar.people("Braze")
    assert (braze.entries, braze.met) == (1, {})


def test_places(calendar):
    """A place has its coordinates."""
    (place,) = calendar.places(country="Bahrain")
    assert (place.name, place.latitude, place.longitude, place.entries) == ("Manama", 26.2, 50.6, 1)
    assert list(calendar.places(country="Spain")) == []


def test_records_as_data(calendar):
    """A register is written as dictionaries, CSV and a data frame."""
    assert calendar.places().to_dicts()[0]["name"] == "Manama"
    file = io.StringIO()
    calendar.commitments(state="fulfilled").write_csv(file)
    (row,) = csv.DictReader(io.StringIO(file.getvalue()))
    assert (row["counterparts"], row["fulfilled_by"]) == ("BH", "event-5")


def test_a_register_as_a_data_frame(calendar):
    """A data frame of a register has a column for each field, also when it is empty."""
    pytest.importorskip("pandas")
    assert list(calendar.agreements().to_pandas()["title"]) == ["Memorandum", "Visa Agreement"]
    assert "title" in calendar.agreements(text="nowhere").to_pandas()


REGISTERS = ("agreements", "commitments", "counterparts", "people", "places")


@pytest.mark.parametrize("register", REGISTERS)
@pytest.mark.parametrize(("library", "method"), [("polars", "to_polars"), ("pyarrow", "to_arrow")])
def test_a_register_as_a_typed_table(calendar, library, method, register):
    """Polars and Arrow have every field of every record, and the same types where there is no record."""
    pytest.importorskip(library)
    found = getattr(calendar, register)()
    table = getattr(found, method)()
    rows = table.to_dicts() if library == "polars" else table.to_pylist()
    assert [list(row) for row in rows] == [found.columns] * len(list(found))
    counted = {"kinds": None, "years": None, "met": None}
    assert json.loads(json.dumps(rows[0] | counted)) == json.loads(json.dumps(found.to_dicts()[0] | counted))
    nothing = getattr(Register(found._type, list), method)()
    assert nothing.schema == table.schema


def test_what_is_counted_by_name_is_a_list_in_a_table(calendar):
    """Names that are only known from the records are values, not columns."""
    pytest.importorskip("polars")
    (row,) = calendar.counterparts("ES").to_polars().to_dicts()
    assert row["kinds"] == [{"key": "visit_agreed", "value": 1}]


def test_a_register_in_a_notebook(calendar):
    """A notebook shows a table, in which words of releases are no markup."""
    shown = calendar.people("Ali Hassan")._repr_html_()
    assert "<td>Ali Hassan</td>" in shown
    assert "1 records" in shown


@pytest.mark.parametrize(
    ("view", "rows"),
    [
        ("agreements", 2),
        ("commitments", 6),
        ("counterparts", 5),
        ("counterpart_years", 10),
        ("visits", 2),
        ("people", 1),
        ("offices", 2),
        ("encounters", 2),
        ("places", 1),
    ],
)
def test_other_tools_read_the_registers(calendar, view, rows):
    """Any SQLite tool reads the registers under their names, without this library."""
    db = sqlite3.connect(calendar._views.path)
    assert db.execute(f"SELECT count(*) FROM {view}").fetchone() == (rows,)
    db.close()
