"""Every way to call those who meet, in every frame that tells of a meeting: one meeting, its day and with whom it was.

The cases come from no release: each form stands in each frame, so that what works in one place works in all.
"""

import pytest

from tests.extraction.told import facts

ZAMBIAN = (
    "Foreign Minister of Zambia Mutale Chanda", "the Foreign Minister of Zambia, Mutale Chanda,",
    "Mutale Chanda, the Minister of Foreign Affairs of the Republic of Zambia,",
    "the Speaker of the National Assembly of Zambia (Mutale Chanda)",
    "the Governor of the Bank of Zambia (Mutale Chanda)",
    "his counterpart, Mutale Chanda, Zambian Foreign Minister,",
    "his counterpart, the Foreign Minister of Zambia, H.E. Mutale Chanda,",
    "his counterpart the President of Zambia, Mutale Chanda,",
    "his colleague, Zambia's Deputy Minister of Trade, Mr Mutale Chanda,",
    "his opposite number, the Minister of Foreign Affairs of the Republic of Zambia, Mutale Chanda,",
    "his Zambian counterpart, H.E. Mutale Chanda, the Minister of Foreign Affairs of Zambia,",
    "his Zambian colleague, the President of Zambia (Mutale Chanda),",
    "the Ambassador of Zambia to Peru, H.E. Mutale Chanda, and members of the Zambian delegation",
    "the newly appointed Zambian Minister of Foreign Affairs, Mutale Chanda, and his delegation",
    "Zambia's special envoy, Mutale Chanda, accompanied by the Zambian ambassador,",
)  # fmt: skip
"""Whom somebody may meet."""
PERUVIAN = (
    "Foreign Minister Jorge Soto", "the Peruvian Foreign Minister", "the Minister of Foreign Affairs, Jorge Soto,",
    "Peru's Prime Minister Jorge Soto", "the Head of State",
    "Jorge Soto, the Deputy Minister of Foreign Affairs of Peru,",
)  # fmt: skip
"""Who may meet them."""
FRAMES = (
    "{ours} met with {theirs} on Monday.", "On Monday, {ours} met {theirs}.", "{ours} received {theirs} on Monday.",
    "{ours} held talks with {theirs} on Monday.", "On Monday, {theirs} was received by {ours}.",
    "{theirs} paid a courtesy call on {ours} on Monday.", "{ours} and {theirs} held talks on Monday.",
    "A meeting between {ours} and {theirs} took place on Monday.",
    "The talks between {ours} and {theirs} were held in Lima on Monday.",
    "On Monday, {ours} had a meeting with {theirs} to discuss trade.",
    "{ours} discussed trade with {theirs} at a meeting on Monday.", "{ours} hosted {theirs} on Monday for talks.",
    "During his stay in New York on Monday, {ours} also met with {theirs}.",
    "On the sidelines of the forum on Monday, {ours} had bilateral talks with {theirs}.",
    "{ours} had a working lunch with {theirs} on Monday.",
)  # fmt: skip
"""How a meeting may be told."""


def _meetings(text: str) -> list[tuple[tuple[str, ...], list[str], str]]:
    """Return counterparts, names and days of the meetings and calls that a Peruvian release tells of."""
    found = facts(_punctuated(text), home="PE", published="2024-10-10")
    return [
        (fact.counterparts, [one.name for one in fact.people], fact.when.edtf)
        for fact in found
        if fact.kind.startswith(("meeting", "call"))
    ]


def _punctuated(text: str) -> str:
    text = text.replace(",,", ",").replace(",.", ".")
    return text[0].upper() + text[1:]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("theirs", ZAMBIAN)
def test_a_meeting_however_it_is_told(frame: str, theirs: str) -> None:
    """One meeting on Monday, with Mutale Chanda of Zambia."""
    missed = {
        text: found
        for ours in PERUVIAN
        if (found := _meetings(text := frame.format(ours=ours, theirs=theirs)))
        != [(("ZM",), ["Mutale Chanda"], "2024-10-07")]
    }
    assert missed == {}


@pytest.mark.parametrize("theirs", ZAMBIAN)
@pytest.mark.parametrize(
    "frame", ["{ours} will meet with {theirs} on 15 October.", "{ours} will receive {theirs} on 15 October."]
)
def test_a_meeting_to_come(frame: str, theirs: str) -> None:
    """One meeting is planned, whoever comes along."""
    for ours in PERUVIAN:
        assert _meetings(frame.format(ours=ours, theirs=theirs)) == [(("ZM",), ["Mutale Chanda"], "2024-10-15")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("After a meeting with her Zambian counterpart, Foreign Minister Ana Ruiz flew to Chile on Monday.", []),
        ("During talks with his Zambian counterpart, President Soto said on Monday that trade had grown.", []),
        ("Minister Soto met his Zambian counterpart, President Mutale Chanda, on Monday.", ["Mutale Chanda"]),
        ("Minister Soto met his colleague Mutale Chanda, Foreign Minister of Zambia, on Monday.", ["Mutale Chanda"]),
    ],
)  # fmt: skip
def test_who_a_counterpart_is(text: str, found: list[str]) -> None:
    """An office behind the comma is the counterpart's, unless whoever holds it does something."""
    ((counterparts, names, _),) = _meetings(text)
    assert (counterparts, names) == (("ZM",), found)
