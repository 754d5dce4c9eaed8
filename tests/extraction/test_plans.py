"""Meetings that are yet to come."""

import pytest

from tests.extraction.told import days, told

_MET = "The Minister met with Foreign Minister of Spain José Albares on Monday. "


def planned(text, **release):
    """Return the counterparts of the planned meetings."""
    return [parties for kind, parties in told(text, "meeting", **release) if kind == "meeting_agreed"]


@pytest.mark.parametrize(
    "text",
    [
        "The next session of the Kazakhstan-Spain commission, it was agreed, will be held in Madrid next year.",
        "The two sides would like to go on and will hold the next round in Madrid.",
        "The parties agreed to hold consultations in Madrid in the near future.",
        "The ministers agreed on a joint plan and the next meeting in Madrid.",
        "An agreement was reached to hold the 5th meeting of the Kazakhstan-Spain committee in Madrid in 2025.",
        "The sides agreed to continue the dialogue and to meet in New York in September 2025.",
        "Technical teams will meet in Madrid on 12 October.",
    ],
)
def test_rounds_that_follow_a_meeting(text):
    """With whom the next round is, the meeting told of before tells."""
    assert planned(_MET + text) == ["ES"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 26 October Murat Nurtleu, José Albares of Spain and Baiba Braže of Latvia will meet in Riga.", ["ES,LV"]),
        (
            "The ninth summit of Kazakhstan, Spain and Latvia, which is to be held in Riga this month, is ready.",
            ["ES,LV"],
        ),
        ("The Minister and his Spanish counterpart will co-chair the 15th session on 12 October.", ["ES"]),
        ("The Minister is meeting the Foreign Minister of Spain tomorrow in Astana.", ["ES"]),
        ("Negotiations are also to be held at the OSCE on 13 October.", ["OSCE"]),
        ("The President will travel to Lima to meet the press and take part in the APEC Summit.", ["APEC"]),
        ("In his meeting with the Foreign Minister of Spain, he will speak about trade.", ["ES"]),
    ],
)
def test_sessions_by_their_sides(text, expected):
    """The sides stand around the session: states beside home, or an organisation; without home it is none of ours."""
    assert planned(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The next session of the Kazakhstan-Spain commission, which was to be held in May, was postponed.",
        "The meeting of the Kazakh and Spanish ministers that had been set for Monday has been cancelled.",
        "The sides proposed that the next round be held in Madrid.",
        "They considered the schedule of upcoming meetings.",
    ],
)
def test_what_is_no_plan(text):
    """What was called off or only proposed is nothing, nor are meetings in general."""
    assert planned(_MET + text) == []


def test_a_plan_takes_the_days_told_just_before():
    """Whom a traveller will meet, is met on the days of the journey."""
    text = (
        "The President of Kazakhstan will attend the G20 Summit in Hamburg on 7-8 October. "
        "He will meet with the Prime Minister of Spain."
    )
    assert days(text, "meeting_agreed")[-1] == "2024-10-07/2024-10-08"
