# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ColumnMaskPseudonymize`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ColumnMaskPseudonymize(Model):
    """HMAC of the value; the same `key_ref` produces the same pseudonym in every query."""

    algorithm: _models.HashAlg
    """Hash function."""

    key_ref: str
    """Reference to the key of the pseudonyms."""

    type: Literal["pseudonymize"] = "pseudonymize"
    """Always `pseudonymize`."""


describe(
    ColumnMaskPseudonymize,
    required=["algorithm", "key_ref", "type"],
    optional=[],
    constants={
        "type": "pseudonymize",
    },
)
