"""Going to a gathering: whose delegation is led there, and who came to a town for it."""

import re

from calendar_core.extraction.english.clauses.candidates import Clause, has, participants
from calendar_core.extraction.english.clauses.status import auxiliary_status
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.gatherings.gatherings import REACH, Gathering, Told, status_of, words_up_to
from calendar_core.extraction.english.people.actors import party_of
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

_DELEGATION = RULES.compile(
    r"(?:[Dd]elegation|[Rr]epresentation|[Tt]eam|<body>|<actor>)(?:[^.;:,\n]{0,30}?|"
    r" to <PLACE>(?:, (?:the )?<state>)?(?:,? (?:on )?<date>)?,?)"
    r" (?:to|at|in|for|to <join>) (?:the )?"
    r"(?:[\w'-]+ |<modifier> |<name> |<field> |<forum> |<org>,? ){0,5}$"
)
_LEADS = prefiltered(
    r"\bat the head of [^.;:]{0,40}\bdelegation\b|"
    r"\b(?:led|heads?|headed|leads?|leading|heading|"
    r"sen[dt]|sends|sending|dispatched) [^.;:]{0,60}\b(?:delegation|representation|team)\b",
    re.IGNORECASE,
)
_WILL_LEAD = lazy(
    r"\b(?:will|is to|would|is (?:scheduled|expected|due|set|slated) to)\b"
    r"(?:[^.;,]{0,20}|[^.;]{0,120} to l?|[^.;]{0,120}, (?:and |also )?[lh])$"
)
"""Up to `leads`: the delegation is yet to go."""
_PRESENT = lazy(r"leads|heads|leading|heading|sends|sending", re.IGNORECASE)
"""Forms of leading or sending that may tell of what is to come."""
_NEAR = 70
_AS_A_RULE = lazy(r"\b(?:traditionally|usually|normally|regularly|annually|always|often) (?:also )?$")
_IS = r"(?:\b(?:am|is|was|are|were|be)|(?<=\bI)'m|(?<=\b[Ww]e)'re)"
_CAME = RULES.compile(
    rf"(?:(?:{_IS}|\b(?:been|accompan\w+)|<body> to|<arrive>|<visited>|<visit>|"
    r"\b(?:stay|time)\b)[^;:\n]{0,30}?|"
    r"(?:\b[Ww]hile|<actor>,|, (?:who is )?(?:currently|now)) in (?:the )?)<PLACE>"
    r"(?:,? <date>| on <date>)*(?:, <state>,?)*,?"
    r" (?:for|to <join>(?: (?:our country|(?:the )?<state>) (?:at|in))?) (?:the |an? )?"
    r"(?:[\w'-]+ |<modifier> |<name> |<field> |<forum> |<date> |<org><S> ){0,5}$"
    rf"|{_IS} (?:back )?(?:here|there)(?: today| again)? (?:for|to <join>) (?:the |an? )?"
    r"(?:[\w'-]+ |<modifier> |<name> |<field> |<forum> ){0,5}$"
)
_RECENT = RULES.compile(r"\b(?:recent|last|previous|earlier) (?:[a-z]+ ){0,2}<visit>[^.;\n]{0,160}$")
"""Before a gathering: who came to it did so at no time, and is spoken of in passing."""
_BEFORE_GOING = lazy(
    r"\bbefore (?:then |later )?(?:continuing|departing|flying|going|heading|jetting|leaving|moving|proceeding|setting|"
    r"travell?ing)\b[^.;]{0,60}$"
)
"""Before a gathering: somebody goes to it after what stands before."""
_WILL_BE_IN = RULES.compile(r"\bwill (?:also |then )?be in (?:the )?<city|state>[^.;\n<actor>]{0,60}$")
_FOR_WHICH = RULES.compile(r"[^.;\n]{0,30}?,? (?:for|to) which (?:the )?<actor> (?:<visited>|<arrive>)")
_WAS_LED = RULES.compile(
    r"[^.;,\n<talks><forum>]{0,60}?,? (?:which )?(?:was|is|is being|(?P<will>will be|is to be)) (?:led|headed) by\b"
)
"""Behind a gathering: somebody led the delegation that was sent to it."""
_WHO_CAME = RULES.compile(r"<actor>,? who [^.;\n]{0,80}$")
"""Before a gathering: who came to it stands before `who`."""
_WHEN_HE_COMES = RULES.compile(
    r",? when (?:he|she|they) (?:next |again |also )?(?P<verb><visited>|<arrive>|<visit>)(?: (?:to|in|here))?"
    r"(?: (?:the )?(?P<place><city>|<state>))?[^.;\n<actor>]{0,90}$"
)
"""Before a gathering: who comes to it has been named before, as in `will see A when he visits Lima for the summit`."""
_COMES = ("visits", "comes", "travels", "arrives", "goes", "flies")
"""Of a journey that is told with `when`: it is to come."""
_TALKS = f" {MARKS['talks']}"
"""Behind a summit that is one of two, as in `for the summit meeting with President A`."""
_GOES = ("arrive", "visited")


