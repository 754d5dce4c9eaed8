"""Reading releases: from files, folders and standard input to `Release`.

What a release does not carry is taken from its text, else from hints. What cannot be known is an error for that one
release, which names the file and the line and says what to do.
"""

from calendar_core.releases.completing import complete
from calendar_core.releases.draft import Draft, Hints, Unread
from calendar_core.releases.finishing import finish
from calendar_core.releases.reading import FORMS, find, read

__all__ = ["FORMS", "Draft", "Hints", "Unread", "complete", "find", "finish", "read"]
