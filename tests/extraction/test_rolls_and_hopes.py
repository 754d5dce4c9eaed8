"""Names under a heading of those who presented credentials, and visits of which something is expected."""

import pytest

from tests.extraction.told import dated, days, sides, told


def test_names_under_a_heading():
    """They are those of whom the text told that they presented their credentials."""
    text = (
        "President Omarov received letters of credence from five envoys on Monday.\n\nHe spoke to them of trade.\n\n"
        "List of new envoys\n\nAmbassadors:\n\nAna Ruiz (Peru)\nJuan Soto (Chile)\nKofi Ansah (Ghana)\n\n"
        "High Commissioners:\n\nJane Hall (Canada)"
    )
    assert sides(text, "credentials_presented") == [
        ("PE", "Ana Ruiz"),
        ("CL", "Juan Soto"),
        ("GH", "Kofi Ansah"),
        ("CA", "Jane Hall"),
    ]


def test_names_under_a_heading_of_something_else():
    """Nobody presents credentials where none were told of."""
    text = "Minister Omarov spoke at a seminar.\n\nAmbassadors:\n\nAna Ruiz (Peru)\nJuan Soto (Chile)"
    assert told(text, "credentials") == []


def test_a_call_beside_a_meeting():
    """Whom somebody met is not whom he called."""
    text = "Minister Omarov spoke with Ana Ruiz of Peru by phone on Friday and met with Juan Soto of Chile on Thursday."
    assert sides(text, "call_held") == [("PE", "Ana Ruiz")]
    assert days(text, "call_held") == ["2024-09-27"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Omarov received Minister Ana Ruiz of Peru. He hoped Ruiz's visit will help trade.", ["visit_paid"]),
        ("Omarov received Minister Ana Ruiz of Peru. He hoped Ruiz's visit will be fruitful.", ["visit_paid"]),
        ("Minister Ana Ruiz of Peru is due in May. He hoped Ruiz's visit will be fruitful.", ["visit_agreed"]),
        ("Minister Ana Ruiz of Peru is due in May. He hoped Ruiz's visit will help trade.", ["visit_agreed"]),
        ("Asked whether the President plans to visit Peru in May, he said that no trip was planned.", []),
        ("The President plans to visit Peru in May.", ["visit_agreed"]),
        ("Minister Omarov received visiting Ana Ruiz, Former President of Peru.", []),
        ("Minister Omarov received the visiting President of Peru, Ana Ruiz.", ["visit_paid"]),
    ],
)
def test_what_is_said_of_a_visit(text, expected):
    """A visit of a guest who has been met is on, whatever it will bring; who is former comes for himself."""
    assert [kind for kind, _ in told(text)] == expected


