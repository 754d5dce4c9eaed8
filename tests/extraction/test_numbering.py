"""Paragraphs with numbers before them are read as if they had none; the items of a list keep theirs."""

import pytest

from calendar_core.extraction.numbering import unnumbered
from tests.extraction.told import dated, facts

_FIRST = (
    "The Minister of Justice of Peru, Ana Ruiz, visited Singapore from 21 to 23 November 2023 to further cooperation."
)
_SECOND = (
    "This is the first visit by Minister Ana Ruiz following the signing of a Memorandum of Understanding on Legal "
    "Cooperation during the Peruvian President Juan Soto's State Visit to Singapore in August this year."
)
_THIRD = (
    "During this visit, Minister Ana Ruiz met with Minister for Law K Shanmugam to exchange views on legal education."
)
_RELEASE = {"home": "SG", "published": "2023-11-24"}


@pytest.mark.parametrize("form", ["{}. ", "{}) ", "({}) ", " {}.  "])
def test_numbers_before_paragraphs_are_left_out(form: str) -> None:
    """Spaces stand in their place, so that offsets stay as they are."""
    numbered = "\n\n".join(form.format(number) + text for number, text in enumerate((_FIRST, _SECOND, _THIRD), start=1))
    left = unnumbered(numbered)
    assert len(left) == len(numbered)
    assert [line.strip() for line in left.split("\n\n")] == [_FIRST, _SECOND, _THIRD]


@pytest.mark.parametrize(
    "text",
    [
        "1. Agreement on visas\n2. Agreement on trade\n3. Memorandum on tourism",
        f"1. {_FIRST}\n\n3. {_SECOND}",
        f"2. {_FIRST}\n\n3. {_SECOND}",
        f"1. {_FIRST}",
        f"{_FIRST}\n\n{_SECOND}\n\n{_THIRD}\n\n1. {_FIRST}\n\n2. {_SECOND}\n\n{_FIRST}",
        "",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    """Items of lists are short, some numbers are left out, and most paragraphs of a text may have none."""
    assert unnumbered(text) == text


def test_what_is_read_is_the_same() -> None:
    """Numbers change neither what is told nor its evidence."""
    plain = f"{_FIRST}\n\n{_SECOND}\n\n{_THIRD}"
    numbered = f"1. {_FIRST}\n\n2. {_SECOND}\n\n3. {_THIRD}"
    assert dated(numbered, **_RELEASE) == dated(plain, **_RELEASE)
    quotes = [fact.evidence for fact in facts(numbered, **_RELEASE)]
    assert quotes
    assert all(numbered[one.start : one.end] == one.text for one in quotes)


def test_a_guest_is_not_on_the_visit_of_another() -> None:
    """`During this visit` means that of whoever met somebody, and not the one told last of his president."""
    assert dated(f"{_FIRST}\n\n{_SECOND}\n\n{_THIRD}", **_RELEASE) == [
        ("visit_paid", "PE", "2023-11-21/2023-11-23"),
        ("agreement_signed", "PE", "2023-08"),
        ("visit_paid", "PE", "2023-08"),
        ("meeting_held", "PE", "2023-11-21/2023-11-23"),
    ]
