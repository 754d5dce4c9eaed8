"""Whom talks were with: a rule for each wording in which a noun names a meeting, and how its sides are read."""

import re
from collections.abc import Callable, Mapping

from calendar_core.extraction.english.clauses.candidates import (
    PERSONS,
    Clause,
    distinct,
    foreign,
    has,
    participants,
)
from calendar_core.extraction.english.clauses.joined_by_home import joined_by_home
from calendar_core.extraction.english.clauses.pairs import (
    are_few_states,
    are_leaders_of_two,
    are_members,
    are_two_states,
    is_ministerial_of_few,
)
from calendar_core.extraction.english.clauses.rules import Rule, RuleSet, rule
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.gatherings.gatherings import organisation_of
from calendar_core.extraction.english.gatherings.summits import SUMMIT_OF, summit_of
from calendar_core.extraction.english.meetings.at_table import AT_TABLE, at_table
from calendar_core.extraction.english.meetings.brought_together import TOGETHER, together
from calendar_core.extraction.english.meetings.chaired_together import TOGETHER_WITH, together_with
from calendar_core.extraction.english.meetings.dyads import DYAD, dyad
from calendar_core.extraction.english.meetings.in_company import (
    ATTENDED_WITH,
    CHAIRED_WITH,
    attended_with,
    chaired_with,
)
from calendar_core.extraction.english.meetings.talks_with import OF_A_CONFLICT, WITH, talks_with
from calendar_core.extraction.english.meetings.whose_talks import AND_I, POSSESSIVE, whose
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

