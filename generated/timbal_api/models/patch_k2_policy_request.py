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
    from .k2_policy_audit_level import K2PolicyAuditLevel
    from .k2_policy_source import K2PolicySource
    from .patch_k2_policy_request_column_masks_value_cap import PatchK2PolicyRequestColumnMasksValueCap
    from .patch_k2_policy_request_column_masks_value_date_trunc import PatchK2PolicyRequestColumnMasksValueDateTrunc
    from .patch_k2_policy_request_column_masks_value_email_domain_only import (
        PatchK2PolicyRequestColumnMasksValueEmailDomainOnly,
    )
    from .patch_k2_policy_request_column_masks_value_hash import PatchK2PolicyRequestColumnMasksValueHash
    from .patch_k2_policy_request_column_masks_value_pan_last_4 import PatchK2PolicyRequestColumnMasksValuePanLast4
    from .patch_k2_policy_request_column_masks_value_pseudonymize import (
        PatchK2PolicyRequestColumnMasksValuePseudonymize,
    )
    from .patch_k2_policy_request_column_masks_value_redact import PatchK2PolicyRequestColumnMasksValueRedact
    from .patch_k2_policy_request_column_masks_value_regexp_replace import (
        PatchK2PolicyRequestColumnMasksValueRegexpReplace,
    )
    from .patch_k2_policy_request_column_masks_value_truncate import PatchK2PolicyRequestColumnMasksValueTruncate


@define(slots=False, eq=False, repr=False, kw_only=True)
class PatchK2PolicyRequest(Model):
    """The JSON object `PatchK2PolicyRequest`.

    Attributes:
        audit_level:
        break_glass_allowed: Whether sessions may bypass the rule by an escalation that is logged.
        column_masks:
        compliance_tags: Compliance classes such as `hipaa.phi` or `pci.pan`.
        description: `null` clears it; leave it out to keep it.
        enabled: `false` makes the rule inactive wherever it is bound.
        external_id:
        labels: Free-form labels as key and value.
        name: Label for operators.
        purpose_tags: Purposes of use such as `treatment` or `research`.
        row_filter_dsl: `null` removes the row filter; leave it out to keep it.
        source:
        table_name: `null` makes the rule cover all tables; leave it out to keep the table.
    """

    audit_level: K2PolicyAuditLevel | None = UNSET
    break_glass_allowed: bool | None = UNSET
    column_masks: (
        builtins.dict[
            str,
            PatchK2PolicyRequestColumnMasksValueRedact
            | PatchK2PolicyRequestColumnMasksValueHash
            | PatchK2PolicyRequestColumnMasksValuePseudonymize
            | PatchK2PolicyRequestColumnMasksValueTruncate
            | PatchK2PolicyRequestColumnMasksValuePanLast4
            | PatchK2PolicyRequestColumnMasksValueEmailDomainOnly
            | PatchK2PolicyRequestColumnMasksValueDateTrunc
            | PatchK2PolicyRequestColumnMasksValueCap
            | PatchK2PolicyRequestColumnMasksValueRegexpReplace,
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
                Ref("PatchK2PolicyRequestColumnMasksValueRedact"),
                Ref("PatchK2PolicyRequestColumnMasksValueHash"),
                Ref("PatchK2PolicyRequestColumnMasksValuePseudonymize"),
                Ref("PatchK2PolicyRequestColumnMasksValueTruncate"),
                Ref("PatchK2PolicyRequestColumnMasksValuePanLast4"),
                Ref("PatchK2PolicyRequestColumnMasksValueEmailDomainOnly"),
                Ref("PatchK2PolicyRequestColumnMasksValueDateTrunc"),
                Ref("PatchK2PolicyRequestColumnMasksValueCap"),
                Ref("PatchK2PolicyRequestColumnMasksValueRegexpReplace"),
            )
        ),
    },
)
