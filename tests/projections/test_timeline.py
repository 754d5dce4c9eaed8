import logging

import pytest

from calendar_core.events import (
    AgreementSigned,
    FactConfirmed,
    FactCorrected,
    FactRetracted,
    ForumAttended,
    MeetingAgreed,
    MeetingHeld,
    Person,
    VisitAgreed,
    VisitPaid,
    When,
)
from calendar_core.log import SqliteLog
from calendar_core.log.chain import digest, link
from calendar_core.log.recorded import GENESIS
from calendar_core.projections import Timeline, Views
from tests.events import a_fact
from tests.projections.stories import a_release, at, entries_of, on, people, published, sources_of

HELD = a_fact(release="r1", when=on("2024-10-01"))
AGAIN = a_fact(release="r2", when=on("2024-10-01"))


def retract(fact):
    """Return the retraction of a fact."""
    return FactRetracted(fact=fact, by="desk", why="not so")


def confirm(fact):
    """Return the confirmation of a fact."""
    return FactConfirmed(fact=fact, by="desk", why="seen")


def correct(fact, **changes):
    """Return the correction of a fact."""
    return FactCorrected(fact=fact, by="desk", why="misread", changes=changes)


def test_a_fact_is_an_entry_under_its_own_id():
    """The uid is the id of the first fact, and a new entry has revision 0."""
    (entry,) = entries_of(HELD)
    assert (entry.uid, entry.revision, entry.status, entry.fact) == ("event-1", 0, "happened", HELD)
    assert (entry.position, entry.created) == (1, entry.modified)


def test_of_entries_that_fit_as_well_the_oldest_gets_the_report():
    """A report that fits two entries joins the older one, also when that changed last, whatever is in memory."""
    older = a_fact(release="r1", when=published("2024-07-06"), level="minister", people=people("Ana Lo", party="BH"))
    newer = a_fact(release="r1", when=on("2024-07-03"), level="minister", people=people("Bo Ri", party="BH"))
    told_back = [
        a_fact(release=id_, home="BH", counterparts=("KZ",), when=published("2024-07-06"), level="minister")
        for id_ in ("r2", "r3")
    ]
    assert sources_of(entries_of(older, newer, *told_back)) == [["r1", "r2", "r3"], ["r1"]]


def test_a_source_shows_the_release_as_it_read_then():
    """A source has publisher, address, heading and day of the release from which its fact was read."""
    old = a_release(source="MFA", url="https://example.org/1", title="Talks")
    (entry,) = entries_of(old, HELD, a_release(source="MFA", url="https://example.org/2"))
    (source,) = entry.sources
    assert (source.name, source.url, source.title, source.published) == (
        "MFA",
        "https://example.org/1",
        "Talks",
        "2024-10-01",
    )
    assert (source.fact, source.release, source.home, source.evidence) == ("event-2", "r1", "KZ", HELD.evidence)


def test_a_fact_without_a_release_is_published_when_recorded():
    """Where no release came in, the day of recording stands for that of publication."""
    (entry,) = entries_of(a_fact(VisitAgreed, when=When()))
    assert entry.sources[0].published == "2024-10-01"


def test_what_was_agreed_is_planned():
    """Agreed visits and meetings are planned, everything else happened."""
    agreed, met = entries_of(a_fact(VisitAgreed, when=on("2025-05")), a_fact(MeetingHeld))
    assert (agreed.status, met.status) == ("planned", "happened")


def test_a_second_source_raises_the_revision_and_keeps_the_uid():
    """Another report of the same occurrence joins the entry, which a reader sees as a change."""
    (entry,) = entries_of(HELD, AGAIN)
    assert (entry.uid, entry.revision, entry.position) == ("event-1", 1, 2)
    assert sources_of([entry]) == [["r1", "r2"]]
    assert entry.modified > entry.created


def test_a_retraction_cancels():
    """An entry whose last source is retracted is cancelled, and still shows what it was."""
    (entry,) = entries_of(HELD, retract("event-1"))
    assert (entry.uid, entry.revision, entry.status) == ("event-1", 1, "cancelled")
    assert sources_of([entry]) == [["r1"]]


def test_a_retracted_source_leaves_the_others():
    """An entry stands as long as one source does, under the same uid though the first one is gone."""
    (entry,) = entries_of(HELD, AGAIN, retract("event-1"))
    assert (entry.uid, entry.revision, entry.status) == ("event-1", 2, "happened")
    assert sources_of([entry]) == [["r2"]]


def test_retracting_twice_changes_once():
    """A second retraction of the same fact is no change that a reader sees."""
    (entry,) = entries_of(HELD, retract("event-1"), retract("event-1"))
    assert entry.revision == 1


