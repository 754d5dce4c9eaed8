"""Documents that were signed: which, with whom, by whom, and under what title."""

import pytest

from calendar_core.events import Release
from calendar_core.extraction import extract
from tests.extraction.told import told

MET = "The Minister met with the Foreign Minister of Peru, Ana Torres, in Lima on 9 June 2025. "


def signed(text, title=""):
    """Return the agreements of a release of Kazakhstan."""
    release = Release(id="r", home="KZ", published="2025-06-10", text=text, title=title)
    return [fact for fact in extract(release) if fact.kind == "agreement_signed"]


def titles(text):
    """Return the titles of the agreements of a release."""
    return [fact.title for fact in signed(text)]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Kazakhstan and Malta signed an agreement on air services in Valletta.", "agreement on air services"),
        ("Kazakhstan and Malta signed an Air Services Agreement.", "Air Services Agreement"),
        (
            "An MoU between the Ministry of Labour of Malta and the Kazakh side on seasonal work was signed today.",
            "MoU between the Ministry of Labour of Malta and the Kazakh side on seasonal work",
        ),
        (
            "Kazakhstan and Malta signed a roadmap for cooperation in trade, energy, and education for 2025-2026.",
            "roadmap for cooperation in trade, energy, and education for 2025-2026",
        ),
        (
            "Kazakhstan and Malta signed a treaty on legal assistance and discussed trade.",
            "treaty on legal assistance",
        ),
        (
            "The agreement between Kazakhstan and the Malta was signed today.",
            "agreement between Kazakhstan and the Malta",
        ),
        ("The Ministers of Kazakhstan and Malta witnessed the signing of thirteen agreements.", "thirteen agreements"),
        (
            "He chaired in Valletta the Third Meeting of the Council of the Trade Agreement with Malta, signed in 2006",
            "Trade Agreement with Malta",
        ),
        (
            "In Valletta he signed a treaty on tourism with the Minister of Malta, Ian Borg, and met Ana Vella.",
            "treaty on tourism",
        ),
        (
            "He met Minister of Malta Ian Borg, with whom he signed a treaty on tourism, and Minister Ana Vella.",
            "treaty on tourism",
        ),
    ],
)  # fmt: skip
def test_titles_end_where_the_name_of_the_document_ends(sentence, title):
    """Parties, subjects and periods belong to a title; occasions, days and further verbs do not."""
    assert titles(sentence) == [title]


def test_documents_of_a_list_are_one_event_each():
    """The lines under an announcement are documents, whatever the announcement calls them."""
    text = MET + (
        "Following the talks, the documents below were signed:\n\n1. Agreement on air services;\n\n"
        "2. MoU on cooperation in tourism;\n\n3. Joint Action Plan for 2025-2027."
    )
    assert titles(text) == [
        "Agreement on air services", "MoU on cooperation in tourism", "Joint Action Plan for 2025-2027",
    ]  # fmt: skip
    assert all(fact.counterparts == ("PE",) for fact in signed(text))


def test_documents_joined_in_one_sentence_are_one_event_each():
    """A convention, a treaty and a protocol signed by one verb are three documents."""
    text = (
        "Minister Ivan Serikov and his Qatari counterpart Omar Haddad signed the Convention on Extradition, "
        "the Treaty on Mutual Legal Assistance and a protocol amending the tax agreement."
    )
    assert titles(text) == [
        "Convention on Extradition", "Treaty on Mutual Legal Assistance", "protocol amending the tax agreement",
    ]  # fmt: skip


def test_unnamed_documents_give_way_to_named_ones():
    """`Two documents were signed, including …` is the document that is named."""
    text = "Two documents were signed with Slovenia in Ljubljana, including a memorandum on cooperation in space."
    assert titles(text) == ["memorandum on cooperation in space"]


def test_a_pronoun_stands_for_the_document_before():
    """`It was signed by …` takes its title from the sentence before."""
    text = (
        "An agreement on mutual visa exemption opens a new chapter. "
        "It was signed in Lima on 9 June 2025 by Ana Torres, Foreign Minister of Peru."
    )
    (fact,) = signed(text)
    assert (fact.title, fact.counterparts) == ("agreement on mutual visa exemption", ("PE",))


def test_only_signatories_are_people():
    """Who signed by name is told; who only stood by is not."""
    (fact,) = signed("Ivan Serikov and Foreign Minister of Peru Ana Torres signed a treaty on extradition in Lima.")
    assert [person.name for person in fact.people] == ["Ana Torres"]
    (fact,) = signed("In the presence of the President of Peru Ana Torres, a treaty on extradition was signed.")
    assert fact.people == ()


@pytest.mark.parametrize(
    "text",
    [
        "The parties expressed readiness to sign an agreement with Chile on mining.",
        "The agreement with Chile on mining is to be signed by the end of the year.",
        "The treaty with Chile entered into force on 1 May 2025.",
        "The ratification instruments of the agreement with Spain were exchanged in Madrid.",
        "The ministers exchanged views on the agreement with Spain.",
        "The parties agreed to develop a joint action plan with Poland.",
    ],
)
def test_what_is_not_signed_is_nothing(text):
    """Wishes, plans, ratifications, entries into force and exchanges of views are no signings."""
    assert signed(text) == []


@pytest.mark.parametrize("end", [";", "."])
def test_the_lines_of_a_list_need_no_bullets(end):
    """Lines that begin with the name of a document are documents, with an article and without a number too."""
    text = (
        "The Presidents of Kazakhstan and Malta held talks; a ceremony was then held to sign these documents:\n\n"
        f"A memorandum of cooperation between the foreign ministries{end}\n\n"
        f"An agreement between the agriculture ministries in the seed sector{end}\n\n"
        "A protocol in the field of customs."
    )
    assert titles(text) == [
        "memorandum of cooperation between the foreign ministries",
        "agreement between the agriculture ministries in the seed sector",
        "protocol in the field of customs",
    ]


def test_the_last_line_but_one_of_a_list():
    """The `and` at its end belongs to the list."""
    text = (
        "Kazakhstan and Malta signed the following documents:\n1. MOU on Visa Procedures;\n"
        "2. Programme for Cultural Exchanges; and\n3. Protocol on Wheat."
    )
    assert titles(text)[1] == "Programme for Cultural Exchanges"


def test_with_whom_a_document_was_signed():
    """The person who signed is no part of the title."""
    text = "The Minister signed an agreement on air services with the Foreign Minister of Malta, Ian Borg."
    assert titles(text) == ["agreement on air services"]


@pytest.mark.parametrize(
    "text",
    [
        "Kazakhstan welcomes the peace treaty signed between Spain and Latvia.",
        "The Minister welcomed the signing of the border agreement between Spain and Latvia.",
    ],
)
def test_a_document_of_two_other_states(text):
    """What two other states have signed is no event of home, however welcome."""
    assert signed(text) == []


