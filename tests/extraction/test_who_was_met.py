"""Who was met, and who is only told of: remits, second offices, places, and meetings of others."""

import pytest

from tests.extraction.told import facts, sides, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister received Elsa Brook, US Special Envoy for the Sahel and the Republic of Chad.",
            [("US", "Elsa Brook")],
        ),
        (
            "The Minister met with the British Minister of State for North Africa, South Asia and the UN.",
            [("GB", "")],
        ),
        (
            "The Minister met Ms. Elsa Brook, UN Special Representative for Afghanistan and Head of UNAMA.",
            [("UN", "Elsa Brook")],
        ),
        (
            "The Minister met Ana Ruiz, Minister of Trade of Peru and Chair of the APEC group, in Lima.",
            [("PE", "Ana Ruiz")],
        ),
        (
            "The Minister met Foreign Minister of Peru Ana Ruiz and Foreign Minister of Chile Juan Soto.",
            [("PE", "Ana Ruiz"), ("CL", "Juan Soto")],
        ),
        ("The Minister met the Foreign Minister of Peru and the UN Secretary-General.", [("PE", ""), ("UN", "")]),
        ("The Minister met the Minister for Foreign Affairs of Peru and the EU delegation.", [("PE", ""), ("EU", "")]),
    ],
)
def test_what_somebody_is_in_charge_of_is_nobody(text, expected):
    """A remit names states and organisations, and one person may hold two offices."""
    met = [fact for fact in facts(text) if fact.kind == "meeting_held"]
    assert [(fact.counterparts[0], "".join(one.name for one in fact.people)) for fact in met] == expected


def test_where_a_town_is():
    """The state behind a town took no part in what happened there."""
    text = (
        "The Minister met Foreign Minister of Peru Ana Ruiz on the margins of the meeting of the "
        "Committee of Ministers of the Council of Europe in Turin, Italy, the ministry said."
    )
    assert told(text, "meeting") == [("meeting_held", "PE")]


def test_a_prince_behind_a_minister():
    """A title of birth behind `and` begins another person, and is no second office."""
    text = (
        "Omar Rahi, Minister of Foreign Affairs and Trade, and Prince Faisal bin Farhan, Foreign "
        "Minister of Saudi Arabia, held talks."
    )
    (fact,) = facts(text, home="AE")
    assert [one.name for one in fact.people] == ["Faisal bin Farhan"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Good to meet Foreign Minister of Peru Ana Ruiz," the Minister wrote.', [("meeting_held", "PE")]),
        ('The Minister wrote: "Glad to meet with Foreign Minister of Peru Ana Ruiz."', [("meeting_held", "PE")]),
        ("A pleasure to meet Foreign Minister of Peru Ana Ruiz.", [("meeting_held", "PE")]),
        ("It will be an honour to receive the President of Peru.", [("meeting_agreed", "PE")]),
        ("It would be good to meet Foreign Minister of Peru Ana Ruiz.", []),
        ("The Minister reviewed bilateral ties with Foreign Minister of Peru Ana Ruiz.", [("meeting_held", "PE")]),
        ("The Minister and his Peruvian counterpart explored new areas of trade.", [("meeting_held", "PE")]),
        ("The forum, of which Kazakhstan and ministers of Peru are members, reviews prices.", []),
        ("The board of experts from Peru, ministers of Kazakhstan and Chile, discusses prices.", []),
        ("Another session brought together the Minister and Ana Ruiz, Minister of Peru.", [("meeting_held", "PE")]),
        ("The talks brought together the Minister and his Peruvian counterpart.", [("meeting_held", "PE")]),
        ("The conference brought together the ministers of Kazakhstan, Peru and Chile.", []),
        ("The fair brought together companies of Kazakhstan and Peru.", []),
    ],
)
def test_whether_somebody_was_met(text, expected):
    """Who is glad to meet somebody is there; who is one of those a body consists of is not met."""
    assert told(text, "meeting") == expected


