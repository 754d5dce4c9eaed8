"""Watching the sources: what they publish is taken in, and what becomes of it there is noted, unattended.

The state of a watch (what was seen, what waits, what failed) stands in the log's own database, in tables of its own. It
can be lost without harm: everything is then looked at again, and the log takes nothing twice.
"""
