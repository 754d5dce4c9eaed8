"""Visits that are spoken of again or are to come soon, invitations without an answer, and what was discussed there."""

import pytest

from tests.extraction.told import told

_WENT = "Minister Omarov travelled to Peru on 5 September. "


@pytest.mark.parametrize(
    ("text", "kinds", "expected"),
    [
        (_WENT + "Energy was discussed during the two-day visit.", "visit", [("visit_paid", "PE")]),
        (_WENT + "He thanked the Mayor in the course of his visit.", "visit", [("visit_paid", "PE")]),
        (
            _WENT + "Among the matters discussed between the foreign ministers was energy.",
            "meeting",
            [("meeting_held", "PE")],
        ),
        (_WENT + "Energy was discussed between the two ministers.", "meeting", [("meeting_held", "PE")]),
        (
            "Minister Omarov met Ana Ruiz, Minister of Peru, and spoke of her visit to Almaty in the coming weeks.",
            "visit",
            [("visit_agreed", "PE")],
        ),
        (
            "Minister Omarov met Ana Ruiz, Minister of Peru. He hoped for a visit of hers in the near future.",
            "visit",
            [],
        ),
        (
            (
                "Minister Omarov met Ana Ruiz, Minister of Peru. An invitation has been extended to the Peruvian "
                "Minister of Energy to come to Almaty."
            ),
            "visit",
            [],
        ),
        (
            (
                "Minister Omarov met Ana Ruiz, Minister of Peru. She took the occasion to invite General Serik Aliev, "
                "Deputy Head of the Kazakh Armed Forces and Commander of the Navy, to pay an official visit to Peru."
            ),
            "visit",
            [],
        ),
        (
            (
                "Minister Omarov met Ana Ruiz, Minister of Peru. She invited him to pay a visit to Peru, and he "
                "accepted the invitation."
            ),
            "visit",
            [("visit_agreed", "PE")],
        ),
        (
            "President Omarov will also attend a luncheon hosted in his honour by President Ana Ruiz of Peru.",
            "meeting",
            [],
        ),
        ("President Omarov will attend a luncheon hosted in Lima by President Ana Ruiz of Peru.", "visit", []),
        (
            "President Omarov attended a luncheon hosted in his honour by President Ana Ruiz of Peru.",
            "meeting",
            [("meeting_held", "PE")],
        ),
        (
            "Minister Omarov said so during an introductory call received from Ana Ruiz, the Ambassador of Peru.",
            "meeting",
            [("meeting_held", "PE")],
        ),
        (
            "Kazakh Ambassador Aidos Serik handed over his figurative letters in Lima, Peru, on Monday.",
            "credentials",
            [("credentials_presented", "PE")],
        ),
    ],
)
def test_visits_spoken_of(text, kinds, expected):
    """A visit told of before stays one; what is to come soon has not been; an invitation alone is nothing."""
    assert told(text, kinds) == expected


def test_a_visit_that_follows_that_of_another():
    """Whose visit came before, at no time that is told, is nothing to date."""
    text = "Minister Omarov will visit Peru on 5 November. His visit follows that of Adviser Dana Alieva."
    assert told(text, "visit") == [("visit_agreed", "PE")]


def test_the_secretary_of_a_party():
    """Who is the secretary of a party is not the Secretary-General whom the text has named before."""
    text = (
        "UN Secretary-General Ban Ki-moon spoke first. "
        "Minister Omarov met the Vietnamese Trade Minister and the General Secretary of the Communist Party."
    )
    assert {party for _, party in told(text, "meeting")} == {"VN"}
