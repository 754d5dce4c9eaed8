"""Plans that somebody told of, the days of coming and going, and what only looks like a meeting, a paper or a title."""

import pytest

from tests.extraction.told import dated, days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Omarov said that the President of Peru would make an official visit to Kazakhstan on 18 October.",
            ["2024-10-18"],
        ),
        (
            (
                "Mr Omarov announced today that His Excellency Hernando Ruiz, President of the Republic of Peru and "
                "of its Council of State, would make an official visit to Kazakhstan starting on 18 October."
            ),
            ["2024-10-18"],
        ),
        ("Mr Omarov said he hoped the President of Peru would make a visit on 18 October.", []),
        ("Mr Omarov said that the President of Peru would be happy to make a visit on 18 October.", []),
        ("Mr Omarov said that the President of Peru would make a visit to Kazakhstan if asked.", []),
    ],
)
def test_what_somebody_said_would_be(text, expected):
    """A visit that somebody said would be made on a day is planned; one that is hoped for is not."""
    assert days(text, "visit_agreed") == expected


@pytest.mark.parametrize(
    "text",
    [
        "He is expected to arrive in Astana on Monday, 14 October and to leave from Almaty on Thursday, 17 October.",
        "He will arrive in Astana on 14 October and depart for Chile on 17 October.",
        "He will arrive in Astana on 14 October and leave on 17 October.",
    ],
)
def test_from_coming_to_going(text):
    """A visit lasts from the day of arrival to that of departure, wherever somebody leaves from or for."""
    told_first = "President Ruiz of Peru will make a state visit to Kazakhstan later this year. "
    assert days(told_first + text, "visit_agreed") == ["2024-10-14/2024-10-17"]


def test_states_that_something_is_made_up_of():
    """They hold no meetings where they are only listed."""
    text = (
        "The Minister will help to launch a pact which includes the ASEAN states plus Kazakhstan, Peru and Chile, "
        "and will hold several meetings with partners."
    )
    assert told(text, "meeting") == []
    assert told("Kazakhstan, Peru and Chile will hold a meeting on Monday.", "meeting") == [("meeting_agreed", "PE,CL")]


def test_what_a_document_does_is_no_further_document():
    """A line that begins with the document signed just before goes on to tell of it."""
    text = (
        "Kazakhstan signed a Free Trade Agreement with Peru today.\n\n"
        "The Agreement opens new markets to farmers.\n\nThe Agreement (KAPFTA) lowers duties."
    )
    assert [fact.kind for fact in facts(text)] == ["agreement_signed"]


def test_a_sheikh_by_name():
    """Behind `Al` a title is part of a name."""
    text = "The Minister met with the Secretary General of the Palestine Liberation Organization Hasan Al-Sheikh today."
    (met,) = facts(text)
    assert (met.counterparts, [one.name for one in met.people]) == (("PS",), ["Hasan Al-Sheikh"])


def test_its_president_is_of_whom_was_told_before():
    """`The visit by its President` is none of home to the state told of before."""
    text = (
        "President Ruiz of Peru will visit Kazakhstan on 18 October. Peru is a friend of ours. The coming visit by its "
        "first President is welcomed by all."
    )
    assert told(text) == [("visit_agreed", "PE")]