Sides = tuple[list[Actor], bool]
"""The foreign side of a meeting, and whether all of it was in one room."""
_BETWEEN = rule(
    "talks_between",
    r"(?:<talks>|<forum>)(?! with )(?!,? which (?!was|were|are|is|will|<hold>|took|began))"
    r"(?!, (?:the(?! (?:first|second|third|last|latest|<modifier>|\w+th)\b)|they|recent|issues|prospects)\b)"
    r"(?:<GAP>{0,70}?\b(?<!related to <field> )(?<!related to the <field> )(?:between|among)(?: (?:him|her) and)?|"
    r" (?:on|about|regarding|concerning|over|of|to <discussed>) [^.;:\n<talks><met><visit>]{1,160}? <hold>"
    r"[^.;:\n<talks><met><visit>]{0,90}?,? between|"
    r"(?:,?(?: in| at| on)? <name|city|state|region|date>){0,4},? (?P<of>involving))(?: the)? "
    r"(?P<both><actor>, who [^,;.\n]{1,80}, and (?:the |his |her )?<actor>|<LIST>)",
    "talks|forum",
)
OF = rule(
    "talks_of",
    r"(?<!<receive> in )(?<!<receive> to )(?<!<receive> to a )"
    r"<talks>(?: \([^)\n]*\))?(?: today| held| on <date>| <date>| at the [^,;.\n<talks>]{1,40}?(?= by ))*"
    r",? (?:of|by) (?P<both><LIST>)(?:(?:(?! including )<GAP>){0,30}? with (?P<whom><LIST>))?",
    "talks",
)
_PAID_BY = rule(
    "talks_paid_by",
    r"<talks>(?:(?! with| of| that | reports?\b)<NOCOMMA>){0,40}? "
    r"(?:(?:<receive> )?(?<!exit )(?<!withdrawal )from|(?:paid|made) by) (?P<whom><LIST>)",
    "talks",
)
_GRANTED = rule(
    "audience_granted",
    r"\b(?:granted|gave|grants|gives) (?:an? )?(?:[a-z]+ )?<talks>"
    r"(?:,?(?: on)? <date>,?| in <city>|,? in the [^,;.\n]{1,40},| at [^,;.\n]{1,40}?)* to (?P<whom><LIST>)",
)
_PAID_TO = rule(
    "talks_paid_to",
    r"<talks> (?:(?:was paid )?(?:on|to) (?P<both><LIST> (?:paid |made )?by <LIST>)"
    r"|(?:was |were )?<receive> by (?P<both1><LIST> from <LIST>))",
    "talks",
)
_BY_VIDEO = rule(
    "talks_by_video",
    r"(?:<hold> an? (?:[a-z]+ ){0,2}?|^\s*|"
    r"\b(?:[Dd]uring|[Ii]n|[Aa]t|[Aa]fter|[Ff]ollowing) (?:an?|the|his|her|their) )"
    r"(?P<event>(?:[Vv]ideo[ -]?|[Vv]irtual )?<forum>)<GAP>{0,40}? with (?P<whom><LIST>)",
    "forum",
)
_FORUM_WITH = rule(
    "talks_with",
    r"(?:<hold>|<join>|<actor>|<receive>|<opened>|\bfollowed by)(?:, (?:on )?<date>,)?"
    r"[^,;.\n<forum><talks>]{0,40}?(?P<event><forum>)(?: <forum>)?"
    r"(?: of the [^,;.\n<forum><talks>]{0,40}?<forum>)?[^,;.\n<forum><talks>]{0,40}? with (?P<whom><LIST>)",
    "forum",
    "actor",
)
_STATES = r"(?:the )?<state>(?:(?:,|,? and) (?:the )?<state>)*"
_MINISTERIAL_WITH = rule(
    "talks_with",
    r"<hold|join|receive>[^,;.:\n<forum><talks><visit>]{0,60}?(?P<event><forum>)(?: in <city>| on <date>| <date>)* "
    rf"with (?P<whom>{_STATES})(?! <actor|body|field|org>|-|<S>|, who\b)",
    "forum",
    "hold|join|receive",
    "state",
)
"""`Will hold a foreign ministers' meeting with Peru`: a state alone stands for its minister."""
WHICH = rule(
    "talks_which",
    r"<talks>(?:(?:,? (?:that|which))? (?:(?:the )?<actor>|he|she|they|I|we)[^;,\n<talks>]{0,20}? <hold>"
    r"| (?:<hold>|led) by (?:the )?<actor>)[^;,\n<talks>]{0,60}?\bwith (?P<whom><LIST>)",
    "talks",
    "hold",
)
_HAD = rule(
    "talks_had",
    r"<talks>,? (?:that|which) (?:the )?(?P<both><LIST>) (?:also |jointly )?<hold>(?! with)",
    "talks",
    "hold",
)
_JOINED_FOR = rule(
    "talks_joined",
    r"(?P<verb><join>) (?P<whom><LIST>)(?: in <city>| today| <date>)? (?:for|in) "
    r"(?:(?:an?|the|our|their|his|her) )?(?:[a-z-]+ |<modifier>(?:-[a-z]+)? ){0,3}?(?P<event><talks>)",
    "talks",
    "join",
)
CALL_ON = rule("talks_call_on", r"<talks> (?:on|to) (?P<whom><LIST>)", "talks")
HELD_BY = rule(
    "talks_held_by",
    r"(?P<both><WHOS>),? (?:<GAP>{0,40}?)?"
    r"(?P<verb><hold>(?! (?:already |also )?used\b)|<opened>|<join>|<receive>(?= (?:(?:an?|the) |<talks>))|"
    r"<sign>(?= (?:the|their|its|an?) (?:[a-z]+ |<modifier> ){0,3}<talks>)|"
    r"\b(?:closed|led|headed|presided(?: over)?|prepar(?:es?|ing) for(?= an?\b[^;\n]*<city|date>)|"
    r"(?:began|started|kicked off|commenced)(?= (?:(?:the|their|an?) )?(?:[a-z-]+ |<modifier> ){0,2}<talks>))\b)"
    r"(?:<GAP>{0,40}?)"
    r"(?:(?:<forum> of (?:the |their )?(?:[A-Za-z-]+ |<field> ){0,3})?<talks>|(?P<session><forum>))",
    "talks|forum",
)
_IN_TALKS = rule(
    "talks_in",
    r"(?P<both><WHOS>), (?:in|during|at) (?:their |an? )?(?:[a-z-]+ ){0,2}(?P<event><talks>)(?! with| between)",
    "talks",
    "actor",
)
REACHED_AT = rule(
    "talks_in",
    r"(?P<both><actor>,? and (?:the |his |her )?<actor>)(?: had)? "
    r"(?:reached|achieved|struck|made|signed|<sign>(?= (?:in|during|at) their))"
    r"(?: [^.;,\n<actor><talks><forum>]{1,60}?)? (?:in|during|at) their "
    r"(?:[a-z]+ |<modifier> |<city> ){0,3}(?P<event><talks>|<forum>)(?! with| between)",
    "talks|forum",
    "actor",
)
"""`The agreements that President A and President B reached during their Seoul summit`."""
_SHOWN_AT = rule(
    "talks_in",
    r"^\W*(?P<both><actor>(?: \([^()\n]{1,30}\))? (?:with|and) (?:the )?<actor>)(?: \([^()\n]{1,30}\))?,? "
    r"(?:during|at|before|after|ahead of) (?:(?:their|an?|the) )?(?:[a-z-]+ ){0,2}(?P<event><talks>)(?! with| between)",
    "talks",
    "actor",
)
"""The caption of a picture: `Minister A (right) with Minister B during talks in Lima`."""
_RUN_BY = rule(
    "talks_run_by",
    r"<talks><NOCOMMA>{0,60}?(?:(?:was|were|will be) |, (?:to be )?)"
    r"(?P<verb><join>|<opened>|led|headed)(?: jointly)? by (?P<both><LIST>)",
    "talks",
)
_DELEGATION_TO = RULES.compile(r"(?:<actor>|<body>|\b[Dd]elegation) (?:to|at|in|for) (?:the |this |these )?$")
"""Before talks: a delegation to them was led by somebody, who is of its own side."""
_OF_ORGANISATION = RULES.compile(r"<org>(?:<S>)? (?:[\w-]+ |<modifier> |<body> ){0,3}$")
"""Before a meeting that somebody will chair: it is of an organisation, and not with whoever chairs it."""
_OF_A_BODY = RULES.compile(r" of (?:the )?(?:(?!and\b)[\w-]+ |<modifier> |<body> (?:of (?:the )?)?){0,4}?<org>")
"""Behind a meeting that several held: it is one of an organisation, as in `a meeting of the CIS Council`."""
_RUNS = lazy("chair|host")
_THE_MEETING = RULES.compile(r"\W*(?:The|This) (?:[a-z-]+ )?<talks>")
"""How a sentence begins that goes on about a meeting told of before."""
_ONE_BY_ONE = lazy(r"\b(?:bilateral|separate|individual)\b(?: [a-z]+)? meetings$", re.IGNORECASE)
"""Meetings of two each."""
_OF_MINISTERS = lazy(r"ministers|ministerial|leaders|retreat|session|summit")
_SITS = lazy(r"session")
_SESSION = lazy(r"session|meeting of the|council|commission|committee")
_LASTING = lazy(
    r"\b(?:close|constant|continuous|continued|ongoing|permanent|fluid|intensive|regular|existing)"
    r"(?: (?:and )?[a-z-]+){0,2} $"
)
"""Before `dialogue`: it goes on, and is no meeting."""
_COUNTED = lazy(r"\b(?:\d{2,}|dozens? of|(?:ten|twenty|thirty|forty|fifty)) (?:[\w-]+ ){0,2}$")
"""Before meetings that are only counted."""
_OURSELVES = ("Sultanate", "Kingdom", "Emirate", "Republic", "Principality")
"""What releases call their own state: `talks between the Sultanate and Qatar`."""
_BETWEEN_OTHERS = RULES.compile(
    r"(?:\b(?:collaboration|partnership|contacts|ties|links|friendship|trade|relationship)|<field>|<relations>) "
    r"(?:between|among)(?: the)? $"
)
"""Before the sides of what talks are about."""
_JOINT = lazy(r"\b[Jj]oint $")
"""Before a session: it is one of several bodies."""
_WILL_BE_ABOUT = lazy(r"\bwill (?:\w+ )?(?:focus|cent(?:er|re)|concentrate|revolve|address|cover|deal)\b")
"""Before the same, of talks to come: these have been told of, with whomever they are to be."""
_CUSTOM = RULES.compile(
    r"\b(?:repeatedly|regularly|frequently|often|always|traditionally|periodically) <hold>|"
    r"\b(?:take|takes|taking|took) (?:it in )?turns\b|\balternat(?:e|es|ing)\b"
)
"""Before what is done again and again."""
_TALKS_THEMSELVES = RULES.compile("(?:<S>)? <talks>")
"""Behind the sides of `a round of India-UK Foreign Office consultations`."""
_VIDEO = lazy(r"video|virtual", re.IGNORECASE)
_IS_ABOUT = lazy("discussion", re.IGNORECASE)
"""How a word for talks begins whose `of` tells what they are about: `a discussion of Spain and Portugal`."""
_CAME_ALONG = lazy(r"\b(?:accompanied|flanked|joined|assisted) by (?:the )?$")
"""Before those who were there with somebody."""
_BY = lazy(r" by (?:the )?$")
"""Before those of home who granted a guest an audience, or called on him."""
_OWNED = RULES.compile(r"<actor><S> (?:[a-z-]+ ){0,2}$")
_IN_COMPANY = lazy(r"\b(?:(?:together|along|jointly) with|alongside)\b")
"""Between the gathering of an organisation and those in whose company somebody was there."""
_NEAR = 50
"""Characters before a wording within which it stands what sort of talks they are."""


