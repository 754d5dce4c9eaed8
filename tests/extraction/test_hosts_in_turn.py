"""Guests whom several of home receive one by one, the days of texts that name their source, and what is none."""

import pytest

from tests.extraction.told import days, sides, told


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            "Minister of Peru Ana Ruiz was here. She met with President Omar Aliev and Premier Aidar Omarov.",
            2,
        ),
        (
            (
                "The Foreign Minister of Peru, Ana Ruiz, met with the President of Kazakhstan, Omar Aliev, the Speaker "
                "of the Senate, Dana Serik, and her Kazakh counterpart, Aidar Omarov."
            ),
            3,
        ),
        ("Minister of Peru Ana Ruiz was received by President Omar Aliev and Prime Minister Aidar Omarov.", 2),
        ("Minister of Peru Ana Ruiz met with Foreign Minister Omar Aliev and Deputy Minister Aidar Omarov.", 1),
        ("Ministers of Peru Ana Ruiz and Juan Soto met with Ministers Omar Aliev and Aidar Omarov.", 1),
    ],
)
def test_a_guest_meets_several_of_home(text, number):
    """Each who holds an office of his own receives the guest by himself; a deputy sits beside his minister."""
    assert len([one for one in sides(text) if one[0] == "PE"]) == number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "According to a statement, on Friday, September 27, Omarov received the Minister of Peru.",
            "2024-09-27",
        ),
        ("In a statement, the ministry said on Friday that Minister Omarov received the Minister of Peru.", None),
        ("Minister Omarov received the Minister of Peru, his office said on Friday in a statement.", None),
        (
            "(DIPNEWS / Astana, 30.09.2024).- On Friday, September 27, Minister Omarov met the Minister of Peru.",
            "2024-09-27",
        ),
        ("(Agency News / Lima, 30 September 2024) Minister Omarov will travel to Peru on Friday.", "2024-10-04"),
    ],
)
def test_the_day_of_a_text_is_not_that_of_what_it_tells(text, expected):
    """A source told at the beginning has no day; brackets at the head hold that of the text."""
    assert [*days(text, "meeting_held"), *days(text, "visit_agreed")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sharing her impressions of the visit to Peru, the Minister said that she was struck by its museums.", []),
        (
            "They signed nothing on the second day of President Omarov's visit to Peru.",
            [("visit_paid", "PE")],
        ),
        (
            "The accords will be reached on the second day of President Omarov's visit to Peru.",
            [("visit_agreed", "PE")],
        ),
        ("The Ambassador of Peru, Ana Ruiz, arrived in Astana in May 2021 and learnt the language.", []),
        ("The Minister of Peru, Ana Ruiz, arrived in Astana on Monday.", [("visit_paid", "PE")]),
    ],
)
def test_visits_that_a_sentence_looks_back_on(text, expected):
    """Impressions are of an old visit, its days are of one under way, and an ambassador comes to stay."""
    opening = "The Foreign Minister of Peru spoke to the Minister by telephone.\n\n"
    assert told(opening + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Following a meeting of the Committee on Trade of the House of Commons, I spoke to the press.",
            0,
        ),
        ("Following the meeting of the Joint Committee on Trade this morning, the two sides signed a protocol.", 1),
        ("Minister Omarov visited Cusco, the home town of host President Ana Ruiz.", 0),
        ("Minister Omarov will tomorrow host President Ana Ruiz of Peru at a dinner.", 0),
    ],
)
def test_what_is_no_meeting_of_the_two(text, expected):
    """A house's own committee met, and who is called host is not hosted."""
    opening = "The President of Peru, Ana Ruiz, arrived in Astana.\n\n"
    assert len(told(opening + text, "meeting_held")) == expected


def test_ambassadors_who_are_welcomed_at_the_ceremony():
    """That is of the ceremony, and no meeting besides."""
    text = (
        "President Omarov received letters of credence from two envoys.\n\n"
        "They are the ambassadors of Chile, Juan Soto; "
        "and Ana Ruiz from Peru.\n\nThe President congratulated them, and welcomed them warmly to Kazakhstan."
    )
    assert told(text, "") == [("credentials_presented", "CL"), ("credentials_presented", "PE")]


@pytest.mark.parametrize(
    ("more", "number"),
    [
        ('"I signed this September 24 several legal instruments," Minister Soto said.', 1),
        ("They also signed two memoranda on September 24.", 2),
    ],
)
def test_all_that_was_signed_on_a_day(more, number):
    """It may be told again by a word for any papers."""
    text = f"Kazakhstan and Peru signed eight agreements on September 24.\n\n{more}"
    assert len(told(text, "agreement")) == number


def test_a_movement_stands_for_its_state():
    """Those who come from it are of Palestine."""
    assert told("The Minister received a delegation of Fatah led by Ali Nasser.", "meeting_held") == [
        ("meeting_held", "PS")
    ]
