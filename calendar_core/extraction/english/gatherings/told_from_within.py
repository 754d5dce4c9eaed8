"""Being at a gathering, as those tell it who were there: `we had the Quad meeting in Tokyo`, `I have come from it`."""

from calendar_core.extraction.english.clauses.candidates import Clause, has
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.gatherings.attendance import is_ours
from calendar_core.extraction.english.gatherings.forums_told_before import is_home
from calendar_core.extraction.english.gatherings.gatherings import NAME_BEFORE, REACH, Gathering, Told
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import ORDINAL, RULES

_I = r"\b(?:[Ww]e|I)(?:'ve| have| had)?(?: (?:just|also|all|then|again|even|both|[a-z]+ly)| <date>){0,2} "
"""Who tells of it was there himself."""
_HELD = RULES.compile(rf"{_I}(?P<verb><hold>|<receive>|<opened>) " + NAME_BEFORE)
_DONE_THERE = RULES.compile(
    rf"{_I}(?:<discussed>|<spoke>|<met>|<sign>|raised|talked|spoke|heard|saw|agreed|decided|reached|made|announced|"
    r"committed|launched|endorsed|adopted|said|signalled|secured|reaffirmed|pledged|called)(?!\w)"
    r"(?:(?! (?:to|that|will|would|next|upcoming|forthcoming) )[^.;:\n]){0,70}? (?:at|during) " + NAME_BEFORE
)
_COME_FROM = RULES.compile(
    r"(?:(?:\b(?:have|has|having)|'ve|'s) (?:just |only just )?(?:<arrive>|come|flown|got|travell?ed)|"
    r"\b(?:came|flew|[Cc]oming))"
    r"(?: (?:here|back|straight|directly|fresh|out)){0,2} from " + NAME_BEFORE
)
_IS_MY = RULES.compile(
    rf"\b(?:[Tt]his|[Ii]t|[Tt]hat)(?:'s| is| was| has been) (?:also )?(?:my|our) (?:very )?"
    rf"(?:{ORDINAL} |[a-z]+ ){{0,2}}" + NAME_BEFORE
)
_GLAD_TO_BE_AT = RULES.compile(
    r"\b(?:pleasure|honou?r(?:ed)?|privileged?|delighted|pleased|happy|glad|great|good|wonderful) to "
    r"(?:be (?:here |back |with you |again ){0,2}|(?:address|<join>)(?: you)? )(?:at|in|for) " + NAME_BEFORE
)
_HOSTING_THIS = RULES.compile(
    r"(?:\b(?:host|conven|organi[sz]|hold|chair|call)ing|<receive|hold|join>)(?: of)? (?:this|today's) "
    r"(?:[\w'’-]+ |<modifier> |<date>(?:<S>)? |<city> |<name> |<field> ){0,4}$"
)
"""Before a gathering: whoever speaks of it is there, as in `thank you for hosting this summit`."""
_WELCOMED_TO = RULES.compile(
    r"(?P<verb><receive>) (?:(?! (?:prepar|ahead|before|invit|<invite>))[^.;\n<talks>]){0,160}?"
    r"(?:<actor>|\b(?:delegates|participants|guests|colleagues|delegations))[^.;,\n<talks>]{0,60}? (?:to|for) "
    + NAME_BEFORE
)
"""Before a gathering: its host welcomes those who come."""
_CONVENED = RULES.compile(
    r"(?P<who><actor>|<state>)(?:, [^,.;\n<state>]{1,80},)? (?:also |today |<date> )?(?P<verb><hold>) "
    r"(?:the|an?) (?:[\w'’-]+ |<modifier> |<date>(?:<S>)? |<name> |<field> ){0,5}$"
)
_SENT = RULES.compile(
    r"(?P<who><actor>|<state>) (?:[a-z]+ly )?(?P<verb>sent|sends|dispatched) [^.;\n<talks><forum>]{1,140}? to "
    + NAME_BEFORE
)
"""Before a gathering: who convened it, or sent somebody to it."""
_GOES_WHERE = RULES.compile(
    r"(?P<verb><arrive>|<visited>|<visit> (?:to|in)|\b(?:left for|leaves for|departed for|flies to|flew to|goes to))"
    r"[^.;\n<actor>]{0,80}?,? where (?:the )?$"
)
_IS_HELD = RULES.compile(
    r"[^.;,\n<actor>]{0,60}? (?:(?:is|are|was|were|will be|is to be) )?"
    r"(?:being )?(?:<hold>|under ?way|<opened>|convened|in session|due)(?!\w)"
)
"""Before and behind a gathering: somebody goes where it is held."""


def told_from_within(clause: Clause, one: Gathering) -> Told | None:
    """Read `we held the summit`, `we raised it at the summit`, `I have just come from it` and `this is my third one`.

    So whoever goes to a place `where the summit is being held` is taken to go to it.
    """
    if not one.whole:
        return None
    left = clause.text[max(clause.start, one.start - REACH) : one.start]
    return next(
        filter(None, (read(clause, one, left) for read in (_held, _there, _welcomed, _convened, _goes_where))), None
    )


def _held(clause: Clause, one: Gathering, left: str) -> Told | None:
    match = _HELD.search(left)
    if match is None:
        return None
    at = one.start - len(left) + match.start("verb")
    return ("told_from_within", clause.verb_status(at), at) if one.named else None


def _there(clause: Clause, one: Gathering, left: str) -> Told | None:
    """Read what somebody did there, or that he came from it."""
    if any(pattern.search(left) for pattern in (_DONE_THERE, _IS_MY, _GLAD_TO_BE_AT, _HOSTING_THIS)):
        return "told_from_within", "held", one.at
    come = _COME_FROM.search(left)
    ours = come is not None and is_ours(clause, one.start - len(come[0]))
    return ("returned_from", "held", one.at) if ours else None


def _welcomed(clause: Clause, one: Gathering, left: str) -> Told | None:
    """Read `the President welcomed the leaders to the summit`."""
    match = _WELCOMED_TO.search(left)
    if match is None:
        return None
    at = one.start - len(left) + match.start("verb")
    host = clause.form(at).startswith(("welcom", "receiv", "host")) and has(subject_of(clause, at), clause.home)
    return ("welcomed_to", "held", at) if host and clause.verb_status(at) == "held" else None


def _convened(clause: Clause, one: Gathering, left: str) -> Told | None:
    """Read `Indonesia convened the ASEAN forum` and `Indonesia sent its minister to it`."""
    match = _SENT.search(left) or _CONVENED.search(left)
    base = one.start - len(left)
    if match is None or not one.named or not is_home(clause, clause.folded.at(base + match.start("who"))):
        return None
    verb = base + match.start("verb")
    if match["verb"].isalpha():
        return "sent_to", "held", one.at
    convened = clause.form(verb).startswith(("conven", "organi"))
    return ("told_from_within", clause.verb_status(verb), verb) if convened else None


def _goes_where(clause: Clause, one: Gathering, left: str) -> Told | None:
    goes = _GOES_WHERE.search(left)
    if goes is None or not _IS_HELD.match(clause.text, one.end, clause.end):
        return None
    at = one.start - len(left) + goes.start("verb")
    trip = clause.text[at] == MARKS["visit"]
    status = clause.noun_status(at) if trip else clause.verb_status(at)
    return ("goes_where_held", status, one.at) if is_ours(clause, at) else None
