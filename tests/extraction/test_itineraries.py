"""Itineraries in the words of whoever travels, and transcripts in which he or she speaks."""

import pytest

from tests.extraction.told import days, facts, people, told


@pytest.mark.parametrize(
    "text",
    [
        "I will visit Peru on 13-14 December for discussions with Prime Minister Rojas.",
        "I will visit Peru on 13-14 December. There I will meet Prime Minister Rojas.",
        "My visit to Peru on 13-14 December is the first since 2019. I will be meeting Prime Minister Rojas on trade.",
        "In Peru on 13-14 December I will have talks with Prime Minister Rojas.",
        "On 13 December the Minister will leave for Peru, where he will meet Prime Minister Rojas.",
    ],
)
def test_whom_somebody_meets_on_a_visit_is_of_the_country_visited(text):
    """A president or minister of no state told, met on a visit, is of the state visited, and no traveller to it."""
    assert people(text, "meeting_agreed") == [["Rojas"]]
    assert all("Rojas" not in names for names in people(text, "visit_agreed"))


@pytest.mark.parametrize(
    "text",
    [
        "The Prime Minister of Peru will visit Kazakhstan on 5 November for talks with Minister Serik Ospanov.",
        "The Minister will fly to Geneva on 5 November. There he will meet Minister Serik Ospanov.",
        "The Minister will visit Peru on 5 November and meet Ambassador Serik Ospanov.",
    ],
)
def test_who_is_no_host(text):
    """Guests meet those of home, and travellers meet anybody in Geneva, or at their own embassy."""
    assert [names for names in people(text, "meeting_agreed") if any("Ospanov" in name for name in names)] == []


def test_pronouns_with_their_verbs_are_no_names():
    """`I'll` and `We've` are no persons."""
    text = "SERIK OSPANOV: I'll be leaving for Peru on Friday. We've good reason for it."
    assert people(text, "visit_agreed") == [["SERIK OSPANOV"]]


def test_who_speaks_in_a_transcript_is_who_travels():
    """`I` is the name at the head of the turn, and not an official who is named beside."""
    text = (
        "With Deputy Commissioner Askar Nurlan, Border Service\n\nSerik Ospanov: Good morning.\n\n"
        "I returned today from Peru, where yesterday I met with Dr Rojas, the Peruvian Minister of Justice."
    )
    assert people(text, "visit_paid") == [["Serik Ospanov"]]
    assert people(text, "meeting_held") == [["Rojas"]]


def test_what_comes_after_that_is_of_another_day():
    """The day on which somebody leaves for a country is not that of the journey behind it; that of a tour is."""
    text = "I leave this morning for Chile, and after that I will go to Peru."
    assert days(text, "visit_agreed") == ["2024-10-01", None]
    text = "From 5 to 9 November he will visit Chile and after that he will visit Peru."
    assert days(text, "visit_agreed") == ["2024-11-05/2024-11-09"] * 2


def test_a_visit_that_somebody_is_briefed_on():
    """A visit of no day of which somebody is told is background, and not of the days of the talks."""
    text = (
        "I visited Chile from 20 to 22 September for talks with the Foreign Minister of Chile, Ana Ruiz.\n\n"
        "I also briefed Ms Ruiz on my visit to Peru."
    )
    assert told(text) == [("visit_paid", "CL")]
    assert told("I briefed Ms Ruiz of Chile on my visit to Peru on 5 September.") == [("visit_paid", "PE")]


def test_who_issues_a_statement_on_a_visit_does_not_travel():
    """A title names first who speaks, and then who goes."""
    title = "Statement from Communications Director Aida Serik on the Special Guest's Travel to Peru"
    assert people("Details will follow.", "visit_agreed", title=title) in ([], [[]])
    title = "Statement by Minister Aida Serik on Her Visit to Peru"
    assert told("She will visit Peru on 5 November.", title=title) == [("visit_agreed", "PE")]


def test_a_second_gentleman_travels():
    """Those beside a vice president hold an office too."""
    text = "Second Gentleman Daniel Hall will visit Lima, Peru from November 19 to November 23."
    assert people(text, "visit_agreed", home="US") == [["Daniel Hall"]]


def test_titles_in_capitals_are_no_names():
    """`THE HON` stands before a name, in whatever letters."""
    text = "TRANSCRIPT OF THE PRIME MINISTER THE HON SERIK OSPANOV MP\n\nI leave tomorrow for Peru."
    assert people(text, "visit_agreed") == [["SERIK OSPANOV"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A trilateral meeting involving Kazakhstan, Peru and Chile was held on Monday.", ["PE,CL"]),
        ("I will attend the meeting in Lima on 26 November involving Kazakhstan, Peru and Chile.", ["PE,CL"]),
        ("The minister spoke of talks involving Peru and Chile.", []),
        ("The court held hearings on a dispute involving Kazakhstan and Peru.", []),
    ],
)
def test_talks_involving_home(text, expected):
    """What involves home and others is a meeting of all of them; what others are involved in is none."""
    assert [parties for _, parties in told(text, "meeting")] == expected


