"""Whom a guest saw one after the other, and who was met day by day."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "On Monday the Minister met the Foreign Minister of Peru, Ana Ruiz, followed by a courtesy call on "
                "the Prime Minister, Omar Serik."
            ),
            [("meeting_held", "Ana Ruiz"), ("meeting_held", "Ana Ruiz")],
        ),
        (
            (
                "The President met the Foreign Minister of Peru Ana Ruiz. This was followed by a meeting with the "
                "Speaker of Parliament, Omar Serik."
            ),
            [("meeting_held", "Ana Ruiz"), ("meeting_held", "Ana Ruiz")],
        ),
        (
            (
                "The Minister held talks with the Foreign Minister of Peru Ana Ruiz, followed by a courtesy call on "
                "the President of Peru, Juan Soto."
            ),
            [("meeting_held", "Ana Ruiz"), ("meeting_held", "Juan Soto")],
        ),
        (
            (
                "The President held talks with the Foreign Minister of Peru Ana Ruiz, followed by a meeting of both "
                "delegations."
            ),
            [("meeting_held", "Ana Ruiz")],
        ),
    ],
)
def test_a_meeting_is_followed_by_another(text: str, expected: list[tuple[str, str]]) -> None:
    """Whom of home a guest saw next is a meeting of its own, and so is whom of the other side home saw next."""
    assert [(fact.kind, *(one.name for one in fact.people)) for fact in facts(text)] == expected


def test_what_is_of_a_visit_of_one_day_is_of_that_day() -> None:
    """What will be done during a day-long visit will be on its day."""
    text = (
        "The Foreign Minister of Peru, Ana Ruiz, arrives today for a one day visit. During the day long visit, "
        "she will have a bilateral meeting with her counterpart, Omar Serik, followed by a courtesy call to the "
        "President."
    )
    assert days(text, "meeting_agreed") == ["2024-10-01", "2024-10-01"]


def test_a_guest_who_is_known_by_the_words_of_the_office_calls_on_one_after_another() -> None:
    """The office that only the guest was called by is the guest's, and each of home who is named was met apart."""
    text = (
        "Dr Anil Rao, External Affairs Minister of India, is visiting Bhutan from 29 to 30 September 2024. The "
        "External Affairs Minister was received in audience by His Majesty The King. He also called on Lyonchhen "
        "(Dr.) Karma Dorji, Prime Minister, and met with Lyonpo Tashi Wangdi, Minister for Foreign Affairs."
    )
    assert told(text, "meeting", home="BT") == [("meeting_held", "IN")] * 3
    assert {one.name for fact in facts(text, home="BT") for one in fact.people} == {"Anil Rao"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Minister Omar had meetings with the ambassadors to Kazakhstan from Sweden and Finland on 13 "
                "September; from Poland and Vietnam on 14 September; and from Chile on 16 September."
            ),
            {"SE": "2024-09-13", "FI": "2024-09-13", "PL": "2024-09-14", "VN": "2024-09-14", "CL": "2024-09-16"},
        ),
        (
            "Minister Omar spoke of students from Sweden on 13 September; of Poland and Vietnam on 14 September.",
            {},
        ),
    ],
)
def test_those_of_each_day_were_met_on_it(text: str, expected: dict[str, str]) -> None:
    """In a list cut by semicolons each day has those who were met on it."""
    met = {party: fact.when.edtf for fact in facts(text) if fact.kind == "meeting_held" for party in fact.counterparts}
    assert met == expected


@pytest.mark.parametrize(
    ("text", "kinds", "expected"),
    [
        (
            "They spoke of the forthcoming visit, on 4-5 November, of the Foreign Minister of Peru, Ana Ruiz.",
            "visit",
            [("visit_agreed", "PE")],
        ),
        (
            (
                "The Minister will travel to Lima to sign an air agreement ahead of attending United Nations "
                "meetings in New York."
            ),
            ("forum", "meeting"),
            [("meeting_agreed", "UN")],
        ),
        (
            (
                "The Prime Minister thanked his Maltese counterpart for the invitation to visit Valletta in May and "
                "said he was looking forward to taking it up."
            ),
            "visit",
            [("visit_agreed", "MT")],
        ),
        (
            "The Prime Minister thanked his Maltese counterpart for the invitation to visit Valletta.",
            "visit",
            [],
        ),
        (
            (
                "Mr Ruiz, the Peruvian Foreign Minister, and Omar Serik will formalise the Memorandum of "
                "Understanding on Visa Exemption between the Republic of Peru and Kazakhstan, during their "
                "bilateral meeting."
            ),
            "meeting",
            [("meeting_agreed", "PE")],
        ),
        (
            (
                "The Foreign Minister, Omar Serik, arrived in Lima on 20 September to accompany the President, Aidar "
                "Omar, on his first state visit to Peru."
            ),
            "visit",
            [("visit_paid", "PE")],
        ),
        (
            (
                "On 20 September the President inaugurated the Embassy of Kazakhstan in Lima. Foreign Minister of "
                "Peru Juan Soto spoke during the inauguration of the Embassy."
            ),
            "mission",
            [("mission_opened", "PE")],
        ),
    ],
)
def test_what_is_told_beside_a_visit(text: str, kinds: str, expected: list[tuple[str, str]]) -> None:
    """A visit with its day in between, what follows it, and what an invitation was thanked for."""
    assert told(text, kinds) == expected


def test_an_envoy_is_named_below_the_list_of_states() -> None:
    """Whoever is named below as the ambassador of one of the states presented its credentials."""
    text = (
        "The President accepted the credentials of new envoys from Chile, Malta and Ghana on 20 September. With "
        "greetings from President Jane Borg, Malta's first High Commissioner to Kazakhstan, H.E. Ruth Camilleri, "
        "said it was a great honour. High Commissioner Camilleri also noted the long friendship."
    )
    named = {fact.counterparts: [one.name for one in fact.people] for fact in facts(text)}
    assert named[("MT",)] == ["Ruth Camilleri"]