def test_a_list_within_a_sentence():
    """Documents may be numbered in one sentence."""
    text = (
        "The Presidents of Kazakhstan and Malta witnessed the signing of 3 agreements, namely: 1) MOU on Rice Trade; "
        "2) Treaty on Extradition; and 3) Agreement on Tourism Cooperation."
    )
    assert titles(text) == ["MOU on Rice Trade", "Treaty on Extradition", "Agreement on Tourism Cooperation"]


def test_a_document_named_after_its_signing():
    """`The document` may be named in the sentence that follows."""
    text = (
        "The document was signed by Minister Murat Nurtleu and the Ambassador of Malta, Anna Borg. "
        "The Memorandum of Understanding on development cooperation provides for technical support."
    )
    assert titles(text) == ["Memorandum of Understanding on development cooperation"]


def test_an_entry_into_force_to_come_is_no_date():
    """When a document will enter into force does not tell when it was signed."""
    (fact,) = signed("The Ministers of Kazakhstan and Malta signed a Treaty that will enter into force next year.")
    assert not fact.when.stated


def test_an_agreement_of_others():
    """Presidents of two other states sign nothing with home."""
    assert (
        titles("The President of Malta and the President of Peru signed a security agreement in Lima on 7 June.") == []
    )


def test_another_document():
    """`Another in the field of youth` is a second document of the kind."""
    text = "Kazakhstan and Malta signed a memorandum of understanding on labour and another in the field of youth."
    assert titles(text) == [
        "memorandum of understanding on labour",
        "memorandum of understanding in the field of youth",
    ]


def test_with_whom_somebody_signed():
    """Who signed is whom the sentence has told of, a person of the place where that was."""
    (fact,) = signed(
        "In Valletta the Minister met Prime Minister Anna Borg, with whom he signed a Statement of Partnership."
    )
    assert (fact.counterparts, [person.name for person in fact.people]) == (("MT",), ["Anna Borg"])


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The session with Malta ended by signing a protocol.", ["protocol"]),
        ("The parties concluded talks with Malta by signing the minutes of the session.", ["minutes of the session"]),
        ("The Presidents spoke to the press after signing a protocol with Malta.", ["protocol with Malta"]),
        ("After signing the protocol with Malta, the ministers will speak to the press.", []),
        ("They spoke about better ties with Malta by signing a protocol.", []),
        ("They discussed how to boost trade with Malta, including by signing a memorandum.", []),
    ],
)
def test_signing_as_the_way_in_which_something_ended(sentence, title):
    """What ends by signing a protocol tells that it was signed; what could be done by signing it does not."""
    assert titles(sentence) == title


def test_the_minutes_of_a_meeting():
    """In `the signing of the meeting minutes` the meeting is part of the name."""
    assert titles("The delegations of Kazakhstan and Malta left after the signing of the meeting minutes.") == [
        "meeting minutes"
    ]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        (
            "The Minister attended the CELAC summit in Kingstown. The leaders adopted the Kingstown Declaration.",
            "CELAC",
        ),
        (f"The Minister attended the BRICS summit in Kazan. {MET}The leaders adopted the Kazan Declaration.", "BRICS"),
        (f"The Minister attended the BRICS summit in Kazan. {MET}The ministers adopted a joint statement.", "PE"),
        ("The BRICS summit in Kazan concluded on Monday with the adoption of a declaration.", "BRICS"),
        ("The ministers of Kazakhstan and Libya signed the Tunis Declaration.", "LY"),
    ],
)
def test_a_declaration_called_by_a_city(text, party):
    """It is that of the summit held there, not of the country; other documents are of those met last."""
    assert [fact.counterparts for fact in signed(text)] == [(party,)]


def test_the_declaration_of_leaders_keeps_them_in_its_name():
    """`The Astana Leaders' Declaration` is its name; in `Malta's Declaration` the state is not."""
    text = "The SCO summit in Bishkek concluded with the adoption of the Bishkek Leaders' Declaration."
    assert titles(text) == ["Bishkek Leaders' Declaration"]


@pytest.mark.parametrize("bullets", [("–", "–"), ("(i) the", "(ii) the"), ("a)", "b)"), ("1 |", "2 |")])
def test_documents_listed_behind_a_colon(bullets):
    """What is announced by `the following was signed:` need not be called documents before."""
    first, second = bullets
    text = (
        "The Minister met Foreign Minister of Peru Ana Torres in Lima. The following was signed on that occasion:\n\n"
        f"{first} Agreement on the Transfer of Prisoners\n\n{second} Memorandum of Understanding on Transport"
    )
    assert titles(text) == ["Agreement on the Transfer of Prisoners", "Memorandum of Understanding on Transport"]


def test_a_document_told_by_its_parties():
    """`The agreement between A and B, signed on 10 June 2013`."""
    (fact,) = signed("They spoke of the Agreement between Kazakhstan and Peru, signed on 10 June 2013.")
    assert (fact.counterparts, fact.when.edtf) == (("PE",), "2013-06-10")


def test_who_signed_beside_home():
    """`Signed with her counterpart, X, a statement`: X did, not whom the sentence names before."""
    (fact,) = signed(
        "The Minister met President of Peru Luis Soto and signed with her counterpart, Ana Torres, a joint statement."
    )
    assert [person.name for person in fact.people] == ["Ana Torres"]


def test_the_documents_are_those_told_before():
    """`The documents were signed by …` tells no others than were told."""
    text = (
        MET + "They signed two memoranda on water. The ministers of Peru and Kazakhstan signed the documents at noon."
    )
    assert len(signed(text)) == 1


def test_it_was_agreed_that_tells_no_document():
    """An agreement of wills about what will be done is no document."""
    assert signed(MET + "It was agreed that the delegations will get together in Astana.") == []


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The trade agreement between Kazakhstan and Malta, signed in May 2023, entered into force.",
         ["trade agreement between Kazakhstan and Malta"]),
        ("The Senate ratified the agreement with Malta signed in Valletta on 10 January.", ["agreement with Malta"]),
        ("The Presidents of Kazakhstan and Malta witnessed the exchange of 12 cooperation agreements.",
         ["12 cooperation agreements"]),
        ("Thirteen cooperation instruments between Kazakhstan and Malta were concluded.",
         ["Thirteen cooperation instruments"]),
        ("A joint statement was released by Kazakhstan and Malta.", ["joint statement"]),
        ("The Government approved the signing of an agreement between Kazakhstan and Malta on visas.", []),
        ("Kazakhstan released a report on trade and the agreements with Malta.", []),
        ("The agreement between Kazakhstan and Malta is to be signed in May.", []),
    ],
)  # fmt: skip
def test_what_else_tells_of_a_signing(sentence, title):
    """A document told with its parties before the signing; a cabinet that lets somebody sign tells of none."""
    assert titles(sentence) == title