def test_a_meeting_of_others_that_was_spoken_of():
    """The ministers speak of what their presidents did; with a day that would be told as well."""
    call = "Minister Aidos Serik spoke by phone with Foreign Minister of Peru Ana Ruiz. They praised the "
    assert told(call + "meeting between President Tokayev and President Rojas.", ("meeting", "call")) == [
        ("call_held", "PE")
    ]
    dated = "meeting between President Tokayev and President Rojas of Peru on 3 September."
    assert told(call + dated, ("meeting", "call")) == [("call_held", "PE"), ("meeting_held", "PE")]


def test_the_meeting_of_an_organisation_is_not_that_of_the_two():
    """`They discussed the meeting of NATO ministers` is no plan of these two."""
    text = (
        "Minister Ana Kask met Minister of Hungary Béla Kis in Budapest on Monday. The ministers "
        "discussed the upcoming meeting of NATO foreign ministers in early November."
    )
    assert ("meeting_agreed", "HU") not in told(text, "meeting", home="EE")


def test_meetings_told_in_one_go_and_then_one_by_one():
    """Who is met `also` is one of those whom the overview listed."""
    text = (
        "Minister Aidos Serik held talks with counterparts from several countries including Peru, "
        "Chile and Japan. Serik also met his Japanese counterpart, Kenji Mori. He also held "
        "discussions with Spain's Foreign Minister."
    )
    assert told(text, "meeting") == [("meeting_held", code) for code in ("PE", "CL", "JP", "ES")]


def test_those_who_were_met_at_several_meetings():
    """Where the sentence beside speaks of the meetings, those listed were not in one room."""
    listed = (
        "The Minister met with Ana Ruiz, Minister of Peru; Elsa Soto, Minister of Chile; and "
        "Kenji Mori, Minister of Japan. "
    )
    assert told(listed + "The meetings dealt with trade.", "meeting") == [
        ("meeting_held", code) for code in ("PE", "CL", "JP")
    ]
    assert told(listed + "Trade was considered.", "meeting") == [("meeting_held", "PE,CL,JP")]


