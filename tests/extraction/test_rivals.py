"""Who is not of home though no state is told, since a state has one president, prime minister or foreign minister."""

import pytest

from tests.extraction.told import people, sides


@pytest.mark.parametrize(
    ("home", "title", "text", "expected"),
    [
        (
            "RU",
            "President Lobanov arrives in Peru",
            "President Lobanov arrived in Lima on a visit and was received by President Abelard at the palace.",
            [("PE", "Abelard")],
        ),
        (
            "GE",
            "",
            "Foreign Minister Lipov travelled to Sweden today. He is meeting Foreign Minister Elsa Berg.",
            [("SE", "Elsa Berg")],
        ),
        (
            "RW",
            "",
            "President Gasore is in Peru at the invitation of his counterpart, President Ana Abelard, whom he met.",
            [("PE", "Ana Abelard")],
        ),
        ("AU", "Visit by the President of Peru", "I met President Abelard today in Sydney.", [("PE", "Abelard")]),
        (
            "GB",
            "",
            "The King of Spain is in London. The Prime Minister met President Abelard in Lima.",
            [("PE", "Abelard")],
        ),
        ("US", "Partnership with Peru", "The President met Prime Minister Ana Abelard today.", [("PE", "Ana Abelard")]),
        ("PH", "", "On 5 May, then President Ana Abelard and President Rotaru were in Peru.", []),
        ("GB", "", "Royal Society President Ana Abelard and Minister Tom Bell were in Peru.", []),
        ("GE", "", "President Vasov met President Vasov's guests in Lima.", []),
        ("GB", "", "The Prime Minister met President Abelard.", []),
    ],
)
def test_those_who_hold_an_office_that_home_does_not_have_free(home, title, text, expected):
    """They are of the state told with that office, or beside or before them, or of the only one told."""
    assert [*sides(text, home=home, title=title), *sides(text, "call_held", home=home, title=title)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister spoke by phone with Ana Abelard, his Peruvian colleague.", [("PE", "Ana Abelard")]),
        ("Berisha spoke by phone with Ana Abelard, her Peruvian counterpart, on Monday.", [("PE", "Ana Abelard")]),
        ("The Minister spoke by phone with Ana Abelard, his colleague.", []),
    ],
)
def test_names_before_the_word_for_a_counterpart(text, expected):
    """The word tells for which state somebody stands who is named before it."""
    assert sides(text, "call_held") == expected


def test_who_presides_over_a_body_of_home():
    """A state without a president has many who preside over something."""
    assert people("Royal Society President Ana Abelard visited Peru.", "visit_paid", home="GB") == [["Ana Abelard"]]
