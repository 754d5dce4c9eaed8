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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The ministers of Kazakhstan, Spain and Peru held a trilateral meeting on Friday.\n\n"
                f"Minister Aidos Serik met with {_TWO} on the margins of the forum."
            ),
            ["ES,PE"],
        ),
        (
            (
                "The ministers of Kazakhstan, Spain and Peru held a trilateral meeting on Friday.\n\n"
                f"Minister Aidos Serik also met with {_TWO} on the margins of the forum."
            ),
            ["ES,PE", "ES", "PE"],
        ),
        (
            (
                "Minister Aidos Serik attended the meeting of foreign ministers in Lima, together with his "
                "counterparts Pablo Rey from Spain and Ana Ruiz from Peru."
            ),
            ["ES,PE"],
        ),
        (f"Minister Aidos Serik took part in the annual meeting of ministers in Lima, alongside {_TWO}.", ["ES,PE"]),
        (f"Minister Aidos Serik attended the NATO summit in Lima together with {_TWO}.", []),
        (f"Minister Aidos Serik attended the opening of the fair in Lima together with {_TWO}.", []),
        (
            (
                "Foreign Ministers of Kazakhstan, Spain and Peru, Aidos Serik, Pablo Rey and Ana Ruiz, respectively, "
                "discussed trade in Lima. Minister Serik also held face-to-face talks with Rey."
            ),
            ["ES,PE", "ES"],
        ),
        ("Astana hosted the tripartite ministerial between Kazakhstan, Spain and Peru on Friday.", ["ES,PE"]),
        ("Astana hosted a conference between Kazakhstan, Spain and Peru on Friday.", []),
        ("Astana hosted the tripartite ministerial between Chile, Spain and Peru on Friday.", []),
        ("President Omarov attended the Visegrad Group (V4) plus Kazakhstan Summit in Bratislava.", ["V4"]),
        ("The V4+Kazakhstan Foreign Ministers' Meeting was held in Lima on 5 September.", ["V4"]),
    ],
)
def test_several_are_told_to_have_met_at_once(text, expected):
    """Home and others in one room are one meeting, and those met besides are others."""
    assert [",".join(one.counterparts) for one in facts(text) if one.kind == "meeting_held"] == expected


def test_a_format_and_one_more():
    """Whoever met the members of a format that home is of met home as well."""
    text = "The foreign ministers of the V4 countries and Japan met in Warsaw on Monday."
    assert [one.counterparts for one in facts(text, home="PL")] == [("V4", "JP")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "President Omarov met with the ambassadors of Spain, Peru and Chile, as well as the Head of the EU "
                "Delegation to Kazakhstan, Kati Salo."
            ),
            ["ES,PE,CL,EU"],
        ),
        (
            "President Omarov met with the ambassadors of Spain and Peru and Head of the EU Delegation Kati Salo.",
            ["ES", "PE", "EU"],
        ),
        (
            "President Omarov met with the presidents of Spain, Peru and Chile and the UN Secretary-General.",
            ["ES", "PE", "CL", "UN"],
        ),
        (
            (
                "President Omarov met with the President of Peru and the Ambassador of Chile in separate meetings. "
                "Later in the day, he received the Ambassador of Chile Pablo Rey."
            ),
            ["PE", "CL"],
        ),
    ],
)
def test_envoys_who_come_together(text, expected):
    """Ambassadors of several states and the envoy of an organisation are received at once."""
    assert [",".join(one.counterparts) for one in facts(text) if one.kind == "meeting_held"] == expected


def test_a_format_of_five():
    """Colleagues of a group are its members."""
    text = (
        "The Minister met her MIKTA colleagues - Ana Ruiz from Mexico, Orhan Kaya from Türkiye, Kim Su from Korea, and "
    )
    text += "Jane Doe from Australia - at the MIKTA ministerial meeting in Lima on Monday."
    met = [one for one in facts(text, home="ID") if one.kind == "meeting_held"]
    assert [sorted(one.counterparts) for one in met] == [["AU", "KR", "MX", "TR"]]


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        (f"The President hosted a working breakfast with {_TWO}. They spoke. The three PMs agreed.", "", ["ES,PE"]),
        (
            f"The President had a working breakfast with {_TWO} to support ties among the three countries.",
            "",
            ["ES,PE"],
        ),
        (f"Minister Serik met with {_TWO}. They spoke.", "Kazakh, Spanish and Peruvian ministers meet", ["ES,PE"]),
        (
            f"Minister Serik met with {_TWO}. They spoke.",
            "Minister meets Spanish and Peruvian colleagues",
            ["ES", "PE"],
        ),
        (
            f"The Minister spoke after the quadrilateral meeting with {_TWO} and Minister of Chile Juan Paz.",
            "",
            ["ES,PE,CL"],
        ),
        (f"The President welcomed {_TWO} for a working meeting in Astana.", "", ["ES,PE"]),
        (
            (
                "A summit was held in Lima between President Aidos Serik of Kazakhstan, President of Spain Pablo Rey "
                "and President of Peru Ana Ruiz."
            ),
            "",
            ["ES,PE"],
        ),
        (
            (
                "The ministers of Kazakhstan, Spain and Peru held a meeting in Lima.\n\nYesterday, Minister Serik "
                "met with President of Peru Ana Ruiz."
            ),
            "",
            ["ES,PE", "PE"],
        ),
    ],
)
def test_how_a_release_tells_that_they_were_at_one_table(text, title, expected):
    """By the three who then did something, by its title, by the name of the meeting; another day is another one."""
    assert [",".join(one.counterparts) for one in facts(text, title=title) if one.kind == "meeting_held"] == expected


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("the Baltic and Benelux countries", "EE,LT,LV,BE,LU,NL"),
        ("the Benelux countries and of the Baltic states", "BE,LU,NL,EE,LT,LV"),
        ("the Baltic countries", "EE,LT,LV"),
    ],
)
def test_two_groups_of_states(who, expected):
    """Two groups named in one breath are all at the table, by those of each that are listed."""
    text = f"Prime Minister Aidos Serik took part in a meeting of the prime ministers of {who} on Monday."
    assert [",".join(one.counterparts) for one in facts(text) if one.kind == "meeting_held"] == [expected]


def test_two_groups_with_those_listed_who_came():
    """Of each group those are meant that stand behind it."""
    who = "the Nordic countries (Denmark, Finland and Norway) and of the Baltic countries (Estonia and Latvia)"
    found = facts(f"Minister Aidos Serik met on Monday with the ministers of {who}.")
    assert {state for one in found for state in one.counterparts} == {"DK", "FI", "NO", "EE", "LV"}
