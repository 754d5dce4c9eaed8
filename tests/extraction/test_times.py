"""Which date belongs to which event."""

import pytest

from tests.extraction.told import days, facts


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On Monday the Minister met with Foreign Minister of Spain José Albares.", "2024-09-30"),
        ("The Minister met with Foreign Minister of Spain José Albares, the ministry said on Tuesday.", None),
        ("ASTANA, September 29 (Agency) -- The Minister met with Foreign Minister of Spain José Albares.", None),
        ("SINGAPORE - On Monday the Minister met with Foreign Minister of Spain José Albares.", "2024-09-30"),
        (
            "The Minister met with Foreign Minister of Spain José Albares after his visit to France in May 2023.",
            None,
        ),
    ],
)
def test_the_day_of_a_meeting(text, day):
    """A meeting has the date that belongs to it: not when it was told, written down, or what else happened."""
    assert days(text, "meeting_held") == [day]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("The Foreign Minister of Spain is paying a two-day visit to Kazakhstan that began on Monday.",
         "2024-09-30/2024-10-01"),
        ("The Foreign Minister of Spain concluded a three-day visit to Kazakhstan on Monday.",
         "2024-09-28/2024-09-30"),
        ("The Foreign Minister of Spain paid a visit to Kazakhstan from 27 to 29 September.",
         "2024-09-27/2024-09-29"),
        ("The Foreign Minister of Spain arrived in Kazakhstan on Monday for two days of talks.",
         "2024-09-30/2024-10-01"),
        ("The Minister travelled today to Spain for two days of meetings.", "2024-10-01/2024-10-02"),
        ("The Foreign Minister of Spain will be in Kazakhstan until Friday.", "2024-10-01/2024-10-04"),
        ("The Foreign Minister of Spain arrived on Monday and will stay in Kazakhstan until Friday.", "2024-09-30"),
        ("Talks concluded on Monday, marking the end of the Spanish delegation's visit to Kazakhstan.", "2024-09-30"),
    ],
)  # fmt: skip
def test_the_days_of_a_visit(text, time):
    """A visit of N days that began on a day ends N - 1 days later."""
    assert days(text, "visit_paid") == [time]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The third Foreign Office Consultations (FOC) between Kazakhstan and Nepal took place on 8 September.",
         ["2024-09-08"]),
        ("The third FOC with Nepal was held on 8 September. The second FOC was also held in Astana in May 2019.",
         ["2024-09-08", "2019-05"]),
        ("The third FOC between Kazakhstan and Nepal was held on 8 September. The FOC was marked by good will.",
         ["2024-09-08"]),
    ],
)  # fmt: skip
def test_the_day_of_talks_that_are_called_in_short(text, expected):
    """Letters in brackets name the same talks, which keep their day; so do earlier ones of the kind."""
    assert days(text, "meeting_held") == expected


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("before March 2025", None),
        ("before 5 March 2025", None),
        ("before the end of 2025", "2025"),
        ("in March 2025", "2025-03"),
    ],
)
def test_what_is_to_be_before_a_day(when, day):
    """A day or month before which talks are to be held is not theirs; the year that will end is."""
    text = f"Kazakhstan and Malta held consultations. The next session will be held in Valletta {when}."
    assert days(text, "meeting_agreed") == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("At the invitation of President Ana Ruiz, President Aidos Serik will on 8 October begin a visit to Malta.",
         "2024-10-08"),
        ("At the invitation of President Ana Ruiz, Minister Aidos Serik is due today to visit Valletta.",
         "2024-10-01"),
        ("At the invitation of President Ana Ruiz, made on 5 May, President Aidos Serik will visit Malta.", None),
    ],
)  # fmt: skip
def test_the_day_of_a_visit_behind_the_invitation(text, day):
    """Behind an invitation and who follows it, a date is that of the visit, not of the invitation."""
    assert days(text, "visit_agreed") == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The visit of the Foreign Minister of Malta was postponed from 5-6 October to 8-9 October.",
         "2024-10-08/2024-10-09"),
        ("The visit of the Foreign Minister of Malta was moved from 5 October to 8 October.", "2024-10-08"),
        ("The visit of the Foreign Minister of Malta is planned from 5 October to 8 October.",
         "2024-10-05/2024-10-08"),
    ],
)  # fmt: skip
def test_a_visit_that_was_moved_from_one_day_to_another(text, day):
    """It is not on the days between the old and the new one."""
    assert days(text, "visit_agreed") == [day]


