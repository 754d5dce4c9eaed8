"""Meetings and calls, as releases word them."""

import pytest

from tests.extraction.told import days, facts, told


def met(text, **release):
    """Return the meetings that a text tells of, held and planned."""
    return told(text, "meeting", **release)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister will meet with Foreign Ministers Albares of Spain, Braže of Latvia and Budrys of Lithuania.",
            [("meeting_agreed", "ES"), ("meeting_agreed", "LV"), ("meeting_agreed", "LT")],
        ),
        (
            "The Minister met his counterparts from Spain, Latvia and Japan.",
            [("meeting_held", "ES"), ("meeting_held", "LV"), ("meeting_held", "JP")],
        ),
        (
            "The Minister had talks with, among others, the Foreign Ministers of Peru and Chile.",
            [("meeting_held", "PE"), ("meeting_held", "CL")],
        ),
        (
            "The Minister will be received by President of Italy Sergio Mattarella and Minister Antonio Tajani.",
            [("meeting_agreed", "IT"), ("meeting_agreed", "IT")],
        ),
    ],
)
def test_those_met_in_turn(text, expected):
    """What is planned, and what is told of counterparts without names, is one meeting each."""
    assert met(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Prime Minister spoke of trade at a reception for Foreign Minister of Spain José Albares in Astana.",
        "When the Minister received him in Astana, Ambassador of Spain Luis Martínez spoke of trade.",
        "The Minister received the message from Luis Martínez, Spain's ambassador, during a meeting in Astana.",
        "The Minister attended a dinner hosted by Foreign Minister of Spain José Albares.",
        "The Minister was received in audience by King Felipe of Spain.",
        "The Minister was hosted to dinner by Foreign Minister of Spain José Albares.",
        "The President received, at the Palace of the Nation in Astana, Ambassador of Spain Luis Martínez.",
        "The Minister received a courtesy call from Ambassador of Spain Luis Martínez.",
        "Ambassador of Spain Luis Martínez, who paid him a courtesy call, conveyed greetings to the President.",
        "The President bade farewell to the outgoing Ambassador of Spain, Luis Martínez.",
        "The Minister welcomed Foreign Minister of Spain José Albares to Astana for talks.",
        "The President welcomed Prime Minister of Spain Pedro Zapata to the Presidential Palace.",
        "The President said goodbye to the Ambassador of Spain, Luis Martínez.",
        "The Minister met yesterday, at the headquarters of the Ministry, the Foreign Minister of Spain, José Albares.",
        "The Minister had a short exchange with Spanish Foreign Minister José Albares on the margins of the forum.",
        "Among those whom he met were the Foreign Minister of Spain, José Albares.",
        "The Minister had a video call with Foreign Minister of Spain José Albares.",
        "The Minister held a video conference on trade with Foreign Minister of Spain José Albares.",
        "The Minister spoke today in Rome with Foreign Minister of Spain José Albares.",
        "The Minister talked today with Foreign Minister of Spain José Albares at a meeting in Rome.",
        "The President received a courtesy call at the Ministry from Ambassador of Spain Luis Martínez.",
        (
            "A delegation led by Chairman of the Spanish Senate Luis Martínez, on a visit to our country, was "
            "received by the Minister."
        ),
        "The President granted an audience on Tuesday to Luis Martínez, Director within the Foreign Ministry of Spain.",
        "The Minister held a working meeting with his peer from Spain, José Albares, during the summit.",
        "With the Spanish Foreign Minister, José Albares, she took stock of cooperation.",
    ],
)
def test_meetings_told_in_passing(text):
    """A reception for a guest, an audience, a courtesy call, a farewell, a message handed over during a meeting."""
    assert met(text) == [("meeting_held", "ES")]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister attended the summit on oceans, hosted by President of Spain Pedro Sánchez.",
        "The Minister spoke at a reception for the diplomatic corps.",
        "In the afternoon the Minister and Foreign Minister of Spain José Albares will speak at a discussion on trade.",
        "Has the Minister spoken with his Spanish counterpart? I have always said that talks and terror are apart.",
        "We call on all parties to return to talks with the European Union.",
        "Talks with Spanish authorities on vaccination certificates are ongoing.",
        "The talks between Kazakhstan and Spain will be rescheduled.",
        "The Kazakhstan-Spain Symposium on Law was opened by the Minister.",
        "The Minister took part in a panel discussion with Spanish Deputy Minister Luis Pérez.",
    ],
)
def test_no_meetings(text):
    """A summit that somebody hosts, a reception for many, a public discussion, a question, a wish are no meetings."""
    assert met(text) == []


def test_guest_and_the_officials_of_home():
    """Officials whose state is not told are those of home, also beside somebody of an organisation."""
    text = (
        "While in Astana, Foreign Minister Annalena Baerbock of Germany is also to meet the Prime Minister, "
        "as well as the Director of UNESCO."
    )
    assert met(text) == [("meeting_agreed", "DE")]


