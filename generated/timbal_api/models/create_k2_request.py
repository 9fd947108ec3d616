# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateK2Request`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateK2Request(Model):
    """The JSON object `CreateK2Request`."""

    name: str | None = UNSET
    """Name of the new knowledge base."""


describe(
    CreateK2Request,
    required=[],
    optional=["name"],
)
