# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ColumnMaskHash`."""

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
class ColumnMaskHash(Model):
    """Hash without a key. `pseudonymize` protects better.

    Attributes:
        algorithm: Hash function of `hash` and `pseudonymize` masks.
    """

    algorithm: HashAlg
    type: Literal["hash"] = "hash"


describe(
    ColumnMaskHash,
    required=["algorithm", "type"],
    optional=[],
    constants={
        "type": "hash",
    },
)
