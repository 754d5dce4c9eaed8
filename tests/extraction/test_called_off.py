"""What a release tells was to be, and will not be; and what is to be beside something else."""

import pytest

from tests.extraction.told import facts, told


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "",
            "Foreign Minister Serik postponed her visit to Peru. She was set to meet her counterpart Ana Ruiz in Lima.",
        ),
        ("", "The Minister cancelled a trip to Peru, where she was due to hold talks with President Ana Ruiz."),
        ("Visit to Peru cancelled", "The Minister had to visit Peru from 4 to 7 October. New days will be announced."),
        ("", "The Minister delayed her visit to Peru. She was scheduled to leave for Lima on a visit on Sunday."),
        (
            "Minister's visit to Astana postponed",
            (
                "Please note that the visit of Ana Ruiz, Foreign Minister of Peru, as well as the evening of Peruvian "
                "music, which were planned for 4 October, have been postponed."
            ),
        ),
        (
            "",
            "She told him of the postponement of her visit to Peru. She was to depart for Lima on 2 October.",
        ),
    ],
)
def test_what_was_to_be_before_a_visit_was_called_off(title, text):
    """Nothing of a visit that was called off will be, nor of the talks that were to be held then."""
    assert told(text, ("visit", "meeting"), title=title) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign Minister Serik was set to meet her counterpart Ana Ruiz in Lima on 4 October.",
            [("meeting_agreed", "PE")],
        ),
        (
            "The Minister cancelled a trip to Peru. She is likely to hold talks with Minister of Chile Juan Soto.",
            [("meeting_agreed", "CL")],
        ),
        (
            "The Minister cancelled a trip to Peru. On Monday she met with Foreign Minister of Chile Juan Soto.",
            [("meeting_held", "CL")],
        ),
    ],
)
def test_what_is_to_be_or_was(text, expected):
    """What is still to be, and what happened, is told beside a visit that was called off."""
    assert told(text, ("visit", "meeting")) == expected


def test_what_is_to_be_besides():
    """The first of two things to come may be told as a gerund."""
    text = "Besides holding talks with Prime Minister of Peru Ana Ruiz, the Minister will also visit the port."
    assert told(text, "meeting") == [("meeting_agreed", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister held a meeting with the Tony Blair Institute.", []),
        ("The Minister met with students of the Nelson Mandela University.", []),
        ("The Minister met with Tony Blair in London.", [("GB", "Tony Blair")]),
        (
            "The Minister met with the Ambassador of Peru to the country, Ana Ruiz.",
            [("PE", "Ana Ruiz")],
        ),
        (
            "The Minister received Gen. Ben Phiri, Chief of the Defence Force of Zambia.",
            [("ZM", "Ben Phiri")],
        ),
        (
            "The Ministers of Trade of Kazakhstan and Peru Aidos Serik and Ana Ruiz held talks in Lima.",
            [("PE", "Ana Ruiz")],
        ),
    ],
)
def test_names(text, expected):
    """Institutions bear the names of persons, and so do officials posted `to the country`."""
    found = [(",".join(fact.counterparts), ", ".join(one.name for one in fact.people)) for fact in facts(text)]
    assert found == expected


def test_hosts_who_were_met_are_not_along():
    """Among the partners whom a visitor met are none of his delegation."""
    text = (
        "Ana Ruiz, Minister of Trade of Peru, paid a visit to Kazakhstan. During her visit, Ms Ruiz had the honour to "
        "meet with members of the Government including Minister Aidos Serik and Deputy Minister Oljas Bek."
    )
    visits = [fact for fact in facts(text) if fact.kind == "visit_paid"]
    assert [[one.name for one in fact.people] for fact in visits] == [["Ana Ruiz"]]


@pytest.mark.parametrize(("home", "place"), [("VN", "Hà Nội"), ("MV", "Malé")])
def test_capitals_with_accents(home, place):
    """Capitals are known with all their accents, also where the name without them is a word."""
    (met,) = facts(f"The President met Prime Minister of Peru Ana Ruiz in {place} on Monday.", home=home)
    assert met.place
    assert met.place.country == home


