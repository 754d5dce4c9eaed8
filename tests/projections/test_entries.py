import csv
import datetime as dt
import io
import sys

import pytest

from calendar_core.edtf import Edtf
from calendar_core.errors import InvalidDateError, InvalidQueryError, MissingExtraError, UnknownPartyError
from calendar_core.events import AgreementSigned, FactConfirmed, ForumAttended, MeetingHeld, VisitAgreed, When
from calendar_core.projections import Entries, Timeline, Views
from calendar_core.projections.asking import selection
from calendar_core.projections.query import Statement
from calendar_core.projections.register import Register
from calendar_core.projections.register_types import Agreement
from calendar_core.projections.testing import written
from tests.events import a_fact
from tests.projections.stories import a_release, at, on, people, published

FACTS = [
    a_release("r1", published="2024-10-01"),
    a_fact(MeetingHeld, counterparts=("ES",), when=on("2024-09-25"), people=people("José Albares", party="ES"),
           place=at("New York", "US"), level="minister"),
    a_fact(AgreementSigned, counterparts=("BH",), when=published("2024-10-01"), title="Agreement on Visa Exemption"),
    a_fact(MeetingHeld, counterparts=("BH", "QA"), when=on("2023")),
    a_fact(ForumAttended, counterparts=("C5+1",), when=on("2024-11"), occasion="Summit in São Paulo"),
    a_fact(VisitAgreed, counterparts=("BH",), when=When()),
    FactConfirmed(fact="event-3", by="desk", why="seen"),
    a_release("b1", home="BH", published="2024-10-02"),
    a_fact(AgreementSigned, release="b1", home="BH", counterparts=("KZ",), when=on("2024-10-01"),
           title="Visa Exemption Agreement"),
]  # fmt: skip


@pytest.fixture(scope="module")
def ask():
    """Ask the timeline of `FACTS`."""
    with written(FACTS) as log, Views(log, None, [Timeline()]) as views:
        views.catch_up()

        def entries(order="time", limit=None, offset=0, **filters):
            return Entries(lambda: views, selection(views, **filters), order, limit, offset)

        yield entries


ROWS_OF = {"polars": "to_dicts", "pyarrow": "to_pylist"}


def ids(entries):
    """Return which of the facts the entries begin with."""
    return [int(entry.uid.removeprefix("event-")) for entry in entries]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({}, [4, 2, 3, 6, 5]),
        ({"counterpart": "Bahrain"}, [4, 3, 6]),
        ({"counterpart": "BHR"}, [4, 3, 6]),
        ({"counterpart": "Бахрейн"}, [4, 3, 6]),
        ({"counterpart": ["Spain", "Qatar"]}, [4, 2]),
        ({"counterpart": "KZ"}, [3]),
        ({"counterpart": "c5+1"}, [5]),
        ({"counterpart": []}, [4, 2, 3, 6, 5]),
        ({"home": "Bahrain"}, [3]),
        ({"home": ["KZ", "BH"]}, [4, 2, 3, 6, 5]),
        ({"kind": "meeting_held"}, [4, 2]),
        ({"kind": ("visit_agreed", "forum_attended")}, [6, 5]),
        ({"status": "planned"}, [6]),
        ({"level": "minister"}, [2]),
        ({"people": "jose ALBARES"}, [2]),
        ({"people": "visa"}, []),
        ({"place": "york"}, [2]),
        ({"confidence": 0.95}, []),
        ({"confirmed": True}, [3]),
        ({"release": "b1"}, [3]),
        ({"text": "visa exemption"}, [3]),
        ({"text": '"exemption visa"'}, []),
        ({"text": '"visa exemption"'}, [3]),
        ({"text": "exempt*"}, [3]),
        ({"text": "exe*"}, [3]),
        ({"text": "x*"}, []),
        ({"text": '"visa exemption" ag*'}, [3]),
        ({"text": "sao paulo"}, [5]),
        ({"text": "São"}, [5]),
        ({"text": "  "}, [4, 2, 3, 6, 5]),
        ({"text": "?!"}, []),
        ({"text": 'visa OR "albares" NEAR('}, []),
        ({"since": "2024-10-01"}, [3, 6, 5]),
        ({"since": dt.date(2023, 7, 1), "until": dt.date(2023, 7, 1)}, [4]),
        ({"until": "2024-09-25"}, [4, 2]),
        ({"until": Edtf.parse("2024-09")}, [4, 2]),
        ({"until": dt.datetime(2024, 9, 25, 8, tzinfo=dt.UTC)}, [4, 2]),
        ({"during": "2024-09"}, [2]),
        ({"during": "2024-11-05/2024-11-06"}, [5]),
        ({"counterpart": "BH", "since": "2023-06", "kind": "meeting_held"}, [4]),
        ({"counterpart": "BH", "during": "2024-10", "text": "visa"}, [3]),
        ({"counterpart": "BH", "status": "planned"}, [6]),
        ({"counterpart": ["BH", "ES"], "status": "happened", "kind": "meeting_held"}, [4, 2]),
        ({"counterpart": "ES", "level": "minister"}, [2]),
    ],
)
def test_filters(ask, filters, found):
    """Each condition holds for what is found, and together they hold at once."""
    assert ids(ask(**filters)) == found
    assert ask(**filters).count() == len(found)
    assert ask(**filters).count(most=2) == min(len(found), 2)


