"""Bodies of requests, read up to a limit."""

from http import HTTPStatus
from urllib.parse import parse_qsl

from starlette.requests import Request

LARGEST_FORM = 50_000
MOST_FIELDS = 60
_DIGITS = 18
"""As many of a length are read: more make it no smaller, and Python refuses numbers of thousands of digits."""


class RefusedError(Exception):
    """A request is not taken; the answer says why."""

    def __init__(self, status: HTTPStatus, message: str, headers: dict[str, str] | None = None) -> None:
        """Take what to answer."""
        super().__init__(message)
        self.status = status
        self.headers = headers


def check_type(request: Request, wanted: str, message: str) -> None:
    """See that a body is of a media type.

    Raises:
        RefusedError: it is of another one.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().casefold()
    if kind != wanted:
        raise RefusedError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, message)


async def body_of(request: Request, largest: int, advice: str) -> bytes:
    """Return the body, and stop reading where it is too large, whatever length it claims.

    Raises:
        RefusedError: it has more than `largest` bytes; the message ends with the advice.
    """
    too_large = RefusedError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"the body has more than {largest:,} bytes: {advice}")
    claimed = request.headers.get("content-length", "")
    if claimed.isdecimal() and int(claimed[:_DIGITS]) > largest:
        raise too_large
    body = bytearray()
    async for step in request.stream():
        body += step
        if len(body) > largest:
            raise too_large
    return bytes(body)


async def form_of(request: Request) -> dict[str, str]:
    """Return the fields of a form as a browser sends it; of a field that is given twice, the last.

    Raises:
        RefusedError: it is no form, or too large for one.
    """
    check_type(request, "application/x-www-form-urlencoded", "send the fields as a form")
    body = await body_of(request, LARGEST_FORM, "shorten what you wrote")
    try:
        fields = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError as error:
        raise RefusedError(HTTPStatus.BAD_REQUEST, "the form cannot be read: open the page again") from error
    return {name: value.replace("\r\n", "\n") for name, value in fields}
