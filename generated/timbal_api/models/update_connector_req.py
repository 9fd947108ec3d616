# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UpdateConnectorReq`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class UpdateConnectorReq(Model):
    """The JSON object `UpdateConnectorReq`."""

    version: str | None = UNSET
    """Version to install, `0.1.3` or `v0.1.3`; the published `latest` if omitted."""


describe(
    UpdateConnectorReq,
    required=[],
    optional=["version"],
)
