"""What a release tells in passing: guests who speak of their visit, trips for a gathering, whose day is whose."""

import pytest

from tests.extraction.told import days, facts, told

_TALKS = "Talks with President of Peru Ana Ruiz"
_CALL = "Telephone conversation with President of Peru Ana Ruiz"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President of Peru Ana Ruiz: Thank you. My current visit is about rice.", [("visit_paid", "PE")]),
        ("Ana Ruiz: Good morning. I hope that my first state visit will bear fruit.", [("visit_paid", "PE")]),
        ("Ana Ruiz (translated): It rains. During my visit I saw the steppe.", [("visit_paid", "PE")]),
        ("Ana Ruiz: I am glad. My next visit is for my daughter to decide.", []),
        ("Ana Ruiz: I am glad. My visit to Chile was a success.", [("visit_paid", "CL")]),
        ("President Tokayev: I am glad. My visit was of use.", []),
        ("“My visit was of use,” she said.", []),
    ],
)
def test_a_guest_speaks_of_his_visit(text, expected):
    """Where a guest is the one who speaks, `my visit` is the one that he is on."""
    assert told(text, title=_TALKS) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The President will pay a working visit to Lima to take part in the APEC Summit. "
                "During his visit to Lima, he will meet with President Ana Ruiz of Peru."
            ),
            [],
        ),
        (
            "On Monday he flew to Lima for the APEC summit. In the course of the trip to Peru, he met bankers.",
            [],
        ),
        (
            "He will pay an official visit to Peru. During the visit to Lima, he will attend the APEC Summit.",
            [("visit_agreed", "PE")],
        ),
        (
            "The President will travel to Astana for the APEC summit. During his visit to Lima, he will meet Ana Ruiz.",
            [("visit_agreed", "PE")],
        ),
    ],
)
def test_a_trip_for_a_gathering_told_again(text, expected):
    """A trip for a gathering is no visit in the sentence behind either, whatever it is called there."""
    assert told(text, home="KZ") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They spoke of the round of talks between Kazakhstan and Chile that was held on 28 September.", None),
        ("The Presidents praised the session of the commission that took place in Almaty on 27 September.", None),
        ("They praised the visit of the Deputy Minister of Peru to Aktau on 29 September.", None),
        ("On 28 September the Presidents talked about rice.", "2024-09-28"),
        ("The conversation took place on 28 September.", "2024-09-28"),
    ],
)
def test_the_day_of_a_call(text, expected):
    """A day on which something else was is none of a call that only the title names."""
    assert days(text, "call_held", title=_CALL) == [expected]


def test_a_call_is_of_no_visit():
    """The days of a visit that is spoken of in a call are not those of the call."""
    text = (
        "President Tokayev had a phone call with President of Peru Ana Ruiz. "
        "They praised the visit of Minister Aidos Serik to Lima on 26 September."
    )
    assert days(text, "call_held") == [None]
    assert days(text, "visit_paid") == ["2024-09-26"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He said so on the margins of the summit in Lima. “I spoke today with President of Chile Juan Vega.”",
            [("meeting_held", "CL")],
        ),
        (
            "He said so on the sidelines of the summit. “We talked about this yesterday with the President of Chile.”",
            [("meeting_held", "CL")],
        ),
        (
            "He said so on the sidelines of the summit. “I spoke with the President of Chile. We had phoned before.”",
            [("call_held", "CL")],
        ),
        ("“I spoke today with President of Chile Juan Vega,” he said.", [("call_held", "CL")]),
    ],
)
def test_who_spoke_beside_a_gathering(text, expected):
    """Who tells on the margins of a gathering with whom he spoke did so there, unless by telephone."""
    made = [(one.kind, ",".join(one.counterparts)) for one in facts(text)]
    assert [one for one in made if one[0] in ("meeting_held", "call_held")][:1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was initiated by President of Peru Ana Ruiz.", []),
        ("The event was organised by President of Peru Ana Ruiz.", []),
        ("They were with President of Peru Ana Ruiz and President of Chile Juan Vega.", ["PE", "CL"]),
    ],
)
def test_by_whom_meetings_were_initiated(text, expected):
    """Who is told to have initiated meetings is not whom they were with."""
    met = told(f"President Tokayev held several bilateral meetings. {text}", "meeting")
    assert met == [("meeting_held", party) for party in expected]


