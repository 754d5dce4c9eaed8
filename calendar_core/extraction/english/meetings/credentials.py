"""Rules for credentials: who presented them, in a sentence of their own or in the list that follows one."""

import re
from collections.abc import Iterator

from attrs import evolve

from calendar_core.extraction.english.clauses.addressed import foreign_in_title
from calendar_core.extraction.english.clauses.candidates import (
    Candidate,
    Clause,
    actors_of,
    distinct,
    foreign,
    participants,
    state,
)
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.people.actors import LEVELS, Actor, party_of
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

_PRESENTED = rule(
    "credentials",
    r"<presented|receive|join>[^;:\n]{0,160}?<credentials>|<credentials>[^;:\n]{0,90}?<presented|receive|join>"
    r"|<credentials>(?:[- ](?:presentation|presenting|receiving))?[- ]ceremony\b",
    "credentials",
)
_HANDED = lazy(r"receiv|accept")
"""What is done with credentials, of all that is done with guests."""
_RECIPIENT = RULES.compile(
    r"<credentials>(?: from (?:the )?<actor>)?[^.;\n<actor>]{0,60}? to "
    r"(?:the |His |Her )?(?:<honorific>[., ]*)?(?P<who><actor>)"
)
_IN_A_STATE = RULES.compile(r"<credentials> in (?:the )?(?P<state><state>)")
"""In a title: where home's ambassador presented credentials."""
_TO_ORGANISATION = RULES.compile(r"<credentials>[^.;\n<actor>]{0,40}? to (?:the )?<org>")
"""Before the name of whom the tables know as part of an organisation: `credentials to the UN Secretary-General`."""
_FROM_STATE = RULES.compile(
    r"<name>(?: \(| ?[-–] ?|,? (?:from|of) |,? (?:representing|<join>) |"
    r",? (?=<state>(?:[,;.\n]| and\b)))"
    r"(?:the )?(?P<state><state>|<org>|(?<=\()<demonym>(?=\)))(?!-)"
)
_EACH_PRESENTED = RULES.compile(
    r"(?P<who><actor>)[^.;\n<actor><date><presented>]{0,70}? (?P<verb><presented>)"
    r"(?: (?:(?:his|her|their) )?<credentials>)?[^.;\n<actor><date><presented>]{0,40}? (?:on |in )?(?P<day><date>)"
)
_NAME_BEHIND = RULES.compile(r"<state> (?P<name><name>)(?=[,.;\n]| and\b)")
"""In a list of ambassadors: a state and who comes from it."""
_STATE_FIRST = RULES.compile(r"^[^<name>]*<state>[,:] (?:<name>, <state>[,:] )*$")
"""Before a name, in a list that tells the state of each before the name."""
_IN_TURN = RULES.compile(
    r"(?:<modifier>|<actor>|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|last|final)) "
    r"(?:<actor> |envoy |diplomat )?to (?P<at><presented>) (?:his|her|their) (?:[A-Z]?[a-z]+ )?<credentials>"
    r"(?: to (?:the |His |Her )?(?:<honorific>[., ]*)?<actor>)? (?:is|was|were)(?: also)? "
)
"""Before who it was: one after the other presented credentials."""
_DASHED = RULES.compile(r"<actor> ?[-–] ?(?:[Tt]he )?(?P<state><state>)(?!-)")
_STATES_ARE = RULES.compile(
    r"\W*(?:(?:The|These) (?:nations|countries|states)(?: [a-z]+){0,3}|They|The (?:new )?(?:envoys|diplomats)) "
    r"(?:are|were|includ(?:e[ds]?|ing)|come|came|represent(?:ed)?):? "
    r"(?:(?:(?:the |those )?(?:envoys|diplomats|ambassadors|representatives) )?(?:of|from) )?"
    r"(?P<states>(?:the )?<state>(?:(?:,|,? and|,? as well as) (?:the )?<state>)*)\s*(?:\.|$)"
    r"|[^.;\n<met><talks>]{0,60}?(?:<receive>|\baccepted) (?:these|those|the|their) "
    r"(?:[Ll]etters|documents|<credentials>)(?: [a-z]+){0,2}? from "
    r"(?P<senders>(?:the )?<state>(?:(?:,|,? and|,? as well as) (?:the )?<state>)+)"
)
_FEW = 2
"""So many names with their states are a list."""
_NOUNS = ("presentation", "presentation of", "handing over")
_INFINITIVES = ("present", "submit")
_AT_CEREMONY = lazy(r"\b(?:part in|participated in|attended|at) (?:an?|the) (?:[a-z]+ )?ceremony to $")
"""Before `present`: it was done."""
_TO_BE_RECEIVED = lazy(
    r"\b(?:will|is to|are to|is expected to|are expected to) (?:be (?:received|presenting|accredited)|accredit)\b"
)
"""In a list of ambassadors: of one whose turn is still to come."""
_ACCREDITED = prefiltered(
    r"(?<!to be )(?<!newly )\baccredited (?:the |an? )?"
    r"(?:(?:new|several|two|three|four|five|six|seven|eight|nine|ten|\d+|non-resident|resident) ){0,3}"
    r"(?:ambassadors?|high commissioners?|envoys|heads of mission)\b"
    r"|\baccreditation (?:ceremony )?(?:of|for) [^.;]{1,80}?\b(?:ambassador|high commissioner)s?\b"
    r"|(?<!to be )(?<!newly )\baccredited [^.;]{1,60}? as (?:[\w'’-]+ ){0,4}(?:ambassador|high commissioner)s?\b"
    r"|\b(?:ambassador|high commissioner|envoy)s?\b[^.;]{0,60}? (?:was|were) (?:today |formally )?accredited "
    r"(?:today )?by\b"
    r"|\b(?:the|those|others?|also) accredited (?:were|was|are|is|includ\w+)\b",
    re.IGNORECASE,
)
"""What a head of state does who receives credentials."""
_YET = lazy(r"\b(?:will|shall|is to|are to|expected to|due to)\b[^.;]*$")
"""Before `present`, however far: it is to be done."""
_FOLLOWING = lazy(r"(?:\b[Ff]ollowing|\b[Aa]fter|\b[Uu]pon)(?: the)? $")
"""Before `presentation`, in a sentence of what is to come: so is that."""
_FROM_THEM = RULES.compile(r"<credentials> (?:[A-Z(][^\s]* )?[Ff]rom ")
"""Behind `received`: those who presented credentials stand behind it."""
_AT_ONE = RULES.compile(
    r"\b(?:said|told|stated|noted|spoke|announced|declared|addressed) [^.;\n<actor>]{0,30}\bat (?:the|an?) "
    r"(?:ceremony (?:of|for) (?:the )?)?$"
)
"""Before `ceremony of presentation of credentials`: somebody spoke there of something else."""
PRESENTED_BEFORE = RULES.compile(
    r"\bcongratulat\w+ [^.;\n]{0,60}? (?:up)?(?:on|for) (?:[a-z]+ ){0,2}<presented>[^.;\n]{0,30}<credentials>"
)
"""Where somebody is congratulated who has presented credentials before."""
_SEVERAL = lazy(r"\b(?:respective|ambassadors|envoys|diplomats|high commissioners|heads of mission)\b", re.IGNORECASE)
_APART = lazy(r"[;\n]|\band\b")
_REACH = 60
_TOLD = lazy(r"\b(?:said|told|noted|recalled|assured)\b")
"""Of an ambassador without a name: what somebody said about him or her, or to them."""
_SPOKEN_OF = lazy(
    r"\b(?:recall|withdr[ae]w|expel|return|send|sent|level|rank|post|status|exchang)\w* "
    r"(?:(?:of|an?|the|its|their|his|her|our|new) ){0,3}$"
    r"|\b(?:awards?|medals?|decorations?)\b[^.;]*$",
    re.IGNORECASE,
)
"""Before an ambassador who is called back or decorated, or of whom there is to be one."""
_APPOINTS = lazy(r"\bappoint\w* (?:an?|its|his|her|the)\b")
"""Of an ambassador still to be sent."""
_OTHERWISE = frozenset({"call_on", "phone", "spoke"})
"""What a sentence that lists ambassadors does not tell."""
_OFFICES = ("ambassador", "official")
_FOR_A_STATE = RULES.compile(
    r"(?P<who><actor>)(?:[ -][Dd]esignate)? for (?:the )?(?P<states><state>(?:,? and (?:the )?<state>)?)(?!-)"
)
"""Somebody whom a state is told to have sent by `for`: `the Ambassador for Peru`."""
_MISSION = lazy(r"\b(?:delegation|mission|representation|representative|office)\b", re.IGNORECASE)
"""In the words for somebody of an organisation: he heads what it has instead of an embassy."""


