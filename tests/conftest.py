"""What holds for every test."""

import os

import pytest

SKIP_NOTHING = "DIPCAL_TESTS_SKIP_NOTHING"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Where nothing may be skipped, a skip is a failure that says what is missing."""
    report = yield
    if report.skipped and os.environ.get(SKIP_NOTHING) and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid}: skipped although {SKIP_NOTHING} is set: {call.excinfo.value}"
    return report
