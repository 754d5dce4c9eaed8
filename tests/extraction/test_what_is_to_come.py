"""What is to come, and when: journeys with several stops, meetings of states, sessions beside gatherings."""

import pytest

from tests.extraction.told import dated, facts, people

_VISIT, _MEETING, _HELD, _PAID = "visit_agreed", "meeting_agreed", "meeting_held", "visit_paid"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister will travel to Spain on Wednesday for talks with José Albares. The ministry is preparing "
                "papers on energy. He will then fly to Portugal the following day for talks with Paulo Rangel."
            ),
            [
                (_VISIT, "ES", "2024-10-02"),
                (_MEETING, "ES", "2024-10-02"),
                (_VISIT, "PT", "2024-10-03"),
                (_MEETING, "PT", "2024-10-03"),
            ],
        ),
        (
            (
                "The Minister will visit Spain on 3 October. The President was in Spain on a visit in May last year. "
                "The Minister will be in Portugal the next day."
            ),
            [(_VISIT, "ES", "2024-10-03"), (_PAID, "ES", "2023-05"), (_VISIT, "PT", "2024-10-04")],
        ),
        (
            "Foreign Minister of Spain José Albares visited Astana on Monday. The next day he met with the Minister.",
            [(_PAID, "ES", "2024-09-30"), (_HELD, "ES", "2024-10-01")],
        ),
    ],
)
def test_the_day_after_the_last_that_was_planned(text, expected):
    """The day on which a journey goes on is counted from the stop before; what happened, from what happened."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ("The next session of the commission with Spain is to be held in the IV quarter of this year."),
            "2024-10/2024-12",
        ),
        ("The next session of the commission with Spain is to be held in the 2nd quarter of 2025.", "2025-04/2025-06"),
        ("The next session of the commission with Spain is to be held in the 1st half of 2025.", "2025-01/2025-06"),
    ],
)
def test_quarters_by_number(text, expected):
    """Quarters and halves of a year are numbered in several ways."""
    assert dated(text) == [(_MEETING, "ES", expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On November 20-22, Kazakhstan and Spain will meet in Madrid for the third Strategic Dialogue.",
            [(_MEETING, "ES", "2024-11-20/2024-11-22")],
        ),
        ("Kazakhstan and Spain will meet again on 5 November.", [(_MEETING, "ES", "2024-11-05")]),
        ("Kazakhstan and Spain will meet the targets of the plan on 5 November.", []),
        ("Portugal and Spain will meet in Madrid on 5 November.", []),
    ],
)
def test_states_that_will_meet(text, expected):
    """States meet at a place or on a day; what else they meet is no party."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Foreign Minister of Spain José Albares and his Kazakh counterpart Murat Nurtleu will "
                "hold a meeting on "
                "the margins of the December 2024 OSCE Ministerial Council in Valletta."
            ),
            [(_MEETING, "ES", "2024-12")],
        ),
        (
            (
                "The Minister met with Foreign Minister of Spain José Albares on Monday. The Minister "
                "also met with OSCE "
                "Secretary General Feridun Sinirlioğlu. The Ministers agreed to hold a joint meeting in Vienna."
            ),
            [(_HELD, "ES", "2024-09-30"), (_HELD, "OSCE", "2024-09-30"), (_MEETING, "ES", None)],
        ),
        (
            (
                "Talks were resumed after the meeting between President Tokayev and President of Spain Pedro Sánchez "
                "within the framework of the Munich Security Conference."
            ),
            [(_HELD, "ES", None)],
        ),
        (
            "President Tokayev will address the OSCE Ministerial Council in Valletta on 5 December.",
            [(_MEETING, "OSCE", "2024-12-05")],
        ),
    ],
)
def test_what_is_beside_a_gathering(text, expected):
    """A meeting on the margins of a gathering tells nothing of who will be at that."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister will visit Spain and Portugal next month. While in Madrid on 3-4 November, she will meet "
                "Foreign Minister José Albares."
            ),
            [
                (_VISIT, "ES", "2024-11-03/2024-11-04"),
                (_VISIT, "PT", "2024-11"),
                (_MEETING, "ES", "2024-11-03/2024-11-04"),
            ],
        ),
        (
            (
                "The Minister will visit Spain next week, the ministry said. He plans to leave for Madrid on Sunday to "
                "hold talks with Foreign Minister José Albares."
            ),
            [(_VISIT, "ES", "2024-10-07/2024-10-13"), (_MEETING, "ES", "2024-10-06")],
        ),
        (
            "The Minister will visit Spain on 20 October. He leaves for Madrid on Thursday.",
            [(_VISIT, "ES", "2024-10-20"), (_VISIT, "ES", "2024-10-03")],
        ),
    ],
)
def test_stops_and_departures(text, expected):
    """Being at one of several places tells its days; who leaves shortly before a visit leaves for it."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister is travelling to Berlin on 1 October to take part in a meeting with the "
                "ministers of Latvia "
                "and Estonia."
            ),
            _MEETING,
        ),
        ("The Minister took part in a meeting with Minister of Latvia Baiba Braže in Riga.", _HELD),
        ("The Minister was in Riga to take part in a meeting with Minister of Latvia Baiba Braže.", _HELD),
    ],
)
def test_who_goes_to_take_part(text, expected):
    """What somebody is on the way to is to come; what somebody has gone to was held."""
    assert {kind for kind, *_ in dated(text) if kind.startswith("meeting")} == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President of Spain Pedro Sánchez will come to Astana next week. He and Mr Tokayev last met in May 2023.",
            [(_VISIT, "ES", "2024-10-07/2024-10-13"), (_HELD, "ES", "2023-05")],
        ),
        (
            "President of Spain Pedro Sánchez will come to Astana next week. He and Mr Tokayev last met at a dinner.",
            [(_VISIT, "ES", "2024-10-07/2024-10-13")],
        ),
        ("A discussion of Kazakhstan and Spain as partners was held at the university.", []),
    ],
)
def test_when_those_who_will_meet_last_did(text, expected):
    """An earlier meeting counts with its day; a discussion of states is about them."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister will be in Europe until Nov. 8, travelling to Spain and Portugal for a series of meetings.",
            [(_VISIT, "ES", None), (_VISIT, "PT", None)],
        ),
        (
            "The Minister will attend the Munich Security Conference and gather with the foreign ministers of Latvia.",
            [(_MEETING, "MSC", None), (_MEETING, "LV", None)],
        ),
        (
            (
                "The Minister will open a school, receive a prize, tour the port and confer with "
                "President Pedro Sánchez of "
                "Spain."
            ),
            [(_MEETING, "ES", None)],
        ),
        (
            (
                "The President's programme will begin in the early afternoon with a long visit to a "
                "museum of modern art, "
                "followed by talks with President Pedro Sánchez of Spain."
            ),
            [(_MEETING, "ES", None)],
        ),
        (
            (
                "The President's programme began in the early afternoon with a long visit to a museum of modern art, "
                "followed by talks with President Pedro Sánchez of Spain."
            ),
            [(_HELD, "ES", None)],
        ),
        (
            "The Minister arrived in Spain on Monday, travelling to Portugal on 1 October.",
            [(_PAID, "ES", "2024-09-30"), (_PAID, "PT", "2024-10-01")],
        ),
    ],
)
def test_what_an_auxiliary_far_before_governs(text, expected):
    """Whatever follows `will` in a row of verbs, or behind a comma as a participle, is to come."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "President of Spain Pedro Sánchez will visit Kazakhstan on 8 October. Mr Sánchez will "
                "be the first leader to "
                "meet with President Tokayev this month."
            ),
            [(_VISIT, "ES", "2024-10-08"), (_MEETING, "ES", "2024-10")],
        ),
        (
            (
                "President of Spain Pedro Sánchez will visit Kazakhstan on 8 October. It will also be "
                "the first visit of an "
                "EU leader to Kazakhstan since 2020."
            ),
            [(_VISIT, "ES", "2024-10-08")],
        ),
        (
            (
                "Consultations were held in Riga in May. It was the first visit of a Spanish minister "
                "to Kazakhstan in 2024."
            ),
            [(_PAID, "ES", "2024")],
        ),
        (
            (
                "The spokesman said that President of Spain Pedro Sánchez and President Tokayev would "
                "meet again in Baku in "
                "November."
            ),
            [(_MEETING, "ES", "2024-11")],
        ),
        ("The spokesman said that President of Spain Pedro Sánchez and President Tokayev would meet if needed.", []),
    ],
)
def test_the_first_of_their_kind(text, expected):
    """Who is told to be the first to do something does it; what a visit is the first of is no other visit."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister will attend the Madrid Conference on Drought on 5 October. While in "
                "Madrid, the Minister will "
                "meet with José Albares, Foreign Minister of Spain."
            ),
            [(_MEETING, "ES", "2024-10-05"), (_MEETING, "ES", "2024-10-05")],
        ),
        (
            "The Minister will co-chair, on 28 November, a roundtable on corruption with her Spanish counterpart.",
            [(_MEETING, "ES", "2024-11-28")],
        ),
        ("The Minister will attend a roundtable on corruption with experts from Spain.", []),
        ("After having chaired the OSCE Ministerial Council in Astana, the Minister spoke to his staff.", []),
        (
            "After having chaired the OSCE Ministerial Council in Astana on Monday, the Minister spoke to his staff.",
            [("forum_attended", "OSCE", "2024-09-30")],
        ),
        (
            "The President is due to have a private talk with President Pedro Sánchez of Spain.",
            [(_MEETING, "ES", None)],
        ),
    ],
)
def test_gatherings_and_who_is_met_there(text, expected):
    """A conference and a meeting with somebody of its host are two; one told of in passing, on no day, is none."""
    assert dated(text) == expected


def test_a_gathering_of_the_title_that_the_text_names():
    """The summit of a title, called by its town alone, is the one that the text names."""
    text = "The session of the European Council will begin at four o'clock and will be attended by the Prime Minister."
    assert [
        party for _, party, _ in dated(text, title="Prime Minister travelling to attend Brussels summit", home="HU")
    ] == ["EU"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister will call on President Pedro Sánchez of Spain; meet Spanish Minister "
                "Luis Gil; and hold a "
                "round of talks with Foreign Minister José Albares of Spain."
            ),
            {_MEETING},
        ),
        (
            (
                "The Minister called on President Pedro Sánchez of Spain; met Spanish Minister Luis "
                "Gil; and held a round of "
                "talks with Foreign Minister José Albares of Spain."
            ),
            {_HELD},
        ),
        (
            (
                "He will make final arrangements during his trip for the first meeting between President Tokayev and "
                "President Pedro Sánchez of Spain."
            ),
            {_MEETING},
        ),
        (
            (
                "It was not known if a meeting between President Tokayev and President Pedro Sánchez "
                "of Spain will take "
                "place."
            ),
            set(),
        ),
        (
            (
                "The Acting Spanish Foreign Minister will take part in the Kazakhstan-Spain-Portugal "
                "Trilateral Foreign "
                "Ministers' Dialogue on 6 November."
            ),
            {_MEETING},
        ),
        (
            (
                "The Foreign Minister of Spain will come to Astana. He will join a dinner with "
                "representatives of Spanish "
                "companies."
            ),
            set(),
        ),
        (
            (
                "The Minister met with Spanish Minister José Albares. A press conference will be held "
                "after the meeting of "
                "European foreign ministers."
            ),
            {_HELD},
        ),
    ],
)
def test_rows_of_meetings_and_what_is_none(text, expected):
    """A row with semicolons has one auxiliary; whether talks will be is no plan, nor are those with companies."""
    assert {kind for kind, *_ in dated(text) if kind.startswith("meeting")} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister will lead a high-level delegation to Madrid on Saturday.", [(_VISIT, "ES", "2024-10-05")]),
        (
            "The talks come only days after the successful visit of Spanish Minister Luis Gil to Astana last week.",
            [(_PAID, "ES", "2024-09-23/2024-09-29")],
        ),
        (
            "Foreign Minister Murat Nurtleu will pay an official visit to Việt Nam from 10 to 12 October.",
            [(_VISIT, "VN", "2024-10-10/2024-10-12")],
        ),
    ],
)
def test_delegations_and_visits_told_in_passing(text, expected):
    """Who will lead a delegation abroad goes on a visit; one after which something comes was paid."""
    assert [one for one in dated(text) if one[0].startswith("visit")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Monday the Minister received the Spanish Foreign Minister, José Albares, for a working visit.",
            [(_HELD, "ES", "2024-09-30"), (_PAID, "ES", "2024-09-30")],
        ),
        (
            "Next week the Minister will receive the Foreign Minister of Spain, José Albares, for an official visit.",
            [(_VISIT, "ES", "2024-10-07/2024-10-13")],
        ),
        (
            "The Minister will spend three days in Spain and Portugal from 20 to 22 October.",
            [(_VISIT, "ES", "2024-10-20/2024-10-22"), (_VISIT, "PT", "2024-10-20/2024-10-22")],
        ),
        ("The Minister will visit projects paid for by Spain in the east.", []),
        (
            "Foreign Minister of Spain José Albares is arriving here on Tuesday on a two-day visit.",
            [(_VISIT, "ES", "2024-10-01/2024-10-02")],
        ),
        (
            "Foreign Minister of Spain José Albares arrived here on Tuesday on a two-day visit.",
            [(_PAID, "ES", "2024-10-01/2024-10-02")],
        ),
    ],
)
def test_guests_who_are_received_and_stays(text, expected):
    """Who is received for a visit is met and on one; what is paid for by a state is no visit of it."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister met with her Finnish counterpart. Foreign Minister of Spain José "
                "Albares will come to Astana. The "
                "Minister will also hold talks with him on 7 October."
            ),
            [(_HELD, "FI", None), (_MEETING, "ES", "2024-10-07"), (_VISIT, "ES", None)],
        ),
        (
            "The Kazakhstan-Spain BNC, founded in 1999, is the standing body in which both settle their affairs.",
            [],
        ),
        ("Kazakhstan and Spain agreed to hold annual talks between their ministers, the ministry said on Friday.", []),
        (
            "Kazakhstan and Spain agreed to hold annual talks between their ministers in Madrid in May 2025.",
            [(_MEETING, "ES", "2025-05")],
        ),
        (
            (
                "The talks will review what was decided at the Kazakhstan-Spain consultations that "
                "were held in Madrid on 3 "
                "June."
            ),
            [(_HELD, "ES", "2024-06-03")],
        ),
    ],
)
def test_with_whom_talks_will_be_and_whether(text, expected):
    """`Him` is whoever was told of last; a commission as such, and what is to be done every year, is no plan."""
    assert sorted(dated(text)) == sorted(expected)


