"""Where a sentence ends."""

import pytest

from calendar_core.extraction.english.people.phrases import read_phrases
from calendar_core.extraction.english.reading.sentences import split


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("He came to the harbour.The talks began at once.", 2),
        ("He came to see Ana Ruiz.The Minister of Malta spoke.", 2),
        ("The bank sent a note to www.example.The rest is lost.", 2),
        ("He wrote to U.S.The rest is lost.", 1),
        ("He read Node.js and At.Net journals.", 1),
    ],
)
def test_no_space_behind_a_full_stop(text, sentences):
    """Pages lose spaces: an article or pronoun with a capital behind a full stop begins a sentence."""
    assert len(split(read_phrases(text))) == sentences
