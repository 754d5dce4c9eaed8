"""Visits that a verb tells of, and those told by a stay, a tour or a farewell."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The Foreign Minister of Peru reached Astana on Monday.", "2024-09-30"),
        ("The Foreign Minister of Peru flew into Astana on Monday.", "2024-09-30"),
        ("The Foreign Minister of Peru stopped over in Astana on Monday.", "2024-09-30"),
        ("The Foreign Minister of Peru left Astana on Monday for Lima.", "2024-09-30"),
        ("The Foreign Minister of Peru departed Kazakhstan on Monday after a three-day stay.", "2024-09-28/2024-09-30"),
        ("Kazakhstan was visited by the Foreign Minister of Peru on 6 September.", "2024-09-06"),
        ("The Foreign Minister of Peru began a two-day visit on Monday.", "2024-09-30/2024-10-01"),
        ("The Foreign Minister of Peru wrapped up a two-day visit on Monday.", "2024-09-29/2024-09-30"),
        ("The Foreign Minister's visit is over: Peru's Foreign Minister concluded his official stay in Astana.", None),
        ("The Foreign Minister of Peru was seen off at the Astana airport by Minister Nurtleu.", None),
        ("The Foreign Minister of Peru was accorded a warm farewell at the Astana airport.", None),
        ("The Foreign Minister of Peru was met at the Astana airport by Minister Nurtleu.", None),
        ("President Ana Ruiz of Peru, accompanied by her aide Luis Vega, landed in Astana on Monday.", "2024-09-30"),
        ("The Foreign Minister of Peru is in Astana at the invitation of the Senate.", None),
        ("The Foreign Minister of Peru, on a two-day visit to the country, spoke of trade.", None),
        ("The Minister thanked the Foreign Minister of Peru, who is in Astana for a fair.", None),
        ("The talks followed up on the visit Foreign Minister of Peru Ana Ruiz had paid to Astana in May.", "2024-05"),
    ],
)
def test_guests_who_came_stayed_and_left(text, day):
    """However it is worded, a Peruvian guest was here."""
    assert told(text) == [("visit_paid", "PE")]
    assert days(text, "visit_paid") == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("From 4 to 6 September, Minister Murat Nurtleu stayed in Peru.", "2024-09-04/2024-09-06"),
        ("Minister Murat Nurtleu spent the weekend in Lima.", "2024-09-28/2024-09-29"),
        ("Minister Murat Nurtleu reached Lima on Monday.", "2024-09-30"),
        ("Minister Murat Nurtleu wrapped up his two-day stay in Peru on Monday.", "2024-09-29/2024-09-30"),
    ],
)
def test_journeys_abroad(text, day):
    """However it is worded, somebody from here was in Peru."""
    assert told(text) == [("visit_paid", "PE")]
    assert days(text, "visit_paid") == [day]


@pytest.mark.parametrize(
    "text",
    [
        "The Ambassador of Peru left Astana on Monday.",
        "Minister Murat Nurtleu left Astana on Monday.",
        "The Foreign Minister of Peru reached an agreement with Kazakhstan on Monday.",
        "His stay in The Hague was short.",
        "The Peruvian Navy ship Callao arrived at the port of Aktau on Monday.",
        "Peru's ambassador and staff of the embassy were present to receive the Foreign Minister of Chile.",
    ],
)
def test_who_was_on_no_visit(text):
    """An ambassador goes home, a minister of home sets out, and a stay without a word for a visit may be any."""
    assert told(text) == []


def test_who_is_there_to_receive_somebody():
    """Those who stand at the airport to receive a guest are not yet to meet him."""
    assert told("The Minister and his staff were present to receive the President of Peru.", "meeting") == []


def test_a_guest_received_by_two():
    """Who is received at the start of a visit pays it, and not one of his hosts."""
    text = (
        "King Abdullah II and Crown Prince Hussein on Monday received the Emir of Kuwait at the palace, "
        "at the start of a two-day state visit to Jordan."
    )
    assert told(text, home="JO") == [("visit_paid", "KW")]


@pytest.mark.parametrize("verb", ["took", "has taken", "takes"])
def test_where_a_tour_leads(verb):
    """A tour that took somebody to three states is three visits."""
    text = f"Minister Murat Nurtleu's three-nation tour {verb} him to Peru, Chile and Brazil."
    assert told(text) == [("visit_paid", party) for party in ("PE", "CL", "BR")]


def test_setting_out_on_a_visit_to_come():
    """Who is set to embark on a visit is not on it."""
    assert told("Minister Murat Nurtleu is set to embark on an official visit to Peru.") == [("visit_agreed", "PE")]


def test_during_the_trip_is_the_visit_told_before():
    """A sentence that begins with the trip tells of the one before, however long ago it was."""
    text = "President of Peru Ana Ruiz visited Kazakhstan on 10 June. During the trip, the President toured a museum."
    assert days(text, "visit_paid") == ["2024-06-10"]


@pytest.mark.parametrize(
    "guests",
    ["the foreign ministers of Peru and Chile, who", "Minister of Peru Ana Ruiz and Minister of Chile Luis Vega, who"],
)
@pytest.mark.parametrize(
    "arrived", ["arrived in Astana on a visit", "are visiting Kazakhstan", "are in Astana on a visit"]
)
def test_several_guests_told_in_passing(guests, arrived):
    """Each of those who were met and are introduced as visitors is on a visit."""
    assert told(f"The Minister met with {guests} {arrived}.") == [("visit_paid", "PE"), ("visit_paid", "CL")]


def test_several_guests_and_their_day():
    """A list of guests, however long, does not part their arrival from its day, and each visit is its own guest's."""
    text = (
        "On 28 September, Peruvian Foreign Minister Ana Ruiz, Chilean Foreign Minister Luis Vega, Greek Foreign "
        "Minister Nikos Pappas, Maltese Foreign Minister Ian Borg, Finnish Foreign Minister Aino Laine and Norwegian "
        "Foreign Minister Espen Dahl arrived in Astana."
    )
    assert days(text, "visit_paid") == ["2024-09-28"] * 6
    assert [[person.name for person in fact.people] for fact in facts(text)] == [
        ["Ana Ruiz"], ["Luis Vega"], ["Nikos Pappas"], ["Ian Borg"], ["Aino Laine"], ["Espen Dahl"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister arrived in Lima on 8 September, starting a three-day visit to Peru where he opens a fair.",
            [("visit_paid", "PE")],
        ),
        (
            "The Minister will arrive in Lima on 8 October, beginning a three-day visit to Peru.",
            [("visit_agreed", "PE")],
        ),
        ("The Minister returned from London after a medical leave.", []),
    ],
)
def test_what_a_journey_begins_and_ends_with(text, expected):
    """A visit that begins with an arrival is on, whatever it will hold; a cure abroad is none."""
    assert told(text) == expected


