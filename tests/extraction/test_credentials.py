"""Ambassadors who present credentials, as releases list them."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "President receives credentials of new ambassadors",
            (
                "The President received the official presentation of the Ambassadors of the Order of Malta, Juan Soto; "
                "Jordan, Hani Tarawneh; and Ghana, Kofi Ansah."
            ),
            ["Order of Malta", "JO", "GH"],
        ),
        (
            "Formal audiences",
            (
                "The President received two new foreign ambassadors. The new ambassadors were Latvia's ambassador Ilze "
                "Ozola and Chile's ambassador Juan Soto. At the ceremony, the ambassadors submit their credentials."
            ),
            ["LV", "CL"],
        ),
        (
            "",
            "Those who presented credentials are Ana Ruiz from Chile, Jane Hall from Canada, Ali Zain from Oman.",
            ["CL", "CA", "OM"],
        ),
        ("", "The President received credentials from Ana Ruiz (Chile) and Ali Zain (Oman).", ["CL", "OM"]),
        (
            "Credentials of new ambassadors",
            (
                "The President is to receive credentials from two ambassadors on Friday. They are Ana Ruiz of Chile "
                "and Ali Zain of Oman."
            ),
            [],
        ),
        (
            "",
            (
                "High Commissioner Ana Ruiz presented her letters of credence, accrediting her as High Commissioner of "
                "Zambia to Kazakhstan."
            ),
            ["ZM"],
        ),
        (
            "",
            (
                "The outgoing Ambassador of India, Vikram Sen, took leave of the Minister. The credentials of his "
                "successor have not been presented yet."
            ),
            [],
        ),
        (
            "",
            (
                "The envoys who presented their credentials included Ana Ruiz of Chile, Jane Hall, of Canada, and "
                "Carla Belli, representing the European Union. Others are Ali Zain, of Oman, Omar Dao, of Mali, and "
                "Juan Soto of Peru."
            ),
            ["CL", "CA", "EU", "OM", "ML", "PE"],
        ),
        (
            "",
            (
                "The credentials were presented by the head of the European Union delegation, Carla Belli, as well as "
                "the ambassadors of Chile - Ana Ruiz and Oman - Ali Zain."
            ),
            ["EU", "CL", "OM"],
        ),
        (
            "",
            (
                "The envoys who presented their letters of credence include Mr Juan Soto, the Ambassador of Peru, Mr "
                "Ali Zain, Oman Ambassador to Kazakhstan, and Ms Jane Hall, High Commissioner of Canada."
            ),
            ["PE", "OM", "CA"],
        ),
        (
            "",
            (
                "The ambassadors presented their credentials today in Astana. They included H.E. Ana Ruiz - Chile, "
                "H.E Jane Hall- Canada, and H.E. Ali Zain – Oman."
            ),
            ["CL", "CA", "OM"],
        ),
        (
            "",
            "The President accepted credentials from three envoys. The nations involved are Chile, Canada and Oman.",
            ["CL", "CA", "OM"],
        ),
        (
            "",
            (
                "The President is to accept credentials from three envoys. The nations involved are Chile, Canada "
                "and Oman."
            ),
            [],
        ),
        (
            "",
            (
                "The President accepted the credentials of Ambassador Ana Ruiz of Chile. The countries that trade "
                "most with Kazakhstan are Canada and Oman."
            ),
            ["CL"],
        ),
    ],
)
def test_lists_of_ambassadors(title, text, expected):
    """Of a ceremony the ambassadors are told in a list, beside their states or before the ceremony is named."""
    assert [parties for _, parties in told(text, "credentials", title=title)] == expected


def test_an_ambassador_received_with_credentials():
    """Who is received and presents credentials in one sentence does not meet the host besides."""
    text = "The President received Juan Soto, Ambassador of Chile, who presented his letter of credence."
    assert told(text, "") == [("credentials_presented", "CL")]


def test_who_takes_the_letters_is_no_envoy():
    """`As Ambassador of Peru to the Chief of Protocol, X` does not make X the ambassador."""
    text = (
        "On 1 October, Ambassador Juan Gamarra presented a copy of his Letters of Credence as Ambassador of Peru to "
        "the Chief of Protocol, Arman Serik."
    )
    (fact,) = [fact for fact in facts(text) if fact.kind == "credentials_presented"]
    assert "Arman Serik" not in [person.name for person in fact.people]


@pytest.mark.parametrize(
    ("title", "where"), [("Ambassador presents credentials in Valletta", ""), ("Credentials", "In Valletta, ")]
)
def test_credentials_of_homes_own_ambassador(title, where):
    """Home's ambassador hands credentials to whoever receives them where the sentence or the title is set."""
    text = f"{where}Ambassador Aidos Serik presented his credentials to Minister Ian Borg."
    (fact,) = [one for one in facts(text, title=title) if one.kind == "credentials_presented"]
    assert (fact.counterparts, [person.name for person in fact.people]) == (("MT",), ["Ian Borg"])


