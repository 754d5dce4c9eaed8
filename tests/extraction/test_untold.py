"""What a release speaks of without telling that it happened, or that it will: it is no event."""

import pytest

from tests.extraction.told import told

MINISTER, GUEST = "Foreign Minister Gabrielius Landsbergis", "Portuguese Foreign Minister Paulo Rangel"


def events(text: str, *, title: str = "", home: str = "LT") -> list[tuple[str, str]]:
    """Return kind and counterparts of every event of a release."""
    return told(text.format(M=MINISTER, P=GUEST), "", home=home, title=title)


@pytest.mark.parametrize(
    "text",
    [
        "{M} cancelled a planned meeting with {P}.",
        "The meeting between {M} and {P}, scheduled for today, will not take place.",
        "The planned meeting between {M} and {P} did not take place.",
        "{M} was to meet {P} on Monday, but the meeting fell through.",
        "No meeting between {M} and {P} is planned.",
        "A meeting between {M} and {P} is not on the agenda.",
        "The talks between {M} and {P} could take place in June.",
        "{M} denied having met {P}.",
        "It is not true that {M} met {P}.",
        "Reports that {M} met {P} are false.",
        "{M} offered to meet {P}.",
        "{M} expressed hope that {P} will visit Lithuania soon.",
        "{M} suggested that the next round of consultations between Lithuania and Portugal be held in Vilnius.",
        "{M} is considering a visit to Portugal.",
        "Should {P} visit Vilnius, he will be received by {M}.",
        "Lithuania said that its delegation would not leave for Lisbon.",
        "He has nothing against meeting with {P}.",
        "A meeting of {M} with {P} is not ruled out.",
        "{M} had planned to meet {P} in May.",
        "{M} suspended talks with {P}.",
        "{M} did not speak with {P} by phone.",
        "The opening of the Embassy of Portugal in Vilnius was discussed.",
        "They also addressed the reopening of the Embassy of Lithuania in Lisbon.",
        "The First OSCE Summit held in Vilnius was a milestone for all.",
        "The Summit on Learning was hosted virtually by {P}.",
        "Lithuania and Portugal have signed roughly 40 legal instruments, including agreements and memoranda.",
        "Lithuania and Portugal share strong ties and had signed a number of Memoranda of Understanding.",
        "This is contained in a statement signed by Jonas Kazlauskas, the spokesman, about Portugal.",
        "Trade will be on the agenda of the talks with {P}.",
        "Please have your passport ready when meeting the Consul of Portugal.",
    ],
)
def test_what_was_called_off_denied_or_wished_for(text):
    """Neither what did not happen nor what somebody hopes for or proposes is an event."""
    assert events(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "{M} regularly meets with {P}.",
        "{M} keeps in touch with {P} by phone.",
        "{M} has visited Portugal three times.",
        "Since 1991 Lithuania and Portugal have signed more than forty agreements.",
        "Lithuania has opened accession negotiations with Portugal.",
        "Agreements concluded at sessions of the governments of Lithuania and Poland cover education and customs.",
    ],
)
def test_what_happens_again_and_again(text):
    """What is done regularly, or was done a number of times, is at no time that a calendar has a place for."""
    assert events(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Lithuania welcomes the agreement reached between Saudi Arabia and Iran to resume diplomatic relations.",
        "In Budapest, Chinese President Xi Jinping met Prime Minister Viktor Orbán and signed 18 agreements.",
        "Portuguese Foreign Minister Paulo Rangel spoke by phone with Ukrainian Foreign Minister Dmytro Kuleba.",
        "Spokesman Jonas Petraitis: The US Secretary of State visited Kyiv on 14 May. He met with Zelenskyy.",
        "A delegation of Lithuanian businessmen held negotiations with UAE companies.",
        "Our travel advice for Israel was updated on 3 May.",
        "The Minister said that she had received the letter of the Portuguese ombudsman.",
        "He said that reports of a secret meeting in Vienna with the Libyan foreign minister were baseless.",
        "More than 2,000 Lithuanians returned from Lisbon and Porto between 1 and 5 May.",
        "She will travel to Nairobi in August and present her credentials to President William Ruto.",
    ],
)
def test_what_others_do(text):
    """Events between other states, of companies and tourists, are none of the state whose release it is."""
    assert [kind for kind, _ in events(text) if kind != "visit_agreed"] == []


