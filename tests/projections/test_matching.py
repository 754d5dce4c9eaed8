import datetime as dt

import pytest

from calendar_core.events import (
    AgreementSigned,
    CallHeld,
    CredentialsPresented,
    Evidence,
    ForumAttended,
    MeetingHeld,
    MissionOpened,
    Place,
    RelationsEstablished,
    VisitAgreed,
    VisitPaid,
    When,
)
from calendar_core.projections.matching import parties_of, span_of
from tests.events import a_fact
from tests.projections.stories import a_release, at, entries_of, on, people, published, sources_of

NEW_YORK, ASTANA, ALMATY = at("New York", "US"), at("Astana", "KZ"), at("Almaty", "KZ")
ALI, OMAR = people("Ali Hassan", party="BH"), people("Omar Said", party="BH")
CARRIED = Evidence(
    text="talks with his counterparts of Bahrain, Qatar and Oman on trade", start=0, end=63, rule="r", confidence=0.9
)
VISA = "Agreement on Exemption from Visa Requirements for Holders of Diplomatic Passports"


def meeting(**fields):
    """Return a meeting of Kazakhstan with Bahrain."""
    return a_fact(MeetingHeld, **fields)


def city(name, country):
    """Return a place that is known to be a city."""
    return Place(name=name, country=country, latitude=1.0, longitude=1.0)


def agreement(title, **fields):
    """Return an agreement of Kazakhstan with Bahrain."""
    return a_fact(AgreementSigned, title=title, **({"when": on("2024-10-01")} | fields))


def visit(**fields):
    """Return a visit between Kazakhstan and Bahrain."""
    return a_fact(VisitPaid, **fields)


def plan(**fields):
    """Return an agreed visit between Kazakhstan and Bahrain."""
    return a_fact(VisitAgreed, **fields)