def test_what_a_statement_speaks_of_was_not_signed_with_it():
    """`Including` goes on with a list of documents, but not behind what one of them says."""
    text = "Kazakhstan and Malta signed two documents, including a treaty on extradition."
    assert titles(text) == ["treaty on extradition"]
    text = (
        "Kazakhstan and Malta issued a joint statement, reaffirming the rules of law, including the Hague Convention."
    )
    assert titles(text) == ["joint statement"]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The parties discussed the signing of the agreement with Malta on visas.", []),
        ("The President signed the law on the ratification of the agreement with Malta.", []),
        ("The Minister discussed trade after the signing of the agreement with Malta on visas.",
         ["agreement with Malta on visas"]),
        ("The signing and exchange of notes on a grant with Malta took place in Valletta.",
         ["exchange of notes on a grant"]),
        ("Kazakhstan and Malta signed a protocol on holding consultations.", ["protocol on holding consultations"]),
        ("Kazakhstan and Malta signed a protocol on visas, holding talks afterwards.", ["protocol on visas"]),
        ("The parties signed the Plan of Consultations with Malta for 2025-2026.",
         ["Plan of Consultations with Malta for 2025-2026"]),
    ],
)  # fmt: skip
def test_what_is_signed_and_what_is_spoken_of(sentence, title):
    """A signing that is discussed is to come, a law is of one state; a plan of consultations is a document."""
    assert titles(sentence) == title


def test_a_document_signed_during_a_visit_is_of_its_time():
    """`During his visit in 2022 the Minister signed` tells when he signed."""
    facts = signed("During his visit to Malta in June 2022 the Minister signed a memorandum on consultations.")
    assert [fact.when.edtf for fact in facts] == ["2022-06"]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("In May the Minister signed a memorandum with Malta on trade.", ["memorandum with Malta on trade"]),
        ("In May 2022 the Minister signed a memorandum with Malta on trade.", ["memorandum with Malta on trade"]),
        ("The Minister may sign a memorandum with Malta on trade.", []),
    ],
)
def test_the_month_of_may_is_no_auxiliary(sentence, title):
    """What was signed in May was signed; what somebody may sign was not."""
    assert titles(sentence) == title


def test_whose_a_document_is_after_a_plan_with_others():
    """Documents are of those who have met, not of those whom somebody will meet."""
    text = (
        "The Minister met with the Foreign Minister of Peru, Ana Torres, in Lima. He will meet the Foreign Minister of "
        "Spain, José Albares, in May. Following the talks, the parties signed a joint statement on trade."
    )
    assert [fact.counterparts for fact in signed(text)] == [("PE",)]


@pytest.mark.parametrize(
    "later", ["The other signatories are Malta, Peru and Ghana.", "The signatory states were Malta, Peru, and Ghana."]
)
def test_the_signatories_are_told_in_the_next_sentence(later):
    """A document of several states is one with all of them."""
    facts = signed(f"Kazakhstan was one of four countries which signed the convention in Accra on 9 June 2025. {later}")
    assert [(fact.counterparts, fact.title) for fact in facts] == [(("MT", "PE", "GH"), "convention")]


def test_documents_told_again_in_short_are_the_same():
    """`The MoUs were exchanged` tells of the memoranda that were told before."""
    text = "Kazakhstan and Malta signed four Memoranda of Understanding covering sport and trade. "
    assert len(titles(text + "The MoUs were exchanged in the presence of the Ministers.")) == 1


def test_a_list_that_documents_in_general_announce():
    """`The exchange of the following MoUs` is followed by MoUs that are none of them the others."""
    text = MET + (
        "The Ministers witnessed the exchange of the following MoUs:\n\n1. MoU on water\n\n2. MoU between the academies"
    )
    assert titles(text) == ["MoU on water", "MoU between the academies"]


def test_a_list_behind_in_particular():
    """What stands behind `in particular` are the documents that were counted."""
    text = (
        "Three documents were signed with Malta. In particular: Joint statement; Programme of cooperation in culture; "
        "Agreement on visas."
    )
    assert titles(text) == ["Joint statement", "Programme of cooperation in culture", "Agreement on visas"]


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Kazakhstan and Malta signed an agreement. The agreement on visas was signed by Minister Aidos Serik.", ""),
        (
            "Aidos Serik and Minister Ian Borg of Malta signed the agreement.",
            "Signing of the agreement on visas with Malta",
        ),
    ],
)
def test_the_name_of_a_document_is_told_elsewhere(text, heading):
    """Of a document that is first called an agreement, a later sentence or the heading tells the name."""
    (fact,) = signed(text, heading)
    assert fact.title.startswith("agreement on visas")


def test_documents_behind_a_colon_in_the_same_sentence():
    """What is named behind the colon was signed, and `documents` is no document beside."""
    text = MET + (
        "The following documents were signed: Agreement between Kazakhstan and Peru on air services; Memorandum of "
        "Understanding on culture; Programme of exchanges for 2025-2026."
    )
    assert titles(text) == [
        "Agreement between Kazakhstan and Peru on air services",
        "Memorandum of Understanding on culture",
        "Programme of exchanges for 2025-2026",
    ]


def test_what_an_agreement_is_about_did_not_sign_it():
    """It is not Frontex that signed the agreement on Frontex, who else signed it is told."""
    text = "Kazakhstan and the European Union signed an agreement on Frontex. It was signed by Minister Aidos Serik."
    assert [fact.counterparts for fact in signed(text)] == [("EU",)]


def test_agreed_minutes_are_called_so():
    """`Agreed` is part of the name."""
    assert titles("Kazakhstan and Malta signed the Agreed Minutes.") == ["Agreed Minutes"]


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("The ceremony of exchanging Kazakh-Maltese documents was held in Astana.", 1),
        ("A ceremony of exchange of Kazakhstan-Malta documents took place.", 1),
        ("A ceremony for signing Kazakh-Maltese documents will be held tomorrow.", 0),
        ("They spoke about Kazakh-Maltese documents.", 0),
    ],
)
def test_documents_of_two_states(sentence, count):
    """Documents without names that two states exchange count as those that are counted do."""
    assert len(titles(sentence)) == count


def test_a_city_that_a_declaration_is_called_by_signed_nothing():
    """The Vilnius Declaration is no document with Lithuania."""
    assert (
        signed("The teams of Kazakhstan have concluded 15 such agreements, which rest on the Vilnius Declaration.")
        == []
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The ministers attended the signing of an exchange of notes with Malta on the grant "Water Programme".', 1),
        ("Kazakhstan and Malta have so far signed 15 agreements.", 0),
        ("Kazakhstan and Malta signed an agreement on trade.\n\nCultural programme", 1),
    ],
)
def test_programmes_and_counts(text, expected):
    """A name in quotation marks is of the document before; a heading and a count up to now are no documents."""
    assert len(signed(text)) == expected


def test_the_years_of_a_roadmap():
    """The years that a document is for stand between it and when it was adopted."""
    assert titles("The sides praised the Kazakh-Maltese Roadmap for 2022-2024, adopted in February 2022.") != []


def test_what_two_delegations_approve():
    """A programme that the delegations approve is adopted; what a parliament approves is not."""
    text = (
        "The delegations of Kazakhstan and Malta approved the programme of cooperation for 2024-2026 and signed an Act."
    )
    assert titles(text)[:1] == ["programme of cooperation for 2024-2026"]
    assert titles("The Parliament approved the programme of cooperation with Malta.") == []


