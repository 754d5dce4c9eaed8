"""Meetings that are yet to come."""

import pytest

from tests.extraction.told import days, told

_MET = "The Minister met with Foreign Minister of Spain José Albares on Monday. "


def planned(text, **release):
    """Return the counterparts of the planned meetings."""
    return [parties for kind, parties in told(text, "meeting", **release) if kind == "meeting_agreed"]


@pytest.mark.parametrize(
    "text",
    [
        "The next session of the Kazakhstan-Spain commission, it was agreed, will be held in Madrid next year.",
        "The two sides would like to go on and will hold the next round in Madrid.",
        "The parties agreed to hold consultations in Madrid in the near future.",
        "The ministers agreed on a joint plan and the next meeting in Madrid.",
        "An agreement was reached to hold the 5th meeting of the Kazakhstan-Spain committee in Madrid in 2025.",
        "The sides agreed to continue the dialogue and to meet in New York in September 2025.",
        "Technical teams will meet in Madrid on 12 October.",
        "The ministers agreed to widen trade and hold the fifth round in mid-November.",
        "Under the roadmap, the Foreign Secretaries would meet in Madrid on November 27-28.",
        "The two ministers confirmed that the 2+2 meeting would be held in Madrid at the earliest possible date.",
        "The Minister spoke of the next round of talks, which is expected in mid-November, at a press conference.",
        "The sides agreed that the next session of the commission be convened in Madrid before the end of the year.",
        "Kazakhstan looks forward to hosting the 6th Joint Commission Meeting in Astana in 2025.",
        "Spain and Kazakhstan agreed to hold the next Joint Permanent Commission in Madrid in 2025.",
        "They agreed to continue their discussions in Madrid in November.",
        "The sides decided to resume talks in Madrid on 12 November.",
        "The Joint Commission on Trade will meet in Madrid in November.",
        "The Intergovernmental Commission convenes next in Madrid in November.",
        "Both sides agreed to hold the next FOC in Madrid at convenient dates.",
        "With Spain, the two sides agreed to convene the second Annual Ministerial Meeting in Madrid within this year.",
        "They discussed preparations for the next session of the Joint Commission in Madrid in 2025.",
        "They welcomed the decision to hold the next session of the Joint Commission in Madrid in 2025.",
        "They spoke about the forthcoming round of political consultations in Madrid.",
        "The parties plan to hold the next consultations in Madrid.",
        "The ministers agreed to reconvene in Madrid next year.",
        "The Commission will meet again in Madrid in 2025.",
        "The Commission will hold its next session in Madrid in 2025.",
        "The experts will meet in Madrid next month to finalise the text.",
        "The delegations will meet for the second round in Madrid on 12 November.",
        "The negotiations will resume in Madrid in the first quarter of 2025.",
        "The talks are to be continued in Madrid in 2025.",
        "The sides set the next session of the Commission for May 2025.",
        "The sides set May 22 as the date for the session of the working group.",
        "It was agreed that the next session should be held in Madrid in May 2025.",
        "The Commission is to convene again in Madrid in August.",
        "The third round of negotiations is going to be held in Madrid in June.",
        "The talks will begin in Madrid on 12 November.",
        "The Ministers instructed their deputies to meet in Madrid in November.",
        "The Ministers decided to entrust their deputies with holding consultations in Madrid in November.",
        "The leaders directed their ministers to convene the next session in Madrid in 2025.",
        "Negotiations on the agreement will start in Madrid in November.",
        "The ministers agreed to meet again on the margins of the UN General Assembly.",
        "The next session of the Kazakhstan-Spain Joint Commission takes place in Madrid on 12 November.",
        "The ministers agreed to organise a business forum in Madrid in May 2025.",
        "The next session of the Commission, scheduled to be held in Madrid in May, was mentioned.",
    ],
)
def test_rounds_that_follow_a_meeting(text):
    """With whom the next round is, the meeting told of before tells."""
    assert planned(_MET + text) == ["ES"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 26 October Murat Nurtleu, José Albares of Spain and Baiba Braže of Latvia will meet in Riga.", ["ES,LV"]),
        (
            "The ninth summit of Kazakhstan, Spain and Latvia, which is to be held in Riga this month, is ready.",
            ["ES,LV"],
        ),
        ("The Minister and his Spanish counterpart will co-chair the 15th session on 12 October.", ["ES"]),
        ("The Minister is meeting the Foreign Minister of Spain tomorrow in Astana.", ["ES"]),
        ("The Minister is meeting the Foreign Minister of Spain on Friday in Astana.", ["ES"]),
        ("The ministers are meeting on Friday in Madrid with the Foreign Minister of Spain.", ["ES"]),
        ("The fifth session of the Kazakhstan-Spain Joint Commission is starting on Thursday in Madrid.", ["ES"]),
        ("Negotiations are also to be held at the OSCE on 13 October.", ["OSCE"]),
        ("The President will travel to Lima to meet the press and take part in the APEC Summit.", ["APEC"]),
        ("In his meeting with the Foreign Minister of Spain, he will speak about trade.", ["ES"]),
        (
            "The Minister will hold a Foreign Ministers' Meeting with Mr. José Albares, Foreign Minister of Spain.",
            ["ES"],
        ),
        (
            "The Minister will visit Madrid to co-chair the 12th Ministerial Meeting with his Spanish counterpart.",
            ["ES"],
        ),
        (
            "The Minister will attend a joint commission in Madrid, slated for 20 October, with the Spanish side.",
            ["ES"],
        ),
        (
            "The visit comes ahead of the 6th Session of the Kazakhstan-Spain Commission, to be hosted on 16 October.",
            ["ES"],
        ),
    ],
)
def test_sessions_by_their_sides(text, expected):
    """The sides stand around the session: states beside home, or an organisation; without home it is none of ours."""
    assert planned(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The next session of the Kazakhstan-Spain commission, which was to be held in May, was postponed.",
        "The meeting of the Kazakh and Spanish ministers that had been set for Monday has been cancelled.",
        "The sides proposed that the next round be held in Madrid.",
        "They considered the schedule of upcoming meetings.",
        "The sides agreed to continue consultations.",
        "The Minister expressed hope that the next meeting of the commission would be held soon.",
        "Spain offered to host the next round of consultations in 2025.",
        "The sides stressed the need to hold the next session of the Joint Commission in 2025.",
        "There are no plans for a meeting between Minister Nurtleu and Minister Albares.",
        "No meeting with the Prime Minister of Spain is planned.",
        "The experts will continue to work on the text in 2025.",
        "The Parliament will meet on 5 November to adopt the budget.",
        "The sides agreed to meet the target in 2025.",
        "The Minister said that the next session should be held in 2025.",
    ],
)
def test_what_is_no_plan(text):
    """What was called off or only proposed is nothing, nor are meetings in general."""
    assert planned(_MET + text) == []


