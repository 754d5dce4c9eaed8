"""Tests of docs/deploy: the configurations that stand there, in the programs that they are for."""

import gzip
import os
import re
import shutil
import subprocess
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from socket import AF_UNIX, socket
from tempfile import TemporaryDirectory

import pytest

from calendar_core.calendar import Calendar
from exporters.publishing.documents import Document
from exporters.web.security import POLICY
from tests.exporters.clients.installed import command, tool
from tests.exporters.publishing import published, site_files
from tests.exporters.test_web_serve import a_server
from tests.exporters.web_store import fill, store_of

DEPLOY = Path(__file__).parents[2] / "docs" / "deploy"
BASE = "https://calendar.example.org"
UNITS = sorted(path.name for path in DEPLOY.glob("dipcal-*.*"))
NGINX = """
user root;
pid {home}/nginx.pid;
error_log {home}/error.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {home}/body;
    proxy_temp_path {home}/proxy;
    fastcgi_temp_path {home}/fastcgi;
    uwsgi_temp_path {home}/uwsgi;
    scgi_temp_path {home}/scgi;
    include {home}/calendar.conf;
}}
"""
CADDY = "{{\n\tadmin unix/{home}/admin.sock\n\tauto_https off\n\tpersist_config off\n}}\n"


class Client:
    """Asks a server that listens at a socket of this machine's files."""

    def __init__(self, path):
        self.path = path

    @contextmanager
    def connected(self):
        """Connect; closed at the end of the context."""
        connection = HTTPConnection("calendar.example.org")
        connection.sock = socket(AF_UNIX)
        connection.sock.settimeout(20)
        connection.sock.connect(self.path)
        try:
            yield connection
        finally:
            connection.close()

    def get(self, target, **headers):
        """Return status, headers and body."""
        with self.connected() as connection:
            names = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request("GET", target, headers=names)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()


@pytest.fixture
def home():
    """Return a folder with a short name, as sockets need it."""
    with TemporaryDirectory(prefix="dipcal-") as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """Return the folder of a published site with packed copies."""
    folder = tmp_path_factory.mktemp("deployed")
    fill(store_of(folder))
    with Calendar.open(store_of(folder)) as calendar:
        published(calendar, folder / "site", BASE, packed=True)
    return folder / "site"


def configured(name, **changed):
    """Return a configuration of the docs with what is different here put in its place."""
    text = (DEPLOY / name).read_text()
    for old, new in changed.values():
        assert old in text
        text = text.replace(old, new)
    return text


def begin(home, run, **environment):
    """Run a command that leaves a server behind, which would hold a pipe open: what they say goes to a file."""
    said = home / "said"
    with said.open("w") as file:
        done = subprocess.run(
            run,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
            env={**os.environ, **environment},
            timeout=60,
            check=False,
        )
    assert done.returncode == 0, said.read_text()


@contextmanager
def nginx(home, text):
    """Run nginx with a configuration; when its command returns, it listens."""
    (home / "calendar.conf").write_text(text)
    (home / "nginx.conf").write_text(NGINX.format(home=home))
    run = [command("nginx"), "-p", str(home), "-c", str(home / "nginx.conf"), "-e", str(home / "error.log")]
    begin(home, run)
    try:
        yield Client(f"{home}/http.sock")
    finally:
        begin(home, [*run, "-s", "stop"])


@contextmanager
def caddy(home, text):
    """Run Caddy with a configuration; when its command returns, it listens."""
    program = shutil.which("caddy") or tool("caddy")
    (home / "Caddyfile").write_text(CADDY.format(home=home) + text)
    folders = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"), str(home))
    begin(home, [program, "start", "--config", str(home / "Caddyfile")], **folders)
    try:
        yield Client(f"{home}/http.sock")
    finally:
        begin(home, [program, "stop", "--address", f"unix/{home}/admin.sock"], **folders)


@pytest.fixture(params=["nginx", "caddy"])
def server(request, home, site):
    """Return a client of each server that serves the published site by its configuration of the docs."""
    at = f"unix:{home}/http.sock" if request.param == "nginx" else f"http:// {{\n\tbind unix/{home}/http.sock"
    if request.param == "nginx":
        changes = {"listen": ("listen 80;", f"listen {at};"), "root": ("root /srv/calendar;", f"root {site};")}
        with nginx(home, configured("nginx-static.conf", **changes)) as client:
            yield client
        return
    changes = {"listen": ("\ncalendar.example.org {", f"\n{at}"), "root": ("root * /srv/calendar", f"root * {site}")}
    with caddy(home, configured("Caddyfile", **changes)) as client:
        yield client


