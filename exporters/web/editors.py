"""Who may edit: people who know a token, or whom a trusted proxy names in a header."""

import hashlib
import re
import secrets
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit

from attrs import field, frozen
from itsdangerous import BadSignature, URLSafeTimedSerializer
from starlette.requests import Request
from starlette.responses import Response

from calendar_core.errors import DiplomaticCalendarError
from exporters.web.settings import Settings
from exporters.web.tokens import checked, same

SESSION = "dipcal-editor"
FORM = "dipcal-form"
"""Cookies: who signed in, and what a form has to repeat to show that this site made it."""

LONGEST_SESSION = 12 * 3600
LONGEST_NAME = 100
_HEADER = re.compile(r"[A-Za-z0-9-]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")

Network = IPv4Network | IPv6Network


class EditorsError(DiplomaticCalendarError):
    """What was set for editors makes no sense."""


@frozen
class Editors:
    """Tells who asks.

    Attributes:
        token: who knows it may edit; None: nobody by a token.
        header: in which a proxy names the editor; empty: none does.
        proxies: from where that header is believed.
        base: where the world sees the server; empty where only the request tells.
    """

    token: bytes | None = field(repr=False)
    header: str
    proxies: tuple[Network, ...]
    base: str

    @staticmethod
    def of(settings: Settings) -> "Editors | None":
        """Return the editors that the settings allow; None when nobody may edit.

        Raises:
            TokenError: the token is no secret.
            EditorsError: the header or the addresses of proxies are none.
        """
        if not (settings.edit_token or settings.edit_header):
            return None
        if settings.edit_header and not _HEADER.fullmatch(settings.edit_header):
            raise EditorsError(f"{settings.edit_header!r} is no name of a header: write one like Remote-User")
        token = checked(settings.edit_token, "the edit token") if settings.edit_token else None
        return Editors(token, settings.edit_header, _networks(settings.edit_proxies), settings.base)

    def named(self, request: Request) -> str:
        """Return who asks; empty when nobody is known."""
        if self.header and self._is_proxy(request) and (name := _header(request, self.header)):
            return name
        if self.token is None:
            return ""
        try:
            return str(
                self._sessions.loads(request.cookies.get(_cookie(SESSION, self._secure(request)), ""), LONGEST_SESSION)
            )
        except BadSignature:
            return ""

    def knows(self, token: str) -> bool:
        """Return whether somebody gave the token."""
        return self.token is not None and same(token, self.token)

    def sign_in(self, request: Request, answer: Response, name: str) -> None:
        """Let an answer remember who signed in; the browser sends it back to this site alone, and shows no script."""
        self._set(request, answer, SESSION, self._sessions.dumps(name))

    def sign_out(self, request: Request, answer: Response) -> None:
        """Let an answer forget who signed in."""
        secure = self._secure(request)
        answer.delete_cookie(_cookie(SESSION, secure), secure=secure, httponly=True, samesite="strict")

    def form_key(self, request: Request) -> str:
        """Return what the forms of this browser have to repeat; a new one where it has none yet."""
        return request.cookies.get(_cookie(FORM, self._secure(request))) or secrets.token_urlsafe(24)

    def keep_form_key(self, request: Request, answer: Response, key: str) -> None:
        """Let an answer remember what forms have to repeat."""
        self._set(request, answer, FORM, key)

    def is_own_form(self, request: Request, key: str) -> bool:
        """Return whether a form was sent from a page of this server, and not from one that only targets it.

        The browser says where it comes from (`Origin`, `Sec-Fetch-Site`), and the form repeats a cookie that no other
        site can read.
        """
        kept = request.cookies.get(_cookie(FORM, self._secure(request)), "")
        if request.headers.get("sec-fetch-site", "same-origin") != "same-origin":
            return False
        origin = urlsplit(request.headers.get("origin", "")).netloc
        own = urlsplit(self.base).netloc or request.headers.get("host", "")
        return bool(kept) and origin == own and same(key, kept.encode())

    @property
    def _sessions(self) -> URLSafeTimedSerializer:
        return URLSafeTimedSerializer(
            self.token or b"", salt="dipcal editor", signer_kwargs={"digest_method": hashlib.sha256}
        )

    def _set(self, request: Request, answer: Response, name: str, value: str) -> None:
        secure = self._secure(request)
        answer.set_cookie(
            _cookie(name, secure), value, max_age=LONGEST_SESSION, secure=secure, httponly=True, samesite="strict"
        )

    def _secure(self, request: Request) -> bool:
        return (self.base or str(request.url)).startswith("https:")

    def _is_proxy(self, request: Request) -> bool:
        if request.client is None:
            return False
        try:
            address = ip_address(request.client.host)
        except ValueError:
            return False
        return any(address in network for network in self.proxies)


def name_of_editor(text: str) -> str:
    """Return a name as people may give it, in one line and not too long; empty when nothing is left of it."""
    return " ".join(_CONTROL.sub(" ", text).split())[:LONGEST_NAME]


def _cookie(name: str, secure: bool) -> str:
    """Return the name of a cookie; `__Host-` keeps it from being set by another host of the same domain."""
    return f"__Host-{name}" if secure else name


def _header(request: Request, name: str) -> str:
    raw = request.headers.get(name, "").encode("latin-1")
    return name_of_editor(raw.decode("utf-8", "replace"))


def _networks(text: str) -> tuple[Network, ...]:
    try:
        return tuple(ip_network(part.strip()) for part in text.split(",") if part.strip())
    except ValueError as error:
        raise EditorsError(f"the addresses of proxies cannot be read ({error}): write 127.0.0.1,10.0.0.0/8") from error
