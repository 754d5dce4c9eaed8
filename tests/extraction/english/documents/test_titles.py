"""Where the name of a document begins and ends."""

import pytest

from calendar_core.events import Release
from calendar_core.extraction import extract

MET = "The Minister met with the Foreign Minister of Peru, Ana Torres, in Lima on 9 June 2025. "


def titles(text, title=""):
    """Return the titles of the agreements of a release of Kazakhstan."""
    release = Release(id="r", home="KZ", published="2025-06-10", text=text, title=title)
    return [fact.title for fact in extract(release) if fact.kind == "agreement_signed"]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The Ministers signed the “Agreement on Mutual Visa Exemption” on Monday.",
         ["Agreement on Mutual Visa Exemption"]),
        ("The ceremony for the signing of the “Protocol on Sport” was held in Lima.", ["Protocol on Sport"]),
        ("Two documents were signed: “Memorandum on Tourism” and “Agreement on Visas”.",
         ["Memorandum on Tourism", "Agreement on Visas"]),
        ("They signed an agreement entitled “Partnership for Green Growth” in Lima.",
         ["agreement entitled “Partnership for Green Growth”"]),
        ("They signed an exchange of notes on the grant “Clean Water for All” for three provinces.",
         ["exchange of notes on the grant “Clean Water for All” for three provinces"]),
    ],
)  # fmt: skip
def test_names_in_quotation_marks(sentence, title):
    """A title may stand in quotation marks, or hold a name that does."""
    assert titles(MET + sentence) == title


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("A number of bilateral documents were signed.", "number of bilateral documents"),
        ("A series of cooperation documents were signed.", "series of cooperation documents"),
        ("More than 20 agreements were signed.", "More than 20 agreements"),
        ("Some twenty-five documents were exchanged.", "Some twenty-five documents"),
        ("A set of documents was signed.", "set of documents"),
        ("They witnessed the exchange of 12 agreements and memoranda.", "12 agreements and memoranda"),
        ("Agreements and memoranda of understanding were signed.", "Agreements and memoranda of understanding"),
    ],
)  # fmt: skip
def test_documents_that_are_counted(sentence, title):
    """What counts them is their name, whatever it begins with; `agreements and memoranda` are one lot of documents."""
    assert titles(MET + sentence) == [title]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The Minister signed a memorandum on vaccines with Malta.", "memorandum on vaccines"),
        ("The Minister signed Amendment No. 2 to the Loan Agreement with Peru.",
         "Amendment No. 2 to the Loan Agreement with Peru"),
        ("The Minister signed a memorandum on cooperation with Malta.", "memorandum on cooperation with Malta"),
        ("The Minister signed a memorandum with Malta on vaccines.", "memorandum with Malta on vaccines"),
        ("Kazakhstan and Malta signed a security agreement for ten years.", "security agreement"),
        ("Kazakhstan and Malta signed a protocol on trade for the years 2025-2026.",
         "protocol on trade for the years 2025-2026"),
        ("The treaty on trade between the two countries was signed in Malta.", "treaty on trade"),
        ("The memorandum between the two academies was signed in Valletta by Malta's Minister.",
         "memorandum between the two academies"),
        ("The signing of an agreement on trade with Malta crowned the talks.", "agreement on trade"),
        ("The signing of the Joint Communique with Malta formalizes the relations.", "Joint Communique with Malta"),
        ("The signing of the Memorandum on Sport with Malta deepens the ties.", "Memorandum on Sport"),
        ("Kazakhstan and Malta signed a memorandum on tourism and one that deals with medicines.",
         "memorandum on tourism"),
        ("Kazakhstan and Malta signed a memorandum to further defence cooperation.", "memorandum"),
        ("The Minister signed a Memorandum of Understanding, MoU, with Malta on joint work in defence.",
         "Memorandum of Understanding"),
        ("Kazakhstan and Malta signed a pact on the opening of a road.", "pact on the opening of a road"),
        ("The Pact effectively opens the market of Malta and was signed on Monday.", "Pact"),
        ("The Pact essentially frees the market of Malta and was signed on Monday.", "Pact"),
        ("Kazakhstan and Malta signed an agreement on water supply services.", "agreement on water supply services"),
        ("Kazakhstan and Malta adopted a Joint Statement on peace, and in their presence 19 contracts were exchanged.",
         "Joint Statement on peace"),
    ],
)  # fmt: skip
def test_what_is_told_behind_a_title(sentence, title):
    """With whom it was signed, for how long, and what it led to is no part of the name; what it is about is."""
    assert titles(sentence)[0] == title


