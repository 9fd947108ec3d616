# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateK2PolicyRequest`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import (
    UNSET,
    MapOf,
    Model,
    OneOf,
    Ref,
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
class CreateK2PolicyRequest(Model):
    """The JSON object `CreateK2PolicyRequest`.

    Attributes:
        name: Label for operators.
        row_filter_dsl: Row filter as JSON. This release stores it without interpreting it.
        audit_level: How much is written to the audit trail when the rule matches.
        break_glass_allowed: Whether a session may get round the rule by a logged escalation.
        compliance_tags: Classifications for compliance, such as `hipaa.phi` or `pci.pan`.
        enabled: Whether the rule applies; true by default. Use false for a draft.
        labels: Your own labels, as key and value.
        purpose_tags: Purposes the rule relates to, such as `treatment` or `research`.
        source: Where the rule came from.
        table_name: Table the rule covers. Leave out to cover all tables.
    """

    name: str
    row_filter_dsl: builtins.dict[str, Any]
    audit_level: K2PolicyAuditLevel | None = UNSET
    break_glass_allowed: bool | None = UNSET
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
    compliance_tags: builtins.list[str] | None = UNSET
    description: str | None = UNSET
    enabled: bool | None = UNSET
    external_id: str | None = UNSET
    labels: builtins.dict[str, Any] | None = UNSET
    purpose_tags: builtins.list[str] | None = UNSET
    source: K2PolicySource | None = UNSET
    table_name: str | None = UNSET


describe(
    CreateK2PolicyRequest,
    required=["name", "row_filter_dsl"],
    optional=[
        "audit_level",
        "break_glass_allowed",
        "column_masks",
        "compliance_tags",
        "description",
        "enabled",
        "external_id",
        "labels",
        "purpose_tags",
        "source",
        "table_name",
    ],
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
)
