"""Schedules: lines and headings with days, under which a release tells what is to come."""

import pytest

from tests.extraction.told import days, facts, told

LINES = (
    "03.10 The Deputy Minister holds political consultations with the Ministry of Foreign Affairs of Spain.\n\n"
    "04.10 The Minister is on a visit to Chile. In Santiago he meets with Foreign Minister Ana Soto.\n\n"
    "07.10 The Secretary General receives copies of the credentials of the Ambassador of Peru."
)
HEADINGS = (
    "Thursday, 3 October\n\nThe Minister meets with Foreign Minister of Spain José Albares.\n\n"
    "Friday, 4 October\n\nThe President receives the Ambassador of Chile.\n\n"
    "Other news\n\nThe Minister met with Foreign Minister of Peru Luis Rojas."
)


def test_lines_of_a_schedule():
    """What the lines of a schedule tell in the present tense is to come, on the day that begins the line."""
    assert told(LINES, "", title="Coming events") == [
        ("meeting_agreed", "ES"),
        ("visit_agreed", "CL"),
        ("meeting_agreed", "CL"),
    ]
    assert days(LINES, "meeting_agreed", title="Coming events") == ["2024-10-03", "2024-10-04"]


def test_headings_of_a_schedule():
    """A day that stands over paragraphs is theirs, up to the next heading."""
    assert told(HEADINGS, "meeting", title="Events") == [
        ("meeting_agreed", "ES"),
        ("meeting_agreed", "CL"),
        ("meeting_held", "PE"),
    ]
    assert days(HEADINGS, "meeting_agreed") == ["2024-10-03", "2024-10-04"]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Next week, on 9-10 October, the Minister will meet with President of Chile Ana Soto.",
         ["2024-10-09/2024-10-10"]),
        ("Next week the Minister will meet with President of Chile Ana Soto.", ["2024-10-07/2024-10-13"]),
    ],
)  # fmt: skip
def test_a_week_and_the_days_in_it(text, time):
    """The days behind a week tell more than the week."""
    assert days(text, "meeting_agreed") == time


def test_two_gatherings_on_two_days():
    """The second gathering that somebody will join has the day that stands before it."""
    text = (
        "On 8 October the Minister will participate in the meeting of NATO foreign ministers in Brussels and, on "
        "10 October, in the OSCE Ministerial Council in Skopje."
    )
    assert days(text, "meeting_agreed") == ["2024-10-08", "2024-10-10"]


def test_the_date_of_a_release_is_no_heading():
    """One line with a date is where a release was written; numbers of sections are no days."""
    text = "1 October 2024\n\nThe Minister met with Foreign Minister of Spain José Albares.\n\n2.10 The parties agreed."
    assert days(text, "meeting_held") == ["2024-10-01"]


def test_the_hours_of_a_programme():
    """A line of a programme with its hour says what is due, and signs nothing."""
    text = (
        "The Minister will meet with Foreign Minister of Peru Ana Ruiz today.\n\nProgramme:\n\n"
        "11:00 Talks of the delegations\n12:15 Signing of a Memorandum of Understanding\n12:30 Press conference"
    )
    assert told(text, "") == [("meeting_agreed", "PE")]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Schedule of the President - October 2, 2024", [("meeting_agreed", "2024-10-02")]),
        ("DAILY GUIDANCE AND PRESS SCHEDULE FOR WEDNESDAY, OCTOBER 2, 2024", [("meeting_agreed", "2024-10-02")]),
        ("The President's agenda for 1 October", [("meeting_agreed", "2024-10-01")]),
        ("The President's agenda for 20 September", [("meeting_held", None)]),
        ("The President of Peru on the agenda 2030", [("meeting_held", None)]),
    ],
)
def test_a_schedule_with_its_day_in_the_title(title, expected):
    """What it tells in the present tense, or as what will be, is of that day."""
    text = "At noon\n\nThe President meets with President Ana Soto of Chile.\n\nOval Hall"
    told_there = [(one.kind, one.when.edtf if one.when.stated else None) for one in facts(text, title=title)]
    assert told_there == expected


def test_a_dateline_in_brackets():
    """The day behind a city, in brackets before a dash, is that of the release."""
    text = "ASTANA (October 1, 2024)—The Minister will meet with President of Chile Ana Soto on October 5."
    assert days(text, "meeting_agreed") == ["2024-10-05"]