def test_those_of_several_parties_who_will_come():
    """Of several who come together each stands for a party."""
    text = (
        "European Union High Representative Federica Mogherini and Foreign Minister of Poland Grzegorz Schetyna will "
        "arrive in Astana on Friday."
    )
    people = {fact.counterparts: [person.name for person in fact.people] for fact in facts(text)}
    assert people == {("EU",): ["Federica Mogherini"], ("PL",): ["Grzegorz Schetyna"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister will go through what was decided at the 10th BNC that was co-chaired "
                "by President Tokayev "
                "and President Pedro Sánchez of Spain in Madrid on 3 December 2023."
            ),
            [(_HELD, "ES", "2023-12-03")],
        ),
        (
            (
                "President Tokayev will meet with Prime Minister Pedro Sánchez of Spain in Astana on "
                "7 October. The Prime "
                "Minister's visit also provides an opportunity to speak about trade."
            ),
            [(_MEETING, "ES", "2024-10-07"), (_VISIT, "ES", None)],
        ),
        (
            (
                "President Tokayev met with Prime Minister Pedro Sánchez of Spain in Astana on "
                "Monday. The Prime Minister's "
                "visit to Kazakhstan also provides an opportunity to speak about trade."
            ),
            [(_HELD, "ES", "2024-09-30"), (_PAID, "ES", "2024-09-30")],
        ),
        ("The Speaker is keen on discussing bilateral and regional issues with the King of Jordan.", []),
    ],
)
def test_what_was_before_and_what_is_spoken_of(text, expected):
    """A session that was chaired is over, whatever is to build on it; the visit of whom one will meet is to come."""
    assert dated(text) == expected


