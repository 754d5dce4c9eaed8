"""Somebody of home who is `visiting` where a text was written, and visits after which somebody came home."""

import pytest

from tests.extraction.told import days, facts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LIMA, October 1 -- Visiting Kazakh Minister Aidos Serik met with Peruvian Minister Ana Soto here.", ["PE"]),
        ("LIMA, October 1 -- Peruvian Minister Ana Soto thanked visiting Kazakh Minister Aidos Serik.", ["PE"]),
        ("ASTANA, October 1 -- Visiting Kazakh Minister Aidos Serik thanked the town.", []),
        ("LIMA, October 1 -- Visiting Kazakh journalists met with Peruvian Minister Ana Soto here.", []),
    ],
)
def test_a_visitor_of_home(text, expected):
    """He is on a visit there, if that is abroad."""
    paid = [fact for fact in facts(text) if fact.kind == "visit_paid"]
    assert [party for fact in paid for party in fact.counterparts] == expected


def test_a_return_after_days_abroad():
    """The days of the visit end on that of the return."""
    text = "Minister Aidos Serik returned to Almaty on Friday night after a five-day working visit to Peru and Chile."
    assert days(text, "visit_paid", published="2018-06-07") == ["2018-05-28/2018-06-01"] * 2
