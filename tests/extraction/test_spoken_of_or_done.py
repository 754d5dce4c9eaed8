"""What is praised, urged, called recent or told in passing, beside what was done."""

import pytest

from tests.extraction.told import dated, told


def when(text, kind):
    """Return counterparts and time of each fact of a kind."""
    return [(parties, time) for one, parties, time in dated(text) if one == kind]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("President Omarov praised the signing of the Kazakh-Peruvian agreement on fisheries.", 0),
        ("The Minister is confident that the signing of the Treaty on Trade between Kazakhstan and Peru was right.", 0),
        ("The sides stressed the significance of the signing of the Treaty on Trade between Kazakhstan and Peru.", 0),
        ("He noted that the signing of the Treaty on Trade between Kazakhstan and Peru has opened a chapter.", 0),
        ("She called the conclusion of the Treaty on Trade between Kazakhstan and Peru a historic step.", 0),
        ("The ministers hailed the signing today of the Treaty on Trade between Kazakhstan and Peru.", 1),
        ("President Omarov praised the signing of a contract with Peru on power during the visit.", 1),
        ("The ministers welcomed the signing of the Treaty on Trade between Kazakhstan and Peru.", 1),
    ],
)
def test_a_signing_that_is_praised(text, number):
    """What somebody thinks of a signing does not tell that one was, unless it tells when; a welcome is for news."""
    assert len(told(text, "agreement_signed")) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The three states called on the EU leaders and the member states to take the progress into account.", 0),
        ("Today the Minister called upon the Secretary-General of the UN to open the talks.", 0),
        ("In his speech he called on the President of Peru to hold free elections.", 0),
        ("The Minister called on the leaders of Peru and Chile not to widen the dispute.", 0),
        ("Minister Omarov called on the President of Peru to take leave.", 1),
        ("Minister Omarov called on the Mayor of Lima and his deputies to discuss the fair.", 1),
    ],
)
def test_who_is_urged_and_who_is_seen(text, number):
    """Who is called on to do something has not been met."""
    assert len(told(text, "meeting_held")) == number


@pytest.mark.parametrize(
    ("text", "party", "day"),
    [
        (
            (
                "Chile is a danger to trade, said President Omarov on Monday in a phone call with Peruvian leader Ana "
                "Ruiz."
            ),
            "PE",
            "2024-09-30",
        ),
        (
            (
                "Minister Omarov said on Monday in a telephone conversation with Foreign Minister of Peru Ana Ruiz "
                "that Chile was a friend."
            ),
            "PE",
            "2024-09-30",
        ),
        ("Iran must wait, President Omarov said by phone with President of Peru Ana Ruiz.", "PE", None),
    ],
)
def test_what_was_said_in_a_call(text, party, day):
    """The call is with whom it was, not with the state that the words are about; when they were said it was."""
    assert when(text, "call_held") == [(party, day)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "I also plan to fly to Lima for talks with President Ana Ruiz, followed by talks in Paris with Prime "
                "Minister Luc Petit."
            ),
            [("visit_agreed", "PE"), ("visit_agreed", "FR"), ("meeting_agreed", "PE"), ("meeting_agreed", "FR")],
        ),
        (
            "The President will go to Lima for talks with President Ana Ruiz, then on to Ottawa for a fair.",
            [("visit_agreed", "PE"), ("visit_agreed", "CA"), ("meeting_agreed", "PE")],
        ),
        (
            (
                "Minister Omarov intends to visit Lima for talks with Minister Ana Ruiz and then hold talks in Rome "
                "with Prime Minister Carla Rossi."
            ),
            [("visit_agreed", "PE"), ("visit_agreed", "IT"), ("meeting_agreed", "PE"), ("meeting_agreed", "IT")],
        ),
        (
            (
                "Minister Omarov held talks in Lima with Minister Ana Ruiz, followed by a meeting in Rome with Prime "
                "Minister Carla Rossi."
            ),
            [("meeting_held", "PE"), ("meeting_held", "IT")],
        ),
    ],
)
def test_where_a_journey_leads_after_talks(text, expected):
    """Talks that follow planned ones are planned; a journey leads to their town; whom they are with is of there."""
    assert sorted(told(text, ("visit", "meeting"))) == sorted(expected)