def test_a_plan_takes_the_days_told_just_before():
    """Whom a traveller will meet, is met on the days of the journey."""
    text = (
        "The President of Kazakhstan will attend the G20 Summit in Hamburg on 7-8 October. "
        "He will meet with the Prime Minister of Spain."
    )
    assert days(text, "meeting_agreed")[-1] == "2024-10-07/2024-10-08"


def test_what_follows_a_meeting_to_come():
    """A meeting that follows another to come is to come as well, and each has its day."""
    text = (
        _MET
        + "The deputies will meet in Madrid on 27 October, followed by a meeting between the ministers in November."
    )
    assert days(text, "meeting_agreed") == ["2024-10-27", "2024-11"]


@pytest.mark.parametrize(
    "text",
    [
        "The Kazakhstan-Spain Joint Commission was established in 1994.",
        "The Joint Working Group between Kazakhstan and Spain was set up in 2006.",
        "The Agreement on the Kazakhstan-Spain Joint Economic Commission entered into force in 1999.",
        "The Joint Commission is an important mechanism between Kazakhstan and Spain.",
    ],
)
def test_a_commission_is_no_meeting(text):
    """A commission of two states lasts; only where it sits is there a meeting."""
    assert told(text, "meeting") == []


def test_a_title_may_tell_what_is_to_come():
    """The present tense of a title speaks of tomorrow where it says so."""
    title = "Minister Nurtleu receives the Foreign Minister of Spain tomorrow"
    assert told("The visit is the first.", "meeting", title=title) == [("meeting_agreed", "ES")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan and Spain will hold the second Presidential Council in Astana on 12 March.", ["ES"]),
        ("The sides agreed to convene the Binational Cabinet with Spain in May.", ["ES"]),
        ("In Madrid, he will co-chair the Joint Ministerial Commission with his Spanish counterpart.", ["ES"]),
        ("The Minister will visit Spain to co-chair the Session of the 3rd Kazakhstan-Spain Joint Commission.", ["ES"]),
    ],
)
def test_commissions_that_will_sit(text, expected):
    """A council that is held in a place is a meeting, and what somebody travels for is to come."""
    assert planned(text) == expected


