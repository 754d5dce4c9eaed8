"""Tests of `exporters.summaries`."""

import pytest

from calendar_core.events import (
    AgreementSigned,
    CallHeld,
    CredentialsPresented,
    Evidence,
    ForumAttended,
    MeetingAgreed,
    MeetingHeld,
    MissionOpened,
    Person,
    Place,
    RelationsEstablished,
    VisitAgreed,
    VisitPaid,
    When,
)
from exporters.spans import span_of
from exporters.summaries import description, summary
from exporters.words import Words
from tests.exporters.entries import a_source, an_entry

MINISTER = Person(name="Abdullatif Alzayani", office="Foreign Minister", party="BH")
OURS = Person(name="Ana Omarova", office="Minister of Foreign Affairs", party="KZ")
LEADERS = (
    Person(name="Salman bin Hamad", office="Prime Minister", party="BH"),
    Person(name="Aidos Serik", office="President of the Republic", party="KZ"),
)
VICE = Person(name="Bek Serik", office="Vice President", party="KZ")
GUEST = Person(name="Ali Hassan", office="Minister of Energy", party="BH")
VISAS = "Intergovernmental Agreement on Exemption from Visa Requirements for Holders of Diplomatic Passports"
MAY = When(edtf="2025-05", stated=True)


def told(entry, lang="en"):
    """Return the title of an entry."""
    return summary(entry, span_of(entry), Words.of(lang))


