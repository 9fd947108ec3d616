# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SetEnvDomainReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class SetEnvDomainReqBody(Model):
    """The JSON object `SetEnvDomainReqBody`.

    Attributes:
        domain_id: Id of the custom domain to attach; `null` detaches the current one.
    """

    domain_id: int | None = UNSET


describe(
    SetEnvDomainReqBody,
    required=[],
    optional=["domain_id"],
)
