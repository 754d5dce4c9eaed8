"""Visits that are built on, states told of as a number of them, and who is met where somebody goes."""

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The plan builds on the visit of Prime Minister Omarov to Peru last September.", [("visit_paid", "PE")]),
        ("The plan will build on Prime Minister Omarov's visit to Peru in March 2023.", [("visit_paid", "PE")]),
        ("The plan will build on the success of Prime Minister Omarov's visit to Peru.", []),
        ("The plan will follow Prime Minister Omarov's visit to Peru next month.", [("visit_agreed", "PE")]),
    ],
)
def test_what_is_built_on_is_over(text, expected):
    """A visit on which something will be built was paid, if its time is told; else it is spoken of in passing."""
    assert told(text, "visit") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prime Minister Omarov will make a visit to a number of Pacific countries, Japan and Peru.", {"JP", "PE"}),
        ("Prime Minister Omarov will make a visit to several countries including Japan and Peru.", {"JP", "PE"}),
        ("Prime Minister Omarov will make a visit to a number of Pacific countries.", set()),
    ],
)
def test_a_number_of_countries(text, expected):
    """The states that are named are visited."""
    assert {party for _, parties in told(text, "visit") for party in parties.split(",")} == expected


@pytest.mark.parametrize("whom", ["Cabinet Ministers", "senior Ministers"])
def test_ministers_met_abroad(whom):
    """Members of the government are of the state that somebody goes to; at home they meet guests."""
    abroad = f"Prime Minister Omarov will leave for Peru on Sunday. In Peru he will have discussions with {whom}."
    assert told(abroad, "meeting") == [("meeting_agreed", "PE")]
    assert told(f"President Ruiz of Peru met {whom} today.", "meeting") == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("They spoke of trade among their three countries.", [("meeting_held", "PE,CL")]),
        ("They spoke of trade among their three ministries.", [("meeting_held", "PE"), ("meeting_held", "CL")]),
    ],
)
def test_three_countries(behind, expected):
    """Who speaks of three countries sat at one table."""
    text = f"President Omarov met President Ruiz of Peru and President Soto of Chile today. {behind}"
    assert told(text, "meeting") == expected


def test_a_gathering_is_not_the_talks_told_before():
    """The meeting of an organisation is no second meeting of the two who spoke of it."""
    text = (
        "President Omarov met President Ruiz of Peru today. "
        "They looked forward to the G20 Finance Ministers meeting in Lima on 20 November."
    )
    assert [one for one in told(text, "meeting") if "PE" in one[1]] == [("meeting_held", "PE")]


def test_castles_of_the_crown():
    """Windsor Castle is in the United Kingdom, wherever else there are Windsors."""
    assert told("President Omarov met King Charles at Windsor Castle today.", "meeting") == [("meeting_held", "GB")]
