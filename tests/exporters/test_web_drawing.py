"""Pictures made on the server."""

from exporters.web.drawing import HEIGHT, WIDEST, bars_by_year


def test_bars_fill_the_picture():
    """Years without entries have a place too; the highest bar has the whole height, and all stand within the width."""
    picture = bars_by_year({"2020": 2, "2023": 4})
    bars = picture.bars
    assert [(bar.label, bar.number, bar.height) for bar in bars] == [
        ("2020", 2, HEIGHT / 2), ("2021", 0, 0), ("2022", 0, 0), ("2023", 4, HEIGHT),
    ]  # fmt: skip
    assert bars[-1].x + bars[-1].width <= picture.width <= WIDEST


def test_nothing_to_compare():
    """One year makes no picture."""
    assert bars_by_year({}) is None
    assert bars_by_year({"2024": 3}) is None


def test_a_year_that_is_a_slip_makes_no_thousand_bars():
    """The last forty years are enough."""
    assert len(bars_by_year({"1024": 1, "2024": 3}).bars) == 40
