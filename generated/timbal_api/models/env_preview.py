# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EnvPreview`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class EnvPreview(Model):
    """The JSON object `EnvPreview`.

    Attributes:
        color: Colour of the environment.
        id: Id of the environment.
        name: Name of the environment.
        last_deployment_status: State of the environment's newest deployment.
    """

    color: str
    id: str
    name: str
    last_deployment_status: str | None = UNSET


describe(
    EnvPreview,
    required=["color", "id", "name"],
    optional=["last_deployment_status"],
)