def test_ambassadors_told_one_after_the_other():
    """Who `was followed by` others, and whose `turn` it was, presented credentials too; who is thanked did not."""
    text = (
        "The President received the letters of credence of three ambassadors. The first was the Ambassador of Chile, "
        "Juan Soto. They spoke of copper. He was followed by the Ambassador of Peru, Ana Ruiz. They talked of fish. On "
        "Tuesday it was the turn of the Ambassador of Kenya, John Otieno. He spoke of the Ambassador of Ghana, Kofi "
        "Ansah."
    )
    told_of = [parties for _, parties in told(text, "credentials")]
    assert told_of == ["CL", "PE", "KE"]


def test_who_telephoned_presented_no_credentials():
    """A call told after a ceremony adds nobody to the list of ambassadors."""
    text = (
        "The Minister received today a copy of the credentials of Ana Soto, Ambassador of Spain to Kazakhstan. "
        "He also received a phone call from Jean Dupont, Director of the Treasury of France."
    )
    assert told(text, "credentials") == [("credentials_presented", "ES")]


def test_what_an_ambassador_was_told():
    """An ambassador without a name, to whom something was said, is one of those who have been listed."""
    text = (
        "The President received letters of credence from two envoys on Monday. They are Ms. Ana Soto of Spain and "
        "Mr. Jean Dupont of France. To the Spanish Ambassador, he said that trade would grow next year."
    )
    assert len(told(text, "credentials")) == len(("ES", "FR"))


def test_who_had_a_copy_before_is_not_whom_they_were_presented_to():
    """One ceremony is told, and who the day before took a copy stands only in passing."""
    text = (
        "Anh Tran, our Ambassador, presented his letter of credentials from the President of Vietnam to President "
        "Salva Kiir on March 20, one day after handing over a copy to the Foreign Minister, James Pitia Morgan."
    )
    (fact,) = facts(text, home="VN", published="2024-03-22")
    assert [person.name for person in fact.people] == ["Salva Kiir"]


def test_whose_turn_is_still_to_come():
    """In a list of ambassadors, who will be received later has not presented credentials."""
    text = (
        "Three ambassadors present their letters of credence this week. First came the Ambassador of Chile Ana Ruiz. "
        "On Friday the Ambassador of Norway Tom Berg will be received at the palace."
    )
    assert told(text, "credentials") == [("credentials_presented", "CL")]


def test_a_ceremony_to_present_credentials():
    """Who took part in a ceremony to present credentials did so."""
    text = (
        "Lima - On 5 June 2024 Aset Omar, Ambassador of Kazakhstan to Peru, took part in a ceremony to present his "
        "credentials to the Government of Peru."
    )
    assert told(text, "credentials") == [("credentials_presented", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoys are Ana Ruiz, Peru, Juan Soto, Chile and Elsa Mora from Spain.", ["CL", "ES", "PE"]),
        ("The President received these letters from Peru, Chile and the Kingdom of Spain.", ["CL", "ES", "PE"]),
        ("The President received these guests from Peru, Chile and the Kingdom of Spain.", []),
    ],
)
def test_states_told_behind_the_ceremony(text, expected):
    """Each ambassador's state stands beside the name, or the states alone are told."""
    text = f"The President today received letters of credence from three new ambassadors. {text}"
    told = {fact.counterparts[0] for fact in facts(text) if fact.kind == "credentials_presented" and fact.counterparts}
    assert sorted(told) == expected