def test_meetings_of_officials_before_a_session():
    """What a session was preceded by has days of its own, and nobody of those who will sit in it."""
    text = (
        "President Aidos Serik will on 8 October co-chair the Kazakhstan-Malta Joint Commission with Maltese "
        "President Ana Ruiz. "
        "The session was preceded by a meeting of experts on 28 September and a ministerial meeting on 30 September."
    )
    assert days(text, "meeting_held") == ["2024-09-28", "2024-09-30"]
    assert all(not fact.people for fact in facts(text) if fact.kind == "meeting_held")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They follow the course set at the inaugural session that was held in May 2019.", ["2024-09-30", "2019-05"]),
        ("They follow the course set at the inaugural session.", ["2024-09-30"]),
    ],
)
def test_the_inaugural_session(text, expected):
    """The first session of a commission counts where its time is told."""
    before = "The third session of the Malta-Kazakhstan commission took place on Monday. "
    assert days(before + text, "meeting_held") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He came for the Joint Commission on Cooperation (JCC) between the two countries that took place on 26 July.",
         ["2024-09-28", "2024-07-26"]),
        ("They spoke of the Joint Commission, which last met in May 2019.", ["2024-09-28", "2019-05"]),
        ("They spoke of the Joint Commission, which has until May 2026 to report.", ["2024-09-28"]),
        ("It follows a meeting that the Minister held recently with President of Malta Juan Borg.", ["2024-09-28"]),
    ],
)  # fmt: skip
def test_other_sessions_told_in_a_relative_clause(text, expected):
    """`The commission that took place`, `which last met`: they have their days; what was held recently has none."""
    before = "Foreign Minister Aidos Serik met Foreign Minister of Malta Ana Ruiz on 28 September. "
    assert days(before + text, "meeting_held") == expected


def test_relations_with_several_states_each_on_its_day():
    """`With Malta on 5 May 1993, with Peru on 6 June 1994 and Chad on 7 July 1995` are three."""
    text = (
        "Kazakhstan established diplomatic relations with Malta on May 5th, 1993, with the Republic of Peru on June "
        "6th, 1994 and Chad on July 7th, 1995."
    )
    assert days(text, "relations_established") == ["1993-05-05", "1994-06-06", "1995-07-07"]


def test_the_day_of_a_ceremony():
    """Where a ceremony was stands between what was done at it and its day, however long it is."""
    text = (
        "The President of Malta, Mrs Ana Ruiz, received the credentials of Mr Aidos Serik as the first resident "
        "Ambassador of Kazakhstan at a ceremony at Verdala Palace, Valletta, on Friday 20th September 2024."
    )
    assert days(text, "credentials_presented") == ["2024-09-20"]


def test_a_visit_that_is_on_has_the_days_around():
    """In the present tense a date without a year is the nearest."""
    text = "President of Kazakhstan Kassym-Jomart Tokayev is paying a visit to Spain on September 30 - October 2."
    assert days(text, "visit_paid") == ["2024-09-30/2024-10-02"]


def test_the_only_date_of_a_plan():
    """A visit and a summit told in one breath share the date at the end."""
    text = "The President of Kazakhstan will visit Spain and attend the EU Summit in Madrid on 14-18 October."
    assert days(text, "visit_agreed") == ["2024-10-14/2024-10-18"]


def test_the_longer_time_of_a_visit():
    """A departure and the days of the visit are one visit, and the days are its time."""
    text = (
        "President of Kazakhstan Kassym-Jomart Tokayev left on 30 September for a state visit to Spain. "
        "The visit of President Kassym-Jomart Tokayev to Spain, from 30 September to 2 October, is the first."
    )
    assert days(text, "visit_paid") == ["2024-09-30/2024-10-02"]


def test_what_only_the_title_tells_has_the_day_of_the_text():
    """A text that begins with its day tells when what its title says happened."""
    text = "The Secretary spoke yesterday of the support that is given."
    assert days(text, "call_held", title="The Minister's Call with Spanish Foreign Minister Albares") == ["2024-09-30"]


def test_the_date_of_a_relative_clause():
    """`Consultations, which Madrid hosted on Friday` were on Friday."""
    text = "The sixth round of Kazakhstan-Spain consultations, which Madrid hosted on Friday, was useful."
    assert days(text, "meeting_held") == ["2024-09-27"]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The Minister took part in the opening ceremony of the session of the OSCE, held in Lima, Peru, on Monday.",
         "forum_attended", ["2024-09-30"]),
        (("The ministers held the meeting of 27 September in Madrid. The meeting held last Friday (27 September) in "
         "Madrid between Minister Murat Nurtleu and the Foreign Minister of Spain José Albares was open."),
         "meeting_held", ["2024-09-27"]),
        ("State Secretary Erlan Karin represents Kazakhstan at the summit of the OSCE in Vienna on 9 October.",
         "meeting_agreed", ["2024-10-09"]),
        ("The Minister will depart tomorrow to attend the APEC Leaders' Summit in Lima, Peru, on 7-8 October.",
         "meeting_agreed", ["2024-10-07/2024-10-08"]),
        (("The Minister will participate on Friday in the second meeting of the foreign ministers of Kazakhstan and "
         "Spain, which will be held in Madrid."), "meeting_agreed", ["2024-10-04"]),
        ("Kazakhstan and Spain agreed to convene the 5th session of the Joint Commission in the last week of October.",
         "meeting_agreed", ["2024-10"]),
    ],
)  # fmt: skip
def test_a_date_and_its_event(text, kind, expected):
    """A place, a short form or a list between an event and its date does not part them; a departure has its own."""
    assert days(text, kind) == expected


