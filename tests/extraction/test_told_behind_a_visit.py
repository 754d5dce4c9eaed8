"""What a release goes on to tell behind its first sentence: every such sentence behind every beginning."""

import itertools

import pytest

from tests.extraction.told import facts

OUT = (
    "Foreign Minister Jorge Soto paid an official visit to Zambia on 7 October.",
    "At the invitation of his Zambian counterpart, Foreign Minister Jorge Soto visited Zambia on Monday.",
    "The official visit of Foreign Minister Jorge Soto to Zambia took place on 7 October.",
    "On 7 October, the Peruvian delegation headed by Foreign Minister Jorge Soto paid an official visit to Lusaka.",
)
THERE = (
    "He was received by President Joseph Banda.", "President Joseph Banda received the Minister.",
    "President Joseph Banda received him at State House.", "The head of state, Joseph Banda, received the Minister.",
    "Soto called on President Joseph Banda.", "In Lusaka, the Minister held talks with President Joseph Banda.",
)  # fmt: skip
IN = (
    "Foreign Minister of Zambia Mutale Chanda paid an official visit to Peru on 7 October.",
    "At the invitation of Minister Jorge Soto, the Foreign Minister of Zambia, Mutale Chanda, visited Lima on Monday.",
    "A Zambian delegation led by Foreign Minister Mutale Chanda visited Lima on Monday.",
)
HERE = (
    "He was received by President Luis Paz.", "President Luis Paz received him at the Government Palace.",
    "In Lima, he held talks with Foreign Minister Jorge Soto.", "The guest also met with Trade Minister Ana Vega.",
)  # fmt: skip
NOTHING_NEW = (
    "The Minister also visited the Victoria Falls.", "He laid a wreath at the Freedom Statue.",
    "It was the first visit of a Peruvian foreign minister to Zambia since 2010.",
)  # fmt: skip


def behind(lead, text):
    """Return what a sentence adds to a release of Peru that begins with another one."""
    known = [(fact.kind, fact.counterparts) for fact in facts(lead, home="PE", published="2024-10-09")]
    found = facts(f"{lead} {text}", home="PE", published="2024-10-09")
    for fact in known:
        found.remove(next(one for one in found if (one.kind, one.counterparts) == fact))
    return [(fact.kind, *fact.counterparts, fact.when.edtf, [one.name for one in fact.people]) for fact in found]


@pytest.mark.parametrize(("lead", "text"), list(itertools.product(OUT, THERE)))
def test_whom_a_traveller_met(lead, text):
    """Whoever receives the traveller is of the country visited, whichever of the two the sentence begins with."""
    assert behind(lead, text) == [("meeting_held", "ZM", "2024-10-07", ["Joseph Banda"])]


@pytest.mark.parametrize(("lead", "text"), list(itertools.product(IN, HERE)))
def test_whom_a_guest_met(lead, text):
    """`He` is the guest, and not whoever invited him."""
    assert behind(lead, text) == [("meeting_held", "ZM", "2024-10-07", ["Mutale Chanda"])]


@pytest.mark.parametrize(("lead", "text"), list(itertools.product(OUT, NOTHING_NEW)))
def test_what_is_nothing_new(lead, text):
    """Sights, wreaths and what was before add nothing."""
    assert behind(lead, text) == []


@pytest.mark.parametrize("lead", OUT)
def test_an_embassy_opened_on_a_visit(lead):
    """It is in the country visited."""
    assert behind(lead, "The Minister inaugurated the new Peruvian embassy.") == [
        ("mission_opened", "ZM", "2024-10-07", [])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "When I visited Zambia in May, I met President Joseph Banda.",
        "While visiting Zambia in May, Foreign Minister Ana Soto met President Joseph Banda.",
        "During her visit to Zambia in May, Foreign Minister Ana Soto met President Joseph Banda.",
    ],
)
def test_the_time_of_a_visit_is_that_of_what_was_done_there(text):
    """Whether a clause tells of the visit or a noun."""
    found = facts(text, home="AU", published="2024-10-10")
    assert [(fact.kind, fact.when.edtf) for fact in found] == [("visit_paid", "2024-05"), ("meeting_held", "2024-05")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I look forward to discussing trade with President Joseph Banda of Zambia on 20 October.", ["2024-10-20"]),
        ("We look forward to discussing trade with Zambia.", []),
        ("I look forward to discussing our interests with you.", []),
    ],
)
def test_what_somebody_looks_forward_to_discussing(text, expected):
    """With somebody named that is a plan to meet."""
    found = facts(text, home="AU", published="2024-10-10")
    assert [fact.when.edtf for fact in found if fact.kind == "meeting_agreed"] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The conversation ended with an agreement to meet in the near future.",
        "The ministers arranged to meet in Lusaka in November.",
    ],
)
def test_an_agreement_to_meet(text):
    """It is a plan, and no document."""
    lead = "Foreign Minister Ana Soto met with Foreign Minister of Zambia Mutale Chanda on Monday."
    assert [kind for kind, *_ in behind(lead, text)] == ["meeting_agreed"]


@pytest.mark.parametrize(
    "text",
    [
        "The parties signed an Agreement on Air Services; they also agreed to hold the next meeting in Lusaka in 2025.",
        "The parties signed an Agreement on Air Services, and the next session will be held in Lusaka.",
    ],
)
def test_the_place_of_what_is_to_come(text):
    """It is not that of what was done."""
    lead = "Foreign Minister Jorge Soto and Foreign Minister of Zambia Mutale Chanda held talks in Lima on Monday."
    places = {fact.kind: fact.place and fact.place.name for fact in facts(f"{lead} {text}", home="PE")}
    assert places == {"meeting_held": "Lima", "agreement_signed": "Lima", "meeting_agreed": "Lusaka"}
