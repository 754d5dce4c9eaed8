"""Delegations that are announced, gatherings with a host, and stays told with their days before them."""

import pytest

from tests.extraction.told import days, facts, people, told

_SENT = "President Omarov today announced a Presidential Delegation to Peru to attend the inauguration on 9 October."


def test_who_announces_a_delegation_does_not_go_with_it():
    """Whoever leads it does, and so do those listed below."""
    listed = "Members of the Presidential Delegation:\n\nAna Serik, Ambassador to Peru\n\nDana Omar, Minister of Trade"
    assert people(_SENT, "visit_agreed") == [[]]
    assert people(f"{_SENT}\n\nMinister Aidos Bek will lead the delegation.", "visit_agreed") == [["Aidos Bek"]]
    assert people(f"{_SENT}\n\n{listed}\n\nThis is all.", "visit_agreed") == [["Ana Serik", "Dana Omar"]]
    assert people("Minister Aidos Bek led a delegation to Peru on Monday.", "visit_paid") == [["Aidos Bek"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The President took part in the CIS Virtual Leaders' Meeting hosted by President Ruiz of Peru.", "forum"),
        ("The President attended the annual meeting of the CIS, hosted by President Ruiz of Peru.", "forum"),
        ("The President was hosted by President Ruiz of Peru for lunch.", "meeting"),
    ],
)
def test_who_hosts_a_gathering_is_not_met_there(text, expected):
    """Unless it is a meal."""
    assert [kind.partition("_")[0] for kind, _ in told(text, "")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Omarov and President Soto of Peru hosted a meeting on forests on Monday.", ["PE"]),
        ("President Omarov and President Soto of Peru co-hosted talks on forests on Monday.", ["PE"]),
        ("President Soto of Peru hosted a meeting on forests on Monday.", []),
        ("President Soto of Peru and President Paz of Chile hosted a meeting on forests on Monday.", []),
    ],
)
def test_two_who_host_a_meeting(text, expected):
    """They have met if one of them is of home."""
    assert [parties for _, parties in told(text, "meeting_held")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("From 8 to 10 September, Minister Omarov was in Lima to work on a treaty.", ["2024-09-08/2024-09-10"]),
        ("Last Thursday Minister Omarov was in Lima for talks.", ["2024-09-26"]),
        ("Last Thursday Minister Omarov was in Lima for the third Conference of Neighbours.", []),
        ("Last Thursday Minister Omarov was in Lima on a private matter.", []),
    ],
)
def test_a_stay_with_its_days_before_it(text, expected):
    """Who was abroad for some purpose of state was on a visit."""
    assert days(text, "visit_paid") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Both speak of aims that President Omarov and President Soto of Peru set in their 1 May joint statement.", 1),
        ("In their joint statement of 1 May, President Omarov and President Soto of Peru spoke of trade.", 1),
        ("In their joint statement of 1 May, President Paz of Chile and President Soto of Peru spoke of trade.", 0),
        ("President Omarov told President Soto of Peru and President Paz of Chile of their 1 May joint statement.", 0),
    ],
)
def test_a_dated_document_of_theirs(text, expected):
    """`Their` document is that of home and one other state, if nobody else is named."""
    assert len(told(text, "agreement")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The programme for the visit of the President of Peru this month was published on Monday.", "visit_agreed"),
        ("The itinerary for the official visit of the President of Peru was released today.", "visit_agreed"),
        ("The programme of the visit of the President of Peru on 5 September was full.", "visit_paid"),
    ],
)
def test_the_programme_for_a_visit(text, expected):
    """It is of one to come, of which the day is not that on which it was made known."""
    (fact,) = facts(text)
    assert fact.kind == expected
    assert fact.when.edtf not in ("2024-09-30", "2024-10-01") or not fact.when.stated


def test_a_visit_elsewhere_before_that_to_home():
    """`Will arrive on Thursday following a visit to Chile` tells of one visit to home."""
    text = "Minister Ruiz of Peru will arrive in Astana on Thursday, 10 October following a four-day visit to Chile."
    assert told(text) == [("visit_agreed", "PE")]


def test_officials_who_were_consulted():
    """Consulting with officials is talking to them."""
    text = "On Tuesday, Minister Omarov consulted with Peruvian officials on trade."
    assert told(text, "") == [("meeting_held", "PE")]


def test_what_something_reflects_came_not_along():
    """Behind those who came along a release may tell what that shows."""
    text = "Minister Bek visited Lima. He was joined by Minister Ana Serik, reflecting what President Omarov wants."
    assert people(text, "visit_paid") == [["Bek", "Ana Serik"]]


@pytest.mark.parametrize(
    "text",
    [
        "A delegation from the Peruvian Ministry of Industry, led by Minister Ana Ruiz, called on Minister Omarov.",
        "A delegation from the Peruvian Ministry of Defence led by General Ana Ruiz called on Minister Omarov.",
        "A delegation from Peru is here. The delegation, led by Senator Ana Ruiz, called on Minister Omarov.",
    ],
)
def test_who_leads_the_delegation_of_a_ministry(text):
    """Whoever leads a delegation is of the state whose ministry sent it, or that the sentence before tells."""
    (meeting,) = facts(text)
    assert [(person.name, person.party) for person in meeting.people] == [("Ana Ruiz", "PE")]