@pytest.mark.parametrize(
    ("order", "found"),
    [
        ("time", [4, 2, 3, 6, 5]),
        ("-time", [5, 6, 3, 2, 4]),
        ("recorded", [2, 3, 4, 5, 6]),
        ("-recorded", [6, 5, 4, 3, 2]),
        ("modified", [2, 4, 5, 6, 3]),
        ("-modified", [3, 6, 5, 4, 2]),
    ],
)
def test_orders(ask, order, found):
    """Entries come in the order asked for, in one piece, in parts and page by page."""
    assert ids(ask(order)) == found
    assert ids(ask(order, limit=2, offset=1)) == found[1:3]
    assert ids(ask(order, limit=0)) == []
    pages, after = [], None
    while True:
        page = ask(order).page(2, after)
        pages += ids(page.entries)
        after = page.after
        if after is None:
            break
    assert pages == found


def test_counterparts_that_differ_in_capitals_alone():
    """Each is found as it is written; written otherwise, one of them is."""
    named = [a_fact(counterparts=(party,), when=on("2024-10-01")) for party in ("Group of Friends", "Group of friends")]
    with written(named) as log, Views(log, None, [Timeline()]) as views:
        views.catch_up()

        def found(name):
            return ids(Entries(lambda: views, selection(views, counterpart=name), "time"))

        assert (found("Group of Friends"), found("Group of friends")) == ([1], [2])
        assert len(found("group OF friends")) == 1


def test_the_entries_of_a_release_are_found_by_an_index():
    """Those of a release are asked for each time that one comes in: no table is read through for that."""
    with written(FACTS) as log, Views(log, None, [Timeline()]) as views:
        views.catch_up()
        sql, parameters = Statement(selection(views, release="b1")).sql("e.id")
        assert views.rows(sql, parameters) == views.rows("SELECT entry FROM reports WHERE release = 'b1'")
        steps = [row[3] for row in views.rows(f"EXPLAIN QUERY PLAN {sql}", parameters)]
        assert not [step for step in steps if step.startswith("SCAN")]


@pytest.mark.parametrize("after", ["2024-10-01~9223372036854775808", f"2024~{'9' * 5000}", "2024~-1", "2024~", "2024"])
def test_a_page_behind_nothing(ask, after):
    """What no page gave is no place to begin behind, a number that SQLite cannot hold among it."""
    with pytest.raises(InvalidQueryError, match="is no place in this order"):
        ask().page(2, after)


