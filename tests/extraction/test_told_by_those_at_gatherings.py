"""Gatherings that those tell of who were there, and what somebody of home did at one."""

import pytest

from tests.extraction.told import days, told

KINDS = ("forum_attended", "meeting")


def gatherings(text, home="AU", **release):
    """Return kind and counterparts of the gatherings and meetings that a release tells."""
    return told(text, KINDS, home=home, published="2024-10-02", **release)


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Minister: Well, we had the Quad Foreign Ministers' Meeting in Tokyo yesterday.", "Quad"),
        ("Minister: We discussed this at the East Asia Summit on Thursday, and every leader agreed.", "EAS"),
        ("Minister: I'm just back from the APEC trade ministers' meeting in Arequipa.", "APEC"),
        ("Minister: I've just come from the Quad Foreign Ministers' Meeting.", "Quad"),
        ("Minister: This is my third ASEAN Regional Forum, and the mood was sombre.", "ARF"),
        ("Prime Minister: I want to thank President Soto for hosting this APEC Summit here in Lima.", "APEC"),
        ("Minister: When the G20 Finance Ministers met in Lima last week, I raised supply chains.", "G20"),
    ],
)
def test_told_in_the_first_person(text, party):
    """Whoever tells that he held it, spoke there or has come from it was there."""
    assert gatherings(text) == [("forum_attended", party)]


@pytest.mark.parametrize(
    "text",
    [
        "Minister: We will raise this at every summit of the G20.",
        "Minister: When the EU Finance Ministers met in Brussels last week, they raised supply chains.",
        "Minister: We agreed to see what the EU summit decides.",
    ],
)
def test_not_told_in_the_first_person(text):
    """What others did at a gathering, and what is to be done at some, is no participation."""
    assert not gatherings(text)


@pytest.mark.parametrize(
    ("text", "home", "party"),
    [
        (
            "Foreign Minister Katz presented his plan for an island at the meeting of EU ministers in Brussels.",
            "IL",
            "EU",
        ),
        ("The Minister briefed the OSCE Permanent Council in Vienna today on its priorities.", "PL", "OSCE"),
        ("The Minister said that the EU must act quickly while speaking at the UN Security Council.", "NL", "UN"),
        ("President Japarov arrived in Astana, where the SCO summit is taking place.", "KG", "SCO"),
        ("The President welcomed the leaders of Peru and Chile to the informal OTS summit in Shusha.", "AZ", "OTS"),
        ("The Minister's presence at the 21st CICA summit in Lima showed that trust is needed.", "KZ", "CICA"),
        ("Oman participated, represented by its minister, in the emergency meeting of the Arab League.", "OM", "LAS"),
        ("The IGAD summit, to which Ethiopia sent its State Minister, took place in Entebbe.", "ET", "IGAD"),
        (
            "The NAM summit was preceded by a NAM meeting, where the Sri Lanka delegation was led by its envoy.",
            "LK",
            "NAM",
        ),
        ("The Nordic-Baltic Eight gathered at foreign minister level in Visby. Minister Sund took part.", "SE", "NB8"),
        ("The G7 convened in Capri on April 17, with Minister Joly representing Canada.", "CA", "G7"),
        ("Minister Gerapetritis at the EU Ministerial Meeting (Luxembourg, 22.04.2024)", "GR", "EU"),
    ],
)
def test_being_there(text, home, party):
    """Whatever somebody of home did at a gathering, he was there."""
    assert gatherings(text, home) == [("forum_attended", party)]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister welcomed the commitments made at the EU summit.",
        "The Minister looked forward to the decisions of the coming AU summit.",
        "The Minister criticised the language which was used at the EU summit.",
        "The G7 met in Capri last week.",
    ],
)
def test_not_being_there(text):
    """What is said of a gathering from afar is no participation."""
    assert not gatherings(text)


def test_whose_statement_it_is():
    """A title tells for which state a statement was made."""
    title = "Statement of Mexico at the 54th General Assembly of the OAS"
    assert gatherings("Mr. President, we believe in this house.", "MX", title=title) == [("forum_attended", "OAS")]
    assert not gatherings("Mr. President, they believe in it.", "PE", title=title)


