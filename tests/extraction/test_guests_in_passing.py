"""Guests, envoys and papers that a release tells of in passing: who they were, and what did not happen just then."""

import pytest

from tests.extraction.told import dated, days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "President Serik Omarov met on Friday the Ambassador of Peru, Juan Soto, The Ambassador of Chile, "
                "Ana Ruiz, and the Ambassador of Cuba, Elsa Leon."
            ),
            ["PE,CL,CU"],
        ),
        ("The Minister called on the King of Jordan along with other OSCE ambassadors.", ["JO"]),
        ("The Minister met the President of Chad together with his fellow OIC ministers.", ["TD"]),
        ("The Minister met the President of Chad together with the Foreign Minister of Mali.", ["TD", "ML"]),
        ("Minister Omarov held bilateral interactions with Foreign Minister Ana Ruiz of Peru.", ["PE"]),
        ("Minister Omarov held fruitful interactions with students from Peru.", []),
        (
            "The meeting of the Joint Commission between the governments of Kazakhstan and Oman last year was useful.",
            ["OM"],
        ),
        ("The Joint Commission between the governments of Kazakhstan and Oman is a useful body.", []),
    ],
)
def test_whom_they_met(text, expected):
    """A list may be spelt with capitals; those who came along met nobody; a commission has to meet."""
    assert [parties for _, parties in told(text, "meeting_held")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov received Elsa Leon, Vice Minister of Peru, who has been in Astana to open a fair.", []),
        ("Minister Omarov received Elsa Leon, Vice Minister of Peru, who has been in Astana to attend a fair.", ["PE"]),
        ("Minister Omarov met Elsa Leon, Vice Minister of Peru, who was in Almaty to attend a fair.", ["PE"]),
        ("Minister Omarov met Elsa Leon, Vice Minister of Peru, who was in New York to attend the Assembly.", []),
        ("Peru is to send a business delegation to Kazakhstan in May.", []),
        ("Peru is to send a parliamentary delegation to Kazakhstan in May.", ["PE"]),
        (
            (
                "Minister Omarov left on Monday for an official visit to Peru. During the visit, both ministers spoke "
                "of the need for peace, particularly in Mali."
            ),
            ["PE"],
        ),
        (
            "Minister Omarov left on Monday for a visit to Peru. During the visit the situation in Mali was raised.",
            ["PE"],
        ),
    ],
)
def test_whose_visit_it_is(text, expected):
    """Who is there for something is on a visit; merchants are not, nor does one lead to a place only spoken of."""
    assert [parties for _, parties in told(text, "visit")] == expected


@pytest.mark.parametrize(
    ("text", "visitor", "place"),
    [
        (
            "President Omarov accepted Prime Minister of Peru Ana Ruiz's invitation to join the festivities.",
            "Omarov",
            None,
        ),
        (
            "Peruvian Prime Minister Ana Ruiz accepted President Omarov's kind invitation to Astana in May.",
            "Ana Ruiz",
            "Astana",
        ),
        ("Peruvian Prime Minister Ana Ruiz accepted an invitation from President Omarov.", "Ana Ruiz", "Kazakhstan"),
    ],
)
def test_who_accepts_an_invitation(text, visitor, place):
    """Whoever accepts an invitation will come, not who sent it."""
    (visit,) = [fact for fact in facts(text) if fact.kind == "visit_agreed"]
    assert [person.name for person in visit.people] == [visitor]
    assert (visit.place.name if visit.place else None) == place


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The President received the letters of credence of these envoys on Friday:\n\nH.E. Mr. Ali Zain - "
                "Kingdom of Morocco\n\nH.E. Dr. Ana Ruiz – The Argentine Republic\n\nH.E. Ms. Elsa Leon – Peru\n\n"
                "He wished the Foreign Minister of Chile well."
            ),
            ["MA", "AR", "PE"],
        ),
        (
            (
                "The President received the credentials of the new Ambassador of Peru, Ana Ruiz. Peru raised ties to "
                "the level of ambassador in August, after it had recalled its ambassador in 2016."
            ),
            ["PE"],
        ),
    ],
)
def test_who_presented_credentials(text, expected):
    """A line with a name and a state goes on with the list; an ambassador who was called back is not on it."""
    assert [parties for _, parties in told(text, "credentials")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He recalled the various agreements signed between Kazakhstan and Peru.", []),
        ("He mentioned the numerous memoranda signed with Peru.", []),
        ("He recalled the agreement signed with Peru on 5 May 2023.", ["2023-05-05"]),
        ("Both presidents will also be witnessing the signing of a memorandum with Peru on trade.", []),
        ("Both presidents spoke while witnessing the signing of a memorandum with Peru on trade.", [None]),
    ],
)
def test_papers_that_are_only_spoken_of(text, expected):
    """What is called to mind without a day, or is yet to be seen signed, was not signed just then."""
    assert days(text, "agreement_signed") == expected