def test_a_confirmation_restores_what_was_retracted():
    """An editor's last word counts: the entry stands again, confirmed, as a later revision."""
    (entry,) = entries_of(HELD, retract("event-1"), confirm("event-1"))
    assert (entry.uid, entry.revision, entry.status, entry.confirmed) == ("event-1", 2, "happened", True)
    (entry,) = entries_of(HELD, retract("event-1"), confirm("event-1"), retract("event-1"))
    assert (entry.revision, entry.status, entry.confirmed) == (3, "cancelled", False)


def test_a_correction_restores_nothing():
    """A retracted fact that is corrected stays retracted; confirmed later, it stands with what was corrected."""
    told = HELD, retract("event-1"), correct("event-1", level="minister")
    (entry,) = entries_of(*told)
    assert entry.status == "cancelled"
    (entry,) = entries_of(*told, confirm("event-1"))
    assert (entry.status, entry.fact.level) == ("happened", "minister")


def test_a_restored_source_stands_beside_the_others():
    """It is shown again in the order of the log, also beside what an extractor read anew from its release."""
    (entry,) = entries_of(HELD, AGAIN, retract("event-1"), confirm("event-1"))
    assert (sources_of([entry]), entry.revision) == ([["r1", "r2"]], 3)
    (entry,) = entries_of(HELD, retract("event-1"), HELD, confirm("event-1"))
    assert sources_of([entry]) == [["r1", "r1"]]


def test_a_restored_visit_fulfils_its_plan():
    """What was untied by a retraction is tied again, on either side."""
    plan = a_fact(VisitAgreed, when=on("2024-10-01"), visitor="KZ", host="BH")
    paid = a_fact(VisitPaid, release="r2", when=on("2024-10-01"), visitor="KZ", host="BH")
    for number in (1, 2):
        fact = f"event-{number}"
        agreed, visit = entries_of(plan, paid, retract(fact), confirm(fact))
        assert (agreed.related, visit.related) == (("event-2",), ("event-1",))


def test_what_is_told_again_comes_back():
    """A cancelled entry is revived by a new report, also of the release that was read again."""
    (entry,) = entries_of(HELD, retract("event-1"), HELD)
    assert (entry.uid, entry.revision, entry.status) == ("event-1", 2, "happened")
    assert entry.sources[0].fact == "event-3"


def test_a_confirmation_is_seen_once():
    """The first confirmation marks the entry; a second one is no change."""
    (entry,) = entries_of(HELD, confirm("event-1"), confirm("event-1"))
    assert (entry.confirmed, entry.revision, entry.position) == (True, 1, 2)


def test_a_confirmed_fact_that_is_retracted_is_confirmed_no_longer():
    """A confirmation counts as long as its fact stands."""
    (entry,) = entries_of(HELD, confirm("event-1"), retract("event-1"))
    assert not entry.confirmed


def test_a_correction_shows_the_new_value():
    """A corrected field is shown under the same uid, with a higher revision."""
    (entry,) = entries_of(HELD, correct("event-1", place={"name": "Manama", "country": "BH"}))
    assert (entry.uid, entry.revision, entry.place) == ("event-1", 1, at("Manama", "BH"))


def test_a_correction_of_the_counterpart_moves_the_entry():
    """An entry is found under its corrected parties, and joined by reports of these."""
    (entry,) = entries_of(
        HELD, correct("event-1", counterparts=["QA"]), a_fact(release="r2", counterparts=("QA",), when=on("2024-10-01"))
    )
    assert entry.counterparts == ("QA",)
    assert sources_of([entry]) == [["r1", "r2"]]


def test_a_corrected_entry_is_no_longer_found_under_its_old_parties():
    """A report of the old parties does not join an entry whose parties were corrected."""
    moved, other = entries_of(HELD, correct("event-1", counterparts=["QA"]), AGAIN)
    assert (moved.counterparts, other.counterparts) == (("QA",), ("BH",))


def test_a_source_of_other_parties_leaves_the_entry():
    """A source that turns out to be of another counterpart is an entry of its own, under the id of its fact."""
    held, left = entries_of(HELD, AGAIN, correct("event-2", counterparts=["QA"]))
    assert (held.uid, held.counterparts, held.revision) == ("event-1", ("BH",), 2)
    assert (left.uid, left.counterparts, left.revision) == ("event-2", ("QA",), 0)
    assert sources_of([held, left]) == [["r1"], ["r2"]]


