"""Whether something happened, and when, by words that stand between an event and what governs it."""

import pytest

from tests.extraction.told import facts


def happened(text: str, **release: str) -> list[tuple[str, str, str | None]]:
    """Return kind, counterparts and time of each fact, in order."""
    found = [
        (one.kind, ",".join(one.counterparts), one.when.edtf if one.when.stated else None)
        for one in facts(text, **release)
    ]
    return sorted(found, key=lambda one: (one[0], one[1], one[2] or ""))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Aidos Serik will today undertake a visit to Peru.", [("visit_agreed", "PE", "2024-10-01")]),
        (
            "Minister Aidos Serik today held talks with Minister of Peru Ana Ruiz.",
            [("meeting_held", "PE", "2024-10-01")],
        ),
        (
            "The President extended an invitation to the new President of Peru, Ana Ruiz, to visit Kazakhstan.",
            [],
        ),
        (
            (
                "The Ambassador handed over an official invitation from the Speaker of the Senate to the "
                "Peruvian Speaker, Ana Ruiz, to visit Kazakhstan."
            ),
            [],
        ),
        (
            "The tour is for representing Kazakhstan at the upcoming G20 ministerial meetings in Lima.",
            [("meeting_agreed", "G20", None)],
        ),
        ("The Minister spoke in Lima, representing Kazakhstan at the G20 summit.", [("forum_attended", "G20", None)]),
        (
            "Minister of Peru Ana Ruiz will be received, in a separate audience, by President Aidos Serik.",
            [("meeting_agreed", "PE", None)],
        ),
    ],
)
def test_what_is_yet_to_come(text, expected):
    """`Will today`, `upcoming` and an invitation tell that nothing has happened."""
    assert happened(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "On the final day of his three-day visit to Peru, Minister Aidos Serik, on Monday met "
                "Minister Ana Ruiz of Peru."
            ),
            [("meeting_held", "PE", "2024-09-30"), ("visit_paid", "PE", "2024-09-28/2024-09-30")],
        ),
        (
            (
                "On Friday the Minister met the Minister of Peru. Recalling the signing of the Memorandum "
                "on Trade last month, both sides praised it. He also held meetings with his counterparts "
                "from Chile and Oman."
            ),
            [
                ("agreement_signed", "PE", "2024-09"),
                ("meeting_held", "CL", "2024-09-27"),
                ("meeting_held", "OM", "2024-09-27"),
                ("meeting_held", "PE", "2024-09-27"),
            ],
        ),
        (
            "Aidos Serik told Lima News on Monday that the CIS meeting will be chaired by Peru's Minister Ana Ruiz.",
            [("meeting_agreed", "CIS", None)],
        ),
        (
            (
                "Minister Aidos Serik will visit Peru and Chile between 7 and 9 October, followed by Oman "
                "from 11 to 12 October."
            ),
            [
                ("visit_agreed", "CL", "2024-10-07/2024-10-09"),
                ("visit_agreed", "OM", "2024-10-11/2024-10-12"),
                ("visit_agreed", "PE", "2024-10-07/2024-10-09"),
            ],
        ),
    ],
)
def test_whose_day_it_is(text, expected):
    """A day is of the verb behind it, not of what is called to mind, nor of who told the press."""
    assert happened(text) == expected


