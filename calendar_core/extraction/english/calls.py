"""Rules for telephone conversations."""

from collections.abc import Iterator

from calendar_core.extraction.english.candidates import Candidate, Clause, foreign, participants, subject_of
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.english.status import noun_status, verb_status

RULES_OF_CALLS = {
    "phone_call": RULES.compile(r"<phone>(?P<mid>[^;:\n]{0,90}?) (?:with|to|from|between|of|by) (?P<whom><LIST>)"),
    "spoke_by_phone": RULES.compile(
        r"<spoke>(?P<mid>[^;:\n]{0,60}?)<call_by>[^;:\n]{0,60}?(?:with|to) (?P<whom><LIST>)"
        r"|(?:<spoke|discussed|talks|met>)[^;:\n]{0,60}?(?:with|to) (?P<whom2><LIST>)[^;:\n]{0,60}?<call_by>"
    ),
    "by_phone": RULES.compile(r"(?P<whom><LIST>)[^;:\n]{0,80}?<call_by>"),
    "phoned": RULES.compile(r"<phoned> (?P<whom><LIST>|me\b)"),
    "received_call": RULES.compile(r"<phone>(?P<mid>)"),
}


def find_calls(clause: Clause) -> Iterator[Candidate]:
    """Yield the telephone conversations that a sentence tells of."""
    folded = clause.folded
    kinds = {mention.kind for mention in folded.within(clause.start, clause.end)}
    if not kinds & {"phone", "call_by", "phoned"}:
        return
    for rule, pattern in RULES_OF_CALLS.items():
        made = False
        for match in pattern.finditer(clause.text, clause.start, clause.end):
            if rule in ("phone_call", "received_call") and not _is_call(clause, match.start()):
                continue
            groups = match.groupdict()
            name = next((name for name in ("whom", "whom2") if groups.get(name)), None)
            whom = participants(folded, *match.span(name)) if name else []
            subject = subject_of(clause, match.start())
            others = foreign(whom, clause.home) or foreign(subject, clause.home)
            if not others or (whom and foreign(subject, clause.home) and foreign(whom, clause.home) and not _home(subject + whom, clause.home) and subject[0].stated and subject[0].party != whom[0].party):
                continue
            if rule == "phone_call" and clause.text[match.end("mid") :].startswith(" between") and not _home(whom, clause.home) and len({a.party for a in others}) > 1:
                continue
            if rule in ("phone_call", "received_call"):
                status = noun_status(folded, clause.start, clause.end, match.start())
            else:
                status = verb_status(folded, clause.start, match.start()) if rule != "by_phone" else "held"
            made = True
            if status == "held":
                yield Candidate("call_held", rule, clause, match.start(), match.end(), others, status, False, match.start())
        if made:
            return


def _home(actors: list, home: str) -> bool:  # type: ignore[type-arg]
    return any(actor.party == home for actor in actors)


def _is_call(clause: Clause, position: int) -> bool:
    """Whether `call` is a conversation here, not an appeal."""
    mention = clause.folded.at(position)
    form = clause.folded.source[mention.start : mention.end]
    if form.lower() not in ("call", "calls"):
        return True
    after = clause.text[position + 1 : position + 12]
    before = clause.text[max(clause.start, position - 12) : position].lower()
    return after.lstrip().startswith(("with", "from", "to ", "between", "today")) and not before.rstrip().endswith(("we", "to", "and"))