def find_credentials(clause: Clause) -> Iterator[Candidate]:
    """Yield the presentations of credentials: one for each ambassador."""
    each = list(_EACH_PRESENTED.finditer(clause.text, clause.start, clause.end)) if _is_of_days(clause) else []
    if len(each) >= _FEW:
        yield from _on_their_days(clause, each)
        return
    if "credentials" not in clause.kinds:
        if clause.kinds & _OTHERWISE or not (clause.roll or accredits(clause)):
            return
        if not (_APPOINTS.search(clause.source) or _TO_BE_RECEIVED.search(clause.source)):
            yield from _listed(clause)
            yield from _states_listed(clause)
        return
    if in_turn := _in_turn(clause):
        yield in_turn
        return
    for match in _PRESENTED.matches(clause):
        at = _told_at(clause, match)
        if at >= 0 and _AT_ONE.search(clause.text, clause.start, match.start()):
            continue
        if at >= 0 and _is_held(clause, at) and not PRESENTED_BEFORE.search(clause.text, match.start(), match.end()):
            others = _by_name(clause) or _presenting(clause, at)
            if all(actor.sort == "state" for actor in others):
                others = _receiving(clause) or others or _of_the_title(clause, at)
            yield Candidate(
                "credentials_presented", _PRESENTED.name, clause, match.start(), match.end(), others, "held", at=at
            )
            return


