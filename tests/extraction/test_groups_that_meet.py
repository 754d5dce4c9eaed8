"""Gatherings of the officials of groups of states, home among them or not, and visits that an engagement follows."""

import pytest

from tests.extraction.told import sides, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov attended the meeting of foreign ministers of the Baltic states.", ["EE,LT,LV"]),
        ("Minister Omarov attended the meeting of foreign ministers of the Baltic states in Riga.", ["EE,LT,LV"]),
        (
            "Minister Omarov attended the Foreign Ministers' meeting of Benelux countries and Chile.",
            ["BE,CL,LU,NL"],
        ),
        ("Minister Omarov attended the meeting of foreign ministers of Peru and Chile in Lima.", ["CL,PE"]),
        ("Minister Omarov said that the meeting of foreign ministers of the Baltic states was of use.", []),
        ("The minister of Peru attended the meeting of foreign ministers of the Baltic states.", []),
    ],
)
def test_ministers_of_a_group(text, expected):
    """Whoever attends a meeting of a group's ministers meets all of them, wherever it is."""
    events = told(text, "")
    assert [",".join(sorted(cc.split(","))) for _, cc in events] == expected
    assert all(kind == "meeting_held" for kind, _ in events)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Omarov attended the summit of Central Asian states in Bishkek.", [("meeting_held", "KG,TJ,TM,UZ")]),
        (
            "President Omarov attended the summit of leaders of Central Asian states in Bishkek.",
            [("meeting_held", "KG,TJ,TM,UZ")],
        ),
        ("President Omarov attended the summit of the Western Balkan countries in Tirana.", [("forum_attended", "AL")]),
    ],
)
def test_the_summit_of_a_group(text, expected):
    """The summit of a group of which home is one is a meeting with the others; that of others is where it is."""
    assert told(text, "") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This engagement is a follow-up to the visit to Peru by President Omarov last May.", [("visit_paid", "PE")]),
        ("Our engagement comes after the visit of President of Peru Ana Ruiz in May.", [("visit_paid", "PE")]),
        ("The Minister reaffirmed the engagement for a visit to Peru.", []),
    ],
)
def test_what_an_engagement_follows(text, expected):
    """An engagement of which something is told is no wish for one."""
    assert told(text, "") == expected


def test_the_kingdom_in_short():
    """`the UK and Northern Ireland` is one state."""
    text = "The High Commissioner of the UK and Northern Ireland to Kazakhstan, Ann Hill, called on Minister Omarov."
    assert sides(text) == [("GB", "Ann Hill")]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Omarov received (on Monday) the Foreign Minister of Peru Juan Soto.",
        "Minister Omarov received at his residence in the Spanish capital, Madrid, Foreign Minister of Peru Juan Soto.",
        "Minister Omarov received in Geneva, Switzerland, the Foreign Minister of Peru Juan Soto.",
        "The meeting between Minister Omarov and Foreign Minister of Peru Juan Soto comes before a summit to be held.",
    ],
)
def test_where_a_guest_was_received(text):
    """Where or when somebody received a guest may stand before the guest; what comes next is of something else."""
    assert sides(text) == [("PE", "Juan Soto")]


def test_a_town_with_its_state_in_brackets():
    """The town is spelt as in its own language."""
    assert told("Minister Omarov left at noon for Port-Louis (Mauritius).") == [("visit_paid", "MU")]
