"""Who stands in a list, what a picture shows, and what is told of somebody in passing before what he does."""

import pytest

from tests.extraction.told import days, facts, told

_PRESENTED = "Three ambassadors presented their credentials to the President this morning.\n\n"


@pytest.mark.parametrize("dash", [" – ", " - ", ", - "])
def test_a_line_of_a_list_tells_who_is_ambassador_of_which_state(dash: str) -> None:
    """A dash between a name and an office joins them, in a list of those who presented credentials."""
    lines = (("Mr. Peter Hansen", "Norway"), ("Ms. Ana Soto", "the Republic of Peru"), ("Mr. Tomas Novak", "Malta"))
    listed = "\n".join(
        f"{number}. {name}{dash}Ambassador of {state} (Resident in New Delhi)"
        for number, (name, state) in enumerate(lines, 1)
    )
    found = facts(_PRESENTED + listed, home="LK")
    assert [(fact.counterparts, [one.name for one in fact.people]) for fact in found] == [
        (("NO",), ["Peter Hansen"]),
        (("PE",), ["Ana Soto"]),
        (("MT",), ["Tomas Novak"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Omarov (left) meets Peruvian Minister Ana Soto (right) on Friday in Lima.",
        "Minister Omarov (L) meets Peruvian Minister Ana Soto (second from left) on Friday.",
    ],
)
def test_a_picture_shows_what_has_been(text: str) -> None:
    """The present tense of a caption tells of a day that is over."""
    assert days(text, "meeting_held") == ["2024-09-27"]


def test_a_picture_shows_a_signing() -> None:
    """Those who stand left and right in a picture sign a document."""
    text = "Minister Omarov (left) and Peruvian Minister Ana Soto (right) sign the Joint Plan of Action on Friday."
    assert told(text, "agreement") == [("agreement_signed", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mood rose after Peruvian President Ana Soto paid a visit last week to Kazakhstan.", ["PE"]),
        ("Peruvian President Ana Soto, invited by Minister Omarov, is paying a two-day visit to Astana.", ["PE"]),
        ("Peruvian President Ana Soto, a veteran of such talks, visited Astana on Monday.", ["PE"]),
        ("Peruvian President Ana Soto, one of the leaders of the movement, visited Astana on Monday.", ["PE"]),
        ("Peruvian President Ana Soto was invited by Minister Omarov to pay a two-day visit to Astana.", []),
    ],
)
def test_what_is_told_in_passing_hides_no_visitor(text: str, expected: list[str]) -> None:
    """Who goes somewhere stands before a day, an invitation or an apposition."""
    assert [party for _, party in told(text, "visit_paid")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Omarov and Peruvian Minister Ana Soto exchanged their views on trade.", ["PE"]),
        ("President Omarov and Peruvian officials managed to sit down on Monday to discuss trade.", ["PE"]),
        ("President Omarov and Peruvian officials will be able to sit down.", []),
        ("A discussion took place between Secretary Omarov and a delegation from the Peruvian Ministry.", ["PE"]),
        ("A Peruvian delegation toured the palace. The delegation held a discussion with Minister Omarov.", ["PE"]),
        ("The delegation held a discussion with Minister Omarov.", []),
        ("Minister Omarov received Peru's Senate Majority Floor Leader Ana Soto.", ["PE"]),
    ],
)
def test_they_met(text: str, expected: list[str]) -> None:
    """Two exchanged views, sat down together, or one of them was a delegation told of before."""
    assert [party for _, party in told(text, "meeting_held")] == expected


def test_what_is_expected_at_a_meeting_is_to_come() -> None:
    """A sentence that begins with what is expected tells of a meeting to come."""
    text = (
        "Minister Omarov will meet Peruvian Minister Ana Soto on 9 October. "
        "Expected during Omarov and Soto's meeting is a discussion on trade."
    )
    assert told(text, "meeting") == [("meeting_agreed", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malta is also the first country of the region to open an embassy in Astana.", [("mission_opened", "MT")]),
        ("It is the first time an embassy of Malta has been established in Astana.", [("mission_opened", "MT")]),
        ("Malta was one of the first countries to open an embassy in Astana.", []),
        ("Malta may be the first country of the region to open an embassy in Astana.", []),
    ],
)
def test_the_first_to_open_an_embassy(text: str, expected: list[tuple[str, str]]) -> None:
    """Who is the first to open an embassy has opened it."""
    assert told(text, "mission") == expected


def test_an_embassy_established_is_no_relations() -> None:
    """Relations that an embassy is good for were not established with it."""
    text = "This is a milestone in diplomatic relations with Malta, for an embassy has been established in Astana."
    assert told(text, "relations") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In a speech before leaving for Lima, Japanese President Jun Mori said he hoped for trade.", []),
        ("In a speech before leaving for Lima, President Omarov said he hoped for trade.", [("visit_agreed", "PE")]),
    ],
)
def test_who_leaves_stands_behind(text: str, expected: list[tuple[str, str]]) -> None:
    """Before leaving for a place, whoever speaks is the one who leaves."""
    assert told(text) == expected


_LEADERS = "President of Peru Ana Ruiz; President of Chile Eva Soto; and Prime Minister of Fiji Ratu Vula"
_ISLANDS = "President Omarov met virtually today with three leaders representing Pacific nations.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_ISLANDS}They spoke of rice.\n\nThe meeting was attended by {_LEADERS}.", ["PE,CL,FJ"]),
        (f"{_ISLANDS}They spoke of rice.\n\nThe meeting was attended by: {_LEADERS}.", ["PE,CL,FJ"]),
        (f"{_ISLANDS}Participants included: {_LEADERS}.", ["PE,CL,FJ"]),
        (f"{_ISLANDS}The following took part in the meeting: {_LEADERS}.", ["PE,CL,FJ"]),
        (f"{_ISLANDS}He then held separate meetings: {_LEADERS}.", ["PE", "CL", "FJ"]),
        (f"{_ISLANDS}Participants included students.", []),
        (f"President Omarov opened a school.\n\nParticipants included {_LEADERS}.", []),
        (f"President Omarov met with leaders of his party.\n\nParticipants included {_LEADERS}.", []),
    ],
)
def test_who_was_at_a_meeting_with_several_leaders(text: str, expected: list[str]) -> None:
    """All were there at once, wherever they are listed, if the text tells of such a meeting."""
    assert [parties for _, parties in told(text, "meeting")] == expected
