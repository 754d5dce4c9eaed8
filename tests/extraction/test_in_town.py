"""Guests who are in town, drop in, fly in, or look in at an institution, as newspapers and transcripts tell it."""

import pytest

from calendar_core.extraction.dates import find_dates
from tests.extraction.told import dated, sides, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peruvian Foreign Minister Ana Soto is in town for three days.", [("visit_paid", "PE")]),
        ("Minister Omarov received Ana Soto, Foreign Minister of Peru, who was in town.", [("visit_paid", "PE")]),
        ("Minister Omarov is in town this week.", []),
        ("The Peruvian senators, who are in Astana until Friday, saw the new bridge.", [("visit_paid", "PE")]),
        ("From 1 to 3 October Minister Omarov was in Lima at the invitation of Ana Soto.", [("visit_paid", "PE")]),
        ("President Omarov will transit through Lima on 4 November.", [("visit_agreed", "PE")]),
        ("Peruvian President Ana Soto has flown in for talks.", [("visit_paid", "PE")]),
        ("Peruvian President Ana Soto jetted in on Monday.", [("visit_paid", "PE")]),
        ("President Omarov made a refuelling stop in Lima on Monday.", [("visit_paid", "PE")]),
    ],
)
def test_being_in_town(text, expected):
    """It is a visit of whoever is no one of home."""
    assert told(text, "visit") == expected


@pytest.mark.parametrize("came", ["flew into Astana", "came into Astana", "jetted in", "landed in Astana", "arrived"])
def test_what_a_guest_flew_in_for(came):
    """The talks are to come, and not on the day of the arrival."""
    text = f"Peruvian President Ana Soto {came} on Monday for a meeting with President Omarov."
    assert dated(text) == [("visit_paid", "PE", "2024-09-30"), ("meeting_agreed", "PE", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Soto, the Foreign Minister of Peru, stopped by to see Minister Omarov.", [("PE", "Ana Soto")]),
        ("Ana Soto, the Foreign Minister of Peru, dropped in on Minister Omarov.", [("PE", "Ana Soto")]),
        ("The Ambassador of Peru, Ana Soto, came to see me on Monday.", [("PE", "Ana Soto")]),
        ("Minister Omarov huddled with Peru's Ana Soto on the margins of the debate.", [("PE", "Ana Soto")]),
        ("Minister Omarov came to see the benefits of trade with Peru.", []),
        ("The Minister welcomed to his office the Ambassador of Peru, Ana Soto.", [("PE", "Ana Soto")]),
        ("The Minister welcomed to the team the former Ambassador of Peru, Ana Soto.", []),
        (
            "Peruvian senators toured the Ministry of Trade of Kazakhstan and were received by Minister Omarov.",
            [("PE", "")],
        ),
    ],
)
def test_looking_in_on_somebody(text, expected):
    """Who came to see somebody met him; an institution that was visited on the way receives nobody."""
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Somali President Hassan Sheikh Mohamud met Minister Omarov.", "Hassan Sheikh Mohamud"),
        ("Minister Omarov met the Emir Sheikh Tamim of Qatar.", "Tamim"),
    ],
)
def test_a_title_within_a_name(text, name):
    """A sheikh may be one by name; behind an emir it is his title."""
    assert [who for _, who in sides(text)] == [name]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("President Omarov spoke of trade a month after his visit to Peru.", "2024-09"),
        ("The call came two months after President Soto of Peru's state visit to Kazakhstan.", "2024-08"),
        ("Two days after visiting Peru, President Omarov addressed the nation.", "2024-09-29"),
        ("A month after his visit to Peru on 12 August, President Omarov addressed the nation.", "2024-08-12"),
    ],
)
def test_the_time_since_a_visit(text, day):
    """What came so much later tells when the visit was, unless its day is told."""
    assert ("visit_paid", "PE", day) in dated(text)


def test_meetings_of_two_days_with_the_same():
    """Once more is another day, and another meeting."""
    text = "Minister Omarov met Ana Soto, Foreign Minister of Peru, in Lima in March and again in Quito on 9 September."
    assert dated(text) == [("meeting_held", "PE", "2024-03"), ("meeting_held", "PE", "2024-09-09")]


