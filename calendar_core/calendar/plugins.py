"""Projections that other packages bring along."""

from importlib.metadata import entry_points

from calendar_core.errors import ProjectionError
from calendar_core.projections import Projection

ENTRY_POINTS = "dipcal.projections"


def installed() -> list[type[Projection]]:
    """Return the projections that are named under the entry point group `dipcal.projections`.

    Raises:
        ProjectionError: one of them cannot be imported, or is no projection.
    """
    found = []
    for point in entry_points(group=ENTRY_POINTS):
        try:
            projection = point.load()
        except Exception as error:
            raise ProjectionError(f"projection {point.name!r} ({point.value}) cannot be imported: {error}") from error
        if not isinstance(projection, type) or not issubclass(projection, Projection):
            raise ProjectionError(f"{point.value} is no projection: name a subclass of Projection")
        found.append(projection)
    return found