def test_ministers_who_are_meeting():
    """Ministers of several states who are meeting are in one room."""
    text = "Foreign Ministers of Kazakhstan, Spain and Peru are meeting in Lima today."
    assert told(text, "meeting") == [("meeting_held", "ES,PE")]


@pytest.mark.parametrize(
    "text",
    [
        "The programme consists of talks with the Foreign Minister of Chile Juan Soto.",
        "On the agenda: a meeting with the Foreign Minister of Chile Juan Soto.",
        "The Minister's agenda in Lima on Friday includes a meeting with the President of Chile Juan Soto.",
    ],
)
def test_a_programme_tells_of_what_is_to_come(text):
    """What a programme holds is planned."""
    assert [kind for kind, _ in told(text, "meeting")] == ["meeting_agreed"]


def test_what_will_be_done_at_a_meeting():
    """Teams that `will follow up at a meeting in Ottawa in September` have not met yet."""
    text = (
        "The President spoke with Prime Minister of Canada Mark Carney. Their teams will follow up at a meeting in May."
    )
    assert [kind for kind, _ in told(text, "meeting")] == ["meeting_agreed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The sides agreed to go on during the visit of the Minister to Spain in November.", "visit_agreed"),
        ("The agreement will be signed during the visit of the President to Spain.", "visit_agreed"),
        ("The ministers will do what was agreed during the visit of the President to Spain in May.", "visit_paid"),
    ],
)
def test_what_will_be_done_during_a_visit(text, expected):
    """A visit during which something will be done is to come; one during which it was agreed is not."""
    assert [kind for kind, _ in told(_MET + text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the last session, held in Madrid in September 2023, the sides set out four pillars.", "2023-09"),
        ("The previous round of consultations took place in Madrid in May 2023.", "2023-05"),
    ],
)
def test_the_session_before(text, expected):
    """The session before is a meeting of its own, on its own day."""
    assert days(_MET + text, "meeting_held")[1:] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The last conference on water held in Madrid in May 2023 drew many guests.",
        "The last elections held in Spain in May 2023 were free.",
        "The participants exchanged views with European Commission Vice-President Maroš Šefčovič.",
    ],
)
def test_what_others_held_before(text):
    """A conference, elections, and what the participants of something discussed, are no meeting of the two."""
    assert len(told(_MET + text, "meeting")) == 1


