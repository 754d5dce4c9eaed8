"""Days that a sentence gives to several in their order."""

import pytest

from tests.extraction.told import facts, told


@pytest.mark.parametrize(
    "text",
    [
        "Kazakhstan signed a joint communiqué with Peru and Chile on 9 September and 24 September, respectively.",
        "The Minister met with the Foreign Ministers of Peru and Chile on September 9 and 24, respectively.",
        "The Minister visited Peru and Chile on 9 and 24 September respectively.",
    ],
)
def test_each_has_its_own_day(text):
    """Of two days told in turn, the first is that of the first."""
    assert [(fact.counterparts, fact.when.edtf) for fact in facts(text)] == [
        (("PE",), "2024-09-09"),
        (("CL",), "2024-09-24"),
    ]


def test_as_many_days_as_parties():
    """Two days do not tell which of three parties each is of."""
    text = "Kazakhstan signed a joint communiqué with Peru, Chile and Brazil on 9 and 24 September, respectively."
    assert told(text, "agreement") == [("agreement_signed", "PE,CL,BR")]
