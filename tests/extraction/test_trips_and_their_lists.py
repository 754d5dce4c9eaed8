"""What somebody will do on a trip line by line, who is named behind an office or beside officials, where forums are."""

import pytest

from tests.extraction.told import facts, told

_VISIT = "Minister Omarov arrives in Lima today on a visit to Peru.\n\nDuring the visit the Minister will also:\n\n"


def people(text, kind="meeting_held", **release):
    """Return the names that a text tells for the first event of a kind."""
    return next([one.name for one in fact.people] for fact in facts(text, **release) if fact.kind == kind)


@pytest.mark.parametrize(
    "line", ["Discuss trade with the Peruvian Minister of Trade Ana Soto.", "Meet Minister Ana Soto of Peru."]
)
def test_a_list_of_plans(line):
    """A line that begins with a bare verb, below one that ends with `will also:`, is to come."""
    text = f"{_VISIT}- Open a school in Cusco.\n\n- {line}"
    assert ("meeting_agreed", "PE") in told(text, "meeting")
    assert not told(text, "meeting_held")


def test_a_list_of_what_was_done():
    """Below another line it is not."""
    text = "In Lima the Minister did three things:\n\n- Met Minister Ana Soto of Peru."
    assert told(text, "meeting") == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Omarov discussed with President Karim Saleh and Omani officials the effects of the war in Chad.",
            "OM",
        ),
        (
            "Minister Omarov discussed with the Omani Minister, the Chadian envoy and the Speaker of Mali the war.",
            "OM,TD,ML",
        ),
    ],
)
def test_what_is_discussed(text, expected):
    """Whatever is told behind those with whom something is discussed did not take part."""
    assert ",".join(parties for _, parties in told(text, "meeting_held")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov discussed trade with President Karim Saleh and senior Omani officials.", ["Karim Saleh"]),
        ("He met his foreign minister counterpart Ana Soto of Peru.", ["Ana Soto"]),
        ("He met with Juan Gil, Director-General, World Trade Organization; and the Mayor of Lima.", ["Juan Gil"]),
        ("He met with Juan Gil, Founder and Chairman, World Economic Forum.", ["Juan Gil"]),
        ("He met Pope Tawadros II.", ["Tawadros II"]),
    ],
)
def test_who_is_named(text, expected):
    """Before officials of a state, behind an office of counterparts, and with an office and its organisation behind."""
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met with Juan Gil, Director-General, World Trade Organization.", "WTO"),
        (
            "He met with Juan Gil, President, World Economic Forum; and Ana Ruiz, Chair, World Economic Forum.",
            "WEF",
        ),
        ("He met Pope Tawadros II, the head of the Coptic Church.", "EG"),
        ("He met Ahmed Al-Tayeb, the Grand Imam of Al-Azhar.", "EG"),
        ("He met Pope Leo XIV.", "VA"),
    ],
)
def test_for_whom_they_stand(text, expected):
    """The organisation behind an office, and the state of whoever heads a church there."""
    assert {parties for _, parties in told(text, "meeting_held")} == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The President is pleased to welcome King Felipe VI of Spain to Astana on 20 November.",
            [("visit_agreed", "ES")],
        ),
        ("The President received King Felipe VI of Spain in Astana.", [("meeting_held", "ES")]),
    ],
)
def test_a_welcome_to_come(text, expected):
    """It is the guest's visit, and no meeting besides."""
    assert told(text, ("visit", "meeting"), published="2024-11-14") == expected


def test_guests_welcomed_with_a_prince():
    """Both are named."""
    text = "The President looks forward to welcoming King Felipe VI of Spain and Crown Princess Leonor on 20 November."
    assert people(text, "visit_agreed", published="2024-11-14") == ["Felipe VI", "Leonor"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The leaders look forward to further talks at the APEC Summit in December.", [("meeting_agreed", "APEC")]),
        (
            "The ministers look forward to seeing each other at the APEC Summit in December.",
            [("meeting_agreed", "APEC")],
        ),
        (
            "The President looks forward to meeting Prime Minister Ana Soto of Peru at the APEC Summit in December.",
            [("meeting_agreed", "APEC"), ("meeting_agreed", "PE")],
        ),
        ("The leaders look forward to further talks.", []),
    ],
)
def test_what_is_looked_forward_to(text, expected):
    """Talks or a meeting at a gathering that has a day, and the gathering."""
    assert sorted(told(text, "meeting", published="2024-11-14")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I have just come from Malaysia, where I saw much.", [("visit_paid", "MY")]),
        ("Minister Omarov visited the north-east of Japan.", [("visit_paid", "JP")]),
        ("Minister Omarov visited the coast of the lake.", []),
        (
            "Adviser Asan Bek and National Security Council Coordinator Erlan Kim travelled to Muscat.",
            [("visit_paid", "OM")],
        ),
    ],
)
def test_where_somebody_was(text, expected):
    """A state by one of its parts, and a state that somebody has just come from."""
    assert told(text, "visit") == expected


def test_both_who_travelled():
    """A body may stand before the office of the second."""
    text = "Adviser Asan Bek and National Security Council Coordinator Erlan Kim travelled to Muscat."
    assert people(text, "visit_paid") == ["Asan Bek", "Erlan Kim"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov began his week in Chile before travelling to Lima for the annual Andes Conference.", "PE"),
        ("Minister Omarov gave a speech at the Oman Investment Forum.", "OM"),
    ],
)
def test_where_a_forum_is(text, expected):
    """Where somebody travelled for it, or in the state that it is called by."""
    assert told(text, "forum_attended") == [("forum_attended", expected)]
