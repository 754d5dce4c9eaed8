import datetime as dt
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

import calendar_core
from calendar_core.calendar import Calendar
from calendar_core.errors import (
    InvalidDateError,
    InvalidEditError,
    InvalidEventError,
    InvalidQueryError,
    LogError,
    ProjectionError,
    ReleaseError,
    StoreError,
    UnknownEntryError,
)
from calendar_core.events import MeetingHeld, Place, Release, VisitAgreed, When
from calendar_core.projections import Projection, on
from calendar_core.releases import Hints
from tests.events import a_fact

DAY = dt.datetime(2024, 10, 1, 9, tzinfo=dt.UTC)
RELEASE = Release(id="r1", home="KZ", published="2024-10-01", text="The ministers met in Manama.", source="MFA")
AGAIN = Release(id="r2", home="KZ", published="2024-10-01", text="The ministers met.", source="Times")


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self):
        self.now = DAY

    def __call__(self):
        """Tell the time."""
        return self.now


def read(release):
    """Read a meeting with each of the countries that the text names in capitals, or with Bahrain."""
    codes = [word for word in release.text.split() if len(word) == 2 and word.isupper()] or ["BH"]
    return [
        a_fact(
            release=release.id, home=release.home, counterparts=(code,), when=When(edtf=release.published, stated=True)
        )
        for code in codes
    ]


def break_down(release):
    """Fail at every release."""
    raise RuntimeError(release.id)


@pytest.fixture
def clock():
    """Return a clock."""
    return Clock()


@pytest.fixture
def calendar(tmp_path, clock):
    """Return an empty calendar."""
    with Calendar.open(tmp_path / "diplomatic.db", clock=clock) as calendar:
        yield calendar


def test_the_package_has_it_at_hand():
    """The face of the library is imported from its top."""
    assert calendar_core.Calendar is Calendar
    with pytest.raises(AttributeError, match="has no attribute 'Calender'"):
        _ = calendar_core.Calender


def test_what_goes_in_comes_out(calendar):
    """A release becomes entries with the release as their source."""
    result = calendar.ingest(RELEASE, extract=read)
    assert (result.added, result.facts, result.known, result.failures) == (1, 1, 0, [])
    (entry,) = calendar.timeline(counterpart="Bahrain")
    assert (entry.kind, entry.sources[0].name) == ("meeting_held", "MFA")
    assert calendar.entry(entry.uid) == entry


def test_the_same_release_again_adds_nothing(calendar):
    """What is known word for word is counted as known, and nothing is recorded."""
    calendar.ingest(RELEASE, extract=read)
    head = calendar.log.head()
    result = calendar.ingest([RELEASE, RELEASE], extract=read)
    assert (result.added, result.known, result.facts) == (0, 2, 0)
    assert calendar.log.head() == head


def test_many_at_once_record_it_once(tmp_path):
    """Of several that take in the same release at once, one adds it."""
    path = tmp_path / "diplomatic.db"
    Calendar.open(path).close()
    gate = threading.Barrier(4)

    def take(_):
        with Calendar.open(path) as calendar:
            gate.wait()
            return calendar.ingest(RELEASE, extract=read)

    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(take, range(4)))
    assert sum(result.added for result in results) == 1
    assert sum(result.known for result in results) == 3
    with Calendar.open(path) as calendar:
        assert calendar.log.head().position == 2


def test_a_changed_release_adds_the_difference(calendar):
    """What is still said keeps its entry, what is no longer said is cancelled, and what is new is added."""
    calendar.ingest(Release(id="r1", home="KZ", published="2024-10-01", text="ES LV"), extract=read)
    spain, latvia = calendar.timeline(order="recorded")
    result = calendar.ingest(Release(id="r1", home="KZ", published="2024-10-01", text="ES PL"), extract=read)
    assert (result.added, result.changed, result.facts) == (0, 1, 1)
    entries = {entry.counterparts[0]: entry for entry in calendar.timeline()}
    assert entries["ES"] == spain
    assert (entries["LV"].uid, entries["LV"].status) == (latvia.uid, "cancelled")
    assert entries["PL"].status == "happened"


def test_what_fails_does_not_stop_the_others(calendar, tmp_path):
    """Files that cannot be read and releases that cannot be recorded are named; the others are taken in."""
    nameless = Release(id="a\nb", home="KZ", published="2024-10-01", text="")
    (tmp_path / "empty.txt").write_text("")
    result = calendar.ingest([tmp_path / "empty.txt", nameless, RELEASE], extract=read)
    assert result.added == 1
    assert [type(failure) for failure in result.failures] == [ReleaseError, ReleaseError]
    assert "empty.txt" in str(result.failures[0])
    assert "release 'a\\nb': stream" in str(result.failures[1])


