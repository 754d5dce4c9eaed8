"""What a release speaks of that was on another day, was among others, or is only how often something has been."""

import pytest

from tests.extraction.told import days, facts, told


def when(text: str, **release: str) -> list[tuple[str, str, str | None]]:
    """Return kind, counterparts and time of each fact, in order."""
    told_of = facts(text, **release)
    made = [(one.kind, ",".join(one.counterparts), one.when.edtf if one.when.stated else None) for one in told_of]
    return sorted(made, key=lambda one: (one[0], one[1], one[2] or ""))


_MET = "Minister Aidos Serik received Minister of Peru Ana Ruiz."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They reviewed the arrangements reached at their talks on 20 September.", "2024-09-20"),
        ("They took up the deal achieved during a meeting in Lima on 20 September.", "2024-09-20"),
        ("They went over what had been agreed upon at the video conference on 20 September.", "2024-09-20"),
        ("They recalled the compromise reached during the videoconference of 20 September.", "2024-09-20"),
        ("They spoke of the results achieved at the 20 September meeting.", "2024-09-20"),
    ],
)
def test_what_was_agreed_on_an_earlier_day(text, expected):
    """A meeting at which something had been agreed some days before is another one than that of the release."""
    assert when(f"{_MET} {text}") == [("meeting_held", "PE", None), ("meeting_held", "PE", expected)]


@pytest.mark.parametrize(
    "text",
    [
        "They praised the accord reached at the meeting on 30 September.",
        "They praised the accord reached at the meeting.",
        "They spoke of a decision reached at a cabinet meeting on 20 September.",
        "A reporter asked about the conference on 20 September.",
    ],
)
def test_what_was_agreed_there(text):
    """What was agreed on the day before, or on none, was agreed at the meeting that a release tells of."""
    assert [(kind, party) for kind, party, _ in when(f"{_MET} {text}")] == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("During a video conference with Minister of Peru Ana Ruiz, Minister Serik spoke of trade.", ["PE"]),
        ("At the video-conference with his counterparts from Peru and Chile, the Minister spoke.", ["PE", "CL"]),
        ("Minister Serik held a video conference with Minister of Peru Ana Ruiz.", ["PE"]),
        ("After the video conference with exporters, Minister Serik flew to Aktau.", []),
        ("President of Chile Juan Vega, during a video conference with Minister of Peru Ana Ruiz, spoke of it.", []),
        ("Minister Serik chaired a video conference of the heads of regions.", []),
    ],
)
def test_a_conference_by_video(text, expected):
    """A video conference with somebody is a meeting, whether it is told by its verb or by what was done at it."""
    assert told(text, "meeting") == [("meeting_held", party) for party in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_MET} It is her third visit to Kazakhstan this year.", [("visit_paid", "PE", None)]),
        (f"{_MET} The fourth visit of Ana Ruiz to Astana this autumn began.", [("visit_paid", "PE", None)]),
        ("Minister of Peru Ana Ruiz visited Astana this year.", [("visit_paid", "PE", "2024")]),
        ("Minister of Peru Ana Ruiz will pay her second visit to Astana this year.", [("visit_agreed", "PE", "2024")]),
    ],
)
def test_how_often_somebody_came(text, expected):
    """The span within which a visit is the third one tells how often somebody came, and not when."""
    assert [one for one in when(text) if one[0].startswith("visit")] == expected


