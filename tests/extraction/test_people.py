"""Who took part, and for whom: what a release tells of it in another sentence than that of the event."""

from importlib.resources import files

import pytest

from tests.extraction.told import facts, sides


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "PM meeting with the President of Chile",
            "The Prime Minister met President Ignacio Rojas in Astana today.",
            [("CL", "Ignacio Rojas")],
        ),
        (
            "Minister receives the Ambassador of Peru",
            "Minister Aidos Serik received Ambassador Ana Ruiz in Astana.",
            [("PE", "Ana Ruiz")],
        ),
        (
            "",
            "Peru's Foreign Minister opened his meeting with President Aidos Serik. The President of Chile wrote.",
            [],
        ),
    ],
)
def test_whom_home_meets_is_of_the_state_whose_office_the_title_names(title, text, expected):
    """Whose office is told without a name in one place, and whose name without a state in another, are one person."""
    assert [one for one in sides(text, title=title) if one[1]] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Consultations of Peru and Kazakhstan were held. Vice Minister Ana Ruiz led the Peruvian delegation.",
            [("PE", "Ana Ruiz")],
        ),
        ("The Minister met with a delegation of Peru led by Vice Minister Ana Ruiz.", [("PE", "Ana Ruiz")]),
        (
            (
                "The Minister received a letter from President Juan Soto of Chile. The message was delivered by "
                "President Soto's Special Envoy Ana Ruiz."
            ),
            [("CL", "Ana Ruiz")],
        ),
        (
            "After the meeting with Jürgen Adler of Germany, the Minister met Ana Ruiz of Peru.",
            [("DE", "Jürgen Adler"), ("PE", "Ana Ruiz")],
        ),
        (
            "The Minister met with the Peruvian President's Special Envoy for Climate, Ms Ana Ruiz.",
            [("PE", "Ana Ruiz")],
        ),
        ("The Minister met with Ms Ana Ruiz, Minister of Foreign Affairs, Republic of Peru.", [("PE", "Ana Ruiz")]),
        (
            "Members of the Peruvian Senate, led by Ms. Ana Ruiz, paid a courtesy call on the Minister.",
            [("PE", "Ana Ruiz")],
        ),
        (
            (
                "A meeting was held at the Ministry of Foreign Affairs of Kazakhstan with the delegation of Peru "
                "headed by the Special Envoy of the President, Ana Ruiz."
            ),
            [("PE", "Ana Ruiz")],
        ),
        ("The Minister met with a delegation of the United States Congress led by Amy Hall.", [("US", "Amy Hall")]),
        ("The Minister met with the Deputy Minister of Chile Ana Ruiz in Rome in May.", [("CL", "Ana Ruiz")]),
        ("The Minister met with Deputy Foreign Minister of Chile Paula Lagos.", [("CL", "Paula Lagos")]),
        (
            "At the office, Minister of Foreign Affairs of Kazakhstan, Aidos Serik met with Ana Ruiz of Peru.",
            [("PE", "Ana Ruiz")],
        ),
    ],
)
def test_leaders_of_delegations_envoys_and_names_beside_offices(text, expected):
    """Who leads a delegation, carries a message or is called like a town takes part under the full name."""
    assert sides(text) == expected


def test_guests():
    """A guest named by nationality alone is the person named before; each official of home has a meeting."""
    text = (
        "Chairman Aidos Serik had talks with President of the Senate of Chile Juan Soto on 30 September. Later "
        "President Marat Omar and Prime Minister Olzhas Bek separately received the Chilean guest."
    )
    assert sides(text) == [("CL", "Juan Soto")] * 3


def test_several_called_on_one_after_the_other():
    """Each of those on whom somebody calls has a meeting."""
    text = "The Minister called on Prince Faisal bin Talal of Jordan and Foreign Minister of Jordan Sami Haddad."
    assert sides(text) == [("JO", "Faisal bin Talal"), ("JO", "Sami Haddad")]


def test_a_group_told_by_name_in_the_title_and_one_by_one_in_the_text():
    """The meeting of a group's members is one meeting, whatever the title calls them."""
    text = "The Foreign Ministers of Czechia, Hungary and Slovakia met with Minister Aidos Serik in Astana."
    assert sides(text, title="Minister met V4 colleagues") == [("CZ,HU,SK", "")]


def test_who_also_calls_on_somebody():
    """The head of a delegation to consultations who also calls on the Minister has two meetings."""
    text = (
        "The 5th round of Kazakhstan-Peru consultations was held on 30 September. The Peruvian side was led by "
        "Vice Minister Ana Ruiz. Vice Minister Ruiz also called on Minister Aidos Serik."
    )
    assert [name for _, name in sides(text)] == ["Ana Ruiz", "Ana Ruiz"]