def test_documents_numbered_in_one_sentence():
    """Numbers behind a colon or semicolon end no sentence."""
    text = MET + "The documents signed were: 1. Memorandum on Tourism; 2. Agreement on Visas; 3. Protocol on Sport."
    assert titles(text) == ["Memorandum on Tourism", "Agreement on Visas", "Protocol on Sport"]


def test_the_sides_of_a_heading_without_a_verb_to_be():
    """`Agreement between A and B signed`: both are sides, and it was signed."""
    assert titles("More will follow.", "Agreement on visas between Kazakhstan and Peru signed") == [
        "Agreement on visas between Kazakhstan and Peru"
    ]


@pytest.mark.parametrize(
    ("text", "heading", "title"),
    [
        ("This joint statement is issued by the Governments of Kazakhstan and Malta.",
         "Joint Statement on the Malta-Kazakhstan Dialogue", "Joint Statement on the Malta-Kazakhstan Dialogue"),
        ("The text of the following statement was released by the Governments of Kazakhstan and Malta.",
         "Joint Statement on Trade", "Joint Statement on Trade"),
        ("Kazakhstan and Malta issued a joint statement on trade.", "Statement of the Minister",
         "joint statement on trade"),
        ("Kazakhstan and Malta signed two memoranda of understanding, on water and on wheat.",
         "Kazakhstan and Malta sign memoranda on water and wheat", "two memoranda of understanding"),
    ],
)  # fmt: skip
def test_what_the_heading_calls_a_document(text, heading, title):
    """A release that is the statement has its name in the heading; what counts documents is a name of their own."""
    assert titles(text, heading) == [title]


def test_a_plan_of_consultations_is_one_document():
    """Its plural is that of the consultations: no documents with names are told instead of it."""
    text = MET + "They signed a Treaty on Trade. The parties also signed the Plan of Consultations."
    assert titles(text) == ["Treaty on Trade", "Plan of Consultations"]


def test_a_table_of_documents():
    """The line that names the columns parts a table from its announcement, and no more."""
    text = MET + (
        "The following were also exchanged:\n\nNo. | Title\n1 | MoU between the Ministry of Trade of Kazakhstan and "
        "the Ministry of Trade of Peru\n2 | Cooperation Programme between the National Archives"
    )
    assert titles(text) == [
        "MoU between the Ministry of Trade of Kazakhstan and the Ministry of Trade of Peru",
        "Cooperation Programme between the National Archives",
    ]


