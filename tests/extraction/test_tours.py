"""Tours of several states, what a visit is told to hold, and who comes and goes."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This was part of a trip to Latin America, which also included Chile and Cuba.", ["CL", "CU", "PE"]),
        ("The visit is one leg of a tour of Latin America that takes in Chile.", ["CL", "PE"]),
        ("His tour of Latin America will include stops in Chile and Cuba.", ["PE"]),
        ("His tour of Latin America, which covered Chile's coast, ended.", ["PE"]),
        ("The visit to Peru, which included Lima and Cusco, was his first.", ["PE"]),
    ],
)
def test_what_else_a_tour_takes_in(text, expected):
    """The states of a relative clause are visited as well; the towns of the country that was visited are no others."""
    text = f"Minister Aidos Serik paid an official visit to Peru on 27 September. {text}"
    assert sorted(fact.counterparts[0] for fact in facts(text) if fact.kind == "visit_paid") == expected


@pytest.mark.parametrize(
    "tour",
    [
        "The Peruvian minister on 20 September began a tour that takes him to Chile, Kazakhstan and Nepal.",
        "The Peruvian minister started her tour on 20 September that takes her to Chile, Kazakhstan and Nepal.",
    ],
)
def test_when_a_tour_began(tour):
    """That is not the day of each of its visits."""
    text = f"Foreign Minister of Peru Ana Ruiz arrived in Astana on Saturday. {tour}"
    assert days(text, "visit_paid") == ["2024-09-28"]


def test_a_diplomat_comes_and_goes():
    """Agencies call a minister a diplomat; an ambassador comes to stay."""
    assert told("The top Peruvian diplomat arrived in Astana on Saturday.") == [("visit_paid", "PE")]
    assert told("The Peruvian ambassador arrived in Astana on Saturday.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Aidos Serik is on a tour that also includes attending the CIS Summit, on Monday.",
            [("meeting_agreed", "CIS")],
        ),
        (
            "Minister Aidos Serik was on a tour that also included attending the CIS Summit.",
            [("forum_attended", "CIS")],
        ),
        (
            "President of Peru Ana Ruiz is in Astana on a visit that includes talks with Kazakh ministers.",
            [("meeting_agreed", "PE"), ("visit_paid", "PE")],
        ),
        (
            "President of Peru Ana Ruiz was in Astana on a visit that included talks with Kazakh ministers.",
            [("meeting_held", "PE"), ("visit_paid", "PE")],
        ),
    ],
)
def test_what_a_visit_includes(text, expected):
    """What it includes is to come, what it included is over."""
    assert sorted(told(text, "")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister arrived in Lima to co-chair the fifth Kazakhstan-Peru Joint Commission.", "meeting_agreed"),
        ("The Minister landed in Lima for consultations with Foreign Minister of Peru Ana Ruiz.", "meeting_agreed"),
        ("The Minister arrived in Lima after consultations with Foreign Minister of Peru Ana Ruiz.", "meeting_held"),
        ("The Minister arrived in Lima and held talks with Foreign Minister of Peru Ana Ruiz.", "meeting_held"),
        ("On Monday the Minister travelled to Lima for talks with Foreign Minister of Peru Ana Ruiz.", "meeting_held"),
    ],
)
def test_who_comes_for_talks(text, expected):
    """He has not held them yet."""
    assert told(text, "meeting") == [(expected, "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Upon arrival, the Minister was received by Foreign Minister of Peru Ana Ruiz.", []),
        ("On his arrival in Lima, the Minister was received by Foreign Minister of Peru Ana Ruiz.", []),
        ("The Minister was received on arrival by Foreign Minister of Peru Ana Ruiz.", []),
        ("In Lima, the Minister was received by Foreign Minister of Peru Ana Ruiz.", [("meeting_held", "PE")]),
    ],
)
def test_who_receives_a_guest_on_arrival(text, expected):
    """A greeting is no meeting."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{P} called on {M} on 25 September as part of the former's visit to Astana.", [("PE", "KZ")]),
        ("{M} received {P} on 25 September during the latter's visit to Astana.", [("PE", "KZ")]),
        ("{M} met with {P} in Lima on 25 September during the former's visit to Peru.", [("KZ", "PE")]),
        ("{M} met with officials during the latter's visit to Astana.", []),
    ],
)
def test_whose_visit_it_is_of_two(text, expected):
    """The former is who was named first, the latter who was named then."""
    text = text.replace("{M}", "Minister Aidos Serik").replace("{P}", "Foreign Minister of Peru Ana Ruiz")
    assert [(one.visitor, one.host) for one in facts(text) if one.kind == "visit_paid"] == expected