def test_the_period_of_a_programme_is_no_date():
    """The years in the name of a document do not tell when it was signed."""
    text = "The ministers of Kazakhstan and Spain signed the Programme for Cultural Exchanges (2023-2025)."
    assert days(text, "agreement_signed") == [None]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister received his Chilean counterpart Juan Soto today (1 October) for talks.",
        "On October 1, Ambassador Juan Soto of Chile (resident in Moscow) met with the Minister.",
    ],
)
def test_an_aside_is_no_dateline(text):
    """A date before words in brackets tells of the event; of a dateline it tells when that was written."""
    assert days(text, "meeting_held") == ["2024-10-01"]


def test_a_header_of_place_and_days():
    """Where a release begins with a place and some days, what it tells happened then."""
    text = "New York, 23-27 September 2024. The Minister held meetings with his counterparts from Spain and Peru."
    assert days(text, "meeting_held") == ["2024-09-23/2024-09-27"] * 2


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "Minister Murat Nurtleu met in Astana on Monday (September 30) with Swedish Foreign Minister Maria Malmer.",
            "meeting_held",
            ["2024-09-30"],
        ),
        (
            "The Ministers of Kazakhstan and Spain signed the Defence Agreement and an Agreement on Trade on Monday.",
            "agreement_signed",
            ["2024-09-30", "2024-09-30"],
        ),
        (
            "The Presidents of Kazakhstan and Spain signed the Declaration on Friendship following talks on Monday.",
            "agreement_signed",
            ["2024-09-30"],
        ),
        (
            "The President will depart on Thursday, October 3, for a visit to Spain, and will return on October 7.",
            "visit_agreed",
            ["2024-10-03"],
        ),
    ],
)
def test_a_date_that_several_words_share(text, kind, expected):
    """A day in brackets is no dateline; documents and the talks before them share a day, a return has its own."""
    assert days(text, kind) == expected


def test_each_of_several_may_have_a_day():
    """Those whom somebody will meet one after the other have the day that stands behind each."""
    text = (
        "Minister Murat Nurtleu will meet Spain's Minister José Albares on 5 October and Peru's Minister "
        "Javier González on 6 October in Madrid."
    )
    assert days(text, "meeting_agreed") == ["2024-10-05", "2024-10-06"]


def test_what_was_signed_at_the_end_of_talks():
    """The day of the talks is that of what was signed at their end."""
    text = "Kazakhstan and Spain held a session of the joint committee today, at the end of which an MoU was signed."
    assert days(text, "meeting_held") == days(text, "agreement_signed") == ["2024-10-01"]


def test_the_day_of_the_document_by_which_relations_begin():
    """Relations are established on the day on which the communiqué is signed."""
    text = (
        "Ambassadors of Kazakhstan and Tonga signed a joint communiqué on 21 September by which the states establish "
        "diplomatic relations."
    )
    assert days(text, "relations_established") == ["2024-09-21"]


@pytest.mark.parametrize(
    "text",
    [
        "On the margins of the CICA meeting in Astana on 27 September, the Minister met with Juan Soto of Peru.",
        "The Minister met with Juan Soto of Peru on the margins of the CICA meeting in Astana on 27 September.",
    ],
)
def test_the_day_of_what_others_met_beside(text):
    """A meeting on the margins of an event was on the day of the event."""
    assert days(text, "meeting_held") == ["2024-09-27"]


def test_a_visit_told_in_passing():
    """The day of a meeting is not that of the visit that its guest is on."""
    text = "On Monday the Minister met with Foreign Minister José Albares of Spain, who is on a visit to Kazakhstan."
    assert days(text, "meeting_held") == ["2024-09-30"]
    assert days(text, "visit_paid") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 20 September, the Minister met the Ambassador of Chile to discuss the upcoming visit to Chile.", [None]),
        ("On 20 October, the Minister, who met the Ambassador of Chile, will visit Chile.", ["2024-10-20"]),
    ],
)
def test_a_day_that_opens_a_sentence_is_of_what_happened_then(text, expected):
    """A visit that was only spoken of on a day is not on that day."""
    assert days(text, "visit_agreed") == expected


def test_a_name_that_ends_with_a_dot():
    """`Jr.` ends a name and no sentence."""
    text = "President Juan Soto Jr. met the Minister of Chile in Santiago on 20 September during his visit to Chile."
    assert days(text, "visit_paid") == ["2024-09-20"]


def test_the_day_of_leaving_for_a_gathering_that_opens_later():
    """Who leaves on Tuesday for what opens on Thursday attends it on Thursday."""
    text = (
        "The Minister left on Tuesday for Lima to head the delegation to the ministerial meeting of APEC, which opens "
        "on Thursday."
    )
    assert days(text, "meeting_agreed") == ["2024-10-03"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan and Spain held the meeting of their Mechanism. The meeting was held virtually on 28 September.",
         ["2024-09-28"]),
        ("The Minister attended the OSCE meeting. The meeting was held on 28 September in Vienna.", []),
        ("The Minister spoke by phone with the Minister of Spain. The conversation took place on 28 September.", []),
    ],
)  # fmt: skip
def test_the_next_sentence_tells_when(text, expected):
    """`The meeting was held on` tells the day of the meeting told before, if that was one of two."""
    assert days(text, "meeting_held") == expected


