"""Visits that are yet to come, however they are announced."""

import pytest

from tests.extraction.told import days, told


@pytest.mark.parametrize(
    "text",
    [
        "The Foreign Minister of Spain visits Kazakhstan on 5-7 November.",
        "The Foreign Minister of Spain is due in Astana on 5 November.",
        "The Foreign Minister of Spain will stay in Astana from 5 to 7 November.",
        "The dates of the official visit of the Foreign Minister of Spain to Kazakhstan were agreed: 5-7 November.",
        "An agreement was reached on a visit by the Foreign Minister of Spain to Astana in November.",
        "The arrival of the Foreign Minister of Spain in Astana is expected on 5 November.",
        "The visit of the Foreign Minister of Spain to Kazakhstan has been rescheduled to 5 November.",
        "The visit of the Foreign Minister of Spain to Kazakhstan has been postponed to November.",
        "Kazakhstan looks forward to welcoming the Foreign Minister of Spain in November.",
        "The Foreign Minister of Spain confirmed his visit to Kazakhstan in November.",
        "The Foreign Minister of Spain will arrive here on 5 November on a three-day official visit.",
        "President Tokayev will be accompanied on his visit to Spain on 5 November by several ministers.",
        "They agreed that the Foreign Minister of Spain José A. Ruiz would pay a visit to Kazakhstan in November.",
        "The Foreign Minister of Spain thanked for the invitation and said he would visit Astana at a convenient time.",
        "President Tokayev looks forward to receiving the Foreign Minister of Spain in Astana in November.",
        "On Thursday the Foreign Minister of Spain visits Kazakhstan.",
        "It was agreed that the Foreign Minister of Spain should visit Astana in the first half of next year.",
        "The Foreign Minister of Spain is coming to Kazakhstan in November.",
        "President Tokayev is going to Spain in November.",
        "They discussed arrangements relating to the visit of the Foreign Minister of Spain to Astana in November.",
        "The ministers discussed the visit of the Foreign Minister of Spain to Kazakhstan later this month.",
        "The ministers discussed the organisation of the visit of President Tokayev to Spain this November.",
        "An official visit to Kazakhstan by the Prime Minister of Spain is on the calendar for November.",
        "On his way back, President Tokayev will make a stopover in Madrid on 5 November.",
        "President Tokayev will receive the King of Spain on a state visit on 5 November.",
        "The President will visit Spain, it was announced. The visit will last from 5 to 7 November.",
    ],
)
def test_wordings_of_visits_to_come(text):
    """What is due, set, confirmed or put off to another day is to come, and so is what the present tense tells."""
    assert told(text) == [("visit_agreed", "ES")]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Prime Minister of Spain to pay state visit to Kazakhstan on 5 November", "2024-11-05"),
        ("Programme of the visit of the Prime Minister of Spain to Kazakhstan on 5 November", "2024-11-05"),
        ("President Tokayev embarks on state visit to Spain on November 5", "2024-11-05"),
        ("Minister Nurtleu on working visit to Spain on 5 November", "2024-11-05"),
        ("Prime Minister of Spain to arrive on state visit on November 5", "2024-11-05"),
        ("Prime Minister of Spain expected in Astana on 5 November", "2024-11-05"),
        ("President Tokayev to host Prime Minister of Spain in Astana next week", "2024-10-07/2024-10-13"),
        ("Visit of the Prime Minister of Spain to Kazakhstan (26-28 September)", None),
    ],
)
def test_titles_of_visits_to_come(title, expected):
    """An infinitive in a title tells what is to come; where no verb tells so, the nearer day does."""
    assert days("Details will follow.", "visit_agreed", title=title) == ([expected] if expected else [])


@pytest.mark.parametrize(
    "text",
    [
        "The visit of the Foreign Minister of Spain to Kazakhstan was postponed to a later date.",
        "President Tokayev has no plans to visit Spain.",
        "Reports that the Prime Minister of Spain will visit Kazakhstan are untrue.",
        "A Spanish ship will visit Astana in November.",
        "Citizens planning to travel to Spain should apply for a visa.",
        "The arrival of humanitarian aid from Spain in Astana is expected on 5 November.",
        "The arrival of the new Ambassador of Spain in Astana is expected on 5 November.",
        "The Ambassador of Spain will stay in Astana until November.",
    ],
)
def test_what_is_no_visit_to_come(text):
    """What was put off, denied or never planned is nothing, nor are tourists, goods and ambassadors who come."""
    assert told(text) == []


