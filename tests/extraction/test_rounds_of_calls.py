"""Calls that are told in turn, and leaders of so many states that they can only have been called."""

import pytest

from tests.extraction.told import sides, told

_ROUND = (
    "All day I sat at the telephone: a phone marathon, with four capitals so far. Bulgaria. Prime Minister of Bulgaria "
    "Petkov promised to help. Latvia. We discussed the price of grain with Mr. Prime Minister Kariņš. Greece. Kind "
    "words were said. Czech Republic. A long conversation with Mr. Prime Minister Fiala. More will follow."
)


def test_calls_told_in_turn() -> None:
    """A sentence that is a state and nothing else tells of a call with it; who is named behind was called."""
    assert sides(_ROUND, "call_held", home="UA") == [("BG", "Petkov"), ("LV", "Kariņš"), ("GR", ""), ("CZ", "Fiala")]
    assert told(_ROUND, "meeting", home="UA") == []


def test_states_in_a_list_of_something_else() -> None:
    """Without calls before them, states by themselves tell of nothing."""
    assert told("Our exports grew everywhere. Bulgaria. Latvia. Greece.", ("call", "meeting"), home="UA") == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("{} discussed the situation with President of France A, Chancellor of Germany B and President of Poland C.",
         "call_held"),
        ("{} discussed the situation with President of France A.", "meeting_held"),
        (("At the summit in Brussels, {} discussed the situation with President of France A, Chancellor of Germany B "
         "and President of Poland C."), "meeting_held"),
        ("{} discussed the situation with Ambassador of France A, Ambassador of Germany B and Ambassador of Poland C.",
         "meeting_held"),
    ],
)  # fmt: skip
def test_leaders_of_many_states_at_once(text: str, kind: str) -> None:
    """Leaders of three states with whom somebody discussed something were called, unless they were in one place."""
    names = {" A": " Jean Martin", " B": " Karl Schmidt", " C": " Jan Kowalski"}
    for short, name in names.items():
        text = text.replace(f"{short},", f"{name},").replace(f"{short} ", f"{name} ").replace(f"{short}.", f"{name}.")
    found = told(text.format("President Omarov"), ("call", "meeting"))
    assert {one for one, _ in found} == {kind}


def test_leaders_whom_everybody_knows() -> None:
    """Those who lead states need no office to be told by."""
    text = "Sanctions were discussed. I discussed them with Charles Michel, Ursula von der Leyen and Emmanuel Macron."
    found = sides(text, "call_held", home="UA", published="2022-02-26")
    assert found == [("EU", "Charles Michel, Ursula von der Leyen"), ("FR", "Emmanuel Macron")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I spoke today about sanctions with Foreign Minister of France Anne Martin.", "call_held"),
        (
            "I spoke today about sanctions with Foreign Minister of France Anne Martin. She paid a visit to Kyiv.",
            "meeting_held",
        ),
    ],
)
def test_who_came_was_spoken_with_face_to_face(text: str, kind: str) -> None:
    """Whoever is told to have visited home was not called."""
    assert told(text, ("call", "meeting"), home="UA") == [(kind, "FR")]


def test_an_appeal_is_no_call() -> None:
    """A call that somebody made while he spoke to many is what he asked for."""
    text = "The Minister called for a quick solution. He made this call when addressing the summit of CICA."
    assert told(text, "call") == []