def test_a_published_site_is_served_as_it_should_be(server, site):
    """Every file has its media type, its caching, its policy, and may be read elsewhere if it is a feed or data."""
    for path, content in site_files(site).items():
        if path.endswith(".gz") or path == ".nojekyll":
            continue
        status, headers, body = server.get(f"/{path}")
        assert (status, body) == (200, content), path
        document = Document(path, content)
        assert headers["content-type"] == document.media_type, path
        assert headers["cache-control"] == document.caching, path
        is_read_elsewhere = path.endswith((".ics", ".atom", ".json"))
        assert headers["access-control-allow-origin"] == ("*" if is_read_elsewhere else None), path
        assert headers["content-security-policy"] == POLICY
        assert headers["x-content-type-options"] == "nosniff"


def test_packed_copies_are_sent_as_they_are(server, site):
    """Who accepts gzip gets the packed copy, and a 304 with its tag; who does not, the plain file."""
    status, headers, body = server.get("/feeds/all.ics", accept_encoding="gzip")
    assert (status, headers["content-encoding"]) == (200, "gzip")
    assert body == (site / "feeds" / "all.ics.gz").read_bytes()
    assert gzip.decompress(body) == (site / "feeds" / "all.ics").read_bytes()
    assert headers["content-type"] == "text/calendar; charset=utf-8"
    assert "accept-encoding" in headers["vary"].lower()
    assert server.get("/feeds/all.ics", accept_encoding="gzip", if_none_match=headers["etag"])[0] == 304
    assert server.get("/feeds/all.ics", if_modified_since=headers["last-modified"])[0] == 304


def test_addresses_are_those_of_the_server(server, site):
    """Pages answer without their ending too, as on `dipcal serve`; the first page stands at the root."""
    for address, path in (
        ("/", "index.html"),
        ("/counterpart/BH", "counterpart/BH.html"),
        ("/counterparts", "counterparts.html"),
        ("/feeds/", "feeds/index.html"),
    ):
        status, _, body = server.get(address)
        assert (status, body) == (200, (site / path).read_bytes()), address


def test_what_is_missing_has_a_page_and_notes_are_hidden(server, site):
    """Nothing of the ledger is served, and what is not there is told by the page of the site."""
    for address in ("/nothing", "/.dipcal/state.json", "/.dipcal/", "/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd"):
        status, _, body = server.get(address)
        assert status in (400, 404), address
        assert b"position" not in body
    assert server.get("/nothing")[2] == (site / "404.html").read_bytes()


def test_the_server_behind_nginx(home, tmp_path):
    """Pages, feeds and data pass; searches are bounded for each client; the live log comes as it is recorded."""
    store = store_of(tmp_path)
    fill(store)
    with a_server("--public-url", BASE, store=store) as (_, printed):
        port = re.search(r"Listening  http://127\.0\.0\.1:(\d+)", printed)[1]
        changes = {
            "listen": ("listen 80;", f"listen unix:{home}/http.sock;"),
            "server": ("server 127.0.0.1:8000;", f"server 127.0.0.1:{port};"),
        }
        with nginx(home, configured("nginx-proxy.conf", **changes)) as client:
            status, headers, body = client.get("/feeds/counterpart/BH.ics", accept_encoding="gzip")
            assert (status, headers["content-encoding"]) == (200, "gzip")
            assert gzip.decompress(body).startswith(b"BEGIN:VCALENDAR")
            assert (
                client.get("/feeds/counterpart/BH.ics", if_none_match=headers["etag"], accept_encoding="gzip")[0] == 304
            )
            assert f'value="{BASE}/feeds/counterpart/BH.ics"' in client.get("/counterpart/BH")[2].decode()
            assert client.get("/search?text=visa")[0] == 200
            assert any(client.get("/search?text=visa")[0] == 429 for _ in range(400))
            assert client.get("/metrics")[0] == 403
            assert live_event(client) == b"event: release_received"


def live_event(client):
    """Return the first event of the live log, read while the stream is open."""
    with client.connected() as connection:
        connection.request("GET", "/api/log?after=0", headers={"accept": "text/event-stream"})
        answer = connection.getresponse()
        return next(line.strip() for line in answer if line.startswith(b"event:"))


@pytest.mark.parametrize("unit", UNITS)
def test_units_are_understood(home, unit):
    """Systemd finds nothing wrong with the units, and the commands that they run exist."""
    text = (DEPLOY / unit).read_text()
    for other in UNITS:
        (home / other).write_text(re.sub(r"/opt/dipcal/bin/dipcal\b", "/bin/true", (DEPLOY / other).read_text()))
    checked = subprocess.run(
        [command("systemd-analyze"), "verify", str(home / unit)], capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stderr) == (0, "")
    if unit.endswith(".service"):
        (used,) = re.findall(r"^ExecStart=/opt/dipcal/bin/dipcal (\w+)", text, re.MULTILINE)
        assert used in ("serve", "watch", "publish")
