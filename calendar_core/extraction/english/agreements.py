"""Rules for documents that were signed, adopted, exchanged."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import Candidate, Clause, foreign, participants, subject_of
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.english.status import Status, noun_status, verb_status

_ACTIVE = RULES.compile(r"<sign>(?: of)?(?P<mid>[^;:.\n]{0,70}?)(?P<doc><document>)")
_PASSIVE = RULES.compile(
    r"(?P<doc><document>)(?P<title>[^;\n]{0,300}?) (?:was|were|been|being|is|are)(?: also| officially| formally| then| jointly| \w+ly)? ?<sign>"
)
_NOMINAL = RULES.compile(
    r"(?P<sign><sign>)(?: ceremony)?(?:(?: also)?(?: was| were)? <hold>)? (?:of|for) (?P<mid>[^;:.\n]{0,50}?)(?P<doc><document>)"
)
_REDUCED = RULES.compile(r"(?P<doc><document>)(?: \([^)\n]*\))?(?: [a-z]+){0,2} <sign> (?:by|between|on|in|during|today|at|<date>|with|following|as a result)")
_BULLET = re.compile(r"\s*(?:[-•*●–]|\d{1,2}[.)]|\(?[a-z]\))\s")
_MORE = re.compile(r"\s*(?:Additionally|In addition|Also|Furthermore|Moreover|The other|Other)\b")
_INTENDED = re.compile(r"\b(?:will|intend\w*|plan\w*|expected|to be|should|would)\b")
_NEAR = 40
_FORMS_OF_SIGNING = re.compile(r"\b(?:signing|signature|conclusion|adoption|exchange|exchanging|sign)\b", re.IGNORECASE)
_LOOSE = ("agree", "issu", "approv", "exchang", "adopt", "endors")
_LOOSE_DOCUMENTS = ("joint", "comm", "decl", "memo", "mou", "protocol", "notes", "diplomatic notes", "instrument", "bilateral documents", "final", "moc", "letters", "documents")
_FURTHER = re.compile(r"(?:[,;] |[,;]? and |[,;] and |as well as )(?:also )?(?:of )?(?:an?|the|one|two|three|another|\d+|its)? ?[^,;.]{0,40}$")
_SUBORDINATE = re.compile(r" (?:under|within|pursuant|in accordance|on the basis|based on|which|that|implementation of|provisions of|accordance) ")
_END = RULES.compile(
    r",? (?:was|were|which|that|who|will|is|are|would|should|<hold>|<sign>|<discussed>|<met>|<spoke>|<receive>)"
    r"(?!\w)|[;.\n\"]|,? (?:in the presence|following|during|after|at the|at a|aimed at|noting|thus|thereby|while|as well as|"
    r"with a view|before|when|by which|agreeing|<established> an?|for stays|on behalf|today|earlier|here)\b"
    r"|,? and (?:to|agreed|<sign>|<discussed>|<hold>|<met>)(?!\w)"
    r"|,? and (?=(?:(?:the|an?|its|one|another|\d+) )?[^,;.]{0,40}?<document>)"
    r"|,? (?:(?:on|in|dated) )?<date>|,? in (?:the )?<city>|, (?:<name> )+(?:News|[a-z]+ed|says|reports)"
)
_PLURAL = re.compile(r"(?:s|memoranda(?: of understandings?)?|memorandums of understanding|letters of intent|package of documents)$", re.IGNORECASE)


def find_agreements(clause: Clause) -> Iterator[Candidate]:
    """Yield the documents that a sentence tells to have been signed."""
    if "document" not in clause.kinds:
        return
    taken: set[int] = set()
    if "sign" in clause.kinds:
        for rule, pattern in (("signing_of", _NOMINAL), ("was_signed", _PASSIVE), ("signed_by", _REDUCED), ("signed", _ACTIVE)):
            for match in pattern.finditer(clause.text, clause.start, clause.end):
                yield from _signed(clause, rule, match, taken)
    if not taken and clause.listing:
        yield from _listed(clause)


def _signed(clause: Clause, rule: str, match: re.Match[str], taken: set[int]) -> Iterator[Candidate]:
    at = match.start("doc")
    if at in taken:
        return
    folded = clause.folded
    sign = next(p for p, m in (folded.marked(*match.span()) if rule != "was_signed" else reversed(folded.marked(*match.span()))) if m.kind == "sign")
    form = folded.source[folded.at(sign).start : folded.at(sign).end].lower()
    if _status(clause, rule, sign, form) != "held":
        return
    if rule == "signed" and form in ("conclusion", "adoption", "signature", "signing", "sign", "conclude", "adopt", "issue", "approve", "exchange") and clause.part.name == "text":
        return
    if form == "conclusion" and clause.part.name == "title":
        return
    if form.startswith(_LOOSE) and not folded.source[folded.at(at).start : folded.at(at).end].lower().startswith(_LOOSE_DOCUMENTS):
        return
    documents = [at, *_further(clause, at, sign if rule == "was_signed" else clause.end)]
    for position in documents:
        if position not in taken:
            taken.add(position)
            yield _agreement(clause, rule, match.start(), position)


def _status(clause: Clause, rule: str, sign: int, form: str) -> Status:
    if rule == "signing_of" or form in ("signing", "signature", "conclusion", "adoption"):
        return noun_status(clause.folded, clause.start, clause.end, sign)
    return verb_status(clause.folded, clause.start, sign)


def _listed(clause: Clause) -> Iterator[Candidate]:
    """Yield the documents of a line in a list that a sentence about signing announced."""
    text = clause.text[clause.start : clause.end]
    bullet = _BULLET.match(text)
    first = next((p for p, m in clause.folded.marked(clause.start, clause.end) if m.kind == "document"), None)
    if first is None or (not bullet and _INTENDED.search(text)) or not (bullet or _MORE.match(text) or _is_title(clause, text, first)):
        return
    positions = [first] if bullet else [first, *_further(clause, first, clause.end)]
    for position in positions:
        yield _agreement(clause, "listed", clause.start, position, whole=bool(bullet))


def _is_title(clause: Clause, text: str, first: int) -> bool:
    """Whether a line is nothing but the name of a document."""
    return first - clause.start <= _NEAR and text.lstrip()[:1] != '"' and not text.strip().endswith(".") and clause.folded.source[clause.folded.at(first).start].isupper()


def _further(clause: Clause, at: int, limit: int) -> list[int]:
    """Return the positions of further documents in the same list."""
    found: list[int] = []
    for position, mention in clause.folded.marked(at + 1, limit):
        if mention.kind == "document":
            between = clause.text[(found or [at])[-1] + 1 : position]
            if _FURTHER.search(between) and not _SUBORDINATE.search(between):
                found.append(position)
    return found


def _agreement(clause: Clause, rule: str, start: int, at: int, *, whole: bool = False) -> Candidate:
    folded = clause.folded
    title, first, end = _title(clause, at, whole=whole)
    named = foreign(participants(folded, first, end), clause.home)
    subject = foreign(participants(folded, clause.start, at), clause.home)
    after = foreign(participants(folded, end, clause.end), clause.home)
    actors = [*named, *subject, *after]
    parties: dict[str, Actor] = {}
    named = named or ([] if subject else _cities(clause, at))
    for actor in _states_first(named) or _states_first(subject) or after:
        parties.setdefault(actor.party, actor)
    facets = {"title": title, "type": folded.at(at).value, "signers": actors, "plural": bool(_PLURAL.search(folded.source[folded.at(at).start : folded.at(at).end]))}
    candidate = Candidate(
        "agreement_signed", rule, clause, min(start, first), max(end, at + 1), list(parties.values()), "held",
        joint=True, at=at, facets=facets,
    )  # fmt: skip
    candidate.anaphoric = not parties
    return candidate


def _cities(clause: Clause, at: int) -> list[Actor]:
    """Return the countries of the foreign cities that sign: `Singapore and Shanghai have signed`."""
    found = []
    for position, mention in clause.folded.marked(clause.start, at):
        before = clause.text[max(clause.start, position - 3) : position]
        if mention.kind == "city" and mention.value.country != clause.home and before not in ("in ", "at "):
            found.append(Actor(mention.value.country, sort="state", stated=True))
    return found


def _states_first(actors: list[Actor]) -> list[Actor]:
    """Leave organisations out where states sign: the ambassadors to the UN sign for their states."""
    return [actor for actor in actors if len(actor.party) == 2] or actors  # noqa: PLR2004


_BEFORE = RULES.compile(
    r"((?:(?:[A-Z][\w'-]*|<modifier>|<demonym>|<field>|<name>|<org>|<state>|<body>)(?: and| of| &|,)?[- ])*)$"
)
_COUNTED = re.compile(
    r"\b((?:a number of|several|various|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"twenty|\d+|bilateral|intergovernmental|meeting|interagency) (?:\w+ )?)$", re.IGNORECASE
)
_COMMA = RULES.compile(
    r",(?! (?:and )?(?:[A-Z]|<name|field|modifier|demonym|state|org|region>)| \w+(?: \w+)? (?:and|or) | \w+, )"
)


def _title(clause: Clause, at: int, *, whole: bool) -> tuple[str, int, int]:
    folded, text = clause.folded, clause.text
    match = _END.search(text, at + 1, clause.end)
    end = match.start() if match else clause.end
    comma = _COMMA.search(text, at + 1, end)
    if comma and not whole:
        end = comma.start()
    start = at
    before = _BEFORE.search(text, clause.start, at)
    if before and before[1] and folded.source[folded.at(at).start].isupper():
        start = before.start(1)
        lead = re.match(r"(?:The|A|An|During|Additionally|In|Also) ", text[start:at])
        start += lead.end() if lead else 0
    counted = _COUNTED.search(text, max(clause.start, at - 40), at)
    if start == at and counted:
        start = counted.start(1)
    if whole:
        start = clause.start + (_BULLET.match(text[clause.start : clause.end]).end() if _BULLET.match(text[clause.start : clause.end]) else 0)  # type: ignore[union-attr]
        end = clause.end
    if start != at and counted:
        pair = text.find(" between ", at, end)
        end = pair if pair > 0 else end
    title = " ".join(clause.words(start, end).split()).strip(" ,.;\"'“”’")
    return title, start, end
