"""Visits: whose, where to, paid or to come."""

import pytest

from tests.extraction.told import days, facts, people, told


@pytest.mark.parametrize(
    "text",
    [
        "The Foreign Minister of Spain José Albares arrived in Astana on a working visit.",
        "The Foreign Minister of Spain José Albares paid an official visit to Kazakhstan.",
        "The Foreign Minister of Spain José Albares is visiting Kazakhstan.",
        "The President met with visiting Foreign Minister of Spain José Albares.",
        "The President met with Foreign Minister of Spain José Albares, who is on an official visit to Kazakhstan.",
        "A delegation headed by the Foreign Minister of Spain José Albares arrived in Astana.",
        "Spanish Foreign Minister José Albares came in May this year.",
        "The Minister met with Foreign Minister of Spain José Albares, who is currently visiting the country.",
        "José Albares was the last Spanish foreign minister to visit Astana, in May 2019.",
        "It is a pleasure to welcome the Foreign Minister of Spain, who is in Kazakhstan on his first official visit.",
        "The Foreign Minister of Spain is in Kazakhstan to hold talks.",
        "The Foreign Minister of Spain, José Albares, arrived in the capital last night.",
        "The Prime Minister of Spain paid a short working visit here on Friday.",
    ],
)
def test_wordings_of_a_guest(text):
    """However it is worded, a Spanish guest was here."""
    assert told(text) == [("visit_paid", "ES")]


@pytest.mark.parametrize(
    "text",
    [
        "The Foreign Minister of Kazakhstan visited Madrid on Monday.",
        "President of Kazakhstan Kassym-Jomart Tokayev was in Madrid on 29 September.",
        "Foreign Minister of Kazakhstan Murat Nurtleu has returned from Madrid.",
        "The President of Kazakhstan departed this morning for a state visit to Spain.",
        "The President of Kazakhstan concluded his official visit to Spain.",
        "It is a joy for me to speak of Spain, which I visited for the first time in 2022.",
        "In Madrid, his first stop, the Foreign Minister of Kazakhstan spoke of trade.",
        "On the last day of his visit to Spain, the Minister spoke of trade.",
        "Minister Aidos Serik spent two days in Madrid this week.",
        "Minister Serik was received with military honours on his arrival in Madrid on Monday.",
        "The Foreign Minister of Kazakhstan concludes today in Madrid a two-day visit.",
        "Foreign Minister of Kazakhstan Murat Nurtleu has already been to Madrid, on 5 September.",
    ],
)
def test_wordings_of_a_journey(text):
    """However it is worded, somebody from here was in Spain."""
    assert told(text) == [("visit_paid", "ES")]


@pytest.mark.parametrize(
    "text",
    [
        "The Foreign Minister of Spain will pay a visit to Kazakhstan.",
        "The Foreign Minister of Spain is scheduled to visit Astana.",
        "The Foreign Minister of Kazakhstan will be on mission in Spain from 18 to 22 October.",
        "The President of Spain accepted the invitation to visit Kazakhstan.",
        "The sides prepared the upcoming visit of the President of Spain to Kazakhstan.",
        "The Foreign Minister of Spain said that he is ready to visit Kazakhstan at a convenient time.",
        "The Foreign Minister of Kazakhstan sets out tomorrow for Madrid.",
        "The President of Kazakhstan will travel to Spain next week.",
        "President of Kazakhstan Kassym-Jomart Tokayev departs Astana on Thursday for Madrid, Spain.",
        "The Spanish side confirmed that President Pedro Sánchez would visit Astana in June.",
        "The Foreign Minister of Kazakhstan will leave for Madrid tomorrow.",
        "The Foreign Minister of Spain is arriving in Astana on Friday on a two-day visit.",
        "An exchange of visits of the foreign ministers of Kazakhstan and Spain was agreed upon.",
    ],
)
def test_wordings_of_a_visit_to_come(text):
    """A visit announced, or an invitation accepted, is agreed."""
    assert told(text) == [("visit_agreed", "ES")]


@pytest.mark.parametrize(
    "text",
    [
        "The President invited the Prime Minister of Spain to visit Kazakhstan.",
        "The President of Spain is now unable to proceed with his plans to visit Kazakhstan.",
        "The visit of the President of Spain to Kazakhstan has been postponed.",
        "The trip of the President of Spain to Astana had been set for April but was put off.",
        "The President of Spain, who was to visit Astana next week, has postponed his trip.",
        "It is traditional for presidents of Kazakhstan to visit Spain.",
        "The President of Spain visited France.",
    ],
)
def test_what_is_no_visit(text):
    """An invitation without an answer, a visit called off, a custom, and a visit of two others are nothing."""
    assert told(text) == []


def test_a_tour_is_one_visit_to_each():
    """Three states on one journey are three visits of the same person."""
    text = "Foreign Minister of Kazakhstan Murat Nurtleu will visit Spain, Latvia and Poland on 4-8 October."
    assert told(text) == [("visit_agreed", "ES"), ("visit_agreed", "LV"), ("visit_agreed", "PL")]
    assert {fact.when.edtf for fact in facts(text)} == {"2024-10-04/2024-10-08"}
    assert {person.name for fact in facts(text) for person in fact.people} == {"Murat Nurtleu"}


