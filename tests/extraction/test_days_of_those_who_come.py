"""Days of a visit told by their number, trips on which somebody sets out, and what is to come before or after talks."""

import pytest

from tests.extraction.told import days, facts, told


def test_the_second_day_here():
    """It is a day of the visit that is planned as well."""
    text = (
        "President of Peru Ana Ruiz will arrive in Astana on October 7 for a two-day visit. "
        "On her second day here, Ruiz will meet with House Speaker Aidos Serik."
    )
    assert days(text, "visit_agreed") == ["2024-10-07/2024-10-08"]
    assert days(text, "meeting_agreed") == ["2024-10-08"]


def test_a_trip_that_begins():
    """Who departed on a visit of two days comes back a day later."""
    text = "Minister Aidos Serik departed on a private two-day visit to Peru on 20 July 2024."
    assert days(text, "visit_paid") == ["2024-07-20/2024-07-21"]
    text = "Minister of Peru Ana Ruiz departed on 20 July 2024 after a private two-day visit to Kazakhstan."
    assert days(text, "visit_paid") == ["2024-07-19/2024-07-20"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Aidos Serik will be flying to Peru on October 18.", ["visit_agreed PE"]),
        (
            "Minister Aidos Serik will be welcomed on Monday before a brief meeting with Minister of Peru Ana Ruiz.",
            ["meeting_agreed PE"],
        ),
        (
            "Minister Aidos Serik toured the port on Monday before a brief meeting with Minister of Peru Ana Ruiz.",
            ["meeting_held PE"],
        ),
    ],
)
def test_what_is_to_come(text, expected):
    """So are talks before which something else will be."""
    assert [" ".join(one) for one in told(text, "")] == expected


def test_what_will_be_said_after_talks():
    """They are to come as well."""
    text = (
        "Minister of Peru Ana Ruiz is expected to hold a meeting with Minister Aidos Serik. "
        "After the meeting, the two ministers will deliver a joint statement."
    )
    assert [" ".join(one) for one in told(text, "")] == ["meeting_agreed PE"]


def test_a_party_and_its_committee():
    """One name, behind which another office of the same person may stand."""
    text = (
        "Wan Mei, head of an office of the Communist Party of Vietnam Central Committee and Vietnamese minister, "
        "will visit Kazakhstan from October 26 to 28."
    )
    assert [[person.name for person in fact.people] for fact in facts(text)] == [["Wan Mei"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister of Peru Ana Ruiz arrived in Astana on Sunday. She held talks with Minister Serik.", [None]),
        ("Minister of Peru Ana Ruiz landed in Astana on Friday night. Minister Serik met with Ms Ruiz.", [None]),
        (
            (
                "Minister of Peru Ana Ruiz visited a school in Astana. Ms Ruiz arrived in Astana on Friday for an "
                "official visit. She met with Minister Serik and with House Speaker Aidos Omarov."
            ),
            [None, None],
        ),
        (
            "Minister Serik departed on Saturday for the forum in Lima. He has met Minister of Chile Juan Soto.",
            [None],
        ),
        ("Minister of Peru Ana Ruiz arrived in Astana and met Minister Serik on Sunday.", ["2024-09-29"]),
        ("Minister of Peru Ana Ruiz arrived on Sunday. On Monday, she met Minister Serik.", ["2024-09-30"]),
        ("Minister Serik opened a fair on Sunday. He met with Minister of Peru Ana Ruiz there.", ["2024-09-29"]),
    ],
)
def test_the_day_of_an_arrival_is_not_that_of_the_talks(text, expected):
    """What is told next without a day may have been on any day since."""
    assert days(text, "meeting_held") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Minister of Peru Ana Ruiz met Minister Serik on Monday. Ms Ruiz is in Astana for a two-day visit.",
        "Minister of Peru Ana Ruiz met Minister Serik on Monday. Ms Ruiz is paying a working visit to us.",
    ],
)
def test_who_is_still_here(text):
    """A visit that is on has no day of its own, though talks were on one."""
    assert days(text, "visit_paid") == [None]
