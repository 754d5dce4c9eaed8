"""Release to facts: text, sentences, mentions, clauses, facts."""

from calendar_core.extraction.english.extractor import extract

__all__ = ["extract"]
