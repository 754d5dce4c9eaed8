"""Events made for tests: one plain fact, and Hypothesis strategies for any event."""

from typing import Any, TypeVar

from hypothesis import strategies as st

from calendar_core.events import EVENTS, Event, Evidence, Fact, FactCorrected, MeetingHeld, When

FactT = TypeVar("FactT", bound=Fact)


def a_fact(cls: type[FactT] = MeetingHeld, **fields: Any) -> FactT:  # type: ignore[assignment]
    """Return a fact of a class, Kazakhstan with Bahrain unless said otherwise."""
    given: dict[str, Any] = {
        "release": "r1",
        "home": "KZ",
        "counterparts": ("BH",),
        "when": When(edtf="2024-10-01", stated=True),
        "evidence": Evidence(text="met", start=0, end=3, rule="met_with", confidence=0.9),
    }
    return cls(**(given | fields))


def events() -> st.SearchStrategy[Event]:
    """Return a strategy for events of every kind, with any text in their fields."""
    return st.sampled_from(sorted(EVENTS)).flatmap(_of_kind)


def _of_kind(kind: str) -> st.SearchStrategy[Event]:
    cls = EVENTS[kind]
    if cls is FactCorrected:
        texts = st.text(max_size=8)
        return st.builds(FactCorrected, changes=st.dictionaries(texts, st.none() | st.booleans() | texts, max_size=3))
    return st.from_type(cls)


st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))
st.register_type_strategy(int, st.integers(-(2**53), 2**53))
