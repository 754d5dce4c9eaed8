"""From an address to what it asks for."""

from typing import cast

import pytest

from calendar_core.calendar import Calendar
from exporters.web.selection import BadRequestError, NotFoundError, asked, parameters_of

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
     "tlh/all.ics", "fr/ru/all.ics", "fr/.ics",
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
    assert first.address == second.address
    assert first.address != asked("all.ics", [("counterpart", "BH")]).address
    assert first.address != asked("all.ics", [("counterpart", "BH"), ("kind", "call_held"), ("lang", "fr")]).address


@pytest.mark.parametrize(
    ("path", "query", "address"),
    [
        ("fr/counterpart/bh.ics", [], "fr/counterpart/BH.ics"),
        ("counterpart/BH.ics", [("lang", "fr")], "fr/counterpart/BH.ics"),
        ("en/all.ics", [], "all.ics"),
        ("pt_BR/all.ics", [], "pt-BR/all.ics"),
        ("all.ics", [("profile", "google"), ("cancelled", "title")], "all.ics?profile=google"),
        ("all.ics", [("cancelled", "hide"), ("cancelled_days", "30")], "all.ics?cancelled=hide&cancelled_days=30"),
        (
            "kk/all.ics",
            [("text", "visa & trade"), ("kind", "call_held")],
            "kk/all.ics?kind=call_held&text=visa+%26+trade",
        ),
    ],
)
def test_one_address_for_one_question(path, query, address):
    """Each feed has one address with its language, filters and style, which leads to itself."""
    wanted = asked(path, query)
    assert wanted.address == address
    path, _, parameters = address.partition("?")
    again = asked(path, parameters_of(parameters.encode()))
    assert (again.address, again.style, again.filters) == (address, wanted.style, wanted.filters)


def test_how_cancelled_events_are_treated():
    """An address may say what becomes of cancelled events, whatever the profile."""
    profile = asked("all.ics", [("profile", "google"), ("cancelled", "hide"), ("cancelled_days", "7")]).style.profile
    assert (profile.name, profile.cancelled, profile.cancelled_days) == ("google", "hide", 7)


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
        (("cancelled", "forget"), "there are strike, title, hide"),
        (("cancelled_days", "soon"), "'soon' is no number of days"),
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
    with pytest.raises(BadRequestError, match="says lang twice"):
        asked("fr/all.ics", [("lang", "ru")])
