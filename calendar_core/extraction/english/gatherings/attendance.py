"""Being at a gathering, told without a verb for taking part: `returned from the summit`, `will be at the summit`."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, foreign, has, state
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.gatherings.forums_told_before import is_home
from calendar_core.extraction.english.gatherings.gatherings import NAME_BEFORE, Gathering, Told, organisation_of
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_RETURNED = RULES.compile(
    r"(?:\b(?:returned|returns|[Rr]eturning|came back|arrived back|flew back|(?:is|was|am|are) back|"
    r"'(?:m|re) (?:just )?back)\b|, (?:fresh|back)\b"
    r"|\b(?:(?:[Uu]pon|[Oo]n|[Aa]fter|[Ff]ollowing|[Ss]ince) (?:his|her|their|our|my)|after) return\b)"
    r"(?:(?!<talks|met|visit>)[^.;\n]){0,60}? from " + NAME_BEFORE
)
_TO_RETURN = prefiltered(r"\b(?:will|would|to|before|after|until|when|once) (?:\w+ )?$", re.IGNORECASE)
"""Before `returned`, or nothing of the kind if it is not over."""
_IS_AT = RULES.compile(
    r"(?:(?<! of )<actor>|(?<!\w)(?:[Hh]e|[Ss]he|I|[Ww]e|[Tt]hey)),?(?: (?!not\b)[a-z]+){0,4}?"
    r" (?P<verb>am|is|was|are|were|be)(?: also| again| personally| there| present| in attendance)*"
    r"(?: (?:an?|the|one of the) (?:[a-z-]+ ){0,2}<actor>)?(?: <date>)? at " + NAME_BEFORE
)
_WILL = prefiltered(
    r"\b(?:will|shall|is to|are to|going to|(?:expected|due|scheduled|set|plan(?:s|ned|ning)?|intends?) to)"
    r"(?: also| again| personally)? $"
)
"""Before `be at the summit`: somebody plans to be there."""
_AMONG = RULES.compile(
    r"\b(?P<verb>is|was|are|were|be) (?:also )?(?:among|one of) the (?:[a-z-]+ ){0,2}?"
    r"(?:participants|<actor>|attendees|guests|panell?ists|delegates|dignitaries)"
    r" (?:in|at|of|for) "
    + NAME_BEFORE
    + r"|\b(?P<one>is|was|are|were|be) (?:also )?(?:among|one of) (?:the )?[^.;,\n]{0,60}?"
    r"(?:<met>|<invite>|gathered|assembled|convened|attending|participating|present|invited)[^.;,\n]{0,60}? "
    r"(?:for|at|in|to) "
    + NAME_BEFORE
    + r"|\b(?P<part>was|were|formed) (?:also )?(?:a )?part of "
    + NAME_BEFORE
    + r"|\b(?P<pose>pos(?:e|es|ed|ing)) for (?:[a-z]+ ){1,4}(?:during|at) "
    + NAME_BEFORE
    + r"|(?P<ended><sign>|\bcomplet(?:es|ed)|\bwrap(?:s|ped) up) (?:an?|the|his|her|its) (?:[a-z-]+ ){0,2}"
    r"(?:agenda|<document>|schedule|engagements)(?: of (?:[a-z]+ )?<talks>)? (?:at|in|during) " + NAME_BEFORE
)
"""Before a gathering: somebody was one of those there."""
_OF_THOSE_AT = RULES.compile(r"\b(?:[Pp]articipants|[Aa]ttendees|[Dd]elegates|<actor>) (?:in|at|of) " + NAME_BEFORE)
_AMONG_THEM = RULES.compile(
    r"(?: in (?:the )?<city|state>)?,? (?:among (?:them|whom (?:was|were))|including) (?:the )?(?P<who><actor>)"
)
"""Before and behind a gathering: those who were there, and who of them is named."""
_LOOKS_FORWARD = RULES.compile(
    r"(?:\blook(?:s|ed|ing)? forward to|\b[Ll]ooking ahead to) (?:<join>(?: in| at)? |(?:co-)?hosting |"
    r"(?:seeing|welcoming|engaging|working|(?:[a-z]+ )?<met|talks>)(?:(?!<talks|met|visit>)[^.;,\n]){0,60}? "
    r"(?:at|during) )?" + NAME_BEFORE
)
_ONLY_AHEAD = RULES.compile(r"[Ll]ooking ahead to " + NAME_BEFORE)
"""Before a gathering: it is spoken of, and not that somebody will be there."""
_ACCEPTED = RULES.compile(
    r"(?:<presented>|\b(?:responded|replied|reacted) (?:positively|favou?rably|affirmatively) "
    r"to)[^.;\n<invite>]{0,60}?<invite>"
    r"(?:(?!<talks|met|visit>)[^.;\n]){0,60}? (?:(?:for (?:him|her|them) )?to|for)"
    r"(?: <join>(?: in| at)?| be present at| speak at)? " + NAME_BEFORE
)
_SET_OUT_FOR = RULES.compile(
    r"\b(?:(?:has|have|is|are) )?(?:(?P<gone>left|departed)|leaves?|leaving|depart(?:s|ing)?|sets? (?:off|out)|"
    r"jet(?:s|ted)? (?:out|off)|off)\b"
    r"(?:(?!<talks|met|forum|visit>)[^.;\n]){0,80}? for " + NAME_BEFORE
)
"""Before a gathering: somebody has just left for it, or will."""
_GOES_TO = RULES.compile(
    r"(?:(?P<verb><visit>|<visited>|<arrive>)(?: (?:also|then|next|first))?(?: on)?"
    r"|\b(?:[Dd]uring|[Oo]n) (?:his|her|their|our|my|the) (?:[a-z-]+ |<modifier> ){0,2}(?P<trip><visit>) to) "
    r"(?:<PLACE>'s )?" + NAME_BEFORE
)
"""Before the gathering of an organisation: somebody goes to it: `will travel to the ASEAN summit`, `on her trip to`."""
_TO = (" to", " on to")
"""How a verb ends that tells where somebody goes."""
_REPRESENTED = RULES.compile(
    r"[^.\n<join>]{0,90}?(?:[;,]| and) (?:with )?(?:the )?(?P<who><actor>|<state>)"
    r"(?: (?:is|was|being|(?P<will>will be)))? <join> (?:there )?by "
)
"""Behind a gathering: who was there for home."""
_HELD_BY_MEMBERS = RULES.compile(
    r"(?:<actor>|<state>),? (?:(?:also|jointly|today|<date>) )*(?P<verb><hold>) (?:an?|the|their) "
    r"(?:[\w-]+ |<modifier> ){0,4}$"
)
"""Before a meeting of an organisation: its members held it."""
_COLLEAGUES = rule(
    "joined_colleagues",
    r"(?P<at><join>)(?: (?:up|with|the|other|fellow|his|her))* (?P<who><actor>) "
    r"(?:today |tomorrow |virtually |on <date> )?"
    r"(?:(?:in|at) (?:the )?<city|state|region>|"
    r"(?:for|on|in) an? (?:[a-z]+ ){0,3}(?:<talks|forum|phone|call_by|call_on>|call\b|video-?conference\b))",
    "join",
    "actor",
)
_GROUP = prefiltered(r"\b(?:leaders|ministers|heads|presidents|counterparts|colleagues|chiefs)\b", re.IGNORECASE)
_WHICH_JOINED = RULES.compile(
    r"[^.;\n<join>]{0,90}?,? (?:(?:in|at|to|during) which|where) "
    r"(?:the )?(?:(?P<who><actor|state>)|(?:the|our) (?:country|<field>)|both(?: <actor>| sides| leaders)?)"
    r"(?: (?!will\b|shall\b|would\b|is\b|are\b)[a-z]+)? ?(?P<verb><join>|took|spoke|chaired|represented|"
    r"led|headed|sent)"
    r"|[^.;\n<join>]{0,60}?,? (?:which|that) "
    r"(?:(?:the )?(?P<by><actor|state|city>)(?: and (?:the )?<state>)?|he|she|they|we|I)"
    r"(?: also| jointly| is| are| was| were| <hold>| has| have){0,2} "
    r"(?:attended|joined|addressed|chaired|co-chaired|hosted|<join>|<receive>(?! by\b))"
)
"""Behind a gathering: who took part in it."""
_WHICH_WILL_JOIN = RULES.compile(
    r"[^.;\n<join>]{0,90}?,? (?:in|at|to|during) which (?:(?:the )?(?P<who><actor|state>)|he|she|they|we|I) "
    r"(?:will|is to|are to)(?: also)? (?:<join>|lead|head|represent|speak|chair)\b"
    r"|[^.;,\n<join>]{0,60}?,? (?:that|which) (?:(?:the )?(?P<by><actor|state>)|he|she|they|we|I|both)"
    r"(?: both)? (?:(?:will|are to)(?: (?:also|both|jointly))?|(?:(?:am|is|are) )?(?:also )?look(?:s|ing)? forward to) "
    r"(?P<verb><join>)(?! (?:in|at)\b)"
)
"""Behind a gathering: who will take part in it."""
_WILL_GO = prefiltered(r"\b(?:will|is to|are to|plans? to|ahead of|upcoming|next)\b")
"""Before a gathering of which the present tense tells who is there: it is to come."""
_BASE_FORMS = frozenset({"participate", "attend", "take part", "join", "address"})
_IN_AN = lazy(r"\bIn (?:an?|the|his|her) (?:[\w-]+ ){0,3}$")
_THEN_WHO = RULES.compile(r"[^;,\n]{0,120}, (?:the )?(?P<who><actor>)")
"""Before and behind `address`, with which a sentence begins: who made it."""
_AND = lazy(r"\band (?:also |then )?(?:to )?$")
_REACH, _BEFORE = 160, 40


def attended(clause: Clause, one: Gathering) -> Told | None:
    """Read who was or will be at a gathering, came back from it, or accepted an invitation to it."""
    if not one.whole:
        return None
    start = max(clause.start, one.start - _REACH)
    left = clause.text[start : one.start]
    reads = (
        _returned, _is_at, _is_among, _are_among, _looks_forward, _accepted, _set_out_for, _goes_to,
        _was_represented, _held_by_members,
    )  # fmt: skip
    return next(filter(None, (read(clause, one, left) for read in reads)), None)


def which_joined(clause: Clause, one: Gathering) -> Told | None:
    """Read `the summit, in which both took part`."""
    match = _WHICH_JOINED.match(clause.text, one.end, clause.end)
    who = max(match.start("who"), match.start("by")) if match else -1
    if match is None or not one.whole or (who >= 0 and not is_home(clause, clause.folded.at(who))):
        return _which_will_join(clause, one)
    present = clause.form(match.end() - 1).endswith(("hosts", "chairs", "attends", "joins", "addresses"))
    yet = present and _WILL_GO.search(clause.words(clause.start, one.start))
    return "which_joined", "planned" if yet else "held", one.at


def _which_will_join(clause: Clause, one: Gathering) -> Told | None:
    """Read `the summit, in which the President will take part`."""
    match = _WHICH_WILL_JOIN.match(clause.text, one.end, clause.end) if one.whole else None
    who = max(match.start("who"), match.start("by")) if match else -1
    if match is None or (who >= 0 and not is_home(clause, clause.folded.at(who))):
        return None
    return "which_will_join", "planned", max(match.start("verb"), one.at)


def joined_colleagues(clause: Clause) -> Iterator[Candidate]:
    """Yield the gathering of those whom somebody of home joins somewhere: `will join other G7 leaders in Brussels`."""
    for match in _COLLEAGUES.matches(clause):
        at, who = match.start("at"), clause.folded.at(match.start("who"))
        party = organisation_of(who)
        many = _GROUP.search(clause.folded.source[who.start : who.end])
        if not (party and many and clause.form(at).startswith("join") and is_ours(clause, at)):
            continue
        status = clause.verb_status(at)
        kind = "meeting_agreed" if status == "planned" else "forum_attended"
        yield Candidate(
            kind, _COLLEAGUES.name, clause, *match.span(), [state(party)], status, at=at, facets={"gathering": True}
        )


def _returned(clause: Clause, one: Gathering, left: str) -> Told | None:
    match = _RETURNED.search(left)
    if match is None or not is_ours(clause, at := one.start - len(match[0])):
        return None
    before = clause.words(max(clause.start, at - _BEFORE), at)
    return None if _TO_RETURN.search(before) else ("returned_from", "held", one.at)


def _is_at(clause: Clause, one: Gathering, left: str) -> Told | None:
    match = _IS_AT.search(left)
    if match is None:
        return None
    at = one.start - len(match[0]) + match.start("verb") - match.start()
    return _was_there(clause, one, at, match["verb"])


def _is_among(clause: Clause, one: Gathering, left: str) -> Told | None:
    """Read `was among the participants of the summit`."""
    match = _AMONG.search(left)
    if match is None:
        return None
    verb = match["verb"] or match["one"] or match["part"] or match["pose"] or match["ended"]
    return _was_there(clause, one, one.start - len(match[0]), verb)


def _was_there(clause: Clause, one: Gathering, at: int, verb: str) -> Told | None:
    """Read that somebody of home, the subject of a form of `be`, was at a gathering, or will be."""
    if not has(subject_of(clause, at), clause.home):
        return None
    if verb != "be":
        return "was_at", "held", one.at
    before = clause.words(max(clause.start, at - _BEFORE), at)
    return ("was_at", "planned", one.at) if _WILL.search(before) else None


def _are_among(clause: Clause, one: Gathering, left: str) -> Told | None:
    """Read `participants in the summit, among them the Minister`."""
    among = _AMONG_THEM.match(clause.text, one.end, clause.end) if _OF_THOSE_AT.search(left) else None
    ours = among is not None and is_home(clause, clause.folded.at(among.start("who")))
    return ("was_at", "held", one.at) if ours else None


def _looks_forward(clause: Clause, one: Gathering, left: str) -> Told | None:
    match = _LOOKS_FORWARD.search(left)
    if match is None or _ONLY_AHEAD.fullmatch(match[0]) or not is_ours(clause, one.start - len(match[0])):
        return None
    told = clause.folded.within(one.start - len(match[0]), clause.end)
    dated = any(mention.kind == "date" or (mention.kind == "city" and one.named) for mention in told)
    return ("looks_forward", "planned", one.at) if dated else None


def _accepted(clause: Clause, one: Gathering, left: str) -> Told | None:
    match = _ACCEPTED.search(left)
    if match is None:
        return None
    at = one.start - len(match[0])
    accepts = clause.text[at] == MARKS["presented"]
    if accepts and not clause.form(at).startswith("accept"):
        return None
    agreed = is_ours(clause, at) and (not accepts or clause.verb_status(at) == "held")
    return ("accepted_to_attend", "planned", one.at) if agreed else None


def _set_out_for(clause: Clause, one: Gathering, left: str) -> Told | None:
    match = _SET_OUT_FOR.search(left)
    if match is None or not is_ours(clause, at := one.start - len(match[0])):
        return None
    before = clause.words(max(clause.start, at - _BEFORE), at)
    if _TO_RETURN.search(before) and not _WILL.search(before):
        return None
    return "set_out_for", "held" if match["gone"] and not _WILL.search(before) else "planned", one.at


def _goes_to(clause: Clause, one: Gathering, left: str) -> Told | None:
    """Read `will travel to the ASEAN summit`, but not `will travel to Peru as ASEAN chair`."""
    match = _GOES_TO.search(left)
    if match is None or " as " in match[0]:
        return None
    starts = one.start - len(match[0])
    if not one.named or not is_ours(clause, starts):
        return None
    if match["trip"]:
        return "goes_to", clause.noun_status(starts + match.start("trip") - match.start()), one.at
    return ("goes_to", clause.verb_status(starts), one.at) if clause.form(starts).endswith(_TO) else None


def _was_represented(clause: Clause, one: Gathering, _: str) -> Told | None:
    match = _REPRESENTED.match(clause.text, one.end, clause.end)
    if match is None or not is_home(clause, clause.folded.at(match.start("who"))):
        return None
    return "represented_at", "planned" if match["will"] else "held", one.at


def _held_by_members(clause: Clause, one: Gathering, left: str) -> Told | None:
    """Read `Latvia and Estonia held a meeting of the Council`."""
    match = _HELD_BY_MEMBERS.search(left)
    if match is None:
        return None
    at = one.start - len(match[0]) + match.start("verb") - match.start()
    members = subject_of(clause, at)
    together = has(members, clause.home) and foreign(members, clause.home)
    return ("held_by_members", clause.verb_status(at), at) if together else None


def is_ours(clause: Clause, at: int) -> bool:
    """Whether whoever does something may be of home: no other party is told."""
    subject = subject_of(clause, at)
    return has(subject, clause.home) or all(not actor.party for actor in subject)


def who_joins(clause: Clause, at: int) -> list[Actor]:
    """Return who joins: of `will travel to meet the President and attend the summit`, who travels."""
    if clause.form(at) in _BASE_FORMS and _AND.search(clause.text, clause.start, at):
        first = next((one for one in clause.folded.within(clause.start, at) if one.kind == "actor"), None)
        return list(first.value) if first else []
    subject = subject_of(clause, at)
    if not subject and _IN_AN.search(clause.text, clause.start, at):
        then = _THEN_WHO.match(clause.text, at, clause.end)
        return list(clause.folded.at(then.start("who")).value) if then else []
    return subject
