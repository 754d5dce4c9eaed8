"""What is told in words of another press office: who sees whom, dines, exchanges, presides, and is first received."""

import pytest

from tests.extraction.told import days, facts, told

_A = "Foreign Minister of Peru Ana Ruiz"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"In Lima on Thursday the Minister will see {_A}.", [("meeting_agreed", "PE")]),
        (f"The Minister is to see {_A} on Thursday.", [("meeting_agreed", "PE")]),
        ("The Minister will see to it that Peru is helped.", []),
        ("The Minister hopes to see President of Peru Juan Soto re-elected.", []),
        (f"On Friday Minister Omarov exchanged with {_A}.", [("meeting_held", "PE")]),
        ("Minister Omarov exchanged letters with the Foreign Minister of Peru.", []),
        (
            "On the eve of the summit the President will dine with President of Peru Juan Soto.",
            [("meeting_agreed", "PE")],
        ),
        ("The first to be received at the palace was President of Peru Juan Soto.", [("meeting_held", "PE")]),
        (
            "A meeting also took place in Lima between him and Peruvian Foreign Minister Ana Ruiz.",
            [("meeting_held", "PE")],
        ),
        (
            f"Together with {_A}, Minister Omarov chaired on Monday the second meeting of political consultations.",
            [("meeting_held", "PE")],
        ),
        (f"Together with {_A}, Minister Omarov attended a meeting of students.", []),
        ("The Minister received the copies of the credentials of the Ambassador of Peru, Ana Ruiz.", []),
        (
            "Minister Omarov called Ana Ruiz of Peru. They agreed that their technical teams meet in Lima in November.",
            [("meeting_agreed", "PE")],
        ),
        (
            "There is a trilateral exchange tomorrow with the ministers of Peru and Chile.",
            [("meeting_agreed", "PE"), ("meeting_agreed", "CL")],
        ),
    ],
)
def test_words_for_meeting(text, expected):
    """One sees, dines or exchanges with somebody, and presides with him, in the words of many ministries."""
    told_of = [(one.kind, party) for one in facts(text) if one.kind.startswith("meeting") for party in one.counterparts]
    assert told_of == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_A}, whom he had received back in May, wrote to him.", ["2024-05"]),
        ("Mr Soto of Peru and President Serik had last conferred in Lima in late May.", ["2024-05"]),
    ],
)
def test_meetings_of_before(text, expected):
    """When two had met before is told beside something else."""
    assert days(text, "meeting_held") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Thursday the President will reach Lima.", [("visit_agreed", "PE", "2024-10-03")]),
        (
            "President Serik's state visit to Peru, which began on Monday, goes on.",
            [("visit_paid", "PE", "2024-09-30")],
        ),
    ],
)
def test_journeys(text, expected):
    """Who will reach a town goes there, and a visit that began is on."""
    assert [(one.kind, ",".join(one.counterparts), one.when.edtf) for one in facts(text)] == expected


def test_where_one_came_from():
    """Whom somebody met where he came from is of that country."""
    text = (
        "The President met Juan Soto of Chile. He reached Santiago from Lima, where he had met the Speaker, Ana Ruiz."
    )
    assert ("meeting_held", "PE") in told(text, "meeting")


def test_back_to_receive_a_guest():
    """The day on which somebody, back home, will receive a guest is that of the meeting."""
    text = "From Lima the President will return directly to Astana to receive on Monday King José Rey of Spain."
    assert days(text, "meeting_agreed") == ["2024-10-07"]


