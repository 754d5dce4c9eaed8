"""Dates in English text, and the days that they mean."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_core.extraction.date_meanings import Context, Day, Span, Tense
from calendar_core.extraction.dates import DateMention, find_dates

TUESDAY = dt.date(2024, 10, 1)
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def ordinal(day: int) -> str:
    """Write a number as in "25th"."""
    return f"{day}{'th' if day in {11, 12, 13} else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


FULL_FORMS = {
    "day month year": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "ordinal of month": lambda d: f"the {ordinal(d.day)} of {MONTHS[d.month - 1]} {d.year}",
    "ordinal month, year": lambda d: f"{ordinal(d.day)} {MONTHS[d.month - 1]}, {d.year}",
    "month day, year": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    "month ordinal year": lambda d: f"{MONTHS[d.month - 1]} {ordinal(d.day)} {d.year}",
    "short month": lambda d: f"{MONTHS[d.month - 1][:3]}{'' if d.month == 5 else '.'} {d.day}, {d.year}",
    "capitals": lambda d: f"{d.day} {MONTHS[d.month - 1].upper()} {d.year}",
    "with weekday": lambda d: f"{WEEKDAYS[d.weekday()]}, {MONTHS[d.month - 1]} {d.day}, {d.year}",
    "weekday and brackets": lambda d: f"{WEEKDAYS[d.weekday()]} ({d.day} {MONTHS[d.month - 1]} {d.year})",
    "iso": lambda d: d.isoformat(),
    "dots": lambda d: f"{d.day:02}.{d.month:02}.{d.year}",
    "hyphens": lambda d: f"{d.day:02}-{d.month:02}-{d.year}",
    "short month in hyphens": lambda d: f"{d.day}-{MONTHS[d.month - 1][:3]}-{d.year}",
    "year first": lambda d: f"{d.year}.{d.month:02}.{d.day:02}",
}
BARE_FORMS = {
    "day month": lambda d: f"{d.day} {MONTHS[d.month - 1]}",
    "month day": lambda d: f"{MONTHS[d.month - 1]} {d.day}",
    "ordinal": lambda d: f"the {ordinal(d.day)} of {MONTHS[d.month - 1]}",
}
days = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))


def only(text: str) -> DateMention:
    """Return the one date of a text."""
    (mention,) = find_dates(text)
    return mention


def read(text: str, tense: Tense | None = None, published: dt.date = TUESDAY, scene: dt.date | None = None) -> str:
    """Return what the one date of a text means, in EDTF."""
    return only(text).resolve(published, scene=scene, tense=tense).text


@pytest.mark.parametrize("form", FULL_FORMS)
@given(day=days)
def test_a_full_date_is_read_back_in_every_form(form, day):
    """A day written out in full means that day, whatever the day of publication and the words around it."""
    text = f"The ministers met on {FULL_FORMS[form](day)}, in Riga."
    assert read(text) == day.isoformat()


@pytest.mark.parametrize("form", BARE_FORMS)
@given(published=st.dates(dt.date(1901, 1, 1), dt.date(2098, 12, 31)), back=st.integers(0, 350))
def test_a_date_without_year_is_the_latest_one_when_it_has_happened(form, published, back):
    """What happened on "25 September" happened on the last such day before the release."""
    day = published - dt.timedelta(days=back)
    text = f"They met on {BARE_FORMS[form](day)} in Riga."
    assert read(text, "past", published) == day.isoformat()


@pytest.mark.parametrize("form", BARE_FORMS)
@given(published=st.dates(dt.date(1901, 1, 1), dt.date(2098, 12, 31)), ahead=st.integers(0, 350))
def test_a_date_without_year_is_the_next_one_when_it_is_planned(form, published, ahead):
    """What is planned for "25 September" is planned for the next such day."""
    day = published + dt.timedelta(days=ahead)
    text = f"They will meet on {BARE_FORMS[form](day)} in Riga."
    assert read(text, "planned", published) == day.isoformat()


@given(first=days, length=st.integers(1, 20), dash=st.sampled_from(("-", "–", " – ", " to ", " until ")))
def test_intervals_of_days_are_read_back(first, length, dash):
    """From one day to another is the interval, in one month, over two, and over the new year."""
    last = first + dt.timedelta(days=length)
    month, end = MONTHS[first.month - 1], MONTHS[last.month - 1]
    texts = [f"{first.day} {month} {first.year}{dash}{last.day} {end} {last.year}"]
    if first.year == last.year:
        texts += [f"{first.day} {month}{dash}{last.day} {end} {last.year}"]
        texts += [f"{month} {first.day}{dash}{end} {last.day}, {last.year}"]
    if first.month == last.month:
        texts += [f"{first.day}{dash}{last.day} {end} {last.year}", f"{end} {first.day}{dash}{last.day}, {last.year}"]
    for text in texts:
        assert read(f"from {text}") == f"{first}/{last}"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("on Sept. 23", "2024-09-23"),
        ("on 5–6 December", "2024-12-05/2024-12-06"),
        ("between 28 December 2024 and 3 January 2025", "2024-12-28/2025-01-03"),
        ("from December 30 to January 2", "2024-12-30/2025-01-02"),
        ("on 3rd and 4th March 2024", "2024-03-03/2024-03-04"),
        ("on 15/16 May 2024", "2024-05-15/2024-05-16"),
        ("Nov. 3~5, 2024", "2024-11-03/2024-11-05"),
        ("from the 3rd to the 7th of March 2025", "2025-03-03/2025-03-07"),
        ("the 25th day of September 2024", "2024-09-25"),
        ("at 2024-09-25T10:00:00Z", "2024-09-25"),
        ("in Dec. 2024", "2024-12"),
        ("by end-October", "2024-10"),
        ("over the weekend", "2024-09-28/2024-09-29"),
        ("this weekend", "2024-10-05/2024-10-06"),
        ("25-27.09.2024", "2024-09-25/2024-09-27"),
        ("Friday 29/11/2024", "2024-11-29"),
        ("9/25/2024", "2024-09-25"),
        ("(2021.05)", "2021-05"),
        ("in May this year", "2024-05"),
        ("in May last year", "2023-05"),
        ("October of this year", "2024-10"),
        ("30th January this year", "2024-01-30"),
        ("in May–June 2025", "2025-05/2025-06"),
        ("last March", "2024-03"),
        ("next March", "2025-03"),
        ("this December", "2024-12"),
        ("the March 2022 visit", "2022-03"),
        ("today", "2024-10-01"),
        ("today (1)", "2024-10-01"),
        ("this morning (28)", "2024-09-28"),
        ("on Monday (30)", "2024-09-30"),
        ("Yesterday", "2024-09-30"),
        ("tomorrow", "2024-10-02"),
        ("on Monday", "2024-09-30"),
        ("on Tuesday", "2024-10-01"),
        ("last Tuesday", "2024-09-24"),
        ("next Tuesday", "2024-10-08"),
        ("this Thursday", "2024-10-03"),
        ("on Thursday this week", "2024-10-03"),
        ("Monday next week", "2024-10-07"),
        ("from Tuesday to Friday", "2024-10-01/2024-10-04"),
        ("last week", "2024-09-23/2024-09-29"),
        ("next month", "2024-11"),
        ("last year", "2023"),
        ("in two weeks", "2024-10-15"),
        ("by the end of the year", "2024"),
        ("on 4 th April 2024", "2024-04-04"),
        ("from 2 nd to 3 rd May 2024", "2024-05-02/2024-05-03"),
        ("in 2025", "2025"),
        ("in early 2025", "2025"),
        ("the 2014 conference", "2014"),
        ("the first half of 2025", "2025-01/2025-06"),
        ("the fourth quarter of next year", "2025-10/2025-12"),
        ("this autumn", "2024-09/2024-11"),
        ("in the autumn of 2023", "2023-09/2023-11"),
        ("winter 2024", "2024-12/2025-02"),
        ("early September", "2024-09"),
        ("in late September 2023", "2023-09"),
        ("mid-September", "2024-09"),
        ("On the 25th", "2024-09-25"),
        ("on 25th, in Lima", "2024-09-25"),
        ("on 4th in Lima", "2024-10-04"),
        ("on the 5th of this month", "2024-10-05"),
        ("on the 24th and 25th of this month", "2024-10-24/2024-10-25"),
        ("on the 30th of last month", "2024-09-30"),
        ("on 5, 6 and 7 December", "2024-12-05/2024-12-07"),
        ("on December 5, 6 and 7", "2024-12-05/2024-12-07"),
        ("on Monday and Tuesday", "2024-09-30/2024-10-01"),
        ("on Sunday and Monday, 6 and 7 October", "2024-10-06/2024-10-07"),
        ("the last quarter of 2024", "2024-10/2024-12"),
        ("in Q1 2025", "2025-01/2025-03"),
        ("in H2 2025", "2025-07/2025-12"),
        ("in November or December", "2024-11/2024-12"),
        ("in November/December 2024", "2024-11/2024-12"),
        ("in late November or early December", "2024-11/2024-12"),
        ("on Friday, Saturday and Sunday", "2024-09-27/2024-09-29"),
        ("at the beginning of the year", "2024"),
        ("before year-end", "2024"),
        ("in two years' time", "2026"),
        ("towards the end of the month", "2024-10"),
        ("half a year ago", "2024-04"),
        ("in three months", "2025-01"),
    ],
)
def test_forms_of_english(text, edtf):
    """Each wording means what a reader on Tuesday, 1 October 2024 understands, and no more precise than that."""
    tense: Tense | None = "past" if text == "On the 25th" else None
    assert read(text, tense) == edtf


@pytest.mark.parametrize(
    "text",
    [
        "the 79th session", "the 2030 Agenda for Sustainable Development", "resolution 2231", "COP29", "Article 5",
        "May I congratulate you", "the March on Rome", "Marketing", "a fall in prices", "Decade of Action",
        "2,025 people", "Augustine", "12.5 May-flies", "telephone 2019-202", "over 2000 guests", "1 800 000 tonnes",
        "the second half", "the H1N1 virus", "Q5 2025",
        "the day before the summit",
        "the day after his arrival",
        "on 5th Avenue",
        "the March 23 Movement", "14 February Bridge", "a walk down 9 July Avenue",
    ],
)  # fmt: skip
def test_what_is_no_date(text):
    """Numbers, names and verbs that look like time are none."""
    assert find_dates(text) == []


def test_a_list_of_days_is_several_dates():
    """Days that do not follow each other are each a date; a number that counts something is none."""
    assert [m.resolve(TUESDAY).text for m in find_dates("on 5 and 20 December")] == ["2024-12-05", "2024-12-20"]
    assert [m.resolve(TUESDAY).text for m in find_dates("on May 3 and June 5, 2025")] == ["2025-05-03", "2025-06-05"]
    assert read("On May 5 and 10 ministers") == "2024-05-05"


def test_the_day_of_the_scene():
    """The phrase "the same day" and its neighbours count from the day that the text is telling of."""
    scene = dt.date(2024, 9, 23)
    assert read("the same day", scene=scene) == "2024-09-23"
    assert read("the day before", scene=scene) == "2024-09-22"
    assert read("The following day", scene=scene) == "2024-09-24"
    assert read("the following day") == "2024-10-02"


def test_the_tense_tells_which_weekday():
    """A planned Monday lies ahead, one that is over lies behind."""
    assert read("on Monday", "planned") == "2024-10-07"
    assert read("on Monday", "past") == "2024-09-30"
    assert read("over the weekend", "planned") == "2024-10-05/2024-10-06"
    assert read("from Thursday to Friday", "past") == "2024-09-26/2024-09-27"


def test_the_weekday_tells_which_year():
    """A weekday beside a date that lacks its year picks the year in which both are right, unless the date is near."""
    assert read("Monday, March 25") == "2024-03-25"
    assert read("Tuesday, March 25") == "2025-03-25"
    assert read("25 March (Monday)") == "2024-03-25"
    assert read("Monday, September 25") == "2024-09-25"


def test_a_mention_covers_its_words():
    """Offsets are those of the whole phrase, weekday included."""
    text = "They met on Wednesday, September 25, in Riga."
    mention = only(text)
    assert text[mention.start : mention.end] == "Wednesday, September 25"
    assert mention.rule == "month_day"
    assert only("It opens on Monday, 16 January. They met.").end == len("It opens on Monday, 16 January")


def test_days_that_do_not_exist_are_unknown():
    """A day that no calendar has is found but means nothing."""
    assert not only("on 30 February 2024").resolve(TUESDAY)
    assert not only("on 31.11.2024").resolve(TUESDAY)


def test_the_end_of_the_calendar_is_unknown():
    """Days before the first or after the last of the calendar are unknown, without an error."""
    assert not only("tomorrow").resolve(dt.date.max)
    assert not only("yesterday").resolve(dt.date.min)
    assert not only("next year").resolve(dt.date.max)


def test_a_span_that_would_end_before_it_begins_is_unknown():
    """Nothing is guessed of an interval that runs backwards."""
    assert not Span(Day(2024, 5, 7), Day(2024, 5, 3)).resolve(Context(TUESDAY))


@given(st.text(alphabet="0123456789./- JanuryMyesthilw ,(and)to") | st.text())
def test_any_text_gives_ordered_mentions(text):
    """Whatever the text, mentions are in order, do not overlap, and resolve without an error."""
    mentions = find_dates(text)
    ends = [0, *(mention.end for mention in mentions)]
    assert all(end <= mention.start < mention.end for end, mention in zip(ends, mentions, strict=False))
    assert all(mention.resolve(TUESDAY) is not None for mention in mentions)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("on 30 September and 1 October", ["2024-09-30/2024-10-01"]),
        ("on 28 February and 1 March", ["2024-02-28/2024-03-01"]),
        ("on 29 September and 1 October", ["2024-09-29", "2024-10-01"]),
        ("on 5 May and 9 June", ["2024-05-05", "2024-06-09"]),
        ("on Monday and Tuesday", ["2024-09-30/2024-10-01"]),
        ("on Monday and Wednesday", ["2024-09-30", "2024-10-02"]),
        ("on 1, 2 and 9 October", ["2024-10-01", "2024-10-09"]),
    ],
)
def test_two_days_that_follow_each_other_are_one_stay(text, times):
    """Days joined by `and` are an interval only where none lies in between, also around the end of a month."""
    found = [mention.resolve(dt.date(2024, 10, 3), tense="past").text for mention in find_dates(text)]
    assert found == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Sunday 6 – Wednesday 9 October", ["2024-10-06/2024-10-09"]),
        ("on Tuesday 8 and Wednesday 9 October", ["2024-10-08/2024-10-09"]),
        ("from Monday, 30 September 2024 to Wednesday, 2 October 2024", ["2024-09-30/2024-10-02"]),
        ("Monday, Oct. 7 - Friday, Oct. 11", ["2024-10-07/2024-10-11"]),
        ("Monday 7 and Friday 11 October", ["2024-10-07", "2024-10-11"]),
        ("from Sunday, 6 October, to Tuesday, 8 October", ["2024-10-06/2024-10-08"]),
        ("On Monday 5 ministers met, and on Wednesday 9 October others", ["2024-09-30", "2024-10-09"]),
    ],
)
def test_both_days_by_weekday_and_number(text, times):
    """The first of two days has its weekday and number, and its month only where that is another."""
    assert [str(date.resolve(TUESDAY)) for date in find_dates(text)] == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("from tomorrow until Friday", ["2024-10-02/2024-10-04"]),
        ("from today to 5 October", ["2024-10-01/2024-10-05"]),
        ("From Thursday (3 October) to Saturday (5 October)", ["2024-10-03/2024-10-05"]),
        ("from Monday until today", ["2024-09-30/2024-10-01"]),
        ("between yesterday and Thursday", ["2024-09-30/2024-10-03"]),
        ("yesterday and on Thursday", ["2024-09-30", "2024-10-03"]),
        ("moved the session of 3 October to Friday", ["2024-10-03", "2024-10-04"]),
        ("from 7 (Mon.) to 9 October", ["2024-10-07/2024-10-09"]),
        ("from October 7 (Mon.) to 9", ["2024-10-07/2024-10-09"]),
        ("from October 7 (Monday) to October 9 (Wednesday)", ["2024-10-07/2024-10-09"]),
    ],
)
def test_a_stretch_whose_days_are_told_in_words_of_their_own(text, times):
    """What goes on from one day to another is one stretch, however each of the two is told."""
    assert [mention.resolve(TUESDAY, tense="planned").text for mention in find_dates(text)] == times


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("in the week of 10 October", "2024-10-07/2024-10-13"),
        ("the week beginning Monday 7 October", "2024-10-07/2024-10-13"),
        ("at work all week, on 10 October", "2024-10-10"),
    ],
)
def test_a_week_called_by_a_day(text, edtf):
    """The week of a day is the seven days around it."""
    assert read(text, "planned") == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("on 30 September (1 October, Tokyo time)", "2024-09-30"),
        ("on September 30 (October 1 Japan Standard Time)", "2024-09-30"),
        ("On the evening of the 30th, they met.", "2024-09-30"),
        ("on 19-22 of last month", "2024-09-19/2024-09-22"),
        ("the 6th of last month", "2024-09-06"),
        ("last month", "2024-09"),
    ],
)
def test_days_told_beside_others(text, edtf):
    """Of a day that brackets tell once more for another zone the first counts; days of a month may go before it."""
    assert read(text, "past") == edtf


@pytest.mark.parametrize("place", ["Bahrain", "Berlin", "Spain", "Lima"])
def test_a_time_behind_a_word_that_ends_like_one(place):
    """`Bahrain a week ago` holds the letters of `in a week`, and tells of the week before all the same."""
    assert read(f"He visited {place} a week ago.", "past") == "2024-09-23/2024-09-29"
