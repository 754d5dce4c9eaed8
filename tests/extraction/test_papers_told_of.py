"""Documents by their titles in quotation marks, and documents and talks that are only told of."""

import pytest

from tests.extraction.told import facts, told


@pytest.mark.parametrize(
    "quoted", ["\u2018Memorandum on Training\u2019", "“Memorandum on Training”", '"Memorandum on Training"']
)
def test_a_title_in_any_quotation_marks(quoted):
    """Single quotation marks hold a title as double ones do, and do not belong to it."""
    (signed,) = facts(f"Minister Aidos Serik and Minister of Peru Ana Ruiz signed the {quoted} in Lima.")
    assert (signed.kind, signed.title) == ("agreement_signed", "Memorandum on Training")


@pytest.mark.parametrize(
    "text",
    [
        "Kazakhstan and Peru went through an inventory of documents signed between their governments.",
        "The memorandum lays the foundation for bilateral consultations between Kazakhstan and Peru.",
        (
            "The Minister met with the ministers of Spain, Latvia and Peru on the sidelines. "
            "Diplomatic relations were established at a ceremony."
        ),
    ],
)
def test_what_is_no_document_and_no_meeting(text):
    """Documents of an inventory, talks for which ground is laid, and relations with nobody knows whom of three."""
    assert {one.kind for one in facts(text)} <= {"meeting_held"}
    assert all("consultations" not in one.evidence.text for one in facts(text))


def test_what_a_document_was_signed_as_a_part_of():
    """That it belongs to the talks on another document tells of no signing of that one."""
    text = (
        "Kazakhstan and Peru signed a memorandum of understanding today. The memorandum was signed as part of the "
        "ongoing Free Trade Agreement negotiations."
    )
    assert told(text, "agreement") == [("agreement_signed", "PE")]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("In addition, agreements were signed on visas and extradition.", 2),
        ("The ministers also signed agreements on visas and extradition.", 2),
        ("The documents were signed in the palace.", 1),
        ("Besides, the Presidents spoke of trade.", 1),
    ],
)
def test_what_was_signed_besides(text, number):
    """Documents that are told in addition are none of those told before."""
    signed = "President Serik Omarov met President of Peru Ana Ruiz. The Presidents signed a Joint Declaration. "
    assert len(told(signed + text, "agreement")) == number


def test_a_decree_on_signing():
    """A decree lets somebody sign: nothing has been signed with anybody."""
    assert told("The President signed a decree on the signing of the agreement with Peru on visas.", "agreement") == []
