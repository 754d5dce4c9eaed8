"""Words that are those of a document only where it is signed."""

import pytest

from calendar_core.events import Release
from calendar_core.extraction import extract


def titles(text):
    """Return the titles of the agreements of a release of Kazakhstan."""
    release = Release(id="r", home="KZ", published="2025-06-10", text=text)
    return [fact.title for fact in extract(release) if fact.kind == "agreement_signed"]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Kazakhstan and Malta signed an addendum to the agreement on transport.",
         "addendum to the agreement on transport"),
        ("An amendment to the Air Services Agreement was signed by the Ministers of Kazakhstan and Malta.",
         "amendment to the Air Services Agreement"),
        ("The ceremony of signing a Green Partnership between Kazakhstan and Malta took place in Astana.",
         "Green Partnership between Kazakhstan and Malta"),
        ("Kazakhstan and the United Nations signed the Sustainable Development Cooperation Framework for 2026-2030.",
         "Sustainable Development Cooperation Framework for 2026-2030"),
        ("The Country Programme Framework, signed in May 2024 by Kazakhstan and the IAEA, is in its second year.",
         "Country Programme Framework"),
        ("The Ministers of Kazakhstan and Malta signed a statement on the protection of the sea.",
         "statement on the protection of the sea"),
        ("The text of the following statement was released by the Governments of Kazakhstan and Malta.", "statement"),
        ("They spoke of the November 9, 2020, Statement by the leaders of Kazakhstan, Malta and Peru.", "Statement"),
    ],
)  # fmt: skip
def test_what_is_signed_is_a_document(sentence, title):
    """The verb tells that a partnership, a framework or a statement is one."""
    assert titles(sentence) == [title]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kazakhstan and Malta spoke of their partnership and of the framework for trade.",
        "The Ministry of Kazakhstan issued a statement on Malta.",
        "In a statement released on Monday the Minister of Malta praised the partnership.",
        "The Ministers of Kazakhstan and Malta agreed to sign an addendum to the agreement on transport.",
    ],
)
def test_what_is_not_signed_is_none(sentence):
    """Without a word for signing, or with one of a single side, they are no documents."""
    assert titles(sentence) == []


def test_a_word_in_the_name_of_a_document_is_none_of_its_own():
    """The partnership is what the declaration is on; the agreement is one of partnership."""
    assert titles("The Declaration on Strategic Partnership with Malta was signed in Astana on 3 May 2024.") == [
        "Declaration on Strategic Partnership with Malta"
    ]
    assert titles("Kazakhstan and Malta signed a Partnership and Cooperation Agreement.") == [
        "Partnership and Cooperation Agreement"
    ]
