"""What a watch counted, in the text form of Prometheus."""

from collections.abc import Iterator, Sequence

from calendar_core.watching.standings import Standing

COUNTERS = {
    "visits": "Visits to the source.",
    "failed": "Visits that failed.",
    "added": "Releases taken in.",
    "changed": "Versions recorded of releases that changed.",
    "vanished": "Releases that vanished from the site.",
    "returned": "Releases that came back.",
    "unreadable": "Tries to read a page that failed.",
}
GAUGES = {
    "failures": "Visits in a row that failed.",
    "waiting": "Releases that wait to be read.",
    "given_up": "Releases that are not tried again.",
}
TIMES = {
    "last_visit": "When the source was visited last.",
    "last_success": "When a visit went well last.",
    "last_new": "When a new release was taken in last.",
}


def metrics(standings: Sequence[Standing]) -> str:
    """Return every counter and gauge, with a value for each source; empty when nothing is watched."""
    return "".join(line + "\n" for line in _lines(standings)) if standings else ""


def _lines(standings: Sequence[Standing]) -> Iterator[str]:
    for field, about in COUNTERS.items():
        yield from _family(f"dipcal_watch_{field}_total", "counter", about, field, standings)
    for field, about in GAUGES.items():
        yield from _family(f"dipcal_watch_{field}", "gauge", about, field, standings)
    for field, about in TIMES.items():
        yield from _family(f"dipcal_watch_{field}_timestamp_seconds", "gauge", about, field, standings)


def _family(name: str, kind: str, about: str, field: str, standings: Sequence[Standing]) -> Iterator[str]:
    yield f"# HELP {name} {about}"
    yield f"# TYPE {name} {kind}"
    for standing in standings:
        value = getattr(standing, field)
        if value is not None:
            number = value if isinstance(value, int) else int(value.timestamp())
            yield f'{name}{{source="{standing.name}"}} {number}'
