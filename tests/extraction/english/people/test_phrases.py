"""Offices, and those who act."""

import pytest

from calendar_core.extraction.english.people.phrases import read_phrases


def actors(text):
    """Return party and name of everybody who acts in a text."""
    mentions = (mention for mention in read_phrases(text).mentions if mention.kind == "actor")
    return [(actor.party, actor.name) for mention in mentions for actor in mention.value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreign Minister of Spain José Albares", [("ES", "José Albares")]),
        ("Spanish Foreign Minister José Albares", [("ES", "José Albares")]),
        ("Bahrain’s Foreign Minister Abdullatif Alzayani", [("BH", "Abdullatif Alzayani")]),
        ("Deputy Prime Minister - Minister of Foreign Affairs of Moldova Mihai Popșoi", [("MD", "Mihai Popșoi")]),
        ("President Wesley Simina of Micronesia", [("FM", "Wesley Simina")]),
        ("President of the Socialist Republic of Vietnam, Luong Cuong, said", [("VN", "Luong Cuong")]),
        ("Mamadou Tangara, the top diplomat of The Gambia", [("GM", "Mamadou Tangara")]),
        ("HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan", [("JP", "HAYASHI Yoshimasa")]),
        ("his Singaporean counterpart Vivian Balakrishnan", [("SG", "Vivian Balakrishnan")]),
        ("Tunisian Ambassador Mohamed Ali Chihi", [("TN", "Mohamed Ali Chihi")]),
        ("Ambassador of Kazakhstan to Kenya Barlybay Sadykov", [("KZ", "Barlybay Sadykov")]),
        ("OSCE Secretary General Helga Schmid", [("OSCE", "Helga Schmid")]),
        ("Australia’s Penny Wong", [("AU", "Penny Wong")]),
        ("Portuguese Prime Minister Pedro Passos Coelho", [("PT", "Pedro Passos Coelho")]),
        (
            "the Chairwoman of the Austrian Parliament's Foreign Affairs Committee, Pamela Rendi-Wagner",
            [("AT", "Pamela Rendi-Wagner")],
        ),
        ("the Spanish delegation", [("ES", "")]),
        ("his counterpart of Chile, Juan Soto, who", [("CL", "Juan Soto")]),
        ("The Chilean official, who has been in Astana", [("CL", "")]),
        ("at the Ministry in Astana Director-General of UNESCO Ana Ruiz", [("UNESCO", "Ana Ruiz")]),
        ("at the residence in Villa Rosa the Ambassador of Chile", [("CL", "")]),
        ("The Chilean official visit", []),
        ("H.E. Mr. Ali Sabry, Minister of Foreign Affairs of Sri Lanka", [("LK", "Ali Sabry")]),
        ("he met The Honourable Ana Ruiz, Deputy Minister of Peru", [("PE", "Ana Ruiz")]),
        ("with The Gambia's Minister Mamadou Tangara", [("GM", "Mamadou Tangara")]),
        ("Saudi Foreign Minister His Highness Prince Turki bin Saleh", [("SA", "Turki bin Saleh")]),
        ("Omani Foreign Minister Sayyid Badr Albusaidi", [("OM", "Badr Albusaidi")]),
        ("Minister of Foreign Affairs of the Republic of the Maldives Ana Ruiz", [("MV", "Ana Ruiz")]),
        ("the delegation of the Sultanate of Oman", [("OM", "")]),
        ("Bavarian Minister-President Markus Adler", [("DE", "Markus Adler")]),
        ("the Governor of Aichi Prefecture OMURA Hideaki", [("JP", "OMURA Hideaki")]),
        ("the Hon. Ana Ruiz, M.P., Minister of Culture of Jamaica", [("JM", "Ana Ruiz")]),
        ("Ana Ruiz, OBE, High Commissioner of Jamaica", [("JM", "Ana Ruiz")]),
        ("Minister of Culture of Peru – Ana Ruiz", [("PE", "Ana Ruiz")]),
        ("Ana Ruiz, a member of the Committee on Trade of the Congress of Peru,", [("PE", "Ana Ruiz")]),
        ("Ana Ruiz, member of the Committee on Culture of the European Parliament,", [("EU", "Ana Ruiz")]),
        ("Ana Ruiz, who heads the Trade Committee of the Congress of Peru,", [("PE", "Ana Ruiz")]),
        ("Ana Ruiz, who has just taken over as Secretary-General of the OECD,", [("OECD", "Ana Ruiz")]),
        ("Ana Ruiz, who was recently appointed Ambassador of Peru,", [("PE", "Ana Ruiz")]),
        ("Ana Ruiz, who serves as Peru's Minister of Trade,", [("PE", "Ana Ruiz")]),
        ("Ana Ruiz, the visiting Speaker of the Chilean Parliament,", [("CL", "Ana Ruiz")]),
        ("the European Commissioner responsible for Energy and Housing, Ms Ana Ruiz", [("EU", "Ana Ruiz")]),
        ("Peru's Minister for Trade and Export Growth Ana Ruiz", [("PE", "Ana Ruiz")]),
        ("the Minister of Gender Equality and Child Care of Peru, Ana Ruiz", [("PE", "Ana Ruiz")]),
        ("a delegation from the New Zealand Parliament", [("NZ", "")]),
        ("the RoK's Deputy Prime Minister Kim Min-ki", [("KR", "Kim Min-ki")]),
        ("the Secretary of the Peruvian Provincial Committee Ana Ruiz", [("PE", "Ana Ruiz")]),
        ("the United Kingdom's Lord Chancellor Ana Ruiz", [("GB", "Ana Ruiz")]),
        ("Ana Ruiz, chairperson of Peru's ruling party,", [("PE", "Ana Ruiz")]),
        ("Chair of Peru-Chile Parliamentary Friendship Group Ms Ana Ruiz", [("PE", "Ana Ruiz")]),
    ],
)
def test_wordings_of_one_actor(text, expected):
    """Office, party and name are found in whatever order they stand."""
    assert actors(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign Ministers of Spain José Albares, Latvia Baiba Braže and Poland Radosław Sikorski",
            [("ES", "José Albares"), ("LV", "Baiba Braže"), ("PL", "Radosław Sikorski")],
        ),
        (
            "Foreign Ministers Sergey Aleinik (Republic of Belarus) and Sergey Lavrov (Russian Federation)",
            [("BY", "Sergey Aleinik"), ("RU", "Sergey Lavrov")],
        ),
        (
            "Ambassadors of Brazil (Rubem Pires), Cuba (Carlos Sierra) and Mexico",
            [("BR", "Rubem Pires"), ("CU", "Carlos Sierra"), ("MX", "")],
        ),
        ("the Foreign Ministers of Turkey, Iran and China", [("TR", ""), ("IR", ""), ("CN", "")]),
        ("his Belgian, Maltese and Slovenian counterparts", [("BE", ""), ("MT", ""), ("SI", "")]),
    ],
)
def test_lists_tell_several_actors(text, expected):
    """An office in the plural is shared out among the states and names that follow."""
    assert actors(text) == expected