def test_a_session_in_preparation():
    """Who speaks of the preparations of a session tells of one to come."""
    text = (
        "The ministers were satisfied with the preparations of the session of the Kazakh-Spanish Joint Commission, due "
        "to be held in Astana on 5 October."
    )
    assert told(text, "meeting_agreed") == [("meeting_agreed", "ES")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They agreed that the technical team entrusted with it will meet in Madrid on November 20.", ["2024-11-20"]),
        ("The two Joint Ministerial Committees, on trade and on water, will meet in Madrid in November.", ["2024-11"]),
        ("The Human Rights Committee will meet in Geneva in November.", []),
    ],
)
def test_teams_and_committees_that_will_meet(sentence, expected):
    """The technical team and the joint committees of two sides will meet; a committee of others will too, elsewhere."""
    text = f"The Minister met Foreign Minister of Spain José Albares. {sentence}"
    assert days(text, "meeting_agreed") == expected


def test_the_first_session_that_would_be_held():
    """A first session that was agreed on is one of those told of."""
    text = (
        "The Minister met with Foreign Minister of Spain Ana Soto. It was agreed that the first session would be "
        "convened in Madrid before the end of the year."
    )
    assert told(text, "meeting_agreed") == [("meeting_agreed", "ES")]


def test_the_one_before_and_the_one_after():
    """`The previous one` and `the next one` are sessions like that of the sentence before; of schools nothing."""
    start = "The Minister met with Foreign Minister of Spain Ana Soto. "
    text = start + "They agreed to hold the fifth session of the Commission in Madrid in May 2025. "
    assert days(text + "The previous one was held in Astana in June 2022.", "meeting_held") == [None, "2022-06"]
    assert days(start + "They opened a school. The previous one was held in 2022.", "meeting_held") == [None]
    text = "The fifth round of consultations between Kazakhstan and Spain was held in Astana. "
    assert days(text + "The next one will be held in Madrid in May 2025.", "meeting_agreed") == ["2025-05"]
    assert days(text + "The next edition will be held in Madrid in May 2025.", "meeting_agreed") == ["2025-05"]
    assert days(text + "The second one has been set for May 2025 in Madrid.", "meeting_agreed") == ["2025-05"]
    assert days(text + "They directed their teams to convene the next one in May 2025.", "meeting_agreed") == [
        "2025-05"
    ]
    assert days(start + "They opened a school. The next one will open in Madrid in 2025.", "meeting_agreed") == []


def test_a_call_on_somebody_to_reaffirm_something_is_no_appeal():
    """Whoever calls on a leader to speak with him meets him; whoever calls on him to act does not."""
    assert told("He will call on President Ana Torres of Peru to reaffirm our partnership.", "meeting") == [
        ("meeting_agreed", "PE")
    ]
    assert told("He will call on President Ana Torres of Peru to free the prisoners.", "meeting") == []


def test_when_it_will_be():
    """`It will be held in May` tells when the session will be that the sentence before tells of, and no other."""
    text = _MET + "They agreed to hold the next session of the Joint Commission. It will be held in Madrid in May 2025."
    assert days(text, "meeting_agreed") == ["2025-05"]
    assert planned(_MET + "They spoke of a film festival. It will be held in Madrid in May 2025.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Nurtleu will travel to Madrid for the 12th round of political consultations on 5 November.", ["ES"]),
        ("The Foreign Minister of Spain will be in Astana on 5 November for the third round of consultations.", ["ES"]),
        ("The Foreign Minister of Spain will travel to Lisbon for the third round of consultations.", []),
        ("Minister Nurtleu will travel to Madrid for the holidays.", []),
    ],
)
def test_rounds_that_somebody_travels_for(text, expected):
    """A round that somebody of home travels for, or that a guest comes for, is with whom he visits or who comes."""
    assert planned(text) == expected


def test_who_will_travel_to_talks_has_not_held_them():
    """`Will travel to Wellington today for the annual meeting`."""
    text = "I will travel to Wellington today for the annual Australia-New Zealand Leaders' Meeting with Chris Hipkins."
    assert ("meeting_agreed", "NZ") in told(text, "meeting", home="AU", published="2023-07-26")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Kazakhstan-Spain Joint Commission meets in Madrid on 5 November.", "2024-11-05"),
        ("The 5th session of the Kazakhstan-Spain Joint Commission opens in Madrid on 5 November.", "2024-11-05"),
        ("The Kazakhstan-Spain Joint Commission met in Madrid on 5 November.", None),
    ],
)
def test_sessions_in_the_present_tense(text, expected):
    """A session that meets or opens on a day is that of the nearer one; one that met is past."""
    assert days(text, "meeting_agreed") == ([expected] if expected else [])


