"""Events made for tests: one plain fact, and Hypothesis strategies for any event."""

import datetime as dt
from typing import Any, TypeVar

from hypothesis import strategies as st

from calendar_core.events import EVENTS, FACTS, Event, Evidence, Fact, MeetingHeld, Release, When

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
    return st.sampled_from(sorted(EVENTS)).flatmap(lambda kind: _BUILDERS.get(kind, st.from_type)(EVENTS[kind]))


def edtf_texts() -> st.SearchStrategy[str]:
    """Return a strategy for days, months, years and intervals in EDTF."""
    days = st.dates().map(dt.date.isoformat)
    pairs = st.tuples(days, days).map(lambda pair: "/".join(sorted(pair)))
    return st.one_of(days, days.map(lambda day: day[:7]), days.map(lambda day: day[:4]), pairs)


def _facts(cls: type[Event]) -> st.SearchStrategy[Event]:
    parties = st.lists(st.sampled_from(["BH", "ES", "UN", "C5+1"]), min_size=1, max_size=3, unique=True).map(tuple)
    return st.builds(cls, home=st.just("KZ"), counterparts=parties)


def _corrections(cls: type[Event]) -> st.SearchStrategy[Event]:
    texts = st.text(max_size=8)
    return st.builds(cls, changes=st.dictionaries(texts, st.none() | st.booleans() | texts, max_size=3))


_BUILDERS = {**dict.fromkeys(FACTS, _facts), "fact_corrected": _corrections}

st.register_type_strategy(int, st.integers(-(2**53), 2**53))
st.register_type_strategy(When, st.builds(When, edtf=st.none() | edtf_texts()))
st.register_type_strategy(Release, st.builds(Release, published=st.dates().map(dt.date.isoformat)))
st.register_type_strategy(
    Evidence,
    st.builds(
        Evidence,
        start=st.integers(0, 2**53),
        end=st.just(2**53),
        confidence=st.floats(0, 1),
    ),
)
