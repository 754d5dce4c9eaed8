"""Words around an event that tell only what it is for, or what is on its agenda."""

from calendar_core.extraction.lazy import lazy

_AGENDA_OF = lazy(r"\b(?:agenda|programme|program) (?:of|for) (?:the |their )?(?:[\w-]+ ){0,3}$")
_COVERS = lazy(
    r"(?:(?! (?:was|were|held|on) )[^.;,]){0,80}? (?:includes|covers|features|comprises|envisages|foresees)\b"
)
"""Around an event: what is on its agenda."""
_POINTS_OF = lazy(
    r"\b(?:[Tt]opics|[Ii]ssues|[Mm]atters|[Ss]ubjects|[Ii]tems|[Pp]oints) on the agenda (?:of|for) "
    r"(?:the |their |his |her )?(?:[\w-]+ ){0,3}$"
)
"""Before an event: what is on its agenda, as in `topics on the agenda for meetings with A include trade`."""
_ARE = lazy(r"(?:(?! (?:was|were|held) )[^.;,]){0,80}? (?:include|are|will|cover|range)\b")
"""Behind that event: which matters they are."""
_AIM_OF = lazy(
    r"\b(?:objectives?|aims?|purposes?|goals?|tasks?|point|idea|intention|mission)s? of "
    r"(?:(?:the|this|that|their|these|his|her|our) )?(?:[\w'’-]+ ){0,5}$"
)
"""Before talks: what they are for, which is no word on when they are."""
_IS_TO = lazy(r"[^.;]{0,90}? (?:is|are|was|were) to\b")
_TOPICS_OF = lazy(
    r"\b(?:[Tt]opics?|[Ss]ubjects?|[Tt]hemes?|[Ff]ocus|[Aa]genda) of (?:the|their|his|her) (?:[\w'’-]+ ){0,3}$"
)
_WILL_INCLUDE = lazy(r" (?:will )?(?:also )?(?:include|are|is|be|concern|cover|range)\b")
"""Around talks: what they will be about, whenever they are."""
_LASTING = lazy(
    r"(?: (?:of|between) [^.;,]{1,60}?)? "
    r"(?:addresses|covers|serves|provides|offers|remains|constitutes|represents|aims|"
    r"(?:is|was|has been) (?:widely )?(?:seen|regarded|viewed|described|considered) as|"
    r"is (?:one of|an? (?:\w+ )?(?:platform|mechanism|forum|format)|held (?:every|each|annually|regularly)))\b"
)
"""Behind a dialogue: what it is for whenever it is held."""
_TO_SET = lazy(
    r"(?:(?!\b(?:was|were|had|made|allowed|enabled|helped|held)\b)[^.;\n]){0,120}? (?:to|on|aimed at|for) "
    r"(?:(?:finali[sz]|set|fix|agree|arrang|organi[sz]|determin|decid|schedul|work)\w*(?: on| out)? "
    r"(?:(?:the|an?|final|exact|specific|possible|mutually) )*"
    r"(?:dates?|schedules?|timing|timetable|programme|program|details)"
    r"|(?:hold|conven|organi[sz]|arrang)\w* (?:an?|the|another) (?:[\w-]+ ){0,4}(?:summit|[Mm]eeting|visit|talks))\b"
)
"""Behind talks: they only prepare what is to come, as in `consultations are under way to fix the date of a visit`."""
_HELD = lazy(r"\b(?:held|had|conducted|concluded|completed) (?:[\w-]+ ){0,3}$")
"""Before talks: they took place, whatever they prepare."""


def is_its_agenda(left: str, right: str) -> bool:
    """Whether only the matters of an event are told that may be to come: `the agenda of the talks includes trade`."""
    covers, points = _AGENDA_OF.search(left), _POINTS_OF.search(left)
    return bool((covers and _COVERS.match(right)) or (points and _ARE.match(right)))


def is_only_described(left: str, right: str) -> bool:
    """Whether the words around talks tell only what they are for, what they prepare, or what they will be about."""
    aim, topics = _AIM_OF.search(left), _TOPICS_OF.search(left)
    if (aim and _IS_TO.match(right)) or (topics and _WILL_INCLUDE.match(right)) or _LASTING.match(right):
        return True
    return _TO_SET.match(right) is not None and _HELD.search(left) is None