def test_the_same_guest_at_two_tables():
    """Who led the consultations and was then received by another of home had two meetings."""
    text = (
        "Consultations were held between the ministries of Kazakhstan and Peru. The consultations "
        "were led by Deputy Minister Aidos Serik and Deputy Minister of Peru Ana Ruiz. Foreign "
        "Minister Dana Omar met Deputy Minister of Peru Ana Ruiz."
    )
    assert told(text, "meeting") == [("meeting_held", "PE"), ("meeting_held", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister received separately a number of heads of diplomatic missions accredited to "
                "Astana. The meetings included Peruvian Ambassador Ana Ruiz, Chilean Ambassador Juan "
                "Soto, in addition to the Swiss Special Envoy, Eva Keller."
            ),
            [("meeting_held", code) for code in ("PE", "CL", "CH")],
        ),
        (
            (
                "The Minister received several envoys. They were Ambassador of Peru Ana Ruiz and "
                "Ambassador of Chile Juan Soto."
            ),
            [("meeting_held", "PE"), ("meeting_held", "CL")],
        ),
        (
            (
                "The Chairman hosted separate receptions on Monday for a high-level delegation from the "
                "Senate of Peru led by Ana Ruiz."
            ),
            [("meeting_held", "PE")],
        ),
        (
            (
                "The Chairman hosted a reception for a delegation of the Peru-Kazakhstan Friendship "
                "Association, led by its President Ana Ruiz."
            ),
            [("meeting_held", "PE")],
        ),
        (
            (
                "The Kazakhstan-United Kingdom (UK) United Nations (UN) Consultations were held on 3 June "
                "2024 in Astana."
            ),
            [("meeting_held", "GB")],
        ),
        (
            (
                "The Minister held bilateral meetings with Ana Ruiz, Minister of Trade, and Juan Soto, "
                "Minister of Defence of Peru."
            ),
            [("meeting_held", "PE"), ("meeting_held", "PE")],
        ),
        (
            (
                "The consultations between Kazakhstan and Peru were held in Lima on Tuesday. Deputy "
                "Minister Aidos Serik also called on Ana Ruiz, Minister of Transport."
            ),
            [("meeting_held", "PE"), ("meeting_held", "PE")],
        ),
        ("Kazakhstan and Peru have repeatedly held meetings on trade.", []),
        ("The spokesman said that the President is due to hold routine working meetings today.", []),
        ("Arrangements are under way to hold meetings with the ministers of Peru.", []),
        ("The President will hold a meeting with the members of the Security Council today.", []),
        ("The Minister met the members of the Security Council at UN Headquarters.", [("meeting_held", "UN")]),
    ],
)
def test_guests_in_lists_and_meetings_that_are_none(text, expected):
    """Guests may be listed behind their reception; what is done again and again, or arranged, is no meeting."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Serik is expected to speak to President of Peru Ana Ruiz over the phone in the coming days.", []),
        (
            (
                "A telephone conversation between President Aidos Serik and his U.S. counterpart John "
                "Brook is currently under consideration."
            ),
            [],
        ),
        (
            "In a phone call with President Aidos Serik last week, President of Peru Ana Ruiz agreed to trade.",
            [("call_held", "PE")],
        ),
        ("President Serik spoke to President of Peru Ana Ruiz over the phone.", [("call_held", "PE")]),
    ],
)
def test_whether_a_call_was_held(text, expected):
    """A call that is expected or considered has not been held; who called may be told behind it."""
    assert told(text, ("meeting", "call")) == expected


def test_the_meeting_of_those_two_in_a_region():
    """Where the two met is not with whom."""
    text = (
        "Minister Aidos Serik met with US President John Brook on Friday. He spoke of what was "
        "settled at the meeting of the two presidents in Lima last year."
    )
    assert told(text, "meeting") == [("meeting_held", "US"), ("meeting_held", "US")]


def test_who_speaks_behind_those_he_met():
    """`At meetings with Lao leaders, President Soto` makes the President no leader of Laos."""
    text = "President Juan Soto visited Laos. At meetings with Lao leaders, President Soto praised trade."
    assert all(
        "Soto" not in one.name for fact in facts(text, home="PE") if fact.kind == "meeting_held" for one in fact.people
    )


def test_an_office_a_ministry_and_a_state_behind_a_name():
    """The state stands last of what tells whose somebody is."""
    text = (
        "Aidos Serik, Secretary (East), Ministry of Foreign Affairs, Kazakhstan, together with "
        "Ana Ruiz, Director-General for Asian Affairs, Ministry of Foreign Affairs, Peru, "
        "co-chaired the consultations between Kazakhstan and Peru."
    )
    (fact,) = facts(text)
    assert (fact.counterparts, [one.name for one in fact.people]) == (("PE",), ["Ana Ruiz"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister received Ivan Petrov, the Russian Co-Chair of the OSCE Minsk Group.",
            [("RU", "Ivan Petrov")],
        ),
        (
            (
                "Minister Aidos Serik had an audience with the King of Tonga Juan Soto and was hosted to "
                "lunch by his Tongan counterpart, Second Minister of Foreign Affairs Ana Ruiz."
            ),
            [("TO", "Juan Soto"), ("TO", "Ana Ruiz")],
        ),
        (
            (
                "The Minister held separate meetings with the Foreign Ministers of the Republic of Peru - "
                "Ana Ruiz, the Republic of Chile Juan Soto and the State of Qatar Salem Hamad."
            ),
            [("PE", "Ana Ruiz"), ("CL", "Juan Soto"), ("QA", "Salem Hamad")],
        ),
        (
            (
                "Minister Aidos Serik paid a visit to Lima, meeting with his Peruvian counterpart Ana "
                "Ruiz, Prime Minister Juan Soto and President Elsa Luna."
            ),
            [("PE", "Ana Ruiz"), ("PE", "Juan Soto"), ("PE", "Elsa Luna")],
        ),
        (
            (
                "President Aidos Serik met with Prime Minister of Peru Juan Soto in Lima. Before meeting "
                "with Mr. Soto, President Serik, on an official visit to Peru, met with President Elsa "
                "Luna and with representatives of the Kazakh community."
            ),
            [("PE", "Juan Soto"), ("PE", "Elsa Luna")],
        ),
    ],
)
def test_each_of_those_met_is_met_once(text, expected):
    """Whoever has a second office, a peer's name or a state before a dash is one person, and met one by one."""
    met = [fact for fact in facts(text) if fact.kind == "meeting_held"]
    assert [(fact.counterparts[0], "".join(one.name for one in fact.people)) for fact in met] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister received Ana Ruiz, Ambassador of Peru. During the meeting, the process of "
                "settling relations between Kazakhstan and Chile was discussed."
            ),
            [("meeting_held", "PE")],
        ),
        (
            (
                "The Prime Minister received President of Peru Ana Ruiz. The two leaders met for a "
                "working lunch, a day before President Ruiz's summit with Chilean leader Juan Soto."
            ),
            [("meeting_held", "PE")],
        ),
        (
            (
                "The Minister met US Ambassador John Brook. The meeting focused on trade and reviewed the "
                "schedule of upcoming events and meetings at various levels."
            ),
            [("meeting_held", "US")],
        ),
    ],
)
def test_what_is_told_beside_one_meeting(text, expected):
    """What was discussed there, what follows it, and the calendar for later are no other meetings."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Three foreign envoys including the Ambassador of Peru, Ana Ruiz; the Ambassador of "
                "Chile, Juan Soto; and the Ambassador of Qatar, Salem Hamad, have paid a courtesy call on "
                "the Minister of Foreign Affairs."
            ),
            [("PE", "Ana Ruiz"), ("CL", "Juan Soto"), ("QA", "Salem Hamad")],
        ),
        (
            (
                "President of Peru Ana Ruiz paid a courtesy call on President of Kazakhstan Aidos Serik "
                "and the First Lady of Kazakhstan, Mrs. Aliya Serik."
            ),
            [("PE", "Ana Ruiz")],
        ),
        (
            (
                "Minister Aidos Serik and Foreign Minister of Turkmenistan Ivan Meret held talks. The "
                "ministers also discussed the Consultation Meeting of the Heads of Central Asian States "
                "in September 2023."
            ),
            [("TM", "Ivan Meret")],
        ),
    ],
)
def test_who_of_those_listed_met_whom(text, expected):
    """Envoys may be listed with semicolons; a spouse is met with her husband; what was discussed is of others."""
    met = [fact for fact in facts(text, published="2023-03-09") if fact.kind.startswith("meeting")]
    alone = [fact for fact in met if len(fact.counterparts) == 1]
    assert [(fact.counterparts[0], "".join(one.name for one in fact.people)) for fact in alone] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Prime Minister Aidos Serik received today in the temporary capital Almaty Ambassador of "
                "the Republic of Peru to the Republic of Kazakhstan Ana Ruiz."
            ),
            [("PE", "Ana Ruiz")],
        ),
        (
            ("Prime Minister Aidos Serik then welcomed at the presidential palace the Ambassador of Peru, Ana Ruiz."),
            [("PE", "Ana Ruiz")],
        ),
        ("Prime Minister Aidos Serik welcomed the Ambassador of Peru, Ana Ruiz, and thanked her.", []),
        (
            (
                "President Aidos Serik hosted a state banquet at the Presidential Office Building for Ana "
                "Ruiz, President of the Republic of Peru."
            ),
            [("PE", "Ana Ruiz")],
        ),
        (
            "Minister Aidos Serik met a delegation on October 1, led by the Peruvian Vice President Ana Ruiz.",
            [("PE", "Ana Ruiz")],
        ),
        (
            "President Aidos Serik met with President of Peru Ana Ruiz and First Lady of Peru Elsa Ruiz.",
            [("PE", "Ana Ruiz")],
        ),
        ("President Aidos Serik met with First Lady of Peru Elsa Ruiz.", [("PE", "Elsa Ruiz")]),
        ("President Aidos Serik met with Governor of Bavaria Ana Ruiz, in Peru on Monday.", [("DE", "Ana Ruiz")]),
        ("In Lima, President Aidos Serik was conferred the Order of the Sun of Peru.", []),
        ("Minister Aidos Serik visited Peru. He called on the Chief of Army Luis Vega.", [("PE", "Luis Vega")]),
        ("The Minister visited the Asean Defence Ministers' Meeting Cybersecurity and Information Centre.", []),
    ],
)
def test_where_and_beside_whom_somebody_was_received(text, expected):
    """Places stand between a verb and a guest; a banquet is for a guest; husband and wife are met together."""
    met = [fact for fact in facts(text) if fact.kind == "meeting_held"]
    assert [(fact.counterparts[0], "".join(one.name for one in fact.people)) for fact in met] == expected


_LED = [("PE", "Ana Ruiz"), ("PE", "Juan Soto"), ("PE", "Luis Vega")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister met with the leadership of Peru: President Ana Ruiz, Speaker Juan Soto and Judge Luis Vega.",
            _LED,
        ),
        (
            "The Minister met with Peruvian officials: President Ana Ruiz, Speaker Juan Soto and Judge Luis Vega.",
            _LED,
        ),
        (
            "The Minister met these officials in Lima: President Ana Ruiz; Speaker Juan Soto; and Judge Luis Vega.",
            _LED,
        ),
        (
            "The Minister met with a number of Peruvian officials, among them Speaker Juan Soto.",
            [("PE", "Juan Soto")],
        ),
        (
            "Minister Serik Omarov met with Peruvian officials: trade and transit were discussed.",
            [("PE", "")],
        ),
        ("Minister Serik Omarov met with officials of the ministry: Deputy Minister Juan Soto and others.", []),
    ],
)
def test_officials_who_are_named_behind(text, expected):
    """Of several officials of a state each one who is named behind them was met, and is of that state."""
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The President received the heads of delegations taking part in the conference: "
                "Minister of Peru Ana Ruiz, Minister of Chile Juan Soto and UN Under-Secretary-General Luis Vega."
            ),
            [("PE", "Ana Ruiz"), ("CL", "Juan Soto"), ("UN", "Luis Vega")],
        ),
        (
            (
                "The President met the foreign ministers attending the forum: Ana Ruiz of Peru, Juan Soto of Chile and "
                "Luis Vega of Cuba."
            ),
            [("PE,CL,CU", "Ana Ruiz, Juan Soto, Luis Vega")],
        ),
        ("The President received the heads of delegations of the conference.", []),
    ],
)
def test_heads_of_delegations_who_are_named_behind(text, expected):
    """Those who are there for a gathering were met, received one by one, where they are named behind a colon."""
    assert sorted(sides(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "The Minister was also received by President Joseph Banda.",
        "Soto then met with President Joseph Banda.",
        "The same day, Soto paid a courtesy call on President Joseph Banda.",
    ],
)
def test_whom_one_meets_where_one_met_another(text: str) -> None:
    """Who met the Minister of Zambia in its capital is there, and meets the President of Zambia next."""
    met = "Foreign Minister Jorge Soto met with Foreign Minister of Zambia Kofi Mensah in Lusaka on 7 October. "
    found = sides(met + text, home="PE", published="2024-10-10")
    assert found == [("ZM", "Kofi Mensah"), ("ZM", "Joseph Banda")]


@pytest.mark.parametrize(
    "text",
    [
        "Kofi Mensah, Zambia's Ambassador, and Foreign Minister Jorge Soto met on Monday.",
        "Minister Soto received the Director of the National Museum of Zambia (Kofi Mensah) on Monday.",
        "Minister Soto used the conference in Geneva on Monday to meet Foreign Minister of Zambia Kofi Mensah.",
        "Minister Soto had an opportunity to meet Foreign Minister of Zambia Kofi Mensah.",
        "Minister Soto and Foreign Minister of Zambia Kofi Mensah, meeting in Lima on Monday, discussed trade.",
    ],
)
def test_somebody_told_of_otherwise(text: str) -> None:
    """An ambassador is no minister as well, a name may stand in brackets, and an occasion is used for a meeting."""
    assert sides(text, home="PE", published="2024-10-10") == [("ZM", "Kofi Mensah")]


def test_a_counterpart_who_is_told_something_at_a_meeting() -> None:
    """Whoever is called a counterpart was met, though nobody names him."""
    text = "Minister Soto told his Zambian counterpart at a meeting on Monday that Peru was ready."
    assert sides(text, home="PE", published="2024-10-10") == [("ZM", "")]
