"""Transcripts: whom they address, who greets whom, and what their titles tell of."""

import pytest

from tests.extraction.told import days, sides, told_by_australia


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PRIME MINISTER: Premier Li, it is my pleasure to welcome you to Australia.", [("visit_paid", "CN")]),
        ("PRIME MINISTER: Prime Minister Marape, you are a very welcome guest in Perth.", [("visit_paid", "PG")]),
        ("PRIME MINISTER: Premier Li, we hope to welcome you to Australia next year.", []),
        ("PRIME MINISTER: Premier Bligh, it is my pleasure to welcome you to Canberra.", []),
        ("ANA SOTO, PRESIDENT OF CHILE: We welcome you to Chile, Prime Minister.", [("visit_paid", "CL")]),
        ("ANA SOTO, PRESIDENT OF CHILE: Welcome to Santiago, Prime Minister.", [("visit_paid", "CL")]),
        ("ANA SOTO, PRESIDENT OF CHILE: We will welcome you to Chile, Prime Minister, in May.", []),
        ("ANA SOTO, PRESIDENT OF CHILE: Thank you for welcoming us to Perth, Prime Minister.", []),
    ],
)
def test_a_guest_is_addressed(text, expected):
    """Who is welcomed to his face has come, to home or to the country of who speaks."""
    assert told_by_australia(text, title="Opening words") == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Opening remarks - bilateral meeting",
            "ANA SOTO, PREMIER OF CHILE: It is good to be here.",
            [("CL", "Ana Soto")],
        ),
        ("Opening remarks - Leaders' Meeting", "PRIME MINISTER: Premier Li, thank you for coming.", [("CN", "Li")]),
        ("Opening remarks - Cabinet meeting", "PRIME MINISTER: Premier Li, who rang me, sends his regards.", []),
        ("Remarks on inflation", "PRIME MINISTER: Premier Li, thank you for your letter.", []),
    ],
)
def test_remarks_at_a_meeting(title, text, expected):
    """A title may tell only that there was a meeting; who speaks or is addressed tells with whom."""
    assert sides(text, title=title, home="AU") == expected


def test_a_visit_of_years_ago_is_not_that_of_the_speaker():
    """Somebody speaks in Lima today, and another was there in 2009."""
    text = "It's good to be back. The pact was signed when Prime Minister Rudd visited Peru in 2009."
    title = "Doorstop Interview, Lima"
    assert days(text, "visit_paid", title=title, home="AU") == ["2009", None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I am happy to be back in Vientiane to attend the ASEAN summit.", [("forum_attended", "ASEAN")]),
        ("It's wonderful to be here for the APEC summit.", [("forum_attended", "APEC")]),
        ("I will be here to attend the ASEAN summit in May.", [("meeting_agreed", "ASEAN")]),
        ("I had the opportunity to have a long discussion with the Premier of Chile.", [("meeting_held", "CL")]),
        ("I would welcome the opportunity to have a discussion with the Premier of Chile.", []),
    ],
)
def test_who_is_glad_to_be_there_has_come(text, expected):
    """What he came for is under way, and what he had the opportunity to do he did."""
    assert told_by_australia(text) == expected


def test_the_events_of_a_day_include_a_meeting():
    """It is still to come."""
    text = "I look forward to this day. The events include a first meeting with the Prime Minister."
    assert told_by_australia(text, title="Doorstop, New Delhi") == [("meeting_agreed", "IN"), ("visit_paid", "IN")]


def test_what_was_just_signed():
    """`That we just signed` is signed, by those who met."""
    text = "Prime Minister Marape and I met this morning. The partnership agreement that we just signed will last."
    assert told_by_australia(text) == [("meeting_held", "PG"), ("agreement_signed", "PG")]


