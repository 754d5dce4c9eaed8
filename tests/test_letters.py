import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_core.letters import fold, without_accents


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Radosław BRAŽE", "radoslaw braze"),
        ("Ærø", "aero"),
        ("Straße", "strasse"),
        ("’Umar", "'umar"),
        ("Məmmədyarov", "mammadyarov"),
        ("Għawdex", "ghawdex"),
    ],
)
def test_folding(text, folded):
    """Accents, case and letters with strokes do not matter in a comparison."""
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    """A folded text is folded."""
    assert fold(fold(text)) == fold(text)


def test_without_accents():
    """Case stays where accents go."""
    assert [without_accents(name) for name in ("São Tomé", "Łódź", "İzmir", "Lima")] == [
        "Sao Tome",
        "Lodz",
        "Izmir",
        "Lima",
    ]
