"""Wordings of presidencies: plans with what will be talked about, documents told again, offices of foreigners."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    "body",
    [
        "The presidents will discuss issues of the partnership, including political dialogue and trade.",
        "The parties will review the prospects of political dialogue. They will also exchange views on the region.",
    ],
)
def test_a_plan_of_the_title_stays_one(body):
    """A dialogue that goes on between states is a matter to speak about, and no meeting."""
    title = "On October 7, the President will have talks with President of Ghana Kofi Mensah"
    assert told(body, "meeting", title=title) == [("meeting_agreed", "GH")]
    assert days(body, "meeting_agreed", title=title) == ["2024-10-07"]


@pytest.mark.parametrize(
    "text",
    [
        "President Tokayev and President of Latvia Janis Ozols held talks. Tokayev and Ozols will also meet the press.",
        "President Tokayev and President of Latvia Janis Ozols held talks. The two will also meet with journalists.",
    ],
)
def test_who_meets_the_press(text):
    """Two who will meet journalists do not meet each other once more."""
    assert told(text, "meeting") == [("meeting_held", "LV")]


def test_talks_with_merchants_that_will_be_about_ties():
    """What a discussion to come will focus on does not tell with whom it is to be."""
    text = (
        "The President will meet with the heads of leading Greek companies. "
        "The discussion will focus on trade between Kazakhstan and Greece."
    )
    assert told(text, "meeting") == []


@pytest.mark.parametrize(
    "text",
    [
        (
            "During the second round of talks, the delegations of Kazakhstan and Peru agreed on quotas. "
            "She told that they had agreed to continue in the third round in good time."
        ),
        "The delegations of Kazakhstan and Peru held talks. The sides agreed to resume them in a next round.",
    ],
)
def test_a_round_that_goes_on_in_the_next(text):
    """Who agrees to go on in the next round will meet again."""
    assert told(text, "meeting") == [("meeting_held", "PE"), ("meeting_agreed", "PE")]


@pytest.mark.parametrize(
    ("who", "party"),
    [
        ("the Croat Chairman of the Presidency of Bosnia and Herzegovina Ivo Babić", "BA"),
        ("German President of the European Commission Anna Lang", "EU"),
        ("the Peruvian Secretary-General of the United Nations, Juan Soto", "UN"),
        ("the Peruvian Co-Chair of the OSCE Minsk Group Juan Soto", "PE"),
    ],
)
def test_whose_office_it_is(who, party):
    """Somebody stands for whose office it is, whatever his nationality, unless he holds it for his state."""
    (fact,) = facts(f"The Minister met with {who}.")
    assert (fact.kind, fact.counterparts[0]) == ("meeting_held", party)


def test_a_declaration_told_by_who_signed_it():
    """A declaration that is called by the two presidents is the one that has been told by its subject."""
    text = (
        "Following the talks between President Tokayev and President of Moldova Ana Rusu, a Joint Declaration on "
        "trade was signed. So the two of them signed the new Joint Declaration of the President of Kazakhstan and "
        'the President of Moldova. "We have signed the Joint Declaration," she said. In addition to the Declaration '
        "we are signing today, work goes on."
    )
    assert told(text, "agreement") == [("agreement_signed", "MD")]


@pytest.mark.parametrize(
    ("when", "expected"),
    [("30 years ago today", "1994-10-01"), ("seven years ago", "2017"), ("12 years ago", "2012")],
)
def test_years_ago(when, expected):
    """A number of years back, and the same day of another year."""
    text = f"The agreement on transit between Kazakhstan and Peru was signed {when}."
    assert days(text, "agreement_signed") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister held a working meeting with ambassadors of EU member states. Among them were the "
                "Ambassadors of Spain and Italy, together with Chargé d'Affaires of Estonia."
            ),
            [("meeting_held", "ES,IT,EE")],
        ),
        (
            (
                "The Minister met with representatives of the diplomatic corps. Among those present were the "
                "Ambassadors of Spain and Latvia."
            ),
            [("meeting_held", "ES,LV")],
        ),
        ("The Minister met with Asian investors. Among them were companies of Japan and Korea.", []),
    ],
)
def test_ambassadors_told_apart(text, expected):
    """Ambassadors are met for their states, which the next sentence tells; merchants are of no state."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The President noted the support of Chad, Peru, Chile and Ghana. He said so after his talks with "
                "Presidents of the four countries in Astana."
            ),
            "CL,GH,PE,TD",
        ),
        ("The ministers of Kazakhstan, Chile and Peru came. The ministers of the three countries met.", "CL,PE"),
        ("The presidents of four states - old friends - met the Minister. Chad, Peru, Chile, Ghana.", "CL,GH,PE,TD"),
        ("The support of Chad and Peru was noted after talks with Presidents of the four countries.", ""),
    ],
)
def test_officials_of_so_many_states(text, expected):
    """Officials of four countries are those of the four that are listed; where no list fits, nobody is."""
    met = {party for one in facts(text) if one.kind == "meeting_held" for party in one.counterparts}
    assert ",".join(sorted(met)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Talks are underway with Peru on signing a full agreement on trade; we spoke about it today.",
        "We expect much, and consultations are under way with Chile and Peru on free trade.",
        "The result should be a meeting with Foreign Minister of Peru Ana Ruiz.",
        "This could lead to a meeting with Foreign Minister of Peru Ana Ruiz.",
        "The pipeline is a serious tool for talks with Peru.",
    ],
)
def test_no_meeting(text):
    """Talks that go on at no place, or that something may lead to, were not held."""
    assert told(text, "meeting") == []


