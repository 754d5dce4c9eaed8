"""What press secretaries and agencies of Asia tell: lines over announcements, ministerials, receptions, rolls."""

import pytest

from tests.extraction.told import dated, days, facts, sides, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "(1) Kazakhstan-Peru Ministerial Meeting\n\nMinister Omarov will hold talks with Ms. Ana Ruiz, Foreign "
                "Minister of Peru, on Friday, October 4."
            ),
            [("meeting_agreed", "PE", "2024-10-04")],
        ),
        (
            (
                "(1) Minister Omarov's Visit to the U.S.\n\nI have two things to tell you.\n\n"
                "I will visit Boston, the U.S., on October 8."
            ),
            [("visit_agreed", "US", "2024-10-08")],
        ),
        (
            "(1) Minister Omarov's Visit to Peru\n\nMinister Omarov visited Peru last week.",
            [("visit_paid", "PE", "2024-09-23/2024-09-29")],
        ),
        (
            "(2) Kazakhstan-Peru “2+2”\n\nOn October 8, it is planned to hold a Kazakhstan-Peru “2+2” in Astana.",
            [("meeting_agreed", "PE", "2024-10-08")],
        ),
    ],
)
def test_a_line_over_an_announcement(text, expected):
    """It names what the part below it tells, to be or to have been."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We will hold a ministerial meeting with Peru on Friday.", [("meeting_agreed", "PE")]),
        ("I shall also have a summit with Ghana in May.", [("meeting_agreed", "GH")]),
        ("With Chile, we will hold a foreign ministers' meeting in May.", [("meeting_agreed", "CL")]),
        ("Peru, Kazakhstan and Chile held a ministerial on Monday.", [("meeting_held", "PE,CL")]),
        ("Kazakhstan and Ghana held a summit in Accra in March.", [("meeting_held", "GH")]),
        ("Peru held a ministerial meeting with Chile on Monday.", []),
        ("We will hold an exhibition with Peru in May.", []),
        ("We took part in a summit with Peru's merchants.", []),
        ("Kazakhstan, Peru, Chile and Ghana hold sessions of the UN Council.", []),
    ],
)
def test_ministerials_with_states(text, expected):
    """A state stands for its minister, where ministers of home meet it."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At a reception in Astana for Ana Ruiz, Deputy Minister of Peru, President Omarov praised the ties.", 1),
        ("At the September 26 reception for Peruvian Ambassador Ana Ruiz, the President praised the ties.", 1),
        ("At a reception for visiting Lieut. Gen. Ana Ruiz, Army Chief of Peru, the President spoke.", 1),
        ("At a reception for veterans, the President recalled the march to Lima.", 0),
        ("The President gave a reception for the Ambassadors of Peru and Ghana, who presented credentials.", 0),
    ],
)
def test_receptions(text, expected):
    """Whom a reception is for has been met; those who present credentials there do no more."""
    assert len(told(text, "meeting_held")) == expected