def test_officials_where_the_traveller_goes():
    """Those whom a traveller will meet are of the country that the sentence leads to."""
    text = "The President will also visit Spain, where he will meet Prime Minister Pedro Zapata."
    assert met(text) == [("meeting_agreed", "ES")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Spanish Foreign Minister José Albares called Foreign Minister Murat Nurtleu to discuss trade.", ["ES"]),
        (
            "Spanish and Latvian Foreign Ministers José Albares and Baiba Braže called Minister Murat Nurtleu today.",
            ["ES", "LV"],
        ),
        ("Murat Nurtleu was rung up by Spanish Foreign Minister José Albares.", ["ES"]),
        ("The first call that the Minister made was to Foreign Minister of Spain José Albares.", ["ES"]),
        ("Foreign Minister Murat Nurtleu called Spanish Foreign Minister José Albares a friend.", []),
        ("The Minister repeated his call to the Spanish side to join the treaty.", []),
    ],
)
def test_calls(text, expected):
    """To call somebody is a conversation; to call somebody something, or to call for it, is none."""
    assert [parties for _, parties in told(text, "call")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister met with ambassadors new to the capital: the Ambassador of Spain, Luis Pérez; "
                "the Ambassador of Italy, Marco Rossi."
            ),
            [("meeting_held", "ES,IT")],
        ),
        (
            (
                "The Minister will have meetings with these counterparts:\n\n- Foreign Minister of Spain José Albares\n"
                "- Foreign Minister of Italy Antonio Tajani"
            ),
            [("meeting_agreed", "ES"), ("meeting_agreed", "IT")],
        ),
        (
            (
                "He hosted some heads of state for a meeting on trade.\n\nThose who attended the meeting were "
                "John Mahama (Ghana) and Azali Assoumani (Comoros)."
            ),
            [("meeting_held", "GH,KM")],
        ),
    ],
)
def test_groups_named_afterwards(text, expected):
    """Behind a colon, in a list, or in the next sentence stands whom a meeting was with."""
    assert met(text) == expected


def test_a_meeting_of_the_title_is_not_the_session_to_come():
    """The title tells of a meeting that the text only talks about; the commission to come is another."""
    text = "Trade was discussed. An intergovernmental commission will convene in Algiers before the end of the year."
    found = told(text, "meeting", title="Meeting with Minister of Energy of Algeria")
    assert sorted(found) == [("meeting_agreed", "DZ"), ("meeting_held", "DZ")]


def test_a_meeting_told_again_without_its_sides():
    """Views that the two ministers exchanged are those of the meeting told before, also where it was long ago."""
    text = (
        "Kazakhstan hosted consultations with Chile on 1 September. The meeting was chaired by the two deputies. "
        "The two ministers exchanged views on trade."
    )
    assert met(text) == [("meeting_held", "CL")]


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry denies reports that the Minister met with the Foreign Minister of Iran Abbas Araghchi in Doha.",
        "The spokesman dismissed as false the rumours of talks between the President and the President of Iran.",
    ],
)
def test_what_is_denied_did_not_happen(text):
    """A meeting of which reports are denied is none."""
    assert met(text) == []


@pytest.mark.parametrize(
    "further",
    [
        "The Minister was also received by the Speaker of the Senate of Chile Ana Rojas.",
        "On the same day the Minister met with the Speaker of the Senate of Chile Ana Rojas.",
        "The Minister later called on the Speaker of the Senate of Chile Ana Rojas.",
    ],
)
def test_a_further_meeting_is_one_more(further):
    """After consultations of two ministries, a meeting told with `also` or `later` is another."""
    text = f"Consultations of the foreign ministries of Kazakhstan and Chile were held in Santiago today. {further}"
    assert met(text) == [("meeting_held", "CL")] * 2


def test_two_meetings_of_one_sentence():
    """A counterpart without a name and a king are met one after the other; both are to come."""
    text = "In Amman the Minister will hold talks with his Jordanian counterpart and be received by King Abdullah II."
    assert met(text) == [("meeting_agreed", "JO")] * 2


def test_one_after_the_other():
    """Those met first, then and later were not in one room."""
    text = (
        "The Minister met today with Ambassador of Spain Luis Pérez, then with UN Special Coordinator Ann Berg, and "
        "later with a delegation from the World Bank headed by Regional Director Raj Kumar."
    )
    assert met(text) == [("meeting_held", "ES"), ("meeting_held", "UN"), ("meeting_held", "WB")]


@pytest.mark.parametrize(
    "text",
    [
        "The Prime Minister hosted lunch on Wednesday for a delegation of the Thai Senate led by its head Somsak Dee.",
        "The Prime Minister hosted a dinner in honour of the President of the Senate of Thailand Somsak Dee.",
    ],
)
def test_a_meal_for_a_guest(text):
    """Who gives a meal for somebody meets him."""
    assert met(text) == [("meeting_held", "TH")]


def test_a_meeting_of_many_to_come():
    """However long the list of those who meet, the words behind it tell that they will."""
    text = (
        "The meeting of the foreign ministers of Kazakhstan, Iran, Russia and Azerbaijan is to be held on 18 October."
    )
    assert met(text) == [("meeting_agreed", "IR,RU,AZ")]