def test_a_reader_that_breaks_down_is_named(calendar):
    """An error in the extraction is a failure of that release, with a way out."""
    (failure,) = calendar.ingest(RELEASE, extract=break_down).failures
    assert "release 'r1': its facts cannot be extracted (RuntimeError: r1)" in str(failure)
    assert calendar.log.head().position == 0


def test_progress_counts_releases(calendar):
    """Progress is told after each release, known or new."""
    steps = []
    calendar.ingest([RELEASE, AGAIN, RELEASE], extract=read, progress=lambda: steps.append(1))
    assert len(steps) == 3


def test_files_are_read_with_the_own_extractor(calendar, tmp_path):
    """Files and folders are read as the command reads them."""
    text = "Astana, 25 September 2024. Foreign Minister Murat Nurtleu met with Foreign Minister of Latvia Baiba Braže."
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "release.md").write_text(f"---\nhome: KZ\npublished: 2024-09-25\n---\n{text}\n")
    assert calendar.ingest(tmp_path / "in").added == 1
    assert [entry.counterparts for entry in calendar.timeline(kind="meeting_held")] == [("LV",)]


def test_a_release_of_tomorrow_is_refused(calendar, tmp_path):
    """The day after which nothing can be published is given, or the clock's."""
    (tmp_path / "late.md").write_text("---\nhome: KZ\npublished: 2024-10-05\n---\nText.\n")
    assert len(calendar.ingest(tmp_path / "late.md", today=dt.date(2024, 10, 1)).failures) == 1
    assert calendar.ingest(tmp_path / "late.md", today=dt.date(2024, 10, 5)).failures == []


def test_what_others_record_is_seen_at_once(tmp_path):
    """A query includes what another process has recorded before."""
    with Calendar.open(tmp_path / "a.db") as one, Calendar.open(tmp_path / "a.db") as other:
        assert one.timeline().count() == 0
        other.ingest(RELEASE, extract=read)
        assert one.timeline().count() == 1
        assert other.timeline().count() == 1


def test_threads_share_a_calendar(calendar):
    """Threads ingest and ask at once, and none loses anything."""

    def take(number):
        calendar.ingest(
            Release(id=f"t{number}", home="KZ", published=f"2024-09-{number + 1:02}", text=""), extract=read
        )
        return calendar.timeline().count()

    with ThreadPoolExecutor(4) as pool:
        counts = list(pool.map(take, range(12)))
    assert max(counts) == calendar.timeline().count() == 12


def test_an_edit_is_seen_at_once(calendar):
    """Confirming, correcting and retracting change the entry, and its history says who did what and why."""
    calendar.ingest(RELEASE, extract=read)
    (entry,) = calendar.timeline()
    calendar.confirm(entry.uid, by="desk", why="seen")
    calendar.correct(entry.uid, by="desk", why="misread", place=Place(name="Manama", country="BH"))
    changed = calendar.entry(entry.uid)
    assert (changed.confirmed, changed.place, changed.revision) == (True, Place(name="Manama", country="BH"), 2)
    calendar.retract(entry.uid, by="chief", why="never happened")
    assert calendar.entry(entry.uid).status == "cancelled"
    assert [(change.kind, change.by, change.why) for change in calendar.history(entry.uid)] == [
        ("fact_confirmed", "desk", "seen"),
        ("fact_corrected", "desk", "misread"),
        ("fact_retracted", "chief", "never happened"),
    ]
    assert calendar.history(entry.uid)[1].changes["place"]["name"] == "Manama"


def test_a_wrong_correction_is_not_recorded(calendar):
    """A correction of a field that does not exist, or to what cannot be, is refused."""
    calendar.ingest(RELEASE, extract=read)
    (entry,) = calendar.timeline()
    head = calendar.log.head()
    with pytest.raises(InvalidEventError, match="no field 'colour'"):
        calendar.correct(entry.uid, by="desk", why="misread", colour="red")
    with pytest.raises(InvalidEventError):
        calendar.correct(entry.uid, by="desk", why="misread", counterparts=5)
    with pytest.raises(InvalidEventError, match="nothing is corrected: give a new value for one of home, counterparts"):
        calendar.correct(entry.uid, by="desk", why="misread")
    assert calendar.log.head() == head


