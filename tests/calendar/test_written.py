"""What editors write in the fields of a fact, as text, as objects and as JSON."""

import datetime as dt

import pytest
from attrs import evolve

from calendar_core.calendar.written import value_of
from calendar_core.errors import InvalidEditError
from calendar_core.events import AgreementSigned, Person, Place, VisitPaid, When
from tests.events import a_fact

FACT = a_fact()
AT_NOON = evolve(FACT, when=When(edtf="2024-10-01", stated=True, time="12:00", zone="Asia/Almaty"))
UNDATED = evolve(FACT, when=When(edtf="2024-10-02", stated=False))
NAMED = evolve(FACT, counterparts=("BH", "Moldova Support Platform"), people=(Person(name="Ana", party="Old Forum"),))


def a_place(name, country=None, latitude=None, longitude=None):
    """Return the JSON of a place."""
    return {"name": name, "country": country, "latitude": latitude, "longitude": longitude}


@pytest.mark.parametrize(
    ("given", "parties"),
    [
        ("Bahrain", ["BH"]),
        (" BH ; the UN;Бахрейн;", ["BH", "UN"]),
        (["Bahrain", "African Union"], ["BH", "African Union"]),
        (("C5 + 1", "QAT"), ["C5+1", "QA"]),
        (["Moldova Support Platform", "BH"], ["Moldova Support Platform", "BH"]),
    ],
)
def test_counterparts(given, parties):
    """Names become codes, each once; what the fact names already needs no code."""
    assert value_of(NAMED, "counterparts", given) == parties


def test_a_name_that_was_recorded_for_a_code_gives_way_to_it():
    """Where a fact has a counterpart by the name of a state, writing the name mends it."""
    assert value_of(evolve(FACT, counterparts=("Bahrain",)), "counterparts", "Bahrain") == ["BH"]


@pytest.mark.parametrize(
    ("fact", "given", "when"),
    [
        (UNDATED, "2024-10-02", ("2024-10-02", True, None, None)),
        (UNDATED, " 2024-10 ", ("2024-10", True, None, None)),
        (UNDATED, "", (None, False, None, None)),
        (UNDATED, None, (None, False, None, None)),
        (UNDATED, dt.date(2024, 10, 4), ("2024-10-04", True, None, None)),
        (AT_NOON, "2024-10-04", ("2024-10-04", True, "12:00", "Asia/Almaty")),
        (AT_NOON, "2024-10", ("2024-10", True, None, None)),
        (UNDATED, When(edtf="2024-10-04"), ("2024-10-04", True, None, None)),
        (UNDATED, evolve(UNDATED.when, time="09:30"), ("2024-10-02", False, "09:30", None)),
        (UNDATED, When(), (None, False, None, None)),
    ],
)
def test_times(fact, given, when):
    """A new date is stated, and keeps the hour that is known when it is a day; an object that repeats it is as told."""
    assert tuple(value_of(fact, "when", given).values()) == when


def test_times_in_json():
    """A date counts as stated unless it says that it is not; zones are names of the IANA database or offsets."""
    assert value_of(FACT, "when", {"edtf": "2024-10-04"})["stated"] is True
    assert value_of(FACT, "when", {"edtf": "2024-10-04", "stated": False})["stated"] is False
    assert value_of(FACT, "when", {"edtf": None})["stated"] is False
    for zone in ("Asia/Almaty", "UTC", "+05:00", "-03:30"):
        given = {"edtf": "2024-10-04", "time": "09:30", "zone": zone}
        assert value_of(FACT, "when", given) == given | {"stated": True}


@pytest.mark.parametrize("time", ["99:99", "24:00", "9:30", "9.30", "09:30:00", "noon", "०९:३०"])
def test_times_of_day_that_are_none(time):
    """Only hours and minutes of a day are taken."""
    with pytest.raises(InvalidEditError, match="is no time of day"):
        value_of(FACT, "when", {"edtf": "2024-10-04", "time": time})
    with pytest.raises(InvalidEditError, match="is no time of day"):
        value_of(FACT, "when", When(edtf="2024-10-04", time=time))


@pytest.mark.parametrize("zone", ["Mars", "", "Asia", "../etc/passwd", "+5", "+15:00", "+05:60", "\x00"])
def test_zones_that_are_none(zone):
    """Only zones that feeds can write are taken."""
    with pytest.raises(InvalidEditError, match="is no time zone"):
        value_of(FACT, "when", {"edtf": "2024-10-04", "time": "09:30", "zone": zone})


