"""Who was there with a guest or with a delegation, told in the sentence behind a meeting."""

import pytest

from tests.extraction.told import people, sides

_MET = "Foreign Minister Ana Ruiz met in Lima today with Norwegian Deputy Minister Jens Holm."
_TWO, _THREE = "Jens Holm, Liv Dahl", "Jens Holm, Liv Dahl, Odd Berg"


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("Mr. Holm was flanked by Ambassador Liv Dahl and the Director of the Americas Department, Odd Berg.", _THREE),
        ("Holm was joined by Ambassador Liv Dahl.", _TWO),
        ("The visitor came with Ambassador Liv Dahl.", _TWO),
        ("Accompanying him were the Norwegian Ambassador, Liv Dahl, and Odd Berg, Director for Trade.", _THREE),
        ("Alongside Mr. Holm was Ambassador Liv Dahl.", _TWO),
        ("Supporting Mr. Holm in the talks was Ambassador Liv Dahl.", _TWO),
        ("Ambassador Liv Dahl accompanied Deputy Minister Holm.", _TWO),
        ("Norwegian Ambassador Liv Dahl sat in on the talks.", _TWO),
        ("Norwegian Ambassador Liv Dahl also participated.", _TWO),
        ("In attendance were Norwegian Ambassador Liv Dahl and Juan Soto of the Peruvian Foreign Ministry.", _TWO),
        ("Among those present from the Norwegian side were Ambassador Liv Dahl and Director Odd Berg.", _THREE),
        ("The Norwegian delegation also included Ambassador Liv Dahl and Director Odd Berg.", _THREE),
        ("The delegation of Norway comprised, besides Mr. Holm, Ambassador Liv Dahl.", _TWO),
        ("Ambassador Liv Dahl and Director Odd Berg formed part of the Norwegian delegation.", _THREE),
        ("Attending from Norway were Ambassador Liv Dahl and Director Odd Berg.", _THREE),
        ("Present from the Norwegian side: Ambassador Liv Dahl and Director Odd Berg.", _THREE),
        ("On the Norwegian side: Ambassador Liv Dahl; Director Odd Berg; on ours: Vice Minister Juan Soto.", _THREE),
        ("For the Norwegian side, Ambassador Liv Dahl attended.", _TWO),
        ("Ambassador Liv Dahl took part for the Norwegian side.", _TWO),
        ("Peruvian Minister Juan Soto and Norwegian envoy Liv Dahl attended.", _TWO),
        ("Norwegian Ambassador Liv Dahl was on hand.", _TWO),
        ("Norwegian Ambassador Liv Dahl and Director Odd Berg were on the Norwegian side.", _THREE),
        ("The Norwegian team was led by the Minister and included Ambassador Liv Dahl.", _TWO),
        ("Norwegian Ambassador Liv Dahl was among those present.", _TWO),
        ("Also taking part in the meeting was Norwegian Ambassador Liv Dahl.", _TWO),
        ("The guests included Ambassador Liv Dahl.", _TWO),
        ("Holm's delegation included Senator Liv Dahl.", _TWO),
        ("Mr. Holm, who came with Senator Liv Dahl, praised Peru.", _TWO),
        ("The meeting was attended by Norwegian envoy Liv Dahl and Vice Minister Juan Soto.", _TWO),
        ("From the Peruvian side, Vice Minister Juan Soto was present.", "Jens Holm"),
        ("Ambassador of Peru in Oslo Juan Soto also took part in the meeting.", "Jens Holm"),
        ("The Minister was assisted by Director Juan Soto.", "Jens Holm"),
        ("The Peruvian delegation included Vice Minister Juan Soto.", "Jens Holm"),
        ("His delegation included Director Juan Soto.", "Jens Holm"),
        ("A message from King Harald V was handed over during the meeting.", "Jens Holm"),
    ],
)
def test_in_the_company_of_a_guest(behind: str, expected: str) -> None:
    """Whoever is told to have been with the guest is of the guest's state; nobody else is."""
    assert sides(f"{_MET} {behind}", home="PE") == [("NO", expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Ana Ruiz met a Norwegian delegation. It was led by Deputy Minister Jens Holm.", "Jens Holm"),
        ("Minister Ana Ruiz met a Norwegian delegation. Deputy Minister Jens Holm headed the delegation.", "Jens Holm"),
        ("Minister Ana Ruiz met a group of Norwegian MPs consisting of Jens Holm, Liv Dahl and Odd Berg.", _THREE),
        ("Minister Ana Ruiz met Norwegian envoy Jens Holm, who came with Senator Liv Dahl.", _TWO),
        ("Minister Ana Ruiz met a Norwegian team including Senators Jens Holm and Liv Dahl and Rep. Odd Berg.", _THREE),
        ("A Norwegian team comprising Director Jens Holm and Ambassador Liv Dahl called on Minister Ana Ruiz.", _TWO),
        ("Minister Ana Ruiz met with Norwegian Deputy Minister Jens Holm and Ambassador Liv Dahl.", _TWO),
        ("Norwegian Deputy Minister Jens Holm and Ambassador Liv Dahl were received by Minister Ana Ruiz.", _TWO),
        ("Norwegian Deputy Minister Jens Holm met with Minister Ana Ruiz and Vice Minister Juan Soto.", "Jens Holm"),
    ],
)
def test_those_of_a_delegation(text: str, expected: str) -> None:
    """Those of whom a delegation consists came together; who is told next to a guest is of the guest's state."""
    assert sides(text, home="PE") == [("NO", expected)]