def event_of(clause: Clause, match: re.Match[str]) -> int:
    """Return the position of the last talks or summit in a match: the event that it is about."""
    marked = reversed(clause.folded.marked(*match.span()))
    return next(position for position, mention in marked if mention.kind in ("talks", "forum"))


def _both(clause: Clause, match: re.Match[str]) -> Sides:
    """Both sides stand in the phrase: home must be one of them, or the only other."""
    group = "both" if match["both"] else "both1"
    lasting = _LASTING.search(clause.text, max(clause.start, match.start() - _NEAR), match.start())
    between = clause.words(match.start(), match.start(group))
    if lasting or _WILL_BE_ABOUT.search(between) or OF_A_CONFLICT.search(between):
        return [], False
    actors = participants(clause.folded, *match.span(group))
    others = foreign(actors, clause.home)
    if clause.folded.at(match.start()).kind == "forum" and not (
        are_leaders_of_two(actors, clause.home) or is_ministerial_of_few(clause, match.start(), actors)
    ):
        return [], False
    if _BETWEEN_OTHERS.search(clause.text, match.start(), match.start(group)) and not are_two_states(
        actors, clause.home
    ):
        return [], False
    if not has(actors, clause.home) and (match.groupdict().get("of") or _is_with_others(clause, match)):
        return [], False
    if len(distinct(others)) > 1 and not has(actors, clause.home):
        return [], False
    one_by_one = _ONE_BY_ONE.search(clause.words(clause.start, match.start() + 1))
    return others, one_by_one is None and len(distinct(others)) > 1