def test_what_was_issued_after_what_has_been_told():
    """A statement issued `following it` is of the day of the meeting before, however long ago that was."""
    text = (
        "He was in Almaty yesterday. The Kazakhstan-Malta Dialogue took place on 6 May. In the Joint Statement "
        "which was issued following it, the sides spoke of trade."
    )
    assert [fact.when.edtf for fact in signed(text)] == ["2025-05-06"]


@pytest.mark.parametrize(
    ("sentence", "times"),
    [
        ("He recalled the Trade Agreement, which the two countries signed in April 2014.", ["2014-04"]),
        ("He recalled the Trade Agreement, which was first signed in Lima on 17 June 2019.", ["2019-06-17"]),
        ("He recalled the Trade Agreement, which the two countries will sign in April 2026.", []),
    ],
)
def test_a_document_and_when_it_was_signed(sentence, times):
    """A relative clause tells when a document was signed, and by whom in a word for both."""
    assert [fact.when.edtf for fact in signed(MET + sentence)] == times


def test_the_sides_of_a_document_that_was_signed():
    """`Between home and another` behind the name of a document tells of whom it is, whoever else is named."""
    text = "The military protocol between Kazakhstan and Malta was signed in Astana, in the presence of Peru's envoy."
    assert [fact.counterparts for fact in signed(text)] == [("MT",)]


def test_documents_in_lines_with_letters():
    """A line that a letter begins is one of a list, without an empty line before it."""
    text = (
        "At the end of the visit of the President of Peru the following documents were signed:\n"
        "a) Memorandum of Understanding on Trade;\nb) Agreement on Air Services;\nc) Work Programme for 2025-2027."
    )
    assert titles(text) == [
        "Memorandum of Understanding on Trade",
        "Agreement on Air Services",
        "Work Programme for 2025-2027",
    ]


def test_what_a_council_of_an_organisation_adopted():
    """A document called by its city is of the organisation whose council sat, though it is named with its organ."""
    text = "The Minister took part in the 21st OSCE Council of Ministers. The Council adopted the Lima Declaration."
    assert [fact.counterparts for fact in signed(text)] == [("OSCE",)]


def test_two_documents_with_two_parties():
    """Each document of one sentence is with whom stands behind its name."""
    text = (
        "The Minister signed an agreement on visas with Foreign Minister of Malta Ian Borg and a memorandum on "
        "consultations with Foreign Minister of Peru Ana Torres."
    )
    assert [fact.counterparts for fact in signed(text)] == [("MT",), ("PE",)]


def test_a_place_is_no_party():
    """A state in which something is done has signed nothing."""
    text = "Under the arrangement signed in Lima on 12 November 2021, Peru has served as our protecting power in Malta."
    assert [fact.counterparts for fact in signed(text)] == [("PE",)]


def test_the_communique_of_a_council_that_its_own_sentence_names():
    """The organisation of the same sentence adopted a document, not one spoken of before."""
    text = (
        "The Minister addressed the UN General Assembly. The 23rd OSCE Council of Ministers concluded in Lima with the "
        "adoption of the Lima Communiqué."
    )
    assert [fact.counterparts for fact in signed(text)] == [("OSCE",)]


def test_a_project_for_which_a_document_was_signed():
    """What was signed is the document behind `for which`, not the plan that it is for."""
    text = (
        MET + "They spoke of the Delta Plan 2100, for which a Memorandum of Understanding was signed on 16 June 2015."
    )
    assert titles(text) == ["Memorandum of Understanding"]


def test_what_a_list_says_of_a_document_is_no_part_of_its_name():
    """A line may go on behind the title; one that only tells of a programme names no document."""
    text = MET + (
        "Following the talks, the documents below were signed:\n\n1. Agreement on trade, under which tariffs fall;\n\n"
        "2. Charter of the Andean Forum and the Peace Agreement;\n\nThe programme also includes a visit to a school."
    )
    assert titles(text)[0] == "Agreement on trade"
    assert not [title for title in titles(text) if "school" in title]


def test_several_names_before_one_head():
    """Where a title before it ends with a name, a document begins with its own."""
    text = "Kazakhstan and Malta signed in Valletta the Charter of the Maltese World and the Trade Agreement."
    assert titles(text) == ["Charter of the Maltese World", "Trade Agreement"]


def test_what_should_be_signed_has_not_been():
    """A subjunctive wishes."""
    assert signed(MET + "It is their aim that the treaty be signed before the end of the year.") == []
    assert titles(MET + "It is good that the treaty was signed.") == ["treaty"]


def test_paragraphs_with_numbers_are_no_list_of_documents():
    """Ministries that number their paragraphs tell of a document in one, and of others in the next."""
    text = (
        "1. Minister Gan and Peru's Minister for Trade, Ana Torres, signed a Digital Partnership Agreement today.\n\n"
        '2. "The agreement adds to the free trade agreement that has served us since 2006," Mr Gan said.\n\n'
        "3. Singapore's earlier agreements are the Digital Economy Agreement with Chile and the Protocol with Japan."
    )
    assert told(text, "agreement", home="SG") == [("agreement_signed", "PE")]


def test_a_dialogue_in_the_name_of_a_document_was_not_held():
    """What a memorandum is about has still to be."""
    text = (
        "Minister Torres of Peru and Minister Gan signed a Memorandum on the Implementation of the Peru-Singapore "
        "Digital Economy Dialogue."
    )
    assert told(text, "", home="SG") == [("agreement_signed", "PE")]


def test_documents_without_names_beside_one_with_a_name():
    """`Five agreements and an Agreed Minutes` are more than the Minutes."""
    text = "The session of Peru and Kazakhstan ended with the signing of five agreements and an Agreed Minutes."
    assert titles(text) == ["five agreements", "Agreed Minutes"]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("At the conclusion of the talks, the Ministers signed a protocol on sport.", "protocol on sport"),
        ("The meeting closed with both Ministers signing a protocol on sport.", "protocol on sport"),
        ("The two Ministers proceeded to sign a protocol on sport.", "protocol on sport"),
        ("The Ministers set their signatures to a protocol on sport.", "protocol on sport"),
        ("The visit saw the two sides sign a protocol on sport.", "protocol on sport"),
        ("A protocol on sport was among the documents signed.", "protocol on sport"),
        ("The protocol on sport that Kazakhstan and Peru signed in June 2024 is in force.", "protocol on sport"),
        ("The two Ministers issued a joint declaration on peace.", "joint declaration on peace"),
        ("The exchange of notes on the grant took place between the Ministers.", "exchange of notes on the grant"),
        ("Kazakhstan signed a 1.5 billion dollar loan agreement with the World Bank.",
         "1.5 billion dollar loan agreement with the World Bank"),
        ("Kazakhstan, Peru sign new trade agreement", "trade agreement"),
    ],
)  # fmt: skip
def test_what_else_tells_that_a_document_was_signed(sentence, title):
    """Words for signing, and what they stand in: by whom, at the end of what, among what."""
    assert titles(MET + sentence) == [title]


