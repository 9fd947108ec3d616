# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DeployEnvReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class DeployEnvReqBody(Model):
    """The JSON object `DeployEnvReqBody`.

    Attributes:
        rev: Git revision to deploy; it must exist in the project's repository.
    """

    rev: str | None = UNSET


describe(
    DeployEnvReqBody,
    required=[],
    optional=["rev"],
)
