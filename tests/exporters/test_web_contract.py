"""The API keeps what its own description says, whatever it is asked."""

import threading

import pytest
import schemathesis
import uvicorn
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from exporters.web import create_app
from exporters.web.command import listen
from exporters.web.openapi import description
from exporters.web.settings import Settings

BEYOND_SHAPE = [positive_data_acceptance, negative_data_rejection]
"""A description of shapes cannot tell which parties and days there are, nor that what is empty asks for nothing."""


@pytest.fixture(scope="module")
def described(store):
    """Return the description as a running server gives it."""
    app = create_app(settings=Settings(store=store, poll=0.02, searches=0))
    with listen("127.0.0.1", 0) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        yield schemathesis.openapi.from_url(f"http://127.0.0.1:{listener.getsockname()[1]}/api/openapi.json")
        server.should_exit = True
        thread.join()


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
@pytest.mark.parametrize("path", [path for path, methods in description()["paths"].items() if "get" in methods])
def test_contract(described, path, mode):
    """Whatever is asked, each answer is one that the description allows, and none is an error of the server."""

    @settings(max_examples=40, suppress_health_check=list(HealthCheck))
    @given(described[path]["GET"].as_strategy(generation_mode=mode))
    def ask(case):
        case.call_and_validate(excluded_checks=BEYOND_SHAPE, timeout=60)

    ask()
