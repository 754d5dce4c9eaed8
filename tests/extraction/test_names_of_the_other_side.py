"""Who is meant: ministries of several fields, bishops, names with accents, and those between whom one signed."""

import pytest

from tests.extraction.told import days, sides, told


@pytest.mark.parametrize(
    "office",
    [
        "State Secretary of the Ministry of Foreign Affairs, European Union and Cooperation of the Kingdom of Spain",
        "Secretary of the Ministry for Foreign Affairs, the European Union and Cooperation of Spain",
        "Director of the Ministry of Foreign Affairs and Cooperation of Spain",
    ],
)
def test_a_ministry_of_several_fields(office):
    """An organisation among the fields of a ministry is not met with."""
    assert sides(f"Minister Serik met with Diego Ruiz, {office}.") == [("ES", "Diego Ruiz")]


@pytest.mark.parametrize(
    "nuncio",
    [
        "Archbishop Marco Rossi, the Apostolic Nuncio,",
        "Archbishop Marco Rossi, the new representative of His Holiness Pope Leo in Kazakhstan,",
    ],
)
def test_a_bishop_with_an_office(nuncio):
    """Who presents credentials for the Pope is the bishop, and not the Pope."""
    text = f"{nuncio} presented his credentials to President Aidos Serik."
    assert sides(text, "credentials_presented") == [("VA", "Marco Rossi")]


def test_an_ambassador_who_is_yet_to_present_credentials():
    """A French word for one is no name."""
    text = "Minister Serik met the Ambassador of Peru, Ana Soto, and the Ambassador Agréé of Spain, Diego Ruiz."
    assert sides(text) == [("PE", "Ana Soto"), ("ES", "Diego Ruiz")]


def test_a_name_with_and_without_accents():
    """Who is spelt without accents further on is the same person."""
    text = "President Serik hosted his Chadian counterpart Ali Déby Sow. President Deby, who is on a visit, left today."
    assert sides(text) == [("TD", "Ali Déby Sow")]
    assert sides(text, "visit_paid") == [("TD", "Ali Déby Sow")]


@pytest.mark.parametrize(
    "title", ["Kazakh, Saudi FMs Review Boosting Ties", "Aidos Serik, Saudi FM Review Boosting Ties"]
)
def test_words_of_a_headline_are_no_name(title):
    """Neither a verb of a headline nor the host is who came."""
    text = "Foreign Minister of Kazakhstan Aidos Serik said so. The Saudi Foreign Minister arrived in Astana on Monday."
    assert sides(text, "visit_paid", title=title) == [("SA", "")]


def test_a_counterpart_called_by_a_name_told_before():
    """A counterpart with a name is who bears it, and not of the state named last."""
    text = (
        "Minister Serik met Peruvian Foreign Minister Ana Soto. He praised US President John Brown. "
        "Serik thanked his counterpart Soto for the meeting."
    )
    assert sides(text) == [("PE", "Ana Soto")]


def test_a_meeting_that_is_called_an_opportunity():
    """What somebody expects of a meeting to come is not a second one."""
    text = (
        "Minister Serik will hold talks with Peruvian Foreign Minister Ana Soto. "
        "He said his meeting with counterpart Soto is a good opportunity to discuss trade."
    )
    assert told(text, "meeting") == [("meeting_agreed", "PE")]


@pytest.mark.parametrize(
    "text",
    [
        "A memorandum on energy was signed between Minister Aidos Serik and Peruvian Minister of Mines Luis Vega.",
        "The signing of a treaty between Minister Aidos Serik and Peruvian Minister Luis Vega took place in Lima.",
        "The papers signed include a pact between Trade Minister Aidos Serik and his Peruvian counterpart Luis Vega.",
    ],
)
def test_those_between_whom_a_document_was_signed(text):
    """Ministers whom a document is told to be between have signed it."""
    assert sides(text, "agreement_signed") == [("PE", "Luis Vega")]