def led_there(clause: Clause, one: Gathering) -> Told | None:
    """Read `leads the delegation to the session`."""
    left = words_up_to(clause, one)
    words = clause.words(max(clause.start, one.start - REACH), one.start).replace("U.S.", "US")
    leads = _LEADS.search(words)
    if not one.whole or not _DELEGATION.search(left):
        return None
    if leads is None:
        behind = _WAS_LED.match(clause.text, one.end, clause.end)
        told = behind is not None and not _is_of_others(clause, one)
        return ("led_delegation", "planned" if behind["will"] else "held", one.at) if told and behind else None
    if _AS_A_RULE.search(words, 0, leads.start()):
        return None
    planned = _WILL_LEAD.search(words[: leads.start() + 1]) or (_PRESENT.match(leads[0]) and _is_ahead(clause, one))
    return "led_delegation", "planned" if planned else "held", one.at


def _is_ahead(clause: Clause, one: Gathering) -> bool:
    """Whether a gathering has a day that is still to come."""
    dates = (it.value for it in clause.folded.within(one.start, min(clause.end, one.end + _NEAR)) if it.kind == "date")
    times = [date.resolve(clause.reading.written_on) for date in dates]
    return any(time.to_the_day and time.earliest and time.earliest > clause.reading.written_on for time in times)


def _is_of_others(clause: Clause, one: Gathering) -> bool:
    """Whether a delegation to a gathering is told to be that of another state."""
    named = [actor for actor in participants(clause.folded, clause.start, one.start) if is_state(actor.party)]
    return bool(named) and not has(named, clause.home)


def came_for(clause: Clause, one: Gathering) -> Told | None:
    """Read `is in Lima for the summit` and `the summit, for which he travelled to Lima`."""
    left = words_up_to(clause, one)
    came = _CAME.search(left) or _FOR_WHICH.match(clause.text, one.end, clause.end)
    relative = _WHO_CAME.search(clause.text, clause.start, one.start)
    if relative and not has(clause.folded.at(relative.start()).value, clause.home):
        return None
    when = _WHEN_HE_COMES.search(clause.text, clause.start, one.start)
    if when and _is_of_a_guest(clause, when):
        return None
    if came is not None and "date" not in clause.kinds and _RECENT.search(left):
        return None
    if came is None or not (one.named or has(subject_of(clause, one.start), clause.home)):
        return None
    if not one.named and clause.text.startswith(_TALKS, one.end):
        return None
    comes = when is not None and clause.form(when.start("verb")).startswith(_COMES)
    planned = (
        comes
        or _WILL_BE_IN.search(left)
        or (came.end() == len(left) and _is_yet_to_go(clause, one.start - len(came[0]), one.start))
    )
    if not planned and (before := _BEFORE_GOING.search(left)):
        planned = auxiliary_status(clause.folded, clause.start, one.start - len(before[0])) == "planned"
    return "came_for", "planned" if planned else status_of(clause, one), one.at


def _is_of_a_guest(clause: Clause, when: re.Match[str]) -> bool:
    """Whether it is somebody of another state who will come to a gathering in home's, or came, and is met then."""
    told = participants(clause.folded, clause.start, when.start())
    home = when["place"] and party_of(clause.folded.at(when.start("place"))) == clause.home
    if not (home and told) or (told[-1].party == clause.home and not told[-1].assumed):
        return False
    return told[-1].party not in ("", clause.home) or told[0].name != told[-1].name


def _is_yet_to_go(clause: Clause, start: int, end: int) -> bool:
    """Whether the journey told between two positions is still to come: `to travel to Lima for the summit`."""
    marked = clause.folded.marked(start, end)
    verb = next((at for at, one in marked if one.kind in _GOES or clause.form(at) == "travel to"), -1)
    return verb >= 0 and clause.verb_status(verb) == "planned"
