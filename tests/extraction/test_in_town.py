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
