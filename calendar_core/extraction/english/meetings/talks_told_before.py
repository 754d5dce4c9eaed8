"""Talks told without their sides, which the release has named before: `At their talks the two ministers …`."""

import re
from collections.abc import Iterator
from itertools import islice

from calendar_core.extraction.english.clauses.candidates import (
    PERSONS,
    Candidate,
    Clause,
    distinct,
    foreign,
    has,
    participants,
)
from calendar_core.extraction.english.clauses.encounters import home_names
from calendar_core.extraction.english.clauses.status import Status
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.gatherings.gatherings import gatherings
from calendar_core.extraction.english.meetings.ahead import goes_on_there, is_ahead
from calendar_core.extraction.english.meetings.bodies_told_before import is_of_a_body_told_before
from calendar_core.extraction.english.meetings.face_to_face import was_abroad
from calendar_core.extraction.english.meetings.talks_of_a_day import (
    ON_A_DAY,
    is_called_by_its_day,
    is_of_another_day,
    they_held,
)
from calendar_core.extraction.english.meetings.talks_of_others import SOME, is_held, is_of_others
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

_FOLLOW_UP = RULES.compile(
    r"\s*(?:(?:In|As) (?:a )?follow[- ]up to|Following(?: up on)?|Further to|After) (?:the |their )?(?:[a-z-]+ ){0,2}"
    r"(?P<at><talks>)(?: (?:that|which))?(?: <hold>){1,2}(?:,? in (?:the )?<city>)?,? (?:on )?(?P<day><date>)"
    r"(?:,? in (?:the )?<city>)?,? (?=(?:the )?<actor>)"
)
"""How a sentence begins that goes on to tell what those did later who had held talks."""
_OF_A_GROUP = lazy(
    r" of (?:an?|the) (?:[a-z-]+ ){0,3}(?:group|committee|circle|panel|number|council|board|team|network) of "
)
"""Behind a meeting: whose it is, and nobody told of before."""
_OF_HOME = lazy(
    r"\b(?:[Mm]eeting|[Ss]ession|[Cc]onference)s? (?:with|of) (?:the )?(?:permanent )?(?:members of )?(?:the )?"
    r"(?:[Nn]ational )?(?:Security (?:and Defen[cs]e )?Council|Government|Cabinet|Council of Ministers|State Council)\b"
)
"""A meeting of those who govern home, for what a title is about."""
_REACHED_THERE = lazy(r"\b(?:reached|achieved|made|adopted) (?:during|at|in) (?:the|their) [\w, ]{0,20}$")
"""Before a meeting called by its day: something came of it."""
_COUNTED = lazy(
    r"\b(?:\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|(?:thir|for|fif|six)ty|"
    r"hundreds? of|dozens? of|dozen)"
    r"(?: [a-z-]+){0,2} $"
)
"""Before meetings that are only counted: `had nineteen bilateral meetings`."""
_WITH_HIM = RULES.compile(r" with (?:him|her)(?=[.,;\n]| <date>| (?:on|in|at|about|today|tomorrow|and)\b)")
"""Behind talks: with whoever was told of last."""
_MANY = lazy(
    r"\b(?:(?:number|series|string) of|several|many|numerous|various|multiple)(?: [a-z]+)? $|\b(?:more|other) $"
)
"""Before meetings with others than those told of."""
SOME_MEETINGS = lazy(
    r"\b(?:hold|holds|holding|have|having) (?:(?!the |their |these |both |two )[a-z-]+ ){0,3}$"
    r"|\b(?:schedule|calendar|programme) of (?:[a-z-]+ ){0,3}$|\bevents and $"
)
"""Before `meetings`: nobody tells with whom."""
_OF_MANY = lazy(
    r"\b(?:holding|held|have|has|had|hold|holds|conducting|conducted) (?:an? )?"
    r"(?:series|number|range|round|string|host|set) of (?:[\w-]+ ){0,3}$"
)
"""Before meetings: there were several, of which each is told by itself."""
_VAGUE = lazy(r"conversation|discussion|dialogue|exchange", re.IGNORECASE)
_TWO_HOLD = RULES.compile(
    r"(?:[Tt]he two|[Bb]oth) (?:<actor>|sides|leaders|ministers|parties|delegations|officials)(?: [a-z]+){0,4} "
    r"(?:<hold>|had|(?:will|to) have) (?:(?:a|an|their) )?(?:[\w-]+ |<modifier> |<field> ){0,3}$"
)
"""Before a discussion: two who hold it with each other."""
_HAVE = lazy(r"(?<!will )(?<!to )\bhave (?:[\w-]+ ){0,4}$")
"""Before a discussion that two have all the time."""
_ONE_OF_THEM = RULES.compile(
    r"(?:\b(?:an?|the|this|that|these|their|our|his|her|its|such|<date><S>|<actor><S>)|<hold>|^) "
    r"(?:[a-z-]+ |<modifier> |<field> ){0,3}$"
)
"""Before a dialogue that is held: without an article it is what goes on between states, and is spoken about."""
_HOSTED = RULES.compile(r"(?: \([^)\n]*\))?,? (?:that|which) <PLACE> (?:<hold> )?<receive>")
_THE = RULES.compile(
    r"\s*(?:The|(?:[^.;,\n]{2,80} (?:said|stated|reported|added|confirmed)(?: (?:on )?<date>)?(?: that)?|"
    r"According to [^.;,\n]{2,80},) the) "
)
"""Before the meeting that a sentence begins with, or what it tells somebody to have said."""
_OF_TWO = ("meeting", "talks", "consultations", "political consultations", "negotiations")
_HELD_AT = RULES.compile(r" (?:<hold>|(?:was|were) <hold>)")
_WERE_ABOUT = lazy(
    r" (?:also |mainly |primarily |largely )?(?:focus{1,2}ed on|covered|dealt with|cent(?:re|er)d (?:on|around)|"
    r"concentrated on|revolved around|touched (?:up)?on|addressed|were (?:devoted|dedicated) to|lasted)\b"
    r"| (?:are|is|was|were|have been) (?:(?:very|extremely|truly|quite|both) )?"
    r"(?:positive|fruitful|productive|substantive|constructive|meaningful|substantial)\b"
)
"""Behind talks that were held, since what they were about is told."""
_ATTENDED = lazy(r"\s*The meeting was (?:also )?attended by\b")
"""How a sentence begins that tells who else was there when somebody was received."""
_IN_A_FORMAT = RULES.compile(
    r" in (?:an? |the )?(?:narrow|restricted|expanded|enlarged|extended|broad|full)[^.;\n]{0,30} formats? <hold>"
)
"""Behind a meeting that was held by those who met in a smaller circle before."""
_WE_HAD = RULES.compile(r"\b[Ww]e <hold>(?: [a-z,-]+){0,6} $")
"""Before talks, where those who speak are abroad: they had them with their hosts."""
_GROUP = prefiltered(
    r"\b(?:the|both|two)(?: two| both| three)? (?:sides|parties|leaders|ministers|presidents|officials|interlocutors|"
    r"countries|delegations|diplomats|heads|foreign ministers|they)\b|\bthey\b|\btheir\b|\bhere\b",
    re.IGNORECASE,
)
_OUR_LAST = lazy(r"\bour (?:last|previous|first|recent|latest) (?:bilateral )?$")
"""Before a meeting with its day: one of those who speak."""
_REMEMBERED = lazy(
    r"\b(?:(?:memor(?:y|ies)|recollections?) of|(?:recall|remember)(?:s|ed|ing)?(?: (?:well|warmly|fondly|also))?) "
    r"(?:our|their) (?:[a-z-]+ ){0,3}$"
)
"""The same, of some that are called to mind."""
_REACHED_AT = lazy(
    r"\b(?:reached|achieved|agreed (?:up)?on) (?:during|at|in|following) an? "
    r"(?:[a-z-]+ ){0,2}$"
)
_ON_ITS_DAY = RULES.compile(r",? (?:<hold> |which was <hold> )?(?:on )?<date>,? (?!with |between )")
"""Behind the meeting that a sentence begins with: its day, as in `The meeting on Friday covered trade`."""
_BY_VIDEO = lazy(r"video", re.IGNORECASE)
_VERBAL = lazy(r"\b(?:am|is|are|was|were|be|been)(?: (?:already|still|now|also|both|all|not|currently|again))* $")
"""Before `meeting` or `sitting` where it is a verb."""
_MEETING_WHAT = lazy(
    r" (?:(?:the|its|their|our|his|her|all|these|such) )*(?:[a-z-]+ ){0,3}?"
    r"(?:obligations?|needs|requirements?|demands?|targets?|goals|objectives|standards|challenges?|commitments|criteria|"
    r"deadlines?|expectations|costs|debts?)\b"
)
"""Behind `meeting`: what is done about it, and nobody is met, as in `for meeting the obligations`."""
_MEETING_SOMEBODY = RULES.compile(r" (?:the |his |her |our )?<actor>")
"""Behind `meeting` where it is a verb, as in `enjoyed meeting the President`."""
_DOING = lazy(r"\b(?:before|after|while|when|by|then) $")
_HAS_HAD = lazy(r" (?:have|has|had) (?!been (?:held|hosted|conducted)|just|taken place|already|now|also)")
"""Behind exchanges: something is told of them, and not that they were held."""
_OTHERS = lazy(
    r" (?!(?:of|with|between|in|at|on|to|for|by|from|and|or|was|were|is|are|will|would|had|has|held|today|where|which|"
    r"that|as|during|via|about|also|ended|began)\b)[a-z]{3,}"
)
"""Behind `meeting`: whom somebody met who is nobody of another state."""
_FOLLOWED = lazy(r",? (?:also |directly )?(?:follow(?:ed|s)|came after|comes after|buil(?:t|ds) (?:up)?on) ")
"""Behind a meeting told of before: what was before it, and when, is told."""
_THEIR = lazy(
    r"\b(?:[Aa]t|[Ii]n|[Dd]uring|[Aa]fter|[Ff]ollowing|"
    r"at the (?:end|close|conclusion|start|outset|beginning) of|before the start of) their (?:[a-z-]+ ){0,3}$"
)
"""Before talks of those who act in the sentence."""
_IN_A_PICTURE = lazy(
    r"\b(?:shak(?:es?|ing)|shook) hands\b[^;\n]* (?:before|ahead of|prior to) their (?:[a-z-]+ ){0,3}$"
)
"""Before talks of those who are seen together."""
_AFTER_TALKS = lazy(
    r"(?<!\w)(?:after|following|at the end of) "
    r"(?:(?:bilateral|official|one-on-one|brief|lengthy|fruitful|delegation-level) )?$"
)
"""Before talks, behind those who act."""
_AFTER_THE = RULES.compile(r"\s*(?:Following|After|At|At the end of|During) the (?:[a-z-]+ |<modifier> ){0,2}")
"""Before a meeting with which a sentence begins."""
_BOTH = RULES.compile(r"(?:,? (?:today|here|(?:on |in )?<date>|in (?:the )?(?:<city>|<state>)))*, (?P<both><WHOS>)")
"""Behind such talks: who they are that then act."""
_AT_ONE = RULES.compile(
    r"\W*(?:(?:At|During|In) (?:an? )?(?:(?!(?:the|this|these|their|his|her|our) )[a-z-]+ |<modifier> ){0,3})?"
)
"""Before talks with which a sentence begins, those of the two who then act: `At a meeting in Lima, A and B`."""
_WILL_THEN = RULES.compile(r"(?: [a-z]+| both| each)? (?:will|would|shall|(?:is|are|were) (?:[a-z]+ )?to)\b")
"""Behind those two: their talks are to come."""
_AGREED = lazy(r"\bagree[ds]? to\b")
"""What they did at their talks: only what they agreed on is to come."""
_YET = lazy(r"\b(?:will|would|shall|next|upcoming|forthcoming|expected|scheduled|planned|due)\b")
_SOMEBODY_WAS_AT = lazy(
    r"\b(?:participation|attendance|presence) (?:of|by) [^.;]{3,90} (?:in|at) (?:an?|the) (?:[\w'’-]+ ){0,6}$"
)
"""Before a meeting that somebody is told to have taken part in: it is not that of those who speak of it."""
_UNDER = lazy(r" of (?:the )?(?:leaders|ministers|heads of state|members) (?:under|within) ")
"""Behind a meeting of an organisation: `the second meeting of leaders under the Lake Chad Basin Commission`."""
_OF_AN_ORGAN = RULES.compile(
    r" of (?:the )?(?:(?! (?:with|between) )[^.;,\n<talks><date><actor><state>]){0,60}?(?:<org>|(?P<organ><actor>))"
)
"""Behind a meeting: an organisation whose it is, as in `the meeting of the Council of Ministers of the Union`."""
_PLATFORM = lazy(
    r"(?: (?:and|&) [A-Z][\w-]+)? (?:Platform|Framework|Facility|Initiative|Track|"
    r"(?:[Mm]echanism )?(?:[Aa]greement|[Mm]emorandum|MoU|[Pp]rotocol))\b"
)
"""Behind a word for talks: they are only in the name of something that lasts, as in `Dialogue and Aid Platform`."""
_DEFINITE = prefiltered(
    r"\b(?:during|after|following|at|since|(?:outcomes?|results?) of) (?:the|this|their|our) (?:\w+ )?$|"
    r"^our (?:last |previous |first )?$|"
    r"\bfollowing (?:\w+ )?$|"
    r"\b(?:at|before|until) the (?:end|close|conclusion|start|beginning|opening|outset) of "
    r"(?:the |this |their )?(?:\w+ )?$|"
    r"\b(?:in the course of|throughout) (?:the|this|their|our) (?:\w+ )?$|"
    r"^\W*(?:opening|starting|beginning|concluding|closing) (?:the|this|their) (?:\w+ )?$",
    re.IGNORECASE,
)
_IN_A_TITLE = RULES.compile(
    r"<document> (?:on|for|of|concerning|regarding) (?:(?! (?:at|in|during|after|following|before|since|from)\b)"
    r"[^.;,\n<sign><date><document>]){0,90}$"
)
"""Before talks: a document is about them, as in `a declaration on the renewal of the council meetings`."""
_ARRIVED_FOR = RULES.compile(r"<arrive> for (?:[a-z-]+ |<modifier> ){0,3}$")
"""Before talks: they have not been held yet."""


