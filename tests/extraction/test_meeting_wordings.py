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
        "The Minister had a working session with the delegation of the Spanish parliament.",
        "The Minister engaged in high-level discussions with Spain's Foreign Minister José Albares.",
        "The Minister hosted a reception in Astana on Monday for Foreign Minister of Spain José Albares.",
        "The Minister co-chaired, together with his Spanish counterpart José Albares, the session of the commission.",
        "The Kazakh-Spanish Higher Committee held its 12th session in Astana on Monday.",
        "The Minister held talks with his counterpart from the Foreign Ministry of Spain, José Albares.",
        "The Speaker met with members of the Kazakhstan-Spain friendship group of the Senate.",
        "The Speaker received a delegation of the Spain-Kazakhstan friendship group.",
        "The Minister spoke today with the Ambassador of Spain, Luis Martínez.",
        "Great to see my friend Foreign Minister of Spain José Albares again.",
        "A courtesy call was paid on the Minister by the Ambassador of Spain.",
        "The Minister joined Foreign Minister of Spain José Albares for talks in Geneva.",
        "His programme in Geneva continued with a meeting with Foreign Minister of Spain José Albares.",
        "The Speaker received a delegation from the Spanish Parliament.",
        "The Speaker received the Ambassador of Spain, Luis Martínez, for an introductory visit.",
        "The Minister thanked his Spanish counterpart José Albares, whom he had met in Madrid on Monday.",
        "The Minister and his Spanish counterpart, in talks in Astana on Tuesday, agreed to boost trade.",
        "Vice President Serik Omarov and his Spanish counterpart José Albares started talks on Monday morning.",
        "Vice President Serik Omarov and Foreign Minister of Spain José Albares began official talks in Astana.",
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
        "The Minister was glad to see Foreign Minister of Spain José Albares committed to peace.",
        "The Minister met Kazakh soldiers serving with the UN in Lebanon.",
        "Kazakhstan and Spain held more than fifty working group meetings.",
        "Kazakhstan calls on Spain to enter into talks with Peru.",
        "The Minister joined his colleagues from the OTS for an informal lunch.",
        "The Minister had met Foreign Minister of Spain José Albares several times in the past.",
        "The Minister noted that Kazakhstan and Spain had made progress in the negotiations.",
        "The Minister said that the Presidents of Chile and Spain began talks in Geneva on Monday.",
        "Minister Serik Omarov and Foreign Minister of Spain José Albares will start talks in May.",
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
        "In a phone call, the Minister and Foreign Minister of Spain José Albares spoke of trade.",
        "The Minister and Foreign Minister of Spain José Albares had another call.",
        "The Minister was contacted by phone by Foreign Minister of Spain José Albares.",
        "The Minister spoke overnight with Foreign Minister of Spain José Albares.",
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


@pytest.mark.parametrize(
    "text",
    [
        "The Minister recalled that President of Peru Ana Ruiz and President of Chile Elsa Soto had spoken by phone.",
        "The Minister and Foreign Minister of Spain José Albares made a joint call for peace.",
        "I speak with Foreign Minister of Spain José Albares often.",
        "The Minister speaks frequently with Foreign Minister of Spain José Albares.",
    ],
)
def test_what_only_sounds_like_a_call(text):
    """A call between others, told by somebody of home, and an appeal are none."""
    assert told(text, ("meeting", "call")) == []


def test_who_acts_again_is_not_named_again():
    """Behind `then` a verb has the subject of the one before it."""
    text = "The Minister received in his office US envoy Amos Hochstein, then met with the Ambassador of Egypt."
    assert told(text, "meeting") == [("meeting_held", "US"), ("meeting_held", "EG")]


def test_three_in_one_room():
    """A trilateral meeting is one, also where a title has capitals."""
    title = "The Minister's Trilateral Meeting with the Foreign Ministers of Japan and Peru"
    assert told("Trade was considered.", "meeting", title=title) == [("meeting_held", "JP,PE")]


def test_officials_of_organisations_behind_their_names():
    """Somebody may be introduced by an office that only an organisation has."""
    text = "The Minister received Mr. Jean Dupont, UN Resident Coordinator, and the delegation of the European Union."
    assert told(text, "meeting") == [("meeting_held", "UN"), ("meeting_held", "EU")]


def test_who_has_no_foreign_guest_hosts_nobody():
    """A guest whose state nothing tells is taken for one of home, and is nobody's counterpart."""
    assert told("The Secretary will host Foreign Minister Elsa Brook on Friday for talks.", "meeting", home="US") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "At a meeting in Lima today, Minister Omarov and Peru's Foreign Minister Juan Soto agreed to trade.",
            [("meeting_held", "PE")],
        ),
        (
            "Meeting in Lima on Monday, Minister Omarov and his Peruvian counterpart Juan Soto said trade grows.",
            [("meeting_held", "PE")],
        ),
        (
            "During talks in Lima, Minister Omarov and his Peruvian counterpart Juan Soto decided to open a school.",
            [("meeting_held", "PE")],
        ),
        ("At a meeting in Lima on Monday, Kazakhstan and Peru agreed to expand trade.", [("meeting_held", "PE")]),
        (
            "Mines were on the agenda of the talks between Minister Omarov and Foreign Minister of Peru Juan Soto.",
            [("meeting_held", "PE")],
        ),
        (
            "A working breakfast was hosted by Minister Omarov for his Peruvian counterpart Juan Soto.",
            [("meeting_held", "PE")],
        ),
        (
            "Minister Omarov and his Peruvian counterpart Juan Soto spoke briefly on the sidelines of the G20 meeting.",
            [("meeting_held", "PE")],
        ),
        (
            "Minister Omarov spoke with his Peruvian counterpart Juan Soto during a coffee break.",
            [("meeting_held", "PE")],
        ),
        ("In Lima, President Omarov also had a bilateral with President of Peru Ana Ruiz.", [("meeting_held", "PE")]),
        ("President Omarov received Juan Soto, Member of the Parliament of Peru.", [("meeting_held", "PE")]),
        (
            "President Omarov received Juan Soto, Member of the Peruvian Parliament and Chair of the Friendship Group.",
            [("meeting_held", "PE")],
        ),
        ("The visit began with a meeting with President of Peru Ana Ruiz.", [("meeting_held", "PE")]),
        ("President Omarov is to hold a bilateral with President of Peru Ana Ruiz.", [("meeting_agreed", "PE")]),
    ],
)
def test_talks_of_those_who_then_act(text, expected):
    """Who acts at talks with which a sentence begins has held them, if nothing tells that they are to come."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    "text",
    [
        "At a meeting of the council, Minister Omarov and his Peruvian counterpart Juan Soto agreed to expand trade.",
        "At a meeting in Lima next month, Minister Omarov and his Peruvian counterpart Juan Soto will discuss trade.",
        "President Omarov and President of Peru Ana Ruiz spoke to the press on the sidelines of the summit.",
        "President Omarov and President of Peru Ana Ruiz both spoke at the summit.",
        "Topics on the agenda of their talks with Peru would be trade and mines.",
    ],
)
def test_talks_of_nobody_who_acts(text):
    """What is agreed at the meeting of a body, or will be said at one, is no meeting of two that was held."""
    assert told(text, "meeting_held") == []


def test_those_behind_including():
    """Those whom a colon introduces as some of the people met were met one after the other."""
    text = "In May Minister Omarov met several officials including: Ministers Juan Soto of Peru and Ana Ruiz of Chile."
    assert told(text, "meeting") == [("meeting_held", "PE"), ("meeting_held", "CL")]