def test_he_with_whom_somebody_spoke():
    """`With whom he spoke` is told of who met, not of whom he met."""
    text = (
        "Minister Aidos Serik made a visit to Berlin. He met with German Foreign Minister Annika Baer, with whom he "
        "discussed trade, and with the Minister of State for Europe Anna Kuhn."
    )
    assert sides(text) == [("DE", "Annika Baer"), ("DE", "Anna Kuhn")]


def test_a_list_in_which_names_stand_before_offices():
    """Each office belongs to the name before it, not to the one behind."""
    text = (
        "The Minister met with Antony Brenner, Secretary of State of the US, Ana Ruiz, Foreign Minister of Peru, and "
        "Juan Soto, Foreign Minister of Chile, on the margins of the conference."
    )
    assert sides(text) == [("US", "Antony Brenner"), ("PE", "Ana Ruiz"), ("CL", "Juan Soto")]


def test_heads_of_organisations_in_the_words_of_the_press():
    """The chief of an organisation is whoever heads it."""
    assert sides("The Minister received UNRWA chief Philippe Lazare.") == [("UNRWA", "Philippe Lazare")]


def test_officials_whom_a_traveller_met():
    """Abroad one calls on officials one after the other; at home one receives them together."""
    abroad = "The Minister made a visit to Lima. There he met Foreign Minister Ana Ruiz and Defence Minister Juan Soto."
    assert sides(abroad) == [("PE", "Ana Ruiz"), ("PE", "Juan Soto")]
    home = "The Minister met Foreign Minister of Peru Ana Ruiz and Defence Minister of Peru Juan Soto in Astana."
    assert sides(home) == [("PE", "Ana Ruiz, Juan Soto")]


def test_who_chaired_talks_beside_somebody_of_home():
    """Of two who led talks, the one who is not of home is of the one other state that the release is about."""
    text = (
        "Consultations of the foreign ministries of Kazakhstan and Peru were held. They were co-chaired by "
        "Deputy Foreign Minister Aidos Serik and Vice Minister Ana Ruiz."
    )
    assert sides(text) == [("PE", "Ana Ruiz")]


def test_a_leader_by_surname():
    """Whoever is known by the full name is meant by the surname with an office, too."""
    text = "The Minister met his colleague Margus Tsahkna on Monday. On Tuesday he met Foreign Minister Tsahkna again."
    assert set(sides(text)) == {("EE", "Margus Tsahkna")}


@pytest.mark.parametrize("name", ["Nehammer", "Dendias", "Iwaya"])
def test_a_namesake_of_a_leader(name):
    """Whoever is named in full in a text is meant by the surname in its title, and no leader of another state."""
    title = f"Foreign Minister {name} met his colleague"
    text = f"Foreign Minister Ana {name} met with Foreign Minister of Chile Juan Soto in Lima on Monday."
    met = [fact for fact in facts(text, title=title, home="PE") if fact.kind == "meeting_held"]
    assert [fact.counterparts for fact in met] == [("CL",)]
    assert [person.name for person in met[0].people] == ["Juan Soto"]


def test_the_eleventh_summit_is_not_of_xi():
    """A Roman numeral is no name."""
    assert sides("The XI Summit was held in Astana, and the Minister met the President of Peru Luis Soto there.") == [
        ("PE", "Luis Soto")
    ]


def test_whom_his_counterpart_means():
    """A counterpart is of the same rank: of those whom the release names, the Minister."""
    text = (
        "At the invitation of Foreign Minister of Spain José Albares, Foreign Minister Aidos Serik will pay a visit to "
        "Madrid. Minister Serik will hold talks with his counterpart and call on King Felipe of Spain."
    )
    assert sides(text, "meeting_agreed") == [("ES", "José Albares"), ("ES", "Felipe")]


def test_a_name_that_begins_like_a_word():
    """To Lam is a president, whose name begins with no preposition."""
    assert sides("The Minister called on President To Lam in Hanoi.") == [("VN", "To Lam")]


def test_an_office_behind_the_name_and_before_the_ministry():
    """`X, Secretary (South) at the Ministry of Spain` is of Spain."""
    text = "The Minister received today Dr. Ana Ruiz, Secretary (South) at the Ministry of Foreign Affairs of Spain."
    assert sides(text) == [("ES", "Ana Ruiz")]


def test_meetings_beside_a_forum_that_somebody_joins():
    """Who attends the forum meets there, not the forum."""
    text = (
        "He will attend the Antalya Diplomacy Forum and is expected to hold meetings with his counterparts from Peru."
    )
    assert sides(text, "meeting_agreed")[-1] == ("PE", "")


def test_who_came_along():
    """Who came together with a guest is of the state of the guest; who stands beside one of home is of home."""
    text = (
        "Foreign Minister of Chile Juan Soto arrived in Astana, together with the Minister for Energy, Ana Ruiz. "
        "Minister Ruiz met with Minister of Energy Aidos Serik."
    )
    assert sides(text) == [("CL", "Ana Ruiz")]
    text = (
        "Foreign Minister Murat Serikov arrived in Madrid, together with the Minister for Energy, Ana Ruiz. Minister "
        "Ruiz met with Minister of Energy of Spain Juan Soto."
    )
    assert sides(text) == [("ES", "Juan Soto")]


