"""Visits called by where they led, days that are not those of a visit, and what is told of a meeting once more."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A spokesman spoke about Minister Aidos Serik's Peru visit from 8 to 9 September.", ["visit_paid PE"]),
        ("President Omarov's Peru state visit opened on Monday.", ["visit_paid PE"]),
        ("They spoke of Foreign Minister of Peru Ana Ruiz's Astana visit in May.", ["visit_paid PE"]),
        ("They spoke of Foreign Minister of Peru Ana Ruiz's Chile visit in May.", []),
        ("They spoke of President Omarov's Peru visit to come.", []),
    ],
)
def test_a_visit_called_by_its_place(text, expected):
    """It leads there."""
    assert [" ".join(one) for one in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Omarov returned home on Monday after visits to Peru and Chile.", [None, None]),
        ("President Omarov came back on Monday from visits to Peru and Chile.", [None, None]),
        (
            (
                "President Omarov returned home on Monday after visits to Peru and Chile. "
                "He wrapped up his visit to Chile on Sunday, and called the three-day trip a success."
            ),
            [None, "2024-09-27/2024-09-29"],
        ),
        ("President Omarov returned home on Monday after a visit to Peru.", ["2024-09-30"]),
    ],
)
def test_the_day_of_coming_home_from_several_states(text, expected):
    """It is that of none of the visits."""
    assert days(text, "visit_paid") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The visit of Minister Serik Aidos to Peru will boost ties. Aidos's visit on 8-9 September was a first.",
            ["visit_paid PE"],
        ),
        (
            "The visit of Minister Aidos Serik to Peru will take place soon.",
            ["visit_agreed PE"],
        ),
        ("The visit of Minister Aidos Serik to Peru will help deepen ties.", ["visit_agreed PE"]),
    ],
)
def test_what_a_visit_will_be_good_for(text, expected):
    """It does not tell that a visit is to come, where the release tells when it was."""
    assert [" ".join(one) for one in told(text)] == expected


def test_each_organisation_on_its_own_day():
    """Behind each organisation stands when it was met."""
    text = "The agency held talks with the Asian Development Bank (ADB) on 20 September and the IMF on 24 September."
    assert days(text, "meeting_held") == ["2024-09-20", "2024-09-24"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister held talks with the ADB on Monday. The ADB meeting was attended by Minister Aidos Serik.",
            ["meeting_held ADB"],
        ),
        ("The ADB meeting in Manila was attended by Minister Aidos Serik.", ["forum_attended ADB"]),
    ],
)
def test_the_meeting_with_an_organisation_once_more(text, expected):
    """It is no gathering of it, if the release has told of one with it."""
    assert [f"{one.kind} {one.counterparts[0]}" for one in facts(text)] == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("{} They will carry out the consensus reached by the two sides during their Lima meeting.", 1),
        ("{} They will carry out the agreements reached at their meeting on 5 March 2024.", 2),
    ],
)
def test_what_was_agreed_at_their_meeting(text, number):
    """The meeting at which something was agreed is spoken of, and counts with its day alone."""
    text = text.format("Minister Aidos Serik and Minister of Peru Ana Ruiz met in Lima in November 2023.")
    assert len(told(text, "meeting")) == number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The topics were chosen during the OTS summit in Kazakhstan in 2015.", ["2015"]),
        ("The topics were chosen during the OTS summit in Turkey in 2015.", []),
        ("The topics were chosen by the OTS summit in Kazakhstan.", []),
        ("The topics were chosen during the OTS summit in Kazakhstan on Tuesday.", []),
    ],
)
def test_a_gathering_at_home_and_its_year(text, expected):
    """Home took part in what was in one of its places."""
    assert days(text, "forum_attended") == expected


def test_who_acts_behind_a_visit():
    """Home between two commas is no place that a visit leads to where it goes on to do something."""
    for then in ("Kazakhstan and Peru signed a memorandum on trade.", "Kazakhstan signed a memorandum on trade."):
        assert told(f"During the visit to Peru, {then}") == [("visit_paid", "PE")]


def test_a_tour_of_several_nations():
    """A tour of three nations is not one more visit to the last of them that was told."""
    text = (
        "President Tokayev left Lima on Friday after winding up his visit to Peru, Chile and Brazil. "
        "Tokayev started his three-nation tour on 28 September."
    )
    assert sorted(told(text)) == [("visit_paid", "BR"), ("visit_paid", "CL"), ("visit_paid", "PE")]


def test_congratulations_on_a_visit():
    """Somebody may be congratulated on a visit that is over, of no day."""
    text = (
        "Minister Serik spoke with Foreign Minister of Peru Ana Soto by phone on Sunday. "
        "Soto congratulated Serik on President Tokayev's successful visit to Chile."
    )
    assert told(text) == []


@pytest.mark.parametrize("purpose", ["attend", "speak at", "deliver a keynote address at"])
def test_what_a_visit_was_made_for(purpose):
    """What a visit was paid for has been done, and what one will be paid for is to come."""
    text = f"In May, President Tokayev {{}} a working visit to Peru to {purpose} the SCO summit."
    assert days(text.format("undertook"), "forum_attended") == ["2024-05"]
    assert told(text.format("will pay"), "forum") == []
