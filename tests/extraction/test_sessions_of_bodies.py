"""What is told beside the session of a commission: the officials before it, the session before, and the next one."""

import pytest

from tests.extraction.told import days, facts, told

_SAT = "The Kazakhstan-Peru Joint Commission met today in Astana. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It had been preceded by a ministerial meeting on 28 September.", "2024-09-28"),
        ("The session was preceded by a meeting of senior officials on 28 September.", "2024-09-28"),
        ("The meeting of senior officials was held on 29 and 30 September.", "2024-09-29/2024-09-30"),
        ("A meeting of experts on 28 September had prepared the ground.", "2024-09-28"),
        ("Senior officials of both countries had met in Almaty on 28 September.", "2024-09-28"),
    ],
)
def test_officials_who_met_before(text, expected):
    """Officials of both sides meet before a session, on days of their own."""
    told_of = [(one.when.edtf, ",".join(one.counterparts)) for one in facts(_SAT + text) if one.kind == "meeting_held"]
    assert sorted(told_of) == sorted([("2024-10-01", "PE"), (expected, "PE")])


@pytest.mark.parametrize(
    "text",
    [
        "The meeting of senior officials of ASEAN was held on 29 September.",
        "A meeting of teachers on 29 September had prepared the ground.",
        "Senior officials of the two banks had met with the press on 29 September.",
    ],
)
def test_others_who_met_before(text):
    """Others than the officials of both sides do not."""
    assert days(_SAT + text, "meeting_held") == ["2024-10-01"]


def test_officials_of_nobody():
    """Where no commission has been told of, the meeting of officials is one of anybody."""
    text = "Minister Omarov met Foreign Minister of Peru Ana Ruiz. The meeting of experts was held on 29 September."
    assert days(text, "meeting_held") == [None]


@pytest.mark.parametrize(
    "text",
    [
        "It was resolved that Lima shall host the fifth session in February 2025.",
        "Lima was chosen as the venue of the next session, in February 2025.",
        "Both sides look forward to the fifth session in Lima in February 2025.",
        "The next session: Lima, February 2025.",
    ],
)
def test_the_next_session(text):
    """The next session of a commission is one of its sides, in whatever words it is planned."""
    assert days(_SAT + text, "meeting_agreed") == ["2025-02"]


