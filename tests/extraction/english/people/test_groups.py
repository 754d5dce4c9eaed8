"""Officials of states that are called by where they lie."""

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [
        ("The Baltic foreign ministers met in Tallinn on Monday.", "LV", "EE,LT"),
        ("The Minister met her Nordic counterparts in Oslo.", "SE", "DK,FI,IS,NO"),
        ("The Chancellor met with the leaders of the five Central Asian states in Astana.", "DE", "KG,KZ,TJ,TM,UZ"),
    ],
)
def test_the_members_are_those_who_met(text, home, expected):
    """A reader knows who the Baltic ministers are; home is none of those whom it met."""
    meetings = told(text, "meeting", home=home)
    assert ",".join(sorted(party for _, parties in meetings for party in parties.split(","))) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kazakhstan supports cooperation of the Central Asian states.",
        "The Minister noted the importance of relations with the Nordic countries.",
    ],
)
def test_the_states_alone_have_met_nobody(text):
    """States of a region are often only what a release speaks of."""
    assert told(text, "") == []


def test_hosts_of_several_have_a_meeting():
    """Who comes alone is on a visit; several who come at once have come for a meeting."""
    text = "The Minister will host Minister of Peru Ana Ruiz in Astana."
    assert told(text, "") == [("visit_agreed", "PE")]
    assert told(text.replace("Ana Ruiz", "Ana Ruiz and Minister of Chile Juan Soto"), "visit") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The President met the leaders of the Nordic countries – Denmark, Finland and Norway – in Astana.",
            "DK FI NO",
        ),
        ("The Minister met the foreign ministers of the Baltic states (Estonia and Latvia) in Astana.", "EE LV"),
        ("The Minister met the Baltic foreign ministers in Astana.", "EE LT LV"),
    ],
)
def test_members_that_are_listed(text, expected):
    """Where some of a group are listed behind it, these are meant."""
    assert sorted(party for _, parties in told(text, "meeting") for party in parties.split(",")) == expected.split()
