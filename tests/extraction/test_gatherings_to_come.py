"""Gatherings that a verb tells, meals at which several meet, and what is planned around both."""

import pytest

from tests.extraction.told import dated, facts, told

_MEETING, _HELD, _FORUM, _VISIT, _PAID = (
    "meeting_agreed", "meeting_held", "forum_attended", "visit_agreed", "visit_paid",
)  # fmt: skip


def read(text, **release):
    """Return what a release of Finland tells, with its times."""
    return dated(text, **{"home": "FI", "published": "2024-02-16", **release})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The EU energy ministers will meet in Brussels on 4 March. Minister Salo will represent Finland there.",
            [(_MEETING, "EU", "2024-03-04")],
        ),
        (
            "NATO defence ministers are meeting in Brussels on Monday. Finland will be represented by Minister Salo.",
            [(_MEETING, "NATO", "2024-02-19")],
        ),
        (
            "Foreign ministers of the G20 will gather in Rio de Janeiro on 21 February. Finland takes part as a guest.",
            [(_MEETING, "G20", "2024-02-21")],
        ),
        (
            "The EU energy ministers met in Brussels on 12 February. Minister Salo took part in the meeting.",
            [(_FORUM, "EU", "2024-02-12")],
        ),
        ("The EU energy ministers will meet in Brussels on 4 March. The agenda is long.", []),
        ("The EU energy ministers met the needs of farmers on 12 February. Minister Salo took part.", []),
        (
            "The Nordic-Baltic foreign ministers will meet in Visby on 22 February.",
            [(_MEETING, "DK,EE,IS,LT,LV,NO,SE", "2024-02-22")],
        ),
    ],
)
def test_officials_who_gather(text, expected):
    """The gathering of an organisation's officials counts where home is told to be there."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister is to attend a working luncheon hosted by Peru's Foreign Minister on 20 February.",
            [(_MEETING, "PE", "2024-02-20")],
        ),
        (
            (
                "On 20 February, the Minister will attend a working lunch hosted by the Foreign Minister of Peru, "
                "which will also be attended by the Foreign Ministers of Chile and Bolivia."
            ),
            [(_MEETING, "PE,CL,BO", "2024-02-20")],
        ),
        (
            "The Minister will host a working dinner attended by the foreign ministers of Chile and Peru on Monday.",
            [(_MEETING, "CL,PE", "2024-02-19")],
        ),
        ("The Minister will attend a reception hosted by the Foreign Minister of Peru on 20 February.", []),
    ],
)
def test_who_sits_at_a_table(text, expected):
    """Who hosts a working meal, and who else attends it, is met there."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "On Monday the Minister will attend the Foreign Affairs Council. Subsequently, he will take part in "
                "the Eastern Partnership Ministerial Meeting."
            ),
            [(_MEETING, "EU", "2024-02-19"), (_MEETING, "EaP", "2024-02-19")],
        ),
        (
            "The Minister is to chair the EU-Peru Association Council on Thursday.",
            [(_MEETING, "EU", "2024-02-22")],
        ),
        (
            (
                "Minister Salo will travel to Lima on 5-9 March to attend the APEC ministerial meeting "
                "and the MERCOSUR summit. On 6 March he will travel to Lima to attend the APEC ministerial meeting."
            ),
            [(_MEETING, "APEC", "2024-03-06"), (_MEETING, "MERCOSUR", "2024-03-05/2024-03-09")],
        ),
        (
            "Minister Salo travelled to Lima from 5 to 7 February to participate in the APEC ministerial meeting.",
            [(_FORUM, "APEC", "2024-02-05/2024-02-07")],
        ),
        (
            "The Minister took part in the Conference on Peace in Chad, which was held on 5-6 February in Peru.",
            [(_FORUM, "PE", "2024-02-05/2024-02-06")],
        ),
        (
            (
                "Minister Salo will travel to Brussels, Belgium, on 5-7 March to attend the NATO ministerial meeting "
                "and the third Finland-EU Energy Council meeting."
            ),
            [(_MEETING, "NATO", "2024-03-05/2024-03-07"), (_MEETING, "EU", "2024-03-05/2024-03-07")],
        ),
        ("Helsinki will host the 12th session of the Conference of the Parties in May.", [(_MEETING, "UN", "2024-05")]),
    ],
)
def test_days_and_seats_of_gatherings(text, expected):
    """A gathering of a journey has its own days where they are told, and what comes next is of the same day."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister is seen holding talks with her Peruvian counterpart on Monday.",
            [(_MEETING, "PE", "2024-02-19")],
        ),
        (
            "Among other contacts a session of the intergovernmental commission with Peru is set for tomorrow.",
            [(_MEETING, "PE", "2024-02-17")],
        ),
        (
            "Finland and Peru have held the next round of political consultations.",
            [(_HELD, "PE", None)],
        ),
        ("Both sides are working out dates for the next meeting of the Joint Commission with Peru.", []),
        ("Finland “looks forward” to holding the next strategic dialogue with Peru.", []),
        (
            (
                "Minister Salo will discuss cleaner and cheaper energy for all of its partners during the Finland-Peru "
                "Energy Council meeting on 4 March."
            ),
            [(_MEETING, "PE", "2024-03-04")],
        ),
        (
            "Minister Salo, who came to Lima on Tuesday for an official visit, met his counterpart Ana Quispe.",
            [(_PAID, "PE", "2024-02-13"), (_HELD, "PE", None)],
        ),
        (
            (
                "Minister Salo will visit Lima on 5-7 March and meet with Peruvian officials. He will also meet with "
                "the Foreign Minister of Peru, Ana Quispe."
            ),
            [(_VISIT, "PE", "2024-03-05/2024-03-07"), (_MEETING, "PE", "2024-03-05/2024-03-07")],
        ),
    ],
)
def test_plans_of_two(text, expected):
    """Talks to come count once, those that were held are over, and what is still being arranged is none."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister was also slated to meet her Peruvian counterpart in Lima. However, after the earthquake "
                "the meeting was called off."
            ),
            [],
        ),
        (
            "The Minister was slated to meet her Peruvian counterpart in Lima. The agenda of the meeting was long.",
            [(_MEETING, "PE", None)],
        ),
        (
            "Helsinki hosted the next round of consular consultations between Finland and Peru.",
            [(_HELD, "PE", None)],
        ),
        ("Finland and Peru have completed their latest round of consular talks.", [(_HELD, "PE", None)]),
        ("Finland hosting the 29th session of the OSCE Parliamentary Assembly shows the trust in it.", []),
        (
            "A closing meeting, to be chaired by Minister Salo and the Trade Minister of Peru, is set for 4 March.",
            [(_MEETING, "PE", "2024-03-04")],
        ),
        (
            "The Minister is also to have talks with Peruvian President Ana Quispe in March.",
            [(_MEETING, "PE", "2024-03")],
        ),
        (
            "Apart from having an audience with the King of Norway, I am also scheduled to meet the Mayor of Oslo.",
            [(_MEETING, "NO", None), (_MEETING, "NO", None)],
        ),
        (
            "The Minister will attend a reception hosted on Monday by Peruvian President Ana Quispe.",
            [],
        ),
        ("We intend to have talks with a senior official from the European External Action Service.", []),
        (
            (
                "The meeting was hosted by Minister Salo in New York. He was joined by his Chilean counterpart Ana "
                "Quispe and his Peruvian counterpart Luis Soto. According to the joint statement, all agreed."
            ),
            [(_HELD, "CL,PE", None)],
        ),
        ("The summit will be one of Peruvian President Ana Quispe's final overseas trips.", []),
    ],
)
def test_what_became_of_it(text, expected):
    """What was to be was not where the next sentence says so; the next round that was held is over."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister will take part in several events, including meetings of the OSCE (OSCE), NATO and the G20.",
            {"OSCE", "NATO", "G20"},
        ),
        (
            "The Minister will attend multilateral meetings such as the OSCE and NATO.",
            {"OSCE", "NATO"},
        ),
        (
            "The Minister will take part in meetings of the OSCE, NATO as well as the Friends of Peace.",
            {"OSCE", "NATO"},
        ),
        ("The Minister will take part in the meeting of the OSCE, which NATO supports.", {"OSCE"}),
        ("The Minister will attend a meeting of ministers from NATO countries in Lima.", {"NATO"}),
    ],
)
def test_gatherings_of_several_organisations(text, expected):
    """Meetings of several organisations in a row are one each."""
    assert {party for kind, party, _ in read(text) if kind == _MEETING} == expected


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("Minister Salo is travelling to Peru.", "Ministers to visit South America", [(_VISIT, "PE", None)]),
        (
            "Minister Salo is visiting Peru, while Minister Aalto will go to Chile.",
            "",
            [(_VISIT, "PE", None), (_VISIT, "CL", None)],
        ),
        ("Minister Salo is visiting Peru, where he will visit a plant.", "", [(_PAID, "PE", None)]),
    ],
)
def test_who_is_travelling(text, title, expected):
    """Who is travelling somewhere on no day will do so where others are told to go as well."""
    assert read(text, title=title) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Salo flies to Lima on Sunday. He is due to talk with Foreign Minister Ana Quispe on Tuesday.",
            [(_VISIT, "PE", "2024-02-18"), (_MEETING, "PE", "2024-02-20")],
        ),
        (
            "The Minister will speak with his Peruvian counterpart, Ana Quispe, in Lima on 12 March.",
            [(_MEETING, "PE", "2024-03-12")],
        ),
        ("The Minister will speak with his Peruvian counterpart, Ana Quispe, this afternoon.", []),
        ("The Minister will speak to students in Lima on 12 March.", []),
        (
            (
                "A delegation of Peru led by Foreign Minister Ana Quispe is expected in Helsinki on 12 March for the "
                "second session of the Joint Commission."
            ),
            [(_VISIT, "PE", "2024-03-12"), (_MEETING, "PE", "2024-03-12")],
        ),
        (
            (
                "The Minister will head to Lima tomorrow to chair, alongside his Peruvian counterpart, the eighth "
                "session of the joint committee."
            ),
            [(_VISIT, "PE", "2024-02-17"), (_MEETING, "PE", "2024-02-17")],
        ),
        ("Finland was elected to chair the Permanent Council of the OAS.", []),
        (
            "Minister Salo leaves Helsinki tomorrow for Lima to attend the OSCE Council of Ministers.",
            [(_MEETING, "OSCE", "2024-02-17")],
        ),
        ("Minister Salo will head tomorrow, Saturday, to Lima for an official visit.", [(_VISIT, "PE", "2024-02-17")]),
        ("Minister Salo will head the delegation to the talks in Lima on Saturday.", []),
        (
            "The Prime Minister will be hosting President of Peru Ana Quispe to dinner on 8 March.",
            [(_MEETING, "PE", "2024-03-08")],
        ),
        ("It is not yet known whether the Minister will meet the Foreign Minister of Peru in New York.", []),
        (
            (
                "Minister Salo is leading the Finnish delegation to the IMF and World Bank Spring Meetings, which run "
                "from 19 to 23 February."
            ),
            [(_MEETING, "IMF", "2024-02-19/2024-02-23"), (_MEETING, "WB", "2024-02-19/2024-02-23")],
        ),
    ],
)
def test_what_somebody_goes_for(text, expected):
    """Who speaks with somebody where he will be meets him; a session is what somebody goes to chair."""
    assert read(text) == expected


@pytest.mark.parametrize(
    "chairs",
    [
        "Luis Soto, Deputy Minister for Trade, and Anna Salo, Finland's Foreign Secretary",
        "Deputy Minister Luis Soto and Foreign Secretary of Finland Anna Salo",
        "Foreign Secretary Anna Salo and Deputy Minister Luis Soto",
    ],
)
def test_which_of_two_chairs_is_of_home(chairs):
    """Whoever chairs talks of two states beside somebody of home is of the other."""
    text = f"Peru and Finland held political consultations in Lima. The meeting was co-chaired by {chairs}."
    (fact,) = facts(text, home="FI", published="2024-02-16")
    assert (fact.kind, [person.name for person in fact.people]) == (_HELD, ["Luis Soto"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister will attend the meeting of the OSCE Permanent Council on 1 March. He will report on what "
                "came of its last meeting, which took place in Lima in August last year."
            ),
            [(_MEETING, "OSCE", "2024-03-01"), (_FORUM, "OSCE", "2023-08")],
        ),
        (
            (
                "President of Peru Ana Quispe will visit Helsinki on 1 March. The meeting of both Presidents became "
                "known on 10 February."
            ),
            [(_VISIT, "PE", "2024-03-01")],
        ),
        (
            "Finland was represented by Minister Salo at last week's meeting of the OSCE Ministerial Council.",
            [(_FORUM, "OSCE", "2024-02-05/2024-02-11")],
        ),
        (
            "The Minister said that Finland would attend the next summit of the European Political Community.",
            [(_MEETING, "EPC", None)],
        ),
        (
            "The 3rd meeting of the Arctic Council ministers, which Finland hosted in May 2023, was recalled.",
            [(_FORUM, "Arctic Council", "2023-05")],
        ),
        ("The 3rd meeting of the Arctic Council ministers, which Norway hosted in May 2023, was recalled.", []),
        ("The Minister will attend the meeting of the ministers of Peru's neighbouring countries in Lima.", []),
        (
            "The Minister will join the second Peru-Finland-Chile Trilateral Foreign Ministers' Dialogue in May.",
            [(_MEETING, "PE,CL", "2024-05")],
        ),
        ("This meeting of the OSCE Council will deal with an agenda including trade with Peru and Chile.", []),
    ],
)
def test_what_is_told_of_gatherings_besides(text, expected):
    """The meeting before of an organisation that will gather is one of it too; what became known was not then."""
    assert read(text) == expected


def test_calls_that_were_several():
    """Calls of no day that were several are no call of a calendar."""
    visit = "President of Peru Ana Quispe will visit Helsinki on 1 March. She brings a delegation of ministers. "
    assert read(f"{visit}She and President Salo had several telephone conversations.") == [(_VISIT, "PE", "2024-03-01")]
    assert len(read(f"{visit}She and President Salo had a telephone conversation on 10 February.")) == len(
        ("both", "of")
    )


@pytest.mark.parametrize(
    "text",
    [
        "The Minister will represent Kazakhstan at the G20 Finance Ministers and Central Bank Governors Meeting.",
        "The Minister will attend the G20 Finance Ministers and Central Bank Governors' Meeting.",
        "This will be the last session before President Tokayev travels to the G20 summit in Rio.",
    ],
)
def test_gatherings_of_two_sorts_of_officials(text):
    """Those who gather may be of two offices; who travels there later will."""
    assert ("meeting_agreed", "G20") in told(text, "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Salo led a Finnish delegation to Lima, Peru, for the OSCE Review Conference last week.",
         [(_FORUM, "OSCE", "2024-02-05/2024-02-11")]),
        ("Minister Salo led a Finnish delegation to Accra, Ghana, for the ECOWAS (ECOWAS) summit on Chad and Libya.",
         [(_FORUM, "ECOWAS", None)]),
        ("Minister Salo was part of the OSCE Troika meeting in Lima on 12 February.", [(_FORUM, "OSCE", "2024-02-12")]),
        ("Finland is part of the OSCE, whose Troika meeting was in Vienna on 12 February.", []),
        ("The tenth meeting of the Nordic Council was opened and chaired by Minister Salo on 12 February.",
         [(_FORUM, "Nordic Council", "2024-02-12")]),
        ("The EU energy ministers met in Helsinki on 12 February.", [(_FORUM, "EU", "2024-02-12")]),
        ("The EU energy ministers met in Vienna on 12 February.", []),
        ("The foreign ministers of the EU are currently meeting in Helsinki.", [(_FORUM, "EU", None)]),
        (("The NATO defence ministers held a preparatory meeting in Brussels on 12 February. The Finnish delegation "
         "was headed by Minister Salo."), [(_FORUM, "NATO", "2024-02-12")]),
        (("NATO defence ministers are to meet at NATO Headquarters in Brussels on 4 March. Finland's delegate at the "
          "meeting will be Minister Salo."), [(_MEETING, "NATO", "2024-03-04")]),
        ("Speaking at the opening of the OSCE forum in Lima, Minister Salo spoke of trust.", [(_FORUM, "OSCE", None)]),
        (("Finland will host the Baltic Coast Leaders meeting in July. The Minister of Peru, Ana Ruiz, congratulated "
         "the hosts."), []),
        ("The ministers will prepare for the EU summit in March.", [(_MEETING, "EU", "2024-03")]),
        ("The EU summit will be preceded by the EU trade ministers' meeting on 4 March.",
         [(_MEETING, "EU", "2024-03-04")]),
        ("Finland's participation in the EU summit shows its commitment.", []),
        ("Minister Salo will attend a ceremony in Vienna before jetting off to Brussels for the EU summit.",
         [(_MEETING, "EU", None)]),
        ("The EU Foreign Affairs Council is set to hold its next session in Helsinki on 4 March.",
         [(_MEETING, "EU", "2024-03-04")]),
        ("After attending the fair in Vienna, Minister Salo and his delegation travelled to Lima for the EU summit.",
         [(_FORUM, "EU", None)]),
        ("The summit, which is being hosted by President Ana Ruiz of Peru, will be held under the theme of water.", []),
    ],
)  # fmt: skip
def test_being_led_to_a_gathering_and_preparing_for_it(text, expected):
    """Who led a delegation somewhere for a gathering was at it; what is prepared for, or preceded by it, is to come."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (("Minister Salo will meet Minister Ana Ruiz in Lima on 4 March. The topics of the ministers' talks include "
         "the trade between Finland and Peru. On his visit, Minister Salo will also meet President Juan Paz of Peru."),
         [(_MEETING, "PE", "2024-03-04"), (_VISIT, "PE", "2024-03-04"), (_MEETING, "PE", "2024-03-04")]),
        ("Minister Salo will meet Minister Ana Ruiz of Peru in Oslo on 4 March. His visit to Peru will be later.",
         [(_MEETING, "PE", "2024-03-04"), (_VISIT, "PE", None)]),
    ],
)  # fmt: skip
def test_the_day_of_a_visit_on_which_somebody_is_met(text, expected):
    """A visit whose days nobody tells is of the day on which the visitor will meet somebody there."""
    assert sorted(read(text, title="Minister Salo to visit Peru"), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Salo heads to Vienna, where tomorrow, Saturday, she will attend the OSCE forum.",
         [(_MEETING, "OSCE", "2024-02-17")]),
        ("Minister Salo will be in Vienna on Monday for the OSCE Permanent Council, on Chad and Libya.",
         [(_MEETING, "OSCE", "2024-02-19")]),
        ("Minister Salo will be in Vienna on Monday for the OSCE forum on developments in Chad and Libya.",
         [(_MEETING, "OSCE", "2024-02-19")]),
        (("On the margins of the OSCE meeting, Minister Salo will attend a breakfast hosted by the Foreign "
         "Minister of Peru with the Foreign Ministers of Chile and Malta."), [(_MEETING, "PE,CL,MT", None)]),
        (("Minister Salo will attend a working lunch organised by the Foreign Minister of Peru in the presence of "
          "Foreign Minister of Chile Juan Paz."), [(_MEETING, "PE,CL", None)]),
        ("On the margins of the OSCE meeting, Minister Salo will attend a concert.", []),
        ("Ahead of the OSCE meeting, she will give a lecture.", []),
        ("During the OSCE forum in Vienna, Minister Salo is expected to address trade.", [(_MEETING, "OSCE", None)]),
        ("They reviewed preparations for the upcoming OSCE summit.", [(_MEETING, "OSCE", None)]),
        ("They reviewed the outcomes of the OSCE summit.", []),
        ("The ministers of Finland, Peru and Chile pose for a picture at a meeting of OSCE ministers in Vienna.",
         [(_FORUM, "OSCE", None)]),
        ("Minister Salo attended a summit on climate finance in the French capital Paris.", [(_FORUM, "FR", None)]),
        ("They will discuss the outcome of negotiations on an exit of Peru from the OSCE.", []),
        ("President Salo departed Paris, France, for Lima for a private visit.", [(_PAID, "PE", None)]),
        ("Finland is determined to establish diplomatic relations with Tonga.", []),
    ],
)  # fmt: skip
def test_what_is_done_beside_a_gathering(text, expected):
    """What somebody will do on the margins of a gathering tells not that this is to be; preparing for it does."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (("Minister Salo will attend the foreign ministers' retreat in Lima, Peru on Monday that will be "
          "hosted by ASEAN."), [(_MEETING, "ASEAN", "2024-02-19")]),
        ("Finland will host more OSCE meetings.", []),
        ("Minister Salo met the visiting ASEAN foreign ministers.", [(_HELD, "ASEAN", None)]),
        ("A meeting of the foreign ministers of Finland and Peru Aino Salo and Ana Ruiz will be held on Thursday.",
         [(_MEETING, "PE", "2024-02-22")]),
        (("Minister Salo took part in the OSCE ministerial meeting. The draft will be considered at the upcoming "
          "summit to be held on 8 March."), [(_FORUM, "OSCE", None), (_MEETING, "OSCE", "2024-03-08")]),
        ("The two-day OSCE ministerial meeting got under way in Helsinki today.", [(_FORUM, "OSCE", "2024-02-16")]),
        ("The treaty between Finland and Peru, first signed in 2019, covers trade.",
         [("agreement_signed", "PE", "2019")]),
        ("The treaty between Finland and Peru, which the parliament will discuss in 2025, covers trade.", []),
    ],
)  # fmt: skip
def test_whose_a_gathering_is(text, expected):
    """A gathering is of the organisation that hosts it, or that has been told of; several to come are none."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As well as attending the OSCE summit in Vienna, I also intend to meet Minister Ana Ruiz of Peru.",
         [(_MEETING, "OSCE", None), (_MEETING, "PE", None)]),
        ("As well as attending the OSCE summit in Vienna, I met Minister Ana Ruiz of Peru.",
         [(_FORUM, "OSCE", None), (_HELD, "PE", None)]),
        ("The talks will bring concrete results with the signing of five memorandums with Peru.", []),
        ("The talks brought concrete results with the signing of five memorandums with Peru.",
         [("agreement_signed", "PE", None)]),
    ],
)  # fmt: skip
def test_what_is_yet_to_be_done(text, expected):
    """What somebody does besides what he will do is to come as well, and so is what talks will bring."""
    assert sorted(read(text), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (("Minister Salo spoke at the summit of the Indian Ocean Commission (IOC). She met the Secretary General "
         "of the IOC, Ana Ruiz."), {"Indian Ocean Commission"}),
        ("Minister Salo met the President of the IOC, Ana Ruiz.", {"IOC"}),
        ("Minister Salo spoke at the Indian Ocean Commission summit. She met the President of the IOC, Ana Ruiz.",
         {"Indian Ocean Commission", "IOC"}),
    ],
)  # fmt: skip
def test_letters_that_a_text_explains(text, expected):
    """Letters stand for the organisation behind whose name a text gives them, whatever others mean by them."""
    assert {parties for _, parties, _ in read(text)} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Minister's forthcoming visit to Lima was also discussed.", [(_VISIT, "PE", None)]),
        ("The upcoming visit of the Peruvian President to Helsinki was discussed.", [(_VISIT, "PE", None)]),
        ("A visit of the Peruvian President to Helsinki was discussed.", []),
        ("The forthcoming session of the Finland-Peru Joint Commission was also discussed.", [(_MEETING, "PE", None)]),
        ("A session of the Finland-Peru Joint Commission was also discussed.", []),
        ("The working group will convene in Lima in May 2025.", [(_MEETING, "PE", "2025-05")]),
        ("The working group will hold in May 2025 what it promised.", []),
        ("The Minister thanked Peru for its participation in the OSCE summit.", []),
    ],
)
def test_what_is_to_come_is_discussed(text, expected):
    """What is called forthcoming is to come where it was discussed; what is not may be no more than a thought."""
    told_first = "Minister Aino Salo received Ambassador Ana Ruiz of Peru. "
    assert [one for one in read(told_first + text) if one[0] != _HELD] == expected