def test_more_than_there_can_be(ask):
    """A limit beyond what SQLite counts to is none, and an offset leaves nothing, in rows as in entries."""
    assert ids(ask(limit=10**20)) == ids(ask()) == [4, 2, 3, 6, 5]
    assert len(ask(limit=10**20).to_dicts()) == len(list(ask(limit=10**20).versions())) == 5
    assert ask().count(most=10**20) == 5
    assert ids(ask(offset=10**20)) == ask(offset=10**20).to_dicts() == []


def test_pages_of_one_counterpart(ask):
    """Paging goes together with filters."""
    page = ask(counterpart="BH").page(2)
    assert ids(page.entries) == [4, 3]
    assert ids(ask(counterpart="BH").page(2, page.after).entries) == [6]


def test_iterating_reads_page_by_page(ask, monkeypatch):
    """A long answer is read in parts, none of it twice."""
    monkeypatch.setattr("calendar_core.projections.entries.PAGE", 2)
    assert ids(ask()) == [4, 2, 3, 6, 5]
    assert ids(ask(limit=3, offset=1)) == [2, 3, 6]


@pytest.mark.parametrize("share", [0, 25])
def test_frequent_words(ask, monkeypatch, share):
    """However frequent words are, the same entries are found in the same order."""
    monkeypatch.setattr("calendar_core.projections.entries.RARE", 0)
    monkeypatch.setattr("calendar_core.projections.entries.FEW", 0)
    monkeypatch.setattr("calendar_core.projections.entries.SHARE", share)
    assert ids(ask(text="visa")) == [3]
    assert ids(ask(text="vis*")) == ids(ask(text="visa*")) == ids(ask(text="visa", counterpart="BH")) == [3]
    assert ids(ask(text="visa*", counterpart="BH")) == ids(ask(text="v*", counterpart="BH")) == [3]
    assert ids(ask(text="me*", counterpart="BH")) == ids(ask(text="met", counterpart="BH"))
    assert ask(text="met").count(most=3) == 3
    assert ids(ask("-time", text="visa summit")) == []
    assert ids(ask(text="visa\0")) == ids(ask(text="\0visa")) == [3]
    assert ids(ask(text="vi\0sa")) == ids(ask(people="\0x")) == ids(ask(place="x\0")) == []
    first = ask(text="met").page(2)
    assert ids(first.entries) + ids(ask(text="met").page(9, first.after).entries) == [4, 2, 3, 6, 5]


def test_the_first_entry(ask):
    """The first entry, or none."""
    assert ids([ask().first()]) == [4]
    assert ask(text="nowhere").first() is None


@pytest.mark.parametrize(
    ("by", "counts"),
    [
        ("kind", {"meeting_held": 2, "agreement_signed": 1, "forum_attended": 1, "visit_agreed": 1}),
        ("counterpart", {"BH": 3, "C5+1": 1, "ES": 1, "KZ": 1, "QA": 1}),
        ("home", {"KZ": 5}),
        ("status", {"happened": 4, "planned": 1}),
        ("year", {"2024": 4, "2023": 1}),
        ("month", {"2024-10": 2, "2023-01": 1, "2024-09": 1, "2024-11": 1}),
        ("place", {"New York": 1}),
        ("person", {"José Albares": 1}),
        ("level", {"minister": 1}),
    ],
)
def test_counts(ask, by, counts):
    """Entries are counted by what they have, the most first; what has none is left out."""
    assert ask().counts(by) == counts
    assert list(ask().counts(by)) == list(counts)


def test_counts_of_a_selection(ask):
    """Counts are of the entries asked for."""
    assert ask(counterpart="BH").counts("counterpart") == {"BH": 3, "KZ": 1, "QA": 1}


