import pytest

from calendar_core.projections.likeness import same_person, same_place


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("José Manuel Albares", "Albares"),
        ("Baiba Braže", "BAIBA BRAZE"),
        ("Abdullatif bin Rashid Al-Zayani", "Abdullatif Alzayani"),
        ("Sergey Lavrov", "Sergei Lavrov"),
        ("Mr. Murat Nurtleu", "Murat Nurtleu"),
        ("Xi Jinping", "Jinping Xi"),
    ],
)
def test_one_person_in_two_spellings(one, other):
    """Titles, order, transliteration and left out names do not make another person."""
    assert same_person(one, other)
    assert same_person(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ali Hassan", "Omar Said"),
        ("Ali Hassan", "Ali Karimov"),
        ("José Albares", "Josep Borrell"),
        ("Kim", "Lee"),
        ("", "Lee"),
    ],
)
def test_two_people(one, other):
    """A common first name does not make one person."""
    assert not same_person(one, other)


def test_places():
    """A name that holds the other names the same place."""
    assert same_place("New York", "the UN Headquarters in New York")
    assert not same_place("Astana", "Almaty")
