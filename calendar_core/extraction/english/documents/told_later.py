"""Documents that one sentence names, and the next one tells to have been signed, or when, or by whom."""

import re
from collections.abc import Iterator

from attrs import evolve

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, foreign, participants
from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.documents.signings import BE, NAMELESS, is_with_a_firm, signing, status_of
from calendar_core.extraction.english.documents.titles import title_at
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_BASE = lazy(
    r"\b(?:provisions of|principles of|in (?:accordance|line) with|on the basis of|based on|pursuant to|reference to|"
    r"enshrined in) (?:the |an? |this )?$"
)
"""Before a document on which another one rests."""
_NEAR = 40
_GENERIC = frozenset({"document", "documents"})
_PRONOUN = rule(
    "signed_it",
    r"(?P<sign><sign>) (?:(?P<it>it|them)\b(?! (?:would|could|should|will|is|was|has|had|might|may|to)\b)"
    r"|(?:to |on |under )?(?:the|this|these) (?P<document><document>)(?=[.,;\n]|$))",
    "sign",
)
_IT_WAS = rule(
    "it_was_signed", rf"(?:It|They|[Tt]h(?:e|is|ese) (?P<it><document>)) {BE} ?(?P<sign><sign>)(?! that\b)", "sign"
)
_ITS_SIGNING = rule(
    "its_signing",
    r"(?:[Tt]he|[Tt]his|[Ii]ts|<date>(?:<S>)?) (?P<sign><sign>)(?: ceremony)?(?P<it>(?!))?"
    r"(?:,? by (?:the )?<actor>| <hold>| (?:was|were) <join>)",
    "sign",
)
_FOR_ITS_SIDE = rule(
    "signed_for",
    r"(?P<sign><sign>)(?P<it>(?!))? (?:on behalf of|for) (?:the )?(?:<state|actor|org>|<demonym> side)",
    "sign",
    "actor",
)
"""`X signed on behalf of A, and Y on behalf of B`"""
_FOR_A_SIDE = rule(
    "signed_for_by",
    r"(?:[Ff]or|[Oo]n behalf of|[Ff]rom) (?:the )?(?:<state|org>|<demonym> (?:side|[Gg]overnment)),? "
    rf"(?:it|they|(?:the|this|these) (?P<it><document>)) {BE} ?(?P<sign><sign>) by ",
    "sign",
    "actor",
)
"""`For A, it was signed by X, for B by Y`"""
_SIGNATORIES = rule(
    "signatories",
    r"\b[Ss]ignator(?:ies|y (?:states|countries|parties))[^.;\n<document>]{0,30}? (?:are|were|include[ds]?):? "
    r"(?:the )?(?P<who><state|org|actor>(?:[^.\n]|(?<=\b[A-Z])\.|(?<=\bDr)\.){3,600})",
)
_SIGNATORIES_OF_IT = rule(
    "signatories",
    r"\b[Ss]ignatories (?:to|of|for) (?:the|this|an?) (?P<what>[^.;\n]{0,60}?<document>)[^.;\n<document>]{0,160}? "
    r"(?:were|are):? (?:the )?(?P<who><actor>(?:[^.\n]|(?<=\b[A-Z])\.|(?<=\bDr)\.){3,600})",
    "actor",
    "document",
)
"""`The signatories to the protocol were A for X, and B for Y`"""
_LATER = RuleSet(_PRONOUN, _IT_WAS, _ITS_SIGNING, _FOR_ITS_SIDE, _FOR_A_SIDE)


def told_later(clause: Clause) -> Iterator[Candidate]:
    """Yield the document of the sentence before, when this one tells that it was signed."""
    told = ((wording.name, found) for wording in _LATER.on(clause) for found in wording.matches(clause))
    name, match = next(told, ("", None))
    word = {"it_was_signed": "it", "signed_it": "document"}.get(name, "")
    if match is not None and word and match[word] and clause.form(match.start(word)) not in _GENERIC:
        return
    if match is not None and name == "it_was_signed" and clause.form(match.start("sign")).startswith("agree"):
        return
    if match is None or status_of(clause, "was_signed", match.start("sign")) != "held":
        return
    for number in (clause.number - 1, clause.number + 1 if name == "it_was_signed" else clause.number - 2):
        head = _document_of(clause, number)
        if head is not None:
            sign = match.start("sign")
            candidate = signing(clause, name, match.span(), (sign, sign), title_at(clause.beside(number), head))
            candidate.facets["type"] = clause.folded.at(head).value
            told_of = any(is_state(actor.party) for actor in candidate.actors) or candidate.facets["signers"]
            yield candidate if told_of else evolve(candidate, actors=[], anaphoric=True)
            return


def find_signatories(clause: Clause) -> Iterator[Candidate]:
    """Yield a document with all who signed it: `The signatories to the protocol were A, B and C`.

    Where they are told without it, or it has no name there, it is the document of the sentence before.
    """
    for wording in (_SIGNATORIES_OF_IT, _SIGNATORIES):
        for match in wording.matches(clause):
            others = foreign(participants(clause.folded, *match.span("who")), clause.home)
            told, head = _what_they_signed(clause, match)
            signers = [one for one in others if one.name]
            if head is not None and (signers if told is clause else others):
                at = match.start("who")
                made = signing(clause, wording.name, match.span(), (at, at), title_at(told, head))
                facets = {**made.facets, "type": clause.folded.at(head).value, "signers": signers}
                yield evolve(made, actors=others, anaphoric=False, facets=facets)
                return


def _what_they_signed(clause: Clause, match: re.Match[str]) -> tuple[Clause, int | None]:
    """Return the document of signatories with the sentence that names it."""
    head = match.end("what") - 1 if "what" in match.re.groupindex else -1
    if head >= 0 and clause.form(head) not in NAMELESS:
        return clause, head
    return clause.beside(clause.number - 1), _document_of(clause, clause.number - 1)


def _is_base(clause: Clause, head: int) -> bool:
    """Whether something else rests on a document: `with reference to the provisions of the Vienna Convention`."""
    if clause.form(head) == "charter":
        return True
    start = title_at(clause, head).start
    return _BASE.search(clause.text, max(clause.start, start - _NEAR), start) is not None


def _is_in_title(clause: Clause, head: int, place: int) -> bool:
    """Whether a word for a document stands in the name of another: `a memorandum on the scholarship programme`."""
    return head < place < title_at(clause, head).end


def _document_of(clause: Clause, number: int) -> int | None:
    """Return the position of the document that the sentence before names last, or the next one first, by its name.

    An abbreviation in brackets is that of the document before it: `a Memorandum of Understanding (MoU) on trade`.
    """
    if not 0 <= number < len(clause.part.sentences):
        return None
    sentence = clause.part.sentences[number]
    marked = clause.folded.marked(sentence.start, sentence.end)
    heads = [place for place, one in marked if one.kind == "document" and clause.form(place) not in NAMELESS]
    heads = [place for place in heads if not clause.text.endswith("(", 0, place)] or heads
    there = clause.beside(number)
    heads = [place for place in heads if not _is_base(there, place) and not is_with_a_firm(there, place)]
    heads = [place for place in heads if not any(_is_in_title(there, other, place) for other in heads)] or heads
    return (heads[-1] if number < clause.number else heads[0]) if heads else None