def _is_with_others(clause: Clause, match: re.Match[str]) -> bool:
    """Whether talks between a state and somebody unknown are told: `between Israel and Hamas`."""
    names = (one for one in clause.folded.within(*match.span("both")) if one.kind == "name")
    unknown = any(one.value not in _OURSELVES for one in names)
    return unknown or clause.text.startswith(" and ", match.end())


def _of(clause: Clause, match: re.Match[str]) -> Sides:
    """`Talks of A with B`; a meeting of an organisation alone is a forum."""
    if _TALKS_THEMSELVES.match(clause.text, match.end()):
        return [], False
    actors = participants(clause.folded, *match.span("both"))
    if match["whom"]:
        actors += participants(clause.folded, *match.span("whom"))
    others = foreign(actors, clause.home)
    if (
        not match["whom"]
        and (_IS_ABOUT.match(clause.form(match.start())) or _sits_jointly(clause, match, actors))
        and not any(one.sort in PERSONS for one in others)
    ):
        return [], False
    if not others and _BY.search(clause.text, match.start(), match.start("both")):
        guests = subject_of(clause, match.start())
        return ([] if has(guests, clause.home) else [one for one in guests if one.sort in PERSONS]), False
    if not has(actors, clause.home):
        if _OF_ORGANISATION.search(clause.text, max(clause.start, match.start() - _NEAR), match.start()):
            return [], False
        others = [actor for actor in others if actor.sort == "person" or is_state(actor.party)]
        if len(distinct(others)) > 1 and not joined_by_home(clause, match.start(), others):
            return [], False
    together = not (match["whom"] and clause.form(match.start()).endswith("meetings"))
    return others, together and len(distinct(others)) > 1


def _sits_jointly(clause: Clause, match: re.Match[str], members: list[Actor]) -> bool:
    """Whether bodies of one foreign state alone meet: `a joint session of the Congress of Chile`."""
    joint = _JOINT.search(clause.words(clause.start, match.start())) is not None
    return joint and len(distinct(members)) == 1 and not has(members, clause.home)