def test_names_that_share_their_last_word():
    """Of several persons with one family name the one is meant whose whole name it is."""
    text = (
        "The talks were attended by Minister of Trade Aidos bin Omar Al Kenesh. Earlier the Emir, Sheikh Murat bin "
        "Serik Al Kenesh, arrived in Madrid on a visit to Spain."
    )
    assert sides(text, "visit_paid") == [("ES", "Murat bin Serik Al Kenesh")]


def test_the_president_is_who_the_title_calls_so():
    """An office alone is that of home's own, whom the title names, even where a guest was the last to bear it."""
    text = (
        "On Monday President of Chile Juan Soto arrived. The President held a meeting with Prime Minister of Peru Ana "
        "Ruiz."
    )
    assert sides(text, title="President Murat Serikov: results of the day") == [("PE", "Ana Ruiz")]


def test_he_in_the_second_half_of_a_sentence():
    """Who met somebody and later somebody else is the one with whom the sentence begins."""
    text = (
        "The President held a meeting with Prime Minister of Spain Ana Ruiz, who spoke of trade, and on Tuesday he met "
        "with President of Peru Juan Soto."
    )
    assert sides(text) == [("ES", "Ana Ruiz"), ("PE", "Juan Soto")]


def test_the_first_lady():
    """The wife of a guest is of his state; the First Lady alone is of home."""
    text = (
        "The French President and the First Lady, Anne Petit, gave a dinner. First Lady Dana Serikova met with the "
        "First Lady, Anne Petit."
    )
    assert sides(text) == [("FR", "Anne Petit")]


def test_an_audience_beside_a_session():
    """Who took part in a session of two states and is received by a minister has two meetings."""
    text = (
        "The Kazakhstan-Spain Joint Commission was held in Astana on 30 September and 1 October. Yesterday Secretary "
        "of State of Spain Ana Ruiz was received by Foreign Minister Murat Serikov."
    )
    assert sides(text) == [("ES", "Ana Ruiz")] * 2


@pytest.mark.parametrize(
    ("host", "meetings"), [("the Prime Minister of Kazakhstan Aidos Serik", 2), ("the Head of Protocol Aidos Serik", 1)]
)
def test_a_call_on_the_head_of_government_beside_a_session(host, meetings):
    """No joint commission sits with a head of government: a guest without a name who calls on him met him apart."""
    text = (
        "The second session of the Kazakhstan-Malta Joint Commission was held in Astana. "
        f"Earlier today, the Foreign Minister of Malta paid a courtesy call on {host}."
    )
    assert sides(text) == [("MT", "")] * meetings


@pytest.mark.parametrize(
    ("leader", "expected"),
    [("Deputy Minister Owen Borg", [["Owen Borg"], ["Ana Ruiz"]]), ("Foreign Minister Ana Ruiz", [["Ana Ruiz"]])],
)
def test_who_received_a_guest_beside_the_talks_that_others_led(leader, expected):
    """Where the sides of talks were led by others, an audience is one more meeting."""
    text = (
        f"Kazakhstan and Malta held talks in Valletta. The Maltese side was headed by {leader}. "
        "Foreign Minister of Malta Ana Ruiz received Deputy Minister Aidos Serik."
    )
    met = [[one.name for one in fact.people] for fact in facts(text) if fact.kind == "meeting_held"]
    assert met == expected


def test_who_was_there_at_another_time_is_not_told():
    """The guest of today is not named for the last session, nor for the next one."""
    text = (
        "Foreign Minister Aidos Serik met Foreign Minister of Malta Ana Ruiz on Monday. They spoke of the Joint "
        "Commission. The last session took place in Valletta in May 2019 and the next one is scheduled for May 2026."
    )
    assert sides(text)[1:] == [("MT", "")]
    assert sides(text, "meeting_agreed") == [("MT", "")]


def test_ministers_are_no_president():
    """Ministers without names are none of those of whom only the president is named."""
    text = (
        "The Ministers of Foreign Affairs of Kazakhstan and Malta met in Astana. "
        "They confirmed that President Ana Ruiz of Malta will visit Kazakhstan in May 2025."
    )
    assert sides(text) == [("MT", "")]


def test_leaders_named_before_their_long_offices():
    """`A, Secretary of Kazakhstan, and B, Secretary, Ministry of …, of Malta led the talks`."""
    text = (
        "Consultations between Kazakhstan and Malta were held. Aidos Serik, Additional Secretary, Ministry of Foreign "
        "Affairs of Kazakhstan and Ambassador Ana Ruiz, Under Secretary Foreign Policy, Ministry of Trade and Worship "
        "of the Republic of Malta led the talks."
    )
    assert sides(text) == [("MT", "Ana Ruiz")]


