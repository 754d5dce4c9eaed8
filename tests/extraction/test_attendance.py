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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Kask looks forward to the NATO summit in Ankara next July.", [("meeting_agreed", "NATO")]),
        ("The two ministers look forward to the G20 summit in Miami in December.", [("meeting_agreed", "G20")]),
        ("Minister Kask looks forward to a good outcome of the NATO summit next July.", []),
        (
            "She will receive the King of Norway and speak at the Munich Security Conference.",
            [("meeting_agreed", "MSC")],
        ),
        ("Minister Kask will open the fair and deliver a speech at the OSCE conference.", [("meeting_agreed", "OSCE")]),
        ("Minister Kask opened the fair and delivered a speech at the OSCE conference.", [("forum_attended", "OSCE")]),
        (
            "The participation of Minister Kask in the NATO summit in July has been confirmed by her office.",
            [("meeting_agreed", "NATO")],
        ),
    ],
)
def test_what_is_said_of_a_gathering_to_come(text, expected):
    """Who looks forward to one with its day will be there, and so will who is to speak at it after something else."""
    found = told(text, GATHERINGS, home="EE")
    assert [one for one in found if one[1] != "NO"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prime Minister Ana Torres of Peru will have talks with me in Tallinn.", [("meeting_agreed", "PE")]),
        ("Prime Minister Ana Torres of Peru had talks with myself and other ministers.", [("meeting_held", "PE")]),
        (
            "Mr Kask said that Prime Minister Ana Torres of Peru would have talks with Ministers.",
            [("meeting_agreed", "PE")],
        ),
        ("Mr Kask said that talks with Prime Minister Ana Torres of Peru would be useful.", []),
        ("Minister Kask had talks with himself in mind.", []),
    ],
)
def test_talks_with_whoever_speaks(text, expected):
    """`with me` is with somebody of home; what somebody said that others would hold is a plan."""
    assert told(text, "meeting", home="EE") == expected


def test_a_delegation_to_a_ceremony_is_not_whoever_sends_it():
    """The visitors are those who are told to lead it."""
    text = (
        "President Kask today announced a delegation to attend the Inauguration of President Ana Torres on 20 October "
        "2024, in Lima, Peru.\n\nMinister Juhan Tamm will lead the delegation."
    )
    (visit,) = facts(text, home="EE", published="2024-10-14")
    assert (visit.kind, [person.name for person in visit.people]) == ("visit_agreed", ["Juhan Tamm"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The OSCE summit, which the Minister attended on Friday, was a success.", [("forum_attended", "OSCE")]),
        ("The OSCE summit, which the Minister of Peru attended on Friday, was a success.", []),
        (
            "The Minister met his Peruvian colleague beside the OSCE summit, which he attended.",
            [("forum_attended", "OSCE")],
        ),
    ],
)
def test_a_gathering_which_somebody_attended(text, expected):
    """A relative clause tells who was there."""
    assert told(text, "forum", home="EE") == expected


def test_a_day_with_which_another_clause_begins():
    """It is that of what follows, and not of what stands before `and`."""
    text = "The Peruvian Minister was received by President Kask and on Saturday he flew to Riga."
    assert days(text, "meeting_held", home="EE", published="2024-10-14") == [None]


def test_a_name_with_a_city_and_a_hyphen():
    """`Minna` is a city, Minna-Liina is none; who chaired talks beside somebody of home is of the other side."""
    text = (
        "Consultations between Estonia and Peru took place in Lima on 10 October under the chair of Deputy Minister "
        "Jaan Tamm and Undersecretary Minna-Luisa Rey."
    )
    (fact,) = facts(text, home="EE", published="2024-10-14")
    assert [person.name for person in fact.people] == ["Minna-Luisa Rey"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Foreign Minister of Estonia concluded a busy programme of talks at the OSCE Summit.",
         [("forum_attended", "OSCE")]),
        ("The Foreign Minister of Peru concluded his programme at the OSCE Summit.", []),
        ("NATO foreign ministers on Tuesday discussed the budget. Minister Kask represented Estonia at the meeting.",
         [("forum_attended", "NATO")]),
        ("NATO foreign ministers often discussed the budget. Minister Kask represented Estonia in many talks.", []),
        ("President Kask and President Ruiz of Peru then held a joint press conference in Lima.", []),
    ],
)  # fmt: skip
def test_ends_of_a_programme_and_talks_of_many(text, expected):
    """Somebody ends what he did at a summit; ministers discuss something on a day; a press conference is neither."""
    assert told(text, GATHERINGS, home="EE") == expected


@pytest.mark.parametrize(
    "behind",
    [
        ", chaired by Foreign Minister Ana Ruiz of Peru",
        ". The meeting was also attended by Peruvian Minister Ana Ruiz and Maltese Minister Ian Zerafa",
        ". The meeting reviewed reports from the World Bank",
    ],
)
def test_who_else_is_at_a_gathering(behind):
    """Whoever chairs the meeting of an organisation's ministers, or was there as well, is not met alone."""
    text = f"On Thursday, Minister Kask took part in a virtual meeting of NATO foreign ministers{behind}."
    assert told(text, ("forum", "meeting"), home="EE") == [("forum_attended", "NATO")]


def test_presidents_gathered_by_a_summit():
    """What gathers presidents is the summit; those who leave after it have been on no visit."""
    summit = "The Summit is expected to gather the Presidents of Peru, Chile and Malta."
    assert told(summit, "meeting", home="EE") == []
    left = "The President of Peru left Tallinn on Friday after attending the NATO summit."
    assert told(left, "visit", home="EE") == []


def test_the_day_of_a_gathering_in_a_state():
    """Where a gathering was held may be told by a state as well as by a city."""
    text = "Minister Kask took part in the Council meeting of the OSCE countries, held in Kuwait on Monday."
    assert days(text, "forum_attended", home="EE", published="2024-10-15") == ["2024-10-14"]


def test_meetings_that_a_document_is_about():
    """A declaration on the council's meetings tells of no meeting."""
    text = "The declaration on the renewal of the Council meetings was signed by President Kask and Ana Ruiz of Peru."
    assert told(text, "meeting", home="EE") == []


def test_what_stands_between_will_and_leading():
    """Where and when a delegation will be led may stand between two commas."""
    text = "Minister Kask will, on the margins of the Assembly, lead the Estonian delegation to the NATO summit."
    assert told(text, GATHERINGS, home="EE") == [("meeting_agreed", "NATO")]
    text = "Minister Kask, on the margins of the Assembly, led the Estonian delegation to the NATO summit."
    assert told(text, GATHERINGS, home="EE") == [("forum_attended", "NATO")]


def test_ministers_who_convene():
    """Those who convene somewhere met; those who convene a meeting of others hold it."""
    text = "The foreign ministers of Estonia, Peru and Malta have convened {} Riga on Friday."
    assert told(text.format("in"), "meeting", home="EE") == [("meeting_held", "PE,MT")]
    assert told(text.format("on the sidelines of the forum in"), "meeting", home="EE") == [("meeting_held", "PE,MT")]
    crisis = "Minister Kask attended a meeting of the committee on developments in the crisis with Peru."
    assert told(crisis, "meeting", home="EE") == []