@pytest.mark.parametrize(
    ("text", "home", "parties"),
    [
        ("Minister Saidov held a C5+1 meeting with Secretary Blinken on 22 September.", "UZ", "US"),
        ('Minister Ruiz took part in the "Summit of the Future" and met with the Minister of Greece.', "AM", "GR"),
        ("Secretary Manalo, with the other ASEAN Foreign Ministers, called on the President of Laos.", "PH", "LA"),
        (
            ("Secretary of State Blinken, South Korean Foreign Minister Cho Tae-yul and Japanese Foreign Minister "
            "Kamikawa Yoko convened a trilateral ministerial meeting."),
            "US", "KR,JP",
        ),
        ("The trilateral mechanism of Türkiye, Azerbaijan and Georgia met in Istanbul on 24 April.", "TR", "AZ,GE"),
        (
            ("The Minister hosted defence ministers from Japan, Fiji and Peru in Honolulu on 2 May for a "
            "quadrilateral meeting."),
            "AU", "JP,FJ,PE",
        ),
    ],
)  # fmt: skip
def test_meetings_beside_gatherings(text, home, parties):
    """Who was met is told beside the name of a format, and several who meet once are in one room."""
    assert [one for one in gatherings(text, home) if one[0] == "meeting_held"] == [("meeting_held", parties)]


@pytest.mark.parametrize(
    ("text", "home", "party"),
    [
        ("Micheál Martin was among the ministers who gathered for the Foreign Affairs Council.", "IE", "EU"),
        ("King Letsie III graced the SADC Mid-Year Coordination Meeting in Accra as Champion.", "LS", "SADC"),
        ("Dr Ruiz took part in the ministerial meeting organised by Germany, Peru and Chile in Paris.", "EG", "FR"),
        ("The delegation of Kenya attended the third Doha meeting convened by the UN on 30 June.", "KE", "UN"),
        ("As ASEAN Chair, Lao PDR successfully hosted the 57th ASEAN Foreign Ministers' Meeting.", "LA", "ASEAN"),
        ("The Minister has left for New York at the head of the delegation to the 79th UNGA.", "NP", "UN"),
        ("Bruno Rodríguez leads the Cuban representation at the high-level segment of the OAS.", "CU", "OAS"),
        ("The President spoke of the CARICOM meeting that he had attended in Grenada.", "SR", "CARICOM"),
        ("Minister Fidan is in Lima to represent our country at the UN Security Council's open debate.", "TR", "UN"),
        ("The Secretary of State, Luca Beccari, was a speaker this morning at the CIS summit.", "SM", "CIS"),
        ("President Guelleh chaired the 42nd Extraordinary Assembly of IGAD Heads of State.", "DJ", "IGAD"),
        ("Kigali is hosting this week the 70th session of the WHO Regional Committee.", "RW", "WHO"),
        ("Minister Soto, at the OAS special session held on Wednesday, demanded their release.", "PA", "OAS"),
        ("The Minister pleaded his country's cause before the UN Security Council on Monday.", "KE", "UN"),
        ("Canada was represented by Minister Blair at the G20 in Rome on 6 September.", "CA", "G20"),
    ],
)  # fmt: skip
def test_being_there_in_other_words(text, home, party):
    """Who leads, hosts, graces or pleads was there; a group named with a town is its gathering there."""
    assert gatherings(text, home) == [("forum_attended", party)]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister praised the G20 countries.",
        "The Minister spoke of the war in which the G7 is engaged.",
        "The Minister briefed reporters on the outcome of the CARICOM meeting.",
    ],
)
def test_not_being_there_in_other_words(text):
    """A group that is spoken of, and the press that is told of a gathering, are none."""
    assert not gatherings(text)


@pytest.mark.parametrize(
    ("title", "text", "home", "parties"),
    [
        (
            "Readout of the Trilateral Meeting with Japan and Peru",
            "Deputy Secretary Campbell met with Vice Minister Okano of Japan and Vice Minister Ruiz of Peru.",
            "US",
            "JP,PE",
        ),
        (
            "",
            "Xavier Bettel met his Dutch and Belgian counterparts for a Benelux working lunch on Monday.",
            "LU",
            "NL,BE",
        ),
    ],
)
def test_met_at_one_table(title, text, home, parties):
    """A title that calls a meeting one of three, or a lunch, tells that both others were there at once."""
    assert gatherings(text, home, title=title) == [("meeting_held", parties)]


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [
        (
            "The meeting of the heads of the foreign ministries in the C5+1 format took place in Lima on 4 June.",
            "UZ",
            [("forum_attended", "C5+1")],
        ),
        (
            "The IBSA ministers, Naledi Pandor, S. Jaishankar of India and Mauro Vieira of Brazil, met.",
            "ZA",
            [("meeting_held", "IN,BR")],
        ),
        ("Egypt, Jordan and Qatar met at ministerial level in Cairo.", "EG", [("meeting_held", "JO,QA")]),
    ],
)
def test_formats_once(text, home, expected):
    """A meeting of a format is told once: as a gathering, or as a meeting with those who are named of it."""
    assert gatherings(text, home) == expected


def test_title_of_a_speech_at_a_group():
    """`At the European Political Community` is at its gathering."""
    title = "PM remarks at the European Political Community"
    assert gatherings("It is a great pleasure to welcome you.", "GB", title=title) == [("forum_attended", "EPC")]


