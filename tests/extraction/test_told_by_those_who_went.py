"""What leaders and ministers tell of their own journeys and guests: `I was able to`, `I am glad to welcome`."""

import pytest

from tests.extraction.told import days, told_by_australia


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I am very glad to welcome President Ana Soto of Chile here to Canberra.", [("visit_paid", "CL")]),
        (
            "The Government is pleased today to welcome the Premier of Chile, Ana Soto, to Canberra.",
            [("visit_paid", "CL")],
        ),
        ("It is an honour this morning to welcome President Ana Soto of Chile to Canberra.", [("visit_paid", "CL")]),
        ("We hope to welcome the Premier of Chile, Ana Soto, to Canberra.", []),
    ],
)
def test_a_guest_is_here_whom_a_host_is_glad_to_welcome(text, expected):
    """Whatever stands between his being glad and the welcome, the guest has come."""
    assert told_by_australia(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I was able to have a short meeting with the Chilean President.", [("meeting_held", "CL")]),
        ("I was also able to hold talks with the Chilean President.", [("meeting_held", "CL")]),
        ("We managed to hold talks with the Chilean President.", [("meeting_held", "CL")]),
        ("I was unable to hold talks with the Chilean President.", []),
        ("I hope to be able to hold talks with the Chilean President.", []),
        ("I am proud to be the first Australian minister to visit Chile since 2006.", [("visit_paid", "CL")]),
    ],
)
def test_who_was_able_to_do_something_did_it(text, expected):
    """So did who is proud to be the first."""
    assert told_by_australia(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I will then travel to the ASEAN Defence Ministers' Meeting in Jakarta.", [("meeting_agreed", "ASEAN")]),
        ("On Monday the Minister will fly to the G20 meeting in Bali.", [("meeting_agreed", "G20")]),
        ("Last week the Treasurer travelled to the annual meetings of the IMF in Lima.", [("forum_attended", "IMF")]),
        ("The President of Chile will travel to the APEC summit in Lima.", []),
        ("The Minister will travel to Jakarta.", [("visit_agreed", "ID")]),
    ],
)
def test_somebody_goes_to_a_gathering(text, expected):
    """It is the gathering that he joins, and no visit to the country of the town."""
    assert told_by_australia(text) == expected


def test_an_office_is_of_the_country_that_somebody_goes_to():
    """`I will pay a visit to Chile and I'll meet the President`: that of Chile."""
    text = "I will be paying a short visit to Chile tomorrow, I'll meet the President and I'll speak at a forum."
    assert told_by_australia(text) == [("visit_agreed", "CL"), ("meeting_agreed", "CL")]
    assert days(text, "meeting_agreed", home="AU") == ["2024-10-02"]


def test_the_other_stops_of_a_tour_are_no_visits_of_home():
    """Where home is one of its stops, it is guests who are on it."""
    guest = "President Ana Soto of Chile will visit Australia on 5 October. "
    tour = "will be her second stop on a tour of the Pacific, which includes visits to Fiji and Tonga."
    assert told_by_australia(f"{guest}Australia {tour}") == [("visit_agreed", "CL")]
    own = "The Prime Minister will go on a tour of the Pacific, which includes visits to Fiji and Tonga."
    assert told_by_australia(own) == [("visit_agreed", "FJ"), ("visit_agreed", "TO")]


def test_what_is_asked_tells_not_whom_others_met():
    """An answer about `a discussion` abroad is about the hosts, whatever else somebody asks."""
    text = (
        "PRIME MINISTER: We had a very frank discussion this afternoon in Osorno.\n\n"
        "JOURNALIST: Will you be going to the Pacific Islands Forum in Nauru next week?\n\n"
        "PRIME MINISTER: We will see."
    )
    assert ("meeting_held", "CL") in told_by_australia(text, title="Doorstop interview, Santiago")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We are thrilled to welcome to Perth the Chilean Secretary of State, Ana Soto.", [("visit_paid", "CL")]),
        ("We look forward to welcoming to Canberra next week President Ana Soto of Chile.", [("visit_agreed", "CL")]),
        ("Can I welcome Prime Minister Ana Soto of Chile to Canberra.", [("visit_paid", "CL")]),
        ("I would like to warmly welcome Prime Minister Ana Soto of Chile to Canberra.", [("visit_paid", "CL")]),
        ("I would like to meet Prime Minister Ana Soto of Chile in Canberra.", []),
    ],
)
def test_a_guest_is_welcomed_to_a_place(text, expected):
    """The place may stand before the guest, and the welcome be said in many ways."""
    assert told_by_australia(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ana Soto of Chile welcomed Prime Minister Scott Morrison to Santiago.", [("visit_paid", "CL")]),
        ("I’d like to most warmly welcome Prime Minister Scott Morrison to Chile.", [("visit_paid", "CL")]),
        ("Premier Ana Smith welcomed Prime Minister Scott Morrison to Perth.", []),
    ],
)
def test_somebody_of_home_is_welcomed_abroad(text, expected):
    """He is on a visit to the country of those who welcome him."""
    assert told_by_australia(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "I thank Prime Minister Ana Soto of Chile for taking time from her day to visit Perth.",
            [("visit_paid", "CL")],
        ),
        (
            "He thanked Prime Minister Ana Soto of Chile for finding the time to visit Australia.",
            [("visit_paid", "CL")],
        ),
        ("I had the opportunity this morning to meet President Ana Soto of Chile.", [("meeting_held", "CL")]),
        ("It was a good opportunity once again to meet President Ana Soto of Chile.", [("meeting_held", "CL")]),
        ("The summit will be an opportunity once again to meet President Ana Soto of Chile.", []),
        ("Discussions with Chile are more advanced than they are with Peru.", []),
        ("Talks with Chile are well advanced and will be concluded this year.", []),
        ("It is the largest agreement ever signed by Australia with Chile.", []),
        ("My visits to Fiji, to Tonga and to Samoa were a success.", [("visit_paid", x) for x in ("FJ", "TO", "WS")]),
        ("It has been a good visit to the G20, to Fiji and to Tonga.", [("visit_paid", "FJ"), ("visit_paid", "TO")]),
    ],
)
def test_what_is_told_in_other_words(text, expected):
    """Thanks for a guest's time, an opportunity that came, and what is only spoken of."""
    assert told_by_australia(text) == expected


