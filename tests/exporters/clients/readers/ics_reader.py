"""Print what the parser `ics` reads in a feed, as JSON."""

import datetime as dt
import json
import sys
from pathlib import Path

from ics import Calendar


def read(event):
    """Return an event in the common form."""
    shown = (lambda moment: moment.date().isoformat()) if event.all_day else utc
    return {
        "uid": event.uid,
        "summary": event.name,
        "description": event.description,
        "all_day": event.all_day,
        "start": shown(event.begin),
        "end": shown(event.end),
        "status": event.status,
        "categories": sorted(event.categories),
        "location": event.location,
        "url": event.url,
    }


def utc(moment):
    """Return a moment of `arrow` in UTC."""
    return moment.datetime.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


print(json.dumps([read(event) for event in Calendar(Path(sys.argv[1]).read_bytes().decode()).events]))
