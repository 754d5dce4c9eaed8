"""Days that are counted from others: the next day, the same day, and the days of a tour."""

import pytest

from tests.extraction.told import facts


def when(text: str, **release: str) -> list[tuple[str, str, str | None]]:
    """Return kind, counterparts and time of each fact."""
    return [
        (one.kind, ",".join(one.counterparts), one.when.edtf if one.when.stated else None)
        for one in facts(text, **release)
    ]


_IN_OSLO = "On 12 June Minister Aidos Serik met Minister of Norway Lars Holm in Oslo."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_IN_OSLO} The next day he met Minister of Peru Ana Ruiz.", "2024-06-13"),
        (f"{_IN_OSLO} They spoke of trade. On the same day he met Minister of Peru Ana Ruiz.", "2024-06-12"),
        ("Minister Aidos Serik met Minister of Norway Lars Holm. The next day he met Minister of Peru Ana Ruiz.", None),
        (
            "Minister Aidos Serik was in Oslo on 27 September, and the next day he met Minister of Peru Ana Ruiz.",
            "2024-09-28",
        ),
        (
            (
                "He told the press that the President of Chile would visit Astana at the end of the month. "
                "The previous day Minister Aidos Serik met Minister of Peru Ana Ruiz."
            ),
            "2024-09-30",
        ),
        ("Minister Aidos Serik will meet Minister of Peru Ana Ruiz tomorrow.", "2024-10-02"),
    ],
)
def test_a_day_is_counted_from_the_last_one_told(text, expected):
    """`The next day` follows the day told last, and is no day at all where none has been told."""
    assert [time for _, party, time in when(text) if party == "PE"] == [expected]


def test_what_was_the_next_day_is_not_to_come():
    """A meeting of the next day was held, though nobody knows on which day."""
    told = when(
        "Minister Aidos Serik met Minister of Norway Lars Holm. The next day he flew on to Lima and met "
        "Minister of Peru Ana Ruiz."
    )
    assert {kind for kind, *_ in told} == {"meeting_held", "visit_paid"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("will travel to two countries on 4-9 November. The trip will take him to Ghana and Togo.", True),
        ("sets out on a tour of West Africa from 4 to 9 November. He will visit Ghana and Togo.", True),
        ("will lead a group on a tour of Africa on 4-9 November. The delegation will visit Ghana and Togo.", True),
        ("will receive guests on 4-9 November. He will visit Ghana and Togo.", False),
        ("will travel to Spain on 4-9 November. He will visit Ghana and Togo.", False),
        ("will leave on a tour on 4 November. He will visit Ghana and Togo.", False),
    ],
)
def test_a_tour_has_days_for_all_its_visits(text, expected):
    """Visits that make up a tour are on its days, where these are told, and it has no other place."""
    told = when(f"Minister Aidos Serik {text}")
    days = "2024-11-04/2024-11-09" if expected else None
    assert [one for one in told if one[1] in ("GH", "TG")] == [
        ("visit_agreed", "GH", days),
        ("visit_agreed", "TG", days),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister of Peru Ana Ruiz comes to Astana tomorrow.", [("visit_agreed", "PE", "2024-10-02")]),
        ("On Friday, Minister of Peru Ana Ruiz comes to Astana.", [("visit_agreed", "PE", "2024-10-04")]),
        ("When it comes to Peru, Minister Aidos Serik is content. The proposal comes to Peru in time.", []),
        (
            "From Oslo, Minister Aidos Serik went on to Lima on 28 September.",
            [("visit_paid", "PE", "2024-09-28")],
        ),
        ("Minister Aidos Serik flew from Oslo to Lima on 28 September.", [("visit_paid", "PE", "2024-09-28")]),
        ("Minister Aidos Serik went on to praise Peru.", []),
    ],
)
def test_who_comes_and_who_goes_on(text, expected):
    """The present tense tells of a day to come, and who goes on to a place is there."""
    assert when(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He recalled that Kazakhstan and Peru signed a treaty on vaccines.", []),
        ("He reminded them that a treaty with Peru on vaccines was signed.", []),
        (
            "He recalled that Kazakhstan and Peru signed a treaty on vaccines in May 2023.",
            [("agreement_signed", "PE", "2023-05")],
        ),
        (
            "He recalled that a treaty with Peru on vaccines was signed during the visit.",
            [("agreement_signed", "PE", None)],
        ),
    ],
)
def test_what_is_called_to_mind_needs_a_time(text, expected):
    """A document that somebody recalls may be of long ago: without a time it is no event."""
    assert when(text) == expected


@pytest.mark.parametrize(
    "who",
    [
        "reported the Vestra press service",
        "reported the press service of the Vestra news agency",
        "the Vestra press service reported",
        "reports Vestra",
    ],
)
def test_who_reported_does_not_take_the_day(who):
    """The day before `reported the press service` is that of the visit, whatever the service is called."""
    text = f"President Aidos Serik will pay a state visit to Peru on Oct. 22-23, {who}."
    assert when(text) == [("visit_agreed", "PE", "2024-10-22/2024-10-23")]


def test_a_day_on_which_somebody_spoke():
    """The day before `reported that` is when it was said."""
    assert when(
        "The Ministry on 28 September reported that Minister Aidos Serik had met Minister of Peru Ana Ruiz."
    ) == [("meeting_held", "PE", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "On Sunday, Ivan Petrov, the Press Secretary of the Peruvian President, said President Aidos Serik "
                "and Peruvian President Ana Ruiz will hold a meeting in Lima in the coming days."
            ),
            [("meeting_agreed", "PE", None)],
        ),
        (
            "On Sunday, President Aidos Serik, the head of the delegation, met Peruvian President Ana Ruiz.",
            [("meeting_held", "PE", "2024-09-29")],
        ),
        (
            "Much was said of preparations to a visit of the President of Peru to Kazakhstan.",
            [("visit_agreed", "PE", None)],
        ),
        ("The Presidents of Kazakhstan and Peru gave orders upon the outcomes of their recent telephone call.", []),
        ("The President of Peru told the guests so at a ceremony of presentation of credentials.", []),
    ],
)
def test_what_was_said_and_what_is_spoken_of(text, expected):
    """Days on which somebody spoke, occasions of a speech, and calls of no day that are over are no events' days."""
    assert when(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Aidos Serik visited eastern Peru, torn by a conflict which began in 2014, last month.",
            [("visit_paid", "PE", "2024-09")],
        ),
        (
            "This was said on a visit of Minister Aidos Serik to Lima to attend a match in the 2025 Andes Cup.",
            [("visit_paid", "PE", None)],
        ),
        (
            "Minister Aidos Serik held a phone meeting with Minister of Peru Ana Ruiz on Monday.",
            [("call_held", "PE", "2024-09-30")],
        ),
    ],
)
def test_years_of_something_else(text, expected):
    """The year in which a war began, or by which games are called, is no visit's; a phone meeting is a call."""
    assert when(text) == expected
