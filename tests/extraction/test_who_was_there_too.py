"""Who was at a meeting beside those who met, offices beyond ministers, and delegations of bodies."""

import itertools

import pytest

from tests.extraction.told import facts

MET = "President Luis Paz met with President of Zambia Joseph Banda on Monday."
ALONG = (
    "The Zambian delegation included Foreign Minister Ann Lind and Energy Minister Carla Meyer.",
    "The Zambian side was represented by Foreign Minister Ann Lind and Energy Minister Carla Meyer.",
    "The meeting was attended on the Zambian side by Foreign Minister Ann Lind and Energy Minister Carla Meyer.",
    "From the Zambian side, the meeting was attended by Foreign Minister Ann Lind and Energy Minister Carla Meyer.",
    "Representing Zambia were Foreign Minister Ann Lind and Energy Minister Carla Meyer.",
    "Participating on the Zambian side were Foreign Minister Ann Lind and Energy Minister Carla Meyer.",
    "Attendees from Zambia included Foreign Minister Ann Lind and Energy Minister Carla Meyer.",
    "The visiting delegation consisted of Foreign Minister Ann Lind and Energy Minister Carla Meyer.",
    "With President Banda were Foreign Minister Ann Lind and Energy Minister Carla Meyer.",
    "In attendance were Zambian Foreign Minister Ann Lind and Ambassador of Zambia Carla Meyer.",
)
NAMED = (
    "{o} {n}", "{o}, {n},", "{n}, {bare},", "{o} Mr {n}",
)  # fmt: skip
OFFICES = (
    "the CEO of the Zambian Fund for Development (ZFD)",
    "the Chief Executive Officer (CEO) of the Zambian Development Fund (ZDF)",
    "the Secretary General of the Zambian Red Cross", "the Member of the National Assembly of Zambia",
    "the Governor of the Bank of Zambia", "the Chief Justice of Zambia", "the Head of the Zambian Space Agency",
    "the Permanent Secretary of the Ministry of Foreign Affairs of Zambia", "the Mayor of Lusaka",
)  # fmt: skip
DELEGATIONS = (
    "a delegation from the Zambian Fund for Development", "a delegation from Zambia's Board of Grievances",
    "a technical delegation from the Zambian Civil Aviation Authority",
    "a team of experts from the Zambian Geological Survey", "a delegation of the Zambian Development Agency",
)  # fmt: skip


def met(text, home="PE"):
    """Return of each meeting held that a release of a Thursday tells, the parties, the day and who was there."""
    found = [fact for fact in facts(text, home=home, published="2024-10-10") if fact.kind == "meeting_held"]
    return [(*fact.counterparts, fact.when.edtf, sorted(one.name for one in fact.people)) for fact in found]


@pytest.mark.parametrize("along", ALONG)
def test_those_of_a_side_were_there_too(along):
    """Whoever is told to be of a side, or to have stood for it, was at the one meeting."""
    assert met(f"{MET} {along}") == [("ZM", "2024-10-07", ["Ann Lind", "Carla Meyer", "Joseph Banda"])]


def test_who_is_of_an_organisation_was_there_too():
    """Members of its delegation were met once, and not once more."""
    text = (
        "President Luis Paz met with World Bank President Ajay Banga on Monday. "
        "The World Bank delegation included Regional Director Ann Lind and Country Manager Carla Meyer."
    )
    assert met(text) == [("WB", "2024-10-07", ["Ajay Banga", "Ann Lind", "Carla Meyer"])]


def test_a_delegation_of_which_some_are_named_is_met_once():
    """`And his delegation, including` tells of one meeting."""
    text = (
        "President Luis Paz met with President of Zambia Joseph Banda and his delegation, including Foreign Minister "
        "Ann Lind and Energy Minister Carla Meyer, on Monday."
    )
    assert met(text) == [("ZM", "2024-10-07", ["Ann Lind", "Carla Meyer", "Joseph Banda"])]


def test_members_of_a_chamber_who_are_listed_are_met_at_once():
    """Behind a colon the members are named; party and state behind a name are no part of it."""
    text = "President Luis Paz met on Monday with members of the US Congress: Senators Ann Hale and Joan Reed."
    assert met(text) == [("US", "2024-10-07", ["Ann Hale", "Joan Reed"])]
    text = "President Luis Paz met on Monday with US Senators Mark Hale (D-Ohio) and Joan Reed (R-Texas)."
    assert met(text) == [("US", "2024-10-07", ["Joan Reed", "Mark Hale"])]


@pytest.mark.parametrize(("office", "named"), list(itertools.product(OFFICES, NAMED)))
def test_offices_beyond_ministers(office, named):
    """Who holds one is met, whatever stands in brackets, and wherever the name stands."""
    whom = named.format(o=office, bare=office.removeprefix("the "), n="Ruth Phiri")
    assert met(f"Foreign Minister Jorge Soto met with {whom} on Monday.") == [("ZM", "2024-10-07", ["Ruth Phiri"])]


@pytest.mark.parametrize(
    "member", ["Member of the German Bundestag", "Member of the Bundestag", "member of the Bundestag"]
)
def test_a_member_of_a_chamber(member):
    """The singular is an office as well as the plural."""
    text = f"Foreign Minister Jorge Soto met with {member} Ann Lind on Monday."
    assert met(text) == [("DE", "2024-10-07", ["Ann Lind"])]


def test_a_state_that_is_a_member_is_no_official():
    """Of a chamber somebody is a member, of an organisation a state."""
    assert met("Peru is a member of the Council. Foreign Minister Jorge Soto met voters on Monday.") == []


@pytest.mark.parametrize("delegation", DELEGATIONS)
def test_a_delegation_of_a_body_is_of_its_state(delegation):
    """Also where the body has a name of its own, which no table knows; its leader is named."""
    assert met(f"Foreign Minister Jorge Soto met with {delegation} on Monday.") == [("ZM", "2024-10-07", [])]
    led = f"Foreign Minister Jorge Soto met with {delegation}, led by Dr Kofi Mensah, on Monday."
    assert met(led) == [("ZM", "2024-10-07", ["Kofi Mensah"])]


@pytest.mark.parametrize(
    ("delegation", "party"),
    [
        ("a delegation of the House Foreign Affairs Committee of the US Congress", "US"),
        ("a delegation of the European Parliament's Committee on Foreign Affairs", "EU"),
        ("a delegation from the Committee on Foreign Affairs of the European Parliament", "EU"),
    ],
)
def test_a_delegation_of_a_committee(delegation, party):
    """It is of the parliament whose committee that is."""
    assert met(f"Foreign Minister Jorge Soto received {delegation} on Monday.") == [(party, "2024-10-07", [])]


def test_whose_wife_came_along():
    """She is named behind what she is to who travels."""
    text = (
        "President Luis Paz will pay a state visit to Zambia from 20 to 22 October. He will be accompanied by his "
        "wife, Rosa Paz, and Foreign Minister Jorge Soto."
    )
    (visit,) = facts(text, home="PE", published="2024-10-10")
    assert [one.name for one in visit.people] == ["Luis Paz", "Rosa Paz", "Jorge Soto"]