def test_a_meeting_to_come_of_those_who_signed():
    """Where several signed, those who will meet are the same."""
    text = (
        "The Kazakh, Georgian and Turkish foreign ministers signed a protocol today.\n\nAnother trilateral ministerial "
        "meeting will be held in Astana in May 2025."
    )
    assert told(text, "meeting_agreed") == [("meeting_agreed", "GE,TR")]


def test_a_plan_whose_time_is_over():
    """What would take place last year, as was decided then, is no plan any more."""
    text = "Officials of Kazakhstan and Peru decided then that their talks would take place in June 2023."
    assert told(text, "meeting") == []


def test_the_day_of_a_summit_to_come():
    """It is not that on which somebody took part in a session that prepared it."""
    text = (
        "The Minister took part today in the Council of Ministers of the Pacific Alliance in view of the XIII Summit "
        "of the Pacific Alliance, to be held in Lima on November 23 and 24."
    )
    assert days(text, "meeting_agreed") == ["2024-11-23/2024-11-24"]


_GUEST = "Foreign Minister Murat Nurtleu received the Foreign Minister of Peru, Ana Torres, in Astana today. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Wednesday she will be received by President Kassym-Jomart Tokayev.", [("meeting_agreed", "PE")]),
        ("She is scheduled to call on the President of the Republic tomorrow.", [("meeting_agreed", "PE")]),
        ("Her agenda includes a meeting with Prime Minister Olzhas Bektenov.", [("meeting_agreed", "PE")]),
        (
            "The programme of the visit includes talks with Speaker Erlan Koshanov.",
            [("meeting_agreed", "PE")],
        ),
        ("Later she was received by President Kassym-Jomart Tokayev.", [("meeting_held", "PE")]),
        ("Then she held talks with Speaker Erlan Koshanov.", [("meeting_held", "PE")]),
        ("The Minister will brief President Kassym-Jomart Tokayev.", []),
        ("The Minister then met the Prime Minister.", []),
        ("She spoke of her President.", []),
    ],
)
def test_officials_of_home_whom_a_guest_meets(text, expected):
    """Where `she` meets an official of home, the guest does, of whom the sentence before tells."""
    assert told(_GUEST + text, "meeting")[1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the programme is a meeting with Foreign Minister Ana Torres.", ["meeting_agreed"]),
        ("Among his engagements are talks with Foreign Minister Ana Torres.", ["meeting_agreed"]),
        ("He has meetings scheduled with Foreign Minister Ana Torres.", ["meeting_agreed"]),
    ],
)
def test_meetings_of_a_programme(text, expected):
    """What a programme holds is to come."""
    text = f"Minister Nurtleu will travel to Peru on Wednesday. {text}"
    assert [kind for kind, _ in told(text, "meeting")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Joint Commission last met in Madrid in May 2022. It will meet again in Astana in May 2025.", ["2025-05"]),
        ("Its last session was held in Madrid in May 2022, and the next is to be held in May 2025.", ["2025-05"]),
        ("The previous session of the commission took place in 2022. It is to convene in May 2025.", ["2025-05"]),
        ("The ministers look forward to the next 2+2 in Astana in May 2025.", ["2025-05"]),
        ("The ministers spoke of a film. It will meet with interest again in May 2025.", []),
        ("The ministers spoke of a film, and the next is to be made in May 2025.", []),
    ],
)
def test_the_session_after_the_last(text, expected):
    """Behind a sentence on the last session, or where it is told `again`, what will be is another one."""
    assert days(_MET + text, "meeting_agreed") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan will host, jointly with the United Nations, a conference on water in Astana on 2 December.", "UN"),
        ("Kazakhstan will hold a conference on water together with Norway in Astana on 2 December.", "NO"),
        ("Kazakhstan and Norway will co-host a conference on water in Astana on 2 December.", "NO"),
        ("He spoke of the conference that Astana will host together with Norway on 2 December.", "NO"),
        ("Kazakhstan will host a conference on water in Astana on 2 December.", ""),
        ("Kazakhstan will host a conference on trade with Norway.", ""),
        ("Astana hosted a conference on water together with the city's university on 2 December.", ""),
    ],
)
def test_conferences_hosted_together(text, expected):
    """Who will host a conference with home meets it there."""
    assert planned(text) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister hoped that the dialogue between Kazakhstan and Norway will continue, as both wish.", []),
        ("The consultations between Kazakhstan and Norway will continue on 5 November.", ["NO"]),
    ],
)
def test_what_will_continue(text, expected):
    """A dialogue that will go on is no meeting, but for one that goes on on a day."""
    assert planned(text) == expected


