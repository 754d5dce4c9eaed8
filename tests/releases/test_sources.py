"""The file of sources: what people write into it, and what is written for them."""

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calendar_core.errors import SourceError
from calendar_core.releases.ministries import ministries
from calendar_core.releases.sources import Fields, Selectors, Source, SourceFile, seconds

WHOLE = Source(
    name="kz-mfa", home="KZ", url="https://www.mfa.kz/news", form="page", publisher="MFA", lang="kk",
    links="/news/\\d+",
    hosts=("press.mfa.kz",), allow=("10.0.0.1",), interval="6h", since="2024-01-01", zone="Asia/Almaty",
    content="listing", paused=True, selectors=Selectors(text="article", date="time"), fields=Fields(items="a.b"),
)  # fmt: skip


@pytest.fixture
def file(tmp_path):
    """Return a file of sources that is not there yet."""
    return SourceFile(tmp_path / "sources.toml")


def test_what_is_written_is_read(file):
    """A source is read as it was written, with everything that it says."""
    file.add(WHOLE)
    file.add(Source(name="es", home="ES", url="https://exteriores.gob.es/feed"))
    assert file.read() == [WHOLE, Source(name="es", home="ES", url="https://exteriores.gob.es/feed")]


def test_no_file_yet(file):
    """Without a file there is no source and no contact."""
    assert (file.read(), file.contact()) == ([], "")


def test_contact(file):
    """The file may say how sites can reach whoever runs the watch."""
    file.path.write_text('contact = "mailto:desk@example.org"\n')
    assert file.contact() == "mailto:desk@example.org"


def test_a_mistake_in_one_source_leaves_the_others(file):
    """Where a source makes no sense, the error stands in its place, and names file, source and line."""
    file.path.write_text('[sources.a]\nhome = "KZ"\nurl = "https://a.kz"\n[sources.b]\nhome = "Utopia"\nurl = "x"\n')
    good, bad = file.read()
    assert good == Source(name="a", home="KZ", url="https://a.kz")
    assert isinstance(bad, SourceError)
    assert all(part in str(bad) for part in ("sources.toml", "Utopia", "b"))


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('urll = "https://a.kz"', "urll"),
        ('form = "rss"', "form"),
        ('links = "("', "links"),
        ('interval = "5"', "is no time"),
        ('interval = "10s"', "too short"),
        ("interval = 30", "interval"),
        ('paused = "yes"', "paused"),
        ('allow = "10.0.0.1"', "allow"),
        ('since = "last year"', "last year"),
        ('zone = "Asia/Atlantis"', "Atlantis"),
        ('lang = "Kazakh!"', "language"),
        ('content = "everything"', "content"),
        ('selectors = { body = "p" }', "body"),
    ],
)
def test_mistakes_are_named(file, line, why):
    """Whatever is wrong in a source is said with the name of the field."""
    file.path.write_text(f'[sources.a]\nhome = "KZ"\nurl = "https://a.kz"\n{line}\n')
    (fault,) = file.read()
    assert isinstance(fault, SourceError)
    assert why in str(fault)


@pytest.mark.parametrize(
    ("text", "why"), [("[sources", "is no TOML"), ("sources = 5", "is no table"), ("\udcff", "cannot be read")]
)
def test_a_file_that_is_none(file, text, why):
    """A file that is no TOML is an error that names it."""
    file.path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(SourceError, match=why):
        file.read()


def test_a_source_that_is_none(file):
    """A source is a table."""
    file.path.write_text("[sources]\na = 5\n")
    assert "is no table" in str(file.read()[0])


def test_comments_and_permissions_stay(file):
    """Writing a source leaves everything else of the file as it was."""
    file.path.write_text("# ours\n[sources.a] # first\nhome = 'KZ'\nurl = 'https://a.kz'\n")
    file.path.chmod(0o640)
    file.add(WHOLE)
    assert file.path.read_text().startswith("# ours\n[sources.a] # first\nhome = 'KZ'\n")
    assert file.path.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in file.path.parent.iterdir()] == ["sources.toml"]


def test_a_folder_that_cannot_be_written(tmp_path):
    """The error says which file."""
    with pytest.raises(SourceError, match="cannot be written"):
        SourceFile(tmp_path / "none" / "sources.toml").add(WHOLE)


@pytest.mark.parametrize(
    ("url", "covered"),
    [
        ("https://mfa.kz/news/1", True),
        ("http://www.mfa.kz/news/1", True),
        ("https://en.mfa.kz/news/1", True),
        ("https://press.mfa.kz/news/1", True),
        ("https://mfa.kz/about", False),
        ("https://mfa.kz.evil.example/news/1", False),
        ("https://evilmfa.kz/news/1", False),
        ("https://other.kz/news/1", False),
    ],
)
def test_what_belongs_to_a_source(url, covered):
    """Addresses of its own host, of hosts below it, and of those that it names belong to a source."""
    assert attrs.evolve(WHOLE, hosts=("other.example",)).covers(url) == covered
    assert WHOLE.covers("https://www.press.mfa.kz/news/1")


def test_times():
    """Times are written with their unit."""
    assert [seconds(text) for text in ("90s", "30m", "6h", "1d")] == [90, 1800, 21600, 86400]


texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=20)


@settings(max_examples=40)
@given(texts, st.lists(texts, max_size=3).map(tuple))
def test_any_text_survives_the_file(tmp_path_factory, text, hosts):
    """Quotes, backslashes and any script come back from the file as they went in."""
    file = SourceFile(tmp_path_factory.mktemp("sources") / "sources.toml")
    source = Source(name="a", home="KZ", url="https://a.kz", publisher=text, hosts=hosts)
    file.add(source)
    assert file.read() == [source]


def test_every_known_ministry_can_be_a_source():
    """The directory of ministries holds states, languages and addresses that a source may have, each state once."""
    found = [Source(name="a", home=each.home, url=each.url, lang=each.lang) for each in ministries()]
    assert len({source.home for source in found}) == len(found) >= 30
    assert [each.home for each in ministries()] == sorted(each.home for each in ministries())
