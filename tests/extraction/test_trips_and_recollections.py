"""Trips to conferences, gatherings recalled by what came of them, and lists of those met by state, office and name."""

import pytest

from tests.extraction.told import dated, facts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Lim Hock will be in Germany from 5 to 6 October 2024 to attend the Berlin Energy Dialogue.",
            [("meeting_agreed", "DE", "2024-10-05/2024-10-06")],
        ),
        (
            "Minister Lim Hock will be in Germany to attend the Tegernsee Water Dialogue from 5 to 6 October 2024.",
            [("meeting_agreed", "DE", "2024-10-05/2024-10-06")],
        ),
        (
            "Minister Lim Hock will travel to Hanoi on 5 October to attend the Singapore-Vietnam Political Dialogue.",
            [("visit_agreed", "VN", "2024-10-05"), ("meeting_agreed", "VN", "2024-10-05")],
        ),
        (
            (
                "Dr Ana Lim will be travelling to Naples, Italy, from 5 to 7 October 2024.\n\n"
                "Dr Lim will represent Singapore at the G20 Trade Ministerial Meeting in Naples."
            ),
            [("meeting_agreed", "G20", "2024-10-05/2024-10-07")],
        ),
        (
            "Minister Tan will travel to Baku from 5 to 7 October. There, he will attend the UN Climate Conference.",
            [("meeting_agreed", "UN", "2024-10-05/2024-10-07")],
        ),
        (
            "Minister Tan will travel to Rome from 5 to 7 October. He will meet his Italian counterpart Adolfo Urso.",
            [
                ("visit_agreed", "IT", "2024-10-05/2024-10-07"),
                ("meeting_agreed", "IT", "2024-10-05/2024-10-07"),
            ],
        ),
        (
            (
                "Prime Minister Silva will make an overseas trip from 5 to 9 October, attending the G20 Leaders Summit "
                "in Rio, and making a bilateral visit to Chile."
            ),
            [("meeting_agreed", "G20", "2024-10-05/2024-10-09"), ("visit_agreed", "CL", None)],
        ),
    ],
)
def test_what_a_trip_is_for(text, expected):
    """A trip to a conference alone is no visit to its country."""
    assert dated(text, home="SG") == expected


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [
        (
            "The Prime Minister recalled the outcome of the April NATO Summit in Bucharest.",
            "US",
            [("forum_attended", "NATO", "2024-04")],
        ),
        (
            "The President praised the historic outcomes of the 2023 U.S.-ASEAN Special Summit in Washington.",
            "US",
            [("forum_attended", "ASEAN", "2023")],
        ),
        ("The Minister welcomed the decisions of the 2022 NATO Summit in Madrid.", "AU", []),
        ("The Minister welcomed the decisions of the NATO Summit in Madrid.", "US", []),
        (
            "The President praised the results of the 2023 Singapore-Australia Leaders' Summit in Canberra.",
            "SG",
            [("meeting_held", "AU", "2023")],
        ),
        (
            "I will brief the Cabinet on the outcome of my talks with the President of Kenya and the Premier of Chad.",
            "SG",
            [("meeting_held", "KE", None), ("meeting_held", "TD", None)],
        ),
        (
            "I will tell Parliament about the results of the talks with the President of Chad to be held on 9 October.",
            "SG",
            [("meeting_agreed", "TD", "2024-10-09")],
        ),
        ("China and Singapore will take turns hosting the Policy Dialogue to share updates.", "SG", []),
    ],
)
def test_what_came_of_a_gathering(text, home, expected):
    """Its outcomes tell of a gathering that is over; the year that it is called by is when it was."""
    assert dated(text, home=home) == expected


def test_those_met_are_listed_by_state_office_and_name():
    """No `of` need stand between a state and an office."""
    told = dated(
        "Bilateral meetings were also held with Samoa Minister of Justice and Courts Administration Fa'olesa T. Ainu, "
        "Solomon Island Minister of Health Kaitu Agikimua, Peru Legal Counsel Dr Duarte Rojas and Vanuatu Minister of "
        "Justice Don Ken Stephen.",
        home="SG",
    )
    assert [parties for _, parties, _ in told] == ["WS", "SB", "PE", "VU"]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Ambassador Kofi Mensah has yesterday 1st, October 2024 presented to President Emmanuel Macron, President "
            "of France, his Letter of Accreditation."
        ),
        "On the 1st, October 2024 Ambassador Kofi Mensah presented his credentials to the President of France.",
    ],
)
def test_one_presentation_of_credentials(text):
    """Who receives them may be named with two offices."""
    assert dated(text, home="GH") == [("credentials_presented", "FR", "2024-10-01")]


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        (
            "They reviewed progress.\n\nJointly Issued By:\n\nMinistry of Water, Singapore\nMinistry, Malaysia",
            "Joint Press Statement on Water",
            [("agreement_signed", "MY", None)],
        ),
        (
            "They reviewed progress.\n\nIssued jointly by the Ministry of Water of Singapore and that of Malaysia.",
            "Joint Statement on Water",
            [("agreement_signed", "MY", None)],
        ),
        (
            "They reviewed progress.\n\nJointly issued by the Ministry of Water and the Port Authority of Singapore.",
            "Joint Statement on Water",
            [],
        ),
        (
            "The Ministers of Singapore and Peru met under the 2015 Memorandum of Understanding on Fisheries.",
            "",
            [("meeting_held", "PE", None), ("agreement_signed", "PE", "2015")],
        ),
        ("Singapore and Peru work together under the 2015 Paris Agreement.", "", []),
        (
            "The Minister met the Foreign Minister of Peru. We have signed agreements with foreign partners.",
            "",
            [("meeting_held", "PE", None)],
        ),
        (
            "Minister Grace Lim meeting European Commission Vice-President Ana Ruiz virtually on 8 September 2024",
            "",
            [("meeting_held", "EU", "2024-09-08")],
        ),
        ("Minister Grace Lim meeting local businessmen on 8 September 2024", "", []),
        ("The Minister spoke about officials meeting French Minister Roland Lescure in Paris on 1 October.", "", []),
        ("This is the first time the G20 is convening.", "", []),
    ],
)
def test_who_issued_it_and_who_is_seen(text, title, expected):
    """A line below a statement tells whose it is, one below a picture who meets whom."""
    assert dated(text, title=title, home="SG") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister attended the June ASEAN Summit, held in Vientiane on 12 June 2024.",
            [("forum_attended", "ASEAN", "2024-06-12")],
        ),
        ("The Minister attended the June ASEAN Summit in Vientiane.", [("forum_attended", "ASEAN", "2024-06")]),
        (
            "Singapore and Peru reaffirm the principles of the Singapore-Peru Joint Communique of 1975.",
            [("agreement_signed", "PE", "1975")],
        ),
        (
            "They recalled the Treaty of Friendship between Singapore and Peru of 1992.",
            [("agreement_signed", "PE", "1992")],
        ),
        ("Singapore and Peru respect the Vienna Convention of 1961.", []),
        ("The dialogue was conducted in conjunction with the ASEAN Ministerial Meeting in October 2023.", []),
        (
            "The Minister thanked Premier Soto of Peru, whom he met when she visited Singapore in May for a UN forum.",
            [("meeting_held", "PE", "2024-05"), ("visit_paid", "PE", "2024-05")],
        ),
        (
            "Prime Minister Lee will raise it with Minister Tan when he visits Lima in November for the APEC summit.",
            [("meeting_agreed", "APEC", "2024-11")],
        ),
    ],
)
def test_months_and_years_in_names(text, expected):
    """A gathering is called by its month, a document by its year, and each has its own day where one is told."""
    assert dated(text, home="SG") == expected


