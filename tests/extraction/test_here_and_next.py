"""What is told to be here, what is called by its year, and who else a guest of the day met."""

import pytest

from tests.extraction.told import days, facts, people, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LIMA, September 30 (Kazinform) -- Premier Serik Omarov flew in here Monday for talks.", ["visit_paid PE"]),
        ("LIMA, September 30 (Kazinform) -- Premier Serik Omarov arrived here Monday for talks.", ["visit_paid PE"]),
        ("LIMA, September 30 (Kazinform) -- Premier Serik Omarov will arrive here on 7 May.", ["visit_agreed PE"]),
        ("LIMA, September 30 (Kazinform) -- Premier Serik Omarov is here for a working visit.", ["visit_paid PE"]),
        ("ASTANA, September 30 (Kazinform) -- Premier Serik Omarov arrived here from Almaty.", []),
        ("ASTANA, September 30 (Kazinform) -- Premier of Peru Ana Ruiz arrived here Monday.", ["visit_paid PE"]),
    ],
)
def test_who_arrived_where_the_release_was_written(text, expected):
    """Somebody of home who arrived here is abroad, if the release was written there."""
    assert [" ".join(one) for one in told(text)] == expected


def test_a_place_in_capitals():
    """It is spelt like any other."""
    text = "LIMA, September 30 (Kazinform) -- Premier Serik Omarov met here Monday with President of Peru Ana Soto."
    assert [one.place.name for one in facts(text)] == ["Lima"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan will host next year's OTS Summit.", ["2025"]),
        ("Kazakhstan is set to host the 2026 OTS Summit.", ["2026"]),
        ("Kazakhstan will be hosting this year's OTS Summit in November.", ["2024-11"]),
        ("The President spoke at the OTS Summit in Baku on Monday. Kazakhstan will host next year's summit.", ["2025"]),
        ("The President spoke at the OTS Summit in Baku on Monday. Peru hosted last year's summit.", []),
        ("Kazakhstan will host next year's food fair.", []),
    ],
)
def test_the_year_of_a_gathering_to_come(text, expected):
    """A gathering may be called by its year."""
    assert days(text, "meeting_agreed") == expected


def test_the_year_of_a_gathering_that_was():
    """The same of one that is over."""
    assert days("Kazakhstan hosted the 2019 OTS Summit.", "forum_attended") == ["2019"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Omarov met Minister of Peru Ana Ruiz to review the decisions taken at the May 2023 Lima talks.",
            [None],
        ),
        ("Minister Omarov met Minister of Peru Ana Ruiz on the outcomes of the May 2023 OTS summit.", [None]),
        ("Minister Omarov met Minister of Peru Ana Ruiz at the 5 September OTS summit.", ["2024-09-05"]),
    ],
)
def test_the_day_of_what_was_agreed_before(text, expected):
    """The day by which a meeting is called at which something was agreed is not that of a meeting on it."""
    assert days(text, "meeting_held")[:1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They will have tea before President of Peru Ana Soto's sightseeing visit to the Blue Mosque.", []),
        ("President of Peru Ana Soto's visit to the Ministry of Trade followed.", []),
        ("President of Peru Ana Soto's visit to the Republic of Kazakhstan will be on 7 May.", ["visit_agreed PE"]),
        ("President of Peru Ana Soto's visit in May will be the first.", ["visit_agreed PE"]),
        ("Minister Omarov is paying a working visit as guest of Minister of Peru Ana Ruiz.", []),
    ],
)
def test_a_visit_to_sights_and_houses(text, expected):
    """It is none to the country, and who has a guest is not the one who visits."""
    assert [" ".join(one) for one in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Monday Minister Omarov received Minister of Peru Ana Ruiz. She is the first minister to visit Astana.",
            ["PE"],
        ),
        ("Minister of Peru Ana Ruiz became the first Peruvian official to visit Kazakhstan.", ["PE"]),
        ("President Omarov became the first Kazakh leader to visit Peru.", ["PE"]),
        ("On Monday Minister Omarov spoke to students. He is the first minister to visit Kokshetau.", []),
    ],
)
def test_the_first_to_visit(text, expected):
    """Who is the first to visit a place has visited it."""
    assert [parties for _, parties in told(text, "visit_paid")] == expected


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (
            (
                "President of Peru Ana Soto flew in on Sunday. President Omarov held talks with her on Monday. "
                "Senate Speaker Ali Koshan also met Soto on Monday."
            ),
            2,
        ),
        (
            (
                "President of Peru Ana Soto flew in on Sunday. President Omarov held talks with her on Monday. "
                "President Omarov met Soto at the Akorda."
            ),
            1,
        ),
    ],
)
def test_who_else_of_home_met_a_guest(text, meetings):
    """Talks with him or her are those of who had them, and others of home have their own."""
    assert len(told(text, "meeting_held")) == meetings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "President Omarov flew to Lima on a state visit to Peru. Later today he will meet General Secretary "
                "Ana Ruiz of Peru. During the visit, he is also expected to hold talks with the Prime Minister of Peru."
            ),
            ["2024-10-01", None],
        ),
        (
            (
                "President Omarov will visit Peru on 7-8 October. On 7 October he will meet General Secretary Ana Ruiz "
                "of Peru. During the visit, he will also hold talks with the Prime Minister of Peru."
            ),
            ["2024-10-07", "2024-10-07/2024-10-08"],
        ),
    ],
)
def test_one_more_meeting_of_a_visit(text, expected):
    """It is one beside that with another official, and not of its day where the days of the visit are not told."""
    assert days(text, "meeting_agreed") == expected