def test_an_audience_before_the_talks():
    """Who is told to have been received `before that` had two meetings."""
    text = (
        "Minister Aidos Serik and Foreign Minister of Spain Ana Ruiz signed it at the end of the talks. Before that, "
        "the Spanish official was received in audience by President Murat Serikov."
    )
    assert [party for party, _ in sides(text)] == ["ES", "ES"]


_MET = "The Minister met with his Peruvian counterpart, Ana Ruiz, and was received by President of Peru José Soto. "


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        (_MET + "The two ministers signed a memorandum on tourism.", "Ana Ruiz"),
        (_MET + "The Ministers signed a memorandum on tourism.", "Ana Ruiz"),
        (_MET + "As a result, the heads of state adopted a Joint Statement.", "José Soto"),
        (_MET + "A memorandum on tourism was signed.", ""),
        ("A memorandum on tourism was signed with Foreign Minister of Peru Ana Ruiz.", "Ana Ruiz"),
        ("In a meeting with Foreign Minister of Peru Ana Ruiz, a memorandum on tourism was signed.", "Ana Ruiz"),
        ("At his meeting with Foreign Minister of Peru Ana Ruiz, he spoke of the treaty that was signed in 1990.", ""),
    ],
)
def test_who_signs_as_one_of_a_group_or_in_the_passive(text, signed):
    """`The two ministers` are those told of who are ministers; who is only told to have met has not signed."""
    assert [one for one in sides(text, "agreement_signed") if one[0] == "PE"] == [("PE", signed)]


def test_who_signs_the_second_of_two_documents():
    """Each document has who is told to have signed it."""
    text = (
        "The Minister signed an agreement on visas with Foreign Minister of Chile Juan Rojas and a memorandum "
        "on tourism with Foreign Minister of Peru Ana Ruiz."
    )
    assert sides(text, "agreement_signed") == [("CL", "Juan Rojas"), ("PE", "Ana Ruiz")]


@pytest.mark.parametrize("field", ["Border Protection", "Peace Operations", "the National Community Abroad"])
def test_words_of_an_office_are_no_part_of_a_name(field):
    """A portfolio that stands before a name does not run into it."""
    text = f"The Minister met Minister of Foreign Affairs and {field} of Peru Ana Ruiz."
    assert sides(text) == [("PE", "Ana Ruiz")]
    assert sides(f"The Minister met Peruvian Minister for Immigration and {field} Ana Ruiz.") == [("PE", "Ana Ruiz")]


def test_a_visit_of_the_president_is_not_one_of_the_minister_who_tells_of_it():
    """Somebody whose office the release tells does not hold a higher one, though it names nobody else of home."""
    text = files("calendar_core.samples").joinpath("kz-general-assembly.txt").read_text(encoding="utf-8")
    assert sides(text, "visit_paid") == [("SG", "")]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Meeting with the Ambassador of Japan",
            "Deputy Minister Aidos Serik received Jun Mori today.",
            [("JP", "Jun Mori")],
        ),
        (
            "Meeting with the Ambassador of Japan",
            "Deputy Minister Aidos Serik received today the Ambassador, Mr. Jun Mori.",
            [("JP", "Jun Mori")],
        ),
        (
            "Meeting with the Foreign Minister of Peru",
            "Foreign Minister Aidos Serik met with his counterpart, Ana Ruiz, in New York.",
            [("PE", "Ana Ruiz")],
        ),
        (
            "Kazakhstan and Peru expand cooperation",
            "Foreign Minister Aidos Serik met with his counterpart in New York.",
            [("PE", "")],
        ),
        (
            "Meeting with the Ambassadors of Japan and Peru",
            "Deputy Minister Aidos Serik received Jun Mori today.",
            [("JP", ""), ("PE", "")],
        ),
    ],
)
def test_whom_the_title_announces(title, text, expected):
    """A counterpart of no state, or a name without an office, is of the one foreign state that the title names."""
    assert sides(text, title=title) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister of Oman Badr Salim is on a visit to Kazakhstan. The guest was received by the President.",
            [("OM", "Badr Salim")],
        ),
        ("My counterpart, Minister Ian Vella of Malta, and I met in New York.", [("MT", "Ian Vella")]),
        (
            "The Minister met with U.S. Senators Jane Adler (D-NH) and Roger Kent (R-MS).",
            [("US", "Jane Adler, Roger Kent")],
        ),
        ("The President met with His Majesty King Philippe of the Belgians.", [("BE", "Philippe")]),
        ("The Minister met with Paul Kent, Head of the Saeima's Committee.", [("LV", "Paul Kent")]),
        ("The Minister of Peru Ana Ruiz and the Deputy Minister met in Geneva.", [("PE", "Ana Ruiz")]),
    ],
)
def test_who_is_called_otherwise(text, expected):
    """A guest, `my counterpart and I`, a senator with his seat, the king of a people; a deputy is not the minister."""
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister met Mr Ali Kent, President of Kenya, Mr Omar Sall, President of Senegal, and Mr Juan Soto.",
            [("KE", "Ali Kent"), ("SN", "Omar Sall")],
        ),
        (
            "At the press conference with his Peruvian counterpart, Ana Ruiz, after their talks, he took questions.",
            [("PE", "Ana Ruiz")],
        ),
        (
            "Consultations with Peru were held after a letter from Minister Ana Ruiz of Peru. Juan Soto of Peru wrote.",
            [("PE", "")],
        ),
        (
            "Minister of Peru Ana Ruiz met the Prime Minister. Minister Ruiz was later received by the Speaker.",
            [("PE", "Ana Ruiz"), ("PE", "Ana Ruiz")],
        ),
        (
            "The Minister met Minister of Peru Ana Ruiz. The guest was received by the Minister at the airport.",
            [("PE", "Ana Ruiz")],
        ),
        ("The Minister met with the French Ambassador to the Pacific, Ana Ruiz.", [("FR", "Ana Ruiz")]),
        ("The Minister met with the Minister of Portugal, Edite Ten Jua, in Lisbon.", [("PT", "Edite Ten Jua")]),
        (
            "Consultations with Peru were held, the Kazakh side led by Aidos Serik, the Peruvian by Ana Ruiz.",
            [("PE", "Ana Ruiz")],
        ),
    ],
)
def test_each_has_his_own_office(text, expected):
    """In a list the office behind a name is not that of the next one; who is named beside talks has been there."""
    assert sides(text) == expected