@pytest.mark.parametrize(
    "sentence",
    [
        "More than 50 agreements have been signed between the two countries since 1992.",
        "A large number of agreements have been signed by the two countries.",
        "The mining companies of the two countries signed a contract on copper.",
        "The Ministers exchanged opinions on the conclusion of a trade agreement.",
        "She stressed the early conclusion of the trade agreement.",
        "He congratulated his Peruvian colleague on the signing of the peace agreement.",
        "He noted that Chile has signed the Convention on Cluster Munitions.",
        "No exchange of notes on the grant took place.",
        "The two sides help sign agreements.",
        "They welcomed the conclusion of the negotiations for a trade agreement.",
    ],
)
def test_what_tells_of_no_signing(sentence):
    """Neither tallies nor companies nor wishes nor the documents of others are events."""
    assert titles(MET + sentence) == []


def test_documents_that_are_counted_beside_a_statement():
    """A joint statement is not one of the documents that are counted after it; a treaty may be one of a few."""
    text = MET + "They signed a Joint Statement. In addition, {} documents were exchanged."
    assert titles(text.format("12")) == ["Joint Statement", "12 documents"]
    assert titles(MET + "They signed a Treaty on Trade. In all, three documents were signed.") == ["Treaty on Trade"]
    many = MET + "They signed a Treaty on Trade. In all, 12 documents were signed."
    assert titles(many) == ["Treaty on Trade", "12 documents"]


def test_a_list_behind_the_signing_of():
    """The first document is that which `of` is followed by, not one further on."""
    text = (
        MET + "The Ministers witnessed the signing of a treaty on trade, a memorandum on youth, and a letter of intent."
    )
    assert titles(text) == ["treaty on trade", "memorandum on youth", "letter of intent"]


def test_who_signed_in_a_relative_clause():
    """In `met A and B, who signed`, B did."""
    text = (
        "He met the Director-General of UNESCO, Ana Ruiz, and Foreign Minister of Malta Ian Borg, who signed a treaty."
    )
    assert [fact.counterparts for fact in signed(text)] == [("MT",)]


def test_a_document_told_after_another():
    """What is told next of was signed with the same, whoever else has been met."""
    text = (
        "The Minister met Foreign Minister of Peru Ana Torres in Lima. He and Foreign Minister of Malta Ian Borg "
        "signed a treaty on trade. A memorandum on youth was signed as well."
    )
    assert [fact.counterparts for fact in signed(text)] == [("MT",), ("MT",)]


def test_an_old_document_is_none_of_those_signed_now():
    """A document without a name that was signed years ago is not another word for the one of the release."""
    text = (
        "Kazakhstan and Malta sign new trade agreement.\n\nIt follows on from the memorandum signed by Malta in 2019."
    )
    assert titles(text) == ["trade agreement", "memorandum"]


def test_what_a_document_does_is_no_line_of_a_list():
    """`The rice deal assures the country of a supply` tells of the document that was signed before."""
    text = (
        "Kazakhstan and Peru signed a memorandum on rice.\n\nThe rice deal assures Kazakhstan of a supply of more than "
        "1,500 tons.\n\nThe deal capped months of talks.\n\nThe agreement came out of talks between two ministers."
    )
    assert titles(text) == ["memorandum on rice"]


def test_a_number_with_a_comma_does_not_end_a_title():
    """The comma stands between the thousands."""
    text = "Kazakhstan and Peru signed an agreement to protect more than 250,000 workers, the Minister said."
    assert titles(text) == ["agreement to protect more than 250,000 workers"]


def test_documents_that_had_been_signed_before():
    """Without a time that is background; whom a document is between by no name is no part of its title."""
    text = "Similar agreements have already been concluded with Peru and Chile."
    assert titles(text) == []
    text = "Kazakhstan and Peru signed an Agreement on Security Cooperation between our countries."
    assert titles(text) == ["Agreement on Security Cooperation"]


def test_a_title_begins_without_an_article():
    """What documents without names are called is told as a count or a sort."""
    assert titles("A package of interdepartmental documents was signed by Kazakhstan and Peru.") == [
        "package of interdepartmental documents"
    ]
    assert titles("Kazakhstan and Peru issued their joint statements.") == ["joint statements"]


def test_a_package_that_was_also_signed():
    """It is told besides the document with a name before it."""
    text = (
        "The presidents of Kazakhstan and Peru adopted a Joint Statement. A package of interdepartmental documents "
        "covering trade was also signed."
    )
    assert titles(text) == ["Joint Statement", "package of interdepartmental documents"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Kazakhstan and Malta renewed the MoU on consultations on Monday.", ["MoU on consultations"]),
        ("Kazakhstan and Malta have renewed their Memorandum of Understanding on sport.",
         ["Memorandum of Understanding on sport"]),
        ("The agreement on defence between Kazakhstan and Malta was renewed on 9 June 2025.",
         ["agreement on defence between Kazakhstan and Malta"]),
        ("Kazakhstan and Malta renewed their commitment to the Paris Agreement.", []),
        ("The ministers of Kazakhstan and Malta renewed their calls for an agreement on trade.", []),
        ("The Minister of Malta spoke of a renewed agreement on trade with Kazakhstan.", []),
        ("The agreement on defence between Kazakhstan and Malta will be renewed in July 2025.", []),
        ("Kazakhstan and Malta resumed talks on an agreement.", []),
    ],
)  # fmt: skip
def test_documents_that_were_renewed(sentence, expected):
    """To renew a document is to sign it again; most of what is renewed is none."""
    assert titles(sentence) == expected


def test_a_document_that_another_rests_on():
    """Those who `signed on behalf of` their states did not sign it."""
    text = (
        "Kazakhstan and Kiribati signed a joint communiqué on diplomatic ties. They did so with reference to the "
        "provisions of the Vienna Convention of 1961.\n\nAmbassador Askar Omarov signed on behalf of Kazakhstan and "
        "Ambassador Teburoro Tito signed for Kiribati."
    )
    assert titles(text) == ["joint communiqué on diplomatic ties"]


@pytest.mark.parametrize(
    "text",
    [
        (
            "A memorandum on libraries was signed at the summit. Minister Omarov signed on behalf of Kazakhstan, while "
            "the envoy of Haiti, Jean Alexis, signed for his country, during the summit in Lusaka, Zambia."
        ),
        "Minister Omarov and the Ambassador of Haiti, Jean Alexis, who is resident in Zambia, signed a memorandum.",
    ],
)
def test_where_somebody_signs_or_resides_is_no_party(text):
    """A state that only tells where a town lies, or an ambassador lives, signs nothing."""
    assert [fact.counterparts for fact in signed(text)] == [("HT",)]


def test_a_document_signed_on_the_day_that_it_is_called_by():
    """`The 3 March 2020 Statement signed by A and B` has its day in its name."""
    [fact] = signed("The talks marked the anniversary of the March 3, 2020, Statement on a truce signed by Kazakhstan "
                    "and Malta.")  # fmt: skip
    assert (fact.title, fact.when.edtf) == ("Statement on a truce", "2020-03-03")