@pytest.mark.parametrize(
    "more",
    [
        "He reminded of how he had held a good meeting with Prime Minister Juan Soto in Astana recently.",
        "This is a result of what was agreed during recent talks with Prime Minister Juan Soto of Peru.",
    ],
)
def test_a_recent_meeting_is_called_to_mind(more):
    """What somebody recalls as recent has no time."""
    (fact,) = facts(f"The President met with Foreign Minister of Peru Ana Ruiz. {more}")
    assert [one.name for one in fact.people] == ["Ana Ruiz"]


def test_that_same_day_is_the_one_of_the_title():
    """A plan that the title dates goes on on that day."""
    title = "On October 8, President Tokayev will attend the CIS summit"
    text = "On the holiday, he will visit a school. That same day, he will take part in the CIS summit."
    assert days(text, "meeting_agreed", title=title) == ["2024-10-08"]


def test_an_anniversary_of_relations():
    """Relations of so many years ago are spoken of for their anniversary."""
    assert (
        told("The Minister noted that 30 years ago Kazakhstan and Peru established diplomatic relations.", "rel") == []
    )


@pytest.mark.parametrize(("home", "expected"), [("RU", []), ("KZ", [("visit_agreed", "UA"), ("meeting_agreed", "UA")])])
def test_a_town_that_home_counts_as_its_own(home, expected):
    """A release tells of nobody abroad where it goes to a town that others count as theirs."""
    text = "The Minister will visit Sevastopol on October 8 and will meet with Sevastopol Governor Ivan Petrov."
    assert told(text, "", home=home) == expected


def test_a_guest_tells_news_in_any_sentence():
    """A foreign official who visited a town of home did so now, wherever a release tells it."""
    text = "The President spoke of trade. He spoke of grain. Prosecutor General of Peru Ana Ruiz visited Almaty."
    assert told(text) == [("visit_paid", "PE")]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The OSCE conference on September 8, in which our state took part, was about water.", "2024-09-08"),
        ("The OSCE conference on September 8, attended by a delegation of Kazakhstan, was about water.", "2024-09-08"),
        ("He recalled that he had raised the issue at the OSCE conference in March this year.", "2024-03"),
        ("He has raised the question of grain often, including at the OSCE conference in March this year.", "2024-03"),
        ("He told of the plan that he had put forward at the OSCE conference in May last year.", "2023-05"),
        ("The Minister spoke of what he had proposed at the OSCE conference on September 8.", "2024-09-08"),
    ],
)
def test_a_gathering_in_passing(text, when):
    """Home was at a gathering in which our state took part, or where somebody raised what he tells of."""
    assert told(text, "") == [("forum_attended", "OSCE")]
    assert days(text, "forum_attended") == [when]


