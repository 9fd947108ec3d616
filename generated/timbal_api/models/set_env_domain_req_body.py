# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SetEnvDomainReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class SetEnvDomainReqBody(Model):
    """The JSON object `SetEnvDomainReqBody`."""

    domain_id: int | None = UNSET
    """Id of the custom domain to attach; `null` detaches the current one."""


describe(
    SetEnvDomainReqBody,
    required=[],
    optional=["domain_id"],
)
