"""Documents with their names, as ministries, agencies and embassies word them, and what is no document signed."""

import pytest

from tests.extraction.told import facts


def signed(text, home="KZ", title=""):
    """Return the counterparts, the day and the title of the documents that a release tells to have been signed."""
    return [
        (",".join(fact.counterparts), fact.when.edtf if fact.when.stated else None, fact.title)
        for fact in facts(text, home=home, title=title, published="2024-10-02")
        if fact.kind == "agreement_signed"
    ]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ('Kazakhstan and Bolivia put their signatures to the "Aral Declaration", the Plan for 2025-27 and a Protocol.',
         ["Aral Declaration", "Plan for 2025-27", "Protocol"]),
        ('Kazakhstan and Bolivia signed an agreement "On Tourism" in Almaty.', ['agreement "On Tourism"']),
        ('Kazakhstan and Bolivia signed a protocol on the project "School Meals".',
         ['protocol on the project "School Meals"']),
        ("Kazakhstan and Bolivia concluded an agreement worth USD 1.3 billion on the repair of the grid.",
         ["agreement worth USD 1.3 billion on the repair of the grid"]),
        ("Kazakhstan and Bolivia concluded an agreement worth USD 1.3 billion on Monday.", ["agreement"]),
        ("Kazakhstan and Bolivia signed a memorandum on carbon credits under Article 6 of the Paris Agreement.",
         ["memorandum on carbon credits under Article 6 of the Paris Agreement"]),
        ("Kazakhstan and Bolivia signed a memorandum on carbon credits under a new law.",
         ["memorandum on carbon credits"]),
    ],
)  # fmt: skip
def test_where_a_name_ends(text, titles):
    """No list ends with a name in quotation marks, and no name with the worth of a document, or an article."""
    assert [title for _, _, title in signed(text)] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Two agreements, one on fisheries and another on renewable energy, were signed between Kazakhstan and Oman.",
         ["agreement on fisheries", "agreement on renewable energy"]),
        ("Kazakhstan and Oman signed two MoUs: one on fisheries, and the other in the field of mining.",
         ["MoU on fisheries", "MoU in the field of mining"]),
        ("Kazakhstan and Oman signed two treaties – one on extradition and one on legal assistance – in Muscat.",
         ["treaty on extradition", "treaty on legal assistance"]),
        ("Kazakhstan and Oman signed two letters of intent, one for scholarships and another for mosques.",
         ["letter of intent for scholarships", "letter of intent for mosques"]),
        ("Kazakhstan and Oman signed two memoranda of understanding: the first on tourism, the second on sport.",
         ["memorandum of understanding on tourism", "memorandum of understanding on sport"]),
        ("Kazakhstan and Oman signed three MoUs: one on milk, one on sport, and one on the training of officers.",
         ["MoU on milk", "MoU on sport", "MoU on the training of officers"]),
        ("Kazakhstan and Oman signed four MoUs: one on milk and one on sport.", ["four MoUs"]),
        ("Kazakhstan and Oman signed two agreements, one of which is on trade.", ["two agreements"]),
    ],
)  # fmt: skip
def test_documents_told_one_by_one(text, titles):
    """Those that are counted, and then all told by their subjects, have a title each."""
    assert [title for _, _, title in signed(text)] == titles


@pytest.mark.parametrize(
    "text",
    [
        "A memorandum on skills was handed over and signed during the consultations with Italy.",
        "A memorandum on skills was agreed and signed in Astana by the Ministers of Kazakhstan and Italy.",
        "Minister Aidos Serik and Minister of Italy Ada Rossi exchanged the signed copies of a memorandum on skills.",
        "The Agency of Kazakhstan and the Immigration Authority of Italy entered into a memorandum on skills.",
        "The signatories to the memorandum on skills were Aidos Serik, Minister, and Ada Rossi, Minister of Italy.",
        "A memorandum on skills was drawn up. Signatories of the document were Minister Ada Rossi of Italy and others.",
        "The University of Kazakhstan and Dante University in Rome signed a memorandum on skills.",
    ],
)  # fmt: skip
def test_that_something_was_signed_in_other_words(text):
    """What is agreed and signed, exchanged in copies, or has signatories, was signed."""
    assert [(party, title) for party, _, title in signed(text)] == [("IT", "memorandum on skills")]


