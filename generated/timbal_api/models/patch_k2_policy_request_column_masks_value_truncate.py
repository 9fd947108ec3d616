# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PatchK2PolicyRequestColumnMasksValueTruncate`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class PatchK2PolicyRequestColumnMasksValueTruncate(Model):
    """Cut a string to `length` characters; `pad`, if given, is appended.

    Attributes:
        length:
        type:
        pad:
    """

    length: int
    type: Literal["truncate"] = "truncate"
    pad: str | None = UNSET


describe(
    PatchK2PolicyRequestColumnMasksValueTruncate,
    required=["length", "type"],
    optional=["pad"],
    constants={
        "type": "truncate",
    },
)
