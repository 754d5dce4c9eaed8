"""Telephone conversations, and what is none though people spoke."""

import pytest

from tests.extraction.told import days, told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Minister spoke today with Foreign Minister of Peru Elmer Schialer.", "call_held"),
        ("In Astana, the Minister spoke with Foreign Minister of Peru Elmer Schialer.", "call_held"),
        ("In Geneva, the Minister spoke with Foreign Minister of Peru Elmer Schialer.", "meeting_held"),
        (
            "On the margins of the forum the Minister spoke with Foreign Minister of Peru Elmer Schialer.",
            "meeting_held",
        ),
        (
            "The Minister arrived in Lima on a visit. He spoke with Foreign Minister of Peru Elmer Schialer.",
            "meeting_held",
        ),
        (
            "The Minister spoke by phone with Foreign Minister of Peru Elmer Schialer on the margins of the forum.",
            "call_held",
        ),
    ],
)
def test_those_who_are_in_one_place_speak_face_to_face(text, kind):
    """Whoever spoke with somebody called him, unless both were at one event or he was on a journey abroad."""
    assert told(text, ("call", "meeting")) == [(kind, "PE")]


def test_a_call_under_consideration():
    """What is considered did not take place."""
    assert told("A call by President of Spain Ana Soto to President Tokayev is under consideration.", "call") == []


@pytest.mark.parametrize(
    ("head", "kind"),
    [("NEW YORK, September 30 (Agency) -- ", "meeting_held"), ("ASTANA, September 30 (Agency) -- ", "call_held")],
)
def test_who_speaks_with_others_abroad_meets_them(head, kind):
    """A release that is written abroad tells of talks there, unless it says that they were by phone."""
    text = f"{head}The Minister spoke with Foreign Minister of Spain José Albares about trade."
    assert told(text, "") == [(kind, "ES")]


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        (
            "The President exchanged views with his French counterpart, Luc Morel, in a telephone conversation.",
            "",
            [("call_held", "FR")],
        ),
        (
            "The Adviser also spoke separately with Director Kim of the Republic of Korea while in Tokyo.",
            "Readout of the Adviser's Call with Japan",
            [("call_held", "JP"), ("call_held", "KR")],
        ),
    ],
)
def test_what_was_said_by_telephone_is_no_meeting(text: str, title: str, expected: list[tuple[str, str]]):
    """The wording is that of a meeting; how they spoke stands behind it, or in the title."""
    assert sorted(told(text, "", title=title, home="US")) == expected


def test_several_calls_of_a_day():
    """Calls that were held are conversations, also where their day stands before those who were called."""
    text = (
        "The Minister held several calls on 26 September with Jean Petit, Minister of Foreign Affairs of France; and "
        "Prince Turki bin Saleh, Minister of Foreign Affairs of the Kingdom of Saudi Arabia."
    )
    assert told(text, "") == [("call_held", "FR"), ("call_held", "SA")]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister spoke by videoconference with Foreign Minister of Peru Ana Ruiz.",
        "The Minister spoke via video link with Foreign Minister of Peru Ana Ruiz.",
        "The Minister talked with Foreign Minister of Peru Ana Ruiz via videoconference on Monday.",
    ],
)
def test_those_who_spoke_by_video_met(text: str):
    """Talks by video are a meeting, whatever the link is called."""
    assert told(text, "") == [("meeting_held", "PE")]


def test_the_day_on_which_a_call_was_received():
    """It may stand between the verb and the call."""
    text = "The Minister received, on Saturday, 12 October, a phone call from Foreign Minister of Peru Ana Ruiz."
    assert days(text, "call_held", published="2024-10-14") == ["2024-10-12"]


