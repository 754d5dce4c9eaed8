"""Journeys that go on behind what is done on their first leg, and words beside events that are none."""

import pytest

from tests.extraction.told import days, facts, sides, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Omarov will pay a visit to Spain on 3 October for talks with its King and to Italy on 5 October.",
            [("ES", "2024-10-03"), ("IT", "2024-10-05")],
        ),
        (
            "Minister Omarov will go to Spain on 3 October to open an exhibition and then to Italy on 5-6 October.",
            [("ES", "2024-10-03"), ("IT", "2024-10-05/2024-10-06")],
        ),
        (
            "Minister Omarov will visit Spain on 3 October to open an exhibition and to meet its King on 5 October.",
            [("ES", "2024-10-03")],
        ),
    ],
)
def test_where_a_journey_leads_next(text, expected):
    """Each leg has its own day, and what is done on the first one has none of them."""
    found = [fact for fact in facts(text) if fact.kind == "visit_agreed"]
    assert [(fact.counterparts[0], fact.when.edtf) for fact in found] == expected


def test_a_gathering_on_the_first_leg():
    """The day of the next leg is not that of the gathering."""
    text = (
        "Minister Omarov will be on a visit to Peru from October 3-4 to attend the APEC Ministerial Meeting, and to "
        "Chile from October 5-6."
    )
    assert days(text, "meeting_agreed") == ["2024-10-03/2024-10-04"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The discussion followed the recent ceasefire with Peru.", []),
        ("The discussions focused on the diplomatic efforts between Kazakhstan and Peru.", []),
        ("The discussions with Peru followed a ceasefire.", ["meeting_held"]),
        ("Minister Omarov attended a meeting with senior Peruvian media executives.", []),
        ("Kazakhstan and Peru reaffirmed their commitment to restoring diplomatic relations on 5 May.", []),
        (
            "Kazakhstan and Peru announced on 5 May that they had restored diplomatic relations.",
            ["relations_established"],
        ),
        (
            "Omarov visited Peru on 5 May 2023, the first of such visits at the level of foreign minister.",
            ["visit_paid"],
        ),
    ],
)
def test_what_is_told_beside(text, kinds):
    """A ceasefire, efforts and a wish are no events, nor is a rank somebody who travels."""
    assert [fact.kind for fact in facts(text)] == kinds


def test_what_two_discussed_on_the_telephone_is_to_come():
    """The day of what they discussed is not that of another meeting of theirs."""
    text = (
        "Minister Omarov had a telephone conversation with Minister Ana Ruiz of Peru on Sunday.\n\n"
        "The two ministers also discussed the preparation for the November 2024 APEC summit in Lima."
    )
    assert told(text, "") == [("call_held", "PE"), ("meeting_agreed", "APEC")]


def test_whom_a_sentence_calls_he_behind_somebody_met():
    """`After his meeting with A, he` is about whom the release told of before."""
    text = (
        "Minister Omarov will travel to Peru at the invitation of his counterpart Ana Ruiz.\n\n"
        "In addition to his meeting with Ruiz, he will open an exhibition.\n\n"
        "He met Foreign Minister of Chile Juan Soto on Friday."
    )
    assert ("CL", "Juan Soto") in sides(text)


def test_credentials_for_an_organisation_abroad():
    """Where it sits presents no credentials."""
    text = (
        "New York, 5 May 2024 - Dana Serik presented her credentials to the United Nations Secretary-General, Mr Soto."
    )
    assert told(text, "credentials") == [("credentials_presented", "UN")]


@pytest.mark.parametrize(
    ("whom", "number"),
    [("the Foreign Minister, the Prime Minister and the President of Peru", 3), ("the ministers of Peru", 1)],
)
def test_officials_told_by_their_offices(whom, number):
    """Three whom a traveller met, each by the office that nobody else holds, were met one by one."""
    text = f"During her visit to Peru, Dana Serik met with {whom}."
    assert len(told(text, "meeting_held")) == number
