"""Sessions of two states, summits of many, and what is planned around them."""

import pytest

from tests.extraction.told import days, facts, told

_MET = "The Minister met with Foreign Minister of Spain José Albares in Astana. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ninth session of the Kazakhstan-Spain Commission on Trade was held in Madrid on Friday.", ["ES"]),
        ("The fifth session of the Kazakh-Spanish committee ended in Madrid.", ["ES"]),
        ("The fifth session of the Chilean-Spanish committee ended in Madrid.", []),
        ("The fifth session of the Kazakh-Spanish commission is a follow-up to last year's agreements.", []),
    ],
)
def test_sessions_of_a_commission_of_two(text, expected):
    """A session of a body that two states have is a meeting of both, unless it is only told what it is."""
    assert [party for _, party in told(text, "meeting_held")] == expected


def test_the_session_that_went_before():
    """A session with a number that was held on a day is one more meeting of the two."""
    text = f"{_MET}They built on the third session that was held in Madrid in May 2022."
    assert days(text, "meeting_held") == [None, "2022-05"]
    assert days(text.replace(" in May 2022", ""), "meeting_held") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministers will meet again in Madrid in June.", ["2025-06"]),
        ("The ministers will meet twice in June.", ["2025-06"]),
        ("The ministers will meet foreign investors in Madrid in June.", []),
        ("The Minister will also meet exporters in Madrid in June.", []),
    ],
)
def test_who_will_meet_others(text, expected):
    """Those who met will meet again; whom else one of them will meet is no plan of both."""
    assert days(_MET + text, "meeting_agreed") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The morning session of the SCO Council will be followed by a plenary meeting.", []),
        ("The signing ceremony with Spain will be followed by talks.", ["ES"]),
        (
            "The SCO ministers took part in a workshop in Paris, where meetings with SCO partners were also discussed.",
            [],
        ),
    ],
)
def test_what_follows_or_was_only_discussed(text, expected):
    """The rest of a session is no other one, and what was discussed was not held."""
    assert [party for _, party in told(text, "meeting")] == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("During her visit to Spain, Foreign Minister Asel Bek will receive a medal.", "visit_agreed"),
        ("As part of his visit to Spain, the Minister of Finance is also scheduled to tour a plant.", "visit_agreed"),
        ("During her visit to Spain, Foreign Minister Asel Bek received a medal.", "visit_paid"),
        ("During her visit to Spain, Foreign Minister Asel Bek said that trade will grow.", "visit_paid"),
    ],
)
def test_what_somebody_will_do_on_a_visit(text, kind):
    """A visit during which somebody will do something is to come; what will be, as was said there, is not of it."""
    assert told(text) == [(kind, "ES")]


def test_visits_to_an_organisation_and_a_state():
    """An organisation and a state in one breath are two hosts."""
    text = "Speaker Serik Bek will pay visits to the European Parliament and Spain in November."
    assert told(text) == [("visit_agreed", "EU"), ("visit_agreed", "ES")]
    assert told(text.replace(" and Spain", " and Spain's senate")) == [("visit_agreed", "EU")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Governor will attend the Annual Meetings of the IMF and the World Bank on 14 October.", {"IMF", "WB"}),
        (
            "The Governor will attend the Annual Meetings of the International Monetary Fund (IMF) and the ADB.",
            {"IMF", "ADB"},
        ),
        ("The Governor will attend the annual meeting of the IMF and the World Bank's deputies will speak.", {"IMF"}),
    ],
)
def test_meetings_of_two_organisations(text, expected):
    """Meetings that two organisations hold are of both."""
    assert {party for _, party in told(text, "meeting_agreed")} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Governor will attend the 2024 Spring Meetings of the IMF that will take place from 10 to 16 November.",
            "2024-11-10/2024-11-16",
        ),
        ("The Governor will attend the 2025 Annual Meeting of the IMF.", "2025"),
        (
            "The Governor will attend the 2025 Annual Meeting of the IMF and met the Minister of Spain on 2 October.",
            "2025",
        ),
    ],
)
def test_the_year_of_an_edition(text, expected):
    """The year by which a gathering is called is not its day where the sentence tells that."""
    assert days(text, "meeting_agreed")[:1] == [expected]