@pytest.mark.parametrize("field", ["by", "why"])
@pytest.mark.parametrize("deed", ["confirm", "correct", "retract"])
def test_an_edit_says_who_and_why(calendar, deed, field):
    """What nobody says, or for no reason, is not recorded; blanks around the words are left out."""
    calendar.ingest(RELEASE, extract=read)
    (entry,) = calendar.timeline()
    head = calendar.log.head()
    changes = {"level": "minister"} if deed == "correct" else {}
    with pytest.raises(InvalidEditError, match=f"^{field}: ") as caught:
        getattr(calendar, deed)(entry.uid, **{"by": "desk", "why": "seen", field: " "}, **changes)
    assert (caught.value.field, calendar.log.head()) == (field, head)
    recorded = getattr(calendar, deed)(entry.uid, **{"by": "desk", "why": "seen", field: " so "}, **changes)
    assert getattr(recorded.event, field) == "so"


def test_a_retraction_is_taken_back(calendar):
    """A retracted fact stays so when it is corrected, and stands again, corrected, once it is confirmed."""
    calendar.ingest(RELEASE, extract=read)
    (entry,) = calendar.timeline()
    calendar.retract(entry.uid, by="desk", why="misread")
    calendar.correct(entry.uid, by="desk", why="misread", level="official")
    assert calendar.is_retracted(entry.uid)
    assert calendar.entry(entry.uid).status == "cancelled"
    calendar.confirm(entry.uid, by="chief", why="seen the protocol")
    assert not calendar.is_retracted(entry.uid)
    again = calendar.entry(entry.uid)
    assert (again.status, again.confirmed, again.fact.level, again.revision) == ("happened", True, "official", 3)


def test_a_fact_is_named_by_the_end_of_its_id(calendar):
    """What tells an entry apart tells its fact apart too; an end that is too short, or of no fact, is an error."""
    calendar.ingest(RELEASE, extract=read)
    (entry,) = calendar.timeline()
    end = entry.uid[-12:]
    calendar.confirm(end, by="desk", why="seen")
    calendar.correct(end, by="desk", why="seen", level="minister")
    recorded = calendar.retract(end.upper(), by="desk", why="seen")
    assert calendar.is_retracted(end)
    assert recorded.event.fact == entry.uid
    assert [change.kind for change in calendar.history(entry.uid)] == [
        "fact_confirmed",
        "fact_corrected",
        "fact_retracted",
    ]
    for given in (end[-5:], "0" * 12, next(calendar.replay()).id[-12:]):
        with pytest.raises(LogError):
            calendar.confirm(given, by="desk", why="seen")


def test_an_edit_of_what_is_no_fact(calendar):
    """Only facts are confirmed, corrected and retracted."""
    calendar.ingest(RELEASE, extract=read)
    received = next(calendar.replay())
    with pytest.raises(LogError, match="is no fact but release_received"):
        calendar.confirm(received.id, by="desk", why="")
    with pytest.raises(LogError):
        calendar.retract("nobody", by="desk", why="")
    with pytest.raises(LogError, match="no fact has the id 'nobody'"):
        calendar.correct("nobody", by="desk", why="", level="minister")


def test_an_unknown_entry(calendar):
    """An entry that there is not is named."""
    with pytest.raises(UnknownEntryError, match="no entry 'nobody'"):
        calendar.entry("nobody")


def test_replaying(calendar):
    """The log is replayed from behind a position, by kind."""
    calendar.ingest([RELEASE, AGAIN], extract=read)
    assert [recorded.position for recorded in calendar.replay(after=1)] == [2, 3, 4]
    assert [recorded.position for recorded in calendar.replay(kinds={"meeting_held"}, limit=1)] == [2]
    assert calendar.verify() is None


def test_a_rebuild_gives_the_same(calendar):
    """Built anew, the timeline is what it was."""
    calendar.ingest([RELEASE, AGAIN], extract=read)
    before = list(calendar.timeline())
    calendar.rebuild()
    calendar.rebuild(["timeline"])
    assert list(calendar.timeline()) == before
    with pytest.raises(ProjectionError, match="no projection 'calendar'"):
        calendar.rebuild(["calendar"])