@pytest.mark.parametrize(
    "text",
    [
        "The Kazakh and Peruvian premiers agreed to bring their nations closer at their talks in Lima this morning.",
        "The Presidents of Kazakhstan and Peru agreed to open new routes, during their official talks on Monday.",
    ],
)
def test_talks_of_those_who_act(text):
    """Whose talks they were tells who acts in the sentence, though the release goes on to tell of plans."""
    text += " The President accepted an invitation to visit Chile in 2025."
    assert told(text, "meeting_held") == [("meeting_held", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Director Aidos Serik received the Foreign Minister of Peru Ana Ruiz upon her arrival in Astana.", []),
        ("Director Aidos Serik received the Foreign Minister of Peru Ana Ruiz on his arrival on Monday.", []),
        ("The Minister received the Foreign Minister of Peru Ana Ruiz after her arrival in Astana.", ["PE"]),
        ("The Minister informed Ana Ruiz of Chile of the recent Kazakhstan-Peru summit talks.", []),
        ("The Kazakhstan-Peru consultations were held in Astana on Monday.", ["PE"]),
        ("The Minister and the Foreign Minister of the Republic of Guinea Bissau Ana Silva met in Lima.", ["GW"]),
    ],
)
def test_welcomes_and_talks_spoken_of(text, expected):
    """Who is received on arrival has only come, and the recent talks of two are spoken of."""
    assert [parties for _, parties in told(text, "meeting_held")] == expected


def test_the_latter_is_who_was_met():
    """What the latter came to attend is nothing that home attended."""
    text = (
        "The Minister met the Foreign Minister of Peru Ana Ruiz, as the latter was in Astana to attend the OSCE Summit."
    )
    assert told(text, "") == [("meeting_held", "PE")]


def test_what_was_signed_after_talks():
    """Talks after which something was signed are over, whatever that will do."""
    text = "The package of documents signed after the Kazakh-Peruvian negotiations in Astana will strengthen trade."
    assert told(text, "meeting") == [("meeting_held", "PE")]


def test_a_call_and_talks_of_another_day():
    """Talks with whom somebody phoned yesterday are another event when they have a day of their own."""
    text = (
        "On 30 September the Minister held a telephone conversation with the Foreign Minister of Peru Ana Ruiz. On 8 "
        "March 2023, after talks with the Foreign Minister of Peru Ana Ruiz in Astana, he spoke to the press."
    )
    assert told(text, "") == [("call_held", "PE"), ("meeting_held", "PE")]


def test_what_was_discussed_by_telephone():
    """Those who discussed something during a telephone call did not meet."""
    text = "President Aidos Serik and President Ana Ruiz of Peru discussed trade during a phone call today."
    assert told(text, "") == [("call_held", "PE")]


def test_officials_who_receive_somebody_one_after_the_other():
    """`Was received by A and B` is a meeting with each of them."""
    text = "The Minister was received by President of Chile Juan Soto and Speaker of the Senate of Chile Ana Rojas."
    assert met(text) == [("meeting_held", "CL")] * 2


def test_a_meeting_with_leaders_of_no_state_in_particular():
    """`Leaders of a number of countries` are nobody whom a calendar could name."""
    assert met("In Glasgow the Minister had meetings with leaders of a number of countries.") == []


def test_a_number_before_a_name_ends_a_sentence():
    """After `for 2022-2024.` another sentence begins, though with a name."""
    text = "The Minister met the Foreign Minister of Chile Juan Soto in 2024. Ana Rojas of Peru was told in May 2023."
    assert met(text) == [("meeting_held", "CL")]


@pytest.mark.parametrize(
    "text",
    [
        "Vice Minister Serik Akhmetov and his Chilean counterpart Juan Soto co-chaired the round of consultations.",
        "The meeting was co-chaired by Minister Serik Akhmetov and Foreign Minister of Chile Juan Soto.",
        "Trade was the focus of the talks the Minister held with his Chilean counterpart in Lima.",
        "The Minister took the opportunity to meet with Foreign Minister of Chile Juan Soto.",
        "It was a pleasure to meet Foreign Minister of Chile Juan Soto in Lima.",
        "Delighted to receive Foreign Minister of Chile Juan Soto today.",
        "The Joint Commission held its sixth session in Lima on 10 September. The Chilean side was led by Juan Soto.",
        "The President hosted a bipartisan delegation of Chilean Senators.",
        "The President welcomed President of Chile Juan Soto to the Akorda Palace.",
        "A regular meeting of the working groups of the Kazakh and Chilean government delegations ended in Astana.",
        "The political directors of the foreign ministries of Kazakhstan and Chile gathered in Lima.",
        "The President received a parliamentary delegation from Chile.",
        "The Minister met with Juan Soto, Senior Adviser to the Chilean President.",
    ],
)
def test_meetings_that_were_chaired_enjoyed_or_with_a_delegation(text):
    """Chairing talks together, having had the honour, and receiving a delegation or an adviser are meetings."""
    assert met(text) == [("meeting_held", "CL")]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister would be pleased to meet Foreign Minister of Chile Juan Soto.",
        "The Minister would welcome the opportunity to meet Foreign Minister of Chile Juan Soto.",
        "Minister Serik Akhmetov and Foreign Minister of Chile Juan Soto attended a press conference.",
        "The Minister visited Chile on 28 September. In Santiago, he met with representatives of the Kazakh community.",
        "In Santiago, the Minister held meetings with leading companies.",
        "In Santiago, the Minister met with the CEO of Codelco.",
        "In Santiago, the Minister held bilateral meetings with the heads of foreign delegations.",
        "The Permanent Representative delivered a statement at the meeting of the OSCE Permanent Council.",
        "The Joint Commission meets every year.",
        "The Minister welcomed the efforts of the President of Chile to open an office in Astana.",
    ],
)
def test_what_is_no_meeting_with_a_state(text):
    """Wishes, companies, compatriots and gatherings are no meetings of two states."""
    assert met(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Last time we met here on 10 February.", "2024-02-10"),
        ("Since our meeting in Lima in May, trade has grown.", "2024-05"),
        ("The Intergovernmental Commission met in Lima in May.", "2024-05"),
    ],
)
def test_a_greeting_recalls_an_earlier_meeting(text, expected):
    """What is recalled at a meeting is another than the one that the title tells of."""
    title = "Meeting with President of Chile Juan Soto"
    assert days(text, "meeting_held", title=title) == [expected, None]


