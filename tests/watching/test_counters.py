"""What a watch counted, as Prometheus reads it."""

import datetime as dt

from calendar_core.watching.counters import metrics
from calendar_core.watching.standings import Standing


def test_every_number_of_every_source():
    """Counters, gauges and times stand with help, type and a line for each source; what never was is left out."""
    moment = dt.datetime(2024, 10, 4, tzinfo=dt.UTC)
    text = metrics([Standing(name="kz", visits=3, waiting=2, last_success=moment), Standing(name="es")])
    lines = text.splitlines()
    assert "# TYPE dipcal_watch_visits_total counter" in lines
    assert [line for line in lines if line.startswith("dipcal_watch_visits_total")] == [
        'dipcal_watch_visits_total{source="kz"} 3',
        'dipcal_watch_visits_total{source="es"} 0',
    ]
    assert 'dipcal_watch_waiting{source="kz"} 2' in lines
    times = [line for line in lines if line.startswith("dipcal_watch_last_success_timestamp_seconds")]
    assert times == [f'dipcal_watch_last_success_timestamp_seconds{{source="kz"}} {int(moment.timestamp())}']


def test_nothing_is_watched():
    """Without a watch there is nothing to tell."""
    assert metrics([]) == ""
