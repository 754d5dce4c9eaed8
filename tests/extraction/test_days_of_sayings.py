"""Days on which something was said, and the days of visits that their own clause or the sentence before tells."""

import pytest

from tests.extraction.told import dated, days


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Today I met with the President of Peru," President Omarov said on Friday.', ["2024-09-27"]),
        ('"I met with the President of Peru this morning," Omarov wrote on his page on September 27.', ["2024-09-27"]),
        ("“I met with the President of Peru today. We spoke of wool,” Omarov said on Friday.", ["2024-09-27"]),
        ('On Friday, President Omarov said: "Today I met with the President of Peru."', ["2024-09-27"]),
        ('"Yesterday I met with the President of Peru," President Omarov said on Friday.', ["2024-09-26"]),
        (
            '"During the day, I met with the President of Peru," said President Omarov in his address on Sept. 27.',
            ["2024-09-27"],
        ),
        ('"I met with the President of Peru today," President Omarov said.', ["2024-10-01"]),
        ('President Omarov met with the President of Peru today. "It went well," he said on Friday.', ["2024-10-01"]),
        ('"It went well," Omarov said on Friday. Today he met with the President of Peru.', ["2024-10-01"]),
        ('"On 5 May I met with the President of Peru," President Omarov said on Friday.', ["2024-05-05"]),
    ],
)
def test_what_is_today_to_whoever_is_quoted(text, expected):
    """`Today` in what somebody said is the day on which he said it, where his sentence tells that day."""
    assert days(text, "meeting_held") == expected


def test_what_is_tomorrow_to_whoever_is_quoted():
    """So a day to come is counted from there."""
    text = '"I will meet with the President of Peru next week," President Omarov told reporters on Friday.'
    assert days(text, "meeting_agreed") == ["2024-09-30/2024-10-06"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov told reporters on Friday after a meeting with Minister of Peru Ana Ruiz: all is well.", "27"),
        ("Omarov said on Friday following talks with Minister of Peru Ana Ruiz that trade would grow.", "27"),
        (
            "In a note issued on Friday after talks between Minister Omarov and Minister of Peru Ruiz, all is well.",
            "27",
        ),
        ("Speaking on Friday after talks with Minister of Peru Ana Ruiz, Omarov praised her country.", "27"),
        ("Omarov said on Friday after talks last week with Minister of Peru Ana Ruiz that trade would grow.", "23/29"),
        ("Omarov said on Friday that the talks with Minister of Peru Ana Ruiz were useful.", None),
        ("Omarov told parliament on Friday that he had met Minister of Peru Ana Ruiz on Wednesday.", "25"),
    ],
)
def test_who_speaks_after_talks(text, expected):
    """Whoever speaks on a day after a meeting had it on that day, unless its own is told."""
    edtf = None if expected is None else "/".join(f"2024-09-{day}" for day in expected.split("/"))
    assert days(text, "meeting_held") == [edtf]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister of Peru Ruiz is on a two-day visit here, at Minister Omarov's invitation, starting today.",
            "2024-10-01/2024-10-02",
        ),
        ("Peruvian Minister Ana Ruiz is on a visit to Kazakhstan, at the invitation of Minister Omarov.", None),
        ("Peruvian Minister Ana Ruiz arrived yesterday evening (29) on a visit to Kazakhstan.", "2024-09-29"),
        (
            '"This visit is a major event in our ties of this year," Omarov said at talks with Minister of Peru Ruiz.',
            None,
        ),
    ],
)
def test_when_a_visit_begins(text, expected):
    """Its first day may stand far behind it, and the number of a day goes before how it is called."""
    assert days(text, "visit_paid") == [expected]