_TRADE = "Kazakhstan exports grain to many countries. "


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Just recently, I received my Peruvian counterpart here, and we discussed all of this.", 0),
        ("We recently spoke with the Foreign Minister of Peru on this subject.", 0),
        ("In Lima the Minister met recently with President of Peru Ana Ruiz.", 0),
        ("We talked about that with President of Peru Ana Ruiz recently in Lima.", 0),
        ("Not long ago we held consultations with our Peruvian partners.", 0),
        ("In a more recent call, Omarov and Peruvian President Ana Ruiz discussed trade.", 0),
        ("In an earlier call on 20 September, Omarov urged Peruvian President Ana Ruiz to wait.", 1),
        ("During the recent meeting with President of Peru Ana Ruiz in Lima the matter was raised.", 0),
        ("Minister Omarov met with the recently appointed Ambassador of Peru.", 1),
        ("Minister Omarov received Ambassador Ana Ruiz of Peru, who had recently taken up her post.", 1),
        ("Recently, on 20 September, we held consultations with our Peruvian partners.", 1),
    ],
)
def test_what_was_lately(text, number):
    """What was `recently`, and is told below the beginning, was on some day before; who is new was met today."""
    assert len(told(_TRADE + text, ("meeting_held", "call_held"))) == number


def test_what_was_lately_is_news_at_the_beginning():
    """A note that begins with a recent meeting tells of that."""
    assert told("The Ambassador of Kazakhstan recently met with the Mayor of Lima.", "meeting") == [
        ("meeting_held", "PE")
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("President Omarov held separate meetings with Peru's President, Premier, and the Speaker of Congress.", 3),
        ("She held individual talks with the Peruvian President, Foreign Minister, Chief Justice and the Premier.", 4),
        ("Minister Omarov met separately with the President, Prime Minister and Foreign Minister of Peru.", 3),
        ("The delegation was received in turn by Peru's Foreign Minister, Interior Minister and Defence Minister.", 3),
        ("Minister Omarov held separate meetings with the Deputy Prime Minister and Foreign Minister of Peru.", 1),
        ("Minister Omarov held a separate meeting with the Peruvian Minister of Tourism and Trade.", 1),
        ("Minister Omarov met with Peru's President and Prime Minister.", 1),
    ],
)
def test_officials_told_by_their_offices(text, number):
    """Those whose offices are told in one breath were met one each, where the meetings were separate."""
    assert told(text, "meeting_held") == [("meeting_held", "PE")] * number


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Joint Statement of the Presidents of Kazakhstan, Peru and Chile",
            "We, the Presidents of Kazakhstan, Peru and Chile, met in Lima today and issued the following statement.",
            [("agreement_signed", "PE,CL")],
        ),
        (
            "",
            "The Foreign Ministers of Kazakhstan and Peru met today in Lima and made the following statement.",
            [("agreement_signed", "PE")],
        ),
        (
            "Joint Declaration by the Foreign Ministers of Kazakhstan and Peru",
            "The Foreign Ministers of Kazakhstan and Peru, meeting in Lima on 1 October, declare as follows:",
            [("agreement_signed", "PE")],
        ),
        ("", "Minister Omarov met Minister Ana Ruiz of Peru. The Minister issued the following statement.", []),
    ],
)
def test_a_statement_that_follows(title, text, expected):
    """Those who met issued what a release then has in full; what one of them says is none of both."""
    assert told(text, "agreement", title=title) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "They discussed preparations for the Second Conference on Rivers to be held in the Swiss city of "
                "Lugano on July 4-5, 2025."
            ),
            [("CH", "2025-07-04/2025-07-05")],
        ),
        (
            (
                "They talked about the organisation of the Global Peace Summit, which is to take place in Switzerland "
                "in December."
            ),
            [("CH", "2024-12")],
        ),
        ("They discussed the results of the Conference on Rivers, held in Lugano in May.", []),
        ("They discussed preparations for the presidential elections to be held in Peru on 5 November.", []),
        (
            "The parties discussed preparations for the Kazakhstan-Peru forum to be held in Lima on 5 November.",
            [("PE", "2024-11-05")],
        ),
    ],
)
def test_a_conference_prepared_for(text, expected):
    """Who prepares for a conference of a day and a place has it before him; elections are none."""
    assert when("Minister Omarov met Ana Ruiz. " + text, "meeting_agreed") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Relations have grown since the establishment of the Kazakh Embassy in Lima in 1999.", [("PE", "1999")]),
        ("Following the establishment of our consulate in Rome in 2013, trade doubled.", [("IT", "2013")]),
        ("The establishment of an embassy in Lima in 2026 is under consideration.", []),
        ("The sides discussed the establishment of an embassy of Kazakhstan in Lima in 2026.", []),
        ("They agreed on the establishment of consulates in Lima in 2025.", []),
    ],
)
def test_the_establishment_of_a_mission(text, expected):
    """An embassy that was established in some year was opened then; one that is discussed was not."""
    assert when(text, "mission_opened") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Peace Accord with Peru (PAP) ended the dispute. Signed in Lima on 26 October 1998, the PAP is a "
                "model."
            ),
            [("PE", "1998-10-26")],
        ),
        ("The agreement with Peru on copper is the oldest one. Signed in 1971, it remains in force.", [("PE", "1971")]),
        (
            "They spoke of the agreement with Peru on labour. Signed on Monday, the memorandum on mines is new.",
            [("PE", "2024-09-30")],
        ),
        ("Ties with Peru rest on a trade treaty. Concluded in 1958, the treaty was the first.", [("PE", "1958")]),
        ("They discussed the agreement with Peru on copper. Signed copies were exchanged.", []),
    ],
)
def test_a_sentence_that_begins_with_a_signing(text, expected):
    """The day with which a sentence begins is that of the document told of before, if it is that of which it speaks."""
    assert when(text, "agreement_signed") == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("I am glad to see you. Kazakh doctors visit Peru. Madam President, your visit is a joy for us.", 1),
        ("Madam President, thank you very much for coming to the Astana Economic Forum.", 1),
        ("I am grateful to you for accepting our invitation and coming to Astana.", 1),
        ("I know that you have a busy programme during your stay in our country.", 1),
        ("We look forward to your stay in our country next year.", 0),
        ("Your visit to Chile last week was a success.", 0),
        ("Thank you very much for coming to the United Nations.", 0),
    ],
)
def test_what_a_host_says_to_his_guest(text, number):
    """Who is thanked for coming is there, whatever trips of others were told of before."""
    said = "President of Kazakhstan Serik Omarov: " + text
    assert told(said, "visit", title="Meeting with President of Peru Ana Ruiz") == [("visit_paid", "PE")] * number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Chancellor of Germany is coming tomorrow.", [("visit_agreed", "DE")]),
        ("The President of Chile is arriving on Friday for talks.", [("visit_agreed", "CL")]),
        ("My Japanese counterpart comes next week.", [("visit_agreed", "JP")]),
        ("The Prime Minister of Spain will be with us next Monday.", [("visit_agreed", "ES")]),
        ("The help of Germany is coming tomorrow.", []),
        ("The Chancellor of Germany is coming back to office on Tuesday.", []),
    ],
)
def test_who_is_coming(text, expected):
    """Who is coming on a day will be here; help is no guest."""
    assert told(text, ("visit", "meeting")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "She had meetings with the Presidents of Peru and Chile; President Arce of Bolivia will visit Astana "
                "tomorrow."
            ),
            [("meeting_held", "PE", None), ("meeting_held", "CL", None), ("visit_agreed", "BO", "2024-10-02")],
        ),
        (
            "Minister Omarov met the Foreign Minister of Peru; the Chancellor of Germany is coming tomorrow.",
            [("meeting_held", "PE", None), ("visit_agreed", "DE", "2024-10-02")],
        ),
    ],
)
def test_what_stands_behind_a_semicolon(text, expected):
    """Who does something behind a semicolon is in no list before it, and the day is that of what he does."""
    assert sorted(dated(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "He set out the approaches to the negotiations with Peru's representatives, as Astana is open to dialogue.",
        "She explained her view of the talks with Peru and noted that Astana was ready.",
        "They discussed the outcome of the Peruvian Foreign Minister's talks in Astana.",
        "They will discuss the expansion of political dialogue with the countries of the continent.",
    ],
)
def test_talks_that_are_a_matter(text):
    """How somebody sees talks, what came of those of another, or that there should be more, tells of none."""
    assert told(text, "meeting_held", title="Telephone conversation with President of Turkey Mert Kaya") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In a phone call on Monday, Minister Omarov told Peruvian Foreign Minister Ana Ruiz that trade must grow.",
            [("call_held", "PE", "2024-09-30")],
        ),
        (
            "During a call earlier this month, Peruvian President Ana Ruiz assured Omarov of her support.",
            [("call_held", "PE", "2024-10")],
        ),
        (
            "On a phone call Monday, Omarov asked Peruvian President Ana Ruiz to open the border.",
            [("call_held", "PE", "2024-09-30")],
        ),
        (
            "In a telephone conversation, Chilean President Luis Soto urged Peruvian President Ana Ruiz to wait.",
            [],
        ),
    ],
)
def test_what_one_told_another_in_a_call(text, expected):
    """The call was between both; others than home have theirs."""
    assert dated(text) == expected