@pytest.mark.parametrize(
    "passing",
    [
        "after the floods of 27 September",
        "in the presence of the Speaker, who arrived on 27 September,",
        "which the Ministry had been awaiting since 27 September",
    ],
)
def test_a_day_told_in_passing_is_not_that_of_what_follows(passing):
    """Only the day that a release is about is handed on to the next sentence."""
    text = (
        f"On Monday the Minister opened a school {passing}. He met with Foreign Minister of Spain José Albares. "
        "The two ministers discussed trade."
    )
    assert days(text, "meeting_held") == ["2024-09-30"]


def test_the_first_day_of_a_visit_told_in_passing_is_not_that_of_what_follows():
    """`The same day` is that of the meeting, not the one on which the visit of a guest began."""
    text = (
        "On Monday the Minister met with Foreign Minister of Spain José Albares, who is here on a six-day visit that "
        "began on Friday. The same day, he also met with Ambassador of Chile Ana Soto."
    )
    assert days(text, "meeting_held") == ["2024-09-30", "2024-09-30"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            (
                "The Minister was busy. On 20 September, he was received by Foreign Minister of Spain José Albares, "
                "and, on 24 September, he held talks with Foreign Minister of Chile Ana Soto."
            ),
            ["2024-09-20", "2024-09-24"],
        ),
        (
            (
                "Kazakhstan was represented by Prime Minister Olzhas Bektenov, who on 24 September also had a meeting "
                "with President of Spain Ana Soto."
            ),
            ["2024-09-24"],
        ),
        (
            "The visit to Spain was on 24 September, when the Minister had talks with President of Spain Ana Soto.",
            ["2024-09-24"],
        ),
        (
            "The Deputy Minister co-chaired on 24 September the first consultations between Kazakhstan and Spain.",
            ["2024-09-24"],
        ),
    ],
)
def test_a_date_that_opens_what_it_belongs_to(text, day):
    """`And, on 5 May, he met`, `who on 5 May met`, `on 5 May, when he met`: the date is that of what follows."""
    assert days(text, "meeting_held") == day


def test_the_day_after_the_first_of_two_calls():
    """`The following day` is counted from the day that the sentence has told."""
    text = (
        "The Minister spoke by phone with Foreign Minister of Spain José Albares on 20 September and with Foreign "
        "Minister of Chile Ana Soto the following day."
    )
    assert days(text, "call_held") == ["2024-09-20", "2024-09-21"]


def test_the_day_for_which_something_is_planned():
    """The day that a session is planned for is its own, however long its name, and not that of the summit before."""
    text = (
        "They discussed the EU-Central Asia Summit, to be held in Samarkand on 3 October, and the tenth meeting of the "
        "Kazakh-Spanish Intergovernmental Commission on Trade and Industry, planned for the first half of 2025."
    )
    assert "2025-01/2025-06" in days(text, "meeting_agreed")


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Foreign Minister of Spain José Albares is in Astana until Friday on an official visit.",
         "2024-10-01/2024-10-04"),
        ("The Minister is in Madrid, Spain, for a two-day working visit.", None),
    ],
)  # fmt: skip
def test_how_long_a_visit_goes_on(text, time):
    """A visit that is on until a day lasts from the publication to that day."""
    assert days(text, "visit_paid") == [time]


def test_until_when_a_guest_stays_is_not_the_day_of_a_meeting():
    """The last day of a stay is not taken for the Friday before."""
    text = "The President received Foreign Minister of Spain José Albares, who is in Astana until Friday."
    assert days(text, "meeting_held") == [None]


def test_what_was_signed_during_that_visit():
    """A document has the days of the visit that the sentence before tells of."""
    text = (
        "President of Spain Ana Soto visited Kazakhstan from 3 to 5 June. The parties work on the training of "
        "diplomats, for which a memorandum was signed during that visit."
    )
    assert days(text, "agreement_signed") == ["2024-06-03/2024-06-05"]


def test_the_day_of_an_invitation_that_is_accepted_in_the_next_sentence():
    """An invitation keeps the time that it was made for."""
    text = (
        "President of Spain Ana Soto invited Kassym-Jomart Tokayev to visit Spain in 2025. The invitation was accepted."
    )
    assert days(text, "visit_agreed") == ["2025"]


def test_the_day_of_what_was_discussed_is_not_that_of_the_discussion():
    """An opening that is scheduled for next year was discussed when the release says."""
    text = (
        "On Monday Foreign Minister of Kazakhstan Murat Nurtleu and Foreign Minister of Spain José Albares discussed "
        "the opening of a consulate in Almaty, scheduled for next year."
    )
    assert days(text, "meeting_held") == ["2024-09-30"]


