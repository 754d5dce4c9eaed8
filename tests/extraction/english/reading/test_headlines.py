"""Titles as headlines are written."""

import pytest

from calendar_core.extraction.english.reading.headlines import as_sentence
from tests.extraction.told import told


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        (
            "Foreign Minister Holds Talks With His Polish Counterpart",
            "Foreign Minister Holds Talks with his Polish Counterpart",
        ),
        ("Meeting Of The Minister In The Hague", "Meeting of the Minister in The Hague"),
        ("Message From His Majesty The King", "Message from His Majesty the King"),
        ("President To Lam meets An Nguyen", "President To Lam meets An Nguyen"),
    ],
)
def test_function_words_have_no_capitals(title, expected):
    """Words such as `with` and `his` are written small, but for names and styles."""
    assert as_sentence(title) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("FM, Spanish counterpart discuss trade", [("meeting_held", "ES")]),
        ("King, French president discuss regional developments", [("meeting_held", "FR")]),
        ("Jordan, Kenya hold political consultations", [("meeting_held", "KE")]),
        ("Jordan, Kenya FMs discuss trade", [("meeting_held", "KE")]),
        ("Foreign Minister, Spanish counterpart discuss trade over phone", [("call_held", "ES")]),
        ("FM, Spanish counterpart to discuss trade", []),
        ("King, Queen congratulate Spanish king", []),
    ],
)
def test_a_comma_joins_two(title, expected):
    """In a headline a comma stands for `and`."""
    assert told("Ways to bolster ties were considered.", ("meeting_held", "call"), title=title, home="JO") == expected
