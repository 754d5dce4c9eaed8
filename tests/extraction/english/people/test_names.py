"""Runs of capitalised words that may be a person's name."""

import pytest

from calendar_core.extraction.english.people.names import find_names
from calendar_core.extraction.folding import unfolded


def names(text):
    """Return the names in a text."""
    return [mention.value for _, _, mention in find_names(unfolded(text))]


@pytest.mark.parametrize(
    "name",
    [
        "José Albares",
        "Khalid bin Ahmed bin Mohammed Al Khalifa",
        "Al-Sisi",
        "Szymon Szynkowski vel Sęk",
        "Ursula von der Leyen",
        "D.Tsogtbaatar",
        "B. Battsetseg",
        "Retno L. P. Marsudi",
        "Jean-Yves Le Drian",
        "Saleh Asad Saleh Mohammad",
        "McAllister",
        "Silvestre Bello III",
        "Lejeune Mbella Mbella",
        "Hoang The Lien",
        "Mohammed Shia' Al Sudani",
        "Temir Asanov uulu",
        "Polad Aliyev Ali oglu",
        "Kh.Bold",
        "Enrique A Manalo",
        "Ts. Bold",
        "Rui Costa do Rosário Lima",
        "Ana M. Union",
    ],
)
def test_names_of_many_forms(name):
    """Particles, initials, hyphens and numbers belong to a name."""
    assert names(f"he met {name}, who came") == [name]


def test_what_a_page_has_glued_together():
    """A name is cut off before it repeats ahead of a word that is glued to the next one."""
    assert names("said Serdar Berdimuhamedov Berdimuhamedov SerdarPresident of") == ["Serdar Berdimuhamedov"]


def test_a_number_alone_is_no_name():
    """The second minister of an office is not called Two."""
    assert names("the minister II Erywan Yusof") == ["Erywan Yusof"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Haji Zainal bin Haji Yusof", "Zainal bin Haji Yusof"),
        ("Samdech Techo Sok Chea", "Sok Chea"),
        ("Haji Ahmad", "Haji Ahmad"),
        ("Sultan Omar Zain", "Omar Zain"),
        ("Sultan bin Omar Zain", "Sultan bin Omar Zain"),
        ("Sultan Omar Al Zain", "Sultan Omar Al Zain"),
        ("Nimal Perera PC", "Nimal Perera"),
        ("U Than Swe", "Than Swe"),
        ("Ratu Inoke Vaka", "Inoke Vaka"),
        ("Hassan ibni Al-Marhum Omar 'Ali", "Hassan ibni Al-Marhum Omar 'Ali"),
    ],
)
def test_titles_before_a_name(text, name):
    """A title before a name is no part of it, unless hardly a name were left."""
    assert names(f"he met {text} today") == [name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("he met Bridget Hall, who came", ["Bridget Hall"]),
        ("he met Samantha Power in spring", ["Samantha Power"]),
        ("he saw the Niagara Power Station", ["Niagara", "Station"]),
    ],
)
def test_surnames_that_are_words(text, expected):
    """A word that is a surname too ends a name, unless another capitalised word follows."""
    assert names(text) == expected


@pytest.mark.parametrize(
    "name", ["Rashad Ali oghlu Mammadov", "Jeenbek Kubanych uulu", "Leyla Ali qizi Mammadova", "Gulnara Asan kyzy"]
)
def test_whose_son_or_daughter_somebody_is(name):
    """The word for it is part of the name."""
    assert names(f"he met {name}, who came") == [name]
