"""From an address to what it asks for."""

from typing import cast

import pytest

from calendar_core.calendar import Calendar
from exporters.web.selection import BadRequestError, NotFoundError, asked

NO_CALENDAR = cast("Calendar", None)
"""For feeds that are the same in every calendar."""


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("all.ics", {}),
        ("planned.ics", {"status": "planned"}),
        ("counterpart/BH.ics", {"counterpart": "BH"}),
        ("counterpart/bh.ics", {"counterpart": "BH"}),
        ("counterpart/OSCE.ics", {"counterpart": "OSCE"}),
        ("kind/agreement_signed.ics", {"kind": "agreement_signed"}),
        ("home/KZ.ics", {"home": "KZ"}),
    ],
)
def test_paths(path, query):
    """Each feed has its address, in whatever case the code is written."""
    assert asked(path, []).feed(NO_CALENDAR).query == query


@pytest.mark.parametrize(
    "path",
    ["", "all", "ALL.ics", "BH.ics", "counterpart/.ics", "counterpart/QQ.ics", "kind/party.ics", "home/UN.ics",
     "a/b/c.ics", "../all.ics", "counterpart/../../etc/passwd.ics", "counterpart/BH.ics/", "counterpart/BH.ics\0.ics"],
)  # fmt: skip
def test_no_such_feed(path):
    """What names no feed is not found; a path leads nowhere else."""
    with pytest.raises(NotFoundError, match="there is no feed"):
        asked(path, [])


def test_names_of_the_calendar():
    """A counterpart that no table knows has the feed under which the calendar lists it."""
    assert asked("counterpart/c5-1-x.ics", [], names={"c5-1-x": "C5+1"}).feed(NO_CALENDAR).query == {
        "counterpart": "C5+1"
    }


def test_filters():
    """Filters add to the path; several values of one mean any of them; names are understood as people write them."""
    wanted = asked(
        "counterpart/BH.ics",
        [
            ("kind", "meeting_held"), ("kind", "call_held"), ("home", "Kazakhstan"), ("since", "2024"),
            ("level", "minister"), ("place", "New York"),
        ],
    )  # fmt: skip
    assert wanted.feed(NO_CALENDAR).query == {
        "counterpart": "BH", "kind": ("call_held", "meeting_held"), "home": ("KZ",), "since": "2024",
        "level": ("minister",), "place": "New York",
    }  # fmt: skip


def test_one_key_for_one_question():
    """Order, spelling, empty parameters and those that break caches make no other question."""
    first = asked("all.ics", [("counterpart", "BH"), ("kind", "call_held")])
    second = asked("all.ics", [("v", "7"), ("kind", "call_held"), ("text", ""), ("counterpart", "Bahrain")])
    assert first.key == second.key
    assert first.key != asked("all.ics", [("counterpart", "BH")]).key
    assert first.key != asked("all.ics", [("counterpart", "BH"), ("kind", "call_held"), ("lang", "fr")]).key


@pytest.mark.parametrize(
    ("parameter", "message"),
    [
        (("counterparts", "BH"), "did you mean 'counterpart'"),
        (("colour", "red"), "there is no parameter 'colour'"),
        (("counterpart", "Kazahkstan"), "did you mean Kazakhstan"),
        (("kind", "party"), "there is no kind 'party'"),
        (("status", "open"), "there is no status 'open'"),
        (("level", "king"), "there is no level 'king'"),
        (("since", "yesterday"), "is no date"),
        (("text", "x" * 201), "search for 200"),
        (("lang", "klingon"), "klingon"),
        (("profile", "netscape"), "unknown profile 'netscape'"),
    ],
)
def test_bad_parameters(parameter, message):
    """What makes no sense is refused with what would."""
    with pytest.raises(BadRequestError, match=message):
        asked("all.ics", [parameter])


def test_twice():
    """A filter cannot contradict the path."""
    with pytest.raises(BadRequestError, match="says counterpart twice"):
        asked("counterpart/BH.ics", [("counterpart", "QA")]).feed(NO_CALENDAR)
    with pytest.raises(BadRequestError, match="21 values"):
        asked("all.ics", [("kind", "call_held")] * 21)
