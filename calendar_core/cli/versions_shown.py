"""How the command shows what became of releases after they came in."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from calendar_core.events import ReleaseReceived, ReleaseVanished

if TYPE_CHECKING:
    from calendar_core.calendar.versions import Difference, Version
    from calendar_core.log import Log


def later_versions(log: "Log", releases: Iterable[str]) -> "dict[str, list[Version]]":
    """Return for each release that changed, vanished or returned what happened, without its first version."""
    from calendar_core.calendar.versions import versions  # noqa: PLC0415 (only needed to show an entry)

    found = {release: versions(log, release)[1:] for release in dict.fromkeys(releases)}
    return {release: later for release, later in found.items() if later}


def versions_in_words(later: "Mapping[str, list[Version]]") -> Iterator[str]:
    """Say it in lines for people."""
    for release, found in later.items():
        for version in found:
            when = f"{version.recorded_at:%Y-%m-%d %H:%M}"
            if isinstance(version.event, ReleaseReceived):
                yield f"{when} {release} changed"
                yield from (f"  {_difference(each)}" for each in version.differences)
            elif isinstance(version.event, ReleaseVanished):
                yield f"{when} {release} vanished: {version.event.why}"
            else:
                yield f"{when} {release} is there again"


def versions_plain(later: "Mapping[str, list[Version]]") -> list[dict[str, Any]]:
    """Return it as plain JSON data."""
    return [
        {
            "release": release,
            "recorded_at": version.recorded_at.isoformat(),
            "kind": version.event.kind,
            "differences": [{"part": each.part, "old": each.old, "new": each.new} for each in version.differences],
        }
        for release, found in later.items()
        for version in found
    ]


def _difference(difference: "Difference") -> str:
    if not difference.old:
        return f"{difference.part}: added “{difference.new}”"
    now = f"now “{difference.new}”" if difference.new else "taken out"
    return f"{difference.part}: “{difference.old}” {now}"
