"""The whole state of one platform, and how things are found in it."""

from __future__ import annotations

import time
import uuid
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping

    from .model import Component, Organisation, Project, Run, Settings, User


class State:
    """Everything one platform knows. Used by one event loop only, so it needs no locks.

    Args:
        settings: how the platform is set up.
        organisations: those the user belongs to, by id.
        user: whose key it is.
        chance: where new ids come from.
    """

    def __init__(
        self, settings: Settings, organisations: Mapping[str, Organisation], user: User, chance: random.Random
    ) -> None:
        self.settings = settings
        self.organisations = dict(organisations)
        self.user = user
        self._chance = chance
        self._last_number = 9_000

    def project(self, org_id: str, project_id: str) -> Project | None:
        """A project of an organisation; None if there is none."""
        organisation = self.organisations.get(org_id)
        return organisation.projects.get(project_id) if organisation else None

    def new_number(self) -> int:
        """A number that was not used as an id before."""
        self._last_number += 1
        return self._last_number

    def new_uuid(self) -> str:
        """A random UUID; the same sequence for every fresh platform."""
        return str(uuid.UUID(int=self._chance.getrandbits(128), version=4))


def now_ms() -> int:
    """The time in epoch milliseconds."""
    return time.time_ns() // 1_000_000


def component_named(project: Project, name: str) -> Component | None:
    """The component that a path or body means; names of deleted ones mean nothing."""
    return next((c for c in project.components if c.deleted_ms is None and c.answers_to(name)), None)


def run_named(project: Project, name: str) -> Run | None:
    """A run by its id or its idempotency key."""
    return next((run for run in project.runs if name in (run.id, run.idempotency_key)), None)
