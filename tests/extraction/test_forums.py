"""Multilateral events: attended, and still to come."""

import pytest

from tests.extraction.told import days, told


def forums(text, **release):
    """Return kind and counterparts of the gatherings that a text tells of."""
    return [one for one in told(text, "", **release) if one[0] in ("forum_attended", "meeting_agreed")]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("The Minister took part in the 21st meeting of the OSCE Ministerial Council in Basel.", "OSCE"),
        ("The Minister joined his colleagues from the CIS for a working session.", "CIS"),
        ("The Minister participated in a meeting of SCO environment ministers.", "SCO"),
        (
            "The Minister, who heads the delegation of Kazakhstan to the session of the UN General Assembly, spoke.",
            "UN",
        ),
        ("The Minister led a Kazakh delegation to attend the ASEAN Foreign Ministers' Meeting.", "ASEAN"),
        ("Fruitful work followed within the framework of the OTS summit.", "OTS"),
        ("The Minister spoke of water in his speech at the NAM ministerial meeting.", "NAM"),
        ("At the CICA summit, the President of Kazakhstan spoke of trust.", "CICA"),
        (
            "The first Boao Forum for Asia, opened by the President of Kazakhstan, drew many guests.",
            "Boao Forum for Asia",
        ),
        ("The SCO Council of Ministers discussed trade in Moscow.", "SCO"),
        (
            "The Vice Minister led Kazakhstan's delegation to the 27th Ordinary Session of the OIC in Dakar.",
            "OIC",
        ),
        ("The Minister arrived in Geneva to attend the 43rd session of the Human Rights Council.", "UN"),
        ("The Minister took part in the SCO Foreign Ministers' Retreat.", "SCO"),
        ("The Minister said today, 1 October, at meetings of the OSCE in Vienna, that trust is needed.", "OSCE"),
        ("The Minister attends the SCO Ministers' Meetings.", "SCO"),
        ("The Minister attended the ASEAN-Australia Special Summit in Melbourne.", "ASEAN"),
        ("On October 1, Astana hosts the summit of the OTS.", "OTS"),
        (
            (
                "The Vice Minister has departed to Baku, Azerbaijan, to represent Kazakhstan at the Meeting of "
                "the Non-Aligned Movement (NAM)."
            ),
            "NAM",
        ),
        ("The matter was dealt with at the EU summit, for which the Minister travelled to Brussels.", "EU"),
        ("The CIS summit was held in Minsk. Kazakhstan was represented by the Minister.", "CIS"),
        ("The President attended the conference in Peru.", "PE"),
        ("The Minister delivered a statement at the UN Security Council open debate.", "UN"),
        ("The Minister joined the Foreign Ministers of Central Asia at the C5+1 ministerial meeting.", "C5+1"),
        ("The Minister represented Kazakhstan at the Summit of the Future in New York.", "UN"),
    ],
)
def test_attended(text, party):
    """Home took part: its name stands with a verb of taking part, leading, speaking, or the body sat."""
    assert forums(text) == [("forum_attended", party)]


@pytest.mark.parametrize(
    "text",
    [
        "They spoke of addressing the problems of the region through the OSCE.",
        "Kenya attended the SCO summit.",
        "The Minister praised the joining of the Cooperation Council of Turkic-Speaking States.",
        "The participants discussed the outcome of the G7 Declaration.",
        "On the margins of the NATO summit, Kenya gave a reception.",
        "They took part in debates on ASEAN.",
        "In the framework of the session of the UN General Assembly, the Minister met with the Minister of Peru.",
        "The Minister and the Minister of Peru Luis Vega chaired the session of the Joint Commission in Lima.",
    ],
)
def test_not_attended(text):
    """Membership, issues, others' participation and what happened on the margins are no participation."""
    assert not forums(text)


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("The Minister will lead the Kazakh delegation to the ministerial meeting of ECOWAS.", "ECOWAS"),
        ("He said that the President would attend the summit of the ECOWAS heads of state on 14 October.", "ECOWAS"),
        ("They reviewed preparations for the 10th OTS summit, which Astana is to host in November.", "OTS"),
        ("The SCO summit is scheduled for 14 October.", "SCO"),
        ("He will then travel to Rio de Janeiro for the G20 Foreign Ministers' Meeting.", "G20"),
        ("During the G20 summit, the President of Kazakhstan will speak of hunger.", "G20"),
        ("The leaders supported the proposal to hold a meeting of the CSTO Collective Security Council.", "CSTO"),
    ],
)
def test_to_come(text, party):
    """A gathering that home will join, or that is scheduled, is planned."""
    assert forums(text) == [("meeting_agreed", party)]


