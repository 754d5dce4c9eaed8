"""Gatherings named in a list, with a number, or by what follows them, and those who met several at once there."""

import pytest

from tests.extraction.told import days, facts, told


def _forums(text, **release):
    return [one for one in told(text, "", **release) if one[0] in ("forum_attended", "meeting_agreed")]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "The Minister attended the OAS Assembly; the meeting of the Group of 77; and the NAM ministerial meeting.",
            ["OAS", "G77", "NAM"],
        ),
        (
            (
                "The Minister will attend the Pacific Alliance Summit, the CELAC Foreign Ministers' Meeting, the "
                "fourth meeting of the Non-Aligned Movement ministers and the EU-CELAC Summit."
            ),
            ["Pacific Alliance", "CELAC", "NAM", "EU", "CELAC"],
        ),
        ("The President attended the OTS, EAEU and CIS summits.", ["OTS", "EAEU", "CIS"]),
        ("The President will travel to Peru for the APEC summit and to Brazil for the G20 summit.", ["APEC", "G20"]),
        ("The Minister attended the OTS summit and, on 3 September, the CICA ministerial meeting.", ["OTS", "CICA"]),
        ("The Minister attended the OTS summit and praised the outcome of the CIS ministerial meeting.", ["OTS"]),
        ("The Minister attended the OTS summit in Baku, the last one before the CIS summit.", ["OTS"]),
        ("Peru attended the OTS summit and the CIS ministerial meeting.", []),
    ],
)
def test_gatherings_in_a_list(text, parties):
    """What is told of the first of a list is told of all; what comes behind another verb or preposition is not."""
    assert [party for _, party in _forums(text)] == parties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Speaker took part in the 150th Assembly of the Inter-Parliamentary Union.", ["IPU"]),
        ("The Minister attended the sixteenth Arab League Council.", ["LAS"]),
        ("The Minister praised the results of the 150th Assembly of the IPU.", []),
        ("The Speaker took part in a bilateral meeting on the occasion of the IPU Assembly.", []),
    ],
)
def test_an_organ_with_a_number(text, expected):
    """An organ with a number is one of its sittings; on the occasion of one is not at it."""
    assert [party for _, party in _forums(text)] == expected


def test_who_left_for_an_assembly():
    """A journey to an assembly is no visit, and neither is what was said before it."""
    text = "Speaker Serik Bek left Astana for Geneva to attend the 150th Assembly of the IPU."
    assert told(text, "") == [("forum_attended", "IPU")]
    assert told(f"{text} Talking to the press prior to leaving for Geneva, he spoke of peace.", "visit") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The summit will take place on 11 and 12 October.", [("2024-10-11/2024-10-12")]),
        ("They wished that a summit took place on 11 October.", []),
    ],
)
def test_the_summit_of_the_organisation_told_of(text, expected):
    """`The summit` with a day is that of the organisation whose gathering has been told of."""
    release = f"The Minister took part in the session of the CICA Ministerial Council today. {text}"
    assert days(release, "meeting_agreed") == expected