def test_counted_with_more_than_one_adjective():
    """`15 intergovernmental and interdepartmental documents`."""
    assert titles(MET + "They exchanged 15 intergovernmental and interdepartmental documents.") == [
        "15 intergovernmental and interdepartmental documents"
    ]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("They signed an agreement on the recognition and exchange of driving licences.",
         ["agreement on the recognition and exchange of driving licences"]),
        ("They signed a memorandum on trade and exchanged notes concerning the grant.",
         ["memorandum on trade", "notes concerning the grant"]),
        ("They signed a Letter of Intent regarding the opening of a school.",
         ["Letter of Intent regarding the opening of a school"]),
        ("They signed an agreement on trade for the benefit of both peoples.", ["agreement on trade"]),
        ("They signed the Agreement on Air Transport to open direct flights.", ["Agreement on Air Transport"]),
        ("The Treaty on Extradition and Agreement on Visas were signed.",
         ["Treaty on Extradition", "Agreement on Visas"]),
        ("They signed the Agreement on Visas (9 June 2025).", ["Agreement on Visas"]),
        ("Documents signed:\n\n- Treaty on Extradition (signed by the judges);\n\n- Agreement on Visas (exchanged).",
         ["Treaty on Extradition", "Agreement on Visas"]),
        ("The documents signed were: (i) Treaty on Trade; (ii) Agreement on Visas; and (iii) Memorandum on Sport.",
         ["Treaty on Trade", "Agreement on Visas", "Memorandum on Sport"]),
        ("The agreement on visas between Kazakhstan and Peru (signed on 5 May 2024) is in force.",
         ["agreement on visas between Kazakhstan and Peru"]),
        ("The agreement on visas between Kazakhstan and Peru (Lima, 5 May 2024) is in force.",
         ["agreement on visas between Kazakhstan and Peru"]),
        ("They concluded that the agreement on visas is of use.", []),
        ("They signed the 2025-2027 Action Plan.", ["2025-2027 Action Plan"]),
        ("He welcomed the ceasefire agreement signed by Israel and Lebanon.", []),
        ("The parties to the conflict signed a peace agreement in Lima.", []),
        ("Kazakhstan and Peru signed a peace treaty.", ["peace treaty"]),
        ("They spoke of the Programme adopted earlier.", []),
    ],
)  # fmt: skip
def test_what_stands_between_two_titles_and_behind_one(sentence, title):
    """Verbs, aims and brackets end a title; nouns for what is exchanged or opened do not."""
    assert titles(MET + sentence) == title


def test_the_fuller_name_of_a_document():
    """A heading inside the text may call it in short, the sentence below it in full."""
    text = (
        "Kazakhstan and Peru sign MoU on youth\n\nThe Ministers of both signed a Memorandum of Understanding on youth."
    )
    assert titles(text) == ["Memorandum of Understanding on youth"]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Kazakhstan and Peru signed another joint communiqué on trade.", "joint communiqué on trade"),
        ("Another MoU on trade was signed by Kazakhstan and Peru.", "MoU on trade"),
        ("Another Trade Agreement was signed by Kazakhstan and Peru.", "Trade Agreement"),
    ],
)
def test_another_is_no_part_of_a_name(sentence, title):
    """Nor is any other word that opens a name."""
    assert titles(sentence) == [title]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("An MoU between the Institute of Public Service in Astana and the Academy of Peru was signed.",
         "MoU between the Institute of Public Service in Astana and the Academy of Peru"),
        ("Kazakhstan and Peru signed an agreement between their ministries in Lima.",
         "agreement between their ministries"),
    ],
)  # fmt: skip
def test_the_town_of_one_of_two_sides(sentence, title):
    """Where the first of two sides has its seat, the name goes on."""
    assert titles(sentence) == [title]


def test_an_older_document_within_a_name():
    """A document may amend one that is called by its year."""
    text = "Kazakhstan and Peru signed a protocol to the 2003 Agreement on Air Services in Lima on 9 June 2025."
    assert titles(text) == ["protocol to the 2003 Agreement on Air Services"]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Kazakhstan and Peru signed an agreement on paid work by members of the families of diplomats.",
         "agreement on paid work by members of the families of diplomats"),
        ("Kazakhstan and Peru signed an agreement on visas by their ministers.", "agreement on visas"),
        ("Kazakhstan and Peru signed a protocol on trade within the ministerial meeting in Lima.", "protocol on trade"),
    ],
)  # fmt: skip
def test_by_whom_and_at_what(sentence, title):
    """Who works is told in a name; who signs is not, nor at what meeting."""
    assert titles(sentence) == [title]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The presidents of Kazakhstan and Peru signed a declaration on the situation in Chile and Mexico.",
         "declaration on the situation in Chile and Mexico"),
        ("The presidents of Kazakhstan and Peru signed a declaration on trade in Mexico.", "declaration on trade"),
        ("Kazakhstan and Peru signed a treaty on water —the first of its kind.", "treaty on water"),
        ("They signed an agreement between Minister Omarov and his Peruvian counterpart Ana Ruiz to set up a council.",
         "agreement between Minister Omarov and his Peruvian counterpart Ana Ruiz to set up a council"),
        ("Minister Soto of Peru also signed a memorandum on meteorology with Water and Energy Minister Omarov.",
         "memorandum on meteorology"),
    ],
)  # fmt: skip
def test_places_and_persons_in_and_behind_a_name(sentence, title):
    """Nothing is signed in two countries; who signed with whom is no part of a name."""
    assert titles(sentence) == [title]


