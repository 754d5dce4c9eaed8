"""Visits under way and visits to come, matters of a day, and what agencies tell beside events."""

import pytest

from tests.extraction.told import days, facts, sides, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Omarov, currently on a three-day visit to Peru, is scheduled to meet President Soto tomorrow.",
            None,
        ),
        ("President Omarov, on a state visit to Peru, is scheduled to meet President Soto on 3 October.", None),
        ("President Omarov, who is in Peru on a visit, is expected to see President Soto tomorrow.", None),
        ("President Omarov, now on a visit to Peru, will open a road on Thursday.", None),
        ("President Omarov, on a visit to Peru from 29 September, will meet President Soto.", "2024-09-29"),
    ],
)
def test_who_is_on_a_visit_and_what_he_will_do(text, expected):
    """The visit is under way, and no day of it is that of what is still to be done on it."""
    assert told(text, "visit") == [("visit_paid", "PE")]
    assert days(text, "visit_paid") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The visit of President Soto of Peru to Kazakhstan is scheduled to take place on 20 October.",
        "The visit of President Soto of Peru to Kazakhstan is planned to be paid on 20 October.",
        "President Soto of Peru is scheduled to depart to Kazakhstan on an official visit on 20 October.",
        "President Soto of Peru is expected to fly to Kazakhstan on a state visit on 20 October.",
        "President Soto of Peru will be in Astana, on a visit to Kazakhstan, on 20 October.",
    ],
)
def test_a_visit_that_is_scheduled(text):
    """It is to come, whatever stands between."""
    assert told(text, "visit") == [("visit_agreed", "PE")]


def test_a_departure_to_come():
    """A day of the week is the next one, of whoever is scheduled to depart."""
    text = "President Omarov is scheduled to depart to Peru on an official visit this Sunday."
    assert told(text, "visit") == [("visit_agreed", "PE")]
    assert days(text, "visit_agreed") == ["2024-10-06"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Soto of Peru was originally scheduled to meet the Prime Minister on 4 October.", []),
        ("Minister Omarov was initially due to meet Minister Soto of Peru, but the storm kept him at home.", []),
        ("Minister Omarov was scheduled to meet Minister Soto of Peru on 4 October.", ["PE"]),
        ("The press asked whether he will have a meeting with President Soto of Peru.", []),
        ("Asked if Minister Omarov would hold a separate meeting with President Soto of Peru, he smiled.", []),
        ("Minister Omarov said that he will have a meeting with President Soto of Peru.", ["PE"]),
        ("The session, with Peru as the host country, will be held by video link.", []),
        ("The meeting, with Peru as its chair, was held in Lima.", []),
        ("The meeting with Peru was held in Lima.", ["PE"]),
    ],
)
def test_meetings_that_were_only_thought_of(text, expected):
    """Nobody has met who was to meet at first, or of whom it is asked; nor is a host whom others met with."""
    assert [party for _, party in told(text, "meeting")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Republic and Peru have established diplomatic relations for more than half a century.", []),
        ("Kazakhstan and Peru have established diplomatic relations for thirty years and trade well.", []),
        ("Kazakhstan and Peru established diplomatic relations at the level of ambassadors.", ["PE"]),
        ("Kazakhstan and Peru established diplomatic relations on 5 May.", ["PE"]),
    ],
)
def test_how_long_relations_have_lasted(text, expected):
    """That is no news of them."""
    assert [party for _, party in told(text, "relations_established")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ghana is the first leg of the president's six-nation tour, which will also take him to Peru, Chile and Malta.",
        "Ghana is the first stop of the Minister's tour, which will take him to Peru, Chile and Malta as well.",
    ],
)
def test_where_a_tour_will_take_somebody_of_home(text):
    """Each of the places is a visit to come."""
    assert [party for _, party in told(text, "visit_agreed")] == ["PE", "CL", "MT"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A discussion on the loan agreed with the Fund took place today, between the President and the IMF.",
            ["IMF"],
        ),
        (
            "Talks about the new labour agreement were held between Minister Omarov and Minister Soto of Peru.",
            ["PE"],
        ),
        ("A debate on a bill took place in the chamber between the government and the opposition.", []),
        ("A discussion on the agreement with Peru was opened, and differences between the deputies were settled.", []),
    ],
)
def test_between_whom_a_discussion_was(text, expected):
    """What it was on may stand between."""
    assert [party for _, party in told(text, "meeting_held")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Omarov will return tonight (28). He met this morning with Ana Soto, Ambassador of Peru.",
            "2024-09-28",
        ),
        ("Last night (28), President Omarov met Ana Soto, Ambassador of Peru.", "2024-09-28"),
        ("Yesterday evening (28th), President Omarov met Ana Soto, Ambassador of Peru.", "2024-09-28"),
    ],
)
def test_the_number_of_the_day(text, expected):
    """A number behind a word for a day tells when a release was written."""
    assert days(text, "meeting_held") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("His previous visit to Dubai was to take part in the COP28 summit.", []),
        ("The only trip of the Minister was to attend the OSCE summit.", []),
        ("The Minister was to attend the OSCE summit in May.", ["OSCE"]),
        ("Following the NATO summit held in Madrid, Spain, President Omarov met the ambassadors of Kazakhstan.", []),
        ("After the OSCE summit held in Lima, Minister Omarov met his aides.", []),
        (
            "He is scheduled to attend the United Nations Climate Change Conference (COP 30) in Peru on 5 November.",
            ["UN"],
        ),
    ],
)
def test_gatherings_that_are_background(text, expected):
    """Why somebody went somewhere once, or after what he did something else, is no news of a gathering."""
    found = [fact for fact in facts(text) if fact.kind in ("meeting_agreed", "forum_attended", "meeting_held")]
    assert [fact.counterparts[0] for fact in found] == expected