@pytest.mark.parametrize(
    ("title", "text", "home", "party"),
    [
        ("Statement by Ambassador Ana Ruiz, UNSC open debate on peace, 24 October 2023", "Thank you.", "IE", "UN"),
        ("", "The Ambassador participated in the UN Security Council briefing on the Sahel.", "PK", "UN"),
        ("", "The Adviser, who is attending the CHOGM in Apia, gave a lecture.", "BD", "Commonwealth"),
        ("", "During his stay in Lima for APEC, the Secretary gave a lecture.", "LK", "APEC"),
        ("", "Returning to Abuja from the ECOWAS summit in Accra, the President went home.", "NG", "ECOWAS"),
        ("", "During the just concluded AU Summit in Addis Ababa, President Ruto launched it.", "KE", "African Union"),
        ("", "Addis Ababa played host to the 37th AU Summit on 17-18 February.", "ET", "African Union"),
        ("", "Croatia hosted in Dubrovnik leaders of twelve countries for the third OTS Summit.", "HR", "OTS"),
    ],
)
def test_speeches_stays_and_hosts(title, text, home, party):
    """A statement made in a debate, a stay for a summit, the return from it and its host tell of it."""
    assert gatherings(text, home, title=title) == [("forum_attended", party)]


@pytest.mark.parametrize(
    ("title", "text", "home", "expected"),
    [
        ("Meeting of EU foreign ministers", "The Minister said in Brussels on Monday that it stays.", "FR", ["EU"]),
        ("Meeting of EU foreign ministers", "Peru's Minister said on Monday that it stays.", "FR", []),
        ("", "ALBA-TCP held its 23rd summit in Caracas, with President Maduro as host.", "VE", ["ALBA"]),
        ("", "UNASUR held its summit in Lima.", "VE", []),
        ("", "Indonesia, as this year's chair, convened the first ASEAN Forum in Jakarta.", "ID", ["ASEAN"]),
        ("", "Myanmar sent its Permanent Secretary to the ASEAN Summit in Vientiane.", "MM", ["ASEAN"]),
        ("", "Niger will no longer attend ECOWAS meetings.", "NE", []),
        ("", "The Minister of Economy took part in the APEC Leaders' Week as a guest.", "UY", ["APEC"]),
        ("", "Nepal participated in the 17th Ministerial of the Colombo Process.", "NP", ["Colombo Process"]),
    ],
)
def test_titles_and_senders(title, text, home, expected):
    """A title that is a gathering's name, who convenes it and who sends somebody to it tell who was there."""
    assert gatherings(text, home, title=title) == [("forum_attended", one) for one in expected]


def test_day_of_what_somebody_chaired():
    """The day stands behind who chaired it."""
    text = "The first SCO ministerial, chaired by Foreign Minister Ruiz, opened in Lima on 28 September."
    assert days(text, "forum_attended", home="RU", published="2024-10-02") == ["2024-09-28"]


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [
        (
            "Antonio Tajani, Foreign Minister, is today in Luxembourg for the EU's General Affairs Council.",
            "IT",
            [("forum_attended", "EU")],
        ),
        (
            "The Minister attended the 28th OSCE Economic and Environmental Forum held in Vienna on 12 February.",
            "TR",
            [("forum_attended", "OSCE")],
        ),
        (
            "The Foreign Secretary joined G7 counterparts for a video call this evening.",
            "GB",
            [("forum_attended", "G7")],
        ),
        (
            "The Speaker heads the Latvian delegation to the Baltic Assembly session opening on 24 November.",
            "LV",
            [("meeting_agreed", "Baltic Assembly")],
        ),
        (
            "The Speaker headed the Latvian delegation to the Baltic Assembly session opening on 24 September.",
            "LV",
            [("forum_attended", "Baltic Assembly")],
        ),
    ],
)
def test_owners_calls_and_delegations(text, home, expected):
    """Councils of an owner, calls of a group, and delegations to what is to come are read."""
    assert gatherings(text, home) == expected


@pytest.mark.parametrize(
    ("text", "home", "party"),
    [
        ("Prime Minister Rabuka spoke of the CARICOM and attended its 22nd Summit in Port Vila.", "FJ", "CARICOM"),
        ("Bhutan was represented at the SAARC Programming Committee's session in Kathmandu.", "BT", "SAARC"),
    ],
)
def test_its_sessions(text, home, party):
    """`Its session` is that of the organisation told of in the same sentence; so is that of a committee of one."""
    assert gatherings(text, home) == [("forum_attended", party)]


def test_no_sessions_of_its_own():
    """`Its forum` is that of no organisation where none is told of."""
    assert not gatherings("The Minister visited the university and took part in its annual forum.", "GH")
