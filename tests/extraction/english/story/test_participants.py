"""Who took part, where an event does not name everybody itself."""

import pytest

from calendar_core.events import Release
from calendar_core.extraction import extract


def people(text, kind, title="", home="KZ"):
    """Return the names told with the first fact of a kind."""
    facts = extract(Release(id="r1", home=home, published="2024-10-01", text=text, title=title))
    return [person.name for person in next(fact for fact in facts if fact.kind == kind).people]


def test_the_traveller_is_who_was_told_of_before():
    """`His visit` is that of the person whom the sentence before is about."""
    text = "Foreign Minister Murat Nurtleu met with the press. During his official visit to Latvia he opened a fair."
    assert people(text, "visit_paid") == ["Murat Nurtleu"]


@pytest.mark.parametrize(
    "along",
    [
        "He was accompanied by Minister of Trade Arman Shakkaliev.",
        "The delegation includes Minister of Trade Arman Shakkaliev.",
        "He was joined by Minister of Trade Arman Shakkaliev.",
        "The entourage included Minister of Trade Arman Shakkaliev.",
        "\n\nMembers of the delegation will also include Minister of Trade Arman Shakkaliev.",
    ],
)
def test_those_who_travel_along(along):
    """Those who accompany a traveller are visitors too."""
    text = f"Foreign Minister Murat Nurtleu arrived in Riga on an official visit. {along}"
    assert people(text, "visit_paid") == ["Murat Nurtleu", "Arman Shakkaliev"]


def test_who_travels_together_with_somebody():
    """The sentence that tells of a journey tells with whom."""
    text = "Foreign Minister Murat Nurtleu arrived in Riga on a visit together with Minister of Trade Arman Shakkaliev."
    assert people(text, "visit_paid") == ["Murat Nurtleu", "Arman Shakkaliev"]


def test_a_counterpart_is_named_elsewhere():
    """Where the title says only `Italian counterpart`, the one Italian of the text is meant."""
    text = "The opportunity to meet here with HE Luigi Di Maio, Minister of Foreign Affairs, was welcome."
    assert people(text, "meeting_held", "Foreign Minister meets Italian counterpart") == ["Luigi Di Maio"]


def test_a_surname_gets_its_full_name():
    """A heading with the surname alone means the person whom the text names in full."""
    text = "Foreign Minister of France Catherine Colonna spoke of trade."
    assert people(text, "call_held", "Call with French Foreign Minister Colonna") == ["Catherine Colonna"]


@pytest.mark.parametrize(
    "title", ["Foreign Minister Vivian Balakrishnan to visit Oslo", "Vivian Balakrishnan to visit Oslo"]
)
def test_a_well_known_surname_gets_its_full_name(title):
    """Whom the program knows without being told is known by the surname too, once the release names him in full."""
    text = "Minister Balakrishnan will visit Norway on 5 November."
    assert people(text, "visit_agreed", title, home="SG") == ["Vivian Balakrishnan"]


TALKS = (
    "Foreign Minister Murat Nurtleu held talks with Foreign Minister of Kenya Musalia Mudavadi in Nairobi. He was "
    "received by President of Kenya William Ruto. "
)


@pytest.mark.parametrize(
    ("signing", "who"),
    [
        ("Both ministers signed a memorandum on consultations.", ["Musalia Mudavadi"]),
        ("A memorandum on consultations was signed by the two ministers.", ["Musalia Mudavadi"]),
        ("The two presidents signed a memorandum on consultations.", ["William Ruto"]),
        ("The two ambassadors signed a memorandum on consultations.", []),
        ("A memorandum on consultations was signed.", []),
    ],
)
def test_a_group_that_signs_is_of_one_rank(signing, who):
    """`Both ministers` are not the President who was told of last, and `was signed` names nobody."""
    assert people(TALKS + signing, "agreement_signed") == who


