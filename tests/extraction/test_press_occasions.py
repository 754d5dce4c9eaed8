"""Titles of transcripts: who speaks to the press before or after talks was at them."""

import pytest

from tests.extraction.told import told

SAID = "PRESIDENT ROSS: Well, thank you for coming. It is good to have you here."


@pytest.mark.parametrize(
    ("title", "parties"),
    [
        ("Remarks by President Ross and Prime Minister Ana Torres of Peru Before Bilateral Meeting", ["PE"]),
        ("Remarks by President Ross and President Soto of Chile in Joint Press Conference", ["CL"]),
        (
            "Remarks by President Ross, President Soto of Chile and President Paz of Peru at Trilateral Meeting",
            ["CL,PE"],
        ),
        ("Press Conference by President Ross and Prime Minister Mori of Japan", ["JP"]),
        ("Secretary Lane And Polish Foreign Minister Zaleski Before Their Meeting", ["PL"]),
        ("Secretary Lane and Qatari Prime Minister Khalid Al Thani at a Joint Press Availability", ["QA"]),
        ("Joint press conference with Prime Minister Rossi of Italy", ["IT"]),
        ("Joint press statement with Her Excellency Ana Ruiz, President of the Republic of Peru", ["PE"]),
        ("Joint statement with President Ruiz of Peru", []),
        ("Press conference with Polish Foreign Minister Zaleski", ["PL"]),
        ("Press conference with Polish journalists", []),
        ("Remarks by President Ross at a Meeting with Governors", []),
        ("Remarks by the Secretary at a meeting of the Council of Europe", []),
        ("Joint Statement by President Ross and Prime Minister Tremblay of Canada on Brazil", []),
        ("Press Conference by Prime Minister Mori of Japan", []),
        ("Joint press conference with the Minister of Finance", []),
    ],
)
def test_who_speaks_to_the_press_together_has_met(title: str, parties: list[str]):
    """A statement that two issue, or a press conference of one, tells of no meeting."""
    assert told(SAID, "meeting_held", title=title, home="US") == [("meeting_held", one) for one in parties]


@pytest.mark.parametrize(
    ("title", "text", "found"),
    [
        ("Doorstop interview, Lima", "We had a warm, frank discussion today.", ["visit_paid", "meeting_held"]),
        ("Press conference - Lima, Peru", "Good afternoon.", ["visit_paid"]),
        ("Press conference - Lima, Peru", "The APEC summit here has been a success.", []),
        ("Press conference - Canberra", "We had a good discussion in Cabinet.", []),
    ],
)
def test_where_somebody_speaks_to_the_press(title: str, text: str, found: list[str]):
    """Whoever does so abroad is there on a visit, if no gathering brought him there, and had talks with his hosts."""
    kinds = [kind for kind, party in told(text, "", title=title, home="AU") if party == "PE"]
    assert sorted(kinds) == sorted(found)
