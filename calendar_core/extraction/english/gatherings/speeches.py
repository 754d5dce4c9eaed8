"""Words that somebody said at a gathering: whoever spoke there took part in it."""

import re

from calendar_core.extraction.english.clauses.candidates import Clause, actors_of, has
from calendar_core.extraction.english.clauses.status import Status
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.gatherings.gatherings import Gathering, Told
from calendar_core.extraction.english.people.actors import Actor, has_known_party
from calendar_core.extraction.english.words.patterns import MARGINS, RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_NAME = (
    r"(?:(?:the|an?|this|its) )?(?:<org><S> )?"
    r"(?:(?!(?:which|who|whom|whose|where)\b)[\w'’-]+ |<modifier>(?:-[a-z]+)? |<date>(?:<S>)? |<city> |"
    r"<name> |<field> |<forum> |<opened> |<sign> ){0,6}$"
)
_NOUNS = (
    "speech|speeches|remarks?|address|interventions?|statement|message|lecture|presentation|contribution|keynote|"
    "panell?ist|speaker|guest of honou?r|floor"
)
_OPENING = RULES.compile(
    r"(?:[^\n:.!?<org><forum>]{1,90}: )?[^\w<org><actor><forum>]*(?:(?:[Oo]n |[Ii]n )?(?:<date>|<city>),? ){0,2}"
    r"(?:[Aa]t|[Ii]n|[Dd]uring|Addressing|[Oo]n the (?:<modifier>|[a-z]+) day of|"
    r"(?:<spoke>|Intervening)(?: to (?:[a-z]+ )?<actor>)?(?: [a-z]+| on <date>| <date>){0,3}? "
    r"(?:at|to|before|during|in)|"
    rf"In (?:his|her|the|an?|its|our|my) (?:[\w-]+ |<modifier> ){{0,4}}?(?:{_NOUNS}|<join>)"
    r"(?: [a-z]+| on <date>| <date>){0,3}? (?:at|to|before|during|in)) " + _NAME
)
"""Before a gathering: a sentence opens with it."""
_PRESENTING = lazy(
    r"\W*(?:Launching|Presenting|Unveiling|Delivering|(?:Co-c|C)hairing|Moderating|Opening|Closing|Introducing|"
    r"Contributing to|Leading|Concluding|Inaugurating|Tabling|Submitting) [^.;,:]{1,80}? (?:at|during) "
    r"(?:(?:the|an?|this|its) )?(?:[\w'’-]+ ){0,6}"
)
"""Before a gathering: a sentence opens with what somebody did there."""
_THEN = RULES.compile(
    r"[^;\n<talks>]{0,90}?, (?:the )?(?:(?P<who><actor>|(?<!<city>, )<state>)|I\b|we\b|he\b|she\b)"
    r"(?P<will> (?:also )?"
    r"(?:will|shall|intend|hope|expect|aim|plan|look forward|am to|is to|are to|"
    r"(?:am|is|are) (?:going|due|scheduled|expected|set|slated|likely))\b"
    r"| (?:also )?(?:<document>|plans?|intends|hopes|expects|aims|looks forward) to\b)?"
)
"""Behind it: whoever did something there."""
_MARGINS = lazy(rf"\b(?:{MARGINS})\b")
_HELD_IN = prefiltered(r"\b(?:framework|scope) of (?:the |this )?(?:\S+ ){0,4}$")
_SPOKE = RULES.compile(
    rf"(?:(?:\b(?i:{_NOUNS}|spoke|interven(?:ed|es|ing))\b|<spoke>|<join>|<name>)[^;\n]{{0,60}}?"
    r"|\b(?i:accompan(?:ied|ying))\b[^;\n<talks><met>]{0,60}?) (?:at|in|to|during|before) " + _NAME
)
_SPEECH = prefiltered(
    rf"\b(?:{_NOUNS}|spoke|speak(?:s|ing)?|interven(?:ed|es|ing)|addressed|addresses|accompan(?:ied|ying))\b",
    re.IGNORECASE,
)
_SAID = RULES.compile(
    r"\b(?:said|stressed|told|stated|announced|reiterated|reaffirmed|warned|emphasi[sz]ed|underlined|underscored|noted|"
    r"declared|added|pointed out)(?: (?:the )?(?P<who><actor>))?"
    r"(?:,? (?:on |in )?(?:today|yesterday|<date>|<city>),?){0,3} (?:at|during) " + _NAME
)
_CALLED = RULES.compile(
    r"(?:<presented>|\b(?:called for|calls for|urged|presented|presents|outlined|outlines|highlighted|advocated|"
    r"condemned|defended|raised|put forward|proposed|voiced|unveiled|reaffirmed|reiterated|stressed|emphasi[sz]ed|"
    r"underlined|underscored)\b)"
    r"(?:(?! (?:that|to|will|would|next|upcoming|forthcoming) )(?:<NOCOMMA>|<sign>)){0,70} (?:at|during) "
    + _NAME
    + r"|\b(?:raised|voiced)(?:(?! (?:by|to|next|upcoming) )(?:<NOCOMMA>|<sign>)){0,70}, "
    r"(?:in particular|including|notably|for example|most recently),? (?:at|during) " + _NAME
)
"""Before a gathering: what somebody said there, and not what is to happen there."""
_URGED = ("urged", "called on", "calls on")
"""Verbs behind which those stand to whom something is said."""
_TOLD = RULES.compile(r"\b(?:told|tells) " + _NAME)
_BEING_AT = RULES.compile(r"<actor>,? (?:<date> |today )?(?:at|during|in) " + _NAME)
_THEN_DID = RULES.compile(
    r"(?:[^.;,\n<actor>]{0,80}|,? <hold> [^.;,\n<actor>]{0,60}),(?: also)? (?:[a-z]+ed|said|told|put|set|"
    r"<presented|spoke|sign|discussed|join>)"
)
"""Around a gathering: it stands between somebody and what he did there, as in `Minister A, at the summit, demanded`."""
_BRIEFED = RULES.compile(
    r"\b(?:briefed|briefs|(?:gave|gives) (?:an? )?briefing to) (?:the )?(?:(?!on\b|of\b|about\b|reporters|"
    r"journalists|media)[\w'’-]+ |<name> |<field> ){0,4}$"
)
"""Before a gathering: somebody told those there something."""
_THAT = RULES.compile(r"[^.;,\n]{0,40}? that ")
_TO_COME = prefiltered(r"\b(?:next|upcoming|forthcoming|coming|future)\b")
_THERE = RULES.compile(r"[\"' ]*(?:The )?(?:<actor>|<state>)(?:,? (?:today|<date>))? (?:at|in) " + _NAME)
"""A sentence up to the gathering: `Minister Braže at the`."""
_CAPTION = RULES.compile(
    r"(?:,? (?:in|at) (?:the )?<PLACE>(?:, (?:the )?<state>)?)?(?:,? (?:on )?<date>)?(?: ?\([^()\n]{1,60}\))?"
    r"(?:[.,;]? (?:Photo|Credit|Source|Image|Picture|©)[^\n]*)?\W*"
)
"""Behind a gathering, up to the end: nothing but where and when it was, as below a picture."""
_THEN_SAID = RULES.compile(
    r"[^.;,\n]{0,40}? (?:said|says|stress\w+|called|calls|urge[sd]|underlin\w+|emphasi[sz]\w+|warn\w+)\b"
)
_WILL = prefiltered(r"\b(?:will|shall|is to|are to|plans to|scheduled to|expected to|due to)\b[^.;,]{0,30}$")
_WOULD = prefiltered(r"\b(?:would|could|should|might|not|cannot|invited|asked|hopes?|wishes)\b[^.;,]{0,30}$")
_AND_GIVE = lazy(
    r"(?:,|\band) (?:also |then )?(?:deliver|give|make|present|hold|offer) (?:(?:an?|the|his|her|some) )?(?:\w+ )?$"
)
"""Before a speech: a verb whose auxiliary may stand far before it."""
_WILL_DO = prefiltered(r"\b(?:will|shall|(?:is|are) (?:scheduled |expected |due |set )?to)\b")
_WHO = lazy(r"(?:^|[\s\W])(?:[Hh]e|[Ss]he|I|[Ww]e) (?:\w+ )")
"""Somebody who is not named speaks, or will."""
_NOBODYS = lazy(
    r"\W*(?:(?:Opening|Closing|Welcom(?:e|ing)|Concluding|Introductory|Keynote|Full|Brief|National|Video) )?"
    r"(?:[Ss]peech|[Rr]emarks?|[Aa]ddress|[Ss]tatement|[Ii]ntervention|[Gg]reetings?|[Mm]essage)(?: delivered)? "
    r"(?:at|to|before|during) "
)
"""How the title of a speech begins that does not tell whose it is."""
_OF_WHOM = RULES.compile(
    r"(?:<document>|\b(?:[Ss]peech|[Rr]emarks|[Ii]ntervention|[Mm]essage|[Aa]ddress|[Ss]tatement)|<join>)"
    r"(?: (?:delivered|made|given))? (?:of|by|from|on behalf of) (?:the )?(?P<who><state>|<actor>)[^;\n]{0,40}?"
    r"(?: (?:at|to|in|before|during|for)|[,&] (?:on )?<date>,|[,&]) " + _NAME
)
"""Before a gathering: whose speech it was that was made there."""
_WHILE = lazy(r"\b(?:when|while|in) $")
"""Before `speaking`: whatever is to be done, that was said there, as in `said that it must end when speaking at`."""
_REACH, _BEFORE = 110, 40


