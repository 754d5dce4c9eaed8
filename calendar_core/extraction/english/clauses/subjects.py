"""Who stands before a verb, and whom a pronoun there means."""

import re

from calendar_core.extraction.english.clauses.candidates import Clause, participants
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

_SUBJECT = RULES.compile(
    r"(?P<who>(?:<actor>|(?<!<city>, )<state>|<org>)"
    r"(?:(?: \(<org>\))?,? (?:led|headed) by (?:the |its |his |her )?<actor>)?"
    r"(?:(?:,|,? and|,? as well as) (?:the |his |her )?(?:(?:<body> )?<actor>|<state>|<org>))*"
    r"(?: and (?:(?:an? few|several|some|other|senior|two|three|four|five|six|seven|eight|nine|ten|\d+) )+<actor>)?"
    r"(?:(?:; (?:and )?(?:the )?<actor>){2,})?)"
    r"(?!(?:<S>)?(?:-(?:<org>|<state>))?[ -](?:[a-z]+ |<modifier> )?<forum|talks|document|mission|relations>)"
    r"(?!\) (?:<actor>(?:<S>)? )?<forum|talks>)"
    r"|\b(?P<we>[Ww]e|I|[Mm]y|[Oo]ur(?! (?:[a-z-]+ )?(?:country|state|capital|city|<body> of <city>)))\b"
    r"|\b(?P<they>[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Tt]he latter)\b"
    r"|(?P<group>\b(?:[Tt]he(?: two| both)?|[Bb]oth|[Tt]wo) "
    r"(?:sides|parties|leaders|ministers|presidents|officials|interlocutors|countries|delegations)\b"
    r"|\b(?:[Bb]oth|[Tt]wo) <actor>)"
)
_PLACE_OR_OWNER = RULES.compile(
    r"(?:<arrive|visit|visited>|<forum|talks> and|(?:^|[ (])(?:of|in|at|to|for|from|on|with|between|"
    r"against|under|towards|than|about|into|via|within))"
    r"(?: the| his| its| their)? \"?$"
)
_SET_IN = RULES.compile(r"(?:<arrive|visit|visited>|\b(?:[Ii]n|[Ff]rom|[Oo]f|[Tt]o)) (?:the )?$")
"""Before a list of whom only those act who are no states: `In Peru, the Minister met`."""
_OBJECT = RULES.compile(
    r"(?:\bwith|\bby|<met>|<receive>|<call_on>|<visited>|<join>(?: in)?|"
    r"\b(?:greeted|thanked|congratulated|accompanied|told|guests? of|informed|briefed|assured|praised|"
    r"represent(?:ed|ing)|succeed(?:ed|ing)))"
    r"(?: the| his| her| its| their)?(?: other| fellow)?(?: <body>)? $"
)
_WHO_IS = RULES.compile(
    r"<actor>, who (?:is|was|are|were|<arrive>|<visited>|<hold>)[^.;\n]{0,160}, (?:also |then |later |today |<date> )?"
    r"(?:<hold> (?:[a-z-]+ ){0,4})?$"
)
"""Before a verb: who acts is introduced first, and told of in passing."""
_ACCOMPANIED = RULES.compile(
    r"<actor>, (?:accompanied by|together with|along with|(?:lead|head)ing an?) [^.;\n]{0,200}, "
    r"(?:(?:will|would|is to|is due to|is set to|is expected to|"
    r"is scheduled to|(?:is|was) (?:on|paying) an?(?: [a-z]+| <modifier>){0,3}) )?"
    r"(?:also |then |later |today |<date> )?(?:<hold> (?:[a-z-]+ ){0,4})?$"
)
"""Before a verb: who acts is told with those who came along."""
_COMPANY = lazy(r"ied by|(?:together|along) with|(?:lead|head)ing an?\b")
_APPOSED = RULES.compile(
    r"<actor>, (?:himself |herself )?(?:an?|one of the) [^.;,\n<talks><met><visit><visited><receive>]{2,80}, "
    r"(?:also |then |later |today |<date> )?(?:<hold> (?:[a-z-]+ ){0,4})?$"
)
"""Before a verb: who acts, and what sort of person that is."""
_IN_DASHES = RULES.compile(
    r"<actor> [-–] [^.;:\n–]{3,80} [-–] (?:also |then |later |today |<date> )?(?:<hold> (?:[a-z-]+ ){0,4})?$"
)
"""Before a verb: who acts, and what is told of him aside."""
_OF_TWO_OFFICES = RULES.compile(
    r"<actor>, (?:the )?<actor>(?: of the (?:Republic|Kingdom|State|Union|Federation))?,? and (?:the )?<actor>, $"
)
"""Before a verb: somebody and the two offices that he holds, the other one perhaps of an organisation."""
_FRONTED = RULES.compile(
    r"(?:[^\"\n<talks><met>]{0,80}: [\"“])?\s*(?:Before|After|Following|Ahead of|Prior to|In addition to|Besides|"
    r"Apart from|Aside from|Alongside|At|During|In) (?:an? |the |his |her )?(?:[a-z-]+ ){0,2}<talks|met|phone>"
    r"[^.,;\n<talks><met>]{0,60}<actor>, (?=(?:the )?<actor|name>(?:,? (?!and |<actor>|as well)))"
)
"""What somebody did before or after what a sentence tells: with whom is no subject of it."""
_ESCORTED = RULES.compile(
    r"\W*(?:Accompanied|Flanked|Joined|Assisted) by [^.;:\n]{3,240}, (?=(?:the )?<actor>(?! and )[^,;\n<actor>]{0,80}$)"
)
"""How a sentence begins that tells first who came along with whoever acts."""
_ISSUED = lazy(
    r"(?:^|[\n:\"] ?)(?:Joint |Press |Media )?"
    r"(?:[Ss]tatement|[Rr]eadout|[Rr]emarks|[Mm]essage|[Cc]omments?|[Bb]riefing) (?:from|by)(?: the)? $"
)
"""Before whoever issues a statement: it tells of others."""
_ALONGSIDE = lazy(r"\balongside [^.;,\n]{0,80}$")
"""Before those beside whom somebody did something."""
_ISSUED_ON = lazy(r",? (?:on|about|regarding|concerning|following|welcoming)\b")
_CITY_AND = RULES.compile(r"<city>(?:, | \()$")
_RELATIVE = RULES.compile(r"(?:,? and <name>)?,? (?:who|whose|which)\b")
_WHO_ALONE = RULES.compile(
    r",? who (?:bec(?:ame|omes) (?:also )?the (?:(?:first|only|last|latest)\b|<actor> to\b)|(?:is|was|has)\b)"
)
"""Behind a list: what is told of one, the last of it."""
_COORDINATED = RULES.compile(
    r"(?:, (?:and|while|but)|;(?: and)?) (?:(?:(?:on |in )?<date>|then|later|afterwards|before <modifier>),? )*$"
)
_TOLD_OF_HIS = RULES.compile(
    r"\b(?:told|tells|telling|inform(?:ed|s|ing)|brief(?:ed|s|ing)|updat(?:ed|es|ing)|appri[sz]ed|acquainted) "
    r"(?:(?:the|his|her|their) )?(?P<object><actor>)(?:,? (?:in detail|at length|in turn|also),?)? "
    r"(?:about|on|of|with) (?:the )?(?:[a-z]+ (?:and [a-z]+ )?(?:of|from) )?(?:(?:his|her) )?$"
)
"""Before `his talks`: whoever tells of them had them, and not who is told, as in `informed A about his talks`."""
_TOLD_THAT = RULES.compile(
    r"\b(?:told|tells|inform(?:ed|s)|assure[ds]|notif(?:ied|ies)|promise[ds]|"
    r"(?:confirm|announc|explain|indicat|signal)\w+ to|said to|wrote to) (?:(?:the|his|her|their) )?"
    r"(?P<object><actor>)(?:,? (?:[a-z]+ ){0,3}[a-z]+,?| on <date>)? that,? $"
)
"""Before `he will come`: whoever says so, and not who is told, as in `told A that he would come`."""
_BEGINS = RULES.compile(r"\s*(?:(?:[Oo]n )?(?:<date>|the same day),? )?(?:[Tt]he )?<actor>")
_ELLIPSIS = RULES.compile(
    r"(?:, (?:<modifier>|then|before)|,? and (?:<modifier>|then|later|afterwards|subsequently|thereafter|also)) "
    r"(?:<hold> (?:[a-z-]+ ){0,4})?$"
)
"""Before a verb without a subject of its own."""
_VERBS = ("met", "receive", "call_on")
_OWNED = RULES.compile(r"<org> (?:[a-z-]+ |<modifier> )?<forum|talks>$")
"""What an organisation before it names, and does not do: `held a C5+1 meeting`."""
_INVITED_BY = RULES.compile(
    r"<invite> (?:of|from|by) (?:the |his |her )?$|\bat (?:the|an) <invite> of (?:the |his |her )?<actor> $"
)
"""Before who invites: it is the guest who goes, `at the invitation of A he will visit Peru`."""
_LOOK_BACK = 20
_ISSUED_REACH, _ASIDE_REACH = 40, 100
_MANY = lazy(r"\b(?:members|officials|representatives|deputies|leaders|parliamentarians|diplomats)\b")
"""Offices of several, whom neither `his` nor `her` means."""
_BESIDE = RULES.compile(r"<actor> $")
"""Before `visiting`: who is on a visit, and nobody who stands farther off, as in `met the senators visiting Lima`."""
_OF_ITS_KIND = RULES.compile(
    r"\b(?:is|was|were|are|be|been|become|became|becoming) (?:also )?(?:among |one of )?the "
    r"(?:<actor>|(?:first|second|third|last|only|latest)"
    r"(?: [a-z-]+| <actor>| <modifier>| <state>| <demonym>| <org>){1,5}) to (?:be )?$"
)
"""Before a verb: who is told to be the first, or the only one, to do something."""
_TO_DO = (" to ", " to be ")
"""How that ends."""