def test_past_tours_stand_in_brackets():
    """`In October 2022 (Senegal, Ghana)` are two visits of that month."""
    text = (
        "Foreign Minister Murat Nurtleu made two tours: one in October 2022 (Senegal, Ghana), one in May 2023 (Kenya)."
    )
    assert told(text) == [("visit_paid", "SN"), ("visit_paid", "GH"), ("visit_paid", "KE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "During a visit to Brussels the Foreign Minister of Kazakhstan spoke of trade with the European Union.",
            [("visit_paid", "EU")],
        ),
        ("During a visit to Brussels the Foreign Minister of Kazakhstan thanked Belgium.", [("visit_paid", "BE")]),
        ("The Foreign Minister of Kazakhstan, who is in New York on a working visit, addressed the UN.", []),
        ("The Foreign Minister of Kazakhstan travelled to Jakarta to take part in the ASEAN Summit.", []),
        (
            "The Foreign Minister of Kazakhstan travelled to Jakarta to meet with the President of Indonesia.",
            [("visit_paid", "ID")],
        ),
    ],
)
def test_whom_a_journey_leads_to(text, expected):
    """A seat of an organisation stands for it, a conference alone for nobody, a city for its state."""
    assert told(text) == expected


def test_a_visit_to_come_is_not_the_one_under_way():
    """The guest of today and the guest to come are two visits."""
    text = (
        "Foreign Minister of Spain José Albares arrived in Astana for a working visit. "
        "Special attention was paid to the upcoming visit of Spanish Prime Minister Pedro Sánchez to Kazakhstan."
    )
    assert told(text) == [("visit_paid", "ES"), ("visit_agreed", "ES")]


def test_old_visits_are_background():
    """What somebody remembers without a date stands in no calendar."""
    text = (
        "The Ambassador presented his credentials to the King of Spain. They spoke. "
        "The King fondly remembered his visit to Kazakhstan."
    )
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister is currently in Lima. ", [("visit_paid", "PE")]),
        ("The Minister is currently in talks.", []),
        ("The President was received by Minister of Peru Luis Vega at the Lima airport.", [("visit_paid", "PE")]),
        (
            "While staying in Astana on 5-7 November, President of Peru Ana Ruiz will lay flowers.",
            [("visit_agreed", "PE")],
        ),
        ("The sides agreed on exchange visits with Peru.", [("visit_agreed", "PE")]),
        ("A hundred thousand tourists visiting Peru in May came from Kazakhstan.", []),
    ],
)
def test_being_there(text, expected):
    """Somebody who is in a country, or received at its airport, is on a visit; a crowd is not."""
    assert told(text) == expected


def test_recent_visits_without_a_day():
    """A recent visit of which no day is told is background."""
    assert not told("The Minister of Peru rang up. He spoke. The Minister recalled his recent visit to Peru.")


def test_a_day_since_when():
    """The time since which something has been so is not that of the visit."""
    text = (
        "The President will visit Peru on 5 November. It will be the first visit to Peru since relations began in 1993."
    )
    assert days(text, "visit_agreed") == ["2024-11-05"]


def test_legs_of_a_tour():
    """The day on which a tour begins gives way to the days of its legs."""
    text = (
        "On Monday the Minister begins a tour which will take him to Peru and Chile. "
        "The Minister will be in Lima on 8 and 9 October. On 10 October the Minister will arrive in Chile."
    )
    assert days(text, "visit_agreed") == ["2024-10-08/2024-10-09", "2024-10-10"]


def test_a_visit_that_the_title_announces():
    """A visit that the title announces is still to come where the text speaks of it without a day."""
    text = "The visit of the Minister of Peru to Kazakhstan aims to strengthen ties."
    assert told(text, title="Minister of Peru to visit Kazakhstan") == [("visit_agreed", "PE")]
    assert told(text, title="Ties with Peru") == [("visit_paid", "PE")]


def test_visiting_on_a_day_of_the_week():
    """A present tense with a day of the week speaks of today or the next such day."""
    assert days("The Minister is visiting Peru on Wednesday.", "visit_agreed") == ["2024-10-02"]


def test_day_of_an_announcement():
    """The day on which somebody announced a visit is not that of the visit."""
    text = "The Minister on Tuesday announced that he will visit Peru on 5 November."
    assert days(text, "visit_agreed") == ["2024-11-05"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (("The Minister will visit Spain, Peru and Kenya from 5-12 October 2024. He will visit Spain from 5-6 October. "
         "From Spain, he will travel to Peru on 8-9 October. The Minister will be in Kenya from 11-12 October."),
         ["2024-10-05/2024-10-06", "2024-10-08/2024-10-09", "2024-10-11/2024-10-12"]),
        ("From October 5 to 9, the Minister will visit Spain (October 5-6) and Peru (October 8-9).",
         ["2024-10-05/2024-10-06", "2024-10-08/2024-10-09"]),
        (("The Minister will travel to Spain and Peru October 5-9. In Madrid, October 5-6, he will meet with Foreign "
         "Minister José Albares. He will then travel to Lima October 8-9."),
         ["2024-10-05/2024-10-06", "2024-10-08/2024-10-09"]),
        ("The Minister will begin a trip to Spain and Peru today. The last stop is Lima on Friday.",
         ["2024-10-01", "2024-10-04"]),
        ("The Minister departs for Spain on Thursday, before travelling on to Peru on 5 October.",
         ["2024-10-03", "2024-10-05"]),
    ],
)  # fmt: skip
def test_the_legs_of_a_tour_have_days_of_their_own(text, expected):
    """The days of one place of a tour are told in its list, or later."""
    assert days(text, "visit_agreed") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Foreign Minister of Spain has arrived in Kazakhstan on a visit. The visit is scheduled for 1-3 October.",
         "2024-10-01/2024-10-03"),
        (("Upon graciously accepting the invitation by the President of Spain, President Kassym-Jomart Tokayev paid a "
         "State Visit to Spain from 24th to 25th September, 2024."), "2024-09-24/2024-09-25"),
    ],
)  # fmt: skip
def test_the_days_of_a_visit_told_apart(text, expected):
    """A sentence may tell the days of the visit alone, and an invitation that was accepted may have led to it."""
    assert days(text, "visit_paid") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Murat Nurtleu is hosting the Foreign Minister of Spain José Albares on an official visit today.",
        "At the invitation of the President, the Prime Minister of Spain stayed in Astana on a visit on October 1.",
        "The Minister travelled today to Spain for a day of meetings.",
    ],
)
def test_wordings_of_a_visit_today(text):
    """A guest who is hosted or stays on a visit pays it, and so does who travelled."""
    assert days(text, "visit_paid") == ["2024-10-01"]


