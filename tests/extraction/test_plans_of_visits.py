"""What a visit to come will be filled with, what only greets a guest, and gatherings named with a day still to come."""

import pytest

from tests.extraction.told import dated, told, told_by_australia

_GUEST = "Foreign Minister of Peru Ana Ruiz will visit Kazakhstan on 10 October. "
_PLAN = ("visit_agreed", "PE")
_TALKS = ("meeting_agreed", "PE")
_KINDS = ("visit", "meeting", "forum")


@pytest.mark.parametrize(
    ("text", "talks"),
    [
        ("Talks will be held with Foreign Minister Serik Omarov.", 1),
        ("Talks with Foreign Minister Serik Omarov will cover transit.", 1),
        ("Her programme includes talks with Foreign Minister Serik Omarov.", 1),
        ("A meeting with Foreign Minister Serik Omarov is scheduled.", 1),
        ("The visit is her first. Talks will be held with Foreign Minister Serik Omarov.", 1),
        ("Talks on transit will cover Almaty.", 0),
        ("A meeting with traders is scheduled.", 0),
        ("Foreign Minister Serik Omarov will hold a meeting with Prime Minister Olzhas Aitov.", 0),
    ],
)
def test_hosts_of_a_guest_to_come(text, talks):
    """Behind a visit to come, talks with officials of home that a sentence begins with are held with the guest."""
    assert told(_GUEST + text, _KINDS) == [_PLAN] + [_TALKS] * talks


@pytest.mark.parametrize(
    "text",
    [
        "They will meet with President Olzhas Aitov.",
        "The group will meet with President Olzhas Aitov.",
        "The group will be in Astana until Friday and will meet with President Olzhas Aitov.",
        "The visitors are scheduled to meet with President Olzhas Aitov.",
    ],
)
def test_a_group_of_guests(text):
    """Guests who came together are told of further on as they or the group."""
    told_first = "A delegation of the Parliament of Peru will visit Kazakhstan on 10 October. "
    assert told(told_first + text, _KINDS) == [_PLAN, _TALKS]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The visit will begin with the meeting with Speaker of the Parliament of Peru Ana Ruiz.", "meeting_agreed"),
        ("The visit will open with talks with Speaker of the Parliament of Peru Ana Ruiz.", "meeting_agreed"),
        ("The visit began with the meeting with Speaker of the Parliament of Peru Ana Ruiz.", "meeting_held"),
    ],
)
def test_what_a_visit_begins_with(text, kind):
    """What a visit will begin with is to come."""
    assert told("Speaker Serik Omarov is on an official visit to Peru. " + text, "meeting") == [(kind, "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Hall will travel to Peru on 10 October, where she will meet with Peruvian officials.", []),
        ("Minister Hall will travel to Peru on 10 October. She will meet with senior Peruvian officials.", []),
        (
            (
                "Minister Hall will travel to Peru and Chile on 10 October. "
                "In Lima, the Minister will meet with senior Peruvian officials."
            ),
            ["PE"],
        ),
        ("Minister Hall will travel to Peru and Chile on 10 October, meeting with senior Peruvian officials.", []),
        ("Minister Hall will visit Peru on 10 October for talks with Peruvian and Chilean leaders.", ["PE", "CL"]),
    ],
)
def test_officials_without_names(text, expected):
    """Officials of whom nothing else is told are a part of the visit; on a tour they are told leg by leg."""
    assert [parties for kind, parties in told_by_australia(text) if kind == "meeting_agreed"] == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The visit will include bilateral talks with Prime Minister Ana Ruiz and President Hugo Soto.", 2),
        ("Talks with Prime Minister Ana Ruiz will be followed by a meeting with President Hugo Soto.", 2),
        ("The visit will include a bilateral meeting with Prime Minister Ana Ruiz.", 1),
    ],
)
def test_several_who_are_met_on_a_visit(text, number):
    """Who is met in the country that somebody visits is met one after the other."""
    visit = "President Serik Omarov will visit Peru next week. "
    assert told(visit + text, "meeting") == [_TALKS] * number


def test_talks_with_two_leaders_for_which_somebody_travels():
    """They are two meetings."""
    text = "President Serik Omarov will visit Peru next week for talks with President Hugo Soto and Premier Ana Ruiz."
    assert told(text, "meeting") == [_TALKS] * 2


def test_a_summit_meeting_for_which_somebody_travels():
    """It is a meeting of two, and no gathering."""
    text = "President Serik Omarov will visit Lima next month for the summit meeting with President of Peru Hugo Soto."
    assert dated(text) == [("visit_agreed", "PE", "2024-11"), ("meeting_agreed", "PE", "2024-11")]


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        ("at the invitation of President Serik Omarov, who will welcome him at the Ak Orda.", 0),
        ("and will arrive in Astana at noon, where he will be received by his host, President Serik Omarov.", 0),
        ("at the invitation of President Serik Omarov, who will receive the guest upon arrival.", 0),
        ("and will be received by President Serik Omarov.", 1),
    ],
)
def test_greeting_a_guest(text, meetings):
    """A host who greets his guest on arrival holds no meeting with him then."""
    visit = "President of Peru Hugo Soto will visit Kazakhstan on 10 October "
    assert told(visit + text, _KINDS) == [_PLAN] + [_TALKS] * meetings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The third had been planned for August in Lima.", []),
        ("The next one is planned for October in Lima.", ["meeting_agreed"]),
    ],
)
def test_what_had_been_planned(text, expected):
    """What had been planned for a time is not to come."""
    told_first = "The second meeting of the Foreign Ministers of Kazakhstan and Peru was held in Astana today. "
    assert [kind for kind, _ in told(told_first + text, "meeting_agreed")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prime Minister Aitov also had a bilateral with President of Peru Hugo Soto.", "meeting_held"),
        ("Prime Minister Aitov to hold a bilateral with President of Peru Hugo Soto.", "meeting_agreed"),
    ],
)
def test_a_bilateral(text, expected):
    """A bilateral that somebody had was held."""
    assert told(text, "meeting") == [(expected, "PE")]


