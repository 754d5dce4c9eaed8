"""Delegations of two states that met, envoys who were called in, and those with whom somebody spoke face to face."""

import pytest

from tests.extraction.told import facts, told


def _met(text):
    return [
        (fact.counterparts, [person.name for person in fact.people])
        for fact in facts(text, home="EE", published="2024-10-14")
        if fact.kind == "meeting_held"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Delegations of Estonia and Peru met in Lima on Friday.", ["PE"]),
        ("Experts from Estonia and Peru met in Lima on Friday.", ["PE"]),
        ("Estonian and Peruvian officials held a round of negotiations on visas in Lima on Friday.", ["PE"]),
        ("Delegations of Chile and Peru met in Lima on Friday.", []),
        ("The delegations of the two ministries met in Lima on Friday.", []),
        ("Chilean and Peruvian officials held a round of negotiations in Lima on Friday.", []),
    ],
)
def test_delegations_of_two_states(text, expected):
    """One of the two has to be home."""
    assert [party for parties, _ in _met(text) for party in parties] == expected


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Minister Kask and her Peruvian colleague, Ana Torres, spoke in Tallinn today about trade.", True),
        ("Minister Kask and Foreign Minister Ana Torres of Peru talked about fish in Tallinn on Friday.", True),
        ("Minister Kask and Foreign Minister Ana Torres of Peru spoke on Friday.", False),
        ("Minister Kask and Foreign Minister Ana Torres of Peru spoke by phone about the storm in Lima.", False),
    ],
)
def test_two_who_spoke_in_a_city_met(text, met):
    """On no word about where, they may have been on the phone."""
    assert _met(text) == ([(("PE",), ["Ana Torres"])] if met else [])


@pytest.mark.parametrize(
    "text",
    [
        "Ambassador Luis Rey of Peru was called in to the Ministry on Friday.",
        "The Ministry of Foreign Affairs called in the Ambassador of Peru, Luis Rey, on Friday.",
        "The Ambassador of Peru, Luis Rey, was invited to the Ministry of Foreign Affairs on Friday.",
        "A note of protest was handed to the Ambassador of Peru, Luis Rey, on Friday.",
        "Deputy Minister Jaan Tamm handed a note to the Ambassador of Peru, Luis Rey, on Friday.",
        "The Ambassador of Peru, Luis Rey, was handed a note of protest on Friday.",
        "Minister Kask briefed the Ambassador of Peru, Luis Rey, on the election.",
    ],
)
def test_envoys_who_were_called_in(text):
    """Who is called in, briefed or handed a note has met somebody of the ministry."""
    assert _met(text) == [(("PE",), ["Luis Rey"])]


@pytest.mark.parametrize(
    "text",
    [
        "Peru's Foreign Ministry called in the Estonian Ambassador on Friday.",
        "The Ambassador of Estonia was invited to the Ministry of Foreign Affairs of Peru.",
        "The Ambassador of Peru was invited to the museum of the town.",
        "Minister Kask will brief the Ambassador of Peru.",
        "The Ministry did not call in the Ambassador of Peru.",
        "The Minister will answer by calling in the Ambassador of Peru.",
        "The Minister is considering calling in the Ambassador of Peru.",
        "The Ambassador of Peru called in sick on Friday.",
    ],
)
def test_who_was_not_called_in(text):
    """Envoys of home abroad, and those who are only to be told something, met nobody."""
    assert _met(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Minister Kask reacted by calling in the Ambassador of Peru on Friday.",
        "The Ministry answered by summoning the Peruvian Ambassador.",
        "After summoning the Ambassador of Peru on Friday, Minister Kask spoke to the press.",
        "The Ministry called in the Chargé d'Affaires of Peru today.",
        "The Peruvian Ambassador was called in to the Ministry on Friday.",
        "The Chargé d'Affaires of Peru has been called in today.",
        "The Ambassador of Peru has been handed a note of protest.",
    ],
)
def test_who_was_called_in_or_handed_a_note(text):
    """Envoys to whom home has done so met somebody of the ministry."""
    assert [parties for parties, _ in _met(text)] == [("PE",)]


def test_several_envoys_who_were_briefed_are_in_one_room():
    """It is one meeting with all of them."""
    assert told("Minister Kask briefed the ambassadors of Peru, Chile and Spain on Friday.", "meeting", home="EE") == [
        ("meeting_held", "PE,CL,ES")
    ]


def test_interlocutors():
    """Those with whom somebody spoke are listed."""
    text = "In Lima, her interlocutors were Foreign Minister Ana Torres and the Speaker of Congress, Eduardo Rey."
    assert _met(text) == [(("PE",), ["Ana Torres"]), (("PE",), ["Eduardo Rey"])]


def test_officials_of_a_ministry_abroad():
    """`officials of Peru's Foreign Ministry` are of Peru, whatever stands behind."""
    text = "He spoke over the phone with officials of Peru's Foreign Ministry on 9 October."
    assert told(text, "call", home="EE") == [("call_held", "PE")]
