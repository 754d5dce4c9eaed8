"""What host and guest say to each other in a transcript: that the guest has come, or will."""

import pytest

from tests.extraction.told import days, told

MET = "The President held talks in the Palace with President of Chile Gabriel Rojas.\n\n"


@pytest.mark.parametrize(
    "turn",
    [
        "Kassym-Jomart Tokayev: Mr President, I am pleased to welcome you to Astana.",
        "Kassym-Jomart Tokayev: Mr President, welcome to Kazakhstan.",
        "Kassym-Jomart Tokayev: Welcome to our country.",
        "Kassym-Jomart Tokayev: I welcome you, Mr President, to Astana.",
        "Kassym-Jomart Tokayev: Allow me to wish you a warm welcome to Astana.",
        "Kassym-Jomart Tokayev: Let me extend to you our cordial welcome to Kazakhstan.",
        "Kassym-Jomart Tokayev: Welcome to Astana.\n\nGabriel Rojas: I accepted the invitation with joy, to talk.",
        "President of Chile Gabriel Rojas: I wish you a warm welcome to Chile. Your visit will help our trade.",
        "Kassym-Jomart Tokayev: I welcome you and all who have come with you to Kazakhstan.",
        "President of Chile Gabriel Rojas: I welcome you, Mr Tokayev, to Santiago.",
        "President of Chile Gabriel Rojas: It is good to welcome my friend, Mr Tokayev, to my country, Chile.",
        "Kassym-Jomart Tokayev: Thank you for coming to Astana.",
        "Kassym-Jomart Tokayev: Let me thank you for having found the time to come to Kazakhstan.",
        "Kassym-Jomart Tokayev: We are delighted to see you here in Astana.",
        "Kassym-Jomart Tokayev: I am grateful to you for this visit.",
        "President of Chile Gabriel Rojas (retranslated): I am glad to be in Astana.",
        "President of Chile Gabriel Rojas: I came to Astana with our miners.",
        "President of Chile Gabriel Rojas: We have come to Kazakhstan as good neighbours do.",
        "President of Chile Gabriel Rojas: Thank you for inviting me to Astana.",
        "Gabriel Rojas: I thank you for your kind invitation to visit Kazakhstan.",
        "Gabriel Rojas: I hope that what our ministers have agreed during this visit will be carried out.",
        "Kassym-Jomart Tokayev: What our ministers have agreed during this visit will be carried out.",
    ],
)
def test_a_guest_who_is_greeted_has_come(turn):
    """Whoever is thanked for coming, or thanks for having been invited, is there."""
    assert told(MET + turn) == [("visit_paid", "CL")]


@pytest.mark.parametrize(
    "turn",
    [
        "Kassym-Jomart Tokayev: Thank you for coming to the General Assembly of the United Nations.",
        "Kassym-Jomart Tokayev: We will be glad to see you in Astana.",
        "Gabriel Rojas: Thank you for inviting me to Astana, I hope to come soon.",
        "Gabriel Rojas: Welcome to Lima.",
        "Gabriel Rojas: I came to Astana in May last year.",
        "Kassym-Jomart Tokayev: We will welcome you, Mr President, to Astana next year.",
        "Gabriel Rojas: The last visit of our ministers was in spring. This visit changed much.",
        "Kassym-Jomart Tokayev: I am pleased to see you.",
    ],
)
def test_no_visit_is_told(turn):
    """Who comes to a gathering elsewhere, or may come one day, is not told to be on a visit."""
    assert told(MET + turn) == []


def test_a_guest_who_was_phoned_is_not_there():
    """An invitation for which somebody gives thanks over the phone has not been taken up."""
    assert told("The President phoned President of Chile Gabriel Rojas. Welcome to Astana, he said.") == []


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("Kassym-Jomart Tokayev: Thank you. I will certainly take up your invitation.", [("visit_agreed", "CL")]),
        ("Kassym-Jomart Tokayev: I accept your invitation with pleasure.", [("visit_agreed", "CL")]),
        ("Kassym-Jomart Tokayev: Thank you for the invitation, I will gladly come.", [("visit_agreed", "CL")]),
        ("Kassym-Jomart Tokayev: Thank you for your kind words.", []),
        ("Kassym-Jomart Tokayev: Thank you for the invitation.", []),
    ],
)
def test_an_invitation_is_answered_by_who_was_invited(answer, expected):
    """It is a visit when somebody says that he will come."""
    assert told(f"{MET}Gabriel Rojas: I invite you to pay an official visit to Chile.\n\n{answer}") == expected


