"""Whom somebody was glad of meeting, whom the next sentence names, and what the last line of a statement tells."""

import pytest

from calendar_core.events import Release
from calendar_core.extraction import extract
from tests.extraction.told import facts, sides, told

_CLOSED = "Both sides want more trade.\n\nIssued in Lima, 6 May 2024"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'The Minister called it a "real honour" meeting Peruvian Minister Ana Ruiz and Chilean Minister Juan Soto.',
            "PE CL",
        ),
        ("It was a pleasure meeting President of Peru Ana Soto.", "PE"),
        ("The Minister was delighted at meeting President of Peru Ana Soto.", "PE"),
        ("It will be a pleasure meeting President of Peru Ana Soto.", ""),
        ("The Minister was happy about meeting students of Peru.", ""),
    ],
)
def test_whom_somebody_was_glad_of_meeting(text, expected):
    """They were met, unless that is to come."""
    assert " ".join(parties for _, parties in told(text, "meeting_held")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The four leaders are President Ana Soto of Peru and President Juan Ruiz of Chile.", "PE CL"),
        ("The ministers were Minister Ana Soto of Peru and Minister Juan Ruiz of Chile.", "PE CL"),
        ("The ministers are ready to help Minister Ana Soto of Peru.", ""),
    ],
)
def test_leaders_whom_the_next_sentence_names(text, expected):
    """A sentence that tells of meetings with several may be followed by one that tells who they are."""
    text = f"The President had separate meetings with several leaders of the region on Monday. {text}"
    assert " ".join(parties for _, parties in told(text, "meeting_held")) == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Kazakhstan-Peru Joint Statement",
            "Both sides want more trade.\n\nIssued in Lima, 6 May 2024",
            [("PE", "2024-05-06")],
        ),
        (
            "Joint Declaration of Kazakhstan, Peru and Chile",
            "All want more trade.\n\nDone at Lima, Peru, on 6 May 2024.",
            [("PE,CL", "2024-05-06")],
        ),
        (
            "Joint Communiqué",
            "The President met President of Peru Ana Soto.\n\nAdopted in Astana on 6 May 2024.",
            [("PE", "2024-05-06")],
        ),
        ("Joint Statement of Kazakhstan and Peru", "Both sides want more trade.", []),
        ("Statement of the Minister on Peru", "We want more trade.\n\nIssued in Astana, 6 May 2024", []),
        ("Law on trade with Peru", "Trade is free.\n\nDone at Astana on 6 May 2024", []),
    ],
)
def test_where_and_when_a_joint_statement_was_issued(title, text, expected):
    """The last line tells it; a title alone is no word of both sides."""
    found = [one for one in facts(text, title=title) if one.kind == "agreement_signed"]
    assert [(",".join(one.counterparts), one.when.edtf) for one in found] == expected


def test_the_type_of_what_only_a_closing_line_tells():
    """It is a joint statement, and can be recorded as one."""
    release = Release(id="r", home="KZ", published="2024-05-06", text=_CLOSED, title="Kazakhstan-Peru Joint Statement")
    assert [fact.agreement_type for fact in extract(release)] == ["joint_statement"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "The Minister received Malaysian Minister Ahmad Mohd. Yusof and Peruvian Minister Ana Ruiz.",
            ["Ahmad Mohd. Yusof", "Ana Ruiz"],
        ),
        ("The Minister received Bruneian Minister Hayati bte Haji Salleh.", ["Hayati bte Haji Salleh"]),
    ],
)
def test_malay_names(text, people):
    """A full stop or a daughter's name is part of them."""
    assert [person.name for one in facts(text) for person in one.people] == people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They prepared the talks between Presidents Clinton and Yeltsin planned for March.", [("RU", "Yeltsin")]),
        ("They prepared the talks between Presidents Kerr and Mallory planned for March.", []),
    ],
)
def test_presidents_known_by_their_surnames(text: str, expected: list[tuple[str, str]]) -> None:
    """Two presidents under one word for their office are known as each of them is."""
    assert sides(text, "meeting_agreed", home="US", published="1993-10-22") == expected


def test_a_minister_of_finance_and_public_credit() -> None:
    """A remit of several words is read before the name."""
    text = (
        "The Minister met with Mexico's Foreign Minister Ana Soto, Minister of Finance and Public Credit Luis Vega, "
        "and Attorney General Eva Mora."
    )
    assert [name for _, names in sides(text) for name in names.split(", ")] == ["Ana Soto", "Luis Vega", "Eva Mora"]
