"""Names under a heading of those who presented credentials, and visits of which good is expected."""

import pytest

from tests.extraction.told import days, sides, told


def test_names_under_a_heading():
    """They are those of whom the text told that they presented their credentials."""
    text = (
        "President Omarov received letters of credence from five envoys on Monday.\n\nHe spoke to them of trade.\n\n"
        "List of new envoys\n\nAmbassadors:\n\nAna Ruiz (Peru)\nJuan Soto (Chile)\nKofi Ansah (Ghana)\n\n"
        "High Commissioners:\n\nJane Hall (Canada)"
    )
    assert sides(text, "credentials_presented") == [
        ("PE", "Ana Ruiz"),
        ("CL", "Juan Soto"),
        ("GH", "Kofi Ansah"),
        ("CA", "Jane Hall"),
    ]


def test_names_under_a_heading_of_something_else():
    """Nobody presents credentials where none were told of."""
    text = "Minister Omarov spoke at a seminar.\n\nAmbassadors:\n\nAna Ruiz (Peru)\nJuan Soto (Chile)"
    assert told(text, "credentials") == []


def test_a_call_beside_a_meeting():
    """Whom somebody met is not whom he called."""
    text = "Minister Omarov spoke with Ana Ruiz of Peru by phone on Friday and met with Juan Soto of Chile on Thursday."
    assert sides(text, "call_held") == [("PE", "Ana Ruiz")]
    assert days(text, "call_held") == ["2024-09-27"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Omarov received Minister Ana Ruiz of Peru. He hoped Ruiz's visit will help trade.", ["visit_paid"]),
        ("Minister Ana Ruiz of Peru is due in May. He hoped Ruiz's visit will help trade.", ["visit_agreed"]),
        ("Asked whether the President plans to visit Peru in May, he said that no trip was planned.", []),
        ("The President plans to visit Peru in May.", ["visit_agreed"]),
        ("Minister Omarov received visiting Ana Ruiz, Former President of Peru.", []),
        ("Minister Omarov received the visiting President of Peru, Ana Ruiz.", ["visit_paid"]),
    ],
)
def test_what_is_said_of_a_visit(text, expected):
    """A visit of a guest who has been met is on, whatever it will bring; who is former comes for himself."""
    assert [kind for kind, _ in told(text)] == expected


def test_a_line_that_tells_of_a_visit():
    """In the present tense, far down in a text, it is no background."""
    text = (
        "Prices rose. Trade grew. Farmers met.\n\nMinister Dana Serik concludes working visit to Peru\n\n"
        "Minister Serik met her counterpart."
    )
    assert ("visit_paid", "PE") in told(text, "")
