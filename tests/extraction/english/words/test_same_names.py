"""Whether two names may be those of one person."""

import pytest

from calendar_core.extraction.english.words.same_names import alike_names


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Salem bin Rashid Al Kaabi", "Rashid bin Salem Al Kaabi", False),
        ("Hamdan bin Nasser Al Mazrui", "Nasser bin Hamdan Al Mazrui", False),
        ("Mohammed bin Rashid Al Kaabi", "Mohammad bin Rashid", True),
        ("Salem bin Rashid Al Kaabi", "Salem Al Kaabi", True),
        ("Ana Ruiz", "Ana Ruiz Soto", True),
        ("Ana Ruiz", "Ana Soto", False),
    ],
)
def test_a_son_is_not_his_father(one, other, alike):
    """Two who bear their fathers' names are one person only if their own names are alike."""
    assert alike_names(one, other) is alike
