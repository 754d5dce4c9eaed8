"""Filling in what a release does not carry."""

import re

import pytest

from calendar_core.errors import ReleaseError
from calendar_core.releases import Hints, complete
from tests.releases.making import SENTENCE, TODAY, a_draft

HEADED = f" date 2024-10-01 Images | Kazakh MFA\n\n{SENTENCE}"


def test_from_its_text():
    """A release copied from a page needs no flags: its head line tells the day, the publisher and so the state."""
    release = complete(a_draft(text=HEADED, home=None, published=None), Hints(), today=TODAY)
    assert (release.home, release.published, release.source, release.lang) == ("KZ", "2024-10-01", "Kazakh MFA", "en")
    assert release.text == HEADED


def test_what_it_carries_goes_first():
    """A field of the release wins over its text, and the text over the hints."""
    hints = Hints(home="FR", source="AFP", published="2024-01-01", lang="fr")
    carried = complete(
        a_draft(text=HEADED, home="Japan", published="2 October 2024", source="MOFA", lang="ja"), hints, today=TODAY
    )
    assert (carried.home, carried.published, carried.source, carried.lang) == ("JP", "2024-10-02", "MOFA", "ja")
    told = complete(a_draft(text=HEADED, home=None, published=None), hints, today=TODAY)
    assert (told.home, told.published, told.source, told.lang) == ("KZ", "2024-10-01", "Kazakh MFA", "fr")


def test_hints_fill_in():
    """What neither the release nor its text says is taken from the hints."""
    hints = Hints(home="Kazakhstan", source="MFA", published="1 October 2024", url="https://mfa.kz/1")
    release = complete(a_draft(home=None, published=None), hints, today=TODAY)
    assert (release.home, release.published, release.source) == ("KZ", "2024-10-01", "MFA")
    assert (release.url, release.id) == ("https://mfa.kz/1", "https://mfa.kz/1")


@pytest.mark.parametrize(
    "fields",
    [
        {"source": "Kazakh MFA"},
        {"url": "https://www.gov.kz/mfa/1"},
        {"url": "https://example.kz/1"},
        {"text": f"ASTANA – {SENTENCE}"},
        {"text": f"{SENTENCE} The press service of the Kazakh MFA reports."},
    ],
)
def test_ways_to_a_home(fields):
    """Publisher, address, press service and dateline tell the home state."""
    assert complete(a_draft(home=None, **fields), Hints(), today=TODAY).home == "KZ"


@pytest.mark.parametrize(
    ("stem", "begins"), [("-dash", "dash-"), ("--", "release-"), ("", "release-"), ("a-b", "a-b-")]
)
def test_no_id_looks_like_an_option(stem, begins):
    """An id that is made of the name of a file can be given to a command as it is."""
    release = complete(a_draft(stem=stem), Hints(), today=TODAY)
    assert re.fullmatch(rf"{begins}[0-9a-f]{{8}}", release.id)


def test_a_guess_comes_last():
    """A hint wins over a dateline, which may be of a city that a minister visits."""
    draft = a_draft(home=None, text=f"WARSAW – {SENTENCE}")
    assert complete(draft, Hints(), today=TODAY).home == "PL"
    assert complete(draft, Hints(home="KZ"), today=TODAY).home == "KZ"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"text": " \n", "title": ""}, "empty"),
        ({"home": None}, "whose release this is cannot be known: .*--home"),
        ({"home": "Kazahkstan"}, "did you mean Kazakhstan"),
        ({"home": "UN"}, "is an organisation"),
        ({"published": None}, "day of publication cannot be known: .*--published"),
        ({"published": "soon"}, "'soon' is no date"),
        ({"published": "2024-10-04"}, "published on 2024-10-04, but today is 2024-10-02"),
        ({"published": "0204-10-04"}, "too long ago"),
        ({"lang": "in English"}, "no language code"),
        ({"id": "x" * 501}, "its id has 501 characters"),
    ],
)
def test_what_cannot_be_known(fields, message):
    """Each thing that is missing or makes no sense is an error that says what to do."""
    with pytest.raises(ReleaseError, match=message):
        complete(a_draft(**fields), Hints(), today=TODAY)


def test_tomorrow_is_no_future():
    """It is tomorrow already in some capitals."""
    assert complete(a_draft(published="2024-10-03"), Hints(), today=TODAY).published == "2024-10-03"


def test_id():
    """The user's id wins, then the release's own, its address, and the name of its file with a mark of its content."""
    full = a_draft(id="own", url="https://mfa.kz/1")
    assert complete(full, Hints(id="mine"), today=TODAY).id == "mine"
    assert complete(full, Hints(), today=TODAY).id == "own"
    assert complete(a_draft(url="https://mfa.kz/1"), Hints(), today=TODAY).id == "https://mfa.kz/1"
    made = complete(a_draft(), Hints(), today=TODAY).id
    assert made == complete(a_draft(where="elsewhere"), Hints(), today=TODAY).id
    assert made.startswith("r-")
    assert made != complete(a_draft(text="other"), Hints(), today=TODAY).id


def test_only_web_addresses_are_kept():
    """An address that is none of the web is not passed on to pages and feeds."""
    assert complete(a_draft(url="javascript:alert(1)"), Hints(), today=TODAY).url == ""
