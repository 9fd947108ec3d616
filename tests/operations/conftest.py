"""One server and two clients for all tests of every operation, and the table at its end."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib.metadata import version

import pytest

from support.callers import Caller
from support.documented import OPERATIONS
from support.flavours import FLAVOURS
from support.recorded_server import RecordedServer
from support.tally import Tally

TALLY = Tally()


@pytest.fixture(scope="session")
def tally() -> Tally:
    return TALLY


@pytest.fixture(scope="session")
def recorded_server() -> Iterator[RecordedServer]:
    with RecordedServer() as server:
        yield server


@pytest.fixture(scope="session", params=FLAVOURS)
def shared_caller(
    request: pytest.FixtureRequest, recorded_server: RecordedServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Caller]:
    with pytest.MonkeyPatch.context() as patch:
        # Nothing of this machine's own settings takes part.
        for name in [name for name in os.environ if name.startswith("TIMBAL_")]:
            patch.delenv(name)
        patch.setenv("TIMBAL_CONFIG_DIR", str(tmp_path_factory.mktemp("no-profiles")))
        caller = Caller(request.param, recorded_server.url)
    yield caller
    caller.close()


@pytest.fixture
def server(recorded_server: RecordedServer) -> Iterator[RecordedServer]:
    """The server, without anything left over from a test that failed."""
    yield recorded_server
    recorded_server.forget()


@pytest.fixture
def caller(shared_caller: Caller, server: RecordedServer) -> Caller:
    return shared_caller


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    lines = list(TALLY.lines(len(OPERATIONS)))
    if lines:
        terminalreporter.section("conformance with the document")
        judges = (f"{each} {version(each)}" for each in ("schemathesis", "openapi-core"))
        terminalreporter.write_line("values by {}, requests judged by {}".format(*judges))
        for line in lines:
            terminalreporter.write_line(line)
