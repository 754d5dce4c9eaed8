"""What statements, letters, briefings and fact sheets speak of, and what they tell all the same."""

import pytest

from tests.extraction.told import days, told


def events(text: str, *, title: str = "", home: str = "LT", published: str = "2024-10-01") -> list[tuple[str, str]]:
    """Return kind and counterparts of every event of a release."""
    return told(text, "", home=home, title=title, published=published)


@pytest.mark.parametrize(
    "text",
    [
        "An Estonian plane carrying 20 tons of medicines landed in Chisinau on Monday.",
        "Food and blankets from Lithuania arrived in Moldova yesterday.",
        "The ship with relief goods, sent by Lithuania, arrived in Lebanon on 28 September.",
        "The relief goods were handed over by the Ambassador of Moldova and received by Minister Jonas Petraitis.",
        "The shipment from Georgia was received by Minister Jonas Petraitis and Georgian Ambassador Nino Beridze.",
    ],
)
def test_things_that_come_are_no_guests(text):
    """Aid that arrives, and is handed over and received, is neither a visit nor a meeting."""
    assert events(text) == []


def test_who_comes_by_plane_is_a_guest():
    """A plane that carries somebody named is how he came."""
    assert events("The plane carrying Prime Minister Ona Jankutė landed in Chisinau on Monday.") == [
        ("visit_paid", "MD")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Once signed, the agreement with Moldova will ease travel.",
        "Upon being signed, the agreement with Moldova will ease travel.",
        "When the agreement with Moldova is signed, travel will become easier.",
        "After the agreement with Moldova is signed, it will be ratified.",
        "Our laws must change before the convention with Moldova is signed.",
        "Moldova is a friend. The conclusion of this agreement represents a commitment to trade.",
        """The Cabinet approved the following items:

        Signing of a Memorandum of Understanding on health between Lithuania and Moldova.

        Ratification of the Agreement on visas with Georgia.""",
        """The Government approved the signing of a memorandum with Moldova.

        The Cabinet agreed to the Amendment to the Nairobi Protocol of the African Union""",
    ],
)
def test_documents_yet_to_be_signed(text):
    """What will follow a signing, what it means, and what a government approves tell of no signing."""
    assert events(text) == []


def test_documents_signed_after_all():
    """The signing of a document told of before counts with its day; so does one that was concluded before."""
    assert events("The signing of this agreement with Moldova was held in Vilnius on 30 September.") == [
        ("agreement_signed", "MD")
    ]
    assert events("After the agreement with Moldova was signed in Vilnius, the ministers spoke to the press.") == [
        ("agreement_signed", "MD")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lithuania and Moldova are about to start negotiations on an air services agreement.",
        "Lithuania and Moldova have opened negotiations on a social security agreement.",
        "Lithuania marks the 30th anniversary of our dialogue relations with ASEAN.",
        "ASEAN-Lithuania dialogue relations started with sectoral partnerships in 1992.",
        "Ahead of the peace talks in Geneva, Lithuania has partnered with UNICEF to restore heating.",
        "Trade talks begin in Geneva next week, and Lithuania is working closely with the WTO.",
        "The partnership of our countries within the framework of the Central Asia + Japan Dialogue is growing.",
        "Thanks to both peoples, diplomatic relations with Moldova have been restored and developed.",
    ],
)
def test_relations_are_no_events(text):
    """Negotiations that begin at no time, dialogue relations and partnerships are no meetings."""
    assert events(text, home="JP" if "Japan" in text else "LT") == []


@pytest.mark.parametrize("words", ["I have an announcement regarding", "The next question concerned"])
def test_a_visit_that_is_a_topic(words):
    """A visit that an announcement or a question is about is the one to come that is told next."""
    text = (
        f"{words} the visit of the President of Georgia to Lithuania. "
        "President Salome Zourabichvili will travel to Vilnius on 7-9 October."
    )
    assert events(text) == [("visit_agreed", "GE")]


def test_a_day_that_follows_one_of_the_past():
    """A day without a year is of the year told before it, if the sentence tells what came next."""
    text = (
        "Lithuania recognised Georgia on 5 May 1992. Weeks later, on 12 June, the protocol on the establishment of "
        "diplomatic relations between Lithuania and Georgia was signed in Vilnius."
    )
    assert days(text, "agreement_signed", home="LT", published="2022-05-12") == ["1992-06-12"]


def test_the_middle_of_a_year():
    """A year may be told with a part of it, hyphenated or not."""
    text = "In mid-2005, then Prime Minister of Georgia Zurab Nogaideli made a trip to Lithuania."
    assert days(text, "visit_paid", home="LT") == ["2005"]


def test_several_missions():
    """Diplomatic missions are embassies, in the plural as well."""
    text = "In 1994, Lithuania opened one of its first diplomatic missions in Tbilisi."
    assert events(text) == [("mission_opened", "GE")]