def test_what_was_announced_when_somebody_came():
    """`It was announced in July, when he was here`: the date is that of the visit too."""
    text = "It was announced in July 2022, when President of Spain Ana Soto was in Astana on a visit."
    assert days(text, "visit_paid") == ["2022-07"]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("The Minister spoke of yesterday's earthquake and met with Foreign Minister of Spain Ana Soto.", [None]),
        (
            "At yesterday's first working meeting the Minister met with Foreign Minister of Spain Ana Soto.",
            ["2024-09-30"],
        ),
        ("The talks with Foreign Minister of Spain Ana Soto, planned for months, were held on Monday.", ["2024-09-30"]),
    ],
)
def test_the_day_that_something_is_called_by(text, time):
    """The day of an earthquake is not that of a meeting; what was planned and then held was held."""
    assert days(text, "meeting_held") == time


def test_a_plan_that_a_date_opens():
    """`And on Friday will travel`: the date is that of the journey, not of the meeting before."""
    text = "The President will meet with the President of Spain next week, and on Friday will travel to Malta."
    assert days(text, "visit_agreed") == ["2024-10-04"]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister spoke by phone with the new Foreign Minister of Spain, José Albares, appointed on 12 July.",
        "The Minister, born in 1982 in Almaty, met with Foreign Minister of Spain José Albares.",
        "The Minister received the Ambassador of Spain, Luis Francisco Martínez, who completes his mission in October.",
        "The Minister met with José Albares, Foreign Minister of Spain since July 2021.",
        "The Minister met Foreign Minister of Spain José Albares to prepare for the elections in Chad on 3 October.",
        "The Minister told Kazinform on Sunday that he had met with Foreign Minister of Spain José Albares.",
    ],
)
def test_dates_of_other_things(text):
    """Since when somebody is in office, what he said when, and what else happens in the world date no meeting."""
    found = days(text, "meeting_held") or days(text, "call_held")
    assert found == [None]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("On the first day of the visit, he met with Prime Minister Pedro Sánchez.", "2024-09-26"),
        ("On the second day of his official visit, he met with Prime Minister Pedro Sánchez.", "2024-09-27"),
        ("On the last day of the visit, he met with Prime Minister Pedro Sánchez.", "2024-09-28"),
        ("He met with Prime Minister Pedro Sánchez.", "2024-09-26/2024-09-28"),
    ],
)
def test_a_day_by_its_place_in_a_visit(sentence, day):
    """A visit from one day to another tells which is its second or last one."""
    text = f"Foreign Minister Murat Nurtleu paid a visit to Spain on 26-28 September. {sentence}"
    assert days(text, "meeting_held") == [day]


def test_a_day_counted_from_one_that_is_itself_counted():
    """What follows `later that day` goes on from the day that it is of."""
    text = (
        "On 24 September, the Minister met with Foreign Minister of Spain José Albares. Later that day, he held talks "
        "with Foreign Minister of Italy Antonio Tajani. The next day, he met with Foreign Minister of Poland Radosław "
        "Sikorski."
    )
    assert days(text, "meeting_held") == ["2024-09-24", "2024-09-24", "2024-09-25"]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        (("The agreement of 2019 was discussed on 27 September at a meeting between Foreign Minister Murat Nurtleu and "
         "his Spanish counterpart José Albares."), ["2024-09-27"]),
        (("Foreign Minister Murat Nurtleu met with the Foreign Minister of Spain, José Albares (24 September), the "
         "Foreign Minister of Italy, Antonio Tajani (25 September) and the Foreign Minister of Poland, Radosław "
         "Sikorski (26 September)."), ["2024-09-24", "2024-09-25", "2024-09-26"]),
        (("Monday, 30 September: The Minister met with Foreign Minister of Spain José Albares.\n\n"
         "Tuesday, 24 September: The Minister met with Foreign Minister of Italy Antonio Tajani."),
         ["2024-09-30", "2024-09-24"]),
        ("Astana, 30 September 2024\n\nThe Minister met today with Foreign Minister of Spain José Albares.",
         ["2024-09-30"]),
    ],
)  # fmt: skip
def test_the_day_that_stands_beside(text, time):
    """A day before `at a meeting`, in brackets behind somebody, or at the head of a line or of the text."""
    assert days(text, "meeting_held") == time


def test_the_time_that_an_invitation_is_for():
    """The day on which an invitation was accepted is not that of the visit."""
    text = (
        "On 27 September, the Minister spoke by phone with Foreign Minister of Spain José Albares and accepted an "
        "invitation to visit Spain in December."
    )
    assert days(text, "visit_agreed") == ["2024-12"]


def test_a_visit_that_ended_today():
    """What was concluded on a day is the visit that stands behind it."""
    text = "Foreign Minister Murat Nurtleu concluded today a three-day visit to Spain."
    assert days(text, "visit_paid") == ["2024-09-29/2024-10-01"]


@pytest.mark.parametrize(
    ("text", "kind", "time"),
    [
        (("Kazakhstan recognised Peru on 17 January 1992; the two established diplomatic relations on 14 May of the "
         "same year."), "relations_established", "1992-05-14"),
        ("The President visited Kenya in May 2019. He visited Peru in August of that same year.",
         "visit_paid", "2019-08"),
        ("The Minister and Foreign Minister of Spain José Albares last spoke in 2022 by phone.", "call_held", "2022"),
    ],
)  # fmt: skip
def test_a_year_told_before(text, kind, time):
    """The same year is that of the date before; a conversation by phone is when they spoke."""
    assert time in days(text, kind)