_COMING = "Peruvian Foreign Minister Ana Ruiz will pay an official visit to Kazakhstan on October 5. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_COMING + "Talks between the two delegations are due to take place.", []),
        (_COMING + "Bilateral talks will be held in Astana.", []),
        (_COMING + "The sixth session of the Joint Commission will be held.", ["2024-10-05"]),
        (_COMING + "The next consultations will be held in Lima in May 2025.", ["2025-05"]),
        (_COMING + "She will hold talks with Minister Serik Omarov.", ["2024-10-05"]),
        (
            "President Omarov will visit Lima on Sunday in conjunction with the third Kazakhstan-Peru Consultations.",
            ["2024-10-06"],
        ),
        (
            (
                "President Omarov discussed the coming consultations in Lima with President Ana Ruiz of Peru in a "
                "telephone conversation on Monday."
            ),
            [None],
        ),
        ("Minister Omarov and Ambassador of Peru Ana Ruiz signed an agreement to hold regular consultations.", []),
    ],
)
def test_meetings_of_a_visit_to_come(text, expected):
    """Talks that any visit holds are not told again; sessions and talks with somebody named are."""
    assert days(text, "meeting_agreed") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mr Serik Omarov, Minister for Foreign Affairs: At the Munich Security Conference, I took questions.",
        "Yesterday, at the Munich Security Conference, I took questions.",
    ],
)
def test_speakers_who_tell_where_they_were(text):
    """Who speaks may be named before what he tells."""
    assert told(text, "forum") == [("forum_attended", "MSC")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Tarmabamba, Foreign Minister of Peru received Minister Serik Omarov.", []),
        ("In Lima, Ana Ruiz, Foreign Minister of Peru, received Minister Serik Omarov.", ["Ana Ruiz"]),
        ("MoS Omarov met Foreign Minister of Peru Ana Ruiz.", ["Ana Ruiz"]),
        ("Minister Omarov met Minister of Environment Protection of Peru Ana Ruiz.", ["Ana Ruiz"]),
    ],
)
def test_who_is_a_person(text, expected):
    """A town that no table knows is nobody's name."""
    (met,) = [fact for fact in facts(text) if fact.kind == "meeting_held"]
    assert [person.name for person in met.people] == expected


_CONSULTED = (
    "Political consultations between the Foreign Ministries of Kazakhstan and Peru were held in Lima.\n\n"
    "The Kazakh side was led by Deputy Minister Serik Omarov, while the Peruvian side was headed by Vice Minister "
    "Ana Ruiz.\n\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            _CONSULTED + "At a meeting with Peruvian Foreign Minister Juan Soto, he spoke of trade.",
            ["Ana Ruiz", "Juan Soto"],
        ),
        (_CONSULTED + "Mr Omarov also met with Speaker of Congress Elsa Leon of Peru.", ["Ana Ruiz", "Elsa Leon"]),
        (_CONSULTED + "At the meeting with Ms Ruiz, he spoke of trade.", ["Ana Ruiz"]),
        ("The King gave audience at the palace to Peruvian Ambassador Ana Ruiz.", ["Ana Ruiz"]),
        ("The King granted audience on Monday to a Peruvian team led by Ana Ruiz, Peruvian Minister.", ["Ana Ruiz"]),
    ],
)
def test_who_was_met_beside_consultations(text, expected):
    """Whoever else is met has a meeting of his own, and an audience needs no article."""
    assert [person.name for fact in facts(text) if fact.kind == "meeting_held" for person in fact.people] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov left Rome on Friday for Malta, where he will attend an OSCE meeting.", [None]),
        ("Minister Omarov flew to Lima on Monday, where he will hold talks with Minister of Peru Ana Ruiz.", [None]),
        ("Minister Omarov leaves on Monday for Lima, where he will hold talks with Peru's Ana Ruiz.", ["2024-10-07"]),
        ("Kazakhstan and Peru will work to ensure fruitful consultations between Kazakhstan and Peru.", []),
        (
            (
                "Minister Omarov met Minister of Peru Ana Ruiz. The next session of the Joint Commission will be held "
                "in Lima in May. Political consultations will be held in Astana in May."
            ),
            ["2025-05", "2025-05"],
        ),
    ],
)
def test_when_and_where_they_will_meet(text, expected):
    """The day on which somebody left is over; what will be in two towns are two meetings."""
    assert days(text, "meeting_agreed") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Omarov's visit to Peru builds on the talks held in Astana last year.", [None]),
        ("Omarov's visit to Peru last year follows an old custom.", ["2023"]),
        ("He received Peruvian Minister Ana Ruiz, who arrived to offer condolences.", [None]),
        ("He thanked those who arrived to offer condolences.", []),
    ],
)
def test_when_a_visit_was(text, expected):
    """What a visit comes after has a time of its own."""
    assert days(text, "visit_paid") == expected