def test_meetings_on_the_margins_of_a_summit_to_come():
    """A meeting planned on the margins of a summit takes its days."""
    text = (
        "The Minister will attend the OSCE Ministerial Council in Vienna on 4-5 December. On the sidelines of the "
        "Council, he will hold talks with Foreign Minister of Spain José Albares."
    )
    assert days(text, "meeting_agreed") == ["2024-12-04/2024-12-05"] * 2


def test_an_official_of_the_organisation_whose_summit_it_is():
    """Whoever of an organisation somebody will meet by name is met apart from its summit."""
    text = "The Governor will attend the IMF summit in Lima. He will meet with Ana Ruiz, Deputy Director of the IMF."
    people = [[one.name for one in fact.people] for fact in facts(text) if fact.kind == "meeting_agreed"]
    assert people == [[], ["Ana Ruiz"]]


def test_several_states_that_sign_after_a_meeting():
    """Home and several others that act together after a meeting are those who met."""
    text = (
        "The ministers spoke of rail. Following the meeting, Kazakhstan, Spain and Chile signed a protocol on transit."
    )
    assert told(text, "meeting") == [("meeting_held", "ES,CL")]
    assert told(text.replace("Kazakhstan, Spain and Chile", "Spain, Peru and Chile"), "meeting") == []


def test_members_of_a_board():
    """Members of the board of a bank of several states are of it."""
    text = "The Governor met with Ana Ruiz, the ECB's Executive Board member, on Monday."
    assert told(text, "meeting") == [("meeting_held", "ECB")]
    assert [one.name for fact in facts(text) for one in fact.people] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Kazakhstan-Spain Joint Commission for Trade, Energy and Technology will hold a session in Astana.",
            [("meeting_agreed", "ES")],
        ),
        (
            "The ninth Kazakhstan-Spain consultations, the trade forum, and the third expert group are due to be held.",
            [("meeting_agreed", "ES")],
        ),
        (
            "The Kazakhstan-Spain consultations, the first in Madrid, were held, and the next are to be held.",
            [("meeting_held", "ES")],
        ),
    ],
)
def test_bodies_and_rows_that_are_to_sit(text, expected):
    """What is told behind a body, or behind a row of meetings, tells that they are to come."""
    assert told(text, "meeting")[:1] == expected


def test_the_days_of_a_row_of_meetings():
    """The day told behind a row of meetings is that of the first as well."""
    text = "The Kazakhstan-Spain consultations, the trade forum and the expert group will be held on 6-8 November."
    assert days(text, "meeting_agreed")[0] == "2024-11-06/2024-11-08"


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "The statement is due to be signed on 2 November, during Spanish Minister Ana Ruiz's visit to Astana.",
            "visit_agreed",
            "2024-11-02",
        ),
        (
            "The text will be signed as discussed during Spanish Minister Ana Ruiz's visit to Astana.",
            "visit_paid",
            None,
        ),
    ],
)
def test_a_visit_on_which_something_is_to_be_done(text, kind, expected):
    """A visit during which something is to be signed is to come, on that day; what was agreed on one is over."""
    assert told(text) == [(kind, "ES")]
    assert days(text, kind) == [expected]


def test_figures_are_of_their_own_day():
    """A day as of which figures are told is not that of the meeting at which they were."""
    text = f"{_MET}During their talks, the sides noted that as of the first half of 2023 trade had grown."
    assert days(text, "meeting_held") == [None]


def test_the_visits_of_a_president_and_a_premier():
    """A president's visit and a prime minister's are two, though neither has a name."""
    text = (
        "They agreed to prepare the visit of the Prime Minister of Spain to Kazakhstan next year and the visit of the "
        "King of Spain to Kazakhstan in November."
    )
    assert days(text, "visit_agreed") == ["2025", "2024-11"]


def test_an_abbreviation_that_looks_like_a_city():
    """Letters that stand beside a hyphen are no town, whatever they spell."""
    text = "The Minister said that the {} talks on trade are concluded."
    assert told(text.format("ICA-CHILE"), "meeting", home="CL") == []
    assert told(text.format("Ica-Chile"), "meeting", home="CL") != []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister accompanied the President in talks with King of Spain Felipe during the OTS summit in Baku.",
            [],
        ),
        ("The Minister accompanied the President at the OTS summit in Baku.", ["OTS"]),
    ],
)
def test_who_accompanied_somebody_to_a_summit(text, expected):
    """Who came along to talks during a summit is not told to have taken part in that."""
    assert [party for _, party in told(text, "forum")] == expected


