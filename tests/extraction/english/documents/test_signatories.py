"""Who signs is told above a list of documents, beside one, or after it."""

import pytest

from tests.extraction.told import facts, people

RUIZ = "Elena Ruiz, Minister of Foreign Affairs of Peru"
OURS = "Minister Anna Shilongo"
A_LIST = f"""The following instruments were signed by {OURS} and {RUIZ}:

1. Memorandum of Understanding on visas;

2. Agreement on Trade Cooperation."""
INCLUDED = f"""{OURS} and {RUIZ}, exchanged two memoranda of understanding between Namibia and Peru.

The two memoranda include a memorandum of understanding on tourism and a memorandum of understanding on fisheries."""
BOTH = f"""An agreement on fisheries and a memorandum of understanding on libraries were signed by Namibia and Peru.
The ceremony was short. Both documents were signed by {RUIZ}, and {OURS}."""
SIGNED = "An agreement on fisheries was signed between Namibia and Peru."


@pytest.mark.parametrize("text", [A_LIST, INCLUDED, BOTH])
def test_who_signed_all_of_them(text):
    """All documents are signed by those whom the sentence above their list names, or one that speaks of them all."""
    assert people(text, "agreement_signed", home="NA") == [["Elena Ruiz"], ["Elena Ruiz"]]


@pytest.mark.parametrize(
    "text",
    [
        f"{OURS} today signed an agreement on extradition with Peru at a meeting with {RUIZ}.",
        f"{OURS} signed the agreement on the boundary alongside {RUIZ}.",
    ],
)
def test_who_signed_beside_somebody(text):
    """Whoever was met at the signing, or sat beside, has signed as well."""
    assert people(text, "agreement_signed", home="NA") == [["Elena Ruiz"]]


@pytest.mark.parametrize(
    "text",
    [
        f"{SIGNED} The agreement was welcomed by {RUIZ}.",
        f"{SIGNED} Both documents were signed by Luis Soto, Minister of Foreign Affairs of Chile.",
        f"Peru and Namibia signed an agreement on fisheries after talks on what {RUIZ}, had proposed.",
    ],
)
def test_who_did_not_sign(text):
    """Whoever speaks of a document, or is of another state, has not signed it."""
    assert people(text, "agreement_signed", home="NA")[0] == []


@pytest.mark.parametrize(
    "tail",
    ["will let Chile join in", "is of use to Chile too", "aims to bring Chile closer", "provides for Chile as well"],
)
def test_whom_a_signed_document_is_about(tail):
    """Those who signed end where it is told what the document does."""
    text = f"The agreement, signed by {RUIZ}, and {OURS} in July 2024, {tail}."
    told = [fact for fact in facts(text, home="NA") if fact.kind == "agreement_signed"]
    assert [fact.counterparts for fact in told] == [("PE",)]
