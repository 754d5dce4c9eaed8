"""Pictures made on the server: SVG that stands in a page, with a text alternative, coloured by its style sheet."""

from collections.abc import Mapping

from attrs import frozen

WIDTH = 640
HEIGHT = 96
GAP = 3
MOST_YEARS = 40


@frozen
class Bar:
    """One bar: its label and number, and where it stands."""

    label: str
    number: int
    x: float
    y: float
    width: float
    height: float


@frozen
class Bars:
    """A row of bars, one for each year from the first to the last.

    Attributes:
        bars: the bars, first to last.
        told: the same in words.
    """

    bars: tuple[Bar, ...]
    told: str
    width: int = WIDTH
    height: int = HEIGHT


def bars_by_year(counts: Mapping[str, int]) -> Bars | None:
    """Return bars for numbers by year; None when there are fewer than two years to compare."""
    years = sorted(int(year) for year in counts)
    if len(years) < len(("first", "last")):
        return None
    span = range(max(years[0], years[-1] - MOST_YEARS + 1), years[-1] + 1)
    step, most = WIDTH / len(span), max(counts.values())
    bars = tuple(_bar(index, str(year), counts.get(str(year), 0), step, most) for index, year in enumerate(span))
    told = ", ".join(f"{bar.label}: {bar.number}" for bar in bars)
    return Bars(bars, f"Entries by year. {told}.")


def _bar(index: int, label: str, number: int, step: float, most: int) -> Bar:
    height = HEIGHT * number / most
    gap = min(GAP, step / 4)
    return Bar(label, number, round(index * step, 2), round(HEIGHT - height, 2), round(step - gap, 2), round(height, 2))