ADB = "A delegation of the Asian Development Bank (ADB), led by its Country Director for Nepal, Mr. Ken Mori"


@pytest.mark.parametrize(
    ("text", "home", "names"),
    [
        ("The Minister met Kuwait's Foreign Minister Sheikh Sabah Al Sabah.", "PH", ["Sabah Al Sabah"]),
        ("Foreign Minister of Peru Ana Paz co-chaired the 5th Kazakhstan-Peru Dialogue.", "KZ", ["Ana Paz"]),
        (f"{ADB}, met the Minister.", "NP", ["Ken Mori"]),
        ("Foreign Minister Senator Ali Khan met Ana Torres, Foreign Minister of Peru.", "PK", ["Ana Torres"]),
    ],
)
def test_who_took_part(text: str, home: str, names: list[str]):
    """A name may hold that of a region, stand beside the talks of two states, or follow two offices."""
    assert [person.name for fact in facts(text, home=home) for person in fact.people] == names


def test_a_deputy_is_called_by_one_of_his_offices():
    """`The Deputy Prime Minister` is who was called Deputy Prime Minister and Foreign Minister, not a secretary."""
    text = (
        "Deputy Prime Minister and Foreign Minister Senator Ali Khan represented Pakistan at the session. Additional "
        "Secretary Omar Raza led our side. The Deputy Prime Minister will travel to Beijing from 13 to 16 May."
    )
    (fact,) = facts(text, home="PK", published="2024-05-10")
    assert [person.name for person in fact.people] == ["Ali Khan"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister met with David Kent, the new U.S. ambassador to China.", [("US", "David Kent")]),
        ("The Minister met with his counterpart, Ajit Rao of India.", [("IN", "Ajit Rao")]),
        ("The Minister met with US Congressman Ben Adler in Washington.", [("US", "Ben Adler")]),
        ("The Minister met with Head of the OSCE/ODIHR Maria Adler.", [("OSCE", "Maria Adler")]),
        (
            "The Minister received Magda Adler, EU Special Representative for the Sahel and the crisis in Mali.",
            [("EU", "Magda Adler")],
        ),
        ("The Minister called on the Sultan of Brunei, Haji Omar Ali.", [("BN", "Omar Ali")]),
    ],
)
def test_more_offices_behind_a_name(text, expected):
    """A new ambassador, a counterpart of a state, a congressman, an office that is a name of its organisation."""
    assert sides(text) == expected


