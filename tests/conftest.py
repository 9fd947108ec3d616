"""Fixtures that every test may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.agents import Agents


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    """No settings of this machine, which would send a workforce elsewhere."""
    monkeypatch.setenv("TIMBAL_CONFIG_DIR", str(tmp_path))
    monkeypatch.delenv("TIMBAL_START_WORKFORCE", raising=False)


@pytest.fixture(params=["sync", "async"])
def agents(request: pytest.FixtureRequest, no_settings: None) -> Iterator[Agents]:
    """`agents(url)` is a workforce of either client that talks to this server."""
    from support.agents import Agents  # here, because most tests need nothing of the client

    with Agents(request.param) as made:
        yield made