@pytest.mark.parametrize(
    "text",
    [
        "Since 2014, more than ten agreements were signed between Kazakhstan and Peru.",
        "The two have agreements since 2014 and over ten memoranda were signed by Kazakh and Peruvian ministers.",
    ],
)
def test_documents_counted_since_a_year(text):
    """What was signed over the years is no event."""
    assert told(text, "agreement") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ambassador of Peru Ana Soto said that since President Serik visited their country in 2022 all is well.",
            "2022",
        ),
        ("Ambassador of Peru Ana Soto praised President Serik's visit to her country in March 2023.", "2023-03"),
        ("Ambassador of Peru Ana Soto said that she had visited her country in 2022.", None),
    ],
)
def test_visits_to_the_country_of_who_tells(text, expected):
    """Somebody's own country is where a guest says that home's president was."""
    assert days(text, "visit_paid") == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Serik visited Lima, capital of Peru, to hold talks and discuss trade on 8-9 September 2024.",
            "visit_paid",
        ),
        (
            "The governments of Kazakhstan and Peru will hold consultations and discuss trade from 8 to 9 October.",
            "meeting_agreed",
        ),
    ],
)
def test_the_day_of_what_is_discussed(text, expected):
    """The day behind what is discussed is that of the journey, or of the talks, told before."""
    assert [day is not None and "/" in day for day in days(text, expected)] == [True]


def test_what_a_year_held():
    """Visits of a year that is told are of that year, and the dialogue that they were is no meeting."""
    text = (
        "Minister Serik praised the dialogue with Peru in 2023, which included a visit by Minister Luis Vega to Astana."
    )
    assert days(text, "visit_paid") == ["2023"]
    assert told(text, "meeting") == []


def test_a_capital_called_like_a_person():
    """Whoever visits Sofia goes to a town."""
    assert told("Minister Serik visited Sofia on Monday.") == [("visit_paid", "BG")]


def test_who_flies_somewhere_for_talks():
    """Talks for which somebody flies somewhere at an invitation are to come."""
    text = "Ms Serik flies to Lima today at the invitation of her peer Ana Soto for talks with President Luis Vega."
    assert told(text, "meeting") == [("meeting_agreed", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "President Omarov received a delegation led by the member of the Grand National Assembly of Türkiye, "
                "head of the Türkiye-Kazakhstan inter-parliamentary friendship group Orhan Kaya."
            ),
            [("TR", "Orhan Kaya")],
        ),
        (
            "Speaker Serik met with the chair of the Peru-Kazakhstan inter-parliamentary friendship group Ana Ruiz.",
            [("PE", "Ana Ruiz")],
        ),
        (
            (
                "The Minister met with a Peruvian parliamentary delegation. Welcoming the delegation, led by Senator "
                "Ana Ruiz, the Minister praised it."
            ),
            [("PE", "Ana Ruiz")],
        ),
        (
            (
                "The Minister met with a Peruvian parliamentary delegation. Speaking to members of the delegation, "
                "headed by Deputy Speaker Ana Ruiz, the Minister praised it."
            ),
            [("PE", "Ana Ruiz")],
        ),
        (
            (
                "The Kazakhstan-Peru Joint Commission met in Astana on Monday. The meeting was co-chaired by the "
                "Secretary for Trade, Aidos Serik, for the Kazakh side, and the Secretary of State, Ana Ruiz, for Peru."
            ),
            [("PE", "Ana Ruiz")],
        ),
        ("Minister Serik met with Prime Minister 'Aisake Fusi of Tonga.", [("TO", "'Aisake Fusi")]),
    ],
)
def test_who_leads_the_other_side(text, expected):
    """The head of a friendship group, of a delegation told of before, of a side; and a name that begins with a stop."""
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("Attending the meeting were Aidos Bek, Minister of Trade, and Juan Soto, Peruvian Ambassador.", "Juan Soto"),
        (
            (
                "Attending the session, along with the ministers, were also Trade Minister Aidos Bek and his "
                "Peruvian counterpart Juan Soto."
            ),
            "Juan Soto",
        ),
        ("Attending the concert were Aidos Bek, Minister of Trade, and Juan Soto, Peruvian Ambassador.", ""),
        ("The talks were useful. A treaty was signed in Rome in the presence of President of Peru Juan Soto.", ""),
    ],
)
def test_who_else_was_there(behind, expected):
    """Those who attended the meeting just told of were at it, not those in whose presence something else was done."""
    text = f"Minister Serik met with Minister of Peru Ana Ruiz on Monday. {behind}"
    assert sides(text)[0] == ("PE", ", ".join(["Ana Ruiz", expected] if expected else ["Ana Ruiz"]))