def test_a_summit_that_comes_before_a_session():
    """What a session will be preceded by is to come as well."""
    text = "The session of the Joint Commission on 12 October will be preceded by the EU-Kazakhstan Forum."
    assert ("meeting_agreed", "EU") in told(text, "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister held talks with several leaders, including the President of Chile Ana Rojas and the "
                "King of Norway."
            ),
            [("meeting_held", "CL"), ("meeting_held", "NO")],
        ),
        (
            (
                "The Minister will have bilateral meetings with four dignitaries, among them the foreign ministers "
                "of Chile and Peru."
            ),
            [("meeting_agreed", "CL"), ("meeting_agreed", "PE")],
        ),
        (
            "The Minister met with many counterparts, notably the Foreign Ministers of Chile and Peru.",
            [("meeting_held", "CL"), ("meeting_held", "PE")],
        ),
        ("The Minister held talks with foreign investors on several topics, including Chile and Peru.", []),
    ],
)
def test_who_is_named_of_many(text, expected):
    """Of many whom somebody met, those are told whom the sentence names."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The UN Secretary-General met with the Foreign Ministers of Kazakhstan and Peru in Geneva.", ["UN,PE"]),
        (
            "On 12 October the co-chairs of the Lima Group will meet the Presidents of Peru and Kazakhstan.",
            ["Lima Group,PE"],
        ),
        ("The King of Norway received the Ambassadors of Kazakhstan and Peru.", ["NO"]),
    ],
)
def test_who_was_met_together_with_home(text, expected):
    """Ministers of several states whom one party met were there together; ambassadors come one by one."""
    assert [parties for _, parties in told(text, "meeting")] == expected


def test_an_acronym_before_an_office_is_nobody():
    """The acronym of an organisation that no table knows is no person of the country where its head was met."""
    assert told("The Minister met with XYZO Director General in Lima.", "") == []


def test_the_statements_of_a_summit():
    """What leaders or ministers state in common is a document that was adopted."""
    text = "The summit adopted the OTS Leaders' Statement on the Year of Water and the Astana Declaration."
    assert [fact.title for fact in facts(text) if fact.kind == "agreement_signed"] == [
        "OTS Leaders' Statement on the Year of Water",
        "Astana Declaration",
    ]


def test_an_office_of_an_organisation_with_a_long_name():
    """An office of an organisation whose name the tables know in full is the person's behind the comma."""
    text = (
        "The Minister met with the Director of the OSCE Office for Democratic Institutions and Human Rights, Ana Ruiz "
        "and his Chilean counterpart Juan Soto."
    )
    people = [(fact.counterparts[0], fact.people[0].name) for fact in facts(text)]
    assert people == [("OSCE", "Ana Ruiz"), ("CL", "Juan Soto")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister took part in a meeting of trade ministers in Bled, within the framework of the CEI.", ["CEI"]),
        ("The Minister was in Vienna, attending a meeting with counterparts from other OSCE countries.", ["OSCE"]),
        ("The Speaker attended the IPU-149 in Geneva and the AIPA-45 in Vientiane.", ["IPU", "ASEAN"]),
        (
            "The CICA Senior Officials Committee (SOC) held a short meeting chaired by Vice Minister Ali Bek.",
            ["CICA"],
        ),
        ("In the margins of the OTS summit, the President said that trade grows.", []),
        ("The Minister met with counterparts from other OSCE countries.", []),
    ],
)
def test_whose_a_meeting_is(text, expected):
    """A meeting is of the organisation within whose framework, or with whose members, it is held."""
    assert [party for kind, party in told(text, "") if kind in ("forum_attended", "meeting_held")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The President of Peru Ana Ruiz received the SCO Foreign Ministers.",
        "The heads of delegations were received by the President of Peru Ana Ruiz.",
        "The foreign ministers met with the President of Peru Ana Ruiz.",
    ],
)
def test_who_received_the_delegates(text):
    """Whoever received those who had come to a gathering received home as well."""
    release = f"The Minister took part in the meeting of the SCO Council of Foreign Ministers in Lima. {text}"
    assert told(release, "meeting") == [("meeting_held", "PE")]


def test_what_a_meeting_gathered():
    """A meeting that gathered members of an organisation is one, and did not meet them."""
    text = "The Minister attended the NATO summit in Vilnius. The meeting has gathered NATO members and partners."
    assert told(text, "") == [("forum_attended", "NATO")]


def test_what_a_summit_will_address():
    """What a summit is to deal with is no plan to hold it."""
    text = "The Minister left Astana to attend the OIC Summit. The Summit which opened on Monday will address trade."
    assert _forums(text) == [("forum_attended", "OIC")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At the OTS summit in Baku in June, the leaders adopted the Baku Declaration.", ["2024-06"]),
        ("They recalled the OTS summit in 2021, which adopted the Istanbul Declaration.", ["2021"]),
    ],
)
def test_the_day_of_what_a_summit_adopted(text, expected):
    """What was adopted at a gathering is of its time."""
    assert days(text, "agreement_signed") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Following the session the parties adopted an information statement of the OTS ministers.", ["OTS"]),
        ("The OTS summit adopted a statement on the situation in Lebanon.", ["OTS"]),
        ("The Minister of Peru issued a statement on the situation in Lebanon.", []),
    ],
)
def test_a_statement_that_was_adopted(text, expected):
    """A statement is a document where those who were gathered adopted it."""
    assert [parties for _, parties in told(text, "agreement")] == expected


def test_the_day_of_what_somebody_chairs_with_somebody():
    """The day behind `co-chair` is that of the talks, whoever stands between."""
    text = (
        "The Minister will co-chair on 5 October in Astana, together with Minister of Peru Ana Ruiz, the consultations."
    )
    assert days(text, "meeting_agreed") == ["2024-10-05"]


def test_who_was_received_at_the_airport_of_a_summit():
    """A welcome at the airport of the town of a summit is no visit."""
    text = "The President was in Lima to attend the OIC Summit. He was received at Lima Airport by Minister Ana Ruiz."
    assert told(text, "visit") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was told of the ECO Summit held in Astana on 2 September.", [("forum_attended", "ECO")]),
        ("He was told of the ECO Summit, which was held in Almaty on 2 September 2012.", [("forum_attended", "ECO")]),
        ("He was told of the ECO Summit, which was held in Baku on 2 September 2012.", []),
        ("He was told of the ECO Summit held in Astana.", []),
    ],
)
def test_a_gathering_held_at_home(text, expected):
    """Home took part in what was held there on a day."""
    assert _forums(f"The Minister received Ambassador of Peru Ana Ruiz. The guest came in May. {text}") == expected