def test_a_document_called_by_its_day_has_its_name_elsewhere():
    """What is called only by its day is the document of that day that the release names."""
    text = (
        "The President met with the presidents of Malta and Peru in Astana. Five years have passed since the March 3, "
        "2020, Declaration on a Lasting Truce. The leaders reviewed how the "
        "March 3, 2020, and May 4, 2021, agreements between the three leaders are implemented."
    )
    assert titles(text) == ["Declaration on a Lasting Truce", "May 4, 2021, agreements"]


def test_one_more_document():
    """`Another agreement` is none of those told before, though it has no name."""
    text = (
        "Kazakhstan and Peru signed a deal on education.\n\nAnother agreement was signed between the two central banks."
    )
    assert titles(text) == ["deal on education", "agreement"]


def test_the_documents_told_before_and_where_they_were_signed():
    """`The pacts were inked` tells of the same states as the sentence before, whatever it names besides."""
    text = (
        "Kazakhstan and Peru have signed a number of agreements. The pacts were inked on the occasion of the visit of "
        "the President of Peru to attend the summit of the Organization of Turkic States."
    )
    assert [(fact.title, fact.counterparts) for fact in signed(text)] == [("number of agreements", ("PE",))]


def test_a_statement_besides_agreements():
    """No statement is one of a number of agreements."""
    text = (
        "Kazakhstan and Peru signed a number of agreements and memorandums of understanding.\n\nIn a joint statement "
        "issued at the end of the visit, Kazakhstan and Peru voiced concern at the situation in Gaza and Syria."
    )
    told = [(fact.title, fact.counterparts) for fact in signed(text)]
    assert told == [("number of agreements and memorandums of understanding", ("PE",)), ("joint statement", ("PE",))]


def test_who_signed_and_where():
    """Behind `signed` the place comes first, and then who did."""
    [fact] = signed(
        "The Charter on Fisheries was signed in Peru in 2019 by presidents of the Gulf Cooperation Council."
    )
    assert fact.counterparts == ("GCC",)


def test_how_long_a_document_lasts():
    """The years of a programme are no day of its signing."""
    [fact] = signed("Kazakhstan and Peru signed a deal on education, which runs from this year until 2029.")
    assert not fact.when.stated


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Kazakhstan and Malta stepped up diplomatic relations by signing a memorandum which will set up a council.",
         ["memorandum"]),
        ("The ministers of Kazakhstan and Malta upgraded ties by signing a treaty on sport.", ["treaty on sport"]),
        ("Kazakhstan and Malta could deepen their ties by signing a memorandum.", []),
        ("Kazakhstan and Malta agreed to expand the trade by signing an agreement later this year.", []),
        ("The ministers of Kazakhstan and Malta pledged to boost the trade by signing a treaty on tariffs.", []),
    ],
)  # fmt: skip
def test_what_was_done_by_signing(sentence, expected):
    """What told of is done was done by it."""
    assert titles(sentence) == expected


def test_a_signing_spoken_of_again():
    """`This is the second signing` tells of the one just told of."""
    text = (
        "Kazakhstan and Japan held a signing ceremony for an Exchange of Notes on a grant on 9 June. This is the "
        "second signing ceremony for an Exchange of Notes this year."
    )
    assert titles(text) == ["Exchange of Notes on a grant"]


def test_a_list_that_goes_on_behind_who_was_present():
    """A sentence about the ceremony does not end what was said of the documents."""
    text = (
        "The Minister presided over the signing of three memoranda with Malta.\n\nThe signing took place in the "
        "presence of the President.\n\nThe Memoranda include an MoU on trade, an MoU on sport and an MoU on youth."
    )
    assert titles(text) == ["MoU on trade", "MoU on sport", "MoU on youth"]


def test_from_what_to_what_documents_range():
    """What documents are about, told by the first and the last of it, is no part of their name."""
    assert titles("Kazakhstan and Malta signed seven MoUs, ranging from trade to sport.") == ["seven MoUs"]


def test_a_document_besides_those_that_are_counted():
    """`Besides these` tells of one more."""
    text = (
        "The Prime Minister took part in the signing of four (4) agreements with Peru.\n\nBesides these, an Air "
        "Services Agreement was signed."
    )
    assert titles(text) == ["four (4) agreements with Peru", "Air Services Agreement"]


def test_a_year_in_what_is_told_of_a_document():
    """What is replaced was opened then; the document was not signed."""
    [fact] = signed("Kazakhstan and the ADB signed an agreement, which replaces the mission that it opened in 2016.")
    assert not fact.when.stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Foreign Minister of Peru was in Astana on Monday after signing a security agreement with Chile.", []),
        ("The Foreign Minister of Peru signed an agreement with Minister Omarov in Astana.", [("PE",)]),
        ("The President of Peru signed an agreement with Kazakhstan.", [("PE",)]),
    ],
)
def test_what_others_signed_with_others(text, expected):
    """Who signs with a state that is not home does so for himself."""
    assert [fact.counterparts for fact in signed(text)] == expected


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("The visit coincides with the anniversary of the signing of the treaty between Kazakhstan and Malta.", []),
        ("They marked the anniversary of the signing of the treaty between Kazakhstan and Malta on 1 August 1992.",
         ["1992-08-01"]),
        ("During President Omarov's state visit to Malta last year, the two governments signed a treaty.", ["2024"]),
        ("During his visit to Malta in May 2012, the two sides concluded a treaty.", ["2012-05"]),
    ],
)  # fmt: skip
def test_when_a_document_of_the_past_was_signed(text, times):
    """An anniversary tells of nothing unless it tells the day; a visit with its time tells when."""
    assert [fact.when.edtf for fact in signed(text)] == times


def test_a_document_called_by_its_town_where_states_are_named():
    """It is theirs, whatever organisation was spoken of before."""
    text = (
        "Kazakhstan and Peru reaffirmed the principles of the Pacific Alliance. The leaders closed the Kazakhstan-Peru "
        "meeting with the signing of the Arequipa Declaration."
    )
    assert [fact.counterparts for fact in signed(text)] == [("PE",)]


def test_south_american_leaders_are_not_those_of_the_united_states():
    """Nor are Latin American ones."""
    text = "The two South American leaders and the President of Kazakhstan signed a declaration with Peru."
    assert [fact.counterparts for fact in signed(text)] == [("PE",)]


def test_documents_added_by_in_addition_to():
    """They are several, however alike their names; what they encompass is no line of a list."""
    text = (
        "Kazakhstan and Oman signed six agreements. The agreements encompass several sectors, including sport. They "
        "signed an executive programme on youth for the 2023-2025 period, in addition to an executive programme on "
        "water for the 2023-2025 period.\n\nThe two countries also signed a memo between the two central banks."
    )
    assert titles(text) == [
        "executive programme on youth for the 2023-2025 period",
        "executive programme on water for the 2023-2025 period",
        "memo between the two central banks",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Concluding the session with Oman, the two countries issued a final statement.", ["final statement"]),
        ("After talks with Oman, the ministry issued a statement.", []),
    ],
)
def test_statements_that_two_issue(text, expected):
    """A statement is a document where several issue it."""
    assert titles(text) == expected