def subject_of(clause: Clause, position: int) -> list[Actor]:
    """Return who stands before a verb; none when nobody does, or a group such as `the two sides`."""
    first = _first_verb(clause, position) or _of_its_kind(clause, position)
    if first is not None:
        return subject_of(clause, first)
    introduced = _introduced(clause, position)
    if introduced:
        return introduced
    last: re.Match[str] | None = None
    before = (clause.text, clause.start, position)
    fronted = _FRONTED.match(*before) or _ESCORTED.match(*before)
    up_to = position + 1 if _OWNED.search(clause.text, clause.start, position + 1) else position
    for match in _SUBJECT.finditer(clause.text, fronted.end() if fronted else clause.start, up_to):
        if not match["who"] or _may_act(clause, match, first=last is None):
            last = match
    if last is None or last["group"]:
        return []
    if last["we"]:
        return [Actor(clause.home, stated=True)]
    if last["they"]:
        return _of_pronoun(clause, last.start(), last["they"].lower())
    return _acting(clause, last, position)


def _of_its_kind(clause: Clause, position: int) -> int | None:
    """Return where it begins that somebody is the first, or the only one, to do something."""
    if not clause.text.endswith(_TO_DO, clause.start, position):
        return None
    match = _OF_ITS_KIND.search(clause.text, clause.start, position)
    return match.start() if match else None


