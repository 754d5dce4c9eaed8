"""Texts made to hurt: everything ends, and the work grows with the length and no faster.

Work is counted, not timed: the calls that Python makes, which are the same on every machine.
"""

import sys

import pytest

from calendar_core.events import Release
from calendar_core.extraction import extract
from calendar_core.extraction.clock import find_times
from calendar_core.extraction.dates import find_dates

SHAPES = {
    "commas": ",",
    "full stops": ". ",
    "newlines": "\n",
    "spaces": " ",
    "brackets": "(",
    "quotes": '"',
    "one word": "a",
    "hyphens": "a-",
    "names": "José Albares, ",
    "names and semicolons": "José Albares; ",
    "capitals": "JOSÉ ALBARES ",
    "offices": "Minister of ",
    "states": "Spain, ",
    "meetings": "met with Spain and ",
    "titles before a name": "Mr. ",
    "particles": "al-",
    "fields": "foreign affairs and trade and ",
    "bullets": "- item\n",
    "short clauses": "A met B; ",
    "meetings and colons": "met: ",
    "signed and visited": "signed agreement visit to Spain ",
    "agreements": "agreement on the signing of the agreement ",
    "visits": "visit to the visit of ",
    "talks": "talks between Spain and ",
    "dates": "5 May ",
    "months": "May ",
    "weekdays": "Monday ",
    "digits": "20",
    "colons": ":0",
    "sentences": "The Minister met with Foreign Minister of Spain José Albares on 5 May. ",
    "one sentence": "the Minister met with Foreign Minister of Spain José Albares on 5 May, ",
}

LETTERS = "abcdefghijklmnopqrst"


def calls(function, *args):
    """Return how many calls of Python and C functions it takes to run a function."""
    count = 0

    def note(frame, event, arg):
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        function(*args)
    finally:
        sys.setprofile(before)
    return count


def a_release(text):
    """Return a release with this text."""
    return Release(id="r1", home="KZ", published="2024-10-01", text=text)


@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_with_length(shape):
    """Four times the text takes about four times the work, whatever it is made of, and evidence is quoted right."""
    short, long = (a_release(SHAPES[shape] * (length // len(SHAPES[shape]))) for length in (2_000, 8_000))
    facts = extract(short)
    assert calls(extract, long) < 6 * calls(extract, short) + 1_000
    assert all(short.text[f.evidence.start : f.evidence.end] == f.evidence.text for f in facts)


@pytest.mark.parametrize("shape", SHAPES)
def test_dates_and_times_in_a_long_text(shape):
    """A hundred thousand characters hold no surprise for dates and times."""
    text = SHAPES[shape] * (100_000 // len(SHAPES[shape]))
    for mentions in (find_dates(text), find_times(text)):
        assert all(0 <= mention.start < mention.end <= len(text) for mention in mentions)


def test_many_meetings():
    """Each meeting with somebody else is a fact, and the work for one more does not grow with those told before."""
    names = [f"{first}{a}{b}o L{b}{a}o" for first in "JK" for a in LETTERS for b in LETTERS]
    short, long = (
        a_release("".join(f"The Minister met with Foreign Minister of Spain {name}. " for name in names[:many]))
        for many in (200, 800)
    )
    assert [fact.people[0].name for fact in extract(short)] == names[:200]
    assert calls(extract, long) < 6 * calls(extract, short) + 1_000


def test_many_offices():
    """Who is met without a state is compared with the offices told of, not with each time that they are told of."""
    met = "The Minister met with Deputy Minister {}. The Deputy Minister of Spain spoke. "
    names = [f"{first}{a}{b}o L{b}{a}o" for first in "JK" for a in LETTERS for b in LETTERS]
    short, long = (a_release("".join(map(met.format, names[:many]))) for many in (200, 800))
    assert {fact.counterparts for fact in extract(short)} == {("ES",)}
    assert calls(extract, long) < 5 * calls(extract, short)


def test_many_names():
    """A release that names two thousand people is read like any other."""
    names = ", ".join(f"Minister of Spain Person{chr(97 + n % 26)}{chr(97 + n // 26 % 26)} Name" for n in range(2_000))
    facts = extract(a_release(f"The Minister met with {names}."))
    assert {fact.counterparts for fact in facts} == {("ES",)}


def test_a_schedule_of_many_days():
    """Under which day an event stands is looked up, however many days stand above it."""
    day = "{:02}.11 Talks\n\nHe will meet Minister of Spain José Albares {}.\n\n"
    short, long = (a_release("".join(day.format(n % 28 + 1, n) for n in range(days))) for days in (200, 800))
    assert len(extract(short)) == 28
    assert calls(extract, long) < 5 * calls(extract, short)


@pytest.mark.parametrize("between", ["; ", ", ", " and ", ", and ", " of Peru; "])
def test_a_list_can_be_read_in_one_way(between):
    """If there were two, looking through 4,000 names in vain would not end while anybody waits."""
    names = (f"Ana Torres{one}{two}{three}" for one in LETTERS for two in LETTERS for three in LETTERS[:10])
    assert extract(a_release(f"The Minister {between.join(names)} will hold talks, and they met.")) is not None


def test_the_name_of_a_gathering_begins_in_one_place():
    """If there were many, looking for it among forty hyphens would not end while anybody waits."""
    attended = f"Then {'b-' * 36}/ he attended the SADC Summit. "
    facts = extract(a_release(f"The Minister attended the SADC Council of Ministers. {attended * 50}"))
    assert [fact.counterparts for fact in facts] == [("SADC",), ("SADC",)]