def test_a_visit_that_was_announced_is_to_come():
    """What was announced lies ahead of the announcement."""
    text = "The visit of Pope Francis to Kazakhstan from 11 to 13 December was announced by the Holy See in April."
    assert days(text, "visit_agreed") == ["2024-12-11/2024-12-13"]


@pytest.mark.parametrize(
    ("text", "kind", "time"),
    [
        ("On Monday, the Minister received President of Spain Ana Ruiz, who visited Kazakhstan on 3-5 March 2022.",
         "visit_paid", "2022-03-03/2022-03-05"),
        ("At its meeting on Monday the Cabinet spoke of the Agreement on Air Services with Spain, signed on 12 March.",
         "agreement_signed", "2024-03-12"),
        (("Kazakhstan and Spain have been partners since 1 July 2009, when a joint declaration was signed by both "
         "ministers."), "agreement_signed", "2009-07-01"),
        ("The Minister's programme in Madrid on Friday includes talks with Foreign Minister of Spain José Albares.",
         "meeting_agreed", "2024-10-04"),
        (("They had spoken by telephone on 19 September, and the Minister met Foreign Minister of Spain José "
         "Albares on 21 September."), "meeting_held", "2024-09-21"),
    ],
)  # fmt: skip
def test_the_nearest_date_of_its_own(text, kind, time):
    """A date right behind an event is its own, whatever day the sentence begins with."""
    assert days(text, kind) == [time]


def test_what_happened_has_no_time_to_come():
    """A time to come in a sentence is of something else than what happened."""
    text = "The Minister met Foreign Minister of Spain José Albares about the presidency in the first half of 2025."
    assert days(text, "meeting_held") == [None]


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("On the invitation of Ana Paz, on May 12-13 he will be in Peru.", "visit_agreed", "2024-05-12/2024-05-13"),
        ("He said on Monday in Lima, where he met with Minister of Peru Ana Paz.", "meeting_held", "2024-04-29"),
    ],
)
def test_a_day_before_what_happened_then(text: str, kind: str, day: str):
    """What stands between the day and the event, an invitation or a place, does not part them."""
    assert days(text, kind, published="2024-05-01") == [day]


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        (
            (
                "Xi met Serik on Wednesday. He is due at a summit on Friday. "
                "Kazakhstan and China signed a joint statement."
            ),
            "agreement_signed",
            "2017-06-07",
        ),
        (
            "The Minister received Foreign Minister of Peru Ana Paz for official talks in Astana on Monday.",
            "meeting_held",
            "2017-06-05",
        ),
        (
            "The President met the President of Peru. They praised the joint commission, which met in May 2016.",
            "meeting_held",
            "2016-05",
        ),
    ],
)
def test_the_day_of_a_plan_is_no_scene(text: str, kind: str, day: str):
    """What is to come on Friday sets no scene; a day behind talks is that of receiving for them."""
    assert day in days(text, kind, published="2017-06-08")


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("On 29 September, the Ministry said that the Minister had met Foreign Minister of Spain José Albares.", None),
        ("On 30 September, the Minister said at a meeting with Foreign Minister of Spain José Albares that he agreed.",
         "2024-09-30"),
        ("The Minister received on 30 September at 10:00 Foreign Minister of Spain José Albares.", "2024-09-30"),
        ("The Minister met on the morning of 30 September with Foreign Minister of Spain José Albares.", "2024-09-30"),
    ],
)  # fmt: skip
def test_the_hour_and_the_day_of_telling(text, time):
    """The time of the day belongs to its date; the day that a sentence opens with may be that of telling."""
    assert days(text, "meeting_held") == [time]


def test_the_day_of_another_in_the_same_sentence():
    """A day behind whom another verb tells of is not that of what is planned before."""
    text = (
        "Kazakhstan and Spain will hold a summit in Madrid in the second half of next year, he told reporters "
        "after receiving Foreign Minister of Spain José Albares on Monday."
    )
    assert days(text, "meeting_agreed") == ["2025-07/2025-12"]


def test_talks_of_a_visit_that_has_just_begun():
    """The day of a departure is not that of the talks to come; a consultation that was `last held` is dated."""
    text = (
        "Today, the Minister departed on an official visit to Spain. During the visit he will hold talks "
        "with Foreign Minister of Spain José Albares. The consultations were last held in 2018."
    )
    assert days(text, "meeting_agreed") == [None]
    assert days(text, "meeting_held") == ["2018"]


@pytest.mark.parametrize(
    "when",
    [
        "at 10:30 a.m. on 30 September",
        "on 30 September at about 10:30 hrs",
        "on September 30, from 10:30 a.m. to 11:15 a.m.,",
        "on September 30, commencing at 10 a.m. for approximately 40 minutes,",
    ],
)
def test_the_hour_beside_a_day(when):
    """What the clock showed stands between who met and whom, and is no more than a part of the day."""
    text = f"The Minister met {when} with Foreign Minister of Spain José Albares."
    assert days(text, "meeting_held") == ["2024-09-30"]