def test_leaving_may_be_to_come():
    """Who will be leaving has not yet paid the visit."""
    assert told("The Minister will be leaving for Madrid on the evening of 3 October.") == [("visit_agreed", "ES")]


def test_a_session_of_two_abroad_is_a_visit():
    """A trip to a summit of many is no visit to the country, but one to a session with it is."""
    text = "The President will travel to Madrid on 8 October to attend a Session of the Spain-Kazakhstan Council."
    assert told(text) == [("visit_agreed", "ES")]


def test_a_trip_that_goes_on_after_a_summit():
    """Who acts is the traveller, not the organisation whose summit he attends before."""
    text = "Minister Murat Nurtleu will attend the SCO summit and then visit Spain."
    assert told(text) == [("visit_agreed", "ES")]


def test_a_capital_told_by_its_state():
    """`The Kyrgyz capital` is where somebody may arrive."""
    text = "President Kassym-Jomart Tokayev arrived in the Kyrgyz capital today on a state visit."
    assert told(text) == [("visit_paid", "KG")]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "The President of Spain will be arriving in Kazakhstan next week (8th to 10th October) on his first visit.",
            "visit_agreed",
            "2024-10-08/2024-10-10",
        ),
        (
            "The President has left for Spain this morning on a 3 days state visit.",
            "visit_paid",
            "2024-10-01/2024-10-03",
        ),
        (
            "The President concluded his visit to Spain yesterday. The visit began on 28 September.",
            "visit_paid",
            "2024-09-28/2024-09-30",
        ),
    ],
)
def test_the_days_that_a_visit_lasts(text, kind, expected):
    """Brackets tell the days of a week, a number how many follow, and a later sentence when it began."""
    assert days(text, kind) == [expected]


def test_a_journey_that_goes_on():
    """Who will continue his journey has a visit ahead."""
    text = "The Minister met with President Salome Zourabichvili. Tomorrow he will continue his journey to Baku."
    assert ("visit_agreed", "AZ") in told(text)


def test_an_ambassador_who_arrives_pays_no_visit():
    """An ambassador comes to stay."""
    assert told("The new ambassador of Spain, José Albares, arrived in Astana on Monday.") == []


def test_a_visit_put_off_is_on_its_new_days():
    """The days for which a visit was scheduled before tell nothing of when it will be."""
    text = "The President's visit to Chile, previously scheduled for September, will take place on October 15-16."
    assert told(text) == [("visit_agreed", "CL")]
    assert days(text, "visit_agreed") == ["2024-10-15/2024-10-16"]