def test_we_met_others():
    """Whom `we met` names is somebody else, or a crowd."""
    title = "Meeting with President of Chile Juan Soto"
    assert days("We met many people in 2022.", "meeting_held", title=title) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister was received at the airport by Foreign Minister of Chile Juan Soto.",
        "The Minister was met at Santiago airport by Deputy Minister of Chile Juan Soto.",
    ],
)
def test_a_welcome_at_an_airport_is_no_meeting(text):
    """Who is welcomed at an airport is on a visit; the meeting comes after."""
    assert met(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Prime Minister will hold talks with his counterpart, Prime Minister of Chile Juan Soto.", ["CL"]),
        ("The Minister met his counterparts, the Foreign Ministers of Peru and Chile.", ["PE", "CL"]),
        ("The Minister will visit Chile for the APEC summit and meet his counterparts on its margins.", ["APEC"]),
    ],
)
def test_counterparts_who_are_told_behind(text, expected):
    """Who counterparts are stands behind a comma; where nothing tells, they are of no state in particular."""
    assert [parties for _, parties in met(text)] == expected


def test_two_with_one_first_name():
    """A guest who met Aidos Serik and later Aidos Nurlan met two."""
    text = (
        "Assistant Minister of Chile Wei Lu called on Vice Minister Aidos Serik on Monday. "
        "Earlier, Mr. Lu met Minister Aidos Nurlan. Mr. Lu is visiting Kazakhstan from 29 September to 2 October."
    )
    assert told(text, "") == [("meeting_held", "CL"), ("meeting_held", "CL"), ("visit_paid", "CL")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "On Monday the Minister met his Spanish colleague, José Albares, and in the afternoon the Minister "
                "of Peru, Ana Torres."
            ),
            [("meeting_held", "ES"), ("meeting_held", "PE")],
        ),
        (
            "The Minister received the President of Spain on Monday, and on Tuesday the Minister visited a school.",
            [("meeting_held", "ES")],
        ),
        (
            (
                "The Minister received afterwards, each on his own, the Ambassador of Spain, Luis Vega, and Ambassador "
                "of Peru, Ana Soto."
            ),
            [("meeting_held", "ES"), ("meeting_held", "PE")],
        ),
        (
            (
                "With President of Spain Ana Ruiz, Kassym-Jomart Tokayev agreed to widen trade, and with President "
                "of Peru Luis Soto he went over the agenda."
            ),
            [("meeting_held", "ES"), ("meeting_held", "PE")],
        ),
        (
            "The Minister held talks with his counterparts from Spain, José Albares, Peru, Ana Torres, and Malta.",
            [("meeting_held", "ES"), ("meeting_held", "PE"), ("meeting_held", "MT")],
        ),
    ],
)
def test_several_told_in_one_breath(text, expected):
    """Each of them is a meeting."""
    assert met(text) == expected


def test_talks_named_after_their_sides():
    """`The A-B-C meeting` is one of three, and another than `the A-B meeting`."""
    text = (
        "The Kazakhstan-Spain Foreign Ministers' Meeting was held in Madrid. "
        "The Kazakhstan-Spain-Peru summit was held there too."
    )
    assert met(text) == [("meeting_held", "ES"), ("meeting_held", "ES,PE")]


def test_a_guest_who_met_two():
    """What a guest did with each of two officials of home is a meeting each."""
    text = (
        "President Kassym-Jomart Tokayev received Deputy Prime Minister of Spain Ana Ruiz on Monday. "
        "Earlier, Deputy Prime Minister Ruiz held talks with Prime Minister Olzhas Bektenov."
    )
    assert met(text) == [("meeting_held", "ES")] * 2


@pytest.mark.parametrize(
    ("text", "party"),
    [("The Minister met Foreign Minister Israel Katz.", "IL"), ("The Minister met Luís Montenegro of Portugal.", "PT")],
)
def test_names_that_are_of_states_too(text, party):
    """Israel Katz is a person, and Luís Montenegro has nothing to do with Montenegro."""
    assert met(text) == [("meeting_held", party)]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister was met at the airport by the Foreign Minister of Spain, José Albares.",
        "It is a pleasure for us to welcome Foreign Minister of Spain José Albares.",
        "The ministers discussed energy, transport and relations with Spain.",
        "While in Madrid, the Minister met with several of his counterparts.",
    ],
)
def test_no_meeting(text):
    """A welcome at an airport or in a speech, a topic that has `with` in it, counterparts of no state."""
    assert met(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Minister will be meeting Foreign Minister of Spain José Albares in Madrid.",
        "Talks with Foreign Minister of Spain José Albares are on the agenda in Madrid.",
        "Next week the Minister will welcome Foreign Minister of Spain José Albares in Astana.",
        "A meeting is also planned with Foreign Minister of Spain José Albares.",
    ],
)
def test_meetings_to_come(text):
    """A progressive, an agenda and a welcome that is yet to come."""
    assert met(text) == [("meeting_agreed", "ES")]


