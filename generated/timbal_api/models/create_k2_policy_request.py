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
    from .create_k2_policy_request_column_masks_value_cap import CreateK2PolicyRequestColumnMasksValueCap
    from .create_k2_policy_request_column_masks_value_date_trunc import CreateK2PolicyRequestColumnMasksValueDateTrunc
    from .create_k2_policy_request_column_masks_value_email_domain_only import (
        CreateK2PolicyRequestColumnMasksValueEmailDomainOnly,
    )
    from .create_k2_policy_request_column_masks_value_hash import CreateK2PolicyRequestColumnMasksValueHash
    from .create_k2_policy_request_column_masks_value_pan_last_4 import CreateK2PolicyRequestColumnMasksValuePanLast4
    from .create_k2_policy_request_column_masks_value_pseudonymize import (
        CreateK2PolicyRequestColumnMasksValuePseudonymize,
    )
    from .create_k2_policy_request_column_masks_value_redact import CreateK2PolicyRequestColumnMasksValueRedact
    from .create_k2_policy_request_column_masks_value_regexp_replace import (
        CreateK2PolicyRequestColumnMasksValueRegexpReplace,
    )
    from .create_k2_policy_request_column_masks_value_truncate import CreateK2PolicyRequestColumnMasksValueTruncate
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
        column_masks:
        compliance_tags: Classifications for compliance, such as `hipaa.phi` or `pci.pan`.
        description:
        enabled: Whether the rule applies; true by default. Use false for a draft.
        external_id:
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
            CreateK2PolicyRequestColumnMasksValueRedact
            | CreateK2PolicyRequestColumnMasksValueHash
            | CreateK2PolicyRequestColumnMasksValuePseudonymize
            | CreateK2PolicyRequestColumnMasksValueTruncate
            | CreateK2PolicyRequestColumnMasksValuePanLast4
            | CreateK2PolicyRequestColumnMasksValueEmailDomainOnly
            | CreateK2PolicyRequestColumnMasksValueDateTrunc
            | CreateK2PolicyRequestColumnMasksValueCap
            | CreateK2PolicyRequestColumnMasksValueRegexpReplace,
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
                Ref("CreateK2PolicyRequestColumnMasksValueRedact"),
                Ref("CreateK2PolicyRequestColumnMasksValueHash"),
                Ref("CreateK2PolicyRequestColumnMasksValuePseudonymize"),
                Ref("CreateK2PolicyRequestColumnMasksValueTruncate"),
                Ref("CreateK2PolicyRequestColumnMasksValuePanLast4"),
                Ref("CreateK2PolicyRequestColumnMasksValueEmailDomainOnly"),
                Ref("CreateK2PolicyRequestColumnMasksValueDateTrunc"),
                Ref("CreateK2PolicyRequestColumnMasksValueCap"),
                Ref("CreateK2PolicyRequestColumnMasksValueRegexpReplace"),
            )
        ),
    },
)
