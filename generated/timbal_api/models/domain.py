# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`Domain`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .validation_record import ValidationRecord
    from .validation_status import ValidationStatus


@define(slots=False, eq=False, repr=False, kw_only=True)
class Domain(Model):
    """The JSON object `Domain`.

    Attributes:
        created_at: When it was created, in epoch milliseconds.
        domain: Host name of the custom domain.
        id: Id of the domain.
        updated_at: When it last changed, in epoch milliseconds.
        validation_records: DNS records to create so that the SSL certificate can be validated.
        validation_status: How far the validation of the SSL certificate is.
        project_env: Environment the domain points to, if linked.
    """

    created_at: int
    domain: str
    id: str
    updated_at: int
    validation_records: builtins.list[ValidationRecord]
    validation_status: ValidationStatus
    project_env: Any = UNSET


describe(
    Domain,
    required=["created_at", "domain", "id", "updated_at", "validation_records", "validation_status"],
    optional=["project_env"],
    nested={
        "validation_records": ListOf(Ref("ValidationRecord")),
    },
)
