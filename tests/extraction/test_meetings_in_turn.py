"""Meetings told one after the other, far from the words that tell with whom, where or of what state they are."""

import pytest

from tests.extraction.told import days, told


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        (
            "In Oslo, the Minister had talks with Secretary Ola Berg; with Speaker Ine Dahl; and with Mayor Jan Moe.",
            "meeting",
            ["NO", "NO", "NO"],
        ),
        (
            "The President spoke yesterday with the President of Spain, and this morning with the President of Peru.",
            "call",
            ["ES", "PE"],
        ),
        (
            "Bilateral meetings of the Minister with the Ministers of Foreign Affairs of Austria and Chile took place.",
            "meeting",
            ["AT", "CL"],
        ),
        ("Bilateral meetings: Minister of Angola, Rui Luz; Minister of Peru, Ana Ruiz.", "meeting", ["AO", "PE"]),
        (
            "The Minister met separately with each of: Minister of Angola Rui Luz, Minister of Peru Ana Ruiz.",
            "meeting",
            ["AO", "PE"],
        ),
    ],
)
def test_whom_somebody_met_in_turn(text, kind, parties):
    """Each with whom somebody met or spoke is one event, however the list of them is written."""
    assert [party for _, party in told(text, kind)] == parties


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("", "The Ambassador of Kazakhstan to Jordan Talgat Serik met with Minister of Tourism Makram Hadid."),
        ("Ambassador of Kazakhstan to Jordan meets Mayor", "The Ambassador met with Mayor Makram Hadid."),
        ("Foreign Minister in Amman", "Minister Nurtleu met with Minister of Tourism Makram Hadid."),
        ("Foreign Minister to Amman", "Minister Nurtleu met with Minister of Tourism Makram Hadid."),
    ],
)
def test_officials_of_the_country_where_somebody_is(title, text):
    """Whom an ambassador meets, or somebody who is abroad by the title, is of that country."""
    assert told(text, "meeting", title=title) == [("meeting_held", "JO")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The last session of the Joint Commission between the two countries was held in Lima in May 2019.", "2019-05"),
        ("The two ministers recalled the third session of the Joint Commission, held in Lima in May 2019.", "2019-05"),
        ("The ministers last met in New York in September 2023.", "2023-09"),
    ],
)
def test_earlier_meetings_of_the_same_two(text, day):
    """A session or meeting of those who are spoken of has its own day."""
    before = "The Minister met his Peruvian counterpart Ana Ruiz in Astana on Monday. "
    assert days(before + text, "meeting_held") == ["2024-09-30", day]


@pytest.mark.parametrize(
    "text",
    [
        "The ministers praised the work of the Joint Commission.",
        "The third session of the Joint Commission meets every year.",
        "The Minister last met journalists in May 2019.",
    ],
)
def test_bodies_and_others_spoken_of(text):
    """A body as such is no meeting, nor are those that others had."""
    before = "The Minister met his Peruvian counterpart Ana Ruiz in Astana on Monday. "
    assert days(before + text, "meeting_held") == ["2024-09-30"]
