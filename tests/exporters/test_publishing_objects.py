"""Tests of `exporters.publishing.objects`: sites in object stores, on a real server that speaks S3."""

from collections import Counter
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import urlopen

import boto3
import pytest
from moto.server import ThreadedMotoServer

from calendar_core.calendar import Calendar
from exporters.publishing import publish, target_of
from exporters.publishing.objects import open_store
from exporters.publishing.targets import TargetError
from exporters.publishing.writer import StrangerError
from tests.events import a_fact
from tests.exporters.publishing import BASE, TODAY, published, site_files
from tests.exporters.recording import Clock, report
from tests.exporters.web_store import fill, store_of

BUCKET = "calendar"
TARGET = f"s3://{BUCKET}/deep/site"


@pytest.fixture(scope="module")
def server():
    """Run a server on this machine; return its address."""
    running = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    running.start()
    host, port = running.get_host_and_port()
    yield f"http://{host}:{port}"
    running.stop()


@pytest.fixture
def bucket(server, monkeypatch):
    """Return a client of an empty bucket, which the environment names as store tools have it."""
    environment = {
        "AWS_ENDPOINT_URL": server,
        "AWS_ALLOW_HTTP": "true",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_REGION": "us-east-1",
    }
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    urlopen(f"{server}/moto-api/reset", data=b"").close()  # noqa: S310 (our own server)
    client = boto3.client("s3", endpoint_url=server)
    client.create_bucket(Bucket=BUCKET)
    yield client
    client.close()


@pytest.fixture
def calendar(tmp_path):
    """Return a calendar with a few entries."""
    store = store_of(tmp_path)
    fill(store)
    with Calendar.open(store, clock=Clock()) as opened:
        yield opened


def into(calendar, address=TARGET, **options):
    """Publish into an object store."""
    with target_of(address) as target:
        return publish(calendar, target, BASE, TODAY, **options)


def objects(client):
    """Return every object that visitors may fetch, by its path below the prefix, with when it was written."""
    found = client.get_paginator("list_objects_v2").paginate(Bucket=BUCKET)
    keys = {one["Key"]: one["LastModified"] for page in found for one in page.get("Contents", ())}
    return {key.removeprefix("deep/site/"): when for key, when in keys.items() if "/.dipcal/" not in key}


def body(client, path):
    """Return the content of an object."""
    return client.get_object(Bucket=BUCKET, Key=f"deep/site/{path}")["Body"].read()


def test_a_bucket_holds_what_a_folder_holds(bucket, calendar, tmp_path):
    """The objects below the prefix are the files of the same site in a folder, byte for byte."""
    into(calendar)
    published(calendar, tmp_path / "site")
    expected = site_files(tmp_path / "site")
    assert {path: body(bucket, path) for path in objects(bucket)} == expected


def test_objects_say_what_they_are(bucket, server, calendar):
    """Fetched over HTTP, feeds, pages and assets have the media types and caching that clients need."""
    into(calendar)
    told = Counter()
    for path in objects(bucket):
        address = bucket.generate_presigned_url("get_object", {"Bucket": BUCKET, "Key": f"deep/site/{path}"})
        assert urlsplit(address).netloc == urlsplit(server).netloc
        with urlopen(address) as answer:  # noqa: S310 (our own server)
            told[path.rpartition(".")[2], answer.headers["content-type"], answer.headers["cache-control"]] += 1
    assert ("ics", "text/calendar; charset=utf-8", "public, max-age=600") in told
    assert ("html", "text/html; charset=utf-8", "no-cache") in told
    assert ("css", "text/css; charset=utf-8", "public, max-age=31536000, immutable") in told
    assert ("atom", "application/atom+xml; charset=utf-8", "public, max-age=600") in told
    assert ("json", "application/feed+json", "public, max-age=600") in told
    assert len({(ending, type_) for ending, type_, _ in told if ending != "json"}) == len(
        {ending for ending, _, _ in told} - {"json"}
    )


class Counting:
    """A store that counts what is put and deleted."""

    def __init__(self, target):
        self._target, self.put, self.deleted = target, [], []
        self.read, self.present = target.read, target.present

    def write(self, documents):
        """Count and write."""
        self.put += [one.path for one in documents]
        self._target.write(documents)

    def keep(self, path, content):
        """Count and keep."""
        self.put.append(path)
        self._target.keep(path, content)

    def remove(self, paths):
        """Count and remove."""
        self.deleted += paths
        self._target.remove(paths)


