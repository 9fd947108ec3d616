"""Real deployments, and workforces that talk to them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from support.cutting_proxy import CuttingProxy
from support.deployments import Deployment, Deployments

HERE = Path(__file__).parent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from support.agents import Agents


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep these tests in one process, because each process would start deployments of its own."""
    for item in items:
        if item.path.parent == HERE:
            item.add_marker(pytest.mark.xdist_group("deployment"))


@pytest.fixture(scope="session")
def deployment() -> Iterator[Deployments]:
    """`deployment("assistant")` is the server of that runnable; it starts once for the whole session."""
    deployments = Deployments()
    yield deployments
    deployments.stop()


@pytest.fixture
def agent(
    agents: Agents, deployment: Deployments, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str | Deployment | CuttingProxy], Any]:
    """`agent("assistant")` is a workforce that talks to that deployment directly, or through a proxy."""

    def make(target: str | Deployment | CuttingProxy) -> Any:
        url = (deployment(target) if isinstance(target, str) else target).url
        monkeypatch.setenv("TIMBAL_START_WORKFORCE", f"bot:{url.rpartition(':')[2]}")
        return agents("http://127.0.0.1:1", patient=True)

    return make
