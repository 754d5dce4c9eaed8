"""Visits that are told in what host and guest say to each other: `Welcome to Moscow`, `thank you for inviting us`."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.clauses.addressed import foreign_in_title
from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, distinct, facets_of_visit, state
from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.clauses.turns import speaker
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.visits.destinations import hosts_of
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import GLAD
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_MEET = frozenset({"talks", "met"})
"""Kinds of words in a title: somebody is met."""
_PLACES = (MARKS["city"], MARKS["state"])
_THERE = r"(?:the )?(?:city of )?(?P<place><city>|<state>|<SELF>)(?! (?:<name|modifier|field|org|forum|body>|[A-Z]))"
_THANKS = r"\b(?:[Tt]hank(?:s|ing|ful)?|[Gg]rateful|[Gg]ratitude|[Aa]ppreciat\w+)\b"
_TO_COME = r"(?:<arrive>|<visited>|<visit>|coming|being)"
_THANKS_FOR_COMING = (
    rf"{_THANKS}(?P<you> to you| you)[^.;\n<actor>]{{0,60}}? for [^.;\n<actor>]{{0,40}}?{_TO_COME}"
    r"(?: here)?(?: to| at)? (?:the|our) "
)
"""Before a gathering to which somebody has come."""
_WELCOMED = rule(
    "greeted_here",
    rf"<receive>(?P<you> you(?:,? and [^.;:,\n]{{1,40}})?(?:, (?:<honorific>[. ]+)?(?:<actor>|<name>|[A-Z]\w+),)?"
    rf"| my (?:[a-z]+ )?friend, (?:<actor>|<name>),?)?"
    rf"(?: (?:all|again|back|once again))? (?:to|in) (?:my (?:own )?country, )?{_THERE}",
    "receive",
)
BY_THE_HOST = RuleSet(
    _WELCOMED,
    rule(
        "greeted_here",
        rf"{_THANKS}(?P<you> you)?[^.;\n<actor>]{{0,60}}? for (?:(?:<hold>|finding|taking) (?:found |taken )?"
        rf"(?:(?:the |some )?(?:time|opportunity|trouble) to )?)?{_TO_COME}(?: here)?(?: to| in)? {_THERE}",
    ),
    rule(
        "greeted_here",
        rf"{GLAD}[^.;,\n]{{0,30}} to (?:see|greet|have|(?:be )?<receive>|<met>)(?P<you> you)"
        rf"(?: all| here| again| back)* (?:in|at) {_THERE}",
    ),
    rule(
        "greeted_here",
        rf"\b(?:wish|bid|give|extend|offer)(?: to)?(?P<you> you)(?: all)? (?:an? |our |my )?(?:[a-z]+ ){{0,3}}<receive>"
        rf" (?:here )?(?:to|in) {_THERE}",
        "receive",
    ),
    rule(
        "greeted_here",
        rf"\b[Yy]ou (?P<you>are|have been) (?:always |most )?(?:an? |our |the )?(?:very |most )?<receive>"
        rf"(?: guests?| visitors?)?(?: here)? (?:to|in) {_THERE}",
        "receive",
    ),
    rule(
        "greeted_here",
        rf"{_THANKS_FOR_COMING}(?:(?:[A-Z]\w+|<modifier>|<field>|<name>|<date>) ){{0,3}}"
        r"(?P<place><city>|<state>)(?:<S>)? (?:(?:[A-Z]\w+|<modifier>|<field>|<name>) ){0,5}<forum>",
        "forum",
    ),
    rule(
        "greeted_here",
        rf"{_THANKS}(?P<you> to you| you) for [^.;\n<actor>]{{1,40}}<invite> and (?:for )?{_TO_COME}"
        rf"(?: here)?(?: to| in)? {_THERE}",
        "invite",
    ),
    rule("greeted_here", rf"{_THANKS_FOR_COMING}(?P<gathering><org>)", "org"),
    rule("greeted_here", rf"\b[Yy]our (?P<you>(?:[a-z]+ )?stay) in {_THERE}"),
    rule(
        "greeted_here",
        rf"{_THANKS}(?P<you> to you| you) for (?:[^.;,\n<actor>]{{1,30}} and )?coming here\b(?! to\b| in\b)",
    ),
    rule("greeted_here", rf"{_THANKS}(?P<you> to you| you) for (?:making )?this (?:[a-z]+ )?<visit>(?! to\b)", "visit"),
)
"""What somebody of home says to a guest who has come."""
_BY_THE_GUEST = RuleSet(
    rule(
        "greeted_here",
        rf"{_THANKS}[^.;\n]{{0,90}} (?:for|of) [^.;\n]{{0,20}}?<invite>(?: (?:me|us|our delegation))?"
        rf"(?: to (?:(?:pay|make) an? (?:[a-z]+ )?)?{_TO_COME})?(?: to)? {_THERE}",
        "invite",
        "city|state",
    ),
    rule("greeted_here", rf"{GLAD}[^.;,\n]{{0,30}} to be (?:back |here |again )*(?:in|on) {_THERE}", "city|state"),
    rule(
        "greeted_here",
        rf"\b(?:I|[Ww]e)(?: have| <hold>|'ve)? (?:come|<arrive>) (?:here )?(?:to |in )?{_THERE}(?![^.;\n]*<date>)",
    ),
)
"""What a guest says who has come."""
_FORUM = lazy(r"\b(?:Forum|Conference|Expo|Exhibition|Congress)$")
"""The last word of an organisation that is a gathering at home itself: `the Astana International Forum`."""
_TO_BE = lazy(r"\b(?:will|would|shall|hopes?|hoping|looks? forward|looking forward|soon|next time|could)\b")
_SAID = lazy(r"(?:^|[:,!]|\b[Aa]gain)[\s\"“]*$")
"""Before `Welcome to Moscow`: it is said to somebody, and not told of anybody."""


def find_greeted(clause: Clause) -> Iterator[Candidate]:
    """Yield the visit of a guest whom a sentence greets, or who thanks for having been invited."""
    if clause.in_title:
        return
    guests = _of_the_title(clause) or clause.context.guests
    if len(distinct(guests)) != 1 or not (is_state(guests[0].party) or guests[0].name):
        return
    for rules, guest in ((BY_THE_HOST, False), (_BY_THE_GUEST, True)):
        for wording in rules.on(clause):
            match = next(iter(wording.matches(clause)), None)
            if match is None or not (_is_of_the_guest if guest else _is_of_the_host)(clause, match, guests):
                continue
            if is_accredited(clause, guests):
                return
            if wording is _WELCOMED and not clause.context.guests and _is_of_another_town(clause, match):
                continue
            yield Candidate(
                "visit_paid", wording.name, clause, *match.span(), guests, "held", at=match.start(),
                facets=facets_of_visit(guests, clause.home, place_of(clause, match)),
            )  # fmt: skip
            return


def is_accredited(clause: Clause, guests: list[Actor]) -> bool:
    """Whether those who are greeted are ambassadors, or the release tells of credentials: they have come to stay."""
    release = (clause.reading.title.folded, clause.reading.text.folded)
    envoys = any(one.office and one.office.level == "ambassador" for one in guests)
    return envoys or any(MARKS["credentials"] in folded.text for folded in release)


def _of_the_title(clause: Clause) -> list[Actor]:
    """Return who is met as the title tells, where the text is what they said there: `Meeting with President A`.

    Of `Spanish-Peruvian talks` it is the other state.
    """
    title = clause.reading.title.folded
    met = any(one.kind in _MEET for one in title.mentions)
    if not met or speaker(clause, clause.end) is None:
        return []
    told = foreign_in_title(clause)
    pair = [state(one.value) for one in title.mentions if one.kind == "demonym" and one.value != clause.home]
    return [one for one in told if one.name] or ([] if told else pair)


def _is_of_the_host(clause: Clause, match: re.Match[str], guests: list[Actor]) -> bool:
    """Whether words are said to the guest, who has come."""
    if not is_said(clause, match) or not is_here(clause, match):
        return False
    if "gathering" in match.re.groupindex and not _FORUM.search(clause.words(*match.span("gathering"))):
        return False
    who = speaker(clause, match.start())
    return who is None or who.party not in distinct(guests)


def is_said(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a welcome, or thanks for a visit, is said to somebody who has come."""
    said = match["you"] or _SAID.search(clause.words(clause.start, match.start()))
    return bool(said) and _TO_BE.search(clause.words(clause.start, match.end())) is None


def _is_of_the_guest(clause: Clause, match: re.Match[str], guests: list[Actor]) -> bool:
    """Whether it is the guest who says so, of where he is."""
    if _TO_BE.search(clause.source) or clause.context.abroad or not is_here(clause, match):
        return False
    who = speaker(clause, match.start())
    return who is not None and who.party in distinct(guests)


def is_here(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a place is home, or in it; no place is told by `this visit`."""
    place = place_of(clause, match)
    return hosts_of(clause, place) == (clause.home,) if place else not clause.context.abroad


def _is_of_another_town(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a guest is welcomed to a town that is no capital, where he may be for a gathering."""
    place = place_of(clause, match)
    return place is not None and place.kind == "city" and place.value.kind != "capital"


def place_of(clause: Clause, match: re.Match[str]) -> Mention | None:
    """Return the town or state that a wording names; None where it is `our country`, or nothing."""
    at = match.start("place") if "place" in match.re.groupindex else -1
    return clause.folded.at(at) if at >= 0 and clause.text[at] in _PLACES else None