def spoke_at(clause: Clause, one: Gathering) -> Told | None:
    """Read `at the summit, the Minister said`, `in his speech at the summit` and `told the summit that`."""
    return _opening(clause, one) or _said(clause, one)


def _opening(clause: Clause, one: Gathering) -> Told | None:
    """Read a sentence that opens with the gathering, and with who spoke there."""
    before = clause.words(clause.start, one.start)
    if not (_OPENING.fullmatch(clause.text[clause.start : one.start]) or _PRESENTING.fullmatch(before)):
        return None
    if _HELD_IN.search(before) or _MARGINS.search(before):
        return None
    then = _THEN.match(clause.text, one.end, clause.end)
    ours = any(mention.value == clause.home for mention in clause.folded.within(one.start, one.end))
    if then and then["who"] and not one.named and _are_only_many(clause, then.start("who")):
        return None
    if then is None or (then["who"] and not _is_ours(clause, then.start("who"))):
        return ("spoke_at", "held", one.at) if ours else None
    return "spoke_at", "planned" if then["will"] else "held", one.at


def _is_ours(clause: Clause, at: int) -> bool:
    """Whether somebody may be of home: no other party is told."""
    who = actors_of(clause.folded.at(at))
    return has(who, clause.home) or not any(actor.party and actor.stated for actor in who)


