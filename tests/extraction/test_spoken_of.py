"""What statements, letters, briefings and fact sheets speak of, and what they tell all the same."""

import pytest

from tests.extraction.told import days, facts, told


def events(text: str, *, title: str = "", home: str = "LT", published: str = "2024-10-01") -> list[tuple[str, str]]:
    """Return kind and counterparts of every event of a release."""
    return told(text, "", home=home, title=title, published=published)


@pytest.mark.parametrize(
    "text",
    [
        "An Estonian plane carrying 20 tons of medicines landed in Chisinau on Monday.",
        "Food and blankets from Lithuania arrived in Moldova yesterday.",
        "The ship with relief goods, sent by Lithuania, arrived in Lebanon on 28 September.",
        "The relief goods were handed over by the Ambassador of Moldova and received by Minister Jonas Petraitis.",
    ],
)
def test_things_that_come_are_no_guests(text):
    """Aid that arrives, and is handed over and received, is neither a visit nor a meeting."""
    assert events(text) == []


def test_who_comes_by_plane_is_a_guest():
    """A plane that carries somebody named is how he came."""
    assert events("The plane carrying Prime Minister Ona Jankutė landed in Chisinau on Monday.") == [
        ("visit_paid", "MD")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Once signed, the agreement with Moldova will ease travel.",
        "Upon being signed, the agreement with Moldova will ease travel.",
        "When the agreement with Moldova is signed, travel will become easier.",
        "After the agreement with Moldova is signed, it will be ratified.",
        "Our laws must change before the convention with Moldova is signed.",
        "Moldova is a friend. The conclusion of this agreement represents a commitment to trade.",
        """The Cabinet approved the following items:

        Signing of a Memorandum of Understanding on health between Lithuania and Moldova.

        Ratification of the Agreement on visas with Georgia.""",
        """The Government approved the signing of a memorandum with Moldova.

        The Cabinet agreed to the Amendment to the Nairobi Protocol of the African Union""",
    ],
)
def test_documents_yet_to_be_signed(text):
    """What will follow a signing, what it means, and what a government approves tell of no signing."""
    assert events(text) == []


def test_documents_signed_after_all():
    """The signing of a document told of before counts with its day; so does one that was concluded before."""
    assert events("The signing of this agreement with Moldova was held in Vilnius on 30 September.") == [
        ("agreement_signed", "MD")
    ]
    assert events("After the agreement with Moldova was signed in Vilnius, the ministers spoke to the press.") == [
        ("agreement_signed", "MD")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lithuania and Moldova are about to start negotiations on an air services agreement.",
        "Lithuania and Moldova have opened negotiations on a social security agreement.",
        "Lithuania marks the 30th anniversary of our dialogue relations with ASEAN.",
        "ASEAN-Lithuania dialogue relations started with sectoral partnerships in 1992.",
        "Ahead of the peace talks in Geneva, Lithuania has partnered with UNICEF to restore heating.",
        "Trade talks begin in Geneva next week, and Lithuania is working closely with the WTO.",
        "The partnership of our countries within the framework of the Central Asia + Japan Dialogue is growing.",
        "Thanks to both peoples, diplomatic relations with Moldova have been restored and developed.",
    ],
)
def test_relations_are_no_events(text):
    """Negotiations that begin at no time, dialogue relations and partnerships are no meetings."""
    assert events(text, home="JP" if "Japan" in text else "LT") == []


@pytest.mark.parametrize("words", ["I have an announcement regarding", "The next question concerned"])
def test_a_visit_that_is_a_topic(words):
    """A visit that an announcement or a question is about is the one to come that is told next."""
    text = (
        f"{words} the visit of the President of Georgia to Lithuania. "
        "President Salome Zourabichvili will travel to Vilnius on 7-9 October."
    )
    assert events(text) == [("visit_agreed", "GE")]


def test_a_day_that_follows_one_of_the_past():
    """A day without a year is of the year told before it, if the sentence tells what came next."""
    text = (
        "Lithuania recognised Georgia on 5 May 1992. Weeks later, on 12 June, the protocol on the establishment of "
        "diplomatic relations between Lithuania and Georgia was signed in Vilnius."
    )
    assert days(text, "agreement_signed", home="LT", published="2022-05-12") == ["1992-06-12"]


def test_the_middle_of_a_year():
    """A year may be told with a part of it, hyphenated or not."""
    text = "In mid-2005, then Prime Minister of Georgia Zurab Nogaideli made a trip to Lithuania."
    assert days(text, "visit_paid", home="LT") == ["2005"]


def test_several_missions():
    """Diplomatic missions are embassies, in the plural as well."""
    text = "In 1994, Lithuania opened one of its first diplomatic missions in Tbilisi."
    assert events(text) == [("mission_opened", "GE")]