def test_talks_of_a_title_that_were_by_phone():
    """A title says `talks with` of a call too, and tells no meeting besides."""
    text = "President Aidos Serik spoke tonight with the President of Peru, Ana Ruiz."
    assert told(text, "", title="Serik talks with Ruiz of Peru") == [("call_held", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Omarov and Prime Minister of Peru Ana Ruiz agreed to open a rail link in a phone conversation.",
            [("call_held", "PE")],
        ),
        (
            "President Omarov and Prime Minister of Peru Ana Ruiz agreed to share pilots in a phone call yesterday.",
            [("call_held", "PE")],
        ),
        (
            "Minister Omarov and Minister of Peru Ana Ruiz agreed to build ports at a meeting in Almaty.",
            [("meeting_held", "PE")],
        ),
        (
            "Minister Omarov and Minister of Peru Ana Ruiz agreed to discuss ports at a meeting in Almaty in November.",
            [("meeting_agreed", "PE")],
        ),
    ],
)
def test_what_two_agreed_to_do_in_a_call(text, expected):
    """They agreed there, unless what they agreed to do is to be done at another one."""
    assert told(text, ("call", "meeting")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Earlier, on 24 September, Omarov had a telephone conversation with Ana Ruiz.", [None, "2024-09-24"]),
        ("Before that, on 30 September, Omarov had a telephone conversation with Ana Ruiz.", [None, "2024-09-30"]),
        ("The telephone conversation took place on 30 September.", ["2024-09-30"]),
    ],
)
def test_a_call_of_an_earlier_day(text, expected):
    """A sentence that begins with `earlier` tells of one more call, if it tells its day."""
    opens = "President Omarov spoke by telephone with Ana Ruiz, Prime Minister of Peru."
    assert sorted(days(f"{opens} {text}", "call_held"), key=lambda day: day or "") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Serik, a few minutes ago, called Prime Minister Rojas of Peru.", [("call_held", "PE")]),
        ("President Serik then called the Prime Minister of Peru.", [("call_held", "PE")]),
        ("President Serik later called to congratulate the Peruvian President-elect Ana Ruiz.", [("call_held", "PE")]),
        ("The Minister phoned today to thank Foreign Minister Rojas of Peru.", [("call_held", "PE")]),
        ("President Serik called President Ruiz of Peru a friend.", []),
        ("The Minister was called to brief President Ruiz of Peru.", []),
        ("President Serik called the Prime Minister of Peru to his office.", []),
    ],
)
def test_whom_somebody_called(text: str, expected: list[tuple[str, str]]):
    """An aside may stand before the verb, and what the call was for before whom it was to."""
    assert told(text, "") == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Readout of the Prime Minister's call with partners",
            "They met by videoconference. On the call were President Ruiz of Peru and Chancellor Klein of Germany.",
            [("meeting_held", "PE,DE")],
        ),
        (
            "Statement on Adviser Serik's video conference with her counterparts",
            "Adviser Serik today spoke with her counterparts from Peru, Chile and Germany.",
            [("meeting_held", "PE,CL,DE")],
        ),
        (
            "Readout of the Prime Minister's call with President Ruiz of Peru and Chancellor Klein of Germany",
            "The Prime Minister held a video call with President Ana Ruiz of Peru and Chancellor Klein of Germany.",
            [("meeting_held", "PE,DE")],
        ),
        (
            "Readout of the Prime Minister's call with partners",
            "On the telephone call were President Ruiz of Peru and Chancellor Klein of Germany.",
            [("call_held", "PE,DE")],
        ),
    ],
)
def test_calls_told_to_be_by_video(title: str, text: str, expected: list[tuple[str, str]]):
    """Who joined by video, as a title or the beginning tells, met."""
    assert told(text, "", title=title) == expected


def test_a_call_at_which_something_was_agreed():
    """What is done in line with what two agreed on the telephone tells of no call but those whose day is told."""
    text = (
        "The talks with Minister of Peru Luis Vega were in line with the agreements between President Tokayev and "
        "President of Peru Ana Soto, reached during their telephone conversation{}."
    )
    assert told(text.format(""), "call") == []
    assert told(text.format(" on Monday"), "call") == [("call_held", "PE")]


def test_a_call_after_talks_of_another_day():
    """The day of the talks that were before is not that of the call."""
    text = (
        "Following the Kazakh-Peruvian talks held in Lima on September 22, President Tokayev and President of Peru "
        "Ana Soto shared their views in a telephone conversation."
    )
    assert days(text, "call_held") == [None]
    assert days(text, "meeting_held") == ["2024-09-22"]


def test_the_call_that_a_title_tells_to_have_been_paid():
    """Where somebody called on another, `the call` is that visit to him, whatever it was about."""
    text = "The call dealt with strong bilateral relations between Kazakhstan and Peru."
    title = "Minister Ana Ruiz of Peru calls on Minister Serik Omarov"
    assert told(text, ("meeting", "call"), title=title) == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They will follow up on Minister Serik's September 9 call with Minister Ruiz of Peru.", ["2024-09-09"]),
        (
            "The visit will build on the call that Omarov had with President Ruiz of Peru on September 9.",
            ["2024-09-09"],
        ),
        ("The Minister will have a call with Minister Ruiz of Peru on October 9.", []),
    ],
)
def test_what_is_to_come_of_a_call(text: str, expected: list[str]):
    """The call was before it."""
    assert days(text, "call_held") == expected


