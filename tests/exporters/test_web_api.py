"""The calendar as JSON."""

import json
import re

import pytest

from calendar_core.calendar import Calendar
from calendar_core.events import FACTS
from exporters.web.openapi import FILTERS, description
from exporters.web.selection import FILTERS as KNOWN_FILTERS


def references(schema):
    """Return every reference within a description."""
    return set(re.findall(r'"\$ref": ?"#/components/(\w+)/(\w+)"', json.dumps(schema)))


def test_entries(client):
    """Entries come with their fields and sources, and may be filtered as everywhere."""
    answer = client.get("/api/entries?counterpart=Bahrain&kind=meeting_held")
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["access-control-allow-origin"] == "*"
    (entry,) = answer.json()["entries"]
    assert (entry["kind"], entry["counterparts"], entry["when"]["edtf"]) == ("meeting_held", ["BH"], "2024-10-01")
    assert entry["people"][0]["name"] == "Abdullatif Alzayani"
    assert entry["sources"][0]["evidence"]["text"].startswith("met with the Foreign Minister of Bahrain")


@pytest.mark.parametrize("order", ["time", "-time", "recorded", "-modified"])
def test_paging(client, order):
    """Following the links gives every entry once, in the order asked for; the last page has no link."""
    address, seen = f"/api/entries?limit=2&order={order}", []
    while address:
        answer = client.get(address)
        seen += [entry["uid"] for entry in answer.json()["entries"]]
        link = answer.headers.get("link", "")
        address = link.partition("<")[2].partition(">")[0]
    everything = [entry["uid"] for entry in client.get(f"/api/entries?order={order}").json()["entries"]]
    assert seen == everything
    assert len(set(seen)) == 5


def test_one_entry(client, store):
    """An entry is found by its uid, with what editors said of it."""
    with Calendar.open(store) as calendar:
        uid = calendar.timeline(counterpart="ES").first().uid
    entry = client.get(f"/api/entries/{uid}").json()
    assert (entry["uid"], entry["kind"], entry["history"]) == (uid, "call_held", [])
    assert client.get(f"/api/entries/{uid[-12:]}").json() == entry


def test_counterparts(client):
    """Counterparts have their number of entries, and an address of a feed that exists."""
    rows = client.get("/api/counterparts").json()["counterparts"]
    assert (rows[0]["code"], rows[0]["name"], rows[0]["entries"]) == ("BH", "Bahrain", 3)
    assert all(client.get(row["feed"]).status_code == 200 for row in rows)
    assert [row["code"] for row in client.get("/api/counterparts?kind=call_held").json()["counterparts"]] == ["ES"]


def test_not_modified(client):
    """Answers are kept, and not sent again to who has them."""
    tag = client.get("/api/entries").headers["etag"]
    assert client.get("/api/entries", headers={"if-none-match": tag}).status_code == 304


@pytest.mark.parametrize(
    ("path", "status", "detail"),
    [
        ("entries?colour=red", 400, "there is no parameter 'colour'"),
        ("entries?limit=0", 400, "give a number from 1 to 500"),
        ("entries?limit=9999999999", 400, "give a number from 1 to 500"),
        ("entries?limit=²", 400, "give a number"),
        ("entries?order=size", 400, "there is no order 'size'"),
        ("entries?after=nowhere", 400, "is no place in this order"),
        ("entries?after=2024-01-01~99999999999999999999", 400, "is no place in this order"),
        ("entries?since=soon", 400, "is no date"),
        ("entries/none", 404, "there is no entry 'none'"),
        ("log?after=x", 400, "give a number"),
        ("log?kind=party", 400, "'party' makes no sense here"),
        ("log?colour=red", 400, "'colour' makes no sense here"),
        ("none", 404, "nothing stands at /api/none"),
    ],
)
def test_problems(client, path, status, detail):
    """Every error of the API is problem details (RFC 9457)."""
    answer = client.get(f"/api/{path}")
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert (answer.status_code, problem["status"]) == (status, status)
    assert detail in problem["detail"]


def test_log_as_json_lines(client):
    """The events of the log come a line each, from behind a position, in pages that link to the next."""
    answer = client.get("/api/log?after=1&limit=2")
    assert answer.headers["content-type"] == "application/x-ndjson"
    lines = [json.loads(line) for line in answer.text.splitlines()]
    assert [(line["position"], line["kind"]) for line in lines] == [(2, "meeting_held"), (3, "agreement_signed")]
    assert lines[0]["data"]["counterparts"] == ["BH"]
    assert answer.headers["link"] == '</api/log?after=3&limit=2>; rel="next"'
    kinds = client.get("/api/log?kind=call_held&kind=visit_agreed").text.splitlines()
    assert [json.loads(line)["kind"] for line in kinds] == ["visit_agreed", "call_held"]


def test_description_knows_every_parameter_and_kind():
    """The description names the filters that the server knows, and the fields of every kind of fact."""
    assert set(FILTERS) == set(KNOWN_FILTERS)
    properties = description()["components"]["schemas"]["Entry"]["properties"]
    assert properties["kind"]["enum"] == list(FACTS)
    assert {"agreement_type", "visitor", "mission_type", "channel", "when", "people"} <= set(properties)


def test_description_is_whole(client):
    """What the description refers to is in it, and the server serves it."""
    served = client.get("/api/openapi.json").json()
    assert served == json.loads(json.dumps(description()))
    for section, name in references(served):
        assert name in served["components"][section]
