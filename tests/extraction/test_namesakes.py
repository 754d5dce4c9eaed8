"""Cities that share their name are in the country that the text tells."""

import pytest

from tests.extraction.told import facts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan opened a consulate in Valencia, Spain.", [("ES", "Valencia")]),
        ("Kazakhstan opened a consulate in Valencia (Spain).", [("ES", "Valencia")]),
        ("The Minister visited Valencia, Venezuela.", [("VE", "Valencia")]),
        ("The Minister visited Valencia.", [("ES", "Valencia")]),
        ("Kazakhstan opened an embassy in Tripoli.", [("LY", "Tripoli")]),
        ("Kazakhstan opened an embassy in Tripoli, Lebanon.", [("LB", "Tripoli")]),
        ("The Minister met Foreign Minister of Spain José Soto in Valencia.", [("ES", "Valencia")]),
        ("President of Colombia Ana Ruiz met the Minister in Madrid.", [("CO", "Madrid")]),
    ],
)
def test_a_city_of_several_is_where_the_text_says(text, expected):
    """A state behind the city decides, else the only one of them that is named; a capital stays where it is."""
    assert [(",".join(fact.counterparts), fact.place.name) for fact in facts(text)] == expected


def test_a_meeting_in_a_capital_is_not_in_its_namesake():
    """Colombia has a Madrid too."""
    (fact,) = facts("President of Colombia Ana Ruiz met the Minister in Madrid.")
    assert fact.place.country == "ES"


def test_an_adjective_before_the_city_decides():
    """`The Spanish city of`."""
    assert [fact.counterparts for fact in facts("Kazakhstan opened a consulate in the Spanish city of Valencia.")] == [
        ("ES",)
    ]


def test_a_list_that_begins_with_a_capital():
    """`Madrid, Colombia and Peru` are three countries, though Colombia has a Madrid too."""
    told = {fact.counterparts[0] for fact in facts("The Minister visited Madrid, Colombia and Peru.")}
    assert told == {"ES", "CO", "PE"}


def test_a_city_that_only_shares_its_name_with_one_we_know_is_none_of_its_country():
    """There is a Georgetown in Malaysia, which is not the capital of Guyana."""
    assert [fact.counterparts for fact in facts("Kazakhstan opened a consulate in Georgetown, Malaysia.")] == [("MY",)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister met his Dominican counterpart.", "DO"),
        ("The Minister met his Dominican counterpart. Dominica will open an embassy.", "DM"),
        ("The Minister met his Congolese counterpart.", "CD"),
        ("The Minister met his Congolese counterpart on cooperation with Congo-Brazzaville.", "CG"),
    ],
)
def test_an_adjective_of_two_states(text, expected):
    """It is that of the one which the text names, or else of the bigger."""
    assert [fact.counterparts for fact in facts(text)] == [(expected,)]


@pytest.mark.parametrize(
    "text",
    [
        "The President visited Sevastopol and met the acting governor.",
        "The President arrived in Crimea on a working trip.",
        "The Minister met with the Mayor of Kherson.",
    ],
)
def test_towns_that_home_claims(text):
    """What officials do in a town that their state claims is no visit to whoever else has it; for others it is."""
    assert facts(text, home="RU") == []
    assert {fact.counterparts for fact in facts(text, home="TR")} == {("UA",)}


def test_a_meeting_in_such_a_town():
    """Those met there are of their own state."""
    (fact,) = facts("The President met President of Peru Ana Ruiz in Yalta.", home="RU")
    assert (fact.counterparts, fact.place.country) == (("PE",), "")


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [
        ("The Vice President travelled to Savannah, Georgia, on Monday.", "US", []),
        ("The Vice President met Georgia Governor Rick Bell on Monday.", "US", []),
        ("The Vice President will visit Georgia and Alabama next week.", "US", []),
        ("The Secretary visited Georgia on Monday.", "US", ["GE"]),
        ("The Secretary visited Tbilisi, Georgia, with two Senators.", "US", ["GE"]),
        ("The Minister visited Georgia with the Governor of the Almaty region.", "KZ", ["GE"]),
        ("The Vice President visited Minna, Niger State, on Monday.", "NG", []),
        ("The Vice President visited Niger on Monday.", "NG", ["NE"]),
    ],
)
def test_a_province_of_home_that_is_called_as_a_state(text, home, expected):
    """What else a release names tells which of the two is meant."""
    assert [fact.counterparts[0] for fact in facts(text, home=home)] == expected
