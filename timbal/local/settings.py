"""How one local platform is set up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Settings:
    """How one local platform is set up."""

    api_key: str
    org_id: str
    project_id: str
    rev: str
    """The branch on which workforce components run."""
    page_size: int
    pace: float
    """Seconds between the events of a stream."""
    upstream_timeout: float
    """Seconds that a forwarded request may take to begin its answer."""
    workforce: Mapping[str, str]
    """Name of a component -> base URL of the deployment that answers for it."""
