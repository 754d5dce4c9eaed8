"""Visits under way and visits to come, matters of a day, and what agencies tell beside events."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Omarov, currently on a three-day visit to Peru, is scheduled to meet President Soto tomorrow.",
            None,
        ),
        ("President Omarov, on a state visit to Peru, is scheduled to meet President Soto on 3 October.", None),
        ("President Omarov, who is in Peru on a visit, is expected to see President Soto tomorrow.", None),
        ("President Omarov, now on a visit to Peru, will open a road on Thursday.", None),
        ("President Omarov, on a visit to Peru from 29 September, will meet President Soto.", "2024-09-29"),
    ],
)
def test_who_is_on_a_visit_and_what_he_will_do(text, expected):
    """The visit is under way, and no day of it is that of what is still to be done on it."""
    assert told(text, "visit") == [("visit_paid", "PE")]
    assert days(text, "visit_paid") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The visit of President Soto to Kazakhstan is scheduled to take place on 20 October.",
        "The visit of President Soto to Kazakhstan is planned to be paid on 20 October.",
        "President Soto is scheduled to depart to Kazakhstan on an official visit on 20 October.",
        "President Soto of Peru is expected to fly to Kazakhstan on a state visit on 20 October.",
        "President Soto of Peru will be in Astana, on a visit to Kazakhstan, on 20 October.",
    ],
)
def test_a_visit_that_is_scheduled(text):
    """It is to come, whatever stands between."""
    assert [kind for kind, _ in told(text.replace("President Soto ", "President Soto of Peru ", 1), "visit")] == [
        "visit_agreed"
    ]


def test_a_departure_to_come():
    """A day of the week is the next one, of whoever is scheduled to depart."""
    text = "President Omarov is scheduled to depart to Peru on an official visit this Sunday."
    assert told(text, "visit") == [("visit_agreed", "PE")]
    assert days(text, "visit_agreed") == ["2024-10-06"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Soto of Peru was originally scheduled to meet the Prime Minister on 4 October.", []),
        ("Minister Omarov was initially due to meet Minister Soto of Peru, but the storm kept him at home.", []),
        ("Minister Omarov was scheduled to meet Minister Soto of Peru on 4 October.", ["PE"]),
        ("The press asked whether he will have a meeting with President Soto of Peru.", []),
        ("Asked if Minister Omarov would hold a separate meeting with President Soto of Peru, he smiled.", []),
        ("Minister Omarov said that he will have a meeting with President Soto of Peru.", ["PE"]),
        ("The session, with Peru as the host country, will be held by video link.", []),
        ("The meeting, with Peru as its chair, was held in Lima.", []),
        ("The meeting with Peru was held in Lima.", ["PE"]),
    ],
)
def test_meetings_that_were_only_thought_of(text, expected):
    """Nobody has met who was to meet at first, or of whom it is asked; nor is a host whom others met with."""
    assert [party for _, party in told(text, "meeting")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Republic and Peru have established diplomatic relations for more than half a century.", []),
        ("Kazakhstan and Peru have established diplomatic relations for thirty years and trade well.", []),
        ("Kazakhstan and Peru established diplomatic relations at the level of ambassadors.", ["PE"]),
        ("Kazakhstan and Peru established diplomatic relations on 5 May.", ["PE"]),
    ],
)
def test_how_long_relations_have_lasted(text, expected):
    """That is no news of them."""
    assert [party for _, party in told(text, "relations_established")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ghana is the first leg of the president's six-nation tour, which will also take him to Peru, Chile and Malta.",
        "Ghana is the first stop of the Minister's tour, which will take him to Peru, Chile and Malta as well.",
    ],
)
def test_where_a_tour_will_take_somebody_of_home(text):
    """Each of the places is a visit to come."""
    assert [party for _, party in told(text, "visit_agreed")] == ["PE", "CL", "MT"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A discussion on the loan agreed with the Fund took place today, between the President and the IMF.",
            ["IMF"],
        ),
        (
            "Talks about the new labour agreement were held between Minister Omarov and Minister Soto of Peru.",
            ["PE"],
        ),
        ("A debate on a bill took place in the chamber between the government and the opposition.", []),
        ("A discussion on the agreement with Peru was opened, and differences between the deputies were settled.", []),
    ],
)
def test_between_whom_a_discussion_was(text, expected):
    """What it was on may stand between."""
    assert [party for _, party in told(text, "meeting_held")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Omarov will return tonight (28). He met this morning with Ana Soto, Ambassador of Peru.",
            "2024-09-28",
        ),
        ("Last night (28), President Omarov met Ana Soto, Ambassador of Peru.", "2024-09-28"),
        ("Yesterday evening (28th), President Omarov met Ana Soto, Ambassador of Peru.", "2024-09-28"),
    ],
)
def test_the_number_of_the_day(text, expected):
    """A number behind a word for a day tells when a release was written."""
    assert days(text, "meeting_held") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("His previous visit to Dubai was to take part in the COP28 summit.", []),
        ("The only trip of the Minister was to attend the OSCE summit.", []),
        ("The Minister was to attend the OSCE summit in May.", ["OSCE"]),
        ("Following the NATO summit held in Madrid, Spain, President Omarov met the ambassadors of Kazakhstan.", []),
        ("After the OSCE summit held in Lima, Minister Omarov met his aides.", []),
        (
            "He is scheduled to attend the United Nations Climate Change Conference (COP 30) in Peru on 5 November.",
            ["UN"],
        ),
    ],
)
def test_gatherings_that_are_background(text, expected):
    """Why somebody went somewhere once, or after what he did something else, is no news of a gathering."""
    found = [fact for fact in facts(text) if fact.kind in ("meeting_agreed", "forum_attended", "meeting_held")]
    assert [fact.counterparts[0] for fact in found] == expected


def test_documents_that_are_named_next():
    """What was exchanged is told in the next sentence: each of them is one."""
    text = (
        "After talks with President Soto of Peru, agreements were exchanged between both parties. "
        "This included a memorandum of understanding on seeds, as well as an agreement on mutual legal assistance."
    )
    assert told(text, "agreement") == [("agreement_signed", "PE")] * 2


@pytest.mark.parametrize(
    "text",
    [
        "President Omarov welcomed Ana Soto, Foreign Minister of Peru, in the Istana (his seat) on Monday.",
        "President Omarov welcomed Ana Soto, Foreign Minister of Peru, in the Presidential Palace.",
    ],
)
def test_welcomed_in_a_palace(text):
    """There those meet who are welcomed."""
    assert told(text, "meeting") == [("meeting_held", "PE")]


def test_what_a_programme_will_end_with():
    """It is to come."""
    text = "The programme will be concluded with a meeting with President Soto of Peru."
    assert told(text, "meeting") == [("meeting_agreed", "PE")]
    assert told("The visit ended with a meeting with President Soto of Peru.", "meeting") == [("meeting_held", "PE")]


def test_the_round_before():
    """A round that is told of besides is one more, on its own day."""
    text = (
        "The consultations between Kazakhstan and Peru were held in Lima on Monday. "
        "They took place after a gap of three years, with the 6th round being held by video in December 2020."
    )
    assert days(text, "meeting_held") == ["2024-09-30", "2020-12"]


def test_weeks_after_what_a_visit_takes_place():
    """Where something else was is not where a visit leads."""
    text = "The visit is taking place just weeks after the fall of the government in Peru."
    assert told(text, "visit") == []


def test_a_letter_that_is_doubled_in_a_name():
    """Some write it once: the two are one person, and so is what he will do."""
    text = (
        "President Dosanbaev will meet President Soto of Peru tomorrow. "
        "Documents will be signed following discussions between President Dossanbaev and the President of Peru."
    )
    assert told(text, "meeting") == [("meeting_agreed", "PE")]
