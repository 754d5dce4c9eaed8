"""Messages of press lists."""

import random
from email.message import EmailMessage

import pytest

from calendar_core.errors import ReleaseError
from calendar_core.events import Release
from tests.releases.making import SENTENCE, read_file, the_error, the_release
from tests.releases.test_page import PAGE


def a_mail(text: str = SENTENCE, **headers: str) -> EmailMessage:
    """Return a message of a press office; headers are given with underscores."""
    mail = EmailMessage()
    mail.set_content(text)
    given = {
        "From": "Press Office <press@mfa.gov.kz>", "Subject": "Talks in Astana", "Message-ID": "<7@mfa.gov.kz>",
        "Date": "Tue, 01 Oct 2024 23:30:00 +0500",
    } | {name.replace("_", "-"): value for name, value in headers.items()}  # fmt: skip
    for name, value in given.items():
        mail[name] = value
    return mail


def test_a_message_is_a_release(tmp_path):
    """Subject, sender, day where it was sent, and Message-ID become title, source, day and id."""
    release = the_release(read_file(tmp_path / "m.eml", bytes(a_mail())))
    assert (release.id, release.title, release.published) == ("7@mfa.gov.kz", "Talks in Astana", "2024-10-01")
    assert (release.home, release.source, release.text.strip()) == ("KZ", "Press Office", SENTENCE)


def test_a_list_is_the_source(tmp_path):
    """The name of the list goes before that of the sender, and its archive is the address."""
    mail = a_mail(
        List_Id='"Press releases" <press.mfa.gov.kz>',
        Archived_At="<https://mfa.gov.kz/press/7>",
        Content_Language="kk",
    )
    release = the_release(read_file(tmp_path / "m.eml", bytes(mail)))
    assert (release.source, release.url, release.lang) == ("Press releases", "https://mfa.gov.kz/press/7", "kk")


def test_a_page_is_read_where_there_is_no_text(tmp_path):
    """Text is preferred; a message that is a page only is read as a saved page is; attachments are left alone."""
    both = a_mail()
    both.add_alternative(PAGE, subtype="html")
    both.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="release.pdf")
    assert the_release(read_file(tmp_path / "a.eml", bytes(both))).text.strip() == SENTENCE
    page = a_mail()
    page.set_content(PAGE, subtype="html")
    assert "Minister" in the_release(read_file(tmp_path / "b.eml", bytes(page))).text


@pytest.mark.parametrize(
    ("charset", "claimed"),
    [
        ("windows-1251", "windows-1251"),
        ("utf-8", "klingon"),
        ("utf-8", "us-ascii"),
        ("utf-8", "undefined"),
        ("utf-8", "hex"),
    ],
)
def test_wrong_charsets(tmp_path, charset, claimed):
    """A charset that is wrong or unknown does not stand between the reader and the words."""
    words = "Министр иностранных дел принял посла Бахрейна."
    head = f"From: press@mfa.gov.kz\nDate: Tue, 01 Oct 2024 10:00:00 +0500\nContent-Type: text/plain; charset={claimed}"
    data = f"{head}\nContent-Transfer-Encoding: 8bit\n\n".encode() + words.encode(charset)
    assert the_release(read_file(tmp_path / "m.eml", data)).text == words


def test_a_message_without_words(tmp_path):
    """A message that is nothing but an attachment is an error that says so."""
    mail = a_mail()
    mail.set_content(b"%PDF", maintype="application", subtype="pdf", filename="release.pdf")
    assert "attachment" in the_error(read_file(tmp_path / "m.eml", bytes(mail)))


def test_a_message_is_known_without_its_suffix(tmp_path):
    """A message that is piped in, or has lost its name, is seen from its headers; a text with a colon is a text."""
    data = b"Received: from a\n by b; Tue, 1 Oct 2024 10:00:00 +0500\n" + bytes(a_mail())
    assert the_release(read_file(tmp_path / "message", data)).id == "7@mfa.gov.kz"
    text = f"Astana: talks\nDate: 1 October 2024 | Kazakh MFA\n\n{SENTENCE}"
    assert the_release(read_file(tmp_path / "text", text)).text.startswith("Astana: talks")


def test_hostile_messages(tmp_path):
    """Broken, nested and mangled messages are errors or releases, never a crash."""
    chance = random.Random(7)
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000))
    whole = b"Subject: =?utf-8?b?4pyT?= talks\nTo: a: b; c <d@e>, =?x?q?=ff?=\n" + bytes(a_mail())
    mangled = []
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(8):
            data[chance.randrange(len(data))] = chance.randrange(256)
        mangled.append(bytes(data))
    bombs = [b"Date: " + b"(" * 5000, b"From: " + b"<" * 5000, b"Subject: " + b"=?utf-8?q?" * 2000]
    for number, data in enumerate([nested, *mangled, *(bomb + b"\n" + whole for bomb in bombs)]):
        (found,) = read_file(tmp_path / f"{number}.eml", data)
        assert isinstance(found, Release | ReleaseError)


HEAD = b"From: press@mfa.gov.kz\nDate: Tue, 01 Oct 2024 10:00:00 +0500\n"


@pytest.mark.parametrize(
    "data",
    [
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\nContent-Type: text/x\n\nx\n" * 100_000,
        HEAD + b"Content-Type: text/plain; " + b"a*0=b;" * 500_000 + b"\n\nWords.\n",
        HEAD + b"Content-Type: text/plain;" + b"\n a*0=b;" * 300_000 + b"\n\nWords.\n",
        HEAD + b"Content-Type: message/rfc822\n\n" * 100_000,
    ],
)
def test_messages_made_to_keep_the_reader_busy(tmp_path, data):
    """They are refused at sight: parsing one of them would take minutes."""
    assert "save its words as text" in the_error(read_file(tmp_path / "m.eml", data))


def test_endless_headers_are_cut(tmp_path):
    """A title of a million encoded words does not keep the reader from the words."""
    data = HEAD + b"Subject: " + b"=?utf-8?q?a?= " * 500_000 + b"\n\n" + SENTENCE.encode()
    release = the_release(read_file(tmp_path / "m.eml", data))
    assert (release.text, len(release.title) < 1000) == (SENTENCE, True)
