"""Who was present, what offices somebody holds, and whose visit to whom a report from abroad tells of."""

import pytest

from tests.extraction.told import facts, told

_MET = "Secretary Omarov met Peruvian Minister Ana Soto on Monday.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Dr Aliyev, Peruvian Ambassador Juan Rojas and other officials participated in the discussion.",
        "Among those in attendance were Peruvian Ambassador Juan Rojas and others.",
        "Those present at the meeting included Peruvian Ambassador Juan Rojas.",
        "Mr. Aliyev, Peruvian Ambassador Juan Rojas, along with staff of the embassy, also attended the meeting.",
    ],
)
def test_those_present_are_named(text: str) -> None:
    """Who else was there of the foreign side stands in another sentence."""
    (fact,) = facts(_MET + text)
    assert [one.name for one in fact.people] == ["Ana Soto", "Juan Rojas"]


def test_a_discussion_has_those_who_took_part_in_it() -> None:
    """Talks with the participation of somebody are talks with them."""
    text = (
        "A discussion on customs was held on Monday with the participation of two experts from the World Bank.\n\n"
        "Among those present were Secretary Omarov; World Bank Programme Leader, Mr Ali A. Khan; and others."
    )
    (fact,) = facts(text)
    assert (fact.kind, fact.counterparts, [one.name for one in fact.people]) == (
        "meeting_held",
        ("WB",),
        ["Ali A. Khan"],
    )


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("Peruvian Vice Minister and Trade Commission Secretary Mr Juan Soto", "Juan Soto"),
        ("Peruvian Senate Vice President and Trade and Industry Committee Chairman Juan Soto", "Juan Soto"),
    ],
)
def test_one_person_may_hold_two_offices(office: str, name: str) -> None:
    """Behind two offices without an article between them stands one name."""
    (fact,) = facts(f"Minister Omarov met {office} on Monday.")
    assert [one.name for one in fact.people] == [name]


def test_who_has_been_appointed_is_named_with_the_office() -> None:
    """In a list of those who presented credentials, each has been appointed to something."""
    text = (
        "Two ambassadors presented their credentials to the President today.\n\n"
        "* His Excellency Mr. Juan Soto has been appointed as Ambassador-designate of the Republic of Peru.\n"
        "* Her Excellency Ms. Stella Banda has been appointed as Ambassador-designate of the Republic of Zambia."
    )
    found = facts(text)
    assert [(fact.counterparts, [one.name for one in fact.people]) for fact in found] == [
        (("PE",), ["Juan Soto"]),
        (("ZM",), ["Stella Banda"]),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peruvian President Ana Soto touched down in Chile on Sunday. During her visit, Soto will meet officials.",
            [],
        ),
        (
            'Peruvian President Ana Soto will visit Chile. "During her visit, the President will rest," she said.',
            [],
        ),
        (
            "Peruvian President Ana Soto arrived in Astana on Sunday. During her visit, Soto will meet officials.",
            [("visit_paid", "PE")],
        ),
        (
            "Peruvian President Ana Soto will visit Chile and Kazakhstan on 9 October. During her visit she rests.",
            [("visit_agreed", "PE")],
        ),
    ],
)
def test_a_visit_of_foreigners_to_others_is_not_to_home(text: str, expected: list[tuple[str, str]]) -> None:
    """`Her visit` leads where a sentence before told that she goes."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "behind",
    [
        "It was attended, among others, by the Minister of Peru, Ana Soto; the Peruvian Envoy, Juan Rojas; and others.",
        "The talks were held with the participation of Peruvian Ministers Ana Soto and Juan Rojas.",
        "Peruvian Minister Ana Soto and Peruvian Director Juan Rojas also attended the meeting.",
    ],
)
def test_those_who_attended(behind: str) -> None:
    """Who was there is told in the next sentence, whatever it begins with."""
    (fact,) = facts(f"Kazakhstan and Peru held talks on trade in Astana on Monday. {behind}")
    assert [one.name for one in fact.people] == ["Ana Soto", "Juan Rojas"]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("Peruvian Minister Ana Soto and Chilean Minister Juan Rojas will also attend the meeting.", 2),
        ("Peruvian Minister Ana Soto and Chilean Minister Juan Rojas have signed a treaty on trade.", 0),
    ],
)
def test_those_who_will_attend(behind: str, expected: int) -> None:
    """Of a meeting to come it may be told next who else will be there."""
    text = f"A trilateral meeting between Kazakhstan, Peru and Chile will be held in Astana on 10 October. {behind}"
    planned = [fact for fact in facts(text) if fact.kind == "meeting_agreed"]
    assert [len(fact.people) for fact in planned] == [expected]
