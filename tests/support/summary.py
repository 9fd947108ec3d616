"""What a session has shown, at its end: what single tests found out, and the one table of the conformance run.

Both travel with the reports of the tests, so it makes no difference in how many processes these run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.metadata import version
from typing import Any

import pytest

from support.tally import Tally

Say = Callable[[str], None]


@pytest.fixture
def say(request: pytest.FixtureRequest) -> Say:
    """`say(line)` shows a line at the end of the session, also when the test passes."""
    return lambda line: request.node.user_properties.append(("said", line))


@pytest.fixture
def tally(request: pytest.FixtureRequest) -> Iterator[Tally]:
    """What this test adds to the table."""
    counted = Tally()
    yield counted
    request.node.user_properties.append(("tally", counted.state()))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    total = Tally()
    lines: list[str] = []
    for report in (each for reports in terminalreporter.stats.values() for each in reports):
        if getattr(report, "when", None) == "teardown":  # the last report of each test has all that it said
            for name, value in report.user_properties:
                if name == "said":
                    lines.append(value)
                elif name == "tally":
                    total.add_state(value)
    if lines:
        terminalreporter.section("what the tests found")
        for line in sorted(lines):
            terminalreporter.write_line(line)
    if total:
        from support.documented import OPERATIONS  # here, because most sessions need no document

        terminalreporter.section("conformance with the document")
        judges = (f"{each} {version(each)}" for each in ("schemathesis", "openapi-core"))
        terminalreporter.write_line("values by {}, requests judged by {}".format(*judges))
        for line in total.lines(len(OPERATIONS)):
            terminalreporter.write_line(line)
