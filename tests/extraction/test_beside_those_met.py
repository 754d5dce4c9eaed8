"""Those whom a sentence adds to somebody met, `that country`, and days that are names."""

import pytest

from tests.extraction.told import days, sides, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Omarov met in Rome with Ana Ruiz of Peru to discuss trade, and with Juan Soto of Chile.",
            [("PE", "Ana Ruiz"), ("CL", "Juan Soto")],
        ),
        ("Minister Omarov met Ana Ruiz of Peru and discussed trade with Europe, and with Asia.", [("PE", "Ana Ruiz")]),
    ],
)
def test_who_was_met_besides(text, expected):
    """Behind what was discussed with the first one, another may stand."""
    assert sides(text) == expected


def test_what_is_discussed_with_an_ambassador():
    """That is of the ceremony at which the credentials were presented."""
    text = (
        "Minister Omarov received copies of the credentials of the Ambassador of Peru, Ana Ruiz.\n\n"
        "The two sides discussed trade."
    )
    assert told(text, "") == [("credentials_presented", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trade with Peru has grown, said Minister Dana Serik, who is on a visit to that country.", "PE"),
        ("The Minister will go to Peru before travelling to the occupied Palestinian territory.", "PS"),
    ],
)
def test_where_a_visit_leads(text, expected):
    """A country is meant that was named before, or called by other words."""
    assert expected in [parties for _, parties in told(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov is to visit Peru on October 12, as an official press release said.", ["2024-10-12"]),
        ("Minister Omarov will visit Peru, mindful of the Good Friday Agreement.", [None]),
        ("Minister Omarov will visit Peru on Friday.", ["2024-10-04"]),
    ],
)
def test_which_day_it_is(text, expected):
    """A release that tells of it takes no day from a visit, and no treaty gives it one."""
    assert days(text, "visit_agreed") == expected