@pytest.mark.parametrize(
    "text",
    [
        "Signatories to the Convention were Kazakhstan and Togo.",
        "The University of Kazakhstan has signed a memorandum, reported a university in Rome.",
        "Kazakhstan and Italy condemned acts of violence and signed no acts.",
    ],
)
def test_what_is_no_signing(text):
    """Parties to a convention did not sign it now, nor did those who report; and acts may be no documents."""
    assert signed(text) == []


def test_acts_over_a_list():
    """The acts over a numbered list are the documents of its lines, be there a dash behind the numbers."""
    text = (
        "Acts signed on the occasion of the visit of the President of Paraguay – Brasília, 1 October 2024\n\n"
        "1 – Memorandum between the Ministry of Health of Brazil and that of "
        'Paraguay\n\n2 – Adjustment to the Agreement on Technical Cooperation for the project "School Meals"'
    )
    assert signed(text, home="BR") == [
        ("PY", "2024-10-01", "Memorandum between the Ministry of Health of Brazil and that of Paraguay"),
        ("PY", "2024-10-01", 'Adjustment to the Agreement on Technical Cooperation for the project "School Meals"'),
    ]  # fmt: skip


def test_a_treaty_told_twice_by_its_name():
    """`The Treaty` that a sentence behind tells to have been signed has the name from before, and is one with it."""
    text = "Australia and Nauru signed the Nauru-Australia Treaty. The Treaty was signed in Canberra by both leaders."
    assert [title for _, _, title in signed(text, home="AU")] == ["Nauru-Australia Treaty"]


def test_the_day_of_a_ceremony_behind_the_names_of_two_states():
    """The day follows the ceremony, and the two states between whom something was signed do not part it from that."""
    text = (
        "Two agreements, one on fisheries and another on mining, were signed between Kazakhstan and Oman at a function "
        "held in Muscat on 29 September."
    )
    assert {day for _, day, _ in signed(text)} == {"2024-09-29"}