def test_a_conference_hosted_by_two():
    """What two states host home takes part in."""
    text = "The OTS Conference, which Kazakhstan and Peru are hosting in Astana, goes into its second day."
    assert told(text, "forum") == [("forum_attended", "OTS")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministers, who last saw each other in Lima in May, spoke of trade.", [None, "2024-05"]),
        ("They will continue the discussions which they had in Lima on 28 May.", [None, "2024-05-28"]),
        ("Both will be meeting again on 30 November.", [None, "2024-11-30"]),
        ("The fourth meeting of the Commission is due. The third took place in Lima last July.", [None, "2024-07"]),
        ("The Dialogue, whose second edition was held in Lima in May, is useful.", [None, "2024-05"]),
        ("A separate meeting is envisaged for Serik Omarov with the Minister of Chile Juan Soto.", [None, None]),
        ("Both will be missing the meeting on 30 November.", [None]),
    ],
)
def test_what_the_two_did_and_will_do(text, expected):
    """When two last saw each other, what they had, and when they will be meeting."""
    before = "Minister Omarov met Foreign Minister of Peru Ana Ruiz. "
    told_of = [one for one in facts(before + text) if one.kind.startswith("meeting")]
    assert [one.when.edtf if one.when.stated else None for one in told_of][: len(expected)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In Lima the Minister held bilateral meetings with the host, Ana Ruiz of Peru, and with Chile's Juan Soto.",
            [("meeting_held", "PE"), ("meeting_held", "CL")],
        ),
        (
            "He was the guest of President of Peru Ana Ruiz and met with the presidents of Chile and Cuba.",
            [("meeting_held", "PE"), ("meeting_held", "CL"), ("meeting_held", "CU")],
        ),
        (
            "The Minister met Ana Ruiz, Foreign Minister of Peru, who was also to see President Aidos Serik on Friday.",
            [("meeting_held", "PE"), ("meeting_agreed", "PE")],
        ),
    ],
)
def test_hosts_and_guests(text, expected):
    """The host is somebody, and who is somebody's guest meets others as well."""
    assert told(text, "meeting") == expected


def test_both_were_received():
    """Both heads of government are those of the sentence before."""
    text = "He and President of Peru Ana Ruiz flew to Madrid. Both presidents were received by King of Spain José Rey."
    assert ["ES", "PE"] in [sorted(one.counterparts) for one in facts(text) if one.kind == "meeting_held"]


def test_a_dialogue_of_home_with_an_organisation():
    """A dialogue between an organisation and home is no forum that home attended."""
    text = "Ministers co-chaired the High-Level Dialogue between the European Union and Kazakhstan."
    assert told(text, "forum") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A further round of consultations has been arranged for November.", ["2024-11"]),
        ("The dialogue will be pursued in Lima in November.", ["2024-11"]),
        ("The convening of the joint commission in November was agreed.", ["2024-11"]),
        ("They agreed on the convening of the first Strategic Dialogue within 2025.", ["2025"]),
        ("They set 5 November as the date of the next consultations.", ["2024-11-05"]),
        ("5 November was chosen as the date of the next consultations.", ["2024-11-05"]),
        ("The joint commission will sit in Lima in November.", ["2024-11"]),
        ("The joint commission is going to meet in Lima in November.", ["2024-11"]),
        ("Ten judges will sit on the joint commission.", []),
        ("The holding of the games in November was agreed.", []),
    ],
)
def test_sessions_agreed(text, expected):
    """A next session is arranged, pursued, convened, going to be, or has its date set."""
    before = "Minister Omarov met Foreign Minister of Peru Ana Ruiz. "
    assert days(before + text, "meeting_agreed") == expected


@pytest.mark.parametrize(
    "text",
    [
        f"A meeting with {_A} is on Minister Omarov's diary for Monday.",
        f"Talks with {_A} are in the pipeline for Monday.",
    ],
)
def test_what_is_on_a_diary(text):
    """What is on somebody's diary is to come."""
    assert told(text, "meeting") == [("meeting_agreed", "PE")]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Omarov, fresh from the OTS ministerial in Ankara, spoke of trade.",
        "Minister Omarov, back from last week's OTS ministerial in Ankara, spoke of trade.",
    ],
)
def test_fresh_from_a_gathering(text):
    """Who is fresh from a gathering was there."""
    assert told(text, "forum") == [("forum_attended", "OTS")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov attended Tuesday's OTS Council in Ankara.", "2024-10-01"),
        ("Minister Omarov attended Tuesday's OTS summit in Ankara.", "2024-10-01"),
    ],
)
def test_a_body_by_the_day_of_its_sitting(text, expected):
    """The day by which a sitting is called is when one was there."""
    assert days(text, "forum_attended") == [expected]