def test_it_met_and_will_meet_again():
    """A commission that met, and in the same sentence will meet again, has two meetings."""
    text = "The Kazakhstan-Peru Joint Commission met in Astana today and will reconvene in Lima in February 2025."
    assert (days(text, "meeting_held"), days(text, "meeting_agreed")) == (["2024-10-01"], ["2025-02"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We had not met since Lima in June.", [None, "2024-06"]),
        ("The two leaders had last spoken face to face in Lima in June.", [None, "2024-06"]),
        ("They had not met since June.", [None, "2024-06"]),
        ("The two leaders had not met since they took office.", [None]),
    ],
)
def test_since_when_they_had_not_met(text, expected):
    """Since when, and since where, two had not met, they met then."""
    assert days("The President met President of Peru Juan Soto. " + text, "meeting_held") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister took the opportunity of meeting Foreign Minister of Peru Ana Ruiz.", [("meeting_held", "PE")]),
        ("The Minister used his days in Lima to meet Foreign Minister of Peru Ana Ruiz.", [("meeting_agreed", "PE")]),
        ("The Minister used his stay in Lima to meet Foreign Minister of Peru Ana Ruiz.", [("meeting_held", "PE")]),
        ("The Minister regretted the lost opportunity of meeting Foreign Minister of Peru Ana Ruiz.", []),
    ],
)
def test_the_opportunity_of_meeting(text, expected):
    """Who took the opportunity of meeting somebody, or used a stay to, has met."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Omarov will bring together the foreign ministers of Peru and Chile in Astana on 5 October.",
            [("meeting_agreed", "PE,CL", "2024-10-05")],
        ),
        (
            "Minister Omarov brought the foreign ministers of Peru and Chile together in Astana on Monday.",
            [("meeting_held", "PE,CL", "2024-09-30")],
        ),
        ("Minister Omarov brought together students of Peru and Chile in Astana on Monday.", []),
        ("Foreign Minister of Spain Ana Rey brought the ministers of Peru and Chile together in Madrid.", []),
    ],
)
def test_a_host_who_brings_others_together(text, expected):
    """Those whom somebody of home brings together meet with him."""
    assert [(one.kind, ",".join(one.counterparts), one.when.edtf) for one in facts(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Joint Committee, which last met in May 2018, will reconvene in Lima in May 2025.",
            ["2018-05", "2025-05"],
        ),
        (
            "The Joint Committee - which has not met since May 2018 - will reconvene in Lima in May 2025.",
            ["2018-05", "2025-05"],
        ),
        ("The Joint Committee, whose last session was in Lima in 2019, will be revived.", ["2019"]),
        ("They had last been held in Lima in May 2021.", ["2021-05"]),
        ("Officials are to meet in Lima in November.", ["2024-11"]),
        ("The three will meet again in Lima in November.", ["2024-11"]),
        ("Tourists are to meet in Lima in November.", []),
        ("Members of the board led by Juan Soto and union representatives will meet on 5 November.", []),
    ],
)
def test_other_sessions_told_in_passing(text, expected):
    """Of a body, when it last met and when it will again is told in passing."""
    before = "Minister Omarov met Foreign Minister of Peru Ana Ruiz for political consultations. "
    told_of = [one.when.edtf for one in facts(before + text) if one.kind.startswith("meeting") and one.when.stated]
    assert sorted(told_of) == expected


def test_its_next_session_in_the_same_sentence():
    """Its eleventh session is told by its number alone."""
    text = (
        _SAT
        + "The Commission held its tenth session in Astana in 2023; its eleventh will be hosted by Lima in May 2025."
    )
    assert "2025-05" in days(text, "meeting_agreed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("With Foreign Minister of Peru Ana Ruiz he will hold a working breakfast.", [("meeting_agreed", "PE")]),
        ("With Foreign Minister of Peru Ana Ruiz the Minister is to discuss trade.", [("meeting_agreed", "PE")]),
        ("With Foreign Minister of Peru Ana Ruiz the Minister discussed trade.", [("meeting_held", "PE")]),
        ("In Lima, a meeting has been requested with Foreign Minister of Peru Ana Ruiz.", []),
        ("The Minister conversed with Foreign Minister of Peru Ana Ruiz.", [("meeting_held", "PE")]),
        ("In between sessions, the Minister spoke with Foreign Minister of Peru Ana Ruiz.", [("meeting_held", "PE")]),
        ("The Minister spoke with Foreign Minister of Peru Ana Ruiz.", []),
        ("The Secretary engaged with Foreign Minister of Peru Ana Ruiz.", [("meeting_held", "PE")]),
        ("The Secretary engaged with the ASEAN Secretariat.", []),
        (
            "The Minister's last interlocutor of the day was Foreign Minister of Peru Ana Ruiz.",
            [("meeting_held", "PE")],
        ),
        ("Foreign Minister of Peru Ana Ruiz was President Aidos Serik's guest at lunch.", [("meeting_held", "PE")]),
        (
            "The Minister met Ana Ruiz of Peru and, each separately, the ministers of Spain and Chile.",
            [("meeting_held", "PE"), ("meeting_held", "ES"), ("meeting_held", "CL")],
        ),
    ],
)
def test_other_words_for_meeting(text, expected):
    """Who converses, engages or breakfasts with somebody meets him, today or on another day."""
    assert told(text, "meeting") == expected


def test_what_a_day_saw():
    """A day that sees somebody somewhere is nobody whom he meets."""
    text = "The Minister of Peru Ana Ruiz was received by the President. Wednesday saw him in Almaty."
    assert len(told(text, "meeting")) == 1


def test_in_what_others_took_part():
    """A meeting at which somebody was present is none of those who speak of that."""
    text = (
        "The Minister met the Ambassador of Peru Ana Ruiz and recalled the participation of Mr Soto in the energy "
        "meeting which Astana hosted last November."
    )
    assert days(text, "meeting_held") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The visit saw the Minister meeting Foreign Minister of Peru Ana Ruiz.", [("meeting_held", "PE")]),
        (
            "A tête-à-tête with President of Peru Juan Soto figures on the programme for Thursday.",
            [("meeting_agreed", "PE")],
        ),
        (
            "Minister Omarov shakes hands with Foreign Minister of Peru Ana Ruiz ahead of their talks at the Ministry.",
            [("meeting_held", "PE")],
        ),
        (
            "The ministers of Kazakhstan and Peru, in talks in Lima, stressed the partnership with the EU.",
            [("meeting_held", "PE")],
        ),
        (
            "Mr Omarov had talks with Peruvian Minister Ana Ruiz on the President's visit to Peru slated for May.",
            [("meeting_held", "PE")],
        ),
        ("The Minister will host his NB8 colleagues in Astana in May.", [("meeting_agreed", "NB8")]),
        (
            "The EU–OTS Summit, the first at this level, will be held in Astana on 16 October.",
            [("meeting_agreed", "EU"), ("meeting_agreed", "OTS")],
        ),
    ],
)
def test_meetings_told_in_other_frames(text, expected):
    """A visit sees somebody meet another, a picture shows two before their talks, a programme holds a meeting."""
    told_of = [(one.kind, party) for one in facts(text) if one.kind.startswith("meeting") for party in one.counterparts]
    assert told_of == expected


def test_the_government_wishes_to_inform():
    """What somebody wishes to inform the public of has happened."""
    text = "The Government wishes to inform that the Kazakhstan-Peru Joint Commission met today in Lima."
    assert days(text, "meeting_held") == ["2024-10-01"]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister met Foreign Minister of Peru Ana Ruiz to agree on the schedule of contacts for the current year.",
        "The Minister met Foreign Minister of Peru Ana Ruiz to prepare the King's visit to Peru scheduled for May.",
        "The Minister discussed with Foreign Minister of Peru Ana Ruiz her visit to Astana, due in mid-May.",
    ],
)
def test_days_of_what_is_spoken_of(text):
    """The time of a plan or of a visit to come is not that of the meeting at which it was spoken of."""
    assert days(text, "meeting_held") == [None]


def test_a_joint_meeting_of_two_organisations():
    """A joint ministerial meeting is one of both organisations."""
    text = "The Minister took part in the joint ministerial meeting of the GCC and ASEAN."
    assert sorted(told(text, "forum")) == [("forum_attended", "ASEAN"), ("forum_attended", "GCC")]


_COMMISSION = "The third meeting of the Kazakh-Polish Joint Commission was held on 25 September in Warsaw. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            _COMMISSION + "The inaugural session occurred in Astana in May 2021. "
            "The second session took place in Krakow in June 2022.",
            ["2024-09-25", "2021-05", "2022-06"],
        ),
        (
            _COMMISSION + "The second session of the Assembly took place in Geneva in May 2021.",
            ["2024-09-25"],
        ),
        ("The plan was adopted by the Assembly. The second session took place in Geneva in May 2021.", []),
    ],
)
def test_earlier_sessions_of_a_commission_told_before(text: str, expected: list[str]) -> None:
    """A session called by its number is one of the commission that the release is about."""
    assert days(text, "meeting_held") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Foreign Minister Murat Nurtleu will co-chair the third Strategic Coordination Group (SCG) in Lima "
                "with his Peruvian counterpart, Ana Soto."
            ),
            [("meeting_agreed", "PE")],
        ),
        (
            (
                "Foreign Minister Nurtleu co-chaired the inaugural Economic Council on Monday with Foreign Minister "
                "Ana Soto of Peru."
            ),
            [("meeting_held", "PE")],
        ),
        ("Foreign Minister Murat Nurtleu co-chairs the Economic Council with Foreign Minister Ana Soto of Peru.", []),
        (
            "Foreign Minister Murat Nurtleu co-chaired the third Economic Council with Minister of Trade Arman Aliev.",
            [],
        ),
    ],
)
def test_bodies_that_two_officials_chaired(text: str, expected: list[tuple[str, str]]) -> None:
    """Chairing a body once together with a counterpart is its session; always chairing it is an office."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("At the December meeting, the two ministers will look at the budget.", [("meeting_agreed", "2024-12")]),
        (
            "At the meeting on Friday, Minister Nurtleu and Minister Soto will go on.",
            [("meeting_agreed", "2024-10-04")],
        ),
        ("At the meeting on Sunday, the ministers said that they will look at it.", [("meeting_held", "2024-09-29")]),
    ],
)
def test_what_those_who_meet_will_do_there(behind: str, expected: list[tuple[str, str]]) -> None:
    """Talks of a day at which something will be done are yet to come."""
    text = f"Foreign Minister Murat Nurtleu met with Foreign Minister Ana Soto of Peru in May. {behind}"
    found = [(fact.kind, fact.when.edtf) for fact in facts(text)]
    assert [one for one in found if one[1] != "2024-05"] == expected


