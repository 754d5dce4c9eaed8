"""Whether a title, or the next sentence, tells again what a text tells: a title adds only what the text has not."""

from collections import Counter
from collections.abc import Sequence

from calendar_core.edtf import UNKNOWN
from calendar_core.extraction.english.clauses.candidates import Candidate, distinct
from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.english.meetings.calls import CONVERSED
from calendar_core.extraction.english.people.actors import party_of
from calendar_core.extraction.english.times.times import own_date
from calendar_core.extraction.english.visits.destinations import FORMAL
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

_TOLD_BY = {"meeting": ("meeting", "forum", "credentials"), "forum": ("forum", "meeting")}
_SESSIONS = (
    "session_planned", "session_ahead", "will_hold", "next_agreed", "talks_continued", "agreed_to_meet", "body_sat",
    "last_session", "we_met",
)  # fmt: skip
"""Rules that find another meeting than the one that the title tells of: an earlier one, or one to come."""
_NAMED = ("talks_dyad", "talks_of", "talks_between", "talks_with")
"""Rules that find a meeting that is named without a verb."""
_GATHERINGS = ("forum_attended", "meeting_agreed")
_PLACES = ("city", "state")
_SEVERAL = 2
_EARLY = 2
_TO_JOIN = RULES.compile(r"<city|state>[^.;\n<visit>]{0,20}? (?:to <join>|for) (?:the |an? )[^.;\n<visit>]{0,60}?<org>")
"""Somebody goes somewhere to attend a gathering of an organisation."""
_NEGOTIATIONS = prefiltered(
    r"\b(?:conclu(?:ded|sion of)|complet(?:ed|ion of)) (?:the |its |their |our )?(?:\w+ )?negotiations\b"
    r"|\bnegotiations\b[^.;]{0,60} (?:concluded|been concluded|completed)\b"
)
_WE_HAD = lazy(r"\W*(?:We|I)(?: also)? had (?!been|met|agreed)")
"""The simple past goes on with what was told right before, unlike `We have had`."""
_TRANSCRIPT_ON = lazy(r"\W*Transcript of [^:]*:")
"""How a title begins behind which stands what was spoken of: `Transcript of doorstop: Lima: talks with Peru`."""
_REPORTED = ("meeting_held", "call_held", "visit_paid", "forum_attended")
_ENCOUNTERS = ("meeting_held", "call_held", "credentials_presented")
_HAD_DISCUSSED = lazy(r"\b(?:(?:previously|earlier|already)|had(?: (?:also|recently|previously|already|earlier))?) $")
"""Before `discussed with`: that was before those who speak of it met."""
_OUTCOME_TOLD = prefiltered(
    r"\b(?:(?:de)?brief|inform|updat|apprais|acquaint|familiari[sz]|told|tell)\w* [^.;]{1,120}?\b(?:about|on|of|with) "
    r"(?:the )?(?:(?:main|key|major|recent|latest|positive|successful|concrete) ){0,2}"
    r"(?:results?|outcomes?|details|conclusions) (?:of|from) [^.;,]{0,90}$"
)
"""Before what has no time: somebody who is met is told what came of it."""
_AGREED_AT = prefiltered(
    r"\b(?:agreements?|understandings?|arrangements|consensus|commitments|decisions) "
    r"(?:(?:that|which|were|was|had|been|previously|earlier) )*(?:reached|achieved|made|taken) "
    r"(?:during|at|in|on) [^.;]{0,160}$"
)
"""The same: what was agreed there is spoken of."""
_LONG = 30
"""A release tells within so many days what it is about."""


def told_again(kind: str, parties: Sequence[str], told: Sequence[Occurrence]) -> list[Occurrence]:
    """Return the occurrences of the text that an event of the title may be.

    Args:
        kind: of the event of the title.
        parties: its counterparts.
        told: what the text tells of.
    """
    families = _TOLD_BY.get(_family(kind), (_family(kind),))
    alike = [one for one in told if _family(one.kind) in families and set(one.parties) & set(parties)]
    return [one for one in alike if not _is_another(one, kind)]


def adds_nothing(candidate: Candidate, told: Sequence[Occurrence]) -> bool:
    """Whether an event of the title is one that the text tells in other words, though it does not look so."""
    before = candidate.clause.words(candidate.clause.start, candidate.at)
    if candidate.status == "held" and _TRANSCRIPT_ON.match(before):
        return True
    if candidate.kind == "meeting_held":
        return _names_a_format(candidate, told) or _was_by_phone(candidate, told) or _is_to_come(candidate, told)
    if candidate.kind == "agreement_signed":
        return not any(one.kind == candidate.kind for one in told) and _is_only_negotiated(candidate)
    if candidate.rule == "spoke_with" or (candidate.kind == "call_held" and _was_by_video(candidate, told)):
        return any(one.kind == "meeting_held" and set(one.parties) & set(distinct(candidate.actors)) for one in told)
    if candidate.facets.get("gathering") and all(is_state(actor.party) for actor in candidate.actors):
        return any(one.kind in _GATHERINGS and not is_state(one.parties[0]) for one in told)
    return candidate.kind.startswith("visit") and _is_for_a_forum(candidate, told)


def is_of_the_last(candidate: Candidate, told: Sequence[Occurrence]) -> bool:
    """Whether `We had a good exchange` tells more of the meeting told right before it: `I met A in May 2019`."""
    last = told[-1] if told else None
    if last is None or candidate.rule != "talks_anaphoric" or last.kind != "meeting_held" or not last.stated:
        return False
    near_it = 0 < candidate.clause.number - last.candidate.clause.number <= _EARLY
    return near_it and _WE_HAD.match(candidate.clause.source) is not None