_PREPARED = [
    ("Consultations are under way with Peru to fix the date of a visit.", []),
    ("Talks between Kazakhstan and Peru are ongoing on the timing of a summit.", []),
    ("Kazakhstan and Peru held talks in Lima to fix the date of a summit.", [("meeting_held", "PE", None)]),
    ("The ministers of Kazakhstan and Peru agreed to speed up the negotiations.", []),
    ("The sides do not have plans for a meeting of the presidents of Kazakhstan and Peru.", []),
    ("President Sarin had not made any plans to visit Peru.", []),
    ("President Sarin had made plans to visit Peru in May 2025.", [("visit_agreed", "PE", "2025-05")]),
    ("Envoy Sarin is considering a trip to Lima next week for a meeting with Ana Ruiz, Minister of Peru.", []),
    ("The Kazakhstan-Peru Strategic Dialogue covers trade and visas.", []),
    ("The Kazakhstan-Peru Strategic Dialogue covered trade and visas.", [("meeting_held", "PE", None)]),
    ("Kazakhstan and Peru instituted regular consultations in 2012.", []),
    ("Kazakhstan proposed a meeting of the Kazakhstan-Peru Commission in the coming days.", []),
    (
        "There is an understanding between Kazakhstan and Peru about a meeting of ministers in the near future.",
        [("meeting_agreed", "PE", None)],
    ),
    ("A call with the Prime Minister of Peru has been scheduled as well as a dinner.", []),
    ("Another meeting is lined up with Foreign Minister Ana Ruiz of Peru.", [("meeting_agreed", "PE", None)]),
    (
        "Minister Omarov expects to raise the matter at a meeting with Foreign Minister Ana Ruiz of Peru in Lima.",
        [("meeting_agreed", "PE", None)],
    ),
    (
        "Minister Omarov will hold talks with Foreign Minister Ana Ruiz of Peru on what should be done about visas.",
        [("meeting_agreed", "PE", None)],
    ),
    (
        "Beside his meeting with his counterpart of Peru, Minister Omarov will meet Ana Ruiz, President of Peru.",
        [("meeting_agreed", "PE", None), ("meeting_agreed", "PE", None)],
    ),
    (
        "According to his office, President Sarin would fly to Lima on Wednesday.",
        [("visit_agreed", "PE", "2024-10-02")],
    ),
    ("If asked, President Sarin would fly to Lima on Wednesday.", []),
    ("Experts of Kazakhstan and Peru signed two deals in Lima.", [("agreement_signed", "PE", None)]),
    ("A total of 83 deals were signed between Kazakhstan and Peru so far.", []),
]


@pytest.mark.parametrize(("text", "expected"), _PREPARED)
def test_what_is_prepared_and_what_is_arranged(text, expected):
    """Talks on when something will be are no event, nor is what a dialogue is for; what is arranged is to come."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Soto of Peru is expected in the country today for a state visit.", "2024-10-01"),
        ("President Soto of Peru is on Thursday expected in the country for a state visit.", "2024-10-03"),
        ("President Soto of Peru is awaited in the country on Thursday.", "2024-10-03"),
        ("President Soto of Peru, at the invitation of his host President Sarin, is due here on Thursday.", None),
        (
            "President Soto of Peru, at the invitation of his host President Sarin, will arrive on Thursday.",
            "2024-10-03",
        ),
    ],
)
def test_who_is_expected_in_the_country(text, expected):
    """A guest who is expected will come, today as well."""
    assert days(text, "visit_agreed") == ([expected] if expected else [])
    assert days(text, "visit_paid") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The visit of Minister Omarov to Peru aims at closer ties. He will be in Lima from 7 to 9 October.",
            [("visit_agreed", "PE", "2024-10-07/2024-10-09")],
        ),
        (
            (
                "In a post on Saturday, the ministry wrote that the visit of Minister Omarov to Peru comes at a good "
                "time. Minister Omarov will arrive in Lima on Thursday."
            ),
            [("visit_agreed", "PE", "2024-10-03")],
        ),
        (
            "The visit of Minister Omarov to Peru was a success. He will be in Lima again from 7 to 9 October.",
            [("visit_paid", "PE", None), ("visit_agreed", "PE", "2024-10-07/2024-10-09")],
        ),
        (
            "Minister Omarov came to Lima today for the OSCE Summit.\n\nThe meeting will take place on 5 October.",
            [("meeting_agreed", "OSCE", "2024-10-05")],
        ),
        (
            "Minister Omarov came to Lima today for the OSCE Summit.\n\nThe summit opened today.",
            [("forum_attended", "OSCE", "2024-10-01")],
        ),
        ("Minister Omarov is in Peru as a member of a delegation led by the President.", [("visit_paid", "PE", None)]),
        (
            "Minister Omarov headed for Lima on a working visit to discuss trade with the Peruvian side.",
            [("visit_paid", "PE", None)],
        ),
        (
            "Minister Omarov left for Benin on Monday on a tour of African states, which will also take him to Togo.",
            [("visit_paid", "BJ", "2024-09-30"), ("visit_paid", "TG", "2024-09-30")],
        ),
    ],
)
def test_visits_that_have_not_begun(text, expected):
    """What is told of a visit in the present tense is told of the one to come, and so is coming early to a summit."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov will visit Peru on the 26th to the 30th of October.", "2024-10-26/2024-10-30"),
        ("Minister Omarov will visit Peru on the 26th of October.", "2024-10-26"),
        ("The visit of President Soto of Peru will precede elections set for October 9.", None),
    ],
)
def test_days_from_the_one_to_the_other(text, expected):
    """Two days of a month by number are a stretch; that of elections is not that of a visit."""
    assert days(text, "visit_agreed") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov holds talks with Ana Ruiz, Minister of Peru, in Lima on Monday.", "meeting_held"),
        ("Minister Omarov holds talks with Ana Ruiz, Minister of Peru, in Lima on Thursday.", "meeting_agreed"),
        ("A day ago, Minister Omarov met Ana Ruiz, Minister of Peru.", "meeting_held"),
        (
            "Minister Omarov said of Monday's talks with Ana Ruiz, Minister of Peru, that they went well.",
            "meeting_held",
        ),
    ],
)
def test_yesterday_in_the_present_tense(text, expected):
    """A day of the week that was yesterday is over, though the present tense tells of it."""
    day = "2024-10-03" if expected == "meeting_agreed" else "2024-09-30"
    assert dated(text) == [(expected, "PE", day)]