def test_the_minister_is_rather_one_told_of_alone():
    """Of `State Ministers A and B` neither is `the Minister`, if another one was told of."""
    text = (
        "A consulate was opened in Brisbane by Foreign Minister Aidos Serik in the presence of State Ministers Ros "
        "Adler and Fiona Kent. The Minister is touring Australia."
    )
    assert [name for _, name in sides(text, "visit_paid")] == ["Aidos Serik"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister met with the Ambassador of Peru, Ana Ruiz on Monday.", [("PE", "Ana Ruiz")]),
        ("The Ambassador of Peru, Ana Ruiz was received by the Minister.", [("PE", "Ana Ruiz")]),
        ("The Minister and the Ambassador of Peru, Ana Ruiz held talks.", [("PE", "Ana Ruiz")]),
        ("After talks with the Ambassador of Peru, Aidos Serik on Monday said so.", [("PE", "")]),
    ],
)
def test_a_name_without_a_comma_behind_it(text, expected):
    """Whoever is named behind an office holds it, unless a sentence begins with somebody else's meeting."""
    assert sides(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "In New York, the Minister met with Foreign Minister Ana Ruiz.",
        "The Minister met in Geneva with Director Paul Kent.",
        "In Lima the Minister met with Ambassador Paul Kent.",
    ],
)
def test_who_is_met_where_all_states_meet_is_of_none_told(text):
    """An official whom home meets in Lima is of Peru; one in New York, or an ambassador, may be of any state."""
    assert sides(text) == []
    assert sides("In Lima, the Minister met with Foreign Minister Ana Ruiz.") == [("PE", "Ana Ruiz")]


@pytest.mark.parametrize(
    "led",
    [
        "The Kazakh delegation was led by Vice Minister Aidos Serik, and the delegation of Peru by Director Ana Paz.",
        "Vice Minister Aidos Serik led our side and Deputy State Secretary Ana Paz the Peruvian side.",
    ],
)
def test_who_led_the_sides_of_talks(led):
    """The sentence behind the talks tells who was there; by itself it tells of no meeting."""
    text = f"On 30 September, consultations between the foreign ministries of Kazakhstan and Peru were held. {led}"
    assert sides(text) == [("PE", "Ana Paz")]
    assert sides(led) == []


@pytest.mark.parametrize(
    "office",
    [
        "Additional Secretary",
        "Joint Secretary",
        "Auditor General",
        "Ambassador Designate",
        "Chargé d'Affaires ad interim",
        "Coordinating Minister for Economic Affairs",
        "Transitional President",
        "Minister in Charge of African Integration",
        "Minister Delegate attached to the Minister of Foreign Affairs",
        "Minister of Foreign Affairs and Human Mobility",
        "Minister of Foreign Affairs, International Business and International Cooperation",
        "Minister of Women, Children and Social Welfare",
    ],
)
@pytest.mark.parametrize(
    "wording",
    [
        "The Minister met with {office} of Peru Ana Ruiz.",
        "The Minister met with Ms. Ana Ruiz, {office} of Peru, on Monday.",
        "The Minister received the {office} of the Republic of Peru, H.E. Ms. Ana Ruiz, on Monday.",
    ],
)
def test_an_office_is_no_part_of_a_name(office, wording):
    """However an office goes on, who holds it is one person, and no word of the office is another."""
    assert sides(wording.format(office=office)) == [("PE", "Ana Ruiz")]


