"""What is recorded when a release is read again."""

import pytest
from attrs import evolve

from calendar_core.events import AgreementSigned, FactConfirmed, FactCorrected, FactRetracted, Person, When
from calendar_core.extraction.reconcile import reconcile
from tests.events import a_fact

FACT = a_fact()
LATER = evolve(FACT, when=When(edtf="2024-10-02", stated=True))
OTHER = a_fact(counterparts=("ES",))


def edit(cls, **fields):
    """Return an editor's event on the fact recorded as f1."""
    return cls(**({"fact": "f1", "by": "ada", "why": "checked"} | fields))


def test_the_same_reading_changes_nothing():
    """Read again alike, nothing is recorded."""
    assert reconcile([("f1", FACT)], [FACT]) == []


def test_a_fact_read_otherwise_is_corrected():
    """The fact keeps its id, and only the field that changed is recorded."""
    (event,) = reconcile([("f1", FACT)], [LATER])
    assert isinstance(event, FactCorrected)
    assert (event.fact, list(event.changes), event.origin) == ("f1", ["when"], "extractor")


def test_what_is_gone_is_retracted_and_what_is_new_recorded():
    """Another counterpart is another fact."""
    gone, new = reconcile([("f1", FACT)], [OTHER])
    assert isinstance(gone, FactRetracted)
    assert (gone.fact, new) == ("f1", OTHER)


def test_what_an_editor_confirmed_stays():
    """A confirmed fact is neither corrected nor retracted."""
    recorded = [("f1", FACT), ("e1", edit(FactConfirmed))]
    assert reconcile(recorded, [LATER]) == []
    assert reconcile(recorded, []) == []


def test_what_an_editor_corrected_stays():
    """The corrected field is left alone, others follow the new reading."""
    recorded = [("f1", FACT), ("e1", edit(FactCorrected, changes={"when": {"edtf": "2024-09-30", "stated": True}}))]
    named = evolve(LATER, people=(Person(name="Abdullatif Alzayani", party="BH"),))
    (event,) = reconcile(recorded, [named])
    assert list(event.changes) == ["people"]


@pytest.mark.parametrize(
    "changes",
    [
        {"counterparts": ["QA"]},
        {"people": [{"name": "Somebody Else"}]},
        {"when": {"edtf": "2023", "stated": True}, "place": {"name": "Doha"}},
    ],
)
def test_a_fact_is_known_again_whatever_an_editor_made_of_it(changes):
    """The same reading changes nothing, and no second fact comes of it."""
    named = evolve(FACT, people=(Person(name="Abdulatif Zayni"),))
    recorded = [("f1", named), ("e1", edit(FactCorrected, changes=changes))]
    assert reconcile(recorded, [named]) == []


def test_what_an_editor_corrected_is_not_taken_back():
    """An extractor that no longer finds it has not the last word."""
    recorded = [("f1", FACT), ("e1", edit(FactCorrected, changes={"place": {"name": "Manama"}}))]
    assert reconcile(recorded, []) == []


def test_what_an_extractor_corrected_is_known_by_that():
    """The next reading is compared with the last one."""
    again = edit(FactCorrected, changes={"counterparts": ["ES"]}, origin="extractor")
    assert reconcile([("f1", FACT), ("x1", again)], [OTHER]) == []


def test_what_an_editor_retracted_does_not_come_back():
    """A fact taken back by an editor is not recorded again."""
    assert reconcile([("f1", FACT), ("e1", edit(FactRetracted))], [FACT]) == []


@pytest.mark.parametrize("origin", ["editor", "extractor"])
def test_what_an_editor_confirmed_after_a_retraction_stands(origin):
    """The last word counts: it is known again, and neither corrected nor taken back."""
    recorded = [("f1", FACT), ("e1", edit(FactRetracted, origin=origin)), ("e2", edit(FactConfirmed))]
    assert reconcile(recorded, [LATER]) == []
    assert reconcile(recorded, []) == []


def test_two_documents_are_two_facts():
    """Agreements with other titles are not taken for one another."""
    one = a_fact(AgreementSigned, title="Agreement on Visas")
    two = a_fact(AgreementSigned, title="Memorandum on Trade", evidence=evolve(one.evidence, text="signed", end=6))
    gone, new = reconcile([("f1", one)], [two])
    assert (gone.fact, new) == ("f1", two)