def test_a_gathering_in_which_others_took_part():
    """A gathering in which so many leaders took part tells nothing of home."""
    assert told("The OSCE conference on September 8, in which 27 leaders took part, was about water.", "") == []


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("President of Peru Ana Ruiz also took part in the session.", ["Ana Ruiz"]),
        (
            "President of Peru Ana Ruiz and Prime Minister of Chile Juan Soto addressed the session by video.",
            ["Ana Ruiz", "Juan Soto"],
        ),
        (
            (
                "Also taking part in the meeting were President of Peru Ana Ruiz and Prime Minister of Chile Juan "
                "Soto; head of an observer state – President of Ghana Kofi Mensah."
            ),
            ["Ana Ruiz", "Juan Soto", "Kofi Mensah"],
        ),
        ("President of Peru Ana Ruiz attended another event.", []),
        ("Governor Ivan Petrov also took part in the session.", []),
    ],
)
def test_who_was_at_a_gathering_as_well(more, expected):
    """The foreigners who also took part are named with a gathering."""
    (fact,) = facts(f"The President took part in the OSCE conference in Astana. {more}")
    assert (fact.kind, [one.name for one in fact.people]) == ("forum_attended", expected)


@pytest.mark.parametrize("whose", ["political advisers to the leaders of", "advisers to the leaders of"])
def test_advisers_of_a_format(whose):
    """Who will take part in a meeting of advisers within a format has it before him."""
    text = f"The aide will take part in a meeting of {whose} the Normandy format on October 8."
    assert told(text, "", home="UA") == [("meeting_agreed", "Normandy Format")]


@pytest.mark.parametrize("when", ["a year and a half ago", "one and a half years ago"])
def test_a_year_and_a_half(when):
    """A time of halves of years goes back by months."""
    text = f"The agreement on transit between Kazakhstan and Peru was signed {when}."
    assert days(text, "agreement_signed") == ["2023-04"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("President Tokayev spoke with President of Peru Ana Ruiz. The last time we met was three years ago.", "2021"),
        ("President of Peru Ana Ruiz: The last time we met was in September 2019.", "2019-09"),
    ],
)
def test_the_last_time_we_met(text, when):
    """Who tells when two met for the last time tells of that meeting."""
    assert days(text, "meeting_held") == [when]


def test_a_document_that_is_named_beside_it():
    """A document without a name has the one that stands beside it."""
    (fact,) = facts("An important document, the agreement on quotas, was signed with Peru.")
    assert (fact.kind, fact.title) == ("agreement_signed", "agreement on quotas")
    assert told("An important document was signed with Peru.", "agreement") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Trilateral Contact Group is holding a meeting today by video.", ["Trilateral Contact Group"]),
        ("A meeting of the TCG was held in Minsk.", ["Trilateral Contact Group"]),
        ("A meeting of the TCG was held in Minsk. Russia kept silent.", ["Trilateral Contact Group"]),
        ("The minutes of the Trilateral Contact Group are out.", []),
    ],
)
def test_a_contact_group(text, expected):
    """A group of three sides is a format of its own."""
    assert [party for one in facts(text, home="UA") for party in one.counterparts] == expected


def test_a_call_that_is_scheduled():
    """A day that a telephone call is scheduled for is not that of talks told before."""
    text = (
        "Asked after a meeting with Prime Minister of Peru Ana Ruiz, the President said that he would tell more of "
        "these talks after his phone conversation with King of Jordan Abdullah II scheduled for October 9."
    )
    assert told(text, "") == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    "text",
    [
        "President of Peru Ana Ruiz began it. I remember very well her telephone call with many questions.",
        "The Council is to approve a new agreement on electronic seals in the EAEU, of which a draft is ready.",
    ],
)
def test_what_is_remembered_or_sealed(text):
    """A call that somebody remembers has no time, and a seal is no signature."""
    assert told(text, "") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The President will chair a meeting of the Security Council.", []),
        ("The President held an urgent meeting of the Security Council.", []),
        ("On October 9, the Minister will chair a meeting of the Security Council in New York.", ["UN"]),
        ("The UN Secretary-General was there. The Minister chaired a meeting of the Security Council.", ["UN"]),
    ],
)
def test_whose_security_council_it_is(text, expected):
    """A state has a council of that name too, which its president chairs; that of the UN sits in New York."""
    assert [party for one in facts(text) for party in one.counterparts] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Prime Minister of Ghana placed a telephone call to Prime Minister of Chad Ali Deby.", []),
        ("The Prime Minister of Ghana placed a telephone call to President Tokayev.", [("call_held", "GH")]),
    ],
)
def test_whom_a_foreigner_called(text, expected):
    """A call of somebody from abroad to somebody of another state is not one of home."""
    assert told(text, "call") == expected


