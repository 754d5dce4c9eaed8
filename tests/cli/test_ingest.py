"""`dipcal ingest`, `status` and `reextract` as their users see them."""

import io
import json
import re
import sys
import tempfile

import pytest
from click.testing import CliRunner

from calendar_core.cli import main, output
from calendar_core.events import Evidence, MeetingHeld, When
from calendar_core.extraction import registry

FRENCH = "Paris. Le ministre des Affaires étrangères a reçu hier son homologue bahreïni pour parler du commerce."
RUSSIAN = "Астана. Министр иностранных дел принял вчера посла Бахрейна и говорил с ним о торговле."  # noqa: RUF001
ENGLISH = "Foreign Minister Murat Nurtleu met with Foreign Minister of Bahrain Abdullatif Alzayani in New York."


class French:
    """A small extractor for French: who received whom."""

    name = "french"
    version = "1"
    languages = ("fr", "fr-CA")

    def extract(self, release):
        """Return the meetings of a minister with a Bahraini colleague."""
        for found in re.finditer(r"a reçu (?:hier )?son homologue bahreïni", release.text):
            yield MeetingHeld(
                release=release.id, home=release.home, counterparts=("BH",), when=When(edtf=release.published),
                evidence=Evidence(text=found[0], start=found.start(), end=found.end(), rule="recu", confidence=0.9),
            )  # fmt: skip


@pytest.fixture
def install(monkeypatch):
    """Return a function that installs the French extractor."""

    def forget():
        registry.serving.cache_clear()
        registry.extractor.cache_clear()

    def register():
        point = type("Point", (), {"name": "french", "value": "french:French", "load": staticmethod(lambda: French)})
        monkeypatch.setattr(
            "importlib.metadata.entry_points", lambda group: [point] if group == registry.ENTRY_POINTS else []
        )
        forget()

    forget()
    yield register
    forget()


@pytest.fixture
def dipcal(tmp_path, monkeypatch):
    """Return a function that runs the command in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def run(*args, stdin=None):
        done = CliRunner().invoke(main, args, input=stdin)
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        return done

    return run


def lines(*texts):
    """Return releases as JSON Lines."""
    given = [{"id": str(at), "home": "KZ", "published": "2024-10-01", "text": text} for at, text in enumerate(texts)]
    return "".join(json.dumps(one) + "\n" for one in given)


def test_releases_wait_for_their_extractor(dipcal, install):
    """They are recorded and counted; `status` lists them; they are read when the extractor is there."""
    done = dipcal("ingest", "-", stdin=lines(ENGLISH, FRENCH, FRENCH + " Fin.", RUSSIAN))
    assert done.exit_code == 0
    assert done.stdout == (
        "4 releases added with 1 fact.\n"
        "3 releases recorded in a language that no installed extractor reads (fr 2, ru 1): "
        "install one, then `dipcal reextract --lang fr`.\n"
    )
    assert dipcal("status").stdout.splitlines()[1:] == [
        "fr\t2\t0\twaiting for an extractor", "en\t1\t1\tenglish", "ru\t1\t0\twaiting for an extractor",
    ]  # fmt: skip
    listed = [line.split("\t")[:4] for line in dipcal("status", "--waiting").stdout.splitlines()]
    assert listed == [[code, "2024-10-01", "KZ", str(at)] for at, code in ((1, "fr"), (2, "fr"), (3, "ru"))]
    assert json.loads(dipcal("status", "--waiting", "--json").stdout.splitlines()[2])["release"] == "3"
    assert dipcal("reextract").stdout.splitlines()[1] == "3 releases still without an extractor (fr 2, ru 1)."
    install()
    assert dipcal("status").stdout.splitlines()[1] == "fr\t2\t0\tfrench"
    done = dipcal("reextract", "--lang", "fr")
    assert done.stdout == "2 releases read again: 2 new facts, 0 corrections, 0 retractions.\n"
    assert dipcal("timeline", "--counterpart", "BH").stdout.count("Kazakhstan – Bahrain") == 1  # one occurrence
    assert "ru 1" in dipcal("reextract").stdout
    status = json.loads(dipcal("status", "--json").stdout)
    assert (status["releases"], status["languages"][0]) == (
        4, {"code": "fr", "releases": 2, "with_facts": 2, "extractor": "french"},
    )  # fmt: skip


def test_new_releases_are_read_by_whom_they_need(dipcal, install):
    """With the extractor installed, a release in its language is read at once, and the others as before."""
    install()
    assert dipcal("ingest", "-", stdin=lines(ENGLISH, FRENCH)).stdout == "2 releases added with 2 facts.\n"


def test_mail_is_piped_in(dipcal):
    """A message on standard input is a release."""
    mail = f"From: press@mfa.gov.kz\nMessage-ID: <1@mfa>\nDate: Tue, 1 Oct 2024 10:00:00 +0500\n\n{ENGLISH}\n"
    assert dipcal("ingest", "-", stdin=mail).stdout == "1 release added with 1 fact.\n"
    assert "1@mfa" in dipcal("log", "--kind", "release_received").stdout


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--jobs", "2", "--scheduler", "tcp://127.0.0.1:1"), "give one of them"),
        (("--jobs", "0"), "0 is not in the range"),
        (("--jobs", "99999999999999999999"), "is not in the range"),
        (("--extractor", "none"), "no extractor 'none' is installed"),
    ],
)
def test_wrong_options(dipcal, options, said):
    """What cannot be done together, or is not there, is said."""
    done = dipcal("ingest", "-", *options, stdin="")
    assert done.exit_code in (1, 2)
    assert said in done.stderr


def test_progress_in_a_pipe(monkeypatch, capsys):
    """Long work tells now and then how far it is; short work tells nothing."""
    ticks = iter([0.0, 5.0, 20.0, 25.0])
    monkeypatch.setattr(output.time, "monotonic", lambda: next(ticks))
    with output.progress("Reading releases", 100, "release") as advance:
        for _ in range(3):
            advance(10)
    assert capsys.readouterr().err == "Reading releases: 20 of 100, 1 release a second\n"


def test_progress_in_a_terminal(monkeypatch):
    """A terminal shows a bar with the number that is done and the number there is to do."""
    with tempfile.TemporaryFile() as file:
        terminal = io.TextIOWrapper(file, write_through=True)
        monkeypatch.setattr(terminal, "isatty", lambda: True, raising=False)
        monkeypatch.setattr(sys, "stderr", terminal)
        monkeypatch.setenv("TERM", "xterm")
        monkeypatch.setenv("COLUMNS", "100")
        with output.progress("Reading releases", 1200, "release") as advance:
            advance(600)
        file.seek(0)
        shown = file.read().decode()
        monkeypatch.undo()
        terminal.detach()
    assert "Reading releases" in shown
    assert "of 1,200" in shown