def test_one_more_day_of_a_sentence():
    """What is added in a sentence with a day of its own is not on that with which the sentence opens."""
    text = "On Thursday, Omarov will attend the OSCE Summit, and is to take part in the meeting of NATO on Friday."
    assert dated(text) == [("meeting_agreed", "OSCE", "2024-10-03"), ("meeting_agreed", "NATO", "2024-10-04")]
    text = "Minister Omarov attended the OSCE Summit (for the period 16 July – 15 September 2024)."
    assert dated(text) == [("forum_attended", "OSCE", None)]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Peruvian President Soto Due in Astana for State Visit on Friday", [("visit_agreed", "PE", "2024-10-04")]),
        ("Peruvian President Soto Set to Visit Astana", [("visit_agreed", "PE", None)]),
        ("President Sarin to hold a bilateral with President Soto of Peru", [("meeting_agreed", "PE", None)]),
    ],
)
def test_plans_of_a_title(title, expected):
    """Words such as `Due` are no part of a name in a headline, and what somebody is `to hold` is to come."""
    assert dated("This was made known.", title=title) == expected


def test_who_is_met_besides():
    """Whom the guest is `also` to meet is one more meeting to come; organisations are spelt in more than one way."""
    text = (
        "Prime Minister Hernando Ruiz of Peru is visiting Astana today. The two governments will hold a joint sitting. "
        "Ruiz is also set to meet with Kazakh President Sarin."
    )
    assert told(text, "meeting") == [("meeting_agreed", "PE"), ("meeting_agreed", "PE")]
    text = "Minister Omarov will attend a meeting of the Shanghai Co-operation Organisation in Goa next month."
    assert dated(text) == [("meeting_agreed", "SCO", "2024-11")]
    text = "The Kazakhstan-Peru Supreme Cooperation Council will take place in Lima on Friday."
    assert dated(text) == [("meeting_agreed", "PE", "2024-10-04")]
    text = "Minister Omarov and Ana Ruiz, Minister of Peru, as chairs of the commission, met on Monday."
    assert dated(text) == [("meeting_held", "PE", "2024-09-30")]
    text = "Minister Omarov is due to meet during the visit with Ana Ruiz, Minister of Peru."
    assert ("meeting_agreed", "PE", None) in dated(text)