def test_vietnamese_spelling():
    """Names of places are read as the Vietnamese spell them, and are nobody's."""
    text = "Chairman Vương Đình Huệ and a delegation of Việt Nam left Hà Nội on 7 April for a six-day visit to Peru."
    assert told(text, home="VN", published="2024-04-07") == [("visit_paid", "PE")]
    assert [one.name for one in facts(text, home="VN", published="2024-04-07")[0].people] == ["Vương Đình Huệ"]


def test_visiting_a_place_within_the_country():
    """A verb with one of several places behind it is no visit of somebody else."""
    text = (
        "President of Peru Ana Ruiz landed in Astana for a three-day visit. She will hold talks with President Tokayev "
        "and visit one of the areas hit by floods before departing on Friday."
    )
    assert told(text) == [("visit_paid", "PE")]


@pytest.mark.parametrize("goes", ["will continue on to Chile on 4 November", "will travel to Chile on 4 November"])
def test_whom_a_journey_onwards_leads_to(goes):
    """Who is met on the next stop is of it, though its day stands between."""
    text = f"On 30 October, the Minister will leave for Peru. He {goes} to meet with Foreign Minister Ana Ruiz."
    assert told(text, "meeting") == [("meeting_agreed", "CL")]


def test_who_came_along_is_not_who_went():
    """Behind who came along with somebody, the verb is said of the first."""
    text = "President Kassym-Jomart Tokayev, accompanied by Minister of Trade Arman Serik, flew to Lima on Monday."
    (fact,) = facts(text)
    assert fact.people[0].name == "Kassym-Jomart Tokayev"


def test_welcomed_for_a_gathering():
    """Who came for a session of many is not on a visit to its host, wherever he was welcomed."""
    text = (
        "Minister Murat Nurtleu arrived in Lima to take part in the meeting of the CICA Council. "
        "The Minister was welcomed at the Lima airport by Deputy Minister of Peru Ana Ruiz."
    )
    assert told(text) == []


def test_the_days_of_a_long_tour():
    """The days behind a list of countries are those of the journey, not the day on which somebody came home."""
    text = (
        "Minister Murat Nurtleu came home today after completing visits to Egypt, Malta, Peru and Brazil from 19 "
        "September until yesterday."
    )
    assert days(text, "visit_paid") == ["2024-09-19/2024-09-30"] * 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Yesterday he was in Peru and also made a visit to Chile.",
            [("visit_paid", "PE"), ("visit_paid", "CL")],
        ),
        (
            "On 9 and 10 October the Minister will be in Peru & Chile.",
            [("visit_agreed", "PE"), ("visit_agreed", "CL")],
        ),
        ("President Tokayev will speak at the forum, which will be hosted by President of Peru Ana Ruiz.", []),
    ],
)
def test_being_somewhere_and_being_hosted(text, expected):
    """Two countries may be joined by a sign; who hosts a forum does not come on a visit."""
    assert sorted(told(text)) == sorted(expected)


def test_a_weekday_of_a_visit_to_come():
    """A weekday behind a visit that is weeks ahead is a day of that visit."""
    text = (
        "President of Peru Ana Ruiz will make a state visit to Kazakhstan on 17 to 19 October 2024. "
        "On Thursday, she will meet Prime Minister Bektenov. On Saturday, she will hold talks with Speaker Koshanov."
    )
    assert days(text, "meeting_agreed") == ["2024-10-17", "2024-10-19"]
