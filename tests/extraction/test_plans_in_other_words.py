"""Plans in the words of other houses: what is slated or pencilled in, legs told in passing, who says he will come."""

import pytest

from tests.extraction.told import dated

_VISIT, _MEETING = "visit_agreed", "meeting_agreed"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Joint Commission between Kazakhstan and Chile is slated to meet in Santiago on 18 November.",
            [(_MEETING, "CL", "2024-11-18")],
        ),
        (
            "Foreign Office consultations between Kazakhstan and Chile have now been fixed for 9 December.",
            [(_MEETING, "CL", "2024-12-09")],
        ),
        (
            "Political consultations between Kazakhstan and Chile have been slotted for 9 December.",
            [(_MEETING, "CL", "2024-12-09")],
        ),
        (
            "A meeting of the joint commission of Kazakhstan and Chile is pencilled in for March.",
            [(_MEETING, "CL", "2025-03")],
        ),
        (
            "The ministers took note that the Mixed Commission of Kazakhstan and Chile would reconvene in March 2025.",
            [(_MEETING, "CL", "2025-03")],
        ),
        ("The ministers hoped that the Mixed Commission of Kazakhstan and Chile would reconvene in March 2025.", []),
    ],
)
def test_what_is_slated_or_pencilled_in(text, expected):
    """Talks are set for a day in many words; what is only hoped for is not set."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Next week, Kazakhstan will be visited by the Foreign Minister of Chile, Alberto van Klaveren.",
            [(_VISIT, "CL", "2024-10-07/2024-10-13")],
        ),
        (
            "Minister Murat Nurtleu will head a business delegation to Santiago on 21 October.",
            [(_VISIT, "CL", "2024-10-21")],
        ),
        ("The Ministry of Trade sent a team of businessmen to Santiago on 21 September.", []),
        (
            "The Minister travels to Lima on Friday for talks on trade and from there on to Santiago.",
            [(_VISIT, "PE", "2024-10-04"), (_VISIT, "CL", "2024-10-04")],
        ),
        (
            "The Minister travels to Lima on Friday and to Santiago the following day.",
            [(_VISIT, "PE", "2024-10-04"), (_VISIT, "CL", "2024-10-05")],
        ),
        (
            "The Minister will visit Lima on Monday, followed by a stop in Santiago.",
            [(_VISIT, "PE", "2024-10-07"), (_VISIT, "CL", "2024-10-07")],
        ),
    ],
)
def test_who_will_go_where_in_passing(text, expected):
    """A journey has the stops that are told behind its first; a crowd that is sent is no delegation."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Italian Prime Minister, Giorgia Meloni, confirmed to President Tokayev that she would come to Astana.",
            [(_VISIT, "IT", None)],
        ),
        (
            "President Tokayev told Prime Minister of Italy Giorgia Meloni that he would visit Rome in November.",
            [(_VISIT, "IT", "2024-11")],
        ),
        ("Prime Minister of Italy Giorgia Meloni told President Tokayev that he would be welcome in Rome.", []),
    ],
)
def test_who_says_so_will_come(text, expected):
    """Whoever told another that he would come is the one who will."""
    assert dated(text) == expected