def test_met_for_the_second_time():
    """Neither does that within which two met for the second time tell when they did."""
    text = "Minister Serik met with Minister of Peru Ana Ruiz for the second time this month."
    assert when(text) == [("meeting_held", "PE", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two spoke of Minister of Peru Ana Ruiz's talks with the leaders of Chile and Brazil.", []),
        ("Minister of Peru Ana Ruiz's meeting in Lima on Friday with the President of Chile lasted an hour.", []),
        ("Minister of Peru Ana Ruiz's meeting with President Tokayev lasted an hour.", [("meeting_held", "PE")]),
        ("Minister of Peru Ana Ruiz's talks in Astana lasted an hour.", [("meeting_held", "PE")]),
    ],
)
def test_whose_talks_with_whom(text, expected):
    """Somebody's talks with others are none of home's."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Serik received Minister of Peru Ana Ruiz, who has arrived for talks with President Tokayev.", 1),
        ("Minister Serik met Minister of Peru Ana Ruiz, who is in Astana to hold talks with his deputy.", 1),
        ("Minister Serik received envoys of Peru who came to Astana for consultations with his deputy.", 1),
        ("Minister of Peru Ana Ruiz arrived in Astana for talks with Minister Serik.", 1),
        (
            "He met Minister of Peru Ana Ruiz, who came to hold consultations with Minister Bek on 3 October.",
            2,
        ),
    ],
)
def test_what_a_guest_came_for(text, expected):
    """What somebody came for who is told to have been received is no second meeting, unless it has a day."""
    assert len(told(text, "meeting")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Representing the OSCE at the Astana forum on 20 September, she met ministers.", []),
        ("He thanked her for representing the OSCE at the conference on water on 20 September.", []),
        ("Minister Serik represented Kazakhstan at the OSCE summit on 20 September.", ["OSCE"]),
        ("Minister Serik represented the President at the SCO summit on 20 September.", ["SCO"]),
    ],
)
def test_whom_somebody_represents(text, expected):
    """An organisation that somebody represents at a gathering is not the one whose gathering it is."""
    assert told(text, "forum") == [("forum_attended", party) for party in expected]


@pytest.mark.parametrize(
    "text",
    [
        "The consultations between advisers to the leaders of the Weimar Triangle were held in Lodz on 20 September.",
        "A round of talks between political advisers to the Weimar Triangle leaders, on 20 September, was in vain.",
        "The talks among the foreign ministers of the Weimar Triangle took place on 20 September.",
    ],
)
def test_advisers_of_a_format(text):
    """The advisers to those of a format met for it."""
    assert ("meeting_held", "Weimar Triangle", "2024-09-20") in when(text, home="PL")


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("The Presidents of Kazakhstan and Peru and the Prime Minister of Chile will meet in Aktau on 3 October.", 1),
        ("Minister Serik met with Minister of Peru Ana Ruiz.", 0),
        ("Minister Serik met with Secretary General of the OSCE Ana Ruiz.", 0),
    ],
)
def test_a_trilateral_document_of_a_day(before, expected):
    """A trilateral document is of two others, told before, and not of the one whom somebody spoke with."""
    text = f"{before} They discussed the trilateral agreements on rail transport of 20 May 2021."
    assert told(text, "agreement") == [("agreement_signed", "PE,CL")] * expected


def test_a_dialogue_that_concluded():
    """The day on which talks are told to have concluded is theirs, whatever was done at them."""
    text = (
        "Minister Serik met Minister of Peru Ana Soto. In the third round of the Kazakhstan-Peru Economic Dialogue "
        "that {} on Tuesday in Lima, the two sides held long discussions."
    )
    for verb in ("concluded", "was held"):
        assert days(text.format(verb), "meeting_held")[-1:] == ["2024-10-01"]


@pytest.mark.parametrize("word", ["meeting", "discussion", "talks"])
def test_the_day_that_the_next_sentence_tells(word):
    """`The meeting on Friday covered trade` tells when it was that the sentence before told of."""
    text = f"Minister Serik welcomed Minister of Peru Ana Soto for a courtesy call. The {word} on Friday covered trade."
    assert days(text, "meeting_held") == ["2024-09-27"]
    assert days(f"Minister Serik spoke of work. The {word} on Friday covered trade.", "meeting_held") == []


def test_the_day_of_a_paper_that_was_spoken_of():
    """What was signed on a day was not talked about on it."""
    text = (
        "Minister Serik received Minister of Peru Ana Soto today. During the talks it was agreed to update the Treaty "
        "on Roads signed between the two countries in 1995."
    )
    assert days(text, "meeting_held") == ["2024-10-01"]
    assert days(text, "agreement_signed") == ["1995"]


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("on the 5th", ["2024-09-05"]),
        ("on the 5th in Lima", ["2024-09-05"]),
        ("on the 5th Asia-Pacific Day", [None]),
        ("on the consensus of the 5th leaders' summit", [None]),
    ],
)
def test_a_number_that_is_no_day(where, expected):
    """The number of a gathering is not that of a day."""
    text = f"Minister Serik met Minister of Peru Ana Soto {where}."
    assert days(text, "meeting_held", published="2024-09-06") == expected


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("on 4th", ["2024-09-04"]),
        ("on 4th in Lima", ["2024-09-04"]),
        ("on 4th September in Lima", ["2024-09-04"]),
        ("on 5th Avenue", [None]),
        ("on 5th anniversary of the accord", [None]),
    ],
)
def test_a_day_without_an_article(where, expected):
    """`On 4th` is a day where nothing is counted."""
    text = f"Minister Serik met Minister of Peru Ana Soto {where}."
    assert days(text, "meeting_held", published="2024-09-06") == expected


@pytest.mark.parametrize("who", ["Serik", "he"])
def test_the_day_on_which_somebody_said_it(who):
    """`On Saturday said` tells when somebody spoke, and not when a meeting will be."""
    text = f"Press Secretary Juan Cruz on Saturday said {who} will meet President of Peru Ana Soto."
    assert days(text, "meeting_agreed") == [None]
    text = "President Tokayev will meet President of Peru Ana Soto on Saturday, said Serik."
    assert days(text, "meeting_agreed") == ["2024-10-05"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The third meeting with Peru on the implementation of the agreement took place in Lima on 9 September.",
            ["2024-09-09"],
        ),
        ("He held talks with Minister Luis Soto of Peru on the implementation of the agreement of 9 May.", [None]),
        (
            (
                "He held talks with Minister Luis Soto of Peru on the implementation of the agreements reached at the "
                "summit held in Lima on 9 May."
            ),
            [None],
        ),
    ],
)
def test_talks_on_the_implementation_of_a_document(text: str, expected: list[str | None]) -> None:
    """What is held is the talks, and no document that they are on."""
    assert days(text, "meeting_held") == expected


@pytest.mark.parametrize("what", ["will be stepping down", "steps down"])
def test_the_day_on_which_somebody_steps_down(what):
    """It is not that of a meeting in whose sentence it stands."""
    text = f"President Tokayev, who {what} on 30 December, met with President Ana Soto of Peru."
    assert days(text, "meeting_held") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister will call on Prime Minister Soto of Peru to follow up on the meeting of ministers in May.",
            [("meeting_agreed", "PE", None)],
        ),
        (
            "The Minister will attend the OAS meeting of ministers in the lead-up to the fair in early 2025.",
            [("meeting_agreed", "OAS", None)],
        ),
        (
            (
                "Minister Serik welcomed Minister Ruiz of Peru on Monday for the first Kazakhstan-Peru Dialogue, which "
                "the two had announced during her time in Astana in May 2024."
            ),
            [("meeting_held", "PE", "2024-09-30")],
        ),
        (
            "Minister Serik hosted the Kazakhstan-Peru Dialogue, which was held on Monday.",
            [("meeting_held", "PE", "2024-09-30")],
        ),
    ],
)
def test_the_day_of_what_went_before_or_comes_after(text, expected):
    """What is followed up, led up to, or was announced then has its day, and not the meeting that is told of."""
    assert [one for one in when(text) if one[0].startswith("meeting")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They discussed the region, ten years on from the signing of the Treaty of Lima with Peru.", []),
        ("Two years after the signing of the Trade Agreement with Peru, exports have doubled.", []),
        ("They spoke after the signing of the Trade Agreement with Peru.", [("agreement_signed", "PE")]),
    ],
)
def test_years_after_a_signing(text, expected):
    """What was signed years ago is background."""
    assert told(text, "agreement") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They praised contacts, such as the recent visit of the President to Peru for the Lima Trade Forum.", 0),
        ("The President paid a visit to Peru for the Lima Trade Forum.", 1),
        ("They praised the recent visit of the President to Peru for the Lima Trade Forum on 5 September.", 1),
    ],
)
def test_a_recent_visit_for_a_forum(text, expected):
    """Somebody's recent visit for a gathering, of no day, is spoken of in passing."""
    assert len(told(text, "forum")) == expected
