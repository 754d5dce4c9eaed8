"""Trips to gatherings, papers called by other names, calls that are told late, and what is ahead."""

import pytest

from tests.extraction.told import days, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Serik met Minister of Peru Ana Ruiz on 1 October during her visit to the OTS summit in Ankara.",
            ["OTS", "PE"],
        ),
        (
            "During his visit to the OTS summit in Ankara, Minister Serik met Minister of Peru Ana Ruiz.",
            ["OTS", "PE"],
        ),
        (
            (
                "Minister Serik left for Türkiye on Monday. He will lead the delegation of Kazakhstan at the 10th OTS "
                "summit in Ankara."
            ),
            ["OTS"],
        ),
        (
            "Minister Serik departed for Türkiye on Monday to head the Kazakh delegation at the OTS summit.",
            ["OTS"],
        ),
        ("Minister Serik is in Peru, where he is attending the APEC meeting.", ["APEC"]),
        ("Minister Serik is presently in Peru in the course of attending the APEC meeting.", ["APEC"]),
        (
            (
                "Minister Serik left for Türkiye on Monday. He will attend the OTS summit in Ankara and meet with "
                "Minister of Türkiye Hakan Kaya."
            ),
            ["OTS", "TR", "TR"],
        ),
    ],
)
def test_a_trip_to_a_gathering_is_no_visit(text, expected):
    """Wherever a gathering is, who goes to it visits no country, unless he also meets those of it."""
    assert sorted(party for _, party in told(text, "")) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            (
                "A memorandum on tourism was signed between Kazakhstan and Peru in Lima. The agreement was signed by "
                "Minister Aidos Serik and Minister of Peru Ana Ruiz."
            ),
            1,
        ),
        (
            (
                "Kazakhstan and Peru signed a protocol on rice. The ceremony was short. The agreement was signed by "
                "Minister Aidos Serik and by Minister of Peru Ana Ruiz."
            ),
            1,
        ),
        (
            (
                "A memorandum on tourism was signed between Kazakhstan and Peru in Lima. An agreement on visas was "
                "signed by Minister Aidos Serik and Minister of Peru Ana Ruiz."
            ),
            2,
        ),
        ("Kazakhstan and Peru will review some bilateral agreements signed between the two countries.", 0),
        ("The ministers pointed to the recent signing of five agreements between Kazakhstan and Peru.", 0),
        ("The ministers pointed to the signing of five agreements between Kazakhstan and Peru on 3 May.", 1),
    ],
)
def test_what_is_called_the_agreement(text, number):
    """`The agreement` is the document just told of, whatever that is called."""
    assert len(told(text, "agreement")) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Kazakhstan and Peru signed a Political Consultations Agreement in Lima.", 0),
        ("Kazakhstan and Peru signed a Political Consultations Memorandum in Lima.", 0),
        ("Kazakhstan and Peru held political consultations in Lima.", 1),
        (
            (
                "A statement was issued after talks between the two countries. The talks, held in Lima on 1 October, "
                "brought together Minister of Peru Ana Ruiz and Minister Aidos Serik."
            ),
            1,
        ),
    ],
)
def test_talks_in_the_name_of_a_paper(text, number):
    """They are none; talks that brought two together were held."""
    assert len(told(text, "meeting_held")) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The committee discussed establishing diplomatic relations with Peru on Tuesday.", 0),
        ("On Tuesday the ministers considered the possibility of establishing diplomatic relations with Peru.", 0),
        ("On Tuesday he noted the importance of establishing diplomatic relations between Kazakhstan and Peru.", 0),
        ("After they had discussed trade, Kazakhstan and Peru established diplomatic relations on Tuesday.", 1),
    ],
)
def test_relations_that_are_only_discussed(text, number):
    """They have not been established."""
    assert len(told(text, "relations")) == number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "During the forthcoming visit of the Prime Minister to Peru we look forward to more.",
            [("visit_agreed", "PE")],
        ),
        ("During the visit of the Prime Minister to Peru on 1 October we learnt more.", [("visit_paid", "PE")]),
        (
            "The 5th session of the Kazakhstan-Peru Commission is starting on Friday in Astana.",
            [("meeting_agreed", "PE")],
        ),
        (
            "Minister Serik is likely to make a statement after meeting with Minister of Peru Ana Ruiz later today.",
            [("meeting_agreed", "PE")],
        ),
        (
            "Minister Serik made a statement after his meeting with Minister of Peru Ana Ruiz today.",
            [("meeting_held", "PE")],
        ),
        (
            "Minister Serik will visit Peru next week. The visit includes talks with Minister of Peru Ana Ruiz.",
            [("visit_agreed", "PE"), ("meeting_agreed", "PE")],
        ),
        (
            (
                "President Omarov received President of Peru Ana Soto, who is on a state visit. He thanked Soto for "
                "accepting his invitation."
            ),
            [("meeting_held", "PE"), ("visit_paid", "PE")],
        ),
        ("Minister Serik congratulated Peru on winning the bid to host the APEC summit in 2026.", []),
        ("Minister Serik said that Kazakhstan will host the OTS summit in 2026.", [("meeting_agreed", "OTS")]),
    ],
)
def test_what_is_ahead_and_what_is_not(text, expected):
    """What comes, begins or is included is ahead; an invitation for which a guest is thanked has been taken up."""
    assert sorted(told(text, "")) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Serik will visit Peru this week. His visit will commence on 3 October.", ["2024-10-03"]),
        ("Minister Serik will visit Peru this week.", ["2024-09-30/2024-10-06"]),
    ],
)
def test_the_day_of_a_visit_of_a_week(text, expected):
    """The day on which it begins is told behind."""
    assert days(text, "visit_agreed") == expected


