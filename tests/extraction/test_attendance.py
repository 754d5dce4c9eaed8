"""Being at a gathering, told without a verb for taking part; and gatherings of those who are no known organisation."""

import pytest

from tests.extraction.told import days, facts, told

GATHERINGS = ("forum", "meeting_agreed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Kask returned home from the NATO summit in Madrid on Thursday.", [("forum_attended", "NATO")]),
        ("Minister Kask is back from the OSCE Ministerial Council.", [("forum_attended", "OSCE")]),
        ("Before he returned from the meeting of the EU ministers, he spoke to students.", []),
        ("President Duda returned from the NATO summit and gave an interview.", []),
        ("Minister Kask was at the meeting of NATO foreign ministers.", [("forum_attended", "NATO")]),
        ("Minister Kask is at the UN General Assembly this week.", [("forum_attended", "UN")]),
        ("Minister Kask will also be at the G20 summit in Rio in November.", [("meeting_agreed", "G20")]),
        ("The thoughts of Minister Kask were at the OSCE summit.", []),
        ("Minister Kask could not be at the G20 summit.", []),
        ("The President gladly accepted an invitation to the ASEAN summit in August.", [("meeting_agreed", "ASEAN")]),
        ("The President accepted Mr Lula's invitation to attend the G20 summit.", [("meeting_agreed", "G20")]),
        ("The President declined the invitation to the ASEAN summit in August.", []),
        ("Foreign Minister of Peru Ana Torres accepted the invitation to the ASEAN summit.", []),
        ("The President's participation in the G20 summit in November is confirmed.", [("meeting_agreed", "G20")]),
        ("Kask flew to Lima, where the NATO ministerial meeting opens tomorrow.", [("meeting_agreed", "NATO")]),
        ("Kask flew to Lima, where the NATO ministerial meeting was held.", [("forum_attended", "NATO")]),
        ("On Monday Kask will fly to Lima, where the NATO ministerial will be held.", [("meeting_agreed", "NATO")]),
        ("Foreign Minister of Peru Ana Torres flew to Lima, where the NATO ministerial opens tomorrow.", []),
        ("The OSCE ministerial opened in Malta; Estonia is represented by Kask.", [("forum_attended", "OSCE")]),
        ("On Friday the Prime Minister will join fellow EU leaders in Granada.", [("meeting_agreed", "EU")]),
        ("The Prime Minister joined the EU leaders in Granada on Friday.", [("forum_attended", "EU")]),
        ("The Prime Minister joined the EU leaders in condemning the attack.", []),
    ],
)
def test_who_was_or_will_be_there(text, expected):
    """Who came back from a gathering was there; who accepted an invitation to it will be; others are not of home."""
    assert told(text, GATHERINGS, home="EE") == expected


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("The Minister took part in a ministerial meeting of the Clean Rivers Coalition.", "Clean Rivers Coalition"),
        ("The Minister attended the summit of the Partnership for Open Seas in Lima.", "Partnership for Open Seas"),
        ("The Minister attended a meeting of the Strategic Partnership Council of both states.", None),
        ("The Minister attended a meeting of the Estonian Association of Towns.", None),
    ],
)
def test_gatherings_of_an_alliance_that_is_in_no_table(text, party):
    """An alliance is called by its whole name."""
    assert told(text, "forum", home="EE") == ([("forum_attended", party)] if party else [])


def test_the_general_assembly_is_that_of_the_united_nations():
    """Where no other organisation is told of, and it is not `the General Assembly of` another one."""
    assert told("The Minister addressed the General Assembly on Monday.", "forum", home="EE") == [
        ("forum_attended", "UN")
    ]
    assert told("The firm held its General Assembly in Lima.", "forum", home="EE") == []


def test_a_trip_to_where_an_organisation_meets_is_no_visit():
    """The state is told to say where; a visit to it would be another one."""
    text = "On Monday the Minister will travel to Lima, where the OSCE ministerial will be held."
    assert told(text, "visit", home="EE") == []


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        (
            "On Thursday the Minister holds talks in Oslo with Foreign Minister Espen Barth Eide.",
            "meeting_agreed",
            "17",
        ),
        ("On Thursday the Minister held talks in Oslo with Foreign Minister Espen Barth Eide.", "meeting_held", "10"),
        ("The Minister sets off on Thursday on a visit to Norway.", "visit_agreed", "17"),
        ("The Minister set off on Thursday on a visit to Norway.", "visit_paid", "10"),
    ],
)
def test_a_weekday_with_a_verb_in_the_present_tense_is_to_come(text, kind, day):
    """`holds talks on Thursday` is a plan, `held talks on Thursday` is not."""
    assert days(text, kind, home="EE", published="2024-10-14") == [f"2024-10-{day}"]


@pytest.mark.parametrize(
    "text",
    [
        "No date has been fixed yet for the visit of the President to Peru.",
        "There is no agreement so far on a visit of the President to Peru.",
    ],
)
def test_a_visit_of_which_nothing_is_fixed(text):
    """It is neither agreed nor paid."""
    assert facts(text, home="EE") == []


def test_what_was_announced_during_a_visit():
    """The visit is not to come because something else was announced on it."""
    text = "During the visit of President Boluarte of Peru on 5 October it was announced that both will build ships."
    assert [fact.kind for fact in facts(text, home="EE", published="2024-10-14")] == ["visit_paid"]


@pytest.mark.parametrize(
    "later",
    [
        "The signatories were Minister Kask and her Peruvian colleague Ana Torres.",
        "For Estonia, it was signed by Minister Kask, for Peru by Foreign Minister Ana Torres.",
        "On behalf of the Peruvian side, the treaty was signed by Foreign Minister Ana Torres.",
    ],
)
def test_who_signed_is_told_in_the_next_sentence(later):
    """Whoever signed is named, and the document is one."""
    (fact,) = facts(f"A treaty on extradition was signed in Lima on 10 October. {later}", home="EE")
    assert (fact.kind, fact.counterparts, [person.name for person in fact.people]) == (
        "agreement_signed",
        ("PE",),
        ["Ana Torres"],
    )
