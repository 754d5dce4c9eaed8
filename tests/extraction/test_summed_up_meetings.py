"""Meetings that are summed up and told one by one, trilateral ones, and guests whose state stands with its initials."""

import pytest

from tests.extraction.told import facts, told

_MET = "Minister Omarov met the Foreign Ministers of Peru, Chile and Cuba{}. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            _MET.format("")
            + "He began with talks with Minister Ana Ruiz of Peru. Later he met Minister Juan Soto of Chile.",
            ["CL", "CU", "PE"],
        ),
        (
            _MET.format(" at a trilateral lunch")
            + "He had a meeting with Minister Ana Ruiz of Peru. He also met Minister Juan Soto of Chile.",
            ["CL", "PE", "PE,CL,CU"],
        ),
        (_MET.format("") + "He had a meeting with Minister Ana Ruiz of Peru.", ["PE", "PE,CL,CU"]),
        ("They prepared the trilateral meeting of Kazakhstan-Peru-Chile, to be held in Lima in May 2025.", ["PE,CL"]),
        ("They prepared the bilateral meeting of Kazakhstan-Peru, to be held in Lima in May 2025.", ["PE"]),
        (
            "United Arab Emirates (UAE) Ambassador to Kazakhstan Ali Khan paid a courtesy call on Minister Omarov.",
            ["AE"],
        ),
        ("Minister Omarov received European Union (EU) Ambassador Ana Ruiz in Astana.", ["EU"]),
    ],
)
def test_with_whom_meetings_were(text, expected):
    """A meeting each is what a release tells one by one, though a sentence sums them up before."""
    assert sorted(parties for _, parties in told(text, "meeting")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov received Salem bin Khalid Al Thawadi, Envoy of Qatar.", ["Salem bin Khalid Al Thawadi"]),
        ("Minister Omarov met Ana Ruiz of Peru in Salem on Monday.", ["Ana Ruiz"]),
    ],
)
def test_first_names_that_are_towns(text, expected):
    """A town's name is a first name before a father's."""
    (meeting,) = (fact for fact in facts(text) if fact.kind == "meeting_held")
    assert [person.name for person in meeting.people] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister met President Silva of Peru and co-chaired the Kazakhstan-Peru Dialogue on 30 September.", 2),
        ("The Minister met President Silva of Peru at the Kazakhstan-Peru Dialogue on 30 September.", 1),
        ("Minister Omarov and Minister Silva of Peru co-chaired the Kazakhstan-Peru Dialogue on 30 September.", 1),
    ],
)
def test_a_dialogue_beside_a_meeting(text, expected):
    """Who met the President and then chaired a dialogue did two things."""
    assert told(text, "meeting") == [("meeting_held", "PE")] * expected