def test_this_week_on_a_sunday():
    """What will be `this week`, as is told on a Sunday, is in the week that begins; what was is in that which ends."""
    text = "Minister Omarov will meet Ana Ruiz, Minister of Peru, this week."
    assert dated(text, published="2024-09-29") == [("meeting_agreed", "PE", "2024-09-30/2024-10-06")]
    assert dated(text, published="2024-09-30") == [("meeting_agreed", "PE", "2024-09-30/2024-10-06")]
    text = text.replace("will meet", "met")
    assert dated(text, published="2024-09-29") == [("meeting_held", "PE", "2024-09-23/2024-09-29")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Omarov arrived in Lima ahead of tomorrow's opening of the third session of the OSCE Summit.",
            [("meeting_agreed", "OSCE", "2024-10-02")],
        ),
        (
            "President Soto of Peru, who took the oath of office on 14 September, met President Sarin in Astana.",
            [("meeting_held", "PE", None)],
        ),
        (
            "President Soto of Peru, who on 14 September met President Sarin in Astana, took the oath of office.",
            [("meeting_held", "PE", "2024-09-14")],
        ),
        ("In October President Sarin visits Peru.", [("visit_agreed", "PE", "2024-10")]),
        ("In September President Sarin visits Peru.", [("visit_paid", "PE", "2024-09")]),
        (
            (
                "Minister Omarov met Ana Ruiz, Minister of Peru, on Monday. The talks went well. "
                "At the meeting, the two signed an agreement on trade."
            ),
            [("meeting_held", "PE", "2024-09-30"), ("agreement_signed", "PE", "2024-09-30")],
        ),
        (
            "Minister Omarov visited Lima in the course of attending the OSCE Summit.",
            [("forum_attended", "OSCE", None)],
        ),
        (
            "Minister Omarov visited Lima in the course of the year.",
            [("visit_paid", "PE", "2024")],
        ),
        (
            "Omarov travelled to Lima, where he and other heads of state will be participating in the OSCE Summit.",
            [("meeting_agreed", "OSCE", None)],
        ),
        (
            "Minister Omarov will visit Peru on 14 October. Ana Ruiz, Minister of Peru, accepted to visit Astana.",
            [("visit_agreed", "PE", "2024-10-14"), ("visit_agreed", "PE", None)],
        ),
        (
            "Minister Omarov arrived in Kenya on Monday, with a brief halt in Peru.",
            [("visit_paid", "KE", "2024-09-30"), ("visit_paid", "PE", None)],
        ),
    ],
)
def test_whose_day_it_is(text, expected):
    """The day of an oath is not that of a meeting; that of a gathering's opening is its own."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The visit paves the way for a meeting of Omarov with Ana Ruiz, Minister of Peru.", []),
        ("Discussions are taking place with Lima to hold a meeting of Omarov and Ana Ruiz, Minister of Peru.", []),
        ("The dialogue between Kazakhstan and Peru has been seen as a model.", []),
        ("The dialogue between Kazakhstan and Peru was held in Lima.", [("meeting_held", "PE")]),
        ("Topics on the agenda for meetings with Minister Ruiz of Peru on Thursday include Kenyan interests.", []),
        ("Topics on the agenda were touched on in a meeting with Minister Ruiz of Peru.", [("meeting_held", "PE")]),
        ("It is the first agreement of its kind since Kazakhstan and Peru signed a treaty.", []),
        (
            "It is the first agreement of its kind. Kazakhstan and Peru signed it in Lima.",
            [("agreement_signed", "PE")],
        ),
        (
            "The presidents of four states – Kazakhstan, Peru, Chile and Kenya – met in Lima on Monday.",
            [("meeting_held", "PE,CL,KE")],
        ),
        (
            "Minister Omarov agreed with Ana Ruiz, Minister of Peru, on a visit to Lima on 14 October.",
            [("visit_agreed", "PE")],
        ),
    ],
)
def test_what_is_paved_seen_or_agreed(text, expected):
    """What is worked at, described or called to mind is no event; what was agreed with somebody is planned."""
    assert told(text, ("meeting", "agreement", "visit")) == expected