@pytest.mark.parametrize(
    ("cls", "fields", "title"),
    [
        (MeetingHeld, {}, "Kazakhstan – Bahrain: meeting"),
        (MeetingHeld, {"channel": "video", "level": "minister"}, "Kazakhstan – Bahrain: video meeting"),
        (
            MeetingHeld,
            {"level": "minister", "people": (MINISTER, OURS)},
            "Kazakhstan – Bahrain: foreign ministers' meeting",
        ),
        (
            MeetingHeld,
            {"level": "minister", "people": (MINISTER,)},
            "Kazakhstan – Bahrain: meeting (Abdullatif Alzayani)",
        ),
        (MeetingHeld, {"level": "minister"}, "Kazakhstan – Bahrain: meeting"),
        (
            MeetingHeld,
            {"level": "ambassador", "people": (GUEST,)},
            "Kazakhstan – Bahrain: meeting with the ambassador (Ali Hassan)",
        ),
        (MeetingHeld, {"people": (GUEST,)}, "Kazakhstan – Bahrain: meeting (Ali Hassan)"),
        (MeetingHeld, {"people": (GUEST,) * 4}, "Kazakhstan – Bahrain: meeting (Ali Hassan, Ali Hassan, +2)"),
        (MeetingHeld, {"people": (Person(name=""),)}, "Kazakhstan – Bahrain: meeting"),
        (
            CredentialsPresented,
            {"level": "ambassador", "people": (GUEST,)},
            "Kazakhstan – Bahrain: credentials presented (Ali Hassan)",
        ),
        (
            VisitAgreed,
            {"level": "minister", "people": (GUEST,), "visitor": "BH", "host": "KZ", "when": MAY},
            "Bahrain → Kazakhstan: visit planned (Ali Hassan), May 2025",
        ),
        (
            VisitPaid,
            {"level": "head_of_state_or_government", "people": (GUEST,), "visitor": "BH", "host": "KZ"},
            "Bahrain → Kazakhstan: visit (Ali Hassan)",
        ),
        (
            VisitPaid,
            {"visit_level": "state", "people": (GUEST,), "visitor": "BH", "host": "KZ"},
            "Bahrain → Kazakhstan: state visit",
        ),
        (
            MeetingAgreed,
            {"people": (GUEST,), "occasion": "C5+1 summit"},
            "Kazakhstan – Bahrain: meeting planned: C5+1 summit",
        ),
        (CallHeld, {"level": "head_of_state_or_government"}, "Kazakhstan – Bahrain: telephone call"),
        (
            CallHeld,
            {"level": "head_of_state_or_government", "people": LEADERS},
            "Kazakhstan – Bahrain: leaders' telephone call",
        ),
        (
            CallHeld,
            {"level": "head_of_state_or_government", "people": (LEADERS[0], OURS)},
            "Kazakhstan – Bahrain: telephone call (Salman bin Hamad, Ana Omarova)",
        ),
        (
            CallHeld,
            {"level": "head_of_state_or_government", "people": (LEADERS[0], VICE)},
            "Kazakhstan – Bahrain: telephone call (Salman bin Hamad, Bek Serik)",
        ),
        (CallHeld, {"level": "ambassador"}, "Kazakhstan – Bahrain: telephone call"),
        (
            AgreementSigned,
            {"title": VISAS, "agreement_type": "agreement"},
            f"Kazakhstan – Bahrain: agreement signed: {VISAS.partition(' on ')[2]}",
        ),
        (
            AgreementSigned,
            {"title": "Memorandum of Understanding (MOU) on water", "agreement_type": "memorandum"},
            "Kazakhstan – Bahrain: memorandum signed: water",
        ),
        (
            AgreementSigned,
            {"title": "thirteen agreements", "documents": 13},
            "Kazakhstan – Bahrain: documents signed: thirteen agreements",
        ),
        (
            AgreementSigned,
            {"title": "Joint Statement", "agreement_type": "joint_statement"},
            "Kazakhstan – Bahrain: joint statement adopted",
        ),
        (VisitAgreed, {"when": When()}, "Kazakhstan – Bahrain: visit agreed"),
        (VisitAgreed, {"when": MAY}, "Kazakhstan – Bahrain: visit planned, May 2025"),
        (
            VisitAgreed,
            {"visit_level": "state", "visitor": "BH", "host": "KZ", "when": When(edtf="2025-05-03", stated=True)},
            "Bahrain → Kazakhstan: state visit planned",
        ),
        (VisitPaid, {"visit_level": "official", "when": MAY}, "Kazakhstan – Bahrain: official visit, May 2025"),
        (
            MeetingAgreed,
            {"when": When(), "occasion": "C5+1 summit"},
            "Kazakhstan – Bahrain: meeting agreed: C5+1 summit",
        ),
        (MeetingAgreed, {}, "Kazakhstan – Bahrain: meeting planned"),
        (
            ForumAttended,
            {"counterparts": ("UN",), "occasion": "79th session of the UN General Assembly"},
            "Kazakhstan – United Nations: forum attended: 79th session of the UN General Assembly",
        ),
        (MissionOpened, {"mission_type": "embassy"}, "Kazakhstan – Bahrain: embassy opened"),
        (MissionOpened, {}, "Kazakhstan – Bahrain: mission opened"),
        (CredentialsPresented, {}, "Kazakhstan – Bahrain: credentials presented"),
        (RelationsEstablished, {}, "Kazakhstan – Bahrain: diplomatic relations established"),
        (
            MeetingHeld,
            {"counterparts": ("ES", "LV", "LU", "PL", "CH")},
            "Kazakhstan – Spain, Latvia, Luxembourg, Poland, Switzerland: meeting",
        ),
        (
            MeetingHeld,
            {"counterparts": ("ES", "LV", "LU", "PL", "CH", "MD", "UA")},
            "Kazakhstan – Spain, Latvia, Luxembourg, Poland, +3: meeting",
        ),
    ],
)
def test_the_title_says_it_at_a_glance(cls, fields, title):
    """A title tells who met whom and what came of it."""
    assert told(an_entry(cls, **fields)) == title


@pytest.mark.parametrize(
    ("lang", "title"),
    [
        ("ru", "Казахстан – Бахрейн: встреча министров иностранных дел"),
        ("fr", "Kazakhstan – Bahreïn : rencontre des ministres des affaires étrangères"),
        ("kk", "Қазақстан – Бахрейн: сыртқы істер министрлерінің кездесуі"),
        ("zh", "哈萨克斯坦 – 巴林：外长会见"),  # noqa: RUF001 (the colon of Chinese)
        ("sw", "Kazakistani – Bahareni: foreign ministers' meeting"),
    ],
)
def test_titles_are_in_the_readers_language(lang, title):
    """Names come from CLDR, the words from the catalogue of the language."""
    assert told(an_entry(level="minister", people=(MINISTER, OURS)), lang) == title