def test_a_line_that_tells_of_a_visit():
    """In the present tense, far down in a text, it is no background."""
    text = (
        "Prices rose. Trade grew. Farmers met.\n\nMinister Dana Serik concludes working visit to Peru\n\n"
        "Minister Serik met her counterpart."
    )
    assert ("visit_paid", "PE") in told(text, "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The agenda of the talks between the ministers of Kazakhstan and Peru includes trade.", []),
        ("The programme of the Kazakh-Peruvian summit covers trade.", []),
        ("The agenda of the talks between the ministers of Kazakhstan and Peru included trade.", ["meeting_held"]),
        ("Ministers of Kazakhstan and Peru held talks. The agenda of the talks covers trade.", ["meeting_held"]),
        (
            "Omarov said the agreements following the summit talks with President Soto of Peru will help.",
            ["meeting_held"],
        ),
        ("Ministers reviewed the matters of the OTS Summit that will be held in Hungary.", ["meeting_agreed"]),
        ("Ministers reviewed the matters of the OTS Summit, which will be held in Astana.", ["meeting_agreed"]),
        ("Since Peru and Kazakhstan established diplomatic relations some 30 years ago, trade has grown.", []),
        (
            "Since Peru and Kazakhstan established diplomatic relations in 1993, trade has grown.",
            ["relations_established"],
        ),
        ("Peru and Kazakhstan established diplomatic relations on 30 September.", ["relations_established"]),
    ],
)
def test_matters_of_talks_and_what_has_been_since(text, expected):
    """What is on the agenda of talks tells not that they were; nor does `since`, how many years ago."""
    assert [kind for kind, _ in told(text, "")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They agreed to discuss trade during his December visit to Peru.", [("visit_agreed", "PE", "2024-12")]),
        ("They discussed trade during his December visit to Peru.", [("visit_paid", "PE", "2023-12")]),
        ("They agreed to discuss trade during the May 2023 visit to Peru.", [("visit_paid", "PE", "2023-05")]),
        ("He backed her idea to discuss trade during the visit to Peru.", [("visit_agreed", "PE", None)]),
        ("Omarov suggested discussing trade during the visit to Peru.", [("visit_agreed", "PE", None)]),
        ("The bill is drafted so it can be signed during the visit to Peru.", [("visit_agreed", "PE", None)]),
        ("Peru is hosting a summit of the OTS this year.", [("meeting_agreed", "OTS", "2024")]),
    ],
)
def test_what_is_to_be_done_then(text, expected):
    """A visit during which somebody wants to do something is to come, and so is its month."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("President Omarov: Thank you for coming here.", [("visit_paid", "PE")]),
        ("President Omarov: I thank you for taking up our invitation and coming here.", [("visit_paid", "PE")]),
        ("President Omarov: Thank you for the letter.", []),
        ("Ana Ruiz: Mr Omarov, we have been looking forward to your visit.", [("visit_paid", "PE")]),
        ("President Omarov: We agreed that I would come to Peru on this visit.", [("visit_paid", "PE")]),
        ("President Omarov: We agreed that I would come to Peru in May.", [("visit_agreed", "PE")]),
    ],
)
def test_visits_of_which_those_who_meet_speak(said, expected):
    """A host thanks a guest who has come, and had looked forward to it; `on this visit` is no other one."""
    assert told(said, title="Meeting with President of Peru Ana Ruiz") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Omarov received Juan Soto, Envoy of Peru on the normalization of ties between Kazakhstan and Chad.", ["PE"]),
        ("Omarov received the ministers of Peru and Chad.", ["PE", "TD"]),
        (
            (
                "Omarov received Ali Bey of Chad. They recalled the topics of the meeting, i.e. issues related to "
                "relations between Kazakhstan and Peru."
            ),
            ["TD"],
        ),
        ("They recalled the meeting on relations between Kazakhstan and Peru.", ["PE"]),
    ],
)
def test_states_between_which_something_is(text, expected):
    """Between whom relations are that an envoy works on, or to which an agenda relates, is not who met."""
    assert [states for _, states in told(text, "meeting_held")] == expected


def test_who_with_a_capital():
    """In a title it goes on with who was named, as `who` does."""
    title = "President Omarov Receives Juan Soto, the Foreign Minister of Peru, Who Arrived in Astana For a Visit"
    assert told("They spoke of trade.", title=title) == [("visit_paid", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He hoped that the establishment of diplomatic relations with Peru in 2025 will help trade.", []),
        ("The establishment of diplomatic relations with Peru in May would open doors to investors.", []),
        ("The establishment of diplomatic relations with Peru was completed on 5 May 2024.", ["relations_established"]),
        ("Relations with Peru were established on 5 May 2024, which will help trade.", []),
        ("Diplomatic relations with Peru were established in May, which will help trade.", ["relations_established"]),
    ],
)
def test_what_relations_will_be_good_for(text, expected):
    """What somebody expects of relations does not tell that they were established."""
    assert [kind for kind, _ in told(text, "relations")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry has received an offer from President of Peru Ana Ruiz to hold a meeting with Omarov.", []),
        ("We got a request from President of Peru Ana Ruiz to meet President Omarov in May.", []),
        ("President Omarov and President of Peru Ana Ruiz agreed to hold a meeting in May.", ["meeting_agreed"]),
        ("Omarov got an offer from Peru. He met President of Peru Ana Ruiz in Lima.", ["meeting_held"]),
        ("After the phone call with President of Peru Ana Ruiz, Omarov met with Minister of Energy Asel Bekova.", []),
        ("After the phone call with President of Peru Ana Ruiz, Omarov met with Juan Sosa of Chile.", ["meeting_held"]),
        ("The plan was made for the upcoming talks during the visit of President of Peru Ana Ruiz.", ["visit_agreed"]),
        ("The upcoming talks were discussed during the visit of President of Peru Ana Ruiz.", ["visit_paid"]),
    ],
)
def test_offers_calls_and_what_is_to_come(text, expected):
    """An offer is no plan, who was phoned met nobody after it, and a visit with talks to come is a plan."""
    kinds = ("meeting_held", "visit") if "visit" in text else ("meeting",)
    assert [kind for kind, _ in told(text, kinds)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Omarov will travel to Kenya, heading the Kazakh delegation to the UN General Assembly.", ["meeting_agreed"]),
        ("Omarov arrived in Kenya, heading the Kazakh delegation to the UN General Assembly.", ["forum_attended"]),
        ("Omarov usually heads the Kazakh delegation at the session of the UN General Assembly.", []),
        ("Omarov heads the Kazakh delegation at the session of the UN General Assembly.", ["forum_attended"]),
    ],
)
def test_who_heads_a_delegation(text, expected):
    """Who is yet to go will head it, and who usually does is not told to have done so."""
    assert [kind for kind, _ in told(text, ("forum", "meeting"))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Omarov received Juan Sosa of Chile and said that he awaits President Ruiz in May.", [None]),
        ("President Omarov met with Juan Sosa of Chile and noted that the mine will open on 5 May.", [None]),
        ("President Omarov met with Juan Sosa of Chile on 5 May and said that trade grows.", ["2024-05-05"]),
        ("The spokesman noted that President Omarov met with Juan Sosa of Chile on 5 May.", ["2024-05-05"]),
    ],
)
def test_the_day_of_what_was_said_at_a_meeting(text, expected):
    """It is not that of the meeting."""
    assert days(text, "meeting_held", published="2024-05-06") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We have been friends of Peru for ten years. More than 40 agreements were signed in this period.", []),
        ("Over 40 agreements with Peru were signed during that time.", []),
        ("Two agreements with Peru were signed on Monday.", ["agreement_signed"]),
    ],
)
def test_documents_of_a_period(text, expected):
    """They are counted, and no signing is told."""
    assert [kind for kind, _ in told(text, "agreement")] == expected