def _are_only_many(clause: Clause, at: int) -> bool:
    """Whether those who did something are some group, of which home need not be: `the leaders agreed`."""
    return all(actor.sort == "group" and not actor.party for actor in actors_of(clause.folded.at(at)))


def _said(clause: Clause, one: Gathering) -> Told | None:
    """Read what somebody of home is told to have said at a gathering."""
    start = max(clause.start, one.start - _REACH)
    left, words = clause.text[start : one.start], clause.words(start, one.start)
    told = (
        _SAID.search(left)
        or (_SPEECH.search(words) and _SPOKE.search(left))
        or _BRIEFED.search(left)
        or (clause.in_title and _OF_WHOM.search(left))
        or (_THEN_DID.match(clause.text, one.end, clause.end) and _BEING_AT.search(left))
        or (_THAT.match(clause.text, one.end, clause.end) and _TOLD.search(left))
        or (not _TO_COME.search(words) and _CALLED.search(left))
        or (_is_shown(clause, one) and _THERE.fullmatch(left))
    )
    if not told:
        return None
    speaker = start + told.start("who") if told.groupdict().get("who") else -1
    urged = left.startswith(_URGED, told.start())
    acts = start + told.start() if urged else one.start
    subject = actors_of(clause.folded.at(speaker)) if speaker >= 0 else subject_of(clause, acts)
    subject = subject or _meant(clause, start, one.start)
    if subject and (has(subject, clause.home) or not has_known_party(subject[0])):
        return "spoke_at", _status(clause, start + told.start(), one.start), one.at
    return None


def _is_shown(clause: Clause, one: Gathering) -> bool:
    """Whether it is enough that somebody stands before a gathering: in a title or a caption, or where he speaks."""
    behind = (clause.text, one.end, clause.end)
    return clause.in_title or bool(_THEN_SAID.match(*behind) or _CAPTION.fullmatch(*behind))


def _meant(clause: Clause, start: int, end: int) -> list[Actor]:
    """Return who is meant by `he` or `I` in a sentence without another subject: of whom the release tells, or home.

    A speech that a title tells of without whose it is was made by somebody of home.
    """
    if clause.in_title and _NOBODYS.match(clause.source):
        return [Actor(clause.home)]
    if clause.in_title and (whose := _OF_WHOM.search(clause.text, start, end)):
        return list(actors_of(clause.folded.at(whose.start("who"))))
    if not _WHO.search(clause.words(start, end)):
        return []
    return list(clause.topic) or [Actor(clause.home)]


def _status(clause: Clause, start: int, end: int) -> Status:
    """Return what became of a speech: that of its verb, or of what stands before the noun for it."""
    verb = next((at for at, one in clause.folded.marked(start, end) if one.kind in ("spoke", "join")), -1)
    if verb >= 0:
        status = clause.verb_status(verb)
        aside = _WHILE.search(clause.words(max(clause.start, verb - _BEFORE), verb))
        return "held" if status == "void" and aside and clause.form(verb).endswith("ing") else status
    before = clause.words(max(clause.start, start - _BEFORE), start)
    if _AND_GIVE.search(before) and _WILL_DO.search(clause.words(clause.start, start)):
        return "planned"
    return "planned" if _WILL.search(before) else "void" if _WOULD.search(before) else "held"