def test_who_will_represent_the_other_side():
    """Who is told to represent a state at a session to come takes part in it."""
    text = (
        "The next session of the Kazakhstan-Spain commission will be held in May. Spain will be represented by "
        "José Albares of Spain."
    )
    assert [person.name for fact in facts(text) for person in fact.people] == ["José Albares"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Foreign Minister of Spain José Albares will visit Astana on 20 November. The "
                "ministers held talks in Madrid "
                "in May 2024."
            ),
            [(_VISIT, "ES", "2024-11-20"), (_HELD, "ES", "2024-05")],
        ),
        (
            (
                "Foreign Minister of Spain José Albares will visit Astana on 20 November. The "
                "ministers held talks on trade."
            ),
            [(_VISIT, "ES", "2024-11-20")],
        ),
    ],
)
def test_talks_before_a_visit_to_come(text, expected):
    """Those of a visit to come met before if a day is told."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Both looked forward to meeting face to face at the upcoming UN summit.", [(_MEETING, "PE", None)]),
        ("The two leaders looked forward to meeting again on the margins of the OAS summit.", [(_MEETING, "PE", None)]),
        ("They welcomed progress and looked forward to speaking again at the G20 summit.", [(_MEETING, "PE", None)]),
        ("Both look forward to continuing their discussions at the G20 next month.", [(_MEETING, "PE", "2024-11")]),
        ("He looked forward to meeting President Soto at the forthcoming OAS summit.", [(_MEETING, "PE", None)]),
        ("They looked forward to the OAS summit in Punta del Este.", [(_MEETING, "OAS", None)]),
        ("Looking ahead to the UN summit next month, both spoke of water.", []),
        ("They looked forward to meeting in person soon.", []),
        ("They looked forward to meeting in person to talk about the United Nations.", []),
        ("They looked forward to continuing their discussions on the reform of the OAS.", []),
        ("Both look forward to meeting the challenges of the summit.", []),
        ("President Soto looked forward to the OAS summit in Punta del Este.", []),
    ],
)
def test_looking_forward_to_meeting_at_a_gathering(text, expected):
    """That is a plan, since the gathering has its day; with nothing but a wish there is none."""
    call = "The President spoke to the President of Peru, Juan Soto, by phone on Monday."
    assert dated(f"{call} {text}", published="2024-10-02")[1:] == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Visit to Peru", "Today I will represent the Government at the harvest fair.", _VISIT),
        ("Visit to Peru and Chile", "The Minister, Aidos Serik, will attend the fair of Lima in May.", _VISIT),
        ("Visit to Peru", "The Minister saw the fair of Lima in May.", _PAID),
        ("Visit to Peru", "The fair of Lima was opened. The Minister will attend another one.", _PAID),
    ],
)
def test_a_visit_of_the_title_that_the_text_announces(title, text, expected):
    """A title that names a visit tells of one to come where the text begins with what somebody will do."""
    assert {kind for kind, _, _ in dated(text, title=title)} == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The visit includes private meetings with President Ana Soto.", [["Ana Soto"]]),
        (
            "The programme includes meetings with President Ana Soto and Premier Juan Ruiz.",
            [["Ana Soto"], ["Juan Ruiz"]],
        ),
        ("The visit included a meeting with President Ana Soto.", []),
    ],
)
def test_what_a_visit_includes(text, expected):
    """Each of those who are to be met is told once."""
    text = f"The President will pay a visit to Peru on 5 November. {text}"
    assert people(text, "meeting_agreed") == expected