def test_a_return_visit_has_its_day():
    """The day on which somebody returns is that of no visit, but a return visit has one."""
    assert days("President Tokayev will pay a return visit to Spain in November.", "visit_agreed") == ["2024-11"]


def test_who_says_with_pleasure_that_he_came_is_there():
    """`pleased to make the first visit` tells of a visit under way."""
    text = "The Foreign Minister of Spain said that he was pleased to make the first visit of a minister to Kazakhstan."
    assert [kind for kind, _ in told(text)] != ["visit_agreed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Tokayev confirmed his participation in the G20 Summit in Lima in November.", "2024-11"),
        ("President Tokayev will be in Lima on 18-19 November for the G20 Summit.", "2024-11-18/2024-11-19"),
        ("President Tokayev will join other leaders at the G20 Summit in Lima on 18 November.", "2024-11-18"),
        ("Kazakhstan will host the G20 Summit in November.", "2024-11"),
        ("President Tokayev will head to Lima for the G20 Summit on 18 November.", "2024-11-18"),
    ],
)
def test_gatherings_to_come(text, expected):
    """Whoever has confirmed that he takes part, will be somewhere for a summit, or hosts it, will be there."""
    assert days(text, "meeting_agreed") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Tokayev will visit Madrid on 5 November before heading to Lisbon on 7 November.",
            ["2024-11-05", "2024-11-07"],
        ),
        (
            "On 5-6 November President Tokayev will visit Spain; on 7-8 November he will be in Portugal.",
            ["2024-11-05/2024-11-06", "2024-11-07/2024-11-08"],
        ),
        (
            "The tour, from 5 to 10 November, will take President Tokayev to Spain and Portugal.",
            ["2024-11-05/2024-11-10", "2024-11-05/2024-11-10"],
        ),
        ("The first stop of President Tokayev's tour will be Spain, followed by Portugal.", [None, None]),
        (
            (
                "At the invitation of the King, the President will visit Spain from November 5 to 7, and at the "
                "invitation of the President of Portugal, he will visit Portugal from November 7 to 9."
            ),
            ["2024-11-05/2024-11-07", "2024-11-07/2024-11-09"],
        ),
    ],
)
def test_tours_to_come(text, expected):
    """Each leg of a tour is a visit, on its own days; who invites is not who goes."""
    assert days(text, "visit_agreed") == expected
    assert told(text) == [("visit_agreed", "ES"), ("visit_agreed", "PT")]


def test_talks_that_somebody_travels_for():
    """Who travels for talks on Thursday holds them then."""
    text = "Minister Nurtleu travels to Madrid on Thursday for talks with Foreign Minister of Spain José Albares."
    assert days(text, "meeting_agreed") == days(text, "visit_agreed") == ["2024-10-03"]


def test_a_guest_on_a_visit_to_come_is_not_met_as_well():
    """To receive somebody on a state visit is the visit; to receive him is a meeting."""
    text = "President Tokayev will receive the King of Spain {}on 5 November."
    assert told(text.format("on a state visit "), "meeting") == []
    assert told(text.format(""), "meeting") == [("meeting_agreed", "ES")]


def test_an_invitation_to_a_summit_that_was_accepted():
    """Who accepts an invitation to a summit will be at it, and on no visit to those who meet there."""
    text = "President Tokayev accepted the invitation to attend the G20 Summit in Lima in November."
    assert told(text, "") == [("meeting_agreed", "G20")]


def test_talks_of_a_visit_to_come():
    """Talks in general that are expected on a visit to come are that visit; a session is a meeting of its own."""
    text = "On 5 November the President will pay an official visit to Spain. "
    assert told(text + "The leaders are expected to hold talks in narrow and expanded formats.", "meeting") == []
    assert told(text + "The sides will hold the fifth session of the Joint Commission.", "meeting") == [
        ("meeting_agreed", "ES")
    ]


