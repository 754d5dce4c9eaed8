"""The English extractor: a release read, its events found, merged and told as facts."""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from calendar_core.events import Fact, Release
from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.documents.agreements import find_agreements
from calendar_core.extraction.english.documents.closing_lines import find_closing_lines
from calendar_core.extraction.english.documents.issued_together import find_statements_issued_together
from calendar_core.extraction.english.documents.missions import find_missions
from calendar_core.extraction.english.documents.relations import find_relations
from calendar_core.extraction.english.documents.texts_below import find_texts_below
from calendar_core.extraction.english.documents.told_later import find_signatories
from calendar_core.extraction.english.gatherings.forums import find_forums
from calendar_core.extraction.english.gatherings.prepared_for import without_what_is_prepared
from calendar_core.extraction.english.meetings.after_signing import find_talks_of_signatories
from calendar_core.extraction.english.meetings.after_talks import find_talks_before
from calendar_core.extraction.english.meetings.bodies_in_short import find_bodies_in_short
from calendar_core.extraction.english.meetings.bodies_told_before import find_officials_sitting
from calendar_core.extraction.english.meetings.calls import find_calls
from calendar_core.extraction.english.meetings.credentials import find_credentials
from calendar_core.extraction.english.meetings.days_in_turn import find_next_days
from calendar_core.extraction.english.meetings.days_of_calls import find_days_of_calls
from calendar_core.extraction.english.meetings.followed_by import find_followers
from calendar_core.extraction.english.meetings.formats import find_formats
from calendar_core.extraction.english.meetings.meetings import find_meetings
from calendar_core.extraction.english.meetings.opening_remarks import find_remarks_at_meetings
from calendar_core.extraction.english.meetings.plans import find_plans
from calendar_core.extraction.english.meetings.preludes import find_preludes
from calendar_core.extraction.english.meetings.press_occasions import find_press_occasions
from calendar_core.extraction.english.meetings.rounds_of_calls import find_rounds
from calendar_core.extraction.english.meetings.summons import find_summons
from calendar_core.extraction.english.meetings.talks import find_talks
from calendar_core.extraction.english.meetings.talks_with_us import find_talks_with_us
from calendar_core.extraction.english.meetings.third_at_table import find_third_at_table
from calendar_core.extraction.english.meetings.will_speak import find_speaking
from calendar_core.extraction.english.reading.reading import read
from calendar_core.extraction.english.story.called_off import drop_what_was_called_off, drop_what_was_denied
from calendar_core.extraction.english.story.context import clauses
from calendar_core.extraction.english.story.facts import facts_of
from calendar_core.extraction.english.story.merging import merge
from calendar_core.extraction.english.visits.addressed_guests import find_addressed_guests, find_guests_here
from calendar_core.extraction.english.visits.answered import find_answers
from calendar_core.extraction.english.visits.greeted import find_greeted
from calendar_core.extraction.english.visits.here import find_being_here
from calendar_core.extraction.english.visits.legs import find_days_of_it
from calendar_core.extraction.english.visits.there_and_back import find_days_away
from calendar_core.extraction.english.visits.to_their_country import find_visits_to_theirs
from calendar_core.extraction.english.visits.visits import find_visits
from calendar_core.extraction.english.words.marks import mask_of

Finder = Callable[[Clause], Iterator[Candidate]]
"""Reads one sentence."""

FINDERS: Mapping[Finder, str] = {
    find_calls: "phone|call_by|phoned|spoke|actor",
    find_days_of_calls: "phone|talks",
    find_rounds: "state",
    find_talks: "talks|met|forum|actor",
    find_talks_with_us: "talks",
    find_talks_before: "talks",
    find_talks_of_signatories: "discussed",
    find_meetings: "met|receive|call_on|discussed|spoke|visited|actor|talks",
    find_visits: "visit|visited|arrive|receive|invite|city|state|region|join|opened",
    find_greeted: "city|state|visit|receive|arrive|invite|actor|name",
    find_addressed_guests: "city|state|visit|receive|arrive",
    find_guests_here: "hold|actor",
    find_answers: "invite",
    find_being_here: "date|actor",
    find_days_away: "date",
    find_days_of_it: "date",
    find_visits_to_theirs: "visit|visited",
    find_agreements: "sign|document|state",
    find_signatories: "actor|state|org",
    find_texts_below: "document",
    find_closing_lines: "city|sign",
    find_statements_issued_together: "met|talks|hold",
    find_credentials: "credentials|actor|name|state",
    find_relations: "relations",
    find_missions: "opened|established",
    find_forums: "org|actor|forum|talks",
    find_plans: "talks|forum|met|join|body|hold|discussed|date",
    find_officials_sitting: "date",
    find_bodies_in_short: "date",
    find_speaking: "actor",
    find_preludes: "date",
    find_formats: "talks|forum|met",
    find_followers: "talks",
    find_next_days: "talks|met|receive",
    find_press_occasions: "actor|city|state",
    find_remarks_at_meetings: "talks",
    find_summons: "actor",
    find_third_at_table: "join",
}
"""The rules, by what they find, and the kinds of mentions without any of which a sentence tells them nothing."""

_REMEMBERED = 4_096


def extract(release: Release) -> list[Fact]:
    """Return the facts that a release in English reports, in the order in which it tells them.

    Where an organisation publishes it, its own gatherings are none with a counterpart.
    """
    reading = read(release)
    if reading.is_of_others:
        return []
    title: list[Candidate] = []
    text: list[Candidate] = []
    for clause in clauses(reading):
        if reading.tells_of_others and not reading.names_home(clause.folded.within(clause.start, clause.end)):
            continue
        found = [candidate for finder in _finders(clause.mask) for candidate in finder(clause)]
        if clause.asks:
            for candidate in found:
                candidate.status = "asked"
        found = without_what_is_prepared(found)
        found.sort(key=lambda candidate: candidate.at)
        (title if clause.part.name == "title" else text).extend(found)
    drop_what_was_called_off(reading, [*title, *text])
    drop_what_was_denied(reading, [*title, *text])
    return facts_of(reading, [one for one in merge(text, title) if reading.home not in one.parties])


@lru_cache(maxsize=_REMEMBERED)
def _finders(mask: int) -> tuple[Finder, ...]:
    """Return the finders that a sentence with mentions of these kinds may tell something."""
    return tuple(finder for finder, kinds in FINDERS.items() if mask & mask_of(kinds.split("|")))