@pytest.mark.parametrize(
    "behind",
    [
        "during the Irish presidency of the EU in late 2023",
        "in the year of Kazakhstan's chairmanship of the SCO in 2023",
    ],
)
def test_the_year_of_a_presidency(behind):
    """When somebody chairs an organisation is not when two talked of it."""
    text = (
        f"At the talks President Tokayev of Kazakhstan and Prime Minister Anna Moro of Italy discussed trade {behind}."
    )
    assert days(text, "meeting_held") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They discussed preparations for President Tokayev's Chinese visit, scheduled for June 2025.",
            [("visit_agreed", "CN")],
        ),
        ("President Tokayev's Swedish visit ended on Friday with a speech.", [("visit_paid", "SE")]),
        ("President Xi Jinping's Swedish visit ended on Friday.", []),
    ],
)
def test_a_visit_called_by_a_people(text, expected):
    """Somebody's Italian visit leads to Italy."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("The ministers concluded the meeting with a joint declaration on trade.", [("agreement_signed", "PE")]),
        ("The talks resulted in a joint statement on Iraq.", [("agreement_signed", "PE")]),
        ("The two summed up the talks with a joint statement on water.", [("agreement_signed", "PE")]),
        ("The talks resulted in an agreement in principle.", []),
        ("The talks should result in a joint statement.", []),
        ("They ended the meeting with a statement to the press.", []),
    ],
)
def test_talks_that_end_with_a_joint_statement(end, expected):
    """What talks resulted in, or ended with, was adopted there, by those who held them."""
    text = f"Foreign Minister Nurtleu met with Foreign Minister of Peru Ana Ruiz. {end}"
    assert told(text, "agreement") == expected


def test_the_first_talks_in_so_long():
    """How long there had been none is not when there will be some."""
    text = "President Tokayev met with President of Ghana Kofi Mensah. It was the first talk of the two in three weeks."
    assert told(text, "meeting") == [("meeting_held", "GH")]
    assert days(text, "meeting_held") == [None]


def test_a_visit_that_was_prepared_at_talks():
    """The day of a visit that two prepare is not that of their talks."""
    text = "President Tokayev and President of Peru Ana Ruiz discussed preparations for the visit to Peru in May 2025."
    assert days(text, "meeting_held") == [None]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("and next May, 70 years since relations were established", []),
        ("on 5 May 1994", [("agreement_signed", "PE")]),
    ],
)
def test_the_anniversary_of_a_signing(behind, expected):
    """An anniversary tells of a signing only if its own day stands there."""
    text = (
        f"They noted the anniversary of the signing of the Treaty of Friendship between Kazakhstan and Peru {behind}."
    )
    assert told(text, "agreement") == expected


def test_how_glad_a_guest_is():
    """Who says how wonderful it is to meet somebody again has met him."""
    text = "President Tokayev met with President of Peru Ana Ruiz.\n\nAna Ruiz: It is wonderful once again to meet him."
    assert told(text, "meeting") == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Tokayev signed the Law On Ratification of the Agreement between Kazakhstan and Peru on trade.", []),
        ("The President signed the Federal Law On Amendments to the Agreement between Kazakhstan and Peru.", []),
        ("President Tokayev signed an agreement on law and order with President of Peru Ana Ruiz.", ["PE"]),
    ],
)
def test_laws_that_a_president_signs(text, expected):
    """Who signs a law that ratifies an agreement does not sign the agreement."""
    assert [parties for _, parties in told(text, "agreement")] == expected


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("President Tokayev met with Security Council members to discuss the economy.", "", []),
        (
            "The President met with members of the Security Council.",
            "Meeting with permanent Security Council members",
            [],
        ),
        ("In New York, Foreign Minister Nurtleu met with the members of the UN Security Council.", "", ["UN"]),
        (
            "President Tokayev met with the leaders of Brazil, India, China and South Africa in New York.",
            "Meeting of BRICS leaders",
            ["BR,IN,CN,ZA"],
        ),
    ],
)
def test_councils_and_groups_that_were_met(text, title, expected):
    """A state's own security council is no other party, nor is a group whose members are named one by one."""
    assert sorted(parties for _, parties in told(text, "meeting", title=title)) == expected