def test_a_roll_below_credentials():
    """Offices may stand before the names."""
    text = (
        "Two new envoys presented credentials to President Omarov today.\n\nThe newly accredited ambassadors are as "
        "follows :\n\nAmbassador of Peru – Ana Ruiz\n\nAmbassador of Ghana – Kofi Ansah"
    )
    assert sides(text, "credentials_presented") == [("PE", "Ana Ruiz"), ("GH", "Kofi Ansah")]
    appointed = text.replace("Two new envoys presented credentials to President Omarov", "Omarov appointed two envoys")
    assert sides(appointed, "credentials_presented") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met Ana Ruiz of Peru. He will hold talks with the unions on Friday.", []),
        ("He met Ana Ruiz of Peru. He will hold a dialogue with young people in May.", []),
        ("He met Ana Ruiz of Peru. The next round with the Peruvian side will be in May.", ["2025-05"]),
        ("Minister Ana Ruiz of Peru and I met. In May we look forward to hosting in Astana the 4th Energy Dialogue.",
         ["2025-05"]),
        ("He went to Lima for the Kazakhstan-Peru consultations. He will lead the talks.", [None]),
        ("He went to Lima for the Kazakhstan-Peru consultations. He praised the outcome.", []),
    ],
)  # fmt: skip
def test_talks_to_come(text, expected):
    """Those of a crowd are none; those that somebody has only set out for are."""
    assert days(text, "meeting_agreed") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He dined with Minister Ana Ruiz of Peru on Sunday. Today's talks were on gas.", ["2024-09-29", "2024-10-01"]),
        ("He met Ana Ruiz of Peru today. Today's talks covered trade.", ["2024-10-01"]),
        ("He met Ana Ruiz of Peru today. He then chaired today's meeting of the Cabinet.", ["2024-10-01"]),
        (
            "Minister Ana Ruiz of Peru and I met today, after the 5th Energy Dialogue in Lima in May, where we spoke.",
            ["2024-05", "2024-10-01"],
        ),
        ("He met Ana Ruiz of Peru today. He recalled his recent trip to Ghana and his talks with President Kofi Ansah.",
         ["2024-10-01"]),
        ("The session, to follow up on the Kazakhstan-Peru talks held in Lima on May 3, is long.", ["2024-05-03"]),
    ],
)  # fmt: skip
def test_talks_called_to_mind(text, expected):
    """They count with their day."""
    assert sorted(map(str, days(text, "meeting_held"))) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I will meet Minister Ana Ruiz of Peru, taking the opportunity of her visit to Kazakhstan.", "visit_agreed"),
        ("I met Minister Ana Ruiz of Peru, taking the opportunity of her visit to Kazakhstan.", "visit_paid"),
        ("I plan to hold talks with Minister Ana Ruiz of Peru on the occasion of her visit to Astana.", "visit_agreed"),
    ],
)
def test_the_occasion_of_a_meeting(text, kind):
    """It is a visit that is to come where the meeting is."""
    assert told(text) == [(kind, "PE")]


def test_what_will_be_done_at_a_session():
    """Nobody has taken part in what those who speak only aim to do there."""
    assert told("At the UN Security Council meeting, we aim to speak of water.", "forum") == []
    assert told("At the UN Security Council meeting, we spoke of water.", "forum") == [("forum_attended", "UN")]


def test_days_of_one_of_two_visitors():
    """Whoever is to be met is so on the days of his own visit."""
    text = (
        "Minister Ana Ruiz of Peru will visit Astana on October 8. They will prepare the visit of President Juan Soto "
        "of Peru later this month. Ruiz is also to call on President Omarov."
    )
    assert days(text, "meeting_agreed") == ["2024-10-08"]


def test_a_visit_of_a_month_to_come():
    """It has not been paid, whatever is told of it."""
    text = "The President received an honorary visit from Foreign Minister Ana Ruiz of Peru on Monday."
    assert told(text, "") == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Minister Ana Ruiz of Peru was hosted to lunch by Minister Omarov, together with Minister Seri and "
                "Minister Aliev."
            ),
            1,
        ),
        ("Minister Ana Ruiz of Peru was received by Minister Omarov and Prime Minister Seri.", 2),
        ("Minister Ana Ruiz of Peru held talks with President Omarov and Prime Minister Seri.", 2),
        ("Minister Ana Ruiz of Peru held talks with Prime Minister Seri and Minister Omarov.", 1),
        ("Minister Omarov's trip to Peru, which is being hosted by Minister Ana Ruiz, is his first.", 0),
        (
            (
                "He met with Ana Ruiz, Member of the Council of State, Director of the Office of the Central Board for "
                "Trade, and Minister of Foreign Affairs of Peru."
            ),
            1,
        ),
        ("He met with Ana Ruiz, Foreign Minister of Peru, Speaker of the Parliament, and the President.", 1),
    ],
)
def test_hosts_and_offices_in_a_row(text, expected):
    """Hosts who are together hold one meeting, and so does who has several offices."""
    assert len(told(text, "meeting")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He will call on Speaker Juan Soto and Leader of the Opposition Ana Ruiz of Peru.", ["Juan Soto", "Ana Ruiz"]),
        ("Minister Ana Ruiz of Peru and I held our first ministerial meeting today.", ["Ana Ruiz"]),
        ("I intend to use this occasion to meet Minister Ana Ruiz of Peru.", ["Ana Ruiz"]),
        ("I plan to go to Lima, see the port and exchange views with Minister Ana Ruiz of Peru.", ["Ana Ruiz"]),
        ("They want better Kazakhstan-Peru relations and valued the meeting.", []),
        ("They welcomed the conclusion of long negotiations on the EU-Kazakhstan accord in May.", []),
        ("He came back after the 2023 G20 Meeting of Finance Ministers in Peru.", []),
    ],
)
def test_who_is_met(text, expected):
    """Whom a sentence names, in whatever way, and nobody where it names no meeting."""
    assert [name for _, name in sides(text) + sides(text, "meeting_agreed")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Ana Ruiz of Peru previously visited Astana.", []),
        ("I had spoken about visiting Peru around this spring.", []),
        ("He will be visiting Peru's neighbouring countries in May.", []),
        ("Minister Omarov met Ana Ruiz of Peru on his trip back to Kazakhstan.", []),
        ("President Omarov will be coming home tonight from a state visit to Peru.", [("visit_paid", "PE")]),
        ("Minister Ana Ruiz of Peru was due in Astana on October 8.", [("visit_agreed", "PE")]),
    ],
)
def test_visits_that_are_none_and_some_that_are(text, expected):
    """An old visit, a wish and the way home are none."""
    assert told(text) == expected