def test_a_corrected_entry_fulfils_no_plan_of_its_old_parties():
    """A plan finds it under them no more, also where a batch ended between fact and correction."""
    held = a_fact(when=on("2024-11-05"))
    correction = correct("event-3", counterparts=["BH", "QA"])
    plan = a_fact(MeetingAgreed, when=When())
    first, second = entries_of(a_release("r1"), a_release("r2"), held, correction, plan)
    assert first.related == second.related == ()


def test_when_the_first_source_is_corrected_the_others_leave():
    """The uid stays with the first fact; what the others report is another entry."""
    moved, held = entries_of(
        HELD, AGAIN, a_fact(release="r3", when=on("2024-10-01")), correct("event-1", counterparts=["QA"])
    )
    assert (moved.uid, moved.counterparts, held.uid, held.counterparts) == ("event-1", ("QA",), "event-2", ("BH",))
    assert sources_of([moved, held]) == [["r1"], ["r2", "r3"]]


def test_a_source_that_leaves_joins_the_entry_that_it_reports():
    """After a correction a source stands with those that tell of the same."""
    entries = entries_of(
        a_fact(release="q1", counterparts=("QA",), when=on("2024-10-01")),
        HELD,
        AGAIN,
        correct("event-3", counterparts=["QA"]),
    )
    assert sources_of(entries) == [["q1", "r2"], ["r1"]]


def test_a_confirmation_that_changes_what_is_shown_is_a_revision():
    """What an editor confirmed goes before the rest, also where another source was confirmed already."""
    one, other = at("Astana", "KZ"), at("Manama", "BH")
    people_ = people("Ali Hassan", party="BH")
    told = [
        a_fact(release=release, when=on("2024-10-01"), place=place, people=people_)
        for release, place in (("r1", one), ("r2", other))
    ]
    (entry,) = entries_of(*told, confirm("event-2"), confirm("event-1"))
    assert (entry.place, entry.revision) == (one, 3)


def test_a_correction_that_changes_nothing_is_no_revision():
    """Saying what stands already is no change."""
    (entry,) = entries_of(HELD, correct("event-1", home="KZ"))
    assert entry.revision == 0


def test_what_an_extractor_corrected_counts_as_what_it_read():
    """A vague time stays behind an exact one when the vague report is read again; an editor's goes first."""
    vague = a_fact(release="r1", when=on("2024-09"), people=people("Ali Lo"))
    exact = a_fact(release="r2", when=on("2024-09-25"), people=people("Ali Lo"))
    again = FactCorrected(fact="event-1", by="e", why="again", changes={"occasion": "a visit"}, origin="extractor")
    (entry,) = entries_of(vague, exact, again)
    assert (entry.when.edtf, entry.fact.occasion) == ("2024-09-25", "a visit")
    (entry,) = entries_of(vague, exact, correct("event-1", occasion="a visit"))
    assert entry.when.edtf == "2024-09"


def test_another_version_of_the_extractor_alone_is_no_revision():
    """Readers see nothing of it; what was read by which version is kept."""
    evidence = {"text": HELD.evidence.text, "start": 0, "end": HELD.evidence.end, "rule": HELD.evidence.rule}
    newer = evidence | {"confidence": HELD.evidence.confidence, "extractor": "english 9"}
    (entry,) = entries_of(HELD, correct("event-1", evidence=newer))
    assert (entry.revision, entry.sources[0].evidence.extractor) == (0, "english 9")


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "0001-01-01/9999-12-31"])
@pytest.mark.parametrize("stated", [True, False])
@pytest.mark.parametrize("planned", [True, False])
def test_the_first_and_the_last_day_there_is(day, stated, planned):
    """Times at the edge of what dates can say are kept."""
    fact = a_fact(MeetingAgreed if planned else MeetingHeld, when=on("2024-10-01"))
    (entry,) = entries_of(fact, correct("event-1", when={"edtf": day, "stated": stated}))
    assert entry.when.edtf == day


def test_a_release_whose_day_of_publication_is_none_came_out_when_it_came_in(caplog):
    """One such release stops nothing, and it is said."""
    envelope = (1, "id", "release/r1", 1, "release_received", 1, "2024-10-03T12:00:00.000000Z")
    data = b'{"release":{"id":"r1","home":"KZ","published":"02.10.2024","text":""}}'
    with SqliteLog(None) as log, Views(log, None, [Timeline()]) as views:
        log.restore([(*envelope, data, link(GENESIS, *envelope, digest(data)))], {}, {})
        log.append("release/r1", [HELD])
        views.catch_up()
        assert views.rows("SELECT published FROM reports") == [("2024-10-03",)]
    assert "'02.10.2024' is no day of publication" in caplog.text


