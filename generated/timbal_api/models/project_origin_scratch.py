# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectOriginScratch`."""

from __future__ import annotations

import builtins
from typing import Literal

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class ProjectOriginScratch(Model):
    """The JSON object `ProjectOriginScratch`.

    Attributes:
        agents: Names of the agent directories to create in `workforce/`; omit it for none.
        kb_id: Id of an existing knowledge base to link; if omitted, an empty one is created.
        with_ui: Add the default web UI. Needs at least one of `agents`, as workflows do not use it.
        workflows: Names of the workflow directories to create in `workforce/`.
    """

    type: Literal["Scratch"] = "Scratch"
    agents: builtins.list[str] | None = UNSET
    kb_id: int | None = UNSET
    with_ui: bool | None = UNSET
    workflows: builtins.list[str] | None = UNSET


describe(
    ProjectOriginScratch,
    required=["type"],
    optional=["agents", "kb_id", "with_ui", "workflows"],
    constants={
        "type": "Scratch",
    },
)
