"""Ambassadors told in turn, what meetings are for, and visits that go by an office or by their day."""

import pytest

from tests.extraction.told import days, facts, told


def test_ambassadors_who_present_credentials_in_turn():
    """A sentence for each tells who was first, second and last."""
    text = (
        "President Serik received the credentials of three envoys today. "
        "The first to present his Letters of Credence was the Ambassador of Peru, Diego Ruiz. "
        "The second ambassador to present her Letters of Credence to President Serik is the representative of Chile, "
        "Her Excellency, Ms. Ana Soto. The last to present his credentials was Luis Vega of Spain."
    )
    found = [
        (fact.counterparts[0], fact.people[0].name) for fact in facts(text) if fact.kind == "credentials_presented"
    ]
    assert found == [("PE", "Diego Ruiz"), ("CL", "Ana Soto"), ("ES", "Luis Vega")]


@pytest.mark.parametrize(
    "text",
    [
        "The purpose of the consultations with Peru is to prepare a treaty.",
        "The main objective of the 7th meeting of the Kazakhstan-Peru Commission is to give new impetus to trade.",
    ],
)
def test_what_a_meeting_is_for(text):
    """What the aim of talks is to do tells nothing of when they are."""
    assert told(text, "meeting") == []


def test_a_meeting_of_whom_somebody_welcomed():
    """Who attended the meeting tells that the guest who was welcomed had one."""
    text = "President Serik welcomed Peruvian Foreign Minister Ana Soto. The meeting was attended by Minister Abai Nur."
    assert told(text, "meeting") == [("meeting_held", "PE")]


def test_a_presidential_visit():
    """A minister who speaks of the presidential visit is not the one who pays it."""
    text = (
        "President Aidos Serik will pay a visit to Peru on October 20. "
        "Foreign Minister Abai Nur described the presidential visit to Peru as significant."
    )
    (visit,) = facts(text)
    assert [one.name for one in visit.people] == ["Aidos Serik"]


def test_talks_on_a_visit_of_one_day():
    """What will be done during a visit of one day is on that day."""
    text = (
        "This morning President Serik left for Peru on a working visit of one day. "
        "During the visit, the President will hold talks with Peruvian Prime Minister Luis Vega."
    )
    assert days(text, "meeting_agreed") == ["2024-10-01"]


def test_a_second_visit_on_the_same_day():
    """Who will go on to another country on the same day is there on the day told of."""
    text = (
        "President Serik left for Peru this morning. "
        "On that day he will go on to Chile on a working visit and meet President Luis Vega."
    )
    assert days(text, "visit_agreed") == ["2024-10-01"]
