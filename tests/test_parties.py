"""Names and codes of states and organisations."""

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from calendar_core.errors import UnknownPartyError
from calendar_core.knowledge import organisations, states
from calendar_core.parties import is_state, name_of, resolve


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Bahrain", "BH"),
        ("bh", "BH"),
        ("BHR", "BH"),
        ("Kingdom of Bahrain", "BH"),
        (" the Kingdom of Bahrain ", "BH"),
        ("Бахрейн", "BH"),
        ("Bahreïn", "BH"),
        ("البحرين", "BH"),
        ("Cote d'Ivoire", "CI"),
        ("CÔTE D’IVOIRE", "CI"),
        ("Turkiye", "TR"),
        ("Turkey", "TR"),
        ("U.S.", "US"),
        ("Holy See", "VA"),
        ("Kosovo", "XK"),
        ("XKX", "XK"),
        ("State of Palestine", "PS"),
        ("Republic of Korea", "KR"),
        ("DPRK", "KP"),
        ("the UN", "UN"),
        ("nato", "NATO"),
        ("Organization for Security and Cooperation in Europe", "OSCE"),
        ("the European Commission", "EU"),
        ("Group of 20", "G20"),
        ("c5+1", "C5+1"),
    ],
)
def test_a_party_is_known_by_its_names(text, code):
    """Codes, short, official and foreign names all lead to the one code; case, accents and articles do not matter."""
    assert resolve(text) == code


def test_every_state_is_known_by_the_name_it_is_shown_with():
    """What the program prints for a state, it reads."""
    assert [code for code in states() if resolve(name_of(code)) != code or not is_state(code)] == []


def test_every_organisation_is_known_by_acronym_and_name():
    """What the program prints for an organisation, it reads."""
    codes = organisations()
    assert [code for code in codes if {resolve(code), resolve(name_of(code))} != {code} or is_state(code)] == []


@given(
    lang=st.sampled_from(("ru", "fr", "es", "ar", "zh", "kk", "de", "pt", "ja")), code=st.sampled_from(sorted(states()))
)
def test_names_of_cldr_are_known(lang, code):
    """The name that CLDR has for a state in a language of the United Nations, or another, leads back to it."""
    assert resolve(Locale(lang).territories[code]) == code


def test_names_are_given_in_a_language():
    """States have a name in every language, organisations in English, and unknown codes are their own name."""
    assert name_of("BH") == "Bahrain"
    assert name_of("BH", "ru") == "Бахрейн"
    assert name_of("BH", "pt-BR") == "Barein"
    assert name_of("UN", "ru") == "United Nations"
    assert name_of("Lima Group of Friends") == "Lima Group of Friends"
    assert name_of("BH", "no such language") == "BH"


def test_an_unknown_name_gets_suggestions():
    """The error says what is spelt alike, or else what to give."""
    with pytest.raises(UnknownPartyError, match=r"did you mean Kazakhstan \(KZ\)"):
        resolve("Kazkhstann")
    with pytest.raises(UnknownPartyError, match="ISO 3166-1"):
        resolve("Qwghlm")


@given(st.text())
def test_any_text_resolves_or_says_so(text):
    """Whatever is given, the answer is a known code or the error of its own."""
    try:
        code = resolve(text)
    except UnknownPartyError:
        return
    assert code in states() or code in organisations()
