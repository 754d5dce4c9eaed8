"""What somebody is somewhere for, and meetings of others that two only speak of."""

import pytest

from tests.extraction.told import days, told

_CALL = "Telephone conversation with President of Peru Ana Ruiz"


@pytest.mark.parametrize(
    "there", ["is in Lima", "is also in Peru", "are now on a visit to Peru", "arrived in Lima", "has come to Peru"]
)
def test_the_day_of_what_somebody_is_there_for(there):
    """What somebody is somewhere for may be to come: its day is the nearest one, and not that of the year before."""
    text = (
        f"Minister Aidos Serik {there} to take part in a session of the Kazakh-Peruvian Trade Commission on 10 October."
    )
    assert days(text, "meeting_agreed") == ["2024-10-10"]
    assert days(text, "meeting_held") == []


def test_the_day_of_a_summit_somebody_is_there_for():
    """A summit is read like a session."""
    text = "Minister Aidos Serik is in Lima to attend the OSCE summit on {}."
    assert told(text.format("10 October"), ("meeting", "forum")) == [("meeting_agreed", "OSCE")]
    assert told(text.format("28 September"), ("meeting", "forum")) == [("forum_attended", "OSCE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They were glad of the outcome of the meeting of President Tokayev with Prime Minister of Peru Juan Diaz.",
            [],
        ),
        ("They spoke of the meeting of President Tokayev with Prime Minister of Peru Juan Diaz in Lima.", []),
        (
            "They spoke of the meeting of President Tokayev with Prime Minister of Peru Juan Diaz on 20 September.",
            ["2024-09-20"],
        ),
    ],
)
def test_the_meeting_of_others(text, expected):
    """A meeting of no day of others of the same states, which two spoke of over the telephone, is spoken of."""
    call = "Minister Aidos Serik had a telephone conversation with Adviser to the Prime Minister of Peru Eva Lopez. "
    assert days(call + text, "meeting_held") == expected


def test_recent_talks_that_others_will_outdo():
    """Recent talks are over, whatever else will be."""
    text = "The results of the session will be richer than those of the recent Kazakh-Peruvian summit."
    assert told(text, "meeting") == []


@pytest.mark.parametrize(
    "body",
    [
        "Supreme State Council of the Union State",
        "Council of Foreign Ministers of the CIS",
        "Collective Security Council",
    ],
)
def test_the_meeting_of_a_body(body):
    """A meeting of a body of an organisation is none of the two who spoke of its outcome."""
    text = f"The presidents spoke of trade in view of the outcome of the meeting of the {body} held on 4 September."
    assert told(text, "meeting", title=_CALL) == []


def test_the_council_of_the_csto():
    """The Collective Security Council is not the Security Council of the United Nations."""
    assert told("The President took part in a meeting of the Collective Security Council.", "forum") == [
        ("forum_attended", "CSTO")
    ]


def test_a_strategic_partnership_of_two():
    """A commission that two states call by their names and their partnership is of these two, and no organisation."""
    text = "Minister Serik took part in a meeting of the Kazakhstan-Peru Strategic Partnership Council in Lima."
    assert told(text, ("meeting", "forum")) == [("meeting_held", "PE")]
