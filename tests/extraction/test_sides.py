"""For whom somebody stands, where the words around the name tell it."""

import pytest

from calendar_core.events import Release
from calendar_core.extraction.english.reading.reading import read
from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "name", "party"),
    [
        ("The Romanian side was led by Mrs Olivia Toderean, General Director.", "Olivia Toderean", "RO"),
        ("New Zealand's side was headed by Mr. Mark Sinclair, Deputy Secretary.", "Mark Sinclair", "NZ"),
        (
            "The Kazakh side was led by Director Valikhan Turekhanov, the Georgian one by Director David Kereselidze.",
            "David Kereselidze",
            "GE",
        ),
        ("He met a Russian delegation under Deputy Foreign Minister Sergey Ryabkov.", "Sergey Ryabkov", "RU"),
        ("He spoke with his Bruneian counterpart, Minister Erywan Yusof.", "Erywan Yusof", "BN"),
        ("Ambassador Vinay Kwatra, Ambassador of India, thanked the hosts.", "Vinay Kwatra", "IN"),
        (
            "Secretary-General of the French Ministry for Foreign Affairs, Anne-Marie Descôtes, came.",
            "Anne-Marie Descôtes",
            "FR",
        ),
        ("The text was signed on behalf of Latvia by Deputy Minister Ilze Ozola.", "Ilze Ozola", "LV"),
        ("On the Latvian side, the memorandum was signed by Deputy Minister Ilze Ozola.", "Ilze Ozola", "LV"),
        ("It was signed by Deputy Minister Ilze Ozola on behalf of Latvia.", "Ilze Ozola", "LV"),
        ("The paper bears the name of George Patten, Charge d'Affaires a.i. of Liberia.", "George Patten", "LR"),
    ],
)
def test_the_words_around_a_name_tell_its_party(text, name, party):
    """A side led by somebody, a counterpart named behind a comma, an office or a state behind a name: each tells."""
    reading = read(Release(id="r1", home="IT", published="2024-10-01", text=text))
    assert {person.name: person.party for person in reading.people.of(party)} == {name: party}


def test_one_who_is_visited_keeps_the_own_side():
    """A visit to a state does not make the visitor one of it."""
    text = "The visit by Minister Vivian Balakrishnan to Brunei has begun."
    reading = read(Release(id="r1", home="SG", published="2024-10-01", text=text))
    (actor,) = [mention.value[0] for mention in reading.text.folded.mentions if mention.kind == "actor"]
    assert (actor.name, actor.party) == ("Vivian Balakrishnan", "SG")


def test_the_two_countries_are_no_organisation():
    """What the two countries agreed is between states, although an organisation was spoken of last."""
    text = (
        "In view of the meeting of the Supreme Eurasian Economic Council to be held in Moscow on May 24, the leaders "
        "compared notes. It was agreed that the deputy prime ministers of the two countries would meet in June."
    )
    title = "Telephone conversation with President of Uzbekistan Rustam Karimov"
    assert ("meeting_agreed", "UZ") in told(text, "meeting", title=title, home="RU", published="2023-05-18")


def test_the_two_presidents_are_the_guest_and_his_host():
    """They are those of the visit told before, not one whom the release goes on to tell of."""
    text = (
        "The President has arrived in Lima on an official visit at the invitation of President of Peru Ana Torres. The "
        "programme opened with talks between the two presidents.\n\nLater he had a meeting with President of Chile "
        "Luis Soto, who came to Lima for the summit of the United Nations."
    )
    assert told(text, "") == [("visit_paid", "PE"), ("meeting_held", "PE"), ("meeting_held", "CL")]
