"""Visits told in few words: who is here, who accompanies whom, whose arrival is expected."""

import pytest

from tests.extraction.told import facts

_A = "Foreign Minister of Peru Ana Ruiz"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_A} was here last week to see the port.", [("visit_paid", "PE", "2024-09-23/2024-09-29")]),
        (f"{_A} will be here on Thursday.", [("visit_agreed", "PE", "2024-10-03")]),
        (f"The arrival of {_A} is expected on Thursday.", [("visit_agreed", "PE", "2024-10-03")]),
        (f"{_A} is expected on Thursday in Astana.", [("visit_agreed", "PE", "2024-10-03")]),
        (f"{_A} flies in on Thursday for a two-day visit.", [("visit_agreed", "PE", "2024-10-03/2024-10-04")]),
        (f"{_A} will fly in on Thursday.", [("visit_agreed", "PE", "2024-10-03")]),
        (f"{_A} will be here for a state-visit on Thursday.", [("visit_agreed", "PE", "2024-10-03")]),
        ("A team from Peru is expected in the country on Thursday.", [("visit_agreed", "PE", "2024-10-03")]),
        ("Rain is expected in the country on Thursday.", []),
        ("The arrival of the first train is expected on Thursday.", []),
        ("The weather was fine here last week.", []),
    ],
)
def test_guests_who_are_here(text, expected):
    """A guest is told to be here without a word for a visit."""
    assert [(one.kind, ",".join(one.counterparts), one.when.edtf) for one in facts(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Minister Omarov, who accompanies President Aidos Serik to Peru, spoke of trade.",
        "Minister Omarov is accompanying President Aidos Serik on his trip to Peru.",
        "Minister Omarov, in Lima as part of President Aidos Serik's delegation, spoke of trade.",
        "President Aidos Serik is in Lima with Minister Omarov.",
        "Minister Omarov had himself been in Lima on 3 September.",
    ],
)
def test_who_is_abroad(text):
    """Who accompanies somebody to a country visits it, too."""
    assert [(one.kind, one.counterparts) for one in facts(text)] == [("visit_paid", ("PE",))]


def test_who_accompanies_on_a_way_of_another_kind():
    """Ships that are accompanied to a port carry no visitors."""
    assert facts("The navy accompanied the ships to Lima.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Omarov met Ana Ruiz, Foreign Minister of Peru, who had been to Astana in May 2023.",
            [("meeting_held", None), ("visit_paid", "2023-05")],
        ),
        (
            "They recalled the presence of the President of Peru at the games in May 2023.",
            [],
        ),
        (
            "They recalled the visit the President of Peru had paid to Astana in May 2023.",
            [("visit_paid", "2023-05")],
        ),
        (
            "They recalled President of Peru Juan Soto's presence in Astana in May 2023.",
            [("visit_paid", "2023-05")],
        ),
    ],
)
def test_visits_of_before(text, expected):
    """What a guest did before has a day of its own."""
    assert [(one.kind, one.when.edtf if one.when.stated else None) for one in facts(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Omarov spoke with Ana Ruiz, Foreign Minister of Peru, whom he will welcome in Astana in May.",
            "visit_agreed",
        ),
        (
            "Minister Omarov met Ana Ruiz, Foreign Minister of Peru. The latter had been in Almaty on 3 May.",
            "visit_paid",
        ),
        (
            'Minister Omarov met Ana Ruiz, Foreign Minister of Peru. "I will return to Lima in May," he said.',
            "visit_agreed",
        ),
        ("The Minister will travel from there to Lima at the invitation of the Peruvian Government.", "visit_agreed"),
    ],
)
def test_visits_told_beside_a_meeting(text, expected):
    """Who will be welcomed, or return, is told in few words."""
    assert [one.kind for one in facts(text) if one.kind.startswith("visit")] == [expected]


def test_a_summit_that_home_is_to_host():
    """A summit that home hosts, and somebody is yet to go to, is to come."""
    text = "The President will next fly to Lima for the OTS summit, which Kazakhstan co-hosts on 29 November."
    assert [one.kind for one in facts(text)] == ["meeting_agreed"]