def test_the_description_tells_who_where_and_by_whose_word():
    """The words below the title name people, place and occasion, quote each source, and say how sure they are."""
    second = a_source(
        name="BNA",
        url="",
        evidence=Evidence(text="They\nsigned.", start=0, end=12, rule="signed", confidence=0.5),
    )
    entry = an_entry(
        AgreementSigned,
        title=VISAS,
        people=(MINISTER, Person(name="A. Guest")),
        place=Place(name="New York", country="US"),
        occasion="79th session of the UN General Assembly",
        entry={"sources": (a_source(), second)},
    )
    assert description(entry, span_of(entry), Words.of("en")) == (
        f"Title: {VISAS}\n"
        "With: Abdullatif Alzayani (Foreign Minister, Bahrain); A. Guest\n"
        "Occasion: 79th session of the UN General Assembly\n"
        "Place: New York, United States\n"
        "Date: 1 October 2024\n\n"
        "“The ministers met.”\n— Kazakh MFA, 1 October 2024\nhttps://mfa.example/r1\n\n"
        "“They signed.”\n— BNA, 1 October 2024\n\n"
        "Read by program, most likely right; not yet checked by an editor."
    )


def test_words_that_were_taken_out_of_the_log_leave_no_trace():
    """Where a quote or a title is no longer there, nothing stands in its place; the source is named all the same."""
    empty = a_source(evidence=Evidence(text="", start=0, end=0, rule="signed", confidence=0.9))
    entry = an_entry(AgreementSigned, title="", entry={"sources": (empty,)})
    assert description(entry, span_of(entry), Words.of("en")) == (
        "Date: 1 October 2024\n\n— Kazakh MFA, 1 October 2024\nhttps://mfa.example/r1\n\n"
        "Read by program, most likely right; not yet checked by an editor."
    )


@pytest.mark.parametrize(
    ("cls", "when", "said"),
    [
        (MeetingHeld, When(edtf="2024-10-01"), "The release gives no date; this is the day it was published."),
        (VisitAgreed, When(), "No date is set yet; this is the day it was announced."),
        (VisitAgreed, MAY, "Date: May 2025\nThe day is not known; this is the day it was announced."),
        (MeetingHeld, When(edtf="2024-09-25", stated=True, time="15:30"), "Time: 15:30, local"),
    ],
)
def test_the_description_says_what_is_not_known(cls, when, said):
    """Where another day stands in for the event's own, or an hour has no zone, the words say so."""
    entry = an_entry(cls, when=when)
    assert said in description(entry, span_of(entry), Words.of("en"))


@pytest.mark.parametrize(
    ("confidence", "confirmed", "said"),
    [
        (0.95, False, "most likely right"),
        (0.7, False, "probably right"),
        (0.3, False, "check the source"),
        (0.3, True, "Confirmed by an editor."),
    ],
)
def test_confidence_is_said_in_words(confidence, confirmed, said):
    """A reader learns how sure an entry is, and whether somebody checked it."""
    source = a_source(evidence=Evidence(text="x", start=0, end=1, rule="r", confidence=confidence))
    entry = an_entry(entry={"sources": (source,), "confirmed": confirmed})
    assert said in description(entry, span_of(entry), Words.of("en"))


def test_a_description_has_an_end():
    """However many sources there are, the description stays short enough for a phone."""
    sources = tuple(
        a_source(evidence=Evidence(text="x" * 9000, start=0, end=9000, rule="r", confidence=1)) for _ in "12345678"
    )
    entry = an_entry(entry={"sources": sources})
    text = description(entry, span_of(entry), Words.of("en"))
    assert len(text) == 4000
    assert text.endswith("…")
