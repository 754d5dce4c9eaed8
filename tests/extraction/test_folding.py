"""Text folded into marks, and the way back."""

from hypothesis import given
from hypothesis import strategies as st

from calendar_core.extraction.folding import Mention, fold, joined, marks_of, unfolded
from calendar_core.extraction.grammar import Grammar

MARKS = marks_of(("state", "office", "actor"))


def mention(text, words, kind="state"):
    """Return the mention of some words of a text, as found where they stand."""
    start = text.index(words)
    return start, start + len(words), Mention(kind, start, start + len(words), words)


def test_a_mention_is_one_character():
    """What was found is folded; the rest of the text stays as it is."""
    text = "talks with Spain and Latvia today"
    folded = fold(unfolded(text), [mention(text, "Spain"), mention(text, "Latvia")], MARKS)
    state = MARKS["state"]
    assert folded.text == f"talks with {state} and {state} today"
    assert [one.value for one in folded.mentions] == ["Spain", "Latvia"]


def test_a_later_stage_folds_what_an_earlier_one_found():
    """A phrase of mentions becomes one, and the offsets still lead to the words."""
    text = "the Minister of Spain spoke"
    folded = fold(unfolded(text), [mention(text, "Minister", "office"), mention(text, "Spain")], MARKS)
    match = Grammar(MARKS).compile("<office> of <state>").search(folded.text)
    start, end = folded.origin(match.start()), folded.origin_end(match.end())
    again = fold(folded, [(*match.span(), Mention("actor", start, end))], MARKS)
    assert text[start:end] == "Minister of Spain"
    assert again.text == f"the {MARKS['actor']} spoke"
    assert again.origin(again.text.index("spoke")) == text.index("spoke")


def test_stretches_are_joined_to_the_whole():
    """A text folded in two stretches is the text folded in one, and a later stage folds on."""
    stretches = ["Spain and ", "Latvia spoke to Poland"]
    folded = [
        fold(unfolded(text), [mention(text, name) for name in names], MARKS)
        for text, names in zip(stretches, (["Spain"], ["Latvia", "Poland"]), strict=True)
    ]
    whole = joined("".join(stretches), folded)
    state = MARKS["state"]
    assert whole.text == f"{state} and {state} spoke to {state}"
    assert [whole.source[one.start : one.end] for one in whole.mentions] == ["Spain", "Latvia", "Poland"]
    assert list(whole.positions) == [0, 6, 17]
    again = fold(whole, [(0, 7, Mention("actor", 0, len("Spain and Latvia")))], MARKS)
    assert [(again.at(place).kind, place) for place in again.positions] == [("actor", 0), ("state", 11)]


def test_mentions_between_two_positions():
    """Marks are found by where they stand in the folded text."""
    text = "Spain, Latvia, Poland"
    folded = fold(unfolded(text), [mention(text, name) for name in text.split(", ")], MARKS)
    assert [one.value for one in folded.within(1, 4)] == ["Latvia"]
    assert [(place, one.value) for place, one in folded.marked(3, 7)] == [(3, "Latvia"), (6, "Poland")]
    assert folded.at(6).value == "Poland"


@given(st.text("ab ", max_size=40), st.lists(st.integers(0, 40), max_size=8))
def test_offsets_lead_back(text, cuts):
    """Whatever is folded, a character that is not leads back to itself, and its offset to its position."""
    bounds = sorted({cut for cut in cuts if cut < len(text)})
    found = [(a, b, Mention("state", a, b)) for a, b in zip(bounds[::2], bounds[1::2], strict=False)]
    folded = fold(unfolded(text), found, MARKS)
    for position, character in enumerate(folded.text):
        if character not in MARKS.values():
            offset = folded.origin(position)
            assert text[offset] == character
            assert folded.position(offset) == position
