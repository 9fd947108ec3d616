# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CheckInput`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CheckInput(Model):
    """The JSON object `CheckInput`.

    Attributes:
        action: Key of the IAM action, such as `projects.envs.deploy`.
        resource: Full resource path the action applies to. Leave out for actions on the whole organisation.
    """

    action: str
    resource: str | None = UNSET


describe(
    CheckInput,
    required=["action"],
    optional=["resource"],
)