_DIALOGUE = "The Kazakhstan-Peru Strategic Dialogue was held in Lima on 20 September. "


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("They looked at what was done since the 15 July session in Astana.", ["2024-09-20", "2024-07-15"]),
        ("The first session was held in Astana in April.", ["2024-09-20", "2024-04"]),
        ("They spoke of the 15 July session of the Assembly.", ["2024-09-20"]),
    ],
)
def test_sessions_of_a_dialogue(behind: str, expected: list[str]) -> None:
    """A dialogue of two states sits again and again, as a commission does."""
    assert days(_DIALOGUE + behind, "meeting_held") == expected


def test_a_commission_told_of_at_the_beginning() -> None:
    """What a release begins with is what it is about, however much is told in between."""
    between = "It has six branches. They are led by ministers. " * 6
    text = f"{_COMMISSION}{between}The second session took place in Krakow in June 2022."
    assert days(text, "meeting_held") == ["2024-09-25", "2022-06"]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The Minister co-chaired the ministerial segment of the 2nd Kazakhstan-Peru JPCC.", "meeting_held", [None]),
        ("The Minister chaired the Kazakhstan-Peru JPC in Astana on 5 September.", "meeting_held", ["2024-09-05"]),
        ("Trade of both nations is conducted within the framework of a Kazakhstan-Peru Joint Commission.",
         "meeting_held", []),
        ("They will address issues concerning the Kazakhstan-Peru Joint Commission.", "meeting_agreed", []),
        (("The Minister indicated that both countries would convene the first session of the Joint Commission between "
          "Kazakhstan and Peru during the year."), "meeting_agreed", ["2024"]),
        ("The Minister explained that it would be good to convene the Joint Commission between Kazakhstan and Peru.",
         "meeting_agreed", []),
        (("The Minister received Ambassador Ana Ruiz of Peru. It was agreed that the joint committee would meet in the "
          "first quarter of 2025."), "meeting_agreed", ["2025-01/2025-03"]),
    ],
)  # fmt: skip
def test_sessions_called_by_letters_and_what_is_only_a_body(text, kind, expected):
    """`The 2nd JPCC` is a session; a framework in which two trade is none, nor are issues that concern it."""
    assert days(text, kind) == expected
