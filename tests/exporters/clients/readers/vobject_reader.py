"""Print what the parser `vobject` reads in a feed, as JSON."""

import datetime as dt
import json
import sys
from pathlib import Path

import vobject


def shown(value):
    """Return a day or a moment in the common form."""
    if not isinstance(value, dt.datetime):
        return value.isoformat()
    return value.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def text(event, name):
    """Return a property's text, or nothing."""
    return event.getChildValue(name)


def read(event):
    """Return an event in the common form."""
    start = event.dtstart.value
    return {
        "uid": event.uid.value,
        "summary": event.summary.value,
        "description": text(event, "description"),
        "all_day": not isinstance(start, dt.datetime),
        "start": shown(start),
        "end": shown(event.dtend.value) if hasattr(event, "dtend") else None,
        "status": text(event, "status"),
        "categories": sorted(event.categories.value),
        "location": text(event, "location"),
        "url": text(event, "url"),
    }


calendar = vobject.readOne(Path(sys.argv[1]).read_bytes().decode())
calendar.validate(raiseException=True)
print(json.dumps([read(event) for event in calendar.vevent_list]))
