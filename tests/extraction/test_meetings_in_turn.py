"""Meetings told one after the other, far from the words that tell with whom, where or of what state they are."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        (
            "In Oslo, the Minister had talks with Secretary Ola Berg; with Speaker Ine Dahl; and with Mayor Jan Moe.",
            "meeting",
            ["NO", "NO", "NO"],
        ),
        (
            "The President spoke yesterday with the President of Spain, and this morning with the President of Peru.",
            "call",
            ["ES", "PE"],
        ),
        (
            "Bilateral meetings of the Minister with the Ministers of Foreign Affairs of Austria and Chile took place.",
            "meeting",
            ["AT", "CL"],
        ),
        ("The Minister had talks with two of his counterparts: those of Cuba and Peru.", "meeting", ["CU", "PE"]),
        (
            "The Minister had a meeting in Astana with Minister of Angola Rui Luz, and another with Ana Ruiz of Peru.",
            "meeting",
            ["AO", "PE"],
        ),
        ("Bilateral meetings: Minister of Angola, Rui Luz; Minister of Peru, Ana Ruiz.", "meeting", ["AO", "PE"]),
        (
            "The Minister met separately with each of: Minister of Angola Rui Luz, Minister of Peru Ana Ruiz.",
            "meeting",
            ["AO", "PE"],
        ),
    ],
)
def test_whom_somebody_met_in_turn(text, kind, parties):
    """Each with whom somebody met or spoke is one event, however the list of them is written."""
    assert [party for _, party in told(text, kind)] == parties


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("", "The Ambassador of Kazakhstan to Jordan Talgat Serik met with Minister of Tourism Makram Hadid."),
        ("Ambassador of Kazakhstan to Jordan meets Mayor", "The Ambassador met with Mayor Makram Hadid."),
        ("Foreign Minister in Amman", "Minister Nurtleu met with Minister of Tourism Makram Hadid."),
        ("Foreign Minister to Amman", "Minister Nurtleu met with Minister of Tourism Makram Hadid."),
    ],
)
def test_officials_of_the_country_where_somebody_is(title, text):
    """Whom an ambassador meets, or somebody who is abroad by the title, is of that country."""
    assert told(text, "meeting", title=title) == [("meeting_held", "JO")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The last session of the Joint Commission between the two countries was held in Lima in May 2019.", "2019-05"),
        ("The two ministers recalled the third session of the Joint Commission, held in Lima in May 2019.", "2019-05"),
        ("The ministers last met in New York in September 2023.", "2023-09"),
    ],
)
def test_earlier_meetings_of_the_same_two(text, day):
    """A session or meeting of those who are spoken of has its own day."""
    before = "The Minister met his Peruvian counterpart Ana Ruiz in Astana on Monday. "
    assert days(before + text, "meeting_held") == ["2024-09-30", day]


@pytest.mark.parametrize(
    "text",
    [
        "The ministers praised the work of the Joint Commission.",
        "The third session of the Joint Commission meets every year.",
        "The Minister last met journalists in May 2019.",
    ],
)
def test_bodies_and_others_spoken_of(text):
    """A body as such is no meeting, nor are those that others had."""
    before = "The Minister met his Peruvian counterpart Ana Ruiz in Astana on Monday. "
    assert days(before + text, "meeting_held") == ["2024-09-30"]


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (
            "The Minister of Peru, Ana Ruiz, was received by Foreign Minister Aidos Serik.",
            "She was also received by the Speaker.",
        ),
        ("The Minister met with Ana Ruiz, Speaker of Peru.", "He also met in Lima with ambassadors of Peru."),
        (
            "Consultations between Kazakhstan and Peru took place.",
            "Earlier, the Minister met Minister of Peru Ana Ruiz.",
        ),
        (
            "The Minister received Foreign Minister of Peru Ana Ruiz.",
            "The Kazakhstan-Peru joint commission met in Astana.",
        ),
    ],
)
def test_one_more_meeting_with_the_same_state(before, text):
    """What is told with `also` or `earlier`, and the session of a commission, is one more than a meeting before."""
    assert told(f"{before} {text}", "meeting") == [("meeting_held", "PE")] * 2


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("He held talks with Foreign Minister Ana Ruiz and Defence Minister Juan Soto.", ["Ana Ruiz", "Juan Soto"]),
        ("He had a meeting with Foreign Minister Ana Ruiz and Defence Minister Juan Soto.", ["Ana Ruiz, Juan Soto"]),
    ],
)
def test_several_talks_abroad(text, people):
    """Talks with several officials of the country where somebody is are one each, unlike a meeting with them."""
    told_of = facts(f"The Minister made a visit to Lima. {text}")
    assert [", ".join(one.name for one in fact.people) for fact in told_of if fact.kind == "meeting_held"] == people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Senior officials of the foreign and defence ministries of Kazakhstan and Peru met in Astana on Monday.",
            [("meeting_held", "PE")],
        ),
        (
            "The Minister met the President of Peru, the President of Chile and UN Secretary-General António Guterres.",
            [("meeting_held", "PE"), ("meeting_held", "CL"), ("meeting_held", "UN")],
        ),
        ("The talks between Peru and Sendero went on in Lima.", []),
        ("The talks between Peru and Kazakhstan on trade must resume.", []),
    ],
)
def test_who_met_in_one_room(text, expected):
    """Officials of two ministries met each other; who heads an organisation is met alone; others' talks are theirs."""
    assert told(text, "meeting") == expected


def test_signatories_are_no_list_of_meetings():
    """Those who signed a statement during meetings are told by what they did."""
    text = (
        "The signing of the statement took place during the annual meetings of the bank. The signatories included Ana "
        "Ruiz, Prime Minister of Peru; and Pedro Soto, President of Chile."
    )
    assert told(text, "meeting", home="KZ") == []