def test_who_will_lead_consultations():
    """Those who are told to lead the sides of consultations to come take part in them."""
    text = (
        "Consultations of Peru and Kazakhstan will be held in Lima on 7 October. Deputy Minister Aidos Serik and Vice "
        "Minister of Foreign Affairs of Peru Ana Ruiz will lead the delegations. Minister of Peru Juan Soto left."
    )
    assert sides(text, "meeting_agreed") == [("PE", "Ana Ruiz")]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "The Minister conferred with the Chinese Government Special Envoy for Asian Affairs, Wei Han on trade.",
            "meeting_held",
            [("CN", "Wei Han")],
        ),
        (
            "Minister of State for Foreign Affairs, V Serik on Sunday met his counterpart on a visit to Qatar.",
            "visit_paid",
            [("QA", "V Serik")],
        ),
    ],
)
def test_a_name_behind_an_office_with_no_comma_after_it(text, kind, expected):
    """A name between an office and what somebody did belongs to the office."""
    assert sides(text, kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister held talks with Minister Ana Ruiz and the Peruvian High Commissioner for Trade, Eva Soto.",
            [("PE", "Eva Soto")],
        ),
        (
            "The Minister met with Trade Minister Ana Ruiz and Deputy Minister of Peru Eva Soto.",
            [("PE", "Ana Ruiz, Eva Soto")],
        ),
        (
            "The Minister met the Vice Minister of Peru Ana Ruiz and Director of the ASEAN Department Eva Soto.",
            [("PE", "Ana Ruiz, Eva Soto")],
        ),
        (
            "A meeting of the Kazakh, Peruvian and Thai ministers – respectively, Aidos Serik, Ana Ruiz and Eva Rojas.",
            [("PE,TH", "Ana Ruiz, Eva Rojas")],
        ),
        (
            (
                "The Minister, who is accompanying President Serik at the 78th UN General Assembly in New York, had a "
                "series of meetings with counterparts from Peru and Chile."
            ),
            [("PE", ""), ("CL", "")],
        ),
    ],
)
def test_for_whom_those_of_a_list_stand(text, expected):
    """What stands behind the last of a list may be of all; what stands before one is of that one."""
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            (
                "Minister Aidos Serik arrived in Lima on a visit. He will hold talks with the Peruvian leadership, "
                "including Prime Minister Ana Ruiz and Adviser Eva Soto."
            ),
            "visit_paid",
            [("PE", "Aidos Serik")],
        ),
        (
            "The Minister held talks with Peruvian officials. He had a letter of Peru's President Ana Ruiz.",
            "meeting_held",
            [("PE", "")],
        ),
        (
            "Talks with Ana Ruiz of Peru centred on the relationship between the European Union and Kazakhstan.",
            "meeting_held",
            [("PE", "Ana Ruiz")],
        ),
        (
            (
                "He held talks with diplomats from Peru and Chile in Myanmar. In separate meetings with the two "
                "officials in Naypyidaw, he spoke of trade."
            ),
            "meeting_held",
            [("PE", ""), ("CL", "")],
        ),
        (
            (
                "The Minister had a telephone conversation with Minister of Peru Ana Ruiz. During the telephone "
                "conversation, he told his Peruvian counterpart about the meeting of ministers of Kazakhstan and Chile."
            ),
            "call_held",
            [("PE", "Ana Ruiz")],
        ),
    ],
)
def test_who_is_only_told_of_beside_an_event(text, kind, expected):
    """Hosts are no travellers, a president no senior official, and what was spoken of is no party."""
    assert sides(text, kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            (
                "Foreign Minister Aidos Serik will hold talks with his Peruvian counterpart. Serik is expected to have "
                "an audience with King of Peru Juan Soto."
            ),
            "meeting_agreed",
            [("PE", ""), ("PE", "Juan Soto")],
        ),
        (
            (
                "Aidos Serik met his Peruvian counterpart, Prime Minister of Peru, Ana Ruiz, in Lima. He spoke with "
                "Minister of Peru Eva Soto."
            ),
            "meeting_held",
            [("PE", "Ana Ruiz")],
        ),
        (
            "The Minister received Ana Ruiz, Minister of State of the friendly Republic of Peru.",
            "meeting_held",
            [("PE", "Ana Ruiz")],
        ),
        (
            "The Minister met the Foreign Minister of the brotherly Kingdom of Bahrain Ali Zain.",
            "meeting_held",
            [("BH", "Ali Zain")],
        ),
        (
            "The President received the High Commissioner of Zambia, Rtd. Maj. Gen. Ben Phiri.",
            "meeting_held",
            [("ZM", "Ben Phiri")],
        ),
        (
            (
                "Prime Minister of Peru, Ana Ruiz will visit Kazakhstan in May. The programme of her visit, which will "
                "include a meeting with Prime Minister Oljas Serik, is being drawn up."
            ),
            "visit_agreed",
            [("PE", "Ana Ruiz")],
        ),
        (
            (
                "A communiqué on the establishment of diplomatic relations between Kazakhstan and Peru was signed by "
                "Ambassador Aidos Serik and Ambassador of Peru Ana Ruiz."
            ),
            "relations_established",
            [("PE", "Ana Ruiz")],
        ),
        (
            (
                "The Minister had an audience with President of Peru Pedro Diaz and was hosted to lunch by his "
                "Peruvian counterpart, Second Minister of Trade Ana Ruiz."
            ),
            "meeting_held",
            [("PE", "Pedro Diaz"), ("PE", "Ana Ruiz")],
        ),
        (
            "The Minister met with HE Minster of Foreign Affairs of Peru, Ana Ruiz, in Astana.",
            "meeting_held",
            [("PE", "Ana Ruiz")],
        ),
        (
            "LIMA: Minister of State, V Serik on Sunday met his counterpart on a visit to Peru.",
            "visit_paid",
            [("PE", "V Serik")],
        ),
        (
            "The Minister met Foreign Minister of Peru Ana Ruiz. He called on the President of Peru.",
            "meeting_held",
            [("PE", "Ana Ruiz"), ("PE", "")],
        ),
        (
            "The Minister called on the President of Peru and met his Peruvian counterpart, Second Minister Ana Ruiz.",
            "meeting_held",
            [("PE", ""), ("PE", "Ana Ruiz")],
        ),
        (
            "Prime Minister Aidos Serik met with Cardinal Marco Bianchi, the Secretary of State of the Holy See.",
            "meeting_held",
            [("VA", "Marco Bianchi")],
        ),
        (
            "The Minister received courtesy calls from envoys, who included: Ambassador of Peru (H.E. Ana Ruiz).",
            "meeting_held",
            [("PE", "Ana Ruiz")],
        ),
        (
            "The Minister met the Foreign Minister of Peru (Ana Ruiz) on Monday.",
            "meeting_held",
            [("PE", "Ana Ruiz")],
        ),
        (
            "The Minister hosted a delegation of the Parliament of Peru headed by its Chairman – Ana Ruiz.",
            "meeting_held",
            [("PE", "Ana Ruiz")],
        ),
        (
            "The Minister received the President of Ghana and Chairman of ECOWAS Authority, Nana Akufo - Addo.",
            "meeting_held",
            [("GH", "Nana Akufo-Addo")],
        ),
        (
            "The Minister received the Chairman of the African Union and President of Ghana John Mensah.",
            "meeting_held",
            [("GH", "John Mensah")],
        ),
        (
            "The Minister received the President of Ecowas Commission, His Excellency Jean - Claude Brou.",
            "meeting_held",
            [("ECOWAS", "Jean-Claude Brou")],
        ),
        (
            "French Senator Ana Ruiz and Senator Marie-Anne Petit are on an official visit to Kazakhstan.",
            "visit_paid",
            [("FR", "Ana Ruiz, Marie-Anne Petit")],
        ),
    ],
)
def test_who_is_meant_among_several(text, kind, expected):
    """A counterpart is of the rank of whoever met him, a title is no name, and hosts are none of the visitors."""
    assert sides(text, kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President of Peru Ana Ruiz met with Minister of State for Asia, Lord Carrick.", [("PE", "Ana Ruiz")]),
        ("Lord Carrick met with President of Peru Ana Ruiz.", [("PE", "Ana Ruiz")]),
    ],
)
def test_a_lord_is_somebody(text, expected):
    """`Lord` is a title of a person, like `Baroness`, and no attribute of an office."""
    assert sides(text, "meeting_held", home="GB") == expected