def test_talks_told_in_passing():
    """Talks at the head of a sentence that somebody else goes on to act in are not those that he will have."""
    text = (
        "As part of the trip to Peru for consultations on transit, Minister Serik Omarov will stop in New York on "
        "9 October, where he will meet the UN Secretary-General."
    )
    assert told(text, "meeting") == [("meeting_agreed", "UN")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Working visit of Foreign Minister of Peru Ana Ruiz\n\nAna Ruiz will pay a visit to Astana on 1-3 October.",
            [_PLAN],
        ),
        (
            (
                "Visit by Foreign Minister of Peru Ana Ruiz to Kazakhstan\n\n"
                "On 16 October, Foreign Minister Serik Omarov will hold talks with Foreign Minister of Peru Ana Ruiz."
            ),
            [_PLAN, _TALKS],
        ),
    ],
)
def test_visits_that_a_line_names(text, expected):
    """A line that names a visit whose part tells what is to come names one to come."""
    assert told(text, _KINDS) == expected


@pytest.mark.parametrize(
    "text",
    [
        "President Hall met the Secretary General today to discuss the November 14 APEC Summit in Lima.",
        "President Hall spoke of the goals of the APEC Summit on 14 November.",
        "Prior to the APEC Summit on 14 November, officials will finish the texts.",
        "These matters are on the agenda of the APEC Summit in Lima on 14 November.",
    ],
)
def test_gatherings_with_a_day_to_come(text):
    """A gathering that home joins, named with its day, is to come where that day is."""
    assert ("meeting_agreed", "APEC", "2024-11-14") in dated(text, home="AU")


@pytest.mark.parametrize(
    "text",
    [
        "President Hall spoke of the outcomes of the APEC Summit on 14 November 2023.",
        "President Hall spoke of the goals of the APEC Summit.",
        "President Hall will meet President Soto on the margins of the APEC Summit on 14 November.",
        "President Hall discussed the EU Summit on 14 November.",
    ],
)
def test_gatherings_that_are_none_to_come(text):
    """Those of the past, of no day, of others, or beside which something is, are not."""
    assert [
        one for one in dated(text, home="AU") if one[:2] in {("meeting_agreed", "APEC"), ("meeting_agreed", "EU")}
    ] == []


@pytest.mark.parametrize(
    "text",
    [
        "President of Peru Hugo Soto flies into Astana on 10 October.",
        "President of Peru Hugo Soto will jet into Astana on 10 October.",
        "President of Peru Hugo Soto is scheduled to touch down in Astana on 10 October.",
        "President Serik Omarov jets off to Lima on 10 October.",
    ],
)
def test_flying_in(text):
    """Those who fly in, or off, go on a visit."""
    assert dated(text) == [("visit_agreed", "PE", "2024-10-10")]


def test_an_oncoming_visit():
    """What is called oncoming is to come."""
    text = "The ministers of Kazakhstan and Peru discussed the oncoming visit of President Hugo Soto of Peru to Astana."
    assert ("visit_agreed", "PE") in told(text)


_MET = "Foreign Minister Serik Omarov met Foreign Minister of Peru Ana Ruiz today. "


@pytest.mark.parametrize(
    "text",
    [
        "The two agreed to arrange a follow-up meeting.",
        "They agreed to set up another meeting soon.",
        "They agreed to establish another in-person meeting.",
        "They decided to organise a second round of talks.",
        "Another meeting has been scheduled.",
        "A further meeting was agreed for November.",
    ],
)
def test_one_more_meeting(text):
    """Those who met have agreed to meet again where one more meeting was arranged."""
    assert told(_MET + text, "meeting") == [("meeting_held", "PE"), _TALKS]


@pytest.mark.parametrize(
    "text",
    [
        "They agreed to hold further meetings.",
        "They will meet on a regular basis.",
        "They hoped to arrange another meeting.",
        "He agreed to arrange another meeting with students.",
        "Another meeting was planned by the opposition.",
        "They agreed to set up another fund.",
    ],
)
def test_no_more_meetings(text):
    """Meetings in general, those hoped for and those of others are none of theirs to come."""
    assert told(_MET + text, "meeting") == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They prepared the meeting of the two presidents in November.", _TALKS),
        ("They discussed the programme of President Hugo Soto's visit to Astana.", _PLAN),
        ("They finalised the details of President Hugo Soto's visit to Astana.", _PLAN),
        ("They agreed on the date of President Hugo Soto's visit to Astana.", _PLAN),
        ("They discussed the outcome of President Hugo Soto's visit to Astana in May.", ("visit_paid", "PE")),
    ],
)
def test_what_is_being_prepared(text, expected):
    """What somebody prepares, or settles the programme or the day of, is to come."""
    assert told(_MET + text, _KINDS)[1:] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President of Peru Hugo Soto is to be in Astana on 10 October.", [_PLAN]),
        ("President of Peru Hugo Soto is scheduled to be in Astana on 10 October.", [_PLAN]),
        ("Foreign Minister Serik Omarov is expected to be in Lima on 10 October.", [_PLAN]),
        ("Foreign Minister Serik Omarov is to be in Almaty on 10 October.", []),
        ("Foreign Minister Serik Omarov is to be in charge of talks on 10 October.", []),
        ("The fair is to be in Lima on 10 October.", []),
    ],
)
def test_who_is_to_be_somewhere(text, expected):
    """Who is to be in another country goes on a visit to it."""
    assert told(text) == expected