def test_who_joined_a_call():
    """A call with two, which a third took part in, was with the two."""
    text = (
        "President Tokayev had another telephone conversation with President of Peru Ana Ruiz and Premier of Chad "
        "Ali Deby, with participation by President of Ghana Kofi Mensah."
    )
    assert [parties for _, parties in told(text, "call")] == ["PE", "TD"]


def test_what_was_agreed_on_an_earlier_visit():
    """The month of a visit on which something was agreed is not that of the talks about it."""
    text = (
        "President Tokayev met with President of Peru Ana Ruiz. Both discussed trade, in particular to carry out "
        "agreements reached during President Tokayev's visit to Peru in May 2024."
    )
    assert days(text, "meeting_held") == [None]
    assert days(text, "visit_paid") == ["2024-05"]


@pytest.mark.parametrize("name", ["Eurasian Economic Community (EurAsEC)", "EurAsEC"])
def test_a_community_of_former_years(name):
    """Organisations that are no more had their summits too."""
    text = f"The President took part in a meeting of the Interstate Council of the {name} in Astana."
    assert told(text, "forum", published="2010-07-05") == [("forum_attended", "EurAsEC")]


@pytest.mark.parametrize(
    ("told_of", "expected"),
    [
        ("his recent telephone conversation with President of Chad Ali Deby", ["GH"]),
        ("yesterday's telephone conversation with President of Chad Ali Deby", ["GH", "TD"]),
    ],
)
def test_calls_that_are_told_of(told_of, expected):
    """A recent call of no day is only spoken of."""
    text = f"President Tokayev had a call with President of Ghana Kofi Mensah. He told him about {told_of}."
    assert sorted(parties for _, parties in told(text, "call")) == expected


def test_talks_with_who_came_yesterday():
    """Who came yesterday is met today; a talk is no call where nobody phones."""
    text = (
        "Foreign Minister of Ghana Kofi Mensah arrived in Astana yesterday.\n\n"
        "During his talk with Kofi Mensah, President Tokayev welcomed the decision."
    )
    assert told(text, "meeting") == [("meeting_held", "GH")]
    assert told(text, "call") == []
    assert days(text, "visit_paid") == ["2024-09-30"]


def test_celebrations_of_yesterday():
    """When celebrations took place is not when two met after them."""
    text = (
        "President Tokayev met with President of Ghana Kofi Mensah.\n\n"
        "President Tokayev: Our meeting comes late, as the celebrations took place yesterday."
    )
    assert days(text, "meeting_held") == [None]


def test_a_meeting_with_the_press():
    """A meeting between a president and the press is one with nobody of another state."""
    text = "The latest meeting between the President and journalists was about ties with Ghana."
    assert told(text, "meeting") == []


