"""Plain text and Markdown."""

import pytest

from calendar_core.errors import ReleaseError
from calendar_core.releases.plain import from_text

BODY = "The Minister met with the Foreign Minister of Spain.\n\nThey spoke of trade.\n"


def test_front_matter():
    """Front matter gives the fields, under our names or those in common use; the text begins behind it."""
    draft = from_text(
        "---\ntitle: Talks\ndate: 2024-10-01\ncountry: KZ\npublisher: MFA\nlink: https://mfa.kz/1\nid: 7\n"
        "tags: [a]\n---\n\n" + BODY,
        "r.md",
        "r",
    )
    assert (draft.title, draft.published, draft.home, draft.source) == ("Talks", "2024-10-01", "KZ", "MFA")
    assert (draft.url, draft.id, draft.lang) == ("https://mfa.kz/1", "7", None)
    assert draft.text == BODY


@pytest.mark.parametrize("matter", ["title: Kazakhstan: talks", "title: [x", "date: 2024-13-41", "title: \x27open"])
def test_broken_front_matter(matter):
    """Front matter that is no YAML is an error that says what to do."""
    with pytest.raises(ReleaseError, match="its front matter"):
        from_text(f"---\n{matter}\n---\n{BODY}", "r.md", "r")


def test_wrong_type_in_front_matter():
    """A list where a text belongs is named."""
    with pytest.raises(ReleaseError, match="its field 'source' is a list"):
        from_text(f"---\nsource: [a, b]\n---\n{BODY}", "r.md", "r")


@pytest.mark.parametrize("text", [f"---\nno mapping\n---\n{BODY}", f"---\n{BODY}"])
def test_horizontal_rules_are_no_front_matter(text):
    """Lines of dashes around words are part of the text."""
    assert from_text(text, "r.txt", "r").text == text


@pytest.mark.parametrize(
    "heading", ["# Talks in Madrid\n", "# Talks in Madrid #\n\n", "Talks in Madrid\n\n", "\nTalks in Madrid\n\n\n"]
)
def test_title(heading):
    """A Markdown heading, or a first line that is no sentence, is the title and not part of the text."""
    draft = from_text(heading + BODY, "r.txt", "r")
    assert draft.title == "Talks in Madrid"
    assert draft.text.lstrip("\n") == BODY


@pytest.mark.parametrize("first", [" date 2024-10-01 Images | Kazakh MFA\n\n", "They met.\n\n", "Talks\n"])
def test_no_title(first):
    """The line with the date, a sentence, and a line without a blank one behind it stay in the text."""
    draft = from_text(first + BODY, "r.txt", "r")
    assert draft.title == ""
    assert draft.text == first + BODY


def test_text_is_kept():
    """But for line ends and control characters, the text stays as it was published."""
    text = "  They  met \u2014 \u00abyes\u00bb.\r\n\r\n\r\n\r\nAnd\u00a0signed.\0  "
    assert from_text(text, "r.txt", "r").text == "  They  met — «yes».\n\n\n\nAnd\u00a0signed.  "
