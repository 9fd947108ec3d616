# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""One module for each group of operations, imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import ace as ace
    from . import alarms as alarms
    from . import analytics as analytics
    from . import billing as billing
    from . import channels as channels
    from . import composer as composer
    from . import connectors as connectors
    from . import content as content
    from . import embeddings as embeddings
    from . import files as files
    from . import iam as iam
    from . import k2 as k2
    from . import orgs as orgs
    from . import projects as projects
    from . import runs as runs
    from . import templates as templates
    from . import users as users

__all__ = [
    "ace",
    "alarms",
    "analytics",
    "billing",
    "channels",
    "composer",
    "connectors",
    "content",
    "embeddings",
    "files",
    "iam",
    "k2",
    "orgs",
    "projects",
    "runs",
    "templates",
    "users",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)
