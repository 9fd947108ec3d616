# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`VarValueSecret`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class VarValueSecret(Model):
    """The JSON object `VarValueSecret`."""

    type: Literal["secret"] = "secret"
    """Always `secret`."""

    decrypted: str | None = UNSET
    """Secret in plain text; `null` unless it was decrypted."""

    preview: str | None = UNSET
    """Masked preview of the secret."""


describe(
    VarValueSecret,
    required=["type"],
    optional=["decrypted", "preview"],
    constants={
        "type": "secret",
    },
)
