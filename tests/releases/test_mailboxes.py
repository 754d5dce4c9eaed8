"""Maildirs and mbox files."""

import mailbox

from calendar_core.releases import read, records
from calendar_core.releases.counting import expected
from tests.releases.making import SENTENCE, TODAY, read_file
from tests.releases.test_mail import a_mail


def test_maildir(tmp_path):
    """A maildir gives its messages, new and seen, and one without words is named; files around it are left alone."""
    box = mailbox.Maildir(tmp_path / "box")
    for number in range(3):
        box.add(a_mail(Message_ID=f"<{number}@x>"))
    box.add(a_mail(""))
    seen = mailbox.MaildirMessage(a_mail(Message_ID="<seen@x>"))
    seen.set_subdir("cur")
    box.add(seen)
    *found, bad = sorted(read([tmp_path / "box"], today=TODAY), key=lambda one: getattr(one, "id", "~"))
    assert [release.id for release in found] == ["0@x", "1@x", "2@x", "seen@x"]
    assert "message" in str(bad)
    assert expected([tmp_path / "box"]) == 5


def test_an_empty_maildir(tmp_path):
    """It is named, and says that there is nothing."""
    mailbox.Maildir(tmp_path / "box")
    (error,) = read([tmp_path / "box"], today=TODAY)
    assert "no message in this maildir" in str(error)


def test_mbox(tmp_path):
    """A mbox gives its messages in order; lines that begin with From are part of them."""
    box = mailbox.mbox(tmp_path / "list.mbox")
    for number in range(3):
        box.add(a_mail(f"{SENTENCE}\n\nFrom Astana he went on to Almaty.\n", Message_ID=f"<{number}@x>"))
    box.close()
    found = list(read([tmp_path / "list.mbox"], today=TODAY))
    assert [release.id for release in found] == ["0@x", "1@x", "2@x"]
    assert all("\nFrom Astana he went on" in release.text for release in found)
    (tmp_path / "list").write_bytes((tmp_path / "list.mbox").read_bytes())
    assert list(read([tmp_path / "list"], today=TODAY)) == found


def test_one_message_in_several_boxes(tmp_path):
    """A message reads alike in a maildir, in a mbox and by itself, so that it is no new version of itself."""
    message = a_mail(f"{SENTENCE}\n\nFrom Astana he went on to Almaty.\n")
    box, list_ = mailbox.Maildir(tmp_path / "box"), mailbox.mbox(tmp_path / "list.mbox")
    for each in (box, list_):
        each.add(message)
        each.add(message)
        each.close()
    (tmp_path / "a.eml").write_bytes(bytes(message))
    every = list(read([tmp_path / name for name in ("box", "list.mbox", "a.eml")], today=TODAY))
    assert len(every) == 5
    assert len(set(every)) == 1


def test_no_mbox(tmp_path):
    """A file of another form under that name has no message."""
    assert "no release" in str(read_file(tmp_path / "a.mbox", "Words.\n")[0])


def test_a_message_without_end(tmp_path, monkeypatch):
    """A message that is too large is named, and the next one is read."""
    monkeypatch.setattr("calendar_core.releases.mailboxes.LARGEST", 2000)
    assert records.LARGEST > 2000
    start = b"From a@b Tue Oct  1 10:00:00 2024\n"
    data = start + bytes(a_mail("x" * 70 + "\n" + ("y" * 70 + "\n") * 60)) + b"\n" + start + bytes(a_mail())
    bad, good = read_file(tmp_path / "a.mbox", data)
    assert "message 1: the message has more than" in str(bad)
    assert good.id == "7@mfa.gov.kz"
