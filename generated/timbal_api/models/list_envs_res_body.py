# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListEnvsResBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .project_env import ProjectEnv


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListEnvsResBody(Model):
    """The JSON object `ListEnvsResBody`."""

    envs: builtins.list[ProjectEnv]


describe(
    ListEnvsResBody,
    required=["envs"],
    optional=[],
    nested={
        "envs": ListOf(Ref("ProjectEnv")),
    },
)
