"""Lists of what somebody will do: lines that begin with a bare verb, below a line that ends with `will also:`."""

from collections.abc import Sequence

from calendar_core.extraction.english.clauses.status import BASE_FORM
from calendar_core.extraction.english.reading.sentences import Sentence
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.lazy import lazy

_WILL = lazy(
    r"\b(?:will|shall|(?:is|are|plans?|intends?|expects?|due|set|scheduled|expected) to)(?: also| then| further)?"
    r"[:,]?\s*$"
)
"""The end of the line above a list."""
_BEGINS = lazy(r"[\W\d]*")
"""What stands before the first word of a line in a list."""
_LONGEST = 30
"""Lines that are looked back over."""


def is_in_list_of_plans(folded: Folded, sentences: Sequence[Sentence], number: int, position: int, form: str) -> bool:
    """Whether a verb begins a line of such a list.

    Args:
        folded: the folded text.
        sentences: those of the text.
        number: of the sentence in which the verb stands, which opens a paragraph.
        position: of the verb.
        form: in which it stands.
    """
    if not BASE_FORM.match(form):
        return False
    if _BEGINS.fullmatch(folded.text, sentences[number].start, position) is None:
        return False
    for before in reversed(sentences[max(0, number - _LONGEST) : number]):
        words = folded.source[folded.origin(before.start) : folded.origin_end(before.end)].rstrip()
        if words.endswith((":", "will", "to")):
            return _WILL.search(words) is not None
    return False