def _introduced(clause: Clause, position: int) -> list[Actor]:
    """Return who acts though others stand nearer to the verb, or before it: introduced with two offices, or in passing.

    Whoever is `visiting Lima` stands right before that.
    """
    if clause.form(position) == "visiting" and (beside := _BESIDE.search(clause.text, clause.start, position)):
        return list(clause.folded.at(beside.start()).value)
    passing = _WHO_IS.search(clause.text, clause.start, position) if "who " in clause.words_and_marks else None
    if passing is None and _COMPANY.search(clause.words_and_marks):
        passing = _ACCOMPANIED.search(clause.text, clause.start, position)
    if passing is None:
        passing = _APPOSED.search(clause.text, clause.start, position)
    if passing is None and (" - " in clause.words_and_marks or " – " in clause.words_and_marks):
        passing = _IN_DASHES.search(clause.text, clause.start, position)
    if passing is not None:
        return list(clause.folded.at(passing.start()).value)
    offices = _OF_TWO_OFFICES.search(clause.text, clause.start, position)
    somebody = list(clause.folded.at(offices.start()).value) if offices else []
    return somebody if all(actor.name for actor in somebody) else []


def _acting(clause: Clause, match: re.Match[str], position: int) -> list[Actor]:
    """Return those of a list who act: no states in which, or after a visit to which, somebody else acts.

    Before `, who was the first to meet` only the last one does.
    """
    actors = participants(clause.folded, *match.span("who"))
    alone = _WHO_ALONE.match(clause.text, match.end(), clause.end)
    if alone and "," not in clause.text[alone.end() : position] and actors[-1:] and actors[-1].sort == "person":
        return actors[-1:]
    people = [actor for actor in actors if actor.sort != "state"]
    if people and _SET_IN.search(clause.text, max(clause.start, match.start() - _LOOK_BACK), match.start()):
        actors = people
    return actors if any(actor.party for actor in actors) else []


def _first_verb(clause: Clause, position: int) -> int | None:
    """Return the verb whose subject is that of another: in `received A in his office, then met B` the first."""
    ellipsis = _ELLIPSIS.search(clause.text, clause.start, position)
    if ellipsis is None:
        return None
    marked = reversed(clause.folded.marked(clause.start, ellipsis.start()))
    return next((at for at, mention in marked if mention.kind in _VERBS), None)


