"""Welcomes that are no meetings, messages that are, and what is told beside a tour or a visit."""

import pytest

from tests.extraction.told import days, told


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "President Diego Ruiz of Peru landed at Astana Airport on Monday. He was received by Minister Aidos Serik.",
            False,
        ),
        (
            (
                "The Foreign Minister of Peru, who arrived at Astana Airport on Monday evening, was received "
                "by Minister Aidos Serik."
            ),
            False,
        ),
        (
            (
                "President Diego Ruiz of Peru landed at Astana Airport. He was received by President Aidos Serik "
                "at the Akorda Palace."
            ),
            True,
        ),
        ("President Diego Ruiz of Peru arrived in Astana on Monday. He was received by President Aidos Serik.", True),
    ],
)
def test_being_received_where_one_has_landed(text, met):
    """Who receives a guest at the airport only welcomes him; elsewhere they meet."""
    assert told(text, "meeting") == ([("meeting_held", "PE")] if met else [])


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("The Speaker of the Peruvian Congress, Mr. Luis Vega, delivered the message to President Aidos Serik.", True),
        ("The Speaker of the Peruvian Congress, Mr. Luis Vega delivered the message to President Aidos Serik.", True),
        ("Ambassador of Peru Ana Soto handed over a message from President Ruiz to President Aidos Serik.", True),
        ("President Aidos Serik sent a message to President Diego Ruiz of Peru.", False),
    ],
)
def test_a_message_delivered_in_person(text, met):
    """Who hands a message over has met whom it is for; who sends one has not."""
    assert told(text, "meeting") == ([("meeting_held", "PE")] if met else [])


def test_a_meeting_of_an_organisation_that_a_state_chairs():
    """The state that chairs it was not met."""
    text = "Minister Serik took part in a meeting of the OSCE, chaired by Italy, on trade."
    assert told(text, "") == [("forum_attended", "OSCE")]


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("An agreement was signed with Siemens on the delivery of gas through Croatia's terminal.", False),
        ("An agreement was signed with Croatia on the delivery of gas.", True),
    ],
)
def test_a_document_with_a_company_by_its_name(text, signed):
    """A country that such a document is about has not signed it."""
    assert told(text, "agreement") == ([("agreement_signed", "HR")] if signed else [])


def test_what_visit_it_is():
    """How many visits somebody has made by now is no further visit."""
    text = (
        "President Serik arrived in Lima on Monday for an official visit. "
        "This will be President Serik's eighth overseas visit since taking office in May."
    )
    assert told(text) == [("visit_paid", "PE")]


def test_the_day_of_a_leg_is_that_of_the_meeting_there():
    """The first place of a tour has the day on which somebody is to be met there."""
    text = (
        "Minister Serik will travel to Peru and Chile to meet with officials. On Monday, the Minister is expected to "
        "meet with Foreign Minister of Peru Ana Soto in Lima. On Tuesday, the Minister will travel to Santiago."
    )
    assert days(text, "visit_agreed", published="2024-10-04") == ["2024-10-07", "2024-10-08"]