@pytest.mark.parametrize(
    "text",
    [
        "A meeting between the presidents, Kassym-Jomart Tokayev and Ana Soto of Peru, is being prepared.",
        "The organisation of a meeting between President Tokayev and President of Peru Ana Soto is under way.",
        "A meeting with President of Peru Ana Soto is now being arranged.",
        "Both offices are organising a meeting between President Tokayev and President of Peru Ana Soto.",
        "A joint meeting between President Tokayev and President of Peru Ana Soto, she said, will take place.",
        "The meeting between the Minister and his Peruvian counterpart, Luis Vega, is scheduled for 3 December.",
        "The meeting between the presidents of Kazakhstan and Peru may be held in December.",
        "Our teams discussed the organisation of the meeting of the ministers of Kazakhstan and Peru.",
    ],
)
def test_a_meeting_that_is_being_prepared(text):
    """What is prepared, arranged or organised is yet to come, also where names stand between commas."""
    assert told(text, "meeting") == [("meeting_agreed", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A meeting between the ministers of Kazakhstan and Peru may be held if both agree.", []),
        (
            "He thanked Peru for the excellent organisation of the meeting of the ministers of Kazakhstan and Peru.",
            [("meeting_held", "PE")],
        ),
        ("The talks of the Minister and the Peruvian Minister, Luis Vega, were held.", [("meeting_held", "PE")]),
        ("The talks with Minister of Peru Luis Vega, planned for weeks, took place.", [("meeting_held", "PE")]),
    ],
)
def test_what_was_well_organised_or_may_be(text, expected):
    """Praise for how a meeting was organised tells that it was held; `may be held` alone tells nothing."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The President received the head of the Academy of Sciences of Peru, Luis Vega. "
                "It was said that the visit of Luis Vega will contribute to joint research."
            ),
            [("visit_paid", "PE")],
        ),
        (
            (
                "The President received Minister of Trade of Peru Luis Vega. "
                "He was sure that the visit of the Peruvian Minister will give trade a push."
            ),
            [("visit_paid", "PE")],
        ),
        (
            (
                "The President received Minister of Trade of Peru Luis Vega. "
                "The upcoming visit of Luis Vega to Almaty will help trade."
            ),
            [("visit_agreed", "PE")],
        ),
        (
            (
                "The President received Minister of Trade of Peru Luis Vega. "
                "The visit of the President of Peru to Kazakhstan will help trade."
            ),
            [("visit_agreed", "PE")],
        ),
    ],
)
def test_what_a_visit_will_bring(text, expected):
    """The visit that will do good is under way if the visitor was met, and to come if he is somebody else."""
    assert told(text, "visit") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The President phoned President of Peru Ana Soto. He also met Jan Novak, Chief Executive Officer of Steel.",
            [("call_held", "PE")],
        ),
        (
            (
                "The President met President of Peru Ana Soto. "
                "The President also met Jan Novak, the Executive Co-Chairman of the Board of Directors of Steel Ltd."
            ),
            [("meeting_held", "PE")],
        ),
        (
            "President of Peru Ana Soto arrived in Astana. She also met Prime Minister Olzhas Bektenov.",
            [("meeting_held", "PE")],
        ),
    ],
)
def test_who_runs_a_company_is_of_no_state(text, expected):
    """Neither did a guest told of before meet him as somebody of home."""
    assert told(text, ("meeting", "call")) == expected


def test_a_statement_to_the_press():
    """What two tell the press after their talks is no document."""
    talks = "The President held talks with President of Peru Ana Soto. "
    assert told(talks + "They issued a joint statement to the press.", "agreement") == []
    assert told(talks + "They issued a joint statement.", "agreement") == [("agreement_signed", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Tokayev: We attended the SCO [Shanghai Cooperation Organisation] summit.",
            [("forum_attended", "SCO")],
        ),
        ("President Tokayev took part in the BRIC summit in Lima.", [("forum_attended", "BRICS")]),
        (
            "President Tokayev took part in the Consultative Meeting of the Heads of States of Central Asia.",
            [("forum_attended", "Consultative Meeting of the Heads of State of Central Asia")],
        ),
        ("The Chairman of the Halk Maslakhaty also received the Presidents of Peru and Chile.", []),
    ],
)
def test_names_and_brackets_of_the_region(text, expected):
    """Square brackets are read as round ones; a body of another state is not of home."""
    assert told(text, ("forum", "meeting")) == expected


def test_a_dateline_with_its_agency_and_day():
    """The day in the brackets behind a city tells when a release was written, and not when what it plans will be."""
    text = "ASTANA (News Point / Agency - 1st October, 2024) President Tokayev will meet President of Peru Ana Soto."
    assert days(text, "meeting_agreed") == [None]
