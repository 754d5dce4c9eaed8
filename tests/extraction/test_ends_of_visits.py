"""Visits told by their end, guests thanked for having come, and what two states found and call a dialogue."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            (
                "President Ana Ruiz of Peru concluded her visit to Kazakhstan on Sunday. She arrived in Astana on "
                "Thursday."
            ),
            ["2024-09-26/2024-09-29"],
        ),
        (
            (
                "Ana Ruiz, Prime Minister of Peru, wrapped up a three-day visit to Kazakhstan on 29 September. "
                "Ruiz arrived in Kazakhstan on 27 September."
            ),
            ["2024-09-27/2024-09-29"],
        ),
        (
            "President Ana Ruiz of Peru visited Kazakhstan in 2019. She arrived in Astana on Thursday.",
            ["2019", "2024-09-26"],
        ),
    ],
)
def test_a_visit_told_by_its_end_began_when_the_guest_arrived(text: str, days: list[str]) -> None:
    """The day of the end and that of the arrival are those of one visit; one of years before is another."""
    assert [fact.when.edtf for fact in facts(text)] == days


def test_a_guest_thanked_for_accepting_an_invitation_has_come() -> None:
    """Where the guest was received, no visit is to come; over the phone one is."""
    thanks = "He thanked his Peruvian counterpart for accepting his invitation to visit Kazakhstan."
    received = "Minister Omar Serik received Ana Ruiz, Minister of Foreign Affairs of Peru, for talks on 30 September."
    assert told(f"{received} {thanks}") == []
    phoned = "Minister Omar Serik had a telephone conversation with Ana Ruiz, Minister of Foreign Affairs of Peru."
    assert told(f"{phoned} {thanks}") == [("visit_agreed", "PE")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                "Ministers of Peru and Kazakhstan signed a treaty. They are desirous of founding a Power Dialogue "
                "and Transit Platform as a frame for their ties."
            ),
            [],
        ),
        (
            "The Bi-national Cabinet of Kazakhstan and Peru was held in Astana on 30 September.",
            [("meeting_held", "PE")],
        ),
    ],
)
def test_what_is_called_a_dialogue_may_be_a_platform(text: str, found: list[tuple[str, str]]) -> None:
    """A platform is no meeting by its name; a cabinet of two states is one."""
    assert told(text, "meeting") == found


@pytest.mark.parametrize("end", ["after concluding", "from", "following", "after"])
def test_a_return_tells_the_end(end):
    """When somebody came back is the last day of a visit, whose first is told next."""
    text = f"President Tokayev returned on Tuesday {end} a state visit to Peru. Tokayev arrived in Lima on Sunday."
    assert told(text) == [("visit_paid", "PE")]
    assert days(text, "visit_paid")[0].startswith("2024-09-29")