def test_a_conclusion_that_is_only_wished_for():
    """An expeditious or successful conclusion is to come."""
    text = "The Minister of Peru stressed the expeditious conclusion of a power agreement with Kazakhstan."
    assert titles(text) == []


def test_documents_that_namely_lists():
    """What is counted is told by its names."""
    text = (
        "Kazakhstan and Peru signed three bilateral instruments namely a memorandum on tourism, a protocol on plants, "
        "and a Letter of Exchange on railways."
    )
    assert titles(text) == ["memorandum on tourism", "protocol on plants", "Letter of Exchange on railways"]


def test_consultations_that_a_document_with_initials_is_about():
    """They were not held when it was signed."""
    text = "The Memorandum of Understanding (MoU) on Consultations between Kazakhstan and Peru was signed in July 2012."
    assert told(text, "meeting") == []


def test_counted_documents_that_lines_tell():
    """They give way to the lines below; those told after others are documents of their own."""
    text = (
        "Three agreements on trade, culture, and defence were signed with Peru. They were the following:\n\n"
        "• Agreement on Trade, handed over by Ms Ali;\n\n• Memorandum on Culture, presented by Minister Isa;\n\n"
        "• Protocol on Defence."
    )
    assert titles(text) == ["Agreement on Trade", "Memorandum on Culture", "Protocol on Defence"]
    text = (
        "Kazakhstan and Peru signed an agreement on visas.\n\nAdditionally, they signed two memorandums on training "
        "of diplomats as well as urban development."
    )
    assert titles(text) == [
        "agreement on visas", "two memorandums on training of diplomats as well as urban development",
    ]  # fmt: skip


def test_documents_signed_during_a_visit_of_last_year():
    """The time of the visit is that of what was signed."""
    [fact] = signed("Kazakhstan and Malta have signed memorandums on aviation, tourism, and training during Minister "
                    "Borg's first visit to Astana in May last year.")  # fmt: skip
    assert fact.when.edtf == "2024-05"


def test_whom_the_name_of_a_document_tells():
    """With whom it is stands there, whatever town the release is written in."""
    text = "BRUSSELS, Belgium, CMC – Kazakhstan was among the states that signed agreements with the European Union."
    assert [fact.counterparts for fact in signed(text)] == [("EU",)]


def test_what_somebody_also_signed():
    """It is told besides a document without a name."""
    text = (
        "The Minister signed the agreement at the session of the Council of the OTS on Wednesday.\n\nHe also signed "
        "the Declaration on Youth."
    )
    assert titles(text) == ["agreement", "Declaration on Youth"]


def test_the_charter_that_a_communique_rests_on():
    """Those who signed the communiqué did not sign it."""
    text = (
        "Kazakhstan and Palau signed a joint communiqué on 5 June.\n\nIt rests on what is enshrined in the Charter of "
        "the United Nations.\n\nAmbassador Omarov signed on behalf of Kazakhstan and Ambassador Seid for Palau."
    )
    assert titles(text) == ["joint communiqué"]


def test_a_signing_that_is_on_the_agenda():
    """However much is told of the documents in between."""
    text = "The signing of agreements with Peru, which will boost trade, is also on the agenda."
    assert titles(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Minister met the Ambassador of Haiti. Parliament adopted a declaration on climate.",
        "The Minister met the Ambassador of Haiti. The Government has approved a programme for youth.",
        "No agreement was signed with Peru.",
        "No new memorandum was signed between Kazakhstan and Peru.",
    ],
)
def test_what_home_adopts_alone_and_what_nobody_signed(text):
    """Neither is a document with somebody else."""
    assert titles(text) == []


def test_counted_documents_behind_named_ones():
    """What is counted behind `and`, in one list with documents told by name, is told beside them."""
    text = "With Peru, an agreement on readmission, a protocol on border cooperation and three memoranda were signed."
    found = extract(Release(id="r", home="KZ", published="2025-06-10", text=text, title=""))
    assert [fact.title for fact in found] == [
        "agreement on readmission",
        "protocol on border cooperation",
        "three memoranda",
    ]


MANY = (
    "The government signed three visa agreements with Asian countries, amid efforts by the OECD to lift barriers. "
    "The Minister, who signed the agreements with Peru and Chile, spoke of travel."
)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The Minister signed agreements with Peru, Chile and Brazil in Lima.", ("PE", "CL", "BR")),
        ("The Minister signed an agreement with Peru and Chile.", ("PE", "CL")),
        ("The Minister signed a treaty with Peru, and Chile signed another.", ("PE",)),
        ("Oslo (Norway), 9 June 2025 – Aset Omar and the Envoy of Peru, Ana Torres, signed a visa waiver agreement.",
         ("PE",)),
        (MANY, ("PE", "CL")),
        ("The memos with Peru were earlier signed in Lima and the protocols were turned into a programme.", None),
    ],
)  # fmt: skip
def test_several_partners(text, parties):
    """All states that stand behind `with` are partners; the city where a release was written is none."""
    found = extract(Release(id="r", home="KZ", published="2025-06-10", text=text, title=""))
    assert [fact.counterparts for fact in found if fact.kind == "agreement_signed"] == ([parties] if parties else [])


def test_the_day_behind_a_document():
    """Of two days in a sentence, that is the day of a document which stands behind its signing."""
    text = (
        "The story of Sunday, 8 June 2025 on the visa agreement signed by Kazakhstan and Peru on 6 June 2025 is wrong."
    )
    found = extract(Release(id="r", home="KZ", published="2025-06-10", text=text, title=""))
    assert [fact.when.edtf for fact in found if fact.kind == "agreement_signed"] == ["2025-06-06"]


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("List of Outcomes: State visit of the President of Peru", ""),
        ("Visit of the President of Peru", "List of outcomes\n"),
        ("", "Outcomes of the visit of the President of Peru\n"),
        ("Documents exchanged during the visit of the President of Peru", ""),
    ],
)
def test_a_list_of_outcomes(title, first):
    """Documents in a list of outcomes were signed, whether or not a word says so."""
    lines = (
        "1. MoU on Cooperation in the Field of Space\n2. Agreement on Co-production\n3. Exchange Programme 2025-28\n"
    )
    found = extract(Release(id="r", home="KZ", published="2025-06-10", text=first + lines, title=title))
    assert [(fact.title, fact.counterparts) for fact in found if fact.kind == "agreement_signed"] == [
        ("MoU on Cooperation in the Field of Space", ("PE",)),
        ("Agreement on Co-production", ("PE",)),
        ("Exchange Programme 2025-28", ("PE",)),
    ]


def test_what_two_others_signed():
    """A document `that A and B signed` is theirs; one of home and another is not."""
    for pair, parties in (("Peru and Chile", []), ("Kazakhstan and Chile", [("CL",)])):
        text = f"We hail the pact that {pair} signed on 5 June 2025."
        found = extract(Release(id="r", home="KZ", published="2025-06-10", text=text, title=""))
        assert [fact.counterparts for fact in found] == parties


