"""Meetings of formats: groups of states without an organisation."""

import pytest

from tests.extraction.told import days, facts, told


def events(text, home="UA", title=""):
    """Return kind and counterparts of what a release tells."""
    return told(text, "", home=home, title=title)


LISTED = " The representatives of Germany, France, Ukraine and Russia were satisfied."


@pytest.mark.parametrize(
    "text",
    [
        "A meeting of political advisers to the leaders of the Normandy Four ended in Paris.",
        "The advisers of the Normandy format met in Berlin.",
        "A meeting of the Normandy format took place in Berlin.",
    ],
)
def test_the_members_are_meant_where_they_are_named(text):
    """A format stands under its own name, and for its members where the release names them all."""
    assert events(text) == [("meeting_held", "Normandy Format")]
    assert events(text + LISTED) == [("meeting_held", "DE,FR,RU")]


def test_a_document_of_a_format():
    """What the members adopted is theirs, and told twice it is one."""
    text = (
        "A meeting of the Normandy format took place in Berlin. They agreed on a joint communiqué. The communiqué "
        "adopted as a result of the meeting was the first one." + LISTED
    )
    assert events(text) == [("meeting_held", "DE,FR,RU"), ("agreement_signed", "DE,FR,RU")]


@pytest.mark.parametrize(
    ("text", "home", "event"),
    [
        ("The foreign ministers of the Weimar Triangle met in Weimar on Monday.", "PL", ["meeting_held"]),
        ("The foreign ministers of the Weimar Triangle met in Weimar on Monday.", "ES", []),
        ("The Minister attended the Quad Foreign Ministers' Meeting in Tokyo.", "AU", ["forum_attended"]),
        ("The foreign ministers of the Weimar Triangle may meet.", "PL", []),
        ("The ministers of the Nordic-Baltic Eight will meet in Vilnius in November.", "SE", ["meeting_agreed"]),
    ],
)
def test_only_members_meet_in_a_format(text, home, event):
    """A format that home is no member of met without home; taking part in its meeting is a forum attended."""
    assert [kind for kind, _ in events(text, home)] == event


def test_who_is_met_in_a_format_is_told_once():
    """Two colleagues who were hosted at a trilateral meeting in a format are one meeting."""
    text = "The Minister hosted his Austrian and Czech colleagues at a trilateral meeting in the Slavkov format."
    assert events(text, "SK") == [("meeting_held", "AT,CZ")]


def test_a_day_that_began_with_a_meeting():
    """`Began Friday with a meeting` tells the day of the meeting."""
    text = (
        "The Minister had begun Friday with a meeting with Foreign Minister of Malta Ian Borg before he left for Rome."
    )
    assert days(text, "meeting_held") == ["2024-09-27"]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister joined a meeting of the Weimar Triangle with Eva Weiss of Germany and Jan Kos of Poland.",
        "He goes to Bonn for a meeting of the Weimar Triangle with his German and Polish peers Eva Weiss and Jan Kos.",
    ],
)
def test_the_members_are_met_together(text):
    """Those who meet in their format are in one room, and the meeting is told once, with its people."""
    meetings = [one for one in facts(text, home="FR") if one.kind.startswith("meeting")]
    assert [(one.counterparts, [who.name for who in one.people if who.party != "FR"]) for one in meetings] == [
        (("DE", "PL"), ["Eva Weiss", "Jan Kos"])
    ]
