"""Guests who are in town, drop in, fly in, or look in at an institution, as newspapers and transcripts tell it."""

import pytest

from tests.extraction.told import dated, sides, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peruvian Foreign Minister Ana Soto is in town for three days.", [("visit_paid", "PE")]),
        ("Minister Omarov received Ana Soto, Foreign Minister of Peru, who was in town.", [("visit_paid", "PE")]),
        ("Minister Omarov is in town this week.", []),
        ("The Peruvian senators, who are in Astana until Friday, saw the new bridge.", [("visit_paid", "PE")]),
        ("From 1 to 3 October Minister Omarov was in Lima at the invitation of Ana Soto.", [("visit_paid", "PE")]),
        ("President Omarov will transit through Lima on 4 November.", [("visit_agreed", "PE")]),
        ("Peruvian President Ana Soto has flown in for talks.", [("visit_paid", "PE")]),
        ("Peruvian President Ana Soto jetted in on Monday.", [("visit_paid", "PE")]),
        ("President Omarov made a refuelling stop in Lima on Monday.", [("visit_paid", "PE")]),
    ],
)
def test_being_in_town(text, expected):
    """It is a visit of whoever is no one of home."""
    assert told(text, "visit") == expected


@pytest.mark.parametrize("came", ["flew into Astana", "came into Astana", "jetted in", "landed in Astana", "arrived"])
def test_what_a_guest_flew_in_for(came):
    """The talks are to come, and not on the day of the arrival."""
    text = f"Peruvian President Ana Soto {came} on Monday for a meeting with President Omarov."
    assert dated(text) == [("visit_paid", "PE", "2024-09-30"), ("meeting_agreed", "PE", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Soto, the Foreign Minister of Peru, stopped by to see Minister Omarov.", [("PE", "Ana Soto")]),
        ("Ana Soto, the Foreign Minister of Peru, dropped in on Minister Omarov.", [("PE", "Ana Soto")]),
        ("The Ambassador of Peru, Ana Soto, came to see me on Monday.", [("PE", "Ana Soto")]),
        ("Minister Omarov huddled with Peru's Ana Soto on the margins of the debate.", [("PE", "Ana Soto")]),
        ("Minister Omarov came to see the benefits of trade with Peru.", []),
        ("The Minister welcomed to his office the Ambassador of Peru, Ana Soto.", [("PE", "Ana Soto")]),
        ("The Minister welcomed to the team the former Ambassador of Peru, Ana Soto.", []),
        (
            "Peruvian senators toured the Ministry of Trade of Kazakhstan and were received by Minister Omarov.",
            [("PE", "")],
        ),
    ],
)
def test_looking_in_on_somebody(text, expected):
    """Who came to see somebody met him; an institution that was visited on the way receives nobody."""
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Somali President Hassan Sheikh Mohamud met Minister Omarov.", "Hassan Sheikh Mohamud"),
        ("Minister Omarov met the Emir Sheikh Tamim of Qatar.", "Tamim"),
    ],
)
def test_a_title_within_a_name(text, name):
    """A sheikh may be one by name; behind an emir it is his title."""
    assert [who for _, who in sides(text)] == [name]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("President Omarov spoke of trade a month after his visit to Peru.", "2024-09"),
        ("The call came two months after President Soto of Peru's state visit to Kazakhstan.", "2024-08"),
        ("Two days after visiting Peru, President Omarov addressed the nation.", "2024-09-29"),
        ("A month after his visit to Peru on 12 August, President Omarov addressed the nation.", "2024-08-12"),
    ],
)
def test_the_time_since_a_visit(text, day):
    """What came so much later tells when the visit was, unless its day is told."""
    assert ("visit_paid", "PE", day) in dated(text)


def test_meetings_of_two_days_with_the_same():
    """Once more is another day, and another meeting."""
    text = "Minister Omarov met Ana Soto, Foreign Minister of Peru, in Lima in March and again in Quito on 9 September."
    assert dated(text) == [("meeting_held", "PE", "2024-03"), ("meeting_held", "PE", "2024-09-09")]


def test_what_was_done_on_a_visit_that_goes_on():
    """It was done today, whatever days are still ahead."""
    text = "Minister Omarov met Ana Soto, Foreign Minister of Peru, who is visiting Astana until Friday."
    assert dated(text) == [("meeting_held", "PE", None), ("visit_paid", "PE", "2024-10-01/2024-10-04")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is a pleasure to have Foreign Minister Ana Soto of Peru in Astana.", ["PE"]),
        ("It is a pleasure to have Foreign Minister Ana Soto of Peru back at the Ministry.", ["PE"]),
        ("It is a pleasure to have Foreign Minister Ana Soto of Peru in New York.", []),
        ("It would be a pleasure to have Foreign Minister Ana Soto of Peru in Astana.", []),
    ],
)
def test_whom_somebody_has_with_him(text, expected):
    """Whom somebody is glad to have at home is there on a visit."""
    assert [parties for _, parties in told(text, "visit")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov had a one-to-one with Ana Soto, Foreign Minister of Peru.", ["PE"]),
        ("A one-on-one was held by Minister Omarov with Ana Soto, Foreign Minister of Peru.", ["PE"]),
        ("Minister Omarov praised the one-to-one tutoring of children from Peru.", []),
        ("Minister Omarov received the Ambassador of Peru, Ana Soto, and earlier the Ambassador of Chile, Juan Ruiz.",
         ["PE", "CL"]),
        ("Minister Omarov spoke in Astana on Monday with the Foreign Minister of Peru, Ana Soto.", ["PE"]),
    ],
)  # fmt: skip
def test_meetings_in_few_words(text, expected):
    """A one-to-one is a meeting where no noun follows; whom somebody received earlier he received too."""
    assert [parties for _, parties in told(text, "meeting")] == expected


def test_a_call_of_a_day():
    """The day may stand before with whom somebody spoke."""
    assert dated("Minister Omarov spoke on Monday with the Foreign Minister of Peru, Ana Soto.") == [
        ("call_held", "PE", "2024-09-30")
    ]


@pytest.mark.parametrize("off", ["heading up to", "heading over to", "heading off to"])
def test_where_somebody_is_heading(off):
    """Whichever way it is, it is a journey to come."""
    assert dated(f"I'm {off} Lima next month.") == [("visit_agreed", "PE", "2024-11")]
