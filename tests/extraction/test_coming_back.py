"""What is told on coming back, at the end of a visit, and in lists: when it was, and who it was with."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Today marks the conclusion of President Omarov's four-day state visit to Peru.", "2024-09-28/2024-10-01"),
        ("President Omarov concluded on Monday a two-day visit to Peru.", "2024-09-29/2024-09-30"),
        (
            "President Omarov wrapped up on Monday a two-day visit to Peru at the invitation of the United Nations.",
            "2024-09-29/2024-09-30",
        ),
        ("President Omarov began on Monday a two-day visit to Peru.", "2024-09-30/2024-10-01"),
        ("President Omarov returned on Monday from a three-day visit to Peru.", "2024-09-28/2024-09-30"),
        ("President Omarov arrived late Monday in Astana from his three-day visit to Peru.", "2024-09-28/2024-09-30"),
        ("President Omarov came home on Monday from a three-day trip to Peru.", "2024-09-28/2024-09-30"),
        ("President Omarov flew back on Monday from his two-day state visit to Peru.", "2024-09-29/2024-09-30"),
        ("President Omarov left for Lima on Monday for a three-day visit to Peru.", "2024-09-30/2024-10-02"),
    ],
)
def test_the_days_of_a_visit_that_ended(text, expected):
    """A visit of so many days that ended on a day began before it."""
    assert days(text, "visit_paid") == [expected]


def test_where_somebody_went_on_to():
    """A visit that begins where another one ended has not the days of that one."""
    text = "President Omarov wrapped up on Monday a five-day visit to Peru and proceeded to Chile."
    assert sorted(map(str, days(text, "visit_paid"))) == ["2024-09-26/2024-09-30", "2024-09-30"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Omarov returned from a visit to Peru on Friday. In Lima he met President of Peru Ana Ruiz.",
            [None],
        ),
        (
            (
                "President Omarov told of his State Visits to Peru and Chile upon his late arrival at the airport on "
                "28 September 2024. In Peru, he met President Ana Ruiz of Peru."
            ),
            [None],
        ),
        (
            "Upon her arrival in Astana on Friday, Minister of Peru Ana Ruiz saw a school. She met President Omarov.",
            ["2024-09-27"],
        ),
    ],
)
def test_what_was_done_before_somebody_was_back(text, expected):
    """The day on which a traveller is back is not that of those whom he met."""
    assert days(text, "meeting_held") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Serik Omarov met Peru House Trade Committee Chairman Juan Soto.", ["Juan Soto"]),
        ("Minister Serik Omarov met Peru Senate Trade Committee Ranking Member Juan Soto.", ["Juan Soto"]),
        (
            "Minister Serik Omarov met Peruvian Ministry of Trade and Industry Permanent Secretary Ana Ruiz.",
            ["Ana Ruiz"],
        ),
        (
            "Minister Serik Omarov met Communist Party of China Legal Affairs Commission Secretary Wang Li.",
            ["Wang Li"],
        ),
        ("After talks with the Peruvian Ministry of Trade Minister Serik Omarov left.", []),
        ("Minister Omarov met the Peruvian delegation. Director Serik Akhmetov was there.", []),
    ],
)
def test_a_body_an_office_and_a_name_in_a_row(text, expected):
    """Who is named behind a state, its body and an office holds that office; who acts behind talks does not."""
    assert [one.name for fact in facts(text) if fact.kind == "meeting_held" for one in fact.people] == expected


def test_the_meetings_that_home_will_host():
    """Each line of the list is a meeting of the organisation, on its day."""
    text = (
        "Kazakhstan chairs the OTS. In 2025 the Ministry will host the following meetings:\n\n"
        "1. Meeting of Senior Officials of the OTS, 6-9 March 2025, Almaty\n\n"
        "2. OTS Conference on Trade, 21 May 2025, Astana\n\n"
        "3. A training course, 30 May 2025, Astana"
    )
    assert days(text, "meeting_agreed") == ["2025-03-06/2025-03-09", "2025-05-21"]


@pytest.mark.parametrize(
    "text",
    [
        "The call came as the Ministry told of its wish to settle matters between Kazakhstan and Peru.",
        "They gathered here to mark the anniversary of ties between Kazakhstan and Peru.",
        "Old quarrels were there when Kazakhstan and Peru decided to establish diplomatic relations.",
        "The door of dialogue between Kazakhstan and Peru is open.",
        "Door always open for Kazakhstan-Peru dialogue.",
        "The envoy of Peru came. Speaking at the gathering, a former senator asked for more.",
    ],
)
def test_appeals_feasts_and_open_doors(text):
    """None of them is an event of two states."""
    assert told(text, "") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister met the Minister of Peru in Lima on Sept.10 2024.", ["2024-09-10"]),
        ("The Minister met the Minister of Peru in Lima on Sept. 10, 2024.", ["2024-09-10"]),
    ],
)
def test_a_month_with_its_day_glued_on(text, expected):
    """A full stop behind a month cut short needs no space."""
    assert days(text, "meeting_held") == expected


def test_whom_of_home_a_guest_met():
    """Each of those who received a guest is another meeting, also where the tables know no office of one."""
    text = (
        "Director General of WIPO Ana Ruiz was received by the Prime Minister Mr. Olzhas Bektenov, Minister for Trade "
        "Mr. Aidar Nurlan, and Minister for Transport, Trade and the Arts Dr. Berik Seitov."
    )
    assert len(told(text, "meeting_held")) == 3


def test_who_joined_a_traveller():
    """Those who are told to join somebody on a visit are on it."""
    text = (
        "President Serik Omarov is on a state visit to Peru. He saw a school.\n\n"
        "Joining the President on this trip are Minister of Trade Aidar Nurlan and Minister of Health Berik Seitov."
    )
    (fact,) = [one for one in facts(text) if one.kind == "visit_paid"]
    assert [one.name for one in fact.people] == ["Serik Omarov", "Aidar Nurlan", "Berik Seitov"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Omarov returned to Astana after attending the OIC summit in Lima on Monday.", "forum_attended"),
        ("President Omarov will return to Astana after attending the OIC summit in Lima on Friday.", "meeting_agreed"),
        ("President Omarov is to fly to Astana following attending the OIC summit on Friday.", "meeting_agreed"),
        ("President Omarov is to attend the OIC summit in Lima on Friday.", "meeting_agreed"),
    ],
)
def test_a_summit_after_which_somebody_flies_somewhere(text, expected):
    """It is over if the flight is, though `to` stands before where that leads."""
    assert told(text, "forum") + told(text, "meeting") == [(expected, "OIC")]