@pytest.mark.parametrize(
    ("verb", "expected"), [("will hold talks on trade", ["PE"]), ("will discuss trade and tourism", [])]
)
def test_talks_of_a_visit_under_way(verb, expected):
    """Talks to come during a visit that is on are planned; what will be discussed is no meeting."""
    assert planned(f"The Foreign Minister of Peru arrived in Astana today. The two sides {verb}.") == expected


def test_plans_behind_semicolons():
    """What a verb behind a semicolon tells is as much to come as what stands before it."""
    text = (
        "During the visit, Minister Nurtleu will call on the President of Peru, Ana Ruiz; meet Prime Minister of Peru "
        "Luis Vega; and hold talks with Foreign Minister of Peru Eva Soto."
    )
    assert planned(text) == ["PE", "PE", "PE"]


def test_important_meetings():
    """Meetings may be important and be held; that it is important to hold some is a wish."""
    assert planned("The Minister will hold important meetings with President of Peru Ana Ruiz on 5 November.") == ["PE"]
    assert planned("It is important to hold meetings with the President of Peru Ana Ruiz on 5 November.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He expressed his Government's delight to host the third Kazakhstan-Malta commission meeting.", []),
        ("On the eve of a meeting between presidents of the OTS, he met the Ambassador.", [("meeting_agreed", "OTS")]),
    ],
)
def test_what_is_spoken_of_beside_talks(text, expected):
    """Joy at a meeting that is on is no plan for another; what somebody did on the eve of one is before it."""
    assert told(text, "meeting_agreed") == expected


