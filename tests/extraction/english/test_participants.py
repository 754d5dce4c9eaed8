"""Who took part, where an event does not name everybody itself."""

import pytest

from calendar_core.events import Release
from calendar_core.extraction import extract


def people(text, kind, title="", home="KZ"):
    """Return the names told with the first fact of a kind."""
    facts = extract(Release(id="r1", home=home, published="2024-10-01", text=text, title=title))
    return [person.name for person in next(fact for fact in facts if fact.kind == kind).people]


def test_the_traveller_is_who_was_told_of_before():
    """`His visit` is that of the person whom the sentence before is about."""
    text = "Foreign Minister Murat Nurtleu met with the press. During his official visit to Latvia he opened a fair."
    assert people(text, "visit_paid") == ["Murat Nurtleu"]


@pytest.mark.parametrize(
    "along",
    [
        "He was accompanied by Minister of Trade Arman Shakkaliev.",
        "The delegation includes Minister of Trade Arman Shakkaliev.",
        "He was joined by Minister of Trade Arman Shakkaliev.",
    ],
)
def test_those_who_travel_along(along):
    """Those who accompany a traveller are visitors too."""
    text = f"Foreign Minister Murat Nurtleu arrived in Riga on an official visit. {along}"
    assert people(text, "visit_paid") == ["Murat Nurtleu", "Arman Shakkaliev"]


def test_a_counterpart_is_named_elsewhere():
    """Where the title says only `Italian counterpart`, the one Italian of the text is meant."""
    text = "The opportunity to meet here with HE Luigi Di Maio, Minister of Foreign Affairs, was welcome."
    assert people(text, "meeting_held", "Foreign Minister meets Italian counterpart") == ["Luigi Di Maio"]


def test_a_surname_gets_its_full_name():
    """A heading with the surname alone means the person whom the text names in full."""
    text = "Foreign Minister of France Catherine Colonna spoke of trade."
    assert people(text, "call_held", "Call with French Foreign Minister Colonna") == ["Catherine Colonna"]


@pytest.mark.parametrize(
    "title", ["Foreign Minister Vivian Balakrishnan to visit Oslo", "Vivian Balakrishnan to visit Oslo"]
)
def test_a_well_known_surname_gets_its_full_name(title):
    """Whom the program knows without being told is known by the surname too, once the release names him in full."""
    text = "Minister Balakrishnan will visit Norway on 5 November."
    assert people(text, "visit_agreed", title, home="SG") == ["Vivian Balakrishnan"]


TALKS = (
    "Foreign Minister Murat Nurtleu held talks with Foreign Minister of Kenya Musalia Mudavadi in Nairobi. He was "
    "received by President of Kenya William Ruto. "
)


@pytest.mark.parametrize(
    ("signing", "who"),
    [
        ("Both ministers signed a memorandum on consultations.", ["Musalia Mudavadi"]),
        ("A memorandum on consultations was signed by the two ministers.", ["Musalia Mudavadi"]),
        ("The two presidents signed a memorandum on consultations.", ["William Ruto"]),
        ("The two ambassadors signed a memorandum on consultations.", []),
        ("A memorandum on consultations was signed.", []),
    ],
)
def test_a_group_that_signs_is_of_one_rank(signing, who):
    """`Both ministers` are not the President who was told of last, and `was signed` names nobody."""
    assert people(TALKS + signing, "agreement_signed") == who


def test_a_visit_told_of_an_office_is_not_given_to_another():
    """A visit of the President is not one of the only person whom the release names, a minister."""
    text = (
        "Minister of Foreign Affairs of Kazakhstan Murat Nurtleu met with the Foreign Minister of Singapore Vivian "
        "Balakrishnan. They spoke of the state visit of the President of Kazakhstan to Singapore in May this year."
    )
    assert people(text, "visit_paid") == []