def test_a_visit_told_of_an_office_is_not_given_to_another():
    """A visit of the President is not one of the only person whom the release names, a minister."""
    text = (
        "Minister of Foreign Affairs of Kazakhstan Murat Nurtleu met with the Foreign Minister of Singapore Vivian "
        "Balakrishnan. They spoke of the state visit of the President of Kazakhstan to Singapore in May this year."
    )
    assert people(text, "visit_paid") == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The President of Latvia arrived in Astana on a state visit.", ["Edgars Rinkevics"]),
        ("They agreed on a visit to Kazakhstan by Prime Minister Ozols next month.", ["Ozols"]),
    ],
)
def test_the_traveller_is_known_by_the_office(text, who):
    """The one person named for a state is its President; a guest whose state nothing tells is one all the same."""
    kind = "visit_paid" if "arrived" in text else "visit_agreed"
    assert people(f"The Minister spoke with Edgars Rinkevics of Latvia. {text}", kind) == who


SESSION = "The third session of the Kazakh-Peruvian Joint Commission took place in Lima on 12 September. "


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Deputy Minister Aidos Serik and Deputy Minister Ana Ruiz led their delegations.", ["Ana Ruiz"]),
        ("Deputy Ministers Aidos Serik and Ana Ruiz chaired the session.", ["Ana Ruiz"]),
        ("The session was co-chaired by Deputy Minister Aidos Serik and Deputy Minister Ana Ruiz.", ["Ana Ruiz"]),
        ("Deputy Minister Aidos Serik co-chaired the session with Deputy Minister Ana Ruiz.", ["Ana Ruiz"]),
        (
            "Deputy Minister Aidos Serik led the Kazakh side, and Deputy Minister Ana Ruiz the Peruvian one.",
            ["Ana Ruiz"],
        ),
        ("It was held under the co-chairmanship of Deputy Minister Aidos Serik and Minister Ana Ruiz.", ["Ana Ruiz"]),
        ("Deputy Minister Aidos Serik and Director Dana Omar attended the session.", []),
        ("The law was signed by President Aidos Serik and Speaker Dana Omar.", []),
        ("Deputy Minister of Peru Ana Ruiz and Deputy Minister Aidos Serik led the delegations.", ["Ana Ruiz"]),
    ],
)
def test_who_led_a_session_beside_somebody_of_home(text, who):
    """Home's own is named first; the one beside is of the one state that the release is about."""
    assert people(SESSION + text, "meeting_held") == who


def test_who_led_a_side_stands_for_a_meeting_without_names():
    """Of several known of a state, those who led its side took part; those of a next round are not known yet."""
    text = SESSION + (
        "Deputy Minister Aidos Serik and Deputy Minister Ana Ruiz led the delegations. Ambassador of Peru Luis Soto "
        "gave an interview. The parties agreed to hold the next session in Astana in 2025."
    )
    assert people(text, "meeting_held") == ["Ana Ruiz"]
    assert people(text, "meeting_agreed") == []


@pytest.mark.parametrize(
    "attended",
    [
        "The meeting was attended by the Ambassador of Peru, Luis Soto.",
        "The Ambassador of Peru, Luis Soto, and Director Dana Omar attended the meeting.",
        "Present at the meeting was the Ambassador of Peru, Luis Soto.",
    ],
)
def test_those_who_attended_a_meeting(attended):
    """Those of the other side who are told to have been there took part; home's own are not named."""
    text = f"The Minister met with Foreign Minister of Peru Ana Torres. {attended}"
    assert people(text, "meeting_held") == ["Ana Torres", "Luis Soto"]


def test_members_of_a_parliament_are_met_together():
    """Members who are named behind one office are one delegation."""
    text = "The Minister received members of the Parliament of Peru Ana Torres, Luis Soto and Rosa Diaz."
    facts = extract(Release(id="r1", home="KZ", published="2024-10-01", text=text))
    assert [[one.name for one in fact.people] for fact in facts] == [["Ana Torres", "Luis Soto", "Rosa Diaz"]]


def test_with_whom_somebody_signed():
    """Who signs with his colleague signs beside him."""
    text = "Minister Aidos Serik signed a declaration of intent on trade with his Latvian colleague Andris Berzins."
    assert people(text, "agreement_signed") == ["Andris Berzins"]


SIGNED = "Kazakhstan and Latvia have signed an agreement on visas. "


