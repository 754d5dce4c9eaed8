"""What a president tells his people of a day: whom he met, and what he did beside."""

import pytest

from tests.extraction.told import days, facts, told


def _events(text: str, home: str = "KZ") -> list[tuple[str, str]]:
    return sorted({(one.kind, ",".join(one.counterparts)) for one in facts(text, home=home)})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our envoys joined a meeting between the Kazakh, Peruvian and Chilean sides.", [("meeting_held", "CL,PE")]),
        ("Talks between the Kazakh and Peruvian teams took place in Lima.", [("meeting_held", "PE")]),
        ("Talks of the Kazakh and Peruvian negotiating teams took place in Lima.", [("meeting_held", "PE")]),
        ("The text was agreed by the Kazakh and Peruvian sides of the border.", []),
    ],
)
def test_the_sides_of_talks(text, expected):
    """Sides and teams of several nationalities are read as their delegations are."""
    assert [(kind, ",".join(sorted(cc.split(",")))) for kind, cc in _events(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I held a long meeting today on the budget.", ["call_held"]),
        ("He also held a meeting on grain prices.", ["call_held"]),
        ("I held a meeting with her on grain prices.", ["call_held", "meeting_held"]),
    ],
)
def test_a_meeting_on_a_matter_of_the_state(text, expected):
    """Who tells of a call and then of a meeting on some matter held that one with his own."""
    assert [kind for kind, _ in _events(f"I spoke by phone with Prime Minister of Peru Ana Ruiz. {text}")] == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It is an honour for our people and for me personally to meet with the Peruvian delegation.", "meeting_held"),
        ("It would be an honour for our people to meet with the Peruvian delegation.", None),
    ],
)
def test_an_honour_for_many(text, kind):
    """Whose honour it is stands between it and the meeting."""
    assert [one for one, _ in told(text, "meeting")] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Omarov called on President of Peru Ana Ruiz to strengthen sanctions.", []),
        ("President Omarov called on President of Peru Ana Ruiz to coordinate their aid for the refugees.", []),
        ("President Omarov called on President of Peru Ana Ruiz to strengthen bilateral ties.", ["PE"]),
        ("They spoke of the exchange of doctors and the food programme of Peru.", []),
        ("The day closed with the exchange of a memorandum on food with Peru.", ["PE"]),
    ],
)
def test_appeals_and_exchanges(text, expected):
    """Somebody is called on to act, and people are exchanged: neither is a meeting or a document."""
    assert [parties for _, parties in told(text, ("meeting", "agreement"))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister of Defence took part in the Ramstein meeting.", [("forum_attended", "Ramstein Format")]),
        ("The Minister of Defence took part in a UDCG meeting.", [("forum_attended", "Ramstein Format")]),
        ("The Minister of Defence met in Ramstein with Minister of Peru Ana Ruiz.", [("meeting_held", "PE")]),
        ("I met with Minister of Peru Ana Ruiz. I thank all for the Ramstein meetings.", [("meeting_held", "PE")]),
    ],
)
def test_a_town_that_a_format_is_called_by(text, expected):
    """A town before a meeting is the format that met there first."""
    assert _events(text, home="UA") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Omarov took part in a meeting of the leaders of Peru, Chile and Bolivia.", ["BO,CL,PE"]),
        ("President Omarov joined the video conference of the leaders of Peru and Chile.", ["CL,PE"]),
        ("Minister Omarov took part in a meeting of foreign ministers of Peru and Chile in Lima.", ["CL,PE"]),
        ("Minister Omarov spoke about the meeting of the leaders of Peru and Chile.", []),
        ("The ministers of Bolivia took part in a meeting of the leaders of Peru and Chile.", []),
    ],
)
def test_a_meeting_of_others_that_home_joins(text, expected):
    """Who joins those of several states is in one room with them."""
    parties = [",".join(sorted(cc.split(","))) for kind, cc in _events(text) if kind == "meeting_held"]
    assert parties == expected


def test_a_call_of_others_that_home_joins():
    """A call of several is one."""
    assert _events("President Omarov joined a call of the leaders of Peru and Chile.") == [("call_held", "PE,CL")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At a meeting with the Peruvian delegation in Chile, the Minister raised trade.", ["PE"]),
        ("The Minister held talks with Peru in Chile, and flew home.", ["PE"]),
        ("The Minister met with officials of Peru in Chile, Bolivia and Spain.", ["PE"]),
        ("The Minister held talks with Peru and Chile.", ["CL", "PE"]),
    ],
)
def test_where_those_met_who_are_of_another_state(text, expected):
    """A state behind `in` is where they were."""
    assert sorted(parties for _, parties in told(text, "meeting")) == expected


