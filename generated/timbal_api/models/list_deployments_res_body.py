# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListDeploymentsResBody`."""

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
    from .deployment_detail import DeploymentDetail


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListDeploymentsResBody(Model):
    """The JSON object `ListDeploymentsResBody`."""

    deployments: builtins.list[DeploymentDetail]


describe(
    ListDeploymentsResBody,
    required=["deployments"],
    optional=[],
    nested={
        "deployments": ListOf(Ref("DeploymentDetail")),
    },
)