@pytest.mark.parametrize(
    ("moment", "sources"),
    [
        (0, []),
        (2, [1]),
        (4, [2]),
        (99, [2]),
        ("2024-09", []),
        ("2024", [2]),
        ("2024-10-01", [1]),
        ("20241001", [1]),
        ("2024-W40-2", [1]),
        ("2024-W40", [2]),
        ("2024-W39", []),
        (dt.date(2024, 10, 1), [1]),
        ("2024-10-02T08:59:59", [1]),
        ("2024-10-02T14:00:00+05:00", [2]),
        (DAY, [1]),
        ("2030-01-01", [2]),
    ],
)
def test_the_calendar_as_it_was(calendar, clock, moment, sources):
    """At a day, a time or a position, the calendar shows what the log knew then."""
    calendar.ingest(RELEASE, extract=read)
    clock.now += dt.timedelta(days=1)
    calendar.ingest(AGAIN, extract=read)
    with calendar.as_of(moment) as past:
        assert [len(entry.sources) for entry in past.timeline()] == sources
        assert past.log.head().position == len(list(past.replay()))
    assert calendar.timeline().count() == 1


def test_the_past_cannot_be_changed(calendar):
    """Nothing is recorded in the past, and what came later is not there."""
    calendar.ingest([RELEASE, AGAIN], extract=read)
    later = [recorded.id for recorded in calendar.replay()][-1]
    with calendar.as_of(2) as past:
        assert past.log.version("release/r1") == 2
        assert past.log.version("release/r2") == 0
        assert past.verify() is None
        with pytest.raises(LogError, match="the past cannot be changed"):
            past.ingest(Release(id="r3", home="KZ", published="2024-10-01", text=""), extract=read)
        with pytest.raises(LogError, match="was not recorded yet"):
            past.log.get(later)


def test_a_moment_that_is_none(calendar):
    """A text that is no time is refused with the forms there are."""
    for text in ("yesterday", ""):
        with pytest.raises(InvalidDateError, match="write 2024-10-01 or"):
            calendar.as_of(text)


@pytest.mark.parametrize(
    ("moment", "state", "silence"),
    [
        ("2024-10-15", "open", 14),
        ("2024-11", "open", 60),
        ("2024-12-01T02:00:00+05:00", "open", 60),
        (2, "open", 0),
        (3, "open", 0),
        (99, "open", 0),
        ("2024", "overdue", 91),
        ("2030", "overdue", 98),
    ],
)
def test_registers_as_they_were(calendar, clock, moment, state, silence):
    """What is overdue and how long nothing happened is told by the day of then, or by today when that comes first."""
    plan = a_fact(VisitAgreed, when=When(edtf="2024-11", stated=True))
    calendar.ingest(RELEASE, extract=lambda release: [*read(release), plan])
    clock.now = dt.datetime(2025, 1, 7, 12, tzinfo=dt.UTC)
    with calendar.as_of(moment) as past:
        assert [one.silence for one in past.counterparts()] == [silence]
        assert [one.state for one in past.commitments()] == ([state] if moment != 2 else [])


class Busy(Projection):
    """Counts the meetings of each day."""

    name = "busy"
    tables = "CREATE TABLE busy (day TEXT PRIMARY KEY, meetings INTEGER NOT NULL);"

    @on(MeetingHeld)
    def met(self, db, fact, _recorded):
        """Count one more."""
        db.execute(
            "INSERT INTO busy VALUES (?, 1) ON CONFLICT DO UPDATE SET meetings = meetings + 1", (fact.when.edtf,)
        )


def test_a_question_in_sql_may_open_lists(tmp_path):
    """The first question of a new calendar may take the lists of a table apart, and still cannot change the schema."""
    with Calendar.open(tmp_path / "a.db") as calendar:
        calendar.ingest(RELEASE, extract=read)
        calendar.timeline().count()
    with Calendar.open(tmp_path / "a.db") as calendar:
        parties = "SELECT c.value FROM entries AS e, json_each(e.counterparts) AS c"
        assert calendar.sql(parties) == [("BH",)]
        with pytest.raises(InvalidQueryError, match="sqlite_master may not be modified"):
            calendar.sql("UPDATE sqlite_master SET sql = ''")


def test_a_projection_of_one_s_own(tmp_path):
    """A projection that is given stands beside the built-in one, is asked in SQL, and known by its name."""
    with Calendar.open(tmp_path / "a.db", projections=[Busy]) as calendar:
        calendar.ingest([RELEASE, AGAIN], extract=read)
        assert calendar.sql("SELECT * FROM busy") == [("2024-10-01", 2)]
        calendar.rebuild(["busy"])
        assert calendar.sql("SELECT meetings FROM busy WHERE day = ?", ("2024-10-01",)) == [(2,)]