ONE = {
    "the same day": (meeting(when=on("2024-10-01")), meeting(when=on("2024-10-01"))),
    "told by either side": (
        meeting(when=on("2024-10-01")),
        meeting(home="BH", counterparts=("KZ",), when=on("2024-10-01")),
    ),
    "told by either side, each naming the other's minister": (
        meeting(when=on("2024-10-01"), people=people("Ali Hassan", party="BH")),
        meeting(home="BH", counterparts=("KZ",), when=on("2024-10-01"), people=people("Murat Nurtleu", party="KZ")),
    ),
    "several counterparts in another order": (
        meeting(counterparts=("ES", "LV"), when=on("2024-10-01")),
        meeting(counterparts=("LV", "ES"), when=on("2024-10-01")),
    ),
    "no date in one, some days before in the other, the same minister": (
        meeting(when=published("2024-10-01"), people=ALI),
        meeting(when=on("2024-09-25"), people=ALI),
    ),
    "no date in one, the day before in the other": (
        meeting(when=published("2024-10-01")),
        meeting(when=on("2024-09-30")),
    ),
    "no date in either, published the same day": (
        meeting(when=published("2024-10-01")),
        meeting(when=published("2024-10-01")),
    ),
    "no date in either, published days apart, the same minister": (
        meeting(when=published("2024-10-01"), people=ALI),
        meeting(when=published("2024-10-07"), people=ALI),
    ),
    "another transliteration": (
        meeting(when=on("2024-10-01"), people=people("Abdullatif bin Rashid Alzayani", party="BH")),
        meeting(when=on("2024-10-01"), people=people("Abdullatif Al Zayani", party="BH")),
    ),
    "accents left out": (
        meeting(when=on("2024-10-01"), people=people("Radosław Sikorski", party="BH")),
        meeting(when=on("2024-10-01"), people=people("Radoslaw Sikorski", party="BH")),
    ),
    "only the family name": (
        meeting(when=on("2024-10-01"), people=people("José Albares", party="BH")),
        meeting(when=on("2024-10-01"), people=people("Albares", party="BH")),
    ),
    "one names more people": (
        meeting(when=on("2024-10-01"), people=(*ALI, *OMAR)),
        meeting(when=on("2024-10-01"), people=ALI),
    ),
    "a visit told to the month and to the day": (visit(when=on("2024-05")), visit(when=on("2024-05-23"))),
    "a visit of two days and one of its days": (
        visit(when=on("2024-12-05/2024-12-06")),
        visit(when=on("2024-12-06")),
    ),
    "an agreement with a like title": (
        agreement(VISA),
        agreement("visa exemption for holders of diplomatic passports"),
    ),
    "an agreement whose type only one knows": (agreement(VISA), agreement(VISA, agreement_type="agreement")),
    "a mission opened in the same month": (
        a_fact(MissionOpened, when=on("2024-05")),
        a_fact(MissionOpened, when=on("2024-05-20")),
    ),
    "relations established in that year": (
        a_fact(RelationsEstablished, when=on("1992")),
        a_fact(RelationsEstablished, when=on("1992-04-02")),
    ),
    "a plan told to the month and to the day": (plan(when=on("2025-05")), plan(when=on("2025-05-12"))),
    "plans without a date, published days apart": (plan(when=When()), plan(when=When())),
    "a meeting on one of two days told": (
        meeting(when=on("2024-10-01/2024-10-02")),
        meeting(when=on("2024-10-02")),
    ),
    "a call, told from either capital": (
        a_fact(CallHeld, when=on("2024-10-01"), place=city("Astana", "KZ")),
        a_fact(CallHeld, home="BH", counterparts=("KZ",), when=on("2024-10-01"), place=city("Manama", "BH")),
    ),
    "the same minister, one place misread": (
        meeting(when=on("2024-10-01"), people=ALI, place=NEW_YORK),
        meeting(when=on("2024-10-01"), people=ALI, place=ASTANA),
    ),
    "visits told by either side, with the same visitor": (
        visit(when=on("2024-05-20"), visitor="BH", host="KZ"),
        visit(home="BH", counterparts=("KZ",), when=on("2024-05-20/2024-05-21"), visitor="BH", host="KZ"),
    ),
    "a visit of one guest, called a state visit and an official one": (
        visit(when=on("2024-05-20/2024-05-23"), visit_level="state", people=ALI),
        visit(when=on("2024-05-22"), visit_level="official", people=ALI),
    ),
    "a text without a date that two sources carry, a day apart": (
        meeting(when=published("2024-10-01"), evidence=CARRIED),
        meeting(when=published("2024-10-02"), evidence=CARRIED),
    ),
    "several sides, each with another as home": (
        meeting(counterparts=("UZ", "KG"), when=on("2024-10-01")),
        meeting(home="UZ", counterparts=("KG", "KZ"), when=on("2024-10-01")),
    ),
    "an agreement of which one tells the type only": (
        agreement("Joint Declaration", agreement_type="declaration"),
        agreement("Joint Declaration on Strategic Partnership in Water", agreement_type="declaration"),
    ),
    "a call": (a_fact(CallHeld, when=on("2024-10-01")), a_fact(CallHeld, when=on("2024-10-01"))),
    "a forum": (
        a_fact(ForumAttended, counterparts=("UN",), when=on("2024-09-24")),
        a_fact(ForumAttended, counterparts=("UN",), when=on("2024-09-24/2024-09-30")),
    ),
}

