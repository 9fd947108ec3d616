# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectOriginScratch`."""

from __future__ import annotations

import builtins
from typing import Literal

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ProjectOriginScratch(Model):
    """The JSON object `ProjectOriginScratch`."""

    type: Literal["Scratch"] = "Scratch"
    """Always `Scratch`."""

    agents: builtins.list[str] | None = UNSET
    """Names of the agent directories to create in `workforce/`; omit it for none."""

    kb_id: int | None = UNSET
    """Id of an existing knowledge base to link; if omitted, an empty one is created."""

    with_ui: bool | None = UNSET
    """Add the default web UI. Needs at least one of `agents`, as workflows do not use it."""

    workflows: builtins.list[str] | None = UNSET
    """Names of the workflow directories to create in `workforce/`."""


describe(
    ProjectOriginScratch,
    required=["type"],
    optional=["agents", "kb_id", "with_ui", "workflows"],
    constants={
        "type": "Scratch",
    },
)
