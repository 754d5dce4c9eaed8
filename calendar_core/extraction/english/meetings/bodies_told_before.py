"""What belongs to a commission of two that has been told of: its next session, and officials who met before it."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.lazy import lazy

_FAR = 8
"""Sentences over which a commission is spoken of."""
_SESSION = lazy(r"(?:session|round|edition|meeting)$")
"""A word for what a commission holds."""
_OFFICIALS = (
    r"(?:<actor>|<body>|(?:[Ss]enior|[Hh]igh|[Tt]echnical|[Hh]igh-[Ll]evel) (?:[Oo]fficials|[Ee]xperts)|"
    r"[Ee]xperts|[Oo]fficials)"
)
"""Those whom both sides send ahead of a session."""
_OF_OFFICIALS = rule(
    "officials_sat",
    rf"(?P<at><talks|forum>) (?:at the level )?of (?:the )?(?P<who>{_OFFICIALS})"
    r"(?: (?:of|from) (?:both|the two) [a-z]+)?"
    r"(?=,?(?: (?:which|that))?(?: (?:was|were))?(?: <hold>)?(?: in <city>| there)?,? (?:(?:on|from) )?<date>)",
    "talks|forum",
    "date",
)
"""`The meeting of senior officials of both sides was held in Lima on 5 May`."""
_OF_BOTH_SIDES = rule(
    "officials_sat",
    rf"(?P<who>{_OFFICIALS}) (?:of|from) (?:both|the two) (?:<body>|[a-z]+),? "
    r"(?:<hold> )?(?:also |already )?(?P<at><met>)(?! with)(?=[^.;\n]{0,40}?<date>)",
    "met",
    "date",
)
"""`Experts of both sides met on 5 May`."""
_SAT = RuleSet(_OF_OFFICIALS, _OF_BOTH_SIDES)
_ARE_OFFICIALS = lazy(r"(?:senior |high |technical |high-level )?(?:officials|experts|delegations)$")
"""Who sat is told by words for officials, and not for ministers."""


def is_a_summit_of_two(clause: Clause, at: int) -> bool:
    """Whether a summit is one of those whose commission has been told of."""
    return clause.form(at) == "summit" and _body_was_told(clause, at)


def is_of_a_body_told_before(clause: Clause, at: int) -> bool:
    """Whether a word is one for a session, and a commission of two has been told of, but no organisation's forum.

    Args:
        clause: the sentence.
        at: the position of the word.
    """
    return _SESSION.search(clause.form(at)) is not None and _body_was_told(clause, at)


def find_officials_sitting(clause: Clause) -> Iterator[Candidate]:
    """Yield the meetings of officials of both sides, on days of their own, beside the session of a commission."""
    for wording in _SAT.on(clause):
        for match in wording.matches(clause):
            at = match.start("at")
            form = clause.words(*match.span("who")).lower()
            if not _ARE_OFFICIALS.match(form) or not _body_was_told(clause, at):
                continue
            status = clause.status(at)
            yield Candidate("meeting_held", wording.name, clause, *match.span(), [], status, at=at, anaphoric=True)


def _body_was_told(clause: Clause, at: int) -> bool:
    """Whether the title, the first sentence or one shortly before names a commission of two."""
    if clause.forum:
        return False
    sentences = clause.part.sentences
    near = clause.folded.within(sentences[max(0, clause.number - _FAR)].start, at)
    lead = clause.folded.within(sentences[0].start, sentences[0].end)
    title = clause.reading.title.folded
    return any(_is_a_body(title, one) for one in title.mentions) or any(
        _is_a_body(clause.folded, one) for one in (*lead, *near)
    )


def _is_a_body(folded: Folded, mention: Mention) -> bool:
    """Whether a word for talks is one for a commission or a dialogue, which sits again and again."""
    lasting = mention.value == "session" or folded.source[mention.start : mention.end].endswith("Dialogue")
    return mention.kind == "talks" and lasting
