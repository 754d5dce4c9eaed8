"""Words around an event that tell only what is on its agenda."""

from calendar_core.extraction.lazy import lazy

_AGENDA_OF = lazy(r"\b(?:agenda|programme|program) (?:of|for) (?:the |their )?(?:[\w-]+ ){0,3}$")
_COVERS = lazy(
    r"(?:(?! (?:was|were|held|on) )[^.;,]){0,80}? (?:includes|covers|features|comprises|envisages|foresees)\b"
)
"""Around an event: what is on its agenda."""


def is_its_agenda(left: str, right: str) -> bool:
    """Whether only the matters of an event are told that may be to come: `the agenda of the talks includes trade`."""
    return _AGENDA_OF.search(left) is not None and _COVERS.match(right) is not None