def test_documents_in_a_fact_sheet():
    """Below each document of a list it may stand who signed it, and what it is about."""
    text = (
        "The Prime Minister and Vice President of Peru Ana Soto today witnessed the signing of three agreements.\n\n"
        "1. Memorandum of Understanding on Water\n\n"
        "Signatories: Mr John Smith, Secretary, Department of Water; Mr Juan Ruiz, Deputy Minister of Water\n\n"
        "The partners will share what they know of rivers.\n\n"
        "2. Protocol on the Export of Pears\n\n"
        "Signatories: Ms Jane Doe, Deputy Secretary, Department of Trade; Mr Luis Vega, Vice Minister of Trade\n\n"
        "3. Agreement on Science"
    )
    titles = [fact.title for fact in facts(text, home="AU") if fact.kind == "agreement_signed"]
    assert titles == ["Memorandum of Understanding on Water", "Protocol on the Export of Pears", "Agreement on Science"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Singapore and Japan agreed to hold drills during their defense talks in Tokyo on Monday.",
            [("meeting_held", "JP", "2024-09-30")],
        ),
        (
            "Singapore and Japan agreed to share data during their security talks in Tokyo on Monday.",
            [("meeting_held", "JP", "2024-09-30")],
        ),
        (
            "Singapore and Japan decided to hold a joint exercise at their talks in Tokyo on Monday.",
            [("meeting_held", "JP", "2024-09-30")],
        ),
        (
            "Singapore and Japan agreed to hold the next round of talks in Tokyo in May 2025.",
            [("meeting_agreed", "JP", "2025-05")],
        ),
    ],
)
def test_what_two_agreed_to_hold(text, expected):
    """What they agreed on at their talks is to come, and the talks are over."""
    assert dated(text, home="SG") == expected


def test_a_document_that_only_firms_signed():
    """A line of a fact sheet may tell that nobody in a public office signed what is above it."""
    text = (
        "The Prime Minister and Vice President of Peru Ana Soto today witnessed the signing of two agreements.\n\n"
        "1. Memorandum of Understanding on Water\n\n"
        "Signatories: Mr John Smith, Secretary, Department of Water; Mr Juan Ruiz, Deputy Minister of Water\n\n"
        "2. Agreement on Copper\n\n"
        "Signatories: Mr John Bell, CEO, Western Copper Ltd; Mr Luis Vega, Chairman, Andean Metals"
    )
    assert [fact.title for fact in facts(text, home="AU")] == ["Memorandum of Understanding on Water"]


def test_numbered_paragraphs_are_no_documents():
    """What both sides are interested in is not what they have signed."""
    text = (
        "8. Both sides welcome the signing during the visit of various agreements, as listed in the Annex.\n\n"
        "9. Both sides express interest in finalizing agreements and MOUs in such areas as education."
    )
    found = facts(text, title="Joint Statement of Singapore and Peru", home="SG")
    assert [fact.title for fact in found] == ["various agreements"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malaysia will host the 6th JCT in 2026.", [("meeting_agreed", "MY", "2026")]),
        ("The next JCT will be held in Kuala Lumpur in May 2026.", [("meeting_agreed", "MY", "2026-05")]),
        ("Singapore will host the next session of the JCT in 2026.", [("meeting_agreed", "MY", "2026")]),
        ("Singapore will host the 33rd SEAG in 2029.", []),
        ("The 6th JCT made progress in 2026.", []),
    ],
)
def test_a_body_in_short(text, expected):
    """The initials of a body tell of whom its next session is."""
    told = "The fifth Malaysia-Singapore Joint Committee on Trade (JCT) was held on 1 October 2024.\n\n"
    assert dated(told + text, home="SG") == [("meeting_held", "MY", "2024-10-01"), *expected]
