"""One server and two clients for all tests of every operation."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from support.callers import Caller
from support.documented import Documented
from support.flavours import FLAVOURS
from support.recorded_server import RecordedServer


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the tests of one operation in one process: they share its examples, which take longer than they do."""
    for item in items:
        operation = getattr(item, "callspec", None) and item.callspec.params.get("operation")
        if isinstance(operation, Documented):
            item.add_marker(pytest.mark.xdist_group(operation.name))


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