@pytest.mark.parametrize(
    "text",
    [
        "{M} met today with {P}.\n\nRead also: {M} meets Foreign Minister of Austria",
        "{M} met today with {P}.\n\nRelated news\n\n{M} meets Foreign Minister of Austria\n\n{M} visits Spain",
    ],
)
def test_headlines_of_other_releases(text):
    """A line that points to another release tells nothing of its own."""
    assert events(text) == [("meeting_held", "PT")]


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("{M} held talks with Paulo Rangel, Foreign Minister of Portugal and will travel to Oslo.", "meeting_held"),
        ("{M} will meet {P} on Monday, but not in Vilnius.", "meeting_agreed"),
        ("{M} met twice in March with {P}.", "meeting_held"),
        ("Lithuania and Portugal signed more than twenty agreements today.", "agreement_signed"),
    ],
)
def test_what_is_told_all_the_same(text, told_of):
    """What somebody does next, where, and how often changes nothing of what was told."""
    assert told_of in [kind for kind, _ in events(text)]


def test_relations_broken_off():
    """Who broke off relations with one state and established them with another did so with the other."""
    text = "Lithuania broke off diplomatic relations with Peru in March 2023 and established relations with Chile."
    assert events(text) == [("relations_established", "CL")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{M} met {P} in Riga. {M} later talked with {P} about trade.", [("meeting_held", "PT")]),
        ("{M} met {P} in Riga. On 2 September he spoke with {P}.", [("meeting_held", "PT"), ("call_held", "PT")]),
        ("{M} spoke with {P} about trade.", [("call_held", "PT")]),
        (
            "The delegation was received by the Deputy Speaker Jonas Petras and the Ambassador of Portugal Rui Melo.",
            [],
        ),
        ("{M} was received by the Ambassador of Portugal Rui Melo.", [("meeting_held", "PT")]),
        ("Ties have grown since 1991, when diplomatic relations between Lithuania and Portugal were established.", []),
        (
            "Diplomatic relations between Lithuania and Portugal were established in 1991.",
            [("relations_established", "PT")],
        ),
        (
            "{M} met {P} in Riga after the NATO Summit in Vilnius. The Lithuanian delegation was led by the Minister.",
            [("meeting_held", "PT")],
        ),
    ],
)
def test_what_is_only_told_of_something_else(text, expected):
    """A talk with whom one met, escorts of a guest, ties since a year, and who led a delegation are no events."""
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lithuania and Portugal are negotiating the signing of an agreement on extradition.", []),
        ("Experts of Lithuania and Portugal are working on the signing of a tax treaty.", []),
        (
            "{M} and {P} signed a memorandum on a Political Consultation Mechanism between Lithuania and Portugal.",
            [("agreement_signed", "PT")],
        ),
        ("{M} and {P} held a bilateral meeting in which several issues were discussed.", [("meeting_held", "PT")]),
        ("{M} and {P} held talks at which trade was discussed.", [("meeting_held", "PT")]),
        ("A meeting between {M} and {P} was discussed.", []),
        (
            "{M} took part in the meeting together with {P} and Foreign Minister of Peru Ana Ruiz.",
            [("meeting_held", "PT,PE")],
        ),
    ],
)
def test_what_was_done_and_what_was_only_spoken_of(text, expected):
    """What is negotiated is not signed, what a paper founds has not met; talks where something was discussed have."""
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{M} welcomed the expanding ties, as illustrated by the signing of a treaty with Peru today.", 1),
        ("{M} welcomed the deepening ties, as evidenced by the signing of a treaty with Peru today.", 1),
        ("{M} spoke of expanding ties by the signing of a treaty with Peru.", 0),
        ("{M} noted the constructive nature of the Conference Declaration adopted with Peru.", 0),
    ],
)
def test_a_signing_that_shows_something(text, expected):
    """What shows that ties are growing has happened; what a declaration is like is no news of it."""
    assert len(told(text.replace("{M}", "Minister Aidos Serik"), "agreement")) == expected


def test_an_initiative_that_is_called_by_a_city():
    """Its state has no part in what is adopted beside it."""
    text = "{M} welcomed the adoption of the Work Plan and hailed the Lima Initiative."
    assert told(text.replace("{M}", "Minister Aidos Serik"), "agreement") == []
