"""What a visit is to end with, whose courtesy calls it holds, and who presides over what."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks with the Peruvian delegation will end with the adoption of a roadmap.", []),
        ("The visit of the Minister of Peru is to conclude with the signing of a joint declaration.", []),
        ("The visit of the Minister of Peru is expected to close with the signing of a protocol.", []),
        ("The talks with Minister Ana Ruiz of Peru ended with the signing of a protocol.", ["protocol"]),
        ("The visit of Minister Ana Ruiz of Peru concluded with the signing of a protocol.", ["protocol"]),
        (
            "Minister Omarov and Minister Ana Ruiz of Peru signed the Extradition Treaty, from which day ties grew.",
            ["Extradition Treaty"],
        ),
    ],
)
def test_documents_with_which_something_ends(text, expected):
    """What is only to end with a signing has not brought one."""
    assert [fact.title for fact in facts(text) if fact.kind == "agreement_signed"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister has on his agenda a meeting with his Peruvian counterpart.", [("meeting_agreed", "PE")]),
        ("The Minister has in her programme talks with the President of Peru.", [("meeting_agreed", "PE")]),
        ("The Kazakh-Peruvian relationship is characterised by political dialogue.", []),
        (
            "Minister Omarov received Minister Ana Ruiz of Peru to address trade and this year's ASEAN summit in Lima.",
            [("meeting_held", "PE")],
        ),
        ("Minister Omarov addressed the ASEAN summit in Lima today.", []),
        ("Minister Omarov received Ana Ruiz, Minister of Peru, to tackle migration.", [("meeting_held", "PE")]),
        ("Minister Omarov received Ana Ruiz, Minister of Peru, to address common issues.", [("meeting_held", "PE")]),
        ("Minister Omarov called on President Ana Ruiz of Peru to tackle migration.", []),
        ("Minister Omarov hosted the leaders of Peru and Chile to attend trade talks in Astana.", []),
    ],
)
def test_meetings_that_are_on_an_agenda(text, expected):
    """What somebody has on an agenda is to come; to address matters is no speech at a summit among them."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Omarov paid courtesy visits to Peruvian leaders, including Ana Ruiz, Speaker of Congress.",
            [["Ana Ruiz"]],
        ),
        (
            (
                "Peruvian Prime Minister Ana Ruiz met National Assembly Chairwoman Aliya Serik, and paid a courtesy "
                "visit to President Aidos Omarov."
            ),
            [["Ana Ruiz"], ["Ana Ruiz"]],
        ),
        (
            "Kazakh Minister Omarov and Andean Community (XCN) General Secretary Ana Ruiz met on Friday.",
            [["Ana Ruiz"]],
        ),
        (
            "Minister Omarov met Ana Ruiz, Director, Eastern Division, Ministry of Trade of Peru, in Astana.",
            [["Ana Ruiz"]],
        ),
        (
            (
                "Minister Omarov and his Peruvian counterpart, Juan Soto, presided over the third meeting of the "
                "Commission between the two countries.\n\nThey confirmed the visit to be made in May 2025 by the "
                "President of Peru, Ana Ruiz."
            ),
            [["Juan Soto"]],
        ),
    ],
)
def test_who_is_met_one_by_one(text, expected):
    """Each host has a meeting, and whom the text names only later has been at none of them."""
    held = [fact for fact in facts(text) if fact.kind == "meeting_held"]
    assert [[person.name for person in fact.people] for fact in held] == expected


def test_who_presides_over_a_parliament():
    """The President of a Senate is not the President of the state who was told of before."""
    text = (
        "Minister Omarov called on President Ana Ruiz of Peru in Lima on 3 September.\n\n"
        "During his visit to Quito, Minister Omarov also met the President of the Senate."
    )
    assert told(text, "meeting_held") == [("meeting_held", "PE"), ("meeting_held", "EC")]
    again = (
        "President of the Senate of Peru Ana Ruiz arrived in Astana on Monday. "
        "The President of the Senate met Minister Omarov."
    )
    assert told(again, "meeting_held") == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("H.E. Mr. Juan Soto presented his credentials to President Omarov.", "New Peruvian Ambassador", ["PE"]),
        ("Mr. Juan Soto handed his letters of credence to President Omarov.", "The Ambassador of Peru", ["PE"]),
        ("Mr. Juan Soto presented his credentials to President Omarov.", "Talks with Peru", []),
        (
            "Kazakh Ambassador Aidos Omarov presented his credentials to Her Majesty Queen Mary, Queen of Denmark.",
            "",
            ["DK"],
        ),
    ],
)
def test_credentials_of_whose_state_the_title_tells(text, title, expected):
    """The title may tell alone from which state an ambassador is; one ceremony is told once."""
    found = [fact for fact in facts(text, title=title) if fact.kind == "credentials_presented"]
    assert [",".join(fact.counterparts) for fact in found] == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "The President is travelling to Peru on Wednesday. The visit beginning on Thursday is his first.",
            "visit_agreed",
            ["2024-10-02"],
        ),
        (
            (
                "Minister Omarov paid an official visit to Peru on 4-5 September. On 4 September, the ministers held "
                "talks.\n\nThe visit resulted in the signing of a protocol."
            ),
            "agreement_signed",
            ["2024-09-04/2024-09-05"],
        ),
        (
            (
                "Minister Omarov paid an official visit to Peru on 4-5 September. On 4 September, the ministers held "
                "talks and signed a protocol."
            ),
            "agreement_signed",
            ["2024-09-04"],
        ),
    ],
)
def test_days_of_what_comes_of_a_visit(text, kind, expected):
    """What comes of a visit is of its days; a visit to come does not begin in the past."""
    assert days(text, kind) == expected
