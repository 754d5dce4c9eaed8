"""Whatever the log holds, the timeline keeps its promises."""

from hypothesis import given, settings
from hypothesis import strategies as st

from calendar_core.events import (
    AgreementSigned,
    Fact,
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
from calendar_core.projections import Timeline, Views
from calendar_core.projections.testing import written
from tests.events import a_fact
from tests.projections.stories import a_release, entries_of

DATES = (None, "2024", "2024-09", "2024-09-25", "2024-09-26", "2024-10-01", "2024-09-24/2024-09-30", "2023-12/2025-02")
RELEASES = ("r1", "r2", "r3")
whens = st.builds(
    lambda edtf, stated: When(edtf=edtf, stated=stated and edtf is not None), st.sampled_from(DATES), st.booleans()
)
people = st.lists(st.sampled_from(("Ali Hassan", "A. Hassan", "Omar Said")), max_size=2).map(
    lambda names: tuple(Person(name=name, party="BH") for name in dict.fromkeys(names))
)


@st.composite
def facts(draw):
    """Draw a fact that is likely to be of the same occurrence as another."""
    cls = draw(st.sampled_from((MeetingHeld, MeetingAgreed, VisitAgreed, VisitPaid, ForumAttended, AgreementSigned)))
    home = draw(st.sampled_from(("KZ", "BH")))
    sides = [side for side in draw(st.sampled_from((("KZ", "BH"), ("KZ", "BH", "QA")))) if side != home]
    fields = {}
    if cls is AgreementSigned:
        fields = {"title": draw(st.sampled_from(("Visa Agreement", "Memorandum")))}
    elif cls in (VisitAgreed, VisitPaid):
        fields = {"visit_level": draw(st.sampled_from((None, "state", "official")))}
    return a_fact(
        cls,
        release=draw(st.sampled_from(RELEASES)),
        home=home,
        counterparts=tuple(sides),
        when=draw(whens),
        people=draw(people),
        level=draw(st.sampled_from((None, None, "minister", "official"))),
        **fields,
    )


@st.composite
def edits(draw):
    """Draw an edit of one of the first facts."""
    fact = f"event-{draw(st.integers(4, 12))}"
    cls = draw(st.sampled_from((FactConfirmed, FactRetracted, FactCorrected)))
    if cls is FactCorrected:
        edtf = draw(st.sampled_from(DATES))
        when = {"edtf": edtf, "stated": edtf is not None, "time": None, "zone": None}
        changes = draw(
            st.sampled_from(
                ({"when": when}, {"level": "minister"}, {"people": []}, {"home": "QA", "counterparts": ["KZ"]})
            )
        )
        return FactCorrected(fact=fact, by="desk", why="misread", changes=changes)
    return cls(fact=fact, by="desk", why="seen")


received = tuple(a_release(id_, published=f"2024-10-0{day}") for day, id_ in enumerate(RELEASES, start=1))
logs = st.lists(facts() | facts() | edits(), max_size=14)


@settings(max_examples=30)
@given(logs)
def test_the_timeline_keeps_its_promises(events):
    """Each fact is a source of one entry at most, a uid is the id of a fact, and links go both ways."""
    entries = entries_of(*received, *events)  # compares what it gives event by event and in one batch
    by_uid = {entry.uid: entry for entry in entries}
    ids = {f"event-{number}" for number, event in enumerate((*received, *events), start=1) if isinstance(event, Fact)}
    shown = [source.fact for entry in entries for source in entry.sources]
    assert len(shown) == len(set(shown))
    assert set(shown) | set(by_uid) <= ids
    for entry in entries:
        assert entry.sources
        assert 0 <= entry.revision <= len(events)
        assert entry.created <= entry.modified
        assert all(entry.uid in by_uid[uid].related for uid in entry.related)
        sources = [source for source in entry.sources if source.fact not in _restored(events)]
        assert len({source.release for source in sources}) == len(sources) or entry.status == "cancelled"


def _restored(events):
    """Return the facts that were confirmed after they had been retracted."""
    retracted, restored = set(), set()
    for event in events:
        if isinstance(event, FactRetracted):
            retracted.add(event.fact)
        elif isinstance(event, FactConfirmed) and event.fact in retracted:
            restored.add(event.fact)
    return restored


@settings(max_examples=30)
@given(logs)
def test_counts_are_kept_with_what_they_count(events):
    """However entries come, change and go, each counterpart has as many of a year, kind and status as are counted."""
    with written([]) as log, Views(log, None, [Timeline()]) as views:
        for event in (*received, *events):
            views.catch_up()
            log.append("release/any", [event])
        views.catch_up()
        counted = views.rows(
            "SELECT party, substr(earliest, 1, 4), kind, status, count(*) FROM entry_counterparts GROUP BY 1, 2, 3, 4"
        )
        assert (
            views.rows("SELECT party, year, kind, status, entries FROM counterpart_counts ORDER BY 1, 2, 3, 4")
            == counted
        )
