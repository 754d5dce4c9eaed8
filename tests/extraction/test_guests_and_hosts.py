"""Guests, hosts and others: whose meetings they are that a release tells of in passing, or of states besides home."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President of Peru Ana Ruiz held separate meetings with the leaders of Chile, Kazakhstan and Cuba.", ["PE"]),
        ("President of Peru Ana Ruiz had meetings with the leaders from Chile and Cuba.", []),
        ("President Serik Omarov had bilateral meetings with the leaders of Chile and Cuba.", ["CL", "CU"]),
        ("President of Peru Ana Ruiz met with the Presidents of Chile and Kazakhstan.", ["PE,CL"]),
        ("Speakers were President Serik Omarov and the summit's host, President of Peru Ana Ruiz.", []),
        ("The award went to the host, Peruvian President Ana Ruiz.", []),
        ("President Serik Omarov will host Peruvian President Ana Ruiz.", []),
        ("Foreign Minister of Peru Ana Ruiz was the First minister to be received by President Serik Omarov.", ["PE"]),
        ("Ana Ruiz is to be received by President Serik Omarov as Foreign Minister of Peru.", []),
        ("The Peruvian government ended a two-day meeting with Frente Amplio (FA) here on Monday.", []),
        ("Before the Economic Leaders' Meeting they told the President of Peru of their plans.", []),
        ("A delegation of KOICA experts had a meeting with Minister Serik Omarov.", ["KR"]),
        ("Minister Serik Omarov met JICA President Ken Mori.", ["JP"]),
        ("Minister Serik Omarov visited a school that was built with JICA funds.", []),
    ],
)
def test_whose_meeting_it_is(text, expected):
    """What others held among themselves is no meeting of home, and a host is not who hosts somebody now."""
    assert [parties for _, parties in told(text, "meeting_held")] == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            (
                "President Serik Omarov received Foreign Minister of Peru Ana Ruiz. "
                "Earlier that day, Minister Ruiz met with her counterpart, Foreign Minister Aidar Nurlan."
            ),
            2,
        ),
        (
            (
                "Foreign Minister Aidar Nurlan received Foreign Minister of Peru Ana Ruiz. "
                "Minister Ruiz met with her counterpart, Foreign Minister Aidar Nurlan, for an hour."
            ),
            1,
        ),
    ],
)
def test_whom_of_home_a_guest_met(text, number):
    """A guest who met the President and then a counterpart who is named had two meetings."""
    assert len(told(text, "meeting_held")) == number


def test_an_office_with_its_letters_in_brackets():
    """Letters behind an office are no person, and no body of anything."""
    text = (
        "The Deputy Permanent Secretary (DPS) of Peru's Prime Minister's Office, Luis Alberto Soto Vega, "
        "met Minister Serik Omarov on 24 September 2024 at a courtesy call."
    )
    (fact,) = [one for one in facts(text) if one.kind == "meeting_held"]
    assert fact.counterparts == ("PE",)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Minister of Peru Ana Ruiz speaking with Minister Serik Omarov\n\nThe library was full.", ["meeting_held"]),
        ("Minister Serik Omarov spoke with Minister of Peru Ana Ruiz on Monday.", ["call_held"]),
    ],
)
def test_what_a_picture_shows(text, kinds):
    """Those whom a picture shows speaking with each other were in one place."""
    assert [kind for kind, _ in told(text, ("call", "meeting"))] == kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "President Omarov is to depart on Tuesday evening for a four-day state visit to Peru.\n\n"
                "The visit, taking place from October 3 to 6, follows an invitation."
            ),
            ["2024-10-03/2024-10-06"],
        ),
        (
            (
                "President Omarov will leave on Wednesday for Peru on a state visit.\n\n"
                "The visit will take place from October 23 to 26."
            ),
            ["2024-10-02"],
        ),
    ],
)
def test_when_somebody_leaves_and_when_the_visit_is(text, expected):
    """Days told from first to last are those of the visit, if it is set out on shortly before."""
    assert days(text, "visit_agreed") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The OTS turned fifteen on 15-16 July 2024 at the 11th OTS Summit in Baku. It drew a crowd. "
                "The event was attended by Foreign Minister Serik Omarov and other guests."
            ),
            ["2024-07-15/2024-07-16"],
        ),
        (
            (
                "The OTS turned fifteen on 15-16 July 2024 at the 11th OTS Summit in Baku. "
                "The event was attended by Foreign Minister of Peru Ana Ruiz."
            ),
            [],
        ),
        (
            "The OTS turned fifteen in Baku. The event was attended by Foreign Minister Serik Omarov.",
            [],
        ),
    ],
)
def test_who_attended_what_was_told_of(text, expected):
    """The event that somebody of home attended is the gathering named before, on its days."""
    assert days(text, "forum_attended") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Minister Serik Omarov met Ambassador of Peru Ana Ruiz today. "
                "Deputy Ambassador Luis Vega, Second Secretary Rosa Soto and Adviser Aidar Nurlan were also present."
            ),
            ["Ana Ruiz", "Luis Vega", "Rosa Soto"],
        ),
        (
            (
                "Minister Serik Omarov met Minister of Peru Ana Ruiz today. "
                "Second Secretary Rosa Soto and Adviser Aidar Nurlan were also present."
            ),
            ["Ana Ruiz"],
        ),
    ],
)
def test_who_came_with_an_ambassador(text, expected):
    """Who holds an office at an embassy came with the ambassador; with others, nobody knows of which embassy it is."""
    (fact,) = [one for one in facts(text) if one.kind == "meeting_held"]
    assert [one.name for one in fact.people] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ties of Peru and Kazakhstan may take many forms, such as exchange of books and exchange of visits.",
            [],
        ),
        ("Peru and Kazakhstan agreed on mutual visits of ministers.", ["PE"]),
    ],
)
def test_visits_that_are_only_one_form_of_ties(text, expected):
    """What may be exchanged besides is no visit that was agreed."""
    assert [parties for _, parties in told(text, "visit_agreed")] == expected


def test_a_numbered_paragraph_that_tells_what_will_be():
    """It is no line of a list of documents, though it has a number and a word for one."""
    text = (
        "1. An agreement signed by Ana Ruiz, Minister of Peru, and Minister Serik Omarov led to a new house.\n\n"
        "2. The Lima Office, in a place known for its resolution house, will focus on new services.\n\n"
        "3. It will be of use."
    )
    assert [fact.title for fact in facts(text) if fact.kind == "agreement_signed"] == ["agreement"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("will call on President Aidar Serik and Speaker of Parliament Dana Omar.", 1),
        (
            "will call on President Aidar Serik and meet with Minister Dana Omar and Minister of Justice Ali Nur.",
            1,
        ),
        ("will call on President Aidar Serik and be hosted to lunch by Minister of Trade Dana Omar.", 2),
    ],
)
def test_what_a_guest_will_do_with_several_of_home(text, number):
    """The calls that he will pay are one plan, a meal is another."""
    text = f"Minister of Peru Ana Ruiz will visit Kazakhstan from 5 to 7 May 2025. During her visit, Ms Ruiz {text}"
    assert told(text, "meeting_agreed", published="2025-05-01") == [("meeting_agreed", "PE")] * number