def test_a_visit_with_an_aside():
    """What stands between commas parts it not from where it leads."""
    text = "Minister Aidos Serik paid his first visit on Tuesday, a week after taking office, to Peru."
    assert days(text, "visit_paid") == ["2024-10-01"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreign Minister of Peru Ana Ruiz is scheduled to visit the country.", [("visit_agreed", "PE")]),
        ("They agreed to build on the consensus reached during the visit of the Minister to Peru.", []),
        ("They agreed to build on the consensus reached during the visit of the Minister to Peru in May.",
         [("visit_paid", "PE")]),
    ],
)  # fmt: skip
def test_visits_to_home_and_of_before(text, expected):
    """The country is home; a visit that is only called to mind needs a time."""
    assert told(f"The ministers of Kazakhstan and Chile met. It was said on trade. {text}") == expected


def test_who_accompanies_a_president_to_an_assembly():
    """He takes part in it as well."""
    text = "Minister Aidos Serik, who accompanies the President in New York for the UN General Assembly, gave a talk."
    assert told(text, "forum") == [("forum_attended", "UN")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They noted the importance of the visit of the President to Peru on 5 May 2023.", [("visit_paid", "PE")]),
        ("They noted the importance of the visit of the President to Peru.", []),
        ("They noted the importance of the visit of the President to Peru on 5 December 2024.", []),
    ],
)
def test_an_important_visit(text, expected):
    """One of a day that is over was paid."""
    assert told(f"The ministers of Kazakhstan and Peru met. It was said on trade. {text}") == expected


def test_what_was_signed_at_an_important_visit():
    """It was signed then."""
    text = (
        "Noting the role of the visit of the President to Peru on 5 May 2023, within the framework of which a package "
        "of documents was signed, the ministers of Kazakhstan and Peru discussed trade."
    )
    assert days(text, "agreement_signed") == ["2023-05-05"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{M} met with {P} on the sidelines of his visit to Chile.", [("visit_paid", "CL")]),
        ("{M} met with {P} before his visit to Chile.", []),
    ],
)
def test_on_the_sidelines_of_whose_visit(text, expected):
    """It is that of whoever of home met somebody there."""
    text = text.replace("{M}", "Minister Aidos Serik").replace("{P}", "Foreign Minister of Peru Juan Soto")
    assert told(text) == expected


def test_who_will_accompany_a_traveller():
    """He travels as well."""
    text = (
        "President Aidos Serik will pay a visit to Peru on 5 November. Minister of Trade Dana Omar will accompany the "
        "President."
    )
    (visit,) = facts(text)
    assert [person.name for person in visit.people] == ["Aidos Serik", "Dana Omar"]


def test_a_visit_that_was_the_occasion():
    """It is under way."""
    text = (
        "Minister Aidos Serik received Foreign Minister of Peru Ana Ruiz. They spoke of trade. They spoke of visas. "
        "The reception was held on the occasion of the visit of the Peruvian minister to Kazakhstan."
    )
    assert told(text) == [("visit_paid", "PE")]


