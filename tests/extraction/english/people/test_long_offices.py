"""Offices whose words go on behind what the tables know."""

import pytest

from calendar_core.extraction.english.people.phrases import read_phrases
from tests.extraction.told import people, sides


def actors(text):
    """Return party and name of everybody who acts in a text."""
    mentions = (mention for mention in read_phrases(text).mentions if mention.kind == "actor")
    return [(actor.party, actor.name) for mention in mentions for actor in mention.value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("National Security Advisor to the President of Mali Modibo Keïta", ("ML", "Modibo Keïta")),
        ("Chairman of the Standing Committee of the Congress of Peru Ana Ruiz", ("PE", "Ana Ruiz")),
        ("Head of the Peru-Chile Friendship Group of the Parliament of Chile Juan Soto", ("CL", "Juan Soto")),
        ("Governor of the Northern Territory of Australia Hugh Barrow", ("AU", "Hugh Barrow")),
        ("Director General of the South Asia Department of the Chinese Foreign Ministry Gao Lin", ("CN", "Gao Lin")),
        ("State Secretary of the Office of the Prime Minister of Slovenia Miha Zupan", ("SI", "Miha Zupan")),
        ("U.S. Special Envoy for Global Partnerships Paul Zampieri", ("US", "Paul Zampieri")),
        ("Lao Party General Secretary and President Thong Sisavath", ("LA", "Thong Sisavath")),
        (
            "Minister of Foreign Affairs and East African Cooperation of Burundi Ambassador Jean Niyo",
            ("BI", "Jean Niyo"),
        ),
        ("Member of the European Parliament Bernd Lehmann", ("EU", "Bernd Lehmann")),
        ("Peruvian Ministry of Defence Director General Ana Ruiz", ("PE", "Ana Ruiz")),
        ("Director for Eastern Europe at the German Federal Foreign Office Jan Adler", ("DE", "Jan Adler")),
        ("Deputy Assistant Secretary at the US Department of State, Paul Kent,", ("US", "Paul Kent")),
        ("Commander of US Central Command, General Paul Kent,", ("US", "Paul Kent")),
        ("Aide to the President of Russia Igor Orlov", ("RU", "Igor Orlov")),
        ("Paul Kent, Diplomatic Adviser to the President of Ghana,", ("GH", "Paul Kent")),
        ("Minister of Foreign Affairs, Cooperation and Togolese Abroad, Paul Kent of Togo", ("TG", "Paul Kent")),
        ("Prosecutor of the International Criminal Court, Karim Adler,", ("ICC", "Karim Adler")),
        ("President of the International Court of Justice, Judge Nour Adler", ("ICJ", "Nour Adler")),
        ("President of the 79th session of the UN General Assembly, Paul Kent", ("UN", "Paul Kent")),
        ("OSCE Representative on Freedom of the Media, Ana Ruiz,", ("OSCE", "Ana Ruiz")),
    ],
)
def test_a_body_tells_the_party(text, expected):
    """Of a committee, a group or an office of somebody, the state is that of the last body named."""
    assert actors(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the UNHCR Representative to Kuwait Samar Haddad", ("UNHCR", "Samar Haddad")),
        ("UN Resident Coordinator in Kazakhstan Helga Lund", ("UN", "Helga Lund")),
        ("the Head of the EU Delegation to Uzbekistan, Ambassador Jan Vermeer", ("EU", "Jan Vermeer")),
        (
            "the EU Special Representative for the South Caucasus and the crisis in Georgia, Toivo Kask.",
            ("EU", "Toivo Kask"),
        ),
        ("OSCE High Commissioner on National Minorities Aron Berg", ("OSCE", "Aron Berg")),
        ("IMF Mission Chief for Kazakhstan Nicolas Blanc", ("IMF", "Nicolas Blanc")),
        (
            "President of the International Chamber of Commerce (ICC) Court of Arbitration, Ms Claudia Soto, and",
            ("ICC", "Claudia Soto"),
        ),
        ("the Special Envoy of the UN Secretary-General for Yemen, Hans Lind.", ("UN", "Hans Lind")),
        ("the High Commissioner of Pakistan in Sri Lanka, Major General (Retd) Faheem Aziz", ("PK", "Faheem Aziz")),
    ],
)
def test_where_somebody_is_posted_does_not_part_office_and_name(text, expected):
    """Between the office of an envoy and the name may stand where, or for what, he or she works."""
    assert actors(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Apostolic Nuncio to Rwanda, Archbishop Arnaldo Conti", ("VA", "Arnaldo Conti")),
        ("Deputy Assistant Secretary of State Joshua Kent", ("US", "Joshua Kent")),
        ("the Tánaiste, Michael Brennan, said", ("IE", "Michael Brennan")),
        ("Congresswoman Sydney Kent", ("US", "Sydney Kent")),
    ],
)
def test_offices_that_one_party_alone_has(text, expected):
    """A nuncio is of the Holy See, whatever else a release says."""
    assert actors(text)[:1] == [expected]


def test_a_palace_where_somebody_is_tells_no_party():
    """`At the White House` is where an emir was, `at the State Department` is what an assistant secretary is of."""
    assert actors("the Amir at the White House") == [("", "")]


def test_members_of_a_group_of_two_states():
    """A friendship group is of both states; one of them will be home."""
    assert actors("members of the Peru-Chile Friendship Group") == [("PE", ""), ("CL", "")]


@pytest.mark.parametrize(
    "text",
    [
        "the gift of the President to the Congress of Peru",
        "the Special Envoy of the President of Russia Vladimir Putin",
        "the Prime Minister in Georgia Giorgi",
    ],
)
def test_what_does_not_belong_to_an_office(text):
    """To whom somebody gives, whom somebody is sent by, and where somebody is are not part of an office's name."""
    assert all(name not in {"Vladimir Putin", "Giorgi"} or party == "RU" for party, name in actors(text))
    assert ("PE", "") not in actors(text)[:1]


@pytest.mark.parametrize("office", ["State and Foreign Affairs", "State and of Foreign Affairs"])
def test_a_minister_of_state_and_something_else(office):
    """The office is one, and the name behind it is that of who holds it."""
    text = f"The Minister of {office}, Tomas Abelard, ends today a visit to Peru."
    assert people(text, "visit_paid") == [["Tomas Abelard"]]


@pytest.mark.parametrize(
    ("text", "party", "name"),
    [
        ("Minister Omarov received the Secretary-General of the United Nations, Ana Ruiz, today.", "UN", "Ana Ruiz"),
        ("Minister Omarov received the Secretary-General of the United Nations Ana Ruiz today.", "UN", "Ana Ruiz"),
        ("Minister Omarov met with the OSCE Chairperson-in-Office, Ana Ruiz, today.", "OSCE", "Ana Ruiz"),
        ("Minister Omarov met with Minister without Portfolio of Peru Ana Ruiz today.", "PE", "Ana Ruiz"),
        ("Minister Omarov met with the Executive Director of the International Coffee Organization, Ana Ruiz, today.",
         "International Coffee Organization", "Ana Ruiz"),
    ],
)  # fmt: skip
def test_who_is_met_by_an_office_in_full(text, party, name):
    """Whoever leads an organisation was met, however its name and the office are told."""
    assert sides(text) == [(party, name)]