def talks_told_before(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield talks whose sides have been named before: `At their talks the two ministers …`."""
    yield from _followed_up(clause, taken)
    is_told = False
    for position, mention in clause.folded.marked(clause.start, clause.end):
        if position in taken or not _is_meeting(clause, position, mention):
            continue
        unknown = clause.form(position) == "gathering" and (
            clause.text.endswith(SOME, clause.start, position) or not _GROUP.search(clause.source)
        )
        unknown = unknown or _UNDER.match(clause.folded.source, mention.end) is not None
        unknown = unknown or any(one.named and one.start <= position < one.end for one in gatherings(clause))
        verbal = clause.form(position) == "meeting" and _is_a_verb(clause, position)
        if (
            unknown
            or verbal
            or (is_told and not is_of_another_day(clause, position))
            or (_VAGUE.search(clause.form(position)) and _HAS_HAD.match(clause.folded.source, mention.end))
            or _goes_on(clause, position)
            or _FOLLOWED.match(clause.folded.source, mention.end)
            or _OF_A_GROUP.match(clause.folded.source, mention.end)
            or _is_of_home(clause)
            or goes_on_there(clause)
            or _is_of_an_organ(clause, position)
            or _VERBAL.search(clause.text, clause.start, position)
            or any(one.search(clause.words(clause.start, position)) for one in (_SOMEBODY_WAS_AT, _OF_MANY))
            or any(one.search(clause.text, clause.start, position) for one in (_ARRIVED_FOR, _IN_A_TITLE))
            or not _refers_back(clause, position)
        ):
            continue
        status = _status_of(clause, position)
        if status != "void":
            theirs = _theirs(clause, position)
            if theirs and _AGREED.search(clause.source) and not _YET.search(clause.source):
                status = "held"
            facets = {"trip": clause.context.trip, "about": _is_about(clause, position), **_ours(clause, position)}
            facets["attended"] = _is_attended(clause)
            yield Candidate(
                "meeting_held", "talks_in" if theirs else "talks_anaphoric", clause, position, position + 1, theirs,
                status, len(distinct(theirs)) > 1, position, anaphoric=not theirs, facets=facets,
            )  # fmt: skip
            is_told = True


def _status_of(clause: Clause, position: int) -> Status:
    """Return the status of talks: those of a picture were held, and those of a day of the past, others may be ahead."""
    dated = _REACHED_THERE.search(clause.words(clause.start, position))
    if they_held(clause, position) or (dated and is_called_by_its_day(clause, position)):
        return "held"
    status = clause.noun_status(position)
    undated = status == "planned" and "date" not in clause.kinds
    if undated and _IN_A_PICTURE.search(clause.text, clause.start, position):
        status = "held"
    return "planned" if status == "held" and is_ahead(clause, position) else status


def _is_of_home(clause: Clause) -> bool:
    """Whether a release is about a meeting of those who govern home, as its title tells, and a sentence goes on."""
    return (
        _THE.match(clause.text, clause.start) is not None
        and _OF_HOME.search(clause.reading.title.folded.source) is not None
    )


def _is_meeting(clause: Clause, position: int, mention: Mention) -> bool:
    """Whether a word is one for a meeting of two, and not for a gathering or what two found; by video may be either."""
    if _PLATFORM.match(clause.folded.source, mention.end):
        return False
    if mention.kind == "forum":
        by_video = _BY_VIDEO.match(clause.form(position)) is not None
        of_theirs = is_called_by_its_day(clause, position) and not clause.text.startswith(" of ", position + 1)
        return by_video or (of_theirs and is_of_a_body_told_before(clause, position))
    if mention.kind == "talks" and mention.value == "session" and is_called_by_its_day(clause, position):
        return True
    return mention.kind == "talks" and (mention.value in ("meeting", "talks") or " of talks" in clause.form(position))


def _goes_on(clause: Clause, position: int) -> bool:
    """Whether a dialogue is the one that states have all the time, and no meeting at which it is held."""
    lasting = clause.form(position).endswith("dialogue")
    return lasting and not _ONE_OF_THEM.search(clause.text, clause.start, position)


def _is_of_an_organ(clause: Clause, position: int) -> bool:
    """Whether a meeting is one of an organisation, or of a body that one has."""
    match = _OF_AN_ORGAN.match(clause.text, position + 1, clause.end)
    if match is None or not match["organ"]:
        return match is not None
    return all(
        one.sort == "body" and one.party and not is_state(one.party)
        for one in participants(clause.folded, *match.span("organ"))
    )


def _ours(clause: Clause, position: int) -> dict[str, frozenset[str]]:
    """Return, as a facet, who of home had talks `with him`: with whom others of home may have had some too."""
    with_him = _WITH_HIM.match(clause.text, position + 1, clause.end)
    return {"ours": home_names(subject_of(clause, position), clause.home)} if with_him else {}


def _is_a_verb(clause: Clause, position: int) -> bool:
    """Whether `meeting` tells whom somebody met, as in `before meeting schoolchildren`, and is no noun."""
    if _MEETING_SOMEBODY.match(clause.text, position + 1) or _MEETING_WHAT.match(
        clause.words(position + 1, clause.end)
    ):
        return True
    doing = _DOING.search(clause.text, clause.start, position)
    return doing is not None and _OTHERS.match(clause.text, position + 1) is not None


def _followed_up(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the talks of a day after which a sentence tells what those did who held them."""
    match = _FOLLOW_UP.match(clause.text, clause.start, clause.end)
    others = foreign(participants(clause.folded, match.end(), clause.end), clause.home) if match else []
    if match and len(distinct(others)) == 1 and match.start("at") not in taken:
        at = match.start("at")
        taken.add(at)
        yield Candidate(
            "meeting_held", "talks_followed_up", clause, *match.span(), others, at=at,
            facets={"on": clause.folded.at(match.start("day"))},
        )  # fmt: skip


def _theirs(clause: Clause, position: int) -> list[Actor]:
    """Return who of another state acts together with home in a sentence: `the premiers of A and B, at their talks`.

    They may stand behind it too: `At their meeting, A and B`.
    """
    if _WITH_HIM.match(clause.text, position + 1, clause.end):
        return _told_last(clause, position)
    if _AFTER_THE.fullmatch(clause.text, clause.start, position):
        return _of_several(clause, position)
    if _IN_A_PICTURE.search(clause.text, clause.start, position):
        both = participants(clause.folded, clause.start, position)
        return foreign(both, clause.home) if has(both, clause.home) else []
    if _AT_ONE.fullmatch(clause.text, clause.start, position):
        return _of_two(clause, position)
    told = _THEIR.search(clause.text, clause.start, position)
    if told is None:
        return []
    opens = not clause.text[clause.start : told.start()].strip()
    behind = _BOTH.match(clause.text, position + 1, clause.end) if opens else None
    both = participants(clause.folded, *behind.span("both")) if behind else subject_of(clause, position)
    others = foreign(both, clause.home)
    return others if has(both, clause.home) else []


def _of_several(clause: Clause, position: int) -> list[Actor]:
    """Return the states that act together with home after a meeting: `Following the meeting, A, B and C signed`."""
    behind = _BOTH.match(clause.text, position + 1, clause.end)
    both = participants(clause.folded, *behind.span("both")) if behind else []
    others = foreign(both, clause.home)
    return others if all(is_state(actor.party) for actor in others) and has(both, clause.home) else []


def _of_two(clause: Clause, position: int) -> list[Actor]:
    """Return the other of two who act at talks that a sentence begins with: `At a meeting in Lima, A and B`."""
    behind = _BOTH.match(clause.text, position + 1, clause.end)
    ahead = behind is None or _WILL_THEN.match(clause.text, behind.end(), clause.end)
    both = participants(clause.folded, *behind.span("both")) if behind and not ahead else []
    others = foreign(both, clause.home)
    persons = {actor.sort in PERSONS for actor in both}
    of_two = len(distinct(others)) == 1 and has(both, clause.home) and len(persons) == 1
    return others if of_two and all(is_state(actor.party) for actor in others) else []


def _told_last(clause: Clause, position: int) -> list[Actor]:
    """Return the foreigner with a name who was told of last, here or in the sentence before: whom `him` means."""
    before = clause.part.sentences[max(clause.number - 1, 0)]
    named = (
        actor
        for mention in reversed(clause.folded.within(before.start, position))
        if mention.kind == "actor"
        for actor in foreign(list(mention.value), clause.home)
        if actor.name
    )
    return list(islice(named, 1))


def _is_of_those_who_act(clause: Clause, position: int) -> bool:
    """Whether two act together after talks that must be theirs: `A and B signed a treaty after talks in Lima`."""
    after = _AFTER_TALKS.search(clause.text, clause.start, position)
    if after is None or clause.form(position) not in _OF_TWO[1:]:
        return False
    both = subject_of(clause, after.start())
    others = [actor for actor in foreign(both, clause.home) if actor.sort in PERSONS]
    return bool(others) and any(actor.party == clause.home and actor.sort in PERSONS for actor in both)


def _is_about(clause: Clause, position: int) -> bool:
    """Whether a sentence begins with the talks and tells what they were about: `The talks focused on trade`."""
    opens = _THE.fullmatch(clause.text, clause.start, position) and clause.form(position) in _OF_TWO
    return bool(opens and _WERE_ABOUT.match(clause.folded.source, clause.folded.at(position).end))


def _is_attended(clause: Clause) -> bool:
    """Whether a sentence tells who attended the meeting of those told of in the one before it."""
    return clause.number > 0 and _ATTENDED.match(clause.source) is not None


def _refers_back(clause: Clause, position: int) -> bool:
    """Whether talks are those of parties named before, not talks in general or with others."""
    source, mention = clause.folded.source, clause.folded.at(position)
    behind = position + 1
    if is_of_others(clause, position) or _COUNTED.search(clause.text, clause.start, position):
        return False
    if _HOSTED.match(clause.text, behind, clause.end) or _IN_A_FORMAT.match(clause.text, behind, clause.end):
        return True
    opens = _THE.fullmatch(clause.text, clause.start, position) is not None
    dated = opens and clause.number and _ON_ITS_DAY.match(clause.text, behind, clause.end)
    before = source[max(clause.folded.origin(clause.start), mention.start - 45) : mention.start]
    on_a_trip = (clause.context.trip or was_abroad(clause, behind)) and _WE_HAD.search(
        clause.text, clause.start, position
    )
    if dated or on_a_trip or ("date" in clause.kinds and _REMEMBERED.search(before)):
        return True
    if _is_in_general(clause, position, before):
        return False
    ours = "date" in clause.kinds and _OUR_LAST.search(before)
    if opens and _HELD_AT.match(clause.text, behind):
        return "date" in clause.kinds and clause.form(position) in _OF_TWO
    agreed_there = ON_A_DAY.match(clause.text, behind, clause.end) and _REACHED_AT.search(before)
    told = (
        agreed_there
        or ours
        or is_held(clause, position)
        or they_held(clause, position)
        or is_called_by_its_day(clause, position)
        or _theirs(clause, position)
        or _is_about(clause, position)
        or _is_of_those_who_act(clause, position)
    )
    return bool(told or _is_attended(clause) or _DEFINITE.search(before) or _GROUP.search(clause.source))


def _is_in_general(clause: Clause, position: int, before: str) -> bool:
    """Whether talks are some of many, or told of by a vague word that nothing ties to those named before."""
    if _MANY.search(before) or (clause.form(position).endswith("meetings") and SOME_MEETINGS.search(before)):
        return True
    vague = _VAGUE.match(clause.folded.source, clause.folded.at(position).start)
    if vague is None or _HELD_AT.match(clause.text, position + 1):
        return False
    return _TWO_HOLD.search(clause.text, clause.start, position) is None or _HAVE.search(before) is not None