@pytest.mark.parametrize(
    "text",
    [
        "The President told her at length of trade and of the SCO summit that was held last week in Astana.",
        "The President told her at length of trade and of the SCO summit, which took place on 20 September in Astana.",
        "The President told her at length of trade and of the SCO summit held in the Kazakh capital on 20 September.",
    ],
)
def test_a_gathering_held_at_home(text):
    """Home took part in a gathering that was held there, whether the day stands before the place or behind it."""
    assert told(text, "forum", title=_CALL) == [("forum_attended", "SCO")]
    elsewhere = text.replace("Astana", "Lima").replace("Kazakh", "Peruvian")
    assert told(elsewhere, "forum", title=_CALL) == []


def test_signed_at_their_summit():
    """What was signed at a summit of two is of these, whoever else a sentence names."""
    text = "He thanked Peru, as the EU-Kazakhstan summit was held there and the Rail Accord was signed."
    assert told(text, "agreement") == [("agreement_signed", "EU")]


def test_the_members_of_a_trio():
    """The Association Trio are Georgia, Moldova and Ukraine, where a release names all of them."""
    text = "The leaders of the Association Trio met in Batumi. Ukraine and Moldova thanked Georgia."
    assert told(text, "meeting", home="GE") == [("meeting_held", "MD,UA")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Tokayev thanked Minister of Peru Ana Ruiz for visiting Kazakhstan.", [("visit_paid", "PE")]),
        ("He praised Minister of Peru Ana Ruiz for having come to Astana in winter.", [("visit_paid", "PE")]),
        ("He was grateful to President of Peru Ana Ruiz for travelling to Aktau.", [("visit_paid", "PE")]),
        ("He thanked Minister of Peru Ana Ruiz for agreeing to visit Kazakhstan.", []),
        ("He thanked Minister of Peru Ana Ruiz for the invitation to visit Lima.", []),
        ("He thanked the pilots for flying to Aktau.", []),
    ],
)
def test_thanked_for_coming(text, expected):
    """Whoever is thanked for coming has come."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The leaders adopted a declaration by the G7 on trade with Peru.", ["G7"]),
        ("The ministers adopted a declaration by the SCO on rail links with Turkey.", ["SCO"]),
        ("President Tokayev and President of Peru Ana Ruiz signed a declaration on trade.", ["PE"]),
    ],
)
def test_a_document_by_an_organisation(text, expected):
    """A document by an organisation is of that one, whatever state it is about."""
    assert told(text, "agreement") == [("agreement_signed", party) for party in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Presidents spoke of the law that the Senate passed on Monday.", None),
        ("The President spoke about the address of Ana Ruiz, which she gave yesterday.", None),
        ("The President offered his sympathy over the fire that broke out on 29 September.", None),
        ("The Presidents said that on Monday they had talked at length.", "2024-09-30"),
    ],
)
def test_a_day_in_passing(text, expected):
    """The day of what somebody spoke about is not that of the call."""
    assert days(text, "call_held", title=_CALL) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The President set out his approach in the context of talks with envoys of Chile.", []),
        ("He explained Kazakhstan's stance in the talks with Chile.", []),
        ("He told her of his talks with President of Chile Juan Vega on 28 September.", ["CL"]),
    ],
)
def test_talks_as_a_context(text, expected):
    """Talks of no day that somebody only has a stance in are no meeting."""
    assert told(text, "meeting", title=_CALL) == [("meeting_held", party) for party in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They spoke of the results of the visit of President Tokayev to Lima on 20 September.", None),
        ("They spoke of the accords reached during President Tokayev's visit to Lima on 20 September.", None),
        ("They spoke of the outcomes of the commission meeting that was held in Lima on 20 September.", None),
        ("Her visit to Astana began on 30 September.", "2024-09-30"),
    ],
)
def test_met_on_no_earlier_visit(text, expected):
    """A meeting has not the day of a visit whose results are spoken of there."""
    met = f"Minister Aidos Serik met with Minister of Peru Ana Ruiz. {text}"
    assert days(met, "meeting_held")[0] == expected


def test_citizens_who_are_somewhere():
    """Citizens who are somewhere are on no visit, unlike officials."""
    text = "The Presidents spoke of the {} of Kazakhstan that are currently in Peru."
    assert told(text.format("citizens")) == []
    assert told(text.format("officials").replace("that", "who")) == [("visit_paid", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "She told her counterpart of the talks between the Presidents of Kazakhstan, Turkey and Azerbaijan, "
                "held to mark the signing of the Caspian Accord on 9 November 2020."
            ),
            ["TR,AZ"],
        ),
        ("At the meeting of the ministers of Kazakhstan, Chile and Brazil, a protocol was signed.", ["CL,BR"]),
    ],
)
def test_signed_by_those_who_met(text, expected):
    """What was signed at a meeting of several is theirs, and not of whoever was told of it."""
    assert told(text, "agreement", title=_CALL) == [("agreement_signed", parties) for parties in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan and Peru signed a protocol on changes to the accord on fishing at sea of 10 April 1991.", None),
        ("Kazakhstan and Peru signed a protocol supplementing the accord on fishing dated 10 April 1991.", None),
        ("Kazakhstan and Peru signed an agreement on fishing at sea on 28 September.", "2024-09-28"),
    ],
)
def test_the_day_of_an_older_document(text, expected):
    """A protocol has not the day of the agreement that it changes."""
    assert days(text, "agreement_signed") == [expected]


def test_a_package_that_was_adopted():
    """A package of documents is adopted as it is signed; a document that somebody adopts need not be."""
    text = "A {} was adopted after the talks with Peru."
    assert told(text.format("package of documents"), "agreement") == [("agreement_signed", "PE")]
    assert told(text.format("document"), "agreement") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Much depends on my talks with the new President of Chile.", []),
        ("It depends on the outcome of the meeting with the President of Chile.", []),
        ("“I recently spoke with President of Chile Juan Vega,” he said.", []),
        ("He spoke with President of Chile Juan Vega by telephone.", [("call_held", "CL")]),
    ],
)
def test_what_is_no_event(text, expected):
    """Talks on which something hangs, and a call of some day lately, are nothing for a calendar."""
    met = f"Minister Aidos Serik spoke at the university. {text}"
    assert told(met, ("meeting", "call")) == expected


def test_a_joint_commission_of_two():
    """A joint commission that two states call by both their names is of these."""
    text = (
        "Minister Serik spoke of the EU. The parties spoke of preparing the 4th meeting of the Joint "
        "Kazakh-Peruvian Commission on Trade in 2025."
    )
    assert told(text, "meeting") == [("meeting_agreed", "PE")]


def test_a_session_that_is_reviewed():
    """A session of another day that two reviewed is not their meeting."""
    text = (
        "Minister Serik met with Minister of Chile Juan Vega. They reviewed the 9th session of the "
        "Joint Kazakh-Chilean Commission held in Astana on 20 September."
    )
    assert days(text, "meeting_held") == [None, "2024-09-20"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister told Ana Ruiz about his talks with President of Chile Juan Vega on 17 September.", ["CL"]),
        ("The Minister briefed Ana Ruiz on his talks with President of Chile Juan Vega.", []),
        ("Ana Ruiz informed the Minister about her talks with President of Chile Juan Vega on 17 September.", []),
    ],
)
def test_told_of_his_talks(text, expected):
    """Whoever tells somebody of his talks had them; of no day they are only spoken of."""
    assert told(text, "meeting", title=_CALL) == [("meeting_held", parties) for parties in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The parties spoke in the light of the results of recent Kazakh-Chilean talks.", []),
        ("The parties spoke in the light of Kazakh-Chilean talks on 20 September.", ["CL"]),
    ],
)
def test_recent_talks_of_two(text, expected):
    """Recent talks of no day are spoken of, also where no article stands before them."""
    assert told(text, "meeting", title=_CALL) == [("meeting_held", parties) for parties in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This conforms to the principle of equal shares sealed in the 1985 Lima Convention.", []),
        ("Kazakhstan and Peru sealed a convention on water.", [("agreement_signed", "PE")]),
    ],
)
def test_sealed(text, expected):
    """What is sealed in a document is laid down there; it is the document that is signed."""
    assert told(text, "agreement") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He hoped that they would be able to hold talks within the Normandy Four.", []),
        ("We will hold talks within the Normandy Four.", [("meeting_agreed", "Normandy Format")]),
    ],
)
def test_hoped_to_be_able_to_meet(text, expected):
    """A meeting on which some only hope to be able to agree has not been agreed."""
    assert told(text, "meeting", home="UA") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Serik expects that during her visit to Chile on 5 October, President of Peru Ana Ruiz will fish.",
            [],
        ),
        (
            "Minister Serik expects that during his visit to Peru on 5 October, President of Peru Ana Ruiz will fish.",
            [("visit_agreed", "PE")],
        ),
    ],
)
def test_whose_visit_stands_behind(text, expected):
    """In a clause with `that` a visit told first is of whoever is told next, unless it leads to where he lives."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("office", "expected"),
    [
        ("Head of the Office of the President", []),
        ("Head of the Prime Minister's Office", []),
        ("Adviser to the President", []),
        ("President", ["Aidos Serik"]),
    ],
)
def test_who_serves_a_president_is_none(office, expected):
    """`The President` is not who advises him, or is head of his office."""
    text = f"{office} Aidos Serik met with Minister of Peru Ana Ruiz. He recalled the President's visit to Peru in May."
    visit = next(fact for fact in facts(text) if fact.kind == "visit_paid")
    assert [person.name for person in visit.people] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The President chaired a meeting with permanent members of Security Council. Minister Serik took part.", []),
        ("The President chaired a session of the Security Council.", []),
        ("The Minister chaired a session of the UN Security Council.", [("forum_attended", "UN")]),
        ("The Minister took part in a session of the Security Council.", [("forum_attended", "UN")]),
    ],
)
def test_a_security_council_of_home(text, expected):
    """A Security Council that somebody of home chairs is not that of the United Nations, unless it is called so."""
    assert (
        told(text, "", title="Meeting with permanent members of Security Council" if not expected else "") == expected
    )


