"""The codes of parties in annotated corpora, where they are not those of the log."""

_CODES = {"African Union": "AU"}


def corpus_code(party: str) -> str:
    """Return a party as annotated corpora write it: there AU is the African Union too, in the log Australia alone."""
    return _CODES.get(party, party)