@pytest.mark.parametrize("frame", ["as part of", "in the course of", "within the framework of"])
def test_a_visit_in_passing(frame):
    """What happens as part of a visit tells that somebody is on it, however late the release comes to it."""
    text = (
        "Trade has grown. Exports have doubled. Investors are coming. "
        f"The talks were held {frame} a working visit by Minister of Peru Ana Ruiz to Kazakhstan."
    )
    assert told(text) == [("visit_paid", "PE")]


MET = "Minister Serik met with Senator Ana Soto from Peru on Monday. "


@pytest.mark.parametrize(
    ("then", "day"),
    [
        ("The visitors are here at the kind invitation of an institute.", None),
        ("Soto is currently here at the invitation of an institute.", None),
        ("The visitors arrived in Almaty on 29 September.", "2024-09-29"),
        ("The visitors arrived here on 29 September.", "2024-09-29"),
        ("The delegation arrived in Almaty on 29 September.", "2024-09-29"),
        ("They arrived in Astana on 29 September.", "2024-09-29"),
        ("Soto hoped that her current visit would help both.", None),
    ],
)
def test_those_who_were_met_are_here(then, day):
    """Those whom somebody met are meant by `the visitors`, and by whoever has arrived in home."""
    assert told(MET + then) == [("visit_paid", "PE")]
    assert people(MET + then, "visit_paid") == [["Ana Soto"]]
    assert days(MET + then, "visit_paid")[0] in {day, "2024-09-30"}


@pytest.mark.parametrize(
    "then",
    [
        "The visitors to the Silk Road arrived in Almaty on 29 September.",
        "They arrived in Almaty on 29 September.",
        "Serik hoped that his current visits to towns would help both.",
    ],
)
def test_others_who_are_here(then):
    """Crowds are no guests, and `they` may be of home where a town is told."""
    assert told(MET + then) == []


@pytest.mark.parametrize(
    ("whose", "who"), [("the former's official visit", "Serik"), ("the latter's visit", "Ana Soto")]
)
def test_whose_visit_to_the_other_it_is(whose, who):
    """The visit of the one of two leads to the other, if no place is told."""
    text = f"Minister Serik met with Minister of Peru Ana Soto during {whose} on Friday."
    assert told(text) == [("visit_paid", "PE")]
    assert people(text, "visit_paid") == [[who]]


def test_the_purpose_of_a_visit():
    """What a visit is for does not tell that it is to come."""
    text = "Minister Serik met President of Peru Ana Soto on Friday. The aim of this visit is to help Peru, he said."
    assert told(text) == []


def test_a_visit_named_in_what_was_said():
    """`Said his Peru visit was a success` tells of a visit to it."""
    text = "Minister Serik met President of Peru Ana Soto on Monday. Serik said his Peru visit was aimed at trade."
    assert told(text) == [("visit_paid", "PE")]


@pytest.mark.parametrize("who", ["top official", "delegation"])
def test_who_acts_behind_where_a_visit_leads(who):
    """A state before whoever acts is no place that a visit leads to."""
    facts_told = facts(f"During the visit to Astana, the U.S. {who} will meet with senior officials.")
    assert all("Astana, the U.S." not in fact.evidence.text[-20:] for fact in facts_told if fact.kind == "visit_paid")
