import pytest

from calendar_core.projections.titles import like_titles, title_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Agreement on Visa Exemptions", "visa exemption agreement between the governments"),
        ("Memorandum of Understanding in the field of Education", "MoU on cooperation in Education and Science"),
        ("Agreement between Kazakhstan and Bahrain on Extradition", "Kazakh-Bahraini extradition treaty"),
        ("Joint Declaration", "Joint Declaration on Water"),
        ("", "Memorandum on Education"),
    ],
)
def test_one_document_by_two_titles(one, other):
    """Type of document, parties and plural do not tell documents apart, and a title may be cut short."""
    assert like_titles(one, other, ("KZ", "BH"))
    assert like_titles(other, one, ("KZ", "BH"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Agreement on Visa Exemption", "Memorandum on Education"),
        (
            "Memorandum of Understanding on Cooperation in Education",
            "Memorandum of Understanding on Cooperation in Tourism",
        ),
        (
            "Agreement between Kazakhstan and Bahrain on Education",
            "Agreement between Kazakhstan and Bahrain on Tourism",
        ),
        ("visa exemption for diplomatic passports", "visa exemption for service passports"),
    ],
)
def test_two_documents_with_much_in_common(one, other):
    """One telling word that differs makes another document, however long the rest of the title is."""
    assert not like_titles(one, other, ("KZ", "BH"))


def test_words_that_tell_documents_apart():
    """What stands in titles of all kinds is left out."""
    assert title_words("Protocols of the Joint Commission") == {"commission"}
