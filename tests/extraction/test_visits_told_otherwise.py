"""Visits in other words: to a colleague, by the latter, as a headline has them, or only looked back on."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peruvian Minister Ana Ruiz visited Foreign Minister Serik Omarov in Astana on Monday.",
            [("meeting_held", "PE"), ("visit_paid", "PE")],
        ),
        (
            "Minister Serik Omarov visited his new Chilean counterpart Juan Soto here in Santiago Friday.",
            [("meeting_held", "CL"), ("visit_paid", "CL")],
        ),
        ("Minister Serik Omarov visited the Peruvian Ministry of Health in Lima on Monday.", []),
        (
            "Minister Omarov met Minister of Peru Ana Ruiz in Astana during a visit by the latter on 6 September 2024.",
            [("meeting_held", "PE"), ("visit_paid", "PE")],
        ),
        (
            "Minister Omarov leaves for a three-nation tour: Tonga, Samoa and Palau.",
            [("visit_agreed", "PW"), ("visit_agreed", "TO"), ("visit_agreed", "WS")],
        ),
        (
            "Minister Omarov met Ana Ruiz, Minister of Peru. She spoke of her own visits to Almaty.",
            [("meeting_held", "PE")],
        ),
    ],
)
def test_visits_and_whom_they_were_to(text, expected):
    """Who visits somebody by name meets him where he is; a ministry is no person, and old visits are background."""
    events = told(text, "meeting") + told(text, "visit")
    assert sorted(set(events)) == expected or sorted(events) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "1. Prime Minister Ruiz of Peru to Visit Kazakhstan\n\nFrom 30 September to 3 October, Ms Ana Ruiz, "
                "Prime Minister of Peru, is paying an official visit to Kazakhstan."
            ),
            [("visit_paid", "PE")],
        ),
        (
            (
                "1. Prime Minister Ruiz of Peru to Visit Kazakhstan\n\nFrom 5 to 9 October, Ms Ana Ruiz, Prime "
                "Minister of Peru, will pay an official visit to Kazakhstan."
            ),
            [("visit_agreed", "PE")],
        ),
        (
            (
                "On his official visit to Peru on Monday, Minister Omarov met Foreign Minister Ana Ruiz. She thanked "
                "Minister Omarov for accepting this invitation."
            ),
            [("visit_paid", "PE")],
        ),
        (
            (
                "On his official visit to Peru on Monday, Minister Omarov met Foreign Minister Ana Ruiz. She accepted "
                "an invitation to visit Astana."
            ),
            [("visit_agreed", "PE"), ("visit_paid", "PE")],
        ),
        (
            "After last year's visit of Peru's Minister to Kazakhstan, Minister Omarov accepted an invitation to Lima.",
            [("visit_agreed", "PE"), ("visit_paid", "PE")],
        ),
    ],
)
def test_visits_that_are_told_twice(text, expected):
    """A headline tells of a visit that its text tells to be on; so does an invitation that was followed."""
    assert sorted(told(text, "visit")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan looks forward to holding the next dialogue with Peru.", []),
        ("Kazakhstan looks forward to holding the next dialogue with Peru in Lima in May.", ["2025-05"]),
        ("Minister Omarov said that he was looking forward to a meeting with Minister of Peru Ana Ruiz.", []),
        ("The Peruvian official will be meeting Minister Serik Omarov on 18 December.", ["2024-12-18"]),
        ("Work on the OTS summit to be held in Astana on 5 May 2025 goes on.", ["2025-05-05"]),
    ],
)
def test_what_is_looked_forward_to(text, expected):
    """Nobody agrees to what is only looked forward to; whoever hosts a summit will be there."""
    assert days(text, "meeting_agreed") == expected


def test_ceremonies_that_somebody_will_attend():
    """An embassy is yet to be opened where somebody will see it."""
    assert (
        told("Minister Omarov will attend the opening ceremony of the Embassy of Kazakhstan in Lima.", "mission") == []
    )
    assert told("Minister Omarov attended the opening ceremony of the Embassy of Kazakhstan in Lima.", "mission") == [
        ("mission_opened", "PE")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This telephone call had been scheduled for 12 September, but was moved.", ["2024-09-26"]),
        ("Their telephone conversation took place on the eve of a summit.", ["2024-09-26"]),
    ],
)
def test_when_a_call_should_have_been(text, expected):
    """The day for which a call was planned is not that of another one."""
    first = "Minister Omarov spoke by telephone with Minister Ana Ruiz of Peru on Thursday. "
    assert days(first + text, "call_held") == expected


def test_what_was_before():
    """A meeting of old has no day that a calendar could hold."""
    text = "Minister Omarov will meet Minister Ana Ruiz of Peru in May. "
    assert [fact.kind for fact in facts(text + "Previously, the two ministers had met in Lima.")] == ["meeting_agreed"]
    assert len(facts(text + "Previously, the two ministers met in Lima on 5 March 2023.")) == len(("agreed", "held"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Serik is on a five-day visit at the invitation of the Peruvian Minister.", [("visit_paid", "PE")]),
        ("Minister Serik left on Monday on a state visit at the invitation of President of Peru Ana Ruiz.",
         [("visit_paid", "PE")]),
        ("President of Peru Ana Ruiz is on a visit at the invitation of President Tokayev.", [("visit_paid", "PE")]),
        ("Minister Serik said that trade is the theme of her three-day Peru visit.", [("visit_paid", "PE")]),
        ("During her first official Peru visit, Minister Serik saw Cusco.", [("visit_paid", "PE")]),
        ("Minister Serik spoke of the theme of the Peru exhibition.", []),
    ],
)  # fmt: skip
def test_where_a_visit_leads(text, expected):
    """Whoever invited somebody is visited, and `her Peru visit` is one to Peru."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I undertook an economic and trade mission to Peru (Lima and Cusco) in May.", [("visit_paid", "PE")]),
        ("The Minister was on a trade mission to Peru last week.", [("visit_paid", "PE")]),
        ("The Minister will go on a business mission to Peru in May.", [("visit_agreed", "PE")]),
        ("The Minister led an economic mission to Peru in May.", [("visit_paid", "PE")]),
        ("The Ambassador heads the Kazakh mission to the European Union.", []),
        ("The number of trade missions has doubled since May.", []),
        ("The Minister visited NATO Headquarters in Brussels on Monday.", [("visit_paid", "NATO")]),
        ("The Minister visited the headquarters of the OSCE on Monday.", [("visit_paid", "OSCE")]),
        ("The Minister will also visit the United Nations HQ in New York.", [("visit_agreed", "UN")]),
        ("The Minister visited the company's headquarters in Astana.", []),
    ],
)
def test_missions_of_merchants_and_seats_of_organisations(text, expected):
    """Who leads merchants abroad visits a country, and who goes to the seat of an organisation visits that."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Minister spoke with Minister Soto of Peru on Monday about the Foreign Minister's trip to Asia.",
        "The Minister spoke with Minister Soto of Peru on Monday about trade and the Minister's tour across Africa.",
    ],
)
def test_a_journey_of_others_to_a_part_of_the_world(text):
    """A foreigner who travels in some part of the world does not come here."""
    assert told(text) == []
