"""The registers as JSON."""

import pytest

from calendar_core.calendar import Calendar
from tests.exporters.web_store import HOSTILE, TODAY, add_hostile, add_two_sides, fill, serving, store_of


def test_agreements(client):
    """What was signed comes with title, type and entry, by the filters of the timeline and by type."""
    (one,) = client.get("/api/agreements?counterpart=Bahrain&type=agreement").json()["agreements"]
    assert (one["title"], one["date"], one["counterparts"]) == ("Agreement on Visa Exemption", "2024-10-01", ["BH"])
    assert client.get(f"/api/entries/{one['uid']}").json()["kind"] == "agreement_signed"
    assert client.get("/api/agreements?type=treaty").json() == {"agreements": [], "after": None}


def test_commitments_by_what_became_of_them(tmp_path):
    """A commitment is open until its time is over; the answer of yesterday is not sent on another day."""
    store = store_of(tmp_path)
    fill(store)
    with serving(store) as client:
        (one,) = client.get("/api/commitments?state=open").json()["commitments"]
        assert (one["kind"], one["date"], one["due"]) == ("visit_agreed", "2999-05", "2999-05-31")
        assert client.get("/api/commitments?state=overdue").json()["commitments"] == []
    with serving(store, today=TODAY.replace(year=3000)) as client:
        assert len(client.get("/api/commitments?state=overdue").json()["commitments"]) == 1


def test_one_counterpart(client):
    """A counterpart is found by code or name of file, with how close the contact is; nobody's is a problem."""
    found = client.get("/api/counterparts/bh").json()
    assert (found["party"], found["entries"], found["last_contact"], found["silence"]) == ("BH", 3, "2024-10-01", 31)
    assert found["kinds"] == {"agreement_signed": 1, "meeting_held": 1, "visit_agreed": 1}
    assert client.get("/api/counterparts/C5+1").json()["entries"] == 1
    for nobody in ("QQ", "FR"):
        assert client.get(f"/api/counterparts/{nobody}").json()["status"] == 404


def test_people_and_places(client):
    """Who was named and where it was are found by name, party and country."""
    (person,) = client.get("/api/people?name=alzayani&party=Bahrain").json()["people"]
    assert (person["name"], person["offices"][0]["name"]) == ("Abdullatif Alzayani", "Foreign Minister")
    assert client.get("/api/people?party=Spain").json()["people"] == []
    (place,) = client.get("/api/places?country=KZ").json()["places"]
    assert (place["name"], place["entries"]) == ("Astana", 1)


def test_paging(tmp_path):
    """Following the links gives every record once, also when others come in before those that were read."""
    store = store_of(tmp_path)
    fill(store)
    with Calendar.open(store) as calendar:
        add_two_sides(calendar)
        add_hostile(calendar)
    address, seen = "/api/places?limit=1", []
    with serving(store) as client:
        while address:
            answer = client.get(address)
            seen += [place["name"] for place in answer.json()["places"]]
            address = answer.headers.get("link", "").partition("<")[2].partition(">")[0]
    assert seen == [HOSTILE, "Astana", "Paris"]


@pytest.mark.parametrize(
    ("path", "detail"),
    [
        ("agreements?type=poem", "there is no type 'poem'"),
        ("commitments?state=kept", "there is no state 'kept'"),
        ("commitments?text=visa", "commitments cannot be chosen by text"),
        ("agreements?after=none", "is none of the agreements"),
        ("people?colour=red", "there is no parameter 'colour' here"),
        ("people?party=Atlantis", "Atlantis"),
        ("places?country=Atlantis", "Atlantis"),
        ("places?limit=0", "give a number from 1 to 500"),
        ("counterparts/BH?kind=call_held", "there is no parameter 'kind' here"),
    ],
)
def test_problems(client, path, detail):
    """A question that makes no sense is a problem that says what would."""
    answer = client.get(f"/api/{path}")
    assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")
    assert detail in answer.json()["detail"]
