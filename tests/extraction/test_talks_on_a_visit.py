"""Talks of a guest that name nobody but those of home, guests met with ceremony, and where a ministry tells who met."""

import pytest

from tests.extraction.told import facts, sides, told

_VISITED = "Foreign Minister of Peru Ana Ruiz visited Astana on 30 September. "


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Talks with Foreign Minister Serik Omarov covered transit.", 1),
        ("Meetings were held with Prime Minister Olzhas Aitov and Foreign Minister Serik Omarov.", 2),
        ("Her programme included meetings with Prime Minister Olzhas Aitov and Foreign Minister Serik Omarov.", 2),
        ("A meeting with the President took place at the palace.", 1),
        ("In her talks with Foreign Minister Serik Omarov she raised transit.", 1),
        ("Foreign Minister Serik Omarov held a meeting with Prime Minister Olzhas Aitov.", 0),
        ("Talks with business circles covered transit.", 0),
    ],
)
def test_talks_of_the_guest_who_was_told_of(text, number):
    """Behind a visit to home, talks with officials of home that a sentence begins with are the guest's."""
    assert sides(_VISITED + text) == [("PE", "Ana Ruiz")] * number


def test_talks_of_nobody_are_no_meeting():
    """Where no guest was told of, a meeting with the President is one of home."""
    assert sides("The reform was adopted in May. A meeting with the President took place at the palace.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ambassador Serik Omarov was received at the Peruvian Ministry of Health by Minister Ana Ruiz.",
            [("PE", "Ana Ruiz")],
        ),
        (
            "At the Peruvian Ministry of Transport, Ambassador of Kazakhstan Serik Omarov met with Minister Ana Ruiz.",
            [("PE", "Ana Ruiz")],
        ),
        ("At the Ministry of Transport, Deputy Minister Serik Omarov met with Minister Ana Ruiz.", []),
    ],
)
def test_who_receives_somebody_at_a_ministry(text, expected):
    """A minister met at a ministry of another state is of that state."""
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trade was discussed in detail by Foreign Minister Serik Omarov and his Peruvian counterpart Ana Ruiz.",
            ["PE"],
        ),
        ("The draft was discussed by the Governments of Kazakhstan and Peru.", []),
        ("The report was reviewed by the President of Kazakhstan and the European Commission.", []),
    ],
)
def test_discussed_by_both(text, expected):
    """What was discussed by persons of both sides was discussed at a meeting."""
    assert [parties for parties, _ in sides(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peruvian President Ana Ruiz was welcomed by a guard of honour at the palace.", [("visit_paid", "PE")]),
        (
            "An official welcoming ceremony for Peruvian President Ana Ruiz was held in the square.",
            [("visit_paid", "PE")],
        ),
        ("President Serik Omarov was welcomed by a guard of honour in Lima.", [("visit_paid", "PE")]),
        ("An official welcome ceremony for the President of Peru will be held tomorrow.", [("visit_agreed", "PE")]),
        ("Ambassador of Peru Ana Ruiz was received with honours at the palace.", []),
        ("The remains of the Peruvian soldiers were received with honours at the airport.", []),
    ],
)
def test_guests_met_with_ceremony(text, expected):
    """Who is welcomed with a guard of honour has come on a visit."""
    assert told(text, "visit") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister took the opportunity of the conference to meet his Peruvian counterpart.",
            [("meeting_held", "PE")],
        ),
        ("The Minister found time to meet with his Peruvian counterpart Ana Ruiz.", [("meeting_held", "PE")]),
        ("Kazakhstan proposed to hold the next round of consultations with Peru in Astana.", []),
        ("They agreed to hold the next round of consultations with Peru in Astana.", [("meeting_agreed", "PE")]),
        ("The Kazakh-Peruvian joint commission is slated for 14 November.", [("meeting_agreed", "PE")]),
        ("The Kazakh-Peruvian joint commission is a body of experts.", []),
    ],
)
def test_whether_they_met_or_will(text, expected):
    """An occasion taken, a plan proposed, and a commission that is scheduled."""
    assert told(text, "meeting") == expected


def test_a_strategic_partnership_is_no_organisation():
    """`The Enhanced Strategic Partnership Dialogue` is held by two, who chair it."""
    text = (
        "Foreign Minister Serik Omarov and Foreign Minister of Peru Ana Ruiz chaired the sixth meeting of the Enhanced "
        "Strategic Partnership Dialogue in Washington."
    )
    assert [(fact.kind, fact.counterparts) for fact in facts(text)] == [("meeting_held", ("PE",))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Serik Omarov was received at the White House by Vice President Joan Smith.", [("US", "Joan Smith")]),
        ("Minister Serik Omarov met the Speaker at the Bundestag.", [("DE", "")]),
        (
            "Minister Serik Omarov held talks at the Kremlin with Deputy Prime Minister Ivan Orlov.",
            [("RU", "Ivan Orlov")],
        ),
        ("Minister Serik Omarov met Ambassador Ana Ruiz of Peru at the Bundestag.", [("PE", "Ana Ruiz")]),
        ("Minister Serik Omarov met Deputy Minister Aidar Nurlan before the talks at the Kremlin.", []),
    ],
)
def test_who_is_met_in_a_palace(text, expected):
    """A minister met in a palace or parliament of another state is of that state, where nothing else is told."""
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("name", "party"),
    [
        ("Jalisco", "MX"),
        ("Gauteng", "ZA"),
        ("Khatlon", "TJ"),
        ("Brittany", "FR"),
        ("the Canton of Vaud", "CH"),
        ("North Gyeongsang Province", "KR"),
        ("Niger State", "NG"),
        ("East Azerbaijan Province", "IR"),
        ("Gaza Province", "MZ"),
        ("Bermuda", "GB"),
    ],
)
def test_the_head_of_a_region_stands_for_its_state(name, party):
    """Regions are of the state they lie in, also those that are called like another state or town."""
    assert sides(f"Minister Serik Omarov met the Governor of {name}, Jo Smith.") == [(party, "Jo Smith")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Serik Omarov has returned to Astana from Peru.", [("visit_paid", "PE")]),
        ("Minister Serik Omarov went on from Chile to Lima on Tuesday.", [("visit_paid", "PE")]),
        ("Peruvian Foreign Minister Ana Ruiz has arrived for talks.", [("visit_paid", "PE")]),
        ("Peruvian Foreign Minister Ana Ruiz has arrived for political consultations.", [("visit_paid", "PE")]),
        ("The letter has arrived for talks to begin.", []),
        (
            "The results of President Serik Omarov's visit to Peru on 20 September were discussed in the press.",
            [("visit_paid", "PE")],
        ),
    ],
)
def test_visits_by_their_ends(text, expected):
    """Coming for talks tells a visit, and no talks yet; results discussed are those of one that was paid."""
    assert told(text, "") == expected
