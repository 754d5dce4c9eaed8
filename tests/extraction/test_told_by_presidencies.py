"""Wordings of presidencies: plans with what will be talked about, documents told again, offices of foreigners."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    "body",
    [
        "The presidents will discuss issues of the partnership, including political dialogue and trade.",
        "The parties will review the prospects of political dialogue. They will also exchange views on the region.",
    ],
)
def test_a_plan_of_the_title_stays_one(body):
    """A dialogue that goes on between states is a matter to speak about, and no meeting."""
    title = "On October 7, the President will have talks with President of Ghana Kofi Mensah"
    assert told(body, "meeting", title=title) == [("meeting_agreed", "GH")]
    assert days(body, "meeting_agreed", title=title) == ["2024-10-07"]


@pytest.mark.parametrize(
    "text",
    [
        "President Tokayev and President of Latvia Janis Ozols held talks. Tokayev and Ozols will also meet the press.",
        "President Tokayev and President of Latvia Janis Ozols held talks. The two will also meet with journalists.",
    ],
)
def test_who_meets_the_press(text):
    """Two who will meet journalists do not meet each other once more."""
    assert told(text, "meeting") == [("meeting_held", "LV")]


def test_talks_with_merchants_that_will_be_about_ties():
    """What a discussion to come will focus on does not tell with whom it is to be."""
    text = (
        "The President will meet with the heads of leading Greek companies. "
        "The discussion will focus on trade between Kazakhstan and Greece."
    )
    assert told(text, "meeting") == []


@pytest.mark.parametrize(
    "text",
    [
        (
            "During the second round of talks, the delegations of Kazakhstan and Peru agreed on quotas. "
            "We have agreed to continue working in the third round as soon as possible, she said."
        ),
        "The delegations of Kazakhstan and Peru held talks. The sides agreed to resume them in a next round.",
    ],
)
def test_a_round_that_goes_on_in_the_next(text):
    """Who agrees to go on in the next round will meet again."""
    assert told(text, "meeting") == [("meeting_held", "PE"), ("meeting_agreed", "PE")]


@pytest.mark.parametrize(
    ("who", "party"),
    [
        ("the Croat Member of the Presidency of Bosnia and Herzegovina Ivo Babić", "BA"),
        ("German President of the European Commission Anna Lang", "EU"),
        ("the Peruvian Secretary-General of the United Nations, Juan Soto", "UN"),
        ("the Peruvian Co-Chair of the OSCE Minsk Group Juan Soto", "PE"),
    ],
)
def test_whose_office_it_is(who, party):
    """Somebody stands for whose office it is, whatever his nationality, unless he holds it for his state."""
    (fact,) = facts(f"The Minister met with {who}.")
    assert (fact.kind, fact.counterparts[0]) == ("meeting_held", party)


def test_a_declaration_told_by_who_signed_it():
    """A declaration that is called by the two presidents is the one that has been told by its subject."""
    text = (
        "Following the talks between President Tokayev and President of Moldova Ana Rusu, a Joint Declaration on "
        "trade was signed. Thus, the heads of state signed the Joint Declaration of the President of Kazakhstan and "
        'the President of Moldova. "We have signed the Joint Declaration," she said. In addition to the Declaration '
        "we are signing today, work goes on."
    )
    assert told(text, "agreement") == [("agreement_signed", "MD")]


@pytest.mark.parametrize(
    ("when", "expected"),
    [("30 years ago today", "1994-10-01"), ("seven years ago", "2017"), ("12 years ago", "2012")],
)
def test_years_ago(when, expected):
    """A number of years back, and the same day of another year."""
    text = f"The agreement on transit between Kazakhstan and Peru was signed {when}."
    assert days(text, "agreement_signed") == [expected]