@pytest.mark.parametrize("year", ["2024", "2023"])
def test_what_a_call_followed_up_on(year):
    """What two discussed on the telephone, further to talks of an earlier day, was no second meeting."""
    text = (
        "The President had a telephone conversation with President of Peru Ana Ruiz. Following up on the "
        f"Kazakh-Peruvian talks in Almaty on 22 August {year}, both leaders exchanged views on topical issues of trade."
    )
    assert days(text, "meeting_held", title=_CALL) == [f"{year}-08-22"]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Serik received Minister of Peru Ana Soto. They spoke of the implementation of signed treaties.",
        "Minister Serik received Minister of Peru Ana Soto. They reviewed progress on the already signed memoranda.",
    ],
)
def test_documents_that_are_being_carried_out(text):
    """Who speaks of carrying out signed documents tells of no signing."""
    assert told(text, "") == [("meeting_held", "PE")]


def test_documents_signed_besides():
    """Who spoke of carrying something out and signed a document did sign it."""
    text = "Minister Serik and Minister of Peru Ana Soto discussed its implementation and signed agreements on trade."
    assert ("agreement_signed", "PE") in told(text, "")


def test_home_as_a_stop_of_a_guest():
    """A guest whose journey also led home goes on alone."""
    text = (
        "Minister Serik held talks with visiting Minister of Peru Ana Soto. Kazakhstan is the second leg of her tour, "
        "which also brings her to Spain and Italy."
    )
    assert told(text) == [("visit_paid", "PE")]
    text = "Minister Serik came to Lima on Monday. Peru is a leg of her tour, which also brings her to Chile."
    assert told(text) == [("visit_paid", "PE"), ("visit_paid", "CL")]