def test_a_release_written_abroad():
    """Whom a traveller meets, and of whom nothing is told, is of the country that the release is written from."""
    text = (
        "MADRID, 1 October (Kazinform) - Minister Aidos Serik paid a courtesy call on President Ana Ruiz at the Palace."
    )
    assert met(text) == [("meeting_held", "ES")]


def test_a_heading_that_tells_where():
    """What stands under `2. Spain (1-2 October)` was there."""
    text = (
        "1. Peru\n\nThe Minister saw a mine.\n\n2. Spain (30 September)\n\nThe Minister called on President Ana Ruiz."
    )
    assert met(text) == [("meeting_held", "ES")]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("The Minister negotiated in Valletta with Foreign Minister of Malta Ian Borg.", [("meeting_held", "MT")]),
        ("The agreement negotiated with Malta entered into force.", []),
        ("The Minister negotiated a trade agreement with Malta.", []),
    ],
)
def test_negotiating_with_somebody(text, events):
    """One negotiates with a person when one meets; with a state a document may be negotiated for years."""
    assert told(text, "meeting") == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "They signed a memorandum on consultations between the foreign ministries of Kazakhstan and Malta.",
            [],
        ),
        ("A memorandum establishing a strategic dialogue between Kazakhstan and Malta was signed.", []),
        ("A protocol was signed after consultations between Kazakhstan and Malta.", [("meeting_held", "MT")]),
        (
            "They signed a pact on trade, and consultations with Malta will resume in November.",
            [("meeting_agreed", "MT")],
        ),
    ],
)
def test_talks_that_a_document_provides_for(text, events):
    """A memorandum on consultations is about talks to be held for years; none has been held by it."""
    assert told(text, "meeting") == events


def test_separately_with_another():
    """`And, separately, with` tells of one more meeting."""
    text = "The Minister met by video with Minister of Chile Juan Soto and, separately, with Minister of Peru Ana Ruiz."
    assert [parties for _, parties in met(text)] == ["CL", "PE"]


def test_a_number_of_meetings():
    """`A number of meetings` are those that the next sentence tells, one by one; a town tells nobody's state."""
    text = (
        "The Minister held a number of meetings within the framework of the Antalya Diplomacy Forum. "
        "Minister Serik Akhmetov met with Minister of Chile Juan Soto, Minister of Peru Ana Ruiz and Secretary-General "
        "of the OTS Kubanychbek Omuraliev."
    )
    title = "Minister meets counterparts in Antalya"
    assert [parties for _, parties in met(text, title=title)] == ["CL", "PE", "OTS"]


def test_the_day_on_which_something_was_announced():
    """It is not the day that the release is about."""
    text = (
        "The Minister met Foreign Minister of Spain José Albares. They spoke of the truce announced on Monday. "
        "The Minister also met Foreign Minister of Peru Ana Torres."
    )
    assert days(text, "meeting_held") == [None, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The President was the guest of the Prime Minister of Spain.", [("meeting_held", "ES")]),
        ("The President will be the guest of the Prime Minister of Spain.", [("meeting_agreed", "ES")]),
        ("The Prime Minister of Spain was the guest of honour of the festival.", []),
        (
            "A treaty was signed with Prime Minister of Japan Fumio Sato, with whom the President discussed energy.",
            [("meeting_held", "JP")],
        ),
        ("The Minister telephoned Minister of Spain José Albares, with whom he discussed trade.", []),
        (
            (
                "He spoke of the contacts which he held on Sunday with the Foreign Minister of Spain, José Albares, "
                "on trade, and with the Secretary General of NATO, Mark Rutte."
            ),
            [("meeting_held", "ES"), ("meeting_held", "NATO")],
        ),
        (
            (
                "The Minister met the President of Spain, Juan Soto, to whom he confirmed a gift of 1.5 million books, "
                "and the Director-General of UNESCO, Ana Ruiz, who had come from Paris."
            ),
            [("meeting_held", "ES"), ("meeting_held", "UNESCO")],
        ),
        (
            (
                "The Minister met the President of Spain, to whom he gave books, and the Director-General of "
                "UNESCO praised it."
            ),
            [("meeting_held", "ES")],
        ),
        ("The message of the King of Spain was received by the Minister.", []),
        ("The President is to confer with the Prime Minister of Spain.", [("meeting_agreed", "ES")]),
    ],
)
def test_meetings_told_by_what_surrounds_them(text, expected):
    """Being a guest, what was discussed with whom, and contacts held are meetings; a message received is none."""
    assert met(text) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Joint Committee met for the last time in 2013.", ["2013"]),
        ("The Commission, which had not met in person since July 2018, will become a council.", ["2018-07"]),
        ("The two leaders had last met in Lyon on 10 October 2019.", ["2019-10-10"]),
        ("The Commission had not met in May 2018.", []),
        ("The Commission met for the last time.", []),
    ],
)
def test_when_they_met_last(sentence, expected):
    """The last time, and that since when there has been none, is a meeting of the two sides that is told of."""
    text = f"The Minister received Foreign Minister of Spain José Albares. {sentence}"
    assert [day for day in days(text, "meeting_held") if day] == expected


