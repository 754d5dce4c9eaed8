"""Documents that a release calls by their day or year."""

import pytest

from tests.extraction.told import facts


def documents(text, home="KZ", title=""):
    """Return counterparts, time and title of the agreements of a release."""
    told = facts(text, home=home, title=title)
    return [(",".join(one.counterparts), one.when.edtf, one.title) for one in told if one.kind == "agreement_signed"]


@pytest.mark.parametrize(
    ("text", "document"),
    [
        (
            "They will revise the 1998 Agreement on Air Services between Kazakhstan and Malta.",
            ("MT", "1998", "Agreement on Air Services between Kazakhstan and Malta"),
        ),
        (
            "The 1998 Agreement between the Government of Kazakhstan and the Government of Malta remains in force.",
            ("MT", "1998", "Agreement between the Government of Kazakhstan and the Government of Malta"),
        ),
        ("The Treaty on Friendship of 16 November 1996 between Kazakhstan and Malta was praised.",
         ("MT", "1996-11-16", "Treaty on Friendship")),
        ("They recalled the 9 May 2019 Joint Declaration by the Presidents of Kazakhstan and Malta.",
         ("MT", "2019-05-09", "Joint Declaration")),
    ],
)  # fmt: skip
def test_a_document_called_by_its_day_was_signed_then(text, document):
    """Whatever a release says of the 1998 Agreement between two states, it tells that they signed it in 1998."""
    assert documents(text) == [document]


def test_each_day_has_its_document():
    """Statements of two days are two documents, each called as the text calls them."""
    text = (
        "The trilateral statements of the leaders of Georgia, Malta and Cyprus of May 5, 2020 and June 7, 2021 stand."
    )
    assert [(who, day) for who, day, _ in documents(text, home="GE")] == [
        ("MT,CY", "2020-05-05"), ("MT,CY", "2021-06-07"),
    ]  # fmt: skip
    text = "The May 5, 2020 and June 7, 2021 tripartite statements by the leaders of Georgia, Malta and Cyprus stand."
    assert [title for _, _, title in documents(text, home="GE")] == ["tripartite statements", "tripartite statements"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "the agreements reached by the leaders of Georgia, Malta and Cyprus in the tripartite statements of {}",
            "tripartite statements",
        ),
        ("the agreements set out in the statements by the Georgian, Maltese and Cypriot leaders of {}", "statements"),
        ("the agreements that the leaders of Georgia, Malta and Cyprus reached on {}", "agreements"),
    ],
)
def test_documents_in_which_something_was_agreed(text, title):
    """Each day tells one, whose sides are told before it or with what they agreed."""
    told = documents(f"They spoke of {text.format('May 5, 2020 and June 7, 2021')}.", home="GE")
    assert told == [("MT,CY", "2020-05-05", title), ("MT,CY", "2021-06-07", title)]


def test_a_group_that_was_told_of_signed():
    """`The agreements between the three leaders` are those of the leaders who met."""
    text = (
        "President Tokayev met with President of Malta Myriam Debono and President of Cyprus Nikos Ioannou. "
        "They spoke of the May 5, 2020, agreements between the three leaders."
    )
    assert documents(text) == [("MT,CY", "2020-05-05", "May 5, 2020, agreements")]


@pytest.mark.parametrize(
    "text",
    [
        "The 2015 agreement between Malta and Cyprus was spoken of.",
        "On 5 May 2023 the draft agreement between Kazakhstan and Malta was discussed.",
        "In 2020 agreements between Kazakhstan and Malta were few.",
        "The 2023 Action Plan between Kazakhstan and Malta is being carried out.",
        "The parties will sign in the 2025 Agreement between Kazakhstan and Malta what they want.",
        "Malta respects the 1982 Convention on the Law of the Sea.",
    ],
)
def test_a_day_that_is_not_of_the_signing(text):
    """Documents of others, days of something else, the years of a plan, and those to come are not signed then."""
    assert documents(text) == []


def test_an_older_document_is_another_one():
    """A memorandum signed last year is not the one signed today, short as it is called."""
    text = (
        "The MoU on health between Kazakhstan and Malta was signed today. It follows the MoU signed in May with Malta."
    )
    assert [day for _, day, _ in documents(text)] == ["2024-10-01", "2024-05"]


def test_the_day_of_one_document_is_not_that_of_another():
    """An agreement that supplements the 2014 Agreement was not signed in 2014."""
    text = "Kazakhstan and Malta signed a protocol on air services, which supplements the 2014 Agreement with Malta."
    assert [day for _, day, _ in documents(text)] == ["2024-10-01"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The memorandum on courts between Kazakhstan and Malta was signed in a virtual signing ceremony on 5 May 2024.",
        "The Memorandum for the Renewal of Cooperation with Malta, signed on 5 May 2024, is of great use.",
    ],
)
def test_the_day_of_a_ceremony(sentence):
    """The day of the ceremony is that of the signing; a document is told with its day, whatever it is for."""
    assert [(party, day) for party, day, _ in documents(sentence)] == [("MT", "2024-05-05")]


def test_two_documents_with_two_years():
    """Each has the time behind it; one time behind both is that of both, and so is one before them."""
    text = "Kazakhstan and Malta signed an agreement on visas in 2019 and a treaty on extradition in 2021."
    assert [day for _, day, _ in documents(text)] == ["2019", "2021"]
    text = "Kazakhstan and Malta signed an agreement on visas and a treaty on extradition in 2021."
    assert [day for _, day, _ in documents(text)] == ["2021", "2021"]
    text = "Kazakhstan and Malta signed in 2021 an agreement on visas and a treaty on extradition."
    assert [day for _, day, _ in documents(text)] == ["2021", "2021"]
