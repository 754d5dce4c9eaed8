"""Wordings of aides and press offices: programmes of trips, councils of merchants, what was before and will be."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Tokayev will be in the capital of Ghana on October 8 and 9.", [("visit_agreed", "GH")]),
        ("President Tokayev arrived in the capital of Ghana on a working visit.", [("visit_paid", "GH")]),
        ("The capital of Ghana has grown a good deal in the last ten years.", []),
    ],
)
def test_the_capital_of_a_state(text, expected):
    """A capital may be told by its state alone."""
    assert told(text) == expected


@pytest.mark.parametrize("what", ["Briefing", "Statement", "Press statement"])
def test_who_briefs_on_a_visit(what):
    """Who tells of a visit does not make it."""
    assert told("The programme was told.", title=f"{what} by Presidential Aide Ilya Serik on the visit to Ghana") == []


def test_a_reason_that_names_who_acts():
    """Behind a comma, `as` may begin a clause with somebody named for its subject."""
    text = (
        "Talks with President of Ghana Kofi Mensah are not foreseen, as President Tokayev paid an official visit to "
        "Dushanbe in late May."
    )
    assert told(text) == [("visit_paid", "TJ")]
    assert days(text, "visit_paid") == ["2024-05"]


@pytest.mark.parametrize(
    ("told_next", "expected"),
    [
        ("It will carry on the talks that the two leaders held in Oslo in May.", ["2024-05"]),
        ("The talks which they had in Oslo in May were of use.", ["2024-05"]),
        ("The talks that the two leaders will have in Oslo in May are being prepared.", []),
    ],
)
def test_the_talks_that_two_held(told_next, expected):
    """Talks of two who were told of are called to mind with their day."""
    text = f"President Tokayev spoke by telephone with President of Ghana Kofi Mensah. {told_next}"
    assert days(text, "meeting_held") == expected


@pytest.mark.parametrize(
    ("told_next", "expected"),
    [
        ("It is scheduled for October 8-9.", ["2024-10-08/2024-10-09"]),
        ("This will take place on October 8.", ["2024-10-08"]),
        ("It will last until October 9.", [None]),
        ("A forum will be held in Oslo. It will take place on October 8.", [None]),
    ],
)
def test_the_days_of_it(told_next, expected):
    """Behind the sentence that tells of a visit, `it` is the visit."""
    text = f"President of Ghana Kofi Mensah will come to Kazakhstan on a state visit. {told_next}"
    assert days(text, "visit_agreed") == expected


@pytest.mark.parametrize(
    ("which", "expected"),
    [
        ("Seven documents were signed after the talks, among them a plan of contacts and a treaty on quotas.", 2),
        ("A package of papers, among them a treaty on quotas and a memorandum on fish, was signed.", 2),
        ("The two heads of state signed a treaty on quotas and approved an action plan for three years.", 2),
        ("The government discussed fish and approved an action plan for three years.", 0),
    ],
)
def test_documents_among_others(which, expected):
    """Documents may be told as some of those that were signed; what heads of state approve together they adopt."""
    text = f"President Tokayev met with President of Ghana Kofi Mensah. {which}"
    assert told(text, "agreement_signed") == [("agreement_signed", "GH")] * expected


@pytest.mark.parametrize(
    "text",
    [
        "President Tokayev met with the Ghana-Kazakhstan Business Council.",
        "The Minister held a meeting with members of the ASEAN Business Council in Astana.",
        "The Minister met with the Chairman of the EU Business Advisory Council Ada Berg.",
        "The Minister received the European Union Chamber of Commerce.",
        "The Minister attended a meeting of the EAEU Business Council.",
    ],
)
def test_councils_of_merchants(text):
    """Merchants stand for no state or organisation by whose name they call themselves."""
    assert facts(text) == []


def test_who_came_with_merchants():
    """Those who are met together with merchants are met."""
    text = "President Tokayev met with President of Ghana Kofi Mensah and members of the Ghana Business Council."
    assert told(text, "meeting") == [("meeting_held", "GH")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister took part in the summit of the Savanna Cooperation Organisation in Oslo.", "forum_attended"),
        ("The Minister will take part in a summit of the Savanna Cooperation Organisation in Oslo.", "meeting_agreed"),
    ],
)
def test_an_organisation_that_nobody_knows(text, expected):
    """The summit of an organisation is its own, whatever its name, and not that of the host."""
    kinds = [(fact.kind, [one.lower() for one in fact.counterparts]) for fact in facts(text)]
    assert kinds == [(expected, ["savanna cooperation organisation"])]


@pytest.mark.parametrize(
    "text",
    [
        "It is planned that following the talks with President of Ghana Kofi Mensah a joint statement will be adopted.",
        "It is expected that after the talks with President of Ghana Kofi Mensah agreements will be signed.",
    ],
)
def test_talks_after_which_something_is_planned(text):
    """Talks are to come after which, as is planned, something will be signed."""
    assert told(text, "meeting") == [("meeting_agreed", "GH")]


def test_a_guest_to_whom_one_is_grateful():
    """Whoever is thanked for accepting an invitation is there."""
    text = "President Tokayev: We are glad to see you in Astana and grateful to you for accepting our invitation."
    assert told(text, "visit_agreed", title="Beginning of meeting with President of Ghana Kofi Mensah") == []


def test_the_day_of_a_meeting_of_others():
    """A meeting of others, after which something was discussed, does not set the day of what is told next."""
    text = (
        "President Tokayev spoke by telephone with President of Ghana Kofi Mensah. Cocoa was discussed following the "
        "meeting of trade ministers on September 28.\n\n"
        "He also had a telephone conversation with President of Latvia Janis Ozols."
    )
    assert days(text, "call_held") == [None, None]
    assert told(text, "meeting") == []


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Speech at closed session of CIS Council of Heads of Government", [("forum_attended", "CIS")]),
        ("Opening remarks at the SCO summit", [("forum_attended", "SCO")]),
        ("Speech by President of Ghana Kofi Mensah at the SCO summit", []),
        ("Speech on the margins of the SCO summit", []),
    ],
)
def test_a_speech_without_its_speaker(title, expected):
    """A speech that a title tells of without whose it is was made by home."""
    assert told("Colleagues, our agenda is a long one.", "forum", title=title) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Naturally, in the course of your visit we will talk about trade.", [("visit_paid", "GH")]),
        ("We see your visit as a step towards closer ties.", [("visit_paid", "GH")]),
        ("Your visit will help us.", [("visit_paid", "GH")]),
        ("We will discuss this during your visit to Astana in June.", [("visit_agreed", "GH")]),
        ("I was in Ghana not so long ago on a visit.", []),
    ],
)
@pytest.mark.parametrize("ends", [" ", "\n\n"])
def test_what_a_host_says_of_a_visit(said, expected, ends):
    """A guest is on the visit of which the host speaks to her, unless its day or its place is told."""
    text = f"President Serik Tokayev:{ends}Madam President, I am happy to see you. {said}"
    assert told(text, title="Beginning of meeting with President of Ghana Ama Mensah") == expected


@pytest.mark.parametrize(
    "said",
    [
        "He has warm memories of their conversations in Oslo in May 2023.",
        "“I recall our meeting on the sidelines of the ASEAN summit in May 2023.”",
    ],
)
def test_talks_that_are_remembered_with_their_day(said):
    """Talks that are called to mind with their day were held then."""
    text = f"President Tokayev spoke by telephone with President of Ghana Kofi Mensah. {said}"
    assert days(text, "meeting_held") == ["2023-05"]


def test_leaders_with_an_abbreviation():
    """Whose leaders met may be told in full and abbreviated."""
    text = "Leaders of the Organization of Turkic States (OTS) have summed up the year. A photo was taken."
    assert told(text, "forum", title="Informal OTS summit") == [("forum_attended", "OTS")]


def test_who_attended_a_titled_gathering():
    """The text may go on to tell who attended what the title names."""
    text = "The summit was attended by President of Ghana Kofi Mensah and President of Chad Ali Deby."
    assert told(text, "forum", title="OTS summit") == [("forum_attended", "OTS")]


@pytest.mark.parametrize(
    ("title", "text", "kind", "expected"),
    [
        ("President of Ghana Kofi Mensah will visit Kazakhstan on October 8-9", "Kofi Mensah will visit Kazakhstan.",
         "visit_agreed", ["2024-10-08/2024-10-09"]),
        ("Foreign Minister to visit Ghana on 8 October", "Foreign Minister Ada Omarova will pay a visit to Ghana.",
         "visit_agreed", ["2024-10-08"]),
        ("Official visit to Ghana, 23-24 September 2024", "Foreign Minister Ada Omarova visited Ghana.",
         "visit_paid", ["2024-09-23/2024-09-24"]),
        ("Visit to Ghana on 8 October", "Foreign Minister Ada Omarova will visit Ghana from 9 October.",
         "visit_agreed", ["2024-10-09"]),
    ],
)  # fmt: skip
def test_days_that_only_the_title_tells(title, text, kind, expected):
    """A visit has the days of the title where the text tells none."""
    assert days(text, kind, title=title) == expected


@pytest.mark.parametrize(
    ("home", "text"),
    [
        ("KZ", "During his trip to Aktobe, President Tokayev also held a meeting with President of Ghana Kofi Mensah."),
        ("UA", "During a trip to the Donetsk region, President of Ukraine Omar Serik spoke of the forces of Russia."),
    ],
)
def test_who_is_not_on_a_trip_within_home(home, text):
    """Whom somebody of home meets or speaks of on a trip within home is on no visit there by that."""
    assert told(text, home=home) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The summit’s agenda covered trade and transport.", [("forum_attended", "CSTO")]),
        ("The meeting focused on trade and transport.", [("forum_attended", "CSTO")]),
        ("The leaders focused on trade and transport.", [("forum_attended", "CSTO")]),
        ("The summit’s agenda will cover trade and transport.", []),
        ("Foreign Minister of Ghana Ada Mensah reviewed trade and transport.", []),
    ],
)
def test_what_a_titled_gathering_was_about(text, expected):
    """A gathering that the title names was held where the text tells what it was about."""
    assert told(text, "forum", title="CSTO summit") == expected


def test_secretaries_of_security_councils():
    """The Security Council whose secretaries meet is not the one of the UN."""
    assert told("The President was told of consultations among Security Council secretaries.", "meeting") == []


@pytest.mark.parametrize(
    "frame",
    [
        "In Oslo, where he arrived today to attend a forum, President Tokayev",
        "President Tokayev, who arrived in Oslo to attend a forum,",
    ],
)  # fmt: skip
def test_who_came_for_something_else(frame):
    """Who held talks where he came to attend something has held them; who comes for talks has not yet."""
    assert told(f"{frame} held talks with President of Ghana Kofi Mensah.", "meeting") == [("meeting_held", "GH")]
    ahead = "President Tokayev arrived in Oslo to hold talks with President of Ghana Kofi Mensah."
    assert told(ahead, "meeting") == [("meeting_agreed", "GH")]


def test_the_next_summit_is_of_the_same_organisation():
    """The summit that comes next is one of the organisation whose summit was told, and not of who was met after it."""
    text = (
        "The SCO summit was held in Astana. President Tokayev also had a meeting with President of Latvia Janis Ozols. "
        "The next summit will take place in Oslo in November."
    )
    assert told(text, "meeting_agreed") == [("meeting_agreed", "SCO")]


def test_how_many_there_were_this_year():
    """A year in which talks were the third is not their time."""
    text = (
        "President Tokayev met with President of Ghana Kofi Mensah. "
        "The meeting was held in Oslo and was the third between the two presidents this year."
    )
    assert days(text, "meeting_held") == [None]


@pytest.mark.parametrize(
    ("first", "second", "number"),
    [
        ("the President of Ghana", "Prime Minister of Ghana Ama Mensah", 2),
        ("the King of Ghana", "Prime Minister of Ghana Ama Mensah", 2),
        ("the President of Ghana", "President of Ghana Ama Mensah", 1),
        ("the Prime Minister of Ghana", "Prime Minister of Ghana Ama Mensah", 1),
    ],
)
def test_two_heads_of_one_state(first, second, number):
    """Who leads a state is not who leads its government."""
    text = f"He will hold talks with {first}. A meeting with {second} is planned."
    assert told(text, "meeting") == [("meeting_agreed", "GH")] * number