@pytest.mark.parametrize(
    "text",
    [
        "Kazakh tourists will travel to Spain in November.",
        "A Kazakh national was arrested during a visit to Spain in May.",
        "The Government of Kazakhstan will send a medical team to Spain on 15 October.",
        "If the talks are resumed, the Foreign Minister of Spain will visit Kazakhstan in November.",
        "The Foreign Minister of Spain was to have visited Astana on 25 September.",
    ],
)
def test_what_is_no_visit_of_an_official(text):
    """Tourists, doctors, and what is only supposed or came to nothing are no visits."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Premier Li Qiang arrived here on Saturday for an official visit to Kazakhstan.", "2024-09-28"),
        ("The Foreign Minister of Chile Juan Soto, who arrived on Monday, opened a fair.", "2024-09-30"),
    ],
)
def test_the_day_of_an_arrival_is_that_of_the_visit(text, day):
    """Who arrived for a visit is on it from that day."""
    assert days(text, "visit_paid") == [day]


def test_a_journey_to_a_conference_is_no_visit():
    """`Travels to Skopje, where he will take part in the conference` is for the conference."""
    text = "The Minister travels to Skopje tomorrow, where he will take part in the ministerial conference of the OSCE."
    assert told(text, "visit") == []


def test_the_city_of():
    """A city may be told with the word."""
    assert told("President Kassym-Jomart Tokayev arrived in the city of Lima on a visit.") == [("visit_paid", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The President will receive the President of Chile for an official visit on 10 October.", "visit_agreed"),
        ("The President received the President of Chile on a state visit.", "visit_paid"),
        ("The Minister welcomed his Chilean counterpart Juan Soto to Astana today.", "visit_paid"),
        ("The Prime Minister of Chile is expected in Astana in November.", "visit_agreed"),
        ("The Minister's visit to Chile, which starts on 10 October, will be his first.", "visit_agreed"),
        ("The visit of the President of Chile, planned for next month, was on the agenda.", "visit_agreed"),
        ("The President today announced a Presidential Delegation to Santiago for 10 October.", "visit_agreed"),
        ("The Vice Minister led a trade delegation to Chile from 20 to 23 September.", "visit_paid"),
        ("On 10 October, the Minister will be in Santiago for talks.", "visit_agreed"),
        ("While in Santiago, the Minister also met with the Speaker of the Senate of Chile.", "visit_paid"),
        ("During his stay in Chile, the Minister was received by the President.", "visit_paid"),
    ],
)
def test_visits_told_by_the_host_or_in_passing(text, expected):
    """A guest is received on a visit or expected; a traveller leads a delegation, or met somebody while there."""
    assert told(text) == [(expected, "CL")]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister received the Ambassador of Chile on his visit to the region.",
        "The Minister was received by the President of Chile.",
        "The Minister welcomed the return of the Minister of Chile to Astana.",
        "The Minister welcomed the new Ambassador of Chile Juan Soto to Kazakhstan.",
        "The next session of the commission will be in Santiago on 10 October.",
        "The Minister leads the Kazakh delegation to the Santiago Forum.",
        "The Minister attended the APEC summit. While in Santiago, he met with the Foreign Minister of Chile.",
        "While in Santiago, the Minister met with the Foreign Minister of Spain.",
        "The delegation visited the University of Santiago.",
    ],
)
def test_who_is_there_for_something_else(text):
    """An ambassador, a session, a forum and somebody of a third state make no visit."""
    assert told(text) == []


def test_the_day_of_an_announcement_is_not_that_of_the_visit():
    """Who announces something today speaks of another day."""
    text = "The President today announced a Presidential Delegation to Santiago, to attend a ceremony on 10 October."
    assert days(text, "visit_agreed") == ["2024-10-10"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister's visit to Peru came to an end on 28 September.", ["PE"]),
        ("Minister Serik Akhmetov met President of Peru Ana Soto, as part of his official visit to Peru.", ["PE"]),
        ("The Minister departed today for Peru to take part in the meeting of the CARICOM heads of government.", []),
        ("Yesterday the Minister was in Lima, where he was received by the Prime Minister of Peru.", ["PE"]),
        ("He arrived in Lima on Tuesday as part of a tour that already took him to Chile and Brazil.", ["PE"]),
        ("The President received members of the Congress of Peru Ana Soto and Luis Paz, who are staying here.", []),
        ("The President received Senators of Peru Ana Soto and Luis Paz, who are staying in Kazakhstan.", ["PE"]),
        (
            (
                "At the invitation of Prime Minister Juan Soto, the Minister will visit Chile on 5 October. "
                "Prime Minister Soto visited Kazakhstan in May 2023."
            ),
            ["CL", "CL"],
        ),
    ],
)
def test_who_was_where(text, expected):
    """Who was in a town, who is staying, and of which state who invited somebody is."""
    assert [parties for _, parties in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Serik Akhmetov is paying an official visit to Chile.", "visit_paid"),
        ("Minister Serik Akhmetov undertook a visit to Chile from 20 to 22 September.", "visit_paid"),
        ("Minister Serik Akhmetov began a working visit to Santiago.", "visit_paid"),
        ("Minister Serik Akhmetov will visit Chile on 5 October.", "visit_agreed"),
        ("Minister Serik Akhmetov pays an official visit to Chile on 10 October.", "visit_agreed"),
    ],
)
def test_who_goes_at_an_invitation_has_accepted_it(text, expected):
    """`At the invitation of` tells why somebody goes, and leaves no question whether he does."""
    assert told(f"At the invitation of Minister of Chile Juan Soto, {text}") == [(expected, "CL")]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Minister on working visit to Santiago", []),
        ("Minister to visit Chile and Peru", ["PE"]),
        ("Minister on official visit to Chile", ["CL"]),
    ],
)
def test_a_visit_of_the_title_that_the_text_tells_to_be_for_a_forum(title, expected):
    """A trip to a gathering is no visit, whatever the title calls it, unless it is an official one."""
    text = "The Minister travels to Santiago tomorrow, where he will take part in the APEC summit."
    assert [parties for _, parties in told(text, title=title)] == expected


def test_i_travel():
    """Who writes `today I travel to Chile` goes there; who does so often says nothing of it."""
    assert told("Today I travel to Chile for talks.") == [("visit_agreed", "CL")]
    assert told("I travel to Chile often.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Before departing for Madrid, Foreign Minister of Kazakhstan Murat Nurtleu spoke of trade.",
        "Prior to his departure for Spain, Foreign Minister of Kazakhstan Murat Nurtleu gave an interview.",
        "From Lima the Minister of Foreign Affairs of Kazakhstan will travel on to Madrid.",
        "In the evening the Foreign Minister of Kazakhstan will continue to Madrid.",
        "They spoke of the visit which the Foreign Minister of Spain, José Albares, is to make to Astana in November.",
        "Minister Albares will be the first Spanish minister to visit Kazakhstan.",
        "King Felipe of Spain accepted to pay an official visit to Kazakhstan next year.",
        "The Ambassador of Spain handed over an invitation to the Minister. The Minister accepted the invitation.",
    ],
)
def test_visits_that_somebody_sets_out_for(text):
    """A departure, a leg that is next and an answer are plans."""
    assert told(text) == [("visit_agreed", "ES")]


@pytest.mark.parametrize(
    "text",
    [
        "The Foreign Minister of Spain conveyed the wish of King Felipe to visit Kazakhstan.",
        "Ambassador of Spain Luis Vega ended his tour of duty in Kazakhstan.",
        "The President of Kazakhstan spoke of the tour that took him to Madrid.",
    ],
)
def test_a_wish_and_a_term_of_office(text):
    """A wish, a term of office, and a journey without its time."""
    assert told(text) == []


def test_days_that_a_relative_clause_gives():
    """`The visit, which he paid from 5 to 7 September`; `who is on a visit until Friday, said`."""
    text = "The Minister came home today from an official visit to Spain, which he paid from 5 to 7 September."
    assert days(text, "visit_paid") == ["2024-09-05/2024-09-07"]
    text = (
        "José Albares of Spain, who is on a visit to Kazakhstan from 30 September to 2 October, said that it was late."
    )
    assert days(text, "visit_paid") == ["2024-09-30/2024-10-02"]


def test_a_visit_during_which_something_happened():
    """A document and the visit during which it was signed share their days, in whatever order they are told."""
    text = "The declaration was signed in December 2022 during the visit of the President of Kazakhstan to Madrid."
    assert days(text, "visit_paid") == ["2022-12"]
    assert days(text, "agreement_signed") == ["2022-12"]
    text = (
        "During the President's visit to Madrid in December 2022 a pact on trade with Spain was signed on that visit."
    )
    assert days(text, "agreement_signed") == ["2022-12"]


@pytest.mark.parametrize(
    ("text", "visits"),
    [
        ("Foreign Minister of Iraq Omar Aziz and his delegation arrived in the country today.", [("visit_paid", "IQ")]),
        ("The aid from Iraq arrived in the country today.", []),
    ],
)
def test_who_arrives_in_the_country(text, visits):
    """An agency says `in the country` of its own; goods that arrive there visit nobody."""
    assert told(text) == visits


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister welcomed yesterday afternoon at Astana Airport his counterpart of Spain, José Soto.",
            [("visit_paid", "ES")],
        ),
        ("The Minister received Prime Minister of Spain Ana Ruiz on arrival at the airport.", [("visit_paid", "ES")]),
        ("The Minister welcomed at the airport the new Ambassador of Spain, Ana Ruiz.", []),
        ("On a visit to Almaty, he said that President of Spain José Soto was here in August.", [("visit_paid", "ES")]),
        ("The President of Spain accepted to pay an official visit to Kazakhstan next year.", [("visit_agreed", "ES")]),
        (
            "The President recalled his visit to Spain in May 2019 and that of the President of France to Astana.",
            [("visit_paid", "ES")],
        ),
        (
            "During this Friday's trip to Madrid, postponed from last week, the Minister will speak of trade.",
            [("visit_agreed", "ES")],
        ),
    ],
)
def test_welcomes_at_airports_and_other_words_for_visits(text, expected):
    """Whom home welcomes at an airport has come on a visit, but not an ambassador; who accepts to come will come."""
    assert told(text) == expected


def test_the_hour_at_which_a_spokesperson_spoke():
    """A sentence that opens with an hour tells when somebody spoke, and further on when the visits were."""
    text = (
        "October 1, 2024, at 21.30 hrs, Spokesperson Aidos Serik disclosed the outcomes of the visit of the Prime "
        "Minister to Spain, between 27 and 30 September 2024."
    )
    assert days(text, "visit_paid") == ["2024-09-27/2024-09-30"]


def test_who_will_come_back():
    """To come back is to come."""
    assert told("Minister of Spain José Soto is expected to come back to Astana in November.") == [
        ("visit_agreed", "ES")
    ]


def test_the_headings_of_a_tour():
    """The day of departure is not that of each visit; the headings tell when somebody was where."""
    text = (
        "Minister Aidos Serik left Kazakhstan on September 20 on a round of visits to Spain and Peru.\n\n"
        "1. Spain (September 21 - 22)\n\nThe Minister gave a lecture.\n\n2. Peru (September 24)\n\nHe gave another one."
    )
    assert [fact.when.edtf for fact in facts(text) if fact.kind == "visit_paid"] == [
        "2024-09-21/2024-09-22",
        "2024-09-24",
    ]


def test_a_weekday_under_a_heading():
    """In a programme a weekday is one of the days of its heading, before or after that of publication."""
    text = (
        "Wednesday 9 - Thursday 10 October\nThe Minister travels to Spain. On Wednesday he meets with his Spanish "
        "counterpart, José Soto."
    )
    assert days(text, "meeting_agreed") == ["2024-10-09"]
    assert days("On Wednesday he meets with his Spanish counterpart, José Soto.", "meeting_agreed") == ["2024-10-02"]
    assert days("On Wednesday he met with his Spanish counterpart, José Soto.", "meeting_held") == ["2024-09-25"]


def test_who_has_been_there_since():
    """A guest who has been there since Sunday is on a visit; an ambassador has come to stay."""
    assert told("Spanish Minister Ana Ruiz, who has been in Astana since Sunday, spoke.") == [("visit_paid", "ES")]
    assert told("Ambassador of Spain Ana Ruiz, who has been in Astana since May, spoke.") == []


def test_a_date_in_what_would_be_done():
    """The year of events that would be held is not that of the visit told of before."""
    text = (
        "During his visit to Spain the Minister spoke of the first visit by a Kazakh minister in years, and both sides "
        "confirmed that they would hold events in 2026."
    )
    assert "2026" not in [fact.when.edtf for fact in facts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "In 2023, over 4,000 citizens of Kazakhstan travelled to Spain.",
        "More than 900 people from Kazakhstan visited Spain on 5 May.",
    ],
)
def test_a_crowd_pays_no_visit(text):
    """Those who come by the thousand are no officials."""
    assert told(text) == []


def test_what_a_visit_was():
    """`In what was the first visit` tells of the visit just told."""
    text = "President of Spain Ana Soto visited Kazakhstan on 20 May, in what was the first visit by a head of state."
    assert told(text) == [("visit_paid", "ES")]


@pytest.mark.parametrize(
    "text",
    [
        "A part of the sum will go to the Spain Relief Fund.",
        "An aircraft with medical supplies would leave for Madrid on Friday.",
    ],
)
def test_goods_and_money_pay_no_visit(text):
    """What is sent somewhere is no guest."""
    assert told(text) == []


def test_the_legs_of_a_tour_have_the_days_of_their_meetings():
    """A place of a tour without days was visited when its officials were met."""
    text = (
        "President Tokayev is completing a trip to Spain, Italy and Malta. On 27 September he met with President of "
        "Spain Ana Soto. On 28 September he met with President of Italy Luca Rossi. On 29 September he met with "
        "Prime Minister of Italy Anna Bianchi."
    )
    assert days(text, "visit_paid") == ["2024-09-27", "2024-09-28/2024-09-29", None]


def test_a_visit_that_was_made_to_where_the_release_is_set():
    """`Made an official visit` leads where the release has told of a journey."""
    text = "I arrived in Spain today. Prime Minister Olzhas Bektenov made an official visit on 3 and 4 June."
    assert days(text, "visit_paid")[-1] == "2024-06-03/2024-06-04"


def test_a_journey_with_somebody():
    """With whom somebody travels may stand before the place."""
    text = "He stated that the Minister would travel on October 10 with the President to Madrid."
    assert told(text) == [("visit_agreed", "ES")]


@pytest.mark.parametrize(
    ("text", "host", "visitor"),
    [
        (
            "The Minister invited Minister of Spain José Soto to the summit in Astana, and Minister Soto accepted it.",
            "KZ",
            "José Soto",
        ),
        (
            "Minister of Spain José Soto invited Minister Aidos Serik to Spain, and Minister Serik accepted it.",
            "ES",
            "Aidos Serik",
        ),
    ],
)
def test_who_is_invited_comes(text, host, visitor):
    """Not who invites, though the sentence begins with him."""
    met = "Minister Aidos Serik met with Minister of Spain José Soto. "
    (visit,) = [fact for fact in facts(met + text) if fact.kind == "visit_agreed"]
    assert (visit.host, [one.name for one in visit.people]) == (host, [visitor])


def test_an_envoy_does_not_come_to_stay():
    """An ambassador arrives at his or her post, a special envoy on a visit; a visit to members is none to the union."""
    arrived = "Ambassador of Peru Ana Ruiz arrived in Astana on Monday."
    assert told(arrived) == []
    assert told(arrived.replace("Ambassador", "Special Envoy")) == [("visit_paid", "PE")]
    assert told("The Minister paid visits to ASEAN member countries in May.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister left Spain yesterday at the end of a two-day visit.", [("visit_paid", "ES")]),
        ("The Foreign Minister of Spain left Astana yesterday after an official visit.", [("visit_paid", "ES")]),
        ("The Minister came to Lima after stops in Madrid and Riga.", [("visit_paid", x) for x in ("PE", "ES", "LV")]),
        ("The Minister is on a tour of Spain, Latvia and Peru.", [("visit_paid", x) for x in ("ES", "LV", "PE")]),
        ("The Minister touched down in Lima this morning.", [("visit_paid", "PE")]),
        ("Upon his arrival in Lima, the Minister was met by Minister of Peru Luis Vega.", [("visit_paid", "PE")]),
        ("Arriving in Astana, Minister of Peru Luis Vega spoke of trade.", [("visit_paid", "PE")]),
        ("The President of Peru is in the country on a two-day visit.", [("visit_paid", "PE")]),
        ("The Minister concluded his Spain visit yesterday.", [("visit_paid", "ES")]),
        ("Minister Murat Serik is in Lima, accompanied by a large delegation.", [("visit_paid", "PE")]),
        ("A Spanish high-level parliamentary delegation visited Astana.", [("visit_paid", "ES")]),
        ("The Minister of Spain took a tour of Astana and Almaty.", []),
        ("The football team of Kazakhstan travelled to Lima on Monday.", []),
    ],
)  # fmt: skip
def test_legs_and_ends_of_journeys(text, expected):
    """Who leaves a country after a visit, stops there, or tours it was there; a walk through a town is no visit."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Foreign Minister Murat Nurtleu in Lima for talks", [("visit_paid", "PE")]),
        ("Foreign Minister of Peru in Astana on working visit", [("visit_paid", "PE")]),
        ("President of Peru Ana Ruiz arrives on state visit", [("visit_paid", "PE")]),
        ("Foreign Minister meets guests from Peru in Lima", []),
    ],
)
def test_headlines_without_verbs_and_articles(title, expected):
    """A headline may say no more than who is where."""
    assert told("They spoke of trade.", title=title) == expected


