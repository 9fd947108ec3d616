# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListDeploymentsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListDeploymentsResBody(Model):
    """The JSON object `ListDeploymentsResBody`."""

    deployments: builtins.list[_models.DeploymentDetail]
    """The deployments."""


describe(
    ListDeploymentsResBody,
    required=["deployments"],
    optional=[],
    fields={
        "deployments": Field("deployments", nested=ListOf(Ref("DeploymentDetail"))),
    },
)
