"""Several who are told of at once: couples, those on one telephone call, others who are included, who came along."""

import pytest

from tests.extraction.told import days, facts, people, told

_PAIR = "President Omarov spoke today with Prime Minister Ana Soto of Peru and President Juan Gil of Chile on trade."


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Readout of the President's Call with Prime Minister Soto and President Gil", [["Ana Soto", "Juan Gil"]]),
        ("Readout of the President's Calls with Prime Minister Soto and President Gil", [["Ana Soto"], ["Juan Gil"]]),
        ("On trade", [["Ana Soto"], ["Juan Gil"]]),
    ],
)
def test_one_call_or_several(title, expected):
    """The title tells by its one call that both were spoken with at once."""
    assert people(_PAIR, "call_held", title=title) == expected


def test_counterparts_on_a_call():
    """What somebody and his counterparts discussed, they did on the call that has just been told."""
    text = (
        "Minister Omarov spoke by phone today with EU High Representative Josep Borrell and Polish Minister Jan Nowak. "
    )
    assert {kind for kind, _ in told(f"{text}Minister Omarov and his counterparts discussed trade.", "")} == {
        "call_held"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Crown Prince Nils and Crown Princess Mary of Denmark will visit Kazakhstan in May.",
            [["Nils", "Mary"]],
        ),
        ("Crown Princess Mary of Denmark will visit Kazakhstan in May.", [["Mary"]]),
    ],
)
def test_couples(text, expected):
    """A title of a princess is that of one, and the state behind the second is that of both."""
    assert people(text, "visit_agreed") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov met President Lagos of Chile.", [["Lagos"]]),
        ("Minister Omarov met Mr Lagos, the President of Chile.", [["Lagos"]]),
        ("Minister Omarov met the Governor of Lagos, Nigeria.", [[]]),
    ],
)
def test_names_like_those_of_towns(text, expected):
    """A town behind a title is a name where the state behind it is another one."""
    assert people(text, "meeting_held") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In Lima he will meet Foreign Minister Ana Soto and other Peruvian leaders, including Speaker Rosa Paz.",
            [["Ana Soto"], ["Rosa Paz"]],
        ),
        (
            "He met President Karim Saleh of Oman and other officials, including Minister Ali Badr.",
            [["Karim Saleh", "Ali Badr"]],
        ),
        ("He met President Karim Saleh of Oman and merchants, including Ali Badr.", [["Karim Saleh"]]),
    ],
)
def test_others_who_are_included(text, expected):
    """Officials who are named of others beside somebody were met as well."""
    found = people(text, "meeting_agreed", title="Minister Omarov to visit Peru") or people(text, "meeting_held")
    assert found == expected


def test_who_came_with_the_guest():
    """Of two who were accompanied, those count who came with the guest."""
    text = (
        "Minister Omarov met Peruvian Minister Ana Soto. Minister Omarov was accompanied by Adviser Bek, and "
        "Minister Soto was accompanied by Deputy Minister of Defence Juan Gil."
    )
    assert people(text, "meeting_held") == [["Ana Soto", "Juan Gil"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I will travel to Lima next week. I spoke to President Soto of Peru yesterday on trade.", "call_held"),
        ("I travelled to Lima yesterday. I spoke to President Soto of Peru yesterday on trade.", "meeting_held"),
    ],
)
def test_spoken_with_before_a_journey(text, expected):
    """Who spoke with somebody before he goes there did so by telephone."""
    assert (expected, "PE") in told(text, ("call", "meeting"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister will also have the opportunity to meet President Soto of Peru.", [("meeting_agreed", "PE")]),
        ("It would be an opportunity to meet President Soto of Peru.", []),
        (
            "In talks with Peruvian officials, including Foreign Minister Ana Soto, I hope to learn more.",
            [("meeting_agreed", "PE")],
        ),
        ("He backed Kazakh participation in trade, for which talks were begun at the ASEAN Summit last year.", []),
    ],
)
def test_what_is_still_to_come(text, expected):
    """What somebody will have the opportunity for, and talks in which he hopes for something."""
    assert told(text, ("meeting", "forum")) == expected


def test_no_visit_of_whom_an_order_is_conferred_upon():
    """What is done on a visit is not whose visit it is."""
    text = "I will visit Peru on 20 October. During my visit of conferring an order upon Minister Soto I will speak."
    assert told(text) == [("visit_agreed", "PE")]


def test_what_they_agreed_is_no_document():
    """`Agreed it would` tells of no document that was signed before."""
    text = "They praised a memorandum on trade with Peru. Leaders agreed it would be good to print those of last year."
    assert days(text, "agreement_signed") == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Minister Omarov met senior Peruvian officials, including Trade Minister Luis Gil.", [["Luis Gil"]]),
        ("Minister Omarov met members of the Peruvian Government, among them Trade Minister Luis Gil.", [["Luis Gil"]]),
        (
            "Minister Omarov met Peruvian ministers, including Trade Minister Luis Gil and Health Minister Ana Ruiz.",
            [["Luis Gil", "Ana Ruiz"]],
        ),
    ],
)
def test_some_of_those_who_were_met(text, people):
    """Those of whom a list names some were not met besides those named."""
    assert [[one.name for one in fact.people] for fact in facts(text)] == people


def test_a_group_and_those_who_are_named_behind_it():
    """The leaders of a group are those who are named, and nobody besides."""
    text = (
        "The Minister will meet with the three Baltic leaders, President Ana Mets of Estonia, President Janis Ozols of "
        "Latvia and President Jonas Petraitis of Lithuania."
    )
    assert told(text, "") == [("meeting_agreed", "EE"), ("meeting_agreed", "LV"), ("meeting_agreed", "LT")]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister met with his counterparts from the GCC, Peru, and the UN Special Envoy for Yemen.",
        "The Minister held meetings with his counterparts from the GCC and Peru, and the UN Special Envoy for Yemen.",
    ],
)
def test_an_envoy_behind_the_states_of_counterparts(text):
    """An organisation before an office is that of its bearer, and no further one of those who sent counterparts."""
    assert {party for _, parties in told(text, "meeting") for party in parties.split(",")} == {"GCC", "PE", "UN"}