def test_days_of_visits_and_statements():
    """Neither the day of a statement nor the year that a visit is compared with is its time."""
    text = "Fine, according to a statement issued on Friday. The visiting Minister of Peru, Ana Ruiz, met Omarov."
    assert days(text, "visit_paid") == [None]
    text = "President Omarov met President Ana Ruiz of Peru. “This visit is a peak in the ties of this year,” he said."
    assert days(text, "visit_paid") == [None]
    text = "He will visit Lima and Cusco, Peru, from 8 to 12 October. He will travel to Cusco on 10 October."
    assert days(text, "visit_agreed") == ["2024-10-08/2024-10-12"]
    text = "He will visit Peru and Chile from 8 to 12 October. He will visit Chile on 10 October."
    assert days(text, "visit_agreed") == ["2024-10-08/2024-10-12", "2024-10-10"]


def test_lines_over_gatherings_and_calls():
    """A line names the gathering to come; a telephone meeting is a call."""
    text = "Attendance at the G20 Ministerial Meeting\n\nI plan to attend the G20 Ministerial Meeting on October 8."
    assert dated(text) == [("meeting_agreed", "G20", "2024-10-08")]
    text = "The two ministers agreed on it in a telephone meeting with Minister Ana Ruiz of Peru last week."
    assert told(text, ("call", "meeting")) == [("call_held", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Efforts are under way to arrange a visit to Astana by Minister Ana Ruiz of Peru.", []),
        ("Talks are under way with Lima to arrange a visit to Astana by Minister Ana Ruiz of Peru.", []),
        ("The ministry is in talks with Lima to arrange a visit by Foreign Minister Ana Ruiz of Peru.", []),
        ("They spoke of the push by Astana to host a summit with Peru and Chile.", []),
        ("In a bid to help trade, he will hold talks with President Ana Ruiz of Peru.", [("meeting_agreed", "PE")]),
        ("They noted activities, including the visit to Peru by Minister Omarov in May.", [("visit_paid", "PE")]),
        (
            "Minister Ana Ruiz of Peru hosted a lunch reception in honour of Foreign Minister Omarov.",
            [("meeting_held", "PE")],
        ),
        ("He met President Ana Ruiz of Peru on the sideslines of the ASEAN Summit.", [("meeting_held", "PE")]),
    ],
)
def test_what_is_only_arranged(text, expected):
    """What somebody tries to arrange is nothing yet; an example of what was done is."""
    assert told(text, ("visit", "meeting")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They spoke of what President Omarov and President Ana Ruiz of Peru agreed during their talks in May.", 1),
        (
            "He will speak of what President Omarov and President Ana Ruiz of Peru reached at their summit.",
            1,
        ),
        ("President Omarov and President Ana Ruiz of Peru agreed to cooperate at their summit in May.", 0),
    ],
)
def test_what_was_reached_at_talks(text, expected):
    """Two presidents met where they reached what is spoken of."""
    assert len(told(text, "meeting_held")) == expected