def test_a_title_that_calls_a_trip_to_a_forum_a_visit():
    """A visit that only the title tells is none where the text tells of a forum there."""
    title = "Minister meets Spanish counterpart during Peru visit"
    text = (
        "Minister Serik met with Minister of Spain José Soto in Lima today. Both ministers are in Peru to take part in "
        "the World Forum on Roads."
    )
    assert told(text, "visit", title=title) == []
    assert told("Minister Serik met with Minister of Spain José Soto in Lima today.", title=title) != []


def test_documents_signed_by_and_by():
    """Documents that are counted over a year were signed on no day of the release, unlike those of a visit."""
    text = "Minister Serik received Minister of Peru Ana Soto. They spoke of the signing of two agreements {}."
    assert told(text.format("over the past year"), "agreement") == []
    text = "Minister Serik received Minister of Peru Ana Soto. They reached the consensus of the presidents {}."
    assert told(text.format("in their talks"), "agreement") == []


def test_a_consensus_of_other_talks():
    """Talks at which a consensus was reached that is now carried out are others, though initials stand between."""
    text = (
        "Minister Serik arrived in Lima on Monday on an official visit to Peru. It serves the consensus reached by "
        "President Tokayev and President {}Ana W. Soto in their talks in Astana."
    )
    assert told(text.format(""), "meeting") == []
    assert told(text.format("of Peru "), "meeting") == []


