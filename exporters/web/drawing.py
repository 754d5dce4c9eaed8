"""Pictures made on the server: SVG that stands in a page, with a text alternative, coloured by its style sheet."""

from collections.abc import Mapping

from attrs import frozen

WIDEST = 640
WIDEST_BAR = 48
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
        width: of the whole picture.
        height: of the whole picture.
    """

    bars: tuple[Bar, ...]
    told: str
    width: float
    height: float


def bars_by_year(counts: Mapping[str, int]) -> Bars | None:
    """Return bars for numbers by year; None when there are fewer than two years to compare."""
    years = sorted(int(year) for year in counts)
    if len(years) < len(("first", "last")):
        return None
    span = range(max(years[0], years[-1] - MOST_YEARS + 1), years[-1] + 1)
    step, most = min(WIDEST / len(span), WIDEST_BAR), max(counts.values())
    bars = tuple(_bar(index, str(year), counts.get(str(year), 0), step, most) for index, year in enumerate(span))
    told = ", ".join(f"{bar.label}: {bar.number}" for bar in bars)
    return Bars(bars, f"Entries by year. {told}.", round(step * len(span), 2), HEIGHT)


def _bar(index: int, label: str, number: int, step: float, most: int) -> Bar:
    height = HEIGHT * number / most
    gap = min(GAP, step / 4)
    return Bar(label, number, round(index * step, 2), round(HEIGHT - height, 2), round(step - gap, 2), round(height, 2))