def test_talks_at_whose_end_something_was_signed():
    """What happened at the end of the talks tells that they took place; to open negotiations is to hold none yet."""
    text = "Minister Aidos Serik and Foreign Minister of Spain José Albares signed it at the end of the official talks."
    assert met(text) == [("meeting_held", "ES")]
    assert met("The two sides, Kazakhstan and Spain, decided to open negotiations on trade.") == []


def test_what_was_brought_to_whom():
    """`To whom she brought a message` behind who received a guest does not make the reception a plan."""
    text = "The Spanish official was received in audience by President Murat Serikov, to whom she brought a message."
    assert met(text) == [("meeting_held", "ES")]


def test_an_official_of_the_country_and_one_of_an_organisation():
    """Of two whom a traveller met, one of an organisation, the other one is of the country."""
    text = "In Nairobi Minister Aidos Serik met Secretary John Otieno and the Director-General of UNESCO, Ana Ruiz."
    assert met(text) == [("meeting_held", "KE"), ("meeting_held", "UNESCO")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            (
                "The Minister met the King of Spain on Monday, and this afternoon, before departing, the Minister will "
                "call on the Prime Minister of Peru."
            ),
            ["2024-10-01"],
        ),
        (
            (
                "The Kazakhstan-Peru Dialogue will be held in Lima in the first half of 2025, and the Games, in which "
                "nine nations took part in May, are over."
            ),
            ["2025-01/2025-06"],
        ),
    ],
)
def test_the_day_of_what_follows(text, day):
    """A date between commas behind `and` opens what follows; one in a further clause is of that alone."""
    assert days(text, "meeting_agreed") == day


def test_the_day_on_which_a_guest_came_is_not_that_of_what_follows():
    """Who arrived on Monday and is received today signs today."""
    text = (
        "The Minister received today Foreign Minister of Spain José Albares, who arrived in Astana on Sunday. The two "
        "ministers signed a memorandum."
    )
    assert [fact.when.edtf for fact in facts(text) if fact.kind == "agreement_signed"] == ["2024-10-01"]


def test_a_meeting_in_a_wider_circle():
    """What was held in the enlarged format is of the guest told of."""
    text = (
        "Prime Minister of Spain Pedro Zapata arrived in Astana. After the ceremony a meeting in the enlarged format "
        "was held."
    )
    assert met(text) == [("meeting_held", "ES")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister was invited to a dinner hosted by Foreign Minister of Spain José Albares.",
            [("meeting_held", "ES")],
        ),
        ("The Minister was invited to the summit hosted by the Prime Minister of Spain.", []),
        ("The Embassy of Spain will receive a second consul.", []),
    ],
)
def test_hosts_and_what_is_received(text, expected):
    """Who was invited to somebody's dinner was there; an embassy that receives a consul meets nobody."""
    assert met(text) == expected


def test_since_when_somebody_has_been_there():
    """The day since which a guest has been there is not that of the meeting."""
    text = "The Spanish official, who has been in Kazakhstan since Sunday, was received by President Murat Serikov."
    assert days(text, "meeting_held") == [None]


def test_a_commission_that_sat_before():
    """What is told in passing of a commission that will meet does not hide when that will be."""
    text = (
        "The Minister met Foreign Minister of Spain José Albares. The Intergovernmental Commission, whose 12th sitting "
        "took place in Madrid, will come together in Astana in May."
    )
    assert days(text, "meeting_agreed") == ["2025-05"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The meeting dealt with the role of Spain in the region.", []),
        ("The Ministry praised the close dialogue between President Tokayev and President of Spain Ana Soto.", []),
        ("The Ministry denied what a paper had written about a meeting between the Minister and his Spanish colleague.",
         []),
        ("The Minister was the first guest to be received by the new President of Spain, Ana Soto.",
         [("meeting_held", "ES")]),
        ("The Minister will be the first guest to be received by the new President of Spain, Ana Soto.",
         [("meeting_agreed", "ES")]),
        ("A dialogue between President Tokayev and President of Spain Ana Soto was held on Monday.",
         [("meeting_held", "ES")]),
    ],
)  # fmt: skip
def test_what_is_a_meeting(text, expected):
    """What a meeting dealt with, what goes on, and what is denied is none; who was the first to be received was."""
    assert told(text, "meeting") == expected


def test_a_meeting_with_its_day_behind_a_comma_is_to_come():
    """`The tenth meeting of the commission, planned for November`, is not held yet."""
    text = (
        "The sides prepared the tenth meeting of the Kazakh-Spanish Intergovernmental Commission, planned for November."
    )
    assert told(text, "meeting") == [("meeting_agreed", "ES")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreign Minister of Spain José Albares, who is in Astana for a UN meeting, called on the Minister.",
         [("meeting_held", "ES")]),
        ("The trilateral meeting which the foreign ministers of Kazakhstan, Spain and Chile had on Monday was useful.",
         [("meeting_held", "ES,CL")]),
        ("The trilateral meeting which the foreign ministers of France, Spain and Chile had on Monday was useful.", []),
        ("The Minister met with Ambassador of Spain Ana Soto. He said that he had held twelve bilateral meetings.",
         [("meeting_held", "ES")]),
        ("The Minister held meetings today with visiting heads of delegation.", []),
    ],
)  # fmt: skip
def test_who_met_whom(text, expected):
    """A guest introduced in passing acts; meetings that are only counted, or with some guests, are nobody's."""
    assert told(text, "meeting") == expected