def _of_pronoun(clause: Clause, position: int, word: str) -> list[Actor]:
    """Return whom `he`, `they` or `his` means: who acted before in the sentence, or whom the text is about."""
    if word in ("his", "her", "the latter"):
        told = _before(clause, _told_before(clause, position))
        return told or (clause.context.guests if word == "the latter" else [])
    if first := _first_of(clause, position):
        return first
    earlier = clause.text.find(f" {word} ", clause.start, position - 1)
    again = earlier >= 0 and not clause.text.endswith("whom ", clause.start, position)
    return _before(clause, earlier if again else _told_before(clause, position)) or clause.context.topic


def _may_act(clause: Clause, match: re.Match[str], *, first: bool) -> bool:
    """Whether actors are more than a place, an owner or an object: in `met with A, who …` A acts again."""
    before = max(clause.start, match.start() - _LOOK_BACK)
    if clause.in_title and first and _issues(clause, match):
        return False
    first_named = clause.folded.at(match.start("who")).kind
    if first_named != "actor" and _CITY_AND.search(clause.text, before, match.start()):
        return False
    as_what = (" as ", " as the ") if len(match["who"]) == 1 and not _begins_a_reason(clause, match) else ()
    if not first and clause.text.endswith(("(", *as_what), before, match.start()):
        return False
    if _PLACE_OR_OWNER.search(clause.text, before, match.start()):
        somebody = any(mention.kind == "actor" for mention in clause.folded.within(*match.span()))
        sorts = {actor.sort for actor in participants(clause.folded, *match.span("who"))}
        introduced = _RELATIVE.match(clause.text, match.end()) is not None
        if not somebody or (not first and sorts == {"office"} and not introduced):
            return False
    aside = max(clause.start, match.start() - _ASIDE_REACH)
    if not first and (
        _INVITED_BY.search(clause.text, before, match.start()) or _ALONGSIDE.search(clause.text, aside, match.start())
    ):
        return False
    is_object = _OBJECT.search(clause.text, before, match.start()) is not None
    return first or not is_object or _RELATIVE.match(clause.text, match.end()) is not None


def _begins_a_reason(clause: Clause, match: re.Match[str]) -> bool:
    """Whether `as` before somebody named begins a clause: `no talks are planned, as President A paid a visit`."""
    comma = clause.text.endswith((", as ", ", as the "), clause.start, match.start("who"))
    return comma and any(actor.name for actor in participants(clause.folded, *match.span("who")))


def _issues(clause: Clause, match: re.Match[str]) -> bool:
    """Whether somebody is only whose statement on something it is: `Statement from Press Secretary A on the visit`."""
    start = max(clause.start, match.start() - _ISSUED_REACH)
    issued = _ISSUED.search(clause.words(start, match.start()))
    return issued is not None and _ISSUED_ON.match(clause.text, match.end()) is not None


def _first_of(clause: Clause, position: int) -> list[Actor]:
    """Return with whom a sentence begins, whom a pronoun in its second half means: `A met B, and later he met C`."""
    if not _COORDINATED.search(clause.text, clause.start, position):
        return []
    begins = _BEGINS.match(clause.text, clause.start, position)
    if begins is None:
        return []
    return [one for one in clause.folded.at(begins.end() - 1).value if one.sort in ("person", "office") and one.party]


def _told_before(clause: Clause, position: int) -> int:
    """Return where to look for whom a pronoun means: in `met A, with whom he spoke` before A."""
    told = _TOLD_OF_HIS.search(clause.text, clause.start, position) or _TOLD_THAT.search(
        clause.text, clause.start, position
    )
    if told:
        return told.start("object")
    if not clause.text.endswith("whom ", clause.start, position):
        return position
    actors = [at for at, mention in clause.folded.marked(clause.start, position) if mention.kind == "actor"]
    return actors[-1] if actors else position


def _before(clause: Clause, position: int) -> list[Actor]:
    """Return the last person named in a sentence before a pronoun."""
    for at, mention in reversed(clause.folded.marked(clause.start, position)):
        if mention.kind == "actor" and mention.value[0].sort in ("person", "office") and mention.value[0].party:
            if mention.value[0].office and _MANY.search(mention.value[0].office.text):
                continue
            if _INVITED_BY.search(clause.text, max(clause.start, at - _LOOK_BACK), at):
                continue
            return list(mention.value)
    return []