def test_the_years_that_a_programme_covers():
    """They are part of its name; what else it covers is not."""
    text = "Kazakhstan and Peru signed a programme on sport covering the years 2025 to 2027 in Lima."
    assert titles(text) == ["programme on sport covering the years 2025 to 2027"]
    assert titles("Kazakhstan and Peru signed a programme covering sport and youth.") == ["programme"]


def test_what_a_contract_is_worth():
    """The sum is no part of its name."""
    assert titles("Kazakhstan signed a loan agreement worth 50 million dollars with Peru.") == ["loan agreement"]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The Premiers signed the Agreement on Water, Clean Air and Fair Trade.",
         "Agreement on Water, Clean Air and Fair Trade"),
        ("They signed an agreement freeing bearers of service, special, or official passports from visas.",
         "agreement freeing bearers of service, special, or official passports from visas"),
        ("They signed five memoranda in the areas of Health, Sport, Youth as well as Water Management.",
         "five memoranda in the areas of Health, Sport, Youth as well as Water Management"),
        ("They signed an MoU between the Museum (MG), Ministry of Arts and the Archive (AL), Ministry of Law of Peru.",
         "MoU between the Museum (MG), Ministry of Arts and the Archive (AL), Ministry of Law of Peru"),
        ("They signed an MoU between the Ministry of Arts and the Ministry of Law of Peru, Minister Torres said.",
         "MoU between the Ministry of Arts and the Ministry of Law of Peru"),
        ("They saw the signing of a memorandum between Minister Omarov and Minister Torres followed by a dinner.",
         "memorandum"),
        ("They saw the signing of a memorandum between Minister Omarov and Minister Torres on sport.",
         "memorandum between Minister Omarov and Minister Torres on sport"),
        ("They signed a joint statement issued by both chancelleries.", "joint statement"),
        ("They signed an agreement to open two schools.", "agreement to open two schools"),
        ("They signed nine bilateral agreements across many sectors.", "nine bilateral agreements"),
        ("They signed a Joint Statement on the last day of the talks.", "Joint Statement"),
        ("They signed a protocol for setting up a joint college.", "protocol for setting up a joint college"),
        ("They signed a protocol setting up a joint college.", "protocol"),
        ("An agreement on a skill centre in Lima was also signed.", "agreement on a skill centre in Lima"),
        ("An agreement on skills was also signed in Lima.", "agreement on skills"),
    ],
)  # fmt: skip
def test_bounds_of_longer_names(sentence, title):
    """Lists and whose two sides are belong to a name; persons, participles and where it is of use do not."""
    assert titles(MET + sentence) == [title]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("A memorandum was signed with Peru for cooperation in consular matters.",
         "memorandum for cooperation in consular matters"),
        ("An agreement was signed between Kazakhstan and Peru on direct flights.", "agreement on direct flights"),
        ("An agreement was signed by Kazakhstan and Peru on Monday in Lima.", "agreement"),
        ("An agreement was signed by Kazakhstan and Peru on the sidelines of the forum.", "agreement"),
        ("An agreement was signed by Kazakhstan and Peru for a period of five years.", "agreement"),
        ("An agreement was signed by Kazakhstan and Peru on behalf of both governments.", "agreement"),
        ("A protocol on sport was signed with Peru for the next four years.", "protocol on sport"),
    ],
)  # fmt: skip
def test_subjects_behind_the_verb(sentence, title):
    """What a document is about may be told behind the verb; when and for whom it was signed is no part of its name."""
    assert titles(sentence) == [title]


def test_names_told_before():
    """`The agreement` has the name that one of the last sentences gives it, but not that of another document."""
    text = "Kazakhstan and Peru speak of a Mutual Defence Agreement. {} signed by Minister Torres in May 2025."
    assert titles(text.format("The agreement was")) == ["Mutual Defence Agreement"]
    assert titles(text.format("The memorandum was")) == ["memorandum"]