def test_lines_of_those_who_took_part():
    """A line names the state first, and then who came from there."""
    text = (
        "Minister Serik had bilateral meetings with the Deputy Minister of Foreign Affairs of Peru and the Minister "
        "of Trade of Chile.\n\n- Peru: Deputy Foreign Minister Ana Ruiz\n\n- Chile: Minister of Trade Juan Soto"
    )
    assert sides(text) == [("PE", "Ana Ruiz"), ("CL", "Juan Soto")]


def test_the_delegation_of_an_organisation():
    """Whoever is of the delegation of an organisation may be of any state."""
    text = (
        "A delegation from ECOWAS arrived in Astana yesterday. The delegation comprises Mr Juan Soto, Minister of "
        "Foreign Affairs of Niger, and Ana Ruiz, President of the ECOWAS Commission."
    )
    assert {name for _, names in sides(text, "visit_paid") for name in names.split(", ")} == {"Juan Soto", "Ana Ruiz"}


def test_those_who_are_listed_with_offices_behind_their_names():
    """An office at a ministry ends where the next one is named."""
    text = (
        "Kazakhstan, Peru and Chile held talks in Lima on Monday. Aidos Serik, Director of the Kazakh Foreign "
        "Ministry, Ana Ruiz, Secretary of State of the Peruvian Ministry of Foreign Affairs, and Juan Paz, Chilean "
        "Deputy Minister, participated in the meeting."
    )
    assert sides(text) == [("PE,CL", "Ana Ruiz, Juan Paz")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "President Omarov met on Monday with a delegation of Peruvian senators. The delegation included "
                "Senators Ana Ruiz, Juan Paz, Eva Cruz, and Minister Luis Soto."
            ),
            {"Ana Ruiz", "Juan Paz", "Eva Cruz", "Luis Soto"},
        ),
        (
            (
                "President Omarov met a Peruvian parliamentary delegation on Monday that included Senators Ana Ruiz "
                "and Juan Paz, and Peruvian Ambassador Eva Cruz."
            ),
            {"Ana Ruiz", "Juan Paz", "Eva Cruz"},
        ),
        (
            (
                "President Omarov received Senator Ana Ruiz of Peru on Monday.\n\nThe parliamentary delegation "
                "consisted of MPs Eva Cruz and Juan Paz."
            ),
            {"Ana Ruiz", "Eva Cruz", "Juan Paz"},
        ),
        (
            (
                "President Omarov met a Peruvian delegation on Monday. The Kazakh delegation included Ministers "
                "Aidos Serik and Dana Aliyeva."
            ),
            set(),
        ),
        (
            (
                "In the presence of Peruvian Ambassador Eva Cruz, President Omarov welcomed a Peruvian parliamentary "
                "delegation, headed by Senator Ana Ruiz."
            ),
            {"Ana Ruiz", "Eva Cruz"},
        ),
        (
            (
                "Minister Serik welcomed today Ana Ruiz, Minister for Foreign Affairs of Peru, in Astana. In their "
                "talks the ministers discussed trade."
            ),
            {"Ana Ruiz"},
        ),
    ],
)
def test_who_was_of_a_delegation(text, expected):
    """All who are told to be of it were met: those behind a plural, of whom nothing tells the state, as well."""
    ((_, names),) = sides(text)
    assert set(filter(None, names.split(", "))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister held talks with his Chilean counterpart, Rosa Lagos which dealt with fisheries.", "Rosa Lagos"),
        ("The Minister met his counterpart from Chile, Rosa Lagos at the ministry in Astana.", "Rosa Lagos"),
        ("After talks with his Chilean counterpart, Dana Bek on Monday left for Almaty.", ""),
        ("Aidos Serik met with the head of the Chilean Foreign Ministry Rosa Lagos on Monday.", "Rosa Lagos"),
        ("The Minister received the Chilean Ambassador residing in Moscow, Ms. Rosa Lagos, on Monday.", "Rosa Lagos"),
        ("The Minister met the Ambassador of Chile accredited to Kazakhstan, H.E. Rosa Lagos.", "Rosa Lagos"),
        ("The Minister received the Chargé d'Affaires of the Embassy of Chile in Astana Rosa Lagos.", "Rosa Lagos"),
        ("The Minister met with the leader of the Chilean opposition Rosa Lagos.", "Rosa Lagos"),
        (
            (
                "The Minister met with the Assistant Secretary for the Chilean Ministry of Trade's Bureau of Asian "
                "Affairs, Rosa Lagos."
            ),
            "Rosa Lagos",
        ),
    ],
)
def test_who_holds_the_office_before_a_name(text, expected):
    """A name belongs to the office before it, wherever that is held; not to one with which another sentence begins."""
    assert sides(text) == [("CL", expected)]