def test_what_is_held_on_the_occasion_of_a_visit():
    """A forum on the occasion of a visit is no visit."""
    text = "A business forum of Kazakhstan and Spain was held in Madrid in May on the occasion of the visit."
    assert told(text) == []


def test_the_conclusion_of_a_visit_is_no_exchange_of_visits():
    """Nor are agreements signed then agreements on visits."""
    text = "The agreements were signed with Peru at the conclusion of a three-day state visit of the President."
    assert told(text, "visit_agreed") == []


def test_a_visit_that_a_title_names_above_plans():
    """What a title calls the visit of somebody is to come where the text tells of nothing but plans."""
    title = "On the Foreign Secretary's visit to Spain"
    text = "The second political consultations of Kazakhstan and Spain will be held in Madrid on 7 October 2024."
    assert told(text, "visit", title=title) == [("visit_agreed", "ES")]
    assert told(text.replace("will be held", "were held").replace("7 Oc", "30 Sept. "), "visit", title=title) == [
        ("visit_paid", "ES")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "He is scheduled to have an audience with the King and hold a meeting with Minister José Ruiz of Spain.",
        "The Minister will have an audience with the King and a meeting with Spanish Minister José Ruiz.",
    ],
)
def test_a_second_meeting_of_a_plan(text):
    """A plan goes on behind `with the King and`."""
    assert told(text, "meeting") == [("meeting_agreed", "ES")]


def test_a_tour_of_the_members_of_an_organisation():
    """Visits to the members of an organisation are none to it."""
    assert told("Minister Murat Nurtleu will pay visits to ASEAN member states in May.", "visit") == []


def test_a_visit_to_a_neighbour():
    """What a country is called before its name does not hide it."""
    text = "The Minister will start a two-day official visit to neighbouring Kyrgyzstan on 10 October."
    assert told(text) == [("visit_agreed", "KG")]


def test_visits_that_two_others_agreed_to_exchange():
    """They are none of home's."""
    assert told("The Prime Ministers of Peru and Chile met in Lima and agreed to exchange visits.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The Prime Minister of Spain Ana Ruiz will bring four ministers when she arrives in Astana this week.",
        "President Tokayev will open the forum before he travels to Madrid on Friday.",
        "The delegation is expected to sign contracts once the Foreign Minister of Spain arrives in Astana on Friday.",
    ],
)
def test_what_happens_when_something_else_will(text):
    """In a clause of time behind what will be done, the present tense tells of what is to come."""
    assert [kind for kind, _ in told(text)] == ["visit_agreed"]


def test_when_those_of_several_states_sat_before():
    """The round before of those who met in one room is one meeting of them all."""
    text = (
        "The political directors of Estonia, Latvia and Kazakhstan met in Astana on 30 September. "
        "The previous round was held in Riga on 8-9 February 2023."
    )
    assert told(text, "meeting") == [("meeting_held", "EE,LV"), ("meeting_held", "EE,LV")]


def test_the_days_of_a_leg_in_brackets():
    """`In Lima (October 21-22)` tells when a traveller is there."""
    text = "Minister Nurtleu will travel to Peru and Chile October 20-28.\n\nIn Lima (October 21-22), he will speak."
    assert days(text, "visit_agreed") == ["2024-10-21/2024-10-22", "2024-10-20/2024-10-28"]


@pytest.mark.parametrize("how", ["met with", "spoke by telephone with", "spoke by videoconference with"])
@pytest.mark.parametrize(
    ("then", "expected"),
    [
        ("They agreed that she will visit Astana in May 2025.", [("visit_agreed", "PE")]),
        ("Next year she is expected to visit our country.", [("visit_agreed", "PE")]),
        ("Tomorrow he will visit Almaty.", []),
    ],
)
def test_she_who_will_visit_home_is_the_guest(how: str, then: str, expected: list[tuple[str, str]]):
    """Nobody visits his own country; a town of it he does."""
    assert told(f"Minister Serik {how} Foreign Minister of Peru Ana Ruiz on Monday. {then}") == expected