@pytest.mark.parametrize(
    ("given", "place"),
    [
        ("Almaty", a_place("Almaty", "KZ", 43.252, 76.912)),
        ("alma-ata", a_place("alma-ata", "KZ", 43.252, 76.912)),
        ("London", a_place("London", "GB", 51.509, -0.126)),
        ("London; Canada", a_place("London", "CA", 42.983, -81.233)),
        ("Victoria", a_place("Victoria")),
        ("Palace of Peace; Kazakhstan", a_place("Palace of Peace", "KZ")),
        ("the foyer", a_place("the foyer")),
        ("Norway", a_place("Norway", "NO")),
        ("", None),
        (None, None),
        (Place(name="Manama", country="BH"), a_place("Manama", "BH")),
        ({"name": "Manama", "country": "Bahrain"}, {"name": "Manama", "country": "BH"}),
    ],
)
def test_places(given, place):
    """A name is looked up, and stays alone where several places may be meant; an object stays as it is."""
    assert value_of(FACT, "place", given) == place


@pytest.mark.parametrize(
    ("given", "people"),
    [
        ("Ana Ruiz", [("Ana Ruiz", None, None)]),
        ("Ana Ruiz; Minister; Spain\n\nAli; ; BH", [("Ana Ruiz", "Minister", "ES"), ("Ali", None, "BH")]),
        (["Ana Ruiz;;Old Forum", {"name": "Ali", "office": None, "party": "Bahrain"}],
         [("Ana Ruiz", None, "Old Forum"), ("Ali", None, "BH")]),
        ((Person(name="Ali", party="Qatar"),), [("Ali", None, "QA")]),
        ("", []),
        (None, []),
    ],
)  # fmt: skip
def test_people(given, people):
    """Each line is somebody, with office and party where these are written."""
    assert [tuple(one.values()) for one in value_of(NAMED, "people", given)] == people


@pytest.mark.parametrize(
    ("fact", "name", "given", "value"),
    [
        (FACT, "home", "Norway", "NO"),
        (FACT, "sidelines", "false", False),
        (FACT, "level", "", None),
        (FACT, "occasion", " a fair ", "a fair"),
        (a_fact(VisitPaid), "visitor", "Spain", "ES"),
        (a_fact(VisitPaid), "host", "", None),
        (a_fact(AgreementSigned, title="x"), "documents", "3", 3),
        (a_fact(AgreementSigned, title="x"), "documents", "", None),
    ],
)
def test_other_fields(fact, name, given, value):
    """Sides are parties too; numbers and yes or no are read from text, and an empty text empties a field."""
    assert value_of(fact, name, given) == value


@pytest.mark.parametrize(
    ("fact", "name", "given", "fault"),
    [
        (FACT, "counterparts", "Bahhrain", "did you mean Bahrain"),
        (FACT, "counterparts", [], "it cannot be empty"),
        (FACT, "counterparts", [None], "expected a name or a code, got None"),
        (FACT, "home", "UN", "'UN' is no state"),
        (FACT, "home", None, "expected a name or a code, got None"),
        (FACT, "people", {"name": "Ali"}, "expected a list"),
        (FACT, "people", [{"office": "Minister"}], "names nobody"),
        (FACT, "place", {"name": "x", "country": "Nowhere"}, "'Nowhere' is no state"),
        (FACT, "place", Place(name="x", latitude=90.5), "a latitude lies between -90 and 90, not at 90.5"),
        (FACT, "place", {"name": "x", "longitude": -181}, "a longitude lies between -180 and 180, not at -181"),
        (FACT, "place", object(), "object"),
        (a_fact(VisitPaid), "host", "Atlantis", "'Atlantis' is no state"),
        (a_fact(AgreementSigned, title="x"), "title", " ", "it cannot be empty"),
        (a_fact(AgreementSigned, title="x"), "documents", "0", "expected 1 or more, got 0"),
    ],
)
def test_what_makes_no_sense(fact, name, given, fault):
    """The error names the field, and says in words what is wrong."""
    with pytest.raises(InvalidEditError, match=f"^{name}: .*{fault}") as caught:
        value_of(fact, name, given)
    assert caught.value.field == name
