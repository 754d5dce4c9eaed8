"""Who was welcomed where parliaments sit, what somebody is called within his name, and the first day of a visit."""

import pytest

from tests.extraction.told import facts, told


@pytest.mark.parametrize(
    "text",
    [
        "Senator Omarov welcomed Peruvian Ambassador Ana Soto at the Senate on Monday.",
        "Senator Omarov welcomed the Honorable Ana Soto, Ambassador of Peru, to the Parliament on Monday.",
        "Senators Omarov and Aliyev welcome Peruvian Ambassador Ana Soto during the latter's call on 30 September.",
        "Minister Omarov welcomed Peruvian Ambassador Ana Soto on Monday. Their discussion was about rice.",
        "Minister Omarov welcomed Ana Soto, Ambassador of Peru, on Monday. Their conversation turned on trade.",
    ],
)
def test_who_is_welcomed_where_meetings_are_was_met(text: str) -> None:
    """A welcome at the seat of a parliament, for a call, or with a discussion behind it is a meeting."""
    (fact,) = facts(text)
    assert (fact.kind, fact.counterparts, [one.name for one in fact.people]) == ("meeting_held", ("PE",), ["Ana Soto"])


@pytest.mark.parametrize(
    "text",
    [
        "Senator Omarov welcomed Peruvian Ambassador Ana Soto's address to the Parliament.",
        "Senator Omarov welcomed the Peruvian Senate's proposals on trade.",
        "Minister Omarov welcomed Peruvian Minister Ana Soto's pledge. Their talks are to go on.",
    ],
)
def test_words_that_are_welcomed_are_no_guests(text: str) -> None:
    """What somebody says is welcomed, too."""
    assert told(text, "meeting_held") == []


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ('Ana "Nita" Soto', "Ana Soto"),
        ("Ana “Nita” Soto", "Ana Soto"),
        ('Juan Miguel "Chito" F. Rojas', "Juan Miguel F. Rojas"),
        ('Ana "King" Dela Vega', "Ana Dela Vega"),
    ],
)
def test_what_somebody_is_called_stands_within_his_name(name: str, whole: str) -> None:
    """Quotes do not end a name that goes on behind them."""
    (fact,) = facts(f"Minister Omarov met Peruvian Senator {name} on Monday.")
    assert [one.name for one in fact.people] == [whole]


@pytest.mark.parametrize(
    "when", ["on the first day of her visit to Peru", "on the second day of her official visit to Peru"]
)
def test_a_day_of_a_visit_is_of_that_visit(when: str) -> None:
    """Whoever of home met a third on a day of her visit was on it, not the third."""
    text = f"Minister Asel Omarova met with Chilean President Juan Rojas {when}."
    assert sorted(told(text, "")) == [("meeting_held", "CL"), ("visit_paid", "PE")]


@pytest.mark.parametrize("led", ["for leading", "for ably leading"])
def test_who_is_thanked_for_leading_a_delegation_led_it(led: str) -> None:
    """Thanks name the traveller."""
    (fact,) = facts(f"Senator Omarov thanked Senator Arman Aliyev {led} the delegation to Peru.")
    assert (fact.kind, fact.counterparts) == ("visit_paid", ("PE",))
    assert "Omarov" not in [one.name for one in fact.people]
