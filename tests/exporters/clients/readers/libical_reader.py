"""Print what libical (GNOME, KDE and others) reads in a feed, as JSON; complaints of the parser are fatal."""

import ctypes
import datetime as dt
import json
import sys
from pathlib import Path

LIBRARY = "libical.so.3"
ANY_PROPERTY, VEVENT, XLICERROR = 0, 5, 92


class Time(ctypes.Structure):
    """A date or a moment, as libical passes it by value."""

    _fields_ = [
        *((name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second", "date", "daylight")),
        ("zone", ctypes.c_void_p),
    ]


def function(name, result, *arguments):
    """Return a function of the library with its types declared."""
    found = getattr(library, name)
    found.restype, found.argtypes = result, arguments
    return found


library = ctypes.CDLL(LIBRARY)
POINTER, TEXT, INT = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
parse = function("icalparser_parse_string", POINTER, TEXT)
errors = function("icalcomponent_count_errors", INT, POINTER)
check = function("icalrestriction_check", INT, POINTER)
kind_named = function("icalcomponent_string_to_kind", INT, TEXT)
property_named = function("icalproperty_string_to_kind", INT, TEXT)
first_component = function("icalcomponent_get_first_component", POINTER, POINTER, INT)
next_component = function("icalcomponent_get_next_component", POINTER, POINTER, INT)
first_property = function("icalcomponent_get_first_property", POINTER, POINTER, INT)
next_property = function("icalcomponent_get_next_property", POINTER, POINTER, INT)
value_of = function("icalproperty_get_value", POINTER, POINTER)
text_of = function("icalvalue_get_text", TEXT, POINTER)
written_of = function("icalvalue_as_ical_string", TEXT, POINTER)
start_of = function("icalcomponent_get_dtstart", Time, POINTER)
end_of = function("icalcomponent_get_dtend", Time, POINTER)
seconds_of = function("icaltime_as_timet_with_zone", ctypes.c_longlong, Time, POINTER)


def each(first, following, owner, kind):
    """Yield components or properties of a kind."""
    found = first(owner, kind)
    while found:
        yield found
        found = following(owner, kind)


def values(event, name, read=text_of):
    """Return the values of the properties of a name."""
    kind = property_named(name.encode())
    return [read(value_of(found)).decode() for found in each(first_property, next_property, event, kind)]


def only(event, name, read=text_of):
    """Return the value of a property, or nothing."""
    return next(iter(values(event, name, read)), None)


def shown(time):
    """Return a day or a moment in the common form."""
    if time.date:
        return f"{time.year:04}-{time.month:02}-{time.day:02}"
    moment = dt.datetime.fromtimestamp(seconds_of(time, time.zone), dt.UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def read(event):
    """Return an event in the common form."""
    start = start_of(event)
    return {
        "uid": only(event, "UID"),
        "summary": only(event, "SUMMARY"),
        "description": only(event, "DESCRIPTION"),
        "all_day": bool(start.date),
        "start": shown(start),
        "end": shown(end_of(event)) if only(event, "DTEND", written_of) else None,
        "status": only(event, "STATUS", written_of),
        "categories": sorted(values(event, "CATEGORIES")),
        "location": only(event, "LOCATION"),
        "url": only(event, "URL", written_of),
    }


calendar = parse(Path(sys.argv[1]).read_bytes())
if not calendar or errors(calendar) or not check(calendar):
    sys.exit("libical complains of the feed")
events = each(first_component, next_component, calendar, kind_named(b"VEVENT"))
print(json.dumps([read(event) for event in events]))