def _in_turn(clause: Clause) -> Candidate | None:
    """Return what `the second ambassador to present her credentials was A` tells."""
    match = _IN_TURN.search(clause.text, clause.start, clause.end)
    told = participants(clause.folded, match.end(), clause.end) if match else []
    others = foreign(told, clause.home)[:1]
    if match is None or not others:
        return None
    if not others[0].name:
        name = next((one.name for one in told if one.name and not one.stated), "")
        others = [evolve(others[0], name=name, sort="person" if name else others[0].sort)]
    return Candidate(
        "credentials_presented", _PRESENTED.name, clause, *match.span(), others, "held", at=match.start("at")
    )


def _is_of_days(clause: Clause) -> bool:
    """Whether a sentence on credentials has several dates."""
    days = sum(mention.kind == "date" for mention in clause.folded.within(clause.start, clause.end))
    return "credentials" in clause.kinds and days >= _FEW


def _on_their_days(clause: Clause, each: list[re.Match[str]]) -> Iterator[Candidate]:
    """Yield ambassadors who presented their credentials one by one, each with the day of it."""
    for match in each:
        actors = foreign(actors_of(clause.folded.at(match.start("who"))), clause.home)
        at = match.start("verb")
        if actors and clause.verb_status(at) == "held":
            yield Candidate(
                "credentials_presented", _PRESENTED.name, clause, *match.span(), actors, "held", at=at,
                facets={"on": clause.folded.at(match.start("day"))},
            )  # fmt: skip


def _told_at(clause: Clause, match: re.Match[str]) -> int:
    """Return where the verb stands; -1 when guests were received and not their credentials."""
    for position, mention in clause.folded.marked(*match.span()):
        if mention.kind == "presented" or (mention.kind == "receive" and _is_receipt(clause, position, match.end())):
            return position
        if mention.kind == "join" and clause.form(position).startswith("deliver"):
            return position
    return match.start() if match[0].endswith("ceremony") else -1


def _is_receipt(clause: Clause, at: int, end: int) -> bool:
    return bool(_HANDED.match(clause.form(at))) and ", who" not in clause.text[at:end]


def _is_held(clause: Clause, at: int) -> bool:
    if _FOLLOWING.search(clause.text, clause.start, at) and _YET.search(clause.source.rstrip("\n .")):
        return False
    noun = clause.form(at) in _NOUNS or clause.folded.at(at).kind == "credentials"
    if clause.form(at) in _INFINITIVES and _YET.search(clause.words(clause.start, at)):
        return False
    if clause.form(at) in _INFINITIVES and _AT_CEREMONY.search(clause.words(clause.start, at)):
        return True
    return (clause.noun_status(at) if noun else clause.verb_status(at)) == "held"


def _presenting(clause: Clause, at: int) -> list[Actor]:
    """Return whose ambassadors a sentence tells of: those whom it calls so, or, of many, all the states it names.

    Whoever stands before `received` is none of them, if the sentence tells from whom something was received.
    """
    received = clause.folded.at(at).kind == "receive" and _FROM_THEM.search(clause.text, at, clause.end)
    others = foreign(participants(clause.folded, at if received else clause.start, clause.end), clause.home)
    if received and not others:
        before = foreign(participants(clause.folded, clause.start, at), clause.home)
        return [actor for actor in before if actor.office and actor.office.level == LEVELS[0]]
    others = [*_sent_for(clause), *others]
    ambassadors = [actor for actor in others if actor.office and actor.office.level == "ambassador"]
    named = {actor.party for actor in ambassadors if actor.name}
    ambassadors = [actor for actor in ambassadors if actor.name or actor.party not in named]
    if _SEVERAL.search(clause.source):
        listed = [actor for actor in others if _is_ambassador(actor) or (is_state(actor.party) and _may_present(actor))]
        return listed if len(listed) > len(ambassadors) else ambassadors
    return ambassadors or _once(_recipients(clause) or [actor for actor in others if actor.party == others[0].party])


