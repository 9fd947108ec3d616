# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EnvPreview`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EnvPreview(Model):
    """The JSON object `EnvPreview`."""

    color: str
    """Color of the environment."""

    id: str
    """Id of the environment."""

    name: str
    """Name of the environment."""

    last_deployment_status: str | None = UNSET
    """State of the environment's newest deployment."""


describe(
    EnvPreview,
    required=["color", "id", "name"],
    optional=["last_deployment_status"],
)
