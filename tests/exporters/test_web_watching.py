"""What those who run the server look at."""

import datetime as dt

from calendar_core.watching.records import Outcome
from calendar_core.watching.state import State
from calendar_core.watching.tables import open_tables
from exporters.web.watching import METRICS
from tests.exporters.web_store import fill, serving, store_of


def test_metrics(tmp_path):
    """Each gauge has its help, type and value; what is kept shows in them."""
    store = store_of(tmp_path)
    fill(store)
    with serving(store) as client:
        size = len(client.get("/feeds/all.ics", headers={"accept-encoding": "identity"}).content)
        answer = client.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    lines = answer.text.splitlines()
    values = dict(line.split() for line in lines if not line.startswith("#"))
    assert list(values) == list(METRICS)
    assert (values["dipcal_log_position"], values["dipcal_kept_bodies"]) == ("7", "1")
    assert values["dipcal_store_failing"] == "0"
    assert int(values["dipcal_kept_bytes"]) > size
    assert lines[0] == "# HELP dipcal_log_position Position of the log that was last seen."
    assert lines[1] == "# TYPE dipcal_log_position gauge"


def test_lag_of_the_read_models(tmp_path):
    """Until somebody asks, the read models are behind the log; the health of the server tells by how much."""
    store = store_of(tmp_path)
    fill(store)
    with serving(store) as client:
        assert client.get("/healthz").json() == {"status": "ok", "position": 7, "lag": {"timeline": 7}}
        assert "\ndipcal_projections_lag 7\n" in client.get("/metrics").text
        client.get("/")
        client.app.state.live._look()
        assert client.get("/healthz").json()["lag"] == {"timeline": 0}


def test_how_the_sources_stand(tmp_path):
    """What a watch of the same store counted stands among the gauges, as of now."""
    store, now = store_of(tmp_path), dt.datetime(2024, 10, 4, tzinfo=dt.UTC)
    fill(store)
    with serving(store) as client, open_tables(store) as tables:
        assert "dipcal_watch" not in client.get("/metrics").text
        State(tables).visited("kz-mfa", Outcome(added=3), now=now, next_visit=now)
        told = client.get("/metrics").text.splitlines()
    assert 'dipcal_watch_added_total{source="kz-mfa"} 3' in told
    assert f'dipcal_watch_last_success_timestamp_seconds{{source="kz-mfa"}} {int(now.timestamp())}' in told