def test_a_summit_of_home_and_a_group():
    """The leaders of a group of states all come to a summit with home."""
    assert told("On July 13 the U.S.-Baltic Leaders Summit will be held in Riga.", "meeting", home="US",
                published="2024-07-01") == [("meeting_agreed", "EE,LT,LV")]  # fmt: skip


def test_who_convened_a_meeting_that_the_title_names():
    """The sides of talks of two states are led by those who convened them."""
    title = "Joint Readout of the Kazakhstan-Peru Energy Dialogue Meeting"
    text = (
        "The two countries opened the dialogue today.\n\nThe meeting was convened by Dr. Luis Rojas, Deputy Minister "
        "of Energy of Peru; and Dr. Serik Ospanov, Vice Minister of Energy of Kazakhstan."
    )
    assert people(text, "meeting_held", title=title) == [["Luis Rojas"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister will travel to Lima, Peru; Quito, Ecuador; and La Paz, Bolivia, October 5-9.",
            [("PE", "2024-10-05/2024-10-09"), ("EC", "2024-10-05/2024-10-09"), ("BO", "2024-10-05/2024-10-09")],
        ),
        (
            "The envoy will travel to Paris October 5-6; London October 7; and Rome October 8.",
            [("FR", "2024-10-05/2024-10-06"), ("GB", "2024-10-07"), ("IT", "2024-10-08")],
        ),
        (
            "The Minister will be in Lima, Peru on October 5; and Quito, Ecuador on October 6 and 7.",
            [("PE", "2024-10-05"), ("EC", "2024-10-06/2024-10-07")],
        ),
    ],
)
def test_stops_with_semicolons_between_them(text, expected):
    """Where a state stands behind each city, semicolons part the stops."""
    visits = [fact for fact in facts(text) if fact.kind == "visit_agreed"]
    assert [(fact.counterparts[0], fact.when.edtf) for fact in visits] == expected


def test_while_in_a_country_with_an_article():
    """Its days are told with `the` before its name as well."""
    text = (
        "President Serik will travel to the Netherlands and Belgium in November 2024. While in the Netherlands on "
        "November 24-25, he will speak to students."
    )
    assert days(text, "visit_agreed") == ["2024-11-24/2024-11-25", "2024-11"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Foreign Minister Murat Nurtleu will travel to the Middle East from 5 to 9 October. "
                "He will stop in Amman and Cairo."
            ),
            [("visit_agreed", "JO"), ("visit_agreed", "EG")],
        ),
        (
            (
                "Foreign Minister Nurtleu travelled to the Middle East from 5 to 9 September, stopping in Amman and "
                "Cairo."
            ),
            [("visit_paid", "JO"), ("visit_paid", "EG")],
        ),
        ("Foreign Minister Murat Nurtleu is sure that the shelling will stop in Sudan.", []),
    ],
)
def test_towns_where_travellers_stop(text: str, expected: list[tuple[str, str]]) -> None:
    """Whoever stops in a town on a journey visits its country."""
    assert told(text) == expected


def test_a_visit_is_not_of_him_who_announced_it() -> None:
    """Whoever announced a visit is not the visitor."""
    title = "Foreign Minister Nurtleu to Visit Lima on October 15 and 16"
    text = "The visit was announced simultaneously by Deputy Foreign Minister Arman Aliev in Lima."
    assert people(text, "visit_agreed", title=title) == [["Nurtleu"]]


_JOURNEY = "Foreign Minister Nurtleu will travel to Europe from 5 to 12 October. He will see students on 6 October. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_JOURNEY + "The Minister will also visit Slovenia.", ["2024-10-05/2024-10-12"]),
        (_JOURNEY + "Defence Minister Arman Aliev will visit Slovenia.", [None]),
        (
            (
                "Foreign Minister Nurtleu will go abroad on 5 October. He will see students. "
                "The Minister will also visit Slovenia."
            ),
            [None],
        ),
    ],
)
def test_days_of_a_journey_told_some_sentences_before(text: str, expected: list[str | None]) -> None:
    """Whoever is in Europe for a week visits its countries then, and nobody else does."""
    assert days(text, "visit_agreed") == expected


_GOES = "Foreign Minister Nurtleu will travel to Lima, Peru, on 5 October. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            _GOES + "The Minister looks forward to meeting with President Luis Soto.",
            [("visit_agreed", "PE"), ("meeting_agreed", "PE")],
        ),
        (_GOES + "The Minister looks forward to meeting Peruvian officials.", [("visit_agreed", "PE")]),
        (_GOES + "The Minister looks forward to meeting with President Ana Vega of Chile.", [("visit_agreed", "PE")]),
        ("The Minister looks forward to meeting with President Luis Soto of Peru.", []),
    ],
)
def test_whom_travellers_look_forward_to_meeting(text: str, expected: list[tuple[str, str]]) -> None:
    """Whoever goes to a country, and looks forward to meeting somebody of it, will meet him there."""
    assert told(text, "") == expected
