# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DeploymentTarget`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class DeploymentTarget(Model):
    """The deployed app and its version."""

    id: int
    """App id of the deployed component."""

    type: str
    """Type of the target."""

    commit: Any = UNSET
    """Commit that the deployment was built from."""

    manifest_id: str | None = UNSET
    """The `_id` in the component's `timbal.yaml`."""


describe(
    DeploymentTarget,
    required=["id", "type"],
    optional=["commit", "manifest_id"],
)
