"""Countries that are told without their names, offices spelt with a hyphen, and what was long ago or is no meeting."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister of Peru Ana Ruiz is on an official visit to the country.", ["visit_paid PE"]),
        ("Minister of Peru Ana Ruiz spoke of her visit to the Central Asian nation in May.", ["visit_paid PE"]),
        ("Minister of Peru Ana Ruiz arrived in the Republic this morning.", ["visit_paid PE"]),
        ("Pope Leo was mourned. His visit to our young nation in May 2015 is not forgotten.", ["visit_paid VA"]),
        (
            "Minister Aidos Serik met President of Peru Ana Soto in Lima. Serik is on a two-day visit to the country.",
            ["visit_paid PE"],
        ),
        ("Tourists praised their visit to the country's north.", []),
        ("The visit to the country house took place on Monday.", []),
    ],
)
def test_a_visit_to_the_country(text, expected):
    """Of guests it is home; of somebody of home it is the one that the release is set in."""
    assert [" ".join(one) for one in told(text)] == expected


def test_an_island():
    """Guests arrive in it, or on it."""
    text = "Ana Ruiz, Foreign Minister of Peru, arrived in the island this morning."
    assert told(text, home="LK") == [("visit_paid", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Omarov went to Chile, the first leg of a trip that will also take him to Peru.",
            ["visit_agreed PE"],
        ),
        ("President Omarov is on a visit, which will then bring him to Peru.", ["visit_agreed PE"]),
    ],
)
def test_where_a_trip_will_also_lead(text, expected):
    """A later leg is to come."""
    assert [" ".join(one) for one in told(text, "visit_agreed")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The year marks the tenth anniversary of President Omarov's state visit to Peru.", []),
        ("It is the anniversary of President Omarov's state visit to Peru in May 2014.", ["2014-05"]),
    ],
)
def test_the_anniversary_of_a_visit(text, expected):
    """It tells of the visit with its day alone."""
    assert days(text, "visit_paid") == expected


def test_exchanges_that_have_a_history():
    """They are no meeting."""
    text = "Kazakhstan and Peru are far apart. Both sides said that their friendly exchanges have a long history."
    assert told(text, "meeting") == []


@pytest.mark.parametrize(
    "office", ["Attorney-General", "Solicitor-General", "Prosecutor-General", "Deputy Attorney-General"]
)
def test_offices_with_a_hyphen(office):
    """Who holds one is somebody of the state before it."""
    found = facts(f"US {office} Eric Hall called on Minister Aidos Serik on Monday.")
    assert [(one.kind, [person.name for person in one.people]) for one in found] == [("meeting_held", ["Eric Hall"])]


def test_a_name_with_and_without_full_stops():
    """It is one person's."""
    text = "US Attorney-General Eric H. Hall, Jr. arrived in Astana on Monday. He met the President."
    found = facts(text, title="Visit to Kazakhstan by Attorney-General of the USA Eric H Hall Jr.")
    assert [len(one.people) for one in found if one.kind == "visit_paid"] == [1]
