"""Readouts: who was met by whom, what went before, and what only stands for something."""

import pytest

from tests.extraction.told import days, people, told


def test_chiefs_of_mission_are_ambassadors():
    """Heads of missions are told by the states that they are from, in one list with ambassadors."""
    text = (
        "Minister Ospanov met on Monday with Chiefs of Mission and Ambassadors from Peru, Chile and the United Kingdom."
    )
    assert told(text, "meeting") == [("meeting_held", "PE,CL,GB")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Adviser Rivers led a U.S. delegation with officials from the Treasury to meet with a Peruvian delegation.",
            [("meeting_held", "PE")],
        ),
        (
            "Adviser Rivers stayed in Lima to meet with Foreign Minister Soto of Peru on September 28.",
            [("meeting_held", "PE")],
        ),
        (
            "Adviser Rivers led a delegation to Lima and agreed to meet Minister Soto of Peru in December.",
            [("meeting_agreed", "PE")],
        ),
        ("Adviser Rivers plans to meet with Foreign Minister Soto of Peru on October 8.", [("meeting_agreed", "PE")]),
    ],
)
def test_an_infinitive_of_what_is_over(text, expected):
    """Whoever led a delegation to meet somebody, or did so for a day that is over, has met; plans are to come."""
    assert told(text, "meeting", home="US") == expected


def test_a_leader_is_none_of_a_delegation():
    """Where delegations met, the president who is told of besides was not there."""
    text = (
        "Adviser Rivers led a U.S. delegation to meet with a Peruvian delegation on September 28. "
        "This meeting followed the Punta summit between President Brooks and President Soto of Peru in May."
    )
    assert people(text, "meeting_held", home="US") == [[], ["Soto"]]
    assert days(text, "meeting_held", home="US") == ["2024-09-28", "2024-05"]


def test_a_summit_between_others_is_none_of_home():
    """A summit is a meeting of home where home is one of the two who are named, and nobody else is."""
    assert told("The summit between President Soto of Peru and President Ruiz of Chile was on Monday.", "meeting") == []
    text = "The summit between President Tokayev and President Soto of Peru was on Monday."
    assert told(text, "meeting") == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hosting the President of Peru Ana Soto demonstrates how close the two countries are.", []),
        ("Hosting the President of Peru Ana Soto in Astana, the President spoke of trade.", [("meeting_held", "PE")]),
    ],
)
def test_hosting_as_a_sign(text, expected):
    """Hosting somebody that only shows something is not told to have been."""
    assert told(text, "meeting") == expected


def test_whom_somebody_met_with_no_state():
    """`Before meeting schoolchildren` is no meeting told of before."""
    text = "The Minister met the President of Peru on Monday. They saw the city before meeting children who painted."
    assert told(text, "meeting") == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister joined Queen Sofia of Spain for a tour of Queen Isabel's House.",
        "The Queen of Spain thanked the children for the visit and wished them a safe flight back to Kazakhstan.",
    ],
)
def test_what_is_no_visit(text):
    """A tour of a house leads to no state, and neither does the way home that somebody is wished."""
    assert told(text) == []


@pytest.mark.parametrize("title", ["Visit to Pacific Islands Forum", "Visit to the United Nations 2023 World Summit"])
def test_a_visit_to_a_gathering(title):
    """Who visits a summit attends it, and is no guest of the organisation."""
    assert told("Details will follow in due course.", title=title) == []


def test_the_wife_of_a_guest_is_no_traveller_of_home():
    """She who accompanies a guest is of the state of the guest, and goes nowhere else."""
    text = (
        "The President of Peru, Mr Luis Soto, will make a state visit to Kazakhstan in November.\n\nHe will be "
        "accompanied by his wife, Dr Elena Paz.\n\nThe Prime Minister recalled his own visit to Lima in June 2023."
    )
    assert people(text, "visit_agreed") == [["Luis Soto", "Elena Paz"]]
    assert people(text, "visit_paid") == [[]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is a great pleasure to be in Lima.", [("visit_paid", "PE")]),
        ("We are delighted to be back in Peru.", [("visit_paid", "PE")]),
        ("It is good to be in Almaty.", []),
        ("It is a pleasure to be in Lima for the APEC summit.", []),
    ],
)
def test_glad_to_be_there(text, expected):
    """Whoever is glad to be in a country is there; one who has come for a summit is no guest of it."""
    assert told(text) == expected


def test_a_counterpart_of_a_country_that_a_sentence_is_set_in():
    """`My counterpart` in Peru is of Peru, and not of the organisation told of before."""
    text = (
        "This follows my visit to Lima for the OSCE Foreign Ministers' Summit last year.\n\n"
        "In Chile I'll meet with Foreign Minister Rojas, my counterpart. Foreign Minister Rojas visited Kazakhstan in "
        "June of last year."
    )
    assert told(text, "meeting") == [("meeting_agreed", "CL")]
    assert people(text, "meeting_agreed") == [["Rojas"]]
    assert told(text, "visit") == [("visit_paid", "CL")]


def test_the_last_stop_is_where_a_conference_is():
    """`To Peru, Chile and then to London for the conference`: two countries are visited, and the third hosts it."""
    text = "Later today the Minister will travel to Peru, Chile and then to London for the Recovery Conference."
    assert told(text, "visit") == [("visit_agreed", "PE"), ("visit_agreed", "CL")]
    assert told(text, "meeting") == [("meeting_agreed", "GB")]


def test_of_whom_a_delegation_consisted():
    """Those of whom the other side consisted are told behind the talks that the title names."""
    title = "Re-launching the Kazakhstan-Peru Economic Dialogue"
    text = (
        "The Minister opened the dialogue today.\n\nThe Kazakh delegation consisted of Minister Serik Ospanov. "
        "The Peruvian delegation consisted of Minister of Economy Ana Soto and Secretary of Trade Luis Paz."
    )
    assert people(text, "meeting_held", title=title) == [["Ana Soto", "Luis Paz"]]


def test_who_stands_beside():
    """Those alongside whom somebody does something do not act; her highness may have an article."""
    text = "First Lady Anna Hall took part in events today alongside Lady Smith as part of the visit to Peru."
    assert people(text, "visit_paid", home="US") == [["Anna Hall"]]
    text = "Minister Aidos Serik met Her Royal Highness The Princess of Spain for an outdoor programme."
    assert told(text, "meeting", home="US") == [("meeting_held", "ES")]
