"""When a document was signed, as its anniversary tells, and the days of agreements that are called by them."""

import pytest

from tests.extraction.told import dated, days


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (("The Presidents wrote to each other for the 30th anniversary of signing the Peru-Kazakhstan Treaty on "
         "Friendship."), ["1994"]),
        ("This year we celebrate 20 years of a Friendship Treaty that Peru and Kazakhstan signed in Lima.", ["2004"]),
        ("They will mark the upcoming 30th anniversary of signing the Peru-Kazakhstan Treaty on Friendship.", []),
        (("For the 30th anniversary of signing a Peru-Kazakhstan Treaty on Friendship, due in May 2025, they will "
         "meet."), []),
    ],
)  # fmt: skip
def test_years_are_counted_back(text: str, found: list[str]) -> None:
    """An anniversary that is marked now tells the year; one that is to come does not."""
    assert days(text, "agreement_signed") == found


def test_an_invitation_is_not_for_the_day_of_a_feast() -> None:
    """The time at which an anniversary is observed is not that of the visit agreed in view of it."""
    text = (
        "As relations of Kazakhstan and Peru turn thirty years old, an anniversary to be observed in April 2025, "
        "President Tokayev invited President of Peru Ana Soto to pay an official visit, which she accepted."
    )
    assert days(text, "visit_agreed") == [None]


def test_agreements_called_by_their_days() -> None:
    """Each day that agreements between leaders are called by tells one."""
    text = (
        "Roads are opened under the agreements between the leaders of Kazakhstan, Peru and Chile on November 9, 2020, "
        "January 11 and November 26, 2021."
    )
    assert days(text, "agreement_signed") == ["2020-11-09", "2021-01-11", "2021-11-26"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They praised the momentum of Vice President Soto's August trip to Astana.", []),
        ("They praised Peruvian Vice President Soto's August trip to Kazakhstan.", [("visit_paid", "PE", "2024-08")]),
    ],
)
def test_a_month_before_a_journey(text: str, found: list[tuple[str, str, str]]) -> None:
    """A month behind somebody's name and before his journey is when that was."""
    assert [one for one in dated(text) if one[0] == "visit_paid" and one[1] == "PE"] == found


def test_today_by_its_date() -> None:
    """An address that tells the date of today is of that day, though it is published on the next."""
    text = (
        "Today, September 30, is a day of mourning. On June 22 the war began. I spoke with President of Peru Ana Soto."
    )
    assert dated(text, published="2024-10-01") == [("call_held", "PE", "2024-09-30")]