@pytest.mark.parametrize(
    "text",
    [
        "He was confident that the next Doha Forum will also be held well.",
        "In the course of the talks it is planned to consider trade on 14 October.",
        "They spoke ahead of the SCO summit.",
    ],
)
def test_no_day_no_plan(text):
    """A gathering without a day or a place, or one that is only spoken of, is no plan."""
    assert not forums(text)


def test_the_ambassador_to_a_state_met():
    """The `to` of an ambassador's post does not make his meeting one to come."""
    text = "Ambassador of Kazakhstan to Peru Serik Akhmetov met with Minister of Peru Luis Vega."
    assert told(text, "meeting") == [("meeting_held", "PE")]


def test_day_of_a_forum_that_was_opened():
    """The day on which somebody opened a forum is its own."""
    text = "The Boao Forum for Asia, opened by the President of Kazakhstan on 28 September, drew many guests."
    assert days(text, "forum_attended") == ["2024-09-28"]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister will take part in the Third Dakar Economic Forum.",
        "The Minister will leave for Dakar tomorrow to take part in the 6th Ocean Conference.",
    ],
)
def test_a_forum_of_nobody_counts_for_its_host(text):
    """Where no organisation is named, the city in the name of a forum or the way to it tells the host."""
    assert ("meeting_agreed", "SN") in forums(text)


def test_who_joins_after_meeting_somebody():
    """Who travels to meet a president and to attend a summit attends it himself."""
    text = "The President will travel to Lima to meet President Dina Boluarte and participate in the APEC summit."
    assert ("meeting_agreed", "APEC") in forums(text)


def test_a_title_in_the_present_tense_tells_of_what_the_text_says_is_to_come():
    """Who `hosts` a meeting in a title has not held it yet where the text tells its month."""
    text = "They spoke of the conference of the Non-Aligned Movement, which will take place in Astana in May."
    assert forums(text, title="Astana hosts NAM parliamentary meeting") == [("meeting_agreed", "NAM")]


def test_the_conference_that_the_title_names():
    """`The annual conference` is the one that the title names; a place in brackets does not act."""
    text = "The President will visit Munich (Germany) to take part in the annual security conference."
    title = "Participation of the President in the Munich Security Conference"
    assert forums(text, title=title) == [("meeting_agreed", "MSC")]


def test_whose_participation():
    """The participation of others is theirs."""
    assert forums("The Minister thanked for the participation of Kenya in the Astana International Forum.") == []
    assert forums("The participation of the President of Kazakhstan in the Bled Strategic Forum.")


def test_what_is_signed_at_a_forum():
    """What those who attend a forum sign and plan is the forum's, whoever is told to have been met afterwards."""
    text = (
        "On September 30, 2024 the Summit of the Organization of Turkic States was held in Astana. The Heads of State "
        "signed the Astana Declaration. On the sidelines the President met with Prime Minister of Hungary Viktor Orbán."
    )
    assert told(text, "agreement") == [("agreement_signed", "OTS")]


def test_who_travelled_in_order_to_attend():
    """Who has travelled in order to attend something was there."""
    text = (
        "The Minister travelled to Bangkok in order to represent Kazakhstan, on 30 September, at the session of ESCAP."
    )
    assert told(text, "forum") == [("forum_attended", "ESCAP")]


def test_a_summit_with_an_organisation_is_told_once():
    """Where a state was represented at the summit of home and an organisation, that is no meeting beside it."""
    text = (
        "They spoke of the Kazakhstan-ASEAN Summit of 6 September in Jakarta, at which Kazakhstan was represented by "
        "Prime Minister Murat Serikov."
    )
    assert told(text, "") == [("forum_attended", "ASEAN")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister was last in Nairobi for the Climate Summit in September 2023.", [("forum_attended", "KE")]),
        (
            "Minister Murat Serik, who is in Paris for the Climate Summit, which opens tomorrow, spoke of water.",
            [("meeting_agreed", "FR")],
        ),
        ("The Minister of Spain was in Paris for the Climate Summit.", []),
        ("The Minister was in Paris for the opening of the exhibition.", []),
    ],
)
def test_who_is_somewhere_for_a_conference(text, expected):
    """Where a conference is of no organisation, who was there for it took part; before it opens, he will."""
    assert told(text, "") == expected