def test_what_is_planned_for_the_visit_of_today():
    """What will be done as part of a visit that is on today is of today; of a visit that began today it may not be."""
    text = (
        "Spanish Minister José Albares {} Kazakhstan today. As part of his visit, he will hold talks with the Minister."
    )
    assert days(text.format("is visiting"), "meeting_agreed") == ["2024-10-01"]
    assert days(text.format("arrived in"), "meeting_agreed") == [None]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The Minister visited Spain in May and held talks with Foreign Minister of Spain José Albares.", "2024-05"),
        (
            "The Minister visited Spain on 2 May, where he met with Foreign Minister of Spain José Albares.",
            "2024-05-02",
        ),
        (
            "The Minister met Foreign Minister of Spain José Albares, who named 2 May as a likely date for a visit.",
            None,
        ),
        ("The Minister met Foreign Minister of Spain José Albares, it was said in Madrid on Monday.", None),
    ],
)
def test_the_day_of_the_visit_before_a_meeting(text, day):
    """Talks have the days of the visit before them; not a day that was named, or on which they were told."""
    assert days(text, "meeting_held") == [day]


def test_the_ends_of_a_tour_are_not_half_a_year_apart():
    """Two days far from each other are not the first and the last of one visit."""
    text = "Minister Murat Nurtleu will visit Spain on 5 October. The tour ends on 11 June."
    assert days(text, "visit_agreed") == ["2024-10-05"]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("The week-long visit of Minister Murat Nurtleu to Spain ended on 29 September.", "2024-09-23/2024-09-29"),
        ("Minister Murat Nurtleu visited Spain. The four-day visit ended on 29 September.", "2024-09-26/2024-09-29"),
        (
            "Minister Murat Nurtleu visited Spain. Nurtleu, who assumed charge on 2 May, met no journalists.",
            None,
        ),
    ],
)
def test_the_days_before_the_end_of_a_visit(text, time):
    """A visit that was so long has as many days up to its last; when somebody came to office is none of them."""
    assert days(text, "visit_paid") == [time]


def test_the_today_of_somebody_who_is_quoted():
    """What somebody says of today is said on the day that the release tells of."""
    text = (
        "Minister Murat Nurtleu met Foreign Minister of Spain José Albares on 29 September.\n\n"
        "“Today's meeting was held in a good atmosphere,” Nurtleu said after the talks."
    )
    assert days(text, "meeting_held") == ["2024-09-29"]


def test_the_days_that_somebody_is_somewhere_for_talks():
    """Of two guests each is there on days of his own, for talks of his own."""
    text = (
        "The Minister will host José Albares of Spain, who will be in Astana from 9 to 10 October for the third "
        "Kazakhstan-Spain consultations; and Paulo Rangel of Portugal, who will be in Astana from 11 to 12 October."
    )
    assert set(days(text, "meeting_agreed")) == {"2024-10-09/2024-10-10"}


def test_the_year_that_something_is_a_highlight_of():
    """A year of which something is a highlight is not when it was."""
    text = "The Minister met Foreign Minister of Spain José Albares, which he called a highlight of 2024."
    assert days(text, "meeting_held") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The visit of President Ana Torres of Peru, planned for May, has been moved to July.", ["2025-07"]),
        ("The visit of President Ana Torres of Peru, planned for 5 May, was postponed to 9 June.", ["2025-06-09"]),
        ("It was said on Monday that the visit of President Ana Torres of Peru was put off until June.", ["2025-06"]),
        ("A visit of President Ana Torres of Peru is foreseen for the autumn.", ["2024-09/2024-11"]),
        ("A visit of President Ana Torres of Peru is planned in late spring.", ["2025-03/2025-05"]),
    ],
)
def test_days_that_were_moved_and_seasons(text, expected):
    """What was moved to another day is on that day, and a season without a year is the next one."""
    assert days(text, "visit_agreed") == expected


@pytest.mark.parametrize(
    "opening",
    [
        "In line with a preliminary agreement, on September 24 the Minister",
        "As part of his trip, on 24 September Minister Nurtleu",
        "As was agreed between the sides, on September 24, 2024, Minister Nurtleu",
        "Meanwhile, on September 24 the Minister",
    ],
)
def test_a_day_between_what_a_sentence_begins_with_and_its_subject(opening):
    """It is that of the verb."""
    text = f"{opening} met with Foreign Minister of Peru Ana Torres in Lima."
    assert days(text, "meeting_held") == ["2024-09-24"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He met with Minister of Peru Ana Torres on September 24, reported the Foreign Ministry.", "meeting_held"),
        ("He met with Minister of Peru Ana Torres on September 24, announced the press service.", "meeting_held"),
        ("He attended this year's summit of the OTS, held in Bishkek on 24 September.", "forum_attended"),
        ("They spoke after the September 24 call between the President and the President of Peru.", "call_held"),
    ],
)
def test_days_beside_other_words(text, kind):
    """Who reports on it behind the day, or the year told before it, does not take the day from what happened."""
    assert days(text, kind) == ["2024-09-24"]


