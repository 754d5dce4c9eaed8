"""Errors as answers that say what was wrong and what to do: a page for browsers, plain text for everybody else."""

import datetime as dt
import logging
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from calendar_core.errors import InvalidDateError, StoreError
from exporters.web.bodies import RefusedError
from exporters.web.busy import BusyError
from exporters.web.look import Look
from exporters.web.rendering import render
from exporters.web.selection import BadRequestError, NotFoundError

logger = logging.getLogger(__name__)

RETRY_AFTER = "30"


def error_handlers() -> Mapping[Any, Callable[[Request, Exception], Response]]:
    """Return what Starlette does with each kind of exception."""
    return {
        NotFoundError: lambda request, error: error_answer(request, HTTPStatus.NOT_FOUND, str(error)),
        BadRequestError: lambda request, error: error_answer(request, HTTPStatus.BAD_REQUEST, str(error)),
        InvalidDateError: lambda request, error: error_answer(request, HTTPStatus.BAD_REQUEST, str(error)),
        RefusedError: _refused,
        BusyError: lambda request, error: _later(request, str(error)),
        StoreError: _store_error,
        HTTPException: _http_error,
        Exception: _unforeseen,
    }


def error_answer(
    request: Request, status: HTTPStatus, message: str, headers: Mapping[str, str] | None = None
) -> Response:
    """Return problem details (RFC 9457) to the API, a page to those who ask for HTML, else plain text."""
    if request.url.path.startswith("/api/"):
        problem = {"type": "about:blank", "title": status.phrase, "status": status.value, "detail": message}
        own = {**(headers or {}), "access-control-allow-origin": "*"}
        return JSONResponse(problem, status, own, media_type="application/problem+json")
    if "text/html" in request.headers.get("accept", ""):
        page = render("error.html", Look(today=dt.date.min), status=status, message=message)
        return HTMLResponse(page, status, dict(headers or {}))
    return PlainTextResponse(f"{message}\n", status, dict(headers or {}))


def _http_error(request: Request, error: Exception) -> Response:
    status = HTTPStatus(getattr(error, "status_code", HTTPStatus.INTERNAL_SERVER_ERROR))
    message = getattr(error, "detail", status.description)
    if status == HTTPStatus.NOT_FOUND:
        message = f"nothing stands at {request.url.path[:80]}: / shows what there is"
    return error_answer(request, status, message, getattr(error, "headers", None))


def _refused(request: Request, error: Exception) -> Response:
    status = getattr(error, "status", HTTPStatus.BAD_REQUEST)
    return error_answer(request, status, str(error), getattr(error, "headers", None))


def _store_error(request: Request, error: Exception) -> Response:
    logger.error("%s", error)
    return _later(request, "the store cannot be read just now: try again in half a minute")


def _later(request: Request, message: str) -> Response:
    return error_answer(request, HTTPStatus.SERVICE_UNAVAILABLE, message, {"retry-after": RETRY_AFTER})


def _unforeseen(request: Request, _: Exception) -> Response:
    return error_answer(request, HTTPStatus.INTERNAL_SERVER_ERROR, "an error of the server; its log tells more")
