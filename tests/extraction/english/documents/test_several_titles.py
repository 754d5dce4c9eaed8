"""Several documents told by one word, and each by its subject."""

import pytest

from calendar_core.extraction.english.documents.several_titles import titles_of_several
from calendar_core.extraction.english.documents.titles import Title


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("two agreements on air services and extradition", ["agreements on air services", "agreements on extradition"]),
        ("2 MoUs on sport and youth", ["MoUs on sport", "MoUs on youth"]),
        (
            "three protocols on visas, water and on the exchange of prisoners between the two ministries",
            ["protocols on visas", "protocols on water", "protocols on the exchange of prisoners"],
        ),
        (
            "MoUs on the prevention of tax evasion and training for customs officers",
            ["MoUs on the prevention of tax evasion", "MoUs on training for customs officers"],
        ),
    ],
)
def test_as_many_subjects_as_documents(words, titles):
    """Each document is told by its own subject."""
    assert [one.text for one in titles_of_several(Title(words, 3, 9))] == titles


@pytest.mark.parametrize(
    "words",
    [
        "two memoranda on economic and technical cooperation",
        "two memoranda on cooperation in agriculture and health",
        "three agreements on trade and sport",
        "MoUs on trade and investment",
        "MoUs on trade",
        "several agreements on the exchange of data and the training of nurses",
        "thirteen agreements",
    ],
)
def test_one_subject_of_several_documents(words):
    """Where the subjects are fewer, or one is only half told, the documents are told as they stand."""
    assert titles_of_several(Title(words, 3, 9)) == []