@pytest.mark.parametrize(
    "text",
    [
        "Negotiations on the Free Trade Agreement between Lithuania and Georgia were concluded on 3 May.",
        "Talks on a visa agreement with Georgia have been concluded.",
        "We have good relations. The conclusion of the Air Transport Agreement with Georgia has helped many tourists.",
        "The signing of the customs agreement between Lithuania and Georgia has opened new opportunities.",
        "Relations gained from the recent agreement signed with Georgia on trade.",
        "This was shown by the recently signed so-called agreement between Georgia and Lithuania.",
        "Lithuania has signed cooperation agreements with Georgia and other countries on readmission.",
    ],
)
def test_documents_of_no_day(text):
    """The end of negotiations is no signing, and what has come of a document tells no day of it."""
    assert events(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Memorandum was signed by the Ministry of Energy with Nordwind Power. Minister Petraitis liked Denmark.",
        "Minister Ona Jankutė and representatives of Baltwind Company signed a memorandum in Davos, Switzerland.",
        "Finance Minister Ona Jankutė signed a memorandum with Baltwind Company in Davos, Switzerland.",
        "Prime Minister Ona Jankutė met with Karl Huber, CEO of the German company Baltwind.",
        "Prime Minister Ona Jankutė met with the heads of German companies.",
    ],
)
def test_companies_are_no_states(text):
    """What is signed with a company, or talked about with its head, is of no state, whosever town it is done in."""
    assert events(text) == []


def test_the_state_of_a_town_signs_if_it_is_named_otherwise():
    """A state that tells where a town is may be a party all the same."""
    text = (
        "The memorandum was signed in Davos, Switzerland. Minister Ona Jankutė thanked the Swiss Minister of Economy."
    )
    assert events(text)[0] == ("agreement_signed", "CH")


@pytest.mark.parametrize(
    "text",
    [
        "The Minister briefed deputies on his recent meeting with the Prime Minister of Georgia.",
        "Minister Ona Jankutė had earlier discussions with the Ministers of Foreign Affairs of Georgia and Moldova.",
        "I have had two meetings with Georgian Foreign Minister Nino Beridze.",
        "The Minister announced a formal pause of trade negotiations with Georgia.",
        "Lithuania froze talks with Belarus, and the government halted negotiations with Georgia on gas.",
        "The likelihood of a telephone conversation between President Nausėda and President Duda of Poland is small.",
        "President Nausėda may speak with President Andrius Duda of Poland. This is a matter of a phone conversation.",
        "The President will travel to his village this month to visit soldiers who served in the UNIFIL mission.",
    ],
)
def test_encounters_of_no_time(text):
    """Meetings of no day before, talks that are broken off, and calls that may be are no events."""
    assert events(text) == []


@pytest.mark.parametrize(
    "title",
    [
        "Telephone conversation with President Andrius Duda of Poland scheduled",
        "Call with Prime Minister of Poland planned for Friday",
    ],
)
def test_calls_to_come(title):
    """A title may tell with its last word that something is yet to be."""
    assert events("", title=title) == []
    assert events("", title="Meeting of the Foreign Minister with the Foreign Minister of Poland planned") == [
        ("meeting_agreed", "PL")
    ]


def test_what_comes_of_talks():
    """What will take place with regard to the outcome of talks is not these."""
    text = (
        "President Andrius Duda of Poland spoke of it. The conversation between both sides will take place "
        "with the outcome of the negotiations in mind."
    )
    assert ("meeting_agreed", "PL") not in events(text)


@pytest.mark.parametrize(
    "text",
    [
        "British embassy in Vilnius opens condolence book.",
        "The Embassy of Georgia opened visa applications on 5 May.",
    ],
)
def test_what_an_embassy_opens(text):
    """An embassy that opens something is open already."""
    assert events(text) == []
    assert events("The Embassy of Georgia opened in Vilnius on 5 May.") == [("mission_opened", "GE")]
    assert events("Georgia closed its embassy in Vilnius in 2010 and reopened it in 2015.") == [
        ("mission_opened", "GE")
    ]


def test_who_speaks_is_no_traveller():
    """The name at the head of a turn of a transcript is not who is told of."""
    text = "MR PETRAITIS: Hello, everyone.\n\nThe Secretary is on his way back from a trip to Japan."
    (visit,) = facts(text, home="LT")
    assert (visit.kind, visit.people) == ("visit_paid", ())


def test_a_visit_to_the_country():
    """The country that a guest is to visit is that of the release."""
    text = "The Minister announced that his Georgian counterpart Nino Beridze is scheduled to visit the country."
    assert events(text) == [("visit_agreed", "GE")]


def test_an_invitation_of_a_past_month():
    """When a visit was planned is not when it will be."""
    text = (
        "Foreign Minister Ona Jankutė had been invited to Georgia and accepted the invitation, "
        "with the journey planned more than two months ago."
    )
    assert days(text, "visit_agreed", home="LT") == [None]


@pytest.mark.parametrize(
    "text",
    [
        "The Ambassador of Georgia to Lithuania Nino Beridze was summoned to the Ministry on Monday.",
        "Deputy Minister Ona Jankutė today summoned Nino Beridze, the Ambassador of Georgia, and handed her a note.",
        "The Ministry summoned the Chargé d'Affaires of Georgia to protest.",
    ],
)
def test_a_summons(text):
    """An ambassador who is summoned meets somebody at the ministry."""
    assert events(text) == [("meeting_held", "GE")]


