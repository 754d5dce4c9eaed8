"""Lists behind a colon, those who convene, visits that follow others, and documents that others sign."""

import pytest

from tests.extraction.told import facts, told

_THREE = "President Ana Ruiz of Peru; President Luis Soto of Chile; and Prime Minister Jan Novak of Czechia."


@pytest.mark.parametrize(
    "text",
    [
        f"The Prime Minister spoke separately with: {_THREE}",
        f"The Prime Minister spoke with each of the following leaders: {_THREE}",
        f"The Prime Minister held phone calls with: {_THREE}",
    ],
)
def test_a_list_behind_a_colon(text):
    """Each one that stands in a list behind a colon was spoken with."""
    assert told(text, "call") == [("call_held", "PE"), ("call_held", "CL"), ("call_held", "CZ")]


def test_who_convened():
    """Who convenes to do something meets; who had to do something does not by that."""
    both = "President Omarov and President Ana Ruiz of Peru"
    assert told(f"{both} convened today to discuss trade.", "meeting") == [("meeting_held", "PE")]
    three = "President Soto of Chile, President Ruiz of Peru, and President Omarov"
    text = f"The Foreign Trade Leaders – {three} – convened to renew their pledges."
    assert told(text, "meeting") == [("meeting_held", "CL,PE")]
    assert told(f"{both} had to change their plans.", "meeting") == []
    assert told(f"The two leaders – {both} – met today.", "meeting") == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Today President Omarov and President Ana Ruiz of Peru convened to discuss trade.", "call_held"),
        ("President Omarov and President Ana Ruiz of Peru met in Almaty last year.", "meeting_held"),
    ],
)
def test_who_convened_by_phone(text, expected):
    """Where the title tells of a call, those of the first sentence came together by phone."""
    assert [fact.kind for fact in facts(text, title="Readout of the Leaders' Call")] == [expected]


def test_what_is_met_and_is_nobody():
    """A format that is to meet challenges holds no meeting."""
    text = "They agreed on a plan that will enable the Quad to meet new health challenges."
    assert told(text, "meeting", home="JP") == []
    assert told("The Quad will meet next month.", "meeting", home="JP") == [("meeting_agreed", "Quad")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The visit follows Prime Minister Omarov's visit to Peru.", []),
        ("The visit follows Prime Minister Omarov's visit to Peru last month.", [("visit_paid", "PE")]),
        ("The trip comes after the Prime Minister's visit to Lima.", []),
        ("Her stay follows closely on my own visit to Peru.", []),
        ("It will be followed by Prime Minister Omarov's visit to Peru in December.", [("visit_agreed", "PE")]),
    ],
)
def test_visits_that_others_follow(text, expected):
    """A visit that another one follows is over; without a time it is only spoken of."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They welcomed the signature by Presidents Ruiz of Peru and Soto of Chile of the Treaty on Fish.", []),
        ("They welcomed the signing of the Treaty on Fish by Peru and Chile.", []),
        ("They welcomed the signing of the Treaty on Fish by Peru and Kazakhstan.", [("agreement_signed", "PE")]),
        ("The recent signing of a fisheries treaty with Peru shows how close we are.", []),
        (
            "The recent signing of a fisheries treaty with Peru on 20 September is a start.",
            [("agreement_signed", "PE")],
        ),
    ],
)
def test_what_others_sign(text, expected):
    """What two other states sign is no document of home; a recent one of no day is background."""
    assert told(text, "agreement") == expected


def test_what_is_planned_at_a_conference():
    """Who plans to meet somebody at a conference will be there."""
    text = "During the Munich Security Conference, I also plan to meet the President of Peru."
    assert told(text, "forum") == []
    assert ("meeting_agreed", "PE") in told(text, "meeting")


@pytest.mark.parametrize("wish", ["plan", "intend", "hope", "are expected"])
def test_what_leaders_want_to_do_at_a_meeting(wish):
    """What they plan to do at a meeting is yet to come, and part of the visit that is announced."""
    text = (
        "President Omarov looks forward to welcoming President Ruiz of Peru on 10 October. "
        f"During the meeting, the leaders {wish} to renew their pledges and discuss trade."
    )
    assert told(text, "meeting") == []
    assert told(text) == [("visit_agreed", "PE")]


@pytest.mark.parametrize("show", ["Expo", "Winter Games", "Trade Fair"])
def test_delegations_to_shows(show):
    """A delegation that is sent to a show visits the country; one that is sent to a conference does not."""
    text = "President Omarov today announced a delegation to Peru to attend the opening of the {} on 6 October."
    assert told(text.format(show)) == [("visit_agreed", "PE")]
    assert told(text.format("Climate Conference")) == []