def test_what_was_signed_during_that_visit():
    """It is of the days of the visit told last, not of those of the release."""
    text = (
        "Minister Aidos Serik on 27 September paid a visit to Peru. President of Peru Ana Ruiz visited Kazakhstan in "
        "August 2023. During that visit, four agreements were signed by the two countries."
    )
    assert days(text, "agreement_signed") == ["2023-08"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister will be in Lima on 20 October, in Santiago on 22 October and in Havana on 24 October.",
            [("PE", "2024-10-20"), ("CL", "2024-10-22"), ("CU", "2024-10-24")],
        ),
        (
            "The Minister will tour South America from 20 to 24 October, stopping in Lima and Santiago.",
            [("PE", "2024-10-20/2024-10-24"), ("CL", "2024-10-20/2024-10-24")],
        ),
    ],
)
def test_stops_of_a_tour_to_come(text, expected):
    """Each stop has its own day where it is told, and else the days of the tour."""
    visits = [fact for fact in facts(text) if fact.kind == "visit_agreed"]
    assert [(fact.counterparts[0], fact.when.edtf) for fact in visits] == expected


def test_a_tour_of_a_continent_that_took_somebody_to_several():
    """What the tour is called stands between it and its stops."""
    text = "The Minister's tour of South America took her to Lima, Santiago and Havana."
    assert told(text) == [("visit_paid", "PE"), ("visit_paid", "CL"), ("visit_paid", "CU")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He will be in Lima on 22 October and Santiago on 23-24 October.", ["2024-10-22", "2024-10-23/2024-10-24"]),
        (
            "He leaves home tomorrow, and will be in Lima on 22 October and Santiago on 23 October.",
            ["2024-10-22", "2024-10-23"],
        ),
        ("He will speak of trade.", ["2024-10-21/2024-10-27"] * 2),
    ],
)
def test_the_days_of_a_visit_within_a_week(text, expected):
    """A week is when a visit will be, until its days are told."""
    told_first = "The Minister will travel to Peru and Chile next week. "
    assert days(told_first + text, "visit_agreed", published="2024-10-14") == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Prime Minister recalled his visit to Lima in July 2023 and said that trade would grow in years to come.",
        "The Prime Minister recalled his visit to Lima in July 2023.",
    ],
)
def test_a_visit_recalled_before_something_else_is_said(text):
    """What is said besides does not tell whether the visit was paid."""
    assert days(text, "visit_paid", published="2024-10-14") == ["2023-07"]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Serik leaves tomorrow for Peru, where he will meet Prime Minister Ana Ruiz.",
        "Minister Serik departs on 15 October for Lima, where he will be received by Prime Minister Ana Ruiz.",
        "Tomorrow Minister Serik continues to Lima for talks with Prime Minister Ana Ruiz.",
    ],
)
def test_whom_somebody_will_meet_where_he_goes(text):
    """Who is met there is of that state, though nothing else tells it, and the talks are to come."""
    (fact,) = [one for one in facts(text, published="2024-10-14") if one.kind == "meeting_agreed"]
    assert (fact.counterparts, fact.when.edtf) == (("PE",), "2024-10-15")


def test_the_next_meeting_of_three_who_met():
    """Those who met in one room will meet so again, whatever their next meeting is called."""
    text = (
        "President of Kazakhstan Aidos Serik, President of Peru Ana Ruiz and President of Chile Juan Soto met in Lima. "
        "The presidents agreed to hold the next meeting in Santiago in spring."
    )
    assert told(text, "meeting") == [("meeting_held", "PE,CL"), ("meeting_agreed", "PE,CL")]


def test_what_comes_before_going_on_elsewhere():
    """The day told with what comes next is not of the talks before it."""
    text = (
        "President Serik will travel to Lima on Wednesday for a meeting with Prime Minister of Peru Ana Ruiz, "
        "before continuing to New York for the UN General Assembly on Friday."
    )
    assert told(text, "") == [("visit_agreed", "PE"), ("meeting_agreed", "PE"), ("meeting_agreed", "UN")]
    assert days(text, "meeting_agreed", published="2024-10-14") == ["2024-10-16", "2024-10-18"]