def test_a_title_that_only_tells_where_a_summit_is():
    """A title that tells where somebody is expected tells no visit if the text begins with the summit there."""
    title = "President Bek expected in Spain tomorrow"
    text = (
        "President Serik Bek is tomorrow expected in Madrid, Spain to attend the 38th OSCE Summit. The theme of the "
        "OSCE Summit held from 5 to 6 October is trust."
    )
    assert told(text, "visit", title=title) == []
    assert told("President Serik Bek will visit Madrid.", "visit", title=title) == [("visit_agreed", "ES")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister of Trade Ts.Munkh-Orgil paid a visit to Spain.", ["Ts.Munkh-Orgil"]),
        ("Minister of Food and Light Industry L.Enkh-Amgalan paid a visit to Spain.", ["L.Enkh-Amgalan"]),
    ],
)
def test_names_with_an_abbreviation_and_a_hyphen(text, expected):
    """A name goes on behind its hyphen where it begins with an abbreviation too."""
    assert [one.name for fact in facts(text, home="MN") for one in fact.people] == expected


def test_who_is_named_behind_a_dateline():
    """An envoy is named behind the comma where a dateline goes before the sentence."""
    text = (
        "ASTANA, (Steppe News - 1st Oct, 2024) Ambassador of Spain to Kazakhstan, Luis Soto on Tuesday called on the "
        "Speaker."
    )
    assert [one.name for fact in facts(text) for one in fact.people] == ["Luis Soto"]


def test_a_year_that_a_meeting_is_scheduled_for():
    """A year for which the next sitting is scheduled is its time."""
    text = "They decided to hold another meeting of the TurkPA, scheduled for 2026, in Astana."
    assert days(text, "meeting_agreed") == ["2026"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Cabinet approved holding the second session of the Kazakhstan-Spain Joint Committee in November.",
            "2024-11",
        ),
        ("The Cabinet authorised the hosting of the Kazakhstan-Spain consultations in Astana in November.", "2024-11"),
        (
            "The Government approved the participation of a delegation in the OECD Council in Paris on 5 November.",
            "2024-11-05",
        ),
    ],
)
def test_what_a_government_has_approved(text, expected):
    """What a cabinet approves the holding of, or somebody's part in, is to come."""
    assert days(text, "meeting_agreed") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks were held on the fringe of a World Economic Forum in Davos.", []),
        ("The talks took place on the side-lines of the World Economic Forum held in Davos.", []),
        ("The World Economic Forum held in Davos discussed trade.", ["WEF"]),
    ],
)
def test_the_fringe_of_a_forum(text, expected):
    """Beside a forum is not at it, however that is spelt."""
    assert [party for _, party in told(text, "forum")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Spain's minister Luis Soto has postponed scheduled talks with his Kazakh counterpart Asel Bek.",
        "Luis Soto, chief of the Spanish side of the Kazakhstan-Spain economic dialogue, gave a lecture.",
        "Asel Bek, co-chair of the Kazakhstan-Spain working dialogue, gave a lecture.",
        "Kazakhstan and Spain are close. The date of the meeting will be communicated later.",
    ],
)
def test_talks_that_were_put_off_or_are_only_named(text):
    """Talks that were put off, that somebody has an office in, or whose date is not known are none."""
    assert told(text, "meeting") == []


def test_he_is_not_several():
    """Who is meant by a pronoun is one person, not the leaders of two states."""
    text = (
        "The leaders of Kazakhstan and Chile know each other, Kazakh Minister Asel Bek said. He attended a meeting in "
        "Astana with President Serik Bek and the Minister of Defence of Spain Luis Soto."
    )
    assert told(text, "meeting") == [("meeting_held", "ES")]


def test_a_summit_of_three_is_one():
    """A summit that one will host with the leaders of two others is one event of all of them."""
    text = "Spain will host a trilateral summit involving leaders of Kazakhstan and Chile on 8 November."
    assert told(text, "meeting") == [("meeting_agreed", "ES,CL")]


