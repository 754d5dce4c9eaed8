"""Bulletins that look back on months: lines over paragraphs, visits with their days, and what was on them."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "1. Minister of Trade visits Peru\n\nMr Aidar Omar, Minister of Trade, visited Peru on 3-6 July 2024. "
                "On this visit, he was received by the President of Peru, Juan Soto. He also met the Minister of "
                "Mining "
                "of Peru, Ana Ruiz."
            ),
            [("visit_paid", "2024-07-03/2024-07-06")] + [("meeting_held", "2024-07-03/2024-07-06")] * 2,
        ),
        (
            (
                "Minister of Trade visits Peru\n\nThe Minister of Trade left Astana today.\n\n"
                "In a separate development, the President of Peru visited Kazakhstan on 3-6 July 2024."
            ),
            [("visit_paid", None), ("visit_paid", "2024-07-03/2024-07-06")],
        ),
        (
            (
                "The President of Peru visited Astana on 3-6 July 2024.\n\nToday the Minister of Trade met the "
                "Ambassador of Peru, Ana Ruiz, and thanked her."
            ),
            [("visit_paid", "2024-07-03/2024-07-06"), ("meeting_held", "2024-11-02")],
        ),
    ],
)
def test_a_paragraph_is_of_the_visit_that_it_begins_with(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A line over a paragraph tells the visit of that paragraph, and what follows there was on its days."""
    found = [(fact.kind, fact.when.edtf if fact.when.stated else None) for fact in facts(text, published="2024-11-02")]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "During his visit from 4 to 6 October, the Minister is scheduled to hold several bilateral "
                "meetings in Lima. "
                "These include talks with Mr Juan Soto, Foreign Minister of Peru, and Ms Ana Ruiz, Minister of Trade."
            ),
            [("meeting_agreed", "PE"), ("meeting_agreed", "PE")],
        ),
        (
            (
                "The Minister held a number of bilateral meetings in Lima on Monday. These included talks with "
                "Mr Juan Soto, "
                "Foreign Minister of Peru."
            ),
            [("meeting_held", "PE")],
        ),
    ],
)
def test_some_of_the_meetings_told_of_are_told_once(text: str, expected: list[tuple[str, str]]) -> None:
    """Talks that are said to be among those told of right before are held, or to come, as these are."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "They went through the programme of the imminent state visit of President Omar to Chile.",
            "visit_agreed",
            [None],
        ),
        (
            (
                "The Deputy Minister replied favourably to Spain's invitation for him to join the Water "
                "Conference to be "
                "held in Madrid in November."
            ),
            "meeting_agreed",
            ["2024-11"],
        ),
        (
            (
                "The Minister responded positively to the invitation of his Turkish counterpart to visit Ankara next "
                "month."
            ),
            "visit_agreed",
            ["2024-11"],
        ),
        (
            (
                "The Minister gladly accepted the invitation of Spain to attend the Water Conference in Madrid in "
                "November."
            ),
            "visit_agreed",
            [],
        ),
    ],
)
def test_what_is_imminent_or_answered_is_to_come(text: str, kind: str, expected: list[str | None]) -> None:
    """An imminent visit is to come, and so is what an invitation was for to which somebody responded positively."""
    assert days(text, kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "On 12 April, the Minister took part in the ninth meeting of the heads of border agencies in the "
                "Central "
                "Asia – Italy format."
            ),
            [("forum_attended", "Central Asia – Italy")],
        ),
        (
            (
                "They spoke of preparations for the meeting of ministers in the format “Central Asia - Germany”, "
                "to be held "
                "in Astana on 14 October."
            ),
            [("meeting_agreed", "Central Asia – Germany")],
        ),
    ],
)
def test_meetings_in_a_format_are_of_it(text: str, expected: list[tuple[str, str]]) -> None:
    """A meeting in the format of some is theirs, however many words tell who met."""
    assert told(text, ("forum", "meeting")) == expected


def test_those_who_gathered_adopted_what_one_of_them_is_about() -> None:
    """Statements that they adopted are of the organisation that sat, whatever one of them is about."""
    text = (
        "The Minister took part in the meeting of the CIS Council of Foreign Ministers in Minsk on 12 April. They also "
        "adopted three declarations, including one on the anniversary of the United Nations."
    )
    assert told(text, "agreement") == [("agreement_signed", "CIS")]


@pytest.mark.parametrize(
    ("text", "party", "name"),
    [
        (
            (
                "The Minister met with Ms Clara Hobbs, Deputy Director for Caribbean Affairs and Haiti, "
                "Directorate of the "
                "Americas, United Kingdom Foreign, Commonwealth and Development Office, on Friday."
            ),
            "GB",
            "Clara Hobbs",
        ),
        (
            (
                "The Minister met with Mr Dirk Maas, Head of Division for the Caribbean, Central America and "
                "Mexico, Federal "
                "Foreign Office of Germany, on Friday."
            ),
            "DE",
            "Dirk Maas",
        ),
        (
            (
                "The Minister received Mr Tom Barker, First Assistant Secretary, Office of the Pacific, Department of "
                "Foreign Affairs and Trade, Australia, on Friday."
            ),
            "AU",
            "Tom Barker",
        ),
    ],
)
def test_an_office_may_be_for_much_and_of_a_part_of_a_ministry(text: str, party: str, name: str) -> None:
    """An office is of the state whose ministry stands last, behind what it is for and the part it belongs to."""
    (fact,) = facts(text)
    assert (fact.counterparts, [one.name for one in fact.people]) == ((party,), [name])


@pytest.mark.parametrize(
    "text",
    [
        (
            "The new High Commissioner of Malta, Ms Rita Borg, presented her Letters of Introduction to the "
            "President today."
        ),
        "Ms Rita Borg, High Commissioner of Malta, delivered her Letter of Commission to the President.",
    ],
)
def test_high_commissioners_have_letters_of_introduction(text: str) -> None:
    """Letters of introduction or of commission are what a high commissioner presents."""
    assert told(text, "credentials") == [("credentials_presented", "MT")]