def test_plans_told_beside_plans():
    """Talks for which somebody will meet are to come, and so is a journey during which he plans to do something."""
    text = "He is expected to meet the King of Malaysia and Prime Minister Ana Ali for the fourth annual "
    text += "consultation between Kazakhstan and Malaysia."
    assert told(text, "meeting_held") == []
    text = "He will make a visit to Peru. On his three-day trip from Sunday, he intends to meet Ana Ruiz of Peru."
    assert told(text, "visit") == [("visit_agreed", "PE")]


def test_days_of_what_was_said():
    """A visit that is welcomed is not of a day of which the host speaks besides."""
    text = "He welcomed the visit of President Ana Ruiz of Peru and said that last month much had been done."
    assert days(text, "visit_paid") == [None]
    text = "He looks forward to meeting the President during his visit to Peru on 8 October, during which he will also "
    text += "attend the Lima Summit."
    assert days(text, "visit_agreed") == ["2024-10-08"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Omarov would meet President Ana Ruiz of Peru, it said in a statement.", [("meeting_agreed", "PE")]),
        ("President Omarov would visit Peru in May, the department said.", [("visit_agreed", "PE")]),
        ("President Omarov would meet President Ana Ruiz of Peru if he was asked to, the department said.", []),
        ("President Omarov would like to meet President Ana Ruiz of Peru, the office said.", []),
        ("President Omarov visited the southern Peruvian city of Cusco in May.", [("visit_paid", "PE")]),
        ("President Omarov arrived in the northern German port city of Kiel.", [("visit_paid", "DE")]),
        ("President Omarov will visit the Peruvian town of Cusco in May.", [("visit_agreed", "PE")]),
    ],
)
def test_what_an_office_said_and_cities_told_by_their_state(text, expected):
    """What would be is a plan where an office has said so; a city is told by its state."""
    assert told(text, ("visit", "meeting")) == expected


def test_day_of_an_announcement():
    """The day on which something is announced is not that of what is announced."""
    text = "The President will travel to Peru, which is my second announcement today."
    assert days(text, "visit_agreed") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We welcome the start of Peru's bilateral negotiations with the IAEA.", []),
        ("We welcome Peru's talks with Chile, and Ghana's recent meeting with Qatar.", []),
        ("Minister Omarov told reporters of Peru's meeting with Minister Serik in Lima on Monday.", ["PE"]),
        ("They discussed their recent engagements with the Peruvian and Chilean presidents.", []),
        ("Minister Omarov discussed trade with Minister Ana Ruiz of Peru.", ["PE"]),
        (
            "Minister Omarov and Minister Ana Ruiz of Peru had the opportunity to meet on the margins of the G20.",
            ["PE"],
        ),
        (
            (
                "Minister Omarov met a delegation comprised of judges of Peru, including Chief Justice Ana Ruiz, "
                "Prosecutor Luis Vega, and President of the Electoral Court Eva Paz."
            ),
            ["PE"],
        ),
        (
            "Minister Omarov met Secretary Ana Ruiz of Peru and Trade Ministry Office Director Eva Bello of Chile.",
            ["PE", "CL"],
        ),
        ("I met with ministers from Peru, from Chile, and from Ghana.", ["PE,CL,GH"]),
        ("I met with the Minister of Peru, and from Chile we flew to Ghana.", ["PE"]),
    ],
)
def test_who_of_those_told_of_has_met(text, expected):
    """Talks of others, and what is only discussed, are none of home; those of one delegation come together."""
    assert [parties for _, parties in told(text, "meeting_held")] == expected


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        (
            "On Friday, October 4, President Omarov will host President Ana Ruiz of Peru in Astana.",
            "Statement on the Meeting between President Omarov and President Ana Ruiz of Peru",
            [("visit_agreed", "PE")],
        ),
        (
            "President Ruiz of Peru will visit Astana again in May. The leaders discussed trade.",
            "Readout of President Omarov's Meeting with President Ana Ruiz of Peru",
            [("visit_agreed", "PE"), ("meeting_held", "PE")],
        ),
        ("QUESTION: What do you hope for?", "Transcript of doorstop: Astana: [Meeting with Peruvian counterpart]", []),
        (
            "The Premier of Peru will visit Astana on 18-19 October. On 18 October, we will meet to discuss trade.",
            "",
            [("visit_agreed", "PE"), ("meeting_agreed", "PE")],
        ),
        ("On 18 October, President Vega of Peru and I will meet to discuss trade.", "", [("meeting_agreed", "PE")]),
        ("President Vega of Peru and I will meet the press at noon.", "", []),
        ("A senior rebel delegation visited Lima last week.", "", []),
        ("This is the first visit by Houthi officials to Lima since the truce.", "", []),
        ("A senior delegation visited Lima last week.", "", [("visit_paid", "PE")]),
    ],
)
def test_what_titles_announce_and_who_goes(text, title, expected):
    """A meeting of the title is to come as the visit is; those who act for no state go nowhere for home."""
    assert told(text, "", title=title) == expected