def test_a_verb_behind_an_ambassador_to_a_state():
    """`to` before a verb in the past belongs to the ambassador: the call was paid."""
    text = "Peru's Ambassador to Kazakhstan Ana Ruiz paid a courtesy call to Foreign Minister Aidos Serik on Tuesday."
    assert told(text, "meeting") == [("meeting_held", "PE")]


def test_what_is_on_a_day_of_a_visit():
    """A day of talks is none of another visit, and a parliament of which somebody is a member no place."""
    text = (
        "The Minister is leaving on 6 October 2024 for an official visit to the United States. During the visit, the "
        "Minister is scheduled to meet with Secretary of State John Reed in Washington on 7 October 2024. She will "
        "also meet with Congressman Mike Cary, Caucus Co-chair in the US Congress."
    )
    found = facts(text)
    assert [(fact.kind, fact.when.edtf) for fact in found if fact.kind == "visit_agreed"] == [
        ("visit_agreed", "2024-10-06")
    ]
    assert {fact.place.name for fact in found if fact.kind == "meeting_agreed" and fact.place} == {"Washington"}


def test_a_visit_called_to_mind():
    """What came of a visit is told on another day than that of the visit."""
    text = (
        "On 24 September, the Minister met Deputy Minister of Peru Ana Ruiz. Ms Ruiz said that Peru is working to "
        "realize issues agreed during the visit of President of Peru Juan Soto."
    )
    assert [fact.when.edtf for fact in facts(text) if fact.kind == "visit_paid" and fact.when.stated] == []


def test_a_meeting_under_an_organisation():
    """Leaders who will meet under an organisation are none of those told of before."""
    text = (
        "The President met with President of Peru Ana Ruiz on Tuesday. He will on Thursday also host heads of state "
        "during the second meeting of leaders under the Lake Chad Basin Commission."
    )
    assert told(text, "meeting") == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Kazakhstan denies Peruvian claims of meeting",
            "Foreign Minister of Peru Ana Ruiz had said that she met with Minister Aidos Serik in Lima on Tuesday.",
            [],
        ),
        (
            "Kazakhstan denies reports about upcoming meeting between Aidos Serik and Peru's Ana Ruiz",
            "The spokesman said during a recent meeting with Chilean Foreign Minister Juan Soto that it was untrue.",
            [("meeting_held", "CL")],
        ),
        (
            "Minister meets Peruvian counterpart",
            "Foreign Minister of Peru Ana Ruiz said that she met with Minister Aidos Serik in Lima on Tuesday.",
            [("meeting_held", "PE")],
        ),
    ],
)
def test_what_a_title_tells_was_denied(title, text, expected):
    """What others said of a meeting that was denied is no fact; meetings with others are."""
    assert told(text, "meeting", title=title) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister met Asean secretary-general Ana Ruiz.", [("ASEAN", "Ana Ruiz")]),
        ("The Minister met with the Director-General of Unesco Ana Ruiz.", [("UNESCO", "Ana Ruiz")]),
        (
            "The Minister met Special Envoy of the ASEAN Chair on Myanmar Prak Sokhonn.",
            [("KH", "Prak Sokhonn")],
        ),
        (
            "The Minister met the Prime Minister of Tuvalu, the Honourable Sione Teo O.B.E, in Astana.",
            [("TV", "Sione Teo")],
        ),
        ("The Minister today welcomed the Prime Minister of Peru, Ana Ruiz, to Astana.", [("PE", "Ana Ruiz")]),
    ],
)
def test_organisations_and_honours(text, expected):
    """Short names of organisations may have one capital only; orders behind a name are no part of it."""
    found = [(",".join(fact.counterparts), ", ".join(one.name for one in fact.people)) for fact in facts(text)]
    assert found == expected


def test_whose_visit_a_spokesman_explains():
    """Who explains something about a visit did not make it."""
    text = "The Spokesperson, Aidos Serik, explained that the Adviser's private visit to Peru was no secret."
    assert [[one.name for one in fact.people] for fact in facts(text)] == [[]]
