"""Feeds and pages over HTTP.

`create_app` makes the application for a store; `exporters.web:app` is that of the store that DIPCAL_STORE names, for
any ASGI server: `uvicorn exporters.web:app --workers 4`.
"""

from typing import Any

from exporters.web.application import create_app

__all__ = ["app", "create_app"]


def __getattr__(name: str) -> Any:
    if name == "app":
        return create_app()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