@pytest.mark.parametrize(
    ("ask_wrongly", "message"),
    [
        (lambda ask: ask(kind="peace_made"), "no kind 'peace_made': there are meeting_held"),
        (lambda ask: ask(status="done"), "no status 'done'"),
        (lambda ask: ask(level="king"), "no level 'king'"),
        (lambda ask: list(ask("alphabet")), "no order 'alphabet': there are time, -time"),
        (lambda ask: ask().counts("mood"), "cannot be counted by 'mood'"),
        (lambda ask: ask().page(0), "ask for one at least"),
        (lambda ask: ask().page(2, "1~2~3"), "is no place in this order"),
        (lambda ask: ask().page(2, "2024-01-01~x"), "is no place in this order"),
    ],
)
def test_wrong_questions(ask, ask_wrongly, message):
    """What does not exist is named, with what there is."""
    with pytest.raises(InvalidQueryError, match=message):
        ask_wrongly(ask)


def test_unknown_parties_and_dates(ask):
    """A misspelt country is answered with a suggestion, a date that is none with the forms there are."""
    with pytest.raises(UnknownPartyError, match="Bahrain"):
        ask(counterpart="Bahhrain")
    with pytest.raises(InvalidDateError, match="write 2024-09-25"):
        ask(since="yesterday")


def test_records(ask):
    """A record has the fields of an entry as plain values."""
    (record,) = ask(kind="agreement_signed").to_dicts()
    assert record["uid"] == "event-3"
    assert record["counterparts"] == ["BH"]
    assert record["confirmed"] is True
    assert (record["date"], record["stated"], record["sources"]) == ("2024-10-01", True, 2)


def test_csv(ask):
    """CSV has a heading; lists are separated by semicolons, and a formula stays text."""
    file = io.StringIO()
    ask(counterpart="QA").write_csv(file)
    (row,) = csv.DictReader(io.StringIO(file.getvalue()))
    assert row["counterparts"] == "BH;QA"
    assert row["title"] == ""


def test_csv_is_harmless_in_a_spreadsheet():
    """A title that looks like a formula is not run."""
    with written([a_fact(AgreementSigned, title="=1+1")]) as log, Views(log, None, [Timeline()]) as views:
        views.catch_up()
        file = io.StringIO()
        Entries(lambda: views, selection(views)).write_csv(file)
    assert "'=1+1" in file.getvalue()


def test_html_is_escaped(ask):
    """A notebook shows words of a release as words."""
    with written([a_fact(AgreementSigned, title="<script>")]) as log, Views(log, None, [Timeline()]) as views:
        views.catch_up()
        shown = Entries(lambda: views, selection(views))._repr_html_()
    assert "&lt;script&gt;" in shown
    assert "<script>" not in shown
    assert "5 entries" in ask()._repr_html_()


@pytest.mark.parametrize("library", ["pandas", "polars", "pyarrow"])
def test_data_frames(ask, library):
    """A data frame has a row for each entry, with lists and times as such."""
    pytest.importorskip(library)
    method = {"pandas": "to_pandas", "polars": "to_polars", "pyarrow": "to_arrow"}[library]
    frame = getattr(ask(), method)()
    records = frame.to_dict("records") if library == "pandas" else getattr(frame, ROWS_OF[library])()
    assert [record["uid"] for record in records] == ["event-4", "event-2", "event-3", "event-6", "event-5"]
    assert list(records[0]["counterparts"]) == ["BH", "QA"]
    assert records[2]["confirmed"]
    assert records[0]["created"].tzinfo is not None
    assert len(getattr(ask(text="nowhere"), method)()) == 0


@pytest.mark.parametrize(
    ("library", "method", "extra"),
    [("pandas", "to_pandas", "pandas"), ("polars", "to_polars", "polars"), ("pyarrow", "to_arrow", "arrow")],
)
def test_a_data_frame_without_its_extra(ask, monkeypatch, library, method, extra):
    """Where the package is missing, the error names the extra that brings it; so it does for a register."""
    monkeypatch.setitem(sys.modules, library, None)
    for asked in (ask(), Register(Agreement, list)):
        with pytest.raises(MissingExtraError, match=rf"pip install 'diplomatic-calendar\[{extra}\]'"):
            getattr(asked, method)()
