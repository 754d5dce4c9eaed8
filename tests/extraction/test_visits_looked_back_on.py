"""Visits of some time ago that the next sentence goes back to, and who is on a visit when a release is written."""

import pytest

from tests.extraction.told import days, facts, told

_OCTOBER = "Peruvian Minister Ana Soto visited Kazakhstan in August.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        f"{_OCTOBER}During her visit to Astana, Minister Soto paid a courtesy call on President Omarov.",
        f"{_OCTOBER}During the visit, Minister Soto met President Omarov.",
        "Minister Omarov visited Peru in August.\n\nDuring his visit to Lima, Minister Omarov met President Ana Soto.",
    ],
)
def test_a_visit_of_some_time_ago_is_told_once(text: str) -> None:
    """A sentence that begins with a visit of some time ago tells of the same, and what it tells was then."""
    assert [fact.kind for fact in facts(text)] == ["visit_paid", "meeting_held"]
    assert days(text, "visit_paid") == days(text, "meeting_held") == ["2024-08"]


def test_another_visit_is_another() -> None:
    """A visit of somebody else is not the one told before."""
    text = f"{_OCTOBER}During his visit to Astana, Chilean Minister Juan Rojas met President Omarov."
    assert told(text) == [("visit_paid", "PE"), ("visit_paid", "CL")]


@pytest.mark.parametrize("head", ["SINGAPORE: ", "SINGAPORE, Oct 1 (Kazinform) -- ", "SINGAPORE - ", "LIMA: "])
def test_a_dateline_may_name_a_state_that_is_a_city(head: str) -> None:
    """`Here` is where a release was written, be it a town or a state of the same name."""
    text = f"{head}Kazakh Prime Minister Serik Omarov arrived here today for an official visit."
    assert told(text) == [("visit_paid", "PE" if "LIMA" in head else "SG")]


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("who was the first foreign guest to call on Omarov in August", ["Ana Soto"]),
        ("who became the first minister to call on Omarov in August", ["Ana Soto"]),
    ],
)
def test_only_the_last_of_a_list_was_the_first(who: str, expected: list[str]) -> None:
    """Behind a list, `who was the first` tells of its last one."""
    text = f"President Omarov will call on Peruvian President Juan Rojas and Peruvian Minister Ana Soto, {who}."
    met = [fact for fact in facts(text) if fact.kind == "meeting_held"]
    assert [one.name for fact in met for one in fact.people] == expected


def test_who_is_currently_there_is_so_on_the_day_of_the_release() -> None:
    """A visit that is on now is not of the day of the talks that were told before."""
    text = (
        "Minister Omarov met a Peruvian delegation on 26 September.\n\n"
        "The round table was held with Peruvian Deputy Minister Ana Soto, who is currently in Kazakhstan."
    )
    assert days(text, "visit_paid") == [None]


def test_whom_somebody_called_on_who_was_visiting() -> None:
    """A guest who was visiting when somebody called on him was on a visit, however far on it is told."""
    text = (
        "The ministers talked about trade. They praised the new treaty. They touched on the region. "
        "Minister Omarov added that he had called on Ana Soto, President of Peru, "
        "who was visiting Kazakhstan."
    )
    assert told(text) == [("visit_paid", "PE")]


def test_a_region_of_an_organisation_has_a_head() -> None:
    """`World Bank South Asia Region Vice President` is one office."""
    (fact,) = facts("Minister Omarov met World Bank South Asia Region Vice President Ana Soto.")
    assert (fact.counterparts, [one.name for one in fact.people]) == (("WB",), ["Ana Soto"])


def test_a_headline_verb_is_no_name() -> None:
    """In a headline with capitals a verb behind a name is no part of it."""
    text = "Peruvian President Ana Soto will make an official visit to Kazakhstan tomorrow."
    (fact,) = facts(text, title="Peruvian President Soto Makes Official Visit To Kazakhstan")
    assert [one.name for one in fact.people] == ["Ana Soto"]


@pytest.mark.parametrize(
    ("then", "day"),
    [
        ("Luis Vega met with the President and with Foreign Minister Murat Nurtleu.", "2023-04"),
        ("Yesterday, Luis Vega met with the President.", "2024-09-30"),
        ("Today the Foreign Minister met Ambassador of Peru Ana Soto.", "2024-10-01"),
    ],
)
def test_what_a_visitor_of_some_time_ago_did(then, day):
    """Right behind a visit that is long over, whom the visitor met is told to have been met then."""
    text = f"Minister of Trade of Peru Luis Vega visited Kazakhstan in April 2023. {then}"
    assert set(days(text, "meeting_held")) == {day}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("last year in April", "2023-04"),
        ("last year, in April", "2023-04"),
        ("this year in May", "2024-05"),
        ("in April last year", "2023-04"),
        ("last year", "2023"),
    ],
)
def test_a_month_behind_its_year(words, expected):
    """The year may be told before the month."""
    text = f"The ministers discussed what was agreed during the President's visit to Peru {words}."
    assert days(text, "visit_paid") == [expected]


def test_his_visiting_colleague():
    """Who of home is the guest of somebody is in the country of that one."""
    text = "President of Peru Ana Soto held talks with her visiting Kazakh counterpart Kassym-Jomart Tokayev."
    assert told(text) == [("visit_paid", "PE")]
    text = "President Tokayev held talks with his visiting Peruvian counterpart Ana Soto."
    assert told(text) == [("visit_paid", "PE")]