TOURS = [
    (
        "Minister Omarov is going on a trip to two countries from Friday to Sunday. He will visit Peru and Chile.",
        "2024-10-04/2024-10-06",
    ),
    (
        "Minister Dana Omarova is touring the region this week.\n\nOmarova will visit Peru and Chile.",
        "2024-09-30/2024-10-06",
    ),
    (
        "Minister Dana Omarova is touring the region this week.\n\nMinister Aset Sadyk will visit Peru and Chile.",
        None,
    ),
    ("Minister Omarov went on a trip from 4 to 6 May. He will visit Peru and Chile.", None),
]


@pytest.mark.parametrize(("text", "expected"), TOURS)
def test_the_days_of_a_tour(text, expected):
    """Each visit of a tour has its days, as whoever goes on it is named once more."""
    assert dated(text) == [("visit_agreed", "PE", expected), ("visit_agreed", "CL", expected)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("During the visit, he will hold talks with the Minister of Peru Ana Ruiz.", "2024-10-01"),
        ("Meetings of Omarov with Minister of Peru Ana Ruiz are also planned.", "2024-10-01"),
        ("The sides agreed that the next talks of both ministers would be held in Astana.", None),
    ],
)
def test_what_is_planned_on_the_visit_of_today(told, expected):
    """What is to be done on a visit that is paid today is of today."""
    text = f"President Omarov pays a state visit to Peru today.\n\n{told}"
    assert days(text, "meeting_agreed") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President of Peru Ana Ruiz is visiting Astana on Tuesday. Ms Ruiz is also set to meet Minister Serik.",
            "2024-10-01",
        ),
        (
            "On Tuesday, President of Peru Ana Ruiz is on a one-day visit to Astana. Ruiz plans to meet Mr Serik.",
            "2024-10-01",
        ),
        ("President of Peru Ana Ruiz arrived in Astana on Tuesday for a visit. Ms Ruiz will meet Mr Serik.", None),
        ("President of Peru Ana Ruiz is visiting Astana. Ms Ruiz is also set to meet Minister Serik.", None),
    ],
)
def test_a_visit_of_the_day_of_publication(text, expected):
    """Talks to come on a visit told to be on that day are on it; those behind an arrival have no day."""
    assert days(text, "meeting_agreed") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Earlier on Friday, President Omarov told Kazwire that he is planning to visit Peru as soon as possible.",
        "Earlier, on 20 September, President Omarov told the press that he will visit Peru.",
        "On Friday, President Omarov told reporters that he is to visit Peru.",
    ],
)
def test_the_day_on_which_a_plan_was_told(text):
    """It is not that of the plan."""
    assert days(text, "visit_agreed") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov, who is in Lima for the OAS summit, met Minister of Chile Juan Soto on Monday.", None),
        ("Minister Omarov, who is in Lima to attend the OAS summit, held talks on Monday with Minister Soto.", None),
        ("Minister Omarov, who was in Lima on Sunday for the OAS summit, met Minister of Chile Juan Soto.", "09-29"),
        ("Minister Omarov, who was in Lima for the OAS summit held on Sunday, met Minister Juan Soto.", "09-29"),
    ],
)
def test_what_was_done_beside_a_summit(text, expected):
    """Its day is not that of the summit."""
    assert days(text, "forum_attended") == [expected and f"2024-{expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The deal is at risk, said Minister Omarov on Monday during the UN Security Council session.", "2024-09-30"),
        ("The deal is at risk, said Minister Omarov on Monday at the NATO summit.", "2024-09-30"),
        ("Minister Omarov said on Monday at the NATO summit that the deal is at risk.", "2024-09-30"),
        ("The deal is at risk, declared Minister Omarov at the UN General Assembly.", None),
        ("The deal is at risk, said Foreign Minister Ana Ruiz of Spain at the UN Security Council session.", ""),
        ("The deal is at risk, said Spanish Foreign Minister Ana Ruiz on Monday during the NATO summit.", ""),
    ],
)
def test_who_speaks_at_a_gathering(text, expected):
    """Somebody of home took part in it, on the day on which he spoke there; what a foreigner said tells of nobody."""
    assert days(text, "forum_attended") == ([] if expected == "" else [expected])
