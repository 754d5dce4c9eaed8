"""Offices that stand side by side, whose they are, and who serves somebody."""

import pytest

from tests.extraction.told import sides


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("the President", "Ambassador of the Netherlands Marieke Visser"),
        ("the Foreign Secretary", "Dutch Ambassador Marieke Visser"),
        ("Vijitha Herath, Minister of Foreign Affairs,", "Ambassador of the Netherlands Marieke Visser"),
        ("Vijitha Herath, Minister of Foreign Affairs,", "Marieke Visser, the Ambassador of the Netherlands"),
        (
            "Dr Nandika Perera, Secretary to the President,",
            "Her Excellency Marieke Visser, the Ambassador of the Netherlands",
        ),
        ("Secretary to the President Nandika Perera", "Deputy Prime Minister of the Netherlands Marieke Visser"),
    ],
)
@pytest.mark.parametrize(
    "frame",
    [
        "A meeting between {ours} and {theirs} took place today.",
        "A discussion was held today (1) at the Presidential Secretariat between {ours} and {theirs}.",
        "Talks between {ours} and {theirs}, were held in Colombo.",
        "{theirs}, called on {ours} today.",
        "{ours} met with {theirs}.",
    ],
)  # fmt: skip
def test_two_who_meet_hold_two_offices(ours: str, theirs: str, frame: str) -> None:
    """No president is an ambassador, and what stands behind a name is the office of whoever has it."""
    text = frame.format(ours=ours, theirs=theirs).replace(",,", ",").replace(",.", ".")
    assert sides(text[0].upper() + text[1:], home="LK") == [("NL", "Marieke Visser")]


@pytest.mark.parametrize(
    ("whom", "side"),
    [
        ("Dato Steven Chong, a High Court Judge from Brunei,", ("BN", "Steven Chong")),
        ("Special Envoy to the United Nations High Commissioner for Refugees Ana Soto", ("UNHCR", "Ana Soto")),
        ("Ana Soto, UNHCR Goodwill Ambassador,", ("UNHCR", "Ana Soto")),
        ("Diplomatic Adviser to the Prime Minister of Spain Emma Parga", ("ES", "Emma Parga")),
        ("Vice President of the Spanish Congress of Deputies Luis Gómez de Celis", ("ES", "Luis Gómez de Celis")),
        ("his counterparts from the ten ASEAN countries", ("ASEAN", "")),
        ("Secretary of State for the European Union of Spain Pascual Navarro", ("ES", "Pascual Navarro")),
    ],
)  # fmt: skip
def test_whom_an_office_is_of(whom: str, side: tuple[str, str]) -> None:
    """An envoy to the head of an organisation is of it, and who advises or sits somewhere is of that state."""
    assert sides(f"The Minister met with {whom} today.".replace(", today", " today")) == [side]


def test_who_chairs_an_organisation_and_leads_a_state() -> None:
    """Whoever comes as the chair of an organisation is met as such, and as the head of the state."""
    text = "The President held talks with Chairperson of the African Union, President of Senegal Macky Sall."
    assert {party for party, _ in sides(text)} == {"African Union", "SN"}


def test_a_secretary_of_state_is_no_secretary_general() -> None:
    """Two secretaries are told apart by what they are secretaries of."""
    text = (
        "NATO Secretary General Jens Stoltenberg attended the ceremony. During the meeting with the Secretary of State "
        "of Spain, the focus was on trade."
    )
    assert sides(text) == [("ES", "")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In Iran, Minister Serik Omarov met senior members of the Government.", ["IR"]),
        ("In Iran on Monday, Minister Serik Omarov met members of parliament.", ["IR"]),
        ("Minister Serik Omarov met members of parliament on Monday.", []),
    ],
)
def test_the_government_of_where_somebody_is(text: str, found: list[str]) -> None:
    """Members of the government whom a traveller meets are of the country that he is in."""
    assert [party for party, _ in sides(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The President welcomed the Dutch Ambassador, Ms. Marieke Visser, at the Ministry today.", ["NL"]),
        ("The President welcomed the Dutch Ambassador, Ms. Marieke Visser, and discussed trade.", ["NL"]),
        ("The President welcomed the Dutch proposal and discussed trade.", []),
    ],
)
def test_a_guest_who_is_welcomed(text: str, found: list[str]) -> None:
    """Whoever is welcomed at a ministry, or talked with, was met; a proposal was not."""
    assert [party for party, _ in sides(text, home="LK")] == found
