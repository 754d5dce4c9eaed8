"""Leaders who were met separately, lines over meetings, and who tells of what others did."""

import pytest

from tests.extraction.told import days, facts, told


def test_leaders_who_were_met_separately_were_met_one_by_one() -> None:
    """Each of a list is met apart, and who leads a party and a state is one person."""
    text = (
        "Deputy Prime Minister Omar Serik called on Lao leaders in Vientiane on 20 September as part of his "
        "official visit to Kazakhstan's neighbour. He met separately with the General Secretary of the "
        "Lao People's "
        "Revolutionary Party (LPRP) and State President Thong Vong, Prime Minister Bouasone Keo, and National "
        "Assembly (NA) Chairwoman Pany Sai."
    )
    found = [(fact.kind, *(one.name for one in fact.people)) for fact in facts(text)]
    assert found == [
        ("meeting_held", "Thong Vong"),
        ("visit_paid", "Omar Serik"),
        ("meeting_held", "Bouasone Keo"),
        ("meeting_held", "Pany Sai"),
    ]


def test_a_line_over_a_meeting_tells_of_that_meeting() -> None:
    """A line with a country over the paragraph of a meeting is no other meeting, nor is the series announced above."""
    text = (
        "The Minister has held a series of ministerial meetings in New York.\n\nOn Friday, Minister Omar "
        "held bilateral talks with several ministers.\n\nMeeting with Tuvalu\n\nMinister Omar also met with "
        "Tuvalu's Foreign Minister Paul Tana.\n\nMeeting with Peru\n\nPeru's Minister for Trade, Ana Ruiz also "
        "met with Minister Omar."
    )
    met = [(fact.counterparts, [one.name for one in fact.people]) for fact in facts(text)]
    assert met == [(("TV",), ["Paul Tana"]), (("PE",), ["Ana Ruiz"])]


def test_who_tells_of_a_meeting_needs_not_to_have_been_there() -> None:
    """What an official of the court says of the meeting tells of the one that the King had."""
    text = (
        "King Omar Serik today granted an audience to the Prime Minister of Peru Juan Soto. Comptroller of the "
        "Royal Household Ali Zain said the meeting with Soto lasted thirty minutes."
    )
    assert told(text, "meeting", home="MY") == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Prime Minister Omar Serik departed Astana on Monday as head of a delegation on a working visit to Peru.",
            "Omar Serik",
        ),
        (
            (
                "President Omar Serik will visit Chile on 5 November, Foreign Minister Ali Zain said. On 2-3 "
                "September, the Kazakh leader made a state visit to Peru."
            ),
            "Omar Serik",
        ),
        ("The Foreign Minister, Ali Zain, departed today en route to Lima for an official visit.", "Ali Zain"),
    ],
)
def test_who_goes_is_who_acts(text: str, name: str) -> None:
    """As what somebody goes is nobody else, and the leader of a state is its head."""
    assert {one.name for fact in facts(text) if "PE" in fact.counterparts for one in fact.people} == {name}


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            (
                "The Minister welcomed the proposed visit of a delegation led by Peruvian Foreign Minister Juan Soto "
                "on 7-9 November 2024."
            ),
            "visit_agreed",
            ["2024-11-07/2024-11-09"],
        ),
        ("The Minister spoke of the proposed visit of the President of Peru.", "visit_agreed", []),
        (
            (
                "The Minister held talks with the Foreign Minister of Peru, Juan Soto, while in Lima to attend the "
                "UNCTAD Trade Forum."
            ),
            "forum_attended",
            [None],
        ),
        (
            (
                "The Minister will meet the Foreign Minister of Peru, Juan Soto, while in Lima to attend the UNCTAD "
                "Trade Forum."
            ),
            "forum_attended",
            [],
        ),
        (
            (
                "Last month the Minister was in Lima for the 46th Meeting of the CELAC Heads of State. On the "
                "sidelines of that meeting, he held talks with the President of Chile, Juan Soto."
            ),
            "meeting_held",
            ["2024-09"],
        ),
    ],
)
def test_plans_with_days_and_what_was_beside_a_gathering(text: str, kind: str, expected: list[str | None]) -> None:
    """A visit with its days is to come, though it is called proposed; what was beside a gathering was at its time."""
    assert days(text, kind) == expected
