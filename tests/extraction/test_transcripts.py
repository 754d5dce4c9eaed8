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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm delighted to have this opportunity to meet with Foreign Minister Soto of Peru.", ["meeting_held"]),
        ("It is a pleasure to have the chance to sit down again with Minister Soto of Peru.", ["meeting_held"]),
        ("I am pleased to have had the opportunity to meet Minister Soto of Peru.", ["meeting_held"]),
        ("I will be pleased to have an opportunity to meet Minister Soto of Peru next week.", ["meeting_agreed"]),
        ("There was no opportunity to meet Minister Soto of Peru.", []),
        ("Foreign Secretary Soto of Peru and I first met in Lima in May.", ["meeting_held"]),
        ("Foreign Secretary Soto of Peru and I have never met.", []),
        ("We had talks. They are supplemented on a frequent basis by phone calls this week and last.", []),
        ("Minister Serik met Minister Soto of Peru. They keep in contact through phone calls.", ["meeting_held"]),
        ("Minister Serik and Minister Soto of Peru spoke to reporters at the close of their talks.", ["meeting_held"]),
    ],
)
def test_said_by_those_who_met(text, expected):
    """Whoever is glad to have the chance to meet somebody meets him; calls that go on all the time are none."""
    assert [kind for kind, _ in told(text, ("meeting", "call"))] == expected


def test_questions_of_a_parliament():
    """`To ask the Minister` begins what somebody asks, and tells nothing."""
    assert told("To ask the Minister about his meeting with President Soto of Peru on Monday.", "meeting") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We had a meeting in Malaysia in May.", 2),
        ("We had a meeting in Chile just last month.", 2),
        ("We have had a good meeting with the Minister today.", 1),
    ],
)
def test_a_meeting_before_that_of_the_title(text, expected):
    """What is said at the opening of a meeting may recall an earlier one."""
    title = "Opening remarks at meeting with Minister Ruiz of Peru"
    assert len(told(text, "meeting_held", title=title)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I will be meeting Minister Soto of Peru, Minister Ruiz of Chile and Minister Vaea of Fiji.", 3),
        ("After consultation with Peru, the Government chose a route.", 0),
        ("Following a consultation with Minister Soto of Peru, the Government chose a route.", 1),
        ("We had discussions in Lima about a month ago with Minister Soto of Peru.", 1),
        ("Minister Soto of Peru is here. We had discussions in Lima about a month ago.", 1),
        ("Minister Soto of Peru is here. We had discussions about a month of rain.", 0),
        ("Peru and Kazakhstan are friends. They meet the needs of traders.", 0),
        ("Minister Serik met the challenges of trade with Peru.", 0),
        ("I look forward to speaking further with Minister Soto of Peru at the UN General Assembly next week.", 1),
        ("I look forward to consulting with Peru on trade.", 0),
        ("I look forward to engaging with Minister Soto of Peru.", 0),
    ],
)
def test_meetings_spoken_of(text, expected):
    """Meetings are counted one by one; whoever is asked, or whose needs are met, has not met anybody."""
    assert len([kind for kind, _ in told(text, "meeting")]) == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Statement in Lima", "Minister Serik is on a visit to Peru. This is my first visit to this country.", ["PE"]),
        (
            "Statement in Astana",
            "President Soto of Peru spoke. He said: This is my first visit to this country.",
            ["PE"],
        ),
        ("Remarks", "President Soto accepted an invitation from Astana to hold its spring fair.", []),
    ],
)
def test_this_country(title, text, expected):
    """To somebody who is abroad it is the one where he is."""
    assert [party for _, party in told(text, "visit", title=title)] == expected


def test_the_conversation_that_was_a_call():
    """What an aide calls today's conversation, and comes back to, is the call that he tells of."""
    text = (
        "Aide to the President Aidos Serik: The telephone conversation between President Tokayev and President of Peru "
        "Ana Soto has just ended. Today's conversation was held in a good spirit. "
        "Back to the conversation of our presidents of Kazakhstan and Peru: its tone was calm."
    )
    assert told(text, ("meeting", "call")) == [("call_held", "PE")]


def test_a_day_before_two_words_for_talks():
    """The day by which talks are called is that of both words for them, and not that of a call behind."""
    text = (
        "The call followed the September 7 videoconference talks between Kazakhstan and Peru, and the September 20 "
        "telephone conversation."
    )
    assert days(text, "meeting_held") == ["2024-09-07"]
    assert days(text, "call_held") == ["2024-09-20"]