def _held_by(clause: Clause, match: re.Match[str]) -> Sides:
    """`A and B held talks`: home must be among them."""
    if _COUNTED.search(clause.text, match.start("verb"), event_of(clause, match)):
        return [], False
    if _CUSTOM.search(clause.text, match.end("both"), event_of(clause, match)) or are_members(clause, match.start()):
        return [], False
    if match["verb"] == MARKS["sign"] and not clause.form(match.start("verb")).startswith(("conclud", "complet")):
        return [], False
    if match["verb"] == MARKS["hold"] and _OF_A_BODY.match(clause.text, match.end(), clause.end):
        return [], False
    actors = participants(clause.folded, *match.span("both"))
    if match["session"] and not _is_session_of_two(clause, match, actors):
        return [], False
    return _run_by(clause, match) if has(actors, clause.home) else ([], False)


def _is_session_of_two(clause: Clause, match: re.Match[str], actors: list[Actor]) -> bool:
    """Whether persons of two states chaired the meeting of a council or commission, and no organisation's."""
    if _are_at_a_ministerial(clause, match, actors):
        return True
    chaired = match["verb"] == MARKS["join"] and "chair" in clause.form(match.start("verb"))
    people = len(distinct(actors)) == len(("home", "other")) and all(actor.sort in PERSONS for actor in actors)
    of_a_body = _SESSION.search(clause.form(match.start("session"))) is not None
    return chaired and people and of_a_body and "org" not in clause.kinds


def _are_at_a_ministerial(clause: Clause, match: re.Match[str], actors: list[Actor]) -> bool:
    """Whether a few states, or one of each, held a meeting of ministers: `Japan, Peru and Chile held a ministerial`."""
    form = clause.form(match.start("session"))
    held = match["verb"] == MARKS["hold"] and _OF_MINISTERS.search(form) and not _SITS.search(form)
    few = are_few_states(actors) or is_ministerial_of_few(clause, match.start("session"), actors)
    return bool(held) and few and not clause.kinds & {"org"}