def test_unchanged_objects_are_not_sent_again(bucket, calendar):
    """Without news nothing is sent, not even notes; after a release, only what it touches."""
    into(calendar)
    target = Counting(open_store(TARGET))
    publish(calendar, target, BASE, TODAY)
    assert target.put + target.deleted == []
    report(calendar, "r9", a_fact(release="r9", counterparts=("ES",)))
    done = publish(calendar, target, BASE, TODAY)
    assert not done.anew
    sent = [path for path in target.put if not path.startswith(".dipcal/")]
    assert sorted(sent) == sorted(done.written)
    assert "feeds/counterpart/ES.ics" in sent
    assert not [path for path in sent if "BH" in path]


def test_what_no_longer_belongs_is_deleted(bucket, calendar):
    """The page of a counterpart that proved wrong goes, and no object that somebody else put there."""
    bucket.put_object(Bucket=BUCKET, Key="deep/site/counterpart/notes.html", Body=b"mine")
    into(calendar)
    fact = calendar.timeline(counterpart="ES").first().sources[0].fact
    calendar.correct(fact, by="e", why="no", counterparts=["PT"])
    assert "counterpart/ES.html" in into(calendar).removed
    assert "counterpart/ES.html" not in objects(bucket)
    assert body(bucket, "counterpart/notes.html") == b"mine"


def test_strangers_objects_are_not_overwritten(bucket, calendar):
    """An object in the way stops the run, whether one is looked for or many."""
    into(calendar)
    bucket.put_object(Bucket=BUCKET, Key="deep/site/counterpart/PT.html", Body=b"mine")
    report(calendar, "r9", a_fact(release="r9", counterparts=("PT",)))
    with pytest.raises(StrangerError, match=r"counterpart/PT\.html in s3://calendar/deep/site was not written"):
        into(calendar)
    assert body(bucket, "counterpart/PT.html") == b"mine"
    bucket.put_object(Bucket=BUCKET, Key="other/index.html", Body=b"mine")
    with pytest.raises(StrangerError, match=r"index\.html in s3://calendar/other was not written"):
        into(calendar, f"s3://{BUCKET}/other")


def test_another_machine_goes_on(bucket, calendar):
    """What was published stands in the bucket itself: nothing is kept here that another run would need."""
    into(calendar)
    report(calendar, "r9", a_fact(release="r9", counterparts=("ES",)))
    with target_of(TARGET) as target:
        done = publish(calendar, target, BASE, TODAY, pieces=None)
    assert not done.anew


def test_damaged_objects_are_sent_again_when_asked(bucket, calendar):
    """Made anew, an object that is gone or not as it was written is sent again, and no other."""
    into(calendar)
    bucket.delete_object(Bucket=BUCKET, Key="deep/site/index.html")
    bucket.put_object(Bucket=BUCKET, Key="deep/site/method.html", Body=b"oops")
    assert sorted(into(calendar, anew=True).written) == ["index.html", "method.html"]


def test_a_store_that_refuses_is_told(bucket, calendar):
    """A bucket that does not exist, a scheme that nobody knows and a server that is gone are errors in one line."""
    with pytest.raises(TargetError, match=r"^s3://nowhere/x cannot be read or written: [^\n]+$"):
        into(calendar, "s3://nowhere/x")
    with pytest.raises(TargetError, match=r"gopher://x/y is no address of an object store"):
        into(calendar, "gopher://x/y")
    assert objects(bucket) == {}


def test_a_store_in_memory_takes_a_site(calendar):
    """Every store of the library is a target, though it cannot delete what is not there."""
    target = open_store("memory:///")
    publish(calendar, target, BASE, TODAY)
    assert target.read("index.html").startswith(b"<!doctype html>")
    target.remove(["index.html", "gone.html"])
    assert target.read("index.html") is None
    assert publish(calendar, target, BASE, TODAY, anew=True).written == ["index.html"]


def test_objects_below_a_prefix_only(bucket, calendar):
    """Nothing is written outside the prefix."""
    into(calendar)
    found = bucket.list_objects_v2(Bucket=BUCKET)["Contents"]
    assert all(one["Key"].startswith("deep/site/") for one in found)
    with pytest.raises(bucket.exceptions.NoSuchKey):
        bucket.get_object(Bucket=BUCKET, Key="index.html")
    with pytest.raises(HTTPError) as missing:
        urlopen(f"{bucket.meta.endpoint_url}/calendar/index.html")  # noqa: S310 (our own server)
    missing.value.close()
