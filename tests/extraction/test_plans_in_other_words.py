"""Plans in the words of other houses: what is slated or pencilled in, legs told in passing, who says he will come."""

import pytest

from tests.extraction.told import dated, told

_VISIT, _MEETING = "visit_agreed", "meeting_agreed"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Joint Commission between Kazakhstan and Chile is slated to meet in Santiago on 18 November.",
            [(_MEETING, "CL", "2024-11-18")],
        ),
        (
            "Foreign Office consultations between Kazakhstan and Chile have now been fixed for 9 December.",
            [(_MEETING, "CL", "2024-12-09")],
        ),
        (
            "Political consultations between Kazakhstan and Chile have been slotted for 9 December.",
            [(_MEETING, "CL", "2024-12-09")],
        ),
        (
            "A meeting of the joint commission of Kazakhstan and Chile is pencilled in for March.",
            [(_MEETING, "CL", "2025-03")],
        ),
        (
            "The ministers took note that the Mixed Commission of Kazakhstan and Chile would reconvene in March 2025.",
            [(_MEETING, "CL", "2025-03")],
        ),
        ("The ministers hoped that the Mixed Commission of Kazakhstan and Chile would reconvene in March 2025.", []),
    ],
)
def test_what_is_slated_or_pencilled_in(text, expected):
    """Talks are set for a day in many words; what is only hoped for is not set."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Next week, Kazakhstan will be visited by the Foreign Minister of Chile, Alberto van Klaveren.",
            [(_VISIT, "CL", "2024-10-07/2024-10-13")],
        ),
        (
            "Minister Murat Nurtleu will head a business delegation to Santiago on 21 October.",
            [(_VISIT, "CL", "2024-10-21")],
        ),
        ("The Ministry of Trade sent a team of businessmen to Santiago on 21 September.", []),
        (
            "The Minister travels to Lima on Friday for talks on trade and from there on to Santiago.",
            [(_VISIT, "PE", "2024-10-04"), (_VISIT, "CL", "2024-10-04")],
        ),
        (
            "The Minister travels to Lima on Friday and to Santiago the following day.",
            [(_VISIT, "PE", "2024-10-04"), (_VISIT, "CL", "2024-10-05")],
        ),
        (
            "The Minister will visit Lima on Monday, followed by a stop in Santiago.",
            [(_VISIT, "PE", "2024-10-07"), (_VISIT, "CL", "2024-10-07")],
        ),
    ],
)
def test_who_will_go_where_in_passing(text, expected):
    """A journey has the stops that are told behind its first; a crowd that is sent is no delegation."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Italian Prime Minister, Giorgia Meloni, confirmed to President Tokayev that she would come to Astana.",
            [(_VISIT, "IT", None)],
        ),
        (
            "President Tokayev told Prime Minister of Italy Giorgia Meloni that he would visit Rome in November.",
            [(_VISIT, "IT", "2024-11")],
        ),
        ("Prime Minister of Italy Giorgia Meloni told President Tokayev that he would be welcome in Rome.", []),
    ],
)
def test_who_says_so_will_come(text, expected):
    """Whoever told another that he would come is the one who will."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Minister Nurtleu's itinerary takes him first to Amman (7 October), then to Lima (8 October), lastly "
                "to Quito (9-10 October)."
            ),
            [(_VISIT, "JO", "2024-10-07"), (_VISIT, "PE", "2024-10-08"), (_VISIT, "EC", "2024-10-09/2024-10-10")],
        ),
        (
            "She will begin in Tokyo on 7 October and close out her travel in Lima on 11 October.",
            [(_VISIT, "JP", "2024-10-07"), (_VISIT, "PE", "2024-10-11")],
        ),
        (
            "The trip will begin in Lima on 7 October and end in Santiago on 10 October.",
            [(_VISIT, "PE", "2024-10-07"), (_VISIT, "CL", "2024-10-10")],
        ),
        ("The talks will begin in Lima on 7 October.", []),
        ("The Minister will visit Lima and thereafter Santiago.", [(_VISIT, "PE", None), (_VISIT, "CL", None)]),
        (
            "The President is to undertake his maiden overseas visit, to Lima, in the second week of December.",
            [(_VISIT, "PE", "2024-12")],
        ),
        (
            "Foreign Minister Murat Nurtleu is flying to Lima tomorrow at the head of a delegation.",
            [(_VISIT, "PE", "2024-10-02")],
        ),
        (
            "Foreign Minister Murat Nurtleu will hold talks in Lima on Thursday.",
            [(_VISIT, "PE", "2024-10-03"), (_MEETING, "PE", "2024-10-03")],
        ),
        ("Foreign Minister Murat Nurtleu will hold talks in Astana on Thursday.", []),
    ],
)
def test_an_itinerary_in_other_words(text, expected):
    """A journey begins and closes out somewhere, or takes somebody there; who will hold talks in a town goes there."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Astana expects the President of Chile, Gabriel Boric, on 14 October.", [(_VISIT, "CL", "2024-10-14")]),
        ("The Minister awaits President Boric of Chile in Astana on Friday.", [(_VISIT, "CL", "2024-10-04")]),
        ("Kazakhstan expects President Boric of Chile to sign the treaty on 14 October.", []),
        (
            "He voiced anticipation of the visit of President Boric of Chile to Astana during the coming period.",
            [(_VISIT, "CL", None)],
        ),
        (
            "Kazakhstan and Chile have set their sights on convening the Joint Committee on Trade in Lima in April.",
            [(_MEETING, "CL", "2025-04")],
        ),
        ("Kazakhstan stands ready to host the next round of talks with Chile.", []),
        (
            (
                "Minister Nurtleu said he would be travelling to Lima in a fortnight for the 28th session of the "
                "Joint Commission."
            ),
            [(_VISIT, "PE", "2024-10-15"), (_MEETING, "PE", "2024-10-15")],
        ),
    ],
)
def test_who_and_what_is_awaited(text, expected):
    """Guests are expected on a day, sights are set on a session; whoever is only ready to host one has set none."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The next meeting of the joint commission is due to take place in Lima before the end of November.",
            [(_MEETING, "PE", "2024-11")],
        ),
        (
            "The Intergovernmental Commission on Trade will hold its third session in Lima in November.",
            [(_MEETING, "PE", "2024-11")],
        ),
        ("The next session of the Joint Intergovernmental Commission will be held in Geneva in November.", []),
        ("The next session of the Joint Intergovernmental Commission will be held in Astana in November.", []),
    ],
)
def test_a_joint_commission_sits_with_its_hosts(text, expected):
    """Where no other side is told, it is that of the town abroad where the commission of two will sit."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A tripartite summit bringing together the leaders of Kazakhstan, Peru and Chile is planned on 10 October.",
            [(_MEETING, "PE,CL", "2024-10-10")],
        ),
        (
            "The Kazakh and Chilean governments will sit down together in Astana at the end of November.",
            [(_MEETING, "CL", "2024-11")],
        ),
        (
            "The consultations with Chile originally slated for this autumn are to be held in March 2025 instead.",
            [(_MEETING, "CL", "2025-03")],
        ),
        ("The trip has been cut short and the meeting with the Chilean premier called off.", []),
    ],
)
def test_those_who_will_sit_down_together(text, expected):
    """Leaders are brought together by a summit of theirs; a day that was first thought of is none any more."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister was told of the imminent arrival in Astana of the French envoy Jean-Yves Le Drian.",
            [(_VISIT, "FR", None)],
        ),
        (
            "The Minister announced the arrival in Astana on Friday of French Foreign Minister Jean-Noël Barrot.",
            [(_VISIT, "FR", "2024-10-04")],
        ),
        ("The arrival in Astana of food from France is expected on Friday.", []),
        ("The Minister flies out to Lima on Friday morning.", [(_VISIT, "PE", "2024-10-04")]),
        ("The visit of Chinese Premier Li Qiang was being prepared.", [(_VISIT, "CN", None)]),
    ],
)
def test_the_arrival_of_a_guest(text, expected):
    """The arrival of somebody is told with the town before the guest; who flies out on a day has yet to."""
    assert dated(text) == expected


def test_the_realm_of_home():
    """A guest who visits `the Kingdom`, in a release of Bahrain, visits home."""
    text = "King Felipe VI of Spain will pay a state visit to the Kingdom on 4 November."
    assert dated(text, home="BH") == [(_VISIT, "ES", "2024-11-04")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister will travel to Azerbaijan, Peru and Chile from 22 March to 7 April. "
                "The Minister will travel to Baku on 29 March, Lima on 4 April and Santiago on 6 April."
            ),
            [(_VISIT, "AZ", "2025-03-29"), (_VISIT, "PE", "2025-04-04"), (_VISIT, "CL", "2025-04-06")],
        ),
        (
            (
                "The Minister will travel to Thailand and Peru on 2-12 November. "
                "He will first travel to Bangkok on 3-5 November to participate in the ASEAN Summit."
            ),
            [
                (_VISIT, "TH", "2024-11-03/2024-11-05"),
                (_VISIT, "PE", "2024-11-02/2024-11-12"),
                (_MEETING, "ASEAN", "2024-11-03/2024-11-05"),
            ],
        ),
        (
            "The Minister will visit Peru and Chile. The visit from 5 to 9 November will strengthen ties.",
            [(_VISIT, "PE", "2024-11-05/2024-11-09"), (_VISIT, "CL", "2024-11-05/2024-11-09")],
        ),
        (
            "The Minister will travel to India next week as part of a tour that also includes Peru.",
            [(_VISIT, "IN", "2024-10-07/2024-10-13"), (_VISIT, "PE", None)],
        ),
    ],
)
def test_the_days_of_legs_told_twice(text, expected):
    """A journey told as a whole is told again stop by stop, with days of their own, or with its days."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The spokesman said that the Minister would meet President Boric of Chile during the visit.",
            [(_MEETING, "CL", None)],
        ),
        ("The spokesman said that the Minister would meet President Boric of Chile if asked during the visit.", []),
        ("The spokesman said he hoped the Minister would meet President Boric of Chile during the visit.", []),
        ("The spokesman said that the Minister would meet President Boric of Chile.", []),
        (
            (
                "The Minister met Foreign Minister of Spain José Albares on Monday. "
                "They agreed that the two foreign ministers would be meeting in Madrid in May."
            ),
            [("meeting_held", "ES", "2024-09-30"), (_MEETING, "ES", "2025-05")],
        ),
    ],
)
def test_whom_somebody_said_another_would_meet(text, expected):
    """What somebody said would be on a journey is in its programme."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "President Boric of Chile will visit Kazakhstan on 5 November. During the two-day visit, "
                "he will have talks with President Tokayev."
            ),
            [(_VISIT, "CL", "2024-11-05/2024-11-06"), (_MEETING, "CL", "2024-11-05/2024-11-06")],
        ),
        (
            "President Boric of Chile will visit Kazakhstan on 5 November. His three-day trip will end in Almaty.",
            [(_VISIT, "CL", "2024-11-05/2024-11-07")],
        ),
        (
            "President Boric of Chile will visit Kazakhstan on 5 November. His two-day visit last year was short.",
            [(_VISIT, "CL", "2024-11-05")],
        ),
    ],
)
def test_the_length_of_a_visit_told_behind_its_day(text, expected):
    """A visit to come lasts as long as a later sentence calls it."""
    assert dated(text) == expected


def test_a_name_with_a_letter_missing():
    """Whoever is to visit on days that overlap is one person, though a letter of the name is missing once."""
    text = (
        "President Maithripala Sirisena will leave for Pakistan tomorrow. "
        "President Srisena will undertake an official visit to Pakistan from 2 to 4 October."
    )
    assert dated(text, home="LK") == [(_VISIT, "PK", "2024-10-02/2024-10-04")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Murat Nurtleu is off to Lima on Friday.", [(_VISIT, "PE", "2024-10-04")]),
        ("Exports are off to a good start.", []),
        ("The Minister is heading to Lima for a working visit.", [(_VISIT, "PE", None)]),
        ("Minister Murat Nurtleu will head on Sunday to Lima.", [(_VISIT, "PE", "2024-10-06")]),
        (
            "The ministry announced that President Gabriel Boric of Chile would be in Astana from 21 to 23 October.",
            [(_VISIT, "CL", "2024-10-21/2024-10-23")],
        ),
        ("The Minister hoped that President Boric of Chile would be in Astana on 21 October.", []),
        ("President Boric of Chile arrived on Monday in Astana.", [("visit_paid", "CL", "2024-09-30")]),
    ],
)
def test_those_who_are_off_to_a_place(text, expected):
    """Who is off to a town, or heading there, will go; who somebody announced would be somewhere comes."""
    assert dated(text) == expected


def test_stops_that_somebody_will_make():
    """Where somebody will make stops he goes, too."""
    text = "Minister Murat Nurtleu will be in Lima on 11 October before making stops in Quito and Santiago."
    assert told(text) == [(_VISIT, "PE"), (_VISIT, "EC"), (_VISIT, "CL")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It was decided that the next session of the Kazakh-Chilean commission be convened in Lima in May 2025.",
            [(_MEETING, "CL", "2025-05")],
        ),
        ("The Minister proposed that the next session of the Kazakh-Chilean commission be convened in May 2025.", []),
        (
            "The Kazakh and Chilean sides concurred on holding the 24th meeting of the Joint Committee in Santiago.",
            [(_MEETING, "CL", None)],
        ),
        ("The Kazakh-Chilean consultations take place in Santiago on 20 November.", [(_MEETING, "CL", "2024-11-20")]),
        (
            "The Kazakh-Chilean consultations took place in Santiago on 20 November.",
            [("meeting_held", "CL", "2023-11-20")],
        ),
        (
            "The Kazakh-Chilean joint commission will meet in Santiago during the first semester of 2025.",
            [(_MEETING, "CL", "2025-01/2025-06")],
        ),
    ],
)
def test_what_is_settled_with_no_auxiliary(text, expected):
    """It is agreed that a session be held, sides concur on holding one, and talks take place on a day to come."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister's trip to Lima, which begins on Monday and ends on Wednesday, will focus on trade.",
            [(_VISIT, "PE", "2024-10-07/2024-10-09")],
        ),
        (
            "The President's itinerary includes stops in Lima on 10 October and Santiago on 12 October.",
            [(_VISIT, "PE", "2024-10-10"), (_VISIT, "CL", "2024-10-12")],
        ),
        ("After a working lunch, President Tokayev continues to Lima on Saturday.", [(_VISIT, "PE", "2024-10-05")]),
        (
            "Minister Murat Nurtleu will be in Lima on 10 October and in Santiago on 11 October.",
            [(_VISIT, "PE", "2024-10-10"), (_VISIT, "CL", "2024-10-11")],
        ),
        (
            "The German Chancellor's visit to Astana, now confirmed for 12 November, comes at a crucial time.",
            [(_VISIT, "DE", None)],
        ),
    ],
)
def test_stops_and_days_in_passing(text, expected):
    """An itinerary includes stops, a trip begins on one day and ends on another, and somebody continues to a town."""
    assert dated(text) == expected
