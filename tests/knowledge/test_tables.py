"""The tables of states, organisations and places."""

import re
from collections import Counter

import pycountry
import pytest
from babel import Locale

from calendar_core.knowledge import (
    MAP_HEIGHT,
    MAP_WIDTH,
    Organisation,
    localities,
    organisations,
    outlines,
    states,
    time_words,
)


def test_states_agree_with_iso_3166():
    """Codes are those of the standard, and Kosovo's, which is user-assigned; official names are those it has."""
    for code, state in states().items():
        country = pycountry.countries.get(alpha_2=code)
        assert (country.alpha_3 if country else "XKX") == state.alpha3
        assert getattr(country, "official_name", state.name) in state.names


def test_states_have_the_names_of_cldr():
    """The name in use is that of CLDR."""
    territories = Locale("en").territories
    assert all(territories[code] == state.name for code, state in states().items())


def test_every_state_has_the_words_that_releases_use():
    """No state lacks an adjective or a capital."""
    assert [state.code for state in states().values() if not (state.adjectives and state.capitals)] == []


def test_names_of_states_lead_to_one_state():
    """A name, metonym or region stands for one state alone; adjectives may be shared ("Congolese")."""
    words = Counter(word for state in states().values() for word in {*state.names, *state.metonyms, *state.regions})
    assert [word for word, count in words.items() if count > 1] == []


def test_capitals_are_localities():
    """Each spelling of a capital has coordinates, in its country."""
    spellings = {(name, place.country) for place in localities() for name in (place.name, *place.aliases)}
    missing = [
        (capital, state.code)
        for state in states().values()
        for capital in state.capitals
        if (capital, state.code) not in spellings
    ]
    assert missing == []


def test_every_state_stands_on_the_map():
    """Each state has a shape or a point within the map, once; what is no state's has no code of one."""
    codes = [outline.code for outline in outlines()]
    assert len(codes) == len(set(codes))
    assert set(states()) <= set(codes)
    for outline in outlines():
        if outline.path:
            left, top = map(int, re.match(r"M(\d+) (\d+)l", outline.path).groups())
        else:
            left, top = outline.x, outline.y
        assert 0 < left <= MAP_WIDTH, outline.code
        assert 0 < top <= MAP_HEIGHT, outline.code


def test_names_of_organisations_lead_to_one_organisation():
    """No acronym, name or alias of an organisation stands for two, whatever its case."""
    words = Counter(word for organisation in organisations().values() for word in _words(organisation))
    assert [word for word, count in words.items() if count > 1] == []


def test_bodies_of_the_united_nations_are_found_by_either_form():
    """Whoever is known as `UN …` is known as `United Nations …` as well."""
    for organisation in organisations().values():
        names = {organisation.name, *organisation.aliases}
        short = {name for name in names if name.startswith("UN ")} if organisation.acronym != "UN" else set()
        assert {f"United Nations {name.removeprefix('UN ')}" for name in short} <= names


def _words(organisation: Organisation) -> set[str]:
    words = (organisation.acronym, organisation.name, *organisation.aliases, *organisation.bodies)
    return {word.casefold() for word in words}


def test_no_organisation_is_named_as_a_state():
    """What stands for an organisation stands for no state, so that no entry lands in another calendar."""
    taken = {name.casefold() for state in states().values() for name in (state.code, *state.names)}
    named = {name.casefold() for org in organisations().values() for name in (org.acronym, org.name)}
    assert taken & named == set()


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Geneva", "CH"),
        ("Davos", "CH"),
        ("Samarkand", "UZ"),
        ("Camp David", "US"),
        ("Bali", "ID"),
        ("New York City", "US"),
    ],
)
def test_places_where_diplomats_meet(name, country):
    """Famous places are there, in their country, and first among their namesakes."""
    namesakes = [place for place in localities() if place.name == name and not place.ambiguous]
    assert [place.country for place in namesakes] == [country]


@pytest.mark.parametrize(
    ("spelling", "country"),
    [
        ("Seville", "ES"),
        ("Montreal", "CA"),
        ("Izmir", "TR"),
        ("Aarhus", "DK"),
        ("Poznan", "PL"),
        ("Nizhny Novgorod", "RU"),
        ("Kherson", "UA"),
        ("Hargeisa", "SO"),
        ("Salalah", "OM"),
        ("Cebu", "PH"),
    ],
)
def test_places_as_english_spells_them(spelling, country):
    """A city is known by its English name, and by its own without accents."""
    assert [one.country for one in localities() if spelling in (one.name, *one.aliases)] == [country]


def test_places_without_accents_are_no_words():
    """`Bush` and `Artem` stay the names of persons."""
    assert [one.name for one in localities() if {"Bush", "Artem", "Agri"} & set(one.aliases)] == []


def test_places_stand_once_and_on_the_globe():
    """Each place has one row, the biggest first, with coordinates in range."""
    places = localities()
    assert len({(place.name, place.country) for place in places}) == len(places)
    assert all(-90 <= place.latitude <= 90 and -180 <= place.longitude <= 180 for place in places)
    assert [place.population for place in places] == sorted((p.population for p in places), reverse=True)


def test_of_two_namesakes_at_most_one_goes_unmarked():
    """A name without a mark means one place."""
    plain = Counter(place.name for place in localities() if not place.ambiguous)
    assert [name for name, count in plain.items() if count > 1] == []


def test_words_of_time_are_told_apart():
    """A phrase stands once for each kind."""
    words = Counter((word.phrase, word.kind) for word in time_words("en"))
    assert [word for word, count in words.items() if count > 1] == []