TWO = {
    "days told differently": (meeting(when=on("2024-10-01")), meeting(when=on("2024-10-02"))),
    "days told differently, the same minister": (
        meeting(when=on("2024-10-01"), people=ALI),
        meeting(when=on("2024-10-02"), people=ALI),
    ),
    "another kind": (meeting(when=on("2024-10-01")), a_fact(CallHeld, when=on("2024-10-01"))),
    "other counterparts": (meeting(when=on("2024-10-01")), meeting(counterparts=("QA",), when=on("2024-10-01"))),
    "one counterpart more": (
        meeting(when=on("2024-10-01")),
        meeting(counterparts=("BH", "QA"), when=on("2024-10-01")),
    ),
    "other people of other rank at another place": (
        meeting(when=on("2024-10-01"), people=ALI, level="minister", place=NEW_YORK),
        meeting(when=on("2024-10-01"), people=OMAR, level="head_of_state_or_government", place=ASTANA),
    ),
    "other people met on the same day": (
        meeting(when=on("2024-10-01"), people=ALI),
        meeting(when=on("2024-10-01"), people=OMAR),
    ),
    "another rank on the same day": (
        meeting(when=on("2024-10-01"), level="minister"),
        meeting(when=on("2024-10-01"), level="head_of_state_or_government"),
    ),
    "a meeting long before the release that gives no date": (
        meeting(when=published("2024-10-01"), people=ALI),
        meeting(when=on("2024-08-25"), people=ALI),
    ),
    "a meeting after the release that gives no date": (
        meeting(when=published("2024-10-01"), people=ALI),
        meeting(when=on("2024-10-02"), people=ALI),
    ),
    "no date in one, a week before in the other, nobody named": (
        meeting(when=published("2024-10-01")),
        meeting(when=on("2024-09-24")),
    ),
    "no date in either, published a week apart, nobody named": (
        meeting(when=published("2024-10-01")),
        meeting(when=published("2024-10-08")),
    ),
    "meetings in a month, nobody named": (meeting(when=on("2024-10")), meeting(when=on("2024-10-10"))),
    "agreements with other titles": (
        agreement(VISA),
        agreement("Memorandum of Understanding on Cooperation in Education"),
    ),
    "agreements of other types": (
        agreement("Cooperation in Education", agreement_type="agreement"),
        agreement("Cooperation in the field of Education", agreement_type="memorandum"),
    ),
    "a visit to and one from": (
        visit(when=on("2024-05"), visitor="KZ", host="BH"),
        visit(when=on("2024-05"), visitor="BH", host="KZ"),
    ),
    "a state and a working visit": (
        visit(when=on("2024-05-20"), visit_level="state"),
        visit(when=on("2024-05-20"), visit_level="working"),
    ),
    "a state and a working visit of one guest in a month": (
        visit(when=on("2024-05"), visit_level="state", people=ALI),
        visit(when=on("2024-05-22"), visit_level="working", people=ALI),
    ),
    "no date in either, published days apart, in the same few words": (
        meeting(when=published("2024-10-01")),
        meeting(when=published("2024-10-02")),
    ),
    "the same words a week later": (
        meeting(when=published("2024-10-01"), evidence=CARRIED),
        meeting(when=published("2024-10-08"), evidence=CARRIED),
    ),
    "an embassy and a consulate": (
        a_fact(MissionOpened, when=on("2024-05-20"), mission_type="embassy"),
        a_fact(MissionOpened, when=on("2024-05-20"), mission_type="consulate"),
    ),
    "credentials of two ambassadors": (
        a_fact(CredentialsPresented, when=on("2024-10-01"), people=ALI),
        a_fact(CredentialsPresented, when=on("2024-10-01"), people=OMAR),
    ),
    "visits of which one begins and ends later": (
        visit(when=on("2024-12-05/2024-12-06")),
        visit(when=on("2024-12-06/2024-12-07")),
    ),
    "a meeting on one day of a long forum, nobody named": (
        meeting(when=on("2024-09-22/2024-09-30")),
        meeting(when=on("2024-09-25")),
    ),
    "meetings with the same minister, one told to the year": (
        meeting(when=on("2024"), people=ALI),
        meeting(when=on("2024-10-01"), people=ALI),
    ),
    "meetings in two countries on one day": (
        meeting(when=on("2024-10-01"), place=NEW_YORK),
        meeting(when=on("2024-10-01"), place=ASTANA),
    ),
    "memoranda that differ in one word": (
        agreement("Memorandum of Understanding on Cooperation in Education"),
        agreement("Memorandum of Understanding on Cooperation in Tourism"),
    ),
    "agreements alike but for the subject, with the names of both sides": (
        agreement("Agreement between Kazakhstan and Bahrain on Education"),
        agreement("Agreement between Kazakhstan and Bahrain on Tourism"),
    ),
    "consulates in two cities": (
        a_fact(MissionOpened, when=on("2024-05-20"), mission_type="consulate", place=city("Almaty", "KZ")),
        a_fact(MissionOpened, when=on("2024-05-20"), mission_type="consulate", place=city("Aktau", "KZ")),
    ),
    "plans for other months": (plan(when=on("2025-05")), plan(when=on("2025-06"))),
    "a delegation of other rank to another place": (
        visit(when=on("2024-05-20"), people=ALI, level="minister", place=ASTANA),
        visit(when=on("2024-05-20"), people=OMAR, level="official", place=ALMATY),
    ),
}


def told(one, other):
    """Return the timeline of two releases with a fact each, whichever comes first."""
    import attrs  # noqa: PLC0415

    facts = [attrs.evolve(one, release="r1"), attrs.evolve(other, release="r2")]
    releases = [a_release("r1", published="2024-10-01"), a_release("r2", published="2024-10-05")]
    there, back = entries_of(*releases, *facts), entries_of(*releases, *reversed(facts))
    assert len(there) == len(back)
    return there