def test_where_somebody_will_be_next():
    """Each town has the day that stands before it."""
    text = "On Wednesday the Minister will be in Prague, and on Friday in Vienna."
    assert told(text, "") == [("visit_agreed", "CZ"), ("visit_agreed", "AT")]
    assert days(text, "visit_agreed", published="2024-10-14") == ["2024-10-16", "2024-10-18"]


def test_where_somebody_then_goes():
    """Behind what is to come, the present tense tells of what is to come too."""
    text = (
        "The Minister will visit Belgrade tomorrow. Afterwards he travels to Skopje for a meeting with Petar Ilievski."
    )
    assert told(text) == [("visit_agreed", "RS"), ("visit_agreed", "MK")]
    text = "The Minister visited Belgrade on Monday. Afterwards he travels to Skopje."
    assert told(text) == [("visit_paid", "RS"), ("visit_paid", "MK")]


def test_the_days_of_a_leg_told_behind_the_departure():
    """The days on which a leg is to be are told of the one for which somebody has left, and of no second visit."""
    text = (
        "Minister Ospanov left Astana on Tuesday for visits to Peru and Chile. "
        "He is scheduled to visit Peru from 1 to 3 October and Chile from 3 to 5 October."
    )
    assert told(text) == [("visit_paid", "PE"), ("visit_agreed", "CL")]
    assert days(text, "visit_agreed") == ["2024-10-03/2024-10-05"]


def test_a_visit_after_another_has_a_length_of_its_own():
    """A visit that began after another ended lasts as long as is told of it, and from the day of leaving on."""
    text = (
        "Minister Ospanov flew to Lima, the first stop of his three-day visit to Peru, on Monday after completing a "
        "one-day visit to Quito."
    )
    assert days(text, "visit_paid")[0] == "2024-09-30/2024-10-02"
    text = "Minister Ospanov returned home on Monday after completing a three-day visit to Peru."
    assert days(text, "visit_paid") == ["2024-09-28/2024-09-30"]
    text = "Minister Serik will pay a two-day visit to Peru on 3 November and a three-day visit to Chile on 5 November."
    assert days(text, "visit_agreed") == ["2024-11-03/2024-11-04", "2024-11-05/2024-11-07"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Aidos Serik visited three countries (Peru, Chile and Fiji) last week.", ["PE", "CL", "FJ"]),
        ("Minister Aidos Serik visited two nations – Peru and Chile – on his way.", ["PE", "CL"]),
        ("Minister Aidos Serik visited three states in the region: Peru, Chile and Fiji.", ["PE", "CL", "FJ"]),
        ("Minister Aidos Serik paid a visit to the island nations of Fiji and Tonga.", ["FJ", "TO"]),
        ("Minister Aidos Serik travelled to several countries in Latin America, including Peru.", ["PE"]),
        ("Minister Aidos Serik visited the nations of the Pacific.", []),
        ("Minister Aidos Serik visited several countries. Peru sent a delegation.", []),
        ("Ministers from three countries - Peru, Chile and Fiji - read the report.", []),
    ],
)
def test_countries_that_are_counted_and_named(text, expected):
    """A tour of so many countries leads to those that are named behind them."""
    assert [party for kind, party in told(text, "visit")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Aidos Serik is in Peru. The visit will help farmers in Chile.", ["PE"]),
        ("The visit can bring growth to Chile.", []),
        ("The visit would open new markets in Chile.", []),
        ("The visit will bring the Minister to Chile.", ["CL"]),
        ("The visit of the Minister will be to Chile.", ["CL"]),
    ],
)
def test_what_a_visit_will_do(text, expected):
    """What it does in another country is no visit there."""
    assert [party for kind, party in told(text, "visit")] == expected
