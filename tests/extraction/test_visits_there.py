"""Visits to the place just named, `during a visit there`, and sessions of bodies that home has with an organisation."""

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Prime Minister Omar Serik met President Ana Ruiz in Lima during a three-day official visit there.",
            [("visit_paid", "PE")],
        ),
        (
            "Prime Minister Omar Serik will hold talks with President Ana Ruiz in Peru during an official visit there.",
            [("visit_agreed", "PE")],
        ),
        ("Minister of Peru Ana Ruiz spoke to the press in Quito, ahead of her official visit there.", []),
    ],
)
def test_a_visit_there_leads_to_the_place_just_named(text: str, found: list[tuple[str, str]]) -> None:
    """Who travels is who acts in the sentence; guests of a third country are none of home's."""
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Minister Omar Serik attended the 9th session of the Joint Commission with the European Union in Lyon.",
            ["meeting_held"],
        ),
        (
            (
                "Minister Omar Serik will attend the next meeting of the Joint Committee on trade with the European "
                "Union on 5 November."
            ),
            ["meeting_agreed"],
        ),
        ("Minister Omar Serik attended the summit of the European Union in Brussels.", ["forum_attended"]),
    ],
)
def test_the_session_of_a_body_with_an_organisation_is_a_meeting(text: str, found: list[str]) -> None:
    """A commission of home and an organisation holds no gathering of that organisation."""
    assert [kind for kind, _ in told(text, "")] == found