@pytest.mark.parametrize(
    ("whom", "expected"),
    [
        ("senior Peruvian officials", []),
        ("the Peruvian leadership", []),
        ("government officials and business leaders", []),
        ("President Ana Ruiz", [("meeting_agreed", "PE")]),
        ("the Foreign Minister of Peru", [("meeting_agreed", "PE")]),
        ("senior officials of Chile", [("meeting_agreed", "CL")]),
    ],
)
def test_officials_without_names_are_met_on_a_visit(whom, expected):
    """That somebody will meet officials where he goes is told by the visit; whoever has a name or an office counts."""
    text = f"Deputy Minister Serik will travel to Lima on 21 October, where she will meet with {whom} to discuss trade."
    assert told(text, "") == [("visit_agreed", "PE"), *expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Serik is pleased to welcome President Ruiz of Peru to Kazakhstan on October 22-24.",
         [("visit_agreed", "PE")]),
        ("The President is honoured to host President Ruiz of Peru on October 22.", [("meeting_agreed", "PE")]),
        ("The President was honoured to host President Ruiz of Peru on September 22.", [("meeting_held", "PE")]),
    ],
)  # fmt: skip
def test_somebody_is_pleased_to_welcome_a_guest(text, expected):
    """The present tense tells of a day to come as well."""
    assert told(text, "") == expected


def test_a_visit_in_a_title_over_the_day_of_the_release():
    """The day that a text begins with is not that of a visit that is all to come."""
    text = (
        "For immediate release\nOctober 1, 2024\nThe President will receive President Ruiz at his palace on October 30."
    )
    title = "Statement on the visit of Peruvian President Ana Ruiz to Kazakhstan"
    assert told(text, "visit", title=title) == [("visit_agreed", "PE")]
    assert days(text, "visit_agreed", title=title) == ["2024-10-30"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Vice Minister will travel abroad beginning October 16. She will visit Peru for talks.", ["2024-10-16"]),
        ("Deputy Minister Serik will go on a trip on 16 October. He will visit Peru.", ["2024-10-16"]),
        ("Deputy Minister Serik will embark on a tour on 16 October. He will visit Peru and Chile.", [None] * 2),
        (
            "Deputy Minister Serik will go on a tour from 16 to 20 October. He will visit Peru and Chile.",
            ["2024-10-16/2024-10-20"] * 2,
        ),
    ],
)
def test_a_journey_told_before_where_it_leads(text, expected):
    """The day on which it begins is that of a visit, where nothing else is told of it; of several it is not told."""
    assert days(text, "visit_agreed") == expected


def test_a_journey_told_before_with_the_days_of_its_legs():
    """Legs that have days of their own keep them."""
    text = "Deputy Minister Serik will embark on a tour on 16 October. He will visit Peru on 17 October."
    assert days(text, "visit_agreed") == ["2024-10-17"]


def test_lines_before_the_first_sentence():
    """They are no sentences: a visit of no day in the first one is what the release is about."""
    text = (
        "For immediate release\n\nOffice of the President\n\nAstana\n\n"
        "President Ana Ruiz of Peru was pleased to welcome President Serik to Peru. They spoke of trade."
    )
    assert told(text) == [("visit_paid", "PE")]


def test_a_journey_to_regions_told_before_its_states():
    """Its days are those of the visits to their states."""
    text = (
        "Minister Serik will travel to the Middle East and Africa from October 17-23, 2024. The Minister will visit "
        "Jordan, Egypt and Oman to discuss trade."
    )
    assert days(text, "visit_agreed") == ["2024-10-17/2024-10-23"] * 3


def test_a_title_that_only_names_what_is_to_come():
    """A meeting that a title names without a verb is the one that the text tells to be to come."""
    text = (
        "The Ministry will host the plenary session of the third Kazakhstan-Peru Joint Committee Meeting on 9 October."
    )
    assert told(text, "", title="Third Kazakhstan-Peru Joint Committee Meeting") == [("meeting_agreed", "PE")]