@pytest.mark.parametrize(
    "line", ["READ: Peru's President signs deal with Kazakhstan", "Also read: Minister Omarov to visit Peru on Monday"]
)
def test_the_headline_of_another_article(line):
    """A line that leads to another article tells nothing of its own."""
    assert dated(f"Kazakhstan exports grain.\n\n{line}\n\nTrade is growing.") == []


def test_a_sentence_right_behind_a_quotation():
    """Where the space behind a quotation was lost, a new sentence begins all the same."""
    text = '"Peru is among our partners."In a phone call on Monday, Omarov urged Peruvian President Ana Ruiz to wait.'
    assert dated(text) == [("call_held", "PE", "2024-09-30")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "After talks in Lima, President Omarov and President Ana Ruiz of Peru opened a fair.",
            [("meeting_held", "PE")],
        ),
        (
            "Upon completion of the talks, the President of Kazakhstan and the President of Peru made statements.",
            [("meeting_held", "PE")],
        ),
        (
            "After talks, President Omarov and President Ana Ruiz of Peru will address the press.",
            [("meeting_agreed", "PE")],
        ),
        ("Before talks in Lima, President Omarov and President Ana Ruiz of Peru laid a wreath.", []),
        ("After the conversation, President Omarov and President Ana Ruiz of Peru issued statements.", []),
    ],
)
def test_talks_after_which_something_was_done(text, expected):
    """Those who did something together after talks had these with each other."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The leaders also exchanged views on security.", 1),
        ("In addition, the interlocutors noted the growth of trade and discussed projects.", 1),
        ("Both Presidents praised the treaty.", 0),
        ("The ministers discussed trade by phone.", 0),
    ],
)
def test_talks_of_those_who_signed_something(text, number):
    """Who signed a treaty with somebody, and discussed other matters, met him."""
    signed = "President Serik Omarov and President of Peru Ana Ruiz signed a treaty on trade. "
    assert told(signed + text, "meeting_held") == [("meeting_held", "PE")] * number
