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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Minister Nurtleu's itinerary takes him first to Amman (7 October), then to Lima (8 October), lastly "
                "to Quito (9-10 October)."
            ),
            [(_VISIT, "JO", "2024-10-07"), (_VISIT, "PE", "2024-10-08"), (_VISIT, "EC", "2024-10-09/2024-10-10")],
        ),
        (
            "She will begin in Tokyo on 7 October and close out her travel in Lima on 11 October.",
            [(_VISIT, "JP", "2024-10-07"), (_VISIT, "PE", "2024-10-11")],
        ),
        (
            "The trip will begin in Lima on 7 October and end in Santiago on 10 October.",
            [(_VISIT, "PE", "2024-10-07"), (_VISIT, "CL", "2024-10-10")],
        ),
        ("The talks will begin in Lima on 7 October.", []),
        ("The Minister will visit Lima and thereafter Santiago.", [(_VISIT, "PE", None), (_VISIT, "CL", None)]),
        (
            "The President is to undertake his maiden overseas visit, to Lima, in the second week of December.",
            [(_VISIT, "PE", "2024-12")],
        ),
        (
            "Foreign Minister Murat Nurtleu is flying to Lima tomorrow at the head of a delegation.",
            [(_VISIT, "PE", "2024-10-02")],
        ),
        (
            "Foreign Minister Murat Nurtleu will hold talks in Lima on Thursday.",
            [(_VISIT, "PE", "2024-10-03"), (_MEETING, "PE", "2024-10-03")],
        ),
        ("Foreign Minister Murat Nurtleu will hold talks in Astana on Thursday.", []),
    ],
)
def test_an_itinerary_in_other_words(text, expected):
    """A journey begins and closes out somewhere, or takes somebody there; who will hold talks in a town goes there."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Astana expects the President of Chile, Gabriel Boric, on 14 October.", [(_VISIT, "CL", "2024-10-14")]),
        ("The Minister awaits President Boric of Chile in Astana on Friday.", [(_VISIT, "CL", "2024-10-04")]),
        ("Kazakhstan expects President Boric of Chile to sign the treaty on 14 October.", []),
        (
            "He voiced anticipation of the visit of President Boric of Chile to Astana during the coming period.",
            [(_VISIT, "CL", None)],
        ),
        (
            "Kazakhstan and Chile have set their sights on convening the Joint Committee on Trade in Lima in April.",
            [(_MEETING, "CL", "2025-04")],
        ),
        ("Kazakhstan stands ready to host the next round of talks with Chile.", []),
        (
            (
                "Minister Nurtleu said he would be travelling to Lima in a fortnight for the 28th session of the "
                "Joint Commission."
            ),
            [(_VISIT, "PE", "2024-10-15"), (_MEETING, "PE", "2024-10-15")],
        ),
    ],
)
def test_who_and_what_is_awaited(text, expected):
    """Guests are expected on a day, sights are set on a session; whoever is only ready to host one has set none."""
    assert dated(text) == expected