class Broken(Busy):
    """Fails at the first meeting."""

    name = "broken"
    tables = "CREATE TABLE broken (a)"

    @on(MeetingHeld)
    def met(self, _db, _fact, _recorded):
        """Fail."""
        raise ValueError("not today")


def test_a_projection_that_fails_leaves_the_others(tmp_path):
    """A projection that raises is named with the position; the timeline answers, and a rebuild says it again."""
    with Calendar.open(tmp_path / "a.db", projections=[Broken]) as calendar:
        calendar.ingest(RELEASE, extract=read)
        assert calendar.timeline().count() == 1
        for ask in (calendar.rebuild, lambda: calendar.sql("SELECT * FROM broken")):
            with pytest.raises(ProjectionError, match=r"'broken' stopped at position 2 \(ValueError: not today\)"):
                ask()
        assert calendar.timeline().count() == 1


@pytest.mark.parametrize(
    "query",
    [
        "SELECT uidd FROM entries",
        "SELECT * FROM entris",
        "SELEC 1",
        "SELECT ?",
        "DELETE FROM entries",
        "DROP TABLE entries",
        "ATTACH 'other.db' AS other",
        "PRAGMA journal_mode = DELETE",
        "CREATE TABLE mine (a)",
        "SELECT 1; DELETE FROM entries",
    ],
)
def test_a_query_that_does_not_read_what_is_there_is_refused(tmp_path, query):
    """The error says what is wrong, and the read models stay as they are."""
    with Calendar.open(tmp_path / "a.db") as calendar:
        calendar.ingest(RELEASE, extract=read)
        assert calendar.timeline().count() == 1
        before = (tmp_path / "a.views.db").stat().st_ino
        with pytest.raises(InvalidQueryError, match="the query cannot be run"):
            calendar.sql(query)
        assert (tmp_path / "a.views.db").stat().st_ino == before
        assert calendar.sql(
            "SELECT count(*) FROM entries JOIN entry_words ON entry_words.rowid = id WHERE entry_words MATCH 'a*'"
        )
        assert calendar.timeline().count() == 1


def test_logs_whose_names_differ_only_in_what_looks_like_a_suffix(tmp_path):
    """Each has read models of its own."""
    with Calendar.open(tmp_path / "a.2024") as one, Calendar.open(tmp_path / "a.2025") as other:
        one.ingest(RELEASE, extract=read)
        assert (one.timeline().count(), other.timeline().count()) == (1, 0)


@pytest.mark.parametrize("store", ["sqlite://", "sqlite:///{}/a.db", "{}/a.db"])
def test_stores(tmp_path, store):
    """A store is named by a URL or as a file, or is in memory."""
    with Calendar.open(store.format(tmp_path)) as calendar:
        calendar.ingest(RELEASE, extract=read)
        assert calendar.timeline().count() == 1
    assert (tmp_path / "a.views.db").exists() == ("a.db" in store)


def test_the_read_models_may_stand_elsewhere(tmp_path):
    """The file of the read models may be named."""
    with Calendar.open(tmp_path / "a.db", views=tmp_path / "b.db"):
        assert (tmp_path / "b.db").exists()


def test_reading_only(tmp_path):
    """A calendar opened for reading answers, and records nothing."""
    with pytest.raises(StoreError):
        Calendar.open(tmp_path / "a.db", read_only=True)
    with Calendar.open(tmp_path / "a.db") as calendar:
        calendar.ingest(RELEASE, extract=read)
    with Calendar.open(tmp_path / "a.db", read_only=True) as calendar:
        assert calendar.timeline().count() == 1
        with pytest.raises(LogError):
            calendar.ingest(AGAIN, extract=read)


def test_a_store_that_cannot_be_opened_leaves_nothing_open(tmp_path):
    """When the read models are refused, the log is closed again."""
    (tmp_path / "a.views.db").mkdir()
    with Calendar.open(tmp_path / "a.db") as calendar:
        assert calendar.timeline().count() == 0


def test_an_id_names_one_release(tmp_path, calendar):
    """With an id given for several files, the first is taken in and the others are failures, not new versions of it."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"1 October 2024 | Kazakh MFA\n\nThe ministers met ({name}).\n")
    result = calendar.ingest([tmp_path / "a.txt", tmp_path / "b.txt", RELEASE], Hints(id="mine"), extract=read)
    assert result.added == 2
    assert "b.txt: the id 'mine' already names" in str(result.failures[0])