def test_where_a_commission_sat():
    """A commission that sat in a country of which the release tells is the one with that country."""
    text = (
        "The Minister met with Foreign Minister of Spain José Albares and recalled his talks in May with the President "
        "of Chile. The intergovernmental commission met in Madrid in February."
    )
    assert told(text, "meeting")[-1] == ("meeting_held", "ES")


def test_relatives_are_met_one_by_one():
    """Persons who share the name of a family are several."""
    text = (
        "The Minister called on Crown Prince of Kuwait Sheikh Mishal Al-Jaber Al-Sabah on 20 September. He had a "
        "meeting the same day with Foreign Minister of Kuwait Sheikh Salem Abdullah Al-Jaber Al-Sabah."
    )
    assert days(text, "meeting_held") == ["2024-09-20", "2024-09-20"]


def test_one_person_under_two_spellings():
    """A name that begins alike and ends alike is one name."""
    text = (
        "The Minister called on President of Ukraine Volodymyr Zelenskyy on 20 September. He thanked Vladimir Zelenskyy"
        " for it."
    )
    assert days(text, "meeting_held") == ["2024-09-20"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister was received by President of Spain Ana Soto and met with the Spanish Foreign Minister.",
         [("meeting_held", "ES"), ("meeting_held", "ES")]),
        ("Foreign Ministers Murat Nurtleu of Kazakhstan and Ana Soto of Spain chaired the Meeting of the Council.",
         [("meeting_held", "ES")]),
        ("On Friday he will have meetings with the Chairperson-in-Office, Ana Soto.", [("meeting_agreed", "OSCE")]),
    ],
)  # fmt: skip
def test_whom_one_met_and_in_what_office(text, expected):
    """Two verbs and two offices are two meetings; chairing a council is one; an office may tell of whom it is."""
    assert told(text, "meeting") == expected


def test_our_last_meeting():
    """A meeting of those who speak counts when they tell its time."""
    start = "The Minister met with Foreign Minister of Spain Ana Soto. I am glad that our last meeting "
    assert days(start + "in New York in May set the course.", "meeting_held") == [None, "2024-05"]
    assert days(start + "set the course.", "meeting_held") == [None]


def test_he_and_the_president():
    """A guest told of before and somebody of home met; the day of what they discussed is another."""
    text = (
        "On Monday Foreign Minister of Spain José Albares arrived in Astana. He and the President discussed the third "
        "meeting of the Joint Committee, to be hosted by Kazakhstan in November."
    )
    assert days(text, "meeting_held") == ["2024-09-30"]
    assert told(text, "meeting_agreed") == [("meeting_agreed", "ES")]