def test_states_before_the_names_of_their_ambassadors():
    """`The Republic of Peru Ana Ruiz` is one of them."""
    text = (
        "The President today received credentials from the ambassadors of several states - the Republic of Peru Ana "
        "Ruiz, Chile Juan Soto and the Kingdom of Spain Elsa Mora."
    )
    people = {person.name for fact in facts(text) for person in fact.people}
    assert people == {"Ana Ruiz", "Juan Soto", "Elsa Mora"}


def test_whom_an_ambassador_meets_where_he_presented_his_credentials():
    """Officials without a state whom home's ambassador met there are of that country, one meeting each."""
    text = (
        "President of Malta Ana Ruiz received the letters of credence of Ambassador of Kazakhstan Aidos Serik. "
        "Ambassador Serik also met with the Vice President, Mr Owen Adler, and the Speaker, Mrs Rita Borg."
    )
    met = [fact for fact in facts(text) if fact.kind == "meeting_held"]
    assert [(fact.counterparts, [one.name for one in fact.people]) for fact in met] == [
        (("MT",), ["Owen Adler"]),
        (("MT",), ["Rita Borg"]),
    ]


def test_the_union_sends_ambassadors_too():
    """In a list of names and states that of the European Union counts, and no other organisation's."""
    text = (
        "The President received credentials of ambassadors. They include Ana Ruiz from the EU and Juan Soto from Chad."
    )
    assert [fact.counterparts for fact in facts(text)] == [("EU",), ("TD",)]


def test_ambassadors_each_on_a_day_of_their_own():
    """Who presented credentials on which day is told one by one; all of a week is nobody's day."""
    text = (
        "Ambassador of Malta Ana Ruiz presented her credentials on Monday, September 23rd, Ambassador of Peru Juan "
        "Soto presented on Wednesday, September 25th, and Ambassador of Chad Ali Saleh, who lives in Delhi, presented "
        "his credentials on September 27th."
    )
    told = [(*fact.counterparts, fact.people[0].name, fact.when.edtf) for fact in facts(text)]
    assert told == [
        ("MT", "Ana Ruiz", "2024-09-23"),
        ("PE", "Juan Soto", "2024-09-25"),
        ("TD", "Ali Saleh", "2024-09-27"),
    ]


def test_weeks_over_which_something_goes_on():
    """`Over the past week` is no day on which an ambassador presented his letter."""
    text = (
        "Kazakhstan has, over the past week, won friends, as the Ambassador of Malta presented his letter of credence."
    )
    assert [(fact.counterparts, fact.when.stated) for fact in facts(text)] == [(("MT",), False)]


def test_a_new_envoy_named_further_on():
    """Where only the states are told, the one ambassador whom the release names for a state is meant."""
    text = (
        "The President accepted the credentials of new envoys from Peru and Malta. "
        "Malta's first Ambassador to Kazakhstan, Ana Ruiz, spoke of an honour."
    )
    assert [(*fact.counterparts, *(one.name for one in fact.people)) for fact in facts(text)] == [
        ("PE",),
        ("MT", "Ana Ruiz"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ambassador for Peru and the Ambassador of Chile presented credentials to the President.", {"PE", "CL"}),
        ("Ambassador for the Republic of Peru and the Ambassadors for Chile and Spain presented credentials.",
         {"PE", "CL", "ES"}),
        ("The Ambassador for Climate and the Ambassador of Chile, who presented credentials, spoke.", {"CL"}),
    ],
)  # fmt: skip
def test_ambassadors_for_a_state(text, expected):
    """`Ambassador for Peru` is one of Peru, among those who present credentials."""
    assert {parties for _, parties in told(text, "credentials")} == expected


def test_a_line_that_nobody_can_read():
    """A list of ambassadors goes on behind a line of which the state is not known; a quoted `today` is no day of it."""
    text = (
        "Three ambassadors presented credentials to the President yesterday. “Today we have only friends,” he said.\n\n"
        "Those who presented credentials were:\n\n01 Ambassador of Chile Ana Ruiz\n\n02 Republic of Nowhere Ambassador "
        "Juan Paz\n\n03 Ambassador of Peru Jane Doe"
    )
    assert told(text, "credentials") == [("credentials_presented", "CL"), ("credentials_presented", "PE")]
    assert days(text, "credentials_presented") == ["2024-09-30"] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The President said so at the accreditation of Peru's non-resident Ambassador, Ana Ruiz, on Monday.", ["PE"]),
        ("The President accredited Ana Ruiz as Peru's new Ambassador on Monday.", ["PE"]),
        ("Ambassador Ana Ruiz of Peru was accredited by the President on Monday.", ["PE"]),
        ("The President received credentials from Ana Ruiz (Peru), Juan Diaz (Argentine) and Otto Falk (German).",
         ["PE", "AR", "DE"]),
        ("Ambassador Ana Ruiz of Peru, who is accredited to four states, spoke of accreditation.", []),
        ("The newly accredited Ambassador of Peru met students.", []),
    ],
)  # fmt: skip
def test_those_whom_a_president_accredits(text, expected):
    """An ambassador whom a head of state accredits has presented credentials."""
    assert [parties for _, parties in told(text, "credentials")] == expected


