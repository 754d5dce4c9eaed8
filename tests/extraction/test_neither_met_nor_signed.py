"""Merchants, recordings and matters talked about: what is told beside events, and is none."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Omarov met with the members of the Peruvian business community.", []),
        ("President Omarov met a Peruvian business delegation on Monday.", []),
        ("President Omarov met a Peruvian parliamentary delegation on Monday.", ["PE"]),
        ("President Omarov met Ana Ruiz, Minister of Peru, and a Chilean business delegation.", ["PE"]),
    ],
)
def test_merchants_stand_for_no_state(text, expected):
    """A delegation of a parliament does."""
    assert [parties for _, parties in told(text, "meeting_held")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Video of the CIS summit held on 19 September 2024 in Minsk.", []),
        ("The CIS summit was held on 19 September 2024 in Minsk.", ["CIS"]),
    ],
)
def test_what_is_only_a_recording(text, expected):
    """Nobody of home is told to have been where a video is from."""
    assert [parties for _, parties in told(text, "forum_attended")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They discussed trade, and the recent signing of an MOU between the courts of Peru and Kazakhstan.", []),
        ("They discussed trade, and signed an MOU between the courts of Peru and Kazakhstan.", ["PE"]),
        ("The envoys held talks with Peru regarding the conclusion of a tax treaty.", []),
        ("The envoys held consultations with Peru on the signing of a tax treaty.", []),
        ("After talks with Peru came the signing of a tax treaty.", ["PE"]),
    ],
)
def test_a_signing_that_was_talked_about(text, expected):
    """Of one that was talked about nobody says when it was."""
    assert [parties for _, parties in told(text, "agreement_signed")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan has previously signed defence agreements with Peru and Chile.", []),
        ("Kazakhstan has already signed a similar agreement with Peru.", []),
        ("Kazakhstan had earlier signed a similar agreement with Peru on 5 May 2023.", ["PE"]),
        ("Kazakhstan has signed a similar agreement with Peru.", ["PE"]),
    ],
)
def test_what_there_is_already(text, expected):
    """Documents that there are by now were signed at no time that is told."""
    assert [parties for _, parties in told(text, "agreement_signed")] == expected


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Peruvian Attorney General Ana Ruiz calls on Minister Serik Omarov", "meeting_held"),
        ("Minister Serik Omarov speaks with Peru", "call_held"),
    ],
)
def test_a_call_that_is_a_visit(title, kind):
    """A call is paid in person where the title tells that somebody called on somebody."""
    text = "Minister Serik Omarov received a call by the Attorney General of Peru, Ana Ruiz, on Monday."
    assert told(text, ("call", "meeting"), title=title) == [(kind, "PE")]


def test_who_speaks_of_a_journey():
    """In a speech `I` is none of those who were greeted."""
    text = (
        "Executive Secretary Aidar Nurlan; General Berik Seitov; my fellow workers; my friends. "
        "Today I am leaving for Lima for a two-day official visit to Peru."
    )
    assert [one.name for fact in facts(text) if fact.kind.startswith("visit") for one in fact.people] == []


@pytest.mark.parametrize(
    "text",
    [
        "The opera company toured Peru and Chile in September.",
        "A theatre troupe visited Peru.",
        "Minister Serik Omarov chaired a meeting on preparations for the summit with Peru.",
    ],
)
def test_artists_and_preparations(text):
    """Artists pay no visits, and a meeting at home on an event to come with another state is none with it."""
    assert told(text, "") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The adoption of a programme of support for farmers is a signal. The President phoned Ana Soto of Peru.", []),
        ("The talks in Lima with Minister Ana Soto of Peru ended with the adoption of a joint action plan.", ["PE"]),
    ],
)
def test_a_programme_that_is_adopted(text, expected):
    """What somebody adopts alone is no document of two."""
    assert [party for _, party in told(text, "agreement")] == expected


def test_the_day_on_which_a_plan_was_confirmed():
    """It is not that on which a meeting will be."""
    text = "Earlier in the day, an aide to the President of Peru confirmed his upcoming meeting with President Tokayev."
    assert days(text, "meeting_agreed") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru is ready to help in the negotiations between Kazakhstan and Chile.", []),
        ("Peru offered its assistance in talks between Kazakhstan and Chile.", []),
        ("The Minister spoke of Peru's role in the direct talks between Kazakhstan and Chile.", []),
        ("There was no breakthrough in the negotiations between Kazakhstan and Chile.", []),
        ("The Minister took part in the negotiations between Kazakhstan and Chile.", [("meeting_held", "CL")]),
    ],
)
def test_negotiations_in_which_somebody_helps(text, expected):
    """Whoever may mediate in talks does not tell that they were held."""
    assert told(text, "meeting_held") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President of Chile Ana Ruiz, we are in constant phone contact with you.", []),
        ("President of Chile Ana Ruiz was told that phone contact is kept.", []),
        ("In a phone contact President of Chile Ana Ruiz was told of the floods.", [("call_held", "CL")]),
    ],
)
def test_contact_that_is_kept_by_phone(text, expected):
    """It is no call."""
    assert told(text, "call_held") == expected


def test_a_tour_of_guests_that_leads_here():
    """Of an unnamed visitor's tour that leads home, the other stops are none of home."""
    assert told("They plan a visit to Peru, Kazakhstan and Chile.", "visit_agreed") == []
    ours = told("The President plans a visit to Peru, Bolivia and Chile.", "visit_agreed")
    assert ours == [("visit_agreed", "PE"), ("visit_agreed", "BO"), ("visit_agreed", "CL")]


