"""Home and two others at one table, who leads talks, and who signed: told by the words around them."""

import pytest

from tests.extraction.told import facts

_TWO = "Minister of Spain Pablo Rey and Minister of Peru Ana Ruiz"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The President had a meeting with {_TWO}. The three leaders spoke of trade.", ["ES,PE"]),
        (f"The President met with {_TWO}. The three agreed to go on.", ["ES,PE"]),
        (f"The President met separately with {_TWO}. The three leaders praised the forum.", ["ES", "PE"]),
        (f"The President met with {_TWO}. He spoke of trade. The three days were useful.", ["ES", "PE"]),
        (f"The President met with {_TWO}. The three agreements are of use.", ["ES", "PE"]),
    ],
)
def test_the_three_were_together(text, expected):
    """`The three leaders`, right behind a meeting with two others, were in one room."""
    assert [",".join(one.counterparts) for one in facts(text) if one.kind == "meeting_held"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Aidos Serik and President of Peru Ana Ruiz led talks in Lima.", ["Ana Ruiz"]),
        ("President of Peru Ana Ruiz led the Andes Forum.", []),
        ("President Aidos Serik and President of Peru Ana Ruiz led their countries through the crisis.", []),
    ],
)
def test_who_leads_a_session(text, expected):
    """Two who led a session met at it."""
    assert [person.name for one in facts(text) if one.kind == "meeting_held" for person in one.people] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister met Minister of Peru Ana Ruiz. With the latter, a treaty on trade was signed.", ["Ana Ruiz"]),
        ("The Minister met Minister of Peru Ana Ruiz, with whom a treaty on trade was signed.", ["Ana Ruiz"]),
        ("The Minister met Minister of Peru Ana Ruiz. In May, a treaty with Peru on trade was signed.", []),
    ],
)
def test_with_whom_a_document_was_signed(text, expected):
    """Whoever has just been told of signed what was signed with him."""
    signed = [one for one in facts(text) if one.kind == "agreement_signed"]
    assert [person.name for one in signed for person in one.people] == expected
    assert len(signed) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister met Minister of Peru Ana Ruiz in the city of Piura, which a treaty of Quito made great.",
            "Piura",
        ),
        ("The Minister met Minister of Peru Ana Ruiz in the resort town of Sochi.", "Sochi"),
        ("The Minister met Minister of Peru Ana Ruiz in the capital, Lima.", "Lima"),
        ("The Minister met Minister of Peru Ana Ruiz and spoke of aid to the city of Gaza.", None),
    ],
)
def test_a_place_by_its_sort(text, expected):
    """A city may be told with what it is: `in the resort town of Sochi`."""
    (met,) = [one for one in facts(text) if one.kind == "meeting_held"]
    assert (met.place.name if met.place else None) == expected


_NORDIC = "Norwegian Minister Lars Holm, Swedish Minister Eva Berg and Finnish Minister Mika Salo"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Bilateral meetings took place between Minister Aidos Serik and {_NORDIC}.", ["NO", "SE", "FI"]),
        (f"A meeting took place between Minister Aidos Serik and {_NORDIC}.", ["NO,SE,FI"]),
        ("Minister Aidos Serik met: Minister of Norway Lars Holm; Minister of Sweden Eva Berg.", ["NO", "SE"]),
        (f"The meeting was attended by Kazakh Minister Aidos Serik, {_NORDIC}.", ["NO,SE,FI"]),
        ("The meeting was attended by Kazakh Minister Aidos Serik and Norwegian Ambassador Lars Holm.", []),
        (f"The meeting was attended by {_NORDIC}.", []),
    ],
)
def test_who_was_at_the_meeting(text, expected):
    """`Bilateral meetings` are one each; who attended a meeting was at it where home and several others did."""
    assert [",".join(one.counterparts) for one in facts(text) if one.kind == "meeting_held"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("His next meeting the Minister conducted with Minister of Peru Ana Ruiz.", "meeting_held"),
        ("The next meeting was with Minister of Peru Ana Ruiz.", "meeting_held"),
        ("The next meeting with Minister of Peru Ana Ruiz is in May.", "meeting_agreed"),
        ("The next meeting the Minister will have with Minister of Peru Ana Ruiz.", "meeting_agreed"),
    ],
)
def test_the_next_meeting_of_a_day(text, expected):
    """The next meeting of a day that is told in the past was held."""
    assert [one.kind for one in facts(text)] == [expected]


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("Ambassador of the United Arab Emirates (UAE) to Kazakhstan, Omar Zaabi,", "Omar Zaabi"),
        ("Ambassador of the People's Republic of China (PRC) to Kazakhstan Zhang Wei", "Zhang Wei"),
        ("Minister of the Democratic Republic of the Congo (DRC), Ana Toa,", "Ana Toa"),
    ],
)
def test_a_state_with_its_initials(who, expected):
    """Initials behind a state do not part an office from whoever holds it."""
    (met,) = facts(f"The {who} met Minister Aidos Serik.")
    assert [person.name for person in met.people] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister took part in a trilateral with the foreign ministers of Peru and Chile.",
            [("meeting_held", "PE,CL")],
        ),
        ("The trilateral between Kazakhstan, Peru and Chile took place in Lima.", [("meeting_held", "PE,CL")]),
        ("The Minister will hold a trilateral with Peru and Chile on 3 November.", [("meeting_agreed", "PE,CL")]),
        (
            "A meeting brought together in Lima on Monday the foreign ministers of Kazakhstan, Peru and Chile.",
            [("meeting_held", "PE,CL")],
        ),
        (
            "Talks brought together Minister Serik Omarov and his colleagues Ana Ruiz of Peru and Juan Soto of Chile.",
            [("meeting_held", "PE,CL")],
        ),
        ("The fair brought together the ministers of Peru and Chile.", []),
        ("The trilateral cooperation between Kazakhstan, Peru and Chile is growing.", []),
        ("The three spoke of a trilateral agreement with Peru.", []),
    ],
)
def test_three_sides(text, expected):
    """`The trilateral` alone is a meeting, and so is what brings three ministers together."""
    assert [(one.kind, ",".join(one.counterparts)) for one in facts(text)] == expected


def test_a_third_side():
    """A trilateral that two agree to hold with a third is with both others."""
    text = "The Minister met his Peruvian colleague, Ana Ruiz. They agreed to hold a trilateral with Chile in May."
    planned = [set(one.counterparts) for one in facts(text) if one.kind == "meeting_agreed"]
    assert planned == [{"PE", "CL"}]
