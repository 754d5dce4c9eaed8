"""What head and foot of a release say of itself."""

import datetime as dt

import pytest

from calendar_core.releases.head import dateline_place, published_in, source_in

BODY = "The Minister met with the Foreign Minister of Spain.\n\n" * 5


@pytest.mark.parametrize(
    "text",
    [
        f" date 2024-10-01 Images | Kazakh MFA\n\n{BODY}",
        f"Published: 1 October 2024\n\n{BODY}",
        f"Tuesday, October 1, 2024\n{BODY}",
        f"ASTANA, 1 October 2024 – {BODY}",
        f"{BODY}Astana, 1 October 2024\n",
    ],
)
def test_day_of_publication(text):
    """A line of the head, a dateline or a line of the foot dates the release."""
    assert published_in(text) == dt.date(2024, 10, 1)


def test_a_date_in_a_sentence_is_not_of_publication():
    """A day within the text says when something happened, not when the release came out."""
    assert (
        published_in(f"The talks of 1 October 2024 in Astana were long, and the ministers were glad of it.\n{BODY}")
        is None
    )


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (f" date 2024-10-01 Images | Kazakh MFA\n\n{BODY}", "Kazakh MFA"),
        (f"Source: Itamaraty\n\n{BODY}", "Itamaraty"),
        (f"Hanoi (VNA) – {BODY}", "VNA"),
        ("The sides met, the press service of the Kazakh MFA reports.", "press service of the Kazakh MFA"),
        ("They met. Press Office of the President of Poland", "Press Office of the President of Poland"),
        (BODY, None),
    ],
)
def test_source(text, source):
    """Who publishes a release stands in its head, in a label, or in a phrase about its press service."""
    assert source_in(text) == source


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ASTANA – They met.", "ASTANA"),
        ("WARSAW, 5 March 2024 – They met.", "WARSAW"),
        ("They met – twice.", "They met"),
    ],
)
def test_dateline(text, place):
    """The words before the dash at the start are the place of a dateline, if there is such a place."""
    assert dateline_place(text) == place