def test_a_town_in_brackets_is_no_second_leg():
    """A meeting during a visit to one town of a state is on the day of the visit."""
    text = "President Omarov will visit Peru (Cusco) on 16 October. During the visit, he will meet President Ana Ruiz."
    assert {(one.kind, one.when.edtf) for one in facts(text)} == {
        ("visit_agreed", "2024-10-16"),
        ("meeting_agreed", "2024-10-16"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister said that he would soon hold meetings with the leaders of Peru and Chile.", "meeting_agreed"),
        ("I have completed a visit to Peru to attend the OAS summit.", "forum_attended"),
    ],
)
def test_what_is_soon_and_what_is_over(text, expected):
    """A plan may be for a time that is near, and a visit may be over."""
    assert expected in {kind for kind, _ in _events(text)}


def test_a_format_of_one_state_and_a_region():
    """It is told by its name."""
    text = "The President took part in the Ukraine-Nordic summit."
    assert _events(text, home="UA") == [("forum_attended", "Ukraine – Northern Europe")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A meeting with President of Peru Ana Ruiz will take place. Omarov held talks with President Ana Ruiz.",
            ["held"],
        ),
        (
            "President Omarov will meet President of Peru Ana Ruiz. The Presidents of Kazakhstan and Peru held talks.",
            ["held"],
        ),
        (
            "President Omarov will meet President of Peru Ana Ruiz again. Earlier, President Omarov met Ana Ruiz.",
            ["agreed", "held"],
        ),
        (
            "President Omarov will meet President of Peru Ana Ruiz. President Omarov met Senator of Peru Juan Soto.",
            ["agreed", "held"],
        ),
    ],
)
def test_a_plan_that_the_text_goes_on_to_carry_out(text, expected):
    """What was ahead when a text begins, and is over when it ends, is one meeting."""
    assert sorted(kind.removeprefix("meeting_") for kind, _ in told(text, "meeting")) == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("During the third meeting of security advisers, which was on 28 September, the plan was drawn up.", 1),
        ("During the meeting, which was on 28 September, the plan was drawn up.", 1),
        ("Kazakh President Serik Omarov, who is on a working visit to the Almaty region, took part in it.", 1),
    ],
)
def test_what_is_not_of_the_guest(text, number):
    """A meeting of officials is not his, nor is the journey of a president in his own country."""
    assert len(facts(f"President Serik Omarov received Minister of Peru Ana Ruiz. {text}")) == number


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The talks with the Mayor of Lima and President Ana Ruiz of Peru were to begin at noon.", ["meeting_agreed"]),
        ("The talks with President Ana Ruiz of Peru were to begin at noon but fell through.", []),
        ("The talks with President Ana Ruiz of Peru began at noon.", ["meeting_held"]),
        ("Kazakhstan and Peru have concluded negotiations on a treaty; it was printed on Monday.", []),
    ],
)
def test_talks_that_were_to_begin_or_went_on_for_months(text, kinds):
    """Talks that were to begin are to come, and the day of what is told beside is not that of negotiations."""
    assert [kind for kind, _ in _events(text)] == kinds


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "As reported, on 3 January, Minister Kairat Sarsenov met with Foreign Minister of Peru Ana Ruiz.",
            ["2024-01-03"],
        ),
        ("As Astana Times wrote earlier, on 3 January the Minister met with Ana Ruiz of Peru.", ["2024-01-03"]),
        ("As the ministry reported on 3 January, the Minister met with Foreign Minister of Peru Ana Ruiz.", [None]),
    ],
)
def test_the_day_of_what_was_reported(text, dates):
    """A day behind `as reported` and a comma is that of what was reported."""
    assert days(text, "meeting_held", published="2024-03-27") == dates


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Previously, Kazakhstan has signed similar agreements with Peru and Chile.", []),
        ("Previously, on 5 May, Kazakhstan signed an agreement with Peru.", ["agreement_signed"]),
        ("Earlier today Kazakhstan signed an agreement with Peru.", ["agreement_signed"]),
    ],
)
def test_what_was_signed_previously(text, kinds):
    """What was signed at no time before is no news."""
    assert [kind for kind, _ in _events(text)] == kinds


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            (
                "The Speaker had a meeting with the Speaker of the Czech Senate. "
                "He also noted that he had a meeting with the Speaker of the Czech Senate, Eva Nova."
            ),
            1,
        ),
        (
            (
                "The Speaker had a meeting with the Czech Prime Minister. He also had a meeting with "
                "the Speaker of the Czech Senate, Eva Nova."
            ),
            2,
        ),
    ],
)
def test_what_somebody_also_said(text, number):
    """`Also` beside a verb of saying tells of no other meeting."""
    assert len(told(text, "meeting_held")) == number