def test_a_call_about_others():
    """A call is with who made it, not with those whose summit was spoken of."""
    text = (
        "President of Spain Luis Soto in a telephone conversation on Monday with the head of Kazakhstan Serik Bek "
        "proposed to put off the summit of the heads of Kazakhstan, Chile and Spain."
    )
    assert told(text, "call") == [("call_held", "ES")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoy thanked for the invitation to visit Kazakhstan on 5-9 November, where he plans to see a dam.", 1),
        ("The Secretary General of the OAS was given an invitation to visit Kazakhstan on 5-9 November.", 0),
    ],
)
def test_an_invitation_with_plans(text, expected):
    """Who plans what to do on a visit that he was invited to has accepted."""
    text = (
        f"The Minister met Secretary General of the OAS Luis Soto. {text.replace('The envoy', 'The Secretary General')}"
    )
    assert days(text, "visit_agreed") == ["2024-11-05/2024-11-09"] * expected


def test_a_crowd_among_those_who_are_met():
    """Somebody with a name behind a crowd without one is met as well."""
    text = "The Minister will meet British parliament members and advisers, as well as IMO Secretary-General Luis Soto."
    assert {party for _, party in told(text, "meeting")} == {"GB", "IMO"}


def test_who_came_along_with_somebody_else():
    """Those who accompany another traveller were not on the visit told before."""
    text = (
        "The deal was signed during the working visit by President of Spain Luis Soto to Astana on 29 August. "
        "President Serik Bek will be accompanied by Minister Marat Omar and Minister Dana Bek."
    )
    people = [one.name for fact in facts(text) if fact.kind == "visit_paid" for one in fact.people]
    assert people == ["Luis Soto"]


def test_a_delegation_called_a_representation():
    """Those of a representation are of the delegation."""
    text = (
        "Speaker Serik Bek began a visit to Spain. The Kazakh representation also includes Senator Asel Omar and "
        "Senator Ana Nur."
    )
    assert [one.name for fact in facts(text) for one in fact.people] == ["Serik Bek", "Asel Omar", "Ana Nur"]


def test_a_minister_is_no_president():
    """A minister without a name is not the head of state whom the release names."""
    text = "The Premier met with the Minister for Women of Spain. President of Spain Luis Soto praised the deal."
    assert [one.name for fact in facts(text) if fact.kind == "meeting_held" for one in fact.people] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The plan signed by Spain and Chile, which Kenya joined, will grow by the declaration of Kazakhstan.", []),
        (
            "Kazakhstan signed, in the presence of the ministers, a declaration with Spain.",
            [("agreement_signed", "ES")],
        ),
    ],
)
def test_what_was_signed_stands_before_by(text, expected):
    """Of what was signed by somebody, a document told later in other words is none."""
    assert told(text, "agreement") == expected


def test_members_of_a_format_met_once():
    """A meeting of a format whose members are named is one, told once or twice."""
    text = (
        "Talks of the defence ministers of the Weimar Triangle dealt with transport. Minister Jan Kos took part in the "
        "meeting of ministers of the Weimar Triangle in Paris. Poland, France and Germany will train together."
    )
    assert told(text, "meeting", home="PL") == [("meeting_held", "DE,FR")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At the first meeting of the working group with Spain, Astana will speak of trade.", "meeting_agreed"),
        ("At the first meeting of the working group with Spain, Astana said that trade will grow.", "meeting_held"),
    ],
)
def test_what_somebody_will_do_at_a_meeting(text, expected):
    """A meeting at which somebody will do something is to come; at which something was said, it is over."""
    assert [kind for kind, _ in told(text, "meeting")] == [expected]


def test_a_conference_of_some_leaders():
    """What leaders of nobody knows where agreed at a conference of theirs is none that home took part in."""
    text = (
        "President Serik Bek arrived in Madrid. At the Conference of Heads of Government, the leaders agreed on a fair."
    )
    assert told(text, "forum") == []


def test_a_trip_to_the_ministers_of_an_organisation():
    """Who departs for a place where he will attend a meeting of an organisation's ministers pays no visit there."""
    text = (
        "Minister Asel Bek departs for Spain tomorrow where she will attend the {} Trade Ministers Meeting in Madrid."
    )
    assert told(text.format("BRICS")) == []
    assert told(text.format("Spanish")) == [("visit_agreed", "ES")]