@pytest.mark.parametrize(
    "text",
    [
        "Georgia summoned its ambassador in Vilnius for consultations.",
        "Georgia summoned the Lithuanian ambassador in Tbilisi on Monday.",
        "The Ambassador of Georgia may be summoned if this goes on.",
        "The Ambassador of Georgia was summoned home.",
        "In a statement, released by the Government of Lithuania on Wednesday, the Ministry condemned Georgia.",
        "After a four-day port visit to Georgia's coast, the frigate left Batumi.",
        "3,000 Lithuanian children were forced to travel to Georgia to work.",
        "My successor, Jonas Petraitis, arrives in Georgia in October.",
        "Mr Petraitis came to Georgia last week to take up his duties as Ambassador of Lithuania.",
        "The envoy hosted a farewell before leaving for Georgia, where she is based.",
    ],
)
def test_envoys_who_come_and_go(text):
    """Who is called home, comes to stay or goes home is on no visit; a statement of home alone is no document."""
    assert events(text) == []


def test_meeting_as_a_verb():
    """Who enjoyed meeting somebody over the years tells of no meeting."""
    text = (
        "The Georgian Ambassador Nino Beridze visited Lithuania on Monday. “I enjoyed meeting Prime Minister "
        "Ona Jankutė over the last three years, and I saw her chairing of the 2017 Baltic Forum,” she said."
    )
    assert events(text) == [("visit_paid", "GE")]


def test_meetings_called_to_mind():
    """Who recalls meetings of his own that were on no day tells of none; so does who comes back to one told before."""
    text = "Minister Serik received Minister of Peru Ana Soto. Ms. Soto recalled her {} with Minister Serik in Lima{}."
    assert told(text.format("earlier meetings", ""), "meeting") == [("meeting_held", "PE")]
    assert len(told(text.format("meeting", " on 3 May"), "meeting")) == 2


def test_a_meeting_of_which_the_day_is_told_again():
    """A meeting told again by its day is the one that was on it, though somebody else was met since."""
    text = (
        "Minister Serik held talks with Minister of Peru Ana Soto on Sunday and called on President of Peru Juan Paz "
        "today. The meeting between the two Ministers on {} was cordial."
    )
    assert len(told(text.format("Sunday"), "meeting")) == 2
    assert len(told(text.format("24 September"), "meeting")) == 3


def test_they_conferred_in_a_call():
    """Those who spoke by phone conferred there, too."""
    text = (
        "President Nauseda spoke today by phone with Prime Minister of Georgia Irakli Kobakhidze. The two discussed "
        "trade. They also conferred about transit, and agreed to keep in touch."
    )
    assert events(text) == [("call_held", "GE")]


def test_a_meeting_called_to_mind_behind_the_one_told_of():
    """A sentence about a meeting may tell the day of another one."""
    text = (
        "Minister Jonas Petraitis met today with Prime Minister of Georgia Irakli Kobakhidze. The meeting was part of "
        "what both agreed on following their meeting last November."
    )
    assert events(text) == [("meeting_held", "GE"), ("meeting_held", "GE")]


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("Over the last two years, Lithuania and Georgia drew closer, including the signing of the Transit Treaty.",
         False),
        ("Lithuania and Georgia have drawn closer, including the signing of the Transit Treaty in May 2019.", True),
    ],
)  # fmt: skip
def test_what_was_signed_over_the_years(text, signed):
    """What was done over a long time has no day."""
    assert events(text) == ([("agreement_signed", "GE")] if signed else [])


def test_what_somebody_was_the_first_to_do():
    """Who was once the first to meet somebody has not met him now, unless a day is told."""
    text = (
        "Minister Serik received Minister of Peru Ana Soto. Serik was the first Asian leader to {} President of Chile "
        "Juan Paz{}."
    )
    assert told(text.format("meet", ""), "meeting") == [("meeting_held", "PE")]
    assert told(text.format("talk to", ""), "call") == []
    assert ("meeting_held", "CL") in told(text.format("meet", " on 5 May 2024"), "meeting")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Nauseda briefed Georgia's Prime Minister on his call with President Duda of Poland.", []),
        ("President Nauseda had a call with President Duda of Poland.", [("call_held", "PL")]),
        ("Today President Nauseda briefed the press on his call with President Duda of Poland on Monday.",
         [("call_held", "PL")]),
    ],
)  # fmt: skip
def test_a_call_that_others_are_briefed_on(text, expected):
    """A call of no day that others are told of was before."""
    assert events(text) == expected


def test_a_round_called_by_its_day():
    """The day before it tells that it was held, besides the one that the text is about."""
    text = (
        "Minister Jonas Petraitis held consultations with Foreign Minister of Georgia Maka Bochorishvili on Monday. "
        "They built on the progress made at the 15 July consultations."
    )
    assert events(text) == [("meeting_held", "GE"), ("meeting_held", "GE")]


def test_a_joint_statement_of_officials_of_home():
    """Two ministers of one state issue one that is of no other."""
    text = (
        "Minister Jonas Petraitis and Minister Ona Jankutė issued a joint statement on Monday on Georgia's elections."
    )
    assert events(text) == []