def _once(actors: list[Actor]) -> list[Actor]:
    """Return each of those who received credentials once: `to President A, President of Chad` is one."""
    named = {(actor.party, actor.name): actor for actor in actors if actor.name}
    return list(named.values()) or actors[:1]


def _sent_for(clause: Clause) -> list[Actor]:
    """Return the ambassadors of whom only `for` tells whose they are."""
    sent: list[Actor] = []
    for match in _FOR_A_STATE.finditer(clause.text, clause.start, clause.end):
        envoy = actors_of(clause.folded.at(match.start("who")))[-1]
        if _is_ambassador(envoy) and not envoy.name and (envoy.assumed or not envoy.stated):
            states = [party_of(one) for one in clause.folded.within(*match.span("states")) if one.kind == "state"]
            sent += [evolve(envoy, party=party, assumed=False, stated=True) for party in states if party != clause.home]
    return sent


def _by_name(clause: Clause) -> list[Actor]:
    """Return the ambassadors whom a sentence lists by name and state: `A from Peru, B (Chile) and C of Oman`."""
    listed: list[Actor] = []
    for position, mention in clause.folded.marked(clause.start, clause.end):
        stated = _FROM_STATE.match(clause.text, position, clause.end) if mention.kind == "name" else None
        if stated is not None:
            party = party_of(clause.folded.at(stated.start("state")))
            listed.append(Actor(party, str(mention.value), None, "person", stated=True))
        behind = _NAME_BEHIND.match(clause.text, position, clause.end) if mention.kind == "state" else None
        if behind is not None and party_of(mention) != clause.home:
            name = str(clause.folded.at(behind.start("name")).value)
            listed.append(Actor(party_of(mention), name, None, "person", stated=True))
        listed += [
            actor
            for actor in foreign(actors_of(mention), clause.home)
            if actor.name and actor.stated and (_is_ambassador(actor) or _is_head_of_mission(clause, mention, actor))
        ]
    return listed if len(listed) >= _FEW else []


def _is_head_of_mission(clause: Clause, mention: Mention, actor: Actor) -> bool:
    """Whether somebody who is not called an ambassador may be one: of a state, or `head of the EU delegation`."""
    if is_state(actor.party):
        return actor.office is None
    return _MISSION.search(clause.folded.source, mention.start, mention.end) is not None


def _recipients(clause: Clause) -> list[Actor]:
    """Return to whom of another state the credentials were presented; not who had a copy of them before."""
    match = _RECIPIENT.search(clause.text, clause.start, clause.end)
    return foreign(actors_of(clause.folded.at(match.start("who"))), clause.home) if match else []


def _receiving(clause: Clause) -> list[Actor]:
    """Return who received the credentials of home's ambassador in a foreign city that the sentence or title names."""
    title = clause.reading.title.folded
    places = (*clause.folded.within(clause.start, clause.end), *title.within(0, len(title.text)))
    host = next((party_of(one) for one in places if one.kind == "city" and one.value.country != clause.home), "")
    if not host and (there := _IN_A_STATE.search(title.text)):
        host = party_of(title.at(there.start("state")))
    match = _RECIPIENT.search(clause.text, clause.start, clause.end)
    if of_it := _TO_ORGANISATION.search(clause.text, clause.start, clause.end):
        return [state(party_of(clause.folded.at(of_it.end() - 1)))]
    if host in ("", clause.home):
        return []
    if match is None:
        named = participants(clause.folded, clause.start, clause.end)
        return [state(host)] if any(one.party == clause.home and _is_ambassador(one) for one in named) else []
    return [evolve(actor, party=host, stated=True) for actor in actors_of(clause.folded.at(match.start("who")))]


def _of_the_title(clause: Clause, at: int) -> list[Actor]:
    """Return who presented credentials, where the title alone tells of which state: `The new Swiss Ambassador`."""
    sent = [one for one in foreign_in_title(clause) if _is_ambassador(one)]
    named = [one for one in participants(clause.folded, clause.start, at) if one.name]
    if clause.in_title or len(sent) != 1 or len(named) > 1 or any(one.stated for one in named):
        return []
    return [evolve(sent[0], name=named[0].name, sort="person") if named else sent[0]]