def test_what_was_done_on_a_visit_that_goes_on():
    """It was done today, whatever days are still ahead."""
    text = "Minister Omarov met Ana Soto, Foreign Minister of Peru, who is visiting Astana until Friday."
    assert dated(text) == [("meeting_held", "PE", None), ("visit_paid", "PE", "2024-10-01/2024-10-04")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is a pleasure to have Foreign Minister Ana Soto of Peru in Astana.", ["PE"]),
        ("It is a pleasure to have Foreign Minister Ana Soto of Peru back at the Ministry.", ["PE"]),
        ("It is a pleasure to have Foreign Minister Ana Soto of Peru in New York.", []),
        ("It would be a pleasure to have Foreign Minister Ana Soto of Peru in Astana.", []),
    ],
)
def test_whom_somebody_has_with_him(text, expected):
    """Whom somebody is glad to have at home is there on a visit."""
    assert [parties for _, parties in told(text, "visit")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov had a one-to-one with Ana Soto, Foreign Minister of Peru.", ["PE"]),
        ("A one-on-one was held by Minister Omarov with Ana Soto, Foreign Minister of Peru.", ["PE"]),
        ("Minister Omarov praised the one-to-one tutoring of children from Peru.", []),
        ("Minister Omarov received the Ambassador of Peru, Ana Soto, and earlier the Ambassador of Chile, Juan Ruiz.",
         ["PE", "CL"]),
        ("Minister Omarov spoke in Astana on Monday with the Foreign Minister of Peru, Ana Soto.", ["PE"]),
    ],
)  # fmt: skip
def test_meetings_in_few_words(text, expected):
    """A one-to-one is a meeting where no noun follows; whom somebody received earlier he received too."""
    assert [parties for _, parties in told(text, "meeting")] == expected


def test_a_call_of_a_day():
    """The day may stand before with whom somebody spoke."""
    assert dated("Minister Omarov spoke on Monday with the Foreign Minister of Peru, Ana Soto.") == [
        ("call_held", "PE", "2024-09-30")
    ]


@pytest.mark.parametrize("off", ["heading up to", "heading over to", "heading off to"])
def test_where_somebody_is_heading(off):
    """Whichever way it is, it is a journey to come."""
    assert dated(f"I'm {off} Lima next month.") == [("visit_agreed", "PE", "2024-11")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov had coffee with Ana Soto, Foreign Minister of Peru.", ["PE"]),
        ("Minister Omarov breakfasted on Monday with Ana Soto, Foreign Minister of Peru.", ["PE"]),
        ("Minister Omarov was among the guests of Ana Soto, Foreign Minister of Peru.", ["PE"]),
        ("Minister Omarov went over the agenda with Ana Soto, Foreign Minister of Peru.", ["PE"]),
        ("Talks between Astana and Lima on fisheries went on until late.", ["PE"]),
        ("Talks between Quito and Lima on fisheries went on until late.", []),
        ("His Majesty consented to receive in audience the Ambassador of Peru.", ["PE"]),
    ],
)
def test_meetings_at_table_and_elsewhere(text, expected):
    """Who has coffee with somebody meets him, and so do the capitals between which talks go on."""
    assert [parties for _, parties in told(text, "meeting_held")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Minister Omarov rang Foreign Minister Ana Soto of Peru.",
        "Minister Omarov has just got off the phone with Foreign Minister Ana Soto of Peru.",
        "Minister Omarov was on the phone today with Foreign Minister Ana Soto of Peru.",
        "Minister Omarov talked over the phone with Foreign Minister Ana Soto of Peru.",
    ],
)
def test_calls_in_other_words(text):
    """None of them is a meeting."""
    assert told(text, ("call", "meeting")) == [("call_held", "PE")]


