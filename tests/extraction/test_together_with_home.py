"""Meetings of several states, who come along with home, and other meetings and journeys told in passing."""

import pytest

from tests.extraction.told import days, facts, told

_TWO = "Ana Ruiz of Peru and Juan Soto of Chile"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Ministers Serik Omarov, {_TWO} were received in Madrid by King of Spain José Rey.",
            {"PE", "CL", "ES"},
        ),
        (
            "The foreign ministers of Kazakhstan, Peru and Chile had a joint meeting with King of Spain José Rey.",
            {"PE", "CL", "ES"},
        ),
        (
            "Together with the foreign ministers of Peru and Chile, Mr Omarov met with King of Spain José Rey.",
            {"PE", "CL", "ES"},
        ),
        (
            "Mr Omarov, accompanied by the ministers of Peru and Chile, was received by King of Spain José Rey.",
            {"PE", "CL", "ES"},
        ),
        (
            "Mr Omarov came with the foreign ministers of Peru and Chile. The three met with King of Spain José Rey.",
            {"PE", "CL", "ES"},
        ),
        ("Mr Omarov, accompanied by the Ambassador of Peru, was received by King of Spain José Rey.", {"ES"}),
        ("Minister Omarov and Ana Ruiz of Peru met with representatives of business.", {"PE"}),
        (
            "Mr Omarov took part, alongside his counterparts from Peru and Chile, in a trilateral meeting in Lima.",
            {"PE", "CL"},
        ),
    ],
)
def test_who_came_along(text, expected):
    """Officials of other states who meet somebody together with those of home are all in one room."""
    met = [set(one.counterparts) for one in facts(text) if one.kind == "meeting_held"]
    assert max(met, key=len, default=set()) == expected


def test_the_three_last_met():
    """When the three last met is told behind their meeting."""
    text = (
        "The President met with the presidents of Peru and Chile together. The three last met in Lima on 16 May 2022."
    )
    assert days(text, "meeting_held")[-1] == "2022-05-16"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"The trilateral summit, bringing together President Serik and {_TWO}, will be held in Lima on 7 November.",
            [("meeting_agreed", "PE,CL", "2024-11-07")],
        ),
        (
            "The Foreign Minister of Peru, Ana Ruiz, is awaited in Astana next week.",
            [("visit_agreed", "PE", "2024-10-07/2024-10-13")],
        ),
        ("On Wednesday I was in Lima, where I spoke of trade.", [("visit_paid", "PE", "2024-09-25")]),
        (
            "President Ana Ruiz of Peru, who will speak on Friday, is paying a state visit.",
            [("visit_paid", "PE", "2024-10-01")],
        ),
        (
            "With Foreign Minister of Peru Ana Ruiz a conversation took place over dinner.",
            [("meeting_held", "PE", "2024-10-01")],
        ),
    ],
)
def test_told_in_passing(text, expected):
    """Summits, journeys and talks are told in many frames."""
    assert [(one.kind, ",".join(one.counterparts), one.when.edtf) for one in facts(text)] == expected


def test_a_summit_in_which_home_will_take_part():
    """A conference that others will host, and home will join, is to come."""
    text = "They spoke of the OTS summit, which Ankara is to host in December and in which Kazakhstan will take part."
    assert told(text, "forum") == []
    assert told(text, "meeting") == [("meeting_agreed", "OTS")]


@pytest.mark.parametrize("number", ["nineteenth", "twelfth", "twenty-first", "twentieth"])
def test_sessions_of_high_numbers(number):
    """The nineteenth session is one of the same two."""
    text = (
        f"The Minister met Foreign Minister of Peru Ana Ruiz. It was agreed that the {number} session of the Committee "
        "would be organised in Lima in June."
    )
    assert days(text, "meeting_agreed") == ["2025-06"]


def test_a_plan_announced_after_a_call():
    """The day of what was announced after a call is not that of the call."""
    text = (
        "The summit will be held in Lima on 7 November, it was announced on Monday after a telephone conversation with "
        "President of Peru Juan Soto."
    )
    assert days(text, "call_held") in ([None], ["2024-09-30"])
