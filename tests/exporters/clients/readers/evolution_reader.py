"""Print what Evolution's data server reads of the feed `feed`, as iCalendar objects in JSON.

Runs in a D-Bus session; the name of the server's calendar service is the argument.
"""

import json
import sys
import time

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

SERVER = "org.gnome.evolution.dataserver"
EVERYTHING = "#t"
PATIENCE = 100

session = open_dbus_connection("SESSION")


def call(address, method, signature=None, arguments=()):
    """Call a method of the data server and return what it answers."""
    reply = session.send_and_get_reply(new_method_call(address, method, signature, arguments), timeout=20)
    if reply.header.message_type is MessageType.error:
        sys.exit(f"{method}: {reply.body}")
    return reply.body


def opened():
    """Open the calendar that the source file of the same name describes."""
    factory = DBusAddress("/org/gnome/evolution/dataserver/CalendarFactory", sys.argv[1], f"{SERVER}.CalendarFactory")
    path, name = call(factory, "OpenCalendar", "s", ("feed",))
    calendar = DBusAddress(path, name, f"{SERVER}.Calendar")
    call(calendar, "Open")
    return calendar


calendar = opened()
for _ in range(PATIENCE):
    (found,) = call(calendar, "GetObjectList", "s", (EVERYTHING,))
    if found:
        break
    time.sleep(0.1)
print(json.dumps(found))
