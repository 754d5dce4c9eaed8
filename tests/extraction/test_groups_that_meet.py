"""Gatherings of the officials of groups of states, home among them or not, and visits that an engagement follows."""

import pytest

from tests.extraction.told import facts, sides, told


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


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (
            (
                "President Serik met with the Ambassador of Chile, Rosa Lagos, Peru's Ana Soto, Spain's Diego Ruiz and "
                "the head of the Delegation of the European Union, Karl Braun."
            ),
            1,
        ),
        (
            (
                "President Serik met with the ambassadors of the Quint countries on Monday.\n\nHe met with the "
                "Ambassador of Chile, Rosa Lagos, the Ambassador of Peru, Ana Soto, and the Ambassador of Spain, Diego "
                "Ruiz."
            ),
            1,
        ),
        (
            (
                "President Serik had a meeting with the Ambassador of Chile, Rosa Lagos, the Ambassador of Peru, Ana "
                "Soto, and the Ambassador of Spain, Diego Ruiz."
            ),
            1,
        ),
        (
            (
                "President Serik had meetings with the Ambassador of Chile, Rosa Lagos, the Ambassador of Peru, Ana "
                "Soto, and the Ambassador of Spain, Diego Ruiz."
            ),
            3,
        ),
    ],
)
def test_envoys_of_several_states_in_one_room(text, meetings):
    """Envoys with whom there was one meeting were there together; those of several meetings were not."""
    met = [fact for fact in facts(text) if fact.kind == "meeting_held"]
    assert len(met) == meetings
    assert {one.name for fact in met for one in fact.people} >= {"Rosa Lagos", "Ana Soto", "Diego Ruiz"}


@pytest.mark.parametrize(("how", "visits"), [("on a joint visit", 1), ("on visits of their own", 2)])
def test_a_visit_that_two_pay_together(how, visits):
    """A joint visit of two ministers is one, of both."""
    text = f"Chilean Minister Rosa Lagos and Peruvian Minister Ana Soto will arrive in Kazakhstan on 10 October {how}."
    assert [len(fact.people) for fact in facts(text) if fact.kind == "visit_agreed"] == [2 // visits] * visits


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peruvian and Kazakh experts met in Astana on Monday.", [("meeting_held", "PE")]),
        ("Experts from Kazakhstan, Peru and Chile met in Astana on Monday.", [("meeting_held", "PE,CL")]),
        ("A meeting between Peruvian and Kazakh defence chiefs took place in Astana.", [("meeting_held", "PE")]),
        ("The Peruvian and Kazakh army chiefs met in Astana on Monday.", [("meeting_held", "PE")]),
        ("Experts from Spain, Peru and Chile met in Madrid on Monday.", []),
        ("Peruvian and Kazakh companies met demand for copper.", []),
    ],
)
def test_officials_of_several_states(text, expected):
    """Experts and chiefs of several states have met where home is one of these."""
    assert told(text, "meeting") == expected
