# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CheckInput`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CheckInput(Model):
    """The JSON object `CheckInput`."""

    action: str
    """Key of the IAM action, such as `projects.envs.deploy`."""

    resource: str | None = UNSET
    """Full resource path the action applies to. Leave out for actions on the whole organization."""


describe(
    CheckInput,
    required=["action"],
    optional=["resource"],
)