def test_what_he_did_before_that():
    """A journey that was over when another began has no day."""
    text = "The President began a visit to Peru on Monday. Before that, he was on a visit to Chile."
    assert told(text, "visit_paid") == [("visit_paid", "PE")]


def test_a_call_that_deals_with_a_visit_of_old():
    """What the two discussed behind it is of the call."""
    text = (
        "The President spoke by phone with President Ana Ruiz of Chile. "
        "They recalled her visit to Kazakhstan in May 2013. The two sides also discussed trade."
    )
    assert told(text, "meeting_held") == []
    assert told(text, "call_held") == [("call_held", "CL")]


def test_who_is_named_behind_what_was_signed():
    """An organisation whose work is spoken of has not signed."""
    text = "We signed an agreement on trade and we work together to make the UN's work better."
    title = "Meeting with President of Chile Ana Ruiz"
    assert told(text, "agreement_signed", title=title) == [("agreement_signed", "CL")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The second condition is the signing of a treaty with Chile.", []),
        ("Our aim remains the conclusion of a trade agreement with Chile.", []),
        ("The main result was the signing of a trade agreement with Chile.", [("agreement_signed", "CL")]),
        ("We have done much with Chile in recent years. Many agreements have been signed.", []),
        ("As of 1 May, the Ministry has signed 21 memoranda on health with Chile, Peru and Ghana.", []),
        ("The Ministry has signed two memoranda on health with Chile.", [("agreement_signed", "CL")]),
        ("More than 40 states have signed the Treaty on the High Seas, among them Chile.", []),
        ("The Minister welcomed Chile's recent signing of the Lima Charter on seeds.", []),
        ("Contracts for a million vaccines have been signed with four Chilean manufacturers.", []),
        ("A contract for a million vaccines has been signed with Chile.", [("agreement_signed", "CL")]),
        ("A statement signed by the spokesperson of the President said that he will fly on to Chile.", []),
        ("The joint statement signed with Chile said that the border opens.", [("agreement_signed", "CL")]),
    ],
)
def test_documents_that_are_wanted_or_summed_up(text, expected):
    """A signing that is a condition has not been; how many there are by now is no news."""
    assert told(text, "agreement_signed") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The President informed him of the floods, and on the negotiations between Kazakhstan and Chile.", []),
        ("The Minister briefed her colleague on the ongoing talks between Kazakhstan and Chile.", []),
        ("The Minister briefed reporters on Friday. Talks between Kazakhstan and Chile were held today.", ["CL"]),
    ],
)
def test_talks_of_which_somebody_is_informed(text, expected):
    """At no time, they go on elsewhere."""
    assert [parties for _, parties in told(text, "meeting_held")] == expected


def test_quoted_words_tell_nothing_of_their_speaker():
    """What he says he will do does not put off the talks that he opens."""
    text = '"We will build a road," said the President, opening the talks with the Peruvian Prime Minister.'
    assert told(text, ("meeting_held", "meeting_agreed")) == [("meeting_held", "PE")]


