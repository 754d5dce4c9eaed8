"""What presidencies publish: pages of summits, words said to a guest, readouts of talks with many, and statements."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "CSTO summit",
            "Taking part in the talks were the leaders of Kazakhstan, Armenia and Belarus.",
            [("forum_attended", "CSTO")],
        ),
        (
            "Informal summit of the CIS",
            "The meeting was attended by Armenian President Anna Petrosyan and Belarusian President Ivan Novik.",
            [("forum_attended", "CIS")],
        ),
        ("CSTO summit", "The talks will be of use to those who take part in them.", []),
        ("CSTO summit condemns attack", "The meeting was attended by President of Armenia Anna Petrosyan.", []),
    ],
)
def test_a_gathering_that_only_the_title_names(title, text, expected):
    """The text tells who was there; a title that says more than its name, or a text of none, tells of no summit."""
    assert [one for one in told(text, ("forum", "meeting_held"), title=title) if one[1] in ("CSTO", "CIS")] == expected


def test_who_was_at_a_gathering_that_the_title_names():
    """Those who are named as its participants are its people."""
    text = "The meeting was attended by Armenian President Anna Petrosyan and Belarusian President Ivan Novik."
    (fact,) = facts(text, title="CIS summit")
    assert [person.name for person in fact.people] == ["Anna Petrosyan", "Ivan Novik"]


def test_where_those_met_who_were_at_a_summit():
    """`We gathered in Astana` tells of the summit, and of no other meeting."""
    text = "Taking part in the talks were the leaders of Armenia and Belarus. We gathered in Astana today as planned."
    assert told(text, ("forum", "meeting"), title="CSTO summit") == [("forum_attended", "CSTO")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Your visit in such days is a token of support," the President stressed.', [("visit_paid", "PE")]),
        ('"I thank you for your visit yesterday," the President said.', [("visit_paid", "PE")]),
        ('"I hope for your visit," the President stressed.', []),
        ('"It would be good to have your opinion on tourism," the President stressed.', []),
    ],
)
def test_words_said_to_a_guest(text, expected):
    """A guest who is met is on the visit that he is thanked for; one who is hoped for is on none."""
    met = "President Aidos Serik met with President of Peru Ana Ruiz. "
    assert told(met + text, title="Meeting with the President of Peru") == expected


@pytest.mark.parametrize(
    "text",
    [
        "President Aidos Serik had a phone call with President of Peru Ana Ruiz. ",
        "President Aidos Serik is in Peru on a visit. He met with President of Peru Ana Ruiz. ",
    ],
)
def test_a_visit_spoken_of_elsewhere(text):
    """Over the phone, or abroad, `your visit` is none that somebody is on here."""
    said = '"Your visit meant much to all of us," the President said.'
    assert told(text + said) == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I thank the President of Peru for accepting my invitation to come here on an official visit.", []),
        ("Thank you all for accepting the invitation and coming to Astana, dear guests from Peru.", []),
        (
            "I thank the President of Peru for accepting my invitation to visit Kazakhstan in May.",
            [("visit_agreed", "PE")],
        ),
        (
            "The President of Peru thanked President Serik and accepted his invitation to visit Kazakhstan.",
            [("visit_agreed", "PE")],
        ),
    ],
)
def test_an_invitation_that_brought_somebody(text, expected):
    """Who is thanked for having come is no visitor to come, unless a day is told."""
    assert told(text, "visit_agreed") == expected


def test_a_visit_that_is_long_enough_ago():
    """`Since my first visit` is background where no day is told."""
    text = "President of Peru Ana Ruiz met with President Aidos Serik. Trade grew. It is a while since my first visit."
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The President told reporters that he had held talks with leaders of Peru, ambassadors of the G7, "
                "representatives of the UN, NATO and the IMF."
            ),
            ["PE", "G7", "UN", "NATO", "IMF"],
        ),
        ("The President had talks last week with representatives of the United Nations (UN).", ["UN"]),
    ],
)
def test_officials_of_several_organisations(text, expected):
    """Each of those in a list counts; a name and its short form are one."""
    assert [party for _, party in told(text, "meeting_held")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister met with a delegation of the Green Hills network, which included members of the "
                "parliaments of Peru, Chile and Spain."
            ),
            ["PE,CL,ES"],
        ),
        ("The Minister met with a delegation that included representatives of Peru and Chile.", ["PE,CL"]),
        ("The Minister met with a delegation. Its programme included visits to Peru and Chile.", []),
    ],
)
def test_a_delegation_of_several_states(text, expected):
    """Those of whom a delegation is made up were met."""
    parties = [party for _, party in told(text, "meeting_held")]
    assert [",".join(parties)] == expected or parties == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two leaders agreed to hold a full-format meeting soon.", [("meeting_agreed", "PE")]),
        (
            "We plan to soon hold a good meeting of the High-Level Kazakh-Peruvian Commission.",
            [("meeting_agreed", "PE")],
        ),
        ("I hope that an agreement on a meeting of ministers of Peru and Kazakhstan is near.", []),
    ],
)
def test_meetings_to_come(text, expected):
    """What a meeting is called does not hide it; one on which it is hoped to agree is none."""
    met = "President Aidos Serik met with President of Peru Ana Ruiz. "
    assert told(met + text, "meeting_agreed") == expected


def test_talks_of_others_that_go_on():
    """Two who speak about the current talks with a third state do not hold them."""
    text = "While speaking of trade, they dwelt on the current talks between Kazakh and Chilean experts."
    title = "Telephone conversation with President of Peru Ana Ruiz"
    assert told(text, ("meeting", "call"), title=title) == [("call_held", "PE")]


@pytest.mark.parametrize(
    "text",
    [
        "The signing of a trade agreement between Kazakhstan and Peru is also being prepared.",
        "The Minister asked Peru to join the countries that have already concluded declarations with Kazakhstan.",
        "It was in this hall that 30 years ago the Treaty on Trade with Peru was signed.",
        (
            "A memorandum between the Ministry of Health of Kazakhstan, Melon Inc. and Melon Almaty LLC was signed. "
            "The state of Peru has none."
        ),
        "President Serik met President of Peru Ana Ruiz. All four parties agreed upon a statement.",
    ],
)
def test_documents_that_nobody_signed_now(text):
    """One that is prepared, that others have, of long ago, of a company, or of more than were told of, is none."""
    assert told(text, "agreement") == []


@pytest.mark.parametrize(
    "text",
    [
        "The Minister urged Peru to join those who signed the declaration with Kazakhstan on 5 September 2024.",
        "A memorandum between the Ministry of Health of Kazakhstan and Peru on support of companies was signed.",
        "President Serik met President of Peru Ana Ruiz. Both parties have agreed on a joint statement.",
        "Two years ago the Treaty on Trade with Peru was signed.",
    ],
)
def test_documents_that_look_like_these(text):
    """A day, a state that signs, or two parties make a document."""
    assert told(text, "agreement") == [("agreement_signed", "PE")]


def test_a_statement_about_a_treaty():
    """A statement in connection with a treaty is not of the day on which that was signed."""
    text = (
        "At the CSTO summit, the leaders signed a joint statement on the jubilee of the Collective Security Treaty. "
        "The Collective Security Treaty was signed on 15 May 1992."
    )
    assert days(text, "agreement_signed") == [None, "1992-05-15"]


def test_where_a_mission_is_that_a_document_is_about():
    """A state in which something is need not have signed."""
    text = (
        "The CSTO summit was held in Astana. The leaders signed a resolution of the CSTO on its peacekeeping mission "
        "in the Republic of Chad."
    )
    assert told(text, "agreement") == [("agreement_signed", "CSTO")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I addressed the participants of the Lima Democracy Summit today.", [("forum_attended", "PE")]),
        ("The Minister praised Peru's active participation in the first summit of the OSCE.", []),
        ("The Minister took an active part in the summit of the OSCE.", []),
    ],
)
def test_taking_part(text, expected):
    """Who speaks to those at a summit takes part in it; whose part is praised is another."""
    assert told(text, "forum") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ("He congratulated the President of Chile, who was re-elected to the office on 29 September 2024."),
            None,
        ),
        ("The two leaders reviewed trade on 29 September 2024.", "2024-09-29"),
    ],
)
def test_a_day_on_which_somebody_was_elected(text, expected):
    """It is none of what only the title tells."""
    assert days(text, "call_held", title="Telephone conversation with President of Peru Ana Ruiz") == [expected]


def test_a_day_on_which_something_was_agreed():
    """Who comes as was agreed before comes on another day."""
    text = (
        "Adviser to the President of Peru Ana Ruiz visited Astana under arrangements reached at a call on 20 September."
    )
    assert days(text, "visit_paid") == [None]


def test_talks_and_a_call_after_them():
    """Talks that a call follows have their own day, and the call has none of it."""
    text = (
        "In follow-up to talks held in Astana the day before, President Serik "
        "had a phone call with President of Peru Ana Ruiz."
    )
    assert days(text, "meeting_held") == ["2024-09-30"]
    assert days(text, "call_held") == [None]


def test_talks_of_others_and_a_call_after_them():
    """Of talks that no day is told of, nobody knows whose they were."""
    text = "Following the talks in Lima, President Serik had a phone call with President of Peru Ana Ruiz."
    assert told(text, "meeting") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He spoke of the principle that is laid down in the OSCE documents that were signed in the past.", []),
        ("It was agreed to keep in touch on the Astana agreements. It was agreed to meet with friends.", []),
        (
            (
                "The agreements on transit, reached by the leaders of Kazakhstan, Peru "
                "and Chile on May 9, 2023, and on June 11 and July 26, 2023, were discussed."
            ),
            [("2023-05-09", "PE,CL"), ("2023-06-11", "PE,CL"), ("2023-07-26", "PE,CL")],
        ),
        (
            (
                "The ties have grown since the 20th anniversary of the opening of the "
                "embassy and the signing of the Treaty."
            ),
            [],
        ),
        (
            "The agreement on transit was signed by the ministers of Kazakhstan and Peru on May 9, 2023.",
            [("2023-05-09", "PE")],
        ),
    ],
)
def test_documents_spoken_of(text, expected):
    """One that others rest on or that an anniversary is of is not signed now; one with its day and leaders was."""
    found = [fact for fact in facts(text) if fact.kind == "agreement_signed"]
    assert [(fact.when.edtf, ",".join(fact.counterparts)) for fact in found] == expected


def test_an_anniversary_of_several_things():
    """Relations are not established by an anniversary, nor are they in a list behind one."""
    text = (
        "They spoke of events for the 30th anniversary of Peru's vote on the "
        "border, the establishment of diplomatic relations and trade."
    )
    assert told(text, "relations") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was glad to be meeting with friends from Peru and Chile today.", [("meeting_held", "PE,CL")]),
        (
            "He then met with President of Chile Elsa Soto in private.",
            [("meeting_held", "PE,CL"), ("meeting_held", "CL")],
        ),
    ],
)
def test_those_who_met_in_one_room(text, expected):
    """Who are told of once more, none of them by name, met once; one of them may be met again."""
    first = "President Serik spoke to reporters after a trilateral meeting with presidents of Peru and Chile. "
    assert told(first + text, "meeting") == expected


def test_two_who_were_met_and_are_told_of_together():
    """Two whom a sentence tells of one by one are not joined by a later one about both."""
    text = (
        "President Serik met with Foreign Minister of Peru Ana Ruiz and Foreign Minister of Chile Elsa Soto. "
        "The attention of those at the meeting was paid to the support of the fund by Peru and Chile."
    )
    assert told(text, "meeting") == [("meeting_held", "PE"), ("meeting_held", "CL")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Speaking after the talks with President of Peru Ana Ruiz in Aktau, "
                "Serik thanked his colleague for accepting the invitation to visit Aktau."
            ),
            [],
        ),
        (
            "Serik thanked President of Peru Ana Ruiz for accepting the invitation to visit Aktau.",
            [("visit_agreed", "PE")],
        ),
    ],
)
def test_a_guest_thanked_at_talks(text, expected):
    """Who is thanked at talks here for having accepted an invitation is here."""
    assert told(text, "visit_agreed") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru seeks to drive the negotiations into a dead end before they begin.", []),
        ("The Minister told of the progress in talks between the Kazakh delegation and Peruvian officials.", []),
        (
            (
                "The President gave an assessment of the talks with Peruvian "
                "representatives, the third round of which is set for today."
            ),
            [("meeting_agreed", "PE")],
        ),
        ("The Minister led the talks between the Kazakh delegation and Peruvian officials.", [("meeting_held", "PE")]),
        (
            (
                "The presidents of Kazakhstan and Peru and the prime minister of Chile "
                "will study it at their meeting in Aktau in May."
            ),
            [("meeting_agreed", "PE,CL")],
        ),
        (
            "The Minister received advisers to the leaders of Peru and Chile.",
            [("meeting_held", "PE"), ("meeting_held", "CL")],
        ),
        ("They agreed on modalities of the next summit of the Normandy Four.", []),
        ("They praised decisions of the Paris Summit of the Normandy Four.", []),
    ],
)
def test_talks_that_are_spoken_of(text, expected):
    """How talks go tells of no meeting; who meets is told by the offices, or by whom somebody advises."""
    assert told(text, "meeting") == expected


def test_a_speaker_behind_a_meeting():
    """Whom a speaker addresses is not on a list of those who met."""
    text = (
        "Speech of the President at the CIS Council meeting President Aidos Serik: Mr Ruiz, colleagues, I thank Peru."
    )
    assert told(text, "meeting") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He stressed that this visit is a sign of friendship.", [("visit_paid", "PE")]),
        ("This visit is the first one of the year.", []),
    ],
)
def test_this_visit(text, expected):
    """After a meeting, `this visit` is that of the guest."""
    assert told("Minister Serik met with Foreign Minister of Peru Ana Ruiz. " + text) == expected


def test_a_guest_who_goes_on_to_meet_somebody_in_our_city():
    """`Our city` is no subject."""
    text = (
        "President of Peru Ana Ruiz visited our warm city of Aktau and met "
        "with Prime Minister of Kazakhstan Aidos Serik."
    )
    assert told(text, ("visit", "meeting")) == [("visit_paid", "PE"), ("meeting_held", "PE")]


def test_the_one_talk_of_title_and_text():
    """A title's `spoke with` is the conversation that the text tells of, not a call beside it."""
    text = "First Lady Dana Serik held a conversation with First Lady of Peru Ana Ruiz."
    assert told(text, ("call", "meeting"), title="Dana Serik spoke with the First Lady of Peru") == [
        ("meeting_held", "PE")
    ]


def test_a_business_mission():
    """Those who come on business are no delegation."""
    assert told("In December 2023, a big Kazakh business mission visited Peru.") == []


def test_a_visit_of_a_day_from_which_something_came():
    """What was reached at a visit leaves it its day."""
    text = "The presidents discussed what was agreed after the visit by the President of Peru in May 2024."
    assert days(text, "visit_paid") == ["2024-05"]