def test_talks_of_others_that_came_to_something():
    """Negotiations whose outcome is spoken of need not be those of who speaks of it."""
    text = (
        "President Omarov received a phone call from President of Peru Ana Ruiz on Friday. They spoke about the "
        "results of the latest round of negotiations held in Muscat over three days."
    )
    assert [fact.kind for fact in facts(text)] == ["call_held"]


def test_titles_that_tell_who_received_credentials():
    """States before `receives` sent nobody."""
    text = "On Friday the President received the letter of credence of the Ambassador of Oman, Ali Zain."
    title = "President Seeks Ties With Peru, Chile, Receives Letters Of Credence From Ambassadors"
    assert told(text, "credentials", title=title) == [("credentials_presented", "OM")]


def test_a_guest_who_was_welcomed_to_a_house_of_state():
    """Who is welcomed where ministers receive was met."""
    text = "Foreign Secretary Tom Hill welcomed Foreign Minister of Peru Ana Ruiz to Carlton Gardens today."
    assert told(text, "", home="GB") == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("", "The Minister received a farewell visit from the Ambassador of Peru, Ana Ruiz."),
        ("Farewell visit of the Ambassador of Peru", "The Minister received Ana Ruiz, Ambassador of Peru."),
        ("Introductory visit by the Ambassador of Peru", "The Minister received Ana Ruiz, Ambassador of Peru."),
        ("Serik receives farewell visit from Ambassador Ruiz", "The Minister received Ambassador of Peru Ana Ruiz."),
    ],
)
def test_an_ambassador_who_takes_leave_is_on_no_visit(title: str, text: str):
    """He lives where he takes his leave, and the farewell visit is a meeting."""
    assert told(text, "", title=title) == [("meeting_held", "PE")]


def test_a_minister_who_comes_to_introduce_himself_is_on_a_visit():
    """Only an ambassador is at home where he makes his introductory visit."""
    text = "Foreign Minister of Peru Ana Ruiz arrived in Kazakhstan on an introductory visit."
    assert told(text, "", title="Introductory visit by the Foreign Minister of Peru") == [("visit_paid", "PE")]


@pytest.mark.parametrize(
    ("text", "met", "visited"),
    [
        (
            "Minister Soto met with Foreign Minister of Zambia Kofi Mensah, who is in Lima on a visit, on Monday.",
            ("meeting_held", "ZM", "2024-10-07"), ("visit_paid", "ZM", None),
        ),
        (
            (
                "Minister Soto will meet with Foreign Minister of Zambia Kofi Mensah, who is on a visit to Lima, on 15 "
                "October."
            ),
            ("meeting_agreed", "ZM", "2024-10-15"), ("visit_paid", "ZM", None),
        ),
        (
            (
                "Minister Soto met with Foreign Minister of Zambia Kofi Mensah, who is on a visit to Peru for talks on "
                "trade, in the afternoon of 7 October."
            ),
            ("meeting_held", "ZM", "2024-10-07"), ("visit_paid", "ZM", None),
        ),
    ],
)  # fmt: skip
def test_a_visit_in_passing_has_no_date_of_what_is_done_meanwhile(text, met, visited):
    """The day behind the comma is that of the meeting, and a guest who is there is on his visit."""
    assert sorted(dated(text, home="PE", published="2024-10-10")) == sorted([met, visited])


def test_a_guest_in_passing_who_meets():
    """Whoever is there on a visit stands beside home before the verb."""
    text = "Foreign Minister of Zambia Kofi Mensah, who is in Lima on a visit, and Minister Soto met on Monday."
    assert ("meeting_held", "ZM", "2024-10-07") in dated(text, home="PE", published="2024-10-10")


@pytest.mark.parametrize(
    "guest",
    [
        "Zambian Foreign Minister Kofi Mensah", "his Zambian counterpart, Foreign Minister Kofi Mensah,",
        "Zambian Foreign Minister Kofi Mensah and members of the Zambian delegation", "Zambian Ambassador Kofi Mensah",
    ],
)  # fmt: skip
def test_talks_are_on_the_day_of_the_welcome(guest):
    """`Welcomed him on Monday and the two held talks`: that was on Monday."""
    text = f"Minister Soto welcomed {guest} to Lima on Monday and the two held talks."
    assert days(text, "meeting_held", home="PE", published="2024-10-10") == ["2024-10-07"]