@pytest.mark.parametrize("case", ONE)
def test_reports_of_one_occurrence_are_one_entry(case):
    """Two releases that tell of one occurrence are sources of one entry."""
    assert len(told(*ONE[case])) == 1


@pytest.mark.parametrize("case", TWO)
def test_reports_of_two_occurrences_are_two_entries(case):
    """Where releases contradict each other, or do not say enough, there are two entries."""
    assert len(told(*TWO[case])) == 2


def test_two_facts_of_one_release_are_two_occurrences():
    """A release tells each occurrence once, so that two facts alike are two documents, two ambassadors, two talks."""
    assert len(entries_of(agreement("agreements"), agreement("agreements"))) == 2


def test_documents_are_paired_by_their_titles():
    """Of several documents of one day, each joins the one with its own title, whatever the order of telling."""
    titles = [f"Memorandum of Understanding on Cooperation in {field}" for field in ("Education", "Tourism", "Health")]
    entries = entries_of(
        *(agreement(title, release="r1") for title in titles),
        *(agreement(title, release="r2") for title in reversed(titles)),
    )
    assert [entry.fact.title for entry in entries] == titles
    assert sources_of(entries) == [["r1", "r2"]] * 3


def test_a_vague_report_does_not_bring_two_meetings_together():
    """A report that fits two meetings of a day joins one, and the other stays what it is."""
    entries = entries_of(
        meeting(release="r1", when=on("2024-10-01"), people=ALI),
        meeting(release="r2", when=on("2024-10-01"), people=OMAR),
        meeting(release="r3", when=on("2024-10-01")),
        meeting(release="r4", when=on("2024-10-01"), people=OMAR),
    )
    assert sources_of(entries) == [["r1", "r3"], ["r2", "r4"]]


def test_the_ministry_and_the_newspaper():
    """One side's release of 1 October gives no day; a newspaper says 25 September: each meeting is one, on that day."""
    ministers = {"ES": "José Albares", "LV": "Baiba Braže", "LU": "Xavier Bettel"}
    ministry = [
        meeting(release="mfa", counterparts=(code,), when=published("2024-10-01"), people=people(name, party=code),
                place=at("UN Headquarters"))
        for code, name in ministers.items()
    ]  # fmt: skip
    newspaper = [
        meeting(release="times", counterparts=(code,), when=on("2024-09-25"), people=people(name, party=code),
                place=at("New York", "US"))
        for code, name in ministers.items()
    ]  # fmt: skip
    entries = entries_of(
        a_release("mfa", published="2024-10-01"), *ministry, a_release("times", published="2024-09-26"), *newspaper
    )
    assert sources_of(entries) == [["mfa", "times"]] * 3
    assert [entry.when for entry in entries] == [on("2024-09-25")] * 3
    assert [entry.sources[0].evidence for entry in entries] == [fact.evidence for fact in ministry]


def test_the_likest_occurrence_is_joined():
    """Where a report may be of several occurrences, it joins that for which there is most evidence."""
    entries = entries_of(
        meeting(release="r1", when=on("2024-10-01"), people=ALI),
        meeting(release="r2", when=on("2024-10-01"), people=OMAR),
        meeting(release="r3", when=on("2024-10-01"), people=OMAR),
    )
    assert sources_of(entries) == [["r1"], ["r2", "r3"]]


@pytest.mark.parametrize(
    ("fact", "span"),
    [
        (meeting(when=on("2024-09-25")), ("2024-09-25", "2024-09-25", "day")),
        (meeting(when=on("2024-09")), ("2024-09-01", "2024-09-30", "roughly")),
        (meeting(when=published("2024-10-01")), ("2024-09-17", "2024-10-01", "not")),
        (meeting(when=When()), ("2024-09-17", "2024-10-01", "not")),
        (plan(when=When()), ("2024-10-01", "2026-03-25", "open")),
        (plan(when=on("2025")), ("2025-01-01", "2025-12-31", "roughly")),
    ],
)
def test_days_on_which_it_may_have_been(fact, span):
    """What happened without a date was up to two weeks before; a plan without one is open for a year and a half."""
    found = span_of(fact, dt.date(2024, 10, 1))
    assert (found.first.isoformat(), found.last.isoformat(), found.told) == span


def test_parties_stand_in_one_order():
    """Home and counterparts are sides alike."""
    assert parties_of(meeting()) == parties_of(meeting(home="BH", counterparts=("KZ",))) == ("BH", "KZ")
