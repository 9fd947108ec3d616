# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2Policy`."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import (
    UNSET,
    Field,
    MapOf,
    Model,
    OneOf,
    Ref,
    date_time,
    describe,
)

if TYPE_CHECKING:
    from .column_mask_cap import ColumnMaskCap
    from .column_mask_date_trunc import ColumnMaskDateTrunc
    from .column_mask_email_domain_only import ColumnMaskEmailDomainOnly
    from .column_mask_hash import ColumnMaskHash
    from .column_mask_pan_last_4 import ColumnMaskPanLast4
    from .column_mask_pseudonymize import ColumnMaskPseudonymize
    from .column_mask_redact import ColumnMaskRedact
    from .column_mask_regexp_replace import ColumnMaskRegexpReplace
    from .column_mask_truncate import ColumnMaskTruncate
    from .k2_policy_audit_level import K2PolicyAuditLevel
    from .k2_policy_source import K2PolicySource


@define(slots=False, eq=False, repr=False, kw_only=True)
class K2Policy(Model):
    """The JSON object `K2Policy`.

    Attributes:
        audit_level: How much is written to the audit trail when the rule matches.
        break_glass_allowed: Whether a session may get round the rule by a logged escalation.
        compliance_tags: Classifications for compliance, such as `hipaa.phi` or `pci.pan`.
        enabled: Whether the rule applies; false disables it for all roles.
        labels: Your own labels, as key and value.
        name: Label for operators.
        purpose_tags: Purposes the rule relates to, such as `treatment` or `research`.
        revision: Token of the current revision, for optimistic locking when updating or deleting.
        row_filter_dsl: Row filter, written as JSON. This release stores it without interpreting it.
        source: Where the rule came from.
        table_name: Table the rule covers. Null for all tables.
    """

    audit_level: K2PolicyAuditLevel
    break_glass_allowed: bool
    compliance_tags: builtins.list[str]
    created_at: datetime
    enabled: bool
    id: str
    kb_id: str
    labels: builtins.dict[str, Any]
    name: str
    purpose_tags: builtins.list[str]
    revision: int
    row_filter_dsl: builtins.dict[str, Any]
    source: K2PolicySource
    updated_at: datetime
    column_masks: (
        builtins.dict[
            str,
            ColumnMaskRedact
            | ColumnMaskHash
            | ColumnMaskPseudonymize
            | ColumnMaskTruncate
            | ColumnMaskPanLast4
            | ColumnMaskEmailDomainOnly
            | ColumnMaskDateTrunc
            | ColumnMaskCap
            | ColumnMaskRegexpReplace,
        ]
        | None
    ) = UNSET
    description: str | None = UNSET
    external_id: str | None = UNSET
    table_name: str | None = UNSET


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
    nested={
        "column_masks": MapOf(
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
    },
    fields={
        "created_at": Field("created_at", date_time),
        "updated_at": Field("updated_at", date_time),
    },
)