def test_from_when_somebody_travels_for_talks():
    """The talks are of another day where that is told."""
    text = "Minister Serik will visit Peru from 7 October for talks with Minister of Peru Ana Ruiz."
    assert days(f"{text} The talks will be held in Lima on 8 October.", "meeting_agreed") == ["2024-10-08"]
    text = "Minister Ruiz of Peru made a brief stop-over in Astana on Monday."
    assert days(text, "visit_paid") == ["2024-09-30"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Omarov discussed trade with Minister of Peru Ana Ruiz. During the phone call, they agreed.",
            [("call_held", "PE")],
        ),
        (
            (
                "Minister Omarov has discussed with Minister of Peru Ana Ruiz their ties. During the telephone "
                "conversation, he congratulated her."
            ),
            [("call_held", "PE")],
        ),
        (
            "Minister Omarov discussed trade with Minister of Peru Ana Ruiz. During the meeting, they spoke of rice.",
            [("meeting_held", "PE")],
        ),
        (
            (
                "President Omarov received Minister Serik. Both spoke about the Minister's visit to Peru, his address "
                "to the UN General Assembly, and his meeting with Minister of Chile Juan Rojas."
            ),
            [],
        ),
        (
            "The Minister left for Peru on Monday. He was seen off by the Acting Minister of Defence Ali Omarov.",
            [("visit_paid", "PE")],
        ),
    ],
)
def test_what_was_a_call_or_told_afterwards(text, expected):
    """What the next sentence calls a call was one; what two spoke about is not told again; a farewell is no meeting."""
    assert told(text, "") == expected


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("The meeting was attended by the ambassador.", ["PE"]),
        ("They discussed trade.", ["PE"]),
        ("The delegation conveyed the greetings of its president.", ["PE"]),
        ("Rice was served.", []),
    ],
)
def test_who_is_welcomed_and_talked_with(behind, expected):
    """A guest who is welcomed is met where the next sentence tells of their talks."""
    text = f"President Omarov on Monday welcomed a Peruvian parliamentary delegation headed by Ana Ruiz. {behind}"
    assert [parties for _, parties in told(text, "meeting_held")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Minister Serik has just concluded an official visit to Peru, Chile and Spain.",
        "Minister Serik has completed a working visit to Peru, Chile and Spain.",
    ],
)
def test_a_visit_that_has_just_ended(text):
    """It is news, wherever in a text it is told."""
    text = f"Rice was cheap last year. Prices rose. The harvest was good. {text}"
    assert [party for _, party in told(text, "visit_paid")] == ["PE", "CL", "ES"]


def test_who_leaves_a_country_for_home():
    """At the end of a visit."""
    text = "President Omarov left Peru for Kazakhstan on Tuesday at the end of his two-day state visit."
    assert told(text, "visit") == [("visit_paid", "PE")]


def test_met_upon_arrival():
    """Who is met upon an arrival for a visit is on it."""
    text = "President of Peru Ana Ruiz met with President Omarov upon her arrival in Astana on a state visit."
    assert sorted(told(text, "")) == [("meeting_held", "PE"), ("visit_paid", "PE")]


def test_a_day_told_for_a_month():
    """Where a heading tells the month of talks, the text below tells their day."""
    text = (
        "Kazakhstan-Peru summit (September 2024)\n\n"
        "President Omarov held talks with President of Peru Ana Ruiz on 27 September."
    )
    assert days(text, "meeting_held") == ["2024-09-27"]
