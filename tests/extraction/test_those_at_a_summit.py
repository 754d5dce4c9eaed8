"""Who of home was at a gathering, told otherwise than by taking part in it, or in the next sentence."""

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At today's SCO summit in Tashkent, President Serik Omarov put forward several initiatives.", ["SCO"]),
        (
            "At the plenary session of the OSCE Parliamentary Assembly, Senator Serik Omarov called for dialogue.",
            ["OSCE"],
        ),
        ("Minister Serik Omarov presented Kazakhstan's initiatives at the UN General Assembly.", ["UN"]),
        ("Minister Serik Omarov was among the speakers at the OSCE Ministerial Council.", ["OSCE"]),
        ("Minister Serik Omarov was among the participants in the OSCE Ministerial Council.", ["OSCE"]),
        ("Among the participants in the OSCE Ministerial Council were students.", []),
        ("While in New York for the UN General Assembly, Minister Serik Omarov gave an interview.", ["UN"]),
        ("Minister Serik Omarov, in New York for the UN General Assembly, gave an interview.", ["UN"]),
        ("Prime Minister Serik Omarov attended the SCO Heads of Government Council meeting in Islamabad.", ["SCO"]),
        ("Prime Minister Serik Omarov attended the CIS Heads of State Council in Moscow.", ["CIS"]),
        ("The prime ministers of the EAEU countries, among them Serik Omarov of Kazakhstan, met in Yerevan.", ["EAEU"]),
        ("The prime ministers of the EAEU countries, among them Ivan Orlov of Russia, met in Yerevan.", []),
        (
            "The Eurasian Intergovernmental Council met in Yerevan with Prime Minister Serik Omarov in attendance.",
            ["EAEU"],
        ),
    ],
)
def test_who_was_there(text, expected):
    """A sentence may tell that home was at a gathering without a word for taking part."""
    assert [parties for _, parties in told(text, "forum")] == expected
    assert told(text, "meeting") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Serik Omarov spoke in the enlarged session.", ["SCO"]),
        ("President Serik Omarov delivered a speech.", ["SCO"]),
        ("In his remarks President Serik Omarov called for unity.", ["SCO"]),
        ("President of Russia Ivan Orlov called for unity.", []),
        ("The weather was fine.", []),
    ],
)
def test_whether_the_next_sentence_tells_that_home_is_there(text, expected):
    """Where the leaders of an organisation gather, whoever speaks right behind is one of them."""
    gathered = "The heads of state of the SCO member countries gathered in Samarkand. "
    assert [parties for _, parties in told(gathered + text, "forum")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The President of Kazakhstan attended the event.", ["SCO"]),
        ("The Kazakh delegation was led by President Serik Omarov.", ["SCO"]),
        ("The President of Russia attended the event.", []),
        ("The President of Kazakhstan will attend the event.", []),
    ],
)
def test_who_attended_the_event_told_of(text, expected):
    """`The event` is the gathering that the sentence before named."""
    hosted = "In Samarkand the SCO Council of Heads of State held its meeting. "
    assert [parties for _, parties in told(hosted + text, "forum")] == expected


def test_an_organisation_is_no_counterpart_of_its_own():
    """An organisation may publish releases, too: its gatherings are none with itself."""
    text = "They discussed preparations for the Russia-EU summit to be held in Lima in May 2025."
    assert "EU" not in [parties for _, parties in told(text, "", home="EU")]
    assert told(text, "", home="RU") == [("meeting_agreed", "EU")]


def test_a_delegation_to_a_council_of_an_alliance():
    """The Collective Security Council of the CSTO is a gathering of leaders, unlike that of the United Nations."""
    text = "Minister Serik Omarov will head the delegation to the CSTO Collective Security Council on 28 November."
    assert told(text, "") == [("meeting_agreed", "CSTO")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The EAEU Council of Ministers meets in Minsk on 8 October with the participation of Serik Omarov.",
            [],
        ),
        (
            "The EAEU Council of Ministers meets in Minsk on 8 October with the participation of Minister Orazov.",
            [("meeting_agreed", "EAEU")],
        ),
        (
            "The Council of Ministers of the EAEU met in Minsk on Monday with the participation of Minister Omarov.",
            [("forum_attended", "EAEU")],
        ),
    ],
)
def test_with_whose_participation_a_council_meets(text, expected):
    """A council meets with the participation of somebody of home: he is, or will be, there."""
    assert told(text, "") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The participants in the OTS summit, among them President Serik Omarov, laid flowers.", ["OTS"]),
        ("The participants in the OTS summit, among them President of Peru Ana Ruiz, laid flowers.", []),
        ("The participants in the OTS summit laid flowers.", []),
        ("The UN General Assembly adopted a resolution initiated by Kazakhstan.", []),
    ],
)
def test_who_is_named_of_those_at_a_summit(text, expected):
    """Who is named of the participants was there; what an assembly resolves is no news of who was."""
    assert [parties for _, parties in told(text, "forum")] == expected
