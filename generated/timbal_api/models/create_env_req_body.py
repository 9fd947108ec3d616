# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateEnvReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateEnvReqBody(Model):
    """The JSON object `CreateEnvReqBody`."""

    color: str
    """Color of the environment in the web app."""

    name: str
    """Name of the environment."""

    description: str | None = UNSET
    """Description of the environment, for people."""


describe(
    CreateEnvReqBody,
    required=["color", "name"],
    optional=["description"],
)