def test_who_will_host_the_summit_of_the_movement():
    """A summit `of the Movement` is that of the organisation told of before."""
    text = "The NAM ministerial conference will be held in Astana on 5 November. Kazakhstan will host {} in 2026."
    assert ("meeting_agreed", "NAM") in _forums(text.format("the 20th summit of the Movement"))
    assert days(text.format("the 20th summit of the Movement"), "meeting_agreed")[-1] == "2026"


def test_days_of_meetings_on_the_margins():
    """Meetings on the margins of a gathering, without a day, are of its days, though these are told at the end."""
    met = "{} the President met President of Peru Ana Ruiz. He also had talks with Prime Minister of Chile Juan Soto."
    attended = "The President took part in the NAM Summit on 26 and 27 September."
    on_its_margins = f"{met.format('On the sidelines of the summit')} {attended}"
    assert days(on_its_margins, "meeting_held") == ["2024-09-26/2024-09-27"] * 2
    assert days(f"{met.format('In Astana')} {attended}", "meeting_held") == [None, None]


def test_a_king_with_his_number():
    """A king is known by his name and number, whatever title stands before them."""
    assert told("The President met His Majesty King Charles III.", "meeting") == [("meeting_held", "GB")]


def test_who_started_a_trip_to_attend():
    """Who has set out on a trip to attend a gathering attends it; who will set out does not yet."""
    text = "The Speaker {} her trip to attend the General Assembly of the IPU in Lima."
    assert _forums(text.format("on 30 September started")) == [("forum_attended", "IPU")]
    assert _forums(text.format("will start")) == [("meeting_agreed", "IPU")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Prime Minister attended the India-Nordic Summit in Oslo.", "India-Nordic"),
        ("The Premier took part in the 13th China-CEEC leaders' meeting in Belgrade.", "China-CEEC"),
        ("The Crown Prince spoke at the Chinese-Arab Cooperation Forum in Beijing.", "Arab-China"),
    ],
)
def test_formats_of_a_state_with_a_region(text, expected):
    """A summit of one state with those of a region stands under its own name, and is no visit to who hosts it."""
    assert _forums(text) == [("forum_attended", expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister took part by videoconference in the meeting of EU leaders on Friday.", "2024-09-27"),
        ("The Minister is in Lima for the OSCE Council, which concludes on Friday.", None),
        ("The Minister arrived in Lima this Sunday to attend the Summit of the OSCE.", "2024-09-29"),
    ],
)
def test_days_of_taking_part(text, expected):
    """From afar or on the spot; where only its end is told, nobody knows the day; on a Tuesday, Sunday was just now."""
    assert days(text, "forum_attended") == [expected]