def test_a_visit_for_a_gathering_is_none_behind_its_title():
    """The title tells what `his visit` was for."""
    title = "Visit by the Minister for Foreign Affairs to Lima, Peru for the APEC Leaders' Retreat"
    text = (
        "The Minister attended the APEC Leaders' Retreat. He also met Ana Soto, the Peruvian Premier, during his visit."
    )
    assert told_by_australia(text, title=title) == [("forum_attended", "APEC"), ("meeting_held", "PE")]


def test_ministers_who_meet_are_no_guests():
    """`To host the ministers' meeting`: the meeting is told, and no visit."""
    text = (
        "It is great to be here this morning and to host the Chile-Australia Ministers Meeting with Premier Ana Soto."
    )
    assert told_by_australia(text) == [("meeting_held", "CL")]


def test_what_somebody_will_pay_a_visit_for_is_to_come():
    """The retreat has not been held yet."""
    text = (
        "The Minister will pay an official visit to Lima, Peru from 6 to 7 October for the 11th Peru-Australia "
        "Leaders' Retreat hosted by President Ana Soto of Peru."
    )
    assert told_by_australia(text) == [("visit_agreed", "PE"), ("meeting_agreed", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I will travel to Chile to represent the Australian Government at the APEC Trade Ministers' Meeting.", "APEC"),
        ("I will travel to Kenya to lead Australia's delegation to the UNEP Ministers' Meeting.", "UNEP"),
    ],
)
def test_a_trip_is_for_a_gathering_at_which_somebody_stands_for_home(text, expected):
    """Neither is a visit to the country."""
    assert told_by_australia(text) == [("meeting_agreed", expected)]


def test_a_trip_for_a_gathering_and_to_meet_those_of_the_country():
    """Is a visit to it as well."""
    text = (
        "I will visit Chile and Peru in November, to represent Australia at a session of ministers on WTO rules, "
        "and to meet Chilean and Peruvian leaders."
    )
    assert told_by_australia(text)[:2] == [("visit_agreed", "CL"), ("visit_agreed", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm here in Washington to attend the Coral Reef Conference.", [("forum_attended", "US")]),
        ("I'm here today to attend the Assembly of the UN.", [("forum_attended", "UN")]),
        ("I am going to Washington to attend the Coral Reef Conference.", [("meeting_agreed", "US")]),
    ],
)
def test_who_is_here_to_attend_takes_part(text, expected):
    """Who is still going there will."""
    assert told_by_australia(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There is an invitation from President Ana Soto to visit Chile in May, and I am looking forward to it.",
            [("visit_agreed", "CL")],
        ),
        (
            "I had an invitation from the Chilean Premier for me to visit Chile next year and I look forward to that.",
            [("visit_agreed", "CL")],
        ),
        ("We have sent an invitation to the Chilean Premier to visit Perth and look forward to it.", []),
        ("We were received by representatives of the Chilean Government on our arrival.", []),
        ("The Premier will speak to a joint session of the Chilean Congress.", []),
        ("I will attend a joint meeting of the Australian and Chilean Governments.", [("meeting_agreed", "CL")]),
    ],
)
def test_invitations_and_greetings(text, expected):
    """An invitation that one looks forward to is accepted; a greeting and a speech are no meetings."""
    assert told_by_australia(text) == expected


def test_a_day_that_something_is_ahead_of():
    """A meeting has not the day of what comes after it."""
    assert days("She will meet President Ana Soto of Chile, ahead of next month's summit.", "meeting_agreed") == [None]


def test_a_guest_speaks_of_visits_of_his_own():
    """A turn whose head is a line of its own is the guest's as well."""
    title = "Press Conference with Ana Soto, Prime Minister of New Zealand"
    text = (
        "PRIME MINISTER HOWARD:\n\nI have had talks today with Ana Soto, the Prime Minister of New Zealand."
        "\n\nPRIME MINISTER SOTO:\n\nI have told him of the visit that I paid to Vanuatu on Sunday."
    )
    assert told_by_australia(text, title=title) == [("meeting_held", "NZ")]


def test_the_prime_minister_and_i():
    """Who speaks is another than the Prime Minister, though he is one too."""
    text = (
        "Prime Minister Anthony Albanese gave this speech in Ottawa. This is thanks to Prime Minister Trudeau. "
        "The Prime Minister and I had a long discussion this morning."
    )
    assert ("meeting_held", "CA") in told_by_australia(text)


def test_a_welcome_far_down_the_text():
    """Is no old visit: it is on."""
    text = "Prime Minister Soto\n\nMinisters\n\nGuests\n\nMay I welcome Prime Minister Ana Soto of Chile to Canberra."
    assert told_by_australia(text, title="A speech") == [("visit_paid", "CL")]
