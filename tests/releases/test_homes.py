"""The home state of a publisher."""

import pytest

from calendar_core.releases.homes import home_of_address, home_of_capital, home_of_country_domain, home_of_publisher


@pytest.mark.parametrize(
    ("name", "home"),
    [
        ("Kazakh MFA", "KZ"),
        ("press service of the Kazakh MFA", "KZ"),
        ("Astana Times", "KZ"),
        ("MOFA Japan", "JP"),
        ("Ministry of Foreign Affairs of the Republic of Korea", "KR"),
        ("Embassy of Japan in Indonesia", "JP"),
        ("U.S. Department of State", "US"),
        ("Foreign, Commonwealth & Development Office (UK)", "GB"),
        ("Itamaraty", "BR"),
        ("Quai d’Orsay", "FR"),
        ("The Daily Planet", None),
    ],
)
def test_publisher(name, home):
    """A ministry, a presidency or an agency tells its state by its name."""
    assert home_of_publisher(name) == home


@pytest.mark.parametrize(
    ("url", "home"),
    [
        ("https://www.gov.kz/memleket/entities/mfa", "KZ"),
        ("https://www.mofa.go.jp/press/", "JP"),
        ("https://www.diplomatie.gouv.fr/en/", "FR"),
        ("https://www.gov.uk/government/news", "GB"),
        ("https://www.state.gov/x", "US"),
        ("https://mfa.am/en/", "AM"),
        ("http://en.kremlin.ru/events", "RU"),
        ("https://example.de/news", None),
        ("https://gov.example.com/", None),
        ("no address", None),
        ("https://[broken", None),
    ],
)
def test_official_address(url, home):
    """A state publishes under an official name within its domain."""
    assert home_of_address(url) == home


def test_guesses():
    """A country's domain and a capital are guesses; domains sold to everybody are not."""
    assert home_of_country_domain("https://example.de/") == "DE"
    assert home_of_country_domain("https://example.io/") is None
    assert home_of_country_domain("https://example.eu/") is None
    assert home_of_capital("ASTANA") == "KZ"
    assert home_of_capital("New York") is None
