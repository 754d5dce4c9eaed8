"""What leaders and ministers tell of their own journeys and guests: `I was able to`, `I am glad to welcome`."""

import pytest

from tests.extraction.told import days, told

WORDS = ("visit", "meeting", "forum")


def read(text, **release):
    """Return what a release of Australia tells."""
    return told(text, WORDS, home="AU", published="2024-10-01", **release)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I am very glad to welcome President Ana Soto of Chile here to Canberra.", [("visit_paid", "CL")]),
        (
            "The Government is pleased today to welcome the Premier of Chile, Ana Soto, to Canberra.",
            [("visit_paid", "CL")],
        ),
        ("It is an honour this morning to welcome President Ana Soto of Chile to Canberra.", [("visit_paid", "CL")]),
        ("We hope to welcome the Premier of Chile, Ana Soto, to Canberra.", []),
    ],
)
def test_a_guest_is_here_whom_a_host_is_glad_to_welcome(text, expected):
    """Whatever stands between his being glad and the welcome, the guest has come."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I was able to have a bilateral meeting with the Chilean President.", [("meeting_held", "CL")]),
        ("I was also able to hold talks with the Chilean President.", [("meeting_held", "CL")]),
        ("We managed to hold talks with the Chilean President.", [("meeting_held", "CL")]),
        ("I was unable to hold talks with the Chilean President.", []),
        ("I hope to be able to hold talks with the Chilean President.", []),
        ("I am proud to be the first Australian minister to visit Chile since 2006.", [("visit_paid", "CL")]),
    ],
)
def test_who_was_able_to_do_something_did_it(text, expected):
    """So did who is proud to be the first."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I will then travel to the 10th ASEAN Defence Ministers' Meeting in Jakarta.", [("meeting_agreed", "ASEAN")]),
        ("On Monday the Minister will fly to the G20 meeting in Bali.", [("meeting_agreed", "G20")]),
        ("Last week the Treasurer travelled to the annual meetings of the IMF in Lima.", [("forum_attended", "IMF")]),
        ("The President of Chile will travel to the APEC summit in Lima.", []),
        ("The Minister will travel to Jakarta.", [("visit_agreed", "ID")]),
    ],
)
def test_somebody_goes_to_a_gathering(text, expected):
    """It is the gathering that he joins, and no visit to the country of the town."""
    assert read(text) == expected


def test_an_office_is_of_the_country_that_somebody_goes_to():
    """`I will pay a visit to Chile and I'll meet the President`: that of Chile."""
    text = "I will be paying an official visit to Chile tomorrow, I'll meet the President and I'll address a forum."
    assert read(text) == [("visit_agreed", "CL"), ("meeting_agreed", "CL")]
    assert days(text, "meeting_agreed", home="AU") == ["2024-10-02"]


def test_the_other_stops_of_a_tour_are_no_visits_of_home():
    """Where home is one of its stops, it is guests who are on it."""
    guest = "President Ana Soto of Chile will visit Australia on 5 October. "
    tour = "will be her second stop on a tour of the region, which includes visits to Fiji and Tonga."
    assert read(f"{guest}Australia {tour}") == [("visit_agreed", "CL")]
    own = "The Prime Minister will go on a tour of the region, which includes visits to Fiji and Tonga."
    assert read(own) == [("visit_agreed", "FJ"), ("visit_agreed", "TO")]


def test_what_is_asked_tells_not_whom_others_met():
    """An answer about `a discussion` abroad is about the hosts, whatever else somebody asks."""
    text = (
        "PRIME MINISTER: We had a very frank discussion this afternoon in Osorno.\n\n"
        "JOURNALIST: Will you be going to the Pacific Islands Forum in Nauru next week?\n\n"
        "PRIME MINISTER: We will see."
    )
    assert ("meeting_held", "CL") in read(text, title="Doorstop interview, Santiago")