def test_a_summit_that_will_be_attended():
    """Home's participation in it is told on a day, and is still to come."""
    text = (
        "Envoys discussed preparations for the G7 summit, which will take place on 15-17 November. "
        "On Monday they spoke of Kazakhstan's participation in the summit."
    )
    assert told(text, ("forum_attended", "meeting_agreed")) == [("meeting_agreed", "G7")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The President has high hopes for the upcoming visit of President Ana Ruiz of Chile.", ["CL"]),
        ("The President hopes for an upcoming visit of President Ana Ruiz of Chile.", []),
    ],
)
def test_visits_that_somebody_hopes_for(text, expected):
    """Who pins them on a visit knows that it will be."""
    assert [parties for _, parties in told(text, "visit_agreed")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The President has arrived in Lima to meet with President Ana Ruiz of Peru.", [("meeting_agreed", "PE")]),
        ("The President arrives in Lima to meet with President Ana Ruiz of Peru.", [("meeting_agreed", "PE")]),
        ("The President arrived in Lima on Monday to meet with President Ana Ruiz of Peru.", [("meeting_held", "PE")]),
    ],
)
def test_who_has_just_arrived_to_meet(text, expected):
    """Who has arrived for a meeting has yet to have it."""
    assert told(text, ("meeting_held", "meeting_agreed")) == expected


@pytest.mark.parametrize(
    ("home", "expected"),
    [("KZ", []), ("FR", [("meeting_agreed", "EU")])],
)
def test_summits_of_others(home, expected):
    """Those of the EU that are told to come are joined by its members, unless somebody says that home will be there."""
    text = "They spoke of the upcoming meeting of the European Council on 20-21 October."
    assert told(text, "meeting_agreed", home=home) == expected
    joined = "The President will take part in the meeting of the European Council on 20 October."
    assert told(joined, "meeting_agreed", home="KZ") == [("meeting_agreed", "EU")]


def test_a_visit_that_will_be_fruitful():
    """Of `this visit` it is told what it will be like: it is under way."""
    told_so = '"I hope that this visit of the President of Peru will be fruitful," the Minister said.'
    assert told(told_so) == [("visit_paid", "PE")]
    assert told("The visit of the President of Peru in December will be fruitful.") == [("visit_agreed", "PE")]