@pytest.mark.parametrize(
    ("heading", "text", "title"),
    [
        ("Peru and the Callao Accords", "It rained. It was cold. It was late. The Accords were", "Callao Accords"),
        (
            "Trade",
            "They praise the Callao Treaty. It rained. It was cold. It was late. The Treaty was",
            "Callao Treaty",
        ),
        ("Trade", "They praise the Callao Treaty. It rained. It was cold. It was late. The treaty was", "treaty"),
        ("Trade", "They praise the Callao Treaty. It rained. It was cold. It was late. A Charter was", "Charter"),
    ],
)
def test_names_told_anywhere_before(heading, text, title):
    """What the text calls by a word with a capital has the name that the heading or any sentence before gives it."""
    assert titles(f"{text} signed by Kazakhstan and Peru in Lima.", heading) == [title]


def test_lines_that_tell_what_a_document_does():
    """A relative clause in a line is no part of the name; `that of` is."""
    text = MET + "The Ministers signed the following documents:\n\n- {}\n\n- Protocol on Sport"
    assert titles(text.format("Charter that sets out the aims of the Club")) == ["Charter", "Protocol on Sport"]
    name = "Memorandum between the Academy of Peru and that of Kazakhstan"
    assert titles(text.format(name)) == [name, "Protocol on Sport"]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("a Memorandum of Understanding affirming their long friendship", "Memorandum of Understanding"),
        ("a joint statement condemning all forms of piracy", "joint statement"),
        ("a declaration outlining the next steps", "declaration"),
        ("an agreement abolishing visas for diplomats", "agreement abolishing visas for diplomats"),
        ("a protocol amending the treaty on trade", "protocol amending the treaty on trade"),
        ("a convention regulating the hunting of whales", "convention regulating the hunting of whales"),
        ("an agreement on combating the smuggling of shells", "agreement on combating the smuggling of shells"),
        ("an agreement on saving and breeding the turtles", "agreement on saving and breeding the turtles"),
        ("two memoranda to ease the flow of goods", "two memoranda"),
        ("a multi-million loan agreement to repair bridges", "multi-million loan agreement"),
        ("an agreement to protect divers", "agreement to protect divers"),
        ("an agreement on steps to protect reefs", "agreement on steps to protect reefs"),
        ("an amendment to the treaty on trade", "amendment to the treaty on trade"),
        ("a treaty on fishing for another five years", "treaty on fishing"),
        ("trade, transport and energy agreements", "trade, transport and energy agreements"),
        ("bilateral and multilateral agreements", "bilateral and multilateral agreements"),
    ],
)  # fmt: skip
def test_what_a_document_does_is_no_part_of_its_name(sentence, title):
    """A gerund or an infinitive right behind a document tells what it does, unlike what it is about."""
    assert titles(f"Kazakhstan and Malta signed {sentence}.") == [title]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("A Memorandum (MoU) was signed between the Ministries of Energy of Kazakhstan and Malta on the use of wind.",
         "Memorandum (MoU) on the use of wind"),
        ("A border agreement was signed with Malta in Valletta on Monday after talks on lighthouses.",
         "border agreement"),
        ("Both spoke of the 2018 border treaty signed with Malta.", "border treaty"),
        ("Kazakhstan was at rest in both lands after the 2018 peace treaty signed with Malta.", "peace treaty"),
        ("Both signed the Memorandum of Understanding with Malta. Kazakhstan and Malta want more trade.",
         "Memorandum of Understanding with Malta"),
        ("Deputy Minister Serik signed the Memorandum for Kazakhstan and Ambassador Camilleri for Malta.",
         "Memorandum"),
        ("With the signing of this agreement, Malta becomes a partner.", "agreement"),
    ],
)  # fmt: skip
def test_names_told_around_the_verb(sentence, title):
    """What a document is about may stand behind the verb; who signs for a state is no part of its name."""
    assert titles(sentence) == [title]