def test_met_and_talked_is_a_meeting():
    """Who met and talked with somebody made no call."""
    text = "Speaker of Peru Ana Ruiz, who is heading a delegation to Astana, met and talked with Speaker Aidos Serik."
    assert ("meeting_held", "PE", None) in happened(text)
    assert not any(kind == "call_held" for kind, *_ in happened(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "On Monday, President Serik also accredited the ambassadors of Peru, Ana Ruiz, and Oman, "
                "Ali Zain, as well as the ambassadors of Chile, Juan Soto, and Ghana, Kofi Ansah."
            ),
            ["CL", "GH", "OM", "PE"],
        ),
        (
            "The President accredited three new ambassadors: Ana Ruiz of Peru, Ali Zain of Oman, Juan Soto of Chile.",
            ["CL", "OM", "PE"],
        ),
        ("The President is to accredit the ambassadors of Peru, Ana Ruiz, and Oman, Ali Zain, on Friday.", []),
        ("The Minister spoke to newly accredited ambassadors of Peru, Ana Ruiz, and Oman, Ali Zain.", []),
    ],
)
def test_ambassadors_who_were_accredited(text, expected):
    """A head of state who accredits ambassadors receives their credentials."""
    assert [party for kind, party, _ in happened(text) if kind == "credentials_presented"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "President Aidos Serik, the President of the Republic and the Chairperson of the African Union, met "
                "with Ana Ruiz, the Prime Minister of Peru."
            ),
            [("meeting_held", "PE", None)],
        ),
        (
            (
                "OSCE Secretary General Juan Soto concluded his visit to Kazakhstan. In Peru, Secretary General Soto "
                "met with President Ana Ruiz of Peru."
            ),
            [("visit_paid", "OSCE", None)],
        ),
        (
            "After visiting Chile and Oman, Minister of Peru Ana Ruiz will arrive in Astana on 5 October.",
            [("visit_agreed", "PE", "2024-10-05")],
        ),
        (
            (
                "Ministers of Kazakhstan and Peru, Aidos Serik and Ana Ruiz, praised the Union's work. They met in "
                "Lima and discussed trade."
            ),
            [("meeting_held", "PE", None)],
        ),
        (
            (
                "Minister Aidos Serik arrived in Peru on Monday. The minister's plane landed at the base "
                "of Callao at 9.10 p.m., and he was received by Minister Ana Ruiz of Peru."
            ),
            [("visit_paid", "PE", "2024-09-30")],
        ),
        (
            "Minister Aidos Serik arrived in Chile on Monday. He was welcomed at Lima International Airport.",
            [("visit_paid", "CL", "2024-09-30")],
        ),
        (
            "President Aidos Serik will visit Peru, Chile and Oman. The visit, which ends on 7 October, is timely.",
            [("visit_agreed", "CL", None), ("visit_agreed", "OM", None), ("visit_agreed", "PE", None)],
        ),
        (
            (
                "During his meeting with Prime Minister of Peru Ana Ruiz, Aidos Serik extended best wishes for the "
                "coming week."
            ),
            [("meeting_held", "PE", None)],
        ),
        (
            "The state visit to Peru will coincide with the 10th session of the Kazakhstan-Peru Joint Commission.",
            [("meeting_agreed", "PE", None), ("visit_agreed", "PE", None)],
        ),
    ],
)
def test_who_acts_and_when(text, expected):
    """Who acts is neither a place nor a second office, and a day of a tour is no day of its last leg."""
    assert happened(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Aidos Serik met with his Peruvian counterpart, Ana Ruiz, the country's President, Juan Soto, and "
                "Speaker Elsa Leon."
            ),
            [("meeting_held", "PE", None)] * 3,
        ),
        ("Both governments are negotiating the signing of agreements on extradition with Peru.", []),
        (
            "The negotiations led to the signing of agreements on extradition with Peru.",
            [("agreement_signed", "PE", None)],
        ),
        (
            (
                "President Ana Ruiz of Peru will visit Kazakhstan on 21 October, during which the III Meeting of the "
                "Partnership Council will be held."
            ),
            [("meeting_agreed", "PE", "2024-10-21"), ("visit_agreed", "PE", "2024-10-21")],
        ),
        ("The Minister met Ana Ruiz of Peru, and visited Cusco province.", [("meeting_held", "PE", None)]),
        (
            "The Minister met with representatives of the Inter-American Commission on Human Rights.",
            [("meeting_held", "IACHR", None)],
        ),
    ],
)
def test_whom_and_what(text, expected):
    """`The country's President` is one more who was met; what is negotiated is not signed; places are no guests."""
    assert happened(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Minister Serik will call on Prime Minister of Malaysia Karim Mohamad. He will also meet Malaysia's "
                "Minister of Defence Mohamad Sabri, Minister of Finance Lim Wei Han, as well as other leaders."
            ),
            [("meeting_agreed", "MY", None)] * 3,
        ),
        (
            (
                "On 26 September, Minister Serik travelled to Lima for a meeting with Prime Minister Ana Ruiz. On 27 "
                "September, he travelled to Chile to meet Chancellor Juan Soto."
            ),
            [
                ("meeting_held", "CL", "2024-09-27"),
                ("meeting_held", "PE", "2024-09-26"),
                ("visit_paid", "CL", "2024-09-27"),
                ("visit_paid", "PE", "2024-09-26"),
            ],
        ),
        (
            (
                "Minister Aidos Serik will hold talks with Minister Ana Ruiz of Peru, tour the port of the city with "
                "those who run it, and witness the signing of cooperation documents."
            ),
            [("meeting_agreed", "PE", None)],
        ),
        (
            (
                "From 5 to 7 October, President Aidos Serik will attend the Meeting of the Council of "
                "Heads of State of the CIS in Lima and, at the invitation of President of Peru Ana Ruiz "
                "and President of Chile Juan Soto, pay state visits to Peru and Chile."
            ),
            [
                ("meeting_agreed", "CIS", "2024-10-05/2024-10-07"),
                ("visit_agreed", "CL", "2024-10-05/2024-10-07"),
                ("visit_agreed", "PE", "2024-10-05/2024-10-07"),
            ],
        ),
        ("The Munich Security Conference has been held every year since 1963. Aidos Serik will go there.", []),
    ],
)
def test_what_is_told_of_several(text, expected):
    """Two with one name in common are two; whom somebody travels to meet is of the country that he travels to."""
    assert happened(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister embarked on a visit to Peru on 14 October.", [("visit_paid", "PE", "2023-10-14")]),
        ("The Minister began a visit to Peru on 14 October.", [("visit_paid", "PE", "2023-10-14")]),
        ("The tour included a visit to Peru on 14 October.", [("visit_paid", "PE", "2023-10-14")]),
        ("The Minister will embark on a visit to Peru on 14 October.", [("visit_agreed", "PE", "2024-10-14")]),
        ("Ahead of visiting Lima, the Minister spoke of trade.", [("visit_agreed", "PE", None)]),
        ("Ahead of arriving in Lima, the Minister spoke of trade.", [("visit_agreed", "PE", None)]),
        (
            "Before arriving in Lima on Friday, the Minister will go to Chile.",
            [("visit_agreed", "CL", None), ("visit_agreed", "PE", "2024-10-04")],
        ),
        (
            "Before arriving in Lima on Monday, the Minister visited Chile.",
            [("visit_paid", "CL", None), ("visit_paid", "PE", "2024-09-30")],
        ),
        ("There is a meeting with Minister Ruiz of Peru coming up in May.", [("meeting_agreed", "PE", "2025-05")]),
        ("With a visit to Peru coming up, he spoke of trade.", [("visit_agreed", "PE", None)]),
        ("The conclusion of the treaty with Peru is coming up.", []),
        (
            "The talks with Minister Ruiz of Peru on Monday were about the vote to be held in May.",
            [("meeting_held", "PE", "2024-09-30")],
        ),
        (
            "The meeting with Minister Ruiz of Peru on Monday dealt with the fair coming up in May.",
            [("meeting_held", "PE", "2024-09-30")],
        ),
        ("A meeting with Minister Ruiz of Peru on trade will be held in May.", [("meeting_agreed", "PE", "2025-05")]),
        (
            "They spoke of the visit of President Soto of Peru, which will take place in May.",
            [("visit_agreed", "PE", "2025-05")],
        ),
        ("They discussed the visit to Peru, which is due to begin in May.", [("visit_agreed", "PE", "2025-05")]),
        ("They recalled the visit to Peru, which took place in May.", [("visit_paid", "PE", "2024-05")]),
        (
            "The Minister held talks with Minister Ruiz of Peru on the Lima Fair, which will be held in May.",
            [("meeting_held", "PE", None)],
        ),
        (
            (
                "Minister Serik met Minister Ruiz of Peru. Their talks focused on the visit of President Soto of Peru, "
                "which will take place in May."
            ),
            [("meeting_held", "PE", None), ("visit_agreed", "PE", "2025-05")],
        ),
    ],
)
def test_begun_or_coming_up(text, expected):
    """What has begun has its day behind it; what comes up, or what somebody is ahead of, is to come."""
    assert happened(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister met Minister Soto of Peru yesterday and Minister Ruiz of Chile today.",
            [("meeting_held", "CL", "2024-10-01"), ("meeting_held", "PE", "2024-09-30")],
        ),
        (
            "The Minister will meet Minister Soto of Peru tomorrow (Wednesday) and Minister Ruiz of Chile on Thursday.",
            [("meeting_agreed", "CL", "2024-10-03"), ("meeting_agreed", "PE", "2024-10-02")],
        ),
        (
            "The Minister met Minister Soto of Peru today and Minister Ruiz of Chile spoke to reporters.",
            [("meeting_held", "PE", "2024-10-01")],
        ),
    ],
)
def test_one_on_a_day_and_another_on_the_next(text, expected):
    """Each of two who are met has a day of their own; who does something else is not met."""
    assert happened(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It was a fine opportunity for trade and also a chance for me to catch up with Minister Soto of Peru.",
            [("meeting_held", "PE", None)],
        ),
        ("It was a good chance for us to meet Minister Soto of Peru.", [("meeting_held", "PE", None)]),
        ("There will be a chance for us to meet Minister Soto of Peru.", [("meeting_agreed", "PE", None)]),
        ("There was no chance for us to meet Minister Soto of Peru.", []),
        ("He thanked the Minister for his recent visit to Lima to attend the OAS summit.", []),
        (
            "He recalled the Minister's trip to Lima in May to meet President Soto.",
            [("meeting_held", "PE", "2024-05"), ("visit_paid", "PE", "2024-05")],
        ),
        (
            "He recalled the planned trip to Lima in May to meet President Soto.",
            [("meeting_agreed", "PE", "2025-05"), ("visit_agreed", "PE", "2025-05")],
        ),
        (
            "I am looking forward to seeing Lima, as well as representing Kazakhstan at the G20 meeting.",
            [("meeting_agreed", "G20", None)],
        ),
        (
            "The Minister met President Soto of Peru, as well as representing Kazakhstan at the G20 meeting.",
            [("forum_attended", "G20", None), ("meeting_held", "PE", None)],
        ),
        ("He announced the visits in a debate on 24 September. He visited Lima.", [("visit_paid", "PE", None)]),
        (
            "He met President Soto of Peru on 24 September. They signed the Lima Treaty.",
            [("agreement_signed", "PE", "2024-09-24"), ("meeting_held", "PE", "2024-09-24")],
        ),
        (
            "I met President Soto of Peru in May 2023. We discussed trade. We had a good exchange on the sea.",
            [("meeting_held", "PE", "2023-05")],
        ),
        (
            "I met President Soto of Peru in May 2023. We have had a good exchange on the sea.",
            [("meeting_held", "PE", None), ("meeting_held", "PE", "2023-05")],
        ),
        (
            "I met President Soto of Peru in May 2023. We had a good exchange on the sea today.",
            [("meeting_held", "PE", "2023-05"), ("meeting_held", "PE", "2024-10-01")],
        ),
    ],
)
def test_chances_taken_and_trips_recalled(text, expected):
    """A chance that was there was taken; what was done on a trip that is recalled is over, and needs its day."""
    assert happened(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I am pleased to welcome Minister Soto of Peru and several cabinet colleagues to Astana.", ["visit_paid"]),
        ("I am pleased to welcome Minister Soto of Peru here in Astana.", ["visit_paid"]),
        (
            "It has been a pleasure and a delight to welcome President Soto of Peru to a state visit to Kazakhstan.",
            ["visit_paid"],
        ),
        ("I will be pleased to welcome Minister Soto of Peru to Astana in May.", ["visit_agreed"]),
        ("I am pleased to welcome the news of Minister Soto of Peru here in Astana.", []),
    ],
)
def test_guests_who_are_welcomed_here(text, expected):
    """Whoever is welcomed here, with colleagues or without, has come."""
    assert [kind for kind, _, _ in happened(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister will engage with the leadership of the port in Lima, with meetings with Minister Soto of "
                "Peru on Friday."
            ),
            [("meeting_agreed", "PE", "2024-10-04")],
        ),
        (
            "The Minister visited the port of Lima, with meetings with Minister Soto of Peru on Monday.",
            [("meeting_held", "PE", "2024-09-30"), ("visit_paid", "PE", None)],
        ),
        ("Deputy Ann Quill asked the Minister about his visit to Peru and his talks with Minister Soto.", []),
        ("Senator Quill asked the Minister for details of his meeting with Minister Soto of Peru.", []),
        (
            "The Minister asked the President of Peru, whom he met on Monday, for help.",
            [("meeting_held", "PE", "2024-09-30")],
        ),
        ("I visited with Minister Soto of Peru on Monday.", [("meeting_held", "PE", "2024-09-30")]),
        ("I was pleased to visit with President Soto of Peru yesterday.", [("meeting_held", "PE", "2024-09-30")]),
        ("He paid a visit with Minister Soto of Peru to a farm.", []),
        ("He will visit with Minister Soto of Peru in May.", [("meeting_agreed", "PE", "2025-05")]),
    ],
)
def test_asked_engaged_and_visited_with(text, expected):
    """Questions of a parliament tell nothing; whoever visits with somebody meets him."""
    assert happened(text) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Statement by Press Secretary Ann Quill on a Change in the President's Travel to Peru", []),
        ("Statement by Press Secretary Ann Quill on President Serik's Travel to Peru", ["Serik"]),
    ],
)
def test_whose_travel_it_is(title, expected):
    """Those travel whose travel it is, not who speaks of it."""
    visits = [one for one in facts("The programme is as follows.", title=title) if one.kind.startswith("visit")]
    assert [[person.name for person in one.people] for one in visits] == [expected]