def test_a_mechanism_for_consultations_is_no_meeting():
    """Where consultations are only in the name of a document, none were held."""
    text = "The Philippines and Czechia renewed their labor consultations mechanism agreement."
    assert [fact.kind for fact in facts(text, home="PH")] == ["agreement_signed"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Kazakhstan and Oman penned a memorandum on seeds.", ["memorandum on seeds"]),
        ("The Minister penned a letter to his counterpart of Oman about the memorandum.", []),
        ("The Minister penned an article on the Treaty between Kazakhstan and Oman for a newspaper.", []),
        ("Kazakhstan and Oman signed a memorandum on tourism and another one relating to mining.",
         ["memorandum on tourism", "memorandum relating to mining"]),
        ("Kazakhstan and Oman signed ten documents, notably an Agreement on Air Links and a Protocol on Sport.",
         ["Agreement on Air Links", "Protocol on Sport"]),
        ("Kazakhstan and Oman signed four instruments, with emphasis on the Protocol on Sport and the Treaty on Water.",
         ["Protocol on Sport", "Treaty on Water"]),
        ("Kazakhstan and Oman signed three MoUs in the areas of health, trade and sport.",
         ["three MoUs in the areas of health, trade and sport"]),
        ("Kazakhstan and Oman signed a pact granting access to the I-24 network.",
         ["pact granting access to the I-24 network"]),
        ("Kazakhstan and Oman signed two loan agreements totalling 210 million euros.", ["two loan agreements"]),
        ("An exchange of letters between Minister Serik Omarov and Ambassador Said of Oman took place for a grant.",
         ["exchange of letters"]),
        ("The Minister signed a letter of intent with the Deputy Minister of Trade of Oman to support exports.",
         ["letter of intent"]),
        ("The Minister signed a letter of intent with the Deputy Minister of Trade of Oman on exports.",
         ["letter of intent with the Deputy Minister of Trade of Oman on exports"]),
        ("Oman will soon finalize an agreement on pensions, while a protocol on mining was signed with Kazakhstan.",
         ["protocol on mining"]),
        ("The Ministers of Kazakhstan and Oman sealed in Muscat a memorandum on seeds.", ["memorandum on seeds"]),
        ("The friendship of Kazakhstan and Oman was sealed in a treaty.", []),
        ("The Development Programme of Oman and Minister Aidos Serik sealed in Muscat an agreement on a grant.",
         ["agreement on a grant"]),
        ("Kazakhstan and Oman formalised a memorandum on seeds in Muscat.", ["memorandum on seeds"]),
        ("Kazakhstan and Oman formalised their relations under an agreement of old.", []),
        ("The ministry and Oman inked a pact on mining in March.", ["pact on mining"]),
        ("Oman signed a pact on mining with Russia in March.", []),
        ("Kazakhstan and Oman signed a protocol on a scholarship programme. The Ministers put their names to it today.",
         ["protocol on a scholarship programme"]),
    ],
)  # fmt: skip
def test_names_beside_what_else_is_told(text, titles):
    """Each document signed has the name that its sentence gives, and what is told beside it is no part of that."""
    assert [title for _, _, title in signed(text)] == titles


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "A tripartite agreement on refugees between Kazakhstan, Oman and the UNHCR was signed in Astana.",
            ["OM,UNHCR"],
        ),
        ("An agreement on refugees between Kazakhstan and Oman was signed at the UNHCR in Geneva.", ["OM"]),
    ],
)
def test_an_organisation_that_signs_beside_states(text, parties):
    """It is a party to a document of three sides."""
    assert [party for party, _, _ in signed(text)] == parties


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The Presidents of Kazakhstan and Oman saw the signing of several documents. They issued a Joint Statement.",
         ["several documents", "Joint Statement"]),
        ("The Presidents of Kazakhstan and Oman signed several documents. Among them is a Joint Statement on trade.",
         ["Joint Statement on trade"]),
    ],
)  # fmt: skip
def test_a_statement_that_is_issued_beside_documents(text, titles):
    """It is none of the documents that were signed, unless it is told to be among them."""
    assert [title for _, _, title in signed(text)] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Kazakhstan and Oman signed: (a) an Agreement on Shipping; (b) a Protocol on Youth; and (c) a Treaty on Gas.",
         ["Agreement on Shipping", "Protocol on Youth", "Treaty on Gas"]),
        ("A memorandum on trade and a second on the training of officers were signed by Kazakhstan and Oman.",
         ["memorandum on trade", "memorandum on the training of officers"]),
        ("Kazakhstan and Oman signed the Country Strategic Plan agreement.", ["Country Strategic Plan agreement"]),
        ("Kazakhstan and Oman signed the plan.", []),
        ("Kazakhstan and Oman entered into a long-term cooperation and support agreement.",
         ["long-term cooperation and support agreement"]),
        ("Kazakhstan entered into a discussion and the agreement was recalled by Oman.", []),
        ("Officials of Kazakhstan and Oman put their signatures on 23 memoranda and cooperation documents.",
         ["23 memoranda and cooperation documents"]),
        ("Several new agreements between Kazakhstan and Oman were signed. In total, 14 agreements were signed.",
         ["14 agreements"]),
        ("The signing of new documents between Kazakhstan and Oman took place. Overall, 28 documents were signed.",
         ["28 documents"]),
        ("The ministries of Kazakhstan and Oman concluded in Astana on Monday an addendum to the contract on ports.",
         ["addendum to the contract on ports"]),
        ("The ministers of Kazakhstan and Oman adopted in Astana a decision to open the border.", []),
    ],
)  # fmt: skip
def test_lists_and_counts(text, titles):
    """Documents are found behind letters, by their subjects alone, and where a sentence counts them in the end."""
    assert [title for _, _, title in signed(text)] == titles


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Five pacts were sealed at the close of the meeting between Kazakhstan and Oman, held on Sunday in Astana.",
         "2024-09-29"),
        ("A pact was signed by Kazakhstan and Oman, and the Ministers will hold a meeting on Friday in Astana.", None),
        ("A pact was signed by Kazakhstan and Oman ahead of the summit on Friday.", None),
    ],
)  # fmt: skip
def test_the_day_of_talks_at_whose_end_something_was_signed(text, day):
    """It is that of the signing as well, unless the talks are to come."""
    assert [when for _, when, _ in signed(text)] == [day]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ('Kazakhstan and Oman signed 11 agreements, among them a "Roadmap for Trade" and a "Joint Protocol on Gas".',
         ["Roadmap for Trade", "Joint Protocol on Gas"]),
        ('Kazakhstan and Oman signed five documents, including the "Roadmap for Milk" and an "Air Link Agreement".',
         ["Roadmap for Milk", "Air Link Agreement"]),
        ('Kazakhstan and Oman signed an agreement on "Milk and the Protocol of Ports" in Muscat.',
         ['agreement on "Milk and the Protocol of Ports"']),
        ("The Minister initialled a pact on milk with his Omani interlocutors.", ["pact on milk"]),
        ("The Minister signed a pact with his Omani colleague on milk.", ["pact on milk"]),
        ("The Minister signed a pact with his Omani colleague on Monday.", ["pact"]),
        ("Kazakhstan and Oman signed a green alliance.", ["green alliance"]),
        ("The green alliance of Kazakhstan and Oman was praised by the signatories of the letter.", []),
        ("By signing the Protocol on Milk, the Ministers of Kazakhstan and Oman opened the way for exports.",
         ["Protocol on Milk"]),
        ("By signing this convention, states commit to protect milk, the Ministers of Kazakhstan and Oman said.", []),
    ],
)  # fmt: skip
def test_what_names_a_document_and_what_does_not(text, titles):
    """Names in quotation marks behind others, what is told behind whom one signed with, and what is done by signing."""
    assert [title for _, _, title in signed(text)] == titles


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Kazakhstan and Oman signed the Protocol to the Agreement on Milk, concluded in Muscat on 3 May 2016.", None),
        ("Kazakhstan and Oman spoke of the Protocol to the Agreement on Milk, concluded in Muscat on 3 May 2016.",
         "2016-05-03"),
    ],
)  # fmt: skip
def test_the_day_of_a_document_that_is_amended(text, day):
    """It is told behind both names, and is not that on which the amendment is signed now."""
    assert [when for _, when, _ in signed(text)] == [day]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Kazakhstan and Oman signed the first treaty of both, the Treaty on Dairy Trade.", ["Treaty on Dairy Trade"]),
        ("Kazakhstan and Oman signed a pact on milk and the Protocol on Eggs.", ["pact on milk", "Protocol on Eggs"]),
        ("The Minister announced the launch of flights and the signing of a protocol on eggs with Oman.",
         ["protocol on eggs"]),
        ("The Minister announced his visit to Oman and the signing of a protocol on eggs next week.", []),
        ("Kazakhstan and Oman sealed bilateral trade, milk and visa deals.", ["bilateral trade, milk and visa deals"]),
        ("Kazakhstan and Oman signed a document on milk.", ["document on milk"]),
        ("Kazakhstan and Oman signed the document on Monday.", []),
        ("Officials of Kazakhstan and Oman affixed signatures to the Agreed Record of the talks.",
         ["Agreed Record of the talks"]),
        ("The Minister and Ambassador Said of Oman put pen to paper today on the host nation agreement for the office.",
         ["host nation agreement for the office"]),
        ("The talks wrapped up with the co-chairs of Kazakhstan and Oman signing a pact on milk.", ["pact on milk"]),
        ("The Ministers wrapped up the talks and plan on signing a pact with Oman.", []),
    ],
)  # fmt: skip
def test_by_what_it_is_told_what_was_signed(text, titles):
    """A name behind a description, several in one word, and verbs that tell of signing in a roundabout way."""
    assert [title for _, _, title in signed(text)] == titles


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Kazakhstan and Oman signed the 2023 Shipping Review Agreement on May 22, 2023.", "2023-05-22"),
        ("The Minister spoke of the 2023 Shipping Agreement between Kazakhstan and Oman.", "2023"),
        (
            (
                "Kazakhstan and Oman signed an MoU on jointly promoting the Belt and Road, as well as documents on the "
                "implementation of an initiative, the economy and farming, during his visit to Muscat in March 2024."
            ),
            "2024-03",
        ),
    ],
)
def test_the_day_of_a_signing_told_behind(text, day):
    """The year by which a document is called is not its day where that is told, and a visit tells it, however far."""
    assert {when for _, when, _ in signed(text)} == {day}


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Kazakhstan and Oman inked, right after the talks, a pact on visas; a joint press release was issued as well.",
         ["pact on visas", "joint press release"]),
        ("Kazakhstan and Oman signed, on the margins of the summit, a memorandum on milk.", ["memorandum on milk"]),
        ("Kazakhstan and Oman discussed, after the talks, a memorandum on milk.", []),
        ('The two ministers of Kazakhstan and Oman signed the "Joint Committee (JETCO) 7th Term Protocol".',
         ["Joint Committee (JETCO) 7th Term Protocol"]),
        ('"We have signed an agreement on milk with Oman," the Minister said.', ["agreement on milk"]),
        ("Kazakhstan and Oman concluded a Protocol on Aid, the 27th document of this kind.", ["Protocol on Aid"]),
        ("The pact that we have just put our signatures to with Oman is a milestone, President Serik Omarov said.",
         ["pact"]),
        ("The memorandum, which provides for the exchange of archival documents, was signed by the Omani Minister.",
         ["memorandum"]),
        ("Signing ceremony MoU Kazakhstan-Oman corridor, Muscat, 25 September 2024", ["MoU Kazakhstan-Oman corridor"]),
        ("In Astana, Kazakhstan and Oman concluded a memorandum on milk.", ["memorandum on milk"]),
    ],
)  # fmt: skip
def test_what_stands_around_a_name(text, titles):
    """When and where something was signed may stand before it; a name in quotation marks begins and ends with these."""
    assert [title for _, _, title in signed(text)] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The Ministers of Kazakhstan and Oman ended the talks by appending signatures to a memorandum on borders.",
         ["memorandum on borders"]),
        ("Kazakhstan and Oman have two new accords on milk and ports, signed on 30 January 2024.",
         ["accords on milk", "accords on ports"]),
        ("The Fund of Kazakhstan signs USD 30 mln loan agreement with Oman.", ["USD 30 mln loan agreement with Oman"]),
        ("The Minister of Kazakhstan and Ali Said, Minister of Oman, saw three agreements being signed on sport.",
         ["three agreements"]),
        ("Kazakhstan and Oman wrote a Shipping Declaration, which was subsequently endorsed by both Cabinets.", []),
        ("The Shipping Declaration was endorsed by the Presidents of Kazakhstan and Oman.", ["Shipping Declaration"]),
    ],
)  # fmt: skip
def test_sums_and_bodies(text, titles):
    """A sum of money counts no documents; what the cabinets endorse each by itself was signed by nobody."""
    assert [title for _, _, title in signed(text)] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Agreements on air services, on farming and on waiving visas have been signed between Kazakhstan and Oman.",
         ["Agreements on air services, on farming and on waiving visas"]),
        ("Kazakhstan and Oman signed two memoranda, on the building of a plant and on the movement of cattle.",
         ["two memoranda"]),
        ("Kazakhstan and Oman signed USD 6.5 bln K2 tank deal.", ["USD 6.5 bln K2 tank deal"]),
    ],
)  # fmt: skip
def test_several_subjects_and_letters_with_numbers(text, titles):
    """A name goes on behind a comma with the preposition that it has; the number of a type of tank counts no deals."""
    assert [title for _, _, title in signed(text)] == titles


def test_the_day_of_negotiations_told_beside_a_document():
    """A day on which negotiations on a document began is not that of its signing."""
    text = "The MoU of Kazakhstan and Oman, on which negotiations started in 2019, was finally signed in Muscat."
    assert [day for _, day, _ in signed(text)] == [None]


@pytest.mark.parametrize(
    "name", ["Open Skies Agreement", "Status of Forces Agreement", "General Security of Military Information Agreement"]
)
def test_names_that_hold_other_words(name):
    """What an agreement is called by may hold `of` and words for other things."""
    text = f"Kazakhstan and Peru concluded the {name} in Lima today."
    assert [title for *_, title in signed(text)] == [name]