@pytest.mark.parametrize(
    "who",
    [
        "Jens Holm (Mr.), Norwegian Director for American and Pacific Affairs",
        "Mgr. Jens Holm, Third Deputy Minister of Norway",
        "Lic. Jens Holm, Norwegian Secretary of State",
        "Dr hab. Jens Holm, Norway's Ambassador",
        "Graf Jens Holm, the Norwegian envoy",
        "Jens Holm of the Norwegian Foreign Ministry",
    ],
)
def test_titles_and_remits(who: str) -> None:
    """Titles, also behind a name, are no part of it; peoples whose affairs somebody is in charge of are not theirs."""
    assert sides(f"Minister Ana Ruiz met {who}, in Lima.", home="PE") == [("NO", "Jens Holm")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Ana Ruiz received Norwegian Minister Jens Holm. He came with Ambassador Liv Dahl.", _TWO),
        ("Minister Ana Ruiz hosted Norwegian Minister Jens Holm. With him was Ambassador Liv Dahl.", _TWO),
        ("Minister Ana Ruiz met Norwegian Minister Jens Holm. He came with Ambassador Juan Soto.", "Jens Holm"),
        ("Minister Ana Ruiz was received by Norwegian Minister Jens Holm. She came with Juan Soto.", "Jens Holm"),
        ("Minister Ana Ruiz met Norwegian Minister Jens Holm; Norwegian envoy Liv Dahl was also present.", _TWO),
    ],
)
def test_he_who_came_with_somebody(text: str, expected: str) -> None:
    """Of a guest and a host the guest is accompanied; where both met elsewhere nothing tells who was."""
    assert sides(text, home="PE") == [("NO", expected)]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Minister receives the Norwegian envoy", "Minister Ana Ruiz received Dr. Jens Holm today.", "Jens Holm"),
        ("Norwegian envoy calls on the Minister", "Jens Holm called on Minister Ana Ruiz today.", "Jens Holm"),
        ("Farewell call by the Norwegian envoy", "Jens Holm paid a farewell call on Minister Ana Ruiz.", "Jens Holm"),
        ("Minister meets Jens Holm", "Minister Ana Ruiz met the Norwegian Trade Minister.", "Jens Holm"),
        ("Talks with Jens Holm", "The Norwegian Trade Minister held talks today with Minister Ana Ruiz.", "Jens Holm"),
        ("Minister meets Trade Minister of Norway", "Juan Soto met the press. The Trade Minister of Norway left.", ""),
    ],
)
def test_name_and_office_in_title_and_text(title: str, text: str, expected: str) -> None:
    """A name without an office and a foreign office without a name, in title and text, are one person."""
    assert sides(text, title=title, home="PE") == [("NO", expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Ana Ruiz received the Ambassador of Norway. Norwegian Minister Jens Holm sent greetings.", ""),
        ("Minister Ana Ruiz met the Foreign Minister of Norway. Norwegian Ambassador Liv Dahl thanked Peru.", ""),
        ("Minister Ana Ruiz met the Foreign Minister of Norway. Jens Holm, the Norwegian Minister, left.", "Jens Holm"),
    ],
)
def test_an_ambassador_is_no_minister(text: str, expected: str) -> None:
    """The only one known of a state is not whom an office of another rank stands for."""
    assert sides(text, home="PE") == [("NO", expected)]


