"""What departments put in releases of a few lines: joint texts, deals in a row, guests by their ranks."""

import pytest

from tests.extraction.told import dated, days, facts, people, sides, told


def signed(text: str, **release: str) -> list[tuple[str, str | None]]:
    """Return counterparts and title of each document."""
    return [
        (",".join(fact.counterparts), fact.title) for fact in facts(text, **release) if fact.kind == "agreement_signed"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Lima, Peru, Kazakhstan and Ghana signed a memorandum on water.", "GH"),
        ("On Monday in Nairobi, Kenya, Kazakhstan and Somalia concluded an agreement on ports.", "SO"),
        (
            (
                "On the margins of the summit in Rio de Janeiro, Brazil, Minister Omarov, Japanese Foreign Minister "
                "Takeshi Iwaya and Chilean Foreign Minister Ana Ruiz signed a memorandum of cooperation."
            ),
            "JP,CL",
        ),
        ("At a ceremony in Geneva, Switzerland, Kazakhstan, Rwanda and Togo adopted a joint statement.", "RW,TG"),
        ("In Lima, Peru, Kazakhstan and Peru signed a memorandum on water.", "PE"),
        ("In Lima, Peru, Minister Omarov signed a memorandum on water.", "PE"),
    ],
)
def test_where_something_was_signed(text, expected):
    """The state in which the town lies is no side of a document that others signed there."""
    assert [parties for parties, _ in signed(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov met with Ghanaian Vice President-Elect Jane Opoku.", [("GH", "Jane Opoku")]),
        ("The Minister received Peru's Vice President-elect Juan Soto on Monday.", [("PE", "Juan Soto")]),
        ("The Minister met with Libyan National Army Deputy Commander Ali Omar.", [("LY", "Ali Omar")]),
        ("The Minister received Libyan National Army Chief of Staff Ali Omar.", [("LY", "Ali Omar")]),
        ("He met with Philippine Coast Guard Commandant Ronnie Gavan.", [("PH", "Ronnie Gavan")]),
        ("The Minister met with the Peruvian National Police Director General Juan Soto.", [("PE", "Juan Soto")]),
        ("After talks with the Peruvian national delegation President Omarov left.", [("PE", "")]),
    ],
)
def test_ranks_of_guests(text, expected):
    """Who is elected to an office, or commands something, is called by it."""
    assert sides(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "They signed an Air Services Agreement with H.E. Sok Vanna, Minister-in-Charge of Civil Aviation of Cambodia.",
        "They signed an agreement with H.E. Sok Vanna, Minister in charge of Cambodia's State Secretariat of Tourism.",
        "An agreement was signed by H.E. Sok Vanna, Minister-in-Charge of Cambodia's Ministry of Trade.",
    ],
)
def test_ministers_in_charge_of_something(text):
    """They are of the state of what they are in charge of."""
    assert people(text, "agreement_signed") == [["Sok Vanna"]]
    assert [parties for parties, _ in signed(text)] == ["KH"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We look forward to welcoming President Ruiz of Peru on May 12 to discuss the upcoming G7 Summit in Bonn.",
            [("visit_agreed", "PE", "2025-05-12"), ("meeting_agreed", "G7", None)],
        ),
        (
            "The Minister of Laos will visit Washington next Monday to prepare the upcoming NATO Summit in Madrid.",
            [("visit_agreed", "LA", "2024-10-07"), ("meeting_agreed", "NATO", None)],
        ),
        (
            "On 20 October, we will host the Foreign Minister of Kenya and discuss the UN summit to be held in May.",
            [("visit_agreed", "KE", "2024-10-20"), ("meeting_agreed", "UN", "2025-05")],
        ),
        (
            "The President will go to Rome on October 12 to take part in the next G7 Summit.",
            [("meeting_agreed", "G7", "2024-10-12")],
        ),
    ],
)
def test_a_gathering_that_talks_are_about(text, expected):
    """The day of the talks is not that of the gathering, nor the other way round."""
    assert dated(text, home="US") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The President departed Astana today to commence a four-day state visit to China.", "2024-10-01/2024-10-04"),
        ("The President departed Astana on Monday for a two-day visit to Oman.", "2024-09-30/2024-10-01"),
        ("The Minister departed Astana yesterday for Rome, where he began a three-day visit.", "2024-09-30/2024-10-02"),
        ("The President departed Tokyo today after a five-day official visit to Japan.", "2024-09-27/2024-10-01"),
        ("He departed for Rome today to attend a summit and begin a two-day visit to Italy.", "2024-10-01/2024-10-02"),
        (
            "The Minister left today for a three-day visit to Laos, which takes place October 2-4.",
            "2024-10-02/2024-10-04",
        ),
        (
            "The President left this morning for a state visit to India. The visit takes place from 2 to 4 October.",
            "2024-10-02/2024-10-04",
        ),
    ],
)
def test_departing_to_begin_a_visit(text, expected):
    """Its days count from leaving on, unless it ends then; who has left is on it, though it begins tomorrow."""
    assert days(text, "visit_paid") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The President is leaving tomorrow for a state visit to India. The visit takes place from 2 to 4 October.",
            [("visit_agreed", "IN", "2024-10-02/2024-10-04")],
        ),
        (
            "He left for visits to Laos (2-3 October) and Japan (4 October).",
            [("visit_agreed", "LA", "2024-10-02/2024-10-03"), ("visit_agreed", "JP", "2024-10-04")],
        ),
    ],
)
def test_leaving_for_a_visit_tomorrow(text, expected):
    """It is still to come, and so are the legs of a journey."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "THIS COMMUNIQUE IS RELEASED JOINTLY BY THE WORLD HEALTH ORGANIZATION AND KAZAKHSTAN",
            "WHO",
        ),
        ("THE FOLLOWING JOINT STATEMENT WAS ISSUED BY THE GOVERNMENTS OF KAZAKHSTAN AND PERU", "PE"),
        ("Following is the text of a joint statement by the Republic of Kazakhstan and the Republic of Peru.", "PE"),
        ("The text of the joint statement of Kazakhstan, Japan and Chile on trade follows.", "JP,CL"),
        ("Below is the joint statement of the Foreign Ministers of Kazakhstan, Chile and India.", "CL,IN"),
        ("The following is a joint statement by Peru and Chile.", ""),
        ("The following is a statement by Minister Omarov on Peru.", ""),
        ("THE FOLLOWING IS ATTRIBUTABLE TO SPOKESPERSON OMAROV ON PERU", ""),
    ],
)
def test_whose_the_text_below_is(text, expected):
    """A first line tells whose joint statement a release gives, in capitals or not."""
    assert ",".join(parties for parties, _ in signed(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He signed trade agreements with Chile and Peru. Kazakhstan and Peru signed a memorandum on lithium.",
            [("CL,PE", "trade agreements with Chile and Peru"), ("PE", "memorandum on lithium")],
        ),
        (
            "The President issued joint statements with Togo and Benin, elevated ties with Ghana, and left for home.",
            [("TG,BJ", "joint statements with Togo and Benin")],
        ),
        (
            "The President issued Joint Trade Statements with Togo and Benin, and elevated relations with Ghana.",
            [("TG,BJ", "Joint Trade Statements with Togo and Benin")],
        ),
        (
            "We issued a joint statement with Peru. We and President Ruiz of Peru signed an MOU that will bring tin.",
            [("PE", "joint statement with Peru"), ("PE", "MOU")],
        ),
        (
            "The Ministers signed a number of agreements with Peru. Kazakhstan and Peru signed an agreement on visas.",
            [("PE", "agreement on visas")],
        ),
    ],
)
def test_deals_told_in_a_row(text, expected):
    """What was signed with each of several stays, though that with one has a name; a memorandum is no statement."""
    assert signed(text) == expected


def test_a_line_in_capitals_that_tells_nothing():
    """It is read as a headline is, and finds no more than there is."""
    text = "FOR IMMEDIATE RELEASE – OFFICE OF THE SPOKESPERSON OF KAZAKHSTAN\n\nThe Minister met A. Ruiz of Peru."
    assert told(text, ("meeting", "agreement")) == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Minister Omarov will travel to Lima, Peru from October 9-11 to attend the SCO meeting.\n\nThe "
                "Minister's visit advances a clear aim."
            ),
            [("meeting_agreed", "SCO", "2024-10-09/2024-10-11"), ("visit_agreed", "PE", "2024-10-09/2024-10-11")],
        ),
        (
            "Foreign Minister Soto of Chile is in Astana today. The Foreign Minister's visit underscores our ties.",
            [("visit_paid", "CL", "2024-10-01")],
        ),
        ("The Minister's visit underscores our commitment to Peru.", [("visit_paid", "PE", None)]),
    ],
)
def test_what_a_visit_is_good_for(text, expected):
    """It is still to come where all that is told before is, and where its words go on to is not where it was."""
    title = "Minister Omarov's visit to Peru" if "SCO" in text else ""
    assert dated(text, title=title) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov is in Lima today. He met with senior officials from Pacific countries.", []),
        ("Minister Omarov is in Lima today. He met with leaders from across the region.", []),
        ("Minister Omarov visited Lima today. He met with senior government officials.", ["PE"]),
    ],
)
def test_officials_of_many_states(text, expected):
    """They are not those of the country where somebody met them."""
    assert [parties for kind, parties in told(text, "meeting")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Next July, Peru will host a Lima APEC Summit.", [("meeting_agreed", "APEC", "2025-07")]),
        ("Tajikistan announced it will host the upcoming B5+1 meeting.", [("meeting_agreed", "B5+1", None)]),
    ],
)
def test_gatherings_that_somebody_will_host(text, expected):
    """A town may stand before what they are called by."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister met with Peruvian Foreign Minister Ruiz. They welcomed the progress since the June 2024 "
                "visit of Deputy Minister Juan Omarov."
            ),
            [("meeting_held", "PE", None), ("visit_paid", "PE", "2024-06")],
        ),
        (
            "He met with Ana Ruiz of Peru and recalled the August 2024 visit by Deputy Minister Omarov to Lima.",
            [("meeting_held", "PE", None), ("visit_paid", "PE", "2024-08")],
        ),
        (
            "They noted the June 2024 visit of the Prime Minister of Fiji.",
            [("visit_paid", "FJ", "2024-06")],
        ),
    ],
)
def test_visits_called_by_their_time(text, expected):
    """The time is that of the visit alone; one of home was to the only state of those named before."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Upon his arrival in Beijing, the President was accorded a ceremonial welcome by the military, and he "
                "was formally received by China's Deputy Foreign Minister Chen Xiaodong."
            ),
            [],
        ),
        (
            "The President, who arrived in Lima today, was received by Peru's Minister Ruiz with a guard of honour.",
            [],
        ),
        (
            "He came to Accra and was received by President Mahama of Ghana at Jubilee House with a guard of honour.",
            ["GH"],
        ),
        ("The President announced frameworks for trade talks with Togo and Benin.", []),
        ("The two sides agreed on a road map for negotiations with Kenya.", []),
        (
            (
                "Minister Ruiz of Peru spoke on Monday. This serves the interests of the two countries and meets the "
                "shared aspirations of their peoples."
            ),
            [],
        ),
    ],
)
def test_no_meetings(text, expected):
    """Who is welcomed on arrival meets nobody yet; nor does what meets aspirations, nor a framework for talks."""
    assert [parties for _, parties in told(text, "meeting")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Signed during the President's visit to Asia, the Kazakhstan-Japan Deal covers trade.", "JP"),
        ("Drafted last year, and concluded at the margins of the summit, the memorandum with Peru sets rules.", "PE"),
        ("Once signed, the Kazakhstan-Japan Deal will cover trade.", ""),
        ("To be signed during the President's visit to Asia, the Kazakhstan-Japan Deal covers trade.", ""),
        ("Signed into law last week, the act funds the agreement with Kenya.", ""),
    ],
)
def test_documents_behind_their_signing(text, expected):
    """A sentence may open with when a document was signed."""
    assert ",".join(parties for parties, _ in signed(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Philippine President Juan Soto left Brunei for Astana on Tuesday. During his three-day state visit to "
                "Brunei, both countries reaffirmed their ties."
            ),
            [],
        ),
        ("Nigerian President Bola Ade spoke. During his visit to Peru, he met President Ruiz.", []),
        (
            "Minister Omarov left for home on Tuesday. During his visit to Peru, the two countries signed a pact.",
            ["PE"],
        ),
        ("Chilean President Ana Ruiz spoke. During her visit to Kazakhstan, she met the President.", ["CL"]),
    ],
)
def test_visits_of_a_third_to_another(text, expected):
    """An agency also tells of those who went neither to home nor from it."""
    assert [parties for _, parties in told(text) if parties != "PH"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "In a speech during a state banquet for the visiting Chilean President in Lima, Peru's President Ana "
                "Ruiz said that ties were good."
            ),
            [],
        ),
        ("At a dinner for Chilean President Juan Soto in Astana, President Omarov hailed the ties.", ["CL"]),
    ],
)
def test_receptions_of_others(text, expected):
    """Who is given a dinner by somebody of a third state has met nobody of home."""
    assert [parties for _, parties in told(text, "meeting")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Ana Ruiz, Vice President for Central Asia at the World Bank, said that it would help.\n\nThis "
                "statement was made during a meeting between President Omarov and representatives of the World Bank."
            ),
            [("WB", "Ana Ruiz")],
        ),
        (
            "Ana Ruiz, Country Director at the World Bank, offered aid. She said this when she met the Minister.",
            [("WB", "Ana Ruiz")],
        ),
        ("The Minister met Japanese officials today, and spoke of Prime Minister Ishiba of Japan.", [("JP", "")]),
    ],
)
def test_who_said_it_at_a_meeting(text, expected):
    """Whoever is told to have said something there is one of the representatives who were met."""
    assert sides(text) == expected


def test_a_visit_of_others_that_is_welcomed():
    """A visit to somewhere else is only spoken of."""
    text = "We welcome the visit of Sheikh Tamim to Lima."
    assert told(text, ("meeting", "visit"), title="Welcoming the Visit of Amir Sheikh Tamim of Qatar to Lima") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Omarov led the Kazakh delegation to the inauguration of President Mahama of Ghana on Monday.",
            [("visit_paid", "GH", "2024-09-30")],
        ),
        (
            "Omarov will lead a high-level delegation to the inauguration of Namibian President Ana Ruiz on Friday.",
            [("visit_agreed", "NA", "2024-10-04")],
        ),
        ("The Minister led the delegation at the opening of the exhibition of Peru.", []),
        ("Ghana's Vice President led a delegation to the inauguration of the President of Togo.", []),
    ],
)
def test_delegations_led_to_an_inauguration(text, expected):
    """Who leads one there visits the state."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We met Minister Ana Ruiz of Peru today. As part of the visit, Minister Ruiz toured the port.", ["PE"]),
        ("We met the Ambassador of Peru today. As part of the visit, the Ambassador toured the port.", []),
        ("We met Minister Ana Ruiz of Peru in Lima today. During the visit, Minister Ruiz gave a dinner.", []),
    ],
)
def test_what_a_guest_did_as_part_of_the_visit(text, expected):
    """Whoever was met at home is on a visit, unless he lives there."""
    assert [parties for _, parties in told(text)] == expected


def test_a_visit_of_ours_spoken_of_in_a_joint_text():
    """Where the text names nobody of the other side, the title tells where it led."""
    text = "The two sides welcomed progress since the May 2024 visit of Deputy Minister Serik Omarov."
    title = "Joint Statement on the Kazakhstan-Peru Dialogue"
    assert ("visit_paid", "PE", "2024-05") in dated(text, title=title)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We met Minister Ana Ruiz of Peru today. Chilean Minister Juan Soto joined the meeting.", ["PE,CL"]),
        ("We met Minister Ana Ruiz of Peru today. They were joined by Chilean Minister Juan Soto.", ["PE,CL"]),
        ("We met Minister Ana Ruiz of Peru today. Her deputy Juan Soto of Peru joined the meeting.", ["PE"]),
        ("We met Minister Ana Ruiz of Peru today. Chilean Minister Juan Soto will join the talks.", ["PE"]),
        ("We met Minister Ana Ruiz of Peru today. Chilean Minister Juan Soto joined the party.", ["PE"]),
    ],
)
def test_who_joined_a_meeting(text, expected):
    """Somebody of a third state who came to the meeting told before was at one table with the others."""
    assert [parties for _, parties in told(text, "meeting_held")] == expected
