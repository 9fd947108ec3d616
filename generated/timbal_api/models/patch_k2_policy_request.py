# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PatchK2PolicyRequest`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import UNSET, Field, MapOf, Model, OneOf, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class PatchK2PolicyRequest(Model):
    """The JSON object `PatchK2PolicyRequest`."""

    audit_level: _models.K2PolicyAuditLevel | None = UNSET
    """How much of each access the policy records."""

    break_glass_allowed: bool | None = UNSET
    """Whether sessions may bypass the rule by an escalation that is logged."""

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
    """`null` removes every mask; leave it out to keep them."""

    compliance_tags: builtins.list[str] | None = UNSET
    """Compliance classes such as `hipaa.phi` or `pci.pan`."""

    description: str | None = UNSET
    """`null` clears it; leave it out to keep it."""

    enabled: bool | None = UNSET
    """`false` makes the rule inactive wherever it is bound."""

    external_id: str | None = UNSET
    """Your own identifier of the policy, such as its ID in another system."""

    labels: Any = UNSET
    """Free-form labels as key and value."""

    name: str | None = UNSET
    """Label for operators."""

    purpose_tags: builtins.list[str] | None = UNSET
    """Purposes of use such as `treatment` or `research`."""

    row_filter_dsl: Any = UNSET
    """`null` removes the row filter; leave it out to keep it."""

    source: _models.K2PolicySource | None = UNSET
    """New origin of the policy."""

    table_name: str | None = UNSET
    """`null` makes the rule cover all tables; leave it out to keep the table."""


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