def test_an_envoy_is_not_of_the_state_he_works_for():
    """A special representative for a state is of another, which other words tell."""
    assert actors("the Special Representative for Afghanistan Ali Aslam") == [("", "Ali Aslam")]


def test_a_visit_to_a_state_is_no_post():
    """`To Kenya` belongs to an ambassador, not to a president who goes there."""
    folded = read_phrases("the visit of the President of Kazakhstan to Kenya")
    assert [mention.kind for mention in folded.mentions] == ["visit", "actor", "state"]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("President of France", "head_of_state_or_government"),
        ("Deputy Prime Minister of France", "minister"),
        ("Deputy Foreign Minister of France", "deputy_minister"),
        ("Ambassador of France", "ambassador"),
        ("Mayor of Paris", "official"),
    ],
)
def test_rank(text, level):
    """The rank is that of the highest office; a deputy stands one below."""
    (mention,) = [mention for mention in read_phrases(text).mentions if mention.kind == "actor"]
    assert mention.value[0].office.level == level


@pytest.mark.parametrize("between", ["\n\n", " "])
def test_a_long_text_is_read_like_a_short_one(between):
    """What is read stretch by stretch is what is read in one go, with the words that each mention stands for."""
    words = "The Foreign Minister of Spain, José Albares, met on 5 May with Ali Sabry and spoke of the treaty."
    times = 120_000 // len(words)
    short, long = read_phrases(words), read_phrases(between.join([words] * times))
    assert long.text == between.join([short.text] * times)
    assert [one.kind for one in long.mentions] == [one.kind for one in short.mentions] * times
    last = long.mentions[-len(short.mentions) :]
    told = [short.source[one.start : one.end] for one in short.mentions]
    assert [long.source[one.start : one.end] for one in last] == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ambassador of Vietnam Pham Thai Nhu Mai", [("VN", "Pham Thai Nhu Mai")]),
        ("IOM Director General Amy Pope said", [("IOM", "Amy Pope")]),
        ("Secretary-General of the Commonwealth, Patricia Scotland, said", [("Commonwealth", "Patricia Scotland")]),
        ("Russian Minister German Orlov", [("RU", "German Orlov")]),
        ("talks with Jordan Sun, Deputy Foreign Minister of the United States", [("US", "Jordan Sun")]),
        ("the Prime Minister of Israel Yair Adler", [("IL", "Yair Adler")]),
        ("Japanese Defence Minister NAKATANI Gen said", [("JP", "NAKATANI Gen")]),
        ("UK Minister Lord Ahmad of Wimbledon, who", [("GB", "Ahmad")]),
        ("Chinese Ambassador He Wei", [("CN", "He Wei")]),
        ("Bosnia's Minister Christian Adler", [("BA", "Christian Adler")]),
        ("He met the Minister. An Airbus came.", [("", "")]),
        ("Ambassador of Malta - Sari Mary Adler came", [("MT", "Sari Mary Adler")]),
        ("the Honourable Owen London, Minister of Trade of Malta", [("MT", "Owen London")]),
        (
            "Head of the Department for South Caucasus and Asia of the Ministry of Foreign Affairs of Malta Ana Ruiz",
            [("MT", "Ana Ruiz")],
        ),
    ],
)
def test_names_that_hold_other_words(text, expected):
    """A nationality, a state, an office or a pronoun may be part of a name."""
    assert actors(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Portuguese and UK foreign ministers", [("PT", ""), ("GB", "")]),
        ("Kosovo, Albanian and Peruvian ministers", [("XK", ""), ("AL", ""), ("PE", "")]),
    ],
)
def test_adjectives_beside_names_of_states(text, expected):
    """Where a state has no adjective, or nobody uses it, its name stands in a list of adjectives."""
    assert actors(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "the Ambassadors of Peru and Chile to Kenya, Ana Ruiz and Juan Soto",
            [("PE", "Ana Ruiz"), ("CL", "Juan Soto")],
        ),
        (
            "Peruvian senators Ana Ruiz, Juan Soto and Luis Vega",
            [("PE", "Ana Ruiz"), ("PE", "Juan Soto"), ("PE", "Luis Vega")],
        ),
        ("Ana Ruiz and Juan Soto, Deputy Ministers of Peru,", [("PE", "Ana Ruiz"), ("PE", "Juan Soto")]),
        (
            "the Ambassadors of a number of foreign states - Peru Ana Ruiz, the Republic of Chile Juan Soto",
            [("PE", "Ana Ruiz"), ("CL", "Juan Soto")],
        ),
        (
            (
                "H.E. Mr. Juan Soto, President of the Republic of Chile and Chairperson of SADC, Her Excellency, Ms. "
                "Ana Ruiz, President of the Republic of Peru and Chair of the African Union, H.E. John Otieno, "
                "President of Kenya,"
            ),
            [("CL", "Juan Soto"), ("SADC", ""), ("PE", "Ana Ruiz"), ("African Union", ""), ("KE", "John Otieno")],
        ),
        ("Ana Ruiz and Juan Soto, Deputy Minister of Peru,", [("PE", "Juan Soto")]),
        ("the President of Peru Juan Soto and his wife, Ana Ruiz", [("PE", "Juan Soto"), ("PE", "Ana Ruiz")]),
    ],
)
def test_several_who_share_an_office_or_a_state(text, expected):
    """Names behind the office of several are theirs, also behind where they are posted."""
    assert actors(text) == expected


def test_partner_countries_are_nobody():
    """A partner is a counterpart, but partner countries are no persons."""
    assert actors("representatives of partner countries") == [("", "")]


@pytest.mark.parametrize(
    "title",
    [
        "His Imperial Highness",
        "HSH",
        "The Most Honourable",
        "Miss",
        "Señora",
        "Engineer",
        "Alhaja",
        "Mama",
        "Hajiya",
        "Begum",
        "Rear Admiral",
        "Lieutenant Colonel",
        "Air Vice-Marshal",
        "Captain",
        "Phra",
        "Cde",
    ],
)
def test_titles_are_no_part_of_a_name(title):
    """What somebody is called by is none of his or her names, in whatever language and service."""
    assert actors(f"with {title} Ana Ruiz, Minister of Trade of Jamaica,") == [("JM", "Ana Ruiz")]
