"""Real deployments, and workforces of either client that talk to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from support.agents import FLAVOURS, Agents
from support.cutting_proxy import CuttingProxy
from support.deployments import Deployment, Deployments

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(scope="session")
def deployment() -> Iterator[Deployments]:
    """`deployment("assistant")` is the server of that runnable; it starts once for the whole session."""
    deployments = Deployments()
    yield deployments
    deployments.stop()


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setenv("TIMBAL_CONFIG_DIR", str(tmp_path))
    monkeypatch.delenv("TIMBAL_START_WORKFORCE", raising=False)


@pytest.fixture(params=FLAVOURS)
def agents(request: pytest.FixtureRequest) -> Iterator[Agents]:
    with Agents(request.param) as made:
        yield made


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
