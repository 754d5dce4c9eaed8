"""What somebody of home did at a gathering, whatever it was: `The Minister presented his plan at the summit`."""

from calendar_core.extraction.english.clauses.candidates import Clause, actors_of, has
from calendar_core.extraction.english.gatherings.gatherings import REACH, Gathering, Told
from calendar_core.extraction.english.people.actors import has_known_party
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

_ACTS = RULES.compile(
    r"\W*(?:(?:<city>|<state>),? (?:<date>,? )?(?:\([^()\n]{1,20}\) )?[-–]+ )?"
    r"(?:(?:[Oo]n |[Ii]n )?<date>,? )?(?:[Tt]he )?"
    r"(?P<who><actor>|<state>|[Hh]e\b|[Ss]he\b)"
    r"(?: \([^()\n]{1,40}\))?(?:, [^,.;\n<met><talks><receive>]{1,80},)?"
    r" (?:(?:also|then|again|today|later|[a-z]+ly|<date>),? ){0,2}"
    r"(?P<verb><presented>|<spoke>|<discussed>|<sign>|<hold>|<opened>|<document>|[a-z]+ed|was|gave|made|took|put|set|told|"
    r"drew|sat|led|brought|laid|shared|won|got|found|saw|heard|struck|stood|sought|left|used)(?!\w)"
)
"""How a sentence begins that tells who did what."""
_NAME = (
    r"(?:(?:the|an?|this|its|today's|yesterday's) )?(?:<org><S> )?"
    r"(?:(?!(?:of|on|in|for|and|with|to)\b)[\w'’-]+ |<modifier> |<date>(?:<S>)? |<city> |<name> |<field> ){0,5}$"
)
_AT = RULES.compile(" (?:at|during) (?:the (?:close|opening|end|start|conclusion|outset) of )?" + _NAME)
_BEFORE = RULES.compile(" before " + _NAME)
"""Between a deed and a gathering, or an organ that sits all the year round."""
_OF_SOMETHING_ELSE = RULES.compile(
    r"\b(?:that|which|who|whom|whose|whether|how|what|if|when|where|will|would|should|could|must|may|might|can|not|next|"
    r"upcoming|forthcoming|coming|ahead|before|after|since|until|expected|invited|scheduled|planned|"
    r"decisions?|outcomes?|results?)\b"
    r"|<met>|<talks>|<receive>|<call_on>|<visit>|<visited>|<arrive>|<invite>|<phone>|<phoned>|<call_by>"
    r"|\bto (?:be|[a-z]+e|[a-z]+t|[a-z]+d|[a-z]+n|<join>|<hold>|<sign>|<opened>) "
)
"""Between a deed and `at the summit`: the words may be of what is told there, and not of where it was done."""
_DONE = RULES.compile(
    r"(?:[a-z]+(?:ed|en)|made|held|given|told|set|put|won|<sign>|<presented>|<hold>|<discussed>)(?: by \S+)?$"
)
"""The last words before `at the summit`: what others did there, as in `welcomed the commitments made at it`."""
_FROM_AFAR = lazy(
    r"welcom|prais|hail|recall|congratulat|not(?:ed|es)|commend|thank|regret|mention|cited|quot|referr|point|follow|watch|"
    r"condemn|deplor|applaud|appreciat|express|remember|describ|comment|believ|hop(?:ed|es)|wish|ask|request|want|need|"
    r"appoint|nominat|elect|prepar|learn|accept|reject|saw|heard|assess|review|assum|look|anticipat|aim|intend|agree|promis|pledg"
)
"""How verbs begin of what may be done anywhere, about a gathering."""
_TO_COME = lazy(r"\b(?:next|upcoming|forthcoming|coming|future|planned)\b")


def acted_there(clause: Clause, one: Gathering) -> Told | None:
    """Read `The Minister presented his plan at the summit`: who did so begins a sentence, and is of home."""
    left = clause.text[max(clause.start, one.start - REACH) : one.start]
    at = (_BEFORE if one.standing else _AT).search(left) if one.whole and one.named else None
    acts = _ACTS.match(clause.text, clause.start, one.start) if at else None
    if at is None or acts is None or acts.end() > (there := one.start - len(at[0])) or _TO_COME.search(at[0]):
        return None
    verb = acts.start("verb")
    between = clause.text[acts.end() : there]
    if _OF_SOMETHING_ELSE.search(between) or (between and _DONE.search(between)):
        return None
    if _FROM_AFAR.match(clause.words(verb, acts.end())) or clause.verb_status(verb) != "held":
        return None
    who = clause.folded.at(acts.start("who")) if clause.text[acts.start("who")] not in "HhSs" else None
    actors = actors_of(who) if who else clause.topic
    ours = has(actors, clause.home) or (bool(actors) and not has_known_party(actors[0]))
    return ("acted_there", "held", one.at) if ours else None
