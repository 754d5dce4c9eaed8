"""What a client accepts, and whether it already has what it asks for (RFC 9110, 8.8, 12.5.3 and 13)."""

import datetime as dt
from email.utils import format_datetime, parsedate_to_datetime
from functools import lru_cache

BROTLI = "br"
GZIP = "gzip"
IDENTITY = "identity"


@lru_cache(maxsize=256)
def coding_for(accept_encoding: str) -> str:
    """Return which of `br`, `gzip` and `identity` the client likes best; the smallest where it does not care."""
    weights: dict[str, float] = {}
    for part in accept_encoding.lower().split(","):
        coding, _, parameters = part.partition(";")
        weights[coding.strip().removeprefix("x-")] = _weight(parameters)
    others = weights.get("*", 0.0)
    liked = {coding: weights.get(coding, others) for coding in (BROTLI, GZIP)}
    best = max(liked, key=liked.__getitem__)  # the first of equals
    return best if liked[best] > 0 and liked[best] >= weights.get(IDENTITY, 0.0) else IDENTITY


def has_tag(if_none_match: str, tag: str) -> bool:
    """Return whether one of the tags that the client names is this one; weak ones count, as for every GET."""
    if if_none_match.strip() == "*":
        return True
    return tag in (candidate.strip().removeprefix("W/") for candidate in if_none_match.split(","))


def unchanged_since(if_modified_since: str, modified: dt.datetime) -> bool:
    """Return whether nothing changed after the time that the client names; a time that cannot be read is none."""
    try:
        since = parsedate_to_datetime(if_modified_since)
    except (ValueError, OverflowError):
        return False
    if since.tzinfo is None:
        since = since.replace(tzinfo=dt.UTC)
    return modified.replace(microsecond=0) <= since


def http_date(time: dt.datetime) -> str:
    """Return a time in the form of HTTP (RFC 9110, 5.6.7)."""
    return format_datetime(time.astimezone(dt.UTC), usegmt=True)


def _weight(parameters: str) -> float:
    name, _, value = parameters.partition("=")
    try:
        return float(value) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0
