"""How releases word that somebody met, received or spoke with somebody, and what sounds like it."""

import pytest

from tests.extraction.told import facts, told


@pytest.mark.parametrize(
    "text",
    [
        "The Minister had a productive exchange with Foreign Minister of Spain José Albares on trade.",
        "The Minister had an exchange on trade with Foreign Minister of Spain José Albares.",
        "The Minister caught up with Foreign Minister of Spain José Albares on the margins of the summit.",
        "The Minister touched base with Spain's José Albares in New York.",
        "The Minister interacted with Foreign Minister of Spain José Albares on the sidelines of the forum.",
        "Meeting his Spanish counterpart José Albares in Geneva, the Minister spoke of trade.",
        "The Minister began the day by meeting a delegation of the Spanish parliament.",
        "Receiving Foreign Minister of Spain José Albares today, the Minister spoke of trade.",
        "The President gave an audience at Independence Palace to Foreign Minister of Spain José Albares.",
        "The Minister held a videoconference with Foreign Minister of Spain José Albares.",
        "The Minister called on the President of Spain to discuss trade.",
    ],
)
def test_other_words_for_a_meeting(text):
    """An exchange, an encounter, an audience and a videoconference are meetings."""
    assert told(text, "meeting") == [("meeting_held", "ES")]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister called on the President of Spain to release the prisoners.",
        "The Minister looks forward to receiving him. Foreign Minister of Spain José Albares wrote so.",
        "The Minister asked for a meeting with Foreign Minister of Spain José Albares.",
        "A meeting with the Foreign Minister of Spain is possible.",
        "The meeting between the Minister and the Foreign Minister of Spain did not take place.",
        "The dialogue between Kazakhstan and Spain on human rights remains an important platform.",
        "The interaction with Spain and with Peru is fruitful.",
    ],
)
def test_what_only_sounds_like_a_meeting(text):
    """An appeal, a request and what did not come about are none."""
    assert told(text, "meeting_held") == []


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Courtesy Call on the President of Spain", [("meeting_held", "ES")]),
        ("Introductory Call on the Minister for Foreign Affairs by the Ambassador of Spain", [("meeting_held", "ES")]),
        ("Call on the Prime Minister by the Foreign Minister of Spain", [("meeting_held", "ES")]),
        ("Video conference with the Foreign Minister of Spain", [("meeting_held", "ES")]),
        ("Kazakhstan - Spain Foreign Office Consultations", [("meeting_held", "ES")]),
        ("Kazakhstan-Spain Foreign Ministers Hold Talks", [("meeting_held", "ES")]),
        ("Kazakhstan-Spain Foreign Ministers' Telephone Call", [("call_held", "ES")]),
        ("Telephone communication between the Minister and the Foreign Minister of Spain", [("call_held", "ES")]),
        ("On the telephone conversation of the Minister with the Foreign Minister of Spain", [("call_held", "ES")]),
        ("Statement on talks on Spain", []),
    ],
)
def test_titles_that_only_name_it(title, expected):
    """A title names a meeting or a call without a verb."""
    assert told("Trade was considered.", ("meeting", "call"), title=title) == expected


@pytest.mark.parametrize(
    "text",
    [
        "In a phone call with Foreign Minister of Spain José Albares on Monday, the Minister spoke of trade.",
        "The Minister expressed condolences in a phone call with Foreign Minister of Spain José Albares.",
        "The Minister had a telephone communication today with Foreign Minister of Spain José Albares.",
        "The Minister and Foreign Minister of Spain José Albares discussed the situation in China over phone.",
    ],
)
def test_other_words_for_a_call(text):
    """Whom a call was with stands behind the telephone; states that were spoken of took no part."""
    assert told(text, ("meeting", "call")) == [("call_held", "ES")]


def test_who_led_a_session_is_no_second_meeting():
    """The session of a commission of two states, and who chaired it, are one."""
    told_once = facts(
        "The 4th meeting of the Kazakhstan-Peru Joint Commission was co-chaired by Minister Aidos Serik and "
        "the Minister of External Relations of Peru, Ana Ruiz."
    )
    assert [(fact.kind, fact.counterparts) for fact in told_once] == [("meeting_held", ("PE",))]
