# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`Domain`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class Domain(Model):
    """The JSON object `Domain`."""

    created_at: int
    """When it was created, in epoch milliseconds."""

    domain: str
    """Host name of the custom domain."""

    id: str
    """Id of the domain."""

    updated_at: int
    """When it last changed, in epoch milliseconds."""

    validation_records: builtins.list[_models.ValidationRecord]
    """DNS records to create so that the SSL certificate can be validated."""

    validation_status: _models.ValidationStatus
    """State of the SSL certificate's validation."""

    project_env: Any = UNSET
    """Environment the domain points to, if linked."""


describe(
    Domain,
    required=["created_at", "domain", "id", "updated_at", "validation_records", "validation_status"],
    optional=["project_env"],
    fields={
        "validation_records": Field("validation_records", nested=ListOf(Ref("ValidationRecord"))),
    },
)
