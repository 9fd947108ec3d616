# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DeploymentTarget`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class DeploymentTarget(Model):
    """What is deployed: the app and its version.

    Attributes:
        id: App id of the deployed component.
        manifest_id: The `_id` in the component's `timbal.yaml`.
    """

    id: int
    type: str
    commit: Any = UNSET
    manifest_id: str | None = UNSET


describe(
    DeploymentTarget,
    required=["id", "type"],
    optional=["commit", "manifest_id"],
)
