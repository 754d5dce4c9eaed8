"""Questions to the API: what they are asked with, what they give, and where the following page is."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from attrs import frozen

from exporters.web.openapi import MOST_ENTRIES, USUAL_ENTRIES
from exporters.web.selection import BadRequestError

PREFIX = "/api"

Parameters = dict[str, list[str]]


@frozen
class Asked:
    """What is asked: the name in the address, the parameters beside `as_of`, and the day on which one asks."""

    name: str
    parameters: Parameters
    today: dt.date


@frozen
class Answer:
    """What a question of the API gives: JSON data, and the address of the following page."""

    data: Any
    following: str = ""


def part_of(given: Parameters) -> tuple[int, str | None]:
    """Take from parameters how many are asked for, and behind which the page begins.

    Raises:
        BadRequestError: the number makes no sense.
    """
    limit = whole_number(one_of(given, "limit", str(USUAL_ENTRIES)), "limit", 1, MOST_ENTRIES)
    return limit, one_of(given, "after", "") or None


def following(path: str, parameters: Mapping[str, Sequence[str]], after: str | None) -> str:
    """Return the address of the following page; empty where there is none."""
    if after is None:
        return ""
    kept = [(name, value) for name, values in parameters.items() if name != "after" for value in values]
    return f"{path}?{urlencode([*kept, ('after', after)])}"


def one_of(given: Parameters, name: str, usual: str) -> str:
    """Take a parameter that has one value from parameters."""
    return given.pop(name, [usual])[-1] or usual


def whole_number(text: str, name: str, least: int, most: int) -> int:
    """Return a parameter as a number.

    Raises:
        BadRequestError: it is none, or not between `least` and `most`.
    """
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(most)) and least <= int(text) <= most):
        raise BadRequestError(f"{name}={text[:40]} makes no sense: give a number from {least} to {most}")
    return int(text)