def test_a_document_signed_beside_somebody():
    """It is the one that was told before."""
    text = "Kazakhstan signed a border treaty with Peru.\n\nI signed the treaty alongside Minister Ana Ruiz of Peru."
    assert told(text, "agreement") == [("agreement_signed", "PE")]


def test_official_relations():
    """They are those of diplomats."""
    text = "Kazakhstan and Peru established official relations on 4 May 2024."
    assert told(text, "relations") == [("relations_established", "PE")]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("In Chile, Minister Omarov and the Foreign Minister of Peru discussed trade.", "meeting", ["PE"]),
        ("Noting a summit held in Chile, Minister Omarov and the Foreign Minister of Peru met.", "meeting", ["PE"]),
        ("On Chile, Minister Omarov and the Foreign Minister of Peru agreed to meet.", "meeting", ["PE"]),
        ("In Peru, Minister Omarov and President Ana Ruiz of Peru discussed trade.", "meeting", ["PE"]),
        ("Minister Omarov will speak of politics, and of the Minister's recent travel to Peru.", "visit", []),
        ("Minister Omarov previewed the Minister's travel to Peru, which begins on Monday.", "visit", ["PE"]),
        ("This is the fifth time that President Ruiz of Peru and I have had meetings.", "meeting", []),
        ("President Ruiz of Peru and I have had meetings in Lima today.", "meeting", ["PE"]),
        ("Minister Omarov had a meeting with the Peru Business Coalition.", "meeting", []),
        ("Omarov welcomed the role of Peru as host of the G20 in 2026.", "", []),
        ("They noted that Kazakhstan had bid to host the G20 summit in 2026.", "", []),
        ("Kazakhstan will host the G20 summit in 2026.", "", ["G20"]),
    ],
)
def test_what_is_only_spoken_of(text, kind, expected):
    """The place where it was done takes no part; what was lately, often or may come is told of no day."""
    assert [parties for _, parties in told(text, kind)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two leaders discussed the floods that struck Lima in September.", []),
        ("In September the two leaders discussed trade.", ["2024-09"]),
        ("Trade was discussed between the two leaders in September.", ["2024-09"]),
    ],
)
def test_the_month_of_what_was_discussed(text, expected):
    """It is none of those who discussed it on the telephone."""
    before = "Minister Omarov spoke by telephone today with President Ruiz of Peru. "
    assert days(before + text, "meeting_held") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I have just ended a visit to the Pacific region, encompassing Peru and Chile.", ["PE", "CL"]),
        ("Omarov made a visit to Latin America, taking in Peru, Chile and Brazil.", ["PE", "CL", "BR"]),
        ("His visit to the region will include Peru.", ["PE"]),
        ("Omarov will tour the region, including Peru and Chile.", ["PE", "CL"]),
        ("Omarov visited the Embassy, including its Peru section.", []),
    ],
)
def test_countries_of_a_region_that_is_toured(text, expected):
    """Those that are named are where the tour leads."""
    assert [parties for _, parties in told(text, "visit")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They signed the Border Arrangement with Peru, strengthening trust.", "Border Arrangement with Peru"),
        ("They signed a Memorandum with Peru on Strengthening Trade.", "Memorandum with Peru on Strengthening Trade"),
    ],
)
def test_where_the_title_of_what_is_signed_ends(text, expected):
    """What a document does is none of its title, unlike what it is on."""
    assert [fact.title for fact in facts(text)] == [expected]
