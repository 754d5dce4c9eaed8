"""Rules for multilateral events: those that home took part in, and those that it will join or host."""

import re
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, has, state
from calendar_core.extraction.english.clauses.names_of_gatherings import name_at
from calendar_core.extraction.english.clauses.status import Status
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.gatherings.acted_there import acted_there
from calendar_core.extraction.english.gatherings.attendance import attended, joined_colleagues, which_joined, who_joins
from calendar_core.extraction.english.gatherings.conferences import conferences
from calendar_core.extraction.english.gatherings.forums_told_before import hosted_below, is_home, told_who_came
from calendar_core.extraction.english.gatherings.gatherings import (
    Gathering,
    Told,
    gatherings,
    is_of_two,
    status_of,
    words_up_to,
)
from calendar_core.extraction.english.gatherings.going_there import came_for, led_there
from calendar_core.extraction.english.gatherings.held_at_home import is_held_at_home, is_to_be_held_at_home
from calendar_core.extraction.english.gatherings.hosting import RUN_BY_ON_ITS_DAY, host, hosted, hosts_at, run_by
from calendar_core.extraction.english.gatherings.officials_gather import officials_gather
from calendar_core.extraction.english.gatherings.prepared_for import prepared_for
from calendar_core.extraction.english.gatherings.recalled import recalled
from calendar_core.extraction.english.gatherings.speeches import spoke_at
from calendar_core.extraction.english.gatherings.titled_gatherings import titled_gathering
from calendar_core.extraction.english.gatherings.told_from_within import told_from_within
from calendar_core.extraction.english.people.actors import has_known_party
from calendar_core.extraction.english.words.lexicon import may_join
from calendar_core.extraction.english.words.patterns import MARGINS, RULES, TO_BE
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_EVERY = lazy(r" (?:in )?(?:all|every)\b")
"""Behind taking part: in whatever there is, of no day."""
_JOINED = RULES.compile(r"(?<!-)<join>(?P<gap>(?:[^;:\n<join>]|(?<=-)<join>){0,90})$")
"""Before a gathering: somebody takes part in it, unless it is only called by who leads it, as in `Peru-led`."""
_STANDS_FOR = lazy(r" (?:the )?")
"""Between `representing` and an organisation: it is for whom somebody is there, and not what he goes to."""
_DIRECTLY = RULES.compile(
    r"(?:<NOCOMMA>{0,60}?(?:<forum|talks|opened>(?: <forum>| ceremony)? (?:of|at|in|during) the)?"
    r"(?: (?:in|at|to|during|of|before))?(?: (?:the|an?|its|this|both))?) ?"
)
"""Between taking part and a conference that only its name tells to be one."""
_OTHERS_FOR = RULES.compile(
    r" (?:(?:the|other|fellow|his|her) )*(?:[a-z]+ )?<actor>[^.;,\n<actor>]{0,60}? (?:for|at) (?:(?:the|an?) )?"
)
"""Between `join` and such a conference: those who are there as well."""
_NEAR = 30
_AN_ADDRESS = RULES.compile(r"\bwith (?:an?|his|her|my|the) (?:[a-z]+ )?<join>$")
"""Up to a noun: what somebody ends, or will end, a visit with."""
_HAVING = lazy(r"\b(?:[Aa]fter|[Ff]ollowing) having (?:[a-z]+ )?$")
"""Before `chaired the summit`: it is background."""
_APPROVED = lazy(
    r"\b(?:approv|authori[sz])\w+ (?:the|his|her|their|its) $|\b(?:announced|confirmed) (?:(?:his|her|their|its) )?$"
)
"""Before a participation that a government has agreed to, or that somebody has announced."""
_WILL = lazy(r"\b(?:will|shall|is to|are to|plans? to|intends? to)\b")
_NOUNS = ("participation", "attendance", "presence at")
"""Nouns for taking part."""
_SHOWS = RULES.compile(
    r"[^.;,\n<date>]{0,30}? (?:shows|reflects|demonstrates|underscores|underlines|signals|highlights|confirms|attests|"
    r"testifies|is (?:an?|the|part|of|in|important|crucial|vital))\b"
)
"""Behind a participation in a gathering: it is only spoken of, as in `our participation in it shows that`."""
_OF_OTHERS = RULES.compile(
    r"\b(?:some|many|several|other|all|most|number) (?:of )?(?:the )?(?:[\w-]+ ){0,2}"
    r"(?:<actor|heads|offices>|[a-z]+s) $"
)
"""Before `attending`: those who do are others, as in `met some of the leaders attending the summit`."""
_WHILE_THERE = RULES.compile(
    r"\bwhile (?:(?:he|she|they) (?:was|were) )?in (?:the )?<city|state>(?:, (?:the )?<state>)? to "
    r"(?:[a-z]+ )?$"
)
"""Before `attend`: what somebody was somewhere for who did something else as well."""
_AHEAD_OF_IT = lazy(r"\b(?:[Aa]head of|[Ii]n the (?:run|lead)-up to) (?:[\w'’-]+ ){0,4}$")
"""Before a gathering: it only tells when something else is done."""
_AHEAD_OF = (" ahead of ", " ahead of his ", " ahead of her ", " ahead of their ")
"""Before `attending`: it is to come, whatever else is told."""
_AND_WILL_ALSO = RULES.compile(
    r"\W*(?:As well as|In addition to|Besides|Apart from|Aside from) <join>[^;\n]*?, "
    r"(?:the )?(?:<actor>|I|we|he|she|they) (?:also )?(?:will|intends?|plans?|hopes?|expects?|(?:am|is|are) to)\b"
)
"""A sentence that tells two things to come, the first as a gerund: `As well as attending the summit, I intend to`."""
_OF_RELATIONS = prefiltered(
    r"\b(?:co-?operation|collaboration|partnerships?|relations(?:hip)?|interaction|engagement|ties|contacts|coordination|"
    r"support) (?:(?!and\b)[\w'’-]+ ){0,6}?(?:with)?in the (?:framework|scope) of (?:the |this )?(?:\S+ ){0,4}$",
    re.IGNORECASE,
)
"""Before a format in which two work together, at no time: `the partnership of both within the framework of it`."""
_HELD_IN = prefiltered(r"\b(?:framework|scope) of (?:the |this )?(?:\S+ ){0,4}$", re.IGNORECASE)
_MEETS = RULES.compile(r"[^.;\n]{0,120}?<met|talks|receive|call_on>")
"""Behind a gathering in whose framework others met: that is no more than on its margins."""
_HAVE_MET = RULES.compile(
    r"\b(?:[Aa]fter|[Ff]ollowing|[Ss]ince) (?:the |an? |their )?(?:[a-z]+ )?<talks>[^.;\n]{0,160}$"
)
"""Before a gathering: it is told only to tell which talks are over that were held in its framework."""
_BEGINS = RULES.compile(
    r"(?!\W*(?:Video|Photos?|Transcript|Recording|Footage|Following|After|(?:\d+[.)]? )?This (?:is|will be))\b)"
    r"[^\w<actor><state>]*(?:<city>|<name>)?[^<actor><state>]{0,30}$"
)
_SAT = RULES.compile(
    r"(?:<S> (?:[\w-]+ |<modifier> ){0,3}<talks>)?[^.:;,\n<talks>]{0,40}? "
    r"(?:debated|considered|<discussed>|<sign>|(?:was|is being|were|has been) <hold>|"
    r"<hold>(?![^.;,<date>]{0,60}? (?:(?:was|were|is|are|remains?) (?:an?|the)|laid|paved|served)\b)|"
    r"began|opened|<opened>|ended|closed|was inaugurated|g[eo]ts? under ?way)"
)
_RESOLVED = lazy(r"[^.;,]{0,30}? (?:adopt\w*|pass\w*) (?:an?|the|its) (?:[\w-]+ ){0,3}resolution\b")
"""Behind an assembly: what it has decided, which is no news of who was there."""
_MARGINS = lazy(rf"\b(?:{MARGINS}|occasion)\b")
_ON_MARGINS = prefiltered(rf"\b(?:{MARGINS}) of (?:the )?(?:\S+ ){{0,5}}$")
"""Before a gathering beside which something else is to be."""
_TO_BE = RULES.compile(rf"[^.;\n<talks>]{{0,90}}?(?:{TO_BE})")
_WILL_HOST = RULES.compile(
    r"[^.;,\n<talks>]{0,40}?,? (?:which|that) (?:the )?(?:<PLACE>|<actor>) (?:will|is to) <receive>"
)
"""Behind a gathering: it is to come, though something else is told to follow it."""
_CALLED_BY = 2
"""Characters before a gathering: the date that it is called by, `the July 2023 summit`."""
_COMING = prefiltered(
    r"\b(?:upcoming|forthcoming|imminent|next|coming|future|prepar(?:ations?|e[sd]?|ing|atory) (?:for|to)|"
    r"will hold|will host|will be the venue (?:of|for)|will be (?:preceded|followed) by|"
    r"to host|conven\w+) (?:\S+ ){0,7}$",
    re.IGNORECASE,
)
_UPCOMING = prefiltered(r"\b(?:upcoming|forthcoming|imminent)\b")
"""Between `representing the state at` and a gathering: it is to come."""
_UPCOMING_ONE = lazy(r"\b(?:upcoming|forthcoming) (?:[\w-]+ ){0,2}$")
_PREPARED_FOR = lazy(r"\bprepar(?:ations?|ing|ed?|es) for (?:the )?(?:upcoming|forthcoming) (?:[\w-]+ ){0,2}$")
_IN_TOWN = RULES.compile(r"(?: \([^()\n]{1,20}\))? in <city>")
"""Before and behind a gathering: it is to come, `preparations for the upcoming summit`, `the upcoming one in Lima`."""
_OPENS = RULES.compile(
    r"<opened>(?:,? (?:together|jointly) with (?:the )?<actor>,?)?(?: (?:the|an?))? (?:<date>(?:<S>)? )?"
    r"(?:[\w'’-]+ |<modifier> |<field> |<name> ){0,6}$"
)
_AGREED_TO = prefiltered(
    r"\b(?:supported|approved|accepted|agreed (?:to|on|with)) [^.;]{0,60}\b(?:proposal|initiative|idea) to "
)
_BY_SOMEBODY = r"by\b(?! (?:an? )?(?:video|tele|phone|link|<forum|talks|phone>))"
"""Behind taking part: no word for how that was done from afar."""
_NOT_AN_EVENT = RULES.compile(
    rf" (?:to\b|(?:the )?<actor>(?!(?:<S>) )|{_BY_SOMEBODY}|issues|the issue|[^.;,]{{0,12}}<talks> with)"
)
_AT = RULES.compile(
    r" (?:at|for|in|during) (?:the |an? )?(?:<date>(?:<S>)? )?(?:[\w'’-]+ |<modifier> |<field> |<name> |"
    r"<actor>(?:<S>)? ){0,4}$"
)
"""Between those whom somebody joined and what he joined them at."""
_OF_WHOM = RULES.compile(r" of (?:the )?(?P<who><actor>|<state>)")
"""Behind a participation: whose it is."""
_WHOSE = RULES.compile(r"(?P<who><actor>|<state>)(?:<S>| for (?:its|his|her|their)) (?:[\w-]+ |<modifier> ){0,3}$")
"""Before a participation: the same, as in `praised Spain's active participation`, `thanked Spain for its`."""
_SOMEBODY = RULES.compile(rf" (?:(?:the )?<actor>(?!(?:<S>) |-level)|{_BY_SOMEBODY}|[^.;,]{{0,12}}<talks> with)")
_SITTING = RULES.compile(
    r"<forum>|<actor> (?:at|during|in) |\bceremony\b|\b(?:participants|delegates|attendees) (?:of|in|at|to) "
)
_OF_WHO_INVITED = RULES.compile(r"<talks|forum>[^;\n]{0,60}? <invite> (?:of|from|by) ")
"""Between taking part and a gathering: it is that of who has invited somebody to another."""
_OF_ITS_OWN = lazy(r"\b(?:for|of) which\b|\b(?:which|that|who) (?:was|were|is|are|has|have|had|will)\b")
"""Between taking part and a gathering: what else is told of something there."""
_CROWD = prefiltered(
    r"\b(?:teams?|athletes?|sportsmen|airways|airlines|compan(?:y|ies)|firms?|businesses|producers?|exporters?|students?|"
    r"artists?|startups?|universit(?:y|ies))\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
"""Before taking part in a conference of no organisation: those who do are no officials."""
_WITH_CITIZENS = lazy(
    r" (?:with|of|for) (?:[\w-]+ ){0,8}?(?:civil society|students|alumni|business\w*|entrepreneurs|investors|"
    r"journalists|youth|young|community|diaspora|companies|NGOs?|non-governmental|workers|activists|artists)\b"
)
"""Behind a conference of no organisation: those with whom somebody takes part in it are no officials."""
_SPEAKS = lazy(r"address|deliver|took the floor|takes the floor|interven|spoke|speaks|presid|chair")
_THEN_WENT = RULES.compile(r", (?:the )?(?:<actor>|he|she|they)[^,;\n]{0,60}? (?:<arrive>|<visited>|<visit>)")
"""Between taking part in something and a gathering to which somebody went afterwards."""
_OPPOSED = lazy(r"\b(?:issue|problem|challenge|matter|need|concern|question)s?\b")
_MATTERS = RULES.compile(
    r" (?:the |their )?(?:<field>|relations|ties|issues|matters)(?: [^<forum|org>.;\n]{0,40})?,? and (?:the |<date>)"
)
"""Behind `address`: matters, of which the gathering is the last."""
_ISSUED = RULES.compile(r"[ -]?(?:'s )?(?:<document>|<name>|<field>|<body>|<actor>|<state>|[A-Z])")
_REPORTED = lazy(r"\b(?:said|announced|informed|stated|reported|confirmed)\b[^.;]* would (?:\w+ )?$", re.IGNORECASE)
_NEXT = lazy(r" (?:in )?(?:the|its|their) (?:next|upcoming|forthcoming)\b")
"""Behind `said that he would attend`: it is to come."""
_AND_ON = RULES.compile(r",? and,? (?:on )?(?P<day><date>),? (?:in|at) (?:the )?(?:[\w'-]+ |<modifier> ){0,3}$")
"""Before the second gathering that somebody joins: its day."""
_ON_ITS_DAY = RULES.compile(
    r"(?: \([^()\n]{1,30}\))?(?:,? <hold>)?(?:,? (?:in|at) (?:the )?<PLACE>)?,? (?:on |in |from )?(?P<day><date>)"
)
"""Behind a gathering: its own day."""
_ANOTHER_DAY = RULES.compile(
    r"(?:,|\band),? (?:and )?on (?:the )?<date>,? (?:<actor>|[Hh]e|[Ss]he|we|I|they) [^.;\n]*$"
)
"""Between two gatherings of one organisation: somebody joins the second on a day of its own."""
_WORDS = (
    r"(?:(?!(?:before|after|since|for|from|to|with|by|on|in|at|of|that|which|where|who|one)\b)[\w'’-]+ |"
    r"<modifier> |<field> |<name> |<city> |<state>-)"
)
_AND_ANOTHER = RULES.compile(
    r"(?: \([^()\n]{1,30}\))?(?:,? <hold>)?(?:,? (?:in|at) (?:the )?<PLACE>(?:, <state>)?|,? (?:on |from )?<date>){0,2}"
    r"(?:,? (?:that |which )?(?:we|he|she|they|I)(?:'ve)? (?:<hold> |just |also |have ){0,3}(?:<hold>|<join>))?"
    rf"(?:[,;]|[,;]? and|,? as well as|,? followed by)(?: also| then)?(?:,? (?:on )?<date>,?)?"
    r"(?: at| in| of| to)?(?: <PLACE> for)?"
    rf"(?: (?:the|an?|its) {_WORDS}{{0,6}}| (?:(?:\d|[A-Z])[\w'’-]* |<modifier> |<name> ){{0,4}})"
)
"""Between two gatherings of a list."""
_ITS_OWN = RULES.compile(r"(?:<S>)? (?:<hold>|will|is|was|are|were|has|had|would|[a-z]+ed)\b")
"""Behind the second of two: a clause of its own tells of it."""
_OF_MANY = lazy(r"summit|conference|forum|congress|(?:general )?assembly|general debate|council")
_GO_WITH = ("and related ", "and associated ")
"""Before meetings that go with a gathering, and are none of their own."""
_MEETINGS = frozenset({"forum", "talks"})
_AROUND, _ADDRESSED, _NEWS = 70, 4, 1


_Read = Callable[[Clause, Gathering], Told | None]


def find_forums(clause: Clause) -> Iterator[Candidate]:
    """Yield the multilateral events that home took part in, or will."""
    named = list(gatherings(clause))
    seen: dict[str, Gathering] = {}
    last: tuple[Gathering, Told] | None = None
    for gathering in chain(named, conferences(clause, named) if clause.kinds & _MEETINGS or clause.forum else ()):
        if clause.text.endswith(_GO_WITH, clause.start, gathering.at):
            continue
        told = _read(clause, gathering)
        if last and not told and gathering.at == last[0].at:
            told = last[1]
        if last and gathering.named and gathering.start >= last[0].end and (not told or told[2] == last[1][2]):
            told = _told_with(clause, *last, gathering)
        last = (gathering, told) if told else None
        before = seen.get(gathering.party)
        if told and told[1] != "void" and (before is None or _is_another(clause, before, gathering)):
            seen[gathering.party] = gathering
            yield _candidate(clause, gathering, *told, listed=before is not None)
    if not seen:
        yield from joined_colleagues(clause)
        yield from told_who_came(clause)
        yield from officials_gather(clause)
        yield from hosted_below(clause)
        yield from titled_gathering(clause)


def _is_another(clause: Clause, last: Gathering, one: Gathering) -> bool:
    """Whether a gathering is another than the last one of its organisation: on a day of its own, or by its name."""
    if _ANOTHER_DAY.search(clause.text, last.end, one.start):
        return True
    if not (last.named and one.named) or one.start < last.end:
        return False
    return name_at(clause, last.start, last.end).is_of_another_than(name_at(clause, one.start, one.end))


def _read(clause: Clause, one: Gathering) -> Told | None:
    """Return what a sentence tells of a gathering: the rule, its status, and the position of the word for it."""
    return next(filter(None, (read(clause, one) for read in _reads_of(clause, one))), None)


def _told_with(clause: Clause, last: Gathering, told: Told, one: Gathering) -> Told | None:
    """Return of a gathering in a list what is told of the last one: `attended the A summit and the meeting of B`."""
    listed = one.whole and _AND_ANOTHER.fullmatch(clause.text, last.end, one.start)
    return told if listed and not _ITS_OWN.match(clause.text, one.end, clause.end) else None


def _reads_of(clause: Clause, one: Gathering) -> tuple[_Read, ...]:
    if one.named:
        return _READS_OF_ORGANS if one.standing else _READS
    return _READS_OF_CONFERENCES if _OF_MANY.match(clause.form(one.at)) else _READS_OF_SESSIONS


def _joined(clause: Clause, one: Gathering) -> Told | None:
    """Read `took part in the summit`."""
    match = _JOINED.search(words_up_to(clause, one))
    if match is None:
        return None
    at = one.start - len(match[0])
    directly = _DIRECTLY.fullmatch(match["gap"]) or (
        clause.form(at).startswith("join") and _OTHERS_FOR.fullmatch(match["gap"])
    )
    if _is_something_else(clause, one, at, match["gap"]) or not (one.named or directly):
        return None
    if not one.named and (
        _CROWD.search(clause.words(max(clause.start, at - _AROUND), at))
        or _WITH_CITIZENS.match(clause.words(one.end, clause.end))
    ):
        return None
    if clause.form(at).endswith("ing") and _OF_OTHERS.search(clause.text, max(clause.start, at - _NEAR), at):
        return None
    subject = who_joins(clause, at)
    by_others = subject and not has(subject, clause.home) and has_known_party(subject[0])
    if by_others or _is_told_in_passing(clause, one, at):
        return "took_part", "void", at
    status = _join_status(clause, at)
    there = status == "planned" and _WHILE_THERE.search(clause.text, clause.start, at)
    status = "held" if there and not _WILL.search(clause.words(clause.start, at)) else status
    joining = status == "held" and clause.form(at).endswith("ing")
    yet = joining and (
        _UPCOMING.search(match["gap"])
        or clause.text.endswith(_AHEAD_OF, clause.start, at)
        or _AND_WILL_ALSO.match(clause.text, clause.start, clause.end)
    )
    return "took_part", "planned" if yet else status, at


def _is_told_in_passing(clause: Clause, one: Gathering, at: int) -> bool:
    """Whether taking part is only what somebody did before, on no day that is told: `After having chaired A`.

    So it is where it is told what a participation shows.
    """
    if clause.form(at).endswith(_NOUNS) and _SHOWS.match(clause.text, one.end, clause.end):
        return True
    if not _HAVING.search(clause.words(clause.start, at)):
        return False
    return all(mention.kind != "date" for mention in clause.folded.within(at, min(clause.end, one.end + _NEAR)))


def _addressed(clause: Clause, one: Gathering) -> Told | None:
    """Read `addressed the Security Council`, which is more than to be a member of it."""
    told = _joined(clause, one)
    return told if told and _SPEAKS.match(clause.form(told[2])) else None


def _is_something_else(clause: Clause, one: Gathering, at: int, gap: str) -> bool:
    """Whether what is joined, attended or addressed is not the gathering, or is so by others."""
    form = clause.form(at)
    pattern = _SOMEBODY if form.startswith(("particip", "attend", "join", "presence")) else _NOT_AN_EVENT
    other, whose = pattern.match(clause.text, at + 1), _OF_WHOM.match(clause.text, at + 1)
    if not whose and form.endswith(_NOUNS):
        whose = _WHOSE.search(clause.text, clause.start, at)
    if whose and _is_of_another(clause, whose.start("who")):
        return True
    if form.startswith("represent") and _STANDS_FOR.fullmatch(gap) and clause.folded.at(one.start).kind == "org":
        return True
    if other and other.end() <= one.start and not _AT.search(clause.text, other.end(), one.start):
        return True
    addressed = form.startswith("address") and (
        (gap.count(" ") > _ADDRESSED and not _SITTING.search(gap)) or _MATTERS.match(clause.text, at + 1) is not None
    )
    if (
        _OF_ITS_OWN.search(gap)
        or _OF_WHO_INVITED.search(gap)
        or (form.endswith("ing") and _THEN_WENT.search(clause.text, at, one.start))
    ):
        return True
    if _OPPOSED.search(gap) or _MARGINS.search(gap) or _EVERY.match(gap) or addressed:
        return True
    return not one.whole and _ISSUED.match(clause.text, one.end) is not None


def _join_status(clause: Clause, at: int) -> Status:
    if clause.form(at).endswith(_NOUNS):
        approved = _APPROVED.search(clause.words(max(clause.start, at - _NEAR), at))
        return "planned" if approved else clause.noun_status(at)
    if _AN_ADDRESS.search(clause.text, max(clause.start, at - _NEAR), at + 1):
        return "planned" if _WILL.search(clause.words(clause.start, at)) else "held"
    status = clause.verb_status(at)
    ahead = "date" in clause.kinds or _NEXT.match(clause.words(at + 1, clause.end))
    if status == "void" and ahead and _REPORTED.search(clause.words(clause.start, at)):
        return "planned"
    return status


def _sat(clause: Clause, one: Gathering) -> Told | None:
    """Read `the council of ministers discussed`, and what somebody did within the framework of it."""
    within = one.whole and _HELD_IN.search(clause.words(max(clause.start, one.start - _AROUND), one.start))
    if within and "date" not in clause.kinds and _OF_RELATIONS.search(clause.words(clause.start, one.start)):
        return None
    meets = _MEETS.match(clause.text, one.end, clause.end) or _HAVE_MET.search(clause.text, clause.start, one.start)
    if within and not meets:
        return "within", status_of(clause, one), one.at
    if _ON_MARGINS.search(clause.words(max(clause.start, one.start - _AROUND), one.start)):
        return None
    if _RESOLVED.match(clause.words(one.end, clause.end)):
        return None
    opens = clause.number <= _NEWS and _BEGINS.match(clause.text[clause.start : one.start])
    sat = _SAT.match(clause.text, one.end, clause.end) if one.whole and opens else None
    if sat is not None:
        holds = clause.folded.at(sat.end() - 1).kind == "hold"
        yet = holds and clause.verb_status(sat.end() - 1) == "planned"
        return "sat", "planned" if yet else status_of(clause, one), one.at
    return None


def _held_at_home(clause: Clause, one: Gathering) -> Told | None:
    """Read `the summit held in Astana on 2 March`: home, where it was, took part in it."""
    return ("held_at_home", status_of(clause, one), one.at) if is_held_at_home(clause, one) else None


def _is_of_another(clause: Clause, at: int) -> bool:
    """Whether a participation is that of somebody of another state; an office alone is of home."""
    who = clause.folded.at(at)
    return not is_home(clause, who) and (who.kind != "actor" or any(actor.party for actor in who.value))


def _to_come(clause: Clause, one: Gathering) -> Told | None:
    """Read `the summit, which Lima will host in May` and `the upcoming summit in May`."""
    if not one.whole and _ISSUED.match(clause.text, one.end):
        return None
    words = clause.words(max(clause.start, one.start - _AROUND), one.start)
    if _ON_MARGINS.search(words):
        return None
    verb = hosts_at(clause, one)
    if verb >= 0:
        return hosted(clause, one, verb)
    if is_to_be_held_at_home(clause, one) or _AGREED_TO.search(clause.words(clause.start, one.start)):
        return "forum_planned", "planned", one.at
    ahead = {mention.kind for mention in clause.folded.within(one.start, min(clause.end, one.end + _AROUND))}
    to_be = ahead & {"date", "city", "state"} and _TO_BE.match(clause.text, one.end, clause.end)
    if not to_be and not _is_coming(clause, one, words, dated="date" in ahead):
        return None
    status = status_of(clause, one)
    planned = status == "planned" or (status == "held" and _WILL_HOST.match(clause.text, one.end, clause.end))
    return ("forum_planned", "planned", one.at) if planned and may_join(clause.home, one.party) else None


def _is_coming(clause: Clause, one: Gathering, words: str, *, dated: bool) -> bool:
    """Whether the words before a gathering tell that it is to come, and it has a date, or a town behind it."""
    upcoming = _UPCOMING_ONE.search(words) if one.whole else None
    if upcoming and (_PREPARED_FOR.search(words) or _IN_TOWN.match(clause.text, one.end, clause.end)):
        return True
    called = clause.folded.within(max(clause.start, one.start - _CALLED_BY), one.start)
    return (dated or any(mention.kind == "date" for mention in called)) and _COMING.search(words) is not None


def _lies_ahead(clause: Clause, one: Gathering) -> Told | None:
    """Read `discussed the June 14 summit` and `the agenda of the summit on 14 June`: its day is still to come."""
    if not one.whole or not may_join(clause.home, one.party):
        return None
    words = clause.words(max(clause.start, one.start - _AROUND), one.start)
    if _ON_MARGINS.search(words) or _AHEAD_OF_IT.search(words):
        return None
    called = clause.folded.within(max(clause.start, one.start - _CALLED_BY), one.end)
    behind = _ON_ITS_DAY.match(clause.text, one.end, clause.end)
    days = [*called, *([clause.folded.at(behind.start("day"))] if behind else [])]
    times = [mention.value.resolve(clause.reading.written_on) for mention in days if mention.kind == "date"]
    ahead = any(time.to_the_day and time.earliest and time.earliest > clause.reading.written_on for time in times)
    return ("forum_planned", "planned", one.at) if ahead else None


def _opened(clause: Clause, one: Gathering) -> Told | None:
    """Read `the Minister opened the forum`; who opens a dialogue begins to talk."""
    match = _OPENS.search(words_up_to(clause, one))
    if match is None or not one.whole or "dialogue" in clause.words(one.start, one.end):
        return None
    at = one.start - len(match[0])
    return ("opened", clause.verb_status(at), at) if has(subject_of(clause, at), clause.home) else None


def _candidate(clause: Clause, one: Gathering, name: str, status: Status, at: int, *, listed: bool) -> Candidate:
    held = "meeting_held" if is_of_two(clause.folded, one, clause.home) else "forum_attended"
    kind = "meeting_agreed" if status == "planned" else held
    start, end = min(at, one.start), max(at + 1, one.end)
    own = _AND_ON.search(clause.text, at, one.start)
    if listed and not own:
        own = _ON_ITS_DAY.match(clause.text, one.end, clause.end)
    if name == "run_by":
        own = own or RUN_BY_ON_ITS_DAY.match(clause.text, one.end, clause.end)
    facets: dict[str, Any] = {"gathering": True, **({"on": clause.folded.at(own.start("day"))} if own else {})}
    if one.named:
        facets["called"] = one.start, one.end
    return Candidate(kind, name, clause, start, end, [state(one.party)], status, at=at, facets=facets)


_READS = (
    attended, _joined, which_joined, led_there, came_for, _opened, _to_come, spoke_at, run_by, told_from_within,
    acted_there, _held_at_home, _sat, _lies_ahead, recalled,
)  # fmt: skip
_READS_OF_CONFERENCES = (
    attended, _joined, which_joined, led_there, came_for, _opened, host, spoke_at, run_by, told_from_within,
    prepared_for,
)  # fmt: skip
"""How a sentence may tell that somebody took part in a conference of no organisation, which home needs not to join."""
_READS_OF_ORGANS = (_addressed, spoke_at, acted_there)
"""The same of an organ that one may be a member of."""
_READS_OF_SESSIONS = (_joined, which_joined)
"""The same of a session or a fair, of which there are many."""
