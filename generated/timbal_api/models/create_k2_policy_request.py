# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateK2PolicyRequest`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import UNSET, Field, MapOf, Model, OneOf, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateK2PolicyRequest(Model):
    """The JSON object `CreateK2PolicyRequest`."""

    name: str
    """Label for operators."""

    row_filter_dsl: builtins.dict[str, Any]
    """Row filter as JSON. This release stores it without interpreting it."""

    audit_level: _models.K2PolicyAuditLevel | None = UNSET
    """How much of each access the policy records."""

    break_glass_allowed: bool | None = UNSET
    """Whether a session may get round the rule by a logged escalation."""

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
    """How the policy masks values, by column."""

    compliance_tags: builtins.list[str] | None = UNSET
    """Classifications for compliance, such as `hipaa.phi` or `pci.pan`."""

    description: str | None = UNSET
    """Description of the policy, for people."""

    enabled: bool | None = UNSET
    """Whether the rule applies; true by default. Use false for a draft."""

    external_id: str | None = UNSET
    """Your own identifier of the policy, such as its ID in another system."""

    labels: builtins.dict[str, Any] | None = UNSET
    """Your own labels, as key and value."""

    purpose_tags: builtins.list[str] | None = UNSET
    """Purposes the rule relates to, such as `treatment` or `research`."""

    source: _models.K2PolicySource | None = UNSET
    """Origin of the policy."""

    table_name: str | None = UNSET
    """Table the rule covers. Leave out to cover all tables."""


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
    fields={
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
