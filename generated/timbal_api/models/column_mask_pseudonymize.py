# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ColumnMaskPseudonymize`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from ..types import (
    Model,
    describe,
)

if TYPE_CHECKING:
    from .hash_alg import HashAlg


@define(slots=False, eq=False, repr=False, kw_only=True)
class ColumnMaskPseudonymize(Model):
    """HMAC of the value; the same `key_ref` gives the same pseudonym in every query.

    Attributes:
        algorithm: Hash function of `hash` and `pseudonymize` masks.
    """

    algorithm: HashAlg
    key_ref: str
    type: Literal["pseudonymize"] = "pseudonymize"


describe(
    ColumnMaskPseudonymize,
    required=["algorithm", "key_ref", "type"],
    optional=[],
    constants={
        "type": "pseudonymize",
    },
)
