"""Sending a kept body: whole, as 304, or its headers alone."""

from collections.abc import Mapping
from typing import Any

from starlette.types import Scope, Send

from exporters.web.kept import Headers, Kept, Variant
from exporters.web.negotiation import coding_for, has_tag, unchanged_since

OK = 200
NOT_MODIFIED = 304


async def answer(kept: Kept, scope: Scope, send: Send) -> None:
    """Send a kept body in the coding that the client accepts, or tell it that it has it already."""
    asked = _conditions(scope)
    variant = kept.variants[coding_for(asked.get(b"accept-encoding", ""))]
    if _is_known(kept, variant, asked):
        await _send(send, NOT_MODIFIED, variant.unchanged, b"")
    else:
        await _send(send, OK, variant.headers, b"" if scope["method"] == "HEAD" else variant.body)


def _conditions(scope: Scope) -> Mapping[bytes, str]:
    wanted = (b"if-none-match", b"if-modified-since", b"accept-encoding")
    return {name: value.decode("latin-1") for name, value in scope["headers"] if name in wanted}


def _is_known(kept: Kept, variant: Variant, asked: Mapping[bytes, str]) -> bool:
    if b"if-none-match" in asked:  # then the date does not count (RFC 9110, 13.1.3)
        return has_tag(asked[b"if-none-match"], variant.tag)
    return b"if-modified-since" in asked and unchanged_since(asked[b"if-modified-since"], kept.modified)


async def _send(send: Send, status: int, headers: Headers, body: bytes) -> None:
    start: dict[str, Any] = {"type": "http.response.start", "status": status, "headers": headers}
    await send(start)
    await send({"type": "http.response.body", "body": body})