def test_that_of_another():
    """`That of the Prime Minister` is a visit, too, with a day of its own."""
    text = (
        "They recalled the visit of the President of Kazakhstan to Peru in May 2022 and that of "
        "President of Peru Ana Ruiz in June 2023."
    )
    assert told(text) == [("visit_paid", "PE"), ("visit_paid", "PE")]
    assert days(text, "visit_paid") == ["2022-05", "2023-06"]


def test_the_month_of_may_is_no_auxiliary():
    """`On 14 May, on a visit`: nothing is only possible."""
    text = "On 14 May, on a working visit to Lima, the Minister met with the Minister of Peru."
    assert told(text, published="2024-05-15") == [("visit_paid", "PE")]


def test_a_visit_for_a_joint_commission():
    """A session of a commission of two states is no conference, for which alone a journey would be no visit."""
    text = "The Minister paid a visit to Peru for the 7th session of the Joint Commission."
    assert told(text) == [("visit_paid", "PE")]


@pytest.mark.parametrize("who", ["Australians who", "Spaniards wishing to", "Citizens who", "New Zealanders who"])
def test_advice_to_travellers_is_no_visit(who):
    """Those whom nobody sends are no guests."""
    assert told(f"The Government's advice to {who} travel to Peru has been raised.", "visit", home="AU") == []