def test_a_numbered_list_with_other_lines():
    """A line of a numbered list that names no document does not end it; behind a colon stands what one is about."""
    text = (
        "Kazakhstan and Peru signed several documents. They are as follows:\n1) Cooperation between two museums\n"
        "2) Agreement on crime\n3) MoU on sport: The MoU establishes a fund\n"
    )
    found = extract(Release(id="r", home="KZ", published="2025-06-10", text=text, title=""))
    assert [fact.title for fact in found] == ["Agreement on crime", "MoU on sport"]


@pytest.mark.parametrize(
    "text",
    [
        "They reaffirmed their commitment to the declaration signed by both countries.",
        "They discussed the implementation of the agreement signed between the two countries.",
        "They spoke of matters covered by the trilateral agreement signed in Lima.",
    ],
)
def test_documents_of_which_something_is_done(text):
    """What was signed at no time that is told is only spoken of."""
    met = "Minister Nurtleu met with Foreign Minister of Peru Ana Torres today. "
    assert told(met + text, "agreement") == []
    assert told(met + "Then the agreement was signed between the two countries.", "agreement") != []


def test_an_agreement_by_name_is_not_the_agreements_announced_before():
    """Documents told of without names give way to those named below them, of whatever type they are."""
    text = (
        "There were some MoUs and agreements signed between Kazakhstan and Peru:\n\n"
        "1. Memorandum of Understanding on Tourism was signed by the ministers of tourism.\n\n"
        "2. Agreement between the Government of Peru and the Government of Kazakhstan on Customs "
        "was signed by Ana Ruiz."
    )
    assert titles(text) == [
        "Memorandum of Understanding on Tourism",
        "Agreement between the Government of Peru and the Government of Kazakhstan on Customs",
    ]


def test_documents_that_were_included():
    """Behind a ceremony of signing, what the documents included are their names."""
    text = (
        MET
        + "A ceremony of signing papers followed in the palace. These included: “Protocol of the 3rd session of the "
        "Commission”, “Agreement on tourism”."
    )
    assert titles(text) == ["Protocol of the 3rd session of the Commission", "Agreement on tourism"]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("A number of agreements and memoranda were signed.", "number of agreements and memoranda"),
        (
            "A series of Memoranda of Cooperation (MoC) covering trade were signed.",
            "series of Memoranda of Cooperation (MoC)",
        ),
        ("The two presidents adopted a Joint Vision for Partnership.", "Joint Vision for Partnership"),
    ],
)
def test_numbers_of_documents_and_visions(sentence, title):
    """Documents that are `a number of` are those that were signed; a joint vision may be adopted as well."""
    assert titles(MET + sentence) == [title]


@pytest.mark.parametrize("what", ["an agreement on trade", "several documents, including a programme on trade"])
def test_what_was_signed_on_a_visit_of_another_year(what):
    """What somebody visited a country to sign was signed at the time of the visit."""
    (fact,) = signed(f"President Tokayev paid an official visit to Peru in 2019 and signed {what}.")
    assert fact.when.edtf == "2019"


def test_a_letter_of_intent_in_short():
    """The LOI is the letter of intent told before."""
    text = (
        "Kazakhstan and Peru have signed a Letter of Intent (LOI) to increase trade. The LOI was signed in Lima on 3 "
        "May 2025 by Minister of Trade of Peru Ana Ruiz."
    )
    (fact,) = signed(text)
    assert (fact.when.edtf, [person.name for person in fact.people]) == ("2025-05-03", ["Ana Ruiz"])


def test_a_statement_that_a_ministry_released():
    """What stands in a statement was told to the press, and signed by nobody."""
    text = "In a statement released by Peru's Ministry of Foreign Affairs on Monday, Ruiz thanked Kazakhstan."
    assert titles(text) == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("They spoke of the two recently signed agreements on ports.", []),
        ("They spoke of the recently signed agreement on ports.", []),
        ("They recently signed an agreement on ports with Peru.", ["agreement on ports"]),
    ],
)
def test_documents_that_are_known_as_recently_signed(sentence, told):
    """`The recently signed agreement` is spoken of, at no time; `they recently signed` tells that they did."""
    assert titles(MET + sentence) == told


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        ("Joint Communiqué of Kazakhstan and Peru issued during the visit", "They spoke of ports.", 0),
        ("Joint Communiqué of Kazakhstan and Peru", "A joint communiqué of Kazakhstan and Peru was issued.", 1),
    ],
)
def test_a_statement_that_only_its_title_tells_to_be_issued(title, text, told):
    """A title alone does not tell that both sides adopted the statement."""
    assert len(signed(text, title)) == told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Kazakhstan and Peru announced the signing of a memorandum on water.", ["memorandum on water"]),
        ("The Ministers of Kazakhstan and Peru announced that they will sign a memorandum on water.", []),
        ("He called for the implementation of the five agreements worth 2 billion tenge signed with Peru in May 2024.",
         ["five agreements"]),
        ("He spoke of the implementation of bilateral agreements signed with Peru.", []),
        ("The Agreement on Customs, Trade and Transit signed with Peru in 2019 works well.",
         ["Agreement on Customs, Trade and Transit"]),
        ("The Agreement on Security, Trade and Strategic Partnership signed with Peru in 2019 works well.",
         ["Agreement on Security, Trade and Strategic Partnership"]),
    ],
)  # fmt: skip
def test_signings_announced_or_looked_back_on(sentence, expected):
    """Who announces a signing tells of one; what is to be carried out was signed on the day that is told of it."""
    assert titles(sentence) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They signed an agreement on trade. The accord was signed by Minister Torres.", ["agreement on trade"]),
        ("They signed an agreement on trade. A pact was also signed by her.", ["agreement on trade", "pact"]),
        ("They signed a Memorandum on Sport. The memo of understanding was signed in Lima.", ["Memorandum on Sport"]),
        ("They signed six treaties in May 2024. He noted that both had signed six treaties.", ["six treaties"]),
        ("They signed a Treaty on Trade. Three other treaties were signed with Peru.",
         ["Treaty on Trade", "Three other treaties"]),
        ("They signed seven treaties. In addition, three memoranda in the fields of sport and youth were signed.",
         ["seven treaties", "three memoranda in the fields of sport and youth"]),
        ("Memoranda and other agreements were signed with Peru.", ["Memoranda and other agreements"]),
        ("A treaty on trade besides a memorandum on sport were among the documents signed with Peru.",
         ["treaty on trade", "memorandum on sport"]),
        ("They signed a treaty on trade. The signing also included a Joint Statement on youth.",
         ["treaty on trade", "Joint Statement on youth"]),
        ("They signed these documents:\n\n- Treaty on Trade;\n\n- Agreements on sport and youth.",
         ["Treaty on Trade", "Agreements on sport and youth"]),
        ("They signed these documents:\n\nI. Agreements\n\n1. Treaty on Trade\n\n2. Treaty on Sport",
         ["Treaty on Trade", "Treaty on Sport"]),
    ],
)  # fmt: skip
def test_documents_told_again_or_besides(text, expected):
    """An accord told again is the one before; what is counted beside others, or named in a line, is more of them."""
    assert titles(MET + text) == expected