def test_a_head_of_a_ministry_is_a_minister():
    """Who was named as a minister comes as the head of the ministry as well."""
    text = (
        "President Serik received Chilean Foreign Minister Rosa Lagos. The visit of the head of the Chilean Foreign "
        "Ministry to Kazakhstan took place on Monday."
    )
    assert sides(text, "visit_paid") == [("CL", "Rosa Lagos")]


@pytest.mark.parametrize(
    ("signed", "expected"),
    [
        ("by Kazakh Minister Dana Bek and Director Rosa Lagos", "Rosa Lagos"),
        (
            (
                "between the Ministry of Trade of Kazakhstan, represented by Minister Dana Bek, and the Ministry of "
                "Trade of Chile, represented by Minister Rosa Lagos"
            ),
            "Rosa Lagos",
        ),
        ("by Kazakh Minister Dana Bek and Kazakh Director Omar Aliyev", ""),
    ],
)
def test_who_signs_beside_somebody_of_home(signed, expected):
    """Of two who sign, one of home by name, the other one is of the state with which it is signed."""
    text = f"Kazakhstan and Chile have a memorandum on trade. The memorandum with Chile was signed on Monday {signed}."
    assert {name for _, name in sides(text, "agreement_signed")} == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aidos Serik met Vietnamese Minister Pham Tuan Long.", "Pham Tuan Long"),
        ("Aidos Serik met Malaysian Minister Tuan Karim.", "Karim"),
        ("Aidos Serik met the Prime Minister of Bangladesh, Sheikh Hasina, on Monday.", "Sheikh Hasina"),
        ("Aidos Serik met Qatari Minister Sheikh Hamad on Monday.", "Hamad"),
        ("Aidos Serik met US Republican Senator Joan Miller and Democratic Congressman Peter M. Long.", "Joan Miller"),
        ("Aidos Serik met the Head of Political Section of the Chilean Embassy in Astana Rosa Lagos.", "Rosa Lagos"),
    ],
)
def test_titles_within_names(text, expected):
    """A title between a given name and a surname is part of it, as that of a leader who is known by it."""
    assert sides(text)[0][1].startswith(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Chilean side was headed by Minister Rosa Lagos, the Kazakh side by his colleague Aidos Serik. "
                "They held consultations on trade."
            ),
            "Rosa Lagos",
        ),
        (
            (
                "The Kazakh side was headed by Aidos Serik, the Chilean side by his colleague Rosa Lagos. They held "
                "consultations on trade."
            ),
            "Rosa Lagos",
        ),
        (
            (
                "Consultations of Kazakhstan and Chile took place in Astana. Leading the Chilean delegation was "
                "Director Rosa Lagos."
            ),
            "Rosa Lagos",
        ),
        (
            (
                "Consultations of Kazakhstan and Chile took place in Astana. From the Chilean side, they were attended "
                "by Director Rosa Lagos and Adviser Luis Vega."
            ),
            "Rosa Lagos, Luis Vega",
        ),
    ],
)
def test_who_leads_each_side(text, expected):
    """The leader of a side is of its state, and only that of the other side is met."""
    assert sides(text) == [("CL", expected)]


def test_a_surname_with_an_initial():
    """Whoever has been told of in full is meant by an initial and the surname."""
    text = "Chilean Minister Rosa Soto arrived in Astana. President Serik received R.Soto on Monday."
    assert sides(text) == [("CL", "Rosa Soto")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Luis Vega handed a letter to President Aidos Serik from the New Zealand Prime Minister Rosa Hill.", []),
        ("Luis Vega of Chile handed a letter to President Aidos Serik from the US President on Monday.", []),
        ("Omar Bek met with Minister Rosa Lagos from Chile on Monday.", [("CL", "Rosa Lagos")]),
        ("Omar Bek met with the Secretary of Trade of Chile Ambassador Rosa Lagos.", [("CL", "Rosa Lagos")]),
    ],
)
def test_a_letter_from_somebody_else(text, expected):
    """Whom a letter is from, by state and office, is not whom it was handed to."""
    assert sides(text) == expected