@pytest.mark.parametrize(
    "later",
    [
        "The agreement was signed by Minister Aidos Serik and Ambassador of Latvia Ilze Ozola.",
        "The agreement was signed by Minister Aidos Serik and Ambassador Ilze Ozola.",
        "The signing, by Minister Aidos Serik and Ambassador of Latvia Ilze Ozola, took place in Astana.",
        "Minister Aidos Serik signed on behalf of Kazakhstan, and Ambassador Ilze Ozola on behalf of Latvia.",
        "It was signed by Minister Aidos Serik for Kazakhstan and by Ambassador Ilze Ozola for Latvia.",
        "The Speaker came. Minister Aidos Serik signed for Kazakhstan and Ambassador Ilze Ozola signed for Latvia.",
    ],
)
def test_who_signed_is_told_in_the_next_sentence(later):
    """A release tells first that there is an agreement, and then who signed it."""
    assert people(SIGNED + later, "agreement_signed") == ["Ilze Ozola"]


def test_the_day_of_the_signing_is_told_in_the_next_sentence():
    """`The signing took place on Wednesday` tells when; a signing to come is none."""
    told = extract(
        Release(id="r1", home="KZ", published="2024-10-01", text=SIGNED + "The signing took place on Monday.")
    )
    assert [(fact.kind, fact.when.edtf) for fact in told] == [("agreement_signed", "2024-09-30")]
    plan = "Kazakhstan and Latvia spoke about an agreement on visas. The signing will take place on 5 November."
    assert not extract(Release(id="r1", home="KZ", published="2024-10-01", text=plan))


@pytest.mark.parametrize(
    ("opened", "who"),
    [
        (" in the presence of the Mayor of Porto Rui Moreira.", ["Rui Moreira"]),
        (". The Mayor of Porto Rui Moreira took part in the event.", ["Rui Moreira"]),
        (". The ceremony was attended by Minister of Portugal Ana Costa.", ["Ana Costa"]),
        (" in the presence of Ambassador Jean Galiev.", []),
    ],
)
def test_who_was_at_an_opening(opened, who):
    """Those of the host country who are told to have been there are named; home's own are not."""
    assert people(f"The Embassy of Kazakhstan was opened in Porto{opened}", "mission_opened") == who


def test_a_trilateral_meeting_is_one():
    """Two colleagues at a trilateral meeting were met in one room; two met separately after one were not."""
    text = "The Minister hosted his Latvian and Irish colleagues, Ilze Ozola and Sean Byrne, at a trilateral meeting."
    assert people(text, "meeting_held") == ["Ilze Ozola", "Sean Byrne"]
    text = "After the trilateral summit he met separately with Ilze Ozola of Latvia and Sean Byrne of Ireland."
    assert people(text, "meeting_held") == ["Ilze Ozola"]


@pytest.mark.parametrize(
    ("met", "who"),
    [
        ("The Minister met Foreign Minister of Israel Israel Katz in Riga.", "Israel Katz"),
        ("The Minister met British Foreign Secretary the Rt Hon David Lammy MP in Riga.", "David Lammy"),
        ("The Minister received in Astana Ilze Ozola, Foreign Minister of Latvia.", "Ilze Ozola"),
        ("The Minister met the Mayor of Porto Rui Moreira.", "Rui Moreira"),
        ("He met Malaysia's Minister in the Prime Minister's Department Datuk Omar bin Said.", "Omar bin Said"),
        ("He met the Vietnamese Standing Deputy Minister of Justice Hoang The Lien.", "Hoang The Lien"),
    ],
)
def test_names_beside_other_capitals(met, who):
    """A state may be a given name, letters behind a name are none of it, nor is the city before it."""
    assert people(met, "meeting_held") == [who]


def test_initials_make_a_name_longer():
    """A surname gets the initial that the release gives it elsewhere."""
    text = "Foreign Minister of India S Jaishankar met the Minister. On Monday Jaishankar arrived in Astana on a visit."
    assert people(text, "visit_paid") == ["S Jaishankar"]


def test_who_attended_a_meeting_did_not_travel():
    """Those who attended the talks, or will be at a forum together with home, came along on no visit."""
    text = (
        "Foreign Minister of Peru Ana Torres arrived in Astana on a visit. Talks were attended by the Ambassador of "
        "Peru, Luis Soto. She will open a fair together with Deputy Minister of Peru Rosa Diaz."
    )
    assert people(text, "visit_paid") == ["Ana Torres"]
