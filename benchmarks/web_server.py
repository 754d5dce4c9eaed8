"""Starts a server for `bench_web`: `python -m benchmarks.web_server STORE`, or a number of bytes instead of a store.

It listens at any port and prints it. With a number of bytes, the bare framework answers with so many from memory.
"""

import sys

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from exporters.web import create_app
from exporters.web.command import listen
from exporters.web.settings import Settings


def bare(size: int) -> Starlette:
    """Return the floor: an application that knows two answers."""
    body = bytes(size)

    async def not_modified(_: Request) -> Response:
        return Response(status_code=304)

    async def packed(_: Request) -> Response:
        return Response(body, headers={"content-type": "text/calendar", "content-encoding": "gzip"})

    return Starlette(routes=[Route("/304", not_modified), Route("/packed", packed)])


def main() -> None:
    """Serve until the process is ended."""
    given = sys.argv[1]
    app = bare(int(given)) if given.isdecimal() else create_app(settings=Settings(store=given, searches=0))
    with listen("127.0.0.1", 0) as listener:
        print(listener.getsockname()[1], flush=True)  # noqa: T201 (the benchmark reads it)
        uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False, timeout_keep_alive=600)).run(
            sockets=[listener]
        )


if __name__ == "__main__":
    main()
