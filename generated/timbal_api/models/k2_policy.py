# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2Policy`."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import Any

from attrs import define

from ..types import UNSET, Field, MapOf, Model, OneOf, Ref, date_time, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class K2Policy(Model):
    """The JSON object `K2Policy`."""

    audit_level: _models.K2PolicyAuditLevel
    """How much is written to the audit trail when the rule matches."""

    break_glass_allowed: bool
    """Whether a session may get round the rule by a logged escalation."""

    compliance_tags: builtins.list[str]
    """Classifications for compliance, such as `hipaa.phi` or `pci.pan`."""

    created_at: datetime
    enabled: bool
    """Whether the rule applies; false disables it for all roles."""

    id: str
    kb_id: str
    labels: builtins.dict[str, Any]
    """Your own labels, as key and value."""

    name: str
    """Label for operators."""

    purpose_tags: builtins.list[str]
    """Purposes the rule relates to, such as `treatment` or `research`."""

    revision: int
    """Token of the current revision, for optimistic locking when updating or deleting."""

    row_filter_dsl: builtins.dict[str, Any]
    """Row filter, written as JSON. This release stores it without interpreting it."""

    source: _models.K2PolicySource
    """Where the rule came from."""

    updated_at: datetime
    column_masks: (
        builtins.dict[
            str,
            _models.ColumnMaskRedact
            | _models.ColumnMaskHash
            | _models.ColumnMaskPseudonymize
            | _models.ColumnMaskTruncate
            | _models.ColumnMaskPanLast4
            | _models.ColumnMaskEmailDomainOnly
            | _models.ColumnMaskDateTrunc
            | _models.ColumnMaskCap
            | _models.ColumnMaskRegexpReplace,
        ]
        | None
    ) = UNSET
    description: str | None = UNSET
    external_id: str | None = UNSET
    table_name: str | None = UNSET
    """Table the rule covers. Null for all tables."""


describe(
    K2Policy,
    required=[
        "audit_level",
        "break_glass_allowed",
        "compliance_tags",
        "created_at",
        "enabled",
        "id",
        "kb_id",
        "labels",
        "name",
        "purpose_tags",
        "revision",
        "row_filter_dsl",
        "source",
        "updated_at",
    ],
    optional=["column_masks", "description", "external_id", "table_name"],
    fields={
        "created_at": Field("created_at", time=date_time),
        "updated_at": Field("updated_at", time=date_time),
        "column_masks": Field(
            "column_masks",
            nested=MapOf(
                OneOf(
                    Ref("ColumnMaskRedact"),
                    Ref("ColumnMaskHash"),
                    Ref("ColumnMaskPseudonymize"),
                    Ref("ColumnMaskTruncate"),
                    Ref("ColumnMaskPanLast4"),
                    Ref("ColumnMaskEmailDomainOnly"),
                    Ref("ColumnMaskDateTrunc"),
                    Ref("ColumnMaskCap"),
                    Ref("ColumnMaskRegexpReplace"),
                )
            ),
        ),
    },
)