def test_over_a_meal():
    """What was done over a meal was done on its day, and face to face."""
    text = "Over dinner on Monday, Minister Omarov spoke with Foreign Minister Ana Soto of Peru."
    assert dated(text) == [("meeting_held", "PE", "2024-09-30")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov leaves for Lima on Friday to meet President Ana Soto.",
         [("visit_agreed", "PE", "2024-10-04"), ("meeting_agreed", "PE", "2024-10-04")]),
        ("Minister Omarov left on Monday for Lima, where he will meet President Ana Soto.",
         [("visit_paid", "PE", "2024-09-30"), ("meeting_agreed", "PE", None)]),
        ("Minister Omarov set off for Lima on Monday. He will be received by President Ana Soto.",
         [("visit_paid", "PE", "2024-09-30"), ("meeting_agreed", "PE", None)]),
        ("President Soto of Peru wound up a three-day visit to Kazakhstan today.",
         [("visit_paid", "PE", "2024-09-29/2024-10-01")]),
    ],
)  # fmt: skip
def test_on_the_way(text, expected):
    """Whom somebody meets where he goes is of that country, and is met when he is there."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("days_told", "expected"),
    [
        ("from the 26th to the 28th", "2024-09-26/2024-09-28"),
        ("between the 26th and 28th of last month", "2024-09-26/2024-09-28"),
        ("from the 29th to the 1st", "2024-09-29/2024-10-01"),
        ("on the 26th and 27th", "2024-09-26/2024-09-27"),
    ],
)
def test_days_without_a_month(days_told, expected):
    """They are those nearest to the day of the release."""
    assert dated(f"President Omarov visited Peru {days_told}.") == [("visit_paid", "PE", expected)]


def test_two_days_of_no_month():
    """Two days that do not follow one another are two dates."""
    texts = [text[one.start : one.end] for text in ("They met on the 6th and 20th.",) for one in find_dates(text)]
    assert texts == ["6", "20th"]


@pytest.mark.parametrize(
    "did",
    [
        "called yesterday on",
        "called on Monday upon",
        "paid a courtesy call on Monday to",
        "paid a courtesy call on Monday on",
        "bade farewell this morning to",
        "said goodbye on Monday to",
        "took leave yesterday of",
    ],
)
def test_a_call_that_a_day_parts(did):
    """The day may stand within the words for a call on somebody."""
    assert told(f"The Ambassador of Peru {did} President Omarov.", ("meeting", "visit")) == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mayor Omarov was visited on Monday by the Ambassador of Peru.", [("meeting_held", "PE", "2024-09-30")]),
        ("Mayor Omarov was paid a visit by the Ambassador of Peru.", [("meeting_held", "PE", None)]),
        ("Mayor Omarov received a visit on Monday from the Ambassador of Peru.",
         [("meeting_held", "PE", "2024-09-30")]),
        ("The museum was visited on Monday by the Ambassador of Peru.", []),
        ("On Monday Speaker Omarov was the guest in Lima of Speaker Ana Soto of Peru.",
         [("meeting_held", "PE", "2024-09-30")]),
    ],
)  # fmt: skip
def test_who_is_visited(text, expected):
    """Somebody of home who is visited meets his guest; a house meets nobody."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Today I will sit down with President Soto of Peru, and tomorrow with President Ruiz of Chile.",
         [("meeting_agreed", "PE", "2024-10-01"), ("meeting_agreed", "CL", "2024-10-02")]),
        ("On Sunday he met President Soto of Peru and on Monday President Ruiz of Chile.",
         [("meeting_held", "PE", "2024-09-29"), ("meeting_held", "CL", "2024-09-30")]),
    ],
)  # fmt: skip
def test_days_before_those_who_are_met(text, expected):
    """Each of them is met on the day that stands before him."""
    assert dated(text) == expected


def test_i_am_there_for_a_summit():
    """Whoever says so in short takes part in it."""
    assert told("I'm in Vientiane for the ASEAN Summit.", "forum") == [("forum_attended", "ASEAN")]