def test_a_correction_that_does_not_fit_is_left_out(caplog):
    """A correction of a field that does not exist stops nothing, and is reported with its position."""
    with caplog.at_level(logging.WARNING):
        (entry,) = entries_of(HELD, correct("event-1", colour="red"))
    assert entry.revision == 0
    assert "position 2: the correction does not fit" in caplog.text


def test_an_edit_of_no_fact_is_reported(caplog):
    """An edit of an id that the log does not know changes nothing."""
    with caplog.at_level(logging.WARNING):
        (entry,) = entries_of(HELD, retract("nobody"))
    assert entry.status == "happened"
    assert "fact_retracted of nobody" in caplog.text


def test_a_corrected_time_goes_before_what_others_say():
    """What an editor corrected is believed before the other sources."""
    (entry,) = entries_of(
        a_fact(release="r1", when=published("2024-10-01"), people=people("Ali", party="BH")),
        a_fact(release="r2", when=on("2024-09-28"), people=people("Ali", party="BH")),
        correct("event-1", when={"edtf": "2024-09-30", "stated": True, "time": None, "zone": None}),
    )
    assert entry.when.edtf == "2024-09-30"


def test_sources_complete_each_other():
    """The merged fact has the most exact time, everybody named, and the place that any source tells."""
    (entry,) = entries_of(
        a_fact(release="r1", when=published("2024-10-01"), people=people("José Albares", party="BH")),
        a_fact(
            release="r2",
            when=on("2024-09-25"),
            people=(Person(name="José Manuel Albares", office="Foreign Minister", party="BH"), Person(name="Lee")),
            place=at("New York", "US"),
            level="minister",
        ),
    )
    assert entry.when == on("2024-09-25")
    assert entry.place == at("New York", "US")
    assert entry.fact.level == "minister"
    assert entry.people == (
        Person(name="José Manuel Albares", office="Foreign Minister", party="BH"),
        Person(name="Lee"),
    )


def test_two_sides_that_report_each_other_are_counterparts_of_each_other():
    """An entry that both sides report is found under either counterpart."""
    (entry,) = entries_of(HELD, a_fact(release="b1", home="BH", counterparts=("KZ",), when=on("2024-10-01")))
    assert (entry.home, entry.counterparts) == ("KZ", ("BH",))
    assert [source.home for source in entry.sources] == ["KZ", "BH"]


LINKS = [
    (a_fact(VisitAgreed, when=on("2025-05")), a_fact(VisitPaid, release="r2", when=on("2025-05-12/2025-05-13"))),
    (a_fact(VisitAgreed, when=When()), a_fact(VisitPaid, release="r2", when=on("2025-05-12"))),
    (a_fact(MeetingAgreed, when=on("2024-12")), a_fact(MeetingHeld, release="r2", when=on("2024-12-05"))),
    (
        a_fact(MeetingAgreed, counterparts=("OTS",), when=on("2024-11")),
        a_fact(ForumAttended, release="r2", counterparts=("OTS",), when=on("2024-11-06")),
    ),
    (
        a_fact(VisitAgreed, counterparts=("ES", "LV", "PL"), when=When()),
        a_fact(VisitPaid, release="r2", counterparts=("LV",), when=on("2025-02-01")),
    ),
    (a_fact(VisitAgreed, when=on("2024-10-20")), a_fact(VisitPaid, release="r2", when=on("2024-11-05"))),
]


@pytest.mark.parametrize("order", ["plan first", "outcome first"])
@pytest.mark.parametrize(("plan", "outcome"), LINKS)
def test_what_was_agreed_is_tied_to_what_came_of_it(plan, outcome, order):
    """Plan and outcome name each other, whichever the log hears of first."""
    told = (plan, outcome) if order == "plan first" else (outcome, plan)
    first, second = entries_of(a_release(published="2024-09-30"), *told)
    assert (first.related, second.related) == ((second.uid,), (first.uid,))
    assert (first.revision, second.revision) == (1, 0)