def test_a_meeting_on_a_tour_has_its_days():
    """The tour is told with its days, its places one by one, and then whom somebody will meet there."""
    text = (
        "From 7 to 13 October the Foreign Minister will travel to the Pacific.\n\n"
        "She will then visit Tonga.\n\nDuring the visit she will meet Prime Minister Ana Soto of Tonga."
    )
    assert days(text, "meeting_agreed", home="AU") == ["2024-10-07/2024-10-13"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We are delighted to have Minister Naito of Japan here in Canberra today.", [("visit_paid", "JP")]),
        ("It will be good to have Minister Naito of Japan here in May.", []),
        ("It is good to have a plan of the Japanese Minister here.", []),
        ("It is great to have Minister Burke here.", []),
    ],
)
def test_who_somebody_is_glad_to_have_here(text, expected):
    """A foreigner has come, and may be met as well; a colleague has not."""
    assert [fact for fact in told_by_australia(text) if fact[0].startswith("visit")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This afternoon I'll see the Chilean Foreign Minister, Ana Soto.", [("meeting_agreed", "CL")]),
        ("I will be seeing President Soto of Chile for lunch.", [("meeting_agreed", "CL")]),
        ("I'm seeing President Soto of Chile tomorrow.", [("meeting_agreed", "CL")]),
        ("We'll see what the Chilean Foreign Minister says.", []),
        ("We'll see President Soto's plan.", []),
    ],
)
def test_whom_somebody_will_be_seeing(text, expected):
    """He will meet them."""
    assert told_by_australia(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "I was glad to visit Japan, also to meet Minister Naito.",
            [("visit_paid", "JP"), ("meeting_held", "JP")],
        ),
        ("I would be pleased to visit Japan.", []),
        ("I chose to come to Chile before all others.", [("visit_paid", "CL")]),
        ("The plan has been received well by the Government of Chile.", []),
        ("The plan was well received by the Government of Chile.", []),
    ],
)
def test_who_was_pleased_to_go_went(text, expected):
    """So did who chose to go; what is received well is no guest."""
    assert told_by_australia(text) == expected


def test_one_more_meeting_to_come():
    """Whatever stands between, it is one of those that somebody will have."""
    text = (
        "He will have discussions with the Chilean Premier, Mr Rojas, and with other Ministers, "
        "and a meeting with the Chilean Opposition Leader, Ana Soto."
    )
    assert [kind for kind, _ in told_by_australia(text)] == ["meeting_agreed", "meeting_agreed"]


def test_what_follows_on_a_day():
    """What something is followed by is on its day."""
    text = "The Chilean Premier will receive an official welcome tomorrow followed by a call on President Ana Soto."
    assert days(text, "meeting_agreed", home="AU") == ["2024-10-02"]


def test_a_leader_who_goes_by_his_first_name():
    """Some states have surnames of nobody."""
    assert sides("I had talks today with Prime Minister Mahathir.", home="AU") == [("MY", "Mahathir")]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Transcript of the Prime Minister, doorstop, Palace Hotel, Santiago, Thursday, 2 May 2024",
            "I am happy with the visit.",
            [("visit_paid", "CL")],
        ),
        (
            "Transcript of the Prime Minister, doorstop, Palace Hotel, Santiago, Thursday, 2 May 2024",
            "I am happy with the budget.",
            [],
        ),
        ("Doorstop, Parliament House, Canberra", "I am happy with the visit.", []),
        ("Doorstop, Parliament House, Santiago", "We spoke of the visit of some students.", []),
    ],
)
def test_where_somebody_spoke_of_his_visit(title, text, expected):
    """A title may tell of the house and the day as well; then he must speak of the visit that he is on."""
    assert told_by_australia(text, title=title) == expected


def test_meetings_that_others_reflect_on():
    """They are over; what somebody offers to host is not agreed."""
    text = (
        "The Chilean Minister and his Australian counterpart met today in Perth. "
        "They reflected on the Japan-Chile-Australia Ministers' Meeting where they had agreed on a plan."
    )
    assert told_by_australia(text) == [("meeting_held", "CL")]
    text = "I will be seeing President Soto of Chile for lunch. They are offering to host the 2028 meetings."
    assert days(text, "meeting_agreed", home="AU") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chilean Minister Ana Soto will be hosted to dinner by the Australian Prime Minister.", "meeting_agreed"),
        ("The Australian Minister will be hosted to a working lunch by Chilean Minister Ana Soto.", "meeting_agreed"),
        ("Chilean Minister Ana Soto was hosted to lunch by the Australian Prime Minister.", "meeting_held"),
    ],
)
def test_who_will_be_hosted_to_a_meal(text, expected):
    """He will meet his host."""
    assert told_by_australia(text) == [(expected, "CL")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Ambassador of Chile, Ana Soto, presented her credentials. The Governor-General met Ambassador "
                'Soto. "Ambassador Soto, welcome to Australia and make yourself at home," he said.'
            ),
            [],
        ),
        (
            (
                "The first Chilean envoy handed over his credentials and met the Governor-General. "
                '"We welcome you to Australia," he was told.'
            ),
            [],
        ),
        (
            'The Minister received the Ambassador of Chile, Ana Soto. "Welcome to Australia," he said.',
            [],
        ),
        (
            'The Minister received the Minister of Chile, Ana Soto. "Welcome to Australia," he said.',
            [("visit_paid", "CL")],
        ),
    ],
)
def test_an_ambassador_who_is_welcomed(text, expected):
    """She has come to stay, and is on no visit."""
    assert [one for one in told_by_australia(text) if one[0].startswith("visit")] == expected