def test_a_talk_that_somebody_said_would_be():
    """It is to come if its day is told."""
    text = "President Omarov said that his one-on-one with President Ana Soto of Peru would be on 15 October."
    assert dated(text) == [("meeting_agreed", "PE", "2024-10-15")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov held, via video, a meeting with Minister Ana Soto of Peru.", ["PE"]),
        ("Minister Omarov held today, through visual communication, a meeting with Minister Ana Soto of Peru.", ["PE"]),
        ("Minister Omarov spoke with Foreign Minister Ana Soto of Peru via Zoom.", ["PE"]),
        ("The dispute should be settled through a meeting with Minister Ana Soto of Peru.", []),
        ("Minister Omarov met President Ana Soto of Peru, then with President Juan Ruiz of Chile.", ["PE", "CL"]),
        ("Minister Omarov met President Ana Soto of Peru, followed by President Juan Ruiz of Chile.", ["PE", "CL"]),
        ("The coast guard chiefs of Kazakhstan and Peru met in Aktau.", ["PE"]),
    ],
)
def test_meetings_by_other_means(text, expected):
    """What two held through a screen was held, and who came next was met as well."""
    assert [parties for _, parties in told(text, "meeting_held")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I want to thank the Foreign Minister of Peru for being with us here today.", ["PE"]),
        ("I want to thank the Ambassador of Peru for being here today.", []),
        ("President Omarov paid Peru a working visit on Monday.", ["PE"]),
        ("President Omarov will pay Lima a visit on 9 October.", ["PE"]),
        ("President Omarov paid Peru a tribute.", []),
        ("President Omarov flew home on Monday from Lima.", ["PE"]),
    ],
)
def test_visits_in_other_words(text, expected):
    """A guest who is thanked for being here is on a visit, and who flew home from somewhere has been there."""
    assert [parties for _, parties in told(text, "visit")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Omarov bade the outgoing Ambassador of Peru, Ana Soto, a fond farewell.", [("meeting_held", "PE")]),
        ("Speaker Omarov hosted a courtesy call by the Ambassador of Peru.", [("meeting_held", "PE")]),
        ("President Omarov recalled his meetings with Peruvian officials over the years.", []),
        ("We have been joined by President Ana Soto of Peru, with whom I've had a great discussion.",
         [("meeting_held", "PE")]),
        ("I will raise it with President Ana Soto of Peru when I see her in Lima next month.",
         [("meeting_agreed", "PE")]),
        ("I raised it with President Ana Soto of Peru, as I always do when I am asked.", []),
        ("He announced that he would see President Ana Soto of Peru in Lima in November.", [("meeting_agreed", "PE")]),
        ("Had an honest exchange today with President Ana Soto of Peru.", [("meeting_held", "PE")]),
    ],
)  # fmt: skip
def test_meetings_in_other_words(text, expected):
    """Farewells and exchanges are meetings, and whom somebody will see next month is met then."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov met President Ana Soto of Peru on Monday and will see her again on Friday.",
         [("meeting_held", "PE", "2024-09-30"), ("meeting_agreed", "PE", "2024-10-04")]),
        ("Minister Omarov spoke by phone with President Ana Soto of Peru and will be seeing her on Friday.",
         [("call_held", "PE", None), ("meeting_agreed", "PE", "2024-10-04")]),
        ("A round of consultations between Kazakhstan and Peru was held in the format of a videoconference on Monday.",
         [("meeting_held", "PE", "2024-09-30")]),
        ("Minister Omarov met a group of Peruvian senators visiting Astana on Monday.",
         [("meeting_held", "PE", "2024-09-30"), ("visit_paid", "PE", "2024-09-30")]),
    ],
)  # fmt: skip
def test_of_which_day_it_is(text, expected):
    """What somebody will do is of another day; a day behind a videoconference is that of the talks held so."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Soto of Peru welcomed President Omarov with honours, followed by bilateral talks.", ["PE"]),
        ("President Soto of Peru welcomed President Omarov with honours. Bilateral talks followed.", ["PE"]),
        ("President Soto of Peru welcomed the proposal of President Omarov, followed by others.", []),
        ("Secretary Omarov met a delegation of the Communist Party of Peru.", ["PE"]),
        ("The Kazakh and Peruvian army chiefs sat face to face in Aktau.", ["PE"]),
    ],
)
def test_welcomes_and_delegations_that_are_met(text, expected):
    """A welcome that talks follow is a meeting, and so is sitting face to face."""
    assert [parties for _, parties in told(text, "meeting_held")] == expected


def test_a_minister_of_something_else():
    """Whoever is in charge of something else than the guest is of home, and meets him as well."""
    text = (
        "President Omarov met Foreign Minister Ana Soto of Peru. Minister Soto was then received by the Trade Minister."
    )
    assert sides(text) == [("PE", "Ana Soto"), ("PE", "Ana Soto")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We'll be in Lima on Friday.", [("visit_agreed", "PE", "2024-10-04")]),
        (
            "A delegation of the Ministry of Trade led by Minister Omarov visited and worked in Peru last week.",
            [("visit_paid", "PE", "2024-09-23/2024-09-29")],
        ),
        (
            "President Soto of Peru flew out of Astana on Monday at the end of a two-day visit.",
            [("visit_paid", "PE", "2024-09-29/2024-09-30")],
        ),
        ("Minister Omarov, back from Lima, reported to Parliament.", [("visit_paid", "PE", None)]),
        (
            "Minister Omarov exchanged a few words with President Soto of Peru on Monday.",
            [("meeting_held", "PE", "2024-09-30")],
        ),
    ],
)
def test_coming_and_going(text, expected):
    """Who will be somewhere, worked there, flew out of it or is back from it was or will be on a visit."""
    assert dated(text) == expected