def test_talks_to_be_held_beside_a_gathering_far_from_the_plan():
    """A second infinitive is of what is planned, however many words stand between."""
    text = (
        "Minister Serik is scheduled to attend the BRICS Plus Summit in Kazan during 23-24 October 2024, and to have "
        "bilateral meetings with the Foreign Ministers of Brazil and India."
    )
    assert told(text, "meeting") == [("meeting_agreed", "BRICS"), ("meeting_agreed", "BR"), ("meeting_agreed", "IN")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They look forward to the first joint commission meeting in Lima in May.", ["PE"]),
        ("They look forward to our next round of consultations in Lima in May.", ["PE"]),
        ("Preparations were under way for the joint commission meeting in Lima in November.", ["PE"]),
        ("They looked forward to a dialogue in Lima.", []),
        ("They look forward to further meetings in future.", []),
    ],
)
def test_sessions_that_are_looked_forward_to(text, expected):
    """The session that somebody looks forward to, or prepares, is to come; a session would only be welcome."""
    assert planned(f"The Minister met Foreign Minister of Peru Eva Soto. {text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan and Peru will start exploratory talks on mining next month.", ["PE"]),
        ("Kazakhstan and Peru explored talks on mining for next month.", []),
    ],
)
def test_exploratory_talks(text, expected):
    """Exploratory talks are talks; to explore talks is not to plan any."""
    assert planned(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Serik will attend the summit of the Shanghai Cooperation Organisation and the forum on roads in Lima, "
                "the fifth Kazakhstan-Peru ministers' meeting and the Kazakhstan-Spain meeting."
            ),
            [("meeting_agreed", "PE"), ("meeting_agreed", "ES")],
        ),
        (
            "Serik will attend the third Kazakhstan-Peru Prime Ministers' Regular Meeting with her counterpart.",
            [("meeting_agreed", "PE")],
        ),
        ("Minister Serik attended the third regular meeting with Minister of Peru Ana Soto.", [("meeting_held", "PE")]),
        ("Minister Serik spoke of regular meetings with Minister of Peru Ana Soto.", []),
        ("Minister Serik has regular meetings with Minister of Peru Ana Soto.", []),
    ],
)
def test_gatherings_in_a_row(text, expected):
    """What will be attended is to come, however long the row; a regular meeting that is counted is one."""
    assert [one for one in told(text, "meeting") if one[1] != "SCO"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Serik said that oil is her topic when she meets Minister of Peru Ana Soto.", ["PE"]),
        ("Minister Serik is scheduled to meet with Minister of Peru Ana Soto in a bilateral meeting in May.", ["PE"]),
        ("Minister Serik met Minister of Peru Ana Soto when she visited Lima.", []),
    ],
)
def test_meetings_told_in_the_present(text, expected):
    """Whoever speaks of `when she meets` tells of a plan."""
    assert planned(text) == expected


def test_policy_planning():
    """Consultations on planning are not being planned."""
    for text in ("policy planning consultations", "foreign policy planning talks"):
        assert told(f"Ms. Serik held {text} with Director Ana Soto of Peru.", "meeting") == [("meeting_held", "PE")]
    assert planned("Minister Serik is planning talks with Minister of Peru Ana Soto.") == ["PE"]


def test_the_summit_of_the_bloc():
    """The summit of a bloc is that of the organisation spoken of, and not of the country where it is."""
    text = (
        "Ms. Serik met with Minister of Peru Ana Soto beside the NATO summit in May. Serik will be in Madrid, Spain "
        "from 5 to 7 November for the yearly summit of the 32-nation bloc."
    )
    assert planned(text) == ["NATO"]


@pytest.mark.parametrize(
    "text",
    [
        "The first dialogue was held in Lima in May 2020.",
        "The last round of talks occurred in May 2020 in Lima.",
    ],
)
def test_the_round_before(text):
    """A round of the past is told beside the one to come."""
    plan = "Kazakhstan and Peru will hold the fifth round of their strategic dialogue on 7 October. "
    assert told(plan + text, "meeting") == [("meeting_agreed", "PE"), ("meeting_held", "PE")]
    assert days(plan + text, "meeting_held") == ["2020-05"]


@pytest.mark.parametrize(
    "text",
    [
        "The sides agreed on holding the second session of the Joint Commission in Lima on 15 October.",
        "The sides agreed on the holding of the second session of the Joint Commission in Lima on 15 October.",
        "The sides set the date of the second session of the Joint Commission for 15 October in Lima.",
        "The second session of the Joint Commission is scheduled for 15 October.",
        "It was agreed to hold the second session of the Joint Commission in Lima on 15 October.",
    ],
)
def test_a_session_whose_holding_is_settled(text):
    """However it is told that they agreed on it, it is to come, on its day."""
    met = "Minister Serik Omarov met with Foreign Minister of Peru Ana Soto. "
    assert days(met + text, "meeting_agreed") == ["2024-10-15"]


def test_a_session_of_some_year():
    """A year is a time as well."""
    met = "Minister Serik Omarov met with Foreign Minister of Peru Ana Soto. "
    text = "The second session of the Joint Commission is scheduled for 2025."
    assert days(met + text, "meeting_agreed") == ["2025"]
    assert days("Serik and Ana Soto of Peru held talks in Lima to fix the date of a summit.", "meeting_agreed") == []
