"""What heads of state are told to do and to recall: trips to gatherings, guests, and what is only planned."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I have fond recollections of our meetings and of our fruitful talks in the past.", []),
        ("There may be probable negotiations between Kazakhstan and Peru.", []),
        ("The talks, which confirmed the likeness between the stance of Kazakhstan and that of Peru, are over.", []),
        ("The talks, which were held between Kazakhstan and Peru in Aktau, are over.", [("meeting_held", "PE")]),
    ],
)
def test_talks_that_are_called_to_mind(text, expected):
    """Recollections are no meeting, nor is what may be; `between` may tell of something else than talks."""
    assert told(text, "meeting", title="Congratulations to President of Peru Ana Ruiz") == expected


def test_whom_a_delegation_will_meet():
    """Those who are to be met do not come along with a guest told of before, nor are they met on his day."""
    text = (
        "On the eve of the visit of President of Peru Ana Ruiz to Kazakhstan on 14 October, a Kazakh delegation led by "
        "Minister of Trade Dana Serik arrived in Lima. The delegation will hold a series of talks with Peruvian "
        "officials, including Minister of Finance Juan Soto and Minister of Trade Rosa Luna."
    )
    agreed = [(fact.kind, fact.when.edtf, [one.name for one in fact.people]) for fact in facts(text)]
    assert agreed[0] == ("visit_agreed", "2024-10-14", ["Ana Ruiz"])
    assert [when for kind, when, _ in agreed if kind == "meeting_agreed"] == [None]


def test_whom_a_guest_will_meet():
    """Whoever comes on a day meets on that day."""
    text = "President of Peru Ana Ruiz will visit Kazakhstan on 14 October. She will meet with President Aidos Serik."
    assert days(text, "meeting_agreed") == ["2024-10-14"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This is shown by the unprecedented number of visits of Peruvian officials to Kazakhstan.", []),
        ("He noted that the visit of Ana Ruiz is taking place in a year of jubilees.", [("visit_paid", "PE")]),
        ("He noted that the visit of Ana Ruiz was of use.", []),
    ],
)
def test_visits_that_are_counted_or_under_way(text, expected):
    """Many visits are no visit; one that is taking place is on, however late a text speaks of it."""
    before = "Minister Serik met with Foreign Minister of Peru Ana Ruiz. Trade has grown. Ties are good. All is well. "
    assert told(before + text) == expected


def test_an_office_for_foreign_affairs_and_a_union():
    """An organisation that a ministry deals with is none that somebody met."""
    text = (
        "President Serik received Minister of Foreign Affairs, the European Union and Cooperation of Spain Juan Soto."
    )
    (fact,) = [fact for fact in facts(text) if fact.kind == "meeting_held"]
    assert (fact.counterparts, [one.name for one in fact.people]) == (("ES",), ["Juan Soto"])


def test_the_next_talks_of_a_format():
    """Talks of a format are not those with whoever was told of before as well."""
    text = (
        "President Serik met with President of France Ana Ruiz. It is expected to hold the next talks of leaders of "
        "the Normandy Four soon."
    )
    met = told(text, "meeting", home="UA")
    assert ("meeting_agreed", "FR") not in met


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Aidos Serik arrived in Lima to take part in the talks of advisers to the leaders of the OSCE.", []),
        ("Minister Aidos Serik arrived in Lima to take part in the talks of advisers.", [("visit_paid", "PE")]),
    ],
)
def test_a_trip_to_talks_of_advisers(text, expected):
    """Who goes to talks of an organisation visits no country."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A step towards it was the conclusion of a trade declaration with Peru.", []),
        ("The talks ended with the signing of a joint declaration with Peru.", [("agreement_signed", "PE")]),
        ("A key step was the signing of a joint declaration with Peru on 5 May 2024.", [("agreement_signed", "PE")]),
    ],
)
def test_a_signing_that_was_a_step(text, expected):
    """What a signing was good for is told of an old one, where no day is told."""
    assert told(text, "agreement") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("After returning from Germany, the President had a phone call with President of Peru Ana Ruiz.", []),
        ("The President said that he arrived at the Munich Conference with news of reforms.", []),
        ("The President then arrived in Berlin on an official visit.", [("visit_paid", "DE")]),
    ],
)
def test_a_trip_to_a_conference(text, expected):
    """Who went to a gathering and came back has visited no country."""
    before = "President Aidos Serik took part in the Munich Security Conference. "
    assert told(before + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan tried more than once to convene consultations with Peru.", []),
        (
            (
                "The President proposed to convene a summit of the OSCE in the coming "
                "months with the participation of Kazakhstan."
            ),
            [],
        ),
        ("A summit of the OSCE was held in Vienna with the participation of Kazakhstan.", [("forum_attended", "OSCE")]),
    ],
)
def test_gatherings_that_were_proposed(text, expected):
    """What was tried or proposed has not been held."""
    assert told(text, ("meeting", "forum")) == expected


@pytest.mark.parametrize(
    ("office", "expected"),
    [("President", []), ("Prime Minister", ["Ana Ruiz"]), ("Premier", ["Ana Ruiz"])],
)
def test_a_head_of_government_who_is_not_named(office, expected):
    """Who heads a state is not meant by the office of who heads its government."""
    text = "The Prime Minister of Peru will visit Astana in December."
    told_of = facts(text, title=f"Talks with {office} of Peru Ana Ruiz")
    (visit,) = [fact for fact in told_of if fact.kind == "visit_agreed"]
    assert [one.name for one in visit.people] == expected


def test_a_visit_under_way_behind_earlier():
    """`Earlier` is told of the talks, and not of the visit that somebody is on."""
    text = "Earlier, President Aidos Serik, who is in Peru on a visit, held talks with President of Peru Ana Ruiz."
    assert ("visit_paid", "PE") in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministers of Kazakhstan and Peru signed a plan of consultations in 2024.", None),
        ("The ministers of Kazakhstan and Peru signed a plan of consultations in 2022.", "2022"),
        ("The ministers of Kazakhstan and Peru signed a treaty in 2024.", "2024"),
    ],
)
def test_the_year_of_a_plan(text, expected):
    """A plan that is for this year need not be of it."""
    assert days(text, "agreement_signed") == [expected]