def test_a_leg_of_a_journey_that_is_still_to_come():
    """The visit to two states began today; that to the second is on Wednesday."""
    text = (
        "Minister for Europe Ann Lee has today (Monday 20 February) arrived in Tashkent at the start of a five-day "
        "visit to Uzbekistan and Kazakhstan. From Uzbekistan, the Minister will fly to Astana on Wednesday."
    )
    found = told(text, "visit", home="GB", published="2023-02-20")
    assert found == [("visit_paid", "UZ"), ("visit_agreed", "KZ")]


def test_a_guest_who_is_welcomed_for_a_visit():
    """What is told is the visit; at the palace, it would be a meeting as well."""
    assert told("The President welcomed President Ana Torres of Peru for a State Visit.", "") == [("visit_paid", "PE")]


@pytest.mark.parametrize(
    "text",
    [
        "After stops in Madrid and Riga the exhibition opens in Astana.",
        "The train with stops in Madrid and Riga departs daily.",
        "The Embassy of Kazakhstan is in Madrid.",
    ],
)
def test_who_does_not_travel(text):
    """Trains and exhibitions stop, and embassies stay: nobody is on a visit."""
    assert told(text) == []
    assert told("Trade was spoken of.", title="Embassy of Kazakhstan in Madrid: reception") == []


