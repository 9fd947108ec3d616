"""A local platform in its fresh state, and a plain HTTP client for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.local_http import connect, project_path
from timbal.local import LocalPlatform

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx


@pytest.fixture(scope="session")
def running_platform() -> Iterator[LocalPlatform]:
    with LocalPlatform() as platform:
        yield platform


@pytest.fixture
def local(running_platform: LocalPlatform) -> LocalPlatform:
    running_platform.reset()
    return running_platform


@pytest.fixture
def http(local: LocalPlatform) -> Iterator[httpx.Client]:
    with connect(local) as client:
        yield client


@pytest.fixture
def project(local: LocalPlatform) -> str:
    """The path of the default project."""
    return project_path(local)