def test_preparations_for_taking_part():
    """A participation that is prepared is to come."""
    text = "Preparations go on for the participation of the Minister in the OSCE Ministerial Council in December."
    assert told(text, "") == [("meeting_agreed", "OSCE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They spoke of yesterday's summit of the European Union in Madrid, in which both took part.",
         [("forum_attended", "EU")]),
        ("They spoke of the summit of the European Union in Madrid, in which the President of Spain took part.", []),
        ("The President will visit Spain in June, right after the NATO Summit, which Almaty will host.",
         [("meeting_agreed", "NATO")]),
    ],
)  # fmt: skip
def test_what_is_told_behind_a_gathering(text, expected):
    """Who took part in a gathering, and that it is to come, may stand in a relative clause."""
    assert [one for one in told(text, "") if not one[0].startswith("visit")] == expected


def test_the_day_of_a_gathering_that_is_called_by_it():
    """`Yesterday's summit` was yesterday."""
    text = "They spoke of yesterday's summit of the European Union in Madrid, in which both took part."
    assert days(text, "forum_attended") == ["2024-09-30"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister attended the Ukraine Recovery Conference in Berlin.", [("forum_attended", "DE")]),
        ("The Minister represents Kazakhstan at the Dialogue Forum held in Lima.", [("forum_attended", "PE")]),
        ("The Vice Minister led the Kazakh delegation to the Ocean Conference in Lima.", [("forum_attended", "PE")]),
        ("The Minister took part by videoconference in the Kigali Climate Forum.", [("forum_attended", "RW")]),
        ("Kazakhstan took part in the Ocean Conference in Lima.", [("forum_attended", "PE")]),
        ("The Ocean Conference in Lima was held with the participation of Kazakhstan.", [("forum_attended", "PE")]),
        ("The Minister of Spain attended the Ocean Conference in Lima.", []),
        ("The Ocean Conference was held in Lima.", []),
        ("The Minister attended the Ocean Conference in Astana.", []),
        ("The Minister attended the forum with Peru in Lima.", []),
        ("The Minister attended the Kazakhstan-Peru Business Forum in Lima.", []),
    ],
)  # fmt: skip
def test_conferences_of_no_organisation(text, expected):
    """A conference counts for the country where it is, if home took part, and if it is not one of two states."""
    assert forums(text) == expected


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Speaking at the SCO Summit in Tashkent, the Minister called for trust.", "SCO"),
        ("In his address to the OTS Summit, the Minister called for trust.", "OTS"),
        ("On the second day of the CICA Summit, the Minister called for trust.", "CICA"),
        ("On 30 September, at the NATO Summit, the Minister called for trust.", "NATO"),
        ("The Minister called for trust at the OSCE Ministerial Council.", "OSCE"),
        ("The Minister told the General Conference of the IAEA that trust was needed.", "IAEA"),
        ("The Minister took the floor at the Council of Foreign Ministers of the CIS.", "CIS"),
        ("The Minister opened the summit of the OTS in Astana.", "OTS"),
        ("The Minister is in Geneva for the meeting of the Indian Ocean Rim Association (IORA) Council.", "IORA"),
        ("In her remarks at the Ocean Conference in Lima, Minister Murat Serik called for trust.", "PE"),
    ],
)
def test_speaking_there(text, party):
    """Whoever spoke at a gathering, opened it or told it something took part in it."""
    assert forums(text) == [("forum_attended", party)]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Address by Minister Murat Serik to the OTS Summit", [("forum_attended", "OTS")]),
        ("Minister Murat Serik at the OTS Summit", [("forum_attended", "OTS")]),
        ("Minister of Spain José Albares at the OTS Summit", []),
    ],
)
def test_speaking_there_in_titles(title, expected):
    """A title may tell no more than who spoke or was at a gathering."""
    assert forums("Trust was spoken of.", title=title) == expected


@pytest.mark.parametrize(
    "text",
    [
        "At the NATO summit, the President of Spain called for trust.",
        "The Minister called for a decision at the next NATO summit.",
        "The Minister said that trust would be spoken of at the NATO summit.",
    ],
)
def test_speaking_of_it(text):
    """Others spoke there, or home spoke of it elsewhere: that is no participation."""
    assert not forums(text)