def _is_of_an_organisation(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a meeting is that of an organisation, which a state chairs: `a meeting of the OSCE, chaired by Italy`.

    So is `the OSCE meeting` that somebody will chair, and one of its ministers.
    """
    if "be" in clause.words(match.start(), match.start("verb")).split() and _OF_ORGANISATION.search(
        clause.text, max(clause.start, match.start() - _NEAR), match.start()
    ):
        return True
    there = clause.folded.within(match.start(), match.start("verb"))
    states = [one for one in clause.folded.within(*match.span("both")) if one.kind == "state"]
    officials = any(one.kind == "actor" and organisation_of(one) for one in there)
    return officials or (len(states) == 1 and any(one.kind == "org" for one in there))


def _is_one_of_the_forum(clause: Clause, match: re.Match[str]) -> bool:
    """Whether `the meeting`, which somebody else chaired, is that of the organisation told of before."""
    if not clause.context.forum or not _THE_MEETING.fullmatch(clause.text, clause.start, match.start() + 1):
        return False
    return not has(participants(clause.folded, *match.span("both")), clause.home)


def _run_by(clause: Clause, match: re.Match[str]) -> Sides:
    """`Talks led by A and B`, who did more than attend them, unless home and several others did."""
    if (
        _is_of_an_organisation(clause, match)
        or _is_one_of_the_forum(clause, match)
        or _DELEGATION_TO.search(clause.text, clause.start, match.start())
    ):
        return [], False
    verb = clause.form(match.start("verb"))
    attended = match["verb"] == MARKS["join"] and not _RUNS.search(verb)
    others, joint = _both(clause, match)
    if verb.startswith("co-") and len(participants(clause.folded, *match.span("both"))) == len(others) == 1:
        return [], False
    named = {actor.party for actor in participants(clause.folded, *match.span("both")) if actor.name}
    several = joint and clause.home in named and named.issuperset(distinct(others))
    return (others, joint) if several or not attended else ([], False)


def _by_video(clause: Clause, match: re.Match[str]) -> Sides:
    """`Held a videoconference with his counterpart`."""
    return talks_with(clause, match) if _VIDEO.match(clause.words(*match.span("event"))) else ([], False)


def _joined_for(clause: Clause, match: re.Match[str]) -> Sides:
    """`Joined the Prime Minister of Peru for talks`, told of persons only."""
    others, joint = talks_with(clause, match) if clause.form(match.start("verb")).startswith("join") else ([], False)
    return [one for one in others if one.sort in PERSONS and (one.name or is_state(one.party))], joint


def _call_on(clause: Clause, match: re.Match[str]) -> Sides:
    """`Courtesy call on the President of Ghana`; talks on Ghana are about it."""
    return talks_with(clause, match) if " call" in clause.form(match.start()) else ([], False)


def _forum_with(clause: Clause, match: re.Match[str]) -> Sides:
    """`Will co-chair the ministerial meeting with his counterpart`; not `a conference with 40 ministers`."""
    if not (_OF_MINISTERS.search(clause.form(match.start("event"))) or _is_chaired_with_fellows(clause, match)):
        return [], False
    if any(one.party and one.party != clause.home for one in _owner(clause, match.start("event"))):
        return [], False
    there = clause.folded.within(match.start(), match.start("whom"))
    if _IN_COMPANY.search(clause.words(*match.span())) and any(one.kind == "org" for one in there):
        return [], False
    others, joint = talks_with(clause, match)
    return [actor for actor in others if actor.sort in PERSONS], joint


def _ministerial_with(clause: Clause, match: re.Match[str]) -> Sides:
    """Whether somebody of home holds a meeting of ministers or leaders with states, as `we` and `I` tell, too."""
    if not _OF_MINISTERS.search(clause.form(match.start("event"))) or _owner(clause, match.start("event")):
        return [], False
    if any(one.party and one.party != clause.home for one in subject_of(clause, match.start())):
        return [], False
    others = foreign(participants(clause.folded, *match.span("whom")), clause.home)
    return others, len(distinct(others)) > 1


def _is_chaired_with_fellows(clause: Clause, match: re.Match[str]) -> bool:
    """Whether somebody chairs a forum with counterparts: `will co-chair the roundtable with her counterpart from A`."""
    if "chair" not in clause.form(match.start()):
        return False
    fellows = participants(clause.folded, *match.span("whom"))
    return any(actor.sort == "fellow" for actor in fellows)


def _owner(clause: Clause, at: int) -> list[Actor]:
    """Return whose talks or summit it is, as told right before it: `President Soto's summit`."""
    owner = _OWNED.search(clause.text, clause.start, at)
    return list(clause.folded.at(owner.start()).value) if owner else []


def _in_talks(clause: Clause, match: re.Match[str]) -> Sides:
    """`A and B, in talks in Lima, agreed`: home must be among them."""
    if _CAME_ALONG.search(clause.text, clause.start, match.start()):
        return [], False
    return _both(clause, match) if has(participants(clause.folded, *match.span("both")), clause.home) else ([], False)


SIDES_OF: Mapping[Rule, Callable[[Clause, re.Match[str]], Sides]] = {
    _BETWEEN: _both,
    TOGETHER: together,
    _PAID_TO: _both,
    CALL_ON: _call_on,
    OF: _of,
    SUMMIT_OF: summit_of,
    _PAID_BY: talks_with,
    _GRANTED: talks_with,
    WITH: talks_with,
    _BY_VIDEO: _by_video,
    _FORUM_WITH: _forum_with,
    _MINISTERIAL_WITH: _ministerial_with,
    WHICH: talks_with,
    _HAD: _both,
    DYAD: dyad,
    HELD_BY: _held_by,
    AND_I: whose,
    AT_TABLE: at_table,
    CHAIRED_WITH: chaired_with,
    ATTENDED_WITH: attended_with,
    TOGETHER_WITH: together_with,
    _JOINED_FOR: _joined_for,
    _IN_TALKS: _in_talks,
    REACHED_AT: _in_talks,
    _SHOWN_AT: _in_talks,
    _RUN_BY: _run_by,
    POSSESSIVE: whose,
}
"""Each rule, and what reads the sides off its match; none where the match is no meeting of home."""
NAMED = RuleSet(*SIDES_OF)
"""The rules, in the order in which they are tried."""
ENDS_WITH_TALKS = (
    AT_TABLE,
    _FORUM_WITH,
    _MINISTERIAL_WITH,
    _IN_TALKS,
    REACHED_AT,
    _SHOWN_AT,
    CHAIRED_WITH,
    TOGETHER_WITH,
    _JOINED_FOR,
    DYAD,
    HELD_BY,
    AND_I,
    POSSESSIVE,
)
"""The rules whose wording ends with the talks that it is about."""
