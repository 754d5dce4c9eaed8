"""Journeys that have just begun, the days that events are called by, and groups that a title names."""

import pytest

from tests.extraction.told import days, people, told


def test_legs_of_a_journey_that_has_just_begun():
    """Whoever left last night for several states has not been there, and not on the day of leaving."""
    text = "Minister Ospanov departed last night for visits to Peru, Chile and Cuba."
    assert told(text) == [("visit_agreed", "PE"), ("visit_agreed", "CL"), ("visit_agreed", "CU")]
    assert days(text, "visit_agreed") == [None] * 3
    text = (
        "Minister Ospanov left on 20 September on a round of visits to Peru and Chile. On 22 September he met Minister "
    )
    text += "of Trade of Peru Ana Soto. In Chile, he will hold talks with President of Chile Juan Paz on 5 October."
    assert told(text) == [("visit_paid", "PE"), ("visit_agreed", "CL")]
    assert days(text, "visit_agreed") == ["2024-10-05"]


def test_one_country_is_what_it_was():
    """The day on which somebody left for one country is that of the visit."""
    text = "Minister Ospanov left on Monday for Peru."
    assert told(text) == [("visit_paid", "PE")]
    assert days(text, "visit_paid") == ["2024-09-30"]


def test_who_goes_along_on_a_trip():
    """`Will be joined on his trip by` tells of a companion, and of no other visit."""
    text = (
        "Minister Ospanov will visit Peru on 5 November. Mr. Ospanov will be joined on his trip by Minister Aida Serik."
    )
    assert told(text) == [("visit_agreed", "PE")]
    assert people(text, "visit_agreed") == [["Ospanov", "Aida Serik"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The plan was announced at the September 25th Kazakhstan-ASEAN Summit.", "2024-09-25"),
        ("As confirmed by leaders at the Kazakhstan-ASEAN summit on September 20, 2024, it will go on.", "2024-09-20"),
    ],
)
def test_a_summit_at_which_something_was_told(text, expected):
    """A day before a summit is its own, though something was announced there; a day that is over is none of a plan."""
    assert told(text, "meeting") == [("meeting_held", "ASEAN")]
    assert days(text, "meeting_held") == [expected]


def test_participation_in_what_is_to_come():
    """`Her participation` is in the meeting that she will attend."""
    text = (
        "Minister Serik will represent President Tokayev at the ASEAN leaders session in Rarotonga on November 10. "
        "Minister Serik's participation in the ASEAN summit reaffirms how close the ties are."
    )
    assert told(text, "meeting") + told(text, "forum") == [("meeting_agreed", "ASEAN")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Kazakhstan-Peru Task Force on Energy met for the third time on 28 September.", [("meeting_held", "PE")]),
        ("The Kazakhstan-Peru Steering Board will meet on 8 November.", [("meeting_agreed", "PE")]),
        ("The Chile-Peru Task Force met on Monday.", []),
        ("The decision was taken in close consultation with Peru.", []),
        ("In consultation with Peru, the rules were changed.", []),
        ("The Minister held a consultation with the Foreign Minister of Peru.", [("meeting_held", "PE")]),
    ],
)
def test_bodies_of_two_and_agreement_with_others(text, expected):
    """A body that is called by its two sides meets; what is done in consultation with somebody is no meeting."""
    assert told(text, "meeting") == expected


def test_the_leaders_meeting_of_an_organisation_with_its_acronym():
    """Whose meeting it is stands before `leaders'`, an acronym between."""
    text = "I will attend another Asia-Pacific Economic Cooperation (APEC) leaders' meeting in Hanoi on 5 November."
    assert told(text, "meeting") == [("meeting_agreed", "APEC")]


def test_a_group_that_a_title_names():
    """A group of a title is that of those whom the text tells to have met together."""
    title = "Readout of the Minister's Meeting with Quad and Ukrainian Counterparts"
    text = (
        "Minister Ospanov met on 28 September with French Diplomatic Counselor to the President Luc Moreau, German "
        "Adviser Jens Vogt, British Adviser Tim Hale and Head of the Office of the President of Ukraine Oleh Koval."
    )
    assert told(text, "meeting", title=title) == [("meeting_held", "FR,DE,GB,UA")]
    assert people(text, "meeting_held", title=title) == [["Luc Moreau", "Jens Vogt", "Tim Hale", "Oleh Koval"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We welcome the gas project of Peru with Spanish firm Ergo. Signed today, this deal helps.",
            [],
        ),
        (
            "Building on the success of the Kazakhstan-Peru TPD signed in May, these agreements help Chile.",
            [],
        ),
        ("The Ministers of Peru and Kazakhstan met. Signed today, this agreement on trade helps.", ["PE"]),
    ],
)
def test_what_else_was_signed(text, expected):
    """A deal with a firm is none with its state, and `signed in May` tells of the document before it."""
    assert [parties for _, parties in told(text, "agreement")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Nurtleu said that he is going on a working trip to Lima and Santiago.", ["agreed", "agreed"]),
        ("Minister Nurtleu goes on an official visit to Peru next Monday.", ["agreed"]),
        ("Minister Nurtleu is leaving on a visit to Peru.", ["agreed"]),
        ("Minister Nurtleu went on a working visit to Peru.", ["paid"]),
        ("Minister Nurtleu is in Lima on a working visit to Peru.", ["paid"]),
    ],
)
def test_going_on_a_visit(text, expected):
    """Who is going on a visit is not on it yet."""
    assert [kind.removeprefix("visit_") for kind, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Tokayev paid a visit to Peru in May. Then the President met President Ana Soto.", "2024-05"),
        ("President Tokayev paid a visit to Peru in May. While there, he met President Ana Soto.", "2024-05"),
        ("President Tokayev paid a visit to Peru in May. Yesterday, he met President Ana Soto.", "2024-09-30"),
    ],
)
def test_whom_somebody_met_then(text, expected):
    """What was done then was done on the visit told right before."""
    assert days(text, "meeting_held") == [expected]