def accredits(clause: Clause) -> bool:
    """Whether a sentence tells that ambassadors were accredited, with no word for their credentials."""
    return _ACCREDITED.search(clause.source) is not None


def accredited_to(clause: Clause) -> str:
    """Return the country whose head of state received the credentials of home's ambassador, as a sentence tells."""
    if "credentials" not in clause.kinds:
        return ""
    named = participants(clause.folded, clause.start, clause.end)
    if not any(one.party == clause.home and _is_ambassador(one) for one in named):
        return ""
    heads = [one for one in foreign(named, clause.home) if one.office and one.office.level == LEVELS[0]]
    return heads[0].party if len(distinct(heads)) == 1 else ""


def _may_present(actor: Actor) -> bool:
    """Whether somebody may be an ambassador: not who holds a higher office."""
    return actor.sort != "body" and (actor.office is None or actor.office.level in _OFFICES)


def _listed(clause: Clause) -> Iterator[Candidate]:
    """Yield the ambassadors of a list that a sentence about credentials announced."""
    for position, mention in clause.folded.marked(clause.start, clause.end):
        if mention.kind == "actor":
            actors = foreign(actors_of(mention), clause.home) or _styled(clause, position)
        else:
            actors = _sent(clause, position)
        for actor in actors:
            if _SPOKEN_OF.search(clause.words(clause.start, position)):
                continue
            if (_is_ambassador(actor) and (actor.name or not _TOLD.search(clause.source))) or (
                actor.name and _sends_envoys(actor.party) and _may_present(actor)
            ):
                yield Candidate(
                    "credentials_presented", "credentials_listed", clause, position, position + 1, [actor], at=position
                )


def _sends_envoys(party: str) -> bool:
    """Whether a party has ambassadors: a state, or the one union of states that sends some."""
    return is_state(party) or party == "EU"


def _states_listed(clause: Clause) -> Iterator[Candidate]:
    """Yield the presentations that only their states tell: `The nations involved are Peru, Chile and Oman`."""
    listed = _STATES_ARE.match(clause.text, clause.start, clause.end)
    start = listed.start(listed.lastgroup or "states") if listed else clause.end
    for position, mention in clause.folded.marked(start, listed.end() if listed else start):
        actors = foreign([Actor(party_of(mention), stated=True, sort="state")], clause.home)
        if mention.kind == "state" and actors:
            yield Candidate(
                "credentials_presented", "credentials_listed", clause, position, position + 1, actors, at=position
            )


def _styled(clause: Clause, position: int) -> list[Actor]:
    """Return whom a title and a name tell, with the state behind a dash: `H.E. Ana Ruiz - Peru`."""
    (actor, *others) = clause.folded.at(position).value
    stated = _DASHED.match(clause.text, position, clause.end)
    if others or stated is None or not (actor.name and actor.assumed and actor.office is None):
        return []
    return _sent_by(clause, stated, actor.name)


def _sent_by(clause: Clause, stated: re.Match[str], name: str) -> list[Actor]:
    """Return somebody with the state that stands behind the name, unless it is home."""
    return foreign(
        [Actor(party_of(clause.folded.at(stated.start("state"))), name, None, "person", stated=True)], clause.home
    )


def _is_ambassador(actor: Actor) -> bool:
    return actor.office is not None and actor.office.level == "ambassador"


def _sent(clause: Clause, position: int) -> list[Actor]:
    """Return who is listed by name and state: `Jane Doe, appointed by Kenya;`."""
    mention = clause.folded.at(position)
    stated = _FROM_STATE.match(clause.text, position, clause.end) if mention.kind == "name" else None
    if stated is not None and " " in mention.value and not _STATE_FIRST.search(clause.text, clause.start, position):
        return _sent_by(clause, stated, mention.value)
    if mention.kind != "name" or " " not in mention.value or ";" not in clause.text[clause.start : clause.end]:
        return []
    behind = clause.folded.marked(position + 1, min(clause.end, position + _REACH))
    first = next(((place, one) for place, one in behind if one.kind in ("state", "actor", "name")), None)
    if first is None or _APART.search(clause.text, position, first[0]):
        return []
    party = _party(first[1])
    return [Actor(party, mention.value, None, "person", stated=True)] if party not in ("", clause.home) else []


def _party(mention: Mention) -> str:
    if mention.kind == "actor":
        return str(mention.value[0].party) if not mention.value[0].name else ""
    return party_of(mention) if mention.kind == "state" else ""