def test_a_session_of_its_own():
    """What tells whose session it is tells that it is not that of the organisation spoken of before."""
    text = "The OTS Summit was held in Astana. The Minister took part in the traditional forum of border regions."
    assert forums(text) == [("forum_attended", "OTS")]


def test_the_session_of_a_council_of_two_states_is_a_meeting():
    """Who opens it with the other side's minister meets him."""
    text = (
        "Minister for Europe Ann Lee arrived in Tashkent today. In Tashkent, she opened the fourth session of the "
        "UK-Uzbekistan Council on Trade with Deputy Minister of Investment Rustam Karimov."
    )
    assert told(text, "", home="GB") == [("visit_paid", "UZ"), ("meeting_held", "UZ")]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("The Minister joined the Meeting of the Council for Foreign and Community Relations of CARICOM.", "CARICOM"),
        ("They spoke of the ASEAN summit on trade, held in Jakarta, in which Kazakhstan took part.", "ASEAN"),
        ("The OECD Ministerial Council Meeting, attended by the Minister of Kazakhstan, was held in Paris.", "OECD"),
        ("The Minister spoke at the plenary session of the Copenhagen Democracy Summit.", "DK"),
        ("The Minister at the OSCE Ministerial Council said that trust was needed.", "OSCE"),
    ],
)  # fmt: skip
def test_gatherings_within_gatherings(text, party):
    """Councils within organisations, and sessions of conferences, are told with words in between."""
    assert forums(text) == [("forum_attended", party)]


def test_the_assembly_spoken_of():
    """`The Assembly` is that of the organisation named before."""
    text = "Leaders met at the UN General Assembly. The President, addressing the Assembly, spoke of trust."
    assert ("forum_attended", "UN") in forums(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister addressed the UN Security Council.", [("forum_attended", "UN")]),
        ("At the Security Council, the Minister called for trust.", [("forum_attended", "UN")]),
        ("The Minister will speak before the Human Rights Council.", [("meeting_agreed", "UN")]),
        ("Kazakhstan joined the UN Security Council.", []),
        ("In implementing UN Security Council resolutions, Kazakhstan is firm.", []),
        ("The letter was addressed to the President of the Security Council.", []),
        ("The Minister was in Lima for the 7th ordinary session of the OAS Council.", [("forum_attended", "OAS")]),
        ("Kazakhstan hosted the Regional Conference on Water of ESCAP.", [("forum_attended", "ESCAP")]),
    ],
)  # fmt: skip
def test_organs_that_always_sit(text, expected):
    """Who speaks to an organ of which one may be a member took part; who belongs to it, or writes to it, did not."""
    assert forums(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister was in Lima, where he opened the Ocean Recovery Conference.", [("forum_attended", "PE")]),
        ("The Minister attended the exhibition of jewels in Lima.", []),
        (
            "They spoke of the OTS. The Minister attended the 10th OTS summit. He took part in the summit of the bloc.",
            [("forum_attended", "OTS")],
        ),
        ("They spoke of the OSCE session in Vienna, in which the country took part.", [("forum_attended", "OSCE")]),
    ],
)  # fmt: skip
def test_where_a_conference_is_and_whose(text, expected):
    """A conference is where somebody was who took part in it; `the bloc` is the organisation spoken of."""
    assert forums(text) == expected


def test_a_roundtable_with_civil_society_is_no_forum():
    """Those who are no officials make a conversation of it."""
    text = "The Minister also joined a roundtable with a group of civil society representatives in Riga."
    assert told(text, "forum") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister left Astana on Sunday to attend the OTS summit.", [("forum_attended", "OTS")]),
        ("The Minister will leave Astana on Sunday to attend the OTS summit.", [("meeting_agreed", "OTS")]),
        ("The Minister arrived in Lima to partake in the meetings of the OAS summit.", [("forum_attended", "OAS")]),
        ("The Minister headed a delegation to Lima for the second summit of the OAS.", [("forum_attended", "OAS")]),
        ("The Minister attended the Senior Officials' Meeting of BIMSTEC.", [("forum_attended", "BIMSTEC")]),
    ],
)
def test_going_there(text, expected):
    """Who has left, came, or took a delegation there took part; the officials of a meeting's name are no guests."""
    assert forums(text) == expected


def test_a_headline_of_who_is_to_travel_to_a_summit():
    """The journey is still to come, and so is the summit."""
    title = "Prime Minister to travel to Peru for OAS Summit"
    assert forums("Trade was spoken of.", title=title) == [("meeting_agreed", "OAS")]


