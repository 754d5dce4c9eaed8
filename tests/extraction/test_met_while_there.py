"""Whom somebody met on a visit that the sentence tells behind, and what is only called like an event."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister will have talks with the King when he goes to Jordan next month.",
            [("meeting_agreed", "JO"), ("visit_agreed", "JO")],
        ),
        (
            "The Minister met the King during a short visit to Jordan in March.",
            [("meeting_held", "JO"), ("visit_paid", "JO")],
        ),
        (
            "The Minister met Foreign Secretary Zarate while he was visiting Lima in March.",
            [("meeting_held", "PE"), ("visit_paid", "PE")],
        ),
        (
            "The Minister met Foreign Minister Zarate of Peru when he visited Astana in March.",
            [("meeting_held", "PE"), ("visit_paid", "PE")],
        ),
        ("The Minister met the Governor when he visited Almaty in March.", []),
        ("The Minister met business leaders when he visited Chile in March.", [("visit_paid", "CL")]),
    ],
)
def test_a_visit_told_behind(text, expected):
    """Whom somebody meets `when he visits Jordan` is of it where nothing else is told; who stays at home is not."""
    assert sorted(told(text, "")) == sorted(expected)


def test_his_own_visit_is_not_that_of_the_host():
    """In `will meet the President of Peru when he visits Lima` it is no Peruvian who visits."""
    text = "The Minister will meet President Zarate of Peru when he visits Lima in May."
    assert sorted(told(text, "")) == [("meeting_agreed", "PE"), ("visit_agreed", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("While in Lima, the Minister met the director and the crew of a film.", []),
        ("While in Lima, the Minister met the captain of a football team.", []),
        ("While in Lima, the Minister met Director Ana Ruiz.", ["PE"]),
        ("While in Lima, the Minister met the Mayor.", ["PE"]),
    ],
)
def test_captains_and_editors_stand_for_no_state(text, expected):
    """Where no state and no name is told for them."""
    assert [parties for _, parties in told(text, "meeting_held")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister attended the Commonwealth Games in Perth.", []),
        ("The Minister will attend the ASEAN University Games.", []),
        ("The Minister attended the ASEAN Cup and the ASEAN summit on Monday.", ["ASEAN"]),
        ("The Minister attended the Commonwealth summit in Perth on Monday.", ["Commonwealth"]),
    ],
)
def test_contests_are_no_gatherings(text, expected):
    """Games and cups are called by an organisation, and nobody of it meets there."""
    assert [parties for _, parties in told(text, "forum")] == expected


def test_last_years_summit_is_not_this_years():
    """A summit to come stays one though another is told to have been attended long before."""
    text = (
        "On 12 October the Minister will attend the ASEAN summit. This builds on her attendance of the ASEAN summit "
        "last year."
    )
    assert told(text, "") == [("meeting_agreed", "ASEAN"), ("forum_attended", "ASEAN")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister will take part in the Kazakhstan-Peru Leadership Forum on 30 October.", ["meeting_agreed"]),
        ("The Minister attended the second Kazakhstan-Peru Leaders' Forum on 20 September.", ["meeting_held"]),
        ("The Minister attended the second Kazakhstan-Peru Business Forum on 20 September.", []),
    ],
)
def test_forums_of_leaders_of_two_states(text, expected):
    """They are meetings of the two, as a forum of merchants is not."""
    assert [kind for kind, parties in told(text, "meeting") if parties == "PE"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They praised the format, with Peru hosting SCO leaders later this year.", [("meeting_agreed", "SCO")]),
        ("The Minister is meeting Minister Rojas of Peru later this month.", [("meeting_agreed", "PE")]),
        ("The Minister met Minister Rojas of Peru earlier this year.", [("meeting_held", "PE")]),
    ],
)
def test_later_this_year_is_to_come(text, expected):
    """Whatever the form of the verb."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("goals for the upcoming G7 Leaders sessions, and trade", []),
        ("the upcoming session of the Joint Commission in Lima", ["PE"]),
    ],
)
def test_sessions_of_another_group(words, expected):
    """What is said about sessions of the G7 makes no session of those who said it."""
    text = f"The Minister met with Minister Rojas of Peru to discuss {words}."
    assert [parties for _, parties in told(text, "meeting_agreed")] == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Kazakhstan-Peru Statement on Opening a High-Level Dialogue", []),
        ("Kazakhstan-Peru High-Level Dialogue", ["PE"]),
    ],
)
def test_a_statement_about_a_dialogue(title, expected):
    """It tells of no meeting."""
    text = "Both countries value their ties."
    assert [parties for _, parties in told(text, "meeting_held", title=title)] == expected


def test_what_is_done_in_line_with_earlier_talks():
    """Talks of leaders, of no day, in line with which others met on a day, are background."""
    text = (
        "In line with the discussions between President Omarov and President Rojas of Peru, the two countries held "
        "expert consultations on 20 September in Lima."
    )
    assert days(text, "meeting_held") == ["2024-09-20"]
    (met,) = [fact for fact in facts(text) if fact.kind == "meeting_held"]
    assert met.evidence.rule != "talks_between"


def test_chiefs_of_divisions():
    """A name may be followed by a body and an office in it."""
    text = "The Minister met with Ana Ruiz, Peruvian Chancellery Chief of Division for Trade, on Monday."
    (met,) = [fact for fact in facts(text) if fact.kind == "meeting_held"]
    assert (met.counterparts, [one.name for one in met.people]) == (("PE",), ["Ana Ruiz"])


def test_whoever_speaks_is_not_somebody_met():
    """Whom a release names only behind `I will travel` is not who travels."""
    text = "I will travel to Peru on 5 May. I will also meet local leaders, including Party President Sonia Paz."
    (visit,) = [fact for fact in facts(text) if fact.kind == "visit_agreed"]
    assert visit.people == ()


def test_programmes_by_the_number():
    """Documents of a longer name are several where their first word is."""
    text = "The Minister visited Peru on Monday. He witnessed the signing of three programmes of cooperation."
    assert [fact.title for fact in facts(text) if fact.kind == "agreement_signed"] == [
        "three programmes of cooperation"
    ]


def test_talks_with_a_counterpart_during_a_visit():
    """A counterpart called by office and name right behind is who the host was, and no official of home."""
    text = (
        "President Tokayev concluded his state visit to Peru, during which he held talks with his counterpart "
        "President Ana Ruiz."
    )
    (meeting,) = (fact for fact in facts(text) if fact.kind == "meeting_held")
    assert (meeting.counterparts, [person.name for person in meeting.people]) == (("PE",), ["Ana Ruiz"])
