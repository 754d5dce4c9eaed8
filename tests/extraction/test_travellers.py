"""Those of home whom a release calls by nothing but their names when they go abroad."""

import pytest

from tests.extraction.told import people


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tomas Abelard has arrived in Lima on a visit at the invitation of President of Peru Ana Ruiz.", "visit_paid"),
        ("Tomas Abelard, who is in Peru on a visit, and President of Peru Ana Ruiz opened a school.", "visit_paid"),
        ("On Monday, Tomas Abelard paid a working visit to Peru.", "visit_paid"),
        ("As part of his working visit to Peru, Tomas Abelard met with President Ana Ruiz.", "visit_paid"),
        ("During the visit of Tomas Abelard to Lima, a memorandum was signed.", "visit_paid"),
        ("Tomas Abelard will visit Peru on 5 November.", "visit_agreed"),
        ("Tomas Abelard's visit to Peru begins on 5 November.", "visit_agreed"),
    ],
)
def test_who_goes_abroad_and_is_called_by_the_name_alone(text, kind):
    """He is of home, and is the one who visits."""
    assert people(text, kind) == [["Tomas Abelard"]]


@pytest.mark.parametrize(
    "text",
    ["Peruvian singer Tomas Abelard arrived in Chile on Monday.", "Tomas Abelard arrived in Astana on Monday."],
)
def test_who_is_of_another_state(text):
    """Nobody is taken for one of home who is told to be of another state, or comes here."""
    assert people(text, "visit_paid") in ([[]], [])