def test_a_call_with_a_governor_of_home():
    """It is no call of those who are named in another sentence."""
    before = "He had a telephone conversation with Gov. Serik Alim of Almaty.\n\nMay 13\n\nIn the morning, "
    text = f"{before}the President had a telephone conversation with President Ana Ruiz of Peru."
    assert days(text, "call_held", published="2024-05-16") == ["2024-05-13"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            (
                "Following the OTS summit (via videoconference), Minister Serik Omarov and Minister of Peru Ana Ruiz "
                "spoke on the phone."
            ),
            "call_held",
        ),
        (
            (
                "After a CIS session held by video link, Minister Serik Omarov and Minister of Peru Ana Ruiz talked by "
                "telephone about rice."
            ),
            "call_held",
        ),
        (
            (
                "Minister Serik Omarov and Minister of Peru Ana Ruiz spoke on the phone once the CICA meeting, held "
                "via videoconference, was over."
            ),
            "call_held",
        ),
        ("Minister Serik Omarov spoke via videoconference with Minister of Peru Ana Ruiz.", "meeting_held"),
        ("Minister Serik Omarov had a video call with Minister of Peru Ana Ruiz.", "meeting_held"),
    ],
)
def test_a_gathering_by_video_makes_no_meeting_of_a_call(text, kind):
    """Those who spoke on the phone did so by whatever channel others met."""
    assert told(text, ("call", "meeting")) == [(kind, "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister had an urgent phone conversation with Minister of Peru Ana Ruiz.", ["call_held"]),
        ("An urgent telephone call was held with Minister of Peru Ana Ruiz.", ["call_held"]),
        ("The Minister held urgent consultations in Lima with Minister of Peru Ana Ruiz.", ["meeting_held"]),
        ("Omarov had yet another lengthy phone talk with Minister of Peru Ana Ruiz.", ["call_held"]),
        ("The Minister urged a phone conversation with Minister of Peru Ana Ruiz.", []),
        ("It is urgent to hold talks with Minister of Peru Ana Ruiz.", []),
        ("The Minister sees an urgent need for talks with Minister of Peru Ana Ruiz.", []),
        ("The Minister was urging talks with Minister of Peru Ana Ruiz.", []),
    ],
)
def test_an_urgent_call_is_no_wish(text, expected):
    """Only who urges something wishes for it."""
    assert [kind for kind, _ in told(text, ("call", "meeting"))] == expected


_SPEAKS = "Minister Omarov speaks with Minister Ana Ruiz of Peru"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Serik Omarov and Minister Ana Ruiz of Peru held a conversation this afternoon.", ["call_held"]),
        (
            (
                "Minister Serik Omarov spoke with Minister Ana Ruiz of Peru.\n\nThe two ministers had a frank "
                "conversation about the summit in November 2024."
            ),
            ["call_held"],
        ),
        (
            (
                "Minister Serik Omarov spoke today with Minister Ana Ruiz of Peru.\n\nMinister Omarov and Minister "
                "Ruiz had a good exchange on rice."
            ),
            ["call_held"],
        ),
        (
            (
                "On 28 September, Minister Serik Omarov spoke with Minister Ana Ruiz of Peru. The Minister had a warm "
                "discussion with Minister Ruiz on rice."
            ),
            ["call_held"],
        ),
        (
            "Minister Serik Omarov and Minister Ana Ruiz of Peru held a conversation this afternoon in Lima.",
            ["meeting_held"],
        ),
        ("Minister Serik Omarov met today with Minister Ana Ruiz of Peru. They had a good talk.", ["meeting_held"]),
        (
            (
                "Minister Serik Omarov spoke with Minister Ana Ruiz of Peru. On Monday, the two ministers met in Lima "
                "and had a frank conversation."
            ),
            ["call_held", "meeting_held"],
        ),
        (
            (
                "Minister Serik Omarov spoke with Minister Ana Ruiz of Peru. On 3 September, Minister Omarov had a "
                "conversation with Minister Ruiz in Lima."
            ),
            ["call_held", "meeting_held"],
        ),
    ],
)
def test_the_conversation_of_those_who_speak_with_each_other(text, expected):
    """It is their call, unless they met, were in one town or had it on another day."""
    assert [kind for kind, _ in told(text, ("call", "meeting"), title=_SPEAKS)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister spoke by phone with Minister of Peru Ana Ruiz. The call took place on Monday.", "2024-09-30"),
        ("The Minister had a phone conversation with Minister of Peru Ana Ruiz. It took place in a warm mood.", None),
        (
            "The Minister had a phone talk with Minister of Peru Ana Ruiz. The conversation took place on Sunday.",
            "2024-09-29",
        ),
    ],
)
def test_the_day_of_a_call_told_behind_it(text, expected):
    """It is that of the call, which is no further meeting."""
    assert days(text, "call_held") == [expected]
    assert told(text, "meeting") == []


@pytest.mark.parametrize(
    "text",
    [
        "The Ambassador of Peru promised to help in organizing a meeting between Minister Serik and Minister Ana Ruiz.",
        "Peru offered to arrange talks between Minister Serik Omarov and President of Chile Juan Soto.",
        "We have established a constructive political dialogue with Peru.",
    ],
)
def test_what_somebody_may_help_with(text):
    """A meeting that somebody offers to arrange is none, nor is a dialogue that was built up."""
    assert told(text, "meeting") == []


@pytest.mark.parametrize(
    "text",
    [
        "President Soto congratulated President Kofi Mensah of Zambia by phone on Monday on his election.",
        "President Soto congratulated President Kofi Mensah of Zambia in a telephone call on Monday.",
        "Minister Soto called his Zambian counterpart on Monday to discuss trade.",
        "Minister Soto called the President of Zambia, Kofi Mensah, on Monday to discuss trade.",
    ],
)
def test_the_day_of_a_call(text):
    """A day behind the phone is that of the call, and not of what somebody is congratulated on."""
    assert days(text, "call_held", home="PE", published="2024-10-10") == ["2024-10-07"]
