"""Words found in one pass."""

import pytest

from calendar_core.extraction.gazetteer import Case, Gazetteer, Word, lowered

WORDS = Gazetteer(
    [
        Word("Niger", "state", "NE", Case.CAPITAL),
        Word("Nigeria", "state", "NG", Case.CAPITAL),
        Word("WHO", "org", "WHO", Case.EXACT),
        Word("who", "word", "never"),
        Word("met", "met", "met"),
        Word("US", "state", "US", Case.EXACT),
        Word("US Congress", "state", "Congress", Case.CAPITAL),
        Word("H M", "head", "majesty", Case.EXACT),
        Word("Mali", "state", "ML", Case.CAPITAL),
        Word("the sultan", "head", "sultan"),
        Word("Sultanate of Oman", "state", "OM", Case.CAPITAL),
        Word("COE", "org", "COE", Case.CAPITALS),
        Word("the caribbean", "field", "the Caribbean"),
        Word("Caribbean Community", "org", "CARICOM", Case.CAPITAL),
        Word("The Hague", "city", "The Hague", Case.CAPITAL),
        Word("Hague Conference on Law", "org", "HCCH", Case.CAPITAL),
    ]
)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Nigeria and Niger", ["NG", "NE"]),
        ("nigeria", []),
        ("METALS met", ["met"]),
        ("those who met the WHO", ["met", "WHO"]),
        ("Met in NIGERIA", ["met", "NG"]),
        ("the Sultanate of Oman and the Sultan", ["OM", "sultan"]),
        ("with Mali, with H M and Niger", ["ML", "majesty", "NE"]),
        ("the CoE and the COE, by Sebastian Coe", ["COE", "COE"]),
        ("the Caribbean and the Caribbean Community", ["the Caribbean", "CARICOM"]),
        ("the Hague Conference on Law in The Hague, the Hague", ["HCCH", "The Hague"]),
        ("US congressional staff met the US Congress", ["US", "met", "Congress"]),
    ],
)
def test_words_are_whole_and_in_their_case(text, values):
    """The longest word counts, no part of a word does, and each word says what case it needs."""
    assert [mention.value for _, _, mention in WORDS.find(text)] == values


def test_every_character_keeps_its_place():
    """Lower case is no longer than the text, even where Unicode says it is."""
    text = "İzmir and MALTA"
    assert len(lowered(text)) == len(text)
    assert lowered(text).endswith("and malta")