def test_who_leads_a_delegation_for_a_meeting():
    """A delegation for a meeting is one to it."""
    text = (
        "Minister Asel Bek will be leading a delegation from Kazakhstan for the fifth OTS Ministerial Meeting in Baku."
    )
    assert told(text, "meeting") == [("meeting_agreed", "OTS")]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister held talks on trade and transport.Meeting with the King of Spain, he spoke of grain.",
        "The Minister was in Baku on 4 September.Meeting with the King of Spain, he spoke of grain.",
    ],
)
def test_sentences_that_are_glued_together(text):
    """A sentence ends at its full stop though no space follows."""
    assert [kind for kind, parties in told(text, "meeting") if parties == "ES"] == ["meeting_held"]


def test_an_honourable_minister():
    """Short forms of an honourable title stand before an office like the long ones."""
    assert told("The envoy of Kazakhstan called on Hon'ble Minister of Commerce of Spain.", "meeting") == [
        ("meeting_held", "ES")
    ]


def test_ministries_behind_which_their_states_stand():
    """Talks between ministries are those of the states that are told behind them."""
    text = (
        "The third meeting of the Working Group on Trade between the Ministry of Commerce, Spain and the Ministry of "
        "Commerce and Industry, Kazakhstan was held on 16-17 September by video."
    )
    assert told(text, "meeting") == [("meeting_held", "ES")]
    assert days(text, "meeting_held") == ["2024-09-16/2024-09-17"]


@pytest.mark.parametrize(
    ("text", "title", "party"),
    [
        (
            "The premiers of Kazakhstan and Armenia held a session of the Supreme Eurasian Economic Council.",
            "",
            "EAEU",
        ),
        ("The foreign ministers of Kazakhstan and Armenia held a session of the CIS Council of Ministers.", "", "CIS"),
        (
            "Leaders of the Organization of Turkic States have taken stock of the year.",
            "Informal OTS summit",
            "OTS",
        ),
        ("The leaders of the CSTO have reviewed the year.", "Informal CSTO summit", "CSTO"),
        ("The summit participants discussed trade and travel.", "SCO summit", "SCO"),
        ("The SCO heads of state held a working session on trade.", "SCO summit in Astana", "SCO"),
        ("The SCO heads of state met with business people.", "SCO summit in Astana", ""),
        ("Leaders of the African Union reviewed the year.", "SCO summit", ""),
    ],
)
def test_what_members_held(text, title, party):
    """A meeting of an organisation that its members held is a gathering, and so is a summit that only a title names."""
    assert told(text, "", title=title) == ([("forum_attended", party)] if party else [])


@pytest.mark.parametrize(
    ("behind", "facts_told"),
    [
        ("", [("forum_attended", "CIS")]),
        (" Several documents were signed after the meeting.", [("forum_attended", "CIS"), ("agreement_signed", "CIS")]),
    ],
)
def test_a_council_that_met_as_the_title_tells(behind, facts_told):
    """Who chaired a council's meeting took part in it; the meeting spoken of later is that one."""
    text = f"President Tokayev, who chaired the meeting, was the first to speak.{behind}"
    title = "The CIS Council of Heads of State met in Dushanbe"
    assert sorted(told(text, "", title=title)) == sorted(facts_told)


@pytest.mark.parametrize(
    ("told_next", "expected"),
    [
        ("The SCO leaders adopted a package of international documents.", ["SCO"]),
        ("The leaders adopted several important documents.", ["SCO"]),
        ("Parliament adopted several important documents on pensions.", []),
        ("The leaders adopted documents of no importance to trade.", []),
    ],
)
def test_documents_adopted_at_a_summit(told_next, expected):
    """Documents that are counted, and that those adopt who gather, are adopted by them all."""
    text = f"President Tokayev attended the SCO summit. {told_next}"
    assert [parties for _, parties in told(text, "agreement")] == expected


@pytest.mark.parametrize(
    ("summit", "expected"),
    [
        ("the upcoming SCO summit in Tashkent", ["SCO"]),
        ("the results of the recent SCO summit in Tashkent", []),
        ("upcoming SCO events in Tashkent", []),
    ],
)
def test_a_summit_that_is_spoken_of(summit, expected):
    """A summit to come of which two talk is to come, even if only its town is told."""
    text = f"President Tokayev met with President of Peru Ana Ruiz. They discussed {summit}."
    assert [parties for _, parties in told(text, "meeting_agreed")] == expected