@pytest.mark.parametrize(
    "words",
    ['the second summit of the "Central Asia — Russia" format', 'the second "Central Asia – Russia" summit'],
)
def test_a_format_in_quotes(words):
    """A format whose name stands in quotes is the same."""
    text = f"President Tokayev will take part in {words}."
    assert told(text, "meeting") == [("meeting_agreed", "Central Asia – Russia")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister attended the SADC Council of Ministers on 13 August and the SADC Summit on 17 August.",
            ["2024-08-13", "2024-08-17"],
        ),
        (
            (
                "He recalled Angola's participation in the G7 Outreach Summit held on 13 and 14 June in Bari, Italy, "
                "and the G7 energy ministers' meeting held in April."
            ),
            ["2024-06-13/2024-06-14", "2024-04"],
        ),
        ("The Minister attended the SADC Council of Ministers. He attended the 44th SADC Summit.", [None] * 2),
        ("The Minister took part in the 45th session of the AU Executive Council and the 6th AU Summit.", [None] * 2),
        ("I attended the G20 finance ministers' meeting. I attended the G20 Foreign Ministers' Meeting in May.",
         [None, "2024-05"]),
        ("The Minister took part in the SADC ministerial meeting. The SADC meeting of ministers he chaired.", [None]),
        ("The President attended the 44th SADC Summit. He spoke at the SADC meeting of Heads of State.", [None]),
        ("The Minister attended the second day of the SADC Council. On the third day of the SADC Council, he spoke.",
         [None]),
        ("The Minister attended the SADC Summit. He praised the SADC Council of Ministers.", [None]),
    ],
)  # fmt: skip
def test_two_gatherings_of_an_organisation(text, expected):
    """Gatherings of one organisation are two by their numbers, by the ranks of those there, or by their ministers."""
    assert days(text, "forum_attended", home="AO") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We attended the 20th BIMSTEC Meeting. Ministers will hold the 21st BIMSTEC Ministerial Meeting in Dhaka.",
         ["BIMSTEC", "BIMSTEC"]),
        ("The Minister will also go to Lima for the BIMSTEC Summit.", ["BIMSTEC"]),
        ("The Minister will go to Lima for the BIMSTEC Ministerial Meeting and to Baku for the ASEAN-EU Summit.",
         ["BIMSTEC", "ASEAN", "EU"]),
    ],
)  # fmt: skip
def test_gatherings_to_come_of_one_organisation(text, expected):
    """The next gathering, of another number, is not the one that was attended; one of two organisations is of both."""
    assert [party for _, party in _forums(text, home="BD")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister co-chaired the Kenya-EU Strategic Dialogue on 12 September.", [("meeting_held", "EU")]),
        ("The 3rd EU-Kenya Political Dialogue was held in Brussels on 12 September.", [("meeting_held", "EU")]),
        ("The President attended the Kenya-EU Summit in Brussels.", [("meeting_held", "EU")]),
        ("The results of the 4th EU-Kenya Summit, held in Nairobi on 2 September, were spoken of.",
         [("meeting_held", "EU")]),
        ("Minister Omondi took part in the Kenya – EU Partnership Council meeting.", [("meeting_held", "EU")]),
        ("Minister Omondi will attend the Kenya-EU Partnership Council on 9 December.", [("meeting_agreed", "EU")]),
        ("The President attended the EU-Uganda Summit in Brussels.", [("forum_attended", "EU")]),
        ("The President attended the EU-Africa Summit in Brussels.", [("forum_attended", "EU")]),
        ("Uganda and the EU held the Uganda-EU Political Dialogue on 12 September.", []),
    ],
)  # fmt: skip
def test_a_dialogue_of_home_and_an_organisation(text, expected):
    """A dialogue of home and an organisation is talks of two, and so is a summit of home and the Union."""
    assert told(text, ("forum", "meeting"), home="KE") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister attended the Defence Ministers-level meeting of the SCO.", ["SCO"]),
        ("The Minister took part on Tuesday in the Pacific Alliance High-Level Group meeting.", ["Pacific Alliance"]),
        ("The session of the CIS Council commenced on Monday with participation of the Foreign Minister.", ["CIS"]),
        (
            "The session of the CIS Council commenced with participation of the Foreign Minister of Tajikistan.",
            [],
        ),
        ("Upon his return from the OIC Summit, the President addressed the press.", ["OIC"]),
        ("Upon the return of President of Peru Ana Ruiz from the OIC Summit, the Minister addressed the press.", []),
        ("The President jetted out to Lima for the OIC Summit.", ["OIC"]),
        ("Astana will be the venue of the SCO Summit on 9 November.", ["SCO"]),
        ("Two sessions of the CICA Consultation Forum were held in Astana on 25 and 26 April.", ["CICA"]),
        ("One came. Another came. Two sessions of the CICA Consultation Forum were held in Baku on 25 April.", []),
    ],
)
def test_further_wordings_of_gatherings(text, expected):
    """Levels, names with two words for a gathering, participation without an article, returns, departures, venues."""
    assert [party for _, party in _forums(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister visited Lima on 5 May. He attended the fourth ministerial conference of Chad's neighbours.",
         ["PE"]),
        ("The Minister visited Lima on 5 May. He attended a ministerial conference.", []),
    ],
)  # fmt: skip
def test_where_a_conference_is(text, expected):
    """One of a row of conferences is where somebody went."""
    assert [party for _, party in _forums(text)] == expected


def test_a_sitting_of_an_organ():
    """It is that of the organisation told of."""
    text = "The Indian Ocean Commission summit met. The Minister spoke at the 34th Council of Ministers."
    assert [party for _, party in _forums(text)] == ["Indian Ocean Commission"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Serik will be in Germany to attend the Rhine Climate Dialogue on 5 May 2025.",
            [("meeting_agreed", "DE")],
        ),
        ("Minister Serik attended the Abu Dhabi Energy Week in Abu Dhabi on Monday.", [("forum_attended", "AE")]),
        ("The 14th Kazakhstan-Peru Annual Exchange of Visits was held by video on Monday.", [("meeting_held", "PE")]),
        ("The ministers agreed on an exchange of visits between Kazakhstan and Peru.", [("visit_agreed", "PE")]),
    ],
)
def test_names_of_gatherings_that_sound_otherwise(text, expected):
    """A dialogue or a week may be a conference, and an exchange of visits the session of two ministries."""
    assert told(text, ("meeting", "forum", "visit")) == expected
