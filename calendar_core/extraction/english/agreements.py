"""Rules for documents that were signed, adopted, exchanged."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import Candidate, Clause, foreign, participants, subject_of
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.english.status import noun_status, verb_status

ACTIVE = RULES.compile(r"<sign>(?P<mid>[^;:.\n]{0,60}?)(?P<doc><document>)")
PASSIVE = RULES.compile(r"(?P<doc><document>)(?P<title>[^;\n]{0,260}?) (?:was|were|have been|has been|being|is|are|also|been)(?: also| officially| formally)? ?<sign>")
NOMINAL = RULES.compile(r"(?:<sign>|signature|conclusion|adoption|exchange)(?: took place)? of (?P<mid>[^;:.\n]{0,40}?)(?P<doc><document>)")
_WEAK = re.compile(r"\b(?:exchang\w+|issu\w+|adopt\w+|approv\w+|agree\w*|endors\w+|sign|finali\w+)$", re.IGNORECASE)
_TITLE_END = re.compile(
    r",? (?:was|were|which|that|who|has|have|will|is|are)\b|[;.\n]|,? (?:signed|inked|concluded|in the presence|following|during|after|at the|aimed at strengthening|noting|thus|while|as well as)\b"
    r"|, (?:and|the|a|an|establishing|in|on|with|for)\b|[\"]"
)


def find_agreements(clause: Clause) -> Iterator[Candidate]:
    """Yield the documents that a sentence tells to have been signed."""
    folded = clause.folded
    kinds = {mention.kind for mention in folded.within(clause.start, clause.end)}
    if "document" not in kinds or "sign" not in kinds:
        return
    taken: set[int] = set()
    for rule, pattern in (("signing_of", NOMINAL), ("was_signed", PASSIVE), ("signed", ACTIVE)):
        for match in pattern.finditer(clause.text, clause.start, clause.end):
            at = match.start("doc")
            if at in taken:
                continue
            trigger = match.start() if rule != "was_signed" else match.end() - 1
            if rule == "signed":
                status = verb_status(folded, clause.start, match.start())
            elif rule == "was_signed":
                status = verb_status(folded, clause.start, match.end() - 1)
            else:
                status = noun_status(folded, clause.start, clause.end, match.start()) if folded.positions and clause.text[match.start()] > "\ue000" else "held"
            if status != "held":
                continue
            form = folded.source[folded.origin(trigger) : folded.origin_end(trigger + 1)].lower()
            documents = [at]
            documents += _further(clause, at, match.end() if rule == "was_signed" else clause.end)
            for position in documents:
                taken.add(position)
                yield from _agreement(clause, rule, match, position, form)


def _further(clause: Clause, at: int, limit: int) -> list[int]:
    """Return the positions of further documents in the same list."""
    found: list[int] = []
    for position, mention in clause.folded.marked(at + 1, limit):
        if mention.kind == "document":
            between = clause.text[(found or [at])[-1] + 1 : position]
            if re.search(r"(?:, | and |, and |; |as well as )(?:also )?(?:an?|the|of an?|of the|one|two|three|another|\d+)? ?[^,;]{0,30}$", between) and not re.search(r" (?:under|within|pursuant|in accordance|on the basis|based on|which|that)\b", between):
                found.append(position)
    return found


def _agreement(clause: Clause, rule: str, match: re.Match[str], at: int, form: str) -> Iterator[Candidate]:
    folded = clause.folded
    mention = folded.at(at)
    words = folded.source[mention.start : mention.end].lower()
    if form.startswith(("agree", "issu", "approv", "exchang", "adopt")) and not words.startswith(("joint", "comm", "decl", "memo", "mou", "protocol", "agreement on", "document", "notes", "action", "plan", "road", "resol", "program")):
        return
    title, start, end = _title(clause, at)
    inside = foreign(participants(folded, clause.start, clause.end), clause.home)
    subject = subject_of(clause, match.start())
    parties = {actor.party: actor for actor in inside}
    facets = {"title": title, "type": mention.value, "subject": subject}
    yield Candidate(
        "agreement_signed", rule, clause, min(match.start(), at), max(end, at + 1), list(parties.values()), "held", True, at, facets=facets
    )


def _title(clause: Clause, at: int) -> tuple[str, int, int]:
    folded, text = clause.folded, clause.text
    match = _TITLE_END.search(text, at + 1, clause.end)
    end = match.start() if match else clause.end
    start = at
    before = re.search(r"((?:[A-Z\ue000-\uf8ff][\w-]* |<modifier> )*)$".replace("<modifier> ", ""), text[clause.start : at])
    if before and before[1]:
        kinds = folded.within(at - len(before[1]), at)
        if all(mention.kind in ("modifier", "name", "field", "demonym") for mention in kinds):
            start = at - len(before[1])
    first = folded.origin(start)
    title = folded.source[first : folded.origin_end(end)].strip(" ,.\"'")
    return title, start, end