def test_two_meetings_of_the_day_before():
    """Both meetings of a sentence are of the day before the one told until then."""
    text = (
        "On Monday the Minister met in Madrid with President of Spain Ana Soto. The day before, he met with "
        "Ambassador of Chile Luis Rojas, and received Foreign Minister of Peru Ana Torres."
    )
    assert days(text, "meeting_held") == ["2024-09-30", "2024-09-29", "2024-09-29"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President of Ghana Ama Mensah and President of Niger Ali Idi, with whom the Minister had talks, left.",
            [("meeting_held", "GH"), ("meeting_held", "NE")],
        ),
        (
            "Foreign Minister of Chile Ana Rojas arrived on 24 September. The Minister hosted her to lunch.",
            [("meeting_held", "CL")],
        ),
        ("Our officials know it from Peru. They are already sitting here and writing it down.", []),
    ],
)
def test_whom_a_relative_clause_or_a_pronoun_tells(text, expected):
    """With whom somebody had talks may stand before it; where people sit is no sitting."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Torres of Peru and I had a one-on-one discussion.", [("meeting_held", "PE")]),
        ("He will be in Lima in May. Attention during the talks will be given to trade.", []),
    ],
)
def test_talks_told_in_the_first_person_or_to_come(text, expected):
    """`I` is of home; what will be said at talks has not been."""
    assert told(text, "meeting_held") == expected


def test_who_was_met_at_a_meeting_of_a_format():
    """What the format tells and what `met with` tells in one sentence is one meeting."""
    text = (
        "The Minister met with French Foreign Minister Luc Morel and German Foreign Minister Eva Kern for "
        "consultations in the Weimar Triangle format."
    )
    assert told(text, "meeting_held", home="PL") == [("meeting_held", "DE,FR")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The President was received at the Beijing Capital International Airport by Vice Minister of China Li Na.",
            [],
        ),
        ("There was an exchange of views on the security architecture and on the Kazakhstan-ASEAN dialogue.", []),
        (
            "The Minister was received in audience by the newly inaugurated President of Peru, Ana Torres.",
            [("meeting_held", "PE")],
        ),
    ],
)
def test_airports_topics_and_new_presidents(text, expected):
    """Who greets at an airport, and what others spoke about, is no meeting."""
    assert told(text, "meeting") == expected


def test_a_greeting_at_an_airport_that_the_sentence_begins_with():
    """The airport may stand before who was met."""
    text = "At the Tashkent International Airport, the Head of State was met by Prime Minister of Uzbekistan Anvar Ali."
    assert told(text, "meeting", home="KG") == []


def test_a_meeting_of_those_of_home():
    """A meeting of the Cabinet is none with whom the release is about."""
    text = "We had a meeting of Cabinet about it on Tuesday."
    assert told(text, "meeting", title="Press conference with President of Peru Ana Torres", home="AU")[1:] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The presidents of Kazakhstan and Tajikistan convened in Astana on 1 October to hold their sixth meeting.",
         ["meeting_held"]),
        ("Following the talks with the President of Peru, a treaty is expected to be signed.", ["meeting_agreed"]),
        ("Following the talks with the President of Peru, a treaty was signed.", ["meeting_held"]),
    ],
)  # fmt: skip
def test_talks_that_were_and_that_are_to_be(text, expected):
    """Those who convened to hold a meeting held it; talks after which something is to be signed are to come."""
    assert [kind for kind, _ in told(text, "meeting")] == expected


def test_an_organisation_at_whose_seat_somebody_was_met():
    """It was not met itself."""
    text = "The Minister met with the Foreign Minister of Peru, Ana Ruiz, at the United Nations General Assembly."
    assert told(text, "meeting") == [("meeting_held", "PE")]


def test_a_meeting_at_whose_end_something_will_be_signed():
    """It is to come as well."""
    text = "The Minister will visit Peru. At the end of the meeting, the ministries will sign a plan."
    assert "meeting_held" not in [kind for kind, _ in told(text, "meeting")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ambassador of Peru thanked for the opportunity to pay a courtesy call on the President.", "meeting_held"),
        ("The forum was a chance to meet with Foreign Minister of Peru Ana Torres.", "meeting_held"),
        ("It would be a chance to meet with Foreign Minister of Peru Ana Torres.", None),
    ],
)
def test_opportunities(text, expected):
    """An opportunity that there was has been taken."""
    assert [kind for kind, _ in told(text, "meeting")] == ([expected] if expected else [])


@pytest.mark.parametrize(
    "text",
    [
        "Talks between President Ana Torres of Peru, who is visiting Kazakhstan, and Minister Nurtleu were held.",
        "Minister Nurtleu and Ambassador of Peru Ana Torres took the opportunity to sit down together.",
    ],
)
def test_two_of_whom_one_is_told_more(text):
    """Both met, whatever is told between them and of how they came to it."""
    assert told(text, "meeting") == [("meeting_held", "PE")]


def test_one_to_one_meetings_beside_that_of_three():
    """Who will host two others at once may meet each of them one-to-one as well."""
    text = (
        "Minister Nurtleu will host Foreign Minister of Spain Ana Ruiz and Foreign Minister of Peru Luis Soto for a "
        "trilateral meeting. He will hold a one-to-one meeting with his Spanish counterpart."
    )
    assert told(text, "meeting") == [("meeting_agreed", "ES,PE"), ("meeting_agreed", "ES")]


@pytest.mark.parametrize("day", ["(10 October 2024)", "(Ankara, 10 October 2024)", "(10 October 2024, Ankara)."])
def test_a_day_in_brackets_behind_the_sentence(day: str):
    """It is that of the sentence with which the paragraph ends."""
    text = f"Minister Demir met with Foreign Minister of Peru Ana Ruiz in Ankara. {day}\n\nHe speaks Spanish."
    assert days(text, "meeting_held", home="TR", published="2024-10-14") == ["2024-10-10"]


@pytest.mark.parametrize(
    "text",
    [
        "Premier Serik and Premier of Peru Ana Soto held talks at the fifth meeting of Kazakh and Peruvian premiers.",
        "Minister Serik convened with Minister of Peru Ana Soto.",
    ],
)
def test_one_meeting(text):
    """Talks held at a meeting are that meeting."""
    assert told(text, "meeting") == [("meeting_held", "PE")]


def test_counterparts_named_next():
    """Who is named next is one of those whom the sentence before told by their states."""
    text = (
        "Secretary of State Serik met with her counterparts from Peru and Chile on the sidelines of the United Nations "
        "General Assembly (UNGA) in New York, as was told. Serik and Foreign Minister of Peru Ana Soto discussed trade."
    )
    assert told(text, "meeting") == [("meeting_held", "PE"), ("meeting_held", "CL")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister of Peru Ana Soto pays President Tokayev a courtesy call in Astana.", ["PE"]),
        ("Ambassador of Peru Ana Soto paid Minister Serik a farewell call on Monday.", ["PE"]),
        ("General Serik rendered a courtesy call on Minister of Peru Ana Soto.", ["PE"]),
        ("Among the envoys that have met President Tokayev were Ambassador of Peru Ana Soto.", ["PE"]),
        ("Among those who called on President Tokayev were the ambassadors of Peru and Chile.", ["PE", "CL"]),
        ("Among those who presented books were the ambassadors of Peru and Chile.", []),
    ],
)
def test_who_calls_on_whom(text, expected):
    """A call is paid to somebody, and those who have called stand behind `among those`."""
    assert [parties for _, parties in met(text)] == expected


def test_in_succession():
    """Who is met in succession is met alone, and of one meeting is told twice."""
    text = (
        "Serik met with President of Peru Ana Soto, Minister of Chile Juan Paz and Minister of Spain José Ruiz "
        "in succession on Friday. During her meeting with Paz, she spoke of trade."
    )
    assert met(text) == [("meeting_held", "PE"), ("meeting_held", "CL"), ("meeting_held", "ES")]
