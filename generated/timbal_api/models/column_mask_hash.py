# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ColumnMaskHash`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ColumnMaskHash(Model):
    """Hash without a key. `pseudonymize` protects better."""

    algorithm: _models.HashAlg
    """Hash function."""

    type: Literal["hash"] = "hash"
    """Always `hash`."""


describe(
    ColumnMaskHash,
    required=["algorithm", "type"],
    optional=[],
    constants={
        "type": "hash",
    },
)