NO_LINKS = [
    (a_fact(VisitAgreed, when=on("2025-05")), a_fact(VisitPaid, release="r2", when=on("2025-01-12"))),
    (a_fact(VisitAgreed, when=on("2025-01")), a_fact(VisitPaid, release="r2", when=on("2025-05-12"))),
    (a_fact(VisitAgreed, when=on("2025-05")), a_fact(MeetingHeld, release="r2", when=on("2025-05-12"))),
    (
        a_fact(VisitAgreed, when=on("2025-05"), visitor="KZ"),
        a_fact(VisitPaid, release="r2", when=on("2025-05-12"), visitor="BH"),
    ),
    (
        a_fact(VisitAgreed, when=on("2025-05"), visit_level="state"),
        a_fact(VisitPaid, release="r2", when=on("2025-05-12"), visit_level="working"),
    ),
    (a_fact(MeetingAgreed, when=When()), a_fact(MeetingHeld, release="r2", when=on("2027-10-01"))),
    (
        a_fact(MeetingAgreed, when=on("2025-02"), level="head_of_state_or_government"),
        a_fact(MeetingHeld, release="r2", when=on("2025-02-10"), level="deputy_minister"),
    ),
    (
        a_fact(MeetingAgreed, when=on("2025"), occasion="Intergovernmental Commission"),
        a_fact(MeetingHeld, release="r2", when=on("2025-02-10"), occasion="World Economic Forum"),
    ),
    (a_fact(MeetingAgreed, when=on("2024")), a_fact(MeetingHeld, release="r2", when=on("2024-02-10"))),
    (a_fact(MeetingAgreed, when=When()), a_fact(MeetingHeld, release="r1", when=published("2024-09-30"))),
    (a_fact(VisitAgreed, when=When()), a_fact(VisitPaid, release="r1", when=on("2024-09-30/2024-10-02"))),
]


@pytest.mark.parametrize(("plan", "outcome"), NO_LINKS)
def test_what_does_not_fit_a_plan_is_not_tied_to_it(plan, outcome):
    """Another time, kind, visitor, protocol, rank or occasion is another event; so is where it was agreed."""
    first, second = entries_of(a_release(published="2024-09-30"), plan, outcome)
    assert first.related == second.related == ()


def test_a_plan_is_fulfilled_once():
    """The second visit after one plan is a visit of its own."""
    plan, first, second = entries_of(
        a_fact(VisitAgreed, when=on("2025-05")),
        a_fact(VisitPaid, release="r2", when=on("2025-05-12")),
        a_fact(VisitPaid, release="r3", when=on("2025-06-02")),
    )
    assert (plan.related, first.related, second.related) == ((first.uid,), (plan.uid,), ())


def test_a_plan_with_several_is_fulfilled_by_each():
    """Visits agreed with several counterparts at once are tied to the visit of each."""
    plan, one, other = entries_of(
        a_fact(VisitAgreed, counterparts=("ES", "LV"), when=When()),
        a_fact(VisitPaid, release="r2", counterparts=("LV",), when=on("2025-02-01")),
        a_fact(VisitPaid, release="r3", counterparts=("ES",), when=on("2025-03-01")),
    )
    assert plan.related == (one.uid, other.uid)


@pytest.mark.parametrize("first", ["plan", "visit"])
def test_a_plan_with_several_is_fulfilled_whichever_side_tells_it(first):
    """The visit of one counterpart is tied to the plan also where a release of that counterpart tells it."""
    plan = a_fact(VisitAgreed, counterparts=("ES", "LV"), when=on("2025-02"))
    visit = a_fact(VisitPaid, release="r2", home="LV", counterparts=("KZ",), when=on("2025-02-01"))
    one, other = entries_of(*((plan, visit) if first == "plan" else (visit, plan)))
    assert (one.related, other.related) == ((other.uid,), (one.uid,))


def test_a_retracted_outcome_frees_its_plan():
    """When what came of a plan is retracted, the plan is open again, and both show the change."""
    plan, outcome = entries_of(
        a_fact(VisitAgreed, when=on("2025-05")),
        a_fact(VisitPaid, release="r2", when=on("2025-05-12")),
        retract("event-2"),
    )
    assert (plan.related, outcome.related) == ((), ())
    assert (plan.revision, outcome.revision) == (2, 1)


def test_a_moved_plan_is_tied_anew():
    """A correction of the time unties what no longer fits, and finds what does."""
    plan, early, late = entries_of(
        a_fact(VisitAgreed, when=on("2025-05")),
        a_fact(VisitPaid, release="r2", when=on("2025-05-12")),
        a_fact(VisitPaid, release="r3", when=on("2025-12-01")),
        correct("event-1", when={"edtf": "2025-12", "stated": True, "time": None, "zone": None}),
    )
    assert (plan.related, early.related, late.related) == ((late.uid,), (), (plan.uid,))


def test_agreements_keep_title_and_type():
    """Of several reports of one document the first gives the title, and whoever knows it the type."""
    (entry,) = entries_of(
        a_fact(AgreementSigned, title="Agreement on Visa Exemption"),
        a_fact(AgreementSigned, release="r2", title="agreement on visa exemption", agreement_type="agreement"),
    )
    assert isinstance(entry.fact, AgreementSigned)
    assert (entry.fact.title, entry.fact.agreement_type) == ("Agreement on Visa Exemption", "agreement")