def test_what_a_conference_is_about_is_not_where_it_is():
    """The last of two places tells where a conference was."""
    text = "The Minister participated in the Summit on Peace in Ukraine in Switzerland."
    assert forums(text) == [("forum_attended", "CH")]


def test_a_visit_to_attend_a_summit_was_paid():
    """What was done on the occasion of a visit tells that it took place, and the summit with it."""
    text = (
        "A programme was agreed on the occasion of the visit of the President to Baku to attend the summit of the OTS."
    )
    assert told(text, "forum") == [("forum_attended", "OTS")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister is attending a meeting of the Council of the Baltic Sea States on Monday.", ["CBSS"]),
        ("The President took part in the meeting of the Council of Europe in Strasbourg.", ["COE"]),
        ("The President took part in the meeting of the Council of Heads of State of the SCO.", ["SCO"]),
        ("The Minister attended the Summit of the Americas.", ["Summit of the Americas"]),
    ],
)
def test_meetings_of_councils(text, expected):
    """A council that an organisation is called by is no part of the word for its meeting."""
    assert [party for _, party in told(text, "forum")] == expected


def test_an_address_with_which_a_visit_will_end():
    """It is to come, as the visit is."""
    text = "The President will conclude his visit with an address at the UN General Assembly."
    assert told(text, "meeting_agreed") == [("meeting_agreed", "UN")]


def test_the_leaders_attending_a_summit():
    """Some of them were met, or will be; that tells of nobody else who attends."""
    text = "The President would also meet some of the leaders attending the G7 Summit in Hiroshima."
    assert told(text, "forum") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan's delegation to the 80th session of the UN General Assembly was led by the President.",
         [("forum_attended", "UN")]),
        ("The delegation of Peru to the 80th session of the UN General Assembly was led by its President.", []),
    ],
)  # fmt: skip
def test_who_led_a_delegation(text, expected):
    """Who led it took part in what it was sent to."""
    assert told(text, "forum") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Organization of Turkic States will meet in Astana on 5 November.", [("meeting_agreed", "OTS")]),
        ("It was decided that the OTS would meet in Astana in May 2025.", [("meeting_agreed", "OTS")]),
        ("The Organization of Turkic States will meet in Bishkek on 5 November.", []),
        ("It was hoped that the OTS would meet in Astana in May 2025.", []),
        ("The OTS envoys will meet in Astana with farmers.", []),
    ],
)
def test_an_organisation_that_will_meet_at_home(text, expected):
    """Home is its host, whether or not it is told to be a member."""
    assert told(text, "") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister took part in the GCC-EU Ministerial Meeting in Lima.", ["EU", "GCC"]),
        ("The President attended the EU - CELAC summit.", ["CELAC", "EU"]),
        ("The Minister attended the ministerial meeting of the EU.", ["EU"]),
    ],
)
def test_a_gathering_of_two_organisations(text, expected):
    """It is one of both."""
    assert sorted(parties for _, parties in told(text, "forum")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister will lead a delegation to the OTS Summit (5th S) and Related Meetings from 5 to 7 November.",
            "2024-11-05/2024-11-07",
        ),
        (
            "The Minister is scheduled to lead a delegation to the OTS Summit and other meetings from 5 to 7 November.",
            "2024-11-05/2024-11-07",
        ),
    ],
)
def test_a_gathering_and_related_meetings(text, expected):
    """Their days are those of the gathering, which is to come if a delegation is to be led to it."""
    assert days(text, "meeting_agreed") == [expected]


@pytest.mark.parametrize("name", ["Business Forum", "International Arbitration Conference"])
def test_conferences_of_firms(name):
    """Who spoke where firms meet took part in nothing that states do together."""
    assert told(f"The Minister addressed the {name} in Lima on Monday.", "forum") == []
    assert told("The Minister addressed the Peace Conference in Lima on Monday.", "forum") == [("forum_attended", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister attended the Peruvian-chaired meeting of the OAS on Monday.", [("forum_attended", "OAS")]),
        ("The annual Peruvian-chaired gathering of OAS ministers will be on Friday.", []),
    ],
)
def test_a_gathering_called_by_who_leads_it(text, expected):
    """`Peruvian-chaired` tells what a gathering is, and not that somebody took part in it."""
    assert told(text, "forum") == expected
