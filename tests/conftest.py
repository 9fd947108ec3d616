"""Fixtures that every test may use."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from support.search import load_profile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from support.agents import Agents

pytest_plugins = ["support.summary"]
load_profile()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An environment without any setting but the folder of the profile files, which is empty: the value."""
    for name in [name for name in os.environ if name.startswith("TIMBAL_") and not name.startswith("TIMBAL_TEST_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("TIMBAL_CONFIG_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture(params=["sync", "async"])
def agents(request: pytest.FixtureRequest, no_settings: Path) -> Iterator[Agents]:
    """`agents(url)` is a workforce of either client that talks to this server."""
    from support.agents import Agents  # here, because most tests need nothing of the client

    with Agents(request.param) as made:
        yield made
