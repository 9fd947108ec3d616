# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`GetOrgResBody`."""

from __future__ import annotations

from attrs import define

from ..types import Field, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class GetOrgResBody(Model):
    """The JSON object `GetOrgResBody`."""

    org: _models.Org
    """The organization."""


describe(
    GetOrgResBody,
    required=["org"],
    optional=[],
    fields={
        "org": Field("org", nested=Ref("Org")),
    },
)