def test_who_came_along_first():
    """Whoever acts stands behind those who are told first to accompany him."""
    text = (
        "High Commissioner of Peru Ana Soto met with Minister Serik on Friday. Accompanied by Adviser Juan Paz of "
        "the embassy, the Peruvian envoy was received by Minister Serik."
    )
    assert told(text, "meeting") == [("meeting_held", "PE")]
    text = "Accompanied by Minister of Trade Juan Paz, the President of Peru called on President Tokayev yesterday."
    assert told(text, "meeting") == [("meeting_held", "PE")]


def test_members_in_brackets():
    """Brackets behind an organisation tell who belongs to it, and not with whom a meeting is."""
    text = "Minister Serik will attend the meeting of the Benelux (Belgium, the Netherlands, Luxembourg) on 7 October."
    assert all(parties not in {"BE", "NL", "LU"} for _, parties in told(text, "meeting"))
    text = "Minister Serik will attend the meeting of BRICS (Brazil, Russia, India) on 7 October."
    assert told(text, "meeting") == [("meeting_agreed", "BRICS")]


def test_a_visit_after_others_to_come():
    """A visit planned for after others tells these to come too."""
    text = "Minister Serik plans to visit Peru after her trip to {}."
    assert told(text.format("Chile")) == [("visit_agreed", "PE"), ("visit_agreed", "CL")]


def test_at_an_airport():
    """Who arrives at the airport of a city is there."""
    text = "President Tokayev left on Monday and arrived at the Jorge Chávez Air Base Airport in Lima."
    assert told(text) == [("visit_paid", "PE")]


def test_what_has_been_a_mechanism():
    """What something has been for years is not met in the year it was founded."""
    text = "Set up in 1983, the body has been the main bilateral consultation mechanism between Peru and Kazakhstan."
    assert told(text, "meeting") == []


def test_who_is_meant_behind_who_told_it():
    """`Him` is whom a sentence is about, and not according to whom it is so."""
    text = (
        "According to Serik, Minister of Culture of Peru Juan Paz is making his first visit to Kazakhstan. "
        "Minister Erlan met with him Monday morning."
    )
    assert told(text, "meeting") == [("meeting_held", "PE")]


def test_with_whom_one_is_willing_to_keep_in_touch():
    """`The meeting and was willing to work with Peru` tells of no meeting with it."""
    text = "Minister of Chile Juan Paz praised the meeting and was willing to keep contacts with Kazakhstan and Peru."
    assert all("PE" not in parties for _, parties in told(text, "meeting"))


