"""Folds of the log into read models: the timeline and what follows from it."""

from calendar_core.projections.entries import Entries, Page
from calendar_core.projections.entry import Entry, Source, Status
from calendar_core.projections.projection import Projection, on
from calendar_core.projections.timeline import Timeline
from calendar_core.projections.views import Views

__all__ = ["Entries", "Entry", "Page", "Projection", "Source", "Status", "Timeline", "Views", "on"]
