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
    """How much of each access the policy records."""

    break_glass_allowed: bool
    """Whether a session may get round the rule by a logged escalation."""

    compliance_tags: builtins.list[str]
    """Classifications for compliance, such as `hipaa.phi` or `pci.pan`."""

    created_at: datetime
    """When the policy was created."""

    enabled: bool
    """Whether the rule applies; false disables it for all roles."""

    id: str
    """ID of the policy."""

    kb_id: str
    """ID of the knowledge base that the policy belongs to."""

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
    """Origin of the policy."""

    updated_at: datetime
    """When the policy last changed."""

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
    """Mask by column; null for none. To hide a column use `{"col": {"type":"redact"}}`."""

    description: str | None = UNSET
    """Description of the policy, for people."""

    external_id: str | None = UNSET
    """Your own identifier of the policy, such as its ID in another system."""

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
