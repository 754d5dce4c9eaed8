"""Joint statements whose text a release gives, as a line tells: `Following is the text of a joint statement by`."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, foreign, has, participants
from calendar_core.extraction.english.clauses.document_words import OF_BOTH_SIDES
from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.documents.signings import signing
from calendar_core.extraction.english.documents.titles import title_at

_LINES = RuleSet(
    rule(
        "text_below",
        r"(?:\b(?:[Tt]he )?(?:[Ff]ollowing|[Bb]elow)|\b(?:[Tt]his|[Hh]ere)) is "
        r"(?:the )?(?:(?:full |complete )?text of )?(?:an?|the) (?P<doc><document>) "
        r"(?:by|of|between|from) (?P<who>(?:the )?<WHOS>)",
        "document",
    ),
    rule(
        "text_below",
        r"\b[Tt]he (?:full |complete )?text of (?:an?|the) (?P<doc><document>) (?:by|of|between|from) "
        r"(?P<who>(?:the )?<WHOS>)[^.;\n]{0,120}? (?:follows|(?:is|reads) (?:as follows|below))\b",
        "document",
    ),
)


def find_texts_below(clause: Clause) -> Iterator[Candidate]:
    """Yield the joint statement of home and others that stands below a line that tells whose it is."""
    for wording in _LINES.on(clause):
        for match in wording.matches(clause):
            head = match.start("doc")
            sides = participants(clause.folded, *match.span("who"))
            if clause.folded.at(head).value not in OF_BOTH_SIDES or not has(sides, clause.home):
                continue
            others = foreign(sides, clause.home)
            if others:
                made = signing(clause, wording.name, match.span(), (head, head), title_at(clause, head))
                made.actors, made.anaphoric = others, False
                yield made
                return
