"""Where something happened."""

import pytest

from tests.extraction.told import facts


def places(text, kind="meeting_held", **release):
    """Return the names of the places of the facts of a kind."""
    return [fact.place.name if fact.place else None for fact in facts(text, **release) if fact.kind == kind]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The Minister met with the Foreign Minister of Spain José Albares in Vienna.", "Vienna"),
        ("In Qatar the Minister met with the Foreign Minister of Spain José Albares.", "Qatar"),
        ("Vienna hosted talks between the Foreign Ministers of Kazakhstan and Spain.", "Vienna"),
        ("The Minister flew to Oman and met with the Foreign Minister of Spain José Albares.", "Oman"),
    ],
)
def test_the_sentence_names_the_place(text, place):
    """A meeting is where its sentence says, whether a city, a state, or the host of the talks."""
    assert places(text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister met with the Ambassador of Spain in Astana's neighbour.",
        "The Minister spoke with Foreign Minister of Spain José Albares of the visit of the President to Singapore.",
        "The Minister discussed with Foreign Minister of Spain José Albares the situation in Gaza.",
        "The Minister met Imma Tor Faus, who holds the portfolio of foreign affairs in the Principality of Andorra.",
        "The Minister received the Ambassador to Riyadh of the Kingdom of Spain.",
    ],
)
def test_what_is_only_spoken_of_is_no_place(text):
    """The aim of a journey, the scene of a conflict and the post of an ambassador are not where people met."""
    assert set(places(text, "meeting_held") + places(text, "call_held")) <= {None}


def test_a_place_carries_to_the_next_meeting():
    """What has no place of its own happened where the release has come to; what is planned, where it will go."""
    text = (
        "The Minister took part in the summit of the OSCE in Vienna. He met with the Foreign Minister of Spain José "
        "Albares. He then held talks with the Foreign Minister of Latvia Baiba Braže. Tomorrow he will travel to "
        "Lisbon, where he will meet the President of Portugal. He will also meet the Foreign Minister of Brazil."
    )
    assert places(text) == ["Vienna", "Vienna"]
    assert places(text, "meeting_agreed") == ["Lisbon", "Lisbon"]


def test_an_old_meeting_moves_nothing():
    """A meeting of last year in another city does not tell where today's was."""
    text = (
        "In Vienna the Minister met with the Foreign Minister of Spain José Albares. They recalled their talks in "
        "Madrid in March 2023. The Minister also met with the Foreign Minister of Latvia Baiba Braže."
    )
    assert places(text)[-1] == "Vienna"


def test_a_call_is_nowhere():
    """A telephone conversation has no place."""
    text = "In Vienna the Minister held a telephone conversation with the Foreign Minister of Spain José Albares."
    assert places(text, "call_held") == [None]


def test_a_visit_is_where_it_led():
    """A visit is in the place that is told, in a city of the host where the sentence names one, or in its country."""
    assert places("The Minister arrived in Kraków on a working visit to Poland.", "visit_paid") == ["Kraków"]
    assert places("The Minister paid an official visit to Poland.", "visit_paid") == ["Poland"]
    assert places("The visiting Foreign Minister of Spain José Albares met the President.", "visit_paid") == [
        "Kazakhstan"
    ]


def test_here_is_the_city_of_the_dateline():
    """A release that tells of what happened here means the city at its head."""
    text = "ASTANA, Oct. 1 (Kazinform) -- The President met here with the President of Finland Alexander Stubb."
    assert places(text) == ["Astana"]


def test_a_mission_is_where_it_was_opened():
    """The city behind an embassy is where it is, though that of an ambassador would only be his post."""
    assert places("The Embassy of Kazakhstan in Muscat was opened today.", "mission_opened") == ["Muscat"]


def test_a_place_in_the_name_of_a_document_is_not_where_it_was_signed():
    """The consulate that an agreement is about says nothing about where the agreement was signed."""
    text = "In Moscow the ministers of Kazakhstan and Russia signed an Agreement on the Consulate General in Aktau."
    assert places(text, "agreement_signed") == ["Moscow"]


def test_a_city_of_the_country_that_somebody_visits():
    """What follows a visit to a country was in the city of it that the sentence names."""
    text = (
        "Foreign Minister of Kazakhstan Aidos Serik, whose visit to Spain is under way, had meetings in Madrid on 30 "
        "September. The Minister then held talks with his Spanish counterpart, José Albares."
    )
    assert places(text)[-1] == "Madrid"


def test_where_a_mission_was_opened_only_its_host_is_met():
    """A release speaks of a mission far from it: what it tells next was there if it is of the same country."""
    opened = "Kazakhstan opened a Consulate General in Manama. The Minister met with "
    assert places(opened + "Foreign Minister of Bahrain Abdullatif Alzayani.") == ["Manama"]
    assert places(opened + "Director-General of the ILO Gilbert Houngbo.") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister received the Ambassador of Spain José Ruiz, resident in Vienna.", [None]),
        ("The Minister received José Ruiz, Ambassador of Spain with residence in Vienna.", [None]),
    ],
)
def test_where_an_ambassador_lives(text, expected):
    """An ambassador is not met where he lives."""
    assert places(text) == expected


def test_the_leg_of_a_tour_whose_hosts_are_met():
    """Of a tour of two states, whom somebody will meet is met in his own."""
    text = (
        "Minister Murat Nurtleu will travel to Malaysia and Indonesia on 9 October. He will meet Malaysian Minister "
        "Ali Zain."
    )
    assert places(text, "meeting_agreed") == ["Malaysia"]