def test_documents_that_are_named_next():
    """What was exchanged is told in the next sentence: each of them is one."""
    text = (
        "After talks with President Soto of Peru, agreements were exchanged between both parties. "
        "This included a memorandum of understanding on seeds, as well as an agreement on mutual legal assistance."
    )
    assert told(text, "agreement") == [("agreement_signed", "PE")] * 2


@pytest.mark.parametrize(
    "text",
    [
        "President Omarov welcomed Ana Soto, Foreign Minister of Peru, in the Istana (his seat) on Monday.",
        "President Omarov welcomed Ana Soto, Foreign Minister of Peru, in the Presidential Palace.",
    ],
)
def test_welcomed_in_a_palace(text):
    """There those meet who are welcomed."""
    assert told(text, "meeting") == [("meeting_held", "PE")]


def test_what_a_programme_will_end_with():
    """It is to come."""
    text = "The programme will be concluded with a meeting with President Soto of Peru."
    assert told(text, "meeting") == [("meeting_agreed", "PE")]
    assert told("The visit ended with a meeting with President Soto of Peru.", "meeting") == [("meeting_held", "PE")]


def test_the_round_before():
    """A round that is told of besides is one more, on its own day."""
    text = (
        "The consultations between Kazakhstan and Peru were held in Lima on Monday. "
        "They took place after a gap of three years, with the 6th round being held by video in December 2020."
    )
    assert days(text, "meeting_held") == ["2024-09-30", "2020-12"]


def test_weeks_after_what_a_visit_takes_place():
    """Where something else was is not where a visit leads."""
    text = "The visit is taking place just weeks after the fall of the government in Peru."
    assert told(text, "visit") == []


def test_a_letter_that_is_doubled_in_a_name():
    """Some write it once: the two are one person, and so is what he will do."""
    text = (
        "President Dosanbaev will meet President Soto of Peru tomorrow. "
        "Documents will be signed following discussions between President Dossanbaev and the President of Peru."
    )
    assert told(text, "meeting") == [("meeting_agreed", "PE")]