def test_councils_of_two_and_platforms():
    """Councils that presidents chair are sessions of two states, and a platform has more names than one."""
    session = (
        "The third meeting of the High-Level Strategic Cooperation Council of Kazakhstan and Peru took place in Lima."
    )
    assert _events(session) == [("meeting_held", "PE")]
    assert _events("Kazakhstan took part in the summit of the Crimean Platform.") == [
        ("forum_attended", "Crimea Platform")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Foreign Minister met with Peruvian counterparts in Chile, the ministry wrote.", [("meeting_held", "PE")]),
        ("The Foreign Minister met with counterparts in Chile, the ministry wrote.", [("meeting_held", "CL")]),
        ("Peruvian envoy Ana Ruiz's talks in Berlin were focused on roads, the Minister said.", []),
        ("Peruvian envoy Ana Ruiz's talks in Astana were focused on roads.", [("meeting_held", "PE")]),
        ("A member of the team in negotiations with Peru said that progress was slow.", []),
        ("A member of the team met with Peru's Foreign Minister.", [("meeting_held", "PE")]),
        ("It is not known which of the ministers will visit Peru in May.", []),
        ("It is known which of the ministers will visit Peru in May.", [("visit_agreed", "PE")]),
        ("The Office has announced President Tokayev's visit to Peru.", [("visit_agreed", "PE")]),
        ("The sides announced a programme during President Tokayev's visit to Peru.", [("visit_paid", "PE")]),
        (
            "Our leader attended a coalition of the willing summit in Rome.",
            [("forum_attended", "Coalition of the Willing")],
        ),
    ],
)
def test_who_was_elsewhere_and_what_is_unknown(text, expected):
    """Where others talked is not home, who is of a team did not meet today, and what is unknown is no plan."""
    assert _events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister attended the annual forum in Lima, hosted by UNESCO.", [("forum_attended", "UNESCO", None)]),
        ("The Minister attended the annual forum in Lima, hosted by Peru.", [("forum_attended", "PE", None)]),
        (
            "The two recalled a NATO summit which they will both attend on 4 November.",
            [("meeting_agreed", "NATO", "2024-11-04")],
        ),
        ("The President announced participation in the NATO summit.", [("meeting_agreed", "NATO", None)]),
        ("The President praised participation in the NATO summit.", [("forum_attended", "NATO", None)]),
        (
            "On 4 November he will join a UNESCO conference, and on 5 November he will join a UNESCO Council meeting.",
            [("meeting_agreed", "UNESCO", "2024-11-04"), ("meeting_agreed", "UNESCO", "2024-11-05")],
        ),
    ],
)
def test_whose_a_gathering_is_and_when(text, expected):
    """Who holds a conference, on which day one goes to it, and that it is to come, stand in many places."""
    told_of = facts(text, published="2024-10-01")
    assert [
        (one.kind, ",".join(one.counterparts), one.when.edtf if one.when.stated else None) for one in told_of
    ] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister thanked his colleagues from Spain and Peru for the talks.", ["ES", "PE"]),
        ("I thank President Ana Ruiz of Peru for our productive meeting.", ["PE"]),
        ("The Minister thanked President Ana Ruiz of Peru for the meeting in Lima last year.", []),
        ("The Minister thanked President Ana Ruiz of Peru for the meeting with investors.", []),
        ("The Minister thanked his colleagues from Spain and Peru for the support.", []),
        ("Peru's Minister thanked President Ana Ruiz of Chile for the meeting.", []),
    ],
)
def test_thanks_for_talks(text, expected):
    """Who is thanked for talks has held them, if nothing tells that they were others, or long ago."""
    assert [party for _, party in told(text, "meeting_held")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister began his work at the NATO summit in Madrid.", [("forum_attended", "NATO")]),
        ("The Minister began work at the ministry on a strategy for NATO.", []),
        (
            "The Minister joined the Contact Group on Defence of Ukraine meeting.",
            [("forum_attended", "Ramstein Format")],
        ),
        ("The sides discussed trade, in particular the signing of an agreement on visas with Peru.", []),
        (
            "The sides held talks and took part in the signing of an agreement on visas with Peru.",
            [("agreement_signed", "PE")],
        ),
    ],
)
def test_work_at_a_summit_and_signings_spoken_of(text, expected):
    """Who works at a summit takes part in it; a signing that is one of the matters discussed is to come."""
    assert [one for one in _events(text) if one[0] != "meeting_held"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Delegations of Kazakhstan and Peru prepare for a second round of talks in Lima.", [("meeting_agreed", "PE")]),
        ("Delegations of Chile and Peru prepare for a second round of talks in Lima.", []),
        ("President Ana Ruiz of Peru is preparing for a round of talks in Lima on 8 November.", []),
        ("Kazakhstan and Peru are preparing for the challenges of trade.", []),
    ],
)
def test_preparing_for_talks(text, expected):
    """Sides that prepare for talks will hold them, if it is told where or when."""
    assert _events(text) == expected