@pytest.mark.parametrize("day", ["today", "on 1 October"])
def test_this_years_meeting_has_its_day(day):
    """`This year's meeting` tells which one it was; its day stands elsewhere in the sentence."""
    text = f"Minister Nurtleu hosted this year's meeting with the Foreign Minister of Spain in Astana {day}."
    assert days(text, "meeting_held") == ["2024-10-01"]


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        (
            "The Minister met Ana Ruiz of Peru for the first time since her government took office on 22 May.",
            "meeting_held",
            None,
        ),
        (
            "The Foreign Minister of Peru made her first visit to Kazakhstan after the assumption of office on 22 May.",
            "visit_paid",
            None,
        ),
        (
            (
                "During her call on President Juan Soto of Peru today, the Minister invited him to visit "
                "Astana at an early date, and he accepted the invitation."
            ),
            "visit_agreed",
            None,
        ),
        (
            "Astana, Oct 1 -The President will host President Juan Soto of Peru for a working visit on 2 October 2024.",
            "visit_agreed",
            "2024-10-02",
        ),
        (
            (
                "The Minister met Ana Ruiz of Peru on Sunday. The sides agreed to hold the 9th meeting of the "
                "Kazakhstan-Peru commission during this visit. It was the first state visit after the state visit of "
                "President Juan Soto of Peru in 1987."
            ),
            "meeting_agreed",
            None,
        ),
        (
            (
                "The President today met President Juan Soto of Peru. Over the past week, ministers of Kazakhstan and "
                "Peru reviewed the progress in trade. During the session, an agreement on trade was signed."
            ),
            "agreement_signed",
            "2024-10-01",
        ),
    ],
)
def test_days_of_something_else(text, kind, day):
    """When somebody took office, spoke of a visit, wrote, or came long ago is not when it was or will be."""
    assert days(text, kind) == [day]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Minister says tomorrow's visit by Foreign Minister of Peru Ana Torres is timely.", "visit_agreed"),
        ("The Ministry announced tomorrow's meeting with Foreign Minister of Peru Ana Torres.", "meeting_agreed"),
    ],
)
def test_what_is_called_by_a_day_to_come(text, kind):
    """Nobody can have said it tomorrow: that is the day of what is announced."""
    assert days(text, kind) == ["2024-10-02"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "From Chile the Minister travelled by train to Peru. On 25 September he met with farmers in Lima.",
            "2024-09-25",
        ),
        ("From Chile the Minister travelled on to Peru. He met with farmers in Lima.", "2024-09-24"),
        ("From Chile the Minister travelled to Peru. On 25 September he met with farmers in Astana.", "2024-09-24"),
    ],
)
def test_a_journey_onwards(text, expected):
    """It is of the day that the next sentence gives to what was done there, else of that of the scene."""
    text = f"On 24 September the Minister met with Foreign Minister of Chile Ana Torres in Santiago. {text}"
    assert days(text, "visit_paid")[-1] == expected


@pytest.mark.parametrize("dateline", ["LIMA, SEPT 30: ", "LIMA, Sept 30 - ", "Lima, 30 September: "])
def test_a_dateline_that_ends_with_a_colon(dateline):
    """Its day is that of writing, and not of what is told."""
    text = f"{dateline}The Minister will embark on a three-day tour on Tuesday for visits to Peru, Chile and Cuba."
    assert set(days(text, "visit_agreed", published="2024-09-30")) == {"2024-10-01/2024-10-03"}


def test_documents_told_once_more_together():
    """Their day is that of each."""
    text = (
        "The ministers of Kazakhstan and Peru signed an agreement on visas and a memorandum on trade. They are of use. "
        "The documents were signed on 25 September."
    )
    assert days(text, "agreement_signed") == ["2024-09-25", "2024-09-25"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Aidos Serik wrapped up his contacts in New York on Monday.", [None]),
        ("Minister Aidos Serik began his contacts in New York on Monday.", ["2024-09-30"]),
    ],
)
def test_the_day_on_which_meetings_ended(text, expected):
    """What is told further on was done up to that day."""
    text = f"{text} He held talks with Foreign Minister of Peru Ana Ruiz."
    assert days(text, "meeting_held") == expected


@pytest.mark.parametrize(
    "beside",
    [
        "and his delegation at",
        ", accompanied by the Zambian ambassador, at",
        ", who is in Lima, at",
        ", Kofi Mensah, at",
    ],
)
def test_a_day_behind_those_who_came_along(beside):
    """Whoever came along does not stand between an event and its day."""
    text = f"Minister Soto discussed trade with the Foreign Minister of Zambia{beside} a meeting on Monday."
    text = text.replace("Zambiaand", "Zambia and")
    assert days(text, "meeting_held", home="PE", published="2024-10-10") == ["2024-10-07"]


def test_a_guest_is_called_visiting_on_no_day():
    """The day of the signing is not that of the word for a guest."""
    text = "Minister Soto and the visiting President of Zambia, on Monday in Lima, signed an Agreement on Trade."
    assert days(text, "agreement_signed", home="PE", published="2024-10-10") == ["2024-10-07"]
