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
            "Informal meeting of the CIS heads of state",
            "The meeting was attended by President of Armenia Anna Petrosyan and President of Belarus Ivan Novik.",
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
    text = "The meeting was attended by President of Armenia Anna Petrosyan and President of Belarus Ivan Novik."
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
                "The President said that last week he had talks with the leaders of Peru, ambassadors of the G7, "
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
            "We plan to soon hold a meeting of the High-Level Kazakh-Peruvian Commission.",
            [("meeting_agreed", "PE")],
        ),
        ("I hope there will be an agreement on a meeting of the ministers of Peru and Kazakhstan.", []),
    ],
)
def test_meetings_to_come(text, expected):
    """What a meeting is called does not hide it; one on which it is hoped to agree is none."""
    met = "President Aidos Serik met with President of Peru Ana Ruiz. "
    assert told(met + text, "meeting_agreed") == expected


def test_talks_of_others_that_go_on():
    """Two who speak about the current talks with a third state do not hold them."""
    text = "While speaking of trade, the leaders focused on the current talks between Kazakh and Chilean experts."
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
        "President Serik met President of Peru Ana Ruiz. All four parties have agreed on a joint statement.",
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
        "The Treaty on Collective Security was signed on May 15, 1992."
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