def test_a_document_that_is_told_of_before_it_is_named():
    """What an agreement paves the way for is no name of it."""
    text = (
        "Kazakhstan and Peru signed an agreement that is paving the way for more flights. Minister Serik and Minister "
        "Soto of Peru signed the Kazakhstan-Peru Aviation Agreement on Monday."
    )
    assert happened(text) == [("agreement_signed", "PE", "2024-09-30")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I have met the Foreign Minister of Peru, Ana Ruiz, on nine separate occasions.", []),
        ("I have met Minister Ruiz of Peru on four occasions since then.", []),
        ("I met Minister Ruiz of Peru on the occasion of the fair.", [("meeting_held", "PE", None)]),
        (
            "While in Brussels, the Minister met with senior officials of the European Union.",
            [("meeting_held", "EU", None)],
        ),
        (
            "While in Lima, the Minister met with senior officials of Peru.",
            [("meeting_held", "PE", None), ("visit_paid", "PE", None)],
        ),
    ],
)
def test_met_many_times_or_while_somewhere(text, expected):
    """Whom somebody has met many times he has met at no time; who sees an organisation is on no visit to it."""
    assert happened(text) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Minister Serik Travel to Lima, Quito and Suva", ["EC", "FJ", "PE"]),
        ("Minister Serik to Travel to Lima, Quito and Suva", ["EC", "FJ", "PE"]),
        ("Rules on Travel to Lima, Quito and Suva", ["PE"]),
    ],
)
def test_stops_that_only_the_title_names(title, expected):
    """A title tells of all the stops of somebody's journey, and the text may tell more of one."""
    text = "Minister Aidos Serik will travel to Lima, Peru, on 2 November."
    assert sorted(party for kind, party, _ in happened(text, title=title) if kind == "visit_agreed") == expected
