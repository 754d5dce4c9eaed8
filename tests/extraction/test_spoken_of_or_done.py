"""What is praised, urged, called recent or told in passing, beside what was done."""

import pytest

from tests.extraction.told import days, told


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("President Omarov praised the signing of the Kazakh-Peruvian agreement on fisheries.", 0),
        ("The Minister is confident that the signing of the Treaty on Trade between Kazakhstan and Peru was right.", 0),
        ("The sides stressed the significance of the signing of the Treaty on Trade between Kazakhstan and Peru.", 0),
        ("He noted that the signing of the Treaty on Trade between Kazakhstan and Peru has opened a chapter.", 0),
        ("She called the conclusion of the Treaty on Trade between Kazakhstan and Peru a historic step.", 0),
        ("The ministers hailed the signing today of the Treaty on Trade between Kazakhstan and Peru.", 1),
        ("President Omarov praised the signing of a contract with Peru on power during the visit.", 1),
        ("The ministers welcomed the signing of the Treaty on Trade between Kazakhstan and Peru.", 1),
    ],
)
def test_a_signing_that_is_praised(text, number):
    """What somebody thinks of a signing tells nothing of when it was; a welcome is for news."""
    assert len(told(text, "agreement_signed")) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The three states called on the EU leaders and the member states to take the progress into account.", 0),
        ("Today the Minister called upon the Secretary-General of the UN to open the talks.", 0),
        ("In his speech he called on the President of Peru to hold free elections.", 0),
        ("The Minister called on the leaders of Peru and Chile not to widen the dispute.", 0),
        ("Minister Omarov called on the President of Peru to take leave.", 1),
        ("Minister Omarov called on the Mayor of Lima and his deputies to discuss the fair.", 1),
    ],
)
def test_who_is_urged_and_who_is_seen(text, number):
    """Who is called on to do something has not been met."""
    assert len(told(text, "meeting_held")) == number


@pytest.mark.parametrize(
    ("text", "party", "day"),
    [
        (
            (
                "Chile is a danger to trade, said President Omarov on Monday in a phone call with Peruvian leader "
                "Ana Ruiz."
            ),
            "PE",
            "2024-09-30",
        ),
        (
            (
                "Minister Omarov said on Monday in a telephone conversation with Foreign Minister of Peru Ana "
                "Ruiz that "
                "Chile was a friend."
            ),
            "PE",
            "2024-09-30",
        ),
        ("Iran must wait, President Omarov said by phone with President of Peru Ana Ruiz.", "PE", None),
    ],
)
def test_what_was_said_in_a_call(text, party, day):
    """The call is with whom it was, not with the state that the words are about; when they were said it was."""
    assert told(text, "call_held") == [("call_held", party)]
    assert days(text, "call_held") == ([day] if day else [None])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "I also plan to fly to Lima for talks with President Ana Ruiz, followed by talks in Paris with "
                "Prime Minister "
                "Luc Petit."
            ),
            [("visit_agreed", "PE"), ("visit_agreed", "FR"), ("meeting_agreed", "PE"), ("meeting_agreed", "FR")],
        ),
        (
            "The President will go to Lima for talks with President Ana Ruiz, then on to Ottawa for a fair.",
            [("visit_agreed", "PE"), ("visit_agreed", "CA"), ("meeting_agreed", "PE")],
        ),
        (
            (
                "Minister Omarov intends to visit Lima for talks with Minister Ana Ruiz and then hold talks in "
                "Rome with Prime "
                "Minister Carla Rossi."
            ),
            [("visit_agreed", "PE"), ("visit_agreed", "IT"), ("meeting_agreed", "PE"), ("meeting_agreed", "IT")],
        ),
        (
            (
                "Minister Omarov held talks in Lima with Minister Ana Ruiz, followed by a meeting in Rome with "
                "Prime Minister "
                "Carla Rossi."
            ),
            [("meeting_held", "PE"), ("meeting_held", "IT")],
        ),
    ],
)
def test_where_a_journey_leads_after_talks(text, expected):
    """Talks that follow planned ones are planned; a journey leads to their town; whom they are with is of there."""
    assert sorted(told(text, ("visit", "meeting"))) == sorted(expected)
