"""What the local platform remembers: organisations, projects, components, runs, sessions and plans."""

from __future__ import annotations

from .model import Component, Organisation, Plan, Project, Reaction, Run, Session, Settings, User
from .seed import seeded
from .store import State

__all__ = [
    "Component",
    "Organisation",
    "Plan",
    "Project",
    "Reaction",
    "Run",
    "Session",
    "Settings",
    "State",
    "User",
    "seeded",
]
