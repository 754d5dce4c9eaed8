"""Talks and documents that are needed, asked for, weighed or of somebody else, and did not take place."""

import pytest

from tests.extraction.told import dated, told

_BOTH = ("meeting", "call", "agreement", "forum")


@pytest.mark.parametrize(
    "text",
    [
        "We build on ties with Muslim countries, also within the framework of our dialogue with the OIC.",
        "In his opinion, a discussion between the heads of CSTO countries is needed at once.",
        "The position of Minister Omar Serik on negotiations with Chile has not changed.",
        "The Minister is aware of the nuances and subtleties of negotiations with Chile.",
        "The Adviser gave an account of the outcomes of the EU-Peru Summit.",
        "Peru sent the secretariat a request for a prompt meeting of the Trilateral Contact Group.",
        "The Office held an online meeting of a group of Peruvian and foreign experts on sanctions against Russia.",
        "The order tells how ministries go about meeting the obligations of Peru to Chile.",
        "The Minister gave an update on talks between Peruvian and Chilean delegations.",
        "The President told the guests about the situation at the Peruvian-Chilean talks.",
    ],
)
def test_no_meeting(text: str) -> None:
    """What is only needed, asked for, spoken of or of others is no meeting."""
    assert told(text, _BOTH, home="PE") == []


@pytest.mark.parametrize(
    "text",
    [
        "At the talks with Chile we held that it should be a multilateral treaty signed by everybody.",
        "At the talks with Chile it was said that our Declaration of State Sovereignty was adopted on July 16, 1990.",
        "The inquiry on Chile was welcomed by scholars who signed a declaration about it.",
        "Chile was spoken of. The main thing is the signing of a bilateral agreement that ends impunity.",
        "During the talks with Chile it was offered to provide for the accession of other states to the treaty.",
    ],
)
def test_no_document(text: str) -> None:
    """What a document ought to be, what a state declares by itself, and what private people sign counts for nothing."""
    assert told(text, "agreement", home="PE") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            ("A meeting between President of Peru Omar Serik and President of Chile Ana Soto began in Lima. "
            "Following the talks, which will be held in the Palace, both will speak to the press."),
            [("meeting_held", "CL")],
        ),
        (
            ("Experts study what was agreed at the Peruvian-Chilean talks on March 3. The Minister hopes that "
            "decisions made during the March 3 talks on border trade will last."),
            [("meeting_held", "CL")],
        ),
        (
            "Meetings with Chilean officials, particularly Minister of Defence Ana Soto, are also scheduled.",
            [("meeting_agreed", "CL")],
        ),
        (
            "With the President of Chile, Ana Soto, I watched the signing of a memorandum on scholarships.",
            [],
        ),
        ("I hope that today's meeting with the President of Chile will contribute to it.", [("meeting_held", "CL")]),
        (
            "President Serik spoke with President of Chile Ana Paz. Both expressed their commitment to meet at APEC.",
            [("meeting_agreed", "CL")],
        ),
    ],
)  # fmt: skip
def test_held_or_to_come(text: str, found: list[tuple[str, str]]) -> None:
    """Talks that began are not announced once more, and what came of talks tells that they were held."""
    assert [one for one in told(text, "meeting", home="PE", published="2024-03-08") if one[1] == "CL"] == found


def test_a_meeting_of_those_who_govern_home() -> None:
    """`The meeting` of a release about a council of home is that one, whatever it discussed."""
    text = (
        "The President gathered members of the Security Council.\n\nThey discussed the state of the negotiations "
        "between Russia and Ukraine. The meeting was attended by the Prime Minister."
    )
    title = "Meeting with members of the Security Council"
    assert told(text, "meeting", title=title, home="RU") == []


def test_talks_on_a_visit_that_is_told() -> None:
    """Talks that are only called positive are those with the guest told of right before."""
    text = (
        "Today British Prime Minister Boris Johnson visited Kyiv. We are glad to see him once more. "
        "The negotiations are fruitful."
    )
    assert dated(text, home="UA", published="2022-06-17") == [
        ("visit_paid", "GB", "2022-06-17"),
        ("meeting_held", "GB", "2022-06-17"),
    ]


_ABROAD = "TOKYO, Oct. 27 (Xinhua) -- Philippine President Ramon Cruz ended a three-day visit to Japan on Thursday. "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (_ABROAD + "The two sides signed several documents on trade.", []),
        (_ABROAD + "He told reporters about his meeting with Japanese Prime Minister Kenji Sato.", []),
        (
            _ABROAD
            + "Manila wants more trade. Tokyo agrees. Last week, Cruz met with Chinese Foreign Minister Wang Yi.",
            [("meeting_held", "PH")],
        ),
        (
            (
                "TOKYO, Oct. 27 (Xinhua) -- Chinese Premier Li Qiang and Japanese Premier Kenji Sato met on Thursday. "
                "The two sides signed several documents on trade."
            ),
            [("meeting_held", "JP"), ("agreement_signed", "JP")],
        ),
    ],
)
def test_news_of_others(text: str, found: list[tuple[str, str]]) -> None:
    """An agency that writes from abroad and begins with others tells of home only where it names it."""
    assert told(text, ("meeting", "agreement"), home="CN", published="2016-10-28") == found


@pytest.mark.parametrize(
    "text",
    [
        "The opposition demanded that Minister Soto meet the Foreign Minister of Zambia.",
        "Parliament asked Minister Soto to receive the Foreign Minister of Zambia.",
        "Minister Soto demanded talks with the Foreign Minister of Zambia.",
        "Minister Soto sought a meeting with the Foreign Minister of Zambia.",
        "Minister Soto pressed for a visit of the Foreign Minister of Zambia to Peru.",
        "Minister Soto lobbied for the signing of an agreement with Zambia.",
        "Minister Soto dreams of a visit to Zambia.",
        "Minister Soto weighed a trip to Zambia.",
        "Minister Soto noted the high level of political dialogue with Zambia.",
        "Minister Soto tried to reach the Foreign Minister of Zambia by phone without success.",
        "Minister Soto was not able to reach the Foreign Minister of Zambia by phone.",
        "The football teams of Peru and Zambia met in Lima on Monday.",
        "Minister Soto did not meet with the Foreign Minister of Zambia in New York.",
        "Minister Soto has yet to speak with the Foreign Minister of Zambia.",
        "Asked whether Minister Soto might meet the Foreign Minister of Zambia, the spokesman gave no answer.",
        "Minister Soto walked out of the speech of the Foreign Minister of Zambia on Monday.",
    ],
)
def test_what_is_demanded_sought_or_not_done(text: str) -> None:
    """Whoever wants a meeting, a visit or a signature has none yet."""
    assert told(text, "", home="PE", published="2024-10-10") == []
