"""Leaders who chair an organisation too, towns of gatherings, calls by other words, and days told a sentence before."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "President Omar Serik met the President of Ghana and current African Union Chairperson, Kofi Mensah.",
            [("GH", "Kofi Mensah")],
        ),
        ("President Omar Serik met the President of Ghana and ECOWAS Chair Kofi Mensah.", [("GH", "Kofi Mensah")]),
        (
            "President Omar Serik met the President of Ghana, Kofi Mensah, and the ECOWAS Chair, Ali Bello.",
            [("GH", "Kofi Mensah"), ("ECOWAS", "Ali Bello")],
        ),
        (
            "President Omar Serik met the President of Ghana and African Union Commission Chairperson Ali Bello.",
            [("GH", ""), ("African Union", "Ali Bello")],
        ),
    ],
)
def test_a_head_of_state_may_chair_an_organisation(text: str, met: list[tuple[str, str]]) -> None:
    """Both offices are one person's where a name follows the second; who chairs its commission is somebody else."""
    found = [(fact.counterparts[0], "".join(one.name for one in fact.people)) for fact in facts(text)]
    assert found == met


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                "Prime Minister Omar Serik will attend the African Union summit in Addis Ababa. He arrived in Addis "
                "Ababa on Tuesday."
            ),
            [],
        ),
        (
            "Prime Minister Omar Serik arrived in Cairo on Tuesday. He will attend the African Union summit there.",
            [],
        ),
        (
            "Prime Minister Omar Serik attended the African Union summit in Cairo. He arrived in Lima on Tuesday.",
            [("visit_paid", "PE")],
        ),
        (
            "Prime Minister Omar Serik attended the African Union summit in Cairo. He came to Cairo on a state visit.",
            [("visit_paid", "EG")],
        ),
    ],
)
def test_coming_to_the_town_of_a_gathering_is_no_visit(text: str, found: list[tuple[str, str]]) -> None:
    """Who comes to the town where a summit is, as the sentence beside tells, comes for it alone."""
    assert told(text, "visit") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Foreign Minister Omar Serik held telephonic talks with his Kuwaiti and Omani counterparts.",
            [("call_held", "KW"), ("call_held", "OM")],
        ),
        ("Minister Omar Serik had a telephonic exchange with Minister of Peru Ana Ruiz.", [("call_held", "PE")]),
        ("The Minister told the meeting that he does not share the decision made by ASEAN.", []),
        (
            "The Republic of China on Taiwan and Kazakhstan established diplomatic relations in 1981.",
            [("relations_established", "TW")],
        ),
        (
            "Kazakhstan and the Republic of China, Taiwan established diplomatic relations in 1981.",
            [("relations_established", "TW")],
        ),
        (
            "Peru and Kazakhstan signed notes on the supply of pumps (Economic and Social Programme) in Astana.",
            [("agreement_signed", "PE")],
        ),
    ],
)
def test_other_words_for_what_was_done(text: str, found: list[tuple[str, str]]) -> None:
    """Telephonic talks are a call, Taiwan has a long name, and what a bracket calls a document is no second one."""
    assert told(text, "") == found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            (
                "The Minister will fly to Peru on Monday. On Tuesday, he will lay a wreath at a tomb. After that, he "
                "will be received by the President of Peru, Ana Ruiz."
            ),
            "2024-10-08",
        ),
        (
            (
                "The delegation will meet with the Mayor of Lima, Juan Soto, Monday. Tuesday, October 8th, it will see "
                "a shipyard. Following this the Minister will meet the Premier of Peru, Ana Ruiz."
            ),
            "2024-10-08",
        ),
    ],
)
def test_what_follows_is_of_the_day_with_which_the_sentence_before_begins(text: str, day: str) -> None:
    """A plan behind `after that` is for the day of what it comes after, though no event was told of it."""
    assert days(text, "meeting_agreed", published="2024-10-04")[-1] == day


def test_who_left_the_state_set_out() -> None:
    """Leaving `the state` for another one is a visit to it."""
    text = "Prime Minister Omar Serik left the state on Monday, 30 September, for Peru."
    assert told(text) == [("visit_paid", "PE")]


def test_a_first_visit_in_a_year_of_a_jubilee_is_of_the_day_of_the_meeting() -> None:
    """The year in which an anniversary is celebrated is not when the visit is."""
    text = (
        "On 30 September, Minister of Foreign Affairs Omar Serik met Ana Ruiz, Minister of Foreign Affairs of Peru, in "
        "Lima. Minister Serik said that it was the first visit of a Kazakh Foreign Minister to Peru, in this year "
        "that marks the 30th anniversary of relations."
    )
    assert {fact.when.edtf for fact in facts(text)} == {"2024-09-30"}