_TWO_ENVOYS = "the Ambassador of Peru, Ana Soto, and the Ambassador of Chile, Juan Ruiz"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Three ambassadors were accredited by the President on Wednesday. They are {_TWO_ENVOYS}.", ["PE", "CL"]),
        (
            f"Two envoys were accredited by President Omarov on Wednesday. Those accredited were {_TWO_ENVOYS}.",
            ["PE", "CL"],
        ),
        ("The Minister met envoys accredited here. The Ambassador of Peru, Ana Soto, thanked him.", []),
        ("The Ambassador of Peru, Ana Soto, accredited to Kazakhstan since 2020, toured the port.", []),
        (f"Several ambassadors will be accredited by the President next week. Among them are {_TWO_ENVOYS}.", []),
    ],
)
def test_ambassadors_who_were_accredited(text, expected):
    """They are named behind the sentence that tells so, which has no word for credentials."""
    presented = [one for one in facts(text) if one.kind == "credentials_presented"]
    assert [",".join(one.counterparts) for one in presented] == expected
    assert all(one.when.edtf == "2024-09-25" for one in presented)


def test_since_when_an_ambassador_is_in_office():
    """It is not when he presented his credentials."""
    text = (
        "Since taking up the post of Ambassador in August 2018, he has presented his credentials to Peru's President."
    )
    assert [one.when.stated for one in facts(text) if one.kind == "credentials_presented"] == [False]


@pytest.mark.parametrize(
    "text",
    [
        (
            "H.E. Rosa Lagos presented her Letters of Credence to President Serik at a ceremony in Astana, accrediting "
            "Her Excellency as the High Commissioner of Kenya."
        ),
        "H.E. Rosa Lagos presented her credentials to President Serik as the new Ambassador of Kenya on Monday.",
        "H.E. Rosa Lagos presented her credentials to President Serik, appointing her High Commissioner of Kenya.",
        (
            "Minister Serik received Her Excellency Rosa Lagos. H.E. Rosa Lagos, who handed over copies of her "
            "credentials as the Ambassador of Kenya, praised Astana."
        ),
    ],
)
def test_as_whose_ambassador_somebody_presents_credentials(text):
    """Of which state somebody is stands behind, where he or she is accredited."""
    presented = [fact for fact in facts(text) if fact.kind == "credentials_presented"]
    assert [(fact.counterparts, [one.name for one in fact.people]) for fact in presented] == [(("KE",), ["Rosa Lagos"])]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Kazakh ambassador presents credentials in Peru",
            "Ambassador Aliya Omarova presented her credentials to President Ana Ruiz today.",
            ["PE"],
        ),
        (
            "Ambassador of Peru presents credentials in Kazakhstan",
            "Ambassador Juan Soto presented his credentials to President Aidos Omarov today.",
            ["PE"],
        ),
    ],
)
def test_in_which_state_credentials_are_presented(title, text, expected):
    """The title tells in which state an ambassador of home presented them, or one of another state at home."""
    found = facts(text, title=title)
    assert [one.counterparts[0] for one in found if one.kind == "credentials_presented"] == expected


def test_ambassadors_who_are_decorated():
    """They presented no credentials beside those who did."""
    text = "The President received credentials from Ambassador of Chile Jorge Paz. {} Ambassador of Peru Ana Ruiz."
    assert told(text.format("He also handed a state award to"), "credentials_presented") == [
        ("credentials_presented", "CL")
    ]
    assert told(text.format("Another was"), "credentials_presented") == [
        ("credentials_presented", "CL"),
        ("credentials_presented", "PE"),
    ]
