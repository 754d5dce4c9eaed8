"""A release in, its facts out."""

import pytest

from calendar_core.events import Release
from calendar_core.extraction.english.extractor import extract


def read(text, title="", home="KZ", published="2024-10-01"):
    """Return the facts of a release as (kind, counterparts, status of time)."""
    release = Release(id="r1", home=home, published=published, text=text, title=title)
    return extract(release)


def told(text, title="", home="KZ"):
    """Return kinds and counterparts of what a release tells."""
    return [(fact.kind, ",".join(fact.counterparts)) for fact in read(text, title, home)]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister met with Foreign Minister of Spain José Albares.",
        "The Minister held talks with his Spanish counterpart José Albares.",
        "Spanish Foreign Minister José Albares was received by the President of Kazakhstan.",
        "Talks between the Foreign Ministers of Kazakhstan and Spain took place in Astana.",
        "Kazakhstan-Spain political consultations were held in Madrid on Monday.",
        "Spanish Ambassador Jorge Urbiola called on the Deputy Foreign Minister.",
        "The President received Foreign Minister of Spain José Albares.",
    ],
)
def test_wordings_of_a_meeting(text):
    """However it is worded, one meeting with Spain took place."""
    assert told(text) == [("meeting_held", "ES")]


@pytest.mark.parametrize(
    ("met", "second", "meetings"),
    [
        ("met with", "Speaker of the Parliament of Kazakhstan", 2),
        ("met with", "Deputy Foreign Minister of Kazakhstan", 1),
        ("was received by", "Speaker of the Parliament of Kazakhstan", 2),
        ("met separately with", "Speaker of the Parliament of Kazakhstan", 2),
    ],
)
def test_a_guest_and_several_hosts(met, second, meetings):
    """Heads of two houses are met one after the other; somebody and who is under him, in one breath, at once."""
    text = (
        f"Foreign Minister of Georgia Maka Botchorishvili {met} Prime Minister of Kazakhstan Olzhas Bektenov and "
        f"{second} Erlan Koshanov."
    )
    assert told(text) == [("meeting_held", "GE")] * meetings


@pytest.mark.parametrize(
    "text",
    [
        "The Minister would like to meet with Foreign Minister of Spain José Albares.",
        "The Minister did not meet with Foreign Minister of Spain José Albares.",
        "The Foreign Minister of Spain met with the President of France Emmanuel Macron.",
        "The Minister refused to meet with the Foreign Minister of Spain.",
    ],
)
def test_what_did_not_happen_is_no_meeting(text):
    """A wish, a refusal, and a meeting of two other states are nothing."""
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Minister will meet with Foreign Minister of Spain José Albares.",
        "The Minister is scheduled to hold talks with the Foreign Minister of Spain.",
    ],
)
def test_what_is_to_come_is_planned(text):
    """A meeting that is yet to come is agreed, not held."""
    assert told(text) == [("meeting_agreed", "ES")]


def test_each_bilateral_meeting_is_one():
    """Three ministers met are three meetings; three in one room are one."""
    each = told("The Minister held bilateral meetings with Foreign Ministers of Spain, Latvia and Poland.")
    assert each == [("meeting_held", "ES"), ("meeting_held", "LV"), ("meeting_held", "PL")]
    room = told("Talks between the Foreign Ministers of Kazakhstan, Spain and Latvia took place.")
    assert room == [("meeting_held", "ES,LV")]


def test_a_call_is_never_a_meeting():
    """The conversation of a telephone call is the call."""
    text = "The President had a telephone conversation with President of Spain. The conversation was frank."
    assert told(text) == [("call_held", "ES")]


def test_a_title_alone_tells_a_call():
    """What only the title says counts, and its words are the evidence."""
    facts = read("The leaders discussed trade.", "Telephone conversation with President of Cuba Raúl Castro", "RU")
    (fact,) = facts
    assert (fact.kind, fact.counterparts, fact.people[0].name) == ("call_held", ("CU",), "Raúl Castro")
    assert fact.evidence.part == "title"


def test_a_meeting_told_twice_is_one_event():
    """Title, lead and later mention are one occurrence, with the persons whom any of them names."""
    text = (
        "The Minister met with the Foreign Minister of Spain on 25 September. "
        "During the meeting the sides discussed trade. José Albares, Foreign Minister of Spain, thanked the Minister."
    )
    (fact,) = read(text, "Minister meets Foreign Minister of Spain")
    assert (fact.kind, fact.when.edtf) == ("meeting_held", "2024-09-25")


def test_groups_are_those_named_before():
    """`The sides agreed on mutual visits` is a visit agreed with each of those listed."""
    text = (
        "The Minister held bilateral meetings with Foreign Ministers of Spain, Latvia and Poland. "
        "Following the talks, agreement was reached on mutual visits."
    )
    assert told(text)[-1] == ("visit_agreed", "ES,LV,PL")


def test_evidence_is_quoted_exactly():
    """The words stand in the release where the offsets say, with its own quotes and dashes."""
    text = "– On Monday, Bahrain’s Foreign Minister Abdullatif Alzayani met with the Minister – at length."
    (fact,) = read(text)
    assert text[fact.evidence.start : fact.evidence.end] == fact.evidence.text
    assert fact.evidence.rule == "met_with"


def test_place_level_and_sidelines():
    """A fact tells where, at what rank, and whether beside a larger event."""
    text = (
        "The Minister met with Foreign Minister of Spain José Albares in New York on the sidelines of the UN session."
    )
    fact = next(fact for fact in read(text) if fact.kind == "meeting_held")
    assert (fact.place.name, fact.place.country, fact.level, fact.sidelines) == ("New York", "US", "minister", True)


def test_a_scene_keeps_its_day():
    """A meeting without a day of its own takes the day that the release is telling of."""
    text = (
        "The Minister was in Geneva last week.\n\nOn 25 September, he met with Foreign Minister of Spain José Albares. "
        "He also met with Foreign Minister of Latvia Baiba Braže."
    )
    times = [fact.when.edtf for fact in read(text) if fact.kind == "meeting_held"]
    assert times == ["2024-09-25", "2024-09-25"]


@pytest.mark.parametrize("text", ["", "\n\n", "No names here.", "Spain", "The President"])
def test_a_text_without_events_tells_nothing(text):
    """Nothing is made up."""
    assert read(text) == []


def test_a_conference_with_meetings_on_its_margins_is_no_side():
    """Whoever is met on the margins of a conference, the conference is not."""
    text = (
        "The Minister met with Foreign Minister of Spain José Albares on the margins of the Munich Security Conference."
    )
    assert told(text) == [("meeting_held", "ES")]
