# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PatchK2PolicyRequest`."""

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
class PatchK2PolicyRequest(Model):
    """The JSON object `PatchK2PolicyRequest`.

    Attributes:
        break_glass_allowed: Whether sessions may bypass the rule by an escalation that is logged.
        compliance_tags: Compliance classes such as `hipaa.phi` or `pci.pan`.
        description: `null` clears it; leave it out to keep it.
        enabled: `false` makes the rule inactive wherever it is bound.
        labels: Free-form labels as key and value.
        name: Label for operators.
        purpose_tags: Purposes of use such as `treatment` or `research`.
        row_filter_dsl: `null` removes the row filter; leave it out to keep it.
        table_name: `null` makes the rule cover all tables; leave it out to keep the table.
    """

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
    labels: Any = UNSET
    name: str | None = UNSET
    purpose_tags: builtins.list[str] | None = UNSET
    row_filter_dsl: Any = UNSET
    source: K2PolicySource | None = UNSET
    table_name: str | None = UNSET


describe(
    PatchK2PolicyRequest,
    required=[],
    optional=[
        "audit_level",
        "break_glass_allowed",
        "column_masks",
        "compliance_tags",
        "description",
        "enabled",
        "external_id",
        "labels",
        "name",
        "purpose_tags",
        "row_filter_dsl",
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