def is_that_of_speakers(candidate: Candidate, told: Sequence[Occurrence]) -> bool:
    """Whether a conversation is the one told last, that of somebody who `spoke with` another over the telephone."""
    last = told[-1] if told else None
    if last is None or last.kind != "call_held" or last.candidate.rule != "spoke_with":
        return False
    if candidate.kind != "meeting_held" or candidate.status != "held" or not candidate.rule.startswith("talks"):
        return False
    parties = set(distinct(candidate.actors))
    if (parties and not parties & set(last.parties)) or not candidate.clause.form(candidate.at).endswith(CONVERSED):
        return False
    time = own_date(candidate, UNKNOWN).time
    return not time.to_the_day or time == last.time


def is_only_reported(candidate: Candidate, told: Sequence[Occurrence]) -> bool:
    """Whether those who meet only speak of what was before, at no time: `informed the guest about the talks with A`."""
    clause = candidate.clause
    if candidate.status != "held" or candidate.kind not in _REPORTED or not clause.number:
        return False
    earlier = [one for one in told if one.kind in _ENCOUNTERS and one.candidate.clause is not clause]
    if not earlier:
        return False
    before = clause.words(clause.start, candidate.at)
    if candidate.rule == "discussed_with":
        others = not any(set(one.parties) & set(distinct(candidate.actors)) for one in earlier)
        return others and _HAD_DISCUSSED.search(before) is not None
    if "date" in clause.kinds:
        return False
    return _OUTCOME_TOLD.search(before) is not None or _AGREED_AT.search(before) is not None


def _was_by_phone(candidate: Candidate, told: Sequence[Occurrence]) -> bool:
    """Whether the text tells only of a call with whom somebody `talks` in a title."""
    if candidate.clause.form(candidate.at) != "talks":
        return False
    kinds = {one.kind for one in told if set(one.parties) & set(distinct(candidate.actors))}
    return "call_held" in kinds and "meeting_held" not in kinds


def _was_by_video(candidate: Candidate, told: Sequence[Occurrence]) -> bool:
    """Whether the text tells of a video call, which is a meeting, where the title has no more than a call."""
    met = [one for one in told if one.kind == "meeting_held" and one.candidate.rule.startswith(("call", "spoke"))]
    return bool(met) and not any(one.kind == candidate.kind for one in told)


def _is_to_come(candidate: Candidate, told: Sequence[Occurrence]) -> bool:
    """Whether a title only names a meeting, `Tenth Peru-Chile Committee Meeting`, and all is to come that is told."""
    if candidate.rule not in _NAMED or not all(one.kind.endswith("agreed") for one in told):
        return False
    parties = set(distinct(candidate.actors))
    return any(one.kind == "meeting_agreed" and parties & set(one.parties) for one in told)


def _is_only_negotiated(candidate: Candidate) -> bool:
    """Whether a document that a title calls concluded is one whose negotiations were, as the text tells."""
    clause = candidate.clause
    concluded = clause.form(candidate.at).startswith("conclu") or "oncluded" in clause.source
    return concluded and _NEGOTIATIONS.search(clause.reading.text.folded.source) is not None


def _is_another(one: Occurrence, kind: str) -> bool:
    """Whether a meeting is not what the title tells of: the next one, one long before, talks beside a gathering."""
    if kind == "forum_attended":
        return one.kind == "meeting_held" and any(actor.name for actor in one.actors)
    if not kind.startswith("meeting"):
        return False
    if kind == "meeting_held" and one.candidate.rule in _SESSIONS:
        return True
    return "meeting_held" in (kind, one.kind) and one.stated and bool(one.time) and not _is_around(one)


def _is_around(one: Occurrence) -> bool:
    """Whether a time may be that of what a release is about: its days, or a month or year that they are in."""
    published = one.candidate.clause.reading.release.published_on
    first, last = one.time.earliest, one.time.latest
    return not (last and (published - last).days > _LONG) and not (first and (first - published).days > _LONG)


def _names_a_format(candidate: Candidate, told: Sequence[Occurrence]) -> bool:
    """Whether a title calls those by the name of their group whom the text tells one by one: `the V4 ministers`."""
    group = all(not is_state(actor.party) and not actor.name for actor in candidate.actors)
    met = [one for one in told if one.kind == "meeting_held"]
    one_by_one = Counter(one.candidate.at for one in met if not one.candidate.clause.in_title)
    several = any(len(one.parties) >= _SEVERAL for one in met) or max(one_by_one.values(), default=0) > _SEVERAL
    return group and several


def _is_for_a_forum(candidate: Candidate, told: Sequence[Occurrence]) -> bool:
    """Whether a visit of the title is only a trip to a gathering, as the text tells it: that is no visit."""
    clause, host = candidate.clause, candidate.facets.get("host")
    if host == clause.home or FORMAL.search(clause.source):
        return False
    if any(one.kind.startswith("visit") and one.candidate.facets.get("host") == host for one in told):
        return False
    if any(one.kind == "forum_attended" and one.parties == (host,) for one in told):
        return True
    gatherings = (one for one in told if one.kind in _GATHERINGS and not is_state(one.parties[0]))
    return any(_is_set_in(one, str(host)) for one in gatherings)


def _is_set_in(one: Occurrence, country: str) -> bool:
    """Whether the sentence of an occurrence, or that with which a text begins that is about it, is set in a country."""
    clause = one.candidate.clause
    first = clause.part.sentences[0]
    mentions = clause.folded.within(clause.start, clause.end)
    if clause.number <= _EARLY and _TO_JOIN.search(clause.text, first.start, first.end):
        mentions += clause.folded.within(first.start, first.end)
    return any(mention.kind in _PLACES and party_of(mention) == country for mention in mentions)


def _family(kind: str) -> str:
    return kind.split("_", maxsplit=1)[0]
