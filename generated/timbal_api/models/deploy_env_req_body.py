# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DeployEnvReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class DeployEnvReqBody(Model):
    """The JSON object `DeployEnvReqBody`."""

    rev: str | None = UNSET
    """Git revision to deploy; it must exist in the project's repository."""


describe(
    DeployEnvReqBody,
    required=[],
    optional=["rev"],
)
