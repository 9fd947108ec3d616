"""The pytest plugin of timbal-client: the fixtures `timbal_platform`, `timbal_client` and `async_timbal_client`.

pytest loads this module in every run of an environment that has it. So it imports the client and the local platform
only when a fixture is used. It is outside of `timbal`, because the agent framework may own that name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import pytest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from timbal.client import AsyncTimbal, Timbal
    from timbal.local import LocalPlatform


@pytest.fixture(scope="session")
def _running_timbal_platform() -> Iterator[LocalPlatform]:
    import timbal_client  # noqa: F401 - with it timbal.local is found wherever it is installed
    from timbal.local import LocalPlatform

    with LocalPlatform() as platform:
        yield platform


@pytest.fixture
def timbal_platform(_running_timbal_platform: LocalPlatform) -> LocalPlatform:
    """Return the local platform of this test session, in the state of a fresh start."""
    _running_timbal_platform.reset()
    return _running_timbal_platform


@pytest.fixture
def timbal_client(timbal_platform: LocalPlatform) -> Iterator[Timbal]:
    """Return a client for the local platform; it is closed after the test."""
    from timbal_client import Timbal

    with Timbal(**_settings(timbal_platform)) as client:
        yield client


@pytest.fixture
async def async_timbal_client(timbal_platform: LocalPlatform) -> AsyncIterator[AsyncTimbal]:
    """Return an asynchronous client for the local platform; it is closed after the test."""
    from timbal_client import AsyncTimbal

    async with AsyncTimbal(**_settings(timbal_platform)) as client:
        yield client


class _Settings(TypedDict):
    api_key: str
    base_url: str
    org_id: str
    project_id: str
    rev: str


def _settings(platform: LocalPlatform) -> _Settings:
    """Return the arguments that make a client use a platform, independent of the environment."""
    return {
        "api_key": platform.api_key,
        "base_url": platform.url,
        "org_id": platform.org_id,
        "project_id": platform.project_id,
        "rev": platform.rev,
    }