@pytest.mark.parametrize(
    "who",
    [
        "Secretary of the Party Committee of Guangxi Zhuang Autonomous Region Wang Wei",
        "the special envoy of Chinese President Xi Jinping, Minister Wang Wei,",
        "Wang Wei of the Chinese Ministry of Commerce",
        "Secretary of State in the Chancellery of the President of China, Head of the Bureau for Policy Wang Wei",
    ],
)
def test_names_behind_long_offices(who: str) -> None:
    """Who stands behind an office is its holder, not whom the holder serves."""
    assert sides(f"Minister Ana Ruiz met {who} in Lima.", home="PE") == [("CN", "Wang Wei")]


_ARRIVED = "Norwegian Minister Jens Holm is on a visit to Peru."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_ARRIVED} With him are Senator Liv Dahl and Director Odd Berg.", _THREE),
        (f"{_ARRIVED} Senator Liv Dahl will join him.", _TWO),
        (f"{_ARRIVED} Accompanying the Minister is Senator Liv Dahl.", _TWO),
        (f"{_ARRIVED} In his entourage are Senator Liv Dahl and Director Odd Berg.", _THREE),
        (f"{_ARRIVED} The other members are Liv Dahl and Odd Berg.", _THREE),
        (f"{_ARRIVED} His delegation comprises Senator Liv Dahl.", _TWO),
        (f"{_ARRIVED} During the trip he is accompanied by Senator Liv Dahl.", _TWO),
        ("Norwegian MPs, Jens Holm, Liv Dahl and Odd Berg, are on a visit to Peru.", _THREE),
        ("Norwegian Minister Jens Holm, accompanied by six officials, is on a visit to Peru.", "Jens Holm"),
        ("Norwegian Minister Jens Holm and two officials are on a visit to Peru.", "Jens Holm"),
        (f"{_ARRIVED} He was welcomed at the airport by Deputy Minister Juan Soto.", "Jens Holm"),
    ],
)
def test_those_on_a_visit(text: str, expected: str) -> None:
    """Whoever is told to be with a visitor has come as well; who welcomes him has not."""
    assert sides(text, "visit_paid", home="PE") == [("NO", expected)]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "Peru and Norway signed an agreement. For Peru, Ana Ruiz signed, and for Norway, Minister Jens Holm.",
            "agreement_signed",
            "Jens Holm",
        ),
        (
            "Minister Ana Ruiz met the Prime Minister of Norway, Jens Holm, and Liv Holm.",
            "meeting_held",
            "Jens Holm, Liv Holm",
        ),
        ("Minister Ana Ruiz met the Prime Minister of Norway, Jens Holm, and Juan Soto.", "meeting_held", "Jens Holm"),
        ("Minister Ana Ruiz met King Harald V and Queen Sonja in Oslo.", "meeting_held", "Harald V, Sonja"),
    ],
)
def test_sides_and_couples(text: str, kind: str, expected: str) -> None:
    """Who signs for a state is of it, as is who has the surname of who is named before; a couple is met at once."""
    assert sides(text, kind, home="PE") == [("NO", expected)]


def test_commands_are_of_their_state() -> None:
    """Who commands the forces of a state abroad is of it, and so is who is named next."""
    text = "Minister Ana Ruiz met Jens Holm, commander of the U.S. Southern Command, and Ambassador Liv Dahl."
    assert sides(text, home="PE") == [("US", _TWO)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The talks were attended by Ambassador of Peru Ana Soto, Attaché Juan Rojas and Minister Aidar Serik.",
            ["Ana Soto", "Juan Rojas"],
        ),
        (
            "Ambassador of Peru Ana Soto, Counsellor Mr.Juan Rojas and Minister Aidar Serik also joined the talks.",
            ["Ana Soto", "Juan Rojas"],
        ),
        (
            "Also present at the meeting were Ambassador of Peru Ana Soto and Director of Protocol Aidar Serik.",
            ["Ana Soto"],
        ),
        ("The meeting was attended by Minister Aidar Serik and Chief Representative Juan Rojas.", []),
    ],
)
def test_who_has_an_office_that_guests_have(text, expected):
    """Behind a guest in a list of those present he came along, and is nobody of home."""
    text = f"The President met with Foreign Minister of Peru Luis Vega on Monday. They spoke of trade.\n\n{text}"
    assert people(text, "meeting_held") == [["Luis Vega", *expected]]