def test_days_behind_what_a_journey_is_for():
    """The days behind `for a state visit` are those of the journey."""
    text = "President Kassym-Jomart Tokayev travelled to Madrid for a state visit on 25-26 September."
    assert days(text, "visit_paid") == ["2024-09-25/2024-09-26"]


def test_the_visit_of_the_latter():
    """The visit of whom somebody spoke with is not that of home."""
    text = "The Minister spoke by telephone with French Minister Luc Morel, on the eve of the latter's trip to Lima."
    assert told(text, "visit") == []


def test_the_days_of_a_return_visit():
    """`Return` in a return visit does not tell when somebody comes back."""
    text = "The Minister paid a return visit to Peru from 25 to 26 September."
    assert days(text, "visit_paid") == ["2024-09-25/2024-09-26"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov represented Kazakhstan at the funeral of President Raisi in Tehran on 23 May 2024.",
         [("visit_paid", "IR")]),
        ("The Minister attended the inauguration ceremony of the President-elect of Panama, held in Panama City.",
         [("visit_paid", "PA")]),
        ("President Omarov attended the inauguration of the President of Rwanda, Paul Kagame.", [("visit_paid", "RW")]),
        ("The Prime Minister will take part in the swearing-in of President Ruto in Nairobi on 12 October.",
         [("visit_agreed", "KE")]),
        ("The Minister attended the inauguration of the new port in Aktau.", []),
        ("The Minister attended the inauguration of an exhibition by the Ambassador of Spain.", []),
        ("The Ambassador of Peru attended the funeral of the former President in Astana.", []),
        ("The Minister attended the funeral of a former President in Astana.", []),
    ],
)  # fmt: skip
def test_ceremonies_of_other_states(text, expected):
    """Who goes to an inauguration or a funeral abroad pays a visit there."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Minister met the ambassadors of Peru and Chile, who begin their duty tour in Kazakhstan.",
        "Mr. President of Peru, I am pleased that you accepted my invitation to visit Kazakhstan.",
        "Prime Minister Ruiz of Peru, thank you very much for accepting our invitation to visit Kazakhstan.",
    ],
)
def test_tours_of_duty_and_thanks_to_a_guest(text):
    """Neither tells of a visit to come."""
    assert told(text) == []


def test_the_day_on_which_somebody_hoped():
    """`On Wednesday expressed optimism that` tells when he spoke."""
    [fact] = facts("The President on Wednesday expressed optimism that his state visit to Peru will deepen ties.")
    assert (fact.kind, fact.when.edtf) == ("visit_agreed", None)


def test_who_has_arrived_here():
    """A guest who has come is on a visit."""
    assert told(
        "The leaders received the Prime Minister of Laos, Sone Keo, who has arrived here for a three-day visit."
    ) == [("visit_paid", "LA")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This is shown by the programmes agreed so far, coupled with frequent reciprocal visits.", []),
        ("After she came back from a visit to Tokyo for the G7 summit, the Minister will meet her colleague.", []),
        ("The Minister visited Tokyo for the G7 summit and for talks with the Japanese side.", [("visit_paid", "JP")]),
    ],
)  # fmt: skip
def test_visits_only_spoken_of_and_for_a_summit(text, expected):
    """Neither is a visit, though the sentence goes on to tell of a meeting."""
    assert told(text) == expected


def test_who_visited_to_meet_somebody_met_him():
    """What a visit was paid for took place."""
    text = "Foreign Minister Omarov visited Samoa to meet with Prime Minister Fiame Mata'afa of Samoa."
    assert [fact.kind for fact in facts(text)] == ["visit_paid", "meeting_held"]


def test_a_mission_of_companies_that_an_official_led():
    """He went there with them."""
    text = "Minister Omarov led a mission of Kazakh water companies to Lebanon in December 2023."
    assert told(text) == [("visit_paid", "LB")]


def test_who_is_scheduled_to_return_is_on_a_visit():
    """The return is to come, and the visit is not."""
    text = "The President is paying a two-day state visit to Peru and is scheduled to return on 2 October."
    assert told(text) == [("visit_paid", "PE")]


def test_an_invitation_to_a_meeting_of_a_group():
    """Who accepted it pays no visit to home."""
    text = (
        "President of the European Council Charles Michel accepted the invitation to the meeting of the Visegrád Group."
    )
    assert told(text, home="HU") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov returned home from Peru on Sunday.", [("visit_paid", "PE")]),
        ("Minister Omarov came back on Sunday from Peru.", [("visit_paid", "PE")]),
        ("The Minister noted the importance of the reciprocal visit that the Peruvian Minister paid to Astana in 2019.",
         [("visit_paid", "PE")]),
        ("The dates of the visit of the Peruvian President to Astana are being agreed.", [("visit_agreed", "PE")]),
        ("Both sides expressed interest in a visit of the Peruvian President to Astana.", []),
        ("A naval ship of Peru paid a port call to Aktau.", []),
    ],
)  # fmt: skip
def test_visits_told_of_and_wished_for(text, expected):
    """What was paid is told as such; dates that are agreed are of a visit to come."""
    assert told(text) + told(text, "call") == expected


def test_a_visit_called_by_its_month():
    """It was paid, whatever the sentence says of what will be done."""
    text = "The agreements made during the February 2024 visit to Kazakhstan of the King of Jordan will be carried out."
    assert told(text) == [("visit_paid", "JO")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The President extended a warm invitation to her colleague of Peru, Ana Torres, to visit Astana in May.", []),
        ("The President invited the Prime Minister of Peru, who was pleased, to visit Astana in May.", []),
        ("Minister Nurtleu is going to Peru on his first visit abroad.", [("visit_agreed", "PE")]),
        ("During a visit to Chile last month, President Ana Torres of Peru spoke of trade.", []),
        ("During a visit to Peru last month, Minister Nurtleu spoke of trade.", [("visit_paid", "PE")]),
    ],
)
def test_invitations_and_travellers(text, expected):
    """Who is only invited has agreed to nothing, and whoever is told behind a visit was on it."""
    assert told(text) == expected


def test_a_visit_that_is_discussed():
    """What two ministers discuss is not settled, unless it is told to be to come."""
    assert told("They spoke.", title="Minister Nurtleu discusses visit to Lima with counterpart of Peru") == []


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (", Ana Ruiz, to the country", [("visit_paid", "ES")]),
        (" Ana Ruiz and her delegation to the country", [("visit_paid", "ES")]),
        (" Ana Ruiz, accompanied by experts", []),
        (" Ana Ruiz and her visiting delegation to Kazakhstan", [("visit_paid", "ES")]),
        (" Ana Ruiz to the twin-island state", [("visit_paid", "ES")]),
        (" Ana Ruiz to the Ministry", []),
        ("'s contribution to the country", []),
    ],
)
def test_where_a_guest_was_welcomed(behind, expected):
    """Who is welcomed to the country or island, with a delegation or without, is on a visit."""
    assert told(f"Minister Nurtleu on Saturday welcomed the Foreign Minister of Spain{behind}.") == expected


def test_a_visiting_delegation_and_its_head():
    """`A visiting delegation headed by A` is on a visit, as `the visiting A` is."""
    text = "Minister Nurtleu received a visiting delegation headed by the Deputy Foreign Minister of Spain Ana Ruiz."
    assert told(text) == [("visit_paid", "ES")]


def test_who_leaves_for_a_visit():
    """Who leaves for a visit is yet to pay it; who left is on it."""
    text = "President Tokayev {} Astana today, Tuesday, for an official visit to Spain."
    assert told(text.format("leaves")) == [("visit_agreed", "ES")]
    assert told(text.format("left")) == [("visit_paid", "ES")]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("where he attended the OTS summit", []),
        ("after attending the OTS summit", []),
        ("where he met the President of Spain", [("visit_paid", "ES")]),
        ("after taking part in talks with the Prime Minister of Spain", [("visit_paid", "ES")]),
    ],
)
def test_who_returned_from_a_gathering(behind, expected):
    """A journey to a gathering of many states is no visit to its host, also when it is told from its end."""
    assert told(f"President Tokayev has returned from Spain {behind}.") == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "The talks will build on the visit undertaken to Kazakhstan by President Ana Ruiz of Peru in May 2023.",
            "paid",
        ),
        ("The session is to follow up on the visit to Astana made by President Ana Ruiz of Peru in May 2023.", "paid"),
        ("They discussed the visit to be paid to Kazakhstan by President Ana Ruiz of Peru in May 2025.", "agreed"),
    ],
)
def test_a_visit_that_was_carried_out(text, kind):
    """What is to come of a visit does not make it one to come."""
    assert told(text, "visit") == [(f"visit_{kind}", "PE")]


def test_visitors_who_are_a_crowd():
    """Nameless visitors of many states are no visit each; those of two are."""
    assert told("The Minister thanked the visiting envoys of Peru, Chile, Kenya and Nepal.") == []
    two = told("The Minister thanked the visiting envoys of Peru and Chile.")
    assert two == [("visit_paid", "PE"), ("visit_paid", "CL")]


@pytest.mark.parametrize(
    "invited",
    [
        " at the invitation of his counterpart",
        ", at the invitation of President Kofi Mensah,",
        " from 15 to 17 October",
    ],
)
def test_what_stands_between_a_visit_and_its_place(invited):
    """An invitation or days may stand before the place; who invites is not who travels."""
    text = f"Foreign Minister Jorge Soto will pay an official visit{invited} to Zambia."
    assert told(text, home="PE", published="2024-10-10") == [("visit_agreed", "ZM")]
    assert people(text, "visit_agreed", home="PE", published="2024-10-10") == [["Jorge Soto"]]