def test_a_king_goes_by_his_first_name():
    """He is not whoever has a father of that name."""
    text = (
        "Foreign Minister Ayman Saleh met with Omani Foreign Minister Yusuf bin Alawi bin Hamad. King Hamad received "
        "President of Peru Ana Ruiz. He hailed King Hamad's role."
    )
    assert sides(text, "meeting_held", home="BH") == [("OM", "Yusuf bin Alawi bin Hamad"), ("PE", "Ana Ruiz")]


def test_a_foreign_minister_who_is_a_prince():
    """A title of birth beside an office is no office: he is of the rank of the minister whom he met."""
    text = (
        "The Foreign Minister met his Jordanian counterpart on Monday. At the talks he and Jordanian Foreign Minister "
        "Prince Talal bin Saleh spoke of trade."
    )
    assert sides(text) == [("JO", "Talal bin Saleh")]
    office = next(one.office for fact in facts(text) for one in fact.people)
    assert office == "Foreign Minister"


def test_half_a_first_name_may_be_a_town():
    """Ann is a town, but not behind a hyphen."""
    text = "Minister Aidos Serik met with the Ambassador of Peru, Her Excellency Mary-Ann Rojas, today."
    assert sides(text, "meeting_held") == [("PE", "Mary-Ann Rojas")]


def test_a_newly_appointed_head_of_an_organisation():
    """The name behind the office is that of who holds it, and not of another beside him."""
    text = "The newly-appointed ECO Secretary General, Pedro Soto met and held talks with Minister Aidos Serik."
    assert sides(text, "meeting_held") == [("ECO", "Pedro Soto")]


@pytest.mark.parametrize("side", ["Peru", "The Peruvian side", "The Government of Peru"])
def test_who_stood_for_a_side_at_a_signing(side):
    """Who represented it signed."""
    text = (
        f"Kazakhstan and Peru signed an agreement on visas. {side} was represented by Ana Ruiz, Minister of Trade, and "
        "Kazakhstan was represented by Minister Aidos Serik."
    )
    assert sides(text, "agreement_signed") == [("PE", "Ana Ruiz")]


def test_a_chamber_of_a_gulf_state_is_not_the_parliament_of_iran():
    """Majlis is a word for many of them."""
    text = "Minister Aidos Serik met with Ahmad Saleh, Speaker of Majlis an-nuwab of the Kingdom of Bahrain."
    assert sides(text, "meeting_held") == [("BH", "Ahmad Saleh")]


def test_per_is_a_first_name():
    """A word that everybody uses is a first name behind an office."""
    assert [
        [person.name for person in fact.people] for fact in facts("Minister Omarov met Minister of Norway Per Lie.")
    ] == [["Per Lie"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Aidos Serik and Minister Karl Huber signed a memorandum between Kazakhstan and Austria.",
            "Karl Huber",
        ),
        ("The pact with Austria was signed by Minister Aidos Serik and Ambassador Karl Huber.", "Karl Huber"),
        ("Minister Aidos Serik and Deputy Minister Murat Bek signed a memorandum between Kazakhstan and Austria.", ""),
        ("Minister Aidos Serik signed a memorandum between Kazakhstan and Austria.", ""),
    ],
)
def test_who_of_two_signed_for_the_other_side(text, expected):
    """Of two of one rank and no state told the second is of the other side, and an ambassador is; a deputy is not."""
    assert sides(text, "agreement_signed") == [("AT", expected)]
