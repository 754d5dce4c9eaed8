"""Briefings: what a questioner says is no news, but the answer is about it."""

import pytest

from tests.extraction.told import days, told


def met(text):
    """Return the meetings that a briefing tells of."""
    return told(text, "meeting")


@pytest.mark.parametrize(
    "turn",
    [
        "QUESTION: The Spanish ministry says that Foreign Minister Albares met the Minister on Monday. Is that so?",
        "Q: I saw that Foreign Minister of Spain José Albares met the Minister on Monday. Can you confirm? I saw it.",
        "Aigerim, Daily News: Foreign Minister of Spain José Albares met the Minister on Monday. What was it about?",
        "Did the Minister meet Foreign Minister of Spain José Albares on Monday?",
    ],
)
def test_a_question_tells_nothing(turn):
    """What is asked may be a rumour."""
    assert met(f"SPOKESPERSON: Good morning.\n\n{turn}\n\nSPOKESPERSON: I have no comment.") == []


def test_a_spokesperson_is_no_questioner():
    """Whoever speaks behind a name and a colon, and asks nothing, tells news."""
    text = "MS ORTEGA: The Minister met Foreign Minister of Spain José Albares on Monday.\n\nQ: Where?"
    assert met(text) == [("meeting_held", "ES")]


def test_an_answer_is_about_the_question():
    """`They met last month` is about those of whom somebody asked."""
    text = (
        "SPOKESPERSON: The Minister met Foreign Minister of Peru Ana Torres on Monday.\n\n"
        "QUESTION: Will the Minister meet the Foreign Minister of Spain, José Albares?\n\n"
        "SPOKESPERSON: The two ministers met last month."
    )
    assert met(text) == [("meeting_held", "PE"), ("meeting_held", "ES")]
    assert days(text, "meeting_held") == ["2024-09-30", "2024-09"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("President Tokayev: I am happy to welcome you to Astana.", [("visit_paid", "PE")]),
        ("President Tokayev: Welcome to Kazakhstan.", [("visit_paid", "PE")]),
        ("President Tokayev: I am happy to welcome you to Almaty.", []),
        ("President Tokayev: Welcome.\n\nAna Ruiz: I am glad to be here in Almaty.", [("visit_paid", "PE")]),
        ("President Tokayev: We will welcome you to Kazakhstan next year.", []),
        ("President Tokayev: I am glad to see you.\n\nAna Ruiz: I am happy to see you too.", []),
    ],
)
def test_a_guest_whom_the_title_names(words, expected):
    """What host and guest say tells that she has come, though only the title says who she is."""
    assert told(words, title="Beginning of meeting with President of Peru Ana Ruiz") == expected