def test_what_was_recalled_at_talks():
    """Its day is not theirs."""
    text = (
        "The President met with President Ana Ruiz of Peru. "
        "At the beginning of the meeting, he recalled his visit to Lima in December 2016."
    )
    assert days(text, "meeting_held") == [None]
    assert days(text, "visit_paid") == ["2016-12"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The President met with the Kazakh Security Council on Friday.", []),
        ("The President met with permanent members of the Security Council.", []),
        ("The President held a discussion with the Security Council.", []),
        ("The Minister met with members of the UN Security Council.", ["UN"]),
        ("The Minister met with members of the Security Council in New York.", ["UN"]),
    ],
)
def test_whose_security_council_it_is(text, expected):
    """Several states have one; it is the UN's where something tells so."""
    assert [parties for _, parties in told(text, "meeting_held")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We have accepted Mr Ruiz's invitation for Kazakhstan to act as partner country of the Lima fair in May.", []),
        ("The President of Peru accepted an invitation to become a patron of the fair.", []),
        ("The President of Peru accepted an invitation to visit Kazakhstan in May.", [("visit_agreed", "PE")]),
    ],
)
def test_invitations_to_something_else(text, expected):
    """Accepting them is no visit."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The documents that were signed during your state visit have helped our trade with Peru.", []),
        ("The agreements that were signed on his last visit are the ground of our ties with Peru.", []),
        ("The agreement with Peru that was signed during the visit will help trade.", [("agreement_signed", "PE")]),
        ("The agreement with Peru was signed during his visit.", [("agreement_signed", "PE")]),
    ],
)
def test_documents_of_an_old_visit(text, expected):
    """What has come of them since is told, and no signing."""
    assert told(text, "agreement_signed") == expected


def test_a_call_in_whose_context_something_stood():
    """It is spoken of, at no time."""
    text = "They discussed trade in the context of the telephone conversation between the President and President Ruiz."
    assert told(text, "call_held") == []


def test_a_guest_thanked_for_coming():
    """Whoever has accepted the invitation is there."""
    text = (
        "The President held talks with President Ana Ruiz of Peru. "
        "He thanked Ms Ruiz for coming to Astana and said that she had accepted his invitation gladly."
    )
    assert told(text) == [("visit_paid", "PE")]


_WITH_SPAIN = "The Minister met with the Foreign Minister of Spain, Juan Ruiz. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The meeting focused on energy, the relationship with Peru and Chile, and security.", ["ES"]),
        ("The meeting focused on relations between Kazakhstan and Spain, and ties with Peru and Chile.", ["ES"]),
        ("The talks centred on trade with Peru.", ["ES"]),
        ("The meeting dealt with energy and ties with Peru.", ["ES"]),
        ("The consultations covered relations with Peru and the Middle East.", ["ES"]),
        ("The discussions were devoted to cooperation with Peru.", ["ES"]),
        ("The meeting also addressed the partnership with Peru.", ["ES"]),
        ("The meeting discussed the cooperation of the Spanish side with the G20.", ["ES"]),
        ("The Minister held talks on trade with Peru's Foreign Minister Ana Soto.", ["ES", "PE"]),
        ("Talks with Peru on border demarcation were held in Lima.", ["ES", "PE"]),
        ("A meeting with Peru focused on trade with Chile.", ["ES", "PE"]),
        ("This meeting with Minister Ruiz showed the will of the two states to build the port.", ["ES"]),
    ],
)
def test_ties_that_talks_were_about(text, expected):
    """Those with whom there are ties were not there."""
    assert [parties for _, parties in told(_WITH_SPAIN + text, "meeting")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Parliament of Peru adopted a declaration in favour of Kazakhstan.", []),
        ("The Senate of Peru unanimously adopted a declaration on Kazakhstan.", []),
        ("The Peruvian Parliament has adopted a declaration on the floods in Kazakhstan.", []),
        ("Cooperation agreements have been concluded between two Peruvian and two Kazakh companies.", []),
        ("The Ministry also defended the Peace Agreement concluded by Kazakhstan with its own rebels.", []),
        ("The Parliament of Peru and the Majilis adopted a joint declaration.", ["PE"]),
        ("The Government of Peru adopted a joint declaration with Kazakhstan.", ["PE"]),
    ],
)
def test_what_a_parliament_adopts_by_itself(text, expected):
    """It is no document of two; nor is that of companies, or of a state with its own rebels."""
    assert [parties for _, parties in told(text, "agreement")] == expected


def test_tourists_of_a_nationality():
    """They pay no visits."""
    text = "Minister Omarov met Ana Soto of Peru. Peruvian tourists are the largest nationality that visits Kazakhstan."
    assert told(text, ("visit", "meeting")) == [("meeting_held", "PE")]


def test_a_meeting_of_the_forum_told_of():
    """Whoever chairs it was not met."""
    text = (
        "Minister Omarov led a delegation at the session of the Council of Europe Committee of Ministers in Nicosia. "
        "The meeting, chaired by Foreign Minister of Cyprus Ana Soto, dealt with migration."
    )
    assert told(text, ("forum", "meeting")) == [("forum_attended", "COE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Rey of Spain is here. The Spanish and Peruvian teams held a meeting on Monday.", []),
        ("Minister Rey of Spain is here. The Kazakh and Spanish teams held a meeting on Monday.", ["ES"]),
        ("President Omarov received Minister Rey of Spain before a meeting of donor countries in Lima.", ["ES"]),
        ("President Omarov received the support of the leaders of Spain.", []),
        ("President Omarov received the leaders of Spain.", ["ES"]),
        (
            (
                "Minister Serik met with Minister Rey of Spain on the sidelines of the ministers' meetings hosted by "
                "the Organization of American States."
            ),
            ["ES"],
        ),
        (
            (
                "Minister Serik reached Lima on Monday. He was received by Deputy Minister of Peru Ana Ruiz; and the "
                "Chief of State Protocol, Juan Soto."
            ),
            [],
        ),
        ("Minister Serik was received by Deputy Minister of Peru Ana Ruiz in Lima.", ["PE"]),
        ("The meeting was co-chaired by Ana Ruiz, Minister of Peru and chair of the Board.", []),
    ],
)
def test_with_whom_nobody_of_home_met(text, expected):
    """Others had talks, sent help, stood at the airport, or were hosts of something else."""
    assert [parties for _, parties in told(text, "meeting_held")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister congratulated his Peruvian colleague on winning the bid to host the COP29 summit.", []),
        ("The Minister said that Kazakhstan will host the COP29 summit in November.", ["UN"]),
        ("Minister Rey came in preparation for a meeting of donor countries, to be held in Lima on 3 November.", []),
        ("Kazakhstan and Peru agreed to hold the talks on a regular basis.", []),
        ("Kazakhstan and Peru agreed to hold talks on this basis.", ["PE"]),
    ],
)
def test_what_others_will_hold(text, expected):
    """Whoever is congratulated on being its host is not home."""
    assert [parties for _, parties in told(text, "meeting_agreed")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Minister Aidos Serik and his Spanish and Peruvian counterparts, Pablo Rey and Ana Ruiz, discussed "
                "ways to reach out to small farmers on both shores of the ocean during their phone talks on Monday."
            ),
            [("call_held", "ES"), ("call_held", "PE")],
        ),
        (
            "Speaking to members of the delegation of Peru, Minister Serik praised its farmers.",
            [("meeting_held", "PE")],
        ),
        ("Speaking of members of the delegation of Peru, Minister Serik praised its farmers.", []),
        ("The message was delivered this evening by the Peruvian minister, Ana Ruiz.", [("meeting_held", "PE")]),
        (
            "On 5 October, Minister Serik will be on a diplomatic mission in Peru.",
            [("visit_agreed", "PE")],
        ),
    ],
)
def test_calls_meetings_and_visits_told_by_what_was_done(text, expected):
    """A call told by what was discussed in it, a meeting by who was spoken to or brought a message, and a journey."""
    assert told(text, ("call", "meeting_held", "visit")) == expected


@pytest.mark.parametrize("verb", ["won't", "can't", "didn't", "wouldn't", "couldn't", "hasn't"])
def test_a_meeting_that_is_denied_in_short(verb):
    """`Won't meet` is no meeting."""
    assert told(f"The President {verb} meet with Minister Rey of Spain on Monday.", "meeting") == []


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("A part of the delegation will later travel to Chile and Spain.", []),
        ("The visit is part of a tour to Kazakhstan, Chile and Spain.", [("visit_paid", "PE")]),
        ("The Kazakh delegation will travel to Chile on Friday.", [("visit_agreed", "CL")]),
    ],
)
def test_where_guests_go_on_to(behind, expected):
    """Guests who were received go on to others, or came on a tour: nobody of home goes there."""
    text = f"A Peruvian delegation led by Senator Ana Ruiz met with President Omarov on Monday. {behind}"
    assert told(text, "visit") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LIMA, May 5 (Steppe) -- Peruvian Undrsecretary Ana Ruiz met with Chilean Deputy Minister Jorge Paz.", []),
        ("LIMA, May 5 (Steppe) -- Peruvian officials and our Minister met with Chilean Minister Jorge Paz.", ["CL"]),
        ("LIMA, May 5 (Steppe) -- Minister Serik Omarov met here with Chilean Deputy Minister Jorge Paz.", ["CL"]),
        ("LIMA, May 5 (Steppe) -- Kazakh envoy Ana Ruiz met with Chilean Deputy Minister Jorge Paz.", ["CL"]),
        ("LIMA, May 5 (Steppe) -- Our ambassador met with Chilean Deputy Minister Jorge Paz on Monday.", ["CL"]),
        ("ASTANA, May 5 (Steppe) -- Minister Serik Omarov met with Chilean Deputy Minister Jorge Paz.", ["CL"]),
        ("LIMA, May 5 - Minister Serik Omarov met with Chilean Deputy Minister Jorge Paz on Monday.", ["CL"]),
    ],
)
def test_an_agency_that_writes_from_abroad_and_not_of_home(text, expected):
    """Whom it tells to have met are others; a ministry's own release need not name home."""
    assert [parties for _, parties in told(text, "meeting_held")] == expected