def test_a_guest_answers_too():
    """A guest who says that he will come once more pays a visit to home."""
    text = (
        f"{MET}Kassym-Jomart Tokayev: I invite you to visit Kazakhstan in May.\n\n"
        "Gabriel Rojas: I gladly accept your invitation."
    )
    assert ("visit_agreed", "CL") in told(text)
    assert days(text, "visit_agreed") == ["2025-05"]


@pytest.mark.parametrize(
    "turn",
    [
        "President of Chile Gabriel Rojas: I was able to exchange views with President Soto of Peru.",
        "Gabriel Rojas: Yesterday I spoke with President of Peru Ana Soto.",
        "Gabriel Rojas: I have just visited Peru.",
    ],
)
def test_whom_a_guest_met_elsewhere(turn):
    """A guest who says `I` tells of his own meetings, at which nobody of home was."""
    assert told(MET + turn, "") == [("meeting_held", "CL")]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Kazakh-Chilean talks", "CL"),
        ("Meeting with President of Chile Gabriel Rojas", "CL"),
        ("Meeting with UN Secretary-General Marta Lund", "UN"),
        ("Meeting with the heads of delegations of the SCO", ""),
    ],
)
def test_who_is_greeted_beneath_a_title(title, expected):
    """Who is welcomed is whom the title tells, whomever the host says to have spoken with."""
    text = "Kassym-Jomart Tokayev: I spoke with President of Peru Ana Soto on Monday. Welcome to Astana."
    visits = [(kind, party) for kind, party in told(text, title=title) if party != "PE"]
    assert visits == ([("visit_paid", expected)] if expected else [])


def test_the_day_on_which_the_host_spoke_with_others():
    """It is not that of the meeting at which he says so."""
    text = "Kassym-Jomart Tokayev: I spoke with President of Peru Ana Soto on Monday. Welcome to Astana."
    title = "Meeting with President of Chile Gabriel Rojas"
    assert days(text, "call_held", title=title) == ["2024-09-30"]
    assert days(text, "meeting_held", title=title) == [None]
    assert days(text, "visit_paid", title=title) == [None]


def test_this_visit_of_whom_only_the_title_tells():
    """`This visit` of which the host speaks is that of the guest whom the title names."""
    text = "Kassym-Jomart Tokayev: I am sure that this visit has been substantial in every respect."
    assert told(text, title="Conversation with President of Chile Gabriel Rojas") == [("visit_paid", "CL")]
    assert told(text, title="Remarks on the year") == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Your visit and the talks that come after it will frame what we do together.", "visit_paid"),
        ("Your visit will surely bring our nations closer.", "visit_paid"),
        ("Your next visit will surely bring our nations closer.", "visit_agreed"),
        ("I look forward to your visit.", "visit_agreed"),
        ("We await your visit to Astana.", "visit_agreed"),
    ],
)
def test_your_visit_that_is_on(said, expected):
    """What is said to a guest of `your visit` is of the one that is on, unless it is awaited."""
    text = f"The President met with President of Peru Ana Soto. {said}"
    assert told(text, title="Remarks at the meeting with President of Peru Ana Soto") == [(expected, "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Tokayev returned home from Lima, where he travelled for medical treatment.", []),
        ("President Tokayev left for Peru on Monday for a medical check-up.", []),
        ("President Tokayev travelled to Peru for his holidays.", []),
        ("The Prime Minister departed for Lima on Monday on sick leave.", []),
        ("President Tokayev left for Peru on Monday for talks on medical equipment.", ["visit_paid"]),
        ("President Tokayev returned from Lima, where he met President Soto.", ["visit_paid"]),
    ],
)
def test_journeys_for_oneself(text, expected):
    """Who goes somewhere to be treated or to rest visits nobody."""
    assert [kind for kind, _ in told(text)] == expected


def test_a_guest_who_is_looked_forward_to():
    """Whom home will welcome for a session is on a visit as well; whom it will see elsewhere is not."""
    text = "I look forward to hosting Prime Minister Ana Soto of Peru in Astana in May 2025 for the annual meeting."
    assert told(text, ("visit", "meeting")) == [("meeting_agreed", "PE"), ("visit_agreed", "PE")]
    text = "I look forward to speaking with Prime Minister Ana Soto of Peru in Lima in May 2025."
    assert told(text) == []
