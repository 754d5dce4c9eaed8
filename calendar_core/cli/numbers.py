"""Numbers as options take them: whole ones that a store can count to, and others that are numbers at all."""

import math
from typing import Any

import click

LARGEST = 2**63 - 1
"""The largest number that SQLite and PostgreSQL take."""

COUNT = click.IntRange(0, LARGEST)
"""A number of things, or a position of the log."""


class NumberRange(click.FloatRange):
    """A range of numbers; `nan`, which is neither in nor outside of any range, and the infinite are in none."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the number, or refuse it."""
        number = super().convert(value, param, ctx)
        if not math.isfinite(number):
            self.fail(f"{value} is no number that can be compared: write 0.5 for example.", param, ctx)
        return number