def test_who_held_an_office_once():
    """He is not whom somebody meets who holds it now."""
    text = (
        "The President attended the funeral of the former Prime Minister of Peru, Ana Soto. "
        "He also had talks with the Prime Minister of Peru."
    )
    assert sides(text) == [("PE", "")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Within the last nine days, the President has met", ["PE", "NO", "PT"]),
        ("The President met", ["PE,NO,PT"]),
    ],
)
def test_whom_somebody_met_in_a_stretch_of_days(text, expected):
    """Nobody meets all of them at once."""
    text += " President Ana Soto of Peru, King Olav of Norway and Prime Minister Rui Pinto of Portugal."
    assert [parties for _, parties in told(text, "meeting_held")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two leaders also discussed the need for closer engagement with the interim Peruvian government.", []),
        ("He discussed the importance of dialogue with the Peruvian authorities.", []),
        ("He discussed trade with the Peruvian delegation.", ["PE"]),
        ("Minister Omarov discussed working together with Peruvian Minister Ana Soto.", ["PE"]),
    ],
)
def test_a_government_that_is_only_discussed(text, expected):
    """Nobody spoke with it."""
    text = f"Minister Omarov phoned King Olav of Norway today. {text}"
    assert [place for _, place in told(text, "meeting")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister stressed holding the next consultations between Kazakhstan and Peru soon.", []),
        ("Both emphasised the early holding of the next joint commission between Kazakhstan and Peru.", []),
        ("They agreed on holding the next consultations between Kazakhstan and Peru in Lima.", ["PE"]),
    ],
)
def test_talks_that_somebody_wants_held(text, expected):
    """What is only stressed has not been agreed."""
    assert [place for _, place in told(text, "meeting_agreed")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The ministry stated that the meeting took place yesterday in Astana.",
        "According to the ministry, the meeting was held yesterday.",
        "The ministry said on Tuesday that the meeting took place on Monday.",
    ],
)
def test_when_a_meeting_was_as_somebody_says(text):
    """It is the day of the meeting told before."""
    text = f"The Ambassador of Peru, Ana Soto, met President Omarov. {text}"
    assert days(text, "meeting_held") == ["2024-09-30"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He recalled a telephone conversation with President Soto of Peru after the election.", []),
        ("She recalled her first meeting with President Soto of Peru at a summit.", []),
        ("He recalled a telephone conversation with President Soto of Peru in March.", [("call_held", "PE")]),
        ("He then had a telephone conversation with President Soto of Peru.", [("call_held", "PE")]),
    ],
)
def test_talks_called_to_mind(text, expected):
    """Without a day they are no news."""
    text = f"President Omarov met King Olav of Norway on Monday. {text}"
    assert told(text, ("meeting", "call"))[1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The President met President Soto of Peru and held talks on Monday night.", "2024-09-30"),
        ("The President met President Soto of Peru and held broad talks on trade on 28 September.", "2024-09-28"),
        ("The President met President Soto of Peru and held talks with the Speaker on Monday.", None),
    ],
)
def test_a_day_behind_talks_with_whom_somebody_met(text, expected):
    """The talks are those of the meeting, unless they are with another."""
    assert days(text, "meeting_held") == [expected]


def test_what_is_reviewed_and_what_was_said_once():
    """Their days are not those of the talks and the visit."""
    text = (
        "Minister Ana Soto of Peru is visiting Kazakhstan. She will have talks with Minister Omarov to go over the "
        "issues addressed at the July summit."
    )
    assert days(text, "meeting_agreed") == [None]
    text = (
        "Minister Ana Soto of Peru arrived in Astana on Monday. Her office called the visit to Kazakhstan a step "
        "towards what she had outlined in her 5 March speech."
    )
    assert days(text, "visit_paid") == ["2024-09-30"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan and Peru signed a joint statement, a memorandum of understanding, and a letter of intent.", 3),
        ("Kazakhstan and Peru signed an agreement, a protocol and a declaration.", 3),
        ("Kazakhstan and Peru signed an agreement, the Agreement on Seeds.", 1),
        ("Kazakhstan and Peru signed a memorandum, a step towards an agreement on seeds.", 1),
    ],
)
def test_a_row_of_documents_without_names(text, expected):
    """Each of them is one, where none is only another word for the one before."""
    assert len(told(text, "agreement")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Omarov is expected to have at least two meetings with the leaders of Peru and Chile.",
            ["PE", "CL"],
        ),
        ("President Omarov will meet NGOs in Peru on Friday.", []),
        ("The President will meet SMEs and CEOs in Peru on Friday.", []),
        ("President Omarov will meet MPs of Peru on Friday.", ["PE"]),
    ],
)
def test_meetings_ahead_and_with_whom(text, expected):
    """So many at least, and with others than some who stand for no state."""
    assert [place for _, place in told(text, "meeting_agreed")] == expected


def test_what_somebody_proceeded_to_attend():
    """He did so."""
    text = "The President then proceeded to the hall to attend a dinner for CIS leaders."
    assert told(text, ("forum", "meeting")) == [("forum_attended", "CIS")]


@pytest.mark.parametrize("office", ["to the post", "as Foreign Minister"])
def test_since_when_somebody_is_in_office(office):
    """The day is not that of the meeting."""
    text = f"At a meeting with Minister Ana Soto of Peru, he congratulated her on her appointment {office} last week."
    assert days(text, "meeting_held") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They were also to witness the signing of a series of documents.", []),
        ("They are eyeing the signing of a memorandum of understanding with Peru.", []),
        ("They witnessed the signing of a memorandum of understanding with Peru.", ["PE"]),
    ],
)
def test_a_signing_that_was_to_be(text, expected):
    """Nobody tells that it came about."""
    text = f"President Omarov met President Soto of Peru on Monday. {text}"
    assert [place for _, place in told(text, "agreement")] == expected


def test_forums_that_go_with_a_summit():
    """They are no gathering of their own."""
    text = "President Omarov came back after attending the East Asia Summit and related forums in Kuala Lumpur."
    assert told(text, "forum") == [("forum_attended", "EAS")]


def test_two_palaces_of_one_word():
    """Each is of its own state."""
    text = "The President was received at Istana Negara by the King."
    assert told(text, "meeting", home="SG") == [("meeting_held", "MY")]