_SOTO = "the Foreign Minister of Peru, Ana Soto"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The Minister held a meeting for 40 minutes with {_SOTO}.", ["meeting_held"]),
        (f"At noon, the Minister held a working meeting for over forty minutes with {_SOTO}.", ["meeting_held"]),
        (f"The Minister had talks of more than ninety minutes with {_SOTO}.", ["meeting_held"]),
        (f"The Minister and {_SOTO}, signed the minutes of the session.", ["agreement_signed"]),
        (f"The Minister informed the audience, which included {_SOTO}, that trade had grown.", []),
        (f"The Minister addressed a large audience with {_SOTO}.", []),
        (f"The Minister gave an audience to {_SOTO}.", ["meeting_held"]),
        (
            f"The Minister met {_SOTO}, in February in conjunction with the Munich Security Conference.",
            ["meeting_held"],
        ),
        ("The Minister stressed the need of a deal, having opened dialogue between MERCOSUR and others.", []),
        ("The Premier cut the ribbon to open a new Embassy in Lima on 12 April.", ["mission_opened"]),
        ("The Premier will cut the ribbon to open a new Embassy in Lima on 12 November.", []),
        (
            "On 5 October the Minister will fly to Lima, where the meeting with Foreign Minister Ana Soto takes place.",
            ["visit_agreed", "meeting_agreed"],
        ),
        (
            "The Premier opened a school in Lima on Monday during her visit to attend the OAS summit.",
            ["forum_attended"],
        ),
        ("The Premier will open a school in Lima during her visit to attend the OAS summit.", ["meeting_agreed"]),
    ],
)
def test_minutes_audiences_and_ribbons(text, expected):
    """Minutes of an hour are no document, those who listen are not received, and a ribbon is cut when it is told so."""
    assert [one.kind for one in facts(text)] == expected


_BLAMED = "The Minister blamed the German Foreign Minister, Anna Bauer. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_BLAMED}Bauer took part in a Foreign Affairs Council meeting.", []),
        (f"{_BLAMED}Bauer today attended the NATO summit.", []),
        (f"{_BLAMED}He took part in a Foreign Affairs Council meeting.", [("forum_attended", "EU")]),
        (f"{_BLAMED}He said he and Bauer met on the fringes of the meeting.", [("meeting_held", "DE")]),
        ("The Minister spoke to the press. He and the German Minister Anna Bauer met.", [("meeting_held", "DE")]),
        ("The Spanish Minister Juan Ruiz spoke. He and the German Minister Anna Bauer met in Lima.", []),
    ],
)
def test_what_a_foreigner_told_of_before_did(text, expected):
    """Whose state was told before is not of home where only the surname follows; `he and A` are he of home and A."""
    assert told(text, ("forum", "meeting")) == expected


_RECEIVED = "Minister Omarov received the Ambassador of Peru, Ana Ruiz. "
_OF_RUIZ = ("meeting_held", "PE")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She raised matters that he previously discussed with H.E. Juan Rey, Chile's Ambassador.", []),
        ("He said that he had discussed with President of Chile Eva Soto the import of rice.", []),
        ("They noted the agreements reached during President Soto of Chile's visit to Astana.", []),
        ("They noted the understandings reached at his meeting with Minister Juan Rey of Chile in Rome.", []),
        ("The Minister informed his guest about the main results of the EU-Kazakhstan summit.", []),
        ("He told the Ambassador about the outcome of the talks with Minister of Chile Juan Rey.", []),
        ("He briefed her on the results of the visit of President Omarov to Chile.", []),
        (
            "He told the Ambassador about the outcome of the talks with Minister of Chile Juan Rey held on Friday.",
            [("meeting_held", "CL")],
        ),
        (
            "They noted the agreements reached during President of Chile Eva Soto's visit to Astana in May 2024.",
            [("visit_paid", "CL")],
        ),
        ("Later he discussed trade with Minister of Chile Juan Rey.", [("meeting_held", "CL")]),
    ],
)
def test_what_those_who_meet_only_speak_of(text, expected):
    """What was before counts with a time alone."""
    assert told(_RECEIVED + text, ("meeting", "visit", "forum")) == [_OF_RUIZ, *expected]


def test_the_press_is_told_of_talks():
    """They are what the release is about."""
    text = "Minister Omarov briefed journalists on the results of the talks with Minister of Chile Juan Rey."
    assert told(text, "meeting") == [("meeting_held", "CL")]
