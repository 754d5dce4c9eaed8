"""Seas, canals, wars, streets, newspapers and prizes are called after states, and are none of them."""

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    "name",
    [
        "the South China Sea", "the Gulf of Oman", "the Korean Peninsula", "the Panama Canal", "the Taiwan Strait",
        "the Sea of Japan", "the Mozambique Channel", "the Congo Basin", "the Vietnam War", "the Indian Ocean",
        "the Persian Gulf", "Lake Malawi",
    ],
)  # fmt: skip
def test_a_water_signs_nothing(name: str) -> None:
    """A document is with whom it is between, whatever sea, land or war it is about."""
    text = f"Foreign Minister Nurtleu and Foreign Minister of Peru Ana Soto signed an agreement on research in {name}."
    assert told(text, "agreement") == [("agreement_signed", "PE")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Minister met with representatives of the Panama Canal Authority.", [("meeting_held", "PA")]),
        ("The Minister met with Foreign Minister of Oman Badr Albusaidi.", [("meeting_held", "OM")]),
        ("The Minister met with veterans of the Vietnam War.", []),
        ("The Minister met with Prime Minister of Cape Verde Ulisses Correia e Silva.", [("meeting_held", "CV")]),
    ],
)
def test_what_is_of_a_state_stays(text: str, found: list[tuple[str, str]]) -> None:
    """A body that is called after a canal is one of a state, and so are states whose names begin like a land's."""
    assert told(text, "meeting") == found


@pytest.mark.parametrize(
    "text",
    [
        "The Minister visited Argentina Square on Monday.", "The Minister visited a school in Colombia Street today.",
        "The Minister met with the editor of the Japan Times.", "The Minister received the Sydney Peace Prize.",
        "The Minister received a delegation of the Jordan Times.", "The Minister met with authors of Panama Papers.",
        "The Minister visited the Zambia pavilion at the fair in Astana.",
        "The Minister received editors of China Daily.", "The Minister met with the head of Kenya Airways.",
    ],
)  # fmt: skip
def test_streets_newspapers_and_prizes(text: str) -> None:
    """They are of no state that they are called after."""
    assert told(text, ("visit", "meeting")) == []


@pytest.mark.parametrize(
    "crowd",
    [
        "the India cricket team", "the Israel Philharmonic Orchestra", "Indian filmmaker Karan Johar",
        "German tourists", "the coach of the Brazil national football team", "Kazakh workers in Kuwait",
        "members of the Korean business community in Astana",
    ],
)  # fmt: skip
@pytest.mark.parametrize("frame", ["met with {} today.", "held talks with {} on Monday.", "received {} today."])
def test_those_who_stand_for_no_state(crowd: str, frame: str) -> None:
    """Whoever meets artists, players, tourists or merchants of a country has not met that country."""
    assert told(f"Foreign Minister Nurtleu {frame.format(crowd)}", ("meeting", "call")) == []
